// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import io.github.bsdsocket.internal.io.Endpoint;
import io.github.bsdsocket.internal.libc.Iovec;
import io.github.bsdsocket.internal.libc.Libc;
import io.github.bsdsocket.internal.libc.Mmsghdr;
import io.github.bsdsocket.internal.libc.Msghdr;
import io.github.bsdsocket.internal.libc.Sockaddr;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The calls of a {@link Socket} that move messages, with ancillary data and in pieces: part of its interface, in a file of
 * their own for their number.
 */
abstract sealed class Messages extends Transfers permits Options {

    /** {@code SCM_MAX_FD} of the kernel: how many descriptors a message may have. */
    private static final int MAX_FDS = 253;

    Messages(Endpoint endpoint, int family, int type, int proto) {
        super(endpoint, family, type, proto);
    }

    // Sending

    /**
     * Sends data that is gathered from some buffers, sendmsg(2); waits until some of it can go.
     *
     * @return how many bytes were taken, which may be less than were given on a stream
     * @throws ErrnoException as {@link #send(byte[])}; EMSGSIZE for more than 1024 buffers
     */
    public int sendmsg(byte[][] buffers) throws IOException {
        return sendmsg(buffers, List.of());
    }

    /** As {@link #sendmsg(byte[][])}, with ancillary data. */
    public int sendmsg(byte[][] buffers, List<Ancillary> ancdata) throws IOException {
        return sendmsg(buffers, ancdata, 0);
    }

    /** As {@link #sendmsg(byte[][], List)}, with {@code MSG_} flags. */
    public int sendmsg(byte[][] buffers, List<Ancillary> ancdata, int flags) throws IOException {
        return sendmsg(buffers, ancdata, flags, null);
    }

    /**
     * Sends data that is gathered from some buffers, sendmsg(2); waits until some of it can go.
     *
     * @param ancdata ancillary data, for the peer or for the kernel
     * @param flags {@code MSG_} flags
     * @param address where to, or null on a connected socket; a host name is looked up each time
     * @return how many bytes were taken, which may be less than were given on a stream
     * @throws IllegalArgumentException when the address is of another family than the socket
     * @throws ErrnoException EINVAL for ancillary data that the socket doesn't take; ENOBUFS for too much of it
     */
    public int sendmsg(byte[][] buffers, List<Ancillary> ancdata, int flags, @Nullable Address address)
            throws IOException {
        return sendmsg(pieces(buffers), ancdata, flags, address);
    }

    /** As {@link #sendmsg(byte[][])}; the positions move by what was taken. */
    public int sendmsg(ByteBuffer[] buffers) throws IOException {
        return sendmsg(buffers, List.of());
    }

    /** As {@link #sendmsg(ByteBuffer[])}, with ancillary data. */
    public int sendmsg(ByteBuffer[] buffers, List<Ancillary> ancdata) throws IOException {
        return sendmsg(buffers, ancdata, 0);
    }

    /** As {@link #sendmsg(ByteBuffer[], List)}, with {@code MSG_} flags. */
    public int sendmsg(ByteBuffer[] buffers, List<Ancillary> ancdata, int flags) throws IOException {
        return sendmsg(buffers, ancdata, flags, null);
    }

    /** As {@link #sendmsg(byte[][], List, int, Address)}; the positions move by what was taken. */
    public int sendmsg(ByteBuffer[] buffers, List<Ancillary> ancdata, int flags, @Nullable Address address)
            throws IOException {
        return moved(buffers, sendmsg(pieces(buffers), ancdata, flags, address));
    }

    /** As {@link #sendmsg(byte[][])}. */
    public int sendmsg(MemorySegment[] buffers) throws IOException {
        return sendmsg(buffers, List.of());
    }

    /** As {@link #sendmsg(byte[][], List)}. */
    public int sendmsg(MemorySegment[] buffers, List<Ancillary> ancdata) throws IOException {
        return sendmsg(buffers, ancdata, 0);
    }

