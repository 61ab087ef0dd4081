// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import io.github.bsdsocket.internal.io.Deadline;
import io.github.bsdsocket.internal.libc.Databases;
import io.github.bsdsocket.internal.libc.Libc;
import io.github.bsdsocket.internal.libc.Resolver;
import io.github.bsdsocket.internal.libc.Sockaddr;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.UnknownServiceException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names and addresses, {@code <netdb.h>}: the system's own resolver answers, as its configuration has it.
 *
 * <p>A look-up may ask the network, and take as long as libc goes on asking. An overload whose last parameter is a timeout
 * ends it in time, with {@code java.net.SocketTimeoutException} (null is no limit), and an interrupt ends it with
 * {@code java.io.InterruptedIOException}; libc's own call goes on meanwhile on a thread of the library's, of which there
 * are 64, and a further look-up waits for one to come free. A virtual thread's carrier is free while it waits.
 *
 * <p>Names outside ASCII are looked up in the form that IDNA (2003) gives them. A name that holds a NUL, or has no form in
 * IDNA, is an {@code IllegalArgumentException}.
 */
public final class Netdb {

    private static final int MAX_HOST_NAME = 1024;

    /** What libc reads as a number, and would cut to its lowest 16 bits. */
    private static final Pattern NUMBER = Pattern.compile("[ \\t\\n\\x0B\\f\\r]*([+-]?)0*([0-9]+)");

    private Netdb() {}

    /** All addresses of a host and a service, with family, type, protocol and flags 0. */
    public static List<AddrInfo> getaddrinfo(@Nullable String host, @Nullable String port) throws IOException {
        return getaddrinfo(host, port, 0, 0, 0, 0);
    }

    /** As {@link #getaddrinfo(String, String)}, in time. */
    public static List<AddrInfo> getaddrinfo(@Nullable String host, @Nullable String port, @Nullable Duration timeout)
            throws IOException {
        return getaddrinfo(host, port, 0, 0, 0, 0, timeout);
    }

    /** The addresses of one family. */
    public static List<AddrInfo> getaddrinfo(@Nullable String host, @Nullable String port, int family)
            throws IOException {
        return getaddrinfo(host, port, family, 0, 0, 0);
    }

    /** The addresses of one family and socket type. */
    public static List<AddrInfo> getaddrinfo(@Nullable String host, @Nullable String port, int family, int type)
            throws IOException {
        return getaddrinfo(host, port, family, type, 0, 0);
    }

    /** The addresses of one family, socket type and protocol. */
    public static List<AddrInfo> getaddrinfo(
            @Nullable String host, @Nullable String port, int family, int type, int proto) throws IOException {
        return getaddrinfo(host, port, family, type, proto, 0);
    }

    /** As {@link #getaddrinfo(String, String, int, int, int, int, Duration)}, without a limit. */
    public static List<AddrInfo> getaddrinfo(
            @Nullable String host, @Nullable String port, int family, int type, int proto, int flags)
            throws IOException {
        return getaddrinfo(host, port, family, type, proto, flags, null);
    }

    /** All addresses of a host and a port number, with family, type, protocol and flags 0. */
    public static List<AddrInfo> getaddrinfo(@Nullable String host, int port) throws IOException {
        return getaddrinfo(host, port, 0, 0, 0, 0);
    }

    /** As {@link #getaddrinfo(String, int)}, in time. */
    public static List<AddrInfo> getaddrinfo(@Nullable String host, int port, @Nullable Duration timeout)
            throws IOException {
        return getaddrinfo(host, port, 0, 0, 0, 0, timeout);
    }

    /** The addresses of one family, for a port number. */
    public static List<AddrInfo> getaddrinfo(@Nullable String host, int port, int family) throws IOException {
        return getaddrinfo(host, port, family, 0, 0, 0);
    }

    /** The addresses of one family and socket type, for a port number. */
    public static List<AddrInfo> getaddrinfo(@Nullable String host, int port, int family, int type)
            throws IOException {
        return getaddrinfo(host, port, family, type, 0, 0);
    }

    /** The addresses of one family, socket type and protocol, for a port number. */
    public static List<AddrInfo> getaddrinfo(@Nullable String host, int port, int family, int type, int proto)
            throws IOException {
        return getaddrinfo(host, port, family, type, proto, 0);
    }

