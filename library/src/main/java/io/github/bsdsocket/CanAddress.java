// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

/**
 * An address of the Controller Area Network, {@code AF_CAN}, in the form of the socket's protocol: {@link Interface} for
 * {@code CAN_RAW} and {@code CAN_BCM}, {@link Isotp} for {@code CAN_ISOTP}, {@link J1939} for {@code CAN_J1939}.
 *
 * <p>An interface is named; the system knows it by its index, which is looked up when the address is used. An interface
 * that isn't there is then an {@link ErrnoException} with ENODEV.
 */
public sealed interface CanAddress extends Address {

    @Override
    default int family() {
        return Constants.AF_CAN;
    }

    /** The interface, {@code ""} for all or none. */
    String ifname();

    /**
     * An interface: Python's {@code (interface,)}.
     *
     * @param ifname {@code "can0"} and so on, or {@code ""} for all interfaces
     */
    record Interface(String ifname) implements CanAddress {

        /** Checks the name. */
        public Interface {
            NetIf.check(ifname);
        }

        /** The interface. */
        @Override
        public String toString() {
            return show(ifname);
        }
    }

    /**
     * An interface and the identifiers of a transport of ISO 15765-2: Python's {@code (interface, rx_addr, tx_addr)}.
     *
     * @param ifname the interface
     * @param rxId the identifier of the frames that come, with {@code CAN_EFF_FLAG} when it has 29 bits; 0 to 4294967295
     * @param txId the identifier of the frames that go, likewise
     */
    record Isotp(String ifname, long rxId, long txId) implements CanAddress {

        /** Checks the components. */
        public Isotp {
            NetIf.check(ifname);
            Unsigned.check32("rxId", rxId);
            Unsigned.check32("txId", txId);
        }

        /** The interface and both identifiers, in hexadecimal digits. */
        @Override
        public String toString() {
            return "%s rx 0x%x tx 0x%x".formatted(show(ifname), rxId, txId);
        }
    }

    /**
     * An interface and a node of SAE J1939: Python's {@code (interface, name, pgn, addr)}.
     *
     * @param ifname the interface
     * @param name the node's name, 64 bits without a sign; {@code J1939_NO_NAME} for none
     * @param pgn the number of the parameter group, 0 to 4294967295; {@code J1939_NO_PGN} for none
     * @param addr the node's address, 0 to 255; {@code J1939_NO_ADDR} for none, or everyone
     */
    record J1939(String ifname, long name, long pgn, int addr) implements CanAddress {

        /** Checks the components. */
        public J1939 {
            NetIf.check(ifname);
            Unsigned.check32("pgn", pgn);
            Unsigned.check8("addr", addr);
        }

        /** The interface, name, parameter group and address, in hexadecimal digits. */
        @Override
        public String toString() {
            return "%s name 0x%x pgn 0x%x addr 0x%x".formatted(show(ifname), name, pgn, addr);
        }
    }

    private static String show(String ifname) {
        return ifname.isEmpty() ? "(any)" : ifname;
    }
}
