// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.benchmarks;

import java.io.IOException;

/** A connection whose other end sends back what it receives. */
interface Echo {

    /** Sends a message and receives it again, so often, one after the other. */
    void roundTrips(int count) throws IOException, InterruptedException;

    /** Ends the connection, and waits for the other end. */
    void close() throws IOException, InterruptedException;
}
