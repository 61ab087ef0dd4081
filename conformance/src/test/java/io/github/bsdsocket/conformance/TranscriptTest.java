// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.conformance;

import static io.github.bsdsocket.Constants.*;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.bsdsocket.Accepted;
import io.github.bsdsocket.Address;
import io.github.bsdsocket.Netdb;
import io.github.bsdsocket.Received;
import io.github.bsdsocket.ReceivedInto;
import io.github.bsdsocket.Socket;
import io.github.bsdsocket.SocketPair;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The documentation's own sequences of calls, as a Python script and as its Java twin: all that a socket says of itself
 * after each step is the same.
 */
class TranscriptTest {
    /** {@code say} writes a line, {@code show} what a socket says of itself. Ports are numbered as they appear. */
    private static final String PYTHON = Outcome.PYTHON + Spelling.PYTHON + """
            import re, sys
            from socket import *

            ports = []

            def port(n):
                if n and n not in ports:
                    ports.append(n)
                return f'port{ports.index(n) + 1}' if n else '0'

            def name(address):
                if isinstance(address, tuple):
                    address = (address[0], port(address[1]), *address[2:])
                return spell(address)

            def say(*words):
                print(*words)

            def show(what, s):
                timeout = s.gettimeout()
                say(what, 'closed' if s.fileno() < 0 else 'open',
                    int(s.family), int(s.type), int(s.proto),
                    'blocks' if timeout is None else f'{timeout * 1000:.0f} ms',
                    'blocking' if s.getblocking() else 'non-blocking',
                    '/', outcome(lambda: name(s.getsockname())), '/', outcome(lambda: name(s.getpeername())),
                    '/', *('closed' if part == '[closed]' else part
                           for part in re.findall(r'\\b(fd|family|type|proto|laddr|raddr)=|(\\[closed\\])', repr(s))
                           for part in part if part and not (part == 'fd' and s.fileno() < 0)))
            """;

    private static final Pattern PART = Pattern.compile("(?<![a-z])(fd|family|type|proto|laddr|raddr)=|\\[(closed)");

    /** What the Java twin of a script wrote. */
    private static final class Transcript {
        private final StringBuilder text = new StringBuilder();
        private final List<Integer> ports = new ArrayList<>();

        void say(Object... words) {
            text.append(String.join(" ", Arrays.stream(words).map(String::valueOf).toList()))
                    .append('\n');
        }

        void show(String what, Socket s) {
            Duration timeout = s.gettimeout();
            say(
                    what,
                    s.fileno() < 0 ? "closed" : "open",
                    s.family(),
                    s.type(),
                    s.proto(),
                    timeout == null ? "blocks" : timeout.toMillis() + " ms",
                    s.getblocking() ? "blocking" : "non-blocking",
                    "/",
                    Outcome.of(() -> name(s.getsockname())),
                    "/",
                    Outcome.of(() -> name(s.getpeername())),
                    "/",
                    String.join(" ", PART.matcher(s.toString()).results().map(Transcript::part).toList()));
        }

        private static String part(MatchResult m) {
            return m.group(1) == null ? m.group(2) : m.group(1);
        }

        String name(@Nullable Address address) {
            return switch (address) {
                case Address.Inet(String host, int port) -> host + " " + port(port);
                case Address.Inet6(String host, int port, int flowinfo, long scopeid) ->
                    host + " " + port(port) + " " + flowinfo + " " + scopeid;
                case null, default -> Spelling.of(address);
            };
        }

        private String port(int n) {
            if (n == 0) {
                return "0";
            }
            if (!ports.contains(n)) {
                ports.add(n);
            }
            return "port" + (ports.indexOf(n) + 1);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }

