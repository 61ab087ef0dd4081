// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The address of a socket, in the form of its family. Take one apart with {@code switch}:
 *
 * {@snippet :
 * switch (address) {
 *     case Address.Inet(String host, int port) -> ...
 *     case Address.Unix(String path) -> ...
 *     default -> ...
 * }
 * }
 *
 * <p>An address is checked when it is made, as far as it can be; a host name is looked up when the address is used. A
 * wrong component is an {@code IllegalArgumentException} that names it.
 */
public sealed interface Address {

    /** The address family, {@code AF_INET} and so on. */
    int family();

    /**
     * An IPv4 address.
     *
     * @param host a name, an address in dotted form, {@code ""} for any or {@code "<broadcast>"}
     * @param port 0 to 65535
     */
    static Inet inet(String host, int port) {
        return new Inet(host, port);
    }

    /** An IPv6 address without flow information and scope, but for what {@code host} says after a {@code %}. */
    static Inet6 inet6(String host, int port) {
        return new Inet6(host, port, 0, 0);
    }

    /** An IPv6 address without a scope, but for what {@code host} says after a {@code %}. */
    static Inet6 inet6(String host, int port, int flowinfo) {
        return new Inet6(host, port, flowinfo, 0);
    }

    /**
     * An IPv6 address.
     *
     * @param host a name, an address, which may end in {@code %interface}, or {@code ""} for any
     * @param port 0 to 65535
     * @param flowinfo 0 to 1048575
     * @param scopeid the index of an interface, 0 for none, up to 4294967295
     */
    static Inet6 inet6(String host, int port, int flowinfo, long scopeid) {
        return new Inet6(host, port, flowinfo, scopeid);
    }

    /** A Unix address in the file system; the empty path is no name, and to bind to it takes a free abstract one. */
    static Unix unix(String path) {
        return new Unix(path);
    }

    /** A Unix address in the abstract namespace; {@code name} doesn't have the NUL that C puts before it. */
    static UnixAbstract unixAbstract(byte[] name) {
        return new UnixAbstract(name);
    }

    /** A Unix address in the abstract namespace, its name in UTF-8. */
    static UnixAbstract unixAbstract(String name) {
        return new UnixAbstract(name.getBytes(StandardCharsets.UTF_8));
    }

    /** An address of any family, as the bytes that follow {@code sa_family} in its {@code struct sockaddr}. */
    static Unknown unknown(int family, byte[] data) {
        return new Unknown(family, data);
    }

    /**
     * An IPv4 address, {@code AF_INET}: Python's pair {@code (host, port)}.
     *
     * @param host a name, an address in dotted form, {@code ""} for any or {@code "<broadcast>"}
     * @param port 0 to 65535
     */
    record Inet(String host, int port) implements Address {

        /** Checks the components. */
        public Inet {
            checkHost(host);
            Hosts.port(port);
        }

        @Override
        public int family() {
            return Constants.AF_INET;
        }

        /** {@code host:port}. */
        @Override
        public String toString() {
            return host + ":" + port;
        }
    }

    /**
     * An IPv6 address, {@code AF_INET6}: Python's {@code (host, port, flowinfo, scopeid)}.
     *
     * @param host a name, an address, which may end in {@code %interface}, or {@code ""} for any
     * @param port 0 to 65535
     * @param flowinfo 0 to 1048575
     * @param scopeid the index of an interface, 0 to 4294967295; 0 leaves to {@code host} what it says
     */
    record Inet6(String host, int port, int flowinfo, long scopeid) implements Address {

        /** Checks the components. */
        public Inet6 {
            checkHost(host);
            Hosts.port(port);
            if (flowinfo < 0 || flowinfo > 0xfffff) {
                throw new IllegalArgumentException("flowinfo must be 0 to 1048575, not " + flowinfo);
            }
            if (scopeid < 0 || scopeid > 0xffffffffL) {
                throw new IllegalArgumentException("scopeid must be 0 to 4294967295, not " + scopeid);
            }
        }

