// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.conformance;

import static io.github.bsdsocket.Constants.AF_UNIX;
import static io.github.bsdsocket.Constants.MSG_CTRUNC;
import static io.github.bsdsocket.Constants.SOCK_STREAM;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.bsdsocket.Address;
import io.github.bsdsocket.Ancillary;
import io.github.bsdsocket.ReceivedFds;
import io.github.bsdsocket.Socket;
import io.github.bsdsocket.SocketPair;
import io.github.bsdsocket.io.DescriptorChannel;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files, pipes and sockets that CPython opened and passes here, and the other way: both ends use what the other passed. */
class PassedDescriptorTest {
    /** A peer that evaluates each line that it is told; {@code held} is what it was passed last. */
    private static final String PYTHON = Outcome.PYTHON + """
            import os, sys
            from socket import *

            directory = sys.argv[1]
            conn = socket(AF_UNIX)
            conn.settimeout(20)
            conn.connect(directory + '/socket')
            held = []

            def give(*fds):
                return send_fds(conn, [b'x'], fds)

            def take(n):
                data, held[:], flags, address = recv_fds(conn, 10, n)
                return len(held), flags

            def drop():
                while held:
                    os.close(held.pop())

            def opened():
                links = [f'/proc/self/fd/{fd}' for fd in os.listdir('/proc/self/fd')]
                return sum(os.path.islink(l) and os.readlink(l) == directory + '/file' for l in links)

            for line in sys.stdin:
                print(outcome(lambda: eval(line, globals())))
            """;

    private static final byte[][] X = {{'x'}};

    @TempDir
    private Path directory;

    private Path path;
    private Process process;
    private PrintStream in;
    private BufferedReader out;
    private Socket conn;

    @BeforeEach
    void start() throws IOException {
        directory = directory.toRealPath();
        path = directory.resolve("file");
        try (Socket listener = new Socket(AF_UNIX, SOCK_STREAM)) {
            listener.bind(Address.unix(directory.resolve("socket").toString()));
            listener.listen();
            process = CPython.start(PYTHON, directory.toString());
            in = new PrintStream(process.getOutputStream(), true, UTF_8);
            out = process.inputReader();
            conn = listener.accept().conn();
        }
    }

    @AfterEach
    void stop() throws Exception {
        in.close();
        boolean ended = process.waitFor(20, TimeUnit.SECONDS);
        process.destroyForcibly();
        conn.close();
        assertTrue(ended);
    }

    private String python(String expression) throws IOException {
        in.println(expression);
        String answer = out.readLine();
        assertNotNull(answer, expression);
        return answer;
    }

    private static ByteBuffer ascii(String text) {
        return ByteBuffer.wrap(text.getBytes(US_ASCII));
    }

