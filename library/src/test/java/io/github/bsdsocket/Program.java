// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program of the tests, run by a Java of its own. */
final class Program {

    private Program() {}

    /** How a program ended. */
    record Ended(int status, String output) {}

    /** Runs the main method of a class, under a command that starts programs ({@code strace}), or none. */
    static Ended run(List<String> under, Class<?> main, Object... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(under);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("-cp");
        command.add(System.getProperty("java.class.path") + ":" + System.getProperty("jdk.module.path"));
        command.add(main.getName());
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try {
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Ended(process.waitFor(), output);
        } finally {
            process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
    }
}
