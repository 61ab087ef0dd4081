// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.benchmarks;

import static io.github.bsdsocket.benchmarks.Peer.BSDSOCKET;
import static io.github.bsdsocket.benchmarks.Peer.JAVA_NET;
import static io.github.bsdsocket.benchmarks.Peer.NIO;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/**
 * What does it cost that a message goes to another virtual thread and comes back?
 *
 * <p>Not pinned: on one processor there is one carrier, and nothing is handed from one to another.
 */
@SuppressWarnings("NullAway.Init") // by open()
public class VirtualBenchmark extends Timing {

    static final Question QUESTION = new Question(
            "virtual", VirtualBenchmark.class, "a message goes to another virtual thread and back");

    static {
        for (int length : new int[] {1, 1024}) {
            QUESTION.time("tcp " + length, BSDSOCKET, JAVA_NET, NIO).target(JAVA_NET, 1).target(NIO, 1);
        }
    }

    private static final int TRIPS = 500;

    private Echo echo;

    @Setup
    public void open() throws IOException {
        echo = new ThreadEcho(Stream.connect(peer, word(0), number(1)), Thread.ofVirtual());
    }

    @TearDown
    public void close() throws IOException, InterruptedException {
        echo.close();
    }

    @Benchmark
    @OperationsPerInvocation(TRIPS)
    public void roundTrips() throws ExecutionException, InterruptedException {
        FutureTask<Boolean> trips = new FutureTask<>(() -> {
            echo.roundTrips(TRIPS);
            return true;
        });
        Thread.startVirtualThread(trips);
        trips.get();
    }
}
