// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What {@link Socket#recvFds(int, int)} returns.
 *
 * @param data the bytes received
 * @param fds the descriptors, which are the caller's to close: {@link Socket#adopt} for sockets
 * @param msgFlags what the system says of the message, as for {@link ReceivedMessage}; with {@code MSG_CTRUNC} there
 *     were more descriptors than asked for, which are closed
 * @param address the sender's, null when the kernel gave none
 */
@SuppressWarnings("ArrayRecordComponent") // equals and hashCode go by the content
public record ReceivedFds(byte[] data, List<Integer> fds, int msgFlags, @Nullable Address address) {

    /** Copies the list. */
    public ReceivedFds {
        fds = List.copyOf(fds);
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof ReceivedFds r
                && Arrays.equals(data, r.data)
                && fds.equals(r.fds)
                && msgFlags == r.msgFlags
                && Objects.equals(address, r.address);
    }

    @Override
    public int hashCode() {
        return Objects.hash(Arrays.hashCode(data), fds, msgFlags, address);
    }

    @Override
    public String toString() {
        return "ReceivedFds[data=" + data.length + " bytes, fds=" + fds + ", msgFlags=" + msgFlags + ", address="
                + address + "]";
    }
}
