// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.io;

import io.github.bsdsocket.Errno;
import io.github.bsdsocket.ErrnoException;
import io.github.bsdsocket.Socket;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * What was received of a socket and not read yet. A read that fails puts back what it had, so the buffer may come to hold
 * more than its size. Everything but {@code lock} is for the thread that holds that.
 */
final class Input {

    private static final byte[] EMPTY = {};

    /** More than so much memory is neither taken before there are bytes for it, nor kept when they are read. */
    static final int LARGE = 1 << 20;

    final ReentrantLock lock = new ReentrantLock();

    private final Socket socket;
    private final int size;
    private byte[] buffer = EMPTY;
    private int position;
    private int limit;

    /** {@code size} is how much is received ahead; 0 for nothing. */
    Input(Socket socket, int size) {
        this.socket = socket;
        this.size = size;
    }

    /** Receives once, behind what is there; returns 0 at the end of the stream. */
    int fill() throws IOException {
        int most = Math.max(1, size);
        if (position == limit) {
            position = 0;
            limit = 0;
            buffer = buffer.length < most || buffer.length > Math.max(most, LARGE) ? new byte[most] : buffer;
        } else if (limit == buffer.length) {
            int length = limit - position;
            byte[] room = position > length ? buffer : new byte[grown(limit)];
            System.arraycopy(buffer, position, room, 0, length);
            buffer = room;
            position = 0;
            limit = length;
        }
        int n = socket.recvInto(ByteBuffer.wrap(buffer, limit, Math.min(most, buffer.length - limit)));
        limit += n;
        return n;
    }

    /** What is there, to be read and then {@link #skip}ped. */
    ByteBuffer there() {
        return ByteBuffer.wrap(buffer, position, limit - position);
    }

    void skip(int length) {
        position += length;
    }

    byte[] take(int length) {
        byte[] taken = Arrays.copyOfRange(buffer, position, position + length);
        position += length;
        return taken;
    }

    /** Has a line there, {@code start} bytes on, and returns its length: up to a newline, the end or {@code most}. */
    int line(int start, int most) throws IOException {
        int length = 0;
        while (true) {
            int there = Math.min(most, limit - position - start);
            for (; length < there; length++) {
                if (buffer[position + start + length] == '\n') {
                    return length + 1;
                }
            }
            if (length == most || fill() == 0) {
                return length;
            }
        }
    }

    /** Reads what is there, else receives once, ahead when that is wanted; returns 0 at the end of the stream. */
    private int readOnce(ByteBuffer into, boolean ahead) throws IOException {
        if (position == limit) {
            if (!ahead || into.remaining() >= size) {
                return socket.recvInto(into);
            }
            if (fill() == 0) {
                return 0;
            }
        }
        int n = Math.min(into.remaining(), limit - position);
        into.put(buffer, position, n);
        position += n;
        return n;
    }

    /**
     * Fills the buffer given, as far as the stream goes; with {@code once} what is there, or can be received at once, will
     * do. Returns how much was read, or -1 when that is nothing, and a socket in non-blocking mode had nothing.
     */
    int read(ByteBuffer into, boolean once) throws IOException {
        int start = into.position();
        try {
            while (into.hasRemaining() && readOnce(into, !once) > 0 && !once) {
                // until it is full
            }
        } catch (IOException e) {
            ByteBuffer read = into.duplicate().limit(into.position()).position(start);
            if (!isNothingThere(e)) {
                into.position(start);
                putBack(read);
                throw e;
            }
            if (!read.hasRemaining()) {
                return -1;
            }
        }
        return into.position() - start;
    }

    /** As {@link #read(ByteBuffer, boolean)}, so many bytes at most, into a fresh array; null for -1. */
    byte @Nullable [] read(int most, boolean once) throws IOException {
        ByteBuffer into = ByteBuffer.allocate(most <= LARGE ? most : Math.max(Math.min(most, size), 1 << 16));
        try {
            while (into.position() < most) {
                if (!into.hasRemaining()) {
                    into = ByteBuffer.allocate(Math.min(most, grown(into.position()))).put(into.flip());
                }
                if (readOnce(into, !once) == 0 || once) {
                    break;
                }
            }
        } catch (IOException e) {
            if (!isNothingThere(e)) {
                putBack(into.flip());
                throw e;
            }
            if (into.position() == 0) {
                return null;
            }
        }
        return into.hasRemaining() ? Arrays.copyOf(into.array(), into.position()) : into.array();
    }

    private static boolean isNothingThere(IOException e) {
        return e instanceof ErrnoException refused && refused.error() == Errno.EAGAIN;
    }

    /** What was read before a failure to receive, so when nothing else was there. */
    private void putBack(ByteBuffer read) {
        position = 0;
        limit = read.remaining();
        buffer = new byte[limit];
        read.get(buffer);
    }

    /** The length of an array to follow a full one. */
    static int grown(int length) {
        int longest = Integer.MAX_VALUE - 8;
        if (length >= longest) {
            throw new OutOfMemoryError("more than " + longest + " bytes or characters to be kept");
        }
        return (int) Math.min(longest, Math.max(64, 2L * length));
    }
}
