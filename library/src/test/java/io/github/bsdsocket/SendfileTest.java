// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.bsdsocket.ThreadKind.Running;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that go over a socket, by name and as open channels. */
class SendfileTest {

    /** More than all buffers of a connection hold. */
    private static final int MUCH = 32 << 20;

    @TempDir
    private Path dir;

    private Path file(byte[] content) throws IOException {
        return Files.write(dir.resolve("file"), content);
    }

    private Path much() throws IOException {
        byte[] content = new byte[MUCH];
        new Random(1).nextBytes(content);
        return file(content);
    }

    private static byte[] receive(Socket s, int n) throws IOException {
        ByteBuffer all = ByteBuffer.allocate(n);
        while (all.hasRemaining() && s.recvInto(all) > 0) {
            // more
        }
        return Arrays.copyOf(all.array(), all.position());
    }

    @ParameterizedTest
    @EnumSource
    void aFileGoesWholeOrInPart(ThreadKind kind) throws Exception {
        Path file = file("0123456789".getBytes(US_ASCII));
        try (Pairs.Pair p = Pairs.tcp();
                FileChannel channel = FileChannel.open(file)) {
            for (Duration timeout : new Duration[] {null, Duration.ofMinutes(1)}) {
                p.first().settimeout(timeout);
                assertEquals(10, kind.call(() -> p.first().sendfile(file)));
                assertEquals(7, kind.call(() -> p.first().sendfile(file, 3)));
                assertEquals(4, kind.call(() -> p.first().sendfile(file, 3, 4)));
                assertEquals(5, kind.call(() -> p.first().sendfile(file, 5, 6)));
                assertEquals(0, kind.call(() -> p.first().sendfile(file, 10)));
                assertEquals(0, kind.call(() -> p.first().sendfile(file, 1L << 40)));
                assertEquals("01234567893456789345656789", new String(receive(p.second(), 26), US_ASCII));
                channel.position(2);
                assertEquals(0, kind.call(() -> p.first().sendfile(channel, 10)));
                assertEquals(2, channel.position());
                assertEquals(4, kind.call(() -> p.first().sendfile(channel, 3, 4)));
                assertEquals(7, channel.position());
                assertEquals(10, kind.call(() -> p.first().sendfile(channel)));
                assertEquals(10, channel.position());
                assertEquals(5, kind.call(() -> p.first().sendfile(channel, 5, 6)));
                assertEquals("3456012345678956789", new String(receive(p.second(), 19), US_ASCII));
            }
            Path empty = Files.createFile(dir.resolve("empty"));
            assertEquals(0, kind.call(() -> p.first().sendfile(empty)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLargeFileWaitsForItsReader(ThreadKind kind) throws Exception {
        Path file = much();
        byte[] content = Files.readAllBytes(file);
        try (Pairs.Pair p = Pairs.tcp();
                FileChannel channel = FileChannel.open(file)) {
            for (Duration timeout : new Duration[] {null, Duration.ofMinutes(1)}) {
                p.first().settimeout(timeout);
                Running<Long> path = kind.start(() -> p.first().sendfile(file)).awaitWaiting();
                assertArrayEquals(content, receive(p.second(), MUCH));
                assertEquals(MUCH, path.get());
                Running<Long> open =
                        kind.start(() -> p.first().sendfile(channel)).awaitWaiting();
                assertArrayEquals(content, receive(p.second(), MUCH));
                assertEquals(MUCH, open.get());
            }
        }
    }

    @Test
    void whatLiesBehindTwoGigabytesIsSent() throws IOException {
        Path file = dir.resolve("sparse");
        long end = (5L << 30) + 3;
        try (FileChannel sparse = FileChannel.open(file, READ, WRITE, CREATE_NEW);
                Pairs.Pair p = Pairs.unix()) {
            sparse.write(ByteBuffer.wrap("end".getBytes(US_ASCII)), end - 3);
            assertEquals(4, p.first().sendfile(file, end - 4));
            assertEquals(4, p.first().sendfile(sparse, end - 4));
            assertEquals(end, sparse.position());
            assertEquals("\0end\0end", new String(receive(p.second(), 8), US_ASCII));
        }
    }

    @Test
    void moreThanTwoGigabytesGoInOneCall() throws Exception {
        Path file = dir.resolve("sparse");
        long end = (2L << 30) + 5;
        try (FileChannel sparse = FileChannel.open(file, READ, WRITE, CREATE_NEW);
                Pairs.Pair p = Pairs.unix()) {
            sparse.write(ByteBuffer.wrap(new byte[] {1}), end - 1);
            var writer = ThreadKind.PLATFORM.start(() -> p.first().sendfile(file));
            byte[] buffer = new byte[1 << 20];
            long all = 0;
            int n = 0;
            while (all < end) {
                n = p.second().recvInto(buffer);
                all += n;
            }
            assertEquals(1, buffer[n - 1]);
            assertEquals(end, writer.get());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFailureSaysHowMuchWasSent(ThreadKind kind) throws Exception {
        Path file = much();
        try (FileChannel channel = FileChannel.open(file)) {
            for (boolean open : new boolean[] {false, true}) {
                try (Pairs.Pair p = Pairs.tcp()) {
                    p.first().settimeout(Duration.ofMillis(30));
                    SocketTimeoutException late = assertThrows(
                            SocketTimeoutException.class,
                            () -> kind.call(() -> open ? p.first().sendfile(channel) : p.first().sendfile(file)));
                    assertTrue(late.bytesTransferred > 0 && late.bytesTransferred < MUCH);
                    assertEquals(open ? late.bytesTransferred : 0, channel.position());
                    p.first().close();
                    assertEquals(late.bytesTransferred, receive(p.second(), MUCH).length);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void closeAndInterruptEndTheWait(ThreadKind kind) throws Exception {
        Path file = much();
        try (FileChannel channel = FileChannel.open(file)) {
            for (boolean open : new boolean[] {false, true}) {
                try (Pairs.Pair p = Pairs.tcp()) {
                    Running<Long> interrupted = kind.start(
                                    () -> open ? p.first().sendfile(channel) : p.first().sendfile(file))
                            .awaitWaiting();
                    interrupted.thread().interrupt();
                    var e = assertInstanceOf(InterruptedIOException.class, interrupted.thrown());
                    assertTrue(channel.isOpen());
                    Running<Long> closed = kind.start(
                                    () -> open ? p.first().sendfile(channel) : p.first().sendfile(file))
                            .awaitWaiting();
                    p.first().close();
                    var f = assertInstanceOf(ErrnoException.class, closed.thrown());
                    assertEquals(Errno.EBADF, f.error());
                    int arrived = receive(p.second(), MUCH).length;
                    assertEquals(arrived, e.bytesTransferred + f.bytesTransferred());
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPeerThatIsGoneIsEpipe(ThreadKind kind) throws Exception {
        Path file = file(new byte[100]);
        try (Pairs.Pair p = Pairs.unix();
                FileChannel channel = FileChannel.open(file)) {
            p.second().close();
            Throwing.errno(Errno.EPIPE, () -> kind.call(() -> p.first().sendfile(file)));
            Throwing.errno(Errno.EPIPE, () -> kind.call(() -> p.first().sendfile(channel)));
            assertEquals(0, channel.position());
        }
    }

    /** sendfile has no MSG_NOSIGNAL: what stops SIGPIPE is the JVM's own handler, which it has in any case. */
    @ParameterizedTest
    @ValueSource(strings = {"-Xrs", "-Xint", "-Djava.awt.headless=true"})
    void sigpipeEndsNoJvm(String option) throws Exception {
        Path file = file(new byte[100]);
        ChildJvm.Result ended = ChildJvm.run(List.of(), List.of(option), ToNobody.class, file.toString());
        assertEquals("EPIPE EPIPE EPIPE EPIPE", ended.output().strip());
        assertEquals(0, ended.status());
    }

    static final class ToNobody {

        private ToNobody() {}

        public static void main(String[] args) throws Exception {
            for (ThreadKind kind : ThreadKind.values()) {
                for (Duration timeout : new Duration[] {null, Duration.ofMinutes(1)}) {
                    try (Pairs.Pair p = Pairs.unix()) {
                        p.first().settimeout(timeout);
                        p.second().close();
                        kind.call(() -> p.first().sendfile(Path.of(args[0])));
                    } catch (ErrnoException e) {
                        System.out.print(e.error() + " ");
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatTheSystemDoesNotSendIsReadAndSent(ThreadKind kind) throws Exception {
        try (Pairs.Pair p = Pairs.unix()) {
            Path maps = Path.of("/proc/sys/kernel/ostype");
            assertEquals(6, kind.call(() -> p.first().sendfile(maps)));
            assertEquals("Linux\n", new String(receive(p.second(), 6), US_ASCII));
            assertEquals(3, kind.call(() -> p.first().sendfile(maps, 2, 3)));
            assertEquals("nux", new String(receive(p.second(), 3), US_ASCII));
            Path fifo = dir.resolve("fifo");
            assertEquals(0, new ProcessBuilder("mkfifo", fifo.toString()).start().waitFor());
            var sender = kind.start(() -> p.first().sendfile(fifo)).awaitWaiting();
            try (OutputStream out = Files.newOutputStream(fifo)) {
                out.write("one".getBytes(US_ASCII));
                assertEquals("one", new String(receive(p.second(), 3), US_ASCII));
                out.write("two".getBytes(US_ASCII));
            }
            assertEquals(6, sender.get());
            assertEquals("two", new String(receive(p.second(), 3), US_ASCII));
            p.first().settimeout(Duration.ofMillis(20));
            assertThrows(SocketTimeoutException.class, () -> kind.call(() -> p.first().sendfile(fifo)));
            ErrnoException e = Throwing.errno(Errno.ESPIPE, () -> p.first().sendfile(fifo, 1));
            assertEquals("lseek " + fifo + ": Illegal seek [ESPIPE]", e.getMessage());
            p.first().settimeout(null);
            var interrupted = kind.start(() -> p.first().sendfile(fifo)).awaitWaiting();
            interrupted.thread().interrupt();
            assertInstanceOf(InterruptedIOException.class, interrupted.thrown());
        }
    }

    @Test
    void virtualThreadsThatWaitHoldNoCarrier() throws Exception {
        Path file = much();
        Path fifo = dir.resolve("fifo");
        assertEquals(0, new ProcessBuilder("mkfifo", fifo.toString()).start().waitFor());
        List<Pairs.Pair> pairs = new ArrayList<>();
        try {
            List<Running<Long>> waiting = new ArrayList<>();
            for (int i = 0; i < 4 * Runtime.getRuntime().availableProcessors(); i++) {
                Pairs.Pair p = Pairs.unix();
                pairs.add(p);
                Path path = i % 2 == 0 ? file : fifo;
                waiting.add(ThreadKind.VIRTUAL.start(() -> p.first().sendfile(path)).awaitWaiting());
            }
            assertEquals("on", ThreadKind.VIRTUAL.call(() -> "on"));
            for (Running<Long> one : waiting) {
                one.thread().interrupt();
                assertInstanceOf(InterruptedIOException.class, one.thrown());
            }
        } finally {
            for (Pairs.Pair p : pairs) {
                p.close();
            }
        }
    }

    @Test
    void aFileMayGetShorterMeanwhile() throws Exception {
        Path file = much();
        for (boolean open : new boolean[] {false, true}) {
            Files.write(file, new byte[MUCH]);
            try (Pairs.Pair p = Pairs.unix();
                    FileChannel channel = FileChannel.open(file, READ, WRITE)) {
                var sender = ThreadKind.PLATFORM.start(() -> {
                    long n = open ? p.first().sendfile(channel) : p.first().sendfile(file);
                    p.first().shutdown(Constants.SHUT_WR);
                    return n;
                });
                sender.awaitWaiting();
                channel.truncate(10);
                int arrived = receive(p.second(), MUCH).length;
                assertEquals(sender.get(), arrived);
                assertTrue(arrived < MUCH);
                assertEquals(10, channel.size());
            }
        }
    }

    @Test
    void aNameNeedNotBeText() throws Exception {
        String[] command = {"sh", "-c", "printf hello >\"$(printf 'a%%41\\377 é')\""};
        assertEquals(0, new ProcessBuilder(command).directory(dir.toFile()).start().waitFor());
        try (Pairs.Pair p = Pairs.unix();
                var files = Files.newDirectoryStream(dir)) {
            assertEquals(5, p.first().sendfile(files.iterator().next()));
            assertEquals("hello", new String(receive(p.second(), 5), US_ASCII));
        }
    }

    @Test
    void wrongArgumentsAreRefused() throws Exception {
        Path file = file("hello".getBytes(US_ASCII));
        try (Pairs.Pair p = Pairs.unix();
                Pairs.Pair udp = Pairs.udp();
                FileChannel channel = FileChannel.open(file)) {
            Throwing.illegal("count must be 1 or more, not 0", () -> p.first().sendfile(file, 0, 0));
            Throwing.illegal("not -1", () -> p.first().sendfile(channel, 0, -1));
            Throwing.illegal("negative offset in sendfile: -1", () -> p.first().sendfile(file, -1));
            Throwing.illegal("negative offset in sendfile: -1", () -> p.first().sendfile(channel, -1));
            Throwing.illegal("not of SOCK_DGRAM", () -> udp.first().sendfile(file));
            Throwing.illegal("not of SOCK_DGRAM", () -> udp.first().sendfile(channel));
            p.first().setblocking(false);
            Throwing.illegal("non-blocking", () -> p.first().sendfile(file));
            Throwing.illegal("non-blocking", () -> p.first().sendfile(channel));
            p.first().setblocking(true);
            Path none = dir.resolve("none");
            ErrnoException e = Throwing.errno(Errno.ENOENT, () -> p.first().sendfile(none));
            assertEquals("open " + none + ": No such file or directory [ENOENT]", e.getMessage());
            e = Throwing.errno(Errno.EISDIR, () -> p.first().sendfile(dir));
            assertEquals("read " + dir + ": Is a directory [EISDIR]", e.getMessage());
            Path zip = dir.resolve("zip");
            URI uri = URI.create("jar:" + zip.toUri());
            try (FileSystem other = FileSystems.newFileSystem(uri, Map.of("create", "true"))) {
                Path inside = Files.write(other.getPath("inside"), new byte[3]);
                Throwing.illegal("not a path of the system's", () -> p.first().sendfile(inside));
                try (FileChannel c = FileChannel.open(inside)) {
                    assertEquals(3, p.first().sendfile(c));
                }
            }
            assertEquals(3, receive(p.second(), 3).length);
            FileChannel closed = FileChannel.open(file);
            closed.close();
            assertThrows(ClosedChannelException.class, () -> p.first().sendfile(closed));
            p.first().close();
            Throwing.errno(Errno.EBADF, () -> p.first().sendfile(file));
            Throwing.errno(Errno.EBADF, () -> p.first().sendfile(channel));
        }
    }

    @Test
    void noDescriptorIsLeft() throws Exception {
        Path file = file(new byte[10]);
        try (Pairs.Pair p = Pairs.unix()) {
            p.first().sendfile(file);
            Throwing.errno(Errno.EISDIR, () -> p.first().sendfile(dir));
            p.second().close();
            Throwing.errno(Errno.EPIPE, () -> p.first().sendfile(file));
            for (String fd : Objects.requireNonNull(Path.of("/proc/self/fd").toFile().list())) {
                Path link = Path.of("/proc/self/fd", fd);
                assertFalse(Files.isSymbolicLink(link) && Files.readSymbolicLink(link).startsWith(dir), fd);
            }
            assertFalse(OpenFiles.isNonBlocking(p.first().fileno()));
        }
    }
}
