// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code bin/bsdsocket}, as a user runs it. */
class LauncherTest {

    private static final String LAUNCHER =
            Path.of("../bin/bsdsocket").toAbsolutePath().normalize().toString();

    @TempDir
    private Path dir;

    @Test
    void echoWorksFromAnotherDirectory() throws Exception {
        Ended echo = run(LAUNCHER, "echo");
        assertEquals(0, echo.status(), echo::toString);
        assertTrue(echo.err().isEmpty(), echo::toString);
        assertTrue(echo.out().getFirst().endsWith("Received 'Hello, world'"), echo::toString);
    }

    @Test
    void worksThroughASymbolicLink() throws Exception {
        Path link = Files.createSymbolicLink(dir.resolve("link"), Path.of(LAUNCHER));
        Path second = Files.createSymbolicLink(dir.resolve("second"), link.getFileName());
        Ended version = run(second.toString(), "--version");
        Files.delete(link);
        assertEquals(0, version.status(), version::toString);
        assertTrue(version.out().getFirst().startsWith("bsdsocket "), version::toString);
    }

    @Test
    void worksWithoutJavaHome() throws Exception {
        ProcessBuilder builder = builder(LAUNCHER, "--version");
        builder.environment().remove("JAVA_HOME");
        assertEquals(0, Ended.process(dir, builder).status());
    }

    @Test
    void familiesThatTheMachineLacksAreLinesThatSaySo() throws Exception {
        assumeTrue(run("unshare", "-rn", "true").status() == 0, "needs unshare(1), allowed to make a network namespace");
        Ended echo = run("unshare", "-rn", LAUNCHER, "echo");
        assertEquals(0, echo.status(), echo::toString);
        assertTrue(echo.out().get(0).endsWith(": Network is unreachable [ENETUNREACH]"), echo::toString);
        assertTrue(echo.out().get(0).contains("  not on this machine: connect 127.0.0.1:"), echo::toString);
        assertTrue(echo.out().get(2).contains("  not on this machine: "), echo::toString);
        assertTrue(echo.out().get(4).endsWith("  Received 'Hello, world'"), echo::toString);
    }

    @Test
    void aFamilyThatFailsIsALineAndStatus1() throws Exception {
        // Too deep for a Unix path, of 107 bytes at most.
        Path deep = Files.createDirectories(dir.resolve("d".repeat(110)));
        ProcessBuilder builder = builder(LAUNCHER, "echo");
        builder.environment().put("JDK_JAVA_OPTIONS", "-Djava.io.tmpdir=" + deep);
        Ended echo = Ended.process(dir, builder);
        assertEquals(1, echo.status(), echo::toString);
        assertTrue(echo.out().get(0).endsWith("  Received 'Hello, world'"), echo::toString);
        assertTrue(echo.out().get(4).contains("  FAILED: AF_UNIX path too long"), echo::toString);
        assertTrue(echo.out().get(7).endsWith("  Received 'Hello, world'"), echo::toString);
        try (var left = Files.list(deep)) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void anErrorIsOneLine() throws Exception {
        ProcessBuilder builder = builder(LAUNCHER, "echo");
        builder.environment().put("JDK_JAVA_OPTIONS", "-Djava.io.tmpdir=" + dir.resolve("missing"));
        Ended echo = Ended.process(dir, builder);
        assertEquals(1, echo.status(), echo::toString);
        // java's own are about JDK_JAVA_OPTIONS and the directory.
        List<String> ours = echo.err().stream().filter(l -> !l.matches("(NOTE|WARNING): .*")).toList();
        assertEquals(1, ours.size(), echo::toString);
        assertTrue(ours.getFirst().startsWith("bsdsocket: NoSuchFileException: " + dir), echo::toString);
    }

    @Test
    void runIsTheProgramItself() throws Exception {
        Files.writeString(dir.resolve("Own.java"), """
                import static io.github.bsdsocket.Constants.*;
                import io.github.bsdsocket.Socket;

                void main(String[] args) throws IOException {
                    try (var s = new Socket(AF_UNIX)) {
                        IO.println(String.join(",", args));
                    }
                    IO.println(ProcessHandle.current().parent().orElseThrow().pid());
                    System.exit(3);
                }
                """);
        Ended run = run(LAUNCHER, "run", "Own.java", "a b", "--help", "");
        String pid = String.valueOf(ProcessHandle.current().pid());
        assertEquals(new Ended(3, List.of("a b,--help,", pid), List.of()), run);
    }

    @Test
    void runOfAMissingFileIsALine() throws Exception {
        Ended run = run(LAUNCHER, "run", "missing.java");
        assertEquals(new Ended(1, List.of(), List.of("bsdsocket: run: no such file: missing.java")), run);
    }

    private Ended run(String... command) throws Exception {
        return Ended.process(dir, builder(command));
    }

    private ProcessBuilder builder(String... command) {
        return new ProcessBuilder(command).directory(dir.toFile());
    }
}
