// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the environment says of sockets that the program was started with. */
class InheritedTest {

    private static List<String> names(String pid, String fds, String names) {
        return Inherited.names(Map.of("LISTEN_PID", pid, "LISTEN_FDS", fds, "LISTEN_FDNAMES", names), 42);
    }

    @Test
    void socketsHaveTheirNames() {
        assertEquals(List.of("http"), names("42", "1", "http"));
        assertEquals(List.of("http", "", "tls"), names("42", "3", "http::tls"));
        assertEquals(List.of("", ""), names("42", "2", ":"));
    }

    @Test
    void withoutNamesTheyAreUnknown() {
        Map<String, String> environment = Map.of("LISTEN_PID", "42", "LISTEN_FDS", "2");
        assertEquals(List.of("unknown", "unknown"), Inherited.names(environment, 42));
    }

    @Test
    void thereAreNoneForAnotherProcessOrWithoutTheVariables() {
        assertEquals(List.of(), names("43", "1", "http"));
        assertEquals(List.of(), names("42", "0", ""));
        assertEquals(List.of(), Inherited.names(Map.of(), 42));
        assertEquals(List.of(), Inherited.names(Map.of("LISTEN_PID", "42"), 42));
        assertEquals(List.of(), Inherited.names(Map.of("LISTEN_FDS", "1"), 42));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "x, 1, a, LISTEN_PID is not a number: x",
                "42, -1, a, LISTEN_FDS is not a number: -1",
                "42, 99999999999, a, LISTEN_FDS is more than there can be: 99999999999",
                "42, 2, a, LISTEN_FDNAMES doesn't name 2 descriptors: a",
            })
    void whatSystemdDoesNotSetIsRefused(String pid, String fds, String names, String message) {
        Exception e = assertThrows(IllegalStateException.class, () -> names(pid, fds, names));
        assertEquals(message, e.getMessage());
    }
}
