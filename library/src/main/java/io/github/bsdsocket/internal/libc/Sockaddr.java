// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.internal.libc;

import java.util.Arrays;

/**
 * A {@code struct sockaddr_storage} and its length, to be filled by a call or given to one.
 *
 * <p>{@code length} 0 after a call means that the kernel gave no address (a connected stream's {@code recvfrom}).
 */
public final class Sockaddr {

    /** {@code sizeof(struct sockaddr_storage)}; the longest that Linux returns is 111, a full Unix path and a NUL. */
    public static final int MAX = 128;

    final byte[] storage;
    final int[] length;

    /** Room for any address. */
    public Sockaddr() {
        this.storage = new byte[MAX];
        this.length = new int[1];
    }

    /** An address to give to a call. */
    public Sockaddr(byte[] bytes) {
        if (bytes.length > MAX) {
            throw new IllegalArgumentException("a socket address has at most " + MAX + " bytes, not " + bytes.length);
        }
        this.storage = bytes;
        this.length = new int[] {bytes.length};
    }

    /** The bytes of the address; the storage itself, of which {@link #length} bytes count. */
    public byte[] bytes() {
        return storage;
    }

    /** Whether the other has the same bytes. */
    public boolean matches(Sockaddr other) {
        return Arrays.equals(storage, 0, length(), other.storage, 0, other.length());
    }

    /** How many bytes the address has. A kernel that had more to say than fits says so; here that is cut off. */
    public int length() {
        return Math.min(length[0], storage.length);
    }
}
