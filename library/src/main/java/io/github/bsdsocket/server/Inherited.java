// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.server;

import io.github.bsdsocket.Socket;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A socket that the program was started with: opened by systemd or inetd, which listens for the program and starts it when
 * somebody comes.
 *
 * {@snippet :
 * for (Inherited inherited : Inherited.listenFds()) {
 *     try (var server = StreamServer.on(inherited.socket()).build(handler)) {
 *         server.serveForever();
 *     }
 * }
 * }
 *
 * @param socket the socket, in the mode of new sockets
 * @param name what it is called in the unit's {@code FileDescriptorName=}; {@code "unknown"} without one
 */
public record Inherited(Socket socket, String name) {

    private static final int SD_LISTEN_FDS_START = 3;

    private static boolean taken;

    /**
     * The sockets that systemd passed, sd_listen_fds_with_names(3): those from descriptor 3 on, as many as
     * {@code LISTEN_FDS} says, when {@code LISTEN_PID} is this process; else none. They are close-on-exec from then on, and
     * the caller's; so another call has none.
     *
     * <p>A JVM can't unset its environment: a child process sees the variables, and by {@code LISTEN_PID} that they aren't
     * for it.
     *
     * @throws IllegalStateException when the variables aren't what systemd sets
     * @throws io.github.bsdsocket.ErrnoException ENOTSOCK when a descriptor is a FIFO or another file, EBADF when it isn't
     *     open; then all stay open, and nothing is taken
     */
    public static synchronized List<Inherited> listenFds() throws IOException {
        if (taken) {
            return List.of();
        }
        List<Inherited> sockets = new ArrayList<>();
        try {
            for (String name : names(System.getenv(), ProcessHandle.current().pid())) {
                sockets.add(new Inherited(Socket.adopt(SD_LISTEN_FDS_START + sockets.size()), name));
            }
        } catch (IOException e) {
            sockets.forEach(inherited -> inherited.socket().detach());
            throw e;
        }
        taken = true;
        return List.copyOf(sockets);
    }

    /**
     * The socket that is standard input, as inetd passes it, and systemd with {@code StandardInput=socket}.
     *
     * <p>Where inetd waits for the program ({@code wait}, {@code Accept=no}), it listens, or receives datagrams, and is for
     * a {@link StreamServer} or a {@link DatagramServer}. Where inetd doesn't ({@code nowait}, {@code Accept=yes}), it is
     * the connection.
     *
     * <p>It is a duplicate. Standard input stays open, for child processes too, so that what reads {@code System.in} meets
     * no other file; and often standard output is the socket, too. So a peer hears of the end by {@link Socket#shutdown}, or
     * when the program ends.
     *
     * @throws io.github.bsdsocket.ErrnoException ENOTSOCK when standard input is no socket
     */
    public static Socket inetd() throws IOException {
        Socket stdin = Socket.adopt(0);
        try {
            stdin.setInheritable(true); // as it was: to adopt it has changed that
            return stdin.dup();
        } finally {
            stdin.detach();
        }
    }

    /** The name of each socket, by the variables of an environment. */
    static List<String> names(Map<String, String> environment, long pid) {
        String listenPid = environment.get("LISTEN_PID");
        String listenFds = environment.get("LISTEN_FDS");
        if (listenPid == null || listenFds == null || number("LISTEN_PID", listenPid) != pid) {
            return List.of();
        }
        long count = number("LISTEN_FDS", listenFds);
        if (count == 0) {
            return List.of();
        }
        if (count > Integer.MAX_VALUE - SD_LISTEN_FDS_START) {
            throw new IllegalStateException("LISTEN_FDS is more than there can be: " + listenFds);
        }
        String listenFdnames = environment.get("LISTEN_FDNAMES");
        List<String> names = listenFdnames == null ? unknown(count) : List.of(listenFdnames.split(":", -1));
        if (names.size() != count) {
            throw new IllegalStateException("LISTEN_FDNAMES doesn't name " + count + " descriptors: " + listenFdnames);
        }
        return names;
    }

    private static List<String> unknown(long count) {
        return Collections.nCopies((int) count, "unknown");
    }

    private static long number(String variable, String value) {
        if (!value.matches("[0-9]{1,18}")) {
            throw new IllegalStateException(variable + " is not a number: " + value);
        }
        return Long.parseLong(value);
    }
}
