// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.internal.io;

import io.github.bsdsocket.internal.libc.EpollEvents;
import io.github.bsdsocket.internal.libc.Libc;
import io.github.bsdsocket.internal.libc.Platform;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * An epoll instance with what is registered in it: descriptors, each with a key of the user's; level-triggered.
 *
 * <h2>Who is who</h2>
 * epoll goes by the open file, and gives back 64 bits that it was given. These hold the number and a count of
 * registrations, so that an event of an earlier registration is known from one of the number's present file, and dropped.
 * <ul>
 *   <li><em>A descriptor of the library</em> knows the instances that it is in, and leaves them before it is closed or
 *       given away: its number is then still its own.
 *   <li><em>A number</em> may be closed by whoever owns it. epoll forgets it then, unless a duplicate keeps the file open:
 *       its events go on, and nothing takes it out any more. An instance that has such an event is {@linkplain #renew
 *       replaced} by a new one under the same number.
 * </ul>
 * What is registered is guarded by {@code entries}, kernel calls that change it included; it is locked within a
 * descriptor's lock, never around one. A select looks its events up under it, after they came.
 *
 * <h2>Waiting</h2>
 * A platform thread waits in epoll_wait(2). A virtual thread parks until the {@link Poller} says that the instance itself
 * can be read, and looks then.
 *
 * @param <K> what a key is
 */
public final class Epoll<K> extends Descriptor {

    private static final int EPOLL_CLOEXEC = Platform.required("EPOLL_CLOEXEC");
    private static final int EPOLL_CTL_ADD = Platform.required("EPOLL_CTL_ADD");
    private static final int EPOLL_CTL_MOD = Platform.required("EPOLL_CTL_MOD");
    private static final int EPOLL_CTL_DEL = Platform.required("EPOLL_CTL_DEL");
    private static final int EPOLLIN = Platform.required("EPOLLIN");
    private static final int EPOLLONESHOT = Platform.required("EPOLLONESHOT");
    private static final int ALWAYS = Platform.required("EPOLLERR") | Platform.required("EPOLLHUP");
    private static final int EFD_CLOEXEC = Platform.required("EFD_CLOEXEC");
    private static final int ENOENT = Platform.required("ENOENT");

    /** Room for so many events at least. */
    private static final int ROOM = 64;

    /** The data of a wake-up; counts begin with 1, so it is no entry's. */
    private static final long WAKE_UP = 0;

    private static int readable = -1;

    private record Entry<K>(long data, @Nullable Descriptor descriptor, int events, K key) {}

    /** What is reported of a key that is ready. */
    public interface Report<K, R> {

        /** The report on a key and its events, as epoll has them. */
        R of(K key, int events);
    }

    private final List<@Nullable Entry<K>> entries = new ArrayList<>(); // by number; guards itself and all below
    private final Map<Integer, K> keys = new ConcurrentHashMap<>();
    private boolean woken;
    private int additions;
    private volatile int changes; // after which an event that came before may find nothing that it is for
    private @Nullable EpollEvents spare;

    /** Takes over a descriptor that {@link #create} made. */
    public Epoll(int fd) {
        super(fd, "selector");
    }

    /** A new instance, epoll_create1(2), or {@code -errno}. */
    public static int create() {
        int wake = readable();
        int fd = wake < 0 ? wake : Libc.epollCreate1(EPOLL_CLOEXEC);
        int rc = fd < 0 ? fd : Libc.epollCtl(fd, EPOLL_CTL_ADD, wake, EPOLLONESHOT, WAKE_UP);
        if (rc < 0 && fd >= 0) {
            Libc.close(fd);
        }
        return rc < 0 ? rc : fd;
    }

    /** A descriptor that can always be read, one for all: to arm it is what wakes a select. */
    private static synchronized int readable() {
        if (readable < 0) {
            readable = Libc.eventfd(1, EFD_CLOEXEC);
        }
        return readable;
    }

    /** Closes it; every select ends with EBADF, and nothing is registered any more. */
    @Override
    public int close() {
        int rc = super.close();
        List<Entry<K>> all;
        synchronized (entries) {
            all = entries.stream().filter(Objects::nonNull).toList();
            entries.clear();
            keys.clear();
        }
        for (Entry<K> entry : all) {
            if (entry.descriptor != null) {
                entry.descriptor.leave(this);
            }
        }
        return rc;
    }

