// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.conformance;

import static io.github.bsdsocket.Constants.*;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.bsdsocket.Address;
import io.github.bsdsocket.Socket;
import io.github.bsdsocket.SocketPair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Each operation in each mode, under each default timeout, in CPython and here, on a platform and on a virtual thread:
 * the same outcome, the same when it is made again, and the same state of the socket and of its descriptor afterwards.
 */
@Isolated // the default timeout is the whole process's
class ModeDifferentialTest {
    private static final Map<String, @Nullable Duration> MODES = modes();

    /** What differs: CPython ignores the timeout, or the flag, or says that a closed socket has ended. */
    private static final Map<String, String> ON_PURPOSE = Map.of(
            "connect to a full Unix socket, timeout", "timed out; timed out | 0.05 True True",
            "recv with MSG_DONTWAIT, timeout", "errno 11; errno 11 | 0.05 True True",
            "recv(0) when closed, blocking", "errno 9; errno 9 | -",
            "recv(0) when closed, timeout", "errno 9; errno 9 | -",
            "recv(0) when closed, non-blocking", "errno 9; errno 9 | -");

    private static final String PYTHON = Outcome.PYTHON + """
            import os, sys
            import socket as module
            from socket import *

            MODES = {'blocking': None, 'timeout': 0.05, 'non-blocking': 0.0}
            directory = sys.argv[1]
            count = 0

            def nonblocking(s):
                with open(f'/proc/self/fdinfo/{s.fileno()}') as f:
                    flags = [line for line in f if line.startswith('flags:')][0]
                return int(flags.split()[1], 8) & 0o4000 != 0

            def state(s):
                if s.fileno() < 0:
                    return '-'
                t = s.gettimeout()
                return f'{t} {s.getblocking()} {nonblocking(s)}'

            def pair():
                return list(socketpair())

            def with_data():
                a, b = pair()
                b.send(b'abc')
                return a, b

            def at_end():
                a, b = pair()
                b.close()
                return a, b

            def full():
                a, b = pair()
                a.setblocking(False)
                try:
                    while True:
                        a.send(bytes(65536))
                except BlockingIOError:
                    return a, b

            def closed():
                a, b = pair()
                a.close()
                return a, b

            def listening():
                s = socket()
                s.bind(('127.0.0.1', 0))
                s.listen()
                return s,

            def waited_for():
                s, = listening()
                c = socket()
                c.settimeout(None)
                c.connect(s.getsockname())
                return s, c

            def stream():
                return socket(),

            def refusing():
                s = socket()
                s.bind(('127.0.0.1', 0))
                return s.getsockname()

            def full_unix():
                global count
                count += 1
                address = f'{directory}/p{count}'
                server = socket(AF_UNIX)
                server.bind(address)
                server.listen(0)
                first = socket(AF_UNIX)
                first.settimeout(None)
                first.connect(address)
                s = socket(AF_UNIX)
                return s, server, first, address

            def datagram():
                s = socket(AF_INET, SOCK_DGRAM)
                s.bind(('127.0.0.1', 0))
                return s,

            def accepted(s, *rest):
                conn, address = s.accept()
                with conn:
                    return state(conn)

            def connected(s, address):
                s.connect(address)

            def duplicate(s, *rest):
                with s.dup() as d:
                    return state(d)

            def fromdescriptor(s, *rest):
                with fromfd(s.fileno(), s.family, s.type) as d:
                    return state(d)

            def made(s, *rest):
                with socket() as new:
                    return state(new)

            def made_pair(s, *rest):
                a, b = socketpair()
                with a, b:
                    return state(a) + ' ' + state(b)

            def into(s, *rest):
                return s.recv_into(bytearray(2))

            listener = listening()[0]
            OPERATIONS = {
                'recv of data': (with_data, lambda s, *_: len(s.recv(2))),
                'recv at the end': (at_end, lambda s, *_: len(s.recv(2))),
                'recv of nothing': (pair, lambda s, *_: len(s.recv(2))),
                'recv(0)': (pair, lambda s, *_: len(s.recv(0))),
                'recv(0) when closed': (closed, lambda s, *_: len(s.recv(0))),
                'recv when closed': (closed, lambda s, *_: len(s.recv(1))),
                'settimeout when closed': (closed, lambda s, *_: s.settimeout(1)),
                'recv with MSG_PEEK': (with_data, lambda s, *_: len(s.recv(2, MSG_PEEK))),
                'recv with MSG_DONTWAIT': (pair, lambda s, *_: len(s.recv(2, MSG_DONTWAIT))),
                'recv_into of data': (with_data, into),
                'recv_into of nothing': (pair, into),
                'recvfrom of nothing': (datagram, lambda s, *_: len(s.recvfrom(2)[0])),
                'recvfrom(0) of nothing': (datagram, lambda s, *_: len(s.recvfrom(0)[0])),
                'send with room': (pair, lambda s, *_: s.send(b'abc')),
                'send without room': (full, lambda s, *_: s.send(b'abc')),
                'send at the end': (at_end, lambda s, *_: s.send(b'abc')),
                'sendall with room': (pair, lambda s, *_: s.sendall(b'abc')),
                'sendall without room': (full, lambda s, *_: s.sendall(b'abc')),
                'sendall of nothing': (pair, lambda s, *_: s.sendall(b'')),
                'sendto': (datagram, lambda s, *_: s.sendto(b'abc', s.getsockname())),
                'accept of one': (waited_for, accepted),
                'accept of none': (listening, accepted),
                'accept on none that listens': (stream, accepted),
                'connect to a listener': (stream, lambda s, *_: s.connect(listener.getsockname())),
                'connect_ex to a listener': (stream, lambda s, *_: s.connect_ex(listener.getsockname())),
                'connect to a full Unix socket': (full_unix, lambda s, v, f, a: s.connect(a)),
                'connect_ex to a full Unix socket': (full_unix, lambda s, v, f, a: s.connect_ex(a)),
                'bind': (stream, lambda s, *_: s.bind(('127.0.0.1', 0))),
                'dup': (pair, duplicate),
                'fromfd': (pair, fromdescriptor),
                'a new socket': (pair, made),
                'a new pair': (pair, made_pair),
                'shutdown, then recv': (pair, lambda s, *_: (s.shutdown(SHUT_RD), len(s.recv(1)))[1]),
            }
            WAITS = {'recv of nothing', 'recv_into of nothing', 'recvfrom of nothing', 'recvfrom(0) of nothing',
                     'send without room', 'sendall without room', 'accept of none', 'accept of one',
                     'connect to a full Unix socket', 'connect_ex to a full Unix socket', 'recv of data', 'recv_into of data'}

            for default in MODES:
                for mode, seconds in MODES.items():
                    for name, (make, operation) in OPERATIONS.items():
                        if seconds is None and name in WAITS - {'recv of data', 'recv_into of data', 'accept of one'}:
                            continue
                        made_by = make()
                        s = made_by[0]
                        if s.fileno() >= 0:
                            s.settimeout(seconds)
                        setdefaulttimeout(MODES[default])
                        first = outcome(lambda: operation(*made_by))
                        again = '' if seconds is None and name in WAITS else outcome(lambda: operation(*made_by))
                        setdefaulttimeout(None)
                        print(f'{default}; {name}, {mode}: {first}; {again} | {state(s)}')
                        for o in made_by:
                            if isinstance(o, socket):
                                o.close()
            """;

