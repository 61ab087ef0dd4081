// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.bsdsocket.Constants;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class InfoTest {

    private static final Ended INFO = Ended.command("info");

    @Test
    void familiesThatAreThereHaveTheirTypes() {
        assertEquals(0, INFO.status(), INFO::toString);
        assertTrue(line("AF_INET").startsWith("SOCK_STREAM SOCK_DGRAM"), INFO::toString);
        assertEquals("SOCK_STREAM SOCK_DGRAM SOCK_RAW SOCK_SEQPACKET", line("AF_UNIX"));
    }

    @Test
    void everyFamilyIsNamedOnce() {
        Set<String> expected = Arrays.stream(Constants.class.getFields())
                .map(Field::getName)
                .filter(name -> name.startsWith("AF_"))
                .collect(Collectors.toCollection(TreeSet::new));
        expected.removeAll(Set.of("AF_UNSPEC", "AF_LOCAL", "AF_FILE", "AF_ROUTE"));
        List<String> named = Pattern.compile("\\bAF_\\w+")
                .matcher(String.join("\n", INFO.out()))
                .results()
                .map(result -> result.group())
                .sorted()
                .toList();
        assertEquals(List.copyOf(expected), named);
    }

    @Test
    void familiesThatAreMissingStandUnderTheSystemsWords() {
        // Never implemented in any kernel.
        String ash = INFO.out().stream().filter(l -> l.contains("AF_ASH")).findFirst().orElseThrow();
        List<String> before = INFO.out().subList(0, INFO.out().indexOf(ash));
        String reason = before.stream().filter(l -> l.startsWith("  no: ")).reduce("", (first, last) -> last);
        assertEquals("  no: Address family not supported by protocol [EAFNOSUPPORT]", reason);
    }

    @Test
    void featuresAreYesOrNoWithTheReason() {
        List<String> features = INFO.out().subList(INFO.out().indexOf("Features") + 1, INFO.out().size());
        assertTrue(features.size() > 5, INFO::toString);
        for (String line : features) {
            assertTrue(line.matches("  \\w.{21}  (yes|no: .+ \\[E[A-Z]+])"), line);
        }
        assertEquals("yes", line("abstract Unix names"));
        assertEquals("yes", line("SO_REUSEPORT"));
    }

    @Test
    void versionsAreTheRunningOnes() {
        assertEquals("Linux " + System.getProperty("os.version"), line("kernel"));
        assertTrue(line("Java").startsWith(Runtime.version().toString()), line("Java"));
        assertTrue(line("bsdsocket").matches("[0-9]+\\.[0-9]+\\..*"), line("bsdsocket"));
        assertTrue(line("C library").matches("glibc [0-9.]+"), line("C library"));
        assertEquals("yes", line("native access"));
    }

    private static String line(String name) {
        String start = "  " + name + "  ";
        return INFO.out().stream().filter(l -> l.startsWith(start)).findFirst().orElseThrow().substring(26);
    }
}
