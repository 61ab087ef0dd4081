// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.io;

import static io.github.bsdsocket.Constants.AF_UNIX;
import static io.github.bsdsocket.Constants.SHUT_WR;
import static io.github.bsdsocket.Constants.SOCK_DGRAM;
import static io.github.bsdsocket.Constants.SOCK_SEQPACKET;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.bsdsocket.Errno;
import io.github.bsdsocket.ErrnoException;
import io.github.bsdsocket.Pairs;
import io.github.bsdsocket.Socket;
import io.github.bsdsocket.ThreadKind;
import io.github.bsdsocket.Throwing;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.InputStreamReader;
import java.io.InterruptedIOException;
import java.io.OutputStreamWriter;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A socket's input and output as streams. */
class StreamTest {

    private static byte[] random(int length) {
        byte[] data = new byte[length];
        new Random(length).nextBytes(data);
        return data;
    }

    @Test
    void singleBytesAreReadAsTheyWereWritten() throws Exception {
        try (Pairs.Pair pair = Pairs.unix();
                var in = new SocketInputStream(pair.first());
                var out = new SocketOutputStream(pair.second())) {
            out.write(0);
            out.write(0x1ff);
            assertEquals(0, in.read());
            assertEquals(0xff, in.read());
        }
    }

    @Test
    void aReadFillsItsRangeAndNothingElse() throws Exception {
        try (Pairs.Pair pair = Pairs.unix();
                var in = new SocketInputStream(pair.first());
                var out = new SocketOutputStream(pair.second())) {
            out.write("-abcdef-".getBytes(UTF_8), 1, 6);
            byte[] buffer = "..........".getBytes(UTF_8);
            assertEquals(4, in.read(buffer, 3, 4));
            assertEquals("...abcd...", new String(buffer, UTF_8));
            assertEquals(2, in.read(buffer));
            assertEquals("ef.abcd...", new String(buffer, UTF_8));
        }
    }

    @Test
    void rangesOutsideTheArrayAreRefused() throws Exception {
        try (Pairs.Pair pair = Pairs.unix();
                var in = new SocketInputStream(pair.first());
                var out = new SocketOutputStream(pair.second())) {
            byte[] b = new byte[4];
            out.write(b);
            for (int[] range : new int[][] {{-1, 1}, {0, 5}, {4, 1}, {1, -1}, {2, Integer.MAX_VALUE}}) {
                assertThrows(IndexOutOfBoundsException.class, () -> in.read(b, range[0], range[1]));
                assertThrows(IndexOutOfBoundsException.class, () -> out.write(b, range[0], range[1]));
            }
            assertEquals(4, in.available(), "something was moved");
        }
    }

    @Test
    void theEndOfTheStreamIsSaidAgainAndAgain() throws Exception {
        try (Pairs.Pair pair = Pairs.tcp();
                var in = new SocketInputStream(pair.first())) {
            pair.second().send(new byte[] {7});
            pair.second().shutdown(SHUT_WR);
            assertEquals(7, in.read());
            assertEquals(-1, in.read());
            assertEquals(-1, in.read(new byte[3]));
            assertEquals(0, in.read(new byte[3], 1, 0));
            assertEquals(0, in.available());
        }
    }

