// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.internal.libc;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The running platform: whether it is supported, and its numbers by the names of C. */
public final class Platform {
    /** Whether this is AArch64; x86-64 otherwise. */
    public static final boolean ARM64 = machine(System.getProperty("os.arch")).equals("aarch64");

    private static final @Nullable String UNSUPPORTED =
            unsupported(System.getProperty("os.name"), System.getProperty("os.arch"));

    /** The numbers from here upward stand for names that the platform lacks; no call of the system takes them. */
    private static final int FIRST_ABSENT = 0xBAD0_0000;

    private static final int MAX_ABSENT = 1 << 16;

    /** The absent names that were asked for; the name at index {@code i} has the number {@code FIRST_ABSENT + i}. */
    private static final List<String> ABSENT = new ArrayList<>();

    private Platform() {}

    /**
     * The platform's value of a name of C that the library asks for by name, or of an expression such as
     * {@code sizeof(struct msghdr)}. A name that the platform lacks has an {@code int} of its own, which {@link #absent}
     * turns back into the name.
     *
     * @throws UnsupportedOperationException on a platform that isn't supported
     */
    public static long number(String name) {
        check();
        long value = LinuxNumbers.of(name);
        return value == LinuxNumbers.ABSENT ? absent(name) : value;
    }

    /**
     * The platform's numbers of all constants that it has, in the order of the generator's list.
     *
     * @throws UnsupportedOperationException on a platform that isn't supported
     */
    public static IntBuffer numbers() {
        check();
        return LinuxNumbers.inOrder();
    }

    /** The platform's value of a name that the library itself relies on. */
    public static int required(String name) {
        check();
        long value = LinuxNumbers.of(name);
        if (value != (int) value) {
            throw new AssertionError("no number for " + name);
        }
        return (int) value;
    }

    /** The name that {@link #number} gave this value for because the platform lacks it; null for any other value. */
    public static @Nullable String absent(int value) {
        int index = value - FIRST_ABSENT;
        if (index < 0 || index >= MAX_ABSENT) {
            return null;
        }
        synchronized (ABSENT) {
            return index < ABSENT.size() ? ABSENT.get(index) : null;
        }
    }

    /** Throws {@link UnsupportedOperationException}, with what is supported, unless this platform is. */
    public static void check() {
        if (UNSUPPORTED != null) {
            throw new UnsupportedOperationException(UNSUPPORTED);
        }
    }

    /** Why a platform isn't supported; null when it is. */
    static @Nullable String unsupported(String system, String arch) {
        if (system.equals("Linux") && (machine(arch).equals("x86-64") || machine(arch).equals("aarch64"))) {
            return null;
        }
        return "bsdsocket runs on Linux on x86-64 (amd64) and AArch64 (arm64), and this is " + system + " on " + arch;
    }

    private static String machine(String arch) {
        return switch (arch) {
            case "amd64", "x86_64" -> "x86-64";
            case "aarch64", "arm64" -> "aarch64";
            default -> arch;
        };
    }

    private static int absent(String name) {
        synchronized (ABSENT) {
            int index = ABSENT.indexOf(name);
            if (index < 0) {
                index = ABSENT.size();
                if (index == MAX_ABSENT) {
                    throw new IllegalStateException("too many unknown names, last " + name);
                }
                ABSENT.add(name);
            }
            return FIRST_ABSENT + index;
        }
    }
}
