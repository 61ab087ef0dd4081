// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.select;

import org.jspecify.annotations.Nullable;

/**
 * What is registered with a {@link Selector}.
 *
 * @param fileobj the {@link io.github.bsdsocket.Socket}, or the descriptor's number as an {@code Integer}
 * @param fd the descriptor's number
 * @param events what is waited for: {@code EVENT_READ}, {@code EVENT_WRITE} or both
 * @param data the object attached
 * @param <T> what is attached to keys
 */
public record SelectorKey<T extends @Nullable Object>(Object fileobj, int fd, int events, T data) {}
