// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.server;

import static io.github.bsdsocket.Constants.AF_UNIX;
import static io.github.bsdsocket.Constants.SOCK_DGRAM;
import static io.github.bsdsocket.Constants.SOL_SOCKET;
import static io.github.bsdsocket.Constants.SO_REUSEADDR;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.bsdsocket.Address;
import io.github.bsdsocket.Errno;
import io.github.bsdsocket.ErrnoException;
import io.github.bsdsocket.Socket;
import io.github.bsdsocket.ThreadKind;
import io.github.bsdsocket.Throwing;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Servers of datagrams. */
class DatagramServerTest {

    private static final Address ANY_PORT = Address.inet("127.0.0.1", 0);

    private static final Server.Handler<Datagram> UPPER =
            (datagram, client) -> datagram.reply(Serving.upper(datagram.data()));

    private static Socket client(Server<?> server, Address own) throws IOException {
        Socket s = new Socket(own.family(), SOCK_DGRAM);
        s.settimeout(Serving.LONG);
        s.bind(own);
        s.connect(server.serverAddress());
        return s;
    }

    private static String ask(Socket s, String text) throws IOException {
        s.send(text.getBytes(UTF_8));
        return new String(s.recv(100), UTF_8);
    }

    @ParameterizedTest
    @EnumSource
    void datagramsOfAnyFamilyAreAnswered(ThreadKind kind, @TempDir Path dir) throws Exception {
        record Place(Address server, Address client) {}
        for (Place place : List.of(
                new Place(ANY_PORT, ANY_PORT),
                new Place(Address.inet6("::1", 0), Address.inet6("::1", 0)),
                new Place(Address.unix(dir + "/server"), Address.unix(dir + "/client")))) {
            DatagramServer server = DatagramServer.on(place.server()).build(UPPER);
            try (Serving serving = Serving.start(kind, server);
                    Socket s = client(server, place.client())) {
                assertEquals("HELLO", ask(s, "hello"));
                assertEquals("", ask(s, ""));
                assertEquals("AGAIN", ask(s, "again"));
                server.shutdown();
                serving.loop().get();
            }
        }
    }

    @Test
    void onTheServingThreadDatagramsAreHandledInOrder() throws Exception {
        List<String> seen = new ArrayList<>();
        try (DatagramServer server = DatagramServer.on(ANY_PORT)
                        .executor(Runnable::run)
                        .build((datagram, client) -> seen.add(new String(datagram.data(), UTF_8)));
                Socket s = client(server, ANY_PORT)) {
            for (int i = 0; i < 10; i++) {
                s.send(Integer.toString(i).getBytes(UTF_8));
            }
            for (int i = 0; i < 10; i++) {
                assertTrue(server.handleRequest(Serving.LONG));
            }
            assertEquals(List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9"), seen);
        }
    }

    @Test
    void aHandlerIsToldTheSenderTheDataAndTheSocket() throws Exception {
        CompletableFuture<String> told = new CompletableFuture<>();
        CompletableFuture<Socket> socket = new CompletableFuture<>();
        try (DatagramServer server = DatagramServer.on(ANY_PORT).build((datagram, client) -> {
                    told.complete(datagram + " from " + client);
                    socket.complete(datagram.socket());
                });
                Socket s = client(server, ANY_PORT)) {
            s.send(new byte[3]);
            server.handleRequest();
            assertEquals(
                    "Datagram[3 bytes, client=" + s.getsockname() + "] from " + s.getsockname(), told.get());
            assertSame(server.socket(), socket.get());
        }
    }

    @Test
    void aDatagramIsCutAtItsLongest() throws Exception {
        CompletableFuture<byte[]> received = new CompletableFuture<>();
        DatagramServer.Builder builder = DatagramServer.on(ANY_PORT).maxPacketSize(4);
        Throwing.illegal("maxPacketSize must be positive: 0", () -> builder.maxPacketSize(0));
        try (DatagramServer server = builder.build((datagram, client) -> received.complete(datagram.data()));
                Socket s = client(server, ANY_PORT)) {
            s.send("too long".getBytes(UTF_8));
            server.handleRequest();
            assertEquals("too ", new String(received.get(), UTF_8));
        }
    }

    @Test
    void aSenderWithoutANameCanNotBeAnswered(@TempDir Path dir) throws Exception {
        CompletableFuture<Throwable> heard = new CompletableFuture<>();
        try (DatagramServer server = DatagramServer.on(Address.unix(dir + "/server"))
                        .handleError((datagram, client, error) -> {
                            assertNull(client);
                            heard.complete(error);
                        })
                        .build(UPPER);
                Socket s = new Socket(AF_UNIX, SOCK_DGRAM)) {
            s.sendto(new byte[1], server.serverAddress());
            server.handleRequest();
            assertInstanceOf(IllegalStateException.class, heard.get());
        }
    }

    @Test
    void anAnswerThatFailsGoesToTheErrorHook(@TempDir Path dir) throws Exception {
        CompletableFuture<Throwable> heard = new CompletableFuture<>();
        try (DatagramServer server = DatagramServer.on(Address.unix(dir + "/server"))
                .handleError((datagram, client, error) -> heard.complete(error))
                .build(UPPER)) {
            try (Socket s = client(server, Address.unix(dir + "/gone"))) {
                s.send(new byte[1]);
            }
            server.handleRequest();
            assertEquals(Errno.ECONNREFUSED, ((ErrnoException) heard.get()).error());
        }
    }

    @Test
    void aDatagramThatTheVerifierRefusesIsDropped() throws Exception {
        try (DatagramServer server = DatagramServer.on(ANY_PORT)
                        .verifyRequest((datagram, client) -> datagram.data().length > 1)
                        .build(UPPER);
                Socket s = client(server, ANY_PORT)) {
            s.send(new byte[] {'a'});
            assertTrue(server.handleRequest());
            s.send(new byte[] {'b', 'c'});
            assertTrue(server.handleRequest());
            assertEquals("BC", new String(s.recv(10), UTF_8));
        }
    }

    @Test
    void aBoundSocketIsTakenOverAndOneOfConnectionsIsNot() throws Exception {
        Socket bound = new Socket(ANY_PORT.family(), SOCK_DGRAM);
        bound.bind(ANY_PORT);
        try (DatagramServer server = DatagramServer.on(bound).build(UPPER);
                Socket s = client(server, ANY_PORT);
                Socket stream = new Socket()) {
            s.send(new byte[] {'a'});
            assertTrue(server.handleRequest());
            assertEquals("A", new String(s.recv(10), UTF_8));
            assertEquals(0, bound.getsockopt(SOL_SOCKET, SO_REUSEADDR));
            Throwing.illegal("a socket of datagrams", () -> DatagramServer.on(stream).build(UPPER));
            assertTrue(stream.fileno() >= 0);
        }
        assertEquals(-1, bound.fileno());
    }
}
