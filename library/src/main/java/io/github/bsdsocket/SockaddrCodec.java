// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import io.github.bsdsocket.internal.io.Deadline;
import io.github.bsdsocket.internal.io.Endpoint;
import io.github.bsdsocket.internal.libc.Libc;
import io.github.bsdsocket.internal.libc.Platform;
import io.github.bsdsocket.internal.libc.Sockaddr;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Between {@link Address} and {@code struct sockaddr}, for one socket: on its family and its protocol depends which
 * addresses it takes and how those of CAN and Bluetooth are read, and in its network namespace interfaces have their names.
 *
 * <p>Integers are in the machine's order, but for ports and {@code flowinfo} of IP and the protocol of a packet address,
 * which are in the network's, and L2CAP's, which are little-endian. A Unix address is as long as the length says: a path
 * may lack its NUL, and an abstract name may hold some. What the kernel leaves is not read beyond its length.
 */
final class SockaddrCodec {

    private static final int AF_UNSPEC = Constants.AF_UNSPEC;
    private static final int AF_UNIX = Constants.AF_UNIX;
    private static final int AF_INET = Constants.AF_INET;
    private static final int AF_INET6 = Constants.AF_INET6;
    private static final int AF_NETLINK = Constants.AF_NETLINK;
    private static final int AF_PACKET = Constants.AF_PACKET;
    private static final int AF_VSOCK = Constants.AF_VSOCK;
    private static final int AF_ALG = Constants.AF_ALG;
    private static final int AF_QIPCRTR = Constants.AF_QIPCRTR;
    private static final int AF_TIPC = Constants.AF_TIPC;
    private static final int AF_CAN = Constants.AF_CAN;
    private static final int AF_BLUETOOTH = Constants.AF_BLUETOOTH;

    private static final int INET_SIZE = 16;
    private static final int INET6_SIZE = 28;
    private static final int SCOPE_AT = 24;
    private static final int UNIX_PATH_MAX = 107;
    private static final int NETLINK_SIZE = 12;
    private static final int PACKET_SIZE = 20;
    private static final int PACKET_ADDR_AT = 12;
    private static final int VSOCK_SIZE = 16;
    private static final int ALG_SIZE = 88;
    private static final int ALG_FEAT_AT = 16;
    private static final int ALG_NAME_AT = 24;
    private static final int QIPCRTR_SIZE = 12;
    private static final int TIPC_SIZE = 16;
    private static final int CAN_SIZE = 24;
    private static final int CAN_TP_AT = 8;
    private static final int CAN_TP_END = 16;
    private static final int CAN_J1939_END = 21;
    private static final int HCI_SIZE = 6;
    private static final int L2_SIZE = 14;
    private static final int RC_SIZE = 10;
    private static final int SCO_SIZE = 8;
    private static final int BDADDR_SIZE = 6;

    private static final int IFREQ_SIZE = Platform.required("sizeof(struct ifreq)");
    private static final int IFINDEX_AT = Platform.required("offsetof(struct ifreq, ifr_ifindex)");

    private final Endpoint endpoint;
    private final int family;
    private final int type;
    private final int proto;

    /** The last address of IP that was read or written: a peer that comes again costs no reading of text, nor memory. */
    private @Nullable Known last;

    /** An address that is the same in both forms, whatever a name server says. */
    private record Known(Sockaddr sockaddr, Address address) {}

    SockaddrCodec(Endpoint endpoint, int family, int type, int proto) {
        this.endpoint = endpoint;
        this.family = family;
        this.type = type;
        this.proto = proto;
    }

    /** The address in the form of a socket's family, from a host and a port. */
    static Address of(int family, String host, int port) {
        if (family == AF_INET || isOverIp(family)) {
            return new Address.Inet(host, port);
        }
        if (family == AF_INET6) {
            return new Address.Inet6(host, port, 0, 0);
        }
        throw new IllegalArgumentException(
                "a host and a port are an address of AF_INET and AF_INET6, not of " + Constants.name("AF_", family));
    }