    /** What a situation consists of: its socket, others to keep, and an address where there is one to connect to. */
    private record Made(Socket socket, List<Socket> others, @Nullable Address address) implements AutoCloseable {
        Made(Socket socket, Socket... others) {
            this(socket, List.of(others), null);
        }

        @Override
        public void close() throws IOException {
            socket.close();
            for (Socket other : others) {
                other.close();
            }
        }
    }

    private interface Maker {
        Made make() throws IOException;
    }

    private interface Operation {
        Object on(Made made) throws IOException;
    }

    private record Row(Maker maker, Operation operation) {}

    private static final byte[] ABC = "abc".getBytes(US_ASCII);

    private static Map<String, @Nullable Duration> modes() {
        Map<String, @Nullable Duration> modes = new LinkedHashMap<>();
        modes.put("blocking", null);
        modes.put("timeout", Duration.ofMillis(50));
        modes.put("non-blocking", Duration.ZERO);
        return modes;
    }

    private static Made pair() throws IOException {
        SocketPair pair = Socket.socketpair();
        return new Made(pair.first(), pair.second());
    }

    private static Made withData() throws IOException {
        Made made = pair();
        made.others().getFirst().send(ABC);
        return made;
    }

    private static Made atEnd() throws IOException {
        Made made = pair();
        made.others().getFirst().close();
        return made;
    }

    private static Made full() throws IOException {
        Made made = pair();
        made.socket().setblocking(false);
        while (Outcome.of(() -> made.socket().send(new byte[65536])).matches("\\d+")) {
            // until there is no room
        }
        return made;
    }

    private static Made closed() throws IOException {
        Made made = pair();
        made.socket().close();
        return made;
    }

    private static Made listening() throws IOException {
        Socket s = new Socket();
        s.bind("127.0.0.1", 0);
        s.listen();
        return new Made(s);
    }

    private static Made waitedFor() throws IOException {
        Socket s = listening().socket();
        Socket c = new Socket();
        c.connect(name(s));
        return new Made(s, c);
    }

