// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.io;

import io.github.bsdsocket.Constants;
import io.github.bsdsocket.Socket;

/** What the views of a socket ask of it. */
final class Streams {

    private Streams() {}

    /** The socket, when it carries a stream: of a message, a read would drop what it has no room for. */
    static Socket check(Socket socket) {
        if (socket.type() != Constants.SOCK_STREAM) {
            throw new IllegalArgumentException("the socket's type must be SOCK_STREAM: " + socket);
        }
        return socket;
    }
}
