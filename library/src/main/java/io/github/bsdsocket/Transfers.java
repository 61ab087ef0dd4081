// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import io.github.bsdsocket.internal.io.Deadline;
import io.github.bsdsocket.internal.io.Endpoint;
import io.github.bsdsocket.internal.libc.Libc;
import io.github.bsdsocket.internal.libc.Sockaddr;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The calls of a {@link Socket} that move data: part of its interface, in a file of their own for their number. */
abstract sealed class Transfers permits Messages {

    final Endpoint endpoint;
    final SockaddrCodec codec;
    final int family;
    final int type;

    Transfers(Endpoint endpoint, int family, int type, int proto) {
        this.endpoint = endpoint;
        this.codec = new SockaddrCodec(endpoint, family, type, proto);
        this.family = family;
        this.type = type;
    }

    // Sending

    /**
     * Sends data to the connected peer, send(2); waits until some of it can go.
     *
     * @return how many bytes were taken, which may be less than were given on a stream
     * @throws ErrnoException EPIPE when the stream is shut down or the peer is gone; EMSGSIZE when a datagram is too long
     */
    public int send(byte[] data) throws IOException {
        return sendto("send", data, 0, data.length, 0, null);
    }

    /** As {@link #send(byte[])}, with {@code MSG_} flags. */
    public int send(byte[] data, int flags) throws IOException {
        return sendto("send", data, 0, data.length, flags, null);
    }

    /** As {@link #send(byte[])}; the position moves by what was taken. */
    public int send(ByteBuffer data) throws IOException {
        return send(data, 0);
    }

    /** As {@link #send(ByteBuffer)}, with {@code MSG_} flags. */
    public int send(ByteBuffer data, int flags) throws IOException {
        return moved(data, sendto("send", Memory.base(data), Memory.offset(data), data.remaining(), flags, null));
    }

    /** As {@link #send(byte[])}. */
    public int send(MemorySegment data) throws IOException {
        return send(data, 0);
    }

    /** As {@link #send(byte[])}, with {@code MSG_} flags. */
    public int send(MemorySegment data, int flags) throws IOException {
        return sendto("send", Memory.readable(data), 0, data.byteSize(), flags, null);
    }

    /**
     * Sends all of the data, in as many calls of send(2) as it takes; waits until the last byte is taken. A timeout is for
     * the whole.
     *
     * @throws IOException after some of it may have been sent: an {@link ErrnoException} says how much
     *     ({@link ErrnoException#bytesTransferred}), a timeout or interrupt too
     *     ({@link java.io.InterruptedIOException#bytesTransferred})
     */
    public void sendall(byte[] data) throws IOException {
        sendall(data, 0, data.length, 0);
    }

    /** As {@link #sendall(byte[])}, with {@code MSG_} flags. */
    public void sendall(byte[] data, int flags) throws IOException {
        sendall(data, 0, data.length, flags);
    }

    /** As {@link #sendall(byte[])}; the position moves to the limit, or by what was sent when it fails. */
    public void sendall(ByteBuffer data) throws IOException {
        sendall(data, 0);
    }

    /** As {@link #sendall(ByteBuffer)}, with {@code MSG_} flags. */
    public void sendall(ByteBuffer data, int flags) throws IOException {
        Object base = Memory.base(data);
        long start = Memory.offset(data);
        int position = data.position();
        int length = data.remaining();
        try {
            sendall(base, start, length, flags);
            data.position(position + length);
        } catch (ErrnoException e) {
            data.position(position + (int) e.bytesTransferred());
            throw e;
        } catch (InterruptedIOException e) {
            data.position(position + e.bytesTransferred);
            throw e;
        }
    }

    /** As {@link #sendall(byte[])}. */
    public void sendall(MemorySegment data) throws IOException {
        sendall(data, 0);
    }

    /** As {@link #sendall(byte[])}, with {@code MSG_} flags. */
    public void sendall(MemorySegment data, int flags) throws IOException {
        sendall(Memory.readable(data), 0, data.byteSize(), flags);
    }

    private void sendall(Object memory, long offset, long length, int flags) throws IOException {
        Errors.present("flags", flags);
        Deadline deadline = Deadline.in(endpoint.timeout());
        long done = 0;
        do {
            Object event = Recorder.send();
            long n = endpoint.send(memory, offset + done, length - done, flags, deadline);
            Recorder.end(event, this, n, null);
            if (n < 0) {
                throw Errors.of("send", n, null, done);
            }
            done += n;
        } while (done < length);
    }

