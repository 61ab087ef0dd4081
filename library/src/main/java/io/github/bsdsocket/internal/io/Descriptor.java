// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.internal.io;

import io.github.bsdsocket.internal.libc.Libc;
import io.github.bsdsocket.internal.libc.Platform;
import io.github.bsdsocket.internal.libc.Sockaddr;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A file descriptor that belongs to one socket: its lifetime, its mode, and the loop in which calls wait.
 *
 * <h2>Lifetime</h2>
 * A number that is closed may be another file's the next moment, so it must not be closed while a call uses it.
 * {@code state} counts the calls in progress, and its sign says that the descriptor is closed.
 * <ul>
 *   <li><em>A call</em> does {@code acquire}, which fails once the descriptor is closed; uses the number; does
 *       {@code release}.
 *   <li><em>Close</em> sets the sign, once. When no call is in progress it closes the number. Else it puts a tombstone
 *       in the number's place, which frees the socket at once and keeps the number taken; wakes every waiter; and the
 *       call that releases last closes the number. The tombstone is an {@code O_PATH} descriptor, on which each call
 *       fails with EBADF.
 *   <li><em>A descriptor that is forgotten</em> is closed when it is collected, which it can't be during a call: release
 *       comes last.
 *   <li><em>A waiter</em> is on the list {@code waiters} before it looks at the sign and waits; close sets the sign
 *       before it looks at the list. One of the two sees the other.
 * </ul>
 *
 * <h2>Mode</h2>
 * {@code timeout} is negative for blocking mode, 0 for non-blocking mode, else the nanoseconds of timeout mode. In the
 * latter two the open file is non-blocking ({@code O_NONBLOCK}), as is known to all that share it. In blocking mode it
 * is blocking; only accept and connect on a virtual thread, which have no flag of their own not to wait, make it
 * non-blocking underneath for good. No call relies on it: one that should block and says EAGAIN polls.
 *
 * <h2>Waiting</h2>
 * Reads and writes are tried first, with {@code MSG_DONTWAIT}, on the caller's memory as it is. When that would block, a
 * platform thread makes the blocking call itself (blocking mode) or polls (timeout mode), a virtual thread parks until
 * the {@link Poller} has an event. A read on a platform thread in blocking mode blocks straight away, which makes it
 * one system call instead of two, unless the last one was large: then the data is likely there, and copying dear.
 * An interrupt ends a wait, not a call that has its data.
 *
 * <p>Results are as libc has them, {@code -errno} for errors: EBADF when closed, before or meanwhile. The range of
 * {@code memory}, a {@code byte[]} or a {@code MemorySegment}, must lie in it.
 */
public final class Descriptor {

    /** The result of a call whose deadline came. */
    public static final int TIMED_OUT = -0x10000;

    /** The result of a call whose thread was interrupted; its interrupt status is set. */
    public static final int INTERRUPTED = -0x10001;

    private static final int EBADF = Platform.required("EBADF");
    private static final int EINTR = Platform.required("EINTR");
    private static final int EAGAIN = Platform.required("EAGAIN");
    private static final int EINPROGRESS = Platform.required("EINPROGRESS");
    private static final int EALREADY = Platform.required("EALREADY");
    private static final int EISCONN = Platform.required("EISCONN");
    private static final int POLLIN = Platform.required("POLLIN");
    private static final int POLLOUT = Platform.required("POLLOUT");
    private static final int POLLERR = Platform.required("POLLERR");
    private static final int POLLHUP = Platform.required("POLLHUP");
    private static final int MSG_DONTWAIT = Platform.required("MSG_DONTWAIT");
    private static final int MSG_WAITALL = Platform.required("MSG_WAITALL");
    private static final int MSG_PEEK = Platform.required("MSG_PEEK");
    private static final int MSG_TRUNC = Platform.required("MSG_TRUNC");
    /** Flags of calls that the kernel ends at once in any mode. */
    private static final int AT_ONCE =
            MSG_DONTWAIT | Platform.required("MSG_OOB") | Platform.required("MSG_ERRQUEUE");

