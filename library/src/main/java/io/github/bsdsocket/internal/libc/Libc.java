// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.internal.libc;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The functions of the C library, by header. Each returns what the function returns, or {@code -errno}.
 *
 * <p>Data is named by {@code memory}, a {@code byte[]} or a {@code MemorySegment} of any kind, and the range in it.
 * The range must lie in it: the caller has checked, and what it got wrong is an {@code IndexOutOfBoundsException} here.
 */
public final class Libc {

    /** fcntl(2): duplicates, close-on-exec. */
    public static final int F_DUPFD_CLOEXEC = Platform.required("F_DUPFD_CLOEXEC");

    /** fcntl(2): the flags of the descriptor. */
    public static final int F_GETFD = Platform.required("F_GETFD");

    /** fcntl(2): sets the flags of the descriptor. */
    public static final int F_SETFD = Platform.required("F_SETFD");

    /** The flag of a descriptor that doesn't outlive exec. */
    public static final int FD_CLOEXEC = Platform.required("FD_CLOEXEC");

    /** How many bytes a critical call moves at most: it holds off the garbage collector while it copies. */
    public static final int CRITICAL_MAX = 1 << 20;

    /** How many bytes of heap memory a blocking call moves at most. */
    public static final int BLOCKING_MAX = Scratch.DATA;

    private static final int MSG_DONTWAIT = Platform.required("MSG_DONTWAIT");

    private Libc() {}

    // <sys/socket.h>

    private static final MemorySegment SOCKET = Downcall.function("socket");
    private static final MemorySegment SOCKETPAIR = Downcall.function("socketpair");
    private static final MemorySegment BIND = Downcall.function("bind");
    private static final MemorySegment LISTEN = Downcall.function("listen");
    private static final MemorySegment ACCEPT4 = Downcall.function("accept4");
    private static final MemorySegment CONNECT = Downcall.function("connect");
    private static final MemorySegment SHUTDOWN = Downcall.function("shutdown");
    private static final MemorySegment GETSOCKNAME = Downcall.function("getsockname");
    private static final MemorySegment GETPEERNAME = Downcall.function("getpeername");
    private static final MemorySegment GETSOCKOPT = Downcall.function("getsockopt");
    private static final MemorySegment SETSOCKOPT = Downcall.function("setsockopt");
    private static final MemorySegment RECVFROM = Downcall.function("recvfrom");
    private static final MemorySegment SENDTO = Downcall.function("sendto");
    private static final int SYS_RECVFROM = Platform.required("SYS_recvfrom");
    private static final int SYS_SENDTO = Platform.required("SYS_sendto");

    /** socket(2). */
    public static int socket(int family, int type, int proto) {
        return plain(SOCKET, family, type, proto);
    }

    /** socketpair(2); the two descriptors go to {@code pair}. */
    public static int socketpair(int family, int type, int proto, int[] pair) {
        try (Scratch s = Scratch.borrow()) {
            int rc = s.result(Downcall.plain(SOCKETPAIR, s.errno(), family, type, proto, s.struct().address(), 0, 0));
            if (rc == 0) {
                s.fields().asIntBuffer().get(pair, 0, 2);
            }
            return rc;
        }
    }

    /** bind(2). */
    public static int bind(int fd, Sockaddr name) {
        try (Scratch s = Scratch.borrow()) {
            return s.result(Downcall.plain(BIND, s.errno(), fd, s.name(name), name.length(), 0, 0, 0));
        }
    }

    /** listen(2). */
    public static int listen(int fd, int backlog) {
        return plain(LISTEN, fd, backlog, 0);
    }

    /** accept4(2); it blocks when the descriptor does. {@code peer} may be null. */
    public static int accept4(int fd, @Nullable Sockaddr peer, int flags) {
        try (Scratch s = Scratch.borrow()) {
            long name = peer == null ? 0 : s.nameToFill();
            long namelen = peer == null ? 0 : s.length();
            int rc = s.result(Downcall.plain(ACCEPT4, s.errno(), fd, name, namelen, flags, 0, 0));
            if (peer != null) {
                s.read(peer);
            }
            return rc;
        }
    }

    /** connect(2); it blocks when the descriptor does. */
    public static int connect(int fd, Sockaddr name) {
        try (Scratch s = Scratch.borrow()) {
            return s.result(Downcall.plain(CONNECT, s.errno(), fd, s.name(name), name.length(), 0, 0, 0));
        }
    }

    /** shutdown(2). */
    public static int shutdown(int fd, int how) {
        return plain(SHUTDOWN, fd, how, 0);
    }

