// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.conformance;

import static io.github.bsdsocket.Constants.*;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.bsdsocket.Address;
import io.github.bsdsocket.Netdb;
import io.github.bsdsocket.Socket;
import io.github.bsdsocket.SocketPair;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** Situations that end in an error, in CPython and here: the same error number. */
class ErrorDifferentialTest {
    /** Runs the statements that it is told, each on names of its own; its sockets go with these. */
    private static final String PYTHON = Outcome.PYTHON + """
            import sys
            from socket import *

            def pair(type=SOCK_STREAM):
                return socketpair(AF_UNIX, type)

            def bound(family, type, address):
                s = socket(family, type)
                s.bind(address)
                return s

            def listening():
                s = bound(AF_INET, SOCK_STREAM, ('127.0.0.1', 0))
                s.listen()
                return s

            def refusing(family, type, host):
                with bound(family, type, (host, 0)) as s:
                    return s.getsockname()[:2]

            for statements in sys.argv[2:]:
                names = {**globals(), 'directory': sys.argv[1]}
                print(outcome(lambda: exec(statements, names)))
            """;

    /** The same steps in both languages; the sockets that they open are closed after. */
    private record Situation(String name, String python, Steps steps) {
        private interface Steps {
            void run(Sockets open) throws Exception;
        }

        private String here() {
            return Outcome.of(() -> {
                try (Sockets open = new Sockets()) {
                    steps.run(open);
                }
                return "None";
            });
        }
    }

    /** Makes sockets, and closes all that it made. */
    private static final class Sockets implements AutoCloseable {
        private final List<Socket> open = new ArrayList<>();

        Socket add(Socket s) {
            open.add(s);
            return s;
        }

        Socket tcp() throws IOException {
            return add(new Socket());
        }

        Socket udp() throws IOException {
            return add(new Socket(AF_INET, SOCK_DGRAM));
        }

        SocketPair pair(int type) throws IOException {
            SocketPair pair = Socket.socketpair(AF_UNIX, type);
            add(pair.first());
            add(pair.second());
            return pair;
        }

        Socket bound(int family, int type, Address address) throws IOException {
            Socket s = add(new Socket(family, type));
            s.bind(address);
            return s;
        }

        Socket listening() throws IOException {
            Socket s = bound(AF_INET, SOCK_STREAM, Address.inet("127.0.0.1", 0));
            s.listen();
            return s;
        }

        /** An address that nobody has any more. */
        static Address refusing(int family, int type, String host) throws IOException {
            try (Socket s = new Socket(family, type)) {
                s.bind(host, 0);
                return name(s);
            }
        }

        static Address name(Socket s) throws IOException {
            return Objects.requireNonNull(s.getsockname());
        }

        @Override
        public void close() throws IOException {
            for (Socket s : open) {
                s.close();
            }
        }
    }

    private static Situation situation(String name, String python, Situation.Steps steps) {
        return new Situation(name, python, steps);
    }

