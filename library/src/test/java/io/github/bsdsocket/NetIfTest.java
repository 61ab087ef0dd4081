// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetIfTest {

    @Test
    void theInterfacesAreThoseOfTheKernel() throws IOException {
        var kernels = new TreeMap<String, Integer>();
        try (Stream<Path> interfaces = Files.list(Path.of("/sys/class/net"))) {
            for (Path each : interfaces.filter(Files::isDirectory).toList()) {
                String index = Files.readString(each.resolve("ifindex")).strip();
                kernels.put(each.getFileName().toString(), Integer.valueOf(index));
            }
        }
        var ours = new TreeMap<String, Integer>();
        for (IfNameindex each : NetIf.ifNameindex()) {
            ours.put(each.name(), each.index());
        }
        assertEquals(kernels, ours);
    }

    @Test
    void nameAndIndexLeadToEachOther() throws IOException {
        for (IfNameindex each : NetIf.ifNameindex()) {
            assertEquals(each.index(), NetIf.ifNametoindex(each.name()));
            assertEquals(each.name(), NetIf.ifIndextoname(each.index()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nosuch", "lolololololololo", "lo ", "Lo", "é"})
    void aNameWithoutInterfaceIsNamed(String name) {
        ErrnoException e = assertThrows(ErrnoException.class, () -> NetIf.ifNametoindex(name));
        assertEquals(Errno.ENODEV, e.error());
        assertEquals("if_nametoindex", e.call());
        assertTrue(String.valueOf(e.getMessage()).startsWith("if_nametoindex " + name + ": "), e.getMessage());
    }

    @Test
    void aNameOfAnyLengthHasNoInterfaceButItsOwn() {
        for (int length = 15; length < 300; length++) {
            String name = "x".repeat(length);
            ErrnoException e = assertThrows(ErrnoException.class, () -> NetIf.ifNametoindex(name));
            assertEquals(Errno.ENODEV, e.error());
        }
    }

    @Test
    void aNulInANameIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> NetIf.ifNametoindex("lo\0"));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 0x7ffffff0L, 0x80000000L, 0xffffffffL})
    void anIndexWithoutInterfaceIsNamed(long index) {
        ErrnoException e = assertThrows(ErrnoException.class, () -> NetIf.ifIndextoname(index));
        assertEquals(Errno.ENXIO, e.error());
        assertTrue(String.valueOf(e.getMessage()).startsWith("if_indextoname " + index + ": "), e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 1L << 32, (1L << 32) + 1, Long.MIN_VALUE, Long.MAX_VALUE})
    void anIndexOutOfRangeIsRefused(long index) {
        var e = assertThrows(IllegalArgumentException.class, () -> NetIf.ifIndextoname(index));
        assertTrue(String.valueOf(e.getMessage()).contains(Long.toString(index)), e.getMessage());
    }

    @Test
    @SuppressWarnings("NullAway") // null is what is tested
    void nullIsRefused() {
        assertThrows(NullPointerException.class, () -> NetIf.ifNametoindex(null));
    }
}
