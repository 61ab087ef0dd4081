// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.server;

import static io.github.bsdsocket.Constants.AF_UNIX;
import static io.github.bsdsocket.Constants.SOCK_DGRAM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.bsdsocket.Address;
import io.github.bsdsocket.Errno;
import io.github.bsdsocket.OpenFiles;
import io.github.bsdsocket.Socket;
import io.github.bsdsocket.ThreadKind;
import io.github.bsdsocket.Throwing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of a server's Unix socket: its permissions, and when it is removed. */
class SocketPathTest {

    @TempDir
    Path dir;

    private Path path;
    private Address address;

    @BeforeEach
    void setUp() {
        path = dir.resolve("server");
        address = Address.unix(path.toString());
    }

    private static String mode(Path path) throws IOException {
        return Integer.toOctalString((int) Files.getAttribute(path, "unix:mode", LinkOption.NOFOLLOW_LINKS) & 0777);
    }

    @Test
    void aSocketsPermissionsAreThoseOfItsFileFromBindOn() throws IOException {
        try (Socket s = new Socket(AF_UNIX)) {
            s.fchmod(0500);
            s.bind(address);
            assertEquals("500", mode(path));
        }
    }

    @Test
    void permissionsThatAreNoneAreRefused() throws IOException {
        try (Socket s = new Socket(AF_UNIX)) {
            Throwing.illegal("mode must be 0 to 07777, not 10000", () -> s.fchmod(010000));
            Throwing.illegal("mode must be 0 to 0777", () -> StreamServer.on(address).mode(-1));
        }
        Throwing.illegal("mode must be 0 to 0777, not 01000", () -> StreamServer.on(address).mode(01000));
        Throwing.illegal("(unnamed)", () -> StreamServer.on(Address.unix("")).mode(0600));
        Throwing.illegal("@x", () -> StreamServer.on(Address.unixAbstract("x")).mode(0600));
        Socket closed = new Socket(AF_UNIX);
        closed.close();
        Throwing.errno(Errno.EBADF, () -> closed.fchmod(0600));
    }

    @Test
    void aServersFileHasThePermissionsAskedForWhateverTheUmask() throws IOException {
        for (int mode : new int[] {0600, 0660, 0777, 0}) {
            try (StreamServer server =
                    StreamServer.on(address).unlink().mode(mode).build(Serving.UPPER)) {
                assertEquals(Integer.toOctalString(mode), mode(path));
                assertEquals(address, server.serverAddress());
            }
        }
    }

    @Test
    void theFileIsRemovedWhenTheServerIsClosed() throws Exception {
        try (StreamServer server = StreamServer.on(address).unlink().build(Serving.UPPER)) {
            server.shutdown();
            assertTrue(Files.exists(path));
        }
        assertFalse(Files.exists(path));
    }

    @Test
    void withoutBeingToldToTheServerLeavesFilesAlone() throws IOException {
        StreamServer.on(address).build(Serving.UPPER).close();
        assertTrue(Files.exists(path));
        Throwing.errno(Errno.EADDRINUSE, () -> StreamServer.on(address).build(Serving.UPPER));
        Throwing.errno(Errno.EADDRINUSE, () -> StreamServer.on(address).mode(0600).build(Serving.UPPER));
    }

    @Test
    void aFileThatAServerLeftIsReplaced() throws Exception {
        StreamServer.on(address).build(Serving.UPPER).close();
        try (StreamServer server = StreamServer.on(address).unlink().build(Serving.UPPER);
                Socket s = Serving.connect(server)) {
            server.handleRequest();
            assertEquals("A", Serving.ask(s, "a"));
        }
        Path other = dir.resolve("datagrams");
        DatagramServer.Builder datagrams = DatagramServer.on(Address.unix(other.toString()));
        datagrams.build((datagram, client) -> {}).close();
        datagrams.unlink().build((datagram, client) -> {}).close();
        assertFalse(Files.exists(other));
    }

    @Test
    void aServerThatIsAliveKeepsItsFile() throws Exception {
        Map<Integer, String> before = OpenFiles.sockets();
        try (StreamServer alive = StreamServer.on(address).requestQueueSize(0).build(Serving.UPPER)) {
            // The first look fills the backlog, so that the second is told EAGAIN.
            for (int round = 0; round < 3; round++) {
                Throwing.errno(
                        Errno.EADDRINUSE, () -> StreamServer.on(address).unlink().build(Serving.UPPER));
            }
            Throwing.errno(
                    Errno.EADDRINUSE,
                    () -> DatagramServer.on(address).unlink().build((datagram, client) -> {}));
            assertEquals(address, alive.serverAddress());
        }
        OpenFiles.assertNoneSince(before);
    }

    @Test
    void whatIsNoSocketIsKept() throws IOException {
        Files.writeString(path, "precious");
        Throwing.errno(Errno.EADDRINUSE, () -> StreamServer.on(address).unlink().build(Serving.UPPER));
        Files.createSymbolicLink(dir.resolve("link"), path);
        Throwing.errno(Errno.EADDRINUSE, () -> StreamServer.on(Address.unix(dir + "/link"))
                .unlink()
                .build(Serving.UPPER));
        assertEquals("precious", Files.readString(path));
    }

    @Test
    void anotherServersFileIsNotRemovedAtTheEnd() throws Exception {
        try (StreamServer second = takeover();
                Socket s = Serving.connect(second)) {
            var served = ThreadKind.VIRTUAL.start(second::handleRequest);
            assertEquals("A", Serving.ask(s, "a"));
            assertTrue(served.get());
            assertEquals("600", mode(path));
        }
    }

    private StreamServer takeover() throws IOException {
        try (StreamServer first = StreamServer.on(address).unlink().build(Serving.UPPER)) {
            Files.delete(path);
            assertTrue(first.socket().fileno() >= 0);
            return StreamServer.on(address).mode(0600).build(Serving.UPPER);
        }
    }

    @Test
    void aServerThatCanNotListenLeavesNoFile() throws IOException {
        Throwing.errno(
                Errno.EOPNOTSUPP,
                () -> StreamServer.on(address, SOCK_DGRAM, 0).unlink().build(Serving.UPPER));
        assertFalse(Files.exists(path));
    }
}
