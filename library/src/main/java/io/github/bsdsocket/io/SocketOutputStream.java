// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.io;

import io.github.bsdsocket.Socket;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/**
 * What a socket sends, as an {@code OutputStream}.
 *
 * <p>A write sends all of its bytes, straight from the caller's array, before it returns: for single bytes or short writes
 * put a {@code BufferedOutputStream} around. It waits as the socket's mode says, and fails as
 * {@link Socket#sendall(byte[])} does, after which some of the bytes may have been sent. The writes of several threads may
 * mix where they don't go out at once. {@link #close} closes the socket.
 */
public final class SocketOutputStream extends OutputStream {

    private final Socket socket;

    /**
     * The output of a socket.
     *
     * @throws IllegalArgumentException when it is not of type {@code SOCK_STREAM}
     */
    public SocketOutputStream(Socket socket) {
        this.socket = Streams.check(socket);
    }

    /** Sends a byte; a system call for each. */
    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    /** Sends all of the bytes. */
    @Override
    public void write(byte[] b, int off, int len) throws IOException {
        ByteBuffer data = ByteBuffer.wrap(b, off, len);
        if (len > 0) {
            socket.sendall(data);
        }
    }

    /** Closes the socket. */
    @Override
    public void close() throws IOException {
        socket.close();
    }
}
