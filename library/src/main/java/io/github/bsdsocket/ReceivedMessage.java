// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What {@link Socket#recvmsg(int)} returns.
 *
 * @param data the bytes received
 * @param ancdata the ancillary data that came with them; of {@link Ancillary.Rights} the descriptors are to be closed
 * @param msgFlags what the system says of the message: {@code MSG_EOR}, {@code MSG_TRUNC} when data was cut off,
 *     {@code MSG_CTRUNC} when ancillary data was, {@code MSG_ERRQUEUE} and so on
 * @param address the sender's, null when the kernel gave none
 */
@SuppressWarnings("ArrayRecordComponent") // equals and hashCode go by the content
public record ReceivedMessage(byte[] data, List<Ancillary> ancdata, int msgFlags, @Nullable Address address) {

    /** Copies the list. */
    public ReceivedMessage {
        ancdata = List.copyOf(ancdata);
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof ReceivedMessage r
                && Arrays.equals(data, r.data)
                && ancdata.equals(r.ancdata)
                && msgFlags == r.msgFlags
                && Objects.equals(address, r.address);
    }

    @Override
    public int hashCode() {
        return Objects.hash(Arrays.hashCode(data), ancdata, msgFlags, address);
    }

    @Override
    public String toString() {
        return "ReceivedMessage[data=" + data.length + " bytes, ancdata=" + ancdata + ", msgFlags=" + msgFlags
                + ", address=" + address + "]";
    }
}
