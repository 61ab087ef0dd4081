// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.bsdsocket.internal.io.Descriptor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import org.junit.jupiter.api.Test;

/** What an error of the system says. */
class ErrnoExceptionTest {

    private static final Address ADDRESS = Address.inet("127.0.0.1", 81);

    @Test
    void namesTheCallTheAddressTheReasonAndTheSymbol() {
        ErrnoException e = new ErrnoException("connect", Errno.ECONNREFUSED.number(), ADDRESS, 0);
        assertEquals("connect 127.0.0.1:81: Connection refused [ECONNREFUSED]", e.getMessage());
        assertEquals("listen: Bad file descriptor [EBADF]",
                new ErrnoException("listen", Errno.EBADF.number(), null, 0).getMessage());
    }

    @Test
    void hasItsPartsToAskFor() {
        ErrnoException e = new ErrnoException("send", Errno.EPIPE.number(), ADDRESS, 12);
        assertEquals(Errno.EPIPE.number(), e.errno());
        assertEquals(Errno.EPIPE, e.error());
        assertEquals("send", e.call());
        assertEquals(ADDRESS, e.address());
        assertEquals(12, e.bytesTransferred());
    }

    @Test
    void aNumberWithoutASymbolIsShownAsItIs() {
        ErrnoException e = new ErrnoException("bind", 4095, null, 0);
        assertEquals("bind: Unknown error 4095 [4095]", e.getMessage());
        assertNull(e.error());
    }

    @Test
    void isCaughtAsTheJdksSocketException() {
        assertInstanceOf(SocketException.class, Errors.of("recv", -Errno.ECONNRESET.number(), null, 0));
    }

    @Test
    void aTimeoutAndAnInterruptAreTheJdksOwn() {
        IOException timeout = Errors.of("sendall", Descriptor.TIMED_OUT, null, 5);
        assertEquals("timed out", assertInstanceOf(SocketTimeoutException.class, timeout).getMessage());
        assertEquals(5, ((InterruptedIOException) timeout).bytesTransferred);
        IOException interrupt = Errors.of("recv", Descriptor.INTERRUPTED, null, 0);
        assertEquals(InterruptedIOException.class, interrupt.getClass());
    }

    @Test
    void survivesSerializationWithoutItsAddress() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new ErrnoException("connect", Errno.ECONNREFUSED.number(), ADDRESS, 0));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            ErrnoException e = (ErrnoException) in.readObject();
            assertEquals("connect 127.0.0.1:81: Connection refused [ECONNREFUSED]", e.getMessage());
            assertEquals(Errno.ECONNREFUSED, e.error());
            assertNull(e.address());
        }
    }
}
