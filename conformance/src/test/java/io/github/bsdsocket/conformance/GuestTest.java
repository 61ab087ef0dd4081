// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.MINUTES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Runs the tests tagged {@code guest} on a kernel that has every family of sockets: {@code scripts/guest}, booted once.
 *
 * <p>They run in a JVM of the guest's, under JUnit's launcher; its report lies beside Surefire's. The system property
 * {@code guest}, a regular expression, picks classes by their simple names.
 */
class GuestTest {
    /** What {@code scripts/guest} exits with when it can't boot. */
    private static final int NO_GUEST = 125;

    private static final Path REPORTS = Path.of("target", "surefire-reports");

    /** The name that JUnit gives it. */
    private static final Path REPORT = REPORTS.resolve("TEST-junit-jupiter.xml");

    @Test
    @Timeout(value = 10, unit = MINUTES)
    void testsThatNeedAnotherKernelPassInTheGuest() throws IOException, InterruptedException {
        Files.deleteIfExists(REPORT);
        Process guest = new ProcessBuilder(command()).redirectErrorStream(true).start();
        guest.getOutputStream().close();
        String output = new String(guest.getInputStream().readAllBytes(), UTF_8);
        int status = guest.waitFor();
        if (status == NO_GUEST) {
            abort(output);
        }
        assertEquals(0, status, output);
        assertFalse(Files.readString(REPORT).contains("<skipped"), "a test was skipped, though all is there: " + output);
    }

    private static List<String> command() {
        List<String> command = new ArrayList<>(List.of(
                Path.of("..", "scripts", "guest").toString(),
                "--timeout",
                "540",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // What starts fastest on one slow processor, and leaves nothing in the host's /tmp.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "--enable-native-access=ALL-UNNAMED",
                "--illegal-native-access=deny",
                "-cp",
                String.join(
                        ":",
                        Path.of("target", "test-classes").toString(),
                        System.getProperty("java.class.path"),
                        System.getProperty("jdk.module.path", "")),
                "org.junit.platform.console.ConsoleLauncher",
                "execute",
                "--disable-banner",
                "--disable-ansi-colors",
                "--details=tree",
                "--details-theme=ascii",
                "--config=junit.jupiter.execution.timeout.default=2m",
                "--include-tag=guest",
                "--fail-if-no-tests",
                "--reports-dir=" + REPORTS,
                "--scan-classpath=" + Path.of("target", "test-classes")));
        String picked = System.getProperty("guest");
        if (picked != null) {
            command.add("--include-classname=.*\\.(" + picked + ")");
        }
        return command;
    }
}
