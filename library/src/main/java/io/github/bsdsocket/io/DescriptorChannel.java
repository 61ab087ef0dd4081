// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.io;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.DSYNC;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.SPARSE;
import static java.nio.file.StandardOpenOption.SYNC;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import io.github.bsdsocket.Socket;
import io.github.bsdsocket.internal.io.Access;
import io.github.bsdsocket.internal.io.Deadline;
import io.github.bsdsocket.internal.io.Endpoint;
import io.github.bsdsocket.internal.io.Pathname;
import io.github.bsdsocket.internal.libc.Libc;
import io.github.bsdsocket.internal.libc.Platform;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.ByteChannel;
import java.nio.channels.ClosedChannelException;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file descriptor of any kind as a {@code ByteChannel}: of a file, a pipe, a terminal. It has a number, which the JDK's
 * channels don't give, to be passed by {@link Socket#sendFds}; and it takes a number, one that {@link Socket#recvFds} got.
 *
 * {@snippet :
 * try (var file = DescriptorChannel.open(Path.of("hello.txt"))) {
 *     socket.sendFds(new byte[][] {{1}}, new int[] {file.fileno()});
 * }
 * }
 *
 * <p><b>Waiting.</b> Reads and writes of pipes and terminals wait, those of regular files never do. A virtual thread that
 * waits holds no carrier: for its attempts the open file is made non-blocking, and blocking afterwards, which others that
 * share it may see. A descriptor that doesn't block is waited for all the same. A channel that is closed meanwhile fails
 * with {@code AsynchronousCloseException}, one that was closed before with {@code ClosedChannelException}. It is no
 * {@code InterruptibleChannel}: an interrupt ends a wait with {@code InterruptedIOException} and leaves the channel open.
 *
 * <p><b>Errors.</b> What the system refuses is an {@link io.github.bsdsocket.ErrnoException}: EPIPE when nobody reads what is
 * written to a pipe, EBADF when the descriptor isn't open for what is asked.
 *
 * <p><b>Threads.</b> Reading and writing don't hold up each other; of two writes at a time the parts may mix. A channel that
 * is forgotten is closed when it is collected, with a warning in the log {@code io.github.bsdsocket}.
 */
public final class DescriptorChannel implements ByteChannel {

    private static final Access ACCESS = Access.to(Socket.class);

    private static final int EBADF = Platform.required("EBADF");
    private static final int O_RDONLY = Platform.required("O_RDONLY");
    private static final int O_WRONLY = Platform.required("O_WRONLY");
    private static final int O_RDWR = Platform.required("O_RDWR");
    private static final int O_CREAT = Platform.required("O_CREAT");

    // Without O_NONBLOCK the open of a FIFO would wait for the other end.
    private static final int ALWAYS =
            Platform.required("O_CLOEXEC") | Platform.required("O_NOCTTY") | Platform.required("O_NONBLOCK");

    /** Options that count when the file is opened to be written. */
    private static final Map<OpenOption, Integer> WRITING = Map.of(
            WRITE, 0,
            APPEND, Platform.required("O_APPEND"),
            TRUNCATE_EXISTING, Platform.required("O_TRUNC"),
            CREATE, O_CREAT,
            CREATE_NEW, O_CREAT | Platform.required("O_EXCL"));

    private static final Map<OpenOption, Integer> OTHERS = Map.of(
            READ, 0,
            SPARSE, 0,
            SYNC, Platform.required("O_SYNC"),
            DSYNC, Platform.required("O_DSYNC"),
            LinkOption.NOFOLLOW_LINKS, Platform.required("O_NOFOLLOW"));

    private final Endpoint endpoint;

    private DescriptorChannel(int fd) {
        this.endpoint = new Endpoint(fd, true, "descriptor");
    }

    /**
     * Opens a file, open(2), close-on-exec; a terminal doesn't become the controlling one. A FIFO is opened without waiting
     * for its other end: the first read waits for a writer, and to write it fails with ENXIO when nobody reads.
     *
     * @param options as {@code FileChannel.open} has them; {@code APPEND} goes with all others. A file that is created may
     *     be read and written by those whom the umask lets.
     * @throws IllegalArgumentException when the path is of another file system than the default one
     * @throws UnsupportedOperationException for an option that open(2) doesn't have, {@code DELETE_ON_CLOSE} say
     * @throws io.github.bsdsocket.ErrnoException when the system refuses it, ENOENT say
     */
    public static DescriptorChannel open(Path path, OpenOption... options) throws IOException {
        int flags = flags(Set.copyOf(List.of(options)));
        int fd = check("open", Libc.open(Pathname.of(path), flags | ALWAYS, 0666), path.toString());
        Libc.setNonblocking(fd, false);
        return new DescriptorChannel(fd);
    }

