// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.internal.io;

import static io.github.bsdsocket.Constants.AF_INET;
import static io.github.bsdsocket.Constants.AF_UNIX;
import static io.github.bsdsocket.Constants.SOCK_DGRAM;
import static io.github.bsdsocket.Constants.SOCK_STREAM;
import static io.github.bsdsocket.Constants.SOL_SOCKET;
import static io.github.bsdsocket.Constants.SO_TYPE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.bsdsocket.internal.libc.Libc;
import io.github.bsdsocket.internal.libc.Platform;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The protocol of a descriptor's state: two or three threads do one step each at the same moment, many thousand times,
 * and what all of them saw must be one of the outcomes that the protocol allows.
 *
 * <p>The system property {@code bsdsocket.stress} multiplies the iterations.
 */
@Isolated // reuses the numbers of closed descriptors at once
class LifetimeTest {

    private static final int ITERATIONS = 25_000 * Integer.getInteger("bsdsocket.stress", 1);

    private static final int EBADF = -Platform.required("EBADF");
    private static final int POLLIN = Platform.required("POLLIN");
    private static final int POLLOUT = Platform.required("POLLOUT");
    private static final int F_GETFD = Platform.required("F_GETFD");
    private static final int O_PATH = Platform.required("O_PATH");

    private final int[] pair = new int[2];

    @BeforeEach
    void open() {
        assertEquals(0, Libc.socketpair(AF_UNIX, SOCK_STREAM, 0, pair));
    }

    @AfterEach
    void close() {
        Libc.close(pair[0]);
        Libc.close(pair[1]);
    }

    /** A descriptor of the pair's first socket. */
    private Endpoint endpoint() {
        return new Endpoint(duplicate(), true);
    }

    private int duplicate() {
        int fd = Libc.fcntl(pair[0], Libc.F_DUPFD_CLOEXEC, 0);
        assertTrue(fd >= 0);
        return fd;
    }

    private static boolean isOpen(int fd) {
        return Libc.fcntl(fd, F_GETFD, 0) >= 0;
    }

    /** SOCK_STREAM while the number is the socket's. */
    private static int type(int fd) {
        return Libc.getsockopt(fd, SOL_SOCKET, SO_TYPE);
    }

    /** Another kind of socket, with the least number that is free. */
    private static int datagram() {
        return Libc.socket(AF_INET, SOCK_DGRAM, 0);
    }

    /** Something else, with the least number that is free. */
    private static int other() {
        return Libc.open(new byte[] {'/'}, O_PATH, 0);
    }

    private interface Step {
        Object take() throws Exception;
    }

    /** What one iteration does, and what is there afterwards, as a further outcome; the end cleans up. */
    private record Situation(End end, List<Step> steps) {
        Object end(List<Object> outcomes) {
            return end.end(outcomes);
        }
    }

    private interface Maker {
        Situation make();
    }

    private static Situation situation(End end, Step... steps) {
        return new Situation(end, List.of(steps));
    }

    private interface End {
        Object end(List<Object> outcomes);
    }

    /** Repeats a situation, and holds that only the allowed outcomes come out of it. */
    private static void outcomes(boolean virtual, int iterations, Set<String> allowed, Maker maker) throws Exception {
        TreeMap<String, Integer> counts = new TreeMap<>();
        try (var threads = virtual ? Executors.newVirtualThreadPerTaskExecutor() : Executors.newFixedThreadPool(3)) {
            for (int i = 0; i < iterations; i++) {
                Situation situation = maker.make();
                List<Object> outcomes = atOnce(threads, situation.steps());
                String outcome = outcomes + " " + situation.end(outcomes);
                counts.merge(outcome, 1, Integer::sum);
                assertTrue(allowed.contains(outcome), () -> outcome + " is not allowed; so far " + counts);
            }
        }
    }

    /** Takes the steps in one thread each, as close together as can be. */
    private static List<Object> atOnce(ExecutorService threads, List<Step> steps) throws Exception {
        AtomicInteger ready = new AtomicInteger();
        List<Future<Object>> results = new ArrayList<>();
        for (Step step : steps) {
            results.add(threads.submit(() -> {
                ready.incrementAndGet();
                // Not for ever: there may be fewer processors than threads.
                for (int spins = 0; ready.get() < steps.size() && spins < 2_000; spins++) {
                    Thread.onSpinWait();
                }
                return step.take();
            }));
        }
        List<Object> outcomes = new ArrayList<>();
        for (Future<Object> result : results) {
            outcomes.add(result.get(1, TimeUnit.MINUTES));
        }
        return outcomes;
    }

