// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.io;

import io.github.bsdsocket.Socket;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;

/** What a file of bytes and a file of text have in common: part of their interface. {@code T} is a line. */
abstract sealed class SocketFile<T> implements Closeable, Iterable<T> permits BinaryFile, TextFile {

    private static final int DEFAULT_SIZE = 8192;

    final Mode mode;
    final Input input;
    final Output output;

    private final Socket socket;
    private final Closeable hold;
    private final AtomicBoolean closed = new AtomicBoolean();

    /** Comes last in making a file: what fails after it would leave the socket held. */
    SocketFile(Socket socket, Mode mode, int buffering) throws IOException {
        int size = buffering < 0 ? DEFAULT_SIZE : buffering;
        this.mode = mode;
        this.input = new Input(socket, size);
        this.output = new Output(socket, size);
        this.socket = socket;
        this.hold = socket.hold();
    }

    /** Takes the lock of the input, when the file may be read. */
    final void lockInput() throws IOException {
        if (!mode.reading()) {
            throw new UnsupportedOperationException("not open for reading: mode '" + mode() + "'");
        }
        lock(input.lock);
    }

    /** Takes the lock of the output, when the file may be written. */
    final void lockOutput() throws IOException {
        if (!mode.writing()) {
            throw new UnsupportedOperationException("not open for writing: mode '" + mode() + "'");
        }
        lock(output.lock);
    }

    private void lock(ReentrantLock lock) throws IOException {
        lock.lock();
        if (closed.get()) {
            lock.unlock();
            throw new IOException("the file is closed");
        }
    }

    static int notNegative(String what, int value) {
        if (value < 0) {
            throw new IllegalArgumentException(what + " must not be negative: " + value);
        }
        return value;
    }

    // Reading lines. What a line is made of, bytes or chars, is counted from the position; under the lock of the input.

    /** Has a line there, so far on, and returns its length; {@code limit} bytes or characters end it, too. */
    abstract int line(int start, int limit) throws IOException;

    /** How many bytes or characters there are in so much that is there. */
    abstract int count(int start, int length);

    /** Reads so much that is there. */
    abstract T take(int length);

    /**
     * Reads a line, its end included; waits until it is whole. At the end of the stream what is left is a line, and then
     * it is empty.
     *
     * @throws java.net.SocketTimeoutException when it isn't whole in time: what has come is kept for the next read, as in
     *     every failure
     */
    public T readline() throws IOException {
        return readline(Integer.MAX_VALUE);
    }

    /** As {@link #readline()}, but no more than so many bytes, or characters of text; the next read goes on from there. */
    public T readline(int limit) throws IOException {
        notNegative("limit", limit);
        lockInput();
        try {
            return take(line(0, limit));
        } finally {
            input.lock.unlock();
        }
    }

    /** Reads all lines up to the end of the stream. */
    public List<T> readlines() throws IOException {
        return readlines(0);
    }

    /** Reads lines until they have more than {@code hint} bytes, or characters of text; 0 is for all lines. */
    public List<T> readlines(int hint) throws IOException {
        notNegative("hint", hint);
        lockInput();
        try {
            List<Integer> lengths = new ArrayList<>();
            int start = 0;
            int left = hint == 0 ? Integer.MAX_VALUE : hint;
            for (int n; left >= 0 && (n = line(start, Integer.MAX_VALUE)) > 0; start += n) {
                lengths.add(n);
                left -= count(start, n);
            }
            List<T> lines = new ArrayList<>(lengths.size());
            lengths.forEach(length -> lines.add(take(length)));
            return lines;
        } finally {
            input.lock.unlock();
        }
    }

    /** The lines from here on, each read when it is asked for; an {@code IOException} is an {@link UncheckedIOException}. */
    @Override
    public Iterator<T> iterator() {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                try {
                    lockInput();
                    try {
                        return line(0, 1) > 0;
                    } finally {
                        input.lock.unlock();
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public T next() {
                if (!hasNext()) {
                    throw new NoSuchElementException("the stream has ended");
                }
                try {
                    return readline();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }

    // Writing

    /**
     * Writes, and returns how many bytes, or characters of text, were taken: all of them. They are sent when the buffer is
     * full, by {@link #flush} and by {@link #close}. A write that has to send and fails has taken its data, too: the next
     * flush sends what was not sent yet.
     */
    public abstract int write(T data) throws IOException;

    /** Writes one after the other; line ends are not added. */
    public void writelines(Iterable<? extends T> lines) throws IOException {
        for (T line : lines) {
            write(line);
        }
    }

    /** Writes what belongs at the end of all that was written; under the lock of the output. */
    void end() throws IOException {}

    /** Sends what is in the buffer, by one deadline; what could not be sent in a failure is left for the next flush. */
    public void flush() throws IOException {
        lock(output.lock);
        try {
            output.flush();
        } finally {
            output.lock.unlock();
        }
    }

    // The file

    /** Whether the file was opened for reading. */
    public boolean readable() {
        return mode.reading();
    }

    /** Whether the file was opened for writing. */
    public boolean writable() {
        return mode.writing();
    }

    /** The mode. */
    public abstract String mode();

    /** The socket's descriptor; -1 when the file or the socket is closed. */
    public int name() {
        return closed.get() ? -1 : socket.fileno();
    }

    /** Whether {@link #close} was called. */
    public boolean closed() {
        return closed.get();
    }

    /**
     * Sends what is in the buffer, and closes the file; the socket, too, when that was closed before and this is its last
     * file. Closing again does nothing.
     *
     * @throws IOException when not all could be sent; the file is closed all the same, and the rest lost
     */
    @Override
    public void close() throws IOException {
        output.lock.lock();
        try {
            if (!closed.getAndSet(true)) {
                try (hold) {
                    end();
                    output.flush();
                }
            }
        } finally {
            output.lock.unlock();
        }
    }
}
