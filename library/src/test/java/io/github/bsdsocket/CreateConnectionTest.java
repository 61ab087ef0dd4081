// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import static io.github.bsdsocket.Constants.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.bsdsocket.internal.io.Deadline;
import io.github.bsdsocket.internal.libc.Resolver.Addrinfo;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code createConnection} and {@code createServer}: several calls of the system in one. */
@Isolated // counts the process's descriptors
class CreateConnectionTest {

    private static final Duration SHORT = Duration.ofMillis(50);
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration DELAY = Duration.ofMillis(50);

    private static int port(Socket server) throws IOException {
        return switch (server.getsockname()) {
            case Address.Inet inet -> inet.port();
            case Address.Inet6 inet6 -> inet6.port();
            case null, default -> throw new AssertionError(server);
        };
    }

    /** What a look-up says of a host that has these addresses. */
    private static List<Addrinfo> host(Address... addresses) throws IOException {
        List<Addrinfo> list = new ArrayList<>();
        try (Socket any = new Socket()) {
            for (Address a : addresses) {
                SockaddrCodec codec = new SockaddrCodec(any.endpoint, a.family(), SOCK_STREAM, 0);
                list.add(new Addrinfo(a.family(), SOCK_STREAM, 0, null, codec.encode(a, Deadline.NEVER)));
            }
        }
        return list;
    }

    private static Address address(Socket server) throws IOException {
        return Objects.requireNonNull(server.getsockname());
    }

    /** A port on which nothing listens while {@code bound} is open. */
    private static Address refusing(Socket bound) throws IOException {
        bound.bind("127.0.0.1", 0);
        return address(bound);
    }

    /** An address of a family that no kernel has. */
    private static Address absentFamily() {
        return new Address.Unknown(250, new byte[14]);
    }

    /** Waits until the process has so many descriptors: an attempt that lost closes its own when its thread ends. */
    private static void awaitDescriptors(int expected) {
        long start = System.nanoTime();
        int now;
        while ((now = OpenFiles.count()) != expected) {
            assertTrue(System.nanoTime() - start < LONG.toNanos(), "descriptors: " + now + ", not " + expected);
            Thread.onSpinWait();
        }
    }

    @Test
    void aConnectionIsMadeToANameAndAPort() throws Exception {
        try (Socket server = Socket.createServer("127.0.0.1", 0);
                Socket s = Socket.createConnection("localhost", port(server), LONG)) {
            assertEquals(address(server), s.getpeername());
            assertEquals(LONG, s.gettimeout());
            assertEquals(AF_INET, s.family());
            assertEquals(SOCK_STREAM, s.type());
        }
    }

    @Test
    void noHostIsTheLoopback() throws Exception {
        try (Socket server = Socket.createServer("127.0.0.1", 0);
                Socket s = Socket.createConnection(null, port(server))) {
            assertEquals(address(server), s.getpeername());
            assertNull(s.gettimeout());
        }
    }

    @Test
    void theSourceAddressIsBoundTo() throws Exception {
        try (Socket server = Socket.createServer("127.0.0.1", 0);
                Socket s = Socket.createConnection("127.0.0.1", port(server), LONG, Address.inet("127.0.0.2", 0))) {
            assertEquals("127.0.0.2", ((Address.Inet) address(s)).host());
        }
    }

