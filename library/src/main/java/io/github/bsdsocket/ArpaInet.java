// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import io.github.bsdsocket.internal.libc.Libc;
import java.nio.ByteOrder;

/**
 * Internet addresses as text and as bytes, and numbers in the order of the machine and of the network,
 * {@code <arpa/inet.h>}. Nothing here asks the network or the configuration.
 *
 * <p>What is no address, or out of its range, is an {@code IllegalArgumentException} that names it.
 */
public final class ArpaInet {

    private static final boolean SWAPPED = ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN;

    private ArpaInet() {}

    /**
     * The four bytes of an IPv4 address in any form that the system's inet_aton(3) reads: one to four numbers, decimal,
     * octal ({@code 0177.0.0.1}) or hexadecimal. glibc ignores what follows after white space.
     */
    public static byte[] inetAton(String ipString) {
        byte[] packed = new byte[4];
        if (Libc.inetAton(Hosts.bytes("IP address", ipString), packed) != 1) {
            throw illegal(ipString, "inet_aton");
        }
        return packed;
    }

    /** The four bytes of an IPv4 address as text, {@code 127.0.0.1}. */
    public static String inetNtoa(byte[] packedIp) {
        checkLength(packedIp, 4);
        return Hosts.dotted(packedIp, 0);
    }

    /**
     * The bytes of an address in the one form that inet_pton(3) reads: four decimal numbers without leading zeros for
     * {@code AF_INET}, hexadecimal groups without a scope for {@code AF_INET6}.
     *
     * @throws ErrnoException {@code EAFNOSUPPORT} for any other family
     */
    public static byte[] inetPton(int addressFamily, String ipString) throws ErrnoException {
        byte[] text = Hosts.bytes("IP address", ipString);
        byte[] packed = new byte[addressFamily == Constants.AF_INET6 ? 16 : 4];
        int rc = Libc.inetPton(Errors.present("address family", addressFamily), text, packed);
        if (rc < 0) {
            throw Errors.seeking("inet_pton", rc, Constants.name("AF_", addressFamily));
        }
        if (rc == 0) {
            throw illegal(ipString, "inet_pton");
        }
        return packed;
    }

    /**
     * The text of an address: of four bytes for {@code AF_INET}, of sixteen for {@code AF_INET6}.
     *
     * @throws IllegalArgumentException for any other family or length
     */
    public static String inetNtop(int addressFamily, byte[] packedIp) {
        if (addressFamily != Constants.AF_INET && addressFamily != Constants.AF_INET6) {
            throw new IllegalArgumentException(
                    "inet_ntop takes AF_INET and AF_INET6, not " + Constants.name("AF_", addressFamily));
        }
        checkLength(packedIp, addressFamily == Constants.AF_INET ? 4 : 16);
        return Libc.inetNtop(addressFamily, packedIp);
    }

    /** A number of 16 bits, 0 to 65535, from the machine's order to the network's. */
    public static int htons(int x) {
        check(x, 0xffff);
        return SWAPPED ? Short.toUnsignedInt(Short.reverseBytes((short) x)) : x;
    }

    /** A number of 16 bits, 0 to 65535, from the network's order to the machine's. */
    public static int ntohs(int x) {
        return htons(x);
    }

    /** A number of 32 bits, 0 to 4294967295, from the machine's order to the network's. */
    public static long htonl(long x) {
        check(x, 0xffffffffL);
        return SWAPPED ? Integer.toUnsignedLong(Integer.reverseBytes((int) x)) : x;
    }

    /** A number of 32 bits, 0 to 4294967295, from the network's order to the machine's. */
    public static long ntohl(long x) {
        return htonl(x);
    }

    private static void check(long x, long max) {
        if (x < 0 || x > max) {
            throw new IllegalArgumentException("number must be 0 to " + max + ", not " + x);
        }
    }

    private static void checkLength(byte[] packed, int length) {
        if (packed.length != length) {
            throw new IllegalArgumentException(
                    "a packed IP address has " + length + " bytes here, not " + packed.length);
        }
    }

    private static IllegalArgumentException illegal(String text, String function) {
        return new IllegalArgumentException("illegal IP address string passed to " + function + ": " + text);
    }
}
