// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import static io.github.bsdsocket.Constants.AF_INET;
import static io.github.bsdsocket.Constants.FIONBIO;
import static io.github.bsdsocket.Constants.FIONREAD;
import static io.github.bsdsocket.Constants.RCVALL_ON;
import static io.github.bsdsocket.Constants.SIOCATMARK;
import static io.github.bsdsocket.Constants.SIOCGIFCONF;
import static io.github.bsdsocket.Constants.SIOCGIFHWADDR;
import static io.github.bsdsocket.Constants.SIOCGIFINDEX;
import static io.github.bsdsocket.Constants.SIOCGIFMTU;
import static io.github.bsdsocket.Constants.SIOCGIFNAME;
import static io.github.bsdsocket.Constants.SIOCGSKNS;
import static io.github.bsdsocket.Constants.SIOCINQ;
import static io.github.bsdsocket.Constants.SIOCOUTQ;
import static io.github.bsdsocket.Constants.SIO_KEEPALIVE_VALS;
import static io.github.bsdsocket.Constants.SIO_RCVALL;
import static io.github.bsdsocket.Constants.SOCK_DGRAM;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** ioctl, of an integer and of a structure. */
class IoctlTest {

    private static final int IFREQ = 40;

    private static byte[] ifreq(String name) {
        return Arrays.copyOf(name.getBytes(US_ASCII), IFREQ);
    }

    private static int number(byte[] ifreq) {
        return ByteBuffer.wrap(ifreq).order(ByteOrder.nativeOrder()).getInt(16);
    }

    @Test
    void bytesThatWaitAreCounted() throws IOException {
        try (Pairs.Pair pair = Pairs.tcp()) {
            assertEquals(0, pair.second().ioctl(FIONREAD, -1));
            pair.first().sendall(new byte[1234]);
            pair.second().recvInto(new byte[1234], 0, Constants.MSG_PEEK | Constants.MSG_WAITALL);
            assertEquals(1234, pair.second().ioctl(FIONREAD, 0));
            assertEquals(1234, pair.second().ioctl(SIOCINQ, 0));
            assertEquals(0, pair.second().ioctl(SIOCATMARK, 9));
            pair.first().ioctl(SIOCOUTQ, 0);
        }
        try (Pairs.Pair pair = Pairs.unix()) {
            pair.first().send(new byte[100]);
            assertTrue(pair.first().ioctl(SIOCOUTQ, 0) >= 100);
        }
    }

    @Test
    void anInterfaceIsAskedByAStructure() throws IOException {
        try (Socket s = new Socket(AF_INET, SOCK_DGRAM)) {
            byte[] named = ifreq("lo");
            int index = number(s.ioctl(SIOCGIFINDEX, named));
            assertEquals(NetIf.ifNametoindex("lo"), index);
            assertArrayEquals(ifreq("lo"), named, "the argument is as it was");
            byte[] numbered = new byte[IFREQ];
            ByteBuffer.wrap(numbered).order(ByteOrder.nativeOrder()).putInt(16, index);
            assertEquals("lo", new String(s.ioctl(SIOCGIFNAME, numbered), 0, 2, US_ASCII));
            int mtu = Integer.parseInt(
                    Files.readString(Path.of("/sys/class/net/lo/mtu")).strip());
            assertEquals(mtu, number(s.ioctl(SIOCGIFMTU, ifreq("lo"))));
            assertEquals(772, number(s.ioctl(SIOCGIFHWADDR, ifreq("lo"))) & 0xffff);
            Throwing.errno(Errno.ENODEV, () -> s.ioctl(SIOCGIFMTU, ifreq("no-such-if")));
        }
    }

