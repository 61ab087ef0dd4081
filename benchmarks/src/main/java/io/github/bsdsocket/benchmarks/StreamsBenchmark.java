// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.benchmarks;

import static io.github.bsdsocket.Constants.AF_INET;
import static io.github.bsdsocket.Constants.SOCK_STREAM;

import io.github.bsdsocket.Address;
import io.github.bsdsocket.Socket;
import io.github.bsdsocket.io.NetSocket;
import io.github.bsdsocket.io.SocketInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What does a read of bulk data cost through the streams, beside {@code recvInto} and the JDK's own stream? Over TCP on the
 * loopback; one thread sends and receives, so that nothing waits.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgs = "--enable-native-access=ALL-UNNAMED")
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // by open()
public class StreamsBenchmark {

    @Param({"1024", "16384", "65536"})
    public int length;

    private byte[] data;
    private java.net.Socket sender;
    private Socket socket;
    private InputStream socketStream;
    private InputStream netSocketStream;
    private java.net.Socket jdkSender;
    private java.net.Socket jdk;

    @Setup
    public void open() throws IOException {
        data = new byte[length];
        try (var listener = new ServerSocket(0, 2, InetAddress.getLoopbackAddress())) {
            socket = new Socket(AF_INET, SOCK_STREAM);
            socket.connect(Address.inet("127.0.0.1", listener.getLocalPort()));
            sender = listener.accept();
            jdk = new java.net.Socket(listener.getInetAddress(), listener.getLocalPort());
            jdkSender = listener.accept();
        }
        // All of it fits, or the write would wait for the read that follows it.
        sender.setSendBufferSize(4 * length);
        jdkSender.setSendBufferSize(4 * length);
        socketStream = new SocketInputStream(socket);
        netSocketStream = new NetSocket(socket).getInputStream();
    }

    @TearDown
    public void close() throws IOException {
        sender.close();
        socket.close();
        jdkSender.close();
        jdk.close();
    }

    @Benchmark
    public void recvInto() throws IOException {
        sender.getOutputStream().write(data);
        for (int received = 0; received < length; ) {
            received += socket.recvInto(data);
        }
    }

    @Benchmark
    public void socketInputStream() throws IOException {
        sender.getOutputStream().write(data);
        read(socketStream);
    }

    @Benchmark
    public void netSocket() throws IOException {
        sender.getOutputStream().write(data);
        read(netSocketStream);
    }

    @Benchmark
    public void jdk() throws IOException {
        jdkSender.getOutputStream().write(data);
        read(jdk.getInputStream());
    }

    private void read(InputStream in) throws IOException {
        for (int received = 0; received < length; ) {
            received += in.read(data);
        }
    }
}
