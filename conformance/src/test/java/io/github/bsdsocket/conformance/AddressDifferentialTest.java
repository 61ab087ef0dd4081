// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.conformance;

import static io.github.bsdsocket.Constants.AF_INET;
import static io.github.bsdsocket.Constants.AF_INET6;
import static io.github.bsdsocket.Constants.AF_UNIX;
import static io.github.bsdsocket.Constants.SOCK_DGRAM;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.bsdsocket.Address;
import io.github.bsdsocket.Socket;
import java.io.IOException;
import java.net.NetworkInterface;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** Datagram sockets bound to the same address by CPython and here: the same name, or the same kind of error. */
class AddressDifferentialTest {
    /** Binds what it is told, a line each; what the kernel picks is a star. */
    private static final String PYTHON = Outcome.PYTHON + Spelling.PYTHON + """

            import os, socket, sys

            def bound(family, address):
                with socket.socket(getattr(socket, family), socket.SOCK_DGRAM) as s:
                    s.bind(address)
                    name = s.getsockname()
                    if isinstance(name, str):
                        os.unlink(name)
                    elif isinstance(name, bytes):
                        name = name if address else bytes(1) + b'*' * (len(name) - 1)
                    elif not address[1]:
                        name = (name[0], '*', *name[2:])
                    return spell(name)

            for case in sys.argv[1:]:
                family, address = case.split(' ', 1)
                print(outcome(lambda: bound(family, eval(address))))
            """;

    /** A way to bind a socket; {@code python} is the family and the address there. */
    private record Case(String python, int family, boolean chosen, Binding binding) {
        private interface Binding {
            void bind(Socket s) throws IOException;
        }

        static Case inet(String host, int port) {
            return new Case("AF_INET " + Spelling.literal(host, port), AF_INET, port == 0, s -> s.bind(host, port));
        }

        static Case inet6(String host, int port) {
            return new Case("AF_INET6 " + Spelling.literal(host, port), AF_INET6, port == 0, s -> s.bind(host, port));
        }

        static Case inet6(String host, int flowinfo, long scopeid) {
            String python = "AF_INET6 ('" + host + "', 0, " + flowinfo + ", " + scopeid + ")";
            return new Case(python, AF_INET6, true, s -> s.bind(Address.inet6(host, 0, flowinfo, scopeid)));
        }

        static Case unix(String path) {
            Address address = Address.unix(path);
            return new Case("AF_UNIX " + Spelling.literal(address), AF_UNIX, path.isEmpty(), s -> s.bind(address));
        }

        static Case unixAbstract(byte[] name) {
            String python = "AF_UNIX bytes.fromhex('00" + HexFormat.of().formatHex(name) + "')";
            return new Case(python, AF_UNIX, false, s -> s.bind(Address.unixAbstract(name)));
        }

        private String here() throws IOException {
            try (Socket s = new Socket(family, SOCK_DGRAM)) {
                binding.bind(s);
                return switch (Objects.requireNonNull(s.getsockname())) {
                    case Address.Inet(String host, int _) when chosen -> host + " *";
                    case Address.Inet6(String host, int _, int flowinfo, long scopeid) when chosen ->
                        host + " * " + flowinfo + " " + scopeid;
                    case Address.UnixAbstract a when chosen ->
                        Spelling.of(Address.unixAbstract("*".repeat(a.name().length)));
                    case Address name -> Spelling.of(name);
                };
            }
        }
    }

    private static final String SCOPE_KEPT = "%scope is kept where the address says no other; Python forgets it";
    private static final String SCOPE_CHECKED = "a scope out of range is refused; Python takes it modulo 2 to the 32";

