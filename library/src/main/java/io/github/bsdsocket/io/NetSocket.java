// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.io;

import static io.github.bsdsocket.Constants.AF_INET6;
import static io.github.bsdsocket.Constants.FIONREAD;
import static io.github.bsdsocket.Constants.MSG_OOB;
import static io.github.bsdsocket.Constants.SHUT_RD;
import static io.github.bsdsocket.Constants.SHUT_WR;

import io.github.bsdsocket.Address;
import io.github.bsdsocket.Errno;
import io.github.bsdsocket.ErrnoException;
import io.github.bsdsocket.Socket;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.BindException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NoRouteToHostException;
import java.net.SocketAddress;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A socket of this library as a {@code java.net.Socket}, for code that wants one: drivers, clients, the JDK's TLS.
 *
 * <p>It behaves as the JDK's own: same states, same values, same exceptions, {@code close} from another thread wakes at
 * once. The differences:
 * <ul>
 *   <li>It connects and binds to what the socket's family takes: an {@code InetSocketAddress}, a
 *       {@code UnixDomainSocketAddress}, or any {@link Address} in a {@link NetSocketAddress}; an unnamed or ephemeral
 *       address for null.
 *   <li>A socket that has no IP address answers {@link #getInetAddress} and {@link #getLocalAddress} with the loopback, for
 *       its peer is on this machine or next to it, and {@link #getPort} and {@link #getLocalPort} with 0; the socket
 *       addresses are its own. It doesn't delay: {@link #setTcpNoDelay} and {@link #setTrafficClass} change nothing.
 *   <li>{@code Thread.interrupt} ends a wait with {@code InterruptedIOException} on platform threads and virtual ones; the
 *       socket stays open, but for a connect.
 * </ul>
 *
 * <p>{@link #setSoTimeout} is for reads, as in the JDK, though it sets the socket's timeout: a write waits on.
 */
public final class NetSocket extends NetOptions {

    private final @Nullable Address target;

    private final InputStream in = new Input();
    private final OutputStream out = new Output();

    /** Of the last bind or connect: they are still told when the socket is closed. */
    private volatile @Nullable SocketAddress local;

    private volatile @Nullable SocketAddress remote;
    private volatile boolean bound;
    private volatile boolean connected;
    private volatile boolean inputShutdown;
    private volatile boolean outputShutdown;

    /**
     * A view of a socket, connected or not; to close one closes the other.
     *
     * @throws IllegalArgumentException when it is not of type {@code SOCK_STREAM}, or in non-blocking mode
     * @throws SocketException when it is closed
     */
    public NetSocket(Socket socket) throws IOException {
        this(socket, null);
    }

    /** A view that connects to one address, whatever it is told. */
    NetSocket(Socket socket, @Nullable Address target) throws IOException {
        Streams.check(socket);
        if (!socket.getblocking()) {
            throw new IllegalArgumentException("the socket must not be in non-blocking mode: " + socket);
        }
        super(socket);
        this.target = target;
        Address own = socket.getsockname();
        local = view(own);
        bound = isName(own);
        try {
            remote = view(socket.getpeername());
            connected = true;
            bound = true;
        } catch (ErrnoException e) {
            if (e.error() != Errno.ENOTCONN) {
                throw e;
            }
        }
    }

    private static @Nullable SocketAddress view(@Nullable Address address) {
        return address == null ? null : NetSocketAddress.of(address);
    }

    private static boolean isName(@Nullable Address address) {
        return switch (address) {
            case null -> false;
            case Address.Inet a -> a.port() != 0;
            case Address.Inet6 a -> a.port() != 0;
            case Address.Unix a -> !a.path().isEmpty();
            default -> true;
        };
    }

    /** The socket that this is a view of: for what {@code java.net} has no method for. */
    public Socket socket() {
        return socket;
    }

    // Connecting and closing

    @Override
    public void connect(@Nullable SocketAddress endpoint) throws IOException {
        connect(endpoint, 0);
    }

    /** Connects, and closes the socket when that fails. */
    @Override
    public void connect(@Nullable SocketAddress endpoint, int timeout) throws IOException {
        if (endpoint == null) {
            throw new IllegalArgumentException("connect: The address can't be null");
        }
        if (timeout < 0) {
            throw new IllegalArgumentException("connect: timeout can't be negative");
        }
        checkOpen();
        if (connected) {
            throw new SocketException("Already connected");
        }
        try {
            connectTo(target == null ? address(endpoint) : target, millis(timeout));
            local = view(socket.getsockname());
            remote = view(socket.getpeername());
        } catch (IOException e) {
            IOException failure = ofConnect(e);
            try {
                close();
            } catch (IOException suppressed) {
                failure.addSuppressed(suppressed);
            }
            throw failure;
        }
        bound = true;
        connected = true;
    }

    private void connectTo(Address address, @Nullable Duration timeout) throws IOException {
        Duration mode = socket.gettimeout();
        socket.settimeout(timeout);
        try {
            socket.connect(address);
        } finally {
            if (!isClosed()) {
                socket.settimeout(mode);
            }
        }
    }

    private Address address(SocketAddress given) throws UnknownHostException {
        Address address = NetSocketAddress.of(given, socket.family() == AF_INET6);
        if (address.family() != socket.family()) {
            throw new IllegalArgumentException("Unsupported address type: " + given + " for " + socket);
        }
        return address;
    }

    private IOException ofConnect(IOException e) {
        return switch (e) {
            case SocketTimeoutException _ -> new SocketTimeoutException("Connect timed out");
            case ErrnoException errno when !isClosed() -> switch (errno.error()) {
                // No file is nobody who listens.
                case ECONNREFUSED, ETIMEDOUT, ENOENT -> caused(new ConnectException(e.getMessage()), e);
                case EHOSTUNREACH -> caused(new NoRouteToHostException(e.getMessage()), e);
                case EADDRNOTAVAIL, EADDRINUSE, EACCES, EPERM -> caused(new BindException(e.getMessage()), e);
                case null, default -> e;
            };
            case InterruptedIOException _, UnknownHostException _ -> e;
            default -> failed(e);
        };
    }

    @Override
    public void bind(@Nullable SocketAddress bindpoint) throws IOException {
        checkOpen();
        if (bound) {
            throw new SocketException("Already bound");
        }
        if (bindpoint instanceof InetSocketAddress a && a.isUnresolved()) {
            throw new SocketException("Unresolved address");
        }
        Address own = bindpoint == null && !ip
                ? Address.unix("")
                : address(bindpoint == null ? new InetSocketAddress(0) : bindpoint);
        try {
            socket.bind(own);
            local = view(socket.getsockname());
        } catch (ErrnoException e) {
            throw switch (e.error()) {
                case EADDRINUSE, EADDRNOTAVAIL, EACCES, EPERM -> caused(new BindException(e.getMessage()), e);
                case null, default -> failed(e);
            };
        }
        bound = true;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    @Override
    public void shutdownInput() throws IOException {
        checkConnected();
        if (inputShutdown) {
            throw new SocketException("Socket input is already shutdown");
        }
        inputShutdown = true;
        shutdown(SHUT_RD);
    }

    @Override
    public void shutdownOutput() throws IOException {
        checkConnected();
        if (outputShutdown) {
            throw new SocketException("Socket output is already shutdown");
        }
        shutdown(SHUT_WR);
        outputShutdown = true;
    }

    private void shutdown(int how) throws IOException {
        try {
            socket.shutdown(how);
        } catch (ErrnoException e) {
            // The peer may have gone.
            if (e.error() != Errno.ENOTCONN) {
                throw failed(e);
            }
        }
    }

    private void checkConnected() throws SocketException {
        checkOpen();
        if (!connected) {
            throw new SocketException("Socket is not connected");
        }
    }

    // Data

    @Override
    public InputStream getInputStream() throws IOException {
        checkConnected();
        if (inputShutdown) {
            throw new SocketException("Socket input is shutdown");
        }
        return in;
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
        checkConnected();
        if (outputShutdown) {
            throw new SocketException("Socket output is shutdown");
        }
        return out;
    }

    private final class Input extends InputStream {

        private volatile boolean ended;
        private volatile boolean reset;

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] b, int off, int len) throws IOException {
            Objects.checkFromIndexSize(off, len, b.length);
            if (len == 0) {
                return 0;
            }
            if (ended) {
                return -1;
            }
            int n = receive(ByteBuffer.wrap(b, off, len));
            ended = n <= 0;
            return ended ? -1 : n;
        }

        private int receive(ByteBuffer data) throws IOException {
            if (isClosed()) {
                throw new SocketException("Socket closed");
            }
            if (reset) {
                // The kernel says it once, and then that the stream has ended.
                throw new SocketException("Connection reset");
            }
            if (inputShutdown) {
                // The kernel still gives what comes in.
                return 0;
            }
            try {
                return socket.recvInto(data);
            } catch (SocketTimeoutException e) {
                throw new SocketTimeoutException("Read timed out");
            } catch (ErrnoException e) {
                if (e.error() == Errno.ECONNRESET) {
                    reset = true;
                    throw caused(new SocketException("Connection reset"), e);
                }
                throw failed(e);
            }
        }

        @Override
        public int available() throws IOException {
            if (inputShutdown && !isClosed()) {
                return 0;
            }
            try {
                return socket.ioctl(FIONREAD, 0);
            } catch (ErrnoException e) {
                throw failed(e);
            }
        }

        @Override
        public void close() throws IOException {
            NetSocket.this.close();
        }
    }

    private final class Output extends OutputStream {

        /** Keeps the writes of several threads apart. */
        private final ReentrantLock writing = new ReentrantLock();

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] b, int off, int len) throws IOException {
            ByteBuffer data = ByteBuffer.wrap(b, off, len);
            writing.lock();
            try {
                while (data.hasRemaining()) {
                    send(data);
                }
            } finally {
                writing.unlock();
            }
        }

        private void send(ByteBuffer data) throws IOException {
            try {
                socket.sendall(data);
            } catch (SocketTimeoutException e) {
                // The timeout is for reads. The buffer's position says how much was sent.
            } catch (ErrnoException e) {
                throw failed(e);
            }
        }

        @Override
        public void close() throws IOException {
            NetSocket.this.close();
        }
    }

    @Override
    public void sendUrgentData(int data) throws IOException {
        checkOpen();
        byte[] one = {(byte) data};
        try {
            socket.send(one, MSG_OOB);
        } catch (ErrnoException e) {
            throw failed(e);
        }
    }

    // Addresses and state

    private static InetAddress anyLocal() {
        return new InetSocketAddress(0).getAddress();
    }

    @Override
    public @Nullable InetAddress getInetAddress() {
        if (!connected) {
            return null;
        }
        return remote instanceof InetSocketAddress a ? a.getAddress() : InetAddress.getLoopbackAddress();
    }

    @Override
    public InetAddress getLocalAddress() {
        if (!bound || isClosed()) {
            return anyLocal();
        }
        if (!(local instanceof InetSocketAddress a)) {
            return InetAddress.getLoopbackAddress();
        }
        return a.getAddress().isAnyLocalAddress() ? anyLocal() : a.getAddress();
    }

    @Override
    public int getPort() {
        return connected && remote instanceof InetSocketAddress a ? a.getPort() : 0;
    }

    @Override
    public int getLocalPort() {
        if (!bound) {
            return -1;
        }
        return local instanceof InetSocketAddress a ? a.getPort() : 0;
    }

    @Override
    public @Nullable SocketAddress getRemoteSocketAddress() {
        return connected ? remote : null;
    }

    @Override
    public @Nullable SocketAddress getLocalSocketAddress() {
        if (!bound) {
            return null;
        }
        return ip ? new InetSocketAddress(getLocalAddress(), getLocalPort()) : local;
    }

    /** Null: there is no channel of {@code java.nio} to it. */
    @Override
    public @Nullable SocketChannel getChannel() {
        return null;
    }

    @Override
    public boolean isConnected() {
        return connected;
    }

    @Override
    public boolean isBound() {
        return bound;
    }

    @Override
    public boolean isInputShutdown() {
        return inputShutdown;
    }

    @Override
    public boolean isOutputShutdown() {
        return outputShutdown;
    }

    /** The socket's own, in brackets. */
    @Override
    public String toString() {
        return "NetSocket[" + socket + "]";
    }
}
