// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import static io.github.bsdsocket.Constants.IPPROTO_IP;
import static io.github.bsdsocket.Constants.IPPROTO_UDP;
import static io.github.bsdsocket.Constants.IP_RECVTTL;
import static io.github.bsdsocket.Constants.MSG_CTRUNC;
import static io.github.bsdsocket.Constants.MSG_DONTWAIT;
import static io.github.bsdsocket.Constants.MSG_TRUNC;
import static io.github.bsdsocket.Constants.SOCK_DGRAM;
import static io.github.bsdsocket.Constants.UDP_SEGMENT;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import io.github.bsdsocket.ThreadKind.Running;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.management.ManagementFactory;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Several messages by one call. */
class MessageBatchTest {

    private static byte[] bytes(String text) {
        return text.getBytes(US_ASCII);
    }

    private static String text(MessageBatch batch, int i) {
        return new String(batch.toByteArray(i), US_ASCII);
    }

    @Test
    void thoseThatAreThereAreReceivedTogether() throws IOException {
        try (Pairs.Pair p = Pairs.unixDatagrams();
                MessageBatch batch = new MessageBatch(p.first(), 3, 8)) {
            for (String message : List.of("one", "", "three", "four")) {
                p.first().send(bytes(message));
            }
            assertEquals(3, p.second().recvmmsg(batch));
            assertEquals("one", text(batch, 0));
            assertEquals("", text(batch, 1));
            assertEquals("three", text(batch, 2));
            assertEquals(1, p.second().recvmmsg(batch));
            assertEquals("four", text(batch, 0));
            assertEquals(0, batch.length(1));
            assertEquals(0, batch.length(2));
            Throwing.errno(Errno.EAGAIN, () -> p.second().recvmmsg(batch, MSG_DONTWAIT));
            assertEquals(0, batch.length(0));
        }
    }

    @Test
    void severalAreSentTogether() throws IOException {
        try (Pairs.Pair p = Pairs.unixDatagrams();
                MessageBatch batch = new MessageBatch(p.first(), 4, 8)) {
            batch.data(0, bytes("one"));
            batch.data(2).set(ValueLayout.JAVA_BYTE, 0, (byte) '3');
            batch.length(2, 1);
            assertEquals(2, p.first().sendmmsg(batch, 1, 2));
            assertEquals(0, p.first().sendmmsg(batch, 0, 0));
            assertEquals(1, p.first().sendmmsg(batch, 0, 1));
            assertEquals("", new String(p.second().recvfrom(9).data(), US_ASCII));
            assertEquals("3", new String(p.second().recv(9), US_ASCII));
            assertEquals("one", new String(p.second().recv(9), US_ASCII));
        }
    }

    @Test
    void eachGoesToItsAddressAndComesFromOne() throws IOException {
        try (Socket a = Pairs.bound(Address.inet("127.0.0.1", 0), SOCK_DGRAM);
                Socket b = Pairs.bound(Address.inet("127.0.0.1", 0), SOCK_DGRAM);
                Socket server = Pairs.bound(Address.inet("127.0.0.1", 0), SOCK_DGRAM);
                MessageBatch batch = new MessageBatch(server, 4, 8)) {
            a.sendto(bytes("a"), Pairs.name(server));
            b.sendto(bytes("b"), Pairs.name(server));
            assertEquals(2, server.recvmmsg(batch));
            assertEquals(Pairs.name(a), batch.address(0));
            assertEquals(Pairs.name(b), batch.address(1));
            assertNull(batch.address(2));
            assertEquals(2, server.sendmmsg(batch, 0, 2));
            assertEquals(new Received(bytes("a"), Pairs.name(server)), a.recvfrom(9));
            assertEquals(new Received(bytes("b"), Pairs.name(server)), b.recvfrom(9));
            try (MessageBatch other = new MessageBatch(server, 1, 8)) {
                other.copyAddress(0, batch, 1);
                other.data(0, bytes("copy"));
                assertEquals(1, server.sendmmsg(other, 0, 1));
                assertArrayEquals(bytes("copy"), b.recv(9));
                other.address(0, Pairs.name(a));
                assertEquals(Pairs.name(a), other.address(0));
                assertEquals(1, server.sendmmsg(other, 0, 1));
                assertArrayEquals(bytes("copy"), a.recv(9));
                other.address(0, null);
                assertNull(other.address(0));
                Throwing.errno(Errno.EDESTADDRREQ, () -> server.sendmmsg(other, 0, 1));
            }
        }
    }

