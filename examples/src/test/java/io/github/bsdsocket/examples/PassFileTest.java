// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PassFileTest {

    @TempDir
    private Path dir;

    @Test
    void theOtherProcessReadsTheFile() throws Exception {
        Path socket = dir.resolve("socket");
        Path file = Files.writeString(dir.resolve("poem"), "one\ntwo\n");
        try (var receiver = Program.run("PassFile.java", "receive", socket.toString())) {
            receiver.lineAfter("Listening on " + socket);
            try (var sender = Program.run("PassFile.java", "send", socket.toString(), file.toString())) {
                assertEquals(List.of(), sender.lines());
            }
            List<String> lines = List.of("Listening on " + socket, "Received " + file, "one", "two");
            assertEquals(lines, receiver.lines());
        }
        assertFalse(Files.exists(socket));
    }

    @Test
    void withoutArgumentsItSaysWhichItTakes() throws Exception {
        try (var program = Program.run("PassFile.java")) {
            program.lineAfter("usage: PassFile.java receive SOCKET | send SOCKET FILE");
            program.endsWith(2);
        }
    }
}
