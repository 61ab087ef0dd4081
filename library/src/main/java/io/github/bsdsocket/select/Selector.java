// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.select;

import io.github.bsdsocket.Socket;
import io.github.bsdsocket.internal.io.Access;
import io.github.bsdsocket.internal.io.Deadline;
import io.github.bsdsocket.internal.io.Descriptor;
import io.github.bsdsocket.internal.io.Epoll;
import io.github.bsdsocket.internal.libc.Platform;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A set of sockets and descriptors of which one call waits for any to be ready, epoll(7): Python's
 * {@code selectors.DefaultSelector}.
 *
 * {@snippet file="SelectServer.java" region="server"}
 *
 * <p>It is level-triggered: what is ready is reported by each {@link #select} until it is no longer ready. A socket that
 * was connected in non-blocking mode is ready for writing when it is connected, or has failed to. An error, or the end of a
 * connection in both directions, is readiness for all that is waited for; the next call on the socket says what it is. Data
 * out of band is no readiness.
 *
 * <p><b>What is closed.</b> A socket that is closed or {@linkplain Socket#detach detached} leaves the selector by itself, and
 * never is an event reported for another file that has its number since. A select in another thread goes on without it:
 * {@link #wakeup} tells that thread where it has to know. A number that was registered as such must be unregistered before
 * it is closed; the selector can't hear of it. Registered sockets are kept from being collected.
 *
 * <p><b>Threads.</b> Any number of threads may use a selector at a time. What is registered, modified or unregistered
 * counts at once for a select that waits, and doesn't end it unless it is ready. Of several threads that select, at least
 * one is told of what is ready, and more may be. A virtual thread that waits holds no carrier.
 *
 * <p><b>Errors.</b> What the system refuses is an {@link io.github.bsdsocket.ErrnoException}; on a closed selector, or for a
 * closed socket, that is EBADF. A selector that is forgotten is closed when it is collected, with a warning in the log
 * {@code io.github.bsdsocket}.
 *
 * @param <T> what is attached to keys: Python's {@code data}
 */
public final class Selector<T extends @Nullable Object> implements AutoCloseable {

    /** Ready to be read: data, a connection to accept, or the end. */
    public static final int EVENT_READ = 1;

    /** Ready to be written. */
    public static final int EVENT_WRITE = 1 << 1;

    private static final Access ACCESS = Access.to(Socket.class);

    private static final int EPOLLIN = Platform.required("EPOLLIN");
    private static final int EPOLLOUT = Platform.required("EPOLLOUT");
    private static final int EEXIST = Platform.required("EEXIST");
    private static final int ENOENT = Platform.required("ENOENT");
    private static final int EPERM = Platform.required("EPERM");

    private final Epoll<SelectorKey<T>> epoll;

    /**
     * A selector with nothing registered.
     *
     * @throws io.github.bsdsocket.ErrnoException EMFILE when the process has no descriptor left
     */
    public Selector() throws IOException {
        this.epoll = new Epoll<>(check("epoll_create1", Epoll.create(), null));
    }

    /**
     * Registers a socket.
     *
     * @param events {@link #EVENT_READ}, {@link #EVENT_WRITE} or both, by {@code |}
     * @param data attached to the key
     * @throws IllegalArgumentException when it is registered already, by itself or by its number
     * @throws io.github.bsdsocket.ErrnoException EBADF when it is closed; ENOSPC when the system lets its user register no
     *     more
     */
    public SelectorKey<T> register(Socket socket, int events, T data) throws IOException {
        Descriptor descriptor = ACCESS.descriptor(socket);
        SelectorKey<T> key = new SelectorKey<>(socket, descriptor.fileno(), valid(events), data);
        return registered(key, epoll.add(descriptor, mask(events), key));
    }

    /**
     * Registers a descriptor by its number: a pipe, say, or another selector. It must be unregistered before it is closed.
     *
     * @param events {@link #EVENT_READ}, {@link #EVENT_WRITE} or both, by {@code |}
     * @param data attached to the key
     * @throws IllegalArgumentException when the number is negative, or registered already
     * @throws io.github.bsdsocket.ErrnoException EBADF when it is not open; EPERM for a regular file or a directory, which
     *     never has to be waited for
     */
    public SelectorKey<T> register(int fd, int events, T data) throws IOException {
        SelectorKey<T> key = new SelectorKey<>(number(fd), fd, valid(events), data);
        return registered(key, epoll.add(fd, mask(events), key));
    }

    private SelectorKey<T> registered(SelectorKey<T> key, int rc) throws IOException {
        if (rc == -EEXIST) {
            throw new IllegalArgumentException(name(key.fileobj()) + " is already registered: modify it");
        }
        String subject = "fd " + key.fd() + (rc == -EPERM ? ", which never has to be waited for" : "");
        check("epoll_ctl", rc, subject);
        return key;
    }

    /**
     * Changes the events and the data of a socket.
     *
     * @throws IllegalArgumentException when it isn't registered
     * @throws io.github.bsdsocket.ErrnoException EBADF when it is closed
     */
    public SelectorKey<T> modify(Socket socket, int events, T data) throws IOException {
        Descriptor descriptor = ACCESS.descriptor(socket);
        SelectorKey<T> key = new SelectorKey<>(socket, descriptor.fileno(), valid(events), data);
        return modified(key, epoll.modify(descriptor, mask(events), key));
    }

    /**
     * Changes the events and the data of a descriptor.
     *
     * @throws IllegalArgumentException when it isn't registered
     * @throws io.github.bsdsocket.ErrnoException EBADF when the number was closed
     */
    public SelectorKey<T> modify(int fd, int events, T data) throws IOException {
        valid(events);
        SelectorKey<T> key = new SelectorKey<>(getKey(fd).fileobj(), fd, events, data);
        return modified(key, epoll.modify(fd, mask(events), key));
    }

    private SelectorKey<T> modified(SelectorKey<T> key, int rc) throws IOException {
        if (rc == -ENOENT) {
            throw unregistered(key.fileobj());
        }
        check("epoll_ctl", rc, "fd " + key.fd());
        return key;
    }

    /**
     * Ends the registration of a socket. A select that is going on reports it no more.
     *
     * @return its key as it was; null when the socket is closed, as it has left by itself then
     * @throws IllegalArgumentException when it isn't registered
     */
    public @Nullable SelectorKey<T> unregister(Socket socket) {
        SelectorKey<T> key = epoll.remove(ACCESS.descriptor(socket));
        if (key == null && socket.fileno() >= 0) {
            throw unregistered(socket);
        }
        return key;
    }

    /**
     * Ends the registration of a descriptor, and returns its key as it was.
     *
     * @throws IllegalArgumentException when it isn't registered
     */
    public SelectorKey<T> unregister(int fd) {
        SelectorKey<T> key = epoll.remove(number(fd));
        if (key == null) {
            throw unregistered(fd);
        }
        return key;
    }

    /**
     * The key of a socket: Python's {@code get_key}.
     *
     * @throws IllegalArgumentException when it isn't registered, or has left because it was closed
     */
    public SelectorKey<T> getKey(Socket socket) {
        SelectorKey<T> key = epoll.key(ACCESS.descriptor(socket));
        if (key == null) {
            throw unregistered(socket);
        }
        return key;
    }

    /**
     * The key of a descriptor, also of a socket's.
     *
     * @throws IllegalArgumentException when it isn't registered
     */
    public SelectorKey<T> getKey(int fd) {
        SelectorKey<T> key = getMap().get(number(fd));
        if (key == null) {
            throw unregistered(fd);
        }
        return key;
    }

    /** All keys by the numbers of their descriptors: a view that can't be modified. Empty when the selector is closed. */
    public Map<Integer, SelectorKey<T>> getMap() {
        return epoll.keys();
    }

    /**
     * Waits until something is ready, epoll_wait(2). An empty list says that the time has passed, or that {@link #wakeup}
     * was called.
     *
     * @param timeout how long to wait, rounded up to the millisecond; null for ever. Zero or less is not to wait: what is
     *     ready now is reported.
     * @return what is ready, all of it, in no order; a list of the caller's own
     * @throws java.io.InterruptedIOException when the thread is interrupted before anything is ready; its interrupt status
     *     is set
     * @throws io.github.bsdsocket.ErrnoException EBADF when the selector is closed, before or meanwhile
     */
    public List<Ready<T>> select(@Nullable Duration timeout) throws IOException {
        List<Ready<T>> ready = new ArrayList<>();
        check("epoll_wait", epoll.select(deadline(timeout), ready, Selector::ready), null);
        return ready;
    }

    private static Deadline deadline(@Nullable Duration timeout) {
        return timeout == null
                ? Deadline.NEVER
                : Deadline.in(timeout.isNegative() ? 0 : TimeUnit.NANOSECONDS.convert(timeout));
    }

    /** An error or a hang-up is neither of the two, and both. */
    private static <T extends @Nullable Object> Ready<T> ready(SelectorKey<T> key, int events) {
        int ready = ((events & ~EPOLLOUT) != 0 ? EVENT_READ : 0) | ((events & ~EPOLLIN) != 0 ? EVENT_WRITE : 0);
        return new Ready<>(key, ready & key.events());
    }

    /**
     * Ends a select of another thread, or the next one when none waits; several calls before that end one. Does nothing on
     * a closed selector.
     */
    public void wakeup() {
        epoll.wakeUp();
    }

    /** The descriptor of the epoll instance, ready for reading when something registered is ready; -1 when closed. */
    public int fileno() {
        return epoll.fileno();
    }

    /**
     * Closes the selector; the sockets stay open. Every thread in {@link #select} gets EBADF at once. Closing again does
     * nothing.
     */
    @Override
    public void close() throws IOException {
        check("close", epoll.close(), null);
    }

    /** Descriptor, and how many are registered. */
    @Override
    public String toString() {
        int fd = fileno();
        return "Selector[" + (fd < 0 ? "closed" : "fd=" + fd + ", registered=" + getMap().size()) + "]";
    }

    private static int check(String call, int rc, @Nullable String subject) throws IOException {
        if (rc < 0) {
            throw ACCESS.error(call, rc, subject);
        }
        return rc;
    }

    private static int valid(int events) {
        if (events == 0 || (events & ~(EVENT_READ | EVENT_WRITE)) != 0) {
            throw new IllegalArgumentException("events must be EVENT_READ (1), EVENT_WRITE (2) or both, not " + events);
        }
        return events;
    }

    private static int number(int fd) {
        if (fd < 0) {
            throw new IllegalArgumentException("negative file descriptor: " + fd);
        }
        return fd;
    }

    private static int mask(int events) {
        return ((events & EVENT_READ) != 0 ? EPOLLIN : 0) | ((events & EVENT_WRITE) != 0 ? EPOLLOUT : 0);
    }

    private static IllegalArgumentException unregistered(Object fileobj) {
        return new IllegalArgumentException(name(fileobj) + " is not registered");
    }

    private static String name(Object fileobj) {
        return fileobj instanceof Socket ? fileobj.toString() : "fd " + fileobj;
    }
}
