// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.benchmarks;

import static io.github.bsdsocket.Constants.AF_INET;
import static io.github.bsdsocket.Constants.SOCK_STREAM;
import static io.github.bsdsocket.benchmarks.Peer.BSDSOCKET;
import static io.github.bsdsocket.benchmarks.Peer.JAVA_NET;
import static io.github.bsdsocket.benchmarks.Peer.NETTY;

import io.github.bsdsocket.Address;
import io.github.bsdsocket.Socket;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * What does a connection to a server cost, when there are 10,000 that echo 64 bytes? The library and {@code java.net} have a
 * virtual thread for each, Netty its event loops.
 *
 * <p>The clients are one for all servers, in C ({@code connections.c}). An echo's time is that of a second divided by all
 * its echoes, when each connection has a message under way. The memory is what the server needs more with 10,000
 * connections than with the first 1,000, divided by 9,000: so nothing is counted that is needed once. The first ones keep it
 * busy for seconds before, so that its code is compiled; of the others each is answered once.
 */
final class ConnectionsBenchmark {

    static final Question QUESTION = new Question(
                    "connections", ConnectionsBenchmark.class, "a server echoes 64 bytes on 10,000 connections")
            .time("echo", BSDSOCKET, JAVA_NET, NETTY)
            .target(JAVA_NET, 1)
            .memory("heap", BSDSOCKET, JAVA_NET, NETTY)
            .target(JAVA_NET, 1)
            .memory("resident", BSDSOCKET, JAVA_NET, NETTY)
            .target(JAVA_NET, 1);

    private static final int LENGTH = 64;

    /** The last of these connections are counted; the clients' program knows the numbers, too. */
    private static final int CONNECTIONS = 10_000;

    private static final int FIRST = 1_000;

    private ConnectionsBenchmark() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path program = Path.of(System.getProperty("benchmarks.home", ""), "target/native/connections");
        if (!Files.exists(program)) {
            System.err.println("no C compiler here, which the clients need");
            System.exit(1);
        }
        String what = args[1];
        Process clients = new ProcessBuilder(program.toString(), Integer.toString(serve(Peer.valueOf(args[0]))))
                .redirectError(Redirect.INHERIT)
                .start();
        try (BufferedReader said = clients.inputReader();
                OutputStream next = clients.getOutputStream()) {
            double first = connected(said, what);
            next.write('\n');
            next.flush();
            double all = connected(said, what);
            if (what.equals("echo")) {
                next.write('\n');
                next.flush();
                said.lines().forEach(System.out::println);
            } else {
                System.out.println((all - first) / (CONNECTIONS - FIRST));
            }
        }
        System.exit(clients.waitFor());
    }

    /** Waits till the clients say that they are connected, and answers what the process needs of that memory. */
    private static double connected(BufferedReader said, String what) throws IOException, InterruptedException {
        if (said.readLine() == null) {
            System.exit(1); // they have said why
        }
        return switch (what) {
            case "heap" -> heap();
            case "resident" -> resident();
            default -> 0;
        };
    }

    private static double heap() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(200);
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static double resident() throws IOException, InterruptedException {
        heap();
        for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
            if (line.startsWith("VmRSS:")) {
                return 1024 * Double.parseDouble(line.replaceAll("[^0-9]", ""));
            }
        }
        throw new IOException("no VmRSS");
    }

    /** Starts the server, which ends with the process, and says its port. */
    private static int serve(Peer peer) throws IOException {
        return switch (peer) {
            case BSDSOCKET -> serveByLibrary();
            case JAVA_NET -> serveByJavaNet();
            case NETTY -> NettyEcho.serve();
            default -> throw new UnsupportedOperationException(peer + " has no server here");
        };
    }

    @SuppressWarnings("resource") // ends with the process
    private static int serveByLibrary() throws IOException {
        Socket server = new Socket(AF_INET, SOCK_STREAM);
        server.bind(Address.inet("127.0.0.1", 0));
        server.listen();
        Thread.ofPlatform().daemon().start(() -> {
            try {
                while (true) {
                    Socket conn = server.accept().conn();
                    Thread.startVirtualThread(() -> echo(conn));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return ((Address.Inet) Objects.requireNonNull(server.getsockname())).port();
    }

    private static void echo(Socket conn) {
        try (conn) {
            byte[] data = new byte[LENGTH];
            for (int n = conn.recvInto(data); n > 0; n = conn.recvInto(data)) {
                conn.sendall(ByteBuffer.wrap(data, 0, n));
            }
        } catch (IOException _) {
            // the clients notice when it isn't they who have ended
        }
    }

    @SuppressWarnings("resource") // ends with the process
    private static int serveByJavaNet() throws IOException {
        ServerSocket server = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().start(() -> {
            try {
                while (true) {
                    java.net.Socket conn = server.accept();
                    Thread.startVirtualThread(() -> echo(conn));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return server.getLocalPort();
    }

    private static void echo(java.net.Socket conn) {
        try (conn) {
            InputStream in = conn.getInputStream();
            OutputStream out = conn.getOutputStream();
            byte[] data = new byte[LENGTH];
            for (int n = in.read(data); n > 0; n = in.read(data)) {
                out.write(data, 0, n);
            }
        } catch (IOException _) {
            // the clients notice when it isn't they who have ended
        }
    }
}
