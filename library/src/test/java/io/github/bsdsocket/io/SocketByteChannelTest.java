// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.io;

import static io.github.bsdsocket.Constants.SHUT_WR;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.bsdsocket.Errno;
import io.github.bsdsocket.Pairs;
import io.github.bsdsocket.ThreadKind;
import io.github.bsdsocket.Throwing;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.ClosedChannelException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A socket as a channel. */
class SocketByteChannelTest {

    @Test
    void buffersOnTheHeapAndOffItMoveBetweenPositionAndLimit() throws Exception {
        try (Pairs.Pair pair = Pairs.unix();
                var a = new SocketByteChannel(pair.first());
                var b = new SocketByteChannel(pair.second())) {
            for (ByteBuffer buffer : List.of(
                    ByteBuffer.allocate(10), ByteBuffer.allocateDirect(10), ByteBuffer.allocate(20).slice(5, 10))) {
                buffer.put(0, "0123456789".getBytes(US_ASCII));
                assertEquals(3, a.write(buffer.position(2).limit(5).asReadOnlyBuffer()));
                assertEquals(3, a.write(buffer));
                assertEquals(5, buffer.position());
                assertEquals(4, b.read(buffer.clear().position(6)));
                assertEquals(10, buffer.position());
                assertEquals("2342", ascii(buffer, 6, 4));
                assertEquals(0, b.read(buffer), "a full buffer");
                assertEquals(2, b.read(buffer.clear().limit(3)));
                assertEquals("34234", ascii(buffer, 0, 2) + ascii(buffer, 2, 3));
            }
        }
    }

    private static String ascii(ByteBuffer buffer, int index, int length) {
        byte[] bytes = new byte[length];
        buffer.duplicate().clear().get(index, bytes);
        return new String(bytes, US_ASCII);
    }

    @Test
    void theEndOfTheStreamIsMinusOneWhereThereIsRoom() throws Exception {
        try (Pairs.Pair pair = Pairs.tcp();
                var channel = new SocketByteChannel(pair.first())) {
            pair.second().shutdown(SHUT_WR);
            assertEquals(-1, channel.read(ByteBuffer.allocate(1)));
            assertEquals(0, channel.read(ByteBuffer.allocate(0)));
            assertThrows(
                    IllegalArgumentException.class,
                    () -> channel.read(ByteBuffer.allocate(1).asReadOnlyBuffer()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aWriteSendsAllOfTheBuffer(ThreadKind kind) throws Exception {
        try (Pairs.Pair pair = Pairs.unix();
                var channel = new SocketByteChannel(pair.first());
                var in = new SocketInputStream(pair.second())) {
            var writer = kind.start(() -> channel.write(ByteBuffer.allocateDirect(5 << 20)));
            assertEquals(5 << 20, in.readNBytes(5 << 20).length);
            assertEquals(5 << 20, writer.get());
        }
    }

    @Test
    void inNonBlockingModeWhatCanBeMovedIsMoved() throws Exception {
        try (Pairs.Pair pair = Pairs.unix();
                var channel = new SocketByteChannel(pair.first())) {
            pair.first().setblocking(false);
            assertEquals(0, channel.read(ByteBuffer.allocate(1)));
            ByteBuffer large = ByteBuffer.allocate(64 << 20);
            int n = channel.write(large);
            assertTrue(n > 0 && n < large.capacity(), () -> n + " bytes");
            assertEquals(n, large.position());
            while (channel.write(large) > 0) {
                // until the peer's buffer is full
            }
            assertTrue(large.hasRemaining());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTimeoutLeavesTheChannelOpen(ThreadKind kind) throws Exception {
        try (Pairs.Pair pair = Pairs.unix();
                var channel = new SocketByteChannel(pair.first())) {
            pair.first().settimeout(Duration.ofMillis(20));
            assertInstanceOf(
                    SocketTimeoutException.class,
                    kind.start(() -> channel.read(ByteBuffer.allocate(1))).thrown());
            ByteBuffer large = ByteBuffer.allocate(8 << 20);
            var e = assertInstanceOf(
                    SocketTimeoutException.class,
                    kind.start(() -> channel.write(large)).thrown());
            assertEquals(e.bytesTransferred, large.position());
            assertTrue(channel.isOpen());
        }
    }

    @ParameterizedTest
    @EnumSource
    void anInterruptLeavesTheChannelOpen(ThreadKind kind) throws Exception {
        try (Pairs.Pair pair = Pairs.unix();
                var channel = new SocketByteChannel(pair.first())) {
            var reader = kind.start(() -> channel.read(ByteBuffer.allocate(1))).awaitWaiting();
            reader.thread().interrupt();
            assertEquals(InterruptedIOException.class, reader.thrown().getClass());
            assertTrue(channel.isOpen());
        }
    }

    @ParameterizedTest
    @EnumSource
    void closingEndsReadsAndWritesOfOtherThreads(ThreadKind kind) throws Exception {
        try (Pairs.Pair pair = Pairs.unix()) {
            var channel = new SocketByteChannel(pair.first());
            var reader = kind.start(() -> channel.read(ByteBuffer.allocate(1))).awaitWaiting();
            var writer = kind.start(() -> channel.write(ByteBuffer.allocate(8 << 20))).awaitWaiting();
            channel.close();
            assertEquals(AsynchronousCloseException.class, reader.thrown().getClass());
            assertEquals(AsynchronousCloseException.class, writer.thrown().getClass());
        }
    }

    @Test
    void aClosedChannelSaysSo() throws Exception {
        try (Pairs.Pair pair = Pairs.unix()) {
            var channel = new SocketByteChannel(pair.first());
            channel.close();
            channel.close();
            assertFalse(channel.isOpen());
            for (int size : new int[] {0, 1}) {
                ByteBuffer buffer = ByteBuffer.allocate(size);
                assertEquals(
                        ClosedChannelException.class,
                        assertThrows(ClosedChannelException.class, () -> channel.read(buffer)).getClass());
                assertEquals(
                        ClosedChannelException.class,
                        assertThrows(ClosedChannelException.class, () -> channel.write(buffer)).getClass());
            }
        }
    }

    @Test
    void whatTheSystemRefusesIsItsError() throws Exception {
        try (Pairs.Pair pair = Pairs.unix();
                var channel = new SocketByteChannel(pair.first())) {
            pair.second().close();
            Throwing.errno(Errno.EPIPE, () -> channel.write(ByteBuffer.allocate(1)));
        }
    }
}