    /**
     * The structure, with a host or an interface looked up. Addresses of IP don't go through a {@code switch}, here and
     * below: the first pass of one loads the classes of all its cases.
     */
    Sockaddr encode(Address address, Deadline deadline) throws IOException {
        if (!takes(address)) {
            String protocol = proto == 0 ? "" : " with protocol " + proto;
            throw new IllegalArgumentException("a socket of " + Constants.name("AF_", family) + protocol
                    + " takes no address of " + form(address) + ": " + address);
        }
        if (address instanceof Address.Inet || address instanceof Address.Inet6) {
            return known(address, deadline);
        }
        return switch (address) {
            case Address.Inet _, Address.Inet6 _ -> known(address, deadline);
            case Address.Unix a -> unix(a);
            case Address.UnixAbstract a -> unixAbstract(a);
            case Address.Netlink a ->
                sockaddr(struct(AF_NETLINK, NETLINK_SIZE).position(4).putInt((int) a.pid()).putInt((int) a.groups()));
            case Address.Packet a -> packet(a);
            case Address.Vsock a ->
                sockaddr(struct(AF_VSOCK, VSOCK_SIZE).position(4).putInt((int) a.port()).putInt((int) a.cid()));
            case Address.Alg a -> alg(a);
            case Address.Qipcrtr a ->
                sockaddr(struct(AF_QIPCRTR, QIPCRTR_SIZE).position(4).putInt((int) a.node()).putInt((int) a.port()));
            case TipcAddress a -> tipc(a);
            case CanAddress a -> can(a);
            case BluetoothAddress a -> bluetooth(a);
            case Address.Unknown a -> sockaddr(struct(a.family(), 2 + a.data().length).put(a.data()));
        };
    }

    private Sockaddr known(Address address, Deadline deadline) throws IOException {
        Known known = last;
        if (known != null && known.address.equals(address)) {
            return known.sockaddr;
        }
        Sockaddr sockaddr = ip(address, deadline);
        if (address.equals(ip(sockaddr))) {
            last = new Known(sockaddr, address);
        }
        return sockaddr;
    }

    private boolean takes(Address address) {
        if (address instanceof Address.Inet || address instanceof Address.Inet6) {
            return family == address.family() || isOverIp(family);
        }
        return switch (address) {
            case Address.Unknown _ -> true;
            case Address.Packet _ -> family == AF_PACKET && type != Constants.SOCK_PACKET;
            case CanAddress.Isotp _ -> family == AF_CAN && proto == Constants.CAN_ISOTP;
            case CanAddress.J1939 _ -> family == AF_CAN && proto == Constants.CAN_J1939;
            case CanAddress.Interface _ ->
                family == AF_CAN && proto != Constants.CAN_ISOTP && proto != Constants.CAN_J1939;
            case BluetoothAddress a -> family == AF_BLUETOOTH && proto == protocol(a);
            default -> family == address.family();
        };
    }

    /** Families without addresses of their own: their sockets have those of IP. */
    private static boolean isOverIp(int family) {
        return family == Constants.AF_RDS || family == Constants.AF_SMC;
    }

    private static int protocol(BluetoothAddress address) {
        return switch (address) {
            case BluetoothAddress.L2cap _ -> Constants.BTPROTO_L2CAP;
            case BluetoothAddress.Rfcomm _ -> Constants.BTPROTO_RFCOMM;
            case BluetoothAddress.Hci _ -> Constants.BTPROTO_HCI;
            case BluetoothAddress.Sco _ -> Constants.BTPROTO_SCO;
        };
    }

    private static String form(Address address) {
        String family = Constants.name("AF_", address.family());
        return address instanceof CanAddress || address instanceof BluetoothAddress
                ? family + ", " + address.getClass().getSimpleName()
                : family;
    }

    /** An IPv4 or IPv6 address, with its host looked up. */
    static Sockaddr ip(Address address, Deadline deadline) throws IOException {
        if (address instanceof Address.Inet a) {
            return inet(a, deadline);
        }
        if (address instanceof Address.Inet6 a) {
            return inet6(a, deadline);
        }
        throw new IllegalArgumentException("not an address of IP: " + address);
    }

    private static Sockaddr inet(Address.Inet a, Deadline deadline) throws IOException {
        byte[] host = Hosts.inet(a.host(), deadline);
        return sockaddr(struct(AF_INET, INET_SIZE).order(ByteOrder.BIG_ENDIAN)
                .putShort((short) a.port())
                .put(host));
    }