    @Test
    void asManyBytesComeBackAsWereGiven() throws IOException {
        try (Socket s = new Socket(AF_INET, SOCK_DGRAM)) {
            for (int length : new int[] {0, 1, 3, 16, 17, 39, 100, 70_000}) {
                byte[] argument = Arrays.copyOf(ifreq("lo"), length);
                if (length >= 2) {
                    byte[] answer = s.ioctl(SIOCGIFMTU, argument);
                    assertEquals(length, answer.length);
                    assertArrayEquals(Arrays.copyOf(s.ioctl(SIOCGIFMTU, ifreq("lo")), length), Arrays.copyOf(answer, length));
                } else {
                    Throwing.errno(Errno.ENODEV, () -> s.ioctl(SIOCGIFMTU, argument));
                }
            }
        }
    }

    @Test
    void requestsOfEverySizeStayWithinTheRoom() throws IOException {
        // Each writes nothing, or what it has: no request that a socket knows may write beyond what is lent.
        try (Socket s = new Socket(AF_INET, SOCK_DGRAM)) {
            for (long size = 0; size < 1 << 14; size += 1023) {
                long request = 2L << 30 | size << 16 | 'Z' << 8;
                Throwing.errno(Errno.ENOTTY, () -> s.ioctl(request, 1));
                Throwing.errno(Errno.ENOTTY, () -> s.ioctl(request, new byte[7]));
            }
        }
    }

    @Test
    void nonBlockingModeIsTheSocketsOwn() throws IOException {
        try (Socket s = new Socket()) {
            assertEquals(1, s.ioctl(FIONBIO, 1));
            assertFalse(s.getblocking());
            assertEquals(Duration.ZERO, s.gettimeout());
            assertTrue(OpenFiles.isNonBlocking(s.fileno()));
            assertEquals(0, s.ioctl(FIONBIO, 0));
            assertTrue(s.getblocking());
            assertEquals(null, s.gettimeout());
            assertFalse(OpenFiles.isNonBlocking(s.fileno()));
            Throwing.illegal("0x5421", () -> s.ioctl(FIONBIO, new byte[4]));
        }
    }

    @Test
    void aRequestMayMakeADescriptor() throws IOException {
        try (Socket s = new Socket()) {
            int fd = s.ioctl(SIOCGSKNS, 0);
            assertTrue(OpenFiles.what(fd).startsWith("net:["), OpenFiles.what(fd));
            assertTrue(OpenFiles.isCloseOnExec(fd));
            io.github.bsdsocket.internal.libc.Libc.close(fd);
            Throwing.illegal("0x894c", () -> s.ioctl(SIOCGSKNS, new byte[4]));
        }
    }

    @Test
    void windowsRequestsSaySo() throws IOException {
        try (Socket s = new Socket()) {
            Throwing.illegal("SIO_RCVALL works on Windows only", () -> s.ioctl(SIO_RCVALL, RCVALL_ON));
            Throwing.illegal("SIO_KEEPALIVE_VALS works on Windows", () -> s.ioctl(SIO_KEEPALIVE_VALS, new byte[12]));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0x8912, 0x8946, 0x8940, 0x8941, 0x894a, 0x8993, 0x8994, 0x89b0, 0x89b1, 0x89f0, 0x89ff, 0x8b00, 0x8bff})
    void aStructureWithAPointerIsRefused(int request) throws IOException {
        try (Socket s = new Socket()) {
            Throwing.illegal("holds a pointer", () -> s.ioctl(request, 0));
            Throwing.illegal("holds a pointer", () -> s.ioctl(request | 1L << 32, new byte[IFREQ]));
        }
        assertEquals(0x8912, SIOCGIFCONF);
    }

    @Test
    void aClosedSocketHasNone() throws IOException {
        Socket s = new Socket();
        s.close();
        Throwing.errno(Errno.EBADF, () -> s.ioctl(FIONREAD, 0));
        Throwing.errno(Errno.EBADF, () -> s.ioctl(FIONBIO, 1));
        Throwing.errno(Errno.EBADF, () -> s.ioctl(SIOCGIFINDEX, new byte[IFREQ]));
    }

    @Test
    @SuppressWarnings("NullAway") // null where none may be
    void nullIsRefused() throws IOException {
        try (Socket s = new Socket()) {
            assertThrows(NullPointerException.class, () -> s.ioctl(SIOCGIFINDEX, null));
        }
    }
}
