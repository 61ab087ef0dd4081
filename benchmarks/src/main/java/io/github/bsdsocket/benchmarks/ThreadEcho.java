// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.benchmarks;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Blocking streams: the caller's thread has one end of them, and a thread of its own the other. */
final class ThreadEcho implements Echo {

    private final Stream near;
    private final Thread echo;

    ThreadEcho(Stream.Pair pair, Thread.Builder threads) {
        near = pair.first();
        Stream far = pair.second();
        echo = threads.start(() -> echo(far));
    }

    private static void echo(Stream far) {
        try (far) {
            while (true) {
                far.recv();
                far.send();
            }
        } catch (EOFException _) {
            // the caller has closed its end
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void roundTrips(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            near.send();
            near.recv();
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        near.close();
        echo.join();
    }
}
