// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import org.jspecify.annotations.Nullable;

/**
 * What {@link Socket#recvfromInto(byte[])} returns.
 *
 * @param nbytes the number of bytes received; with {@code MSG_TRUNC} the length of the datagram, which may be more than
 *     the buffer took
 * @param address the sender's, null when the kernel gave none
 */
public record ReceivedInto(int nbytes, @Nullable Address address) {}
