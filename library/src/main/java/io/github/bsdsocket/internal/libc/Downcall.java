// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.internal.libc;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.Optional;

/**
 * The shapes in which C functions are called; the only place that links anything.
 *
 * <p>Linking a shape spins classes and costs milliseconds, looking up one more function of a linked shape next to
 * nothing. So there are three shapes for all of libc, each linked when it is first used. They rest on what the C ABIs
 * of x86-64 and AArch64 have in common: up to six arguments that are integers or pointers travel in registers,
 * a function reads those it declares, of an {@code int} the lower half, and the result is in one register, of an
 * {@code int} again the lower half. A seventh and eighth argument are in registers on AArch64 and in eight bytes each of
 * the stack on x86-64, read in the same way.
 */
final class Downcall {

    private static final Linker LINKER = Linker.nativeLinker();
    private static final Linker.Option ERRNO = Linker.Option.captureCallState("errno");

    private static final MemorySegment SYSCALL = function("syscall");

    private Downcall() {}

    /** The address of a function of the C library. */
    static MemorySegment function(String name) {
        Optional<MemorySegment> function = LINKER.defaultLookup().find(name);
        if (function.isEmpty()) {
            throw new UnsupportedOperationException("the C library of this system has no " + name);
        }
        return function.get();
    }

    /** A plain call with up to six integers or raw addresses of native memory that stays alive meanwhile. */
    static long plain(MemorySegment f, MemorySegment errno, long a, long b, long c, long d, long e, long g) {
        try {
            return (long) Plain.HANDLE.invokeExact(f, errno, a, b, c, d, e, g);
        } catch (Throwable t) {
            throw unchecked(t);
        }
    }

    /** A plain call with up to eight such arguments. */
    static long wide(
            MemorySegment f, MemorySegment errno, long a, long b, long c, long d, long e, long g, long h, long i) {
        return keeping(f, errno, a, b, c, d, e, pointer(g), pointer(h), pointer(i));
    }

    /** A plain call whose second argument is native memory of a caller's, kept alive meanwhile. */
    static long block(MemorySegment f, MemorySegment errno, long a, MemorySegment b, long c, long d, long e, long g) {
        return keeping(f, errno, a, b.address(), c, d, e, pointer(g), b, MemorySegment.NULL);
    }

    /**
     * A plain call with up to five arguments of {@link #plain}, and three segments that are kept alive meanwhile. Where the
     * function has fewer arguments it doesn't read them, and what it is given points to their memory.
     */
    static long keeping(
            MemorySegment f,
            MemorySegment errno,
            long a,
            long b,
            long c,
            long d,
            long e,
            MemorySegment kept,
            MemorySegment kept2,
            MemorySegment kept3) {
        try {
            return (long) Keeping.HANDLE.invokeExact(f, errno, a, b, c, d, e, kept, kept2, kept3);
        } catch (Throwable t) {
            throw unchecked(t);
        }
    }

    /**
     * recvfrom(2) or sendto(2) as a critical call: memory, name and length of the name may be on the heap. By syscall(2), as
     * the functions themselves are cancellation points, at the price of two atomic instructions in a process with threads.
     */
    static long critical(
            long number,
            MemorySegment errno,
            long fd,
            MemorySegment memory,
            long length,
            long flags,
            MemorySegment name,
            MemorySegment namelen) {
        try {
            return (long) Critical.HANDLE.invokeExact(SYSCALL, errno, number, fd, memory, length, flags, name, namelen);
        } catch (Throwable t) {
            throw unchecked(t);
        }
    }

    /** An argument that is an integer or a raw address, where the shape has a segment: they travel alike. */
    static MemorySegment pointer(long value) {
        return value == 0 ? MemorySegment.NULL : MemorySegment.ofAddress(value);
    }

    @SuppressWarnings("restricted")
    private static MethodHandle link(FunctionDescriptor shape, Linker.Option... options) {
        try {
            return LINKER.downcallHandle(shape, options);
        } catch (IllegalCallerException e) {
            Module module = Downcall.class.getModule();
            String name = module.isNamed() ? module.getName() : "ALL-UNNAMED";
            throw new IllegalCallerException(
                    "bsdsocket calls the C library: start java with --enable-native-access=" + name, e);
        }
    }

    /** A downcall throws for a dead or foreign arena, and whatever the JVM throws; nothing that is checked. */
    private static RuntimeException unchecked(Throwable t) {
        if (t instanceof RuntimeException e) {
            return e;
        }
        throw t instanceof Error e ? e : new AssertionError(t);
    }

    private static final class Plain {
        static final MethodHandle HANDLE = link(
                FunctionDescriptor.of(
                        JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG),
                ERRNO);
    }

    private static final class Keeping {
        static final MethodHandle HANDLE = link(
                FunctionDescriptor.of(
                        JAVA_LONG,
                        JAVA_LONG,
                        JAVA_LONG,
                        JAVA_LONG,
                        JAVA_LONG,
                        JAVA_LONG,
                        ADDRESS,
                        ADDRESS,
                        ADDRESS),
                ERRNO);
    }

    private static final class Critical {
        static final MethodHandle HANDLE = link(
                FunctionDescriptor.of(
                        JAVA_LONG, JAVA_LONG, JAVA_LONG, ADDRESS, JAVA_LONG, JAVA_LONG, ADDRESS, ADDRESS),
                ERRNO,
                Linker.Option.critical(true));
    }
}
