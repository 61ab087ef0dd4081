// SPDX-License-Identifier: Apache-2.0
/**
 * The BSD socket interface, in the shape of Python's {@code socket} module.
 *
 * <p>A {@link io.github.bsdsocket.Socket} is made, bound or connected, sends and receives, and is closed; an
 * {@link io.github.bsdsocket.Address} says where. The functions stand in classes named after C's headers:
 * {@link io.github.bsdsocket.Netdb} for {@code <netdb.h>}, {@link io.github.bsdsocket.ArpaInet} for
 * {@code <arpa/inet.h>}, {@link io.github.bsdsocket.NetIf} for {@code <net/if.h>}. The numbers are in
 * {@link io.github.bsdsocket.Constants}, for {@code import static}, and {@link io.github.bsdsocket.Errno}.
 *
 * <p>A name of Python or C is here by one rule: without its underscores, the letter after each a capital, and nothing
 * else changed. {@code recv_into} is {@code recvInto}, {@code getsockname} is {@code getsockname}. A tuple is a record, and
 * {@code None} is null.
 *
 * <p>It is not an event loop, a protocol, TLS, or a resolver of its own: the system's calls are made, and its libc
 * resolves. Everything is Java; libc is called through {@code java.lang.foreign}, for which the program is started with
 * {@code --enable-native-access=io.github.bsdsocket} ({@code ALL-UNNAMED} on the class path).
 *
 * @see <a href="https://docs.python.org/3/library/socket.html">Python's socket</a>
 */
package io.github.bsdsocket;
