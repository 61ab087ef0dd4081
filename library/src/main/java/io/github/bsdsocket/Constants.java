// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import io.github.bsdsocket.internal.libc.Platform;
import java.util.ArrayList;
import java.util.List;

/**
 * The numbers of the C headers, spelled as in C and in Python's {@code socket}, for {@code import static}.
 *
 * <p>The values are the running platform's own, so no constant is a constant expression: none can be a label of a
 * {@code switch}, and compiling against this class fixes no value. A name that the platform lacks has a value that no
 * call accepts; using it ends in an exception that says the name.
 *
 * <p>A constant is an {@code int}, or a {@code long} where C's value is unsigned and needs 32 bits, as Python has it.
 * Error codes ({@code EAGAIN}) are in {@link Errno}.
 *
 * <p>{@code scripts/numbers/generate} writes this file, from {@code scripts/numbers/names.txt}.
 */
public final class Constants {
    /** The names of the constants in the order of this file: initialised first, complete when the class is. */
    private static final List<String> NAMES = new ArrayList<>(1346);

    // <sys/socket.h>: address families

    /** No particular family; {@code connect} to it dissolves the association of a datagram socket. */
    public static final int AF_UNSPEC = number("AF_UNSPEC");
    /** Sockets of this machine, named by a path or by an abstract name. */
    public static final int AF_UNIX = number("AF_UNIX");
    /** POSIX's first name of {@link #AF_UNIX}. */
    public static final int AF_LOCAL = number("AF_LOCAL");
    /** Another name of {@link #AF_UNIX}. */
    public static final int AF_FILE = number("AF_FILE");
    /** IPv4. */
    public static final int AF_INET = number("AF_INET");
    /** Amateur radio AX.25. */
    public static final int AF_AX25 = number("AF_AX25");
    /** Novell IPX. */
    public static final int AF_IPX = number("AF_IPX");
    /** AppleTalk DDP. */
    public static final int AF_APPLETALK = number("AF_APPLETALK");
    /** Amateur radio NET/ROM. */
    public static final int AF_NETROM = number("AF_NETROM");
    /** Multiprotocol bridge. */
    public static final int AF_BRIDGE = number("AF_BRIDGE");
    /** ATM permanent virtual circuits. */
    public static final int AF_ATMPVC = number("AF_ATMPVC");
    /** ITU-T X.25. */
    public static final int AF_X25 = number("AF_X25");
    /** IPv6. */
    public static final int AF_INET6 = number("AF_INET6");
    /** Amateur radio X.25 PLP. */
    public static final int AF_ROSE = number("AF_ROSE");
    /** DECnet; gone since Linux 6.1. */
    public static final int AF_DECnet = number("AF_DECnet");
    /** Reserved for 802.2LLC. */
    public static final int AF_NETBEUI = number("AF_NETBEUI");
    /** Security callback pseudo family. */
    public static final int AF_SECURITY = number("AF_SECURITY");
    /** IPsec key management (PF_KEY). */
    public static final int AF_KEY = number("AF_KEY");
    /** Messages between the kernel and user space. */
    public static final int AF_NETLINK = number("AF_NETLINK");
    /** 4.4BSD's name of {@link #AF_NETLINK}. */
    public static final int AF_ROUTE = number("AF_ROUTE");
    /** Frames of a network interface, below IP. */
    public static final int AF_PACKET = number("AF_PACKET");
    /** Ash; never implemented. */
    public static final int AF_ASH = number("AF_ASH");
    /** Acorn Econet; gone since Linux 3.5. */
    public static final int AF_ECONET = number("AF_ECONET");
    /** ATM switched virtual circuits. */
    public static final int AF_ATMSVC = number("AF_ATMSVC");
    /** Reliable Datagram Sockets. */
    public static final int AF_RDS = number("AF_RDS");
    /** Linux SNA; never implemented. */
    public static final int AF_SNA = number("AF_SNA");
    /** Infrared; gone since Linux 4.17. */
    public static final int AF_IRDA = number("AF_IRDA");
    /** PPP over something: PPPoE, PPTP, L2TP. */
    public static final int AF_PPPOX = number("AF_PPPOX");
    /** Wanpipe; gone since Linux 2.6.21. */
    public static final int AF_WANPIPE = number("AF_WANPIPE");
    /** IEEE 802.2 logical link control. */
    public static final int AF_LLC = number("AF_LLC");
    /** InfiniBand addresses; since Linux 3.11. */
    public static final int AF_IB = number("AF_IB");
    /** MPLS labels; since Linux 4.1. */
    public static final int AF_MPLS = number("AF_MPLS");
    /** Controller Area Network; since Linux 2.6.25. */
    public static final int AF_CAN = number("AF_CAN");
    /** Transparent Inter-Process Communication; since Linux 2.6.16. */
    public static final int AF_TIPC = number("AF_TIPC");
    /** Bluetooth. */
    public static final int AF_BLUETOOTH = number("AF_BLUETOOTH");
    /** IBM z/VM inter-user communication. */
    public static final int AF_IUCV = number("AF_IUCV");
    /** RxRPC, the transport of AFS; since Linux 2.6.22. */
    public static final int AF_RXRPC = number("AF_RXRPC");
    /** mISDN. */
    public static final int AF_ISDN = number("AF_ISDN");
    /** Nokia Phonet, for modems. */
    public static final int AF_PHONET = number("AF_PHONET");
    /** IEEE 802.15.4 wireless. */
    public static final int AF_IEEE802154 = number("AF_IEEE802154");
    /** ST-Ericsson CAIF, for modems. */
    public static final int AF_CAIF = number("AF_CAIF");
    /** The kernel's cryptography; since Linux 2.6.38. */
    public static final int AF_ALG = number("AF_ALG");
    /** Near field communication; since Linux 3.1. */
    public static final int AF_NFC = number("AF_NFC");
    /** Between a virtual machine and its host; since Linux 3.9. */
    public static final int AF_VSOCK = number("AF_VSOCK");
    /** Kernel connection multiplexor; since Linux 4.6. */
    public static final int AF_KCM = number("AF_KCM");
    /** Qualcomm IPC router; since Linux 4.7. */
    public static final int AF_QIPCRTR = number("AF_QIPCRTR");
    /** Shared memory communications; since Linux 4.11. */
    public static final int AF_SMC = number("AF_SMC");
    /** Express data path; since Linux 4.18. */
    public static final int AF_XDP = number("AF_XDP");
    /** Management component transport protocol; since Linux 5.15. */
    public static final int AF_MCTP = number("AF_MCTP");

    // <sys/socket.h>: protocol families, the same numbers as the address families

    /** {@link #AF_UNSPEC}. */
    public static final int PF_UNSPEC = number("PF_UNSPEC");
    /** {@link #AF_UNIX}. */
    public static final int PF_UNIX = number("PF_UNIX");
    /** {@link #AF_LOCAL}. */
    public static final int PF_LOCAL = number("PF_LOCAL");
    /** {@link #AF_FILE}. */
    public static final int PF_FILE = number("PF_FILE");
    /** {@link #AF_INET}. */
    public static final int PF_INET = number("PF_INET");
    /** {@link #AF_AX25}. */
    public static final int PF_AX25 = number("PF_AX25");
    /** {@link #AF_IPX}. */
    public static final int PF_IPX = number("PF_IPX");
    /** {@link #AF_APPLETALK}. */
    public static final int PF_APPLETALK = number("PF_APPLETALK");
    /** {@link #AF_NETROM}. */
    public static final int PF_NETROM = number("PF_NETROM");
    /** {@link #AF_BRIDGE}. */
    public static final int PF_BRIDGE = number("PF_BRIDGE");
    /** {@link #AF_ATMPVC}. */
    public static final int PF_ATMPVC = number("PF_ATMPVC");
    /** {@link #AF_X25}. */
    public static final int PF_X25 = number("PF_X25");
    /** {@link #AF_INET6}. */
    public static final int PF_INET6 = number("PF_INET6");
    /** {@link #AF_ROSE}. */
    public static final int PF_ROSE = number("PF_ROSE");
    /** {@link #AF_DECnet}. */
    public static final int PF_DECnet = number("PF_DECnet");
    /** {@link #AF_NETBEUI}. */
    public static final int PF_NETBEUI = number("PF_NETBEUI");
    /** {@link #AF_SECURITY}. */
    public static final int PF_SECURITY = number("PF_SECURITY");
    /** {@link #AF_KEY}. */
    public static final int PF_KEY = number("PF_KEY");
    /** {@link #AF_NETLINK}. */
    public static final int PF_NETLINK = number("PF_NETLINK");
    /** {@link #AF_ROUTE}. */
    public static final int PF_ROUTE = number("PF_ROUTE");
    /** {@link #AF_PACKET}. */
    public static final int PF_PACKET = number("PF_PACKET");
    /** {@link #AF_ASH}. */
    public static final int PF_ASH = number("PF_ASH");
    /** {@link #AF_ECONET}. */
    public static final int PF_ECONET = number("PF_ECONET");
    /** {@link #AF_ATMSVC}. */
    public static final int PF_ATMSVC = number("PF_ATMSVC");
    /** {@link #AF_RDS}. */
    public static final int PF_RDS = number("PF_RDS");
    /** {@link #AF_SNA}. */
    public static final int PF_SNA = number("PF_SNA");
    /** {@link #AF_IRDA}. */
    public static final int PF_IRDA = number("PF_IRDA");
    /** {@link #AF_PPPOX}. */
    public static final int PF_PPPOX = number("PF_PPPOX");
    /** {@link #AF_WANPIPE}. */
    public static final int PF_WANPIPE = number("PF_WANPIPE");
    /** {@link #AF_LLC}. */
    public static final int PF_LLC = number("PF_LLC");
    /** {@link #AF_IB}. */
    public static final int PF_IB = number("PF_IB");
    /** {@link #AF_MPLS}. */
    public static final int PF_MPLS = number("PF_MPLS");
    /** {@link #AF_CAN}. */
    public static final int PF_CAN = number("PF_CAN");
    /** {@link #AF_TIPC}. */
    public static final int PF_TIPC = number("PF_TIPC");
    /** {@link #AF_BLUETOOTH}. */
    public static final int PF_BLUETOOTH = number("PF_BLUETOOTH");
    /** {@link #AF_IUCV}. */
    public static final int PF_IUCV = number("PF_IUCV");
    /** {@link #AF_RXRPC}. */
    public static final int PF_RXRPC = number("PF_RXRPC");
    /** {@link #AF_ISDN}. */
    public static final int PF_ISDN = number("PF_ISDN");
    /** {@link #AF_PHONET}. */
    public static final int PF_PHONET = number("PF_PHONET");
    /** {@link #AF_IEEE802154}. */
    public static final int PF_IEEE802154 = number("PF_IEEE802154");
    /** {@link #AF_CAIF}. */
    public static final int PF_CAIF = number("PF_CAIF");
    /** {@link #AF_ALG}. */
    public static final int PF_ALG = number("PF_ALG");
    /** {@link #AF_NFC}. */
    public static final int PF_NFC = number("PF_NFC");
    /** {@link #AF_VSOCK}. */
    public static final int PF_VSOCK = number("PF_VSOCK");
    /** {@link #AF_KCM}. */
    public static final int PF_KCM = number("PF_KCM");
    /** {@link #AF_QIPCRTR}. */
    public static final int PF_QIPCRTR = number("PF_QIPCRTR");
    /** {@link #AF_SMC}. */
    public static final int PF_SMC = number("PF_SMC");
    /** {@link #AF_XDP}. */
    public static final int PF_XDP = number("PF_XDP");
    /** {@link #AF_MCTP}. */
    public static final int PF_MCTP = number("PF_MCTP");

    // <sys/socket.h>: types of sockets, and flags for them

    /** A stream of bytes, reliable and in order. */
    public static final int SOCK_STREAM = number("SOCK_STREAM");
    /** Single messages, of bounded length. */
    public static final int SOCK_DGRAM = number("SOCK_DGRAM");
    /** Packets as the protocol below has them; needs CAP_NET_RAW in most families. */
    public static final int SOCK_RAW = number("SOCK_RAW");
    /** Single messages, delivered reliably. */
    public static final int SOCK_RDM = number("SOCK_RDM");
    /** A stream of messages, reliable and in order. */
    public static final int SOCK_SEQPACKET = number("SOCK_SEQPACKET");
    /** Datagram congestion control protocol; since Linux 2.6.14. */
    public static final int SOCK_DCCP = number("SOCK_DCCP");
    /** The old way to {@link #AF_PACKET}, within {@link #AF_INET}. */
    public static final int SOCK_PACKET = number("SOCK_PACKET");
    /** Flag beside the type: close on exec; since Linux 2.6.27. */
    public static final int SOCK_CLOEXEC = number("SOCK_CLOEXEC");
    /** Flag beside the type: non-blocking; since Linux 2.6.27. */
    public static final int SOCK_NONBLOCK = number("SOCK_NONBLOCK");

    // <sys/socket.h>: shutdown, listen

    /** Shut down the receiving side. */
    public static final int SHUT_RD = number("SHUT_RD");
    /** Shut down the sending side. */
    public static final int SHUT_WR = number("SHUT_WR");
    /** Shut down both sides. */
    public static final int SHUT_RDWR = number("SHUT_RDWR");
    /** The longest queue of {@code listen}, as the headers have it; the system's setting may differ. */
    public static final int SOMAXCONN = number("SOMAXCONN");

    // <sys/socket.h>: flags of send and recv

    /** Out-of-band data. */
    public static final int MSG_OOB = number("MSG_OOB");
    /** Receive and leave the data in the queue. */
    public static final int MSG_PEEK = number("MSG_PEEK");
    /** Send to directly connected hosts only, without a gateway. */
    public static final int MSG_DONTROUTE = number("MSG_DONTROUTE");
    /** Result of recvmsg: ancillary data was cut. */
    public static final int MSG_CTRUNC = number("MSG_CTRUNC");
    /** Receive: give the whole length of a datagram; as a result: the datagram was cut. */
    public static final int MSG_TRUNC = number("MSG_TRUNC");
    /** Don't wait: non-blocking for this one call. */
    public static final int MSG_DONTWAIT = number("MSG_DONTWAIT");
    /** End of a record. */
    public static final int MSG_EOR = number("MSG_EOR");
    /** Receive: wait until the buffer is full. */
    public static final int MSG_WAITALL = number("MSG_WAITALL");
    /** Send: the peer is reachable, so the link layer needn't ask; since Linux 2.3.15. */
    public static final int MSG_CONFIRM = number("MSG_CONFIRM");
    /** Receive from the error queue; since Linux 2.2. */
    public static final int MSG_ERRQUEUE = number("MSG_ERRQUEUE");
    /** Send: no SIGPIPE when the peer is gone; since Linux 2.2. */
    public static final int MSG_NOSIGNAL = number("MSG_NOSIGNAL");
    /** Send: more follows; since Linux 2.4.4. */
    public static final int MSG_MORE = number("MSG_MORE");
    /** recvmmsg: don't wait after the first message; since Linux 2.6.34. */
    public static final int MSG_WAITFORONE = number("MSG_WAITFORONE");
    /** sendmmsg: more messages follow; since Linux 4.6. */
    public static final int MSG_BATCH = number("MSG_BATCH");
    /** Send without copying, see {@link #SO_ZEROCOPY}; since Linux 4.14. */
    public static final int MSG_ZEROCOPY = number("MSG_ZEROCOPY");
    /** Send data in TCP's SYN; since Linux 3.7. */
    public static final int MSG_FASTOPEN = number("MSG_FASTOPEN");
    /** recvmsg: received descriptors are close-on-exec; since Linux 2.6.23. */
    public static final int MSG_CMSG_CLOEXEC = number("MSG_CMSG_CLOEXEC");
    /** recvmsg: receive into device memory; since Linux 6.12. */
    public static final int MSG_SOCK_DEVMEM = number("MSG_SOCK_DEVMEM");
    /** Supply or ask the second address; historical. */
    public static final int MSG_PROXY = number("MSG_PROXY");
    /** DECnet's name of {@link #MSG_DONTROUTE}. */
    public static final int MSG_TRYHARD = number("MSG_TRYHARD");
    /** TCP's FIN; historical. */
    public static final int MSG_FIN = number("MSG_FIN");
    /** TCP's SYN; historical. */
    public static final int MSG_SYN = number("MSG_SYN");
    /** TCP's RST; historical. */
    public static final int MSG_RST = number("MSG_RST");

    // <sys/socket.h>, <netinet/in.h>, <netinet/tcp.h>, <netinet/udp.h>, <netax25/ax25.h>, <netipx/ipx.h>,
    // <netatalk/at.h>, <netrom/netrom.h>, <netrose/rose.h>, <linux/vm_sockets.h>: levels of options

    /** The socket itself. */
    public static final int SOL_SOCKET = number("SOL_SOCKET");
    /** IPv4, as {@link #IPPROTO_IP}. */
    public static final int SOL_IP = number("SOL_IP");
    /** TCP, as {@link #IPPROTO_TCP}. */
    public static final int SOL_TCP = number("SOL_TCP");
    /** UDP, as {@link #IPPROTO_UDP}. */
    public static final int SOL_UDP = number("SOL_UDP");
    /** IPv6, as {@link #IPPROTO_IPV6}. */
    public static final int SOL_IPV6 = number("SOL_IPV6");
    /** ICMPv6, as {@link #IPPROTO_ICMPV6}. */
    public static final int SOL_ICMPV6 = number("SOL_ICMPV6");
    /** SCTP, as {@link #IPPROTO_SCTP}. */
    public static final int SOL_SCTP = number("SOL_SCTP");
    /** UDP-Lite, as {@link #IPPROTO_UDPLITE}. */
    public static final int SOL_UDPLITE = number("SOL_UDPLITE");
    /** Raw sockets. */
    public static final int SOL_RAW = number("SOL_RAW");
    /** {@link #AF_AX25}. */
    public static final int SOL_AX25 = number("SOL_AX25");
    /** {@link #AF_IPX}. */
    public static final int SOL_IPX = number("SOL_IPX");
    /** {@link #AF_APPLETALK}. */
    public static final int SOL_ATALK = number("SOL_ATALK");
    /** {@link #AF_NETROM}. */
    public static final int SOL_NETROM = number("SOL_NETROM");
    /** {@link #AF_ROSE}. */
    public static final int SOL_ROSE = number("SOL_ROSE");
    /** {@link #AF_DECnet}. */
    public static final int SOL_DECNET = number("SOL_DECNET");
    /** {@link #AF_X25}. */
    public static final int SOL_X25 = number("SOL_X25");
    /** {@link #AF_PACKET}. */
    public static final int SOL_PACKET = number("SOL_PACKET");
    /** ATM. */
    public static final int SOL_ATM = number("SOL_ATM");
    /** ATM adaptation layer. */
    public static final int SOL_AAL = number("SOL_AAL");
    /** {@link #AF_IRDA}. */
    public static final int SOL_IRDA = number("SOL_IRDA");
    /** {@link #AF_NETBEUI}. */
    public static final int SOL_NETBEUI = number("SOL_NETBEUI");
    /** {@link #AF_LLC}. */
    public static final int SOL_LLC = number("SOL_LLC");
    /** DCCP. */
    public static final int SOL_DCCP = number("SOL_DCCP");
    /** {@link #AF_NETLINK}. */
    public static final int SOL_NETLINK = number("SOL_NETLINK");
    /** {@link #AF_TIPC}. */
    public static final int SOL_TIPC = number("SOL_TIPC");
    /** {@link #AF_RXRPC}. */
    public static final int SOL_RXRPC = number("SOL_RXRPC");
    /** PPP over L2TP. */
    public static final int SOL_PPPOL2TP = number("SOL_PPPOL2TP");
    /** Phonet pipes. */
    public static final int SOL_PNPIPE = number("SOL_PNPIPE");
    /** {@link #AF_RDS}. */
    public static final int SOL_RDS = number("SOL_RDS");
    /** {@link #AF_IUCV}. */
    public static final int SOL_IUCV = number("SOL_IUCV");
    /** {@link #AF_CAIF}. */
    public static final int SOL_CAIF = number("SOL_CAIF");
    /** {@link #AF_ALG}. */
    public static final int SOL_ALG = number("SOL_ALG");
    /** {@link #AF_NFC}. */
    public static final int SOL_NFC = number("SOL_NFC");
    /** {@link #AF_KCM}. */
    public static final int SOL_KCM = number("SOL_KCM");
    /** The kernel's TLS. */
    public static final int SOL_TLS = number("SOL_TLS");
    /** {@link #AF_XDP}. */
    public static final int SOL_XDP = number("SOL_XDP");
    /** Multipath TCP. */
    public static final int SOL_MPTCP = number("SOL_MPTCP");
    /** {@link #AF_MCTP}. */
    public static final int SOL_MCTP = number("SOL_MCTP");
    /** {@link #AF_SMC}. */
    public static final int SOL_SMC = number("SOL_SMC");
    /** {@link #AF_VSOCK}. */
    public static final int SOL_VSOCK = number("SOL_VSOCK");

    // <sys/socket.h>: options of SOL_SOCKET

