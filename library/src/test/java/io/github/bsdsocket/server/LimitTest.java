// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.bsdsocket.Address;
import io.github.bsdsocket.ChildJvm;
import io.github.bsdsocket.ErrnoException;
import io.github.bsdsocket.Socket;
import io.github.bsdsocket.ThreadKind;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a server does when there is too much to do. */
class LimitTest {

    private static final Address ANY_PORT = Address.inet("127.0.0.1", 0);

    @ParameterizedTest
    @EnumSource
    void noMoreRequestsAreTakenThanMayBeHandled(ThreadKind kind) throws Exception {
        Semaphore begun = new Semaphore(0);
        Semaphore permits = new Semaphore(0);
        AtomicInteger handling = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        StreamServer server = StreamServer.on(ANY_PORT).maxHandlers(2).build((conn, client) -> {
            most.accumulateAndGet(handling.incrementAndGet(), Math::max);
            begun.release();
            permits.acquire();
            handling.decrementAndGet();
            Serving.UPPER.handle(conn, client);
        });
        List<Socket> clients = new ArrayList<>();
        try (Serving serving = Serving.start(kind, server)) {
            for (int i = 0; i < 10; i++) {
                clients.add(Serving.connect(server));
            }
            begun.acquire(2);
            Serving.awaitIn("begin", serving.loop().thread());
            assertFalse(kind.call(() -> server.handleRequest(Duration.ofMillis(1))));
            permits.release(10);
            for (Socket s : clients) {
                assertEquals("A", Serving.ask(s, "a"));
                s.close();
            }
            assertEquals(2, most.get());
        }
    }

    @ParameterizedTest
    @EnumSource
    void shutdownAndInterruptEndAServersWaitForAHandler(ThreadKind kind) throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        try (StreamServer server = StreamServer.on(ANY_PORT).maxHandlers(1).build((conn, client) -> done.await());
                Socket s = Serving.connect(server)) {
            assertTrue(server.handleRequest());
            var interrupted = kind.start(server::handleRequest);
            Serving.awaitIn("begin", interrupted.thread());
            interrupted.thread().interrupt();
            assertEquals(InterruptedIOException.class, interrupted.thrown().getClass());

            var waiting = kind.start(server::handleRequest);
            Serving.awaitIn("begin", waiting.thread());
            assertFalse(server.shutdown(Duration.ofMillis(1)));
            assertFalse(waiting.get());
            done.countDown();
            server.shutdown();
            assertEquals("", Serving.rest(s));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aProcessWithoutDescriptorsTakesTheConnectionLater(ThreadKind kind) throws Exception {
        String output = exhausted(kind, "log");
        assertEquals(1, output.split("can't take a request, and tries again", -1).length - 1, output);
        assertEquals(1, output.split("EMFILE", -1).length - 1, output);
    }

    @Test
    void aServerThatCanNotEvenLogGoesOn() throws Exception {
        assertEquals("waits\nHELLO\nshut down true\n", exhausted(ThreadKind.PLATFORM, ""));
    }

    private static String exhausted(ThreadKind kind, String log) throws Exception {
        List<String> limited = List.of("bash", "-c", "ulimit -n 200; exec \"$@\"", "bash");
        ChildJvm.Result ended = ChildJvm.run(limited, List.of(), Exhausted.class, kind.name(), log);
        assertTrue(ended.output().endsWith("waits\nHELLO\nshut down true\n"), ended.output());
        assertEquals(0, ended.status());
        return ended.output();
    }

    /** Serves, and opens sockets until there is no descriptor left. */
    static final class Exhausted {

        private Exhausted() {}

        public static void main(String[] args) throws Exception {
            try (ExecutorService handlers = Executors.newSingleThreadExecutor()) {
                exhaustAndServe(ThreadKind.valueOf(args[0]), !args[1].isEmpty(), handlers);
            }
        }

        private static void exhaustAndServe(ThreadKind kind, boolean log, ExecutorService handlers) throws Exception {
            Deque<Socket> all = new ArrayDeque<>();
            StreamServer server =
                    StreamServer.on(ANY_PORT).executor(handlers).build(Serving.UPPER);
            try (Serving serving = Serving.start(kind, server);
                    Socket late = new Socket()) {
                // Classes are loaded from files, which takes descriptors: so a request is handled before, and a line logged.
                if (log) {
                    System.getLogger("io.github.bsdsocket.server").log(System.Logger.Level.WARNING, "before");
                }
                try (Socket s = Serving.connect(server)) {
                    Serving.ask(s, "hello");
                }
                // Its end is a part of it, and comes after what the client sees.
                handlers.submit(() -> {}).get();
                late.settimeout(Serving.LONG);
                exhaust(all);
                late.connect(server.serverAddress());
                Serving.awaitIn("pause", serving.loop().thread());
                System.out.println("waits");
                for (int i = 0; i < 20; i++) {
                    all.remove().close();
                }
                System.out.println(Serving.ask(late, "hello"));
                System.out.println("shut down " + server.shutdown(Serving.LONG));
            } finally {
                for (Socket s : all) {
                    s.close();
                }
            }
        }

        private static void exhaust(Deque<Socket> all) throws IOException {
            try {
                while (true) {
                    all.add(new Socket());
                }
            } catch (ErrnoException e) {
                all.getFirst().fileno();
            }
        }
    }
}
