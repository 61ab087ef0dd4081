// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.server;

import static io.github.bsdsocket.Constants.SOCK_DGRAM;
import static io.github.bsdsocket.Constants.SOCK_SEQPACKET;
import static io.github.bsdsocket.Constants.SOCK_STREAM;
import static io.github.bsdsocket.Constants.SOL_SOCKET;
import static io.github.bsdsocket.Constants.SO_REUSEADDR;
import static io.github.bsdsocket.Constants.SO_REUSEPORT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.bsdsocket.Address;
import io.github.bsdsocket.Errno;
import io.github.bsdsocket.OpenFiles;
import io.github.bsdsocket.Socket;
import io.github.bsdsocket.ThreadKind;
import io.github.bsdsocket.Throwing;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Servers of connections. */
class StreamServerTest {

    private static final Address ANY_PORT = Address.inet("127.0.0.1", 0);

    private static void assertAnswers(StreamServer server) throws Exception {
        for (ThreadKind kind : ThreadKind.values()) {
            assertTrue(kind.call(() -> {
                try (Socket s = Serving.connect(server.serverAddress(), server.socket().type())) {
                    var served = kind.start(() -> server.handleRequest(Serving.LONG));
                    assertEquals("HELLO", Serving.ask(s, "hello"));
                    return served.get();
                }
            }));
        }
    }

