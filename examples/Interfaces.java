// SPDX-License-Identifier: Apache-2.0
// The interfaces of this machine and their addresses, asked of the kernel over rtnetlink(7)
import static io.github.bsdsocket.Constants.*;

import io.github.bsdsocket.Address;
import io.github.bsdsocket.ArpaInet;
import io.github.bsdsocket.Socket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

// <linux/rtnetlink.h>, <linux/netlink.h>, <linux/if_link.h>, <linux/if_addr.h>
static final int RTM_NEWLINK = 16, RTM_GETLINK = 18, RTM_NEWADDR = 20, RTM_GETADDR = 22;
static final int NLMSG_ERROR = 2, NLMSG_DONE = 3;
static final int NLM_F_REQUEST = 1, NLM_F_DUMP_INTR = 0x10, NLM_F_DUMP = 0x300;
static final int IFLA_ADDRESS = 1, IFLA_IFNAME = 3, IFLA_MTU = 4, IFA_ADDRESS = 1, IFA_LOCAL = 2;
static final int IFF_UP = 1;

record Interface(int index, String name, boolean up, int mtu, String station, List<String> addresses) {}

void main() throws IOException {
    for (var i : interfaces()) {
        IO.println("%d: %s %s mtu %d %s".formatted(i.index, i.name, i.up ? "up" : "down", i.mtu, i.station).strip());
        i.addresses.forEach(a -> IO.println("    " + a));
    }
}

/** By index. */
Collection<Interface> interfaces() throws IOException {
    while (true) {
        var interfaces = new TreeMap<Integer, Interface>();
        try (var s = new Socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE)) {
            s.bind(Address.netlink(0, 0));
            var same = dump(s, RTM_GETLINK, (type, message) -> {
                        if (type == RTM_NEWLINK) link(message, interfaces);
                    })
                    && dump(s, RTM_GETADDR, (type, message) -> {
                        if (type == RTM_NEWADDR) address(message, interfaces);
                    });
            if (same) return interfaces.values();
        }
    }
}

interface Reader {
    void read(int type, ByteBuffer message);
}

/** Asks for all of a kind, and reads the answer, which has many parts. False when it changed meanwhile. */
boolean dump(Socket s, int request, Reader reader) throws IOException {
    var same = true;
    s.sendto(
            ByteBuffer.allocate(20).order(ByteOrder.nativeOrder())
                    .putInt(20).putShort((short) request).putShort((short) (NLM_F_REQUEST | NLM_F_DUMP)).putInt(1).putInt(0)
                    .putInt(AF_UNSPEC)
                    .array(),
            Address.netlink(0, 0));
    while (true) {
        // A datagram as long as it is: the kernel makes them of up to 32 KiB, but doesn't promise it.
        var length = s.recvInto(new byte[1], 1, MSG_PEEK | MSG_TRUNC);
        var all = ByteBuffer.wrap(s.recv(length)).order(ByteOrder.nativeOrder());
        while (all.remaining() >= 16) {
            var start = all.position();
            var size = all.getInt();
            int type = all.getShort(), flags = all.getShort();
            var message = all.slice(start + 16, size - 16).order(ByteOrder.nativeOrder());
            all.position(Math.min(start + (size + 3 & -4), all.limit()));
            if ((flags & NLM_F_DUMP_INTR) != 0) same = false;
            if (type == NLMSG_DONE) return same;
            if (type == NLMSG_ERROR) throw new IOException("rtnetlink: error " + -message.getInt());
            reader.read(type, message);
        }
    }
}

/** {@code struct ifinfomsg}, and its attributes. */
void link(ByteBuffer message, Map<Integer, Interface> interfaces) {
    var index = message.getInt(4);
    var up = (message.getInt(8) & IFF_UP) != 0;
    var attributes = attributes(message.position(16));
    var name = new String(attributes.get(IFLA_IFNAME), StandardCharsets.UTF_8).replace("\0", "");
    var mtu = ByteBuffer.wrap(attributes.get(IFLA_MTU)).order(ByteOrder.nativeOrder()).getInt();
    var station = HexFormat.ofDelimiter(":").formatHex(attributes.getOrDefault(IFLA_ADDRESS, new byte[0]));
    interfaces.put(index, new Interface(index, name, up, mtu, station, new ArrayList<>()));
}

/** {@code struct ifaddrmsg}, and its attributes. */
void address(ByteBuffer message, Map<Integer, Interface> interfaces) {
    int family = message.get(0), prefix = message.get(1);
    var index = message.getInt(4);
    var attributes = attributes(message.position(8));
    // At the end of a tunnel, IFA_ADDRESS is the other end.
    var address = attributes.getOrDefault(IFA_LOCAL, attributes.get(IFA_ADDRESS));
    var i = interfaces.get(index);
    if (i != null && address != null) i.addresses.add(ArpaInet.inetNtop(family, address) + "/" + Byte.toUnsignedInt((byte) prefix));
}

/** {@code struct rtattr}: length, type and value, filled up to 4 bytes. */
Map<Integer, byte[]> attributes(ByteBuffer message) {
    var attributes = new HashMap<Integer, byte[]>();
    while (message.remaining() >= 4) {
        int start = message.position(), length = Short.toUnsignedInt(message.getShort()), type = message.getShort() & 0x3fff;
        var value = new byte[length - 4];
        message.get(value).position(Math.min(start + (length + 3 & -4), message.limit()));
        attributes.put(type, value);
    }
    return attributes;
}
