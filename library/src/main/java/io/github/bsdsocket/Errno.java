// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import io.github.bsdsocket.internal.libc.Libc;
import io.github.bsdsocket.internal.libc.Platform;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The error codes of {@code <errno.h>}, for {@code switch}: Python's {@code errno}.
 *
 * <p>Codes that are the same number on Linux are one constant here; the other names are the static fields at the end.
 */
public enum Errno {
    /** The operation isn't permitted. */
    EPERM,
    /** There is no such file or directory. */
    ENOENT,
    /** There is no such process. */
    ESRCH,
    /** A signal interrupted the call. */
    EINTR,
    /** Input or output failed. */
    EIO,
    /** There is no such device or address. */
    ENXIO,
    /** The list of arguments is too long. */
    E2BIG,
    /** The file isn't executable. */
    ENOEXEC,
    /** The descriptor isn't open, or not for this. */
    EBADF,
    /** There are no child processes. */
    ECHILD,
    /** The call would have to wait. */
    EAGAIN,
    /** Out of memory. */
    ENOMEM,
    /** Permission was denied. */
    EACCES,
    /** An address is outside of memory. */
    EFAULT,
    /** A block device is needed. */
    ENOTBLK,
    /** The device or resource is in use. */
    EBUSY,
    /** The file exists. */
    EEXIST,
    /** The link would cross file systems. */
    EXDEV,
    /** There is no such device. */
    ENODEV,
    /** A part of the path isn't a directory. */
    ENOTDIR,
    /** It is a directory. */
    EISDIR,
    /** An argument is invalid. */
    EINVAL,
    /** Too many files are open in the system. */
    ENFILE,
    /** Too many files are open in this process. */
    EMFILE,
    /** The descriptor doesn't know this ioctl. */
    ENOTTY,
    /** The program is being run. */
    ETXTBSY,
    /** The file is too large. */
    EFBIG,
    /** No space is left on the device. */
    ENOSPC,
    /** The descriptor can't seek. */
    ESPIPE,
    /** The file system is read-only. */
    EROFS,
    /** Too many links. */
    EMLINK,
    /** Nobody reads any more. */
    EPIPE,
    /** The argument is outside of the function's domain. */
    EDOM,
    /** The result is out of range. */
    ERANGE,
    /** Waiting would be a deadlock. */
    EDEADLK,
    /** The name is too long. */
    ENAMETOOLONG,
    /** No locks are available. */
    ENOLCK,
    /** The system doesn't have this call. */
    ENOSYS,
    /** The directory isn't empty. */
    ENOTEMPTY,
    /** Too many symbolic links. */
    ELOOP,
    /** There is no message of this type. */
    ENOMSG,
    /** The identifier was removed. */
    EIDRM,
    /** The channel number is out of range. */
    ECHRNG,
    /** Level 2 isn't synchronised. */
    EL2NSYNC,
    /** Level 3 is halted. */
    EL3HLT,
    /** Level 3 was reset. */
    EL3RST,
    /** The link number is out of range. */
    ELNRNG,
    /** The protocol's driver isn't attached. */
    EUNATCH,
    /** There is no CSI structure. */
    ENOCSI,
    /** Level 2 is halted. */
    EL2HLT,
    /** The exchange is invalid. */
    EBADE,
    /** The request descriptor is invalid. */
    EBADR,
    /** The exchange is full. */
    EXFULL,
    /** There is no anode. */
    ENOANO,
    /** The request code is invalid. */
    EBADRQC,
    /** The slot is invalid. */
    EBADSLT,
    /** The font file has a bad format. */
    EBFONT,
    /** The device isn't a stream. */
    ENOSTR,
    /** There is no data. */
    ENODATA,
    /** A timer expired. */
    ETIME,
    /** Out of streams resources. */
    ENOSR,
    /** The machine isn't on the network. */
    ENONET,
    /** The package isn't installed. */
    ENOPKG,
    /** The object is remote. */
    EREMOTE,
    /** The link is severed. */
    ENOLINK,
    /** Error of advertising. */
    EADV,
    /** Error of mounting a remote object. */
    ESRMNT,
    /** Communication failed while sending. */
    ECOMM,
    /** Protocol error. */
    EPROTO,
    /** A multihop was attempted. */
    EMULTIHOP,
    /** Error of the remote file system. */
    EDOTDOT,
    /** The message is bad. */
    EBADMSG,
    /** The value is too large for its type. */
    EOVERFLOW,
    /** The name isn't unique on the network. */
    ENOTUNIQ,
    /** The descriptor is in a bad state. */
    EBADFD,
    /** The remote address changed. */
    EREMCHG,
    /** A needed shared library can't be reached. */
    ELIBACC,
    /** A shared library is corrupted. */
    ELIBBAD,
    /** The .lib section of a program is corrupted. */
    ELIBSCN,
    /** Too many shared libraries. */
    ELIBMAX,
    /** A shared library can't be run. */
    ELIBEXEC,
    /** The bytes aren't a character. */
    EILSEQ,
    /** The interrupted call should be restarted. */
    ERESTART,
    /** Error of a streams pipe. */
    ESTRPIPE,
    /** Too many users. */
    EUSERS,
    /** The descriptor isn't a socket. */
    ENOTSOCK,
    /** A destination is needed. */
    EDESTADDRREQ,
    /** The message is too long. */
    EMSGSIZE,
    /** The protocol doesn't fit the type of socket. */
    EPROTOTYPE,
    /** The protocol doesn't have this option. */
    ENOPROTOOPT,
    /** The protocol isn't supported. */
    EPROTONOSUPPORT,
    /** The type of socket isn't supported. */
    ESOCKTNOSUPPORT,
    /** The operation isn't supported. */
    EOPNOTSUPP,
    /** The protocol family isn't supported. */
    EPFNOSUPPORT,
    /** The address family isn't supported. */
    EAFNOSUPPORT,
    /** The address is in use. */
    EADDRINUSE,
    /** The address isn't one of this machine. */
    EADDRNOTAVAIL,
    /** The network is down. */
    ENETDOWN,
    /** The network can't be reached. */
    ENETUNREACH,
    /** The network dropped the connection. */
    ENETRESET,
    /** The connection was aborted. */
    ECONNABORTED,
    /** The peer reset the connection. */
    ECONNRESET,
    /** No buffer space is left. */
    ENOBUFS,
    /** The socket is connected. */
    EISCONN,
    /** The socket isn't connected. */
    ENOTCONN,
    /** The socket was shut down. */
    ESHUTDOWN,
    /** Too many references: descriptors on their way. */
    ETOOMANYREFS,
    /** The connection timed out. */
    ETIMEDOUT,
    /** The peer refused the connection. */
    ECONNREFUSED,
    /** The host is down. */
    EHOSTDOWN,
    /** The host can't be reached. */
    EHOSTUNREACH,
    /** The operation is under way already. */
    EALREADY,
    /** The operation is under way now. */
    EINPROGRESS,
    /** The file handle is stale. */
    ESTALE,
    /** The structure needs cleaning. */
    EUCLEAN,
    /** The file isn't a XENIX named type. */
    ENOTNAM,
    /** There are no XENIX semaphores. */
    ENAVAIL,
    /** The file is a named type. */
    EISNAM,
    /** Remote input or output failed. */
    EREMOTEIO,
    /** The quota is used up. */
    EDQUOT,
    /** There is no medium. */
    ENOMEDIUM,
    /** The medium has the wrong type. */
    EMEDIUMTYPE,
    /** The operation was cancelled. */
    ECANCELED,
    /** The key isn't there. */
    ENOKEY,
    /** The key expired. */
    EKEYEXPIRED,
    /** The key was revoked. */
    EKEYREVOKED,
    /** The key was rejected. */
    EKEYREJECTED,
    /** The owner of the lock died. */
    EOWNERDEAD,
    /** The state can't be recovered. */
    ENOTRECOVERABLE,
    /** A switch turned the radio off. */
    ERFKILL,
    /** The memory has a hardware error; since Linux 2.6.32. */
    EHWPOISON,
    /** The file has the wrong type for this. */
    EFTYPE;

