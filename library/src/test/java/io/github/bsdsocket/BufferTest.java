// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import static io.github.bsdsocket.Constants.MSG_DONTWAIT;
import static io.github.bsdsocket.Constants.MSG_PEEK;
import static io.github.bsdsocket.Constants.MSG_TRUNC;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Data in every kind of buffer: what is in the range moves, and nothing else. */
class BufferTest {

    private static final int ROOM = 64;
    private static final int WHOLE = 96;
    private static final byte[] DATA = new byte[ROOM];

    @TempDir
    private static Path dir;

    static {
        for (int i = 0; i < ROOM; i++) {
            DATA[i] = (byte) (i + 1);
        }
    }

    /** A buffer of {@code ROOM} bytes, and the memory that it is a range of. */
    record Room(String kind, Object buffer, MemorySegment whole, int at) {

        static Room of(String kind, byte[] array) {
            return new Room(kind, array, MemorySegment.ofArray(array), 0);
        }

        static Room of(String kind, MemorySegment whole, int at) {
            return new Room(kind, whole.asSlice(at, ROOM), whole, at);
        }

        static Room of(String kind, ByteBuffer whole, int at) {
            MemorySegment memory = MemorySegment.ofBuffer(whole);
            return new Room(kind, whole.duplicate().position(at).limit(at + ROOM), memory, at);
        }

        static Room slice(String kind, ByteBuffer whole, int at) {
            return new Room(kind, whole.slice(at, ROOM), MemorySegment.ofBuffer(whole), at);
        }

        /** The bytes of the whole when this many of DATA are in the range, and 0 is everywhere else. */
        byte[] with(int received) {
            byte[] all = new byte[(int) whole.byteSize()];
            System.arraycopy(DATA, 0, all, at, received);
            return all;
        }

        byte[] bytes() {
            return whole.toArray(ValueLayout.JAVA_BYTE);
        }

        void fill() {
            MemorySegment.copy(DATA, 0, whole, ValueLayout.JAVA_BYTE, at, ROOM);
        }

        int position() {
            return buffer instanceof ByteBuffer b ? b.position() : 0;
        }

        /** How far the position has to move by. */
        int moved(int n) {
            return buffer instanceof ByteBuffer ? n : 0;
        }

        @Override
        public String toString() {
            return kind;
        }
    }

    static List<Room> rooms() throws IOException {
        return List.of(
                Room.of("byte[]", new byte[ROOM]),
                Room.of("heap buffer", ByteBuffer.allocate(WHOLE), 16),
                Room.slice("slice of a heap buffer", ByteBuffer.allocate(WHOLE), 16),
                Room.slice("slice of a slice of a heap buffer", ByteBuffer.allocate(WHOLE).slice(8, 80), 8),
                Room.of("direct buffer", ByteBuffer.allocateDirect(WHOLE), 16),
                Room.slice("slice of a direct buffer", ByteBuffer.allocateDirect(WHOLE), 15),
                Room.of("mapped buffer", map().asByteBuffer(), 16),
                Room.of("buffer of a native segment", Arena.ofAuto().allocate(WHOLE).asByteBuffer(), 16),
                Room.of("buffer of a heap segment", MemorySegment.ofArray(new byte[WHOLE]).asByteBuffer(), 16),
                Room.of("native segment", Arena.ofAuto().allocate(WHOLE), 16),
                Room.of("native segment at an odd address", Arena.ofAuto().allocate(WHOLE), 7),
                Room.of("mapped segment", map(), 16),
                Room.of("segment of bytes", MemorySegment.ofArray(new byte[WHOLE]), 16),
                Room.of("segment of bytes at an odd offset", MemorySegment.ofArray(new byte[WHOLE]), 3),
                Room.of("segment of shorts", MemorySegment.ofArray(new short[WHOLE / 2]), 16),
                Room.of("segment of chars", MemorySegment.ofArray(new char[WHOLE / 2]), 16),
                Room.of("segment of ints", MemorySegment.ofArray(new int[WHOLE / 4]), 16),
                Room.of("segment of ints, between two", MemorySegment.ofArray(new int[WHOLE / 4]), 17),
                Room.of("segment of longs", MemorySegment.ofArray(new long[WHOLE / 8]), 16),
                Room.of("segment of floats", MemorySegment.ofArray(new float[WHOLE / 4]), 16),
                Room.of("segment of doubles", MemorySegment.ofArray(new double[WHOLE / 8]), 16));
    }

