// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.io;

import io.github.bsdsocket.Address;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.io.Serial;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.net.UnknownHostException;
import java.nio.file.InvalidPathException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An {@link Address} as {@code java.net} takes addresses: for those of families that it has no class for, an abstract Unix
 * name say. A {@link NetSocket} takes it to bind and connect to, and answers with it.
 */
public final class NetSocketAddress extends SocketAddress {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient Address address;

    /** The address, for {@code java.net}. */
    public NetSocketAddress(Address address) {
        this.address = Objects.requireNonNull(address, "address");
    }

    /** The address, as this library has it. */
    public Address address() {
        return address;
    }

    /** The class of {@code java.net} for an address that the system gave, this one where it has none. */
    static SocketAddress of(Address address) {
        try {
            return switch (address) {
                case Address.Inet(String host, int port) -> new InetSocketAddress(InetAddress.ofLiteral(host), port);
                case Address.Inet6 a -> new InetSocketAddress(inet6(a), a.port());
                case Address.Unix(String path) -> UnixDomainSocketAddress.of(path);
                default -> new NetSocketAddress(address);
            };
        } catch (InvalidPathException e) {
            // A path whose bytes java.nio.file can't have.
            return new NetSocketAddress(address);
        }
    }

    private static InetAddress inet6(Address.Inet6 address) {
        InetAddress host = InetAddress.ofLiteral(address.host().replaceFirst("%.*", ""));
        if (address.scopeid() == 0 || !(host instanceof Inet6Address)) {
            return host;
        }
        try {
            return Inet6Address.getByAddress(null, host.getAddress(), (int) address.scopeid());
        } catch (UnknownHostException e) {
            throw new IllegalStateException("16 bytes are an IPv6 address", e);
        }
    }

    /**
     * An address of {@code java.net}, as this library has it; IPv4 in the form that a socket of IPv6 takes, where it is
     * for one.
     *
     * @throws UnknownHostException when it is unresolved
     */
    static Address of(SocketAddress address, boolean inet6) throws UnknownHostException {
        return switch (address) {
            case NetSocketAddress a -> a.address;
            case UnixDomainSocketAddress a -> Address.unix(a.getPath().toString());
            case InetSocketAddress a when a.getAddress() == null -> throw new UnknownHostException(a.getHostString());
            case InetSocketAddress a -> of(a.getAddress(), a.getPort(), inet6);
            default -> throw new IllegalArgumentException("Unsupported address type: " + address.getClass().getName());
        };
    }

    private static Address of(InetAddress host, int port, boolean inet6) {
        String text = host.getHostAddress();
        if (host instanceof Inet6Address scoped) {
            return Address.inet6(text.replaceFirst("%.*", ""), port, 0, scoped.getScopeId());
        }
        if (!inet6) {
            return Address.inet(text, port);
        }
        return Address.inet6(host instanceof Inet4Address && host.isAnyLocalAddress() ? "::" : "::ffff:" + text, port);
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof NetSocketAddress a && address.equals(a.address);
    }

    @Override
    public int hashCode() {
        return address.hashCode();
    }

    /** The address's own. */
    @Override
    public String toString() {
        return address.toString();
    }

    @Serial
    private void writeObject(ObjectOutputStream out) throws NotSerializableException {
        throw new NotSerializableException(NetSocketAddress.class.getName());
    }
}