    private static int flags(Set<OpenOption> options) {
        boolean write = options.contains(WRITE) || options.contains(APPEND);
        int flags = !write ? O_RDONLY : options.contains(READ) ? O_RDWR : O_WRONLY;
        for (OpenOption option : options) {
            Integer flag = WRITING.get(option);
            if (flag == null) {
                flag = OTHERS.get(option);
            } else if (!write) {
                flag = 0;
            }
            if (flag == null) {
                throw new UnsupportedOperationException("open has no " + option);
            }
            flags |= flag;
        }
        return flags;
    }

    /**
     * The channel of an open descriptor, which it owns from now on, and which is made close-on-exec.
     *
     * @throws IllegalArgumentException when the number is negative
     * @throws io.github.bsdsocket.ErrnoException EBADF when it is not open
     */
    public static DescriptorChannel adopt(int fd) throws IOException {
        if (fd < 0) {
            throw new IllegalArgumentException("negative file descriptor: " + fd);
        }
        check("fcntl", Libc.fcntl(fd, Libc.F_SETFD, Libc.FD_CLOEXEC), "fd " + fd);
        return new DescriptorChannel(fd);
    }

    private static int check(String call, int rc, @Nullable String subject) throws IOException {
        if (rc < 0) {
            throw ACCESS.error(call, rc, subject);
        }
        return rc;
    }

    /**
     * Reads what is there, read(2), waiting for some, and at most as much as the buffer has room for.
     *
     * @return how many bytes, -1 at the end
     * @throws IllegalArgumentException when the buffer is read-only
     */
    @Override
    public int read(ByteBuffer dst) throws IOException {
        if (dst.isReadOnly()) {
            throw new IllegalArgumentException("the buffer is read-only: " + dst);
        }
        checkOpen();
        if (!dst.hasRemaining()) {
            return 0;
        }
        long n = endpoint.read(MemorySegment.ofBuffer(dst), dst.remaining(), Deadline.NEVER);
        if (n < 0) {
            throw failed("read", n, 0);
        }
        dst.position(dst.position() + (int) n);
        return n == 0 ? -1 : (int) n;
    }

    /**
     * Writes all of the buffer, by as many write(2) as it takes. When it fails, the position has moved by what was written.
     *
     * @return how many bytes
     */
    @Override
    public int write(ByteBuffer src) throws IOException {
        checkOpen();
        MemorySegment data = MemorySegment.ofBuffer(src);
        int start = src.position();
        while (src.hasRemaining()) {
            int done = src.position() - start;
            long n = endpoint.write(data, done, src.remaining());
            if (n < 0) {
                throw failed("write", n, done);
            }
            src.position(src.position() + (int) n);
        }
        return src.position() - start;
    }

    private void checkOpen() throws ClosedChannelException {
        if (!isOpen()) {
            throw new ClosedChannelException();
        }
    }

    private IOException failed(String call, long rc, int done) {
        if (rc == -EBADF && !isOpen()) {
            return new AsynchronousCloseException();
        }
        IOException e = ACCESS.error(call, (int) rc, null);
        if (e instanceof InterruptedIOException interrupted) {
            interrupted.bytesTransferred = done;
        }
        return e;
    }

    /** The descriptor's number, or -1 when closed. It is this channel's: see {@link #detach} for one to close oneself. */
    public int fileno() {
        return endpoint.fileno();
    }

    /** Gives the descriptor away, open, and leaves this channel as if closed. Returns it, or -1 when closed before. */
    public int detach() {
        return endpoint.detach();
    }

    @Override
    public boolean isOpen() {
        return !endpoint.isClosed();
    }

    /** Closes the descriptor; every read and write of another thread ends at once. Closing again does nothing. */
    @Override
    public void close() throws IOException {
        check("close", endpoint.close(), null);
    }

    /** The descriptor. */
    @Override
    public String toString() {
        int fd = fileno();
        return "DescriptorChannel[" + (fd < 0 ? "closed" : "fd=" + fd) + "]";
    }
}
