// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.bsdsocket.Socket;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class UpperTest {

    @Test
    void clientsAreAnsweredAtTheSameTime() throws Exception {
        try (var server = Program.run("UpperServer.java", "127.0.0.1", "0")) {
            int port = Integer.parseInt(server.lineAfter("Listening on 127.0.0.1:"));
            try (var first = Socket.createConnection("127.0.0.1", port, Duration.ofSeconds(30));
                    var second = Socket.createConnection("127.0.0.1", port, Duration.ofSeconds(30))) {
                first.sendall("hello".getBytes(UTF_8));
                assertEquals("HELLO", new String(first.recv(1024), UTF_8));
                second.sendall("world".getBytes(UTF_8));
                assertEquals("WORLD", new String(second.recv(1024), UTF_8));
            }
            server.lineAfter("Connected by 127.0.0.1");
            server.lineAfter("Connected by 127.0.0.1");
        }
    }
}
