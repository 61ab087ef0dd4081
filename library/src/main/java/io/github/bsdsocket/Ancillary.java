// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ancillary data, which goes with a message: a control message of cmsg(3), Python's {@code (cmsg_level, cmsg_type,
 * cmsg_data)}. Take a received one apart with {@code switch}:
 *
 * {@snippet :
 * for (Ancillary a : s.recvmsg(1024, Ancillary.cmsgSpace(4)).ancdata()) {
 *     switch (a) {
 *         case Ancillary.Rights(List<Integer> fds) -> ...
 *         case Ancillary.HopLimit(int hops) -> ...
 *         default -> ...
 *     }
 * }
 * }
 *
 * <p>What has no record of its own, or is not as long as that would be, is {@link Other}, both ways.
 */
public sealed interface Ancillary {

    /** The protocol that it is for: {@code SOL_SOCKET}, {@code IPPROTO_IPV6} and so on. */
    int level();

    /** What it is at that level: {@code SCM_RIGHTS}, {@code IPV6_HOPLIMIT} and so on. */
    int type();

    /** The bytes of its C structure. */
    byte[] data();

    /**
     * How much room for ancillary data an item of so many bytes takes when it is the last: {@code CMSG_LEN}.
     *
     * @throws IllegalArgumentException when {@code length} is negative, or the result not an {@code int}
     */
    static int cmsgLen(int length) {
        return AncillaryCodec.len("cmsgLen", length);
    }

    /**
     * How much room for ancillary data an item of so many bytes takes when another follows: {@code CMSG_SPACE}.
     *
     * @throws IllegalArgumentException when {@code length} is negative, or more than 2147483623
     */
    static int cmsgSpace(int length) {
        return AncillaryCodec.space("cmsgSpace", length);
    }

    /** Any ancillary data, as bytes. */
    static Other other(int level, int type, byte[] data) {
        return new Other(level, type, data);
    }

    /** Open descriptors for the peer to have duplicates of. */
    static Rights rights(int... fds) {
        List<Integer> list = new ArrayList<>(fds.length);
        for (int fd : fds) {
            list.add(fd);
        }
        return new Rights(list);
    }

    /**
     * Ancillary data without a record of its own.
     *
     * @param level {@code SOL_SOCKET}, {@code IPPROTO_IPV6} and so on
     * @param type {@code SCM_TIMESTAMPING} and so on
     * @param data the bytes of its C structure
     */
    @SuppressWarnings("ArrayRecordComponent") // copied in and out, compared by content
    record Other(int level, int type, byte[] data) implements Ancillary {

        /** Copies the data. */
        public Other {
            Errors.present("level", level);
            Errors.present("type", type);
            data = data.clone();
        }

        /** A copy of the data. */
        @Override
        public byte[] data() {
            return data.clone();
        }

        @Override
        public boolean equals(@Nullable Object o) {
            return o instanceof Other a && level == a.level && type == a.type && Arrays.equals(data, a.data);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * level + type) + Arrays.hashCode(data);
        }

