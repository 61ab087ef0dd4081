// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;

/**
 * A caller's buffer as the inner rooms take it: a {@code byte[]} or a {@code MemorySegment}, and a range in it. Every
 * check of a buffer that a caller gives is made here.
 */
final class Memory {

    private Memory() {}

    /** The array or segment that holds what is between position and limit, when the calling thread may read it now. */
    @SuppressWarnings("ByteBufferBackingArray") // offset() uses arrayOffset
    static Object base(ByteBuffer buffer) {
        return buffer.hasArray() ? buffer.array() : readable(MemorySegment.ofBuffer(buffer));
    }

    /** Where in {@link #base} the position is. */
    static long offset(ByteBuffer buffer) {
        return buffer.hasArray() ? buffer.arrayOffset() + buffer.position() : 0;
    }

    /** The buffer, when it may be written to. */
    static ByteBuffer writable(ByteBuffer buffer) {
        if (buffer.isReadOnly()) {
            throw new IllegalArgumentException("the buffer is read-only: " + buffer);
        }
        return buffer;
    }

    /** The segment, when the calling thread may read it now. */
    static MemorySegment readable(MemorySegment segment) {
        if (!segment.scope().isAlive()) {
            throw new IllegalArgumentException("the segment's arena is closed: " + segment);
        }
        if (!segment.isAccessibleBy(Thread.currentThread())) {
            throw new IllegalArgumentException("the segment belongs to another thread: " + segment);
        }
        return segment;
    }

    /** The segment, when the calling thread may write to it now. */
    static MemorySegment writable(MemorySegment segment) {
        if (segment.isReadOnly()) {
            throw new IllegalArgumentException("the segment is read-only: " + segment);
        }
        return readable(segment);
    }

    /** How many bytes to receive into {@code room}: {@code nbytes}, or all for 0. */
    static int nbytes(String call, int nbytes, long room) {
        if (nbytes < 0) {
            throw new IllegalArgumentException("negative buffersize in " + call + ": " + nbytes);
        }
        if (nbytes > room) {
            throw new IllegalArgumentException(
                    "nbytes is greater than the length of the buffer in " + call + ": " + nbytes + " of " + room);
        }
        return nbytes == 0 ? (int) Math.min(room, Integer.MAX_VALUE) : nbytes;
    }
}
