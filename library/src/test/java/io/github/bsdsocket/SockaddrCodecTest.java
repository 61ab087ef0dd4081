// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import static io.github.bsdsocket.Constants.AF_ALG;
import static io.github.bsdsocket.Constants.AF_BLUETOOTH;
import static io.github.bsdsocket.Constants.AF_INET;
import static io.github.bsdsocket.Constants.AF_INET6;
import static io.github.bsdsocket.Constants.AF_PACKET;
import static io.github.bsdsocket.Constants.AF_UNIX;
import static io.github.bsdsocket.Constants.BTPROTO_HCI;
import static io.github.bsdsocket.Constants.BTPROTO_L2CAP;
import static io.github.bsdsocket.Constants.BTPROTO_RFCOMM;
import static io.github.bsdsocket.Constants.BTPROTO_SCO;
import static io.github.bsdsocket.Constants.CAN_BCM;
import static io.github.bsdsocket.Constants.CAN_ISOTP;
import static io.github.bsdsocket.Constants.CAN_J1939;
import static io.github.bsdsocket.Constants.CAN_RAW;
import static io.github.bsdsocket.Constants.SOCK_DGRAM;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.bsdsocket.internal.io.Deadline;
import io.github.bsdsocket.internal.libc.Libc;
import io.github.bsdsocket.internal.libc.Sockaddr;
import java.io.IOException;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses byte for byte. */
class SockaddrCodecTest {

    /** A structure: its family in the machine's order, and the rest in hexadecimal digits. */
    private static byte[] sockaddr(int family, String hex) {
        byte[] data = HexFormat.of().parseHex(hex.replace(" ", ""));
        return ByteBuffer.allocate(2 + data.length)
                .order(ByteOrder.nativeOrder())
                .putShort((short) family)
                .put(data)
                .array();
    }

    /** An int in the machine's order. */
    private static String host(int value) {
        byte[] bytes = ByteBuffer.allocate(4).order(ByteOrder.nativeOrder()).putInt(value).array();
        return HexFormat.of().formatHex(bytes);
    }

    private static byte[] encoded(Address address) throws IOException {
        return encoded(address, 0);
    }

    /** For a socket with a protocol. */
    private static byte[] encoded(Address address, int proto) throws IOException {
        try (Socket s = any()) {
            Sockaddr name = codec(s, address.family(), proto).encode(address, Deadline.NEVER);
            return Arrays.copyOf(name.bytes(), name.length());
        }
    }

    private static @Nullable Address decoded(byte[] bytes) throws IOException {
        return decoded(bytes, 0);
    }

    private static @Nullable Address decoded(byte[] bytes, int proto) throws IOException {
        try (Socket s = any()) {
            return codec(s, 0, proto).decode(new Sockaddr(bytes));
        }
    }

    /** Any socket can be asked for interfaces. */
    private static Socket any() throws IOException {
        return new Socket(AF_UNIX, SOCK_DGRAM);
    }

    private static SockaddrCodec codec(Socket s, int family, int proto) {
        return new SockaddrCodec(s.endpoint, family, SOCK_DGRAM, proto);
    }

    @Test
    void ipv4HasPortAndAddressInNetworkOrder() throws IOException {
        byte[] bytes = sockaddr(AF_INET, "1234 7f010203 0000000000000000");
        assertArrayEquals(bytes, encoded(Address.inet("127.1.2.3", 0x1234)));
        assertEquals(Address.inet("127.1.2.3", 0x1234), decoded(bytes));
        assertEquals(Address.inet("255.255.255.255", 65535), decoded(sockaddr(AF_INET, "ffff ffffffff" + "00".repeat(8))));
    }

    @Test
    void ipv6HasItsScopeInTheMachinesOrder() throws IOException {
        byte[] bytes = sockaddr(AF_INET6, "0050 000abcde fe80000000000000 00000000000000ff " + host(0xf0000003));
        Address address = Address.inet6("fe80::ff", 80, 0xabcde, 0xf0000003L);
        assertArrayEquals(bytes, encoded(address));
        assertEquals(address, decoded(bytes));
    }

    @Test
    void aScopeIsGivenAsANumberOrInTheHost() throws IOException {
        long lo = Libc.ifNametoindex("lo".getBytes(US_ASCII));
        Address address = Address.inet6("fe80::1", 9, 0, lo);
        assertEquals(address, decoded(encoded(Address.inet6("fe80::1%lo", 9))));
        assertEquals(address, decoded(encoded(Address.inet6("fe80::1%" + lo, 9))));
        assertEquals(Address.inet6("fe80::1", 9, 0, 77), decoded(encoded(Address.inet6("fe80::1%lo", 9, 0, 77))));
        assertThrows(UnknownHostException.class, () -> encoded(Address.inet6("fe80::1%no-such", 9)));
    }

