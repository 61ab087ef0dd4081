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
 * Calls of libc that block and that nothing can wake: name look-ups. Where the caller must not be held up by one, on a
 * virtual thread or with a deadline, it is made on a platform thread of a bounded pool; given up, it goes on there, and
 * its result is dropped.
 */
public final class Offload {

    /** As many look-ups as go on at a time; further ones wait for their turn. */
    private static final int THREADS = 64;

    private Offload() {}

    /** The result of a call, or why there is none: 0, TIMED_OUT or INTERRUPTED. */
    public record Outcome<T>(int rc, @Nullable T value) {}

    /** Makes a call that may block. */
    public static <T> Outcome<T> call(Supplier<T> call, Deadline deadline) {
        if (deadline == Deadline.NEVER && !Thread.currentThread().isVirtual()) {
            return new Outcome<>(0, call.get());
        }
        FutureTask<T> task = new FutureTask<>(call::get);
        Pool.THREADS_OF_LIBC.execute(task);
        try {
            return new Outcome<>(0, task.get(deadline.remaining(), TimeUnit.NANOSECONDS));
        } catch (TimeoutException e) {
            return new Outcome<>(Descriptor.TIMED_OUT, null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome<>(Descriptor.INTERRUPTED, null);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
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
