// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import static io.github.bsdsocket.Constants.SHUT_WR;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.EOFException;
import java.io.InterruptedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Receiving so many bytes and no fewer. */
class RecvExactlyTest {

    private static final Duration SHORT = Duration.ofMillis(30);

    @ParameterizedTest
    @EnumSource
    void waitsUntilTheLastByteIsThere(ThreadKind kind) throws Exception {
        try (Pairs.Pair pair = Pairs.tcp()) {
            var running = kind.start(() -> pair.first().recvExactly(3));
            for (byte b = 1; b <= 3; b++) {
                running.awaitWaiting();
                pair.second().send(new byte[] {b});
            }
            assertArrayEquals(new byte[] {1, 2, 3}, running.get());
        }
    }

    @ParameterizedTest
    @EnumSource
    void takesNoByteMoreThanWasAskedFor(ThreadKind kind) throws Exception {
        byte[] data = new byte[5_000_003];
        new Random(1).nextBytes(data);
        try (Pairs.Pair pair = Pairs.unix()) {
            var sender = kind.start(() -> {
                pair.second().sendall(data);
                pair.second().sendall(new byte[] {42});
                return null;
            });
            assertArrayEquals(data, kind.call(() -> pair.first().recvExactly(data.length)));
            assertArrayEquals(new byte[] {42}, pair.first().recv(10));
            sender.get();
        }
    }

    @Test
    void fillsEachKindOfBuffer() throws Exception {
        try (Pairs.Pair pair = Pairs.unix();
                Arena arena = Arena.ofConfined()) {
            pair.second().sendall(new byte[] {1, 2, 3, 4, 5, 6, 7, 8});
            byte[] array = new byte[2];
            pair.first().recvExactlyInto(array);
            assertArrayEquals(new byte[] {1, 2}, array);
            ByteBuffer heap = ByteBuffer.allocate(4).position(1).limit(3);
            pair.first().recvExactlyInto(heap);
            assertEquals(3, heap.position());
            assertArrayEquals(new byte[] {0, 3, 4, 0}, heap.array());
            ByteBuffer direct = ByteBuffer.allocateDirect(2);
            pair.first().recvExactlyInto(direct);
            assertEquals(ByteBuffer.wrap(new byte[] {5, 6}), direct.flip());
            MemorySegment segment = arena.allocate(2);
            pair.first().recvExactlyInto(segment);
            assertArrayEquals(new byte[] {7, 8}, segment.toArray(ValueLayout.JAVA_BYTE));
        }
    }

    @Test
    void theEndOfTheStreamSaysAfterHowManyBytesItCame() throws Exception {
        try (Pairs.Pair pair = Pairs.unix()) {
            pair.second().sendall(new byte[] {1, 2, 3});
            pair.second().shutdown(SHUT_WR);
            ByteBuffer buffer = ByteBuffer.allocate(10);
            var e = assertThrows(EOFException.class, () -> pair.first().recvExactlyInto(buffer));
            assertEquals("the stream ended after 3 of 10 bytes", e.getMessage());
            assertEquals(ByteBuffer.wrap(new byte[] {1, 2, 3}), buffer.flip());
            e = assertThrows(EOFException.class, () -> pair.first().recvExactly(2_000_000_000));
            assertEquals("the stream ended after 0 of 2000000000 bytes", e.getMessage());
            assertThrows(EOFException.class, () -> pair.first().recvExactlyInto(new byte[1]));
            assertThrows(EOFException.class, () -> pair.first().recvExactlyInto(MemorySegment.ofArray(new byte[1])));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aBufferKeepsWhatCameBeforeATimeoutAndIsFilledByTheNextCall(ThreadKind kind) throws Exception {
        try (Pairs.Pair pair = Pairs.unix()) {
            pair.first().settimeout(SHORT);
            pair.second().sendall(new byte[] {1, 2, 3});
            ByteBuffer buffer = ByteBuffer.allocate(5);
            var timeout = (SocketTimeoutException) kind.start(() -> {
                        pair.first().recvExactlyInto(buffer);
                        return null;
                    })
                    .thrown();
            assertEquals(3, timeout.bytesTransferred);
            assertEquals(3, buffer.position());
            pair.second().sendall(new byte[] {4, 5});
            pair.first().recvExactlyInto(buffer);
            assertArrayEquals(new byte[] {1, 2, 3, 4, 5}, buffer.array());
        }
    }

    @Test
    void theTimeoutIsForTheWhole() throws Exception {
        try (Pairs.Pair pair = Pairs.unix()) {
            pair.first().settimeout(SHORT);
            var running = ThreadKind.PLATFORM.start(() -> pair.first().recvExactly(Integer.MAX_VALUE));
            // Bytes that trickle must not move the deadline.
            pair.second().settimeout(SHORT);
            while (!running.result().isDone()) {
                try {
                    pair.second().send(new byte[1]);
                } catch (SocketTimeoutException e) {
                    // it reads no more
                }
            }
            assertEquals(SocketTimeoutException.class, running.thrown().getClass());
        }
    }

    @ParameterizedTest
    @EnumSource
    void anInterruptKeepsWhatCame(ThreadKind kind) throws Exception {
        try (Pairs.Pair pair = Pairs.unix()) {
            pair.second().sendall(new byte[] {1});
            ByteBuffer buffer = ByteBuffer.allocate(2);
            var running = kind.start(() -> {
                        pair.first().recvExactlyInto(buffer);
                        return null;
                    })
                    .awaitWaiting();
            while (buffer.get(0) == 0) {
                Thread.onSpinWait();
            }
            running.thread().interrupt();
            assertEquals(1, ((InterruptedIOException) running.thrown()).bytesTransferred);
            assertEquals(1, buffer.position());
        }
    }

    @Test
    void inNonBlockingModeTheErrorSaysHowMuchCame() throws Exception {
        try (Pairs.Pair pair = Pairs.unix()) {
            pair.first().setblocking(false);
            pair.second().sendall(new byte[] {1, 2});
            var e = Throwing.errno(Errno.EAGAIN, () -> pair.first().recvExactlyInto(new byte[3]));
            assertEquals(2, e.bytesTransferred());
        }
    }

    @Test
    void nothingIsHadAtOnce() throws Exception {
        try (Pairs.Pair pair = Pairs.unix()) {
            assertEquals(0, pair.first().recvExactly(0).length);
            pair.first().recvExactlyInto(new byte[0]);
        }
    }

    @Test
    void wrongArgumentsAreRefused() throws Exception {
        try (Pairs.Pair pair = Pairs.unix()) {
            pair.second().send(new byte[1]);
            Throwing.illegal("-1", () -> pair.first().recvExactly(-1));
            Throwing.illegal("read-only", () -> pair.first().recvExactlyInto(ByteBuffer.allocate(1).asReadOnlyBuffer()));
            Throwing.illegal(
                    "read-only",
                    () -> pair.first().recvExactlyInto(MemorySegment.ofArray(new byte[1]).asReadOnly()));
            assertTrue(pair.first().recv(2).length == 1, "refused before anything was received");
        }
    }
}
