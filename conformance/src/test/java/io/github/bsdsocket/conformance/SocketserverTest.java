// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.conformance;

import static io.github.bsdsocket.Constants.AF_INET;
import static io.github.bsdsocket.Constants.MSG_PEEK;
import static io.github.bsdsocket.Constants.SHUT_WR;
import static io.github.bsdsocket.Constants.SOCK_DGRAM;
import static io.github.bsdsocket.Constants.SOCK_STREAM;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.bsdsocket.Address;
import io.github.bsdsocket.Socket;
import io.github.bsdsocket.server.DatagramServer;
import io.github.bsdsocket.server.Server;
import io.github.bsdsocket.server.StreamServer;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a server calls for a request, in which order, and what its client sees: CPython's socketserver and ours. */
class SocketserverTest {
    private static final String PYTHON = Outcome.PYTHON + """
            import socket, socketserver

            class Logged:
                timeout = 0.01

                def data(self, request):
                    return request[0] if isinstance(request, tuple) else request.recv(1024, socket.MSG_PEEK)

                def verify_request(self, request, client_address):
                    print('verify', self.data(request).decode(), client_address == self.client)
                    return self.data(request) != b'refuse'

                def handle_error(self, request, client_address):
                    print('error', client_address == self.client)

                def handle_timeout(self):
                    print('timeout')

            class Handler(socketserver.BaseRequestHandler):
                def handle(self):
                    stream = self.server.socket_type == socket.SOCK_STREAM
                    data = self.request.recv(1024) if stream else self.request[0]
                    print('handle', data.decode(), self.client_address == self.server.client)
                    if data == b'fail':
                        raise ValueError
                    answer = data.upper()
                    self.request.sendall(answer) if stream else self.request[1].sendto(answer, self.client_address)

            class Stream(Logged, socketserver.TCPServer): pass
            class Datagrams(Logged, socketserver.UDPServer): pass

            for server_class in Stream, Datagrams:
                with server_class(('127.0.0.1', 0), Handler) as server:
                    stream = server.socket_type == socket.SOCK_STREAM
                    server.handle_request()
                    for text in 'hello', 'refuse', 'fail', 'again':
                        with socket.socket(socket.AF_INET, server.socket_type) as s:
                            s.connect(server.server_address)
                            server.client = s.getsockname()
                            s.sendall(text.encode())
                            if stream:
                                s.shutdown(socket.SHUT_WR)
                            server.handle_request()
                            if not stream:
                                s.setblocking(False)
                            print('client', outcome(lambda: s.recv(1024).decode()))
            """;

    private final StringBuilder log = new StringBuilder();

    private @Nullable Address client;

    private void say(Object... words) {
        log.append(String.join(" ", Arrays.stream(words).map(SocketserverTest::word).toList())).append('\n');
    }

    private static String word(Object word) {
        return word instanceof Boolean truth ? (truth ? "True" : "False") : word.toString();
    }

    private static String text(byte[] data) {
        return new String(data, UTF_8);
    }

    private static byte[] answer(byte[] data) {
        if (text(data).equals("fail")) {
            throw new IllegalArgumentException(text(data));
        }
        return text(data).toUpperCase(Locale.ROOT).getBytes(UTF_8);
    }

    @Test
    void theHooksAreCalledInPythonsOrder() throws Exception {
        Address address = Address.inet("127.0.0.1", 0);
        try (StreamServer server = StreamServer.on(address)
                .executor(Runnable::run)
                .verifyRequest((conn, from) -> verify(conn.recv(1024, MSG_PEEK), from))
                .handleError((conn, from, error) -> say("error", Objects.equals(from, client)))
                .build((conn, from) -> {
                    byte[] data = conn.recv(1024);
                    say("handle", text(data), Objects.equals(from, client));
                    conn.sendall(answer(data));
                })) {
            transcript(server);
        }
        try (DatagramServer server = DatagramServer.on(address)
                .executor(Runnable::run)
                .verifyRequest((datagram, from) -> verify(datagram.data(), from))
                .handleError((datagram, from, error) -> say("error", Objects.equals(from, client)))
                .build((datagram, from) -> {
                    say("handle", text(datagram.data()), Objects.equals(from, client));
                    datagram.reply(answer(datagram.data()));
                })) {
            transcript(server);
        }
        assertEquals(CPython.run(PYTHON), log.toString());
    }

    private boolean verify(byte[] data, @Nullable Address from) {
        say("verify", text(data), Objects.equals(from, client));
        return !text(data).equals("refuse");
    }

    private void transcript(Server<?> server) throws IOException {
        handleRequest(server);
        int type = server.socket().type();
        for (String request : List.of("hello", "refuse", "fail", "again")) {
            try (Socket s = new Socket(AF_INET, type)) {
                s.connect(server.serverAddress());
                client = s.getsockname();
                s.sendall(request.getBytes(UTF_8));
                if (type == SOCK_STREAM) {
                    s.shutdown(SHUT_WR);
                }
                handleRequest(server);
                if (type == SOCK_DGRAM) {
                    s.setblocking(false);
                }
                say("client", Outcome.of(() -> text(s.recv(1024))));
            }
        }
    }

    private void handleRequest(Server<?> server) throws IOException {
        if (!server.handleRequest(Duration.ofMillis(10))) {
            say("timeout");
        }
    }
}
