// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import static io.github.bsdsocket.Constants.SHUT_WR;
import static io.github.bsdsocket.Constants.SOL_SOCKET;
import static io.github.bsdsocket.Constants.SO_SNDBUF;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.bsdsocket.io.BinaryFile;
import io.github.bsdsocket.io.TextFile;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files on sockets, where they do better than Python's or there is no Python to compare with. */
class MakefileTest {

    private static final Duration SHORT = Duration.ofMillis(20);
    private static final Duration LONG = Duration.ofMinutes(1);

    private Socket socket;
    private Socket peer;

    @BeforeEach
    void open() throws IOException {
        SocketPair pair = Socket.socketpair();
        socket = pair.first();
        peer = pair.second();
        peer.settimeout(LONG);
    }

    @AfterEach
    void close() throws IOException {
        socket.close();
        peer.close();
    }

    private void arrive(String text) throws IOException {
        peer.sendall(text.getBytes(UTF_8));
    }

    private interface Call {
        @Nullable Object make() throws IOException;
    }

    private static void assertTimesOut(Call... calls) {
        for (Call call : calls) {
            assertThrows(SocketTimeoutException.class, call::make);
        }
    }

    // Failures

    @Test
    void aTimeoutLosesNothingThatWasRead() throws Exception {
        socket.settimeout(SHORT);
        for (int buffering : new int[] {1, 3, 8192}) {
            try (BinaryFile f = BinaryFile.makefile(socket, "rb", buffering)) {
                arrive("one\ntw");
                ByteBuffer room = ByteBuffer.allocate(20).position(1);
                assertTimesOut(f::read, () -> f.read(10), f::readlines);
                assertTimesOut(() -> f.readinto(room), () -> f.readinto(new byte[7]));
                assertEquals(1, room.position());
                assertEquals("one\n", new String(f.readline(), UTF_8));
                assertTimesOut(f::readline, () -> f.readlines(1), f::read);
                arrive("o\n");
                assertEquals("two\n", new String(f.readline(), UTF_8));
            }
            try (TextFile f = TextFile.makefile(socket, "r", buffering, UTF_8, CodingErrorAction.REPORT, null)) {
                arrive("\u20ac\r\n\ud83d\ude00");
                peer.send(new byte[] {(byte) 0xe2});
                assertTimesOut(f::read, () -> f.read(10), f::readlines);
                assertEquals("\u20ac\n", f.readline());
                assertTimesOut(f::readline, () -> f.readline(2));
                peer.send(new byte[] {(byte) 0x82, (byte) 0xac});
                arrive("\r");
                assertEquals("\ud83d\ude00\u20ac\n", f.readline(), "a carriage return is a line's end without a further byte");
            }
        }
        assertEquals("x", lastOf("x"), "and the socket has nothing left");
    }

    private String lastOf(String sent) throws IOException {
        arrive(sent);
        return new String(socket.recv(100), UTF_8);
    }

    @ParameterizedTest
    @EnumSource
    void anInterruptLosesNothingThatWasRead(ThreadKind kind) throws Exception {
        try (TextFile f = TextFile.makefile(socket)) {
            arrive("one, ");
            var running = kind.start(f::readline).awaitWaiting();
            running.thread().interrupt();
            assertEquals(InterruptedIOException.class, running.thrown().getClass());
            arrive("two\n");
            assertEquals("one, two\n", kind.call(f::readline));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100, 8192, 1 << 20})
    void whatAFailedWriteHasTakenIsSentOnceByLaterFlushes(int buffering) throws Exception {
        byte[] data = new byte[3_000_000];
        new Random(1).nextBytes(data);
        socket.setsockopt(SOL_SOCKET, SO_SNDBUF, 4096);
        socket.settimeout(Duration.ofNanos(1));
        try (BinaryFile f = BinaryFile.makefile(socket, "wb", buffering)) {
            int failures = 0;
            for (int at = 0; at < data.length; at += 300_000) {
                try {
                    f.write(Arrays.copyOfRange(data, at, at + 300_000));
                } catch (SocketTimeoutException e) {
                    failures++;
                }
            }
            assertTrue(failures > 0, "no write failed");
            var reader = ThreadKind.PLATFORM.start(() -> peer.recvExactly(data.length));
            socket.settimeout(SHORT);
            while (true) {
                try {
                    f.flush();
                    break;
                } catch (SocketTimeoutException e) {
                    // once more
                }
            }
            assertArrayEquals(data, reader.get());
        }
        socket.close();
        assertEquals(0, peer.recv(1).length);
    }

