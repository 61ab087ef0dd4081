// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import static io.github.bsdsocket.Constants.AF_UNIX;
import static io.github.bsdsocket.Constants.MSG_DONTWAIT;
import static io.github.bsdsocket.Constants.MSG_TRUNC;
import static io.github.bsdsocket.Constants.SOCK_DGRAM;
import static io.github.bsdsocket.Constants.SOCK_STREAM;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sockets of this machine, by path, by abstract name and without a name. */
class UnixTest {

    private static final byte[] HELLO = "hello".getBytes(US_ASCII);

    @TempDir
    private Path dir;

    /** A path in the directory, of so many bytes in all. */
    private Address.Unix path(int length) {
        String start = dir + "/";
        return Address.unix(start + "p".repeat(length - start.length()));
    }

    private static Address.UnixAbstract unusedName() {
        return Address.unixAbstract("bsdsocket " + UUID.randomUUID());
    }

    private static void assertConnects(Address bound) throws IOException {
        try (Socket listener = Pairs.listener(bound);
                Socket s = new Socket(AF_UNIX)) {
            assertEquals(bound, listener.getsockname());
            s.connect(bound);
            assertEquals(bound, s.getpeername());
            Accepted accepted = listener.accept();
            try (Socket conn = accepted.conn()) {
                assertEquals(Address.unix(""), accepted.address());
                assertEquals(bound, conn.getsockname());
                s.sendall(HELLO);
                assertArrayEquals(HELLO, conn.recv(10));
            }
        }
    }

    @Test
    void aBoundPathIsASocketInTheFileSystem() throws IOException {
        Address.Unix path = Address.unix(dir.resolve("socket").toString());
        assertConnects(path);
        assertTrue((Boolean) Files.getAttribute(Path.of(path.path()), "isOther"));
        try (Socket s = new Socket(AF_UNIX)) {
            ErrnoException e = Throwing.errno(Errno.EADDRINUSE, () -> s.bind(path));
            assertEquals("bind " + path.path() + ": Address already in use [EADDRINUSE]", e.getMessage());
            Throwing.errno(Errno.ECONNREFUSED, () -> s.connect(path));
            assertEquals(Errno.ENOENT.number(), s.connectEx(Address.unix(dir + "/none")));
        }
    }

