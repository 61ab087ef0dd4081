// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

/** Integers that C has unsigned, in a Java type with room to spare: the check of those in an address. */
final class Unsigned {

    private Unsigned() {}

    /** A value that fits in 8 bits. */
    static void check8(String what, int value) {
        check(what, value, 0xff);
    }

    /** A value that fits in 16 bits. */
    static void check16(String what, int value) {
        check(what, value, 0xffff);
    }

    /** A value that fits in 32 bits. */
    static void check32(String what, long value) {
        check(what, value, 0xffffffffL);
    }

    /** A value from 0 to {@code max}. */
    static void check(String what, long value, long max) {
        if (value < 0 || value > max) {
            throw new IllegalArgumentException(what + " must be 0 to " + max + ", not " + value);
        }
    }
}
