// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.examples;

import static io.github.bsdsocket.Constants.AF_INET6;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import io.github.bsdsocket.Socket;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class EchoTest {

    @Test
    void clientReceivesWhatItSentToTheServer() throws Exception {
        talk("EchoServer.java", "EchoClient.java", "127.0.0.1", "127.0.0.1");
    }

    @Test
    void clientOverGetaddrinfoReceivesWhatItSentToTheServerOfIpv4() throws Exception {
        talk("EchoServer46.java", "EchoClient46.java", "127.0.0.1", "127.0.0.1");
    }

    @Test
    void clientOverGetaddrinfoReceivesWhatItSentToTheServerOfIpv6() throws Exception {
        try (var s = new Socket(AF_INET6)) {
            s.bind("::1", 0);
        } catch (IOException e) {
            abort("this machine has no IPv6: " + e.getMessage());
        }
        talk("EchoServer46.java", "EchoClient46.java", "::1", "[::1]");
    }

    @Test
    void clientOverGetaddrinfoGivesUpWhenNoAddressAnswers() throws Exception {
        try (var bound = new Socket()) {
            bound.bind("127.0.0.1", 0);
            String port = portOf(String.valueOf(bound.getsockname()));
            try (var client = Program.run("EchoClient46.java", "127.0.0.1", port)) {
                client.lineAfter("could not open socket");
                client.endsWith(1);
            }
        }
    }

    private static void talk(String serverFile, String clientFile, String host, String printed) throws Exception {
        try (var server = Program.run(serverFile, host, "0")) {
            String port = portOf(server.lineAfter("Listening on " + printed));
            try (var client = Program.run(clientFile, host, port)) {
                String peer = server.lineAfter("Connected by " + printed);
                assertTrue(peer.matches(":[1-9][0-9]*"), peer);
                client.lineAfter("Received 'Hello, world'");
                client.endsWith(0);
            }
            server.endsWith(0);
        }
    }

    private static String portOf(String address) {
        return address.substring(address.lastIndexOf(':') + 1);
    }
}
