// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import io.github.bsdsocket.internal.io.Endpoint;
import io.github.bsdsocket.internal.libc.Libc;
import io.github.bsdsocket.internal.libc.Platform;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The options and requests of a {@link Socket}: part of its interface, in a file of their own for their number. */
abstract sealed class Options extends Messages permits Socket {

    Options(Endpoint endpoint, int family, int type, int proto) {
        super(endpoint, family, type, proto);
    }

    /**
     * The value of an option that is an integer, getsockopt(2). One of {@code AF_VSOCK} has 64 bits, and must fit in an
     * {@code int}.
     *
     * @param level {@code SOL_SOCKET}, {@code IPPROTO_TCP} and so on
     * @param optname {@code SO_REUSEADDR} and so on
     */
    public int getsockopt(int level, int optname) throws IOException {
        byte[] value = new byte[integerSize()];
        ByteBuffer b = ByteBuffer.wrap(value).order(ByteOrder.nativeOrder());
        if (getsockopt(level, optname, value) <= 4) {
            return b.getInt();
        }
        long wide = b.getLong();
        if (wide != (int) wide) {
            throw new IllegalArgumentException("the option is " + wide + " and no int: ask for its 8 bytes");
        }
        return (int) wide;
    }

    /** The value of an option as bytes, as many as the system gives and {@code buflen} at most, getsockopt(2). */
    public byte[] getsockopt(int level, int optname, int buflen) throws IOException {
        if (buflen < 0) {
            throw new IllegalArgumentException("getsockopt buflen must not be negative: " + buflen);
        }
        byte[] value = new byte[buflen];
        int n = getsockopt(level, optname, value);
        return n == buflen ? value : Arrays.copyOf(value, n);
    }

    private int getsockopt(int level, int optname, byte[] value) throws IOException {
        Errors.present("level", level);
        Errors.present("optname", optname);
        return Errors.check("getsockopt", endpoint.use(fd -> Libc.getsockopt(fd, level, optname, value)));
    }