    private static Made stream() throws IOException {
        return new Made(new Socket());
    }

    private static Made datagram() throws IOException {
        Socket s = new Socket(AF_INET, SOCK_DGRAM);
        s.bind("127.0.0.1", 0);
        return new Made(s);
    }

    private static Made fullUnix(Path directory) throws IOException {
        Address address = Address.unix(Files.createTempDirectory(directory, "j").resolve("s").toString());
        Socket server = new Socket(AF_UNIX);
        server.bind(address);
        server.listen(0);
        Socket first = new Socket(AF_UNIX);
        first.connect(address);
        return new Made(new Socket(AF_UNIX), List.of(server, first), address);
    }

    private static Address name(Socket s) throws IOException {
        return Objects.requireNonNull(s.getsockname());
    }

    private static String state(Socket s) throws IOException {
        if (s.fileno() < 0) {
            return "-";
        }
        Duration timeout = s.gettimeout();
        String seconds = timeout == null ? "None" : Double.toString(timeout.toNanos() / 1e9);
        String flags = Files.readAllLines(Path.of("/proc/self/fdinfo/" + s.fileno())).stream()
                .filter(line -> line.startsWith("flags:"))
                .findFirst()
                .orElseThrow();
        boolean nonblocking = (Integer.parseInt(flags.substring(6).strip(), 8) & 04000) != 0;
        return seconds + " " + python(s.getblocking()) + " " + python(nonblocking);
    }

    private static String python(boolean value) {
        return value ? "True" : "False";
    }

    private static String states(Socket... sockets) throws IOException {
        List<String> states = new ArrayList<>();
        for (Socket s : sockets) {
            states.add(state(s));
            s.close();
        }
        return String.join(" ", states);
    }

    private interface Statement {
        void run() throws IOException;
    }

    private static String none(Statement statement) throws IOException {
        statement.run();
        return "None";
    }

    private static Map<String, Row> rows(Path directory, Address listener) {
        Map<String, Row> rows = new LinkedHashMap<>();
        Operation recv = m -> m.socket().recv(2).length;
        Operation into = m -> m.socket().recvInto(new byte[2]);
        Operation accept = m -> states(m.socket().accept().conn());
        Maker fullUnix = () -> fullUnix(directory);
        rows.put("recv of data", new Row(ModeDifferentialTest::withData, recv));
        rows.put("recv at the end", new Row(ModeDifferentialTest::atEnd, recv));
        rows.put("recv of nothing", new Row(ModeDifferentialTest::pair, recv));
        rows.put("recv(0)", new Row(ModeDifferentialTest::pair, m -> m.socket().recv(0).length));
        rows.put("recv(0) when closed", new Row(ModeDifferentialTest::closed, m -> m.socket().recv(0).length));
        rows.put("recv when closed", new Row(ModeDifferentialTest::closed, recv));
        rows.put(
                "settimeout when closed",
                new Row(ModeDifferentialTest::closed, m -> none(() -> m.socket().settimeout(Duration.ofSeconds(1)))));
        rows.put("recv with MSG_PEEK", new Row(ModeDifferentialTest::withData, m -> m.socket().recv(2, MSG_PEEK).length));
        rows.put(
                "recv with MSG_DONTWAIT",
                new Row(ModeDifferentialTest::pair, m -> m.socket().recv(2, MSG_DONTWAIT).length));
        rows.put("recv_into of data", new Row(ModeDifferentialTest::withData, into));
        rows.put("recv_into of nothing", new Row(ModeDifferentialTest::pair, into));
        rows.put(
                "recvfrom of nothing",
                new Row(ModeDifferentialTest::datagram, m -> m.socket().recvfrom(2).data().length));
        rows.put(
                "recvfrom(0) of nothing",
                new Row(ModeDifferentialTest::datagram, m -> m.socket().recvfrom(0).data().length));
        rows.put("send with room", new Row(ModeDifferentialTest::pair, m -> m.socket().send(ABC)));
        rows.put("send without room", new Row(ModeDifferentialTest::full, m -> m.socket().send(ABC)));
        rows.put("send at the end", new Row(ModeDifferentialTest::atEnd, m -> m.socket().send(ABC)));
        rows.put("sendall with room", new Row(ModeDifferentialTest::pair, m -> none(() -> m.socket().sendall(ABC))));
        rows.put("sendall without room", new Row(ModeDifferentialTest::full, m -> none(() -> m.socket().sendall(ABC))));
        rows.put(
                "sendall of nothing",
                new Row(ModeDifferentialTest::pair, m -> none(() -> m.socket().sendall(new byte[0]))));
        rows.put(
                "sendto",
                new Row(ModeDifferentialTest::datagram, m -> m.socket().sendto(ABC, name(m.socket()))));
        rows.put("accept of one", new Row(ModeDifferentialTest::waitedFor, accept));
        rows.put("accept of none", new Row(ModeDifferentialTest::listening, accept));
        rows.put("accept on none that listens", new Row(ModeDifferentialTest::stream, accept));
        rows.put(
                "connect to a listener",
                new Row(ModeDifferentialTest::stream, m -> none(() -> m.socket().connect(listener))));
        rows.put(
                "connect_ex to a listener",
                new Row(ModeDifferentialTest::stream, m -> m.socket().connectEx(listener)));
        rows.put(
                "connect to a full Unix socket",
                new Row(fullUnix, m -> none(() -> m.socket().connect(Objects.requireNonNull(m.address())))));
        rows.put(
                "connect_ex to a full Unix socket",
                new Row(fullUnix, m -> m.socket().connectEx(Objects.requireNonNull(m.address()))));
        rows.put("bind", new Row(ModeDifferentialTest::stream, m -> none(() -> m.socket().bind("127.0.0.1", 0))));
        rows.put("dup", new Row(ModeDifferentialTest::pair, m -> states(m.socket().dup())));
        rows.put(
                "fromfd",
                new Row(
                        ModeDifferentialTest::pair,
                        m -> states(Socket.fromfd(m.socket().fileno(), AF_UNIX, SOCK_STREAM))));
        rows.put("a new socket", new Row(ModeDifferentialTest::pair, m -> states(new Socket())));
        rows.put("a new pair", new Row(ModeDifferentialTest::pair, m -> {
            SocketPair pair = Socket.socketpair();
            return states(pair.first(), pair.second());
        }));
        rows.put("shutdown, then recv", new Row(ModeDifferentialTest::pair, m -> {
            m.socket().shutdown(SHUT_RD);
            return m.socket().recv(1).length;
        }));
        return rows;
    }

