// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import static io.github.bsdsocket.Constants.AF_INET;
import static io.github.bsdsocket.Constants.AF_INET6;
import static io.github.bsdsocket.Constants.AF_UNIX;
import static io.github.bsdsocket.Constants.SOCK_DGRAM;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses as values, and the hosts in them. */
class AddressTest {

    @Test
    void isTakenApartBySwitch() {
        assertEquals("h 1", partsOf(Address.inet("h", 1)));
        assertEquals("h 1 2 3", partsOf(Address.inet6("h", 1, 2, 3)));
        assertEquals("/p", partsOf(Address.unix("/p")));
        assertEquals("other", partsOf(Address.unixAbstract("p")));
    }

    private static String partsOf(Address address) {
        return switch (address) {
            case Address.Inet(String host, int port) -> host + " " + port;
            case Address.Inet6(String host, int port, int flowinfo, long scopeid) ->
                host + " " + port + " " + flowinfo + " " + scopeid;
            case Address.Unix(String path) -> path;
            default -> "other";
        };
    }

    @Test
    void hasItsFamily() {
        assertEquals(AF_INET, Address.inet("", 0).family());
        assertEquals(AF_INET6, Address.inet6("", 0).family());
        assertEquals(AF_UNIX, Address.unix("").family());
        assertEquals(AF_UNIX, Address.unixAbstract("").family());
        assertEquals(77, Address.unknown(77, new byte[0]).family());
    }

    @Test
    void anAddressOfIpv6HasTwoToFourParts() {
        assertEquals(new Address.Inet6("::1", 80, 0, 0), Address.inet6("::1", 80));
        assertEquals(new Address.Inet6("::1", 80, 5, 0), Address.inet6("::1", 80, 5));
        assertEquals(new Address.Inet6("::1", 80, 5, 4294967295L), Address.inet6("::1", 80, 5, 4294967295L));
    }

    @Test
    void showsAsItIsWritten() {
        assertEquals("example.org:80", Address.inet("example.org", 80).toString());
        assertEquals("[::1]:80", Address.inet6("::1", 80).toString());
        assertEquals("[fe80::1%2]:80", Address.inet6("fe80::1", 80, 0, 2).toString());
        assertEquals("/run/x", Address.unix("/run/x").toString());
        assertEquals("(unnamed)", Address.unix("").toString());
        assertEquals("@name\\x00\\xff", Address.unixAbstract(new byte[] {'n', 'a', 'm', 'e', 0, -1}).toString());
        assertEquals("family 77 01ff", Address.unknown(77, new byte[] {1, -1}).toString());
    }

    @Test
    void bytesAreCopiedAndComparedByContent() {
        byte[] bytes = {1, 2};
        Address.UnixAbstract name = Address.unixAbstract(bytes);
        Address.Unknown unknown = Address.unknown(9, bytes);
        bytes[0] = 7;
        name.name()[0] = 8;
        unknown.data()[0] = 8;
        assertArrayEquals(new byte[] {1, 2}, name.name());
        assertArrayEquals(new byte[] {1, 2}, unknown.data());
        assertEquals(Address.unixAbstract(new byte[] {1, 2}), name);
        assertEquals(Address.unixAbstract(new byte[] {1, 2}).hashCode(), name.hashCode());
        assertEquals(Address.unknown(9, new byte[] {1, 2}), unknown);
        assertEquals(Address.unknown(9, new byte[] {1, 2}).hashCode(), unknown.hashCode());
        assertNotEquals(Address.unknown(8, new byte[] {1, 2}), unknown);
        assertNotEquals(Address.unixAbstract(new byte[] {1}), name);
    }

    @Test
    void anAbstractNameOfTextIsUtf8() {
        assertArrayEquals("ä".getBytes(UTF_8), Address.unixAbstract("ä").name());
    }