    @Test
    void aUnixPathEndsAtItsNulOrAtItsLength() throws IOException {
        byte[] bytes = sockaddr(AF_UNIX, "2f61 00");
        assertArrayEquals(bytes, encoded(Address.unix("/a")));
        assertEquals(Address.unix("/a"), decoded(bytes));
        assertEquals(Address.unix("/a"), decoded(sockaddr(AF_UNIX, "2f61")));
        assertEquals(Address.unix("/a"), decoded(sockaddr(AF_UNIX, "2f61 00 ff00")));
        assertEquals(Address.unix("x".repeat(108)), decoded(sockaddr(AF_UNIX, "78".repeat(108))));
    }

    @Test
    void noUnixNameIsTheFamilyAlone() throws IOException {
        assertArrayEquals(sockaddr(AF_UNIX, ""), encoded(Address.unix("")));
        assertEquals(Address.unix(""), decoded(sockaddr(AF_UNIX, "")));
    }

    @Test
    void anAbstractNameIsAsLongAsTheLengthSays() throws IOException {
        byte[] bytes = sockaddr(AF_UNIX, "00 61 00 ff 00");
        assertArrayEquals(bytes, encoded(Address.unixAbstract(new byte[] {'a', 0, -1, 0})));
        assertEquals(Address.unixAbstract(new byte[] {'a', 0, -1, 0}), decoded(bytes));
        assertEquals(Address.unixAbstract(""), decoded(sockaddr(AF_UNIX, "00")));
    }

    static List<String> notUtf8() {
        return List.of("ff", "61ff", "c3", "c328", "e282", "eda080", "edb2ff", "f0908080ff", "c0af", "80808080", "e4fe62");
    }

    @ParameterizedTest
    @MethodSource("notUtf8")
    void aPathOfAnyBytesComesBackTheSame(String hex) throws IOException {
        byte[] bytes = sockaddr(AF_UNIX, hex + "00");
        Address.Unix path = (Address.Unix) decoded(bytes);
        assertArrayEquals(bytes, encoded(path == null ? Address.unix("") : path));
    }

