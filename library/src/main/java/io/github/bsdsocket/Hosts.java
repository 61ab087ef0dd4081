// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import io.github.bsdsocket.internal.io.Deadline;
import io.github.bsdsocket.internal.io.Offload;
import io.github.bsdsocket.internal.libc.Libc;
import io.github.bsdsocket.internal.libc.Resolver;
import io.github.bsdsocket.internal.libc.Sockaddr;
import java.io.IOException;
import java.net.IDN;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The host of an address, from text to bytes: what Python's {@code setipaddr} does. An address in numbers is read
 * without a look-up; a name is looked up by the system, and its first address taken.
 */
final class Hosts {

    private static final byte[] ANY = new byte[4];
    private static final byte[] BROADCAST = {-1, -1, -1, -1};

    private static final int NUMERIC = Constants.AI_NUMERICHOST | Constants.AI_NUMERICSERV;

    private Hosts() {}

    /** The bytes of an IPv6 host and the interface that its {@code %} names. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Inet6Host(byte[] address, long scopeid) {}

    /** A port number, when it is one. */
    static int port(int port) {
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException("port must be 0 to 65535, not " + port);
        }
        return port;
    }

    /** The four bytes of an IPv4 host; {@code ""} is any, {@code "<broadcast>"} is all. */
    static byte[] inet(String host, Deadline deadline) throws IOException {
        if (host.isEmpty()) {
            return ANY;
        }
        if (host.equals("<broadcast>")) {
            return BROADCAST;
        }
        byte[] address = new byte[4];
        if (Libc.inetPton(Constants.AF_INET, ascii(host), address) == 1) {
            return address;
        }
        return Arrays.copyOfRange(first(host, Constants.AF_INET, deadline).bytes(), 4, 8);
    }

    /** The sixteen bytes of an IPv6 host; {@code ""} is any. */
    static Inet6Host inet6(String host, Deadline deadline) throws IOException {
        byte[] address = new byte[16];
        if (host.isEmpty()) {
            return new Inet6Host(address, 0);
        }
        if (host.equals("<broadcast>")) {
            throw new IllegalArgumentException("IPv6 has no <broadcast> address");
        }
        if (Libc.inetPton(Constants.AF_INET6, ascii(host), address) == 1) {
            return new Inet6Host(address, 0);
        }
        byte[] name = first(host, Constants.AF_INET6, deadline).bytes();
        long scope = ByteBuffer.wrap(name).order(ByteOrder.nativeOrder()).getInt(24) & 0xffffffffL;
        return new Inet6Host(Arrays.copyOfRange(name, 8, 24), scope);
    }

    /** The first address of a host, of one family or, with {@code AF_UNSPEC}, of either. */
    static Sockaddr first(String host, int family, Deadline deadline) throws IOException {
        return getaddrinfo(host, ascii(host), null, family, Constants.SOCK_DGRAM, 0, 0, deadline)
                .getFirst()
                .addr();
    }

    /**
     * getaddrinfo(3), with its errors as exceptions that name {@code what} was looked up. Numbers are read at once; what
     * else there is may be asked of the network.
     */
    static List<Resolver.Addrinfo> getaddrinfo(
            String what,
            byte @Nullable [] node,
            byte @Nullable [] service,
            int family,
            int type,
            int proto,
            int flags,
            Deadline deadline)
            throws IOException {
        Resolver.Answer answer = Resolver.getaddrinfo(node, service, family, type, proto, flags | NUMERIC);
        if (answer.code() == Constants.EAI_NONAME && (flags & NUMERIC) != NUMERIC) {
            answer = offload(
                    "getaddrinfo", () -> Resolver.getaddrinfo(node, service, family, type, proto, flags), deadline);
        }
        if (answer.code() != 0) {
            boolean unknownService = answer.code() == Constants.EAI_SERVICE && service != null;
            String port = unknownService ? " port " + new String(service, StandardCharsets.UTF_8) : "";
            throw failed("getaddrinfo", answer.code(), answer.errno(), what + port);
        }
        return answer.list();
    }

    /** The exception for an {@code EAI_} number. */
    static IOException failed(String call, int code, int errno, String what) {
        return code == Constants.EAI_SYSTEM ? Errors.seeking(call, -errno, what) : new GaiException(code, what);
    }

    /** The result of a function that may ask the network. */
    static <T> T offload(String call, Supplier<T> function, Deadline deadline) throws IOException {
        var outcome = Offload.call(function, deadline);
        T value = outcome.value();
        if (value == null) {
            throw Errors.of(call, outcome.rc(), null, 0);
        }
        return value;
    }

    /**
     * A host name as libc takes it. Names that are ASCII go as they are, others through IDNA.
     *
     * @throws IllegalArgumentException when it holds a NUL, or IDNA has no form for it
     */
    static byte[] ascii(String host) {
        checkNoNul("host name", host);
        boolean ascii = StandardCharsets.US_ASCII.newEncoder().canEncode(host);
        try {
            return (ascii ? host : IDN.toASCII(host, IDN.ALLOW_UNASSIGNED)).getBytes(StandardCharsets.US_ASCII);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("not a host name: " + host + ": " + e.getMessage(), e);
        }
    }

    /** A text that goes to libc as it is. */
    static byte[] bytes(String what, String text) {
        checkNoNul(what, text);
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void checkNoNul(String what, String text) {
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException(what + " must not contain a NUL: " + text.replace('\0', '?'));
        }
    }

    /** A text of libc, up to its NUL or the end of the bytes. */
    static String text(byte[] bytes) {
        int length = 0;
        while (length < bytes.length && bytes[length] != 0) {
            length++;
        }
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    /** Four bytes as a dotted address. */
    static String dotted(byte[] bytes, int at) {
        return (bytes[at] & 0xff) + "." + (bytes[at + 1] & 0xff) + "." + (bytes[at + 2] & 0xff) + "."
                + (bytes[at + 3] & 0xff);
    }
}
