// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.conformance;

import static io.github.bsdsocket.Constants.AF_UNIX;
import static io.github.bsdsocket.Constants.SHUT_WR;
import static io.github.bsdsocket.Constants.SOCK_DGRAM;
import static io.github.bsdsocket.Constants.SOCK_SEQPACKET;
import static io.github.bsdsocket.Constants.SOCK_STREAM;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.bsdsocket.Accepted;
import io.github.bsdsocket.Address;
import io.github.bsdsocket.Received;
import io.github.bsdsocket.Socket;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documentation's echo server and client, one of them in CPython, over each family and type. */
class EchoTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final List<String> LINES = List.of("Hello, world", "h\u00e9llo", "x".repeat(900));

    private static final String SERVER = Spelling.PYTHON + """
            import socket, sys

            family, type = map(int, sys.argv[1:3])
            s = socket.socket(family, type)
            s.settimeout(30)
            s.bind(eval(sys.argv[3]))
            if type != socket.SOCK_DGRAM:
                s.listen(1)
            print(s.getsockname()[1] if family != socket.AF_UNIX else 0)
            if type == socket.SOCK_DGRAM:
                while True:
                    data, addr = s.recvfrom(1024)
                    s.sendto(data, addr)
                    if not data: break
            else:
                conn, addr = s.accept()
                while True:
                    data = conn.recv(1024)
                    if not data: break
                    conn.sendall(data)
            print(spell(addr))
            """;

    private static final String CLIENT = Spelling.PYTHON + """
            import socket, sys

            family, type = map(int, sys.argv[1:3])
            s = socket.socket(family, type)
            s.settimeout(30)
            if family == socket.AF_UNIX:
                s.bind(eval(sys.argv[4]))
            s.connect(eval(sys.argv[3]))
            for line in sys.argv[5:]:
                s.sendall(line.encode())
                data = b''
                while len(data) < len(line.encode()):
                    data += s.recv(1024)
                print(data.decode())
            if type == socket.SOCK_DGRAM:
                s.send(b'')
                s.recv(1)
            print(spell(s.getsockname()))
            """;

    /** Where a server is; {@code client} is what a client of Unix binds to before, to be answered or known. */
    record Place(Address server, Address client, int type) {
        private String[] python(Address at, List<String> lines) {
            return Stream.concat(
                            Stream.of(
                                    Integer.toString(server.family()),
                                    Integer.toString(type),
                                    Spelling.literal(at),
                                    Spelling.literal(client)),
                            lines.stream())
                    .toArray(String[]::new);
        }

        private Socket socket() throws IOException {
            Socket s = new Socket(server.family(), type);
            s.settimeout(LIMIT);
            return s;
        }

        private Address at(int port) {
            return switch (server) {
                case Address.Inet(String host, int _) -> Address.inet(host, port);
                case Address.Inet6(String host, int _, int flowinfo, long scopeid) ->
                    Address.inet6(host, port, flowinfo, scopeid);
                default -> server;
            };
        }

        @Override
        public String toString() {
            return "type " + type + " " + server;
        }
    }

    static List<Place> places() {
        Address inet = Address.inet("127.0.0.1", 0);
        Address inet6 = Address.inet6("::1", 0);
        // Relative to the directory of the test, which stands before them.
        Address path = Address.unix("server");
        Address other = Address.unix("client");
        Address named = Address.unixAbstract("echo \u00e9 " + ProcessHandle.current().pid());
        Address free = Address.unix("");
        return List.of(
                new Place(inet, inet, SOCK_STREAM),
                new Place(inet6, inet6, SOCK_STREAM),
                new Place(inet, inet, SOCK_DGRAM),
                new Place(inet6, inet6, SOCK_DGRAM),
                new Place(path, other, SOCK_STREAM),
                new Place(path, other, SOCK_DGRAM),
                new Place(path, other, SOCK_SEQPACKET),
                new Place(named, free, SOCK_STREAM),
                new Place(named, free, SOCK_DGRAM),
                new Place(named, free, SOCK_SEQPACKET));
    }

    @ParameterizedTest
    @MethodSource("places")
    void aClientHereIsAnsweredByPython(Place told, @TempDir Path directory) throws Exception {
        Place place = in(directory, told);
        Process python = CPython.start(SERVER, place.python(place.server(), List.of()));
        try (Socket s = place.socket();
                BufferedReader output = python.inputReader(UTF_8)) {
            int port = Integer.parseInt(Objects.requireNonNull(output.readLine()));
            if (place.server().family() == AF_UNIX) {
                s.bind(place.client());
            }
            s.connect(place.at(port));
            for (String line : LINES) {
                byte[] data = line.getBytes(UTF_8);
                s.sendall(data);
                assertArrayEquals(data, exactly(s, data.length));
            }
            String name = Spelling.of(s.getsockname());
            if (place.type() == SOCK_DGRAM) {
                s.send(new byte[0]);
                assertEquals(0, s.recv(1).length);
            } else {
                s.shutdown(SHUT_WR);
            }
            assertEquals(name, output.readLine());
            assertEquals(0, python.waitFor());
        } finally {
            python.destroyForcibly().waitFor();
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void aClientInPythonIsAnsweredHere(Place told, @TempDir Path directory) throws Exception {
        Place place = in(directory, told);
        try (Socket s = place.socket()) {
            s.bind(place.server());
            if (place.type() != SOCK_DGRAM) {
                s.listen(1);
            }
            Address name = Objects.requireNonNull(s.getsockname());
            Process python = CPython.start(CLIENT, place.python(name, LINES));
            try (BufferedReader output = python.inputReader(UTF_8)) {
                Address peer = place.type() == SOCK_DGRAM ? answerDatagrams(s) : answerConnection(s);
                for (String line : LINES) {
                    assertEquals(line, output.readLine());
                }
                assertEquals(output.readLine(), Spelling.of(peer));
                assertEquals(0, python.waitFor());
            } finally {
                python.destroyForcibly().waitFor();
            }
        }
    }

    private static Place in(Path directory, Place place) {
        return place.server() instanceof Address.Unix(String server)
                        && place.client() instanceof Address.Unix(String own)
                ? new Place(Address.unix(directory + "/" + server), Address.unix(directory + "/" + own), place.type())
                : place;
    }

    private static byte[] exactly(Socket s, int length) throws IOException {
        byte[] all = new byte[length];
        for (int done = 0; done < length; ) {
            byte[] data = s.recv(length - done);
            if (data.length == 0) {
                throw new IOException("the end of the stream after " + done + " bytes");
            }
            System.arraycopy(data, 0, all, done, data.length);
            done += data.length;
        }
        return all;
    }

    private static Address answerDatagrams(Socket s) throws IOException {
        while (true) {
            Received received = s.recvfrom(1024);
            Address from = Objects.requireNonNull(received.address());
            s.sendto(received.data(), from);
            if (received.data().length == 0) {
                return from;
            }
        }
    }

    private static Address answerConnection(Socket s) throws IOException {
        Accepted accepted = s.accept();
        try (Socket conn = accepted.conn()) {
            conn.settimeout(LIMIT);
            for (byte[] data = conn.recv(1024); data.length > 0; data = conn.recv(1024)) {
                conn.sendall(data);
            }
        }
        return Objects.requireNonNull(accepted.address());
    }
}
