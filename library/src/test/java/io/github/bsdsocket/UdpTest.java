// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import static io.github.bsdsocket.Constants.AF_INET;
import static io.github.bsdsocket.Constants.AF_UNSPEC;
import static io.github.bsdsocket.Constants.MSG_DONTWAIT;
import static io.github.bsdsocket.Constants.MSG_PEEK;
import static io.github.bsdsocket.Constants.MSG_TRUNC;
import static io.github.bsdsocket.Constants.MSG_WAITALL;
import static io.github.bsdsocket.Constants.SOCK_DGRAM;
import static io.github.bsdsocket.Constants.SOL_SOCKET;
import static io.github.bsdsocket.Constants.SO_RCVBUF;
import static io.github.bsdsocket.Constants.SO_SNDBUF;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Datagrams of UDP. */
class UdpTest {

    private static final byte[] HELLO = "hello".getBytes(US_ASCII);

    private static Socket bound() throws IOException {
        return Pairs.bound(Address.inet("127.0.0.1", 0), SOCK_DGRAM);
    }

    @Test
    void aDatagramTellsItsSenderWhoCanBeAnswered() throws IOException {
        try (Socket a = bound();
                Socket b = bound()) {
            assertEquals(5, a.sendto(HELLO, Pairs.name(b)));
            Received received = b.recvfrom(100);
            assertEquals(new Received(HELLO, Pairs.name(a)), received);
            assertEquals(2, b.sendto(new byte[2], MSG_DONTWAIT, Pairs.name(a)));
            assertEquals(new ReceivedInto(2, Pairs.name(b)), a.recvfromInto(new byte[10]));
        }
    }

    @Test
    void anyHostIsThisOneWhenSentTo() throws IOException {
        try (Socket a = bound();
                Socket b = bound()) {
            a.sendto(HELLO, Address.inet("", Pairs.port(b)));
            a.sendto(HELLO, Address.inet("localhost", Pairs.port(b)));
            assertEquals(Pairs.name(a), b.recvfrom(10).address());
            assertEquals(Pairs.name(a), b.recvfrom(10).address());
        }
    }

    @Test
    void ipv6WorksTheSame() throws IOException {
        Address loopback = Address.inet6("::1", 0, 0, 0);
        try (Socket a = Pairs.bound(loopback, SOCK_DGRAM);
                Socket b = Pairs.bound(loopback, SOCK_DGRAM)) {
            a.sendto(HELLO, Pairs.name(b));
            assertEquals(new Received(HELLO, Address.inet6("::1", Pairs.port(a))), b.recvfrom(10));
        }
    }

    @Test
    void connectedSocketsSendAndReceiveWithoutAddresses() throws IOException {
        try (Pairs.Pair pair = Pairs.udp()) {
            assertEquals(Pairs.name(pair.second()), pair.first().getpeername());
            pair.first().send(HELLO);
            pair.first().sendall(new byte[3]);
            assertArrayEquals(HELLO, pair.second().recv(100));
            assertEquals(new Received(new byte[3], Pairs.name(pair.first())), pair.second().recvfrom(100));
        }
    }

    @Test
    void connectToNoFamilyEndsTheAssociation() throws IOException {
        try (Pairs.Pair pair = Pairs.udp()) {
            pair.first().connect(Address.unknown(AF_UNSPEC, new byte[14]));
            Throwing.errno(Errno.ENOTCONN, () -> pair.first().getpeername());
            Throwing.errno(Errno.EDESTADDRREQ, () -> pair.first().send(HELLO));
        }
    }

    @Test
    void anEmptyDatagramIsOne() throws IOException {
        try (Pairs.Pair pair = Pairs.udp()) {
            assertEquals(0, pair.first().send(new byte[0]));
            pair.first().sendall(new byte[0]);
            pair.first().send(HELLO);
            assertEquals(new Received(new byte[0], Pairs.name(pair.first())), pair.second().recvfrom(10));
            assertEquals(0, pair.second().recv(10).length);
            assertArrayEquals(HELLO, pair.second().recv(10));
        }
    }

    @Test
    void whatDoesNotFitIsDropped() throws IOException {
        try (Pairs.Pair pair = Pairs.udp()) {
            pair.first().send(HELLO);
            pair.first().send(new byte[] {1, 2, 3});
            assertArrayEquals("he".getBytes(US_ASCII), pair.second().recv(2));
            assertEquals(new Received(new byte[0], Pairs.name(pair.first())), pair.second().recvfrom(0));
            Throwing.errno(Errno.EAGAIN, () -> pair.second().recv(10, MSG_DONTWAIT));
        }
    }

