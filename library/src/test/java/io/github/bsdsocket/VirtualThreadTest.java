// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import static io.github.bsdsocket.Constants.*;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.bsdsocket.internal.io.Deadline;
import io.github.bsdsocket.internal.io.Offload;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.StringTokenizer;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Virtual threads that wait hold no carrier: however many there are, one more goes on at once. */
@Isolated // takes many descriptors, and counts threads
class VirtualThreadTest {

    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    /** A socket on which a call waits for ever, with one descriptor. */
    enum Idle {
        UDP,
        UNIX_DATAGRAM,
        RAW,
        TCP_ACCEPT,
        UNIX_ACCEPT;

        Socket open() throws IOException {
            return switch (this) {
                case UDP -> new Socket(AF_INET, SOCK_DGRAM);
                case UNIX_DATAGRAM -> new Socket(AF_UNIX, SOCK_DGRAM);
                // The protocol for experiments: nobody sends it.
                case RAW -> new Socket(AF_INET, SOCK_RAW, 253);
                case TCP_ACCEPT -> listening(new Socket());
                case UNIX_ACCEPT -> {
                    Socket s = new Socket(AF_UNIX);
                    s.bind(Address.unixAbstract(UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII)));
                    yield listening(s);
                }
            };
        }

        private static Socket listening(Socket s) throws IOException {
            s.listen(1);
            return s;
        }