    @Test
    void oneOfTwoClosesCloses() throws Exception {
        outcomes(false, ITERATIONS, Set.of("[0, 0] both open"), () -> {
            Endpoint e = endpoint();
            int fd = e.fileno();
            int[] others = new int[2];
            return situation(
                    o -> {
                        boolean open = isOpen(others[0]) && isOpen(others[1]);
                        Libc.close(others[0]);
                        Libc.close(others[1]);
                        return open && !isOpen(fd) ? "both open" : "a descriptor of another was closed";
                    },
                    () -> {
                        int rc = e.close();
                        others[0] = other();
                        return rc;
                    },
                    () -> {
                        int rc = e.close();
                        others[1] = other();
                        return rc;
                    });
        });
    }

    @Test
    void aCallHasTheSocketOrEbadfButNeverAnotherFile() throws Exception {
        Set<String> allowed = Set.of(
                "[" + SOCK_STREAM + ", 0] closed", "[" + EBADF + ", 0] closed");
        outcomes(false, ITERATIONS, allowed, () -> {
            Endpoint e = endpoint();
            int fd = e.fileno();
            return situation(o -> isOpen(fd) ? "left open" : "closed", () -> e.use(LifetimeTest::type), () -> {
                int rc = e.close();
                int taken = datagram();
                Libc.close(taken);
                return rc;
            });
        });
    }

    @Test
    void theLastOfSeveralCallsCloses() throws Exception {
        Set<String> allowed = Set.of(
                "[" + SOCK_STREAM + ", " + SOCK_STREAM + ", 0] closed",
                "[" + SOCK_STREAM + ", " + EBADF + ", 0] closed",
                "[" + EBADF + ", " + SOCK_STREAM + ", 0] closed",
                "[" + EBADF + ", " + EBADF + ", 0] closed");
        outcomes(false, ITERATIONS, allowed, () -> {
            Endpoint e = endpoint();
            int fd = e.fileno();
            return situation(
                    o -> isOpen(fd) ? "left open" : "closed",
                    () -> e.use(LifetimeTest::type),
                    () -> e.use(LifetimeTest::type),
                    e::close);
        });
    }

    @Test
    void detachWaitsForTheCallsAndGivesTheNumberAwayOpen() throws Exception {
        int datagram = datagram();
        Set<String> allowed = Set.of("[" + SOCK_STREAM + ", 0] mine", "[" + EBADF + ", 0] mine");
        outcomes(false, ITERATIONS, allowed, () -> {
            Endpoint e = endpoint();
            int fd = e.fileno();
            return situation(
                    o -> {
                        boolean open = isOpen(fd);
                        Libc.close(fd);
                        return open ? "mine" : "closed by another";
                    },
                    () -> e.use(LifetimeTest::type),
                    // Another kind of socket in its place at once, which a late call would see.
                    () -> e.detach() == fd ? Math.min(0, Libc.dup3(datagram, fd, 0)) : "not detached");
        });
        Libc.close(datagram);
    }