    @Test
    void aPathOf107BytesIsTheLongest() throws IOException {
        assertConnects(path(107));
        try (Socket s = new Socket(AF_UNIX)) {
            Throwing.illegal("108", () -> s.bind(path(108)));
            Throwing.illegal("109", () -> s.bind(path(109)));
            Throwing.illegal("108", () -> s.connect(path(108)));
            Throwing.illegal("108", () -> s.connectEx(path(108)));
        }
        try (Socket s = new Socket(AF_UNIX, SOCK_DGRAM)) {
            Throwing.illegal("109", () -> s.sendto(HELLO, path(109)));
        }
        assertEquals(List.of(Path.of(path(107).path())), files());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(dir)) {
            return files.toList();
        }
    }

    @Test
    void aPathIsMeasuredInBytes() throws IOException {
        String start = dir + "/";
        int left = 107 - start.length();
        assertConnects(Address.unix(start + "ä".repeat(left / 2)));
        try (Socket s = new Socket(AF_UNIX)) {
            Throwing.illegal("AF_UNIX path too long", () -> s.bind(Address.unix(start + "ä".repeat(left / 2 + 1))));
        }
    }

    @Test
    void thePathMayBeOneThatOnlyTheKernelTakes() throws IOException {
        // sun_path filled to the end, without a NUL: no path of the API, but of other programs.
        byte[] full = path(108).path().getBytes(US_ASCII);
        Address.Unknown raw = Address.unknown(AF_UNIX, full);
        try (Socket s = new Socket(AF_UNIX)) {
            s.bind(raw);
            assertEquals(path(108), s.getsockname());
        }
    }

    @Test
    void bytesThatAreNotUtf8GoAndComeAsPythonHasThem() throws IOException {
        byte[] bytes = (dir + "/a\u00e9X").getBytes(UTF_8);
        bytes[bytes.length - 1] = (byte) 0xff;
        Address.Unix path = Address.unix(dir + "/a\u00e9\udcff");
        byte[] raw = ByteBuffer.allocate(bytes.length + 1).put(bytes).array();
        try (Socket listener = Pairs.listener(path);
                Socket s = new Socket(AF_UNIX)) {
            assertEquals(path, listener.getsockname());
            s.connect(Address.unknown(AF_UNIX, raw));
            assertEquals(path, s.getpeername());
        }
    }

    @Test
    void aPathInParentDirectoriesIsAsGiven() throws IOException {
        Path sub = Files.createDirectory(dir.resolve("sub"));
        assertConnects(Address.unix(sub + "/../up"));
    }

    @Test
    void anAbstractNameIsAnyBytes() throws IOException {
        assertConnects(unusedName());
        byte[] name = new byte[107];
        byte[] unique = UUID.randomUUID().toString().getBytes(US_ASCII);
        System.arraycopy(unique, 0, name, 3, unique.length);
        name[50] = (byte) 0xff;
        assertConnects(Address.unixAbstract(name));
        assertConnects(Address.unixAbstract(ByteBuffer.allocate(40).put(unique).array()));
        assertEquals(List.of(), files());
    }

    @Test
    void bindingToNoNameTakesAFreeAbstractOne() throws IOException {
        try (Socket a = Pairs.bound(Address.unix(""), SOCK_DGRAM);
                Socket b = Pairs.bound(Address.unix(""), SOCK_DGRAM)) {
            Address.UnixAbstract name = (Address.UnixAbstract) Pairs.name(a);
            assertTrue(name.toString().matches("@[0-9a-f]{5}"), name::toString);
            a.sendto(HELLO, Pairs.name(b));
            assertEquals(new Received(HELLO, name), b.recvfrom(10));
        }
    }

    @Test
    void aSocketWithoutANameIsUnnamed() throws IOException {
        try (Pairs.Pair pair = Pairs.unix()) {
            assertEquals(Address.unix(""), pair.first().getsockname());
            assertEquals(Address.unix(""), pair.first().getpeername());
        }
    }

    @Test
    void datagramsTellTheirSenderUnlessItIsUnnamed() throws IOException {
        Address.Unix path = Address.unix(dir + "/a");
        try (Socket a = Pairs.bound(path, SOCK_DGRAM);
                Socket b = Pairs.bound(unusedName(), SOCK_DGRAM);
                Socket unnamed = new Socket(AF_UNIX, SOCK_DGRAM)) {
            a.sendto(HELLO, Pairs.name(b));
            b.sendto(HELLO, path);
            unnamed.sendto(HELLO, path);
            assertEquals(path, b.recvfrom(10).address());
            assertEquals(new ReceivedInto(5, Pairs.name(b)), a.recvfromInto(new byte[10]));
            assertNull(a.recvfrom(10).address());
        }
    }

    @Test
    void datagramsKeepTheirBounds() throws IOException {
        try (Pairs.Pair pair = Pairs.unixDatagrams()) {
            pair.first().send(HELLO);
            pair.first().send(new byte[0]);
            pair.first().send(new byte[] {1, 2, 3});
            byte[] buffer = {9, 9, 9};
            assertEquals(5, pair.second().recvInto(buffer, 2, MSG_TRUNC));
            assertArrayEquals(new byte[] {'h', 'e', 9}, buffer);
            assertEquals(0, pair.second().recv(10).length);
            assertArrayEquals(new byte[] {1, 2, 3}, pair.second().recv(10));
            Throwing.errno(Errno.EAGAIN, () -> pair.second().recv(10, MSG_DONTWAIT));
        }
    }

    @Test
    void aClosedDatagramPeerRefuses() throws IOException {
        try (Pairs.Pair pair = Pairs.unixDatagrams()) {
            pair.second().close();
            Throwing.errno(Errno.ECONNREFUSED, () -> pair.first().send(HELLO));
        }
    }

    @Test
    void aClosedStreamPeerIsEpipe() throws IOException {
        try (Pairs.Pair pair = Pairs.unix()) {
            pair.second().close();
            Throwing.errno(Errno.EPIPE, () -> pair.first().send(HELLO));
            Throwing.errno(Errno.EPIPE, () -> pair.first().sendall(HELLO));
            assertEquals(0, pair.first().recv(10).length);
        }
    }

    @Test
    void aStreamIsNotSentToAnAddress() throws IOException {
        try (Pairs.Pair pair = Pairs.unix();
                Socket s = new Socket(AF_UNIX)) {
            Throwing.errno(Errno.EISCONN, () -> pair.first().sendto(HELLO, Address.unix("/x")));
            Throwing.errno(Errno.EOPNOTSUPP, () -> s.sendto(HELLO, Address.unix("/x")));
        }
    }

    @Test
    void theKindsMustMatch() throws IOException {
        try (Socket datagrams = Pairs.bound(Address.unix(dir + "/a"), SOCK_DGRAM);
                Socket s = new Socket(AF_UNIX, SOCK_STREAM)) {
            Throwing.errno(Errno.EPROTOTYPE, () -> s.connect(Pairs.name(datagrams)));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1 << 16, 1 << 20, 5 << 20})
    void aDatagramThatNoBufferHoldsIsRefused(int length) throws IOException {
        try (Pairs.Pair pair = Pairs.unixDatagrams()) {
            byte[] data = new byte[length];
            try {
                assertEquals(length, pair.first().send(data, MSG_DONTWAIT));
                assertEquals(length, pair.second().recv(length + 1).length);
            } catch (ErrnoException e) {
                assertEquals(Errno.EMSGSIZE, e.error());
                assertTrue(length > 1 << 16);
            }
        }
    }

    @Test
    void hostAndPortAreNoAddressOfAfUnix() throws IOException {
        try (Socket s = new Socket(AF_UNIX)) {
            Throwing.illegal("AF_UNIX", () -> s.bind("localhost", 0));
            Throwing.illegal("AF_UNIX", () -> s.connect("localhost", 1));
            Throwing.illegal("AF_UNIX", () -> s.connectEx("localhost", 1));
            Throwing.illegal("127.0.0.1:80", () -> s.connect(Address.inet("127.0.0.1", 80)));
        }
    }
}
