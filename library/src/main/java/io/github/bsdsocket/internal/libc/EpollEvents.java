// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.internal.libc;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** An array of {@code struct epoll_event}, which epoll_wait(2) fills; for one call at a time. */
public final class EpollEvents {

    /** {@code sizeof(struct epoll_event)}: packed on x86-64, so that it is the same for 32-bit programs. */
    static final int SIZE = Platform.ARM64 ? 16 : 12;

    static final int DATA_AT = Platform.ARM64 ? 8 : 4;

    final MemorySegment memory;
    private final ByteBuffer fields;
    private final int length;

    /** Room for so many events. */
    public EpollEvents(int length) {
        this.length = length;
        this.memory = Arena.ofAuto().allocate((long) length * SIZE, 8);
        this.fields = memory.asByteBuffer().order(ByteOrder.nativeOrder());
    }

    /** How many events there is room for. */
    public int length() {
        return length;
    }

    /** What the descriptor at this index is ready for. */
    public int events(int index) {
        return fields.getInt(index * SIZE);
    }

    /** What the descriptor at this index was added with. */
    public long data(int index) {
        return fields.getLong(index * SIZE + DATA_AT);
    }
}
