// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.io;

/** What a file is opened for: {@code r}, {@code w} and {@code b}, in any order and number; reading when neither r nor w. */
record Mode(String given, boolean reading, boolean writing, boolean binary) {

    static Mode of(String mode) {
        if (!mode.matches("[rwb]*")) {
            throw new IllegalArgumentException("invalid mode '" + mode + "' (only r, w, b allowed)");
        }
        boolean writing = mode.contains("w");
        return new Mode(mode, mode.contains("r") || !writing, writing, mode.contains("b"));
    }
}
