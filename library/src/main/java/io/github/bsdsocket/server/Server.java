// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.server;

import io.github.bsdsocket.Address;
import io.github.bsdsocket.Errno;
import io.github.bsdsocket.ErrnoException;
import io.github.bsdsocket.Socket;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A server: takes requests from a socket, and has each handled. Python's {@code BaseServer}.
 *
 * <p>A request is taken by {@link #serveForever}, or one at a time by {@link #handleRequest}, on the caller's thread. It is
 * verified there, and then handled on a thread of the executor; what a handler throws goes to the error hook, and ends
 * nothing but the request. When as many requests are handled as may be, no other is taken: they wait in the system's
 * queue. When the process has no descriptor left, the server tries again, up to ten times a second, until it has.
 *
 * <p>{@link #shutdown()} is the end in order: nothing new is taken, and what was taken is handled. {@link #close} is the
 * end at once: the sockets are closed, and calls on them fail with EBADF. A server that has come to its end serves no
 * more.
 *
 * <p>Any thread may call any method, and any number may serve at a time.
 *
 * @param <R> a request: the connection as a {@link Socket}, or a {@link Datagram}
 */
public abstract sealed class Server<R> implements AutoCloseable permits StreamServer, DatagramServer {

    private static final System.Logger LOG = System.getLogger("io.github.bsdsocket.server");

    /** A wait as good as without end, in nanoseconds: it can be added to a time. */
    private static final long FOREVER = Long.MAX_VALUE / 2;

    private static final long SHORTEST_PAUSE = 1_000_000;
    private static final long LONGEST_PAUSE = 100_000_000;

    /** Errors that stay: the socket isn't one that requests come from. All others are the request's, or pass. */
    private static final Set<Errno> LASTING =
            EnumSet.of(Errno.EBADF, Errno.ENOTSOCK, Errno.EINVAL, Errno.EOPNOTSUPP, Errno.ENOTCONN, Errno.EFAULT);

    /** Handles requests: {@code handle} of Python's {@code BaseRequestHandler}. */
    @FunctionalInterface
    public interface Handler<R> {

        /**
         * Handles a request, to its end.
         *
         * @param client where it came from, null when the system doesn't say: of a Unix socket without a name
         * @throws Exception anything, for the error hook
         */
        void handle(R request, @Nullable Address client) throws Exception;
    }

    /** Decides which requests are handled: Python's {@code verify_request}. */
    @FunctionalInterface
    public interface Verifier<R> {

        /**
         * Whether to handle a request. It is called on the thread that serves, which takes no other meanwhile.
         *
         * @throws Exception anything, for the error hook; the request isn't handled
         */
        boolean verify(R request, @Nullable Address client) throws Exception;
    }

    /** Hears what went wrong with a request: Python's {@code handle_error}. */
    @FunctionalInterface
    public interface ErrorHandler<R> {

        /** Called with what the handler or the verifier threw, or the executor that refused; the request is still open. */
        void handleError(R request, @Nullable Address client, Throwable error);
    }

    /** What was taken from the socket. */
    record Request<R>(R request, @Nullable Address client) {}

    final Socket socket;
    private final Address serverAddress;
    private final Executor executor;
    private final int maxHandlers;
    private final Handler<? super R> handler;
    private final Verifier<? super R> verifier;
    private final ErrorHandler<? super R> errorHandler;
    private final @Nullable SocketPath file;

    /** Bound where the server's own work is done, which must not wait for its own end. */
    private final ScopedValue<Boolean> within = ScopedValue.newInstance();

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();

    /** Duplicates of the socket, one for each thread that waits for requests: closed to end the wait, and nothing else. */
    private final Set<Socket> ears = new HashSet<>(); // guarded by lock

    private int handling; // guarded by lock
    private boolean shutDown; // guarded by lock

    Server(ServerBuilder<R, ?> builder, ServerBuilder.Bound bound, Handler<? super R> handler) throws IOException {
        this.socket = bound.socket();
        this.file = bound.file();
        Address name = socket.getsockname();
        this.serverAddress = name == null ? Address.unknown(socket.family(), new byte[0]) : name;
        this.executor = builder.executor == null ? virtualThreads(serverAddress) : builder.executor;
        this.maxHandlers = builder.maxHandlers;
        this.handler = handler;
        this.verifier = builder.verifier;
        this.errorHandler = builder.errorHandler == null ? this::logError : builder.errorHandler;
    }

    private static Executor virtualThreads(Address address) {
        ThreadFactory threads = Thread.ofVirtual().name("handler of " + address).factory();
        return task -> threads.newThread(task).start();
    }

    /** Waits for a request on a duplicate of the socket. */
    abstract Request<R> receive(Socket ear) throws IOException;

    /** Ends a request that was handled or refused. */
    abstract void shutdownRequest(R request);

    /** Ends the requests that are being handled. */
    abstract void closeRequests();

    /** The address that the server is bound to, with the port that the system picked where 0 was asked for. */
    public final Address serverAddress() {
        return serverAddress;
    }

    /** The socket that requests come from. It belongs to the server: close that instead. */
    public final Socket socket() {
        return socket;
    }

    /**
     * Takes requests until the server is shut down, then waits for those that are still handled: Python's
     * {@code serve_forever}, without its polling. Returns at once when it was shut down before.
     *
     * @throws ErrnoException when the socket is not one that requests come from
     * @throws InterruptedIOException when the thread is interrupted; the server can go on serving
     * @throws IllegalStateException in a handler of this server, which would wait for itself
     */
    public final void serveForever() throws IOException {
        if (within.isBound()) {
            throw new IllegalStateException("a handler can't serve its own server: it would wait for itself");
        }
        serve(FOREVER, true);
        try {
            awaitEnd(FOREVER);
        } catch (InterruptedException e) {
            throw interrupted("waiting for handlers");
        }
    }

    /** Takes one request, and has it handled: waits for it, not for the handler. As {@link #handleRequest(Duration)}. */
    public final boolean handleRequest() throws IOException {
        return handleRequest(null);
    }

    /**
     * Takes one request, and has it handled: Python's {@code handle_request}. Waits for the request, and, when as many are
     * handled as may be, for one of those; not for the handler, unless the executor runs it here.
     *
     * @param timeout how long to wait; null for as long as it takes
     * @return whether there was a request; false when the time was up, which Python tells to {@code handle_timeout}, or the
     *     server was shut down
     * @throws IllegalArgumentException when the timeout is negative
     */
    public final boolean handleRequest(@Nullable Duration timeout) throws IOException {
        return serve(timeout == null ? FOREVER : nanos(timeout), false);
    }

    /**
     * Ends taking requests, and waits until nobody serves and all that was taken is handled. Then {@link #close} interrupts
     * nothing.
     *
     * <p>In a handler, or a hook, of this server it doesn't wait, but returns at once: it would wait for itself. (Python's
     * waits for ever there.)
     *
     * @throws InterruptedException when the thread is interrupted while it waits; the server is being shut down all the same
     */
    public final void shutdown() throws InterruptedException {
        stop();
        if (!within.isBound()) {
            awaitEnd(FOREVER);
        }
    }

    /**
     * As {@link #shutdown()}, but waits so long at most.
     *
     * @return whether all is handled; false when the time was up, and in a handler of this server
     * @throws IllegalArgumentException when the timeout is negative
     */
    public final boolean shutdown(Duration timeout) throws InterruptedException {
        long nanos = nanos(timeout);
        stop();
        return !within.isBound() && awaitEnd(nanos);
    }

    /**
     * Ends the server at once: closes its socket, and every connection that is being handled. Handlers hear of it by EBADF.
     * It doesn't wait for them; {@link #shutdown()} after it does. Python's {@code server_close}, which waits for handlers
     * and lets them go on.
     *
     * @throws IOException when close(2) fails, or the socket's file can't be removed; the server is closed all the same
     */
    @Override
    public final void close() throws IOException {
        stop();
        try (socket) {
            if (file != null && socket.fileno() >= 0) {
                file.remove();
            }
        } finally {
            closeRequests();
        }
    }

    /** The kind of server, and its address. */
    @Override
    public final String toString() {
        return getClass().getSimpleName() + "[" + serverAddress + "]";
    }

    /** Takes one request, or all until the server is shut down; returns whether the last wait was for something. */
    private boolean serve(long timeout, boolean all) throws IOException {
        Socket ear = listen();
        if (ear == null) {
            return false;
        }
        try {
            // In timeout mode, so that the open file never blocks: several that accept from it could block each other.
            ear.settimeout(Duration.ofNanos(FOREVER));
            boolean taken = next(ear, timeout);
            while (taken && all) {
                taken = next(ear, timeout);
            }
            return taken;
        } finally {
            forget(ear);
        }
    }

    private @Nullable Socket listen() throws IOException {
        lock.lock();
        try {
            if (shutDown) {
                return null;
            }
            Socket ear = socket.dup();
            ears.add(ear);
            return ear;
        } finally {
            lock.unlock();
        }
    }

    private void forget(Socket ear) {
        lock.lock();
        try {
            ears.remove(ear);
            closeQuietly(ear);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits for a request and has it handled; false when there was none in time, or the server was shut down. */
    private boolean next(Socket ear, long timeout) throws IOException {
        long end = System.nanoTime() + timeout;
        for (long pause = SHORTEST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
            if (!begin(end)) {
                return false;
            }
            Request<R> taken = null;
            try {
                if (timeout != FOREVER) {
                    ear.settimeout(Duration.ofNanos(left(end)));
                }
                taken = receive(ear);
            } catch (SocketTimeoutException e) {
                return false;
            } catch (ErrnoException e) {
                if (isShutDown() || e.error() == Errno.EAGAIN) {
                    return false;
                }
                if (LASTING.contains(e.error())) {
                    throw e;
                }
                if (pause == SHORTEST_PAUSE) {
                    log(System.Logger.Level.WARNING, this + " can't take a request, and tries again", e);
                }
            } finally {
                if (taken == null) {
                    end();
                }
            }
            if (taken != null) {
                Request<R> request = taken;
                ScopedValue.where(within, true).run(() -> process(request.request(), request.client()));
                return true;
            }
            pause(Math.min(pause, left(end)));
        }
    }

    private void process(R request, @Nullable Address client) {
        boolean passed = false;
        try {
            if (verifier.verify(request, client)) {
                executor.execute(() -> ScopedValue.where(within, true).run(() -> handle(request, client)));
                passed = true;
            }
        } catch (Throwable e) {
            report(request, client, e);
        } finally {
            if (!passed) {
                finish(request);
            }
        }
    }

    private void handle(R request, @Nullable Address client) {
        try {
            handler.handle(request, client);
        } catch (Throwable e) {
            report(request, client, e);
        } finally {
            finish(request);
        }
    }

    private void finish(R request) {
        try {
            shutdownRequest(request);
        } finally {
            end();
        }
    }

    private void report(R request, @Nullable Address client, Throwable error) {
        try {
            errorHandler.handleError(request, client, error);
        } catch (Throwable e) {
            e.addSuppressed(error);
            log(System.Logger.Level.ERROR, "the error hook of " + this + " failed", e);
        }
    }

    private void logError(R request, @Nullable Address client, Throwable error) {
        log(System.Logger.Level.WARNING, this + ": a request from " + client + " failed", error);
    }

    private static void log(System.Logger.Level level, String message, Throwable error) {
        try {
            LOG.log(level, message, error);
        } catch (Throwable e) {
            // A process without descriptors can't always load the logger's classes, either. The server goes on.
        }
    }

    // What is going on

    /** Begins a request when there is room for one more; false when the server was shut down or the time was up before. */
    private boolean begin(long end) throws IOException {
        lock.lock();
        try {
            while (handling >= maxHandlers && !shutDown) {
                if (left(end) == 0) {
                    return false;
                }
                changed.awaitNanos(left(end));
            }
            handling += shutDown ? 0 : 1;
            return !shutDown;
        } catch (InterruptedException e) {
            throw interrupted("waiting for a handler");
        } finally {
            lock.unlock();
        }
    }

    private void end() {
        lock.lock();
        try {
            handling--;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void pause(long nanos) throws IOException {
        lock.lock();
        try {
            long left = nanos;
            while (left > 0 && !shutDown) {
                left = changed.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            throw interrupted("waiting to try again");
        } finally {
            lock.unlock();
        }
    }

    private void stop() {
        lock.lock();
        try {
            shutDown = true;
            ears.forEach(Server::closeQuietly);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private boolean isShutDown() {
        lock.lock();
        try {
            return shutDown;
        } finally {
            lock.unlock();
        }
    }

    private boolean awaitEnd(long nanos) throws InterruptedException {
        lock.lock();
        try {
            long left = nanos;
            while (!ears.isEmpty() || handling > 0) {
                if (left <= 0) {
                    return false;
                }
                left = changed.awaitNanos(left);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    private static long left(long end) {
        return Math.max(0, end - System.nanoTime());
    }

    private static long nanos(Duration timeout) {
        if (timeout.isNegative()) {
            throw new IllegalArgumentException("timeout must not be negative: " + timeout);
        }
        return timeout.compareTo(Duration.ofNanos(FOREVER)) < 0 ? timeout.toNanos() : FOREVER;
    }

    private static InterruptedIOException interrupted(String doing) {
        Thread.currentThread().interrupt();
        return new InterruptedIOException("interrupted " + doing);
    }

    /** Closes a socket that there is nothing more to do with. */
    static void closeQuietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            log(System.Logger.Level.DEBUG, "close", e);
        }
    }
}