    @Test
    void connectingFailsAlike(@TempDir Path directory) throws IOException, InterruptedException {
        compare(
                directory,
                situation("no listener", "socket().connect(refusing(AF_INET, SOCK_STREAM, '127.0.0.1'))",
                        s -> s.tcp().connect(Sockets.refusing(AF_INET, SOCK_STREAM, "127.0.0.1"))),
                situation("no listener of IPv6", "socket(AF_INET6).connect(refusing(AF_INET6, SOCK_STREAM, '::1'))",
                        s -> s.add(new Socket(AF_INET6)).connect(Sockets.refusing(AF_INET6, SOCK_STREAM, "::1"))),
                situation("port 0", "socket().connect(('127.0.0.1', 0))",
                        s -> s.tcp().connect("127.0.0.1", 0)),
                situation("a broadcast address", "socket().connect(('255.255.255.255', 9))",
                        s -> s.tcp().connect("255.255.255.255", 9)),
                situation("broadcast, not allowed", "socket(AF_INET, SOCK_DGRAM).connect(('<broadcast>', 9))",
                        s -> s.udp().connect("<broadcast>", 9)),
                situation("no listener, with a timeout", """
                        s = socket(); s.settimeout(20); s.connect(refusing(AF_INET, SOCK_STREAM, '127.0.0.1'))
                        """, s -> {
                    Socket client = s.tcp();
                    client.settimeout(Duration.ofSeconds(20));
                    client.connect(Sockets.refusing(AF_INET, SOCK_STREAM, "127.0.0.1"));
                }),
                situation("a connected socket", """
                        server = listening(); s = socket(); s.connect(server.getsockname())
                        s.connect(server.getsockname())
                        """, s -> {
                    Socket server = s.listening();
                    Socket client = s.tcp();
                    client.connect(Sockets.name(server));
                    client.connect(Sockets.name(server));
                }),
                situation("a listening socket", "s = listening(); s.connect(s.getsockname())", s -> {
                    Socket server = s.listening();
                    server.connect(Sockets.name(server));
                }),
                situation("no such path", "socket(AF_UNIX).connect(directory + '/none')",
                        s -> s.add(new Socket(AF_UNIX)).connect(Address.unix(directory + "/none"))),
                situation("a path that is no socket", "socket(AF_UNIX).connect(directory)",
                        s -> s.add(new Socket(AF_UNIX)).connect(Address.unix(directory.toString()))),
                situation("no such abstract name", "socket(AF_UNIX).connect(b'\\0no such name')",
                        s -> s.add(new Socket(AF_UNIX)).connect(Address.unixAbstract("no such name"))),
                situation("a path of another type", """
                        server = bound(AF_UNIX, SOCK_DGRAM, ''); socket(AF_UNIX).connect(server.getsockname())
                        """, s -> {
                    Socket server = s.bound(AF_UNIX, SOCK_DGRAM, Address.unix(""));
                    s.add(new Socket(AF_UNIX)).connect(Sockets.name(server));
                }),
                situation("a bound path without listener", """
                        server = bound(AF_UNIX, SOCK_STREAM, ''); socket(AF_UNIX).connect(server.getsockname())
                        """, s -> {
                    Socket server = s.bound(AF_UNIX, SOCK_STREAM, Address.unix(""));
                    s.add(new Socket(AF_UNIX)).connect(Sockets.name(server));
                }),
                situation("an unnamed Unix address", "socket(AF_UNIX).connect('')",
                        s -> s.add(new Socket(AF_UNIX)).connect(Address.unix(""))),
                situation("a closed socket", "s = socket(); s.close(); s.connect(('127.0.0.1', 9))", s -> {
                    Socket closed = s.tcp();
                    closed.close();
                    closed.connect("127.0.0.1", 9);
                }));
    }

