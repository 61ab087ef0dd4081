// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.benchmarks.startup;

import static io.github.bsdsocket.Constants.AF_INET;
import static io.github.bsdsocket.Constants.SOCK_STREAM;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.github.bsdsocket.Socket;
import java.io.IOException;

/** Five bytes from one TCP socket to another, and back, with the library. */
final class FirstEcho {
    private FirstEcho() {}

    public static void main(String[] args) throws IOException {
        try (Socket listener = new Socket(AF_INET, SOCK_STREAM);
                Socket client = new Socket(AF_INET, SOCK_STREAM)) {
            listener.bind("127.0.0.1", 0);
            listener.listen();
            client.connect(requireNonNull(listener.getsockname()));
            try (Socket conn = listener.accept().conn()) {
                client.sendall("hello".getBytes(UTF_8));
                conn.sendall(conn.recvExactly(5));
                System.out.println(new String(client.recvExactly(5), UTF_8));
            }
        }
    }
}
