// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.benchmarks;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.newsclub.net.unix.AFUNIXSocketChannel;
import org.newsclub.net.unix.AFUNIXSocketPair;

/** junixsocket's channels, with direct buffers. */
record JunixsocketStream(AFUNIXSocketChannel channel, ByteBuffer message) implements Stream {

    static Pair socketpair(int length) throws IOException {
        AFUNIXSocketPair<AFUNIXSocketChannel> pair = AFUNIXSocketPair.open();
        return new Pair(
                new JunixsocketStream(pair.getSocket1(), ByteBuffer.allocateDirect(length)),
                new JunixsocketStream(pair.getSocket2(), ByteBuffer.allocateDirect(length)));
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
    public void timeout(int millis) throws IOException {
        channel.socket().setSoTimeout(millis);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