    /** As {@link #getaddrinfo(String, String, int, int, int, int, Duration)}, for a port number, without a limit. */
    public static List<AddrInfo> getaddrinfo(
            @Nullable String host, int port, int family, int type, int proto, int flags) throws IOException {
        return getaddrinfo(host, port, family, type, proto, flags, null);
    }

    /** As {@link #getaddrinfo(String, String, int, int, int, int, Duration)}, for a port number, 0 to 65535. */
    public static List<AddrInfo> getaddrinfo(
            @Nullable String host, int port, int family, int type, int proto, int flags, @Nullable Duration timeout)
            throws IOException {
        return getaddrinfo(host, Integer.toString(port), family, type, proto, flags, timeout);
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
     * @param timeout how long it may take; null for as long as libc does
     * @return in the order in which the system prefers them
     * @throws GaiException when there is no answer, with libc's reason
     * @throws IllegalArgumentException when a name holds a NUL or has no form in IDNA, or when a port is a number outside
     *     0 to 65535
     */
    public static List<AddrInfo> getaddrinfo(
            @Nullable String host,
            @Nullable String port,
            int family,
            int type,
            int proto,
            int flags,
            @Nullable Duration timeout)
            throws IOException {
        Deadline deadline = deadline(timeout);
        Errors.present("family", family);
        Errors.present("type", type);
        Errors.present("proto", proto);
        Errors.present("flags", flags);
        byte[] node = host == null ? null : Hosts.ascii(host);
        byte[] service = port == null ? null : service(port);
        String what = host == null ? "(no host)" : host;
        List<AddrInfo> list = new ArrayList<>();
        for (Resolver.Addrinfo info : Hosts.getaddrinfo(what, node, service, family, type, proto, flags, deadline)) {
            Address address = SockaddrCodec.ip(info.addr());
            if (address != null) {
                String canonname = info.canonname() == null ? "" : info.canonname();
                list.add(new AddrInfo(info.family(), info.socktype(), info.protocol(), canonname, address));
            }
        }
        return list;
    }

    private static byte[] service(String port) {
        byte[] service = Hosts.bytes("service name", port);
        var number = NUMBER.matcher(port);
        if (number.matches()) {
            String digits = number.group(2);
            boolean negative = number.group(1).equals("-") && !digits.equals("0");
            if (negative || digits.length() > 5 || Integer.parseInt(digits) > 65535) {
                throw new IllegalArgumentException("port must be 0 to 65535, not " + port.strip());
            }
        }
        return service;
    }

    /** As {@link #getnameinfo(Address, int, Duration)}, without a limit. */
    public static NameInfo getnameinfo(Address sockaddr, int flags) throws IOException {
        return getnameinfo(sockaddr, flags, null);
    }

    /**
     * The names of an address's host and port, getnameinfo(3); Python's {@code getnameinfo}. What has no name is given in
     * numbers, unless {@code NI_NAMEREQD} is among the flags.
     *
     * @param sockaddr an {@link Address.Inet} or {@link Address.Inet6}, its host in numbers
     * @param flags {@code NI_} flags
     * @param timeout how long it may take; null for as long as libc does
     * @throws GaiException when the host is not in numbers ({@code EAI_NONAME}), or there is no answer
     * @throws IllegalArgumentException for an address of another family
     */
    public static NameInfo getnameinfo(Address sockaddr, int flags, @Nullable Duration timeout) throws IOException {
        Deadline deadline = deadline(timeout);
        Errors.present("flags", flags);
        String host = switch (sockaddr) {
            case Address.Inet a -> a.host();
            case Address.Inet6 a -> a.host();
            default -> throw new IllegalArgumentException("getnameinfo takes an address of AF_INET or AF_INET6, not of "
                    + Constants.name("AF_", sockaddr.family()) + ": " + sockaddr);
        };
        int family = sockaddr.family();
        byte[] node = Hosts.bytes("host name", host);
        Hosts.getaddrinfo(host, node, null, family, Constants.SOCK_DGRAM, 0, Constants.AI_NUMERICHOST, deadline);
        Sockaddr name = SockaddrCodec.ip(sockaddr, deadline);
        int numeric = Constants.NI_NUMERICHOST | Constants.NI_NUMERICSERV;
        Supplier<Resolver.NameAnswer> call = () -> Resolver.getnameinfo(name, flags);
        Resolver.NameAnswer answer =
                (flags & numeric) == numeric ? call.get() : Hosts.offload("getnameinfo", call, deadline);
        if (answer.code() != 0) {
            throw Hosts.failed("getnameinfo", answer.code(), answer.errno(), sockaddr.toString());
        }
        return new NameInfo(answer.host(), answer.service());
    }

    /** As {@link #gethostbyname(String, Duration)}, without a limit. */
    public static String gethostbyname(String hostname) throws IOException {
        return gethostbyname(hostname, null);
    }

    /**
     * The first IPv4 address of a host, in numbers; Python's {@code gethostbyname}.
     *
     * @param hostname a name or an address; {@code ""} is {@code 0.0.0.0}, {@code "<broadcast>"} is
     *     {@code 255.255.255.255}
     * @param timeout how long it may take; null for as long as libc does
     * @throws GaiException when there is none
     */
    public static String gethostbyname(String hostname, @Nullable Duration timeout) throws IOException {
        Deadline deadline = deadline(timeout);
        return Hosts.dotted(Hosts.inet(hostname, deadline), 0);
    }

    /** As {@link #gethostbynameEx(String, Duration)}, without a limit. */
    public static HostEntry gethostbynameEx(String hostname) throws IOException {
        return gethostbynameEx(hostname, null);
    }

    /**
     * The official name, the aliases and the IPv4 addresses of a host, gethostbyname(3); Python's
     * {@code gethostbyname_ex}.
     *
     * @param hostname a name or an address
     * @param timeout how long it may take; null for as long as libc does
     * @throws GaiException when the name has no IPv4 address
     * @throws HostException when the system's database of hosts has no entry all the same
     */
    public static HostEntry gethostbynameEx(String hostname, @Nullable Duration timeout) throws IOException {
        Deadline deadline = deadline(timeout);
        byte[] name = Hosts.ascii(hostname);
        Hosts.inet(hostname, deadline);
        return entry(hostname, Hosts.offload("gethostbyname", () -> Databases.gethostbyname(name), deadline));
    }

    /** As {@link #gethostbyaddr(String, Duration)}, without a limit. */
    public static HostEntry gethostbyaddr(String ipAddress) throws IOException {
        return gethostbyaddr(ipAddress, null);
    }

    /**
     * The official name, the aliases and the addresses of the host that has an address, gethostbyaddr(3); Python's
     * {@code gethostbyaddr}.
     *
     * @param ipAddress an IPv4 or IPv6 address, or a name, whose first address is taken
     * @param timeout how long it may take; null for as long as libc does
     * @throws GaiException when a name has no address
     * @throws HostException when no host is known to have the address
     */
    public static HostEntry gethostbyaddr(String ipAddress, @Nullable Duration timeout) throws IOException {
        Deadline deadline = deadline(timeout);
        String host = ipAddress.equals("<broadcast>") ? "255.255.255.255" : ipAddress;
        byte[] name = Hosts.first(host, Constants.AF_UNSPEC, deadline).bytes();
        boolean inet = name.length == 16; // sizeof(struct sockaddr_in)
        int family = inet ? Constants.AF_INET : Constants.AF_INET6;
        byte[] address = inet ? Arrays.copyOfRange(name, 4, 8) : Arrays.copyOfRange(name, 8, 24);
        return entry(
                ipAddress, Hosts.offload("gethostbyaddr", () -> Databases.gethostbyaddr(address, family), deadline));
    }

    private static HostEntry entry(String what, Databases.Answer<Databases.Hostent> answer) throws HostException {
        Databases.Hostent host = answer.entry();
        if (host == null) {
            throw new HostException(answer.herrno(), what);
        }
        List<String> addresses = host.addresses().stream()
                .map(address -> Libc.inetNtop(host.addrtype(), address))
                .toList();
        return new HostEntry(host.name(), host.aliases(), addresses);
    }

    /** The full name of this host: {@code getfqdn("")}. */
    public static String getfqdn() throws IOException {
        return getfqdn("");
    }

    /** As {@link #getfqdn(String, Duration)}, without a limit. */
    public static String getfqdn(String name) throws IOException {
        return getfqdn(name, null);
    }

    /**
     * The full name of a host, by Python's rule: of the names that {@link #gethostbyaddr(String)} has for it, the
     * official one first, the first with a dot in it; the official one when none has; and the given name when there is no
     * entry.
     *
     * @param name a name or an address, stripped of white space; {@code ""}, {@code "0.0.0.0"} and {@code "::"} are this
     *     host, by {@link #gethostname()}
     * @param timeout how long it may take; null for as long as libc does
     */
    public static String getfqdn(String name, @Nullable Duration timeout) throws IOException {
        String stripped = name.strip();
        boolean local = stripped.isEmpty() || stripped.equals("0.0.0.0") || stripped.equals("::");
        String host = local ? gethostname() : stripped;
        HostEntry entry;
        try {
            entry = gethostbyaddr(host, timeout);
        } catch (InterruptedIOException e) { // a timeout too
            throw e;
        } catch (IOException e) {
            return host;
        }
        if (entry.hostname().contains(".")) {
            return entry.hostname();
        }
        return entry.aliaslist().stream()
                .filter(alias -> alias.contains("."))
                .findFirst()
                .orElse(entry.hostname());
    }

    /** The name of this host, gethostname(2). */
    public static String gethostname() throws IOException {
        byte[] name = new byte[MAX_HOST_NAME];
        Errors.check("gethostname", Libc.gethostname(name));
        return Hosts.text(name);
    }

    /**
     * Sets the name of this host, sethostname(2), which takes a privilege.
     *
     * @throws IllegalArgumentException when it holds a NUL
     */
    public static void sethostname(String name) throws IOException {
        Errors.check("sethostname", Libc.sethostname(Hosts.bytes("host name", name)));
    }

    /**
     * The number of a protocol, {@code 6} for {@code "tcp"}: what {@code new Socket} takes; Python's
     * {@code getprotobyname}.
     *
     * @throws UnknownServiceException when there is none of that name
     */
    public static int getprotobyname(String protocolname) throws IOException {
        byte[] name = Hosts.bytes("protocol name", protocolname);
        return found(
                "getprotobyname", () -> Databases.getprotobyname(name), protocolname + ": protocol not found");
    }

    /** The port of a service, over any protocol: {@code 80} for {@code "http"}. */
    public static int getservbyname(String servicename) throws IOException {
        return getservbyname(servicename, null, servicename);
    }

    /**
     * The port of a service over a protocol; Python's {@code getservbyname}.
     *
     * @param protocolname {@code "tcp"} or {@code "udp"}
     * @throws UnknownServiceException when there is none of that name
     */
    public static int getservbyname(String servicename, String protocolname) throws IOException {
        byte[] proto = Hosts.bytes("protocol name", protocolname);
        return getservbyname(servicename, proto, servicename + "/" + protocolname);
    }

    private static int getservbyname(String servicename, byte @Nullable [] proto, String what) throws IOException {
        byte[] name = Hosts.bytes("service name", servicename);
        int port = found(
                "getservbyname", () -> Databases.getservbyname(name, proto), what + ": service/proto not found");
        return ArpaInet.ntohs(port & 0xffff);
    }

    /** The name of the service that has a port, over any protocol: {@code "http"} for {@code 80}. */
    public static String getservbyport(int port) throws IOException {
        return getservbyport(port, null, Integer.toString(port));
    }

    /**
     * The name of the service that has a port over a protocol; Python's {@code getservbyport}.
     *
     * @param port 0 to 65535
     * @param protocolname {@code "tcp"} or {@code "udp"}
     * @throws UnknownServiceException when there is none
     */
    public static String getservbyport(int port, String protocolname) throws IOException {
        byte[] proto = Hosts.bytes("protocol name", protocolname);
        return getservbyport(port, proto, port + "/" + protocolname);
    }

    private static String getservbyport(int port, byte @Nullable [] proto, String what) throws IOException {
        int swapped = ArpaInet.htons(Hosts.port(port));
        return found("getservbyport", () -> Databases.getservbyport(swapped, proto), what + ": port/proto not found");
    }

    /** An entry of a database that is a file, or whatever the system's configuration puts in its place. */
    private static <T> T found(String call, Supplier<Databases.Answer<T>> look, String miss) throws IOException {
        Databases.Answer<T> answer = Hosts.offload(call, look, Deadline.NEVER);
        T entry = answer.entry();
        if (entry != null) {
            return entry;
        }
        if (answer.errno() != 0 && answer.errno() != Errno.ENOENT.number()) {
            throw Errors.of(call, -answer.errno(), null, 0);
        }
        throw new UnknownServiceException(miss);
    }

    private static Deadline deadline(@Nullable Duration timeout) {
        return Deadline.in(Socket.nanos(timeout));
    }
}
