// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import static io.github.bsdsocket.Constants.AF_INET;
import static io.github.bsdsocket.Constants.AF_UNIX;
import static io.github.bsdsocket.Constants.SOCK_DGRAM;
import static io.github.bsdsocket.Constants.SOCK_STREAM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Descriptors that are given back, however a socket ends. */
class LeakTest {

    private static final Logger LOG = Logger.getLogger("io.github.bsdsocket");

    private final BlockingQueue<String> warnings = new LinkedBlockingQueue<>();

    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            if (entry.getLevel().equals(Level.WARNING)) {
                warnings.add(entry.getMessage());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void hearWarnings() {
        LOG.addHandler(handler);
        LOG.setUseParentHandlers(false);
    }

    @AfterEach
    void hearNoMore() {
        LOG.removeHandler(handler);
        LOG.setUseParentHandlers(true);
    }

    @Test
    void aMillionSocketsLeaveNoneOpen() throws IOException {
        byte[] buffer = new byte[16];
        try (Socket mute = Pairs.bound(Address.inet("127.0.0.1", 0), SOCK_STREAM)) {
            Address refusing = Pairs.name(mute);
            Map<Integer, String> before = OpenFiles.sockets();
            for (int made = 0; made < 1_000_000; made += 9) {
                socketsThatAreClosed();
                pairThatTalks(buffer);
                connectionThatIsRefused(refusing);
                nameThatIsTaken(refusing);
                Throwing.errno(Errno.EBADF, () -> Socket.adopt(1 << 29));
                Throwing.errno(Errno.EAFNOSUPPORT, () -> new Socket(12345));
                Throwing.errno(Errno.EOPNOTSUPP, () -> Socket.socketpair(AF_INET));
            }
            OpenFiles.assertNoneSince(before);
        }
    }

    private static void socketsThatAreClosed() throws IOException {
        try (Socket s = new Socket(AF_INET, SOCK_DGRAM);
                Socket dup = s.dup()) {
            assertTrue(dup.fileno() >= 0);
        }
    }

    private static void pairThatTalks(byte[] buffer) throws IOException {
        try (Pairs.Pair pair = Pairs.unix()) {
            pair.first().send(buffer);
            assertEquals(16, pair.second().recvInto(buffer));
        }
    }

    private static void connectionThatIsRefused(Address refusing) throws IOException {
        try (Socket s = new Socket()) {
            assertEquals(Errno.ECONNREFUSED.number(), s.connectEx(refusing));
        }
    }

    private static void nameThatIsTaken(Address taken) throws IOException {
        try (Socket s = new Socket()) {
            Throwing.errno(Errno.EADDRINUSE, () -> s.bind(taken));
            Throwing.errno(Errno.EINVAL, s::accept);
        }
    }

    @Test
    void aForgottenSocketIsClosedWithAWarning() throws Exception {
        int fd = forgotten();
        awaitClosedByCollector(OpenFiles.what(fd));
        while (!warnings.take().equals("unclosed socket, fd " + fd)) {
            // another test's
        }
    }

    private static int forgotten() throws IOException {
        return new Socket(AF_UNIX).fileno();
    }

    @Test
    void aSocketThatIsUsedIsNotForgotten() throws Exception {
        try (Pairs.Pair pair = Pairs.unix()) {
            int fd = pair.second().detach();
            String what = OpenFiles.what(fd);
            Thread reader = Tasks.start(() -> {
                try {
                    // Nobody holds the socket but the call that waits on it.
                    assertEquals(1, Socket.adopt(fd).recv(10).length);
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            });
            Tasks.awaitInKernel(reader);
            int forgotten = forgotten();
            awaitClosedByCollector(OpenFiles.what(forgotten));
            assertEquals(what, OpenFiles.what(fd));
            pair.first().sendall(new byte[1]);
            reader.join();
            awaitClosedByCollector(what);
        }
    }

    private static void awaitClosedByCollector(String what) throws IOException {
        while (OpenFiles.sockets().containsValue(what)) {
            System.gc();
            Thread.onSpinWait();
        }
    }
}
