// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.bsdsocket.internal.libc.Platform;
import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConstantsTest {
    @Test
    void noConstantIsACompileTimeConstant() throws IOException {
        ClassModel constants;
        try (InputStream in = requireNonNull(Constants.class.getResourceAsStream("Constants.class"))) {
            constants = ClassFile.of().parse(in.readAllBytes());
        }
        assertTrue(constants.fields().size() > 1000);
        assertAll(constants.fields().stream()
                .map(field -> () -> assertTrue(
                        field.findAttribute(Attributes.constantValue()).isEmpty(),
                        () -> field.fieldName().stringValue())));
    }

    @Test
    void noPresentConstantHasAValueThatStandsForAnAbsentName() throws IllegalAccessException {
        for (Field field : numbers()) {
            if (!field.getName().matches("(SIO|RCVALL)_.*")) {
                assertNull(Platform.absent((int) field.getLong(null)), field.getName());
            }
        }
    }

    @Test
    void windowsOwnNamesAreAbsentAndSayTheirNames() {
        assertEquals("SIO_RCVALL", Platform.absent(Constants.SIO_RCVALL));
        assertEquals("SIO_KEEPALIVE_VALS", Platform.absent(Constants.SIO_KEEPALIVE_VALS));
        assertEquals("RCVALL_ON", Platform.absent(Constants.RCVALL_ON));
        assertNotEquals(Constants.RCVALL_ON, Constants.RCVALL_OFF);
    }

    @Test
    void unsignedNumbersOfThirtyTwoBitsArePositive() {
        assertEquals(4294967295L, Constants.INADDR_BROADCAST);
        assertEquals(4294967295L, Constants.VMADDR_CID_ANY);
        assertEquals(2147483648L, Constants.CAN_EFF_FLAG);
    }

    @Test
    void pythonsNamesBesideTheNumbersAreThere() {
        assertTrue(Constants.HAS_IPV6);
        assertEquals("00:00:00:00:00:00", Constants.BDADDR_ANY);
        assertEquals("00:00:00:FF:FF:FF", Constants.BDADDR_LOCAL);
    }

    @Test
    void aNumberHasANameAmongThoseOfAPrefix() {
        assertAll(
                () -> assertEquals("AF_INET", Constants.name("AF_", Constants.AF_INET)),
                () -> assertEquals("AF_UNSPEC", Constants.name("AF_", 0)),
                () -> assertEquals("PF_PACKET", Constants.name("PF_", Constants.PF_PACKET)),
                () -> assertEquals("SOCK_STREAM", Constants.name("SOCK_", Constants.SOCK_STREAM)),
                () -> assertEquals("IPPROTO_TCP", Constants.name("IPPROTO_", Constants.IPPROTO_TCP)),
                () -> assertEquals("MSG_PEEK", Constants.name("MSG_", Constants.MSG_PEEK)),
                () -> assertEquals("SHUT_RDWR", Constants.name("SHUT_", Constants.SHUT_RDWR)),
                () -> assertEquals("EAI_NONAME", Constants.name("EAI_", Constants.EAI_NONAME)),
                () -> assertEquals("CAN_EFF_FLAG", Constants.name("CAN_", 0x80000000L)),
                () -> assertEquals("SIO_RCVALL", Constants.name("SIO_", Constants.SIO_RCVALL)));
    }

    @Test
    void ofSeveralNamesForANumberTheCanonicalOneIsGiven() {
        assertAll(
                () -> assertEquals("AF_UNIX", Constants.name("AF_", Constants.AF_LOCAL)),
                () -> assertEquals("PF_UNIX", Constants.name("PF_", Constants.PF_LOCAL)),
                () -> assertEquals("AF_NETLINK", Constants.name("AF_", Constants.AF_ROUTE)),
                () -> assertEquals("SOL_IP", Constants.name("SOL_", 0)),
                () -> assertEquals("SO_REUSEADDR", Constants.name("SO_", 2)),
                () -> assertEquals("MSG_DONTROUTE", Constants.name("MSG_", Constants.MSG_TRYHARD)),
                () -> assertEquals("TCP_NODELAY", Constants.name("TCP_", 1)),
                () -> assertEquals("INADDR_BROADCAST", Constants.name("INADDR_", Constants.INADDR_NONE)),
                () -> assertEquals("NO_DATA", Constants.name("NO_", Constants.NO_ADDRESS)),
                () -> assertEquals("IPV6_JOIN_GROUP", Constants.name("IPV6_", Constants.IPV6_ADD_MEMBERSHIP)),
                () -> assertEquals("NETLINK_SOCK_DIAG", Constants.name("NETLINK_", Constants.NETLINK_INET_DIAG)));
    }

    @Test
    void aNumberWithoutANameIsGivenAsText() {
        assertEquals("500", Constants.name("AF_", 500));
        assertEquals("-1", Constants.name("SOCK_", -1));
        assertEquals("2", Constants.name("NO_SUCH_PREFIX_", 2));
    }

    private static List<Field> numbers() {
        List<Field> numbers = new ArrayList<>();
        for (Field field : Constants.class.getFields()) {
            assertTrue(Modifier.isStatic(field.getModifiers()) && Modifier.isFinal(field.getModifiers()));
            if (field.getType() == int.class || field.getType() == long.class) {
                numbers.add(field);
            }
        }
        assertTrue(numbers.size() > 1000);
        return numbers;
    }
}
