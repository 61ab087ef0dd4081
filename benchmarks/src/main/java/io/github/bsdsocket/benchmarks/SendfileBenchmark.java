// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.benchmarks;

import static io.github.bsdsocket.benchmarks.Peer.BSDSOCKET;
import static io.github.bsdsocket.benchmarks.Peer.C;
import static io.github.bsdsocket.benchmarks.Peer.CPYTHON;
import static io.github.bsdsocket.benchmarks.Peer.NIO;

import io.github.bsdsocket.Address;
import io.github.bsdsocket.Socket;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * How long does a file take to be sent over TCP on loopback by sendfile(2)? The file is all hole, and in the page cache.
 *
 * <p>The receiver is the same for each peer, so that the sender makes the difference: {@code drain.c}, a process of its own,
 * which drops what comes unseen ({@code MSG_TRUNC}), as the JDK can't, and answers a byte when it has all. So there is no
 * answer to this question without a C compiler.
 */
final class SendfileBenchmark {

    static final Question QUESTION = new Question(
                    "sendfile", SendfileBenchmark.class, "a file of 1 GB is sent from the page cache")
            .time("tcp", BSDSOCKET, C, CPYTHON, NIO)
            .target(C, 1 / 0.95);

    private static final Path DRAIN = Path.of(System.getProperty("benchmarks.home", ""), "target/native/drain");
    private static final long LENGTH = 1_000_000_000;
    private static final int WARMUPS = 2;
    private static final int SAMPLES = 5;

    private SendfileBenchmark() {}

    /** Sends the file, and waits for the answer. */
    private interface Sending {
        void run() throws IOException;
    }

    public static void main(String[] args) throws Exception {
        if (!Files.exists(DRAIN)) {
            System.err.println("no C compiler here");
            System.exit(1);
        }
        Path file = Files.createTempFile("bench", ".hole");
        try {
            try (RandomAccessFile hole = new RandomAccessFile(file.toFile(), "rw")) {
                hole.setLength(LENGTH);
            }
            switch (Peer.valueOf(args[0])) {
                case BSDSOCKET -> socket(file);
                case NIO -> channel(file);
                default -> throw new UnsupportedOperationException(args[0] + " has no sendfile");
            }
        } finally {
            Files.delete(file);
        }
    }

    private static void socket(Path file) throws Exception {
        try (Socket server = Socket.createServer("127.0.0.1", 0)) {
            Process drain = drain(((Address.Inet) Objects.requireNonNull(server.getsockname())).port());
            try (Socket sender = server.accept().conn()) {
                sample(() -> {
                    sender.sendfile(file);
                    sender.recvExactly(1);
                });
            }
            drain.waitFor();
        }
    }

    private static void channel(Path file) throws Exception {
        try (ServerSocketChannel server = ServerSocketChannel.open()) {
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            Process drain = drain(server.socket().getLocalPort());
            try (SocketChannel sender = server.accept();
                    FileChannel data = FileChannel.open(file)) {
                ByteBuffer answer = ByteBuffer.allocateDirect(1);
                sample(() -> {
                    for (long done = 0; done < LENGTH; ) {
                        done += data.transferTo(done, LENGTH - done, sender);
                    }
                    Stream.received(sender.read(answer.clear()));
                });
            }
            drain.waitFor();
        }
    }

    private static Process drain(int port) throws IOException {
        return new ProcessBuilder(DRAIN.toString(), Integer.toString(port), Long.toString(LENGTH))
                .inheritIO()
                .start();
    }

    private static void sample(Sending sending) throws IOException {
        for (int i = 0; i < WARMUPS + SAMPLES; i++) {
            long start = System.nanoTime();
            sending.run();
            if (i >= WARMUPS) {
                System.out.println(System.nanoTime() - start);
            }
        }
    }
}
