// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.internal.io;

import io.github.bsdsocket.internal.libc.Libc;
import io.github.bsdsocket.internal.libc.Mmsghdr;
import io.github.bsdsocket.internal.libc.Msghdr;
import io.github.bsdsocket.internal.libc.Platform;
import io.github.bsdsocket.internal.libc.Sockaddr;
import java.lang.foreign.MemorySegment;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A descriptor of a socket, a file, a pipe or a terminal: its mode, and the loop in which its calls are tried and wait.
 *
 * <h2>Mode</h2>
 * {@code timeout} is negative for blocking mode, 0 for non-blocking mode, else the nanoseconds of timeout mode. In the
 * latter two the open file is non-blocking ({@code O_NONBLOCK}), as is known to all that share it; in blocking mode it is
 * blocking. Accept, connect, sendfile, read and write have no flag not to wait, so on a virtual thread the open file is made
 * non-blocking for as long as an attempt takes. No call relies on its being blocking: one that should block and says EAGAIN
 * polls. Before a read, which is of a file that may be anything, poll says whether there is something.
 *
 * <h2>Trying and waiting</h2>
 * Reads and writes are tried first, with {@code MSG_DONTWAIT}, on the caller's memory as it is. When that would block, a
 * platform thread makes the blocking call itself (blocking mode) or polls (timeout mode), a virtual thread parks until
 * the {@link Poller} has an event. A try that fails is a system call too many. So a platform thread doesn't try reads of
 * which it has learnt that their data comes later: after one that failed it waits straight away with the next, after
 * another with the next three, up to {@value #PATIENCE_MAX}; as long as they succeed, or a large one suggests that more is
 * there, they are tried. An interrupt ends a wait, not a call that has its data.
 *
 * <p>The range of {@code memory}, a {@code byte[]} or a {@code MemorySegment}, must lie in it; the memory of a message is a
 * {@code Msghdr}, that of several is an {@code Mmsghdr} with the range of those that count, and that of sendfile is the
 * {@code Endpoint} of the file.
 */
public final class Endpoint extends Descriptor {

    private static final int EAGAIN = Platform.required("EAGAIN");
    private static final int EINPROGRESS = Platform.required("EINPROGRESS");
    private static final int EALREADY = Platform.required("EALREADY");
    private static final int ENOTCONN = Platform.required("ENOTCONN");
    private static final int EISCONN = Platform.required("EISCONN");
    private static final int POLLIN = Platform.required("POLLIN");
    private static final int POLLOUT = Platform.required("POLLOUT");
    private static final int MSG_DONTWAIT = Platform.required("MSG_DONTWAIT");
    private static final int MSG_WAITFORONE = Platform.required("MSG_WAITFORONE");
    private static final int MSG_WAITALL = Platform.required("MSG_WAITALL");
    private static final int MSG_PEEK = Platform.required("MSG_PEEK");
    private static final int MSG_NOSIGNAL = Platform.required("MSG_NOSIGNAL");
    private static final int MSG_TRUNC = Platform.required("MSG_TRUNC");
    private static final int SOCK_CLOEXEC = Platform.required("SOCK_CLOEXEC");
    private static final int SOL_SOCKET = Platform.required("SOL_SOCKET");
    private static final int SO_ERROR = Platform.required("SO_ERROR");

    /** Flags of calls that the kernel ends at once in any mode. */
    private static final int AT_ONCE =
            MSG_DONTWAIT | Platform.required("MSG_OOB") | Platform.required("MSG_ERRQUEUE");

    /** How many reads wait at most without having been tried. */
    private static final int PATIENCE_MAX = 1023;

    /** A read of at least so many bytes makes the next one be tried before it blocks. */
    private static final int LARGE = 16 * 1024;

    private enum Op {
        RECV(POLLIN, First.GUESS),
        SEND(POLLOUT, First.TRY),
        ACCEPT(POLLIN, First.BLOCK),
        RECVMSG(POLLIN, First.GUESS),
        SENDMSG(POLLOUT, First.TRY),
        RECVMMSG(POLLIN, First.GUESS),
        SENDMMSG(POLLOUT, First.TRY),
        SENDFILE(POLLOUT, First.BLOCK),
        READ(POLLIN, First.BLOCK),
        WRITE(POLLOUT, First.BLOCK);

        final int events;
        final First first;

        Op(int events, First first) {
            this.events = events;
            this.first = first;
        }
    }

    /** What a call on a platform thread does first. */
    private enum First {
        /** It tries: there is likely room. */
        TRY,
        /** It tries or waits, as what it waits for was there lately or wasn't. */
        GUESS,
        /** It blocks where it can: a try would need the open file to be made non-blocking. */
        BLOCK
    }

    private final boolean stream;

    /** Only streams send SIGPIPE; among the others are some that refuse every flag but MSG_DONTWAIT (AF_RDS, AF_QIPCRTR). */
    private final int sendFlags;

    private volatile long timeout = -1;

    /** How many reads wait from now on without having been tried; a guess, which threads may overwrite. */
    private int patience;

    /** How much of it there was after the last that failed; halved by each that succeeded since. */
    private int lastPatience;

    /**
     * Takes over an open descriptor, in blocking mode.
     *
     * @param stream whether it carries a stream, so that a part of what is asked may be moved; else a message is moved
     *     whole
     */
    public Endpoint(int fd, boolean stream) {
        this(fd, stream, "socket");
    }

    /** As {@link #Endpoint(int, boolean)}, for a descriptor of another thing than a socket. */
    public Endpoint(int fd, boolean stream, String thing) {
        super(fd, thing);
        this.stream = stream;
        this.sendFlags = stream ? MSG_NOSIGNAL : 0;
    }

    // Mode

    /** Nanoseconds of timeout mode, 0 for non-blocking mode, negative for blocking mode. */
    public long timeout() {
        return timeout;
    }

    /** Sets the mode. */
    public int settimeout(long nanos) {
        return use(n -> {
            synchronized (this) {
                int rc = Libc.setNonblocking(n, nanos >= 0);
                if (rc == 0) {
                    timeout = nanos;
                }
                return rc;
            }
        });
    }

    // Calls that wait

    /** recvfrom(2). With MSG_WAITALL a stream is read until all is there, its end or an error. */
    public long recv(Object memory, long offset, long length, int flags, @Nullable Sockaddr from) {
        return isForAll(flags)
                ? recvAll(memory, offset, length, flags, from)
                : io(Op.RECV, memory, offset, length, flags, from, null);
    }

    private boolean isForAll(int flags) {
        return (flags & (MSG_WAITALL | MSG_PEEK | MSG_DONTWAIT)) == MSG_WAITALL && stream;
    }

    private long recvAll(Object memory, long offset, long length, int flags, @Nullable Sockaddr from) {
        long wait = timeout;
        Deadline deadline = Deadline.in(wait);
        long done = 0;
        do {
            long n = io(Op.RECV, memory, offset + done, length - done, flags & ~MSG_WAITALL, from, deadline);
            if (n <= 0) {
                return done > 0 ? done : n;
            }
            done += n;
        } while (done < length && wait != 0);
        return done;
    }

    /** recv(2) with a deadline of the caller's, for one of several calls that share it. */
    public long recv(Object memory, long offset, long length, Deadline deadline) {
        return io(Op.RECV, memory, offset, length, 0, null, deadline);
    }

    /** sendto(2), without SIGPIPE. */
    public long send(Object memory, long offset, long length, int flags, @Nullable Sockaddr to) {
        return io(Op.SEND, memory, offset, length, flags, to, null);
    }

    /** send(2) with a deadline of the caller's, for one of several calls that share it. */
    public long send(Object memory, long offset, long length, int flags, Deadline deadline) {
        return io(Op.SEND, memory, offset, length, flags, null, deadline);
    }

    /**
     * recvmsg(2); the message has what was received when the result isn't negative. With MSG_WAITALL a stream is read
     * until all is there, its end, an error, or control data, which belongs to the bytes that it came with.
     */
    public long recvmsg(Msghdr message, int flags) {
        if (!isForAll(flags)) {
            return io(Op.RECVMSG, message, 0, 0, flags, null, null);
        }
        long wait = timeout;
        Deadline deadline = Deadline.in(wait);
        long done = 0;
        while (true) {
            long n = io(Op.RECVMSG, message, 0, 0, flags & ~MSG_WAITALL, null, deadline);
            if (n <= 0) {
                return done > 0 ? message.end(done) : n;
            }
            done += n;
            if (message.hasControl() || wait == 0 || message.advance(n) == 0) {
                return done;
            }
        }
    }

    /** sendmsg(2), without SIGPIPE. */
    public long sendmsg(Msghdr message, int flags) {
        return io(Op.SENDMSG, message, 0, 0, flags, null, null);
    }

    /**
     * recvmmsg(2): waits for the first message, and takes with it those that are there.
     *
     * @param count how many messages there is room for, from the first of {@code messages}
     */
    public int recvmmsg(Mmsghdr messages, int count, int flags) {
        return (int) io(Op.RECVMMSG, messages, 0, count, flags, null, null);
    }

    /** sendmmsg(2), without SIGPIPE: waits until the first message can go, and sends with it those that can go at once. */
    public int sendmmsg(Mmsghdr messages, int first, int count, int flags) {
        return (int) io(Op.SENDMMSG, messages, first, count, flags, null, null);
    }

    /** sendfile(2) from where the file's position is, which moves; a part of {@code length} at a time. */
    public long sendfile(Endpoint file, long length, Deadline deadline) {
        return io(Op.SENDFILE, file, 0, length, 0, null, deadline);
    }

    /** read(2). From a FIFO that nobody has opened to write it waits for a writer, where read(2) says that it has ended. */
    public long read(MemorySegment memory, long length, Deadline deadline) {
        return io(Op.READ, memory, 0, length, 0, null, deadline);
    }

    /** write(2) of a part of what is given; SIGPIPE is the JVM's to ignore. */
    public long write(MemorySegment memory, long offset, long length) {
        return io(Op.WRITE, memory, offset, length, 0, null, Deadline.NEVER);
    }

    /** accept4(2); the new descriptor is close-on-exec and blocking. {@code peer} may be null. */
    public int accept(@Nullable Sockaddr peer) {
        return (int) io(Op.ACCEPT, this, 0, 0, 0, peer, null);
    }

    private long io(
            Op op,
            Object memory,
            long offset,
            long length,
            int flags,
            @Nullable Sockaddr name,
            @Nullable Deadline deadline) {
        if (!acquire()) {
            return -EBADF;
        }
        try {
            long wait = (flags & AT_ONCE) != 0 ? 0 : timeout;
            Deadline until = deadline;
            for (int vain = 0; ; vain++) {
                long rc = turn(op, memory, offset, length, flags, name, until, wait, vain > 0);
                if (rc == -EINTR) {
                    continue;
                }
                if (rc != -EAGAIN || wait == 0) {
                    return rc;
                }
                if (until == null) {
                    until = Deadline.in(wait);
                }
                int waited = await(op.events, until);
                if (waited == 0 && vain > 0 && op.events == POLLOUT) {
                    waited = pause(vain, until);
                }
                if (waited < 0) {
                    return waited;
                }
            }
        } finally {
            release();
        }
    }

    /**
     * Makes the call: tries, or on a platform thread in blocking mode waits in the kernel. The result is the caller's to
     * return, unless it is EAGAIN, to wait, or EINTR, to go on at once.
     *
     * <p>One method, too large for the compiler to put it into its caller: what the calls of C functions need of the stack
     * would be kept by each virtual thread that is parked there.
     */
    private long turn(
            Op op,
            Object memory,
            long offset,
            long length,
            int flags,
            @Nullable Sockaddr name,
            @Nullable Deadline until,
            long wait,
            boolean again) {
        boolean platform = !Thread.currentThread().isVirtual();
        boolean inKernel = wait < 0 && platform && mayBlock(op, memory, length, flags, until);
        boolean straight = again ? inKernel : platform && switch (op.first) {
            case TRY -> false;
            case GUESS -> wait != 0 && isPatient();
            case BLOCK -> inKernel;
        };
        if (straight) {
            return inKernel ? finish(op, block(op, memory, offset, length, flags, name)) : -EAGAIN;
        }
        long n = stream ? Math.min(length, Libc.CRITICAL_MAX) : length;
        long rc = switch (op) {
            case RECV ->
                inKernel && lastPatience == PATIENCE_MAX
                        ? recvOnceInAWhile(memory, offset, length, flags, name)
                        : Libc.recvfrom(fd, memory, offset, n, flags, name);
            case SEND -> Libc.sendto(fd, memory, offset, n, flags | sendFlags, name);
            case ACCEPT -> atOnce(() -> Libc.accept4(fd, name, SOCK_CLOEXEC));
            case RECVMSG -> Msghdr.recvmsg(fd, (Msghdr) memory, flags | MSG_DONTWAIT);
            case SENDMSG -> Msghdr.sendmsg(fd, (Msghdr) memory, flags | MSG_DONTWAIT | sendFlags);
            case RECVMMSG -> ((Mmsghdr) memory).recvmmsg(fd, (int) length, flags | MSG_DONTWAIT);
            case SENDMMSG -> ((Mmsghdr) memory).sendmmsg(fd, (int) offset, (int) length, flags | MSG_DONTWAIT | sendFlags);
            case SENDFILE -> atOnce(() -> (int) Libc.sendfile(fd, ((Endpoint) memory).fd, n));
            case READ ->
                Libc.poll(fd, POLLIN, 0) == 0
                        ? -EAGAIN
                        : atOnce(() -> (int) Libc.read(fd, (MemorySegment) memory, offset, copied(memory, n)));
            case WRITE -> atOnce(() -> (int) Libc.write(fd, (MemorySegment) memory, offset, copied(memory, n)));
        };
        if (!again && platform) {
            learn(op, rc);
        }
        return finish(op, rc == -EAGAIN && inKernel ? block(op, memory, offset, length, flags, name) : rc);
    }

    private boolean isPatient() {
        int left = patience;
        if (left > 0) {
            patience = left - 1;
        }
        return left > 0;
    }

    private void learn(Op op, long rc) {
        if (op.first != First.GUESS) {
            return;
        }
        if (rc == -EAGAIN) {
            lastPatience = Math.min(2 * lastPatience + 1, PATIENCE_MAX);
            patience = lastPatience;
        } else if (lastPatience != 0) {
            lastPatience /= 2;
        }
    }

    private long finish(Op op, long rc) {
        if (op == Op.RECV && rc >= LARGE) {
            patience = 0;
        }
        if (rc == -EINTR) {
            return isClosed() ? -EBADF : Thread.currentThread().isInterrupted() ? INTERRUPTED : rc;
        }
        return rc;
    }

    /**
     * Tries a read by the function that blocks, which is compiled by now: what runs once in a thousand calls never is to the
     * end, and would allocate its segments.
     */
    private long recvOnceInAWhile(Object memory, long offset, long length, int flags, @Nullable Sockaddr name) {
        long n = stream ? copied(memory, length) : length;
        return Libc.recvfromBlocking(fd, memory, offset, n, flags | MSG_DONTWAIT, name);
    }

    /** Makes a call that has no flag not to wait, and doesn't wait. */
    private int atOnce(IntSupplier call) {
        if (timeout == 0) {
            return call.getAsInt();
        }
        synchronized (this) {
            // In timeout mode it should be so, but a duplicate may have been set to block.
            Libc.setNonblocking(fd, true);
            int rc = call.getAsInt();
            if (timeout < 0) {
                Libc.setNonblocking(fd, false);
            }
            return rc;
        }
    }

    /**
     * Whether the blocking form of a call can do what is asked: recv and send copy heap memory, and so much at most; the
     * deadline of a file that is sent is the socket's, not its own.
     */
    private boolean mayBlock(Op op, Object memory, long length, int flags, @Nullable Deadline until) {
        return switch (op) {
            // With MSG_TRUNC the kernel says a length that it has not written.
            case RECV, SEND ->
                (flags & MSG_TRUNC) == 0 && (stream || length <= Libc.BLOCKING_MAX || isNative(memory));
            case READ, WRITE -> until == Deadline.NEVER;
            default -> true;
        };
    }

    /** How much of a length is moved by a call that copies heap memory. */
    private static long copied(Object memory, long length) {
        return isNative(memory) ? length : Math.min(length, Libc.BLOCKING_MAX);
    }

    private static boolean isNative(Object memory) {
        return memory instanceof MemorySegment segment && segment.isNative();
    }

    private long block(Op op, Object memory, long offset, long length, int flags, @Nullable Sockaddr name) {
        KernelWait wait = KernelWait.ofThread();
        int entered = enter(wait);
        if (entered == INTERRUPTED) {
            // What is there is had without a wait.
            long rc = turn(op, memory, offset, length, flags, name, null, 0, true);
            return rc == -EAGAIN ? INTERRUPTED : rc;
        }
        if (entered < 0) {
            return entered;
        }
        try {
            long n = stream ? copied(memory, length) : length;
            return switch (op) {
                case RECV -> Libc.recvfromBlocking(fd, memory, offset, n, flags, name);
                case SEND -> Libc.sendtoBlocking(fd, memory, offset, n, flags | sendFlags, name);
                case ACCEPT -> Libc.accept4(fd, name, SOCK_CLOEXEC);
                case RECVMSG -> Msghdr.recvmsg(fd, (Msghdr) memory, flags);
                case SENDMSG -> Msghdr.sendmsg(fd, (Msghdr) memory, flags | sendFlags);
                case RECVMMSG -> ((Mmsghdr) memory).recvmmsg(fd, (int) length, flags | MSG_WAITFORONE);
                case SENDMMSG -> ((Mmsghdr) memory).sendmmsg(fd, (int) offset, (int) length, flags | sendFlags);
                // As much as without blocking, so that close and interrupt are heard between two pieces.
                case SENDFILE -> Libc.sendfile(fd, ((Endpoint) memory).fd, Math.min(length, Libc.CRITICAL_MAX));
                case READ -> {
                    int ready = Libc.poll(fd, POLLIN, -1);
                    yield ready < 0 ? ready : Libc.read(fd, (MemorySegment) memory, offset, n);
                }
                case WRITE -> Libc.write(fd, (MemorySegment) memory, offset, n);
            };
        } finally {
            leave(wait);
        }
    }

    /**
     * connect(2). In timeout mode, and on a virtual thread, the connection is begun and then waited for. An interrupt or
     * a deadline leaves it going on: the next connect says EALREADY, or 0 or an error once it is made or has failed.
     *
     * @param until the deadline that belongs to the mode; the caller may have used some of the time for a look-up
     */
    public int connect(Sockaddr name, Deadline until) {
        if (!acquire()) {
            return -EBADF;
        }
        try {
            long wait = timeout;
            boolean inKernel = wait < 0 && !Thread.currentThread().isVirtual();
            boolean begun = false;
            for (int vain = 0; ; vain++) {
                int rc = inKernel ? connectBlocking(name) : atOnce(() -> Libc.connect(fd, name));
                if (rc == -EINTR) {
                    if (isClosed() || Thread.currentThread().isInterrupted()) {
                        return isClosed() ? -EBADF : INTERRUPTED;
                    }
                    begun = true;
                    continue;
                }
                if (rc == -EISCONN && begun) {
                    return 0;
                }
                if (wait != 0 && (rc == -EINPROGRESS || (rc == -EALREADY && begun))) {
                    int waited = await(POLLOUT, until);
                    int error = waited < 0 ? waited : soError();
                    if (error != 0) {
                        return error;
                    }
                    if (isConnected()) {
                        conclude(name);
                        return 0;
                    }
                    // The wait ended for another reason, or another call was told the error: ask once more.
                    begun = true;
                    continue;
                }
                if (rc != -EAGAIN || wait == 0) {
                    return rc;
                }
                // The backlog of a Unix socket is full; no event says when it isn't.
                int waited = pause(vain, until);
                if (waited < 0) {
                    return waited;
                }
            }
        } finally {
            release();
        }
    }

    private int soError() {
        int error = Libc.getsockopt(fd, SOL_SOCKET, SO_ERROR);
        return error < 0 ? error : -error;
    }

    /** To the kernel the socket is connecting until it is asked once more; a blocking connect leaves it connected. */
    private void conclude(Sockaddr name) {
        if (timeout < 0) {
            atOnce(() -> Libc.connect(fd, name));
        }
    }

    private boolean isConnected() {
        return Libc.getpeername(fd, new Sockaddr()) != -ENOTCONN;
    }

    private int connectBlocking(Sockaddr name) {
        KernelWait wait = KernelWait.ofThread();
        int entered = enter(wait);
        if (entered < 0) {
            return entered;
        }
        try {
            return Libc.connect(fd, name);
        } finally {
            leave(wait);
        }
    }
}
