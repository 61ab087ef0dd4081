// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.benchmarks;

import static io.github.bsdsocket.Constants.AF_UNIX;
import static io.github.bsdsocket.Constants.SOCK_SEQPACKET;
import static io.github.bsdsocket.benchmarks.Peer.BSDSOCKET;
import static io.github.bsdsocket.benchmarks.Peer.C;
import static io.github.bsdsocket.benchmarks.Peer.CPYTHON;
import static io.github.bsdsocket.benchmarks.Peer.JNR;
import static io.github.bsdsocket.benchmarks.Peer.JUNIXSOCKET;
import static io.github.bsdsocket.benchmarks.Peer.NETTY;

import io.github.bsdsocket.Socket;
import io.github.bsdsocket.SocketPair;
import io.github.bsdsocket.io.DescriptorChannel;
import io.netty.channel.epoll.Epoll;
import io.netty.channel.epoll.EpollDomainSocketChannel;
import io.netty.channel.unix.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import jnr.posix.CmsgHdr;
import jnr.posix.MsgHdr;
import jnr.posix.POSIX;
import jnr.posix.POSIXFactory;
import jnr.unixsocket.UnixSocketChannel;
import jnr.unixsocket.UnixSocketOptions;
import org.newsclub.net.unix.AFSocketType;
import org.newsclub.net.unix.AFUNIXDatagramChannel;
import org.newsclub.net.unix.AFUNIXSocketChannel;
import org.newsclub.net.unix.AFUNIXSocketPair;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What does it cost to do what only Unix sockets can? To pass an open file to the other end, which closes it; to ask who the
 * other end is; a message of a sequenced packet socket; and to make a pair of sockets and close it.
 */
@SuppressWarnings("NullAway.Init") // by open()
@Warmup(iterations = 8, time = 600, timeUnit = TimeUnit.MILLISECONDS) // there is more code than elsewhere
public class UnixBenchmark extends Timing {

    static final Question QUESTION = new Question(
                    "unix", UnixBenchmark.class, "what only Unix sockets have, by one thread")
            .pinned()
            .time("fd", BSDSOCKET, C, CPYTHON, JUNIXSOCKET, JNR, NETTY)
            .target(JUNIXSOCKET, 1)
            .target(JNR, 1)
            .time("credentials", BSDSOCKET, C, CPYTHON, JUNIXSOCKET, JNR, NETTY)
            .target(JUNIXSOCKET, 1)
            .target(JNR, 1)
            .time("seqpacket 64", BSDSOCKET, C, CPYTHON, JUNIXSOCKET)
            .target(JUNIXSOCKET, 1)
            // Not junixsocket: it keeps the descriptors of closed pairs until they are too many.
            .time("socketpair", BSDSOCKET, C, CPYTHON, JNR)
            .target(JNR, 1);

    /** The file that is passed. */
    private static final Path FILE = Path.of("/dev/null");

    /** Closed last to first. */
    private final Deque<AutoCloseable> open = new ArrayDeque<>();

    private Work piece;

    @Setup
    public void open() throws IOException {
        piece = switch (peer) {
            case BSDSOCKET -> bsdsocket();
            case JUNIXSOCKET -> junixsocket();
            case JNR -> jnr();
            case NETTY -> netty();
            default -> throw new UnsupportedOperationException(peer + " has no Unix sockets like these");
        };
    }

    @TearDown
    public void close() throws Exception {
        while (!open.isEmpty()) {
            open.pop().close();
        }
    }

    @Benchmark
    public void work(Blackhole results) throws IOException {
        piece.run(results);
    }

    private <T extends AutoCloseable> T opened(T resource) {
        open.push(resource);
        return resource;
    }

    private Work bsdsocket() throws IOException {
        if (work.equals("socketpair")) {
            return results -> {
                SocketPair made = Socket.socketpair();
                made.first().close();
                made.second().close();
            };
        }
        SocketPair pair = work.startsWith("seqpacket") ? Socket.socketpair(AF_UNIX, SOCK_SEQPACKET) : Socket.socketpair();
        Socket sender = opened(pair.first());
        Socket receiver = opened(pair.second());
        if (work.equals("credentials")) {
            return results -> results.consume(sender.peerCredentials());
        }
        if (work.equals("fd")) {
            byte[][] data = {{1}};
            int[] fds = {opened(DescriptorChannel.open(FILE)).fileno()};
            return results -> {
                sender.sendFds(data, fds);
                DescriptorChannel.adopt(receiver.recvFds(1, 1).fds().getFirst()).close();
            };
        }
        byte[] message = new byte[number(1)];
        return results -> {
            sender.send(message);
            results.consume(receiver.recvInto(message));
        };
    }

