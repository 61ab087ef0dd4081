// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Closeable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds a socket open when it is closed. */
class HoldTest {

    @Test
    void aHeldSocketIsOnlyMarkedAsClosed() throws Exception {
        try (Pairs.Pair pair = Pairs.unix()) {
            Socket s = pair.first();
            int fd = s.fileno();
            Closeable hold = s.hold();
            assertFalse(s.toString().contains("closed"), s::toString);
            s.close();
            assertEquals(fd, s.fileno());
            assertTrue(s.toString().startsWith("Socket[closed, fd=" + fd + ", "), s::toString);
            pair.second().sendall(new byte[] {42});
            assertArrayEquals(new byte[] {42}, s.recv(1));
            hold.close();
            assertEquals(-1, s.fileno());
            assertTrue(s.toString().startsWith("Socket[closed, family="), s::toString);
            assertEquals(0, pair.second().recv(1).length);
        }
    }

    @Test
    void theLastHoldCloses() throws Exception {
        try (Pairs.Pair pair = Pairs.unix()) {
            Socket s = pair.first();
            Closeable one = s.hold();
            s.close();
            Closeable two = s.hold();
            one.close();
            one.close();
            s.close();
            assertTrue(s.fileno() >= 0, "closed by one that had let go before");
            two.close();
            assertEquals(-1, s.fileno());
            two.close();
            Throwing.errno(Errno.EBADF, s::hold);
        }
    }

    @Test
    void aSocketIsOpenWhenItsHoldsAreGone() throws Exception {
        try (Pairs.Pair pair = Pairs.unix()) {
            pair.first().hold().close();
            assertEquals(1, pair.first().send(new byte[1]));
        }
    }

    @Test
    void detachTakesTheDescriptorFromThoseWhoHoldIt() throws Exception {
        try (Pairs.Pair pair = Pairs.unix()) {
            Closeable hold = pair.first().hold();
            try (Socket adopted = Socket.adopt(pair.first().detach())) {
                Throwing.errno(Errno.EBADF, () -> pair.first().recv(1));
                Throwing.errno(Errno.EBADF, () -> pair.first().hold());
                hold.close();
                assertEquals(1, adopted.send(new byte[1]));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theLastHoldEndsTheWaitsOfOthers(ThreadKind kind) throws Exception {
        try (Pairs.Pair pair = Pairs.unix()) {
            Closeable hold = pair.first().hold();
            pair.first().close();
            var running = kind.start(() -> pair.first().recv(1)).awaitWaiting();
            hold.close();
            assertEquals(Errno.EBADF, ((ErrnoException) running.thrown()).error());
        }
    }

    @ParameterizedTest
    @EnumSource
    void manyThatLetGoAtOnceCloseOnce(ThreadKind kind) throws Exception {
        for (int round = 0; round < 500; round++) {
            try (Pairs.Pair pair = Pairs.unix()) {
                Socket s = pair.first();
                List<AutoCloseable> holders = List.of(s.hold(), s.hold(), s);
                CountDownLatch start = new CountDownLatch(1);
                List<ThreadKind.Running<Integer>> running = new ArrayList<>();
                for (AutoCloseable holder : holders) {
                    running.add(kind.start(() -> {
                        start.await();
                        holder.close();
                        return s.fileno();
                    }));
                }
                start.countDown();
                for (var r : running) {
                    r.get();
                }
                assertEquals(-1, s.fileno());
                assertEquals(0, pair.second().recv(1).length);
            }
        }
    }
}