    // What is registered

    /** The keys by the numbers of their descriptors: a view. */
    public Map<Integer, K> keys() {
        return Collections.unmodifiableMap(keys);
    }

    /** The key of a descriptor; null when it isn't registered. */
    public @Nullable K key(Descriptor descriptor) {
        synchronized (entries) {
            Entry<K> entry = entry(descriptor.fd, descriptor);
            return entry == null ? null : entry.key;
        }
    }

    /** Registers a descriptor until it is closed or given away; EEXIST when its number is registered. */
    public int add(Descriptor descriptor, int events, K key) {
        return descriptor.join(this, () -> add(descriptor.fd, descriptor, events, key));
    }

    /** Registers a number; EEXIST when it is registered. */
    public int add(int number, int events, K key) {
        return add(number, null, events, key);
    }

    private int add(int number, @Nullable Descriptor descriptor, int events, K key) {
        synchronized (entries) {
            long data = (long) ++additions << 32 | number;
            int rc = control(EPOLL_CTL_ADD, number, events, data);
            if (rc == 0) {
                // An entry that was there is of a number that was closed unknown to us: the kernel has it no more.
                put(number, new Entry<>(data, descriptor, events, key));
                changes++;
            }
            return rc;
        }
    }

    /** Changes the events and the key of a descriptor; ENOENT when it isn't registered. */
    public int modify(Descriptor descriptor, int events, K key) {
        int rc = modify(descriptor.fd, descriptor, events, key);
        return rc == -ENOENT && descriptor.isClosed() ? -EBADF : rc;
    }

    /** Changes the events and the key of a number; ENOENT when it isn't registered. */
    public int modify(int number, int events, K key) {
        return modify(number, null, events, key);
    }

    private int modify(int number, @Nullable Descriptor descriptor, int events, K key) {
        synchronized (entries) {
            Entry<K> entry = entry(number, descriptor);
            if (entry == null) {
                return isClosed() ? -EBADF : -ENOENT;
            }
            int rc = entry.events == events ? 0 : control(EPOLL_CTL_MOD, number, events, entry.data);
            if (rc == 0) {
                put(number, new Entry<>(entry.data, entry.descriptor, events, key));
                changes++;
            }
            return rc;
        }
    }

    /** Ends the registration of a descriptor; returns its key, or null when it isn't registered. */
    public @Nullable K remove(Descriptor descriptor) {
        return left(remove(descriptor.fd, descriptor));
    }

    /** Ends the registration of a number; returns its key, or null when it isn't registered. */
    public @Nullable K remove(int number) {
        return left(remove(number, null));
    }

    private @Nullable K left(@Nullable Entry<K> entry) {
        if (entry == null) {
            return null;
        }
        if (entry.descriptor != null) {
            entry.descriptor.leave(this);
        }
        return entry.key;
    }

    /** Ends the registration of a descriptor that is being closed. */
    void forget(Descriptor descriptor) {
        remove(descriptor.fd, descriptor);
    }

    private @Nullable Entry<K> remove(int number, @Nullable Descriptor descriptor) {
        synchronized (entries) {
            Entry<K> entry = entry(number, descriptor);
            if (entry != null) {
                entries.set(number, null);
                keys.remove(number);
                // A number that was closed is gone already.
                control(EPOLL_CTL_DEL, number, 0, 0);
                changes++;
            }
            return entry;
        }
    }

    private void put(int number, Entry<K> entry) {
        while (entries.size() <= number) {
            entries.add(null);
        }
        entries.set(number, entry);
        keys.put(number, entry.key);
    }

    /** What is registered under a number: of this descriptor, when one is given. */
    private @Nullable Entry<K> entry(int number, @Nullable Descriptor descriptor) {
        Entry<K> entry = number < entries.size() ? entries.get(number) : null;
        return entry != null && (descriptor == null || descriptor == entry.descriptor) ? entry : null;
    }

