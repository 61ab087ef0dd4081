// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import io.github.bsdsocket.internal.libc.Platform;
import java.lang.reflect.Field;
import java.nio.IntBuffer;
import org.jspecify.annotations.Nullable;

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
    // <sys/socket.h>: address families

    /** No particular family; {@code connect} to it dissolves the association of a datagram socket. */
    public static final int AF_UNSPEC;
    /** Sockets of this machine, named by a path or by an abstract name. */
    public static final int AF_UNIX;
    /** POSIX's first name of {@link #AF_UNIX}. */
    public static final int AF_LOCAL;
    /** Another name of {@link #AF_UNIX}. */
    public static final int AF_FILE;
    /** IPv4. */
    public static final int AF_INET;
    /** Amateur radio AX.25. */
    public static final int AF_AX25;
    /** Novell IPX. */
    public static final int AF_IPX;
    /** AppleTalk DDP. */
    public static final int AF_APPLETALK;
    /** Amateur radio NET/ROM. */
    public static final int AF_NETROM;
    /** Multiprotocol bridge. */
    public static final int AF_BRIDGE;
    /** ATM permanent virtual circuits. */
    public static final int AF_ATMPVC;
    /** ITU-T X.25. */
    public static final int AF_X25;
    /** IPv6. */
    public static final int AF_INET6;
    /** Amateur radio X.25 PLP. */
    public static final int AF_ROSE;
    /** DECnet; gone since Linux 6.1. */
    public static final int AF_DECnet;
    /** Reserved for 802.2LLC. */
    public static final int AF_NETBEUI;
    /** Security callback pseudo family. */
    public static final int AF_SECURITY;
    /** IPsec key management (PF_KEY). */
    public static final int AF_KEY;
    /** Messages between the kernel and user space. */
    public static final int AF_NETLINK;
    /** 4.4BSD's name of {@link #AF_NETLINK}. */
    public static final int AF_ROUTE;
    /** Frames of a network interface, below IP. */
    public static final int AF_PACKET;
    /** Ash; never implemented. */
    public static final int AF_ASH;
    /** Acorn Econet; gone since Linux 3.5. */
    public static final int AF_ECONET;
    /** ATM switched virtual circuits. */
    public static final int AF_ATMSVC;
    /** Reliable Datagram Sockets. */
    public static final int AF_RDS;
    /** Linux SNA; never implemented. */
    public static final int AF_SNA;
    /** Infrared; gone since Linux 4.17. */
    public static final int AF_IRDA;
    /** PPP over something: PPPoE, PPTP, L2TP. */
    public static final int AF_PPPOX;
    /** Wanpipe; gone since Linux 2.6.21. */
    public static final int AF_WANPIPE;
    /** IEEE 802.2 logical link control. */
    public static final int AF_LLC;
    /** InfiniBand addresses; since Linux 3.11. */
    public static final int AF_IB;
    /** MPLS labels; since Linux 4.1. */
    public static final int AF_MPLS;
    /** Controller Area Network; since Linux 2.6.25. */
    public static final int AF_CAN;
    /** Transparent Inter-Process Communication; since Linux 2.6.16. */
    public static final int AF_TIPC;
    /** Bluetooth. */
    public static final int AF_BLUETOOTH;
    /** IBM z/VM inter-user communication. */
    public static final int AF_IUCV;
    /** RxRPC, the transport of AFS; since Linux 2.6.22. */
    public static final int AF_RXRPC;
    /** mISDN. */
    public static final int AF_ISDN;
    /** Nokia Phonet, for modems. */
    public static final int AF_PHONET;
    /** IEEE 802.15.4 wireless. */
    public static final int AF_IEEE802154;
    /** ST-Ericsson CAIF, for modems. */
    public static final int AF_CAIF;
    /** The kernel's cryptography; since Linux 2.6.38. */
    public static final int AF_ALG;
    /** Near field communication; since Linux 3.1. */
    public static final int AF_NFC;
    /** Between a virtual machine and its host; since Linux 3.9. */
    public static final int AF_VSOCK;
    /** Kernel connection multiplexor; since Linux 4.6. */
    public static final int AF_KCM;
    /** Qualcomm IPC router; since Linux 4.7. */
    public static final int AF_QIPCRTR;
    /** Shared memory communications; since Linux 4.11. */
    public static final int AF_SMC;
    /** Express data path; since Linux 4.18. */
    public static final int AF_XDP;
    /** Management component transport protocol; since Linux 5.15. */
    public static final int AF_MCTP;

    // <sys/socket.h>: protocol families, the same numbers as the address families

    /** {@link #AF_UNSPEC}. */
    public static final int PF_UNSPEC;
    /** {@link #AF_UNIX}. */
    public static final int PF_UNIX;
    /** {@link #AF_LOCAL}. */
    public static final int PF_LOCAL;
    /** {@link #AF_FILE}. */
    public static final int PF_FILE;
    /** {@link #AF_INET}. */
    public static final int PF_INET;
    /** {@link #AF_AX25}. */
    public static final int PF_AX25;
    /** {@link #AF_IPX}. */
    public static final int PF_IPX;
    /** {@link #AF_APPLETALK}. */
    public static final int PF_APPLETALK;
    /** {@link #AF_NETROM}. */
    public static final int PF_NETROM;
    /** {@link #AF_BRIDGE}. */
    public static final int PF_BRIDGE;
    /** {@link #AF_ATMPVC}. */
    public static final int PF_ATMPVC;
    /** {@link #AF_X25}. */
    public static final int PF_X25;
    /** {@link #AF_INET6}. */
    public static final int PF_INET6;
    /** {@link #AF_ROSE}. */
    public static final int PF_ROSE;
    /** {@link #AF_DECnet}. */
    public static final int PF_DECnet;
    /** {@link #AF_NETBEUI}. */
    public static final int PF_NETBEUI;
    /** {@link #AF_SECURITY}. */
    public static final int PF_SECURITY;
    /** {@link #AF_KEY}. */
    public static final int PF_KEY;
    /** {@link #AF_NETLINK}. */
    public static final int PF_NETLINK;
    /** {@link #AF_ROUTE}. */
    public static final int PF_ROUTE;
    /** {@link #AF_PACKET}. */
    public static final int PF_PACKET;
    /** {@link #AF_ASH}. */
    public static final int PF_ASH;
    /** {@link #AF_ECONET}. */
    public static final int PF_ECONET;
    /** {@link #AF_ATMSVC}. */
    public static final int PF_ATMSVC;
    /** {@link #AF_RDS}. */
    public static final int PF_RDS;
    /** {@link #AF_SNA}. */
    public static final int PF_SNA;
    /** {@link #AF_IRDA}. */
    public static final int PF_IRDA;
    /** {@link #AF_PPPOX}. */
    public static final int PF_PPPOX;
    /** {@link #AF_WANPIPE}. */
    public static final int PF_WANPIPE;
    /** {@link #AF_LLC}. */
    public static final int PF_LLC;
    /** {@link #AF_IB}. */
    public static final int PF_IB;
    /** {@link #AF_MPLS}. */
    public static final int PF_MPLS;
    /** {@link #AF_CAN}. */
    public static final int PF_CAN;
    /** {@link #AF_TIPC}. */
    public static final int PF_TIPC;
    /** {@link #AF_BLUETOOTH}. */
    public static final int PF_BLUETOOTH;
    /** {@link #AF_IUCV}. */
    public static final int PF_IUCV;
    /** {@link #AF_RXRPC}. */
    public static final int PF_RXRPC;
    /** {@link #AF_ISDN}. */
    public static final int PF_ISDN;
    /** {@link #AF_PHONET}. */
    public static final int PF_PHONET;
    /** {@link #AF_IEEE802154}. */
    public static final int PF_IEEE802154;
    /** {@link #AF_CAIF}. */
    public static final int PF_CAIF;
    /** {@link #AF_ALG}. */
    public static final int PF_ALG;
    /** {@link #AF_NFC}. */
    public static final int PF_NFC;
    /** {@link #AF_VSOCK}. */
    public static final int PF_VSOCK;
    /** {@link #AF_KCM}. */
    public static final int PF_KCM;
    /** {@link #AF_QIPCRTR}. */
    public static final int PF_QIPCRTR;
    /** {@link #AF_SMC}. */
    public static final int PF_SMC;
    /** {@link #AF_XDP}. */
    public static final int PF_XDP;
    /** {@link #AF_MCTP}. */
    public static final int PF_MCTP;

    // <sys/socket.h>: types of sockets, and flags for them

    /** A stream of bytes, reliable and in order. */
    public static final int SOCK_STREAM;
    /** Single messages, of bounded length. */
    public static final int SOCK_DGRAM;
    /** Packets as the protocol below has them; needs CAP_NET_RAW in most families. */
    public static final int SOCK_RAW;
    /** Single messages, delivered reliably. */
    public static final int SOCK_RDM;
    /** A stream of messages, reliable and in order. */
    public static final int SOCK_SEQPACKET;
    /** Datagram congestion control protocol; since Linux 2.6.14. */
    public static final int SOCK_DCCP;
    /** The old way to {@link #AF_PACKET}, within {@link #AF_INET}. */
    public static final int SOCK_PACKET;
    /** Flag beside the type: close on exec; since Linux 2.6.27. */
    public static final int SOCK_CLOEXEC;
    /** Flag beside the type: non-blocking; since Linux 2.6.27. */
    public static final int SOCK_NONBLOCK;

    // <sys/socket.h>: shutdown, listen

    /** Shut down the receiving side. */
    public static final int SHUT_RD;
    /** Shut down the sending side. */
    public static final int SHUT_WR;
    /** Shut down both sides. */
    public static final int SHUT_RDWR;
    /** The longest queue of {@code listen}, as the headers have it; the system's setting may differ. */
    public static final int SOMAXCONN;

    // <sys/socket.h>: flags of send and recv

    /** Out-of-band data. */
    public static final int MSG_OOB;
    /** Receive and leave the data in the queue. */
    public static final int MSG_PEEK;
    /** Send to directly connected hosts only, without a gateway. */
    public static final int MSG_DONTROUTE;
    /** Result of recvmsg: ancillary data was cut. */
    public static final int MSG_CTRUNC;
    /** Receive: give the whole length of a datagram; as a result: the datagram was cut. */
    public static final int MSG_TRUNC;
    /** Don't wait: non-blocking for this one call. */
    public static final int MSG_DONTWAIT;
    /** End of a record. */
    public static final int MSG_EOR;
    /** Receive: wait until the buffer is full. */
    public static final int MSG_WAITALL;
    /** Send: the peer is reachable, so the link layer needn't ask; since Linux 2.3.15. */
    public static final int MSG_CONFIRM;
    /** Receive from the error queue; since Linux 2.2. */
    public static final int MSG_ERRQUEUE;
    /** Send: no SIGPIPE when the peer is gone; since Linux 2.2. */
    public static final int MSG_NOSIGNAL;
    /** Send: more follows; since Linux 2.4.4. */
    public static final int MSG_MORE;
    /** recvmmsg: don't wait after the first message; since Linux 2.6.34. */
    public static final int MSG_WAITFORONE;
    /** sendmmsg: more messages follow; since Linux 4.6. */
    public static final int MSG_BATCH;
    /** Send without copying, see {@link #SO_ZEROCOPY}; since Linux 4.14. */
    public static final int MSG_ZEROCOPY;
    /** Send data in TCP's SYN; since Linux 3.7. */
    public static final int MSG_FASTOPEN;
    /** recvmsg: received descriptors are close-on-exec; since Linux 2.6.23. */
    public static final int MSG_CMSG_CLOEXEC;
    /** recvmsg: receive into device memory; since Linux 6.12. */
    public static final int MSG_SOCK_DEVMEM;
    /** Supply or ask the second address; historical. */
    public static final int MSG_PROXY;
    /** DECnet's name of {@link #MSG_DONTROUTE}. */
    public static final int MSG_TRYHARD;
    /** TCP's FIN; historical. */
    public static final int MSG_FIN;
    /** TCP's SYN; historical. */
    public static final int MSG_SYN;
    /** TCP's RST; historical. */
    public static final int MSG_RST;

    // <sys/socket.h>, <netinet/in.h>, <netinet/tcp.h>, <netinet/udp.h>, <netax25/ax25.h>, <netipx/ipx.h>,
    // <netatalk/at.h>, <netrom/netrom.h>, <netrose/rose.h>, <linux/vm_sockets.h>: levels of options

    /** The socket itself. */
    public static final int SOL_SOCKET;
    /** IPv4, as {@link #IPPROTO_IP}. */
    public static final int SOL_IP;
    /** TCP, as {@link #IPPROTO_TCP}. */
    public static final int SOL_TCP;
    /** UDP, as {@link #IPPROTO_UDP}. */
    public static final int SOL_UDP;
    /** IPv6, as {@link #IPPROTO_IPV6}. */
    public static final int SOL_IPV6;
    /** ICMPv6, as {@link #IPPROTO_ICMPV6}. */
    public static final int SOL_ICMPV6;
    /** SCTP, as {@link #IPPROTO_SCTP}. */
    public static final int SOL_SCTP;
    /** UDP-Lite, as {@link #IPPROTO_UDPLITE}. */
    public static final int SOL_UDPLITE;
    /** Raw sockets. */
    public static final int SOL_RAW;
    /** {@link #AF_AX25}. */
    public static final int SOL_AX25;
    /** {@link #AF_IPX}. */
    public static final int SOL_IPX;
    /** {@link #AF_APPLETALK}. */
    public static final int SOL_ATALK;
    /** {@link #AF_NETROM}. */
    public static final int SOL_NETROM;
    /** {@link #AF_ROSE}. */
    public static final int SOL_ROSE;
    /** {@link #AF_DECnet}. */
    public static final int SOL_DECNET;
    /** {@link #AF_X25}. */
    public static final int SOL_X25;
    /** {@link #AF_PACKET}. */
    public static final int SOL_PACKET;
    /** ATM. */
    public static final int SOL_ATM;
    /** ATM adaptation layer. */
    public static final int SOL_AAL;
    /** {@link #AF_IRDA}. */
    public static final int SOL_IRDA;
    /** {@link #AF_NETBEUI}. */
    public static final int SOL_NETBEUI;
    /** {@link #AF_LLC}. */
    public static final int SOL_LLC;
    /** DCCP. */
    public static final int SOL_DCCP;
    /** {@link #AF_NETLINK}. */
    public static final int SOL_NETLINK;
    /** {@link #AF_TIPC}. */
    public static final int SOL_TIPC;
    /** {@link #AF_RXRPC}. */
    public static final int SOL_RXRPC;
    /** PPP over L2TP. */
    public static final int SOL_PPPOL2TP;
    /** Phonet pipes. */
    public static final int SOL_PNPIPE;
    /** {@link #AF_RDS}. */
    public static final int SOL_RDS;
    /** {@link #AF_IUCV}. */
    public static final int SOL_IUCV;
    /** {@link #AF_CAIF}. */
    public static final int SOL_CAIF;
    /** {@link #AF_ALG}. */
    public static final int SOL_ALG;
    /** {@link #AF_NFC}. */
    public static final int SOL_NFC;
    /** {@link #AF_KCM}. */
    public static final int SOL_KCM;
    /** The kernel's TLS. */
    public static final int SOL_TLS;
    /** {@link #AF_XDP}. */
    public static final int SOL_XDP;
    /** Multipath TCP. */
    public static final int SOL_MPTCP;
    /** {@link #AF_MCTP}. */
    public static final int SOL_MCTP;
    /** {@link #AF_SMC}. */
    public static final int SOL_SMC;
    /** {@link #AF_VSOCK}. */
    public static final int SOL_VSOCK;

    // <sys/socket.h>: options of SOL_SOCKET

    /** Record debugging information; needs CAP_NET_ADMIN. */
    public static final int SO_DEBUG;
    /** Bind to an address that is in use or was lately. */
    public static final int SO_REUSEADDR;
    /** The socket's type (read only). */
    public static final int SO_TYPE;
    /** The pending error, which reading clears (read only). */
    public static final int SO_ERROR;
    /** Send to directly connected hosts only. */
    public static final int SO_DONTROUTE;
    /** Allow datagrams to a broadcast address. */
    public static final int SO_BROADCAST;
    /** Size of the send buffer; the kernel doubles what is set. */
    public static final int SO_SNDBUF;
    /** Size of the receive buffer; the kernel doubles what is set. */
    public static final int SO_RCVBUF;
    /** Probe an idle connection. */
    public static final int SO_KEEPALIVE;
    /** Out-of-band data stays in the stream. */
    public static final int SO_OOBINLINE;
    /** No checksums on UDP that is sent. */
    public static final int SO_NO_CHECK;
    /** Priority of packets that are sent. */
    public static final int SO_PRIORITY;
    /** What close does with unsent data: struct linger. */
    public static final int SO_LINGER;
    /** Historical; without effect. */
    public static final int SO_BSDCOMPAT;
    /** Several sockets on one address and port; since Linux 3.9. */
    public static final int SO_REUSEPORT;
    /** Receive the sender's credentials as {@link #SCM_CREDENTIALS}. */
    public static final int SO_PASSCRED;
    /** Credentials of the peer: struct ucred (read only). */
    public static final int SO_PEERCRED;
    /** Bytes to have before a receive returns or the socket is readable. */
    public static final int SO_RCVLOWAT;
    /** Always 1 on Linux (read only). */
    public static final int SO_SNDLOWAT;
    /** Timeout of receiving: struct timeval. */
    public static final int SO_RCVTIMEO;
    /** Timeout of sending: struct timeval. */
    public static final int SO_SNDTIMEO;
    /** Historical; without effect. */
    public static final int SO_SECURITY_AUTHENTICATION;
    /** Historical; without effect. */
    public static final int SO_SECURITY_ENCRYPTION_TRANSPORT;
    /** Historical; without effect. */
    public static final int SO_SECURITY_ENCRYPTION_NETWORK;
    /** Only the network interface of this name. */
    public static final int SO_BINDTODEVICE;
    /** Attach a classic BPF filter; since Linux 2.2. */
    public static final int SO_ATTACH_FILTER;
    /** Remove the filter; since Linux 2.2. */
    public static final int SO_DETACH_FILTER;
    /** Read the filter; the number of {@link #SO_ATTACH_FILTER}; since Linux 3.8. */
    public static final int SO_GET_FILTER;
    /** Address of the peer (read only). */
    public static final int SO_PEERNAME;
    /** Receive the time of arrival as {@link #SCM_TIMESTAMP}. */
    public static final int SO_TIMESTAMP;
    /** Whether the socket listens (read only). */
    public static final int SO_ACCEPTCONN;
    /** Security context of the peer (read only); since Linux 2.6.2. */
    public static final int SO_PEERSEC;
    /** {@link #SO_SNDBUF} beyond the system's limit; needs CAP_NET_ADMIN; since Linux 2.6.14. */
    public static final int SO_SNDBUFFORCE;
    /** {@link #SO_RCVBUF} beyond the system's limit; needs CAP_NET_ADMIN; since Linux 2.6.14. */
    public static final int SO_RCVBUFFORCE;
    /** Receive the sender's security context as {@link #SCM_SECURITY}; since Linux 2.6.18. */
    public static final int SO_PASSSEC;
    /** Receive the time of arrival as {@link #SCM_TIMESTAMPNS}; since Linux 2.6.22. */
    public static final int SO_TIMESTAMPNS;
    /** Mark of packets that are sent, for routing and filters; since Linux 2.6.25. */
    public static final int SO_MARK;
    /** Timestamps of packets, see {@link #SOF_TIMESTAMPING_SOFTWARE}; since Linux 2.6.30. */
    public static final int SO_TIMESTAMPING;
    /** The socket's protocol (read only); since Linux 2.6.32. */
    public static final int SO_PROTOCOL;
    /** The socket's family (read only); since Linux 2.6.32. */
    public static final int SO_DOMAIN;
    /** Receive the count of packets dropped so far; since Linux 2.6.33. */
    public static final int SO_RXQ_OVFL;
    /** Receive the status of wifi frames as {@link #SCM_WIFI_STATUS}; since Linux 3.3. */
    public static final int SO_WIFI_STATUS;
    /** Offset at which {@link #MSG_PEEK} reads; since Linux 3.4. */
    public static final int SO_PEEK_OFF;
    /** The frame check sequence is ours to send; since Linux 3.4. */
    public static final int SO_NOFCS;
    /** The filter can't be changed any more; since Linux 3.9. */
    public static final int SO_LOCK_FILTER;
    /** A full error queue counts as an exceptional condition; since Linux 3.10. */
    public static final int SO_SELECT_ERR_QUEUE;
    /** Microseconds to poll the device when there is no data; since Linux 3.11. */
    public static final int SO_BUSY_POLL;
    /** Highest sending rate in bytes a second; since Linux 3.13. */
    public static final int SO_MAX_PACING_RATE;
    /** The BPF extensions that the kernel has (read only); since Linux 3.14. */
    public static final int SO_BPF_EXTENSIONS;
    /** The CPU that packets arrive on, or are to; since Linux 3.19. */
    public static final int SO_INCOMING_CPU;
    /** Attach an eBPF filter; since Linux 3.19. */
    public static final int SO_ATTACH_BPF;
    /** {@link #SO_DETACH_FILTER}; since Linux 3.19. */
    public static final int SO_DETACH_BPF;
    /** A classic BPF program chooses among {@link #SO_REUSEPORT}; since Linux 4.5. */
    public static final int SO_ATTACH_REUSEPORT_CBPF;
    /** An eBPF program chooses among {@link #SO_REUSEPORT}; since Linux 4.5. */
    public static final int SO_ATTACH_REUSEPORT_EBPF;
    /** Advice to look for another route; since Linux 4.6. */
    public static final int SO_CNX_ADVICE;
    /** Use of memory (read only); since Linux 4.12. */
    public static final int SO_MEMINFO;
    /** The device queue that packets arrive on (read only); since Linux 4.12. */
    public static final int SO_INCOMING_NAPI_ID;
    /** A number that is this socket's alone (read only); since Linux 4.12. */
    public static final int SO_COOKIE;
    /** Supplementary groups of the peer (read only); since Linux 4.13. */
    public static final int SO_PEERGROUPS;
    /** Allow {@link #MSG_ZEROCOPY}; since Linux 4.14. */
    public static final int SO_ZEROCOPY;
    /** Send packets at given times; since Linux 4.19. */
    public static final int SO_TXTIME;
    /** Only the network interface of this index; since Linux 5.0. */
    public static final int SO_BINDTOIFINDEX;
    /** {@link #SO_TIMESTAMP} with the first struct timeval; since Linux 5.1. */
    public static final int SO_TIMESTAMP_OLD;
    /** {@link #SO_TIMESTAMPNS} with the first struct timespec; since Linux 5.1. */
    public static final int SO_TIMESTAMPNS_OLD;
    /** {@link #SO_TIMESTAMPING} with the first struct timespec; since Linux 5.1. */
    public static final int SO_TIMESTAMPING_OLD;
    /** {@link #SO_TIMESTAMP} with 64 bits on every machine; since Linux 5.1. */
    public static final int SO_TIMESTAMP_NEW;
    /** {@link #SO_TIMESTAMPNS} with 64 bits on every machine; since Linux 5.1. */
    public static final int SO_TIMESTAMPNS_NEW;
    /** {@link #SO_TIMESTAMPING} with 64 bits on every machine; since Linux 5.1. */
    public static final int SO_TIMESTAMPING_NEW;
    /** {@link #SO_RCVTIMEO} with the first struct timeval; since Linux 5.1. */
    public static final int SO_RCVTIMEO_OLD;
    /** {@link #SO_SNDTIMEO} with the first struct timeval; since Linux 5.1. */
    public static final int SO_SNDTIMEO_OLD;
    /** {@link #SO_RCVTIMEO} with 64 bits on every machine; since Linux 5.1. */
    public static final int SO_RCVTIMEO_NEW;
    /** {@link #SO_SNDTIMEO} with 64 bits on every machine; since Linux 5.1. */
    public static final int SO_SNDTIMEO_NEW;
    /** Remove the program that chooses among {@link #SO_REUSEPORT}; since Linux 5.3. */
    public static final int SO_DETACH_REUSEPORT_BPF;
    /** Prefer busy polling to interrupts; since Linux 5.11. */
    public static final int SO_PREFER_BUSY_POLL;
    /** Packets to take in a busy poll; since Linux 5.11. */
    public static final int SO_BUSY_POLL_BUDGET;
    /** A number that is this network namespace's alone (read only); since Linux 5.14. */
    public static final int SO_NETNS_COOKIE;
    /** Keep the sizes of the buffers as they were set; since Linux 5.15. */
    public static final int SO_BUF_LOCK;
    /** Memory to reserve; since Linux 5.17. */
    public static final int SO_RESERVE_MEM;
    /** Choose another route on retransmission; since Linux 6.0. */
    public static final int SO_TXREHASH;
    /** Receive the mark of packets; since Linux 6.0. */
    public static final int SO_RCVMARK;
    /** Receive the sender's pidfd as {@link #SCM_PIDFD}; since Linux 6.5. */
    public static final int SO_PASSPIDFD;
    /** A pidfd of the peer (read only); since Linux 6.5. */
    public static final int SO_PEERPIDFD;
    /** Ancillary data: bytes that aren't in device memory; since Linux 6.12. */
    public static final int SO_DEVMEM_LINEAR;
    /** Ancillary data: bytes that are in device memory; since Linux 6.12. */
    public static final int SO_DEVMEM_DMABUF;
    /** Give device memory back; since Linux 6.12. */
    public static final int SO_DEVMEM_DONTNEED;
    /** Receive the priority of packets; since Linux 6.14. */
    public static final int SO_RCVPRIORITY;
    /** Whether descriptors may be received as {@link #SCM_RIGHTS}; since Linux 6.16. */
    public static final int SO_PASSRIGHTS;
    /** Receive the count of bytes that are left as {@link #SCM_INQ}, in AF_UNIX; since Linux 6.17. */
    public static final int SO_INQ;

    // <sys/socket.h>, <linux/socket.h>: types of ancillary data of SOL_SOCKET

    /** Descriptors. */
    public static final int SCM_RIGHTS;
    /** Credentials of the sender: struct ucred. */
    public static final int SCM_CREDENTIALS;
    /** Security context of the sender. */
    public static final int SCM_SECURITY;
    /** A pidfd of the sender; since Linux 6.5. */
    public static final int SCM_PIDFD;
    /** Time of arrival: struct timeval. */
    public static final int SCM_TIMESTAMP;
    /** Time of arrival: struct timespec. */
    public static final int SCM_TIMESTAMPNS;
    /** Three timestamps: struct scm_timestamping. */
    public static final int SCM_TIMESTAMPING;
    /** Whether a wifi frame was acknowledged. */
    public static final int SCM_WIFI_STATUS;
    /** Statistics beside a timestamp; since Linux 4.10. */
    public static final int SCM_TIMESTAMPING_OPT_STATS;
    /** Interface and length beside a timestamp; since Linux 4.13. */
    public static final int SCM_TIMESTAMPING_PKTINFO;
    /** Time at which to send a packet; since Linux 4.19. */
    public static final int SCM_TXTIME;
    /** {@link #SO_DEVMEM_LINEAR}; since Linux 6.12. */
    public static final int SCM_DEVMEM_LINEAR;
    /** {@link #SO_DEVMEM_DMABUF}; since Linux 6.12. */
    public static final int SCM_DEVMEM_DMABUF;
    /** The number to put into a timestamp; since Linux 6.13. */
    public static final int SCM_TS_OPT_ID;
    /** {@link #SO_INQ}; since Linux 6.17. */
    public static final int SCM_INQ;

    // <linux/net_tstamp.h>: flags of SO_TIMESTAMPING

    /** The interface stamps packets that are sent. */
    public static final int SOF_TIMESTAMPING_TX_HARDWARE;
    /** The driver stamps packets that are sent. */
    public static final int SOF_TIMESTAMPING_TX_SOFTWARE;
    /** The interface stamps packets that arrive. */
    public static final int SOF_TIMESTAMPING_RX_HARDWARE;
    /** The kernel stamps packets that arrive. */
    public static final int SOF_TIMESTAMPING_RX_SOFTWARE;
    /** Report software timestamps. */
    public static final int SOF_TIMESTAMPING_SOFTWARE;
    /** Ignored. */
    public static final int SOF_TIMESTAMPING_SYS_HARDWARE;
    /** Report hardware timestamps. */
    public static final int SOF_TIMESTAMPING_RAW_HARDWARE;
    /** Number the packets; since Linux 3.17. */
    public static final int SOF_TIMESTAMPING_OPT_ID;
    /** Stamp a packet before the scheduler; since Linux 3.17. */
    public static final int SOF_TIMESTAMPING_TX_SCHED;
    /** Stamp the acknowledgment; since Linux 3.17. */
    public static final int SOF_TIMESTAMPING_TX_ACK;
    /** Addresses beside the timestamp; since Linux 3.19. */
    public static final int SOF_TIMESTAMPING_OPT_CMSG;
    /** Give the timestamp without the packet; since Linux 4.0. */
    public static final int SOF_TIMESTAMPING_OPT_TSONLY;
    /** Statistics beside the timestamp; since Linux 4.10. */
    public static final int SOF_TIMESTAMPING_OPT_STATS;
    /** Interface and length beside the timestamp; since Linux 4.13. */
    public static final int SOF_TIMESTAMPING_OPT_PKTINFO;
    /** Both a software and a hardware timestamp; since Linux 4.13. */
    public static final int SOF_TIMESTAMPING_OPT_TX_SWHW;
    /** Timestamps of one hardware clock; since Linux 5.14. */
    public static final int SOF_TIMESTAMPING_BIND_PHC;
    /** Number TCP's bytes from the call on; since Linux 6.2. */
    public static final int SOF_TIMESTAMPING_OPT_ID_TCP;
    /** Report only what this socket asked for; since Linux 6.12. */
    public static final int SOF_TIMESTAMPING_OPT_RX_FILTER;
    /** Stamp the completion of a transmission; since Linux 6.15. */
    public static final int SOF_TIMESTAMPING_TX_COMPLETION;

    // <linux/errqueue.h>: origin of an entry of the error queue

    /** No origin. */
    public static final int SO_EE_ORIGIN_NONE;
    /** This machine. */
    public static final int SO_EE_ORIGIN_LOCAL;
    /** An ICMP message. */
    public static final int SO_EE_ORIGIN_ICMP;
    /** An ICMPv6 message. */
    public static final int SO_EE_ORIGIN_ICMP6;
    /** A transmission, for {@link #SO_TIMESTAMPING}. */
    public static final int SO_EE_ORIGIN_TXSTATUS;
    /** {@link #SO_EE_ORIGIN_TXSTATUS}. */
    public static final int SO_EE_ORIGIN_TIMESTAMPING;
    /** A completed {@link #MSG_ZEROCOPY}; since Linux 4.14. */
    public static final int SO_EE_ORIGIN_ZEROCOPY;
    /** {@link #SO_TXTIME}; since Linux 4.19. */
    public static final int SO_EE_ORIGIN_TXTIME;
    /** The kernel copied after all; since Linux 4.14. */
    public static final int SO_EE_CODE_ZEROCOPY_COPIED;

    // <netinet/in.h>, <linux/in.h>: protocols

    /** IPv4: a dummy that means the default protocol. */
    public static final int IPPROTO_IP;
    /** IPv6 hop-by-hop options. */
    public static final int IPPROTO_HOPOPTS;
    /** Internet control messages. */
    public static final int IPPROTO_ICMP;
    /** Internet group management. */
    public static final int IPPROTO_IGMP;
    /** IPv4 in IPv4. */
    public static final int IPPROTO_IPIP;
    /** TCP. */
    public static final int IPPROTO_TCP;
    /** Exterior gateway protocol. */
    public static final int IPPROTO_EGP;
    /** PUP. */
    public static final int IPPROTO_PUP;
    /** UDP. */
    public static final int IPPROTO_UDP;
    /** XNS IDP. */
    public static final int IPPROTO_IDP;
    /** SO transport protocol class 4. */
    public static final int IPPROTO_TP;
    /** Datagram congestion control protocol. */
    public static final int IPPROTO_DCCP;
    /** IPv6. */
    public static final int IPPROTO_IPV6;
    /** IPv6 routing header. */
    public static final int IPPROTO_ROUTING;
    /** IPv6 fragment header. */
    public static final int IPPROTO_FRAGMENT;
    /** Resource reservation. */
    public static final int IPPROTO_RSVP;
    /** Generic routing encapsulation. */
    public static final int IPPROTO_GRE;
    /** IPsec's encapsulated payload. */
    public static final int IPPROTO_ESP;
    /** IPsec's authentication header. */
    public static final int IPPROTO_AH;
    /** ICMPv6. */
    public static final int IPPROTO_ICMPV6;
    /** IPv6: no next header. */
    public static final int IPPROTO_NONE;
    /** IPv6 destination options. */
    public static final int IPPROTO_DSTOPTS;
    /** Multicast transport protocol. */
    public static final int IPPROTO_MTP;
    /** Pseudo header of IPsec's BEET mode. */
    public static final int IPPROTO_BEETPH;
    /** Encapsulation header. */
    public static final int IPPROTO_ENCAP;
    /** Protocol independent multicast. */
    public static final int IPPROTO_PIM;
    /** IPsec's compression. */
    public static final int IPPROTO_COMP;
    /** Layer 2 tunnelling. */
    public static final int IPPROTO_L2TP;
    /** Stream control transmission. */
    public static final int IPPROTO_SCTP;
    /** IPv6 mobility header. */
    public static final int IPPROTO_MH;
    /** UDP-Lite, of RFC 3828; gone since Linux 7.1. */
    public static final int IPPROTO_UDPLITE;
    /** MPLS in IP. */
    public static final int IPPROTO_MPLS;
    /** Ethernet in IPv6; since Linux 5.6. */
    public static final int IPPROTO_ETHERNET;
    /** Aggregation and fragmentation in ESP, of RFC 9347; since Linux 6.14. */
    public static final int IPPROTO_AGGFRAG;
    /** Raw IP packets. */
    public static final int IPPROTO_RAW;
    /** Shared memory communications; since Linux 6.11. */
    public static final int IPPROTO_SMC;
    /** Multipath TCP; since Linux 5.6. */
    public static final int IPPROTO_MPTCP;

    // <netinet/in.h>: ports

    /** Ports below this are for privileged processes. */
    public static final int IPPORT_RESERVED;
    /** Ports above this are for servers, by an old custom. */
    public static final int IPPORT_USERRESERVED;

    // <netinet/in.h>, <linux/in.h>: IPv4 addresses, as numbers in the host's byte order

    /** 0.0.0.0, any address. */
    public static final long INADDR_ANY;
    /** 255.255.255.255, everyone on the link. */
    public static final long INADDR_BROADCAST;
    /** 127.0.0.1, this machine. */
    public static final long INADDR_LOOPBACK;
    /** 255.255.255.255 as the failure of {@code inet_addr}. */
    public static final long INADDR_NONE;
    /** 192.0.0.8, the source of ICMP errors without an address. */
    public static final long INADDR_DUMMY;
    /** 224.0.0.0, the base of the multicast groups. */
    public static final long INADDR_UNSPEC_GROUP;
    /** 224.0.0.1, all hosts of the link. */
    public static final long INADDR_ALLHOSTS_GROUP;
    /** 224.0.0.2, all routers of the link. */
    public static final long INADDR_ALLRTRS_GROUP;
    /** 224.0.0.106, all snoopers of multicast of the link. */
    public static final long INADDR_ALLSNOOPERS_GROUP;
    /** 224.0.0.255, the last group that stays on the link. */
    public static final long INADDR_MAX_LOCAL_GROUP;

    // <netinet/in.h>, <linux/in.h>: options of IPPROTO_IP

    /** Type of service of packets that are sent. */
    public static final int IP_TOS;
    /** Time to live of packets that are sent. */
    public static final int IP_TTL;
    /** The user sends the IP header, on raw sockets. */
    public static final int IP_HDRINCL;
    /** IP options of packets that are sent. */
    public static final int IP_OPTIONS;
    /** Take the packets with the router alert option. */
    public static final int IP_ROUTER_ALERT;
    /** Receive the IP options. */
    public static final int IP_RECVOPTS;
    /** Ancillary data: IP options, ready for an answer. */
    public static final int IP_RETOPTS;
    /** Receive {@link #IP_RETOPTS}. */
    public static final int IP_RECVRETOPTS;
    /** Receive or choose address and interface of a packet: struct in_pktinfo. */
    public static final int IP_PKTINFO;
    /** Options of the last packet on a stream. */
    public static final int IP_PKTOPTIONS;
    /** Path MTU discovery: one of IP_PMTUDISC_…. */
    public static final int IP_MTU_DISCOVER;
    /** Keep errors in the error queue. */
    public static final int IP_RECVERR;
    /** Receive the time to live. */
    public static final int IP_RECVTTL;
    /** Receive the type of service. */
    public static final int IP_RECVTOS;
    /** The known MTU of the path (read only). */
    public static final int IP_MTU;
    /** Bind to an address that isn't there, or not yet. */
    public static final int IP_FREEBIND;
    /** IPsec policy. */
    public static final int IP_IPSEC_POLICY;
    /** IPsec policy, in the kernel's own form. */
    public static final int IP_XFRM_POLICY;
    /** Receive the security context of packets; since Linux 2.6.17. */
    public static final int IP_PASSSEC;
    /** Transparent proxying: foreign addresses as our own; since Linux 2.6.24. */
    public static final int IP_TRANSPARENT;
    /** Ancillary data: the destination before redirection; since Linux 2.6.29. */
    public static final int IP_ORIGDSTADDR;
    /** Receive {@link #IP_ORIGDSTADDR}; since Linux 2.6.29. */
    public static final int IP_RECVORIGDSTADDR;
    /** Drop packets with a lower time to live; since Linux 2.6.34. */
    public static final int IP_MINTTL;
    /** Don't reassemble fragments, on raw sockets; since Linux 2.6.36. */
    public static final int IP_NODEFRAG;
    /** Receive the checksum of packets; since Linux 4.0. */
    public static final int IP_CHECKSUM;
    /** Bind to an address and leave the port to connect; since Linux 4.2. */
    public static final int IP_BIND_ADDRESS_NO_PORT;
    /** Receive the size of the largest fragment; since Linux 4.10. */
    public static final int IP_RECVFRAGSIZE;
    /** Errors with the offset of RFC 4884's extension; since Linux 5.9. */
    public static final int IP_RECVERR_RFC4884;
    /** Interface of multicast packets that are sent. */
    public static final int IP_MULTICAST_IF;
    /** Time to live of multicast packets that are sent. */
    public static final int IP_MULTICAST_TTL;
    /** Whether multicast packets that are sent come back to this machine. */
    public static final int IP_MULTICAST_LOOP;
    /** Join a multicast group. */
    public static final int IP_ADD_MEMBERSHIP;
    /** Leave a multicast group. */
    public static final int IP_DROP_MEMBERSHIP;
    /** Hear a source of a multicast group again. */
    public static final int IP_UNBLOCK_SOURCE;
    /** Don't hear a source of a multicast group. */
    public static final int IP_BLOCK_SOURCE;
    /** Join a multicast group, for one source. */
    public static final int IP_ADD_SOURCE_MEMBERSHIP;
    /** Leave a multicast group, for one source. */
    public static final int IP_DROP_SOURCE_MEMBERSHIP;
    /** The sources of a multicast group. */
    public static final int IP_MSFILTER;
    /** Hear all groups that anyone here joined; since Linux 2.6.31. */
    public static final int IP_MULTICAST_ALL;
    /** Interface of unicast packets that are sent; since Linux 3.4. */
    public static final int IP_UNICAST_IF;
    /** The range of ephemeral ports; since Linux 6.3. */
    public static final int IP_LOCAL_PORT_RANGE;
    /** The protocol of a raw socket (read only); since Linux 6.4. */
    public static final int IP_PROTOCOL;
    /** {@link #IP_MTU_DISCOVER}: never forbid fragmentation. */
    public static final int IP_PMTUDISC_DONT;
    /** {@link #IP_MTU_DISCOVER}: as the route says. */
    public static final int IP_PMTUDISC_WANT;
    /** {@link #IP_MTU_DISCOVER}: always forbid fragmentation. */
    public static final int IP_PMTUDISC_DO;
    /** {@link #IP_MTU_DISCOVER}: forbid fragmentation and ignore the known MTU; since Linux 2.6.22. */
    public static final int IP_PMTUDISC_PROBE;
    /** {@link #IP_MTU_DISCOVER}: use the interface's MTU alone; since Linux 3.13. */
    public static final int IP_PMTUDISC_INTERFACE;
    /** {@link #IP_MTU_DISCOVER}: as INTERFACE, and fragment when needed; since Linux 3.14. */
    public static final int IP_PMTUDISC_OMIT;
    /** What {@link #IP_MULTICAST_TTL} is unless set. */
    public static final int IP_DEFAULT_MULTICAST_TTL;
    /** What {@link #IP_MULTICAST_LOOP} is unless set. */
    public static final int IP_DEFAULT_MULTICAST_LOOP;
    /** How many groups a socket may join. */
    public static final int IP_MAX_MEMBERSHIPS;
    /** Join a multicast group of either family: struct group_req. */
    public static final int MCAST_JOIN_GROUP;
    /** Don't hear a source of a multicast group: struct group_source_req. */
    public static final int MCAST_BLOCK_SOURCE;
    /** Hear a source of a multicast group again. */
    public static final int MCAST_UNBLOCK_SOURCE;
    /** Leave a multicast group of either family. */
    public static final int MCAST_LEAVE_GROUP;
    /** Join a multicast group, for one source. */
    public static final int MCAST_JOIN_SOURCE_GROUP;
    /** Leave a multicast group, for one source. */
    public static final int MCAST_LEAVE_SOURCE_GROUP;
    /** The sources of a multicast group. */
    public static final int MCAST_MSFILTER;
    /** A filter of sources that names those not to hear. */
    public static final int MCAST_EXCLUDE;
    /** A filter of sources that names those to hear. */
    public static final int MCAST_INCLUDE;

    // <linux/icmp.h>: option of SOL_RAW

    /** The ICMP types not to receive, a bit mask. */
    public static final int ICMP_FILTER;

    // <netinet/in.h>, <linux/in6.h>: options of IPPROTO_IPV6

    /** Turn the socket into an IPv4 one. */
    public static final int IPV6_ADDRFORM;
    /** {@link #IPV6_RECVPKTINFO} of RFC 2292. */
    public static final int IPV6_2292PKTINFO;
    /** {@link #IPV6_RECVHOPOPTS} of RFC 2292. */
    public static final int IPV6_2292HOPOPTS;
    /** {@link #IPV6_RECVDSTOPTS} of RFC 2292. */
    public static final int IPV6_2292DSTOPTS;
    /** {@link #IPV6_RECVRTHDR} of RFC 2292. */
    public static final int IPV6_2292RTHDR;
    /** Options of RFC 2292, all at once. */
    public static final int IPV6_2292PKTOPTIONS;
    /** Offset of the checksum, on raw sockets. */
    public static final int IPV6_CHECKSUM;
    /** {@link #IPV6_RECVHOPLIMIT} of RFC 2292. */
    public static final int IPV6_2292HOPLIMIT;
    /** Address of the next hop. */
    public static final int IPV6_NEXTHOP;
    /** Authentication header. */
    public static final int IPV6_AUTHHDR;
    /** Receive the flow information. */
    public static final int IPV6_FLOWINFO;
    /** Hop limit of packets that are sent. */
    public static final int IPV6_UNICAST_HOPS;
    /** Interface of multicast packets that are sent. */
    public static final int IPV6_MULTICAST_IF;
    /** Hop limit of multicast packets that are sent. */
    public static final int IPV6_MULTICAST_HOPS;
    /** Whether multicast packets that are sent come back to this machine. */
    public static final int IPV6_MULTICAST_LOOP;
    /** Join a multicast group: struct ipv6_mreq. */
    public static final int IPV6_JOIN_GROUP;
    /** Leave a multicast group. */
    public static final int IPV6_LEAVE_GROUP;
    /** {@link #IPV6_JOIN_GROUP}. */
    public static final int IPV6_ADD_MEMBERSHIP;
    /** {@link #IPV6_LEAVE_GROUP}. */
    public static final int IPV6_DROP_MEMBERSHIP;
    /** Take the packets with the router alert option. */
    public static final int IPV6_ROUTER_ALERT;
    /** Path MTU discovery: one of IPV6_PMTUDISC_…. */
    public static final int IPV6_MTU_DISCOVER;
    /** MTU: the path's when read, the socket's when set. */
    public static final int IPV6_MTU;
    /** Keep errors in the error queue. */
    public static final int IPV6_RECVERR;
    /** Whether the socket refuses IPv4. */
    public static final int IPV6_V6ONLY;
    /** Join an anycast group. */
    public static final int IPV6_JOIN_ANYCAST;
    /** Leave an anycast group. */
    public static final int IPV6_LEAVE_ANYCAST;
    /** Hear all groups that anyone here joined; since Linux 4.20. */
    public static final int IPV6_MULTICAST_ALL;
    /** Only router alerts of this network namespace; since Linux 5.1. */
    public static final int IPV6_ROUTER_ALERT_ISOLATE;
    /** Errors with the offset of RFC 4884's extension; since Linux 5.9. */
    public static final int IPV6_RECVERR_RFC4884;
    /** Lease and release flow labels. */
    public static final int IPV6_FLOWLABEL_MGR;
    /** Send the flow information of addresses. */
    public static final int IPV6_FLOWINFO_SEND;
    /** IPsec policy. */
    public static final int IPV6_IPSEC_POLICY;
    /** IPsec policy, in the kernel's own form. */
    public static final int IPV6_XFRM_POLICY;
    /** The user sends the IPv6 header, on raw sockets; since Linux 4.5. */
    public static final int IPV6_HDRINCL;
    /** Receive {@link #IPV6_PKTINFO}. */
    public static final int IPV6_RECVPKTINFO;
    /** Address and interface of a packet: struct in6_pktinfo. */
    public static final int IPV6_PKTINFO;
    /** Receive {@link #IPV6_HOPLIMIT}. */
    public static final int IPV6_RECVHOPLIMIT;
    /** Hop limit of a packet. */
    public static final int IPV6_HOPLIMIT;
    /** Receive {@link #IPV6_HOPOPTS}. */
    public static final int IPV6_RECVHOPOPTS;
    /** Hop-by-hop options of a packet. */
    public static final int IPV6_HOPOPTS;
    /** Destination options before the routing header. */
    public static final int IPV6_RTHDRDSTOPTS;
    /** Receive {@link #IPV6_RTHDR}. */
    public static final int IPV6_RECVRTHDR;
    /** Routing header of a packet. */
    public static final int IPV6_RTHDR;
    /** Receive {@link #IPV6_DSTOPTS}. */
    public static final int IPV6_RECVDSTOPTS;
    /** Destination options of a packet. */
    public static final int IPV6_DSTOPTS;
    /** {@link #IPV6_HOPOPTS}. */
    public static final int IPV6_RXHOPOPTS;
    /** {@link #IPV6_DSTOPTS}. */
    public static final int IPV6_RXDSTOPTS;
    /** Receive changes of the path's MTU. */
    public static final int IPV6_RECVPATHMTU;
    /** The path's MTU: struct ip6_mtuinfo. */
    public static final int IPV6_PATHMTU;
    /** Don't fragment: give an error instead. */
    public static final int IPV6_DONTFRAG;
    /** Receive {@link #IPV6_TCLASS}. */
    public static final int IPV6_RECVTCLASS;
    /** Traffic class of packets. */
    public static final int IPV6_TCLASS;
    /** Choose flow labels automatically; since Linux 3.17. */
    public static final int IPV6_AUTOFLOWLABEL;
    /** Which source addresses to prefer; since Linux 2.6.26. */
    public static final int IPV6_ADDR_PREFERENCES;
    /** Drop packets with a lower hop limit; since Linux 2.6.35. */
    public static final int IPV6_MINHOPCOUNT;
    /** Ancillary data: the destination before redirection. */
    public static final int IPV6_ORIGDSTADDR;
    /** Receive {@link #IPV6_ORIGDSTADDR}. */
    public static final int IPV6_RECVORIGDSTADDR;
    /** Transparent proxying: foreign addresses as our own; since Linux 2.6.37. */
    public static final int IPV6_TRANSPARENT;
    /** Interface of unicast packets that are sent; since Linux 3.4. */
    public static final int IPV6_UNICAST_IF;
    /** Receive the size of the largest fragment; since Linux 4.10. */
    public static final int IPV6_RECVFRAGSIZE;
    /** Bind to an address that isn't there, or not yet; since Linux 4.15. */
    public static final int IPV6_FREEBIND;
    /** {@link #IPV6_MTU_DISCOVER}: never discover. */
    public static final int IPV6_PMTUDISC_DONT;
    /** {@link #IPV6_MTU_DISCOVER}: as the route says. */
    public static final int IPV6_PMTUDISC_WANT;
    /** {@link #IPV6_MTU_DISCOVER}: always. */
    public static final int IPV6_PMTUDISC_DO;
    /** {@link #IPV6_MTU_DISCOVER}: ignore the known MTU. */
    public static final int IPV6_PMTUDISC_PROBE;
    /** {@link #IPV6_MTU_DISCOVER}: use the interface's MTU alone. */
    public static final int IPV6_PMTUDISC_INTERFACE;
    /** {@link #IPV6_MTU_DISCOVER}: as INTERFACE, and fragment when needed. */
    public static final int IPV6_PMTUDISC_OMIT;
    /** Routing header of type 0. */
    public static final int IPV6_RTHDR_TYPE_0;
    /** A hop that needn't be a neighbour. */
    public static final int IPV6_RTHDR_LOOSE;
    /** A hop that must be a neighbour. */
    public static final int IPV6_RTHDR_STRICT;
    /** {@link #IPV6_ADDR_PREFERENCES}: temporary addresses. */
    public static final int IPV6_PREFER_SRC_TMP;
    /** {@link #IPV6_ADDR_PREFERENCES}: public addresses. */
    public static final int IPV6_PREFER_SRC_PUBLIC;
    /** {@link #IPV6_ADDR_PREFERENCES}: as the system says. */
    public static final int IPV6_PREFER_SRC_PUBTMP_DEFAULT;
    /** {@link #IPV6_ADDR_PREFERENCES}: care-of addresses. */
    public static final int IPV6_PREFER_SRC_COA;
    /** {@link #IPV6_ADDR_PREFERENCES}: home addresses. */
    public static final int IPV6_PREFER_SRC_HOME;
    /** {@link #IPV6_ADDR_PREFERENCES}: cryptographically generated addresses. */
    public static final int IPV6_PREFER_SRC_CGA;
    /** {@link #IPV6_ADDR_PREFERENCES}: no cryptographically generated addresses. */
    public static final int IPV6_PREFER_SRC_NONCGA;

    // <linux/icmpv6.h>: option of IPPROTO_ICMPV6

    /** The ICMPv6 types to receive, a bit mask of 256 bits. */
    public static final int ICMPV6_FILTER;

    // <linux/netfilter_ipv4.h>: netfilter, level SOL_IP

    /** The destination before redirection (read only). */
    public static final int SO_ORIGINAL_DST;

    // <linux/netfilter_ipv6/ip6_tables.h>: netfilter, level SOL_IPV6

    /** The destination before redirection (read only); since Linux 3.8. */
    public static final int IP6T_SO_ORIGINAL_DST;

    // <netinet/tcp.h>, <linux/tcp.h>: options of IPPROTO_TCP

    /** Send small segments at once. */
    public static final int TCP_NODELAY;
    /** Largest segment that is sent. */
    public static final int TCP_MAXSEG;
    /** Hold partial segments back. */
    public static final int TCP_CORK;
    /** Seconds of silence before the first keepalive probe. */
    public static final int TCP_KEEPIDLE;
    /** Seconds between keepalive probes. */
    public static final int TCP_KEEPINTVL;
    /** Keepalive probes before the connection is given up. */
    public static final int TCP_KEEPCNT;
    /** How often SYN is sent. */
    public static final int TCP_SYNCNT;
    /** Seconds of life in FIN_WAIT2 after close. */
    public static final int TCP_LINGER2;
    /** Wake the listener when data is there, up to this many seconds. */
    public static final int TCP_DEFER_ACCEPT;
    /** Largest window to advertise. */
    public static final int TCP_WINDOW_CLAMP;
    /** The connection's state: struct tcp_info (read only). */
    public static final int TCP_INFO;
    /** Acknowledge at once. */
    public static final int TCP_QUICKACK;
    /** Congestion control, by name; since Linux 2.6.13. */
    public static final int TCP_CONGESTION;
    /** MD5 signature of RFC 2385; since Linux 2.6.20. */
    public static final int TCP_MD5SIG;
    /** Cookie transactions of RFC 6013; only Linux 2.6.33 to 3.9. */
    public static final int TCP_COOKIE_TRANSACTIONS;
    /** Linear timeouts of thin streams; since Linux 2.6.34. */
    public static final int TCP_THIN_LINEAR_TIMEOUTS;
    /** Retransmission of thin streams after one duplicate acknowledgment; since Linux 2.6.34. */
    public static final int TCP_THIN_DUPACK;
    /** Milliseconds that data may stay unacknowledged; since Linux 2.6.37. */
    public static final int TCP_USER_TIMEOUT;
    /** Repair mode, to move a connection; since Linux 3.5. */
    public static final int TCP_REPAIR;
    /** The queue to repair; since Linux 3.5. */
    public static final int TCP_REPAIR_QUEUE;
    /** Sequence number of the queue to repair; since Linux 3.5. */
    public static final int TCP_QUEUE_SEQ;
    /** Options of the connection to repair; since Linux 3.5. */
    public static final int TCP_REPAIR_OPTIONS;
    /** Length of a listener's queue of fast opens; since Linux 3.7. */
    public static final int TCP_FASTOPEN;
    /** Clock of the connection's timestamps; since Linux 3.9. */
    public static final int TCP_TIMESTAMP;
    /** Unsent bytes at which the socket is writable; since Linux 3.12. */
    public static final int TCP_NOTSENT_LOWAT;
    /** Information of the congestion control (read only); since Linux 4.1. */
    public static final int TCP_CC_INFO;
    /** Keep the SYN's headers; since Linux 4.3. */
    public static final int TCP_SAVE_SYN;
    /** The SYN's headers (read only); since Linux 4.3. */
    public static final int TCP_SAVED_SYN;
    /** Window of the connection to repair; since Linux 4.8. */
    public static final int TCP_REPAIR_WINDOW;
    /** connect waits for the first data, to send it in the SYN; since Linux 4.11. */
    public static final int TCP_FASTOPEN_CONNECT;
    /** The protocol above, by name: {@code tls}; since Linux 4.13. */
    public static final int TCP_ULP;
    /** MD5 signature for a prefix of addresses; since Linux 4.13. */
    public static final int TCP_MD5SIG_EXT;
    /** Key of fast open's cookies; since Linux 4.15. */
    public static final int TCP_FASTOPEN_KEY;
    /** Fast open without a cookie; since Linux 4.15. */
    public static final int TCP_FASTOPEN_NO_COOKIE;
    /** Receive by mapping pages; since Linux 4.18. */
    public static final int TCP_ZEROCOPY_RECEIVE;
    /** Receive the count of bytes that are left; since Linux 4.18. */
    public static final int TCP_INQ;
    /** Ancillary data of {@link #TCP_INQ}; since Linux 4.18. */
    public static final int TCP_CM_INQ;
    /** Microseconds to delay packets; since Linux 5.4. */
    public static final int TCP_TX_DELAY;
    /** Add a key of the authentication option, of RFC 5925; since Linux 6.7. */
    public static final int TCP_AO_ADD_KEY;
    /** Delete a key of the authentication option; since Linux 6.7. */
    public static final int TCP_AO_DEL_KEY;
    /** The authentication option of this socket; since Linux 6.7. */
    public static final int TCP_AO_INFO;
    /** The keys of the authentication option (read only); since Linux 6.7. */
    public static final int TCP_AO_GET_KEYS;
    /** The authentication option of the connection to repair; since Linux 6.8. */
    public static final int TCP_AO_REPAIR;
    /** Whether the connection is Multipath TCP (read only); since Linux 6.10. */
    public static final int TCP_IS_MPTCP;
    /** Largest retransmission timeout; since Linux 6.15. */
    public static final int TCP_RTO_MAX_MS;
    /** Smallest retransmission timeout; since Linux 6.15. */
    public static final int TCP_RTO_MIN_US;
    /** Longest delay of an acknowledgment; since Linux 6.15. */
    public static final int TCP_DELACK_MAX_US;

    // <netinet/tcp.h>, <linux/tcp.h>: values of TCP's options, states of TCP_INFO

    /** {@link #TCP_REPAIR}: begin. */
    public static final int TCP_REPAIR_ON;
    /** {@link #TCP_REPAIR}: end, with a window probe. */
    public static final int TCP_REPAIR_OFF;
    /** {@link #TCP_REPAIR}: end, without a window probe; since Linux 4.19. */
    public static final int TCP_REPAIR_OFF_NO_WP;
    /** {@link #TCP_REPAIR_QUEUE}: neither queue. */
    public static final int TCP_NO_QUEUE;
    /** {@link #TCP_REPAIR_QUEUE}: the receive queue. */
    public static final int TCP_RECV_QUEUE;
    /** {@link #TCP_REPAIR_QUEUE}: the send queue. */
    public static final int TCP_SEND_QUEUE;
    /** Longest key of {@link #TCP_MD5SIG}. */
    public static final int TCP_MD5SIG_MAXKEYLEN;
    /** {@link #TCP_MD5SIG_EXT}: the address is a prefix. */
    public static final int TCP_MD5SIG_FLAG_PREFIX;
    /** {@link #TCP_MD5SIG_EXT}: for one interface; since Linux 5.6. */
    public static final int TCP_MD5SIG_FLAG_IFINDEX;
    /** State: connected. */
    public static final int TCP_ESTABLISHED;
    /** State: connecting. */
    public static final int TCP_SYN_SENT;
    /** State: being connected. */
    public static final int TCP_SYN_RECV;
    /** State: shut down here, not acknowledged. */
    public static final int TCP_FIN_WAIT1;
    /** State: shut down here, acknowledged. */
    public static final int TCP_FIN_WAIT2;
    /** State: closed, waiting for stray segments. */
    public static final int TCP_TIME_WAIT;
    /** State: closed. */
    public static final int TCP_CLOSE;
    /** State: shut down by the peer. */
    public static final int TCP_CLOSE_WAIT;
    /** State: shut down by the peer and then here, not acknowledged. */
    public static final int TCP_LAST_ACK;
    /** State: listening. */
    public static final int TCP_LISTEN;
    /** State: shut down on both sides, not acknowledged. */
    public static final int TCP_CLOSING;

    // <linux/tls.h>: options of SOL_TLS

    /** Keys of the sending side; since Linux 4.13. */
    public static final int TLS_TX;
    /** Keys of the receiving side; since Linux 4.17. */
    public static final int TLS_RX;
    /** The data of sendfile won't change; since Linux 5.19. */
    public static final int TLS_TX_ZEROCOPY_RO;
    /** TLS 1.3 records are expected without padding; since Linux 6.0. */
    public static final int TLS_RX_EXPECT_NO_PAD;

    // <linux/mptcp.h>: options of SOL_MPTCP

    /** The connection's state: struct mptcp_info (read only); since Linux 5.16. */
    public static final int MPTCP_INFO;
    /** struct tcp_info of each subflow (read only); since Linux 5.16. */
    public static final int MPTCP_TCPINFO;
    /** Addresses of each subflow (read only); since Linux 5.16. */
    public static final int MPTCP_SUBFLOW_ADDRS;
    /** All of that in one call (read only); since Linux 6.5. */
    public static final int MPTCP_FULL_INFO;

    // <netinet/udp.h>, <linux/udp.h>: options of IPPROTO_UDP

    /** Gather data into one datagram. */
    public static final int UDP_CORK;
    /** The datagrams encapsulate: one of UDP_ENCAP_…. */
    public static final int UDP_ENCAP;
    /** Send without checksums over IPv6; since Linux 3.16. */
    public static final int UDP_NO_CHECK6_TX;
    /** Accept datagrams without checksums over IPv6; since Linux 3.16. */
    public static final int UDP_NO_CHECK6_RX;
    /** Size of datagrams to cut a buffer into; since Linux 4.18. */
    public static final int UDP_SEGMENT;
    /** Receive several datagrams in one buffer; since Linux 5.0. */
    public static final int UDP_GRO;
    /** {@link #UDP_ENCAP}: ESP, of an early draft. */
    public static final int UDP_ENCAP_ESPINUDP_NON_IKE;
    /** {@link #UDP_ENCAP}: ESP, of RFC 3948. */
    public static final int UDP_ENCAP_ESPINUDP;
    /** {@link #UDP_ENCAP}: L2TP. */
    public static final int UDP_ENCAP_L2TPINUDP;
    /** {@link #UDP_ENCAP}: GTP version 0; since Linux 4.7. */
    public static final int UDP_ENCAP_GTP0;
    /** {@link #UDP_ENCAP}: GTP version 1, user plane; since Linux 4.7. */
    public static final int UDP_ENCAP_GTP1U;
    /** {@link #UDP_ENCAP}: RxRPC; since Linux 4.20. */
    public static final int UDP_ENCAP_RXRPC;
    /** {@link #UDP_ENCAP}: OpenVPN; since Linux 6.16. */
    public static final int UDP_ENCAP_OVPNINUDP;

    // <netinet/udp.h>: options of IPPROTO_UDPLITE

    /** Bytes of a datagram that its checksum covers. */
    public static final int UDPLITE_SEND_CSCOV;
    /** Bytes of a datagram that its checksum must cover. */
    public static final int UDPLITE_RECV_CSCOV;

    // <netdb.h>: errors of getaddrinfo and getnameinfo

    /** The flags are invalid. */
    public static final int EAI_BADFLAGS;
    /** The name or service isn't known. */
    public static final int EAI_NONAME;
    /** Name resolution failed for now. */
    public static final int EAI_AGAIN;
    /** Name resolution failed for good. */
    public static final int EAI_FAIL;
    /** The name has no address. */
    public static final int EAI_NODATA;
    /** The family isn't supported. */
    public static final int EAI_FAMILY;
    /** The type of socket isn't supported. */
    public static final int EAI_SOCKTYPE;
    /** The service isn't known for this type of socket. */
    public static final int EAI_SERVICE;
    /** The name has no address of this family. */
    public static final int EAI_ADDRFAMILY;
    /** Out of memory. */
    public static final int EAI_MEMORY;
    /** A system error, which errno tells. */
    public static final int EAI_SYSTEM;
    /** The result doesn't fit the buffer. */
    public static final int EAI_OVERFLOW;
    /** The request goes on. */
    public static final int EAI_INPROGRESS;
    /** The request was cancelled. */
    public static final int EAI_CANCELED;
    /** The request wasn't cancelled. */
    public static final int EAI_NOTCANCELED;
    /** All requests are done. */
    public static final int EAI_ALLDONE;
    /** A signal interrupted. */
    public static final int EAI_INTR;
    /** The name can't be encoded for IDNA. */
    public static final int EAI_IDN_ENCODE;

    // <netdb.h>: flags of getaddrinfo

    /** Addresses to bind to. */
    public static final int AI_PASSIVE;
    /** Give the canonical name. */
    public static final int AI_CANONNAME;
    /** The host is an address: don't look names up. */
    public static final int AI_NUMERICHOST;
    /** IPv4 addresses as mapped IPv6 ones when there are no others. */
    public static final int AI_V4MAPPED;
    /** Mapped IPv4 addresses beside IPv6 ones. */
    public static final int AI_ALL;
    /** Only families that this machine has an address of. */
    public static final int AI_ADDRCONFIG;
    /** Encode the name for IDNA. */
    public static final int AI_IDN;
    /** Decode the canonical name from IDNA. */
    public static final int AI_CANONIDN;
    /** IDNA: allow unassigned code points; without effect in newer glibc. */
    public static final int AI_IDN_ALLOW_UNASSIGNED;
    /** IDNA: check the rules of host names; without effect in newer glibc. */
    public static final int AI_IDN_USE_STD3_ASCII_RULES;
    /** The service is a port number. */
    public static final int AI_NUMERICSERV;

    // <netdb.h>: flags of getnameinfo, and lengths

    /** Give the address, not the name. */
    public static final int NI_NUMERICHOST;
    /** Give the port number, not the service. */
    public static final int NI_NUMERICSERV;
    /** Give a local host's name without its domain. */
    public static final int NI_NOFQDN;
    /** Fail when there is no name. */
    public static final int NI_NAMEREQD;
    /** The service is one of UDP. */
    public static final int NI_DGRAM;
    /** Decode the name from IDNA. */
    public static final int NI_IDN;
    /** IDNA: allow unassigned code points; without effect in newer glibc. */
    public static final int NI_IDN_ALLOW_UNASSIGNED;
    /** IDNA: check the rules of host names; without effect in newer glibc. */
    public static final int NI_IDN_USE_STD3_ASCII_RULES;
    /** Bytes that a host's name may have, with its NUL. */
    public static final int NI_MAXHOST;
    /** Bytes that a service's name may have, with its NUL. */
    public static final int NI_MAXSERV;

    // <netdb.h>: errors of gethostbyname and gethostbyaddr

    /** The host isn't known. */
    public static final int HOST_NOT_FOUND;
    /** The look-up failed for now. */
    public static final int TRY_AGAIN;
    /** The look-up failed for good. */
    public static final int NO_RECOVERY;
    /** The name is valid and has no address. */
    public static final int NO_DATA;
    /** {@link #NO_DATA}. */
    public static final int NO_ADDRESS;
    /** No error. */
    public static final int NETDB_SUCCESS;
    /** A system error, which errno tells. */
    public static final int NETDB_INTERNAL;

    // <linux/netlink.h>: protocols of AF_NETLINK

    /** Routing, addresses and links. */
    public static final int NETLINK_ROUTE;
    /** Unused. */
    public static final int NETLINK_UNUSED;
    /** Between user programs. */
    public static final int NETLINK_USERSOCK;
    /** Unused; once ip_queue. */
    public static final int NETLINK_FIREWALL;
    /** Information on sockets; since Linux 3.3. */
    public static final int NETLINK_SOCK_DIAG;
    /** The earlier name of {@link #NETLINK_SOCK_DIAG}. */
    public static final int NETLINK_INET_DIAG;
    /** Netfilter's log; historical. */
    public static final int NETLINK_NFLOG;
    /** IPsec. */
    public static final int NETLINK_XFRM;
    /** Events of SELinux. */
    public static final int NETLINK_SELINUX;
    /** iSCSI. */
    public static final int NETLINK_ISCSI;
    /** Audit. */
    public static final int NETLINK_AUDIT;
    /** Look-ups in the routing table. */
    public static final int NETLINK_FIB_LOOKUP;
    /** The kernel's connector, such as events of processes. */
    public static final int NETLINK_CONNECTOR;
    /** Netfilter. */
    public static final int NETLINK_NETFILTER;
    /** Unused; once ip6_queue. */
    public static final int NETLINK_IP6_FW;
    /** DECnet routing; historical. */
    public static final int NETLINK_DNRTMSG;
    /** Events of devices. */
    public static final int NETLINK_KOBJECT_UEVENT;
    /** Generic netlink: families by name. */
    public static final int NETLINK_GENERIC;
    /** SCSI transports. */
    public static final int NETLINK_SCSITRANSPORT;
    /** eCryptfs; historical. */
    public static final int NETLINK_ECRYPTFS;
    /** RDMA; since Linux 3.0. */
    public static final int NETLINK_RDMA;
    /** The kernel's cryptography; since Linux 3.2. */
    public static final int NETLINK_CRYPTO;
    /** Shared memory communications; since Linux 4.11. */
    public static final int NETLINK_SMC;

    // <linux/netlink.h>: options of SOL_NETLINK

    /** Join a group. */
    public static final int NETLINK_ADD_MEMBERSHIP;
    /** Leave a group. */
    public static final int NETLINK_DROP_MEMBERSHIP;
    /** Receive the group of a message. */
    public static final int NETLINK_PKTINFO;
    /** Report failed broadcasts. */
    public static final int NETLINK_BROADCAST_ERROR;
    /** Don't report lost messages. */
    public static final int NETLINK_NO_ENOBUFS;
    /** Mapped ring for receiving; gone since Linux 4.6. */
    public static final int NETLINK_RX_RING;
    /** Mapped ring for sending; gone since Linux 4.6. */
    public static final int NETLINK_TX_RING;
    /** Hear all network namespaces that have an id here; since Linux 4.2. */
    public static final int NETLINK_LISTEN_ALL_NSID;
    /** The groups joined (read only); since Linux 4.2. */
    public static final int NETLINK_LIST_MEMBERSHIPS;
    /** Acknowledgments without the message; since Linux 4.3. */
    public static final int NETLINK_CAP_ACK;
    /** Acknowledgments with explanations; since Linux 4.12. */
    public static final int NETLINK_EXT_ACK;
    /** Check requests strictly; since Linux 4.20. */
    public static final int NETLINK_GET_STRICT_CHK;

    // <linux/netlink.h>: types and flags of netlink messages

    /** A message to ignore. */
    public static final int NLMSG_NOOP;
    /** An error, or an acknowledgment. */
    public static final int NLMSG_ERROR;
    /** The end of a dump. */
    public static final int NLMSG_DONE;
    /** Data was lost. */
    public static final int NLMSG_OVERRUN;
    /** The first type that is a protocol's own. */
    public static final int NLMSG_MIN_TYPE;
    /** A request. */
    public static final int NLM_F_REQUEST;
    /** One of several messages, which {@link #NLMSG_DONE} ends. */
    public static final int NLM_F_MULTI;
    /** Ask for an acknowledgment. */
    public static final int NLM_F_ACK;
    /** Ask for an echo. */
    public static final int NLM_F_ECHO;
    /** The dump was inconsistent; since Linux 3.1. */
    public static final int NLM_F_DUMP_INTR;
    /** The dump was filtered as asked; since Linux 4.4. */
    public static final int NLM_F_DUMP_FILTERED;
    /** Get: the whole table. */
    public static final int NLM_F_ROOT;
    /** Get: all that match. */
    public static final int NLM_F_MATCH;
    /** Get: an atomic snapshot; historical. */
    public static final int NLM_F_ATOMIC;
    /** Get: {@link #NLM_F_ROOT} and {@link #NLM_F_MATCH}. */
    public static final int NLM_F_DUMP;
    /** New: replace an object. */
    public static final int NLM_F_REPLACE;
    /** New: fail when there is such an object. */
    public static final int NLM_F_EXCL;
    /** New: create an object when there is none. */
    public static final int NLM_F_CREATE;
    /** New: add at the end. */
    public static final int NLM_F_APPEND;
    /** Delete: not recursively; since Linux 4.14. */
    public static final int NLM_F_NONREC;
    /** Delete: several objects; since Linux 5.19. */
    public static final int NLM_F_BULK;
    /** Acknowledgment: without the request; since Linux 4.12. */
    public static final int NLM_F_CAPPED;
    /** Acknowledgment: with explanations; since Linux 4.12. */
    public static final int NLM_F_ACK_TLVS;

    // <linux/rtnetlink.h>: messages and groups of NETLINK_ROUTE

    /** A network interface. */
    public static final int RTM_NEWLINK;
    /** A network interface that went. */
    public static final int RTM_DELLINK;
    /** Ask for network interfaces. */
    public static final int RTM_GETLINK;
    /** Change a network interface. */
    public static final int RTM_SETLINK;
    /** An address of an interface. */
    public static final int RTM_NEWADDR;
    /** An address that went. */
    public static final int RTM_DELADDR;
    /** Ask for addresses. */
    public static final int RTM_GETADDR;
    /** A route. */
    public static final int RTM_NEWROUTE;
    /** A route that went. */
    public static final int RTM_DELROUTE;
    /** Ask for routes. */
    public static final int RTM_GETROUTE;
    /** A neighbour. */
    public static final int RTM_NEWNEIGH;
    /** A neighbour that went. */
    public static final int RTM_DELNEIGH;
    /** Ask for neighbours. */
    public static final int RTM_GETNEIGH;
    /** A routing rule. */
    public static final int RTM_NEWRULE;
    /** A routing rule that went. */
    public static final int RTM_DELRULE;
    /** Ask for routing rules. */
    public static final int RTM_GETRULE;
    /** Group: network interfaces. */
    public static final int RTMGRP_LINK;
    /** Group: notifications. */
    public static final int RTMGRP_NOTIFY;
    /** Group: neighbours. */
    public static final int RTMGRP_NEIGH;
    /** Group: traffic control. */
    public static final int RTMGRP_TC;
    /** Group: IPv4 addresses. */
    public static final int RTMGRP_IPV4_IFADDR;
    /** Group: IPv4 multicast routes. */
    public static final int RTMGRP_IPV4_MROUTE;
    /** Group: IPv4 routes. */
    public static final int RTMGRP_IPV4_ROUTE;
    /** Group: IPv4 routing rules. */
    public static final int RTMGRP_IPV4_RULE;
    /** Group: IPv6 addresses. */
    public static final int RTMGRP_IPV6_IFADDR;
    /** Group: IPv6 multicast routes. */
    public static final int RTMGRP_IPV6_MROUTE;
    /** Group: IPv6 routes. */
    public static final int RTMGRP_IPV6_ROUTE;
    /** Group: IPv6 interfaces. */
    public static final int RTMGRP_IPV6_IFINFO;
    /** Group: IPv6 prefixes. */
    public static final int RTMGRP_IPV6_PREFIX;

    // <linux/if_packet.h>: kinds of packets

    /** To this machine. */
    public static final int PACKET_HOST;
    /** To everyone on the link. */
    public static final int PACKET_BROADCAST;
    /** To a group. */
    public static final int PACKET_MULTICAST;
    /** To another machine. */
    public static final int PACKET_OTHERHOST;
    /** From this machine. */
    public static final int PACKET_OUTGOING;
    /** Looped back; not seen by users. */
    public static final int PACKET_LOOPBACK;
    /** Fast routed; not seen by users. */
    public static final int PACKET_FASTROUTE;
    /** To user space; not seen by users. */
    public static final int PACKET_USER;
    /** To the kernel; not seen by users. */
    public static final int PACKET_KERNEL;

    // <linux/if_packet.h>: options of SOL_PACKET

    /** Join a group, or promiscuous mode: struct packet_mreq. */
    public static final int PACKET_ADD_MEMBERSHIP;
    /** Leave a group, or promiscuous mode. */
    public static final int PACKET_DROP_MEMBERSHIP;
    /** Receive what is sent; without effect. */
    public static final int PACKET_RECV_OUTPUT;
    /** Mapped ring for receiving. */
    public static final int PACKET_RX_RING;
    /** Packets received and dropped since the last look (read only). */
    public static final int PACKET_STATISTICS;
    /** Copy longer packets beside the ring. */
    public static final int PACKET_COPY_THRESH;
    /** Receive struct tpacket_auxdata; since Linux 2.6.21. */
    public static final int PACKET_AUXDATA;
    /** Give the original interface, below bonding and bridges; since Linux 2.6.23. */
    public static final int PACKET_ORIGDEV;
    /** Version of the ring: one of TPACKET_V…. */
    public static final int PACKET_VERSION;
    /** Length of the ring's header (read only). */
    public static final int PACKET_HDRLEN;
    /** Bytes to keep free before the header. */
    public static final int PACKET_RESERVE;
    /** Mapped ring for sending; since Linux 2.6.31. */
    public static final int PACKET_TX_RING;
    /** Skip malformed packets in the sending ring; since Linux 2.6.31. */
    public static final int PACKET_LOSS;
    /** A virtio header before each packet. */
    public static final int PACKET_VNET_HDR;
    /** Timestamps of packets that are sent. */
    public static final int PACKET_TX_TIMESTAMP;
    /** Source of the ring's timestamps; since Linux 2.6.36. */
    public static final int PACKET_TIMESTAMP;
    /** Spread packets over several sockets; since Linux 3.1. */
    public static final int PACKET_FANOUT;
    /** The sending ring has offsets; since Linux 3.11. */
    public static final int PACKET_TX_HAS_OFF;
    /** Send past the traffic control; since Linux 3.14. */
    public static final int PACKET_QDISC_BYPASS;
    /** Statistics of {@link #PACKET_FANOUT_ROLLOVER} (read only); since Linux 4.2. */
    public static final int PACKET_ROLLOVER_STATS;
    /** The BPF program of a fanout; since Linux 4.3. */
    public static final int PACKET_FANOUT_DATA;
    /** Don't receive what this machine sends; since Linux 4.20. */
    public static final int PACKET_IGNORE_OUTGOING;
    /** Length of the virtio header; since Linux 6.4. */
    public static final int PACKET_VNET_HDR_SZ;
    /** Membership: a multicast group. */
    public static final int PACKET_MR_MULTICAST;
    /** Membership: promiscuous mode. */
    public static final int PACKET_MR_PROMISC;
    /** Membership: all multicast groups. */
    public static final int PACKET_MR_ALLMULTI;
    /** Membership: another address; since Linux 2.6.31. */
    public static final int PACKET_MR_UNICAST;
    /** {@link #PACKET_FANOUT}: by a hash of the flow. */
    public static final int PACKET_FANOUT_HASH;
    /** {@link #PACKET_FANOUT}: in turn. */
    public static final int PACKET_FANOUT_LB;
    /** {@link #PACKET_FANOUT}: by CPU. */
    public static final int PACKET_FANOUT_CPU;
    /** {@link #PACKET_FANOUT}: the next when one is full. */
    public static final int PACKET_FANOUT_ROLLOVER;
    /** {@link #PACKET_FANOUT}: at random. */
    public static final int PACKET_FANOUT_RND;
    /** {@link #PACKET_FANOUT}: by the interface's queue. */
    public static final int PACKET_FANOUT_QM;
    /** {@link #PACKET_FANOUT}: by a classic BPF program. */
    public static final int PACKET_FANOUT_CBPF;
    /** {@link #PACKET_FANOUT}: by an eBPF program. */
    public static final int PACKET_FANOUT_EBPF;
    /** {@link #PACKET_FANOUT}: and the next when one is full. */
    public static final int PACKET_FANOUT_FLAG_ROLLOVER;
    /** {@link #PACKET_FANOUT}: the kernel chooses the id. */
    public static final int PACKET_FANOUT_FLAG_UNIQUEID;
    /** {@link #PACKET_FANOUT}: not what this machine sends. */
    public static final int PACKET_FANOUT_FLAG_IGNORE_OUTGOING;
    /** {@link #PACKET_FANOUT}: reassemble IP fragments first. */
    public static final int PACKET_FANOUT_FLAG_DEFRAG;
    /** Ring version 1. */
    public static final int TPACKET_V1;
    /** Ring version 2; since Linux 2.6.27. */
    public static final int TPACKET_V2;
    /** Ring version 3; since Linux 3.2. */
    public static final int TPACKET_V3;

    // <net/ethernet.h>: types of Ethernet frames

    /** Xerox PUP. */
    public static final int ETHERTYPE_PUP;
    /** Sprite. */
    public static final int ETHERTYPE_SPRITE;
    /** IPv4. */
    public static final int ETHERTYPE_IP;
    /** ARP. */
    public static final int ETHERTYPE_ARP;
    /** Reverse ARP. */
    public static final int ETHERTYPE_REVARP;
    /** AppleTalk. */
    public static final int ETHERTYPE_AT;
    /** AppleTalk ARP. */
    public static final int ETHERTYPE_AARP;
    /** VLAN, of IEEE 802.1Q. */
    public static final int ETHERTYPE_VLAN;
    /** IPX. */
    public static final int ETHERTYPE_IPX;
    /** IPv6. */
    public static final int ETHERTYPE_IPV6;
    /** Tests of interfaces. */
    public static final int ETHERTYPE_LOOPBACK;

    // <linux/if_ether.h>: protocols of AF_PACKET

    /** Every frame, incoming and outgoing. */
    public static final int ETH_P_ALL;
    /** Ethernet loopback. */
    public static final int ETH_P_LOOP;
    /** Xerox PUP. */
    public static final int ETH_P_PUP;
    /** Xerox PUP address translation. */
    public static final int ETH_P_PUPAT;
    /** IPv4. */
    public static final int ETH_P_IP;
    /** X.25. */
    public static final int ETH_P_X25;
    /** ARP. */
    public static final int ETH_P_ARP;
    /** Time-sensitive networking, of IEEE 1722. */
    public static final int ETH_P_TSN;
    /** ERSPAN version 2. */
    public static final int ETH_P_ERSPAN2;
    /** B.A.T.M.A.N. Advanced. */
    public static final int ETH_P_BATMAN;
    /** Transparent Ethernet bridging. */
    public static final int ETH_P_TEB;
    /** Reverse ARP. */
    public static final int ETH_P_RARP;
    /** AppleTalk. */
    public static final int ETH_P_ATALK;
    /** AppleTalk ARP. */
    public static final int ETH_P_AARP;
    /** VLAN, of IEEE 802.1Q. */
    public static final int ETH_P_8021Q;
    /** ERSPAN type II. */
    public static final int ETH_P_ERSPAN;
    /** IPX. */
    public static final int ETH_P_IPX;
    /** IPv6. */
    public static final int ETH_P_IPV6;
    /** Pause frames, of IEEE 802.3. */
    public static final int ETH_P_PAUSE;
    /** Slow protocols, of IEEE 802.3ad. */
    public static final int ETH_P_SLOW;
    /** Web cache coordination. */
    public static final int ETH_P_WCCP;
    /** MPLS, unicast. */
    public static final int ETH_P_MPLS_UC;
    /** MPLS, multicast. */
    public static final int ETH_P_MPLS_MC;
    /** Multiprotocol over ATM. */
    public static final int ETH_P_ATMMPOA;
    /** PPPoE, discovery. */
    public static final int ETH_P_PPP_DISC;
    /** PPPoE, session. */
    public static final int ETH_P_PPP_SES;
    /** HPNA link control. */
    public static final int ETH_P_LINK_CTL;
    /** Frame-based ATM transport. */
    public static final int ETH_P_ATMFATE;
    /** Port access, of IEEE 802.1X. */
    public static final int ETH_P_PAE;
    /** PROFINET; since Linux 5.18. */
    public static final int ETH_P_PROFINET;
    /** Realtek's protocols; since Linux 5.17. */
    public static final int ETH_P_REALTEK;
    /** ATA over Ethernet. */
    public static final int ETH_P_AOE;
    /** EtherCAT; since Linux 5.18. */
    public static final int ETH_P_ETHERCAT;
    /** Service VLAN, of IEEE 802.1ad. */
    public static final int ETH_P_8021AD;
    /** Local experiments, of IEEE 802. */
    public static final int ETH_P_802_EX1;
    /** Preauthentication, of IEEE 802.11. */
    public static final int ETH_P_PREAUTH;
    /** TIPC. */
    public static final int ETH_P_TIPC;
    /** Link layer discovery. */
    public static final int ETH_P_LLDP;
    /** Media redundancy, of IEC 62439-2; since Linux 5.8. */
    public static final int ETH_P_MRP;
    /** MACsec, of IEEE 802.1AE. */
    public static final int ETH_P_MACSEC;
    /** Backbone VLAN, of IEEE 802.1ah. */
    public static final int ETH_P_8021AH;
    /** Registration of VLANs. */
    public static final int ETH_P_MVRP;
    /** Precision time, of IEEE 1588. */
    public static final int ETH_P_1588;
    /** Network controller sideband. */
    public static final int ETH_P_NCSI;
    /** Parallel redundancy, of IEC 62439-3. */
    public static final int ETH_P_PRP;
    /** Connectivity fault management; since Linux 5.11. */
    public static final int ETH_P_CFM;
    /** Fibre Channel over Ethernet. */
    public static final int ETH_P_FCOE;
    /** Tunnelled direct link setup. */
    public static final int ETH_P_TDLS;
    /** Fibre Channel over Ethernet, initialisation. */
    public static final int ETH_P_FIP;
    /** InfiniBand over Ethernet. */
    public static final int ETH_P_IBOE;
    /** Media independent handover, of IEEE 802.21. */
    public static final int ETH_P_80221;
    /** Seamless redundancy, of IEC 62439-3. */
    public static final int ETH_P_HSR;
    /** Network service header. */
    public static final int ETH_P_NSH;
    /** Ethernet loopback, of IEEE 802.3. */
    public static final int ETH_P_LOOPBACK;
    /** VLAN within VLAN; deprecated. */
    public static final int ETH_P_QINQ1;
    /** VLAN within VLAN; deprecated. */
    public static final int ETH_P_QINQ2;
    /** VLAN within VLAN; deprecated. */
    public static final int ETH_P_QINQ3;
    /** Distributed switch with an Ethernet type. */
    public static final int ETH_P_EDSA;
    /** Forwarding elements, of ForCES. */
    public static final int ETH_P_IFE;
    /** {@link #AF_IUCV}. */
    public static final int ETH_P_AF_IUCV;
    /** A type below this is a length. */
    public static final int ETH_P_802_3_MIN;
    /** Frames with a length instead of a type. */
    public static final int ETH_P_802_3;
    /** AX.25. */
    public static final int ETH_P_AX25;
    /** IEEE 802.2. */
    public static final int ETH_P_802_2;
    /** SNAP. */
    public static final int ETH_P_SNAP;
    /** DEC DDCMP. */
    public static final int ETH_P_DDCMP;
    /** PPP on a wide area link. */
    public static final int ETH_P_WAN_PPP;
    /** Multilink PPP. */
    public static final int ETH_P_PPP_MP;
    /** LocalTalk. */
    public static final int ETH_P_LOCALTALK;
    /** CAN. */
    public static final int ETH_P_CAN;
    /** CAN FD. */
    public static final int ETH_P_CANFD;
    /** CAN XL; since Linux 6.1. */
    public static final int ETH_P_CANXL;
    /** AppleTalk over PPP. */
    public static final int ETH_P_PPPTALK;
    /** IEEE 802.2 on a token ring. */
    public static final int ETH_P_TR_802_2;
    /** Mobitex. */
    public static final int ETH_P_MOBITEX;
    /** Control frames of a card. */
    public static final int ETH_P_CONTROL;
    /** Infrared. */
    public static final int ETH_P_IRDA;
    /** Acorn Econet. */
    public static final int ETH_P_ECONET;
    /** HDLC. */
    public static final int ETH_P_HDLC;
    /** ARCNET. */
    public static final int ETH_P_ARCNET;
    /** Distributed switch. */
    public static final int ETH_P_DSA;
    /** Distributed switch with trailers. */
    public static final int ETH_P_TRAILER;
    /** {@link #AF_PHONET}. */
    public static final int ETH_P_PHONET;
    /** IEEE 802.15.4. */
    public static final int ETH_P_IEEE802154;
    /** {@link #AF_CAIF}. */
    public static final int ETH_P_CAIF;
    /** Multiplexed distributed switch. */
    public static final int ETH_P_XDSA;
    /** Qualcomm's multiplexing and aggregation. */
    public static final int ETH_P_MAP;
    /** Management component transport; since Linux 5.15. */
    public static final int ETH_P_MCTP;

    // <linux/can.h>, <linux/can/raw.h>, <linux/can/isotp.h>, <linux/can/j1939.h>: protocols and levels of AF_CAN

    /** CAN frames. */
    public static final int CAN_RAW;
    /** Broadcast manager. */
    public static final int CAN_BCM;
    /** VAG transport 1.6; never implemented. */
    public static final int CAN_TP16;
    /** VAG transport 2.0; never implemented. */
    public static final int CAN_TP20;
    /** Bosch MCNet; never implemented. */
    public static final int CAN_MCNET;
    /** ISO 15765-2 transport; since Linux 5.10. */
    public static final int CAN_ISOTP;
    /** SAE J1939; since Linux 5.4. */
    public static final int CAN_J1939;
    /** Level 0 of CAN's protocols. */
    public static final int SOL_CAN_BASE;
    /** Level of {@link #CAN_RAW}. */
    public static final int SOL_CAN_RAW;
    /** Level of {@link #CAN_ISOTP}. */
    public static final int SOL_CAN_ISOTP;
    /** Level of {@link #CAN_J1939}. */
    public static final int SOL_CAN_J1939;

    // <linux/can.h>: parts of a CAN id, an unsigned 32-bit number, and of CAN frames

    /** Extended frame format, with a 29-bit id. */
    public static final long CAN_EFF_FLAG;
    /** Remote transmission request. */
    public static final int CAN_RTR_FLAG;
    /** Error message. */
    public static final int CAN_ERR_FLAG;
    /** The id of the standard format. */
    public static final int CAN_SFF_MASK;
    /** The id of the extended format. */
    public static final int CAN_EFF_MASK;
    /** All but the flags. */
    public static final int CAN_ERR_MASK;
    /** Inverted filter. */
    public static final int CAN_INV_FILTER;
    /** Length of struct can_frame. */
    public static final int CAN_MTU;
    /** Length of struct canfd_frame. */
    public static final int CANFD_MTU;
    /** Length of struct canxl_frame; since Linux 6.1. */
    public static final int CANXL_MTU;
    /** Bytes of data of a CAN frame. */
    public static final int CAN_MAX_DLEN;
    /** Bytes of data of a CAN FD frame. */
    public static final int CANFD_MAX_DLEN;
    /** Bytes of data of a CAN XL frame; since Linux 6.1. */
    public static final int CANXL_MAX_DLEN;
    /** CAN FD flag: second bit rate. */
    public static final int CANFD_BRS;
    /** CAN FD flag: the sender's error state. */
    public static final int CANFD_ESI;
    /** CAN FD flag: a CAN FD frame; since Linux 5.14. */
    public static final int CANFD_FDF;
    /** CAN XL flag: a CAN XL frame; since Linux 6.1. */
    public static final int CANXL_XLF;
    /** CAN XL flag: simple extended content; since Linux 6.1. */
    public static final int CANXL_SEC;

    // <linux/can/raw.h>: options of CAN_RAW

    /** Filters of ids: an array of struct can_filter. */
    public static final int CAN_RAW_FILTER;
    /** Classes of errors to receive. */
    public static final int CAN_RAW_ERR_FILTER;
    /** Whether frames that are sent come back to this machine. */
    public static final int CAN_RAW_LOOPBACK;
    /** Whether frames that are sent come back to this socket. */
    public static final int CAN_RAW_RECV_OWN_MSGS;
    /** Allow CAN FD frames; since Linux 3.6. */
    public static final int CAN_RAW_FD_FRAMES;
    /** All filters must match; since Linux 4.1. */
    public static final int CAN_RAW_JOIN_FILTERS;
    /** Allow CAN XL frames; since Linux 6.1. */
    public static final int CAN_RAW_XL_FRAMES;
    /** Virtual networks of CAN XL; since Linux 6.9. */
    public static final int CAN_RAW_XL_VCID_OPTS;

    // <linux/can/bcm.h>: operations and flags of CAN_BCM

    /** Send cyclically. */
    public static final int CAN_BCM_TX_SETUP;
    /** Stop sending. */
    public static final int CAN_BCM_TX_DELETE;
    /** Ask for a transmission. */
    public static final int CAN_BCM_TX_READ;
    /** Send one frame. */
    public static final int CAN_BCM_TX_SEND;
    /** Receive by a filter. */
    public static final int CAN_BCM_RX_SETUP;
    /** Stop receiving. */
    public static final int CAN_BCM_RX_DELETE;
    /** Ask for a filter. */
    public static final int CAN_BCM_RX_READ;
    /** Answer to {@link #CAN_BCM_TX_READ}. */
    public static final int CAN_BCM_TX_STATUS;
    /** The transmission ended. */
    public static final int CAN_BCM_TX_EXPIRED;
    /** Answer to {@link #CAN_BCM_RX_READ}. */
    public static final int CAN_BCM_RX_STATUS;
    /** A cyclic frame is missing. */
    public static final int CAN_BCM_RX_TIMEOUT;
    /** A frame changed. */
    public static final int CAN_BCM_RX_CHANGED;
    /** Set the timer. */
    public static final int CAN_BCM_SETTIMER;
    /** Start the timer. */
    public static final int CAN_BCM_STARTTIMER;
    /** Tell when the count ran out. */
    public static final int CAN_BCM_TX_COUNTEVT;
    /** Send changed data at once. */
    public static final int CAN_BCM_TX_ANNOUNCE;
    /** Put the id into each frame. */
    public static final int CAN_BCM_TX_CP_CAN_ID;
    /** Filter by id alone. */
    public static final int CAN_BCM_RX_FILTER_ID;
    /** A change of length counts. */
    public static final int CAN_BCM_RX_CHECK_DLC;
    /** Don't start the timeout by itself. */
    public static final int CAN_BCM_RX_NO_AUTOTIMER;
    /** Tell when a missing frame is back. */
    public static final int CAN_BCM_RX_ANNOUNCE_RESUME;
    /** Begin again with the first frame. */
    public static final int CAN_BCM_TX_RESET_MULTI_IDX;
    /** Answer a remote transmission request. */
    public static final int CAN_BCM_RX_RTR_FRAME;
    /** The frames are CAN FD; since Linux 4.8. */
    public static final int CAN_BCM_CAN_FD_FRAME;

    // <linux/can/isotp.h>: options of CAN_ISOTP and their values

    /** struct can_isotp_options. */
    public static final int CAN_ISOTP_OPTS;
    /** struct can_isotp_fc_options. */
    public static final int CAN_ISOTP_RECV_FC;
    /** Nanoseconds between frames that are sent. */
    public static final int CAN_ISOTP_TX_STMIN;
    /** Nanoseconds between frames that are received. */
    public static final int CAN_ISOTP_RX_STMIN;
    /** struct can_isotp_ll_options. */
    public static final int CAN_ISOTP_LL_OPTS;
    /** Only listen. */
    public static final int CAN_ISOTP_LISTEN_MODE;
    /** Extended addresses. */
    public static final int CAN_ISOTP_EXTEND_ADDR;
    /** Pad frames that are sent. */
    public static final int CAN_ISOTP_TX_PADDING;
    /** Expect padded frames. */
    public static final int CAN_ISOTP_RX_PADDING;
    /** Check the padding's length. */
    public static final int CAN_ISOTP_CHK_PAD_LEN;
    /** Check the padding's data. */
    public static final int CAN_ISOTP_CHK_PAD_DATA;
    /** Half duplex. */
    public static final int CAN_ISOTP_HALF_DUPLEX;
    /** Ignore the receiver's time between frames. */
    public static final int CAN_ISOTP_FORCE_TXSTMIN;
    /** Ignore frames that come too fast. */
    public static final int CAN_ISOTP_FORCE_RXSTMIN;
    /** Another extended address for receiving. */
    public static final int CAN_ISOTP_RX_EXT_ADDR;
    /** Wait until all is sent. */
    public static final int CAN_ISOTP_WAIT_TX_DONE;
    /** Single frames to everyone. */
    public static final int CAN_ISOTP_SF_BROADCAST;
    /** Consecutive frames to everyone. */
    public static final int CAN_ISOTP_CF_BROADCAST;
    /** Flow control that may change. */
    public static final int CAN_ISOTP_DYN_FC_PARMS;
    /** No flags. */
    public static final int CAN_ISOTP_DEFAULT_FLAGS;
    /** Extended address unless set. */
    public static final int CAN_ISOTP_DEFAULT_EXT_ADDRESS;
    /** Padding unless set. */
    public static final int CAN_ISOTP_DEFAULT_PAD_CONTENT;
    /** Nanoseconds of a frame unless set. */
    public static final int CAN_ISOTP_DEFAULT_FRAME_TXTIME;
    /** Block size unless set. */
    public static final int CAN_ISOTP_DEFAULT_RECV_BS;
    /** Time between frames unless set. */
    public static final int CAN_ISOTP_DEFAULT_RECV_STMIN;
    /** Wait frames unless set. */
    public static final int CAN_ISOTP_DEFAULT_RECV_WFTMAX;
    /** Length of a frame of the link unless set. */
    public static final int CAN_ISOTP_DEFAULT_LL_MTU;
    /** Bytes of data of a frame of the link unless set. */
    public static final int CAN_ISOTP_DEFAULT_LL_TX_DL;
    /** Flags of a frame of the link unless set. */
    public static final int CAN_ISOTP_DEFAULT_LL_TX_FLAGS;
    /** A frame takes no time; since Linux 5.18. */
    public static final long CAN_ISOTP_FRAME_TXTIME_ZERO;

    // <linux/can/j1939.h>: CAN_J1939

    /** Last address of a single node. */
    public static final int J1939_MAX_UNICAST_ADDR;
    /** Address of a node that has none. */
    public static final int J1939_IDLE_ADDR;
    /** No address, or everyone. */
    public static final int J1939_NO_ADDR;
    /** No name: names are unsigned 64-bit numbers. */
    public static final long J1939_NO_NAME;
    /** Parameter group: request. */
    public static final int J1939_PGN_REQUEST;
    /** Parameter group: an address is claimed. */
    public static final int J1939_PGN_ADDRESS_CLAIMED;
    /** Parameter group: an address is commanded. */
    public static final int J1939_PGN_ADDRESS_COMMANDED;
    /** Last parameter group with a destination. */
    public static final int J1939_PGN_PDU1_MAX;
    /** Last parameter group. */
    public static final int J1939_PGN_MAX;
    /** No parameter group. */
    public static final int J1939_NO_PGN;
    /** Filters: an array of struct j1939_filter. */
    public static final int SO_J1939_FILTER;
    /** Receive all. */
    public static final int SO_J1939_PROMISC;
    /** Priority of messages that are sent. */
    public static final int SO_J1939_SEND_PRIO;
    /** Keep progress and errors in the error queue. */
    public static final int SO_J1939_ERRQUEUE;
    /** Ancillary data: destination address. */
    public static final int SCM_J1939_DEST_ADDR;
    /** Ancillary data: destination name. */
    public static final int SCM_J1939_DEST_NAME;
    /** Ancillary data: priority. */
    public static final int SCM_J1939_PRIO;
    /** Ancillary data: progress or an error. */
    public static final int SCM_J1939_ERRQUEUE;
    /** Progress: padding. */
    public static final int J1939_NLA_PAD;
    /** Progress: bytes acknowledged. */
    public static final int J1939_NLA_BYTES_ACKED;
    /** Progress: bytes in all; since Linux 5.16. */
    public static final int J1939_NLA_TOTAL_SIZE;
    /** Progress: parameter group; since Linux 5.16. */
    public static final int J1939_NLA_PGN;
    /** Progress: source name; since Linux 5.16. */
    public static final int J1939_NLA_SRC_NAME;
    /** Progress: destination name; since Linux 5.16. */
    public static final int J1939_NLA_DEST_NAME;
    /** Progress: source address; since Linux 5.16. */
    public static final int J1939_NLA_SRC_ADDR;
    /** Progress: destination address; since Linux 5.16. */
    public static final int J1939_NLA_DEST_ADDR;
    /** Error queue: nothing more to say. */
    public static final int J1939_EE_INFO_NONE;
    /** Error queue: a transmission was aborted. */
    public static final int J1939_EE_INFO_TX_ABORT;
    /** Error queue: a reception began; since Linux 5.16. */
    public static final int J1939_EE_INFO_RX_RTS;
    /** Error queue: a reception goes on; since Linux 5.16. */
    public static final int J1939_EE_INFO_RX_DPO;
    /** Error queue: a reception was aborted; since Linux 5.16. */
    public static final int J1939_EE_INFO_RX_ABORT;
    /** How many filters a socket may have. */
    public static final int J1939_FILTER_MAX;

    // <linux/vm_sockets.h>: AF_VSOCK, whose numbers are unsigned and have 32 bits

    /** Any context id. */
    public static final long VMADDR_CID_ANY;
    /** The hypervisor. */
    public static final int VMADDR_CID_HYPERVISOR;
    /** This machine; since Linux 5.6. */
    public static final int VMADDR_CID_LOCAL;
    /** The host. */
    public static final int VMADDR_CID_HOST;
    /** Any port. */
    public static final long VMADDR_PORT_ANY;
    /** Send by way of the host; since Linux 5.11. */
    public static final int VMADDR_FLAG_TO_HOST;
    /** No version. */
    public static final long VM_SOCKETS_INVALID_VERSION;
    /** Size of the buffer, 64 bits. */
    public static final int SO_VM_SOCKETS_BUFFER_SIZE;
    /** Smallest size of the buffer. */
    public static final int SO_VM_SOCKETS_BUFFER_MIN_SIZE;
    /** Largest size of the buffer. */
    public static final int SO_VM_SOCKETS_BUFFER_MAX_SIZE;
    /** Id of the peer's machine, VMCI alone (read only). */
    public static final int SO_VM_SOCKETS_PEER_HOST_VM_ID;
    /** Whether the peer is trusted, VMCI alone (read only). */
    public static final int SO_VM_SOCKETS_TRUSTED;
    /** Timeout of connect: struct timeval. */
    public static final int SO_VM_SOCKETS_CONNECT_TIMEOUT;
    /** {@link #SO_VM_SOCKETS_CONNECT_TIMEOUT} with the first struct timeval. */
    public static final int SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD;
    /** {@link #SO_VM_SOCKETS_CONNECT_TIMEOUT} with 64 bits; since Linux 5.17. */
    public static final int SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW;
    /** Non-blocking within the kernel. */
    public static final int SO_VM_SOCKETS_NONBLOCK_TXRX;
    /** ioctl on /dev/vsock: this machine's context id. */
    public static final int IOCTL_VM_SOCKETS_GET_LOCAL_CID;

    // <linux/tipc.h>: AF_TIPC

    /** Address: a range of service instances, to bind to. */
    public static final int TIPC_ADDR_NAMESEQ;
    /** Address: a service instance. */
    public static final int TIPC_ADDR_NAME;
    /** Address: a socket. */
    public static final int TIPC_ADDR_ID;
    /** Address: all sockets of a range of service instances. */
    public static final int TIPC_ADDR_MCAST;
    /** The newer name of {@link #TIPC_ADDR_NAMESEQ}. */
    public static final int TIPC_SERVICE_RANGE;
    /** The newer name of {@link #TIPC_ADDR_NAME}. */
    public static final int TIPC_SERVICE_ADDR;
    /** The newer name of {@link #TIPC_ADDR_ID}. */
    public static final int TIPC_SOCKET_ADDR;
    /** Seen in the zone; as {@link #TIPC_CLUSTER_SCOPE} since Linux 4.17. */
    public static final int TIPC_ZONE_SCOPE;
    /** Seen in the cluster. */
    public static final int TIPC_CLUSTER_SCOPE;
    /** Seen on this node. */
    public static final int TIPC_NODE_SCOPE;
    /** Option: importance of messages. */
    public static final int TIPC_IMPORTANCE;
    /** Option: messages that are sent may be dropped here. */
    public static final int TIPC_SRC_DROPPABLE;
    /** Option: messages that can't be delivered aren't sent back. */
    public static final int TIPC_DEST_DROPPABLE;
    /** Option: milliseconds of connect. */
    public static final int TIPC_CONN_TIMEOUT;
    /** Option: messages that wait on this node (read only). */
    public static final int TIPC_NODE_RECVQ_DEPTH;
    /** Option: messages that wait at this socket (read only). */
    public static final int TIPC_SOCK_RECVQ_DEPTH;
    /** Option: multicast by broadcast; since Linux 4.11. */
    public static final int TIPC_MCAST_BROADCAST;
    /** Option: multicast by replication; since Linux 4.11. */
    public static final int TIPC_MCAST_REPLICAST;
    /** Option: join a group; since Linux 4.15. */
    public static final int TIPC_GROUP_JOIN;
    /** Option: leave the group; since Linux 4.15. */
    public static final int TIPC_GROUP_LEAVE;
    /** Option: bytes that wait at this socket (read only); since Linux 4.20. */
    public static final int TIPC_SOCK_RECVQ_USED;
    /** Option: send small messages at once; since Linux 5.5. */
    public static final int TIPC_NODELAY;
    /** {@link #TIPC_IMPORTANCE}: low. */
    public static final int TIPC_LOW_IMPORTANCE;
    /** {@link #TIPC_IMPORTANCE}: medium. */
    public static final int TIPC_MEDIUM_IMPORTANCE;
    /** {@link #TIPC_IMPORTANCE}: high. */
    public static final int TIPC_HIGH_IMPORTANCE;
    /** {@link #TIPC_IMPORTANCE}: critical. */
    public static final int TIPC_CRITICAL_IMPORTANCE;
    /** Group flag: receive one's own messages. */
    public static final int TIPC_GROUP_LOOPBACK;
    /** Group flag: receive who joins and leaves. */
    public static final int TIPC_GROUP_MEMBER_EVTS;
    /** Subscription: an event for each socket. */
    public static final int TIPC_SUB_PORTS;
    /** Subscription: an event for the first and the last socket. */
    public static final int TIPC_SUB_SERVICE;
    /** Subscription: cancel. */
    public static final int TIPC_SUB_CANCEL;
    /** Subscription: without end. */
    public static final int TIPC_WAIT_FOREVER;
    /** Event: a service is there. */
    public static final int TIPC_PUBLISHED;
    /** Event: a service went. */
    public static final int TIPC_WITHDRAWN;
    /** Event: the subscription ended. */
    public static final int TIPC_SUBSCR_TIMEOUT;
    /** Service type: node state; once the configuration server. */
    public static final int TIPC_CFG_SRV;
    /** Service type: node state; since Linux 4.17. */
    public static final int TIPC_NODE_STATE;
    /** Service type: topology server. */
    public static final int TIPC_TOP_SRV;
    /** Service type: link state; since Linux 4.3. */
    public static final int TIPC_LINK_STATE;
    /** First service type for users. */
    public static final int TIPC_RESERVED_TYPES;
    /** Ancillary data: why a message came back. */
    public static final int TIPC_ERRINFO;
    /** Ancillary data: the message that came back. */
    public static final int TIPC_RETDATA;
    /** Ancillary data: the service that the message was sent to. */
    public static final int TIPC_DESTNAME;
    /** No error. */
    public static final int TIPC_OK;
    /** No such service. */
    public static final int TIPC_ERR_NO_NAME;
    /** No such socket. */
    public static final int TIPC_ERR_NO_PORT;
    /** No such node. */
    public static final int TIPC_ERR_NO_NODE;
    /** The receiver's queue is full. */
    public static final int TIPC_ERR_OVERLOAD;
    /** The peer shut down. */
    public static final int TIPC_CONN_SHUTDOWN;
    /** Bytes that a message may have. */
    public static final int TIPC_MAX_USER_MSG_SIZE;

    // <linux/if_alg.h>: AF_ALG

    /** Option: key. */
    public static final int ALG_SET_KEY;
    /** Ancillary data: initialisation vector. */
    public static final int ALG_SET_IV;
    /** Ancillary data: operation. */
    public static final int ALG_SET_OP;
    /** Ancillary data: length of associated data. */
    public static final int ALG_SET_AEAD_ASSOCLEN;
    /** Option: length of the authentication tag. */
    public static final int ALG_SET_AEAD_AUTHSIZE;
    /** Option: public key; not in the mainline kernel, which has {@link #ALG_SET_DRBG_ENTROPY} here. */
    public static final int ALG_SET_PUBKEY;
    /** Option: entropy of a deterministic random generator, for tests; since Linux 5.10. */
    public static final int ALG_SET_DRBG_ENTROPY;
    /** Option: key of the kernel's keyring; since Linux 6.2. */
    public static final int ALG_SET_KEY_BY_KEY_SERIAL;
    /** Decrypt. */
    public static final int ALG_OP_DECRYPT;
    /** Encrypt. */
    public static final int ALG_OP_ENCRYPT;
    /** Sign; not in the mainline kernel. */
    public static final int ALG_OP_SIGN;
    /** Verify; not in the mainline kernel. */
    public static final int ALG_OP_VERIFY;

    // <linux/rds.h>: AF_RDS

    /** Option: drop what waits for an address. */
    public static final int RDS_CANCEL_SENT_TO;
    /** Option: make a memory region. */
    public static final int RDS_GET_MR;
    /** Option: free a memory region. */
    public static final int RDS_FREE_MR;
    /** Option: tell of failed transmissions; without effect. */
    public static final int RDS_RECVERR;
    /** Option: tell of the end of congestion. */
    public static final int RDS_CONG_MONITOR;
    /** Option: make a memory region for a peer. */
    public static final int RDS_GET_MR_FOR_DEST;
    /** Option: transport. */
    public static final int SO_RDS_TRANSPORT;
    /** Option: receive latencies; since Linux 4.11. */
    public static final int SO_RDS_MSG_RXPATH_LATENCY;
    /** Transport: InfiniBand. */
    public static final int RDS_TRANS_IB;
    /** Transport: TCP. */
    public static final int RDS_TRANS_TCP;
    /** Transport: none. */
    public static final int RDS_TRANS_NONE;
    /** Ancillary data: arguments of RDMA. */
    public static final int RDS_CMSG_RDMA_ARGS;
    /** Ancillary data: destination of RDMA. */
    public static final int RDS_CMSG_RDMA_DEST;
    /** Ancillary data: memory to map. */
    public static final int RDS_CMSG_RDMA_MAP;
    /** Ancillary data: completion of RDMA. */
    public static final int RDS_CMSG_RDMA_STATUS;
    /** Ancillary data: end of congestion. */
    public static final int RDS_CMSG_CONG_UPDATE;
    /** Ancillary data: atomic addition. */
    public static final int RDS_CMSG_ATOMIC_FADD;
    /** Ancillary data: atomic compare and swap. */
    public static final int RDS_CMSG_ATOMIC_CSWP;
    /** Ancillary data: masked atomic addition. */
    public static final int RDS_CMSG_MASKED_ATOMIC_FADD;
    /** Ancillary data: masked atomic compare and swap. */
    public static final int RDS_CMSG_MASKED_ATOMIC_CSWP;
    /** Ancillary data: latencies; since Linux 4.11. */
    public static final int RDS_CMSG_RXPATH_LATENCY;
    /** RDMA flag: write. */
    public static final int RDS_RDMA_READWRITE;
    /** RDMA flag: fence before the next send. */
    public static final int RDS_RDMA_FENCE;
    /** RDMA flag: invalidate the key after freeing. */
    public static final int RDS_RDMA_INVALIDATE;
    /** RDMA flag: free after use. */
    public static final int RDS_RDMA_USE_ONCE;
    /** RDMA flag: don't wait. */
    public static final int RDS_RDMA_DONTWAIT;
    /** RDMA flag: tell of the completion. */
    public static final int RDS_RDMA_NOTIFY_ME;
    /** RDMA status: success. */
    public static final int RDS_RDMA_SUCCESS;
    /** RDMA status: error of the peer. */
    public static final int RDS_RDMA_REMOTE_ERROR;
    /** RDMA status: cancelled. */
    public static final int RDS_RDMA_CANCELED;
    /** RDMA status: dropped. */
    public static final int RDS_RDMA_DROPPED;
    /** RDMA status: another error. */
    public static final int RDS_RDMA_OTHER_ERROR;

    // <linux/sctp.h>: options of SOL_SCTP

    /** Retransmission timeouts. */
    public static final int SCTP_RTOINFO;
    /** Parameters of an association. */
    public static final int SCTP_ASSOCINFO;
    /** Parameters of the setup. */
    public static final int SCTP_INITMSG;
    /** Send small messages at once. */
    public static final int SCTP_NODELAY;
    /** Seconds of silence before an association is closed. */
    public static final int SCTP_AUTOCLOSE;
    /** The address that the peer should use. */
    public static final int SCTP_SET_PEER_PRIMARY_ADDR;
    /** The peer's address to use. */
    public static final int SCTP_PRIMARY_ADDR;
    /** Adaptation layer. */
    public static final int SCTP_ADAPTATION_LAYER;
    /** Don't fragment: give an error instead. */
    public static final int SCTP_DISABLE_FRAGMENTS;
    /** Heartbeats and path MTU of an address. */
    public static final int SCTP_PEER_ADDR_PARAMS;
    /** Defaults of sending; see {@link #SCTP_DEFAULT_SNDINFO}. */
    public static final int SCTP_DEFAULT_SEND_PARAM;
    /** Events to receive; see {@link #SCTP_EVENT}. */
    public static final int SCTP_EVENTS;
    /** IPv4 addresses as mapped IPv6 ones. */
    public static final int SCTP_I_WANT_MAPPED_V4_ADDR;
    /** Largest fragment. */
    public static final int SCTP_MAXSEG;
    /** State of an association (read only). */
    public static final int SCTP_STATUS;
    /** State of an address (read only). */
    public static final int SCTP_GET_PEER_ADDR_INFO;
    /** Delay of acknowledgments. */
    public static final int SCTP_DELAYED_ACK_TIME;
    /** {@link #SCTP_DELAYED_ACK_TIME}. */
    public static final int SCTP_DELAYED_SACK;
    /** Context of failed messages. */
    public static final int SCTP_CONTEXT;
    /** Interleave partial messages. */
    public static final int SCTP_FRAGMENT_INTERLEAVE;
    /** Bytes at which a message is delivered in part. */
    public static final int SCTP_PARTIAL_DELIVERY_POINT;
    /** Most packets of a burst. */
    public static final int SCTP_MAX_BURST;
    /** A chunk type to authenticate. */
    public static final int SCTP_AUTH_CHUNK;
    /** Hash functions to authenticate with. */
    public static final int SCTP_HMAC_IDENT;
    /** Add a key. */
    public static final int SCTP_AUTH_KEY;
    /** The key to use. */
    public static final int SCTP_AUTH_ACTIVE_KEY;
    /** Delete a key. */
    public static final int SCTP_AUTH_DELETE_KEY;
    /** The peer's chunk types to authenticate (read only). */
    public static final int SCTP_PEER_AUTH_CHUNKS;
    /** This machine's chunk types to authenticate (read only). */
    public static final int SCTP_LOCAL_AUTH_CHUNKS;
    /** How many associations there are (read only). */
    public static final int SCTP_GET_ASSOC_NUMBER;
    /** The associations (read only). */
    public static final int SCTP_GET_ASSOC_ID_LIST;
    /** Add and remove addresses by itself; since Linux 3.1. */
    public static final int SCTP_AUTO_ASCONF;
    /** Thresholds of path failure; since Linux 3.6. */
    public static final int SCTP_PEER_ADDR_THLDS;
    /** Receive {@link #SCTP_RCVINFO}; since Linux 3.17. */
    public static final int SCTP_RECVRCVINFO;
    /** Receive {@link #SCTP_NXTINFO}; since Linux 3.17. */
    public static final int SCTP_RECVNXTINFO;
    /** Defaults of sending; since Linux 3.17. */
    public static final int SCTP_DEFAULT_SNDINFO;
    /** Stop using a key; since Linux 4.17. */
    public static final int SCTP_AUTH_DEACTIVATE_KEY;
    /** Several sockets on one port; since Linux 4.19. */
    public static final int SCTP_REUSE_PORT;
    /** Thresholds of path failure, with primary path switchover; since Linux 5.5. */
    public static final int SCTP_PEER_ADDR_THLDS_V2;
    /** Bind to further addresses. */
    public static final int SCTP_SOCKOPT_BINDX_ADD;
    /** Unbind addresses. */
    public static final int SCTP_SOCKOPT_BINDX_REM;
    /** A socket of its own for an association. */
    public static final int SCTP_SOCKOPT_PEELOFF;
    /** The same, with flags of the descriptor; since Linux 4.14. */
    public static final int SCTP_SOCKOPT_PEELOFF_FLAGS;
    /** The peer's addresses (read only). */
    public static final int SCTP_GET_PEER_ADDRS;
    /** This machine's addresses (read only). */
    public static final int SCTP_GET_LOCAL_ADDRS;
    /** Connect to several addresses. */
    public static final int SCTP_SOCKOPT_CONNECTX;
    /** Connect to several addresses, and give the association. */
    public static final int SCTP_SOCKOPT_CONNECTX3;
    /** Statistics of an association (read only); since Linux 3.8. */
    public static final int SCTP_GET_ASSOC_STATS;
    /** Partial reliability; since Linux 4.8. */
    public static final int SCTP_PR_SUPPORTED;
    /** Default of partial reliability; since Linux 4.8. */
    public static final int SCTP_DEFAULT_PRINFO;
    /** Abandoned messages of an association (read only); since Linux 4.8. */
    public static final int SCTP_PR_ASSOC_STATUS;
    /** Abandoned messages of a stream (read only); since Linux 4.11. */
    public static final int SCTP_PR_STREAM_STATUS;
    /** Reconfiguration of streams. */
    public static final int SCTP_RECONFIG_SUPPORTED;
    /** Which reconfigurations are allowed; since Linux 4.11. */
    public static final int SCTP_ENABLE_STREAM_RESET;
    /** Reset streams; since Linux 4.11. */
    public static final int SCTP_RESET_STREAMS;
    /** Reset an association; since Linux 4.11. */
    public static final int SCTP_RESET_ASSOC;
    /** Add streams; since Linux 4.11. */
    public static final int SCTP_ADD_STREAMS;
    /** Scheduler of streams; since Linux 4.15. */
    public static final int SCTP_STREAM_SCHEDULER;
    /** Scheduler's value of a stream; since Linux 4.15. */
    public static final int SCTP_STREAM_SCHEDULER_VALUE;
    /** Interleaving of messages; since Linux 4.16. */
    public static final int SCTP_INTERLEAVING_SUPPORTED;
    /** Switch one event on or off; since Linux 5.0. */
    public static final int SCTP_EVENT;
    /** Reconfiguration of addresses; since Linux 5.4. */
    public static final int SCTP_ASCONF_SUPPORTED;
    /** Authentication; since Linux 5.4. */
    public static final int SCTP_AUTH_SUPPORTED;
    /** Explicit congestion notification; since Linux 5.4. */
    public static final int SCTP_ECN_SUPPORTED;
    /** Tell of paths that may have failed; since Linux 5.5. */
    public static final int SCTP_EXPOSE_POTENTIALLY_FAILED_STATE;
    /** The peer's UDP port, of RFC 6951; since Linux 5.11. */
    public static final int SCTP_REMOTE_UDP_ENCAPS_PORT;
    /** Milliseconds between probes of the path MTU; since Linux 5.14. */
    public static final int SCTP_PLPMTUD_PROBE_INTERVAL;

    // <linux/sctp.h>: ancillary data and flags of SCTP

    /** Parameters of the setup. */
    public static final int SCTP_INIT;
    /** Parameters of a message; see the two that follow. */
    public static final int SCTP_SNDRCV;
    /** Parameters of a message that is sent; since Linux 3.17. */
    public static final int SCTP_SNDINFO;
    /** Parameters of a message that was received; since Linux 3.17. */
    public static final int SCTP_RCVINFO;
    /** Parameters of the next message; since Linux 3.17. */
    public static final int SCTP_NXTINFO;
    /** Partial reliability of a message; since Linux 4.17. */
    public static final int SCTP_PRINFO;
    /** Key of a message; since Linux 4.17. */
    public static final int SCTP_AUTHINFO;
    /** A further IPv4 destination; since Linux 4.17. */
    public static final int SCTP_DSTADDRV4;
    /** A further IPv6 destination; since Linux 4.17. */
    public static final int SCTP_DSTADDRV6;
    /** Message flag: out of order. */
    public static final int SCTP_UNORDERED;
    /** Message flag: use the address given. */
    public static final int SCTP_ADDR_OVER;
    /** Message flag: abort the association. */
    public static final int SCTP_ABORT;
    /** Message flag: shut the association down. */
    public static final int SCTP_EOF;

    // <linux/dccp.h>: options of SOL_DCCP; the protocol is gone since Linux 6.16

    /** Size of packets; without effect. */
    public static final int DCCP_SOCKOPT_PACKET_SIZE;
    /** Service code. */
    public static final int DCCP_SOCKOPT_SERVICE;
    /** Historical; without effect. */
    public static final int DCCP_SOCKOPT_CHANGE_L;
    /** Historical; without effect. */
    public static final int DCCP_SOCKOPT_CHANGE_R;
    /** Largest packet at present (read only). */
    public static final int DCCP_SOCKOPT_GET_CUR_MPS;
    /** The server keeps the waiting time. */
    public static final int DCCP_SOCKOPT_SERVER_TIMEWAIT;
    /** How much of a packet its checksum covers. */
    public static final int DCCP_SOCKOPT_SEND_CSCOV;
    /** How much of a packet its checksum must cover. */
    public static final int DCCP_SOCKOPT_RECV_CSCOV;
    /** The congestion controls (read only). */
    public static final int DCCP_SOCKOPT_AVAILABLE_CCIDS;
    /** Congestion control of both directions. */
    public static final int DCCP_SOCKOPT_CCID;
    /** Congestion control of sending. */
    public static final int DCCP_SOCKOPT_TX_CCID;
    /** Congestion control of receiving. */
    public static final int DCCP_SOCKOPT_RX_CCID;
    /** Policy of the send queue. */
    public static final int DCCP_SOCKOPT_QPOLICY_ID;
    /** Length of the send queue. */
    public static final int DCCP_SOCKOPT_QPOLICY_TXQLEN;

    // <linux/qrtr.h>: AF_QIPCRTR

    /** Every node. */
    public static final long QRTR_NODE_BCAST;
    /** The control port. */
    public static final long QRTR_PORT_CTRL;

    // <linux/kcm.h>: AF_KCM

    /** Protocol: connected sockets below. */
    public static final int KCMPROTO_CONNECTED;
    /** Option: don't receive. */
    public static final int KCM_RECV_DISABLE;

    // <bluetooth/bluetooth.h>: AF_BLUETOOTH

    /** Logical links. */
    public static final int BTPROTO_L2CAP;
    /** Host controller interface. */
    public static final int BTPROTO_HCI;
    /** Synchronous links, for voice. */
    public static final int BTPROTO_SCO;
    /** Serial lines. */
    public static final int BTPROTO_RFCOMM;
    /** Network encapsulation. */
    public static final int BTPROTO_BNEP;
    /** CAPI messages. */
    public static final int BTPROTO_CMTP;
    /** Human interface devices. */
    public static final int BTPROTO_HIDP;
    /** Audio and video distribution. */
    public static final int BTPROTO_AVDTP;
    /** Isochronous links; since Linux 6.0. */
    public static final int BTPROTO_ISO;
    /** Level of {@link #BTPROTO_HCI}. */
    public static final int SOL_HCI;
    /** Level of {@link #BTPROTO_L2CAP}. */
    public static final int SOL_L2CAP;
    /** Level of {@link #BTPROTO_SCO}. */
    public static final int SOL_SCO;
    /** Level of {@link #BTPROTO_RFCOMM}. */
    public static final int SOL_RFCOMM;
    /** Level of all Bluetooth sockets. */
    public static final int SOL_BLUETOOTH;
    /** Type of address: classic. */
    public static final int BDADDR_BREDR;
    /** Type of address: low energy, public. */
    public static final int BDADDR_LE_PUBLIC;
    /** Type of address: low energy, random. */
    public static final int BDADDR_LE_RANDOM;
    /** Option: security, struct bt_security. */
    public static final int BT_SECURITY;
    /** Option: connections wait for authorisation. */
    public static final int BT_DEFER_SETUP;
    /** Option: packets may be dropped. */
    public static final int BT_FLUSHABLE;
    /** Option: power saving. */
    public static final int BT_POWER;
    /** Option: which channels to use; without effect. */
    public static final int BT_CHANNEL_POLICY;
    /** Option: format of voice. */
    public static final int BT_VOICE;
    /** Option: largest packet that is sent. */
    public static final int BT_SNDMTU;
    /** Option: largest packet that is received. */
    public static final int BT_RCVMTU;
    /** Option: physical channels. */
    public static final int BT_PHY;
    /** Option: mode of the channel. */
    public static final int BT_MODE;
    /** Option: receive the status of packets. */
    public static final int BT_PKT_STATUS;
    /** Option: quality of isochronous links. */
    public static final int BT_ISO_QOS;
    /** Option: codec of voice. */
    public static final int BT_CODEC;
    /** Option: broadcast announcement. */
    public static final int BT_ISO_BASE;
    /** Ancillary data: status of a packet. */
    public static final int BT_SCM_PKT_STATUS;
    /** {@link #BT_SECURITY}: none, for service discovery. */
    public static final int BT_SECURITY_SDP;
    /** {@link #BT_SECURITY}: low. */
    public static final int BT_SECURITY_LOW;
    /** {@link #BT_SECURITY}: medium. */
    public static final int BT_SECURITY_MEDIUM;
    /** {@link #BT_SECURITY}: high. */
    public static final int BT_SECURITY_HIGH;
    /** {@link #BT_SECURITY}: FIPS 140. */
    public static final int BT_SECURITY_FIPS;
    /** {@link #BT_FLUSHABLE}: no. */
    public static final int BT_FLUSHABLE_OFF;
    /** {@link #BT_FLUSHABLE}: yes. */
    public static final int BT_FLUSHABLE_ON;
    /** {@link #BT_POWER}: may sleep. */
    public static final int BT_POWER_FORCE_ACTIVE_OFF;
    /** {@link #BT_POWER}: stays active. */
    public static final int BT_POWER_FORCE_ACTIVE_ON;
    /** {@link #BT_CHANNEL_POLICY}: classic radio only. */
    public static final int BT_CHANNEL_POLICY_BREDR_ONLY;
    /** {@link #BT_CHANNEL_POLICY}: classic radio first. */
    public static final int BT_CHANNEL_POLICY_BREDR_PREFERRED;
    /** {@link #BT_CHANNEL_POLICY}: alternate radio first. */
    public static final int BT_CHANNEL_POLICY_AMP_PREFERRED;
    /** {@link #BT_VOICE}: transparent. */
    public static final int BT_VOICE_TRANSPARENT;
    /** {@link #BT_VOICE}: CVSD, 16 bits. */
    public static final int BT_VOICE_CVSD_16BIT;
    /** {@link #BT_VOICE}: transparent, 16 bits. */
    public static final int BT_VOICE_TRANSPARENT_16BIT;
    /** {@link #BT_PHY}: basic rate, 1 Mbit/s, 1 slot. */
    public static final int BT_PHY_BR_1M_1SLOT;
    /** {@link #BT_PHY}: basic rate, 1 Mbit/s, 3 slots. */
    public static final int BT_PHY_BR_1M_3SLOT;
    /** {@link #BT_PHY}: basic rate, 1 Mbit/s, 5 slots. */
    public static final int BT_PHY_BR_1M_5SLOT;
    /** {@link #BT_PHY}: enhanced rate, 2 Mbit/s, 1 slot. */
    public static final int BT_PHY_EDR_2M_1SLOT;
    /** {@link #BT_PHY}: enhanced rate, 2 Mbit/s, 3 slots. */
    public static final int BT_PHY_EDR_2M_3SLOT;
    /** {@link #BT_PHY}: enhanced rate, 2 Mbit/s, 5 slots. */
    public static final int BT_PHY_EDR_2M_5SLOT;
    /** {@link #BT_PHY}: enhanced rate, 3 Mbit/s, 1 slot. */
    public static final int BT_PHY_EDR_3M_1SLOT;
    /** {@link #BT_PHY}: enhanced rate, 3 Mbit/s, 3 slots. */
    public static final int BT_PHY_EDR_3M_3SLOT;
    /** {@link #BT_PHY}: enhanced rate, 3 Mbit/s, 5 slots. */
    public static final int BT_PHY_EDR_3M_5SLOT;
    /** {@link #BT_PHY}: low energy, 1 Mbit/s, sending. */
    public static final int BT_PHY_LE_1M_TX;
    /** {@link #BT_PHY}: low energy, 1 Mbit/s, receiving. */
    public static final int BT_PHY_LE_1M_RX;
    /** {@link #BT_PHY}: low energy, 2 Mbit/s, sending. */
    public static final int BT_PHY_LE_2M_TX;
    /** {@link #BT_PHY}: low energy, 2 Mbit/s, receiving. */
    public static final int BT_PHY_LE_2M_RX;
    /** {@link #BT_PHY}: low energy, coded, sending. */
    public static final int BT_PHY_LE_CODED_TX;
    /** {@link #BT_PHY}: low energy, coded, receiving. */
    public static final int BT_PHY_LE_CODED_RX;
    /** {@link #BT_MODE}: basic. */
    public static final int BT_MODE_BASIC;
    /** {@link #BT_MODE}: enhanced retransmission. */
    public static final int BT_MODE_ERTM;
    /** {@link #BT_MODE}: streaming. */
    public static final int BT_MODE_STREAMING;
    /** {@link #BT_MODE}: low energy with flow control. */
    public static final int BT_MODE_LE_FLOWCTL;
    /** {@link #BT_MODE}: extended flow control. */
    public static final int BT_MODE_EXT_FLOWCTL;

    // <bluetooth/hci.h>, <bluetooth/l2cap.h>, <bluetooth/rfcomm.h>, <bluetooth/sco.h>: options of Bluetooth's protocols

    /** Option of HCI: receive the direction of packets. */
    public static final int HCI_DATA_DIR;
    /** Option of HCI: which packets to receive. */
    public static final int HCI_FILTER;
    /** Option of HCI: receive the time of arrival. */
    public static final int HCI_TIME_STAMP;
    /** Ancillary data of HCI: direction. */
    public static final int HCI_CMSG_DIR;
    /** Ancillary data of HCI: time of arrival. */
    public static final int HCI_CMSG_TSTAMP;
    /** No device. */
    public static final int HCI_DEV_NONE;
    /** Channel of HCI: packets of a device. */
    public static final int HCI_CHANNEL_RAW;
    /** Channel of HCI: a device for this program alone. */
    public static final int HCI_CHANNEL_USER;
    /** Channel of HCI: all packets, to watch. */
    public static final int HCI_CHANNEL_MONITOR;
    /** Channel of HCI: management. */
    public static final int HCI_CHANNEL_CONTROL;
    /** Channel of HCI: log. */
    public static final int HCI_CHANNEL_LOGGING;
    /** Option of L2CAP: struct l2cap_options. */
    public static final int L2CAP_OPTIONS;
    /** Option of L2CAP: the connection (read only). */
    public static final int L2CAP_CONNINFO;
    /** Option of L2CAP: link mode. */
    public static final int L2CAP_LM;
    /** {@link #L2CAP_LM}: central role. */
    public static final int L2CAP_LM_MASTER;
    /** {@link #L2CAP_LM}: authenticated. */
    public static final int L2CAP_LM_AUTH;
    /** {@link #L2CAP_LM}: encrypted. */
    public static final int L2CAP_LM_ENCRYPT;
    /** {@link #L2CAP_LM}: trusted. */
    public static final int L2CAP_LM_TRUSTED;
    /** {@link #L2CAP_LM}: reliable. */
    public static final int L2CAP_LM_RELIABLE;
    /** {@link #L2CAP_LM}: secure. */
    public static final int L2CAP_LM_SECURE;
    /** Option of RFCOMM: the connection (read only). */
    public static final int RFCOMM_CONNINFO;
    /** Option of RFCOMM: link mode. */
    public static final int RFCOMM_LM;
    /** {@link #RFCOMM_LM}: central role. */
    public static final int RFCOMM_LM_MASTER;
    /** {@link #RFCOMM_LM}: authenticated. */
    public static final int RFCOMM_LM_AUTH;
    /** {@link #RFCOMM_LM}: encrypted. */
    public static final int RFCOMM_LM_ENCRYPT;
    /** {@link #RFCOMM_LM}: trusted. */
    public static final int RFCOMM_LM_TRUSTED;
    /** {@link #RFCOMM_LM}: reliable. */
    public static final int RFCOMM_LM_RELIABLE;
    /** {@link #RFCOMM_LM}: secure. */
    public static final int RFCOMM_LM_SECURE;
    /** Option of SCO: struct sco_options. */
    public static final int SCO_OPTIONS;
    /** Option of SCO: the connection (read only). */
    public static final int SCO_CONNINFO;

    // <sys/ioctl.h>, <linux/sockios.h>, <linux/un.h>: requests of ioctl

    /** Bytes that wait to be read. */
    public static final int FIONREAD;
    /** Non-blocking mode, on or off. */
    public static final int FIONBIO;
    /** A signal when there is something to read or write, on or off. */
    public static final int FIOASYNC;
    /** Sets who gets the signals: a process, or negative a process group. */
    public static final int FIOSETOWN;
    /** Gets who gets the signals. */
    public static final int FIOGETOWN;
    /** {@link #FIOSETOWN}, by the name of sockets. */
    public static final int SIOCSPGRP;
    /** {@link #FIOGETOWN}, by the name of sockets. */
    public static final int SIOCGPGRP;
    /** Whether the urgent mark is reached. */
    public static final int SIOCATMARK;
    /** {@link #FIONREAD}, by the name of sockets. */
    public static final int SIOCINQ;
    /** Bytes that are sent and not acknowledged. */
    public static final int SIOCOUTQ;
    /** Bytes that wait to be sent; since Linux 2.6.39. */
    public static final int SIOCOUTQNSD;
    /** When the last message came: struct timeval. */
    public static final int SIOCGSTAMP;
    /** When the last message came: struct timespec; since Linux 2.6.22. */
    public static final int SIOCGSTAMPNS;
    /** A descriptor of the file that a Unix socket is bound to; since Linux 4.12. */
    public static final int SIOCUNIXFILE;
    /** A descriptor of the socket's network namespace; since Linux 4.10. */
    public static final int SIOCGSKNS;
    /** Addresses of all interfaces: struct ifconf, which holds a pointer. */
    public static final int SIOCGIFCONF;
    /** Interface, struct ifreq: name of an index. */
    public static final int SIOCGIFNAME;
    /** Interface: index of a name. */
    public static final int SIOCGIFINDEX;
    /** Interface: gets the IFF_ flags. */
    public static final int SIOCGIFFLAGS;
    /** Interface: sets the IFF_ flags. */
    public static final int SIOCSIFFLAGS;
    /** Interface: gets the address. */
    public static final int SIOCGIFADDR;
    /** Interface: sets the address. */
    public static final int SIOCSIFADDR;
    /** Interface: gets the address of the other end. */
    public static final int SIOCGIFDSTADDR;
    /** Interface: sets the address of the other end. */
    public static final int SIOCSIFDSTADDR;
    /** Interface: gets the broadcast address. */
    public static final int SIOCGIFBRDADDR;
    /** Interface: sets the broadcast address. */
    public static final int SIOCSIFBRDADDR;
    /** Interface: gets the network mask. */
    public static final int SIOCGIFNETMASK;
    /** Interface: sets the network mask. */
    public static final int SIOCSIFNETMASK;
    /** Interface: gets the metric, which is 0. */
    public static final int SIOCGIFMETRIC;
    /** Interface: gets the length of the longest packet. */
    public static final int SIOCGIFMTU;
    /** Interface: sets the length of the longest packet. */
    public static final int SIOCSIFMTU;
    /** Interface: gets the hardware address. */
    public static final int SIOCGIFHWADDR;
    /** Interface: sets the hardware address. */
    public static final int SIOCSIFHWADDR;
    /** Interface: gets the length of the transmit queue. */
    public static final int SIOCGIFTXQLEN;
    /** Interface: sets the length of the transmit queue. */
    public static final int SIOCSIFTXQLEN;
    /** Interface: renames. */
    public static final int SIOCSIFNAME;
    /** Interface: adds a multicast hardware address. */
    public static final int SIOCADDMULTI;
    /** Interface: removes a multicast hardware address. */
    public static final int SIOCDELMULTI;
    /** Table of ARP, struct arpreq: gets an entry. */
    public static final int SIOCGARP;
    /** Table of ARP: sets an entry. */
    public static final int SIOCSARP;
    /** Table of ARP: deletes an entry. */
    public static final int SIOCDARP;

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

    static {
        IntBuffer numbers = Platform.numbers();
        // Not at the declarations: the class file would have each one's line.
        AF_UNSPEC = numbers.get(); AF_UNIX = numbers.get(); AF_LOCAL = numbers.get(); AF_FILE = numbers.get();
        AF_INET = numbers.get(); AF_AX25 = numbers.get(); AF_IPX = numbers.get(); AF_APPLETALK = numbers.get();
        AF_NETROM = numbers.get(); AF_BRIDGE = numbers.get(); AF_ATMPVC = numbers.get(); AF_X25 = numbers.get();
        AF_INET6 = numbers.get(); AF_ROSE = numbers.get(); AF_DECnet = numbers.get(); AF_NETBEUI = numbers.get();
        AF_SECURITY = numbers.get(); AF_KEY = numbers.get(); AF_NETLINK = numbers.get(); AF_ROUTE = numbers.get();
        AF_PACKET = numbers.get(); AF_ASH = numbers.get(); AF_ECONET = numbers.get(); AF_ATMSVC = numbers.get();
        AF_RDS = numbers.get(); AF_SNA = numbers.get(); AF_IRDA = numbers.get(); AF_PPPOX = numbers.get();
        AF_WANPIPE = numbers.get(); AF_LLC = numbers.get(); AF_IB = numbers.get(); AF_MPLS = numbers.get();
        AF_CAN = numbers.get(); AF_TIPC = numbers.get(); AF_BLUETOOTH = numbers.get(); AF_IUCV = numbers.get();
        AF_RXRPC = numbers.get(); AF_ISDN = numbers.get(); AF_PHONET = numbers.get(); AF_IEEE802154 = numbers.get();
        AF_CAIF = numbers.get(); AF_ALG = numbers.get(); AF_NFC = numbers.get(); AF_VSOCK = numbers.get();
        AF_KCM = numbers.get(); AF_QIPCRTR = numbers.get(); AF_SMC = numbers.get(); AF_XDP = numbers.get();
        AF_MCTP = numbers.get(); PF_UNSPEC = numbers.get(); PF_UNIX = numbers.get(); PF_LOCAL = numbers.get();
        PF_FILE = numbers.get(); PF_INET = numbers.get(); PF_AX25 = numbers.get(); PF_IPX = numbers.get();
        PF_APPLETALK = numbers.get(); PF_NETROM = numbers.get(); PF_BRIDGE = numbers.get(); PF_ATMPVC = numbers.get();
        PF_X25 = numbers.get(); PF_INET6 = numbers.get(); PF_ROSE = numbers.get(); PF_DECnet = numbers.get();
        PF_NETBEUI = numbers.get(); PF_SECURITY = numbers.get(); PF_KEY = numbers.get(); PF_NETLINK = numbers.get();
        PF_ROUTE = numbers.get(); PF_PACKET = numbers.get(); PF_ASH = numbers.get(); PF_ECONET = numbers.get();
        PF_ATMSVC = numbers.get(); PF_RDS = numbers.get(); PF_SNA = numbers.get(); PF_IRDA = numbers.get();
        PF_PPPOX = numbers.get(); PF_WANPIPE = numbers.get(); PF_LLC = numbers.get(); PF_IB = numbers.get();
        PF_MPLS = numbers.get(); PF_CAN = numbers.get(); PF_TIPC = numbers.get(); PF_BLUETOOTH = numbers.get();
        PF_IUCV = numbers.get(); PF_RXRPC = numbers.get(); PF_ISDN = numbers.get(); PF_PHONET = numbers.get();
        PF_IEEE802154 = numbers.get(); PF_CAIF = numbers.get(); PF_ALG = numbers.get(); PF_NFC = numbers.get();
        PF_VSOCK = numbers.get(); PF_KCM = numbers.get(); PF_QIPCRTR = numbers.get(); PF_SMC = numbers.get();
        PF_XDP = numbers.get(); PF_MCTP = numbers.get(); SOCK_STREAM = numbers.get(); SOCK_DGRAM = numbers.get();
        SOCK_RAW = numbers.get(); SOCK_RDM = numbers.get(); SOCK_SEQPACKET = numbers.get(); SOCK_DCCP = numbers.get();
        SOCK_PACKET = numbers.get(); SOCK_CLOEXEC = numbers.get(); SOCK_NONBLOCK = numbers.get();
        SHUT_RD = numbers.get(); SHUT_WR = numbers.get(); SHUT_RDWR = numbers.get(); SOMAXCONN = numbers.get();
        MSG_OOB = numbers.get(); MSG_PEEK = numbers.get(); MSG_DONTROUTE = numbers.get(); MSG_CTRUNC = numbers.get();
        MSG_TRUNC = numbers.get(); MSG_DONTWAIT = numbers.get(); MSG_EOR = numbers.get(); MSG_WAITALL = numbers.get();
        MSG_CONFIRM = numbers.get(); MSG_ERRQUEUE = numbers.get(); MSG_NOSIGNAL = numbers.get();
        MSG_MORE = numbers.get(); MSG_WAITFORONE = numbers.get(); MSG_BATCH = numbers.get();
        MSG_ZEROCOPY = numbers.get(); MSG_FASTOPEN = numbers.get(); MSG_CMSG_CLOEXEC = numbers.get();
        MSG_SOCK_DEVMEM = numbers.get(); MSG_PROXY = numbers.get(); MSG_TRYHARD = numbers.get();
        MSG_FIN = numbers.get(); MSG_SYN = numbers.get(); MSG_RST = numbers.get(); SOL_SOCKET = numbers.get();
        SOL_IP = numbers.get(); SOL_TCP = numbers.get(); SOL_UDP = numbers.get(); SOL_IPV6 = numbers.get();
        SOL_ICMPV6 = numbers.get(); SOL_SCTP = numbers.get(); SOL_UDPLITE = numbers.get(); SOL_RAW = numbers.get();
        SOL_AX25 = numbers.get(); SOL_IPX = numbers.get(); SOL_ATALK = numbers.get(); SOL_NETROM = numbers.get();
        SOL_ROSE = numbers.get(); SOL_DECNET = numbers.get(); SOL_X25 = numbers.get(); SOL_PACKET = numbers.get();
        SOL_ATM = numbers.get(); SOL_AAL = numbers.get(); SOL_IRDA = numbers.get(); SOL_NETBEUI = numbers.get();
        SOL_LLC = numbers.get(); SOL_DCCP = numbers.get(); SOL_NETLINK = numbers.get(); SOL_TIPC = numbers.get();
        SOL_RXRPC = numbers.get(); SOL_PPPOL2TP = numbers.get(); SOL_PNPIPE = numbers.get(); SOL_RDS = numbers.get();
        SOL_IUCV = numbers.get(); SOL_CAIF = numbers.get(); SOL_ALG = numbers.get(); SOL_NFC = numbers.get();
        SOL_KCM = numbers.get(); SOL_TLS = numbers.get(); SOL_XDP = numbers.get(); SOL_MPTCP = numbers.get();
        SOL_MCTP = numbers.get(); SOL_SMC = numbers.get(); SOL_VSOCK = numbers.get(); SO_DEBUG = numbers.get();
        SO_REUSEADDR = numbers.get(); SO_TYPE = numbers.get(); SO_ERROR = numbers.get(); SO_DONTROUTE = numbers.get();
        SO_BROADCAST = numbers.get(); SO_SNDBUF = numbers.get(); SO_RCVBUF = numbers.get();
        SO_KEEPALIVE = numbers.get(); SO_OOBINLINE = numbers.get(); SO_NO_CHECK = numbers.get();
        SO_PRIORITY = numbers.get(); SO_LINGER = numbers.get(); SO_BSDCOMPAT = numbers.get();
        SO_REUSEPORT = numbers.get(); SO_PASSCRED = numbers.get(); SO_PEERCRED = numbers.get();
        SO_RCVLOWAT = numbers.get(); SO_SNDLOWAT = numbers.get(); SO_RCVTIMEO = numbers.get();
        SO_SNDTIMEO = numbers.get(); SO_SECURITY_AUTHENTICATION = numbers.get();
        SO_SECURITY_ENCRYPTION_TRANSPORT = numbers.get(); SO_SECURITY_ENCRYPTION_NETWORK = numbers.get();
        SO_BINDTODEVICE = numbers.get(); SO_ATTACH_FILTER = numbers.get(); SO_DETACH_FILTER = numbers.get();
        SO_GET_FILTER = numbers.get(); SO_PEERNAME = numbers.get(); SO_TIMESTAMP = numbers.get();
        SO_ACCEPTCONN = numbers.get(); SO_PEERSEC = numbers.get(); SO_SNDBUFFORCE = numbers.get();
        SO_RCVBUFFORCE = numbers.get(); SO_PASSSEC = numbers.get(); SO_TIMESTAMPNS = numbers.get();
        SO_MARK = numbers.get(); SO_TIMESTAMPING = numbers.get(); SO_PROTOCOL = numbers.get();
        SO_DOMAIN = numbers.get(); SO_RXQ_OVFL = numbers.get(); SO_WIFI_STATUS = numbers.get();
        SO_PEEK_OFF = numbers.get(); SO_NOFCS = numbers.get(); SO_LOCK_FILTER = numbers.get();
        SO_SELECT_ERR_QUEUE = numbers.get(); SO_BUSY_POLL = numbers.get(); SO_MAX_PACING_RATE = numbers.get();
        SO_BPF_EXTENSIONS = numbers.get(); SO_INCOMING_CPU = numbers.get(); SO_ATTACH_BPF = numbers.get();
        SO_DETACH_BPF = numbers.get(); SO_ATTACH_REUSEPORT_CBPF = numbers.get();
        SO_ATTACH_REUSEPORT_EBPF = numbers.get(); SO_CNX_ADVICE = numbers.get(); SO_MEMINFO = numbers.get();
        SO_INCOMING_NAPI_ID = numbers.get(); SO_COOKIE = numbers.get(); SO_PEERGROUPS = numbers.get();
        SO_ZEROCOPY = numbers.get(); SO_TXTIME = numbers.get(); SO_BINDTOIFINDEX = numbers.get();
        SO_TIMESTAMP_OLD = numbers.get(); SO_TIMESTAMPNS_OLD = numbers.get(); SO_TIMESTAMPING_OLD = numbers.get();
        SO_TIMESTAMP_NEW = numbers.get(); SO_TIMESTAMPNS_NEW = numbers.get(); SO_TIMESTAMPING_NEW = numbers.get();
        SO_RCVTIMEO_OLD = numbers.get(); SO_SNDTIMEO_OLD = numbers.get(); SO_RCVTIMEO_NEW = numbers.get();
        SO_SNDTIMEO_NEW = numbers.get(); SO_DETACH_REUSEPORT_BPF = numbers.get(); SO_PREFER_BUSY_POLL = numbers.get();
        SO_BUSY_POLL_BUDGET = numbers.get(); SO_NETNS_COOKIE = numbers.get(); SO_BUF_LOCK = numbers.get();
        SO_RESERVE_MEM = numbers.get(); SO_TXREHASH = numbers.get(); SO_RCVMARK = numbers.get();
        SO_PASSPIDFD = numbers.get(); SO_PEERPIDFD = numbers.get(); SO_DEVMEM_LINEAR = numbers.get();
        SO_DEVMEM_DMABUF = numbers.get(); SO_DEVMEM_DONTNEED = numbers.get(); SO_RCVPRIORITY = numbers.get();
        SO_PASSRIGHTS = numbers.get(); SO_INQ = numbers.get(); SCM_RIGHTS = numbers.get();
        SCM_CREDENTIALS = numbers.get(); SCM_SECURITY = numbers.get(); SCM_PIDFD = numbers.get();
        SCM_TIMESTAMP = numbers.get(); SCM_TIMESTAMPNS = numbers.get(); SCM_TIMESTAMPING = numbers.get();
        SCM_WIFI_STATUS = numbers.get(); SCM_TIMESTAMPING_OPT_STATS = numbers.get();
        SCM_TIMESTAMPING_PKTINFO = numbers.get(); SCM_TXTIME = numbers.get(); SCM_DEVMEM_LINEAR = numbers.get();
        SCM_DEVMEM_DMABUF = numbers.get(); SCM_TS_OPT_ID = numbers.get(); SCM_INQ = numbers.get();
        SOF_TIMESTAMPING_TX_HARDWARE = numbers.get(); SOF_TIMESTAMPING_TX_SOFTWARE = numbers.get();
        SOF_TIMESTAMPING_RX_HARDWARE = numbers.get(); SOF_TIMESTAMPING_RX_SOFTWARE = numbers.get();
        SOF_TIMESTAMPING_SOFTWARE = numbers.get(); SOF_TIMESTAMPING_SYS_HARDWARE = numbers.get();
        SOF_TIMESTAMPING_RAW_HARDWARE = numbers.get(); SOF_TIMESTAMPING_OPT_ID = numbers.get();
        SOF_TIMESTAMPING_TX_SCHED = numbers.get(); SOF_TIMESTAMPING_TX_ACK = numbers.get();
        SOF_TIMESTAMPING_OPT_CMSG = numbers.get(); SOF_TIMESTAMPING_OPT_TSONLY = numbers.get();
        SOF_TIMESTAMPING_OPT_STATS = numbers.get(); SOF_TIMESTAMPING_OPT_PKTINFO = numbers.get();
        SOF_TIMESTAMPING_OPT_TX_SWHW = numbers.get(); SOF_TIMESTAMPING_BIND_PHC = numbers.get();
        SOF_TIMESTAMPING_OPT_ID_TCP = numbers.get(); SOF_TIMESTAMPING_OPT_RX_FILTER = numbers.get();
        SOF_TIMESTAMPING_TX_COMPLETION = numbers.get(); SO_EE_ORIGIN_NONE = numbers.get();
        SO_EE_ORIGIN_LOCAL = numbers.get(); SO_EE_ORIGIN_ICMP = numbers.get(); SO_EE_ORIGIN_ICMP6 = numbers.get();
        SO_EE_ORIGIN_TXSTATUS = numbers.get(); SO_EE_ORIGIN_TIMESTAMPING = numbers.get();
        SO_EE_ORIGIN_ZEROCOPY = numbers.get(); SO_EE_ORIGIN_TXTIME = numbers.get();
        SO_EE_CODE_ZEROCOPY_COPIED = numbers.get(); IPPROTO_IP = numbers.get(); IPPROTO_HOPOPTS = numbers.get();
        IPPROTO_ICMP = numbers.get(); IPPROTO_IGMP = numbers.get(); IPPROTO_IPIP = numbers.get();
        IPPROTO_TCP = numbers.get(); IPPROTO_EGP = numbers.get(); IPPROTO_PUP = numbers.get();
        IPPROTO_UDP = numbers.get(); IPPROTO_IDP = numbers.get(); IPPROTO_TP = numbers.get();
        IPPROTO_DCCP = numbers.get(); IPPROTO_IPV6 = numbers.get(); IPPROTO_ROUTING = numbers.get();
        IPPROTO_FRAGMENT = numbers.get(); IPPROTO_RSVP = numbers.get(); IPPROTO_GRE = numbers.get();
        IPPROTO_ESP = numbers.get(); IPPROTO_AH = numbers.get(); IPPROTO_ICMPV6 = numbers.get();
        IPPROTO_NONE = numbers.get(); IPPROTO_DSTOPTS = numbers.get(); IPPROTO_MTP = numbers.get();
        IPPROTO_BEETPH = numbers.get(); IPPROTO_ENCAP = numbers.get(); IPPROTO_PIM = numbers.get();
        IPPROTO_COMP = numbers.get(); IPPROTO_L2TP = numbers.get(); IPPROTO_SCTP = numbers.get();
        IPPROTO_MH = numbers.get(); IPPROTO_UDPLITE = numbers.get(); IPPROTO_MPLS = numbers.get();
        IPPROTO_ETHERNET = numbers.get(); IPPROTO_AGGFRAG = numbers.get(); IPPROTO_RAW = numbers.get();
        IPPROTO_SMC = numbers.get(); IPPROTO_MPTCP = numbers.get(); IPPORT_RESERVED = numbers.get();
        IPPORT_USERRESERVED = numbers.get(); INADDR_ANY = Integer.toUnsignedLong(numbers.get());
        INADDR_BROADCAST = Integer.toUnsignedLong(numbers.get());
        INADDR_LOOPBACK = Integer.toUnsignedLong(numbers.get()); INADDR_NONE = Integer.toUnsignedLong(numbers.get());
        INADDR_DUMMY = Integer.toUnsignedLong(numbers.get());
        INADDR_UNSPEC_GROUP = Integer.toUnsignedLong(numbers.get());
        INADDR_ALLHOSTS_GROUP = Integer.toUnsignedLong(numbers.get());
        INADDR_ALLRTRS_GROUP = Integer.toUnsignedLong(numbers.get());
        INADDR_ALLSNOOPERS_GROUP = Integer.toUnsignedLong(numbers.get());
        INADDR_MAX_LOCAL_GROUP = Integer.toUnsignedLong(numbers.get()); IP_TOS = numbers.get(); IP_TTL = numbers.get();
        IP_HDRINCL = numbers.get(); IP_OPTIONS = numbers.get(); IP_ROUTER_ALERT = numbers.get();
        IP_RECVOPTS = numbers.get(); IP_RETOPTS = numbers.get(); IP_RECVRETOPTS = numbers.get();
        IP_PKTINFO = numbers.get(); IP_PKTOPTIONS = numbers.get(); IP_MTU_DISCOVER = numbers.get();
        IP_RECVERR = numbers.get(); IP_RECVTTL = numbers.get(); IP_RECVTOS = numbers.get(); IP_MTU = numbers.get();
        IP_FREEBIND = numbers.get(); IP_IPSEC_POLICY = numbers.get(); IP_XFRM_POLICY = numbers.get();
        IP_PASSSEC = numbers.get(); IP_TRANSPARENT = numbers.get(); IP_ORIGDSTADDR = numbers.get();
        IP_RECVORIGDSTADDR = numbers.get(); IP_MINTTL = numbers.get(); IP_NODEFRAG = numbers.get();
        IP_CHECKSUM = numbers.get(); IP_BIND_ADDRESS_NO_PORT = numbers.get(); IP_RECVFRAGSIZE = numbers.get();
        IP_RECVERR_RFC4884 = numbers.get(); IP_MULTICAST_IF = numbers.get(); IP_MULTICAST_TTL = numbers.get();
        IP_MULTICAST_LOOP = numbers.get(); IP_ADD_MEMBERSHIP = numbers.get(); IP_DROP_MEMBERSHIP = numbers.get();
        IP_UNBLOCK_SOURCE = numbers.get(); IP_BLOCK_SOURCE = numbers.get(); IP_ADD_SOURCE_MEMBERSHIP = numbers.get();
        IP_DROP_SOURCE_MEMBERSHIP = numbers.get(); IP_MSFILTER = numbers.get(); IP_MULTICAST_ALL = numbers.get();
        IP_UNICAST_IF = numbers.get(); IP_LOCAL_PORT_RANGE = numbers.get(); IP_PROTOCOL = numbers.get();
        IP_PMTUDISC_DONT = numbers.get(); IP_PMTUDISC_WANT = numbers.get(); IP_PMTUDISC_DO = numbers.get();
        IP_PMTUDISC_PROBE = numbers.get(); IP_PMTUDISC_INTERFACE = numbers.get(); IP_PMTUDISC_OMIT = numbers.get();
        IP_DEFAULT_MULTICAST_TTL = numbers.get(); IP_DEFAULT_MULTICAST_LOOP = numbers.get();
        IP_MAX_MEMBERSHIPS = numbers.get(); MCAST_JOIN_GROUP = numbers.get(); MCAST_BLOCK_SOURCE = numbers.get();
        MCAST_UNBLOCK_SOURCE = numbers.get(); MCAST_LEAVE_GROUP = numbers.get();
        MCAST_JOIN_SOURCE_GROUP = numbers.get(); MCAST_LEAVE_SOURCE_GROUP = numbers.get();
        MCAST_MSFILTER = numbers.get(); MCAST_EXCLUDE = numbers.get(); MCAST_INCLUDE = numbers.get();
        ICMP_FILTER = numbers.get(); IPV6_ADDRFORM = numbers.get(); IPV6_2292PKTINFO = numbers.get();
        IPV6_2292HOPOPTS = numbers.get(); IPV6_2292DSTOPTS = numbers.get(); IPV6_2292RTHDR = numbers.get();
        IPV6_2292PKTOPTIONS = numbers.get(); IPV6_CHECKSUM = numbers.get(); IPV6_2292HOPLIMIT = numbers.get();
        IPV6_NEXTHOP = numbers.get(); IPV6_AUTHHDR = numbers.get(); IPV6_FLOWINFO = numbers.get();
        IPV6_UNICAST_HOPS = numbers.get(); IPV6_MULTICAST_IF = numbers.get(); IPV6_MULTICAST_HOPS = numbers.get();
        IPV6_MULTICAST_LOOP = numbers.get(); IPV6_JOIN_GROUP = numbers.get(); IPV6_LEAVE_GROUP = numbers.get();
        IPV6_ADD_MEMBERSHIP = numbers.get(); IPV6_DROP_MEMBERSHIP = numbers.get(); IPV6_ROUTER_ALERT = numbers.get();
        IPV6_MTU_DISCOVER = numbers.get(); IPV6_MTU = numbers.get(); IPV6_RECVERR = numbers.get();
        IPV6_V6ONLY = numbers.get(); IPV6_JOIN_ANYCAST = numbers.get(); IPV6_LEAVE_ANYCAST = numbers.get();
        IPV6_MULTICAST_ALL = numbers.get(); IPV6_ROUTER_ALERT_ISOLATE = numbers.get();
        IPV6_RECVERR_RFC4884 = numbers.get(); IPV6_FLOWLABEL_MGR = numbers.get(); IPV6_FLOWINFO_SEND = numbers.get();
        IPV6_IPSEC_POLICY = numbers.get(); IPV6_XFRM_POLICY = numbers.get(); IPV6_HDRINCL = numbers.get();
        IPV6_RECVPKTINFO = numbers.get(); IPV6_PKTINFO = numbers.get(); IPV6_RECVHOPLIMIT = numbers.get();
        IPV6_HOPLIMIT = numbers.get(); IPV6_RECVHOPOPTS = numbers.get(); IPV6_HOPOPTS = numbers.get();
        IPV6_RTHDRDSTOPTS = numbers.get(); IPV6_RECVRTHDR = numbers.get(); IPV6_RTHDR = numbers.get();
        IPV6_RECVDSTOPTS = numbers.get(); IPV6_DSTOPTS = numbers.get(); IPV6_RXHOPOPTS = numbers.get();
        IPV6_RXDSTOPTS = numbers.get(); IPV6_RECVPATHMTU = numbers.get(); IPV6_PATHMTU = numbers.get();
        IPV6_DONTFRAG = numbers.get(); IPV6_RECVTCLASS = numbers.get(); IPV6_TCLASS = numbers.get();
        IPV6_AUTOFLOWLABEL = numbers.get(); IPV6_ADDR_PREFERENCES = numbers.get(); IPV6_MINHOPCOUNT = numbers.get();
        IPV6_ORIGDSTADDR = numbers.get(); IPV6_RECVORIGDSTADDR = numbers.get(); IPV6_TRANSPARENT = numbers.get();
        IPV6_UNICAST_IF = numbers.get(); IPV6_RECVFRAGSIZE = numbers.get(); IPV6_FREEBIND = numbers.get();
        IPV6_PMTUDISC_DONT = numbers.get(); IPV6_PMTUDISC_WANT = numbers.get(); IPV6_PMTUDISC_DO = numbers.get();
        IPV6_PMTUDISC_PROBE = numbers.get(); IPV6_PMTUDISC_INTERFACE = numbers.get();
        IPV6_PMTUDISC_OMIT = numbers.get(); IPV6_RTHDR_TYPE_0 = numbers.get(); IPV6_RTHDR_LOOSE = numbers.get();
        IPV6_RTHDR_STRICT = numbers.get(); IPV6_PREFER_SRC_TMP = numbers.get(); IPV6_PREFER_SRC_PUBLIC = numbers.get();
        IPV6_PREFER_SRC_PUBTMP_DEFAULT = numbers.get(); IPV6_PREFER_SRC_COA = numbers.get();
        IPV6_PREFER_SRC_HOME = numbers.get(); IPV6_PREFER_SRC_CGA = numbers.get();
        IPV6_PREFER_SRC_NONCGA = numbers.get(); ICMPV6_FILTER = numbers.get(); SO_ORIGINAL_DST = numbers.get();
        IP6T_SO_ORIGINAL_DST = numbers.get(); TCP_NODELAY = numbers.get(); TCP_MAXSEG = numbers.get();
        TCP_CORK = numbers.get(); TCP_KEEPIDLE = numbers.get(); TCP_KEEPINTVL = numbers.get();
        TCP_KEEPCNT = numbers.get(); TCP_SYNCNT = numbers.get(); TCP_LINGER2 = numbers.get();
        TCP_DEFER_ACCEPT = numbers.get(); TCP_WINDOW_CLAMP = numbers.get(); TCP_INFO = numbers.get();
        TCP_QUICKACK = numbers.get(); TCP_CONGESTION = numbers.get(); TCP_MD5SIG = numbers.get();
        TCP_COOKIE_TRANSACTIONS = numbers.get(); TCP_THIN_LINEAR_TIMEOUTS = numbers.get();
        TCP_THIN_DUPACK = numbers.get(); TCP_USER_TIMEOUT = numbers.get(); TCP_REPAIR = numbers.get();
        TCP_REPAIR_QUEUE = numbers.get(); TCP_QUEUE_SEQ = numbers.get(); TCP_REPAIR_OPTIONS = numbers.get();
        TCP_FASTOPEN = numbers.get(); TCP_TIMESTAMP = numbers.get(); TCP_NOTSENT_LOWAT = numbers.get();
        TCP_CC_INFO = numbers.get(); TCP_SAVE_SYN = numbers.get(); TCP_SAVED_SYN = numbers.get();
        TCP_REPAIR_WINDOW = numbers.get(); TCP_FASTOPEN_CONNECT = numbers.get(); TCP_ULP = numbers.get();
        TCP_MD5SIG_EXT = numbers.get(); TCP_FASTOPEN_KEY = numbers.get(); TCP_FASTOPEN_NO_COOKIE = numbers.get();
        TCP_ZEROCOPY_RECEIVE = numbers.get(); TCP_INQ = numbers.get(); TCP_CM_INQ = numbers.get();
        TCP_TX_DELAY = numbers.get(); TCP_AO_ADD_KEY = numbers.get(); TCP_AO_DEL_KEY = numbers.get();
        TCP_AO_INFO = numbers.get(); TCP_AO_GET_KEYS = numbers.get(); TCP_AO_REPAIR = numbers.get();
        TCP_IS_MPTCP = numbers.get(); TCP_RTO_MAX_MS = numbers.get(); TCP_RTO_MIN_US = numbers.get();
        TCP_DELACK_MAX_US = numbers.get(); TCP_REPAIR_ON = numbers.get(); TCP_REPAIR_OFF = numbers.get();
        TCP_REPAIR_OFF_NO_WP = numbers.get(); TCP_NO_QUEUE = numbers.get(); TCP_RECV_QUEUE = numbers.get();
        TCP_SEND_QUEUE = numbers.get(); TCP_MD5SIG_MAXKEYLEN = numbers.get(); TCP_MD5SIG_FLAG_PREFIX = numbers.get();
        TCP_MD5SIG_FLAG_IFINDEX = numbers.get(); TCP_ESTABLISHED = numbers.get(); TCP_SYN_SENT = numbers.get();
        TCP_SYN_RECV = numbers.get(); TCP_FIN_WAIT1 = numbers.get(); TCP_FIN_WAIT2 = numbers.get();
        TCP_TIME_WAIT = numbers.get(); TCP_CLOSE = numbers.get(); TCP_CLOSE_WAIT = numbers.get();
        TCP_LAST_ACK = numbers.get(); TCP_LISTEN = numbers.get(); TCP_CLOSING = numbers.get(); TLS_TX = numbers.get();
        TLS_RX = numbers.get(); TLS_TX_ZEROCOPY_RO = numbers.get(); TLS_RX_EXPECT_NO_PAD = numbers.get();
        MPTCP_INFO = numbers.get(); MPTCP_TCPINFO = numbers.get(); MPTCP_SUBFLOW_ADDRS = numbers.get();
        MPTCP_FULL_INFO = numbers.get(); UDP_CORK = numbers.get(); UDP_ENCAP = numbers.get();
        UDP_NO_CHECK6_TX = numbers.get(); UDP_NO_CHECK6_RX = numbers.get(); UDP_SEGMENT = numbers.get();
        UDP_GRO = numbers.get(); UDP_ENCAP_ESPINUDP_NON_IKE = numbers.get(); UDP_ENCAP_ESPINUDP = numbers.get();
        UDP_ENCAP_L2TPINUDP = numbers.get(); UDP_ENCAP_GTP0 = numbers.get(); UDP_ENCAP_GTP1U = numbers.get();
        UDP_ENCAP_RXRPC = numbers.get(); UDP_ENCAP_OVPNINUDP = numbers.get(); UDPLITE_SEND_CSCOV = numbers.get();
        UDPLITE_RECV_CSCOV = numbers.get(); EAI_BADFLAGS = numbers.get(); EAI_NONAME = numbers.get();
        EAI_AGAIN = numbers.get(); EAI_FAIL = numbers.get(); EAI_NODATA = numbers.get(); EAI_FAMILY = numbers.get();
        EAI_SOCKTYPE = numbers.get(); EAI_SERVICE = numbers.get(); EAI_ADDRFAMILY = numbers.get();
        EAI_MEMORY = numbers.get(); EAI_SYSTEM = numbers.get(); EAI_OVERFLOW = numbers.get();
        EAI_INPROGRESS = numbers.get(); EAI_CANCELED = numbers.get(); EAI_NOTCANCELED = numbers.get();
        EAI_ALLDONE = numbers.get(); EAI_INTR = numbers.get(); EAI_IDN_ENCODE = numbers.get();
        AI_PASSIVE = numbers.get(); AI_CANONNAME = numbers.get(); AI_NUMERICHOST = numbers.get();
        AI_V4MAPPED = numbers.get(); AI_ALL = numbers.get(); AI_ADDRCONFIG = numbers.get(); AI_IDN = numbers.get();
        AI_CANONIDN = numbers.get(); AI_IDN_ALLOW_UNASSIGNED = numbers.get();
        AI_IDN_USE_STD3_ASCII_RULES = numbers.get(); AI_NUMERICSERV = numbers.get(); NI_NUMERICHOST = numbers.get();
        NI_NUMERICSERV = numbers.get(); NI_NOFQDN = numbers.get(); NI_NAMEREQD = numbers.get();
        NI_DGRAM = numbers.get(); NI_IDN = numbers.get(); NI_IDN_ALLOW_UNASSIGNED = numbers.get();
        NI_IDN_USE_STD3_ASCII_RULES = numbers.get(); NI_MAXHOST = numbers.get(); NI_MAXSERV = numbers.get();
        HOST_NOT_FOUND = numbers.get(); TRY_AGAIN = numbers.get(); NO_RECOVERY = numbers.get(); NO_DATA = numbers.get();
        NO_ADDRESS = numbers.get(); NETDB_SUCCESS = numbers.get(); NETDB_INTERNAL = numbers.get();
        NETLINK_ROUTE = numbers.get(); NETLINK_UNUSED = numbers.get(); NETLINK_USERSOCK = numbers.get();
        NETLINK_FIREWALL = numbers.get(); NETLINK_SOCK_DIAG = numbers.get(); NETLINK_INET_DIAG = numbers.get();
        NETLINK_NFLOG = numbers.get(); NETLINK_XFRM = numbers.get(); NETLINK_SELINUX = numbers.get();
        NETLINK_ISCSI = numbers.get(); NETLINK_AUDIT = numbers.get(); NETLINK_FIB_LOOKUP = numbers.get();
        NETLINK_CONNECTOR = numbers.get(); NETLINK_NETFILTER = numbers.get(); NETLINK_IP6_FW = numbers.get();
        NETLINK_DNRTMSG = numbers.get(); NETLINK_KOBJECT_UEVENT = numbers.get(); NETLINK_GENERIC = numbers.get();
        NETLINK_SCSITRANSPORT = numbers.get(); NETLINK_ECRYPTFS = numbers.get(); NETLINK_RDMA = numbers.get();
        NETLINK_CRYPTO = numbers.get(); NETLINK_SMC = numbers.get(); NETLINK_ADD_MEMBERSHIP = numbers.get();
        NETLINK_DROP_MEMBERSHIP = numbers.get(); NETLINK_PKTINFO = numbers.get();
        NETLINK_BROADCAST_ERROR = numbers.get(); NETLINK_NO_ENOBUFS = numbers.get(); NETLINK_RX_RING = numbers.get();
        NETLINK_TX_RING = numbers.get(); NETLINK_LISTEN_ALL_NSID = numbers.get();
        NETLINK_LIST_MEMBERSHIPS = numbers.get(); NETLINK_CAP_ACK = numbers.get(); NETLINK_EXT_ACK = numbers.get();
        NETLINK_GET_STRICT_CHK = numbers.get(); NLMSG_NOOP = numbers.get(); NLMSG_ERROR = numbers.get();
        NLMSG_DONE = numbers.get(); NLMSG_OVERRUN = numbers.get(); NLMSG_MIN_TYPE = numbers.get();
        NLM_F_REQUEST = numbers.get(); NLM_F_MULTI = numbers.get(); NLM_F_ACK = numbers.get();
        NLM_F_ECHO = numbers.get(); NLM_F_DUMP_INTR = numbers.get(); NLM_F_DUMP_FILTERED = numbers.get();
        NLM_F_ROOT = numbers.get(); NLM_F_MATCH = numbers.get(); NLM_F_ATOMIC = numbers.get();
        NLM_F_DUMP = numbers.get(); NLM_F_REPLACE = numbers.get(); NLM_F_EXCL = numbers.get();
        NLM_F_CREATE = numbers.get(); NLM_F_APPEND = numbers.get(); NLM_F_NONREC = numbers.get();
        NLM_F_BULK = numbers.get(); NLM_F_CAPPED = numbers.get(); NLM_F_ACK_TLVS = numbers.get();
        RTM_NEWLINK = numbers.get(); RTM_DELLINK = numbers.get(); RTM_GETLINK = numbers.get();
        RTM_SETLINK = numbers.get(); RTM_NEWADDR = numbers.get(); RTM_DELADDR = numbers.get();
        RTM_GETADDR = numbers.get(); RTM_NEWROUTE = numbers.get(); RTM_DELROUTE = numbers.get();
        RTM_GETROUTE = numbers.get(); RTM_NEWNEIGH = numbers.get(); RTM_DELNEIGH = numbers.get();
        RTM_GETNEIGH = numbers.get(); RTM_NEWRULE = numbers.get(); RTM_DELRULE = numbers.get();
        RTM_GETRULE = numbers.get(); RTMGRP_LINK = numbers.get(); RTMGRP_NOTIFY = numbers.get();
        RTMGRP_NEIGH = numbers.get(); RTMGRP_TC = numbers.get(); RTMGRP_IPV4_IFADDR = numbers.get();
        RTMGRP_IPV4_MROUTE = numbers.get(); RTMGRP_IPV4_ROUTE = numbers.get(); RTMGRP_IPV4_RULE = numbers.get();
        RTMGRP_IPV6_IFADDR = numbers.get(); RTMGRP_IPV6_MROUTE = numbers.get(); RTMGRP_IPV6_ROUTE = numbers.get();
        RTMGRP_IPV6_IFINFO = numbers.get(); RTMGRP_IPV6_PREFIX = numbers.get(); PACKET_HOST = numbers.get();
        PACKET_BROADCAST = numbers.get(); PACKET_MULTICAST = numbers.get(); PACKET_OTHERHOST = numbers.get();
        PACKET_OUTGOING = numbers.get(); PACKET_LOOPBACK = numbers.get(); PACKET_FASTROUTE = numbers.get();
        PACKET_USER = numbers.get(); PACKET_KERNEL = numbers.get(); PACKET_ADD_MEMBERSHIP = numbers.get();
        PACKET_DROP_MEMBERSHIP = numbers.get(); PACKET_RECV_OUTPUT = numbers.get(); PACKET_RX_RING = numbers.get();
        PACKET_STATISTICS = numbers.get(); PACKET_COPY_THRESH = numbers.get(); PACKET_AUXDATA = numbers.get();
        PACKET_ORIGDEV = numbers.get(); PACKET_VERSION = numbers.get(); PACKET_HDRLEN = numbers.get();
        PACKET_RESERVE = numbers.get(); PACKET_TX_RING = numbers.get(); PACKET_LOSS = numbers.get();
        PACKET_VNET_HDR = numbers.get(); PACKET_TX_TIMESTAMP = numbers.get(); PACKET_TIMESTAMP = numbers.get();
        PACKET_FANOUT = numbers.get(); PACKET_TX_HAS_OFF = numbers.get(); PACKET_QDISC_BYPASS = numbers.get();
        PACKET_ROLLOVER_STATS = numbers.get(); PACKET_FANOUT_DATA = numbers.get();
        PACKET_IGNORE_OUTGOING = numbers.get(); PACKET_VNET_HDR_SZ = numbers.get(); PACKET_MR_MULTICAST = numbers.get();
        PACKET_MR_PROMISC = numbers.get(); PACKET_MR_ALLMULTI = numbers.get(); PACKET_MR_UNICAST = numbers.get();
        PACKET_FANOUT_HASH = numbers.get(); PACKET_FANOUT_LB = numbers.get(); PACKET_FANOUT_CPU = numbers.get();
        PACKET_FANOUT_ROLLOVER = numbers.get(); PACKET_FANOUT_RND = numbers.get(); PACKET_FANOUT_QM = numbers.get();
        PACKET_FANOUT_CBPF = numbers.get(); PACKET_FANOUT_EBPF = numbers.get();
        PACKET_FANOUT_FLAG_ROLLOVER = numbers.get(); PACKET_FANOUT_FLAG_UNIQUEID = numbers.get();
        PACKET_FANOUT_FLAG_IGNORE_OUTGOING = numbers.get(); PACKET_FANOUT_FLAG_DEFRAG = numbers.get();
        TPACKET_V1 = numbers.get(); TPACKET_V2 = numbers.get(); TPACKET_V3 = numbers.get();
        ETHERTYPE_PUP = numbers.get(); ETHERTYPE_SPRITE = numbers.get(); ETHERTYPE_IP = numbers.get();
        ETHERTYPE_ARP = numbers.get(); ETHERTYPE_REVARP = numbers.get(); ETHERTYPE_AT = numbers.get();
        ETHERTYPE_AARP = numbers.get(); ETHERTYPE_VLAN = numbers.get(); ETHERTYPE_IPX = numbers.get();
        ETHERTYPE_IPV6 = numbers.get(); ETHERTYPE_LOOPBACK = numbers.get(); ETH_P_ALL = numbers.get();
        ETH_P_LOOP = numbers.get(); ETH_P_PUP = numbers.get(); ETH_P_PUPAT = numbers.get(); ETH_P_IP = numbers.get();
        ETH_P_X25 = numbers.get(); ETH_P_ARP = numbers.get(); ETH_P_TSN = numbers.get(); ETH_P_ERSPAN2 = numbers.get();
        ETH_P_BATMAN = numbers.get(); ETH_P_TEB = numbers.get(); ETH_P_RARP = numbers.get();
        ETH_P_ATALK = numbers.get(); ETH_P_AARP = numbers.get(); ETH_P_8021Q = numbers.get();
        ETH_P_ERSPAN = numbers.get(); ETH_P_IPX = numbers.get(); ETH_P_IPV6 = numbers.get();
        ETH_P_PAUSE = numbers.get(); ETH_P_SLOW = numbers.get(); ETH_P_WCCP = numbers.get();
        ETH_P_MPLS_UC = numbers.get(); ETH_P_MPLS_MC = numbers.get(); ETH_P_ATMMPOA = numbers.get();
        ETH_P_PPP_DISC = numbers.get(); ETH_P_PPP_SES = numbers.get(); ETH_P_LINK_CTL = numbers.get();
        ETH_P_ATMFATE = numbers.get(); ETH_P_PAE = numbers.get(); ETH_P_PROFINET = numbers.get();
        ETH_P_REALTEK = numbers.get(); ETH_P_AOE = numbers.get(); ETH_P_ETHERCAT = numbers.get();
        ETH_P_8021AD = numbers.get(); ETH_P_802_EX1 = numbers.get(); ETH_P_PREAUTH = numbers.get();
        ETH_P_TIPC = numbers.get(); ETH_P_LLDP = numbers.get(); ETH_P_MRP = numbers.get(); ETH_P_MACSEC = numbers.get();
        ETH_P_8021AH = numbers.get(); ETH_P_MVRP = numbers.get(); ETH_P_1588 = numbers.get();
        ETH_P_NCSI = numbers.get(); ETH_P_PRP = numbers.get(); ETH_P_CFM = numbers.get(); ETH_P_FCOE = numbers.get();
        ETH_P_TDLS = numbers.get(); ETH_P_FIP = numbers.get(); ETH_P_IBOE = numbers.get(); ETH_P_80221 = numbers.get();
        ETH_P_HSR = numbers.get(); ETH_P_NSH = numbers.get(); ETH_P_LOOPBACK = numbers.get();
        ETH_P_QINQ1 = numbers.get(); ETH_P_QINQ2 = numbers.get(); ETH_P_QINQ3 = numbers.get();
        ETH_P_EDSA = numbers.get(); ETH_P_IFE = numbers.get(); ETH_P_AF_IUCV = numbers.get();
        ETH_P_802_3_MIN = numbers.get(); ETH_P_802_3 = numbers.get(); ETH_P_AX25 = numbers.get();
        ETH_P_802_2 = numbers.get(); ETH_P_SNAP = numbers.get(); ETH_P_DDCMP = numbers.get();
        ETH_P_WAN_PPP = numbers.get(); ETH_P_PPP_MP = numbers.get(); ETH_P_LOCALTALK = numbers.get();
        ETH_P_CAN = numbers.get(); ETH_P_CANFD = numbers.get(); ETH_P_CANXL = numbers.get();
        ETH_P_PPPTALK = numbers.get(); ETH_P_TR_802_2 = numbers.get(); ETH_P_MOBITEX = numbers.get();
        ETH_P_CONTROL = numbers.get(); ETH_P_IRDA = numbers.get(); ETH_P_ECONET = numbers.get();
        ETH_P_HDLC = numbers.get(); ETH_P_ARCNET = numbers.get(); ETH_P_DSA = numbers.get();
        ETH_P_TRAILER = numbers.get(); ETH_P_PHONET = numbers.get(); ETH_P_IEEE802154 = numbers.get();
        ETH_P_CAIF = numbers.get(); ETH_P_XDSA = numbers.get(); ETH_P_MAP = numbers.get(); ETH_P_MCTP = numbers.get();
        CAN_RAW = numbers.get(); CAN_BCM = numbers.get(); CAN_TP16 = numbers.get(); CAN_TP20 = numbers.get();
        CAN_MCNET = numbers.get(); CAN_ISOTP = numbers.get(); CAN_J1939 = numbers.get(); SOL_CAN_BASE = numbers.get();
        SOL_CAN_RAW = numbers.get(); SOL_CAN_ISOTP = numbers.get(); SOL_CAN_J1939 = numbers.get();
        CAN_EFF_FLAG = Integer.toUnsignedLong(numbers.get()); CAN_RTR_FLAG = numbers.get();
        CAN_ERR_FLAG = numbers.get(); CAN_SFF_MASK = numbers.get(); CAN_EFF_MASK = numbers.get();
        CAN_ERR_MASK = numbers.get(); CAN_INV_FILTER = numbers.get(); CAN_MTU = numbers.get();
        CANFD_MTU = numbers.get(); CANXL_MTU = numbers.get(); CAN_MAX_DLEN = numbers.get();
        CANFD_MAX_DLEN = numbers.get(); CANXL_MAX_DLEN = numbers.get(); CANFD_BRS = numbers.get();
        CANFD_ESI = numbers.get(); CANFD_FDF = numbers.get(); CANXL_XLF = numbers.get(); CANXL_SEC = numbers.get();
        CAN_RAW_FILTER = numbers.get(); CAN_RAW_ERR_FILTER = numbers.get(); CAN_RAW_LOOPBACK = numbers.get();
        CAN_RAW_RECV_OWN_MSGS = numbers.get(); CAN_RAW_FD_FRAMES = numbers.get(); CAN_RAW_JOIN_FILTERS = numbers.get();
        CAN_RAW_XL_FRAMES = numbers.get(); CAN_RAW_XL_VCID_OPTS = numbers.get(); CAN_BCM_TX_SETUP = numbers.get();
        CAN_BCM_TX_DELETE = numbers.get(); CAN_BCM_TX_READ = numbers.get(); CAN_BCM_TX_SEND = numbers.get();
        CAN_BCM_RX_SETUP = numbers.get(); CAN_BCM_RX_DELETE = numbers.get(); CAN_BCM_RX_READ = numbers.get();
        CAN_BCM_TX_STATUS = numbers.get(); CAN_BCM_TX_EXPIRED = numbers.get(); CAN_BCM_RX_STATUS = numbers.get();
        CAN_BCM_RX_TIMEOUT = numbers.get(); CAN_BCM_RX_CHANGED = numbers.get(); CAN_BCM_SETTIMER = numbers.get();
        CAN_BCM_STARTTIMER = numbers.get(); CAN_BCM_TX_COUNTEVT = numbers.get(); CAN_BCM_TX_ANNOUNCE = numbers.get();
        CAN_BCM_TX_CP_CAN_ID = numbers.get(); CAN_BCM_RX_FILTER_ID = numbers.get();
        CAN_BCM_RX_CHECK_DLC = numbers.get(); CAN_BCM_RX_NO_AUTOTIMER = numbers.get();
        CAN_BCM_RX_ANNOUNCE_RESUME = numbers.get(); CAN_BCM_TX_RESET_MULTI_IDX = numbers.get();
        CAN_BCM_RX_RTR_FRAME = numbers.get(); CAN_BCM_CAN_FD_FRAME = numbers.get(); CAN_ISOTP_OPTS = numbers.get();
        CAN_ISOTP_RECV_FC = numbers.get(); CAN_ISOTP_TX_STMIN = numbers.get(); CAN_ISOTP_RX_STMIN = numbers.get();
        CAN_ISOTP_LL_OPTS = numbers.get(); CAN_ISOTP_LISTEN_MODE = numbers.get(); CAN_ISOTP_EXTEND_ADDR = numbers.get();
        CAN_ISOTP_TX_PADDING = numbers.get(); CAN_ISOTP_RX_PADDING = numbers.get();
        CAN_ISOTP_CHK_PAD_LEN = numbers.get(); CAN_ISOTP_CHK_PAD_DATA = numbers.get();
        CAN_ISOTP_HALF_DUPLEX = numbers.get(); CAN_ISOTP_FORCE_TXSTMIN = numbers.get();
        CAN_ISOTP_FORCE_RXSTMIN = numbers.get(); CAN_ISOTP_RX_EXT_ADDR = numbers.get();
        CAN_ISOTP_WAIT_TX_DONE = numbers.get(); CAN_ISOTP_SF_BROADCAST = numbers.get();
        CAN_ISOTP_CF_BROADCAST = numbers.get(); CAN_ISOTP_DYN_FC_PARMS = numbers.get();
        CAN_ISOTP_DEFAULT_FLAGS = numbers.get(); CAN_ISOTP_DEFAULT_EXT_ADDRESS = numbers.get();
        CAN_ISOTP_DEFAULT_PAD_CONTENT = numbers.get(); CAN_ISOTP_DEFAULT_FRAME_TXTIME = numbers.get();
        CAN_ISOTP_DEFAULT_RECV_BS = numbers.get(); CAN_ISOTP_DEFAULT_RECV_STMIN = numbers.get();
        CAN_ISOTP_DEFAULT_RECV_WFTMAX = numbers.get(); CAN_ISOTP_DEFAULT_LL_MTU = numbers.get();
        CAN_ISOTP_DEFAULT_LL_TX_DL = numbers.get(); CAN_ISOTP_DEFAULT_LL_TX_FLAGS = numbers.get();
        CAN_ISOTP_FRAME_TXTIME_ZERO = Integer.toUnsignedLong(numbers.get()); J1939_MAX_UNICAST_ADDR = numbers.get();
        J1939_IDLE_ADDR = numbers.get(); J1939_NO_ADDR = numbers.get();
        J1939_NO_NAME = Integer.toUnsignedLong(numbers.get()); J1939_PGN_REQUEST = numbers.get();
        J1939_PGN_ADDRESS_CLAIMED = numbers.get(); J1939_PGN_ADDRESS_COMMANDED = numbers.get();
        J1939_PGN_PDU1_MAX = numbers.get(); J1939_PGN_MAX = numbers.get(); J1939_NO_PGN = numbers.get();
        SO_J1939_FILTER = numbers.get(); SO_J1939_PROMISC = numbers.get(); SO_J1939_SEND_PRIO = numbers.get();
        SO_J1939_ERRQUEUE = numbers.get(); SCM_J1939_DEST_ADDR = numbers.get(); SCM_J1939_DEST_NAME = numbers.get();
        SCM_J1939_PRIO = numbers.get(); SCM_J1939_ERRQUEUE = numbers.get(); J1939_NLA_PAD = numbers.get();
        J1939_NLA_BYTES_ACKED = numbers.get(); J1939_NLA_TOTAL_SIZE = numbers.get(); J1939_NLA_PGN = numbers.get();
        J1939_NLA_SRC_NAME = numbers.get(); J1939_NLA_DEST_NAME = numbers.get(); J1939_NLA_SRC_ADDR = numbers.get();
        J1939_NLA_DEST_ADDR = numbers.get(); J1939_EE_INFO_NONE = numbers.get(); J1939_EE_INFO_TX_ABORT = numbers.get();
        J1939_EE_INFO_RX_RTS = numbers.get(); J1939_EE_INFO_RX_DPO = numbers.get();
        J1939_EE_INFO_RX_ABORT = numbers.get(); J1939_FILTER_MAX = numbers.get();
        VMADDR_CID_ANY = Integer.toUnsignedLong(numbers.get()); VMADDR_CID_HYPERVISOR = numbers.get();
        VMADDR_CID_LOCAL = numbers.get(); VMADDR_CID_HOST = numbers.get();
        VMADDR_PORT_ANY = Integer.toUnsignedLong(numbers.get()); VMADDR_FLAG_TO_HOST = numbers.get();
        VM_SOCKETS_INVALID_VERSION = Integer.toUnsignedLong(numbers.get()); SO_VM_SOCKETS_BUFFER_SIZE = numbers.get();
        SO_VM_SOCKETS_BUFFER_MIN_SIZE = numbers.get(); SO_VM_SOCKETS_BUFFER_MAX_SIZE = numbers.get();
        SO_VM_SOCKETS_PEER_HOST_VM_ID = numbers.get(); SO_VM_SOCKETS_TRUSTED = numbers.get();
        SO_VM_SOCKETS_CONNECT_TIMEOUT = numbers.get(); SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD = numbers.get();
        SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW = numbers.get(); SO_VM_SOCKETS_NONBLOCK_TXRX = numbers.get();
        IOCTL_VM_SOCKETS_GET_LOCAL_CID = numbers.get(); TIPC_ADDR_NAMESEQ = numbers.get();
        TIPC_ADDR_NAME = numbers.get(); TIPC_ADDR_ID = numbers.get(); TIPC_ADDR_MCAST = numbers.get();
        TIPC_SERVICE_RANGE = numbers.get(); TIPC_SERVICE_ADDR = numbers.get(); TIPC_SOCKET_ADDR = numbers.get();
        TIPC_ZONE_SCOPE = numbers.get(); TIPC_CLUSTER_SCOPE = numbers.get(); TIPC_NODE_SCOPE = numbers.get();
        TIPC_IMPORTANCE = numbers.get(); TIPC_SRC_DROPPABLE = numbers.get(); TIPC_DEST_DROPPABLE = numbers.get();
        TIPC_CONN_TIMEOUT = numbers.get(); TIPC_NODE_RECVQ_DEPTH = numbers.get(); TIPC_SOCK_RECVQ_DEPTH = numbers.get();
        TIPC_MCAST_BROADCAST = numbers.get(); TIPC_MCAST_REPLICAST = numbers.get(); TIPC_GROUP_JOIN = numbers.get();
        TIPC_GROUP_LEAVE = numbers.get(); TIPC_SOCK_RECVQ_USED = numbers.get(); TIPC_NODELAY = numbers.get();
        TIPC_LOW_IMPORTANCE = numbers.get(); TIPC_MEDIUM_IMPORTANCE = numbers.get();
        TIPC_HIGH_IMPORTANCE = numbers.get(); TIPC_CRITICAL_IMPORTANCE = numbers.get();
        TIPC_GROUP_LOOPBACK = numbers.get(); TIPC_GROUP_MEMBER_EVTS = numbers.get(); TIPC_SUB_PORTS = numbers.get();
        TIPC_SUB_SERVICE = numbers.get(); TIPC_SUB_CANCEL = numbers.get(); TIPC_WAIT_FOREVER = numbers.get();
        TIPC_PUBLISHED = numbers.get(); TIPC_WITHDRAWN = numbers.get(); TIPC_SUBSCR_TIMEOUT = numbers.get();
        TIPC_CFG_SRV = numbers.get(); TIPC_NODE_STATE = numbers.get(); TIPC_TOP_SRV = numbers.get();
        TIPC_LINK_STATE = numbers.get(); TIPC_RESERVED_TYPES = numbers.get(); TIPC_ERRINFO = numbers.get();
        TIPC_RETDATA = numbers.get(); TIPC_DESTNAME = numbers.get(); TIPC_OK = numbers.get();
        TIPC_ERR_NO_NAME = numbers.get(); TIPC_ERR_NO_PORT = numbers.get(); TIPC_ERR_NO_NODE = numbers.get();
        TIPC_ERR_OVERLOAD = numbers.get(); TIPC_CONN_SHUTDOWN = numbers.get(); TIPC_MAX_USER_MSG_SIZE = numbers.get();
        ALG_SET_KEY = numbers.get(); ALG_SET_IV = numbers.get(); ALG_SET_OP = numbers.get();
        ALG_SET_AEAD_ASSOCLEN = numbers.get(); ALG_SET_AEAD_AUTHSIZE = numbers.get(); ALG_SET_PUBKEY = numbers.get();
        ALG_SET_DRBG_ENTROPY = numbers.get(); ALG_SET_KEY_BY_KEY_SERIAL = numbers.get(); ALG_OP_DECRYPT = numbers.get();
        ALG_OP_ENCRYPT = numbers.get(); ALG_OP_SIGN = numbers.get(); ALG_OP_VERIFY = numbers.get();
        RDS_CANCEL_SENT_TO = numbers.get(); RDS_GET_MR = numbers.get(); RDS_FREE_MR = numbers.get();
        RDS_RECVERR = numbers.get(); RDS_CONG_MONITOR = numbers.get(); RDS_GET_MR_FOR_DEST = numbers.get();
        SO_RDS_TRANSPORT = numbers.get(); SO_RDS_MSG_RXPATH_LATENCY = numbers.get(); RDS_TRANS_IB = numbers.get();
        RDS_TRANS_TCP = numbers.get(); RDS_TRANS_NONE = numbers.get(); RDS_CMSG_RDMA_ARGS = numbers.get();
        RDS_CMSG_RDMA_DEST = numbers.get(); RDS_CMSG_RDMA_MAP = numbers.get(); RDS_CMSG_RDMA_STATUS = numbers.get();
        RDS_CMSG_CONG_UPDATE = numbers.get(); RDS_CMSG_ATOMIC_FADD = numbers.get();
        RDS_CMSG_ATOMIC_CSWP = numbers.get(); RDS_CMSG_MASKED_ATOMIC_FADD = numbers.get();
        RDS_CMSG_MASKED_ATOMIC_CSWP = numbers.get(); RDS_CMSG_RXPATH_LATENCY = numbers.get();
        RDS_RDMA_READWRITE = numbers.get(); RDS_RDMA_FENCE = numbers.get(); RDS_RDMA_INVALIDATE = numbers.get();
        RDS_RDMA_USE_ONCE = numbers.get(); RDS_RDMA_DONTWAIT = numbers.get(); RDS_RDMA_NOTIFY_ME = numbers.get();
        RDS_RDMA_SUCCESS = numbers.get(); RDS_RDMA_REMOTE_ERROR = numbers.get(); RDS_RDMA_CANCELED = numbers.get();
        RDS_RDMA_DROPPED = numbers.get(); RDS_RDMA_OTHER_ERROR = numbers.get(); SCTP_RTOINFO = numbers.get();
        SCTP_ASSOCINFO = numbers.get(); SCTP_INITMSG = numbers.get(); SCTP_NODELAY = numbers.get();
        SCTP_AUTOCLOSE = numbers.get(); SCTP_SET_PEER_PRIMARY_ADDR = numbers.get(); SCTP_PRIMARY_ADDR = numbers.get();
        SCTP_ADAPTATION_LAYER = numbers.get(); SCTP_DISABLE_FRAGMENTS = numbers.get();
        SCTP_PEER_ADDR_PARAMS = numbers.get(); SCTP_DEFAULT_SEND_PARAM = numbers.get(); SCTP_EVENTS = numbers.get();
        SCTP_I_WANT_MAPPED_V4_ADDR = numbers.get(); SCTP_MAXSEG = numbers.get(); SCTP_STATUS = numbers.get();
        SCTP_GET_PEER_ADDR_INFO = numbers.get(); SCTP_DELAYED_ACK_TIME = numbers.get();
        SCTP_DELAYED_SACK = numbers.get(); SCTP_CONTEXT = numbers.get(); SCTP_FRAGMENT_INTERLEAVE = numbers.get();
        SCTP_PARTIAL_DELIVERY_POINT = numbers.get(); SCTP_MAX_BURST = numbers.get(); SCTP_AUTH_CHUNK = numbers.get();
        SCTP_HMAC_IDENT = numbers.get(); SCTP_AUTH_KEY = numbers.get(); SCTP_AUTH_ACTIVE_KEY = numbers.get();
        SCTP_AUTH_DELETE_KEY = numbers.get(); SCTP_PEER_AUTH_CHUNKS = numbers.get();
        SCTP_LOCAL_AUTH_CHUNKS = numbers.get(); SCTP_GET_ASSOC_NUMBER = numbers.get();
        SCTP_GET_ASSOC_ID_LIST = numbers.get(); SCTP_AUTO_ASCONF = numbers.get(); SCTP_PEER_ADDR_THLDS = numbers.get();
        SCTP_RECVRCVINFO = numbers.get(); SCTP_RECVNXTINFO = numbers.get(); SCTP_DEFAULT_SNDINFO = numbers.get();
        SCTP_AUTH_DEACTIVATE_KEY = numbers.get(); SCTP_REUSE_PORT = numbers.get();
        SCTP_PEER_ADDR_THLDS_V2 = numbers.get(); SCTP_SOCKOPT_BINDX_ADD = numbers.get();
        SCTP_SOCKOPT_BINDX_REM = numbers.get(); SCTP_SOCKOPT_PEELOFF = numbers.get();
        SCTP_SOCKOPT_PEELOFF_FLAGS = numbers.get(); SCTP_GET_PEER_ADDRS = numbers.get();
        SCTP_GET_LOCAL_ADDRS = numbers.get(); SCTP_SOCKOPT_CONNECTX = numbers.get();
        SCTP_SOCKOPT_CONNECTX3 = numbers.get(); SCTP_GET_ASSOC_STATS = numbers.get(); SCTP_PR_SUPPORTED = numbers.get();
        SCTP_DEFAULT_PRINFO = numbers.get(); SCTP_PR_ASSOC_STATUS = numbers.get();
        SCTP_PR_STREAM_STATUS = numbers.get(); SCTP_RECONFIG_SUPPORTED = numbers.get();
        SCTP_ENABLE_STREAM_RESET = numbers.get(); SCTP_RESET_STREAMS = numbers.get(); SCTP_RESET_ASSOC = numbers.get();
        SCTP_ADD_STREAMS = numbers.get(); SCTP_STREAM_SCHEDULER = numbers.get();
        SCTP_STREAM_SCHEDULER_VALUE = numbers.get(); SCTP_INTERLEAVING_SUPPORTED = numbers.get();
        SCTP_EVENT = numbers.get(); SCTP_ASCONF_SUPPORTED = numbers.get(); SCTP_AUTH_SUPPORTED = numbers.get();
        SCTP_ECN_SUPPORTED = numbers.get(); SCTP_EXPOSE_POTENTIALLY_FAILED_STATE = numbers.get();
        SCTP_REMOTE_UDP_ENCAPS_PORT = numbers.get(); SCTP_PLPMTUD_PROBE_INTERVAL = numbers.get();
        SCTP_INIT = numbers.get(); SCTP_SNDRCV = numbers.get(); SCTP_SNDINFO = numbers.get();
        SCTP_RCVINFO = numbers.get(); SCTP_NXTINFO = numbers.get(); SCTP_PRINFO = numbers.get();
        SCTP_AUTHINFO = numbers.get(); SCTP_DSTADDRV4 = numbers.get(); SCTP_DSTADDRV6 = numbers.get();
        SCTP_UNORDERED = numbers.get(); SCTP_ADDR_OVER = numbers.get(); SCTP_ABORT = numbers.get();
        SCTP_EOF = numbers.get(); DCCP_SOCKOPT_PACKET_SIZE = numbers.get(); DCCP_SOCKOPT_SERVICE = numbers.get();
        DCCP_SOCKOPT_CHANGE_L = numbers.get(); DCCP_SOCKOPT_CHANGE_R = numbers.get();
        DCCP_SOCKOPT_GET_CUR_MPS = numbers.get(); DCCP_SOCKOPT_SERVER_TIMEWAIT = numbers.get();
        DCCP_SOCKOPT_SEND_CSCOV = numbers.get(); DCCP_SOCKOPT_RECV_CSCOV = numbers.get();
        DCCP_SOCKOPT_AVAILABLE_CCIDS = numbers.get(); DCCP_SOCKOPT_CCID = numbers.get();
        DCCP_SOCKOPT_TX_CCID = numbers.get(); DCCP_SOCKOPT_RX_CCID = numbers.get();
        DCCP_SOCKOPT_QPOLICY_ID = numbers.get(); DCCP_SOCKOPT_QPOLICY_TXQLEN = numbers.get();
        QRTR_NODE_BCAST = Integer.toUnsignedLong(numbers.get()); QRTR_PORT_CTRL = Integer.toUnsignedLong(numbers.get());
        KCMPROTO_CONNECTED = numbers.get(); KCM_RECV_DISABLE = numbers.get(); BTPROTO_L2CAP = numbers.get();
        BTPROTO_HCI = numbers.get(); BTPROTO_SCO = numbers.get(); BTPROTO_RFCOMM = numbers.get();
        BTPROTO_BNEP = numbers.get(); BTPROTO_CMTP = numbers.get(); BTPROTO_HIDP = numbers.get();
        BTPROTO_AVDTP = numbers.get(); BTPROTO_ISO = numbers.get(); SOL_HCI = numbers.get(); SOL_L2CAP = numbers.get();
        SOL_SCO = numbers.get(); SOL_RFCOMM = numbers.get(); SOL_BLUETOOTH = numbers.get();
        BDADDR_BREDR = numbers.get(); BDADDR_LE_PUBLIC = numbers.get(); BDADDR_LE_RANDOM = numbers.get();
        BT_SECURITY = numbers.get(); BT_DEFER_SETUP = numbers.get(); BT_FLUSHABLE = numbers.get();
        BT_POWER = numbers.get(); BT_CHANNEL_POLICY = numbers.get(); BT_VOICE = numbers.get();
        BT_SNDMTU = numbers.get(); BT_RCVMTU = numbers.get(); BT_PHY = numbers.get(); BT_MODE = numbers.get();
        BT_PKT_STATUS = numbers.get(); BT_ISO_QOS = numbers.get(); BT_CODEC = numbers.get();
        BT_ISO_BASE = numbers.get(); BT_SCM_PKT_STATUS = numbers.get(); BT_SECURITY_SDP = numbers.get();
        BT_SECURITY_LOW = numbers.get(); BT_SECURITY_MEDIUM = numbers.get(); BT_SECURITY_HIGH = numbers.get();
        BT_SECURITY_FIPS = numbers.get(); BT_FLUSHABLE_OFF = numbers.get(); BT_FLUSHABLE_ON = numbers.get();
        BT_POWER_FORCE_ACTIVE_OFF = numbers.get(); BT_POWER_FORCE_ACTIVE_ON = numbers.get();
        BT_CHANNEL_POLICY_BREDR_ONLY = numbers.get(); BT_CHANNEL_POLICY_BREDR_PREFERRED = numbers.get();
        BT_CHANNEL_POLICY_AMP_PREFERRED = numbers.get(); BT_VOICE_TRANSPARENT = numbers.get();
        BT_VOICE_CVSD_16BIT = numbers.get(); BT_VOICE_TRANSPARENT_16BIT = numbers.get();
        BT_PHY_BR_1M_1SLOT = numbers.get(); BT_PHY_BR_1M_3SLOT = numbers.get(); BT_PHY_BR_1M_5SLOT = numbers.get();
        BT_PHY_EDR_2M_1SLOT = numbers.get(); BT_PHY_EDR_2M_3SLOT = numbers.get(); BT_PHY_EDR_2M_5SLOT = numbers.get();
        BT_PHY_EDR_3M_1SLOT = numbers.get(); BT_PHY_EDR_3M_3SLOT = numbers.get(); BT_PHY_EDR_3M_5SLOT = numbers.get();
        BT_PHY_LE_1M_TX = numbers.get(); BT_PHY_LE_1M_RX = numbers.get(); BT_PHY_LE_2M_TX = numbers.get();
        BT_PHY_LE_2M_RX = numbers.get(); BT_PHY_LE_CODED_TX = numbers.get(); BT_PHY_LE_CODED_RX = numbers.get();
        BT_MODE_BASIC = numbers.get(); BT_MODE_ERTM = numbers.get(); BT_MODE_STREAMING = numbers.get();
        BT_MODE_LE_FLOWCTL = numbers.get(); BT_MODE_EXT_FLOWCTL = numbers.get(); HCI_DATA_DIR = numbers.get();
        HCI_FILTER = numbers.get(); HCI_TIME_STAMP = numbers.get(); HCI_CMSG_DIR = numbers.get();
        HCI_CMSG_TSTAMP = numbers.get(); HCI_DEV_NONE = numbers.get(); HCI_CHANNEL_RAW = numbers.get();
        HCI_CHANNEL_USER = numbers.get(); HCI_CHANNEL_MONITOR = numbers.get(); HCI_CHANNEL_CONTROL = numbers.get();
        HCI_CHANNEL_LOGGING = numbers.get(); L2CAP_OPTIONS = numbers.get(); L2CAP_CONNINFO = numbers.get();
        L2CAP_LM = numbers.get(); L2CAP_LM_MASTER = numbers.get(); L2CAP_LM_AUTH = numbers.get();
        L2CAP_LM_ENCRYPT = numbers.get(); L2CAP_LM_TRUSTED = numbers.get(); L2CAP_LM_RELIABLE = numbers.get();
        L2CAP_LM_SECURE = numbers.get(); RFCOMM_CONNINFO = numbers.get(); RFCOMM_LM = numbers.get();
        RFCOMM_LM_MASTER = numbers.get(); RFCOMM_LM_AUTH = numbers.get(); RFCOMM_LM_ENCRYPT = numbers.get();
        RFCOMM_LM_TRUSTED = numbers.get(); RFCOMM_LM_RELIABLE = numbers.get(); RFCOMM_LM_SECURE = numbers.get();
        SCO_OPTIONS = numbers.get(); SCO_CONNINFO = numbers.get(); FIONREAD = numbers.get(); FIONBIO = numbers.get();
        FIOASYNC = numbers.get(); FIOSETOWN = numbers.get(); FIOGETOWN = numbers.get(); SIOCSPGRP = numbers.get();
        SIOCGPGRP = numbers.get(); SIOCATMARK = numbers.get(); SIOCINQ = numbers.get(); SIOCOUTQ = numbers.get();
        SIOCOUTQNSD = numbers.get(); SIOCGSTAMP = numbers.get(); SIOCGSTAMPNS = numbers.get();
        SIOCUNIXFILE = numbers.get(); SIOCGSKNS = numbers.get(); SIOCGIFCONF = numbers.get();
        SIOCGIFNAME = numbers.get(); SIOCGIFINDEX = numbers.get(); SIOCGIFFLAGS = numbers.get();
        SIOCSIFFLAGS = numbers.get(); SIOCGIFADDR = numbers.get(); SIOCSIFADDR = numbers.get();
        SIOCGIFDSTADDR = numbers.get(); SIOCSIFDSTADDR = numbers.get(); SIOCGIFBRDADDR = numbers.get();
        SIOCSIFBRDADDR = numbers.get(); SIOCGIFNETMASK = numbers.get(); SIOCSIFNETMASK = numbers.get();
        SIOCGIFMETRIC = numbers.get(); SIOCGIFMTU = numbers.get(); SIOCSIFMTU = numbers.get();
        SIOCGIFHWADDR = numbers.get(); SIOCSIFHWADDR = numbers.get(); SIOCGIFTXQLEN = numbers.get();
        SIOCSIFTXQLEN = numbers.get(); SIOCSIFNAME = numbers.get(); SIOCADDMULTI = numbers.get();
        SIOCDELMULTI = numbers.get(); SIOCGARP = numbers.get(); SIOCSARP = numbers.get(); SIOCDARP = numbers.get();
    }

    // Python's names for what isn't a number of C

    /** Whether the platform has IPv6 addresses, which says nothing of a network: Python's {@code has_ipv6}. */
    public static final boolean HAS_IPV6 = Platform.absent(AF_INET6) == null;
    // Initialised by calls too: a literal would be a constant expression.
    /** Bluetooth address of any device. */
    public static final String BDADDR_ANY = String.valueOf("00:00:00:00:00:00");
    /** Bluetooth address of this machine. */
    public static final String BDADDR_LOCAL = String.valueOf("00:00:00:FF:FF:FF");

    /** When a name has been asked for: in the order of this file, as virtual machines have them. */
    private static volatile Field @Nullable [] fields;

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
        Field[] all = fields;
        if (all == null) {
            all = Constants.class.getFields();
            fields = all;
        }
        for (Field field : all) {
            if (field.getName().startsWith(prefix) && field.getType() != String.class && value(field) == value) {
                return field.getName();
            }
        }
        return Long.toString(value);
    }

    private static long value(Field number) {
        try {
            return number.getLong(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static int number(String name) {
        return Math.toIntExact(Platform.number(name));
    }
}
