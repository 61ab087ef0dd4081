// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import static io.github.bsdsocket.Constants.AF_INET;
import static io.github.bsdsocket.Constants.AF_PACKET;
import static io.github.bsdsocket.Constants.ETH_P_IP;
import static io.github.bsdsocket.Constants.IPPROTO_IP;
import static io.github.bsdsocket.Constants.IPPROTO_IPV6;
import static io.github.bsdsocket.Constants.IPV6_RECVHOPLIMIT;
import static io.github.bsdsocket.Constants.IPV6_RECVPKTINFO;
import static io.github.bsdsocket.Constants.IPV6_RECVTCLASS;
import static io.github.bsdsocket.Constants.IP_PKTINFO;
import static io.github.bsdsocket.Constants.IP_RECVERR;
import static io.github.bsdsocket.Constants.IP_RECVTOS;
import static io.github.bsdsocket.Constants.IP_RECVTTL;
import static io.github.bsdsocket.Constants.MSG_CTRUNC;
import static io.github.bsdsocket.Constants.MSG_DONTWAIT;
import static io.github.bsdsocket.Constants.MSG_ERRQUEUE;
import static io.github.bsdsocket.Constants.MSG_PEEK;
import static io.github.bsdsocket.Constants.MSG_TRUNC;
import static io.github.bsdsocket.Constants.MSG_WAITALL;
import static io.github.bsdsocket.Constants.SOCK_DGRAM;
import static io.github.bsdsocket.Constants.SOL_SOCKET;
import static io.github.bsdsocket.Constants.SO_EE_ORIGIN_ICMP;
import static io.github.bsdsocket.Constants.SO_PASSCRED;
import static io.github.bsdsocket.Constants.SO_TIMESTAMPNS;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Messages in pieces, and what comes with them. */
class MessageTest {

    private static final byte[] HELLO = "hello".getBytes(US_ASCII);
    private static final byte[] WORLD = ", world".getBytes(US_ASCII);
    private static final byte[] BOTH = "hello, world".getBytes(US_ASCII);

    private static byte[][] one(byte[] data) {
        return new byte[][] {data};
    }

    private static Pairs.Pair udp6() throws IOException {
        Socket first = Pairs.bound(Address.inet6("::1", 0), SOCK_DGRAM);
        Socket second = Pairs.bound(Address.inet6("::1", 0), SOCK_DGRAM);
        first.connect(Pairs.name(second));
        return new Pairs.Pair(first, second);
    }