    /** Another name of {@link #EAGAIN}. */
    public static final Errno EWOULDBLOCK = EAGAIN;
    /** Another name of {@link #EDEADLK}. */
    public static final Errno EDEADLOCK = EDEADLK;
    /** Another name of {@link #EOPNOTSUPP}. */
    public static final Errno ENOTSUP = EOPNOTSUPP;

    private static final Map<Integer, Errno> BY_NUMBER = byNumber();

    private final int number;

    Errno() {
        number = Math.toIntExact(Platform.number(name()));
    }

    /** {@return the system's number of this code, as {@code errno} has it} */
    public int number() {
        return number;
    }

    /** {@return what the system says of this code: {@code strerror(3)}} */
    public String strerror() {
        return strerror(number);
    }

    /**
     * The code that has a number.
     *
     * @param number the system's number
     * @return the code, or null when the system has no such code
     */
    public static @Nullable Errno of(int number) {
        return BY_NUMBER.get(number);
    }

    /**
     * What the system says of a number: {@code Unknown error 9999} of one that it doesn't know.
     *
     * @param number the system's number
     * @return its text
     */
    public static String strerror(int number) {
        return Libc.strerror(number);
    }

    private static Map<Integer, Errno> byNumber() {
        Map<Integer, Errno> codes = new HashMap<>();
        for (Errno code : values()) {
            if (Platform.absent(code.number) == null) {
                codes.putIfAbsent(code.number, code);
            }
        }
        return Map.copyOf(codes);
    }
}
