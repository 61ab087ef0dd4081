// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.internal.io;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the rooms around ROOT need of it and its public interface doesn't have; they are other packages. ROOT grants it when
 * its class of sockets is initialised.
 */
public abstract class Access {

    private static volatile @Nullable Access granted;

    /** For ROOT. */
    protected Access() {}

    /** Grants access, once. */
    public static void grant(Access access) {
        granted = access;
    }

    /** Access to the sockets of a class. */
    public static Access to(Class<?> socket) {
        try {
            MethodHandles.lookup().ensureInitialized(socket);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
        return Objects.requireNonNull(granted);
    }

    /** A socket's descriptor. */
    public abstract Descriptor descriptor(Object socket);

    /** The exception for a result below 0 of a call, and for what it was given. */
    public abstract IOException error(String call, int rc, @Nullable String subject);
}
