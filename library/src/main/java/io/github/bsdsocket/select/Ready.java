// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.select;

import org.jspecify.annotations.Nullable;

/**
 * One of those that {@link Selector#select} returns.
 *
 * @param key what is ready
 * @param events what for: {@code EVENT_READ}, {@code EVENT_WRITE} or both
 * @param <T> what is attached to keys
 */
public record Ready<T extends @Nullable Object>(SelectorKey<T> key, int events) {}
