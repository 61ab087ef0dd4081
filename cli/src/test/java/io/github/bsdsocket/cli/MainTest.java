// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "zzz", "--nonsense", "echo extra", "echo --nonsense", "info extra", "run", "run noext"})
    void badUsageIsSaidAndIs2(String line) {
        Ended ended = Ended.command(line.isEmpty() ? new String[0] : line.split(" ", -1));
        assertEquals(2, ended.status(), ended::toString);
        assertTrue(ended.out().isEmpty(), ended::toString);
        assertTrue(ended.err().stream().anyMatch(l -> l.startsWith("Usage: bsdsocket")), ended::toString);
    }

    @Test
    void helpNamesEveryCommand() {
        Ended help = Ended.command("--help");
        assertEquals(0, help.status());
        for (String command : List.of("connect", "echo", "info", "listen", "repl", "resolve", "run", "selftest", "sniff")) {
            assertTrue(help.out().stream().anyMatch(l -> l.startsWith("  " + command + " ")), command);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"connect", "echo", "info", "listen", "repl", "resolve", "run", "selftest", "sniff"})
    void everyCommandHasHelp(String command) {
        Ended help = Ended.command(command, "--help");
        assertEquals(0, help.status(), help::toString);
        assertTrue(help.out().getFirst().startsWith("Usage: bsdsocket " + command), help::toString);
        assertEquals(help, Ended.command("help", command));
    }

    @Test
    void helpOfRunShowsTheFileAndItsArguments() {
        assertEquals("Usage: bsdsocket run [-hV] FILE.java [ARG...]", Ended.command("run", "--help").out().getFirst());
    }

    @Test
    void runOfAMissingFileIsALine() {
        Ended run = Ended.command("run", "missing.java", "--option-of-the-program");
        assertEquals(new Ended(1, List.of(), List.of("bsdsocket: run: no such file: missing.java")), run);
    }
}
