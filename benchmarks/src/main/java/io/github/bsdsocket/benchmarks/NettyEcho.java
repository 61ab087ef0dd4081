// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.benchmarks;

import io.netty.bootstrap.Bootstrap;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.epoll.EpollDomainSocketChannel;
import io.netty.channel.epoll.EpollIoHandler;
import io.netty.channel.epoll.EpollServerDomainSocketChannel;
import io.netty.channel.epoll.EpollServerSocketChannel;
import io.netty.channel.epoll.EpollSocketChannel;
import io.netty.channel.unix.DomainSocketAddress;
import io.netty.util.concurrent.DefaultThreadFactory;
import io.netty.util.concurrent.Promise;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Netty's epoll transport: each end has an event loop, which answers a message where it reads it. */
@SuppressWarnings("FutureReturnValueIgnored") // a write that fails is told to exceptionCaught
final class NettyEcho implements Echo {

    private final EventLoopGroup near = loops(1);
    private final EventLoopGroup far = loops(1);
    private final Asker asker;
    private final Channel client;

    private NettyEcho(SocketAddress address, int length) {
        asker = new Asker(length);
        Channel server = serve(far, address);
        Bootstrap bootstrap = new Bootstrap().group(near).handler(asker);
        if (isUnix(address)) {
            bootstrap.channel(EpollDomainSocketChannel.class);
        } else {
            bootstrap.channel(EpollSocketChannel.class).option(ChannelOption.TCP_NODELAY, true);
        }
        client = bootstrap.connect(server.localAddress()).syncUninterruptibly().channel();
        server.close().syncUninterruptibly();
    }

    /** Connects; for socketpair, two Unix sockets. */
    static NettyEcho connect(String over, int length) throws IOException {
        if (over.equals("tcp")) {
            return new NettyEcho(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), length);
        }
        Path folder = Files.createTempDirectory("bench");
        Path path = folder.resolve("s");
        try {
            return new NettyEcho(new DomainSocketAddress(path.toFile()), length);
        } finally {
            Files.deleteIfExists(path);
            Files.delete(folder);
        }
    }

    /** Starts a server on the loopback for many connections, on event loops as Netty makes them, and says its port. */
    static int serve() {
        Channel server = serve(loops(0), new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        return ((InetSocketAddress) server.localAddress()).getPort();
    }

    private static Channel serve(EventLoopGroup loops, SocketAddress address) {
        ServerBootstrap bootstrap = new ServerBootstrap().group(loops).childHandler(new Answerer());
        if (isUnix(address)) {
            bootstrap.channel(EpollServerDomainSocketChannel.class);
        } else {
            bootstrap.channel(EpollServerSocketChannel.class).childOption(ChannelOption.TCP_NODELAY, true);
        }
        return bootstrap.bind(address).syncUninterruptibly().channel();
    }

    private static boolean isUnix(SocketAddress address) {
        return address instanceof DomainSocketAddress;
    }

    private static EventLoopGroup loops(int threads) {
        return new MultiThreadIoEventLoopGroup(
                threads, new DefaultThreadFactory("netty", true), EpollIoHandler.newFactory());
    }

    @Override
    public void roundTrips(int count) throws InterruptedException {
        Promise<Void> end = client.eventLoop().newPromise();
        client.eventLoop().execute(() -> asker.start(client, count, end));
        end.sync();
    }

    @Override
    public void close() {
        client.close().syncUninterruptibly();
        near.shutdownGracefully().syncUninterruptibly();
        far.shutdownGracefully().syncUninterruptibly();
    }

    @ChannelHandler.Sharable
    private static final class Answerer extends ChannelInboundHandlerAdapter {

        @Override
        public void channelRead(ChannelHandlerContext context, Object data) {
            context.writeAndFlush(data, context.voidPromise());
        }

        @Override
        public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
            context.close();
        }
    }

    private static final class Asker extends ChannelInboundHandlerAdapter {

        private final ByteBuf message;
        private int unanswered;
        private int trips;
        private @Nullable Promise<Void> end;

        Asker(int length) {
            message = Unpooled.directBuffer(length).writeZero(length);
        }

        void start(Channel channel, int count, Promise<Void> whenDone) {
            trips = count;
            end = whenDone;
            send(channel);
        }

        private void send(Channel channel) {
            unanswered = message.readableBytes();
            channel.writeAndFlush(message.retainedDuplicate(), channel.voidPromise());
        }

        @Override
        public void channelRead(ChannelHandlerContext context, Object data) {
            ByteBuf answer = (ByteBuf) data;
            unanswered -= answer.readableBytes();
            answer.release();
            if (unanswered > 0) {
                return;
            }
            trips--;
            if (trips > 0) {
                send(context.channel());
            } else if (end != null) {
                end.setSuccess(null);
            }
        }

        @Override
        public void channelInactive(ChannelHandlerContext context) {
            if (end != null) {
                end.tryFailure(new EOFException());
            }
        }

        @Override
        public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
            if (end != null) {
                end.tryFailure(cause);
            }
        }
    }
}
