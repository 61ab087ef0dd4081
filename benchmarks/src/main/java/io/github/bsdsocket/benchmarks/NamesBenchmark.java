// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.benchmarks;

import static io.github.bsdsocket.Constants.AF_INET6;
import static io.github.bsdsocket.Constants.SOCK_STREAM;
import static io.github.bsdsocket.benchmarks.Peer.BSDSOCKET;
import static io.github.bsdsocket.benchmarks.Peer.C;
import static io.github.bsdsocket.benchmarks.Peer.CPYTHON;
import static io.github.bsdsocket.benchmarks.Peer.JAVA_NET;

import io.github.bsdsocket.ArpaInet;
import io.github.bsdsocket.Netdb;
import java.io.IOException;
import java.net.InetAddress;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What do conversions and look-ups of numeric addresses cost, which leave the machine for nothing?
 *
 * <p>{@code java.net} does it by {@code InetAddress}: its look-up makes no list of socket types, and it has no
 * {@code htons}.
 */
@SuppressWarnings("NullAway.Init") // by open()
public class NamesBenchmark extends Timing {

    static final Question QUESTION = new Question(
                    "names", NamesBenchmark.class, "an address in numbers is converted or looked up")
            .time("inet_pton", BSDSOCKET, C, CPYTHON, JAVA_NET)
            .time("inet_ntop", BSDSOCKET, C, CPYTHON, JAVA_NET)
            .time("htons", BSDSOCKET, C, CPYTHON)
            .time("getaddrinfo", BSDSOCKET, C, CPYTHON, JAVA_NET);

    /** Not constants, or the compiler would know the answer. */
    private String inet6 = "2001:db8::1:0:0:42";

    private byte[] packed = {0x20, 1, 0xd, (byte) 0xb8, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0x42};
    private String inet = "127.0.0.1";
    private int port = 50007;
    private Work conversion;

    @Setup
    public void open() {
        conversion = switch (peer) {
            case BSDSOCKET -> switch (work) {
                case "inet_pton" -> results -> results.consume(ArpaInet.inetPton(AF_INET6, inet6));
                case "inet_ntop" -> results -> results.consume(ArpaInet.inetNtop(AF_INET6, packed));
                case "htons" -> results -> results.consume(ArpaInet.htons(port));
                default -> results -> results.consume(Netdb.getaddrinfo(inet, port, 0, SOCK_STREAM, 0, 0));
            };
            case JAVA_NET -> switch (work) {
                case "inet_pton" -> results -> results.consume(InetAddress.ofLiteral(inet6));
                case "inet_ntop" -> results -> results.consume(InetAddress.getByAddress(packed).getHostAddress());
                default -> results -> results.consume(InetAddress.getAllByName(inet));
            };
            default -> throw new UnsupportedOperationException(peer + " converts no addresses");
        };
    }

    @Benchmark
    public void conversion(Blackhole results) throws IOException {
        conversion.run(results);
    }
}
