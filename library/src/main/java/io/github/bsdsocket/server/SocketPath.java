// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.server;

import io.github.bsdsocket.Address;
import io.github.bsdsocket.Constants;
import io.github.bsdsocket.Errno;
import io.github.bsdsocket.ErrnoException;
import io.github.bsdsocket.Socket;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The file of a Unix socket: who may connect, and when it is removed. */
final class SocketPath {

    private static final int S_IFMT = 0170000;
    private static final int S_IFSOCK = 0140000;

    private final Path path;
    private final int type;

    /** The file that bind(2) made: another server may have put its own there since. */
    private @Nullable Object made;

    SocketPath(String path, int type) {
        this.path = Path.of(path);
        this.type = type;
    }

    /** Removes the file when it is a socket that nobody listens on. */
    void removeIfStale() throws IOException {
        Object found = key();
        if (found != null && isSocket() && isDead() && found.equals(key())) {
            Files.deleteIfExists(path);
        }
    }

    /** Remembers the file that bind(2) has made, and grants what the umask has denied; negative is no mode. */
    void made(int mode) throws IOException {
        made = key();
        if (mode >= 0 && (mode & ~mode()) != 0) {
            Files.setAttribute(path, "unix:mode", mode);
        }
    }

    /** Removes the file that bind(2) has made. */
    void remove() throws IOException {
        if (made != null && made.equals(key())) {
            Files.deleteIfExists(path);
        }
    }

    /** What tells the file from any other; null when there is none. */
    private @Nullable Object key() throws IOException {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                    .fileKey();
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    private int mode() throws IOException {
        return (int) Files.getAttribute(path, "unix:mode", LinkOption.NOFOLLOW_LINKS);
    }

    private boolean isSocket() throws IOException {
        return (mode() & S_IFMT) == S_IFSOCK;
    }

    private boolean isDead() throws IOException {
        try (Socket s = new Socket(Constants.AF_UNIX, type)) {
            s.settimeout(Duration.ZERO); // a full backlog is an answer, too
            s.connect(Address.unix(path.toString()));
            return false;
        } catch (ErrnoException e) {
            return e.error() == Errno.ECONNREFUSED;
        }
    }
}
