// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import static io.github.bsdsocket.Constants.AF_INET;
import static io.github.bsdsocket.Constants.AF_INET6;
import static io.github.bsdsocket.Constants.AF_TIPC;
import static io.github.bsdsocket.Constants.AF_UNSPEC;
import static io.github.bsdsocket.Constants.AI_CANONNAME;
import static io.github.bsdsocket.Constants.AI_NUMERICHOST;
import static io.github.bsdsocket.Constants.AI_NUMERICSERV;
import static io.github.bsdsocket.Constants.AI_PASSIVE;
import static io.github.bsdsocket.Constants.EAI_ADDRFAMILY;
import static io.github.bsdsocket.Constants.EAI_BADFLAGS;
import static io.github.bsdsocket.Constants.EAI_FAMILY;
import static io.github.bsdsocket.Constants.EAI_NONAME;
import static io.github.bsdsocket.Constants.EAI_SERVICE;
import static io.github.bsdsocket.Constants.EAI_SOCKTYPE;
import static io.github.bsdsocket.Constants.IPPROTO_TCP;
import static io.github.bsdsocket.Constants.IPPROTO_UDP;
import static io.github.bsdsocket.Constants.NI_DGRAM;
import static io.github.bsdsocket.Constants.NI_NAMEREQD;
import static io.github.bsdsocket.Constants.NI_NUMERICHOST;
import static io.github.bsdsocket.Constants.NI_NUMERICSERV;
import static io.github.bsdsocket.Constants.SOCK_DGRAM;
import static io.github.bsdsocket.Constants.SOCK_STREAM;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.bsdsocket.internal.libc.Databases;
import java.io.IOException;
import java.net.UnknownHostException;
import java.net.UnknownServiceException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What needs no network: numbers, the files that every system has, and wrong arguments. */
class NetdbTest {

    private static final String LONG = "x".repeat(100_000);
    private static final Duration HOUR = Duration.ofHours(1);

    private static final AddrInfo TCP =
            new AddrInfo(AF_INET, SOCK_STREAM, IPPROTO_TCP, "", Address.inet("127.0.0.1", 80));
    private static final AddrInfo UDP =
            new AddrInfo(AF_INET, SOCK_DGRAM, IPPROTO_UDP, "", Address.inet("127.0.0.1", 80));

    @Test
    void getaddrinfoHasPythonsDefaults() throws IOException {
        List<AddrInfo> all = Netdb.getaddrinfo("127.0.0.1", 80);
        assertEquals(List.of(TCP, UDP), all.subList(0, 2));
        assertEquals(3, all.size()); // SOCK_RAW too
        assertEquals(all, Netdb.getaddrinfo("127.0.0.1", "80"));
        assertEquals(all, Netdb.getaddrinfo("127.0.0.1", 80, AF_INET));
        assertEquals(all, Netdb.getaddrinfo("127.0.0.1", "80", AF_INET));
        assertEquals(all, Netdb.getaddrinfo("127.0.0.1", 80, HOUR));
        assertEquals(all, Netdb.getaddrinfo("127.0.0.1", "80", HOUR));
        assertEquals(List.of(TCP), Netdb.getaddrinfo("127.0.0.1", 80, AF_UNSPEC, SOCK_STREAM));
        assertEquals(List.of(TCP), Netdb.getaddrinfo("127.0.0.1", "80", AF_UNSPEC, SOCK_STREAM));
        assertEquals(List.of(UDP), Netdb.getaddrinfo("127.0.0.1", 80, 0, 0, IPPROTO_UDP).subList(0, 1));
        assertEquals(List.of(UDP), Netdb.getaddrinfo("127.0.0.1", "80", 0, SOCK_DGRAM, IPPROTO_UDP));
        assertEquals(List.of(UDP), Netdb.getaddrinfo("127.0.0.1", 80, 0, SOCK_DGRAM, 0, AI_NUMERICHOST));
        assertEquals(List.of(UDP), Netdb.getaddrinfo("127.0.0.1", "80", 0, SOCK_DGRAM, 0, AI_NUMERICHOST));
        assertEquals(List.of(TCP), Netdb.getaddrinfo("127.0.0.1", 80, 0, SOCK_STREAM, 0, 0, HOUR));
        assertEquals(List.of(TCP), Netdb.getaddrinfo("127.0.0.1", "80", 0, SOCK_STREAM, 0, 0, HOUR));
    }

