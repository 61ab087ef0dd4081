// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.io;

import static io.github.bsdsocket.Constants.AF_INET;
import static io.github.bsdsocket.Constants.AF_INET6;
import static io.github.bsdsocket.Constants.AF_UNIX;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.bsdsocket.Address;
import io.github.bsdsocket.OpenFiles;
import io.github.bsdsocket.Pairs;
import io.github.bsdsocket.Socket;
import io.github.bsdsocket.ThreadKind;
import io.github.bsdsocket.Throwing;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.ConnectException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.StandardSocketOptions;
import java.net.UnixDomainSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A {@code java.net.Socket} over a socket of this library, where it is more than the JDK's, or other. */
class NetSocketTest {

    @Test
    void everyMethodOfAJavaNetSocketIsItsOwn() {
        List<String> inherited = Stream.of(java.net.Socket.class.getMethods())
                .filter(m -> m.getDeclaringClass() == java.net.Socket.class && !Modifier.isStatic(m.getModifiers()))
                .filter(m -> !isOverridden(m))
                .map(Method::toString)
                .toList();
        assertEquals(List.of(), inherited);
    }

    private static boolean isOverridden(Method method) {
        for (Class<?> type = NetSocket.class; type != java.net.Socket.class; type = type.getSuperclass()) {
            if (Arrays.stream(type.getDeclaredMethods())
                    .anyMatch(m -> m.getName().equals(method.getName())
                            && Arrays.equals(m.getParameterTypes(), method.getParameterTypes()))) {
                return true;
            }
        }
        return false;
    }

    @Test
    void itConnectsToAUnixPath(@TempDir Path dir) throws Exception {
        var path = UnixDomainSocketAddress.of(dir.resolve("s"));
        try (Socket listener = Pairs.listener(Address.unix(path.toString()));
                var s = new NetSocket(new Socket(AF_UNIX))) {
            assertFalse(s.isBound());
            assertFalse(s.isConnected());
            assertNull(s.getRemoteSocketAddress());
            assertNull(s.getLocalSocketAddress());
            s.connect(path, 1000);
            assertEquals(path, s.getRemoteSocketAddress());
            assertEquals(UnixDomainSocketAddress.of(""), s.getLocalSocketAddress());
            assertAnswersAsWithoutIp(s);
            try (Socket peer = listener.accept().conn();
                    var accepted = new NetSocket(peer)) {
                assertEquals(path, accepted.getLocalSocketAddress());
                assertAnswersAsWithoutIp(accepted);
                s.getOutputStream().write(5);
                assertEquals(5, accepted.getInputStream().read());
            }
        }
    }

    private static void assertAnswersAsWithoutIp(NetSocket s) throws Exception {
        assertTrue(s.isConnected() && s.isBound());
        assertEquals(InetAddress.getLoopbackAddress(), s.getInetAddress());
        assertEquals(InetAddress.getLoopbackAddress(), s.getLocalAddress());
        assertEquals(0, s.getPort());
        assertEquals(0, s.getLocalPort());
        assertNull(s.getChannel());
        s.setTcpNoDelay(false);
        assertTrue(s.getTcpNoDelay());
        s.setTrafficClass(8);
        assertEquals(0, s.getTrafficClass());
        assertFalse(s.supportedOptions().contains(StandardSocketOptions.TCP_NODELAY));
        assertThrows(
                UnsupportedOperationException.class, () -> s.setOption(StandardSocketOptions.TCP_NODELAY, true));
        assertThrows(UnsupportedOperationException.class, () -> s.getOption(StandardSocketOptions.IP_TOS));
        s.setKeepAlive(true);
        assertTrue(s.getKeepAlive());
        s.setSendBufferSize(10_000);
        assertEquals(10_000, s.getSendBufferSize());
    }

    @Test
    void itConnectsToAnAbstractName() throws Exception {
        Address name = Address.unixAbstract("bsdsocket-" + ProcessHandle.current().pid() + "-net");
        try (Socket listener = Pairs.listener(name);
                var s = new NetSocket(new Socket(AF_UNIX))) {
            s.connect(new NetSocketAddress(name));
            assertEquals(new NetSocketAddress(name), s.getRemoteSocketAddress());
            assertEquals(
                    name,
                    assertInstanceOf(NetSocketAddress.class, s.getRemoteSocketAddress())
                            .address());
            listener.accept().conn().close();
            assertEquals(-1, s.getInputStream().read());
        }
    }

