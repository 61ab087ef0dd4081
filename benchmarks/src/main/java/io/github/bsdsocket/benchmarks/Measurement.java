// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * What a peer needed in a case, measured by a process of its own.
 *
 * @param samples nanoseconds or bytes
 * @param allocated bytes of heap for each piece of work; NaN when nobody counted
 */
record Measurement(List<Double> samples, double allocated) {

    private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final String CC = "cc";
    private static final long MINUTES = 10;

    /** For what is pinned to one; null when that isn't possible. */
    static final @Nullable String PROCESSOR = System.getenv("BENCH_PROCESSOR");

    /** Why a peer can't be measured here. */
    static final class Missing extends Exception {

        private static final long serialVersionUID = 1L;

        Missing(String why) {
            super(why);
        }
    }

    /**
     * Measures once.
     *
     * @param home the folder of the benchmarks
     * @throws Missing when the peer isn't there, or fails
     */
    static Measurement of(Path home, Question question, Question.Case work, Peer peer)
            throws Missing, IOException, InterruptedException {
        if (peer.isJava() && Timing.class.isAssignableFrom(question.work())) {
            return timed(home, question, work, peer);
        }
        List<String> command = new ArrayList<>();
        if (question.isPinned() && PROCESSOR != null) {
            command.addAll(List.of("taskset", "-c", PROCESSOR));
        }
        switch (peer) {
            case C, C_THREADED -> {
                Path program = home.resolve("target/native").resolve(question.name());
                if (!Files.exists(program)) {
                    throw new Missing(isCommand(CC) ? "not compiled" : "no C compiler (" + CC + ") here");
                }
                command.add(program.toString());
            }
            case CPYTHON -> {
                String python = System.getenv().getOrDefault("PYTHON", "python3");
                if (!isCommand(python)) {
                    throw new Missing("no " + python + " here");
                }
                command.addAll(List.of(python, home.resolve("src/main/python/" + question.name() + ".py").toString()));
            }
            default -> {
                command.addAll(List.of(JAVA, "--enable-native-access=ALL-UNNAMED"));
                command.addAll(List.of("--sun-misc-unsafe-memory-access=allow", "-Dbenchmarks.home=" + home));
                command.addAll(List.of("-cp", System.getProperty("java.class.path"), question.work().getName()));
                command.add(peer.name());
            }
        }
        command.addAll(List.of(work.name().split(" ", -1)));
        return run(command, peer);
    }

    /**
     * Compiles the programs in C when there is a compiler, which tells itself what it doesn't like. Always, as that takes less
     * than to measure with a program that is older than its source.
     */
    static void compile(Path home) throws IOException, InterruptedException {
        Path programs = Files.createDirectories(home.resolve("target/native"));
        try (DirectoryStream<Path> sources = Files.newDirectoryStream(home.resolve("src/main/native"), "*.c")) {
            for (Path source : sources) {
                Path program = programs.resolve(source.getFileName().toString().replaceFirst("\\.c$", ""));
                Files.deleteIfExists(program);
                if (isCommand(CC)) {
                    List<String> command = new ArrayList<>(List.of(CC, "-O2", "-Wall", "-Wextra", "-Werror", "-pthread"));
                    command.addAll(List.of("-o", program.toString(), source.toString()));
                    new ProcessBuilder(command).inheritIO().start().waitFor();
                }
            }
        }
    }

    private static Measurement run(List<String> command, Peer peer) throws Missing, IOException, InterruptedException {
        Path output = Files.createTempFile("bench", ".out");
        Path errors = Files.createTempFile("bench", ".err");
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectOutput(output.toFile()).redirectError(errors.toFile());
            if (peer == Peer.C_THREADED) {
                builder.environment().put("THREADED", "1");
            }
            Process process = builder.start();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly().waitFor();
                throw new Missing("not done in " + MINUTES + " minutes");
            }
            List<String> samples = Files.readAllLines(output);
            if (process.exitValue() != 0 || samples.isEmpty()) {
                throw new Missing(Files.readString(errors)
                        .lines()
                        .filter(line -> !line.startsWith("\t"))
                        .reduce("nothing said", (_, last) -> last));
            }
            return new Measurement(samples.stream().map(Double::valueOf).toList(), Double.NaN);
        } finally {
            Files.delete(output);
            Files.delete(errors);
        }
    }

    private static Measurement timed(Path home, Question question, Question.Case work, Peer peer) throws Missing {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(question.work().getName().replace(".", "\\.") + "\\.")
                .param("peer", peer.name())
                .param("work", work.name())
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true);
        if (question.isPinned() && PROCESSOR != null) {
            options.jvm(home.resolve("src/main/bash/pinned-java").toString());
        }
        try {
            RunResult result = new Runner(options.build()).runSingle();
            List<Double> samples = result.getAggregatedResult().getIterationResults().stream()
                    .map(i -> i.getPrimaryResult().getScore())
                    .toList();
            return new Measurement(samples, allocated(result));
        } catch (RunnerException e) {
            Throwable cause = e;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            throw new Missing(String.valueOf(cause.getMessage()));
        }
    }

    private static double allocated(RunResult run) {
        Result<?> allocated = run.getSecondaryResults().get("gc.alloc.rate.norm");
        return allocated == null ? Double.NaN : allocated.getScore();
    }

    private static boolean isCommand(String name) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
    }
}