    private static final List<String> HOSTS = List.of(
            "",
            " ",
            "0",
            "0.0.0.0",
            "127.0.0.1",
            "127.0.0.1 ",
            " 127.0.0.1",
            "127.0.0.1\t",
            "127.0.0.1\n",
            "127.0.0.1 x",
            "127.0.0.1.",
            ".127.0.0.1",
            "127..0.1",
            "127.0.0.0.1",
            "127.000.000.001",
            "127.0.0.08",
            "0177.0.0.1",
            "0x7f.1",
            "0X7F.0x0.0x0.0x1",
            "0x7f000001",
            "2130706433",
            "017700000001",
            "4294967295",
            "4294967296",
            "255.255.255.255",
            "255.255.255.256",
            "<broadcast>",
            "<BROADCAST>",
            "<any>",
            "224.0.0.1",
            "192.0.2.123",
            "1e3",
            "-1",
            "+1",
            "0x",
            "127.0.0.1%lo",
            "[127.0.0.1]",
            "127.0.0.1:80",
            "localhost",
            "LocalHost",
            "localhost ",
            "ＬＯＣＡＬＨＯＳＴ",
            "loc\u00adalhost",
            "１２７.0.0.1",
            "127。0。0。1",
            "127．1",
            "²",
            "::",
            "::0",
            "0::",
            "::1",
            "::1 ",
            " ::1",
            "::01",
            "::00001",
            "::1%lo",
            "::1%1",
            "::1%",
            "::1%no-such-interface",
            "::1%4294967295",
            "::%lo",
            ":::",
            ":",
            "1::1::1",
            "::g",
            "[::1]",
            "0:0:0:0:0:0:0:1",
            "0:0:0:0:0:0:0:0:1",
            "0:0:0:0:0:0:1",
            "0000:0000:0000:0000:0000:0000:0000:0001",
            "::ffff:127.0.0.1",
            "::FFFF:127.0.0.1",
            "::ffff:7f00:1",
            "::ffff:127.1",
            "::ffff:1.2.3.4",
            "::127.0.0.1",
            "::ffff:127.0.0.1%lo",
            "2001:db8::1",
            "2001:DB8::1",
            "fe80::1",
            "ff02::1%lo",
            "FF02::1",
            "a..b",
            ".",
            "..",
            "-",
            "_",
            "no-such-host.invalid",
            "no_such_host.invalid",
            "bücher.invalid",
            "straße.invalid",
            "日本語.invalid",
            "\u0130.invalid",
            "\ud800.invalid",
            "\u200b",
            "\u00a0",
            "é..é",
            "é".repeat(64),
            "é".repeat(60) + ".invalid",
            "a".repeat(63) + ".invalid",
            "a".repeat(64) + ".invalid",
            "a.".repeat(126) + "a",
            "a.".repeat(200),
            "1".repeat(5000));

    private static final List<String> PARTS = List.of(
            "0", "1", "00", "01", "007", "0x1", "0xFf", "08", "255", "256", "0400", "65535", "65536", "16777215",
            "16777216", "", "1a");

    @Test
    void hostsBindToTheSameName() throws IOException, InterruptedException {
        List<Case> cases = new ArrayList<>();
        for (String host : HOSTS) {
            cases.add(Case.inet(host, 0));
            cases.add(Case.inet6(host, 0));
        }
        for (String part : PARTS) {
            for (String start : List.of("127.", "127.0.", "127.0.0.")) {
                cases.add(Case.inet(start + part, 0));
            }
            cases.add(Case.inet6("::" + part, 0));
            cases.add(Case.inet6("::ffff:127.0.0." + part, 0));
        }
        compare(cases, Map.of(
                "AF_INET6 ('255.255.255.255', 0)", "the same error as for every other IPv4 host: EAI_ADDRFAMILY",
                "AF_INET6 ('ff02::1%lo', 0)", SCOPE_KEPT));
    }

