// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.io;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.DELETE_ON_CLOSE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.SYNC;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.bsdsocket.ChildJvm;
import io.github.bsdsocket.Errno;
import io.github.bsdsocket.ErrnoException;
import io.github.bsdsocket.OpenFiles;
import io.github.bsdsocket.ThreadKind;
import io.github.bsdsocket.ThreadKind.Running;
import io.github.bsdsocket.Throwing;
import io.github.bsdsocket.internal.libc.Libc;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.foreign.Arena;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.logging.ConsoleHandler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Descriptors of files, pipes and terminals as channels. */
class DescriptorChannelTest {

    /** More than a pipe holds, and no round number. */
    private static final int MUCH = (5 << 20) + 3;

    @TempDir
    private Path dir;

    /** The two ends of a FIFO, closed together. */
    private record Fifo(DescriptorChannel in, DescriptorChannel out) implements AutoCloseable {

        static Fifo in(Path dir) throws Exception {
            Path path = make(dir);
            return new Fifo(DescriptorChannel.open(path, READ), DescriptorChannel.open(path, WRITE));
        }

        static Path make(Path dir) throws Exception {
            Path path = dir.resolve("fifo");
            assertEquals(0, new ProcessBuilder("mkfifo", path.toString()).start().waitFor());
            return path;
        }

        @Override
        public void close() throws IOException {
            try (in;
                    out) {
                // nothing but their ends
            }
        }
    }

    private static ByteBuffer ascii(String text) {
        return ByteBuffer.wrap(text.getBytes(US_ASCII));
    }

