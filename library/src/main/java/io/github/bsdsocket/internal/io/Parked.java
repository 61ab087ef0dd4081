// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.internal.io;

import java.util.concurrent.locks.LockSupport;

/** A virtual thread's wait: it parks until it is woken, is interrupted, or the deadline comes. */
final class Parked implements Waiter {

    /** What it waits for, as poll(2) has it; 0 for nothing but time. */
    final int events;

    private final Thread thread = Thread.currentThread();
    private volatile boolean woken;

    Parked(int events) {
        this.events = events;
    }

    @Override
    public void wake() {
        woken = true;
        LockSupport.unpark(thread);
    }

    /** Parks; returns 0 when woken, TIMED_OUT or INTERRUPTED. */
    int await(Deadline deadline) {
        while (!woken) {
            if (thread.isInterrupted()) {
                return Descriptor.INTERRUPTED;
            }
            if (deadline == Deadline.NEVER) {
                LockSupport.park(); // without a timer
                continue;
            }
            long left = deadline.remaining();
            if (left == 0) {
                return Descriptor.TIMED_OUT;
            }
            LockSupport.parkNanos(left);
        }
        return 0;
    }
}
