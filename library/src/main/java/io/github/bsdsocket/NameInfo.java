// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

/**
 * The names of an address: the answer of {@link Netdb#getnameinfo(Address, int)}.
 *
 * @param host the host's name, or its address in numbers
 * @param port the service's name, or its number
 */
public record NameInfo(String host, String port) {}
