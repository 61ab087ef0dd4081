// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.conformance;

import static io.github.bsdsocket.Constants.AF_INET;
import static io.github.bsdsocket.Constants.SHUT_WR;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.bsdsocket.Address;
import io.github.bsdsocket.Socket;
import java.io.BufferedReader;
import java.io.OutputStream;
import java.lang.foreign.Arena;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 100 MB over TCP, with CPython at the other end: not a byte is lost or changed. */
class FileTransferTest {
    private static final int CHUNK = 1 << 20;
    private static final int CHUNKS = 100;
    private static final Duration LIMIT = Duration.ofSeconds(90);

    @TempDir
    private static Path directory;

    private static Path file;
    private static String digest;

    @BeforeAll
    static void writeFile() throws Exception {
        MessageDigest sha256 = sha256();
        Random random = new Random(100);
        byte[] chunk = new byte[CHUNK];
        file = directory.resolve("100 MB");
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < CHUNKS; i++) {
                random.nextBytes(chunk);
                sha256.update(chunk);
                out.write(chunk);
            }
        }
        digest = HexFormat.of().formatHex(sha256.digest());
    }

    @Test
    void pythonReceivesWhatIsSentHere() throws Exception {
        try (Socket listener = listener();
                FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
                Arena arena = Arena.ofConfined()) {
            Process python = start("""
                    buffer = bytearray(1 << 18)
                    sha256 = hashlib.sha256()
                    while n := s.recv_into(buffer):
                        sha256.update(memoryview(buffer)[:n])
                    print(sha256.hexdigest())
                    """, listener);
            try (Socket conn = listener.accept().conn();
                    BufferedReader output = python.inputReader(UTF_8)) {
                conn.settimeout(LIMIT);
                conn.sendall(channel.map(MapMode.READ_ONLY, 0, channel.size(), arena));
                conn.shutdown(SHUT_WR);
                assertEquals(digest, output.readLine());
            } finally {
                python.destroyForcibly().waitFor();
            }
        }
    }

    @Test
    void whatPythonSendsIsReceivedHere() throws Exception {
        try (Socket listener = listener()) {
            Process python = start("""
                    with open(sys.argv[2], 'rb') as f:
                        s.sendall(f.read())
                    """, listener);
            try (Socket conn = listener.accept().conn()) {
                conn.settimeout(LIMIT);
                MessageDigest sha256 = sha256();
                byte[] buffer = new byte[1 << 18];
                for (int n = conn.recvInto(buffer); n > 0; n = conn.recvInto(buffer)) {
                    sha256.update(buffer, 0, n);
                }
                assertEquals(digest, HexFormat.of().formatHex(sha256.digest()));
                assertEquals(0, python.waitFor());
            } finally {
                python.destroyForcibly().waitFor();
            }
        }
    }

    private static Socket listener() throws Exception {
        Socket s = new Socket(AF_INET);
        s.settimeout(LIMIT);
        s.bind("127.0.0.1", 0);
        s.listen();
        return s;
    }

    /** Python with {@code s} connected to the listener. */
    private static Process start(String script, Socket listener) throws Exception {
        String connected = """
                import hashlib, socket, sys
                s = socket.create_connection(('127.0.0.1', int(sys.argv[1])), 90)
                """;
        if (!(listener.getsockname() instanceof Address.Inet(String _, int port))) {
            throw new AssertionError("no IPv4 name: " + listener);
        }
        return CPython.start(connected + script, Integer.toString(port), file.toString());
    }

    private static MessageDigest sha256() throws NoSuchAlgorithmException {
        return MessageDigest.getInstance("SHA-256");
    }
}
