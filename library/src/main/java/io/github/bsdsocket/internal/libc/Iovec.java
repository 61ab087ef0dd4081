// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.internal.libc;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import java.lang.foreign.MemorySegment;

/**
 * One of the pieces that a message is gathered from or scattered to: {@code struct iovec}, on the heap or off it. The
 * range must lie in the memory.
 *
 * @param memory a {@code byte[]} or a {@code MemorySegment}
 * @param offset where in it the piece begins
 * @param length how many bytes it has
 */
public record Iovec(Object memory, long offset, long length) {

    /** All of an array. */
    public Iovec(byte[] array) {
        this(array, 0, array.length);
    }

    MemorySegment segment() {
        MemorySegment all = memory instanceof byte[] a ? MemorySegment.ofArray(a) : (MemorySegment) memory;
        return all.asSlice(offset, length);
    }

    /** The first {@code n} bytes of the piece become those at {@code at}. */
    void copyFrom(MemorySegment from, long at, long n) {
        if (memory instanceof byte[] array) {
            MemorySegment.copy(from, JAVA_BYTE, at, array, (int) offset, (int) n);
        } else {
            MemorySegment.copy(from, at, (MemorySegment) memory, offset, n);
        }
    }
}
