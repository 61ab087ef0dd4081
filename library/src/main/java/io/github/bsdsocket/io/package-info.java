// SPDX-License-Identifier: Apache-2.0
/**
 * Other forms of a socket.
 *
 * <p>{@link io.github.bsdsocket.io.TextFile} and {@link io.github.bsdsocket.io.BinaryFile} are the files that Python's
 * {@code makefile} gives.
 */
package io.github.bsdsocket.io;
