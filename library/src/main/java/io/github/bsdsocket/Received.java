// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What {@link Socket#recvfrom(int)} returns.
 *
 * @param data the bytes received
 * @param address the sender's, null when the kernel gave none: of a connected stream, of an unbound Unix socket
 */
@SuppressWarnings("ArrayRecordComponent") // equals and hashCode go by the content
public record Received(byte[] data, @Nullable Address address) {

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof Received r && Arrays.equals(data, r.data) && Objects.equals(address, r.address);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(data) + Objects.hashCode(address);
    }

    @Override
    public String toString() {
        return "Received[data=" + data.length + " bytes, address=" + address + "]";
    }
}
