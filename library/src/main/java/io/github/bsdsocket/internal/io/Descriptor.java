// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.internal.io;

import io.github.bsdsocket.internal.libc.Libc;
import io.github.bsdsocket.internal.libc.Platform;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntSupplier;
import java.util.function.IntUnaryOperator;

/**
 * A file descriptor that belongs to one socket, channel or selector: its lifetime, and how a call waits for it.
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
 *   <li><em>A registration</em> in an {@link Epoll} is made under the lock of {@code waiters}, where the sign isn't set;
 *       close sets the sign and takes that lock before the number is closed. So it ends each registration in time.
 *   <li><em>A waiter</em> is on the list {@code waiters} before it looks at the sign and waits; close sets the sign
 *       before it looks at the list. One of the two sees the other.
 * </ul>
 *
 * <h2>Waiting</h2>
 * A platform thread waits in the kernel, in a call between {@code enter} and {@code leave}; a virtual thread parks until
 * the {@link Poller} has an event. Every wait ends with a result: 0 to try again, EBADF when closed, {@link #TIMED_OUT}
 * or {@link #INTERRUPTED}.
 *
 * <p>Results are as libc has them, {@code -errno} for errors: EBADF when closed, before or meanwhile.
 */
public abstract sealed class Descriptor permits Endpoint, Epoll {

    /** The result of a call whose deadline came. */
    public static final int TIMED_OUT = -0x10000;

    /** The result of a call whose thread was interrupted; its interrupt status is set. */
    public static final int INTERRUPTED = -0x10001;

    static final int EBADF = Platform.required("EBADF");
    static final int EINTR = Platform.required("EINTR");
    private static final int POLLERR = Platform.required("POLLERR");
    private static final int POLLHUP = Platform.required("POLLHUP");
    private static final int O_CLOEXEC = Platform.required("O_CLOEXEC");

    private static final int CLOSED = Integer.MIN_VALUE;
    private static final VarHandle STATE;

