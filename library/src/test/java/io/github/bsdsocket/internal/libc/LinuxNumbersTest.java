// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.internal.libc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.bsdsocket.Constants;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The generated table against the headers of the machine that the test runs on, and against what the library asks. */
class LinuxNumbersTest {
    private static final Pattern UNKNOWN =
            Pattern.compile("'(\\w+)' undeclared|undeclared identifier '(\\w+)'|type 'struct (\\w+)'");

    /** Some names of one header, each with its expression in C. */
    private record Section(List<String> headers, Map<String, String> names) {}

    @Test
    void everyNumberThatTheHeadersHaveIsTheirs(@TempDir Path dir) throws Exception {
        String compiler = compiler();
        assumeTrue(compiler != null, "no C compiler (cc, gcc or clang) on the PATH to ask for the headers' numbers");
        List<Callable<Map<String, Long>>> questions = new ArrayList<>();
        for (Section section : sections("names.txt", "internal.txt")) {
            for (String header : section.headers()) {
                Path folder = Files.createDirectory(dir.resolve("header" + questions.size()));
                questions.add(() -> ask(compiler, header, section.names(), folder));
            }
        }
        Map<String, Long> headers = new HashMap<>();
        try (var threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            for (Future<Map<String, Long>> answer : threads.invokeAll(questions)) {
                answer.get().forEach(headers::putIfAbsent);
            }
        }
        assertAll(headers.entrySet().stream()
                .map(number -> () -> assertEquals(
                        number.getValue(), number(number.getKey()), () -> "of " + number.getKey())));
        assertTrue(headers.size() > 1000, "the headers have only " + headers.size() + " of the names");
    }

    @Test
    void theTableInOrderHasANumberForEachConstantWithAHeader() throws IOException {
        int names = sections("names.txt").stream()
                .filter(section -> !section.headers().isEmpty())
                .mapToInt(section -> section.names().size())
                .sum();
        assertEquals(names, LinuxNumbers.inOrder().capacity());
    }

    @Test
    void theTableByNameHasTheNamesOfItsListAndNoOther() throws IOException {
        for (Section section : sections("internal.txt")) {
            for (String name : section.names().keySet()) {
                assertNotEquals(LinuxNumbers.ABSENT, LinuxNumbers.of(name), name);
            }
        }
        for (String name : List.of("", "A", "AF_NO_SUCH_FAMILY", "E", "ENOENT=", "ENOENT=2", "sizeof", "zzz")) {
            assertEquals(LinuxNumbers.ABSENT, LinuxNumbers.of(name), name);
        }
    }

    @Test
    void aNameInBothTablesHasOneNumber() throws IOException, ReflectiveOperationException {
        List<String> names = new ArrayList<>();
        for (Section section : sections("internal.txt")) {
            names.addAll(section.names().keySet());
        }
        names.retainAll(sections("names.txt").stream()
                .flatMap(section -> section.names().keySet().stream())
                .toList());
        assertTrue(names.contains("MSG_DONTWAIT"), names::toString);
        for (String name : names) {
            assertEquals(Constants.class.getField(name).getLong(null), LinuxNumbers.of(name), name);
        }
    }

