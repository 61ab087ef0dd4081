// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.function.Executable;

/** That a call fails, and says why. */
public final class Throwing {

    private Throwing() {}

    /** The call is refused by the system with this error. */
    public static ErrnoException errno(Errno error, Executable call) {
        ErrnoException e = assertThrows(ErrnoException.class, call);
        assertEquals(error, e.error(), e::getMessage);
        return e;
    }

    /** The call is refused for an argument, with a message that has this in it. */
    public static IllegalArgumentException illegal(String named, Executable call) {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, call);
        assertTrue(String.valueOf(e.getMessage()).contains(named), () -> "no \"" + named + "\" in: " + e.getMessage());
        return e;
    }
}