        @Override
        public int family() {
            return Constants.AF_INET6;
        }

        /** {@code [host%scopeid]:port}, without what is 0. */
        @Override
        public String toString() {
            return "[" + host + (scopeid == 0 ? "" : "%" + scopeid) + "]:" + port;
        }
    }

    /**
     * A Unix address in the file system, {@code AF_UNIX}.
     *
     * @param path at most 107 bytes, checked when it is used; bytes that aren't UTF-8 are the characters U+DC80 to
     *     U+DCFF, as in Python; empty for an unnamed socket
     */
    record Unix(String path) implements Address {

        /** Checks that no NUL is inside. */
        public Unix {
            if (path.indexOf('\0') >= 0) {
                throw new IllegalArgumentException("a Unix path must not contain a NUL: " + quoted(path));
            }
        }

        @Override
        public int family() {
            return Constants.AF_UNIX;
        }

        /** The path. */
        @Override
        public String toString() {
            return path.isEmpty() ? "(unnamed)" : path;
        }
    }

    /**
     * A Unix address in the abstract namespace of Linux, {@code AF_UNIX}.
     *
     * @param name without the NUL that C puts before it; at most 107 bytes, of any value
     */
    @SuppressWarnings("ArrayRecordComponent") // copied in and out, compared by content
    record UnixAbstract(byte[] name) implements Address {

        /** Copies the name. */
        public UnixAbstract {
            if (name.length > 107) {
                throw new IllegalArgumentException("an abstract Unix name has at most 107 bytes, not " + name.length);
            }
            name = name.clone();
        }

        /** A copy of the name. */
        @Override
        public byte[] name() {
            return name.clone();
        }

        @Override
        public int family() {
            return Constants.AF_UNIX;
        }

        @Override
        public boolean equals(@Nullable Object o) {
            return o instanceof UnixAbstract a && Arrays.equals(name, a.name);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(name);
        }

        /** {@code @} and the name, as ss(8) and netstat(8) show it; bytes outside ASCII as {@code \xhh}. */
        @Override
        public String toString() {
            return "@" + quoted(new String(name, StandardCharsets.ISO_8859_1));
        }
    }

    /**
     * An address of any family, for those without a record of their own.
     *
     * @param family the address family
     * @param data what follows {@code sa_family} in {@code struct sockaddr}, at most 126 bytes
     */
    @SuppressWarnings("ArrayRecordComponent") // copied in and out, compared by content
    record Unknown(int family, byte[] data) implements Address {

        /** Copies the data. */
        public Unknown {
            if (family < 0 || family > 0xffff) {
                throw new IllegalArgumentException("an address family is 0 to 65535, not " + family);
            }
            if (data.length > 126) {
                throw new IllegalArgumentException("a socket address has at most 126 bytes of data, not " + data.length);
            }
            data = data.clone();
        }

        /** A copy of the data. */
        @Override
        public byte[] data() {
            return data.clone();
        }

        @Override
        public boolean equals(@Nullable Object o) {
            return o instanceof Unknown u && family == u.family && Arrays.equals(data, u.data);
        }

        @Override
        public int hashCode() {
            return 31 * family + Arrays.hashCode(data);
        }

        /** The family and the bytes. */
        @Override
        public String toString() {
            return "family " + Constants.name("AF_", family) + " " + HexFormat.of().formatHex(data);
        }
    }

    private static void checkHost(String host) {
        Objects.requireNonNull(host, "host");
        if (host.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("host name must not contain a NUL: " + quoted(host));
        }
    }

    private static String quoted(String text) {
        StringBuilder s = new StringBuilder();
        text.chars().forEach(c -> {
            if (c >= 0x20 && c < 0x7f) {
                s.append((char) c);
            } else {
                s.append(c < 0x100 ? "\\x%02x".formatted(c) : "\\u%04x".formatted(c));
            }
        });
        return s.toString();
    }
}
