// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.cli;

import static io.github.bsdsocket.Constants.AF_BLUETOOTH;
import static io.github.bsdsocket.Constants.AF_INET;
import static io.github.bsdsocket.Constants.AF_INET6;
import static io.github.bsdsocket.Constants.AF_TIPC;
import static io.github.bsdsocket.Constants.AF_UNIX;
import static io.github.bsdsocket.Constants.AF_UNSPEC;
import static io.github.bsdsocket.Constants.AF_VSOCK;
import static io.github.bsdsocket.Constants.AI_PASSIVE;
import static io.github.bsdsocket.Constants.IPPROTO_MPTCP;
import static io.github.bsdsocket.Constants.SOCK_DGRAM;
import static io.github.bsdsocket.Constants.SOCK_RDM;
import static io.github.bsdsocket.Constants.SOCK_STREAM;

import io.github.bsdsocket.Address;
import io.github.bsdsocket.Constants;
import io.github.bsdsocket.Netdb;
import io.github.bsdsocket.Socket;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A kind of socket, and an address of that kind. */
record Endpoint(int type, int proto, Address address) {

    Endpoint(int type, Address address) {
        this(type, 0, address);
    }

    int family() {
        return address.family();
    }

    String familyName() {
        return Constants.name("AF_", family());
    }

    /** The type, or the protocol where it isn't the type's own. */
    String typeName() {
        return Constants.name(proto == 0 ? "SOCK_" : "IPPROTO_", proto == 0 ? type : proto);
    }

    Socket socket(@Nullable Duration timeout) throws IOException {
        Socket s = new Socket(family(), type, proto);
        try {
            s.settimeout(timeout);
            return s;
        } catch (IOException | RuntimeException e) {
            s.close();
            throw e;
        }
    }

    boolean hasConnections() {
        return type != SOCK_DGRAM && type != SOCK_RDM;
    }

    /** Whether one direction of a connection can end before the other. */
    boolean hasHalfClose() {
        boolean overIp = family() == AF_INET || family() == AF_INET6;
        boolean tcp = type == SOCK_STREAM && (proto == 0 || proto == IPPROTO_MPTCP);
        return hasConnections() && (overIp ? tcp : family() == AF_UNIX || family() == AF_VSOCK);
    }

    /**
     * The endpoints that the command line names as {@code kind:address}; several where a host has several addresses.
     *
     * @param passive whether they are for a server: an empty host is then any, else the loopback
     * @throws IllegalArgumentException when it is not of that form
     * @throws IOException when a host or a service isn't known
     */
    static List<Endpoint> parse(String text, boolean passive, @Nullable Duration timeout) throws IOException {
        int colon = text.indexOf(':');
        Kind kind = colon < 0 ? null : Kind.of(text.substring(0, colon));
        if (kind == null) {
            throw new IllegalArgumentException("not an address: " + text + " (as tcp:HOST:PORT; see --help)");
        }
        String rest = text.substring(colon + 1);
        if (kind.family == AF_UNIX) {
            if (rest.isEmpty()) {
                throw new IllegalArgumentException("no name in " + text);
            }
            return List.of(kind.at(kind.name.startsWith("abstract") ? Address.unixAbstract(rest) : Address.unix(rest)));
        }
        int last = rest.lastIndexOf(':');
        if (last < 0 || last == rest.length() - 1) {
            throw new IllegalArgumentException("not " + kind.name + ":" + kind.form() + ": " + text);
        }
        String host = rest.substring(0, last);
        String port = rest.substring(last + 1);
        if (kind.family == AF_TIPC) {
            return List.of(kind.at(Address.tipcName(number(host), number(port))));
        } else if (kind.family == AF_VSOCK) {
            return List.of(kind.at(Address.vsock(number(host), number(port))));
        } else if (kind.family == AF_BLUETOOTH) {
            return List.of(kind.at(
                    kind.name.equals("rfcomm")
                            ? Address.rfcomm(host, Math.toIntExact(number(port)))
                            : Address.l2cap(host, Math.toIntExact(number(port)))));
        }
        String node = host.matches("\\[.*]") ? host.substring(1, host.length() - 1) : host;
        // The resolver knows streams and datagrams; what else runs over IP has the same addresses.
        int type = kind.type == SOCK_DGRAM ? SOCK_DGRAM : SOCK_STREAM;
        int flags = passive ? AI_PASSIVE : 0;
        return Netdb.getaddrinfo(node.isEmpty() ? null : node, port, kind.family, type, 0, flags, timeout).stream()
                .map(info -> kind.at(info.sockaddr()))
                .toList();
    }

