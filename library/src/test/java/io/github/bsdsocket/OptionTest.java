// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import static io.github.bsdsocket.Constants.IPPROTO_TCP;
import static io.github.bsdsocket.Constants.SIO_RCVALL;
import static io.github.bsdsocket.Constants.SOL_SOCKET;
import static io.github.bsdsocket.Constants.SO_ERROR;
import static io.github.bsdsocket.Constants.SO_LINGER;
import static io.github.bsdsocket.Constants.SO_PEERCRED;
import static io.github.bsdsocket.Constants.SO_RCVBUF;
import static io.github.bsdsocket.Constants.SO_REUSEADDR;
import static io.github.bsdsocket.Constants.SO_TYPE;
import static io.github.bsdsocket.Constants.SOCK_STREAM;
import static io.github.bsdsocket.Constants.TCP_CONGESTION;
import static io.github.bsdsocket.Constants.TCP_INFO;
import static io.github.bsdsocket.Constants.TCP_NODELAY;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** getsockopt and setsockopt, in each of their forms. */
class OptionTest {

    private static ByteBuffer ints(int... values) {
        ByteBuffer b = ByteBuffer.allocate(4 * values.length).order(ByteOrder.nativeOrder());
        for (int value : values) {
            b.putInt(value);
        }
        return b;
    }

    @Test
    void anIntegerIsReadAsItWasSet() throws IOException {
        try (Socket s = new Socket()) {
            assertEquals(0, s.getsockopt(SOL_SOCKET, SO_REUSEADDR));
            s.setsockopt(SOL_SOCKET, SO_REUSEADDR, 1);
            assertEquals(1, s.getsockopt(SOL_SOCKET, SO_REUSEADDR));
            s.setsockopt(IPPROTO_TCP, TCP_NODELAY, 1);
            assertEquals(1, s.getsockopt(IPPROTO_TCP, TCP_NODELAY));
            assertEquals(SOCK_STREAM, s.getsockopt(SOL_SOCKET, SO_TYPE));
            assertEquals(0, s.getsockopt(SOL_SOCKET, SO_ERROR));
            int size = s.getsockopt(SOL_SOCKET, SO_RCVBUF);
            s.setsockopt(SOL_SOCKET, SO_RCVBUF, 5000);
            assertEquals(10_000, s.getsockopt(SOL_SOCKET, SO_RCVBUF));
            assertTrue(size > 0);
        }
    }

    @Test
    void aStructureIsItsBytes() throws IOException {
        byte[] linger = ints(1, 7).array();
        try (Socket s = new Socket()) {
            s.setsockopt(SOL_SOCKET, SO_LINGER, linger);
            assertArrayEquals(linger, s.getsockopt(SOL_SOCKET, SO_LINGER, 8));
            assertArrayEquals(linger, s.getsockopt(SOL_SOCKET, SO_LINGER, 100));
            assertArrayEquals(ints(1).array(), s.getsockopt(SOL_SOCKET, SO_LINGER, 4));
        }
        try (Pairs.Pair pair = Pairs.unix()) {
            ByteBuffer ucred = ByteBuffer.wrap(pair.first().getsockopt(SOL_SOCKET, SO_PEERCRED, 12));
            assertEquals(
                    ProcessHandle.current().pid(), ucred.order(ByteOrder.nativeOrder()).getInt());
        }
    }

    @Test
    void anOptionMayBeText() throws IOException {
        try (Socket s = new Socket()) {
            s.setsockopt(IPPROTO_TCP, TCP_CONGESTION, "reno".getBytes(US_ASCII));
            byte[] name = s.getsockopt(IPPROTO_TCP, TCP_CONGESTION, 16);
            assertEquals("reno", new String(name, US_ASCII).replace("\0", ""));
        }
    }

    @Test
    void theBufferMayBeLargerThanPythons() throws IOException {
        try (Pairs.Pair pair = Pairs.tcp()) {
            byte[] info = pair.first().getsockopt(IPPROTO_TCP, TCP_INFO, 5000);
            assertTrue(info.length >= 104 && info.length < 5000, () -> "length " + info.length);
            assertEquals(1, info[0], "TCP_ESTABLISHED");
        }
    }

