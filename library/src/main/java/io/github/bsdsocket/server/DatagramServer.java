// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.server;

import io.github.bsdsocket.Address;
import io.github.bsdsocket.Constants;
import io.github.bsdsocket.Received;
import io.github.bsdsocket.Socket;
import java.io.IOException;

/**
 * A server of datagrams: Python's {@code UDPServer} and {@code UnixDatagramServer}. Datagrams are handled at the same
 * time, and so in no order; with the executor {@code Runnable::run} in the order in which they came.
 */
public final class DatagramServer extends Server<Datagram> {

    private final int maxPacketSize;

    private DatagramServer(Builder builder, ServerBuilder.Bound bound, Handler<? super Datagram> handler)
            throws IOException {
        super(builder, bound, handler);
        this.maxPacketSize = builder.maxPacketSize;
    }

    /** A datagram server on an address. */
    public static Builder on(Address address) {
        return on(address, Constants.SOCK_DGRAM, 0);
    }

    /** A server on an address, of a type whose sockets receive without a connection, and a protocol. */
    public static Builder on(Address address, int type, int proto) {
        return new Builder(address, type, proto);
    }

    /** A server on a socket that is bound already, which from {@code build} on belongs to it. */
    public static Builder on(Socket bound) {
        return new Builder(bound);
    }

    @Override
    Request<Datagram> receive(Socket ear) throws IOException {
        Received received = ear.recvfrom(maxPacketSize);
        return new Request<>(new Datagram(received.data(), received.address(), socket), received.address());
    }

    @Override
    void shutdownRequest(Datagram datagram) {
        // It is nothing but its data.
    }

    @Override
    void closeRequests() {
        // Their replies go by the server's socket.
    }

    /** What a datagram server is to be. A setting that isn't made is as its method says. */
    public static final class Builder extends ServerBuilder<Datagram, Builder> {

        private int maxPacketSize = 8192;

        private Builder(Address address, int type, int proto) {
            super(address, type, proto);
            maxHandlers = 10_000; // no descriptor bounds them
        }

        private Builder(Socket bound) {
            super(bound);
            maxHandlers = 10_000;
        }

        /** How much of a datagram is received at most, 8192 bytes by default; the rest is lost. */
        public Builder maxPacketSize(int size) {
            if (size <= 0) {
                throw new IllegalArgumentException("maxPacketSize must be positive: " + size);
            }
            maxPacketSize = size;
            return this;
        }

        /**
         * The server, which is bound, but doesn't serve yet.
         *
         * @throws IllegalArgumentException when the socket that was given is one of connections; it stays open
         */
        public DatagramServer build(Handler<? super Datagram> handler) throws IOException {
            return build(bound -> new DatagramServer(this, bound, handler));
        }

        @Override
        Builder self() {
            return this;
        }

        @Override
        void check(Socket given) {
            if (given.type() == Constants.SOCK_STREAM || given.type() == Constants.SOCK_SEQPACKET) {
                throw new IllegalArgumentException("a datagram server needs a socket of datagrams, not " + given);
            }
        }

        @Override
        void activate(Socket bound) {
            // A datagram socket receives as soon as it is bound.
        }
    }
}
