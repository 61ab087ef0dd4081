// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import static io.github.bsdsocket.Constants.AF_UNIX;
import static io.github.bsdsocket.Constants.MSG_PEEK;
import static io.github.bsdsocket.Constants.MSG_TRUNC;
import static io.github.bsdsocket.Constants.MSG_WAITALL;
import static io.github.bsdsocket.Constants.SOCK_SEQPACKET;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Connections that keep the bounds of messages. */
class SeqpacketTest {

    private static final byte[] HELLO = "hello".getBytes(US_ASCII);

    @Test
    void listensAcceptsAndConnects() throws IOException {
        try (Socket listener = Pairs.bound(Address.unix(""), SOCK_SEQPACKET);
                Socket s = new Socket(AF_UNIX, SOCK_SEQPACKET)) {
            listener.listen();
            s.connect(Pairs.name(listener));
            try (Socket conn = listener.accept().conn()) {
                assertEquals(SOCK_SEQPACKET, conn.type());
                conn.send(HELLO);
                assertArrayEquals(HELLO, s.recv(100));
            }
        }
    }

    @Test
    void eachMessageComesByItself() throws IOException {
        try (Pairs.Pair pair = Pairs.seqpacket()) {
            pair.first().send(HELLO);
            pair.first().sendall(new byte[] {1, 2, 3});
            pair.first().send(new byte[] {4});
            assertArrayEquals(HELLO, pair.second().recv(100, MSG_PEEK));
            assertArrayEquals(HELLO, pair.second().recv(100, MSG_WAITALL));
            assertArrayEquals(new byte[] {1, 2}, pair.second().recv(2));
            assertArrayEquals(new byte[] {4}, pair.second().recv(2));
        }
    }

    @Test
    void truncTellsTheRealLength() throws IOException {
        try (Pairs.Pair pair = Pairs.seqpacket()) {
            pair.first().send(HELLO);
            byte[] buffer = new byte[2];
            assertEquals(5, pair.second().recvInto(buffer, 0, MSG_TRUNC));
            assertArrayEquals("he".getBytes(US_ASCII), buffer);
        }
    }

    @Test
    void aClosedPeerIsTheEndAndEpipe() throws IOException {
        try (Pairs.Pair pair = Pairs.seqpacket()) {
            pair.second().close();
            assertEquals(0, pair.first().recv(100).length);
            Throwing.errno(Errno.EPIPE, () -> pair.first().send(HELLO));
            Throwing.errno(Errno.EPIPE, () -> pair.first().sendall(HELLO));
        }
    }
}
