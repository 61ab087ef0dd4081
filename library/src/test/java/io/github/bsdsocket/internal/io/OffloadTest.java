// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.internal.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OffloadTest {

    private final CountDownLatch begun = new CountDownLatch(64);
    private final CountDownLatch answer = new CountDownLatch(1);

    @AfterEach
    void answerAll() {
        answer.countDown();
    }

    /** A call of libc that nothing can wake. */
    private String hang() {
        begun.countDown();
        boolean interrupted = false;
        while (true) {
            try {
                answer.await();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        return interrupted ? "interrupted" : "answer";
    }

    @Test
    void aDeadlineEndsTheWait() {
        var outcome = Offload.call(this::hang, Deadline.in(20_000_000));
        assertEquals(Descriptor.TIMED_OUT, outcome.rc());
        assertNull(outcome.value());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void anInterruptEndsTheWaitAndStaysSet(boolean virtual) throws Exception {
        FutureTask<Boolean> test = new FutureTask<>(() -> {
            var outcome = Offload.call(this::hang, Deadline.NEVER);
            assertEquals(Descriptor.INTERRUPTED, outcome.rc());
            return Thread.currentThread().isInterrupted();
        });
        Thread thread = (virtual ? Thread.ofVirtual() : Thread.ofPlatform()).start(test);
        while (begun.getCount() == 64) {
            Thread.onSpinWait();
        }
        thread.interrupt();
        assertTrue(test.get(60, TimeUnit.SECONDS));
    }

    @Test
    void anAnswerInTimeIsTheOutcome() {
        assertEquals(new Offload.Outcome<>(0, "x"), Offload.call(() -> "x", Deadline.in(60_000_000_000L)));
        assertEquals(new Offload.Outcome<>(0, "x"), Offload.call(() -> "x", Deadline.NEVER));
    }

    @Test
    void whatTheCallThrowsIsThrown() {
        var e = new UnsupportedOperationException("no such function");
        var thrown = assertThrows(UnsupportedOperationException.class, () -> Offload.call(
                () -> {
                    throw e;
                },
                Deadline.NEVER));
        assertSame(e, thrown);
    }

    @Test
    void aCallGivenUpBeforeItBeganIsNeverMade() throws Exception {
        List<Thread> others = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            others.add(Thread.ofVirtual().start(() -> Offload.call(this::hang, Deadline.NEVER)));
        }
        begun.await();
        AtomicBoolean made = new AtomicBoolean();
        var outcome = Offload.call(() -> made.getAndSet(true), Deadline.in(20_000_000));
        assertEquals(Descriptor.TIMED_OUT, outcome.rc());
        answer.countDown();
        for (Thread other : others) {
            other.join();
        }
        // Calls are begun in their order: after this one, the one given up would have been.
        Offload.call(() -> "x", Deadline.NEVER);
        assertFalse(made.get());
    }
}
