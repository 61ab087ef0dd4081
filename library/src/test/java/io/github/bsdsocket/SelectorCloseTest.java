// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import static io.github.bsdsocket.Constants.*;
import static io.github.bsdsocket.select.Selector.EVENT_READ;
import static io.github.bsdsocket.select.Selector.EVENT_WRITE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.bsdsocket.internal.libc.Libc;
import io.github.bsdsocket.select.Selector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of a selector whose sockets and numbers are closed, given away and used again. */
@Isolated // wants certain numbers
class SelectorCloseTest {

    private static final Duration SHORT = Duration.ofMillis(20);

    private final Selector<String> sel;
    private final Socket a;
    private final Socket b;

    SelectorCloseTest() throws IOException {
        sel = new Selector<>();
        Pairs.Pair pair = Pairs.unix();
        a = pair.first();
        b = pair.second();
    }

    @AfterEach
    void close() throws IOException {
        sel.close();
        a.close();
        b.close();
    }

    private static String ready(Selector<String> selector, Duration timeout) throws IOException {
        return String.join(
                ", ",
                selector.select(timeout).stream()
                        .map(r -> r.key().data() + " " + r.events())
                        .toList());
    }

    private String ready() throws IOException {
        return ready(sel, Duration.ZERO);
    }

    @Test
    void aClosedSocketLeavesByItself() throws IOException {
        sel.register(a, EVENT_WRITE, "a");
        assertEquals("a 2", ready());
        a.close();
        assertEquals(Map.of(), sel.getMap());
        assertEquals("", ready());
        assertNull(sel.unregister(a));
        Throwing.errno(Errno.EBADF, () -> sel.modify(a, EVENT_READ, "a"));
        Throwing.errno(Errno.EBADF, () -> sel.register(a, EVENT_READ, "a"));
        Throwing.illegal("not registered", () -> sel.getKey(a));
    }

    @ParameterizedTest
    @EnumSource
    void aDuplicateDoesNotKeepAClosedSocketIn(ThreadKind kind) throws Exception {
        sel.register(a, EVENT_WRITE, "a");
        try (Socket dup = a.dup()) {
            a.close();
            assertEquals("", kind.call(() -> ready(sel, SHORT)));
            sel.register(dup, EVENT_WRITE, "dup");
            assertEquals("dup 2", kind.call(() -> ready(sel, SHORT)));
        }
        assertEquals(Map.of(), sel.getMap());
    }

