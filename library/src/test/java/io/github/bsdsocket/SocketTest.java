// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import static io.github.bsdsocket.Constants.AF_INET;
import static io.github.bsdsocket.Constants.AF_INET6;
import static io.github.bsdsocket.Constants.AF_UNIX;
import static io.github.bsdsocket.Constants.IPPROTO_TCP;
import static io.github.bsdsocket.Constants.IPPROTO_UDP;
import static io.github.bsdsocket.Constants.SIO_RCVALL;
import static io.github.bsdsocket.Constants.SOCK_CLOEXEC;
import static io.github.bsdsocket.Constants.SOCK_DGRAM;
import static io.github.bsdsocket.Constants.SOCK_NONBLOCK;
import static io.github.bsdsocket.Constants.SOCK_SEQPACKET;
import static io.github.bsdsocket.Constants.SOCK_STREAM;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Making a socket, what it tells of itself, and giving it up. */
class SocketTest {

    @Test
    void isAStreamOfIpv4UnlessSaidOtherwise() throws IOException {
        try (Socket s = new Socket();
                Socket six = new Socket(AF_INET6);
                Socket datagram = new Socket(AF_INET, SOCK_DGRAM)) {
            assertEquals(List.of(AF_INET, SOCK_STREAM, 0), List.of(s.family(), s.type(), s.proto()));
            assertEquals(List.of(AF_INET6, SOCK_STREAM), List.of(six.family(), six.type()));
            assertEquals(List.of(AF_INET, SOCK_DGRAM), List.of(datagram.family(), datagram.type()));
        }
    }

    @Test
    void tellsFamilyTypeAndProtocolAsGiven() throws IOException {
        try (Socket s = new Socket(AF_INET6, SOCK_DGRAM, IPPROTO_UDP)) {
            assertEquals(List.of(AF_INET6, SOCK_DGRAM, IPPROTO_UDP), List.of(s.family(), s.type(), s.proto()));
        }
    }

