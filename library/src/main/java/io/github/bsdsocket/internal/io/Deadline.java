// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.internal.io;

/**
 * The instant at which a call gives up, on {@link System#nanoTime}'s clock: one for the whole of a call, however often
 * it is retried. A timeout is its distance in nanoseconds, negative for none.
 */
public final class Deadline {

    /** The deadline that never comes. */
    public static final Deadline NEVER = new Deadline(0);

    private final long at;

    private Deadline(long at) {
        this.at = at;
    }

    /** The deadline {@code timeout} nanoseconds from now, {@link #NEVER} for a negative timeout. */
    public static Deadline in(long timeout) {
        return timeout < 0 ? NEVER : new Deadline(System.nanoTime() + timeout);
    }

    /** Nanoseconds left, 0 when it has come, {@link Long#MAX_VALUE} when it never does. */
    public long remaining() {
        return this == NEVER ? Long.MAX_VALUE : Math.max(0, at - System.nanoTime());
    }

    /**
     * Milliseconds left as poll(2) takes them: -1 for ever, rounded up, because a wait that ends early would spin until
     * the deadline.
     */
    int millis() {
        if (this == NEVER) {
            return -1;
        }
        long nanos = remaining();
        return (int) Math.min(Integer.MAX_VALUE, nanos / 1_000_000 + (nanos % 1_000_000 == 0 ? 0 : 1));
    }
}
