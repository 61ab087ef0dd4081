// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.benchmarks;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;

/** One end of a connection, as a peer has it, and a message of a fixed length in the memory that suits the peer best. */
interface Stream extends Closeable {

    /** Sends the message. */
    void send() throws IOException;

    /** Receives a message. */
    void recv() throws IOException;

    /** Receives what there is, at most a message; less than 1 at the end. */
    int read() throws IOException;

    /** Sets how long recv waits. */
    void timeout(int millis) throws IOException;

    /** Both ends. */
    record Pair(Stream first, Stream second) implements Closeable {

        @Override
        public void close() throws IOException {
            first.close();
            second.close();
        }
    }

    /**
     * Connects.
     *
     * @param over socketpair or tcp; who has no socketpair connects two Unix sockets
     * @param length of a message
     */
    static Pair connect(Peer peer, String over, int length) throws IOException {
        boolean tcp = over.equals("tcp");
        return switch (peer) {
            case BSDSOCKET -> tcp ? BsdsocketStream.tcp(length) : BsdsocketStream.socketpair(length);
            case NIO -> tcp ? NioStream.tcp(length) : NioStream.unix(length);
            case JAVA_NET -> JavaNetStream.tcp(length);
            case JUNIXSOCKET -> JunixsocketStream.socketpair(length);
            case JNR -> JnrStream.socketpair(length);
            default -> throw new UnsupportedOperationException(peer + " has no blocking streams");
        };
    }

    /** What was received; a stream that has ended would be read for ever. */
    static int received(int n) throws EOFException {
        if (n <= 0) {
            throw new EOFException();
        }
        return n;
    }

    /** What a socket queues at least, so that one thread can send all of a message before it receives it. */
    int QUEUE = 1 << 18;
}