    @Test
    void itBindsToWhatItsFamilyTakes(@TempDir Path dir) throws Exception {
        var path = UnixDomainSocketAddress.of(dir.resolve("s"));
        try (var named = new NetSocket(new Socket(AF_UNIX));
                var taken = new NetSocket(new Socket(AF_UNIX));
                var any = new NetSocket(new Socket(AF_UNIX));
                var inet = new NetSocket(new Socket(AF_INET))) {
            named.bind(path);
            assertEquals(path, named.getLocalSocketAddress());
            assertThrows(java.net.BindException.class, () -> taken.bind(path));
            assertFalse(taken.isBound());
            any.bind(null);
            assertInstanceOf(NetSocketAddress.class, any.getLocalSocketAddress());
            Throwing.illegal("Unsupported address type", () -> inet.bind(path));
            Throwing.illegal("Unsupported address type", () -> taken.bind(new InetSocketAddress(0)));
        }
    }

    @Test
    void anAddressOfAnotherFamilyIsRefusedAndChangesNothing(@TempDir Path dir) throws Exception {
        try (var s = new NetSocket(new Socket(AF_INET))) {
            s.setSoTimeout(7);
            Throwing.illegal("Unsupported address type", () -> s.connect(UnixDomainSocketAddress.of(dir.resolve("s"))));
            Throwing.illegal("Unsupported address type", () -> s.connect(new InetSocketAddress(InetAddress.ofLiteral("::1"), 1), 9));
            assertFalse(s.isClosed());
            assertEquals(7, s.getSoTimeout());
        }
    }

