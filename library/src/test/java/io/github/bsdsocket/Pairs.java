// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import static io.github.bsdsocket.Constants.AF_INET;
import static io.github.bsdsocket.Constants.AF_INET6;
import static io.github.bsdsocket.Constants.AF_UNIX;
import static io.github.bsdsocket.Constants.SOCK_DGRAM;
import static io.github.bsdsocket.Constants.SOCK_SEQPACKET;
import static io.github.bsdsocket.Constants.SOCK_STREAM;

import java.io.IOException;
import java.util.Objects;

/** Two sockets that are connected to each other, of each kind. */
public final class Pairs {

    private Pairs() {}

    /** Two sockets, closed together. */
    public record Pair(Socket first, Socket second) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            try (first;
                    second) {
                // nothing but their ends
            }
        }
    }

    /** TCP over IPv4: the first connected, the second was accepted. */
    public static Pair tcp() throws IOException {
        return accepted(AF_INET, SOCK_STREAM, Address.inet("127.0.0.1", 0));
    }

    /** TCP over IPv6. */
    public static Pair tcp6() throws IOException {
        return accepted(AF_INET6, SOCK_STREAM, Address.inet6("::1", 0));
    }

    /** UDP over IPv4, each connected to the other. */
    public static Pair udp() throws IOException {
        return datagrams(AF_INET, Address.inet("127.0.0.1", 0));
    }

    /** Streams of AF_UNIX. */
    public static Pair unix() throws IOException {
        return unix(SOCK_STREAM);
    }

    /** Datagrams of AF_UNIX, which get lost no more than streams do. */
    public static Pair unixDatagrams() throws IOException {
        return unix(SOCK_DGRAM);
    }

    /** Sequenced packets of AF_UNIX. */
    public static Pair seqpacket() throws IOException {
        return unix(SOCK_SEQPACKET);
    }

    private static Pair unix(int type) throws IOException {
        SocketPair pair = Socket.socketpair(AF_UNIX, type);
        return new Pair(pair.first(), pair.second());
    }

    /** A socket that listens on a port that the system picked. */
    public static Socket listener() throws IOException {
        return listener(Address.inet("127.0.0.1", 0));
    }

    /** A stream socket that listens on an address. */
    public static Socket listener(Address address) throws IOException {
        Socket s = bound(address, SOCK_STREAM);
        s.listen();
        return s;
    }

    /** A socket that is bound to an address. */
    public static Socket bound(Address address, int type) throws IOException {
        Socket s = new Socket(address.family(), type);
        s.bind(address);
        return s;
    }

    /** The socket's own address. */
    public static Address name(Socket s) throws IOException {
        return Objects.requireNonNull(s.getsockname());
    }

    /** The socket's own port. */
    public static int port(Socket s) throws IOException {
        return switch (name(s)) {
            case Address.Inet a -> a.port();
            case Address.Inet6 a -> a.port();
            default -> throw new IllegalArgumentException("no port: " + s);
        };
    }

    private static Pair accepted(int family, int type, Address address) throws IOException {
        try (Socket listener = listener(address)) {
            Socket first = new Socket(family, type);
            first.connect(name(listener));
            return new Pair(first, listener.accept().conn());
        }
    }

    private static Pair datagrams(int family, Address address) throws IOException {
        Socket first = new Socket(family, SOCK_DGRAM);
        Socket second = new Socket(family, SOCK_DGRAM);
        first.bind(address);
        second.bind(address);
        first.connect(name(second));
        second.connect(name(first));
        return new Pair(first, second);
    }
}
