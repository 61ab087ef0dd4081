// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import static io.github.bsdsocket.Constants.AF_UNIX;
import static io.github.bsdsocket.Constants.SOCK_DGRAM;
import static io.github.bsdsocket.select.Selector.EVENT_READ;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.bsdsocket.internal.libc.Libc;
import io.github.bsdsocket.select.Ready;
import io.github.bsdsocket.select.Selector;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Sockets that are registered and closed, detached or unregistered by two threads, at any moment of a third one's selects,
 * so that their numbers are used again at once; some leave a duplicate behind.
 *
 * <p>The system property {@code bsdsocket.stress} multiplies the rounds.
 */
@Isolated // counts the process's descriptors, and wants the processors
class SelectorStressTest {

    private static final int ROUNDS = 10_000 * Integer.getInteger("bsdsocket.stress", 1);

    /** What is done and reported, in order. */
    private final AtomicLong clock = new AtomicLong();

    private final AtomicLong reports = new AtomicLong();
    private volatile boolean ended;

    /** A registered socket: whether there is something to read, and when it was gone. */
    private static final class Target {
        final boolean loud;
        volatile long gone = Long.MAX_VALUE;

        Target(boolean loud) {
            this.loud = loud;
        }
    }

    private String select(Selector<Target> sel) throws IOException {
        while (true) {
            long begun = clock.incrementAndGet();
            List<Ready<Target>> all = sel.select(null);
            if (ended) {
                return "ended";
            }
            assertFalse(all.isEmpty(), "nothing is ready, and nobody woke it");
            for (Ready<Target> ready : all) {
                Target target = ready.key().data();
                assertTrue(target.loud, "an event of another file");
                assertTrue(target.gone > begun, "an event of a socket that is gone");
                reports.incrementAndGet();
            }
        }
    }

    @SuppressWarnings("try") // a close is what is tested
    private String come(Selector<Target> sel, long seed) throws IOException {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            boolean loud = random.nextBoolean();
            SocketPair pair = Socket.socketpair(AF_UNIX, SOCK_DGRAM);
            try (Socket s = pair.first();
                    Socket peer = pair.second()) {
                if (loud) {
                    peer.send(new byte[1]);
                }
                Target target = new Target(loud);
                sel.register(s, EVENT_READ, target);
                int dup = random.nextInt(4) == 0 ? Libc.fcntl(s.fileno(), Libc.F_DUPFD_CLOEXEC, 0) : -1;
                moment(random);
                switch (random.nextInt(3)) {
                    case 0 -> s.close();
                    case 1 -> Libc.close(s.detach());
                    default -> sel.unregister(s);
                }
                target.gone = clock.incrementAndGet();
                if (dup >= 0) {
                    moment(random);
                    Libc.close(dup);
                }
            }
        }
        return "gone";
    }

    /** A pause of up to 30 microseconds. */
    private static void moment(Random random) {
        long end = System.nanoTime() + random.nextInt(30_000);
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    @ParameterizedTest
    @EnumSource
    void noEventIsOfAClosedOrAnotherFile(ThreadKind kind) throws Exception {
        try (Selector<Target> sel = new Selector<>()) {
            // What the library opens once for all.
            var first = kind.start(() -> sel.select(null)).awaitWaiting();
            sel.wakeup();
            assertEquals(List.of(), first.get());
            int before = OpenFiles.count();
            long seed = System.nanoTime();
            var selecting = kind.start(() -> select(sel));
            List<ThreadKind.Running<String>> all = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                long own = seed + i;
                all.add(ThreadKind.PLATFORM.start(() -> come(sel, own)));
            }
            for (var running : all) {
                assertEquals("gone", running.get());
            }
            ended = true;
            sel.wakeup();
            assertEquals("ended", selecting.get(), () -> "seed " + seed);
            assertTrue(reports.get() > 100, () -> reports + " reports");
            assertEquals(Map.of(), sel.getMap());
            assertEquals(before, OpenFiles.count(), "open descriptors");
        }
    }
}
