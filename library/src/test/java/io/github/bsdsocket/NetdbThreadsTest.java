// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The look-ups of many threads at once, none of which gets the answer of another. */
class NetdbThreadsTest {

    private static final int THREADS = 64;

    /** How long the threads look up; {@code -Dbsdsocket.seconds=30} for a longer run. */
    private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("bsdsocket.seconds", 2));

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void eachThreadGetsItsOwnAnswers(boolean virtual) throws Exception {
        lookUp(0); // the classes and what libc opens for good
        long descriptors = descriptors();
        lookUpAtOnce(virtual ? Thread.ofVirtual().factory() : Thread.ofPlatform().factory(), TIME);
        assertEquals(descriptors, descriptors());
    }

    /** Measured in a JVM whose heap has all its memory from the start. */
    @Test
    void memoryDoesNotGrow() throws Exception {
        String classes = location(NetdbThreadsTest.class) + ":" + location(Netdb.class) + ":"
                + System.getProperty("jdk.module.path", "") + ":" + System.getProperty("java.class.path", "");
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xms64m",
                        "-Xmx64m",
                        "-XX:+AlwaysPreTouch",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        classes,
                        Growth.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String kilobytes = new String(java.getInputStream().readAllBytes(), UTF_8).strip();
        assertEquals(0, java.waitFor());
        assertTrue(Long.parseLong(kilobytes) < 15_000, kilobytes);
    }

    /** Writes by how many kilobytes the process grew. */
    static final class Growth {
        private Growth() {}

        public static void main(String[] args) throws Exception {
            lookUpAtOnce(Thread.ofPlatform().factory(), TIME);
            long before = resident();
            lookUpAtOnce(Thread.ofPlatform().factory(), TIME.multipliedBy(2));
            System.out.println(resident() - before);
        }

        private static long resident() throws IOException {
            try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
                String line = lines.filter(each -> each.startsWith("RssAnon:")).findFirst().orElseThrow();
                return Long.parseLong(line.replaceAll("[^0-9]", ""));
            }
        }
    }

    private static void lookUpAtOnce(ThreadFactory threads, Duration time) throws Exception {
        long end = System.nanoTime() + time.toNanos();
        try (var executor = Executors.newThreadPerTaskExecutor(threads)) {
            List<Future<Integer>> rounds = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int thread = i;
                Callable<Integer> task = () -> {
                    int n = 0;
                    do {
                        lookUp(thread + n++);
                    } while (System.nanoTime() < end);
                    return n;
                };
                rounds.add(executor.submit(task));
            }
            for (Future<Integer> each : rounds) {
                assertTrue(each.get() > 0);
            }
        }
    }

    private static void lookUp(int n) throws IOException {
        int port = n & 0xffff;
        String host = "10." + (n >> 8 & 0xff) + "." + (n & 0xff) + ".1";
        assertEquals(
                Address.inet(host, port), Netdb.getaddrinfo(host, port).getFirst().sockaddr());
        assertEquals(host, Netdb.gethostbyname(host));
        assertEquals(new HostEntry(host, List.of(), List.of(host)), Netdb.gethostbynameEx(host));
        assertEquals("localhost", Netdb.gethostbyaddr("127.0.0.1").hostname());
        NameInfo names = Netdb.getnameinfo(Address.inet("127.0.0.1", n % 2 == 0 ? 80 : 443), 0);
        assertEquals(new NameInfo("localhost", n % 2 == 0 ? "http" : "https"), names);
        String service = n % 3 == 0 ? "http" : n % 3 == 1 ? "https" : "ssh";
        int number = n % 3 == 0 ? 80 : n % 3 == 1 ? 443 : 22;
        assertEquals(number, Netdb.getservbyname(service, "tcp"));
        assertEquals(service, Netdb.getservbyport(number, "tcp"));
        assertEquals(n % 2 == 0 ? 6 : 17, Netdb.getprotobyname(n % 2 == 0 ? "tcp" : "udp"));
    }

    private static Path location(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static long descriptors() throws IOException {
        try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
            return open.count();
        }
    }
}