    /** As {@link #sendfile(Path, long, long)}, all of the file. */
    public long sendfile(Path file) throws IOException {
        return sendfile(file, 0);
    }

    /** As {@link #sendfile(Path, long, long)}, up to the end of the file. */
    public long sendfile(Path file, long offset) throws IOException {
        return sendfile(file, offset, Long.MAX_VALUE);
    }

    /**
     * Sends a file over a stream, in as many calls of sendfile(2) as it takes; waits until the last byte is taken. A
     * timeout is for the whole. What the system doesn't send by itself, a file of {@code /proc} or a FIFO, is read and
     * sent.
     *
     * <p>A FIFO is read until its last writer has closed it; while there is nothing to be read, closing the socket does not
     * end the wait, but an interrupt and the timeout do.
     *
     * @param offset where to begin; nothing is sent from beyond the end
     * @param count how many bytes to send at most
     * @return how many were sent, fewer than {@code count} when the file ends before
     * @throws IllegalArgumentException when the socket is no stream, or in non-blocking mode; when {@code offset} is
     *     negative or {@code count} less than 1; when the path is not of the default file system
     * @throws IOException when the file can't be opened or read, or the socket not be sent to: as {@link #sendall(byte[])}
     *     it says how much was sent
     */
    public long sendfile(Path file, long offset, long count) throws IOException {
        return sendfile(offset, count).from(file);
    }

    /** As {@link #sendfile(FileChannel, long, long)}, all of the file, wherever its position is. */
    public long sendfile(FileChannel file) throws IOException {
        return sendfile(file, 0);
    }

    /** As {@link #sendfile(FileChannel, long, long)}, up to the end of the file. */
    public long sendfile(FileChannel file, long offset) throws IOException {
        return sendfile(file, offset, Long.MAX_VALUE);
    }

    /**
     * As {@link #sendfile(Path, long, long)}, from an open file. It is read and sent, as its descriptor isn't to be had.
     * Its position moves behind what was sent, also when the call fails. A thread that is interrupted while it reads closes
     * the channel, as with every channel.
     *
     * @throws java.nio.channels.ClosedChannelException when the channel is closed
     */
    public long sendfile(FileChannel file, long offset, long count) throws IOException {
        return sendfile(offset, count).from(file);
    }

    private Sendfile sendfile(long offset, long count) throws IOException {
        if (type != Constants.SOCK_STREAM) {
            throw new IllegalArgumentException(
                    "sendfile takes a socket of SOCK_STREAM, not of " + Constants.name("SOCK_", type));
        }
        if (endpoint.timeout() == 0) {
            throw new IllegalArgumentException("sendfile takes no non-blocking socket");
        }
        if (offset < 0 || count <= 0) {
            throw new IllegalArgumentException(
                    offset < 0 ? "negative offset in sendfile: " + offset : "count must be 1 or more, not " + count);
        }
        open("sendfile");
        return new Sendfile(this, offset, count);
    }

    /**
     * Sends a datagram to an address, sendto(2); waits until it can go. A host name is looked up each time.
     *
     * @return how many bytes were sent
     * @throws IllegalArgumentException when the address is of another family than the socket
     * @throws ErrnoException EMSGSIZE when it is too long; EACCES when a broadcast is not allowed ({@code SO_BROADCAST})
     */
    public int sendto(byte[] data, Address address) throws IOException {
        return sendto(data, 0, address);
    }

    /** As {@link #sendto(byte[], Address)}, with {@code MSG_} flags. */
    public int sendto(byte[] data, int flags, Address address) throws IOException {
        return sendto("sendto", data, 0, data.length, flags, Objects.requireNonNull(address, "address"));
    }

    /** As {@link #sendto(byte[], Address)}; the position moves by what was sent. */
    public int sendto(ByteBuffer data, Address address) throws IOException {
        return sendto(data, 0, address);
    }

    /** As {@link #sendto(ByteBuffer, Address)}, with {@code MSG_} flags. */
    public int sendto(ByteBuffer data, int flags, Address address) throws IOException {
        Objects.requireNonNull(address, "address");
        return moved(data, sendto("sendto", Memory.base(data), Memory.offset(data), data.remaining(), flags, address));
    }

    /** As {@link #sendto(byte[], Address)}. */
    public int sendto(MemorySegment data, Address address) throws IOException {
        return sendto(data, 0, address);
    }

