// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.io;

import static io.github.bsdsocket.Constants.*;

import io.github.bsdsocket.Socket;
import java.io.IOException;
import java.net.SocketException;
import java.net.SocketImpl;
import java.net.SocketOption;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.net.ExtendedSocketOptions;
import org.jspecify.annotations.Nullable;

/** The options of a {@link NetSocket}: part of its interface, in a file of their own for their number. */
abstract sealed class NetOptions extends java.net.Socket permits NetSocket {

    private static final Set<SocketOption<?>> OPTIONS = Set.of(
            StandardSocketOptions.SO_RCVBUF,
            StandardSocketOptions.SO_SNDBUF,
            StandardSocketOptions.SO_KEEPALIVE,
            StandardSocketOptions.SO_REUSEADDR,
            StandardSocketOptions.SO_REUSEPORT,
            StandardSocketOptions.SO_LINGER);

    private static final Set<SocketOption<?>> IP_OPTIONS = Stream.of(
                    OPTIONS.stream(),
                    Stream.of(StandardSocketOptions.IP_TOS, StandardSocketOptions.TCP_NODELAY),
                    ModuleLayer.boot().findModule("jdk.net").isPresent() ? Extended.stream() : Stream.<SocketOption<?>>of())
            .flatMap(options -> options)
            .collect(Collectors.toUnmodifiableSet());

    /** Those of the module {@code jdk.net}, which may be missing. */
    private static final class Extended {

        private Extended() {}

        static Stream<SocketOption<?>> stream() {
            return Stream.of(
                    ExtendedSocketOptions.TCP_KEEPCOUNT,
                    ExtendedSocketOptions.TCP_KEEPIDLE,
                    ExtendedSocketOptions.TCP_KEEPINTERVAL,
                    ExtendedSocketOptions.TCP_QUICKACK);
        }
    }

    final Socket socket;
    final boolean ip;

    NetOptions(Socket socket) throws SocketException {
        super((SocketImpl) null); // no method gets as far as an implementation of the JDK's
        this.socket = socket;
        this.ip = socket.family() == AF_INET || socket.family() == AF_INET6;
    }

    @Override
    public boolean isClosed() {
        return socket.fileno() < 0;
    }

    final void checkOpen() throws SocketException {
        if (isClosed()) {
            throw new SocketException("Socket is closed");
        }
    }

    /** As the JDK has a failure: a {@code SocketException}, and for whatever fails for it, that the socket is closed. */
    final SocketException failed(IOException e) {
        if (isClosed()) {
            return caused(new SocketException("Socket closed"), e);
        }
        return e instanceof SocketException s ? s : new SocketException(e.getMessage(), e);
    }

    static SocketException caused(SocketException e, Throwable cause) {
        e.initCause(cause);
        return e;
    }

    static @Nullable Duration millis(int timeout) {
        return timeout == 0 ? null : Duration.ofMillis(timeout);
    }

