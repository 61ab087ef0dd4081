// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.benchmarks;

import static io.github.bsdsocket.Constants.AF_INET;
import static io.github.bsdsocket.Constants.AF_UNIX;
import static io.github.bsdsocket.Constants.IPPROTO_UDP;
import static io.github.bsdsocket.Constants.SOCK_DGRAM;
import static io.github.bsdsocket.Constants.UDP_GRO;
import static io.github.bsdsocket.Constants.UDP_SEGMENT;
import static io.github.bsdsocket.benchmarks.Peer.BSDSOCKET;
import static io.github.bsdsocket.benchmarks.Peer.C;
import static io.github.bsdsocket.benchmarks.Peer.CPYTHON;

import io.github.bsdsocket.Ancillary;
import io.github.bsdsocket.MessageBatch;
import io.github.bsdsocket.Socket;
import io.github.bsdsocket.SocketPair;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Objects;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What does a datagram cost, sent and received by one thread: a call for each, by the batch ({@code sendmmsg},
 * {@code recvmmsg}), and where the kernel cuts one buffer into many and joins them again ({@code UDP_SEGMENT},
 * {@code UDP_GRO})?
 */
@OperationsPerInvocation(BatchBenchmark.BATCH)
@SuppressWarnings("NullAway.Init") // by open()
public class BatchBenchmark extends Timing {

    static final int BATCH = 32;

    static final Question QUESTION = new Question(
                    "batch", BatchBenchmark.class, "a datagram of " + BATCH + " is sent and received by one thread")
            .pinned();

    static {
        for (int length : new int[] {64, 1400}) {
            String udp = "udp " + length;
            QUESTION.time(udp + " single", BSDSOCKET, C, CPYTHON);
            QUESTION.time(udp + " batch", BSDSOCKET, C)
                    .target(BSDSOCKET, udp + " single", 1 / 2.5)
                    .target(C, udp + " single", 1 / 2.5);
            QUESTION.time(udp + " segments", BSDSOCKET, C, CPYTHON)
                    .target(BSDSOCKET, udp + " single", 1 / 2.5)
                    .target(C, udp + " single", 1 / 2.5);
            QUESTION.time("unix " + length + " single", BSDSOCKET, C, CPYTHON);
            QUESTION.time("unix " + length + " batch", BSDSOCKET, C);
        }
    }

    /** A Unix socket's queue may hold no more than 10. */
    private static final int UNIX_BURST = 8;

    private Socket sender;
    private Socket receiver;
    private MessageBatch out;
    private MessageBatch in;
    private byte[] buffer;
    private int burst;
    private Work datagrams;

    @Setup
    public void open() throws IOException {
        boolean udp = word(0).equals("udp");
        boolean segments = word(2).equals("segments");
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
        burst = udp ? BATCH : UNIX_BURST;
        int length = segments ? number(1) * BATCH : number(1);
        buffer = new byte[length];
        out = new MessageBatch(sender, segments ? 1 : BATCH, length, segments ? Ancillary.cmsgSpace(2) : 0);
        in = new MessageBatch(receiver, BATCH, length, segments ? Ancillary.cmsgSpace(4) : 0);
        for (int i = 0; i < out.size(); i++) {
            out.length(i, length);
        }
        if (segments) {
            receiver.setsockopt(IPPROTO_UDP, UDP_GRO, 1);
            byte[] size = new byte[2];
            ByteBuffer.wrap(size).order(ByteOrder.nativeOrder()).putShort((short) number(1));
            out.ancdata(0, List.of(Ancillary.other(IPPROTO_UDP, UDP_SEGMENT, size)));
        }
        datagrams = switch (word(2)) {
            case "single" -> this::single;
            case "batch" -> this::batch;
            default -> this::segments;
        };
    }

    @TearDown
    public void close() throws IOException {
        sender.close();
        receiver.close();
        out.close();
        in.close();
    }

    @Benchmark
    public void datagrams(Blackhole results) throws IOException {
        datagrams.run(results);
    }

    private void single(Blackhole results) throws IOException {
        for (int done = 0; done < BATCH; done += burst) {
            for (int i = 0; i < burst; i++) {
                sender.send(buffer);
            }
            for (int i = 0; i < burst; i++) {
                results.consume(receiver.recvInto(buffer));
            }
        }
    }

    private void batch(Blackhole results) throws IOException {
        for (int done = 0; done < BATCH; done += burst) {
            for (int sent = 0; sent < burst; ) {
                sent += sender.sendmmsg(out, sent, burst - sent);
            }
            for (int received = 0; received < burst; ) {
                received += receiver.recvmmsg(in);
            }
        }
        results.consume(in);
    }

    private void segments(Blackhole results) throws IOException {
        sender.sendmmsg(out, 0, 1);
        for (int received = 0; received < buffer.length; ) {
            int n = receiver.recvmmsg(in);
            for (int i = 0; i < n; i++) {
                received += in.length(i);
            }
        }
        results.consume(in);
    }
}
