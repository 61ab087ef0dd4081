// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.conformance;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.bsdsocket.Constants;
import io.github.bsdsocket.Socket;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The options of a fresh socket: the same value as in CPython, as an integer and as bytes of any length. */
class OptionDifferentialTest {
    private static final Map<String, String> VARYING = Map.of(
            "SO_INCOMING_CPU", "the processor that the process ran on last",
            "TCP_INFO", "has times in it",
            "TCP_TIMESTAMP", "a clock",
            "TCP_ZEROCOPY_RECEIVE", "reads the buffer, which in Python is memory as it was");

    private static final String PYTHON = Outcome.PYTHON + """

            import socket

            LEVELS = {'SO_': 'SOL_SOCKET', 'IP_': 'IPPROTO_IP', 'IPV6_': 'IPPROTO_IPV6', 'TCP_': 'IPPROTO_TCP'}

            for family in 'AF_INET', 'AF_INET6', 'AF_UNIX':
                for type in 'SOCK_STREAM', 'SOCK_DGRAM':
                    with socket.socket(getattr(socket, family), getattr(socket, type)) as s:
                        for name in dir(socket):
                            for level in (LEVELS[p] for p in LEVELS if name.startswith(p)):
                                n = getattr(socket, level), getattr(socket, name)
                                value = outcome(lambda: s.getsockopt(*n))
                                print(family, type, level, name, 0, value, sep=',')
                                for size in 1, 2, 3, 4, 5, 8, 16, 100, 1024:
                                    value = outcome(lambda: s.getsockopt(*n, size).hex())
                                    print(family, type, level, name, size, value, sep=',')
            """;

    @Test
    void aFreshSocketsOptionsHaveTheSameValues() throws IOException, InterruptedException {
        List<Executable> checks = new ArrayList<>();
        CPython.run(PYTHON).lines().map(line -> line.split(",", -1)).forEach(line -> {
            if (!VARYING.containsKey(line[3])) {
                checks.add(() -> {
                    String value = Outcome.of(
                            () -> value(number(line[0]), number(line[1]), number(line[2]), number(line[3]), line[4]));
                    assertEquals(line[5], value, String.join(",", line));
                });
            }
        });
        assertTrue(checks.size() > 1000, () -> "only " + checks.size() + " options to compare");
        assertAll(checks);
    }

    private static String value(int family, int type, int level, int optname, String buflen) throws IOException {
        try (Socket s = new Socket(family, type)) {
            return buflen.equals("0")
                    ? Integer.toString(s.getsockopt(level, optname))
                    : HexFormat.of().formatHex(s.getsockopt(level, optname, Integer.parseInt(buflen)));
        }
    }

    private static int number(String name) throws ReflectiveOperationException {
        return Constants.class.getField(name).getInt(null);
    }
}