    /** Record debugging information; needs CAP_NET_ADMIN. */
    public static final int SO_DEBUG = number("SO_DEBUG");
    /** Bind to an address that is in use or was lately. */
    public static final int SO_REUSEADDR = number("SO_REUSEADDR");
    /** The socket's type (read only). */
    public static final int SO_TYPE = number("SO_TYPE");
    /** The pending error, which reading clears (read only). */
    public static final int SO_ERROR = number("SO_ERROR");
    /** Send to directly connected hosts only. */
    public static final int SO_DONTROUTE = number("SO_DONTROUTE");
    /** Allow datagrams to a broadcast address. */
    public static final int SO_BROADCAST = number("SO_BROADCAST");
    /** Size of the send buffer; the kernel doubles what is set. */
    public static final int SO_SNDBUF = number("SO_SNDBUF");
    /** Size of the receive buffer; the kernel doubles what is set. */
    public static final int SO_RCVBUF = number("SO_RCVBUF");
    /** Probe an idle connection. */
    public static final int SO_KEEPALIVE = number("SO_KEEPALIVE");
    /** Out-of-band data stays in the stream. */
    public static final int SO_OOBINLINE = number("SO_OOBINLINE");
    /** No checksums on UDP that is sent. */
    public static final int SO_NO_CHECK = number("SO_NO_CHECK");
    /** Priority of packets that are sent. */
    public static final int SO_PRIORITY = number("SO_PRIORITY");
    /** What close does with unsent data: struct linger. */
    public static final int SO_LINGER = number("SO_LINGER");
    /** Historical; without effect. */
    public static final int SO_BSDCOMPAT = number("SO_BSDCOMPAT");
    /** Several sockets on one address and port; since Linux 3.9. */
    public static final int SO_REUSEPORT = number("SO_REUSEPORT");
    /** Receive the sender's credentials as {@link #SCM_CREDENTIALS}. */
    public static final int SO_PASSCRED = number("SO_PASSCRED");
    /** Credentials of the peer: struct ucred (read only). */
    public static final int SO_PEERCRED = number("SO_PEERCRED");
    /** Bytes to have before a receive returns or the socket is readable. */
    public static final int SO_RCVLOWAT = number("SO_RCVLOWAT");
    /** Always 1 on Linux (read only). */
    public static final int SO_SNDLOWAT = number("SO_SNDLOWAT");
    /** Timeout of receiving: struct timeval. */
    public static final int SO_RCVTIMEO = number("SO_RCVTIMEO");
    /** Timeout of sending: struct timeval. */
    public static final int SO_SNDTIMEO = number("SO_SNDTIMEO");
    /** Historical; without effect. */
    public static final int SO_SECURITY_AUTHENTICATION = number("SO_SECURITY_AUTHENTICATION");
    /** Historical; without effect. */
    public static final int SO_SECURITY_ENCRYPTION_TRANSPORT = number("SO_SECURITY_ENCRYPTION_TRANSPORT");
    /** Historical; without effect. */
    public static final int SO_SECURITY_ENCRYPTION_NETWORK = number("SO_SECURITY_ENCRYPTION_NETWORK");
    /** Only the network interface of this name. */
    public static final int SO_BINDTODEVICE = number("SO_BINDTODEVICE");
    /** Attach a classic BPF filter; since Linux 2.2. */
    public static final int SO_ATTACH_FILTER = number("SO_ATTACH_FILTER");
    /** Remove the filter; since Linux 2.2. */
    public static final int SO_DETACH_FILTER = number("SO_DETACH_FILTER");
    /** Read the filter; the number of {@link #SO_ATTACH_FILTER}; since Linux 3.8. */
    public static final int SO_GET_FILTER = number("SO_GET_FILTER");
    /** Address of the peer (read only). */
    public static final int SO_PEERNAME = number("SO_PEERNAME");
    /** Receive the time of arrival as {@link #SCM_TIMESTAMP}. */
    public static final int SO_TIMESTAMP = number("SO_TIMESTAMP");
    /** Whether the socket listens (read only). */
    public static final int SO_ACCEPTCONN = number("SO_ACCEPTCONN");
    /** Security context of the peer (read only); since Linux 2.6.2. */
    public static final int SO_PEERSEC = number("SO_PEERSEC");
    /** {@link #SO_SNDBUF} beyond the system's limit; needs CAP_NET_ADMIN; since Linux 2.6.14. */
    public static final int SO_SNDBUFFORCE = number("SO_SNDBUFFORCE");
    /** {@link #SO_RCVBUF} beyond the system's limit; needs CAP_NET_ADMIN; since Linux 2.6.14. */
    public static final int SO_RCVBUFFORCE = number("SO_RCVBUFFORCE");
    /** Receive the sender's security context as {@link #SCM_SECURITY}; since Linux 2.6.18. */
    public static final int SO_PASSSEC = number("SO_PASSSEC");
    /** Receive the time of arrival as {@link #SCM_TIMESTAMPNS}; since Linux 2.6.22. */
    public static final int SO_TIMESTAMPNS = number("SO_TIMESTAMPNS");
    /** Mark of packets that are sent, for routing and filters; since Linux 2.6.25. */
    public static final int SO_MARK = number("SO_MARK");
    /** Timestamps of packets, see {@link #SOF_TIMESTAMPING_SOFTWARE}; since Linux 2.6.30. */
    public static final int SO_TIMESTAMPING = number("SO_TIMESTAMPING");
    /** The socket's protocol (read only); since Linux 2.6.32. */
    public static final int SO_PROTOCOL = number("SO_PROTOCOL");
    /** The socket's family (read only); since Linux 2.6.32. */
    public static final int SO_DOMAIN = number("SO_DOMAIN");
    /** Receive the count of packets dropped so far; since Linux 2.6.33. */
    public static final int SO_RXQ_OVFL = number("SO_RXQ_OVFL");
    /** Receive the status of wifi frames as {@link #SCM_WIFI_STATUS}; since Linux 3.3. */
    public static final int SO_WIFI_STATUS = number("SO_WIFI_STATUS");
    /** Offset at which {@link #MSG_PEEK} reads; since Linux 3.4. */
    public static final int SO_PEEK_OFF = number("SO_PEEK_OFF");
    /** The frame check sequence is ours to send; since Linux 3.4. */
    public static final int SO_NOFCS = number("SO_NOFCS");
    /** The filter can't be changed any more; since Linux 3.9. */
    public static final int SO_LOCK_FILTER = number("SO_LOCK_FILTER");
    /** A full error queue counts as an exceptional condition; since Linux 3.10. */
    public static final int SO_SELECT_ERR_QUEUE = number("SO_SELECT_ERR_QUEUE");
    /** Microseconds to poll the device when there is no data; since Linux 3.11. */
    public static final int SO_BUSY_POLL = number("SO_BUSY_POLL");
    /** Highest sending rate in bytes a second; since Linux 3.13. */
    public static final int SO_MAX_PACING_RATE = number("SO_MAX_PACING_RATE");
    /** The BPF extensions that the kernel has (read only); since Linux 3.14. */
    public static final int SO_BPF_EXTENSIONS = number("SO_BPF_EXTENSIONS");
    /** The CPU that packets arrive on, or are to; since Linux 3.19. */
    public static final int SO_INCOMING_CPU = number("SO_INCOMING_CPU");
    /** Attach an eBPF filter; since Linux 3.19. */
    public static final int SO_ATTACH_BPF = number("SO_ATTACH_BPF");
    /** {@link #SO_DETACH_FILTER}; since Linux 3.19. */
    public static final int SO_DETACH_BPF = number("SO_DETACH_BPF");
    /** A classic BPF program chooses among {@link #SO_REUSEPORT}; since Linux 4.5. */
    public static final int SO_ATTACH_REUSEPORT_CBPF = number("SO_ATTACH_REUSEPORT_CBPF");
    /** An eBPF program chooses among {@link #SO_REUSEPORT}; since Linux 4.5. */
    public static final int SO_ATTACH_REUSEPORT_EBPF = number("SO_ATTACH_REUSEPORT_EBPF");
    /** Advice to look for another route; since Linux 4.6. */
    public static final int SO_CNX_ADVICE = number("SO_CNX_ADVICE");
    /** Use of memory (read only); since Linux 4.12. */
    public static final int SO_MEMINFO = number("SO_MEMINFO");
    /** The device queue that packets arrive on (read only); since Linux 4.12. */
    public static final int SO_INCOMING_NAPI_ID = number("SO_INCOMING_NAPI_ID");
    /** A number that is this socket's alone (read only); since Linux 4.12. */
    public static final int SO_COOKIE = number("SO_COOKIE");
    /** Supplementary groups of the peer (read only); since Linux 4.13. */
    public static final int SO_PEERGROUPS = number("SO_PEERGROUPS");
    /** Allow {@link #MSG_ZEROCOPY}; since Linux 4.14. */
    public static final int SO_ZEROCOPY = number("SO_ZEROCOPY");
    /** Send packets at given times; since Linux 4.19. */
    public static final int SO_TXTIME = number("SO_TXTIME");
    /** Only the network interface of this index; since Linux 5.0. */
    public static final int SO_BINDTOIFINDEX = number("SO_BINDTOIFINDEX");
    /** {@link #SO_TIMESTAMP} with the first struct timeval; since Linux 5.1. */
    public static final int SO_TIMESTAMP_OLD = number("SO_TIMESTAMP_OLD");
    /** {@link #SO_TIMESTAMPNS} with the first struct timespec; since Linux 5.1. */
    public static final int SO_TIMESTAMPNS_OLD = number("SO_TIMESTAMPNS_OLD");
    /** {@link #SO_TIMESTAMPING} with the first struct timespec; since Linux 5.1. */
    public static final int SO_TIMESTAMPING_OLD = number("SO_TIMESTAMPING_OLD");
    /** {@link #SO_TIMESTAMP} with 64 bits on every machine; since Linux 5.1. */
    public static final int SO_TIMESTAMP_NEW = number("SO_TIMESTAMP_NEW");
    /** {@link #SO_TIMESTAMPNS} with 64 bits on every machine; since Linux 5.1. */
    public static final int SO_TIMESTAMPNS_NEW = number("SO_TIMESTAMPNS_NEW");
    /** {@link #SO_TIMESTAMPING} with 64 bits on every machine; since Linux 5.1. */
    public static final int SO_TIMESTAMPING_NEW = number("SO_TIMESTAMPING_NEW");
    /** {@link #SO_RCVTIMEO} with the first struct timeval; since Linux 5.1. */
    public static final int SO_RCVTIMEO_OLD = number("SO_RCVTIMEO_OLD");
    /** {@link #SO_SNDTIMEO} with the first struct timeval; since Linux 5.1. */
    public static final int SO_SNDTIMEO_OLD = number("SO_SNDTIMEO_OLD");
    /** {@link #SO_RCVTIMEO} with 64 bits on every machine; since Linux 5.1. */
    public static final int SO_RCVTIMEO_NEW = number("SO_RCVTIMEO_NEW");
    /** {@link #SO_SNDTIMEO} with 64 bits on every machine; since Linux 5.1. */
    public static final int SO_SNDTIMEO_NEW = number("SO_SNDTIMEO_NEW");
    /** Remove the program that chooses among {@link #SO_REUSEPORT}; since Linux 5.3. */
    public static final int SO_DETACH_REUSEPORT_BPF = number("SO_DETACH_REUSEPORT_BPF");
    /** Prefer busy polling to interrupts; since Linux 5.11. */
    public static final int SO_PREFER_BUSY_POLL = number("SO_PREFER_BUSY_POLL");
    /** Packets to take in a busy poll; since Linux 5.11. */
    public static final int SO_BUSY_POLL_BUDGET = number("SO_BUSY_POLL_BUDGET");
    /** A number that is this network namespace's alone (read only); since Linux 5.14. */
    public static final int SO_NETNS_COOKIE = number("SO_NETNS_COOKIE");
    /** Keep the sizes of the buffers as they were set; since Linux 5.15. */
    public static final int SO_BUF_LOCK = number("SO_BUF_LOCK");
    /** Memory to reserve; since Linux 5.17. */
    public static final int SO_RESERVE_MEM = number("SO_RESERVE_MEM");
    /** Choose another route on retransmission; since Linux 6.0. */
    public static final int SO_TXREHASH = number("SO_TXREHASH");
    /** Receive the mark of packets; since Linux 6.0. */
    public static final int SO_RCVMARK = number("SO_RCVMARK");
    /** Receive the sender's pidfd as {@link #SCM_PIDFD}; since Linux 6.5. */
    public static final int SO_PASSPIDFD = number("SO_PASSPIDFD");
    /** A pidfd of the peer (read only); since Linux 6.5. */
    public static final int SO_PEERPIDFD = number("SO_PEERPIDFD");
    /** Ancillary data: bytes that aren't in device memory; since Linux 6.12. */
    public static final int SO_DEVMEM_LINEAR = number("SO_DEVMEM_LINEAR");
    /** Ancillary data: bytes that are in device memory; since Linux 6.12. */
    public static final int SO_DEVMEM_DMABUF = number("SO_DEVMEM_DMABUF");
    /** Give device memory back; since Linux 6.12. */
    public static final int SO_DEVMEM_DONTNEED = number("SO_DEVMEM_DONTNEED");
    /** Receive the priority of packets; since Linux 6.14. */
    public static final int SO_RCVPRIORITY = number("SO_RCVPRIORITY");
    /** Whether descriptors may be received as {@link #SCM_RIGHTS}; since Linux 6.16. */
    public static final int SO_PASSRIGHTS = number("SO_PASSRIGHTS");
    /** Receive the count of bytes that are left as {@link #SCM_INQ}, in AF_UNIX; since Linux 6.17. */
    public static final int SO_INQ = number("SO_INQ");

    // <sys/socket.h>, <linux/socket.h>: types of ancillary data of SOL_SOCKET

    /** Descriptors. */
    public static final int SCM_RIGHTS = number("SCM_RIGHTS");
    /** Credentials of the sender: struct ucred. */
    public static final int SCM_CREDENTIALS = number("SCM_CREDENTIALS");
    /** Security context of the sender. */
    public static final int SCM_SECURITY = number("SCM_SECURITY");
    /** A pidfd of the sender; since Linux 6.5. */
    public static final int SCM_PIDFD = number("SCM_PIDFD");
    /** Time of arrival: struct timeval. */
    public static final int SCM_TIMESTAMP = number("SCM_TIMESTAMP");
    /** Time of arrival: struct timespec. */
    public static final int SCM_TIMESTAMPNS = number("SCM_TIMESTAMPNS");
    /** Three timestamps: struct scm_timestamping. */
    public static final int SCM_TIMESTAMPING = number("SCM_TIMESTAMPING");
    /** Whether a wifi frame was acknowledged. */
    public static final int SCM_WIFI_STATUS = number("SCM_WIFI_STATUS");
    /** Statistics beside a timestamp; since Linux 4.10. */
    public static final int SCM_TIMESTAMPING_OPT_STATS = number("SCM_TIMESTAMPING_OPT_STATS");
    /** Interface and length beside a timestamp; since Linux 4.13. */
    public static final int SCM_TIMESTAMPING_PKTINFO = number("SCM_TIMESTAMPING_PKTINFO");
    /** Time at which to send a packet; since Linux 4.19. */
    public static final int SCM_TXTIME = number("SCM_TXTIME");
    /** {@link #SO_DEVMEM_LINEAR}; since Linux 6.12. */
    public static final int SCM_DEVMEM_LINEAR = number("SCM_DEVMEM_LINEAR");
    /** {@link #SO_DEVMEM_DMABUF}; since Linux 6.12. */
    public static final int SCM_DEVMEM_DMABUF = number("SCM_DEVMEM_DMABUF");
    /** The number to put into a timestamp; since Linux 6.13. */
    public static final int SCM_TS_OPT_ID = number("SCM_TS_OPT_ID");
    /** {@link #SO_INQ}; since Linux 6.17. */
    public static final int SCM_INQ = number("SCM_INQ");

    // <linux/net_tstamp.h>: flags of SO_TIMESTAMPING

    /** The interface stamps packets that are sent. */
    public static final int SOF_TIMESTAMPING_TX_HARDWARE = number("SOF_TIMESTAMPING_TX_HARDWARE");
    /** The driver stamps packets that are sent. */
    public static final int SOF_TIMESTAMPING_TX_SOFTWARE = number("SOF_TIMESTAMPING_TX_SOFTWARE");
    /** The interface stamps packets that arrive. */
    public static final int SOF_TIMESTAMPING_RX_HARDWARE = number("SOF_TIMESTAMPING_RX_HARDWARE");
    /** The kernel stamps packets that arrive. */
    public static final int SOF_TIMESTAMPING_RX_SOFTWARE = number("SOF_TIMESTAMPING_RX_SOFTWARE");
    /** Report software timestamps. */
    public static final int SOF_TIMESTAMPING_SOFTWARE = number("SOF_TIMESTAMPING_SOFTWARE");
    /** Ignored. */
    public static final int SOF_TIMESTAMPING_SYS_HARDWARE = number("SOF_TIMESTAMPING_SYS_HARDWARE");
    /** Report hardware timestamps. */
    public static final int SOF_TIMESTAMPING_RAW_HARDWARE = number("SOF_TIMESTAMPING_RAW_HARDWARE");
    /** Number the packets; since Linux 3.17. */
    public static final int SOF_TIMESTAMPING_OPT_ID = number("SOF_TIMESTAMPING_OPT_ID");
    /** Stamp a packet before the scheduler; since Linux 3.17. */
    public static final int SOF_TIMESTAMPING_TX_SCHED = number("SOF_TIMESTAMPING_TX_SCHED");
    /** Stamp the acknowledgment; since Linux 3.17. */
    public static final int SOF_TIMESTAMPING_TX_ACK = number("SOF_TIMESTAMPING_TX_ACK");
    /** Addresses beside the timestamp; since Linux 3.19. */
    public static final int SOF_TIMESTAMPING_OPT_CMSG = number("SOF_TIMESTAMPING_OPT_CMSG");
    /** Give the timestamp without the packet; since Linux 4.0. */
    public static final int SOF_TIMESTAMPING_OPT_TSONLY = number("SOF_TIMESTAMPING_OPT_TSONLY");
    /** Statistics beside the timestamp; since Linux 4.10. */
    public static final int SOF_TIMESTAMPING_OPT_STATS = number("SOF_TIMESTAMPING_OPT_STATS");
    /** Interface and length beside the timestamp; since Linux 4.13. */
    public static final int SOF_TIMESTAMPING_OPT_PKTINFO = number("SOF_TIMESTAMPING_OPT_PKTINFO");
    /** Both a software and a hardware timestamp; since Linux 4.13. */
    public static final int SOF_TIMESTAMPING_OPT_TX_SWHW = number("SOF_TIMESTAMPING_OPT_TX_SWHW");
    /** Timestamps of one hardware clock; since Linux 5.14. */
    public static final int SOF_TIMESTAMPING_BIND_PHC = number("SOF_TIMESTAMPING_BIND_PHC");
    /** Number TCP's bytes from the call on; since Linux 6.2. */
    public static final int SOF_TIMESTAMPING_OPT_ID_TCP = number("SOF_TIMESTAMPING_OPT_ID_TCP");
    /** Report only what this socket asked for; since Linux 6.12. */
    public static final int SOF_TIMESTAMPING_OPT_RX_FILTER = number("SOF_TIMESTAMPING_OPT_RX_FILTER");
    /** Stamp the completion of a transmission; since Linux 6.15. */
    public static final int SOF_TIMESTAMPING_TX_COMPLETION = number("SOF_TIMESTAMPING_TX_COMPLETION");

    // <linux/errqueue.h>: origin of an entry of the error queue

    /** No origin. */
    public static final int SO_EE_ORIGIN_NONE = number("SO_EE_ORIGIN_NONE");
    /** This machine. */
    public static final int SO_EE_ORIGIN_LOCAL = number("SO_EE_ORIGIN_LOCAL");
    /** An ICMP message. */
    public static final int SO_EE_ORIGIN_ICMP = number("SO_EE_ORIGIN_ICMP");
    /** An ICMPv6 message. */
    public static final int SO_EE_ORIGIN_ICMP6 = number("SO_EE_ORIGIN_ICMP6");
    /** A transmission, for {@link #SO_TIMESTAMPING}. */
    public static final int SO_EE_ORIGIN_TXSTATUS = number("SO_EE_ORIGIN_TXSTATUS");
    /** {@link #SO_EE_ORIGIN_TXSTATUS}. */
    public static final int SO_EE_ORIGIN_TIMESTAMPING = number("SO_EE_ORIGIN_TIMESTAMPING");
    /** A completed {@link #MSG_ZEROCOPY}; since Linux 4.14. */
    public static final int SO_EE_ORIGIN_ZEROCOPY = number("SO_EE_ORIGIN_ZEROCOPY");
    /** {@link #SO_TXTIME}; since Linux 4.19. */
    public static final int SO_EE_ORIGIN_TXTIME = number("SO_EE_ORIGIN_TXTIME");
    /** The kernel copied after all; since Linux 4.14. */
    public static final int SO_EE_CODE_ZEROCOPY_COPIED = number("SO_EE_CODE_ZEROCOPY_COPIED");

    // <netinet/in.h>, <linux/in.h>: protocols

    /** IPv4: a dummy that means the default protocol. */
    public static final int IPPROTO_IP = number("IPPROTO_IP");
    /** IPv6 hop-by-hop options. */
    public static final int IPPROTO_HOPOPTS = number("IPPROTO_HOPOPTS");
    /** Internet control messages. */
    public static final int IPPROTO_ICMP = number("IPPROTO_ICMP");
    /** Internet group management. */
    public static final int IPPROTO_IGMP = number("IPPROTO_IGMP");
    /** IPv4 in IPv4. */
    public static final int IPPROTO_IPIP = number("IPPROTO_IPIP");
    /** TCP. */
    public static final int IPPROTO_TCP = number("IPPROTO_TCP");
    /** Exterior gateway protocol. */
    public static final int IPPROTO_EGP = number("IPPROTO_EGP");
    /** PUP. */
    public static final int IPPROTO_PUP = number("IPPROTO_PUP");
    /** UDP. */
    public static final int IPPROTO_UDP = number("IPPROTO_UDP");
    /** XNS IDP. */
    public static final int IPPROTO_IDP = number("IPPROTO_IDP");
    /** SO transport protocol class 4. */
    public static final int IPPROTO_TP = number("IPPROTO_TP");
    /** Datagram congestion control protocol. */
    public static final int IPPROTO_DCCP = number("IPPROTO_DCCP");
    /** IPv6. */
    public static final int IPPROTO_IPV6 = number("IPPROTO_IPV6");
    /** IPv6 routing header. */
    public static final int IPPROTO_ROUTING = number("IPPROTO_ROUTING");
    /** IPv6 fragment header. */
    public static final int IPPROTO_FRAGMENT = number("IPPROTO_FRAGMENT");
    /** Resource reservation. */
    public static final int IPPROTO_RSVP = number("IPPROTO_RSVP");
    /** Generic routing encapsulation. */
    public static final int IPPROTO_GRE = number("IPPROTO_GRE");
    /** IPsec's encapsulated payload. */
    public static final int IPPROTO_ESP = number("IPPROTO_ESP");
    /** IPsec's authentication header. */
    public static final int IPPROTO_AH = number("IPPROTO_AH");
    /** ICMPv6. */
    public static final int IPPROTO_ICMPV6 = number("IPPROTO_ICMPV6");
    /** IPv6: no next header. */
    public static final int IPPROTO_NONE = number("IPPROTO_NONE");
    /** IPv6 destination options. */
    public static final int IPPROTO_DSTOPTS = number("IPPROTO_DSTOPTS");
    /** Multicast transport protocol. */
    public static final int IPPROTO_MTP = number("IPPROTO_MTP");
    /** Pseudo header of IPsec's BEET mode. */
    public static final int IPPROTO_BEETPH = number("IPPROTO_BEETPH");
    /** Encapsulation header. */
    public static final int IPPROTO_ENCAP = number("IPPROTO_ENCAP");
    /** Protocol independent multicast. */
    public static final int IPPROTO_PIM = number("IPPROTO_PIM");
    /** IPsec's compression. */
    public static final int IPPROTO_COMP = number("IPPROTO_COMP");
    /** Layer 2 tunnelling. */
    public static final int IPPROTO_L2TP = number("IPPROTO_L2TP");
    /** Stream control transmission. */
    public static final int IPPROTO_SCTP = number("IPPROTO_SCTP");
    /** IPv6 mobility header. */
    public static final int IPPROTO_MH = number("IPPROTO_MH");
    /** UDP-Lite, of RFC 3828; gone since Linux 7.1. */
    public static final int IPPROTO_UDPLITE = number("IPPROTO_UDPLITE");
    /** MPLS in IP. */
    public static final int IPPROTO_MPLS = number("IPPROTO_MPLS");
    /** Ethernet in IPv6; since Linux 5.6. */
    public static final int IPPROTO_ETHERNET = number("IPPROTO_ETHERNET");
    /** Aggregation and fragmentation in ESP, of RFC 9347; since Linux 6.14. */
    public static final int IPPROTO_AGGFRAG = number("IPPROTO_AGGFRAG");
    /** Raw IP packets. */
    public static final int IPPROTO_RAW = number("IPPROTO_RAW");
    /** Shared memory communications; since Linux 6.11. */
    public static final int IPPROTO_SMC = number("IPPROTO_SMC");
    /** Multipath TCP; since Linux 5.6. */
    public static final int IPPROTO_MPTCP = number("IPPROTO_MPTCP");

    // <netinet/in.h>: ports

    /** Ports below this are for privileged processes. */
    public static final int IPPORT_RESERVED = number("IPPORT_RESERVED");
    /** Ports above this are for servers, by an old custom. */
    public static final int IPPORT_USERRESERVED = number("IPPORT_USERRESERVED");

    // <netinet/in.h>, <linux/in.h>: IPv4 addresses, as numbers in the host's byte order

    /** 0.0.0.0, any address. */
    public static final long INADDR_ANY = wide("INADDR_ANY");
    /** 255.255.255.255, everyone on the link. */
    public static final long INADDR_BROADCAST = wide("INADDR_BROADCAST");
    /** 127.0.0.1, this machine. */
    public static final long INADDR_LOOPBACK = wide("INADDR_LOOPBACK");
    /** 255.255.255.255 as the failure of {@code inet_addr}. */
    public static final long INADDR_NONE = wide("INADDR_NONE");
    /** 192.0.0.8, the source of ICMP errors without an address. */
    public static final long INADDR_DUMMY = wide("INADDR_DUMMY");
    /** 224.0.0.0, the base of the multicast groups. */
    public static final long INADDR_UNSPEC_GROUP = wide("INADDR_UNSPEC_GROUP");
    /** 224.0.0.1, all hosts of the link. */
    public static final long INADDR_ALLHOSTS_GROUP = wide("INADDR_ALLHOSTS_GROUP");
    /** 224.0.0.2, all routers of the link. */
    public static final long INADDR_ALLRTRS_GROUP = wide("INADDR_ALLRTRS_GROUP");
    /** 224.0.0.106, all snoopers of multicast of the link. */
    public static final long INADDR_ALLSNOOPERS_GROUP = wide("INADDR_ALLSNOOPERS_GROUP");
    /** 224.0.0.255, the last group that stays on the link. */
    public static final long INADDR_MAX_LOCAL_GROUP = wide("INADDR_MAX_LOCAL_GROUP");