    /** As {@link #sendto(byte[], Address)}, with {@code MSG_} flags. */
    public int sendto(MemorySegment data, int flags, Address address) throws IOException {
        Objects.requireNonNull(address, "address");
        return sendto("sendto", Memory.readable(data), 0, data.byteSize(), flags, address);
    }

    private int sendto(String call, Object memory, long offset, long length, int flags, @Nullable Address address)
            throws IOException {
        Errors.present("flags", flags);
        Sockaddr to = address == null ? null : encode(address, lookupDeadline());
        long most = Math.min(length, Integer.MAX_VALUE);
        Object event = Recorder.send();
        long n = endpoint.send(memory, offset, most, flags, to);
        Recorder.end(event, this, n, address);
        return Errors.check(call, n, address);
    }

    private static int moved(ByteBuffer buffer, int nbytes) {
        buffer.position(buffer.position() + nbytes);
        return nbytes;
    }

    /** What was received, which with MSG_TRUNC may be more than was asked for and written. */
    private static int moved(ByteBuffer buffer, int nbytes, int asked) {
        moved(buffer, Math.min(nbytes, asked));
        return nbytes;
    }

    // Receiving

    /**
     * Receives data, recv(2); waits for some.
     *
     * @param bufsize how many bytes at most; best a small power of 2, 4096 say. With 0 the system is not asked
     * @return the data, empty at the end of a stream
     * @throws IllegalArgumentException when {@code bufsize} is negative
     */
    public byte[] recv(int bufsize) throws IOException {
        return recv(bufsize, 0);
    }

    /** As {@link #recv(int)}, with {@code MSG_} flags. */
    public byte[] recv(int bufsize, int flags) throws IOException {
        byte[] buffer = fresh("recv", bufsize);
        return trim(buffer, recvInto("recv", buffer, 0, buffer.length, flags, null));
    }

    /** As {@link #recvfrom(int, int)}, without flags. */
    public Received recvfrom(int bufsize) throws IOException {
        return recvfrom(bufsize, 0);
    }

    /**
     * Receives data and the address that it came from, recvfrom(2), with {@code MSG_} flags; waits for some. With a
     * {@code bufsize} of 0 a datagram is taken, and all of it dropped.
     */
    public Received recvfrom(int bufsize, int flags) throws IOException {
        byte[] buffer = fresh("recvfrom", bufsize);
        Sockaddr from = new Sockaddr();
        byte[] data = trim(buffer, recvInto("recvfrom", buffer, 0, buffer.length, flags, from));
        return new Received(data, codec.decode(from));
    }

    final byte[] fresh(String call, int bufsize) {
        if (bufsize < 0) {
            throw new IllegalArgumentException("negative buffersize in " + call + ": " + bufsize);
        }
        // Of a stream no call returns more, and a message may be no longer than the caller says.
        return new byte[type == Constants.SOCK_STREAM ? Math.min(bufsize, Libc.CRITICAL_MAX) : bufsize];
    }

    static byte[] trim(byte[] buffer, int n) {
        return n >= buffer.length ? buffer : Arrays.copyOf(buffer, n);
    }

    /**
     * Receives into a buffer, recv(2); waits for some data.
     *
     * @return how many bytes were received, 0 at the end of a stream; with {@code MSG_TRUNC} the length of the datagram,
     *     which may be more
     */
    public int recvInto(byte[] buffer) throws IOException {
        return recvInto("recv", buffer, 0, buffer.length, 0, null);
    }

    /**
     * As {@link #recvInto(byte[])}, so many bytes at most, 0 for all that there is room for.
     *
     * @throws IllegalArgumentException when {@code nbytes} is negative or more than the buffer has room for
     */
    public int recvInto(byte[] buffer, int nbytes) throws IOException {
        return recvInto("recv", buffer, 0, Memory.nbytes("recv_into", nbytes, buffer.length), 0, null);
    }

    /** As {@link #recvInto(byte[], int)}, with {@code MSG_} flags. */
    public int recvInto(byte[] buffer, int nbytes, int flags) throws IOException {
        return recvInto("recv", buffer, 0, Memory.nbytes("recv_into", nbytes, buffer.length), flags, null);
    }

    /** As {@link #recvInto(byte[])}; the position moves by what was received. */
    public int recvInto(ByteBuffer buffer) throws IOException {
        return recvInto(buffer, 0);
    }

