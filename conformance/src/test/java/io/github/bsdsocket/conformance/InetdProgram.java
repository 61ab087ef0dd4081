// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.conformance;

import static io.github.bsdsocket.Constants.AF_INET;
import static io.github.bsdsocket.Constants.SOCK_STREAM;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.bsdsocket.Socket;
import java.io.IOException;
import java.util.Locale;

/** A server as inetd starts it: echoes what comes on descriptor 0, in upper case. */
final class InetdProgram {
    private InetdProgram() {}

    public static void main(String[] args) throws IOException {
        try (Socket s = args[0].equals("fromfd") ? Socket.fromfd(0, AF_INET, SOCK_STREAM) : Socket.adopt(0)) {
            s.sendall((Spelling.of(s.getpeername()) + "\n").getBytes(UTF_8));
            for (byte[] data = s.recv(1024); data.length > 0; data = s.recv(1024)) {
                s.sendall(new String(data, UTF_8).toUpperCase(Locale.ROOT).getBytes(UTF_8));
            }
        }
    }
}
