// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import static io.github.bsdsocket.Constants.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.bsdsocket.internal.libc.Libc;
import java.io.Closeable;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Close and detach at any moment of two threads' calls, 150,000 calls in all, while other threads open descriptors so
 * that a number is another file's as soon as it is free. These are canaries: they see when anybody else reads, writes or
 * closes theirs.
 *
 * <p>The system property {@code bsdsocket.stress} multiplies the rounds.
 */
@Isolated // counts the process's descriptors, and wants the processors
class CloseStressTest {

    private static final int ROUNDS = 2_800 * Integer.getInteger("bsdsocket.stress", 1);

    private static final Duration LONG = Duration.ofMinutes(1);

    /** A socket that a call waits on, and what must be closed with it. */
    private record Target(Socket socket, Callable<?> call, @Nullable Socket other) {}

    private interface Maker {
        Target make() throws Exception;
    }

    /** What targets share: a Unix and a TCP server whose backlogs are full. */
    private static final class Full implements Closeable {
        final DeadAddress tcp = new DeadAddress();
        final Address unix;
        private final Socket server;
        private final Socket first = new Socket(AF_UNIX);

        Full(Path dir) throws IOException {
            unix = Address.unix(dir.resolve("full").toString());
            server = Socket.createServer(unix, 0, false, false);
            first.connect(unix);
        }

        @Override
        public void close() throws IOException {
            first.close();
            server.close();
            tcp.close();
        }
    }

    enum Operation {
        RECV,
        RECVFROM,
        ACCEPT,
        SENDALL,
        CONNECT,
        CONNECT_UNIX;

        private Maker on(Full full) {
            return switch (this) {
                case RECV -> () -> {
                    SocketPair pair = Socket.socketpair();
                    Socket a = pair.first();
                    return new Target(a, () -> a.recv(100), pair.second());
                };
                case RECVFROM -> () -> {
                    Socket s = new Socket(AF_INET, SOCK_DGRAM);
                    return new Target(s, () -> s.recvfrom(100), null);
                };
                case ACCEPT -> () -> {
                    Socket s = new Socket();
                    s.listen(1);
                    return new Target(s, s::accept, null);
                };
                case SENDALL -> () -> {
                    SocketPair pair = Socket.socketpair();
                    Socket a = pair.first();
                    a.setsockopt(SOL_SOCKET, SO_SNDBUF, 4096);
                    byte[] much = new byte[1 << 20];
                    Arrays.fill(much, (byte) 0xee);
                    return new Target(
                            a,
                            () -> {
                                a.sendall(much);
                                return "sent";
                            },
                            pair.second());
                };
                case CONNECT -> () -> connecting(new Socket(), full.tcp.address());
                case CONNECT_UNIX -> () -> connecting(new Socket(AF_UNIX), full.unix);
            };
        }

        private static Target connecting(Socket s, Address to) {
            return new Target(
                    s,
                    () -> {
                        s.connect(to);
                        return "connected";
                    },
                    null);
        }
    }

    /** Makes the calls that it is handed, and hands back what came of them. */
    private static final class Caller {
        private final SynchronousQueue<Callable<?>> calls = new SynchronousQueue<>();
        private final SynchronousQueue<Object> results = new SynchronousQueue<>();
        private final ThreadKind.Running<?> running;

        Caller(ThreadKind kind) {
            running = kind.start(this::run);
        }

        private @Nullable Object run() throws InterruptedException {
            while (true) {
                Callable<?> call = calls.take();
                Object result;
                try {
                    result = call.call();
                } catch (InterruptedException e) {
                    return null;
                } catch (Exception e) {
                    result = e;
                }
                results.put(result);
            }
        }

        void make(Callable<?> call) throws InterruptedException {
            calls.put(call);
        }

        Object result() throws InterruptedException {
            Object result = results.poll(1, TimeUnit.MINUTES);
            if (result == null) {
                AssertionError hangs = new AssertionError("a call hangs");
                hangs.setStackTrace(running.thread().getStackTrace());
                throw hangs;
            }
            return result;
        }

        void end() throws Exception {
            make(() -> {
                throw new InterruptedException();
            });
            running.get();
        }
    }

    /** Opens pairs of sockets and uses and closes them, without the library's bookkeeping. */
    private static final class Canary {
        private static final long SEED = 0x5eed_0000_0000_0000L;

        private final ThreadKind.Running<Long> running;
        private volatile boolean ended;

        Canary(int name) {
            running = ThreadKind.PLATFORM.start(() -> live(name));
        }

