// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.conformance;

import static io.github.bsdsocket.Constants.AF_INET;
import static io.github.bsdsocket.Constants.AF_INET6;
import static io.github.bsdsocket.Constants.AI_CANONNAME;
import static io.github.bsdsocket.Constants.AI_NUMERICHOST;
import static io.github.bsdsocket.Constants.AI_NUMERICSERV;
import static io.github.bsdsocket.Constants.AI_PASSIVE;
import static io.github.bsdsocket.Constants.NI_NUMERICHOST;
import static io.github.bsdsocket.Constants.NI_NUMERICSERV;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What needs no look-up, for many generated inputs, the near misses of valid ones among them: CPython and the library
 * give the same value, or the same kind of error.
 */
class NumericDifferentialTest {

    private static final int CASES = Integer.getInteger("bsdsocket.cases", 100_000);
    private static final String PYTHON = Lookup.PYTHON + """
            for line in sys.stdin.readlines():
                sys.stdout.write(answer(line) + '\\n')
            """;

    private static final String ALPHABET = "0123456789abcdefABCDEFxX..::%%/ +-\t\ng\u00e9\u0661lo";
    private static final int[] FAMILIES = {AF_INET, AF_INET6, AF_INET, AF_INET6, AF_INET, AF_INET6, 0, 1, 3, 99, -1};

    private final Random random = new Random(20_260_101);

    @Test
    void inetAtonReadsTheSame() throws Exception {
        compare(() -> Lookup.of("inet_aton", nearly(loose())), lookup -> null);
    }

    @Test
    void inetPtonReadsTheSame() throws Exception {
        compare(
                () -> {
                    int family = FAMILIES[random.nextInt(FAMILIES.length)];
                    boolean other = random.nextInt(20) == 0;
                    return Lookup.of("inet_pton", family, nearly(family == AF_INET6 != other ? inet6() : inet()));
                },
                lookup -> null);
    }

    @Test
    void inetNtopWritesTheSame() throws Exception {
        compare(() -> Lookup.of("inet_ntop", FAMILIES[random.nextInt(FAMILIES.length)], packed()), lookup -> null);
    }

    @Test
    void inetNtoaWritesTheSame() throws Exception {
        compare(() -> Lookup.of("inet_ntoa", packed()), lookup -> null);
    }

    @Test
    void byteOrdersAreTheSame() throws Exception {
        List<String> functions = List.of("htons", "ntohs", "htonl", "ntohl");
        compare(
                () -> {
                    String function = functions.get(random.nextInt(4));
                    long x = function.endsWith("s") ? random.nextInt() >> random.nextInt(32) : random.nextLong();
                    return Lookup.of(function, function.endsWith("s") ? x : x >> random.nextInt(64));
                },
                lookup -> null);
    }

    @Test
    void getaddrinfoReadsTheSameNumbers() throws Exception {
        compare(
                () -> {
                    int flags = AI_NUMERICHOST | AI_NUMERICSERV | (random.nextInt(4) == 0 ? AI_CANONNAME : 0)
                            | (random.nextInt(4) == 0 ? AI_PASSIVE : 0) | (random.nextInt(50) == 0 ? 1 << 20 : 0);
                    return Lookup.of(
                            "getaddrinfo",
                            random.nextInt(50) == 0 ? null : nearly(random.nextBoolean() ? loose() : scoped()),
                            port(),
                            List.of(0, 0, 0, AF_INET, AF_INET6, 1, 99).get(random.nextInt(7)),
                            List.of(0, 1, 1, 2, 3, 5, 99).get(random.nextInt(7)),
                            List.of(0, 0, 0, 6, 17, 132, 999).get(random.nextInt(7)),
                            flags);
                },
                // A port out of range is refused; glibc takes it modulo 65536.
                lookup -> isPort(lookup.arguments().get(1)) ? null : "argument");
    }

    @Test
    void getnameinfoWritesTheSameNumbers() throws Exception {
        compare(
                () -> {
                    int flags = NI_NUMERICHOST | NI_NUMERICSERV | (random.nextInt(50) == 0 ? 1 << 20 : 0);
                    String host = nearly(random.nextBoolean() ? loose() : scoped());
                    long port = random.nextInt(50) == 0 ? random.nextInt(200_000) - 50_000 : random.nextInt(65536);
                    if (host.indexOf(':') < 0 && random.nextInt(20) > 0) {
                        return Lookup.of("getnameinfo", flags, host, port);
                    }
                    long scope = random.nextInt(4) == 0 ? random.nextInt() & 0xffffffffL : random.nextInt(1, 4);
                    return Lookup.of("getnameinfo", flags, host, port, random.nextInt(-5, 0x100005), scope);
                },
                lookup -> isPort(lookup.arguments().get(2)) ? null : "argument");
    }

