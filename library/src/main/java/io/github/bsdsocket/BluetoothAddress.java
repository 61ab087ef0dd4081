// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import java.util.Locale;

/**
 * An address of Bluetooth, {@code AF_BLUETOOTH}, in the form of the socket's protocol: {@link L2cap} for
 * {@code BTPROTO_L2CAP}, {@link Rfcomm} for {@code BTPROTO_RFCOMM}, {@link Hci} for {@code BTPROTO_HCI}, {@link Sco} for
 * {@code BTPROTO_SCO}.
 *
 * <p>A device is {@code "01:23:45:67:89:AB"}, {@code BDADDR_ANY} or {@code BDADDR_LOCAL}; it is kept in capitals.
 */
public sealed interface BluetoothAddress extends Address {

    @Override
    default int family() {
        return Constants.AF_BLUETOOTH;
    }

    /**
     * A logical link: Python's {@code (bdaddr, psm, cid, bdaddr_type)}.
     *
     * @param bdaddr the device
     * @param psm the protocol/service multiplexer, 0 to 65535; 0 when {@code cid} says the channel
     * @param cid the channel, 0 to 65535; 0 when {@code psm} says it
     * @param bdaddrType the kind of {@code bdaddr}, {@code BDADDR_BREDR} and so on
     */
    record L2cap(String bdaddr, int psm, int cid, int bdaddrType) implements BluetoothAddress {

        /** Checks the components. */
        public L2cap {
            bdaddr = checked(bdaddr);
            Unsigned.check16("psm", psm);
            Unsigned.check16("cid", cid);
            Unsigned.check8("bdaddrType", bdaddrType);
        }

        /** The device, with psm, channel and type where they aren't 0. */
        @Override
        public String toString() {
            return bdaddr
                    + (psm == 0 ? "" : " psm " + psm)
                    + (cid == 0 ? "" : " cid " + cid)
                    + (bdaddrType == 0 ? "" : " type " + bdaddrType);
        }
    }

    /**
     * A serial line: Python's {@code (bdaddr, channel)}.
     *
     * @param bdaddr the device
     * @param channel the channel, 1 to 30, or 0 for a free one; up to 255
     */
    record Rfcomm(String bdaddr, int channel) implements BluetoothAddress {

        /** Checks the components. */
        public Rfcomm {
            bdaddr = checked(bdaddr);
            Unsigned.check8("channel", channel);
        }

        /** The device and the channel. */
        @Override
        public String toString() {
            return bdaddr + " channel " + channel;
        }
    }

    /**
     * A controller of this machine: Python's {@code (device_id, channel)}.
     *
     * @param deviceId 0 for {@code hci0} and so on; 65535 for none
     * @param channel {@code HCI_CHANNEL_RAW} and so on, 0 to 65535
     */
    record Hci(int deviceId, int channel) implements BluetoothAddress {

        /** Checks the components. */
        public Hci {
            Unsigned.check16("deviceId", deviceId);
            Unsigned.check16("channel", channel);
        }

        /** {@code hci0} and so on, with the channel where it isn't 0. */
        @Override
        public String toString() {
            return "hci" + deviceId + (channel == 0 ? "" : " channel " + channel);
        }
    }

    /**
     * A voice link: Python's {@code bdaddr} alone.
     *
     * @param bdaddr the device
     */
    record Sco(String bdaddr) implements BluetoothAddress {

        /** Checks the device. */
        public Sco {
            bdaddr = checked(bdaddr);
        }

        /** The device. */
        @Override
        public String toString() {
            return bdaddr;
        }
    }

    private static String checked(String bdaddr) {
        if (!bdaddr.matches("\\p{XDigit}{2}(:\\p{XDigit}{2}){5}")) {
            throw new IllegalArgumentException(
                    "a Bluetooth address is six pairs of hexadecimal digits, 01:23:45:67:89:AB, not " + bdaddr);
        }
        return bdaddr.toUpperCase(Locale.ROOT);
    }
}
