// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.conformance.guest;

import static io.github.bsdsocket.Constants.IPPROTO_UDPLITE;
import static io.github.bsdsocket.Constants.SOCK_DGRAM;
import static io.github.bsdsocket.Constants.SOL_UDPLITE;
import static io.github.bsdsocket.Constants.UDPLITE_RECV_CSCOV;
import static io.github.bsdsocket.Constants.UDPLITE_SEND_CSCOV;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.bsdsocket.Address;
import io.github.bsdsocket.Received;
import io.github.bsdsocket.Socket;
import io.github.bsdsocket.conformance.CPython;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Datagrams over UDP-Lite, whose checksum covers as much of a datagram as its sender says. */
@Tag("guest")
class UdpliteTest {
    /** A server that sends one datagram back, or a client that prints what its word comes back as. */
    private static final String PYTHON = """
            import socket, sys

            family, host, port = int(sys.argv[1]), sys.argv[2], int(sys.argv[3])
            s = socket.socket(family, socket.SOCK_DGRAM, socket.IPPROTO_UDPLITE)
            s.settimeout(60)
            if port == 0:
                s.bind((host, 0))
                print(s.getsockname()[1])
                s.sendto(*s.recvfrom(1024))
            else:
                s.connect((host, port))
                s.send(sys.argv[4].encode())
                print(s.recv(1024).decode())
            """;

    static List<Address> loopbacks() {
        return Loopback.ADDRESSES;
    }

    @ParameterizedTest
    @MethodSource("loopbacks")
    void aClientIsAnswered(Address loopback) throws IOException {
        try (Socket server = bound(loopback);
                Socket s = bound(loopback)) {
            s.connect(Objects.requireNonNull(server.getsockname()));
            s.send("one".getBytes(UTF_8));
            assertEquals(s.getsockname(), echo(server));
            assertArrayEquals("one".getBytes(UTF_8), s.recv(1024));
        }
    }

    @ParameterizedTest
    @MethodSource("loopbacks")
    void aClientHereIsAnsweredByPython(Address loopback) throws Exception {
        Process python = CPython.start(PYTHON, Loopback.arguments(loopback));
        try (BufferedReader output = python.inputReader(UTF_8);
                Socket s = bound(loopback)) {
            int port = Integer.parseInt(Objects.requireNonNull(output.readLine()));
            s.sendto("one".getBytes(UTF_8), Loopback.at(loopback, port));
            assertArrayEquals("one".getBytes(UTF_8), s.recv(1024));
            assertEquals(0, python.waitFor());
        } finally {
            python.destroyForcibly().waitFor();
        }
    }

    @ParameterizedTest
    @MethodSource("loopbacks")
    void aClientInPythonIsAnsweredHere(Address loopback) throws Exception {
        try (Socket server = bound(loopback)) {
            String[] arguments = Loopback.arguments(Objects.requireNonNull(server.getsockname()), "one");
            Process python = CPython.start(PYTHON, arguments);
            try (BufferedReader output = python.inputReader(UTF_8)) {
                echo(server);
                assertEquals("one", output.readLine());
                assertEquals(0, python.waitFor());
            } finally {
                python.destroyForcibly().waitFor();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("loopbacks")
    void datagramsWithLessCoverageThanTheReceiverAsksForAreDropped(Address loopback) throws IOException {
        try (Socket receiver = bound(loopback);
                Socket s = bound(loopback)) {
            receiver.setsockopt(SOL_UDPLITE, UDPLITE_RECV_CSCOV, 12);
            s.connect(Objects.requireNonNull(receiver.getsockname()));
            s.setsockopt(SOL_UDPLITE, UDPLITE_SEND_CSCOV, 8);
            s.send("the header alone".getBytes(UTF_8));
            s.setsockopt(SOL_UDPLITE, UDPLITE_SEND_CSCOV, 12);
            s.send("the header and a word".getBytes(UTF_8));
            assertArrayEquals("the header and a word".getBytes(UTF_8), receiver.recv(1024));
        }
    }

    private static Socket bound(Address loopback) throws IOException {
        Socket s = new Socket(loopback.family(), SOCK_DGRAM, IPPROTO_UDPLITE);
        s.settimeout(Loopback.LIMIT);
        s.bind(loopback);
        return s;
    }

    /** Sends a datagram back, and returns whose it was. */
    private static Address echo(Socket server) throws IOException {
        Received received = server.recvfrom(1024);
        Address from = Objects.requireNonNull(received.address());
        server.sendto(received.data(), from);
        return from;
    }
}