    @Test
    void anAddressThatDoesntSuitTheSourceIsPassedOver() throws Exception {
        try (Socket server = Socket.createServer("127.0.0.1", 0)) {
            List<Addrinfo> addresses = host(Address.inet6("::1", port(server)), address(server));
            Address source = Address.inet("127.0.0.1", 0);
            try (Socket s = new Connector(LONG, source).oneAfterAnother(addresses);
                    Socket t = new Connector(LONG, source).happyEyeballs(addresses, LONG)) {
                assertEquals(address(server), s.getpeername());
                assertEquals(address(server), t.getpeername());
            }
            List<Addrinfo> none = host(Address.inet6("::1", port(server)));
            var e = assertThrows(ErrnoException.class, () -> new Connector(null, source).oneAfterAnother(none));
            assertEquals(Errno.EAFNOSUPPORT, e.error());
            e = assertThrows(ErrnoException.class, () -> new Connector(null, source).happyEyeballs(none, LONG));
            assertEquals(Errno.EAFNOSUPPORT, e.error());
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachAddressIsTriedUntilOneAnswers(ThreadKind kind) throws Exception {
        try (Socket server = Socket.createServer("127.0.0.1", 0);
                Socket bound = new Socket()) {
            List<Addrinfo> addresses = host(absentFamily(), refusing(bound), address(server));
            int before = OpenFiles.count();
            try (Socket s = kind.call(() -> new Connector(LONG, null).oneAfterAnother(addresses))) {
                assertEquals(address(server), s.getpeername());
            }
            awaitDescriptors(before);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theLastErrorIsThrownWithTheOthersSuppressed(ThreadKind kind) throws Exception {
        try (Socket one = new Socket();
                Socket two = new Socket()) {
            List<Addrinfo> addresses = host(absentFamily(), refusing(one), refusing(two));
            int before = OpenFiles.count();
            var e = (ErrnoException) kind.start(() -> new Connector(null, null).oneAfterAnother(addresses))
                    .thrown();
            assertEquals(Errno.ECONNREFUSED, e.error());
            assertEquals(address(two), e.address());
            assertEquals(2, e.getSuppressed().length);
            assertEquals(Errno.EAFNOSUPPORT, ((ErrnoException) e.getSuppressed()[0]).error());
            assertEquals(address(one), ((ErrnoException) e.getSuppressed()[1]).address());
            awaitDescriptors(before);
        }
    }

    @ParameterizedTest
    @EnumSource
    void oneDeadlineIsForAllAddresses(ThreadKind kind) throws Exception {
        try (DeadAddress dead = new DeadAddress();
                Socket server = Socket.createServer("127.0.0.1", 0)) {
            List<Addrinfo> addresses = host(dead.address(), dead.address(), address(server));
            int before = OpenFiles.count();
            Throwable e = kind.start(() -> new Connector(SHORT, null).oneAfterAnother(addresses)).thrown();
            assertEquals(SocketTimeoutException.class, e.getClass(), String.valueOf(e));
            assertEquals(0, e.getSuppressed().length, "no further address was tried");
            awaitDescriptors(before);
        }
    }

    @ParameterizedTest
    @EnumSource
    void happyEyeballsDontWaitForADeadAddress(ThreadKind kind) throws Exception {
        try (DeadAddress dead = new DeadAddress();
                Socket server = Socket.createServer("127.0.0.1", 0)) {
            List<Addrinfo> addresses = host(dead.address(), address(server));
            int before = OpenFiles.count();
            // Without the second attempt it would never return: the dead one has no time limit but the kernel's.
            try (Socket s = kind.call(() -> new Connector(null, null).happyEyeballs(addresses, DELAY))) {
                assertEquals(address(server), s.getpeername());
                awaitDescriptors(before + 1);
            }
            awaitDescriptors(before);
        }
    }

    @ParameterizedTest
    @EnumSource
    void happyEyeballsTryTheNextAtOnceWhenOneFails(ThreadKind kind) throws Exception {
        try (Socket bound = new Socket();
                Socket server = Socket.createServer("127.0.0.1", 0)) {
            List<Addrinfo> addresses = host(refusing(bound), absentFamily(), address(server));
            try (Socket s = kind.call(() -> new Connector(null, null).happyEyeballs(addresses, Duration.ofDays(1)))) {
                assertEquals(address(server), s.getpeername());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void happyEyeballsWaitForEveryAttemptThatIsGoingOn(ThreadKind kind) throws Exception {
        try (DeadAddress slow = new DeadAddress();
                Socket bound = new Socket()) {
            // Two of three fail at once, one of them before it began; the last answers when its SYN is sent again.
            List<Addrinfo> addresses = host(absentFamily(), slow.address(), refusing(bound));
            int before = OpenFiles.count();
            var running = kind.start(() -> new Connector(LONG, null).happyEyeballs(addresses, Duration.ofMillis(1)));
            awaitDescriptors(before + 1);
            slow.revive();
            try (Socket s = running.get()) {
                assertEquals(slow.address(), s.getpeername());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void happyEyeballsThrowTheLastErrorWhenAllFail(ThreadKind kind) throws Exception {
        try (Socket bound = new Socket()) {
            List<Addrinfo> addresses = host(absentFamily(), refusing(bound), address(bound));
            int before = OpenFiles.count();
            var e = (ErrnoException) kind.start(() -> new Connector(null, null).happyEyeballs(addresses, DELAY))
                    .thrown();
            assertEquals(Errno.ECONNREFUSED, e.error());
            assertEquals(2, e.getSuppressed().length);
            awaitDescriptors(before);
        }
    }

    @ParameterizedTest
    @EnumSource
    void happyEyeballsHaveOneDeadlineAndLeaveNothingOpen(ThreadKind kind) throws Exception {
        try (DeadAddress dead = new DeadAddress()) {
            List<Addrinfo> addresses = host(dead.address(), dead.address(), dead.address());
            int before = OpenFiles.count();
            Throwable e = kind.start(() -> new Connector(SHORT, null).happyEyeballs(addresses, Duration.ofMillis(1)))
                    .thrown();
            assertEquals(SocketTimeoutException.class, e.getClass(), String.valueOf(e));
            awaitDescriptors(before);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anInterruptEndsHappyEyeballsAndLeavesNothingOpen(ThreadKind kind) throws Exception {
        try (DeadAddress dead = new DeadAddress()) {
            List<Addrinfo> addresses = host(dead.address(), dead.address());
            int before = OpenFiles.count();
            var running = kind.start(() -> new Connector(null, null).happyEyeballs(addresses, DELAY));
            awaitDescriptors(before + 2);
            running.thread().interrupt();
            assertEquals(InterruptedIOException.class, running.thrown().getClass());
            awaitDescriptors(before);
        }
    }

    @Test
    void wrongArgumentsAreRefusedBeforeAnythingIsDone() {
        for (int port : new int[] {-1, 65536, Integer.MIN_VALUE}) {
            assertThrows(IllegalArgumentException.class, () -> Socket.createConnection("127.0.0.1", port));
        }
        assertThrows(IllegalArgumentException.class, () -> Socket.createConnection("h", 1, Duration.ofNanos(-1)));
        assertThrows(
                IllegalArgumentException.class,
                () -> Socket.createConnection("h", 1, null, null, Duration.ofNanos(-1)));
        assertThrows(UnknownHostException.class, () -> Socket.createConnection("no-such-host.invalid", 1));
    }

    // createServer

    @Test
    void aServerListensOnAFreePortAndMayBeBoundAgain() throws Exception {
        Address address;
        try (Socket server = Socket.createServer("127.0.0.1", 0);
                Socket client = Socket.createConnection("127.0.0.1", port(server))) {
            address = address(server);
            assertEquals(1, server.getsockopt(SOL_SOCKET, SO_ACCEPTCONN));
            assertNotEquals(0, server.getsockopt(SOL_SOCKET, SO_REUSEADDR));
            assertEquals(0, server.getsockopt(SOL_SOCKET, SO_REUSEPORT));
            server.accept().conn().close(); // leaves TIME_WAIT on the server's port
            assertEquals(0, client.recv(1).length);
        }
        Socket.createServer(address).close();
    }

    @Test
    void aPortIsSharedWhenAllServersAskForIt() throws Exception {
        try (Socket one = Socket.createServer(Address.inet("127.0.0.1", 0), 10, true, false);
                Socket two = Socket.createServer(address(one), 10, true, false)) {
            assertEquals(address(one), address(two));
            int before = OpenFiles.count();
            Address taken = address(one);
            var e = assertThrows(ErrnoException.class, () -> Socket.createServer(taken));
            assertEquals(Errno.EADDRINUSE, e.error());
            awaitDescriptors(before);
        }
    }

    @Test
    void aServerOfIpv6TakesIpv4OnlyWhenItIsDualStack() throws Exception {
        assumeTrue(Socket.hasDualstackIpv6(), "the kernel has no IPv6");
        for (boolean dual : new boolean[] {true, false}) {
            try (Socket server = Socket.createServer(Address.inet6("::", 0), 10, false, dual)) {
                assertEquals(dual ? 0 : 1, server.getsockopt(IPPROTO_IPV6, IPV6_V6ONLY));
                int port = port(server);
                if (dual) {
                    try (Socket client = Socket.createConnection("127.0.0.1", port);
                            Socket conn = server.accept().conn()) {
                        assertInstanceOf(Address.Inet6.class, conn.getpeername());
                        assertTrue(client.fileno() >= 0);
                    }
                } else {
                    var e = assertThrows(ErrnoException.class, () -> Socket.createConnection("127.0.0.1", port));
                    assertEquals(Errno.ECONNREFUSED, e.error());
                }
            }
        }
    }

    @Test
    void dualStackIsRefusedForOtherFamilies(@TempDir Path dir) {
        int before = OpenFiles.count();
        for (Address address : List.of(Address.inet("", 0), Address.unix(dir.resolve("s").toString()))) {
            assertThrows(IllegalArgumentException.class, () -> Socket.createServer(address, 10, false, true));
        }
        assertEquals(before, OpenFiles.count());
        assertFalse(dir.resolve("s").toFile().exists());
    }

    @Test
    void aServerThatCantBeLeavesNothingOpen(@TempDir Path dir) {
        int before = OpenFiles.count();
        Address nowhere = Address.unix(dir.resolve("no/s").toString());
        assertEquals(Errno.ENOENT, assertThrows(ErrnoException.class, () -> Socket.createServer(nowhere)).error());
        assertThrows(UnknownHostException.class, () -> Socket.createServer("no-such-host.invalid", 0));
        assertEquals(before, OpenFiles.count());
    }
}
