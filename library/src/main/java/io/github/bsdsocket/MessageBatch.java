// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import io.github.bsdsocket.internal.io.Deadline;
import io.github.bsdsocket.internal.libc.Mmsghdr;
import io.github.bsdsocket.internal.libc.Sockaddr;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Messages that one call receives or sends, {@link Socket#recvmmsg} and {@link Socket#sendmmsg}: in C an array of
 * {@code struct mmsghdr}. Each has data, an address and ancillary data, in native memory that is used again and again:
 * moving messages allocates nothing.
 *
 * <p>What was received can be sent as it is, back to where it came from:
 *
 * {@snippet :
 * try (var batch = new MessageBatch(s, 32, 1500)) {
 *     while (true) {
 *         int n = s.recvmmsg(batch);
 *         for (int sent = 0; sent < n; ) {
 *             sent += s.sendmmsg(batch, sent, n - sent);
 *         }
 *     }
 * }
 * }
 *
 * <p>Messages are counted from 0. Received ancillary data is not sent, only what {@link #ancdata(int, List)} has set.
 *
 * <p>A batch is for one call at a time: another one meanwhile, and closing it, is an {@code IllegalStateException}, and so
 * is any use after it is closed. What a message has must not be looked at or set during a call.
 */
public final class MessageBatch implements AutoCloseable {

    private static final int MAX = 1024;

    private final Arena arena = Arena.ofShared();
    private final AtomicBoolean inUse = new AtomicBoolean();
    private final SockaddrCodec codec;
    private final int size;
    private final int bufsize;
    private final int ancbufsize;
    private final Mmsghdr messages;

    /** The flags of the last call to receive. */
    int asked;


    /** As {@link #MessageBatch(Socket, int, int, int)}, without room for ancillary data. */
    public MessageBatch(Socket socket, int size, int bufsize) {
        this(socket, size, bufsize, 0);
    }

    /**
     * Empty messages.
     *
     * @param socket the socket that they are for; another one whose addresses have the same form may have them, too
     * @param size how many: 1 to 1024, which is what the system moves at most
     * @param bufsize how many bytes of data each has room for
     * @param ancbufsize how much room for ancillary data each has: {@link Ancillary#cmsgSpace} of each item's length
     * @throws IllegalArgumentException when {@code size} is out of range, or another number negative
     */
    public MessageBatch(Socket socket, int size, int bufsize, int ancbufsize) {
        if (size < 1 || size > MAX) {
            throw new IllegalArgumentException("a batch has 1 to " + MAX + " messages, not " + size);
        }
        if (bufsize < 0 || ancbufsize < 0) {
            throw new IllegalArgumentException(
                    bufsize < 0 ? "negative bufsize: " + bufsize : "negative ancbufsize: " + ancbufsize);
        }
        this.codec = socket.codec;
        this.size = size;
        this.bufsize = bufsize;
        this.ancbufsize = ancbufsize;
        this.messages = new Mmsghdr(arena, size, bufsize, ancbufsize);
    }

    /** How many messages there are. */
    public int size() {
        return size;
    }

    /** The room for the data of a message, of which {@link #length(int)} bytes count: the same segment each time. */
    public MemorySegment data(int i) {
        return messages.data(check(i));
    }

    /** A copy of the data of a message. */
    public byte[] toByteArray(int i) {
        return data(i).asSlice(0, length(i)).toArray(JAVA_BYTE);
    }

    /**
     * Gives a message a copy of this data.
     *
     * @throws IllegalArgumentException when there is no room for so much
     */
    public void data(int i, byte[] data) {
        length(i, data.length);
        MemorySegment.copy(data, 0, data(i), JAVA_BYTE, 0, data.length);
    }

    /** How many bytes a message has: those that were received, that are to be sent, or that were sent. */
    public int length(int i) {
        return messages.length(check(i));
    }

    /** How many bytes some messages have in all; of a negative number of messages, that number. */
    long bytes(int first, int count) {
        long bytes = Math.min(count, 0);
        for (int i = first; i < first + count; i++) {
            bytes += messages.length(i);
        }
        return bytes;
    }

    /**
     * Has so many bytes of {@link #data(int)} be those of the message.
     *
     * @throws IllegalArgumentException when there is no room for so many
     */
    public void length(int i, int length) {
        check(i);
        if (length < 0 || length > bufsize) {
            throw new IllegalArgumentException("a message has 0 to " + bufsize + " bytes, not " + length);
        }
        messages.setLength(i, length);
    }

    /** What the system says of a message that was received: {@code MSG_TRUNC} and so on, as {@link ReceivedMessage}. */
    public int msgFlags(int i) {
        // The kernel gives this one back as it was asked.
        return messages.flags(check(i)) & ~(Constants.MSG_CMSG_CLOEXEC & ~asked);
    }

    /** Where a message came from, or goes to; null when there is no address. */
    public @Nullable Address address(int i) {
        return codec.decode(messages.getName(check(i)));
    }

    /**
     * Has a message go to an address, or with null to the connected peer. A host name is looked up now, and its first
     * address taken.
     *
     * @throws IllegalArgumentException when the socket takes no such address
     */
    public void address(int i, @Nullable Address address) throws IOException {
        check(i);
        messages.setName(i, address == null ? new Sockaddr() : codec.encode(address, Deadline.NEVER));
    }

    /** Has a message go where another one came from or goes to, of this batch or of another one. */
    public void copyAddress(int i, MessageBatch from, int j) {
        messages.copyName(check(i), from.messages, from.check(j));
    }

    /** The ancillary data that a message came with, or was given. */
    public List<Ancillary> ancdata(int i) {
        return AncillaryCodec.decode(messages.getControl(check(i)));
    }

    /**
     * Gives a message ancillary data; an empty list takes away what it had.
     *
     * @throws IllegalArgumentException when there is no room for so much
     */
    public void ancdata(int i, List<Ancillary> ancdata) {
        check(i);
        byte[] control = AncillaryCodec.encode(ancdata);
        if (control.length > ancbufsize) {
            throw new IllegalArgumentException("a message has room for " + ancbufsize
                    + " bytes of ancillary data, not for " + control.length);
        }
        messages.setControl(i, control);
    }

    private int check(int i) {
        if (i < 0 || i >= size) {
            throw new IllegalArgumentException("the messages are 0 to " + (size - 1) + ", not " + i);
        }
        return i;
    }

    /** Begins a call. */
    Mmsghdr begin() {
        take();
        if (!arena.scope().isAlive()) {
            end();
            throw new IllegalStateException("the batch is closed");
        }
        return messages;
    }

    private void take() {
        if (!inUse.compareAndSet(false, true)) {
            throw new IllegalStateException("the batch is in use by another call");
        }
    }

    /** Ends the call. */
    void end() {
        inUse.set(false);
    }

    /** Gives the memory back. Closing again does nothing. */
    @Override
    public void close() {
        take();
        try {
            if (arena.scope().isAlive()) {
                arena.close();
            }
        } finally {
            end();
        }
    }
}
