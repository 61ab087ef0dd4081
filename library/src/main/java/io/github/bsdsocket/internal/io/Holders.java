// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.internal.io;

import java.util.concurrent.atomic.AtomicInteger;

/** Those who keep a descriptor open: its socket, and any number of others. The last of them to let go closes it. */
public final class Holders {

    private static final int CLOSED = Integer.MIN_VALUE;

    private final Descriptor descriptor;

    /** How many others there are; the sign says that the socket has let go. */
    private final AtomicInteger state = new AtomicInteger();

    /** Begins with the socket. */
    public Holders(Descriptor descriptor) {
        this.descriptor = descriptor;
    }

    /** Adds one; false when the descriptor is closed, or given away. */
    public boolean add() {
        return !descriptor.isClosed() && state.updateAndGet(n -> n == CLOSED ? n : n + 1) != CLOSED;
    }

    /** One that was added lets go. Returns what close(2) does, 0 when others are left. */
    public int remove() {
        return state.getAndDecrement() == CLOSED + 1 ? descriptor.close() : 0;
    }

    /** The socket lets go, once. Returns what close(2) does, 0 when others are left. */
    public int close() {
        return state.getAndUpdate(n -> n | CLOSED) == 0 ? descriptor.close() : 0;
    }

    /** Whether the socket has let go. */
    public boolean isClosed() {
        return state.get() < 0;
    }
}