    @Test
    void closeThatCanNotSendClosesAllTheSame() throws Exception {
        TextFile f = TextFile.makefile(socket, "w");
        f.write("x".repeat(100));
        peer.close();
        socket.close();
        Throwing.errno(Errno.EPIPE, f::close);
        assertTrue(f.closed());
        assertEquals(-1, socket.fileno());
        f.close();
    }

    @Test
    void inNonBlockingModeNothingIsNullAndALineIsLeft() throws Exception {
        socket.setblocking(false);
        for (int buffering : new int[] {0, 1, 8192}) {
            try (BinaryFile f = BinaryFile.makefile(socket, "rwb", buffering)) {
                assertNull(f.read());
                assertNull(f.read(3));
                assertNull(f.read1(3));
                assertEquals(-1, f.readinto(new byte[3]));
                arrive("ab");
                Throwing.errno(Errno.EAGAIN, f::readline);
                assertEquals("ab", new String(f.read(3), UTF_8));
                assertNull(f.read(3));
            }
        }
        try (TextFile f = TextFile.makefile(socket)) {
            arrive("ab");
            Throwing.errno(Errno.EAGAIN, f::readline);
            Throwing.errno(Errno.EAGAIN, f::read);
            arrive("\n");
            assertEquals("ab\n", f.readline());
        }
    }

    @Test
    void anUnbufferedWriteIsOneSendAndSaysWhenThereIsNoRoom() throws Exception {
        socket.setblocking(false);
        try (BinaryFile f = BinaryFile.makefile(socket, "wb", 0)) {
            ByteBuffer data = ByteBuffer.allocate(10_000_000);
            int n = f.write(data);
            assertTrue(n > 0 && n < data.capacity());
            assertEquals(n, data.position());
            while (f.write(data) > 0) {
                // until it is full
            }
            assertEquals(-1, f.write(data));
        }
    }

    @Test
    void bytesThatAreNoTextStayAndFailEachReadThatComesToThem() throws Exception {
        peer.sendall("good\nba".getBytes(UTF_8));
        peer.sendall(new byte[] {(byte) 0xff, 'd', '\n'});
        peer.shutdown(SHUT_WR);
        try (TextFile f = TextFile.makefile(socket)) {
            assertEquals("good\n", f.readline());
            assertThrows(CharacterCodingException.class, f::readline);
            assertThrows(CharacterCodingException.class, f::read);
            assertEquals("ba", f.read(2));
            assertThrows(CharacterCodingException.class, () -> f.read(1));
            assertThrows(UncheckedIOException.class, () -> f.iterator().hasNext());
        }
    }

    // Text

    @Test
    void textThatHasNoBytesIsRefusedAndNothingOfItWritten() throws Exception {
        try (TextFile f = TextFile.makefile(socket, "w", UTF_16)) {
            for (String wrong : List.of("a\ud83d", "\ude00a", "\ud83d\ud83d")) {
                assertThrows(CharacterCodingException.class, () -> f.write(wrong));
            }
            assertEquals(1, f.write("\ud83d\ude00"));
        }
        assertArrayEquals("\ud83d\ude00".getBytes(UTF_16), peer.recv(100), "with one byte order mark");
        try (TextFile f = TextFile.makefile(socket, "w", -1, US_ASCII, CodingErrorAction.REPLACE, null)) {
            f.write("\u20ac\ud83d\ude00\ud83d");
        }
        assertEquals("???", new String(peer.recv(100), US_ASCII));
        try (TextFile f = TextFile.makefile(socket, "w", -1, US_ASCII, CodingErrorAction.IGNORE, null)) {
            f.write("a\u20ac\ud83d");
        }
        assertEquals("a", new String(peer.recv(100), US_ASCII));
    }

    @Test
    void aCharsetThatShiftsEndsInAscii() throws Exception {
        Charset charset = Charset.forName("ISO-2022-JP");
        try (TextFile f = TextFile.makefile(socket, "w", charset)) {
            f.write("\u3042");
            f.write("\u3044");
        }
        assertArrayEquals("\u3042\u3044".getBytes(charset), peer.recv(100));
    }