    /** getsockname(2). */
    public static int getsockname(int fd, Sockaddr name) {
        return name(GETSOCKNAME, fd, name);
    }

    /** getpeername(2). */
    public static int getpeername(int fd, Sockaddr name) {
        return name(GETPEERNAME, fd, name);
    }

    private static int name(MemorySegment function, int fd, Sockaddr name) {
        try (Scratch s = Scratch.borrow()) {
            int rc = s.result(Downcall.plain(function, s.errno(), fd, s.nameToFill(), s.length(), 0, 0, 0));
            s.read(name);
            return rc;
        }
    }

    /** getsockopt(2); returns the length of the value. */
    public static int getsockopt(int fd, int level, int option, byte[] value) {
        try (Scratch s = Scratch.borrow(value.length)) {
            MemorySegment v = s.room(value.length).fill((byte) 0); // some options read it
            s.setLength(value.length);
            int rc = s.result(Downcall.plain(GETSOCKOPT, s.errno(), fd, level, option, v.address(), s.length(), 0));
            if (rc < 0) {
                return rc;
            }
            int n = Math.min(s.getLength(), value.length);
            MemorySegment.copy(v, JAVA_BYTE, 0, value, 0, n);
            return n;
        }
    }

    /** getsockopt(2) of an option that is an {@code int}, whose value is never negative, or {@code -errno}. */
    public static int getsockopt(int fd, int level, int option) {
        try (Scratch s = Scratch.borrow()) {
            s.setLength(4);
            long v = s.struct().address();
            int rc = s.result(Downcall.plain(GETSOCKOPT, s.errno(), fd, level, option, v, s.length(), 0));
            return rc < 0 ? rc : s.fields().getInt(0);
        }
    }

    /** setsockopt(2). */
    public static int setsockopt(int fd, int level, int option, byte[] value) {
        try (Scratch s = Scratch.borrow(value.length)) {
            MemorySegment v = s.room(value.length);
            MemorySegment.copy(value, 0, v, JAVA_BYTE, 0, value.length);
            return s.result(Downcall.plain(SETSOCKOPT, s.errno(), fd, level, option, v.address(), value.length, 0));
        }
    }

    /** setsockopt(2) with a null pointer and a length. */
    public static int setsockoptNull(int fd, int level, int option, int length) {
        try (Scratch s = Scratch.borrow()) {
            return s.result(Downcall.plain(SETSOCKOPT, s.errno(), fd, level, option, 0, length, 0));
        }
    }

    /** recvfrom(2) without waiting; {@code from} may be null. At most {@link #CRITICAL_MAX} bytes. */
    public static long recvfrom(
            int fd, Object memory, long offset, long length, int flags, @Nullable Sockaddr from) {
        MemorySegment name = MemorySegment.NULL;
        MemorySegment namelen = MemorySegment.NULL;
        if (from != null) {
            from.length[0] = from.storage.length;
            name = MemorySegment.ofArray(from.storage);
            namelen = MemorySegment.ofArray(from.length);
        }
        MemorySegment range = range(memory, offset, length);
        try (Scratch s = Scratch.borrow()) {
            return s.size(Downcall.critical(
                    SYS_RECVFROM, s.errno(), fd, range, length, flags | MSG_DONTWAIT, name, namelen));
        }
    }

    /** sendto(2) without waiting; {@code to} may be null. At most {@link #CRITICAL_MAX} bytes. */
    public static long sendto(int fd, Object memory, long offset, long length, int flags, @Nullable Sockaddr to) {
        MemorySegment name = to == null ? MemorySegment.NULL : MemorySegment.ofArray(to.storage);
        MemorySegment namelen = Downcall.pointer(to == null ? 0 : to.length());
        MemorySegment range = range(memory, offset, length);
        try (Scratch s = Scratch.borrow()) {
            return s.size(Downcall.critical(
                    SYS_SENDTO, s.errno(), fd, range, length, flags | MSG_DONTWAIT, name, namelen));
        }
    }

