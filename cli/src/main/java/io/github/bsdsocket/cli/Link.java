// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.cli;

import static io.github.bsdsocket.Constants.AF_TIPC;
import static io.github.bsdsocket.Constants.SHUT_RDWR;
import static io.github.bsdsocket.Constants.SHUT_WR;

import io.github.bsdsocket.Address;
import io.github.bsdsocket.Errno;
import io.github.bsdsocket.ErrnoException;
import io.github.bsdsocket.ReceivedInto;
import io.github.bsdsocket.Socket;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.CountDownLatch;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** What {@code connect} and {@code listen} copy to and from. One thread sends and another receives. */
sealed interface Link extends Closeable {

    /** Receives some bytes or a message, -1 when the peer's side has ended; waits as long as the socket's timeout. */
    int receive(byte[] buffer) throws IOException;

    /** Sends all of it: as one message, where there are messages. */
    void send(byte[] buffer, int length) throws IOException;

    /** Whether the peer can be told that no more comes, and still send. */
    boolean hasHalfClose();

    /** Tells it. */
    void endOutput() throws IOException;

    /** A connection. Of an empty message and the end, the system says the same. */
    record Connection(Endpoint endpoint, Socket socket) implements Link {
        @Override
        public int receive(byte[] buffer) throws IOException {
            int n = socket.recvInto(buffer);
            return n == 0 ? -1 : n;
        }

        @Override
        public void send(byte[] buffer, int length) throws IOException {
            socket.sendall(ByteBuffer.wrap(buffer, 0, length));
        }

        @Override
        public boolean hasHalfClose() {
            return endpoint.hasHalfClose();
        }

        @Override
        public void endOutput() throws IOException {
            socket.shutdown(SHUT_WR);
        }

        @Override
        public void close() throws IOException {
            try (socket) {
                if (endpoint.family() == AF_TIPC) {
                    socket.shutdown(SHUT_RDWR); // to close it is to reset it
                }
            } catch (ErrnoException e) {
                if (e.error() != Errno.ENOTCONN && e.error() != Errno.EBADF) {
                    throw e;
                }
            }
        }
    }

    /** A connection with TLS. */
    record Encrypted(SSLSocket socket) implements Link {
        @Override
        public int receive(byte[] buffer) throws IOException {
            return socket.getInputStream().read(buffer);
        }

        @Override
        public void send(byte[] buffer, int length) throws IOException {
            socket.getOutputStream().write(buffer, 0, length);
        }

        @Override
        public boolean hasHalfClose() {
            return true;
        }

        @Override
        public void endOutput() throws IOException {
            socket.shutdownOutput();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    /** Datagrams: to a peer that is known, or to whoever sent the latest. They have no end. */
    final class Datagrams implements Link {

        private final Socket socket;
        private final boolean answers;
        private final CountDownLatch known;
        private volatile @Nullable Address peer;

        private Datagrams(Socket socket, @Nullable Address peer, boolean answers) {
            this.socket = socket;
            this.peer = peer;
            this.answers = answers;
            this.known = new CountDownLatch(answers ? 1 : 0);
        }

        /** To one peer, or to the connected one when it is null. */
        static Datagrams to(Socket socket, @Nullable Address peer) {
            return new Datagrams(socket, peer, false);
        }

        /** To whoever sent the latest; what is to be sent before waits for the first. */
        static Datagrams answering(Socket socket) {
            return new Datagrams(socket, null, true);
        }

        @Override
        public int receive(byte[] buffer) throws IOException {
            ReceivedInto received = socket.recvfromInto(buffer);
            if (answers && received.address() != null) {
                peer = received.address();
                known.countDown();
            }
            return received.nbytes();
        }

        @Override
        public void send(byte[] buffer, int length) throws IOException {
            try {
                known.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            ByteBuffer data = ByteBuffer.wrap(buffer, 0, length);
            if (peer == null) {
                socket.send(data);
            } else {
                socket.sendto(data, peer);
            }
        }

        @Override
        public boolean hasHalfClose() {
            return false;
        }

        @Override
        public void endOutput() {}

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
