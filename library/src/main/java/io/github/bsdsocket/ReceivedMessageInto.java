// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@link Socket#recvmsgInto(byte[][])} returns.
 *
 * @param nbytes the number of bytes received; with {@code MSG_TRUNC} among the flags of the call the length of the
 *     datagram, which may be more than the buffers took
 * @param ancdata the ancillary data that came with them; of {@link Ancillary.Rights} the descriptors are to be closed
 * @param msgFlags what the system says of the message, as for {@link ReceivedMessage}
 * @param address the sender's, null when the kernel gave none
 */
public record ReceivedMessageInto(
        int nbytes, List<Ancillary> ancdata, int msgFlags, @Nullable Address address) {

    /** Copies the list. */
    public ReceivedMessageInto {
        ancdata = List.copyOf(ancdata);
    }
}
