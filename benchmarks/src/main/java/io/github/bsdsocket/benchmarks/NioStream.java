// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.benchmarks;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** The JDK's channels, with direct buffers. */
record NioStream(SocketChannel channel, ByteBuffer message) implements Stream {

    static Pair unix(int length) throws IOException {
        Path folder = Files.createTempDirectory("bench");
        Path path = folder.resolve("s");
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(path));
            return pair(SocketChannel.open(UnixDomainSocketAddress.of(path)), server.accept(), length);
        } finally {
            Files.deleteIfExists(path);
            Files.delete(folder);
        }
    }

    static Pair tcp(int length) throws IOException {
        try (ServerSocketChannel server = ServerSocketChannel.open()) {
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            SocketChannel client = SocketChannel.open(server.getLocalAddress());
            SocketChannel conn = server.accept();
            for (SocketChannel s : new SocketChannel[] {client, conn}) {
                s.setOption(StandardSocketOptions.TCP_NODELAY, true);
                s.setOption(StandardSocketOptions.SO_SNDBUF, QUEUE);
            }
            return pair(client, conn, length);
        }
    }

    private static Pair pair(SocketChannel first, SocketChannel second, int length) {
        return new Pair(
                new NioStream(first, ByteBuffer.allocateDirect(length)),
                new NioStream(second, ByteBuffer.allocateDirect(length)));
    }

    @Override
    public void send() throws IOException {
        message.clear();
        while (message.hasRemaining()) {
            channel.write(message);
        }
    }

    @Override
    public void recv() throws IOException {
        message.clear();
        while (message.hasRemaining()) {
            Stream.received(channel.read(message));
        }
    }

    @Override
    public int read() throws IOException {
        return channel.read(message.clear());
    }

    @Override
    public void timeout(int millis) {
        throw new UnsupportedOperationException("channels have no timeout");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