    // <netinet/in.h>, <linux/in.h>: options of IPPROTO_IP

    /** Type of service of packets that are sent. */
    public static final int IP_TOS = number("IP_TOS");
    /** Time to live of packets that are sent. */
    public static final int IP_TTL = number("IP_TTL");
    /** The user sends the IP header, on raw sockets. */
    public static final int IP_HDRINCL = number("IP_HDRINCL");
    /** IP options of packets that are sent. */
    public static final int IP_OPTIONS = number("IP_OPTIONS");
    /** Take the packets with the router alert option. */
    public static final int IP_ROUTER_ALERT = number("IP_ROUTER_ALERT");
    /** Receive the IP options. */
    public static final int IP_RECVOPTS = number("IP_RECVOPTS");
    /** Ancillary data: IP options, ready for an answer. */
    public static final int IP_RETOPTS = number("IP_RETOPTS");
    /** Receive {@link #IP_RETOPTS}. */
    public static final int IP_RECVRETOPTS = number("IP_RECVRETOPTS");
    /** Receive or choose address and interface of a packet: struct in_pktinfo. */
    public static final int IP_PKTINFO = number("IP_PKTINFO");
    /** Options of the last packet on a stream. */
    public static final int IP_PKTOPTIONS = number("IP_PKTOPTIONS");
    /** Path MTU discovery: one of IP_PMTUDISC_…. */
    public static final int IP_MTU_DISCOVER = number("IP_MTU_DISCOVER");
    /** Keep errors in the error queue. */
    public static final int IP_RECVERR = number("IP_RECVERR");
    /** Receive the time to live. */
    public static final int IP_RECVTTL = number("IP_RECVTTL");
    /** Receive the type of service. */
    public static final int IP_RECVTOS = number("IP_RECVTOS");
    /** The known MTU of the path (read only). */
    public static final int IP_MTU = number("IP_MTU");
    /** Bind to an address that isn't there, or not yet. */
    public static final int IP_FREEBIND = number("IP_FREEBIND");
    /** IPsec policy. */
    public static final int IP_IPSEC_POLICY = number("IP_IPSEC_POLICY");
    /** IPsec policy, in the kernel's own form. */
    public static final int IP_XFRM_POLICY = number("IP_XFRM_POLICY");
    /** Receive the security context of packets; since Linux 2.6.17. */
    public static final int IP_PASSSEC = number("IP_PASSSEC");
    /** Transparent proxying: foreign addresses as our own; since Linux 2.6.24. */
    public static final int IP_TRANSPARENT = number("IP_TRANSPARENT");
    /** Ancillary data: the destination before redirection; since Linux 2.6.29. */
    public static final int IP_ORIGDSTADDR = number("IP_ORIGDSTADDR");
    /** Receive {@link #IP_ORIGDSTADDR}; since Linux 2.6.29. */
    public static final int IP_RECVORIGDSTADDR = number("IP_RECVORIGDSTADDR");
    /** Drop packets with a lower time to live; since Linux 2.6.34. */
    public static final int IP_MINTTL = number("IP_MINTTL");
    /** Don't reassemble fragments, on raw sockets; since Linux 2.6.36. */
    public static final int IP_NODEFRAG = number("IP_NODEFRAG");
    /** Receive the checksum of packets; since Linux 4.0. */
    public static final int IP_CHECKSUM = number("IP_CHECKSUM");
    /** Bind to an address and leave the port to connect; since Linux 4.2. */
    public static final int IP_BIND_ADDRESS_NO_PORT = number("IP_BIND_ADDRESS_NO_PORT");
    /** Receive the size of the largest fragment; since Linux 4.10. */
    public static final int IP_RECVFRAGSIZE = number("IP_RECVFRAGSIZE");
    /** Errors with the offset of RFC 4884's extension; since Linux 5.9. */
    public static final int IP_RECVERR_RFC4884 = number("IP_RECVERR_RFC4884");
    /** Interface of multicast packets that are sent. */
    public static final int IP_MULTICAST_IF = number("IP_MULTICAST_IF");
    /** Time to live of multicast packets that are sent. */
    public static final int IP_MULTICAST_TTL = number("IP_MULTICAST_TTL");
    /** Whether multicast packets that are sent come back to this machine. */
    public static final int IP_MULTICAST_LOOP = number("IP_MULTICAST_LOOP");
    /** Join a multicast group. */
    public static final int IP_ADD_MEMBERSHIP = number("IP_ADD_MEMBERSHIP");
    /** Leave a multicast group. */
    public static final int IP_DROP_MEMBERSHIP = number("IP_DROP_MEMBERSHIP");
    /** Hear a source of a multicast group again. */
    public static final int IP_UNBLOCK_SOURCE = number("IP_UNBLOCK_SOURCE");
    /** Don't hear a source of a multicast group. */
    public static final int IP_BLOCK_SOURCE = number("IP_BLOCK_SOURCE");
    /** Join a multicast group, for one source. */
    public static final int IP_ADD_SOURCE_MEMBERSHIP = number("IP_ADD_SOURCE_MEMBERSHIP");
    /** Leave a multicast group, for one source. */
    public static final int IP_DROP_SOURCE_MEMBERSHIP = number("IP_DROP_SOURCE_MEMBERSHIP");
    /** The sources of a multicast group. */
    public static final int IP_MSFILTER = number("IP_MSFILTER");
    /** Hear all groups that anyone here joined; since Linux 2.6.31. */
    public static final int IP_MULTICAST_ALL = number("IP_MULTICAST_ALL");
    /** Interface of unicast packets that are sent; since Linux 3.4. */
    public static final int IP_UNICAST_IF = number("IP_UNICAST_IF");
    /** The range of ephemeral ports; since Linux 6.3. */
    public static final int IP_LOCAL_PORT_RANGE = number("IP_LOCAL_PORT_RANGE");
    /** The protocol of a raw socket (read only); since Linux 6.4. */
    public static final int IP_PROTOCOL = number("IP_PROTOCOL");
    /** {@link #IP_MTU_DISCOVER}: never forbid fragmentation. */
    public static final int IP_PMTUDISC_DONT = number("IP_PMTUDISC_DONT");
    /** {@link #IP_MTU_DISCOVER}: as the route says. */
    public static final int IP_PMTUDISC_WANT = number("IP_PMTUDISC_WANT");
    /** {@link #IP_MTU_DISCOVER}: always forbid fragmentation. */
    public static final int IP_PMTUDISC_DO = number("IP_PMTUDISC_DO");
    /** {@link #IP_MTU_DISCOVER}: forbid fragmentation and ignore the known MTU; since Linux 2.6.22. */
    public static final int IP_PMTUDISC_PROBE = number("IP_PMTUDISC_PROBE");
    /** {@link #IP_MTU_DISCOVER}: use the interface's MTU alone; since Linux 3.13. */
    public static final int IP_PMTUDISC_INTERFACE = number("IP_PMTUDISC_INTERFACE");
    /** {@link #IP_MTU_DISCOVER}: as INTERFACE, and fragment when needed; since Linux 3.14. */
    public static final int IP_PMTUDISC_OMIT = number("IP_PMTUDISC_OMIT");
    /** What {@link #IP_MULTICAST_TTL} is unless set. */
    public static final int IP_DEFAULT_MULTICAST_TTL = number("IP_DEFAULT_MULTICAST_TTL");
    /** What {@link #IP_MULTICAST_LOOP} is unless set. */
    public static final int IP_DEFAULT_MULTICAST_LOOP = number("IP_DEFAULT_MULTICAST_LOOP");
    /** How many groups a socket may join. */
    public static final int IP_MAX_MEMBERSHIPS = number("IP_MAX_MEMBERSHIPS");
    /** Join a multicast group of either family: struct group_req. */
    public static final int MCAST_JOIN_GROUP = number("MCAST_JOIN_GROUP");
    /** Don't hear a source of a multicast group: struct group_source_req. */
    public static final int MCAST_BLOCK_SOURCE = number("MCAST_BLOCK_SOURCE");
    /** Hear a source of a multicast group again. */
    public static final int MCAST_UNBLOCK_SOURCE = number("MCAST_UNBLOCK_SOURCE");
    /** Leave a multicast group of either family. */
    public static final int MCAST_LEAVE_GROUP = number("MCAST_LEAVE_GROUP");
    /** Join a multicast group, for one source. */
    public static final int MCAST_JOIN_SOURCE_GROUP = number("MCAST_JOIN_SOURCE_GROUP");
    /** Leave a multicast group, for one source. */
    public static final int MCAST_LEAVE_SOURCE_GROUP = number("MCAST_LEAVE_SOURCE_GROUP");
    /** The sources of a multicast group. */
    public static final int MCAST_MSFILTER = number("MCAST_MSFILTER");
    /** A filter of sources that names those not to hear. */
    public static final int MCAST_EXCLUDE = number("MCAST_EXCLUDE");
    /** A filter of sources that names those to hear. */
    public static final int MCAST_INCLUDE = number("MCAST_INCLUDE");

    // <linux/icmp.h>: option of SOL_RAW

    /** The ICMP types not to receive, a bit mask. */
    public static final int ICMP_FILTER = number("ICMP_FILTER");

    // <netinet/in.h>, <linux/in6.h>: options of IPPROTO_IPV6

    /** Turn the socket into an IPv4 one. */
    public static final int IPV6_ADDRFORM = number("IPV6_ADDRFORM");
    /** {@link #IPV6_RECVPKTINFO} of RFC 2292. */
    public static final int IPV6_2292PKTINFO = number("IPV6_2292PKTINFO");
    /** {@link #IPV6_RECVHOPOPTS} of RFC 2292. */
    public static final int IPV6_2292HOPOPTS = number("IPV6_2292HOPOPTS");
    /** {@link #IPV6_RECVDSTOPTS} of RFC 2292. */
    public static final int IPV6_2292DSTOPTS = number("IPV6_2292DSTOPTS");
    /** {@link #IPV6_RECVRTHDR} of RFC 2292. */
    public static final int IPV6_2292RTHDR = number("IPV6_2292RTHDR");
    /** Options of RFC 2292, all at once. */
    public static final int IPV6_2292PKTOPTIONS = number("IPV6_2292PKTOPTIONS");
    /** Offset of the checksum, on raw sockets. */
    public static final int IPV6_CHECKSUM = number("IPV6_CHECKSUM");
    /** {@link #IPV6_RECVHOPLIMIT} of RFC 2292. */
    public static final int IPV6_2292HOPLIMIT = number("IPV6_2292HOPLIMIT");
    /** Address of the next hop. */
    public static final int IPV6_NEXTHOP = number("IPV6_NEXTHOP");
    /** Authentication header. */
    public static final int IPV6_AUTHHDR = number("IPV6_AUTHHDR");
    /** Receive the flow information. */
    public static final int IPV6_FLOWINFO = number("IPV6_FLOWINFO");
    /** Hop limit of packets that are sent. */
    public static final int IPV6_UNICAST_HOPS = number("IPV6_UNICAST_HOPS");
    /** Interface of multicast packets that are sent. */
    public static final int IPV6_MULTICAST_IF = number("IPV6_MULTICAST_IF");
    /** Hop limit of multicast packets that are sent. */
    public static final int IPV6_MULTICAST_HOPS = number("IPV6_MULTICAST_HOPS");
    /** Whether multicast packets that are sent come back to this machine. */
    public static final int IPV6_MULTICAST_LOOP = number("IPV6_MULTICAST_LOOP");
    /** Join a multicast group: struct ipv6_mreq. */
    public static final int IPV6_JOIN_GROUP = number("IPV6_JOIN_GROUP");
    /** Leave a multicast group. */
    public static final int IPV6_LEAVE_GROUP = number("IPV6_LEAVE_GROUP");
    /** {@link #IPV6_JOIN_GROUP}. */
    public static final int IPV6_ADD_MEMBERSHIP = number("IPV6_ADD_MEMBERSHIP");
    /** {@link #IPV6_LEAVE_GROUP}. */
    public static final int IPV6_DROP_MEMBERSHIP = number("IPV6_DROP_MEMBERSHIP");
    /** Take the packets with the router alert option. */
    public static final int IPV6_ROUTER_ALERT = number("IPV6_ROUTER_ALERT");
    /** Path MTU discovery: one of IPV6_PMTUDISC_…. */
    public static final int IPV6_MTU_DISCOVER = number("IPV6_MTU_DISCOVER");
    /** MTU: the path's when read, the socket's when set. */
    public static final int IPV6_MTU = number("IPV6_MTU");
    /** Keep errors in the error queue. */
    public static final int IPV6_RECVERR = number("IPV6_RECVERR");
    /** Whether the socket refuses IPv4. */
    public static final int IPV6_V6ONLY = number("IPV6_V6ONLY");
    /** Join an anycast group. */
    public static final int IPV6_JOIN_ANYCAST = number("IPV6_JOIN_ANYCAST");
    /** Leave an anycast group. */
    public static final int IPV6_LEAVE_ANYCAST = number("IPV6_LEAVE_ANYCAST");
    /** Hear all groups that anyone here joined; since Linux 4.20. */
    public static final int IPV6_MULTICAST_ALL = number("IPV6_MULTICAST_ALL");
    /** Only router alerts of this network namespace; since Linux 5.1. */
    public static final int IPV6_ROUTER_ALERT_ISOLATE = number("IPV6_ROUTER_ALERT_ISOLATE");
    /** Errors with the offset of RFC 4884's extension; since Linux 5.9. */
    public static final int IPV6_RECVERR_RFC4884 = number("IPV6_RECVERR_RFC4884");
    /** Lease and release flow labels. */
    public static final int IPV6_FLOWLABEL_MGR = number("IPV6_FLOWLABEL_MGR");
    /** Send the flow information of addresses. */
    public static final int IPV6_FLOWINFO_SEND = number("IPV6_FLOWINFO_SEND");
    /** IPsec policy. */
    public static final int IPV6_IPSEC_POLICY = number("IPV6_IPSEC_POLICY");
    /** IPsec policy, in the kernel's own form. */
    public static final int IPV6_XFRM_POLICY = number("IPV6_XFRM_POLICY");
    /** The user sends the IPv6 header, on raw sockets; since Linux 4.5. */
    public static final int IPV6_HDRINCL = number("IPV6_HDRINCL");
    /** Receive {@link #IPV6_PKTINFO}. */
    public static final int IPV6_RECVPKTINFO = number("IPV6_RECVPKTINFO");
    /** Address and interface of a packet: struct in6_pktinfo. */
    public static final int IPV6_PKTINFO = number("IPV6_PKTINFO");
    /** Receive {@link #IPV6_HOPLIMIT}. */
    public static final int IPV6_RECVHOPLIMIT = number("IPV6_RECVHOPLIMIT");
    /** Hop limit of a packet. */
    public static final int IPV6_HOPLIMIT = number("IPV6_HOPLIMIT");
    /** Receive {@link #IPV6_HOPOPTS}. */
    public static final int IPV6_RECVHOPOPTS = number("IPV6_RECVHOPOPTS");
    /** Hop-by-hop options of a packet. */
    public static final int IPV6_HOPOPTS = number("IPV6_HOPOPTS");
    /** Destination options before the routing header. */
    public static final int IPV6_RTHDRDSTOPTS = number("IPV6_RTHDRDSTOPTS");
    /** Receive {@link #IPV6_RTHDR}. */
    public static final int IPV6_RECVRTHDR = number("IPV6_RECVRTHDR");
    /** Routing header of a packet. */
    public static final int IPV6_RTHDR = number("IPV6_RTHDR");
    /** Receive {@link #IPV6_DSTOPTS}. */
    public static final int IPV6_RECVDSTOPTS = number("IPV6_RECVDSTOPTS");
    /** Destination options of a packet. */
    public static final int IPV6_DSTOPTS = number("IPV6_DSTOPTS");
    /** {@link #IPV6_HOPOPTS}. */
    public static final int IPV6_RXHOPOPTS = number("IPV6_RXHOPOPTS");
    /** {@link #IPV6_DSTOPTS}. */
    public static final int IPV6_RXDSTOPTS = number("IPV6_RXDSTOPTS");
    /** Receive changes of the path's MTU. */
    public static final int IPV6_RECVPATHMTU = number("IPV6_RECVPATHMTU");
    /** The path's MTU: struct ip6_mtuinfo. */
    public static final int IPV6_PATHMTU = number("IPV6_PATHMTU");
    /** Don't fragment: give an error instead. */
    public static final int IPV6_DONTFRAG = number("IPV6_DONTFRAG");
    /** Receive {@link #IPV6_TCLASS}. */
    public static final int IPV6_RECVTCLASS = number("IPV6_RECVTCLASS");
    /** Traffic class of packets. */
    public static final int IPV6_TCLASS = number("IPV6_TCLASS");
    /** Choose flow labels automatically; since Linux 3.17. */
    public static final int IPV6_AUTOFLOWLABEL = number("IPV6_AUTOFLOWLABEL");
    /** Which source addresses to prefer; since Linux 2.6.26. */
    public static final int IPV6_ADDR_PREFERENCES = number("IPV6_ADDR_PREFERENCES");
    /** Drop packets with a lower hop limit; since Linux 2.6.35. */
    public static final int IPV6_MINHOPCOUNT = number("IPV6_MINHOPCOUNT");
    /** Ancillary data: the destination before redirection. */
    public static final int IPV6_ORIGDSTADDR = number("IPV6_ORIGDSTADDR");
    /** Receive {@link #IPV6_ORIGDSTADDR}. */
    public static final int IPV6_RECVORIGDSTADDR = number("IPV6_RECVORIGDSTADDR");
    /** Transparent proxying: foreign addresses as our own; since Linux 2.6.37. */
    public static final int IPV6_TRANSPARENT = number("IPV6_TRANSPARENT");
    /** Interface of unicast packets that are sent; since Linux 3.4. */
    public static final int IPV6_UNICAST_IF = number("IPV6_UNICAST_IF");
    /** Receive the size of the largest fragment; since Linux 4.10. */
    public static final int IPV6_RECVFRAGSIZE = number("IPV6_RECVFRAGSIZE");
    /** Bind to an address that isn't there, or not yet; since Linux 4.15. */
    public static final int IPV6_FREEBIND = number("IPV6_FREEBIND");
    /** {@link #IPV6_MTU_DISCOVER}: never discover. */
    public static final int IPV6_PMTUDISC_DONT = number("IPV6_PMTUDISC_DONT");
    /** {@link #IPV6_MTU_DISCOVER}: as the route says. */
    public static final int IPV6_PMTUDISC_WANT = number("IPV6_PMTUDISC_WANT");
    /** {@link #IPV6_MTU_DISCOVER}: always. */
    public static final int IPV6_PMTUDISC_DO = number("IPV6_PMTUDISC_DO");
    /** {@link #IPV6_MTU_DISCOVER}: ignore the known MTU. */
    public static final int IPV6_PMTUDISC_PROBE = number("IPV6_PMTUDISC_PROBE");
    /** {@link #IPV6_MTU_DISCOVER}: use the interface's MTU alone. */
    public static final int IPV6_PMTUDISC_INTERFACE = number("IPV6_PMTUDISC_INTERFACE");
    /** {@link #IPV6_MTU_DISCOVER}: as INTERFACE, and fragment when needed. */
    public static final int IPV6_PMTUDISC_OMIT = number("IPV6_PMTUDISC_OMIT");
    /** Routing header of type 0. */
    public static final int IPV6_RTHDR_TYPE_0 = number("IPV6_RTHDR_TYPE_0");
    /** A hop that needn't be a neighbour. */
    public static final int IPV6_RTHDR_LOOSE = number("IPV6_RTHDR_LOOSE");
    /** A hop that must be a neighbour. */
    public static final int IPV6_RTHDR_STRICT = number("IPV6_RTHDR_STRICT");
    /** {@link #IPV6_ADDR_PREFERENCES}: temporary addresses. */
    public static final int IPV6_PREFER_SRC_TMP = number("IPV6_PREFER_SRC_TMP");
    /** {@link #IPV6_ADDR_PREFERENCES}: public addresses. */
    public static final int IPV6_PREFER_SRC_PUBLIC = number("IPV6_PREFER_SRC_PUBLIC");
    /** {@link #IPV6_ADDR_PREFERENCES}: as the system says. */
    public static final int IPV6_PREFER_SRC_PUBTMP_DEFAULT = number("IPV6_PREFER_SRC_PUBTMP_DEFAULT");
    /** {@link #IPV6_ADDR_PREFERENCES}: care-of addresses. */
    public static final int IPV6_PREFER_SRC_COA = number("IPV6_PREFER_SRC_COA");
    /** {@link #IPV6_ADDR_PREFERENCES}: home addresses. */
    public static final int IPV6_PREFER_SRC_HOME = number("IPV6_PREFER_SRC_HOME");
    /** {@link #IPV6_ADDR_PREFERENCES}: cryptographically generated addresses. */
    public static final int IPV6_PREFER_SRC_CGA = number("IPV6_PREFER_SRC_CGA");
    /** {@link #IPV6_ADDR_PREFERENCES}: no cryptographically generated addresses. */
    public static final int IPV6_PREFER_SRC_NONCGA = number("IPV6_PREFER_SRC_NONCGA");

    // <linux/icmpv6.h>: option of IPPROTO_ICMPV6

    /** The ICMPv6 types to receive, a bit mask of 256 bits. */
    public static final int ICMPV6_FILTER = number("ICMPV6_FILTER");

    // <linux/netfilter_ipv4.h>: netfilter, level SOL_IP

    /** The destination before redirection (read only). */
    public static final int SO_ORIGINAL_DST = number("SO_ORIGINAL_DST");

    // <linux/netfilter_ipv6/ip6_tables.h>: netfilter, level SOL_IPV6

    /** The destination before redirection (read only); since Linux 3.8. */
    public static final int IP6T_SO_ORIGINAL_DST = number("IP6T_SO_ORIGINAL_DST");

    // <netinet/tcp.h>, <linux/tcp.h>: options of IPPROTO_TCP