    /** recvfrom(2), which blocks when the descriptor does. At most {@link #BLOCKING_MAX} bytes of heap memory. */
    public static long recvfromBlocking(
            int fd, Object memory, long offset, long length, int flags, @Nullable Sockaddr from) {
        try (Scratch s = Scratch.borrow()) {
            boolean direct = memory instanceof MemorySegment m && m.isNative();
            MemorySegment room = direct ? range(memory, offset, length) : s.data();
            long name = from == null ? 0 : s.nameToFill();
            long namelen = from == null ? 0 : s.length();
            long rc = s.size(
                    direct
                            ? Downcall.block(RECVFROM, s.errno(), fd, room, length, flags, name, namelen)
                            : Downcall.plain(RECVFROM, s.errno(), fd, room.address(), length, flags, name, namelen));
            if (from != null) {
                s.read(from);
            }
            if (rc > 0 && !direct) {
                long n = Math.min(rc, length);
                range(memory, offset, n).copyFrom(room.asSlice(0, n));
            }
            return rc;
        }
    }

    /** sendto(2), which blocks when the descriptor does. At most {@link #BLOCKING_MAX} bytes of heap memory. */
    public static long sendtoBlocking(
            int fd, Object memory, long offset, long length, int flags, @Nullable Sockaddr to) {
        try (Scratch s = Scratch.borrow()) {
            MemorySegment range = range(memory, offset, length);
            if (!range.isNative()) {
                range = s.data().copyFrom(range);
            }
            long name = to == null ? 0 : s.name(to);
            int namelen = to == null ? 0 : to.length();
            return s.size(Downcall.block(SENDTO, s.errno(), fd, range, length, flags, name, namelen));
        }
    }

    private static MemorySegment range(Object memory, long offset, long length) {
        MemorySegment all = memory instanceof byte[] a ? MemorySegment.ofArray(a) : (MemorySegment) memory;
        return all.asSlice(offset, length);
    }

    // <unistd.h>, <fcntl.h>, <sys/ioctl.h>

    private static final MemorySegment GETHOSTNAME = Downcall.function("gethostname");
    private static final MemorySegment SETHOSTNAME = Downcall.function("sethostname");

    private static final MemorySegment CLOSE = Downcall.function("close");
    private static final MemorySegment FCHMOD = Downcall.function("fchmod");
    private static final MemorySegment DUP3 = Downcall.function("dup3");
    private static final MemorySegment FCNTL = Downcall.function("fcntl");
    private static final MemorySegment IOCTL = Downcall.function("ioctl");
    private static final int FIONBIO = Platform.required("FIONBIO");
    private static final int IOCTL_ROOM = 16 * 1024;
    private static final MemorySegment OPEN = Downcall.function("open");
    private static final MemorySegment READ = Downcall.function("read");
    private static final MemorySegment WRITE = Downcall.function("write");
    private static final MemorySegment LSEEK = Downcall.function("lseek");
    private static final MemorySegment SENDFILE = Downcall.function("sendfile");

    /** gethostname(2): 0 and the name, which ends with a NUL or fills all the bytes, or {@code -errno}. */
    public static int gethostname(byte[] name) {
        try (Scratch s = Scratch.borrow(); Arena arena = Arena.ofConfined()) {
            MemorySegment n = arena.allocate(name.length);
            int rc = s.result(Downcall.plain(GETHOSTNAME, s.errno(), n.address(), name.length, 0, 0, 0, 0));
            MemorySegment.copy(n, JAVA_BYTE, 0, name, 0, name.length);
            return rc;
        }
    }

    /** sethostname(2). */
    public static int sethostname(byte[] name) {
        try (Scratch s = Scratch.borrow(); Arena arena = Arena.ofConfined()) {
            long n = Resolver.string(arena, name);
            return s.result(Downcall.plain(SETHOSTNAME, s.errno(), n, name.length, 0, 0, 0, 0));
        }
    }

    /** close(2); with SO_LINGER it may block. */
    public static int close(int fd) {
        return plain(CLOSE, fd, 0, 0);
    }

    /** fchmod(2). */
    public static int fchmod(int fd, int mode) {
        return plain(FCHMOD, fd, mode, 0);
    }

    /** dup3(2): makes {@code target} the same as {@code fd}; what {@code target} was is closed in the same step. */
    public static int dup3(int fd, int target, int flags) {
        return plain(DUP3, fd, target, flags);
    }

    /** fcntl(2) with an argument that is an integer. */
    public static int fcntl(int fd, int command, int argument) {
        return plain(FCNTL, fd, command, argument);
    }

    /** ioctl(2) with FIONBIO: sets or clears O_NONBLOCK of the open file, in one call where fcntl takes two. */
    public static int setNonblocking(int fd, boolean nonblocking) {
        try (Scratch s = Scratch.borrow()) {
            s.fields().putInt(0, nonblocking ? 1 : 0);
            return s.result(Downcall.plain(IOCTL, s.errno(), fd, FIONBIO, s.struct().address(), 0, 0, 0));
        }
    }

