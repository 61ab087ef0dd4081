// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SniffTest {

    private static final String LAUNCHER =
            Path.of("../bin/bsdsocket").toAbsolutePath().normalize().toString();

    /** Sends so many UDP packets into veth0, and then one to another station. */
    private static final String TRAFFIC = """
            import static io.github.bsdsocket.Constants.*;
            import io.github.bsdsocket.*;
            import java.nio.ByteBuffer;

            void main(String[] args) throws IOException {
                var all = new byte[] {-1, -1, -1, -1, -1, -1};
                var other = new byte[] {2, 0, 0, 0, 0, 9};
                try (var s = new Socket(AF_PACKET, SOCK_DGRAM)) {
                    for (int i = 0; i < Integer.parseInt(args[0]); i++) {
                        s.sendto(packet(i), Address.packet("veth0", ETH_P_IP, all));
                    }
                    s.sendto(packet(9999), Address.packet("veth0", ETH_P_IP, other));
                }
            }

            byte[] packet(int port) {
                return ByteBuffer.allocate(32)
                        .putShort((short) 0x4500).putShort((short) 32).putInt(0)
                        .put((byte) 64).put((byte) IPPROTO_UDP).putShort((short) 0)
                        .put(new byte[] {10, 0, 0, 1}).put(new byte[] {10, 0, 0, 2})
                        .putShort((short) 1000).putShort((short) port).putShort((short) 12).putShort((short) 0)
                        .array();
            }
            """;

    @TempDir
    private Path dir;

    /** A program whose output is read line by line. */
    private record Running(Process process, BufferedReader reader) implements AutoCloseable {

        static Running start(ProcessBuilder builder) throws IOException {
            Process process = builder.redirectErrorStream(true).start();
            return new Running(process, process.inputReader());
        }

        /** The lines up to one that begins so, with it. */
        List<String> until(String beginning) throws IOException {
            List<String> lines = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
                if (line.contains(beginning)) {
                    return lines;
                }
            }
            throw new AssertionError("no \"" + beginning + "\" in " + lines);
        }

        /** The rest of the lines, after Ctrl-C. */
        List<String> interrupted() throws IOException, InterruptedException {
            new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor();
            List<String> rest = reader.lines().toList();
            assertTrue(process.waitFor(1, TimeUnit.MINUTES), "Ctrl-C doesn't end it");
            return rest;
        }

        @Override
        public void close() {
            process.destroyForcibly();
        }
    }

    private static String output(ProcessBuilder builder) throws IOException, InterruptedException {
        Process process = builder.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertEquals(0, process.waitFor(), output);
        return output;
    }

    private static boolean isPromiscuous(Namespace net, String ifname) throws IOException, InterruptedException {
        return !output(net.builder("ip", "-d", "link", "show", ifname)).contains("promiscuity 0");
    }

    @Test
    void aLineIsShownForEachPacketAsTcpdumpDoes() throws Exception {
        Files.writeString(dir.resolve("Traffic.java"), TRAFFIC);
        try (Namespace net = Namespace.create("tcpdump");
                Running sniff = Running.start(net.builder(LAUNCHER, "sniff", "-i", "veth1"));
                Running tcpdump = Running.start(
                        net.builder("tcpdump", "--immediate-mode", "-pnl", "-i", "veth1"))) {
            sniff.until("Listening on veth1");
            tcpdump.until("listening on veth1");
            assertTrue(isPromiscuous(net, "veth1"));
            output(net.builder(LAUNCHER, "run", dir.resolve("Traffic.java").toString(), "100"));
            List<String> seen = sniff.until("10.0.0.2.9999");
            List<String> expected = tcpdump.until("10.0.0.2.9999");
            assertEquals(101, seen.size(), seen::toString);
            assertEquals(expected.size(), seen.size(), expected::toString);
            for (int i = 0; i < seen.size(); i++) {
                String direction = i < 100 ? "In   " : "Other";
                int port = i < 100 ? i : 9999;
                String line = "veth1    " + direction + " IP 10.0.0.1.1000 > 10.0.0.2." + port + " UDP, 32 bytes";
                assertEquals(line, seen.get(i).substring("00:00:00.000000 ".length()));
            }
            tcpdump.interrupted();
            assertEquals(List.of("101 packets"), sniff.interrupted());
            assertEquals(0, sniff.process().exitValue());
            assertEquals(false, isPromiscuous(net, "veth1"));
        }
    }

    @Test
    void aCountEndsIt() throws Exception {
        Files.writeString(dir.resolve("Traffic.java"), TRAFFIC);
        try (Namespace net = Namespace.create();
                Running sniff = Running.start(net.builder(LAUNCHER, "sniff", "-c", "5"))) {
            sniff.until("Listening on all interfaces");
            output(net.builder(LAUNCHER, "run", dir.resolve("Traffic.java").toString(), "100"));
            List<String> seen = sniff.until("5 packets");
            assertEquals(6, seen.size(), seen::toString);
            assertTrue(sniff.process().waitFor(1, TimeUnit.MINUTES));
            assertEquals(0, sniff.process().exitValue());
        }
    }

    @Test
    void whatCannotBeIsOneLine() {
        Ended none = Ended.command("sniff", "-i", "none0");
        assertEquals(1, none.status());
        assertEquals(1, none.err().size(), none::toString);
        assertTrue(none.err().getFirst().contains("none0"), none::toString);
        assertEquals(2, Ended.command("sniff", "-c", "0").status());
    }
}
