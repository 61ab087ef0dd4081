// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import io.github.bsdsocket.internal.io.Access;
import io.github.bsdsocket.internal.io.Deadline;
import io.github.bsdsocket.internal.io.Descriptor;
import io.github.bsdsocket.internal.io.Endpoint;
import io.github.bsdsocket.internal.io.Holders;
import io.github.bsdsocket.internal.libc.Libc;
import io.github.bsdsocket.internal.libc.Platform;
import io.github.bsdsocket.internal.libc.Sockaddr;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * A socket: an endpoint of communication, and the calls of the system on it. Python's {@code socket.socket}.
 *
 * {@snippet :
 * try (var s = new Socket(AF_INET, SOCK_STREAM)) {
 *     s.connect("daring.cwi.nl", 50007);
 *     s.sendall("Hello, world".getBytes(UTF_8));
 *     byte[] data = s.recv(1024);
 * }
 * }
 *
 * <p>A method is one call of the system, named as it is there; where it is more, it says so. Data is a {@code byte[]},
 * what is between position and limit of a {@code ByteBuffer} (whose position then moves by what was transferred), or a
 * {@code MemorySegment}, on the heap or off it. An arena that is closed while a call waits on its memory either can't be
 * closed until the call ends, or ends it with {@code IllegalStateException}; no data is lost. Flags are {@code MSG_} numbers
 * of {@link Constants}.
 *
 * <p><b>Waiting.</b> A socket is in blocking mode, in which a call waits until it can go on; in non-blocking mode, in
 * which it fails with EAGAIN instead; or in timeout mode, in which it waits so long at most and then throws
 * {@link java.net.SocketTimeoutException}. A virtual thread that waits holds no carrier. {@link Thread#interrupt} ends a
 * wait with {@link java.io.InterruptedIOException}: the thread's interrupt status is set, the socket is open, and nothing
 * is lost. {@link #close} ends the waits of all threads.
 *
 * <p><b>Errors.</b> What the system refuses is an {@link ErrnoException}; on a closed socket that is EBADF. A wrong
 * argument is an {@code IllegalArgumentException}, thrown before anything is done.
 *
 * <p><b>Threads.</b> Any number of threads may use a socket at a time; reading and writing don't hold up each other. A
 * socket that is forgotten is closed when it is collected, with a warning in the log {@code io.github.bsdsocket}.
 */
public final class Socket extends Options implements AutoCloseable {

    private static final int TYPE_FLAGS = Constants.SOCK_NONBLOCK | Constants.SOCK_CLOEXEC;

    private static final int ECONNRESET = Platform.required("ECONNRESET");

    private static final int DEFAULT_BACKLOG = Math.min(Constants.SOMAXCONN, 128);

    private static volatile @Nullable Duration defaultTimeout;

    static {
        Access.grant(new Granted());
    }

    private final int proto;
    private final Holders holders = new Holders(endpoint);

    // Making and unmaking sockets

    /** A stream socket of IPv4. */
    public Socket() throws IOException {
        this(Constants.AF_INET);
    }

    /** A stream socket of a family, {@code AF_INET} and so on. */
    public Socket(int family) throws IOException {
        this(family, Constants.SOCK_STREAM);
    }

    /** A socket of a family and a type, {@code SOCK_STREAM} and so on, with the protocol that belongs to them. */
    public Socket(int family, int type) throws IOException {
        this(family, type, 0);
    }

    /**
     * A socket, socket(2). It is close-on-exec, and in the mode that {@link #setdefaulttimeout} says; with
     * {@code SOCK_NONBLOCK} in the type it is in non-blocking mode.
     *
     * @throws ErrnoException when the system has no such family, type or protocol, or no descriptor to give
     */
    public Socket(int family, int type, int proto) throws IOException {
        this(family, type, proto, Errors.check("socket", open(family, type, proto)));
    }

    private static int open(int family, int type, int proto) {
        return Libc.socket(
                Errors.present("family", family),
                Errors.present("type", type) | Constants.SOCK_CLOEXEC,
                Errors.present("proto", proto));
    }

    /** A socket on a descriptor that is ours from here on, in the mode of new sockets. */
    private Socket(int family, int type, int proto, int fd) throws IOException {
        super(new Endpoint(fd, (type & ~TYPE_FLAGS) == Constants.SOCK_STREAM), family, type & ~TYPE_FLAGS, proto);
        this.proto = proto;
        Duration timeout = (type & Constants.SOCK_NONBLOCK) != 0 ? Duration.ZERO : defaultTimeout;
        if (timeout != null) {
            try {
                settimeout(timeout);
            } catch (IOException e) {
                endpoint.close();
                throw e;
            }
        }
    }

    /**
     * A socket on an open descriptor, which it owns from now on: Python's {@code socket(fileno=fd)}. Family, type and
     * protocol are read from it, and it is made close-on-exec. The mode is that of new sockets, whatever the descriptor
     * was in.
     *
     * @throws IllegalArgumentException when the number is negative
     * @throws ErrnoException when it is not open (EBADF) or no socket (ENOTSOCK); then nothing is changed
     */
    public static Socket adopt(int fd) throws IOException {
        if (fd < 0) {
            throw new IllegalArgumentException("negative file descriptor: " + fd);
        }
        int family = Errors.check("getsockopt", Libc.getsockopt(fd, Constants.SOL_SOCKET, Constants.SO_DOMAIN));
        int type = Errors.check("getsockopt", Libc.getsockopt(fd, Constants.SOL_SOCKET, Constants.SO_TYPE));
        int proto = Errors.check("getsockopt", Libc.getsockopt(fd, Constants.SOL_SOCKET, Constants.SO_PROTOCOL));
        Errors.check("fcntl", Libc.fcntl(fd, Libc.F_SETFD, Libc.FD_CLOEXEC));
        return new Socket(family, type, proto, fd);
    }

    /** As {@link #fromfd(int, int, int, int)}, with protocol 0. */
    public static Socket fromfd(int fd, int family, int type) throws IOException {
        return fromfd(fd, family, type, 0);
    }

    /**
     * A socket on a duplicate of a descriptor, which stays as it was: for a socket that came as standard input, say.
     * Family, type and protocol are believed, not checked. Modes are shared among duplicates: see {@link #settimeout}.
     *
     * @throws ErrnoException EBADF when the descriptor is not open
     */
    public static Socket fromfd(int fd, int family, int type, int proto) throws IOException {
        return new Socket(family, type, proto, Errors.check("dup", duplicate(fd)));
    }

    private static int duplicate(int fd) {
        return Libc.fcntl(fd, Libc.F_DUPFD_CLOEXEC, 0);
    }

    /** Two connected stream sockets of {@code AF_UNIX}. */
    public static SocketPair socketpair() throws IOException {
        return socketpair(Constants.AF_UNIX);
    }

    /** Two connected stream sockets of a family. */
    public static SocketPair socketpair(int family) throws IOException {
        return socketpair(family, Constants.SOCK_STREAM);
    }

    /** Two connected sockets of a family and a type. */
    public static SocketPair socketpair(int family, int type) throws IOException {
        return socketpair(family, type, 0);
    }

    /**
     * Two connected sockets, socketpair(2).
     *
     * @throws ErrnoException EOPNOTSUPP for a family that makes no pairs; on Linux only {@code AF_UNIX} and
     *     {@code AF_TIPC} do
     */
    public static SocketPair socketpair(int family, int type, int proto) throws IOException {
        int[] fds = new int[2];
        int rc = Libc.socketpair(
                Errors.present("family", family),
                Errors.present("type", type) | Constants.SOCK_CLOEXEC,
                Errors.present("proto", proto),
                fds);
        Errors.check("socketpair", rc);
        return new SocketPair(new Socket(family, type, proto, fds[0]), new Socket(family, type, proto, fds[1]));
    }

    /** As {@link #createConnection(String, int, Duration, Address)}, with the timeout of new sockets. */
    public static Socket createConnection(@Nullable String host, int port) throws IOException {
        return createConnection(host, port, defaultTimeout);
    }

    /** As {@link #createConnection(String, int, Duration, Address)}, from any address. */
    public static Socket createConnection(@Nullable String host, int port, @Nullable Duration timeout)
            throws IOException {
        return createConnection(host, port, timeout, null);
    }

    /**
     * A stream socket that is connected to a host and a port: looks the host up, and tries each of its addresses until one
     * is connected.
     *
     * <p>More than one call, by one deadline: the timeout is for the look-up and all addresses together. It is the new
     * socket's timeout, too. When no address can be connected, the last one's error is thrown, those of the others as
     * {@linkplain Throwable#getSuppressed suppressed}.
     *
     * @param host a name or an address, or null for the loopback
     * @param port 0 to 65535
     * @param timeout as for {@link #settimeout}
     * @param source the address to bind to before, or null
     */
    public static Socket createConnection(
            @Nullable String host, int port, @Nullable Duration timeout, @Nullable Address source) throws IOException {
        Hosts.port(port);
        nanos(timeout);
        return new Connector(timeout, source).oneAfterAnother(host, port);
    }

    /**
     * As {@link #createConnection(String, int, Duration, Address)}, but without waiting for a slow address before the next
     * is tried: RFC 8305, Happy Eyeballs. IPv6 and IPv4 take turns; the first to be connected is taken.
     *
     * @param happyEyeballsDelay how long an address has before the next is tried as well; the RFC recommends 250 ms
     */
    public static Socket createConnection(
            @Nullable String host,
            int port,
            @Nullable Duration timeout,
            @Nullable Address source,
            Duration happyEyeballsDelay)
            throws IOException {
        Hosts.port(port);
        nanos(timeout);
        nanos(Objects.requireNonNull(happyEyeballsDelay, "happyEyeballsDelay"));
        return new Connector(timeout, source).happyEyeballs(host, port, happyEyeballsDelay);
    }

    /** A stream socket of IPv4 that listens on a host and a port; {@code ""} is any host, 0 a free port. */
    public static Socket createServer(String host, int port) throws IOException {
        return createServer(Address.inet(host, port));
    }

    /** A stream socket that listens on an address. */
    public static Socket createServer(Address address) throws IOException {
        return createServer(address, DEFAULT_BACKLOG, false, false);
    }

    /**
     * A stream socket that listens on an address. It may be bound while connections of an earlier server linger
     * ({@code SO_REUSEADDR}).
     *
     * @param backlog as for {@link #listen(int)}
     * @param reusePort whether several sockets may listen on the address ({@code SO_REUSEPORT})
     * @param dualstackIpv6 whether a socket of IPv6 takes connections of IPv4, too; otherwise it takes none
     * @throws IllegalArgumentException when {@code dualstackIpv6} is asked of another family, or of a system without it
     */
    public static Socket createServer(Address address, int backlog, boolean reusePort, boolean dualstackIpv6)
            throws IOException {
        boolean inet6 = address.family() == Constants.AF_INET6;
        if (dualstackIpv6 && !(inet6 && hasDualstackIpv6())) {
            throw new IllegalArgumentException("dualstack_ipv6 is not to be had for " + address);
        }
        Socket s = new Socket(address.family(), Constants.SOCK_STREAM);
        try {
            if (address.family() != Constants.AF_UNIX) {
                s.setsockopt(Constants.SOL_SOCKET, Constants.SO_REUSEADDR, 1);
            }
            if (reusePort) {
                s.setsockopt(Constants.SOL_SOCKET, Constants.SO_REUSEPORT, 1);
            }
            if (inet6) {
                s.setsockopt(Constants.IPPROTO_IPV6, Constants.IPV6_V6ONLY, dualstackIpv6 ? 0 : 1);
            }
            s.bind(address);
            s.listen(backlog);
            return s;
        } catch (IOException | RuntimeException e) {
            s.close();
            throw e;
        }
    }

    /** Whether a socket of IPv6 can take connections of IPv4, too. */
    public static boolean hasDualstackIpv6() {
        try (Socket s = new Socket(Constants.AF_INET6)) {
            s.setsockopt(Constants.IPPROTO_IPV6, Constants.IPV6_V6ONLY, 0);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Another socket on a duplicate of the descriptor, with the same timeout: dup(2), close-on-exec. */
    public Socket dup() throws IOException {
        Socket s = new Socket(family, type, proto, Errors.check("dup", endpoint.use(Socket::duplicate)));
        s.settimeout(gettimeout());
        return s;
    }

    /**
     * Closes the socket; what it had sent still goes out. Every thread that waits on it gets EBADF at once. Closing again
     * does nothing. While something holds the socket, a file made of it say, it is only marked as closed and can be used
     * as before: see {@link #hold}.
     *
     * @throws ErrnoException when close(2) fails; the socket is closed all the same
     */
    @Override
    public void close() throws IOException {
        closed(holders.close());
    }

    private static void closed(int rc) throws IOException {
        if (rc != -ECONNRESET) {
            Errors.check("close", rc);
        }
    }

    /**
     * Keeps the socket open until the result is closed, whatever {@link #close} does meanwhile; the last of both closes
     * it. Closing a result again does nothing. {@link #detach} gives the descriptor away all the same.
     *
     * @throws ErrnoException EBADF when the socket is closed and nothing holds it
     */
    public Closeable hold() throws IOException {
        Errors.check("hold", holders.add() ? 0 : -Errno.EBADF.number());
        AtomicBoolean held = new AtomicBoolean(true);
        return () -> {
            if (held.getAndSet(false)) {
                closed(holders.remove());
            }
        };
    }

    /** Gives the descriptor away, open, and leaves this socket as if closed. Returns it, or -1 when closed before. */
    public int detach() {
        return endpoint.detach();
    }

    /** The file descriptor, or -1 when closed. It is this socket's: see {@link #detach} for one to close oneself. */
    public int fileno() {
        return endpoint.fileno();
    }

    /** The address family, as given or read. */
    public int family() {
        return family;
    }

    /** The socket type, as given or read, without {@code SOCK_NONBLOCK} and {@code SOCK_CLOEXEC}. */
    public int type() {
        return type;
    }

    /** The protocol, as given or read. */
    public int proto() {
        return proto;
    }

    // Names and connections

    /** Binds to a host and a port, in the form of an IPv4 or an IPv6 socket. */
    public void bind(String host, int port) throws IOException {
        bind(SockaddrCodec.of(family, host, port));
    }

    /**
     * Binds to an address, bind(2). A host name is looked up, and its first address taken.
     *
     * @throws IllegalArgumentException when the address is of another family than the socket
     * @throws java.net.UnknownHostException when the host has no address
     */
    public void bind(Address address) throws IOException {
        Sockaddr name = encode(address, lookupDeadline());
        Errors.check("bind", endpoint.use(fd -> Libc.bind(fd, name)), address);
    }

    /**
     * Sets the permissions of the socket, fchmod(2). On Linux the file of a Unix socket is made with them, less the
     * process's umask, by {@link #bind(Address)}: so it never exists with others.
     *
     * @param mode as for chmod(2), 0 to 07777
     */
    public void fchmod(int mode) throws IOException {
        if (mode < 0 || mode > 07777) {
            throw new IllegalArgumentException("mode must be 0 to 07777, not " + Integer.toOctalString(mode));
        }
        Errors.check("fchmod", endpoint.use(fd -> Libc.fchmod(fd, mode)));
    }

    /** Listens for connections, with as many queued as is reasonable: {@code SOMAXCONN}, but no more than 128. */
    public void listen() throws IOException {
        listen(DEFAULT_BACKLOG);
    }

    /** Listens for connections, listen(2), with so many queued at most; negative is 0. The system has a limit of its own. */
    public void listen(int backlog) throws IOException {
        Errors.check("listen", endpoint.use(fd -> Libc.listen(fd, Math.max(0, backlog))));
    }

    /**
     * Accepts a connection, accept4(2); waits for one. The new socket is in the mode of new sockets, not in this one's.
     *
     * @throws ErrnoException EINVAL when the socket does not listen; EMFILE when the process has no descriptor left: the
     *     connection stays in the queue
     */
    public Accepted accept() throws IOException {
        // Asked for a peer's address, AF_ALG refuses the connection: it has none.
        Sockaddr peer = family == Constants.AF_ALG ? null : new Sockaddr();
        Object event = Recorder.accept();
        int rc = endpoint.accept(peer);
        Address address = rc < 0 || peer == null ? null : codec.decode(peer);
        Recorder.end(event, this, rc, address);
        int fd = Errors.check("accept", rc);
        return new Accepted(new Socket(family, type, proto, fd), address);
    }

    /** Connects to a host and a port, in the form of an IPv4 or an IPv6 socket. */
    public void connect(String host, int port) throws IOException {
        connect(SockaddrCodec.of(family, host, port));
    }

    /**
     * Connects to an address, connect(2); waits until the connection is made. A host name is looked up, and its first
     * address taken. In timeout mode the timeout is for both together.
     *
     * <p>More than one call: in timeout mode, and on a virtual thread, the connection is begun, waited for, and its error
     * read. A call that an interrupt or the timeout ended leaves the connection going on. A Unix socket whose peer's
     * backlog is full is tried again until there is room.
     *
     * @throws IllegalArgumentException when the address is of another family than the socket
     * @throws java.net.UnknownHostException when the host has no address
     * @throws ErrnoException EINPROGRESS in non-blocking mode: it is connected when it can be written to
     */
    public void connect(Address address) throws IOException {
        Errors.check("connect", connected(address), address);
    }

    private int connected(Address address) throws IOException {
        Deadline deadline = lookupDeadline();
        Sockaddr name = encode(address, deadline);
        Object event = Recorder.connect();
        int rc = endpoint.connect(name, deadline);
        Recorder.end(event, this, rc, address);
        return rc;
    }

    /** As {@link #connectEx(Address)}, to a host and a port. */
    public int connectEx(String host, int port) throws IOException {
        return connectEx(SockaddrCodec.of(family, host, port));
    }

    /**
     * As {@link #connect(Address)}, but returns the error number where that would throw an {@link ErrnoException}, and 0
     * for success: Python's {@code connect_ex}. EAGAIN is a timeout.
     */
    public int connectEx(Address address) throws IOException {
        int rc = connected(address);
        if (rc == Descriptor.TIMED_OUT) {
            return Errno.EAGAIN.number();
        }
        return rc == Descriptor.INTERRUPTED ? Errors.check("connect", rc, address) : -rc;
    }

    /** The socket's own address, getsockname(2); null when its family has none to tell. */
    public @Nullable Address getsockname() throws IOException {
        Sockaddr name = new Sockaddr();
        Errors.check("getsockname", endpoint.use(fd -> Libc.getsockname(fd, name)));
        return codec.decode(name);
    }

    /** The address that the socket is connected to, getpeername(2); ENOTCONN when to none. */
    public @Nullable Address getpeername() throws IOException {
        Sockaddr name = new Sockaddr();
        Errors.check("getpeername", endpoint.use(fd -> Libc.getpeername(fd, name)));
        return codec.decode(name);
    }

    /** Ends receiving ({@code SHUT_RD}), sending ({@code SHUT_WR}) or both ({@code SHUT_RDWR}), shutdown(2). */
    public void shutdown(int how) throws IOException {
        Errors.check("shutdown", endpoint.use(fd -> Libc.shutdown(fd, how)));
    }

    // Modes

    /** The timeout of sockets made from now on; null, at first, for blocking ones. */
    public static @Nullable Duration getdefaulttimeout() {
        return defaultTimeout;
    }

    /** Sets the timeout of sockets made from now on, accepted ones too: as {@link #settimeout} takes it. */
    public static void setdefaulttimeout(@Nullable Duration timeout) {
        nanos(timeout);
        defaultTimeout = timeout;
    }

    /** The timeout: null in blocking mode, zero in non-blocking mode. */
    public @Nullable Duration gettimeout() {
        long nanos = endpoint.timeout();
        return nanos < 0 ? null : Duration.ofNanos(nanos);
    }

    /**
     * Sets the mode: null is blocking, zero is non-blocking, anything else is how long a call may wait.
     *
     * <p>In the latter two modes the open file is non-blocking ({@code O_NONBLOCK}), and so it is for all its duplicates,
     * in other processes too, though their {@code gettimeout} says what they were set to.
     *
     * @param timeout up to 292 years; to the nanosecond, though waits are rounded up to the millisecond
     * @throws IllegalArgumentException when it is negative or longer
     */
    public void settimeout(@Nullable Duration timeout) throws IOException {
        Errors.check("ioctl", endpoint.settimeout(nanos(timeout)));
    }

    /** False in non-blocking mode, else true. */
    public boolean getblocking() {
        return endpoint.timeout() != 0;
    }

    /** {@code settimeout(null)} for true, {@code settimeout(Duration.ZERO)} for false. */
    public void setblocking(boolean flag) throws IOException {
        settimeout(flag ? null : Duration.ZERO);
    }

    /** A timeout as {@link Deadline#in} takes it. */
    static long nanos(@Nullable Duration timeout) {
        if (timeout == null) {
            return -1;
        }
        if (timeout.isNegative() || timeout.toSeconds() >= Long.MAX_VALUE / 1_000_000_000) {
            throw new IllegalArgumentException("timeout must be 0 to 292 years, not " + timeout);
        }
        return timeout.toNanos();
    }

    /** Descriptor, family, type, protocol and both addresses where there are some, as Python's {@code repr} has them. */
    @Override
    public String toString() {
        StringBuilder s = new StringBuilder("Socket[");
        int fd = fileno();
        s.append(fd < 0 ? "closed" : (holders.isClosed() ? "closed, fd=" : "fd=") + fd)
                .append(", family=")
                .append(Constants.name("AF_", family))
                .append(", type=")
                .append(Constants.name("SOCK_", type))
                .append(", proto=")
                .append(proto);
        Sockaddr name = new Sockaddr();
        if (endpoint.use(n -> Libc.getsockname(n, name)) == 0) {
            append(s, ", laddr=", codec.decode(name));
        }
        if (endpoint.use(n -> Libc.getpeername(n, name)) == 0) {
            append(s, ", raddr=", codec.decode(name));
        }
        return s.append(']').toString();
    }

    private static void append(StringBuilder s, String what, @Nullable Address address) {
        boolean unnamed = address instanceof Address.Unix(String path) && path.isEmpty();
        if (address != null && !unnamed) {
            s.append(what).append(address);
        }
    }
}