        Callable<?> call(Socket s) {
            return this == TCP_ACCEPT || this == UNIX_ACCEPT ? s::accept : () -> s.recv(1);
        }
    }

    private static Stream<Arguments> crowds() {
        List<Arguments> all = new ArrayList<>();
        for (Idle idle : Idle.values()) {
            all.add(Arguments.of(idle, 2 * PROCESSORS));
            all.add(Arguments.of(idle, 1_000));
        }
        all.add(Arguments.of(Idle.UDP, 10_000));
        all.add(Arguments.of(Idle.UNIX_ACCEPT, 10_000));
        return all.stream();
    }

    private static long descriptorLimit() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/self/limits"))) {
            String line = lines.filter(l -> l.startsWith("Max open files")).findAny().orElseThrow();
            String soft = new StringTokenizer(line.substring("Max open files".length())).nextToken();
            return soft.equals("unlimited") ? Long.MAX_VALUE : Long.parseLong(soft);
        }
    }

    private static boolean mayOpenRaw() {
        try (Socket s = Idle.RAW.open()) {
            return s.fileno() >= 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static int platformThreads() {
        return Objects.requireNonNull(Path.of("/proc/self/task").toFile().list()).length;
    }

    /** Sends messages of this length back until the other end is closed; how many there were. */
    private static int echo(Socket s, int length) throws IOException {
        int n = 0;
        for (byte[] data = s.recv(length); data.length > 0; data = s.recv(length)) {
            s.send(data);
            n++;
        }
        return n;
    }

    /** One more reader gets each of its bytes while the others wait. */
    private static void assertAnotherGoesOn() throws Exception {
        SocketPair pair = Socket.socketpair();
        try (Socket a = pair.first();
                Socket b = pair.second()) {
            var echo = ThreadKind.VIRTUAL.start(() -> echo(b, 1));
            var reader = ThreadKind.VIRTUAL.start(() -> {
                for (int i = 0; i < 100; i++) {
                    a.send(new byte[] {(byte) i});
                    assertArrayEquals(new byte[] {(byte) i}, a.recv(1));
                }
                a.shutdown(SHUT_WR);
                return null;
            });
            reader.get();
            assertEquals(100, echo.get());
        }
    }

    @ParameterizedTest
    @MethodSource("crowds")
    void oneMoreGoesOnWhileManyWait(Idle idle, int crowd) throws Exception {
        assumeTrue(
                descriptorLimit() > crowd + 200,
                () -> "needs a limit of more than " + (crowd + 200) + " descriptors (ulimit -n)");
        assumeTrue(idle != Idle.RAW || mayOpenRaw(), "raw sockets need root or CAP_NET_RAW");
        assertAnotherGoesOn(); // with all threads of the JVM and the library begun
        int before = platformThreads();
        List<Socket> sockets = new ArrayList<>();
        List<ThreadKind.Running<?>> waiting = new ArrayList<>();
        try {
            for (int i = 0; i < crowd; i++) {
                Socket s = idle.open();
                sockets.add(s);
                waiting.add(ThreadKind.VIRTUAL.start(idle.call(s)));
            }
            for (var one : waiting) {
                one.awaitWaiting();
            }
            assertAnotherGoesOn();
            int more = platformThreads() - before;
            assertTrue(more < 16, more + " more platform threads");
        } finally {
            for (Socket s : sockets) {
                s.close();
            }
        }
        for (var one : waiting) {
            assertEquals(Errno.EBADF, ((ErrnoException) one.thrown()).error());
        }
    }

    /** What many wait for comes at once, again and again, so that wake-ups come to the poller by the hundred. */
    @Test
    void eachOfACrowdIsWokenForWhatIsItsOwn() throws Exception {
        int crowd = 500;
        int rounds = 20;
        assumeTrue(descriptorLimit() > 2 * crowd + 200, () -> "needs a limit of more than " + (2 * crowd + 200) + " descriptors");
        List<SocketPair> pairs = new ArrayList<>();
        List<ThreadKind.Running<?>> echoes = new ArrayList<>();
        try {
            for (int i = 0; i < crowd; i++) {
                SocketPair pair = Socket.socketpair();
                pairs.add(pair);
                echoes.add(ThreadKind.VIRTUAL.start(() -> {
                    try (Socket s = pair.second()) {
                        return echo(s, 4);
                    }
                }));
            }
            for (int round = 0; round < rounds; round++) {
                for (int i = 0; i < crowd; i++) {
                    pairs.get(i).first().send(ByteBuffer.allocate(4).putInt(0, round * crowd + i));
                }
                for (int i = 0; i < crowd; i++) {
                    byte[] answer = pairs.get(i).first().recvExactly(4);
                    assertEquals(round * crowd + i, ByteBuffer.wrap(answer).getInt());
                }
            }
        } finally {
            for (SocketPair pair : pairs) {
                pair.first().close();
            }
        }
        for (var echo : echoes) {
            assertEquals(rounds, echo.get());
        }
    }

    @Test
    void lookUpsThatBlockHoldUpNoOtherVirtualThread() throws Exception {
        CountDownLatch answer = new CountDownLatch(1);
        List<ThreadKind.Running<Offload.Outcome<Boolean>>> lookups = new ArrayList<>();
        try {
            CountDownLatch begun = new CountDownLatch(2 * PROCESSORS);
            for (int i = 0; i < 2 * PROCESSORS; i++) {
                lookups.add(ThreadKind.VIRTUAL.start(() -> Offload.call(
                        () -> {
                            begun.countDown();
                            return blockedFor(answer);
                        },
                        Deadline.NEVER)));
            }
            begun.await();
            assertAnotherGoesOn();
        } finally {
            answer.countDown();
        }
        for (var lookup : lookups) {
            assertEquals(new Offload.Outcome<>(0, false), lookup.get());
        }
    }

    /** Blocks as libc does, deaf to interrupts; returns whether that was on a virtual thread. */
    private static boolean blockedFor(CountDownLatch answer) {
        boolean interrupted = false;
        while (true) {
            try {
                answer.await();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return Thread.currentThread().isVirtual();
    }

    @Test
    void connectToANameLooksItUpOffTheCarrier() throws Exception {
        try (Socket server = Socket.createServer("127.0.0.1", 0);
                Socket s = new Socket()) {
            int port = ((Address.Inet) Objects.requireNonNull(server.getsockname())).port();
            long before = lookupNanos();
            assertEquals(0, ThreadKind.VIRTUAL.call(() -> s.connectEx("localhost", port)));
            assertTrue(lookupNanos() > before, "no look-up thread has run");
        }
    }

    /** What the look-up threads that live have run for, as the kernel counts it. */
    private static long lookupNanos() throws IOException {
        long nanos = 0;
        try (Stream<Path> tasks = Files.list(Path.of("/proc/self/task"))) {
            for (Path task : tasks.toList()) {
                try {
                    if (Files.readString(task.resolve("comm")).startsWith("bsdsocket-looku")) {
                        nanos += Long.parseLong(new StringTokenizer(Files.readString(task.resolve("schedstat"))).nextToken());
                    }
                } catch (IOException ended) {
                    // A thread that has ended meanwhile has run for nothing.
                }
            }
        }
        return nanos;
    }
}
