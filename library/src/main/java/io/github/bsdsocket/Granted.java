// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import io.github.bsdsocket.internal.io.Access;
import io.github.bsdsocket.internal.io.Descriptor;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What the packages around this one may do here. */
final class Granted extends Access {

    @Override
    public Descriptor descriptor(Object socket) {
        return ((Socket) socket).endpoint;
    }

    @Override
    public IOException error(String call, int rc, @Nullable String subject) {
        return subject == null ? Errors.of(call, rc, null, 0) : Errors.seeking(call, rc, subject);
    }
}
