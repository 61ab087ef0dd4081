// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.internal.libc;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Native memory that a plain call borrows: {@code errno}, a socket address with its length, small structures, and
 * room for the data of a blocking call.
 *
 * <p>A platform thread keeps one for all its calls, so that they allocate nothing. Virtual threads, of which there may be a
 * million, share a few: no more calls are under way at a time than there are carriers. A call made within another one's
 * gets one of its own.
 *
 * <p>What lies in it is read and written through a buffer: the first access through a layout has method handles linked, for
 * longer than a connection takes.
 */
final class Scratch implements AutoCloseable {

    /** How much data a blocking call moves at most through here; any UDP datagram fits. */
    static final int DATA = 64 * 1024;

    /** What a kept one has for data, with room for what a message has around it. */
    private static final long ROOM = DATA + 4096;

    private static final int LENGTH_AT = 8;
    private static final int NAME_AT = 16;
    private static final int STRUCT_AT = NAME_AT + Sockaddr.MAX;
    private static final int STRUCT_SIZE = 256;
    private static final int SIZE = STRUCT_AT + STRUCT_SIZE;

    private static final ThreadLocal<@Nullable Scratch> OF_THREAD = new ThreadLocal<>();

    /** Those of virtual threads that nobody has at the moment, each at a place of its own. */
    private static final AtomicReferenceArray<@Nullable Scratch> SPARE = new AtomicReferenceArray<>(32);

    private static final int OWN = -1;
    private static final int ONCE = -2;

    private final Arena arena;

    /** The place in {@code SPARE}; or it is its thread's {@code OWN}; or for {@code ONCE}. */
    private final int place;

    private final MemorySegment memory;
    private final ByteBuffer buffer;
    private final MemorySegment struct;
    private @Nullable MemorySegment data;
    private boolean lent;

    private Scratch(Arena arena, int place) {
        this.arena = arena;
        this.place = place;
        this.memory = arena.allocate(SIZE, 16);
        this.buffer = memory.asByteBuffer().order(ByteOrder.nativeOrder());
        this.struct = memory.asSlice(STRUCT_AT);
    }

    /** Lends memory to the calling thread until {@link #close}. */
    static Scratch borrow() {
        Thread thread = Thread.currentThread();
        if (thread.isVirtual()) {
            int place = (int) thread.threadId() & (SPARE.length() - 1);
            Scratch scratch = SPARE.getAndSet(place, null);
            return scratch == null ? new Scratch(Arena.ofAuto(), place) : scratch;
        }
        Scratch scratch = OF_THREAD.get();
        if (scratch == null) {
            scratch = new Scratch(Arena.ofAuto(), OWN);
            OF_THREAD.set(scratch);
        }
        if (scratch.lent) {
            return once();
        }
        scratch.lent = true;
        return scratch;
    }

    /** As {@link #borrow()}, with at least so many bytes of {@link #data}. */
    static Scratch borrow(long size) {
        Scratch scratch = size <= ROOM ? borrow() : once();
        if (scratch.place == ONCE) {
            scratch.data = scratch.arena.allocate(size, 16);
        }
        return scratch;
    }

    @SuppressWarnings("MustBeClosedChecker") // the arena is closed with this
    private static Scratch once() {
        return new Scratch(Arena.ofConfined(), ONCE);
    }

    /** Gives the memory back. */
    @Override
    public void close() {
        switch (place) {
            case OWN -> lent = false;
            case ONCE -> arena.close();
            // Another may have been put there meanwhile; it is forgotten, and its memory freed.
            default -> SPARE.setRelease(place, this);
        }
    }

    /** Where a call leaves {@code errno}. */
    MemorySegment errno() {
        return memory;
    }

    /** The result of a function that returns an {@code int}, or {@code -errno} for its -1. */
    int result(long rc) {
        return (int) rc == -1 ? -buffer.getInt(0) : (int) rc;
    }

    /** The result of a function that returns a {@code ssize_t}, or {@code -errno} for its -1. */
    long size(long rc) {
        return rc == -1 ? -buffer.getInt(0) : rc;
    }

    /** The address of the name, with its length set to all its room: a call is going to fill it. */
    long nameToFill() {
        setLength(Sockaddr.MAX);
        return memory.address() + NAME_AT;
    }

    /** The address of the name, holding the given one. */
    long name(Sockaddr name) {
        buffer.put(NAME_AT, name.storage, 0, name.length());
        return memory.address() + NAME_AT;
    }

    /** The address of the {@code socklen_t} that belongs to the name, or to another structure. */
    long length() {
        return memory.address() + LENGTH_AT;
    }

    void setLength(int length) {
        buffer.putInt(LENGTH_AT, length);
    }

    int getLength() {
        return buffer.getInt(LENGTH_AT);
    }

    /** Copies the name that a call filled. */
    void read(Sockaddr into) {
        into.length[0] = getLength();
        buffer.get(NAME_AT, into.storage, 0, into.length());
    }

    /** Memory for a small structure, {@value #STRUCT_SIZE} bytes. */
    MemorySegment struct() {
        return struct;
    }

    /** The same memory, for numbers in the machine's order. */
    ByteBuffer fields() {
        return buffer.slice(STRUCT_AT, STRUCT_SIZE).order(ByteOrder.nativeOrder());
    }

    /** So many bytes, which are {@link #data} where they are more than {@link #struct} has. */
    MemorySegment room(long size) {
        return (size <= STRUCT_SIZE ? struct : data()).asSlice(0, size);
    }

    /** At least {@value #DATA} bytes for the data of a call; what they hold is left from earlier ones. */
    MemorySegment data() {
        MemorySegment d = data;
        if (d == null) {
            d = arena.allocate(place == ONCE ? DATA : ROOM, 16);
            data = d;
        }
        return d;
    }
}
