// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.benchmarks;

import static io.github.bsdsocket.Constants.AF_INET;
import static io.github.bsdsocket.Constants.SOL_SOCKET;
import static io.github.bsdsocket.Constants.SO_LINGER;
import static io.github.bsdsocket.benchmarks.Peer.BSDSOCKET;
import static io.github.bsdsocket.benchmarks.Peer.C;
import static io.github.bsdsocket.benchmarks.Peer.CPYTHON;
import static io.github.bsdsocket.benchmarks.Peer.JAVA_NET;
import static io.github.bsdsocket.benchmarks.Peer.JNR;
import static io.github.bsdsocket.benchmarks.Peer.JUNIXSOCKET;
import static io.github.bsdsocket.benchmarks.Peer.NIO;

import io.github.bsdsocket.Address;
import io.github.bsdsocket.Socket;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import jnr.unixsocket.UnixServerSocketChannel;
import jnr.unixsocket.UnixSocketAddress;
import jnr.unixsocket.UnixSocketChannel;
import org.newsclub.net.unix.AFUNIXServerSocketChannel;
import org.newsclub.net.unix.AFUNIXSocketAddress;
import org.newsclub.net.unix.AFUNIXSocketChannel;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What does a connection cost, made, accepted and closed at both ends by one thread?
 *
 * <p>The client of a TCP connection closes first and does not linger ({@code SO_LINGER} of 0), so that no port is left in
 * TIME_WAIT: there are too few of them.
 */
@SuppressWarnings("NullAway.Init") // by open()
@Warmup(iterations = 8, time = 600, timeUnit = TimeUnit.MILLISECONDS) // there is more code than elsewhere
public class ConnectBenchmark extends Timing {

    static final Question QUESTION = new Question(
                    "connect", ConnectBenchmark.class, "a connection is made, accepted and closed by one thread")
            .pinned()
            .time("tcp", BSDSOCKET, C, CPYTHON, JAVA_NET, NIO)
            .target(C, 1 / 0.85)
            .target(NIO, 1 / 1.1)
            .time("unix", BSDSOCKET, C, CPYTHON, NIO, JUNIXSOCKET, JNR)
            .target(C, 1 / 0.85)
            .target(NIO, 1 / 1.1);

    /** A {@code struct linger} that is on, with no time. */
    static final byte[] NO_LINGER =
            ByteBuffer.allocate(8).order(ByteOrder.nativeOrder()).putInt(1).putInt(0).array();

    /** Makes a new end of a connection. */
    private interface End {
        AutoCloseable open() throws IOException;
    }

    /** Makes a channel that is connected. */
    private interface Connect {
        SocketChannel to(SocketAddress address) throws IOException;
    }

    private Path folder;
    private AutoCloseable server;
    private End connect;
    private End accept;

    @Setup
    public void open() throws IOException {
        folder = Files.createTempDirectory("bench");
        boolean tcp = word(0).equals("tcp");
        Path path = folder.resolve("server");
        switch (peer) {
            case BSDSOCKET -> sockets(tcp ? Address.inet("127.0.0.1", 0) : Address.unix(path.toString()));
            case JAVA_NET -> netSockets();
            case NIO -> {
                if (tcp) {
                    channels(
                            ServerSocketChannel.open(),
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                            ConnectBenchmark::connected);
                } else {
                    channels(
                            ServerSocketChannel.open(StandardProtocolFamily.UNIX),
                            UnixDomainSocketAddress.of(path),
                            SocketChannel::open);
                }
            }
            case JUNIXSOCKET ->
                channels(AFUNIXServerSocketChannel.open(), AFUNIXSocketAddress.of(path), AFUNIXSocketChannel::open);
            case JNR -> jnr(new UnixSocketAddress(path.toFile()));
            default -> throw new UnsupportedOperationException(peer + " has no blocking streams");
        }
    }

    @TearDown
    public void close() throws Exception {
        server.close();
        Files.deleteIfExists(folder.resolve("server"));
        Files.delete(folder);
    }

    @Benchmark
    public void connection() throws Exception {
        AutoCloseable client = connect.open();
        AutoCloseable conn = accept.open();
        client.close();
        conn.close();
    }

    private void sockets(Address name) throws IOException {
        Socket listener = Socket.createServer(name);
        server = listener;
        Address address = Objects.requireNonNull(listener.getsockname());
        boolean tcp = listener.family() == AF_INET;
        connect = () -> {
            Socket client = new Socket(listener.family());
            if (tcp) {
                client.setsockopt(SOL_SOCKET, SO_LINGER, NO_LINGER);
            }
            client.connect(address);
            return client;
        };
        accept = () -> listener.accept().conn();
    }

    private void netSockets() throws IOException {
        ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        server = listener;
        SocketAddress address = listener.getLocalSocketAddress();
        connect = () -> {
            java.net.Socket client = new java.net.Socket();
            client.setSoLinger(true, 0);
            client.connect(address);
            return client;
        };
        accept = listener::accept;
    }

    private void channels(ServerSocketChannel listener, SocketAddress name, Connect client) throws IOException {
        server = listener.bind(name);
        SocketAddress address = listener.getLocalAddress();
        connect = () -> client.to(address);
        accept = listener::accept;
    }

    private static SocketChannel connected(SocketAddress address) throws IOException {
        SocketChannel client = SocketChannel.open();
        client.setOption(StandardSocketOptions.SO_LINGER, 0);
        client.connect(address);
        return client;
    }

    private void jnr(UnixSocketAddress address) throws IOException {
        UnixServerSocketChannel listener = UnixServerSocketChannel.open();
        server = listener;
        listener.socket().bind(address);
        connect = () -> UnixSocketChannel.open(address);
        accept = listener::accept;
    }
}
