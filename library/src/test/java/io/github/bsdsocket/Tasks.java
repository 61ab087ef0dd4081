// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** What the threads of this process are doing, as {@code /proc} shows it. */
final class Tasks {

    /** recvfrom, sendto, poll and ppoll, of x86-64 and of AArch64. */
    private static final Set<String> WAITS = "aarch64".equals(System.getProperty("os.arch"))
            ? Set.of("207", "206", "73")
            : Set.of("45", "44", "7", "271");

    private static final AtomicInteger COUNT = new AtomicInteger();

    private Tasks() {}

    /** Starts a platform thread, under a name that the kernel has too. */
    static Thread start(Runnable task) {
        return Thread.ofPlatform().name("task-" + COUNT.incrementAndGet()).start(task);
    }

    /** Returns when a thread of {@link #start} sleeps in a system call that waits for a socket. */
    static void awaitInKernel(Thread thread) throws IOException {
        Path task = null;
        while (task == null || !sleepsInSocketCall(task)) {
            spin(thread);
            task = task == null ? find(thread.getName()) : task;
        }
    }

    /** Returns when a virtual thread is parked. */
    static void awaitParked(Thread thread) {
        while (thread.getState() != Thread.State.WAITING && thread.getState() != Thread.State.TIMED_WAITING) {
            spin(thread);
        }
    }

    private static void spin(Thread thread) {
        if (!thread.isAlive() || Thread.currentThread().isInterrupted()) {
            throw new AssertionError(thread + " ended, or went on for too long, and didn't wait");
        }
        Thread.onSpinWait();
    }

    private static @Nullable Path find(String name) throws IOException {
        try (DirectoryStream<Path> tasks = Files.newDirectoryStream(Path.of("/proc/self/task"))) {
            for (Path task : tasks) {
                if (read(task.resolve("comm")).strip().equals(name)) {
                    return task;
                }
            }
        }
        return null;
    }

    private static boolean sleepsInSocketCall(Path task) throws IOException {
        return WAITS.contains(read(task.resolve("syscall")).split(" ", 2)[0]);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return ""; // the thread has ended
        }
    }
}