    /**
     * Has CPython answer what was generated.
     *
     * @param otherwise what is meant to differ here, else null
     */
    private void compare(Supplier<Lookup> generator, Function<Lookup, @Nullable String> otherwise) throws Exception {
        Process python = CPython.start(PYTHON);
        List<Lookup> lookups = new ArrayList<>();
        try (BufferedWriter out = python.outputWriter(UTF_8)) {
            for (int i = 0; i < CASES; i++) {
                Lookup lookup = Lookup.parse(generator.get().toString());
                lookups.add(lookup);
                out.write(lookup + "\n");
            }
        }
        Map<String, Integer> kinds = new HashMap<>();
        try (BufferedReader in = python.inputReader(UTF_8)) {
            for (Lookup lookup : lookups) {
                String expected = String.valueOf(in.readLine());
                String meant = otherwise.apply(lookup);
                assertEquals(meant == null ? expected : meant, lookup.answer(), lookup::toString);
                kinds.merge(expected.equals("argument") || expected.startsWith("gai") ? "error" : "value", 1, Integer::sum);
            }
        }
        assertEquals(0, python.waitFor());
        // The generator hits both sides of the line.
        assertTrue(kinds.values().stream().allMatch(n -> n > CASES / 20) && kinds.size() == 2, kinds::toString);
    }

    private @Nullable Object port() {
        return switch (random.nextInt(8)) {
            case 0 -> null;
            case 1 -> random.nextInt(200_000) - 50_000;
            case 2 -> nearly(Integer.toString(random.nextInt(65536)));
            case 3 -> nearly(Integer.toString(random.nextInt(200_000)));
            default -> random.nextInt(65536);
        };
    }

    /** Whether it isn't a number out of range. */
    private static boolean isPort(@Nullable Object port) {
        String number = String.valueOf(port).replaceFirst("^[ \t\n]+", "");
        if (!number.matches("[+-]?[0-9]+")) {
            return true;
        }
        long value = Long.parseLong(number);
        return value >= 0 && value <= 65535;
    }

    private byte[] packed() {
        int length = switch (random.nextInt(4)) {
            case 0 -> random.nextInt(18);
            case 1 -> 16;
            default -> 4;
        };
        byte[] packed = new byte[length];
        for (int i = 0; i < length; i++) {
            packed[i] = (byte) (random.nextInt(3) == 0 ? random.nextInt() : random.nextInt(8) == 0 ? 0xff : 0);
        }
        return packed;
    }

    private String inet() {
        return random.nextInt(256) + "." + random.nextInt(256) + "." + random.nextInt(256) + "." + random.nextInt(256);
    }

    /** An IPv4 address in one of the forms of inet_aton. */
    private String loose() {
        int parts = random.nextInt(1, 5);
        StringBuilder s = new StringBuilder();
        for (int i = 1; i <= parts; i++) {
            int bits = i < parts ? 8 : 8 * (5 - parts);
            long part = (random.nextInt() & 0xffffffffL) >> (32 - bits);
            s.append(
                    switch (random.nextInt(4)) {
                        case 0 -> "0x" + Long.toHexString(part);
                        case 1 -> "0" + Long.toOctalString(part);
                        default -> Long.toString(part);
                    });
            s.append(i < parts ? "." : "");
        }
        return s.toString();
    }

    private String inet6() {
        List<String> groups = new ArrayList<>();
        int n = random.nextInt(3) == 0 ? 6 : 8;
        for (int i = 0; i < n; i++) {
            groups.add(random.nextBoolean() ? "0" : Integer.toHexString(random.nextInt(65536) >> random.nextInt(16)));
        }
        if (n == 6) {
            groups.add(inet());
        }
        if (random.nextInt(3) > 0) {
            int from = random.nextInt(groups.size());
            groups.subList(from, random.nextInt(from, groups.size()) + 1).clear();
            String head = String.join(":", groups.subList(0, from));
            return head + "::" + String.join(":", groups.subList(from, groups.size()));
        }
        return String.join(":", groups);
    }

    private String scoped() {
        return switch (random.nextInt(6)) {
            case 0 -> "fe80::" + Integer.toHexString(random.nextInt(65536)) + "%lo";
            case 1 -> inet6() + "%" + random.nextInt(5);
            default -> inet6();
        };
    }

    /** Leaves half of the texts as they are, and makes a few small changes to the others. */
    private String nearly(String text) {
        StringBuilder s = new StringBuilder(text);
        for (int edits = Math.max(0, random.nextInt(6) - 2); edits > 0; edits--) {
            char c = ALPHABET.charAt(random.nextInt(ALPHABET.length()));
            int at = random.nextInt(s.length() + 1);
            int end = Math.min(s.length(), at + random.nextInt(2));
            switch (random.nextInt(3)) {
                case 0 -> s.insert(at, c);
                case 1 -> s.replace(at, end, String.valueOf(c));
                default -> s.delete(at, end);
            }
        }
        return s.toString();
    }
}