    private Work junixsocket() throws IOException {
        if (work.startsWith("seqpacket")) {
            AFUNIXSocketPair<AFUNIXDatagramChannel> pair =
                    opened(AFUNIXSocketPair.openDatagram(AFSocketType.SOCK_SEQPACKET));
            ByteBuffer message = ByteBuffer.allocateDirect(number(1));
            return results -> {
                pair.getSocket1().write(message.clear());
                results.consume(pair.getSocket2().read(message.clear()));
            };
        }
        AFUNIXSocketPair<AFUNIXSocketChannel> pair = opened(AFUNIXSocketPair.open());
        AFUNIXSocketChannel sender = pair.getSocket1();
        AFUNIXSocketChannel receiver = pair.getSocket2();
        if (work.equals("credentials")) {
            return results -> results.consume(sender.getPeerCredentials());
        }
        java.io.FileDescriptor file = opened(new FileInputStream(FILE.toFile())).getFD();
        receiver.ensureAncillaryReceiveBufferSize(64);
        ByteBuffer data = ByteBuffer.allocateDirect(1);
        return results -> {
            sender.setOutboundFileDescriptors(file);
            sender.write(data.clear());
            receiver.read(data.clear());
            new FileInputStream(receiver.getReceivedFileDescriptors()[0]).close();
        };
    }

    private Work jnr() throws IOException {
        if (work.equals("socketpair")) {
            return results -> {
                for (UnixSocketChannel channel : UnixSocketChannel.pair()) {
                    channel.close();
                }
            };
        }
        UnixSocketChannel[] pair = UnixSocketChannel.pair();
        UnixSocketChannel sender = opened(pair[0]);
        UnixSocketChannel receiver = opened(pair[1]);
        if (work.equals("credentials")) {
            return results -> results.consume(sender.getOption(UnixSocketOptions.SO_PEERCRED));
        }
        POSIX posix = POSIXFactory.getNativePOSIX();
        int file = posix.open(FILE.toString(), 0, 0);
        open.push(() -> posix.close(file));
        MsgHdr out = message(posix);
        ByteBuffer descriptor = ByteBuffer.allocateDirect(Integer.BYTES).order(ByteOrder.nativeOrder());
        out.getControls()[0].setData(descriptor.putInt(0, file));
        MsgHdr in = message(posix);
        return results -> {
            check(posix.sendmsg(sender.getFD(), out, 0));
            check(posix.recvmsg(receiver.getFD(), in, 0));
            check(posix.close(in.getControls()[0].getData().order(ByteOrder.nativeOrder()).getInt(0)));
        };
    }

    /** A message of a byte, with room for a descriptor. */
    private static MsgHdr message(POSIX posix) {
        MsgHdr message = posix.allocateMsgHdr();
        message.setIov(new ByteBuffer[] {ByteBuffer.allocateDirect(1)});
        CmsgHdr control = message.allocateControl(Integer.BYTES);
        control.setLevel(1); // SOL_SOCKET
        control.setType(1); // SCM_RIGHTS
        return message;
    }

    private static void check(int result) throws IOException {
        if (result < 0) {
            throw new IOException("failed");
        }
    }

    /** Its classes that have these calls, without its event loop. */
    private Work netty() throws IOException {
        Epoll.ensureAvailability();
        SocketPair pair = Socket.socketpair();
        if (work.equals("credentials")) {
            open.push(pair.second());
            EpollDomainSocketChannel channel = new EpollDomainSocketChannel(pair.first().detach());
            open.push(() -> new FileDescriptor(channel.fd().intValue()).close());
            return results -> results.consume(channel.peerCredentials());
        }
        io.netty.channel.unix.Socket sender = new io.netty.channel.unix.Socket(pair.first().detach());
        open.push(sender::close);
        io.netty.channel.unix.Socket receiver = new io.netty.channel.unix.Socket(pair.second().detach());
        open.push(receiver::close);
        FileDescriptor file = FileDescriptor.from(FILE.toString());
        open.push(file::close);
        return results -> {
            check(sender.sendFd(file.intValue()));
            int received = receiver.recvFd();
            check(received);
            new FileDescriptor(received).close();
        };
    }
}
