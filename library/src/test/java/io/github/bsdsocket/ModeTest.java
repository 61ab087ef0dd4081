// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import static io.github.bsdsocket.Constants.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** The three modes, and what they do to descriptors. */
@Isolated // the default timeout is the whole process's
class ModeTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    @AfterEach
    void newSocketsBlockAgain() {
        Socket.setdefaulttimeout(null);
    }

    /** Whether the open file has O_NONBLOCK. */
    private static boolean nonblocking(Socket socket) throws IOException {
        return OpenFiles.isNonBlocking(socket.fileno());
    }

    @Test
    void aNewSocketBlocks() throws Exception {
        try (Socket s = new Socket()) {
            assertNull(s.gettimeout());
            assertTrue(s.getblocking());
            assertFalse(nonblocking(s));
        }
    }

    @Test
    void timeoutAndNonBlockingModeMakeTheDescriptorNonBlocking() throws Exception {
        try (Socket s = new Socket()) {
            s.settimeout(SECOND);
            assertEquals(SECOND, s.gettimeout());
            assertTrue(s.getblocking());
            assertTrue(nonblocking(s));
            s.settimeout(null);
            assertFalse(nonblocking(s));
            s.setblocking(false);
            assertEquals(Duration.ZERO, s.gettimeout());
            assertFalse(s.getblocking());
            assertTrue(nonblocking(s));
            s.setblocking(true);
            assertNull(s.gettimeout());
            assertFalse(nonblocking(s));
        }
    }

    @Test
    void aTypeWithNonblockMakesANonBlockingSocket() throws Exception {
        try (Socket s = new Socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC)) {
            assertEquals(SOCK_STREAM, s.type());
            assertEquals(Duration.ZERO, s.gettimeout());
            assertTrue(nonblocking(s));
        }
    }

    @Test
    void newSocketsHaveTheDefaultTimeout() throws Exception {
        Socket.setdefaulttimeout(SECOND);
        assertEquals(SECOND, Socket.getdefaulttimeout());
        SocketPair pair = Socket.socketpair();
        try (Socket s = new Socket();
                Socket a = pair.first();
                Socket b = pair.second();
                Socket from = Socket.fromfd(s.fileno(), AF_INET, SOCK_STREAM);
                Socket nonblocking = new Socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK)) {
            for (Socket socket : new Socket[] {s, a, b, from}) {
                assertEquals(SECOND, socket.gettimeout());
                assertTrue(nonblocking(socket));
            }
            assertEquals(Duration.ZERO, nonblocking.gettimeout());
        }
    }

    @Test
    void anAcceptedSocketHasTheDefaultTimeoutAndNotTheListeners() throws Exception {
        for (Duration listener : new @Nullable Duration[] {SECOND.multipliedBy(60), null}) {
            try (Socket server = Socket.createServer("127.0.0.1", 0);
                    Socket client = Socket.createConnection("127.0.0.1", port(server))) {
                server.settimeout(listener);
                try (Socket conn = server.accept().conn()) {
                    assertNull(conn.gettimeout());
                    assertFalse(nonblocking(conn));
                }
                Socket.setdefaulttimeout(SECOND);
                try (Socket second = Socket.createConnection("127.0.0.1", port(server));
                        Socket conn = server.accept().conn()) {
                    assertEquals(SECOND, second.gettimeout());
                    assertEquals(SECOND, conn.gettimeout());
                }
                Socket.setdefaulttimeout(null);
                assertNull(client.gettimeout());
            }
        }
    }

    @Test
    void aDuplicateKeepsTheTimeoutAndSharesTheMode() throws Exception {
        try (Socket s = new Socket()) {
            s.settimeout(SECOND);
            try (Socket d = s.dup()) {
                assertEquals(SECOND, d.gettimeout());
                d.setblocking(true);
                assertFalse(nonblocking(s));
                assertEquals(SECOND, s.gettimeout());
            }
        }
    }

    @Test
    void aBlockingCallWaitsThoughTheOpenFileIsNonBlocking() throws Exception {
        SocketPair pair = Socket.socketpair();
        try (Socket a = pair.first();
                Socket b = pair.second();
                Socket d = a.dup()) {
            d.setblocking(false);
            for (ThreadKind kind : ThreadKind.values()) {
                var running = kind.start(() -> a.recv(10)).awaitWaiting();
                b.send(new byte[1]);
                assertEquals(1, running.get().length);
            }
        }
    }

    @Test
    void nonBlockingCallsFailWithEagain() throws Exception {
        SocketPair pair = Socket.socketpair();
        try (Socket a = pair.first();
                Socket b = pair.second();
                Socket server = Socket.createServer("127.0.0.1", 0)) {
            a.setblocking(false);
            server.setblocking(false);
            assertEquals(Errno.EAGAIN, assertThrows(ErrnoException.class, () -> a.recv(1)).error());
            assertEquals(Errno.EAGAIN, assertThrows(ErrnoException.class, () -> a.recvfrom(1)).error());
            assertEquals(Errno.EAGAIN, assertThrows(ErrnoException.class, server::accept).error());
            // Of sendall, the exception says how much went.
            var e = assertThrows(ErrnoException.class, () -> a.sendall(new byte[64 << 20]));
            assertEquals(Errno.EAGAIN, e.error());
            b.setblocking(false);
            long read = 0;
            byte[] buffer = new byte[1 << 16];
            while (true) {
                try {
                    read += b.recvInto(buffer);
                } catch (ErrnoException empty) {
                    break;
                }
            }
            assertEquals(read, e.bytesTransferred());
        }
    }

    @Test
    void aCallWithDontwaitDoesntWaitInAnyMode() throws Exception {
        SocketPair pair = Socket.socketpair();
        try (Socket a = pair.first();
                Socket b = pair.second()) {
            for (Duration timeout : new @Nullable Duration[] {null, SECOND, Duration.ZERO}) {
                a.settimeout(timeout);
                for (ThreadKind kind : ThreadKind.values()) {
                    var thrown = (ErrnoException) kind.start(() -> a.recv(1, MSG_DONTWAIT)).thrown();
                    assertEquals(Errno.EAGAIN, thrown.error());
                }
            }
            b.send(new byte[1]);
            assertEquals(1, a.recv(1, MSG_DONTWAIT).length);
        }
    }

    private static int port(Socket server) throws IOException {
        return server.getsockname() instanceof Address.Inet inet ? inet.port() : -1;
    }
}
