// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.conformance;

import static io.github.bsdsocket.Constants.AF_INET;
import static io.github.bsdsocket.Constants.AF_INET6;
import static io.github.bsdsocket.Constants.AI_CANONNAME;
import static io.github.bsdsocket.Constants.NI_DGRAM;
import static io.github.bsdsocket.Constants.NI_NAMEREQD;
import static io.github.bsdsocket.Constants.NI_NOFQDN;
import static io.github.bsdsocket.Constants.NI_NUMERICHOST;
import static io.github.bsdsocket.Constants.NI_NUMERICSERV;
import static io.github.bsdsocket.Constants.SOCK_STREAM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Look-ups in a network with a DNS server: CPython and the library give the same answer. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NameServerTest {

    private static final String LABEL_63 = "l".repeat(63);
    private static final int MANY = 1500;

    private @Nullable NameServer server;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException, InterruptedException {
        Path etc = Files.createDirectory(folder.resolve("etc"));
        Files.writeString(etc.resolve("resolv.conf"), "nameserver 127.0.0.1\noptions timeout:3 attempts:1\n");
        Files.writeString(
                etc.resolve("nsswitch.conf"), "hosts: files dns\nservices: files\nprotocols: files\nnetworks: files\n");
        Files.writeString(
                etc.resolve("hosts"),
                """
                127.0.0.1 localhost
                ::1 localhost
                192.0.2.70 hosted.test hosted other
                192.0.2.71 box box.example.test box.example.org
                192.0.2.72 plain alsoplain
                """);
        Files.writeString(
                etc.resolve("services"),
                "http 80/tcp www\nsyslog 514/udp\nshell 514/tcp cmd\nmany 4000/tcp"
                        + " service".repeat(MANY) + " last\n");
        Files.writeString(etc.resolve("protocols"), "ip 0 IP\ntcp 6 TCP\nodd 255 ODD odder\n");
        Files.writeString(
                folder.resolve("dnsmasq.conf"),
                """
                user=root
                group=root
                pid-file
                no-resolv
                no-hosts
                bind-interfaces
                listen-address=127.0.0.1
                no-round-robin
                addn-hosts=%s
                local=/test/
                local=/2.0.192.in-addr.arpa/
                local=/8.b.d.0.1.0.0.2.ip6.arpa/
                cname=alias.test,one.test
                cname=chain.test,alias.test
                ptr-record=50.2.0.192.in-addr.arpa,first.test
                ptr-record=50.2.0.192.in-addr.arpa,second.test
                server=/silent.test/127.0.0.2
                server=/51.2.0.192.in-addr.arpa/127.0.0.2
                server=/servfail.test/127.0.0.3
                server=/52.2.0.192.in-addr.arpa/127.0.0.3
                """
                        .formatted(folder.resolve("records")));
        Files.writeString(
                folder.resolve("records"),
                """
                192.0.2.1 one.test
                2001:db8::6 six.test
                192.0.2.2 both.test
                2001:db8::2 both.test
                192.0.2.11 many.test
                192.0.2.13 many.test
                192.0.2.12 many.test
                2001:db8::12 many.test
                2001:db8::11 many.test
                192.0.2.20 xn--bcher-kva.test
                192.0.2.21 xn--e28h.test
                192.0.2.22 %s.test
                """
                                .formatted(LABEL_63)
                        + records("big.test", "198.18.", 200)
                        + records("huge.test", "198.19.", MANY));
        server = new NameServer(folder);
    }

    @AfterAll
    void stop() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void hostsHaveTheSameAddresses() throws IOException {
        for (String host : List.of("one.test", "six.test", "both.test", "many.test", "big.test", "chain.test",
                "ONE.test", "one.test.", "localhost", "hosted", "hosted.test", "plain")) {
            assertSame("(", "getaddrinfo", host, 80L);
            assertSame("(", "getaddrinfo", host, "http", 0L, (long) SOCK_STREAM);
            assertSame("(", "getaddrinfo", host, null, 0L, 0L, 6L, (long) AI_CANONNAME);
        }
        for (String host : List.of("one.test", "both.test", "many.test", "big.test", "chain.test", "hosted")) {
            assertSame("(", "getaddrinfo", host, 80L, (long) AF_INET);
            assertSame("1", "gethostbyname", host);
            assertSame("(", "gethostbyname_ex", host);
        }
        assertSame("((10 1 6 ", "getaddrinfo", "both.test", 80L, (long) AF_INET6, 1L);
    }

    @Test
    void aChainOfNamesIsTheAliases() throws IOException {
        assertSame("(one.test (chain.test alias.test) (192.0.2.1))", "gethostbyname_ex", "chain.test");
        assertSame("((2 1 6 one.test (192.0.2.1 0)))", "getaddrinfo", "chain.test", null, 0L, 1L, 0L, (long) AI_CANONNAME);
    }

    @Test
    void addressesHaveTheSameNames() throws IOException {
        for (String address : List.of("192.0.2.1", "2001:db8::6", "192.0.2.13", "192.0.2.50", "127.0.0.1", "::1",
                "192.0.2.70", "192.0.2.20", "one.test", "six.test", "hosted")) {
            assertSame("(", "gethostbyaddr", address);
            assertSame("", "getfqdn", address);
        }
        assertSame("(one.test () (192.0.2.1))", "gethostbyaddr", "192.0.2.1");
    }

    @Test
    void whatThereIsNotIsTheSameError() throws IOException {
        assertSame("gai -2", "getaddrinfo", "nosuch.test", 80L);
        assertSame("gai -2", "gethostbyname", "nosuch.test");
        assertSame("gai -2", "gethostbyname_ex", "nosuch.test");
        assertSame("gai -2", "gethostbyaddr", "nosuch.test");
        assertSame("host 1", "gethostbyaddr", "192.0.2.99");
        assertSame("host 1", "gethostbyaddr", "2001:db8::99");
        assertSame("nosuch.test", "getfqdn", "nosuch.test");
        assertSame("192.0.2.99", "getfqdn", "192.0.2.99");
        // The name is there, but no such address.
        assertSame("gai -5", "getaddrinfo", "six.test", 80L, (long) AF_INET);
        assertSame("gai -5", "getaddrinfo", "one.test", 80L, (long) AF_INET6);
        assertSame("gai -5", "gethostbyname", "six.test");
        assertSame("gai -5", "gethostbyname_ex", "six.test");
    }

    @Test
    void aServerThatFailsIsTheSameError() throws IOException {
        assertSame("gai -3", "getaddrinfo", "servfail.test", 80L);
        assertSame("gai -3", "gethostbyname", "servfail.test");
        assertSame("gai -3", "gethostbyname_ex", "servfail.test");
        assertSame("host 2", "gethostbyaddr", "192.0.2.52");
        assertSame("192.0.2.52", "getfqdn", "192.0.2.52");
    }

    @Test
    void aServerThatIsSilentIsTheSameErrorInTheEnd() throws IOException {
        assertSame("gai -3", "getaddrinfo", "silent.test", 80L);
        assertSame("host 2", "gethostbyaddr", "192.0.2.51");
    }

    @Test
    void aDeadlineEndsWhatASilentServerHoldsUp() throws IOException {
        for (String function : List.of("getaddrinfo", "gethostbyname", "gethostbyname_ex", "getfqdn")) {
            assertEquals("timed out", answers("timed", function, "silent.test").java(), function);
        }
        for (String function : List.of("getnameinfo", "gethostbyaddr", "getfqdn")) {
            assertEquals("timed out", answers("timed", function, "192.0.2.51").java(), function);
        }
        assertEquals("192.0.2.1", answers("timed", "gethostbyname", "one.test").java());
    }

    @Test
    void namesOutsideAsciiResolve() throws IOException {
        assertSame("192.0.2.20", "gethostbyname", "b\u00fccher.test");
        assertSame("192.0.2.20", "gethostbyname", "B\u00dcCHER\u3002test");
        assertSame("192.0.2.21", "gethostbyname", "\ud83d\ude00.test");
        assertSame("(", "gethostbyname_ex", "b\u00fccher.test");
        assertSame("(", "getaddrinfo", "b\u00fccher.test", 80L);
        assertSame("gai -2", "getaddrinfo", "b\u00fccherei.test", 80L);
        assertSame("argument", "gethostbyname", "b\u00fccher..test");
    }

    @Test
    void aLabelHasAtMost63Bytes() throws IOException {
        assertSame("192.0.2.22", "gethostbyname", LABEL_63 + ".test");
        assertSame("gai -2", "gethostbyname", LABEL_63 + "l.test");
        assertSame("gai -2", "getaddrinfo", LABEL_63 + "l.test", 80L);
        assertSame("gai -2", "gethostbyname", "one..test");
        assertSame("argument", "gethostbyname", "\u00fc".repeat(63) + ".test");
    }

    @Test
    void getnameinfoObeysItsFlags() throws IOException {
        for (int flags = 0; flags < 32; flags++) {
            for (String host : List.of("127.0.0.1", "192.0.2.1", "192.0.2.70", "192.0.2.99")) {
                for (long port : new long[] {80, 514, 4001}) {
                    assertSame("", "getnameinfo", (long) flags, host, port);
                }
            }
            assertSame("", "getnameinfo", (long) flags, "2001:db8::6", 80L, 0L, 0L);
            assertSame("", "getnameinfo", (long) flags, "fe80::1", 80L, 7L, 1L);
        }
        assertSame("(one.test http)", "getnameinfo", 0L, "192.0.2.1", 80L);
        assertSame("(192.0.2.1 80)", "getnameinfo", (long) NI_NUMERICHOST | NI_NUMERICSERV, "192.0.2.1", 80L);
        assertSame("gai -2", "getnameinfo", (long) NI_NAMEREQD, "192.0.2.99", 80L);
        assertSame("(192.0.2.99 80)", "getnameinfo", (long) NI_DGRAM | NI_NOFQDN, "192.0.2.99", 80L);
        assertSame("(192.0.2.99 syslog)", "getnameinfo", (long) NI_DGRAM, "192.0.2.99", 514L);
        assertSame("(192.0.2.99 shell)", "getnameinfo", 0L, "192.0.2.99", 514L);
    }

    @Test
    void servicesAndProtocolsAreThoseOfTheFiles() throws IOException {
        assertSame("80", "getservbyname", "http");
        assertSame("80", "getservbyname", "www", "tcp");
        assertSame("miss", "getservbyname", "http", "udp");
        assertSame("miss", "getservbyname", "https");
        assertSame("syslog", "getservbyport", 514L);
        assertSame("shell", "getservbyport", 514L, "tcp");
        assertSame("miss", "getservbyport", 81L);
        assertSame("argument", "getservbyport", 65536L);
        assertSame("argument", "getservbyport", -1L);
        assertSame("255", "getprotobyname", "odder");
        assertSame("miss", "getprotobyname", "udp");
        assertSame("4000", "getservbyname", "last");
        assertSame("many", "getservbyport", 4000L);
    }

    /** CPython reserves 16 KiB for an entry. */
    @Test
    void anEntryHasAnySize() throws IOException {
        String addresses = addresses("198.19.", MANY).collect(Collectors.joining(" "));
        assertEquals("(huge.test () (" + addresses + "))", answers("gethostbyname_ex", "huge.test").java());
    }

    @Test
    void thisHostHasTheNameThatItWasGiven() throws IOException {
        for (String name : List.of("box", "plain", "one.test", "nosuch.test", "nosuch", "x".repeat(63))) {
            assertSame("none", "sethostname", name);
            assertSame(name, "gethostname");
            assertSame("", "getfqdn");
            assertSame("", "getfqdn", " 0.0.0.0 ");
            assertSame("", "getfqdn", "::");
        }
        assertSame("none", "sethostname", "x".repeat(64));
        assertSame("x".repeat(64), "gethostname");
        assertSame("errno 22", "sethostname", "x".repeat(65));
        assertSame("none", "sethostname", "box");
        assertSame("box.example.test", "getfqdn");
    }

    @Test
    void interfacesAreTheSame() throws IOException {
        assertSame("((1 lo)", "if_nameindex");
        assertSame("1", "if_nametoindex", "lo");
        assertSame("lo", "if_indextoname", 1L);
        assertSame("errno 6", "if_indextoname", 0L);
        assertSame("errno 6", "if_indextoname", 4294967295L);
        assertSame("argument", "if_indextoname", 4294967296L);
        assertSame("argument", "if_indextoname", -1L);
        assertNotEquals("1", answers("if_nametoindex", "eth0").java());
    }

    private static Stream<String> addresses(String net, int n) {
        return IntStream.range(0, n).mapToObj(i -> net + i / 256 + "." + i % 256);
    }

    private static String records(String name, String net, int n) {
        return addresses(net, n).map(address -> address + " " + name + "\n").collect(Collectors.joining());
    }

    private void assertSame(String begin, String function, @Nullable Object... arguments) throws IOException {
        NameServer.Answers answers = answers(function, arguments);
        String what = Lookup.of(function, arguments).toString();
        assertEquals(answers.python(), answers.java(), what);
        assertTrue(answers.java().startsWith(begin), () -> what + ": " + answers.java());
    }

    private NameServer.Answers answers(String function, @Nullable Object... arguments) throws IOException {
        assertTrue(server != null);
        return server.ask(Lookup.of(function, arguments));
    }
}
