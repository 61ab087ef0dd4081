// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The CPython that tests compare with: the one that {@code BSDSOCKET_PYTHON} names, else the newest of the PATH and of
 * pyenv that is 3.11 or later. Without one, a test that asks for it is aborted: a failed assumption.
 */
public final class CPython {
    private static final int OLDEST = 11;
    private static final int NEWEST = 15;

    private static final @Nullable String PROGRAM = find();

    private CPython() {}

    /** What a script writes to its standard output; fails the test when it doesn't exit with 0. */
    public static String run(String script, String... args) throws IOException, InterruptedException {
        Process process = start(script, args);
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertEquals(0, process.waitFor(), "the exit status of CPython, which wrote " + output);
        return output;
    }

    /** A running script, its input and output unbuffered pipes of UTF-8; its errors go to the test's own. */
    public static Process start(String script, String... args) throws IOException {
        if (PROGRAM == null) {
            abort("no CPython 3." + OLDEST + " or later: install one, or name it in BSDSOCKET_PYTHON");
        }
        return process(PROGRAM, script, args).redirectError(Redirect.INHERIT).start();
    }

    private static ProcessBuilder process(String program, String script, String... args) {
        List<String> command = new ArrayList<>(List.of(program, "-u", "-c", script));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("PYTHONIOENCODING", "utf-8");
        return builder;
    }

    private static @Nullable String find() {
        String named = System.getenv("BSDSOCKET_PYTHON");
        if (named != null) {
            if (!fits(named)) {
                throw new IllegalStateException("BSDSOCKET_PYTHON is no CPython 3." + OLDEST + " or later: " + named);
            }
            return named;
        }
        List<String> programs = new ArrayList<>();
        for (int minor = NEWEST; minor >= OLDEST; minor--) {
            programs.add("python3." + minor);
            programs.addAll(ofPyenv(minor));
        }
        programs.add("python3");
        return programs.stream().filter(CPython::fits).findFirst().orElse(null);
    }

    private static List<String> ofPyenv(int minor) {
        String root = System.getenv("PYENV_ROOT");
        Path pyenv = root == null ? Path.of(System.getProperty("user.home"), ".pyenv") : Path.of(root);
        Path versions = pyenv.resolve("versions");
        List<String> programs = new ArrayList<>();
        if (Files.isDirectory(versions)) {
            try (DirectoryStream<Path> found = Files.newDirectoryStream(versions, "3." + minor + ".*")) {
                found.forEach(version -> programs.add(version.resolve("bin/python3").toString()));
            } catch (IOException e) {
                throw new IllegalStateException("can't list " + versions, e);
            }
        }
        programs.sort(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()).reversed());
        return programs;
    }

    private static boolean fits(String program) {
        String script = "import sys; print(sys.implementation.name, sys.version_info >= (3, " + OLDEST + "))";
        try {
            Process process = process(program, script).redirectError(Redirect.DISCARD).start();
            String answer = new String(process.getInputStream().readAllBytes(), UTF_8);
            return process.waitFor() == 0 && answer.strip().equals("cpython True");
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