    @Test
    void lengthsAreCountedInCharactersAndNoneIsSplit() throws Exception {
        arrive("\ud83d\ude00a\ud83d\ude00b\n");
        try (TextFile f = TextFile.makefile(socket)) {
            assertEquals("\ud83d\ude00", f.read(1));
            assertEquals("a\ud83d\ude00", f.readline(2));
            assertEquals("b\n", f.readline(2));
        }
    }

    @Test
    void linesCanBeIteratedAndTheRestReadOtherwise() throws Exception {
        arrive("one\ntwo\nthree");
        peer.shutdown(SHUT_WR);
        try (TextFile f = TextFile.makefile(socket)) {
            for (String line : f) {
                assertEquals("one\n", line);
                break;
            }
            assertTrue(f.iterator().hasNext());
            assertEquals("two\n", f.readline(), "hasNext takes nothing away");
            assertEquals(List.of("three"), f.readlines());
            assertFalse(f.iterator().hasNext());
        }
    }

    // Modes, closing, threads

    @Test
    void wrongArgumentsAreRefusedAndLeaveTheSocketUnheld() throws Exception {
        CodingErrorAction report = CodingErrorAction.REPORT;
        Throwing.illegal("invalid mode 'a'", () -> TextFile.makefile(socket, "a"));
        Throwing.illegal("leave out b", () -> TextFile.makefile(socket, "rb"));
        Throwing.illegal("add b", () -> BinaryFile.makefile(socket, "r"));
        Throwing.illegal("must be binary", () -> TextFile.makefile(socket, "r", 0, UTF_8, report, null));
        Throwing.illegal("[120]", () -> TextFile.makefile(socket, "r", 1, UTF_8, report, "x"));
        Throwing.illegal("can't encode", () -> TextFile.makefile(socket, "w", Charset.forName("ISO-2022-CN")));
        socket.close();
        assertEquals(-1, socket.fileno());
        Throwing.errno(Errno.EBADF, () -> TextFile.makefile(socket));
        try (BinaryFile f = BinaryFile.makefile(peer, "rwb")) {
            Throwing.illegal("-1", () -> f.read(-1));
            Throwing.illegal("-1", () -> f.read1(-1));
            Throwing.illegal("-1", () -> f.readline(-1));
            Throwing.illegal("-1", () -> f.readlines(-1));
            Throwing.illegal("read-only", () -> f.readinto(ByteBuffer.allocate(1).asReadOnlyBuffer()));
        }
    }

    @Test
    void aCharsetThatCanNotEncodeCanBeRead() throws Exception {
        peer.sendall("plain\n".getBytes(ISO_8859_1));
        try (TextFile f = TextFile.makefile(socket, "r", Charset.forName("ISO-2022-CN"))) {
            assertEquals("plain\n", f.readline());
        }
    }

    @Test
    void theTimeoutIsTheSocketsWheneverItIsSet() throws Exception {
        try (TextFile f = TextFile.makefile(socket)) {
            socket.close();
            socket.settimeout(SHORT);
            assertTimesOut(f::readline);
        }
        assertEquals(-1, socket.fileno());
    }

    @ParameterizedTest
    @EnumSource
    void aReaderAndAWriterDoNotHoldUpEachOther(ThreadKind kind) throws Exception {
        try (TextFile f = TextFile.makefile(socket, "rw")) {
            var reader = kind.start(f::readline).awaitWaiting();
            kind.call(() -> {
                f.write("question\n");
                f.flush();
                return null;
            });
            assertEquals("question\n", new String(peer.recv(100), UTF_8));
            arrive("answer\n");
            assertEquals("answer\n", reader.get());
        }
    }

    @ParameterizedTest
    @EnumSource
    void closingTheLastOfSocketAndFilesEndsAReadInProgress(ThreadKind kind) throws Exception {
        TextFile f = TextFile.makefile(socket);
        var reader = kind.start(f::readline).awaitWaiting();
        socket.close();
        arrive("still ");
        assertFalse(reader.result().isDone());
        f.close();
        assertEquals(Errno.EBADF, ((ErrnoException) reader.thrown()).error());
    }
}
