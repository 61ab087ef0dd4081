// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.bsdsocket.internal.libc.Platform;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class ErrnoTest {
    @Test
    void everyCodeIsFoundByItsNumber() {
        for (Errno code : Errno.values()) {
            assertSame(code, Errno.of(code.number()), code.name());
        }
    }

    @Test
    void theNumbersArePositiveAndTheSystemHasThemAll() {
        for (Errno code : Errno.values()) {
            assertTrue(code.number() > 0, code.name());
            assertNull(Platform.absent(code.number()), code.name());
        }
        assertEquals(132, EnumSet.allOf(Errno.class).size());
    }

    @Test
    void otherNamesOfANumberAreTheSameConstant() {
        assertSame(Errno.EAGAIN, Errno.EWOULDBLOCK);
        assertSame(Errno.EDEADLK, Errno.EDEADLOCK);
        assertSame(Errno.EOPNOTSUPP, Errno.ENOTSUP);
        assertEquals(Platform.number("EWOULDBLOCK"), Errno.EWOULDBLOCK.number());
        assertEquals(Platform.number("EDEADLOCK"), Errno.EDEADLOCK.number());
        assertEquals(Platform.number("ENOTSUP"), Errno.ENOTSUP.number());
    }

    @Test
    void aNumberThatIsNoCodeHasNone() {
        assertNull(Errno.of(0));
        assertNull(Errno.of(-1));
        assertNull(Errno.of(9999));
        assertNull(Errno.of(Integer.MIN_VALUE));
    }

    @Test
    void theSystemSaysWhatACodeMeans() {
        assertFalse(Errno.ECONNREFUSED.strerror().isEmpty());
        assertEquals(Errno.ECONNREFUSED.strerror(), Errno.strerror(Errno.ECONNREFUSED.number()));
        assertTrue(Errno.strerror(9999).contains("9999"), Errno.strerror(9999));
    }
}