    @Test
    void aShorterBufferGetsTheBeginning() throws IOException {
        try (Socket s = new Socket()) {
            s.setsockopt(SOL_SOCKET, SO_REUSEADDR, 1);
            byte[] one = ints(1).array();
            assertArrayEquals(Arrays.copyOf(one, 2), s.getsockopt(SOL_SOCKET, SO_REUSEADDR, 2));
            assertEquals(0, s.getsockopt(SOL_SOCKET, SO_REUSEADDR, 0).length);
        }
    }

    @Test
    void aValueThatIsTooShortIsEinvalAndChangesNothing() throws IOException {
        try (Socket s = new Socket()) {
            Throwing.errno(Errno.EINVAL, () -> s.setsockopt(SOL_SOCKET, SO_REUSEADDR, new byte[3]));
            Throwing.errno(Errno.EINVAL, () -> s.setsockopt(SOL_SOCKET, SO_REUSEADDR, new byte[0]));
            Throwing.errno(Errno.EINVAL, () -> s.setsockopt(SOL_SOCKET, SO_LINGER, new byte[7]));
            assertEquals(0, s.getsockopt(SOL_SOCKET, SO_REUSEADDR));
        }
    }

    @Test
    void noValueIsANullPointerOfSomeLength() throws IOException {
        try (Socket s = new Socket()) {
            Throwing.errno(Errno.EFAULT, () -> s.setsockopt(SOL_SOCKET, SO_REUSEADDR, null, 4));
            Throwing.errno(Errno.EINVAL, () -> s.setsockopt(SOL_SOCKET, SO_REUSEADDR, null, 0));
            Throwing.illegal("-1", () -> s.setsockopt(SOL_SOCKET, SO_REUSEADDR, null, -1));
        }
    }

    @Test
    void anUnknownOptionIsEnoprotooptAndAnUnknownLevelNoBetter() throws IOException {
        try (Socket s = new Socket()) {
            ErrnoException e = Throwing.errno(Errno.ENOPROTOOPT, () -> s.getsockopt(SOL_SOCKET, 99_999));
            assertEquals("getsockopt: Protocol not available [ENOPROTOOPT]", e.getMessage());
            Throwing.errno(Errno.ENOPROTOOPT, () -> s.setsockopt(SOL_SOCKET, 99_999, 1));
            Throwing.errno(Errno.EOPNOTSUPP, () -> s.getsockopt(99_999, 1, 4));
        }
    }

    @Test
    void aNegativeLengthIsRefused() throws IOException {
        try (Socket s = new Socket()) {
            Throwing.illegal("-5", () -> s.getsockopt(SOL_SOCKET, SO_REUSEADDR, -5));
        }
    }

    @Test
    void anOptionThatThisSystemLacksIsRefusedByName() throws IOException {
        try (Socket s = new Socket()) {
            Throwing.illegal("optname: SIO_RCVALL", () -> s.getsockopt(SOL_SOCKET, SIO_RCVALL));
            Throwing.illegal("optname: SIO_RCVALL", () -> s.getsockopt(SOL_SOCKET, SIO_RCVALL, 4));
            Throwing.illegal("optname: SIO_RCVALL", () -> s.setsockopt(SOL_SOCKET, SIO_RCVALL, 1));
            Throwing.illegal("optname: SIO_RCVALL", () -> s.setsockopt(SOL_SOCKET, SIO_RCVALL, new byte[4]));
            Throwing.illegal("optname: SIO_RCVALL", () -> s.setsockopt(SOL_SOCKET, SIO_RCVALL, null, 4));
            Throwing.illegal("level: SIO_RCVALL", () -> s.setsockopt(SIO_RCVALL, SO_REUSEADDR, 1));
        }
    }

    @Test
    void aSocketIsInheritedOnlyWhenAsked() throws IOException {
        try (Socket s = new Socket()) {
            assertFalse(s.getInheritable());
            s.setInheritable(true);
            assertTrue(s.getInheritable());
            assertFalse(OpenFiles.isCloseOnExec(s.fileno()));
            s.setInheritable(false);
            assertTrue(OpenFiles.isCloseOnExec(s.fileno()));
            Socket.adopt(s.detach()).close();
            Throwing.errno(Errno.EBADF, s::getInheritable);
            Throwing.errno(Errno.EBADF, () -> s.setInheritable(true));
        }
    }
}
