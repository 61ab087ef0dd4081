// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

/**
 * Two connected sockets, made by {@link Socket#socketpair()}.
 *
 * @param first one end
 * @param second the other end
 */
public record SocketPair(Socket first, Socket second) {}
