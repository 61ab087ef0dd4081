// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.benchmarks;

import io.github.bsdsocket.Address;
import io.github.bsdsocket.Socket;
import io.github.bsdsocket.server.StreamServer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.LongAdder;

/**
 * What does a connection to a server cost, when there are 10,000, each with a virtual thread that echoes?
 *
 * <p>The clients run in a process of their own, a virtual thread each, and send 64 bytes and compare the answer, over and
 * over, for a minute. Memory is read before the first connection and when all are there and have been answered once: the
 * heap after a collection, and the process's resident memory.
 */
final class ConnectionsBenchmark {

    private static final int CONNECTIONS = 10_000;
    private static final int SECONDS = 60;

    private ConnectionsBenchmark() {}

    public static void main(String[] args) throws Exception {
        if (args.length > 0) {
            clients(Integer.parseInt(args[0]));
            return;
        }
        CountDownLatch answered = new CountDownLatch(CONNECTIONS);
        try (StreamServer server = StreamServer.on(Address.inet("127.0.0.1", 0))
                .requestQueueSize(4096)
                .build((conn, client) -> {
                    conn.sendall(conn.recv(64));
                    answered.countDown();
                    for (byte[] data = conn.recv(64); data.length > 0; data = conn.recv(64)) {
                        conn.sendall(data);
                    }
                })) {
            Thread loop = Thread.ofPlatform().start(() -> {
                try {
                    server.serveForever();
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            });
            long heap = heap();
            long resident = resident();
            List<String> command = new ArrayList<>();
            ProcessHandle.Info self = ProcessHandle.current().info();
            command.add(self.command().orElseThrow());
            command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path")));
            command.addAll(List.of(
                    ConnectionsBenchmark.class.getName(),
                    Integer.toString(((Address.Inet) server.serverAddress()).port())));
            Process clients = new ProcessBuilder(command).inheritIO().start();
            answered.await();
            System.out.printf(
                    "%d connections: heap %.1f KB each, resident %.1f KB each%n",
                    CONNECTIONS,
                    (heap() - heap) / 1e3 / CONNECTIONS,
                    (resident() - resident) / 1e3 / CONNECTIONS);
            if (clients.waitFor() != 0) {
                throw new IllegalStateException("the clients failed");
            }
            server.shutdown();
            loop.join();
        }
    }

    private static long heap() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(200);
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static long resident() throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
            if (line.startsWith("VmRSS:")) {
                return 1024 * Long.parseLong(line.replaceAll("[^0-9]", ""));
            }
        }
        throw new IOException("no VmRSS");
    }

    private static void clients(int port) throws Exception {
        CountDownLatch connected = new CountDownLatch(CONNECTIONS);
        LongAdder echoes = new LongAdder();
        LongAdder failures = new LongAdder();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < CONNECTIONS; i++) {
            int id = i;
            threads.add(Thread.startVirtualThread(() -> {
                try (Socket s = new Socket()) {
                    s.connect("127.0.0.1", port);
                    connected.countDown();
                    connected.await();
                    talk(s, id, echoes);
                } catch (IOException | InterruptedException e) {
                    failures.increment();
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        System.out.printf(
                "%d seconds: %d echoes a second, %d connections failed%n",
                SECONDS, echoes.sum() / SECONDS, failures.sum());
        System.exit(failures.sum() == 0 ? 0 : 1);
    }

    private static void talk(Socket s, int id, LongAdder echoes) throws IOException {
        byte[] message = new byte[64];
        ByteBuffer answer = ByteBuffer.allocate(64);
        long end = System.nanoTime() + SECONDS * 1_000_000_000L;
        for (int round = 0; System.nanoTime() - end < 0; round++) {
            ByteBuffer.wrap(message).putInt(id).putInt(round);
            s.sendall(message);
            answer.clear();
            while (answer.hasRemaining() && s.recvInto(answer) > 0) {
                // until all is there
            }
            if (!answer.flip().equals(ByteBuffer.wrap(message))) {
                throw new IOException("not what was sent");
            }
            echoes.increment();
        }
    }
}