    /** As {@link #sendmsg(byte[][], List, int)}. */
    public int sendmsg(MemorySegment[] buffers, List<Ancillary> ancdata, int flags) throws IOException {
        return sendmsg(buffers, ancdata, flags, null);
    }

    /** As {@link #sendmsg(byte[][], List, int, Address)}. */
    public int sendmsg(MemorySegment[] buffers, List<Ancillary> ancdata, int flags, @Nullable Address address)
            throws IOException {
        Iovec[] pieces = pieces(buffers, b -> new Iovec(Memory.readable(b), 0, b.byteSize()));
        return sendmsg(pieces, ancdata, flags, address);
    }

    private int sendmsg(Iovec[] pieces, List<Ancillary> ancdata, int flags, @Nullable Address address)
            throws IOException {
        Errors.present("flags", flags);
        byte[] control = AncillaryCodec.encode(ancdata);
        Sockaddr to = address == null ? null : encode(address, lookupDeadline());
        try (Msghdr message = Msghdr.toSend(pieces, most(), control, to)) {
            Object event = Recorder.send();
            long n = endpoint.sendmsg(message, flags);
            Recorder.end(event, this, n, address);
            return Errors.check("sendmsg", n, address);
        }
    }

    /** Of a stream no call needs to move more; a message goes whole. */
    private long most() {
        return type == Constants.SOCK_STREAM ? Libc.CRITICAL_MAX : Integer.MAX_VALUE;
    }

    /** As {@link #sendFds(byte[][], int[], int, Address)}, without flags, to the connected peer. */
    public int sendFds(byte[][] buffers, int[] fds) throws IOException {
        return sendFds(buffers, fds, 0, null);
    }

    /**
     * Sends data and open descriptors over a Unix socket, which stay open here: sendmsg(2) with {@code SCM_RIGHTS},
     * Python's {@code send_fds}. On a stream the data must not be empty.
     *
     * @param fds at most 253
     * @param flags {@code MSG_} flags
     * @param address where to, or null on a connected socket
     * @return how many bytes of data were taken; the descriptors go with the first
     * @throws IllegalArgumentException when there are more
     * @throws ErrnoException EBADF when one isn't open; then nothing is sent
     */
    public int sendFds(byte[][] buffers, int[] fds, int flags, @Nullable Address address) throws IOException {
        if (fds.length > MAX_FDS) {
            throw new IllegalArgumentException(
                    "a message has at most " + MAX_FDS + " descriptors, not " + fds.length);
        }
        return sendmsg(buffers, List.of(Ancillary.rights(fds)), flags, address);
    }

    /** As {@link #sendmsgAfalg(byte[][], int, byte[], int, int)}, without all that is not always needed. */
    public int sendmsgAfalg(byte[][] msg, int op) throws IOException {
        return sendmsgAfalg(msg, op, null, -1, 0);
    }

    /**
     * Sends data to be worked on to the kernel's cryptography, sendmsg(2) on an accepted socket of {@code AF_ALG}.
     *
     * @param op {@code ALG_OP_ENCRYPT}, {@code ALG_OP_DECRYPT} and so on
     * @param iv the initialisation vector, or null for none
     * @param assoclen how many bytes at the start are only authenticated, or -1 for an algorithm without such
     * @param flags {@code MSG_} flags: {@code MSG_MORE} when more is to come
     * @throws IllegalArgumentException when {@code op} is negative, or {@code assoclen} less than -1
     */
    public int sendmsgAfalg(byte[][] msg, int op, byte @Nullable [] iv, int assoclen, int flags) throws IOException {
        if (op < 0 || assoclen < -1) {
            throw new IllegalArgumentException(op < 0 ? "negative op: " + op : "negative assoclen: " + assoclen);
        }
        List<Ancillary> control = new ArrayList<>();
        control.add(afalg(Constants.ALG_SET_OP, op, new byte[0]));
        if (iv != null) {
            control.add(afalg(Constants.ALG_SET_IV, iv.length, iv));
        }
        if (assoclen >= 0) {
            control.add(afalg(Constants.ALG_SET_AEAD_ASSOCLEN, assoclen, new byte[0]));
        }
        return sendmsg(msg, control, flags);
    }

