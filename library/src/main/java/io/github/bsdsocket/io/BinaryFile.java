// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.io;

import io.github.bsdsocket.Socket;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * A file of bytes on a socket: what Python's {@code makefile} gives for a mode with {@code b}.
 *
 * {@snippet :
 * try (var file = BinaryFile.makefile(s, "rwb")) {
 *     file.write("QUIT\r\n".getBytes(US_ASCII));
 *     file.flush();
 *     byte[] answer = file.readline();
 * }
 * }
 *
 * <p>File and socket are closed each for itself, and the descriptor goes with the last of them. Modes are the socket's: its
 * timeout is for a read, a write or a flush as a whole, or for each recv(2) of a read.
 *
 * <p><b>Failures.</b> A read that fails (a timeout, an interrupt) loses nothing: what it had is what the next read begins
 * with. What was written is sent once.
 *
 * <p><b>Non-blocking mode.</b> {@link #read(int)} and the like return what is there, and null or -1 when that is nothing;
 * lines and buffered writes fail with EAGAIN, as other failures.
 *
 * <p><b>Unbuffered</b>, a file is Python's {@code SocketIO}: a read is one recv(2), a write one send(2), and nothing is
 * received ahead, so that the socket can be read from in between; a line is then received byte by byte.
 *
 * <p><b>Threads.</b> Any number may use a file: readers wait for each other, and writers do, but a reader and a writer
 * don't.
 */
public final class BinaryFile extends SocketFile<byte[]> {

    private final boolean unbuffered;

    private BinaryFile(Socket socket, Mode mode, int buffering) throws IOException {
        super(socket, mode, buffering);
        this.unbuffered = buffering == 0;
    }

    /** As {@link #makefile(Socket, String, int)}, with a buffer of 8192 bytes. */
    public static BinaryFile makefile(Socket socket, String mode) throws IOException {
        return makefile(socket, mode, -1);
    }

    /**
     * A file on a socket.
     *
     * @param mode {@code "rb"} for reading, {@code "wb"} for writing, {@code "rwb"} for both, in any order
     * @param buffering how many bytes are received ahead, and how many are kept before they are sent; 0 for none, negative
     *     for 8192
     * @throws IllegalArgumentException when the mode is none, or one of text
     * @throws io.github.bsdsocket.ErrnoException EBADF when the socket is closed
     */
    public static BinaryFile makefile(Socket socket, String mode, int buffering) throws IOException {
        Mode parsed = Mode.of(mode);
        if (!parsed.binary()) {
            throw new IllegalArgumentException("mode '" + mode + "' is one of text: add b, or see TextFile");
        }
        return new BinaryFile(socket, parsed, buffering);
    }

    /** Reads up to the end of the stream; null in non-blocking mode when there is nothing. */
    public byte @Nullable [] read() throws IOException {
        return read(Integer.MAX_VALUE, false);
    }

    /**
     * Reads so many bytes, fewer at the end of the stream only; waits until they are there. Unbuffered, what one recv(2)
     * gives.
     *
     * @return the data, empty at the end of the stream; null in non-blocking mode when there is nothing
     */
    public byte @Nullable [] read(int n) throws IOException {
        return read(n, unbuffered);
    }

    /** Reads what is in the buffer, so many bytes at most; when that is empty, what one recv(2) gives. */
    public byte @Nullable [] read1(int n) throws IOException {
        return read(n, true);
    }

    private byte @Nullable [] read(int n, boolean once) throws IOException {
        notNegative("n", n);
        lockInput();
        try {
            return input.read(n, once);
        } finally {
            input.lock.unlock();
        }
    }

    /** As {@link #readinto(ByteBuffer)}, a whole array. */
    public int readinto(byte[] buffer) throws IOException {
        return readinto(ByteBuffer.wrap(buffer));
    }

    /**
     * Fills a buffer, less of it at the end of the stream only; waits until it is full. Unbuffered, with what one recv(2)
     * gives. The position moves by what was read.
     *
     * @return how many bytes were read, 0 at the end of the stream; -1 in non-blocking mode when there is nothing
     */
    public int readinto(ByteBuffer buffer) throws IOException {
        if (buffer.isReadOnly()) {
            throw new IllegalArgumentException("the buffer is read-only: " + buffer);
        }
        lockInput();
        try {
            return input.read(buffer, unbuffered);
        } finally {
            input.lock.unlock();
        }
    }

    @Override
    int line(int start, int limit) throws IOException {
        return input.line(start, limit);
    }

    @Override
    int count(int start, int length) {
        return length;
    }

    @Override
    byte[] take(int length) {
        return input.take(length);
    }

    /** As {@link #write(ByteBuffer)}, a whole array. */
    @Override
    public int write(byte[] data) throws IOException {
        return write(ByteBuffer.wrap(data));
    }

    /**
     * Writes what is between position and limit, and moves the position by what was taken.
     *
     * <p>Buffered, that is all. It is sent when the buffer is full, by {@link #flush} and by {@link #close}. A write that
     * has to send and fails has taken its data, too: the next flush sends what was not sent yet. Unbuffered, one send(2) is
     * made, which may take less.
     *
     * @return how many bytes were taken; -1 when, unbuffered and in non-blocking mode, there was no room for any
     */
    public int write(ByteBuffer data) throws IOException {
        lockOutput();
        try {
            if (unbuffered) {
                return output.send(data);
            }
            int n = data.remaining();
            output.write(data);
            return n;
        } finally {
            output.lock.unlock();
        }
    }

    /** {@code rb}, {@code wb} or {@code rwb}. */
    @Override
    public String mode() {
        return (mode.reading() ? "r" : "") + (mode.writing() ? "w" : "") + "b";
    }
}
