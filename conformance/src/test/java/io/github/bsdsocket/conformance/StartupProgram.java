// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.github.bsdsocket.Socket;
import java.io.IOException;

/** Prints what came from one TCP socket to another, and back. */
final class StartupProgram {
    private StartupProgram() {}

    public static void main(String[] args) throws IOException {
        try (Socket listener = Socket.createServer("127.0.0.1", 0);
                Socket client = new Socket()) {
            client.connect(requireNonNull(listener.getsockname()));
            try (Socket conn = listener.accept().conn()) {
                client.sendall("hello".getBytes(UTF_8));
                conn.sendall(conn.recvExactly(5));
                System.out.println(new String(client.recvExactly(5), UTF_8));
            }
        }
    }
}
