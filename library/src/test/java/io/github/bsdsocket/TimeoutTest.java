// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import static io.github.bsdsocket.Constants.*;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Timeout mode: a call waits so long and no longer. */
class TimeoutTest {

    /** Long enough to be waited for, short enough for a test. */
    private static final Duration SHORT = Duration.ofMillis(30);

    private static final Duration LONG = Duration.ofMinutes(1);

    private interface Call {
        void make() throws Exception;
    }

    private static void assertTimesOut(ThreadKind kind, Call call) throws Exception {
        long start = System.nanoTime();
        Throwable thrown = kind.start(() -> {
                    call.make();
                    return null;
                })
                .thrown();
        assertEquals(SocketTimeoutException.class, thrown.getClass(), String.valueOf(thrown));
        assertEquals("timed out", thrown.getMessage());
        assertTrue(System.nanoTime() - start >= SHORT.toNanos(), "the call gave up early");
    }

    @ParameterizedTest
    @EnumSource
    void recvThrowsWhenNothingArrivesInTime(ThreadKind kind) throws Exception {
        SocketPair pair = Socket.socketpair();
        try (Socket a = pair.first();
                Socket b = pair.second()) {
            a.settimeout(SHORT);
            assertTimesOut(kind, () -> a.recv(1));
            assertTimesOut(kind, () -> a.recvfrom(1));
            assertTimesOut(kind, () -> a.recvInto(new byte[1]));
            assertTimesOut(kind, () -> a.recvfromInto(new byte[1]));
            b.send(new byte[] {1});
            assertEquals(1, a.recv(1).length);
        }
    }

    @ParameterizedTest
    @EnumSource
    void acceptThrowsWhenNobodyConnectsInTime(ThreadKind kind) throws Exception {
        try (Socket server = Socket.createServer("127.0.0.1", 0)) {
            server.settimeout(SHORT);
            assertTimesOut(kind, server::accept);
        }
    }

    @ParameterizedTest
    @EnumSource
    void sendThrowsWhenThePeerReadsNothingInTime(ThreadKind kind) throws Exception {
        SocketPair pair = Socket.socketpair();
        try (Socket a = pair.first();
                Socket b = pair.second()) {
            fill(a);
            a.settimeout(SHORT);
            assertTimesOut(kind, () -> a.send(new byte[1]));
            b.recv(1 << 20);
            assertEquals(1, a.send(new byte[1]));
        }
    }

    @ParameterizedTest
    @EnumSource
    void sendallHasOneDeadlineAndSaysHowMuchItSent(ThreadKind kind) throws Exception {
        SocketPair pair = Socket.socketpair();
        try (Socket a = pair.first();
                Socket b = pair.second()) {
            a.settimeout(SHORT);
            var running = kind.start(() -> {
                try {
                    a.sendall(new byte[16 << 20]);
                } finally {
                    a.shutdown(SHUT_WR); // ends the reader, however far it has got
                }
                return null;
            });
            // A reader that trickles must not move the deadline.
            int read = 0;
            byte[] buffer = new byte[1024];
            b.settimeout(LONG);
            for (int n; (n = b.recvInto(buffer)) > 0; ) {
                read += n;
            }
            var timeout = (SocketTimeoutException) running.thrown();
            assertEquals(read, timeout.bytesTransferred);
        }
    }

    @ParameterizedTest
    @EnumSource
    void connectWaitsForRoomInTheBacklogOfAUnixSocket(ThreadKind kind, @TempDir Path dir) throws Exception {
        Address address = Address.unix(dir.resolve("s").toString());
        try (Socket server = new Socket(AF_UNIX);
                Socket first = new Socket(AF_UNIX);
                Socket second = new Socket(AF_UNIX);
                Socket third = new Socket(AF_UNIX)) {
            server.bind(address);
            server.listen(0);
            first.connect(address);
            second.settimeout(SHORT);
            assertTimesOut(kind, () -> second.connect(address));
            third.settimeout(LONG);
            var running = kind.start(() -> {
                third.connect(address);
                return third.getpeername();
            });
            running.awaitWaiting();
            server.accept().conn().close();
            assertEquals(address, running.get());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDatagramForAFullUnixSocketWaitsForRoom(ThreadKind kind, @TempDir Path dir) throws Exception {
        Address address = Address.unix(dir.resolve("s").toString());
        try (Socket receiver = new Socket(AF_UNIX, SOCK_DGRAM);
                Socket sender = new Socket(AF_UNIX, SOCK_DGRAM)) {
            receiver.bind(address);
            sender.setblocking(false);
            assertThrows(ErrnoException.class, () -> {
                while (true) {
                    sender.sendto(new byte[1], address);
                }
            });
            sender.settimeout(SHORT);
            assertTimesOut(kind, () -> sender.sendto(new byte[1], address));
            for (Duration timeout : new @Nullable Duration[] {LONG, null}) {
                sender.settimeout(timeout);
                var running = kind.start(() -> sender.sendto("x".getBytes(StandardCharsets.US_ASCII), address));
                running.awaitWaiting();
                receiver.recv(1);
                assertEquals(1, running.get());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void dataThatIsThereIsHadWithATimeoutOfOneNanosecond(ThreadKind kind) throws Exception {
        SocketPair pair = Socket.socketpair();
        try (Socket a = pair.first();
                Socket b = pair.second()) {
            a.settimeout(Duration.ofNanos(1));
            b.send(new byte[] {42});
            assertArrayEquals(new byte[] {42}, kind.call(() -> a.recv(10)));
            assertEquals(SocketTimeoutException.class, kind.start(() -> a.recv(1)).thrown().getClass());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aWaitEndsWhenDataArrives(ThreadKind kind) throws Exception {
        SocketPair pair = Socket.socketpair();
        try (Socket a = pair.first();
                Socket b = pair.second()) {
            a.settimeout(LONG);
            var running = kind.start(() -> a.recv(10)).awaitWaiting();
            b.send(new byte[] {42});
            assertArrayEquals(new byte[] {42}, running.get());
        }
    }

    @Test
    void timeoutsOutOfRangeAreRefusedAndChangeNothing() throws Exception {
        try (Socket s = new Socket()) {
            s.settimeout(SHORT);
            for (Duration wrong : new Duration[] {Duration.ofNanos(-1), Duration.ofDays(-1), Duration.ofDays(200_000)}) {
                var e = assertThrows(IllegalArgumentException.class, () -> s.settimeout(wrong));
                assertTrue(String.valueOf(e.getMessage()).contains(wrong.toString()), e::getMessage);
                assertThrows(IllegalArgumentException.class, () -> Socket.setdefaulttimeout(wrong));
            }
            assertEquals(SHORT, s.gettimeout());
            assertNull(Socket.getdefaulttimeout());
            s.settimeout(Duration.ofDays(100_000));
            assertEquals(Duration.ofDays(100_000), s.gettimeout());
        }
    }

    /** Sends until there is no room. */
    private static void fill(Socket socket) throws Exception {
        socket.setblocking(false);
        var full = assertThrows(ErrnoException.class, () -> {
            while (true) {
                socket.send(new byte[1 << 16]);
            }
        });
        assertEquals(Errno.EAGAIN, full.error());
    }
}