    @Test
    void portsBindToTheSameName() throws IOException, InterruptedException {
        List<Case> cases = new ArrayList<>();
        for (int port : new int[] {Integer.MIN_VALUE, -65536, -1, 0, 1, 1023, 65535, 65536, 65537, Integer.MAX_VALUE}) {
            cases.add(Case.inet("127.93.31.7", port));
            cases.add(Case.inet("<broadcast>", port));
            cases.add(Case.inet6("::1", port));
            cases.add(Case.inet6("::ffff:127.93.31.7", port));
        }
        cases.add(Case.inet("no-such-host.invalid", 65536));
        compare(cases, Map.of(
                "AF_INET ('no-such-host.invalid', 65536)", "a wrong port is refused before the host is looked up"));
    }

    @Test
    void flowsAndScopesBindToTheSameName() throws IOException, InterruptedException {
        int lo = NetworkInterface.getByName("lo").getIndex();
        List<Case> cases = new ArrayList<>();
        for (int flowinfo : new int[] {Integer.MIN_VALUE, -1, 0, 1, 0xfffff, 0x100000, Integer.MAX_VALUE}) {
            cases.add(Case.inet6("::1", flowinfo, 0));
        }
        for (String host : List.of("::1", "::", "fe80::1", "fe80::1%lo", "::1%lo", "ff02::1", "ff02::1%lo")) {
            for (long scopeid : new long[] {0, lo, 0x7fffffffL, 0xffffffffL}) {
                cases.add(Case.inet6(host, 0, scopeid));
            }
        }
        cases.add(Case.inet6("::1", 0, -1));
        cases.add(Case.inet6("::1", 0, 1L << 32));
        compare(cases, Map.of(
                "AF_INET6 ('fe80::1%lo', 0, 0, 0)", SCOPE_KEPT,
                "AF_INET6 ('ff02::1%lo', 0, 0, 0)", SCOPE_KEPT,
                "AF_INET6 ('::1', 0, 0, -1)", SCOPE_CHECKED,
                "AF_INET6 ('::1', 0, 0, 4294967296)", SCOPE_CHECKED));
    }

    @Test
    void pathsBindToTheSameName(@TempDir Path directory) throws IOException, InterruptedException {
        List<Case> cases = new ArrayList<>();
        for (int length = 0; length <= 110; length++) {
            int rest = length - directory.toString().length() - 1;
            cases.add(Case.unix(rest <= 0 ? "/".repeat(length) : directory + "/" + "s".repeat(rest)));
        }
        for (String name : List.of(
                "\u0001", "\u007f", "é", "日本語", "\ud83d\ude00", "\udc80", "\udcff\udcfe", "é\udcc3", "\udce2\udc82",
                " ", "a\nb", "\\", "'", "no/such", ".", "..", "a/..")) {
            cases.add(Case.unix(directory + "/" + name));
        }
        compare(cases, Map.of());
    }

    @Test
    void abstractNamesBindToTheSameName() throws IOException, InterruptedException {
        Random random = new Random(ProcessHandle.current().pid());
        List<Case> cases = new ArrayList<>();
        for (int length = 0; length <= 110; length++) {
            byte[] name = new byte[length];
            random.nextBytes(name);
            cases.add(Case.unixAbstract(name));
        }
        compare(cases, Map.of());
    }

    /** Compares all; a case that differs on purpose, named by what Python was told, must go on to differ. */
    private static void compare(List<Case> cases, Map<String, String> onPurpose)
            throws IOException, InterruptedException {
        String[] told = cases.stream().map(Case::python).toArray(String[]::new);
        List<String> there = CPython.run(PYTHON, told).lines().toList();
        assertEquals(told.length, there.size());
        assertTrue(List.of(told).containsAll(onPurpose.keySet()), "a difference is named that no case has");
        List<Executable> checks = new ArrayList<>();
        for (int i = 0; i < told.length; i++) {
            Case c = cases.get(i);
            String expected = there.get(i);
            String reason = onPurpose.get(c.python());
            checks.add(() -> {
                String here = Outcome.of(c::here);
                if (reason == null) {
                    assertEquals(expected, here, c.python());
                } else {
                    assertNotEquals(expected, here, c.python() + ": " + reason);
                }
            });
        }
        assertAll(checks);
    }
}
