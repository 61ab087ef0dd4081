// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class EchoTest {

    @Test
    void everyFamilyAndTypeHasALineWithWhatTheClientReceived() {
        Ended echo = Ended.command("echo");
        assertEquals(0, echo.status(), echo::toString);
        assertTrue(echo.err().isEmpty(), echo::toString);
        String[] lines = {
            "AF_INET   SOCK_STREAM      127\\.0\\.0\\.1:[1-9][0-9]* +",
            "AF_INET   SOCK_DGRAM       127\\.0\\.0\\.1:[1-9][0-9]* +",
            "AF_INET6  SOCK_STREAM      \\[::1]:[0-9]+ +",
            "AF_INET6  SOCK_DGRAM       \\[::1]:[0-9]+ +",
            "AF_UNIX   SOCK_STREAM      /.*/stream +",
            "AF_UNIX   SOCK_DGRAM       /.*/dgram +",
            "AF_UNIX   SOCK_SEQPACKET   /.*/seqpacket +",
            "AF_UNIX   SOCK_STREAM      @[^ ]+ +",
            "AF_UNIX   SOCK_DGRAM       @[^ ]+ +",
            "AF_UNIX   SOCK_SEQPACKET   @[^ ]+ +",
            "AF_INET   IPPROTO_MPTCP    127\\.0\\.0\\.1:[0-9]+ +",
            "AF_INET   IPPROTO_SCTP     127\\.0\\.0\\.1:[0-9]+ +",
            "AF_INET   IPPROTO_DCCP     127\\.0\\.0\\.1:[0-9]+ +",
            "AF_INET   IPPROTO_UDPLITE  127\\.0\\.0\\.1:[0-9]+ +",
            "AF_TIPC   SOCK_STREAM      \\{[0-9]+,1} +",
            "AF_TIPC   SOCK_SEQPACKET   \\{[0-9]+,5} +",
            "AF_TIPC   SOCK_RDM         \\{[0-9]+,4} +",
            "AF_TIPC   SOCK_DGRAM       \\{[0-9]+,2} +",
            "AF_VSOCK  SOCK_STREAM      1:[0-9]+ +",
            "AF_VSOCK  SOCK_SEQPACKET   1:[0-9]+ +",
        };
        assertEquals(lines.length, echo.out().size(), echo::toString);
        for (int i = 0; i < lines.length; i++) {
            String end = lines[i].matches("(AF_INET6|AF_TIPC|AF_VSOCK|.*IPPROTO_).*")
                    ? "(Received 'Hello, world'|not on this machine: .*)"
                    : "Received 'Hello, world'";
            assertTrue(echo.out().get(i).matches(lines[i] + end), echo.out().get(i));
        }
    }

    @Test
    void columnsAreAligned() {
        Ended echo = Ended.command("echo");
        long widths = echo.out().stream()
                .filter(line -> line.contains("Received"))
                .map(line -> line.indexOf("Received"))
                .distinct()
                .count();
        assertEquals(1, widths, echo::toString);
    }
}