    @Test
    void aMessageIsGatheredFromItsBuffers() throws IOException {
        try (Pairs.Pair p = Pairs.unixDatagrams()) {
            assertEquals(12, p.first().sendmsg(new byte[][] {HELLO, {}, WORLD}));
            assertArrayEquals(BOTH, p.second().recv(100));
            ByteBuffer[] buffers = {ByteBuffer.allocateDirect(9).put(4, HELLO).position(4), ByteBuffer.wrap(WORLD)};
            assertEquals(12, p.first().sendmsg(buffers));
            assertArrayEquals(BOTH, p.second().recv(100));
            assertEquals(9, buffers[0].position());
            assertEquals(0, buffers[1].remaining());
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment off = arena.allocate(5).copyFrom(MemorySegment.ofArray(HELLO));
                assertEquals(12, p.first().sendmsg(new MemorySegment[] {off, MemorySegment.ofArray(WORLD)}));
                assertArrayEquals(BOTH, p.second().recv(100));
            }
            assertEquals(0, p.first().sendmsg(new byte[][] {}));
            assertEquals(0, p.second().recvfrom(10).data().length);
        }
    }

    @Test
    void aMessageIsScatteredToItsBuffers() throws IOException {
        try (Pairs.Pair p = Pairs.unixDatagrams()) {
            byte[][] arrays = {new byte[3], new byte[0], new byte[100]};
            p.first().send(BOTH);
            ReceivedMessageInto r = p.second().recvmsgInto(arrays);
            assertEquals(new ReceivedMessageInto(12, List.of(), 0, null), r);
            assertEquals("hel", new String(arrays[0], US_ASCII));
            assertEquals("lo, world", new String(arrays[2], 0, 9, US_ASCII));
            ByteBuffer[] buffers = {ByteBuffer.allocate(9).position(2).limit(5), ByteBuffer.allocateDirect(20)};
            p.first().send(BOTH);
            assertEquals(12, p.second().recvmsgInto(buffers).nbytes());
            assertEquals(5, buffers[0].position());
            assertEquals(9, buffers[1].position());
            assertEquals("hel", US_ASCII.decode(buffers[0].flip().position(2)).toString());
            assertEquals("lo, world", US_ASCII.decode(buffers[1].flip()).toString());
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment off = arena.allocate(5);
                MemorySegment on = MemorySegment.ofArray(new byte[20]);
                p.first().send(BOTH);
                assertEquals(12, p.second().recvmsgInto(new MemorySegment[] {off, on}).nbytes());
                assertEquals("hello", US_ASCII.decode(off.asByteBuffer()).toString());
                assertEquals(", world", US_ASCII.decode(on.asSlice(0, 7).asByteBuffer()).toString());
            }
        }
    }

    @Test
    @SuppressWarnings("MustBeClosedChecker") // they are, all at a time
    void aPieceOfAnyNumberOfArenasIsFilled() throws IOException {
        try (Pairs.Pair p = Pairs.unixDatagrams()) {
            List<Arena> arenas = new ArrayList<>();
            MemorySegment[] pieces = new MemorySegment[10];
            for (int i = 0; i < pieces.length; i++) {
                arenas.add(Arena.ofShared());
                pieces[i] = arenas.get(i).allocate(1);
            }
            p.first().send("0123456789".getBytes(US_ASCII));
            assertEquals(10, p.second().recvmsgInto(pieces).nbytes());
            for (int i = 0; i < pieces.length; i++) {
                assertEquals('0' + i, pieces[i].get(ValueLayout.JAVA_BYTE, 0));
            }
            assertEquals(10, p.second().sendmsg(pieces));
            assertEquals("0123456789", new String(p.first().recv(20), US_ASCII));
            arenas.forEach(Arena::close);
            Throwing.illegal("closed", () -> p.first().sendmsg(pieces));
            Throwing.illegal("closed", () -> p.first().recvmsgInto(pieces));
        }
    }

    @Test
    void bytesBeyondTheMessageAreLeftAsTheyWere() throws IOException {
        try (Pairs.Pair p = Pairs.unixDatagrams()) {
            byte[][] arrays = {new byte[8], new byte[8]};
            Arrays.fill(arrays[0], (byte) '-');
            Arrays.fill(arrays[1], (byte) '-');
            p.first().send(HELLO);
            p.second().recvmsgInto(arrays);
            assertEquals("hello---", new String(arrays[0], US_ASCII));
            assertEquals("--------", new String(arrays[1], US_ASCII));
        }
    }

    @Test
    void aCutOffMessageSaysSo() throws IOException {
        try (Pairs.Pair p = Pairs.unixDatagrams()) {
            p.first().send(BOTH);
            ReceivedMessage r = p.second().recvmsg(5);
            assertArrayEquals(HELLO, r.data());
            assertEquals(MSG_TRUNC, r.msgFlags());
            p.first().send(BOTH);
            byte[] buffer = new byte[5];
            assertEquals(12, p.second().recvmsgInto(one(buffer), 0, MSG_TRUNC).nbytes());
            assertArrayEquals(HELLO, buffer);
            p.first().send(BOTH);
            assertArrayEquals(HELLO, p.second().recvmsg(5, 0, MSG_TRUNC).data());
            p.first().send(BOTH);
            assertEquals(MSG_TRUNC, p.second().recvmsg(0).msgFlags());
        }
    }

    @Test
    void theAddressGoesAndComesWithTheMessage() throws IOException {
        try (Socket a = Pairs.bound(Address.inet("127.0.0.1", 0), SOCK_DGRAM);
                Socket b = Pairs.bound(Address.inet("127.0.0.1", 0), SOCK_DGRAM)) {
            a.sendmsg(one(HELLO), List.of(), 0, Pairs.name(b));
            assertEquals(new ReceivedMessage(HELLO, List.of(), 0, Pairs.name(a)), b.recvmsg(10));
            ErrnoException e = Throwing.errno(
                    Errno.EACCES, () -> a.sendmsg(one(HELLO), List.of(), 0, Address.inet("255.255.255.255", 9)));
            assertEquals("sendmsg 255.255.255.255:9: Permission denied [EACCES]", e.getMessage());
            Throwing.illegal("AF_INET6", () -> a.sendmsg(one(HELLO), List.of(), 0, Address.inet6("::1", 9)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void recvmsgAndSendmsgWait(ThreadKind kind) throws Exception {
        try (Pairs.Pair p = Pairs.unix()) {
            var reader = kind.start(() -> p.second().recvmsg(100)).awaitWaiting();
            p.first().send(HELLO);
            assertArrayEquals(HELLO, reader.get().data());
            byte[] much = new byte[3_000_000];
            new Random(1).nextBytes(much);
            var writer = kind.start(() -> {
                ByteBuffer[] rest = {ByteBuffer.wrap(much, 0, 1_000_000), ByteBuffer.wrap(much, 1_000_000, 2_000_000)};
                while (rest[1].hasRemaining()) {
                    p.first().sendmsg(rest);
                }
                return null;
            });
            writer.awaitWaiting();
            byte[] all = new byte[much.length];
            for (int n = 0; n < all.length; ) {
                ByteBuffer b = ByteBuffer.wrap(all, n, all.length - n);
                n += p.second().recvmsgInto(new ByteBuffer[] {b}).nbytes();
            }
            writer.get();
            assertArrayEquals(much, all);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aWaitEndsByTimeoutInterruptAndClose(ThreadKind kind) throws Exception {
        try (Pairs.Pair p = Pairs.unix()) {
            p.second().settimeout(Duration.ofMillis(20));
            assertThrows(SocketTimeoutException.class, () -> kind.call(() -> p.second().recvmsg(10)));
            p.second().setblocking(false);
            Throwing.errno(Errno.EAGAIN, () -> kind.call(() -> p.second().recvmsg(10)));
            p.second().setblocking(true);
            var interrupted = kind.start(() -> p.second().recvmsg(10)).awaitWaiting();
            interrupted.thread().interrupt();
            assertInstanceOf(InterruptedIOException.class, interrupted.thrown());
            var closed = kind.start(() -> p.second().recvmsg(10)).awaitWaiting();
            p.second().close();
            assertEquals(Errno.EBADF, assertInstanceOf(ErrnoException.class, closed.thrown()).error());
            Throwing.errno(Errno.EBADF, () -> p.second().sendmsg(one(HELLO)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void waitallFillsAllBuffers(ThreadKind kind) throws Exception {
        try (Pairs.Pair p = Pairs.tcp()) {
            for (Duration timeout : new Duration[] {null, Duration.ofMinutes(1)}) {
                p.second().settimeout(timeout);
                byte[][] buffers = {new byte[2], new byte[6], new byte[4]};
                var reader = kind.start(() -> p.second().recvmsgInto(buffers, 0, MSG_WAITALL)).awaitWaiting();
                p.first().send(HELLO);
                p.first().send(WORLD);
                assertEquals(12, reader.get().nbytes());
                assertEquals("he|llo, w|orld", String.join("|", Arrays.stream(buffers)
                        .map(b -> new String(b, US_ASCII))
                        .toList()));
            }
            p.second().settimeout(Duration.ofMillis(20));
            p.first().send(HELLO);
            ReceivedMessage part = p.second().recvmsg(100, 100, MSG_WAITALL);
            assertEquals(new ReceivedMessage(HELLO, List.of(), 0, null), part);
            p.first().send(HELLO);
            p.first().close();
            assertArrayEquals(HELLO, p.second().recvmsg(100, 0, MSG_WAITALL).data());
            assertEquals(0, p.second().recvmsg(100, 0, MSG_WAITALL).data().length);
        }
    }

    @Test
    void wrongNumbersAreRefused() throws IOException {
        try (Pairs.Pair p = Pairs.unix()) {
            Throwing.illegal("-1", () -> p.first().recvmsg(-1));
            Throwing.illegal("-1", () -> p.first().recvmsg(1, -1));
            Throwing.illegal("-1", () -> p.first().recvFds(1, -1));
            Throwing.illegal("read-only", () -> p.first()
                    .recvmsgInto(new ByteBuffer[] {ByteBuffer.allocate(1).asReadOnlyBuffer()}));
            byte[][] many = new byte[1025][1];
            Throwing.errno(Errno.EMSGSIZE, () -> p.first().sendmsg(many));
            Throwing.errno(Errno.EINVAL, () -> p.first()
                    .sendmsg(one(HELLO), List.of(Ancillary.other(SOL_SOCKET, 12345, new byte[4]))));
            Throwing.errno(Errno.EAGAIN, () -> p.second().recv(1, MSG_DONTWAIT));
        }
    }

    @Test
    void theRoomOfAncillaryDataHasPythonsLimits() {
        assertEquals(16, Ancillary.cmsgLen(0));
        assertEquals(24, Ancillary.cmsgSpace(1));
        assertEquals(Integer.MAX_VALUE, Ancillary.cmsgLen(Integer.MAX_VALUE - 16));
        assertEquals(Integer.MAX_VALUE - 7, Ancillary.cmsgSpace(Integer.MAX_VALUE - 24));
        assertThrows(IllegalArgumentException.class, () -> Ancillary.cmsgLen(-1));
        assertThrows(IllegalArgumentException.class, () -> Ancillary.cmsgLen(Integer.MAX_VALUE - 15));
        assertThrows(IllegalArgumentException.class, () -> Ancillary.cmsgSpace(-1));
        assertThrows(IllegalArgumentException.class, () -> Ancillary.cmsgSpace(Integer.MAX_VALUE - 23));
    }

    @Test
    void credentialsAreReceivedAndChecked() throws IOException {
        try (Pairs.Pair p = Pairs.unix()) {
            p.second().setsockopt(SOL_SOCKET, SO_PASSCRED, 1);
            int me = (int) ProcessHandle.current().pid();
            Ancillary.Credentials mine = p.first().peerCredentials();
            assertEquals(me, mine.pid());
            p.first().send(HELLO);
            assertEquals(
                    List.of(mine),
                    p.second().recvmsg(10, Ancillary.cmsgSpace(12)).ancdata());
            p.first().sendmsg(one(HELLO), List.of(mine));
            ReceivedMessage cut = p.second().recvmsg(10, Ancillary.cmsgLen(12) - 1);
            assertEquals(MSG_CTRUNC, cut.msgFlags());
            assertEquals(
                    List.of(Ancillary.other(SOL_SOCKET, mine.type(), Arrays.copyOf(mine.data(), 11))), cut.ancdata());
            var nobody = new Ancillary.Credentials(Integer.MAX_VALUE, 0, 0);
            Throwing.errno(Errno.ESRCH, () -> p.first().sendmsg(one(HELLO), List.of(nobody)));
        }
        try (Socket s = new Socket(AF_INET)) {
            assertEquals(new Ancillary.Credentials(0, 0xffffffffL, 0xffffffffL), s.peerCredentials());
        }
    }

    @Test
    void packetsOfIpv4SayWhereTheyCameInAndHow() throws IOException {
        try (Pairs.Pair p = Pairs.udp()) {
            p.second().setsockopt(IPPROTO_IP, IP_PKTINFO, 1);
            p.second().setsockopt(IPPROTO_IP, IP_RECVTTL, 1);
            p.second().setsockopt(IPPROTO_IP, IP_RECVTOS, 1);
            p.second().setsockopt(SOL_SOCKET, SO_TIMESTAMPNS, 1);
            Instant before = Instant.now().minusSeconds(1);
            p.first().sendmsg(one(HELLO), List.of(new Ancillary.Ttl(33), new Ancillary.Tos(0x10)));
            List<Ancillary> all = p.second().recvmsg(10, 1000).ancdata();
            int lo = NetIf.ifNametoindex("lo");
            assertEquals(4, all.size(), all::toString);
            assertTrue(all.contains(new Ancillary.PacketInfo(lo, "127.0.0.1", "127.0.0.1")), all::toString);
            assertTrue(all.contains(new Ancillary.Ttl(33)), all::toString);
            assertTrue(all.contains(new Ancillary.Tos(0x10)), all::toString);
            Instant stamp = all.stream()
                    .filter(Ancillary.Timestamp.class::isInstance)
                    .map(a -> ((Ancillary.Timestamp) a).time())
                    .findFirst()
                    .orElseThrow();
            assertTrue(stamp.isAfter(before) && stamp.isBefore(Instant.now().plusSeconds(1)), stamp::toString);
        }
    }

    @Test
    void packetsOfIpv6SayWhereTheyCameInAndHow() throws IOException {
        try (Pairs.Pair p = udp6()) {
            for (int option : new int[] {IPV6_RECVPKTINFO, IPV6_RECVHOPLIMIT, IPV6_RECVTCLASS}) {
                p.second().setsockopt(IPPROTO_IPV6, option, 1);
            }
            List<Ancillary> sent = List.of(
                    new Ancillary.Inet6PacketInfo("::1", NetIf.ifNametoindex("lo")),
                    new Ancillary.HopLimit(7),
                    new Ancillary.TrafficClass(0x20));
            p.first().sendmsg(one(HELLO), sent);
            assertEquals(sent, p.second().recvmsg(10, 1000).ancdata());
        }
    }

    @Test
    void theErrorQueueSaysWhoRefused() throws IOException {
        Address nobody;
        try (Socket dead = Pairs.bound(Address.inet("127.0.0.1", 0), SOCK_DGRAM)) {
            nobody = Pairs.name(dead);
        }
        try (Socket s = Pairs.bound(Address.inet("127.0.0.1", 0), SOCK_DGRAM)) {
            s.setsockopt(IPPROTO_IP, IP_RECVERR, 1);
            s.settimeout(Duration.ofMinutes(1));
            s.sendto(HELLO, nobody);
            Throwing.errno(Errno.ECONNREFUSED, () -> s.recv(1));
            ReceivedMessage r = s.recvmsg(100, 1000, MSG_ERRQUEUE);
            assertArrayEquals(HELLO, r.data());
            assertEquals(nobody, r.address());
            assertEquals(MSG_ERRQUEUE, r.msgFlags());
            var refused = new Ancillary.ExtendedError(
                    IPPROTO_IP, Errno.ECONNREFUSED.number(), SO_EE_ORIGIN_ICMP, 3, 3, 0, 0, Address.inet("127.0.0.1", 0));
            assertEquals(List.of(refused), r.ancdata());
            Throwing.errno(Errno.EAGAIN, () -> s.recvmsg(100, 1000, MSG_ERRQUEUE));
        }
    }

    @Test
    void aPacketSocketReceivesMessages() throws IOException {
        // Its recvmsg knows few flags, and refuses the others.
        try (Socket s = new Socket(AF_PACKET, SOCK_DGRAM)) {
            s.bind(Address.packet("lo", ETH_P_IP));
            s.settimeout(Duration.ofMinutes(1));
            try (Pairs.Pair p = Pairs.udp()) {
                p.first().send(HELLO);
            }
            ReceivedMessage r = s.recvmsg(10, 100, MSG_TRUNC);
            assertEquals(10, r.data().length);
            assertEquals("lo", assertInstanceOf(Address.Packet.class, r.address()).ifname());
            try (MessageBatch batch = new MessageBatch(s, 2, 10);
                    Pairs.Pair p = Pairs.udp()) {
                p.first().send(HELLO);
                assertTrue(s.recvmmsg(batch) > 0);
            }
        } catch (ErrnoException e) {
            assumeTrue(e.error() != Errno.EPERM, "needs CAP_NET_RAW");
            throw e;
        }
    }

    @Test
    void peekLeavesTheMessage() throws IOException {
        try (Pairs.Pair p = Pairs.unix()) {
            p.first().send(HELLO);
            assertArrayEquals(HELLO, p.second().recvmsg(10, 0, MSG_PEEK).data());
            ReceivedMessage again = p.second().recvmsg(10);
            assertArrayEquals(HELLO, again.data());
            assertNull(again.address());
        }
    }
}