    private static String read(DescriptorChannel channel) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(100);
        channel.read(buffer);
        return new String(buffer.array(), 0, buffer.position(), US_ASCII);
    }

    /** How often the file is open in this process. */
    private int opened() throws IOException {
        int n = 0;
        try (DirectoryStream<Path> links = Files.newDirectoryStream(Path.of("/proc/self/fd"))) {
            for (Path link : links) {
                try {
                    n += Files.readSymbolicLink(link).equals(path) ? 1 : 0;
                } catch (NoSuchFileException e) {
                    // closed meanwhile: the directory's own, or by the JVM
                }
            }
        }
        return n;
    }

    private static void close(List<Integer> fds) throws IOException {
        for (int fd : fds) {
            DescriptorChannel.adopt(fd).close();
        }
    }

    @Test
    void whatPythonOpenedIsUsedHere() throws Exception {
        python("(file := os.open(directory + '/file', os.O_RDWR | os.O_CREAT), p := os.pipe(), q := os.pipe(),"
                + " s := socketpair())");
        assertEquals("11", python("os.write(file, b'from Python')"));
        assertEquals("0", python("os.lseek(file, 0, 0)"));
        assertEquals("1", python("give(file, p[0], q[1], s[0].fileno())"));
        List<Integer> fds = conn.recvFds(10, 4).fds();
        assertEquals(4, fds.size());
        try (var file = DescriptorChannel.adopt(fds.get(0));
                var pipeIn = DescriptorChannel.adopt(fds.get(1));
                var pipeOut = DescriptorChannel.adopt(fds.get(2));
                var socket = Socket.adopt(fds.get(3))) {
            assertEquals("from Python", read(file));
            file.write(ascii(", from Java"));
            assertEquals("0", python("os.lseek(file, 0, 0)"));
            assertEquals("b'from Python, from Java'", python("os.read(file, 100)"));
            var line = CompletableFuture.supplyAsync(() -> Outcome.of(() -> read(pipeIn)));
            python("(os.write(p[1], b'one'), os.close(p[1]))");
            assertEquals("one", line.get(20, TimeUnit.SECONDS));
            assertEquals(-1, pipeIn.read(ByteBuffer.allocate(1)));
            pipeOut.write(ascii("two"));
            assertEquals("b'two'", python("os.read(q[0], 100)"));
            socket.sendall(X[0]);
            assertEquals("b'x'", python("s[1].recv(100)"));
            // And what came goes back.
            conn.sendFds(X, new int[] {file.fileno(), pipeOut.fileno()});
            assertEquals("(2, 0)", python("take(2)"));
            assertEquals("True", python("os.path.sameopenfile(held[0], file)"));
            python("os.write(held[1], b'three')");
            assertEquals("b'three'", python("os.read(q[0], 100)"));
        }
    }

    @Test
    void whatIsOpenedHereIsUsedByPython() throws Exception {
        python("os.mkfifo(directory + '/pipe')");
        Path fifo = directory.resolve("pipe");
        SocketPair pair = Socket.socketpair();
        try (Socket first = pair.first();
                Socket second = pair.second();
                var file = DescriptorChannel.open(path, READ, WRITE, CREATE);
                var pipeIn = DescriptorChannel.open(fifo);
                var pipeOut = DescriptorChannel.open(fifo, WRITE)) {
            int[] fds = {file.fileno(), pipeIn.fileno(), pipeOut.fileno(), first.fileno()};
            assertEquals(1, conn.sendFds(X, fds));
            assertEquals("(4, 0)", python("take(4)"));
            assertEquals("[True, True, True, True]", python("[os.get_blocking(fd) for fd in held]"));
            file.write(ascii("from Java"));
            assertEquals("0", python("os.lseek(held[0], 0, 0)"));
            assertEquals("b'from Java'", python("os.read(held[0], 100)"));
            assertEquals("13", python("os.write(held[0], b', from Python')"));
            assertEquals("from Java, from Python", Files.readString(path));
            pipeOut.write(ascii("one"));
            assertEquals("b'one'", python("os.read(held[1], 100)"));
            python("os.write(held[2], b'two')");
            assertEquals("two", read(pipeIn));
            assertEquals("1", python("socket(fileno=held.pop()).send(b'x')"));
            assertEquals(1, second.recv(10).length);
        }
    }

    @Test
    void theMostAtATimeAre253BothWays() throws Exception {
        python("(file := os.open(directory + '/file', os.O_RDWR | os.O_CREAT))");
        try (var file = DescriptorChannel.open(path)) {
            assertEquals("1", python("give(*[file] * 253)"));
            ReceivedFds r = conn.recvFds(10, 253);
            assertEquals(253, r.fds().stream().distinct().count());
            assertEquals(0, r.msgFlags());
            assertEquals(254, opened());
            close(r.fds());
            assertEquals("errno 22", python("give(*[file] * 254)"));

            int[] fds = new int[253];
            Arrays.fill(fds, file.fileno());
            assertEquals(1, conn.sendFds(X, fds));
            assertEquals("(253, 0)", python("take(253)"));
            assertEquals("254", python("opened()"));
            int[] tooMany = Arrays.copyOf(fds, 254);
            assertEquals("argument", Outcome.of(() -> conn.sendFds(X, tooMany)));
            python("drop()");
            assertEquals(1, opened());
            assertEquals("1", python("opened()"));
        }
    }

    @Test
    void nothingLeaksWhenTheReceiverHasNoRoom() throws Exception {
        python("(file := os.open(directory + '/file', os.O_RDWR | os.O_CREAT))");
        for (int maxfds = 0; maxfds < 5; maxfds++) {
            python("give(*[file] * 5)");
            ReceivedFds r = conn.recvFds(10, maxfds);
            assertEquals(maxfds, r.fds().size());
            assertEquals(MSG_CTRUNC, r.msgFlags());
            assertEquals(maxfds, opened());
            close(r.fds());
            assertEquals(0, opened());
        }
        for (int room = 0; room < Ancillary.cmsgSpace(5 * 4); room++) {
            python("give(*[file] * 5)");
            for (Ancillary a : conn.recvmsg(10, room).ancdata()) {
                if (a instanceof Ancillary.Rights(List<Integer> fds)) {
                    close(fds);
                }
            }
            assertEquals(0, opened(), "left of a buffer of " + room);
        }
        try (var file = DescriptorChannel.open(path)) {
            int[] fds = new int[5];
            Arrays.fill(fds, file.fileno());
            for (int maxfds = 0; maxfds < 5; maxfds++) {
                conn.sendFds(X, fds);
                assertEquals("(" + maxfds + ", " + MSG_CTRUNC + ")", python("take(" + maxfds + ")"));
                python("drop()");
                assertEquals("1", python("opened()"));
            }
        }
    }
}
