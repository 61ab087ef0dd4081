// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import static io.github.bsdsocket.Constants.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.bsdsocket.internal.libc.Libc;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signals that interrupt system calls: no call fails of it, ends early, or waits much longer. */
class EintrTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    /** A call on a platform thread that gets a signal all the time until it has ended. */
    private static <T> T bombarded(Callable<T> call) throws Exception {
        CompletableFuture<Long> pthread = new CompletableFuture<>();
        CompletableFuture<T> result = new CompletableFuture<>();
        CompletableFuture<Void> over = new CompletableFuture<>();
        Thread thread = Thread.ofPlatform().daemon().start(() -> {
            pthread.complete(Libc.pthreadSelf());
            try {
                result.complete(call.call());
            } catch (Throwable t) {
                result.completeExceptionally(t);
            }
            over.join(); // a thread that has ended must get no signal
        });
        long target = pthread.get();
        int signals = 0;
        long start = System.nanoTime();
        while (!result.isDone() || signals == 0) {
            int rc = Libc.pthreadKill(target, SIGNAL);
            assertTrue(rc == 0 || rc == -Errno.EAGAIN.number(), "pthread_kill"); // EAGAIN: as many as may be pending
            signals++;
            LockSupport.parkNanos(30_000); // leaves the thread some time for its work
            assertTrue(System.nanoTime() - start < LONG.toNanos(), () -> "hangs: " + List.of(thread.getStackTrace()));
        }
        over.complete(null);
        thread.join();
        return new ThreadKind.Running<>(thread, result).get();
    }

    private static final int SIGNAL = claim();

    private static int claim() {
        for (int signal = Libc.sigrtmax() - 3; ; signal--) {
            if (Libc.claimSignal(signal)) {
                return signal;
            }
        }
    }

    private static List<@Nullable Duration> modes() {
        List<@Nullable Duration> modes = new ArrayList<>();
        modes.add(null);
        modes.add(LONG);
        return modes;
    }

    /** Sends numbers, and checks that all of them arrive in order. */
    private static long transfer(Socket from, Socket to, int length) throws Exception {
        var sender = ThreadKind.PLATFORM.start(() -> bombarded(() -> {
            ByteBuffer data = ByteBuffer.allocate(length);
            while (data.hasRemaining()) {
                data.putInt(data.position());
            }
            from.sendall(data.flip());
            from.shutdown(SHUT_WR);
            return length;
        }));
        long received = bombarded(() -> {
            byte[] buffer = new byte[100_000];
            long at = 0;
            for (int n; (n = to.recvInto(buffer)) > 0; at += n) {
                for (int i = 0; i < n; i++) {
                    long position = at + i;
                    byte expected = (byte) ((position & ~3) >> (8 * (3 - (position & 3))));
                    if (buffer[i] != expected) {
                        throw new AssertionError("wrong data at " + position);
                    }
                }
            }
            return at;
        });
        assertEquals(length, sender.get());
        return received;
    }

    @Test
    void noDataIsLostOrDoubled() throws Exception {
        for (Duration timeout : modes()) {
            SocketPair pair = Socket.socketpair();
            try (Socket a = pair.first();
                    Socket b = pair.second()) {
                a.settimeout(timeout);
                b.settimeout(timeout);
                assertEquals(8 << 20, transfer(a, b, 8 << 20));
            }
        }
    }

    @Test
    void acceptAndConnectGoOn() throws Exception {
        for (Duration timeout : modes()) {
            try (DeadAddress dead = new DeadAddress();
                    Socket server = Socket.createServer("127.0.0.1", 0);
                    Socket s = new Socket()) {
                s.settimeout(timeout);
                server.settimeout(timeout);
                Address slow = dead.address();
                var connecting = ThreadKind.PLATFORM.start(() -> bombarded(() -> s.connectEx(slow)));
                var accepting = ThreadKind.PLATFORM.start(() -> bombarded(server::accept));
                while (((Address.Inet) Objects.requireNonNull(s.getsockname())).port() == 0) {
                    Thread.onSpinWait(); // until the SYN is out
                }
                dead.revive();
                assertEquals(0, connecting.get());
                try (Socket client = new Socket()) {
                    client.connect(Objects.requireNonNull(server.getsockname()));
                    accepting.get().conn().close();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 50, 500})
    void aTimeoutIsNeitherEarlyNorMuchLater(int millis) throws Exception {
        Duration timeout = Duration.ofMillis(millis);
        SocketPair pair = Socket.socketpair();
        try (Socket a = pair.first();
                Socket b = pair.second();
                Socket server = Socket.createServer("127.0.0.1", 0)) {
            a.settimeout(timeout);
            server.settimeout(timeout);
            for (Callable<?> call : List.<Callable<?>>of(() -> a.recv(1), () -> a.recvfrom(1), server::accept)) {
                long nanos = bombarded(() -> {
                    long start = System.nanoTime();
                    try {
                        throw new AssertionError("returned " + call.call());
                    } catch (SocketTimeoutException e) {
                        return System.nanoTime() - start;
                    }
                });
                assertTrue(nanos >= timeout.toNanos(), "early");
                assertTrue(nanos < timeout.toNanos() + 10_000_000_000L, "late");
            }
            assertTrue(b.fileno() >= 0);
        }
    }

    /** What is run under strace: every call that waits, on both kinds of threads, in both modes that wait. */
    static final class AllCalls {
        public static void main(String[] args) throws Exception {
            for (ThreadKind kind : ThreadKind.values()) {
                for (Duration timeout : modes()) {
                    exchange(kind, timeout);
                }
            }
            System.out.println("all went well");
        }

        private static void exchange(ThreadKind kind, @Nullable Duration timeout) throws Exception {
            try (Socket server = Socket.createServer("127.0.0.1", 0)) {
                server.settimeout(timeout);
                for (int round = 0; round < 3; round++) {
                    var accepting = kind.start(server::accept);
                    try (Socket s = new Socket()) {
                        s.settimeout(timeout);
                        Address to = Objects.requireNonNull(server.getsockname());
                        expect(0, kind.call(() -> s.connectEx(to)));
                        try (Socket conn = accepting.get().conn()) {
                            conn.settimeout(timeout);
                            var reading = kind.start(() -> {
                                long n = 0;
                                for (int got; (got = conn.recvInto(new byte[1 << 16])) > 0; ) {
                                    n += got;
                                }
                                return n;
                            });
                            kind.call(() -> {
                                s.sendall(new byte[2 << 20]);
                                s.shutdown(SHUT_WR);
                                return 0;
                            });
                            expect(2L << 20, reading.get());
                            s.settimeout(Duration.ofMillis(20));
                            expect(
                                    SocketTimeoutException.class,
                                    kind.start(() -> s.recv(1)).thrown().getClass());
                        }
                    }
                }
            }
        }

        /** The child has no JUnit. */
        private static void expect(Object expected, Object actual) {
            if (!expected.equals(actual)) {
                throw new AssertionError("expected " + expected + ", was " + actual);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"recvfrom", "sendto", "accept4", "connect", "poll", "epoll_wait"})
    void everyCallOfTheSystemMayBeInterrupted(String call) throws Exception {
        String inject = "inject=" + call + ":error=EINTR:when=1+3";
        List<String> strace = List.of("strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=" + call, "-e", inject);
        assumeTrue(canTrace(), "needs strace, and leave to trace");
        var child = ChildJvm.run(strace, List.of(), AllCalls.class);
        assertEquals("all went well\n", child.output());
    }

    private static boolean canTrace() throws Exception {
        try {
            return new ProcessBuilder("strace", "-o", "/dev/null", "true").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