    @Test
    void anEchoOverTcp() throws IOException, InterruptedException {
        Transcript t = new Transcript();
        Socket s = new Socket(AF_INET, SOCK_STREAM);
        t.show("made", s);
        s.bind("", 0);
        t.show("bound", s);
        s.listen(1);
        t.show("listening", s);
        Socket client = new Socket(AF_INET, SOCK_STREAM);
        client.connect("127.0.0.1", port(s));
        t.show("client", client);
        Accepted accepted = s.accept();
        Socket conn = accepted.conn();
        t.show("conn", conn);
        t.say("Connected by", t.name(accepted.address()));
        t.say(client.send("Hello, world".getBytes(UTF_8)));
        byte[] data = conn.recv(1024);
        t.say(new String(data, UTF_8), conn.send(data));
        t.say("Received", new String(client.recv(1024), UTF_8));
        client.close();
        t.show("client", client);
        t.say(conn.recv(1024).length);
        t.show("conn", conn);
        conn.close();
        conn.close();
        t.show("conn", conn);
        s.close();
        t.show("s", s);
        t.say(Outcome.of(() -> s.recv(1).length), s.detach());
        same("""
                s = socket(AF_INET, SOCK_STREAM)
                show('made', s)
                s.bind(('', 0))
                show('bound', s)
                s.listen(1)
                show('listening', s)
                client = socket(AF_INET, SOCK_STREAM)
                client.connect(('127.0.0.1', s.getsockname()[1]))
                show('client', client)
                conn, addr = s.accept()
                show('conn', conn)
                say('Connected by', name(addr))
                say(client.send(b'Hello, world'))
                data = conn.recv(1024)
                say(data.decode(), conn.send(data))
                say('Received', client.recv(1024).decode())
                client.close()
                show('client', client)
                say(len(conn.recv(1024)))
                show('conn', conn)
                conn.close()
                conn.close()
                show('conn', conn)
                s.close()
                show('s', s)
                say(outcome(lambda: len(s.recv(1))), s.detach())
                """, t);
    }

    @Test
    void anEchoOverWhateverALookupGives() throws IOException, InterruptedException {
        Transcript t = new Transcript();
        for (var res : Netdb.getaddrinfo(null, 0, AF_UNSPEC, SOCK_STREAM, 0, AI_PASSIVE)) {
            t.say(res.family(), res.type(), res.proto(), res.canonname(), t.name(res.sockaddr()));
            try (Socket s = new Socket(res.family(), res.type(), res.proto())) {
                s.setsockopt(SOL_SOCKET, SO_REUSEADDR, 1);
                s.bind(res.sockaddr());
                s.listen(1);
                t.show("s", s);
                for (var to : Netdb.getaddrinfo(null, port(s), res.family(), SOCK_STREAM, 0, 0)) {
                    t.say(to.family(), to.type(), to.proto(), to.canonname(), t.name(to.sockaddr()));
                    try (Socket client = new Socket(to.family(), to.type(), to.proto())) {
                        client.connect(to.sockaddr());
                        t.show("client", client);
                        try (Socket conn = s.accept().conn()) {
                            t.show("conn", conn);
                            client.sendall("Hello, world".getBytes(UTF_8));
                            client.shutdown(SHUT_WR);
                            Received received = conn.recvfrom(1024);
                            t.say(new String(received.data(), UTF_8), t.name(received.address()));
                            t.say(conn.recv(1024).length);
                        }
                    }
                }
            }
        }
        same("""
                for af, socktype, proto, canonname, sa in getaddrinfo(None, 0, AF_UNSPEC, SOCK_STREAM, 0, AI_PASSIVE):
                    say(int(af), int(socktype), proto, canonname, name(sa))
                    with socket(af, socktype, proto) as s:
                        s.setsockopt(SOL_SOCKET, SO_REUSEADDR, 1)
                        s.bind(sa)
                        s.listen(1)
                        show('s', s)
                        for res in getaddrinfo(None, s.getsockname()[1], af, SOCK_STREAM):
                            say(*map(int, res[:3]), res[3], name(res[4]))
                            with socket(*res[:3]) as client:
                                client.connect(res[4])
                                show('client', client)
                                with s.accept()[0] as conn:
                                    show('conn', conn)
                                    client.sendall(b'Hello, world')
                                    client.shutdown(SHUT_WR)
                                    data, addr = conn.recvfrom(1024)
                                    say(data.decode(), name(addr))
                                    say(len(conn.recv(1024)))
                """, t);
    }

