// SPDX-License-Identifier: Apache-2.0
/** The bsdsocket command. */
@org.jspecify.annotations.NullMarked
module io.github.bsdsocket.cli {
    requires static org.jspecify;
    requires info.picocli;
    requires io.github.bsdsocket;

    // picocli sets the commands' fields by reflection.
    opens io.github.bsdsocket.cli to
            info.picocli;
}