    private static Ancillary afalg(int type, int value, byte[] more) {
        ByteBuffer b = ByteBuffer.allocate(4 + more.length).order(ByteOrder.nativeOrder());
        return Ancillary.other(Constants.SOL_ALG, type, b.putInt(value).put(more).array());
    }

    // Receiving

    /** As {@link #recvmsg(int, int, int)}, without ancillary data and flags. */
    public ReceivedMessage recvmsg(int bufsize) throws IOException {
        return recvmsg(bufsize, 0);
    }

    /** As {@link #recvmsg(int, int, int)}, without flags. */
    public ReceivedMessage recvmsg(int bufsize, int ancbufsize) throws IOException {
        return recvmsg(bufsize, ancbufsize, 0);
    }

    /**
     * Receives data and the ancillary data that came with it, recvmsg(2); waits for some.
     *
     * @param bufsize how many bytes of data at most; with 0 a datagram is taken, and all of it dropped
     * @param ancbufsize how much room for ancillary data: {@link Ancillary#cmsgSpace} of each item's length
     * @param flags {@code MSG_} flags; descriptors are always received close-on-exec
     * @throws IllegalArgumentException when a size is negative
     */
    public ReceivedMessage recvmsg(int bufsize, int ancbufsize, int flags) throws IOException {
        byte[] buffer = fresh("recvmsg", bufsize);
        ReceivedMessageInto r = recvmsgInto(new Iovec[] {new Iovec(buffer)}, ancbufsize, flags);
        return new ReceivedMessage(trim(buffer, r.nbytes()), r.ancdata(), r.msgFlags(), r.address());
    }

    /** As {@link #recvmsgInto(byte[][], int, int)}, without ancillary data and flags. */
    public ReceivedMessageInto recvmsgInto(byte[][] buffers) throws IOException {
        return recvmsgInto(buffers, 0);
    }

    /** As {@link #recvmsgInto(byte[][], int, int)}, without flags. */
    public ReceivedMessageInto recvmsgInto(byte[][] buffers, int ancbufsize) throws IOException {
        return recvmsgInto(buffers, ancbufsize, 0);
    }

    /** As {@link #recvmsg(int, int, int)}, into some buffers, each filled before the next. */
    public ReceivedMessageInto recvmsgInto(byte[][] buffers, int ancbufsize, int flags) throws IOException {
        return recvmsgInto(pieces(buffers), ancbufsize, flags);
    }

    /** As {@link #recvmsgInto(byte[][])}; the positions move by what was received. */
    public ReceivedMessageInto recvmsgInto(ByteBuffer[] buffers) throws IOException {
        return recvmsgInto(buffers, 0);
    }

    /** As {@link #recvmsgInto(byte[][], int)}; the positions move by what was received. */
    public ReceivedMessageInto recvmsgInto(ByteBuffer[] buffers, int ancbufsize) throws IOException {
        return recvmsgInto(buffers, ancbufsize, 0);
    }

    /** As {@link #recvmsgInto(byte[][], int, int)}; the positions move by what was received. */
    public ReceivedMessageInto recvmsgInto(ByteBuffer[] buffers, int ancbufsize, int flags) throws IOException {
        for (ByteBuffer b : buffers) {
            Memory.writable(b);
        }
        ReceivedMessageInto received = recvmsgInto(pieces(buffers), ancbufsize, flags);
        moved(buffers, received.nbytes());
        return received;
    }

    /** As {@link #recvmsgInto(byte[][])}. */
    public ReceivedMessageInto recvmsgInto(MemorySegment[] buffers) throws IOException {
        return recvmsgInto(buffers, 0);
    }