    /** This library's answer to a line of Python's, whose first part names the case. */
    private static String here(Case c, Row row) throws IOException {
        try (Made made = row.maker().make()) {
            Socket s = made.socket();
            if (s.fileno() >= 0) {
                s.settimeout(MODES.get(c.mode()));
            }
            Socket.setdefaulttimeout(MODES.get(c.standard()));
            try {
                Callable<Object> operation = () -> row.operation().on(made);
                String first = Outcome.of(operation);
                return first + "; " + (c.once() ? "" : Outcome.of(operation)) + " | " + state(s);
            } finally {
                Socket.setdefaulttimeout(null);
            }
        }
    }

    /** A line of Python's. */
    private record Case(String standard, String name, String mode, String outcome) {
        static Case of(String line) {
            String[] parts = line.split("; ", 2);
            int colon = parts[1].indexOf(": ");
            int comma = parts[1].lastIndexOf(", ", colon);
            return new Case(
                    parts[0],
                    parts[1].substring(0, comma),
                    parts[1].substring(comma + 2, colon),
                    parts[1].substring(colon + 2));
        }

        /** Whether it isn't made again, because then it would wait for ever. */
        boolean once() {
            return outcome.contains(";  |");
        }

        String key() {
            return name + ", " + mode;
        }
    }

    private static Map<String, String> answers(List<Case> cases, Map<String, Row> rows) throws IOException {
        Map<String, String> answers = new TreeMap<>();
        for (Case c : cases) {
            answers.put(c.key() + ", by default " + c.standard(), here(c, Objects.requireNonNull(rows.get(c.name()), c.name())));
        }
        return answers;
    }

    @Test
    void eachOperationInEachModeEndsAsInCPython(@TempDir Path directory) throws Exception {
        List<Case> cases = CPython.run(PYTHON, directory.toString()).lines().map(Case::of).toList();
        Map<String, String> expected = new TreeMap<>();
        for (Case c : cases) {
            expected.put(c.key() + ", by default " + c.standard(), ON_PURPOSE.getOrDefault(c.key(), c.outcome()));
        }
        try (Socket listener = listening().socket()) {
            Map<String, Row> rows = rows(directory, name(listener));
            assertEquals(text(expected), text(answers(cases, rows)), "on a platform thread");
            FutureTask<Map<String, String>> virtual = new FutureTask<>(() -> answers(cases, rows));
            Thread.ofVirtual().start(virtual);
            assertEquals(text(expected), text(virtual.get()), "on a virtual thread");
        }
    }

    private static String text(Map<String, String> answers) {
        StringBuilder text = new StringBuilder();
        answers.forEach((question, answer) -> text.append(question).append(": ").append(answer).append('\n'));
        return text.toString();
    }
}
