// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SelftestTest {

    private static final String LAUNCHER = absolute("../bin/bsdsocket");

    @TempDir
    private Path dir;

    private static String absolute(String path) {
        return Path.of(path).toAbsolutePath().normalize().toString();
    }

    /** The lines of families, types and features. */
    private static List<String> lines(Ended selftest) {
        int first = selftest.out().indexOf("") + 1;
        return selftest.out().subList(first, selftest.out().lastIndexOf(""));
    }

    private static long count(Ended selftest, String verdict) {
        return lines(selftest).stream().filter(l -> l.startsWith(verdict + " ")).count();
    }

    @Test
    void whatTheMachineHasPassesAndTheRestHasAReason() {
        Ended selftest = Ended.command("selftest");
        assertEquals(0, selftest.status(), selftest::toString);
        for (String line : lines(selftest)) {
            assertTrue(line.matches("PASS    [^:]*.*|ABSENT  .*: .* \\[E[A-Z]+]"), line);
        }
        for (String name : List.of(
                "AF_INET SOCK_STREAM 127.0.0.1:",
                "AF_UNIX SOCK_SEQPACKET @",
                "descriptors passed",
                "credentials",
                "timestamps",
                "packet information",
                "error queue",
                "recvmmsg and sendmmsg",
                "sendfile",
                "AF_NETLINK NETLINK_ROUTE",
                "timeout",
                "close wakes a platform thread",
                "close wakes a virtual thread",
                "interrupt wakes a platform thread",
                "interrupt wakes a virtual thread",
                "more idle virtual threads than processors",
                "selector",
                "server",
                "look-ups")) {
            assertTrue(lines(selftest).stream().anyMatch(l -> l.startsWith("PASS    " + name)), name);
        }
    }

    @Test
    void itBeginsWithVersionsAndEndsWithTheCounts() {
        Ended selftest = Ended.command("selftest");
        assertTrue(selftest.out().get(0).matches("bsdsocket +[0-9.]+.*"), selftest::toString);
        assertEquals("kernel         Linux " + System.getProperty("os.version"), selftest.out().get(1));
        String counts = count(selftest, "PASS") + " passed, " + count(selftest, "ABSENT") + " absent, 0 failed";
        assertEquals(counts, selftest.out().getLast());
    }

    @Test
    void aFailureIsALineAndStatus1AndTheRestGoesOn() throws Exception {
        // Too deep for a Unix path, of 107 bytes at most.
        Path deep = Files.createDirectories(dir.resolve("d".repeat(110)));
        ProcessBuilder builder = new ProcessBuilder(LAUNCHER, "selftest");
        builder.environment().put("JDK_JAVA_OPTIONS", "-Djava.io.tmpdir=" + deep);
        Ended selftest = Ended.process(dir, builder);
        assertEquals(1, selftest.status(), selftest::toString);
        assertEquals(3, count(selftest, "FAIL"), selftest::toString);
        assertTrue(
                lines(selftest).stream().anyMatch(l -> l.matches("FAIL    AF_UNIX SOCK_STREAM /.*: AF_UNIX path too long.*")),
                selftest::toString);
        assertTrue(selftest.out().getLast().endsWith(", 3 failed"), selftest::toString);
        assertTrue(lines(selftest).contains("PASS    sendfile"), selftest::toString);
        try (var left = Files.list(deep)) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void everyFamilyPassesOnTheKernelThatHasIt() throws Exception {
        Ended selftest = guest(LAUNCHER, "selftest");
        assertEquals(0, selftest.status(), selftest::toString);
        for (String family : List.of(
                "AF_INET IPPROTO_SCTP ",
                "AF_INET IPPROTO_DCCP ",
                "AF_INET IPPROTO_UDPLITE ",
                "AF_TIPC SOCK_STREAM ",
                "AF_TIPC SOCK_SEQPACKET ",
                "AF_TIPC SOCK_RDM ",
                "AF_TIPC SOCK_DGRAM ",
                "AF_VSOCK SOCK_STREAM ",
                "AF_VSOCK SOCK_SEQPACKET ",
                "AF_ALG hash sha256",
                "AF_PACKET SOCK_RAW on lo",
                "AF_INET SOCK_RAW IPPROTO_ICMP",
                "AF_CAN SOCK_RAW on vcan0")) {
            assertTrue(lines(selftest).stream().anyMatch(l -> l.startsWith("PASS    " + family)), selftest::toString);
        }
    }

    @Test
    void connectAndListenTalkOverFamiliesOfThatKernel() throws Exception {
        Path script = Files.writeString(dir.resolve("talk"), """
                for addresses in "tipc:4711:5 tipc:4711:5" "sctp::5000 sctp:127.0.0.1:5000" "vsock:any:5000 vsock:1:5000"; do
                  set -- $addresses
                  mkfifo said
                  echo answer | "$BSDSOCKET" listen -v $1 >heard 2>said &
                  { read -r line <&3; cat <&3 >/dev/null & } 3<said
                  echo "$1: $(echo request | "$BSDSOCKET" connect -w 5 $2)"
                  wait %1
                  cat heard
                  rm said heard
                done
                """);
        ProcessBuilder builder = guestBuilder("bash", script.toString());
        builder.environment().put("BSDSOCKET", LAUNCHER);
        Ended talk = ended(builder);
        assertEquals(
                List.of(
                        "tipc:4711:5: answer", "request", "sctp::5000: answer", "request", "vsock:any:5000: answer", "request"),
                talk.out(),
                talk::toString);
    }

    private Ended guest(String... command) throws Exception {
        return ended(guestBuilder(command));
    }

    private ProcessBuilder guestBuilder(String... command) {
        ProcessBuilder builder = new ProcessBuilder(absolute("../scripts/guest"), "--timeout", "55").directory(dir.toFile());
        builder.command().addAll(List.of(command));
        return builder;
    }

    private Ended ended(ProcessBuilder guest) throws Exception {
        Ended ended = Ended.process(dir, guest);
        assumeTrue(ended.status() != 125, () -> "no guest: " + ended.err());
        return ended;
    }
}