    @Test
    void everyNameThatTheInnerRoomsAskForHasANumber() throws IOException {
        Path internal = above("src/main/java/io/github/bsdsocket/internal");
        Pattern asked = Pattern.compile("\\b(?:number|required)\\(\"([^\"]+)\"\\)");
        Set<String> names = new HashSet<>();
        try (Stream<Path> files = Files.walk(internal)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                asked.matcher(Files.readString(file)).results().forEach(m -> names.add(m.group(1)));
            }
        }
        assertAll(names.stream().map(name -> () -> assertNotEquals(LinuxNumbers.ABSENT, LinuxNumbers.of(name), name)));
    }

    /** The values of the names that a header has: one program, compiled until it names nothing unknown, then run. */
    private static Map<String, Long> ask(String compiler, String header, Map<String, String> names, Path dir)
            throws IOException, InterruptedException {
        Map<String, String> wanted = new LinkedHashMap<>(names);
        while (!wanted.isEmpty()) {
            StringBuilder program = new StringBuilder("#define _GNU_SOURCE\n");
            for (String include : List.of("stdio.h", "stddef.h", "stdint.h", "sys/socket.h", "sys/ioctl.h")) {
                program.append("#include <").append(include).append(">\n");
            }
            program.append("#if !__has_include(<").append(header).append(">)\nint main() { return 0; }\n#else\n");
            if (header.startsWith("bluetooth/")) {
                program.append("#include <bluetooth/bluetooth.h>\n");
            }
            program.append("#include <").append(header).append(">\nint main() {\n");
            wanted.forEach((name, expression) -> program.append("printf(\"%s=%lld\\n\", \"")
                    .append(name).append("\", (long long) (").append(expression).append("));\n"));
            Files.writeString(dir.resolve("numbers.c"), program + "}\n#endif\n");
            String errors = run(dir, compiler, "-w", "-o", "numbers", "numbers.c");
            Set<String> unknown = new HashSet<>();
            UNKNOWN.matcher(errors.replaceAll("[\u2018\u2019]", "'")).results().forEach(m -> {
                for (int group = 1; group <= m.groupCount(); group++) {
                    if (m.group(group) != null) {
                        unknown.add(m.group(group));
                    }
                }
            });
            if (unknown.isEmpty()) {
                assertEquals("", errors, header);
                Map<String, Long> values = new HashMap<>();
                run(dir, dir.resolve("numbers").toString())
                        .lines()
                        .map(line -> line.split("=", 2))
                        .forEach(line -> values.put(line[0], Long.parseLong(line[1])));
                return values;
            }
            int before = wanted.size();
            wanted.values().removeIf(expression -> mentions(expression, unknown));
            assertTrue(wanted.size() < before, errors);
        }
        return Map.of();
    }

    private static boolean mentions(String expression, Set<String> words) {
        return Pattern.compile("\\w+").matcher(expression).results().anyMatch(m -> words.contains(m.group()));
    }

    private static String run(Path dir, String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(dir.toFile()).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        process.waitFor();
        return output;
    }

    private static @Nullable String compiler() {
        for (String name : List.of("cc", "gcc", "clang")) {
            for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
                Path compiler = Path.of(folder, name);
                if (Files.isExecutable(compiler)) {
                    return compiler.toString();
                }
            }
        }
        return null;
    }

    /** The number of a constant, or one that is found by its name. */
    private static long number(String name) throws IllegalAccessException {
        try {
            return Constants.class.getField(name).getLong(null);
        } catch (NoSuchFieldException e) {
            return LinuxNumbers.of(name);
        }
    }

    /** The sections of some of the generator's lists. */
    private static List<Section> sections(String... files) throws IOException {
        List<Section> sections = new ArrayList<>();
        Pattern title = Pattern.compile("\\[(.*?)] .*");
        for (String file : files) {
            Map<String, String> names = new LinkedHashMap<>();
            for (String line : Files.readAllLines(above("scripts/numbers").resolve(file))) {
                var header = title.matcher(line);
                if (header.matches()) {
                    names = new LinkedHashMap<>();
                    sections.add(new Section(words(header.group(1)), names));
                } else if (!line.isEmpty() && !line.startsWith("#")) {
                    String name = line.split(" {2}", 2)[0].replace(":long", "");
                    String[] parts = name.split("=", 2);
                    names.put(parts[0], parts[parts.length - 1]);
                }
            }
        }
        return sections;
    }

    private static List<String> words(String text) {
        return Stream.of(text.split(" ", -1)).filter(word -> !word.isEmpty()).toList();
    }

    /** A path of the project, seen from the folder that the test runs in or from one above. */
    private static Path above(String path) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(path))) {
                return folder.resolve(path);
            }
        }
        throw new IllegalStateException("no " + path + " above " + Path.of("").toAbsolutePath());
    }
}