    /** Send small segments at once. */
    public static final int TCP_NODELAY = number("TCP_NODELAY");
    /** Largest segment that is sent. */
    public static final int TCP_MAXSEG = number("TCP_MAXSEG");
    /** Hold partial segments back. */
    public static final int TCP_CORK = number("TCP_CORK");
    /** Seconds of silence before the first keepalive probe. */
    public static final int TCP_KEEPIDLE = number("TCP_KEEPIDLE");
    /** Seconds between keepalive probes. */
    public static final int TCP_KEEPINTVL = number("TCP_KEEPINTVL");
    /** Keepalive probes before the connection is given up. */
    public static final int TCP_KEEPCNT = number("TCP_KEEPCNT");
    /** How often SYN is sent. */
    public static final int TCP_SYNCNT = number("TCP_SYNCNT");
    /** Seconds of life in FIN_WAIT2 after close. */
    public static final int TCP_LINGER2 = number("TCP_LINGER2");
    /** Wake the listener when data is there, up to this many seconds. */
    public static final int TCP_DEFER_ACCEPT = number("TCP_DEFER_ACCEPT");
    /** Largest window to advertise. */
    public static final int TCP_WINDOW_CLAMP = number("TCP_WINDOW_CLAMP");
    /** The connection's state: struct tcp_info (read only). */
    public static final int TCP_INFO = number("TCP_INFO");
    /** Acknowledge at once. */
    public static final int TCP_QUICKACK = number("TCP_QUICKACK");
    /** Congestion control, by name; since Linux 2.6.13. */
    public static final int TCP_CONGESTION = number("TCP_CONGESTION");
    /** MD5 signature of RFC 2385; since Linux 2.6.20. */
    public static final int TCP_MD5SIG = number("TCP_MD5SIG");
    /** Cookie transactions of RFC 6013; only Linux 2.6.33 to 3.9. */
    public static final int TCP_COOKIE_TRANSACTIONS = number("TCP_COOKIE_TRANSACTIONS");
    /** Linear timeouts of thin streams; since Linux 2.6.34. */
    public static final int TCP_THIN_LINEAR_TIMEOUTS = number("TCP_THIN_LINEAR_TIMEOUTS");
    /** Retransmission of thin streams after one duplicate acknowledgment; since Linux 2.6.34. */
    public static final int TCP_THIN_DUPACK = number("TCP_THIN_DUPACK");
    /** Milliseconds that data may stay unacknowledged; since Linux 2.6.37. */
    public static final int TCP_USER_TIMEOUT = number("TCP_USER_TIMEOUT");
    /** Repair mode, to move a connection; since Linux 3.5. */
    public static final int TCP_REPAIR = number("TCP_REPAIR");
    /** The queue to repair; since Linux 3.5. */
    public static final int TCP_REPAIR_QUEUE = number("TCP_REPAIR_QUEUE");
    /** Sequence number of the queue to repair; since Linux 3.5. */
    public static final int TCP_QUEUE_SEQ = number("TCP_QUEUE_SEQ");
    /** Options of the connection to repair; since Linux 3.5. */
    public static final int TCP_REPAIR_OPTIONS = number("TCP_REPAIR_OPTIONS");
    /** Length of a listener's queue of fast opens; since Linux 3.7. */
    public static final int TCP_FASTOPEN = number("TCP_FASTOPEN");
    /** Clock of the connection's timestamps; since Linux 3.9. */
    public static final int TCP_TIMESTAMP = number("TCP_TIMESTAMP");
    /** Unsent bytes at which the socket is writable; since Linux 3.12. */
    public static final int TCP_NOTSENT_LOWAT = number("TCP_NOTSENT_LOWAT");
    /** Information of the congestion control (read only); since Linux 4.1. */
    public static final int TCP_CC_INFO = number("TCP_CC_INFO");
    /** Keep the SYN's headers; since Linux 4.3. */
    public static final int TCP_SAVE_SYN = number("TCP_SAVE_SYN");
    /** The SYN's headers (read only); since Linux 4.3. */
    public static final int TCP_SAVED_SYN = number("TCP_SAVED_SYN");
    /** Window of the connection to repair; since Linux 4.8. */
    public static final int TCP_REPAIR_WINDOW = number("TCP_REPAIR_WINDOW");
    /** connect waits for the first data, to send it in the SYN; since Linux 4.11. */
    public static final int TCP_FASTOPEN_CONNECT = number("TCP_FASTOPEN_CONNECT");
    /** The protocol above, by name: {@code tls}; since Linux 4.13. */
    public static final int TCP_ULP = number("TCP_ULP");
    /** MD5 signature for a prefix of addresses; since Linux 4.13. */
    public static final int TCP_MD5SIG_EXT = number("TCP_MD5SIG_EXT");
    /** Key of fast open's cookies; since Linux 4.15. */
    public static final int TCP_FASTOPEN_KEY = number("TCP_FASTOPEN_KEY");
    /** Fast open without a cookie; since Linux 4.15. */
    public static final int TCP_FASTOPEN_NO_COOKIE = number("TCP_FASTOPEN_NO_COOKIE");
    /** Receive by mapping pages; since Linux 4.18. */
    public static final int TCP_ZEROCOPY_RECEIVE = number("TCP_ZEROCOPY_RECEIVE");
    /** Receive the count of bytes that are left; since Linux 4.18. */
    public static final int TCP_INQ = number("TCP_INQ");
    /** Ancillary data of {@link #TCP_INQ}; since Linux 4.18. */
    public static final int TCP_CM_INQ = number("TCP_CM_INQ");
    /** Microseconds to delay packets; since Linux 5.4. */
    public static final int TCP_TX_DELAY = number("TCP_TX_DELAY");
    /** Add a key of the authentication option, of RFC 5925; since Linux 6.7. */
    public static final int TCP_AO_ADD_KEY = number("TCP_AO_ADD_KEY");
    /** Delete a key of the authentication option; since Linux 6.7. */
    public static final int TCP_AO_DEL_KEY = number("TCP_AO_DEL_KEY");
    /** The authentication option of this socket; since Linux 6.7. */
    public static final int TCP_AO_INFO = number("TCP_AO_INFO");
    /** The keys of the authentication option (read only); since Linux 6.7. */
    public static final int TCP_AO_GET_KEYS = number("TCP_AO_GET_KEYS");
    /** The authentication option of the connection to repair; since Linux 6.8. */
    public static final int TCP_AO_REPAIR = number("TCP_AO_REPAIR");
    /** Whether the connection is Multipath TCP (read only); since Linux 6.10. */
    public static final int TCP_IS_MPTCP = number("TCP_IS_MPTCP");
    /** Largest retransmission timeout; since Linux 6.15. */
    public static final int TCP_RTO_MAX_MS = number("TCP_RTO_MAX_MS");
    /** Smallest retransmission timeout; since Linux 6.15. */
    public static final int TCP_RTO_MIN_US = number("TCP_RTO_MIN_US");
    /** Longest delay of an acknowledgment; since Linux 6.15. */
    public static final int TCP_DELACK_MAX_US = number("TCP_DELACK_MAX_US");

    // <netinet/tcp.h>, <linux/tcp.h>: values of TCP's options, states of TCP_INFO

    /** {@link #TCP_REPAIR}: begin. */
    public static final int TCP_REPAIR_ON = number("TCP_REPAIR_ON");
    /** {@link #TCP_REPAIR}: end, with a window probe. */
    public static final int TCP_REPAIR_OFF = number("TCP_REPAIR_OFF");
    /** {@link #TCP_REPAIR}: end, without a window probe; since Linux 4.19. */
    public static final int TCP_REPAIR_OFF_NO_WP = number("TCP_REPAIR_OFF_NO_WP");
    /** {@link #TCP_REPAIR_QUEUE}: neither queue. */
    public static final int TCP_NO_QUEUE = number("TCP_NO_QUEUE");
    /** {@link #TCP_REPAIR_QUEUE}: the receive queue. */
    public static final int TCP_RECV_QUEUE = number("TCP_RECV_QUEUE");
    /** {@link #TCP_REPAIR_QUEUE}: the send queue. */
    public static final int TCP_SEND_QUEUE = number("TCP_SEND_QUEUE");
    /** Longest key of {@link #TCP_MD5SIG}. */
    public static final int TCP_MD5SIG_MAXKEYLEN = number("TCP_MD5SIG_MAXKEYLEN");
    /** {@link #TCP_MD5SIG_EXT}: the address is a prefix. */
    public static final int TCP_MD5SIG_FLAG_PREFIX = number("TCP_MD5SIG_FLAG_PREFIX");
    /** {@link #TCP_MD5SIG_EXT}: for one interface; since Linux 5.6. */
    public static final int TCP_MD5SIG_FLAG_IFINDEX = number("TCP_MD5SIG_FLAG_IFINDEX");
    /** State: connected. */
    public static final int TCP_ESTABLISHED = number("TCP_ESTABLISHED");
    /** State: connecting. */
    public static final int TCP_SYN_SENT = number("TCP_SYN_SENT");
    /** State: being connected. */
    public static final int TCP_SYN_RECV = number("TCP_SYN_RECV");
    /** State: shut down here, not acknowledged. */
    public static final int TCP_FIN_WAIT1 = number("TCP_FIN_WAIT1");
    /** State: shut down here, acknowledged. */
    public static final int TCP_FIN_WAIT2 = number("TCP_FIN_WAIT2");
    /** State: closed, waiting for stray segments. */
    public static final int TCP_TIME_WAIT = number("TCP_TIME_WAIT");
    /** State: closed. */
    public static final int TCP_CLOSE = number("TCP_CLOSE");
    /** State: shut down by the peer. */
    public static final int TCP_CLOSE_WAIT = number("TCP_CLOSE_WAIT");
    /** State: shut down by the peer and then here, not acknowledged. */
    public static final int TCP_LAST_ACK = number("TCP_LAST_ACK");
    /** State: listening. */
    public static final int TCP_LISTEN = number("TCP_LISTEN");
    /** State: shut down on both sides, not acknowledged. */
    public static final int TCP_CLOSING = number("TCP_CLOSING");

    // <linux/tls.h>: options of SOL_TLS

    /** Keys of the sending side; since Linux 4.13. */
    public static final int TLS_TX = number("TLS_TX");
    /** Keys of the receiving side; since Linux 4.17. */
    public static final int TLS_RX = number("TLS_RX");
    /** The data of sendfile won't change; since Linux 5.19. */
    public static final int TLS_TX_ZEROCOPY_RO = number("TLS_TX_ZEROCOPY_RO");
    /** TLS 1.3 records are expected without padding; since Linux 6.0. */
    public static final int TLS_RX_EXPECT_NO_PAD = number("TLS_RX_EXPECT_NO_PAD");

    // <linux/mptcp.h>: options of SOL_MPTCP

    /** The connection's state: struct mptcp_info (read only); since Linux 5.16. */
    public static final int MPTCP_INFO = number("MPTCP_INFO");
    /** struct tcp_info of each subflow (read only); since Linux 5.16. */
    public static final int MPTCP_TCPINFO = number("MPTCP_TCPINFO");
    /** Addresses of each subflow (read only); since Linux 5.16. */
    public static final int MPTCP_SUBFLOW_ADDRS = number("MPTCP_SUBFLOW_ADDRS");
    /** All of that in one call (read only); since Linux 6.5. */
    public static final int MPTCP_FULL_INFO = number("MPTCP_FULL_INFO");

    // <netinet/udp.h>, <linux/udp.h>: options of IPPROTO_UDP

    /** Gather data into one datagram. */
    public static final int UDP_CORK = number("UDP_CORK");
    /** The datagrams encapsulate: one of UDP_ENCAP_…. */
    public static final int UDP_ENCAP = number("UDP_ENCAP");
    /** Send without checksums over IPv6; since Linux 3.16. */
    public static final int UDP_NO_CHECK6_TX = number("UDP_NO_CHECK6_TX");
    /** Accept datagrams without checksums over IPv6; since Linux 3.16. */
    public static final int UDP_NO_CHECK6_RX = number("UDP_NO_CHECK6_RX");
    /** Size of datagrams to cut a buffer into; since Linux 4.18. */
    public static final int UDP_SEGMENT = number("UDP_SEGMENT");
    /** Receive several datagrams in one buffer; since Linux 5.0. */
    public static final int UDP_GRO = number("UDP_GRO");
    /** {@link #UDP_ENCAP}: ESP, of an early draft. */
    public static final int UDP_ENCAP_ESPINUDP_NON_IKE = number("UDP_ENCAP_ESPINUDP_NON_IKE");
    /** {@link #UDP_ENCAP}: ESP, of RFC 3948. */
    public static final int UDP_ENCAP_ESPINUDP = number("UDP_ENCAP_ESPINUDP");
    /** {@link #UDP_ENCAP}: L2TP. */
    public static final int UDP_ENCAP_L2TPINUDP = number("UDP_ENCAP_L2TPINUDP");
    /** {@link #UDP_ENCAP}: GTP version 0; since Linux 4.7. */
    public static final int UDP_ENCAP_GTP0 = number("UDP_ENCAP_GTP0");
    /** {@link #UDP_ENCAP}: GTP version 1, user plane; since Linux 4.7. */
    public static final int UDP_ENCAP_GTP1U = number("UDP_ENCAP_GTP1U");
    /** {@link #UDP_ENCAP}: RxRPC; since Linux 4.20. */
    public static final int UDP_ENCAP_RXRPC = number("UDP_ENCAP_RXRPC");
    /** {@link #UDP_ENCAP}: OpenVPN; since Linux 6.16. */
    public static final int UDP_ENCAP_OVPNINUDP = number("UDP_ENCAP_OVPNINUDP");

    // <netinet/udp.h>: options of IPPROTO_UDPLITE

    /** Bytes of a datagram that its checksum covers. */
    public static final int UDPLITE_SEND_CSCOV = number("UDPLITE_SEND_CSCOV");
    /** Bytes of a datagram that its checksum must cover. */
    public static final int UDPLITE_RECV_CSCOV = number("UDPLITE_RECV_CSCOV");

    // <netdb.h>: errors of getaddrinfo and getnameinfo

    /** The flags are invalid. */
    public static final int EAI_BADFLAGS = number("EAI_BADFLAGS");
    /** The name or service isn't known. */
    public static final int EAI_NONAME = number("EAI_NONAME");
    /** Name resolution failed for now. */
    public static final int EAI_AGAIN = number("EAI_AGAIN");
    /** Name resolution failed for good. */
    public static final int EAI_FAIL = number("EAI_FAIL");
    /** The name has no address. */
    public static final int EAI_NODATA = number("EAI_NODATA");
    /** The family isn't supported. */
    public static final int EAI_FAMILY = number("EAI_FAMILY");
    /** The type of socket isn't supported. */
    public static final int EAI_SOCKTYPE = number("EAI_SOCKTYPE");
    /** The service isn't known for this type of socket. */
    public static final int EAI_SERVICE = number("EAI_SERVICE");
    /** The name has no address of this family. */
    public static final int EAI_ADDRFAMILY = number("EAI_ADDRFAMILY");
    /** Out of memory. */
    public static final int EAI_MEMORY = number("EAI_MEMORY");
    /** A system error, which errno tells. */
    public static final int EAI_SYSTEM = number("EAI_SYSTEM");
    /** The result doesn't fit the buffer. */
    public static final int EAI_OVERFLOW = number("EAI_OVERFLOW");
    /** The request goes on. */
    public static final int EAI_INPROGRESS = number("EAI_INPROGRESS");
    /** The request was cancelled. */
    public static final int EAI_CANCELED = number("EAI_CANCELED");
    /** The request wasn't cancelled. */
    public static final int EAI_NOTCANCELED = number("EAI_NOTCANCELED");
    /** All requests are done. */
    public static final int EAI_ALLDONE = number("EAI_ALLDONE");
    /** A signal interrupted. */
    public static final int EAI_INTR = number("EAI_INTR");
    /** The name can't be encoded for IDNA. */
    public static final int EAI_IDN_ENCODE = number("EAI_IDN_ENCODE");

    // <netdb.h>: flags of getaddrinfo

    /** Addresses to bind to. */
    public static final int AI_PASSIVE = number("AI_PASSIVE");
    /** Give the canonical name. */
    public static final int AI_CANONNAME = number("AI_CANONNAME");
    /** The host is an address: don't look names up. */
    public static final int AI_NUMERICHOST = number("AI_NUMERICHOST");
    /** IPv4 addresses as mapped IPv6 ones when there are no others. */
    public static final int AI_V4MAPPED = number("AI_V4MAPPED");
    /** Mapped IPv4 addresses beside IPv6 ones. */
    public static final int AI_ALL = number("AI_ALL");
    /** Only families that this machine has an address of. */
    public static final int AI_ADDRCONFIG = number("AI_ADDRCONFIG");
    /** Encode the name for IDNA. */
    public static final int AI_IDN = number("AI_IDN");
    /** Decode the canonical name from IDNA. */
    public static final int AI_CANONIDN = number("AI_CANONIDN");
    /** IDNA: allow unassigned code points; without effect in newer glibc. */
    public static final int AI_IDN_ALLOW_UNASSIGNED = number("AI_IDN_ALLOW_UNASSIGNED");
    /** IDNA: check the rules of host names; without effect in newer glibc. */
    public static final int AI_IDN_USE_STD3_ASCII_RULES = number("AI_IDN_USE_STD3_ASCII_RULES");
    /** The service is a port number. */
    public static final int AI_NUMERICSERV = number("AI_NUMERICSERV");

    // <netdb.h>: flags of getnameinfo, and lengths

    /** Give the address, not the name. */
    public static final int NI_NUMERICHOST = number("NI_NUMERICHOST");
    /** Give the port number, not the service. */
    public static final int NI_NUMERICSERV = number("NI_NUMERICSERV");
    /** Give a local host's name without its domain. */
    public static final int NI_NOFQDN = number("NI_NOFQDN");
    /** Fail when there is no name. */
    public static final int NI_NAMEREQD = number("NI_NAMEREQD");
    /** The service is one of UDP. */
    public static final int NI_DGRAM = number("NI_DGRAM");
    /** Decode the name from IDNA. */
    public static final int NI_IDN = number("NI_IDN");
    /** IDNA: allow unassigned code points; without effect in newer glibc. */
    public static final int NI_IDN_ALLOW_UNASSIGNED = number("NI_IDN_ALLOW_UNASSIGNED");
    /** IDNA: check the rules of host names; without effect in newer glibc. */
    public static final int NI_IDN_USE_STD3_ASCII_RULES = number("NI_IDN_USE_STD3_ASCII_RULES");
    /** Bytes that a host's name may have, with its NUL. */
    public static final int NI_MAXHOST = number("NI_MAXHOST");
    /** Bytes that a service's name may have, with its NUL. */
    public static final int NI_MAXSERV = number("NI_MAXSERV");

    // <netdb.h>: errors of gethostbyname and gethostbyaddr

    /** The host isn't known. */
    public static final int HOST_NOT_FOUND = number("HOST_NOT_FOUND");
    /** The look-up failed for now. */
    public static final int TRY_AGAIN = number("TRY_AGAIN");
    /** The look-up failed for good. */
    public static final int NO_RECOVERY = number("NO_RECOVERY");
    /** The name is valid and has no address. */
    public static final int NO_DATA = number("NO_DATA");
    /** {@link #NO_DATA}. */
    public static final int NO_ADDRESS = number("NO_ADDRESS");
    /** No error. */
    public static final int NETDB_SUCCESS = number("NETDB_SUCCESS");
    /** A system error, which errno tells. */
    public static final int NETDB_INTERNAL = number("NETDB_INTERNAL");

    // <linux/netlink.h>: protocols of AF_NETLINK

    /** Routing, addresses and links. */
    public static final int NETLINK_ROUTE = number("NETLINK_ROUTE");
    /** Unused. */
    public static final int NETLINK_UNUSED = number("NETLINK_UNUSED");
    /** Between user programs. */
    public static final int NETLINK_USERSOCK = number("NETLINK_USERSOCK");
    /** Unused; once ip_queue. */
    public static final int NETLINK_FIREWALL = number("NETLINK_FIREWALL");
    /** Information on sockets; since Linux 3.3. */
    public static final int NETLINK_SOCK_DIAG = number("NETLINK_SOCK_DIAG");
    /** The earlier name of {@link #NETLINK_SOCK_DIAG}. */
    public static final int NETLINK_INET_DIAG = number("NETLINK_INET_DIAG");
    /** Netfilter's log; historical. */
    public static final int NETLINK_NFLOG = number("NETLINK_NFLOG");
    /** IPsec. */
    public static final int NETLINK_XFRM = number("NETLINK_XFRM");
    /** Events of SELinux. */
    public static final int NETLINK_SELINUX = number("NETLINK_SELINUX");
    /** iSCSI. */
    public static final int NETLINK_ISCSI = number("NETLINK_ISCSI");
    /** Audit. */
    public static final int NETLINK_AUDIT = number("NETLINK_AUDIT");
    /** Look-ups in the routing table. */
    public static final int NETLINK_FIB_LOOKUP = number("NETLINK_FIB_LOOKUP");
    /** The kernel's connector, such as events of processes. */
    public static final int NETLINK_CONNECTOR = number("NETLINK_CONNECTOR");
    /** Netfilter. */
    public static final int NETLINK_NETFILTER = number("NETLINK_NETFILTER");
    /** Unused; once ip6_queue. */
    public static final int NETLINK_IP6_FW = number("NETLINK_IP6_FW");
    /** DECnet routing; historical. */
    public static final int NETLINK_DNRTMSG = number("NETLINK_DNRTMSG");
    /** Events of devices. */
    public static final int NETLINK_KOBJECT_UEVENT = number("NETLINK_KOBJECT_UEVENT");
    /** Generic netlink: families by name. */
    public static final int NETLINK_GENERIC = number("NETLINK_GENERIC");
    /** SCSI transports. */
    public static final int NETLINK_SCSITRANSPORT = number("NETLINK_SCSITRANSPORT");
    /** eCryptfs; historical. */
    public static final int NETLINK_ECRYPTFS = number("NETLINK_ECRYPTFS");
    /** RDMA; since Linux 3.0. */
    public static final int NETLINK_RDMA = number("NETLINK_RDMA");
    /** The kernel's cryptography; since Linux 3.2. */
    public static final int NETLINK_CRYPTO = number("NETLINK_CRYPTO");
    /** Shared memory communications; since Linux 4.11. */
    public static final int NETLINK_SMC = number("NETLINK_SMC");

    // <linux/netlink.h>: options of SOL_NETLINK

    /** Join a group. */
    public static final int NETLINK_ADD_MEMBERSHIP = number("NETLINK_ADD_MEMBERSHIP");
    /** Leave a group. */
    public static final int NETLINK_DROP_MEMBERSHIP = number("NETLINK_DROP_MEMBERSHIP");
    /** Receive the group of a message. */
    public static final int NETLINK_PKTINFO = number("NETLINK_PKTINFO");
    /** Report failed broadcasts. */
    public static final int NETLINK_BROADCAST_ERROR = number("NETLINK_BROADCAST_ERROR");
    /** Don't report lost messages. */
    public static final int NETLINK_NO_ENOBUFS = number("NETLINK_NO_ENOBUFS");
    /** Mapped ring for receiving; gone since Linux 4.6. */
    public static final int NETLINK_RX_RING = number("NETLINK_RX_RING");
    /** Mapped ring for sending; gone since Linux 4.6. */
    public static final int NETLINK_TX_RING = number("NETLINK_TX_RING");
    /** Hear all network namespaces that have an id here; since Linux 4.2. */
    public static final int NETLINK_LISTEN_ALL_NSID = number("NETLINK_LISTEN_ALL_NSID");
    /** The groups joined (read only); since Linux 4.2. */
    public static final int NETLINK_LIST_MEMBERSHIPS = number("NETLINK_LIST_MEMBERSHIPS");
    /** Acknowledgments without the message; since Linux 4.3. */
    public static final int NETLINK_CAP_ACK = number("NETLINK_CAP_ACK");
    /** Acknowledgments with explanations; since Linux 4.12. */
    public static final int NETLINK_EXT_ACK = number("NETLINK_EXT_ACK");
    /** Check requests strictly; since Linux 4.20. */
    public static final int NETLINK_GET_STRICT_CHK = number("NETLINK_GET_STRICT_CHK");

    // <linux/netlink.h>: types and flags of netlink messages