    @Test
    void numbersPrintByTheirNames() throws IOException {
        assertEquals(
                "[AddrInfo[family=AF_INET, type=SOCK_STREAM, proto=6, canonname=, sockaddr=127.0.0.1:80]]",
                Netdb.getaddrinfo("127.0.0.1", 80, AF_INET, SOCK_STREAM).toString());
        assertEquals("family AF_TIPC 01", Address.unknown(AF_TIPC, new byte[] {1}).toString());
    }

    @Test
    void noHostIsTheLoopbackOrAnyAddress() throws IOException {
        assertEquals(List.of(TCP), Netdb.getaddrinfo(null, 80, AF_INET, SOCK_STREAM));
        assertEquals(
                Address.inet6("::", 80),
                Netdb.getaddrinfo(null, 80, AF_INET6, SOCK_STREAM, 0, AI_PASSIVE).getFirst().sockaddr());
    }

    @Test
    void aServiceIsANameOrANumberOrNothing() throws IOException {
        assertEquals(List.of(TCP), Netdb.getaddrinfo("127.0.0.1", "http", 0, SOCK_STREAM));
        for (String nothing : new String[] {null, "", "0", "-0", "000000000000"}) {
            assertEquals(
                    List.of(Address.inet("127.0.0.1", 0)),
                    Netdb.getaddrinfo("127.0.0.1", nothing, 0, SOCK_STREAM).stream()
                            .map(AddrInfo::sockaddr)
                            .toList());
        }
        GaiException e = assertGai(EAI_SERVICE, () -> Netdb.getaddrinfo("127.0.0.1", "nosuch"));
        assertTrue(String.valueOf(e.getMessage()).startsWith("127.0.0.1 port nosuch: "), e.getMessage());
        assertGai(EAI_SERVICE, () -> Netdb.getaddrinfo("127.0.0.1", LONG));
        assertGai(EAI_SERVICE, () -> Netdb.getaddrinfo(null, "80 "));
        assertGai(EAI_NONAME, () -> Netdb.getaddrinfo("127.0.0.1", "http", 0, 0, 0, AI_NUMERICSERV));
    }

