// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.internal.libc;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The databases of {@code <netdb.h>}: hosts, services and protocols, each by libc's reentrant function. Those of hosts
 * may ask the network, and block until it answers.
 */
public final class Databases {

    private static final MemorySegment GETHOSTBYNAME_R = Downcall.function("gethostbyname_r");
    private static final MemorySegment GETHOSTBYADDR_R = Downcall.function("gethostbyaddr_r");
    private static final MemorySegment GETSERVBYNAME_R = Downcall.function("getservbyname_r");
    private static final MemorySegment GETSERVBYPORT_R = Downcall.function("getservbyport_r");
    private static final MemorySegment GETPROTOBYNAME_R = Downcall.function("getprotobyname_r");
    private static final MemorySegment HSTRERROR = Downcall.function("hstrerror");

    private static final int ERANGE = Platform.required("ERANGE");

    /** An answer fits in this but for lists of hundreds; where it doesn't, the network is asked again. */
    private static final int FIRST_SIZE = 16 * 1024;

    private static final int LAST_SIZE = 64 * 1024 * 1024;

    private static final int H_NAME_AT = Platform.required("offsetof(struct hostent, h_name)");
    private static final int H_ALIASES_AT = Platform.required("offsetof(struct hostent, h_aliases)");
    private static final int H_ADDRTYPE_AT = Platform.required("offsetof(struct hostent, h_addrtype)");
    private static final int H_LENGTH_AT = Platform.required("offsetof(struct hostent, h_length)");
    private static final int H_ADDR_LIST_AT = Platform.required("offsetof(struct hostent, h_addr_list)");
    private static final int S_NAME_AT = Platform.required("offsetof(struct servent, s_name)");
    private static final int S_PORT_AT = Platform.required("offsetof(struct servent, s_port)");
    private static final int P_PROTO_AT = Platform.required("offsetof(struct protoent, p_proto)");

    // Where in the scratch structure the calls leave what follows struct hostent, servent or protoent.
    private static final long RESULT_AT = 64;
    private static final long H_ERRNO_AT = 72;

    private Databases() {}

    /**
     * What a function says.
     *
     * @param errno what it returns: 0 when it found something or knows that there is nothing
     * @param herrno the {@code h_errno} of the functions of hosts
     * @param entry null when there is none
     */
    public record Answer<T>(int errno, int herrno, @Nullable T entry) {}

    /** A {@code struct hostent}; an address has the 4 or 16 bytes of its family. */
    public record Hostent(String name, List<String> aliases, int addrtype, List<byte[]> addresses) {}

    /** gethostbyname_r(3). */
    public static Answer<Hostent> gethostbyname(byte[] name) {
        try (Arena arena = Arena.ofConfined()) {
            long n = Resolver.string(arena, name);
            return ask(
                    (errno, entry, buffer, size, result, herrno) ->
                            Downcall.plain(GETHOSTBYNAME_R, errno, n, entry, buffer, size, result, herrno),
                    Databases::hostent);
        }
    }

    /** gethostbyaddr_r(3). */
    public static Answer<Hostent> gethostbyaddr(byte[] address, int family) {
        try (Arena arena = Arena.ofConfined()) {
            long a = Resolver.string(arena, address);
            int length = address.length;
            return ask(
                    (errno, entry, buffer, size, result, herrno) -> Downcall.wide(
                            GETHOSTBYADDR_R, errno, a, length, family, entry, buffer, size, result, herrno),
                    Databases::hostent);
        }
    }

    /** getservbyname_r(3): the port in the network's order. */
    public static Answer<Integer> getservbyname(byte[] name, byte @Nullable [] proto) {
        try (Arena arena = Arena.ofConfined()) {
            long n = Resolver.string(arena, name);
            long p = Resolver.string(arena, proto);
            return ask(
                    (errno, entry, buffer, size, result, herrno) ->
                            Downcall.plain(GETSERVBYNAME_R, errno, n, p, entry, buffer, size, result),
                    servent -> servent.get(JAVA_INT, S_PORT_AT));
        }
    }

    /** getservbyport_r(3), of a port in the network's order: the service's name. */
    public static Answer<String> getservbyport(int port, byte @Nullable [] proto) {
        try (Arena arena = Arena.ofConfined()) {
            long p = Resolver.string(arena, proto);
            return ask(
                    (errno, entry, buffer, size, result, herrno) ->
                            Downcall.plain(GETSERVBYPORT_R, errno, port, p, entry, buffer, size, result),
                    servent -> Resolver.string(servent.get(JAVA_LONG, S_NAME_AT)));
        }
    }

    /** getprotobyname_r(3): the protocol's number. */
    public static Answer<Integer> getprotobyname(byte[] name) {
        try (Arena arena = Arena.ofConfined()) {
            long n = Resolver.string(arena, name);
            return ask(
                    (errno, entry, buffer, size, result, herrno) ->
                            Downcall.plain(GETPROTOBYNAME_R, errno, n, entry, buffer, size, result, 0),
                    protoent -> protoent.get(JAVA_INT, P_PROTO_AT));
        }
    }

    /** hstrerror(3). */
    public static String hstrerror(int herrno) {
        try (Scratch s = Scratch.borrow()) {
            return Resolver.string(Downcall.plain(HSTRERROR, s.errno(), herrno, 0, 0, 0, 0, 0));
        }
    }

    private interface Call {
        long make(MemorySegment errno, long entry, long buffer, long size, long result, long herrno);
    }

    /** Makes a call, again with more room while it says that it has too little, and reads the entry it found. */
    private static <T> Answer<T> ask(Call call, Function<MemorySegment, T> read) {
        for (int size = FIRST_SIZE; ; size *= 2) {
            try (Scratch s = Scratch.borrow(); Arena arena = Arena.ofConfined()) {
                MemorySegment struct = s.struct().fill((byte) 0);
                long at = struct.address();
                long buffer = arena.allocate(size, 16).address();
                int rc = (int) call.make(s.errno(), at, buffer, size, at + RESULT_AT, at + H_ERRNO_AT);
                if (rc == ERANGE && size < LAST_SIZE) {
                    continue;
                }
                boolean found = struct.get(JAVA_LONG, RESULT_AT) != 0;
                return new Answer<>(rc, struct.get(JAVA_INT, H_ERRNO_AT), found ? read.apply(struct) : null);
            }
        }
    }

    private static Hostent hostent(MemorySegment hostent) {
        int length = hostent.get(JAVA_INT, H_LENGTH_AT);
        return new Hostent(
                Resolver.string(hostent.get(JAVA_LONG, H_NAME_AT)),
                list(hostent.get(JAVA_LONG, H_ALIASES_AT), Resolver::string),
                hostent.get(JAVA_INT, H_ADDRTYPE_AT),
                list(hostent.get(JAVA_LONG, H_ADDR_LIST_AT), address -> Resolver.at(address, length).toArray(JAVA_BYTE)));
    }

    /** The elements of an array of pointers that ends with a null pointer. */
    private static <T> List<T> list(long array, Function<Long, T> read) {
        List<T> list = new ArrayList<>();
        if (array != 0) {
            for (long at = array; ; at += 8) {
                long pointer = Resolver.at(at, 8).get(JAVA_LONG, 0);
                if (pointer == 0) {
                    break;
                }
                list.add(read.apply(pointer));
            }
        }
        return list;
    }
}