    @Test
    void aLongMessageIsCutOffAndSaysSo() throws IOException {
        try (Pairs.Pair p = Pairs.unixDatagrams();
                MessageBatch batch = new MessageBatch(p.first(), 2, 3)) {
            p.first().send(bytes("long"));
            p.first().send(bytes("fit"));
            assertEquals(2, p.second().recvmmsg(batch, MSG_TRUNC));
            assertEquals("lon", text(batch, 0));
            assertEquals(MSG_TRUNC, batch.msgFlags(0));
            assertEquals("fit", text(batch, 1));
            assertEquals(0, batch.msgFlags(1));
        }
    }

    @Test
    void ancillaryDataGoesAndComesWithEach() throws IOException {
        int room = Ancillary.cmsgSpace(4);
        try (Pairs.Pair p = Pairs.udp();
                MessageBatch out = new MessageBatch(p.first(), 2, 8, room);
                MessageBatch in = new MessageBatch(p.first(), 3, 8, room)) {
            p.second().setsockopt(IPPROTO_IP, IP_RECVTTL, 1);
            out.ancdata(0, List.of(new Ancillary.Ttl(33)));
            assertEquals(List.of(new Ancillary.Ttl(33)), out.ancdata(0));
            out.ancdata(1, List.of(new Ancillary.Ttl(44)));
            assertEquals(2, p.first().sendmmsg(out, 0, 2));
            assertEquals(2, p.second().recvmmsg(in));
            assertEquals(List.of(new Ancillary.Ttl(33)), in.ancdata(0));
            assertEquals(List.of(new Ancillary.Ttl(44)), in.ancdata(1));
            assertEquals(List.of(), in.ancdata(2));
            out.ancdata(0, List.of());
            assertEquals(List.of(), out.ancdata(0));
            // What was received is not sent.
            p.first().setsockopt(IPPROTO_IP, IP_RECVTTL, 1);
            assertEquals(2, p.second().sendmmsg(in, 0, 2));
            assertEquals(2, p.first().recvmmsg(in));
            assertEquals(List.of(new Ancillary.Ttl(64)), in.ancdata(0));
        }
    }

    @Test
    void descriptorsComeCloseOnExec() throws IOException {
        try (Pairs.Pair p = Pairs.unixDatagrams();
                MessageBatch batch = new MessageBatch(p.first(), 2, 8, Ancillary.cmsgLen(4))) {
            p.first().sendFds(new byte[][] {bytes("x")}, new int[] {p.first().fileno()});
            p.first().sendFds(new byte[][] {bytes("x")}, new int[] {1, 2, 0});
            Map<Integer, String> before = OpenFiles.sockets();
            assertEquals(2, p.second().recvmmsg(batch));
            if (batch.ancdata(0).getFirst() instanceof Ancillary.Rights(List<Integer> fds)) {
                assertTrue(OpenFiles.isCloseOnExec(fds.getFirst()));
                Socket.adopt(fds.getFirst()).close();
            }
            OpenFiles.assertNoneSince(before);
            assertEquals(0, batch.msgFlags(0));
            assertEquals(MSG_CTRUNC, batch.msgFlags(1));
            AncillaryCodec.closeDescriptors(batch.ancdata(1));
        }
    }

    @Test
    void oneBufferGoesAsManyDatagrams() throws IOException {
        try (Pairs.Pair p = Pairs.udp();
                MessageBatch out = new MessageBatch(p.first(), 1, 10, Ancillary.cmsgSpace(2));
                MessageBatch in = new MessageBatch(p.first(), 8, 8)) {
            out.data(0, bytes("aaabbbcccd"));
            out.ancdata(0, List.of(Ancillary.other(IPPROTO_UDP, UDP_SEGMENT, new byte[] {3, 0})));
            assertEquals(1, p.first().sendmmsg(out, 0, 1));
            assertEquals(4, p.second().recvmmsg(in));
            assertEquals("aaa", text(in, 0));
            assertEquals("d", text(in, 3));
        }
    }