    /** As {@link #recvmsgInto(byte[][], int)}. */
    public ReceivedMessageInto recvmsgInto(MemorySegment[] buffers, int ancbufsize) throws IOException {
        return recvmsgInto(buffers, ancbufsize, 0);
    }

    /** As {@link #recvmsgInto(byte[][], int, int)}. */
    public ReceivedMessageInto recvmsgInto(MemorySegment[] buffers, int ancbufsize, int flags) throws IOException {
        Iovec[] pieces = pieces(buffers, b -> new Iovec(Memory.writable(b), 0, b.byteSize()));
        return recvmsgInto(pieces, ancbufsize, flags);
    }

    private ReceivedMessageInto recvmsgInto(Iovec[] pieces, int ancbufsize, int flags) throws IOException {
        if (ancbufsize < 0) {
            throw new IllegalArgumentException("negative ancbufsize in recvmsg: " + ancbufsize);
        }
        int cloexec = cloexec();
        try (Msghdr message = Msghdr.toReceive(pieces, most(), ancbufsize)) {
            Object event = Recorder.receive();
            long n = endpoint.recvmsg(message, Errors.present("flags", flags) | cloexec);
            Recorder.end(event, this, n, event == null || n < 0 ? null : codec.decode(message.name()));
            int nbytes = Errors.check("recvmsg", n);
            byte[] control = message.control();
            try {
                message.received(n);
                // The kernel gives this one back as it was asked.
                int msgFlags = message.flags() & ~(cloexec & ~flags);
                return new ReceivedMessageInto(
                        nbytes, AncillaryCodec.decode(control), msgFlags, codec.decode(message.name()));
            } catch (Throwable t) {
                AncillaryCodec.closeDescriptors(AncillaryCodec.decode(control));
                throw t;
            }
        }
    }

    /** The flag that makes received descriptors close-on-exec, where some may come. */
    private int cloexec() {
        // A packet socket, to which none do, refuses flags that it has no use for.
        return family == Constants.AF_PACKET ? 0 : Constants.MSG_CMSG_CLOEXEC;
    }

    /** As {@link #recvFds(int, int, int)}, without flags. */
    public ReceivedFds recvFds(int bufsize, int maxfds) throws IOException {
        return recvFds(bufsize, maxfds, 0);
    }

    /**
     * Receives data and open descriptors over a Unix socket, recvmsg(2) with {@code SCM_RIGHTS}: Python's
     * {@code recv_fds}. They are close-on-exec, and the caller's to close; of {@code maxfds} and more, those that are too
     * many are closed by the system, which says {@code MSG_CTRUNC}. Other ancillary data that the socket was asked to
     * receive takes of their room.
     *
     * @param flags {@code MSG_} flags
     * @throws IllegalArgumentException when a number is negative
     */
    public ReceivedFds recvFds(int bufsize, int maxfds, int flags) throws IOException {
        if (maxfds < 0) {
            throw new IllegalArgumentException("negative maxfds in recv_fds: " + maxfds);
        }
        // cmsgSpace of an odd number has room for one more.
        int room = Ancillary.cmsgLen(4 * Math.min(maxfds, MAX_FDS));
        ReceivedMessage r = recvmsg(bufsize, room, flags);
        List<Integer> fds = new ArrayList<>();
        for (Ancillary item : r.ancdata()) {
            if (item instanceof Ancillary.Rights rights) {
                fds.addAll(rights.fds());
            } else {
                AncillaryCodec.closeDescriptors(List.of(item));
            }
        }
        return new ReceivedFds(r.data(), fds, r.msgFlags(), r.address());
    }

