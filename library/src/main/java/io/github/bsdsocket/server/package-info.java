// SPDX-License-Identifier: Apache-2.0
/**
 * Servers: Python's {@code socketserver} as Java would have it, each request handled in a virtual thread of its own.
 *
 * {@snippet :
 * try (var server = StreamServer.on(Address.inet("", 50007)).build((conn, client) -> {
 *     for (byte[] data = conn.recv(4096); data.length > 0; data = conn.recv(4096)) {
 *         conn.sendall(data);
 *     }
 * })) {
 *     server.serveForever();
 * }
 * }
 *
 * <p>A {@link io.github.bsdsocket.server.StreamServer} accepts connections, and is Python's {@code TCPServer} and
 * {@code UnixStreamServer}; a {@link io.github.bsdsocket.server.DatagramServer} receives datagrams, and is
 * {@code UDPServer} and {@code UnixDatagramServer}. Both take an address of any family. Python's {@code ThreadingMixIn} is
 * the default, and its servers without a mix-in are those with the executor {@code Runnable::run}; {@code ForkingMixIn}
 * has no counterpart. A handler is a lambda where Python has a class, {@code BaseRequestHandler}: its {@code setup} and
 * {@code finish} are the first and the last lines. What a subclass would override in Python is set in the builder, under
 * Python's name: {@code verifyRequest}, {@code handleError}, {@code requestQueueSize} and so on.
 *
 * <p>{@link io.github.bsdsocket.server.Inherited} has the sockets that systemd or inetd opened for the program.
 *
 * @see <a href="https://docs.python.org/3/library/socketserver.html">Python's socketserver</a>
 */
package io.github.bsdsocket.server;
