// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PingTest {

    private static final String ALLOWED = """
            ip link set lo up
            sysctl -qw "net.ipv4.ping_group_range=0 2147483647"
            """;

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "::1"})
    void theLoopbackAnswers(String host) throws Exception {
        try (var ping = Program.runInNetwork(ALLOWED, "Ping.java", host, "2")) {
            List<String> lines = ping.lines();
            assertEquals(3, lines.size(), lines::toString);
            for (int seq = 1; seq <= 2; seq++) {
                String line = lines.get(seq - 1);
                assertTrue(line.startsWith("64 bytes from " + host + ": icmp_seq=" + seq + " ttl=64 time="), line);
            }
            assertEquals("2 sent, 2 received", lines.getLast());
        }
    }

    @Test
    void whoDoesNotAnswerIsSaid() throws Exception {
        String cable = ALLOWED + """
                ip link add veth0 type veth peer name veth1
                ip link set veth0 up arp off
                ip link set veth1 up
                ip address add 10.0.0.1/24 dev veth0
                """;
        try (var ping = Program.runInNetwork(cable, "Ping.java", "10.0.0.2", "1")) {
            ping.lineAfter("no answer to icmp_seq=1");
            ping.lineAfter("1 sent, 0 received");
            ping.endsWith(1);
        }
    }

    @Test
    void whoIsNotAllowedIsToldHowToBe() throws Exception {
        String refused = "sysctl -qw 'net.ipv4.ping_group_range=1 0'";
        try (var ping = Program.runInNetwork(refused, "Ping.java", "127.0.0.1")) {
            ping.lineAfter("socket: Permission denied [EACCES]");
            ping.lineAfter("Allow it: sysctl -w net.ipv4.ping_group_range=");
            ping.endsWith(1);
        }
    }
}
