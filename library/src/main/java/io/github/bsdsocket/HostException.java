// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import io.github.bsdsocket.internal.libc.Databases;
import java.io.Serial;
import java.net.UnknownHostException;

/**
 * A host that the system's database of hosts has not: {@code socket.herror}. The message has the name and the words of
 * hstrerror(3).
 */
public final class HostException extends UnknownHostException {

    @Serial
    private static final long serialVersionUID = 1;

    private final int code;

    HostException(int code, String name) {
        super(name + ": " + Databases.hstrerror(code));
        this.code = code;
    }

    /** The system's {@code h_errno}: {@code HOST_NOT_FOUND} and its like of {@link Constants}, -1 for an inner error. */
    public int code() {
        return code;
    }
}