        private long live(int name) {
            long generations = 0;
            int[] pair = new int[2];
            byte[] out = new byte[8];
            byte[] in = new byte[100];
            while (!ended) {
                assertEquals(0, Libc.socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair));
                for (int i = 0; i < 4; i++) {
                    ByteBuffer.wrap(out).putLong(SEED ^ ((long) name << 32) ^ generations);
                    assertEquals(8, Libc.sendto(pair[i % 2], out, 0, 8, 0, null), "canary's send");
                    Thread.onSpinWait();
                    assertEquals(8, Libc.recvfrom(pair[1 - i % 2], in, 0, 100, 0, null), "canary's recv");
                    assertTrue(Arrays.equals(out, 0, 8, in, 0, 8), "foreign data in the canary's socket");
                }
                assertEquals(0, Libc.close(pair[0]), "canary's close");
                assertEquals(0, Libc.close(pair[1]), "canary's close");
                generations++;
            }
            return generations;
        }

        void end() throws Exception {
            ended = true;
            assertTrue(running.get() > 0);
        }
    }

    private static Stream<Arguments> cases() {
        List<Arguments> all = new ArrayList<>();
        for (Operation operation : Operation.values()) {
            for (ThreadKind kind : ThreadKind.values()) {
                for (Duration timeout : new @Nullable Duration[] {null, LONG}) {
                    all.add(Arguments.of(operation, kind, timeout));
                }
            }
        }
        return all.stream();
    }

    /** A pause of up to 60 microseconds: from before the calls have begun until they wait. */
    private static void moment(Random random) {
        long end = System.nanoTime() + random.nextInt(60_000);
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    private static void assertEbadf(Object result) {
        assertTrue(
                result instanceof ErrnoException e && e.error() == Errno.EBADF,
                () -> "expected EBADF, was " + result);
    }

    private interface Ending {
        void end(Target target, int round) throws Exception;
    }

    private static void stress(
            Operation operation, ThreadKind kind, @Nullable Duration timeout, int rounds, Path dir, Ending ending)
            throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        try (Full full = new Full(dir)) {
            Maker maker = operation.on(full);
            warmUp(maker, kind, timeout);
            int before = OpenFiles.count();
            Canary[] canaries = {new Canary(1), new Canary(2)};
            Caller one = new Caller(kind);
            Caller two = new Caller(kind);
            for (int round = 0; round < rounds; round++) {
                Target target = maker.make();
                target.socket.settimeout(timeout);
                one.make(target.call);
                two.make(target.call);
                moment(random);
                ending.end(target, round);
                Object first = one.result();
                Object second = two.result();
                if (operation == Operation.CONNECT) {
                    assertConnectEnded(first);
                    assertConnectEnded(second);
                } else {
                    assertEbadf(first);
                    assertEbadf(second);
                }
                if (target.other != null) {
                    target.other.close();
                }
            }
            one.end();
            two.end();
            for (Canary canary : canaries) {
                canary.end();
            }
            assertEquals(before, OpenFiles.count(), "open descriptors");
        } catch (Throwable t) {
            t.addSuppressed(new AssertionError("seed " + seed));
            throw t;
        }
    }

    /** Of two connects at a time in one socket the system refuses one. */
    private static void assertConnectEnded(Object result) {
        assertTrue(
                result instanceof ErrnoException e && (e.error() == Errno.EBADF || e.error() == Errno.EALREADY),
                () -> "expected EBADF or EALREADY, was " + result);
    }

    /** Opens what the library opens once for all: epoll, and the tombstone. */
    private static void warmUp(Maker maker, ThreadKind kind, @Nullable Duration timeout) throws Exception {
        try (Socket idle = new Socket(AF_INET, SOCK_DGRAM)) {
            idle.settimeout(Duration.ofMillis(1));
            assertEquals(
                    SocketTimeoutException.class,
                    ThreadKind.VIRTUAL.start(() -> idle.recv(1)).thrown().getClass());
        }
        Target target = maker.make();
        target.socket.settimeout(timeout);
        var running = kind.start(target.call).awaitWaiting();
        target.socket.close();
        assertEbadf(running.thrown());
        if (target.other != null) {
            target.other.close();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void closeEndsEveryCallAndTouchesNothingElse(
            Operation operation, ThreadKind kind, @Nullable Duration timeout, @TempDir Path dir) throws Exception {
        stress(operation, kind, timeout, ROUNDS, dir, (target, round) -> target.socket.close());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void ofSeveralClosesAtATimeOneCloses(
            Operation operation, ThreadKind kind, @Nullable Duration timeout, @TempDir Path dir) throws Exception {
        Caller other = new Caller(kind);
        stress(operation, kind, timeout, ROUNDS / 4, dir, (target, round) -> {
            other.make(() -> {
                target.socket.close();
                return "closed";
            });
            target.socket.close();
            assertEquals("closed", other.result());
        });
        other.end();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aDetachedDescriptorIsUsedByNoCallAnyMore(
            Operation operation, ThreadKind kind, @Nullable Duration timeout, @TempDir Path dir) throws Exception {
        stress(operation, kind, timeout, ROUNDS / 4, dir, (target, round) -> {
            int fd = target.socket.detach();
            assertTrue(fd >= 0);
            assertEquals(-1, target.socket.detach());
            target.socket.close();
            // From here on the number may be a canary's.
            assertEquals(0, Libc.close(fd));
        });
    }
}