    @Test
    void eitherCloseOrDetachHasTheNumber() throws Exception {
        outcomes(false, ITERATIONS, Set.of("[0, 1] open", "[0, -1] closed"), () -> {
            Endpoint e = endpoint();
            int fd = e.fileno();
            return situation(
                    o -> {
                        boolean open = isOpen(fd);
                        if (o.get(1).equals(1)) {
                            Libc.close(fd);
                        }
                        return open ? "open" : "closed";
                    },
                    e::close,
                    () -> Math.min(1, e.detach()));
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void closeEndsAWaitWheneverItComes(boolean virtual) throws Exception {
        outcomes(virtual, ITERATIONS / 2, Set.of("[" + EBADF + ", 0] closed"), () -> {
            Endpoint e = endpoint();
            int fd = e.fileno();
            return situation(o -> isOpen(fd) ? "left open" : "closed", () -> await(e, POLLIN), e::close);
        });
    }

    /** A wait as a call makes it. */
    private static int await(Endpoint e, int events) {
        if (!e.acquire()) {
            return EBADF;
        }
        try {
            return e.await(events, Deadline.in(60_000_000_000L));
        } finally {
            e.release();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyWaitSeesItsEventThoughAnotherWaitsForAnother(boolean virtual) throws Exception {
        outcomes(virtual, ITERATIONS / 2, Set.of("[0, 0, 1] "), () -> {
            Endpoint e = endpoint();
            byte[] byteThere = new byte[1];
            return situation(
                    o -> {
                        assertEquals(1, Libc.recvfrom(pair[0], byteThere, 0, 1, 0, null));
                        e.close();
                        return "";
                    },
                    () -> await(e, POLLIN),
                    () -> await(e, POLLOUT),
                    () -> Libc.sendto(pair[1], new byte[1], 0, 1, 0, null));
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void severalWaitsForOneEventAllSeeIt(boolean virtual) throws Exception {
        outcomes(virtual, ITERATIONS / 2, Set.of("[0, 0, 1] "), () -> {
            Endpoint e = endpoint();
            return situation(
                    o -> {
                        assertEquals(1, Libc.recvfrom(pair[0], new byte[1], 0, 1, 0, null));
                        e.close();
                        return "";
                    },
                    () -> await(e, POLLIN),
                    () -> await(e, POLLIN),
                    () -> Libc.sendto(pair[1], new byte[1], 0, 1, 0, null));
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void anInterruptAndACloseEndAWaitWithOneOfThem(boolean virtual) throws Exception {
        Set<String> allowed = Set.of("[" + EBADF + ", 0] closed", "[" + Descriptor.INTERRUPTED + ", 0] closed");
        outcomes(virtual, ITERATIONS / 2, allowed, () -> {
            Endpoint e = endpoint();
            int fd = e.fileno();
            CompletableFuture<Thread> waiting = new CompletableFuture<>();
            CompletableFuture<Void> interrupted = new CompletableFuture<>();
            return situation(
                    o -> isOpen(fd) ? "left open" : "closed",
                    () -> {
                        waiting.complete(Thread.currentThread());
                        int rc = await(e, POLLIN);
                        interrupted.join();
                        assertTrue(Thread.interrupted(), "the interrupt status is kept");
                        return rc;
                    },
                    () -> {
                        waiting.join().interrupt();
                        interrupted.complete(null);
                        return e.close();
                    });
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aDeadlineAtTheMomentOfTheEventLosesNoLaterWait(boolean virtual) throws Exception {
        Set<String> allowed = Set.of("[0, 1] 0", "[" + Descriptor.TIMED_OUT + ", 1] 0");
        outcomes(virtual, ITERATIONS / 4, allowed, () -> {
            Endpoint e = endpoint();
            return situation(
                    o -> {
                        try {
                            return e.await(POLLIN, Deadline.in(60_000_000_000L));
                        } finally {
                            assertEquals(1, Libc.recvfrom(pair[0], new byte[1], 0, 1, 0, null));
                            e.close();
                        }
                    },
                    () -> e.await(POLLIN, Deadline.in(20_000)),
                    () -> Libc.sendto(pair[1], new byte[1], 0, 1, 0, null));
        });
    }

    @Test
    void oneNumberAdoptedTwiceCanBeWaitedOnThroughBoth() throws Exception {
        int fd = duplicate();
        Endpoint one = new Endpoint(fd, true);
        Endpoint two = new Endpoint(fd, true);
        CompletableFuture<List<Integer>> outcome = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> {
            List<Integer> results = new ArrayList<>();
            try {
                for (Endpoint e : List.of(one, two, one)) {
                    results.add(e.await(POLLIN, Deadline.in(1_000_000)));
                    results.add(e.await(POLLOUT, Deadline.in(60_000_000_000L)));
                }
                two.detach(); // ends the registration of the number
                results.add(one.await(POLLIN, Deadline.in(1_000_000)));
            } finally {
                outcome.complete(results);
            }
        });
        int timedOut = Descriptor.TIMED_OUT;
        assertEquals(
                List.of(timedOut, 0, timedOut, 0, timedOut, 0, timedOut), outcome.get(1, TimeUnit.MINUTES));
        one.close();
    }
}