    /**
     * The process at the other end of a Unix socket, as it was when it connected or listened: {@code SO_PEERCRED} of
     * unix(7). Where the system knows none (it isn't connected, or no Unix socket) the process is 0, user and group are
     * 4294967295.
     */
    public Ancillary.Credentials peerCredentials() throws IOException {
        byte[] ucred = new byte[12];
        int n = endpoint.use(fd -> Libc.getsockopt(fd, Constants.SOL_SOCKET, Constants.SO_PEERCRED, ucred));
        Errors.check("getsockopt", n);
        return AncillaryCodec.credentials(ByteBuffer.wrap(ucred).order(ByteOrder.nativeOrder()));
    }

    // Several messages by one call

    /** As {@link #recvmmsg(MessageBatch, int)}, without flags. */
    public int recvmmsg(MessageBatch batch) throws IOException {
        return recvmmsg(batch, 0);
    }

    /**
     * Receives several messages, recvmmsg(2): waits for the first, and takes with it those that are there, as many as the
     * batch has room for.
     *
     * @param flags {@code MSG_} flags; descriptors are always received close-on-exec
     * @return how many were received, 1 or more; the other messages of the batch are empty
     * @throws IllegalStateException when the batch is closed, or in use by another call
     */
    public int recvmmsg(MessageBatch batch, int flags) throws IOException {
        Errors.present("flags", flags);
        Mmsghdr messages = batch.begin();
        try {
            batch.asked = flags;
            Object event = Recorder.receive();
            int n = endpoint.recvmmsg(messages, batch.size(), flags | cloexec());
            Recorder.end(event, this, event == null ? n : batch.bytes(0, n), null);
            return Errors.check("recvmmsg", n);
        } finally {
            batch.end();
        }
    }

    /** As {@link #sendmmsg(MessageBatch, int, int, int)}, without flags. */
    public int sendmmsg(MessageBatch batch, int first, int count) throws IOException {
        return sendmmsg(batch, first, count, 0);
    }

    /**
     * Sends several messages, sendmmsg(2), each to its address, or to the connected peer when it has none: waits until the
     * first can go, and sends with it those that can go at once. The error of a later one is thrown by the call that begins
     * with it.
     *
     * @param first the first message to send
     * @param count how many to send at most; with 0 the system is not asked
     * @param flags {@code MSG_} flags
     * @return how many were sent; {@link MessageBatch#length} says how many bytes a stream took of the last
     * @throws IllegalArgumentException when the batch has no such messages
     * @throws IllegalStateException when the batch is closed, or in use by another call
     * @throws ErrnoException as {@link #sendmsg(byte[][], List, int, Address)}, for the first
     */
    public int sendmmsg(MessageBatch batch, int first, int count, int flags) throws IOException {
        Errors.present("flags", flags);
        if (first < 0 || count < 0 || count > batch.size() - first) {
            throw new IllegalArgumentException(
                    count + " messages from " + first + " are not in a batch of " + batch.size());
        }
        Mmsghdr messages = batch.begin();
        try {
            if (count == 0) {
                return open("sendmmsg");
            }
            Object event = Recorder.send();
            int n = endpoint.sendmmsg(messages, first, count, flags);
            Recorder.end(event, this, event == null ? n : batch.bytes(first, n), null);
            return Errors.check("sendmmsg", n, n < 0 ? batch.address(first) : null);
        } finally {
            batch.end();
        }
    }

    private static Iovec[] pieces(byte[][] buffers) {
        return pieces(buffers, b -> new Iovec(b));
    }

    private static Iovec[] pieces(ByteBuffer[] buffers) {
        return pieces(buffers, b -> new Iovec(Memory.base(b), Memory.offset(b), b.remaining()));
    }

    private static <T> Iovec[] pieces(T[] buffers, Function<T, Iovec> piece) {
        Iovec[] pieces = new Iovec[buffers.length];
        Arrays.setAll(pieces, i -> piece.apply(buffers[i]));
        return pieces;
    }

    private static int moved(ByteBuffer[] buffers, int nbytes) {
        int left = nbytes;
        for (ByteBuffer b : buffers) {
            int n = Math.min(left, b.remaining());
            b.position(b.position() + n);
            left -= n;
        }
        return nbytes;
    }
}
