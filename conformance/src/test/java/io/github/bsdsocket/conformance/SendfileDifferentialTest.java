// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.conformance;

import static io.github.bsdsocket.Constants.AF_INET;
import static io.github.bsdsocket.Constants.AF_UNIX;
import static io.github.bsdsocket.Constants.SHUT_WR;
import static io.github.bsdsocket.Constants.SOCK_DGRAM;
import static io.github.bsdsocket.Constants.SOCK_STREAM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.bsdsocket.Socket;
import io.github.bsdsocket.SocketPair;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code sendfile} in CPython and here: the same bytes, result and position of the file. */
class SendfileDifferentialTest {
    private static final List<String> COUNTS = List.of("None", "-1", "0", "1", "7", "10", "11", str(1L << 32), str(1L << 40));
    private static final List<String> OFFSETS = List.of("0", "1", "9", "10", "11", str(1L << 40));

    private static final String PYTHON = Outcome.PYTHON + """
            import sys
            from socket import *

            def send(file, mode, offset, count):
                a, b = socketpair(AF_UNIX, SOCK_DGRAM if mode == 'dgram' else SOCK_STREAM)
                with a, b, open(file, 'rb') as f:
                    f.seek(2)
                    a.settimeout({'timeout': 5, 'non-blocking': 0}.get(mode))
                    result = outcome(lambda: a.sendfile(f, offset, count))
                    a.shutdown(SHUT_WR)
                    return result, f.tell(), b'' if mode == 'dgram' else b.recv(100)

            for file in sys.argv[1:]:
                for mode in 'blocking', 'timeout', 'non-blocking', 'dgram':
                    for offset in @OFFSETS@:
                        for count in @COUNTS@:
                            result, position, data = send(file, mode, offset, count)
                            print(file, mode, offset, count, result, position, data.hex(), sep=',')
            """;

    private static String str(long number) {
        return Long.toString(number);
    }

    @TempDir
    private Path directory;

    @Test
    void sendfileDoesTheSame() throws IOException, InterruptedException {
        Path file = Files.write(directory.resolve("ten"), HexFormat.of().parseHex("00010203040506070809"));
        String script = PYTHON.replace("@OFFSETS@", OFFSETS.toString()).replace("@COUNTS@", COUNTS.toString());
        List<String> lines = CPython.run(script, file.toString()).lines().toList();
        assertEquals(4 * OFFSETS.size() * COUNTS.size(), lines.size());
        for (String line : lines) {
            String[] part = line.split(",", -1);
            assertEquals(line, String.join(",", part[0], part[1], part[2], part[3], here(part)));
        }
    }

    private static String here(String[] part) throws IOException {
        boolean datagrams = part[1].equals("dgram");
        Path file = Path.of(part[0]);
        long offset = Long.parseLong(part[2]);
        SocketPair pair = Socket.socketpair(AF_UNIX, datagrams ? SOCK_DGRAM : SOCK_STREAM);
        SocketPair other = Socket.socketpair(AF_UNIX, datagrams ? SOCK_DGRAM : SOCK_STREAM);
        try (Socket a = pair.first();
                Socket b = pair.second();
                Socket c = other.first();
                Socket d = other.second();
                FileChannel channel = FileChannel.open(file)) {
            channel.position(2);
            a.settimeout(timeout(part[1]));
            c.settimeout(timeout(part[1]));
            boolean all = part[3].equals("None");
            String byChannel = Outcome.of(
                    () -> all ? a.sendfile(channel, offset) : a.sendfile(channel, offset, Long.parseLong(part[3])));
            String byPath = Outcome.of(
                    () -> all ? c.sendfile(file, offset) : c.sendfile(file, offset, Long.parseLong(part[3])));
            assertEquals(byChannel, byPath);
            a.shutdown(SHUT_WR);
            c.shutdown(SHUT_WR);
            String data = datagrams ? "" : HexFormat.of().formatHex(b.recv(100));
            assertEquals(data, datagrams ? "" : HexFormat.of().formatHex(d.recv(100)));
            return byChannel + "," + channel.position() + "," + data;
        }
    }

    private static @Nullable Duration timeout(String mode) {
        return switch (mode) {
            case "timeout" -> Duration.ofSeconds(5);
            case "non-blocking" -> Duration.ZERO;
            default -> null;
        };
    }

    @Test
    void aFileWithoutASizeIsSentHere() throws IOException, InterruptedException {
        Path file = Path.of("/proc/sys/kernel/ostype");
        String script = """
                import socket, sys
                a, b = socket.socketpair()
                print(a.sendfile(open(sys.argv[1], 'rb')))
                """;
        assertEquals("0", CPython.run(script, file.toString()).strip());
        try (Socket listener = Socket.createServer("127.0.0.1", 0);
                Socket s = new Socket(AF_INET)) {
            s.connect(Objects.requireNonNull(listener.getsockname()));
            assertTrue(s.sendfile(file) > 0);
        }
    }
}
