// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.bsdsocket.Socket;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The recipe of docs/performance.md for a fast start, as it stands there. */
class StartupTest {

    @Test
    void theRecipesCacheHasTheLibrarysClasses(@TempDir Path dir) throws IOException, InterruptedException {
        jar(dir, "bsdsocket.jar", Socket.class);
        jar(dir, "app.jar", StartupProgram.class);
        List<String> recipe = recipe();
        assertEquals(2, recipe.size(), recipe::toString);

        assertTrue(run(dir, recipe.get(0)).contains("hello\n"));
        assertTrue(Files.size(dir.resolve("app.aot")) > 0);

        // With the mode "on" a cache that can't be used ends the program.
        String output = run(dir, recipe.get(1).replace("java ", "java -XX:AOTMode=on -Xlog:class+load "));
        assertTrue(output.contains("hello\n"), output);
        for (Class<?> type : List.of(Socket.class, StartupProgram.class)) {
            List<String> loaded = output.lines()
                    .filter(line -> line.contains(" " + type.getName() + " source: "))
                    .toList();
            assertEquals(1, loaded.size(), output);
            assertTrue(loaded.getFirst().endsWith("source: shared objects file"), loaded::toString);
        }
    }

    /** The lines of the section's first block of commands. */
    private static List<String> recipe() throws IOException {
        return Files.readString(Path.of("../docs/performance.md"))
                .lines()
                .dropWhile(line -> !line.equals("## Start-up"))
                .dropWhile(line -> !line.startsWith("    java "))
                .takeWhile(line -> line.startsWith("    "))
                .map(line -> line.strip().replace("com.example.Main", StartupProgram.class.getName()))
                .toList();
    }

    /** A cache is for jars: in a build without the phase of packaging the library is a folder. */
    private static void jar(Path dir, String name, Class<?> type) throws IOException {
        Path from = Path.of(JavaProgram.location(type));
        Path jar = dir.resolve(name);
        if (Files.isRegularFile(from)) {
            Files.copy(from, jar);
            return;
        }
        int status = ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(
                        new PrintWriter(System.out, true, UTF_8),
                        new PrintWriter(System.err, true, UTF_8),
                        "--create",
                        "--file=" + jar,
                        "-C",
                        from.toString(),
                        "io");
        assertEquals(0, status);
    }

    private static String run(Path dir, String line) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(line.split(" ", -1)));
        command.set(0, Path.of(System.getProperty("java.home"), "bin", "java").toString());
        Path output = Files.createTempFile(dir, "output", "");
        Process process = new ProcessBuilder(command)
                .directory(dir.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(100, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertTrue(ended, () -> command + " hangs");
        String text = Files.readString(output);
        assertEquals(0, process.waitFor(), text);
        return text;
    }
}