    @Test
    void bindingAndListeningFailAlike(@TempDir Path directory) throws IOException, InterruptedException {
        compare(
                directory,
                situation("a second bind", """
                        s = bound(AF_INET, SOCK_STREAM, ('127.0.0.1', 0)); s.bind(('127.0.0.1', 0))
                        """, s -> s.bound(AF_INET, SOCK_STREAM, Address.inet("127.0.0.1", 0)).bind("127.0.0.1", 0)),
                situation("a port in use", "s = listening(); bound(AF_INET, SOCK_STREAM, s.getsockname())",
                        s -> s.bound(AF_INET, SOCK_STREAM, Sockets.name(s.listening()))),
                situation("a datagram port in use", """
                        s = bound(AF_INET, SOCK_DGRAM, ('127.0.0.1', 0)); bound(AF_INET, SOCK_DGRAM, s.getsockname())
                        """, s -> {
                    Socket first = s.bound(AF_INET, SOCK_DGRAM, Address.inet("127.0.0.1", 0));
                    s.bound(AF_INET, SOCK_DGRAM, Sockets.name(first));
                }),
                situation("an address of another machine", "bound(AF_INET, SOCK_STREAM, ('192.0.2.123', 0))",
                        s -> s.bound(AF_INET, SOCK_STREAM, Address.inet("192.0.2.123", 0))),
                situation("an IPv6 address of another machine", "bound(AF_INET6, SOCK_STREAM, ('2001:db8::123', 0))",
                        s -> s.bound(AF_INET6, SOCK_STREAM, Address.inet6("2001:db8::123", 0))),
                situation("IPv4 inside an IPv6-only socket", """
                        s = socket(AF_INET6); s.setsockopt(IPPROTO_IPV6, IPV6_V6ONLY, 1)
                        s.bind(('::ffff:127.0.0.1', 0))
                        """, s -> {
                    Socket only = s.add(new Socket(AF_INET6));
                    only.setsockopt(IPPROTO_IPV6, IPV6_V6ONLY, 1);
                    only.bind("::ffff:127.0.0.1", 0);
                }),
                situation("a path in use", "bound(AF_UNIX, SOCK_STREAM, directory)",
                        s -> s.bound(AF_UNIX, SOCK_STREAM, Address.unix(directory.toString()))),
                situation("a path in no directory", "bound(AF_UNIX, SOCK_STREAM, directory + '/none/s')",
                        s -> s.bound(AF_UNIX, SOCK_STREAM, Address.unix(directory + "/none/s"))),
                situation("listen on a datagram socket", "socket(AF_INET, SOCK_DGRAM).listen()",
                        s -> s.udp().listen()),
                situation("listen on an unbound Unix socket", "socket(AF_UNIX).listen()",
                        s -> s.add(new Socket(AF_UNIX)).listen()),
                situation("listen on a connected socket", "a, b = pair(); a.listen()",
                        s -> s.pair(SOCK_STREAM).first().listen()),
                situation("listen with a negative backlog", "socket().listen(-5)", s -> s.tcp().listen(-5)),
                situation("accept without listen", "socket().accept()", s -> s.tcp().accept()),
                situation("accept without listen, with a timeout", "s = socket(); s.settimeout(20); s.accept()", s -> {
                    Socket idle = s.tcp();
                    idle.settimeout(Duration.ofSeconds(20));
                    idle.accept();
                }),
                situation("accept on a datagram socket", "socket(AF_INET, SOCK_DGRAM).accept()",
                        s -> s.udp().accept()),
                situation("accept without anybody", "s = listening(); s.setblocking(False); s.accept()", s -> {
                    Socket server = s.listening();
                    server.setblocking(false);
                    server.accept();
                }),
                situation("accept out of time", "s = listening(); s.settimeout(0.01); s.accept()", s -> {
                    Socket server = s.listening();
                    server.settimeout(Duration.ofMillis(10));
                    server.accept();
                }));
    }

