// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.conformance.guest;

import static io.github.bsdsocket.Constants.AF_ALG;
import static io.github.bsdsocket.Constants.SOCK_SEQPACKET;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.bsdsocket.Accepted;
import io.github.bsdsocket.Address;
import io.github.bsdsocket.Errno;
import io.github.bsdsocket.ErrnoException;
import io.github.bsdsocket.Socket;
import java.io.IOException;
import java.security.MessageDigest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** AF_ALG: the kernel's hashes. */
@Tag("guest")
class AlgTest {

    @Test
    void theKernelHashesAsJavaDoes() throws Exception {
        byte[] data = "Hello, world".repeat(1000).getBytes(US_ASCII);
        try (Socket hash = new Socket(AF_ALG, SOCK_SEQPACKET)) {
            hash.bind(Address.alg("hash", "sha256"));
            Accepted accepted = hash.accept();
            assertNull(accepted.address());
            try (Socket op = accepted.conn()) {
                op.sendall(data);
                assertArrayEquals(MessageDigest.getInstance("SHA-256").digest(data), op.recv(512));
            }
        }
    }

    @Test
    void anAlgorithmThatIsNotThereIsNamed() throws IOException {
        try (Socket hash = new Socket(AF_ALG, SOCK_SEQPACKET)) {
            ErrnoException e =
                    assertThrows(ErrnoException.class, () -> hash.bind(Address.alg("hash", "no-such-hash")));
            assertEquals(Errno.ENOENT, e.error());
            assertEquals(true, String.valueOf(e.getMessage()).contains("hash:no-such-hash"), e::getMessage);
        }
    }
}