    @Test
    void aServerMayBeOfAnyFamilyAndTypeThatConnects(@TempDir Path dir) throws Exception {
        String name = "bsdsocket server " + ProcessHandle.current().pid();
        for (StreamServer.Builder builder : List.of(
                StreamServer.on(ANY_PORT),
                StreamServer.on(Address.inet6("::1", 0)),
                StreamServer.on(Address.unix(dir + "/stream")),
                StreamServer.on(Address.unixAbstract(name)),
                StreamServer.on(Address.unix(dir + "/seqpacket"), SOCK_SEQPACKET, 0))) {
            try (StreamServer server = builder.build(Serving.UPPER)) {
                assertAnswers(server);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyConnectionIsHandledAtTheSameTimeInAVirtualThread(ThreadKind kind) throws Exception {
        CountDownLatch all = new CountDownLatch(3);
        StreamServer server = StreamServer.on(ANY_PORT).build((conn, client) -> {
            assertTrue(Thread.currentThread().isVirtual());
            all.countDown();
            all.await();
            Serving.UPPER.handle(conn, client);
        });
        try (Serving serving = Serving.start(kind, server);
                Socket first = Serving.connect(server);
                Socket second = Serving.connect(server);
                Socket third = Serving.connect(server)) {
            assertEquals("A", Serving.ask(first, "a"));
            assertEquals("B", Serving.ask(second, "b"));
            assertEquals("C", Serving.ask(third, "c"));
            assertFalse(serving.loop().result().isDone());
        }
    }

    @Test
    void aHandlerIsToldTheClient() throws Exception {
        CompletableFuture<Address> told = new CompletableFuture<>();
        try (StreamServer server = StreamServer.on(ANY_PORT).build((conn, client) -> told.complete(client));
                Socket s = Serving.connect(server)) {
            server.handleRequest();
            assertEquals(s.getsockname(), told.get());
        }
    }

    @Test
    void theConnectionIsEndedAfterItsHandlerThoughADuplicateIsOpen() throws Exception {
        CompletableFuture<Socket> duplicate = new CompletableFuture<>();
        try (StreamServer server = StreamServer.on(ANY_PORT).build((conn, client) -> duplicate.complete(conn.dup()));
                Socket s = Serving.connect(server)) {
            server.handleRequest();
            assertEquals("", Serving.rest(s));
            try (Socket alive = duplicate.get()) {
                s.sendall(new byte[] {1});
                assertEquals(1, alive.recv(10).length);
            }
        }
    }

    @Test
    void aDetachedConnectionLivesOn() throws Exception {
        CompletableFuture<Integer> detached = new CompletableFuture<>();
        try (StreamServer server = StreamServer.on(ANY_PORT)
                        .executor(Runnable::run)
                        .build((conn, client) -> detached.complete(conn.detach()));
                Socket s = Serving.connect(server)) {
            server.handleRequest();
            try (Socket conn = Socket.adopt(detached.get())) {
                conn.sendall(new byte[] {7});
            }
            assertEquals("\7", Serving.rest(s));
        }
    }

    @Test
    void anExecutorRunsTheHandlers() throws Exception {
        List<Thread> threads = new ArrayList<>();
        try (StreamServer server = StreamServer.on(ANY_PORT)
                        .executor(Runnable::run)
                        .build((conn, client) -> threads.add(Thread.currentThread()));
                Socket s = Serving.connect(server)) {
            assertTrue(server.handleRequest());
            assertEquals(List.of(Thread.currentThread()), threads);
            assertEquals("", Serving.rest(s));
        }
    }

    @Test
    void aRequestThatTheVerifierRefusesIsClosedAndNotHandled() throws Exception {
        List<String> seen = new ArrayList<>();
        try (StreamServer server = StreamServer.on(ANY_PORT)
                        .executor(Runnable::run)
                        .verifyRequest((conn, client) -> {
                            seen.add("verify " + Objects.equals(client, conn.getpeername()));
                            return false;
                        })
                        .build((conn, client) -> seen.add("handle"));
                Socket s = Serving.connect(server)) {
            assertTrue(server.handleRequest());
            assertEquals("", Serving.rest(s));
            assertEquals(List.of("verify true"), seen);
        }
    }

    @Test
    void whatAHandlerAVerifierOrAnExecutorThrowsGoesToTheErrorHookAndTheConnectionIsClosed() throws Exception {
        List<Throwable> heard = new ArrayList<>();
        Map<Integer, String> before = OpenFiles.sockets();
        RuntimeException refused = new RejectedExecutionException("full");
        IOException failed = new IOException("failed");
        AssertionError wrong = new AssertionError("wrong");
        for (StreamServer.Builder builder : List.of(
                StreamServer.on(ANY_PORT).executor(Runnable::run),
                StreamServer.on(ANY_PORT).executor(Runnable::run).verifyRequest((conn, client) -> {
                    throw wrong;
                }),
                StreamServer.on(ANY_PORT).executor(task -> {
                    throw refused;
                }))) {
            StreamServer server = builder.handleError((conn, client, error) -> {
                        assertTrue(conn.fileno() >= 0);
                        heard.add(error);
                    })
                    .build((conn, client) -> {
                        throw failed;
                    });
            try (server;
                    Socket s = Serving.connect(server)) {
                assertTrue(server.handleRequest());
                assertEquals("", Serving.rest(s));
                assertTrue(server.shutdown(Duration.ZERO));
            }
        }
        assertEquals(List.of(failed, wrong, refused), heard);
        OpenFiles.assertNoneSince(before);
    }

    @Test
    void anErrorIsLoggedAndAFailingHookToo() throws Exception {
        List<LogRecord> records = new ArrayList<>();
        Logger logger = Logger.getLogger("io.github.bsdsocket.server");
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord record) {
                records.add(record);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        logger.addHandler(handler);
        logger.setUseParentHandlers(false);
        IOException failed = new IOException("failed");
        IllegalStateException worse = new IllegalStateException("worse");
        StreamServer.Builder builder = StreamServer.on(ANY_PORT).executor(Runnable::run);
        try {
            for (int round = 0; round < 2; round++) {
                try (StreamServer server = builder.build((conn, client) -> {
                            throw failed;
                        });
                        Socket s = Serving.connect(server)) {
                    assertTrue(server.handleRequest());
                    assertEquals("", Serving.rest(s));
                }
                builder.handleError((conn, client, error) -> {
                    throw worse;
                });
            }
        } finally {
            logger.removeHandler(handler);
            logger.setUseParentHandlers(true);
        }
        assertEquals(List.of(failed, worse), records.stream().map(LogRecord::getThrown).toList());
        assertSame(failed, worse.getSuppressed()[0]);
    }

    @ParameterizedTest
    @EnumSource
    void handleRequestEndsWhenItsTimeIsUp(ThreadKind kind) throws Exception {
        try (StreamServer server = StreamServer.on(ANY_PORT).build(Serving.UPPER)) {
            long start = System.nanoTime();
            assertFalse(kind.call(() -> server.handleRequest(Duration.ofMillis(20))));
            assertTrue(System.nanoTime() - start >= 20_000_000);
            assertFalse(kind.call(() -> server.handleRequest(Duration.ZERO)));
            Throwing.illegal("PT-1S", () -> server.handleRequest(Duration.ofSeconds(-1)));
            try (Socket s = Serving.connect(server)) {
                assertTrue(kind.call(() -> server.handleRequest(Duration.ZERO)));
                assertEquals("HELLO", Serving.ask(s, "hello"));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void anInterruptEndsServingAndTheServerCanGoOn(ThreadKind kind) throws Exception {
        try (StreamServer server = StreamServer.on(ANY_PORT).build(Serving.UPPER)) {
            for (int round = 0; round < 2; round++) {
                Serving interrupted = Serving.start(kind, server);
                interrupted.loop().awaitWaiting().thread().interrupt();
                assertEquals(InterruptedIOException.class, interrupted.loop().thrown().getClass());
            }
            assertAnswers(server);
        }
    }

    @ParameterizedTest
    @EnumSource
    void severalThreadsServeAtATime(ThreadKind kind) throws Exception {
        try (StreamServer server = StreamServer.on(ANY_PORT).build(Serving.UPPER)) {
            List<Serving> loops = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                loops.add(Serving.start(i % 2 == 0 ? kind : ThreadKind.VIRTUAL, server));
            }
            for (int i = 0; i < 200; i++) {
                try (Socket s = Serving.connect(server)) {
                    assertEquals("HELLO", Serving.ask(s, "hello"));
                }
            }
            server.shutdown();
            for (Serving loop : loops) {
                loop.loop().get();
            }
        }
    }

    @Test
    void newSocketsTimeoutIsNotTheServers() throws Exception {
        Socket.setdefaulttimeout(Duration.ofMillis(1));
        try (StreamServer server = StreamServer.on(ANY_PORT).build((conn, client) -> {
            conn.settimeout(null);
            Serving.UPPER.handle(conn, client);
        })) {
            Socket.setdefaulttimeout(Duration.ofMillis(1));
            var served = ThreadKind.PLATFORM.start(server::handleRequest).awaitWaiting();
            try (Socket s = Serving.connect(server)) {
                assertEquals("HELLO", Serving.ask(s, "hello"));
                assertTrue(served.get());
            }
        } finally {
            Socket.setdefaulttimeout(null);
        }
    }

    @Test
    void addressesAreReusedAsToldBefore() throws Exception {
        StreamServer.Builder builder = StreamServer.on(ANY_PORT);
        try (StreamServer server = builder.build(Serving.UPPER)) {
            assertEquals(1, server.socket().getsockopt(SOL_SOCKET, SO_REUSEADDR));
            assertEquals(0, server.socket().getsockopt(SOL_SOCKET, SO_REUSEPORT));
            Throwing.errno(Errno.EADDRINUSE, () -> StreamServer.on(server.serverAddress())
                    .build(Serving.UPPER)
                    .close());
        }
        try (StreamServer server = builder.allowReuseAddress(false).allowReusePort(true).build(Serving.UPPER);
                StreamServer second =
                        StreamServer.on(server.serverAddress()).allowReusePort(true).build(Serving.UPPER)) {
            assertEquals(0, server.socket().getsockopt(SOL_SOCKET, SO_REUSEADDR));
            assertEquals(server.serverAddress(), second.serverAddress());
        }
    }

    @Test
    void theQueueHasTheSizeAskedFor() throws Exception {
        try (StreamServer server = StreamServer.on(Address.unixAbstract("queue " + ProcessHandle.current().pid()))
                        .requestQueueSize(0)
                        .build(Serving.UPPER);
                Socket first = Serving.connect(server);
                Socket second = new Socket(server.serverAddress().family())) {
            second.setblocking(false);
            Throwing.errno(Errno.EAGAIN, () -> second.connect(server.serverAddress()));
            assertTrue(first.fileno() >= 0);
        }
    }

    @Test
    void aSocketThatListensAlreadyIsTakenOver() throws Exception {
        Socket listening = Socket.createServer("127.0.0.1", 0);
        StreamServer.Builder builder = StreamServer.on(listening);
        for (Runnable setting : List.<Runnable>of(
                () -> builder.requestQueueSize(1),
                () -> builder.allowReuseAddress(true),
                () -> builder.allowReusePort(true),
                builder::unlink,
                () -> builder.mode(0600))) {
            assertThrows(IllegalStateException.class, setting::run);
        }
        try (StreamServer server = builder.build(Serving.UPPER)) {
            assertSame(listening, server.socket());
            assertAnswers(server);
        }
        assertEquals(-1, listening.fileno());
    }

    @Test
    void whatDoesNotFitIsRefusedAndLeavesNothingOpen() throws Exception {
        Map<Integer, String> before = OpenFiles.sockets();
        StreamServer.Builder builder = StreamServer.on(ANY_PORT);
        Throwing.illegal("maxHandlers must be positive: 0", () -> builder.maxHandlers(0));
        Throwing.illegal("requestQueueSize must not be negative: -1", () -> builder.requestQueueSize(-1));
        Throwing.illegal("127.0.0.1:0", builder::unlink);
        try (Socket mute = new Socket()) {
            Throwing.illegal("a socket that listens", () -> StreamServer.on(mute).build(Serving.UPPER));
            assertTrue(mute.fileno() >= 0);
        }
        Throwing.errno(Errno.EOPNOTSUPP, () -> StreamServer.on(ANY_PORT, SOCK_DGRAM, 0).build(Serving.UPPER));
        Throwing.errno(Errno.EADDRNOTAVAIL, () -> StreamServer.on(Address.inet("192.0.2.1", 0)).build(Serving.UPPER));
        OpenFiles.assertNoneSince(before);
    }

    @Test
    void aServerNamesItsKindAndAddress() throws Exception {
        try (StreamServer server = StreamServer.on(ANY_PORT, SOCK_STREAM, 0).build(Serving.UPPER)) {
            assertEquals("StreamServer[" + server.socket().getsockname() + "]", server.toString());
            assertNull(server.socket().gettimeout());
        }
    }
}
