// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.benchmarks;

import static io.github.bsdsocket.benchmarks.Peer.BSDSOCKET;
import static io.github.bsdsocket.benchmarks.Peer.JAVA_NET;

import io.github.bsdsocket.Socket;
import io.github.bsdsocket.io.NetSocket;
import io.github.bsdsocket.io.SocketInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/**
 * What does a read of bulk data cost through the streams, beside {@code recvInto} and the JDK's own stream? Over TCP on the
 * loopback; one thread sends and receives, so that nothing waits. The sender is the JDK's in each case.
 */
@SuppressWarnings("NullAway.Init") // by open()
public class StreamsBenchmark extends Timing {

    static final Question QUESTION = new Question(
                    "streams", StreamsBenchmark.class, "a message over TCP is read through a stream, by one thread")
            .pinned();

    static {
        for (int length : new int[] {1024, 16384, 65536}) {
            QUESTION.time("recvInto " + length, BSDSOCKET)
                    .time("SocketInputStream " + length, BSDSOCKET)
                    .target(BSDSOCKET, "recvInto " + length, 1.05)
                    .time("NetSocket " + length, BSDSOCKET, JAVA_NET)
                    .target(BSDSOCKET, "recvInto " + length, 1.05)
                    .target(JAVA_NET, 1);
        }
    }

    /** Reads what there is into the array. */
    private interface Reader {
        int read(byte[] data) throws IOException;
    }

    private byte[] data;
    private java.net.Socket sender;
    private OutputStream out;
    private AutoCloseable receiver;
    private Reader reader;

    @Setup
    public void open() throws IOException {
        data = new byte[number(1)];
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            if (peer == JAVA_NET) {
                java.net.Socket socket = new java.net.Socket(server.getInetAddress(), server.getLocalPort());
                receiver = socket;
                reader = socket.getInputStream()::read;
            } else {
                Socket socket = new Socket();
                socket.connect("127.0.0.1", server.getLocalPort());
                receiver = socket;
                reader = reader(socket);
            }
            sender = server.accept();
        }
        sender.setTcpNoDelay(true);
        sender.setSendBufferSize(Stream.QUEUE);
        out = sender.getOutputStream();
    }

    private Reader reader(Socket socket) throws IOException {
        InputStream in;
        switch (word(0)) {
            case "recvInto" -> {
                return socket::recvInto;
            }
            case "SocketInputStream" -> in = new SocketInputStream(socket);
            default -> in = new NetSocket(socket).getInputStream();
        }
        return in::read;
    }

    @TearDown
    public void close() throws Exception {
        sender.close();
        receiver.close();
    }

    @Benchmark
    public void read() throws IOException {
        out.write(data);
        for (int left = data.length; left > 0; ) {
            left -= Stream.received(reader.read(data));
        }
    }
}