    private static long number(String digits) {
        try {
            return digits.equals("any") ? 0xffff_ffffL : Long.parseLong(digits);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("not a number: " + digits, e);
        }
    }

    /** A kind of endpoint, as the command line names it; family 0 is IPv4 or IPv6. */
    record Kind(String name, int family, int type, int proto) {

        private static final List<Kind> ALL = List.of(
                new Kind("tcp", AF_UNSPEC, SOCK_STREAM, 0),
                new Kind("tcp4", AF_INET, SOCK_STREAM, 0),
                new Kind("tcp6", AF_INET6, SOCK_STREAM, 0),
                new Kind("udp", AF_UNSPEC, SOCK_DGRAM, 0),
                new Kind("udp4", AF_INET, SOCK_DGRAM, 0),
                new Kind("udp6", AF_INET6, SOCK_DGRAM, 0),
                new Kind("mptcp", AF_UNSPEC, SOCK_STREAM, IPPROTO_MPTCP),
                new Kind("sctp", AF_UNSPEC, SOCK_STREAM, Constants.IPPROTO_SCTP),
                new Kind("dccp", AF_UNSPEC, Constants.SOCK_DCCP, Constants.IPPROTO_DCCP),
                new Kind("udplite", AF_UNSPEC, SOCK_DGRAM, Constants.IPPROTO_UDPLITE),
                new Kind("unix", AF_UNIX, SOCK_STREAM, 0),
                new Kind("unix-dgram", AF_UNIX, SOCK_DGRAM, 0),
                new Kind("unix-seqpacket", AF_UNIX, Constants.SOCK_SEQPACKET, 0),
                new Kind("abstract", AF_UNIX, SOCK_STREAM, 0),
                new Kind("abstract-dgram", AF_UNIX, SOCK_DGRAM, 0),
                new Kind("abstract-seqpacket", AF_UNIX, Constants.SOCK_SEQPACKET, 0),
                new Kind("vsock", AF_VSOCK, SOCK_STREAM, 0),
                new Kind("vsock-seqpacket", AF_VSOCK, Constants.SOCK_SEQPACKET, 0),
                new Kind("tipc", AF_TIPC, SOCK_STREAM, 0),
                new Kind("tipc-seqpacket", AF_TIPC, Constants.SOCK_SEQPACKET, 0),
                new Kind("tipc-rdm", AF_TIPC, SOCK_RDM, 0),
                new Kind("tipc-dgram", AF_TIPC, SOCK_DGRAM, 0),
                new Kind("rfcomm", AF_BLUETOOTH, SOCK_STREAM, Constants.BTPROTO_RFCOMM),
                new Kind("l2cap", AF_BLUETOOTH, Constants.SOCK_SEQPACKET, Constants.BTPROTO_L2CAP));

        static @Nullable Kind of(String name) {
            return ALL.stream().filter(k -> k.name.equals(name)).findFirst().orElse(null);
        }

        Endpoint at(Address address) {
            return new Endpoint(type, proto, address);
        }

        private String form() {
            return family == AF_TIPC ? "TYPE:INSTANCE" : family == AF_VSOCK ? "CID:PORT" : "HOST:PORT";
        }
    }
}
