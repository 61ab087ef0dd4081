// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.conformance;

import static io.github.bsdsocket.Constants.AF_INET;
import static io.github.bsdsocket.Constants.SOCK_DGRAM;
import static io.github.bsdsocket.Constants.SOCK_SEQPACKET;
import static io.github.bsdsocket.Constants.SOCK_STREAM;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.bsdsocket.Address;
import io.github.bsdsocket.Socket;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sockets that systemd's own program opens, and hands to a program here when somebody comes. */
class ActivationTest {

    private static final String ACTIVATE = "systemd-socket-activate";
    private static final Duration LIMIT = Duration.ofSeconds(60);

    @TempDir
    Path dir;

    @BeforeAll
    static void findProgram() {
        assumeTrue(
                List.of(Objects.requireNonNull(System.getenv("PATH")).split(":", -1)).stream()
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, ACTIVATE))),
                ACTIVATE + " is not installed");
    }

    /** The program, which listens when this returns. */
    private static Process activate(String mode, int sockets, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(ACTIVATE));
        command.addAll(List.of(options));
        command.addAll(List.of(JavaProgram.command(ActivatedProgram.class, mode)));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        BufferedReader output = process.inputReader(UTF_8);
        for (int listening = 0; listening < sockets; ) {
            String line = Objects.requireNonNull(output.readLine(), () -> "no word of listening from " + command);
            listening += line.startsWith("Listening on ") ? 1 : 0;
        }
        return process;
    }

    private static void assertEndsWell(Process process) throws IOException, InterruptedException {
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertEquals(0, process.waitFor(), output);
    }

    private static String ask(Address address, int type, Address own) throws IOException {
        try (Socket s = new Socket(address.family(), type)) {
            s.settimeout(LIMIT);
            if (type == SOCK_DGRAM) {
                s.bind(own);
            }
            s.connect(address);
            s.sendall("hello".getBytes(UTF_8));
            return new String(s.recv(1024), UTF_8);
        }
    }

    private Address path(String name) {
        return Address.unix(dir + "/" + name);
    }

    /** A port that nobody has at this moment; systemd-socket-activate doesn't tell which it got for 0. */
    private static Address freePort(int type) throws IOException {
        try (Socket s = new Socket(AF_INET, type)) {
            s.bind("127.0.0.1", 0);
            return Objects.requireNonNull(s.getsockname());
        }
    }

    @Test
    void namedStreamSocketsAreServed() throws Exception {
        Address port = freePort(SOCK_STREAM);
        Process process = activate(
                "systemd", 2, "-l", port.toString(), "-l", dir + "/stream", "--fdname=inet:unix");
        try {
            assertEquals("inet HELLO", ask(port, SOCK_STREAM, port));
            assertEquals("unix HELLO", ask(path("stream"), SOCK_STREAM, port));
            assertEndsWell(process);
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void socketsWithoutANameAreUnknownOnes() throws Exception {
        Process process = activate("systemd", 1, "--seqpacket", "-l", dir + "/seqpacket");
        try {
            assertEquals("unknown HELLO", ask(path("seqpacket"), SOCK_SEQPACKET, path("")));
            assertEndsWell(process);
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void datagramSocketsAreServed() throws Exception {
        Address port = freePort(SOCK_DGRAM);
        Process process =
                activate("systemd", 2, "--datagram", "-l", port.toString(), "-l", dir + "/datagram", "--fdname=a:b");
        try {
            assertEquals("a HELLO", ask(port, SOCK_DGRAM, Address.inet("127.0.0.1", 0)));
            assertEquals("b HELLO", ask(path("datagram"), SOCK_DGRAM, path("client")));
            assertEndsWell(process);
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void aSocketThatListensAsStandardInputIsServed() throws Exception {
        Process process = activate("inetd", 1, "--inetd", "-l", dir + "/wait");
        try {
            assertEquals("inetd HELLO", ask(path("wait"), SOCK_STREAM, path("")));
            assertEndsWell(process);
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void aConnectionAsStandardInputIsAnsweredByAProcessOfItsOwn() throws Exception {
        Process process = activate("inetd", 1, "--inetd", "-a", "-l", dir + "/nowait");
        try {
            assertEquals("inetd HELLO", ask(path("nowait"), SOCK_STREAM, path("")));
            assertEquals("inetd HELLO", ask(path("nowait"), SOCK_STREAM, path("")));
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    @Test
    void socketsForAnotherProcessAreNotTaken() throws Exception {
        // The shell that was activated leaves the variables to its child.
        List<String> command = new ArrayList<>(List.of("bash", "-c", "LISTEN_PID=$$ LISTEN_FDS=1 \"$@\"; exit $?", "bash"));
        command.addAll(List.of(JavaProgram.command(ActivatedProgram.class, "systemd")));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        assertEndsWell(process);
    }

    @Test
    void aDescriptorThatIsNoSocketIsRefused() throws Exception {
        List<String> command = new ArrayList<>(
                List.of("bash", "-c", "LISTEN_PID=$$ LISTEN_FDS=1 exec \"$@\" 3</dev/null", "bash"));
        command.addAll(List.of(JavaProgram.command(ActivatedProgram.class, "systemd")));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertEquals(1, process.waitFor());
        assertTrue(output.contains("ENOTSOCK"), output);
    }
}
