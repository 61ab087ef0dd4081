// SPDX-License-Identifier: Apache-2.0
/**
 * A descriptor that can wait.
 *
 * <p>{@link io.github.bsdsocket.internal.io.Descriptor} holds a file descriptor's lifetime and its waits,
 * {@link io.github.bsdsocket.internal.io.Endpoint} a socket's mode (blocking, non-blocking, timeout) and the one loop in
 * which every call that may wait is tried, waits and is tried again. It waits in one of two ways: a platform thread blocks
 * in the kernel, in a call that {@link io.github.bsdsocket.internal.io.KernelWait} can interrupt; a virtual thread parks,
 * and {@link io.github.bsdsocket.internal.io.Poller} wakes it. {@link io.github.bsdsocket.internal.io.Epoll} waits for
 * many descriptors at a time. {@link io.github.bsdsocket.internal.io.Offload} carries what only libc can do, and what may
 * take its time, off a virtual thread's carrier.
 *
 * <p>{@link io.github.bsdsocket.internal.io.Access} is how the rooms around ROOT come to a socket's descriptor.
 *
 * <p>Nothing here knows an address or throws for what the system says: results are values, {@code -errno}, or one of
 * {@link io.github.bsdsocket.internal.io.Descriptor#TIMED_OUT} and
 * {@link io.github.bsdsocket.internal.io.Descriptor#INTERRUPTED}.
 */
package io.github.bsdsocket.internal.io;
