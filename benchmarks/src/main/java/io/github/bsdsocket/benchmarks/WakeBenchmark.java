// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.benchmarks;

import io.github.bsdsocket.Socket;
import io.github.bsdsocket.SocketPair;
import java.io.IOException;
import java.util.Arrays;

/**
 * How long does a thread that waits in {@code recv} take to hear of {@code close} and of {@code Thread.interrupt}?
 *
 * <p>Each figure is of 10,000 rounds: from the call to the waiter's next line of Java. A single run of a program, since
 * what counts is the worst round, which an average over many runs would hide.
 */
final class WakeBenchmark {

    private static final int ROUNDS = 10_000;

    private WakeBenchmark() {}

    public static void main(String[] args) throws Exception {
        System.out.println("wake-up of a thread in recv, µs    median      99 %     worst");
        for (boolean close : new boolean[] {true, false}) {
            for (boolean virtual : new boolean[] {false, true}) {
                rounds(close, virtual, ROUNDS / 5);
                long[] nanos = rounds(close, virtual, ROUNDS);
                Arrays.sort(nanos);
                System.out.printf(
                        "%-9s  %-8s thread          %10.1f%10.1f%10.1f%n",
                        close ? "close" : "interrupt",
                        virtual ? "virtual" : "platform",
                        nanos[ROUNDS / 2] / 1e3,
                        nanos[ROUNDS * 99 / 100] / 1e3,
                        nanos[ROUNDS - 1] / 1e3);
            }
        }
    }

    private static long[] rounds(boolean close, boolean virtual, int rounds) throws Exception {
        long[] nanos = new long[rounds];
        for (int i = 0; i < rounds; i++) {
            SocketPair pair = Socket.socketpair();
            long[] woken = new long[1];
            Runnable reader = () -> {
                try {
                    pair.first().recv(1);
                    throw new AssertionError("nothing was sent");
                } catch (IOException e) {
                    woken[0] = System.nanoTime();
                }
            };
            Thread thread = (virtual ? Thread.ofVirtual() : Thread.ofPlatform()).start(reader);
            // In half of the rounds the reader is in the middle of going to sleep.
            while (i % 2 == 0 ? thread.getState() == Thread.State.NEW : !waits(thread)) {
                Thread.onSpinWait();
            }
            long start = System.nanoTime();
            if (close) {
                pair.first().close();
            } else {
                thread.interrupt();
            }
            thread.join();
            nanos[i] = Math.max(0, woken[0] - start);
            pair.first().close();
            pair.second().close();
        }
        return nanos;
    }

    private static boolean waits(Thread thread) {
        if (thread.isVirtual()) {
            return thread.getState() == Thread.State.WAITING;
        }
        StackTraceElement[] stack = thread.getStackTrace();
        return Arrays.stream(stack).anyMatch(frame -> frame.getMethodName().equals("recvfromBlocking"));
    }
}
