// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import static io.github.bsdsocket.Constants.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.bsdsocket.select.Selector;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No virtual thread is pinned while it waits: Flight Recorder has no {@code jdk.VirtualThreadPinned}, in a process of
 * its own. The event is for a virtual thread that parks and can't unmount; one that blocks in the kernel on its carrier
 * makes none, and is what {@link VirtualThreadTest} is for.
 */
class PinningTest {

    /** Waits in each call, timed and not. */
    static final class Waits {
        public static void main(String[] args) throws Exception {
            if (args.length > 0) {
                ThreadKind.VIRTUAL.call(Pinned::park);
            }
            List<@Nullable Duration> modes = new ArrayList<>();
            modes.add(null);
            modes.add(Duration.ofMinutes(1));
            modes.add(Duration.ofMillis(20));
            for (Duration timeout : modes) {
                SocketPair idle = Socket.socketpair();
                SocketPair full = Socket.socketpair();
                try (Socket a = idle.first();
                        Socket peer = idle.second();
                        Socket b = full.first();
                        Socket deaf = full.second();
                        Socket udp = new Socket(AF_INET, SOCK_DGRAM);
                        Socket server = Socket.createServer("127.0.0.1", 0);
                        Socket looked = new Socket();
                        DeadAddress dead = new DeadAddress();
                        Socket connecting = new Socket()) {
                    Address slow = dead.address();
                    int port = ((Address.Inet) Objects.requireNonNull(server.getsockname())).port();
                    wait(a, timeout, () -> a.recv(1));
                    wait(udp, timeout, () -> udp.recvfrom(1));
                    wait(b, timeout, () -> {
                        b.sendall(new byte[16 << 20]);
                        return "sent";
                    });
                    wait(server, timeout, server::accept);
                    wait(connecting, timeout, () -> connecting.connectEx(slow));
                    if (peer.fileno() < 0 || deaf.fileno() < 0) {
                        throw new AssertionError("closed");
                    }
                    select(a, timeout);
                    ThreadKind.VIRTUAL.call(() -> looked.connectEx("localhost", port));
                }
            }
            System.out.println("done");
        }

        private static void select(Socket s, @Nullable Duration timeout) throws Exception {
            Selector<String> sel = new Selector<>();
            if (s.fileno() >= 0) {
                sel.register(s, Selector.EVENT_READ, "idle");
            }
            var running = ThreadKind.VIRTUAL.start(() -> sel.select(timeout));
            if (timeout == null || timeout.toMinutes() > 0) {
                Tasks.awaitParked(running.awaitWaiting().thread());
                sel.close();
            }
            running.result().handle((result, thrown) -> result).join();
            sel.close();
        }

        /** Has the call wait, and ends it by its time or, when that is long, by close. */
        private static void wait(Socket s, @Nullable Duration timeout, Callable<?> call) throws Exception {
            s.settimeout(timeout);
            var running = ThreadKind.VIRTUAL.start(call);
            if (timeout == null || timeout.toMinutes() > 0) {
                running.awaitWaiting();
                while (running.thread().getState() == Thread.State.RUNNABLE) {
                    Thread.onSpinWait();
                }
                s.close();
            }
            running.result().handle((result, thrown) -> result).join();
        }
    }

    /** A class whose initializer parks, on a frame of the JVM's that can't be unmounted. */
    static final class Pinned {
        static final long AT = at();

        private static long at() {
            LockSupport.parkNanos(1_000_000);
            return System.nanoTime();
        }

        static long park() {
            return AT;
        }
    }

    private static final String PINNED = "jdk.VirtualThreadPinned";

    /** The events of a recording, as text. */
    private static String pinned(Path dir, String... args) throws Exception {
        Path settings = dir.resolve("pinned.jfc");
        Files.writeString(settings, """
                <?xml version="1.0" encoding="UTF-8"?>
                <configuration version="2.0">
                  <event name="jdk.VirtualThreadPinned">
                    <setting name="enabled">true</setting>
                    <setting name="stackTrace">true</setting>
                    <setting name="threshold">0 ms</setting>
                  </event>
                </configuration>
                """);
        Path recording = dir.resolve("pinned.jfr");
        var child = ChildJvm.run(
                List.of(),
                List.of(
                        "-Xlog:disable",
                        "-Xlog:all=error",
                        "-XX:StartFlightRecording:filename=" + recording + ",settings=" + settings),
                Waits.class,
                args);
        assertEquals("done\n", child.output());
        Path jfr = Path.of(System.getProperty("java.home"), "bin", "jfr");
        Process print = new ProcessBuilder(
                        jfr.toString(), "print", "--stack-depth", "64", "--events", PINNED, recording.toString())
                .redirectErrorStream(true)
                .start();
        return new String(print.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void noWaitPinsAVirtualThread(@TempDir Path dir) throws Exception {
        // Classes that are loaded or initialized for the first time pin as well; a wait is in Parked or Offload.
        String events = pinned(dir);
        assertFalse(events.contains("internal.io.Parked.") || events.contains("internal.io.Offload."), events);
    }

    @Test
    void aThreadThatWasPinnedWouldBeSeen(@TempDir Path dir) throws Exception {
        String events = pinned(dir, "pin");
        assertTrue(events.contains("PinningTest$Pinned.at()"), events);
    }
}
