// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.conformance.guest;

import static io.github.bsdsocket.Constants.AF_CAN;
import static io.github.bsdsocket.Constants.CANFD_MTU;
import static io.github.bsdsocket.Constants.CAN_BCM;
import static io.github.bsdsocket.Constants.CAN_BCM_TX_SEND;
import static io.github.bsdsocket.Constants.CAN_J1939;
import static io.github.bsdsocket.Constants.CAN_RAW;
import static io.github.bsdsocket.Constants.CAN_RAW_FD_FRAMES;
import static io.github.bsdsocket.Constants.J1939_NO_ADDR;
import static io.github.bsdsocket.Constants.J1939_NO_NAME;
import static io.github.bsdsocket.Constants.J1939_NO_PGN;
import static io.github.bsdsocket.Constants.MSG_PEEK;
import static io.github.bsdsocket.Constants.SOCK_DGRAM;
import static io.github.bsdsocket.Constants.SOCK_RAW;
import static io.github.bsdsocket.Constants.SOL_CAN_RAW;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.bsdsocket.Address;
import io.github.bsdsocket.Errno;
import io.github.bsdsocket.ErrnoException;
import io.github.bsdsocket.Received;
import io.github.bsdsocket.Socket;
import io.github.bsdsocket.conformance.CPython;
import io.github.bsdsocket.conformance.Spelling;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** AF_CAN, on a virtual bus. */
@Tag("guest")
class CanTest {

    private static final String BUS = "vcan7";
    private static final byte[] FRAME = {0x23, 1, 0, 0, 2, 0, 0, 0, 9, 8, 0, 0, 0, 0, 0, 0};

    @BeforeAll
    static void makeBus() throws Exception {
        ip("link", "add", "dev", BUS, "type", "vcan");
        ip("link", "set", BUS, "mtu", "72");
        ip("link", "set", BUS, "up");
    }

    @AfterAll
    static void removeBus() throws Exception {
        ip("link", "delete", BUS);
    }

