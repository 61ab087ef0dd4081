// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The address of a socket, in the form of its family. Take one apart with {@code switch}:
 *
 * {@snippet :
 * switch (address) {
 *     case Address.Inet(String host, int port) -> ...
 *     case Address.Unix(String path) -> ...
 *     default -> ...
 * }
 * }
 *
 * <p>An address is checked when it is made, as far as it can be; a host name is looked up when the address is used. A
 * wrong component is an {@code IllegalArgumentException} that names it. Numbers that C has unsigned, in 32 bits, are
 * {@code long}.
 *
 * <p>A family with several forms of address has an interface of its own: {@link TipcAddress}, {@link CanAddress},
 * {@link BluetoothAddress}. Sockets of {@code AF_RDS} and {@code AF_SMC}, and all that run over IP (SCTP, MPTCP, DCCP,
 * UDP-Lite), take {@link Inet} and {@link Inet6}.
 */
public sealed interface Address
        permits Address.Inet,
                Address.Inet6,
                Address.Unix,
                Address.UnixAbstract,
                Address.Netlink,
                Address.Packet,
                Address.Vsock,
                Address.Alg,
                Address.Qipcrtr,
                Address.Unknown,
                TipcAddress,
                CanAddress,
                BluetoothAddress {

    /** The address family, {@code AF_INET} and so on. */
    int family();

    /**
     * An IPv4 address.
     *
     * @param host a name, an address in dotted form, {@code ""} for any or {@code "<broadcast>"}
     * @param port 0 to 65535
     */
    static Inet inet(String host, int port) {
        return new Inet(host, port);
    }

    /** An IPv6 address without flow information and scope, but for what {@code host} says after a {@code %}. */
    static Inet6 inet6(String host, int port) {
        return new Inet6(host, port, 0, 0);
    }

    /** An IPv6 address without a scope, but for what {@code host} says after a {@code %}. */
    static Inet6 inet6(String host, int port, int flowinfo) {
        return new Inet6(host, port, flowinfo, 0);
    }

    /**
     * An IPv6 address.
     *
     * @param host a name, an address, which may end in {@code %interface}, or {@code ""} for any
     * @param port 0 to 65535
     * @param flowinfo 0 to 1048575
     * @param scopeid the index of an interface, 0 for none, up to 4294967295
     */
    static Inet6 inet6(String host, int port, int flowinfo, long scopeid) {
        return new Inet6(host, port, flowinfo, scopeid);
    }

    /** A Unix address in the file system; the empty path is no name, and to bind to it takes a free abstract one. */
    static Unix unix(String path) {
        return new Unix(path);
    }

    /** A Unix address in the abstract namespace; {@code name} doesn't have the NUL that C puts before it. */
    static UnixAbstract unixAbstract(byte[] name) {
        return new UnixAbstract(name);
    }

    /** A Unix address in the abstract namespace, its name in UTF-8. */
    static UnixAbstract unixAbstract(String name) {
        return new UnixAbstract(name.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A netlink address.
     *
     * @param pid the port, 0 for the kernel, or for one that it picks; 0 to 4294967295
     * @param groups a bit for each of the first 32 multicast groups, 0 to 4294967295
     */
    static Netlink netlink(long pid, long groups) {
        return new Netlink(pid, groups);
    }

    /** A packet address that is only an interface, {@code ""} for all, and a protocol: to bind to. */
    static Packet packet(String ifname, int proto) {
        return new Packet(ifname, proto, 0, 0, new byte[0]);
    }

    /** A packet address with a station: to send to. */
    static Packet packet(String ifname, int proto, byte[] addr) {
        return new Packet(ifname, proto, 0, 0, addr);
    }

    /**
     * A vsock address.
     *
     * @param cid the machine: {@code VMADDR_CID_HOST}, {@code VMADDR_CID_LOCAL}, {@code VMADDR_CID_ANY} and so on
     * @param port the port, {@code VMADDR_PORT_ANY} for a free one
     */
    static Vsock vsock(long cid, long port) {
        return new Vsock(cid, port);
    }

    /** A service instance of TIPC, seen in the cluster ({@code TIPC_CLUSTER_SCOPE}). */
    static TipcAddress.Name tipcName(long type, long instance) {
        return new TipcAddress.Name(type, instance, 0, Constants.TIPC_CLUSTER_SCOPE);
    }

    /** A range of service instances of TIPC, seen in the cluster ({@code TIPC_CLUSTER_SCOPE}). */
    static TipcAddress.Nameseq tipcNameseq(long type, long lower, long upper) {
        return new TipcAddress.Nameseq(type, lower, upper, Constants.TIPC_CLUSTER_SCOPE);
    }

    /** A socket of TIPC, with scope 0, as the system tells it. */
    static TipcAddress.Id tipcId(long node, long ref) {
        return new TipcAddress.Id(node, ref, 0);
    }

    /** A CAN interface, {@code ""} for all: for {@code CAN_RAW} and {@code CAN_BCM}. */
    static CanAddress.Interface can(String ifname) {
        return new CanAddress.Interface(ifname);
    }

    /** A CAN interface and the identifiers of what comes and goes: for {@code CAN_ISOTP}. */
    static CanAddress.Isotp canIsotp(String ifname, long rxId, long txId) {
        return new CanAddress.Isotp(ifname, rxId, txId);
    }

    /** A CAN interface and a node: for {@code CAN_J1939}. */
    static CanAddress.J1939 canJ1939(String ifname, long name, long pgn, int addr) {
        return new CanAddress.J1939(ifname, name, pgn, addr);
    }

    /** An algorithm of the kernel, {@code "hash"} and {@code "sha256"} say. */
    static Alg alg(String type, String name) {
        return new Alg(type, name, 0, 0);
    }

    /** An address of the Qualcomm IPC router. */
    static Qipcrtr qipcrtr(long node, long port) {
        return new Qipcrtr(node, port);
    }

    /** A logical link of Bluetooth to a protocol/service multiplexer of a classic device. */
    static BluetoothAddress.L2cap l2cap(String bdaddr, int psm) {
        return new BluetoothAddress.L2cap(bdaddr, psm, 0, 0);
    }

    /** A serial line of Bluetooth. */
    static BluetoothAddress.Rfcomm rfcomm(String bdaddr, int channel) {
        return new BluetoothAddress.Rfcomm(bdaddr, channel);
    }

    /** A Bluetooth controller of this machine, on its raw channel. */
    static BluetoothAddress.Hci hci(int deviceId) {
        return new BluetoothAddress.Hci(deviceId, 0);
    }

    /** A voice link of Bluetooth. */
    static BluetoothAddress.Sco sco(String bdaddr) {
        return new BluetoothAddress.Sco(bdaddr);
    }

    /** An address of any family, as the bytes that follow {@code sa_family} in its {@code struct sockaddr}. */
    static Unknown unknown(int family, byte[] data) {
        return new Unknown(family, data);
    }

    /**
     * An IPv4 address, {@code AF_INET}: Python's pair {@code (host, port)}.
     *
     * @param host a name, an address in dotted form, {@code ""} for any or {@code "<broadcast>"}
     * @param port 0 to 65535
     */
    record Inet(String host, int port) implements Address {

        /** Checks the components. */
        public Inet {
            checkHost(host);
            Hosts.port(port);
        }

        @Override
        public int family() {
            return Constants.AF_INET;
        }

        // Written out: what a record has by itself is linked when first called, for longer than a connection takes.
        @Override
        public boolean equals(@Nullable Object o) {
            return o instanceof Inet other && port == other.port && host.equals(other.host);
        }

        @Override
        public int hashCode() {
            return 31 * host.hashCode() + port;
        }

        /** {@code host:port}. */
        @Override
        public String toString() {
            return host + ":" + port;
        }
    }

    /**
     * An IPv6 address, {@code AF_INET6}: Python's {@code (host, port, flowinfo, scopeid)}.
     *
     * @param host a name, an address, which may end in {@code %interface}, or {@code ""} for any
     * @param port 0 to 65535
     * @param flowinfo 0 to 1048575
     * @param scopeid the index of an interface, 0 to 4294967295; 0 leaves to {@code host} what it says
     */
    record Inet6(String host, int port, int flowinfo, long scopeid) implements Address {

        /** Checks the components. */
        public Inet6 {
            checkHost(host);
            Hosts.port(port);
            Unsigned.check("flowinfo", flowinfo, 0xfffff);
            Unsigned.check32("scopeid", scopeid);
        }

        @Override
        public int family() {
            return Constants.AF_INET6;
        }

        @Override
        public boolean equals(@Nullable Object o) {
            return o instanceof Inet6 other
                    && port == other.port
                    && flowinfo == other.flowinfo
                    && scopeid == other.scopeid
                    && host.equals(other.host);
        }

        @Override
        public int hashCode() {
            return Objects.hash(host, port, flowinfo, scopeid);
        }

        /** {@code [host%scopeid]:port}, without what is 0. */
        @Override
        public String toString() {
            return "[" + host + (scopeid == 0 ? "" : "%" + scopeid) + "]:" + port;
        }
    }

    /**
     * A Unix address in the file system, {@code AF_UNIX}.
     *
     * @param path at most 107 bytes, checked when it is used; bytes that aren't UTF-8 are the characters U+DC80 to
     *     U+DCFF, as in Python; empty for an unnamed socket
     */
    record Unix(String path) implements Address {

        /** Checks that no NUL is inside. */
        public Unix {
            if (path.indexOf('\0') >= 0) {
                throw new IllegalArgumentException("a Unix path must not contain a NUL: " + quoted(path));
            }
        }

        @Override
        public int family() {
            return Constants.AF_UNIX;
        }

        /** The path. */
        @Override
        public String toString() {
            return path.isEmpty() ? "(unnamed)" : path;
        }
    }

    /**
     * A Unix address in the abstract namespace of Linux, {@code AF_UNIX}.
     *
     * @param name without the NUL that C puts before it; at most 107 bytes, of any value
     */
    @SuppressWarnings("ArrayRecordComponent") // copied in and out, compared by content
    record UnixAbstract(byte[] name) implements Address {

        /** Copies the name. */
        public UnixAbstract {
            if (name.length > 107) {
                throw new IllegalArgumentException("an abstract Unix name has at most 107 bytes, not " + name.length);
            }
            name = name.clone();
        }

        /** A copy of the name. */
        @Override
        public byte[] name() {
            return name.clone();
        }

        @Override
        public int family() {
            return Constants.AF_UNIX;
        }

        @Override
        public boolean equals(@Nullable Object o) {
            return o instanceof UnixAbstract a && Arrays.equals(name, a.name);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(name);
        }

        /** {@code @} and the name, as ss(8) and netstat(8) show it; bytes outside ASCII as {@code \xhh}. */
        @Override
        public String toString() {
            return "@" + quoted(new String(name, StandardCharsets.ISO_8859_1));
        }
    }

    /**
     * A netlink address, {@code AF_NETLINK}: Python's pair {@code (pid, groups)}.
     *
     * @param pid the port, 0 for the kernel, or for one that it picks; 0 to 4294967295
     * @param groups a bit for each of the first 32 multicast groups, 0 to 4294967295
     */
    record Netlink(long pid, long groups) implements Address {

        /** Checks the components. */
        public Netlink {
            Unsigned.check32("pid", pid);
            Unsigned.check32("groups", groups);
        }

        @Override
        public int family() {
            return Constants.AF_NETLINK;
        }

        /** The port, with the groups in hexadecimal digits where there are some. */
        @Override
        public String toString() {
            return "netlink:" + pid + (groups == 0 ? "" : " groups 0x" + Long.toHexString(groups));
        }
    }

    /**
     * An address below IP, {@code AF_PACKET}: Python's {@code (ifname, proto, pkttype, hatype, addr)}.
     *
     * <p>An interface is named; the system knows it by its index, which is looked up when the address is used. An interface
     * that isn't there is then an {@link ErrnoException} with ENODEV.
     *
     * @param ifname the interface, or {@code ""} for all
     * @param proto {@code ETH_P_IP} and so on, 0 to 65535; not in network order, as the protocol of {@code new Socket} is
     * @param pkttype {@code PACKET_HOST} and so on, of what was received
     * @param hatype the kind of hardware, {@code ARPHRD_} of {@code <net/if_arp.h>}, of what was received
     * @param addr the station; 6 bytes on Ethernet, at most 32
     */
    @SuppressWarnings("ArrayRecordComponent") // copied in and out, compared by content
    record Packet(String ifname, int proto, int pkttype, int hatype, byte[] addr) implements Address {

        /** Checks the components, and copies the station. */
        public Packet {
            NetIf.check(ifname);
            Unsigned.check16("proto", proto);
            Unsigned.check8("pkttype", pkttype);
            Unsigned.check16("hatype", hatype);
            if (addr.length > 32) {
                throw new IllegalArgumentException("a hardware address has at most 32 bytes, not " + addr.length);
            }
            addr = addr.clone();
        }

        /** A copy of the station. */
        @Override
        public byte[] addr() {
            return addr.clone();
        }

        @Override
        public int family() {
            return Constants.AF_PACKET;
        }

        @Override
        public boolean equals(@Nullable Object o) {
            return o instanceof Packet p
                    && ifname.equals(p.ifname)
                    && proto == p.proto
                    && pkttype == p.pkttype
                    && hatype == p.hatype
                    && Arrays.equals(addr, p.addr);
        }

        @Override
        public int hashCode() {
            return 31 * Objects.hash(ifname, proto, pkttype, hatype) + Arrays.hashCode(addr);
        }

        /** The interface, the protocol in hexadecimal digits, and the station where there is one. */
        @Override
        public String toString() {
            return (ifname.isEmpty() ? "(any)" : ifname)
                    + " proto 0x%04x".formatted(proto)
                    + (addr.length == 0 ? "" : " " + HexFormat.ofDelimiter(":").formatHex(addr));
        }
    }

    /**
     * An address between a virtual machine and its host, {@code AF_VSOCK}: Python's pair {@code (cid, port)}.
     *
     * @param cid the machine, 0 to 4294967295
     * @param port the port, 0 to 4294967295
     */
    record Vsock(long cid, long port) implements Address {

        /** Checks the components. */
        public Vsock {
            Unsigned.check32("cid", cid);
            Unsigned.check32("port", port);
        }

        @Override
        public int family() {
            return Constants.AF_VSOCK;
        }

        /** {@code cid:port}. */
        @Override
        public String toString() {
            return cid + ":" + port;
        }
    }

    /**
     * An algorithm of the kernel, {@code AF_ALG}, to bind to: Python's {@code (type, name, feat, mask)}.
     *
     * @param type {@code "hash"}, {@code "skcipher"}, {@code "aead"} or {@code "rng"}; at most 13 ASCII characters
     * @param name as in {@code /proc/crypto}; at most 63 ASCII characters
     * @param feat bits of what the algorithm shall be like, 0 to 4294967295
     * @param mask the bits that count, 0 to 4294967295
     */
    record Alg(String type, String name, long feat, long mask) implements Address {

        /** Checks the components. */
        public Alg {
            checkWord("type", type, 13);
            checkWord("name", name, 63);
            Unsigned.check32("feat", feat);
            Unsigned.check32("mask", mask);
        }

        private static void checkWord(String what, String word, int max) {
            if (word.length() > max || !word.chars().allMatch(c -> c > 0 && c < 0x80)) {
                throw new IllegalArgumentException(
                        "AF_ALG " + what + " must be at most " + max + " ASCII characters, not " + quoted(word));
            }
        }

        @Override
        public int family() {
            return Constants.AF_ALG;
        }

        /** {@code type:name}. */
        @Override
        public String toString() {
            return type + ":" + name;
        }
    }

    /**
     * An address of the Qualcomm IPC router, {@code AF_QIPCRTR}: Python's pair {@code (node, port)}.
     *
     * @param node the node, 0 to 4294967295
     * @param port the port, 0 to 4294967295
     */
    record Qipcrtr(long node, long port) implements Address {

        /** Checks the components. */
        public Qipcrtr {
            Unsigned.check32("node", node);
            Unsigned.check32("port", port);
        }

        @Override
        public int family() {
            return Constants.AF_QIPCRTR;
        }

        /** {@code node:port}. */
        @Override
        public String toString() {
            return node + ":" + port;
        }
    }

    /**
     * An address of any family, for those without a record of their own.
     *
     * @param family the address family
     * @param data what follows {@code sa_family} in {@code struct sockaddr}, at most 126 bytes
     */
    @SuppressWarnings("ArrayRecordComponent") // copied in and out, compared by content
    record Unknown(int family, byte[] data) implements Address {

        /** Copies the data. */
        public Unknown {
            if (family < 0 || family > 0xffff) {
                throw new IllegalArgumentException("an address family is 0 to 65535, not " + family);
            }
            if (data.length > 126) {
                throw new IllegalArgumentException("a socket address has at most 126 bytes of data, not " + data.length);
            }
            data = data.clone();
        }

        /** A copy of the data. */
        @Override
        public byte[] data() {
            return data.clone();
        }

        @Override
        public boolean equals(@Nullable Object o) {
            return o instanceof Unknown u && family == u.family && Arrays.equals(data, u.data);
        }

        @Override
        public int hashCode() {
            return 31 * family + Arrays.hashCode(data);
        }

        /** The family and the bytes. */
        @Override
        public String toString() {
            return "family " + Constants.name("AF_", family) + " " + HexFormat.of().formatHex(data);
        }
    }

    private static void checkHost(String host) {
        Objects.requireNonNull(host, "host");
        if (host.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("host name must not contain a NUL: " + quoted(host));
        }
    }

    private static String quoted(String text) {
        StringBuilder s = new StringBuilder();
        text.chars().forEach(c -> {
            if (c >= 0x20 && c < 0x7f) {
                s.append((char) c);
            } else {
                s.append(c < 0x100 ? "\\x%02x".formatted(c) : "\\u%04x".formatted(c));
            }
        });
        return s.toString();
    }
}
