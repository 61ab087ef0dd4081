// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.conformance.guest;

import static io.github.bsdsocket.Constants.AF_VSOCK;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.bsdsocket.Accepted;
import io.github.bsdsocket.Address;
import io.github.bsdsocket.Received;
import io.github.bsdsocket.Socket;
import io.github.bsdsocket.TipcAddress;
import io.github.bsdsocket.conformance.CPython;
import io.github.bsdsocket.conformance.Spelling;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/** Data that goes there and back over a kind of socket: between Java and Java, and Java and CPython, either way round. */
record Exchange(int family, int type, int proto) {

    private static final byte[] HELLO = "Hello, world".getBytes(US_ASCII);
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private static final String START = Spelling.PYTHON + """

            import socket, sys
            family, type, proto = map(int, sys.argv[1:4])
            s = socket.socket(family, type, proto)
            s.settimeout(30)
            there, here = eval(sys.argv[4]), eval(sys.argv[5])
            """;

    private static final String CLIENT = START + """
            if here is not None:
                s.bind(here)
            s.connect(there)
            s.sendall(b'Hello, world')
            print(s.recv(100).decode(), '|', spell(s.getpeername()), '|', spell(s.getsockname()))
            """;

    private static final String SERVER = START + """
            s.bind(here)
            s.listen(1)
            print(spell(s.getsockname()))
            conn, address = s.accept()
            conn.settimeout(30)
            conn.sendall(conn.recv(100))
            print(spell(address), '|', spell(conn.getpeername()))
            try:
                conn.recv(1)
            except ConnectionResetError:
                pass  # how TIPC ends a connection
            """;

    private static final String SENDER = START + """
            if here is not None:
                s.bind(here)
            s.sendto(b'Hello, world', there)
            data, address = s.recvfrom(100)
            print(data.decode(), '|', spell(address), '|', spell(s.getsockname()))
            """;

    private static final String ANSWERER = START + """
            s.bind(here)
            print(spell(s.getsockname()))
            data, address = s.recvfrom(100)
            s.sendto(data, address)
            print(spell(address), '|')
            """;

    Socket socket() throws IOException {
        Socket s = new Socket(family, type, proto);
        s.settimeout(TIMEOUT);
        return s;
    }

    private Socket bound(Address address) throws IOException {
        Socket s = socket();
        s.bind(address);
        return s;
    }

    /** Where others reach it: by its service in TIPC, else by the name it has got. */
    private static Address reach(Socket server, Address bound) throws IOException {
        return switch (bound) {
            case TipcAddress.Nameseq(long type, long lower, long _, int _) -> Address.tipcName(type, lower);
            case TipcAddress _ -> bound;
            default -> Objects.requireNonNull(server.getsockname());
        };
    }

    /** Connections to a server that is bound to an address. */
    void connections(Address address) throws Exception {
        try (Socket server = bound(address)) {
            server.listen();
            Address there = reach(server, address);
            try (Socket client = socket()) {
                // TIPC connects when the server accepts, not before.
                FutureTask<Accepted> accepting = new FutureTask<>(server::accept);
                Thread.ofVirtual().start(accepting);
                client.connect(there);
                try (Socket conn = accepting.get().conn()) {
                    conn.settimeout(TIMEOUT);
                    client.sendall(HELLO);
                    assertArrayEquals(HELLO, conn.recv(100));
                    conn.sendall(HELLO);
                    assertArrayEquals(HELLO, client.recv(100));
                    assertEquals(seen(Spelling.of(client.getsockname())), seen(Spelling.of(conn.getpeername())));
                    assertEquals(Spelling.of(conn.getsockname()), Spelling.of(client.getpeername()));
                }
            }
            Process python = python(CLIENT, there, null);
            var accepted = server.accept();
            try (Socket conn = accepted.conn()) {
                conn.settimeout(TIMEOUT);
                byte[] data = conn.recv(100);
                // TIPC has no name for a peer that has gone, and this one goes once it is answered.
                String peer = seen(Spelling.of(conn.getpeername()));
                conn.sendall(data);
                String[] said = read(python).split(" \\| ", -1);
                assertEquals("Hello, world", said[0]);
                assertEquals(Spelling.of(conn.getsockname()), said[1]);
                assertEquals(peer, seen(said[2]));
            }
            end(python);
        }
        Process python = python(SERVER, null, address);
        BufferedReader words = words(python);
        String name = Objects.requireNonNull(words.readLine());
        try (Socket client = socket()) {
            client.connect(address instanceof TipcAddress ? reach(client, address) : withPort(address, name));
            client.sendall(HELLO);
            assertArrayEquals(HELLO, client.recv(100));
            String said = Objects.requireNonNull(words.readLine());
            assertEquals(seen(Spelling.of(client.getsockname())), seen(said.substring(said.indexOf('|') + 2)));
        }
        end(python);
    }