    @Test
    void theErrorOfALaterMessageIsThatOfTheNextCall() throws IOException {
        try (Socket s = Pairs.bound(Address.inet("127.0.0.1", 0), SOCK_DGRAM);
                MessageBatch batch = new MessageBatch(s, 3, 70_000)) {
            batch.address(0, Pairs.name(s));
            batch.length(1, 70_000);
            batch.address(1, Pairs.name(s));
            assertEquals(1, s.sendmmsg(batch, 0, 3));
            ErrnoException e = Throwing.errno(Errno.EMSGSIZE, () -> s.sendmmsg(batch, 1, 2));
            assertEquals(Pairs.name(s), e.address());
            assertEquals(70_000, batch.length(1));
            // Of a stream a part may be taken.
            try (Pairs.Pair stream = Pairs.unix()) {
                batch.address(0, null);
                batch.address(1, null);
                stream.first().setblocking(false);
                stream.first().setsockopt(Constants.SOL_SOCKET, Constants.SO_SNDBUF, 1);
                batch.length(0, 70_000);
                int n = stream.first().sendmmsg(batch, 0, 2);
                assertTrue(n >= 1 && batch.length(n - 1) < 70_000, () -> n + " " + batch.length(0));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCallWaitsForTheFirst(ThreadKind kind) throws Exception {
        try (Pairs.Pair p = Pairs.unixDatagrams();
                MessageBatch batch = new MessageBatch(p.first(), 8, 8)) {
            for (Duration timeout : new Duration[] {null, Duration.ofMinutes(1)}) {
                p.second().settimeout(timeout);
                var reader = kind.start(() -> p.second().recvmmsg(batch)).awaitWaiting();
                p.first().send(bytes("first"));
                assertTrue(reader.get() >= 1);
                assertEquals("first", text(batch, 0));
            }
            p.second().settimeout(null);
            try (MessageBatch many = new MessageBatch(p.first(), 1024, 1)) {
                var writer = kind.start(() -> {
                    for (int sent = 0; sent < 1024; ) {
                        sent += p.first().sendmmsg(many, sent, 1024 - sent);
                    }
                    return null;
                });
                writer.awaitWaiting();
                for (int n = 0; n < 1024; ) {
                    n += p.second().recvmmsg(batch);
                }
                writer.get();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aWaitEndsByTimeoutInterruptAndClose(ThreadKind kind) throws Exception {
        try (Pairs.Pair p = Pairs.unixDatagrams();
                MessageBatch batch = new MessageBatch(p.first(), 8, 8)) {
            p.second().settimeout(Duration.ofMillis(20));
            assertThrows(SocketTimeoutException.class, () -> kind.call(() -> p.second().recvmmsg(batch)));
            p.second().setblocking(false);
            Throwing.errno(Errno.EAGAIN, () -> kind.call(() -> p.second().recvmmsg(batch)));
            p.second().setblocking(true);
            var interrupted = kind.start(() -> p.second().recvmmsg(batch)).awaitWaiting();
            interrupted.thread().interrupt();
            assertInstanceOf(InterruptedIOException.class, interrupted.thrown());
            var closed = kind.start(() -> p.second().recvmmsg(batch)).awaitWaiting();
            p.second().close();
            assertEquals(Errno.EBADF, assertInstanceOf(ErrnoException.class, closed.thrown()).error());
            Throwing.errno(Errno.EBADF, () -> p.second().sendmmsg(batch, 0, 1));
            Throwing.errno(Errno.EBADF, () -> p.second().sendmmsg(batch, 0, 0));
        }
    }

    @Test
    void virtualThreadsThatWaitHoldNoCarrier() throws Exception {
        try (Pairs.Pair p = Pairs.unixDatagrams()) {
            List<Running<Integer>> waiting = new ArrayList<>();
            for (int i = 0; i < 4 * Runtime.getRuntime().availableProcessors(); i++) {
                var reader = ThreadKind.VIRTUAL.start(() -> {
                    try (MessageBatch batch = new MessageBatch(p.second(), 1, 1)) {
                        return p.second().recvmmsg(batch);
                    }
                });
                waiting.add(reader.awaitWaiting());
            }
            assertEquals("on", ThreadKind.VIRTUAL.call(() -> "on"));
            for (int i = 0; i < waiting.size(); i++) {
                p.first().send(new byte[1]);
            }
            for (Running<Integer> one : waiting) {
                assertEquals(1, one.get());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aBatchIsForOneCallAtATime(ThreadKind kind) throws Exception {
        try (Pairs.Pair p = Pairs.unixDatagrams();
                MessageBatch batch = new MessageBatch(p.first(), 2, 8)) {
            var reader = kind.start(() -> p.second().recvmmsg(batch)).awaitWaiting();
            assertThrows(IllegalStateException.class, () -> p.first().recvmmsg(batch));
            assertThrows(IllegalStateException.class, () -> p.first().sendmmsg(batch, 0, 1));
            assertThrows(IllegalStateException.class, batch::close);
            p.first().send(bytes("on"));
            assertEquals(1, reader.get());
            assertEquals("on", text(batch, 0));
        }
    }

    @Test
    void nothingIsDoneWithAClosedBatch() throws IOException {
        try (Pairs.Pair p = Pairs.unixDatagrams()) {
            MessageBatch batch = new MessageBatch(p.first(), 2, 8, 32);
            MemorySegment data = batch.data(0);
            batch.close();
            batch.close();
            assertThrows(IllegalStateException.class, () -> p.first().recvmmsg(batch));
            assertThrows(IllegalStateException.class, () -> p.first().sendmmsg(batch, 0, 1));
            assertThrows(IllegalStateException.class, () -> data.get(ValueLayout.JAVA_BYTE, 0));
            assertThrows(IllegalStateException.class, () -> batch.length(0));
            assertThrows(IllegalStateException.class, () -> batch.length(0, 1));
            assertThrows(IllegalStateException.class, () -> batch.address(0));
            assertThrows(IllegalStateException.class, () -> batch.address(0, null));
            assertThrows(IllegalStateException.class, () -> batch.ancdata(0));
            assertThrows(IllegalStateException.class, () -> batch.ancdata(0, List.of()));
            assertThrows(IllegalStateException.class, () -> batch.msgFlags(0));
            assertThrows(IllegalStateException.class, () -> batch.copyAddress(0, batch, 1));
        }
    }

    @Test
    void wrongNumbersAreRefused() throws IOException {
        try (Pairs.Pair p = Pairs.unixDatagrams();
                MessageBatch batch = new MessageBatch(p.first(), 2, 8, 24)) {
            Throwing.illegal("1 to 1024 messages, not 0", () -> new MessageBatch(p.first(), 0, 1).close());
            Throwing.illegal("1 to 1024 messages, not 1025", () -> new MessageBatch(p.first(), 1025, 1).close());
            Throwing.illegal("negative bufsize: -1", () -> new MessageBatch(p.first(), 1, -1).close());
            Throwing.illegal("negative ancbufsize: -1", () -> new MessageBatch(p.first(), 1, 1, -1).close());
            Throwing.illegal("0 to 1, not 2", () -> batch.length(2));
            Throwing.illegal("AF_INET", () -> batch.address(0, Address.inet("127.0.0.1", 1)));
            Throwing.illegal("0 to 1, not -1", () -> batch.data(-1));
            Throwing.illegal("0 to 8 bytes, not 9", () -> batch.length(0, 9));
            Throwing.illegal("0 to 8 bytes, not 9", () -> batch.data(0, new byte[9]));
            Throwing.illegal("0 to 8 bytes, not -1", () -> batch.length(0, -1));
            Throwing.illegal("24 bytes of ancillary data, not for 48", () -> batch.ancdata(
                    0, List.of(new Ancillary.Ttl(1), new Ancillary.Ttl(1))));
            Throwing.illegal("2 messages from 1", () -> p.first().sendmmsg(batch, 1, 2));
            Throwing.illegal("-1 messages", () -> p.first().sendmmsg(batch, 0, -1));
            Throwing.illegal("from -1", () -> p.first().sendmmsg(batch, -1, 1));
            Throwing.illegal("from 2147483647", () -> p.first().sendmmsg(batch, Integer.MAX_VALUE, 1));
            assertEquals(2, batch.size());
        }
    }

    @Test
    void movingMessagesAllocatesNothing() throws Exception {
        ChildJvm.Result ended = ChildJvm.run(List.of(), List.of(), Loop.class);
        assertEquals("0 bytes\n", ended.output());
    }

    static final class Loop {

        private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

        private Loop() {}

        public static void main(String[] args) throws Exception {
            long least = Long.MAX_VALUE;
            try (Pairs.Pair p = Pairs.unixDatagrams();
                    MessageBatch batch = new MessageBatch(p.first(), 4, 512)) {
                batch.length(0, 512);
                for (int round = 0; round < 40 && least > 0; round++) {
                    long before = THREADS.getCurrentThreadAllocatedBytes();
                    for (int i = 0; i < 10_000; i++) {
                        if (p.first().sendmmsg(batch, 0, 4) != p.second().recvmmsg(batch)) {
                            throw new AssertionError();
                        }
                    }
                    least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
                }
            }
            System.out.println(least + " bytes");
        }
    }
}
