// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import java.io.Closeable;
import java.io.IOException;
import java.util.Objects;

/**
 * An address of the loopback that doesn't answer: a server that never accepts and whose backlog is full, for which the
 * kernel drops every further SYN.
 */
final class DeadAddress implements Closeable {

    private final Socket server;
    private final Socket first;

    DeadAddress() throws IOException {
        server = Socket.createServer(Address.inet("127.0.0.1", 0), 0, false, false);
        first = new Socket();
        first.connect(address());
    }

    Address address() throws IOException {
        return Objects.requireNonNull(server.getsockname());
    }

    /** Answers from now on: makes room for the next one. */
    void revive() throws IOException {
        server.accept().conn().close();
    }

    @Override
    public void close() throws IOException {
        first.close();
        server.close();
    }
}
