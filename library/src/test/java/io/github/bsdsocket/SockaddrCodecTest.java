// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import static io.github.bsdsocket.Constants.AF_INET;
import static io.github.bsdsocket.Constants.AF_INET6;
import static io.github.bsdsocket.Constants.AF_UNIX;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
        Sockaddr s = SockaddrCodec.encode(address, address.family(), Deadline.NEVER);
        return Arrays.copyOf(s.bytes(), s.length());
    }

    private static @Nullable Address decoded(byte[] bytes) {
        return SockaddrCodec.decode(new Sockaddr(bytes));
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
    void bytesThatAreNotUtf8AreLowSurrogates() {
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
    void whatIsTooShortForItsFamilyIsUnknown() {
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
    void noAddressIsNull() {
        assertNull(decoded(new byte[0]));
        assertNull(decoded(new byte[1]));
        assertNull(decoded(sockaddr(0, "00".repeat(14))));
        assertNull(SockaddrCodec.decode(new Sockaddr()));
    }
}
