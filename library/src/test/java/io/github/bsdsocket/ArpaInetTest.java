// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import static io.github.bsdsocket.Constants.AF_INET;
import static io.github.bsdsocket.Constants.AF_INET6;
import static io.github.bsdsocket.Constants.AF_UNIX;
import static io.github.bsdsocket.Constants.AF_UNSPEC;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteOrder;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArpaInetTest {

    private static final String LONG = "1".repeat(100_000);

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1,       127.0.0.1",
        "127.1,           127.0.0.1",
        "0x7f.1,          127.0.0.1",
        "0177.0.0.01,     127.0.0.1",
        "2130706433,      127.0.0.1",
        "4294967295,      255.255.255.255",
        "1.2.65535,       1.2.255.255",
        "1.2.3.4 and so,  1.2.3.4"
    })
    void inetAtonReadsWhatLibcReads(String text, String address) {
        assertEquals(address, ArpaInet.inetNtoa(ArpaInet.inetAton(text)));
    }

    @Test
    void inetAtonReadsLeadingZerosOfAnyNumber() {
        assertArrayEquals(new byte[] {1, 2, 3, 4}, ArpaInet.inetAton("0".repeat(10_000) + "1.2.3.4"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1.2.3.4.", "1.2.3.4.5", "256.1.1.1", "08.1.1.1", "4294967296", "::1", "x", "1.2.3.é"})
    void inetAtonNamesWhatIsNoAddress(String text) {
        assertRefused(text, () -> ArpaInet.inetAton(text));
    }

    @Test
    void inetAtonRefusesNulAndAnyLength() {
        assertRefused("1.2.3.4?", () -> ArpaInet.inetAton("1.2.3.4\0"));
        assertRefused(LONG, () -> ArpaInet.inetAton(LONG));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "127.1", "127.0.0.01", "1.2.3.4 ", " 1.2.3.4", "1.2.3", "256.0.0.0", "::1", "1.2.3.4.5"})
    void inetPtonReadsFourDecimalNumbersOnly(String text) {
        assertRefused(text, () -> ArpaInet.inetPton(AF_INET, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":", ":::", "1::2::3", "fe80::1%lo", "127.0.0.1", "12345::", "::1 ", "::256.0.0.1", "é::"})
    void inetPtonReadsNoScopeAndNoHalfAddress(String text) {
        assertRefused(text, () -> ArpaInet.inetPton(AF_INET6, text));
    }

    @Test
    void inetPtonRefusesNulAndAnyLength() {
        assertRefused("::1?", () -> ArpaInet.inetPton(AF_INET6, "::1\0"));
        assertRefused("1.2.3.4?x", () -> ArpaInet.inetPton(AF_INET, "1.2.3.4\0x"));
        assertRefused(LONG, () -> ArpaInet.inetPton(AF_INET, LONG));
        assertRefused("::1" + " ".repeat(61), () -> ArpaInet.inetPton(AF_INET6, "::1" + " ".repeat(61)));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1, 3, 9, 11, 99, 65536 + 2, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void otherFamiliesHaveNoAddressesAsText(int family) {
        for (String text : new String[] {"1.2.3.4", "nothing", LONG}) {
            ErrnoException e = assertThrows(ErrnoException.class, () -> ArpaInet.inetPton(family, text));
            assertEquals(Errno.EAFNOSUPPORT, e.error());
            assertEquals("inet_pton", e.call());
        }
        assertThrows(IllegalArgumentException.class, () -> ArpaInet.inetNtop(family, new byte[4]));
        assertThrows(IllegalArgumentException.class, () -> ArpaInet.inetNtop(family, new byte[16]));
    }

    @Test
    void familiesAreNamedInTheMessage() {
        ErrnoException e = assertThrows(ErrnoException.class, () -> ArpaInet.inetPton(AF_UNIX, "x"));
        assertTrue(String.valueOf(e.getMessage()).startsWith("inet_pton AF_UNIX: "), e.getMessage());
        assertRefused("AF_UNSPEC", () -> ArpaInet.inetNtop(AF_UNSPEC, new byte[4]));
    }

    @ParameterizedTest
    @CsvSource({
        "'::',                   00000000000000000000000000000000",
        "'::1',                  00000000000000000000000000000001",
        "'2001:db8::8:800:200c', 20010db800000000000000080800200c",
        "'::1.2.3.4',            00000000000000000000000001020304",
        "'::ffff:1.2.3.4',       00000000000000000000ffff01020304"
    })
    void sixteenBytesAreTheTextOfIpv6(String text, String hex) throws ErrnoException {
        byte[] packed = ArpaInet.inetPton(AF_INET6, text);
        assertEquals(16, packed.length);
        assertEquals(text, ArpaInet.inetNtop(AF_INET6, packed));
        assertArrayEquals(HexFormat.of().parseHex(hex), packed);
    }

    @Test
    void packedAddressesHaveTheLengthOfTheirFamily() {
        for (int length = 0; length <= 17; length++) {
            byte[] packed = new byte[length];
            if (length == 4) {
                assertEquals("0.0.0.0", ArpaInet.inetNtoa(packed));
                assertEquals("0.0.0.0", ArpaInet.inetNtop(AF_INET, packed));
            } else {
                assertRefused("not " + length, () -> ArpaInet.inetNtoa(packed));
                assertRefused("not " + length, () -> ArpaInet.inetNtop(AF_INET, packed));
            }
            if (length == 16) {
                assertEquals("::", ArpaInet.inetNtop(AF_INET6, packed));
            } else {
                assertRefused("not " + length, () -> ArpaInet.inetNtop(AF_INET6, packed));
            }
        }
    }

    @Test
    void theNetworksOrderIsBigEndian() {
        boolean little = ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN;
        assertEquals(little ? 0x3412 : 0x1234, ArpaInet.htons(0x1234));
        assertEquals(little ? 0xfeff : 0xfffe, ArpaInet.ntohs(0xfffe));
        assertEquals(little ? 0x78563412L : 0x12345678L, ArpaInet.htonl(0x12345678L));
        assertEquals(little ? 0xf0ffffffL : 0xfffffff0L, ArpaInet.ntohl(0xfffffff0L));
        for (int x = 0; x <= 0xffff; x++) {
            assertEquals(x, ArpaInet.ntohs(ArpaInet.htons(x)));
        }
    }

    @Test
    void numbersOutOfTheirRangeAreNamed() {
        for (int x : new int[] {-1, 65536, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
            assertRefused("not " + x, () -> ArpaInet.htons(x));
            assertRefused("not " + x, () -> ArpaInet.ntohs(x));
        }
        for (long x : new long[] {-1, 1L << 32, Long.MIN_VALUE, Long.MAX_VALUE}) {
            assertRefused("not " + x, () -> ArpaInet.htonl(x));
            assertRefused("not " + x, () -> ArpaInet.ntohl(x));
        }
        assertEquals(0xffffffffL, ArpaInet.htonl(0xffffffffL));
    }

    @Test
    @SuppressWarnings("NullAway") // null is what is tested
    void nullIsRefused() {
        assertThrows(NullPointerException.class, () -> ArpaInet.inetAton(null));
        assertThrows(NullPointerException.class, () -> ArpaInet.inetNtoa(null));
        assertThrows(NullPointerException.class, () -> ArpaInet.inetPton(AF_INET, null));
        assertThrows(NullPointerException.class, () -> ArpaInet.inetNtop(AF_INET, null));
    }

    private static void assertRefused(String named, Executable call) {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, call);
        assertTrue(String.valueOf(e.getMessage()).contains(named), e.getMessage());
    }
}
