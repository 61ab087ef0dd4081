// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.benchmarks;

import static io.github.bsdsocket.Constants.AF_INET;
import static io.github.bsdsocket.Constants.AF_UNIX;
import static io.github.bsdsocket.Constants.SOCK_DGRAM;

import io.github.bsdsocket.MessageBatch;
import io.github.bsdsocket.Socket;
import io.github.bsdsocket.SocketPair;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What does a datagram cost, sent and received by one thread: a call for each, and by the batch? */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgs = "--enable-native-access=ALL-UNNAMED")
@OperationsPerInvocation(BatchBenchmark.BATCH)
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // by open()
public class BatchBenchmark {

    static final int BATCH = 32;

    /** A Unix socket's queue may hold no more than 10. */
    private static final int BURST = 8;

    @Param({"udp 64", "udp 1400", "unix 64", "unix 1400"})
    public String kind = "";

    private Socket sender;
    private Socket receiver;
    private MessageBatch out;
    private MessageBatch in;
    private byte[] buffer;
    private int burst;

    @Setup
    public void open() throws IOException {
        boolean udp = kind.startsWith("udp");
        int length = Integer.parseInt(kind.substring(kind.indexOf(' ') + 1));
        if (udp) {
            sender = new Socket(AF_INET, SOCK_DGRAM);
            receiver = new Socket(AF_INET, SOCK_DGRAM);
            receiver.bind("127.0.0.1", 0);
            sender.connect(Objects.requireNonNull(receiver.getsockname()));
        } else {
            SocketPair pair = Socket.socketpair(AF_UNIX, SOCK_DGRAM);
            sender = pair.first();
            receiver = pair.second();
        }
        burst = udp ? BATCH : BURST;
        buffer = new byte[length];
        out = new MessageBatch(sender, BATCH, length);
        in = new MessageBatch(receiver, BATCH, length);
        for (int i = 0; i < BATCH; i++) {
            out.length(i, length);
        }
    }

    @TearDown
    public void close() throws IOException {
        sender.close();
        receiver.close();
        out.close();
        in.close();
    }

    @Benchmark
    public void single() throws IOException {
        for (int done = 0; done < BATCH; done += burst) {
            for (int i = 0; i < burst; i++) {
                sender.send(buffer);
            }
            for (int i = 0; i < burst; i++) {
                receiver.recvInto(buffer);
            }
        }
    }

    @Benchmark
    public void batch() throws IOException {
        for (int done = 0; done < BATCH; done += burst) {
            for (int sent = 0; sent < burst; ) {
                sent += sender.sendmmsg(out, sent, burst - sent);
            }
            for (int received = 0; received < burst; ) {
                received += receiver.recvmmsg(in);
            }
        }
    }
}