    private static final int O_CLOEXEC = Platform.required("O_CLOEXEC");
    private static final int SOCK_CLOEXEC = Platform.required("SOCK_CLOEXEC");
    private static final int SOL_SOCKET = Platform.required("SOL_SOCKET");
    private static final int SO_ERROR = Platform.required("SO_ERROR");

    /** A read of at least so many bytes makes the next one be tried before it blocks. */
    private static final int LARGE = 16 * 1024;

    private static final int CLOSED = Integer.MIN_VALUE;
    private static final VarHandle STATE;

    static {
        try {
            STATE = MethodHandles.lookup().findVarHandle(Descriptor.class, "state", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private enum Op {
        RECV(POLLIN),
        SEND(POLLOUT),
        ACCEPT(POLLIN);

        final int events;

        Op(int events) {
            this.events = events;
        }
    }

    private final int fd;
    private final boolean stream;
    private final Unclosed unclosed;

    @SuppressWarnings("UnusedVariable") // by STATE
    private volatile int state;

    private volatile long timeout = -1;
    private boolean large;

    private final List<Waiter> waiters = new ArrayList<>(2); // guards itself, key and armed
    private long key;
    private int armed;

    /**
     * Takes over an open descriptor, in blocking mode.
     *
     * @param stream whether it carries a stream, so that a part of what is asked may be moved; else a message is moved
     *     whole
     */
    @SuppressWarnings("this-escape") // to the cleaner, which looks at it only when nobody else does
    public Descriptor(int fd, boolean stream) {
        this.fd = fd;
        this.stream = stream;
        this.unclosed = Unclosed.watch(this, fd);
    }

    // Lifetime

    private boolean acquire() {
        while (true) {
            int s = (int) STATE.getVolatile(this);
            if (s < 0) {
                return false;
            }
            if (STATE.compareAndSet(this, s, s + 1)) {
                return true;
            }
        }
    }

    private void release() {
        if ((int) STATE.getAndAdd(this, -1) == CLOSED + 1) {
            Libc.close(fd);
        }
    }

    /** Whether it is closed, or given away. */
    public boolean isClosed() {
        return (int) STATE.getVolatile(this) < 0;
    }

    /** The number, or -1 when closed. It may be closed by the time that it is used: see {@link #use}. */
    public int fileno() {
        return isClosed() ? -1 : fd;
    }

    /** Makes a call that doesn't wait, with the number. */
    public int use(IntUnaryOperator call) {
        if (!acquire()) {
            return -EBADF;
        }
        try {
            return call.applyAsInt(fd);
        } finally {
            release();
        }
    }

    /** Closes; every call that waits ends with EBADF. Returns what close(2) does, 0 when closed already. */
    public int close() {
        int calls = mark();
        if (calls < 0) {
            return 0;
        }
        if (calls == 0) {
            return Libc.close(fd);
        }
        if (Tombstone.FD >= 0) {
            Libc.dup3(Tombstone.FD, fd, O_CLOEXEC);
        }
        wakeAll();
        release();
        return 0;
    }

    /** Gives the number away, open; every call that waits ends with EBADF. Returns -1 when closed already. */
    public int detach() {
        int calls = mark();
        if (calls < 0) {
            return -1;
        }
        wakeAll();
        while ((int) STATE.getVolatile(this) > CLOSED + 1) {
            LockSupport.parkNanos(20_000);
        }
        return fd;
    }

    /**
     * Sets the sign, and counts the caller as a call when there are others, so that none of them closes the number yet.
     * Returns how many there were, or -1 when the sign was set before.
     */
    private int mark() {
        while (true) {
            int s = (int) STATE.getVolatile(this);
            if (s < 0) {
                return -1;
            }
            if (STATE.compareAndSet(this, s, (s == 0 ? 0 : s + 1) | CLOSED)) {
                unclosed.done();
                synchronized (waiters) {
                    if (key != 0) {
                        Poller.remove(key, fd);
                        key = 0;
                    }
                }
                return s;
            }
        }
    }

    private void wakeAll() {
        Waiter[] all;
        synchronized (waiters) {
            all = waiters.toArray(new Waiter[0]);
        }
        for (Waiter waiter : all) {
            waiter.wake();
        }
    }

    private static final class Tombstone {
        static final int FD = Libc.open("/", Platform.required("O_PATH") | O_CLOEXEC);
    }

    // Mode

    /** Nanoseconds of timeout mode, 0 for non-blocking mode, negative for blocking mode. */
    public long timeout() {
        return timeout;
    }

    /** Sets the mode. */
    public int settimeout(long nanos) {
        int rc = use(n -> Libc.setNonblocking(n, nanos >= 0));
        if (rc == 0) {
            timeout = nanos;
        }
        return rc;
    }

    // Calls that wait

    /** recvfrom(2). With MSG_WAITALL a stream is read until all is there, its end or an error. */
    public long recv(Object memory, long offset, long length, int flags, @Nullable Sockaddr from) {
        if ((flags & MSG_WAITALL) == 0 || !stream || (flags & MSG_PEEK) != 0 || (flags & MSG_DONTWAIT) != 0) {
            return io(Op.RECV, memory, offset, length, flags, from, null);
        }
        long wait = timeout;
        Deadline deadline = Deadline.in(wait);
        long done = 0;
        do {
            long n = io(Op.RECV, memory, offset + done, length - done, flags & ~MSG_WAITALL, from, deadline);
            if (n <= 0) {
                return done > 0 ? done : n;
            }
            done += n;
        } while (done < length && wait != 0);
        return done;
    }

    /** sendto(2), without SIGPIPE. */
    public long send(Object memory, long offset, long length, int flags, @Nullable Sockaddr to) {
        return io(Op.SEND, memory, offset, length, flags, to, null);
    }

    /** send(2) with a deadline of the caller's, for one of several calls that share it. */
    public long send(Object memory, long offset, long length, int flags, Deadline deadline) {
        return io(Op.SEND, memory, offset, length, flags, null, deadline);
    }

    /** accept4(2); the new descriptor is close-on-exec and blocking. */
    public int accept(Sockaddr peer) {
        return (int) io(Op.ACCEPT, this, 0, 0, 0, peer, null);
    }

    private long io(
            Op op,
            Object memory,
            long offset,
            long length,
            int flags,
            @Nullable Sockaddr name,
            @Nullable Deadline deadline) {
        if (!acquire()) {
            return -EBADF;
        }
        try {
            long wait = (flags & AT_ONCE) != 0 ? 0 : timeout;
            boolean inKernel = wait < 0 && !Thread.currentThread().isVirtual() && mayBlock(op, memory, length, flags);
            boolean block = inKernel && (op == Op.ACCEPT || (op == Op.RECV && !large));
            Deadline until = deadline;
            for (int vain = 0; ; vain++) {
                long rc = block
                        ? block(op, memory, offset, length, flags, name)
                        : attempt(op, memory, offset, length, flags, name);
                if (rc == -EINTR && !isClosed() && !Thread.currentThread().isInterrupted()) {
                    continue;
                }
                if (rc != -EAGAIN || wait == 0) {
                    return finish(op, rc);
                }
                if (inKernel && !block) {
                    block = true;
                    continue;
                }
                if (until == null) {
                    until = Deadline.in(wait);
                }
                int waited = await(op.events, until);
                if (waited == 0 && op == Op.SEND && vain > 0) {
                    waited = pause(vain, until);
                }
                if (waited < 0) {
                    return waited;
                }
            }
        } finally {
            release();
        }
    }

    private long finish(Op op, long rc) {
        if (op == Op.RECV) {
            large = rc >= LARGE;
        }
        if (rc == -EINTR) {
            return isClosed() ? -EBADF : INTERRUPTED;
        }
        return rc;
    }

    private long attempt(Op op, Object memory, long offset, long length, int flags, @Nullable Sockaddr name) {
        long n = stream ? Math.min(length, Libc.CRITICAL_MAX) : length;
        return switch (op) {
            case RECV -> Libc.recvfrom(fd, memory, offset, n, flags, name);
            case SEND -> Libc.sendto(fd, memory, offset, n, flags, name);
            case ACCEPT -> {
                if (timeout < 0) {
                    Libc.setNonblocking(fd, true);
                }
                yield Libc.accept4(fd, Objects.requireNonNull(name), SOCK_CLOEXEC);
            }
        };
    }

    /** Whether the blocking form of a call can do what is asked: it copies heap memory, and so much at most. */
    private boolean mayBlock(Op op, Object memory, long length, int flags) {
        // With MSG_TRUNC the kernel says a length that it has not written.
        return op == Op.ACCEPT
                || ((flags & MSG_TRUNC) == 0
                        && (stream || length <= Libc.BLOCKING_MAX || isNative(memory)));
    }

    private static boolean isNative(Object memory) {
        return memory instanceof MemorySegment segment && segment.isNative();
    }

    private long block(Op op, Object memory, long offset, long length, int flags, @Nullable Sockaddr name) {
        KernelWait wait = KernelWait.ofThread();
        int entered = enter(wait);
        if (entered == INTERRUPTED) {
            // What is there is had without a wait.
            long rc = attempt(op, memory, offset, length, flags, name);
            return rc == -EAGAIN ? INTERRUPTED : rc;
        }
        if (entered < 0) {
            return entered;
        }
        try {
            long n = stream && !isNative(memory) ? Math.min(length, Libc.BLOCKING_MAX) : length;
            return switch (op) {
                case RECV -> Libc.recvfromBlocking(fd, memory, offset, n, flags, name);
                case SEND -> Libc.sendtoBlocking(fd, memory, offset, n, flags, name);
                case ACCEPT -> Libc.accept4(fd, Objects.requireNonNull(name), SOCK_CLOEXEC);
            };
        } finally {
            leave(wait);
        }
    }

    /**
     * connect(2). In timeout mode, and on a virtual thread, the connection is begun and then waited for. An interrupt or
     * a deadline leaves it going on: the next connect says EALREADY, or 0 or an error once it is made or has failed.
     *
     * @param until the deadline that belongs to the mode; the caller may have used some of the time for a look-up
     */
    public int connect(Sockaddr name, Deadline until) {
        if (!acquire()) {
            return -EBADF;
        }
        try {
            long wait = timeout;
            boolean inKernel = wait < 0 && !Thread.currentThread().isVirtual();
            boolean begun = false;
            for (int vain = 0; ; vain++) {
                int rc = inKernel ? connectBlocking(name) : connectNonblocking(name, wait);
                if (rc == -EINTR) {
                    if (isClosed() || Thread.currentThread().isInterrupted()) {
                        return isClosed() ? -EBADF : INTERRUPTED;
                    }
                    begun = true;
                    continue;
                }
                if (rc == -EISCONN && begun) {
                    return 0;
                }
                if (wait != 0 && (rc == -EINPROGRESS || (rc == -EALREADY && begun))) {
                    int waited = await(POLLOUT, until);
                    return waited < 0 ? waited : soError();
                }
                if (rc != -EAGAIN || wait == 0) {
                    return rc;
                }
                // The backlog of a Unix socket is full; no event says when it isn't.
                int waited = pause(vain, until);
                if (waited < 0) {
                    return waited;
                }
            }
        } finally {
            release();
        }
    }

    private int soError() {
        int error = Libc.getsockopt(fd, SOL_SOCKET, SO_ERROR);
        return error < 0 ? error : -error;
    }

    private int connectBlocking(Sockaddr name) {
        KernelWait wait = KernelWait.ofThread();
        int entered = enter(wait);
        if (entered < 0) {
            return entered;
        }
        try {
            return Libc.connect(fd, name);
        } finally {
            leave(wait);
        }
    }

    private int connectNonblocking(Sockaddr name, long wait) {
        if (wait < 0) {
            Libc.setNonblocking(fd, true);
        }
        return Libc.connect(fd, name);
    }

    // Waits

    /** Waits for one of the events; returns 0, EBADF when closed meanwhile, TIMED_OUT or INTERRUPTED. */
    private int await(int events, Deadline deadline) {
        return Thread.currentThread().isVirtual() ? park(events, deadline) : poll(events, deadline);
    }

    /** Waits a little, longer each time, where the kernel has no event for what is waited for: 1 to 16 ms. */
    private int pause(int round, Deadline deadline) {
        Deadline end = Deadline.in(1_000_000L << Math.min(round, 4));
        boolean last = deadline.remaining() < end.remaining();
        int rc = await(0, last ? deadline : end);
        return rc == TIMED_OUT && !last ? 0 : rc;
    }

    private int poll(int events, Deadline deadline) {
        KernelWait wait = KernelWait.ofThread();
        while (true) {
            int entered = enter(wait);
            if (entered < 0) {
                return entered;
            }
            int rc;
            try {
                rc = Libc.poll(events == 0 ? -1 : fd, events, deadline.millis());
            } finally {
                leave(wait);
            }
            if (rc > 0) {
                return isClosed() ? -EBADF : 0;
            }
            if (rc == 0 && deadline.remaining() == 0) {
                return TIMED_OUT;
            }
            if (rc < 0 && rc != -EINTR) {
                return rc;
            }
        }
    }

    /** Begins a call that may block in the kernel: returns 0, EBADF when closed, or INTERRUPTED. */
    private int enter(KernelWait wait) {
        if (!wait.enter()) {
            return INTERRUPTED;
        }
        synchronized (waiters) {
            if (!isClosed()) {
                waiters.add(wait);
                return 0;
            }
        }
        wait.leave();
        return -EBADF;
    }

    private void leave(KernelWait wait) {
        wait.leave();
        synchronized (waiters) {
            waiters.remove(wait);
        }
    }

    private int park(int events, Deadline deadline) {
        Parked wait = new Parked(events);
        synchronized (waiters) {
            if (isClosed()) {
                return -EBADF;
            }
            waiters.add(wait);
            int rc = arm();
            if (rc < 0) {
                waiters.remove(wait);
                return rc;
            }
        }
        int rc = wait.await(deadline);
        synchronized (waiters) {
            if (waiters.remove(wait)) {
                disarm();
            }
        }
        return isClosed() ? -EBADF : rc;
    }

    /** Has the poller forget the descriptor when no thread is parked: it must not keep it from being collected. */
    private void disarm() {
        if (key != 0 && waiters.stream().noneMatch(Parked.class::isInstance)) {
            Poller.forget(key);
            armed = 0;
        }
    }

    /** Has the poller look out for all that parked threads wait for. */
    private int arm() {
        int events = 0;
        for (Waiter waiter : waiters) {
            if (waiter instanceof Parked parked) {
                events |= parked.events;
            }
        }
        if ((events & ~armed) == 0) {
            return 0;
        }
        int rc;
        if (key == 0) {
            long k = Poller.key();
            rc = Poller.add(this, k, fd, events);
            key = rc < 0 ? 0 : k;
        } else {
            rc = Poller.modify(this, key, fd, events);
        }
        armed = rc < 0 ? 0 : events;
        return rc;
    }

    /** Called by the poller, once for each arming. */
    void ready(int events) {
        synchronized (waiters) {
            armed = 0;
            if (key == 0) {
                return;
            }
            for (int i = waiters.size() - 1; i >= 0; i--) {
                if (waiters.get(i) instanceof Parked parked
                        && (events & (parked.events | POLLERR | POLLHUP)) != 0) {
                    waiters.remove(i);
                    parked.wake();
                }
            }
            disarm();
            if (arm() < 0) {
                // Let them ask again, and hear the error themselves.
                waiters.forEach(Waiter::wake);
            }
        }
    }
}
