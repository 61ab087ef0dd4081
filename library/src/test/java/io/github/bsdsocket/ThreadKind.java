// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/** The two kinds of threads, on which everything behaves the same. */
public enum ThreadKind {
    PLATFORM,
    VIRTUAL;

    /** A call that goes on in a thread of this kind. */
    public <T> Running<T> start(Callable<T> call) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Thread.Builder builder = this == PLATFORM ? Thread.ofPlatform().daemon() : Thread.ofVirtual();
        Thread thread = builder.start(() -> {
            try {
                result.complete(call.call());
            } catch (Throwable t) {
                result.completeExceptionally(t);
            }
        });
        return new Running<>(thread, result);
    }

    /** Makes a call in a thread of this kind, and throws what it throws. */
    public <T> T call(Callable<T> call) throws Exception {
        return start(call).get();
    }

    /** A call that goes on. */
    public record Running<T>(Thread thread, CompletableFuture<T> result) {

        /** The result; hangs for a minute at most. */
        public T get() throws Exception {
            try {
                return result.get(1, TimeUnit.MINUTES);
            } catch (ExecutionException e) {
                if (e.getCause() instanceof Exception cause) {
                    throw cause;
                }
                throw e;
            }
        }

        /** What the call threw. */
        public Throwable thrown() throws Exception {
            try {
                return new AssertionError("returned " + result.get(1, TimeUnit.MINUTES));
            } catch (ExecutionException e) {
                return Objects.requireNonNull(e.getCause());
            }
        }

        /** Returns when the call waits, or is about to. */
        public Running<T> awaitWaiting() {
            while (!waits()) {
                if (result.isDone()) {
                    throw new AssertionError("the call ended: " + result);
                }
                Thread.onSpinWait();
            }
            return this;
        }

        private boolean waits() {
            for (StackTraceElement frame : thread.getStackTrace()) {
                String method = frame.getMethodName();
                if (frame.getClassName().startsWith("io.github.bsdsocket.internal.io.")
                        && (method.startsWith("block") || method.equals("poll") || method.equals("park")
                                || method.equals("connectBlocking") || method.equals("call"))) {
                    return true;
                }
            }
            return false;
        }
    }
}
