// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.conformance;

import static io.github.bsdsocket.Constants.*;
import static io.github.bsdsocket.select.Selector.EVENT_READ;
import static io.github.bsdsocket.select.Selector.EVENT_WRITE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.bsdsocket.Address;
import io.github.bsdsocket.Errno;
import io.github.bsdsocket.ErrnoException;
import io.github.bsdsocket.Socket;
import io.github.bsdsocket.SocketPair;
import io.github.bsdsocket.select.Selector;
import io.github.bsdsocket.select.SelectorKey;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The same steps with CPython's {@code selectors} and with a selector here, on a platform and on a virtual thread: the same
 * keys are ready for the same events, and the same arguments are refused.
 */
class SelectorDifferentialTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private static final String PYTHON = """
            from selectors import *
            from socket import *

            sel = DefaultSelector()

            def say(*words):
                print(*words)

            def now(timeout=0):
                say(', '.join(sorted(f'{key.data} {events}' for key, events in sel.select(timeout))))

            def refused(call):
                try:
                    call()
                    say('taken')
                except OSError as e:
                    say('errno', e.errno)
                except (KeyError, ValueError):
                    say('argument')

            def tcp():
                with create_server(('127.0.0.1', 0)) as server:
                    a = create_connection(server.getsockname())
                    return a, server.accept()[0]

            def both(s, data):
                sel.register(s, EVENT_READ | EVENT_WRITE, data)

            def reset(s):
                s.setsockopt(SOL_SOCKET, SO_LINGER, bytes([1, 0, 0, 0, 0, 0, 0, 0]))
                s.close()
            """;

    /** The selector, and what was said. */
    private static final class Steps implements AutoCloseable {
        final Selector<String> sel = new Selector<>();
        private final StringBuilder text = new StringBuilder();
        private final List<Socket> sockets = new ArrayList<>();

        Steps() throws IOException {}

        /** A socket that is closed at the end. */
        Socket own(Socket s) {
            sockets.add(s);
            return s;
        }

        void show(Socket a, SelectorKey<String> key) {
            String fileobj = key.fileobj() == a ? "a" : "number";
            say(fileobj, key.fd() == a.fileno() ? "True" : "False", key.events(), key.data());
        }

        void say(Object... words) {
            for (int i = 0; i < words.length; i++) {
                text.append(i == 0 ? "" : " ").append(words[i]);
            }
            text.append('\n');
        }

        void now() throws IOException {
            now(Duration.ZERO);
        }

        void now(@Nullable Duration timeout) throws IOException {
            say(String.join(
                    ", ",
                    sel.select(timeout).stream()
                            .map(r -> r.key().data() + " " + r.events())
                            .sorted()
                            .toList()));
        }

        void refused(Callable<?> call) throws Exception {
            try {
                call.call();
                say("taken");
            } catch (ErrnoException e) {
                say("errno", e.errno());
            } catch (IllegalArgumentException e) {
                say("argument");
            }
        }

        void both(Socket s, String data) throws IOException {
            sel.register(s, EVENT_READ | EVENT_WRITE, data);
        }

        @Override
        public void close() throws IOException {
            sel.close();
            for (Socket s : sockets) {
                s.close();
            }
        }
    }

    private interface Script {
        void run(Steps steps) throws Exception;
    }

    private static void same(String python, Script java) throws Exception {
        String expected = CPython.run(PYTHON + python);
        Callable<String> here = () -> {
            try (Steps steps = new Steps()) {
                java.run(steps);
                return steps.text.toString();
            }
        };
        assertEquals(expected, here.call(), "on a platform thread");
        FutureTask<String> task = new FutureTask<>(here);
        Thread.ofVirtual().start(task);
        assertEquals(expected, task.get(), "on a virtual thread");
    }

    private static Address name(Socket s) throws IOException {
        return Objects.requireNonNull(s.getsockname());
    }

    private static SocketPair tcp() throws IOException {
        try (Socket server = Socket.createServer("127.0.0.1", 0)) {
            Socket a = new Socket();
            a.connect(name(server));
            return new SocketPair(a, server.accept().conn());
        }
    }

    private static void reset(Socket s) throws IOException {
        s.setsockopt(SOL_SOCKET, SO_LINGER, new byte[] {1, 0, 0, 0, 0, 0, 0, 0});
        s.close();
    }

    @Test
    void connections() throws Exception {
        same("""
                server = create_server(('127.0.0.1', 0))
                sel.register(server, EVENT_READ, 'server')
                fresh = socket()
                both(fresh, 'fresh')
                now()
                fresh.setblocking(False)
                fresh.connect_ex(server.getsockname())
                sel.modify(fresh, EVENT_WRITE, 'connecting')
                sel.unregister(server)
                now(1)
                sel.unregister(fresh)
                sel.register(server, EVENT_READ, 'server')
                now(1)
                conn = server.accept()[0]
                now()
                refusing = socket()
                refusing.bind(('127.0.0.1', 0))
                refused_one = socket()
                refused_one.setblocking(False)
                refused_one.connect_ex(refusing.getsockname())
                both(refused_one, 'refused')
                now(1)
                sel.modify(refused_one, EVENT_READ, 'refused')
                now(1)
                say(refused_one.getsockopt(SOL_SOCKET, SO_ERROR))
                now()
                """, t -> {
            Socket server = t.own(Socket.createServer("127.0.0.1", 0));
            t.sel.register(server, EVENT_READ, "server");
            Socket fresh = t.own(new Socket());
            t.both(fresh, "fresh");
            t.now();
            fresh.setblocking(false);
            fresh.connectEx(name(server));
            t.sel.modify(fresh, EVENT_WRITE, "connecting");
            t.sel.unregister(server);
            t.now(SECOND);
            t.sel.unregister(fresh);
            t.sel.register(server, EVENT_READ, "server");
            t.now(SECOND);
            t.own(server.accept().conn());
            t.now();
            Socket refusing = t.own(new Socket());
            refusing.bind("127.0.0.1", 0);
            Socket refused = t.own(new Socket());
            refused.setblocking(false);
            refused.connectEx(name(refusing));
            t.both(refused, "refused");
            t.now(SECOND);
            t.sel.modify(refused, EVENT_READ, "refused");
            t.now(SECOND);
            t.say(refused.getsockopt(SOL_SOCKET, SO_ERROR));
            t.now();
        });
    }

    @Test
    void dataAndItsEnd() throws Exception {
        same("""
                for make in tcp, socketpair:
                    a, b = make()
                    both(a, 'a')
                    sel.register(b, EVENT_READ, 'b')
                    now()
                    b.send(b'xy')
                    sel.modify(a, EVENT_READ, 'reader')
                    now(1)
                    a.recv(1)
                    now()
                    a.recv(1)
                    now()
                    b.shutdown(SHUT_WR)
                    now(1)
                    say(len(a.recv(1)))
                    sel.modify(a, EVENT_WRITE, 'writer')
                    now()
                    a.shutdown(SHUT_WR)
                    sel.modify(a, EVENT_READ | EVENT_WRITE, 'a')
                    now(1)
                    sel.unregister(b)
                    b.close()
                    now()
                    sel.unregister(a)
                """, t -> {
            for (SocketPair pair : new SocketPair[] {tcp(), Socket.socketpair()}) {
                Socket a = t.own(pair.first());
                Socket b = t.own(pair.second());
                t.both(a, "a");
                t.sel.register(b, EVENT_READ, "b");
                t.now();
                b.send(new byte[2]);
                t.sel.modify(a, EVENT_READ, "reader");
                t.now(SECOND);
                a.recv(1);
                t.now();
                a.recv(1);
                t.now();
                b.shutdown(SHUT_WR);
                t.now(SECOND);
                t.say(a.recv(1).length);
                t.sel.modify(a, EVENT_WRITE, "writer");
                t.now();
                a.shutdown(SHUT_WR);
                t.sel.modify(a, EVENT_READ | EVENT_WRITE, "a");
                t.now(SECOND);
                t.sel.unregister(b);
                b.close();
                t.now();
                t.sel.unregister(a);
            }
        });
    }

    @Test
    void resetsFullBuffersAndDataOutOfBand() throws Exception {
        same("""
                a, b = tcp()
                sel.register(a, EVENT_READ, 'a')
                b.send(b'!', MSG_OOB)
                now(0.1)
                b.send(b'x')
                now(1)
                sel.modify(a, EVENT_WRITE, 'writer')
                now()
                reset(b)
                sel.modify(a, EVENT_READ, 'a')
                now(1)
                sel.modify(a, EVENT_READ | EVENT_WRITE, 'a')
                now(1)
                sel.unregister(a)
                for kind in SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET:
                    a, b = socketpair(AF_UNIX, kind)
                    a.setblocking(False)
                    try:
                        while True:
                            a.send(bytes(4096))
                    except BlockingIOError:
                        pass
                    both(a, 'a')
                    now()
                    b.setblocking(False)
                    try:
                        while True:
                            b.recv(4096)
                    except BlockingIOError:
                        pass
                    now(1)
                    sel.unregister(a)
                s = socket(AF_INET, SOCK_DGRAM)
                both(s, 's')
                now()
                s.bind(('127.0.0.1', 0))
                s.sendto(b'', s.getsockname())
                now(1)
                """, t -> {
            SocketPair pair = tcp();
            Socket a = t.own(pair.first());
            Socket b = t.own(pair.second());
            t.sel.register(a, EVENT_READ, "a");
            b.send(new byte[] {'!'}, MSG_OOB);
            t.now(Duration.ofMillis(100));
            b.send(new byte[1]);
            t.now(SECOND);
            t.sel.modify(a, EVENT_WRITE, "writer");
            t.now();
            reset(b);
            t.sel.modify(a, EVENT_READ, "a");
            t.now(SECOND);
            t.sel.modify(a, EVENT_READ | EVENT_WRITE, "a");
            t.now(SECOND);
            t.sel.unregister(a);
            for (int kind : new int[] {SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET}) {
                SocketPair two = Socket.socketpair(AF_UNIX, kind);
                Socket full = t.own(two.first());
                Socket peer = t.own(two.second());
                full.setblocking(false);
                untilEagain(() -> full.send(new byte[4096]));
                t.both(full, "a");
                t.now();
                peer.setblocking(false);
                untilEagain(() -> peer.recv(4096));
                t.now(SECOND);
                t.sel.unregister(full);
            }
            Socket s = t.own(new Socket(AF_INET, SOCK_DGRAM));
            t.both(s, "s");
            t.now();
            s.bind("127.0.0.1", 0);
            s.sendto(new byte[0], name(s));
            t.now(SECOND);
        });
    }

    private static void untilEagain(Callable<?> call) throws Exception {
        try {
            while (true) {
                call.call();
            }
        } catch (ErrnoException e) {
            assertEquals(Errno.EAGAIN, e.error());
        }
    }

    @Test
    void whatIsRegisteredAndRefused() throws Exception {
        same("""
                a, b = socketpair()
                def show(key):
                    say('a' if key.fileobj is a else 'number', key.fd == a.fileno(), key.events, key.data)
                show(sel.register(a, EVENT_READ, 'one'))
                refused(lambda: sel.register(a, EVENT_READ, 'two'))
                refused(lambda: sel.register(a.fileno(), EVENT_READ, 'two'))
                for events in 0, 4, 7, -1:
                    refused(lambda: sel.register(b, events))
                    refused(lambda: sel.modify(b, events))
                show(sel.modify(a, EVENT_READ | EVENT_WRITE, 'three'))
                show(sel.modify(a.fileno(), EVENT_WRITE, 'four'))
                show(sel.get_key(a))
                show(sel.get_key(a.fileno()))
                say(len(sel.get_map()), a.fileno() in list(sel.get_map()))
                show(sel.unregister(a.fileno()))
                say(len(sel.get_map()))
                show(sel.register(a.fileno(), EVENT_READ, 'number'))
                sel.unregister(a.fileno())
                refused(lambda: sel.unregister(a))
                refused(lambda: sel.modify(a, EVENT_READ))
                refused(lambda: sel.get_key(a))
                refused(lambda: sel.unregister(a.fileno()))
                refused(lambda: sel.get_key(-1))
                refused(lambda: sel.register(-1, EVENT_READ))
                refused(lambda: sel.register(sel.fileno(), EVENT_READ))
                refused(lambda: sel.register(2 ** 31 - 1, EVENT_READ))
                with open('/etc/passwd') as f:
                    refused(lambda: sel.register(f, EVENT_READ))
                say(len(sel.get_map()), sel.select(0), sel.select(-1), sel.select(0.001))
                sel.register(a, EVENT_WRITE, 'a')
                sel.close()
                sel.close()
                say(-1)
                refused(lambda: sel.unregister(a))
                """, t -> {
            SocketPair pair = Socket.socketpair();
            Socket a = t.own(pair.first());
            Socket b = t.own(pair.second());
            int fd = a.fileno();
            Selector<String> sel = t.sel;
            t.show(a, sel.register(a, EVENT_READ, "one"));
            t.refused(() -> sel.register(a, EVENT_READ, "two"));
            t.refused(() -> sel.register(fd, EVENT_READ, "two"));
            for (int events : new int[] {0, 4, 7, -1}) {
                t.refused(() -> sel.register(b, events, ""));
                t.refused(() -> sel.modify(b, events, ""));
            }
            t.show(a, sel.modify(a, EVENT_READ | EVENT_WRITE, "three"));
            t.show(a, sel.modify(fd, EVENT_WRITE, "four"));
            t.show(a, sel.getKey(a));
            t.show(a, sel.getKey(fd));
            t.say(sel.getMap().size(), sel.getMap().containsKey(fd) ? "True" : "False");
            t.show(a, sel.unregister(fd));
            t.say(sel.getMap().size());
            t.show(a, sel.register(fd, EVENT_READ, "number"));
            sel.unregister(fd);
            t.refused(() -> sel.unregister(a));
            t.refused(() -> sel.modify(a, EVENT_READ, ""));
            t.refused(() -> sel.getKey(a));
            t.refused(() -> sel.unregister(fd));
            t.refused(() -> sel.getKey(-1));
            t.refused(() -> sel.register(-1, EVENT_READ, ""));
            t.refused(() -> sel.register(sel.fileno(), EVENT_READ, ""));
            t.refused(() -> sel.register(Integer.MAX_VALUE, EVENT_READ, ""));
            try (RandomAccessFile file = new RandomAccessFile("/etc/passwd", "r")) {
                t.refused(() -> sel.register(number("/etc/passwd"), EVENT_READ, ""));
                t.say(
                        sel.getMap().size(),
                        sel.select(Duration.ZERO),
                        sel.select(Duration.ofSeconds(-1)),
                        sel.select(Duration.ofMillis(1)));
                assertEquals(0, file.getFilePointer());
            }
            sel.register(a, EVENT_WRITE, "a");
            sel.close();
            sel.close();
            t.say(sel.fileno());
            t.refused(() -> sel.unregister(a));
        });
    }

    /** The descriptor of this process that is a file. */
    private static int number(String file) throws IOException {
        try (DirectoryStream<Path> links = Files.newDirectoryStream(Path.of("/proc/self/fd"))) {
            for (Path link : links) {
                if (Files.isSymbolicLink(link) && Files.readSymbolicLink(link).toString().equals(file)) {
                    return Integer.parseInt(link.getFileName().toString());
                }
            }
        }
        throw new AssertionError(file + " is not open");
    }
}
