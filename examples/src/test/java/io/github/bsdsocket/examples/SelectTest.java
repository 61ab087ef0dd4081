// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.bsdsocket.Constants;
import io.github.bsdsocket.Socket;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SelectTest {

    @Test
    void theServerServesAllItsClientsAtATime() throws Exception {
        try (var server = Program.run("SelectServer.java", "127.0.0.1", "0")) {
            int port = Integer.parseInt(server.lineAfter("Listening on 127.0.0.1:"));
            List<Socket> clients = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                clients.add(Socket.createConnection("127.0.0.1", port, Duration.ofMinutes(1)));
            }
            for (Socket client : clients) {
                client.sendall(("Hello " + client.fileno()).getBytes(UTF_8));
            }
            for (Socket client : clients.reversed()) {
                client.shutdown(Constants.SHUT_WR);
                assertEquals("Hello " + client.fileno(), new String(all(client), UTF_8));
                client.close();
            }
        }
    }

    @Test
    void aClientThatGoesAwayIsNoHarm() throws Exception {
        try (var server = Program.run("SelectServer.java", "127.0.0.1", "0")) {
            int port = Integer.parseInt(server.lineAfter("Listening on 127.0.0.1:"));
            Duration timeout = Duration.ofMinutes(1);
            try (Socket stays = Socket.createConnection("127.0.0.1", port, timeout)) {
                try (Socket resets = Socket.createConnection("127.0.0.1", port, timeout)) {
                    // Closed with data that it hasn't read, it sends a reset.
                    resets.sendall("echo".getBytes(UTF_8));
                    resets.recv(1);
                }
                stays.sendall("still there".getBytes(UTF_8));
                stays.shutdown(Constants.SHUT_WR);
                assertEquals("still there", new String(all(stays), UTF_8));
            }
        }
    }

    private static byte[] all(Socket s) throws Exception {
        var received = new ByteArrayOutputStream();
        for (byte[] data = s.recv(1024); data.length > 0; data = s.recv(1024)) {
            received.write(data);
        }
        return received.toByteArray();
    }
}
