// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import io.github.bsdsocket.io.SocketInputStream;
import io.github.bsdsocket.io.SocketOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Moving data between arrays allocates nothing, once the code is compiled. */
class AllocationTest {

    @Test
    void sendAndRecvIntoAllocateNothing() throws Exception {
        assertAllocatesNothing("unix");
        assertAllocatesNothing("tcp");
    }

    @Test
    void neitherDoesARecvThatWaits() throws Exception {
        assertAllocatesNothing("pingpong");
    }

    @Test
    void neitherDoStreams() throws Exception {
        assertAllocatesNothing("streams");
    }

    private static void assertAllocatesNothing(String situation) throws Exception {
        ChildJvm.Result ended = ChildJvm.run(List.of(), List.of(), Loop.class, situation);
        assertEquals("0 bytes\n", ended.output());
        assertEquals(0, ended.status());
    }

    /** Sends and receives until 10,000 rounds allocate nothing, or for long enough to say that they do. */
    static final class Loop {

        private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        private static final int ROUNDS = 10_000;

        private Loop() {}

        public static void main(String[] args) throws Exception {
            long least = Long.MAX_VALUE;
            try (Pairs.Pair pair = args[0].equals("unix") ? Pairs.unix() : Pairs.tcp()) {
                boolean pingpong = args[0].equals("pingpong");
                boolean streams = args[0].equals("streams");
                if (pingpong) {
                    echo(pair.second());
                }
                Socket receiver = pingpong ? pair.first() : pair.second();
                OutputStream out = new SocketOutputStream(pair.first());
                InputStream in = new SocketInputStream(receiver);
                byte[] buffer = new byte[512];
                for (int batch = 0; batch < 40 && least > 0; batch++) {
                    long before = THREADS.getCurrentThreadAllocatedBytes();
                    for (int i = 0; i < ROUNDS; i++) {
                        if (streams) {
                            out.write(buffer, 1, 510);
                            assertTrue(in.read(buffer, 1, 511) > 0);
                        } else {
                            pair.first().send(buffer);
                            assertTrue(receiver.recvInto(buffer) > 0);
                        }
                    }
                    least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
                }
            }
            System.out.println(least + " bytes");
        }

        private static void echo(Socket s) {
            Thread.ofPlatform().daemon().start(() -> {
                try {
                    byte[] buffer = new byte[512];
                    while (s.recvInto(buffer) > 0) {
                        s.send(buffer);
                    }
                } catch (IOException e) {
                    // closed at the end
                }
            });
        }
    }
}
