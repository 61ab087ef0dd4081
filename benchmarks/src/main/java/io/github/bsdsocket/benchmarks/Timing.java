// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How JMH times the work of a question: the mean of a tenth of a second is a sample. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 400, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 10, time = 100, timeUnit = TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = {"--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"})
@State(Scope.Benchmark)
public abstract class Timing {

    /** Who does it. */
    @Param("BSDSOCKET")
    public Peer peer = Peer.BSDSOCKET;

    /** The case, as the question names it. */
    @Param("")
    public String work = "";

    /** A word of the case. */
    final String word(int index) {
        return work.split(" ", -1)[index];
    }

    /** A word of the case that is a number. */
    final int number(int index) {
        return Integer.parseInt(word(index));
    }
}
