// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.server;

import io.github.bsdsocket.Accepted;
import io.github.bsdsocket.Address;
import io.github.bsdsocket.Constants;
import io.github.bsdsocket.Socket;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A server of connections: Python's {@code TCPServer} and {@code UnixStreamServer}.
 *
 * <p>A request is a connection, in the mode of new sockets. When its handler is done, sending is ended and the connection
 * closed; a handler that wants it to live on {@linkplain Socket#detach detaches} it.
 */
public final class StreamServer extends Server<Socket> {

    private final Set<Socket> connections = ConcurrentHashMap.newKeySet();

    private StreamServer(Builder builder, ServerBuilder.Bound bound, Handler<? super Socket> handler)
            throws IOException {
        super(builder, bound, handler);
    }

    /** A stream server on an address. */
    public static Builder on(Address address) {
        return on(address, Constants.SOCK_STREAM, 0);
    }

    /** A server on an address, of a type whose sockets accept connections, and a protocol; {@code SOCK_SEQPACKET} say. */
    public static Builder on(Address address, int type, int proto) {
        return new Builder(address, type, proto);
    }

    /** A server on a socket that listens already, which from {@code build} on belongs to it. */
    public static Builder on(Socket listening) {
        return new Builder(listening);
    }

    @Override
    Request<Socket> receive(Socket ear) throws IOException {
        Accepted accepted = ear.accept();
        Socket conn = accepted.conn();
        connections.add(conn);
        if (socket.fileno() < 0) {
            closeQuietly(conn); // close() may have looked at the connections before
        }
        return new Request<>(conn, accepted.address());
    }

    @Override
    void shutdownRequest(Socket conn) {
        connections.remove(conn);
        try {
            conn.shutdown(Constants.SHUT_WR);
        } catch (IOException e) {
            // It is closed, or the peer is gone.
        }
        closeQuietly(conn);
    }

    @Override
    void closeRequests() {
        connections.forEach(Server::closeQuietly);
    }

    /** What a stream server is to be. A setting that isn't made is as its method says. */
    public static final class Builder extends ServerBuilder<Socket, Builder> {

        private int requestQueueSize = Math.min(Constants.SOMAXCONN, 128);

        private Builder(Address address, int type, int proto) {
            super(address, type, proto);
            allowReuseAddress = true;
        }

        private Builder(Socket listening) {
            super(listening);
        }

        /** How many connections wait in the system's queue at most; by default as {@link Socket#listen()}. */
        public Builder requestQueueSize(int size) {
            if (size < 0) {
                throw new IllegalArgumentException("requestQueueSize must not be negative: " + size);
            }
            beforeBind("requestQueueSize");
            requestQueueSize = size;
            return this;
        }

        /**
         * The server, which listens, but doesn't serve yet.
         *
         * @throws IllegalArgumentException when the socket that was given doesn't listen; it stays open
         */
        public StreamServer build(Handler<? super Socket> handler) throws IOException {
            return build(bound -> new StreamServer(this, bound, handler));
        }

        @Override
        Builder self() {
            return this;
        }

        @Override
        void check(Socket given) throws IOException {
            if (given.getsockopt(Constants.SOL_SOCKET, Constants.SO_ACCEPTCONN) == 0) {
                throw new IllegalArgumentException("a stream server needs a socket that listens, not " + given);
            }
        }

        @Override
        void activate(Socket bound) throws IOException {
            bound.listen(requestQueueSize);
        }
    }
}
