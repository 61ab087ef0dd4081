// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import io.github.bsdsocket.internal.io.Deadline;
import io.github.bsdsocket.internal.libc.Libc;
import io.github.bsdsocket.internal.libc.Sockaddr;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Between {@link Ancillary} and control data: a row of {@code struct cmsghdr}, each with its length (the header's 16 bytes
 * included), level, type and data, and filled up to 8 bytes. Of the last one the filling may lack.
 */
final class AncillaryCodec {

    private static final int HEADER = 16;

    /** As much as leaves room for the header and 8 bytes of filling: Python's limit. */
    private static final int SPACE_MAX = Integer.MAX_VALUE - HEADER - 8;

    private static final int EXTENDED_ERROR = 16;
    private static final int INET_SIZE = 16;
    private static final int INET6_SIZE = 28;

    /** Within what {@link Instant} can hold. */
    private static final long MAX_SECONDS = 1L << 54;

    private AncillaryCodec() {}

    /** CMSG_LEN. */
    static int len(String call, int length) {
        if (length < 0 || length > Integer.MAX_VALUE - HEADER) {
            throw new IllegalArgumentException(
                    call + " takes 0 to " + (Integer.MAX_VALUE - HEADER) + ", not " + length);
        }
        return HEADER + length;
    }

    /** CMSG_SPACE. */
    static int space(String call, int length) {
        if (length < 0 || length > SPACE_MAX) {
            throw new IllegalArgumentException(call + " takes 0 to " + SPACE_MAX + ", not " + length);
        }
        return len(call, length) + 7 & -8;
    }

    /** The control data of a message to send. */
    static byte[] encode(List<Ancillary> items) {
        long size = 0;
        List<byte[]> data = new ArrayList<>(items.size());
        for (Ancillary item : items) {
            byte[] d = item.data();
            data.add(d);
            size += space("ancillary data", d.length);
        }
        if (size > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("ancillary data has " + size + " bytes, too many for any system");
        }
        ByteBuffer b = ByteBuffer.allocate((int) size).order(ByteOrder.nativeOrder());
        for (int i = 0; i < items.size(); i++) {
            byte[] d = data.get(i);
            int end = b.position() + space("ancillary data", d.length);
            b.putLong(len("ancillary data", d.length));
            b.putInt(items.get(i).level()).putInt(items.get(i).type()).put(d).position(end);
        }
        return b.array();
    }

    /**
     * The items of control data that was received. One that claims more than there is has what there is; where a length
     * makes no sense, the rest is no item.
     */
    static List<Ancillary> decode(byte[] control) {
        List<Ancillary> items = new ArrayList<>();
        ByteBuffer b = ByteBuffer.wrap(control).order(ByteOrder.nativeOrder());
        while (b.remaining() >= HEADER) {
            int start = b.position();
            long length = Math.min(b.getLong(), control.length);
            if (length < HEADER) {
                break;
            }
            int level = b.getInt();
            int type = b.getInt();
            byte[] data = new byte[(int) Math.min(length - HEADER, b.remaining())];
            b.get(data);
            items.add(item(level, type, data));
            b.position((int) Math.min(start + (length + 7 & -8), b.limit()));
        }
        return List.copyOf(items);
    }

    private static Ancillary item(int level, int type, byte[] data) {
        ByteBuffer b = ByteBuffer.wrap(data).order(ByteOrder.nativeOrder());
        @Nullable Ancillary item = null;
        if (level == Constants.SOL_SOCKET) {
            item = socket(type, b);
        } else if (level == Constants.IPPROTO_IP) {
            item = inet(type, b);
        } else if (level == Constants.IPPROTO_IPV6) {
            item = inet6(type, b);
        }
        return item != null ? item : new Ancillary.Other(level, type, data);
    }

    private static @Nullable Ancillary socket(int type, ByteBuffer b) {
        int size = b.remaining();
        if (type == Constants.SCM_RIGHTS && size % 4 == 0) {
            List<Integer> fds = new ArrayList<>(size / 4);
            while (b.hasRemaining()) {
                fds.add(b.getInt());
            }
            return new Ancillary.Rights(fds);
        }
        if (type == Constants.SCM_CREDENTIALS && size == 12) {
            return credentials(b);
        }
        if (type == Constants.SCM_TIMESTAMPNS && size == 16) {
            long seconds = b.getLong();
            long nanos = b.getLong();
            boolean valid = Math.abs(seconds) < MAX_SECONDS && nanos >= 0 && nanos < 1_000_000_000;
            return valid ? new Ancillary.Timestamp(Instant.ofEpochSecond(seconds, nanos)) : null;
        }
        return null;
    }