    /** A message to ignore. */
    public static final int NLMSG_NOOP = number("NLMSG_NOOP");
    /** An error, or an acknowledgment. */
    public static final int NLMSG_ERROR = number("NLMSG_ERROR");
    /** The end of a dump. */
    public static final int NLMSG_DONE = number("NLMSG_DONE");
    /** Data was lost. */
    public static final int NLMSG_OVERRUN = number("NLMSG_OVERRUN");
    /** The first type that is a protocol's own. */
    public static final int NLMSG_MIN_TYPE = number("NLMSG_MIN_TYPE");
    /** A request. */
    public static final int NLM_F_REQUEST = number("NLM_F_REQUEST");
    /** One of several messages, which {@link #NLMSG_DONE} ends. */
    public static final int NLM_F_MULTI = number("NLM_F_MULTI");
    /** Ask for an acknowledgment. */
    public static final int NLM_F_ACK = number("NLM_F_ACK");
    /** Ask for an echo. */
    public static final int NLM_F_ECHO = number("NLM_F_ECHO");
    /** The dump was inconsistent; since Linux 3.1. */
    public static final int NLM_F_DUMP_INTR = number("NLM_F_DUMP_INTR");
    /** The dump was filtered as asked; since Linux 4.4. */
    public static final int NLM_F_DUMP_FILTERED = number("NLM_F_DUMP_FILTERED");
    /** Get: the whole table. */
    public static final int NLM_F_ROOT = number("NLM_F_ROOT");
    /** Get: all that match. */
    public static final int NLM_F_MATCH = number("NLM_F_MATCH");
    /** Get: an atomic snapshot; historical. */
    public static final int NLM_F_ATOMIC = number("NLM_F_ATOMIC");
    /** Get: {@link #NLM_F_ROOT} and {@link #NLM_F_MATCH}. */
    public static final int NLM_F_DUMP = number("NLM_F_DUMP");
    /** New: replace an object. */
    public static final int NLM_F_REPLACE = number("NLM_F_REPLACE");
    /** New: fail when there is such an object. */
    public static final int NLM_F_EXCL = number("NLM_F_EXCL");
    /** New: create an object when there is none. */
    public static final int NLM_F_CREATE = number("NLM_F_CREATE");
    /** New: add at the end. */
    public static final int NLM_F_APPEND = number("NLM_F_APPEND");
    /** Delete: not recursively; since Linux 4.14. */
    public static final int NLM_F_NONREC = number("NLM_F_NONREC");
    /** Delete: several objects; since Linux 5.19. */
    public static final int NLM_F_BULK = number("NLM_F_BULK");
    /** Acknowledgment: without the request; since Linux 4.12. */
    public static final int NLM_F_CAPPED = number("NLM_F_CAPPED");
    /** Acknowledgment: with explanations; since Linux 4.12. */
    public static final int NLM_F_ACK_TLVS = number("NLM_F_ACK_TLVS");

    // <linux/rtnetlink.h>: messages and groups of NETLINK_ROUTE

    /** A network interface. */
    public static final int RTM_NEWLINK = number("RTM_NEWLINK");
    /** A network interface that went. */
    public static final int RTM_DELLINK = number("RTM_DELLINK");
    /** Ask for network interfaces. */
    public static final int RTM_GETLINK = number("RTM_GETLINK");
    /** Change a network interface. */
    public static final int RTM_SETLINK = number("RTM_SETLINK");
    /** An address of an interface. */
    public static final int RTM_NEWADDR = number("RTM_NEWADDR");
    /** An address that went. */
    public static final int RTM_DELADDR = number("RTM_DELADDR");
    /** Ask for addresses. */
    public static final int RTM_GETADDR = number("RTM_GETADDR");
    /** A route. */
    public static final int RTM_NEWROUTE = number("RTM_NEWROUTE");
    /** A route that went. */
    public static final int RTM_DELROUTE = number("RTM_DELROUTE");
    /** Ask for routes. */
    public static final int RTM_GETROUTE = number("RTM_GETROUTE");
    /** A neighbour. */
    public static final int RTM_NEWNEIGH = number("RTM_NEWNEIGH");
    /** A neighbour that went. */
    public static final int RTM_DELNEIGH = number("RTM_DELNEIGH");
    /** Ask for neighbours. */
    public static final int RTM_GETNEIGH = number("RTM_GETNEIGH");
    /** A routing rule. */
    public static final int RTM_NEWRULE = number("RTM_NEWRULE");
    /** A routing rule that went. */
    public static final int RTM_DELRULE = number("RTM_DELRULE");
    /** Ask for routing rules. */
    public static final int RTM_GETRULE = number("RTM_GETRULE");
    /** Group: network interfaces. */
    public static final int RTMGRP_LINK = number("RTMGRP_LINK");
    /** Group: notifications. */
    public static final int RTMGRP_NOTIFY = number("RTMGRP_NOTIFY");
    /** Group: neighbours. */
    public static final int RTMGRP_NEIGH = number("RTMGRP_NEIGH");
    /** Group: traffic control. */
    public static final int RTMGRP_TC = number("RTMGRP_TC");
    /** Group: IPv4 addresses. */
    public static final int RTMGRP_IPV4_IFADDR = number("RTMGRP_IPV4_IFADDR");
    /** Group: IPv4 multicast routes. */
    public static final int RTMGRP_IPV4_MROUTE = number("RTMGRP_IPV4_MROUTE");
    /** Group: IPv4 routes. */
    public static final int RTMGRP_IPV4_ROUTE = number("RTMGRP_IPV4_ROUTE");
    /** Group: IPv4 routing rules. */
    public static final int RTMGRP_IPV4_RULE = number("RTMGRP_IPV4_RULE");
    /** Group: IPv6 addresses. */
    public static final int RTMGRP_IPV6_IFADDR = number("RTMGRP_IPV6_IFADDR");
    /** Group: IPv6 multicast routes. */
    public static final int RTMGRP_IPV6_MROUTE = number("RTMGRP_IPV6_MROUTE");
    /** Group: IPv6 routes. */
    public static final int RTMGRP_IPV6_ROUTE = number("RTMGRP_IPV6_ROUTE");
    /** Group: IPv6 interfaces. */
    public static final int RTMGRP_IPV6_IFINFO = number("RTMGRP_IPV6_IFINFO");
    /** Group: IPv6 prefixes. */
    public static final int RTMGRP_IPV6_PREFIX = number("RTMGRP_IPV6_PREFIX");

    // <linux/if_packet.h>: kinds of packets

    /** To this machine. */
    public static final int PACKET_HOST = number("PACKET_HOST");
    /** To everyone on the link. */
    public static final int PACKET_BROADCAST = number("PACKET_BROADCAST");
    /** To a group. */
    public static final int PACKET_MULTICAST = number("PACKET_MULTICAST");
    /** To another machine. */
    public static final int PACKET_OTHERHOST = number("PACKET_OTHERHOST");
    /** From this machine. */
    public static final int PACKET_OUTGOING = number("PACKET_OUTGOING");
    /** Looped back; not seen by users. */
    public static final int PACKET_LOOPBACK = number("PACKET_LOOPBACK");
    /** Fast routed; not seen by users. */
    public static final int PACKET_FASTROUTE = number("PACKET_FASTROUTE");
    /** To user space; not seen by users. */
    public static final int PACKET_USER = number("PACKET_USER");
    /** To the kernel; not seen by users. */
    public static final int PACKET_KERNEL = number("PACKET_KERNEL");

    // <linux/if_packet.h>: options of SOL_PACKET

    /** Join a group, or promiscuous mode: struct packet_mreq. */
    public static final int PACKET_ADD_MEMBERSHIP = number("PACKET_ADD_MEMBERSHIP");
    /** Leave a group, or promiscuous mode. */
    public static final int PACKET_DROP_MEMBERSHIP = number("PACKET_DROP_MEMBERSHIP");
    /** Receive what is sent; without effect. */
    public static final int PACKET_RECV_OUTPUT = number("PACKET_RECV_OUTPUT");
    /** Mapped ring for receiving. */
    public static final int PACKET_RX_RING = number("PACKET_RX_RING");
    /** Packets received and dropped since the last look (read only). */
    public static final int PACKET_STATISTICS = number("PACKET_STATISTICS");
    /** Copy longer packets beside the ring. */
    public static final int PACKET_COPY_THRESH = number("PACKET_COPY_THRESH");
    /** Receive struct tpacket_auxdata; since Linux 2.6.21. */
    public static final int PACKET_AUXDATA = number("PACKET_AUXDATA");
    /** Give the original interface, below bonding and bridges; since Linux 2.6.23. */
    public static final int PACKET_ORIGDEV = number("PACKET_ORIGDEV");
    /** Version of the ring: one of TPACKET_V…. */
    public static final int PACKET_VERSION = number("PACKET_VERSION");
    /** Length of the ring's header (read only). */
    public static final int PACKET_HDRLEN = number("PACKET_HDRLEN");
    /** Bytes to keep free before the header. */
    public static final int PACKET_RESERVE = number("PACKET_RESERVE");
    /** Mapped ring for sending; since Linux 2.6.31. */
    public static final int PACKET_TX_RING = number("PACKET_TX_RING");
    /** Skip malformed packets in the sending ring; since Linux 2.6.31. */
    public static final int PACKET_LOSS = number("PACKET_LOSS");
    /** A virtio header before each packet. */
    public static final int PACKET_VNET_HDR = number("PACKET_VNET_HDR");
    /** Timestamps of packets that are sent. */
    public static final int PACKET_TX_TIMESTAMP = number("PACKET_TX_TIMESTAMP");
    /** Source of the ring's timestamps; since Linux 2.6.36. */
    public static final int PACKET_TIMESTAMP = number("PACKET_TIMESTAMP");
    /** Spread packets over several sockets; since Linux 3.1. */
    public static final int PACKET_FANOUT = number("PACKET_FANOUT");
    /** The sending ring has offsets; since Linux 3.11. */
    public static final int PACKET_TX_HAS_OFF = number("PACKET_TX_HAS_OFF");
    /** Send past the traffic control; since Linux 3.14. */
    public static final int PACKET_QDISC_BYPASS = number("PACKET_QDISC_BYPASS");
    /** Statistics of {@link #PACKET_FANOUT_ROLLOVER} (read only); since Linux 4.2. */
    public static final int PACKET_ROLLOVER_STATS = number("PACKET_ROLLOVER_STATS");
    /** The BPF program of a fanout; since Linux 4.3. */
    public static final int PACKET_FANOUT_DATA = number("PACKET_FANOUT_DATA");
    /** Don't receive what this machine sends; since Linux 4.20. */
    public static final int PACKET_IGNORE_OUTGOING = number("PACKET_IGNORE_OUTGOING");
    /** Length of the virtio header; since Linux 6.4. */
    public static final int PACKET_VNET_HDR_SZ = number("PACKET_VNET_HDR_SZ");
    /** Membership: a multicast group. */
    public static final int PACKET_MR_MULTICAST = number("PACKET_MR_MULTICAST");
    /** Membership: promiscuous mode. */
    public static final int PACKET_MR_PROMISC = number("PACKET_MR_PROMISC");
    /** Membership: all multicast groups. */
    public static final int PACKET_MR_ALLMULTI = number("PACKET_MR_ALLMULTI");
    /** Membership: another address; since Linux 2.6.31. */
    public static final int PACKET_MR_UNICAST = number("PACKET_MR_UNICAST");
    /** {@link #PACKET_FANOUT}: by a hash of the flow. */
    public static final int PACKET_FANOUT_HASH = number("PACKET_FANOUT_HASH");
    /** {@link #PACKET_FANOUT}: in turn. */
    public static final int PACKET_FANOUT_LB = number("PACKET_FANOUT_LB");
    /** {@link #PACKET_FANOUT}: by CPU. */
    public static final int PACKET_FANOUT_CPU = number("PACKET_FANOUT_CPU");
    /** {@link #PACKET_FANOUT}: the next when one is full. */
    public static final int PACKET_FANOUT_ROLLOVER = number("PACKET_FANOUT_ROLLOVER");
    /** {@link #PACKET_FANOUT}: at random. */
    public static final int PACKET_FANOUT_RND = number("PACKET_FANOUT_RND");
    /** {@link #PACKET_FANOUT}: by the interface's queue. */
    public static final int PACKET_FANOUT_QM = number("PACKET_FANOUT_QM");
    /** {@link #PACKET_FANOUT}: by a classic BPF program. */
    public static final int PACKET_FANOUT_CBPF = number("PACKET_FANOUT_CBPF");
    /** {@link #PACKET_FANOUT}: by an eBPF program. */
    public static final int PACKET_FANOUT_EBPF = number("PACKET_FANOUT_EBPF");
    /** {@link #PACKET_FANOUT}: and the next when one is full. */
    public static final int PACKET_FANOUT_FLAG_ROLLOVER = number("PACKET_FANOUT_FLAG_ROLLOVER");
    /** {@link #PACKET_FANOUT}: the kernel chooses the id. */
    public static final int PACKET_FANOUT_FLAG_UNIQUEID = number("PACKET_FANOUT_FLAG_UNIQUEID");
    /** {@link #PACKET_FANOUT}: not what this machine sends. */
    public static final int PACKET_FANOUT_FLAG_IGNORE_OUTGOING = number("PACKET_FANOUT_FLAG_IGNORE_OUTGOING");
    /** {@link #PACKET_FANOUT}: reassemble IP fragments first. */
    public static final int PACKET_FANOUT_FLAG_DEFRAG = number("PACKET_FANOUT_FLAG_DEFRAG");
    /** Ring version 1. */
    public static final int TPACKET_V1 = number("TPACKET_V1");
    /** Ring version 2; since Linux 2.6.27. */
    public static final int TPACKET_V2 = number("TPACKET_V2");
    /** Ring version 3; since Linux 3.2. */
    public static final int TPACKET_V3 = number("TPACKET_V3");

    // <net/ethernet.h>: types of Ethernet frames

    /** Xerox PUP. */
    public static final int ETHERTYPE_PUP = number("ETHERTYPE_PUP");
    /** Sprite. */
    public static final int ETHERTYPE_SPRITE = number("ETHERTYPE_SPRITE");
    /** IPv4. */
    public static final int ETHERTYPE_IP = number("ETHERTYPE_IP");
    /** ARP. */
    public static final int ETHERTYPE_ARP = number("ETHERTYPE_ARP");
    /** Reverse ARP. */
    public static final int ETHERTYPE_REVARP = number("ETHERTYPE_REVARP");
    /** AppleTalk. */
    public static final int ETHERTYPE_AT = number("ETHERTYPE_AT");
    /** AppleTalk ARP. */
    public static final int ETHERTYPE_AARP = number("ETHERTYPE_AARP");
    /** VLAN, of IEEE 802.1Q. */
    public static final int ETHERTYPE_VLAN = number("ETHERTYPE_VLAN");
    /** IPX. */
    public static final int ETHERTYPE_IPX = number("ETHERTYPE_IPX");
    /** IPv6. */
    public static final int ETHERTYPE_IPV6 = number("ETHERTYPE_IPV6");
    /** Tests of interfaces. */
    public static final int ETHERTYPE_LOOPBACK = number("ETHERTYPE_LOOPBACK");

    // <linux/if_ether.h>: protocols of AF_PACKET

    /** Every frame, incoming and outgoing. */
    public static final int ETH_P_ALL = number("ETH_P_ALL");
    /** Ethernet loopback. */
    public static final int ETH_P_LOOP = number("ETH_P_LOOP");
    /** Xerox PUP. */
    public static final int ETH_P_PUP = number("ETH_P_PUP");
    /** Xerox PUP address translation. */
    public static final int ETH_P_PUPAT = number("ETH_P_PUPAT");
    /** IPv4. */
    public static final int ETH_P_IP = number("ETH_P_IP");
    /** X.25. */
    public static final int ETH_P_X25 = number("ETH_P_X25");
    /** ARP. */
    public static final int ETH_P_ARP = number("ETH_P_ARP");
    /** Time-sensitive networking, of IEEE 1722. */
    public static final int ETH_P_TSN = number("ETH_P_TSN");
    /** ERSPAN version 2. */
    public static final int ETH_P_ERSPAN2 = number("ETH_P_ERSPAN2");
    /** B.A.T.M.A.N. Advanced. */
    public static final int ETH_P_BATMAN = number("ETH_P_BATMAN");
    /** Transparent Ethernet bridging. */
    public static final int ETH_P_TEB = number("ETH_P_TEB");
    /** Reverse ARP. */
    public static final int ETH_P_RARP = number("ETH_P_RARP");
    /** AppleTalk. */
    public static final int ETH_P_ATALK = number("ETH_P_ATALK");
    /** AppleTalk ARP. */
    public static final int ETH_P_AARP = number("ETH_P_AARP");
    /** VLAN, of IEEE 802.1Q. */
    public static final int ETH_P_8021Q = number("ETH_P_8021Q");
    /** ERSPAN type II. */
    public static final int ETH_P_ERSPAN = number("ETH_P_ERSPAN");
    /** IPX. */
    public static final int ETH_P_IPX = number("ETH_P_IPX");
    /** IPv6. */
    public static final int ETH_P_IPV6 = number("ETH_P_IPV6");
    /** Pause frames, of IEEE 802.3. */
    public static final int ETH_P_PAUSE = number("ETH_P_PAUSE");
    /** Slow protocols, of IEEE 802.3ad. */
    public static final int ETH_P_SLOW = number("ETH_P_SLOW");
    /** Web cache coordination. */
    public static final int ETH_P_WCCP = number("ETH_P_WCCP");
    /** MPLS, unicast. */
    public static final int ETH_P_MPLS_UC = number("ETH_P_MPLS_UC");
    /** MPLS, multicast. */
    public static final int ETH_P_MPLS_MC = number("ETH_P_MPLS_MC");
    /** Multiprotocol over ATM. */
    public static final int ETH_P_ATMMPOA = number("ETH_P_ATMMPOA");
    /** PPPoE, discovery. */
    public static final int ETH_P_PPP_DISC = number("ETH_P_PPP_DISC");
    /** PPPoE, session. */
    public static final int ETH_P_PPP_SES = number("ETH_P_PPP_SES");
    /** HPNA link control. */
    public static final int ETH_P_LINK_CTL = number("ETH_P_LINK_CTL");
    /** Frame-based ATM transport. */
    public static final int ETH_P_ATMFATE = number("ETH_P_ATMFATE");
    /** Port access, of IEEE 802.1X. */
    public static final int ETH_P_PAE = number("ETH_P_PAE");
    /** PROFINET; since Linux 5.18. */
    public static final int ETH_P_PROFINET = number("ETH_P_PROFINET");
    /** Realtek's protocols; since Linux 5.17. */
    public static final int ETH_P_REALTEK = number("ETH_P_REALTEK");
    /** ATA over Ethernet. */
    public static final int ETH_P_AOE = number("ETH_P_AOE");
    /** EtherCAT; since Linux 5.18. */
    public static final int ETH_P_ETHERCAT = number("ETH_P_ETHERCAT");
    /** Service VLAN, of IEEE 802.1ad. */
    public static final int ETH_P_8021AD = number("ETH_P_8021AD");
    /** Local experiments, of IEEE 802. */
    public static final int ETH_P_802_EX1 = number("ETH_P_802_EX1");
    /** Preauthentication, of IEEE 802.11. */
    public static final int ETH_P_PREAUTH = number("ETH_P_PREAUTH");
    /** TIPC. */
    public static final int ETH_P_TIPC = number("ETH_P_TIPC");
    /** Link layer discovery. */
    public static final int ETH_P_LLDP = number("ETH_P_LLDP");
    /** Media redundancy, of IEC 62439-2; since Linux 5.8. */
    public static final int ETH_P_MRP = number("ETH_P_MRP");
    /** MACsec, of IEEE 802.1AE. */
    public static final int ETH_P_MACSEC = number("ETH_P_MACSEC");
    /** Backbone VLAN, of IEEE 802.1ah. */
    public static final int ETH_P_8021AH = number("ETH_P_8021AH");
    /** Registration of VLANs. */
    public static final int ETH_P_MVRP = number("ETH_P_MVRP");
    /** Precision time, of IEEE 1588. */
    public static final int ETH_P_1588 = number("ETH_P_1588");
    /** Network controller sideband. */
    public static final int ETH_P_NCSI = number("ETH_P_NCSI");
    /** Parallel redundancy, of IEC 62439-3. */
    public static final int ETH_P_PRP = number("ETH_P_PRP");
    /** Connectivity fault management; since Linux 5.11. */
    public static final int ETH_P_CFM = number("ETH_P_CFM");
    /** Fibre Channel over Ethernet. */
    public static final int ETH_P_FCOE = number("ETH_P_FCOE");
    /** Tunnelled direct link setup. */
    public static final int ETH_P_TDLS = number("ETH_P_TDLS");
    /** Fibre Channel over Ethernet, initialisation. */
    public static final int ETH_P_FIP = number("ETH_P_FIP");
    /** InfiniBand over Ethernet. */
    public static final int ETH_P_IBOE = number("ETH_P_IBOE");
    /** Media independent handover, of IEEE 802.21. */
    public static final int ETH_P_80221 = number("ETH_P_80221");
    /** Seamless redundancy, of IEC 62439-3. */
    public static final int ETH_P_HSR = number("ETH_P_HSR");
    /** Network service header. */
    public static final int ETH_P_NSH = number("ETH_P_NSH");
    /** Ethernet loopback, of IEEE 802.3. */
    public static final int ETH_P_LOOPBACK = number("ETH_P_LOOPBACK");
    /** VLAN within VLAN; deprecated. */
    public static final int ETH_P_QINQ1 = number("ETH_P_QINQ1");
    /** VLAN within VLAN; deprecated. */
    public static final int ETH_P_QINQ2 = number("ETH_P_QINQ2");
    /** VLAN within VLAN; deprecated. */
    public static final int ETH_P_QINQ3 = number("ETH_P_QINQ3");
    /** Distributed switch with an Ethernet type. */
    public static final int ETH_P_EDSA = number("ETH_P_EDSA");
    /** Forwarding elements, of ForCES. */
    public static final int ETH_P_IFE = number("ETH_P_IFE");
    /** {@link #AF_IUCV}. */
    public static final int ETH_P_AF_IUCV = number("ETH_P_AF_IUCV");
    /** A type below this is a length. */
    public static final int ETH_P_802_3_MIN = number("ETH_P_802_3_MIN");
    /** Frames with a length instead of a type. */
    public static final int ETH_P_802_3 = number("ETH_P_802_3");
    /** AX.25. */
    public static final int ETH_P_AX25 = number("ETH_P_AX25");
    /** IEEE 802.2. */
    public static final int ETH_P_802_2 = number("ETH_P_802_2");
    /** SNAP. */
    public static final int ETH_P_SNAP = number("ETH_P_SNAP");
    /** DEC DDCMP. */
    public static final int ETH_P_DDCMP = number("ETH_P_DDCMP");
    /** PPP on a wide area link. */
    public static final int ETH_P_WAN_PPP = number("ETH_P_WAN_PPP");
    /** Multilink PPP. */
    public static final int ETH_P_PPP_MP = number("ETH_P_PPP_MP");
    /** LocalTalk. */
    public static final int ETH_P_LOCALTALK = number("ETH_P_LOCALTALK");
    /** CAN. */
    public static final int ETH_P_CAN = number("ETH_P_CAN");
    /** CAN FD. */
    public static final int ETH_P_CANFD = number("ETH_P_CANFD");
    /** CAN XL; since Linux 6.1. */
    public static final int ETH_P_CANXL = number("ETH_P_CANXL");
    /** AppleTalk over PPP. */
    public static final int ETH_P_PPPTALK = number("ETH_P_PPPTALK");
    /** IEEE 802.2 on a token ring. */
    public static final int ETH_P_TR_802_2 = number("ETH_P_TR_802_2");
    /** Mobitex. */
    public static final int ETH_P_MOBITEX = number("ETH_P_MOBITEX");
    /** Control frames of a card. */
    public static final int ETH_P_CONTROL = number("ETH_P_CONTROL");
    /** Infrared. */
    public static final int ETH_P_IRDA = number("ETH_P_IRDA");
    /** Acorn Econet. */
    public static final int ETH_P_ECONET = number("ETH_P_ECONET");
    /** HDLC. */
    public static final int ETH_P_HDLC = number("ETH_P_HDLC");
    /** ARCNET. */
    public static final int ETH_P_ARCNET = number("ETH_P_ARCNET");
    /** Distributed switch. */
    public static final int ETH_P_DSA = number("ETH_P_DSA");
    /** Distributed switch with trailers. */
    public static final int ETH_P_TRAILER = number("ETH_P_TRAILER");
    /** {@link #AF_PHONET}. */
    public static final int ETH_P_PHONET = number("ETH_P_PHONET");
    /** IEEE 802.15.4. */
    public static final int ETH_P_IEEE802154 = number("ETH_P_IEEE802154");
    /** {@link #AF_CAIF}. */
    public static final int ETH_P_CAIF = number("ETH_P_CAIF");
    /** Multiplexed distributed switch. */
    public static final int ETH_P_XDSA = number("ETH_P_XDSA");
    /** Qualcomm's multiplexing and aggregation. */
    public static final int ETH_P_MAP = number("ETH_P_MAP");
    /** Management component transport; since Linux 5.15. */
    public static final int ETH_P_MCTP = number("ETH_P_MCTP");

