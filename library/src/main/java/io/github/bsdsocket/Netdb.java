// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import io.github.bsdsocket.internal.io.Deadline;
import io.github.bsdsocket.internal.libc.Resolver;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names and addresses, {@code <netdb.h>}: the system's own resolver answers, as its configuration has it.
 *
 * <p>A look-up may ask the network, and blocks until libc gives up. On a virtual thread it is made on another thread, so
 * that the carrier stays free; an interrupt ends it there.
 */
public final class Netdb {

    private Netdb() {}

    /** All addresses of a host and a service, with family, type, protocol and flags 0. */
    public static List<AddrInfo> getaddrinfo(@Nullable String host, @Nullable String port) throws IOException {
        return getaddrinfo(host, port, 0, 0, 0, 0);
    }

    /** All addresses of a host and a port number, with family, type, protocol and flags 0. */
    public static List<AddrInfo> getaddrinfo(@Nullable String host, int port) throws IOException {
        return getaddrinfo(host, port, 0, 0, 0, 0);
    }

    /** As {@link #getaddrinfo(String, String, int, int, int, int)}, for a port number, 0 to 65535. */
    public static List<AddrInfo> getaddrinfo(
            @Nullable String host, int port, int family, int type, int proto, int flags) throws IOException {
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException("port must be 0 to 65535, not " + port);
        }
        return getaddrinfo(host, Integer.toString(port), family, type, proto, flags);
    }

    /**
     * Resolves a host and a service into all that it takes to make sockets for them, getaddrinfo(3); Python's
     * {@code getaddrinfo}.
     *
     * @param host a name, an address, or null: then any address with {@code AI_PASSIVE}, else the loopback
     * @param port a service name, a port number as text, or null for 0
     * @param family the family wanted, {@code AF_UNSPEC} for any
     * @param type the socket type wanted, 0 for any
     * @param proto the protocol wanted, 0 for any
     * @param flags {@code AI_} flags
     * @return in the order in which the system prefers them
     * @throws GaiException when there is no answer, with libc's reason
     * @throws IllegalArgumentException when a name holds a NUL or has no form in IDNA
     */
    public static List<AddrInfo> getaddrinfo(
            @Nullable String host, @Nullable String port, int family, int type, int proto, int flags)
            throws IOException {
        checkNoNul(host);
        checkNoNul(port);
        byte[] service = port == null ? null : port.getBytes(StandardCharsets.UTF_8);
        String what = host == null ? String.valueOf(port) : host;
        byte[] node = host == null ? null : Hosts.ascii(host);
        List<AddrInfo> list = new ArrayList<>();
        for (Resolver.Addrinfo info :
                Hosts.getaddrinfo(what, node, service, family, type, proto, flags, Deadline.NEVER)) {
            Address address = SockaddrCodec.decode(info.addr());
            if (address != null) {
                String canonname = info.canonname() == null ? "" : info.canonname();
                list.add(new AddrInfo(info.family(), info.socktype(), info.protocol(), canonname, address));
            }
        }
        return list;
    }

    private static void checkNoNul(@Nullable String name) {
        if (name != null && name.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("name must not contain a NUL: " + name.replace('\0', '?'));
        }
    }
}
