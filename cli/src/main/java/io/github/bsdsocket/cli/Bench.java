// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** A line in the list of commands: {@code bin/bsdsocket} turns itself into {@code benchmarks/run}, which has the help, too. */
@Command(
        name = "bench",
        description = "Measures the library beside C, CPython and what else Java has, on this machine.")
final class Bench implements Callable<Integer> {

    @Override
    public Integer call() {
        throw new UnsupportedOperationException("bench: only bin/bsdsocket can run it");
    }
}