    // <linux/can.h>, <linux/can/raw.h>, <linux/can/isotp.h>, <linux/can/j1939.h>: protocols and levels of AF_CAN

    /** CAN frames. */
    public static final int CAN_RAW = number("CAN_RAW");
    /** Broadcast manager. */
    public static final int CAN_BCM = number("CAN_BCM");
    /** VAG transport 1.6; never implemented. */
    public static final int CAN_TP16 = number("CAN_TP16");
    /** VAG transport 2.0; never implemented. */
    public static final int CAN_TP20 = number("CAN_TP20");
    /** Bosch MCNet; never implemented. */
    public static final int CAN_MCNET = number("CAN_MCNET");
    /** ISO 15765-2 transport; since Linux 5.10. */
    public static final int CAN_ISOTP = number("CAN_ISOTP");
    /** SAE J1939; since Linux 5.4. */
    public static final int CAN_J1939 = number("CAN_J1939");
    /** Level 0 of CAN's protocols. */
    public static final int SOL_CAN_BASE = number("SOL_CAN_BASE");
    /** Level of {@link #CAN_RAW}. */
    public static final int SOL_CAN_RAW = number("SOL_CAN_RAW");
    /** Level of {@link #CAN_ISOTP}. */
    public static final int SOL_CAN_ISOTP = number("SOL_CAN_ISOTP");
    /** Level of {@link #CAN_J1939}. */
    public static final int SOL_CAN_J1939 = number("SOL_CAN_J1939");

    // <linux/can.h>: parts of a CAN id, an unsigned 32-bit number, and of CAN frames

    /** Extended frame format, with a 29-bit id. */
    public static final long CAN_EFF_FLAG = wide("CAN_EFF_FLAG");
    /** Remote transmission request. */
    public static final int CAN_RTR_FLAG = number("CAN_RTR_FLAG");
    /** Error message. */
    public static final int CAN_ERR_FLAG = number("CAN_ERR_FLAG");
    /** The id of the standard format. */
    public static final int CAN_SFF_MASK = number("CAN_SFF_MASK");
    /** The id of the extended format. */
    public static final int CAN_EFF_MASK = number("CAN_EFF_MASK");
    /** All but the flags. */
    public static final int CAN_ERR_MASK = number("CAN_ERR_MASK");
    /** Inverted filter. */
    public static final int CAN_INV_FILTER = number("CAN_INV_FILTER");
    /** Length of struct can_frame. */
    public static final int CAN_MTU = number("CAN_MTU");
    /** Length of struct canfd_frame. */
    public static final int CANFD_MTU = number("CANFD_MTU");
    /** Length of struct canxl_frame; since Linux 6.1. */
    public static final int CANXL_MTU = number("CANXL_MTU");
    /** Bytes of data of a CAN frame. */
    public static final int CAN_MAX_DLEN = number("CAN_MAX_DLEN");
    /** Bytes of data of a CAN FD frame. */
    public static final int CANFD_MAX_DLEN = number("CANFD_MAX_DLEN");
    /** Bytes of data of a CAN XL frame; since Linux 6.1. */
    public static final int CANXL_MAX_DLEN = number("CANXL_MAX_DLEN");
    /** CAN FD flag: second bit rate. */
    public static final int CANFD_BRS = number("CANFD_BRS");
    /** CAN FD flag: the sender's error state. */
    public static final int CANFD_ESI = number("CANFD_ESI");
    /** CAN FD flag: a CAN FD frame; since Linux 5.14. */
    public static final int CANFD_FDF = number("CANFD_FDF");
    /** CAN XL flag: a CAN XL frame; since Linux 6.1. */
    public static final int CANXL_XLF = number("CANXL_XLF");
    /** CAN XL flag: simple extended content; since Linux 6.1. */
    public static final int CANXL_SEC = number("CANXL_SEC");

    // <linux/can/raw.h>: options of CAN_RAW

    /** Filters of ids: an array of struct can_filter. */
    public static final int CAN_RAW_FILTER = number("CAN_RAW_FILTER");
    /** Classes of errors to receive. */
    public static final int CAN_RAW_ERR_FILTER = number("CAN_RAW_ERR_FILTER");
    /** Whether frames that are sent come back to this machine. */
    public static final int CAN_RAW_LOOPBACK = number("CAN_RAW_LOOPBACK");
    /** Whether frames that are sent come back to this socket. */
    public static final int CAN_RAW_RECV_OWN_MSGS = number("CAN_RAW_RECV_OWN_MSGS");
    /** Allow CAN FD frames; since Linux 3.6. */
    public static final int CAN_RAW_FD_FRAMES = number("CAN_RAW_FD_FRAMES");
    /** All filters must match; since Linux 4.1. */
    public static final int CAN_RAW_JOIN_FILTERS = number("CAN_RAW_JOIN_FILTERS");
    /** Allow CAN XL frames; since Linux 6.1. */
    public static final int CAN_RAW_XL_FRAMES = number("CAN_RAW_XL_FRAMES");
    /** Virtual networks of CAN XL; since Linux 6.9. */
    public static final int CAN_RAW_XL_VCID_OPTS = number("CAN_RAW_XL_VCID_OPTS");

    // <linux/can/bcm.h>: operations and flags of CAN_BCM

    /** Send cyclically. */
    public static final int CAN_BCM_TX_SETUP = number("CAN_BCM_TX_SETUP");
    /** Stop sending. */
    public static final int CAN_BCM_TX_DELETE = number("CAN_BCM_TX_DELETE");
    /** Ask for a transmission. */
    public static final int CAN_BCM_TX_READ = number("CAN_BCM_TX_READ");
    /** Send one frame. */
    public static final int CAN_BCM_TX_SEND = number("CAN_BCM_TX_SEND");
    /** Receive by a filter. */
    public static final int CAN_BCM_RX_SETUP = number("CAN_BCM_RX_SETUP");
    /** Stop receiving. */
    public static final int CAN_BCM_RX_DELETE = number("CAN_BCM_RX_DELETE");
    /** Ask for a filter. */
    public static final int CAN_BCM_RX_READ = number("CAN_BCM_RX_READ");
    /** Answer to {@link #CAN_BCM_TX_READ}. */
    public static final int CAN_BCM_TX_STATUS = number("CAN_BCM_TX_STATUS");
    /** The transmission ended. */
    public static final int CAN_BCM_TX_EXPIRED = number("CAN_BCM_TX_EXPIRED");
    /** Answer to {@link #CAN_BCM_RX_READ}. */
    public static final int CAN_BCM_RX_STATUS = number("CAN_BCM_RX_STATUS");
    /** A cyclic frame is missing. */
    public static final int CAN_BCM_RX_TIMEOUT = number("CAN_BCM_RX_TIMEOUT");
    /** A frame changed. */
    public static final int CAN_BCM_RX_CHANGED = number("CAN_BCM_RX_CHANGED");
    /** Set the timer. */
    public static final int CAN_BCM_SETTIMER = number("CAN_BCM_SETTIMER");
    /** Start the timer. */
    public static final int CAN_BCM_STARTTIMER = number("CAN_BCM_STARTTIMER");
    /** Tell when the count ran out. */
    public static final int CAN_BCM_TX_COUNTEVT = number("CAN_BCM_TX_COUNTEVT");
    /** Send changed data at once. */
    public static final int CAN_BCM_TX_ANNOUNCE = number("CAN_BCM_TX_ANNOUNCE");
    /** Put the id into each frame. */
    public static final int CAN_BCM_TX_CP_CAN_ID = number("CAN_BCM_TX_CP_CAN_ID");
    /** Filter by id alone. */
    public static final int CAN_BCM_RX_FILTER_ID = number("CAN_BCM_RX_FILTER_ID");
    /** A change of length counts. */
    public static final int CAN_BCM_RX_CHECK_DLC = number("CAN_BCM_RX_CHECK_DLC");
    /** Don't start the timeout by itself. */
    public static final int CAN_BCM_RX_NO_AUTOTIMER = number("CAN_BCM_RX_NO_AUTOTIMER");
    /** Tell when a missing frame is back. */
    public static final int CAN_BCM_RX_ANNOUNCE_RESUME = number("CAN_BCM_RX_ANNOUNCE_RESUME");
    /** Begin again with the first frame. */
    public static final int CAN_BCM_TX_RESET_MULTI_IDX = number("CAN_BCM_TX_RESET_MULTI_IDX");
    /** Answer a remote transmission request. */
    public static final int CAN_BCM_RX_RTR_FRAME = number("CAN_BCM_RX_RTR_FRAME");
    /** The frames are CAN FD; since Linux 4.8. */
    public static final int CAN_BCM_CAN_FD_FRAME = number("CAN_BCM_CAN_FD_FRAME");

    // <linux/can/isotp.h>: options of CAN_ISOTP and their values

    /** struct can_isotp_options. */
    public static final int CAN_ISOTP_OPTS = number("CAN_ISOTP_OPTS");
    /** struct can_isotp_fc_options. */
    public static final int CAN_ISOTP_RECV_FC = number("CAN_ISOTP_RECV_FC");
    /** Nanoseconds between frames that are sent. */
    public static final int CAN_ISOTP_TX_STMIN = number("CAN_ISOTP_TX_STMIN");
    /** Nanoseconds between frames that are received. */
    public static final int CAN_ISOTP_RX_STMIN = number("CAN_ISOTP_RX_STMIN");
    /** struct can_isotp_ll_options. */
    public static final int CAN_ISOTP_LL_OPTS = number("CAN_ISOTP_LL_OPTS");
    /** Only listen. */
    public static final int CAN_ISOTP_LISTEN_MODE = number("CAN_ISOTP_LISTEN_MODE");
    /** Extended addresses. */
    public static final int CAN_ISOTP_EXTEND_ADDR = number("CAN_ISOTP_EXTEND_ADDR");
    /** Pad frames that are sent. */
    public static final int CAN_ISOTP_TX_PADDING = number("CAN_ISOTP_TX_PADDING");
    /** Expect padded frames. */
    public static final int CAN_ISOTP_RX_PADDING = number("CAN_ISOTP_RX_PADDING");
    /** Check the padding's length. */
    public static final int CAN_ISOTP_CHK_PAD_LEN = number("CAN_ISOTP_CHK_PAD_LEN");
    /** Check the padding's data. */
    public static final int CAN_ISOTP_CHK_PAD_DATA = number("CAN_ISOTP_CHK_PAD_DATA");
    /** Half duplex. */
    public static final int CAN_ISOTP_HALF_DUPLEX = number("CAN_ISOTP_HALF_DUPLEX");
    /** Ignore the receiver's time between frames. */
    public static final int CAN_ISOTP_FORCE_TXSTMIN = number("CAN_ISOTP_FORCE_TXSTMIN");
    /** Ignore frames that come too fast. */
    public static final int CAN_ISOTP_FORCE_RXSTMIN = number("CAN_ISOTP_FORCE_RXSTMIN");
    /** Another extended address for receiving. */
    public static final int CAN_ISOTP_RX_EXT_ADDR = number("CAN_ISOTP_RX_EXT_ADDR");
    /** Wait until all is sent. */
    public static final int CAN_ISOTP_WAIT_TX_DONE = number("CAN_ISOTP_WAIT_TX_DONE");
    /** Single frames to everyone. */
    public static final int CAN_ISOTP_SF_BROADCAST = number("CAN_ISOTP_SF_BROADCAST");
    /** Consecutive frames to everyone. */
    public static final int CAN_ISOTP_CF_BROADCAST = number("CAN_ISOTP_CF_BROADCAST");
    /** Flow control that may change. */
    public static final int CAN_ISOTP_DYN_FC_PARMS = number("CAN_ISOTP_DYN_FC_PARMS");
    /** No flags. */
    public static final int CAN_ISOTP_DEFAULT_FLAGS = number("CAN_ISOTP_DEFAULT_FLAGS");
    /** Extended address unless set. */
    public static final int CAN_ISOTP_DEFAULT_EXT_ADDRESS = number("CAN_ISOTP_DEFAULT_EXT_ADDRESS");
    /** Padding unless set. */
    public static final int CAN_ISOTP_DEFAULT_PAD_CONTENT = number("CAN_ISOTP_DEFAULT_PAD_CONTENT");
    /** Nanoseconds of a frame unless set. */
    public static final int CAN_ISOTP_DEFAULT_FRAME_TXTIME = number("CAN_ISOTP_DEFAULT_FRAME_TXTIME");
    /** Block size unless set. */
    public static final int CAN_ISOTP_DEFAULT_RECV_BS = number("CAN_ISOTP_DEFAULT_RECV_BS");
    /** Time between frames unless set. */
    public static final int CAN_ISOTP_DEFAULT_RECV_STMIN = number("CAN_ISOTP_DEFAULT_RECV_STMIN");
    /** Wait frames unless set. */
    public static final int CAN_ISOTP_DEFAULT_RECV_WFTMAX = number("CAN_ISOTP_DEFAULT_RECV_WFTMAX");
    /** Length of a frame of the link unless set. */
    public static final int CAN_ISOTP_DEFAULT_LL_MTU = number("CAN_ISOTP_DEFAULT_LL_MTU");
    /** Bytes of data of a frame of the link unless set. */
    public static final int CAN_ISOTP_DEFAULT_LL_TX_DL = number("CAN_ISOTP_DEFAULT_LL_TX_DL");
    /** Flags of a frame of the link unless set. */
    public static final int CAN_ISOTP_DEFAULT_LL_TX_FLAGS = number("CAN_ISOTP_DEFAULT_LL_TX_FLAGS");
    /** A frame takes no time; since Linux 5.18. */
    public static final long CAN_ISOTP_FRAME_TXTIME_ZERO = wide("CAN_ISOTP_FRAME_TXTIME_ZERO");

    // <linux/can/j1939.h>: CAN_J1939

    /** Last address of a single node. */
    public static final int J1939_MAX_UNICAST_ADDR = number("J1939_MAX_UNICAST_ADDR");
    /** Address of a node that has none. */
    public static final int J1939_IDLE_ADDR = number("J1939_IDLE_ADDR");
    /** No address, or everyone. */
    public static final int J1939_NO_ADDR = number("J1939_NO_ADDR");
    /** No name: names are unsigned 64-bit numbers. */
    public static final long J1939_NO_NAME = wide("J1939_NO_NAME");
    /** Parameter group: request. */
    public static final int J1939_PGN_REQUEST = number("J1939_PGN_REQUEST");
    /** Parameter group: an address is claimed. */
    public static final int J1939_PGN_ADDRESS_CLAIMED = number("J1939_PGN_ADDRESS_CLAIMED");
    /** Parameter group: an address is commanded. */
    public static final int J1939_PGN_ADDRESS_COMMANDED = number("J1939_PGN_ADDRESS_COMMANDED");
    /** Last parameter group with a destination. */
    public static final int J1939_PGN_PDU1_MAX = number("J1939_PGN_PDU1_MAX");
    /** Last parameter group. */
    public static final int J1939_PGN_MAX = number("J1939_PGN_MAX");
    /** No parameter group. */
    public static final int J1939_NO_PGN = number("J1939_NO_PGN");
    /** Filters: an array of struct j1939_filter. */
    public static final int SO_J1939_FILTER = number("SO_J1939_FILTER");
    /** Receive all. */
    public static final int SO_J1939_PROMISC = number("SO_J1939_PROMISC");
    /** Priority of messages that are sent. */
    public static final int SO_J1939_SEND_PRIO = number("SO_J1939_SEND_PRIO");
    /** Keep progress and errors in the error queue. */
    public static final int SO_J1939_ERRQUEUE = number("SO_J1939_ERRQUEUE");
    /** Ancillary data: destination address. */
    public static final int SCM_J1939_DEST_ADDR = number("SCM_J1939_DEST_ADDR");
    /** Ancillary data: destination name. */
    public static final int SCM_J1939_DEST_NAME = number("SCM_J1939_DEST_NAME");
    /** Ancillary data: priority. */
    public static final int SCM_J1939_PRIO = number("SCM_J1939_PRIO");
    /** Ancillary data: progress or an error. */
    public static final int SCM_J1939_ERRQUEUE = number("SCM_J1939_ERRQUEUE");
    /** Progress: padding. */
    public static final int J1939_NLA_PAD = number("J1939_NLA_PAD");
    /** Progress: bytes acknowledged. */
    public static final int J1939_NLA_BYTES_ACKED = number("J1939_NLA_BYTES_ACKED");
    /** Progress: bytes in all; since Linux 5.16. */
    public static final int J1939_NLA_TOTAL_SIZE = number("J1939_NLA_TOTAL_SIZE");
    /** Progress: parameter group; since Linux 5.16. */
    public static final int J1939_NLA_PGN = number("J1939_NLA_PGN");
    /** Progress: source name; since Linux 5.16. */
    public static final int J1939_NLA_SRC_NAME = number("J1939_NLA_SRC_NAME");
    /** Progress: destination name; since Linux 5.16. */
    public static final int J1939_NLA_DEST_NAME = number("J1939_NLA_DEST_NAME");
    /** Progress: source address; since Linux 5.16. */
    public static final int J1939_NLA_SRC_ADDR = number("J1939_NLA_SRC_ADDR");
    /** Progress: destination address; since Linux 5.16. */
    public static final int J1939_NLA_DEST_ADDR = number("J1939_NLA_DEST_ADDR");
    /** Error queue: nothing more to say. */
    public static final int J1939_EE_INFO_NONE = number("J1939_EE_INFO_NONE");
    /** Error queue: a transmission was aborted. */
    public static final int J1939_EE_INFO_TX_ABORT = number("J1939_EE_INFO_TX_ABORT");
    /** Error queue: a reception began; since Linux 5.16. */
    public static final int J1939_EE_INFO_RX_RTS = number("J1939_EE_INFO_RX_RTS");
    /** Error queue: a reception goes on; since Linux 5.16. */
    public static final int J1939_EE_INFO_RX_DPO = number("J1939_EE_INFO_RX_DPO");
    /** Error queue: a reception was aborted; since Linux 5.16. */
    public static final int J1939_EE_INFO_RX_ABORT = number("J1939_EE_INFO_RX_ABORT");
    /** How many filters a socket may have. */
    public static final int J1939_FILTER_MAX = number("J1939_FILTER_MAX");

    // <linux/vm_sockets.h>: AF_VSOCK, whose numbers are unsigned and have 32 bits

    /** Any context id. */
    public static final long VMADDR_CID_ANY = wide("VMADDR_CID_ANY");
    /** The hypervisor. */
    public static final int VMADDR_CID_HYPERVISOR = number("VMADDR_CID_HYPERVISOR");
    /** This machine; since Linux 5.6. */
    public static final int VMADDR_CID_LOCAL = number("VMADDR_CID_LOCAL");
    /** The host. */
    public static final int VMADDR_CID_HOST = number("VMADDR_CID_HOST");
    /** Any port. */
    public static final long VMADDR_PORT_ANY = wide("VMADDR_PORT_ANY");
    /** Send by way of the host; since Linux 5.11. */
    public static final int VMADDR_FLAG_TO_HOST = number("VMADDR_FLAG_TO_HOST");
    /** No version. */
    public static final long VM_SOCKETS_INVALID_VERSION = wide("VM_SOCKETS_INVALID_VERSION");
    /** Size of the buffer, 64 bits. */
    public static final int SO_VM_SOCKETS_BUFFER_SIZE = number("SO_VM_SOCKETS_BUFFER_SIZE");
    /** Smallest size of the buffer. */
    public static final int SO_VM_SOCKETS_BUFFER_MIN_SIZE = number("SO_VM_SOCKETS_BUFFER_MIN_SIZE");
    /** Largest size of the buffer. */
    public static final int SO_VM_SOCKETS_BUFFER_MAX_SIZE = number("SO_VM_SOCKETS_BUFFER_MAX_SIZE");
    /** Id of the peer's machine, VMCI alone (read only). */
    public static final int SO_VM_SOCKETS_PEER_HOST_VM_ID = number("SO_VM_SOCKETS_PEER_HOST_VM_ID");
    /** Whether the peer is trusted, VMCI alone (read only). */
    public static final int SO_VM_SOCKETS_TRUSTED = number("SO_VM_SOCKETS_TRUSTED");
    /** Timeout of connect: struct timeval. */
    public static final int SO_VM_SOCKETS_CONNECT_TIMEOUT = number("SO_VM_SOCKETS_CONNECT_TIMEOUT");
    /** {@link #SO_VM_SOCKETS_CONNECT_TIMEOUT} with the first struct timeval. */
    public static final int SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD = number("SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD");
    /** {@link #SO_VM_SOCKETS_CONNECT_TIMEOUT} with 64 bits; since Linux 5.17. */
    public static final int SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW = number("SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW");
    /** Non-blocking within the kernel. */
    public static final int SO_VM_SOCKETS_NONBLOCK_TXRX = number("SO_VM_SOCKETS_NONBLOCK_TXRX");
    /** ioctl on /dev/vsock: this machine's context id. */
    public static final int IOCTL_VM_SOCKETS_GET_LOCAL_CID = number("IOCTL_VM_SOCKETS_GET_LOCAL_CID");

    // <linux/tipc.h>: AF_TIPC

