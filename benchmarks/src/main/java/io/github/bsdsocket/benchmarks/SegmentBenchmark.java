// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.benchmarks;

import static io.github.bsdsocket.Constants.AF_INET;
import static io.github.bsdsocket.Constants.IPPROTO_UDP;
import static io.github.bsdsocket.Constants.SOCK_DGRAM;
import static io.github.bsdsocket.Constants.UDP_GRO;
import static io.github.bsdsocket.Constants.UDP_SEGMENT;

import io.github.bsdsocket.Ancillary;
import io.github.bsdsocket.MessageBatch;
import io.github.bsdsocket.Socket;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
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

/**
 * What does a datagram cost where the kernel cuts one buffer into many, and puts them together again: {@code UDP_SEGMENT}
 * and {@code UDP_GRO}?
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgs = "--enable-native-access=ALL-UNNAMED")
@OperationsPerInvocation(BatchBenchmark.BATCH)
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // by open()
public class SegmentBenchmark {

    @Param({"64", "1400"})
    public int length;

    private Socket sender;
    private Socket receiver;
    private MessageBatch out;
    private MessageBatch in;

    @Setup
    public void open() throws IOException {
        sender = new Socket(AF_INET, SOCK_DGRAM);
        receiver = new Socket(AF_INET, SOCK_DGRAM);
        receiver.bind("127.0.0.1", 0);
        receiver.setsockopt(IPPROTO_UDP, UDP_GRO, 1);
        sender.connect(Objects.requireNonNull(receiver.getsockname()));
        int all = length * BatchBenchmark.BATCH;
        out = new MessageBatch(sender, 1, all, Ancillary.cmsgSpace(2));
        in = new MessageBatch(receiver, BatchBenchmark.BATCH, all, Ancillary.cmsgSpace(4));
        byte[] size = new byte[2];
        ByteBuffer.wrap(size).order(ByteOrder.nativeOrder()).putShort((short) length);
        out.length(0, all);
        out.ancdata(0, List.of(Ancillary.other(IPPROTO_UDP, UDP_SEGMENT, size)));
    }

    @TearDown
    public void close() throws IOException {
        sender.close();
        receiver.close();
        out.close();
        in.close();
    }

    @Benchmark
    public void segments() throws IOException {
        sender.sendmmsg(out, 0, 1);
        for (int received = 0; received < length * BatchBenchmark.BATCH; ) {
            int n = receiver.recvmmsg(in);
            for (int i = 0; i < n; i++) {
                received += in.length(i);
            }
        }
    }
}
