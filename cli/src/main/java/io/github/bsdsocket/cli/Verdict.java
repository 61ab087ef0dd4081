// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.cli;

import io.github.bsdsocket.Errno;
import io.github.bsdsocket.ErrnoException;
import java.util.EnumSet;
import java.util.Set;

/** What came of a try. */
enum Verdict {
    PASS,

    /** The machine doesn't have it. */
    ABSENT,
    FAIL;

    /** Not failures, but what a kernel without the family or a machine without its network says. */
    private static final Set<Errno> MISSING = EnumSet.of(
            Errno.EAFNOSUPPORT,
            Errno.EPROTONOSUPPORT,
            Errno.ESOCKTNOSUPPORT,
            Errno.EADDRNOTAVAIL,
            Errno.ENETUNREACH,
            Errno.ENODEV);

    /** Of an exception that ended the try. */
    static Verdict of(Throwable t) {
        Errno error = t instanceof ErrnoException e ? e.error() : null;
        return error != null && MISSING.contains(error) ? ABSENT : FAIL;
    }
}