    private static void ip(String... arguments) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("ip");
        builder.command().addAll(List.of(arguments));
        assertEquals(0, builder.inheritIO().start().waitFor());
    }

    private static Socket socket(int type, int proto) throws IOException {
        Socket s = new Socket(AF_CAN, type, proto);
        s.settimeout(Duration.ofSeconds(30));
        return s;
    }

    @Test
    void aFrameSaysItsInterface() throws IOException {
        try (Socket one = socket(SOCK_RAW, CAN_RAW);
                Socket all = socket(SOCK_RAW, CAN_RAW)) {
            one.bind(Address.can(BUS));
            all.bind(Address.can(""));
            assertEquals(Address.can(BUS), one.getsockname());
            assertEquals(Address.can(""), all.getsockname());
            one.send(FRAME);
            Received received = all.recvfrom(16);
            assertArrayEquals(FRAME, received.data());
            assertEquals(Address.can(BUS), received.address());
            all.sendto(FRAME, Address.can(BUS));
            assertEquals(Address.can(BUS), one.recvfrom(16).address());
        }
    }

    @Test
    void aFrameOfCanFdHas64Bytes() throws IOException {
        byte[] frame = new byte[CANFD_MTU];
        for (int i = 8; i < frame.length; i++) {
            frame[i] = (byte) i;
        }
        frame[0] = 0x42;
        frame[4] = 64;
        try (Socket from = socket(SOCK_RAW, CAN_RAW);
                Socket to = socket(SOCK_RAW, CAN_RAW)) {
            from.bind(Address.can(BUS));
            to.bind(Address.can(BUS));
            assertThrows(ErrnoException.class, () -> from.send(frame));
            from.setsockopt(SOL_CAN_RAW, CAN_RAW_FD_FRAMES, 1);
            to.setsockopt(SOL_CAN_RAW, CAN_RAW_FD_FRAMES, 1);
            from.send(frame);
            assertArrayEquals(Arrays.copyOf(frame, 5), Arrays.copyOf(to.recv(100, MSG_PEEK), 5));
            assertArrayEquals(
                    Arrays.copyOfRange(frame, 8, 72), Arrays.copyOfRange(to.recv(100), 8, 72));
        }
    }

    @Test
    void framesComeFromPython() throws Exception {
        try (Socket s = socket(SOCK_RAW, CAN_RAW)) {
            s.bind(Address.can(BUS));
            String said = CPython.run(Spelling.PYTHON + """

                    import socket, sys
                    s = socket.socket(socket.AF_CAN, socket.SOCK_RAW, socket.CAN_RAW)
                    s.bind(eval(sys.argv[1]))
                    s.send(bytes.fromhex('23010000020000000908000000000000'))
                    print(spell(s.getsockname()))
                    """, Spelling.literal(Address.can(BUS)));
            assertEquals(Spelling.of(s.getsockname()), said.strip());
            assertArrayEquals(FRAME, s.recv(16));
        }
    }

    @Test
    void aBroadcastManagerIsConnectedToAnInterface() throws IOException {
        try (Socket bcm = socket(SOCK_DGRAM, CAN_BCM);
                Socket raw = socket(SOCK_RAW, CAN_RAW)) {
            raw.bind(Address.can(BUS));
            bcm.connect(Address.can(BUS));
            // TX_SEND of one frame: struct bcm_msg_head with 64-bit times, then the frame.
            byte[] message = new byte[56 + 16];
            message[0] = (byte) CAN_BCM_TX_SEND;
            message[52] = 1;
            System.arraycopy(FRAME, 0, message, 56, 16);
            bcm.send(message);
            assertArrayEquals(FRAME, raw.recv(16));
        }
    }

    @Test
    void aNodeOfJ1939SaysItsAddress() throws Exception {
        Address here = Address.canJ1939(BUS, J1939_NO_NAME, J1939_NO_PGN, 0x20);
        Address there = Address.canJ1939(BUS, J1939_NO_NAME, 0x12300, 0x40);
        try (Socket one = socket(SOCK_DGRAM, CAN_J1939);
                Socket two = socket(SOCK_DGRAM, CAN_J1939)) {
            one.bind(here);
            two.bind(Address.canJ1939(BUS, J1939_NO_NAME, J1939_NO_PGN, 0x40));
            assertEquals(here, one.getsockname());
            one.sendto(new byte[] {1, 2, 3}, there);
            Received received = two.recvfrom(100);
            assertArrayEquals(new byte[] {1, 2, 3}, received.data());
            assertEquals(Address.canJ1939(BUS, J1939_NO_NAME, 0x12300, 0x20), received.address());
            String said = CPython.run(Spelling.PYTHON + """

                    import socket, sys
                    s = socket.socket(socket.AF_CAN, socket.SOCK_DGRAM, socket.CAN_J1939)
                    s.bind(eval(sys.argv[1]))
                    s.sendto(b'abc', eval(sys.argv[2]))
                    print(spell(s.getsockname()))
                    """, Spelling.literal(Address.canJ1939(BUS, J1939_NO_NAME, J1939_NO_PGN, 0x21)), Spelling.literal(there));
            assertEquals(Spelling.of(Address.canJ1939(BUS, J1939_NO_NAME, J1939_NO_PGN, 0x21)), said.strip());
            assertEquals(Address.canJ1939(BUS, J1939_NO_NAME, 0x12300, 0x21), two.recvfrom(100).address());
        }
        assertEquals(0xff, J1939_NO_ADDR);
    }

    @Test
    void anInterfaceThatIsNotThereIsNamed() throws IOException {
        try (Socket s = socket(SOCK_RAW, CAN_RAW)) {
            ErrnoException e = assertThrows(ErrnoException.class, () -> s.bind(Address.can("can99")));
            assertEquals(Errno.ENODEV, e.error());
            assertEquals(true, String.valueOf(e.getMessage()).contains("can99"), e::getMessage);
        }
    }
}