    /**
     * ioctl(2) with a structure: what it is afterwards comes back in {@code argument}. The system is given more room than
     * that, as a request may write more than the caller has: {@value #IOCTL_ROOM} bytes, which no size in a request
     * exceeds, nor a list that a request of Bluetooth writes.
     */
    public static int ioctl(int fd, long request, byte[] argument) {
        try (Scratch s = Scratch.borrow(); Arena arena = Arena.ofConfined()) {
            MemorySegment a = arena.allocate(Math.max(IOCTL_ROOM, argument.length), 16);
            MemorySegment.copy(argument, 0, a, JAVA_BYTE, 0, argument.length);
            int rc = s.result(Downcall.plain(IOCTL, s.errno(), fd, request, a.address(), 0, 0, 0));
            MemorySegment.copy(a, JAVA_BYTE, 0, argument, 0, argument.length);
            return rc;
        }
    }

    /** open(2); {@code mode} is that of a file that it creates. */
    public static int open(byte[] path, int flags, int mode) {
        try (Scratch s = Scratch.borrow(); Arena arena = Arena.ofConfined()) {
            return s.result(Downcall.plain(OPEN, s.errno(), Resolver.string(arena, path), flags, mode, 0, 0, 0));
        }
    }

    /** read(2); it blocks when the descriptor does. At most {@link #BLOCKING_MAX} bytes of heap memory. */
    public static long read(int fd, MemorySegment memory, long offset, long length) {
        MemorySegment range = memory.asSlice(offset, length);
        try (Scratch s = Scratch.borrow(range.isNative() ? 0 : length)) {
            MemorySegment room = range.isNative() ? range : s.data();
            long rc = s.size(Downcall.block(READ, s.errno(), fd, room, length, 0, 0, 0));
            if (rc > 0 && !range.isNative()) {
                MemorySegment.copy(room, 0, range, 0, rc);
            }
            return rc;
        }
    }

    /** write(2); it blocks when the descriptor does. At most {@link #BLOCKING_MAX} bytes of heap memory. */
    public static long write(int fd, MemorySegment memory, long offset, long length) {
        MemorySegment range = memory.asSlice(offset, length);
        try (Scratch s = Scratch.borrow(range.isNative() ? 0 : length)) {
            MemorySegment data = range.isNative() ? range : s.data().copyFrom(range);
            return s.size(Downcall.block(WRITE, s.errno(), fd, data, length, 0, 0, 0));
        }
    }

    /** lseek(2). */
    public static long lseek(int fd, long offset, int whence) {
        try (Scratch s = Scratch.borrow()) {
            return s.size(Downcall.plain(LSEEK, s.errno(), fd, offset, whence, 0, 0, 0));
        }
    }

    // <sys/sendfile.h>

    /** sendfile(2) from where the file's position is, which moves; it blocks when the socket does. */
    public static long sendfile(int fd, int file, long length) {
        try (Scratch s = Scratch.borrow()) {
            return s.size(Downcall.plain(SENDFILE, s.errno(), fd, file, 0, length, 0, 0));
        }
    }

    // <poll.h>, <sys/epoll.h>, <sys/eventfd.h>

    private static final MemorySegment POLL = Downcall.function("poll");
    private static final MemorySegment EPOLL_CREATE1 = Downcall.function("epoll_create1");
    private static final MemorySegment EPOLL_CTL = Downcall.function("epoll_ctl");
    private static final MemorySegment EPOLL_WAIT = Downcall.function("epoll_wait");
    private static final MemorySegment EVENTFD = Downcall.function("eventfd");

    /** poll(2) of one descriptor; returns the events that are there, 0 when {@code millis} passed without one. */
    public static int poll(int fd, int events, int millis) {
        try (Scratch s = Scratch.borrow()) {
            ByteBuffer pollfd = s.fields().putInt(0, fd).putShort(4, (short) events).putShort(6, (short) 0);
            int rc = s.result(Downcall.plain(POLL, s.errno(), s.struct().address(), 1, millis, 0, 0, 0));
            return rc <= 0 ? rc : pollfd.getShort(6);
        }
    }

    /** epoll_create1(2). */
    public static int epollCreate1(int flags) {
        return plain(EPOLL_CREATE1, flags, 0, 0);
    }

