// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResolveTest {

    @Test
    void theLoopbackIsShownWithItsNames() {
        Ended resolved = Ended.command("resolve", "127.0.0.1", "80", "--timeout", "60");
        assertEquals(0, resolved.status(), resolved::toString);
        assertEquals(
                List.of(
                        "getaddrinfo",
                        "  AF_INET SOCK_STREAM     127.0.0.1:80  (127.0.0.1)",
                        "  AF_INET SOCK_DGRAM      127.0.0.1:80",
                        "  AF_INET SOCK_RAW        127.0.0.1:80",
                        "gethostbyname_ex",
                        "  hostname                127.0.0.1",
                        "  aliases                 (none)",
                        "  addresses               127.0.0.1",
                        "getnameinfo 127.0.0.1",
                        "  host                    localhost",
                        "  port                    http",
                        "gethostbyaddr 127.0.0.1",
                        "  hostname                localhost"),
                resolved.out().subList(0, 13));
    }

    @Test
    void whatHasNoAddressFailsInTheWordsOfLibc() {
        Ended resolved = Ended.command("resolve", "127.0.0.1", "nosuch");
        assertEquals(1, resolved.status());
        assertEquals(
                "  127.0.0.1 port nosuch: Servname not supported for ai_socktype",
                resolved.out().get(1));
    }

    @Test
    void wrongArgumentsAreNamed() {
        for (List<String> wrong : List.of(
                List.of("127.0.0.1", "65536"), List.of("a\0b"), List.of("\u00fc..de"),
                List.of("127.0.0.1", "--timeout=-1"), List.of("127.0.0.1", "--timeout=NaN"), List.<String>of())) {
            List<String> command = new ArrayList<>(List.of("resolve"));
            command.addAll(wrong);
            Ended ended = Ended.command(command.toArray(String[]::new));
            assertEquals(2, ended.status(), ended::toString);
            assertTrue(ended.err().size() > 1, ended::toString);
        }
    }
}
