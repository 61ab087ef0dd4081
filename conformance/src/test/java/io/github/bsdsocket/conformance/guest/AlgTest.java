// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.conformance.guest;

import static io.github.bsdsocket.Constants.AF_ALG;
import static io.github.bsdsocket.Constants.ALG_OP_DECRYPT;
import static io.github.bsdsocket.Constants.ALG_OP_ENCRYPT;
import static io.github.bsdsocket.Constants.ALG_SET_AEAD_AUTHSIZE;
import static io.github.bsdsocket.Constants.ALG_SET_KEY;
import static io.github.bsdsocket.Constants.SOCK_SEQPACKET;
import static io.github.bsdsocket.Constants.SOL_ALG;
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
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** AF_ALG: the kernel's hashes and ciphers. */
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

    private static final byte[] KEY = "sixteen byte key".getBytes(US_ASCII);
    private static final byte[] IV = "initial vectors.".getBytes(US_ASCII);

    private static byte[] worked(Socket alg, byte[] data, int op, byte[] iv, int assoclen, int length)
            throws IOException {
        try (Socket s = alg.accept().conn()) {
            assertEquals(data.length, s.sendmsgAfalg(new byte[][] {data}, op, iv, assoclen, 0));
            return s.recv(length);
        }
    }

    @Test
    void theKernelEncryptsAsJavaDoes() throws Exception {
        byte[] plain = "Hello, world".repeat(100).substring(0, 1024).getBytes(US_ASCII);
        Cipher aes = Cipher.getInstance("AES/CBC/NoPadding");
        aes.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(KEY, "AES"), new IvParameterSpec(IV));
        try (Socket alg = new Socket(AF_ALG, SOCK_SEQPACKET)) {
            alg.bind(Address.alg("skcipher", "cbc(aes)"));
            alg.setsockopt(SOL_ALG, ALG_SET_KEY, KEY);
            byte[] secret = worked(alg, plain, ALG_OP_ENCRYPT, IV, -1, plain.length);
            assertArrayEquals(aes.doFinal(plain), secret);
            assertArrayEquals(plain, worked(alg, secret, ALG_OP_DECRYPT, IV, -1, plain.length));
        }
    }

    @Test
    void theKernelAuthenticatesAsJavaDoes() throws Exception {
        byte[] head = "only authenticated".getBytes(US_ASCII);
        byte[] body = "encrypted, too".getBytes(US_ASCII);
        byte[] iv = Arrays.copyOf(IV, 12);
        Cipher gcm = Cipher.getInstance("AES/GCM/NoPadding");
        gcm.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(KEY, "AES"), new GCMParameterSpec(128, iv));
        gcm.updateAAD(head);
        byte[] expected = concat(head, gcm.doFinal(body));
        try (Socket alg = new Socket(AF_ALG, SOCK_SEQPACKET)) {
            alg.bind(Address.alg("aead", "gcm(aes)"));
            alg.setsockopt(SOL_ALG, ALG_SET_KEY, KEY);
            alg.setsockopt(SOL_ALG, ALG_SET_AEAD_AUTHSIZE, null, 16);
            byte[] secret = worked(alg, concat(head, body), ALG_OP_ENCRYPT, iv, head.length, expected.length);
            assertArrayEquals(expected, secret);
            byte[] plain = worked(alg, secret, ALG_OP_DECRYPT, iv, head.length, secret.length - 16);
            assertArrayEquals(concat(head, body), plain);
            secret[head.length] ^= 1;
            ErrnoException e = assertThrows(
                    ErrnoException.class, () -> worked(alg, secret, ALG_OP_DECRYPT, iv, head.length, secret.length));
            assertEquals(Errno.EBADMSG, e.error());
        }
    }

    private static byte[] concat(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length).put(first).put(second).array();
    }

    @Test
    void wrongNumbersAreRefused() throws Exception {
        try (Socket alg = new Socket(AF_ALG, SOCK_SEQPACKET)) {
            assertThrows(IllegalArgumentException.class, () -> alg.sendmsgAfalg(new byte[0][], -1));
            assertThrows(IllegalArgumentException.class, () -> alg.sendmsgAfalg(new byte[0][], 0, null, -2, 0));
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