    /** epoll_ctl(2). */
    public static int epollCtl(int epfd, int operation, int fd, int events, long data) {
        try (Scratch s = Scratch.borrow()) {
            s.fields().putInt(0, events).putLong(EpollEvents.DATA_AT, data);
            return s.result(Downcall.plain(EPOLL_CTL, s.errno(), epfd, operation, fd, s.struct().address(), 0, 0));
        }
    }

    /** epoll_wait(2); returns how many are ready, from index 0. */
    public static int epollWait(int epfd, EpollEvents ready, int millis) {
        try (Scratch s = Scratch.borrow()) {
            return s.result(
                    Downcall.block(EPOLL_WAIT, s.errno(), epfd, ready.memory, ready.length(), millis, 0, 0));
        }
    }

    /** eventfd(2). */
    public static int eventfd(int count, int flags) {
        return plain(EVENTFD, count, flags, 0);
    }

    // <signal.h>, <pthread.h>

    private static final MemorySegment SIGACTION = Downcall.function("sigaction");
    private static final MemorySegment PTHREAD_SELF = Downcall.function("pthread_self");
    private static final MemorySegment PTHREAD_SIGMASK = Downcall.function("pthread_sigmask");
    private static final MemorySegment PTHREAD_KILL = Downcall.function("pthread_kill");
    private static final int SIG_UNBLOCK = Platform.required("SIG_UNBLOCK");
    private static final int SIGSET_SIZE = 128;
    private static final int SA_FLAGS_AT = 136;
    private static final int SIGACTION_SIZE = 152;

    /**
     * Gives a signal that has its default disposition a handler that does nothing, so that it interrupts system calls
     * and no more; returns whether it did. The handler is libc's {@code abs}: a handler must not be Java, and abs takes
     * an int and touches nothing.
     */
    public static boolean claimSignal(int signal) {
        try (Scratch s = Scratch.borrow()) {
            MemorySegment action = s.struct().asSlice(0, SIGACTION_SIZE).fill((byte) 0);
            long rc = Downcall.plain(SIGACTION, s.errno(), signal, 0, action.address(), 0, 0, 0);
            if ((int) rc != 0 || s.fields().getLong(0) != 0) {
                return false;
            }
            s.fields()
                    .putLong(0, Downcall.function("abs").address())
                    .putInt(SA_FLAGS_AT, Platform.required("SA_ONSTACK"));
            return (int) Downcall.plain(SIGACTION, s.errno(), signal, action.address(), 0, 0, 0, 0) == 0;
        }
    }

    /** pthread_sigmask(3): has the calling thread take a signal that it may have inherited as blocked. */
    public static int unblockSignal(int signal) {
        try (Scratch s = Scratch.borrow()) {
            MemorySegment set = s.struct().asSlice(0, SIGSET_SIZE).fill((byte) 0);
            int bit = signal - 1;
            s.fields().putLong(bit / 64 * 8, 1L << bit % 64);
            return (int) -Downcall.plain(PTHREAD_SIGMASK, s.errno(), SIG_UNBLOCK, set.address(), 0, 0, 0, 0);
        }
    }

    /** The number of the last real-time signal. */
    public static int sigrtmax() {
        return plain(Downcall.function("__libc_current_sigrtmax"), 0, 0, 0);
    }

    /** pthread_self(3), of the platform thread. */
    public static long pthreadSelf() {
        try (Scratch s = Scratch.borrow()) {
            return Downcall.plain(PTHREAD_SELF, s.errno(), 0, 0, 0, 0, 0, 0);
        }
    }

    /** pthread_kill(3); the thread must not have ended. */
    public static int pthreadKill(long thread, int signal) {
        return -plain(PTHREAD_KILL, thread, signal, 0);
    }

    // <string.h>, <arpa/inet.h>, <net/if.h>

    private static final MemorySegment STRERROR = Downcall.function("__xpg_strerror_r");
    private static final MemorySegment INET_PTON = Downcall.function("inet_pton");
    private static final MemorySegment INET_NTOP = Downcall.function("inet_ntop");
    private static final MemorySegment INET_ATON = Downcall.function("inet_aton");
    private static final MemorySegment IF_NAMETOINDEX = Downcall.function("if_nametoindex");
    private static final MemorySegment IF_INDEXTONAME = Downcall.function("if_indextoname");
    private static final MemorySegment IF_NAMEINDEX = Downcall.function("if_nameindex");
    private static final MemorySegment IF_FREENAMEINDEX = Downcall.function("if_freenameindex");
    private static final int IF_NAMEINDEX_SIZE = Platform.required("sizeof(struct if_nameindex)");
    private static final int IF_NAME_AT = Platform.required("offsetof(struct if_nameindex, if_name)");

