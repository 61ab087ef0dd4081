// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.UnixOperatingSystemMXBean;
import io.github.bsdsocket.Address;
import io.github.bsdsocket.ChildJvm;
import io.github.bsdsocket.Socket;
import io.github.bsdsocket.ThreadKind;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** As many connections at the same time as a virtual thread for each lets one have. */
class ManyConnectionsTest {

    private static final int CONNECTIONS = 10_000;
    private static final int MESSAGE = 1_000;

    @Test
    void tenThousandConnectionsAtATimeLoseNothing() throws Exception {
        var system = (UnixOperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        assumeTrue(system.getMaxFileDescriptorCount() > CONNECTIONS + 1_000, "too few descriptors: see ulimit -n");
        StreamServer server = StreamServer.on(Address.inet("127.0.0.1", 0))
                .requestQueueSize(4096)
                .build((conn, client) -> {
                    for (byte[] data = conn.recv(4096); data.length > 0; data = conn.recv(4096)) {
                        conn.sendall(data);
                    }
                });
        try (Serving serving = Serving.start(ThreadKind.PLATFORM, server)) {
            int port = ((Address.Inet) server.serverAddress()).port();
            // In a process of its own, as it has as many descriptors as the server.
            ChildJvm.Result clients = ChildJvm.run(List.of(), List.of(), Clients.class, Integer.toString(port));
            assertEquals("10000 at a time, 20000000 bytes echoed\n", clients.output());
            server.shutdown();
            serving.loop().get();
        }
    }

    /** The clients: all connect, then each sends and compares what comes back, twice. */
    static final class Clients {

        private static final CountDownLatch CONNECTED = new CountDownLatch(CONNECTIONS);

        private Clients() {}

        public static void main(String[] args) throws Exception {
            int port = Integer.parseInt(args[0]);
            List<Callable<Long>> clients = new ArrayList<>();
            for (int i = 0; i < CONNECTIONS; i++) {
                int id = i;
                clients.add(() -> talk(id, port));
            }
            long echoed = 0;
            try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
                for (Future<Long> client : executor.invokeAll(clients)) {
                    echoed += client.get();
                }
            }
            System.out.println(CONNECTIONS + " at a time, " + echoed + " bytes echoed");
        }

        private static long talk(int id, int port) throws Exception {
            try (Socket s = new Socket()) {
                s.connect("127.0.0.1", port);
                CONNECTED.countDown();
                CONNECTED.await();
                return echo(s, 2 * id) + echo(s, 2 * id + 1);
            }
        }

        /** A message that no other is like. */
        private static long echo(Socket s, int number) throws IOException {
            byte[] message = new byte[MESSAGE];
            for (int at = 0; at < MESSAGE; at += 4) {
                ByteBuffer.wrap(message).putInt(at, number + at);
            }
            s.sendall(message);
            ByteBuffer answer = ByteBuffer.allocate(MESSAGE);
            while (answer.hasRemaining() && s.recvInto(answer) > 0) {
                // until all is there
            }
            if (!answer.flip().equals(ByteBuffer.wrap(message))) {
                throw new IOException("not what was sent in message " + number);
            }
            return MESSAGE;
        }
    }
}
