// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.internal.io;

import java.io.ByteArrayOutputStream;
import java.nio.file.FileSystems;
import java.nio.file.Path;

/** The name of a file as the system has it: bytes. */
public final class Pathname {

    private Pathname() {}

    /** The bytes of a path, made absolute. Its URI keeps them; its text loses those that are no characters. */
    public static byte[] of(Path path) {
        if (!path.getFileSystem().equals(FileSystems.getDefault())) {
            throw new IllegalArgumentException(
                    "not a path of the system's: " + path.toUri() + "; open it as a FileChannel");
        }
        String uri = path.toUri().getRawPath();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(uri.length());
        for (int i = 0; i < uri.length(); i++) {
            if (uri.charAt(i) == '%') {
                bytes.write(Integer.parseInt(uri, i + 1, i + 3, 16));
                i += 2;
            } else {
                bytes.write(uri.charAt(i));
            }
        }
        return bytes.toByteArray();
    }
}
