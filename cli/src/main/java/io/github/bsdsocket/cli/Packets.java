// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.cli;

import static io.github.bsdsocket.Constants.AF_INET;
import static io.github.bsdsocket.Constants.AF_INET6;
import static io.github.bsdsocket.Constants.ETH_P_ARP;
import static io.github.bsdsocket.Constants.ETH_P_IP;
import static io.github.bsdsocket.Constants.ETH_P_IPV6;
import static io.github.bsdsocket.Constants.IPPROTO_ICMP;
import static io.github.bsdsocket.Constants.IPPROTO_ICMPV6;
import static io.github.bsdsocket.Constants.IPPROTO_SCTP;
import static io.github.bsdsocket.Constants.IPPROTO_TCP;
import static io.github.bsdsocket.Constants.IPPROTO_UDP;
import static io.github.bsdsocket.Constants.IPPROTO_UDPLITE;
import static io.github.bsdsocket.Constants.PACKET_BROADCAST;
import static io.github.bsdsocket.Constants.PACKET_HOST;
import static io.github.bsdsocket.Constants.PACKET_MULTICAST;
import static io.github.bsdsocket.Constants.PACKET_OUTGOING;

import io.github.bsdsocket.Address;
import io.github.bsdsocket.ArpaInet;
import io.github.bsdsocket.Constants;
import java.nio.ByteBuffer;
import java.util.HexFormat;

/** A packet in words, as far as its first bytes say what it is. */
final class Packets {

    private static final HexFormat STATION = HexFormat.ofDelimiter(":");

    private Packets() {}

    /**
     * A line for a packet.
     *
     * @param data the packet from its network header on, or the beginning of it
     * @param length how long it was
     */
    static String line(Address.Packet from, ByteBuffer data, int length) {
        String what = "%-8s %-5s ".formatted(from.ifname(), direction(from.pkttype()));
        int proto = from.proto();
        if (proto == ETH_P_IP && data.remaining() >= 20) {
            what += inet(data);
        } else if (proto == ETH_P_IPV6 && data.remaining() >= 40) {
            what += inet6(data);
        } else if (proto == ETH_P_ARP && data.remaining() >= 28 && data.get(5) == 4) {
            what += arp(data);
        } else {
            what += STATION.formatHex(from.addr()) + " " + protocol(proto);
        }
        return what + ", " + length + " bytes";
    }

    private static String direction(int pkttype) {
        if (pkttype == PACKET_OUTGOING) {
            return "Out";
        }
        return pkttype == PACKET_HOST || pkttype == PACKET_BROADCAST || pkttype == PACKET_MULTICAST ? "In" : "Other";
    }

    private static String protocol(int proto) {
        return proto < 0x600 ? "802.3 length " + proto : Constants.name("ETH_P_", proto);
    }

    private static String arp(ByteBuffer data) {
        boolean request = data.getShort(6) == 1;
        String sender = address(AF_INET, data, 14);
        String target = address(AF_INET, data, 24);
        return request
                ? "ARP who has " + target + "? tell " + sender
                : "ARP " + sender + " is at " + STATION.formatHex(bytes(data, 8, 6));
    }

    private static String inet(ByteBuffer data) {
        int header = (data.get(0) & 0xf) * 4;
        int protocol = data.get(9) & 0xff;
        boolean first = (data.getShort(6) & 0x1fff) == 0;
        return ip("IP", address(AF_INET, data, 12), address(AF_INET, data, 16), protocol, data, first ? header : -1);
    }

    private static String inet6(ByteBuffer data) {
        return ip("IP6", address(AF_INET6, data, 8), address(AF_INET6, data, 24), data.get(6) & 0xff, data, 40);
    }

    /** The line for an IP packet, whose payload begins at {@code at}; -1 when it is a later fragment. */
    private static String ip(String version, String source, String target, int protocol, ByteBuffer data, int at) {
        boolean ports = protocol == IPPROTO_TCP
                || protocol == IPPROTO_UDP
                || protocol == IPPROTO_UDPLITE
                || protocol == IPPROTO_SCTP;
        String name = Constants.name("IPPROTO_", protocol).replace("IPPROTO_", "");
        if (at < 0 || data.remaining() < at + 4) {
            return version + " " + source + " > " + target + " " + name;
        }
        if (ports) {
            return version + " " + source + "." + Short.toUnsignedInt(data.getShort(at)) + " > " + target + "."
                    + Short.toUnsignedInt(data.getShort(at + 2)) + " " + name + flags(protocol, data, at);
        }
        boolean icmp = protocol == IPPROTO_ICMP || protocol == IPPROTO_ICMPV6;
        return version + " " + source + " > " + target + " " + name
                + (icmp ? " type " + (data.get(at) & 0xff) + " code " + (data.get(at + 1) & 0xff) : "");
    }

    /** Of TCP, in brackets: S for SYN, F for FIN, R for RST, P for PUSH, . for ACK, as tcpdump(8) has them. */
    private static String flags(int protocol, ByteBuffer data, int at) {
        if (protocol != IPPROTO_TCP || data.remaining() < at + 14) {
            return "";
        }
        int flags = data.get(at + 13);
        StringBuilder s = new StringBuilder(" [");
        String letters = "FSRP.";
        for (int i = 0; i < letters.length(); i++) {
            if ((flags & 1 << i) != 0) {
                s.append(letters.charAt(i));
            }
        }
        return s.append(']').toString();
    }

    private static String address(int family, ByteBuffer data, int at) {
        return ArpaInet.inetNtop(family, bytes(data, at, family == AF_INET ? 4 : 16));
    }

    private static byte[] bytes(ByteBuffer data, int at, int length) {
        byte[] bytes = new byte[length];
        data.get(at, bytes);
        return bytes;
    }
}