    @Test
    void datagrams() throws IOException, InterruptedException {
        Transcript t = new Transcript();
        for (int family : new int[] {AF_INET, AF_INET6}) {
            String host = family == AF_INET ? "127.0.0.1" : "::1";
            try (Socket s = new Socket(family, SOCK_DGRAM);
                    Socket client = new Socket(family, SOCK_DGRAM)) {
                t.show("made", s);
                s.bind(host, 0);
                t.show("bound", s);
                Address to = Objects.requireNonNull(s.getsockname());
                t.say(client.sendto("one".getBytes(UTF_8), to), client.sendto("two".getBytes(UTF_8), 0, to));
                t.show("client", client);
                Received received = s.recvfrom(2);
                t.say(new String(received.data(), UTF_8), t.name(received.address()));
                byte[] buffer = new byte[8];
                ReceivedInto into = s.recvfromInto(buffer, 0, MSG_PEEK);
                t.say(into.nbytes(), t.name(into.address()));
                t.say(s.recvInto(buffer, 1, MSG_TRUNC), buffer[0]);
                client.connect(to);
                t.show("connected", client);
                t.say(client.send(new byte[0]), s.recvfrom(9).data().length);
                t.say(client.connectEx(to));
                client.shutdown(SHUT_RDWR);
                t.show("shut down", client);
            }
        }
        same("""
                for family in AF_INET, AF_INET6:
                    host = '127.0.0.1' if family == AF_INET else '::1'
                    with socket(family, SOCK_DGRAM) as s, socket(family, SOCK_DGRAM) as client:
                        show('made', s)
                        s.bind((host, 0))
                        show('bound', s)
                        to = s.getsockname()
                        say(client.sendto(b'one', to), client.sendto(b'two', 0, to))
                        show('client', client)
                        data, addr = s.recvfrom(2)
                        say(data.decode(), name(addr))
                        buffer = bytearray(8)
                        n, addr = s.recvfrom_into(buffer, 0, MSG_PEEK)
                        say(n, name(addr))
                        say(s.recv_into(buffer, 1, MSG_TRUNC), buffer[0])
                        client.connect(to)
                        show('connected', client)
                        say(client.send(b''), len(s.recvfrom(9)[0]))
                        say(client.connect_ex(to))
                        client.shutdown(SHUT_RDWR)
                        show('shut down', client)
                """, t);
    }

    @Test
    void unixSockets(@TempDir Path here, @TempDir Path there) throws IOException, InterruptedException {
        Transcript t = new Transcript();
        for (int type : new int[] {SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET}) {
            SocketPair pair = Socket.socketpair(AF_UNIX, type);
            try (Socket first = pair.first();
                    Socket second = pair.second()) {
                t.show("first", first);
                first.sendall("x".getBytes(UTF_8));
                Received received = second.recvfrom(9);
                t.say(received.data().length, t.name(received.address()));
            }
        }
        String path = here + "/s";
        try (Socket s = new Socket(AF_UNIX);
                Socket client = new Socket(AF_UNIX)) {
            t.show("made", s);
            s.bind(Address.unix(path));
            t.say(withoutDirectory(t.name(s.getsockname()), here));
            s.listen();
            client.connect(Address.unix(path));
            t.say(t.name(client.getsockname()), withoutDirectory(t.name(client.getpeername()), here));
            Accepted accepted = s.accept();
            try (Socket conn = accepted.conn()) {
                t.say(t.name(accepted.address()), withoutDirectory(t.name(conn.getsockname()), here));
                t.say(t.name(conn.getpeername()));
            }
        }
        same("""
                for type in SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET:
                    first, second = socketpair(AF_UNIX, type)
                    with first, second:
                        show('first', first)
                        first.sendall(b'x')
                        data, addr = second.recvfrom(9)
                        say(len(data), name(addr))
                path = sys.argv[1] + '/s'
                def without_directory(name):
                    return name.replace(sys.argv[1], '')
                with socket(AF_UNIX) as s, socket(AF_UNIX) as client:
                    show('made', s)
                    s.bind(path)
                    say(without_directory(name(s.getsockname())))
                    s.listen()
                    client.connect(path)
                    say(name(client.getsockname()), without_directory(name(client.getpeername())))
                    conn, addr = s.accept()
                    with conn:
                        say(name(addr), without_directory(name(conn.getsockname())))
                        say(name(conn.getpeername()))
                """, t, there.toString());
    }

