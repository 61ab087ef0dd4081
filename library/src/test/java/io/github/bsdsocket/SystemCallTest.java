// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import io.github.bsdsocket.select.Selector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a message costs in calls of the system, as strace(1) counts them. */
class SystemCallTest {

    private static final int MESSAGES = 10_000;

    /** What the JVM does on its own account while code runs: locks, memory, safepoints, compilation. */
    private static final Set<String> OF_THE_JVM =
            Set.of("futex", "mprotect", "madvise", "mmap", "munmap", "sched_yield", "rt_sigprocmask", "rt_sigreturn");

    private static final Pattern LINE =
            Pattern.compile(" *[\\d.]+ +[\\d.]+ +\\d+ +(\\d+) +(?:\\d+ +)?(?!total)(\\w+)");

    @BeforeAll
    static void straceWorks() throws Exception {
        try {
            Process strace = new ProcessBuilder("strace", "-f", "-o", "/dev/null", "true").start();
            if (strace.waitFor() != 0) {
                abort("strace may not trace here: " + new String(strace.getErrorStream().readAllBytes(), UTF_8));
            }
        } catch (IOException e) {
            abort("no strace to count system calls with: " + e.getMessage());
        }
    }

    /** A read that was tried too early is one too many; so rare that the tries cost less than they save. */
    private static final int READS = 2 * MESSAGES * 11 / 10;

    @Test
    void anEchoIsASendAndARecvOnEachSideAndNothingElse(@TempDir Path dir) throws Exception {
        Map<String, Integer> calls = countEcho(dir, "");
        assertTimes(2 * MESSAGES, 2 * MESSAGES + 100, "sendto", calls);
        assertTimes(2 * MESSAGES, READS, "recvfrom", calls);
        assertEquals(Map.of(), besides(Set.of("sendto", "recvfrom"), calls), "calls besides send and recv");
    }

    @Test
    void anEchoWithATimeoutPollsBeforeItReads(@TempDir Path dir) throws Exception {
        Map<String, Integer> calls = countEcho(dir, "PT60S");
        assertTimes(2 * MESSAGES, 2 * MESSAGES + 100, "sendto", calls);
        assertTimes(2 * MESSAGES, READS, "recvfrom", calls);
        assertTimes(0, READS, "poll", calls);
        assertEquals(Map.of(), besides(Set.of("sendto", "recvfrom", "poll"), calls), "calls besides those three");
    }

    private static Map<String, Integer> countEcho(Path dir, String timeout) throws Exception {
        Path counts = dir.resolve("counts");
        List<String> strace = List.of("strace", "-f", "-c", "-o", counts.toString());
        ChildJvm.Result ended =
                ChildJvm.run(strace, List.of(), Echo.class, Integer.toString(MESSAGES), timeout);
        assertEquals("echoed " + MESSAGES + "\n", ended.output());
        assertEquals(0, ended.status());
        return parse(counts);
    }

    private static void assertTimes(int atLeast, int atMost, String call, Map<String, Integer> calls) {
        int n = calls.getOrDefault(call, 0);
        assertTrue(n >= atLeast && n <= atMost, () -> call + " " + n + " times: " + calls);
    }

    private static Map<String, Integer> besides(Set<String> expected, Map<String, Integer> calls) {
        Map<String, Integer> others = new TreeMap<>(calls);
        others.keySet().removeAll(expected);
        others.keySet().removeAll(OF_THE_JVM);
        // Half a call a message is what the start of the JVM may take; one more of any kind would be twice that.
        others.values().removeIf(n -> n < MESSAGES / 2);
        return others;
    }

    @Test
    void aSelectIsOneCall(@TempDir Path dir) throws Exception {
        Path counts = dir.resolve("counts");
        List<String> strace = List.of("strace", "-f", "-c", "-o", counts.toString());
        ChildJvm.Result ended = ChildJvm.run(strace, List.of(), Selects.class, Integer.toString(MESSAGES));
        assertEquals("selected " + MESSAGES + "\n", ended.output());

        Map<String, Integer> calls = parse(counts);
        // One or the other, by the architecture.
        int n = calls.getOrDefault("epoll_wait", 0) + calls.getOrDefault("epoll_pwait", 0);
        assertTrue(n >= MESSAGES && n <= MESSAGES + 100, () -> "epoll_wait " + n + " times: " + calls);
        assertEquals(Map.of(), besides(Set.of("epoll_wait", "epoll_pwait"), calls), "calls besides epoll_wait");
    }

    /** Calls by name, from lines such as {@code 99.00 1.234 12 10000 3 recvfrom}. */
    private static Map<String, Integer> parse(Path counts) throws IOException {
        Map<String, Integer> calls = new TreeMap<>();
        for (String line : Files.readAllLines(counts)) {
            Matcher m = LINE.matcher(line);
            if (m.matches()) {
                calls.put(m.group(2), Integer.valueOf(m.group(1)));
            }
        }
        return calls;
    }

    /** Selects a socket that is ready. */
    static final class Selects {

        private Selects() {}

        public static void main(String[] args) throws Exception {
            int times = Integer.parseInt(args[0]);
            try (Pairs.Pair pair = Pairs.unix();
                    Selector<String> sel = new Selector<>()) {
                sel.register(pair.first(), Selector.EVENT_WRITE, "ready");
                for (int i = 0; i < times; i++) {
                    if (sel.select(null).size() != 1) {
                        throw new AssertionError();
                    }
                }
                System.out.println("selected " + times);
            }
        }
    }

    /** Sends messages of 64 bytes to another thread, and has each back before the next. */
    static final class Echo {

        private Echo() {}

        public static void main(String[] args) throws Exception {
            int messages = Integer.parseInt(args[0]);
            try (Pairs.Pair pair = Pairs.tcp()) {
                if (!args[1].isEmpty()) {
                    pair.first().settimeout(Duration.parse(args[1]));
                    pair.second().settimeout(Duration.parse(args[1]));
                }
                Thread echo = Thread.ofPlatform().start(() -> {
                    try {
                        byte[] buffer = new byte[64];
                        for (int n = pair.second().recvInto(buffer); n > 0; n = pair.second().recvInto(buffer)) {
                            pair.second().send(buffer);
                        }
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                });
                byte[] message = new byte[64];
                for (int i = 0; i < messages; i++) {
                    pair.first().send(message);
                    if (pair.first().recvInto(message) != message.length) {
                        throw new AssertionError("short");
                    }
                }
                pair.first().shutdown(Constants.SHUT_WR);
                echo.join();
                System.out.println("echoed " + messages);
            }
        }
    }
}
