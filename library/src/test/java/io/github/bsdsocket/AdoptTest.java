// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import static io.github.bsdsocket.Constants.AF_INET;
import static io.github.bsdsocket.Constants.AF_INET6;
import static io.github.bsdsocket.Constants.AF_UNIX;
import static io.github.bsdsocket.Constants.IPPROTO_TCP;
import static io.github.bsdsocket.Constants.IPPROTO_UDP;
import static io.github.bsdsocket.Constants.SOCK_DGRAM;
import static io.github.bsdsocket.Constants.SOCK_SEQPACKET;
import static io.github.bsdsocket.Constants.SOCK_STREAM;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.bsdsocket.internal.libc.Libc;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Taking over a descriptor that is open already. */
class AdoptTest {

    private static final int O_RDONLY = 0;

    @Test
    void readsFamilyTypeAndProtocol() throws IOException {
        assertAdopted(new Socket(AF_INET, SOCK_STREAM), List.of(AF_INET, SOCK_STREAM, IPPROTO_TCP));
        assertAdopted(new Socket(AF_INET6, SOCK_DGRAM), List.of(AF_INET6, SOCK_DGRAM, IPPROTO_UDP));
        assertAdopted(new Socket(AF_UNIX, SOCK_SEQPACKET), List.of(AF_UNIX, SOCK_SEQPACKET, 0));
    }

    private static void assertAdopted(Socket made, List<Integer> kind) throws IOException {
        int fd = made.detach();
        try (Socket s = Socket.adopt(fd)) {
            assertEquals(fd, s.fileno());
            assertEquals(kind, List.of(s.family(), s.type(), s.proto()));
        }
    }

    @Test
    void makesTheDescriptorCloseOnExecAndClosesIt() throws IOException {
        int fd = new Socket().detach();
        assertEquals(0, Libc.fcntl(fd, Libc.F_SETFD, 0));
        assertFalse(OpenFiles.isCloseOnExec(fd));
        String what = OpenFiles.what(fd);
        try (Socket s = Socket.adopt(fd)) {
            assertTrue(OpenFiles.isCloseOnExec(s.fileno()));
        }
        assertFalse(OpenFiles.sockets().containsValue(what));
    }

    @Test
    void isInBlockingModeEvenWhenTheDescriptorIsNot() throws Exception {
        try (Pairs.Pair pair = Pairs.unix()) {
            pair.first().setblocking(false);
            try (Socket s = Socket.adopt(pair.first().detach())) {
                assertTrue(s.getblocking());
                Thread sender = Tasks.start(() -> {
                    try {
                        pair.second().sendall(new byte[] {5});
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                });
                assertArrayEquals(new byte[] {5}, s.recv(10));
                sender.join();
            }
        }
    }

    @Test
    void aNegativeNumberIsRefused() {
        Throwing.illegal("-1", () -> Socket.adopt(-1).close());
        Throwing.illegal("-2147483648", () -> Socket.adopt(Integer.MIN_VALUE).close());
    }

    @Test
    void whatIsNotOpenIsEbadf() {
        Throwing.errno(Errno.EBADF, () -> Socket.adopt(1 << 29).close());
    }

    @Test
    void aFileIsEnotsockAndStaysOpenAsItWas(@TempDir Path dir) throws IOException {
        Path file = Files.createFile(dir.resolve("file"));
        int fd = Libc.open(file.toString().getBytes(UTF_8), O_RDONLY, 0);
        assertTrue(fd >= 0);
        try {
            Map<Integer, String> before = OpenFiles.sockets();
            Throwing.errno(Errno.ENOTSOCK, () -> Socket.adopt(fd).close());
            assertEquals(file.toRealPath().toString(), OpenFiles.what(fd));
            assertFalse(OpenFiles.isCloseOnExec(fd));
            OpenFiles.assertNoneSince(before);
        } finally {
            assertEquals(0, Libc.close(fd));
        }
    }
}