    @Test
    void bytesThatAreNotUtf8AreLowSurrogates() throws IOException {
        assertEquals(Address.unix("a\udcffb"), decoded(sockaddr(AF_UNIX, "61ff62 00")));
        assertEquals(Address.unix("\u00e4\udcc3"), decoded(sockaddr(AF_UNIX, "c3a4c3 00")));
        assertEquals(Address.unix("\udced\udcb2\udc80"), decoded(sockaddr(AF_UNIX, "edb280 00")));
        assertEquals(Address.unix("\ud83d\ude00"), decoded(sockaddr(AF_UNIX, "f09f9880 00")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\ud800", "\udc7f", "\udd00b", "\ud800x"})
    void halfACharacterHasNoBytes(String path) {
        Throwing.illegal("half a character", () -> encoded(Address.unix(path)));
    }

    @Test
    void whatIsTooShortForItsFamilyIsUnknown() throws IOException {
        assertEquals(Address.unknown(AF_INET, new byte[] {0, 80}), decoded(sockaddr(AF_INET, "0050")));
        assertEquals(Address.unknown(AF_INET6, new byte[22]), decoded(sockaddr(AF_INET6, "00".repeat(22))));
    }

    @Test
    void anUnknownFamilyIsItsBytes() throws IOException {
        byte[] bytes = sockaddr(4711, "0102ff");
        assertArrayEquals(bytes, encoded(Address.unknown(4711, new byte[] {1, 2, -1})));
        assertEquals(Address.unknown(4711, new byte[] {1, 2, -1}), decoded(bytes));
        assertEquals(128, encoded(Address.unknown(0xffff, new byte[126])).length);
    }

    @Test
    void noAddressIsNull() throws IOException {
        assertNull(decoded(new byte[0]));
        assertNull(decoded(new byte[1]));
        assertNull(decoded(sockaddr(0, "00".repeat(14))));
        assertNull(decoded(new byte[2]));
    }

    /** Each form of each family: the address, the protocol of its socket, and its structure in little-endian order. */
    static List<Arguments> families() throws IOException {
        int lo = NetIf.ifNametoindex("lo");
        String index = HexFormat.of().formatHex(new byte[] {(byte) lo, (byte) (lo >> 8), 0, 0});
        byte[] station = {1, 2, 3, 4, 5, (byte) 0xfe};
        return List.of(
                arguments(Address.netlink(0xfffffffeL, 0x80000001L), 0, "0000 feffffff 01000080"),
                arguments(new Address.Packet("lo", 0x0806, 4, 772, station), 0,
                        "0806" + index + "0403 04 06 0102030405fe 0000"),
                arguments(Address.packet("", 3), 0, "0003 00000000 0000 00 00 0000000000000000"),
                arguments(Address.packet("lo", 0xffff, new byte[20]), 0,
                        "ffff" + index + "0000 00 14" + "00".repeat(20)),
                arguments(Address.vsock(0xffffffffL, 0x12345678L), 0, "0000 78563412 ffffffff 00000000"),
                arguments(new Address.Alg("hash", "sha1", 5, 0x80000000L), 0,
                        "68617368" + "00".repeat(10) + "05000000 00000080 73686131" + "00".repeat(60)),
                arguments(Address.qipcrtr(1, 0xfffffffeL), 0, "0000 01000000 feffffff"),
                arguments(Address.tipcName(18888, 17), 0, "02 02 c8490000 11000000 00000000"),
                arguments(new TipcAddress.Name(18888, 17, 0x01001001L, 3), 0, "02 03 c8490000 11000000 01100001"),
                arguments(Address.tipcNameseq(18888, 1, 0xffffffffL), 0, "01 02 c8490000 01000000 ffffffff"),
                arguments(new TipcAddress.Nameseq(18888, 1, 2, -3), 0, "01 fd c8490000 01000000 02000000"),
                arguments(Address.tipcId(0x01001001L, 0xcafe), 0, "03 00 feca0000 01100001 00000000"),
                arguments(Address.can("lo"), CAN_RAW, "0000" + index + "00".repeat(16)),
                arguments(Address.can(""), CAN_BCM, "0000" + "00".repeat(20)),
                arguments(Address.canIsotp("lo", 0x123, 0x98000321L), CAN_ISOTP,
                        "0000" + index + "23010000 21030098 0000000000000000"),
                arguments(Address.canJ1939("lo", -2, 0x3ff00, 0xfe), CAN_J1939,
                        "0000" + index + "feffffffffffffff 00ff0300 fe 000000"),
                arguments(new BluetoothAddress.L2cap("01:23:45:67:89:AB", 0x1001, 0x40, 2), BTPROTO_L2CAP,
                        "0110 ab8967452301 4000 02 00"),
                arguments(Address.rfcomm("01:23:45:67:89:AB", 30), BTPROTO_RFCOMM, "ab8967452301 1e 00"),
                arguments(new BluetoothAddress.Hci(0xffff, 2), BTPROTO_HCI, "ffff 0200"),
                arguments(Address.sco("01:23:45:67:89:ab"), BTPROTO_SCO, "ab8967452301"));
    }

    @ParameterizedTest
    @MethodSource("families")
    void everyFormHasItsStructure(Address address, int proto, String hex) throws IOException {
        byte[] bytes = sockaddr(address.family(), hex);
        assertEquals(HexFormat.of().formatHex(bytes), HexFormat.of().formatHex(encoded(address, proto)));
        assertEquals(address, decoded(bytes, proto));
    }

    @ParameterizedTest
    @MethodSource("families")
    void whatIsCutOffIsUnknownOrLosesNoComponent(Address address, int proto, String hex) throws IOException {
        byte[] whole = sockaddr(address.family(), hex);
        for (int length = 2; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            Address decoded = decoded(cut, proto);
            if (!address.equals(decoded)) {
                assertEquals(Address.unknown(address.family(), Arrays.copyOfRange(cut, 2, length)), decoded);
            }
        }
        assertEquals(address, decoded(Arrays.copyOf(whole, whole.length + 4), proto));
    }

    @ParameterizedTest
    @MethodSource("families")
    void anyBytesAreAnAddressThatHasThem(Address address, int proto, String hex) throws IOException {
        Random random = new Random(42);
        byte[] whole = sockaddr(address.family(), hex);
        try (Socket s = any()) {
            SockaddrCodec codec = codec(s, address.family(), proto);
            for (int i = 0; i < 20_000; i++) {
                byte[] bytes = Arrays.copyOf(whole, 2 + random.nextInt(Sockaddr.MAX - 1));
                for (int changes = random.nextInt(bytes.length - 1); changes > 0; changes--) {
                    bytes[random.nextInt(2, bytes.length)] = (byte) random.nextInt(256);
                }
                Address decoded = codec.decode(new Sockaddr(bytes));
                assertNotNull(decoded);
                Sockaddr again = codec.encode(decoded, Deadline.NEVER);
                assertEquals(decoded, codec.decode(again));
            }
        }
    }

    @Test
    void anInterfaceThatIsNotThereIsNamed() {
        for (Address address : List.of(Address.packet("no-such-if", 3), Address.can("no-such-if"))) {
            ErrnoException e = Throwing.errno(Errno.ENODEV, () -> encoded(address, CAN_RAW));
            assertTrue(String.valueOf(e.getMessage()).contains("no-such-if"), e::getMessage);
        }
    }

    @Test
    void theIndexOfAnInterfaceThatWentIsKept() throws IOException {
        byte[] bytes = sockaddr(AF_PACKET, "0003 ffffff7f 0000 00 00 0000000000000000");
        assertEquals(Address.unknown(AF_PACKET, Arrays.copyOfRange(bytes, 2, 20)), decoded(bytes));
    }

    @Test
    void aStationMayNotBeLongerThanWhatTheKernelLeft() throws IOException {
        byte[] bytes = sockaddr(AF_PACKET, "0003 00000000 0000 00 09 0102030405060708");
        assertEquals(Address.unknown(AF_PACKET, Arrays.copyOfRange(bytes, 2, 20)), decoded(bytes));
        // getsockname of Ethernet leaves 18 bytes, and of an unbound socket 12.
        byte[] ethernet = sockaddr(AF_PACKET, "0003 00000000 0100 00 06 010203040506");
        assertEquals(new Address.Packet("", 3, 0, 1, new byte[] {1, 2, 3, 4, 5, 6}), decoded(ethernet));
        assertEquals(Address.packet("", 0), decoded(sockaddr(AF_PACKET, "0000 00000000 0000 00 00")));
    }

    @Test
    void textOfAnAlgorithmEndsWithinItsField() throws IOException {
        for (String type : List.of("61".repeat(14), "ff" + "00".repeat(13))) {
            byte[] bytes = sockaddr(AF_ALG, type + "00".repeat(72));
            assertEquals(Address.unknown(AF_ALG, Arrays.copyOfRange(bytes, 2, 88)), decoded(bytes));
        }
    }

    @Test
    void aFormThatIsNotOfTheSocketsProtocolIsRefused() {
        Throwing.illegal("AF_CAN, Isotp", () -> encoded(Address.canIsotp("", 1, 2), CAN_RAW));
        Throwing.illegal("AF_CAN, J1939", () -> encoded(Address.canJ1939("", 1, 2, 3), CAN_ISOTP));
        Throwing.illegal("AF_CAN, Interface", () -> encoded(Address.can(""), CAN_J1939));
        Throwing.illegal("AF_BLUETOOTH, Hci", () -> encoded(Address.hci(0), BTPROTO_L2CAP));
        Throwing.illegal("AF_BLUETOOTH, Sco", () -> encoded(Address.sco(Constants.BDADDR_ANY), BTPROTO_RFCOMM));
    }

    @Test
    void aBluetoothProtocolWithoutAFormIsUnknown() throws IOException {
        byte[] bytes = sockaddr(AF_BLUETOOTH, "010203040506 07 00");
        assertEquals(
                Address.unknown(AF_BLUETOOTH, Arrays.copyOfRange(bytes, 2, 10)),
                decoded(bytes, Constants.BTPROTO_ISO));
    }

    @Test
    void socketsOverIpTakeItsAddresses() throws IOException {
        try (Socket s = any()) {
            for (int family : new int[] {Constants.AF_RDS, Constants.AF_SMC}) {
                for (Address address : List.of(Address.inet("127.0.0.1", 9), Address.inet6("::1", 9))) {
                    SockaddrCodec codec = codec(s, family, 0);
                    assertEquals(address, codec.decode(codec.encode(address, Deadline.NEVER)));
                }
                Throwing.illegal("AF_UNIX", () -> codec(s, family, 0).encode(Address.unix("/x"), Deadline.NEVER));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "", "127.1", "0.0.0.0", "<broadcast>", "192.0.2.1"})
    void whatIsReadAfterAnAddressWasWrittenIsInNumbers(String host) throws IOException {
        try (Socket s = any()) {
            SockaddrCodec codec = codec(s, AF_INET, 0);
            for (String other : List.of("192.0.2.2", host, host)) {
                Sockaddr written = codec.encode(Address.inet(other, 53), Deadline.NEVER);
                assertEquals(codec(s, AF_INET, 0).decode(written), codec.decode(written));
            }
        }
    }

    @Test
    void addressesThatTakeTurnsAreToldApart() throws IOException {
        List<Address> addresses = List.of(
                Address.inet6("::1", 1, 0, 0),
                Address.inet6("::1", 2, 0, 0),
                Address.inet6("::1", 1, 3, 0),
                Address.inet6("::1", 1, 0, 4),
                Address.inet6("::2", 1, 0, 0),
                Address.inet6("0::1", 1, 0, 0));
        try (Socket s = any()) {
            SockaddrCodec codec = codec(s, AF_INET6, 0);
            for (Address first : addresses) {
                for (Address second : addresses) {
                    for (Address address : List.of(first, first, second, first)) {
                        Sockaddr written = codec.encode(address, Deadline.NEVER);
                        assertArrayEquals(encoded(address), Arrays.copyOf(written.bytes(), written.length()));
                        assertEquals(codec(s, AF_INET6, 0).decode(written), codec.decode(written));
                    }
                }
            }
        }
    }
}
