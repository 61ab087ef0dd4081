// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.benchmarks;

import static io.github.bsdsocket.Constants.AF_INET;
import static io.github.bsdsocket.Constants.SOL_SOCKET;
import static io.github.bsdsocket.Constants.SO_KEEPALIVE;
import static io.github.bsdsocket.Constants.SO_LINGER;
import static io.github.bsdsocket.Constants.SO_RCVBUF;
import static io.github.bsdsocket.benchmarks.Peer.BSDSOCKET;
import static io.github.bsdsocket.benchmarks.Peer.C;
import static io.github.bsdsocket.benchmarks.Peer.CPYTHON;
import static io.github.bsdsocket.benchmarks.Peer.JAVA_NET;
import static io.github.bsdsocket.benchmarks.Peer.NIO;

import io.github.bsdsocket.Accepted;
import io.github.bsdsocket.Address;
import io.github.bsdsocket.Socket;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.StandardSocketOptions;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What does a call cost that moves no data: an option read and set, a TCP socket's own name, and accept of a TCP connection
 * that waits, with the peer's address?
 *
 * <p>The clients of accept are made before each {@value #BATCH} calls, which aren't timed; what they allocate counts. No
 * name is asked for of the JDK's sockets, which keep it.
 */
@OperationsPerInvocation(CallsBenchmark.BATCH)
@SuppressWarnings("NullAway.Init") // by open()
@Warmup(iterations = 8, time = 600, timeUnit = TimeUnit.MILLISECONDS) // there is more code than elsewhere
public class CallsBenchmark extends Timing {

    static final int BATCH = 64;

    static final Question QUESTION = new Question("calls", CallsBenchmark.class, "a call that moves no data")
            .pinned()
            .time("getsockopt", BSDSOCKET, C, CPYTHON, JAVA_NET, NIO)
            .targetOver(C, 150)
            .time("setsockopt", BSDSOCKET, C, CPYTHON, JAVA_NET, NIO)
            .targetOver(C, 150)
            .time("getsockname", BSDSOCKET, C, CPYTHON)
            .targetOver(C, 150)
            .time("accept", BSDSOCKET, C, CPYTHON, JAVA_NET, NIO)
            .targetOver(C, 150);

    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final Deque<AutoCloseable> ends = new ArrayDeque<>(2 * BATCH);
    private Address listener;
    private Work call;

    @Setup
    public void open() throws IOException {
        switch (peer) {
            case BSDSOCKET -> sockets();
            case JAVA_NET -> netSockets();
            case NIO -> channels();
            default -> throw new UnsupportedOperationException(peer + " has no such calls");
        }
    }

    private void sockets() throws IOException {
        Socket server = opened(Socket.createServer(Address.inet("127.0.0.1", 0), BATCH, false, false));
        listener = Objects.requireNonNull(server.getsockname());
        Socket socket = opened(new Socket());
        call = switch (work) {
            case "getsockopt" -> results -> results.consume(socket.getsockopt(SOL_SOCKET, SO_RCVBUF));
            case "setsockopt" -> results -> socket.setsockopt(SOL_SOCKET, SO_KEEPALIVE, 1);
            case "getsockname" -> results -> results.consume(server.getsockname());
            default -> results -> {
                Accepted accepted = server.accept();
                results.consume(accepted.address());
                ends.add(accepted.conn());
            };
        };
    }

    private void netSockets() throws IOException {
        ServerSocket server = opened(new ServerSocket(0, BATCH, InetAddress.getLoopbackAddress()));
        listener = Address.inet("127.0.0.1", server.getLocalPort());
        java.net.Socket socket = opened(new java.net.Socket());
        call = switch (work) {
            case "getsockopt" -> results -> results.consume(socket.getReceiveBufferSize());
            case "setsockopt" -> results -> socket.setKeepAlive(true);
            default -> results -> {
                java.net.Socket conn = server.accept();
                results.consume(conn.getRemoteSocketAddress());
                ends.add(conn);
            };
        };
    }

    private void channels() throws IOException {
        ServerSocketChannel server = opened(ServerSocketChannel.open());
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), BATCH);
        listener = Address.inet("127.0.0.1", server.socket().getLocalPort());
        SocketChannel socket = opened(SocketChannel.open());
        call = switch (work) {
            case "getsockopt" -> results -> results.consume(socket.getOption(StandardSocketOptions.SO_RCVBUF));
            case "setsockopt" -> results -> socket.setOption(StandardSocketOptions.SO_KEEPALIVE, true);
            default -> results -> {
                SocketChannel conn = server.accept();
                results.consume(conn.getRemoteAddress());
                ends.add(conn);
            };
        };
    }

    private <T extends AutoCloseable> T opened(T socket) {
        open.add(socket);
        return socket;
    }

    /** Has clients wait to be accepted. They don't linger, so that their ports are free again when they are closed. */
    @Setup(Level.Invocation)
    public void connect() throws IOException {
        if (work.equals("accept")) {
            for (int i = 0; i < BATCH; i++) {
                Socket client = new Socket(AF_INET);
                client.setsockopt(SOL_SOCKET, SO_LINGER, ConnectBenchmark.NO_LINGER);
                client.connect(listener);
                ends.add(client);
            }
        }
    }

    /** The clients first. */
    @TearDown(Level.Invocation)
    public void disconnect() throws Exception {
        closeAll(ends);
    }

    @TearDown
    public void close() throws Exception {
        closeAll(open);
    }

    private static void closeAll(Deque<AutoCloseable> sockets) throws Exception {
        for (AutoCloseable socket = sockets.poll(); socket != null; socket = sockets.poll()) {
            socket.close();
        }
    }

    @Benchmark
    public void calls(Blackhole results) throws IOException {
        for (int i = 0; i < BATCH; i++) {
            call.run(results);
        }
    }
}
