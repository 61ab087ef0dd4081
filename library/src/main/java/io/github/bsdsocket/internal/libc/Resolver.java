// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.internal.libc;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Between names and socket addresses, {@code <netdb.h>}. The functions may ask the network, and block until it answers.
 */
public final class Resolver {

    private static final MemorySegment GETADDRINFO = Downcall.function("getaddrinfo");
    private static final MemorySegment FREEADDRINFO = Downcall.function("freeaddrinfo");
    private static final MemorySegment GETNAMEINFO = Downcall.function("getnameinfo");
    private static final MemorySegment GAI_STRERROR = Downcall.function("gai_strerror");

    // struct addrinfo of glibc
    private static final long FLAGS_AT = 0;
    private static final long FAMILY_AT = 4;
    private static final long SOCKTYPE_AT = 8;
    private static final long PROTOCOL_AT = 12;
    private static final long ADDRLEN_AT = 16;
    private static final long ADDR_AT = 24;
    private static final long CANONNAME_AT = 32;
    private static final long NEXT_AT = 40;
    private static final long SIZE = 48;

    private static final int MAXHOST = Platform.required("NI_MAXHOST");

    private Resolver() {}

    /**
     * What getaddrinfo(3) says.
     *
     * @param code 0 or an {@code EAI_} number
     * @param errno the cause of {@code EAI_SYSTEM}
     * @param list in libc's order, empty unless code is 0
     */
    public record Answer(int code, int errno, List<Addrinfo> list) {}

    /** One {@code struct addrinfo}. */
    public record Addrinfo(int family, int socktype, int protocol, @Nullable String canonname, Sockaddr addr) {}

    /** getaddrinfo(3). */
    public static Answer getaddrinfo(
            byte @Nullable [] node, byte @Nullable [] service, int family, int socktype, int protocol, int flags) {
        try (Scratch s = Scratch.borrow(); Arena arena = Arena.ofConfined()) {
            MemorySegment hints = arena.allocate(SIZE, 16);
            hints.set(JAVA_INT, FLAGS_AT, flags);
            hints.set(JAVA_INT, FAMILY_AT, family);
            hints.set(JAVA_INT, SOCKTYPE_AT, socktype);
            hints.set(JAVA_INT, PROTOCOL_AT, protocol);
            MemorySegment result = s.struct();
            int code = (int) Downcall.plain(
                    GETADDRINFO,
                    s.errno(),
                    string(arena, node),
                    string(arena, service),
                    hints.address(),
                    result.address(),
                    0,
                    0);
            if (code != 0) {
                return new Answer(code, s.errno().get(JAVA_INT, 0), List.of());
            }
            long head = result.get(JAVA_LONG, 0);
            try {
                return new Answer(0, 0, list(head));
            } finally {
                Downcall.plain(FREEADDRINFO, s.errno(), head, 0, 0, 0, 0, 0);
            }
        }
    }

    /** What getnameinfo(3) says: {@code code} and {@code errno} as in {@link Answer}; empty names unless code is 0. */
    public record NameAnswer(int code, int errno, String host, String service) {}

    /** getnameinfo(3). */
    public static NameAnswer getnameinfo(Sockaddr address, int flags) {
        try (Scratch s = Scratch.borrow(); Arena arena = Arena.ofConfined()) {
            MemorySegment host = arena.allocate(MAXHOST);
            MemorySegment service = arena.allocate(MAXHOST);
            int code = (int) Downcall.wide(
                    GETNAMEINFO,
                    s.errno(),
                    s.name(address),
                    address.length(),
                    host.address(),
                    MAXHOST,
                    service.address(),
                    MAXHOST,
                    flags,
                    0);
            if (code != 0) {
                return new NameAnswer(code, s.errno().get(JAVA_INT, 0), "", "");
            }
            return new NameAnswer(0, 0, string(host.address()), string(service.address()));
        }
    }

    /** gai_strerror(3). */
    public static String gaiStrerror(int code) {
        try (Scratch s = Scratch.borrow()) {
            return string(Downcall.plain(GAI_STRERROR, s.errno(), code, 0, 0, 0, 0, 0));
        }
    }

    private static List<Addrinfo> list(long head) {
        List<Addrinfo> list = new ArrayList<>();
        for (long at = head; at != 0; ) {
            MemorySegment info = at(at, SIZE);
            long canonname = info.get(JAVA_LONG, CANONNAME_AT);
            long addr = info.get(JAVA_LONG, ADDR_AT);
            byte[] name = at(addr, info.get(JAVA_INT, ADDRLEN_AT)).toArray(JAVA_BYTE);
            list.add(new Addrinfo(
                    info.get(JAVA_INT, FAMILY_AT),
                    info.get(JAVA_INT, SOCKTYPE_AT),
                    info.get(JAVA_INT, PROTOCOL_AT),
                    canonname == 0 ? null : string(canonname),
                    new Sockaddr(name)));
            at = info.get(JAVA_LONG, NEXT_AT);
        }
        return list;
    }

    /** The address of a C string, 0 for null. */
    static long string(Arena arena, byte @Nullable [] bytes) {
        if (bytes == null) {
            return 0;
        }
        MemorySegment string = arena.allocate(bytes.length + 1L);
        MemorySegment.copy(bytes, 0, string, JAVA_BYTE, 0, bytes.length);
        return string.address();
    }

    /** The text of a C string. */
    static String string(long address) {
        return at(address, Integer.MAX_VALUE).getString(0, Charset.defaultCharset());
    }

    /** Memory of libc's. */
    @SuppressWarnings("restricted")
    static MemorySegment at(long address, long size) {
        return MemorySegment.ofAddress(address).reinterpret(size);
    }
}
