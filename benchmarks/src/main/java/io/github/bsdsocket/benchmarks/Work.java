// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.benchmarks;

import java.io.Closeable;
import java.io.IOException;
import org.openjdk.jmh.infra.Blackhole;

/** A piece of work as a peer does it, and what is open for it. */
@FunctionalInterface
interface Work extends Closeable {

    /** Does it once; the compiler can't leave out what is given to {@code results}. */
    void run(Blackhole results) throws IOException;

    /** Closes what is open; nothing, unless said otherwise. */
    @Override
    default void close() throws IOException {}
}
