// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.benchmarks.startup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** The same with {@code java.net}. */
final class FirstEchoJdk {
    private FirstEchoJdk() {}

    public static void main(String[] args) throws IOException {
        try (ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                Socket client = new Socket(listener.getInetAddress(), listener.getLocalPort());
                Socket conn = listener.accept()) {
            client.getOutputStream().write("hello".getBytes(UTF_8));
            conn.getOutputStream().write(conn.getInputStream().readNBytes(5));
            System.out.println(new String(client.getInputStream().readNBytes(5), UTF_8));
        }
    }
}
