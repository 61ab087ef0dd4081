// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import static io.github.bsdsocket.Constants.*;
import static io.github.bsdsocket.select.Selector.EVENT_READ;
import static io.github.bsdsocket.select.Selector.EVENT_WRITE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.bsdsocket.internal.libc.Libc;
import io.github.bsdsocket.select.Ready;
import io.github.bsdsocket.select.Selector;
import io.github.bsdsocket.select.SelectorKey;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a selector says of a pair of sockets, on threads of both kinds. */
class SelectorTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    private final Selector<String> sel;
    private final Socket a;
    private final Socket b;

    SelectorTest() throws IOException {
        sel = new Selector<>();
        Pairs.Pair pair = Pairs.unix();
        a = pair.first();
        b = pair.second();
    }

    private Map<Integer, String> before = Map.of();

    @BeforeEach
    void count() throws IOException {
        before = OpenFiles.sockets();
    }

    @AfterEach
    void close() throws IOException {
        sel.close();
        a.close();
        b.close();
        OpenFiles.assertNoneSince(before);
    }

    /** What is ready now, as "data events". */
    private String ready() throws IOException {
        return ready(Duration.ZERO);
    }

    private String ready(Duration timeout) throws IOException {
        return text(sel.select(timeout));
    }

    private static String text(List<Ready<String>> ready) {
        return String.join(
                ", ",
                ready.stream().map(r -> r.key().data() + " " + r.events()).sorted().toList());
    }

    // What is registered

    @Test
    void registerGivesTheKey() throws IOException {
        SelectorKey<String> key = sel.register(a, EVENT_READ, "a");
        assertEquals(new SelectorKey<>(a, a.fileno(), EVENT_READ, "a"), key);
        assertEquals(key, sel.getKey(a));
        assertEquals(key, sel.getKey(a.fileno()));
        assertEquals(Map.of(a.fileno(), key), sel.getMap());
        assertEquals("Selector[fd=" + sel.fileno() + ", registered=1]", sel.toString());
    }

    @Test
    void theMapIsAViewThatCannotBeModified() throws IOException {
        Map<Integer, SelectorKey<String>> map = sel.getMap();
        sel.register(a, EVENT_READ, "a");
        sel.register(b, EVENT_READ, "b");
        assertEquals(2, map.size());
        assertThrows(UnsupportedOperationException.class, map::clear);
        sel.unregister(a);
        assertEquals(Map.of(b.fileno(), sel.getKey(b)), map);
    }

    @Test
    void whatIsRegisteredIsRegisteredOnce() throws IOException {
        sel.register(a, EVENT_READ, "a");
        Throwing.illegal("already registered", () -> sel.register(a, EVENT_READ, "again"));
        Throwing.illegal("already registered", () -> sel.register(a.fileno(), EVENT_WRITE, "again"));
        assertEquals("a", sel.getKey(a).data());
        sel.register(b.fileno(), EVENT_READ, "number");
        Throwing.illegal("already registered", () -> sel.register(b, EVENT_READ, "again"));
        Throwing.illegal("not registered", () -> sel.unregister(b));
        sel.unregister(b.fileno());
        sel.register(b, EVENT_READ, "b");
    }

    @Test
    void aSocketMayBeRegisteredWithSeveralSelectors() throws IOException {
        try (Selector<String> other = new Selector<>()) {
            sel.register(a, EVENT_READ, "a");
            other.register(a, EVENT_WRITE, "other");
            assertEquals("", ready());
            assertEquals("other 2", text(other.select(Duration.ZERO)));
            b.send(new byte[1]);
            assertEquals("a 1", ready());
        }
        assertEquals("a 1", ready());
    }

    @Test
    void whatIsNotRegisteredIsRefused() throws IOException {
        String named = "fd=" + a.fileno();
        Throwing.illegal(named, () -> sel.unregister(a));
        Throwing.illegal(named, () -> sel.modify(a, EVENT_READ, "a"));
        Throwing.illegal(named, () -> sel.getKey(a));
        Throwing.illegal("fd 77 is not registered", () -> sel.unregister(77));
        Throwing.illegal("fd 77 is not registered", () -> sel.modify(77, EVENT_READ, "a"));
        Throwing.illegal("fd 77 is not registered", () -> sel.getKey(77));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4, 7, -1, Integer.MIN_VALUE})
    void otherEventsAreRefused(int events) throws IOException {
        Throwing.illegal("not " + events, () -> sel.register(a, events, "a"));
        Throwing.illegal("not " + events, () -> sel.register(a.fileno(), events, "a"));
        sel.register(a, EVENT_READ, "a");
        Throwing.illegal("not " + events, () -> sel.modify(a, events, "changed"));
        Throwing.illegal("not " + events, () -> sel.modify(a.fileno(), events, "changed"));
        assertEquals("a", sel.getKey(a).data());
    }

    @Test
    void negativeNumbersAreRefused() {
        Throwing.illegal("negative file descriptor: -1", () -> sel.register(-1, EVENT_READ, "a"));
        Throwing.illegal("negative file descriptor: -1", () -> sel.unregister(-1));
        Throwing.illegal("negative file descriptor: -1", () -> sel.getKey(-1));
        Throwing.illegal("negative file descriptor: -1", () -> sel.modify(-1, EVENT_READ, "a"));
    }

    @Test
    void whatEpollDoesNotTakeIsRefusedByTheSystem() throws IOException {
        String release = System.getProperty("java.home") + "/release";
        int regular = Libc.open(release.getBytes(UTF_8), 0, 0);
        try {
            ErrnoException e = Throwing.errno(Errno.EPERM, () -> sel.register(regular, EVENT_READ, "file"));
            assertTrue(
                    String.valueOf(e.getMessage())
                            .startsWith("epoll_ctl fd " + regular + ", which never has to be waited for: "),
                    e::getMessage);
            Throwing.errno(Errno.EINVAL, () -> sel.register(sel.fileno(), EVENT_READ, "itself"));
            Throwing.errno(Errno.EBADF, () -> sel.register(Integer.MAX_VALUE, EVENT_READ, "nothing"));
            assertEquals(Map.of(), sel.getMap());
        } finally {
            Libc.close(regular);
        }
    }

    @Test
    void modifyChangesEventsAndData() throws IOException {
        sel.register(a, EVENT_READ, "a");
        assertEquals("", ready());
        assertEquals(
                new SelectorKey<>(a, a.fileno(), EVENT_WRITE, "changed"), sel.modify(a, EVENT_WRITE, "changed"));
        assertEquals("changed 2", ready());
        sel.modify(a, EVENT_WRITE, "data only");
        assertEquals("data only 2", ready());
        // By the number it is the socket's key still.
        assertSame(a, sel.modify(a.fileno(), EVENT_READ | EVENT_WRITE, "both").fileobj());
        b.send(new byte[1]);
        assertEquals("both 3", ready());
        assertEquals("both", sel.unregister(a.fileno()).data());
        assertEquals("", ready());
    }

    @Test
    void dataMayBeNull() throws IOException {
        try (Selector<@Nullable String> any = new Selector<>()) {
            any.register(a, EVENT_WRITE, null);
            assertNull(any.select(null).getFirst().key().data());
        }
    }

    // Readiness

    @ParameterizedTest
    @EnumSource
    void isReadyForAsLongAsThereIsSomething(ThreadKind kind) throws Exception {
        sel.register(a, EVENT_READ | EVENT_WRITE, "a");
        sel.register(b, EVENT_READ, "b");
        kind.call(() -> {
            assertEquals("a 2", ready());
            assertEquals("a 2", ready());
            a.send(new byte[2]);
            assertEquals("a 2, b 1", ready());
            assertEquals("a 2, b 1", ready(LONG));
            assertEquals(2, b.recv(10).length);
            assertEquals("a 2", text(sel.select(null)));
            b.close();
            assertEquals("a 3", text(sel.select(null)));
            return "done";
        });
    }

    @ParameterizedTest
    @EnumSource
    void aSelectWaitsForAnEvent(ThreadKind kind) throws Exception {
        sel.register(a, EVENT_READ, "a");
        for (int round = 0; round < 3; round++) {
            var running = kind.start(() -> text(sel.select(null))).awaitWaiting();
            b.send(new byte[1]);
            assertEquals("a 1", running.get());
            a.recv(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theResultIsEmptyWhenTheTimePasses(ThreadKind kind) throws Exception {
        sel.register(a, EVENT_READ, "a");
        kind.call(() -> {
            assertEquals(List.of(), sel.select(Duration.ZERO));
            assertEquals(List.of(), sel.select(Duration.ofSeconds(-5)));
            long start = System.nanoTime();
            assertEquals(List.of(), sel.select(Duration.ofNanos(1_500_000)));
            assertTrue(System.nanoTime() - start >= 1_500_000, "too early");
            return "done";
        });
    }

    @ParameterizedTest
    @EnumSource
    void anyTimeoutIsTaken(ThreadKind kind) throws Exception {
        sel.register(a, EVENT_READ, "a");
        var running = kind.start(() -> text(sel.select(Duration.ofSeconds(Long.MAX_VALUE)))).awaitWaiting();
        b.send(new byte[1]);
        assertEquals("a 1", running.get());
    }

    @ParameterizedTest
    @EnumSource
    void whatIsRegisteredWhileASelectWaitsCounts(ThreadKind kind) throws Exception {
        var running = kind.start(() -> text(sel.select(null))).awaitWaiting();
        b.send(new byte[1]);
        sel.register(a, EVENT_READ, "a");
        assertEquals("a 1", running.get());
        a.recv(1);

        running = kind.start(() -> text(sel.select(null))).awaitWaiting();
        sel.modify(a, EVENT_READ | EVENT_WRITE, "modified");
        assertEquals("modified 2", running.get());
    }

    @ParameterizedTest
    @EnumSource
    void whatIsUnregisteredWhileASelectWaitsDoesNotCount(ThreadKind kind) throws Exception {
        sel.register(a, EVENT_READ, "a");
        sel.register(b, EVENT_READ, "b");
        var running = kind.start(() -> text(sel.select(null))).awaitWaiting();
        assertEquals("a", Objects.requireNonNull(sel.unregister(a)).data());
        b.send(new byte[1]);
        assertFalse(running.result().isDone());
        a.send(new byte[1]);
        assertEquals("b 1", running.get());
    }

    @ParameterizedTest
    @EnumSource
    void aFailedConnectionIsReadyForAllThatIsWaitedFor(ThreadKind kind) throws Exception {
        try (Socket bound = Pairs.bound(Address.inet("127.0.0.1", 0), SOCK_STREAM);
                Socket s = new Socket()) {
            s.setblocking(false);
            assertEquals(Errno.EINPROGRESS.number(), s.connectEx(Pairs.name(bound)));
            sel.register(s, EVENT_READ | EVENT_WRITE, "s");
            assertEquals("s 3", kind.call(() -> ready(LONG)));
            assertEquals(Errno.ECONNREFUSED.number(), s.getsockopt(SOL_SOCKET, SO_ERROR));
            sel.modify(s, EVENT_READ, "s");
            assertEquals("s 1", kind.call(() -> ready(LONG)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void severalThreadsMaySelect(ThreadKind kind) throws Exception {
        sel.register(a, EVENT_READ, "a");
        List<ThreadKind.Running<String>> all = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            all.add(kind.start(() -> text(sel.select(null))).awaitWaiting());
        }
        b.send(new byte[1]);
        for (var running : all) {
            // Level-triggered: it stays ready for those that were not told the first time.
            assertEquals("a 1", running.get());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSelectorMayBeRegisteredWithAnother(ThreadKind kind) throws Exception {
        try (Selector<String> outer = new Selector<>()) {
            sel.register(a, EVENT_READ, "a");
            outer.register(sel.fileno(), EVENT_READ, "inner");
            var running = kind.start(() -> text(outer.select(null))).awaitWaiting();
            b.send(new byte[1]);
            assertEquals("inner 1", running.get());
            assertEquals("a 1", ready());
        }
    }

    @Test
    void numbersOfOtherFilesMayBeRegistered() throws IOException {
        int eventfd = Libc.eventfd(0, 0);
        try {
            assertEquals(new SelectorKey<>(eventfd, eventfd, 3, "e"), sel.register(eventfd, 3, "e"));
            assertEquals("e 2", ready());
        } finally {
            sel.unregister(eventfd);
            Libc.close(eventfd);
        }
    }

    // Ends of a select

    @ParameterizedTest
    @EnumSource
    void wakeupEndsASelect(ThreadKind kind) throws Exception {
        sel.register(a, EVENT_READ, "a");
        for (int round = 0; round < 3; round++) {
            var running = kind.start(() -> sel.select(null)).awaitWaiting();
            sel.wakeup();
            assertEquals(List.of(), running.get());
        }
        sel.wakeup();
        sel.wakeup();
        assertEquals(List.of(), kind.call(() -> sel.select(null)));
        var running = kind.start(() -> text(sel.select(null))).awaitWaiting();
        b.send(new byte[1]);
        assertEquals("a 1", running.get());
        sel.wakeup();
        assertEquals("a 1", kind.call(() -> text(sel.select(null))));
    }

    @ParameterizedTest
    @EnumSource
    void anInterruptEndsASelect(ThreadKind kind) throws Exception {
        sel.register(a, EVENT_READ, "a");
        var running = kind.start(() -> {
                    assertThrows(InterruptedIOException.class, () -> sel.select(null));
                    assertTrue(Thread.currentThread().isInterrupted());
                    assertThrows(InterruptedIOException.class, () -> sel.select(LONG));
                    assertEquals("", ready());
                    b.send(new byte[1]);
                    // What is ready is had without a wait.
                    return text(sel.select(null));
                })
                .awaitWaiting();
        running.thread().interrupt();
        assertEquals("a 1", running.get());
    }

    @ParameterizedTest
    @EnumSource
    void closeEndsASelect(ThreadKind kind) throws Exception {
        sel.register(a, EVENT_READ, "a");
        var one = kind.start(() -> sel.select(null)).awaitWaiting();
        var two = kind.start(() -> sel.select(LONG)).awaitWaiting();
        sel.close();
        for (var running : List.of(one, two)) {
            assertEquals(Errno.EBADF, assertInstanceOf(ErrnoException.class, running.thrown()).error());
        }
    }

    @Test
    void aClosedSelectorHasNothingAndTakesNothing() throws IOException {
        sel.register(a, EVENT_WRITE, "a");
        int epfd = sel.fileno();
        sel.close();
        sel.close();
        assertFalse(OpenFiles.isOpen(epfd) && OpenFiles.what(epfd).contains("eventpoll"));
        assertEquals(-1, sel.fileno());
        assertEquals("Selector[closed]", sel.toString());
        assertEquals(Map.of(), sel.getMap());
        Throwing.errno(Errno.EBADF, () -> sel.select(null));
        Throwing.errno(Errno.EBADF, () -> sel.select(Duration.ZERO));
        Throwing.errno(Errno.EBADF, () -> sel.register(b, EVENT_READ, "b"));
        Throwing.errno(Errno.EBADF, () -> sel.register(b.fileno(), EVENT_READ, "b"));
        Throwing.errno(Errno.EBADF, () -> sel.modify(a, EVENT_READ, "a"));
        Throwing.illegal("not registered", () -> sel.getKey(a));
        Throwing.illegal("not registered", () -> sel.unregister(a));
        sel.wakeup();
        assertEquals(1, a.send(new byte[1]));
    }
}