    @Test
    void aSocketAndItsDuplicateAreTwo() throws IOException {
        try (Socket dup = a.dup()) {
            sel.register(a, EVENT_WRITE, "a");
            sel.register(dup, EVENT_READ, "dup");
            b.send(new byte[1]);
            assertEquals(2, sel.select(Duration.ZERO).size());
            sel.unregister(a);
            assertEquals("dup 1", ready());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSelectGoesOnWithoutASocketThatIsClosed(ThreadKind kind) throws Exception {
        sel.register(a, EVENT_READ, "a");
        try (Pairs.Pair other = Pairs.unix()) {
            sel.register(other.first(), EVENT_READ, "other");
            var running = kind.start(() -> ready(sel, Duration.ofMinutes(1))).awaitWaiting();
            a.close();
            other.second().send(new byte[1]);
            assertEquals("other 1", running.get());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSocketThatAThreadReadsLeavesWhenItIsClosed(ThreadKind kind) throws Exception {
        sel.register(a, EVENT_READ, "a");
        var running = kind.start(() -> a.recv(1)).awaitWaiting();
        a.close();
        assertTrue(running.thrown() instanceof ErrnoException e && e.error() == Errno.EBADF);
        assertEquals("", ready());
        assertEquals(Map.of(), sel.getMap());
    }

    @Test
    void aDetachedDescriptorLeaves() throws IOException {
        sel.register(a, EVENT_WRITE, "a");
        int fd = a.detach();
        assertEquals(Map.of(), sel.getMap());
        assertEquals("", ready());
        assertNull(sel.unregister(a));
        try (Socket adopted = Socket.adopt(fd)) {
            sel.register(adopted, EVENT_WRITE, "adopted");
            a.close();
            assertEquals("adopted 2", ready());
        }
    }

    @Test
    void aNumberThatIsUsedAgainIsAnotherRegistration() throws IOException {
        sel.register(a, EVENT_WRITE, "a");
        int number = a.fileno();
        try (Socket dup = a.dup()) {
            a.close();
            try (Pairs.Pair next = Pairs.unix()) {
                Socket reuser = next.first();
                assertEquals(number, reuser.fileno());
                assertEquals("", ready());
                sel.register(reuser, EVENT_READ, "next");
                assertEquals("", ready());
                next.second().send(new byte[1]);
                assertEquals("next 1", ready());
                assertNull(sel.unregister(a));
                assertEquals("next 1", ready());
            }
            assertEquals(1, dup.send(new byte[1]));
        }
    }

    @Test
    void ofTwoSocketsOnOneNumberOneIsRegistered() throws IOException {
        Socket twin = Socket.adopt(a.fileno());
        sel.register(a, EVENT_WRITE, "a");
        Throwing.illegal("already registered", () -> sel.register(twin, EVENT_WRITE, "twin"));
        Throwing.illegal("not registered", () -> sel.unregister(twin));
        twin.detach();
        assertEquals("a 2", ready());
    }

    @Test
    void aNumberThatItsOtherSocketClosedDoesNotBarTheNextFile() throws IOException {
        Socket twin = Socket.adopt(a.fileno());
        int number = a.fileno();
        sel.register(a, EVENT_WRITE, "a");
        twin.close();
        assertEquals("", ready());
        try (Pairs.Pair next = Pairs.unix()) {
            assertEquals(number, next.first().fileno());
            sel.register(next.first(), EVENT_WRITE, "next");
            assertEquals("next 2", ready());
            a.detach();
            assertEquals("next 2", ready());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aNumberClosedBehindTheSelectorsBackDoesNotMakeItSpin(ThreadKind kind) throws Exception {
        int[] fds = new int[2];
        assertEquals(0, Libc.socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, fds));
        int dup = Libc.fcntl(fds[0], Libc.F_DUPFD_CLOEXEC, 0);
        try {
            sel.register(fds[0], EVENT_WRITE, "number");
            sel.register(a, EVENT_READ, "a");
            Libc.close(fds[0]);
            // Too late: the duplicate keeps the file where nothing takes it out.
            assertEquals("number", sel.unregister(fds[0]).data());
            var running = kind.start(() -> ready(sel, Duration.ofMinutes(1))).awaitWaiting();
            int epfd = sel.fileno();
            while (registrations(epfd) != 2) { // a and the one for wake-ups
                Thread.onSpinWait();
            }
            b.send(new byte[1]);
            assertEquals("a 1", running.get());
            sel.wakeup();
            a.recv(1);
            // A wake-up that was pending is not lost, and not there twice.
            assertEquals(List.of(), kind.call(() -> sel.select(null)));
            assertEquals("", kind.call(() -> ready(sel, SHORT)));
        } finally {
            Libc.close(fds[1]);
            Libc.close(dup);
        }
    }

    @Test
    void aNumberThatIsAnotherFilesIsNotTakenOver() throws IOException {
        int[] fds = new int[2];
        assertEquals(0, Libc.socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, fds));
        int dup = Libc.fcntl(fds[0], Libc.F_DUPFD_CLOEXEC, 0);
        sel.register(fds[0], EVENT_WRITE, "gone, with a duplicate");
        sel.register(fds[1], EVENT_READ, "gone");
        Libc.close(fds[0]);
        Libc.close(fds[1]);
        sel.unregister(fds[0]);
        try (Pairs.Pair next = Pairs.unix()) {
            assertEquals(fds[1], next.second().fileno());
            next.first().send(new byte[1]);
            assertEquals("", ready());
            sel.register(next.second(), EVENT_READ, "next");
            assertEquals("next 1", ready());
        } finally {
            Libc.close(dup);
        }
    }

    /** How many files an epoll instance has. */
    private static long registrations(int epfd) throws IOException {
        try (var lines = Files.lines(Path.of("/proc/self/fdinfo/" + epfd))) {
            return lines.filter(line -> line.startsWith("tfd:")).count();
        }
    }

    @Test
    void aClosedSelectorIsForgottenByItsSockets() throws IOException {
        for (int round = 0; round < 3; round++) {
            try (Selector<String> passing = new Selector<>()) {
                passing.register(a, EVENT_WRITE, "passing");
                sel.register(a, EVENT_WRITE, "a");
                assertEquals("passing 2", ready(passing, Duration.ZERO));
                sel.unregister(a);
            }
        }
        sel.register(a, EVENT_WRITE, "a");
        a.close();
        assertEquals("", ready());
    }

    @Test
    void theKeyOfARegisteredSocketKeepsItFromBeingCollected() throws IOException {
        int fd = forget();
        for (int i = 0; i < 20; i++) {
            System.gc();
        }
        assertTrue(OpenFiles.what(fd).startsWith("socket:"));
        Socket s = (Socket) Objects.requireNonNull(sel.getMap().get(fd)).fileobj();
        s.close();
    }

    private int forget() throws IOException {
        Socket s = new Socket(AF_INET, SOCK_DGRAM);
        sel.register(s, EVENT_READ, "forgotten");
        return s.fileno();
    }
}
