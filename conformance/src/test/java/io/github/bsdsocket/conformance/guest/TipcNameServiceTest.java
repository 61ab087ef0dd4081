// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.conformance.guest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The examples of TIPC, as a user runs them. */
@Tag("guest")
class TipcNameServiceTest {

    private static Process run(String file) throws IOException {
        return new ProcessBuilder("../bin/bsdsocket", "run", "../examples/" + file, "20000", "7")
                .redirectErrorStream(true)
                .start();
    }

    @Test
    void aClientWaitsForItsServiceAndTalksToIt() throws Exception {
        Process client = run("TipcClient.java");
        Process server = run("TipcServer.java");
        try (BufferedReader said = server.inputReader();
                BufferedReader received = client.inputReader()) {
            assertEquals(List.of("Published by node 0", "Received 'Hello, world'"), received.lines().toList());
            List<String> lines = said.lines().toList();
            assertEquals("Serving type 20000, instance 7", lines.getFirst());
            assertTrue(lines.getLast().startsWith("Connected by <0:"), lines::toString);
            assertEquals(0, client.waitFor());
            assertEquals(0, server.waitFor());
        } finally {
            client.destroyForcibly();
            server.destroyForcibly();
        }
    }
}