    /** Address: a range of service instances, to bind to. */
    public static final int TIPC_ADDR_NAMESEQ = number("TIPC_ADDR_NAMESEQ");
    /** Address: a service instance. */
    public static final int TIPC_ADDR_NAME = number("TIPC_ADDR_NAME");
    /** Address: a socket. */
    public static final int TIPC_ADDR_ID = number("TIPC_ADDR_ID");
    /** Address: all sockets of a range of service instances. */
    public static final int TIPC_ADDR_MCAST = number("TIPC_ADDR_MCAST");
    /** The newer name of {@link #TIPC_ADDR_NAMESEQ}. */
    public static final int TIPC_SERVICE_RANGE = number("TIPC_SERVICE_RANGE");
    /** The newer name of {@link #TIPC_ADDR_NAME}. */
    public static final int TIPC_SERVICE_ADDR = number("TIPC_SERVICE_ADDR");
    /** The newer name of {@link #TIPC_ADDR_ID}. */
    public static final int TIPC_SOCKET_ADDR = number("TIPC_SOCKET_ADDR");
    /** Seen in the zone; as {@link #TIPC_CLUSTER_SCOPE} since Linux 4.17. */
    public static final int TIPC_ZONE_SCOPE = number("TIPC_ZONE_SCOPE");
    /** Seen in the cluster. */
    public static final int TIPC_CLUSTER_SCOPE = number("TIPC_CLUSTER_SCOPE");
    /** Seen on this node. */
    public static final int TIPC_NODE_SCOPE = number("TIPC_NODE_SCOPE");
    /** Option: importance of messages. */
    public static final int TIPC_IMPORTANCE = number("TIPC_IMPORTANCE");
    /** Option: messages that are sent may be dropped here. */
    public static final int TIPC_SRC_DROPPABLE = number("TIPC_SRC_DROPPABLE");
    /** Option: messages that can't be delivered aren't sent back. */
    public static final int TIPC_DEST_DROPPABLE = number("TIPC_DEST_DROPPABLE");
    /** Option: milliseconds of connect. */
    public static final int TIPC_CONN_TIMEOUT = number("TIPC_CONN_TIMEOUT");
    /** Option: messages that wait on this node (read only). */
    public static final int TIPC_NODE_RECVQ_DEPTH = number("TIPC_NODE_RECVQ_DEPTH");
    /** Option: messages that wait at this socket (read only). */
    public static final int TIPC_SOCK_RECVQ_DEPTH = number("TIPC_SOCK_RECVQ_DEPTH");
    /** Option: multicast by broadcast; since Linux 4.11. */
    public static final int TIPC_MCAST_BROADCAST = number("TIPC_MCAST_BROADCAST");
    /** Option: multicast by replication; since Linux 4.11. */
    public static final int TIPC_MCAST_REPLICAST = number("TIPC_MCAST_REPLICAST");
    /** Option: join a group; since Linux 4.15. */
    public static final int TIPC_GROUP_JOIN = number("TIPC_GROUP_JOIN");
    /** Option: leave the group; since Linux 4.15. */
    public static final int TIPC_GROUP_LEAVE = number("TIPC_GROUP_LEAVE");
    /** Option: bytes that wait at this socket (read only); since Linux 4.20. */
    public static final int TIPC_SOCK_RECVQ_USED = number("TIPC_SOCK_RECVQ_USED");
    /** Option: send small messages at once; since Linux 5.5. */
    public static final int TIPC_NODELAY = number("TIPC_NODELAY");
    /** {@link #TIPC_IMPORTANCE}: low. */
    public static final int TIPC_LOW_IMPORTANCE = number("TIPC_LOW_IMPORTANCE");
    /** {@link #TIPC_IMPORTANCE}: medium. */
    public static final int TIPC_MEDIUM_IMPORTANCE = number("TIPC_MEDIUM_IMPORTANCE");
    /** {@link #TIPC_IMPORTANCE}: high. */
    public static final int TIPC_HIGH_IMPORTANCE = number("TIPC_HIGH_IMPORTANCE");
    /** {@link #TIPC_IMPORTANCE}: critical. */
    public static final int TIPC_CRITICAL_IMPORTANCE = number("TIPC_CRITICAL_IMPORTANCE");
    /** Group flag: receive one's own messages. */
    public static final int TIPC_GROUP_LOOPBACK = number("TIPC_GROUP_LOOPBACK");
    /** Group flag: receive who joins and leaves. */
    public static final int TIPC_GROUP_MEMBER_EVTS = number("TIPC_GROUP_MEMBER_EVTS");
    /** Subscription: an event for each socket. */
    public static final int TIPC_SUB_PORTS = number("TIPC_SUB_PORTS");
    /** Subscription: an event for the first and the last socket. */
    public static final int TIPC_SUB_SERVICE = number("TIPC_SUB_SERVICE");
    /** Subscription: cancel. */
    public static final int TIPC_SUB_CANCEL = number("TIPC_SUB_CANCEL");
    /** Subscription: without end. */
    public static final int TIPC_WAIT_FOREVER = number("TIPC_WAIT_FOREVER");
    /** Event: a service is there. */
    public static final int TIPC_PUBLISHED = number("TIPC_PUBLISHED");
    /** Event: a service went. */
    public static final int TIPC_WITHDRAWN = number("TIPC_WITHDRAWN");
    /** Event: the subscription ended. */
    public static final int TIPC_SUBSCR_TIMEOUT = number("TIPC_SUBSCR_TIMEOUT");
    /** Service type: node state; once the configuration server. */
    public static final int TIPC_CFG_SRV = number("TIPC_CFG_SRV");
    /** Service type: node state; since Linux 4.17. */
    public static final int TIPC_NODE_STATE = number("TIPC_NODE_STATE");
    /** Service type: topology server. */
    public static final int TIPC_TOP_SRV = number("TIPC_TOP_SRV");
    /** Service type: link state; since Linux 4.3. */
    public static final int TIPC_LINK_STATE = number("TIPC_LINK_STATE");
    /** First service type for users. */
    public static final int TIPC_RESERVED_TYPES = number("TIPC_RESERVED_TYPES");
    /** Ancillary data: why a message came back. */
    public static final int TIPC_ERRINFO = number("TIPC_ERRINFO");
    /** Ancillary data: the message that came back. */
    public static final int TIPC_RETDATA = number("TIPC_RETDATA");
    /** Ancillary data: the service that the message was sent to. */
    public static final int TIPC_DESTNAME = number("TIPC_DESTNAME");
    /** No error. */
    public static final int TIPC_OK = number("TIPC_OK");
    /** No such service. */
    public static final int TIPC_ERR_NO_NAME = number("TIPC_ERR_NO_NAME");
    /** No such socket. */
    public static final int TIPC_ERR_NO_PORT = number("TIPC_ERR_NO_PORT");
    /** No such node. */
    public static final int TIPC_ERR_NO_NODE = number("TIPC_ERR_NO_NODE");
    /** The receiver's queue is full. */
    public static final int TIPC_ERR_OVERLOAD = number("TIPC_ERR_OVERLOAD");
    /** The peer shut down. */
    public static final int TIPC_CONN_SHUTDOWN = number("TIPC_CONN_SHUTDOWN");
    /** Bytes that a message may have. */
    public static final int TIPC_MAX_USER_MSG_SIZE = number("TIPC_MAX_USER_MSG_SIZE");

    // <linux/if_alg.h>: AF_ALG

    /** Option: key. */
    public static final int ALG_SET_KEY = number("ALG_SET_KEY");
    /** Ancillary data: initialisation vector. */
    public static final int ALG_SET_IV = number("ALG_SET_IV");
    /** Ancillary data: operation. */
    public static final int ALG_SET_OP = number("ALG_SET_OP");
    /** Ancillary data: length of associated data. */
    public static final int ALG_SET_AEAD_ASSOCLEN = number("ALG_SET_AEAD_ASSOCLEN");
    /** Option: length of the authentication tag. */
    public static final int ALG_SET_AEAD_AUTHSIZE = number("ALG_SET_AEAD_AUTHSIZE");
    /** Option: public key; not in the mainline kernel, which has {@link #ALG_SET_DRBG_ENTROPY} here. */
    public static final int ALG_SET_PUBKEY = number("ALG_SET_PUBKEY");
    /** Option: entropy of a deterministic random generator, for tests; since Linux 5.10. */
    public static final int ALG_SET_DRBG_ENTROPY = number("ALG_SET_DRBG_ENTROPY");
    /** Option: key of the kernel's keyring; since Linux 6.2. */
    public static final int ALG_SET_KEY_BY_KEY_SERIAL = number("ALG_SET_KEY_BY_KEY_SERIAL");
    /** Decrypt. */
    public static final int ALG_OP_DECRYPT = number("ALG_OP_DECRYPT");
    /** Encrypt. */
    public static final int ALG_OP_ENCRYPT = number("ALG_OP_ENCRYPT");
    /** Sign; not in the mainline kernel. */
    public static final int ALG_OP_SIGN = number("ALG_OP_SIGN");
    /** Verify; not in the mainline kernel. */
    public static final int ALG_OP_VERIFY = number("ALG_OP_VERIFY");

    // <linux/rds.h>: AF_RDS

    /** Option: drop what waits for an address. */
    public static final int RDS_CANCEL_SENT_TO = number("RDS_CANCEL_SENT_TO");
    /** Option: make a memory region. */
    public static final int RDS_GET_MR = number("RDS_GET_MR");
    /** Option: free a memory region. */
    public static final int RDS_FREE_MR = number("RDS_FREE_MR");
    /** Option: tell of failed transmissions; without effect. */
    public static final int RDS_RECVERR = number("RDS_RECVERR");
    /** Option: tell of the end of congestion. */
    public static final int RDS_CONG_MONITOR = number("RDS_CONG_MONITOR");
    /** Option: make a memory region for a peer. */
    public static final int RDS_GET_MR_FOR_DEST = number("RDS_GET_MR_FOR_DEST");
    /** Option: transport. */
    public static final int SO_RDS_TRANSPORT = number("SO_RDS_TRANSPORT");
    /** Option: receive latencies; since Linux 4.11. */
    public static final int SO_RDS_MSG_RXPATH_LATENCY = number("SO_RDS_MSG_RXPATH_LATENCY");
    /** Transport: InfiniBand. */
    public static final int RDS_TRANS_IB = number("RDS_TRANS_IB");
    /** Transport: TCP. */
    public static final int RDS_TRANS_TCP = number("RDS_TRANS_TCP");
    /** Transport: none. */
    public static final int RDS_TRANS_NONE = number("RDS_TRANS_NONE");
    /** Ancillary data: arguments of RDMA. */
    public static final int RDS_CMSG_RDMA_ARGS = number("RDS_CMSG_RDMA_ARGS");
    /** Ancillary data: destination of RDMA. */
    public static final int RDS_CMSG_RDMA_DEST = number("RDS_CMSG_RDMA_DEST");
    /** Ancillary data: memory to map. */
    public static final int RDS_CMSG_RDMA_MAP = number("RDS_CMSG_RDMA_MAP");
    /** Ancillary data: completion of RDMA. */
    public static final int RDS_CMSG_RDMA_STATUS = number("RDS_CMSG_RDMA_STATUS");
    /** Ancillary data: end of congestion. */
    public static final int RDS_CMSG_CONG_UPDATE = number("RDS_CMSG_CONG_UPDATE");
    /** Ancillary data: atomic addition. */
    public static final int RDS_CMSG_ATOMIC_FADD = number("RDS_CMSG_ATOMIC_FADD");
    /** Ancillary data: atomic compare and swap. */
    public static final int RDS_CMSG_ATOMIC_CSWP = number("RDS_CMSG_ATOMIC_CSWP");
    /** Ancillary data: masked atomic addition. */
    public static final int RDS_CMSG_MASKED_ATOMIC_FADD = number("RDS_CMSG_MASKED_ATOMIC_FADD");
    /** Ancillary data: masked atomic compare and swap. */
    public static final int RDS_CMSG_MASKED_ATOMIC_CSWP = number("RDS_CMSG_MASKED_ATOMIC_CSWP");
    /** Ancillary data: latencies; since Linux 4.11. */
    public static final int RDS_CMSG_RXPATH_LATENCY = number("RDS_CMSG_RXPATH_LATENCY");
    /** RDMA flag: write. */
    public static final int RDS_RDMA_READWRITE = number("RDS_RDMA_READWRITE");
    /** RDMA flag: fence before the next send. */
    public static final int RDS_RDMA_FENCE = number("RDS_RDMA_FENCE");
    /** RDMA flag: invalidate the key after freeing. */
    public static final int RDS_RDMA_INVALIDATE = number("RDS_RDMA_INVALIDATE");
    /** RDMA flag: free after use. */
    public static final int RDS_RDMA_USE_ONCE = number("RDS_RDMA_USE_ONCE");
    /** RDMA flag: don't wait. */
    public static final int RDS_RDMA_DONTWAIT = number("RDS_RDMA_DONTWAIT");
    /** RDMA flag: tell of the completion. */
    public static final int RDS_RDMA_NOTIFY_ME = number("RDS_RDMA_NOTIFY_ME");
    /** RDMA status: success. */
    public static final int RDS_RDMA_SUCCESS = number("RDS_RDMA_SUCCESS");
    /** RDMA status: error of the peer. */
    public static final int RDS_RDMA_REMOTE_ERROR = number("RDS_RDMA_REMOTE_ERROR");
    /** RDMA status: cancelled. */
    public static final int RDS_RDMA_CANCELED = number("RDS_RDMA_CANCELED");
    /** RDMA status: dropped. */
    public static final int RDS_RDMA_DROPPED = number("RDS_RDMA_DROPPED");
    /** RDMA status: another error. */
    public static final int RDS_RDMA_OTHER_ERROR = number("RDS_RDMA_OTHER_ERROR");

    // <linux/sctp.h>: options of SOL_SCTP

    /** Retransmission timeouts. */
    public static final int SCTP_RTOINFO = number("SCTP_RTOINFO");
    /** Parameters of an association. */
    public static final int SCTP_ASSOCINFO = number("SCTP_ASSOCINFO");
    /** Parameters of the setup. */
    public static final int SCTP_INITMSG = number("SCTP_INITMSG");
    /** Send small messages at once. */
    public static final int SCTP_NODELAY = number("SCTP_NODELAY");
    /** Seconds of silence before an association is closed. */
    public static final int SCTP_AUTOCLOSE = number("SCTP_AUTOCLOSE");
    /** The address that the peer should use. */
    public static final int SCTP_SET_PEER_PRIMARY_ADDR = number("SCTP_SET_PEER_PRIMARY_ADDR");
    /** The peer's address to use. */
    public static final int SCTP_PRIMARY_ADDR = number("SCTP_PRIMARY_ADDR");
    /** Adaptation layer. */
    public static final int SCTP_ADAPTATION_LAYER = number("SCTP_ADAPTATION_LAYER");
    /** Don't fragment: give an error instead. */
    public static final int SCTP_DISABLE_FRAGMENTS = number("SCTP_DISABLE_FRAGMENTS");
    /** Heartbeats and path MTU of an address. */
    public static final int SCTP_PEER_ADDR_PARAMS = number("SCTP_PEER_ADDR_PARAMS");
    /** Defaults of sending; see {@link #SCTP_DEFAULT_SNDINFO}. */
    public static final int SCTP_DEFAULT_SEND_PARAM = number("SCTP_DEFAULT_SEND_PARAM");
    /** Events to receive; see {@link #SCTP_EVENT}. */
    public static final int SCTP_EVENTS = number("SCTP_EVENTS");
    /** IPv4 addresses as mapped IPv6 ones. */
    public static final int SCTP_I_WANT_MAPPED_V4_ADDR = number("SCTP_I_WANT_MAPPED_V4_ADDR");
    /** Largest fragment. */
    public static final int SCTP_MAXSEG = number("SCTP_MAXSEG");
    /** State of an association (read only). */
    public static final int SCTP_STATUS = number("SCTP_STATUS");
    /** State of an address (read only). */
    public static final int SCTP_GET_PEER_ADDR_INFO = number("SCTP_GET_PEER_ADDR_INFO");
    /** Delay of acknowledgments. */
    public static final int SCTP_DELAYED_ACK_TIME = number("SCTP_DELAYED_ACK_TIME");
    /** {@link #SCTP_DELAYED_ACK_TIME}. */
    public static final int SCTP_DELAYED_SACK = number("SCTP_DELAYED_SACK");
    /** Context of failed messages. */
    public static final int SCTP_CONTEXT = number("SCTP_CONTEXT");
    /** Interleave partial messages. */
    public static final int SCTP_FRAGMENT_INTERLEAVE = number("SCTP_FRAGMENT_INTERLEAVE");
    /** Bytes at which a message is delivered in part. */
    public static final int SCTP_PARTIAL_DELIVERY_POINT = number("SCTP_PARTIAL_DELIVERY_POINT");
    /** Most packets of a burst. */
    public static final int SCTP_MAX_BURST = number("SCTP_MAX_BURST");
    /** A chunk type to authenticate. */
    public static final int SCTP_AUTH_CHUNK = number("SCTP_AUTH_CHUNK");
    /** Hash functions to authenticate with. */
    public static final int SCTP_HMAC_IDENT = number("SCTP_HMAC_IDENT");
    /** Add a key. */
    public static final int SCTP_AUTH_KEY = number("SCTP_AUTH_KEY");
    /** The key to use. */
    public static final int SCTP_AUTH_ACTIVE_KEY = number("SCTP_AUTH_ACTIVE_KEY");
    /** Delete a key. */
    public static final int SCTP_AUTH_DELETE_KEY = number("SCTP_AUTH_DELETE_KEY");
    /** The peer's chunk types to authenticate (read only). */
    public static final int SCTP_PEER_AUTH_CHUNKS = number("SCTP_PEER_AUTH_CHUNKS");
    /** This machine's chunk types to authenticate (read only). */
    public static final int SCTP_LOCAL_AUTH_CHUNKS = number("SCTP_LOCAL_AUTH_CHUNKS");
    /** How many associations there are (read only). */
    public static final int SCTP_GET_ASSOC_NUMBER = number("SCTP_GET_ASSOC_NUMBER");
    /** The associations (read only). */
    public static final int SCTP_GET_ASSOC_ID_LIST = number("SCTP_GET_ASSOC_ID_LIST");
    /** Add and remove addresses by itself; since Linux 3.1. */
    public static final int SCTP_AUTO_ASCONF = number("SCTP_AUTO_ASCONF");
    /** Thresholds of path failure; since Linux 3.6. */
    public static final int SCTP_PEER_ADDR_THLDS = number("SCTP_PEER_ADDR_THLDS");
    /** Receive {@link #SCTP_RCVINFO}; since Linux 3.17. */
    public static final int SCTP_RECVRCVINFO = number("SCTP_RECVRCVINFO");
    /** Receive {@link #SCTP_NXTINFO}; since Linux 3.17. */
    public static final int SCTP_RECVNXTINFO = number("SCTP_RECVNXTINFO");
    /** Defaults of sending; since Linux 3.17. */
    public static final int SCTP_DEFAULT_SNDINFO = number("SCTP_DEFAULT_SNDINFO");
    /** Stop using a key; since Linux 4.17. */
    public static final int SCTP_AUTH_DEACTIVATE_KEY = number("SCTP_AUTH_DEACTIVATE_KEY");
    /** Several sockets on one port; since Linux 4.19. */
    public static final int SCTP_REUSE_PORT = number("SCTP_REUSE_PORT");
    /** Thresholds of path failure, with primary path switchover; since Linux 5.5. */
    public static final int SCTP_PEER_ADDR_THLDS_V2 = number("SCTP_PEER_ADDR_THLDS_V2");
    /** Bind to further addresses. */
    public static final int SCTP_SOCKOPT_BINDX_ADD = number("SCTP_SOCKOPT_BINDX_ADD");
    /** Unbind addresses. */
    public static final int SCTP_SOCKOPT_BINDX_REM = number("SCTP_SOCKOPT_BINDX_REM");
    /** A socket of its own for an association. */
    public static final int SCTP_SOCKOPT_PEELOFF = number("SCTP_SOCKOPT_PEELOFF");
    /** The same, with flags of the descriptor; since Linux 4.14. */
    public static final int SCTP_SOCKOPT_PEELOFF_FLAGS = number("SCTP_SOCKOPT_PEELOFF_FLAGS");
    /** The peer's addresses (read only). */
    public static final int SCTP_GET_PEER_ADDRS = number("SCTP_GET_PEER_ADDRS");
    /** This machine's addresses (read only). */
    public static final int SCTP_GET_LOCAL_ADDRS = number("SCTP_GET_LOCAL_ADDRS");
    /** Connect to several addresses. */
    public static final int SCTP_SOCKOPT_CONNECTX = number("SCTP_SOCKOPT_CONNECTX");
    /** Connect to several addresses, and give the association. */
    public static final int SCTP_SOCKOPT_CONNECTX3 = number("SCTP_SOCKOPT_CONNECTX3");
    /** Statistics of an association (read only); since Linux 3.8. */
    public static final int SCTP_GET_ASSOC_STATS = number("SCTP_GET_ASSOC_STATS");
    /** Partial reliability; since Linux 4.8. */
    public static final int SCTP_PR_SUPPORTED = number("SCTP_PR_SUPPORTED");
    /** Default of partial reliability; since Linux 4.8. */
    public static final int SCTP_DEFAULT_PRINFO = number("SCTP_DEFAULT_PRINFO");
    /** Abandoned messages of an association (read only); since Linux 4.8. */
    public static final int SCTP_PR_ASSOC_STATUS = number("SCTP_PR_ASSOC_STATUS");
    /** Abandoned messages of a stream (read only); since Linux 4.11. */
    public static final int SCTP_PR_STREAM_STATUS = number("SCTP_PR_STREAM_STATUS");
    /** Reconfiguration of streams. */
    public static final int SCTP_RECONFIG_SUPPORTED = number("SCTP_RECONFIG_SUPPORTED");
    /** Which reconfigurations are allowed; since Linux 4.11. */
    public static final int SCTP_ENABLE_STREAM_RESET = number("SCTP_ENABLE_STREAM_RESET");
    /** Reset streams; since Linux 4.11. */
    public static final int SCTP_RESET_STREAMS = number("SCTP_RESET_STREAMS");
    /** Reset an association; since Linux 4.11. */
    public static final int SCTP_RESET_ASSOC = number("SCTP_RESET_ASSOC");
    /** Add streams; since Linux 4.11. */
    public static final int SCTP_ADD_STREAMS = number("SCTP_ADD_STREAMS");
    /** Scheduler of streams; since Linux 4.15. */
    public static final int SCTP_STREAM_SCHEDULER = number("SCTP_STREAM_SCHEDULER");
    /** Scheduler's value of a stream; since Linux 4.15. */
    public static final int SCTP_STREAM_SCHEDULER_VALUE = number("SCTP_STREAM_SCHEDULER_VALUE");
    /** Interleaving of messages; since Linux 4.16. */
    public static final int SCTP_INTERLEAVING_SUPPORTED = number("SCTP_INTERLEAVING_SUPPORTED");
    /** Switch one event on or off; since Linux 5.0. */
    public static final int SCTP_EVENT = number("SCTP_EVENT");
    /** Reconfiguration of addresses; since Linux 5.4. */
    public static final int SCTP_ASCONF_SUPPORTED = number("SCTP_ASCONF_SUPPORTED");
    /** Authentication; since Linux 5.4. */
    public static final int SCTP_AUTH_SUPPORTED = number("SCTP_AUTH_SUPPORTED");
    /** Explicit congestion notification; since Linux 5.4. */
    public static final int SCTP_ECN_SUPPORTED = number("SCTP_ECN_SUPPORTED");
    /** Tell of paths that may have failed; since Linux 5.5. */
    public static final int SCTP_EXPOSE_POTENTIALLY_FAILED_STATE = number("SCTP_EXPOSE_POTENTIALLY_FAILED_STATE");
    /** The peer's UDP port, of RFC 6951; since Linux 5.11. */
    public static final int SCTP_REMOTE_UDP_ENCAPS_PORT = number("SCTP_REMOTE_UDP_ENCAPS_PORT");
    /** Milliseconds between probes of the path MTU; since Linux 5.14. */
    public static final int SCTP_PLPMTUD_PROBE_INTERVAL = number("SCTP_PLPMTUD_PROBE_INTERVAL");

    // <linux/sctp.h>: ancillary data and flags of SCTP

    /** Parameters of the setup. */
    public static final int SCTP_INIT = number("SCTP_INIT");
    /** Parameters of a message; see the two that follow. */
    public static final int SCTP_SNDRCV = number("SCTP_SNDRCV");
    /** Parameters of a message that is sent; since Linux 3.17. */
    public static final int SCTP_SNDINFO = number("SCTP_SNDINFO");
    /** Parameters of a message that was received; since Linux 3.17. */
    public static final int SCTP_RCVINFO = number("SCTP_RCVINFO");
    /** Parameters of the next message; since Linux 3.17. */
    public static final int SCTP_NXTINFO = number("SCTP_NXTINFO");
    /** Partial reliability of a message; since Linux 4.17. */
    public static final int SCTP_PRINFO = number("SCTP_PRINFO");
    /** Key of a message; since Linux 4.17. */
    public static final int SCTP_AUTHINFO = number("SCTP_AUTHINFO");
    /** A further IPv4 destination; since Linux 4.17. */
    public static final int SCTP_DSTADDRV4 = number("SCTP_DSTADDRV4");
    /** A further IPv6 destination; since Linux 4.17. */
    public static final int SCTP_DSTADDRV6 = number("SCTP_DSTADDRV6");
    /** Message flag: out of order. */
    public static final int SCTP_UNORDERED = number("SCTP_UNORDERED");
    /** Message flag: use the address given. */
    public static final int SCTP_ADDR_OVER = number("SCTP_ADDR_OVER");
    /** Message flag: abort the association. */
    public static final int SCTP_ABORT = number("SCTP_ABORT");
    /** Message flag: shut the association down. */
    public static final int SCTP_EOF = number("SCTP_EOF");

    // <linux/dccp.h>: options of SOL_DCCP; the protocol is gone since Linux 6.16