        @Override
        public String toString() {
            return "Other[level=" + level + ", type=" + type + ", data=" + HexFormat.of().formatHex(data) + "]";
        }
    }

    /**
     * Open descriptors, {@code SCM_RIGHTS} of unix(7). Sent ones stay the sender's; received ones are new, close-on-exec,
     * and the receiver's to close: {@link Socket#adopt} for sockets.
     *
     * @param fds the descriptors, 253 in a message at most
     */
    record Rights(List<Integer> fds) implements Ancillary {

        /** Copies the list. */
        public Rights {
            fds = List.copyOf(fds);
        }

        @Override
        public int level() {
            return Constants.SOL_SOCKET;
        }

        @Override
        public int type() {
            return Constants.SCM_RIGHTS;
        }

        @Override
        public byte[] data() {
            byte[] data = new byte[4 * fds.size()];
            fds.forEach(ByteBuffer.wrap(data).order(ByteOrder.nativeOrder())::putInt);
            return data;
        }
    }

    /**
     * The sender's process, {@code SCM_CREDENTIALS} of unix(7): received where {@code SO_PASSCRED} is set, and checked by
     * the kernel when sent.
     *
     * @param pid the process, 0 when it can't be seen from here
     * @param uid the user, 0 to 4294967295
     * @param gid the group, 0 to 4294967295
     */
    record Credentials(int pid, long uid, long gid) implements Ancillary {

        /** Checks the components. */
        public Credentials {
            checkRange("uid", uid, 0, 0xffffffffL);
            checkRange("gid", gid, 0, 0xffffffffL);
        }

        @Override
        public int level() {
            return Constants.SOL_SOCKET;
        }

        @Override
        public int type() {
            return Constants.SCM_CREDENTIALS;
        }

        @Override
        public byte[] data() {
            return struct(12).putInt(pid).putInt((int) uid).putInt((int) gid).array();
        }
    }

    /**
     * Where an IPv4 packet came in and what it was sent to, {@code IP_PKTINFO} of ip(7); when sent, where it goes out and
     * from which address.
     *
     * @param ifindex the interface, 0 for any
     * @param specDst the local address; the source, of a packet to be sent
     * @param addr the destination in the packet's header; of no account in a packet to be sent
     */
    record PacketInfo(int ifindex, String specDst, String addr) implements Ancillary {

        /** Checks that the addresses are numeric. */
        public PacketInfo {
            AncillaryCodec.packed(Constants.AF_INET, specDst);
            AncillaryCodec.packed(Constants.AF_INET, addr);
        }

        @Override
        public int level() {
            return Constants.IPPROTO_IP;
        }

        @Override
        public int type() {
            return Constants.IP_PKTINFO;
        }

        @Override
        public byte[] data() {
            return struct(12)
                    .putInt(ifindex)
                    .put(AncillaryCodec.packed(Constants.AF_INET, specDst))
                    .put(AncillaryCodec.packed(Constants.AF_INET, addr))
                    .array();
        }
    }

    /**
     * Where an IPv6 packet came in and what it was sent to, {@code IPV6_PKTINFO} of RFC 3542; when sent, where it goes out
     * and from which address.
     *
     * @param addr the destination; the source, of a packet to be sent
     * @param ifindex the interface, 0 for any
     */
    record Inet6PacketInfo(String addr, int ifindex) implements Ancillary {

        /** Checks that the address is numeric. */
        public Inet6PacketInfo {
            AncillaryCodec.packed(Constants.AF_INET6, addr);
        }

        @Override
        public int level() {
            return Constants.IPPROTO_IPV6;
        }

        @Override
        public int type() {
            return Constants.IPV6_PKTINFO;
        }

        @Override
        public byte[] data() {
            return struct(20)
                    .put(AncillaryCodec.packed(Constants.AF_INET6, addr))
                    .putInt(ifindex)
                    .array();
        }
    }

    /**
     * The time to live of an IPv4 packet, {@code IP_TTL}; received where {@code IP_RECVTTL} is set.
     *
     * @param ttl 0 to 255, but no system sends with 0
     */
    record Ttl(int ttl) implements Ancillary {

        /** Checks the range. */
        public Ttl {
            checkRange("ttl", ttl, 0, 255);
        }

        @Override
        public int level() {
            return Constants.IPPROTO_IP;
        }

        @Override
        public int type() {
            return Constants.IP_TTL;
        }

        @Override
        public byte[] data() {
            return integer(ttl);
        }
    }

    /**
     * The hop limit of an IPv6 packet, {@code IPV6_HOPLIMIT}; received where {@code IPV6_RECVHOPLIMIT} is set.
     *
     * @param hops 0 to 255; when sent, -1 is the system's own
     */
    record HopLimit(int hops) implements Ancillary {

        /** Checks the range. */
        public HopLimit {
            checkRange("hops", hops, -1, 255);
        }

        @Override
        public int level() {
            return Constants.IPPROTO_IPV6;
        }

        @Override
        public int type() {
            return Constants.IPV6_HOPLIMIT;
        }

        @Override
        public byte[] data() {
            return integer(hops);
        }
    }

    /**
     * The type of service of an IPv4 packet, {@code IP_TOS}; received where {@code IP_RECVTOS} is set.
     *
     * @param tos 0 to 255
     */
    record Tos(int tos) implements Ancillary {

        /** Checks the range. */
        public Tos {
            checkRange("tos", tos, 0, 255);
        }

        @Override
        public int level() {
            return Constants.IPPROTO_IP;
        }

        @Override
        public int type() {
            return Constants.IP_TOS;
        }

        @Override
        public byte[] data() {
            return new byte[] {(byte) tos};
        }
    }

    /**
     * The traffic class of an IPv6 packet, {@code IPV6_TCLASS}; received where {@code IPV6_RECVTCLASS} is set.
     *
     * @param tclass 0 to 255; when sent, -1 is the system's own
     */
    record TrafficClass(int tclass) implements Ancillary {

        /** Checks the range. */
        public TrafficClass {
            checkRange("tclass", tclass, -1, 255);
        }

        @Override
        public int level() {
            return Constants.IPPROTO_IPV6;
        }

        @Override
        public int type() {
            return Constants.IPV6_TCLASS;
        }

        @Override
        public byte[] data() {
            return integer(tclass);
        }
    }

    /**
     * When the packet came in, to the nanosecond, {@code SCM_TIMESTAMPNS} of socket(7); received where
     * {@code SO_TIMESTAMPNS} is set.
     *
     * @param time by the system's clock
     */
    record Timestamp(Instant time) implements Ancillary {

        @Override
        public int level() {
            return Constants.SOL_SOCKET;
        }

        @Override
        public int type() {
            return Constants.SCM_TIMESTAMPNS;
        }

        @Override
        public byte[] data() {
            return struct(16).putLong(time.getEpochSecond()).putLong(time.getNano()).array();
        }
    }

    /**
     * Why an earlier packet was not delivered, {@code IP_RECVERR} of ip(7) and {@code IPV6_RECVERR}: received with
     * {@code MSG_ERRQUEUE}. The C name is {@code struct sock_extended_err}.
     *
     * @param level {@code IPPROTO_IP} or {@code IPPROTO_IPV6}
     * @param errno the error number, {@code ECONNREFUSED} and so on
     * @param origin who says so: {@code SO_EE_ORIGIN_LOCAL}, {@code SO_EE_ORIGIN_ICMP} and so on
     * @param icmpType the ICMP type
     * @param code the ICMP code
     * @param info more, by the error: for {@code EMSGSIZE} the MTU
     * @param value {@code ee_data}, more, by the origin
     * @param offender the node that said so, where the kernel knows
     */
    record ExtendedError(
            int level, int errno, int origin, int icmpType, int code, long info, long value, @Nullable Address offender)
            implements Ancillary {

        /** Checks the components. */
        public ExtendedError {
            if (level != Constants.IPPROTO_IP && level != Constants.IPPROTO_IPV6) {
                throw new IllegalArgumentException("level must be IPPROTO_IP or IPPROTO_IPV6, not " + level);
            }
            checkRange("origin", origin, 0, 255);
            checkRange("icmpType", icmpType, 0, 255);
            checkRange("code", code, 0, 255);
            checkRange("info", info, 0, 0xffffffffL);
            checkRange("value", value, 0, 0xffffffffL);
        }

        @Override
        public int type() {
            return level == Constants.IPPROTO_IP ? Constants.IP_RECVERR : Constants.IPV6_RECVERR;
        }

        @Override
        public byte[] data() {
            byte[] data = new byte[AncillaryCodec.extendedErrorSize(level)];
            ByteBuffer b = ByteBuffer.wrap(data).order(ByteOrder.nativeOrder());
            b.putInt(errno).put((byte) origin).put((byte) icmpType).put((byte) code).put((byte) 0);
            b.putInt((int) info).putInt((int) value);
            if (offender != null) {
                b.put(AncillaryCodec.sockaddr(offender));
            }
            return data;
        }
    }

    private static ByteBuffer struct(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.nativeOrder());
    }

    private static void checkRange(String what, long value, long least, long most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(what + " must be " + least + " to " + most + ", not " + value);
        }
    }

    private static byte[] integer(int value) {
        return struct(4).putInt(value).array();
    }
}
