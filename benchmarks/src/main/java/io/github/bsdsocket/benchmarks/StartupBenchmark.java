// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.benchmarks;

import static io.github.bsdsocket.benchmarks.Peer.BSDSOCKET;
import static io.github.bsdsocket.benchmarks.Peer.EMPTY;
import static io.github.bsdsocket.benchmarks.Peer.JAVA_NET;

import io.github.bsdsocket.Socket;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How long does a program run that makes a first echo, from the start of its JVM to its end? With {@code aot} the JVM has an
 * AOT cache of the program, made before.
 */
final class StartupBenchmark {

    static final Question QUESTION = new Question(
                    "startup", StartupBenchmark.class, "a JVM starts, makes an echo of five bytes over TCP, and ends")
            .time("jvm", BSDSOCKET, EMPTY, JAVA_NET)
            .targetOver(EMPTY, 100e6)
            .time("aot", BSDSOCKET, EMPTY, JAVA_NET)
            .targetOver(EMPTY, 40e6);

    private static final int RUNS = 10;

    private StartupBenchmark() {}

    public static void main(String[] args) throws IOException, InterruptedException, URISyntaxException {
        String program = StartupBenchmark.class.getPackageName() + ".startup."
                + switch (Peer.valueOf(args[0])) {
                    case BSDSOCKET -> "FirstEcho";
                    case JAVA_NET -> "FirstEchoJdk";
                    default -> "Empty";
                };
        Path folder = Files.createTempDirectory("startup");
        Path cache = folder.resolve("app.aot");
        try {
            List<String> command = new ArrayList<>(
                    List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
            command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp"));
            command.add(jarOf(StartupBenchmark.class) + File.pathSeparator + jarOf(Socket.class));
            command.add(program);
            if (args[1].equals("aot")) {
                command.add(1, "-XX:AOTCacheOutput=" + cache);
                run(command);
                command.set(1, "-XX:AOTCache=" + cache);
                command.add(1, "-XX:AOTMode=on"); // or else a cache that doesn't fit is no error
            }
            for (int i = 0; i < RUNS; i++) {
                long start = System.nanoTime();
                run(command);
                System.out.println(System.nanoTime() - start);
            }
        } finally {
            Files.deleteIfExists(cache);
            Files.delete(folder);
        }
    }

    private static Path jarOf(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        int status = new ProcessBuilder(command)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.INHERIT)
                .start()
                .waitFor();
        if (status != 0) {
            throw new IOException(command.getLast() + " ended with " + status);
        }
    }
}
