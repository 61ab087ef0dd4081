// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.internal.libc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlatformTest {
    @Test
    void aPresentNameHasItsNumber() {
        assertEquals(11, Platform.number("EAGAIN"));
        assertEquals(Platform.ARM64 ? 0x4000 : 0x10000, Platform.number("O_DIRECTORY"));
        assertEquals(Platform.ARM64 ? 16 : 12, Platform.number("sizeof(struct epoll_event)"));
    }

    @Test
    void anAbsentNameHasANumberOfItsOwnThatGivesTheNameBack() {
        int one = Math.toIntExact(Platform.number("ONE_THAT_IS_NOT_THERE"));
        int other = Math.toIntExact(Platform.number("ANOTHER_THAT_IS_NOT_THERE"));
        assertNotEquals(one, other);
        assertEquals(one, Platform.number("ONE_THAT_IS_NOT_THERE"));
        assertEquals("ONE_THAT_IS_NOT_THERE", Platform.absent(one));
        assertEquals("ANOTHER_THAT_IS_NOT_THERE", Platform.absent(other));
    }

    @Test
    void anOrdinaryNumberIsNoAbsentName() {
        for (int number : new int[] {0, 1, 2, -1, 4096, Integer.MAX_VALUE, Integer.MIN_VALUE + 60_000, -1_000_000}) {
            assertNull(Platform.absent(number), () -> "of " + number);
        }
    }

    @Test
    void threadsThatAskForTheSameAbsentNamesGetTheSameNumbers() {
        List<Set<Long>> answers = IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> IntStream.range(0, 100)
                        .mapToObj(n -> Platform.number("CONCURRENTLY_ABSENT_" + n))
                        .collect(Collectors.toSet()))
                .toList();
        assertEquals(100, answers.getFirst().size());
        assertEquals(1, Set.copyOf(answers).size());
    }

    @Test
    void linuxOnBothMachinesIsSupportedUnderEachOfTheirNames() {
        for (String arch : List.of("amd64", "x86_64", "aarch64", "arm64")) {
            assertNull(Platform.unsupported("Linux", arch), arch);
        }
    }

    @Test
    void anyOtherSystemIsNamedBesideWhatIsSupported() {
        assertEquals(
                "bsdsocket runs on Linux on x86-64 (amd64) and AArch64 (arm64), and this is Mac OS X on aarch64",
                Platform.unsupported("Mac OS X", "aarch64"));
        assertEquals(
                "bsdsocket runs on Linux on x86-64 (amd64) and AArch64 (arm64), and this is Linux on riscv64",
                Platform.unsupported("Linux", "riscv64"));
    }
}
