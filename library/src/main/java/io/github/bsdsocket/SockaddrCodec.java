// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import io.github.bsdsocket.internal.io.Deadline;
import io.github.bsdsocket.internal.libc.Libc;
import io.github.bsdsocket.internal.libc.Sockaddr;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Between {@link Address} and {@code struct sockaddr}.
 *
 * <p>Families and flow information are in the order that each member has: {@code sa_family} and {@code scope_id} in the
 * machine's, ports and {@code flowinfo} in the network's. A Unix address is as long as the length says: a path may lack
 * its NUL, and an abstract name may hold some.
 */
final class SockaddrCodec {

    private static final int AF_UNSPEC = Constants.AF_UNSPEC;
    private static final int AF_UNIX = Constants.AF_UNIX;
    private static final int AF_INET = Constants.AF_INET;
    private static final int AF_INET6 = Constants.AF_INET6;

    private static final int INET_SIZE = 16;
    private static final int INET6_SIZE = 28;
    private static final int SCOPE_AT = 24;
    private static final int UNIX_PATH_MAX = 107;

    private SockaddrCodec() {}

    /** The address in the form of a socket's family, from a host and a port. */
    static Address of(int family, String host, int port) {
        if (family == AF_INET) {
            return new Address.Inet(host, port);
        }
        if (family == AF_INET6) {
            return new Address.Inet6(host, port, 0, 0);
        }
        throw new IllegalArgumentException(
                "a host and a port are an address of AF_INET and AF_INET6, not of " + Constants.name("AF_", family));
    }

    /** For a socket of a family: the structure, with the host looked up. */
    static Sockaddr encode(Address address, int family, Deadline deadline) throws IOException {
        if (address.family() != family && !(address instanceof Address.Unknown)) {
            throw new IllegalArgumentException("a socket of " + Constants.name("AF_", family)
                    + " takes no address of " + Constants.name("AF_", address.family()) + ": " + address);
        }
        return switch (address) {
            case Address.Inet a -> inet(a, deadline);
            case Address.Inet6 a -> inet6(a, deadline);
            case Address.Unix a -> unix(a);
            case Address.UnixAbstract a -> unixAbstract(a);
            case Address.Unknown a -> sockaddr(a.family(), 2 + a.data().length, b -> b.put(a.data()));
        };
    }

    private static Sockaddr inet(Address.Inet a, Deadline deadline) throws IOException {
        byte[] host = Hosts.inet(a.host(), deadline);
        return sockaddr(AF_INET, INET_SIZE, b -> b.putShort((short) a.port()).put(host));
    }

    private static Sockaddr inet6(Address.Inet6 a, Deadline deadline) throws IOException {
        Hosts.Inet6Host host = Hosts.inet6(a.host(), deadline);
        long scope = a.scopeid() != 0 ? a.scopeid() : host.scopeid();
        return sockaddr(AF_INET6, INET6_SIZE, b -> b.putShort((short) a.port())
                .putInt(a.flowinfo())
                .put(host.address())
                .order(ByteOrder.nativeOrder())
                .putInt((int) scope));
    }

    private static Sockaddr unix(Address.Unix a) {
        byte[] path = encodePath(a.path());
        if (path.length > UNIX_PATH_MAX) {
            throw new IllegalArgumentException("AF_UNIX path too long: " + path.length + " bytes, of at most "
                    + UNIX_PATH_MAX + ": " + a.path());
        }
        int nul = path.length == 0 ? 0 : 1;
        return sockaddr(AF_UNIX, 2 + path.length + nul, b -> b.put(path));
    }

    private static Sockaddr unixAbstract(Address.UnixAbstract a) {
        byte[] name = a.name();
        return sockaddr(AF_UNIX, 3 + name.length, b -> b.put((byte) 0).put(name));
    }

    private interface Body {
        void write(ByteBuffer b);
    }

    private static Sockaddr sockaddr(int family, int size, Body body) {
        byte[] bytes = new byte[size];
        ByteBuffer b = ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder());
        b.putShort((short) family);
        body.write(b.order(ByteOrder.BIG_ENDIAN));
        return new Sockaddr(bytes);
    }

    /** The address that a call of the kernel left, or null when it left none. */
    static @Nullable Address decode(Sockaddr sockaddr) {
        int length = sockaddr.length();
        if (length < 2) {
            return null;
        }
        byte[] bytes = sockaddr.bytes();
        ByteBuffer b = ByteBuffer.wrap(bytes, 0, length).order(ByteOrder.nativeOrder());
        int family = Short.toUnsignedInt(b.getShort());
        b.order(ByteOrder.BIG_ENDIAN);
        if (family == AF_INET && length >= INET_SIZE) {
            return new Address.Inet(Hosts.dotted(bytes, 4), Short.toUnsignedInt(b.getShort()));
        }
        if (family == AF_INET6 && length >= INET6_SIZE) {
            int port = Short.toUnsignedInt(b.getShort());
            int flowinfo = b.getInt() & 0xfffff;
            String host = Libc.inetNtop(AF_INET6, Arrays.copyOfRange(bytes, b.position(), SCOPE_AT));
            long scope = Integer.toUnsignedLong(b.order(ByteOrder.nativeOrder()).getInt(SCOPE_AT));
            return new Address.Inet6(host, port, flowinfo, scope);
        }
        if (family == AF_UNIX) {
            return decodeUnix(bytes, length);
        }
        if (family == AF_UNSPEC) {
            return null;
        }
        return new Address.Unknown(family, Arrays.copyOfRange(bytes, 2, length));
    }

    private static Address decodeUnix(byte[] bytes, int length) {
        if (length > 2 && bytes[2] == 0) {
            return new Address.UnixAbstract(Arrays.copyOfRange(bytes, 3, length));
        }
        int end = 2;
        while (end < length && bytes[end] != 0) {
            end++;
        }
        return new Address.Unix(decodePath(bytes, 2, end));
    }

    /** Bytes that aren't UTF-8 are the characters U+DC80 to U+DCFF: Python's surrogateescape (PEP 383). */
    private static String decodePath(byte[] bytes, int from, int to) {
        ByteBuffer in = ByteBuffer.wrap(bytes, from, to - from);
        CharBuffer out = CharBuffer.allocate(to - from);
        var decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            for (int i = 0; i < result.length(); i++) {
                out.put((char) (0xdc00 | Byte.toUnsignedInt(in.get())));
            }
            result = decoder.decode(in, out, true);
        }
        return out.flip().toString();
    }

    private static byte[] encodePath(String path) {
        ByteBuffer out = ByteBuffer.allocate(3 * path.length());
        var encoder = StandardCharsets.UTF_8.newEncoder();
        CharBuffer in = CharBuffer.wrap(path);
        CoderResult result = encoder.encode(in, out, true);
        while (result.isError()) {
            char c = in.get();
            if (c < 0xdc80 || c > 0xdcff) {
                throw new IllegalArgumentException(
                        "a Unix path holds half a character, \\u%04x at %d".formatted((int) c, in.position() - 1));
            }
            out.put((byte) c);
            result = encoder.encode(in, out, true);
        }
        return Arrays.copyOf(out.array(), out.position());
    }
}
