// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import static io.github.bsdsocket.Constants.AF_INET;
import static io.github.bsdsocket.Constants.AF_INET6;
import static io.github.bsdsocket.Constants.AF_PACKET;
import static io.github.bsdsocket.Constants.ETH_P_ALL;
import static io.github.bsdsocket.Constants.IPPROTO_ICMP;
import static io.github.bsdsocket.Constants.IPPROTO_ICMPV6;
import static io.github.bsdsocket.Constants.PACKET_HOST;
import static io.github.bsdsocket.Constants.PACKET_OUTGOING;
import static io.github.bsdsocket.Constants.SIOCGIFFLAGS;
import static io.github.bsdsocket.Constants.SIOCSIFFLAGS;
import static io.github.bsdsocket.Constants.SOCK_DGRAM;
import static io.github.bsdsocket.Constants.SOCK_PACKET;
import static io.github.bsdsocket.Constants.SOCK_RAW;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Packet and raw sockets, in a process with a network of its own, where nobody else sends. */
class OwnNetworkTest {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    @Test
    void packetAndRawSocketsMoveData() throws Exception {
        ChildJvm.Result result = ChildJvm.run(List.of("unshare", "-rn"), List.of(), Program.class);
        assertEquals("packet\nold\nicmp\nicmp6\n", result.output());
        assertEquals(0, result.status());
    }

    static final class Program {

        private Program() {}

        public static void main(String[] args) throws IOException {
            bringUp();
            packet();
            System.out.println("packet");
            old();
            System.out.println("old");
            ping(AF_INET, IPPROTO_ICMP, "127.0.0.1", 8, 0);
            System.out.println("icmp");
            ping(AF_INET6, IPPROTO_ICMPV6, "::1", 128, 129);
            System.out.println("icmp6");
        }

        /** IFF_UP: a new network has its loopback interface down. */
        private static void bringUp() throws IOException {
            try (Socket s = new Socket(AF_INET, SOCK_DGRAM)) {
                byte[] ifreq = s.ioctl(SIOCGIFFLAGS, Arrays.copyOf("lo".getBytes(US_ASCII), 40));
                ifreq[16] |= 1;
                s.ioctl(SIOCSIFFLAGS, ifreq);
                assertEquals(1, s.ioctl(SIOCGIFFLAGS, Arrays.copyOf("lo".getBytes(US_ASCII), 40))[16] & 1);
            }
        }

        private static void packet() throws IOException {
            int experimental = 0x88b5;
            byte[] station = new byte[6];
            try (Socket s = new Socket(AF_PACKET, SOCK_DGRAM, ArpaInet.htons(ETH_P_ALL));
                    Socket other = new Socket(AF_PACKET, SOCK_DGRAM)) {
                s.settimeout(TIMEOUT);
                assertEquals(Address.packet("", ETH_P_ALL), s.getsockname());
                s.bind(Address.packet("lo", ETH_P_ALL));
                assertEquals(new Address.Packet("lo", ETH_P_ALL, 0, 772, station), s.getsockname());
                byte[] data = "Hello, world".getBytes(US_ASCII);
                other.sendto(data, Address.packet("lo", experimental, station));
                for (int pkttype : new int[] {PACKET_OUTGOING, PACKET_HOST}) {
                    Received received = s.recvfrom(100);
                    while (proto(received) != experimental) {
                        received = s.recvfrom(100); // the kernel's own, for IPv6
                    }
                    assertArrayEquals(data, received.data());
                    assertEquals(
                            new Address.Packet("lo", experimental, pkttype, 772, station), received.address());
                }
                Throwing.errno(Errno.ENODEV, () -> s.bind(Address.packet("no-such-if", ETH_P_ALL)));
            }
        }

        private static int proto(Received received) {
            return assertInstanceOf(Address.Packet.class, received.address()).proto();
        }

        /** SOCK_PACKET has a structure of its own: the interface's name, where others have its index. */
        private static void old() throws IOException {
            try (Socket s = new Socket(AF_PACKET, SOCK_PACKET, ArpaInet.htons(ETH_P_ALL))) {
                Address lo = Address.unknown(AF_PACKET, Arrays.copyOf("lo".getBytes(US_ASCII), 14));
                s.bind(lo);
                assertEquals(lo, s.getsockname());
                Throwing.illegal("lo", () -> s.bind(Address.packet("lo", 3)));
            }
        }

        private static void ping(int family, int proto, String host, int request, int reply) throws IOException {
            try (Socket s = new Socket(family, SOCK_RAW, proto)) {
                s.settimeout(TIMEOUT);
                byte[] echo = ByteBuffer.allocate(16)
                        .put((byte) request)
                        .position(4)
                        .putShort((short) 4711)
                        .putShort((short) 1)
                        .putLong(0x0123456789abcdefL)
                        .array();
                if (family == AF_INET) {
                    ByteBuffer.wrap(echo).putShort(2, checksum(echo)); // the kernel fills in that of ICMPv6
                }
                s.sendto(echo, SockaddrCodec.of(family, host, 0));
                while (true) {
                    Received received = s.recvfrom(100);
                    byte[] data = received.data();
                    int at = family == AF_INET ? 20 : 0; // a raw socket of IPv4 shows its header, too
                    if (data[at] == (byte) reply) {
                        assertArrayEquals(
                                Arrays.copyOfRange(echo, 4, 16), Arrays.copyOfRange(data, at + 4, at + 16));
                        String from = Objects.requireNonNull(received.address()).toString();
                        assertTrue(from.contains(host), from);
                        return;
                    }
                }
            }
        }

        private static short checksum(byte[] data) {
            ByteBuffer b = ByteBuffer.wrap(data).order(ByteOrder.BIG_ENDIAN);
            int sum = 0;
            while (b.hasRemaining()) {
                sum += Short.toUnsignedInt(b.getShort());
            }
            return (short) ~(sum + (sum >>> 16));
        }
    }
}