    /** Datagrams to a server that is bound to an address, from clients that are bound to another, or to none. */
    void datagrams(Address address, @Nullable Address client) throws Exception {
        try (Socket server = bound(address)) {
            Address there = reach(server, address);
            try (Socket s = client == null ? socket() : bound(client)) {
                assertEquals(HELLO.length, s.sendto(HELLO, there));
                assertArrayEquals(HELLO, answer(server));
                Received received = s.recvfrom(100);
                assertArrayEquals(HELLO, received.data());
                if (!(there instanceof TipcAddress)) {
                    assertEquals(there, received.address());
                } else {
                    assertEquals(server.getsockname(), received.address());
                }
            }
            Process python = python(SENDER, there, client);
            Received received = server.recvfrom(100);
            server.sendto(received.data(), Objects.requireNonNull(received.address()));
            String expected = "Hello, world | " + Spelling.of(server.getsockname()) + " | ";
            String said = read(python);
            assertEquals(expected, said.substring(0, Math.min(said.length(), expected.length())));
            assertEquals(Spelling.of(received.address()), said.substring(expected.length()));
            end(python);
        }
        Process python = python(ANSWERER, null, address);
        BufferedReader words = words(python);
        String name = Objects.requireNonNull(words.readLine());
        try (Socket s = client == null ? socket() : bound(client)) {
            s.sendto(HELLO, address instanceof TipcAddress ? reach(s, address) : withPort(address, name));
            Received received = s.recvfrom(100);
            assertArrayEquals(HELLO, received.data());
            assertEquals(name, Spelling.of(received.address()));
            String said = Objects.requireNonNull(words.readLine());
            assertEquals(Spelling.of(s.getsockname()), said.substring(0, said.indexOf(" |")));
        }
        end(python);
    }

    private static byte[] answer(Socket server) throws IOException {
        Received received = server.recvfrom(100);
        server.sendto(received.data(), Objects.requireNonNull(received.address()));
        return received.data();
    }

    /** The address with the port that Python's server said it got. */
    private static Address withPort(Address address, String spelled) {
        String[] parts = spelled.split(" ", -1);
        return switch (address) {
            case Address.Inet(String host, int _) -> Address.inet(host, Integer.parseInt(parts[1]));
            case Address.Inet6(String host, int _, int _, long _) -> Address.inet6(host, Integer.parseInt(parts[1]));
            case Address.Vsock(long _, long _) -> Address.vsock(1, Long.parseLong(parts[1]));
            default -> address;
        };
    }

    private Process python(String script, @Nullable Address there, @Nullable Address here) throws IOException {
        return CPython.start(
                script,
                Integer.toString(family),
                Integer.toString(type),
                Integer.toString(proto),
                there == null ? "None" : Spelling.literal(there),
                here == null ? "None" : Spelling.literal(here));
    }

    /** What an own address and a peer's have in common: a client of vsock doesn't know by which machine it is seen. */
    private String seen(String spelled) {
        return family == AF_VSOCK ? spelled.substring(spelled.indexOf(' ') + 1) : spelled;
    }

    private static BufferedReader words(Process python) {
        return new BufferedReader(new InputStreamReader(python.getInputStream(), UTF_8));
    }

    private static String read(Process python) throws IOException {
        return String.valueOf(words(python).readLine());
    }

    private static void end(Process python) throws InterruptedException {
        assertEquals(0, python.waitFor());
    }
}
