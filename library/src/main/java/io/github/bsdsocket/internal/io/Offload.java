// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.internal.io;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Calls of libc that block and that nothing can wake: name look-ups. Each is made on a platform thread of a bounded pool,
 * so that a virtual thread's carrier stays free, and a deadline or an interrupt ends the caller's wait. A call that was
 * given up goes on there, and its result is dropped; one that hasn't begun is never made.
 */
public final class Offload {

    /** As many look-ups as go on at a time; further ones wait for their turn. */
    private static final int THREADS = 64;

    private Offload() {}

    /** The result of a call, or why there is none: 0, TIMED_OUT or INTERRUPTED. */
    public record Outcome<T>(int rc, @Nullable T value) {}

    /** Makes a call that may block. */
    public static <T> Outcome<T> call(Supplier<T> call, Deadline deadline) {
        FutureTask<T> task = new FutureTask<>(call::get);
        Pool.THREADS_OF_LIBC.execute(task);
        try {
            return new Outcome<>(0, task.get(deadline.remaining(), TimeUnit.NANOSECONDS));
        } catch (TimeoutException e) {
            giveUp(task);
            return new Outcome<>(Descriptor.TIMED_OUT, null);
        } catch (InterruptedException e) {
            giveUp(task);
            Thread.currentThread().interrupt();
            return new Outcome<>(Descriptor.INTERRUPTED, null);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                case null, default -> throw new AssertionError(e);
            }
        }
    }

    private static void giveUp(FutureTask<?> task) {
        task.cancel(false);
        Pool.THREADS_OF_LIBC.remove(task);
    }

    private static final class Pool {
        static final ThreadPoolExecutor THREADS_OF_LIBC = create();

        private static ThreadPoolExecutor create() {
            ThreadPoolExecutor pool = new ThreadPoolExecutor(
                    THREADS,
                    THREADS,
                    5,
                    TimeUnit.SECONDS,
                    new LinkedBlockingQueue<>(),
                    Thread.ofPlatform()
                            .name("bsdsocket-lookup-", 0)
                            .daemon()
                            .inheritInheritableThreadLocals(false)
                            .factory());
            pool.allowCoreThreadTimeOut(true);
            return pool;
        }
    }
}