    @Test
    void movingDataFailsAlike(@TempDir Path directory) throws IOException, InterruptedException {
        compare(
                directory,
                situation("recv, unconnected", "socket().recv(1)", s -> s.tcp().recv(1)),
                situation("recvfrom, unconnected", "socket().recvfrom(1)", s -> s.tcp().recvfrom(1)),
                situation("recv on a listening socket", "listening().recv(1)", s -> s.listening().recv(1)),
                situation("recv on an unconnected Unix stream", "socket(AF_UNIX).recv(1)",
                        s -> s.add(new Socket(AF_UNIX)).recv(1)),
                situation("recv of a negative size", "socket().recv(-1)", s -> s.tcp().recv(-1)),
                situation("recv without data", "a, b = pair(); a.setblocking(False); a.recv(1)", s -> {
                    Socket idle = s.pair(SOCK_STREAM).first();
                    idle.setblocking(false);
                    idle.recv(1);
                }),
                situation("recv without data, MSG_DONTWAIT", "a, b = pair(); a.recv(1, MSG_DONTWAIT)",
                        s -> s.pair(SOCK_STREAM).first().recv(1, MSG_DONTWAIT)),
                situation("recv out of time", "a, b = pair(); a.settimeout(0.01); a.recv(1)", s -> {
                    Socket idle = s.pair(SOCK_STREAM).first();
                    idle.settimeout(Duration.ofMillis(10));
                    idle.recv(1);
                }),
                situation("recv of urgent data that isn't", "a, b = pair(); a.recv(1, MSG_OOB)",
                        s -> s.pair(SOCK_STREAM).first().recv(1, MSG_OOB)),
                situation("recv of no error in the queue",
                        "socket(AF_INET, SOCK_DGRAM).recv(1, MSG_ERRQUEUE | MSG_DONTWAIT)",
                        s -> s.udp().recv(1, MSG_ERRQUEUE | MSG_DONTWAIT)),
                situation("recv after a refused datagram", """
                        s = socket(AF_INET, SOCK_DGRAM); s.connect(refusing(AF_INET, SOCK_DGRAM, '127.0.0.1'))
                        s.send(b'x'); s.settimeout(20); s.recv(1)
                        """, s -> {
                    Socket client = s.udp();
                    client.connect(Sockets.refusing(AF_INET, SOCK_DGRAM, "127.0.0.1"));
                    client.send(new byte[1]);
                    client.settimeout(Duration.ofSeconds(20));
                    client.recv(1);
                }),
                situation("recv after a refused datagram of IPv6", """
                        s = socket(AF_INET6, SOCK_DGRAM); s.connect(refusing(AF_INET6, SOCK_DGRAM, '::1'))
                        s.send(b'x'); s.settimeout(20); s.recv(1)
                        """, s -> {
                    Socket client = s.add(new Socket(AF_INET6, SOCK_DGRAM));
                    client.connect(Sockets.refusing(AF_INET6, SOCK_DGRAM, "::1"));
                    client.send(new byte[1]);
                    client.settimeout(Duration.ofSeconds(20));
                    client.recv(1);
                }),
                situation("recv on a closed socket", "s = socket(); s.close(); s.recv(1)", s -> {
                    Socket closed = s.tcp();
                    closed.close();
                    closed.recv(1);
                }),
                situation("send, unconnected", "socket().send(b'x')", s -> s.tcp().send(new byte[1])),
                situation("sendall, unconnected", "socket().sendall(b'x')", s -> s.tcp().sendall(new byte[1])),
                situation("send on an unconnected datagram socket", "socket(AF_INET, SOCK_DGRAM).send(b'x')",
                        s -> s.udp().send(new byte[1])),
                situation("send on an unconnected Unix stream", "socket(AF_UNIX).send(b'x')",
                        s -> s.add(new Socket(AF_UNIX)).send(new byte[1])),
                situation("send on an unconnected Unix datagram socket", "socket(AF_UNIX, SOCK_DGRAM).send(b'x')",
                        s -> s.add(new Socket(AF_UNIX, SOCK_DGRAM)).send(new byte[1])),
                situation("send after shutdown", "a, b = pair(); a.shutdown(SHUT_WR); a.send(b'x')", s -> {
                    Socket half = s.pair(SOCK_STREAM).first();
                    half.shutdown(SHUT_WR);
                    half.send(new byte[1]);
                }),
                situation("send to a closed peer", "a, b = pair(); b.close(); a.send(b'x')", s -> {
                    SocketPair pair = s.pair(SOCK_STREAM);
                    pair.second().close();
                    pair.first().send(new byte[1]);
                }),
                situation("send to a closed datagram peer", "a, b = pair(SOCK_DGRAM); b.close(); a.send(b'x')", s -> {
                    SocketPair pair = s.pair(SOCK_DGRAM);
                    pair.second().close();
                    pair.first().send(new byte[1]);
                }),
                situation("recv with data unread at the peer", """
                        a, b = pair(); a.send(b'x'); b.close(); a.recv(1)
                        """, s -> {
                    SocketPair pair = s.pair(SOCK_STREAM);
                    pair.first().send(new byte[1]);
                    pair.second().close();
                    pair.first().recv(1);
                }),
                situation("send into a full buffer", """
                        a, b = pair(); a.setblocking(False)
                        while True: a.send(bytes(1 << 16))
                        """, s -> {
                    Socket full = s.pair(SOCK_STREAM).first();
                    full.setblocking(false);
                    while (true) {
                        full.send(new byte[1 << 16]);
                    }
                }),
                situation("sendall into a full buffer, in time", """
                        a, b = pair(); a.settimeout(0.01); a.sendall(bytes(1 << 24))
                        """, s -> {
                    Socket full = s.pair(SOCK_STREAM).first();
                    full.settimeout(Duration.ofMillis(10));
                    full.sendall(new byte[1 << 24]);
                }),
                situation("too long a datagram",
                        "socket(AF_INET, SOCK_DGRAM).sendto(bytes(65508), ('127.0.0.1', 9))",
                        s -> s.udp().sendto(new byte[65508], Address.inet("127.0.0.1", 9))),
                situation("too long a datagram of IPv6",
                        "socket(AF_INET6, SOCK_DGRAM).sendto(bytes(65536), ('::1', 9))",
                        s -> s.add(new Socket(AF_INET6, SOCK_DGRAM))
                                .sendto(new byte[65536], Address.inet6("::1", 9))),
                situation("too long a datagram of Unix", "a, b = pair(SOCK_DGRAM); a.send(bytes(1 << 24))",
                        s -> s.pair(SOCK_DGRAM).first().send(new byte[1 << 24])),
                situation("broadcast, not allowed", """
                        socket(AF_INET, SOCK_DGRAM).sendto(b'x', ('<broadcast>', 9))
                        """, s -> s.udp().sendto(new byte[1], Address.inet("<broadcast>", 9))),
                situation("sendto port 0", "socket(AF_INET, SOCK_DGRAM).sendto(b'x', ('127.0.0.1', 0))",
                        s -> s.udp().sendto(new byte[1], Address.inet("127.0.0.1", 0))),
                situation("sendto, unconnected stream", "socket().sendto(b'x', ('127.0.0.1', 9))",
                        s -> s.tcp().sendto(new byte[1], Address.inet("127.0.0.1", 9))),
                situation("sendto on a connected Unix stream", "a, b = pair(); a.sendto(b'x', directory)",
                        s -> s.pair(SOCK_STREAM).first().sendto(new byte[1], Address.unix(directory.toString()))),
                situation("sendto no such path", "socket(AF_UNIX, SOCK_DGRAM).sendto(b'x', directory + '/none')",
                        s -> s.add(new Socket(AF_UNIX, SOCK_DGRAM))
                                .sendto(new byte[1], Address.unix(directory + "/none"))),
                situation("sendto with a nonsense flag",
                        "socket(AF_INET, SOCK_DGRAM).sendto(b'x', MSG_OOB, ('127.0.0.1', 9))",
                        s -> s.udp().sendto(new byte[1], MSG_OOB, Address.inet("127.0.0.1", 9))));
    }

