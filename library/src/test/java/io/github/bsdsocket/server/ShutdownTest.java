// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.server;

import static io.github.bsdsocket.Constants.SOCK_STREAM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.bsdsocket.Address;
import io.github.bsdsocket.Errno;
import io.github.bsdsocket.ErrnoException;
import io.github.bsdsocket.OpenFiles;
import io.github.bsdsocket.Socket;
import io.github.bsdsocket.ThreadKind;
import io.github.bsdsocket.Throwing;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The end of a server: in order by shutdown, at once by close. */
class ShutdownTest {

    private static final Address ANY_PORT = Address.inet("127.0.0.1", 0);

    @ParameterizedTest
    @EnumSource
    void shutdownReturnsWhenNobodyServesAndWhatWasTakenIsHandled(ThreadKind kind) throws Exception {
        try (StreamServer server = StreamServer.on(ANY_PORT).build(Serving.UPPER);
                Socket s = Serving.connect(server)) {
            Serving serving = Serving.start(kind, server);
            s.sendall(new byte[] {'a'});
            assertEquals(1, s.recv(10).length);
            assertFalse(server.shutdown(Duration.ofMillis(1)));
            var shutdown = kind.start(() -> {
                server.shutdown();
                return null;
            });
            Serving.awaitIn("awaitEnd", shutdown.thread());
            Serving.awaitIn("awaitEnd", serving.loop().thread());
            assertEquals("BC", Serving.ask(s, "bc"));
            shutdown.get();
            serving.loop().get();
            assertTrue(server.shutdown(Duration.ZERO));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aServerThatWasShutDownServesNoMore(ThreadKind kind) throws Exception {
        try (StreamServer server = StreamServer.on(ANY_PORT).build(Serving.UPPER);
                Socket s = Serving.connect(server)) {
            server.shutdown();
            kind.call(() -> {
                server.serveForever();
                return null;
            });
            assertFalse((boolean) kind.call(server::handleRequest));
            assertTrue(server.socket().fileno() >= 0);
            assertTrue(s.fileno() >= 0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void handleRequestEndsWithTheServer(ThreadKind kind) throws Exception {
        try (StreamServer server = StreamServer.on(ANY_PORT).build(Serving.UPPER)) {
            var forever = kind.start(() -> server.handleRequest()).awaitWaiting();
            var timed = kind.start(() -> server.handleRequest(Serving.LONG)).awaitWaiting();
            server.shutdown();
            assertFalse(forever.get());
            assertFalse(timed.get());
        }
    }

    @ParameterizedTest
    @EnumSource
    void inAHandlerShutdownReturnsAtOnce(ThreadKind kind) throws Exception {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        CompletableFuture<StreamServer> self = new CompletableFuture<>();
        StreamServer server = StreamServer.on(ANY_PORT).build((conn, client) -> {
            self.get().shutdown();
            done.complete(self.get().shutdown(Serving.LONG));
        });
        self.complete(server);
        try (Serving serving = Serving.start(kind, server);
                Socket s = Serving.connect(server)) {
            assertFalse(done.get());
            serving.loop().get();
            assertTrue(server.shutdown(Serving.LONG));
            assertEquals("", Serving.rest(s));
        }
    }

    @Test
    void onTheThreadThatServesShutdownReturnsAtOnceToo() throws Exception {
        CompletableFuture<StreamServer> self = new CompletableFuture<>();
        StreamServer server = StreamServer.on(ANY_PORT)
                .executor(Runnable::run)
                .verifyRequest((conn, client) -> !self.get().shutdown(Serving.LONG))
                .build((conn, client) -> {
                    self.get().shutdown();
                    assertThrows(IllegalStateException.class, self.get()::serveForever);
                    conn.sendall(new byte[] {'x'});
                });
        self.complete(server);
        try (server;
                Socket s = Serving.connect(server)) {
            server.serveForever();
            assertEquals("x", Serving.rest(s));
        }
    }

    @ParameterizedTest
    @EnumSource
    void closeEndsHandlersThatWaitForTheirClients(ThreadKind kind) throws Exception {
        Map<Integer, String> before = OpenFiles.sockets();
        CountDownLatch handling = new CountDownLatch(2);
        CompletableFuture<Throwable> heard = new CompletableFuture<>();
        StreamServer server = StreamServer.on(ANY_PORT)
                .handleError((conn, client, error) -> heard.complete(error))
                .build((conn, client) -> {
                    handling.countDown();
                    Serving.UPPER.handle(conn, client);
                });
        try (Socket first = Serving.connect(server);
                Socket second = Serving.connect(server)) {
            try (Serving serving = Serving.start(kind, server)) {
                handling.await();
                assertFalse(serving.loop().result().isDone());
            }
            assertEquals("", Serving.rest(first));
            assertEquals("", Serving.rest(second));
        }
        assertEquals(Errno.EBADF, ((ErrnoException) heard.get()).error());
        server.shutdown();
        server.close();
        assertEquals(-1, server.socket().fileno());
        OpenFiles.assertNoneSince(before);
    }

    @Test
    void afterCloseTheAddressIsFree() throws Exception {
        Address address;
        try (Serving serving = Serving.start(ThreadKind.VIRTUAL, StreamServer.on(ANY_PORT).build(Serving.UPPER))) {
            serving.loop().awaitWaiting();
            address = serving.server().serverAddress();
        }
        Throwing.errno(Errno.ECONNREFUSED, () -> Serving.connect(address, SOCK_STREAM));
        StreamServer.on(address).build(Serving.UPPER).close();
    }

    @ParameterizedTest
    @EnumSource
    void anInterruptedShutdownGoesOn(ThreadKind kind) throws Exception {
        try (StreamServer server = StreamServer.on(ANY_PORT).build(Serving.UPPER);
                Socket s = Serving.connect(server)) {
            assertTrue(server.handleRequest());
            var shutdown = kind.start(() -> {
                server.shutdown();
                return null;
            });
            Serving.awaitIn("awaitEnd", shutdown.thread());
            shutdown.thread().interrupt();
            assertEquals(InterruptedException.class, shutdown.thrown().getClass());
            assertFalse(server.handleRequest());
            assertEquals("A", Serving.ask(s, "a"));
        }
    }

    @Test
    void aNegativeTimeIsRefusedAndEndsNothing() throws Exception {
        try (StreamServer server = StreamServer.on(ANY_PORT).build(Serving.UPPER);
                Socket s = Serving.connect(server)) {
            Throwing.illegal("PT-1S", () -> server.shutdown(Duration.ofSeconds(-1)));
            assertTrue(server.handleRequest());
            assertEquals("A", Serving.ask(s, "a"));
        }
    }
}
