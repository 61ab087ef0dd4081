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
            "AF_INET   SOCK_STREAM     127\\.0\\.0\\.1:[1-9][0-9]* +",
            "AF_INET   SOCK_DGRAM      127\\.0\\.0\\.1:[1-9][0-9]* +",
            "AF_INET6  SOCK_STREAM     \\[::1]:[0-9]+ +",
            "AF_INET6  SOCK_DGRAM      \\[::1]:[0-9]+ +",
            "AF_UNIX   SOCK_STREAM     /.*/stream +",
            "AF_UNIX   SOCK_DGRAM      /.*/dgram +",
            "AF_UNIX   SOCK_SEQPACKET  /.*/seqpacket +",
            "AF_UNIX   SOCK_STREAM     @[^ ]+ +",
            "AF_UNIX   SOCK_DGRAM      @[^ ]+ +",
            "AF_UNIX   SOCK_SEQPACKET  @[^ ]+ +",
        };
        assertEquals(lines.length, echo.out().size(), echo::toString);
        for (int i = 0; i < lines.length; i++) {
            String end = lines[i].startsWith("AF_INET6")
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
