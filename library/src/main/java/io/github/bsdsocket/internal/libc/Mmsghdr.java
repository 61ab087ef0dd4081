// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.internal.libc;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * Messages that are moved by one call: an array of {@code struct mmsghdr} in native memory, with room for each one's data,
 * name and control data, and the calls that move them.
 *
 * <p>A message's data, name and control data have lengths, which a call to receive sets and a call to send goes by. Its
 * pointers are set once and for all. Control data that was received is not sent: that which is to be is set.
 *
 * <p>The memory must be alive, and no other call use it, for as long as a call takes.
 */
public final class Mmsghdr {

    private static final int SIZE = 64;
    private static final int LEN_AT = 56;
    private static final int NAME_AT = 0;
    private static final int NAMELEN_AT = 8;
    private static final int IOV_AT = 16;
    private static final int IOVLEN_AT = 24;
    private static final int CONTROL_AT = 32;
    private static final int CONTROLLEN_AT = 40;
    private static final int FLAGS_AT = 48;
    private static final int IOVEC_SIZE = 16;
    private static final int IOV_LEN_AT = 8;

    private static final MemorySegment SENDMMSG = Downcall.function("sendmmsg");
    private static final MemorySegment RECVMMSG = Downcall.function("recvmmsg");

    private final MemorySegment memory;
    private final MemorySegment errno;
    private final int room;
    private final int controlRoom;
    private final int[] controllen; // of what was received, or is to be sent
    private final long iovecs;
    private final long names;
    private final long controls;
    private final long controlStride;
    private final MemorySegment[] data;

    /**
     * Empty messages.
     *
     * @param count how many
     * @param room how many bytes of data each one has room for
     * @param controlRoom how many bytes of control data
     */
    public Mmsghdr(Arena arena, int count, int room, int controlRoom) {
        this.room = room;
        this.controlRoom = controlRoom;
        this.controllen = new int[count];
        this.iovecs = (long) SIZE * count;
        this.names = iovecs + (long) IOVEC_SIZE * count;
        this.controls = names + (long) Sockaddr.MAX * count;
        this.controlStride = controlRoom + 7L & -8;
        long start = controls + controlStride * count;
        long stride = room + 7L & -8;
        this.memory = arena.allocate(start + stride * count, 64);
        this.errno = arena.allocate(JAVA_INT);
        this.data = new MemorySegment[count];
        for (int i = 0; i < count; i++) {
            data[i] = memory.asSlice(start + stride * i, room);
            memory.set(JAVA_LONG, iovecs + (long) IOVEC_SIZE * i, data[i].address());
            long header = (long) SIZE * i;
            memory.set(JAVA_LONG, header + NAME_AT, memory.address() + name(i));
            memory.set(JAVA_LONG, header + IOV_AT, memory.address() + iovecs + (long) IOVEC_SIZE * i);
            memory.set(JAVA_LONG, header + IOVLEN_AT, 1);
            memory.set(JAVA_LONG, header + CONTROL_AT, memory.address() + control(i));
        }
    }

    private long name(int i) {
        return names + (long) Sockaddr.MAX * i;
    }

    private long control(int i) {
        return controls + controlStride * i;
    }

    /** recvmmsg(2) into the first {@code count} messages; those that it brings nothing for are empty afterwards. */
    public int recvmmsg(int fd, int count, int flags) {
        for (int i = 0; i < count; i++) {
            set(i, room, Sockaddr.MAX, controlRoom);
            memory.set(JAVA_INT, (long) SIZE * i + FLAGS_AT, 0);
        }
        int rc = call(RECVMMSG, fd, 0, count, flags);
        for (int i = 0; i < count; i++) {
            long header = (long) SIZE * i;
            if (i < rc) {
                controllen[i] = (int) Math.min(memory.get(JAVA_LONG, header + CONTROLLEN_AT), controlRoom);
                set(i, moved(i), Math.min(memory.get(JAVA_INT, header + NAMELEN_AT), Sockaddr.MAX), 0);
            } else {
                controllen[i] = 0;
                set(i, 0, 0, 0);
            }
        }
        return rc;
    }

    /** sendmmsg(2) of {@code count} messages; the length of those sent is what was taken of them. */
    public int sendmmsg(int fd, int first, int count, int flags) {
        int rc = call(SENDMMSG, fd, first, count, flags);
        for (int i = first; i < first + rc; i++) {
            setLength(i, moved(i));
        }
        return rc;
    }

    private int call(MemorySegment function, int fd, int first, int count, int flags) {
        long messages = memory.address() + (long) SIZE * first;
        int rc = (int) Downcall.plain(function, errno, fd, messages, count, flags, 0, 0);
        return rc == -1 ? -errno.get(JAVA_INT, 0) : rc;
    }

    private void set(int i, int length, int namelen, int control) {
        setLength(i, length);
        memory.set(JAVA_INT, (long) SIZE * i + NAMELEN_AT, namelen);
        memory.set(JAVA_LONG, (long) SIZE * i + CONTROLLEN_AT, control);
    }

    /** How many bytes of a message the kernel has moved; with MSG_TRUNC it says how many there were. */
    private int moved(int i) {
        return Math.min(memory.get(JAVA_INT, (long) SIZE * i + LEN_AT), length(i));
    }

    /** The room for a message's data. */
    public MemorySegment data(int i) {
        return data[i];
    }

    /** How many bytes of it count. */
    public int length(int i) {
        return (int) memory.get(JAVA_LONG, iovecs + (long) IOVEC_SIZE * i + IOV_LEN_AT);
    }

    /** Has so many bytes count, at most those there is room for. */
    public void setLength(int i, int length) {
        memory.set(JAVA_LONG, iovecs + (long) IOVEC_SIZE * i + IOV_LEN_AT, length);
    }

    /** The flags that the kernel set on a message that was received. */
    public int flags(int i) {
        return memory.get(JAVA_INT, (long) SIZE * i + FLAGS_AT);
    }

    /** A copy of a message's name. */
    public Sockaddr getName(int i) {
        Sockaddr s = new Sockaddr();
        s.length[0] = memory.get(JAVA_INT, (long) SIZE * i + NAMELEN_AT);
        MemorySegment.copy(memory, JAVA_BYTE, name(i), s.storage, 0, s.length());
        return s;
    }

    /** Gives a message a name, of length 0 for none. */
    public void setName(int i, Sockaddr s) {
        MemorySegment.copy(s.storage, 0, memory, JAVA_BYTE, name(i), s.length());
        memory.set(JAVA_INT, (long) SIZE * i + NAMELEN_AT, s.length());
    }

    /** Gives a message the name of another, of the same array or of another one. */
    public void copyName(int i, Mmsghdr from, int j) {
        MemorySegment.copy(from.memory, from.name(j), memory, name(i), Sockaddr.MAX);
        int namelen = from.memory.get(JAVA_INT, (long) SIZE * j + NAMELEN_AT);
        memory.set(JAVA_INT, (long) SIZE * i + NAMELEN_AT, namelen);
    }

    /** A copy of the control data that a message came with, or was given. */
    public byte[] getControl(int i) {
        return memory.asSlice(control(i), controllen[i]).toArray(JAVA_BYTE);
    }

    /** Gives a message control data, not more than there is room for. */
    public void setControl(int i, byte[] control) {
        MemorySegment.copy(control, 0, memory, JAVA_BYTE, control(i), control.length);
        memory.set(JAVA_LONG, (long) SIZE * i + CONTROLLEN_AT, control.length);
        controllen[i] = control.length;
    }
}
