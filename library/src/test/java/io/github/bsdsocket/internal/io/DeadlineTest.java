// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.internal.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How much time is left. */
class DeadlineTest {

    @ParameterizedTest
    @ValueSource(longs = {-1, Long.MIN_VALUE})
    void aNegativeTimeoutNeverComes(long timeout) {
        assertSame(Deadline.NEVER, Deadline.in(timeout));
        assertEquals(Long.MAX_VALUE, Deadline.NEVER.remaining());
        assertEquals(-1, Deadline.NEVER.millis());
    }

    @Test
    void noTimeoutHasComeAlready() {
        assertEquals(0, Deadline.in(0).remaining());
        assertEquals(0, Deadline.in(0).millis());
    }

    @Test
    void timeGoesByUntilNoneIsLeft() {
        Deadline deadline = Deadline.in(2_000_000);
        long last = deadline.remaining();
        assertTrue(last <= 2_000_000);
        while (last > 0) {
            long left = deadline.remaining();
            assertTrue(left <= last && left >= 0);
            last = left;
        }
        assertEquals(0, deadline.millis());
    }

    @Test
    void aWaitOfSomeMillisecondsNeverEndsBeforeTheDeadline() {
        Deadline deadline = Deadline.in(3_000_000);
        while (true) {
            long millis = deadline.millis();
            long left = deadline.remaining();
            assertTrue(millis * 1_000_000 >= left, () -> millis + " ms for " + left + " ns");
            assertTrue(millis <= 3);
            if (left == 0) {
                break;
            }
        }
    }

    @Test
    void theLongestTimeoutIsNotLost() {
        Deadline deadline = Deadline.in(Long.MAX_VALUE);
        assertTrue(deadline.remaining() > Long.MAX_VALUE / 2);
        assertEquals(Integer.MAX_VALUE, deadline.millis());
    }
}
