// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The open descriptors of this process, as {@code /proc} shows them. */
public final class OpenFiles {

    private static final Path FD = Path.of("/proc/self/fd");
    private static final int O_CLOEXEC = 02000000;
    private static final int O_NONBLOCK = 04000;

    private OpenFiles() {}

    /** How many. */
    public static int count() {
        return Objects.requireNonNull(FD.toFile().list()).length;
    }

    /** Every descriptor that is a socket, and which. */
    public static Map<Integer, String> sockets() throws IOException {
        Map<Integer, String> sockets = new TreeMap<>();
        try (DirectoryStream<Path> links = Files.newDirectoryStream(FD)) {
            for (Path link : links) {
                try {
                    String to = Files.readSymbolicLink(link).toString();
                    if (to.startsWith("socket:")) {
                        sockets.put(Integer.valueOf(link.getFileName().toString()), to);
                    }
                } catch (NoSuchFileException e) {
                    // closed meanwhile: the directory's own, or by the JVM
                }
            }
        }
        return sockets;
    }

    /** No socket is open that wasn't before. */
    public static void assertNoneSince(Map<Integer, String> before) throws IOException {
        Map<Integer, String> now = sockets();
        now.entrySet().removeAll(before.entrySet());
        assertEquals(Map.of(), now, "sockets that were left open");
    }

    /** Whether a descriptor is open. */
    public static boolean isOpen(int fd) {
        return Files.isSymbolicLink(FD.resolve(Integer.toString(fd)));
    }

    /** What a descriptor stands for, {@code socket:[1234]}. */
    public static String what(int fd) throws IOException {
        return Files.readSymbolicLink(FD.resolve(Integer.toString(fd))).toString();
    }

    /** Whether a descriptor is closed on exec. */
    public static boolean isCloseOnExec(int fd) throws IOException {
        return (flags(fd) & O_CLOEXEC) != 0;
    }

    /** Whether the open file of a descriptor doesn't block. */
    public static boolean isNonBlocking(int fd) throws IOException {
        return (flags(fd) & O_NONBLOCK) != 0;
    }

    private static int flags(int fd) throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc/self/fdinfo/" + fd))) {
            if (line.startsWith("flags:")) {
                return Integer.parseInt(line.substring("flags:".length()).strip(), 8);
            }
        }
        throw new IOException("no flags of descriptor " + fd);
    }
}
