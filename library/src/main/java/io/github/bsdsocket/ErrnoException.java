// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import io.github.bsdsocket.internal.libc.Libc;
import java.io.Serial;
import java.net.SocketException;
import org.jspecify.annotations.Nullable;

/**
 * A call of the system that failed: {@code socket.error} of Python with a pair {@code (errno, string)}.
 *
 * <p>The message names the call, the address or name that it was given, the system's words and the symbol:
 * {@code connect 127.0.0.1:81: Connection refused [ECONNREFUSED]}.
 */
public final class ErrnoException extends SocketException {

    @Serial
    private static final long serialVersionUID = 1;

    private final String call;
    private final int errno;
    private final transient @Nullable Address address;

    /** How many bytes the call had moved before it failed; other than 0 for those that move all. */
    private final long bytesTransferred;

    /** {@code subject} is what the call was given: an address, or what it had to find, such as an interface's name. */
    ErrnoException(String call, int errno, @Nullable Object subject, long bytesTransferred) {
        super(message(call, errno, subject));
        this.call = call;
        this.errno = errno;
        this.address = subject instanceof Address address ? address : null;
        this.bytesTransferred = bytesTransferred;
    }

    private static String message(String call, int errno, @Nullable Object subject) {
        Errno error = Errno.of(errno);
        return call + (subject == null ? "" : " " + subject) + ": " + Libc.strerror(errno) + " ["
                + (error == null ? errno : error) + "]";
    }

    /** The system's number of the error, {@code errno}. */
    public int errno() {
        return errno;
    }

    /** The error, or null when its number is one that {@link Errno} doesn't have. */
    public @Nullable Errno error() {
        return Errno.of(errno);
    }

    /** The name of the call that failed, as the man pages have it. */
    public String call() {
        return call;
    }

    /** The address that was given to the call, or null when it takes none. */
    public @Nullable Address address() {
        return address;
    }

    /** How many bytes {@code sendall}, {@code sendfile} or {@code recvExactly} had moved before it failed; else 0. */
    public long bytesTransferred() {
        return bytesTransferred;
    }
}
