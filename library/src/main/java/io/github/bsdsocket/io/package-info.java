// SPDX-License-Identifier: Apache-2.0
/**
 * Other forms of a {@link io.github.bsdsocket.Socket}.
 *
 * <p>{@link io.github.bsdsocket.io.TextFile} and {@link io.github.bsdsocket.io.BinaryFile} are the files that Python's
 * {@code makefile} gives. The rest is what code for the JVM takes: streams, channels, and {@code java.net}'s sockets and
 * factories of sockets. {@link io.github.bsdsocket.io.DescriptorChannel} is for descriptors that are no sockets: those that
 * are passed over one.
 */
package io.github.bsdsocket.io;
