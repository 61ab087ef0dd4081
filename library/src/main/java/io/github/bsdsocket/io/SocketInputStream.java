// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.io;

import static io.github.bsdsocket.Constants.FIONREAD;

import io.github.bsdsocket.Socket;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Objects;

/**
 * What a socket receives, as an {@code InputStream}.
 *
 * <p>A read is one call of recv(2), straight into the caller's array: for single bytes or short reads put a
 * {@code BufferedInputStream} around. It waits as the socket's mode says, and fails as {@link Socket#recvInto(byte[])}
 * does: with {@code SocketTimeoutException} in timeout mode, {@code InterruptedIOException} when the thread is interrupted,
 * and EBADF when the socket is closed, before or meanwhile. After a timeout or an interrupt the next read goes on where the
 * stream was. {@link #close} closes the socket.
 */
public final class SocketInputStream extends InputStream {

    private final Socket socket;

    /**
     * The input of a socket.
     *
     * @throws IllegalArgumentException when it is not of type {@code SOCK_STREAM}
     */
    public SocketInputStream(Socket socket) {
        this.socket = Streams.check(socket);
    }

    /** The next byte, or -1 at the end of the stream; a system call for each. */
    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    /** What has arrived, waiting for some; at most {@code len} bytes. */
    @Override
    public int read(byte[] b, int off, int len) throws IOException {
        Objects.checkFromIndexSize(off, len, b.length);
        if (len == 0) {
            return 0;
        }
        int n = socket.recvInto(ByteBuffer.wrap(b, off, len));
        return n == 0 ? -1 : n;
    }

    /** How many bytes have arrived and can be read without a wait. */
    @Override
    public int available() throws IOException {
        return socket.ioctl(FIONREAD, 0);
    }

    /** Closes the socket. */
    @Override
    public void close() throws IOException {
        socket.close();
    }
}
