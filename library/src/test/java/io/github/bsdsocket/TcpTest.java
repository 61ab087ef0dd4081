// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import static io.github.bsdsocket.Constants.AF_INET6;
import static io.github.bsdsocket.Constants.AF_INET;
import static io.github.bsdsocket.Constants.AF_UNSPEC;
import static io.github.bsdsocket.Constants.IPPROTO_MPTCP;
import static io.github.bsdsocket.Constants.IPPROTO_TCP;
import static io.github.bsdsocket.Constants.MSG_DONTWAIT;
import static io.github.bsdsocket.Constants.MSG_OOB;
import static io.github.bsdsocket.Constants.MSG_PEEK;
import static io.github.bsdsocket.Constants.MSG_TRUNC;
import static io.github.bsdsocket.Constants.MSG_WAITALL;
import static io.github.bsdsocket.Constants.SHUT_RD;
import static io.github.bsdsocket.Constants.SHUT_RDWR;
import static io.github.bsdsocket.Constants.SHUT_WR;
import static io.github.bsdsocket.Constants.SOCK_STREAM;
import static io.github.bsdsocket.Constants.SOL_SOCKET;
import static io.github.bsdsocket.Constants.SO_LINGER;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;

/** Connections and streams of TCP. */
class TcpTest {

    private static final byte[] HELLO = "hello".getBytes(US_ASCII);

    @Test
    void theEndsOfAConnectionKnowEachOther() throws IOException {
        try (Socket listener = Pairs.listener();
                Socket s = new Socket()) {
            s.connect("127.0.0.1", Pairs.port(listener));
            Accepted accepted = listener.accept();
            try (Socket conn = accepted.conn()) {
                assertEquals(Pairs.name(s), accepted.address());
                assertEquals(Pairs.name(s), conn.getpeername());
                assertEquals(Pairs.name(listener), s.getpeername());
                assertEquals(Pairs.name(conn), s.getpeername());
                assertEquals(Address.inet("127.0.0.1", Pairs.port(listener)), Pairs.name(conn));
                assertEquals(listener.type(), conn.type());
            }
        }
    }

    @Test
    void ipv6WorksTheSame() throws IOException {
        try (Pairs.Pair pair = Pairs.tcp6()) {
            assertEquals(Address.inet6("::1", Pairs.port(pair.first())), pair.second().getpeername());
            assertEquals(AF_INET6, pair.second().family());
            pair.first().sendall(HELLO);
            assertArrayEquals(HELLO, pair.second().recv(10));
        }
        try (Socket s = new Socket(AF_INET6)) {
            s.bind("::1", 0);
            s.listen();
            try (Socket client = new Socket(AF_INET6)) {
                assertEquals(0, client.connectEx("::1", Pairs.port(s)));
            }
        }
    }

    @Test
    void dataComesAsItWasSentUntilTheEnd() throws IOException {
        try (Pairs.Pair pair = Pairs.tcp()) {
            assertEquals(5, pair.first().send(HELLO));
            assertArrayEquals("hel".getBytes(US_ASCII), pair.second().recv(3));
            assertArrayEquals("lo".getBytes(US_ASCII), pair.second().recv(1 << 20));
            pair.first().close();
            assertEquals(0, pair.second().recv(10).length);
            assertEquals(0, pair.second().recv(10).length);
            assertEquals(0, pair.second().recvInto(new byte[10]));
        }
    }

    @Test
    void recvOfTheLargestSizeTakesNoSuchMemory() throws IOException {
        try (Pairs.Pair pair = Pairs.tcp()) {
            pair.first().sendall(HELLO);
            assertArrayEquals(HELLO, pair.second().recv(Integer.MAX_VALUE));
        }
    }

    @Test
    void recvOfNothingTakesNothing() throws IOException {
        try (Pairs.Pair pair = Pairs.tcp()) {
            assertEquals(0, pair.second().recv(0).length);
            pair.first().sendall(HELLO);
            assertEquals(0, pair.second().recv(0).length);
            assertEquals(0, pair.second().recvInto(new byte[0]));
            assertArrayEquals(HELLO, pair.second().recv(10));
        }
    }

    @Test
    void aNegativeSizeIsRefusedAndNothingLost() throws IOException {
        try (Pairs.Pair pair = Pairs.tcp()) {
            pair.first().sendall(HELLO);
            Throwing.illegal("-1", () -> pair.second().recv(-1));
            Throwing.illegal("-7", () -> pair.second().recvfrom(-7));
            Throwing.illegal("-2147483648", () -> pair.second().recv(Integer.MIN_VALUE, MSG_PEEK));
            assertArrayEquals(HELLO, pair.second().recv(10));
        }
    }