    @Test
    void typeFlagsSetTheModeAndAreNoPartOfTheType() throws IOException {
        try (Socket s = new Socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC)) {
            assertEquals(SOCK_STREAM, s.type());
            assertEquals(Duration.ZERO, s.gettimeout());
            assertFalse(s.getblocking());
        }
        try (Socket s = new Socket(AF_INET, SOCK_STREAM)) {
            assertNull(s.gettimeout());
            assertTrue(s.getblocking());
        }
    }

    @Test
    void whatTheKernelRefusesIsItsError() throws IOException {
        Map<Integer, String> before = OpenFiles.sockets();
        Throwing.errno(Errno.EAFNOSUPPORT, () -> new Socket(12345).close());
        Throwing.errno(Errno.EAFNOSUPPORT, () -> new Socket(-1).close());
        Throwing.errno(Errno.EINVAL, () -> new Socket(AF_INET, 999).close());
        Throwing.errno(Errno.ESOCKTNOSUPPORT, () -> new Socket(AF_INET, SOCK_SEQPACKET).close());
        ErrnoException e = Throwing.errno(
                Errno.EPROTONOSUPPORT, () -> new Socket(AF_INET, SOCK_STREAM, IPPROTO_UDP).close());
        assertEquals("socket: Protocol not supported [EPROTONOSUPPORT]", e.getMessage());
        OpenFiles.assertNoneSince(before);
    }

    @Test
    void aNameThatThisSystemLacksIsRefusedByName() throws IOException {
        Throwing.illegal("family: SIO_RCVALL", () -> new Socket(SIO_RCVALL).close());
        Throwing.illegal("type: SIO_RCVALL", () -> new Socket(AF_INET, SIO_RCVALL).close());
        Throwing.illegal("proto: SIO_RCVALL", () -> new Socket(AF_INET, SOCK_STREAM, SIO_RCVALL).close());
        Throwing.illegal("family: SIO_RCVALL", () -> Socket.socketpair(SIO_RCVALL));
        try (Socket s = new Socket()) {
            Throwing.illegal("flags: SIO_RCVALL", () -> s.recv(1, SIO_RCVALL));
            Throwing.illegal("flags: SIO_RCVALL", () -> s.send(new byte[1], SIO_RCVALL));
            Throwing.illegal("flags: SIO_RCVALL", () -> s.sendall(new byte[1], SIO_RCVALL));
        }
    }

    @Test
    void aSocketpairIsOfAfUnixUnlessSaidOtherwise() throws IOException {
        try (Pairs.Pair pair = Pairs.seqpacket()) {
            assertEquals(List.of(AF_UNIX, SOCK_SEQPACKET), List.of(pair.first().family(), pair.second().type()));
        }
        for (SocketPair pair : List.of(Socket.socketpair(), Socket.socketpair(AF_UNIX))) {
            try (Socket first = pair.first();
                    Socket second = pair.second()) {
                assertEquals(List.of(AF_UNIX, SOCK_STREAM, 0), List.of(first.family(), first.type(), first.proto()));
                assertEquals(SOCK_STREAM, second.type());
            }
        }
    }

    @Test
    void aSocketpairOfIpIsRefused() throws IOException {
        Map<Integer, String> before = OpenFiles.sockets();
        Throwing.errno(Errno.EOPNOTSUPP, () -> Socket.socketpair(AF_INET, SOCK_STREAM, 0));
        OpenFiles.assertNoneSince(before);
    }

    @Test
    void everyDescriptorIsCloseOnExec() throws IOException {
        try (Pairs.Pair tcp = Pairs.tcp();
                Pairs.Pair unix = Pairs.unix();
                Socket dup = unix.first().dup();
                Socket fromfd = Socket.fromfd(unix.first().fileno(), AF_UNIX, SOCK_STREAM);
                Socket udp = new Socket(AF_INET, SOCK_DGRAM)) {
            for (Socket s : List.of(tcp.first(), tcp.second(), unix.first(), unix.second(), dup, fromfd, udp)) {
                assertTrue(OpenFiles.isCloseOnExec(s.fileno()), s::toString);
            }
        }
    }

    @Test
    void dupIsTheSameSocketOnAnotherDescriptor() throws IOException {
        try (Pairs.Pair pair = Pairs.tcp()) {
            pair.first().settimeout(Duration.ofSeconds(60));
            try (Socket dup = pair.first().dup()) {
                assertNotEquals(pair.first().fileno(), dup.fileno());
                assertEquals(OpenFiles.what(pair.first().fileno()), OpenFiles.what(dup.fileno()));
                assertEquals(
                        List.of(AF_INET, SOCK_STREAM, pair.first().proto()),
                        List.of(dup.family(), dup.type(), dup.proto()));
                assertEquals(Duration.ofSeconds(60), dup.gettimeout());
                pair.first().close();
                dup.sendall(new byte[] {7});
                assertArrayEquals(new byte[] {7}, pair.second().recv(10));
            }
            assertEquals(0, pair.second().recv(10).length);
        }
    }

    @Test
    void fromfdTakesADuplicateAndBelievesWhatItIsTold() throws IOException {
        try (Pairs.Pair pair = Pairs.unix()) {
            int fd = pair.first().fileno();
            try (Socket s = Socket.fromfd(fd, AF_INET, SOCK_DGRAM, IPPROTO_TCP)) {
                assertNotEquals(fd, s.fileno());
                assertEquals(OpenFiles.what(fd), OpenFiles.what(s.fileno()));
                assertEquals(List.of(AF_INET, SOCK_DGRAM, IPPROTO_TCP), List.of(s.family(), s.type(), s.proto()));
            }
            assertTrue(OpenFiles.isOpen(fd));
            pair.first().sendall(new byte[] {1});
            assertEquals(1, pair.second().recv(10).length);
        }
    }

    @Test
    void fromfdOfWhatIsNotOpenIsEbadf() {
        Throwing.errno(Errno.EBADF, () -> Socket.fromfd(-1, AF_INET, SOCK_STREAM).close());
        Throwing.errno(Errno.EBADF, () -> Socket.fromfd(1 << 29, AF_INET, SOCK_STREAM).close());
    }

    @Test
    void detachGivesTheOpenDescriptorAwayOnce() throws IOException {
        try (Pairs.Pair pair = Pairs.unix()) {
            int fd = pair.first().fileno();
            String what = OpenFiles.what(fd);
            assertEquals(fd, pair.first().detach());
            assertEquals(-1, pair.first().detach());
            assertEquals(-1, pair.first().fileno());
            pair.first().close();
            assertEquals(what, OpenFiles.what(fd));
            try (Socket s = Socket.adopt(fd)) {
                s.sendall(new byte[] {3});
                assertArrayEquals(new byte[] {3}, pair.second().recv(10));
            }
            assertEquals(0, pair.second().recv(10).length);
        }
    }

    @Test
    void closeFreesTheDescriptorAndMayBeRepeated() throws IOException {
        Socket s = new Socket();
        int fd = s.fileno();
        assertTrue(OpenFiles.isOpen(fd));
        s.close();
        assertEquals(-1, s.fileno());
        try (Socket next = new Socket()) {
            s.close();
            next.listen();
        }
    }

    @Test
    void toStringTellsDescriptorKindAndBothAddresses() throws IOException {
        try (Pairs.Pair pair = Pairs.tcp()) {
            Socket s = pair.first();
            assertEquals(
                    "Socket[fd=" + s.fileno() + ", family=AF_INET, type=SOCK_STREAM, proto=0, laddr=127.0.0.1:"
                            + Pairs.port(s) + ", raddr=127.0.0.1:" + Pairs.port(pair.second()) + "]",
                    s.toString());
        }
    }

    @Test
    void toStringOfAClosedSocketSaysSo() throws IOException {
        Socket s = new Socket(AF_INET6, SOCK_DGRAM);
        s.close();
        assertEquals("Socket[closed, family=AF_INET6, type=SOCK_DGRAM, proto=0]", s.toString());
    }
}
