// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.internal.io;

import io.github.bsdsocket.internal.libc.Libc;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.spi.AbstractSelectableChannel;
import java.nio.channels.spi.AbstractSelector;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A platform thread's wait in the kernel, in any system call that a signal interrupts.
 *
 * <p>The thread does {@code enter}, the call, {@code leave}. Whoever wants it out of the call does {@link #wake}: it
 * sends a signal, whose handler does nothing, until the thread has left. Once is not enough, because the signal may
 * come after {@code enter} and before the kernel has put the thread to sleep. A signal is only sent while the thread
 * is inside, under the lock that {@code leave} takes, so never to a thread that has ended; one that arrives late costs
 * the thread an EINTR elsewhere, as the JDK's own signals do.
 *
 * <p>{@link Thread#interrupt} is heard through {@link AbstractSelector}, the public way to be told of it: between its
 * {@code begin} and {@code end} an interrupt calls {@code wakeup}. Nothing is ever selected.
 */
final class KernelWait extends AbstractSelector implements Waiter {

    private static final ThreadLocal<@Nullable KernelWait> OF_THREAD = new ThreadLocal<>();
    private static final int SIGNAL = claimSignal();
    private static final long RESEND_NANOS = 50_000;

    private final Thread thread = Thread.currentThread();
    private final long pthread = Libc.pthreadSelf();

    /** Counts calls: odd while the thread is in one. Written by the thread only, under the lock. */
    private volatile long calls;

    private KernelWait() {
        super(null);
        // Blocked signals are inherited: from the program that started this one, or a native thread that calls Java.
        Libc.unblockSignal(SIGNAL);
    }

    /** The calling platform thread's. */
    static KernelWait ofThread() {
        KernelWait wait = OF_THREAD.get();
        if (wait == null) {
            wait = new KernelWait();
            OF_THREAD.set(wait);
        }
        return wait;
    }

    /**
     * Begins a call that may block. Every interrupt from now on wakes it.
     *
     * @return whether it may be made; not when the thread is interrupted already, and then there is nothing to leave
     */
    boolean enter() {
        begin();
        count();
        // The interrupter sets the status first and reads calls then; here it is the other way round.
        if (thread.isInterrupted()) {
            leave();
            return false;
        }
        return true;
    }

    /** Ends the call. From now on no signal is sent on its account. */
    void leave() {
        count();
        end();
    }

    private synchronized void count() {
        calls++;
    }

    /** Gets the thread out of the call that it is in; returns when it has left, or at once when it is in none. */
    @Override
    @SuppressWarnings("ThreadPriorityCheck") // the yield is a courtesy: the signal is sent again
    public void wake() {
        long call = calls;
        while (call % 2 == 1 && kill(call)) {
            for (long start = System.nanoTime(); calls == call && System.nanoTime() - start < RESEND_NANOS; ) {
                Thread.yield();
            }
        }
    }

    private synchronized boolean kill(long call) {
        if (calls != call) {
            return false;
        }
        Libc.pthreadKill(pthread, SIGNAL);
        return true;
    }

    /** Called by {@link Thread#interrupt}, in the interrupting thread. */
    @Override
    public Selector wakeup() {
        if (Thread.currentThread() != thread) {
            wake();
        }
        return this;
    }

    /** A real-time signal that nobody has: the JDK uses the last but one, debuggers and profilers the first. */
    private static int claimSignal() {
        int last = Libc.sigrtmax();
        for (int signal = last - 3; signal > last - 28; signal--) {
            if (Libc.claimSignal(signal)) {
                return signal;
            }
        }
        throw new IllegalStateException("every real-time signal from " + (last - 27) + " to " + (last - 3) + " is taken");
    }

    // The rest of a selector, which this is not.

    @Override
    public Set<SelectionKey> keys() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Set<SelectionKey> selectedKeys() {
        throw new UnsupportedOperationException();
    }

    @Override
    public int selectNow() {
        throw new UnsupportedOperationException();
    }

    @Override
    public int select(long timeout) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int select() {
        throw new UnsupportedOperationException();
    }

    @Override
    protected SelectionKey register(AbstractSelectableChannel channel, int ops, Object attachment) {
        throw new UnsupportedOperationException();
    }

    @Override
    protected void implCloseSelector() {}
}
