// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.internal.io;

import io.github.bsdsocket.internal.libc.EpollEvents;
import io.github.bsdsocket.internal.libc.Libc;
import io.github.bsdsocket.internal.libc.Platform;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The one epoll instance, and the daemon thread that waits on it for all virtual threads.
 *
 * <p>A descriptor is registered one-shot, under a key that is never used twice: epoll goes by the open file, which may
 * outlive the descriptor in a duplicate, so an event can come for a descriptor that is long closed. Its key is then
 * unknown and it is dropped. For the same reason the number may be registered when it shouldn't be, after a close of a
 * number that has a duplicate, and the other way round, when two sockets adopted one number: the last to wait has it.
 */
final class Poller {

    private static final int EPOLL_CLOEXEC = Platform.required("EPOLL_CLOEXEC");
    private static final int EPOLL_CTL_ADD = Platform.required("EPOLL_CTL_ADD");
    private static final int EPOLL_CTL_MOD = Platform.required("EPOLL_CTL_MOD");
    private static final int EPOLL_CTL_DEL = Platform.required("EPOLL_CTL_DEL");
    private static final int EEXIST = Platform.required("EEXIST");
    private static final int ENOENT = Platform.required("ENOENT");
    private static final int EPOLLONESHOT = Platform.required("EPOLLONESHOT");

    private static final Map<Long, Descriptor> REGISTERED = new ConcurrentHashMap<>();
    private static final AtomicLong KEYS = new AtomicLong();

    private static int epfd = -1;

    private Poller() {}

    /** A key for {@link #add}. */
    static long key() {
        return KEYS.incrementAndGet();
    }

    /** Registers a descriptor: {@link Descriptor#ready} is called once, when one of the events is there. */
    static int add(Descriptor descriptor, long key, int fd, int events) {
        int ep = start();
        if (ep < 0) {
            return ep;
        }
        REGISTERED.put(key, descriptor);
        int rc = Libc.epollCtl(ep, EPOLL_CTL_ADD, fd, events | EPOLLONESHOT, key);
        if (rc == -EEXIST) {
            rc = Libc.epollCtl(ep, EPOLL_CTL_MOD, fd, events | EPOLLONESHOT, key);
        }
        if (rc < 0) {
            REGISTERED.remove(key);
        }
        return rc;
    }

    /** Arms a registered descriptor once more, with these events instead of those before. */
    static int modify(Descriptor descriptor, long key, int fd, int events) {
        REGISTERED.put(key, descriptor);
        int rc = Libc.epollCtl(start(), EPOLL_CTL_MOD, fd, events | EPOLLONESHOT, key);
        return rc == -ENOENT ? Libc.epollCtl(start(), EPOLL_CTL_ADD, fd, events | EPOLLONESHOT, key) : rc;
    }

    /** Drops the events of a descriptor until it is armed once more. */
    static void forget(long key) {
        REGISTERED.remove(key);
    }

    /** Ends a registration, before the descriptor is closed. */
    static void remove(long key, int fd) {
        REGISTERED.remove(key);
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
            int n = Libc.epollWait(ep, ready, -1);
            for (int i = 0; i < n; i++) {
                Descriptor descriptor = REGISTERED.get(ready.data(i));
                if (descriptor != null) {
                    try {
                        descriptor.ready(ready.events(i));
                    } catch (RuntimeException | Error e) {
                        // Out of memory, say. Without this thread no virtual thread would ever be woken again.
                        System.getLogger("io.github.bsdsocket").log(System.Logger.Level.ERROR, "a wake-up failed", e);
                    }
                }
            }
        }
    }
}
