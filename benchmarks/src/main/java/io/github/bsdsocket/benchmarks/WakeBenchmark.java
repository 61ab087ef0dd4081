// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.benchmarks;

import static io.github.bsdsocket.benchmarks.Peer.BSDSOCKET;
import static io.github.bsdsocket.benchmarks.Peer.JAVA_NET;
import static io.github.bsdsocket.benchmarks.Peer.NIO;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import java.util.Set;

/**
 * How long does a thread that waits in {@code recv} take to hear of {@code close} and of {@code Thread.interrupt}?
 *
 * <p>A sample is of one round: from the call to the waiter's next line of Java. In half of the rounds the waiter is in the
 * middle of going to sleep. Not timed by JMH, since the worst round counts, which a mean of many would hide. A platform
 * thread in a read of {@code java.net} doesn't hear of an interrupt.
 */
final class WakeBenchmark {

    static final Question QUESTION = new Question("wake", WakeBenchmark.class, "a thread that waits in recv is woken")
            .time("close platform", BSDSOCKET, JAVA_NET, NIO)
            .time("close virtual", BSDSOCKET, JAVA_NET, NIO)
            .time("interrupt platform", BSDSOCKET, NIO)
            .time("interrupt virtual", BSDSOCKET, JAVA_NET, NIO);

    private static final int ROUNDS = 10_000;
    private static final long PATIENCE = 10_000_000_000L;

    /** In which methods a platform thread waits, by the names of the library and of the JDK. */
    private static final Set<String> WAITING = Set.of("recvfromBlocking", "read0");

    private WakeBenchmark() {}

    public static void main(String[] args) throws Exception {
        Peer peer = Peer.valueOf(args[0]);
        boolean close = args[1].equals("close");
        boolean virtual = args[2].equals("virtual");
        for (int i = 0; i < ROUNDS / 5; i++) {
            round(peer, close, virtual, i % 2 == 0);
        }
        for (int i = 0; i < ROUNDS; i++) {
            System.out.println(round(peer, close, virtual, i % 2 == 0));
        }
    }

    private static long round(Peer peer, boolean close, boolean virtual, boolean early) throws Exception {
        try (Stream.Pair pair = peer == JAVA_NET ? tcp() : Stream.connect(peer, "socketpair", 1)) {
            long[] woken = new long[1];
            Runnable reader = () -> {
                try {
                    pair.first().recv();
                    throw new AssertionError("nothing was sent");
                } catch (IOException e) {
                    woken[0] = System.nanoTime();
                }
            };
            Thread thread = (virtual ? Thread.ofVirtual() : Thread.ofPlatform()).start(reader);
            long start = System.nanoTime();
            while (early ? thread.getState() == Thread.State.NEW : !waits(thread)) {
                if (System.nanoTime() - start > PATIENCE) {
                    throw new IllegalStateException("the thread is not seen to wait");
                }
                Thread.onSpinWait();
            }
            start = System.nanoTime();
            if (close) {
                pair.first().close();
            } else {
                thread.interrupt();
            }
            thread.join();
            return Math.max(0, woken[0] - start);
        }
    }

    /** As {@link JavaNetStream#tcp}, but the waiter's end does not linger: there are too few ports for TIME_WAIT. */
    private static Stream.Pair tcp() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Socket client = new Socket(server.getInetAddress(), server.getLocalPort());
            Socket conn = server.accept();
            client.setSoLinger(true, 0);
            return new Stream.Pair(
                    new JavaNetStream(client, client.getInputStream(), client.getOutputStream(), new byte[1]),
                    new JavaNetStream(conn, conn.getInputStream(), conn.getOutputStream(), new byte[1]));
        }
    }

    private static boolean waits(Thread thread) {
        if (thread.isVirtual()) {
            return thread.getState() == Thread.State.WAITING;
        }
        return Arrays.stream(thread.getStackTrace()).anyMatch(frame -> WAITING.contains(frame.getMethodName()));
    }
}