    @Test
    void socketsAndTheirOptionsFailAlike(@TempDir Path directory) throws IOException, InterruptedException {
        compare(
                directory,
                situation("no such family", "socket(250)", s -> s.add(new Socket(250))),
                situation("a family far off", "socket(70000)", s -> s.add(new Socket(70000))),
                situation("no such type", "socket(AF_INET, 99)", s -> s.add(new Socket(AF_INET, 99))),
                situation("type 0", "socket(AF_INET, 0)", s -> s.add(new Socket(AF_INET, 0))),
                situation("a type that the family hasn't", "socket(AF_INET, SOCK_SEQPACKET)",
                        s -> s.add(new Socket(AF_INET, SOCK_SEQPACKET))),
                situation("no such protocol", "socket(AF_INET, SOCK_STREAM, 250)",
                        s -> s.add(new Socket(AF_INET, SOCK_STREAM, 250))),
                situation("a protocol far off", "socket(AF_INET, SOCK_STREAM, 70000)",
                        s -> s.add(new Socket(AF_INET, SOCK_STREAM, 70000))),
                situation("a protocol of another type", "socket(AF_INET, SOCK_STREAM, IPPROTO_UDP)",
                        s -> s.add(new Socket(AF_INET, SOCK_STREAM, IPPROTO_UDP))),
                situation("a protocol of Unix", "socket(AF_UNIX, SOCK_STREAM, 6)",
                        s -> s.add(new Socket(AF_UNIX, SOCK_STREAM, 6))),
                situation("a pair of IPv4", "socketpair(AF_INET)", s -> s.add(Socket.socketpair(AF_INET).first())),
                situation("a pair of no family", "socketpair(250)", s -> s.add(Socket.socketpair(250).first())),
                situation("a negative descriptor", "socket(fileno=-1)", s -> s.add(Socket.adopt(-1))),
                situation("no such descriptor", "socket(fileno=1 << 20)", s -> s.add(Socket.adopt(1 << 20))),
                situation("no such descriptor, duplicated", "fromfd(1 << 20, AF_INET, SOCK_STREAM)",
                        s -> s.add(Socket.fromfd(1 << 20, AF_INET, SOCK_STREAM))),
                situation("a closed socket, duplicated", "s = socket(); s.close(); s.dup()", s -> {
                    Socket closed = s.tcp();
                    closed.close();
                    s.add(closed.dup());
                }),
                situation("getpeername, unconnected", "socket().getpeername()", s -> s.tcp().getpeername()),
                situation("getpeername of a listening socket", "listening().getpeername()",
                        s -> s.listening().getpeername()),
                situation("getpeername, unconnected Unix", "socket(AF_UNIX).getpeername()",
                        s -> s.add(new Socket(AF_UNIX)).getpeername()),
                situation("getsockname, closed", "s = socket(); s.close(); s.getsockname()", s -> {
                    Socket closed = s.tcp();
                    closed.close();
                    closed.getsockname();
                }),
                situation("settimeout, closed", "s = socket(); s.close(); s.settimeout(1)", s -> {
                    Socket closed = s.tcp();
                    closed.close();
                    closed.settimeout(Duration.ofSeconds(1));
                }),
                situation("a negative timeout", "socket().settimeout(-1)",
                        s -> s.tcp().settimeout(Duration.ofSeconds(-1))),
                situation("shutdown, unconnected", "socket().shutdown(SHUT_RDWR)", s -> s.tcp().shutdown(SHUT_RDWR)),
                situation("shutdown, unconnected datagram", "socket(AF_INET, SOCK_DGRAM).shutdown(SHUT_RD)",
                        s -> s.udp().shutdown(SHUT_RD)),
                situation("shutdown of nothing", "a, b = pair(); a.shutdown(9)",
                        s -> s.pair(SOCK_STREAM).first().shutdown(9)),
                situation("shutdown, negative", "a, b = pair(); a.shutdown(-2)",
                        s -> s.pair(SOCK_STREAM).first().shutdown(-2)),
                situation("getsockopt of no level", "socket().getsockopt(9999, 1)", s -> s.tcp().getsockopt(9999, 1)),
                situation("getsockopt of no option", "socket().getsockopt(SOL_SOCKET, 9999)",
                        s -> s.tcp().getsockopt(SOL_SOCKET, 9999)),
                situation("getsockopt of no option of TCP", "socket().getsockopt(IPPROTO_TCP, 9999)",
                        s -> s.tcp().getsockopt(IPPROTO_TCP, 9999)),
                situation("getsockopt of TCP on UDP",
                        "socket(AF_INET, SOCK_DGRAM).getsockopt(IPPROTO_TCP, TCP_NODELAY)",
                        s -> s.udp().getsockopt(IPPROTO_TCP, TCP_NODELAY)),
                situation("getsockopt of IPv6 on IPv4", "socket().getsockopt(IPPROTO_IPV6, IPV6_V6ONLY)",
                        s -> s.tcp().getsockopt(IPPROTO_IPV6, IPV6_V6ONLY)),
                situation("getsockopt into less than nothing", "socket().getsockopt(SOL_SOCKET, SO_TYPE, -1)",
                        s -> s.tcp().getsockopt(SOL_SOCKET, SO_TYPE, -1)),
                situation("setsockopt of no level", "socket().setsockopt(9999, 1, 1)",
                        s -> s.tcp().setsockopt(9999, 1, 1)),
                situation("setsockopt of no option", "socket().setsockopt(SOL_SOCKET, 9999, 1)",
                        s -> s.tcp().setsockopt(SOL_SOCKET, 9999, 1)),
                situation("setsockopt of what can't be set", "socket().setsockopt(SOL_SOCKET, SO_TYPE, 1)",
                        s -> s.tcp().setsockopt(SOL_SOCKET, SO_TYPE, 1)),
                situation("setsockopt of a short value", "socket().setsockopt(SOL_SOCKET, SO_REUSEADDR, b'x')",
                        s -> s.tcp().setsockopt(SOL_SOCKET, SO_REUSEADDR, new byte[1])),
                situation("setsockopt of an empty value", "socket().setsockopt(SOL_SOCKET, SO_REUSEADDR, b'')",
                        s -> s.tcp().setsockopt(SOL_SOCKET, SO_REUSEADDR, new byte[0])),
                situation("setsockopt of a short structure", "socket().setsockopt(SOL_SOCKET, SO_LINGER, bytes(4))",
                        s -> s.tcp().setsockopt(SOL_SOCKET, SO_LINGER, new byte[4])),
                situation("setsockopt out of range", "socket().setsockopt(IPPROTO_IP, IP_TTL, 999)",
                        s -> s.tcp().setsockopt(IPPROTO_IP, IP_TTL, 999)),
                situation("setsockopt to no algorithm", """
                        socket().setsockopt(IPPROTO_TCP, TCP_CONGESTION, b'no algorithm')
                        """, s -> s.tcp().setsockopt(IPPROTO_TCP, TCP_CONGESTION, "no algorithm".getBytes(US_ASCII))),
                situation("setsockopt to nothing", "socket().setsockopt(SOL_SOCKET, SO_REUSEADDR, None, 4)",
                        s -> s.tcp().setsockopt(SOL_SOCKET, SO_REUSEADDR, null, 4)),
                situation("setsockopt to no interface", """
                        socket().setsockopt(SOL_SOCKET, SO_BINDTODEVICE, b'no-such-device')
                        """, s -> s.tcp().setsockopt(SOL_SOCKET, SO_BINDTODEVICE, "no-such-device".getBytes(US_ASCII))),
                situation("membership of what is no group", """
                        socket(AF_INET, SOCK_DGRAM).setsockopt(IPPROTO_IP, IP_ADD_MEMBERSHIP, bytes(8))
                        """, s -> s.udp().setsockopt(IPPROTO_IP, IP_ADD_MEMBERSHIP, new byte[8])));
    }