    private static @Nullable Ancillary inet(int type, ByteBuffer b) {
        int size = b.remaining();
        if (type == Constants.IP_PKTINFO && size == 12) {
            int ifindex = b.getInt();
            byte[] addresses = new byte[8];
            b.get(addresses);
            return new Ancillary.PacketInfo(ifindex, Hosts.dotted(addresses, 0), Hosts.dotted(addresses, 4));
        }
        if (type == Constants.IP_TTL && size == 4) {
            int ttl = b.getInt();
            return ttl >= 0 && ttl <= 255 ? new Ancillary.Ttl(ttl) : null;
        }
        if (type == Constants.IP_TOS && size == 1) {
            return new Ancillary.Tos(Byte.toUnsignedInt(b.get()));
        }
        return type == Constants.IP_RECVERR ? extendedError(Constants.IPPROTO_IP, b) : null;
    }

    private static @Nullable Ancillary inet6(int type, ByteBuffer b) {
        int size = b.remaining();
        if (type == Constants.IPV6_PKTINFO && size == 20) {
            byte[] address = new byte[16];
            b.get(address);
            return new Ancillary.Inet6PacketInfo(Libc.inetNtop(Constants.AF_INET6, address), b.getInt());
        }
        if (size == 4 && (type == Constants.IPV6_HOPLIMIT || type == Constants.IPV6_TCLASS)) {
            int value = b.getInt();
            if (value < -1 || value > 255) {
                return null;
            }
            return type == Constants.IPV6_HOPLIMIT
                    ? new Ancillary.HopLimit(value)
                    : new Ancillary.TrafficClass(value);
        }
        return type == Constants.IPV6_RECVERR ? extendedError(Constants.IPPROTO_IPV6, b) : null;
    }

    private static @Nullable Ancillary extendedError(int level, ByteBuffer b) {
        if (b.remaining() != extendedErrorSize(level)) {
            return null;
        }
        int errno = b.getInt();
        int origin = Byte.toUnsignedInt(b.get());
        int type = Byte.toUnsignedInt(b.get());
        int code = Byte.toUnsignedInt(b.get());
        b.get();
        long info = Integer.toUnsignedLong(b.getInt());
        long data = Integer.toUnsignedLong(b.getInt());
        byte[] offender = new byte[b.remaining()];
        b.get(offender);
        Address address = SockaddrCodec.ip(new Sockaddr(offender));
        return new Ancillary.ExtendedError(level, errno, origin, type, code, info, data, address);
    }

    /** {@code struct sock_extended_err}, and the address that follows it. */
    static int extendedErrorSize(int level) {
        return EXTENDED_ERROR + (level == Constants.IPPROTO_IP ? INET_SIZE : INET6_SIZE);
    }

    /** {@code struct ucred}. */
    static Ancillary.Credentials credentials(ByteBuffer b) {
        return new Ancillary.Credentials(
                b.getInt(), Integer.toUnsignedLong(b.getInt()), Integer.toUnsignedLong(b.getInt()));
    }

    /** The bytes of a numeric address. */
    static byte[] packed(int family, String address) {
        byte[] packed = new byte[family == Constants.AF_INET ? 4 : 16];
        if (Libc.inetPton(family, Hosts.bytes("IP address", address), packed) != 1) {
            throw new IllegalArgumentException(
                    "not a numeric address of " + Constants.name("AF_", family) + ": " + address);
        }
        return packed;
    }

    /** The structure of a numeric address. */
    static byte[] sockaddr(Address address) {
        try {
            Sockaddr s = SockaddrCodec.ip(address, Deadline.in(0));
            return Arrays.copyOf(s.bytes(), s.length());
        } catch (IOException e) {
            throw new IllegalArgumentException("not a numeric address: " + address, e);
        }
    }

    /** Closes the descriptors among received items that nobody is going to see. */
    static void closeDescriptors(List<Ancillary> items) {
        for (Ancillary item : items) {
            boolean descriptors = item.type() == Constants.SCM_RIGHTS || item.type() == Constants.SCM_PIDFD;
            if (item.level() == Constants.SOL_SOCKET && descriptors) {
                ByteBuffer fds = ByteBuffer.wrap(item.data()).order(ByteOrder.nativeOrder());
                while (fds.remaining() >= 4) {
                    Libc.close(fds.getInt());
                }
            }
        }
    }
}
