// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.benchmarks;

import static io.github.bsdsocket.Constants.AF_INET6;
import static io.github.bsdsocket.Constants.SOCK_STREAM;

import io.github.bsdsocket.AddrInfo;
import io.github.bsdsocket.ArpaInet;
import io.github.bsdsocket.Netdb;
import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What do conversions and look-ups of numeric addresses cost, which leave the machine for nothing? */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgs = "--enable-native-access=ALL-UNNAMED")
@State(Scope.Benchmark)
public class NamesBenchmark {

    /** Not constants, or the compiler would know the answer. */
    public String inet6 = "2001:db8::1:0:0:42";

    public String inet = "127.0.0.1";
    public int port = 50007;

    @Benchmark
    public byte[] inetPton() throws IOException {
        return ArpaInet.inetPton(AF_INET6, inet6);
    }

    @Benchmark
    public int htons() {
        return ArpaInet.htons(port);
    }

    @Benchmark
    public List<AddrInfo> getaddrinfo() throws IOException {
        return Netdb.getaddrinfo(inet, port, 0, SOCK_STREAM, 0, 0);
    }

    @Benchmark
    public InetAddress inetAddressOfIpv6() throws IOException {
        return InetAddress.ofLiteral(inet6);
    }

    @Benchmark
    public InetAddress[] inetAddressGetAllByName() throws IOException {
        return InetAddress.getAllByName(inet);
    }
}
