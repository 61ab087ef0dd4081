// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.server;

import io.github.bsdsocket.Address;
import io.github.bsdsocket.Constants;
import io.github.bsdsocket.Socket;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * What a server is to be, and how it comes to be: the settings that both kinds of servers have.
 *
 * <p>Those of the address are for a server that binds to one; on a socket that was given they are an
 * {@code IllegalStateException}.
 *
 * @param <R> what the server's requests are
 * @param <B> the builder itself
 */
public abstract sealed class ServerBuilder<R, B extends ServerBuilder<R, B>>
        permits StreamServer.Builder, DatagramServer.Builder {

    /** A socket that is ready for its server, and the file that bind(2) made, if the server is to remove it. */
    record Bound(Socket socket, @Nullable SocketPath file) {}

    /** The last step, from the socket to the server. */
    interface Step<S> {
        S build(Bound bound) throws IOException;
    }

    private final @Nullable Address address;
    private final @Nullable Socket given;
    private final int type;
    private final int proto;

    boolean allowReuseAddress;
    private boolean allowReusePort;
    private boolean unlink;
    private int mode = -1;

    int maxHandlers = Integer.MAX_VALUE;

    @Nullable Executor executor;

    Server.Verifier<? super R> verifier = (request, client) -> true;

    Server.@Nullable ErrorHandler<? super R> errorHandler;

    ServerBuilder(Address address, int type, int proto) {
        this.address = Objects.requireNonNull(address, "address");
        this.given = null;
        this.type = type;
        this.proto = proto;
    }

    ServerBuilder(Socket given) {
        this.address = null;
        this.given = Objects.requireNonNull(given, "socket");
        this.type = given.type();
        this.proto = given.proto();
    }

    // The address

    /**
     * Whether to bind with {@code SO_REUSEADDR}. By default a stream server does, so that it can be started anew while
     * connections of the last one linger (Python's doesn't); a datagram server doesn't, as it could then share its port
     * unknowingly.
     */
    public B allowReuseAddress(boolean allow) {
        beforeBind("allowReuseAddress");
        allowReuseAddress = allow;
        return self();
    }

    /** Whether to bind with {@code SO_REUSEPORT}, so that several servers share the address; by default not. */
    public B allowReusePort(boolean allow) {
        beforeBind("allowReusePort");
        allowReusePort = allow;
        return self();
    }

    /**
     * Removes the file of a Unix socket: before it is bound, when it is there, and is a socket that nobody listens on; and
     * when the server is closed, if it is still the one that bind(2) made. By default the file stays, and bind(2) fails
     * with EADDRINUSE when there is one.
     *
     * <p>Two processes that start on one path at the same moment may both find it stale; then the later one has it.
     *
     * @throws IllegalArgumentException when the address has no file
     */
    public B unlink() {
        file("unlink");
        unlink = true;
        return self();
    }

    /**
     * The permissions of a Unix socket's file, such as {@code 0660}: to connect takes the right to write. It never exists
     * with wider ones. What the process's umask would deny is granted after bind(2), which follows a link that somebody
     * else put there meanwhile: so the folder should be one that others can't write to. By default the umask decides.
     *
     * @throws IllegalArgumentException when the address has no file, or the mode is not 0 to 0777
     */
    public B mode(int mode) {
        file("mode");
        if (mode < 0 || mode > 0777) {
            throw new IllegalArgumentException("mode must be 0 to 0777, not 0" + Integer.toOctalString(mode));
        }
        this.mode = mode;
        return self();
    }

    // Handling

    /**
     * What handlers run on. By default each has a virtual thread of its own. {@code Runnable::run} handles a request before
     * the next is taken, on the thread that serves. An executor belongs to the caller, and must run all that it accepts;
     * what it refuses goes to the error hook.
     */
    public B executor(Executor executor) {
        this.executor = Objects.requireNonNull(executor, "executor");
        return self();
    }

    /**
     * How many requests are handled at the same time at most; then no other is taken until one is done, and they wait in
     * the system's queue. By default connections have no limit but that of descriptors, and datagrams 10,000.
     */
    public B maxHandlers(int count) {
        if (count <= 0) {
            throw new IllegalArgumentException("maxHandlers must be positive: " + count);
        }
        maxHandlers = count;
        return self();
    }

    /** Decides which requests are handled; the others are closed. By default all are. */
    public B verifyRequest(Server.Verifier<? super R> verifier) {
        this.verifier = Objects.requireNonNull(verifier, "verifier");
        return self();
    }

    /** Hears what went wrong with a request. By default it is logged as a warning, in {@code io.github.bsdsocket.server}. */
    public B handleError(Server.ErrorHandler<? super R> errorHandler) {
        this.errorHandler = Objects.requireNonNull(errorHandler, "errorHandler");
        return self();
    }

    // Building

    abstract B self();

    /** Refuses a socket that was given and doesn't fit. */
    abstract void check(Socket given) throws IOException;

    /** Makes a bound socket take requests. */
    abstract void activate(Socket bound) throws IOException;

    final void beforeBind(String setting) {
        if (given != null) {
            throw new IllegalStateException(setting + " is for a server that binds to an address, not for " + given);
        }
    }

    private SocketPath file(String setting) {
        beforeBind(setting);
        if (address instanceof Address.Unix(String path) && !path.isEmpty()) {
            return new SocketPath(path, type);
        }
        throw new IllegalArgumentException(setting + " is for a Unix socket with a path, not for " + address);
    }

    final <S> S build(Step<S> step) throws IOException {
        if (given != null) {
            check(given);
            return step.build(new Bound(given, null));
        }
        Address at = Objects.requireNonNull(address);
        SocketPath file = unlink || mode >= 0 ? file("unlink") : null;
        Socket s = new Socket(at.family(), type, proto);
        try {
            bind(s, at, file);
            activate(s);
            return step.build(new Bound(s, unlink ? file : null));
        } catch (Throwable e) {
            try (s) {
                if (file != null && unlink) {
                    file.remove();
                }
            } catch (IOException f) {
                e.addSuppressed(f);
            }
            throw e;
        }
    }

    private void bind(Socket s, Address at, @Nullable SocketPath file) throws IOException {
        if (at.family() != Constants.AF_UNIX) {
            s.setsockopt(Constants.SOL_SOCKET, Constants.SO_REUSEADDR, allowReuseAddress ? 1 : 0);
        }
        if (allowReusePort) {
            s.setsockopt(Constants.SOL_SOCKET, Constants.SO_REUSEPORT, 1);
        }
        if (file != null && unlink) {
            file.removeIfStale();
        }
        if (mode >= 0) {
            s.fchmod(mode);
        }
        s.bind(at);
        if (file != null) {
            file.made(mode);
        }
    }
}
