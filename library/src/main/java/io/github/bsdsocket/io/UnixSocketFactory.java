// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.io;

import static io.github.bsdsocket.Constants.AF_UNIX;

import io.github.bsdsocket.Address;
import io.github.bsdsocket.Socket;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import javax.net.SocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@code java.net.Socket}s that connect to one Unix address, whatever host and port they are told: for drivers and
 * clients that know TCP and take a factory.
 *
 * {@snippet :
 * jdbc:postgresql://localhost/db?socketFactory=io.github.bsdsocket.io.UnixSocketFactory&socketFactoryArg=/run/postgresql/.s.PGSQL.5432
 * new OkHttpClient.Builder().socketFactory(new UnixSocketFactory("/run/docker.sock"))
 * }
 *
 * <p>The sockets are {@link NetSocket}s.
 */
public final class UnixSocketFactory extends SocketFactory {

    private final Address address;

    /**
     * A factory for an address.
     *
     * @param address a path, or {@code @} and a name in the abstract namespace; a path that begins with {@code @} is
     *     {@code ./@...}
     * @throws IllegalArgumentException when it is empty, or no address of a Unix socket
     */
    public UnixSocketFactory(String address) {
        if (address.isEmpty() || address.equals("@")) {
            throw new IllegalArgumentException("a path or @name is needed, not \"" + address + "\"");
        }
        this.address = address.startsWith("@") ? Address.unixAbstract(address.substring(1)) : Address.unix(address);
    }

    /** A socket that isn't connected yet; it connects to the factory's address, whatever address it is given. */
    @Override
    public java.net.Socket createSocket() throws IOException {
        return new NetSocket(socket(), address);
    }

    /** A connected socket; host and port may be any. */
    @Override
    public java.net.Socket createSocket(@Nullable String host, int port) throws IOException {
        return connected(port);
    }

    /** A connected socket; host and port may be any, and it is bound to no address. */
    @Override
    public java.net.Socket createSocket(
            @Nullable String host, int port, @Nullable InetAddress localHost, int localPort) throws IOException {
        new InetSocketAddress(localPort); // refuses what is no port
        return connected(port);
    }

    /** A connected socket; host and port may be any. */
    @Override
    public java.net.Socket createSocket(@Nullable InetAddress host, int port) throws IOException {
        return connected(port);
    }

    /** A connected socket; host and port may be any, and it is bound to no address. */
    @Override
    public java.net.Socket createSocket(
            @Nullable InetAddress host, int port, @Nullable InetAddress localHost, int localPort) throws IOException {
        new InetSocketAddress(localPort);
        return connected(port);
    }

    private java.net.Socket connected(int port) throws IOException {
        SocketAddress any = new InetSocketAddress(port);
        java.net.Socket s = createSocket();
        try {
            s.connect(any);
            return s;
        } catch (IOException | RuntimeException e) {
            s.close();
            throw e;
        }
    }

    /** A socket in blocking mode, whatever new ones are in. */
    private static Socket socket() throws IOException {
        Socket s = new Socket(AF_UNIX);
        s.settimeout(null);
        return s;
    }
}