    @Test
    void aConnectedStreamHasNoSenderToTell() throws IOException {
        try (Pairs.Pair pair = Pairs.tcp()) {
            pair.first().sendall(HELLO);
            Received received = pair.second().recvfrom(2);
            assertArrayEquals("he".getBytes(US_ASCII), received.data());
            assertNull(received.address());
            assertEquals(new ReceivedInto(3, null), pair.second().recvfromInto(new byte[10]));
        }
    }

    @Test
    void sendtoOnAConnectionSendsToThePeerWhateverTheAddress() throws IOException {
        try (Pairs.Pair pair = Pairs.tcp()) {
            assertEquals(5, pair.first().sendto(HELLO, Address.inet("127.0.0.1", 9)));
            assertArrayEquals(HELLO, pair.second().recv(10));
        }
    }

    @Test
    void sendallSendsMoreThanAnyBufferHolds() throws Exception {
        byte[] data = new byte[20_000_000];
        new Random(1).nextBytes(data);
        try (Pairs.Pair pair = Pairs.tcp()) {
            FutureTask<byte[]> reader = new FutureTask<>(() -> {
                byte[] all = new byte[data.length];
                assertEquals(all.length, pair.second().recvInto(all, 0, MSG_WAITALL));
                return all;
            });
            Tasks.start(reader);
            pair.first().sendall(data);
            assertArrayEquals(data, reader.get());
        }
    }

    @Test
    void sendallOfNothingSucceeds() throws IOException {
        try (Pairs.Pair pair = Pairs.tcp()) {
            pair.first().sendall(new byte[0]);
            assertEquals(0, pair.first().send(new byte[0]));
            pair.first().sendall(HELLO);
            assertArrayEquals(HELLO, pair.second().recv(10));
        }
    }

    @Test
    void peekLeavesTheData() throws IOException {
        try (Pairs.Pair pair = Pairs.tcp()) {
            pair.first().sendall(HELLO);
            assertArrayEquals("he".getBytes(US_ASCII), pair.second().recv(2, MSG_PEEK));
            assertArrayEquals(HELLO, pair.second().recv(10, MSG_PEEK));
            assertArrayEquals(HELLO, pair.second().recv(10));
        }
    }

    @Test
    void dontwaitFailsWhereTheCallWouldWait() throws IOException {
        try (Pairs.Pair pair = Pairs.tcp()) {
            Throwing.errno(Errno.EAGAIN, () -> pair.second().recv(10, MSG_DONTWAIT));
            byte[] block = new byte[1 << 20];
            Throwing.errno(Errno.EAGAIN, () -> {
                while (pair.first().send(block, MSG_DONTWAIT) > 0) {
                    assertTrue(pair.first().getblocking());
                }
            });
            assertEquals(10, pair.second().recv(10, MSG_DONTWAIT).length);
        }
    }

    @Test
    void waitallWaitsForAllOfTheBuffer() throws Exception {
        try (Pairs.Pair pair = Pairs.tcp()) {
            pair.first().sendall(HELLO);
            FutureTask<byte[]> reader = new FutureTask<>(() -> pair.second().recv(10, MSG_WAITALL));
            Thread thread = Tasks.start(reader);
            Tasks.awaitInKernel(thread);
            pair.first().sendall(HELLO);
            assertArrayEquals("hellohello".getBytes(US_ASCII), reader.get());
        }
    }

    @Test
    void waitallGivesWhatThereIsAtTheEnd() throws IOException {
        try (Pairs.Pair pair = Pairs.tcp()) {
            pair.first().sendall(HELLO);
            pair.first().close();
            assertArrayEquals(HELLO, pair.second().recv(10, MSG_WAITALL));
            assertEquals(0, pair.second().recv(10, MSG_WAITALL).length);
        }
    }

    @Test
    void urgentDataComesBesidesTheStream() throws IOException {
        try (Pairs.Pair pair = Pairs.tcp()) {
            Throwing.errno(Errno.EINVAL, () -> pair.second().recv(1, MSG_OOB));
            pair.first().sendall(HELLO);
            pair.first().send(new byte[] {'!'}, MSG_OOB);
            assertArrayEquals(new byte[] {'!'}, urgent(pair.second()));
            assertArrayEquals(HELLO, pair.second().recv(5, MSG_WAITALL));
        }
    }

