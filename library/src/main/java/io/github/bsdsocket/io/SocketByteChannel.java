// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.io;

import io.github.bsdsocket.Errno;
import io.github.bsdsocket.ErrnoException;
import io.github.bsdsocket.Socket;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.ByteChannel;
import java.nio.channels.ClosedChannelException;

/**
 * A socket as a {@code ByteChannel}, for buffers on the heap and off it.
 *
 * <p>Reads and writes wait as the socket's mode says; a timeout is a {@code SocketTimeoutException}. In non-blocking mode
 * they move what can be moved at once, maybe nothing. When the socket is closed they fail with
 * {@code ClosedChannelException}, and when it is closed meanwhile with {@code AsynchronousCloseException}. It is no
 * {@code InterruptibleChannel}: an interrupt ends a wait with {@code InterruptedIOException} and leaves the socket open.
 * Reading and writing don't hold up each other. {@link #close} closes the socket.
 */
public final class SocketByteChannel implements ByteChannel {

    private final Socket socket;

    /**
     * The channel of a socket.
     *
     * @throws IllegalArgumentException when it is not of type {@code SOCK_STREAM}
     */
    public SocketByteChannel(Socket socket) {
        this.socket = Streams.check(socket);
    }

    /**
     * Receives what has arrived, waiting for some, and as much as the buffer has room for; 0 when that is none.
     *
     * @return how many bytes, -1 at the end of the stream
     */
    @Override
    public int read(ByteBuffer dst) throws IOException {
        boolean open = isOpen();
        boolean room = dst.hasRemaining();
        try {
            int n = socket.recvInto(dst);
            return n == 0 && room ? -1 : n;
        } catch (ErrnoException e) {
            return failed(e, open);
        }
    }

    /**
     * Sends all of the buffer; in non-blocking mode what can be sent at once. When it fails, the position has moved by what
     * was sent.
     *
     * @return how many bytes
     */
    @Override
    public int write(ByteBuffer src) throws IOException {
        boolean open = isOpen();
        int position = src.position();
        try {
            if (!socket.getblocking()) {
                return socket.send(src);
            }
            socket.sendall(src);
            return src.position() - position;
        } catch (ErrnoException e) {
            return failed(e, open);
        }
    }

    /** 0 when nothing could be moved without a wait, else throws what the channel's contract has for the error. */
    private int failed(ErrnoException e, boolean open) throws IOException {
        if (!socket.getblocking() && e.error() == Errno.EAGAIN) {
            return 0;
        }
        if (isOpen()) {
            throw e;
        }
        throw open ? new AsynchronousCloseException() : new ClosedChannelException();
    }

    @Override
    public boolean isOpen() {
        return socket.fileno() >= 0;
    }

    /** Closes the socket. */
    @Override
    public void close() throws IOException {
        socket.close();
    }
}
