// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A process without a descriptor left. */
class ExhaustionTest {

    @Test
    void whatNeedsADescriptorIsEmfileAndALaterAcceptGetsTheConnection() throws Exception {
        List<String> limited = List.of("bash", "-c", "ulimit -n 200; exec \"$@\"", "bash");
        ChildJvm.Result ended = ChildJvm.run(limited, List.of(), Exhausted.class);
        assertEquals(
                """
                before: received 1
                before: fromfd EBADF
                socket EMFILE
                accept EMFILE
                accept EMFILE
                socketpair EMFILE
                dup EMFILE
                fromfd EMFILE
                one left: socketpair EMFILE
                one left: accepted
                from the queue: hello
                free again: 10
                """,
                ended.output());
        assertEquals(0, ended.status());
    }

    /** Opens sockets until there is no descriptor left, and tries on. */
    static final class Exhausted {

        private Exhausted() {}

        private interface Call {
            void make() throws IOException;
        }

        public static void main(String[] args) throws IOException {
            Deque<Socket> all = new ArrayDeque<>();
            try (Socket listener = Pairs.listener();
                    Socket queued = new Socket()) {
                // Classes are loaded from files, which takes descriptors: so all of it is done once before.
                listener.dup().close();
                Pairs.unix().close();
                try (Pairs.Pair pair = Pairs.tcp()) {
                    pair.first().sendall(new byte[1]);
                    System.out.println("before: received " + pair.second().recv(100).length);
                }
                System.out.println(outcome("before: fromfd", () -> Socket.fromfd(-1, 0, 0)));
                queued.connect(Pairs.name(listener));
                queued.sendall(new byte[] {'h', 'e', 'l', 'l', 'o'});

                System.out.println(outcome("socket", () -> {
                    while (true) {
                        all.add(new Socket());
                    }
                }));
                System.out.println(outcome("accept", () -> listener.accept().conn().close()));
                System.out.println(outcome("accept", () -> listener.accept().conn().close()));
                System.out.println(outcome("socketpair", Socket::socketpair));
                System.out.println(outcome("dup", listener::dup));
                System.out.println(outcome("fromfd", () -> Socket.fromfd(listener.fileno(), 2, 1)));
                all.remove().close();
                System.out.println(outcome("one left: socketpair", Socket::socketpair));
                try (Socket conn = listener.accept().conn()) {
                    System.out.println("one left: accepted");
                    byte[] data = conn.recv(100);
                    System.out.println("from the queue: " + new String(data, US_ASCII));
                }
                for (int i = 0; i < 9; i++) {
                    all.remove().close();
                }
                int free = 0;
                for (; free < 10; free++) {
                    all.add(new Socket());
                }
                System.out.println("free again: " + free);
            } finally {
                for (Socket s : all) {
                    s.close();
                }
            }
        }

        private static String outcome(String call, Call made) throws IOException {
            try {
                made.make();
                return call + " succeeded";
            } catch (ErrnoException e) {
                return call + " " + e.error();
            }
        }
    }
}