    /** As {@link #recvInto(byte[], int)}; the position moves by what was received. */
    public int recvInto(ByteBuffer buffer, int nbytes) throws IOException {
        return recvInto(buffer, nbytes, 0);
    }

    /** As {@link #recvInto(ByteBuffer, int)}, with {@code MSG_} flags. */
    public int recvInto(ByteBuffer buffer, int nbytes, int flags) throws IOException {
        int n = Memory.nbytes("recv_into", nbytes, Memory.writable(buffer).remaining());
        return moved(buffer, recvInto("recv", Memory.base(buffer), Memory.offset(buffer), n, flags, null), n);
    }

    /** As {@link #recvInto(byte[])}. */
    public int recvInto(MemorySegment buffer) throws IOException {
        return recvInto(buffer, 0);
    }

    /** As {@link #recvInto(byte[], int)}. */
    public int recvInto(MemorySegment buffer, int nbytes) throws IOException {
        return recvInto(buffer, nbytes, 0);
    }

    /** As {@link #recvInto(byte[], int)}, with {@code MSG_} flags. */
    public int recvInto(MemorySegment buffer, int nbytes, int flags) throws IOException {
        int n = Memory.nbytes("recv_into", nbytes, Memory.writable(buffer).byteSize());
        return recvInto("recv", buffer, 0, n, flags, null);
    }

    /** Receives into a buffer, and the address that it came from, recvfrom(2); waits for some data. */
    public ReceivedInto recvfromInto(byte[] buffer) throws IOException {
        return recvfromInto(buffer, 0);
    }

    /** As {@link #recvfromInto(byte[])}, so many bytes at most, 0 for all that there is room for. */
    public ReceivedInto recvfromInto(byte[] buffer, int nbytes) throws IOException {
        return recvfromInto(buffer, nbytes, 0);
    }

    /** As {@link #recvfromInto(byte[], int)}, with {@code MSG_} flags. */
    public ReceivedInto recvfromInto(byte[] buffer, int nbytes, int flags) throws IOException {
        return recvfromInto(buffer, 0, Memory.nbytes("recvfrom_into", nbytes, buffer.length), flags);
    }

    /** As {@link #recvfromInto(byte[])}; the position moves by what was received. */
    public ReceivedInto recvfromInto(ByteBuffer buffer) throws IOException {
        return recvfromInto(buffer, 0);
    }

    /** As {@link #recvfromInto(byte[], int)}; the position moves by what was received. */
    public ReceivedInto recvfromInto(ByteBuffer buffer, int nbytes) throws IOException {
        return recvfromInto(buffer, nbytes, 0);
    }

    /** As {@link #recvfromInto(ByteBuffer, int)}, with {@code MSG_} flags. */
    public ReceivedInto recvfromInto(ByteBuffer buffer, int nbytes, int flags) throws IOException {
        int n = Memory.nbytes("recvfrom_into", nbytes, Memory.writable(buffer).remaining());
        ReceivedInto received = recvfromInto(Memory.base(buffer), Memory.offset(buffer), n, flags);
        moved(buffer, received.nbytes(), n);
        return received;
    }

    /** As {@link #recvfromInto(byte[])}. */
    public ReceivedInto recvfromInto(MemorySegment buffer) throws IOException {
        return recvfromInto(buffer, 0);
    }

    /** As {@link #recvfromInto(byte[], int)}. */
    public ReceivedInto recvfromInto(MemorySegment buffer, int nbytes) throws IOException {
        return recvfromInto(buffer, nbytes, 0);
    }

    /** As {@link #recvfromInto(byte[], int)}, with {@code MSG_} flags. */
    public ReceivedInto recvfromInto(MemorySegment buffer, int nbytes, int flags) throws IOException {
        int n = Memory.nbytes("recvfrom_into", nbytes, Memory.writable(buffer).byteSize());
        return recvfromInto(buffer, 0, n, flags);
    }

    private ReceivedInto recvfromInto(Object memory, long offset, int nbytes, int flags) throws IOException {
        Sockaddr from = new Sockaddr();
        int n = recvInto("recvfrom", memory, offset, nbytes, flags, from);
        return new ReceivedInto(n, codec.decode(from));
    }

    private int recvInto(String call, Object memory, long offset, int nbytes, int flags, @Nullable Sockaddr from)
            throws IOException {
        if (nbytes == 0 && from == null) {
            return open(call);
        }
        Errors.present("flags", flags);
        Object event = Recorder.receive();
        long n = endpoint.recv(memory, offset, nbytes, flags, from);
        Recorder.end(event, this, n, event == null || from == null || n < 0 ? null : codec.decode(from));
        return Errors.check(call, n);
    }

