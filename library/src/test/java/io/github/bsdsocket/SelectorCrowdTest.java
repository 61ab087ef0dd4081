// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import static io.github.bsdsocket.select.Selector.EVENT_READ;
import static io.github.bsdsocket.select.Selector.EVENT_WRITE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import com.sun.management.ThreadMXBean;
import io.github.bsdsocket.select.Ready;
import io.github.bsdsocket.select.Selector;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One thread and very many connections, in a process of its own: it takes all descriptors that the machine gives it. */
class SelectorCrowdTest {

    private static final int CONNECTIONS = 10_000;

    /** What a JVM has open besides. */
    private static final int OTHERS = 500;

    @Test
    void oneThreadServesTenThousandConnections() throws Exception {
        // The JVM raises its soft limit to the hard one.
        int connections = Math.min(CONNECTIONS, hardLimit() - OTHERS);
        if (connections < CONNECTIONS) {
            abort("no " + (CONNECTIONS + OTHERS) + " descriptors a process here, the hard limit is " + hardLimit());
        }
        ChildJvm.Result server = ChildJvm.run(List.of(), List.of(), Crowd.class);
        assertEquals("echoed 3 times to " + CONNECTIONS + "\n", server.output());
        assertEquals(0, server.status());
    }

    @Test
    void aSelectAllocatesItsResultOnly() throws Exception {
        ChildJvm.Result ended = ChildJvm.run(List.of(), List.of(), Allocates.class);
        int bytes = Integer.parseInt(ended.output().strip());
        // An ArrayList of 24 bytes with an array of 56, and a record of 24 for each of the two that are ready.
        assertTrue(bytes > 0 && bytes <= 128, ended.output());
    }

    private static int hardLimit() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/limits")).stream()
                .filter(line -> line.startsWith("Max open files"))
                .map(line -> line.trim().split("\\s+", -1)[4])
                .mapToInt(n -> n.equals("unlimited") ? Integer.MAX_VALUE : Integer.parseInt(n))
                .findFirst()
                .orElseThrow();
    }

    /** A server, and in another process, which has the other ends, its clients. */
    static final class Crowd {

        private Crowd() {}

        public static void main(String[] args) throws Exception {
            if (args.length > 0) {
                clients(Integer.parseInt(args[0]));
                return;
            }
            try (Selector<ByteBuffer> sel = new Selector<>();
                    Socket listener = Socket.createServer(Address.inet("127.0.0.1", 0), 4096, false, false)) {
                Process clients = new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Crowd.class.getName(),
                                Integer.toString(Pairs.port(listener)))
                        .inheritIO()
                        .start();
                serve(sel, listener);
                System.exit(clients.waitFor());
            }
        }

        /** Echoes until the last of all connections is closed. */
        private static void serve(Selector<ByteBuffer> sel, Socket listener) throws IOException {
            listener.setblocking(false);
            ByteBuffer none = ByteBuffer.allocate(0);
            sel.register(listener, EVENT_READ, none);
            int accepted = 0;
            while (accepted < CONNECTIONS || sel.getMap().size() > 1) {
                for (Ready<ByteBuffer> ready : sel.select(Duration.ofSeconds(50))) {
                    Socket s = (Socket) ready.key().fileobj();
                    if (s == listener) {
                        Socket conn = s.accept().conn();
                        conn.setblocking(false);
                        sel.register(conn, EVENT_READ, ByteBuffer.allocate(64));
                        accepted++;
                        continue;
                    }
                    ByteBuffer buffer = ready.key().data();
                    if (s.recvInto(buffer) == 0) {
                        s.close();
                    } else {
                        s.send(buffer.flip());
                        buffer.clear();
                    }
                }
            }
        }

        private static void clients(int port) throws IOException {
            Socket[] all = new Socket[CONNECTIONS];
            for (int i = 0; i < all.length; i++) {
                all[i] = Socket.createConnection("127.0.0.1", port, Duration.ofSeconds(50));
            }
            byte[] message = new byte[8];
            for (int round = 0; round < 3; round++) {
                for (int i = 0; i < all.length; i++) {
                    all[i].sendall(ByteBuffer.wrap(message).putInt(round).putInt(i).array());
                }
                for (int i = 0; i < all.length; i++) {
                    if (all[i].recvInto(message) != 8
                            || ByteBuffer.wrap(message).getInt() != round
                            || ByteBuffer.wrap(message).getInt(4) != i) {
                        throw new AssertionError("another's message");
                    }
                }
            }
            for (Socket s : all) {
                s.close();
            }
            System.out.println("echoed 3 times to " + all.length);
        }
    }

    /** Prints how many bytes a select of two sockets of a hundred allocates, once the code is compiled. */
    static final class Allocates {

        private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        private static final int ROUNDS = 10_000;

        private Allocates() {}

        public static void main(String[] args) throws Exception {
            Pairs.Pair[] pairs = new Pairs.Pair[150];
            try (Selector<String> sel = new Selector<>()) {
                for (int i = 0; i < pairs.length; i++) {
                    pairs[i] = Pairs.unix();
                    sel.register(pairs[i].first(), i < 148 ? EVENT_READ : EVENT_WRITE, "data");
                }
                long least = Long.MAX_VALUE;
                // The compiler that removes the rest may be late.
                for (int batch = 0; batch < 200 && least > 128L * ROUNDS; batch++) {
                    long before = THREADS.getCurrentThreadAllocatedBytes();
                    for (int i = 0; i < ROUNDS; i++) {
                        if (sel.select(null).size() != 2) {
                            throw new AssertionError();
                        }
                    }
                    least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
                }
                for (Pairs.Pair pair : pairs) {
                    pair.close();
                }
                System.out.println(least / ROUNDS);
            }
        }
    }
}
