// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of names in docs/mapping.md: whole on Python's side, true on Java's. */
class NamesTest {
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final List<String> PACKAGES = List.of("io.github.bsdsocket.", "");

    /** A line of a table: the names of Python, the names of Java, and what is said of them. */
    private record Row(List<String> python, List<String> java, String remark) {
        private static Row of(String line) {
            String[] cells = line.split("\\|", -1);
            assertTrue(cells.length == 5, () -> "not three columns: " + line);
            return new Row(code(cells[1]), code(cells[2]), cells[3].strip());
        }

        private boolean absent() {
            return remark.startsWith("not yet");
        }
    }

    @Test
    void everyNameOfPythonsModuleIsInTheTable() throws IOException, InterruptedException {
        Set<String> table = pythonNames();
        String names = CPython.run("""
                import socket
                for place, of in ('socket', socket), ('s', socket.socket):
                    for name in dir(of):
                        if not name.startswith('_'):
                            print(f'{place}.{name}')
                """);
        assertAll(names.lines().map(name -> () -> assertTrue(has(table, name), name)));
    }

    @Test
    void everyNameOfTheDocumentationIsInTheTable() throws IOException {
        Set<String> table = pythonNames();
        try (InputStream in = NamesTest.class.getResourceAsStream("documented-names.txt")) {
            assertNotNull(in);
            List<String> names = new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
            assertAll(names.stream().map(name -> () -> assertTrue(has(table, name), name)));
        }
    }

    @Test
    void everyJavaNameInTheTableExists() {
        assertAll(rows().filter(row -> !row.absent())
                .flatMap(row -> row.java().stream())
                .map(name -> () -> assertTrue(exists(name), name)));
    }

    @Test
    void whatTheTableSaysIsMissingIs() {
        assertAll(rows().filter(Row::absent)
                .flatMap(row -> row.java().stream())
                .map(name -> () -> assertFalse(exists(name), () -> "docs/mapping.md says \"not yet\" of " + name)));
    }

    @Test
    void aRowWithoutJavaNameSaysWhy() {
        assertAll(rows().filter(row -> row.java().isEmpty())
                .map(row -> () -> assertFalse(row.remark().equals("same"), () -> row.python().toString())));
    }

    private static Stream<Row> rows() {
        // Maven runs the tests of a module in its folder.
        Path file = Path.of("..", "docs", "mapping.md");
        try {
            return Files.readAllLines(file).stream().filter(line -> line.startsWith("| `")).map(Row::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> pythonNames() {
        Set<String> names = new HashSet<>();
        rows().flatMap(row -> row.python().stream())
                .forEach(name -> assertTrue(names.add(name), () -> "twice in the table: " + name));
        return names;
    }

    private static List<String> code(String cell) {
        return CODE.matcher(cell).results().map((MatchResult m) -> m.group(1)).toList();
    }

    /** A constant is in the table by its name, or by that of its family. */
    private static boolean has(Set<String> table, String name) {
        int underscore = name.indexOf('_');
        return table.contains(name) || (underscore > 0 && table.contains(name.substring(0, underscore) + "_*"));
    }

    /** Whether {@code Class}, {@code Class.member} or {@code new Class} is public. */
    private static boolean exists(String name) {
        if (name.startsWith("new ")) {
            return type(name.substring("new ".length())).anyMatch(type -> type.getConstructors().length > 0);
        }
        int dot = name.lastIndexOf('.');
        return type(name).findAny().isPresent()
                || (dot > 0 && type(name.substring(0, dot)).anyMatch(type -> hasMember(type, name.substring(dot + 1))));
    }

    private static boolean hasMember(Class<?> type, String name) {
        return Stream.<Member>concat(Arrays.stream(type.getMethods()), Arrays.stream(type.getFields()))
                .anyMatch(member -> member.getName().equals(name));
    }

    private static Stream<Class<?>> type(String name) {
        return PACKAGES.stream().flatMap(start -> {
            try {
                Class<?> type = Class.forName(start + name);
                return Modifier.isPublic(type.getModifiers()) ? Stream.of(type) : Stream.empty();
            } catch (ClassNotFoundException e) {
                return Stream.empty();
            }
        });
    }
}
