// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code bin/bsdsocket bench}, as a user runs it. */
class BenchCommandTest {

    private static final String LAUNCHER =
            Path.of("../bin/bsdsocket").toAbsolutePath().normalize().toString();

    private record Ended(int status, String out, String err) {}

    @TempDir
    private Path dir;

    @Test
    void helpIsTheSameHoweverOneAsks() throws Exception {
        Ended help = run(LAUNCHER, "bench", "--help");
        assertEquals(0, help.status(), help::toString);
        assertTrue(help.out().startsWith("Usage: bsdsocket bench ["), help::toString);
        assertTrue(help.out().contains("mvn -B package"), help::toString);
        assertEquals(help, run(LAUNCHER, "help", "bench"));
        assertEquals(help, run(LAUNCHER, "bench", "sendrecv", "-h"));
    }

    @Test
    void listHasEachNameThroughASymbolicLink() throws Exception {
        Path link = Files.createSymbolicLink(dir.resolve("link"), Path.of(LAUNCHER));
        Ended list = run(link.toString(), "bench", "--list");
        assertEquals(0, list.status(), list::toString);
        assertEquals(
                Bench.QUESTIONS.stream().map(Question::name).toList(),
                list.out().lines().map(l -> l.substring(0, l.indexOf(' '))).toList());
    }

    @Test
    void aWrongArgumentIsToldFirst() throws Exception {
        refused("nothing to measure is called sendrcv; there are: ", "sendrecv", "sendrcv");
        refused("Unknown option: '--round'", "--round");
        refused("--rounds must be 1 or more, not 0", "--rounds", "0");
        refused("Invalid value for option '--peers'", "--peers", "perl");
    }

    private void refused(String what, String... args) throws Exception {
        Ended refused = run(Stream.concat(Stream.of(LAUNCHER, "bench"), Stream.of(args)).toArray(String[]::new));
        assertEquals(2, refused.status(), refused::toString);
        assertTrue(refused.err().startsWith(what), refused::toString);
    }

    @Test
    void aFolderThatCantBeMadeIsALineBeforeAnythingIsMeasured() throws Exception {
        Path file = Files.createFile(dir.resolve("file"));
        Ended refused = run(LAUNCHER, "bench", "--output", file.resolve("sub").toString());
        assertEquals(1, refused.status(), refused::toString);
        assertEquals("", refused.out());
        assertTrue(refused.err().matches("bsdsocket bench: \\w+Exception: .*file.*\n"), refused::toString);
    }

    @Test
    void aPeerThatIsntHereIsSaidInItsRow() throws Exception {
        Path bin = Files.createDirectory(dir.resolve("bin"));
        for (String name : List.of("bash", "dirname", "env", "find", "readlink")) {
            Files.createSymbolicLink(bin.resolve(name), program(name));
        }
        ProcessBuilder builder = builder(
                LAUNCHER, "bench", "unix", "--rounds", "1", "--peers", "c,cpython", "--output", dir.resolve("out").toString());
        builder.environment().put("PATH", bin.toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().remove("PYTHON");
        Ended bench = ended(builder);
        assertEquals(0, bench.status(), bench::toString);
        assertTrue(bench.out().contains("  C        - no C compiler (cc) here\n"), bench::toString);
        assertTrue(bench.out().contains("  CPython  - no python3 here\n"), bench::toString);
        assertTrue(bench.out().contains("not pinned (no taskset)"), bench::toString);
        assertTrue(bench.err().startsWith("[0/8] unix, round 1 of 1, fd: C\n"), bench::toString);
        assertTrue(bench.err().endsWith("are in " + dir.resolve("out") + "\n"), bench::toString);
        assertEquals(bench.out(), Files.readString(dir.resolve("out/unix.txt")) + "\n");
    }

    @Test
    void whoEndsItLeavesNoProcess() throws Exception {
        Path out = dir.resolve("out");
        Process bench = builder(LAUNCHER, "bench", "unix", "--peers", "bsdsocket", "--output", out.toString())
                .redirectOutput(dir.resolve("o").toFile())
                .redirectError(dir.resolve("e").toFile())
                .start();
        List<ProcessHandle> children = List.of();
        while (children.isEmpty() && bench.isAlive()) {
            children = bench.descendants()
                    .filter(p -> p.info().commandLine().orElse("").contains("ForkedMain"))
                    .toList();
            bench.waitFor(20, TimeUnit.MILLISECONDS);
        }
        bench.destroy();
        assertEquals(128 + 15, bench.waitFor());
        assertFalse(children.isEmpty());
        for (ProcessHandle child : children) {
            child.onExit().get(10, TimeUnit.SECONDS);
        }
        try (Stream<Path> files = Files.list(out)) {
            assertEquals(List.of(), files.toList());
        }
    }

    private static Path program(String name) {
        return Stream.of(System.getenv("PATH").split(":", -1))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    private Ended run(String... command) throws IOException, InterruptedException {
        return ended(builder(command));
    }

    private ProcessBuilder builder(String... command) {
        return new ProcessBuilder(command)
                .directory(dir.toFile())
                .redirectInput(Path.of("/dev/null").toFile());
    }

    private Ended ended(ProcessBuilder builder) throws IOException, InterruptedException {
        Path out = Files.createTempFile(dir, "out", "");
        Path err = Files.createTempFile(dir, "err", "");
        Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        boolean ended = process.waitFor(60, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertTrue(ended, () -> builder.command() + " hangs");
        return new Ended(process.waitFor(), Files.readString(out), Files.readString(err));
    }
}
