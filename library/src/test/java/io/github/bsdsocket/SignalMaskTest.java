// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Threads whose signal mask was made by others. */
class SignalMaskTest {

    private static final String PYTHON = "/usr/bin/python3";

    /** Waits on a platform thread, and closes the socket. */
    static final class Waiting {
        @SuppressWarnings("try") // close is what is tested
        public static void main(String[] args) throws Exception {
            SocketPair pair = Socket.socketpair();
            try (Socket a = pair.first();
                    Socket b = pair.second()) {
                var running = ThreadKind.PLATFORM.start(() -> a.recv(1)).awaitWaiting();
                a.close();
                System.out.println(((ErrnoException) running.thrown()).error() + " " + b.recv(1).length);
            }
        }
    }

    @Test
    void closeEndsAWaitInAProcessThatWasStartedWithSignalsBlocked() throws Exception {
        assumeTrue(Files.isExecutable(Path.of(PYTHON)), "needs " + PYTHON + " to block signals for a child");
        String block = "import os, signal, sys; signal.pthread_sigmask(signal.SIG_BLOCK, range(34, 65));"
                + " os.execv(sys.argv[1], sys.argv[1:])";
        var child = ChildJvm.run(List.of(PYTHON, "-c", block), List.of(), Waiting.class);
        assertEquals("EBADF 0\n", child.output());
    }
}
