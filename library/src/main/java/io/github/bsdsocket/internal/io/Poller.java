// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.internal.io;

import io.github.bsdsocket.internal.libc.EpollEvents;
import io.github.bsdsocket.internal.libc.Libc;
import io.github.bsdsocket.internal.libc.Platform;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The one epoll instance, and the daemon thread that waits on it for all virtual threads.
 *
 * <p>While it is alone with a wake-up, that thread is the fastest to give it on. When several come at once the carriers are
 * busy, and a thread beside them takes their processor for each event anew. So a virtual thread takes over then, which looks
 * between two turns of the others, until there is nothing to see.
 *
 * <p>A descriptor is registered one-shot, under a key that no other one has: its number, and a count of registrations. epoll
 * goes by the open file, which may outlive the descriptor in a duplicate, so an event can come for a descriptor that is long
 * closed: its key is then not that of whoever waits for the number, and it is dropped. For the same reason the number may be
 * registered when it shouldn't be, after a close of a number that has a duplicate, and the other way round, when two sockets
 * adopted one number: the last to wait has it.
 */
final class Poller {

    private static final int EPOLL_CLOEXEC = Platform.required("EPOLL_CLOEXEC");
    private static final int EPOLL_CTL_ADD = Platform.required("EPOLL_CTL_ADD");
    private static final int EPOLL_CTL_MOD = Platform.required("EPOLL_CTL_MOD");
    private static final int EPOLL_CTL_DEL = Platform.required("EPOLL_CTL_DEL");
    private static final int EEXIST = Platform.required("EEXIST");
    private static final int ENOENT = Platform.required("ENOENT");
    private static final int EPOLLONESHOT = Platform.required("EPOLLONESHOT");

    /** Who waits, by number; in pieces, as an array of atomic elements can't grow. */
    private static volatile AtomicReferenceArray<@Nullable Descriptor>[] waiting = pieces();

    private static final int PIECE = 1024;

    private static final AtomicInteger COUNT = new AtomicInteger();

    private static int epfd = -1;

    private Poller() {}

    /** A key for {@link #add}, never 0. */
    static long key(int fd) {
        int count = COUNT.incrementAndGet();
        return (long) (count == 0 ? COUNT.incrementAndGet() : count) << 32 | fd;
    }

    /** Registers a descriptor: {@link Descriptor#ready} is called once, when one of the events is there. */
    static int add(Descriptor descriptor, long key, int fd, int events) {
        int ep = start();
        if (ep < 0) {
            return ep;
        }
        of(fd).set(fd % PIECE, descriptor);
        int rc = Libc.epollCtl(ep, EPOLL_CTL_ADD, fd, events | EPOLLONESHOT, key);
        if (rc == -EEXIST) {
            rc = Libc.epollCtl(ep, EPOLL_CTL_MOD, fd, events | EPOLLONESHOT, key);
        }
        if (rc < 0) {
            forget(descriptor, fd);
        }
        return rc;
    }

    /** Arms a registered descriptor once more, with these events instead of those before. */
    static int modify(Descriptor descriptor, long key, int fd, int events) {
        of(fd).set(fd % PIECE, descriptor);
        int rc = Libc.epollCtl(start(), EPOLL_CTL_MOD, fd, events | EPOLLONESHOT, key);
        return rc == -ENOENT ? Libc.epollCtl(start(), EPOLL_CTL_ADD, fd, events | EPOLLONESHOT, key) : rc;
    }

    /** Drops the events of a descriptor until it is armed once more. */
    static void forget(Descriptor descriptor, int fd) {
        of(fd).compareAndSet(fd % PIECE, descriptor, null);
    }

    /** Ends a registration, before the descriptor is closed. */
    static void remove(Descriptor descriptor, int fd) {
        forget(descriptor, fd);
        Libc.epollCtl(start(), EPOLL_CTL_DEL, fd, 0, 0);
    }

    private static synchronized int start() {
        if (epfd < 0) {
            int fd = Libc.epollCreate1(EPOLL_CLOEXEC);
            if (fd < 0) {
                return fd;
            }
            epfd = fd;
            Thread.ofPlatform()
                    .name("bsdsocket-poller")
                    .daemon()
                    .inheritInheritableThreadLocals(false)
                    .start(() -> run(fd));
        }
        return epfd;
    }

    private static void run(int ep) {
        EpollEvents ready = new EpollEvents(256);
        while (true) {
            if (wake(ready, Libc.epollWait(ep, ready, -1)) > 1) {
                try {
                    sweep(ep, ready);
                } catch (RuntimeException | Error e) {
                    failed(e);
                }
            }
        }
    }

    /** Goes on from a virtual thread as long as there is whom to wake. */
    @SuppressWarnings({"ThreadPriorityCheck", "ThreadJoinLoop"}) // the others run between two looks; it is in a loop
    private static void sweep(int ep, EpollEvents ready) {
        Thread sweep = Thread.ofVirtual()
                .name("bsdsocket-poller")
                .inheritInheritableThreadLocals(false)
                .start(() -> {
                    while (wake(ready, Libc.epollWait(ep, ready, 0)) > 0) {
                        Thread.yield();
                    }
                });
        while (sweep.isAlive()) {
            try {
                sweep.join();
            } catch (InterruptedException e) {
                // The events are still the other's.
            }
        }
    }

    private static int wake(EpollEvents ready, int n) {
        for (int i = 0; i < n; i++) {
            long key = ready.data(i);
            Descriptor descriptor = of((int) key).get((int) key % PIECE);
            if (descriptor != null) {
                try {
                    descriptor.ready(key, ready.events(i));
                } catch (RuntimeException | Error e) {
                    failed(e);
                }
            }
        }
        return n;
    }

    /** Out of memory, say. Without the poller no virtual thread would ever be woken again. */
    private static void failed(Throwable e) {
        System.getLogger("io.github.bsdsocket").log(System.Logger.Level.ERROR, "a wake-up failed", e);
    }

    private static AtomicReferenceArray<@Nullable Descriptor> of(int fd) {
        AtomicReferenceArray<@Nullable Descriptor>[] pieces = waiting;
        int i = fd / PIECE;
        AtomicReferenceArray<@Nullable Descriptor> piece = i < pieces.length ? pieces[i] : null;
        return piece == null ? grow(i) : piece;
    }

    private static synchronized AtomicReferenceArray<@Nullable Descriptor> grow(int i) {
        AtomicReferenceArray<@Nullable Descriptor>[] pieces = waiting;
        if (i >= pieces.length) {
            pieces = Arrays.copyOf(pieces, i + 1);
        }
        if (pieces[i] == null) {
            pieces[i] = new AtomicReferenceArray<>(PIECE);
        }
        waiting = pieces;
        return pieces[i];
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // there are no generic arrays
    private static AtomicReferenceArray<@Nullable Descriptor>[] pieces() {
        return new AtomicReferenceArray[0];
    }
}