    @Test
    void aSocketOfIpv6ConnectsToIpv4() throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"));
                var s = new NetSocket(new Socket(AF_INET6))) {
            s.connect(server.getLocalSocketAddress());
            assertEquals(server.getLocalSocketAddress(), s.getRemoteSocketAddress());
            s.setTrafficClass(8);
            assertEquals(8, s.getTrafficClass());
        }
        try (var server = new ServerSocket(0, 1, InetAddress.ofLiteral("::1"));
                var s = new NetSocket(new Socket(AF_INET6))) {
            s.bind(null);
            assertTrue(s.getLocalPort() > 0);
            s.connect(server.getLocalSocketAddress());
            assertEquals(server.getLocalSocketAddress(), s.getRemoteSocketAddress());
        }
    }

    @Test
    void theScopeOfAnAddressIsKept() throws Exception {
        var scoped = NetSocketAddress.of(Address.inet6("fe80::1", 80, 0, 1));
        var address = (Inet6Address) ((InetSocketAddress) scoped).getAddress();
        assertEquals(1, address.getScopeId());
        assertEquals(Address.inet6("fe80:0:0:0:0:0:0:1", 80, 0, 1), NetSocketAddress.of(scoped, true));
    }

    @Test
    void anAddressOfTheLibraryEqualsItselfAndIsNotSerialized() throws Exception {
        var a = new NetSocketAddress(Address.unixAbstract("a"));
        assertEquals(new NetSocketAddress(Address.unixAbstract("a")), a);
        assertEquals(new NetSocketAddress(Address.unixAbstract("a")).hashCode(), a.hashCode());
        assertNotEquals(new NetSocketAddress(Address.unixAbstract("b")), a);
        assertEquals("@a", a.toString());
        try (var out = new ObjectOutputStream(new ByteArrayOutputStream())) {
            assertThrows(NotSerializableException.class, () -> out.writeObject(a));
        }
    }

    @Test
    void aPathWhereNobodyListensRefusesAndClosesTheSocket(@TempDir Path dir) throws Exception {
        var path = UnixDomainSocketAddress.of(dir.resolve("s"));
        var s = new NetSocket(new Socket(AF_UNIX));
        ConnectException e = assertThrows(ConnectException.class, () -> s.connect(path));
        assertTrue(String.valueOf(e.getMessage()).contains("ENOENT"), e::getMessage);
        assertTrue(s.isClosed());
        Pairs.listener(Address.unix(path.toString())).close();
        var t = new NetSocket(new Socket(AF_UNIX));
        e = assertThrows(ConnectException.class, () -> t.connect(path));
        assertTrue(String.valueOf(e.getMessage()).contains("ECONNREFUSED"), e::getMessage);
        assertTrue(t.isClosed());
    }

    @ParameterizedTest
    @EnumSource
    void connectGivesUpInTimeWhereTheBacklogIsFull(ThreadKind kind, @TempDir Path dir) throws Exception {
        var path = UnixDomainSocketAddress.of(dir.resolve("s"));
        try (Socket listener = new Socket(AF_UNIX);
                var first = new NetSocket(new Socket(AF_UNIX));
                var second = new NetSocket(new Socket(AF_UNIX))) {
            listener.bind(Address.unix(path.toString()));
            listener.listen(0);
            first.connect(path);
            var running = kind.start(() -> {
                second.connect(path, 30);
                return null;
            });
            var e = assertInstanceOf(SocketTimeoutException.class, running.thrown());
            assertEquals("Connect timed out", e.getMessage());
            assertTrue(second.isClosed());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aWriteWaitsOnThoughReadsHaveATimeout(ThreadKind kind) throws Exception {
        try (Pairs.Pair pair = Pairs.unix();
                var s = new NetSocket(pair.first())) {
            s.setSoTimeout(1);
            byte[] data = new byte[4 << 20];
            for (int i = 0; i < data.length; i++) {
                data[i] = (byte) ((i * 31) >> 8);
            }
            var writer = kind.start(() -> {
                        s.getOutputStream().write(data);
                        return null;
                    })
                    .awaitWaiting();
            // The reads of this side time out meanwhile, and the write does not.
            for (int i = 0; i < 10; i++) {
                assertThrows(SocketTimeoutException.class, () -> s.getInputStream().read());
            }
            assertTrue(Arrays.equals(data, new SocketInputStream(pair.second()).readNBytes(data.length)));
            writer.get();
        }
    }

    @ParameterizedTest
    @EnumSource
    void writesOfSeveralThreadsDoNotMix(ThreadKind kind) throws Exception {
        try (Pairs.Pair pair = Pairs.unix();
                var s = new NetSocket(pair.first())) {
            int length = 2 << 20;
            var writers = Stream.of(1, 2, 3)
                    .map(value -> kind.start(() -> {
                        byte[] data = new byte[length];
                        Arrays.fill(data, value.byteValue());
                        s.getOutputStream().write(data);
                        return null;
                    }))
                    .toList();
            for (int i = 0; i < 3; i++) {
                byte[] data = new SocketInputStream(pair.second()).readNBytes(length);
                byte[] same = new byte[length];
                Arrays.fill(same, data[0]);
                assertTrue(Arrays.equals(same, data), "another writer's data in between");
            }
            for (var writer : writers) {
                writer.get();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void anInterruptEndsAReadAndLeavesTheSocketOpen(ThreadKind kind) throws Exception {
        try (Pairs.Pair pair = Pairs.tcp();
                var s = new NetSocket(pair.first())) {
            var reader = kind.start(() -> s.getInputStream().read()).awaitWaiting();
            reader.thread().interrupt();
            assertEquals(InterruptedIOException.class, reader.thrown().getClass());
            pair.second().send(new byte[] {9});
            assertEquals(9, s.getInputStream().read());
        }
    }

    @Test
    void aViewAndItsSocketAreClosedTogether() throws Exception {
        var before = OpenFiles.sockets();
        try (Pairs.Pair pair = Pairs.tcp()) {
            var s = new NetSocket(pair.first());
            assertSame(pair.first(), s.socket());
            InputStream in = s.getInputStream();
            in.close();
            assertTrue(s.isClosed());
            assertEquals(-1, pair.first().fileno());
            var t = new NetSocket(pair.second());
            pair.second().close();
            assertTrue(t.isClosed());
            assertThrows(SocketException.class, () -> new NetSocket(pair.second()));
        }
        OpenFiles.assertNoneSince(before);
    }

    @Test
    void theTimeoutIsTheSocketsInMilliseconds() throws Exception {
        try (var s = new NetSocket(new Socket())) {
            s.setSoTimeout(1500);
            assertEquals(Duration.ofMillis(1500), s.socket().gettimeout());
            s.setSoTimeout(0);
            assertNull(s.socket().gettimeout());
            s.socket().settimeout(Duration.ofNanos(1));
            assertEquals(1, s.getSoTimeout());
            s.socket().settimeout(Duration.ofDays(10_000));
            assertEquals(Integer.MAX_VALUE, s.getSoTimeout());
        }
    }

    @Test
    void aSocketInNonBlockingModeIsRefused() throws Exception {
        try (Socket s = new Socket()) {
            s.setblocking(false);
            Throwing.illegal("non-blocking", () -> new NetSocket(s));
        }
    }

    @Test
    void whatItIsIsInItsString() throws Exception {
        try (var s = new NetSocket(new Socket())) {
            assertEquals("NetSocket[" + s.socket() + "]", s.toString());
        }
    }
}
