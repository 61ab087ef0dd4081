// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import io.github.bsdsocket.internal.io.Deadline;
import io.github.bsdsocket.internal.libc.Resolver;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Makes one connection to a host that may have several addresses, by one deadline: {@code Socket.createConnection}.
 *
 * <p>Addresses are tried one after another, or, by RFC 8305 (Happy Eyeballs), one more at a time after each delay, the
 * families in turn, until one is connected. When none is, the last error is thrown with the others as suppressed.
 */
final class Connector {

    private final @Nullable Duration timeout;
    private final Deadline deadline;
    private final @Nullable Address source;

    /** Begins the time that a connection may take. */
    Connector(@Nullable Duration timeout, @Nullable Address source) {
        this.timeout = timeout;
        this.deadline = timeout == null || timeout.isZero() ? Deadline.NEVER : Deadline.in(timeout.toNanos());
        this.source = source;
    }

    /** Tries the addresses of a host, in the system's order. */
    Socket oneAfterAnother(@Nullable String host, int port) throws IOException {
        return oneAfterAnother(addresses(host, port));
    }

    /** Tries addresses in their order. */
    Socket oneAfterAnother(List<Resolver.Addrinfo> addresses) throws IOException {
        List<IOException> errors = new ArrayList<>();
        for (Resolver.Addrinfo address : addresses) {
            try {
                return connect(open(address), address);
            } catch (SocketTimeoutException e) {
                errors.add(e);
                if (deadline.remaining() == 0) {
                    break;
                }
            } catch (InterruptedIOException e) {
                throw e;
            } catch (IOException e) {
                errors.add(e);
            }
        }
        throw last(errors);
    }

    /** Tries the addresses of a host, one more after each delay. */
    Socket happyEyeballs(@Nullable String host, int port, Duration delay) throws IOException {
        return happyEyeballs(addresses(host, port), delay);
    }

    /** Tries addresses, the families in turn, one more after each delay. */
    Socket happyEyeballs(List<Resolver.Addrinfo> addresses, Duration delay) throws IOException {
        Deque<Resolver.Addrinfo> untried = new ArrayDeque<>(inTurn(addresses));
        BlockingQueue<Attempt> ended = new LinkedBlockingQueue<>();
        List<Attempt> begun = new ArrayList<>();
        List<IOException> errors = new ArrayList<>();
        int running = 0;
        Socket winner = null;
        try {
            while (!untried.isEmpty() || running > 0) {
                if (!untried.isEmpty()) {
                    try {
                        Attempt attempt = new Attempt(this, untried.remove(), ended);
                        begun.add(attempt);
                        running++;
                        Thread.ofVirtual().name("bsdsocket-connect").start(attempt);
                    } catch (IOException e) {
                        errors.add(e);
                        continue;
                    }
                }
                long wait = untried.isEmpty() ? Long.MAX_VALUE : delay.toNanos();
                Attempt attempt = ended.poll(Math.min(wait, deadline.remaining()), TimeUnit.NANOSECONDS);
                if (attempt != null && attempt.error == null) {
                    winner = attempt.socket;
                    return winner;
                }
                if (attempt != null && attempt.error != null) {
                    running--;
                    errors.add(attempt.error);
                } else if (deadline.remaining() == 0) {
                    errors.add(new SocketTimeoutException("timed out"));
                    break;
                }
            }
            throw last(errors);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted in connect");
        } finally {
            for (Attempt attempt : begun) {
                if (attempt.socket != winner) {
                    attempt.socket.close();
                }
            }
        }
    }

    /** One connection that is being made. */
    private static final class Attempt implements Runnable {

        final Socket socket;
        volatile @Nullable IOException error;
        private final Connector connector;
        private final Resolver.Addrinfo address;
        private final BlockingQueue<Attempt> ended;

        Attempt(Connector connector, Resolver.Addrinfo address, BlockingQueue<Attempt> ended) throws IOException {
            this.connector = connector;
            this.address = address;
            this.ended = ended;
            this.socket = connector.open(address);
        }

        @Override
        public void run() {
            try {
                connector.connect(socket, address);
            } catch (IOException e) {
                error = e;
            }
            ended.add(this);
        }
    }

    private List<Resolver.Addrinfo> addresses(@Nullable String host, int port) throws IOException {
        byte[] service = Integer.toString(port).getBytes(StandardCharsets.US_ASCII);
        byte[] node = host == null ? null : Hosts.ascii(host);
        String what = host == null ? String.valueOf(port) : host;
        return Hosts.getaddrinfo(what, node, service, 0, Constants.SOCK_STREAM, 0, 0, deadline);
    }

    /** A socket for an address, bound to the source. */
    private Socket open(Resolver.Addrinfo a) throws IOException {
        if (source != null && source.family() != a.family()) {
            // An error of this address, not of the caller: another address of the host may suit the source.
            throw Errors.of("bind", -Errno.EAFNOSUPPORT.number(), source, 0);
        }
        Socket socket = new Socket(a.family(), a.socktype(), a.protocol());
        try {
            socket.settimeout(timeout);
            if (source != null) {
                socket.bind(source);
            }
            return socket;
        } catch (IOException | RuntimeException e) {
            socket.close();
            throw e;
        }
    }

    private Socket connect(Socket socket, Resolver.Addrinfo to) throws IOException {
        try {
            int rc = socket.endpoint.connect(to.addr(), deadline);
            Errors.check("connect", rc, SockaddrCodec.ip(to.addr()));
            return socket;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    /** The families in turn, beginning with the system's favourite. */
    private static List<Resolver.Addrinfo> inTurn(List<Resolver.Addrinfo> addresses) {
        int favourite = addresses.getFirst().family();
        Deque<Resolver.Addrinfo> first = new ArrayDeque<>();
        Deque<Resolver.Addrinfo> others = new ArrayDeque<>();
        for (Resolver.Addrinfo address : addresses) {
            (address.family() == favourite ? first : others).add(address);
        }
        List<Resolver.Addrinfo> turn = new ArrayList<>();
        while (!first.isEmpty() || !others.isEmpty()) {
            if (!first.isEmpty()) {
                turn.add(first.remove());
            }
            if (!others.isEmpty()) {
                turn.add(others.remove());
            }
        }
        return turn;
    }

    private static IOException last(List<IOException> errors) {
        IOException last = errors.removeLast();
        errors.forEach(last::addSuppressed);
        return last;
    }
}
