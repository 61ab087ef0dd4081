// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.conformance;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.bsdsocket.Constants;
import io.github.bsdsocket.Errno;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The numbers of CPython on this machine: same name, same value. */
class ConstantsTest {
    @Test
    void everyNumberOfPythonsSocketHasItsNameAndValueHere() throws IOException, InterruptedException {
        Map<String, Long> numbers = numbers("""
                import socket
                for name in dir(socket):
                    value = getattr(socket, name)
                    if (name.isupper() or name.startswith('AF_')) and isinstance(value, int):
                        print(name, int(value))
                """);
        assertTrue(numbers.size() > 300, numbers::toString);
        assertAll(numbers.entrySet().stream()
                .map(number -> () -> assertEquals(number.getValue(), here(number.getKey()), number.getKey())));
    }

    @Test
    void everyStringOfPythonsSocketHasItsNameAndValueHere() throws IOException, InterruptedException {
        String names = CPython.run("""
                import socket
                for name in dir(socket):
                    value = getattr(socket, name)
                    if name[0] != '_' and name.isupper() and isinstance(value, str):
                        print(name, value)
                """);
        assertAll(names.lines()
                .map(line -> line.split(" ", 2))
                .map(line -> () -> assertEquals(line[1], Constants.class.getField(line[0]).get(null), line[0])));
    }

    @Test
    void everyCodeOfPythonsErrnoHasItsNameAndValueHere() throws IOException, InterruptedException {
        Map<String, Long> codes = numbers("""
                import errno
                for name in dir(errno):
                    if name.startswith('E'):
                        print(name, getattr(errno, name))
                """);
        assertTrue(codes.size() >= 130, codes::toString);
        assertAll(codes.entrySet().stream()
                .map(code -> () -> assertEquals(code.getValue(), errno(code.getKey()), code.getKey())));
    }

    @Test
    void theNamesOfErrorCodesSayTheSame() throws IOException, InterruptedException {
        String messages = CPython.run("""
                import errno, os
                for number in errno.errorcode:
                    print(number, os.strerror(number))
                print(9999, os.strerror(9999))
                """);
        assertAll(messages.lines()
                .map(line -> line.split(" ", 2))
                .map(line -> () -> assertEquals(line[1], Errno.strerror(Integer.parseInt(line[0])), line[0])));
    }

    @Test
    void theTableOfNamesListsWhatCPythonHasnt() throws IOException, InterruptedException {
        String table = Files.readString(Path.of("../docs/mapping.md"));
        int start = table.indexOf("```\n", table.indexOf("## Constants that CPython 3.13 hasn't")) + 4;
        Set<String> listed = new TreeSet<>(List.of(table.substring(start, table.indexOf("```", start)).split("\\s+")));
        Set<String> here = new TreeSet<>();
        for (Field field : Constants.class.getFields()) {
            here.add(field.getName());
        }
        here.remove("HAS_IPV6"); // has_ipv6
        String python = CPython.run("import socket, sys; print(sys.version_info[:2] == (3, 13), *dir(socket))");
        List<String> words = List.of(python.strip().split(" "));
        if (words.getFirst().equals("True")) {
            here.removeAll(words);
            assertEquals(here, listed);
        } else {
            here.retainAll(listed);
            assertEquals(listed, here);
        }
    }

    private static long here(String name) throws ReflectiveOperationException {
        // Python's socket has the few codes that it uses itself (EAGAIN, EBADF, EWOULDBLOCK); here they are of Errno.
        boolean code = name.startsWith("E") && !name.startsWith("EAI_") && !name.startsWith("ETH");
        return code ? errno(name) : Constants.class.getField(name).getLong(null);
    }

    private static long errno(String name) throws ReflectiveOperationException {
        return ((Errno) Errno.class.getField(name).get(null)).number();
    }

    private static Map<String, Long> numbers(String script) throws IOException, InterruptedException {
        Map<String, Long> numbers = new TreeMap<>();
        CPython.run(script).lines().map(line -> line.split(" ", 2)).forEach(line ->
                numbers.put(line[0], Long.parseLong(line[1])));
        return numbers;
    }
}
