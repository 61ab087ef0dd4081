// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import org.jspecify.annotations.Nullable;

/**
 * What {@link Socket#accept} returns.
 *
 * @param conn the new socket, to send and receive data on the connection
 * @param address the peer's, null when the kernel gave none
 */
public record Accepted(Socket conn, @Nullable Address address) {}
