// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.benchmarks;

import static io.github.bsdsocket.benchmarks.Peer.BSDSOCKET;
import static io.github.bsdsocket.benchmarks.Peer.C;
import static io.github.bsdsocket.benchmarks.Peer.CPYTHON;
import static io.github.bsdsocket.benchmarks.Peer.JAVA_NET;
import static io.github.bsdsocket.benchmarks.Peer.JNR;
import static io.github.bsdsocket.benchmarks.Peer.JUNIXSOCKET;
import static io.github.bsdsocket.benchmarks.Peer.NETTY;
import static io.github.bsdsocket.benchmarks.Peer.NIO;

import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/**
 * What does it cost that a message goes to another thread and comes back, when both threads block?
 *
 * <p>Pinned: else the kernel puts the two threads on one processor or on two, as it likes. In C over TCP that is 4 or 18
 * microseconds, a difference far above that of the peers.
 */
@SuppressWarnings("NullAway.Init") // by open()
public class RoundTripBenchmark extends Timing {

    static final Question QUESTION = new Question(
                    "roundtrip", RoundTripBenchmark.class, "a message goes to another thread and back; both block")
            .pinned();

    static {
        for (int length : new int[] {1, 1024}) {
            QUESTION.time("tcp " + length, BSDSOCKET, C, CPYTHON, JAVA_NET, NIO, NETTY)
                    .target(C, 1.05)
                    .target(JAVA_NET, 1)
                    .target(NIO, 1)
                    .target(NETTY, 1);
            QUESTION.time("socketpair " + length, BSDSOCKET, C, CPYTHON, NIO, JUNIXSOCKET, JNR, NETTY)
                    .target(C, 1.05)
                    .target(NIO, 1)
                    .target(JUNIXSOCKET, 1)
                    .target(JNR, 1)
                    .target(NETTY, 1);
        }
        QUESTION.time("tcp 1 timeout", BSDSOCKET, C, CPYTHON, JAVA_NET).target(BSDSOCKET, "tcp 1", 1.10);
        QUESTION.time("socketpair 1 timeout", BSDSOCKET, C, CPYTHON, JUNIXSOCKET)
                .target(BSDSOCKET, "socketpair 1", 1.10);
    }

    private static final int TRIPS = 500;
    private static final int TIMEOUT = 10_000;

    private Echo echo;

    @Setup
    public void open() throws IOException {
        if (peer == NETTY) {
            echo = NettyEcho.connect(word(0), number(1));
            return;
        }
        Stream.Pair pair = Stream.connect(peer, word(0), number(1));
        if (work.endsWith(" timeout")) {
            pair.first().timeout(TIMEOUT);
            pair.second().timeout(TIMEOUT);
        }
        echo = new ThreadEcho(pair, Thread.ofPlatform());
    }

    @TearDown
    public void close() throws IOException, InterruptedException {
        echo.close();
    }

    @Benchmark
    @OperationsPerInvocation(TRIPS)
    public void roundTrips() throws IOException, InterruptedException {
        echo.roundTrips(TRIPS);
    }
}