    /** Sets an option that is an integer, setsockopt(2); of {@code AF_VSOCK} one with 64 bits. */
    public void setsockopt(int level, int optname, int value) throws IOException {
        byte[] bytes = new byte[integerSize()];
        ByteBuffer b = ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder());
        setsockopt(level, optname, (bytes.length == 4 ? b.putInt(value) : b.putLong(value)).array());
    }

    private int integerSize() {
        return family == Constants.AF_VSOCK ? 8 : 4;
    }

    /** Sets an option to the bytes of its C structure, setsockopt(2); EINVAL when they are too few. */
    public void setsockopt(int level, int optname, byte[] value) throws IOException {
        Errors.present("level", level);
        Errors.present("optname", optname);
        Objects.requireNonNull(value, "value");
        Errors.check("setsockopt", endpoint.use(fd -> Libc.setsockopt(fd, level, optname, value)));
    }

    /**
     * Sets an option to no value of some length, setsockopt(2) with a null pointer: Python's {@code setsockopt(level,
     * optname, None, optlen)}.
     *
     * @param value null
     */
    public void setsockopt(int level, int optname, @Nullable Void value, int optlen) throws IOException {
        Errors.present("level", level);
        Errors.present("optname", optname);
        if (optlen < 0) {
            throw new IllegalArgumentException("setsockopt optlen must not be negative: " + optlen);
        }
        Errors.check("setsockopt", endpoint.use(fd -> Libc.setsockoptNull(fd, level, optname, optlen)));
    }

    /**
     * Whether programs that this process starts get the descriptor, too: whether it isn't close-on-exec, fcntl(2). At
     * first it is, and they don't.
     */
    public boolean getInheritable() throws IOException {
        return (Errors.check("fcntl", endpoint.use(fd -> Libc.fcntl(fd, Libc.F_GETFD, 0))) & Libc.FD_CLOEXEC) == 0;
    }

    /** Sets whether programs that this process starts get the descriptor; {@link ProcessBuilder} closes it all the same. */
    public void setInheritable(boolean inheritable) throws IOException {
        Errors.check("fcntl", endpoint.use(fd -> Libc.fcntl(fd, Libc.F_SETFD, inheritable ? 0 : Libc.FD_CLOEXEC)));
    }

    /**
     * Makes a request about an integer, ioctl(2): gives the system the address of {@code value}, and returns what is there
     * afterwards, or the descriptor that the request made ({@code SIOCUNIXFILE}, {@code SIOCGSKNS}), which is the caller's
     * to close. It doesn't wait. Python's {@code fcntl.ioctl}; its {@code socket.ioctl} is Windows' own.
     *
     * <p>{@code FIONBIO} is {@link Socket#setblocking}: a value that isn't 0 is non-blocking mode, 0 is blocking mode. After
     * {@code FIOASYNC} the system sends SIGIO to whom {@code FIOSETOWN} names, which ends a process that has no handler
     * for it, as a Java program hasn't.
     *
     * @param request {@code FIONREAD}, {@code SIOCOUTQ} and so on
     * @throws ErrnoException ENOTTY, or EINVAL, when the socket has no such request
     * @throws IllegalArgumentException for a request of Windows, and where the structure holds a pointer
     */
    public int ioctl(long request, int value) throws IOException {
        checkRequest(request);
        if ((int) request == Constants.FIONBIO) {
            Errors.check("ioctl", endpoint.settimeout(value == 0 ? -1 : 0));
            return value;
        }
        byte[] argument = new byte[4];
        ByteBuffer b = ByteBuffer.wrap(argument).order(ByteOrder.nativeOrder()).putInt(0, value);
        int rc = ioctl(request, argument, endpoint);
        return rc > 0 ? rc : b.getInt(0);
    }

    /**
     * Makes a request about a structure, ioctl(2): gives the system the bytes of {@code argument}, and returns as many of
     * what is there afterwards. It doesn't wait. What a request reads beyond the bytes given is 0.
     *
     * @param request {@code SIOCGIFHWADDR} with a {@code struct ifreq} and so on
     * @throws ErrnoException ENOTTY, or EINVAL, when the socket has no such request
     * @throws IllegalArgumentException for a request of Windows, and where the structure holds a pointer, or the result is
     *     a descriptor
     */
    public byte[] ioctl(long request, byte[] argument) throws IOException {
        checkRequest(request);
        byte[] structure = argument.clone();
        int number = (int) request;
        if (number == Constants.SIOCUNIXFILE || number == Constants.SIOCGSKNS || number == Constants.FIONBIO) {
            throw new IllegalArgumentException("request " + show(request) + " takes an int, not a structure");
        }
        ioctl(request, structure, endpoint);
        return structure;
    }

    private static int ioctl(long request, byte[] argument, Endpoint endpoint) throws IOException {
        return Errors.check("ioctl", endpoint.use(fd -> Libc.ioctl(fd, request, argument)));
    }

    /** Requests whose structure says where else the system is to write, or may: into memory that isn't the caller's. */
    private static void checkRequest(long request) {
        int number = (int) request; // all that the system compares
        String absent = request < 0 ? Platform.absent(number) : null;
        if (absent != null) {
            throw new IllegalArgumentException(absent + " works on Windows only");
        }
        boolean pointer = Pointers.NUMBERS.contains(number)
                || (number >= Pointers.DEVPRIVATE && number < Pointers.DEVPRIVATE + 16)
                || (number >= Pointers.IWFIRST && number <= Pointers.IWLAST);
        if (pointer) {
            throw new IllegalArgumentException("the structure of request " + show(request)
                    + " holds a pointer, through which the system would write to any memory");
        }
    }

    private static String show(long request) {
        return "0x%x".formatted((int) request);
    }

    /** The numbers of those, which only a first request has to know. */
    private static final class Pointers {
        static final Set<Integer> NUMBERS = Set.of(
                Constants.SIOCGIFCONF,
                Platform.required("SIOCETHTOOL"),
                Platform.required("SIOCGIFBR"),
                Platform.required("SIOCSIFBR"),
                Platform.required("SIOCWANDEV"),
                Platform.required("SIOCBONDSLAVEINFOQUERY"),
                Platform.required("SIOCBONDINFOQUERY"),
                Platform.required("SIOCSHWTSTAMP"),
                Platform.required("SIOCGHWTSTAMP"));
        static final int DEVPRIVATE = Platform.required("SIOCDEVPRIVATE");
        static final int IWFIRST = Platform.required("SIOCIWFIRST");
        static final int IWLAST = Platform.required("SIOCIWLAST");
    }
}
