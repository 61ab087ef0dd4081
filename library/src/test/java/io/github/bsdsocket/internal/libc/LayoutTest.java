// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.internal.libc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sizes and offsets that the code has as numbers of its own are those of the headers. */
class LayoutTest {

    private static final String ROOT = "io.github.bsdsocket.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    internal.libc.Resolver | SIZE           | sizeof(struct addrinfo)
                    internal.libc.Resolver | FLAGS_AT       | offsetof(struct addrinfo, ai_flags)
                    internal.libc.Resolver | FAMILY_AT      | offsetof(struct addrinfo, ai_family)
                    internal.libc.Resolver | SOCKTYPE_AT    | offsetof(struct addrinfo, ai_socktype)
                    internal.libc.Resolver | PROTOCOL_AT    | offsetof(struct addrinfo, ai_protocol)
                    internal.libc.Resolver | ADDRLEN_AT     | offsetof(struct addrinfo, ai_addrlen)
                    internal.libc.Resolver | ADDR_AT        | offsetof(struct addrinfo, ai_addr)
                    internal.libc.Resolver | CANONNAME_AT   | offsetof(struct addrinfo, ai_canonname)
                    internal.libc.Resolver | NEXT_AT        | offsetof(struct addrinfo, ai_next)
                    internal.libc.Libc     | SIGACTION_SIZE | sizeof(struct sigaction)
                    internal.libc.Libc     | SA_FLAGS_AT    | offsetof(struct sigaction, sa_flags)
                    internal.libc.EpollEvents | SIZE        | sizeof(struct epoll_event)
                    internal.libc.EpollEvents | DATA_AT     | offsetof(struct epoll_event, data)
                    internal.libc.Sockaddr | MAX            | sizeof(struct sockaddr_storage)
                    internal.libc.Msghdr   | NAME_AT        | offsetof(struct msghdr, msg_name)
                    internal.libc.Msghdr   | NAMELEN_AT     | offsetof(struct msghdr, msg_namelen)
                    internal.libc.Msghdr   | IOV_AT         | offsetof(struct msghdr, msg_iov)
                    internal.libc.Msghdr   | IOVLEN_AT      | offsetof(struct msghdr, msg_iovlen)
                    internal.libc.Msghdr   | CONTROL_AT     | offsetof(struct msghdr, msg_control)
                    internal.libc.Msghdr   | CONTROLLEN_AT  | offsetof(struct msghdr, msg_controllen)
                    internal.libc.Msghdr   | FLAGS_AT       | offsetof(struct msghdr, msg_flags)
                    internal.libc.Msghdr   | SIZE           | sizeof(struct msghdr)
                    internal.libc.Msghdr   | IOVEC_SIZE     | sizeof(struct iovec)
                    internal.libc.Msghdr   | IOV_LEN_AT     | offsetof(struct iovec, iov_len)
                    internal.libc.Mmsghdr  | SIZE           | sizeof(struct mmsghdr)
                    internal.libc.Mmsghdr  | LEN_AT         | offsetof(struct mmsghdr, msg_len)
                    internal.libc.Mmsghdr  | NAME_AT        | offsetof(struct msghdr, msg_name)
                    internal.libc.Mmsghdr  | NAMELEN_AT     | offsetof(struct msghdr, msg_namelen)
                    internal.libc.Mmsghdr  | IOV_AT         | offsetof(struct msghdr, msg_iov)
                    internal.libc.Mmsghdr  | IOVLEN_AT      | offsetof(struct msghdr, msg_iovlen)
                    internal.libc.Mmsghdr  | CONTROL_AT     | offsetof(struct msghdr, msg_control)
                    internal.libc.Mmsghdr  | CONTROLLEN_AT  | offsetof(struct msghdr, msg_controllen)
                    internal.libc.Mmsghdr  | FLAGS_AT       | offsetof(struct msghdr, msg_flags)
                    internal.libc.Mmsghdr  | IOVEC_SIZE     | sizeof(struct iovec)
                    internal.libc.Mmsghdr  | IOV_LEN_AT     | offsetof(struct iovec, iov_len)
                    AncillaryCodec         | HEADER         | sizeof(struct cmsghdr)
                    AncillaryCodec         | HEADER         | CMSG_LEN(0)
                    AncillaryCodec         | INET_SIZE      | sizeof(struct sockaddr_in)
                    AncillaryCodec         | INET6_SIZE     | sizeof(struct sockaddr_in6)
                    SockaddrCodec          | INET_SIZE      | sizeof(struct sockaddr_in)
                    SockaddrCodec          | INET6_SIZE     | sizeof(struct sockaddr_in6)
                    SockaddrCodec          | SCOPE_AT       | offsetof(struct sockaddr_in6, sin6_scope_id)
                    SockaddrCodec          | NETLINK_SIZE   | sizeof(struct sockaddr_nl)
                    SockaddrCodec          | PACKET_SIZE    | sizeof(struct sockaddr_ll)
                    SockaddrCodec          | PACKET_ADDR_AT | offsetof(struct sockaddr_ll, sll_addr)
                    SockaddrCodec          | VSOCK_SIZE     | sizeof(struct sockaddr_vm)
                    SockaddrCodec          | ALG_SIZE       | sizeof(struct sockaddr_alg)
                    SockaddrCodec          | ALG_FEAT_AT    | offsetof(struct sockaddr_alg, salg_feat)
                    SockaddrCodec          | ALG_NAME_AT    | offsetof(struct sockaddr_alg, salg_name)
                    SockaddrCodec          | QIPCRTR_SIZE   | sizeof(struct sockaddr_qrtr)
                    SockaddrCodec          | TIPC_SIZE      | sizeof(struct sockaddr_tipc)
                    SockaddrCodec          | CAN_SIZE       | sizeof(struct sockaddr_can)
                    SockaddrCodec          | CAN_TP_AT      | offsetof(struct sockaddr_can, can_addr.tp.rx_id)
                    SockaddrCodec          | HCI_SIZE       | sizeof(struct sockaddr_hci)
                    SockaddrCodec          | L2_SIZE        | sizeof(struct sockaddr_l2)
                    SockaddrCodec          | RC_SIZE        | sizeof(struct sockaddr_rc)
                    SockaddrCodec          | SCO_SIZE       | sizeof(struct sockaddr_sco)
                    """)
    void aNumberOfTheCodeIsThatOfTheHeaders(String type, String field, String expression) throws Exception {
        Field f = Class.forName(ROOT + type).getDeclaredField(field);
        f.setAccessible(true);
        assertEquals(LinuxNumbers.of(expression), ((Number) f.get(null)).longValue());
    }

    // What stands in the code as a literal, or as the order of writes.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    0  | offsetof(struct sigaction, sa_handler)
                    0  | offsetof(struct epoll_event, events)
                    8  | sizeof(struct pollfd)
                    0  | offsetof(struct pollfd, fd)
                    4  | offsetof(struct pollfd, events)
                    6  | offsetof(struct pollfd, revents)
                    0  | offsetof(struct iovec, iov_base)
                    0  | offsetof(struct mmsghdr, msg_hdr)
                    0  | offsetof(struct cmsghdr, cmsg_len)
                    8  | offsetof(struct cmsghdr, cmsg_level)
                    12 | offsetof(struct cmsghdr, cmsg_type)
                    24 | CMSG_SPACE(1)
                    17 | CMSG_LEN(1)
                    12 | sizeof(struct ucred)
                    0  | offsetof(struct ucred, pid)
                    4  | offsetof(struct ucred, uid)
                    8  | offsetof(struct ucred, gid)
                    12 | sizeof(struct in_pktinfo)
                    20 | sizeof(struct in6_pktinfo)
                    16 | sizeof(struct timespec)
                    8  | offsetof(struct timespec, tv_nsec)
                    2  | sizeof(sa_family_t)
                    4  | sizeof(socklen_t)
                    0  | offsetof(struct sockaddr, sa_family)
                    2  | offsetof(struct sockaddr, sa_data)
                    2  | offsetof(struct sockaddr_in, sin_port)
                    4  | offsetof(struct sockaddr_in, sin_addr)
                    2  | offsetof(struct sockaddr_in6, sin6_port)
                    4  | offsetof(struct sockaddr_in6, sin6_flowinfo)
                    8  | offsetof(struct sockaddr_in6, sin6_addr)
                    2  | offsetof(struct sockaddr_un, sun_path)
                    4  | offsetof(struct sockaddr_nl, nl_pid)
                    8  | offsetof(struct sockaddr_nl, nl_groups)
                    2  | offsetof(struct sockaddr_ll, sll_protocol)
                    4  | offsetof(struct sockaddr_ll, sll_ifindex)
                    8  | offsetof(struct sockaddr_ll, sll_hatype)
                    10 | offsetof(struct sockaddr_ll, sll_pkttype)
                    11 | offsetof(struct sockaddr_ll, sll_halen)
                    4  | offsetof(struct sockaddr_vm, svm_port)
                    8  | offsetof(struct sockaddr_vm, svm_cid)
                    2  | offsetof(struct sockaddr_alg, salg_type)
                    20 | offsetof(struct sockaddr_alg, salg_mask)
                    4  | offsetof(struct sockaddr_qrtr, sq_node)
                    8  | offsetof(struct sockaddr_qrtr, sq_port)
                    2  | offsetof(struct sockaddr_tipc, addrtype)
                    3  | offsetof(struct sockaddr_tipc, scope)
                    4  | offsetof(struct sockaddr_tipc, addr.id.ref)
                    8  | offsetof(struct sockaddr_tipc, addr.id.node)
                    4  | offsetof(struct sockaddr_tipc, addr.nameseq.type)
                    8  | offsetof(struct sockaddr_tipc, addr.nameseq.lower)
                    12 | offsetof(struct sockaddr_tipc, addr.nameseq.upper)
                    4  | offsetof(struct sockaddr_tipc, addr.name.name.type)
                    8  | offsetof(struct sockaddr_tipc, addr.name.name.instance)
                    12 | offsetof(struct sockaddr_tipc, addr.name.domain)
                    4  | offsetof(struct sockaddr_can, can_ifindex)
                    12 | offsetof(struct sockaddr_can, can_addr.tp.tx_id)
                    8  | offsetof(struct sockaddr_can, can_addr.j1939.name)
                    16 | offsetof(struct sockaddr_can, can_addr.j1939.pgn)
                    20 | offsetof(struct sockaddr_can, can_addr.j1939.addr)
                    2  | offsetof(struct sockaddr_hci, hci_dev)
                    4  | offsetof(struct sockaddr_hci, hci_channel)
                    2  | offsetof(struct sockaddr_l2, l2_psm)
                    4  | offsetof(struct sockaddr_l2, l2_bdaddr)
                    10 | offsetof(struct sockaddr_l2, l2_cid)
                    12 | offsetof(struct sockaddr_l2, l2_bdaddr_type)
                    2  | offsetof(struct sockaddr_rc, rc_bdaddr)
                    8  | offsetof(struct sockaddr_rc, rc_channel)
                    2  | offsetof(struct sockaddr_sco, sco_bdaddr)
                    """)
    void aLiteralOfTheCodeIsTheHeaders(long literal, String expression) {
        assertEquals(literal, LinuxNumbers.of(expression));
    }

    @Test
    void theLongestPathLeavesRoomForItsNul() {
        assertEquals(2 + 107 + 1, LinuxNumbers.of("sizeof(struct sockaddr_un)"));
    }

    @Test
    void whatIsLentHasRoom() {
        try (Scratch s = Scratch.borrow()) {
            assertTrue(s.struct().byteSize() >= LinuxNumbers.of("sizeof(struct sigaction)"));
            assertTrue(s.data().byteSize() >= 256 * LinuxNumbers.of("sizeof(struct epoll_event)"));
        }
    }
}
