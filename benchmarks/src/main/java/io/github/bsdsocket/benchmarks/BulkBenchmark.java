// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.benchmarks;

import static io.github.bsdsocket.benchmarks.Peer.BSDSOCKET;
import static io.github.bsdsocket.benchmarks.Peer.C;
import static io.github.bsdsocket.benchmarks.Peer.CPYTHON;
import static io.github.bsdsocket.benchmarks.Peer.JAVA_NET;
import static io.github.bsdsocket.benchmarks.Peer.JNR;
import static io.github.bsdsocket.benchmarks.Peer.JUNIXSOCKET;
import static io.github.bsdsocket.benchmarks.Peer.NIO;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/**
 * How long does a write take when a thread writes all the time, and another one reads? The queue between them is full or
 * empty most of the time, so it is the time of the slower of the two, and what 64 KiB take at the most throughput.
 *
 * <p>Not pinned, or the two would take turns.
 */
@SuppressWarnings("NullAway.Init") // by open()
public class BulkBenchmark extends Timing {

    static final Question QUESTION = new Question(
                    "bulk", BulkBenchmark.class, "a thread writes 64 KiB at a time, another one reads")
            .time("tcp 65536", BSDSOCKET, C, CPYTHON, JAVA_NET, NIO)
            .target(C, 1 / 0.95)
            .time("socketpair 65536", BSDSOCKET, C, CPYTHON, NIO, JUNIXSOCKET, JNR)
            .target(C, 1 / 0.95)
            .target(JUNIXSOCKET, 1)
            .target(JNR, 1);

    private Stream sender;
    private Thread reader;

    @Setup
    public void open() throws IOException {
        Stream.Pair pair = Stream.connect(peer, word(0), number(1));
        sender = pair.first();
        Stream receiver = pair.second();
        reader = Thread.ofPlatform().start(() -> readAll(receiver));
    }

    private static void readAll(Stream receiver) {
        try (receiver) {
            while (receiver.read() > 0) {
                // and again
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @TearDown
    public void close() throws IOException, InterruptedException {
        sender.close();
        reader.join();
    }

    @Benchmark
    public void write() throws IOException {
        sender.send();
    }
}