    /**
     * Receives so many bytes of a stream and no fewer, in as many calls of recv(2) as it takes; waits until the last is
     * there. A timeout is for the whole. Memory is taken as the bytes come, so a length that a peer has claimed may be
     * asked for. What came before a failure is lost; {@link #recvExactlyInto(byte[])} keeps it.
     *
     * @throws EOFException when the stream ends before; the message says after how many bytes
     * @throws IllegalArgumentException when {@code nbytes} is negative
     */
    public byte[] recvExactly(int nbytes) throws IOException {
        if (nbytes < 0) {
            throw new IllegalArgumentException("negative nbytes in recvExactly: " + nbytes);
        }
        Deadline deadline = Deadline.in(endpoint.timeout());
        byte[] data = new byte[Math.min(nbytes, Libc.CRITICAL_MAX)];
        int done = (int) recvAll(data, 0, 0, data.length, deadline);
        while (done == data.length && done < nbytes) {
            data = Arrays.copyOf(data, (int) Math.min(nbytes, 2L * done));
            done = (int) recvAll(data, 0, done, data.length, deadline);
        }
        exactly(done, nbytes);
        return data;
    }

    /**
     * Receives from a stream until the buffer is full, in as many calls of recv(2) as it takes; waits until the last byte
     * is there. A timeout is for the whole.
     *
     * @throws EOFException when the stream ends before; the message says after how many bytes
     * @throws IOException after some of it may have been received: an {@link ErrnoException} says how much
     *     ({@link ErrnoException#bytesTransferred}), a timeout or interrupt too
     *     ({@link java.io.InterruptedIOException#bytesTransferred})
     */
    public void recvExactlyInto(byte[] buffer) throws IOException {
        exactly(recvAll(buffer, 0, 0, buffer.length, Deadline.in(endpoint.timeout())), buffer.length);
    }

    /**
     * As {@link #recvExactlyInto(byte[])}; the position moves to the limit, or by what was received when it fails, so that
     * the same call goes on from there.
     */
    public void recvExactlyInto(ByteBuffer buffer) throws IOException {
        Object base = Memory.base(Memory.writable(buffer));
        int asked = buffer.remaining();
        long done = 0;
        try {
            done = recvAll(base, Memory.offset(buffer), 0, asked, Deadline.in(endpoint.timeout()));
        } catch (ErrnoException e) {
            done = e.bytesTransferred();
            throw e;
        } catch (InterruptedIOException e) {
            done = e.bytesTransferred;
            throw e;
        } finally {
            moved(buffer, (int) done);
        }
        exactly(done, asked);
    }

    /** As {@link #recvExactlyInto(byte[])}. */
    public void recvExactlyInto(MemorySegment buffer) throws IOException {
        long length = Memory.writable(buffer).byteSize();
        exactly(recvAll(buffer, 0, 0, length, Deadline.in(endpoint.timeout())), length);
    }

    /** Receives what is missing of {@code length} bytes, of which {@code done} are there; fewer when the stream ends. */
    private long recvAll(Object memory, long offset, long done, long length, Deadline deadline) throws IOException {
        if (length == 0) {
            return open("recv");
        }
        while (done < length) {
            Object event = Recorder.receive();
            long n = endpoint.recv(memory, offset + done, length - done, deadline);
            Recorder.end(event, this, n, null);
            if (n < 0) {
                throw Errors.of("recv", n, null, done);
            }
            if (n == 0) {
                return done;
            }
            done += n;
        }
        return done;
    }

    private static void exactly(long done, long asked) throws EOFException {
        if (done < asked) {
            throw new EOFException("the stream ended after " + done + " of " + asked + " bytes");
        }
    }

    Sockaddr encode(Address address, Deadline deadline) throws IOException {
        return codec.encode(address, deadline);
    }

    /** When a look-up and the call it is for give up; a non-blocking socket still waits for a look-up. */
    Deadline lookupDeadline() {
        long timeout = endpoint.timeout();
        return timeout == 0 ? Deadline.NEVER : Deadline.in(timeout);
    }

    /** 0, for a call that has nothing to ask the system, when the socket is open. */
    final int open(String call) throws IOException {
        return endpoint.isClosed() ? Errors.check(call, -Errno.EBADF.number()) : 0;
    }
}
