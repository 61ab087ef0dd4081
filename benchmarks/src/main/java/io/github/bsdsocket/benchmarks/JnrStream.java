// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.benchmarks;

import java.io.IOException;
import java.nio.ByteBuffer;
import jnr.unixsocket.UnixSocketChannel;

/** jnr-unixsocket's channels, with direct buffers. */
record JnrStream(UnixSocketChannel channel, ByteBuffer message) implements Stream {

    static Pair socketpair(int length) throws IOException {
        UnixSocketChannel[] pair = UnixSocketChannel.pair();
        return new Pair(
                new JnrStream(pair[0], ByteBuffer.allocateDirect(length)),
                new JnrStream(pair[1], ByteBuffer.allocateDirect(length)));
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
