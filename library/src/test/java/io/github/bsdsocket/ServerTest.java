// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import static io.github.bsdsocket.Constants.AF_INET;
import static io.github.bsdsocket.Constants.AF_INET6;
import static io.github.bsdsocket.Constants.IPPROTO_IPV6;
import static io.github.bsdsocket.Constants.IPV6_V6ONLY;
import static io.github.bsdsocket.Constants.SOCK_STREAM;
import static io.github.bsdsocket.Constants.SOL_SOCKET;
import static io.github.bsdsocket.Constants.SO_REUSEADDR;
import static io.github.bsdsocket.Constants.SO_REUSEPORT;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Servers and connections made in one step. */
class ServerTest {

    private static void assertConnected(Socket server, Socket client) throws IOException {
        try (server;
                client;
                Socket conn = server.accept().conn()) {
            client.sendall(new byte[] {1, 2});
            assertArrayEquals(new byte[] {1, 2}, conn.recv(10));
        }
    }

    @Test
    void aServerListensOnAHostAndAPort() throws IOException {
        Socket server = Socket.createServer("127.0.0.1", 0);
        assertEquals(1, server.getsockopt(SOL_SOCKET, SO_REUSEADDR));
        assertEquals(0, server.getsockopt(SOL_SOCKET, SO_REUSEPORT));
        assertConnected(server, Socket.createConnection("127.0.0.1", Pairs.port(server)));
    }

    @Test
    void aServerMayBeOfAfUnix(@TempDir Path dir) throws IOException {
        Address path = Address.unix(dir + "/server");
        Socket client = new Socket(Constants.AF_UNIX);
        Socket server = Socket.createServer(path);
        client.connect(path);
        assertConnected(server, client);
    }

    @Test
    void aServerOfIpv6TakesIpv4WhenAskedTo() throws IOException {
        assertTrue(Socket.hasDualstackIpv6());
        Socket server = Socket.createServer(Address.inet6("", 0), 5, false, true);
        assertEquals(0, server.getsockopt(IPPROTO_IPV6, IPV6_V6ONLY));
        assertConnected(server, Socket.createConnection("127.0.0.1", Pairs.port(server)));
        try (Socket only = Socket.createServer(Address.inet6("::1", 0))) {
            assertEquals(1, only.getsockopt(IPPROTO_IPV6, IPV6_V6ONLY));
        }
    }

    @Test
    void ipv4HasNoDualstack() {
        Throwing.illegal("127.0.0.1:0", () -> Socket.createServer(Address.inet("127.0.0.1", 0), 5, false, true));
    }

    @Test
    void severalServersShareAPortWhenAskedTo() throws IOException {
        try (Socket first = Socket.createServer(Address.inet("127.0.0.1", 0), 5, true, false);
                Socket second = Socket.createServer(Pairs.name(first), 5, true, false)) {
            assertEquals(Pairs.name(first), Pairs.name(second));
            Map<Integer, String> before = OpenFiles.sockets();
            Throwing.errno(Errno.EADDRINUSE, () -> Socket.createServer(Pairs.name(first)).close());
            OpenFiles.assertNoneSince(before);
        }
    }

    @Test
    void aConnectionHasItsTimeoutAndItsSource() throws IOException {
        try (Socket server = Pairs.listener();
                Socket s = Socket.createConnection(
                        "127.0.0.1", Pairs.port(server), Duration.ofSeconds(30), Address.inet("127.0.0.2", 0))) {
            assertEquals(Duration.ofSeconds(30), s.gettimeout());
            assertEquals(Address.inet("127.0.0.2", Pairs.port(s)), s.getsockname());
        }
    }

    @Test
    void aConnectionTriesEveryAddressOfAHost() throws IOException {
        // localhost is ::1 as well, where nobody listens.
        Socket server = Pairs.listener();
        assertConnected(server, Socket.createConnection("localhost", Pairs.port(server), Duration.ofSeconds(30)));
        Socket second = Pairs.listener();
        assertConnected(
                second,
                Socket.createConnection("localhost", Pairs.port(second), null, null, Duration.ofMillis(250)));
    }

    @Test
    void aConnectionThatIsRefusedLeavesNoSocket() throws IOException {
        try (Socket mute = Pairs.bound(Address.inet("127.0.0.1", 0), SOCK_STREAM)) {
            Map<Integer, String> before = OpenFiles.sockets();
            ErrnoException e = Throwing.errno(
                    Errno.ECONNREFUSED, () -> Socket.createConnection("127.0.0.1", Pairs.port(mute)).close());
            assertEquals(Pairs.name(mute), e.address());
            Throwing.errno(
                    Errno.ECONNREFUSED,
                    () -> Socket.createConnection("127.0.0.1", Pairs.port(mute), null, null, Duration.ZERO).close());
            OpenFiles.assertNoneSince(before);
        }
    }

    @Test
    void aConnectionRefusesWhatIsWrong() {
        Throwing.illegal("65536", () -> Socket.createConnection("127.0.0.1", 65536));
        Throwing.illegal("-1", () -> Socket.createConnection("127.0.0.1", -1));
        Throwing.illegal("PT-1S", () -> Socket.createConnection("127.0.0.1", 1, Duration.ofSeconds(-1)));
        assertThrows(UnknownHostException.class, () -> Socket.createConnection("no-such-host.invalid", 1));
        Throwing.illegal("NUL", () -> Socket.createConnection("local\0host", 1));
    }

    @Test
    void newSocketsHaveTheDefaultTimeout() throws IOException {
        assertNull(Socket.getdefaulttimeout());
        Throwing.illegal("PT-0.001S", () -> Socket.setdefaulttimeout(Duration.ofMillis(-1)));
        Socket.setdefaulttimeout(Duration.ofSeconds(42));
        try (Socket s = new Socket(AF_INET);
                Pairs.Pair pair = Pairs.tcp6()) {
            assertEquals(Duration.ofSeconds(42), Socket.getdefaulttimeout());
            assertEquals(Duration.ofSeconds(42), s.gettimeout());
            assertEquals(Duration.ofSeconds(42), pair.second().gettimeout());
            assertEquals(AF_INET6, pair.second().family());
            assertNotNull(pair.first().gettimeout());
        } finally {
            Socket.setdefaulttimeout(null);
        }
    }
}
