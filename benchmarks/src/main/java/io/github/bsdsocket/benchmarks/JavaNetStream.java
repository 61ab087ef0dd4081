// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** The streams of {@code java.net}. */
record JavaNetStream(Socket socket, InputStream in, OutputStream out, byte[] message) implements Stream {

    static Pair tcp(int length) throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Socket client = new Socket(server.getInetAddress(), server.getLocalPort());
            return new Pair(of(client, length), of(server.accept(), length));
        }
    }

    private static Stream of(Socket socket, int length) throws IOException {
        socket.setTcpNoDelay(true);
        socket.setSendBufferSize(QUEUE);
        return new JavaNetStream(socket, socket.getInputStream(), socket.getOutputStream(), new byte[length]);
    }

    @Override
    public void send() throws IOException {
        out.write(message);
    }

    @Override
    public void recv() throws IOException {
        for (int left = message.length; left > 0; ) {
            left -= Stream.received(in.read(message, 0, left));
        }
    }

    @Override
    public int read() throws IOException {
        return in.read(message);
    }

    @Override
    public void timeout(int millis) throws IOException {
        socket.setSoTimeout(millis);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
