// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.bsdsocket.Address;
import io.github.bsdsocket.OpenFiles;
import io.github.bsdsocket.Pairs;
import io.github.bsdsocket.Socket;
import io.github.bsdsocket.Throwing;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import javax.net.SocketFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A factory of sockets that connect to one Unix address. */
class UnixSocketFactoryTest {

    private static void assertTalks(java.net.Socket s, Socket listener) throws Exception {
        try (s;
                Socket peer = listener.accept().conn()) {
            s.getOutputStream().write(4);
            assertEquals(4, peer.recv(1)[0]);
        }
    }

    @Test
    void everyFormConnectsToTheFactorysAddress(@TempDir Path dir) throws Exception {
        Path path = dir.resolve("s");
        SocketFactory factory = new UnixSocketFactory(path.toString());
        InetAddress any = InetAddress.ofLiteral("192.0.2.1");
        List<Callable<java.net.Socket>> forms = List.of(
                () -> factory.createSocket("nowhere.invalid", 1),
                () -> factory.createSocket("nowhere.invalid", 1, any, 2),
                () -> factory.createSocket(any, 1),
                () -> factory.createSocket(any, 1, any, 2));
        try (Socket listener = Pairs.listener(Address.unix(path.toString()))) {
            for (Callable<java.net.Socket> form : forms) {
                java.net.Socket s = form.call();
                assertTrue(s.isConnected());
                assertEquals(UnixDomainSocketAddress.of(path), s.getRemoteSocketAddress());
                assertTalks(s, listener);
            }
        }
    }

    @Test
    void anUnconnectedSocketConnectsThereWhateverItIsTold(@TempDir Path dir) throws Exception {
        Path path = dir.resolve("s");
        SocketFactory factory = new UnixSocketFactory(path.toString());
        try (Socket listener = Pairs.listener(Address.unix(path.toString()))) {
            for (var told : List.of(
                    InetSocketAddress.createUnresolved("nowhere.invalid", 5432), new InetSocketAddress(InetAddress.ofLiteral("192.0.2.1"), 1))) {
                java.net.Socket s = factory.createSocket();
                assertFalse(s.isConnected());
                s.connect(told, 10_000);
                assertEquals(0, s.getSoTimeout());
                assertTalks(s, listener);
            }
        }
    }

    @Test
    void aNameAfterAnAtSignIsAbstract() throws Exception {
        String name = "bsdsocket-" + ProcessHandle.current().pid() + "-factory";
        try (Socket listener = Pairs.listener(Address.unixAbstract(name))) {
            assertTalks(new UnixSocketFactory("@" + name).createSocket("localhost", 0), listener);
        }
    }

    @Test
    void theSocketsBlockWhateverNewOnesDo() throws Exception {
        Socket.setdefaulttimeout(Duration.ZERO);
        try (java.net.Socket s = new UnixSocketFactory("@any").createSocket()) {
            assertEquals(0, s.getSoTimeout());
        } finally {
            Socket.setdefaulttimeout(null);
        }
    }

    @Test
    void aSocketThatCannotConnectIsClosed(@TempDir Path dir) throws Exception {
        var before = OpenFiles.sockets();
        SocketFactory factory = new UnixSocketFactory(dir.resolve("s").toString());
        assertThrows(ConnectException.class, () -> factory.createSocket("localhost", 1));
        OpenFiles.assertNoneSince(before);
    }

    @Test
    void wrongArgumentsAreRefusedByName() throws Exception {
        var before = OpenFiles.sockets();
        Throwing.illegal("\"\"", () -> new UnixSocketFactory(""));
        Throwing.illegal("\"@\"", () -> new UnixSocketFactory("@"));
        Throwing.illegal("NUL", () -> new UnixSocketFactory("/a\0b"));
        Throwing.illegal("107", () -> new UnixSocketFactory("@" + "x".repeat(108)));
        var factory = new UnixSocketFactory("@any");
        InetAddress local = InetAddress.getLoopbackAddress();
        for (int port : new int[] {-1, 65536}) {
            Throwing.illegal(Integer.toString(port), () -> factory.createSocket("localhost", port));
            Throwing.illegal(Integer.toString(port), () -> factory.createSocket("localhost", 1, local, port));
            Throwing.illegal(Integer.toString(port), () -> factory.createSocket(local, port));
            Throwing.illegal(Integer.toString(port), () -> factory.createSocket(local, 1, local, port));
        }
        OpenFiles.assertNoneSince(before);
        var tooLong = new UnixSocketFactory("/" + "x".repeat(200));
        Throwing.illegal("107", () -> tooLong.createSocket("localhost", 1));
        OpenFiles.assertNoneSince(before);
    }
}
