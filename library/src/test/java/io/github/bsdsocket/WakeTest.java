// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import static io.github.bsdsocket.Constants.*;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What ends a wait besides its reason: close, interrupt, shutdown; on each kind of thread, for each call that waits. */
class WakeTest {

    /** A socket, and a call on it that waits for ever. */
    record Situation(String name, Socket socket, Callable<?> call, List<Socket> others)
            implements Closeable {

        @Override
        public void close() throws IOException {
            socket.close();
            for (Socket other : others) {
                other.close();
            }
        }
    }

    interface Maker {
        Situation make(Path dir) throws Exception;
    }

    private static Situation pair(String name, int type, PairCall call) throws Exception {
        SocketPair pair = Socket.socketpair(AF_UNIX, type);
        Socket a = pair.first();
        return new Situation(name, a, () -> call.on(a), List.of(pair.second()));
    }

    private interface PairCall {
        Object on(Socket socket) throws Exception;
    }

    private static Situation recv(Path dir) throws Exception {
        return pair("recv", SOCK_STREAM, a -> a.recv(1));
    }

    private static Situation recvLarge(Path dir) throws Exception {
        return pair("recv of much", SOCK_STREAM, a -> a.recvInto(new byte[1 << 20]));
    }

    private static Situation recvDatagram(Path dir) throws Exception {
        return pair("recvfrom", SOCK_DGRAM, a -> a.recvfrom(1 << 17));
    }

    private static Situation recvUdp(Path dir) throws Exception {
        Socket s = new Socket(AF_INET, SOCK_DGRAM);
        s.bind("127.0.0.1", 0);
        return new Situation("recv of UDP", s, () -> s.recv(100), List.of());
    }

    private static Situation send(Path dir) throws Exception {
        return pair("send", SOCK_STREAM, a -> {
            while (true) {
                a.send(new byte[1 << 16]);
            }
        });
    }

    private static Situation sendall(Path dir) throws Exception {
        return pair("sendall", SOCK_STREAM, a -> {
            a.sendall(new byte[64 << 20]);
            return "sent";
        });
    }

    private static Situation accept(Path dir) throws Exception {
        Socket s = Socket.createServer("127.0.0.1", 0);
        return new Situation("accept", s, s::accept, List.of());
    }

    private static Situation acceptUnix(Path dir) throws Exception {
        Socket s = Socket.createServer(Address.unix(dir.resolve("accept").toString()));
        return new Situation("accept of Unix", s, s::accept, List.of());
    }

    private static Situation connectUnix(Path dir) throws Exception {
        Address address = Address.unix(dir.resolve("connect").toString());
        Socket server = Socket.createServer(address, 0, false, false);
        Socket first = new Socket(AF_UNIX);
        first.connect(address);
        Socket s = new Socket(AF_UNIX);
        return new Situation(
                "connect",
                s,
                () -> {
                    s.connect(address);
                    return s;
                },
                List.of(server, first));
    }