    // A port of 2^31 or more is no int, and not to be written.
    @ParameterizedTest
    @ValueSource(ints = {-1, 65536, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void aPortOutsideOf0To65535IsRefused(int port) throws IOException {
        String named = Integer.toString(port);
        Throwing.illegal(named, () -> Address.inet("127.0.0.1", port));
        Throwing.illegal(named, () -> Address.inet6("::1", port));
        try (Socket s = new Socket();
                Socket six = new Socket(AF_INET6)) {
            Throwing.illegal(named, () -> s.bind("127.0.0.1", port));
            Throwing.illegal(named, () -> s.connect("127.0.0.1", port));
            Throwing.illegal(named, () -> s.connectEx("127.0.0.1", port));
            Throwing.illegal(named, () -> six.connect("::1", port));
            assertEquals(Address.inet("0.0.0.0", 0), s.getsockname());
        }
    }

    @Test
    void theOutermostValuesAreTaken() {
        assertEquals(65535, Address.inet("", 65535).port());
        assertEquals(0xfffff, Address.inet6("", 0, 0xfffff, 0xffffffffL).flowinfo());
    }

    @Test
    void flowinfoAndScopeidHaveTheirRange() {
        Throwing.illegal("1048576", () -> Address.inet6("::1", 0, 1048576));
        Throwing.illegal("-1", () -> Address.inet6("::1", 0, -1));
        Throwing.illegal("-2", () -> Address.inet6("::1", 0, 0, -2));
        Throwing.illegal("4294967296", () -> Address.inet6("::1", 0, 0, 4294967296L));
    }

    @Test
    void aNulInAHostOrAPathIsRefusedAndShown() {
        Throwing.illegal("localhost\\x00.evil", () -> Address.inet("localhost\0.evil", 80));
        Throwing.illegal("::1\\x00", () -> Address.inet6("::1\0", 80));
        Throwing.illegal("/tmp/a\\x00b", () -> Address.unix("/tmp/a\0b"));
        Throwing.illegal("\\x00abstract", () -> Address.unix("\0abstract"));
    }

    @Test
    void whatNoStructureHoldsIsRefused() {
        Throwing.illegal("108", () -> Address.unixAbstract(new byte[108]));
        Throwing.illegal("127", () -> Address.unknown(1, new byte[127]));
        Throwing.illegal("65536", () -> Address.unknown(65536, new byte[0]));
        Throwing.illegal("-1", () -> Address.unknown(-1, new byte[0]));
    }

    @Test
    @SuppressWarnings("NullAway") // null where none may be
    void nullIsRefused() {
        assertThrows(NullPointerException.class, () -> Address.inet(null, 1));
        assertThrows(NullPointerException.class, () -> Address.inet6(null, 1));
        assertThrows(NullPointerException.class, () -> Address.unix(null));
        assertThrows(NullPointerException.class, () -> Address.unixAbstract((byte[]) null));
        assertThrows(NullPointerException.class, () -> Address.unknown(1, null));
    }

    @ParameterizedTest
    @CsvSource({"'',0.0.0.0", "<broadcast>,255.255.255.255", "127.1.2.3,127.1.2.3", "localhost,127.0.0.1"})
    void aHostOfIpv4IsAnyAllAnAddressOrAName(String host, String address) throws IOException {
        try (Socket s = Pairs.bound(Address.inet(host, 0), SOCK_DGRAM)) {
            assertEquals(Address.inet(address, Pairs.port(s)), s.getsockname());
        }
    }

    @ParameterizedTest
    @CsvSource({"'',::", "::1,::1", "0:0:0:0:0:0:0:1,::1", "::ffff:127.0.0.1,::ffff:127.0.0.1"})
    void aHostOfIpv6IsAnyOrAnAddress(String host, String address) throws IOException {
        try (Socket s = Pairs.bound(Address.inet6(host, 0), SOCK_DGRAM)) {
            assertEquals(Address.inet6(address, Pairs.port(s)), s.getsockname());
        }
    }

    @Test
    void ipv6HasNoBroadcast() throws IOException {
        try (Socket s = new Socket(AF_INET6)) {
            Throwing.illegal("<broadcast>", () -> s.bind("<broadcast>", 0));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-host.invalid", "999.1.1.1", "::1", "1.2.3.4.5", " ", "m\u00fcnchen.invalid"})
    void anUnknownHostSaysItsName(String host) throws IOException {
        try (Socket s = new Socket()) {
            UnknownHostException e = assertThrows(UnknownHostException.class, () -> s.bind(host, 0));
            assertEquals(true, String.valueOf(e.getMessage()).contains(host), e::getMessage);
            assertThrows(UnknownHostException.class, () -> s.connect(host, 80));
            assertThrows(UnknownHostException.class, () -> s.connectEx(host, 80));
            assertEquals(Address.inet("0.0.0.0", 0), s.getsockname());
        }
    }

    @Test
    void aNameWithoutAFormInIdnaIsRefused() throws IOException {
        try (Socket s = new Socket()) {
            Throwing.illegal("\ufffd.example", () -> s.connect("\ufffd.example", 80));
            String label = "\u00fc".repeat(70);
            Throwing.illegal(label, () -> s.connect(label + ".example", 80));
        }
    }

    @Test
    void theAddressMustBeOfTheSocketsFamily() throws IOException {
        try (Socket s = new Socket();
                Socket six = new Socket(AF_INET6)) {
            Throwing.illegal("[::1]:1", () -> s.connect(Address.inet6("::1", 1)));
            Throwing.illegal("AF_UNIX", () -> s.bind(Address.unix("/tmp/x")));
            Throwing.illegal("@x", () -> s.bind(Address.unixAbstract("x")));
            Throwing.illegal("127.0.0.1:1", () -> six.connectEx(Address.inet("127.0.0.1", 1)));
        }
    }

    @Test
    @SuppressWarnings("NullAway") // null where none may be
    void noAddressIsRefused() throws IOException {
        try (Socket s = new Socket(AF_INET, SOCK_DGRAM)) {
            assertThrows(NullPointerException.class, () -> s.bind((Address) null));
            assertThrows(NullPointerException.class, () -> s.connect((Address) null));
            assertThrows(NullPointerException.class, () -> s.connectEx((Address) null));
            assertThrows(NullPointerException.class, () -> s.sendto(new byte[1], null));
            assertThrows(NullPointerException.class, () -> s.bind(null, 0));
        }
    }

    @Test
    void anUnknownAddressGoesToTheKernelAsItIs() throws IOException {
        byte[] any = new byte[14];
        any[2] = 127;
        any[5] = 1;
        try (Socket s = new Socket(AF_INET, SOCK_DGRAM)) {
            Throwing.errno(Errno.EINVAL, () -> s.bind(Address.unknown(AF_INET, new byte[3])));
            Throwing.errno(Errno.EAFNOSUPPORT, () -> s.bind(Address.unknown(77, any)));
            s.bind(Address.unknown(AF_INET, any));
            assertEquals(Address.inet("127.0.0.1", Pairs.port(s)), s.getsockname());
        }
    }

    @Test
    void everyFamilyHasItsFactory() {
        assertEquals(new Address.Netlink(1, 2), Address.netlink(1, 2));
        assertEquals(new Address.Packet("lo", 3, 0, 0, new byte[0]), Address.packet("lo", 3));
        assertEquals(new Address.Packet("lo", 3, 0, 0, new byte[6]), Address.packet("lo", 3, new byte[6]));
        assertEquals(new Address.Vsock(1, 2), Address.vsock(1, 2));
        assertEquals(new Address.Alg("hash", "sha1", 0, 0), Address.alg("hash", "sha1"));
        assertEquals(new Address.Qipcrtr(1, 2), Address.qipcrtr(1, 2));
        assertEquals(new TipcAddress.Name(1, 2, 0, Constants.TIPC_CLUSTER_SCOPE), Address.tipcName(1, 2));
        assertEquals(new TipcAddress.Nameseq(1, 2, 3, Constants.TIPC_CLUSTER_SCOPE), Address.tipcNameseq(1, 2, 3));
        assertEquals(new TipcAddress.Id(1, 2, 0), Address.tipcId(1, 2));
        assertEquals(new CanAddress.Interface("can0"), Address.can("can0"));
        assertEquals(new CanAddress.Isotp("can0", 1, 2), Address.canIsotp("can0", 1, 2));
        assertEquals(new CanAddress.J1939("can0", 1, 2, 3), Address.canJ1939("can0", 1, 2, 3));
        assertEquals(new BluetoothAddress.L2cap(Constants.BDADDR_ANY, 1, 0, 0), Address.l2cap("00:00:00:00:00:00", 1));
        assertEquals(new BluetoothAddress.Rfcomm(Constants.BDADDR_LOCAL, 1), Address.rfcomm("00:00:00:ff:ff:ff", 1));
        assertEquals(new BluetoothAddress.Hci(1, 0), Address.hci(1));
        assertEquals(new BluetoothAddress.Sco(Constants.BDADDR_ANY), Address.sco(Constants.BDADDR_ANY));
    }

    @Test
    void everyFamilyShowsItsParts() {
        assertEquals("netlink:0", Address.netlink(0, 0).toString());
        assertEquals("netlink:7 groups 0x11", Address.netlink(7, 17).toString());
        assertEquals("(any) proto 0x0003", Address.packet("", 3).toString());
        assertEquals("lo proto 0x0800 01:ff", Address.packet("lo", 0x800, new byte[] {1, -1}).toString());
        assertEquals("1:4294967295", Address.vsock(1, 4294967295L).toString());
        assertEquals("hash:sha1", Address.alg("hash", "sha1").toString());
        assertEquals("1:2", Address.qipcrtr(1, 2).toString());
        assertEquals("{1000,7}", Address.tipcName(1000, 7).toString());
        assertEquals("{1000,7,9}", Address.tipcNameseq(1000, 7, 9).toString());
        assertEquals("<1001001:5>", Address.tipcId(0x1001001, 5).toString());
        assertEquals("can0", Address.can("can0").toString());
        assertEquals("(any)", Address.can("").toString());
        assertEquals("can0 rx 0x123 tx 0x80000321", Address.canIsotp("can0", 0x123, 0x80000321L).toString());
        assertEquals(
                "can0 name 0xfffffffffffffffe pgn 0x3ff00 addr 0xff",
                Address.canJ1939("can0", -2, 0x3ff00, 255).toString());
        assertEquals("01:23:45:67:89:AB psm 1", Address.l2cap("01:23:45:67:89:ab", 1).toString());
        assertEquals(
                "01:23:45:67:89:AB cid 4 type 2", new BluetoothAddress.L2cap("01:23:45:67:89:AB", 0, 4, 2).toString());
        assertEquals("01:23:45:67:89:AB channel 3", Address.rfcomm("01:23:45:67:89:AB", 3).toString());
        assertEquals("hci1", Address.hci(1).toString());
        assertEquals("hci1 channel 2", new BluetoothAddress.Hci(1, 2).toString());
        assertEquals("01:23:45:67:89:AB", Address.sco("01:23:45:67:89:AB").toString());
    }

    static List<Executable> outOfRange() {
        long big = 1L << 32;
        return List.of(
                () -> Address.netlink(big, 0),
                () -> Address.netlink(-1, 0),
                () -> Address.netlink(0, big),
                () -> Address.packet("lo", 65536),
                () -> Address.packet("lo", -1),
                () -> new Address.Packet("lo", 0, 256, 0, new byte[0]),
                () -> new Address.Packet("lo", 0, 0, 65536, new byte[0]),
                () -> Address.packet("lo", 0, new byte[33]),
                () -> Address.packet("sixteen-letters-", 0),
                () -> Address.packet("l\0o", 0),
                () -> Address.vsock(big, 0),
                () -> Address.vsock(0, -1),
                () -> Address.alg("fourteen-bytes", "x"),
                () -> Address.alg("hash", "x".repeat(64)),
                () -> Address.alg("h\0", "x"),
                () -> Address.alg("hash", "\u00e9"),
                () -> new Address.Alg("hash", "x", big, 0),
                () -> new Address.Alg("hash", "x", 0, -1),
                () -> Address.qipcrtr(big, 0),
                () -> Address.qipcrtr(0, big),
                () -> Address.tipcName(big, 0),
                () -> Address.tipcName(0, -1),
                () -> new TipcAddress.Name(0, 0, big, 0),
                () -> new TipcAddress.Name(0, 0, 0, 128),
                () -> Address.tipcNameseq(0, 0, big),
                () -> Address.tipcNameseq(0, big, 0),
                () -> Address.tipcNameseq(big, 0, 0),
                () -> new TipcAddress.Nameseq(0, 0, 0, -129),
                () -> Address.tipcId(big, 0),
                () -> Address.tipcId(0, big),
                () -> new TipcAddress.Id(0, 0, 300),
                () -> Address.can("sixteen-letters-"),
                () -> Address.canIsotp("", big, 0),
                () -> Address.canIsotp("", 0, big),
                () -> Address.canJ1939("", 0, big, 0),
                () -> Address.canJ1939("", 0, 0, 256),
                () -> Address.l2cap("01:23:45:67:89:AB", 65536),
                () -> new BluetoothAddress.L2cap("01:23:45:67:89:AB", 0, 65536, 0),
                () -> new BluetoothAddress.L2cap("01:23:45:67:89:AB", 0, 0, 256),
                () -> Address.rfcomm("01:23:45:67:89:AB", 256),
                () -> Address.hci(65536),
                () -> new BluetoothAddress.Hci(0, -1),
                () -> Address.sco("01:23:45:67:89"),
                () -> Address.sco("01:23:45:67:89:AG"),
                () -> Address.sco(""));
    }

    @ParameterizedTest
    @MethodSource("outOfRange")
    void aComponentOutOfItsRangeIsRefused(Executable factory) {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, factory);
        assertTrue(String.valueOf(e.getMessage()).contains("must")
                        || String.valueOf(e.getMessage()).contains("at most")
                        || String.valueOf(e.getMessage()).contains("six pairs"),
                e::getMessage);
    }

    @Test
    void aPacketAddressIsComparedByContent() {
        Address.Packet one = Address.packet("lo", 3, new byte[] {1});
        one.addr()[0] = 9;
        assertArrayEquals(new byte[] {1}, one.addr());
        assertEquals(Address.packet("lo", 3, new byte[] {1}), one);
        assertEquals(Address.packet("lo", 3, new byte[] {1}).hashCode(), one.hashCode());
        for (Address other : List.of(
                Address.packet("lo", 3, new byte[] {2}),
                Address.packet("lo", 4, new byte[] {1}),
                Address.packet("", 3, new byte[] {1}),
                new Address.Packet("lo", 3, 1, 0, new byte[] {1}),
                new Address.Packet("lo", 3, 0, 1, new byte[] {1}))) {
            assertNotEquals(other, one);
        }
    }
}
