// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import io.github.bsdsocket.internal.io.Descriptor;
import io.github.bsdsocket.internal.libc.Platform;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import org.jspecify.annotations.Nullable;

/** From the results of the inner rooms to exceptions: the only place that throws for what the system says. */
final class Errors {

    private Errors() {}

    /** The result of a call when it is one, else its exception. */
    static int check(String call, long rc) throws IOException {
        return check(call, rc, null);
    }

    /** The result of a call that was given an address. */
    static int check(String call, long rc, @Nullable Address address) throws IOException {
        if (rc < 0) {
            throw of(call, rc, address, 0);
        }
        return (int) rc;
    }

    /** A number given to a call, when the running system has it: not one of a {@link Constants} name that it lacks. */
    static int present(String what, int value) {
        String absent = value < 0 ? Platform.absent(value) : null;
        if (absent != null) {
            throw new IllegalArgumentException(what + ": " + absent + " does not exist on this system");
        }
        return value;
    }

    /** The exception for a result below 0. */
    static IOException of(String call, long rc, @Nullable Address address, long bytesTransferred) {
        if (rc == Descriptor.TIMED_OUT || rc == Descriptor.INTERRUPTED) {
            InterruptedIOException e = rc == Descriptor.TIMED_OUT
                    ? new SocketTimeoutException("timed out")
                    : new InterruptedIOException("interrupted in " + call);
            e.bytesTransferred = (int) Math.min(bytesTransferred, Integer.MAX_VALUE);
            return e;
        }
        return new ErrnoException(call, (int) -rc, address, bytesTransferred);
    }

    /** The exception for a call that was given something to look for, and names it. */
    static ErrnoException seeking(String call, int rc, String sought) {
        return new ErrnoException(call, -rc, sought, 0);
    }
}
