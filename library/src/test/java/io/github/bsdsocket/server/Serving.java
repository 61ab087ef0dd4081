// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.server;

import static io.github.bsdsocket.Constants.SHUT_WR;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.bsdsocket.Address;
import io.github.bsdsocket.Socket;
import io.github.bsdsocket.ThreadKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** A server that serves in a thread of its own, until it is closed; and what a client does with one. */
record Serving(Server<?> server, ThreadKind.Running<Void> loop) implements AutoCloseable {

    /** Longer than anything takes. */
    static final Duration LONG = Duration.ofSeconds(60);

    /** The documentation's: answers in upper case, until the client has no more to say. */
    static final Server.Handler<Socket> UPPER = (conn, client) -> {
        for (byte[] data = conn.recv(1024); data.length > 0; data = conn.recv(1024)) {
            conn.sendall(upper(data));
        }
    };

    static Serving start(ThreadKind kind, Server<?> server) {
        ThreadKind.Running<Void> loop = kind.start(() -> {
            server.serveForever();
            return null;
        });
        return new Serving(server, loop);
    }

    /** Closes the server; what serving it threw is thrown here. */
    @Override
    public void close() throws IOException {
        server.close();
        loop.result().orTimeout(1, TimeUnit.MINUTES).join();
    }

    static byte[] upper(byte[] data) {
        return new String(data, UTF_8).toUpperCase(Locale.ROOT).getBytes(UTF_8);
    }

    /** A connection to a stream server. */
    static Socket connect(Server<?> server) throws IOException {
        return connect(server.serverAddress(), server.socket().type());
    }

    static Socket connect(Address address, int type) throws IOException {
        Socket s = new Socket(address.family(), type);
        s.settimeout(LONG);
        try {
            s.connect(address);
            return s;
        } catch (IOException e) {
            s.close();
            throw e;
        }
    }

    /** Sends a line, and returns all that is answered until the server ends the connection. */
    static String ask(Socket s, String line) throws IOException {
        s.sendall(line.getBytes(UTF_8));
        s.shutdown(SHUT_WR);
        return rest(s);
    }

    static String rest(Socket s) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] data = s.recv(1024); data.length > 0; data = s.recv(1024)) {
            all.writeBytes(data);
        }
        return all.toString(UTF_8);
    }

    /** Returns when a thread is in a method of {@link Server}, asleep. */
    static void awaitIn(String method, Thread thread) {
        while (!sleeps(thread) || !isIn(method, thread)) {
            if (!thread.isAlive() || Thread.currentThread().isInterrupted()) {
                throw new AssertionError(thread + " ended, or went on for too long, and wasn't in " + method);
            }
            Thread.onSpinWait();
        }
    }

    private static boolean sleeps(Thread thread) {
        Thread.State state = thread.getState();
        return state == Thread.State.WAITING || state == Thread.State.TIMED_WAITING;
    }

    private static boolean isIn(String method, Thread thread) {
        return Arrays.stream(thread.getStackTrace())
                .anyMatch(f -> f.getClassName().equals(Server.class.getName()) && f.getMethodName().equals(method));
    }
}
