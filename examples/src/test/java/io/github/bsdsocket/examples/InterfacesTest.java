// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterfacesTest {

    /** Ten cables; 1,000 addresses at one end of the first, of both kinds. Duplicates aren't looked for: none is tentative. */
    private static final String SETUP = """
            sysctl -qw net.ipv6.conf.default.accept_dad=0
            ip link set lo up
            for i in 0 1 2 3 4 5 6 7 8 9; do ip link add a$i type veth peer name b$i; done
            ip link set a0 mtu 9000
            ip link set a0 up
            {
              for i in $(seq 500); do
                echo "address add 10.0.$((i / 250)).$((i % 250 + 1))/16 dev a0"
                echo "address add fd00::$i/64 dev a0"
              done
            } | ip -batch -
            ip address add 10.5.0.1 peer 10.5.0.2/32 dev a1
            ip -j address >\
            """;

    @TempDir
    private Path dir;

    @Test
    void interfacesAndAddressesAreThoseOfIp() throws Exception {
        Path json = dir.resolve("address.json");
        try (var program = Program.runInNetwork(SETUP + " " + json, "Interfaces.java")) {
            List<String> lines = program.lines();
            List<String> expected = new ArrayList<>();
            for (JsonNode i : new ObjectMapper().readTree(json.toFile())) {
                boolean up = i.get("flags").valueStream().anyMatch(flag -> flag.asText().equals("UP"));
                expected.add("%d: %s %s mtu %d %s"
                        .formatted(
                                i.get("ifindex").asInt(),
                                i.get("ifname").asText(),
                                up ? "up" : "down",
                                i.get("mtu").asInt(),
                                i.get("address").asText())
                        .strip());
                for (JsonNode a : i.get("addr_info")) {
                    expected.add("    " + a.get("local").asText() + "/" + a.get("prefixlen").asInt());
                }
            }
            assertTrue(expected.size() > 1020, expected::toString);
            assertEquals(expected, lines);
        }
    }
}
