// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A command that was run to its end. */
record Ended(int status, List<String> out, List<String> err) {

    /** In this process. */
    static Ended command(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Main.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(args);
        return new Ended(status, out.toString().lines().toList(), err.toString().lines().toList());
    }

    /** In a process of its own, with nothing to read; its output goes to files beside it. */
    static Ended process(Path dir, ProcessBuilder builder) throws IOException, InterruptedException {
        Path out = Files.createTempFile(dir, "out", "");
        Path err = Files.createTempFile(dir, "err", "");
        Process process = builder.redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        boolean ended = process.waitFor(60, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertTrue(ended, () -> builder.command() + " hangs");
        return new Ended(process.waitFor(), Files.readAllLines(out), Files.readAllLines(err));
    }
}
