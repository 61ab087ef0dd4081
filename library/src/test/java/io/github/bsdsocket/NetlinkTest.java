// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import static io.github.bsdsocket.Constants.AF_NETLINK;
import static io.github.bsdsocket.Constants.NETLINK_ROUTE;
import static io.github.bsdsocket.Constants.SOCK_RAW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** AF_NETLINK: its addresses, and a conversation with the kernel. */
class NetlinkTest {

    private static final int RTM_NEWLINK = 16;
    private static final int RTM_GETLINK = 18;
    private static final int NLM_F_REQUEST_DUMP = 0x301;
    private static final int NLMSG_DONE = 3;

    @Test
    void aPortIsPickedOrChosen() throws IOException {
        try (Socket s = new Socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE);
                Socket other = new Socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE)) {
            assertEquals(Address.netlink(0, 0), s.getsockname());
            s.bind(Address.netlink(0, 0x11));
            var name = assertInstanceOf(Address.Netlink.class, s.getsockname());
            assertEquals(0x11, name.groups());
            assertTrue(name.pid() != 0);
            other.bind(Address.netlink(0xfffffff0L, 0));
            assertEquals(Address.netlink(0xfffffff0L, 0), other.getsockname());
            Throwing.errno(Errno.EADDRINUSE, () -> {
                try (Socket third = new Socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE)) {
                    third.bind(Address.netlink(0xfffffff0L, 0));
                }
            });
        }
    }

    @Test
    void theKernelListsItsInterfaces() throws IOException {
        Set<Integer> links = new TreeSet<>();
        try (Socket s = new Socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE)) {
            s.settimeout(Duration.ofSeconds(30));
            ByteBuffer request = ByteBuffer.allocate(32).order(ByteOrder.nativeOrder());
            request.putInt(32).putShort((short) RTM_GETLINK).putShort((short) NLM_F_REQUEST_DUMP).putInt(1);
            s.sendto(request.array(), Address.netlink(0, 0));
            boolean done = false;
            while (!done) {
                Received received = s.recvfrom(65536);
                assertEquals(Address.netlink(0, 0), received.address());
                ByteBuffer b = ByteBuffer.wrap(received.data()).order(ByteOrder.nativeOrder());
                for (int at = 0; at < b.limit(); at += (b.getInt(at) + 3) & ~3) {
                    done |= b.getShort(at + 4) == NLMSG_DONE;
                    if (b.getShort(at + 4) == RTM_NEWLINK) {
                        links.add(b.getInt(at + 20));
                    }
                }
            }
        }
        assertEquals(
                NetIf.ifNameindex().stream().map(IfNameindex::index).collect(Collectors.toCollection(TreeSet::new)),
                links);
    }
}
