// SPDX-License-Identifier: Apache-2.0
/**
 * The C library: one method a function, in C's names, with no policy.
 *
 * <p>Every method returns the function's value, or {@code -errno}; nothing here throws for what the system says,
 * retries, or waits on its own account. Memory goes in and out as {@code byte[]} or {@code MemorySegment}; a raw
 * address never leaves this package.
 *
 * <p>Two kinds of call exist. A <em>critical</em> one runs without leaving the Java state of the thread, takes heap
 * memory as it is, and therefore holds off the garbage collector: only {@code recvfrom} and {@code sendto} with
 * {@code MSG_DONTWAIT}, of bounded length, are made so. Every other call is a <em>plain</em> one, on native memory
 * that {@link io.github.bsdsocket.internal.libc.Scratch} lends; it may block, and then it blocks the carrier of a
 * virtual thread too.
 *
 * <p>Numbers come from {@link io.github.bsdsocket.internal.libc.Platform}, by name. A port to another system is made
 * in this package: its numbers, the offsets in {@code Resolver} and {@code Scratch}, and its poller's calls.
 */
package io.github.bsdsocket.internal.libc;