    private static MemorySegment map() throws IOException {
        Path file = dir.resolve("map");
        try (FileChannel channel = FileChannel.open(
                file,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            return channel.map(MapMode.PRIVATE, 0, WHOLE, Arena.ofAuto());
        }
    }

    // The methods of a socket, by the kind of the buffer

    private static int send(Socket s, Object buffer, int flags) throws IOException {
        return switch (buffer) {
            case byte[] b -> flags == 0 ? s.send(b) : s.send(b, flags);
            case ByteBuffer b -> flags == 0 ? s.send(b) : s.send(b, flags);
            case MemorySegment b -> flags == 0 ? s.send(b) : s.send(b, flags);
            default -> throw new IllegalArgumentException();
        };
    }

    private static void sendall(Socket s, Object buffer, int flags) throws IOException {
        switch (buffer) {
            case byte[] b when flags == 0 -> s.sendall(b);
            case byte[] b -> s.sendall(b, flags);
            case ByteBuffer b when flags == 0 -> s.sendall(b);
            case ByteBuffer b -> s.sendall(b, flags);
            case MemorySegment b when flags == 0 -> s.sendall(b);
            case MemorySegment b -> s.sendall(b, flags);
            default -> throw new IllegalArgumentException();
        }
    }

    private static int sendto(Socket s, Object buffer, int flags, Address to) throws IOException {
        return switch (buffer) {
            case byte[] b -> flags == 0 ? s.sendto(b, to) : s.sendto(b, flags, to);
            case ByteBuffer b -> flags == 0 ? s.sendto(b, to) : s.sendto(b, flags, to);
            case MemorySegment b -> flags == 0 ? s.sendto(b, to) : s.sendto(b, flags, to);
            default -> throw new IllegalArgumentException();
        };
    }

    private static int recvInto(Socket s, Object buffer) throws IOException {
        return switch (buffer) {
            case byte[] b -> s.recvInto(b);
            case ByteBuffer b -> s.recvInto(b);
            case MemorySegment b -> s.recvInto(b);
            default -> throw new IllegalArgumentException();
        };
    }

    private static int recvInto(Socket s, Object buffer, int nbytes, int flags) throws IOException {
        return switch (buffer) {
            case byte[] b -> flags == 0 ? s.recvInto(b, nbytes) : s.recvInto(b, nbytes, flags);
            case ByteBuffer b -> flags == 0 ? s.recvInto(b, nbytes) : s.recvInto(b, nbytes, flags);
            case MemorySegment b -> flags == 0 ? s.recvInto(b, nbytes) : s.recvInto(b, nbytes, flags);
            default -> throw new IllegalArgumentException();
        };
    }

    private static ReceivedInto recvfromInto(Socket s, Object buffer) throws IOException {
        return switch (buffer) {
            case byte[] b -> s.recvfromInto(b);
            case ByteBuffer b -> s.recvfromInto(b);
            case MemorySegment b -> s.recvfromInto(b);
            default -> throw new IllegalArgumentException();
        };
    }

    private static ReceivedInto recvfromInto(Socket s, Object buffer, int nbytes, int flags) throws IOException {
        return switch (buffer) {
            case byte[] b -> flags == 0 ? s.recvfromInto(b, nbytes) : s.recvfromInto(b, nbytes, flags);
            case ByteBuffer b -> flags == 0 ? s.recvfromInto(b, nbytes) : s.recvfromInto(b, nbytes, flags);
            case MemorySegment b -> flags == 0 ? s.recvfromInto(b, nbytes) : s.recvfromInto(b, nbytes, flags);
            default -> throw new IllegalArgumentException();
        };
    }

    // Every kind

    @ParameterizedTest
    @MethodSource("rooms")
    void sendSendsTheRange(Room room) throws IOException {
        room.fill();
        int start = room.position();
        try (Pairs.Pair pair = Pairs.unix()) {
            assertEquals(ROOM, send(pair.first(), room.buffer(), 0));
            assertArrayEquals(DATA, pair.second().recv(1000));
            assertEquals(start + room.moved(ROOM), room.position());
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void sendallSendsTheRange(Room room) throws IOException {
        room.fill();
        int start = room.position();
        try (Pairs.Pair pair = Pairs.unix()) {
            sendall(pair.first(), room.buffer(), MSG_DONTWAIT);
            assertArrayEquals(DATA, pair.second().recv(1000));
            assertEquals(start + room.moved(ROOM), room.position());
            sendall(pair.first(), room.buffer(), 0);
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void sendtoSendsTheRange(Room room) throws IOException {
        room.fill();
        int start = room.position();
        try (Pairs.Pair pair = Pairs.udp()) {
            assertEquals(ROOM, sendto(pair.first(), room.buffer(), MSG_DONTWAIT, Pairs.name(pair.second())));
            assertArrayEquals(DATA, pair.second().recv(1000));
            assertEquals(start + room.moved(ROOM), room.position());
            assertEquals(ROOM - room.moved(ROOM), sendto(pair.first(), room.buffer(), 0, Pairs.name(pair.second())));
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void recvIntoFillsTheRange(Room room) throws IOException {
        int start = room.position();
        try (Pairs.Pair pair = Pairs.unix()) {
            pair.first().sendall(new byte[10]);
            assertEquals(10, recvInto(pair.second(), room.buffer(), 10, 0));
            assertEquals(start + room.moved(10), room.position());
            pair.first().sendall(new byte[1000]);
            assertEquals(ROOM - room.moved(10), recvInto(pair.second(), room.buffer()));
            assertArrayEquals(room.with(0), room.bytes());
            assertEquals(start + room.moved(ROOM), room.position());
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void recvIntoFillsNoMoreThanComes(Room room) throws IOException {
        int start = room.position();
        try (Pairs.Pair pair = Pairs.unix()) {
            pair.first().sendall(Arrays.copyOf(DATA, 20));
            assertEquals(20, recvInto(pair.second(), room.buffer()));
            assertArrayEquals(room.with(20), room.bytes());
            assertEquals(start + room.moved(20), room.position());
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void recvIntoWithFlagsTellsMoreThanItWrites(Room room) throws IOException {
        int start = room.position();
        byte[] message = Arrays.copyOf(DATA, 5000);
        try (Pairs.Pair pair = Pairs.unixDatagrams()) {
            pair.first().send(message);
            pair.first().send(message);
            assertEquals(5000, recvInto(pair.second(), room.buffer(), 30, MSG_TRUNC));
            assertArrayEquals(room.with(30), room.bytes());
            assertEquals(5000, recvInto(pair.second(), room.buffer(), 0, MSG_TRUNC | MSG_PEEK));
            assertEquals(start + room.moved(ROOM), room.position());
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void recvfromIntoFillsTheRangeAndTellsTheSender(Room room) throws IOException {
        int start = room.position();
        try (Pairs.Pair pair = Pairs.udp()) {
            Address sender = Pairs.name(pair.first());
            pair.first().send(new byte[5]);
            pair.first().send(Arrays.copyOf(DATA, 1000));
            pair.first().send(DATA);
            assertEquals(new ReceivedInto(5, sender), recvfromInto(pair.second(), room.buffer(), ROOM, 0));
            assertEquals(start + room.moved(5), room.position());
            if (room.buffer() instanceof ByteBuffer b) {
                b.position(start);
            }
            assertEquals(
                    new ReceivedInto(1000, sender), recvfromInto(pair.second(), room.buffer(), 12, MSG_TRUNC));
            assertArrayEquals(room.with(12), room.bytes());
            if (room.buffer() instanceof ByteBuffer b) {
                assertEquals(start + 12, b.position());
                b.position(start);
            }
            assertEquals(new ReceivedInto(ROOM, sender), recvfromInto(pair.second(), room.buffer()));
            assertArrayEquals(room.with(ROOM), room.bytes());
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aWaitFillsTheRangeToo(Room room) throws Exception {
        try (Pairs.Pair pair = Pairs.unix()) {
            FutureTask<Integer> reader = new FutureTask<>(() -> recvInto(pair.second(), room.buffer()));
            Thread thread = Tasks.start(reader);
            Tasks.awaitInKernel(thread);
            pair.first().sendall(Arrays.copyOf(DATA, 33));
            assertEquals(33, reader.get());
            assertArrayEquals(room.with(33), room.bytes());
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aSizeThatIsNegativeOrTooLargeIsRefusedAndNothingLost(Room room) throws IOException {
        try (Pairs.Pair pair = Pairs.unix()) {
            Object b = room.buffer();
            pair.first().sendall(DATA);
            Throwing.illegal("-1", () -> recvInto(pair.second(), b, -1, 0));
            Throwing.illegal("65", () -> recvInto(pair.second(), b, ROOM + 1, 0));
            Throwing.illegal("2147483647", () -> recvInto(pair.second(), b, Integer.MAX_VALUE, MSG_PEEK));
            Throwing.illegal("-2", () -> recvfromInto(pair.second(), b, -2, 0));
            Throwing.illegal("65", () -> recvfromInto(pair.second(), b, ROOM + 1, 0));
            assertArrayEquals(room.with(0), room.bytes());
            assertArrayEquals(DATA, pair.second().recv(1000));
        }
    }

    // Buffers that may not be written to

    static Stream<Object> readOnly() {
        return Stream.of(
                ByteBuffer.wrap(DATA).asReadOnlyBuffer(),
                ByteBuffer.allocateDirect(ROOM).put(DATA).flip().asReadOnlyBuffer(),
                MemorySegment.ofArray(DATA).asReadOnly(),
                Arena.ofAuto().allocateFrom(ValueLayout.JAVA_BYTE, DATA).asReadOnly());
    }

    @ParameterizedTest
    @MethodSource("readOnly")
    void aReadOnlyBufferIsSentButNotFilled(Object buffer) throws IOException {
        try (Pairs.Pair pair = Pairs.unix()) {
            Throwing.illegal("read-only", () -> recvInto(pair.second(), buffer));
            Throwing.illegal("read-only", () -> recvInto(pair.second(), buffer, 1, MSG_PEEK));
            Throwing.illegal("read-only", () -> recvfromInto(pair.second(), buffer));
            assertEquals(ROOM, send(pair.first(), buffer, 0));
            assertArrayEquals(DATA, pair.second().recv(1000));
        }
    }

    // Arenas

    private static void assertRefused(String why, Object buffer) throws IOException {
        try (Pairs.Pair pair = Pairs.unixDatagrams()) {
            pair.first().send(DATA);
            Address to = Address.unix("/nowhere");
            for (Executable call : List.<Executable>of(
                    () -> recvInto(pair.second(), buffer),
                    () -> recvInto(pair.second(), buffer, 0, MSG_PEEK),
                    () -> recvfromInto(pair.second(), buffer),
                    () -> send(pair.first(), buffer, 0),
                    () -> sendall(pair.first(), buffer, 0),
                    () -> sendto(pair.first(), buffer, 0, to))) {
                Throwing.illegal(why, call);
            }
            assertArrayEquals(DATA, pair.second().recv(1000));
            Throwing.errno(Errno.EAGAIN, () -> pair.second().recv(1, MSG_DONTWAIT));
        }
    }

    @Test
    void memoryOfAClosedArenaIsRefused() throws IOException {
        MemorySegment confined;
        MemorySegment shared;
        try (Arena arena = Arena.ofConfined();
                Arena other = Arena.ofShared()) {
            confined = arena.allocate(ROOM);
            shared = other.allocate(ROOM);
        }
        assertRefused("arena is closed", confined);
        assertRefused("arena is closed", shared);
        assertRefused("arena is closed", confined.asByteBuffer());
        assertRefused("arena is closed", shared.asByteBuffer());
    }

    @Test
    void memoryOfAnotherThreadIsRefused() throws Exception {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment segment = arena.allocate(ROOM);
            FutureTask<Void> other = new FutureTask<>(() -> {
                assertRefused("another thread", segment);
                assertRefused("another thread", segment.asByteBuffer());
                return null;
            });
            Tasks.start(other);
            other.get();
        }
    }

    @Test
    void anArenaStaysOpenWhileAPlatformThreadReceivesInto() throws Exception {
        try (Arena arena = Arena.ofShared();
                Pairs.Pair pair = Pairs.unix()) {
            MemorySegment segment = arena.allocate(ROOM);
            FutureTask<Integer> reader = new FutureTask<>(() -> pair.second().recvInto(segment));
            Thread thread = Tasks.start(reader);
            Tasks.awaitInKernel(thread);
            assertThrows(IllegalStateException.class, arena::close);
            pair.first().sendall(new byte[] {42});
            assertEquals(1, reader.get());
            assertEquals(42, segment.get(ValueLayout.JAVA_BYTE, 0));
        }
    }

    @Test
    void anArenaThatIsClosedUnderAVirtualThreadEndsItsCallAndLosesNothing() throws Exception {
        try (Pairs.Pair pair = Pairs.unix()) {
            FutureTask<RuntimeException> reader;
            try (Arena arena = Arena.ofShared()) {
                MemorySegment segment = arena.allocate(ROOM);
                reader = new FutureTask<>(
                        () -> assertThrows(RuntimeException.class, () -> pair.second().recvInto(segment)));
                Tasks.awaitParked(Thread.ofVirtual().start(reader));
            }
            pair.first().sendall(new byte[] {42});
            assertEquals(IllegalStateException.class, reader.get().getClass());
            assertArrayEquals(new byte[] {42}, pair.second().recv(10));
        }
    }
}
