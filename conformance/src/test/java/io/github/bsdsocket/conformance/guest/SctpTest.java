// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.conformance.guest;

import static io.github.bsdsocket.Constants.IPPROTO_SCTP;
import static io.github.bsdsocket.Constants.SHUT_WR;
import static io.github.bsdsocket.Constants.SOCK_STREAM;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.bsdsocket.Address;
import io.github.bsdsocket.Socket;
import io.github.bsdsocket.conformance.CPython;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Streams over SCTP, one to one. */
@Tag("guest")
class SctpTest {
    /** A server that sends one connection's bytes back, or a client that prints what its words come back as. */
    private static final String PYTHON = """
            import socket, sys

            family, host, port = int(sys.argv[1]), sys.argv[2], int(sys.argv[3])
            s = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_SCTP)
            s.settimeout(60)
            if port == 0:
                s.bind((host, 0))
                s.listen(1)
                print(s.getsockname()[1])
                conn, address = s.accept()
                while data := conn.recv(1024):
                    conn.sendall(data)
            else:
                s.connect((host, port))
                for word in sys.argv[4:]:
                    s.sendall(word.encode())
                    print(s.recv(1024).decode())
            """;

    static List<Address> loopbacks() {
        return Loopback.ADDRESSES;
    }

    @ParameterizedTest
    @MethodSource("loopbacks")
    void aClientIsAnswered(Address loopback) throws Exception {
        try (Socket server = listener(loopback)) {
            FutureTask<Address> echo = new FutureTask<>(() -> echo(server));
            Thread.ofVirtual().start(echo);
            Address own;
            try (Socket s = socket(loopback)) {
                s.connect(Objects.requireNonNull(server.getsockname()));
                own = Objects.requireNonNull(s.getsockname());
                talk(s);
            }
            assertEquals(own, echo.get());
        }
    }

    @ParameterizedTest
    @MethodSource("loopbacks")
    void aClientHereIsAnsweredByPython(Address loopback) throws Exception {
        Process python = CPython.start(PYTHON, Loopback.arguments(loopback));
        try (BufferedReader output = python.inputReader(UTF_8);
                Socket s = socket(loopback)) {
            int port = Integer.parseInt(Objects.requireNonNull(output.readLine()));
            s.connect(Loopback.at(loopback, port));
            talk(s);
            s.shutdown(SHUT_WR);
            assertEquals(0, python.waitFor());
        } finally {
            python.destroyForcibly().waitFor();
        }
    }

    @ParameterizedTest
    @MethodSource("loopbacks")
    void aClientInPythonIsAnsweredHere(Address loopback) throws Exception {
        try (Socket server = listener(loopback)) {
            String[] arguments = Loopback.arguments(Objects.requireNonNull(server.getsockname()), "one", "two");
            Process python = CPython.start(PYTHON, arguments);
            try (BufferedReader output = python.inputReader(UTF_8)) {
                echo(server);
                assertEquals(List.of("one", "two"), output.lines().toList());
                assertEquals(0, python.waitFor());
            } finally {
                python.destroyForcibly().waitFor();
            }
        }
    }

    private static Socket socket(Address loopback) throws IOException {
        Socket s = new Socket(loopback.family(), SOCK_STREAM, IPPROTO_SCTP);
        s.settimeout(Loopback.LIMIT);
        return s;
    }

    private static Socket listener(Address loopback) throws IOException {
        Socket s = socket(loopback);
        s.bind(loopback);
        s.listen(1);
        return s;
    }

    private static void talk(Socket s) throws IOException {
        for (String word : List.of("one", "two")) {
            s.sendall(word.getBytes(UTF_8));
            // A message of SCTP is received whole.
            assertArrayEquals(word.getBytes(UTF_8), s.recv(1024));
        }
    }

    /** Sends one connection's bytes back, and returns its peer's address. */
    private static Address echo(Socket server) throws IOException {
        var accepted = server.accept();
        try (Socket conn = accepted.conn()) {
            conn.settimeout(Loopback.LIMIT);
            for (byte[] data = conn.recv(1024); data.length > 0; data = conn.recv(1024)) {
                conn.sendall(data);
            }
        }
        return Objects.requireNonNull(accepted.address());
    }
}