    private static Stream<Arguments> situations() {
        List<Maker> makers = List.of(
                WakeTest::recv,
                WakeTest::recvLarge,
                WakeTest::recvDatagram,
                WakeTest::recvUdp,
                WakeTest::send,
                WakeTest::sendall,
                WakeTest::accept,
                WakeTest::acceptUnix,
                WakeTest::connectUnix);
        List<Arguments> all = new ArrayList<>();
        for (Maker maker : makers) {
            for (ThreadKind kind : ThreadKind.values()) {
                for (Duration timeout : new @Nullable Duration[] {null, Duration.ofMinutes(1)}) {
                    all.add(Arguments.of(maker, kind, timeout));
                }
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("situations")
    void closeEndsTheWaitWithEbadf(Maker maker, ThreadKind kind, @Nullable Duration timeout, @TempDir Path dir)
            throws Exception {
        try (Situation situation = maker.make(dir)) {
            situation.socket.settimeout(timeout);
            var running = kind.start(situation.call).awaitWaiting();
            situation.socket.close();
            Throwable thrown = running.thrown();
            assertTrue(thrown instanceof ErrnoException, situation.name + ": " + thrown);
            assertEquals(Errno.EBADF, ((ErrnoException) thrown).error(), situation.name);
        }
    }

    @ParameterizedTest
    @MethodSource("situations")
    void detachEndsTheWaitWithEbadf(Maker maker, ThreadKind kind, @Nullable Duration timeout, @TempDir Path dir)
            throws Exception {
        try (Situation situation = maker.make(dir)) {
            situation.socket.settimeout(timeout);
            var running = kind.start(situation.call).awaitWaiting();
            int fd = situation.socket.detach();
            assertEquals(Errno.EBADF, ((ErrnoException) running.thrown()).error(), situation.name);
            try (Socket again = Socket.adopt(fd)) {
                assertEquals(fd, again.fileno());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("situations")
    void anInterruptEndsTheWaitAndLeavesTheSocketOpen(
            Maker maker, ThreadKind kind, @Nullable Duration timeout, @TempDir Path dir) throws Exception {
        try (Situation situation = maker.make(dir)) {
            situation.socket.settimeout(timeout);
            boolean[] status = new boolean[1];
            var running = kind.start(() -> {
                try {
                    return situation.call.call();
                } finally {
                    status[0] = Thread.currentThread().isInterrupted();
                }
            });
            running.awaitWaiting().thread().interrupt();
            assertEquals(InterruptedIOException.class, running.thrown().getClass(), situation.name);
            assertTrue(status[0], "the interrupt status is set");
            assertTrue(situation.socket.fileno() >= 0);
            situation.socket.getsockname();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aThreadThatIsInterruptedGetsWhatIsThereAndDoesntWait(ThreadKind kind) throws Exception {
        SocketPair pair = Socket.socketpair();
        try (Socket a = pair.first();
                Socket b = pair.second()) {
            b.send(new byte[] {42});
            byte[] data = kind.call(() -> {
                Thread.currentThread().interrupt();
                return a.recv(10);
            });
            assertArrayEquals(new byte[] {42}, data);
            Throwable thrown = kind.start(() -> {
                        Thread.currentThread().interrupt();
                        return a.recv(10);
                    })
                    .thrown();
            assertEquals(InterruptedIOException.class, thrown.getClass());
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsLostToAnInterrupt(ThreadKind kind) throws Exception {
        SocketPair pair = Socket.socketpair();
        try (Socket a = pair.first();
                Socket b = pair.second()) {
            int received = 0;
            int rounds = 2000;
            for (int i = 0; i < rounds; i++) {
                var running = kind.start(() -> a.recv(1));
                b.send(new byte[1]);
                running.thread().interrupt();
                try {
                    received += running.get().length;
                } catch (InterruptedIOException e) {
                    a.setblocking(false);
                    received += a.recv(1).length;
                    a.setblocking(true);
                }
            }
            assertEquals(rounds, received);
        }
    }

    @ParameterizedTest
    @EnumSource
    void shutdownEndsAReadWithTheEndOfTheStream(ThreadKind kind) throws Exception {
        SocketPair pair = Socket.socketpair();
        try (Socket a = pair.first();
                Socket b = pair.second()) {
            var running = kind.start(() -> a.recv(1)).awaitWaiting();
            a.shutdown(SHUT_RDWR);
            assertEquals(0, running.get().length);
            assertEquals(0, b.recv(1).length);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aReaderAndAWriterDontHoldUpEachOther(ThreadKind kind) throws Exception {
        SocketPair pair = Socket.socketpair();
        try (Socket a = pair.first();
                Socket b = pair.second()) {
            var reader = kind.start(() -> a.recv(1)).awaitWaiting();
            var writer = kind.start(() -> {
                a.sendall(new byte[8 << 20]);
                return "sent";
            });
            writer.awaitWaiting();
            b.settimeout(Duration.ofMinutes(1));
            byte[] buffer = new byte[1 << 16];
            for (int n = 0; n < 8 << 20; ) {
                n += b.recvInto(buffer);
            }
            assertEquals("sent", writer.get());
            b.send(new byte[] {42});
            assertArrayEquals(new byte[] {42}, reader.get());
        }
    }

    @ParameterizedTest
    @EnumSource
    void severalReadersOfOneDatagramSocketEachGetTheirOwn(ThreadKind kind) throws Exception {
        try (Socket receiver = new Socket(AF_INET, SOCK_DGRAM);
                Socket sender = new Socket(AF_INET, SOCK_DGRAM)) {
            receiver.bind("127.0.0.1", 0);
            List<ThreadKind.Running<byte[]>> readers = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                readers.add(kind.start(() -> receiver.recv(1)).awaitWaiting());
            }
            Address to = receiver.getsockname();
            assertTrue(to != null);
            for (int i = 0; i < 8; i++) {
                sender.sendto(new byte[] {(byte) i}, to);
            }
            int sum = 0;
            for (var reader : readers) {
                sum += 1 << reader.get()[0];
            }
            assertEquals(0xff, sum);
        }
    }
}