    private static String read(DescriptorChannel channel) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(100);
        int n = channel.read(buffer);
        assertEquals(Math.max(0, n), buffer.position());
        return n < 0 ? "end" : new String(buffer.array(), 0, n, US_ASCII);
    }

    @ParameterizedTest
    @EnumSource
    void aFileIsWrittenAndReadAtItsPosition(ThreadKind kind) throws Exception {
        Path file = dir.resolve("file");
        try (var out = DescriptorChannel.open(file, WRITE, CREATE_NEW, SYNC);
                var in = DescriptorChannel.open(file)) {
            assertEquals("end", kind.call(() -> read(in)));
            assertEquals(5, kind.call(() -> out.write(ascii("hello"))));
            assertEquals(6, kind.call(() -> out.write(ascii(" world"))));
            assertEquals("hello world", kind.call(() -> read(in)));
            assertEquals("end", kind.call(() -> read(in)));
            assertTrue(Files.getPosixFilePermissions(file).contains(PosixFilePermission.OWNER_READ));
        }
    }

    @ParameterizedTest
    @EnumSource
    void buffersOnTheHeapAndOffItMoveBetweenPositionAndLimit(ThreadKind kind) throws Exception {
        byte[] content = new byte[MUCH];
        new Random(1).nextBytes(content);
        Path file = dir.resolve("file");
        try (Arena arena = Arena.ofShared();
                var channel = DescriptorChannel.open(file, READ, WRITE, CREATE);
                var again = DescriptorChannel.open(file)) {
            ByteBuffer heap = ByteBuffer.wrap(content);
            assertEquals(10, kind.call(() -> channel.write(heap.limit(10).asReadOnlyBuffer())));
            heap.position(10).limit(MUCH - 10);
            assertEquals(MUCH - 20, kind.call(() -> channel.write(heap)));
            assertEquals(MUCH - 10, heap.position());
            ByteBuffer tail = arena.allocate(20).asByteBuffer();
            tail.put(5, content, MUCH - 10, 10).position(5).limit(15);
            assertEquals(10, kind.call(() -> channel.write(tail)));
            assertArrayEquals(content, Files.readAllBytes(file));

            ByteBuffer all = ByteBuffer.allocate(MUCH + 4).slice(2, MUCH + 2);
            ByteBuffer direct = ByteBuffer.allocateDirect(100_000);
            assertEquals(99_990, kind.call(() -> again.read(direct.position(10))));
            all.put(direct.flip().position(10));
            while (kind.call(() -> again.read(all)) > 0) {
                // to the end
            }
            assertEquals(MUCH, all.position());
            assertEquals(ByteBuffer.wrap(content), all.flip());
            assertEquals(0, again.read(ByteBuffer.allocate(0)));
            Throwing.illegal("read-only", () -> again.read(ByteBuffer.allocate(1).asReadOnlyBuffer()));
        }
    }

    @Test
    void optionsAreThoseOfOpen() throws Exception {
        Path file = Files.writeString(dir.resolve("file"), "hello");
        try (var append = DescriptorChannel.open(file, APPEND, READ);
                var in = DescriptorChannel.open(file, READ, TRUNCATE_EXISTING, CREATE_NEW)) {
            append.write(ascii("!"));
            assertEquals("hello!", read(in));
            assertEquals("end", read(append));
            ErrnoException e = Throwing.errno(Errno.EBADF, () -> in.write(ascii("x")));
            assertEquals("write: Bad file descriptor [EBADF]", e.getMessage());
            assertTrue(in.isOpen());
        }
        try (var out = DescriptorChannel.open(file, WRITE, TRUNCATE_EXISTING)) {
            assertEquals(0, Files.size(file));
            Throwing.errno(Errno.EBADF, () -> read(out));
        }
        Path link = Files.createSymbolicLink(dir.resolve("link"), file);
        Throwing.errno(Errno.ELOOP, () -> DescriptorChannel.open(link, LinkOption.NOFOLLOW_LINKS));
        Throwing.errno(Errno.EEXIST, () -> DescriptorChannel.open(file, WRITE, CREATE_NEW));
        Path none = dir.resolve("none");
        ErrnoException e = Throwing.errno(Errno.ENOENT, () -> DescriptorChannel.open(none, READ, CREATE));
        assertEquals("open " + none + ": No such file or directory [ENOENT]", e.getMessage());
        var unsupported = assertThrows(
                UnsupportedOperationException.class, () -> DescriptorChannel.open(none, WRITE, CREATE, DELETE_ON_CLOSE));
        assertEquals("open has no DELETE_ON_CLOSE", unsupported.getMessage());
        assertFalse(Files.exists(none));
        URI uri = URI.create("jar:" + dir.resolve("zip").toUri());
        try (FileSystem zip = FileSystems.newFileSystem(uri, Map.of("create", "true"))) {
            Throwing.illegal("not a path of the system's", () -> DescriptorChannel.open(zip.getPath("inside")));
        }
        try (var folder = DescriptorChannel.open(dir)) {
            Throwing.errno(Errno.EISDIR, () -> read(folder));
        }
    }

    @Test
    void whatIsOpenedOrAdoptedBlocksAndIsClosedOnExec() throws Exception {
        try (Fifo fifo = Fifo.in(dir)) {
            int fd = fifo.in.detach();
            assertFalse(OpenFiles.isNonBlocking(fd));
            assertTrue(OpenFiles.isCloseOnExec(fd));
            Libc.fcntl(fd, Libc.F_SETFD, 0);
            try (var adopted = DescriptorChannel.adopt(fd)) {
                assertEquals(fd, adopted.fileno());
                assertEquals("DescriptorChannel[fd=" + fd + "]", adopted.toString());
                assertTrue(OpenFiles.isCloseOnExec(fd));
                fifo.out.write(ascii("hello"));
                assertEquals("hello", read(adopted));
            }
            assertFalse(OpenFiles.isOpen(fd));
        }
        Throwing.illegal("negative file descriptor: -1", () -> DescriptorChannel.adopt(-1));
        ErrnoException e = Throwing.errno(Errno.EBADF, () -> DescriptorChannel.adopt(Integer.MAX_VALUE));
        assertEquals("fcntl fd 2147483647: Bad file descriptor [EBADF]", e.getMessage());
    }

    @ParameterizedTest
    @EnumSource
    void aPipeWaitsForItsOtherEnd(ThreadKind kind) throws Exception {
        try (Fifo fifo = Fifo.in(dir)) {
            for (int i = 0; i < 3; i++) {
                var reader = kind.start(() -> read(fifo.in)).awaitWaiting();
                fifo.out.write(ascii("hello"));
                assertEquals("hello", reader.get());
            }
            for (ByteBuffer much : List.of(ByteBuffer.allocate(MUCH), ByteBuffer.allocateDirect(MUCH))) {
                much.put(MUCH - 1, (byte) 7);
                var writer = kind.start(() -> fifo.out.write(much)).awaitWaiting();
                ByteBuffer all = ByteBuffer.allocate(MUCH);
                while (all.hasRemaining()) {
                    fifo.in.read(all);
                }
                assertEquals(MUCH, writer.get());
                assertEquals(7, all.get(MUCH - 1));
            }
            var reader = kind.start(() -> read(fifo.in)).awaitWaiting();
            fifo.out.close();
            assertEquals("end", reader.get());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDescriptorThatDoesNotBlockIsWaitedFor(ThreadKind kind) throws Exception {
        try (Fifo fifo = Fifo.in(dir)) {
            Libc.setNonblocking(fifo.in.fileno(), true);
            Libc.setNonblocking(fifo.out.fileno(), true);
            var reader = kind.start(() -> read(fifo.in)).awaitWaiting();
            fifo.out.write(ascii("hello"));
            assertEquals("hello", reader.get());
            var writer = kind.start(() -> fifo.out.write(ByteBuffer.allocate(MUCH))).awaitWaiting();
            ByteBuffer all = ByteBuffer.allocate(MUCH);
            while (all.hasRemaining()) {
                fifo.in.read(all);
            }
            assertEquals(MUCH, writer.get());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFifoIsOpenedWithoutItsOtherEnd(ThreadKind kind) throws Exception {
        Path path = Fifo.make(dir);
        Throwing.errno(Errno.ENXIO, () -> DescriptorChannel.open(path, WRITE));
        try (var in = DescriptorChannel.open(path)) {
            var reader = kind.start(() -> read(in)).awaitWaiting();
            try (var out = DescriptorChannel.open(path, WRITE)) {
                out.write(ascii("hello"));
            }
            assertEquals("hello", reader.get());
            assertEquals("end", kind.call(() -> read(in)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void readersOfOnePipeEachGetWhatTheOthersDoNot(ThreadKind kind) throws Exception {
        try (Fifo fifo = Fifo.in(dir)) {
            List<Running<Integer>> readers = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                readers.add(kind.start(() -> {
                    int all = 0;
                    ByteBuffer buffer = ByteBuffer.allocate(3);
                    for (int n = fifo.in.read(buffer); n > 0; n = fifo.in.read(buffer.clear())) {
                        all += n;
                    }
                    return all;
                }));
            }
            for (int i = 0; i < 10_000; i++) {
                fifo.out.write(ascii("hello"));
            }
            fifo.out.close();
            int all = 0;
            for (Running<Integer> reader : readers) {
                all += reader.get();
            }
            assertEquals(50_000, all);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTerminalWaitsForALine(ThreadKind kind) throws Exception {
        try (var master = DescriptorChannel.open(Path.of("/dev/ptmx"), READ, WRITE)) {
            byte[] number = new byte[4];
            assertEquals(0, Libc.ioctl(master.fileno(), 0x40045431, number)); // TIOCSPTLCK, to unlock
            assertEquals(0, Libc.ioctl(master.fileno(), 0x80045430, number)); // TIOCGPTN
            int n = ByteBuffer.wrap(number).order(ByteOrder.nativeOrder()).getInt();
            try (var terminal = DescriptorChannel.open(Path.of("/dev/pts/" + n), READ, WRITE)) {
                var reader = kind.start(() -> read(terminal)).awaitWaiting();
                kind.call(() -> master.write(ascii("a li")));
                assertEquals("a li", read(master), "its echo");
                reader.awaitWaiting();
                kind.call(() -> master.write(ascii("ne\n")));
                assertEquals("a line\n", reader.get());
                var gone = kind.start(() -> read(terminal)).awaitWaiting();
                master.write(ascii("\4"));
                assertEquals("end", gone.get());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void anInterruptLeavesTheChannelOpen(ThreadKind kind) throws Exception {
        try (Fifo fifo = Fifo.in(dir)) {
            var reader = kind.start(() -> read(fifo.in)).awaitWaiting();
            reader.thread().interrupt();
            assertEquals(InterruptedIOException.class, reader.thrown().getClass());
            ByteBuffer much = ByteBuffer.allocate(MUCH);
            var writer = kind.start(() -> fifo.out.write(much)).awaitWaiting();
            fifo.in.read(ByteBuffer.allocate(MUCH));
            writer.thread().interrupt();
            InterruptedIOException e = (InterruptedIOException) writer.thrown();
            assertEquals(much.position(), e.bytesTransferred);
            assertTrue(e.bytesTransferred > 0);
            assertTrue(fifo.in.isOpen() && fifo.out.isOpen());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFileIsReadAndWrittenByAThreadThatIsInterrupted(ThreadKind kind) throws Exception {
        try (var file = DescriptorChannel.open(dir.resolve("file"), APPEND, READ, CREATE)) {
            assertEquals("hello", kind.call(() -> {
                Thread.currentThread().interrupt();
                file.write(ascii("hello"));
                Libc.lseek(file.fileno(), 0, 0);
                String read = read(file);
                assertTrue(Thread.currentThread().isInterrupted());
                return read;
            }));
        }
    }

    @ParameterizedTest
    @EnumSource
    void closingEndsReadsAndWritesOfOtherThreads(ThreadKind kind) throws Exception {
        try (Fifo fifo = Fifo.in(dir)) {
            int in = fifo.in.fileno();
            int out = fifo.out.fileno();
            var reader = kind.start(() -> read(fifo.in)).awaitWaiting();
            fifo.in.close();
            assertEquals(AsynchronousCloseException.class, reader.thrown().getClass());
            assertFalse(OpenFiles.isOpen(in));
            try (var again = DescriptorChannel.open(dir.resolve("fifo"))) {
                var writer = kind.start(() -> fifo.out.write(ByteBuffer.allocate(MUCH))).awaitWaiting();
                fifo.out.close();
                assertEquals(AsynchronousCloseException.class, writer.thrown().getClass());
                assertTrue(again.isOpen());
            }
            assertFalse(OpenFiles.isOpen(out));
        }
    }

    @ParameterizedTest
    @EnumSource
    void detachGivesTheNumberAwayAndEndsTheWaits(ThreadKind kind) throws Exception {
        try (Fifo fifo = Fifo.in(dir)) {
            int in = fifo.in.fileno();
            var reader = kind.start(() -> read(fifo.in)).awaitWaiting();
            assertEquals(in, fifo.in.detach());
            assertEquals(AsynchronousCloseException.class, reader.thrown().getClass());
            assertEquals(-1, fifo.in.detach());
            assertTrue(OpenFiles.isOpen(in));
            fifo.out.write(ascii("hello"));
            try (var adopted = DescriptorChannel.adopt(in)) {
                assertEquals("hello", kind.call(() -> read(adopted)));
            }
        }
    }

    @Test
    void aClosedChannelSaysSo() throws Exception {
        var channel = DescriptorChannel.open(dir);
        channel.close();
        channel.close();
        assertFalse(channel.isOpen());
        assertEquals(-1, channel.fileno());
        assertEquals("DescriptorChannel[closed]", channel.toString());
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

    @ParameterizedTest
    @EnumSource
    void aBufferWhoseArenaIsClosedIsRefused(ThreadKind kind) throws Exception {
        try (Fifo fifo = Fifo.in(dir)) {
            ByteBuffer gone;
            try (Arena arena = Arena.ofShared()) {
                gone = arena.allocate(1).asByteBuffer();
            }
            fifo.out.write(ascii("x"));
            assertThrows(IllegalStateException.class, () -> kind.call(() -> fifo.in.read(gone)));
            assertThrows(IllegalStateException.class, () -> kind.call(() -> fifo.out.write(gone)));
            assertEquals("x", kind.call(() -> read(fifo.in)));
        }
    }

    @Test
    void virtualThreadsThatWaitHoldNoCarrier() throws Exception {
        try (Fifo fifo = Fifo.in(dir)) {
            List<Running<String>> waiting = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                waiting.add(ThreadKind.VIRTUAL.start(() -> read(fifo.in)).awaitWaiting());
            }
            assertEquals("on", ThreadKind.VIRTUAL.call(() -> "on"));
            fifo.out.close();
            for (Running<String> one : waiting) {
                assertEquals("end", one.get());
            }
        }
    }

    /** write(2) has no flag against SIGPIPE: what stops it is the JVM's own handler, which it has in any case. */
    @ParameterizedTest
    @ValueSource(strings = {"-Xrs", "-Xint", "-Djava.awt.headless=true"})
    void sigpipeEndsNoJvm(String option) throws Exception {
        Path fifo = Fifo.make(dir);
        ChildJvm.Result ended = ChildJvm.run(List.of(), List.of(option), ToNobody.class, fifo.toString());
        assertEquals("EPIPE EPIPE", ended.output().strip());
        assertEquals(0, ended.status());
    }

    static final class ToNobody {

        private ToNobody() {}

        public static void main(String[] args) throws Exception {
            Path fifo = Path.of(args[0]);
            for (ThreadKind kind : ThreadKind.values()) {
                var in = DescriptorChannel.open(fifo);
                try (var out = DescriptorChannel.open(fifo, WRITE)) {
                    in.close();
                    kind.call(() -> out.write(ascii("hello")));
                } catch (ErrnoException e) {
                    System.out.print(e.error() + " ");
                }
            }
        }
    }

    @Test
    void oneThatIsForgottenIsClosed() throws Exception {
        ChildJvm.Result ended = ChildJvm.run(List.of(), List.of(), Forgets.class);
        assertTrue(ended.output().contains("unclosed descriptor, fd "), ended::output);
        assertEquals(0, ended.status());
    }

    static final class Forgets {

        private Forgets() {}

        public static void main(String[] args) throws Exception {
            int fd = DescriptorChannel.open(Path.of("/dev/null")).fileno();
            var logger = Logger.getLogger("io.github.bsdsocket");
            var warned = new CountDownLatch(1);
            logger.addHandler(new ConsoleHandler() {
                @Override
                public void publish(LogRecord entry) {
                    System.out.println(entry.getMessage());
                    warned.countDown();
                }
            });
            // The warning comes before the close.
            while (warned.getCount() > 0 || OpenFiles.isOpen(fd)) {
                System.gc();
                Thread.onSpinWait();
            }
            System.exit(0);
        }
    }
}
