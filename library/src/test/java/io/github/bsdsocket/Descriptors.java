// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import java.io.File;
import java.util.Objects;

/** The descriptors that this process has open. */
final class Descriptors {

    private Descriptors() {}

    /** How many. */
    static int count() {
        return Objects.requireNonNull(new File("/proc/self/fd").list()).length;
    }
}
