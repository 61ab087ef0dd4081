// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.server;

import io.github.bsdsocket.Address;
import io.github.bsdsocket.Socket;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A datagram that came to a server, and the way back. Python's pair {@code (data, socket)}. */
public final class Datagram {

    private final byte[] data;
    private final @Nullable Address client;
    private final Socket socket;

    Datagram(byte[] data, @Nullable Address client, Socket socket) {
        this.data = data;
        this.client = client;
        this.socket = socket;
    }

    /** The bytes received; the array is this datagram's own, and not copied. */
    public byte[] data() {
        return data;
    }

    /** The server's socket. */
    public Socket socket() {
        return socket;
    }

    /**
     * Sends a datagram back to where this one came from, sendto(2), by the server's socket.
     *
     * @throws IllegalStateException when this one came from a socket without a name
     */
    public void reply(byte[] answer) throws IOException {
        if (client == null) {
            throw new IllegalStateException("the datagram came from a socket without a name: there is no way back");
        }
        socket.sendto(answer, client);
    }

    /** How many bytes, and from where. */
    @Override
    public String toString() {
        return "Datagram[" + data.length + " bytes, client=" + client + "]";
    }
}