    private static Sockaddr inet6(Address.Inet6 a, Deadline deadline) throws IOException {
        Hosts.Inet6Host host = Hosts.inet6(a.host(), deadline);
        long scope = a.scopeid() != 0 ? a.scopeid() : host.scopeid();
        return sockaddr(struct(AF_INET6, INET6_SIZE).order(ByteOrder.BIG_ENDIAN)
                .putShort((short) a.port())
                .putInt(a.flowinfo())
                .put(host.address())
                .order(ByteOrder.nativeOrder())
                .putInt((int) scope));
    }

    private static Sockaddr unix(Address.Unix a) {
        byte[] path = encodePath(a.path());
        if (path.length > UNIX_PATH_MAX) {
            throw new IllegalArgumentException("AF_UNIX path too long: " + path.length + " bytes, of at most "
                    + UNIX_PATH_MAX + ": " + a.path());
        }
        int nul = path.length == 0 ? 0 : 1;
        return sockaddr(struct(AF_UNIX, 2 + path.length + nul).put(path));
    }

    private static Sockaddr unixAbstract(Address.UnixAbstract a) {
        byte[] name = a.name();
        return sockaddr(struct(AF_UNIX, 3 + name.length).put((byte) 0).put(name));
    }

    private Sockaddr packet(Address.Packet a) throws IOException {
        int index = index(a.ifname());
        byte[] addr = a.addr();
        return sockaddr(struct(AF_PACKET, Math.max(PACKET_SIZE, PACKET_ADDR_AT + addr.length)).order(ByteOrder.BIG_ENDIAN)
                .putShort((short) a.proto())
                .order(ByteOrder.nativeOrder())
                .putInt(index)
                .putShort((short) a.hatype())
                .put((byte) a.pkttype())
                .put((byte) addr.length)
                .put(addr));
    }

    private static Sockaddr alg(Address.Alg a) {
        return sockaddr(struct(AF_ALG, ALG_SIZE).put(a.type().getBytes(StandardCharsets.US_ASCII))
                .position(ALG_FEAT_AT)
                .putInt((int) a.feat())
                .putInt((int) a.mask())
                .put(a.name().getBytes(StandardCharsets.US_ASCII)));
    }

    private static Sockaddr tipc(TipcAddress address) {
        return switch (address) {
            case TipcAddress.Name(long type, long instance, long domain, int scope) ->
                tipc(Constants.TIPC_ADDR_NAME, scope, type, instance, domain);
            case TipcAddress.Nameseq(long type, long lower, long upper, int scope) ->
                tipc(Constants.TIPC_ADDR_NAMESEQ, scope, type, lower, upper);
            case TipcAddress.Id(long node, long ref, int scope) -> tipc(Constants.TIPC_ADDR_ID, scope, ref, node, 0);
        };
    }

    private static Sockaddr tipc(int form, int scope, long first, long second, long third) {
        return sockaddr(struct(AF_TIPC, TIPC_SIZE).put((byte) form)
                .put((byte) scope)
                .putInt((int) first)
                .putInt((int) second)
                .putInt((int) third));
    }

    private Sockaddr can(CanAddress address) throws IOException {
        int index = index(address.ifname());
        ByteBuffer b = struct(AF_CAN, CAN_SIZE).position(4).putInt(index);
        return sockaddr(switch (address) {
            case CanAddress.Interface _ -> b;
            case CanAddress.Isotp a -> b.putInt((int) a.rxId()).putInt((int) a.txId());
            case CanAddress.J1939 a -> b.putLong(a.name()).putInt((int) a.pgn()).put((byte) a.addr());
        });
    }

    private static Sockaddr bluetooth(BluetoothAddress address) {
        return switch (address) {
            case BluetoothAddress.L2cap a ->
                sockaddr(struct(AF_BLUETOOTH, L2_SIZE).order(ByteOrder.LITTLE_ENDIAN)
                        .putShort((short) a.psm())
                        .put(bdaddr(a.bdaddr()))
                        .putShort((short) a.cid())
                        .put((byte) a.bdaddrType()));
            case BluetoothAddress.Rfcomm a ->
                sockaddr(struct(AF_BLUETOOTH, RC_SIZE).put(bdaddr(a.bdaddr())).put((byte) a.channel()));
            case BluetoothAddress.Hci a ->
                sockaddr(struct(AF_BLUETOOTH, HCI_SIZE).putShort((short) a.deviceId()).putShort((short) a.channel()));
            case BluetoothAddress.Sco a -> sockaddr(struct(AF_BLUETOOTH, SCO_SIZE).put(bdaddr(a.bdaddr())));
        };
    }