    @Test
    void recvOfNothingTakesNoDatagram() throws IOException {
        try (Pairs.Pair pair = Pairs.udp()) {
            pair.first().send(HELLO);
            assertEquals(0, pair.second().recv(0).length);
            assertEquals(0, pair.second().recvInto(new byte[0]));
            assertArrayEquals(HELLO, pair.second().recv(10));
        }
    }

    @Test
    void truncTellsTheRealLengthAndShowsNoMoreThanCame() throws IOException {
        try (Pairs.Pair pair = Pairs.udp()) {
            for (int i = 0; i < 5; i++) {
                pair.first().send(HELLO);
            }
            Address sender = Pairs.name(pair.first());
            Socket s = pair.second();
            assertArrayEquals("he".getBytes(US_ASCII), s.recv(2, MSG_TRUNC));
            byte[] buffer = {9, 9, 9, 9};
            assertEquals(5, s.recvInto(buffer, 3, MSG_TRUNC));
            assertArrayEquals(new byte[] {'h', 'e', 'l', 9}, buffer);
            assertEquals(new ReceivedInto(5, sender), s.recvfromInto(buffer, 1, MSG_TRUNC | MSG_PEEK));
            assertEquals(new Received(new byte[] {'h'}, sender), s.recvfrom(1, MSG_TRUNC));
            assertEquals(new ReceivedInto(5, sender), s.recvfromInto(new byte[0], 0, MSG_TRUNC));
            assertArrayEquals(HELLO, s.recv(100, MSG_TRUNC));
        }
    }

    @Test
    void waitallMeansNothingToADatagram() throws IOException {
        try (Pairs.Pair pair = Pairs.udp()) {
            pair.first().send(HELLO);
            assertArrayEquals(HELLO, pair.second().recv(100, MSG_WAITALL));
        }
    }

    @Test
    void theLongestDatagramGoesThroughAndALongerOneIsRefused() throws IOException {
        byte[] longest = new byte[65507];
        Arrays.fill(longest, (byte) 7);
        try (Pairs.Pair pair = Pairs.udp()) {
            pair.first().setsockopt(SOL_SOCKET, SO_SNDBUF, 200_000);
            pair.second().setsockopt(SOL_SOCKET, SO_RCVBUF, 200_000);
            assertEquals(longest.length, pair.first().send(longest));
            assertArrayEquals(longest, pair.second().recv(1 << 20));
            for (int length : new int[] {65508, 1 << 20, 3 << 20}) {
                Throwing.errno(Errno.EMSGSIZE, () -> pair.first().send(new byte[length]));
                Throwing.errno(Errno.EMSGSIZE, () -> pair.first().sendall(new byte[length]));
                ErrnoException e = Throwing.errno(
                        Errno.EMSGSIZE, () -> pair.first().sendto(new byte[length], Pairs.name(pair.second())));
                assertEquals(
                        "sendto " + Pairs.name(pair.second()) + ": Message too long [EMSGSIZE]", e.getMessage());
            }
            Throwing.errno(Errno.EAGAIN, () -> pair.second().recv(10, MSG_DONTWAIT));
        }
    }

    @Test
    void aClosedPortIsReportedToAConnectedSocket() throws IOException {
        try (Pairs.Pair pair = Pairs.udp()) {
            pair.second().close();
            pair.first().send(HELLO);
            Throwing.errno(Errno.ECONNREFUSED, () -> pair.first().recv(10));
        }
    }

    @Test
    void aBroadcastNeedsTheOption() throws IOException {
        try (Socket s = new Socket(AF_INET, SOCK_DGRAM)) {
            Throwing.errno(Errno.EACCES, () -> s.sendto(HELLO, Address.inet("127.255.255.255", 9)));
        }
    }

    @Test
    void aDatagramSocketNeitherListensNorAccepts() throws IOException {
        try (Socket s = bound()) {
            Throwing.errno(Errno.EOPNOTSUPP, s::listen);
            Throwing.errno(Errno.EOPNOTSUPP, s::accept);
        }
    }

    @Test
    void theAddressMustBeOfTheFamily() throws IOException {
        try (Socket s = bound()) {
            Throwing.illegal("AF_INET6", () -> s.sendto(HELLO, Address.inet6("::1", 9)));
            Throwing.illegal("AF_UNIX", () -> s.sendto(HELLO, Address.unix("/nowhere")));
        }
    }
}
