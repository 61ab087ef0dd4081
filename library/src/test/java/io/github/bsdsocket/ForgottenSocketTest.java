// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import static io.github.bsdsocket.Constants.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.bsdsocket.io.BinaryFile;
import io.github.bsdsocket.select.Selector;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sockets that nobody closed, in a process of their own: the warnings are what it writes. */
class ForgottenSocketTest {

    /** The file that a descriptor stands for, or "" when it is closed. */
    private static String file(int fd) throws IOException {
        try {
            return Files.readSymbolicLink(Path.of("/proc/self/fd/" + fd)).toString();
        } catch (NoSuchFileException e) {
            return "";
        }
    }

    /** Collects garbage until the descriptor is no longer that file; returns whether it came to that. */
    private static boolean collected(int fd, String file) throws Exception {
        for (long start = System.nanoTime(); System.nanoTime() - start < 30_000_000_000L; ) {
            System.gc();
            if (!file(fd).equals(file)) {
                return true;
            }
            Thread.onSpinWait();
        }
        return false;
    }

    /** Forgets a socket. */
    static final class Forgets {
        public static void main(String[] args) throws Exception {
            int fd = forget();
            System.out.println("fd " + fd + " collected " + collected(fd, file(fd)));
            awaitCleaner();
        }

        private static int forget() throws IOException {
            return new Socket(AF_INET, SOCK_DGRAM).fileno();
        }

        /** The warning comes after the close, from the cleaner's thread: wait until that waits again. */
        private static void awaitCleaner() {
            for (Thread t : Thread.getAllStackTraces().keySet()) {
                if (t.getName().startsWith("Cleaner-")) {
                    while (t.getState() == Thread.State.RUNNABLE || t.getState() == Thread.State.BLOCKED) {
                        Thread.onSpinWait();
                    }
                }
            }
        }
    }

    /** Forgets a selector together with the sockets in it. */
    static final class ForgetsSelector {
        public static void main(String[] args) throws Exception {
            int[] fds = forget();
            String[] files = {file(fds[0]), file(fds[1])};
            for (int i = 0; i < fds.length; i++) {
                System.out.println("collected " + collected(fds[i], files[i]));
            }
            Forgets.awaitCleaner();
        }

        private static int[] forget() throws IOException {
            Selector<String> sel = new Selector<>();
            Socket s = new Socket(AF_INET, SOCK_DGRAM);
            sel.register(s, Selector.EVENT_READ, "forgotten");
            return new int[] {sel.fileno(), s.fileno()};
        }
    }

    /** Closes or detaches sockets, and forgets them then. */
    static final class Closes {
        public static void main(String[] args) throws Exception {
            WeakReference<Socket> closed = close();
            WeakReference<Socket> detached = detach();
            while (closed.get() != null || detached.get() != null) {
                System.gc();
            }
            Forgets.awaitCleaner();
            System.out.println("done");
        }

        private static WeakReference<Socket> close() throws IOException {
            Socket s = new Socket();
            s.close();
            return new WeakReference<>(s);
        }

        private static WeakReference<Socket> detach() throws IOException {
            Socket s = new Socket();
            s.detach();
            return new WeakReference<>(s);
        }
    }

    /** Closes a socket, and forgets its file. */
    static final class ForgetsFile {
        public static void main(String[] args) throws Exception {
            int fd = forget();
            System.out.println("collected " + collected(fd, file(fd)));
        }

        private static int forget() throws IOException {
            try (Socket s = new Socket(AF_INET, SOCK_DGRAM)) {
                return BinaryFile.makefile(s, "rwb").name();
            }
        }
    }

    /** Has a virtual thread wait on a socket that nobody else knows. */
    static final class Waits {
        public static void main(String[] args) throws Exception {
            SocketPair pair = Socket.socketpair();
            try (Socket peer = pair.second()) {
                var running = begin(pair.first());
                pair = null;
                for (int i = 0; i < 20; i++) {
                    System.gc();
                }
                peer.send(new byte[] {42});
                System.out.println("received " + running.get()[0]);
            }
        }

        private static ThreadKind.Running<byte[]> begin(Socket s) {
            return ThreadKind.VIRTUAL.start(() -> s.recv(1)).awaitWaiting();
        }
    }

    @Test
    void aForgottenSocketIsClosedWithAWarning() throws Exception {
        var child = ChildJvm.run(List.of(), List.of(), Forgets.class);
        assertTrue(child.output().contains("collected true"), child.output());
        String fd = child.output().replaceAll("(?s).*fd (\\d+) collected.*", "$1");
        assertTrue(child.output().contains("unclosed socket, fd " + fd), child.output());
        assertFalse(child.output().contains("was made here"), child.output());
    }

    @Test
    void theWarningShowsWhereTheSocketWasMadeWhenAsked() throws Exception {
        var child = ChildJvm.run(List.of(), List.of("-Dio.github.bsdsocket.trace=true"), Forgets.class);
        assertTrue(child.output().contains("the socket was made here"), child.output());
        assertTrue(child.output().contains("ForgottenSocketTest$Forgets.forget("), child.output());
    }

    @Test
    void aForgottenSelectorIsClosedWithItsSockets() throws Exception {
        var child = ChildJvm.run(List.of(), List.of(), ForgetsSelector.class);
        assertTrue(child.output().contains("collected true"), child.output());
        assertFalse(child.output().contains("collected false"), child.output());
        assertTrue(child.output().contains("unclosed selector, fd "), child.output());
        assertTrue(child.output().contains("unclosed socket, fd "), child.output());
    }

    @Test
    void aForgottenFileIsClosedWithItsSocket() throws Exception {
        var child = ChildJvm.run(List.of(), List.of(), ForgetsFile.class);
        assertTrue(child.output().contains("collected true"), child.output());
    }

    @Test
    void aClosedOrDetachedSocketWarnsOfNothing() throws Exception {
        assertEquals("done\n", ChildJvm.run(List.of(), List.of(), Closes.class).output());
    }

    @Test
    void aSocketThatAVirtualThreadWaitsOnIsNotForgotten() throws Exception {
        assertEquals("received 42\n", ChildJvm.run(List.of(), List.of(), Waits.class).output());
    }
}
