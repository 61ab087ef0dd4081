// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.benchmarks;

import static io.github.bsdsocket.Constants.IPPROTO_TCP;
import static io.github.bsdsocket.Constants.SOL_SOCKET;
import static io.github.bsdsocket.Constants.SO_SNDBUF;
import static io.github.bsdsocket.Constants.TCP_NODELAY;

import io.github.bsdsocket.Socket;
import io.github.bsdsocket.SocketPair;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;

/** The library's. */
record BsdsocketStream(Socket socket, byte[] message) implements Stream {

    static Pair socketpair(int length) throws IOException {
        SocketPair pair = Socket.socketpair();
        return pair(pair.first(), pair.second(), length);
    }

    static Pair tcp(int length) throws IOException {
        try (Socket server = Socket.createServer("127.0.0.1", 0)) {
            Socket client = new Socket();
            client.connect(Objects.requireNonNull(server.getsockname()));
            Socket conn = server.accept().conn();
            for (Socket s : new Socket[] {client, conn}) {
                s.setsockopt(IPPROTO_TCP, TCP_NODELAY, 1);
                s.setsockopt(SOL_SOCKET, SO_SNDBUF, QUEUE);
            }
            return pair(client, conn, length);
        }
    }

    private static Pair pair(Socket first, Socket second, int length) {
        return new Pair(new BsdsocketStream(first, new byte[length]), new BsdsocketStream(second, new byte[length]));
    }

    @Override
    public void send() throws IOException {
        socket.sendall(message);
    }

    @Override
    public void recv() throws IOException {
        for (int left = message.length; left > 0; ) {
            left -= Stream.received(socket.recvInto(message, left));
        }
    }

    @Override
    public int read() throws IOException {
        return socket.recvInto(message);
    }

    @Override
    public void timeout(int millis) throws IOException {
        socket.settimeout(Duration.ofMillis(millis));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
