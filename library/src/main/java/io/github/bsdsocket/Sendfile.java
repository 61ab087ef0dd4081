// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import io.github.bsdsocket.internal.io.Deadline;
import io.github.bsdsocket.internal.io.Descriptor;
import io.github.bsdsocket.internal.io.Endpoint;
import io.github.bsdsocket.internal.io.Pathname;
import io.github.bsdsocket.internal.libc.Libc;
import io.github.bsdsocket.internal.libc.Platform;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** One call of {@link Socket#sendfile}: how much it is to send, by when, and has sent. */
final class Sendfile {

    private static final int O_RDONLY = Platform.required("O_RDONLY");
    private static final int O_CLOEXEC = Platform.required("O_CLOEXEC");
    private static final int O_NONBLOCK = Platform.required("O_NONBLOCK");
    private static final int SEEK_SET = Platform.required("SEEK_SET");

    /** How much is read at a time, where it is read and sent. */
    private static final int PIECE = 256 * 1024;

    private final Transfers socket;
    private final Endpoint endpoint;
    private final long offset;
    private final long count;
    private final Deadline deadline;
    private long sent;

    Sendfile(Transfers socket, long offset, long count) {
        this.socket = socket;
        this.endpoint = socket.endpoint;
        this.offset = offset;
        this.count = count;
        this.deadline = Deadline.in(endpoint.timeout());
    }

    private interface Source {

        /** Reads so much at most; returns less than 1 at the end. */
        long read(MemorySegment piece, long length) throws IOException;
    }

    /** From a file that is opened for it. */
    long from(Path path) throws IOException {
        byte[] name = Pathname.of(path);
        // Without O_NONBLOCK the open of a FIFO would wait for a writer.
        int fd = Libc.open(name, O_RDONLY | O_CLOEXEC | O_NONBLOCK, 0);
        if (fd < 0) {
            throw Errors.seeking("open", fd, path.toString());
        }
        Endpoint file = new Endpoint(fd, true);
        try {
            long rc = offset == 0 ? 0 : Libc.lseek(fd, offset, SEEK_SET);
            if (rc < 0) {
                throw Errors.seeking("lseek", (int) rc, path.toString());
            }
            return from(file, path);
        } finally {
            file.close();
        }
    }

    private long from(Endpoint file, Path path) throws IOException {
        while (sent < count) {
            Object event = Recorder.send();
            long n = endpoint.sendfile(file, count - sent, deadline);
            Recorder.end(event, socket, n, null);
            if (isRefusal(n)) {
                return readAndSend((piece, length) -> {
                    long rc = file.read(piece, length, deadline);
                    if (rc == Descriptor.TIMED_OUT || rc == Descriptor.INTERRUPTED) {
                        throw Errors.of("sendfile", rc, null, sent);
                    }
                    if (rc < 0) {
                        throw Errors.seeking("read", (int) rc, path.toString());
                    }
                    return rc;
                });
            }
            if (n < 0) {
                throw Errors.of("sendfile", n, null, sent);
            }
            if (n == 0) {
                break;
            }
            sent += n;
        }
        return sent;
    }

    /** Whether the system doesn't send from such a file, or to such a socket. */
    private static boolean isRefusal(long rc) {
        Errno error = rc < 0 ? Errno.of((int) -rc) : null;
        return error == Errno.EINVAL
                || error == Errno.ENOSYS
                || error == Errno.EOVERFLOW
                || error == Errno.ESPIPE
                || error == Errno.EOPNOTSUPP;
    }

    /** From an open file, whose position then moves. */
    long from(FileChannel channel) throws IOException {
        try {
            readAndSend((piece, length) -> {
                if (Thread.currentThread().isInterrupted()) {
                    // The channel would be closed by a read.
                    throw Errors.of("sendfile", Descriptor.INTERRUPTED, null, sent);
                }
                ByteBuffer room = piece.asSlice(0, length).asByteBuffer();
                return channel.read(room, offset + sent);
            });
        } catch (IOException e) {
            try {
                move(channel);
            } catch (IOException closed) {
                e.addSuppressed(closed);
            }
            throw e;
        }
        move(channel);
        return sent;
    }

    private void move(FileChannel channel) throws IOException {
        if (sent == 0) {
            return;
        }
        // The channel would be closed by an interrupt.
        boolean interrupted = Thread.interrupted();
        try {
            channel.position(offset + sent);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private long readAndSend(Source source) throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment piece = arena.allocate(Math.min(PIECE, count));
            while (sent < count) {
                long n = source.read(piece, Math.min(piece.byteSize(), count - sent));
                if (n <= 0) {
                    break;
                }
                for (long done = 0; done < n; ) {
                    Object event = Recorder.send();
                    long rc = endpoint.send(piece, done, n - done, 0, deadline);
                    Recorder.end(event, socket, rc, null);
                    if (rc < 0) {
                        throw Errors.of("sendfile", rc, null, sent);
                    }
                    done += rc;
                    sent += rc;
                }
            }
            return sent;
        }
    }
}
