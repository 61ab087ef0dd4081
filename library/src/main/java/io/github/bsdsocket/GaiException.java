// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import io.github.bsdsocket.internal.libc.Resolver;
import java.io.Serial;
import java.net.UnknownHostException;

/**
 * A name that could not be resolved: {@code socket.gaierror}. The message has the name and the words of
 * gai_strerror(3).
 */
public final class GaiException extends UnknownHostException {

    @Serial
    private static final long serialVersionUID = 1;

    private final int code;

    GaiException(int code, String name) {
        super(name + ": " + Resolver.gaiStrerror(code));
        this.code = code;
    }

    /** One of the {@code EAI_} numbers of {@link Constants}. */
    public int code() {
        return code;
    }
}