    @Test
    void lookupsFailAlike(@TempDir Path directory) throws IOException, InterruptedException {
        compare(
                directory,
                situation("neither host nor port", "getaddrinfo(None, None)", _ -> Netdb.getaddrinfo(null, null)),
                situation("an empty host", "getaddrinfo('', None)", _ -> Netdb.getaddrinfo("", null)),
                situation("no such host", "getaddrinfo('no-such-host.invalid', 80)",
                        _ -> Netdb.getaddrinfo("no-such-host.invalid", 80)),
                situation("no such service", "getaddrinfo('127.0.0.1', 'no-such-service')",
                        _ -> Netdb.getaddrinfo("127.0.0.1", "no-such-service")),
                situation("a service of another protocol", "getaddrinfo('127.0.0.1', 'ssh', 0, SOCK_DGRAM)",
                        _ -> Netdb.getaddrinfo("127.0.0.1", "ssh", 0, SOCK_DGRAM, 0, 0)),
                situation("no such family", "getaddrinfo('127.0.0.1', 80, 250)",
                        _ -> Netdb.getaddrinfo("127.0.0.1", 80, 250, 0, 0, 0)),
                situation("no such type", "getaddrinfo('127.0.0.1', 80, 0, 99)",
                        _ -> Netdb.getaddrinfo("127.0.0.1", 80, 0, 99, 0, 0)),
                situation("no such protocol", "getaddrinfo('127.0.0.1', 80, 0, SOCK_STREAM, IPPROTO_UDP)",
                        _ -> Netdb.getaddrinfo("127.0.0.1", 80, 0, SOCK_STREAM, IPPROTO_UDP, 0)),
                situation("no such flag", "getaddrinfo('127.0.0.1', 80, flags=0x100000)",
                        _ -> Netdb.getaddrinfo("127.0.0.1", 80, 0, 0, 0, 0x100000)),
                situation("an address of another family", "getaddrinfo('127.0.0.1', 80, AF_INET6)",
                        _ -> Netdb.getaddrinfo("127.0.0.1", 80, AF_INET6, 0, 0, 0)),
                situation("an IPv6 address of another family", "getaddrinfo('::1', 80, AF_INET)",
                        _ -> Netdb.getaddrinfo("::1", 80, AF_INET, 0, 0, 0)),
                situation("a name where numbers are wanted", "getaddrinfo('localhost', 80, flags=AI_NUMERICHOST)",
                        _ -> Netdb.getaddrinfo("localhost", 80, 0, 0, 0, AI_NUMERICHOST)),
                situation("a service where numbers are wanted", "getaddrinfo('::1', 'http', flags=AI_NUMERICSERV)",
                        _ -> Netdb.getaddrinfo("::1", "http", 0, 0, 0, AI_NUMERICSERV)));
    }

    private static void compare(Path directory, Situation... situations) throws IOException, InterruptedException {
        List<String> told = new ArrayList<>(List.of(directory.toString()));
        for (Situation situation : situations) {
            told.add(situation.python());
        }
        List<String> there = CPython.run(PYTHON, told.toArray(String[]::new)).lines().toList();
        assertEquals(situations.length, there.size());
        List<Executable> checks = new ArrayList<>();
        for (int i = 0; i < situations.length; i++) {
            Situation situation = situations[i];
            String expected = there.get(i);
            checks.add(() -> assertEquals(expected, situation.here(), situation.name()));
        }
        assertAll(checks);
    }
}