    @ParameterizedTest
    @ValueSource(strings = {"65536", "65616", "-1", "+65536", " 70000", "\t-65456", "00000065536", "4294967376",
        "18446744073709551696", "-18446744073709551536", "99999999999999999999999999999999"})
    void aPortAsTextIsInItsRange(String port) {
        assertRefused(port.strip(), () -> Netdb.getaddrinfo("127.0.0.1", port));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 65536, 65616, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void aPortIsInItsRange(int port) {
        assertRefused("not " + port, () -> Netdb.getaddrinfo("127.0.0.1", port));
        assertRefused("not " + port, () -> Netdb.getservbyport(port));
        assertRefused("not " + port, () -> Netdb.getservbyport(port, "tcp"));
    }

    @Test
    void aScopeIsAnInterfacesIndex() throws IOException {
        long lo = NetIf.ifNametoindex("lo");
        for (String host : List.of("fe80::1%lo", "fe80::1%" + lo)) {
            assertEquals(
                    Address.inet6("fe80::1", 7, 0, lo),
                    Netdb.getaddrinfo(host, 7).getFirst().sockaddr());
        }
        assertGai(EAI_NONAME, () -> Netdb.getaddrinfo("fe80::1%nosuch", 7, 0, 0, 0, AI_NUMERICHOST));
    }

    @Test
    void theCanonicalNameIsThereWhenItIsAskedFor() throws IOException {
        assertEquals(
                "127.0.0.1",
                Netdb.getaddrinfo("127.0.0.1", 1, 0, 0, 0, AI_CANONNAME).getFirst().canonname());
        assertEquals("", Netdb.getaddrinfo("127.0.0.1", 1).getFirst().canonname());
    }

    @Test
    void getaddrinfoHasLibcsReasons() {
        assertGai(EAI_NONAME, () -> Netdb.getaddrinfo(null, null));
        assertGai(EAI_NONAME, () -> Netdb.getaddrinfo("", 80));
        assertGai(EAI_NONAME, () -> Netdb.getaddrinfo("localhost", 80, 0, 0, 0, AI_NUMERICHOST));
        assertGai(EAI_FAMILY, () -> Netdb.getaddrinfo("127.0.0.1", 80, 99));
        assertGai(EAI_FAMILY, () -> Netdb.getaddrinfo("127.0.0.1", 80, -1));
        assertGai(EAI_SOCKTYPE, () -> Netdb.getaddrinfo("127.0.0.1", 80, 0, 99));
        assertGai(EAI_BADFLAGS, () -> Netdb.getaddrinfo("127.0.0.1", 80, 0, 0, 0, 0x100000));
        assertGai(EAI_ADDRFAMILY, () -> Netdb.getaddrinfo("127.0.0.1", 80, AF_INET6));
        GaiException e = assertGai(EAI_ADDRFAMILY, () -> Netdb.getaddrinfo("::1", 80, AF_INET));
        assertEquals("::1: Address family for hostname not supported", e.getMessage());
    }

    @Test
    void anOverlongNameIsUnknownAndNotCut() {
        assertThrows(UnknownHostException.class, () -> Netdb.getaddrinfo(LONG, 80));
        assertThrows(UnknownHostException.class, () -> Netdb.gethostbyname(LONG));
        assertThrows(UnknownHostException.class, () -> Netdb.gethostbynameEx(LONG));
        assertThrows(UnknownHostException.class, () -> Netdb.gethostbyaddr(LONG));
        assertThrows(UnknownServiceException.class, () -> Netdb.getservbyname(LONG));
        assertThrows(UnknownServiceException.class, () -> Netdb.getservbyname("http", LONG));
        assertThrows(UnknownServiceException.class, () -> Netdb.getservbyport(80, LONG));
        assertThrows(UnknownServiceException.class, () -> Netdb.getprotobyname(LONG));
        assertThrows(ErrnoException.class, () -> Netdb.sethostname(LONG));
    }

    @Test
    void getnameinfoTakesAndGivesNumbers() throws IOException {
        int numbers = NI_NUMERICHOST | NI_NUMERICSERV;
        assertEquals(new NameInfo("127.0.0.1", "80"), Netdb.getnameinfo(Address.inet("127.0.0.1", 80), numbers));
        assertEquals(new NameInfo("127.0.0.1", "80"), Netdb.getnameinfo(Address.inet("127.1", 80), numbers, HOUR));
        assertEquals(new NameInfo("::1", "65535"), Netdb.getnameinfo(Address.inet6("::1", 65535, 5), numbers));
        long lo = NetIf.ifNametoindex("lo");
        NameInfo local = new NameInfo("fe80::1%lo", "http");
        assertEquals(local, Netdb.getnameinfo(Address.inet6("fe80::1", 80, 0, lo), NI_NUMERICHOST));
        assertEquals(local, Netdb.getnameinfo(Address.inet6("fe80::1%lo", 80), NI_NUMERICHOST));
    }

    @Test
    void getnameinfoNamesTheServiceOfTheProtocol() throws IOException {
        // Over TCP, 513 is rlogin.
        assertEquals("login", Netdb.getnameinfo(Address.inet("127.0.0.1", 513), NI_NUMERICHOST).port());
        assertEquals(
                "who", Netdb.getnameinfo(Address.inet("127.0.0.1", 513), NI_NUMERICHOST | NI_DGRAM).port());
    }

    @Test
    void getnameinfoLooksNothingUp() {
        for (String host : List.of("localhost", "", "<broadcast>")) {
            assertGai(EAI_NONAME, () -> Netdb.getnameinfo(Address.inet(host, 80), 0));
            assertGai(EAI_NONAME, () -> Netdb.getnameinfo(Address.inet6(host, 80), 0));
        }
        assertGai(EAI_ADDRFAMILY, () -> Netdb.getnameinfo(Address.inet("::1", 80), 0));
        assertGai(EAI_ADDRFAMILY, () -> Netdb.getnameinfo(Address.inet6("127.0.0.1", 80), 0));
    }

    @Test
    void getnameinfoRefusesOtherFamiliesAndFlags() {
        assertRefused("AF_UNIX", () -> Netdb.getnameinfo(Address.unix("/x"), 0));
        assertRefused("AF_UNIX", () -> Netdb.getnameinfo(Address.unixAbstract("x"), 0));
        assertRefused("99", () -> Netdb.getnameinfo(Address.unknown(99, new byte[14]), 0));
        assertGai(EAI_BADFLAGS, () -> Netdb.getnameinfo(Address.inet("127.0.0.1", 80), 1 << 20));
        assertGai(EAI_BADFLAGS, () -> Netdb.getnameinfo(Address.inet("127.0.0.1", 80), -1));
        assertGai(
                EAI_NONAME,
                () -> Netdb.getnameinfo(Address.inet("0.0.0.1", 80), NI_NUMERICHOST | NI_NAMEREQD));
    }

    @Test
    void gethostbynameReadsEveryFormOfAnAddress() throws IOException {
        assertEquals("0.0.0.0", Netdb.gethostbyname(""));
        assertEquals("255.255.255.255", Netdb.gethostbyname("<broadcast>"));
        assertEquals("127.0.0.1", Netdb.gethostbyname("0x7f.1"));
        assertEquals("127.0.0.1", Netdb.gethostbyname("localhost", HOUR));
        assertGai(EAI_ADDRFAMILY, () -> Netdb.gethostbyname("::1"));
        assertGai(EAI_ADDRFAMILY, () -> Netdb.gethostbynameEx("::1"));
    }

    @Test
    void anAddressIsAHostOfItsOwn() throws IOException {
        HostEntry expected = new HostEntry("192.0.2.1", List.of(), List.of("192.0.2.1"));
        assertEquals(expected, Netdb.gethostbynameEx("192.0.2.1"));
        assertEquals(expected, Netdb.gethostbynameEx("192.0.2.1", HOUR));
    }

    @Test
    void theLoopbackIsLocalhost() throws IOException {
        HostEntry localhost = Netdb.gethostbynameEx("localhost");
        assertEquals("localhost", localhost.hostname());
        assertTrue(localhost.ipaddrlist().contains("127.0.0.1"), localhost.toString());
        HostEntry loopback = Netdb.gethostbyaddr("127.0.0.1");
        assertEquals("localhost", loopback.hostname());
        assertEquals(List.of("127.0.0.1"), loopback.ipaddrlist());
        assertEquals(loopback, Netdb.gethostbyaddr("127.1", HOUR));
    }

    @Test
    void gethostbyaddrNeedsOneAddress() {
        assertGai(EAI_NONAME, () -> Netdb.gethostbyaddr(""));
    }

    @Test
    void hostExceptionsHaveTheWordsOfLibc() {
        HostException e = new HostException(Constants.HOST_NOT_FOUND, "192.0.2.9");
        assertEquals("192.0.2.9: Unknown host", e.getMessage());
        assertEquals(Constants.HOST_NOT_FOUND, e.code());
        assertEquals("x: Resolver internal error", new HostException(-1, "x").getMessage());
        assertTrue(Databases.hstrerror(12345).startsWith("Unknown"), Databases.hstrerror(12345));
    }

    @Test
    void getfqdnOfNothingIsOfThisHost() throws IOException {
        String own = Netdb.getfqdn();
        for (String name : List.of("", "  ", "0.0.0.0", "::", " :: ", Netdb.gethostname())) {
            assertEquals(own, Netdb.getfqdn(name));
            assertEquals(own, Netdb.getfqdn(name, HOUR));
        }
    }

    @Test
    void getfqdnGivesBackWhatHasNoEntry() throws IOException {
        assertEquals("a b", Netdb.getfqdn(" a b\n"));
    }

    @Test
    void serviceAndProtocolNamesAreThoseOfTheFiles() throws IOException {
        assertEquals(80, Netdb.getservbyname("http"));
        assertEquals(80, Netdb.getservbyname("http", "tcp"));
        assertEquals(69, Netdb.getservbyname("tftp", "udp"));
        assertEquals(80, Netdb.getservbyname("www"));
        assertEquals("http", Netdb.getservbyport(80));
        assertEquals("who", Netdb.getservbyport(513, "udp"));
        assertEquals("login", Netdb.getservbyport(513, "tcp"));
        assertEquals(6, Netdb.getprotobyname("tcp"));
        assertEquals(6, Netdb.getprotobyname("TCP"));
        assertEquals(0, Netdb.getprotobyname("ip"));
    }

    @Test
    void aMissIsNamed() {
        assertMiss("nosuch: service/proto not found", () -> Netdb.getservbyname("nosuch"));
        assertMiss("http/nosuch: service/proto not found", () -> Netdb.getservbyname("http", "nosuch"));
        assertMiss("http/: service/proto not found", () -> Netdb.getservbyname("http", ""));
        assertMiss(": service/proto not found", () -> Netdb.getservbyname(""));
        assertMiss("80: service/proto not found", () -> Netdb.getservbyname("80"));
        assertMiss("0: port/proto not found", () -> Netdb.getservbyport(0));
        assertMiss("65535: port/proto not found", () -> Netdb.getservbyport(65535));
        assertMiss("80/é: port/proto not found", () -> Netdb.getservbyport(80, "é"));
        assertMiss("nosuch: protocol not found", () -> Netdb.getprotobyname("nosuch"));
        assertMiss(": protocol not found", () -> Netdb.getprotobyname(""));
        assertMiss("6: protocol not found", () -> Netdb.getprotobyname("6"));
    }

    @Test
    void aNulIsRefused() {
        assertRefused("a?b", () -> Netdb.getaddrinfo("a\0b", 80));
        assertRefused("a?b", () -> Netdb.getaddrinfo("127.0.0.1", "a\0b"));
        assertRefused("80?", () -> Netdb.getaddrinfo("127.0.0.1", "80\0"));
        assertRefused("a?b", () -> Netdb.gethostbyname("a\0b"));
        assertRefused("a?b", () -> Netdb.gethostbynameEx("a\0b"));
        assertRefused("a?b", () -> Netdb.gethostbyaddr("a\0b"));
        assertRefused("a?b", () -> Netdb.getfqdn("a\0b"));
        assertRefused("a?b", () -> Netdb.getservbyname("a\0b"));
        assertRefused("t?", () -> Netdb.getservbyname("http", "t\0"));
        assertRefused("t?", () -> Netdb.getservbyport(80, "t\0"));
        assertRefused("a?b", () -> Netdb.getprotobyname("a\0b"));
        assertRefused("a?b", () -> Netdb.sethostname("a\0b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"é..é", ".é", "\ud800", "é\udfff", "\u202eé", "éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé"})
    void aNameWithoutFormInIdnaIsRefused(String name) {
        assertThrows(IllegalArgumentException.class, () -> Netdb.getaddrinfo(name, 80));
        assertThrows(IllegalArgumentException.class, () -> Netdb.gethostbyname(name));
        assertThrows(IllegalArgumentException.class, () -> Netdb.gethostbynameEx(name));
        assertThrows(IllegalArgumentException.class, () -> Netdb.gethostbyaddr(name));
    }

    @Test
    void namesOutsideAsciiTakeTheirFormInIdna() {
        assertEquals("xn--bcher-kva.example", new String(Hosts.ascii("B\u00fccher.example"), US_ASCII));
        assertEquals("xn--bcher-kva.example.", new String(Hosts.ascii("b\u00fccher\u3002example."), US_ASCII));
        // Younger than the Unicode that IDNA was made for
        assertEquals("xn--e28h.example", new String(Hosts.ascii("\ud83d\ude00.example"), US_ASCII));
    }

    @Test
    @SuppressWarnings("NullAway") // null is what is tested
    void nullIsRefused() {
        assertThrows(NullPointerException.class, () -> Netdb.getnameinfo(null, 0));
        assertThrows(NullPointerException.class, () -> Netdb.gethostbyname(null));
        assertThrows(NullPointerException.class, () -> Netdb.gethostbynameEx(null));
        assertThrows(NullPointerException.class, () -> Netdb.gethostbyaddr(null));
        assertThrows(NullPointerException.class, () -> Netdb.getfqdn(null));
        assertThrows(NullPointerException.class, () -> Netdb.sethostname(null));
        assertThrows(NullPointerException.class, () -> Netdb.getprotobyname(null));
        assertThrows(NullPointerException.class, () -> Netdb.getservbyname(null));
        assertThrows(NullPointerException.class, () -> Netdb.getservbyname("http", null));
        assertThrows(NullPointerException.class, () -> Netdb.getservbyport(80, null));
    }

    @Test
    void aTimeoutIsNotNegative() {
        Duration negative = Duration.ofNanos(-1);
        assertRefused("timeout", () -> Netdb.getaddrinfo("127.0.0.1", 80, negative));
        assertRefused("timeout", () -> Netdb.getnameinfo(Address.inet("127.0.0.1", 80), 0, negative));
        assertRefused("timeout", () -> Netdb.gethostbyname("127.0.0.1", negative));
        assertRefused("timeout", () -> Netdb.gethostbynameEx("127.0.0.1", negative));
        assertRefused("timeout", () -> Netdb.gethostbyaddr("127.0.0.1", negative));
        assertRefused("timeout", () -> Netdb.getfqdn("127.0.0.1", negative));
    }

    @Test
    void numbersNeedNoTime() throws IOException {
        assertEquals(3, Netdb.getaddrinfo("127.0.0.1", 80, Duration.ZERO).size());
        assertEquals("127.0.0.1", Netdb.gethostbyname("127.0.0.1", Duration.ZERO));
    }

    private static GaiException assertGai(int code, Executable call) {
        GaiException e = assertThrows(GaiException.class, call);
        assertEquals(Constants.name("EAI_", code), Constants.name("EAI_", e.code()), e.getMessage());
        return e;
    }

    private static void assertMiss(String message, Executable call) {
        assertEquals(message, assertThrows(UnknownServiceException.class, call).getMessage());
    }

    private static void assertRefused(String named, Executable call) {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, call);
        assertTrue(String.valueOf(e.getMessage()).contains(named), e.getMessage());
    }
}
