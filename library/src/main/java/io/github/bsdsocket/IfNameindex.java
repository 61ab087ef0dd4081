// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

/**
 * A network interface: one answer of {@link NetIf#ifNameindex()}, {@code struct if_nameindex}.
 *
 * @param index its number, from 1
 * @param name its name, such as {@code lo}
 */
public record IfNameindex(int index, String name) {}