    @Test
    void availableIsWhatCanBeReadWithoutAWait() throws Exception {
        try (Pairs.Pair pair = Pairs.unix();
                var in = new SocketInputStream(pair.first())) {
            assertEquals(0, in.available());
            pair.second().sendall(new byte[100]);
            assertEquals(100, in.available());
            assertEquals(60, in.skip(60));
            assertEquals(40, in.available());
            try (Socket listener = Pairs.listener()) {
                Throwing.errno(Errno.EINVAL, new SocketInputStream(listener)::available);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyWayToReadGetsAllThatWasWritten(ThreadKind kind) throws Exception {
        byte[] data = random(5_000_000);
        try (Pairs.Pair pair = Pairs.tcp();
                var in = new SocketInputStream(pair.first())) {
            var writer = kind.start(() -> {
                try (var out = new SocketOutputStream(pair.second())) {
                    out.write(data);
                }
                return null;
            });
            byte[] read = kind.call(() -> {
                ByteArrayOutputStream all = new ByteArrayOutputStream();
                all.write(in.read());
                all.write(in.readNBytes(100_000));
                in.skipNBytes(1_000_000);
                byte[] part = new byte[500_000];
                assertEquals(part.length, in.readNBytes(part, 0, part.length));
                all.write(part);
                assertEquals(data.length - 1_600_001, in.transferTo(all));
                assertEquals(0, in.readAllBytes().length);
                return all.toByteArray();
            });
            writer.get();
            byte[] rest = Arrays.copyOfRange(data, 1_100_001, data.length);
            assertArrayEquals(Arrays.copyOf(data, 100_001), Arrays.copyOf(read, 100_001));
            assertArrayEquals(rest, Arrays.copyOfRange(read, 100_001, read.length));
        }
    }

    @Test
    void readersAndWritersOfTheJdkTalkOverThem() throws Exception {
        try (Pairs.Pair pair = Pairs.unix();
                var lines = new BufferedReader(new InputStreamReader(new SocketInputStream(pair.first()), UTF_8));
                var writer = new OutputStreamWriter(new SocketOutputStream(pair.second()), UTF_8)) {
            writer.write("grüße\nund tschüß");
            writer.flush();
            pair.second().shutdown(SHUT_WR);
            assertEquals("grüße", lines.readLine());
            assertEquals("und tschüß", lines.readLine());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aReadThatTimesOutLosesNothing(ThreadKind kind) throws Exception {
        try (Pairs.Pair pair = Pairs.unix();
                var in = new SocketInputStream(pair.first())) {
            pair.first().settimeout(Duration.ofMillis(20));
            assertInstanceOf(SocketTimeoutException.class, kind.start(in::read).thrown());
            pair.second().send(new byte[] {1, 2});
            assertEquals(1, (int) kind.call(in::read));
            assertEquals(2, (int) kind.call(in::read));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aWriteThatTimesOutSaysHowMuchWasSent(ThreadKind kind) throws Exception {
        try (Pairs.Pair pair = Pairs.unix();
                var in = new SocketInputStream(pair.first());
                var out = new SocketOutputStream(pair.second())) {
            pair.second().settimeout(Duration.ofMillis(20));
            var e = (SocketTimeoutException) kind.start(() -> {
                        out.write(new byte[8 << 20]);
                        return null;
                    })
                    .thrown();
            pair.second().shutdown(SHUT_WR);
            assertTrue(e.bytesTransferred > 0);
            assertEquals(e.bytesTransferred, in.readAllBytes().length);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aReadThatIsInterruptedLosesNothing(ThreadKind kind) throws Exception {
        try (Pairs.Pair pair = Pairs.unix();
                var in = new SocketInputStream(pair.first())) {
            var reader = kind.start(in::read).awaitWaiting();
            reader.thread().interrupt();
            assertEquals(InterruptedIOException.class, reader.thrown().getClass());
            pair.second().send(new byte[] {3});
            assertEquals(3, in.read());
        }
    }

    @ParameterizedTest
    @EnumSource
    void closingTheOtherStreamEndsARead(ThreadKind kind) throws Exception {
        try (Pairs.Pair pair = Pairs.tcp()) {
            var in = new SocketInputStream(pair.first());
            var out = new SocketOutputStream(pair.first());
            var reader = kind.start(in::read).awaitWaiting();
            out.close();
            assertEquals(Errno.EBADF, ((ErrnoException) reader.thrown()).error());
            assertEquals(-1, pair.first().fileno());
            Throwing.errno(Errno.EBADF, in::read);
            Throwing.errno(Errno.EBADF, in::available);
            Throwing.errno(Errno.EBADF, () -> out.write(1));
            in.close();
            assertEquals(0, pair.second().recv(1).length);
        }
    }

    @ParameterizedTest
    @EnumSource
    void closingEndsAWrite(ThreadKind kind) throws Exception {
        try (Pairs.Pair pair = Pairs.unix();
                var out = new SocketOutputStream(pair.first())) {
            var writer = kind.start(() -> {
                        out.write(new byte[8 << 20]);
                        return null;
                    })
                    .awaitWaiting();
            pair.first().close();
            assertEquals(Errno.EBADF, ((ErrnoException) writer.thrown()).error());
        }
    }

    @Test
    void aWriteToAPeerThatIsGoneIsEpipe() throws Exception {
        try (Pairs.Pair pair = Pairs.unix();
                var out = new SocketOutputStream(pair.first())) {
            pair.second().close();
            Throwing.errno(Errno.EPIPE, () -> out.write(1));
        }
    }

    @Test
    void writingNothingSendsNothing() throws Exception {
        try (Pairs.Pair pair = Pairs.unix();
                var out = new SocketOutputStream(pair.first())) {
            pair.second().close();
            out.write(new byte[0]);
            out.flush();
        }
    }

    @Test
    void socketsOfMessagesAreRefused() throws Exception {
        for (int type : new int[] {SOCK_DGRAM, SOCK_SEQPACKET}) {
            try (Socket s = new Socket(AF_UNIX, type)) {
                Throwing.illegal("SOCK_STREAM", () -> new SocketInputStream(s));
                Throwing.illegal("SOCK_STREAM", () -> new SocketOutputStream(s));
                Throwing.illegal("SOCK_STREAM", () -> new SocketByteChannel(s));
                Throwing.illegal("SOCK_STREAM", () -> new NetSocket(s));
                assertFalse(s.fileno() < 0);
            }
        }
    }
}
