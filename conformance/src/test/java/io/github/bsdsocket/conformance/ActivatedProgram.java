// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.conformance;

import static io.github.bsdsocket.Constants.SHUT_WR;
import static io.github.bsdsocket.Constants.SOCK_DGRAM;
import static io.github.bsdsocket.Constants.SOL_SOCKET;
import static io.github.bsdsocket.Constants.SO_ACCEPTCONN;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.bsdsocket.Socket;
import io.github.bsdsocket.server.DatagramServer;
import io.github.bsdsocket.server.Inherited;
import io.github.bsdsocket.server.Server;
import io.github.bsdsocket.server.StreamServer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A server as systemd or inetd starts it. Each socket answers one request, with its name and the request in upper case.
 */
final class ActivatedProgram {
    private ActivatedProgram() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        if (args[0].equals("inetd")) {
            Socket s = Inherited.inetd();
            Process child = new ProcessBuilder("test", "-S", "/dev/stdin").inheritIO().start();
            if (child.waitFor() != 0) {
                throw new AssertionError("standard input is lost to child processes");
            }
            if (s.type() == SOCK_DGRAM || s.getsockopt(SOL_SOCKET, SO_ACCEPTCONN) != 0) {
                serve(s, "inetd");
            } else {
                answer(s, "inetd");
            }
            return;
        }
        List<Inherited> all = Inherited.listenFds();
        if (!Inherited.listenFds().isEmpty()) {
            throw new AssertionError("taken twice");
        }
        List<Thread> threads = new ArrayList<>();
        for (Inherited inherited : all) {
            threads.add(Thread.startVirtualThread(() -> {
                try {
                    serve(inherited.socket(), inherited.name());
                } catch (IOException | InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private static void serve(Socket s, String name) throws IOException, InterruptedException {
        try (Server<?> server = s.type() == SOCK_DGRAM
                ? DatagramServer.on(s).build((datagram, client) -> datagram.reply(answer(name, datagram.data())))
                : StreamServer.on(s).build((conn, client) -> answer(conn, name))) {
            server.handleRequest();
            server.shutdown();
        }
    }

    private static void answer(Socket conn, String name) throws IOException {
        conn.sendall(answer(name, conn.recv(1024)));
        conn.shutdown(SHUT_WR);
    }

    private static byte[] answer(String name, byte[] data) {
        return (name + " " + new String(data, UTF_8).toUpperCase(Locale.ROOT)).getBytes(UTF_8);
    }
}
