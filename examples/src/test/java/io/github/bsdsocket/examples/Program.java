// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** An example that runs in a process of its own, started as a user does. It is killed when it doesn't end in time. */
final class Program implements AutoCloseable {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private final String file;
    private final Process process;
    private final BufferedReader reader;
    private final List<String> output = new ArrayList<>();

    private Program(String file, Process process) {
        this.file = file;
        this.process = process;
        this.reader = process.inputReader();
        process.onExit().orTimeout(60, TimeUnit.SECONDS).exceptionally(late -> {
            process.destroyForcibly();
            return process;
        });
    }

    /** {@code bsdsocket run examples/FILE ARG...} */
    static Program run(String file, String... args) throws IOException {
        return start(file, List.of(), args);
    }

    /**
     * As {@link #run}, in a network of its own that a script of the shell sets up before. The test is skipped where that
     * isn't allowed.
     */
    static Program runInNetwork(String setup, String file, String... args) throws IOException, InterruptedException {
        Process allowed = new ProcessBuilder("unshare", "-n", "ip", "link").redirectErrorStream(true).start();
        allowed.getInputStream().readAllBytes();
        assumeTrue(allowed.waitFor() == 0, "needs unshare(1), allowed to make a network namespace, and ip(8)");
        return start(file, List.of("unshare", "-n", "sh", "-ec", setup + "\nexec \"$@\"", "sh"), args);
    }

    private static Program start(String file, List<String> prefix, String... args) throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of("bin/bsdsocket", "run", "examples/" + file));
        command.addAll(List.of(args));
        return new Program(
                file,
                new ProcessBuilder(command)
                        .directory(ROOT.toFile())
                        .redirectErrorStream(true)
                        .start());
    }

    /** All lines to the end, with which it exits with status 0. */
    List<String> lines() throws IOException, InterruptedException {
        output.addAll(reader.lines().toList());
        assertEquals(0, process.waitFor(), () -> file + ": exit status, after " + output);
        return List.copyOf(output);
    }

    /** The next line that begins so, without its beginning; fails when there is none. */
    String lineAfter(String beginning) throws IOException {
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            output.add(line);
            if (line.startsWith(beginning)) {
                return line.substring(beginning.length());
            }
        }
        return fail(file + " ended without \"" + beginning + "\": " + output);
    }

    /** The program ends with this exit status, and has nothing more to say. */
    void endsWith(int status) throws IOException, InterruptedException {
        List<String> rest = reader.lines().toList();
        output.addAll(rest);
        assertEquals(status, process.waitFor(), () -> file + ": exit status, after " + output);
        assertEquals(List.of(), rest, () -> file + ": lines after the last one expected, of " + output);
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        reader.close();
    }
}
