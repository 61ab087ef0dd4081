// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.internal.libc;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/**
 * A message with the name, the control data and the pieces of data that belong to it, {@code struct msghdr} in native
 * memory, and the calls that move it.
 *
 * <p>The kernel reads and writes native pieces where they are; those on the heap are copied through native memory. The
 * arenas of up to {@value #KEPT} native pieces are kept alive by the call itself; a piece of one more arena is copied as
 * well.
 *
 * <p>For the thread that made it, which closes it before it makes another call's memory its own.
 */
public final class Msghdr implements AutoCloseable {

    private static final int NAME_AT = 0;
    private static final int NAMELEN_AT = 8;
    private static final int IOV_AT = 16;
    private static final int IOVLEN_AT = 24;
    private static final int CONTROL_AT = 32;
    private static final int CONTROLLEN_AT = 40;
    private static final int FLAGS_AT = 48;
    private static final int SIZE = 56;

    private static final int IOVEC_SIZE = 16;
    private static final int IOV_LEN_AT = 8;

    private static final int KEPT = 3;

    private static final MemorySegment SENDMSG = Downcall.function("sendmsg");
    private static final MemorySegment RECVMSG = Downcall.function("recvmsg");

    private final Scratch scratch;
    private final MemorySegment memory;
    private final Iovec[] data;
    private final long[] copies; // where in memory each piece is copied, 0 for one that is used where it is
    private final MemorySegment[] kept = {MemorySegment.NULL, MemorySegment.NULL, MemorySegment.NULL};
    private final long name;
    private final long control;
    private final int controllen;
    private final long total;
    private long done;

    private Msghdr(Iovec[] data, long most, int controllen) {
        this.data = data;
        this.copies = new long[data.length];
        long[] addresses = new long[data.length];
        for (int i = 0; i < data.length; i++) {
            addresses[i] = data[i].segment().address();
        }
        long iov = SIZE;
        this.name = iov + (long) IOVEC_SIZE * copies.length;
        this.control = name + Sockaddr.MAX;
        this.controllen = controllen;
        long end = control + (controllen + 7L & -8);
        long left = most;
        for (int i = 0; i < copies.length; i++) {
            Iovec piece = data[i];
            if (!keep(piece)) {
                copies[i] = end;
                end += Math.min(piece.length(), left);
            }
            left -= Math.min(piece.length(), left);
        }
        this.total = most - left;
        this.scratch = Scratch.borrow(end);
        this.memory = scratch.data();
        memory.asSlice(0, SIZE).fill((byte) 0);
        memory.set(JAVA_LONG, IOV_AT, memory.address() + iov);
        memory.set(JAVA_LONG, IOVLEN_AT, copies.length);
        left = total;
        for (int i = 0; i < copies.length; i++) {
            long at = iov + (long) IOVEC_SIZE * i;
            long n = Math.min(data[i].length(), left);
            memory.set(JAVA_LONG, at, copies[i] == 0 ? addresses[i] : memory.address() + copies[i]);
            memory.set(JAVA_LONG, at + IOV_LEN_AT, n);
            left -= n;
        }
    }

    /** Whether a piece is native memory that a call can keep alive while the kernel uses it. */
    private boolean keep(Iovec piece) {
        if (!(piece.memory() instanceof MemorySegment segment) || !segment.isNative()) {
            return false;
        }
        for (int i = 0; i < KEPT; i++) {
            if (kept[i].equals(MemorySegment.NULL) || kept[i].scope().equals(segment.scope())) {
                kept[i] = segment;
                return true;
            }
        }
        return false;
    }

    /**
     * A message to send.
     *
     * @param most how many bytes of the data go at most
     * @param to null for a connected socket
     */
    public static Msghdr toSend(Iovec[] data, long most, byte[] control, @Nullable Sockaddr to) {
        Msghdr m = new Msghdr(data, most, control.length);
        try {
            m.gather();
        } catch (RuntimeException e) { // an arena that was closed meanwhile
            m.close();
            throw e;
        }
        MemorySegment.copy(control, 0, m.memory, JAVA_BYTE, m.control, control.length);
        if (to != null) {
            MemorySegment.copy(to.storage, 0, m.memory, JAVA_BYTE, m.name, to.length());
            m.names(to.length());
        }
        m.controls(control.length);
        return m;
    }

    private void gather() {
        long left = total;
        for (int i = 0; i < copies.length; i++) {
            long n = Math.min(data[i].length(), left);
            if (copies[i] != 0) {
                MemorySegment.copy(data[i].segment(), 0, memory, copies[i], n);
            }
            left -= n;
        }
    }

    /**
     * Room for a message to be received.
     *
     * @param most how many bytes of data are taken at most
     * @param controllen how many bytes of control data there is room for
     */
    public static Msghdr toReceive(Iovec[] data, long most, int controllen) {
        Msghdr m = new Msghdr(data, most, controllen);
        m.names(Sockaddr.MAX);
        m.controls(controllen);
        return m;
    }

    private void names(int length) {
        memory.set(JAVA_LONG, NAME_AT, memory.address() + name);
        memory.set(JAVA_INT, NAMELEN_AT, length);
    }

    private void controls(int length) {
        memory.set(JAVA_LONG, CONTROL_AT, length == 0 ? 0 : memory.address() + control);
        memory.set(JAVA_LONG, CONTROLLEN_AT, length);
    }

    /** sendmsg(2). */
    public static long sendmsg(int fd, Msghdr message, int flags) {
        return message.call(SENDMSG, fd, flags);
    }

    /** recvmsg(2). */
    public static long recvmsg(int fd, Msghdr message, int flags) {
        return message.call(RECVMSG, fd, flags);
    }

    private long call(MemorySegment function, int fd, int flags) {
        return scratch.size(Downcall.keeping(
                function, scratch.errno(), fd, memory.address(), flags, 0, 0, kept[0], kept[1], kept[2]));
    }

    /**
     * Takes what recvmsg has returned as received: the next call fills what is behind it.
     *
     * @return how many bytes that leaves room for
     */
    public long advance(long n) {
        done += n;
        long skip = n;
        for (int i = 0; i < copies.length; i++) {
            long at = SIZE + (long) IOVEC_SIZE * i;
            long length = memory.get(JAVA_LONG, at + IOV_LEN_AT);
            long part = Math.min(length, skip);
            memory.set(JAVA_LONG, at, memory.get(JAVA_LONG, at) + part);
            memory.set(JAVA_LONG, at + IOV_LEN_AT, length - part);
            skip -= part;
        }
        names(Sockaddr.MAX);
        controls(controllen);
        return total - done;
    }

    /** What was received is all of it: a further call brought nothing. Returns {@code n}. */
    public long end(long n) {
        names(0);
        controls(0);
        memory.set(JAVA_INT, FLAGS_AT, 0);
        return n;
    }

    /** Has what the kernel wrote in copies where it belongs, when recvmsg has returned {@code n} in all. */
    public void received(long n) {
        long left = Math.min(n, total);
        for (int i = 0; i < copies.length; i++) {
            long part = Math.min(data[i].length(), left);
            if (copies[i] != 0) {
                data[i].copyFrom(memory, copies[i], part);
            }
            left -= part;
        }
    }

    /** Whether control data was received. */
    public boolean hasControl() {
        return memory.get(JAVA_LONG, CONTROLLEN_AT) > 0;
    }

    /** The control data that was received. */
    public byte[] control() {
        int n = (int) Math.min(memory.get(JAVA_LONG, CONTROLLEN_AT), controllen);
        return memory.asSlice(control, n).toArray(JAVA_BYTE);
    }

    /** The flags that the kernel set on what was received. */
    public int flags() {
        return memory.get(JAVA_INT, FLAGS_AT);
    }

    /** The name that was received. */
    public Sockaddr name() {
        Sockaddr from = new Sockaddr();
        from.length[0] = memory.get(JAVA_INT, NAMELEN_AT);
        MemorySegment.copy(memory, JAVA_BYTE, name, from.storage, 0, from.length());
        return from;
    }

    /** Gives the native memory back. */
    @Override
    public void close() {
        scratch.close();
    }
}