    /** Size of packets; without effect. */
    public static final int DCCP_SOCKOPT_PACKET_SIZE = number("DCCP_SOCKOPT_PACKET_SIZE");
    /** Service code. */
    public static final int DCCP_SOCKOPT_SERVICE = number("DCCP_SOCKOPT_SERVICE");
    /** Historical; without effect. */
    public static final int DCCP_SOCKOPT_CHANGE_L = number("DCCP_SOCKOPT_CHANGE_L");
    /** Historical; without effect. */
    public static final int DCCP_SOCKOPT_CHANGE_R = number("DCCP_SOCKOPT_CHANGE_R");
    /** Largest packet at present (read only). */
    public static final int DCCP_SOCKOPT_GET_CUR_MPS = number("DCCP_SOCKOPT_GET_CUR_MPS");
    /** The server keeps the waiting time. */
    public static final int DCCP_SOCKOPT_SERVER_TIMEWAIT = number("DCCP_SOCKOPT_SERVER_TIMEWAIT");
    /** How much of a packet its checksum covers. */
    public static final int DCCP_SOCKOPT_SEND_CSCOV = number("DCCP_SOCKOPT_SEND_CSCOV");
    /** How much of a packet its checksum must cover. */
    public static final int DCCP_SOCKOPT_RECV_CSCOV = number("DCCP_SOCKOPT_RECV_CSCOV");
    /** The congestion controls (read only). */
    public static final int DCCP_SOCKOPT_AVAILABLE_CCIDS = number("DCCP_SOCKOPT_AVAILABLE_CCIDS");
    /** Congestion control of both directions. */
    public static final int DCCP_SOCKOPT_CCID = number("DCCP_SOCKOPT_CCID");
    /** Congestion control of sending. */
    public static final int DCCP_SOCKOPT_TX_CCID = number("DCCP_SOCKOPT_TX_CCID");
    /** Congestion control of receiving. */
    public static final int DCCP_SOCKOPT_RX_CCID = number("DCCP_SOCKOPT_RX_CCID");
    /** Policy of the send queue. */
    public static final int DCCP_SOCKOPT_QPOLICY_ID = number("DCCP_SOCKOPT_QPOLICY_ID");
    /** Length of the send queue. */
    public static final int DCCP_SOCKOPT_QPOLICY_TXQLEN = number("DCCP_SOCKOPT_QPOLICY_TXQLEN");

    // <linux/qrtr.h>: AF_QIPCRTR

    /** Every node. */
    public static final long QRTR_NODE_BCAST = wide("QRTR_NODE_BCAST");
    /** The control port. */
    public static final long QRTR_PORT_CTRL = wide("QRTR_PORT_CTRL");

    // <linux/kcm.h>: AF_KCM

    /** Protocol: connected sockets below. */
    public static final int KCMPROTO_CONNECTED = number("KCMPROTO_CONNECTED");
    /** Option: don't receive. */
    public static final int KCM_RECV_DISABLE = number("KCM_RECV_DISABLE");

    // <bluetooth/bluetooth.h>: AF_BLUETOOTH

    /** Logical links. */
    public static final int BTPROTO_L2CAP = number("BTPROTO_L2CAP");
    /** Host controller interface. */
    public static final int BTPROTO_HCI = number("BTPROTO_HCI");
    /** Synchronous links, for voice. */
    public static final int BTPROTO_SCO = number("BTPROTO_SCO");
    /** Serial lines. */
    public static final int BTPROTO_RFCOMM = number("BTPROTO_RFCOMM");
    /** Network encapsulation. */
    public static final int BTPROTO_BNEP = number("BTPROTO_BNEP");
    /** CAPI messages. */
    public static final int BTPROTO_CMTP = number("BTPROTO_CMTP");
    /** Human interface devices. */
    public static final int BTPROTO_HIDP = number("BTPROTO_HIDP");
    /** Audio and video distribution. */
    public static final int BTPROTO_AVDTP = number("BTPROTO_AVDTP");
    /** Isochronous links; since Linux 6.0. */
    public static final int BTPROTO_ISO = number("BTPROTO_ISO");
    /** Level of {@link #BTPROTO_HCI}. */
    public static final int SOL_HCI = number("SOL_HCI");
    /** Level of {@link #BTPROTO_L2CAP}. */
    public static final int SOL_L2CAP = number("SOL_L2CAP");
    /** Level of {@link #BTPROTO_SCO}. */
    public static final int SOL_SCO = number("SOL_SCO");
    /** Level of {@link #BTPROTO_RFCOMM}. */
    public static final int SOL_RFCOMM = number("SOL_RFCOMM");
    /** Level of all Bluetooth sockets. */
    public static final int SOL_BLUETOOTH = number("SOL_BLUETOOTH");
    /** Type of address: classic. */
    public static final int BDADDR_BREDR = number("BDADDR_BREDR");
    /** Type of address: low energy, public. */
    public static final int BDADDR_LE_PUBLIC = number("BDADDR_LE_PUBLIC");
    /** Type of address: low energy, random. */
    public static final int BDADDR_LE_RANDOM = number("BDADDR_LE_RANDOM");
    /** Option: security, struct bt_security. */
    public static final int BT_SECURITY = number("BT_SECURITY");
    /** Option: connections wait for authorisation. */
    public static final int BT_DEFER_SETUP = number("BT_DEFER_SETUP");
    /** Option: packets may be dropped. */
    public static final int BT_FLUSHABLE = number("BT_FLUSHABLE");
    /** Option: power saving. */
    public static final int BT_POWER = number("BT_POWER");
    /** Option: which channels to use; without effect. */
    public static final int BT_CHANNEL_POLICY = number("BT_CHANNEL_POLICY");
    /** Option: format of voice. */
    public static final int BT_VOICE = number("BT_VOICE");
    /** Option: largest packet that is sent. */
    public static final int BT_SNDMTU = number("BT_SNDMTU");
    /** Option: largest packet that is received. */
    public static final int BT_RCVMTU = number("BT_RCVMTU");
    /** Option: physical channels. */
    public static final int BT_PHY = number("BT_PHY");
    /** Option: mode of the channel. */
    public static final int BT_MODE = number("BT_MODE");
    /** Option: receive the status of packets. */
    public static final int BT_PKT_STATUS = number("BT_PKT_STATUS");
    /** Option: quality of isochronous links. */
    public static final int BT_ISO_QOS = number("BT_ISO_QOS");
    /** Option: codec of voice. */
    public static final int BT_CODEC = number("BT_CODEC");
    /** Option: broadcast announcement. */
    public static final int BT_ISO_BASE = number("BT_ISO_BASE");
    /** Ancillary data: status of a packet. */
    public static final int BT_SCM_PKT_STATUS = number("BT_SCM_PKT_STATUS");
    /** {@link #BT_SECURITY}: none, for service discovery. */
    public static final int BT_SECURITY_SDP = number("BT_SECURITY_SDP");
    /** {@link #BT_SECURITY}: low. */
    public static final int BT_SECURITY_LOW = number("BT_SECURITY_LOW");
    /** {@link #BT_SECURITY}: medium. */
    public static final int BT_SECURITY_MEDIUM = number("BT_SECURITY_MEDIUM");
    /** {@link #BT_SECURITY}: high. */
    public static final int BT_SECURITY_HIGH = number("BT_SECURITY_HIGH");
    /** {@link #BT_SECURITY}: FIPS 140. */
    public static final int BT_SECURITY_FIPS = number("BT_SECURITY_FIPS");
    /** {@link #BT_FLUSHABLE}: no. */
    public static final int BT_FLUSHABLE_OFF = number("BT_FLUSHABLE_OFF");
    /** {@link #BT_FLUSHABLE}: yes. */
    public static final int BT_FLUSHABLE_ON = number("BT_FLUSHABLE_ON");
    /** {@link #BT_POWER}: may sleep. */
    public static final int BT_POWER_FORCE_ACTIVE_OFF = number("BT_POWER_FORCE_ACTIVE_OFF");
    /** {@link #BT_POWER}: stays active. */
    public static final int BT_POWER_FORCE_ACTIVE_ON = number("BT_POWER_FORCE_ACTIVE_ON");
    /** {@link #BT_CHANNEL_POLICY}: classic radio only. */
    public static final int BT_CHANNEL_POLICY_BREDR_ONLY = number("BT_CHANNEL_POLICY_BREDR_ONLY");
    /** {@link #BT_CHANNEL_POLICY}: classic radio first. */
    public static final int BT_CHANNEL_POLICY_BREDR_PREFERRED = number("BT_CHANNEL_POLICY_BREDR_PREFERRED");
    /** {@link #BT_CHANNEL_POLICY}: alternate radio first. */
    public static final int BT_CHANNEL_POLICY_AMP_PREFERRED = number("BT_CHANNEL_POLICY_AMP_PREFERRED");
    /** {@link #BT_VOICE}: transparent. */
    public static final int BT_VOICE_TRANSPARENT = number("BT_VOICE_TRANSPARENT");
    /** {@link #BT_VOICE}: CVSD, 16 bits. */
    public static final int BT_VOICE_CVSD_16BIT = number("BT_VOICE_CVSD_16BIT");
    /** {@link #BT_VOICE}: transparent, 16 bits. */
    public static final int BT_VOICE_TRANSPARENT_16BIT = number("BT_VOICE_TRANSPARENT_16BIT");
    /** {@link #BT_PHY}: basic rate, 1 Mbit/s, 1 slot. */
    public static final int BT_PHY_BR_1M_1SLOT = number("BT_PHY_BR_1M_1SLOT");
    /** {@link #BT_PHY}: basic rate, 1 Mbit/s, 3 slots. */
    public static final int BT_PHY_BR_1M_3SLOT = number("BT_PHY_BR_1M_3SLOT");
    /** {@link #BT_PHY}: basic rate, 1 Mbit/s, 5 slots. */
    public static final int BT_PHY_BR_1M_5SLOT = number("BT_PHY_BR_1M_5SLOT");
    /** {@link #BT_PHY}: enhanced rate, 2 Mbit/s, 1 slot. */
    public static final int BT_PHY_EDR_2M_1SLOT = number("BT_PHY_EDR_2M_1SLOT");
    /** {@link #BT_PHY}: enhanced rate, 2 Mbit/s, 3 slots. */
    public static final int BT_PHY_EDR_2M_3SLOT = number("BT_PHY_EDR_2M_3SLOT");
    /** {@link #BT_PHY}: enhanced rate, 2 Mbit/s, 5 slots. */
    public static final int BT_PHY_EDR_2M_5SLOT = number("BT_PHY_EDR_2M_5SLOT");
    /** {@link #BT_PHY}: enhanced rate, 3 Mbit/s, 1 slot. */
    public static final int BT_PHY_EDR_3M_1SLOT = number("BT_PHY_EDR_3M_1SLOT");
    /** {@link #BT_PHY}: enhanced rate, 3 Mbit/s, 3 slots. */
    public static final int BT_PHY_EDR_3M_3SLOT = number("BT_PHY_EDR_3M_3SLOT");
    /** {@link #BT_PHY}: enhanced rate, 3 Mbit/s, 5 slots. */
    public static final int BT_PHY_EDR_3M_5SLOT = number("BT_PHY_EDR_3M_5SLOT");
    /** {@link #BT_PHY}: low energy, 1 Mbit/s, sending. */
    public static final int BT_PHY_LE_1M_TX = number("BT_PHY_LE_1M_TX");
    /** {@link #BT_PHY}: low energy, 1 Mbit/s, receiving. */
    public static final int BT_PHY_LE_1M_RX = number("BT_PHY_LE_1M_RX");
    /** {@link #BT_PHY}: low energy, 2 Mbit/s, sending. */
    public static final int BT_PHY_LE_2M_TX = number("BT_PHY_LE_2M_TX");
    /** {@link #BT_PHY}: low energy, 2 Mbit/s, receiving. */
    public static final int BT_PHY_LE_2M_RX = number("BT_PHY_LE_2M_RX");
    /** {@link #BT_PHY}: low energy, coded, sending. */
    public static final int BT_PHY_LE_CODED_TX = number("BT_PHY_LE_CODED_TX");
    /** {@link #BT_PHY}: low energy, coded, receiving. */
    public static final int BT_PHY_LE_CODED_RX = number("BT_PHY_LE_CODED_RX");
    /** {@link #BT_MODE}: basic. */
    public static final int BT_MODE_BASIC = number("BT_MODE_BASIC");
    /** {@link #BT_MODE}: enhanced retransmission. */
    public static final int BT_MODE_ERTM = number("BT_MODE_ERTM");
    /** {@link #BT_MODE}: streaming. */
    public static final int BT_MODE_STREAMING = number("BT_MODE_STREAMING");
    /** {@link #BT_MODE}: low energy with flow control. */
    public static final int BT_MODE_LE_FLOWCTL = number("BT_MODE_LE_FLOWCTL");
    /** {@link #BT_MODE}: extended flow control. */
    public static final int BT_MODE_EXT_FLOWCTL = number("BT_MODE_EXT_FLOWCTL");

    // <bluetooth/hci.h>, <bluetooth/l2cap.h>, <bluetooth/rfcomm.h>, <bluetooth/sco.h>: options of Bluetooth's protocols

    /** Option of HCI: receive the direction of packets. */
    public static final int HCI_DATA_DIR = number("HCI_DATA_DIR");
    /** Option of HCI: which packets to receive. */
    public static final int HCI_FILTER = number("HCI_FILTER");
    /** Option of HCI: receive the time of arrival. */
    public static final int HCI_TIME_STAMP = number("HCI_TIME_STAMP");
    /** Ancillary data of HCI: direction. */
    public static final int HCI_CMSG_DIR = number("HCI_CMSG_DIR");
    /** Ancillary data of HCI: time of arrival. */
    public static final int HCI_CMSG_TSTAMP = number("HCI_CMSG_TSTAMP");
    /** No device. */
    public static final int HCI_DEV_NONE = number("HCI_DEV_NONE");
    /** Channel of HCI: packets of a device. */
    public static final int HCI_CHANNEL_RAW = number("HCI_CHANNEL_RAW");
    /** Channel of HCI: a device for this program alone. */
    public static final int HCI_CHANNEL_USER = number("HCI_CHANNEL_USER");
    /** Channel of HCI: all packets, to watch. */
    public static final int HCI_CHANNEL_MONITOR = number("HCI_CHANNEL_MONITOR");
    /** Channel of HCI: management. */
    public static final int HCI_CHANNEL_CONTROL = number("HCI_CHANNEL_CONTROL");
    /** Channel of HCI: log. */
    public static final int HCI_CHANNEL_LOGGING = number("HCI_CHANNEL_LOGGING");
    /** Option of L2CAP: struct l2cap_options. */
    public static final int L2CAP_OPTIONS = number("L2CAP_OPTIONS");
    /** Option of L2CAP: the connection (read only). */
    public static final int L2CAP_CONNINFO = number("L2CAP_CONNINFO");
    /** Option of L2CAP: link mode. */
    public static final int L2CAP_LM = number("L2CAP_LM");
    /** {@link #L2CAP_LM}: central role. */
    public static final int L2CAP_LM_MASTER = number("L2CAP_LM_MASTER");
    /** {@link #L2CAP_LM}: authenticated. */
    public static final int L2CAP_LM_AUTH = number("L2CAP_LM_AUTH");
    /** {@link #L2CAP_LM}: encrypted. */
    public static final int L2CAP_LM_ENCRYPT = number("L2CAP_LM_ENCRYPT");
    /** {@link #L2CAP_LM}: trusted. */
    public static final int L2CAP_LM_TRUSTED = number("L2CAP_LM_TRUSTED");
    /** {@link #L2CAP_LM}: reliable. */
    public static final int L2CAP_LM_RELIABLE = number("L2CAP_LM_RELIABLE");
    /** {@link #L2CAP_LM}: secure. */
    public static final int L2CAP_LM_SECURE = number("L2CAP_LM_SECURE");
    /** Option of RFCOMM: the connection (read only). */
    public static final int RFCOMM_CONNINFO = number("RFCOMM_CONNINFO");
    /** Option of RFCOMM: link mode. */
    public static final int RFCOMM_LM = number("RFCOMM_LM");
    /** {@link #RFCOMM_LM}: central role. */
    public static final int RFCOMM_LM_MASTER = number("RFCOMM_LM_MASTER");
    /** {@link #RFCOMM_LM}: authenticated. */
    public static final int RFCOMM_LM_AUTH = number("RFCOMM_LM_AUTH");
    /** {@link #RFCOMM_LM}: encrypted. */
    public static final int RFCOMM_LM_ENCRYPT = number("RFCOMM_LM_ENCRYPT");
    /** {@link #RFCOMM_LM}: trusted. */
    public static final int RFCOMM_LM_TRUSTED = number("RFCOMM_LM_TRUSTED");
    /** {@link #RFCOMM_LM}: reliable. */
    public static final int RFCOMM_LM_RELIABLE = number("RFCOMM_LM_RELIABLE");
    /** {@link #RFCOMM_LM}: secure. */
    public static final int RFCOMM_LM_SECURE = number("RFCOMM_LM_SECURE");
    /** Option of SCO: struct sco_options. */
    public static final int SCO_OPTIONS = number("SCO_OPTIONS");
    /** Option of SCO: the connection (read only). */
    public static final int SCO_CONNINFO = number("SCO_CONNINFO");

    // <sys/ioctl.h>, <linux/sockios.h>, <linux/un.h>: requests of ioctl

    /** Bytes that wait to be read. */
    public static final int FIONREAD = number("FIONREAD");
    /** Non-blocking mode, on or off. */
    public static final int FIONBIO = number("FIONBIO");
    /** A signal when there is something to read or write, on or off. */
    public static final int FIOASYNC = number("FIOASYNC");
    /** Sets who gets the signals: a process, or negative a process group. */
    public static final int FIOSETOWN = number("FIOSETOWN");
    /** Gets who gets the signals. */
    public static final int FIOGETOWN = number("FIOGETOWN");
    /** {@link #FIOSETOWN}, by the name of sockets. */
    public static final int SIOCSPGRP = number("SIOCSPGRP");
    /** {@link #FIOGETOWN}, by the name of sockets. */
    public static final int SIOCGPGRP = number("SIOCGPGRP");
    /** Whether the urgent mark is reached. */
    public static final int SIOCATMARK = number("SIOCATMARK");
    /** {@link #FIONREAD}, by the name of sockets. */
    public static final int SIOCINQ = number("SIOCINQ");
    /** Bytes that are sent and not acknowledged. */
    public static final int SIOCOUTQ = number("SIOCOUTQ");
    /** Bytes that wait to be sent; since Linux 2.6.39. */
    public static final int SIOCOUTQNSD = number("SIOCOUTQNSD");
    /** When the last message came: struct timeval. */
    public static final int SIOCGSTAMP = number("SIOCGSTAMP");
    /** When the last message came: struct timespec; since Linux 2.6.22. */
    public static final int SIOCGSTAMPNS = number("SIOCGSTAMPNS");
    /** A descriptor of the file that a Unix socket is bound to; since Linux 4.12. */
    public static final int SIOCUNIXFILE = number("SIOCUNIXFILE");
    /** A descriptor of the socket's network namespace; since Linux 4.10. */
    public static final int SIOCGSKNS = number("SIOCGSKNS");
    /** Addresses of all interfaces: struct ifconf, which holds a pointer. */
    public static final int SIOCGIFCONF = number("SIOCGIFCONF");
    /** Interface, struct ifreq: name of an index. */
    public static final int SIOCGIFNAME = number("SIOCGIFNAME");
    /** Interface: index of a name. */
    public static final int SIOCGIFINDEX = number("SIOCGIFINDEX");
    /** Interface: gets the IFF_ flags. */
    public static final int SIOCGIFFLAGS = number("SIOCGIFFLAGS");
    /** Interface: sets the IFF_ flags. */
    public static final int SIOCSIFFLAGS = number("SIOCSIFFLAGS");
    /** Interface: gets the address. */
    public static final int SIOCGIFADDR = number("SIOCGIFADDR");
    /** Interface: sets the address. */
    public static final int SIOCSIFADDR = number("SIOCSIFADDR");
    /** Interface: gets the address of the other end. */
    public static final int SIOCGIFDSTADDR = number("SIOCGIFDSTADDR");
    /** Interface: sets the address of the other end. */
    public static final int SIOCSIFDSTADDR = number("SIOCSIFDSTADDR");
    /** Interface: gets the broadcast address. */
    public static final int SIOCGIFBRDADDR = number("SIOCGIFBRDADDR");
    /** Interface: sets the broadcast address. */
    public static final int SIOCSIFBRDADDR = number("SIOCSIFBRDADDR");
    /** Interface: gets the network mask. */
    public static final int SIOCGIFNETMASK = number("SIOCGIFNETMASK");
    /** Interface: sets the network mask. */
    public static final int SIOCSIFNETMASK = number("SIOCSIFNETMASK");
    /** Interface: gets the metric, which is 0. */
    public static final int SIOCGIFMETRIC = number("SIOCGIFMETRIC");
    /** Interface: gets the length of the longest packet. */
    public static final int SIOCGIFMTU = number("SIOCGIFMTU");
    /** Interface: sets the length of the longest packet. */
    public static final int SIOCSIFMTU = number("SIOCSIFMTU");
    /** Interface: gets the hardware address. */
    public static final int SIOCGIFHWADDR = number("SIOCGIFHWADDR");
    /** Interface: sets the hardware address. */
    public static final int SIOCSIFHWADDR = number("SIOCSIFHWADDR");
    /** Interface: gets the length of the transmit queue. */
    public static final int SIOCGIFTXQLEN = number("SIOCGIFTXQLEN");
    /** Interface: sets the length of the transmit queue. */
    public static final int SIOCSIFTXQLEN = number("SIOCSIFTXQLEN");
    /** Interface: renames. */
    public static final int SIOCSIFNAME = number("SIOCSIFNAME");
    /** Interface: adds a multicast hardware address. */
    public static final int SIOCADDMULTI = number("SIOCADDMULTI");
    /** Interface: removes a multicast hardware address. */
    public static final int SIOCDELMULTI = number("SIOCDELMULTI");
    /** Table of ARP, struct arpreq: gets an entry. */
    public static final int SIOCGARP = number("SIOCGARP");
    /** Table of ARP: sets an entry. */
    public static final int SIOCSARP = number("SIOCSARP");
    /** Table of ARP: deletes an entry. */
    public static final int SIOCDARP = number("SIOCDARP");

    // Windows' own, absent on Linux, where an AF_PACKET socket does what they are for

    /** ioctl: receive all packets of an interface. */
    public static final int SIO_RCVALL = number("SIO_RCVALL");
    /** ioctl: times of keepalive probes. */
    public static final int SIO_KEEPALIVE_VALS = number("SIO_KEEPALIVE_VALS");
    /** ioctl: a fast path for the loopback interface. */
    public static final int SIO_LOOPBACK_FAST_PATH = number("SIO_LOOPBACK_FAST_PATH");
    /** {@link #SIO_RCVALL}: off. */
    public static final int RCVALL_OFF = number("RCVALL_OFF");
    /** {@link #SIO_RCVALL}: on. */
    public static final int RCVALL_ON = number("RCVALL_ON");
    /** {@link #SIO_RCVALL}: this socket only. */
    public static final int RCVALL_SOCKETLEVELONLY = number("RCVALL_SOCKETLEVELONLY");
    /** {@link #SIO_RCVALL}: without promiscuous mode. */
    public static final int RCVALL_IPLEVEL = number("RCVALL_IPLEVEL");
    /** {@link #SIO_RCVALL}: largest value. */
    public static final int RCVALL_MAX = number("RCVALL_MAX");

    // Python's names for what isn't a number of C

    /** Whether the platform has IPv6 addresses, which says nothing of a network: Python's {@code has_ipv6}. */
    public static final boolean HAS_IPV6 = Platform.absent(AF_INET6) == null;
    // Initialised by calls too: a literal would be a constant expression.
    /** Bluetooth address of any device. */
    public static final String BDADDR_ANY = String.valueOf("00:00:00:00:00:00");
    /** Bluetooth address of this machine. */
    public static final String BDADDR_LOCAL = String.valueOf("00:00:00:FF:FF:FF");

    private Constants() {}

    /**
     * The name of a number, among the constants that begin with a prefix: {@code name("AF_", 2)} is {@code "AF_INET"}.
     * Where several constants have the number it is the first of this class, so {@code AF_UNIX} and not
     * {@code AF_LOCAL}. A number without a name is given as text.
     *
     * @param prefix what the name begins with
     * @param value the number
     * @return the name, or the number as text
     */
    public static String name(String prefix, long value) {
        for (String name : NAMES) {
            if (name.startsWith(prefix) && Platform.number(name) == value) {
                return name;
            }
        }
        return Long.toString(value);
    }

    private static int number(String name) {
        return Math.toIntExact(wide(name));
    }

    private static long wide(String name) {
        NAMES.add(name);
        return Platform.number(name);
    }
}