    private int control(int operation, int number, int events, long data) {
        return use(ep -> Libc.epollCtl(ep, operation, number, events, data));
    }

    // Waiting

    /** Ends a select, now or the next. */
    public void wakeUp() {
        synchronized (entries) {
            woken = true;
            control(EPOLL_CTL_MOD, readable(), EPOLLIN | EPOLLONESHOT, WAKE_UP);
        }
    }

    /**
     * Waits until a key is ready, and adds a report on each that is. Returns 0, also when time passed and when woken;
     * EBADF when closed meanwhile, or INTERRUPTED.
     */
    public <R> int select(Deadline deadline, List<R> reports, Report<K, R> report) {
        EpollEvents ready = lend();
        if (!acquire()) {
            return -EBADF;
        }
        try {
            boolean parks = Thread.currentThread().isVirtual();
            while (true) {
                int before = changes;
                boolean waits = deadline.remaining() > 0;
                int n = waits && !parks ? block(ready, deadline) : Libc.epollWait(fd, ready, 0);
                if (isClosed()) {
                    return -EBADF;
                }
                if (n == -EINTR && Thread.currentThread().isInterrupted()) {
                    return INTERRUPTED;
                }
                if (n < 0 && n != -EINTR) {
                    return n;
                }
                int rc = 0;
                if (n > 0) {
                    if (report(ready, n, reports, report)) {
                        return 0;
                    }
                    rc = changes == before ? renew() : 0;
                } else if (!waits) {
                    return 0;
                } else if (parks) {
                    rc = await(EPOLLIN, deadline);
                }
                if (rc < 0 && rc != TIMED_OUT) {
                    return rc;
                }
            }
        } finally {
            giveBack(ready);
            release();
        }
    }

    private int block(EpollEvents ready, Deadline deadline) {
        KernelWait wait = KernelWait.ofThread();
        int entered = enter(wait);
        if (entered == INTERRUPTED) {
            // What is there is had without a wait.
            int n = Libc.epollWait(fd, ready, 0);
            return n == 0 ? INTERRUPTED : n;
        }
        if (entered < 0) {
            return entered;
        }
        try {
            return Libc.epollWait(fd, ready, deadline.millis());
        } finally {
            leave(wait);
        }
    }

    /** Returns whether a select ends: for a key that is ready, or a wake-up. */
    private <R> boolean report(EpollEvents ready, int n, List<R> reports, Report<K, R> report) {
        boolean ends = false;
        synchronized (entries) {
            for (int i = 0; i < n; i++) {
                long data = ready.data(i);
                int events = ready.events(i);
                Entry<K> entry = entry((int) data, null);
                if (data == WAKE_UP) {
                    woken = false;
                    ends = true;
                } else if (entry != null && entry.data == data && (events & (entry.events | ALWAYS)) != 0) {
                    reports.add(report.of(entry.key, events));
                    ends = true;
                }
            }
        }
        return ends;
    }

    private EpollEvents lend() {
        synchronized (entries) {
            EpollEvents events = spare;
            spare = null;
            int wanted = keys.size() + 1;
            return events != null && events.length() >= wanted ? events : new EpollEvents(Math.max(ROOM, 2 * wanted));
        }
    }

    private void giveBack(EpollEvents events) {
        synchronized (entries) {
            spare = events;
        }
    }

    /** Puts an instance with these entries, and no others, in the place of this one. */
    private int renew() {
        synchronized (entries) {
            int ep = create();
            if (ep < 0) {
                return ep;
            }
            int rc = woken ? Libc.epollCtl(ep, EPOLL_CTL_MOD, readable(), EPOLLIN | EPOLLONESHOT, WAKE_UP) : 0;
            for (Entry<K> entry : entries) {
                // A number that the old instance doesn't know any more is another file's.
                if (rc == 0
                        && entry != null
                        && control(EPOLL_CTL_MOD, (int) entry.data, entry.events, entry.data) == 0) {
                    rc = Libc.epollCtl(ep, EPOLL_CTL_ADD, (int) entry.data, entry.events, entry.data);
                }
            }
            if (rc == 0) {
                replace(ep);
            }
            Libc.close(ep);
            return rc;
        }
    }
}
