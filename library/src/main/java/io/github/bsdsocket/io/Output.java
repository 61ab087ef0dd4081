// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.io;

import io.github.bsdsocket.Errno;
import io.github.bsdsocket.ErrnoException;
import io.github.bsdsocket.Socket;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What was written and not sent yet to a socket. A write that fails leaves its data here, so the buffer may come to hold
 * more than its size. Everything but {@code lock} is for the thread that holds that.
 */
final class Output {

    final ReentrantLock lock = new ReentrantLock();

    private final Socket socket;
    private final int size;

    private ByteBuffer buffer = ByteBuffer.allocate(0);

    /** {@code size} is how much is kept before it is sent; 0 for nothing. */
    Output(Socket socket, int size) {
        this.socket = socket;
        this.size = size;
    }

    /** Takes all of the data, and sends what there is no room for. */
    void write(ByteBuffer data) throws IOException {
        try {
            if (data.remaining() >= size || data.remaining() > size - buffer.position()) {
                flush();
                if (data.remaining() >= size) {
                    socket.sendall(data);
                }
            }
        } finally {
            keep(data);
        }
    }

    /** Sends once; returns how much was taken, or -1 when that is nothing, as there is no room in non-blocking mode. */
    int send(ByteBuffer data) throws IOException {
        try {
            return socket.send(data);
        } catch (ErrnoException e) {
            if (e.error() == Errno.EAGAIN) {
                return -1;
            }
            throw e;
        }
    }

    /** Sends what is here; when it fails, the rest stays. */
    void flush() throws IOException {
        if (buffer.position() == 0) {
            return;
        }
        buffer.flip();
        try {
            socket.sendall(buffer);
        } finally {
            buffer.compact();
        }
        if (buffer.capacity() > Math.max(size, Input.LARGE)) {
            buffer = ByteBuffer.allocate(0);
        }
    }

    private void keep(ByteBuffer data) {
        if (buffer.remaining() < data.remaining()) {
            int needed = Math.addExact(buffer.position(), data.remaining());
            int capacity = Math.max(needed, Math.min(size, Input.grown(buffer.capacity())));
            buffer = ByteBuffer.allocate(capacity).put(buffer.flip());
        }
        buffer.put(data);
    }
}
