// SPDX-License-Identifier: Apache-2.0
/**
 * Readiness: one thread waits for many sockets, in the shape of Python's {@code selectors} module, over epoll(7).
 *
 * <p>Sockets and descriptors are registered with a {@link io.github.bsdsocket.select.Selector}, each for reading, writing or
 * both and with an object of the program's; {@code select} returns those that are ready. It is not an event loop: the loop
 * is the program's own.
 *
 * @see <a href="https://docs.python.org/3/library/selectors.html">Python's selectors</a>
 */
package io.github.bsdsocket.select;