    /** The last pair comes first. */
    private static byte[] bdaddr(String text) {
        byte[] pairs = HexFormat.ofDelimiter(":").parseHex(text);
        byte[] bytes = new byte[BDADDR_SIZE];
        for (int i = 0; i < BDADDR_SIZE; i++) {
            bytes[i] = pairs[BDADDR_SIZE - 1 - i];
        }
        return bytes;
    }

    /** A structure whose family is written; the rest is 0 and in the machine's order. */
    private static ByteBuffer struct(int family, int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.nativeOrder()).putShort((short) family);
    }

    private static Sockaddr sockaddr(ByteBuffer struct) {
        byte[] bytes = new byte[struct.capacity()];
        struct.get(0, bytes);
        return new Sockaddr(bytes);
    }

    /** The address that a call of the kernel left, or null when it left none. */
    @Nullable Address decode(Sockaddr sockaddr) {
        Known known = last;
        if (known != null && known.sockaddr.matches(sockaddr)) {
            return known.address;
        }
        int length = sockaddr.length();
        byte[] bytes = sockaddr.bytes();
        int from = family(sockaddr);
        if (from == AF_UNSPEC) {
            return null;
        }
        // The structure of SOCK_PACKET has the kind of hardware where the others have their family.
        Address address = type == Constants.SOCK_PACKET ? null : decode(from, sockaddr);
        if (address instanceof Address.Inet || address instanceof Address.Inet6) {
            last = new Known(new Sockaddr(Arrays.copyOf(bytes, length)), address);
        }
        return address != null ? address : new Address.Unknown(from, Arrays.copyOfRange(bytes, 2, length));
    }

    /** The family, {@code AF_UNSPEC} for none. */
    private static int family(Sockaddr sockaddr) {
        ByteBuffer b = ByteBuffer.wrap(sockaddr.bytes()).order(ByteOrder.nativeOrder());
        return sockaddr.length() < 2 ? AF_UNSPEC : Short.toUnsignedInt(b.getShort());
    }

    /** An IPv4 or IPv6 address; null when it is too short, or of another family. */
    static @Nullable Address ip(Sockaddr sockaddr) {
        int length = sockaddr.length();
        byte[] bytes = sockaddr.bytes();
        int family = family(sockaddr);
        ByteBuffer b = ByteBuffer.wrap(bytes, 0, length);
        if (family == AF_INET && length >= INET_SIZE) {
            return new Address.Inet(Hosts.dotted(bytes, 4), Short.toUnsignedInt(b.getShort(2)));
        }
        if (family == AF_INET6 && length >= INET6_SIZE) {
            int port = Short.toUnsignedInt(b.getShort(2));
            int flowinfo = b.getInt(4) & 0xfffff;
            String host = Libc.inetNtop(AF_INET6, Arrays.copyOfRange(bytes, 8, SCOPE_AT));
            long scope = Integer.toUnsignedLong(b.order(ByteOrder.nativeOrder()).getInt(SCOPE_AT));
            return new Address.Inet6(host, port, flowinfo, scope);
        }
        return null;
    }

    /** An address of a family; null when it has no record, or is too short for it. */
    private @Nullable Address decode(int from, Sockaddr sockaddr) {
        int length = sockaddr.length();
        if (from == AF_INET || from == AF_INET6) {
            return ip(sockaddr);
        }
        if (from == AF_UNIX) {
            return decodeUnix(sockaddr.bytes(), length);
        }
        ByteBuffer b = ByteBuffer.wrap(sockaddr.bytes(), 0, length).order(ByteOrder.nativeOrder());
        if (from == AF_NETLINK && length >= NETLINK_SIZE) {
            return new Address.Netlink(uint(b, 4), uint(b, 8));
        }
        if (from == AF_PACKET) {
            return decodePacket(b);
        }
        if (from == AF_VSOCK && length >= VSOCK_SIZE) {
            return new Address.Vsock(uint(b, 8), uint(b, 4));
        }
        if (from == AF_ALG && length >= ALG_SIZE) {
            return decodeAlg(b);
        }
        if (from == AF_QIPCRTR && length >= QIPCRTR_SIZE) {
            return new Address.Qipcrtr(uint(b, 4), uint(b, 8));
        }
        if (from == AF_TIPC && length >= TIPC_SIZE) {
            return decodeTipc(b);
        }
        if (from == AF_CAN) {
            return decodeCan(b);
        }
        return from == AF_BLUETOOTH ? decodeBluetooth(b) : null;
    }

    private static long uint(ByteBuffer b, int at) {
        return Integer.toUnsignedLong(b.getInt(at));
    }

    private static int ushort(ByteBuffer b, int at) {
        return Short.toUnsignedInt(b.getShort(at));
    }

    private static int ubyte(ByteBuffer b, int at) {
        return Byte.toUnsignedInt(b.get(at));
    }

    /** As long as its station is, and so the kernel leaves less than the structure's size for Ethernet. */
    private @Nullable Address decodePacket(ByteBuffer b) {
        if (b.limit() < PACKET_ADDR_AT) {
            return null;
        }
        int proto = ushort(b.order(ByteOrder.BIG_ENDIAN), 2);
        b.order(ByteOrder.nativeOrder());
        int halen = ubyte(b, 11);
        String ifname = name(b.getInt(4));
        if (ifname == null || halen > b.limit() - PACKET_ADDR_AT || halen > 32) {
            return null;
        }
        byte[] addr = new byte[halen];
        b.get(PACKET_ADDR_AT, addr);
        return new Address.Packet(ifname, proto, ubyte(b, 10), ushort(b, 8), addr);
    }

    private static @Nullable Address decodeAlg(ByteBuffer b) {
        String type = word(b, 2, ALG_FEAT_AT);
        String name = word(b, ALG_NAME_AT, ALG_SIZE);
        return type == null || name == null
                ? null
                : new Address.Alg(type, name, uint(b, ALG_FEAT_AT), uint(b, ALG_FEAT_AT + 4));
    }

    /** ASCII characters up to a NUL, which must be there; else null. */
    private static @Nullable String word(ByteBuffer b, int from, int to) {
        int end = from;
        while (end < to && b.get(end) > 0) {
            end++;
        }
        if (end == to || b.get(end) != 0) {
            return null;
        }
        byte[] word = new byte[end - from];
        b.get(from, word);
        return new String(word, StandardCharsets.US_ASCII);
    }

    private static @Nullable Address decodeTipc(ByteBuffer b) {
        int form = ubyte(b, 2);
        int scope = b.get(3);
        if (form == Constants.TIPC_ADDR_NAME) {
            return new TipcAddress.Name(uint(b, 4), uint(b, 8), uint(b, 12), scope);
        }
        if (form == Constants.TIPC_ADDR_NAMESEQ) {
            return new TipcAddress.Nameseq(uint(b, 4), uint(b, 8), uint(b, 12), scope);
        }
        return form == Constants.TIPC_ADDR_ID ? new TipcAddress.Id(uint(b, 8), uint(b, 4), scope) : null;
    }

    private @Nullable Address decodeCan(ByteBuffer b) {
        int length = b.limit();
        String ifname = length < CAN_TP_AT ? null : name(b.getInt(4));
        if (ifname == null) {
            return null;
        }
        if (proto == Constants.CAN_ISOTP) {
            return length < CAN_TP_END ? null : new CanAddress.Isotp(ifname, uint(b, CAN_TP_AT), uint(b, 12));
        }
        if (proto == Constants.CAN_J1939) {
            return length < CAN_J1939_END
                    ? null
                    : new CanAddress.J1939(ifname, b.getLong(CAN_TP_AT), uint(b, 16), ubyte(b, 20));
        }
        return new CanAddress.Interface(ifname);
    }

    private @Nullable Address decodeBluetooth(ByteBuffer b) {
        int length = b.limit();
        if (proto == Constants.BTPROTO_L2CAP && length >= L2_SIZE - 1) {
            b.order(ByteOrder.LITTLE_ENDIAN);
            return new BluetoothAddress.L2cap(bdaddr(b, 4), ushort(b, 2), ushort(b, 10), ubyte(b, 12));
        }
        if (proto == Constants.BTPROTO_RFCOMM && length >= RC_SIZE - 1) {
            return new BluetoothAddress.Rfcomm(bdaddr(b, 2), ubyte(b, 8));
        }
        if (proto == Constants.BTPROTO_HCI && length >= HCI_SIZE) {
            return new BluetoothAddress.Hci(ushort(b, 2), ushort(b, 4));
        }
        return proto == Constants.BTPROTO_SCO && length >= SCO_SIZE ? new BluetoothAddress.Sco(bdaddr(b, 2)) : null;
    }

    private static String bdaddr(ByteBuffer b, int at) {
        byte[] pairs = new byte[BDADDR_SIZE];
        for (int i = 0; i < BDADDR_SIZE; i++) {
            pairs[i] = b.get(at + BDADDR_SIZE - 1 - i);
        }
        return HexFormat.ofDelimiter(":").withUpperCase().formatHex(pairs);
    }

    /** The index of an interface where the socket is; 0 for none. */
    private int index(String ifname) throws IOException {
        if (ifname.isEmpty()) {
            return 0;
        }
        byte[] ifreq = Arrays.copyOf(ifname.getBytes(StandardCharsets.UTF_8), IFREQ_SIZE);
        int rc = endpoint.use(fd -> Libc.ioctl(fd, Constants.SIOCGIFINDEX, ifreq));
        if (rc < 0) {
            throw Errors.seeking("ioctl", rc, ifname);
        }
        return ByteBuffer.wrap(ifreq).order(ByteOrder.nativeOrder()).getInt(IFINDEX_AT);
    }

    /** The name of the interface with an index where the socket is, {@code ""} for 0; null when there is none. */
    private @Nullable String name(int index) {
        if (index == 0) {
            return "";
        }
        byte[] ifreq = new byte[IFREQ_SIZE];
        ByteBuffer.wrap(ifreq).order(ByteOrder.nativeOrder()).putInt(IFINDEX_AT, index);
        int rc = endpoint.use(fd -> Libc.ioctl(fd, Constants.SIOCGIFNAME, ifreq));
        return rc < 0 ? null : Hosts.text(Arrays.copyOf(ifreq, IFINDEX_AT));
    }

    private static Address decodeUnix(byte[] bytes, int length) {
        if (length > 2 && bytes[2] == 0) {
            return new Address.UnixAbstract(Arrays.copyOfRange(bytes, 3, length));
        }
        int end = 2;
        while (end < length && bytes[end] != 0) {
            end++;
        }
        return new Address.Unix(decodePath(bytes, 2, end));
    }

    /** Bytes that aren't UTF-8 are the characters U+DC80 to U+DCFF: Python's surrogateescape (PEP 383). */
    private static String decodePath(byte[] bytes, int from, int to) {
        ByteBuffer in = ByteBuffer.wrap(bytes, from, to - from);
        CharBuffer out = CharBuffer.allocate(to - from);
        var decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            for (int i = 0; i < result.length(); i++) {
                out.put((char) (0xdc00 | Byte.toUnsignedInt(in.get())));
            }
            result = decoder.decode(in, out, true);
        }
        return out.flip().toString();
    }

    private static byte[] encodePath(String path) {
        ByteBuffer out = ByteBuffer.allocate(3 * path.length());
        var encoder = StandardCharsets.UTF_8.newEncoder();
        CharBuffer in = CharBuffer.wrap(path);
        CoderResult result = encoder.encode(in, out, true);
        while (result.isError()) {
            char c = in.get();
            if (c < 0xdc80 || c > 0xdcff) {
                throw new IllegalArgumentException(
                        "a Unix path holds half a character, \\u%04x at %d".formatted((int) c, in.position() - 1));
            }
            out.put((byte) c);
            result = encoder.encode(in, out, true);
        }
        return Arrays.copyOf(out.array(), out.position());
    }
}