    @Test
    void modes() throws IOException, InterruptedException {
        Transcript t = new Transcript();
        SocketPair pair = Socket.socketpair();
        try (Socket s = pair.first();
                Socket other = pair.second()) {
            t.show("made", s);
            s.settimeout(Duration.ofMillis(10));
            t.show("timeout", s);
            t.say(Outcome.of(() -> s.recv(1).length));
            s.setblocking(false);
            t.show("non-blocking", s);
            t.say(Outcome.of(() -> s.recv(1).length));
            try (Socket dup = s.dup()) {
                t.show("dup", dup);
                dup.setblocking(true);
                t.show("dup", dup);
                t.show("non-blocking", s);
            }
            s.settimeout(Duration.ZERO);
            t.show("non-blocking", s);
            s.setblocking(true);
            t.show("blocking", s);
            other.sendall("x".getBytes(UTF_8));
            t.say(s.recv(1, MSG_DONTWAIT).length, s.recv(0).length);
            other.shutdown(SHUT_WR);
            t.say(s.recv(1).length, s.send("yz".getBytes(UTF_8)), other.recv(9).length);
            t.say(s.getsockopt(SOL_SOCKET, SO_TYPE), s.getsockopt(SOL_SOCKET, SO_ERROR));
            try (Socket adopted = Socket.adopt(s.detach())) {
                t.show("detached", s);
                t.show("adopted", adopted);
            }
        }
        try (Socket s = new Socket(AF_INET, SOCK_DGRAM | SOCK_NONBLOCK)) {
            t.show("non-blocking from the start", s);
        }
        same("""
                s, other = socketpair()
                show('made', s)
                s.settimeout(0.01)
                show('timeout', s)
                say(outcome(lambda: len(s.recv(1))))
                s.setblocking(False)
                show('non-blocking', s)
                say(outcome(lambda: len(s.recv(1))))
                with s.dup() as dup:
                    show('dup', dup)
                    dup.setblocking(True)
                    show('dup', dup)
                    show('non-blocking', s)
                s.settimeout(0)
                show('non-blocking', s)
                s.setblocking(True)
                show('blocking', s)
                other.sendall(b'x')
                say(len(s.recv(1, MSG_DONTWAIT)), len(s.recv(0)))
                other.shutdown(SHUT_WR)
                say(len(s.recv(1)), s.send(b'yz'), len(other.recv(9)))
                say(s.getsockopt(SOL_SOCKET, SO_TYPE), s.getsockopt(SOL_SOCKET, SO_ERROR))
                with socket(fileno=s.detach()) as adopted:
                    show('detached', s)
                    show('adopted', adopted)
                with socket(AF_INET, SOCK_DGRAM | SOCK_NONBLOCK) as s:
                    show('non-blocking from the start', s)
                """, t);
    }

    private static int port(Socket s) throws IOException {
        return switch (Objects.requireNonNull(s.getsockname())) {
            case Address.Inet(String _, int port) -> port;
            case Address.Inet6 a -> a.port();
            case Address a -> throw new IllegalArgumentException("no port in " + a);
        };
    }

    private static String withoutDirectory(String name, Path directory) {
        return name.replace(directory.toString(), "");
    }

    private static void same(String script, Transcript here, String... args) throws IOException, InterruptedException {
        assertEquals(CPython.run(PYTHON + script, args), here.toString());
    }
}
