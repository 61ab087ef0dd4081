// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.internal.io;

import io.github.bsdsocket.internal.libc.Libc;
import java.lang.ref.Cleaner;
import org.jspecify.annotations.Nullable;

/**
 * Closes a descriptor that nobody can reach any more and nobody has closed, and warns of it.
 *
 * <p>With the system property {@code io.github.bsdsocket.trace} set to true when this class is loaded, the warning shows
 * where it was made.
 */
final class Unclosed implements Runnable {

    private static final Cleaner CLEANER = Cleaner.create();
    private static final boolean TRACE = Boolean.getBoolean("io.github.bsdsocket.trace");

    private final int fd;
    private final String thing;
    private final @Nullable Throwable made;
    private volatile boolean done;
    private Cleaner.@Nullable Cleanable cleanable;

    private Unclosed(int fd, String thing) {
        this.fd = fd;
        this.thing = thing;
        this.made = TRACE ? new Throwable("the " + thing + " was made here") : null;
    }

    static Unclosed watch(Descriptor descriptor, int fd, String thing) {
        Unclosed unclosed = new Unclosed(fd, thing);
        unclosed.cleanable = CLEANER.register(descriptor, unclosed);
        return unclosed;
    }

    /** The descriptor is closed, or somebody else's. */
    void done() {
        done = true;
        if (cleanable != null) {
            cleanable.clean();
        }
    }

    @Override
    public void run() {
        if (!done) {
            Libc.close(fd);
            System.Logger log = System.getLogger("io.github.bsdsocket");
            log.log(System.Logger.Level.WARNING, "unclosed " + thing + ", fd " + fd, made);
        }
    }
}