    static {
        try {
            STATE = MethodHandles.lookup().findVarHandle(Descriptor.class, "state", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private static int tombstone = -1;

    /** The number: to be used between acquire and release only. */
    final int fd;

    private final Unclosed unclosed;

    @SuppressWarnings("UnusedVariable") // by STATE
    private volatile int state;

    private final List<Waiter> waiters = new ArrayList<>(2); // guards itself, joined, key and armed
    private List<Epoll<?>> joined = List.of(); // as often as it has been registered in each
    private long key;
    private int armed;

    /** Takes over an open descriptor, of a thing of this name. */
    @SuppressWarnings("this-escape") // to the cleaner, which looks at it only when nobody else does
    Descriptor(int fd, String thing) {
        this.fd = fd;
        this.unclosed = Unclosed.watch(this, fd, thing);
    }

    // Lifetime

    final boolean acquire() {
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

    final void release() {
        if ((int) STATE.getAndAdd(this, -1) == CLOSED + 1) {
            Libc.close(fd);
        }
    }

    /** Whether it is closed, or given away. */
    public final boolean isClosed() {
        return (int) STATE.getVolatile(this) < 0;
    }

    /** The number, or -1 when closed. It may be closed by the time that it is used: see {@link #use}. */
    public final int fileno() {
        return isClosed() ? -1 : fd;
    }

    /** Makes a call that doesn't wait, with the number. */
    public final int use(IntUnaryOperator call) {
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
        int stone = tombstone();
        if (stone >= 0) {
            Libc.dup3(stone, fd, O_CLOEXEC);
        }
        wakeAll();
        release();
        return 0;
    }

    /** Gives the number away, open; every call that waits ends with EBADF. Returns -1 when closed already. */
    public final int detach() {
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
                        Poller.remove(this, fd);
                        key = 0;
                    }
                    for (Epoll<?> epoll : joined) {
                        epoll.forget(this);
                    }
                    joined = List.of();
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

    /** The tombstone, opened when it is first needed; or {@code -errno}, and then the last call frees the socket. */
    private static synchronized int tombstone() {
        if (tombstone < 0) {
            tombstone = Libc.open(new byte[] {'/'}, Platform.required("O_PATH") | O_CLOEXEC, 0);
        }
        return tombstone;
    }

    /** Puts another open file under the number, and has every wait begin anew. */
    final void replace(int other) {
        synchronized (waiters) {
            if (isClosed()) {
                return;
            }
            if (key != 0) {
                Poller.remove(this, fd);
                key = 0;
                armed = 0;
            }
            Libc.dup3(other, fd, O_CLOEXEC);
        }
        wakeAll();
    }

    // Epoll instances

    /** Has an epoll instance register it, unless it is closed; close ends the registration first. */
    final int join(Epoll<?> epoll, IntSupplier register) {
        synchronized (waiters) {
            if (isClosed()) {
                return -EBADF;
            }
            if (joined.isEmpty()) {
                joined = new ArrayList<>(1);
            }
            joined.add(epoll);
            int rc = register.getAsInt();
            if (rc < 0) {
                joined.remove(epoll);
            }
            return rc;
        }
    }

    /** An epoll instance has ended a registration. */
    final void leave(Epoll<?> epoll) {
        synchronized (waiters) {
            if (!joined.isEmpty()) {
                joined.remove(epoll);
            }
        }
    }

    // Waits

    /** Waits for one of the events; returns 0, EBADF when closed meanwhile, TIMED_OUT or INTERRUPTED. */
    final int await(int events, Deadline deadline) {
        return Thread.currentThread().isVirtual() ? park(events, deadline) : poll(events, deadline);
    }

    /** Waits a little, longer each time, where the kernel has no event for what is waited for: 1 to 16 ms. */
    final int pause(int round, Deadline deadline) {
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
    final int enter(KernelWait wait) {
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

    final void leave(KernelWait wait) {
        wait.leave();
        synchronized (waiters) {
            waiters.remove(wait);
        }
    }

    private int park(int events, Deadline deadline) {
        Parked wait = new Parked(events);
        int rc = begin(wait);
        if (rc < 0) {
            return rc;
        }
        rc = wait.await(deadline);
        end(wait);
        return isClosed() ? -EBADF : rc;
    }

    private int begin(Parked wait) {
        synchronized (waiters) {
            if (isClosed()) {
                return -EBADF;
            }
            waiters.add(wait);
            int rc = arm();
            if (rc < 0) {
                waiters.remove(wait);
            }
            return rc;
        }
    }

    private void end(Parked wait) {
        synchronized (waiters) {
            // Once closed it is registered no more: close has ended that, and nobody would again.
            if (waiters.remove(wait) && !isClosed()) {
                arm();
            }
        }
    }

    /**
     * Has the poller look out for all that parked threads wait for; when that is nothing, forget the descriptor, which it
     * must not keep from being collected.
     */
    private int arm() {
        int events = 0;
        for (Waiter waiter : waiters) {
            if (waiter instanceof Parked parked) {
                events |= parked.events;
            }
        }
        if (events == 0 && key != 0) {
            Poller.forget(this, fd);
            armed = 0;
        }
        if ((events & ~armed) == 0) {
            return 0;
        }
        int rc;
        if (key == 0) {
            long k = Poller.key(fd);
            rc = Poller.add(this, k, fd, events);
            key = rc < 0 ? 0 : k;
        } else {
            rc = Poller.modify(this, key, fd, events);
        }
        armed = rc < 0 ? 0 : events;
        return rc;
    }

    /** Called by the poller, once for each arming; or with the key of an earlier registration. */
    final void ready(long of, int events) {
        synchronized (waiters) {
            if (key == 0 || key != of) {
                return;
            }
            armed = 0;
            for (int i = waiters.size() - 1; i >= 0; i--) {
                if (waiters.get(i) instanceof Parked parked
                        && (events & (parked.events | POLLERR | POLLHUP)) != 0) {
                    waiters.remove(i);
                    parked.wake();
                }
            }
            if (arm() < 0) {
                // Let them ask again, and hear the error themselves.
                waiters.forEach(Waiter::wake);
            }
        }
    }
}
