// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.benchmarks;

import static io.github.bsdsocket.Constants.AF_INET;
import static io.github.bsdsocket.Constants.AF_UNIX;
import static io.github.bsdsocket.Constants.SOCK_DGRAM;
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
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import jnr.unixsocket.UnixDatagramChannel;
import jnr.unixsocket.UnixSocketAddress;
import org.newsclub.net.unix.AFUNIXDatagramChannel;
import org.newsclub.net.unix.AFUNIXSocketAddress;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What does a datagram cost, sent and received by one thread, when its destination is given and its sender asked for each
 * time?
 */
@SuppressWarnings("NullAway.Init") // by open()
public class DatagramBenchmark extends Timing {

    static final Question QUESTION = new Question(
                    "datagram", DatagramBenchmark.class, "a datagram is sent to an address, and received with its sender's")
            .pinned();

    static {
        for (int length : new int[] {64, 1400}) {
            QUESTION.time("udp " + length, BSDSOCKET, C, CPYTHON, JAVA_NET, NIO)
                    .target(C, 1.25)
                    .target(NIO, 0.75);
            QUESTION.time("unix " + length, BSDSOCKET, C, CPYTHON, JUNIXSOCKET, JNR)
                    .target(JUNIXSOCKET, 1)
                    .target(JNR, 1);
        }
    }

    private Path folder;
    private Work datagram;

    @Setup
    public void open() throws IOException {
        folder = Files.createTempDirectory("bench");
        String first = folder.resolve("first").toString();
        String second = folder.resolve("second").toString();
        boolean udp = word(0).equals("udp");
        int length = number(1);
        datagram = switch (peer) {
            case BSDSOCKET ->
                udp
                        ? Sockets.open(AF_INET, Address.inet("127.0.0.1", 0), Address.inet("127.0.0.1", 0), length)
                        : Sockets.open(AF_UNIX, Address.unix(first), Address.unix(second), length);
            case JAVA_NET -> NetSockets.open(length);
            case NIO -> Channels.open(DatagramChannel.open(), loopback(), DatagramChannel.open(), loopback(), length);
            case JUNIXSOCKET ->
                Channels.open(
                        AFUNIXDatagramChannel.open(),
                        AFUNIXSocketAddress.of(Path.of(first)),
                        AFUNIXDatagramChannel.open(),
                        AFUNIXSocketAddress.of(Path.of(second)),
                        length);
            case JNR ->
                Channels.open(
                        UnixDatagramChannel.open(),
                        new UnixSocketAddress(first),
                        UnixDatagramChannel.open(),
                        new UnixSocketAddress(second),
                        length);
            default -> throw new UnsupportedOperationException(peer + " has no datagrams");
        };
    }

    @TearDown
    public void close() throws IOException {
        datagram.close();
        Files.deleteIfExists(folder.resolve("first"));
        Files.deleteIfExists(folder.resolve("second"));
        Files.delete(folder);
    }

    @Benchmark
    public void datagram(Blackhole results) throws IOException {
        datagram.run(results);
    }

    private static InetSocketAddress loopback() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }

    private record Sockets(Socket sender, Socket receiver, Address to, byte[] message) implements Work {

        static Work open(int family, Address from, Address to, int length) throws IOException {
            Socket sender = new Socket(family, SOCK_DGRAM);
            sender.bind(from);
            Socket receiver = new Socket(family, SOCK_DGRAM);
            receiver.bind(to);
            return new Sockets(sender, receiver, Objects.requireNonNull(receiver.getsockname()), new byte[length]);
        }

        @Override
        public void run(Blackhole results) throws IOException {
            sender.sendto(message, to);
            results.consume(receiver.recvfromInto(message).address());
        }

        @Override
        public void close() throws IOException {
            sender.close();
            receiver.close();
        }
    }

    /** Channels with a direct buffer: the JDK's, and those of the others, which are such channels too. */
    private record Channels(DatagramChannel sender, DatagramChannel receiver, SocketAddress to, ByteBuffer message)
            implements Work {

        static Work open(
                DatagramChannel sender, SocketAddress from, DatagramChannel receiver, SocketAddress to, int length)
                throws IOException {
            sender.bind(from);
            receiver.bind(to);
            return new Channels(sender, receiver, receiver.getLocalAddress(), ByteBuffer.allocateDirect(length));
        }

        @Override
        public void run(Blackhole results) throws IOException {
            sender.send(message.clear(), to);
            results.consume(receiver.receive(message.clear()));
        }

        @Override
        public void close() throws IOException {
            sender.close();
            receiver.close();
        }
    }

    private record NetSockets(DatagramSocket sender, DatagramSocket receiver, DatagramPacket out, DatagramPacket in)
            implements Work {

        static Work open(int length) throws IOException {
            DatagramSocket receiver = new DatagramSocket(loopback());
            return new NetSockets(
                    new DatagramSocket(loopback()),
                    receiver,
                    new DatagramPacket(new byte[length], length, receiver.getLocalSocketAddress()),
                    new DatagramPacket(new byte[length], length));
        }

        @Override
        public void run(Blackhole results) throws IOException {
            sender.send(out);
            receiver.receive(in);
            results.consume(in.getSocketAddress());
        }

        @Override
        public void close() {
            sender.close();
            receiver.close();
        }
    }
}
