// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.benchmarks;

import static io.github.bsdsocket.benchmarks.Peer.BSDSOCKET;
import static io.github.bsdsocket.benchmarks.Peer.C;
import static io.github.bsdsocket.benchmarks.Peer.C_THREADED;
import static io.github.bsdsocket.benchmarks.Peer.CPYTHON;
import static io.github.bsdsocket.benchmarks.Peer.JAVA_NET;
import static io.github.bsdsocket.benchmarks.Peer.JNR;
import static io.github.bsdsocket.benchmarks.Peer.JUNIXSOCKET;
import static io.github.bsdsocket.benchmarks.Peer.NIO;

import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/** What does it cost to move a message into a connection and out of it, when no thread ever waits? */
@SuppressWarnings("NullAway.Init") // by open()
public class SendRecvBenchmark extends Timing {

    static final Question QUESTION = new Question(
                    "sendrecv", SendRecvBenchmark.class, "a message is sent and received by one thread")
            .pinned();

    static {
        for (int length : new int[] {1, 1024, 16384, 65536}) {
            double ofC = length > 1024 ? 1.05 : 1.15;
            QUESTION.time("socketpair " + length, BSDSOCKET, C, C_THREADED, CPYTHON, NIO, JUNIXSOCKET, JNR)
                    .target(C, ofC)
                    .target(NIO, 0.85)
                    .target(JUNIXSOCKET, 1)
                    .target(JNR, 1);
            QUESTION.time("tcp " + length, BSDSOCKET, C, C_THREADED, CPYTHON, JAVA_NET, NIO)
                    .target(C, ofC)
                    .target(NIO, 0.85);
        }
    }

    private Stream.Pair pair;
    private Stream sender;
    private Stream receiver;

    @Setup
    public void open() throws IOException {
        pair = Stream.connect(peer, word(0), number(1));
        sender = pair.first();
        receiver = pair.second();
    }

    @TearDown
    public void close() throws IOException {
        pair.close();
    }

    @Benchmark
    public void sendRecv() throws IOException {
        sender.send();
        receiver.recv();
    }
}