    private static byte[] urgent(Socket s) throws IOException {
        while (true) {
            try {
                return s.recv(1, MSG_OOB);
            } catch (ErrnoException e) {
                // EINVAL until it is announced, EAGAIN until it is there
                assertTrue(e.error() == Errno.EINVAL || e.error() == Errno.EAGAIN, e::getMessage);
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void truncDropsStreamDataAndShowsNoMemoryForIt() throws IOException {
        try (Pairs.Pair pair = Pairs.tcp()) {
            pair.first().sendall(HELLO);
            byte[] buffer = {9, 9, 9};
            assertEquals(3, pair.second().recvInto(buffer, 0, MSG_TRUNC));
            assertArrayEquals(new byte[] {9, 9, 9}, buffer);
            assertArrayEquals(new byte[] {0}, pair.second().recv(1, MSG_TRUNC));
            assertArrayEquals("o".getBytes(US_ASCII), pair.second().recv(10));
        }
    }

    @Test
    void shutdownOfWritingIsTheEndForThePeerOnly() throws IOException {
        try (Pairs.Pair pair = Pairs.tcp()) {
            pair.first().shutdown(SHUT_WR);
            assertEquals(0, pair.second().recv(10).length);
            Throwing.errno(Errno.EPIPE, () -> pair.first().send(HELLO));
            pair.second().sendall(HELLO);
            assertArrayEquals(HELLO, pair.first().recv(10));
        }
    }

    @Test
    void shutdownOfReadingIsTheEndHere() throws IOException {
        try (Pairs.Pair pair = Pairs.tcp()) {
            pair.first().shutdown(SHUT_RD);
            assertEquals(0, pair.first().recv(10).length);
            pair.first().sendall(HELLO);
            pair.first().shutdown(SHUT_RDWR);
            assertArrayEquals(HELLO, pair.second().recv(10));
        }
    }

    @Test
    void shutdownRefusesWhatItCannotDo() throws IOException {
        try (Pairs.Pair pair = Pairs.tcp();
                Socket s = new Socket()) {
            Throwing.errno(Errno.EINVAL, () -> pair.first().shutdown(77));
            Throwing.errno(Errno.EINVAL, () -> pair.first().shutdown(-1));
            Throwing.errno(Errno.ENOTCONN, () -> s.shutdown(SHUT_RDWR));
        }
    }

    @Test
    void whatNobodyListensOnRefusesAndSaysTheAddress() throws IOException {
        try (Socket mute = Pairs.bound(Address.inet("127.0.0.1", 0), SOCK_STREAM);
                Socket s = new Socket()) {
            Address.Inet address = (Address.Inet) Pairs.name(mute);
            ErrnoException e = Throwing.errno(Errno.ECONNREFUSED, () -> s.connect(address));
            assertEquals("connect " + address + ": Connection refused [ECONNREFUSED]", e.getMessage());
            assertEquals(address, e.address());
            assertEquals("connect", e.call());
            assertEquals(Errno.ECONNREFUSED.number(), s.connectEx(address));
            assertEquals(Errno.ECONNREFUSED.number(), s.connectEx(address.host(), address.port()));
        }
    }

    @Test
    void aConnectedSocketConnectsNoMore() throws IOException {
        try (Socket listener = Pairs.listener();
                Socket s = new Socket()) {
            assertEquals(0, s.connectEx(Pairs.name(listener)));
            Throwing.errno(Errno.EISCONN, () -> s.connect(Pairs.name(listener)));
            assertEquals(Errno.EISCONN.number(), s.connectEx(Pairs.name(listener)));
        }
    }

    @Test
    void connectToNoFamilyEndsTheConnection() throws IOException {
        try (Pairs.Pair pair = Pairs.tcp()) {
            pair.first().connect(Address.unknown(AF_UNSPEC, new byte[14]));
            Throwing.errno(Errno.ENOTCONN, () -> pair.first().getpeername());
        }
    }

    @Test
    void anAddressInUseIsNotBoundTwice() throws IOException {
        try (Socket listener = Pairs.listener();
                Socket s = new Socket()) {
            Address taken = Pairs.name(listener);
            ErrnoException e = Throwing.errno(Errno.EADDRINUSE, () -> s.bind(taken));
            assertEquals("bind " + taken + ": Address already in use [EADDRINUSE]", e.getMessage());
            s.bind("127.0.0.1", 0);
            Throwing.errno(Errno.EINVAL, () -> s.bind("127.0.0.1", 0));
        }
    }

    @Test
    void anAddressOfAnotherMachineIsNotBound() throws IOException {
        try (Socket s = new Socket()) {
            Throwing.errno(Errno.EADDRNOTAVAIL, () -> s.bind("198.51.100.7", 0));
        }
    }

    @Test
    void whatDoesNotListenDoesNotAccept() throws IOException {
        Map<Integer, String> before = OpenFiles.sockets();
        try (Socket s = Pairs.bound(Address.inet("127.0.0.1", 0), SOCK_STREAM)) {
            Throwing.errno(Errno.EINVAL, s::accept);
        }
        OpenFiles.assertNoneSince(before);
    }

    @Test
    void whatIsNotConnectedHasNoPeerAndSendsAndReceivesNothing() throws IOException {
        try (Socket s = new Socket()) {
            Throwing.errno(Errno.ENOTCONN, s::getpeername);
            Throwing.errno(Errno.ENOTCONN, () -> s.recv(1));
            Throwing.errno(Errno.EPIPE, () -> s.send(HELLO));
            Throwing.errno(Errno.EPIPE, () -> s.sendall(HELLO));
            assertEquals(Address.inet("0.0.0.0", 0), s.getsockname());
        }
    }

    @Test
    void listenTakesAnyBacklogAndBindsWhatIsNot() throws IOException {
        for (int backlog : new int[] {0, 1, -1, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
            try (Socket listener = new Socket();
                    Socket s = new Socket()) {
                listener.listen(backlog);
                s.connect("127.0.0.1", Pairs.port(listener));
                listener.accept().conn().close();
            }
        }
    }

    @Test
    void aPeerThatResetIsAnErrorAndNotTheEndOfTheProcess() throws IOException {
        try (Pairs.Pair pair = Pairs.tcp()) {
            Socket s = pair.first();
            pair.second().setsockopt(SOL_SOCKET, SO_LINGER, linger(1, 0));
            pair.second().close();
            Throwing.errno(Errno.ECONNRESET, () -> s.recv(1));
            ErrnoException e = Throwing.errno(Errno.EPIPE, () -> s.send(HELLO));
            assertEquals("send: Broken pipe [EPIPE]", e.getMessage());
            Throwing.errno(Errno.EPIPE, () -> s.sendall(HELLO));
            Throwing.errno(Errno.EPIPE, () -> s.sendto(HELLO, Address.inet("127.0.0.1", 9)));
        }
    }

    @Test
    void sendallSaysHowMuchItSentBeforeThePeerReset() throws Exception {
        try (Pairs.Pair pair = Pairs.tcp()) {
            ByteBuffer data = ByteBuffer.allocate(50_000_000);
            data.position(10);
            FutureTask<ErrnoException> sender = new FutureTask<>(() -> {
                ErrnoException e = Throwing.errno(Errno.ECONNRESET, () -> pair.first().sendall(data));
                assertEquals("send: Connection reset by peer [ECONNRESET]", e.getMessage());
                return e;
            });
            Thread thread = Tasks.start(sender);
            Tasks.awaitInKernel(thread);
            pair.second().setsockopt(SOL_SOCKET, SO_LINGER, linger(1, 0));
            pair.second().close();
            long sent = sender.get().bytesTransferred();
            assertTrue(sent > 0 && sent < data.capacity(), () -> "sent " + sent);
            assertEquals(10 + sent, data.position());
        }
    }

    private static byte[] linger(int onoff, int seconds) {
        return ByteBuffer.allocate(8).order(ByteOrder.nativeOrder()).putInt(onoff).putInt(seconds).array();
    }

    @Test
    void multipathTcpIsSpokenToItsLikeAndToTcp() throws IOException {
        try (Socket listener = mptcp()) {
            listener.bind("127.0.0.1", 0);
            listener.listen();
            for (int proto : new int[] {IPPROTO_MPTCP, IPPROTO_TCP}) {
                try (Socket client = new Socket(AF_INET, SOCK_STREAM, proto)) {
                    client.connect(Pairs.name(listener));
                    try (Socket conn = listener.accept().conn()) {
                        client.sendall(new byte[] {1, 2, 3});
                        assertArrayEquals(new byte[] {1, 2, 3}, conn.recvExactly(3));
                        conn.shutdown(SHUT_WR);
                        assertEquals(0, client.recv(1).length);
                    }
                }
            }
        }
    }

    private static Socket mptcp() throws IOException {
        try {
            return new Socket(AF_INET, SOCK_STREAM, IPPROTO_MPTCP);
        } catch (ErrnoException e) {
            return abort("this kernel has no Multipath TCP: " + e.getMessage());
        }
    }
}