    /** strerror(3). */
    public static String strerror(int errno) {
        try (Scratch s = Scratch.borrow()) {
            MemorySegment text = s.struct();
            text.set(JAVA_BYTE, 0, (byte) 0);
            Downcall.plain(STRERROR, s.errno(), errno, text.address(), text.byteSize(), 0, 0, 0);
            return text.getString(0, Charset.defaultCharset());
        }
    }

    /** inet_pton(3): 1 and the address in {@code packed}, 0 when the text is none, or {@code -errno}. */
    public static int inetPton(int family, byte[] text, byte[] packed) {
        try (Scratch s = Scratch.borrow()) {
            MemorySegment t = s.struct();
            int length = Math.min(text.length, 63); // an address has at most 45
            s.fields().put(text, 0, length).put((byte) 0);
            int rc = s.result(
                    Downcall.plain(INET_PTON, s.errno(), family, t.address(), t.address() + 64, 0, 0, 0));
            if (rc == 1) {
                s.fields().get(64, packed);
            }
            return rc;
        }
    }

    /** inet_ntop(3) of 4 or 16 bytes. */
    public static String inetNtop(int family, byte[] packed) {
        try (Scratch s = Scratch.borrow()) {
            MemorySegment p = s.struct();
            MemorySegment.copy(packed, 0, p, JAVA_BYTE, 0, packed.length);
            Downcall.plain(INET_NTOP, s.errno(), family, p.address(), p.address() + 64, 64, 0, 0);
            return p.getString(64);
        }
    }

    /** inet_aton(3): 1 and the address in {@code packed}, four bytes, or 0 when the text is none. */
    public static int inetAton(byte[] text, byte[] packed) {
        try (Scratch s = Scratch.borrow(); Arena arena = Arena.ofConfined()) {
            long t = Resolver.string(arena, text);
            int rc = (int) Downcall.plain(INET_ATON, s.errno(), t, s.struct().address(), 0, 0, 0, 0);
            MemorySegment.copy(s.struct(), JAVA_BYTE, 0, packed, 0, 4);
            return rc;
        }
    }

    /** if_nametoindex(3), or {@code -errno}. */
    public static int ifNametoindex(byte[] name) {
        try (Scratch s = Scratch.borrow()) {
            if (name.length >= 256) {
                return -Platform.required("ENODEV");
            }
            MemorySegment n = s.struct();
            MemorySegment.copy(name, 0, n, JAVA_BYTE, 0, name.length);
            n.set(JAVA_BYTE, name.length, (byte) 0);
            int rc = (int) Downcall.plain(IF_NAMETOINDEX, s.errno(), n.address(), 0, 0, 0, 0, 0);
            return rc == 0 ? s.result(-1) : rc;
        }
    }

    /** if_indextoname(3): 0 and the name, which ends with a NUL, in {@code name}, of IF_NAMESIZE; or {@code -errno}. */
    public static int ifIndextoname(int index, byte[] name) {
        try (Scratch s = Scratch.borrow()) {
            MemorySegment n = s.struct();
            long rc = Downcall.plain(IF_INDEXTONAME, s.errno(), index, n.address(), 0, 0, 0, 0);
            MemorySegment.copy(n, JAVA_BYTE, 0, name, 0, name.length);
            return rc == 0 ? s.result(-1) : 0;
        }
    }

    /** if_nameindex(3): 0, with each interface put into the map, or {@code -errno}. */
    public static int ifNameindex(Map<Integer, String> interfaces) {
        try (Scratch s = Scratch.borrow()) {
            long list = Downcall.plain(IF_NAMEINDEX, s.errno(), 0, 0, 0, 0, 0, 0);
            if (list == 0) {
                return s.result(-1);
            }
            for (long at = list; ; at += IF_NAMEINDEX_SIZE) {
                MemorySegment entry = Resolver.at(at, IF_NAMEINDEX_SIZE);
                int index = entry.get(JAVA_INT, 0);
                if (index == 0) {
                    break;
                }
                interfaces.put(index, Resolver.string(entry.get(JAVA_LONG, IF_NAME_AT)));
            }
            Downcall.plain(IF_FREENAMEINDEX, s.errno(), list, 0, 0, 0, 0, 0);
            return 0;
        }
    }

    private static int plain(MemorySegment function, long a, long b, long c) {
        try (Scratch s = Scratch.borrow()) {
            return s.result(Downcall.plain(function, s.errno(), a, b, c, 0, 0, 0));
        }
    }
}