    private int get(int level, int name) throws SocketException {
        checkOpen();
        try {
            return socket.getsockopt(level, name);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private void set(int level, int name, int value) throws SocketException {
        checkOpen();
        try {
            socket.setsockopt(level, name, value);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private boolean is(int name) throws SocketException {
        return get(SOL_SOCKET, name) != 0;
    }

    private void set(int name, boolean on) throws SocketException {
        set(SOL_SOCKET, name, on ? 1 : 0);
    }

    /** Sets how long a read may wait, in milliseconds; 0 is for ever. */
    @Override
    public void setSoTimeout(int timeout) throws SocketException {
        checkOpen();
        if (timeout < 0) {
            throw new IllegalArgumentException("timeout can't be negative");
        }
        try {
            socket.settimeout(millis(timeout));
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** How long a read may wait: the socket's timeout, in milliseconds, 0 in blocking mode. */
    @Override
    public int getSoTimeout() throws SocketException {
        checkOpen();
        Duration timeout = socket.gettimeout();
        return timeout == null
                ? 0
                : (int) Math.min(timeout.plusNanos(999_999).toMillis(), Integer.MAX_VALUE);
    }

    /** Sets {@code TCP_NODELAY}; does nothing to a socket that isn't of IP. */
    @Override
    public void setTcpNoDelay(boolean on) throws SocketException {
        checkOpen();
        if (ip) {
            set(IPPROTO_TCP, TCP_NODELAY, on ? 1 : 0);
        }
    }

    /** {@code TCP_NODELAY}; true of a socket that isn't of IP, which doesn't delay. */
    @Override
    public boolean getTcpNoDelay() throws SocketException {
        checkOpen();
        return !ip || get(IPPROTO_TCP, TCP_NODELAY) != 0;
    }

    @Override
    public void setSoLinger(boolean on, int linger) throws SocketException {
        checkOpen();
        if (on && linger < 0) {
            throw new IllegalArgumentException("invalid value for SO_LINGER");
        }
        byte[] value = new byte[8];
        ByteBuffer.wrap(value).order(ByteOrder.nativeOrder()).putInt(on ? 1 : 0).putInt(on ? Math.min(linger, 65535) : 0);
        try {
            socket.setsockopt(SOL_SOCKET, SO_LINGER, value);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public int getSoLinger() throws SocketException {
        checkOpen();
        try {
            ByteBuffer value = ByteBuffer.wrap(socket.getsockopt(SOL_SOCKET, SO_LINGER, 8)).order(ByteOrder.nativeOrder());
            return value.getInt() == 0 ? -1 : value.getInt();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public void setOOBInline(boolean on) throws SocketException {
        set(SO_OOBINLINE, on);
    }

    @Override
    public boolean getOOBInline() throws SocketException {
        return is(SO_OOBINLINE);
    }

    @Override
    public void setSendBufferSize(int size) throws SocketException {
        if (size <= 0) {
            throw new IllegalArgumentException("negative send size");
        }
        set(SOL_SOCKET, SO_SNDBUF, size);
    }

    /** {@code SO_SNDBUF} as it was set, which is half of what Linux answers. */
    @Override
    public int getSendBufferSize() throws SocketException {
        return get(SOL_SOCKET, SO_SNDBUF) / 2;
    }

    @Override
    public void setReceiveBufferSize(int size) throws SocketException {
        if (size <= 0) {
            throw new IllegalArgumentException("invalid receive size");
        }
        set(SOL_SOCKET, SO_RCVBUF, size);
    }

    /** {@code SO_RCVBUF} as it was set, which is half of what Linux answers. */
    @Override
    public int getReceiveBufferSize() throws SocketException {
        return get(SOL_SOCKET, SO_RCVBUF) / 2;
    }

    @Override
    public void setKeepAlive(boolean on) throws SocketException {
        set(SO_KEEPALIVE, on);
    }

    @Override
    public boolean getKeepAlive() throws SocketException {
        return is(SO_KEEPALIVE);
    }

    @Override
    public void setReuseAddress(boolean on) throws SocketException {
        set(SO_REUSEADDR, on);
    }

    @Override
    public boolean getReuseAddress() throws SocketException {
        return is(SO_REUSEADDR);
    }

    /** Sets {@code IP_TOS} and, over IPv6, {@code IPV6_TCLASS}; does nothing to a socket that isn't of IP. */
    @Override
    public void setTrafficClass(int tc) throws SocketException {
        if (tc < 0 || tc > 255) {
            throw new IllegalArgumentException("tc is not in range 0 -- 255");
        }
        checkOpen();
        if (socket.family() == AF_INET6) {
            set(IPPROTO_IPV6, IPV6_TCLASS, tc);
        }
        if (ip) {
            set(IPPROTO_IP, IP_TOS, tc);
        }
    }

    /** {@code IP_TOS}, over IPv6 {@code IPV6_TCLASS}; 0 of a socket that isn't of IP. */
    @Override
    public int getTrafficClass() throws SocketException {
        checkOpen();
        if (socket.family() == AF_INET6) {
            return get(IPPROTO_IPV6, IPV6_TCLASS);
        }
        return ip ? get(IPPROTO_IP, IP_TOS) : 0;
    }

    /** Does nothing, as in the JDK. */
    @Override
    public void setPerformancePreferences(int connectionTime, int latency, int bandwidth) {}

    /**
     * The options of {@code StandardSocketOptions} that are for streams, and those of {@code ExtendedSocketOptions} that are
     * for TCP where the module {@code jdk.net} is there; without those of IP where the socket isn't.
     */
    @Override
    public Set<SocketOption<?>> supportedOptions() {
        return ip ? IP_OPTIONS : OPTIONS;
    }

    private void checkSupported(SocketOption<?> name) throws SocketException {
        Objects.requireNonNull(name, "name");
        checkOpen();
        if (!supportedOptions().contains(name)) {
            throw new UnsupportedOperationException("'" + name + "' not supported");
        }
    }

    @Override
    public <T> java.net.Socket setOption(SocketOption<T> name, T value) throws IOException {
        checkSupported(name);
        if (!name.type().isInstance(value)) {
            throw new IllegalArgumentException("Invalid value '" + value + "'");
        }
        int number = value instanceof Integer i ? i : (Boolean) value ? 1 : 0;
        switch (name.name()) {
            case "SO_LINGER" -> setSoLinger(number >= 0, number);
            case "SO_RCVBUF" -> setReceiveBufferSize(number);
            case "SO_SNDBUF" -> setSendBufferSize(number);
            case "IP_TOS" -> setTrafficClass(number);
            default -> set(level(name), constant(name), number);
        }
        return this;
    }

    @Override
    public <T> T getOption(SocketOption<T> name) throws IOException {
        checkSupported(name);
        int number = switch (name.name()) {
            case "SO_LINGER" -> getSoLinger();
            case "SO_RCVBUF" -> getReceiveBufferSize();
            case "SO_SNDBUF" -> getSendBufferSize();
            case "IP_TOS" -> getTrafficClass();
            default -> get(level(name), constant(name));
        };
        Object value = number;
        return name.type().cast(name.type() == Boolean.class ? number != 0 : value);
    }

    private static int level(SocketOption<?> name) {
        return name.name().startsWith("TCP_") ? IPPROTO_TCP : SOL_SOCKET;
    }

    private static int constant(SocketOption<?> name) {
        return switch (name.name()) {
            case "TCP_KEEPCOUNT" -> TCP_KEEPCNT;
            case "TCP_KEEPIDLE" -> TCP_KEEPIDLE;
            case "TCP_KEEPINTERVAL" -> TCP_KEEPINTVL;
            case "TCP_NODELAY" -> TCP_NODELAY;
            case "TCP_QUICKACK" -> TCP_QUICKACK;
            case "SO_KEEPALIVE" -> SO_KEEPALIVE;
            case "SO_REUSEADDR" -> SO_REUSEADDR;
            default -> SO_REUSEPORT;
        };
    }
}
