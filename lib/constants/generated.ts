// Generated from native/constants.def by scripts/generate-constants.cjs. Change that, then `npm run generate`.
import type {
  InetAddress,
  Inet6Address,
  UnixAddress,
  PacketAddress,
  NetlinkAddress,
  VsockAddress,
  CanAddress,
  AlgAddress,
  TipcAddress,
  QipcrtrAddress,
  BluetoothAddress,
  RawAddress,
  Address,
} from '../types/addresses';
import { constants as all } from './define';
import type {
  AddressFamily,
  FamilyLevel,
  SocketType,
  SocketTypeFlags,
  Protocol,
  OptionLevel,
  ProtocolLevel,
  SocketOption,
  AncillaryType,
  AncillaryOption,
  MsgFlags,
  ShutdownHow,
  AddressInfoFlags,
  NameInfoFlags,
  PollEvents,
} from '../types/flavours';
import type {
  Linger,
  Timeval,
  Timespec,
  IpMreqn,
  IpMreqSource,
  Ipv6Mreq,
  GroupReq,
  GroupSourceReq,
  Ucred,
  TcpInfo,
  PacketMreq,
  TpacketReq3,
  TpacketStatsV3,
  SockFilter,
  CanFilter,
  InPktinfo,
  In6Pktinfo,
  IcmpFilter,
  Icmp6Filter,
  SockTxtime,
  SoTimestamping,
  MptcpInfo,
  SockExtendedErr,
  ScmTimestamping,
  TpacketAuxdata,
} from '../types/options';

type Bytes = Buffer<ArrayBuffer>;

// Address families: the first argument of socket(2), and `family` of every address.

/** No family: any family to `getaddrinfo`, and in `connect` the request to dissolve an association. */
export declare const AF_UNSPEC: AddressFamily<RawAddress>;
/** Unix domain: sockets of this machine, named by a path, an abstract name or nothing; unix(7). */
export declare const AF_UNIX: AddressFamily<UnixAddress>;
/** POSIX's older name of `AF_UNIX`. */
export declare const AF_LOCAL: AddressFamily<UnixAddress>;
/** glibc's other name of `AF_UNIX`. */
export declare const AF_FILE: AddressFamily<UnixAddress>;
/** IPv4; ip(7). */
export declare const AF_INET: AddressFamily<InetAddress>;
/** Amateur radio AX.25. */
export declare const AF_AX25: AddressFamily<RawAddress>;
/** Novell IPX; gone from Linux since 4.18. */
export declare const AF_IPX: AddressFamily<RawAddress>;
/** AppleTalk DDP; ddp(7). */
export declare const AF_APPLETALK: AddressFamily<RawAddress>;
/** Amateur radio NET/ROM. */
export declare const AF_NETROM: AddressFamily<RawAddress>;
/** Multiprotocol bridge; in netlink messages the family of bridge ports. */
export declare const AF_BRIDGE: AddressFamily<RawAddress>;
/** ATM permanent virtual circuits. */
export declare const AF_ATMPVC: AddressFamily<RawAddress>;
/** ITU-T X.25 / ISO 8208; x25(7). */
export declare const AF_X25: AddressFamily<RawAddress>;
/** IPv6, and unless `IPV6_V6ONLY` is set IPv4 by mapped addresses; ipv6(7). */
export declare const AF_INET6: AddressFamily<Inet6Address>;
/** Amateur radio X.25 PLP. */
export declare const AF_ROSE: AddressFamily<RawAddress>;
/** DECnet; gone from Linux since 6.1. */
export declare const AF_DECnet: AddressFamily<RawAddress>;
/** Reserved for the 802.2LLC project. */
export declare const AF_NETBEUI: AddressFamily<RawAddress>;
/** A pseudo family for security callbacks. */
export declare const AF_SECURITY: AddressFamily<RawAddress>;
/** PF_KEY, the management of IPsec keys; RFC 2367. */
export declare const AF_KEY: AddressFamily<RawAddress>;
/** Messages between kernel and user space; netlink(7). */
export declare const AF_NETLINK: AddressFamily<NetlinkAddress>;
/** BSD's name of the routing socket; on Linux the same as `AF_NETLINK`. */
export declare const AF_ROUTE: AddressFamily<NetlinkAddress>;
/** Packets at the level of the network device; packet(7). The protocol is in network order. */
export declare const AF_PACKET: AddressFamily<PacketAddress>;
/** Ash; never implemented. */
export declare const AF_ASH: AddressFamily<RawAddress>;
/** Acorn Econet; gone from Linux since 3.5. */
export declare const AF_ECONET: AddressFamily<RawAddress>;
/** ATM switched virtual circuits. */
export declare const AF_ATMSVC: AddressFamily<RawAddress>;
/** Reliable Datagram Sockets over TCP or InfiniBand. */
export declare const AF_RDS: AddressFamily<InetAddress>;
/** Linux SNA; never implemented. */
export declare const AF_SNA: AddressFamily<RawAddress>;
/** Infrared sockets; gone from Linux since 4.17. */
export declare const AF_IRDA: AddressFamily<RawAddress>;
/** PPP over X: PPPoE, L2TP and PPTP tunnels. */
export declare const AF_PPPOX: AddressFamily<RawAddress>;
/** Sangoma Wanpipe API sockets; gone from Linux. */
export declare const AF_WANPIPE: AddressFamily<RawAddress>;
/** IEEE 802.2 logical link control. */
export declare const AF_LLC: AddressFamily<RawAddress>;
/** Native InfiniBand addresses. */
export declare const AF_IB: AddressFamily<RawAddress>;
/** Multiprotocol label switching; in netlink messages. */
export declare const AF_MPLS: AddressFamily<RawAddress>;
/** Controller Area Network: raw, broadcast manager, ISO-TP and J1939. */
export declare const AF_CAN: AddressFamily<CanAddress>;
/** Transparent inter-process communication of a cluster; tipc(7). */
export declare const AF_TIPC: AddressFamily<TipcAddress>;
/** Bluetooth: HCI, L2CAP, RFCOMM, SCO and ISO. */
export declare const AF_BLUETOOTH: AddressFamily<BluetoothAddress>;
/** Communication between guests of IBM z/VM. */
export declare const AF_IUCV: AddressFamily<RawAddress>;
/** RxRPC, the remote procedure calls of AFS. */
export declare const AF_RXRPC: AddressFamily<RawAddress>;
/** mISDN sockets. */
export declare const AF_ISDN: AddressFamily<RawAddress>;
/** Nokia cellular modems' IPC. */
export declare const AF_PHONET: AddressFamily<RawAddress>;
/** Low-rate wireless personal networks, IEEE 802.15.4. */
export declare const AF_IEEE802154: AddressFamily<RawAddress>;
/** ST-Ericsson modems' CAIF. */
export declare const AF_CAIF: AddressFamily<RawAddress>;
/** The kernel's cryptography. */
export declare const AF_ALG: AddressFamily<AlgAddress>;
/** Near-field communication. */
export declare const AF_NFC: AddressFamily<RawAddress>;
/** Between a virtual machine and its host; vsock(7). It is also the level of the `SO_VM_SOCKETS_*` options. */
export declare const AF_VSOCK: FamilyLevel<VsockAddress>;
/** The kernel connection multiplexor: messages over TCP. */
export declare const AF_KCM: AddressFamily<RawAddress>;
/** Qualcomm's IPC router. */
export declare const AF_QIPCRTR: AddressFamily<QipcrtrAddress>;
/** Shared memory communications over RDMA, in the place of TCP. */
export declare const AF_SMC: AddressFamily<RawAddress>;
/** Express data path: packets through rings in shared memory. */
export declare const AF_XDP: AddressFamily<RawAddress>;
/** Management component transport protocol. */
export declare const AF_MCTP: AddressFamily<RawAddress>;
/** One more than the highest family number of the headers; it grows with them. */
export declare const AF_MAX: AddressFamily<RawAddress>;
/** macOS: kernel event and kernel control sockets. */
export declare const AF_SYSTEM: AddressFamily<RawAddress> | undefined;
/** BSD: link-layer addresses. */
export declare const AF_LINK: AddressFamily<RawAddress> | undefined;

// Protocol families: the same numbers as the address families.

/** The same as `AF_UNSPEC`. */
export declare const PF_UNSPEC: AddressFamily<RawAddress>;
/** The same as `AF_UNIX`. */
export declare const PF_UNIX: AddressFamily<UnixAddress>;
/** The same as `AF_LOCAL`. */
export declare const PF_LOCAL: AddressFamily<UnixAddress>;
/** The same as `AF_FILE`. */
export declare const PF_FILE: AddressFamily<UnixAddress>;
/** The same as `AF_INET`. */
export declare const PF_INET: AddressFamily<InetAddress>;
/** The same as `AF_AX25`. */
export declare const PF_AX25: AddressFamily<RawAddress>;
/** The same as `AF_IPX`. */
export declare const PF_IPX: AddressFamily<RawAddress>;
/** The same as `AF_APPLETALK`. */
export declare const PF_APPLETALK: AddressFamily<RawAddress>;
/** The same as `AF_NETROM`. */
export declare const PF_NETROM: AddressFamily<RawAddress>;
/** The same as `AF_BRIDGE`. */
export declare const PF_BRIDGE: AddressFamily<RawAddress>;
/** The same as `AF_ATMPVC`. */
export declare const PF_ATMPVC: AddressFamily<RawAddress>;
/** The same as `AF_X25`. */
export declare const PF_X25: AddressFamily<RawAddress>;
/** The same as `AF_INET6`. */
export declare const PF_INET6: AddressFamily<Inet6Address>;
/** The same as `AF_ROSE`. */
export declare const PF_ROSE: AddressFamily<RawAddress>;
/** The same as `AF_DECnet`. */
export declare const PF_DECnet: AddressFamily<RawAddress>;
/** The same as `AF_NETBEUI`. */
export declare const PF_NETBEUI: AddressFamily<RawAddress>;
/** The same as `AF_SECURITY`. */
export declare const PF_SECURITY: AddressFamily<RawAddress>;
/** The same as `AF_KEY`. */
export declare const PF_KEY: AddressFamily<RawAddress>;
/** The same as `AF_NETLINK`. */
export declare const PF_NETLINK: AddressFamily<NetlinkAddress>;
/** The same as `AF_ROUTE`. */
export declare const PF_ROUTE: AddressFamily<NetlinkAddress>;
/** The same as `AF_PACKET`. */
export declare const PF_PACKET: AddressFamily<PacketAddress>;
/** The same as `AF_ASH`. */
export declare const PF_ASH: AddressFamily<RawAddress>;
/** The same as `AF_ECONET`. */
export declare const PF_ECONET: AddressFamily<RawAddress>;
/** The same as `AF_ATMSVC`. */
export declare const PF_ATMSVC: AddressFamily<RawAddress>;
/** The same as `AF_RDS`. */
export declare const PF_RDS: AddressFamily<InetAddress>;
/** The same as `AF_SNA`. */
export declare const PF_SNA: AddressFamily<RawAddress>;
/** The same as `AF_IRDA`. */
export declare const PF_IRDA: AddressFamily<RawAddress>;
/** The same as `AF_PPPOX`. */
export declare const PF_PPPOX: AddressFamily<RawAddress>;
/** The same as `AF_WANPIPE`. */
export declare const PF_WANPIPE: AddressFamily<RawAddress>;
/** The same as `AF_LLC`. */
export declare const PF_LLC: AddressFamily<RawAddress>;
/** The same as `AF_IB`. */
export declare const PF_IB: AddressFamily<RawAddress>;
/** The same as `AF_MPLS`. */
export declare const PF_MPLS: AddressFamily<RawAddress>;
/** The same as `AF_CAN`. */
export declare const PF_CAN: AddressFamily<CanAddress>;
/** The same as `AF_TIPC`. */
export declare const PF_TIPC: AddressFamily<TipcAddress>;
/** The same as `AF_BLUETOOTH`. */
export declare const PF_BLUETOOTH: AddressFamily<BluetoothAddress>;
/** The same as `AF_IUCV`. */
export declare const PF_IUCV: AddressFamily<RawAddress>;
/** The same as `AF_RXRPC`. */
export declare const PF_RXRPC: AddressFamily<RawAddress>;
/** The same as `AF_ISDN`. */
export declare const PF_ISDN: AddressFamily<RawAddress>;
/** The same as `AF_PHONET`. */
export declare const PF_PHONET: AddressFamily<RawAddress>;
/** The same as `AF_IEEE802154`. */
export declare const PF_IEEE802154: AddressFamily<RawAddress>;
/** The same as `AF_CAIF`. */
export declare const PF_CAIF: AddressFamily<RawAddress>;
/** The same as `AF_ALG`. */
export declare const PF_ALG: AddressFamily<AlgAddress>;
/** The same as `AF_NFC`. */
export declare const PF_NFC: AddressFamily<RawAddress>;
/** The same as `AF_VSOCK`. */
export declare const PF_VSOCK: FamilyLevel<VsockAddress>;
/** The same as `AF_KCM`. */
export declare const PF_KCM: AddressFamily<RawAddress>;
/** The same as `AF_QIPCRTR`. */
export declare const PF_QIPCRTR: AddressFamily<QipcrtrAddress>;
/** The same as `AF_SMC`. */
export declare const PF_SMC: AddressFamily<RawAddress>;
/** The same as `AF_XDP`. */
export declare const PF_XDP: AddressFamily<RawAddress>;
/** The same as `AF_MCTP`. */
export declare const PF_MCTP: AddressFamily<RawAddress>;
/** The same as `AF_MAX`. */
export declare const PF_MAX: AddressFamily<RawAddress>;
/** The same as `AF_SYSTEM`. */
export declare const PF_SYSTEM: AddressFamily<RawAddress> | undefined;
/** The same as `AF_LINK`. */
export declare const PF_LINK: AddressFamily<RawAddress> | undefined;

// Socket types: the second argument of socket(2).

/** A reliable, ordered stream of bytes between two ends: TCP, Unix streams. */
export declare const SOCK_STREAM: SocketType<null>;
/** Datagrams of a bounded size, each kept whole: UDP, Unix datagrams. */
export declare const SOCK_DGRAM: SocketType<never>;
/** Network protocol packets themselves; needs `CAP_NET_RAW` for most families. */
export declare const SOCK_RAW: SocketType<never>;
/** Reliable datagrams without order: RDS, TIPC. */
export declare const SOCK_RDM: SocketType<never>;
/** A reliable, ordered connection that keeps the bounds of messages. */
export declare const SOCK_SEQPACKET: SocketType<null>;
/** Datagram congestion control protocol; gone from Linux since 6.16. */
export declare const SOCK_DCCP: SocketType<never>;
/** The obsolete way to packets of a device; use `AF_PACKET`. */
export declare const SOCK_PACKET: SocketType<never>;
/** Or'ed to a type: close the descriptor on execve(2). Sockets of this library always do. */
export declare const SOCK_CLOEXEC: SocketTypeFlags;
/** Or'ed to a type: make the socket non-blocking, which is a timeout of 0. */
export declare const SOCK_NONBLOCK: SocketTypeFlags;
/** A bit of `SO_BUF_LOCK`: the kernel leaves the send buffer's size alone. */
export declare const SOCK_SNDBUF_LOCK: number;
/** A bit of `SO_BUF_LOCK`: the kernel leaves the receive buffer's size alone. */
export declare const SOCK_RCVBUF_LOCK: number;
/** Both bits of `SO_BUF_LOCK`. */
export declare const SOCK_BUF_LOCK_MASK: number;
/** A value of `SO_TXREHASH`: keep the flow's hash when retransmitting. */
export declare const SOCK_TXREHASH_DISABLED: number;
/** A value of `SO_TXREHASH`: choose another hash, thus maybe another path, on trouble. */
export declare const SOCK_TXREHASH_ENABLED: number;
/** A value of `SO_TXREHASH`: what the sysctl net.core.txrehash says. */
export declare const SOCK_TXREHASH_DEFAULT: number;
/** The type byte (0x89) of socket ioctl numbers. */
export declare const SOCK_IOC_TYPE: number;
/** BSD: the longest possible socket address. */
export declare const SOCK_MAXADDRLEN: number | undefined;

// What shutdown(2) shuts down.

/** Further receptions will be disallowed. */
export declare const SHUT_RD: ShutdownHow;
/** Further transmissions will be disallowed; the peer of a stream reads its end. */
export declare const SHUT_WR: ShutdownHow;
/** Both directions. */
export declare const SHUT_RDWR: ShutdownHow;

// Levels: whose options `setsockopt` sets, and whose control messages `recvmsg` gives.

/** Options of every socket; socket(7). */
export declare const SOL_SOCKET: OptionLevel;
/** macOS: options of Unix domain sockets. */
export declare const SOL_LOCAL: OptionLevel | undefined;
/** Options of IPv4, the same as `IPPROTO_IP`. */
export declare const SOL_IP: OptionLevel;
/** ICMP's number as a level, the same as `IPPROTO_ICMP`. */
export declare const SOL_ICMP: OptionLevel;
/** Options of TCP, the same as `IPPROTO_TCP`. */
export declare const SOL_TCP: OptionLevel;
/** Options of UDP, the same as `IPPROTO_UDP`. */
export declare const SOL_UDP: OptionLevel;
/** Options of IPv6, the same as `IPPROTO_IPV6`. */
export declare const SOL_IPV6: OptionLevel;
/** Options of ICMPv6 raw sockets, the same as `IPPROTO_ICMPV6`. */
export declare const SOL_ICMPV6: OptionLevel;
/** Options of SCTP, the same as `IPPROTO_SCTP`. */
export declare const SOL_SCTP: OptionLevel;
/** Options of UDP-Lite, the same as `IPPROTO_UDPLITE`. */
export declare const SOL_UDPLITE: OptionLevel;
/** Options of IPv4 raw sockets: `ICMP_FILTER`. */
export declare const SOL_RAW: OptionLevel;
/** Added to a CAN protocol's number it gives the level of its options. */
export declare const SOL_CAN_BASE: OptionLevel;
/** Options of `CAN_RAW` sockets. */
export declare const SOL_CAN_RAW: OptionLevel;
/** Options of `CAN_ISOTP` sockets. */
export declare const SOL_CAN_ISOTP: OptionLevel;
/** Options and control messages of `CAN_J1939` sockets. */
export declare const SOL_CAN_J1939: OptionLevel;
/** Options of Bluetooth HCI sockets. */
export declare const SOL_HCI: OptionLevel;
/** Options of Bluetooth L2CAP sockets. */
export declare const SOL_L2CAP: OptionLevel;
/** Options of Bluetooth SCO sockets. */
export declare const SOL_SCO: OptionLevel;
/** Options of Bluetooth RFCOMM sockets. */
export declare const SOL_RFCOMM: OptionLevel;
/** Options of IPX. */
export declare const SOL_IPX: OptionLevel;
/** Options of AX.25. */
export declare const SOL_AX25: OptionLevel;
/** Options of AppleTalk. */
export declare const SOL_ATALK: OptionLevel;
/** Options of NET/ROM. */
export declare const SOL_NETROM: OptionLevel;
/** Options of ROSE. */
export declare const SOL_ROSE: OptionLevel;
/** Options of DECnet. */
export declare const SOL_DECNET: OptionLevel;
/** Options of X.25. */
export declare const SOL_X25: OptionLevel;
/** Options of `AF_PACKET`; packet(7). */
export declare const SOL_PACKET: OptionLevel;
/** Options of the ATM layer. */
export declare const SOL_ATM: OptionLevel;
/** Options of the ATM adaptation layer. */
export declare const SOL_AAL: OptionLevel;
/** Options of infrared sockets. */
export declare const SOL_IRDA: OptionLevel;
/** Reserved for NetBEUI. */
export declare const SOL_NETBEUI: OptionLevel;
/** Options of `AF_LLC`. */
export declare const SOL_LLC: OptionLevel;
/** Options of DCCP. */
export declare const SOL_DCCP: OptionLevel;
/** Options of `AF_NETLINK`; netlink(7). */
export declare const SOL_NETLINK: OptionLevel;
/** Options of `AF_TIPC`. */
export declare const SOL_TIPC: OptionLevel;
/** Options and control messages of `AF_RXRPC`. */
export declare const SOL_RXRPC: OptionLevel;
/** Options of L2TP tunnels. */
export declare const SOL_PPPOL2TP: OptionLevel;
/** Options that all Bluetooth protocols share: `BT_SECURITY` and its like. */
export declare const SOL_BLUETOOTH: OptionLevel;
/** Options of Phonet pipes. */
export declare const SOL_PNPIPE: OptionLevel;
/** Options and control messages of `AF_RDS`. */
export declare const SOL_RDS: OptionLevel;
/** Options of `AF_IUCV`. */
export declare const SOL_IUCV: OptionLevel;
/** Options of `AF_CAIF`. */
export declare const SOL_CAIF: OptionLevel;
/** Options and control messages of `AF_ALG`. */
export declare const SOL_ALG: OptionLevel;
/** Options of `AF_NFC`. */
export declare const SOL_NFC: OptionLevel;
/** Options of `AF_KCM`. */
export declare const SOL_KCM: OptionLevel;
/** Options and control messages of TLS done by the kernel, after `TCP_ULP` 'tls'. */
export declare const SOL_TLS: OptionLevel;
/** Options of `AF_XDP`. */
export declare const SOL_XDP: OptionLevel;
/** Options of Multipath TCP. */
export declare const SOL_MPTCP: OptionLevel;
/** Options of `AF_MCTP`. */
export declare const SOL_MCTP: OptionLevel;
/** Options of `AF_SMC`. */
export declare const SOL_SMC: OptionLevel;
/** The level of vsock's control messages in the error queue; its options have the level `AF_VSOCK`. */
export declare const SOL_VSOCK: OptionLevel;

// Options of the level SOL_SOCKET; socket(7).

/** Record debugging information; needs `CAP_NET_ADMIN`. */
export declare const SO_DEBUG: SocketOption<number>;
/** Bind although connections of the address linger in TIME_WAIT; for datagrams, share the address. */
export declare const SO_REUSEADDR: SocketOption<number>;
/** The socket's type, `SOCK_STREAM` …; read only. */
export declare const SO_TYPE: SocketOption<number>;
/** The pending error as a positive errno; reading clears it. */
export declare const SO_ERROR: SocketOption<number>;
/** Send to directly connected hosts only, through no gateway. */
export declare const SO_DONTROUTE: SocketOption<number>;
/** Allow sending to broadcast addresses. */
export declare const SO_BROADCAST: SocketOption<number>;
/** Size of the send buffer in bytes; the kernel doubles what is set. */
export declare const SO_SNDBUF: SocketOption<number>;
/** Size of the receive buffer in bytes; the kernel doubles what is set. */
export declare const SO_RCVBUF: SocketOption<number>;
/** As `SO_SNDBUF`, beyond the limit of net.core.wmem_max; needs `CAP_NET_ADMIN`. */
export declare const SO_SNDBUFFORCE: SocketOption<number>;
/** As `SO_RCVBUF`, beyond the limit of net.core.rmem_max; needs `CAP_NET_ADMIN`. */
export declare const SO_RCVBUFFORCE: SocketOption<number>;
/** Probe an idle connection; `TCP_KEEPIDLE`, `TCP_KEEPINTVL` and `TCP_KEEPCNT` say how. */
export declare const SO_KEEPALIVE: SocketOption<number>;
/** Leave urgent data in the stream instead of asking for `MSG_OOB`. */
export declare const SO_OOBINLINE: SocketOption<number>;
/** Send UDP over IPv4 without checksum. */
export declare const SO_NO_CHECK: SocketOption<number>;
/** Queueing priority of what is sent; above 6 it needs `CAP_NET_ADMIN`. Also a control message, for one datagram, or received after `SO_RCVPRIORITY`. */
export declare const SO_PRIORITY: AncillaryOption<number, number>;
/** Whether and for how many seconds `close` waits for unsent data; zero seconds reset the connection. */
export declare const SO_LINGER: SocketOption<Linger>;
/** Obsolete, ignored. */
export declare const SO_BSDCOMPAT: SocketOption<number>;
/** Several sockets share one address and the kernel spreads connections and datagrams over them. */
export declare const SO_REUSEPORT: SocketOption<number>;
/** Receive the sender's credentials with each message on a Unix socket, as `SCM_CREDENTIALS`. */
export declare const SO_PASSCRED: SocketOption<number>;
/** Process, user and group of the peer of a Unix socket, as of its `connect` or `listen`; read only. */
export declare const SO_PEERCRED: SocketOption<Ucred>;
/** Bytes that make a socket readable and a blocking receive return. */
export declare const SO_RCVLOWAT: SocketOption<number>;
/** Bytes of space that make a socket writable; always 1 on Linux, read only. */
export declare const SO_SNDLOWAT: SocketOption<number>;
/** How long a blocking receive or accept waits before EAGAIN; zero is for ever. */
export declare const SO_RCVTIMEO: SocketOption<Timeval>;
/** How long a blocking send or connect waits before EAGAIN or EINPROGRESS; zero is for ever. */
export declare const SO_SNDTIMEO: SocketOption<Timeval>;
/** `SO_RCVTIMEO` with the C library's old `timeval`. */
export declare const SO_RCVTIMEO_OLD: SocketOption<Timeval>;
/** `SO_SNDTIMEO` with the C library's old `timeval`. */
export declare const SO_SNDTIMEO_OLD: SocketOption<Timeval>;
/** `SO_RCVTIMEO` with 64-bit seconds on every processor. */
export declare const SO_RCVTIMEO_NEW: SocketOption<Timeval>;
/** `SO_SNDTIMEO` with 64-bit seconds on every processor. */
export declare const SO_SNDTIMEO_NEW: SocketOption<Timeval>;
/** Reserved; Linux answers ENOPROTOOPT. */
export declare const SO_SECURITY_AUTHENTICATION: SocketOption<number>;
/** Reserved; Linux answers ENOPROTOOPT. */
export declare const SO_SECURITY_ENCRYPTION_TRANSPORT: SocketOption<number>;
/** Reserved; Linux answers ENOPROTOOPT. */
export declare const SO_SECURITY_ENCRYPTION_NETWORK: SocketOption<number>;
/** The network interface that alone the socket uses, by name; '' for all. */
export declare const SO_BINDTODEVICE: SocketOption<string>;
/** A classic BPF program that decides of each packet how much is received. */
export declare const SO_ATTACH_FILTER: SocketOption<SockFilter[]>;
/** The attached classic BPF program; the same number as `SO_ATTACH_FILTER`. */
export declare const SO_GET_FILTER: SocketOption<SockFilter[]>;
/** Remove the filter that `SO_ATTACH_FILTER` or `SO_ATTACH_BPF` attached. */
export declare const SO_DETACH_FILTER: SocketOption<number>;
/** Descriptor of an eBPF program to filter by. */
export declare const SO_ATTACH_BPF: SocketOption<number>;
/** Another name of `SO_DETACH_FILTER`. */
export declare const SO_DETACH_BPF: SocketOption<number>;
/** A classic BPF program that chooses a socket of the `SO_REUSEPORT` group. */
export declare const SO_ATTACH_REUSEPORT_CBPF: SocketOption<SockFilter[]>;
/** Descriptor of an eBPF program that chooses a socket of the `SO_REUSEPORT` group. */
export declare const SO_ATTACH_REUSEPORT_EBPF: SocketOption<number>;
/** Remove the program that chooses a socket of the `SO_REUSEPORT` group. */
export declare const SO_DETACH_REUSEPORT_BPF: SocketOption<number>;
/** Forbid for ever to change the attached filter. */
export declare const SO_LOCK_FILTER: SocketOption<number>;
/** The highest offset of the ancillary data that classic BPF can load (`SKF_AD_MAX`); read only. */
export declare const SO_BPF_EXTENSIONS: SocketOption<number>;
/** The peer's address, as `getpeername` gives it; read only. */
export declare const SO_PEERNAME: SocketOption<Address>;
/** Receive each message's time of arrival as `SCM_TIMESTAMP`, in microseconds. */
export declare const SO_TIMESTAMP: AncillaryOption<number, Timeval>;
/** Receive each message's time of arrival as `SCM_TIMESTAMPNS`, in nanoseconds. */
export declare const SO_TIMESTAMPNS: AncillaryOption<number, Timespec>;
/** Which timestamps to make and report: `SOF_TIMESTAMPING_*` flags. */
export declare const SO_TIMESTAMPING: AncillaryOption<SoTimestamping, ScmTimestamping>;
/** `SO_TIMESTAMP` with the C library's old `timeval`. */
export declare const SO_TIMESTAMP_OLD: AncillaryOption<number, Timeval>;
/** `SO_TIMESTAMPNS` with the C library's old `timespec`. */
export declare const SO_TIMESTAMPNS_OLD: AncillaryOption<number, Timespec>;
/** `SO_TIMESTAMPING` with the C library's old `timespec`. */
export declare const SO_TIMESTAMPING_OLD: AncillaryOption<SoTimestamping, ScmTimestamping>;
/** `SO_TIMESTAMP` with 64-bit seconds on every processor. */
export declare const SO_TIMESTAMP_NEW: AncillaryOption<number, Timeval>;
/** `SO_TIMESTAMPNS` with 64-bit seconds on every processor. */
export declare const SO_TIMESTAMPNS_NEW: AncillaryOption<number, Timespec>;
/** `SO_TIMESTAMPING` with 64-bit seconds on every processor. */
export declare const SO_TIMESTAMPING_NEW: AncillaryOption<SoTimestamping, ScmTimestamping>;
/** 1 where the socket listens; read only. */
export declare const SO_ACCEPTCONN: SocketOption<number>;
/** The peer's security context (SELinux label); read only. */
export declare const SO_PEERSEC: SocketOption<string>;
/** Receive the sender's security context with each message, as `SCM_SECURITY`. */
export declare const SO_PASSSEC: SocketOption<number>;
/** Mark of the packets sent, for routing and filtering; needs `CAP_NET_ADMIN` or `CAP_NET_RAW`. Also a control message. */
export declare const SO_MARK: AncillaryOption<number, number>;
/** The socket's protocol; read only. */
export declare const SO_PROTOCOL: SocketOption<number>;
/** The socket's address family; read only. */
export declare const SO_DOMAIN: SocketOption<number>;
/** Receive with each message how many were dropped so far for want of buffer space. */
export declare const SO_RXQ_OVFL: AncillaryOption<number, number>;
/** Receive on the error queue whether a Wi-Fi frame was acknowledged. */
export declare const SO_WIFI_STATUS: AncillaryOption<number, number>;
/** Where in the queue `MSG_PEEK` begins, moving on with each peek; -1 is off. */
export declare const SO_PEEK_OFF: SocketOption<number>;
/** The sender supplies the frame check sequence itself (packet sockets of some devices). */
export declare const SO_NOFCS: SocketOption<number>;
/** Report a non-empty error queue to select(2) as an exception; poll(2) always tells it. */
export declare const SO_SELECT_ERR_QUEUE: SocketOption<number>;
/** Microseconds to poll the device busily when nothing is there; needs `CAP_NET_ADMIN` to raise. */
export declare const SO_BUSY_POLL: SocketOption<number>;
/** Prefer busy polling to interrupts. */
export declare const SO_PREFER_BUSY_POLL: SocketOption<number>;
/** How many packets one busy poll may take. */
export declare const SO_BUSY_POLL_BUDGET: SocketOption<number>;
/** Bytes a second at most that TCP or the fq qdisc sends; 2⁶⁴ − 1 is no limit. */
export declare const SO_MAX_PACING_RATE: SocketOption<bigint>;
/** The CPU that handles the socket's packets; set, it steers within a `SO_REUSEPORT` group. */
export declare const SO_INCOMING_CPU: SocketOption<number>;
/** Which receive queue of the device the last packet came from; read only. */
export declare const SO_INCOMING_NAPI_ID: SocketOption<number>;
/** Advice that the path is bad: 1 makes TCP look for another route. Write only. */
export declare const SO_CNX_ADVICE: SocketOption<number>;
/** Memory counters as 32-bit numbers, in the order of `SK_MEMINFO_*`; read only. */
export declare const SO_MEMINFO: SocketOption<Bytes>;
/** The number that identifies this socket to the kernel as long as the machine runs; read only. */
export declare const SO_COOKIE: SocketOption<bigint>;
/** The number that identifies the socket's network namespace; read only. */
export declare const SO_NETNS_COOKIE: SocketOption<bigint>;
/** Supplementary groups of the peer of a Unix socket, 32 bits each; read only. */
export declare const SO_PEERGROUPS: SocketOption<Bytes>;
/** Allow `MSG_ZEROCOPY` on this socket. */
export declare const SO_ZEROCOPY: SocketOption<number>;
/** Allow a time of transmission with each packet (`SCM_TXTIME`), by which clock. */
export declare const SO_TXTIME: AncillaryOption<SockTxtime, bigint>;
/** The network interface that alone the socket uses, by index; 0 for all. */
export declare const SO_BINDTOIFINDEX: SocketOption<number>;
/** Which buffer sizes the kernel must not adjust: `SOCK_SNDBUF_LOCK`, `SOCK_RCVBUF_LOCK`. */
export declare const SO_BUF_LOCK: SocketOption<number>;
/** Bytes of kernel memory to reserve for the socket in its memory cgroup. */
export declare const SO_RESERVE_MEM: SocketOption<number>;
/** Whether TCP may choose another flow hash on trouble: `SOCK_TXREHASH_*`. */
export declare const SO_TXREHASH: SocketOption<number>;
/** Receive each packet's mark as a control message `SO_MARK`. */
export declare const SO_RCVMARK: SocketOption<number>;
/** Receive a pidfd of the sender with each message on a Unix socket, as `SCM_PIDFD`. */
export declare const SO_PASSPIDFD: SocketOption<number>;
/** A new pidfd of the peer of a Unix socket; the caller closes it. Read only. */
export declare const SO_PEERPIDFD: SocketOption<number>;
/** Control message of `MSG_SOCK_DEVMEM`: data that came into ordinary memory. */
export declare const SO_DEVMEM_LINEAR: AncillaryOption<number, Bytes>;
/** Control message of `MSG_SOCK_DEVMEM`: data that is in device memory. */
export declare const SO_DEVMEM_DMABUF: AncillaryOption<number, Bytes>;
/** Give back device memory that `MSG_SOCK_DEVMEM` delivered. Write only. */
export declare const SO_DEVMEM_DONTNEED: SocketOption<Bytes>;
/** Receive each packet's priority as a control message `SO_PRIORITY`. */
export declare const SO_RCVPRIORITY: SocketOption<number>;
/** Whether a Unix socket accepts descriptors (`SCM_RIGHTS`); on unless it is turned off. */
export declare const SO_PASSRIGHTS: SocketOption<number>;
/** Receive on a Unix stream with each `recvmsg` how many bytes are left, as `SCM_INQ`. Write only. */
export declare const SO_INQ: AncillaryOption<number, number>;
/** macOS, FreeBSD: no SIGPIPE on a write to a closed stream. */
export declare const SO_NOSIGPIPE: SocketOption<number> | undefined;
/** FreeBSD: as `SO_REUSEPORT` on Linux, connections are spread over the listening sockets. */
export declare const SO_REUSEPORT_LB: SocketOption<number> | undefined;
/** BSD: a routing socket receives what it sent itself. */
export declare const SO_USELOOPBACK: SocketOption<number> | undefined;
/** FreeBSD: a number for the firewall to match. */
export declare const SO_USER_COOKIE: SocketOption<number> | undefined;
/** FreeBSD: which routing table the socket uses. */
export declare const SO_SETFIB: SocketOption<number> | undefined;
/** OpenBSD: which routing table the socket uses. */
export declare const SO_RTABLE: SocketOption<number> | undefined;
/** FreeBSD: timestamps in `bintime`. */
export declare const SO_BINTIME: SocketOption<number> | undefined;
/** macOS: timestamps of the monotonic clock. */
export declare const SO_TIMESTAMP_MONOTONIC: SocketOption<number> | undefined;
/** FreeBSD, macOS: the socket's MAC label. */
export declare const SO_LABEL: SocketOption<number> | undefined;
/** FreeBSD, macOS: the peer's MAC label. */
export declare const SO_PEERLABEL: SocketOption<number> | undefined;
/** FreeBSD: the backlog's limit. */
export declare const SO_LISTENQLIMIT: SocketOption<number> | undefined;
/** FreeBSD: how many connections wait to be accepted. */
export declare const SO_LISTENQLEN: SocketOption<number> | undefined;
/** FreeBSD: how many connections of the queue are incomplete. */
export declare const SO_LISTENINCQLEN: SocketOption<number> | undefined;
/** macOS: bytes that the first receive would give. */
export declare const SO_NREAD: SocketOption<number> | undefined;
/** macOS: bytes in the send queue not yet acknowledged. */
export declare const SO_NWRITE: SocketOption<number> | undefined;
/** macOS: `SO_LINGER` in seconds instead of clock ticks. */
export declare const SO_LINGER_SEC: SocketOption<Linger> | undefined;
/** macOS: choose the local port at random. */
export declare const SO_RANDOMPORT: SocketOption<number> | undefined;
/** Solaris: nobody else may bind the address. */
export declare const SO_EXCLBIND: SocketOption<number> | undefined;
/** FreeBSD, NetBSD: hold connections back until a filter is content (accf_http …). */
export declare const SO_ACCEPTFILTER: SocketOption<Bytes> | undefined;
/** macOS: keep what did not fit of a datagram for the next receive. */
export declare const SO_DONTTRUNC: SocketOption<number> | undefined;
/** macOS, BSD: the peer's credentials, a `struct xucred`; level `SOL_LOCAL`. */
export declare const LOCAL_PEERCRED: SocketOption<Bytes> | undefined;
/** macOS: the peer's process. */
export declare const LOCAL_PEERPID: SocketOption<number> | undefined;
/** macOS: the peer's effective process. */
export declare const LOCAL_PEEREPID: SocketOption<number> | undefined;
/** macOS: the UUID of the peer's executable. */
export declare const LOCAL_PEERUUID: SocketOption<Bytes> | undefined;
/** macOS: the peer's audit token. */
export declare const LOCAL_PEERTOKEN: SocketOption<Bytes> | undefined;
/** BSD: receive the sender's credentials. */
export declare const LOCAL_CREDS: SocketOption<number> | undefined;
/** FreeBSD: receive the sender's credentials with every message. */
export declare const LOCAL_CREDS_PERSISTENT: SocketOption<number> | undefined;
/** BSD: `connect` waits until it is accepted. */
export declare const LOCAL_CONNWAIT: SocketOption<number> | undefined;

// Control messages of the level SOL_SOCKET; unix(7), socket(7).

/** Open descriptors that travel over a Unix socket; the receiver gets duplicates of its own. */
export declare const SCM_RIGHTS: AncillaryType<number[]>;
/** Process, user and group of the sender, checked by the kernel; received after `SO_PASSCRED`. */
export declare const SCM_CREDENTIALS: AncillaryType<Ucred>;
/** The sender's security context (SELinux label); received after `SO_PASSSEC`. */
export declare const SCM_SECURITY: AncillaryType<Bytes>;
/** A pidfd of the sender; received after `SO_PASSPIDFD`. */
export declare const SCM_PIDFD: AncillaryType<number>;
/** Time of arrival in microseconds; received after `SO_TIMESTAMP`. */
export declare const SCM_TIMESTAMP: AncillaryType<Timeval>;
/** Time of arrival in nanoseconds; received after `SO_TIMESTAMPNS`. */
export declare const SCM_TIMESTAMPNS: AncillaryType<Timespec>;
/** Three times: by software, unused, by hardware; received after `SO_TIMESTAMPING`. */
export declare const SCM_TIMESTAMPING: AncillaryType<ScmTimestamping>;
/** Statistics of the TCP connection with a timestamp, as netlink attributes. */
export declare const SCM_TIMESTAMPING_OPT_STATS: AncillaryType<Bytes>;
/** Interface and length of the packet that a hardware timestamp is of. */
export declare const SCM_TIMESTAMPING_PKTINFO: AncillaryType<Bytes>;
/** When to send this packet, in nanoseconds of the clock that `SO_TXTIME` chose. */
export declare const SCM_TXTIME: AncillaryType<bigint>;
/** Whether a Wi-Fi frame was acknowledged; on the error queue after `SO_WIFI_STATUS`. */
export declare const SCM_WIFI_STATUS: AncillaryType<number>;
/** The number that the timestamp of this packet will have in `ee_data`. */
export declare const SCM_TS_OPT_ID: AncillaryType<number>;
/** Data that came into ordinary memory; with `MSG_SOCK_DEVMEM`. */
export declare const SCM_DEVMEM_LINEAR: AncillaryType<Bytes>;
/** Data that is in device memory; with `MSG_SOCK_DEVMEM`. */
export declare const SCM_DEVMEM_DMABUF: AncillaryType<Bytes>;
/** Bytes left to read on a Unix stream; received after `SO_INQ`. */
export declare const SCM_INQ: AncillaryType<number>;
/** BSD: the sender's credentials. */
export declare const SCM_CREDS: AncillaryType<Bytes> | undefined;
/** FreeBSD: the sender's credentials, extended. */
export declare const SCM_CREDS2: AncillaryType<Bytes> | undefined;
/** FreeBSD: time of arrival in `bintime`. */
export declare const SCM_BINTIME: AncillaryType<Bytes> | undefined;
/** FreeBSD: time of arrival by the real-time clock. */
export declare const SCM_REALTIME: AncillaryType<Bytes> | undefined;
/** FreeBSD: time of arrival by the monotonic clock. */
export declare const SCM_MONOTONIC: AncillaryType<Bytes> | undefined;
/** macOS: time of arrival by the monotonic clock. */
export declare const SCM_TIMESTAMP_MONOTONIC: AncillaryType<Bytes> | undefined;

// Protocols of the Internet: the third argument of socket(2), levels of options, `next header` in IPv6.

/** IPv4 as a level; as a protocol, the type's default one. */
export declare const IPPROTO_IP: ProtocolLevel;
/** IPv6 hop-by-hop options header. */
export declare const IPPROTO_HOPOPTS: ProtocolLevel;
/** Internet control messages; icmp(7). */
export declare const IPPROTO_ICMP: ProtocolLevel;
/** Internet group management. */
export declare const IPPROTO_IGMP: ProtocolLevel;
/** IPv4 in IP tunnels. */
export declare const IPPROTO_IPIP: ProtocolLevel;
/** Transmission control protocol; tcp(7). */
export declare const IPPROTO_TCP: ProtocolLevel;
/** Exterior gateway protocol. */
export declare const IPPROTO_EGP: ProtocolLevel;
/** Xerox PARC universal packets. */
export declare const IPPROTO_PUP: ProtocolLevel;
/** User datagram protocol; udp(7). */
export declare const IPPROTO_UDP: ProtocolLevel;
/** Xerox internet datagram protocol. */
export declare const IPPROTO_IDP: ProtocolLevel;
/** ISO transport protocol class 4. */
export declare const IPPROTO_TP: ProtocolLevel;
/** Datagram congestion control protocol; gone from Linux since 6.16. */
export declare const IPPROTO_DCCP: ProtocolLevel;
/** IPv6 as a level; as a protocol, IPv6 in IPv4 tunnels. */
export declare const IPPROTO_IPV6: ProtocolLevel;
/** IPv6 routing header. */
export declare const IPPROTO_ROUTING: ProtocolLevel;
/** IPv6 fragmentation header. */
export declare const IPPROTO_FRAGMENT: ProtocolLevel;
/** Resource reservation. */
export declare const IPPROTO_RSVP: ProtocolLevel;
/** Generic routing encapsulation. */
export declare const IPPROTO_GRE: ProtocolLevel;
/** IPsec encapsulating security payload. */
export declare const IPPROTO_ESP: ProtocolLevel;
/** IPsec authentication header. */
export declare const IPPROTO_AH: ProtocolLevel;
/** Internet control messages of IPv6. */
export declare const IPPROTO_ICMPV6: ProtocolLevel;
/** IPv6: no next header. */
export declare const IPPROTO_NONE: ProtocolLevel;
/** IPv6 destination options header. */
export declare const IPPROTO_DSTOPTS: ProtocolLevel;
/** Multicast transport protocol. */
export declare const IPPROTO_MTP: ProtocolLevel;
/** IP option pseudo header of BEET tunnels. */
export declare const IPPROTO_BEETPH: ProtocolLevel;
/** Encapsulation header, RFC 1241. */
export declare const IPPROTO_ENCAP: ProtocolLevel;
/** Protocol independent multicast. */
export declare const IPPROTO_PIM: ProtocolLevel;
/** IP payload compression. */
export declare const IPPROTO_COMP: ProtocolLevel;
/** Layer 2 tunnelling over IP. */
export declare const IPPROTO_L2TP: ProtocolLevel;
/** Stream control transmission protocol; sctp(7). */
export declare const IPPROTO_SCTP: ProtocolLevel;
/** IPv6 mobility header. */
export declare const IPPROTO_MH: ProtocolLevel;
/** UDP with partial checksums; udplite(7). */
export declare const IPPROTO_UDPLITE: ProtocolLevel;
/** MPLS in IP. */
export declare const IPPROTO_MPLS: ProtocolLevel;
/** Ethernet within IPv6 (SRv6). */
export declare const IPPROTO_ETHERNET: ProtocolLevel;
/** Aggregation and fragmentation payload of ESP (IP-TFS). */
export declare const IPPROTO_AGGFRAG: ProtocolLevel;
/** Raw IP packets: a socket that only sends, with its own header. */
export declare const IPPROTO_RAW: ProtocolLevel;
/** TCP sockets that use shared memory communications. */
export declare const IPPROTO_SMC: ProtocolLevel;
/** Multipath TCP; the protocol of a socket whose connections use several paths. */
export declare const IPPROTO_MPTCP: ProtocolLevel;
/** One more than the highest protocol number. */
export declare const IPPROTO_MAX: number;
/** Solaris, Windows: another name of `IPPROTO_ICMP`. */
export declare const IPPROTO_ICMPV4: ProtocolLevel | undefined;
/** FreeBSD, OpenBSD: packets that the firewall diverts. */
export declare const IPPROTO_DIVERT: ProtocolLevel | undefined;
/** BSD: common address redundancy. */
export declare const IPPROTO_CARP: ProtocolLevel | undefined;

// Options and control messages of IPv4; ip(7).

/** The type-of-service byte (DSCP and ECN) of packets sent; as a control message, of one packet. */
export declare const IP_TOS: AncillaryOption<number, number>;
/** Time to live of packets sent; as a control message, of one packet. */
export declare const IP_TTL: AncillaryOption<number, number>;
/** On a raw socket the caller supplies the IP header. */
export declare const IP_HDRINCL: SocketOption<number>;
/** IP options of every packet sent, at most 40 bytes. */
export declare const IP_OPTIONS: SocketOption<Bytes>;
/** A raw socket receives the forwarded packets that carry the router alert option. */
export declare const IP_ROUTER_ALERT: SocketOption<number>;
/** Receive the IP options of each packet as a control message. */
export declare const IP_RECVOPTS: AncillaryOption<number, Bytes>;
/** Receive the IP options of each packet, filled in for a reply; to send, the options of one packet. */
export declare const IP_RETOPTS: AncillaryOption<number, Bytes>;
/** Another name of `IP_RETOPTS`. */
export declare const IP_RECVRETOPTS: AncillaryOption<number, Bytes>;
/** Receive with each packet its interface and addresses; to send, choose interface and source address. */
export declare const IP_PKTINFO: AncillaryOption<number, InPktinfo>;
/** The control messages that belong to a TCP connection's last segment; read only. */
export declare const IP_PKTOPTIONS: SocketOption<Bytes>;
/** Path MTU discovery: `IP_PMTUDISC_*`. */
export declare const IP_MTU_DISCOVER: SocketOption<number>;
/** An older name of `IP_MTU_DISCOVER`. */
export declare const IP_PMTUDISC: SocketOption<number>;
/** Queue errors, ICMP messages with their origin among them, for `MSG_ERRQUEUE`. */
export declare const IP_RECVERR: AncillaryOption<number, SockExtendedErr>;
/** Have errors tell where the ICMP message's extensions begin. */
export declare const IP_RECVERR_RFC4884: SocketOption<number>;
/** Receive each packet's time to live as a control message `IP_TTL`. */
export declare const IP_RECVTTL: SocketOption<number>;
/** Receive each packet's type-of-service byte as a control message `IP_TOS`. */
export declare const IP_RECVTOS: SocketOption<number>;
/** The known path MTU of a connected socket; read only. */
export declare const IP_MTU: SocketOption<number>;
/** Allow binding an address that is not local, or not yet. */
export declare const IP_FREEBIND: SocketOption<number>;
/** IPsec policy of the socket, in PF_KEY's form. */
export declare const IP_IPSEC_POLICY: SocketOption<Bytes>;
/** IPsec policy of the socket, in xfrm's form. */
export declare const IP_XFRM_POLICY: SocketOption<Bytes>;
/** Receive the peer's security context with each datagram, as `SCM_SECURITY`. */
export declare const IP_PASSSEC: SocketOption<number>;
/** Bind and send from addresses that are not local (transparent proxies); needs `CAP_NET_ADMIN`. */
export declare const IP_TRANSPARENT: SocketOption<number>;
/** Control message: where a redirected datagram was going. */
export declare const IP_ORIGDSTADDR: AncillaryOption<number, InetAddress>;
/** Receive with each datagram its original destination, as `IP_ORIGDSTADDR`. */
export declare const IP_RECVORIGDSTADDR: AncillaryOption<number, InetAddress>;
/** Drop packets with a lower time to live than this (RFC 5082). */
export declare const IP_MINTTL: SocketOption<number>;
/** On a raw socket, keep netfilter from reassembling fragments on output. */
export declare const IP_NODEFRAG: SocketOption<number>;
/** Receive each UDP packet's checksum as computed by the device. */
export declare const IP_CHECKSUM: AncillaryOption<number, number>;
/** Binding port 0 chooses no port; `connect` does, so that more connections share the ports. */
export declare const IP_BIND_ADDRESS_NO_PORT: SocketOption<number>;
/** Receive the size of the largest fragment of each packet. */
export declare const IP_RECVFRAGSIZE: AncillaryOption<number, number>;
/** The interface by which multicast goes out. */
export declare const IP_MULTICAST_IF: SocketOption<IpMreqn>;
/** Time to live of multicast packets sent, 1 by default. */
export declare const IP_MULTICAST_TTL: SocketOption<number>;
/** Whether this machine receives its own multicast packets, on by default. */
export declare const IP_MULTICAST_LOOP: SocketOption<number>;
/** Receive what any socket of the machine joined (on by default) or only what this one joined. */
export declare const IP_MULTICAST_ALL: SocketOption<number>;
/** Join a multicast group on an interface. */
export declare const IP_ADD_MEMBERSHIP: SocketOption<IpMreqn>;
/** Leave a multicast group. */
export declare const IP_DROP_MEMBERSHIP: SocketOption<IpMreqn>;
/** Join a multicast group, of which one source only is received. */
export declare const IP_ADD_SOURCE_MEMBERSHIP: SocketOption<IpMreqSource>;
/** Stop receiving one source of a multicast group. */
export declare const IP_DROP_SOURCE_MEMBERSHIP: SocketOption<IpMreqSource>;
/** Block one source of a joined multicast group. */
export declare const IP_BLOCK_SOURCE: SocketOption<IpMreqSource>;
/** Receive a blocked source again. */
export declare const IP_UNBLOCK_SOURCE: SocketOption<IpMreqSource>;
/** The whole source filter of a multicast group (`struct ip_msfilter`). */
export declare const IP_MSFILTER: SocketOption<Bytes>;
/** The interface, as an index in network byte order, by which unicast packets go out. */
export declare const IP_UNICAST_IF: SocketOption<number>;
/** The range of ephemeral ports, the highest in the upper 16 bits and the lowest in the lower. */
export declare const IP_LOCAL_PORT_RANGE: SocketOption<number>;
/** The protocol that an `IPPROTO_RAW` socket sends; also a control message. */
export declare const IP_PROTOCOL: AncillaryOption<number, number>;
/** A value of `IP_MTU_DISCOVER`: never set DF. */
export declare const IP_PMTUDISC_DONT: number;
/** A value of `IP_MTU_DISCOVER`: fragment where needed, as the route says. */
export declare const IP_PMTUDISC_WANT: number;
/** A value of `IP_MTU_DISCOVER`: always set DF; what is too big fails with EMSGSIZE. */
export declare const IP_PMTUDISC_DO: number;
/** A value of `IP_MTU_DISCOVER`: set DF and ignore the path MTU. */
export declare const IP_PMTUDISC_PROBE: number;
/** A value of `IP_MTU_DISCOVER`: the interface's MTU counts, path MTU messages are ignored, DF is not set. */
export declare const IP_PMTUDISC_INTERFACE: number;
/** A value of `IP_MTU_DISCOVER`: as `IP_PMTUDISC_INTERFACE`, but fragment what is too big. */
export declare const IP_PMTUDISC_OMIT: number;
/** What `IP_MULTICAST_TTL` is unless it is set. */
export declare const IP_DEFAULT_MULTICAST_TTL: number;
/** What `IP_MULTICAST_LOOP` is unless it is set. */
export declare const IP_DEFAULT_MULTICAST_LOOP: number;
/** How many multicast groups a socket may join by default. */
export declare const IP_MAX_MEMBERSHIPS: number;
/** Header flag: reserved fragment bit. */
export declare const IP_RF: number;
/** Header flag: do not fragment. */
export declare const IP_DF: number;
/** Header flag: more fragments follow. */
export declare const IP_MF: number;
/** Header: the bits of the fragment's offset. */
export declare const IP_OFFMASK: number;
/** The largest packet, 65535 bytes. */
export declare const IP_MAXPACKET: number;
/** The default maximum segment size, 576. */
export declare const IP_MSS: number;
/** BSD, macOS: receive each datagram's destination address. */
export declare const IP_RECVDSTADDR: SocketOption<number> | undefined;
/** FreeBSD, OpenBSD: choose the source address of one datagram. */
export declare const IP_SENDSRCADDR: AncillaryType<Bytes> | undefined;
/** BSD, macOS: receive the interface of each datagram. */
export declare const IP_RECVIF: SocketOption<number> | undefined;
/** BSD, macOS: from which range ephemeral ports come. */
export declare const IP_PORTRANGE: SocketOption<number> | undefined;
/** macOS: the interface that alone the socket uses. */
export declare const IP_BOUND_IF: SocketOption<number> | undefined;
/** FreeBSD: bind addresses that are not local. */
export declare const IP_BINDANY: SocketOption<number> | undefined;
/** macOS, FreeBSD: set DF. */
export declare const IP_DONTFRAG: SocketOption<number> | undefined;
/** FreeBSD: send broadcasts to 255.255.255.255. */
export declare const IP_ONESBCAST: SocketOption<number> | undefined;
/** Some Unixes: another way to join a source. */
export declare const IP_ADD_SOURCE_FILTER: SocketOption<number> | undefined;
/** FreeBSD, macOS: configure dummynet. */
export declare const IP_DUMMYNET_CONFIGURE: SocketOption<Bytes> | undefined;
/** Where a connection that netfilter redirected was going. Level `SOL_IP`; read only. */
export declare const SO_ORIGINAL_DST: SocketOption<InetAddress>;

// Options and control messages of IPv6; ipv6(7), RFC 3542.

/** Turn a socket connected to a mapped address into `AF_INET`, for good. */
export declare const IPV6_ADDRFORM: SocketOption<number>;
/** RFC 2292's form of `IPV6_RECVPKTINFO` and `IPV6_PKTINFO`. */
export declare const IPV6_2292PKTINFO: AncillaryOption<number, In6Pktinfo>;
/** RFC 2292's form of `IPV6_RECVHOPOPTS` and `IPV6_HOPOPTS`. */
export declare const IPV6_2292HOPOPTS: AncillaryOption<number, Bytes>;
/** RFC 2292's form of `IPV6_RECVDSTOPTS` and `IPV6_DSTOPTS`. */
export declare const IPV6_2292DSTOPTS: AncillaryOption<number, Bytes>;
/** RFC 2292's form of `IPV6_RECVRTHDR` and `IPV6_RTHDR`. */
export declare const IPV6_2292RTHDR: AncillaryOption<number, Bytes>;
/** RFC 2292's sticky control messages, all in one. */
export declare const IPV6_2292PKTOPTIONS: SocketOption<Bytes>;
/** RFC 2292's form of `IPV6_RECVHOPLIMIT` and `IPV6_HOPLIMIT`. */
export declare const IPV6_2292HOPLIMIT: AncillaryOption<number, number>;
/** On a raw socket, the offset of the checksum that the kernel computes; -1 is none. */
export declare const IPV6_CHECKSUM: SocketOption<number>;
/** The next hop of packets sent, as a socket address. */
export declare const IPV6_NEXTHOP: AncillaryOption<Bytes, Bytes>;
/** Authentication header; Linux does not implement it. */
export declare const IPV6_AUTHHDR: AncillaryOption<number, Bytes>;
/** Receive each packet's traffic class and flow label, in network byte order. */
export declare const IPV6_FLOWINFO: AncillaryOption<number, number>;
/** Hop limit of unicast packets sent; -1 is the route's. */
export declare const IPV6_UNICAST_HOPS: SocketOption<number>;
/** The interface, by index, by which multicast goes out. */
export declare const IPV6_MULTICAST_IF: SocketOption<number>;
/** Hop limit of multicast packets sent; -1 is the route's. */
export declare const IPV6_MULTICAST_HOPS: SocketOption<number>;
/** Whether this machine receives its own multicast packets, on by default. */
export declare const IPV6_MULTICAST_LOOP: SocketOption<number>;
/** Receive what any socket of the machine joined (on by default) or only what this one joined. */
export declare const IPV6_MULTICAST_ALL: SocketOption<number>;
/** Join a multicast group on an interface. */
export declare const IPV6_JOIN_GROUP: SocketOption<Ipv6Mreq>;
/** Leave a multicast group. */
export declare const IPV6_LEAVE_GROUP: SocketOption<Ipv6Mreq>;
/** An older name of `IPV6_JOIN_GROUP`. */
export declare const IPV6_ADD_MEMBERSHIP: SocketOption<Ipv6Mreq>;
/** An older name of `IPV6_LEAVE_GROUP`. */
export declare const IPV6_DROP_MEMBERSHIP: SocketOption<Ipv6Mreq>;
/** Join an anycast group on an interface. */
export declare const IPV6_JOIN_ANYCAST: SocketOption<Ipv6Mreq>;
/** Leave an anycast group. */
export declare const IPV6_LEAVE_ANYCAST: SocketOption<Ipv6Mreq>;
/** A raw socket receives the forwarded packets with this router alert value. */
export declare const IPV6_ROUTER_ALERT: SocketOption<number>;
/** Router alert packets go to sockets of their own namespace only. */
export declare const IPV6_ROUTER_ALERT_ISOLATE: SocketOption<number>;
/** Path MTU discovery: `IPV6_PMTUDISC_*`. */
export declare const IPV6_MTU_DISCOVER: SocketOption<number>;
/** The known path MTU of a connected socket; set, an upper bound. */
export declare const IPV6_MTU: SocketOption<number>;
/** Queue errors, ICMPv6 messages with their origin among them, for `MSG_ERRQUEUE`. */
export declare const IPV6_RECVERR: AncillaryOption<number, SockExtendedErr>;
/** Have errors tell where the ICMPv6 message's extensions begin. */
export declare const IPV6_RECVERR_RFC4884: SocketOption<number>;
/** Take IPv6 only, no mapped IPv4; to be set before `bind`. */
export declare const IPV6_V6ONLY: SocketOption<number>;
/** Get, share and release flow labels (`struct in6_flowlabel_req`). */
export declare const IPV6_FLOWLABEL_MGR: SocketOption<Bytes>;
/** Send the `flowinfo` of the destination address. */
export declare const IPV6_FLOWINFO_SEND: SocketOption<number>;
/** IPsec policy of the socket, in PF_KEY's form. */
export declare const IPV6_IPSEC_POLICY: SocketOption<Bytes>;
/** IPsec policy of the socket, in xfrm's form. */
export declare const IPV6_XFRM_POLICY: SocketOption<Bytes>;
/** On a raw socket the caller supplies the IPv6 header. */
export declare const IPV6_HDRINCL: SocketOption<number>;
/** Receive with each packet its interface and destination, as `IPV6_PKTINFO`. */
export declare const IPV6_RECVPKTINFO: SocketOption<number>;
/** Interface and address: of a received packet, or to send from. */
export declare const IPV6_PKTINFO: AncillaryOption<In6Pktinfo, In6Pktinfo>;
/** Receive each packet's hop limit as a control message `IPV6_HOPLIMIT`. */
export declare const IPV6_RECVHOPLIMIT: SocketOption<number>;
/** Control message: the hop limit of one packet. */
export declare const IPV6_HOPLIMIT: AncillaryOption<number, number>;
/** Receive the hop-by-hop options of each packet. */
export declare const IPV6_RECVHOPOPTS: SocketOption<number>;
/** Hop-by-hop options. */
export declare const IPV6_HOPOPTS: AncillaryOption<Bytes, Bytes>;
/** glibc's other name of `IPV6_HOPOPTS`. */
export declare const IPV6_RXHOPOPTS: AncillaryOption<Bytes, Bytes>;
/** Destination options that stand before the routing header. */
export declare const IPV6_RTHDRDSTOPTS: AncillaryOption<Bytes, Bytes>;
/** Receive the routing header of each packet. */
export declare const IPV6_RECVRTHDR: SocketOption<number>;
/** Routing header. */
export declare const IPV6_RTHDR: AncillaryOption<Bytes, Bytes>;
/** Receive the destination options of each packet. */
export declare const IPV6_RECVDSTOPTS: SocketOption<number>;
/** Destination options. */
export declare const IPV6_DSTOPTS: AncillaryOption<Bytes, Bytes>;
/** glibc's other name of `IPV6_DSTOPTS`. */
export declare const IPV6_RXDSTOPTS: AncillaryOption<Bytes, Bytes>;
/** Receive a control message `IPV6_PATHMTU` when a packet was too big. */
export declare const IPV6_RECVPATHMTU: SocketOption<number>;
/** The path MTU (`struct ip6_mtuinfo`); read only. */
export declare const IPV6_PATHMTU: AncillaryOption<Bytes, Bytes>;
/** Never fragment; a datagram that is too big fails with EMSGSIZE. */
export declare const IPV6_DONTFRAG: AncillaryOption<number, number>;
/** Receive each packet's traffic class as a control message `IPV6_TCLASS`. */
export declare const IPV6_RECVTCLASS: SocketOption<number>;
/** Traffic class (DSCP and ECN) of packets sent; as a control message, of one packet. */
export declare const IPV6_TCLASS: AncillaryOption<number, number>;
/** Let the kernel choose flow labels. */
export declare const IPV6_AUTOFLOWLABEL: SocketOption<number>;
/** Which source addresses to prefer: `IPV6_PREFER_SRC_*`; RFC 5014. */
export declare const IPV6_ADDR_PREFERENCES: SocketOption<number>;
/** Drop packets with a lower hop limit than this (RFC 5082). */
export declare const IPV6_MINHOPCOUNT: SocketOption<number>;
/** Control message: where a redirected datagram was going. */
export declare const IPV6_ORIGDSTADDR: AncillaryOption<number, Inet6Address>;
/** Receive with each datagram its original destination, as `IPV6_ORIGDSTADDR`. */
export declare const IPV6_RECVORIGDSTADDR: AncillaryOption<number, Inet6Address>;
/** Bind and send from addresses that are not local (transparent proxies); needs `CAP_NET_ADMIN`. */
export declare const IPV6_TRANSPARENT: SocketOption<number>;
/** The interface, as an index in network byte order, by which unicast packets go out. */
export declare const IPV6_UNICAST_IF: SocketOption<number>;
/** Receive the size of the largest fragment of each packet. */
export declare const IPV6_RECVFRAGSIZE: AncillaryOption<number, number>;
/** Allow binding an address that is not local, or not yet. */
export declare const IPV6_FREEBIND: SocketOption<number>;
/** Where an IPv6 connection that netfilter redirected was going. Level `SOL_IPV6`; read only. */
export declare const IP6T_SO_ORIGINAL_DST: SocketOption<Inet6Address>;
/** A value of `IPV6_MTU_DISCOVER`: no path MTU discovery. */
export declare const IPV6_PMTUDISC_DONT: number;
/** A value of `IPV6_MTU_DISCOVER`: fragment where needed, as the route says. */
export declare const IPV6_PMTUDISC_WANT: number;
/** A value of `IPV6_MTU_DISCOVER`: never fragment; what is too big fails with EMSGSIZE. */
export declare const IPV6_PMTUDISC_DO: number;
/** A value of `IPV6_MTU_DISCOVER`: ignore the path MTU. */
export declare const IPV6_PMTUDISC_PROBE: number;
/** A value of `IPV6_MTU_DISCOVER`: the interface's MTU counts, path MTU messages are ignored. */
export declare const IPV6_PMTUDISC_INTERFACE: number;
/** A value of `IPV6_MTU_DISCOVER`: as `IPV6_PMTUDISC_INTERFACE`, but fragment what is too big. */
export declare const IPV6_PMTUDISC_OMIT: number;
/** A flag of `IPV6_ADDR_PREFERENCES`: temporary addresses. */
export declare const IPV6_PREFER_SRC_TMP: number;
/** A flag of `IPV6_ADDR_PREFERENCES`: public addresses. */
export declare const IPV6_PREFER_SRC_PUBLIC: number;
/** A flag of `IPV6_ADDR_PREFERENCES`: as the sysctl use_tempaddr says. */
export declare const IPV6_PREFER_SRC_PUBTMP_DEFAULT: number;
/** A flag of `IPV6_ADDR_PREFERENCES`: care-of addresses of Mobile IPv6. */
export declare const IPV6_PREFER_SRC_COA: number;
/** A flag of `IPV6_ADDR_PREFERENCES`: home addresses of Mobile IPv6. */
export declare const IPV6_PREFER_SRC_HOME: number;
/** A flag of `IPV6_ADDR_PREFERENCES`: cryptographically generated addresses. */
export declare const IPV6_PREFER_SRC_CGA: number;
/** A flag of `IPV6_ADDR_PREFERENCES`: addresses not cryptographically generated. */
export declare const IPV6_PREFER_SRC_NONCGA: number;
/** Routing header: the hop need not be a neighbour. */
export declare const IPV6_RTHDR_LOOSE: number;
/** Routing header: the hop must be a neighbour. */
export declare const IPV6_RTHDR_STRICT: number;
/** The routing header's type 0, deprecated by RFC 5095. */
export declare const IPV6_RTHDR_TYPE_0: number;
/** An action of `IPV6_FLOWLABEL_MGR`: get a label. */
export declare const IPV6_FL_A_GET: number;
/** An action of `IPV6_FLOWLABEL_MGR`: release a label. */
export declare const IPV6_FL_A_PUT: number;
/** An action of `IPV6_FLOWLABEL_MGR`: prolong a label. */
export declare const IPV6_FL_A_RENEW: number;
/** A flag of `IPV6_FLOWLABEL_MGR`: make the label where there is none. */
export declare const IPV6_FL_F_CREATE: number;
/** A flag of `IPV6_FLOWLABEL_MGR`: fail where the label is there. */
export declare const IPV6_FL_F_EXCL: number;
/** A flag of `IPV6_FLOWLABEL_MGR`: answer with the label that the peer sent. */
export declare const IPV6_FL_F_REFLECT: number;
/** A flag of `IPV6_FLOWLABEL_MGR`: tell the peer's label. */
export declare const IPV6_FL_F_REMOTE: number;
/** A sharing of `IPV6_FLOWLABEL_MGR`: with nobody. */
export declare const IPV6_FL_S_NONE: number;
/** A sharing of `IPV6_FLOWLABEL_MGR`: with this socket only. */
export declare const IPV6_FL_S_EXCL: number;
/** A sharing of `IPV6_FLOWLABEL_MGR`: within the process. */
export declare const IPV6_FL_S_PROCESS: number;
/** A sharing of `IPV6_FLOWLABEL_MGR`: within the user. */
export declare const IPV6_FL_S_USER: number;
/** A sharing of `IPV6_FLOWLABEL_MGR`: with anybody. */
export declare const IPV6_FL_S_ANY: number;
/** The bits of the flow label in `flowinfo`, host order. */
export declare const IPV6_FLOWINFO_FLOWLABEL: number;
/** The bits of the traffic class in `flowinfo`, host order. */
export declare const IPV6_FLOWINFO_PRIORITY: number;
/** An option in a header: one byte of padding. */
export declare const IPV6_TLV_PAD1: number;
/** An option in a header: several bytes of padding. */
export declare const IPV6_TLV_PADN: number;
/** An option in a header: router alert. */
export declare const IPV6_TLV_ROUTERALERT: number;
/** An option in a header: CALIPSO security label, RFC 5570. */
export declare const IPV6_TLV_CALIPSO: number;
/** An option in a header: in-situ OAM, RFC 9486. */
export declare const IPV6_TLV_IOAM: number;
/** An option in a header: jumbo payload. */
export declare const IPV6_TLV_JUMBO: number;
/** An option in a header: home address of Mobile IPv6. */
export declare const IPV6_TLV_HAO: number;
/** RFC 1883's priority: uncharacterized traffic. */
export declare const IPV6_PRIORITY_UNCHARACTERIZED: number;
/** RFC 1883's priority: filler traffic. */
export declare const IPV6_PRIORITY_FILLER: number;
/** RFC 1883's priority: unattended transfer. */
export declare const IPV6_PRIORITY_UNATTENDED: number;
/** RFC 1883's priority: reserved. */
export declare const IPV6_PRIORITY_RESERVED1: number;
/** RFC 1883's priority: attended bulk transfer. */
export declare const IPV6_PRIORITY_BULK: number;
/** RFC 1883's priority: reserved. */
export declare const IPV6_PRIORITY_RESERVED2: number;
/** RFC 1883's priority: interactive traffic. */
export declare const IPV6_PRIORITY_INTERACTIVE: number;
/** RFC 1883's priority: control traffic. */
export declare const IPV6_PRIORITY_CONTROL: number;
/** RFC 1883's priority 8, of traffic that does not back off. */
export declare const IPV6_PRIORITY_8: number;
/** RFC 1883's priority 9. */
export declare const IPV6_PRIORITY_9: number;
/** RFC 1883's priority 10. */
export declare const IPV6_PRIORITY_10: number;
/** RFC 1883's priority 11. */
export declare const IPV6_PRIORITY_11: number;
/** RFC 1883's priority 12. */
export declare const IPV6_PRIORITY_12: number;
/** RFC 1883's priority 13. */
export declare const IPV6_PRIORITY_13: number;
/** RFC 1883's priority 14. */
export declare const IPV6_PRIORITY_14: number;
/** RFC 1883's priority 15. */
export declare const IPV6_PRIORITY_15: number;
/** BSD, macOS: fragment to the minimum MTU, 1280. */
export declare const IPV6_USE_MIN_MTU: SocketOption<number> | undefined;
/** macOS: the interface that alone the socket uses. */
export declare const IPV6_BOUND_IF: SocketOption<number> | undefined;
/** BSD, macOS: from which range ephemeral ports come. */
export declare const IPV6_PORTRANGE: SocketOption<number> | undefined;
/** FreeBSD: bind addresses that are not local. */
export declare const IPV6_BINDANY: SocketOption<number> | undefined;
/** BSD: an older name of `IPV6_V6ONLY`. */
export declare const IPV6_BINDV6ONLY: SocketOption<number> | undefined;

// Multicast for both versions of IP (RFC 3678), at the level IPPROTO_IP or IPPROTO_IPV6.

/** Join a multicast group on an interface. */
export declare const MCAST_JOIN_GROUP: SocketOption<GroupReq>;
/** Leave a multicast group. */
export declare const MCAST_LEAVE_GROUP: SocketOption<GroupReq>;
/** Join a multicast group, of which one source only is received. */
export declare const MCAST_JOIN_SOURCE_GROUP: SocketOption<GroupSourceReq>;
/** Stop receiving one source of a multicast group. */
export declare const MCAST_LEAVE_SOURCE_GROUP: SocketOption<GroupSourceReq>;
/** Block one source of a joined multicast group. */
export declare const MCAST_BLOCK_SOURCE: SocketOption<GroupSourceReq>;
/** Receive a blocked source again. */
export declare const MCAST_UNBLOCK_SOURCE: SocketOption<GroupSourceReq>;
/** The whole source filter of a multicast group (`struct group_filter`). */
export declare const MCAST_MSFILTER: SocketOption<Bytes>;
/** A source filter's mode: all sources but those listed. */
export declare const MCAST_EXCLUDE: number;
/** A source filter's mode: only the sources listed. */
export declare const MCAST_INCLUDE: number;

// Options of TCP; tcp(7).

/** Send at once instead of collecting small writes (Nagle's algorithm). */
export declare const TCP_NODELAY: SocketOption<number>;
/** Maximum segment size. */
export declare const TCP_MAXSEG: SocketOption<number>;
/** Send full segments only, until it is turned off or 200 ms have passed. */
export declare const TCP_CORK: SocketOption<number>;
/** Seconds of silence before the first keep-alive probe. */
export declare const TCP_KEEPIDLE: SocketOption<number>;
/** Seconds between keep-alive probes. */
export declare const TCP_KEEPINTVL: SocketOption<number>;
/** Unanswered keep-alive probes that end a connection. */
export declare const TCP_KEEPCNT: SocketOption<number>;
/** How often a SYN is sent again before `connect` gives up. */
export declare const TCP_SYNCNT: SocketOption<number>;
/** Seconds that an orphaned connection stays in FIN_WAIT2. */
export declare const TCP_LINGER2: SocketOption<number>;
/** Seconds to wait for data before a connection is shown to `accept`. */
export declare const TCP_DEFER_ACCEPT: SocketOption<number>;
/** Upper bound of the advertised window. */
export declare const TCP_WINDOW_CLAMP: SocketOption<number>;
/** State and statistics of the connection; read only. */
export declare const TCP_INFO: SocketOption<TcpInfo>;
/** Acknowledge at once; not lasting, the kernel goes back to its own mind. */
export declare const TCP_QUICKACK: SocketOption<number>;
/** The congestion control algorithm by name: 'cubic', 'reno', 'bbr' …. */
export declare const TCP_CONGESTION: SocketOption<string>;
/** MD5 signature key of a peer (RFC 2385, `struct tcp_md5sig`). Write only. */
export declare const TCP_MD5SIG: SocketOption<Bytes>;
/** TCP cookie transactions; gone from Linux since 3.10. */
export declare const TCP_COOKIE_TRANSACTIONS: SocketOption<Bytes>;
/** Back off linearly on streams with few packets in flight. */
export declare const TCP_THIN_LINEAR_TIMEOUTS: SocketOption<number>;
/** Retransmit after one duplicate ACK; obsolete, ignored. */
export declare const TCP_THIN_DUPACK: SocketOption<number>;
/** Milliseconds that sent data may stay unacknowledged before the connection ends with ETIMEDOUT. */
export declare const TCP_USER_TIMEOUT: SocketOption<number>;
/** Repair mode, to move a connection to another process; needs `CAP_NET_ADMIN`. */
export declare const TCP_REPAIR: SocketOption<number>;
/** Repair mode: which queue is meant, `TCP_RECV_QUEUE` or `TCP_SEND_QUEUE`. */
export declare const TCP_REPAIR_QUEUE: SocketOption<number>;
/** Repair mode: the queue's sequence number. */
export declare const TCP_QUEUE_SEQ: SocketOption<number>;
/** Repair mode: negotiated options (`struct tcp_repair_opt[]`). Write only. */
export declare const TCP_REPAIR_OPTIONS: SocketOption<Bytes>;
/** Repair mode: the windows (`struct tcp_repair_window`). */
export declare const TCP_REPAIR_WINDOW: SocketOption<Bytes>;
/** How many Fast Open requests may be pending on a listening socket (RFC 7413). */
export declare const TCP_FASTOPEN: SocketOption<number>;
/** The timestamp clock of the connection; set in repair mode. */
export declare const TCP_TIMESTAMP: SocketOption<number>;
/** Unsent bytes above which the socket is not writable. */
export declare const TCP_NOTSENT_LOWAT: SocketOption<number>;
/** Statistics of the congestion control algorithm, in a form of its own; read only. */
export declare const TCP_CC_INFO: SocketOption<Bytes>;
/** Save the headers of SYN packets on a listening socket, for `TCP_SAVED_SYN`. */
export declare const TCP_SAVE_SYN: SocketOption<number>;
/** The headers of the connection's SYN packet; read only, once. */
export declare const TCP_SAVED_SYN: SocketOption<Bytes>;
/** `connect` does nothing yet and the first write opens the connection, with data where there is a cookie. */
export declare const TCP_FASTOPEN_CONNECT: SocketOption<number>;
/** The upper layer protocol of the connection by name: 'tls', 'espintcp', 'smc', 'mptcp'. */
export declare const TCP_ULP: SocketOption<string>;
/** As `TCP_MD5SIG`, for a prefix of addresses or an interface. Write only. */
export declare const TCP_MD5SIG_EXT: SocketOption<Bytes>;
/** The keys that Fast Open cookies are made with, 16 bytes each. */
export declare const TCP_FASTOPEN_KEY: SocketOption<Bytes>;
/** Fast Open without a cookie. */
export declare const TCP_FASTOPEN_NO_COOKIE: SocketOption<number>;
/** Map received data into memory (`struct tcp_zerocopy_receive`). */
export declare const TCP_ZEROCOPY_RECEIVE: SocketOption<Bytes>;
/** Receive with each `recvmsg` how many bytes are left, as `TCP_CM_INQ`. */
export declare const TCP_INQ: AncillaryOption<number, number>;
/** Control message: bytes left to read; received after `TCP_INQ`. */
export declare const TCP_CM_INQ: AncillaryType<number>;
/** Microseconds by which to delay every segment. */
export declare const TCP_TX_DELAY: SocketOption<number>;
/** Add an authentication key (RFC 5925, `struct tcp_ao_add`). Write only. */
export declare const TCP_AO_ADD_KEY: SocketOption<Bytes>;
/** Delete an authentication key (`struct tcp_ao_del`). Write only. */
export declare const TCP_AO_DEL_KEY: SocketOption<Bytes>;
/** State of the authentication (`struct tcp_ao_info_opt`). */
export declare const TCP_AO_INFO: SocketOption<Bytes>;
/** The authentication keys (`struct tcp_ao_getsockopt[]`); read only. */
export declare const TCP_AO_GET_KEYS: SocketOption<Bytes>;
/** Repair mode: sequence number extensions of the authentication (`struct tcp_ao_repair`). */
export declare const TCP_AO_REPAIR: SocketOption<Bytes>;
/** 1 where the connection is Multipath TCP; read only. */
export declare const TCP_IS_MPTCP: SocketOption<number>;
/** Upper bound of the retransmission timeout, in milliseconds. */
export declare const TCP_RTO_MAX_MS: SocketOption<number>;
/** Lower bound of the retransmission timeout, in microseconds. */
export declare const TCP_RTO_MIN_US: SocketOption<number>;
/** Upper bound of the delay of acknowledgements, in microseconds. */
export declare const TCP_DELACK_MAX_US: SocketOption<number>;
/** A state in `tcp_info`: the connection is open. */
export declare const TCP_ESTABLISHED: number;
/** A state in `tcp_info`: connecting. */
export declare const TCP_SYN_SENT: number;
/** A state in `tcp_info`: a SYN was answered. */
export declare const TCP_SYN_RECV: number;
/** A state in `tcp_info`: shut down by this end, not yet acknowledged. */
export declare const TCP_FIN_WAIT1: number;
/** A state in `tcp_info`: shut down by this end, waiting for the peer's FIN. */
export declare const TCP_FIN_WAIT2: number;
/** A state in `tcp_info`: closed, waiting for stray segments. */
export declare const TCP_TIME_WAIT: number;
/** A state in `tcp_info`: no connection. */
export declare const TCP_CLOSE: number;
/** A state in `tcp_info`: shut down by the peer, waiting for this end. */
export declare const TCP_CLOSE_WAIT: number;
/** A state in `tcp_info`: both shut down, waiting for the last acknowledgement. */
export declare const TCP_LAST_ACK: number;
/** A state in `tcp_info`: listening. */
export declare const TCP_LISTEN: number;
/** A state in `tcp_info`: both shut down at once. */
export declare const TCP_CLOSING: number;
/** A `ca_state` in `tcp_info`: nothing unusual. */
export declare const TCP_CA_Open: number;
/** A `ca_state` in `tcp_info`: duplicate or selective acknowledgements came. */
export declare const TCP_CA_Disorder: number;
/** A `ca_state` in `tcp_info`: the window is being reduced. */
export declare const TCP_CA_CWR: number;
/** A `ca_state` in `tcp_info`: fast retransmission goes on. */
export declare const TCP_CA_Recovery: number;
/** A `ca_state` in `tcp_info`: a retransmission timeout happened. */
export declare const TCP_CA_Loss: number;
/** A value of `TCP_REPAIR_QUEUE`: neither. */
export declare const TCP_NO_QUEUE: number;
/** A value of `TCP_REPAIR_QUEUE`: what was received. */
export declare const TCP_RECV_QUEUE: number;
/** A value of `TCP_REPAIR_QUEUE`: what is to be sent. */
export declare const TCP_SEND_QUEUE: number;
/** A value of `TCP_REPAIR`: on. */
export declare const TCP_REPAIR_ON: number;
/** A value of `TCP_REPAIR`: off, with a window probe. */
export declare const TCP_REPAIR_OFF: number;
/** A value of `TCP_REPAIR`: off, without a window probe. */
export declare const TCP_REPAIR_OFF_NO_WP: number;
/** The longest key of `TCP_MD5SIG`, 80 bytes. */
export declare const TCP_MD5SIG_MAXKEYLEN: number;
/** A flag of `TCP_MD5SIG_EXT`: the prefix's length counts. */
export declare const TCP_MD5SIG_FLAG_PREFIX: number;
/** A flag of `TCP_MD5SIG_EXT`: the interface counts. */
export declare const TCP_MD5SIG_FLAG_IFINDEX: number;
/** The longest key of `TCP_AO_ADD_KEY`, 80 bytes. */
export declare const TCP_AO_MAXKEYLEN: number;
/** A flag of `TCP_AO_ADD_KEY`: the interface counts. */
export declare const TCP_AO_KEYF_IFINDEX: number;
/** A flag of `TCP_AO_ADD_KEY`: TCP options are not signed. */
export declare const TCP_AO_KEYF_EXCLUDE_OPT: number;
/** A flag of `TCP_ZEROCOPY_RECEIVE`: the caller has unmapped the range. */
export declare const TCP_RECEIVE_ZEROCOPY_FLAG_TLB_CLEAN_HINT: number;
/** A value of `UDP_ENCAP`: ESP in TCP. */
export declare const TCP_ENCAP_ESPINTCP: number;
/** Shortest cookie of `TCP_COOKIE_TRANSACTIONS`. */
export declare const TCP_COOKIE_MIN: number;
/** Longest cookie of `TCP_COOKIE_TRANSACTIONS`. */
export declare const TCP_COOKIE_MAX: number;
/** Size of a pair of cookies of `TCP_COOKIE_TRANSACTIONS`. */
export declare const TCP_COOKIE_PAIR_SIZE: number;
/** A flag of `TCP_COOKIE_TRANSACTIONS`: discard SYN without a cookie. */
export declare const TCP_COOKIE_IN_ALWAYS: number;
/** A flag of `TCP_COOKIE_TRANSACTIONS`: send no cookie. */
export declare const TCP_COOKIE_OUT_NEVER: number;
/** A flag of `TCP_COOKIE_TRANSACTIONS`: data came with the SYN. */
export declare const TCP_S_DATA_IN: number;
/** A flag of `TCP_COOKIE_TRANSACTIONS`: data went with the SYN. */
export declare const TCP_S_DATA_OUT: number;
/** Segment size where the peer names none, 536 (IPv4). */
export declare const TCP_MSS_DEFAULT: number;
/** Segment size that IPv6 always allows, 1220. */
export declare const TCP_MSS_DESIRED: number;
/** BSD's default segment size, 512. */
export declare const TCP_MSS: number;
/** The largest window without scaling, 65535. */
export declare const TCP_MAXWIN: number;
/** The largest scale of windows, 14. */
export declare const TCP_MAX_WINSHIFT: number;
/** FreeBSD: which TCP stack the connection uses. */
export declare const TCP_FUNCTION_BLK: SocketOption<Bytes> | undefined;
/** macOS: seconds of silence before the first keep-alive probe, Linux's `TCP_KEEPIDLE`. */
export declare const TCP_KEEPALIVE: SocketOption<number> | undefined;
/** FreeBSD: seconds that a connection may take to be established. */
export declare const TCP_KEEPINIT: SocketOption<number> | undefined;
/** BSD, macOS: use no TCP options. */
export declare const TCP_NOOPT: SocketOption<number> | undefined;
/** BSD, macOS: send full segments only, as `TCP_CORK`. */
export declare const TCP_NOPUSH: SocketOption<number> | undefined;
/** macOS: seconds that a connection may take to be established. */
export declare const TCP_CONNECTIONTIMEOUT: SocketOption<number> | undefined;
/** macOS: seconds of retransmission after which a connection ends. */
export declare const TCP_RXT_CONNDROPTIME: SocketOption<number> | undefined;
/** macOS: end the connection after a few retransmissions of FIN. */
export declare const TCP_RXT_FINDROP: SocketOption<number> | undefined;
/** macOS: acknowledge every other segment. */
export declare const TCP_SENDMOREACKS: SocketOption<number> | undefined;
/** macOS: state and statistics of the connection. */
export declare const TCP_CONNECTION_INFO: SocketOption<Bytes> | undefined;

// Options of UDP; udp(7).

/** Gather what is sent into one datagram, until it is turned off. */
export declare const UDP_CORK: SocketOption<number>;
/** What is encapsulated in the datagrams: `UDP_ENCAP_*`. */
export declare const UDP_ENCAP: SocketOption<number>;
/** Send UDP over IPv6 without checksum (tunnels). */
export declare const UDP_NO_CHECK6_TX: SocketOption<number>;
/** Accept UDP over IPv6 without checksum (tunnels). */
export declare const UDP_NO_CHECK6_RX: SocketOption<number>;
/** Cut what is sent into datagrams of this size (GSO); also a control message, for one send. */
export declare const UDP_SEGMENT: AncillaryOption<number, number>;
/** Receive several datagrams of one flow in one buffer; the control message tells the size of each. */
export declare const UDP_GRO: AncillaryOption<number, number>;
/** A value of `UDP_ENCAP`: ESP in UDP, draft 00/01. */
export declare const UDP_ENCAP_ESPINUDP_NON_IKE: number;
/** A value of `UDP_ENCAP`: ESP in UDP, RFC 3948. */
export declare const UDP_ENCAP_ESPINUDP: number;
/** A value of `UDP_ENCAP`: L2TP in UDP, RFC 2661. */
export declare const UDP_ENCAP_L2TPINUDP: number;
/** A value of `UDP_ENCAP`: GTP, TS 09.60. */
export declare const UDP_ENCAP_GTP0: number;
/** A value of `UDP_ENCAP`: GTP-U, 3GPP TS 29.060. */
export declare const UDP_ENCAP_GTP1U: number;
/** A value of `UDP_ENCAP`: RxRPC. */
export declare const UDP_ENCAP_RXRPC: number;

// Options of UDP-Lite; udplite(7).

/** How many bytes of each datagram sent the checksum covers; 0 is all. */
export declare const UDPLITE_SEND_CSCOV: SocketOption<number>;
/** How many bytes the checksum of a datagram must cover at least to be received. */
export declare const UDPLITE_RECV_CSCOV: SocketOption<number>;

// Flags of send(2), recv(2) and their like.

/** Urgent (out-of-band) data. */
export declare const MSG_OOB: MsgFlags;
/** Receive without taking off the queue. */
export declare const MSG_PEEK: MsgFlags;
/** Send to directly connected hosts only, through no gateway. */
export declare const MSG_DONTROUTE: MsgFlags;
/** DECnet's name of `MSG_DONTROUTE`. */
export declare const MSG_TRYHARD: MsgFlags;
/** Result: control messages did not fit and were dropped. */
export declare const MSG_CTRUNC: MsgFlags;
/** Reserved for proxies. */
export declare const MSG_PROXY: MsgFlags;
/** Result: the datagram was longer than the buffer. Asked for: tell the full length; on TCP, discard. */
export declare const MSG_TRUNC: MsgFlags;
/** Do not wait: EAGAIN at once, whatever the socket's mode. */
export declare const MSG_DONTWAIT: MsgFlags;
/** End of a record (`SOCK_SEQPACKET`). */
export declare const MSG_EOR: MsgFlags;
/** Wait until the buffer is full, the stream ends or an error comes. */
export declare const MSG_WAITALL: MsgFlags;
/** Reserved by Linux. */
export declare const MSG_FIN: MsgFlags;
/** Reserved by Linux. */
export declare const MSG_SYN: MsgFlags;
/** The neighbour is known to be alive: spare the ARP probe. */
export declare const MSG_CONFIRM: MsgFlags;
/** Reserved by Linux. */
export declare const MSG_RST: MsgFlags;
/** Receive from the error queue: errors, timestamps, zero-copy completions. */
export declare const MSG_ERRQUEUE: MsgFlags;
/** No SIGPIPE. This library always sets it. */
export declare const MSG_NOSIGNAL: MsgFlags;
/** More is to follow: hold back what is not full. */
export declare const MSG_MORE: MsgFlags;
/** Result on SCTP: a notification, not data. The same bit as `MSG_MORE`. */
export declare const MSG_NOTIFICATION: MsgFlags;
/** `recvmmsg`: wait for the first message only. */
export declare const MSG_WAITFORONE: MsgFlags;
/** `sendmmsg`: more messages are to follow. */
export declare const MSG_BATCH: MsgFlags;
/** Receive into device memory, where the data landed there; told by control messages. */
export declare const MSG_SOCK_DEVMEM: MsgFlags;
/** Send without copying; the buffer is free when the error queue says so. Needs `SO_ZEROCOPY`. */
export declare const MSG_ZEROCOPY: MsgFlags;
/** Send data with the SYN (TCP Fast Open, RFC 7413). */
export declare const MSG_FASTOPEN: MsgFlags;
/** Descriptors received are close-on-exec. This library always sets it. */
export declare const MSG_CMSG_CLOEXEC: MsgFlags;
/** macOS, FreeBSD: shut down after this send. */
export declare const MSG_EOF: MsgFlags | undefined;
/** macOS: the sender's address is wanted. */
export declare const MSG_NEEDSA: MsgFlags | undefined;
/** FreeBSD: non-blocking for this call. */
export declare const MSG_NBIO: MsgFlags | undefined;
/** NetBSD, OpenBSD, result: the datagram was a broadcast. */
export declare const MSG_BCAST: MsgFlags | undefined;
/** NetBSD, OpenBSD, result: the datagram was a multicast. */
export declare const MSG_MCAST: MsgFlags | undefined;
/** macOS, result: more data is there. */
export declare const MSG_HAVEMORE: MsgFlags | undefined;

// Flags of getaddrinfo(3).

/** Without a host, the wildcard address for `bind` instead of the loopback address. */
export declare const AI_PASSIVE: AddressInfoFlags;
/** Tell the canonical name. */
export declare const AI_CANONNAME: AddressInfoFlags;
/** The host is a numeric address; ask no resolver. */
export declare const AI_NUMERICHOST: AddressInfoFlags;
/** Where there is no IPv6 address, give IPv4 ones mapped. */
export declare const AI_V4MAPPED: AddressInfoFlags;
/** With `AI_V4MAPPED`: both IPv6 and mapped IPv4 addresses. */
export declare const AI_ALL: AddressInfoFlags;
/** Only families of which this machine has an address. */
export declare const AI_ADDRCONFIG: AddressInfoFlags;
/** glibc: encode a host name that is not ASCII by IDNA. */
export declare const AI_IDN: AddressInfoFlags;
/** glibc: decode the canonical name from IDNA. */
export declare const AI_CANONIDN: AddressInfoFlags;
/** The service is a number; look none up. */
export declare const AI_NUMERICSERV: AddressInfoFlags;
/** BSD, macOS: `AI_V4MAPPED` and `AI_ADDRCONFIG`. */
export declare const AI_DEFAULT: AddressInfoFlags | undefined;
/** macOS, FreeBSD: mapped addresses where the kernel supports them. */
export declare const AI_V4MAPPED_CFG: AddressInfoFlags | undefined;
/** BSD, macOS: all valid flags. */
export declare const AI_MASK: AddressInfoFlags | undefined;
/** macOS: addresses of unusable interfaces too. */
export declare const AI_UNUSABLE: AddressInfoFlags | undefined;

// Flags of getnameinfo(3).

/** Give the host as a numeric address. */
export declare const NI_NUMERICHOST: NameInfoFlags;
/** Give the service as a number. */
export declare const NI_NUMERICSERV: NameInfoFlags;
/** Of local hosts only the name without the domain. */
export declare const NI_NOFQDN: NameInfoFlags;
/** Fail where the host has no name, instead of giving the address. */
export declare const NI_NAMEREQD: NameInfoFlags;
/** The service is of UDP, not of TCP. */
export declare const NI_DGRAM: NameInfoFlags;
/** glibc: decode the name from IDNA. */
export declare const NI_IDN: NameInfoFlags;
/** BSD: give the scope of an IPv6 address. */
export declare const NI_WITHSCOPEID: NameInfoFlags | undefined;
/** Enough bytes for a host name, 1025. */
export declare const NI_MAXHOST: number;
/** Enough bytes for a service name, 32. */
export declare const NI_MAXSERV: number;

// What getaddrinfo(3) and getnameinfo(3) fail with.

/** The flags are not valid, or not valid together. */
export declare const EAI_BADFLAGS: number;
/** The host or the service is not known. */
export declare const EAI_NONAME: number;
/** The name server had no answer for now; try again later. */
export declare const EAI_AGAIN: number;
/** The name server said that it will not answer. */
export declare const EAI_FAIL: number;
/** The host is known and has no address. */
export declare const EAI_NODATA: number;
/** The family is not supported. */
export declare const EAI_FAMILY: number;
/** The socket type is not supported. */
export declare const EAI_SOCKTYPE: number;
/** The service is not there for this socket type. */
export declare const EAI_SERVICE: number;
/** The host has no address of the family asked for. */
export declare const EAI_ADDRFAMILY: number;
/** Out of memory. */
export declare const EAI_MEMORY: number;
/** A system error, of which errno tells. */
export declare const EAI_SYSTEM: number;
/** A buffer was too small. */
export declare const EAI_OVERFLOW: number;
/** getaddrinfo_a(3): not finished yet. */
export declare const EAI_INPROGRESS: number;
/** getaddrinfo_a(3): cancelled. */
export declare const EAI_CANCELED: number;
/** getaddrinfo_a(3): not cancelled, it had begun. */
export declare const EAI_NOTCANCELED: number;
/** getaddrinfo_a(3): nothing to cancel, all is done. */
export declare const EAI_ALLDONE: number;
/** getaddrinfo_a(3): interrupted by a signal. */
export declare const EAI_INTR: number;
/** glibc: the host name cannot be encoded by IDNA. */
export declare const EAI_IDN_ENCODE: number;
/** BSD, macOS: the hints are not valid. */
export declare const EAI_BADHINTS: number | undefined;
/** BSD, macOS: the protocol is not known. */
export declare const EAI_PROTOCOL: number | undefined;
/** BSD, macOS: one more than the highest value. */
export declare const EAI_MAX: number | undefined;

// `h_errno`: what gethostbyname(3) and its kin fail with.

/** The host is not known. */
export declare const HOST_NOT_FOUND: number;
/** The name server had no answer for now; try again later. */
export declare const TRY_AGAIN: number;
/** The name server said that it will not answer. */
export declare const NO_RECOVERY: number;
/** The name is known and has no address. */
export declare const NO_DATA: number;
/** Another name of `NO_DATA`. */
export declare const NO_ADDRESS: number;
/** A system error, of which errno tells. */
export declare const NETDB_INTERNAL: number;
/** No error. */
export declare const NETDB_SUCCESS: number;

// Events of poll(2).

/** There is something to read, a connection to accept or the end of a stream. */
export declare const POLLIN: PollEvents;
/** Something exceptional: urgent TCP data. */
export declare const POLLPRI: PollEvents;
/** There is room to write; a connect has ended. */
export declare const POLLOUT: PollEvents;
/** Result: an error is pending, or the error queue is not empty. */
export declare const POLLERR: PollEvents;
/** Result: the connection is closed in both directions. */
export declare const POLLHUP: PollEvents;
/** Result: the descriptor is not open. */
export declare const POLLNVAL: PollEvents;
/** The same as `POLLIN`. */
export declare const POLLRDNORM: PollEvents;
/** Priority data can be read; unused on Linux. */
export declare const POLLRDBAND: PollEvents;
/** The same as `POLLOUT`. */
export declare const POLLWRNORM: PollEvents;
/** Priority data can be written. */
export declare const POLLWRBAND: PollEvents;
/** Unused on Linux. */
export declare const POLLMSG: PollEvents;
/** Unused on Linux but by /dev/poll of other Unixes. */
export declare const POLLREMOVE: PollEvents;
/** The peer has shut down its sending direction. */
export declare const POLLRDHUP: PollEvents;

// IPv4 addresses as numbers in host order.

/** 0.0.0.0: any address of this machine. */
export declare const INADDR_ANY: number;
/** 127.0.0.1: this machine. */
export declare const INADDR_LOOPBACK: number;
/** 255.255.255.255: every machine of the local network. */
export declare const INADDR_BROADCAST: number;
/** 255.255.255.255 as inet_addr(3)'s answer to a malformed address. */
export declare const INADDR_NONE: number;
/** 192.0.0.8: the source of ICMP errors from a machine without an IPv4 address (RFC 7600). */
export declare const INADDR_DUMMY: number;
/** 224.0.0.0: the base of the multicast groups. */
export declare const INADDR_UNSPEC_GROUP: number;
/** 224.0.0.1: every machine of the local network that speaks multicast. */
export declare const INADDR_ALLHOSTS_GROUP: number;
/** 224.0.0.2: every router of the local network. */
export declare const INADDR_ALLRTRS_GROUP: number;
/** 224.0.0.106: every multicast snooper of the local network (RFC 4286). */
export declare const INADDR_ALLSNOOPERS_GROUP: number;
/** 224.0.0.255: the last group that stays in the local network. */
export declare const INADDR_MAX_LOCAL_GROUP: number;
/** Network mask of class A addresses. */
export declare const IN_CLASSA_NET: number;
/** By how many bits a class A network number is shifted. */
export declare const IN_CLASSA_NSHIFT: number;
/** Host mask of class A addresses. */
export declare const IN_CLASSA_HOST: number;
/** How many class A networks there are. */
export declare const IN_CLASSA_MAX: number;
/** Network mask of class B addresses. */
export declare const IN_CLASSB_NET: number;
/** By how many bits a class B network number is shifted. */
export declare const IN_CLASSB_NSHIFT: number;
/** Host mask of class B addresses. */
export declare const IN_CLASSB_HOST: number;
/** How many class B networks there are. */
export declare const IN_CLASSB_MAX: number;
/** Network mask of class C addresses. */
export declare const IN_CLASSC_NET: number;
/** By how many bits a class C network number is shifted. */
export declare const IN_CLASSC_NSHIFT: number;
/** Host mask of class C addresses. */
export declare const IN_CLASSC_HOST: number;
/** 127: the network of the loopback addresses. */
export declare const IN_LOOPBACKNET: number;
/** Enough bytes for an IPv4 address as text with its NUL, 16. */
export declare const INET_ADDRSTRLEN: number;
/** Enough bytes for an IPv6 address as text with its NUL, 46. */
export declare const INET6_ADDRSTRLEN: number;

// Well-known ports.

/** Echo, RFC 862. */
export declare const IPPORT_ECHO: number;
/** Discard, RFC 863. */
export declare const IPPORT_DISCARD: number;
/** Active users, RFC 866. */
export declare const IPPORT_SYSTAT: number;
/** Date and time as text, RFC 867. */
export declare const IPPORT_DAYTIME: number;
/** State of the network. */
export declare const IPPORT_NETSTAT: number;
/** File transfer. */
export declare const IPPORT_FTP: number;
/** Terminals. */
export declare const IPPORT_TELNET: number;
/** Mail. */
export declare const IPPORT_SMTP: number;
/** Time as 32 bits, RFC 868. */
export declare const IPPORT_TIMESERVER: number;
/** IEN 116 names, before DNS. */
export declare const IPPORT_NAMESERVER: number;
/** Who owns a domain or a network. */
export declare const IPPORT_WHOIS: number;
/** Mail before SMTP. */
export declare const IPPORT_MTP: number;
/** Trivial file transfer, UDP. */
export declare const IPPORT_TFTP: number;
/** Remote job entry. */
export declare const IPPORT_RJE: number;
/** Information on users. */
export declare const IPPORT_FINGER: number;
/** Terminal link. */
export declare const IPPORT_TTYLINK: number;
/** SUPDUP display protocol. */
export declare const IPPORT_SUPDUP: number;
/** rexec, TCP. */
export declare const IPPORT_EXECSERVER: number;
/** rlogin, TCP. */
export declare const IPPORT_LOGINSERVER: number;
/** rsh, TCP. */
export declare const IPPORT_CMDSERVER: number;
/** Extended file name server, TCP. */
export declare const IPPORT_EFSSERVER: number;
/** Notices of new mail, UDP. */
export declare const IPPORT_BIFFUDP: number;
/** Who is logged in, UDP. */
export declare const IPPORT_WHOSERVER: number;
/** RIP, UDP. */
export declare const IPPORT_ROUTESERVER: number;
/** Ports below this one need a privilege to be bound. */
export declare const IPPORT_RESERVED: number;
/** Ports above this one were meant for servers of users. */
export declare const IPPORT_USERRESERVED: number;

// Limits.

/** The longest backlog that `listen` takes for granted; net.core.somaxconn is the kernel's own limit. */
export declare const SOMAXCONN: number;
/** How many descriptors one `SCM_RIGHTS` may carry. */
export declare const SCM_MAX_FD: number;
/** How many buffers one `sendmsg` or `recvmsg` may have. */
export declare const UIO_MAXIOV: number;
/** POSIX's name of how many buffers one call may have. */
export declare const IOV_MAX: number;
/** Bytes of an interface's name with its NUL. */
export declare const IF_NAMESIZE: number;
/** The kernel's name of `IF_NAMESIZE`. */
export declare const IFNAMSIZ: number;
/** Bytes of this machine's name. */
export declare const HOST_NAME_MAX: number;

// Packet sockets; packet(7).

/** Receive also what a multicast, promiscuous or all-multicast membership brings. */
export declare const PACKET_ADD_MEMBERSHIP: SocketOption<PacketMreq>;
/** Undo `PACKET_ADD_MEMBERSHIP`. */
export declare const PACKET_DROP_MEMBERSHIP: SocketOption<PacketMreq>;
/** Reserved; Linux answers ENOPROTOOPT. */
export declare const PACKET_RECV_OUTPUT: SocketOption<number>;
/** Make a ring for reception in shared memory. */
export declare const PACKET_RX_RING: SocketOption<TpacketReq3>;
/** Make a ring for transmission in shared memory. */
export declare const PACKET_TX_RING: SocketOption<TpacketReq3>;
/** Packets received and dropped since the last asking; reading clears it. */
export declare const PACKET_STATISTICS: SocketOption<TpacketStatsV3>;
/** Packets longer than the ring's frames, up to this many, are queued too. */
export declare const PACKET_COPY_THRESH: SocketOption<number>;
/** Receive with each packet its status, lengths and VLAN tag. */
export declare const PACKET_AUXDATA: AncillaryOption<number, TpacketAuxdata>;
/** Tell the device that a packet came in by, not the bond or bridge above it. */
export declare const PACKET_ORIGDEV: SocketOption<number>;
/** The form of the ring's headers: `TPACKET_V1`, `TPACKET_V2`, `TPACKET_V3`. */
export declare const PACKET_VERSION: SocketOption<number>;
/** Size of the ring's header of a version: read only, with the version in the buffer. */
export declare const PACKET_HDRLEN: SocketOption<number>;
/** Bytes of headroom before each packet of the ring. */
export declare const PACKET_RESERVE: SocketOption<number>;
/** Drop malformed packets of the transmission ring and go on. */
export declare const PACKET_LOSS: SocketOption<number>;
/** Put a `virtio_net_hdr` before each packet. */
export declare const PACKET_VNET_HDR: SocketOption<number>;
/** Size of the `virtio_net_hdr` before each packet: 0, 10 or 12. */
export declare const PACKET_VNET_HDR_SZ: SocketOption<number>;
/** Timestamps of sent packets on the error queue: the type of the control message. */
export declare const PACKET_TX_TIMESTAMP: AncillaryOption<number, SockExtendedErr>;
/** Which clock stamps the packets of the ring: `SOF_TIMESTAMPING_*` flags. */
export declare const PACKET_TIMESTAMP: SocketOption<number>;
/** Share packets among the sockets of a group: its number, and `PACKET_FANOUT_*` in the upper 16 bits. */
export declare const PACKET_FANOUT: SocketOption<number>;
/** The transmission ring's headers tell where the packet begins. */
export declare const PACKET_TX_HAS_OFF: SocketOption<number>;
/** Send past the queueing discipline. */
export declare const PACKET_QDISC_BYPASS: SocketOption<number>;
/** How often the group rolled over to another socket, three 64-bit numbers; read only. */
export declare const PACKET_ROLLOVER_STATS: SocketOption<Bytes>;
/** The program that chooses the socket: classic BPF, or as bytes the descriptor of an eBPF one. */
export declare const PACKET_FANOUT_DATA: SocketOption<SockFilter[]>;
/** Do not receive the packets that this machine sends. */
export declare const PACKET_IGNORE_OUTGOING: SocketOption<number>;
/** A packet's type: to this machine. */
export declare const PACKET_HOST: number;
/** A packet's type: a broadcast. */
export declare const PACKET_BROADCAST: number;
/** A packet's type: a multicast. */
export declare const PACKET_MULTICAST: number;
/** A packet's type: to another machine, seen in promiscuous mode. */
export declare const PACKET_OTHERHOST: number;
/** A packet's type: sent by this machine. */
export declare const PACKET_OUTGOING: number;
/** A packet's type: a looped back multicast or broadcast; not seen by users. */
export declare const PACKET_LOOPBACK: number;
/** A packet's type: to user space. */
export declare const PACKET_USER: number;
/** A packet's type: to the kernel. */
export declare const PACKET_KERNEL: number;
/** A packet's type: fast routed; not seen by users. */
export declare const PACKET_FASTROUTE: number;
/** A membership's type: one multicast address. */
export declare const PACKET_MR_MULTICAST: number;
/** A membership's type: every packet of the device. */
export declare const PACKET_MR_PROMISC: number;
/** A membership's type: every multicast packet. */
export declare const PACKET_MR_ALLMULTI: number;
/** A membership's type: one unicast address more. */
export declare const PACKET_MR_UNICAST: number;
/** A mode of `PACKET_FANOUT`: by the flow's hash. */
export declare const PACKET_FANOUT_HASH: number;
/** A mode of `PACKET_FANOUT`: in turn. */
export declare const PACKET_FANOUT_LB: number;
/** A mode of `PACKET_FANOUT`: by the CPU that received it. */
export declare const PACKET_FANOUT_CPU: number;
/** A mode of `PACKET_FANOUT`: to one socket until it is full, then to the next. */
export declare const PACKET_FANOUT_ROLLOVER: number;
/** A mode of `PACKET_FANOUT`: at random. */
export declare const PACKET_FANOUT_RND: number;
/** A mode of `PACKET_FANOUT`: by the device's queue. */
export declare const PACKET_FANOUT_QM: number;
/** A mode of `PACKET_FANOUT`: by a classic BPF program. */
export declare const PACKET_FANOUT_CBPF: number;
/** A mode of `PACKET_FANOUT`: by an eBPF program. */
export declare const PACKET_FANOUT_EBPF: number;
/** A flag of `PACKET_FANOUT`: a full socket's packets go to another one. */
export declare const PACKET_FANOUT_FLAG_ROLLOVER: number;
/** A flag of `PACKET_FANOUT`: the kernel chooses a group number that is free. */
export declare const PACKET_FANOUT_FLAG_UNIQUEID: number;
/** A flag of `PACKET_FANOUT`: leave out the packets that this machine sends. */
export declare const PACKET_FANOUT_FLAG_IGNORE_OUTGOING: number;
/** A flag of `PACKET_FANOUT`: reassemble IP fragments first. */
export declare const PACKET_FANOUT_FLAG_DEFRAG: number;
/** A value of `PACKET_VERSION`: `struct tpacket_hdr`. */
export declare const TPACKET_V1: number;
/** A value of `PACKET_VERSION`: `struct tpacket2_hdr`. */
export declare const TPACKET_V2: number;
/** A value of `PACKET_VERSION`: blocks of packets, `struct tpacket3_hdr`. */
export declare const TPACKET_V3: number;
/** To what a ring's frames are aligned. */
export declare const TPACKET_ALIGNMENT: number;
/** A frame's status: the kernel's. */
export declare const TP_STATUS_KERNEL: number;
/** A frame's status: received, the user's. */
export declare const TP_STATUS_USER: number;
/** A frame's status: cut off, and whole in the queue (`PACKET_COPY_THRESH`). */
export declare const TP_STATUS_COPY: number;
/** A frame's status: packets were dropped since the last `PACKET_STATISTICS`. */
export declare const TP_STATUS_LOSING: number;
/** A frame's status: the checksum will be made by the device. */
export declare const TP_STATUS_CSUMNOTREADY: number;
/** A frame's status: the VLAN tag is valid. */
export declare const TP_STATUS_VLAN_VALID: number;
/** A block's status: given over because its time ran out. */
export declare const TP_STATUS_BLK_TMO: number;
/** A frame's status: the VLAN protocol is valid. */
export declare const TP_STATUS_VLAN_TPID_VALID: number;
/** A frame's status: the checksum was verified. */
export declare const TP_STATUS_CSUM_VALID: number;
/** A frame's status: several TCP segments in one. */
export declare const TP_STATUS_GSO_TCP: number;
/** A transmission frame's status: free. */
export declare const TP_STATUS_AVAILABLE: number;
/** A transmission frame's status: to be sent. */
export declare const TP_STATUS_SEND_REQUEST: number;
/** A transmission frame's status: being sent. */
export declare const TP_STATUS_SENDING: number;
/** A transmission frame's status: malformed. */
export declare const TP_STATUS_WRONG_FORMAT: number;
/** A frame's status: stamped by software. */
export declare const TP_STATUS_TS_SOFTWARE: number;
/** A frame's status: stamped by hardware, in system time. */
export declare const TP_STATUS_TS_SYS_HARDWARE: number;
/** A frame's status: stamped by hardware, in its own time. */
export declare const TP_STATUS_TS_RAW_HARDWARE: number;
/** A flag of `tpacket_req3`: tell the flow's hash. */
export declare const TP_FT_REQ_FILL_RXHASH: number;

// Ethernet: protocols (`ETH_P_*`, in host order) and lengths.

/** Every protocol. */
export declare const ETH_P_ALL: number;
/** Loopback test packets. */
export declare const ETH_P_LOOP: number;
/** Xerox PUP. */
export declare const ETH_P_PUP: number;
/** Xerox PUP address translation. */
export declare const ETH_P_PUPAT: number;
/** Time-sensitive networking, IEEE 1722. */
export declare const ETH_P_TSN: number;
/** ERSPAN version 2. */
export declare const ETH_P_ERSPAN2: number;
/** IPv4. */
export declare const ETH_P_IP: number;
/** X.25. */
export declare const ETH_P_X25: number;
/** Address resolution. */
export declare const ETH_P_ARP: number;
/** AX.25 over Ethernet by G8BPQ. */
export declare const ETH_P_BPQ: number;
/** Xerox PUP over IEEE 802.3. */
export declare const ETH_P_IEEEPUP: number;
/** Xerox PUP address translation over IEEE 802.3. */
export declare const ETH_P_IEEEPUPAT: number;
/** B.A.T.M.A.N. advanced mesh routing. */
export declare const ETH_P_BATMAN: number;
/** DEC, assigned. */
export declare const ETH_P_DEC: number;
/** DECnet dump and load. */
export declare const ETH_P_DNA_DL: number;
/** DECnet remote console. */
export declare const ETH_P_DNA_RC: number;
/** DECnet routing. */
export declare const ETH_P_DNA_RT: number;
/** DEC local area transport. */
export declare const ETH_P_LAT: number;
/** DEC diagnostics. */
export declare const ETH_P_DIAG: number;
/** DEC, for customers. */
export declare const ETH_P_CUST: number;
/** DEC systems communications architecture. */
export declare const ETH_P_SCA: number;
/** Ethernet within another protocol (transparent bridging). */
export declare const ETH_P_TEB: number;
/** Reverse address resolution. */
export declare const ETH_P_RARP: number;
/** AppleTalk DDP. */
export declare const ETH_P_ATALK: number;
/** AppleTalk address resolution. */
export declare const ETH_P_AARP: number;
/** VLAN tag. */
export declare const ETH_P_8021Q: number;
/** ERSPAN type II. */
export declare const ETH_P_ERSPAN: number;
/** Novell IPX. */
export declare const ETH_P_IPX: number;
/** IPv6. */
export declare const ETH_P_IPV6: number;
/** Pause frames, IEEE 802.3. */
export declare const ETH_P_PAUSE: number;
/** Slow protocols (LACP), IEEE 802.3. */
export declare const ETH_P_SLOW: number;
/** Web cache coordination. */
export declare const ETH_P_WCCP: number;
/** MPLS unicast. */
export declare const ETH_P_MPLS_UC: number;
/** MPLS multicast. */
export declare const ETH_P_MPLS_MC: number;
/** Several protocols over ATM. */
export declare const ETH_P_ATMMPOA: number;
/** PPPoE discovery. */
export declare const ETH_P_PPP_DISC: number;
/** PPPoE session. */
export declare const ETH_P_PPP_SES: number;
/** HomePNA and wireless link control. */
export declare const ETH_P_LINK_CTL: number;
/** Frame-based ATM transport. */
export declare const ETH_P_ATMFATE: number;
/** Port access (EAPOL), IEEE 802.1X. */
export declare const ETH_P_PAE: number;
/** PROFINET. */
export declare const ETH_P_PROFINET: number;
/** Realtek's own protocols. */
export declare const ETH_P_REALTEK: number;
/** ATA over Ethernet. */
export declare const ETH_P_AOE: number;
/** EtherCAT. */
export declare const ETH_P_ETHERCAT: number;
/** Service VLAN tag, IEEE 802.1ad. */
export declare const ETH_P_8021AD: number;
/** Local experiments, IEEE 802. */
export declare const ETH_P_802_EX1: number;
/** Wi-Fi preauthentication. */
export declare const ETH_P_PREAUTH: number;
/** TIPC. */
export declare const ETH_P_TIPC: number;
/** Link layer discovery. */
export declare const ETH_P_LLDP: number;
/** Media redundancy. */
export declare const ETH_P_MRP: number;
/** MACsec, IEEE 802.1AE. */
export declare const ETH_P_MACSEC: number;
/** Backbone service tag, IEEE 802.1ah. */
export declare const ETH_P_8021AH: number;
/** VLAN registration, IEEE 802.1Q. */
export declare const ETH_P_MVRP: number;
/** Precision time, IEEE 1588. */
export declare const ETH_P_1588: number;
/** Network controller sideband interface. */
export declare const ETH_P_NCSI: number;
/** Parallel redundancy, IEC 62439-3. */
export declare const ETH_P_PRP: number;
/** Connectivity fault management. */
export declare const ETH_P_CFM: number;
/** Fibre Channel over Ethernet. */
export declare const ETH_P_FCOE: number;
/** InfiniBand over Ethernet. */
export declare const ETH_P_IBOE: number;
/** Tunnelled direct link setup of Wi-Fi. */
export declare const ETH_P_TDLS: number;
/** Initialization of Fibre Channel over Ethernet. */
export declare const ETH_P_FIP: number;
/** Media independent handover, IEEE 802.21. */
export declare const ETH_P_80221: number;
/** High-availability seamless redundancy, IEC 62439-3. */
export declare const ETH_P_HSR: number;
/** Network service header. */
export declare const ETH_P_NSH: number;
/** Loopback, IEEE 802.3. */
export declare const ETH_P_LOOPBACK: number;
/** A VLAN tag within another, deprecated. */
export declare const ETH_P_QINQ1: number;
/** A VLAN tag within another, deprecated. */
export declare const ETH_P_QINQ2: number;
/** A VLAN tag within another, deprecated. */
export declare const ETH_P_QINQ3: number;
/** Distributed switch tag with an Ethernet type. */
export declare const ETH_P_EDSA: number;
/** Distributed switch tag in the form of a VLAN tag. */
export declare const ETH_P_DSA_8021Q: number;
/** Tag of Renesas A5PSW switches. */
export declare const ETH_P_DSA_A5PSW: number;
/** Metadata between forwarding elements. */
export declare const ETH_P_IFE: number;
/** IBM AF_IUCV. */
export declare const ETH_P_AF_IUCV: number;
/** Smaller numbers are the length of an IEEE 802.3 frame. */
export declare const ETH_P_802_3_MIN: number;
/** Kernel's own: frames of IEEE 802.3. */
export declare const ETH_P_802_3: number;
/** Kernel's own: AX.25. */
export declare const ETH_P_AX25: number;
/** Kernel's own: IEEE 802.2 frames. */
export declare const ETH_P_802_2: number;
/** Kernel's own: SNAP. */
export declare const ETH_P_SNAP: number;
/** Kernel's own: DEC DDCMP. */
export declare const ETH_P_DDCMP: number;
/** Kernel's own: PPP on WAN devices. */
export declare const ETH_P_WAN_PPP: number;
/** Kernel's own: PPP multilink. */
export declare const ETH_P_PPP_MP: number;
/** Kernel's own: LocalTalk. */
export declare const ETH_P_LOCALTALK: number;
/** Classical CAN frames. */
export declare const ETH_P_CAN: number;
/** CAN FD frames. */
export declare const ETH_P_CANFD: number;
/** CAN XL frames. */
export declare const ETH_P_CANXL: number;
/** Kernel's own: AppleTalk over PPP. */
export declare const ETH_P_PPPTALK: number;
/** Kernel's own: IEEE 802.2 on token ring. */
export declare const ETH_P_TR_802_2: number;
/** Kernel's own: Mobitex. */
export declare const ETH_P_MOBITEX: number;
/** Kernel's own: control frames of cards. */
export declare const ETH_P_CONTROL: number;
/** Kernel's own: infrared. */
export declare const ETH_P_IRDA: number;
/** Kernel's own: Acorn Econet. */
export declare const ETH_P_ECONET: number;
/** Kernel's own: HDLC frames. */
export declare const ETH_P_HDLC: number;
/** Kernel's own: ARCnet. */
export declare const ETH_P_ARCNET: number;
/** Kernel's own: distributed switch architecture. */
export declare const ETH_P_DSA: number;
/** Kernel's own: switch tags at the end. */
export declare const ETH_P_TRAILER: number;
/** Kernel's own: Nokia Phonet. */
export declare const ETH_P_PHONET: number;
/** Kernel's own: IEEE 802.15.4. */
export declare const ETH_P_IEEE802154: number;
/** Kernel's own: ST-Ericsson CAIF. */
export declare const ETH_P_CAIF: number;
/** Kernel's own: multiplexed distributed switch protocol. */
export declare const ETH_P_XDSA: number;
/** Kernel's own: Qualcomm's multiplexing. */
export declare const ETH_P_MAP: number;
/** Kernel's own: management component transport. */
export declare const ETH_P_MCTP: number;
/** Bytes of an address, 6. */
export declare const ETH_ALEN: number;
/** Bytes of the type, 2. */
export declare const ETH_TLEN: number;
/** Bytes of the header, 14. */
export declare const ETH_HLEN: number;
/** Bytes of the shortest frame without its checksum, 60. */
export declare const ETH_ZLEN: number;
/** Bytes of the largest payload, 1500. */
export declare const ETH_DATA_LEN: number;
/** Bytes of the longest frame without its checksum, 1514. */
export declare const ETH_FRAME_LEN: number;
/** Bytes of the checksum, 4. */
export declare const ETH_FCS_LEN: number;
/** The smallest MTU of IPv4, 68. */
export declare const ETH_MIN_MTU: number;
/** The largest MTU, 65535. */
export declare const ETH_MAX_MTU: number;
/** Protocol: Xerox PUP. */
export declare const ETHERTYPE_PUP: number;
/** Protocol: Sprite. */
export declare const ETHERTYPE_SPRITE: number;
/** Protocol: IPv4. */
export declare const ETHERTYPE_IP: number;
/** Protocol: address resolution. */
export declare const ETHERTYPE_ARP: number;
/** Protocol: reverse address resolution. */
export declare const ETHERTYPE_REVARP: number;
/** Protocol: AppleTalk. */
export declare const ETHERTYPE_AT: number;
/** Protocol: AppleTalk address resolution. */
export declare const ETHERTYPE_AARP: number;
/** Protocol: VLAN tag. */
export declare const ETHERTYPE_VLAN: number;
/** Protocol: IPX. */
export declare const ETHERTYPE_IPX: number;
/** Protocol: IPv6. */
export declare const ETHERTYPE_IPV6: number;
/** Protocol: loopback tests. */
export declare const ETHERTYPE_LOOPBACK: number;
/** Protocol: the first of the trailer packets. */
export declare const ETHERTYPE_TRAIL: number;
/** Protocol: how many kinds of trailer packets there are. */
export declare const ETHERTYPE_NTRAILER: number;

// Kinds of hardware, `hatype` of packet addresses.

/** NET/ROM pseudo device. */
export declare const ARPHRD_NETROM: number;
/** Ethernet. */
export declare const ARPHRD_ETHER: number;
/** Experimental Ethernet. */
export declare const ARPHRD_EETHER: number;
/** AX.25 level 2. */
export declare const ARPHRD_AX25: number;
/** PROnet token ring. */
export declare const ARPHRD_PRONET: number;
/** Chaosnet. */
export declare const ARPHRD_CHAOS: number;
/** IEEE 802.2 Ethernet, token ring and bus. */
export declare const ARPHRD_IEEE802: number;
/** ARCnet. */
export declare const ARPHRD_ARCNET: number;
/** AppleTalk. */
export declare const ARPHRD_APPLETLK: number;
/** Frame relay DLCI. */
export declare const ARPHRD_DLCI: number;
/** ATM. */
export declare const ARPHRD_ATM: number;
/** Metricom STRIP. */
export declare const ARPHRD_METRICOM: number;
/** FireWire. */
export declare const ARPHRD_IEEE1394: number;
/** EUI-64. */
export declare const ARPHRD_EUI64: number;
/** InfiniBand. */
export declare const ARPHRD_INFINIBAND: number;
/** Serial line IP. */
export declare const ARPHRD_SLIP: number;
/** Serial line IP, compressed headers. */
export declare const ARPHRD_CSLIP: number;
/** Serial line IP, 6-bit encoding. */
export declare const ARPHRD_SLIP6: number;
/** Serial line IP, 6-bit encoding, compressed headers. */
export declare const ARPHRD_CSLIP6: number;
/** A kind of serial line that was reserved. */
export declare const ARPHRD_RSRVD: number;
/** Adaptive serial line. */
export declare const ARPHRD_ADAPT: number;
/** ROSE. */
export declare const ARPHRD_ROSE: number;
/** X.25. */
export declare const ARPHRD_X25: number;
/** Boards with X.25 in firmware. */
export declare const ARPHRD_HWX25: number;
/** Controller Area Network. */
export declare const ARPHRD_CAN: number;
/** Management component transport. */
export declare const ARPHRD_MCTP: number;
/** PPP. */
export declare const ARPHRD_PPP: number;
/** Cisco HDLC. */
export declare const ARPHRD_CISCO: number;
/** Another name of `ARPHRD_CISCO`. */
export declare const ARPHRD_HDLC: number;
/** LAPB. */
export declare const ARPHRD_LAPB: number;
/** DEC DDCMP. */
export declare const ARPHRD_DDCMP: number;
/** Raw HDLC. */
export declare const ARPHRD_RAWHDLC: number;
/** Raw IP. */
export declare const ARPHRD_RAWIP: number;
/** IPv4 in IPv4 tunnel. */
export declare const ARPHRD_TUNNEL: number;
/** IP in IPv6 tunnel. */
export declare const ARPHRD_TUNNEL6: number;
/** Frame relay access device. */
export declare const ARPHRD_FRAD: number;
/** SKIP virtual interface. */
export declare const ARPHRD_SKIP: number;
/** Loopback. */
export declare const ARPHRD_LOOPBACK: number;
/** LocalTalk. */
export declare const ARPHRD_LOCALTLK: number;
/** Fibre distributed data interface. */
export declare const ARPHRD_FDDI: number;
/** AP1000 BIF. */
export declare const ARPHRD_BIF: number;
/** IPv6 in IPv4 tunnel. */
export declare const ARPHRD_SIT: number;
/** IP over DDP tunnel. */
export declare const ARPHRD_IPDDP: number;
/** GRE tunnel over IPv4. */
export declare const ARPHRD_IPGRE: number;
/** PIM register interface. */
export declare const ARPHRD_PIMREG: number;
/** High performance parallel interface. */
export declare const ARPHRD_HIPPI: number;
/** Nexus 64 Mbps Ash. */
export declare const ARPHRD_ASH: number;
/** Acorn Econet. */
export declare const ARPHRD_ECONET: number;
/** Infrared. */
export declare const ARPHRD_IRDA: number;
/** Fibre Channel point to point. */
export declare const ARPHRD_FCPP: number;
/** Fibre Channel arbitrated loop. */
export declare const ARPHRD_FCAL: number;
/** Fibre Channel public loop. */
export declare const ARPHRD_FCPL: number;
/** Fibre Channel fabric; the first of its numbers. */
export declare const ARPHRD_FCFABRIC: number;
/** Token ring, in DHCP. */
export declare const ARPHRD_IEEE802_TR: number;
/** Wi-Fi. */
export declare const ARPHRD_IEEE80211: number;
/** Wi-Fi with Prism2 headers. */
export declare const ARPHRD_IEEE80211_PRISM: number;
/** Wi-Fi with radiotap headers. */
export declare const ARPHRD_IEEE80211_RADIOTAP: number;
/** IEEE 802.15.4. */
export declare const ARPHRD_IEEE802154: number;
/** IEEE 802.15.4 monitor. */
export declare const ARPHRD_IEEE802154_MONITOR: number;
/** Phonet over several media. */
export declare const ARPHRD_PHONET: number;
/** Phonet pipes. */
export declare const ARPHRD_PHONET_PIPE: number;
/** ST-Ericsson CAIF. */
export declare const ARPHRD_CAIF: number;
/** GRE tunnel over IPv6. */
export declare const ARPHRD_IP6GRE: number;
/** Netlink monitor. */
export declare const ARPHRD_NETLINK: number;
/** IPv6 over low-power networks. */
export declare const ARPHRD_6LOWPAN: number;
/** Vsock monitor. */
export declare const ARPHRD_VSOCKMON: number;
/** No link-layer header. */
export declare const ARPHRD_NONE: number;
/** Nothing is known. */
export declare const ARPHRD_VOID: number;

// Netlink: protocols and options; netlink(7).

/** Links, addresses, routes, neighbours, queueing; rtnetlink(7). */
export declare const NETLINK_ROUTE: Protocol;
/** Unused. */
export declare const NETLINK_UNUSED: Protocol;
/** For protocols among processes. */
export declare const NETLINK_USERSOCK: Protocol;
/** IPv4 packets from netfilter; gone from Linux since 3.5. */
export declare const NETLINK_FIREWALL: Protocol;
/** Information on sockets; sock_diag(7). */
export declare const NETLINK_SOCK_DIAG: Protocol;
/** An older name of `NETLINK_SOCK_DIAG`. */
export declare const NETLINK_INET_DIAG: Protocol;
/** Log of netfilter; gone from Linux since 3.17. */
export declare const NETLINK_NFLOG: Protocol;
/** IPsec. */
export declare const NETLINK_XFRM: Protocol;
/** Events of SELinux. */
export declare const NETLINK_SELINUX: Protocol;
/** iSCSI. */
export declare const NETLINK_ISCSI: Protocol;
/** Auditing. */
export declare const NETLINK_AUDIT: Protocol;
/** Looking up routes. */
export declare const NETLINK_FIB_LOOKUP: Protocol;
/** The kernel connector: process events and more. */
export declare const NETLINK_CONNECTOR: Protocol;
/** Netfilter: conntrack, nftables, queues, log. */
export declare const NETLINK_NETFILTER: Protocol;
/** IPv6 packets from netfilter; gone from Linux. */
export declare const NETLINK_IP6_FW: Protocol;
/** DECnet routing; gone from Linux. */
export declare const NETLINK_DNRTMSG: Protocol;
/** Events of devices, as udev receives them. */
export declare const NETLINK_KOBJECT_UEVENT: Protocol;
/** Generic netlink, whose families have names. */
export declare const NETLINK_GENERIC: Protocol;
/** SCSI transports. */
export declare const NETLINK_SCSITRANSPORT: Protocol;
/** eCryptfs; gone from Linux. */
export declare const NETLINK_ECRYPTFS: Protocol;
/** RDMA. */
export declare const NETLINK_RDMA: Protocol;
/** The kernel's cryptography. */
export declare const NETLINK_CRYPTO: Protocol;
/** Monitoring of SMC; gone from Linux. */
export declare const NETLINK_SMC: Protocol;
/** Join a multicast group, by number. */
export declare const NETLINK_ADD_MEMBERSHIP: SocketOption<number>;
/** Leave a multicast group. */
export declare const NETLINK_DROP_MEMBERSHIP: SocketOption<number>;
/** Receive with each message its destination group (`struct nl_pktinfo`). */
export declare const NETLINK_PKTINFO: AncillaryOption<number, Bytes>;
/** Let a sender to a group see errors of receivers. */
export declare const NETLINK_BROADCAST_ERROR: SocketOption<number>;
/** Do not answer ENOBUFS when messages were dropped. */
export declare const NETLINK_NO_ENOBUFS: SocketOption<number>;
/** A ring for reception; gone from Linux since 4.6. */
export declare const NETLINK_RX_RING: SocketOption<Bytes>;
/** A ring for transmission; gone from Linux since 4.6. */
export declare const NETLINK_TX_RING: SocketOption<Bytes>;
/** Receive from every network namespace that has an id here; the control message tells which. */
export declare const NETLINK_LISTEN_ALL_NSID: AncillaryOption<number, number>;
/** The joined groups as a bitmap of 32-bit words; read only. */
export declare const NETLINK_LIST_MEMBERSHIPS: SocketOption<Bytes>;
/** Acknowledgements carry only the header of the request. */
export declare const NETLINK_CAP_ACK: SocketOption<number>;
/** Acknowledgements carry the reason of an error as text. */
export declare const NETLINK_EXT_ACK: SocketOption<number>;
/** The kernel checks dump requests strictly and filters by them. */
export declare const NETLINK_GET_STRICT_CHK: SocketOption<number>;

// Netlink messages: flags (`NLM_F_*`), types and sizes; netlink(7).

/** A request. */
export declare const NLM_F_REQUEST: number;
/** A part of a message of several parts, which `NLMSG_DONE` ends. */
export declare const NLM_F_MULTI: number;
/** Asks for an acknowledgement. */
export declare const NLM_F_ACK: number;
/** Asks for an echo of the request. */
export declare const NLM_F_ECHO: number;
/** Result: the dump is inconsistent, something changed meanwhile. */
export declare const NLM_F_DUMP_INTR: number;
/** Result: the dump was filtered as asked. */
export declare const NLM_F_DUMP_FILTERED: number;
/** Of a get request: the whole table. */
export declare const NLM_F_ROOT: number;
/** Of a get request: what matches. */
export declare const NLM_F_MATCH: number;
/** Of a get request: a consistent snapshot. */
export declare const NLM_F_ATOMIC: number;
/** Of a get request: all entries. */
export declare const NLM_F_DUMP: number;
/** Of a new request: replace what is there. */
export declare const NLM_F_REPLACE: number;
/** Of a new request: fail where it is there. */
export declare const NLM_F_EXCL: number;
/** Of a new request: make it where it is not there. */
export declare const NLM_F_CREATE: number;
/** Of a new request: at the end of the list. */
export declare const NLM_F_APPEND: number;
/** Of a delete request: not recursively. */
export declare const NLM_F_NONREC: number;
/** Of a delete request: several objects. */
export declare const NLM_F_BULK: number;
/** Of an acknowledgement: the request is cut off. */
export declare const NLM_F_CAPPED: number;
/** Of an acknowledgement: attributes follow. */
export declare const NLM_F_ACK_TLVS: number;
/** A message to be ignored. */
export declare const NLMSG_NOOP: number;
/** An error, or with 0 an acknowledgement. */
export declare const NLMSG_ERROR: number;
/** The end of a message of several parts. */
export declare const NLMSG_DONE: number;
/** Data was lost. */
export declare const NLMSG_OVERRUN: number;
/** Smaller types are reserved for control messages. */
export declare const NLMSG_MIN_TYPE: number;
/** To what messages are aligned, 4. */
export declare const NLMSG_ALIGNTO: number;
/** Bytes of a message's header, 16. */
export declare const NLMSG_HDRLEN: number;
/** An attribute's type: nested attributes. */
export declare const NLA_F_NESTED: number;
/** An attribute's type: the payload is in network order. */
export declare const NLA_F_NET_BYTEORDER: number;
/** The bits of an attribute's type without the flags. */
export declare const NLA_TYPE_MASK: number;
/** To what attributes are aligned, 4. */
export declare const NLA_ALIGNTO: number;
/** Bytes of an attribute's header, 4. */
export declare const NLA_HDRLEN: number;
/** An attribute of an acknowledgement: the reason as text. */
export declare const NLMSGERR_ATTR_MSG: number;
/** An attribute of an acknowledgement: where in the request the fault is. */
export declare const NLMSGERR_ATTR_OFFS: number;
/** An attribute of an acknowledgement: data of the subsystem. */
export declare const NLMSGERR_ATTR_COOKIE: number;
/** An attribute of an acknowledgement: what would have been valid. */
export declare const NLMSGERR_ATTR_POLICY: number;
/** An attribute of an acknowledgement: the type of a missing attribute. */
export declare const NLMSGERR_ATTR_MISS_TYPE: number;
/** An attribute of an acknowledgement: where an attribute is missing. */
export declare const NLMSGERR_ATTR_MISS_NEST: number;

// Addresses of vsock; vsock(7).

/** Any context: for `bind`, the own one. */
export declare const VMADDR_CID_ANY: number;
/** The hypervisor. */
export declare const VMADDR_CID_HYPERVISOR: number;
/** This machine: loopback. */
export declare const VMADDR_CID_LOCAL: number;
/** The host. */
export declare const VMADDR_CID_HOST: number;
/** Any port: for `bind`, the kernel chooses. */
export declare const VMADDR_PORT_ANY: number;
/** A flag of the address: all packets go to the host (a sibling machine). */
export declare const VMADDR_FLAG_TO_HOST: number;

// Vsock: options (level `AF_VSOCK`) and requests; vsock(7).

/** Size of the buffer in bytes. */
export declare const SO_VM_SOCKETS_BUFFER_SIZE: SocketOption<bigint>;
/** The smallest size that the buffer may have. */
export declare const SO_VM_SOCKETS_BUFFER_MIN_SIZE: SocketOption<bigint>;
/** The largest size that the buffer may have. */
export declare const SO_VM_SOCKETS_BUFFER_MAX_SIZE: SocketOption<bigint>;
/** The host's number of the peer's machine (VMCI); read only. */
export declare const SO_VM_SOCKETS_PEER_HOST_VM_ID: SocketOption<number>;
/** Whether the socket is trusted (VMCI). */
export declare const SO_VM_SOCKETS_TRUSTED: SocketOption<number>;
/** How long `connect` may take. */
export declare const SO_VM_SOCKETS_CONNECT_TIMEOUT: SocketOption<Timeval>;
/** `SO_VM_SOCKETS_CONNECT_TIMEOUT` with the C library's old `timeval`. */
export declare const SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD: SocketOption<Timeval>;
/** `SO_VM_SOCKETS_CONNECT_TIMEOUT` with 64-bit seconds on every processor. */
export declare const SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW: SocketOption<Timeval>;
/** Non-blocking transfer within the kernel (VMCI). */
export declare const SO_VM_SOCKETS_NONBLOCK_TXRX: SocketOption<number>;
/** No version of vsock: what asking for it gives where there is none. */
export declare const VM_SOCKETS_INVALID_VERSION: number;
/** Control message of the error queue: a completion of `MSG_ZEROCOPY`. */
export declare const VSOCK_RECVERR: AncillaryType<SockExtendedErr>;
/** An ioctl on /dev/vsock: the context id of this machine. */
export declare const IOCTL_VM_SOCKETS_GET_LOCAL_CID: number;

// Controller Area Network: protocols, options, frames.

/** Protocol: raw frames. */
export declare const CAN_RAW: Protocol;
/** Protocol: broadcast manager, frames sent cyclically and received on change. */
export declare const CAN_BCM: Protocol;
/** Protocol: VAG transport 1.6; never implemented. */
export declare const CAN_TP16: Protocol;
/** Protocol: VAG transport 2.0; never implemented. */
export declare const CAN_TP20: Protocol;
/** Protocol: Bosch MCNet; never implemented. */
export declare const CAN_MCNET: Protocol;
/** Protocol: ISO-TP, ISO 15765-2. */
export declare const CAN_ISOTP: Protocol;
/** Protocol: SAE J1939. */
export declare const CAN_J1939: Protocol;
/** One more than the highest protocol number. */
export declare const CAN_NPROTO: number;
/** Which frames to receive; none without a filter. */
export declare const CAN_RAW_FILTER: SocketOption<CanFilter[]>;
/** Which error frames to receive: `CAN_ERR_*`. */
export declare const CAN_RAW_ERR_FILTER: SocketOption<number>;
/** Whether other sockets of this machine receive what is sent, on by default. */
export declare const CAN_RAW_LOOPBACK: SocketOption<number>;
/** Whether this socket receives what it sent itself, off by default. */
export declare const CAN_RAW_RECV_OWN_MSGS: SocketOption<number>;
/** Allow CAN FD frames. */
export declare const CAN_RAW_FD_FRAMES: SocketOption<number>;
/** A frame must pass every filter instead of one. */
export declare const CAN_RAW_JOIN_FILTERS: SocketOption<number>;
/** Allow CAN XL frames. */
export declare const CAN_RAW_XL_FRAMES: SocketOption<number>;
/** Virtual networks of CAN XL (`struct can_raw_vcid_options`). */
export declare const CAN_RAW_XL_VCID_OPTS: SocketOption<Bytes>;
/** A flag of `CAN_RAW_XL_VCID_OPTS`: set the network of frames sent. */
export declare const CAN_RAW_XL_VCID_TX_SET: number;
/** A flag of `CAN_RAW_XL_VCID_OPTS`: send the network that the frame names. */
export declare const CAN_RAW_XL_VCID_TX_PASS: number;
/** A flag of `CAN_RAW_XL_VCID_OPTS`: receive one network only. */
export declare const CAN_RAW_XL_VCID_RX_FILTER: number;
/** How many filters a socket may have. */
export declare const CAN_RAW_FILTER_MAX: number;
/** Control message of the error queue: a timestamp of a frame sent. */
export declare const SCM_CAN_RAW_ERRQUEUE: AncillaryType<SockExtendedErr>;
/** A filter's flag: receive what does not match. */
export declare const CAN_INV_FILTER: number;
/** An identifier's flag: extended, 29 bits. */
export declare const CAN_EFF_FLAG: number;
/** An identifier's flag: remote transmission request. */
export declare const CAN_RTR_FLAG: number;
/** An identifier's flag: an error frame. */
export declare const CAN_ERR_FLAG: number;
/** The bits of a standard identifier. */
export declare const CAN_SFF_MASK: number;
/** The bits of an extended identifier. */
export declare const CAN_EFF_MASK: number;
/** The bits of an error frame's class. */
export declare const CAN_ERR_MASK: number;
/** How many bits a standard identifier has. */
export declare const CAN_SFF_ID_BITS: number;
/** How many bits an extended identifier has. */
export declare const CAN_EFF_ID_BITS: number;
/** The largest data length code, 8. */
export declare const CAN_MAX_DLC: number;
/** The largest raw data length code, 15. */
export declare const CAN_MAX_RAW_DLC: number;
/** Bytes of data of a frame at most, 8. */
export declare const CAN_MAX_DLEN: number;
/** Bytes of `struct can_frame`, 16. */
export declare const CAN_MTU: number;
/** The largest data length code of CAN FD, 15. */
export declare const CANFD_MAX_DLC: number;
/** Bytes of data of a CAN FD frame at most, 64. */
export declare const CANFD_MAX_DLEN: number;
/** Bytes of `struct canfd_frame`, 72. */
export declare const CANFD_MTU: number;
/** A flag of a CAN FD frame: second bit rate for the data. */
export declare const CANFD_BRS: number;
/** A flag of a CAN FD frame: the sender is error passive. */
export declare const CANFD_ESI: number;
/** A flag of a CAN FD frame: it is CAN FD. */
export declare const CANFD_FDF: number;
/** The bits of a CAN XL priority. */
export declare const CANXL_PRIO_MASK: number;
/** How many bits a CAN XL priority has. */
export declare const CANXL_PRIO_BITS: number;
/** The smallest data length code of CAN XL. */
export declare const CANXL_MIN_DLC: number;
/** The largest data length code of CAN XL. */
export declare const CANXL_MAX_DLC: number;
/** The bits of a data length code of CAN XL. */
export declare const CANXL_MAX_DLC_MASK: number;
/** Bytes of data of a CAN XL frame at least, 1. */
export declare const CANXL_MIN_DLEN: number;
/** Bytes of data of a CAN XL frame at most, 2048. */
export declare const CANXL_MAX_DLEN: number;
/** A flag of a CAN XL frame: it is CAN XL. */
export declare const CANXL_XLF: number;
/** A flag of a CAN XL frame: simple extended content. */
export declare const CANXL_SEC: number;
/** A flag of a CAN XL frame: remote request substitution. */
export declare const CANXL_RRS: number;
/** Bytes of `struct canxl_frame`, 2060. */
export declare const CANXL_MTU: number;
/** Bytes of a CAN XL frame before its data. */
export declare const CANXL_HDR_SIZE: number;
/** The smallest MTU of CAN XL. */
export declare const CANXL_MIN_MTU: number;
/** The largest MTU of CAN XL. */
export declare const CANXL_MAX_MTU: number;
/** Where in a CAN XL priority the virtual network stands. */
export declare const CANXL_VCID_OFFSET: number;
/** The bits of a virtual network. */
export declare const CANXL_VCID_VAL_MASK: number;
/** The bits of a CAN XL priority that are the virtual network. */
export declare const CANXL_VCID_MASK: number;
/** Options of ISO-TP (`struct can_isotp_options`). */
export declare const CAN_ISOTP_OPTS: SocketOption<Bytes>;
/** Flow control of reception (`struct can_isotp_fc_options`). */
export declare const CAN_ISOTP_RECV_FC: SocketOption<Bytes>;
/** Nanoseconds between frames sent, in the place of the receiver's wish. */
export declare const CAN_ISOTP_TX_STMIN: SocketOption<number>;
/** Ignore frames that come faster than this many nanoseconds. */
export declare const CAN_ISOTP_RX_STMIN: SocketOption<number>;
/** Options of the link layer (`struct can_isotp_ll_options`). */
export declare const CAN_ISOTP_LL_OPTS: SocketOption<Bytes>;
/** A flag of `CAN_ISOTP_OPTS`: listen only. */
export declare const CAN_ISOTP_LISTEN_MODE: number;
/** A flag of `CAN_ISOTP_OPTS`: extended addressing. */
export declare const CAN_ISOTP_EXTEND_ADDR: number;
/** A flag of `CAN_ISOTP_OPTS`: pad frames sent. */
export declare const CAN_ISOTP_TX_PADDING: number;
/** A flag of `CAN_ISOTP_OPTS`: expect padded frames. */
export declare const CAN_ISOTP_RX_PADDING: number;
/** A flag of `CAN_ISOTP_OPTS`: check the length of padding. */
export declare const CAN_ISOTP_CHK_PAD_LEN: number;
/** A flag of `CAN_ISOTP_OPTS`: check the bytes of padding. */
export declare const CAN_ISOTP_CHK_PAD_DATA: number;
/** A flag of `CAN_ISOTP_OPTS`: half duplex. */
export declare const CAN_ISOTP_HALF_DUPLEX: number;
/** A flag of `CAN_ISOTP_OPTS`: keep to `CAN_ISOTP_TX_STMIN`. */
export declare const CAN_ISOTP_FORCE_TXSTMIN: number;
/** A flag of `CAN_ISOTP_OPTS`: keep to `CAN_ISOTP_RX_STMIN`. */
export declare const CAN_ISOTP_FORCE_RXSTMIN: number;
/** A flag of `CAN_ISOTP_OPTS`: another extended address for reception. */
export declare const CAN_ISOTP_RX_EXT_ADDR: number;
/** A flag of `CAN_ISOTP_OPTS`: a send waits until it is done. */
export declare const CAN_ISOTP_WAIT_TX_DONE: number;
/** A flag of `CAN_ISOTP_OPTS`: single frames to many. */
export declare const CAN_ISOTP_SF_BROADCAST: number;
/** A flag of `CAN_ISOTP_OPTS`: consecutive frames without flow control. */
export declare const CAN_ISOTP_CF_BROADCAST: number;
/** A flag of `CAN_ISOTP_OPTS`: the flow control parameters may change. */
export declare const CAN_ISOTP_DYN_FC_PARMS: number;
/** The flags of `CAN_ISOTP_OPTS` by default. */
export declare const CAN_ISOTP_DEFAULT_FLAGS: number;
/** The extended address by default. */
export declare const CAN_ISOTP_DEFAULT_EXT_ADDRESS: number;
/** The byte of padding by default. */
export declare const CAN_ISOTP_DEFAULT_PAD_CONTENT: number;
/** Nanoseconds that a frame takes by default. */
export declare const CAN_ISOTP_DEFAULT_FRAME_TXTIME: number;
/** The block size of flow control by default. */
export declare const CAN_ISOTP_DEFAULT_RECV_BS: number;
/** The separation time of flow control by default. */
export declare const CAN_ISOTP_DEFAULT_RECV_STMIN: number;
/** The waits of flow control by default. */
export declare const CAN_ISOTP_DEFAULT_RECV_WFTMAX: number;
/** The frame's size by default. */
export declare const CAN_ISOTP_DEFAULT_LL_MTU: number;
/** The data length by default. */
export declare const CAN_ISOTP_DEFAULT_LL_TX_DL: number;
/** The CAN FD flags by default. */
export declare const CAN_ISOTP_DEFAULT_LL_TX_FLAGS: number;
/** A frame time of zero. */
export declare const CAN_ISOTP_FRAME_TXTIME_ZERO: number;
/** A broadcast manager's request: send frames cyclically. */
export declare const CAN_BCM_TX_SETUP: number;
/** A broadcast manager's request: stop sending. */
export declare const CAN_BCM_TX_DELETE: number;
/** A broadcast manager's request: tell what is being sent. */
export declare const CAN_BCM_TX_READ: number;
/** A broadcast manager's request: send one frame. */
export declare const CAN_BCM_TX_SEND: number;
/** A broadcast manager's request: receive frames on change. */
export declare const CAN_BCM_RX_SETUP: number;
/** A broadcast manager's request: stop receiving. */
export declare const CAN_BCM_RX_DELETE: number;
/** A broadcast manager's request: tell what is being received. */
export declare const CAN_BCM_RX_READ: number;
/** A broadcast manager's answer to `CAN_BCM_TX_READ`. */
export declare const CAN_BCM_TX_STATUS: number;
/** A broadcast manager's notice: the counted transmissions are done. */
export declare const CAN_BCM_TX_EXPIRED: number;
/** A broadcast manager's answer to `CAN_BCM_RX_READ`. */
export declare const CAN_BCM_RX_STATUS: number;
/** A broadcast manager's notice: a cyclic frame did not come. */
export declare const CAN_BCM_RX_TIMEOUT: number;
/** A broadcast manager's notice: a frame came with other content. */
export declare const CAN_BCM_RX_CHANGED: number;
/** A flag of the broadcast manager: set the timers. */
export declare const CAN_BCM_SETTIMER: number;
/** A flag of the broadcast manager: start the timer. */
export declare const CAN_BCM_STARTTIMER: number;
/** A flag of the broadcast manager: tell when the count is done. */
export declare const CAN_BCM_TX_COUNTEVT: number;
/** A flag of the broadcast manager: send a change at once. */
export declare const CAN_BCM_TX_ANNOUNCE: number;
/** A flag of the broadcast manager: copy the identifier to every frame. */
export declare const CAN_BCM_TX_CP_CAN_ID: number;
/** A flag of the broadcast manager: filter by identifier only. */
export declare const CAN_BCM_RX_FILTER_ID: number;
/** A flag of the broadcast manager: a changed length is a change. */
export declare const CAN_BCM_RX_CHECK_DLC: number;
/** A flag of the broadcast manager: do not start the timeout by itself. */
export declare const CAN_BCM_RX_NO_AUTOTIMER: number;
/** A flag of the broadcast manager: tell when frames come again. */
export declare const CAN_BCM_RX_ANNOUNCE_RESUME: number;
/** A flag of the broadcast manager: begin with the first frame. */
export declare const CAN_BCM_TX_RESET_MULTI_IDX: number;
/** A flag of the broadcast manager: answer remote requests. */
export declare const CAN_BCM_RX_RTR_FRAME: number;
/** A flag of the broadcast manager: CAN FD frames. */
export declare const CAN_BCM_CAN_FD_FRAME: number;
/** Data length code of error frames, 8. */
export declare const CAN_ERR_DLC: number;
/** An error class: transmission timed out. */
export declare const CAN_ERR_TX_TIMEOUT: number;
/** An error class: arbitration lost; byte 0 tells the bit. */
export declare const CAN_ERR_LOSTARB: number;
/** An error class: controller problems; byte 1 tells which. */
export declare const CAN_ERR_CRTL: number;
/** An error class: protocol violations; bytes 2 and 3 tell which. */
export declare const CAN_ERR_PROT: number;
/** An error class: transceiver; byte 4 tells its state. */
export declare const CAN_ERR_TRX: number;
/** An error class: no acknowledgement. */
export declare const CAN_ERR_ACK: number;
/** An error class: bus off. */
export declare const CAN_ERR_BUSOFF: number;
/** An error class: bus error. */
export declare const CAN_ERR_BUSERROR: number;
/** An error class: the controller restarted. */
export declare const CAN_ERR_RESTARTED: number;
/** An error class: bytes 6 and 7 are the error counters. */
export declare const CAN_ERR_CNT: number;
/** Byte 0: unspecified. */
export declare const CAN_ERR_LOSTARB_UNSPEC: number;
/** Byte 1: unspecified. */
export declare const CAN_ERR_CRTL_UNSPEC: number;
/** Byte 1: the receive buffer overflowed. */
export declare const CAN_ERR_CRTL_RX_OVERFLOW: number;
/** Byte 1: the transmit buffer overflowed. */
export declare const CAN_ERR_CRTL_TX_OVERFLOW: number;
/** Byte 1: warning level of receive errors. */
export declare const CAN_ERR_CRTL_RX_WARNING: number;
/** Byte 1: warning level of transmit errors. */
export declare const CAN_ERR_CRTL_TX_WARNING: number;
/** Byte 1: error passive by receive errors. */
export declare const CAN_ERR_CRTL_RX_PASSIVE: number;
/** Byte 1: error passive by transmit errors. */
export declare const CAN_ERR_CRTL_TX_PASSIVE: number;
/** Byte 1: error active again. */
export declare const CAN_ERR_CRTL_ACTIVE: number;
/** Byte 2: unspecified. */
export declare const CAN_ERR_PROT_UNSPEC: number;
/** Byte 2: a bit error. */
export declare const CAN_ERR_PROT_BIT: number;
/** Byte 2: a frame format error. */
export declare const CAN_ERR_PROT_FORM: number;
/** Byte 2: a bit stuffing error. */
export declare const CAN_ERR_PROT_STUFF: number;
/** Byte 2: a dominant bit could not be sent. */
export declare const CAN_ERR_PROT_BIT0: number;
/** Byte 2: a recessive bit could not be sent. */
export declare const CAN_ERR_PROT_BIT1: number;
/** Byte 2: bus overload. */
export declare const CAN_ERR_PROT_OVERLOAD: number;
/** Byte 2: an active error announcement. */
export declare const CAN_ERR_PROT_ACTIVE: number;
/** Byte 2: it happened when sending. */
export declare const CAN_ERR_PROT_TX: number;
/** Byte 3: unspecified. */
export declare const CAN_ERR_PROT_LOC_UNSPEC: number;
/** Byte 3: at the start of the frame. */
export declare const CAN_ERR_PROT_LOC_SOF: number;
/** Byte 3: at identifier bits 28 to 21. */
export declare const CAN_ERR_PROT_LOC_ID28_21: number;
/** Byte 3: at identifier bits 20 to 18. */
export declare const CAN_ERR_PROT_LOC_ID20_18: number;
/** Byte 3: at the substitute remote request. */
export declare const CAN_ERR_PROT_LOC_SRTR: number;
/** Byte 3: at the identifier extension. */
export declare const CAN_ERR_PROT_LOC_IDE: number;
/** Byte 3: at identifier bits 17 to 13. */
export declare const CAN_ERR_PROT_LOC_ID17_13: number;
/** Byte 3: at identifier bits 12 to 5. */
export declare const CAN_ERR_PROT_LOC_ID12_05: number;
/** Byte 3: at identifier bits 4 to 0. */
export declare const CAN_ERR_PROT_LOC_ID04_00: number;
/** Byte 3: at the remote request. */
export declare const CAN_ERR_PROT_LOC_RTR: number;
/** Byte 3: at reserved bit 1. */
export declare const CAN_ERR_PROT_LOC_RES1: number;
/** Byte 3: at reserved bit 0. */
export declare const CAN_ERR_PROT_LOC_RES0: number;
/** Byte 3: at the data length code. */
export declare const CAN_ERR_PROT_LOC_DLC: number;
/** Byte 3: in the data. */
export declare const CAN_ERR_PROT_LOC_DATA: number;
/** Byte 3: in the checksum. */
export declare const CAN_ERR_PROT_LOC_CRC_SEQ: number;
/** Byte 3: at the checksum's delimiter. */
export declare const CAN_ERR_PROT_LOC_CRC_DEL: number;
/** Byte 3: at the acknowledgement. */
export declare const CAN_ERR_PROT_LOC_ACK: number;
/** Byte 3: at the acknowledgement's delimiter. */
export declare const CAN_ERR_PROT_LOC_ACK_DEL: number;
/** Byte 3: at the end of the frame. */
export declare const CAN_ERR_PROT_LOC_EOF: number;
/** Byte 3: at the intermission. */
export declare const CAN_ERR_PROT_LOC_INTERM: number;
/** Byte 4: unspecified. */
export declare const CAN_ERR_TRX_UNSPEC: number;
/** Byte 4: CANH has no wire. */
export declare const CAN_ERR_TRX_CANH_NO_WIRE: number;
/** Byte 4: CANH is shorted to the battery. */
export declare const CAN_ERR_TRX_CANH_SHORT_TO_BAT: number;
/** Byte 4: CANH is shorted to the supply. */
export declare const CAN_ERR_TRX_CANH_SHORT_TO_VCC: number;
/** Byte 4: CANH is shorted to ground. */
export declare const CAN_ERR_TRX_CANH_SHORT_TO_GND: number;
/** Byte 4: CANL has no wire. */
export declare const CAN_ERR_TRX_CANL_NO_WIRE: number;
/** Byte 4: CANL is shorted to the battery. */
export declare const CAN_ERR_TRX_CANL_SHORT_TO_BAT: number;
/** Byte 4: CANL is shorted to the supply. */
export declare const CAN_ERR_TRX_CANL_SHORT_TO_VCC: number;
/** Byte 4: CANL is shorted to ground. */
export declare const CAN_ERR_TRX_CANL_SHORT_TO_GND: number;
/** Byte 4: CANL is shorted to CANH. */
export declare const CAN_ERR_TRX_CANL_SHORT_TO_CANH: number;
/** Error count of the warning level, 96. */
export declare const CAN_ERROR_WARNING_THRESHOLD: number;
/** Error count above which a controller is passive, 128. */
export declare const CAN_ERROR_PASSIVE_THRESHOLD: number;
/** Error count above which a controller is off the bus, 256. */
export declare const CAN_BUS_OFF_THRESHOLD: number;

// SAE J1939 over CAN.

/** Which messages to receive (`struct j1939_filter[]`). */
export declare const SO_J1939_FILTER: SocketOption<Bytes>;
/** Receive every message, to whomever it is. */
export declare const SO_J1939_PROMISC: SocketOption<number>;
/** Priority of messages sent, 0 to 7; below 2 it needs `CAP_NET_ADMIN`. */
export declare const SO_J1939_SEND_PRIO: SocketOption<number>;
/** Queue the progress and the errors of transfers for `MSG_ERRQUEUE`. */
export declare const SO_J1939_ERRQUEUE: SocketOption<number>;
/** The address that a message was sent to, one byte. */
export declare const SCM_J1939_DEST_ADDR: AncillaryType<Bytes>;
/** The name that a message was sent to, 64 bits. */
export declare const SCM_J1939_DEST_NAME: AncillaryType<Bytes>;
/** The priority of a message, one byte. */
export declare const SCM_J1939_PRIO: AncillaryType<Bytes>;
/** The progress or the error of a transfer. */
export declare const SCM_J1939_ERRQUEUE: AncillaryType<SockExtendedErr>;
/** The highest address of a node, 253. */
export declare const J1939_MAX_UNICAST_ADDR: number;
/** The address of a node that has none yet. */
export declare const J1939_IDLE_ADDR: number;
/** No address, or every node. */
export declare const J1939_NO_ADDR: number;
/** No name. */
export declare const J1939_NO_NAME: number;
/** No parameter group. */
export declare const J1939_NO_PGN: number;
/** The parameter group of requests. */
export declare const J1939_PGN_REQUEST: number;
/** The parameter group of claimed addresses. */
export declare const J1939_PGN_ADDRESS_CLAIMED: number;
/** The parameter group of commanded addresses. */
export declare const J1939_PGN_ADDRESS_COMMANDED: number;
/** The last parameter group that is sent to one address. */
export declare const J1939_PGN_PDU1_MAX: number;
/** The last parameter group. */
export declare const J1939_PGN_MAX: number;
/** How many filters a socket may have. */
export declare const J1939_FILTER_MAX: number;
/** A statistic's attribute: padding. */
export declare const J1939_NLA_PAD: number;
/** A statistic's attribute: bytes acknowledged. */
export declare const J1939_NLA_BYTES_ACKED: number;
/** A statistic's attribute: bytes of the whole message. */
export declare const J1939_NLA_TOTAL_SIZE: number;
/** A statistic's attribute: the parameter group. */
export declare const J1939_NLA_PGN: number;
/** A statistic's attribute: the sender's name. */
export declare const J1939_NLA_SRC_NAME: number;
/** A statistic's attribute: the receiver's name. */
export declare const J1939_NLA_DEST_NAME: number;
/** A statistic's attribute: the sender's address. */
export declare const J1939_NLA_SRC_ADDR: number;
/** A statistic's attribute: the receiver's address. */
export declare const J1939_NLA_DEST_ADDR: number;
/** A transfer's state: nothing special. */
export declare const J1939_EE_INFO_NONE: number;
/** A transfer's state: sending was aborted. */
export declare const J1939_EE_INFO_TX_ABORT: number;
/** A transfer's state: the sender asks to send. */
export declare const J1939_EE_INFO_RX_RTS: number;
/** A transfer's state: an offset was announced. */
export declare const J1939_EE_INFO_RX_DPO: number;
/** A transfer's state: receiving was aborted. */
export declare const J1939_EE_INFO_RX_ABORT: number;

// The kernel's cryptography, `AF_ALG`.

/** The key. Write only. */
export declare const ALG_SET_KEY: SocketOption<Bytes>;
/** Control message: the initialization vector (`struct af_alg_iv`). */
export declare const ALG_SET_IV: AncillaryType<Bytes>;
/** Control message: encrypt or decrypt, `ALG_OP_*`. */
export declare const ALG_SET_OP: AncillaryType<number>;
/** Control message: how many bytes are only authenticated. */
export declare const ALG_SET_AEAD_ASSOCLEN: AncillaryType<number>;
/** The size of the authentication tag: `setsockopt(SOL_ALG, ALG_SET_AEAD_AUTHSIZE, null, size)`. */
export declare const ALG_SET_AEAD_AUTHSIZE: SocketOption<Bytes>;
/** A public key; in CPython, never in Linux. */
export declare const ALG_SET_PUBKEY: number;
/** Entropy of a random number generator, for tests. Write only. */
export declare const ALG_SET_DRBG_ENTROPY: SocketOption<Bytes>;
/** The key, by its serial number in a keyring. Write only. */
export declare const ALG_SET_KEY_BY_KEY_SERIAL: SocketOption<number>;
/** A value of `ALG_SET_OP`: decrypt. */
export declare const ALG_OP_DECRYPT: number;
/** A value of `ALG_SET_OP`: encrypt. */
export declare const ALG_OP_ENCRYPT: number;
/** A value of `ALG_SET_OP`: sign; in CPython, never in Linux. */
export declare const ALG_OP_SIGN: number;
/** A value of `ALG_SET_OP`: verify; in CPython, never in Linux. */
export declare const ALG_OP_VERIFY: number;

// Transparent inter-process communication; tipc(7).

/** How important messages are under congestion: `TIPC_LOW_IMPORTANCE` …. */
export declare const TIPC_IMPORTANCE: SocketOption<number>;
/** Whether the sender may drop messages under congestion. */
export declare const TIPC_SRC_DROPPABLE: SocketOption<number>;
/** Whether a message that cannot be delivered is dropped or returned. */
export declare const TIPC_DEST_DROPPABLE: SocketOption<number>;
/** Milliseconds that `connect` may take. */
export declare const TIPC_CONN_TIMEOUT: SocketOption<number>;
/** Messages in the node's receive queue; read only. */
export declare const TIPC_NODE_RECVQ_DEPTH: SocketOption<number>;
/** Messages in the socket's receive queue; read only. */
export declare const TIPC_SOCK_RECVQ_DEPTH: SocketOption<number>;
/** Bytes in the socket's receive queue; read only. */
export declare const TIPC_SOCK_RECVQ_USED: SocketOption<number>;
/** Send multicasts by broadcast. */
export declare const TIPC_MCAST_BROADCAST: SocketOption<number>;
/** Send multicasts by copies. */
export declare const TIPC_MCAST_REPLICAST: SocketOption<number>;
/** Join a communication group (`struct tipc_group_req`). */
export declare const TIPC_GROUP_JOIN: SocketOption<Bytes>;
/** Leave the communication group. */
export declare const TIPC_GROUP_LEAVE: SocketOption<number>;
/** Send at once instead of collecting small messages. */
export declare const TIPC_NODELAY: SocketOption<number>;
/** Control message: why a message came back, `TIPC_ERR_*`, and its length. */
export declare const TIPC_ERRINFO: AncillaryType<Bytes>;
/** Control message: the message that came back. */
export declare const TIPC_RETDATA: AncillaryType<Bytes>;
/** Control message: the service to which a message was sent. */
export declare const TIPC_DESTNAME: AncillaryType<Bytes>;
/** A type of address: a range of a service's instances. */
export declare const TIPC_ADDR_NAMESEQ: number;
/** Another name of `TIPC_ADDR_NAMESEQ`. */
export declare const TIPC_ADDR_MCAST: number;
/** A type of address: an instance of a service. */
export declare const TIPC_ADDR_NAME: number;
/** A type of address: a socket. */
export declare const TIPC_ADDR_ID: number;
/** A newer name of `TIPC_ADDR_NAMESEQ`. */
export declare const TIPC_SERVICE_RANGE: number;
/** A newer name of `TIPC_ADDR_NAME`. */
export declare const TIPC_SERVICE_ADDR: number;
/** A newer name of `TIPC_ADDR_ID`. */
export declare const TIPC_SOCKET_ADDR: number;
/** A scope of visibility: the zone; now the same as the cluster. */
export declare const TIPC_ZONE_SCOPE: number;
/** A scope of visibility: the cluster. */
export declare const TIPC_CLUSTER_SCOPE: number;
/** A scope of visibility: the node. */
export declare const TIPC_NODE_SCOPE: number;
/** The configuration service's type. */
export declare const TIPC_CFG_SRV: number;
/** The topology service's type. */
export declare const TIPC_TOP_SRV: number;
/** The service type whose events tell of nodes. */
export declare const TIPC_NODE_STATE: number;
/** The service type whose events tell of links. */
export declare const TIPC_LINK_STATE: number;
/** Smaller service types are reserved. */
export declare const TIPC_RESERVED_TYPES: number;
/** A value of `TIPC_IMPORTANCE`: low. */
export declare const TIPC_LOW_IMPORTANCE: number;
/** A value of `TIPC_IMPORTANCE`: medium. */
export declare const TIPC_MEDIUM_IMPORTANCE: number;
/** A value of `TIPC_IMPORTANCE`: high. */
export declare const TIPC_HIGH_IMPORTANCE: number;
/** A value of `TIPC_IMPORTANCE`: critical. */
export declare const TIPC_CRITICAL_IMPORTANCE: number;
/** Bytes of a message at most, 66000. */
export declare const TIPC_MAX_USER_MSG_SIZE: number;
/** Why a message came back: it did not. */
export declare const TIPC_OK: number;
/** Why a message came back: no such service. */
export declare const TIPC_ERR_NO_NAME: number;
/** Why a message came back: no such socket. */
export declare const TIPC_ERR_NO_PORT: number;
/** Why a message came back: no such node. */
export declare const TIPC_ERR_NO_NODE: number;
/** Why a message came back: the receiver is overloaded. */
export declare const TIPC_ERR_OVERLOAD: number;
/** Why a message came back: the connection was shut down. */
export declare const TIPC_CONN_SHUTDOWN: number;
/** A subscription's filter: an event for every socket. */
export declare const TIPC_SUB_PORTS: number;
/** A subscription's filter: an event for every service. */
export declare const TIPC_SUB_SERVICE: number;
/** A subscription's filter: cancel it. */
export declare const TIPC_SUB_CANCEL: number;
/** A subscription's event: published. */
export declare const TIPC_PUBLISHED: number;
/** A subscription's event: withdrawn. */
export declare const TIPC_WITHDRAWN: number;
/** A subscription's event: its time ran out. */
export declare const TIPC_SUBSCR_TIMEOUT: number;
/** A subscription's timeout: none. */
export declare const TIPC_WAIT_FOREVER: number;
/** A flag of `TIPC_GROUP_JOIN`: receive what this socket sent. */
export declare const TIPC_GROUP_LOOPBACK: number;
/** A flag of `TIPC_GROUP_JOIN`: receive events of members. */
export declare const TIPC_GROUP_MEMBER_EVTS: number;
/** Bytes of a node's identity. */
export declare const TIPC_NODEID_LEN: number;
/** Bytes of a medium's name. */
export declare const TIPC_MAX_MEDIA_NAME: number;
/** Bytes of an interface's name. */
export declare const TIPC_MAX_IF_NAME: number;
/** Bytes of a bearer's name. */
export declare const TIPC_MAX_BEARER_NAME: number;
/** Bytes of a link's name. */
export declare const TIPC_MAX_LINK_NAME: number;

// Reliable Datagram Sockets.

/** Drop what is queued to one destination. Write only. */
export declare const RDS_CANCEL_SENT_TO: SocketOption<Bytes>;
/** Register memory for RDMA. Write only. */
export declare const RDS_GET_MR: SocketOption<Bytes>;
/** Release memory of RDMA. Write only. */
export declare const RDS_FREE_MR: SocketOption<Bytes>;
/** Receive the state of RDMA operations. */
export declare const RDS_RECVERR: SocketOption<number>;
/** Monitor congestion by 64 bits of ports. */
export declare const RDS_CONG_MONITOR: SocketOption<number>;
/** Register memory for RDMA with one destination. Write only. */
export declare const RDS_GET_MR_FOR_DEST: SocketOption<Bytes>;
/** The transport: `RDS_TRANS_*`. */
export declare const SO_RDS_TRANSPORT: SocketOption<number>;
/** Receive latencies within the kernel with each message. */
export declare const SO_RDS_MSG_RXPATH_LATENCY: SocketOption<Bytes>;
/** Control message: an RDMA operation. */
export declare const RDS_CMSG_RDMA_ARGS: AncillaryType<Bytes>;
/** Control message: the memory of an RDMA operation. */
export declare const RDS_CMSG_RDMA_DEST: AncillaryType<Bytes>;
/** Control message: register memory for RDMA. */
export declare const RDS_CMSG_RDMA_MAP: AncillaryType<Bytes>;
/** Control message: how an RDMA operation ended. */
export declare const RDS_CMSG_RDMA_STATUS: AncillaryType<Bytes>;
/** Control message: ports that are congested no more. */
export declare const RDS_CMSG_CONG_UPDATE: AncillaryType<Bytes>;
/** Control message: atomic fetch and add. */
export declare const RDS_CMSG_ATOMIC_FADD: AncillaryType<Bytes>;
/** Control message: atomic compare and swap. */
export declare const RDS_CMSG_ATOMIC_CSWP: AncillaryType<Bytes>;
/** Control message: atomic fetch and add, masked. */
export declare const RDS_CMSG_MASKED_ATOMIC_FADD: AncillaryType<Bytes>;
/** Control message: atomic compare and swap, masked. */
export declare const RDS_CMSG_MASKED_ATOMIC_CSWP: AncillaryType<Bytes>;
/** Control message: latencies within the kernel. */
export declare const RDS_CMSG_RXPATH_LATENCY: AncillaryType<Bytes>;
/** Control message: the number of a zero-copy send. */
export declare const RDS_CMSG_ZCOPY_COOKIE: AncillaryType<number>;
/** Control message: zero-copy sends that are done. */
export declare const RDS_CMSG_ZCOPY_COMPLETION: AncillaryType<Bytes>;
/** A value of `SO_RDS_TRANSPORT`: InfiniBand. */
export declare const RDS_TRANS_IB: number;
/** A value of `SO_RDS_TRANSPORT`: a gap, once iWARP. */
export declare const RDS_TRANS_GAP: number;
/** A value of `SO_RDS_TRANSPORT`: iWARP; gone from Linux. */
export declare const RDS_TRANS_IWARP: number;
/** A value of `SO_RDS_TRANSPORT`: TCP. */
export declare const RDS_TRANS_TCP: number;
/** How many transports there are. */
export declare const RDS_TRANS_COUNT: number;
/** A value of `SO_RDS_TRANSPORT`: none. */
export declare const RDS_TRANS_NONE: number;
/** How many bits congestion is monitored by. */
export declare const RDS_CONG_MONITOR_SIZE: number;
/** How many numbers one `RDS_CMSG_ZCOPY_COMPLETION` carries. */
export declare const RDS_MAX_ZCOOKIES: number;
/** Table: counters; read only. */
export declare const RDS_INFO_COUNTERS: SocketOption<Bytes>;
/** Table: connections; read only. */
export declare const RDS_INFO_CONNECTIONS: SocketOption<Bytes>;
/** Table: messages queued for sending; read only. */
export declare const RDS_INFO_SEND_MESSAGES: SocketOption<Bytes>;
/** Table: messages that may be sent again; read only. */
export declare const RDS_INFO_RETRANS_MESSAGES: SocketOption<Bytes>;
/** Table: messages to be received; read only. */
export declare const RDS_INFO_RECV_MESSAGES: SocketOption<Bytes>;
/** Table: sockets; read only. */
export declare const RDS_INFO_SOCKETS: SocketOption<Bytes>;
/** Table: TCP connections; read only. */
export declare const RDS_INFO_TCP_SOCKETS: SocketOption<Bytes>;
/** Table: InfiniBand connections; read only. */
export declare const RDS_INFO_IB_CONNECTIONS: SocketOption<Bytes>;
/** Table: statistics of connections; read only. */
export declare const RDS_INFO_CONNECTION_STATS: SocketOption<Bytes>;
/** Table: iWARP connections; read only. */
export declare const RDS_INFO_IWARP_CONNECTIONS: SocketOption<Bytes>;
/** Table with IPv6 addresses: connections; read only. */
export declare const RDS6_INFO_CONNECTIONS: SocketOption<Bytes>;
/** Table with IPv6 addresses: messages queued for sending; read only. */
export declare const RDS6_INFO_SEND_MESSAGES: SocketOption<Bytes>;
/** Table with IPv6 addresses: messages that may be sent again; read only. */
export declare const RDS6_INFO_RETRANS_MESSAGES: SocketOption<Bytes>;
/** Table with IPv6 addresses: messages to be received; read only. */
export declare const RDS6_INFO_RECV_MESSAGES: SocketOption<Bytes>;
/** Table with IPv6 addresses: sockets; read only. */
export declare const RDS6_INFO_SOCKETS: SocketOption<Bytes>;
/** Table with IPv6 addresses: TCP connections; read only. */
export declare const RDS6_INFO_TCP_SOCKETS: SocketOption<Bytes>;
/** Table with IPv6 addresses: InfiniBand connections; read only. */
export declare const RDS6_INFO_IB_CONNECTIONS: SocketOption<Bytes>;
/** A latency of `SO_RDS_MSG_RXPATH_LATENCY`: header to the first part. */
export declare const RDS_MSG_RX_HDR_TO_DGRAM_START: number;
/** A latency of `SO_RDS_MSG_RXPATH_LATENCY`: reassembly. */
export declare const RDS_MSG_RX_DGRAM_REASSEMBLE: number;
/** A latency of `SO_RDS_MSG_RXPATH_LATENCY`: delivery. */
export declare const RDS_MSG_RX_DGRAM_DELIVERED: number;
/** A flag of RDMA operations: write. */
export declare const RDS_RDMA_READWRITE: number;
/** A flag of RDMA operations: fence. */
export declare const RDS_RDMA_FENCE: number;
/** A flag of RDMA operations: invalidate the memory region. */
export declare const RDS_RDMA_INVALIDATE: number;
/** A flag of RDMA operations: the region is used once. */
export declare const RDS_RDMA_USE_ONCE: number;
/** A flag of RDMA operations: do not wait. */
export declare const RDS_RDMA_DONTWAIT: number;
/** A flag of RDMA operations: tell when it is done. */
export declare const RDS_RDMA_NOTIFY_ME: number;
/** A flag of RDMA operations: do not interrupt the peer. */
export declare const RDS_RDMA_SILENT: number;
/** How an RDMA operation ended: well. */
export declare const RDS_RDMA_SUCCESS: number;
/** How an RDMA operation ended: error of the peer. */
export declare const RDS_RDMA_REMOTE_ERROR: number;
/** How an RDMA operation ended: cancelled. */
export declare const RDS_RDMA_CANCELED: number;
/** How an RDMA operation ended: dropped. */
export declare const RDS_RDMA_DROPPED: number;
/** How an RDMA operation ended: another error. */
export declare const RDS_RDMA_OTHER_ERROR: number;

// Qualcomm's IPC router.

/** The node that is all nodes. */
export declare const QRTR_NODE_BCAST: number;
/** The port of control messages. */
export declare const QRTR_PORT_CTRL: number;
/** A control packet's type: data. */
export declare const QRTR_TYPE_DATA: number;
/** A control packet's type: a node greets. */
export declare const QRTR_TYPE_HELLO: number;
/** A control packet's type: a node leaves. */
export declare const QRTR_TYPE_BYE: number;
/** A control packet's type: a service came. */
export declare const QRTR_TYPE_NEW_SERVER: number;
/** A control packet's type: a service went. */
export declare const QRTR_TYPE_DEL_SERVER: number;
/** A control packet's type: a client went. */
export declare const QRTR_TYPE_DEL_CLIENT: number;
/** A control packet's type: sending may go on. */
export declare const QRTR_TYPE_RESUME_TX: number;
/** A control packet's type: a process ended. */
export declare const QRTR_TYPE_EXIT: number;
/** A control packet's type: are you there. */
export declare const QRTR_TYPE_PING: number;
/** A control packet's type: tell me of services. */
export declare const QRTR_TYPE_NEW_LOOKUP: number;
/** A control packet's type: tell me of services no more. */
export declare const QRTR_TYPE_DEL_LOOKUP: number;

// TLS done by the kernel.

/** Keys of what is sent (`struct tls12_crypto_info_aes_gcm_128` …). */
export declare const TLS_TX: SocketOption<Bytes>;
/** Keys of what is received. */
export declare const TLS_RX: SocketOption<Bytes>;
/** sendfile may read the pages when they are sent, though they change meanwhile. */
export declare const TLS_TX_ZEROCOPY_RO: SocketOption<number>;
/** Expect records without padding, for speed. */
export declare const TLS_RX_EXPECT_NO_PAD: SocketOption<number>;
/** Control message: the type of the record to send, one byte. */
export declare const TLS_SET_RECORD_TYPE: AncillaryType<Bytes>;
/** Control message: the type of the record received, one byte. */
export declare const TLS_GET_RECORD_TYPE: AncillaryType<Bytes>;
/** TLS 1.2. */
export declare const TLS_1_2_VERSION: number;
/** TLS 1.3. */
export declare const TLS_1_3_VERSION: number;
/** A cipher: AES-128-GCM. */
export declare const TLS_CIPHER_AES_GCM_128: number;
/** A cipher: AES-256-GCM. */
export declare const TLS_CIPHER_AES_GCM_256: number;
/** A cipher: AES-128-CCM. */
export declare const TLS_CIPHER_AES_CCM_128: number;
/** A cipher: ChaCha20-Poly1305. */
export declare const TLS_CIPHER_CHACHA20_POLY1305: number;
/** A cipher: SM4-GCM. */
export declare const TLS_CIPHER_SM4_GCM: number;
/** A cipher: SM4-CCM. */
export declare const TLS_CIPHER_SM4_CCM: number;
/** A cipher: ARIA-128-GCM. */
export declare const TLS_CIPHER_ARIA_GCM_128: number;
/** A cipher: ARIA-256-GCM. */
export declare const TLS_CIPHER_ARIA_GCM_256: number;

// Multipath TCP.

/** State and statistics of the connection; read only. */
export declare const MPTCP_INFO: SocketOption<MptcpInfo>;
/** The `tcp_info` of each path; read only. */
export declare const MPTCP_TCPINFO: SocketOption<Bytes>;
/** The addresses of each path; read only. */
export declare const MPTCP_SUBFLOW_ADDRS: SocketOption<Bytes>;
/** Everything of the above at once; read only. */
export declare const MPTCP_FULL_INFO: SocketOption<Bytes>;
/** A flag of `mptcp_info`: it is plain TCP. */
export declare const MPTCP_INFO_FLAG_FALLBACK: number;
/** A flag of `mptcp_info`: the peer's key is known. */
export declare const MPTCP_INFO_FLAG_REMOTE_KEY_RECEIVED: number;

// Options of SCTP; RFC 6458.

/** Bounds of the retransmission timeout. */
export declare const SCTP_RTOINFO: SocketOption<Bytes>;
/** Parameters of the association. */
export declare const SCTP_ASSOCINFO: SocketOption<Bytes>;
/** Streams and attempts of the association's beginning. */
export declare const SCTP_INITMSG: SocketOption<Bytes>;
/** Send at once instead of collecting small messages. */
export declare const SCTP_NODELAY: SocketOption<number>;
/** Seconds of silence after which an association ends. */
export declare const SCTP_AUTOCLOSE: SocketOption<number>;
/** Ask the peer to take an address for its primary one. */
export declare const SCTP_SET_PEER_PRIMARY_ADDR: SocketOption<Bytes>;
/** The peer's primary address. */
export declare const SCTP_PRIMARY_ADDR: SocketOption<Bytes>;
/** The adaptation layer's indication. */
export declare const SCTP_ADAPTATION_LAYER: SocketOption<Bytes>;
/** Do not fragment messages; what is too big fails with EMSGSIZE. */
export declare const SCTP_DISABLE_FRAGMENTS: SocketOption<number>;
/** Heartbeats and path MTU of a peer's address. */
export declare const SCTP_PEER_ADDR_PARAMS: SocketOption<Bytes>;
/** What sends take by default (`struct sctp_sndrcvinfo`). */
export declare const SCTP_DEFAULT_SEND_PARAM: SocketOption<Bytes>;
/** Which notifications to receive (`struct sctp_event_subscribe`). */
export declare const SCTP_EVENTS: SocketOption<Bytes>;
/** Give IPv4 addresses mapped. */
export declare const SCTP_I_WANT_MAPPED_V4_ADDR: SocketOption<number>;
/** Largest fragment. */
export declare const SCTP_MAXSEG: SocketOption<Bytes>;
/** State of the association; read only. */
export declare const SCTP_STATUS: SocketOption<Bytes>;
/** State of a peer's address; read only. */
export declare const SCTP_GET_PEER_ADDR_INFO: SocketOption<Bytes>;
/** Delay of acknowledgements. */
export declare const SCTP_DELAYED_ACK_TIME: SocketOption<Bytes>;
/** Another name of `SCTP_DELAYED_ACK_TIME`. */
export declare const SCTP_DELAYED_ACK: SocketOption<Bytes>;
/** Another name of `SCTP_DELAYED_ACK_TIME`. */
export declare const SCTP_DELAYED_SACK: SocketOption<Bytes>;
/** The context that errors carry by default. */
export declare const SCTP_CONTEXT: SocketOption<Bytes>;
/** Whether parts of messages of several streams may mix. */
export declare const SCTP_FRAGMENT_INTERLEAVE: SocketOption<number>;
/** Bytes after which a part of a message is delivered. */
export declare const SCTP_PARTIAL_DELIVERY_POINT: SocketOption<number>;
/** Packets that may be sent at once. */
export declare const SCTP_MAX_BURST: SocketOption<Bytes>;
/** Chunks to be authenticated. */
export declare const SCTP_AUTH_CHUNK: SocketOption<Bytes>;
/** Algorithms of authentication. */
export declare const SCTP_HMAC_IDENT: SocketOption<Bytes>;
/** A key of authentication. Write only. */
export declare const SCTP_AUTH_KEY: SocketOption<Bytes>;
/** The key that is used. */
export declare const SCTP_AUTH_ACTIVE_KEY: SocketOption<Bytes>;
/** Delete a key. Write only. */
export declare const SCTP_AUTH_DELETE_KEY: SocketOption<Bytes>;
/** Chunks that the peer wants authenticated; read only. */
export declare const SCTP_PEER_AUTH_CHUNKS: SocketOption<Bytes>;
/** Chunks that this end wants authenticated; read only. */
export declare const SCTP_LOCAL_AUTH_CHUNKS: SocketOption<Bytes>;
/** How many associations the socket has; read only. */
export declare const SCTP_GET_ASSOC_NUMBER: SocketOption<number>;
/** The associations' identifiers; read only. */
export declare const SCTP_GET_ASSOC_ID_LIST: SocketOption<Bytes>;
/** Tell the peer when addresses come and go. */
export declare const SCTP_AUTO_ASCONF: SocketOption<number>;
/** Failures after which a peer's address is given up. */
export declare const SCTP_PEER_ADDR_THLDS: SocketOption<Bytes>;
/** Receive `SCTP_RCVINFO` with each message. */
export declare const SCTP_RECVRCVINFO: SocketOption<number>;
/** Receive `SCTP_NXTINFO` with each message. */
export declare const SCTP_RECVNXTINFO: SocketOption<number>;
/** What sends take by default (`struct sctp_sndinfo`). */
export declare const SCTP_DEFAULT_SNDINFO: SocketOption<Bytes>;
/** Use a key no more. Write only. */
export declare const SCTP_AUTH_DEACTIVATE_KEY: SocketOption<Bytes>;
/** Several sockets share one port. */
export declare const SCTP_REUSE_PORT: SocketOption<number>;
/** As `SCTP_PEER_ADDR_THLDS`, with the threshold of going back. */
export declare const SCTP_PEER_ADDR_THLDS_V2: SocketOption<Bytes>;
/** Partial reliability. */
export declare const SCTP_PR_SUPPORTED: SocketOption<Bytes>;
/** The partial reliability of sends by default. */
export declare const SCTP_DEFAULT_PRINFO: SocketOption<Bytes>;
/** Messages given up in an association; read only. */
export declare const SCTP_PR_ASSOC_STATUS: SocketOption<Bytes>;
/** Messages given up in a stream; read only. */
export declare const SCTP_PR_STREAM_STATUS: SocketOption<Bytes>;
/** Reconfiguration of streams. */
export declare const SCTP_RECONFIG_SUPPORTED: SocketOption<Bytes>;
/** Which reconfigurations are allowed: `SCTP_ENABLE_*`. */
export declare const SCTP_ENABLE_STREAM_RESET: SocketOption<Bytes>;
/** Reset streams. Write only. */
export declare const SCTP_RESET_STREAMS: SocketOption<Bytes>;
/** Reset an association. Write only. */
export declare const SCTP_RESET_ASSOC: SocketOption<Bytes>;
/** Add streams. Write only. */
export declare const SCTP_ADD_STREAMS: SocketOption<Bytes>;
/** How streams take turns. */
export declare const SCTP_STREAM_SCHEDULER: SocketOption<Bytes>;
/** A stream's priority. */
export declare const SCTP_STREAM_SCHEDULER_VALUE: SocketOption<Bytes>;
/** Interleaving of messages. */
export declare const SCTP_INTERLEAVING_SUPPORTED: SocketOption<Bytes>;
/** Connect by the first send. */
export declare const SCTP_SENDMSG_CONNECT: SocketOption<Bytes>;
/** Whether to receive one kind of notification (`struct sctp_event`). */
export declare const SCTP_EVENT: SocketOption<Bytes>;
/** Changing addresses. */
export declare const SCTP_ASCONF_SUPPORTED: SocketOption<Bytes>;
/** Authentication. */
export declare const SCTP_AUTH_SUPPORTED: SocketOption<Bytes>;
/** Explicit congestion notification. */
export declare const SCTP_ECN_SUPPORTED: SocketOption<Bytes>;
/** Whether to tell of potentially failed addresses. */
export declare const SCTP_EXPOSE_POTENTIALLY_FAILED_STATE: SocketOption<Bytes>;
/** Another name of `SCTP_EXPOSE_POTENTIALLY_FAILED_STATE`. */
export declare const SCTP_EXPOSE_PF_STATE: SocketOption<Bytes>;
/** The peer's UDP port of encapsulation. */
export declare const SCTP_REMOTE_UDP_ENCAPS_PORT: SocketOption<Bytes>;
/** Milliseconds between probes of the path MTU. */
export declare const SCTP_PLPMTUD_PROBE_INTERVAL: SocketOption<Bytes>;
/** The peer's addresses; read only. */
export declare const SCTP_GET_PEER_ADDRS: SocketOption<Bytes>;
/** The own addresses; read only. */
export declare const SCTP_GET_LOCAL_ADDRS: SocketOption<Bytes>;
/** Statistics of the association; read only. */
export declare const SCTP_GET_ASSOC_STATS: SocketOption<Bytes>;
/** Bind more addresses (sctp_bindx). Write only. */
export declare const SCTP_SOCKOPT_BINDX_ADD: SocketOption<Bytes>;
/** Unbind addresses (sctp_bindx). Write only. */
export declare const SCTP_SOCKOPT_BINDX_REM: SocketOption<Bytes>;
/** Make a socket of one association (sctp_peeloff); read only. */
export declare const SCTP_SOCKOPT_PEELOFF: SocketOption<Bytes>;
/** As `SCTP_SOCKOPT_PEELOFF`, with flags; read only. */
export declare const SCTP_SOCKOPT_PEELOFF_FLAGS: SocketOption<Bytes>;
/** Connect to several addresses, the first form. Write only. */
export declare const SCTP_SOCKOPT_CONNECTX_OLD: SocketOption<Bytes>;
/** Connect to several addresses (sctp_connectx). Write only. */
export declare const SCTP_SOCKOPT_CONNECTX: SocketOption<Bytes>;
/** Connect to several addresses; read only. */
export declare const SCTP_SOCKOPT_CONNECTX3: SocketOption<Bytes>;
/** Control message: `struct sctp_initmsg`. */
export declare const SCTP_INIT: AncillaryType<Bytes>;
/** Control message: `struct sctp_sndrcvinfo`. */
export declare const SCTP_SNDRCV: AncillaryType<Bytes>;
/** Control message: `struct sctp_sndinfo`. */
export declare const SCTP_SNDINFO: AncillaryType<Bytes>;
/** Control message: `struct sctp_rcvinfo`. */
export declare const SCTP_RCVINFO: AncillaryType<Bytes>;
/** Control message: `struct sctp_nxtinfo`. */
export declare const SCTP_NXTINFO: AncillaryType<Bytes>;
/** Control message: `struct sctp_prinfo`. */
export declare const SCTP_PRINFO: AncillaryType<Bytes>;
/** Control message: `struct sctp_authinfo`. */
export declare const SCTP_AUTHINFO: AncillaryType<Bytes>;
/** Control message: an IPv4 address to send to. */
export declare const SCTP_DSTADDRV4: AncillaryType<Bytes>;
/** Control message: an IPv6 address to send to. */
export declare const SCTP_DSTADDRV6: AncillaryType<Bytes>;
/** A flag of a send: out of order. */
export declare const SCTP_UNORDERED: number;
/** A flag of a send: to the address given, not to the primary one. */
export declare const SCTP_ADDR_OVER: number;
/** A flag of a send: abort the association. */
export declare const SCTP_ABORT: number;
/** A flag of a send: ask for an acknowledgement at once. */
export declare const SCTP_SACK_IMMEDIATELY: number;
/** A flag of a send: to all associations. */
export declare const SCTP_SENDALL: number;
/** A flag of a send: shut the association down. */
export declare const SCTP_EOF: number;
/** An association's identifier: those to come. */
export declare const SCTP_FUTURE_ASSOC: number;
/** An association's identifier: those there are. */
export declare const SCTP_CURRENT_ASSOC: number;
/** An association's identifier: all. */
export declare const SCTP_ALL_ASSOC: number;
/** sctp_bindx: add. */
export declare const SCTP_BINDX_ADD_ADDR: number;
/** sctp_bindx: remove. */
export declare const SCTP_BINDX_REM_ADDR: number;
/** A notification's type: data. */
export declare const SCTP_DATA_IO_EVENT: number;
/** A notification's type: an association began or ended. */
export declare const SCTP_ASSOC_CHANGE: number;
/** A notification's type: a peer's address changed its state. */
export declare const SCTP_PEER_ADDR_CHANGE: number;
/** A notification's type: a message could not be sent. */
export declare const SCTP_SEND_FAILED: number;
/** A notification's type: a message could not be sent, newer form. */
export declare const SCTP_SEND_FAILED_EVENT: number;
/** A notification's type: the peer told an error. */
export declare const SCTP_REMOTE_ERROR: number;
/** A notification's type: the peer shut down. */
export declare const SCTP_SHUTDOWN_EVENT: number;
/** A notification's type: a partial delivery was aborted. */
export declare const SCTP_PARTIAL_DELIVERY_EVENT: number;
/** A notification's type: the adaptation layer's indication. */
export declare const SCTP_ADAPTATION_INDICATION: number;
/** A notification's type: authentication. */
export declare const SCTP_AUTHENTICATION_INDICATION: number;
/** A notification's type: nothing is left to send. */
export declare const SCTP_SENDER_DRY_EVENT: number;
/** A notification's type: streams were reset. */
export declare const SCTP_STREAM_RESET_EVENT: number;
/** A notification's type: the association was reset. */
export declare const SCTP_ASSOC_RESET_EVENT: number;
/** A notification's type: streams were added. */
export declare const SCTP_STREAM_CHANGE_EVENT: number;
/** A state in `SCTP_ASSOC_CHANGE`: it began. */
export declare const SCTP_COMM_UP: number;
/** A state in `SCTP_ASSOC_CHANGE`: it was lost. */
export declare const SCTP_COMM_LOST: number;
/** A state in `SCTP_ASSOC_CHANGE`: the peer began anew. */
export declare const SCTP_RESTART: number;
/** A state in `SCTP_ASSOC_CHANGE`: it was shut down. */
export declare const SCTP_SHUTDOWN_COMP: number;
/** A state in `SCTP_ASSOC_CHANGE`: it could not begin. */
export declare const SCTP_CANT_STR_ASSOC: number;
/** A state in `SCTP_PEER_ADDR_CHANGE`: reachable again. */
export declare const SCTP_ADDR_AVAILABLE: number;
/** A state in `SCTP_PEER_ADDR_CHANGE`: unreachable. */
export declare const SCTP_ADDR_UNREACHABLE: number;
/** A state in `SCTP_PEER_ADDR_CHANGE`: removed. */
export declare const SCTP_ADDR_REMOVED: number;
/** A state in `SCTP_PEER_ADDR_CHANGE`: added. */
export declare const SCTP_ADDR_ADDED: number;
/** A state in `SCTP_PEER_ADDR_CHANGE`: made the primary one. */
export declare const SCTP_ADDR_MADE_PRIM: number;
/** A state in `SCTP_PEER_ADDR_CHANGE`: confirmed. */
export declare const SCTP_ADDR_CONFIRMED: number;
/** A state in `SCTP_PEER_ADDR_CHANGE`: potentially failed. */
export declare const SCTP_ADDR_POTENTIALLY_FAILED: number;
/** Another name of `SCTP_ADDR_POTENTIALLY_FAILED`. */
export declare const SCTP_ADDR_PF: number;
/** A state of a peer's address: inactive. */
export declare const SCTP_INACTIVE: number;
/** A state of a peer's address: potentially failed. */
export declare const SCTP_PF: number;
/** Another name of `SCTP_PF`. */
export declare const SCTP_POTENTIALLY_FAILED: number;
/** A state of a peer's address: active. */
export declare const SCTP_ACTIVE: number;
/** A state of a peer's address: not confirmed. */
export declare const SCTP_UNCONFIRMED: number;
/** A state of a peer's address: not known. */
export declare const SCTP_UNKNOWN: number;
/** A state in `SCTP_STATUS`: none. */
export declare const SCTP_EMPTY: number;
/** A state in `SCTP_STATUS`: closed. */
export declare const SCTP_CLOSED: number;
/** A state in `SCTP_STATUS`: waiting for a cookie. */
export declare const SCTP_COOKIE_WAIT: number;
/** A state in `SCTP_STATUS`: the cookie was sent back. */
export declare const SCTP_COOKIE_ECHOED: number;
/** A state in `SCTP_STATUS`: open. */
export declare const SCTP_ESTABLISHED: number;
/** A state in `SCTP_STATUS`: shutting down, data is left. */
export declare const SCTP_SHUTDOWN_PENDING: number;
/** A state in `SCTP_STATUS`: SHUTDOWN was sent. */
export declare const SCTP_SHUTDOWN_SENT: number;
/** A state in `SCTP_STATUS`: SHUTDOWN came. */
export declare const SCTP_SHUTDOWN_RECEIVED: number;
/** A state in `SCTP_STATUS`: SHUTDOWN was acknowledged. */
export declare const SCTP_SHUTDOWN_ACK_SENT: number;
/** A flag of `SCTP_SEND_FAILED`: never sent. */
export declare const SCTP_DATA_UNSENT: number;
/** A flag of `SCTP_SEND_FAILED`: sent and not acknowledged. */
export declare const SCTP_DATA_SENT: number;
/** Partial reliability: none. */
export declare const SCTP_PR_SCTP_NONE: number;
/** Partial reliability: for a time. */
export declare const SCTP_PR_SCTP_TTL: number;
/** Partial reliability: for a number of retransmissions. */
export declare const SCTP_PR_SCTP_RTX: number;
/** Partial reliability: by priority. */
export declare const SCTP_PR_SCTP_PRIO: number;
/** Partial reliability: counts of all kinds. */
export declare const SCTP_PR_SCTP_ALL: number;
/** A flag of `SCTP_ENABLE_STREAM_RESET`: resetting streams. */
export declare const SCTP_ENABLE_RESET_STREAM_REQ: number;
/** A flag of `SCTP_ENABLE_STREAM_RESET`: resetting the association. */
export declare const SCTP_ENABLE_RESET_ASSOC_REQ: number;
/** A flag of `SCTP_ENABLE_STREAM_RESET`: adding streams. */
export declare const SCTP_ENABLE_CHANGE_ASSOC_REQ: number;
/** A flag of `SCTP_RESET_STREAMS`: incoming ones. */
export declare const SCTP_STREAM_RESET_INCOMING: number;
/** A flag of `SCTP_RESET_STREAMS`: outgoing ones. */
export declare const SCTP_STREAM_RESET_OUTGOING: number;
/** A value of `SCTP_STREAM_SCHEDULER`: first come, first served. */
export declare const SCTP_SS_FCFS: number;
/** A value of `SCTP_STREAM_SCHEDULER`: the default. */
export declare const SCTP_SS_DEFAULT: number;
/** A value of `SCTP_STREAM_SCHEDULER`: by priority. */
export declare const SCTP_SS_PRIO: number;
/** A value of `SCTP_STREAM_SCHEDULER`: in turn. */
export declare const SCTP_SS_RR: number;
/** A value of `SCTP_HMAC_IDENT`: SHA-1. */
export declare const SCTP_AUTH_HMAC_ID_SHA1: number;
/** A value of `SCTP_HMAC_IDENT`: SHA-256. */
export declare const SCTP_AUTH_HMAC_ID_SHA256: number;

// Bluetooth.

/** Protocol: logical link control and adaptation. */
export declare const BTPROTO_L2CAP: Protocol;
/** Protocol: the host controller interface. */
export declare const BTPROTO_HCI: Protocol;
/** Protocol: synchronous links (voice). */
export declare const BTPROTO_SCO: Protocol;
/** Protocol: serial ports. */
export declare const BTPROTO_RFCOMM: Protocol;
/** Protocol: network encapsulation. */
export declare const BTPROTO_BNEP: Protocol;
/** Protocol: CAPI messages. */
export declare const BTPROTO_CMTP: Protocol;
/** Protocol: input devices. */
export declare const BTPROTO_HIDP: Protocol;
/** Protocol: audio and video distribution. */
export declare const BTPROTO_AVDTP: Protocol;
/** Protocol: isochronous links (LE audio). */
export declare const BTPROTO_ISO: Protocol;
/** The link's security (`struct bt_security`): `BT_SECURITY_*`. */
export declare const BT_SECURITY: SocketOption<Bytes>;
/** A connection is not accepted before the first read. */
export declare const BT_DEFER_SETUP: SocketOption<number>;
/** Whether packets may be dropped when they are late: `BT_FLUSHABLE_*`. */
export declare const BT_FLUSHABLE: SocketOption<number>;
/** Whether the link has to leave sniff mode first (`struct bt_power`). */
export declare const BT_POWER: SocketOption<Bytes>;
/** Which radios the channel may use: `BT_CHANNEL_POLICY_*`. */
export declare const BT_CHANNEL_POLICY: SocketOption<number>;
/** The voice setting (`struct bt_voice`): `BT_VOICE_*`. */
export declare const BT_VOICE: SocketOption<Bytes>;
/** The MTU of packets sent, 16 bits. */
export declare const BT_SNDMTU: SocketOption<Bytes>;
/** The MTU of packets received, 16 bits. */
export declare const BT_RCVMTU: SocketOption<Bytes>;
/** The radio modes that are used; read only. */
export declare const BT_PHY: SocketOption<number>;
/** The mode of an L2CAP channel, 8 bits: `BT_MODE_*`. */
export declare const BT_MODE: SocketOption<Bytes>;
/** Receive the status of each packet, as `BT_SCM_PKT_STATUS`. */
export declare const BT_PKT_STATUS: SocketOption<number>;
/** Quality of service of isochronous links (`struct bt_iso_qos`). */
export declare const BT_ISO_QOS: SocketOption<Bytes>;
/** Codecs of synchronous links (`struct bt_codecs`). */
export declare const BT_CODEC: SocketOption<Bytes>;
/** The broadcast audio announcement. */
export declare const BT_ISO_BASE: SocketOption<Bytes>;
/** Control message: the status of a packet, one byte. */
export declare const BT_SCM_PKT_STATUS: AncillaryType<Bytes>;
/** Control message: the error of a packet. */
export declare const BT_SCM_ERROR: AncillaryType<Bytes>;
/** A level of `BT_SECURITY`: service discovery only. */
export declare const BT_SECURITY_SDP: number;
/** A level of `BT_SECURITY`: low. */
export declare const BT_SECURITY_LOW: number;
/** A level of `BT_SECURITY`: medium. */
export declare const BT_SECURITY_MEDIUM: number;
/** A level of `BT_SECURITY`: high. */
export declare const BT_SECURITY_HIGH: number;
/** A level of `BT_SECURITY`: FIPS. */
export declare const BT_SECURITY_FIPS: number;
/** A value of `BT_FLUSHABLE`: never dropped. */
export declare const BT_FLUSHABLE_OFF: number;
/** A value of `BT_FLUSHABLE`: may be dropped. */
export declare const BT_FLUSHABLE_ON: number;
/** A value of `BT_POWER`: stay in sniff mode. */
export declare const BT_POWER_FORCE_ACTIVE_OFF: number;
/** A value of `BT_POWER`: leave sniff mode. */
export declare const BT_POWER_FORCE_ACTIVE_ON: number;
/** A value of `BT_CHANNEL_POLICY`: classic radio only. */
export declare const BT_CHANNEL_POLICY_BREDR_ONLY: number;
/** A value of `BT_CHANNEL_POLICY`: classic radio rather. */
export declare const BT_CHANNEL_POLICY_BREDR_PREFERRED: number;
/** A value of `BT_CHANNEL_POLICY`: high speed radio rather. */
export declare const BT_CHANNEL_POLICY_AMP_PREFERRED: number;
/** A value of `BT_VOICE`: coded by the user. */
export declare const BT_VOICE_TRANSPARENT: number;
/** A value of `BT_VOICE`: CVSD coded by the controller. */
export declare const BT_VOICE_CVSD_16BIT: number;
/** A value of `BT_MODE`: basic. */
export declare const BT_MODE_BASIC: number;
/** A value of `BT_MODE`: enhanced retransmission. */
export declare const BT_MODE_ERTM: number;
/** A value of `BT_MODE`: streaming. */
export declare const BT_MODE_STREAMING: number;
/** A value of `BT_MODE`: LE credits. */
export declare const BT_MODE_LE_FLOWCTL: number;
/** A value of `BT_MODE`: enhanced credits. */
export declare const BT_MODE_EXT_FLOWCTL: number;
/** A bit of `BT_PHY`: basic rate, 1 Mb/s, 1 slot. */
export declare const BT_PHY_BR_1M_1SLOT: number;
/** A bit of `BT_PHY`: basic rate, 1 Mb/s, 3 slots. */
export declare const BT_PHY_BR_1M_3SLOT: number;
/** A bit of `BT_PHY`: basic rate, 1 Mb/s, 5 slots. */
export declare const BT_PHY_BR_1M_5SLOT: number;
/** A bit of `BT_PHY`: enhanced rate, 2 Mb/s, 1 slot. */
export declare const BT_PHY_EDR_2M_1SLOT: number;
/** A bit of `BT_PHY`: enhanced rate, 2 Mb/s, 3 slots. */
export declare const BT_PHY_EDR_2M_3SLOT: number;
/** A bit of `BT_PHY`: enhanced rate, 2 Mb/s, 5 slots. */
export declare const BT_PHY_EDR_2M_5SLOT: number;
/** A bit of `BT_PHY`: enhanced rate, 3 Mb/s, 1 slot. */
export declare const BT_PHY_EDR_3M_1SLOT: number;
/** A bit of `BT_PHY`: enhanced rate, 3 Mb/s, 3 slots. */
export declare const BT_PHY_EDR_3M_3SLOT: number;
/** A bit of `BT_PHY`: enhanced rate, 3 Mb/s, 5 slots. */
export declare const BT_PHY_EDR_3M_5SLOT: number;
/** A bit of `BT_PHY`: low energy, 1 Mb/s, sending. */
export declare const BT_PHY_LE_1M_TX: number;
/** A bit of `BT_PHY`: low energy, 1 Mb/s, receiving. */
export declare const BT_PHY_LE_1M_RX: number;
/** A bit of `BT_PHY`: low energy, 2 Mb/s, sending. */
export declare const BT_PHY_LE_2M_TX: number;
/** A bit of `BT_PHY`: low energy, 2 Mb/s, receiving. */
export declare const BT_PHY_LE_2M_RX: number;
/** A bit of `BT_PHY`: low energy, coded, sending. */
export declare const BT_PHY_LE_CODED_TX: number;
/** A bit of `BT_PHY`: low energy, coded, receiving. */
export declare const BT_PHY_LE_CODED_RX: number;
/** Any Bluetooth device or adapter. */
export declare const BDADDR_ANY: string;
/** The local Bluetooth adapter. */
export declare const BDADDR_LOCAL: string;
/** A type of Bluetooth address: classic. */
export declare const BDADDR_BREDR: number;
/** A type of Bluetooth address: low energy, public. */
export declare const BDADDR_LE_PUBLIC: number;
/** A type of Bluetooth address: low energy, random. */
export declare const BDADDR_LE_RANDOM: number;
/** Receive the direction of each packet, as `HCI_CMSG_DIR`; 4 bytes. */
export declare const HCI_DATA_DIR: SocketOption<number | Bytes>;
/** Which packets and events to receive (`struct hci_filter`, 14 bytes; give `getsockopt` that length). */
export declare const HCI_FILTER: SocketOption<number | Bytes>;
/** Receive the time of each packet, as `HCI_CMSG_TSTAMP`; 4 bytes. */
export declare const HCI_TIME_STAMP: SocketOption<number | Bytes>;
/** Control message: the direction of a packet, an int. */
export declare const HCI_CMSG_DIR: AncillaryType<Bytes>;
/** Control message: the time of a packet, a `timeval`. */
export declare const HCI_CMSG_TSTAMP: AncillaryType<Bytes>;
/** No adapter: `dev` of control and monitor sockets. */
export declare const HCI_DEV_NONE: number;
/** A channel of HCI sockets: raw packets. */
export declare const HCI_CHANNEL_RAW: number;
/** A channel of HCI sockets: exclusive access. */
export declare const HCI_CHANNEL_USER: number;
/** A channel of HCI sockets: all traffic. */
export declare const HCI_CHANNEL_MONITOR: number;
/** A channel of HCI sockets: management. */
export declare const HCI_CHANNEL_CONTROL: number;
/** A channel of HCI sockets: log messages. */
export declare const HCI_CHANNEL_LOGGING: number;
/** MTU and mode of the channel (`struct l2cap_options`, 12 bytes; give `getsockopt` that length). */
export declare const L2CAP_OPTIONS: SocketOption<number | Bytes>;
/** Handle and class of the connection (5 bytes; give `getsockopt` that length); read only. */
export declare const L2CAP_CONNINFO: SocketOption<number | Bytes>;
/** Link mode: `L2CAP_LM_*`; 4 bytes. */
export declare const L2CAP_LM: SocketOption<number | Bytes>;
/** A bit of `L2CAP_LM`: be the central device. */
export declare const L2CAP_LM_MASTER: number;
/** A bit of `L2CAP_LM`: authenticate. */
export declare const L2CAP_LM_AUTH: number;
/** A bit of `L2CAP_LM`: encrypt. */
export declare const L2CAP_LM_ENCRYPT: number;
/** A bit of `L2CAP_LM`: trusted devices only. */
export declare const L2CAP_LM_TRUSTED: number;
/** A bit of `L2CAP_LM`: reliable. */
export declare const L2CAP_LM_RELIABLE: number;
/** A bit of `L2CAP_LM`: secure. */
export declare const L2CAP_LM_SECURE: number;
/** A bit of `L2CAP_LM`: FIPS. */
export declare const L2CAP_LM_FIPS: number;
/** Handle and class of the connection (5 bytes; give `getsockopt` that length); read only. */
export declare const RFCOMM_CONNINFO: SocketOption<number | Bytes>;
/** Link mode: `RFCOMM_LM_*`; 4 bytes. */
export declare const RFCOMM_LM: SocketOption<number | Bytes>;
/** A bit of `RFCOMM_LM`: be the central device. */
export declare const RFCOMM_LM_MASTER: number;
/** A bit of `RFCOMM_LM`: authenticate. */
export declare const RFCOMM_LM_AUTH: number;
/** A bit of `RFCOMM_LM`: encrypt. */
export declare const RFCOMM_LM_ENCRYPT: number;
/** A bit of `RFCOMM_LM`: trusted devices only. */
export declare const RFCOMM_LM_TRUSTED: number;
/** A bit of `RFCOMM_LM`: reliable. */
export declare const RFCOMM_LM_RELIABLE: number;
/** A bit of `RFCOMM_LM`: secure. */
export declare const RFCOMM_LM_SECURE: number;
/** A bit of `RFCOMM_LM`: FIPS. */
export declare const RFCOMM_LM_FIPS: number;
/** MTU of the link (2 bytes; give `getsockopt` that length); read only. */
export declare const SCO_OPTIONS: SocketOption<number | Bytes>;
/** Handle and class of the connection (5 bytes; give `getsockopt` that length); read only. */
export declare const SCO_CONNINFO: SocketOption<number | Bytes>;

// Internet control messages: types and codes; icmp(7).

/** Which types a raw ICMP socket does not receive. Level `SOL_RAW`. */
export declare const ICMP_FILTER: SocketOption<IcmpFilter>;
/** Type: echo reply. */
export declare const ICMP_ECHOREPLY: number;
/** Type: destination unreachable. */
export declare const ICMP_DEST_UNREACH: number;
/** Type: source quench, deprecated. */
export declare const ICMP_SOURCE_QUENCH: number;
/** Type: redirect. */
export declare const ICMP_REDIRECT: number;
/** Type: echo request. */
export declare const ICMP_ECHO: number;
/** Type: router advertisement. */
export declare const ICMP_ROUTERADVERT: number;
/** Type: router solicitation. */
export declare const ICMP_ROUTERSOLICIT: number;
/** Type: time exceeded. */
export declare const ICMP_TIME_EXCEEDED: number;
/** Type: parameter problem. */
export declare const ICMP_PARAMETERPROB: number;
/** Type: timestamp request. */
export declare const ICMP_TIMESTAMP: number;
/** Type: timestamp reply. */
export declare const ICMP_TIMESTAMPREPLY: number;
/** Type: information request, deprecated. */
export declare const ICMP_INFO_REQUEST: number;
/** Type: information reply, deprecated. */
export declare const ICMP_INFO_REPLY: number;
/** Type: address mask request, deprecated. */
export declare const ICMP_ADDRESS: number;
/** Type: address mask reply, deprecated. */
export declare const ICMP_ADDRESSREPLY: number;
/** Type: extended echo request, RFC 8335. */
export declare const ICMP_EXT_ECHO: number;
/** Type: extended echo reply, RFC 8335. */
export declare const ICMP_EXT_ECHOREPLY: number;
/** Code of unreachable: the network. */
export declare const ICMP_NET_UNREACH: number;
/** Code of unreachable: the host. */
export declare const ICMP_HOST_UNREACH: number;
/** Code of unreachable: the protocol. */
export declare const ICMP_PROT_UNREACH: number;
/** Code of unreachable: the port. */
export declare const ICMP_PORT_UNREACH: number;
/** Code of unreachable: too big, and DF is set. */
export declare const ICMP_FRAG_NEEDED: number;
/** Code of unreachable: the source route failed. */
export declare const ICMP_SR_FAILED: number;
/** Code of unreachable: the network is not known. */
export declare const ICMP_NET_UNKNOWN: number;
/** Code of unreachable: the host is not known. */
export declare const ICMP_HOST_UNKNOWN: number;
/** Code of unreachable: the sender is isolated. */
export declare const ICMP_HOST_ISOLATED: number;
/** Code of unreachable: the network is prohibited. */
export declare const ICMP_NET_ANO: number;
/** Code of unreachable: the host is prohibited. */
export declare const ICMP_HOST_ANO: number;
/** Code of unreachable: the network, for this type of service. */
export declare const ICMP_NET_UNR_TOS: number;
/** Code of unreachable: the host, for this type of service. */
export declare const ICMP_HOST_UNR_TOS: number;
/** Code of unreachable: filtered. */
export declare const ICMP_PKT_FILTERED: number;
/** Code of unreachable: precedence violation. */
export declare const ICMP_PREC_VIOLATION: number;
/** Code of unreachable: precedence cut off. */
export declare const ICMP_PREC_CUTOFF: number;
/** Code of redirect: the network. */
export declare const ICMP_REDIR_NET: number;
/** Code of redirect: the host. */
export declare const ICMP_REDIR_HOST: number;
/** Code of redirect: the network, for this type of service. */
export declare const ICMP_REDIR_NETTOS: number;
/** Code of redirect: the host, for this type of service. */
export declare const ICMP_REDIR_HOSTTOS: number;
/** Code of time exceeded: in transit. */
export declare const ICMP_EXC_TTL: number;
/** Code of time exceeded: in reassembly. */
export declare const ICMP_EXC_FRAGTIME: number;
/** Bytes of the shortest message, 8. */
export declare const ICMP_MINLEN: number;
/** BSD's name of `ICMP_SOURCE_QUENCH`. */
export declare const ICMP_SOURCEQUENCH: number;
/** BSD's name of `ICMP_DEST_UNREACH`. */
export declare const ICMP_UNREACH: number;
/** BSD's name of `ICMP_TIME_EXCEEDED`. */
export declare const ICMP_TIMXCEED: number;
/** BSD's name of `ICMP_PARAMETERPROB`. */
export declare const ICMP_PARAMPROB: number;
/** BSD's name of `ICMP_TIMESTAMP`. */
export declare const ICMP_TSTAMP: number;
/** BSD's name of `ICMP_TIMESTAMPREPLY`. */
export declare const ICMP_TSTAMPREPLY: number;
/** BSD's name of `ICMP_INFO_REQUEST`. */
export declare const ICMP_IREQ: number;
/** BSD's name of `ICMP_INFO_REPLY`. */
export declare const ICMP_IREQREPLY: number;
/** BSD's name of `ICMP_ADDRESS`. */
export declare const ICMP_MASKREQ: number;
/** BSD's name of `ICMP_ADDRESSREPLY`. */
export declare const ICMP_MASKREPLY: number;
/** BSD's name of `ICMP_NET_UNREACH`. */
export declare const ICMP_UNREACH_NET: number;
/** BSD's name of `ICMP_HOST_UNREACH`. */
export declare const ICMP_UNREACH_HOST: number;
/** BSD's name of `ICMP_PROT_UNREACH`. */
export declare const ICMP_UNREACH_PROTOCOL: number;
/** BSD's name of `ICMP_PORT_UNREACH`. */
export declare const ICMP_UNREACH_PORT: number;
/** BSD's name of `ICMP_FRAG_NEEDED`. */
export declare const ICMP_UNREACH_NEEDFRAG: number;
/** BSD's name of `ICMP_SR_FAILED`. */
export declare const ICMP_UNREACH_SRCFAIL: number;
/** BSD's name of `ICMP_NET_UNKNOWN`. */
export declare const ICMP_UNREACH_NET_UNKNOWN: number;
/** BSD's name of `ICMP_HOST_UNKNOWN`. */
export declare const ICMP_UNREACH_HOST_UNKNOWN: number;
/** BSD's name of `ICMP_HOST_ISOLATED`. */
export declare const ICMP_UNREACH_ISOLATED: number;
/** BSD's name of `ICMP_NET_ANO`. */
export declare const ICMP_UNREACH_NET_PROHIB: number;
/** BSD's name of `ICMP_HOST_ANO`. */
export declare const ICMP_UNREACH_HOST_PROHIB: number;
/** BSD's name of `ICMP_NET_UNR_TOS`. */
export declare const ICMP_UNREACH_TOSNET: number;
/** BSD's name of `ICMP_HOST_UNR_TOS`. */
export declare const ICMP_UNREACH_TOSHOST: number;
/** BSD's name of `ICMP_PKT_FILTERED`. */
export declare const ICMP_UNREACH_FILTER_PROHIB: number;
/** BSD's name of `ICMP_PREC_VIOLATION`. */
export declare const ICMP_UNREACH_HOST_PRECEDENCE: number;
/** BSD's name of `ICMP_PREC_CUTOFF`. */
export declare const ICMP_UNREACH_PRECEDENCE_CUTOFF: number;
/** BSD's name of `ICMP_REDIR_NET`. */
export declare const ICMP_REDIRECT_NET: number;
/** BSD's name of `ICMP_REDIR_HOST`. */
export declare const ICMP_REDIRECT_HOST: number;
/** BSD's name of `ICMP_REDIR_NETTOS`. */
export declare const ICMP_REDIRECT_TOSNET: number;
/** BSD's name of `ICMP_REDIR_HOSTTOS`. */
export declare const ICMP_REDIRECT_TOSHOST: number;
/** BSD's name of `ICMP_EXC_TTL`. */
export declare const ICMP_TIMXCEED_INTRANS: number;
/** BSD's name of `ICMP_EXC_FRAGTIME`. */
export declare const ICMP_TIMXCEED_REASS: number;
/** Code of parameter problem: a required option is absent. */
export declare const ICMP_PARAMPROB_OPTABSENT: number;
/** Bytes of a timestamp message, 20. */
export declare const ICMP_TSLEN: number;
/** Bytes of an address mask message, 12. */
export declare const ICMP_MASKLEN: number;
/** Bytes of the shortest router advertisement, 36. */
export declare const ICMP_ADVLENMIN: number;
/** The highest type that BSD knew, 18. */
export declare const ICMP_MAXTYPE: number;
/** Extended echo: the interface by name. */
export declare const ICMP_EXT_ECHO_CTYPE_NAME: number;
/** Extended echo: the interface by index. */
export declare const ICMP_EXT_ECHO_CTYPE_INDEX: number;
/** Extended echo: the interface by address. */
export declare const ICMP_EXT_ECHO_CTYPE_ADDR: number;
/** Extended echo's answer: malformed. */
export declare const ICMP_EXT_CODE_MAL_QUERY: number;
/** Extended echo's answer: no such interface. */
export declare const ICMP_EXT_CODE_NO_IF: number;
/** Extended echo's answer: no such neighbour. */
export declare const ICMP_EXT_CODE_NO_TABLE_ENT: number;
/** Extended echo's answer: several interfaces match. */
export declare const ICMP_EXT_CODE_MULT_IFS: number;
/** A flag of extended echo's answer: the interface is active. */
export declare const ICMP_EXT_ECHOREPLY_ACTIVE: number;
/** A flag of extended echo's answer: it has IPv4. */
export declare const ICMP_EXT_ECHOREPLY_IPV4: number;
/** A flag of extended echo's answer: it has IPv6. */
export declare const ICMP_EXT_ECHOREPLY_IPV6: number;
/** Extended echo: an IPv4 address. */
export declare const ICMP_AFI_IP: number;
/** Extended echo: an IPv6 address. */
export declare const ICMP_AFI_IP6: number;

// Internet control messages of IPv6: types and codes; RFC 4443.

/** Which types a raw ICMPv6 socket receives. Level `IPPROTO_ICMPV6`. */
export declare const ICMP6_FILTER: SocketOption<Icmp6Filter>;
/** The kernel's name of `ICMP6_FILTER`. */
export declare const ICMPV6_FILTER: SocketOption<Icmp6Filter>;
/** An operation on filters: block a type. */
export declare const ICMP6_FILTER_BLOCK: number;
/** An operation on filters: let a type pass. */
export declare const ICMP6_FILTER_PASS: number;
/** An operation on filters: block the others. */
export declare const ICMP6_FILTER_BLOCKOTHERS: number;
/** An operation on filters: let only a type pass. */
export declare const ICMP6_FILTER_PASSONLY: number;
/** Type: destination unreachable. */
export declare const ICMP6_DST_UNREACH: number;
/** Type: packet too big. */
export declare const ICMP6_PACKET_TOO_BIG: number;
/** Type: time exceeded. */
export declare const ICMP6_TIME_EXCEEDED: number;
/** Type: parameter problem. */
export declare const ICMP6_PARAM_PROB: number;
/** The bit of a type that tells information from errors. */
export declare const ICMP6_INFOMSG_MASK: number;
/** Type: echo request. */
export declare const ICMP6_ECHO_REQUEST: number;
/** Type: echo reply. */
export declare const ICMP6_ECHO_REPLY: number;
/** Type: multicast listener query. */
export declare const MLD_LISTENER_QUERY: number;
/** Type: multicast listener report. */
export declare const MLD_LISTENER_REPORT: number;
/** Type: multicast listener done. */
export declare const MLD_LISTENER_REDUCTION: number;
/** Type: router solicitation. */
export declare const ND_ROUTER_SOLICIT: number;
/** Type: router advertisement. */
export declare const ND_ROUTER_ADVERT: number;
/** Type: neighbour solicitation. */
export declare const ND_NEIGHBOR_SOLICIT: number;
/** Type: neighbour advertisement. */
export declare const ND_NEIGHBOR_ADVERT: number;
/** Type: redirect. */
export declare const ND_REDIRECT: number;
/** Type: router renumbering. */
export declare const ICMP6_ROUTER_RENUMBERING: number;
/** Type: extended echo request, RFC 8335. */
export declare const ICMPV6_EXT_ECHO_REQUEST: number;
/** Type: extended echo reply, RFC 8335. */
export declare const ICMPV6_EXT_ECHO_REPLY: number;
/** Code of unreachable: no route. */
export declare const ICMP6_DST_UNREACH_NOROUTE: number;
/** Code of unreachable: prohibited. */
export declare const ICMP6_DST_UNREACH_ADMIN: number;
/** Code of unreachable: beyond the scope of the source address. */
export declare const ICMP6_DST_UNREACH_BEYONDSCOPE: number;
/** Code of unreachable: the address. */
export declare const ICMP6_DST_UNREACH_ADDR: number;
/** Code of unreachable: the port. */
export declare const ICMP6_DST_UNREACH_NOPORT: number;
/** Code of time exceeded: hop limit in transit. */
export declare const ICMP6_TIME_EXCEED_TRANSIT: number;
/** Code of time exceeded: in reassembly. */
export declare const ICMP6_TIME_EXCEED_REASSEMBLY: number;
/** Code of parameter problem: a header field. */
export declare const ICMP6_PARAMPROB_HEADER: number;
/** Code of parameter problem: the next header. */
export declare const ICMP6_PARAMPROB_NEXTHEADER: number;
/** Code of parameter problem: an option. */
export declare const ICMP6_PARAMPROB_OPTION: number;
/** Neighbour discovery option: the sender's link address. */
export declare const ND_OPT_SOURCE_LINKADDR: number;
/** Neighbour discovery option: the target's link address. */
export declare const ND_OPT_TARGET_LINKADDR: number;
/** Neighbour discovery option: a prefix. */
export declare const ND_OPT_PREFIX_INFORMATION: number;
/** Neighbour discovery option: the packet that was redirected. */
export declare const ND_OPT_REDIRECTED_HEADER: number;
/** Neighbour discovery option: the MTU. */
export declare const ND_OPT_MTU: number;
/** Neighbour discovery option: the interval of advertisements. */
export declare const ND_OPT_RTR_ADV_INTERVAL: number;
/** Neighbour discovery option: the home agent. */
export declare const ND_OPT_HOME_AGENT_INFO: number;
/** A router's flag: addresses by DHCPv6. */
export declare const ND_RA_FLAG_MANAGED: number;
/** A router's flag: other configuration by DHCPv6. */
export declare const ND_RA_FLAG_OTHER: number;
/** A router's flag: it is a home agent. */
export declare const ND_RA_FLAG_HOME_AGENT: number;
/** A neighbour's flag, in network order: it is a router. */
export declare const ND_NA_FLAG_ROUTER: number;
/** A neighbour's flag, in network order: it was asked. */
export declare const ND_NA_FLAG_SOLICITED: number;
/** A neighbour's flag, in network order: the cache is to be updated. */
export declare const ND_NA_FLAG_OVERRIDE: number;
/** A prefix's flag: on this link. */
export declare const ND_OPT_PI_FLAG_ONLINK: number;
/** A prefix's flag: for addresses of one's own making. */
export declare const ND_OPT_PI_FLAG_AUTO: number;
/** A prefix's flag: it holds the router's address. */
export declare const ND_OPT_PI_FLAG_RADDR: number;

// Types of service: values of `IP_TOS` and `IPV6_TCLASS`.

/** RFC 1349: the bits of the type of service. */
export declare const IPTOS_TOS_MASK: number;
/** RFC 1349: low delay. */
export declare const IPTOS_LOWDELAY: number;
/** RFC 1349: high throughput. */
export declare const IPTOS_THROUGHPUT: number;
/** RFC 1349: high reliability. */
export declare const IPTOS_RELIABILITY: number;
/** RFC 1349: low cost. */
export declare const IPTOS_MINCOST: number;
/** Another name of `IPTOS_MINCOST`. */
export declare const IPTOS_LOWCOST: number;
/** RFC 791: the bits of the precedence. */
export declare const IPTOS_PREC_MASK: number;
/** RFC 791: network control. */
export declare const IPTOS_PREC_NETCONTROL: number;
/** RFC 791: internetwork control. */
export declare const IPTOS_PREC_INTERNETCONTROL: number;
/** RFC 791: critical. */
export declare const IPTOS_PREC_CRITIC_ECP: number;
/** RFC 791: flash override. */
export declare const IPTOS_PREC_FLASHOVERRIDE: number;
/** RFC 791: flash. */
export declare const IPTOS_PREC_FLASH: number;
/** RFC 791: immediate. */
export declare const IPTOS_PREC_IMMEDIATE: number;
/** RFC 791: priority. */
export declare const IPTOS_PREC_PRIORITY: number;
/** RFC 791: routine. */
export declare const IPTOS_PREC_ROUTINE: number;
/** RFC 2474: the bits of the class selector. */
export declare const IPTOS_CLASS_MASK: number;
/** RFC 2474: best effort. */
export declare const IPTOS_CLASS_DEFAULT: number;
/** RFC 2474: class selector 0. */
export declare const IPTOS_CLASS_CS0: number;
/** RFC 2474: class selector 1. */
export declare const IPTOS_CLASS_CS1: number;
/** RFC 2474: class selector 2. */
export declare const IPTOS_CLASS_CS2: number;
/** RFC 2474: class selector 3. */
export declare const IPTOS_CLASS_CS3: number;
/** RFC 2474: class selector 4. */
export declare const IPTOS_CLASS_CS4: number;
/** RFC 2474: class selector 5. */
export declare const IPTOS_CLASS_CS5: number;
/** RFC 2474: class selector 6. */
export declare const IPTOS_CLASS_CS6: number;
/** RFC 2474: class selector 7. */
export declare const IPTOS_CLASS_CS7: number;
/** RFC 2474: the bits of the code point. */
export declare const IPTOS_DSCP_MASK: number;
/** RFC 2597: assured forwarding, class 1, low drop. */
export declare const IPTOS_DSCP_AF11: number;
/** RFC 2597: assured forwarding, class 1, medium drop. */
export declare const IPTOS_DSCP_AF12: number;
/** RFC 2597: assured forwarding, class 1, high drop. */
export declare const IPTOS_DSCP_AF13: number;
/** RFC 2597: assured forwarding, class 2, low drop. */
export declare const IPTOS_DSCP_AF21: number;
/** RFC 2597: assured forwarding, class 2, medium drop. */
export declare const IPTOS_DSCP_AF22: number;
/** RFC 2597: assured forwarding, class 2, high drop. */
export declare const IPTOS_DSCP_AF23: number;
/** RFC 2597: assured forwarding, class 3, low drop. */
export declare const IPTOS_DSCP_AF31: number;
/** RFC 2597: assured forwarding, class 3, medium drop. */
export declare const IPTOS_DSCP_AF32: number;
/** RFC 2597: assured forwarding, class 3, high drop. */
export declare const IPTOS_DSCP_AF33: number;
/** RFC 2597: assured forwarding, class 4, low drop. */
export declare const IPTOS_DSCP_AF41: number;
/** RFC 2597: assured forwarding, class 4, medium drop. */
export declare const IPTOS_DSCP_AF42: number;
/** RFC 2597: assured forwarding, class 4, high drop. */
export declare const IPTOS_DSCP_AF43: number;
/** RFC 3246: expedited forwarding. */
export declare const IPTOS_DSCP_EF: number;
/** RFC 8622: lower effort. */
export declare const IPTOS_DSCP_LE: number;
/** RFC 5865: voice admitted. */
export declare const IPTOS_DSCP_VA: number;
/** RFC 3168: the bits of congestion notification. */
export declare const IPTOS_ECN_MASK: number;
/** RFC 3168: the sender does not do congestion notification. */
export declare const IPTOS_ECN_NOT_ECT: number;
/** RFC 3168: the sender does, code 1. */
export declare const IPTOS_ECN_ECT1: number;
/** RFC 3168: the sender does, code 0. */
export declare const IPTOS_ECN_ECT0: number;
/** RFC 3168: congestion was met. */
export declare const IPTOS_ECN_CE: number;

// Options of the IPv4 header.

/** The end of the options. */
export declare const IPOPT_EOL: number;
/** Another name of `IPOPT_EOL`. */
export declare const IPOPT_END: number;
/** One byte of padding. */
export declare const IPOPT_NOP: number;
/** Another name of `IPOPT_NOP`. */
export declare const IPOPT_NOOP: number;
/** Record the route. */
export declare const IPOPT_RR: number;
/** Record timestamps. */
export declare const IPOPT_TS: number;
/** Another name of `IPOPT_TS`. */
export declare const IPOPT_TIMESTAMP: number;
/** Security, RFC 1108. */
export declare const IPOPT_SECURITY: number;
/** Another name of `IPOPT_SECURITY`. */
export declare const IPOPT_SEC: number;
/** Loose source route. */
export declare const IPOPT_LSRR: number;
/** Strict source route. */
export declare const IPOPT_SSRR: number;
/** Stream identifier. */
export declare const IPOPT_SATID: number;
/** Another name of `IPOPT_SATID`. */
export declare const IPOPT_SID: number;
/** Router alert. */
export declare const IPOPT_RA: number;
/** The bit of an option that goes into every fragment. */
export declare const IPOPT_COPY: number;
/** The bits of an option's class. */
export declare const IPOPT_CLASS_MASK: number;
/** The bits of an option's number. */
export declare const IPOPT_NUMBER_MASK: number;
/** A flag of timestamps: only times. */
export declare const IPOPT_TS_TSONLY: number;
/** A flag of timestamps: times and addresses. */
export declare const IPOPT_TS_TSANDADDR: number;
/** A flag of timestamps: times at the addresses given. */
export declare const IPOPT_TS_PRESPEC: number;
/** Bytes of all options at most, 40. */
export declare const MAX_IPOPTLEN: number;
/** 4, the version in the header. */
export declare const IPVERSION: number;
/** 64, the default time to live. */
export declare const IPDEFTTL: number;
/** 255, the largest time to live. */
export declare const MAXTTL: number;

// Flags of the TCP header, and flags of `tcp_info`.

/** The sender has nothing more to send. */
export declare const TH_FIN: number;
/** Open a connection. */
export declare const TH_SYN: number;
/** Reset the connection. */
export declare const TH_RST: number;
/** Deliver at once. */
export declare const TH_PUSH: number;
/** The acknowledgement is valid. */
export declare const TH_ACK: number;
/** The urgent pointer is valid. */
export declare const TH_URG: number;
/** A bit of `options` in `tcp_info`: timestamps. */
export declare const TCPI_OPT_TIMESTAMPS: number;
/** A bit of `options` in `tcp_info`: selective acknowledgements. */
export declare const TCPI_OPT_SACK: number;
/** A bit of `options` in `tcp_info`: window scaling. */
export declare const TCPI_OPT_WSCALE: number;
/** A bit of `options` in `tcp_info`: congestion notification was negotiated. */
export declare const TCPI_OPT_ECN: number;
/** A bit of `options` in `tcp_info`: congestion notification was seen. */
export declare const TCPI_OPT_ECN_SEEN: number;
/** A bit of `options` in `tcp_info`: data in the SYN was acknowledged. */
export declare const TCPI_OPT_SYN_DATA: number;
/** A bit of `options` in `tcp_info`: timestamps in microseconds. */
export declare const TCPI_OPT_USEC_TS: number;
/** A bit of `options` in `tcp_info`: made by Fast Open. */
export declare const TCPI_OPT_TFO_CHILD: number;

// Flags of `SO_TIMESTAMPING` and `SO_TXTIME`.

/** Make: stamps of packets sent, by hardware. */
export declare const SOF_TIMESTAMPING_TX_HARDWARE: number;
/** Make: stamps of packets sent, by software. */
export declare const SOF_TIMESTAMPING_TX_SOFTWARE: number;
/** Make: stamps of packets received, by hardware. */
export declare const SOF_TIMESTAMPING_RX_HARDWARE: number;
/** Make: stamps of packets received, by software. */
export declare const SOF_TIMESTAMPING_RX_SOFTWARE: number;
/** Make: stamps of packets that enter the queueing discipline. */
export declare const SOF_TIMESTAMPING_TX_SCHED: number;
/** Make: stamps of TCP data that is acknowledged. */
export declare const SOF_TIMESTAMPING_TX_ACK: number;
/** Make: stamps of packets whose sending the device has completed. */
export declare const SOF_TIMESTAMPING_TX_COMPLETION: number;
/** Report: stamps made by software. */
export declare const SOF_TIMESTAMPING_SOFTWARE: number;
/** Report: deprecated, ignored. */
export declare const SOF_TIMESTAMPING_SYS_HARDWARE: number;
/** Report: stamps made by hardware. */
export declare const SOF_TIMESTAMPING_RAW_HARDWARE: number;
/** Option: number the packets, in `ee_data`. */
export declare const SOF_TIMESTAMPING_OPT_ID: number;
/** Option: control messages for stamps of packets sent. */
export declare const SOF_TIMESTAMPING_OPT_CMSG: number;
/** Option: the stamp without the packet. */
export declare const SOF_TIMESTAMPING_OPT_TSONLY: number;
/** Option: statistics of TCP with the stamp. */
export declare const SOF_TIMESTAMPING_OPT_STATS: number;
/** Option: interface and length with hardware stamps. */
export declare const SOF_TIMESTAMPING_OPT_PKTINFO: number;
/** Option: both stamps of packets sent, by software and by hardware. */
export declare const SOF_TIMESTAMPING_OPT_TX_SWHW: number;
/** Option: by the clock that is bound. */
export declare const SOF_TIMESTAMPING_BIND_PHC: number;
/** Option: number TCP's bytes from where the option was set. */
export declare const SOF_TIMESTAMPING_OPT_ID_TCP: number;
/** Option: report only what this socket asked for. */
export declare const SOF_TIMESTAMPING_OPT_RX_FILTER: number;
/** The flags that a control message `SO_TIMESTAMPING` may carry. */
export declare const SOF_TIMESTAMPING_TX_RECORD_MASK: number;
/** A flag of `SO_TXTIME`: send until then, not at that time. */
export declare const SOF_TXTIME_DEADLINE_MODE: number;
/** A flag of `SO_TXTIME`: report packets dropped on the error queue. */
export declare const SOF_TXTIME_REPORT_ERRORS: number;
/** The clock of the day. */
export declare const CLOCK_REALTIME: number;
/** A clock that is never set. */
export declare const CLOCK_MONOTONIC: number;
/** The clock of the day without leap seconds; usual for `SO_TXTIME`. */
export declare const CLOCK_TAI: number;
/** As `CLOCK_MONOTONIC`, going on while the machine sleeps. */
export declare const CLOCK_BOOTTIME: number;
/** As `CLOCK_MONOTONIC`, not steered by NTP. */
export declare const CLOCK_MONOTONIC_RAW: number;

// Extended errors: `origin` and `code` of `sock_extended_err`; ip(7).

/** Origin: none. */
export declare const SO_EE_ORIGIN_NONE: number;
/** Origin: this machine. */
export declare const SO_EE_ORIGIN_LOCAL: number;
/** Origin: an ICMP message. */
export declare const SO_EE_ORIGIN_ICMP: number;
/** Origin: an ICMPv6 message. */
export declare const SO_EE_ORIGIN_ICMP6: number;
/** Origin: the status of a packet sent. */
export declare const SO_EE_ORIGIN_TXSTATUS: number;
/** Another name of `SO_EE_ORIGIN_TXSTATUS`. */
export declare const SO_EE_ORIGIN_TIMESTAMPING: number;
/** Origin: zero-copy sends that are done, from `info` to `data`. */
export declare const SO_EE_ORIGIN_ZEROCOPY: number;
/** Origin: `SO_TXTIME`. */
export declare const SO_EE_ORIGIN_TXTIME: number;
/** Code: the data was copied after all. */
export declare const SO_EE_CODE_ZEROCOPY_COPIED: number;
/** Code: the time was not valid. */
export declare const SO_EE_CODE_TXTIME_INVALID_PARAM: number;
/** Code: the time was missed. */
export declare const SO_EE_CODE_TXTIME_MISSED: number;
/** A flag of extensions: malformed. */
export declare const SO_EE_RFC4884_FLAG_INVALID: number;
/** `info` of a timestamp: given to the device. */
export declare const SCM_TSTAMP_SND: number;
/** `info` of a timestamp: entered the queueing discipline. */
export declare const SCM_TSTAMP_SCHED: number;
/** `info` of a timestamp: acknowledged. */
export declare const SCM_TSTAMP_ACK: number;
/** `info` of a timestamp: the device has completed the sending. */
export declare const SCM_TSTAMP_COMPLETION: number;

// Flags of network interfaces; netdevice(7).

/** It is up. */
export declare const IFF_UP: number;
/** It has a broadcast address. */
export declare const IFF_BROADCAST: number;
/** It debugs. */
export declare const IFF_DEBUG: number;
/** It is the loopback interface. */
export declare const IFF_LOOPBACK: number;
/** It is point to point. */
export declare const IFF_POINTOPOINT: number;
/** It uses no trailers. */
export declare const IFF_NOTRAILERS: number;
/** It is running. */
export declare const IFF_RUNNING: number;
/** It resolves no addresses. */
export declare const IFF_NOARP: number;
/** It takes every packet. */
export declare const IFF_PROMISC: number;
/** It takes every multicast packet. */
export declare const IFF_ALLMULTI: number;
/** It bundles others. */
export declare const IFF_MASTER: number;
/** It is one of a bundle. */
export declare const IFF_SLAVE: number;
/** It can do multicast. */
export declare const IFF_MULTICAST: number;
/** It can choose its medium. */
export declare const IFF_PORTSEL: number;
/** It chooses its medium itself. */
export declare const IFF_AUTOMEDIA: number;
/** Its address is lost when it goes down. */
export declare const IFF_DYNAMIC: number;
/** Its driver sees the carrier. */
export declare const IFF_LOWER_UP: number;
/** It is dormant. */
export declare const IFF_DORMANT: number;
/** It echoes packets sent (CAN). */
export declare const IFF_ECHO: number;

// Requests of ioctl(2) that sockets know; netdevice(7).

/** Bytes that can be read. */
export declare const FIONREAD: number;
/** Set or clear non-blocking mode. This library keeps its own mode: use `setblocking`. */
export declare const FIONBIO: number;
/** Set or clear signals on readiness. */
export declare const FIOASYNC: number;
/** Set the process or group that gets the signals. */
export declare const FIOSETOWN: number;
/** The process or group that gets the signals. */
export declare const FIOGETOWN: number;
/** Bytes that can be read, the same as `FIONREAD`. */
export declare const SIOCINQ: number;
/** Bytes that are sent and not yet acknowledged. */
export declare const SIOCOUTQ: number;
/** Bytes that are queued and not yet sent. */
export declare const SIOCOUTQNSD: number;
/** Whether the stream is at the urgent mark. */
export declare const SIOCATMARK: number;
/** Set the process or group that gets SIGIO and SIGURG. */
export declare const SIOCSPGRP: number;
/** The process or group that gets SIGIO and SIGURG. */
export declare const SIOCGPGRP: number;
/** When the last packet came, in microseconds. */
export declare const SIOCGSTAMP: number;
/** When the last packet came, in nanoseconds. */
export declare const SIOCGSTAMPNS: number;
/** `SIOCGSTAMP` with the C library's old `timeval`. */
export declare const SIOCGSTAMP_OLD: number;
/** `SIOCGSTAMPNS` with the C library's old `timespec`. */
export declare const SIOCGSTAMPNS_OLD: number;
/** `SIOCGSTAMP` with 64-bit seconds on every processor. */
export declare const SIOCGSTAMP_NEW: number;
/** `SIOCGSTAMPNS` with 64-bit seconds on every processor. */
export declare const SIOCGSTAMPNS_NEW: number;
/** A descriptor of the socket's network namespace. */
export declare const SIOCGSKNS: number;
/** A descriptor of a bound Unix socket's file. */
export declare const SIOCUNIXFILE: number;
/** Add a route (`struct rtentry`). */
export declare const SIOCADDRT: number;
/** Delete a route (`struct rtentry`). */
export declare const SIOCDELRT: number;
/** The name of an interface, by index (`struct ifreq`). */
export declare const SIOCGIFNAME: number;
/** The interfaces' addresses. It has an embedded pointer. */
export declare const SIOCGIFCONF: number;
/** An interface's flags, `IFF_*`. */
export declare const SIOCGIFFLAGS: number;
/** Set an interface's flags. */
export declare const SIOCSIFFLAGS: number;
/** An interface's address. */
export declare const SIOCGIFADDR: number;
/** Set an interface's address. */
export declare const SIOCSIFADDR: number;
/** Delete an interface's address. */
export declare const SIOCDIFADDR: number;
/** A point-to-point interface's peer. */
export declare const SIOCGIFDSTADDR: number;
/** Set a point-to-point interface's peer. */
export declare const SIOCSIFDSTADDR: number;
/** An interface's broadcast address. */
export declare const SIOCGIFBRDADDR: number;
/** Set an interface's broadcast address. */
export declare const SIOCSIFBRDADDR: number;
/** An interface's network mask. */
export declare const SIOCGIFNETMASK: number;
/** Set an interface's network mask. */
export declare const SIOCSIFNETMASK: number;
/** An interface's metric. */
export declare const SIOCGIFMETRIC: number;
/** Set an interface's metric. */
export declare const SIOCSIFMETRIC: number;
/** An interface's MTU. */
export declare const SIOCGIFMTU: number;
/** Set an interface's MTU. */
export declare const SIOCSIFMTU: number;
/** Rename an interface. */
export declare const SIOCSIFNAME: number;
/** An interface's hardware address. */
export declare const SIOCGIFHWADDR: number;
/** Set an interface's hardware address. */
export declare const SIOCSIFHWADDR: number;
/** Set an interface's hardware broadcast address. */
export declare const SIOCSIFHWBROADCAST: number;
/** An interface's index. */
export declare const SIOCGIFINDEX: number;
/** An interface's hardware settings. */
export declare const SIOCGIFMAP: number;
/** Set an interface's hardware settings. */
export declare const SIOCSIFMAP: number;
/** The length of an interface's transmit queue. */
export declare const SIOCGIFTXQLEN: number;
/** Set the length of an interface's transmit queue. */
export declare const SIOCSIFTXQLEN: number;
/** An interface's private flags. */
export declare const SIOCGIFPFLAGS: number;
/** Set an interface's private flags. */
export declare const SIOCSIFPFLAGS: number;
/** Add a multicast address. */
export declare const SIOCADDMULTI: number;
/** Delete a multicast address. */
export declare const SIOCDELMULTI: number;
/** An entry of the neighbour table (`struct arpreq`). */
export declare const SIOCGARP: number;
/** Set an entry of the neighbour table. */
export declare const SIOCSARP: number;
/** Delete an entry of the neighbour table. */
export declare const SIOCDARP: number;
/** Driver's settings. It has an embedded pointer. */
export declare const SIOCETHTOOL: number;
/** The address of the interface's transceiver. */
export declare const SIOCGMIIPHY: number;
/** Read a register of the transceiver. */
export declare const SIOCGMIIREG: number;
/** Write a register of the transceiver. */
export declare const SIOCSMIIREG: number;
/** How the hardware stamps packets. It has an embedded pointer. */
export declare const SIOCGHWTSTAMP: number;
/** Set how the hardware stamps packets. It has an embedded pointer. */
export declare const SIOCSHWTSTAMP: number;
/** The first of sixteen requests of a driver's own. */
export declare const SIOCDEVPRIVATE: number;
/** The first of sixteen requests of a protocol's own. */
export declare const SIOCPROTOPRIVATE: number;

// Classic BPF: codes of `sock_filter`.

/** Class: load into the accumulator. */
export declare const BPF_LD: number;
/** Class: load into the index register. */
export declare const BPF_LDX: number;
/** Class: store the accumulator. */
export declare const BPF_ST: number;
/** Class: store the index register. */
export declare const BPF_STX: number;
/** Class: arithmetic. */
export declare const BPF_ALU: number;
/** Class: jump. */
export declare const BPF_JMP: number;
/** Class: return how many bytes are accepted. */
export declare const BPF_RET: number;
/** Class: move between the registers. */
export declare const BPF_MISC: number;
/** Size: a 32-bit word. */
export declare const BPF_W: number;
/** Size: 16 bits. */
export declare const BPF_H: number;
/** Size: a byte. */
export declare const BPF_B: number;
/** Mode: the constant. */
export declare const BPF_IMM: number;
/** Mode: of the packet, at the constant. */
export declare const BPF_ABS: number;
/** Mode: of the packet, at the index register and the constant. */
export declare const BPF_IND: number;
/** Mode: of the scratch memory. */
export declare const BPF_MEM: number;
/** Mode: the packet's length. */
export declare const BPF_LEN: number;
/** Mode: four times the low four bits of a byte (an IPv4 header's length). */
export declare const BPF_MSH: number;
/** Arithmetic: add. */
export declare const BPF_ADD: number;
/** Arithmetic: subtract. */
export declare const BPF_SUB: number;
/** Arithmetic: multiply. */
export declare const BPF_MUL: number;
/** Arithmetic: divide. */
export declare const BPF_DIV: number;
/** Arithmetic: or. */
export declare const BPF_OR: number;
/** Arithmetic: and. */
export declare const BPF_AND: number;
/** Arithmetic: shift left. */
export declare const BPF_LSH: number;
/** Arithmetic: shift right. */
export declare const BPF_RSH: number;
/** Arithmetic: negate. */
export declare const BPF_NEG: number;
/** Arithmetic: remainder. */
export declare const BPF_MOD: number;
/** Arithmetic: exclusive or. */
export declare const BPF_XOR: number;
/** Jump: always. */
export declare const BPF_JA: number;
/** Jump: if equal. */
export declare const BPF_JEQ: number;
/** Jump: if greater. */
export declare const BPF_JGT: number;
/** Jump: if greater or equal. */
export declare const BPF_JGE: number;
/** Jump: if a bit is set. */
export declare const BPF_JSET: number;
/** Operand: the constant. */
export declare const BPF_K: number;
/** Operand: the index register. */
export declare const BPF_X: number;
/** Operand: the accumulator. */
export declare const BPF_A: number;
/** Move the accumulator to the index register. */
export declare const BPF_TAX: number;
/** Move the index register to the accumulator. */
export declare const BPF_TXA: number;
/** How many instructions a program may have, 4096. */
export declare const BPF_MAXINSNS: number;
/** How many words the scratch memory has, 16. */
export declare const BPF_MEMWORDS: number;
/** Where ancillary data begins for `BPF_ABS`. */
export declare const SKF_AD_OFF: number;
/** Ancillary data: the protocol. */
export declare const SKF_AD_PROTOCOL: number;
/** Ancillary data: the packet's type. */
export declare const SKF_AD_PKTTYPE: number;
/** Ancillary data: the interface. */
export declare const SKF_AD_IFINDEX: number;
/** Ancillary data: find a netlink attribute. */
export declare const SKF_AD_NLATTR: number;
/** Ancillary data: find a nested netlink attribute. */
export declare const SKF_AD_NLATTR_NEST: number;
/** Ancillary data: the mark. */
export declare const SKF_AD_MARK: number;
/** Ancillary data: the device's queue. */
export declare const SKF_AD_QUEUE: number;
/** Ancillary data: the kind of hardware. */
export declare const SKF_AD_HATYPE: number;
/** Ancillary data: the flow's hash. */
export declare const SKF_AD_RXHASH: number;
/** Ancillary data: the CPU. */
export declare const SKF_AD_CPU: number;
/** Ancillary data: exclusive or of the registers. */
export declare const SKF_AD_ALU_XOR_X: number;
/** Ancillary data: the VLAN tag. */
export declare const SKF_AD_VLAN_TAG: number;
/** Ancillary data: whether there is a VLAN tag. */
export declare const SKF_AD_VLAN_TAG_PRESENT: number;
/** Ancillary data: where the payload begins. */
export declare const SKF_AD_PAY_OFFSET: number;
/** Ancillary data: a random number. */
export declare const SKF_AD_RANDOM: number;
/** Ancillary data: the VLAN protocol. */
export declare const SKF_AD_VLAN_TPID: number;
/** One more than the last of the ancillary data. */
export declare const SKF_AD_MAX: number;
/** Where the network header begins for `BPF_ABS`. */
export declare const SKF_NET_OFF: number;
/** Where the link-layer header begins for `BPF_ABS`. */
export declare const SKF_LL_OFF: number;

/** Error numbers. Where two names share a number the man page's stands first: `errorcode` gives that one. */
export declare const errno: {
  /** Operation not permitted. */
  readonly EPERM: number;
  /** No such file, directory or name. */
  readonly ENOENT: number;
  /** No such process. */
  readonly ESRCH: number;
  /** Interrupted by a signal. This library tries again instead. */
  readonly EINTR: number;
  /** Input or output failed. */
  readonly EIO: number;
  /** No such device or address; nobody at the other end. */
  readonly ENXIO: number;
  /** The arguments are too long together. */
  readonly E2BIG: number;
  /** Not a form of executable that is known. */
  readonly ENOEXEC: number;
  /** The descriptor is not open, or the socket is closed. */
  readonly EBADF: number;
  /** No child process. */
  readonly ECHILD: number;
  /** Not possible now without waiting; try again. Also: the time of `SO_RCVTIMEO` ran out. */
  readonly EAGAIN: number;
  /** Another name of `EAGAIN`. */
  readonly EWOULDBLOCK: number;
  /** Out of memory. */
  readonly ENOMEM: number;
  /** No permission: for the path, the port, or broadcasting without `SO_BROADCAST`. */
  readonly EACCES: number;
  /** A bad address in memory. */
  readonly EFAULT: number;
  /** Not a block device. */
  readonly ENOTBLK: number;
  /** The device or resource is in use. */
  readonly EBUSY: number;
  /** It exists already. */
  readonly EEXIST: number;
  /** A link across file systems. */
  readonly EXDEV: number;
  /** No such device or interface. */
  readonly ENODEV: number;
  /** A part of the path is no directory. */
  readonly ENOTDIR: number;
  /** It is a directory. */
  readonly EISDIR: number;
  /** An invalid argument, or the wrong state for the call. */
  readonly EINVAL: number;
  /** The system has too many files open. */
  readonly ENFILE: number;
  /** The process has too many descriptors open. */
  readonly EMFILE: number;
  /** The descriptor does not know this ioctl request. */
  readonly ENOTTY: number;
  /** The program is being executed. */
  readonly ETXTBSY: number;
  /** The file is too large. */
  readonly EFBIG: number;
  /** No space left. */
  readonly ENOSPC: number;
  /** No seeking in a socket or pipe. */
  readonly ESPIPE: number;
  /** The file system is read only. */
  readonly EROFS: number;
  /** Too many links. */
  readonly EMLINK: number;
  /** The stream is shut down for writing, or closed by the peer. */
  readonly EPIPE: number;
  /** An argument outside the function's domain. */
  readonly EDOM: number;
  /** The result is out of range. */
  readonly ERANGE: number;
  /** It would deadlock. */
  readonly EDEADLK: number;
  /** Another name of `EDEADLK`. */
  readonly EDEADLOCK: number;
  /** The path or name is too long. */
  readonly ENAMETOOLONG: number;
  /** No locks left. */
  readonly ENOLCK: number;
  /** The kernel does not have this call. */
  readonly ENOSYS: number;
  /** The directory is not empty. */
  readonly ENOTEMPTY: number;
  /** Too many symbolic links. */
  readonly ELOOP: number;
  /** No message of this type. */
  readonly ENOMSG: number;
  /** The identifier was removed. */
  readonly EIDRM: number;
  /** Channel number out of range. */
  readonly ECHRNG: number;
  /** Level 2 not synchronized. */
  readonly EL2NSYNC: number;
  /** Level 3 halted. */
  readonly EL3HLT: number;
  /** Level 3 reset. */
  readonly EL3RST: number;
  /** Link number out of range. */
  readonly ELNRNG: number;
  /** The protocol driver is not attached. */
  readonly EUNATCH: number;
  /** No CSI structure available. */
  readonly ENOCSI: number;
  /** Level 2 halted. */
  readonly EL2HLT: number;
  /** Invalid exchange. */
  readonly EBADE: number;
  /** Invalid request descriptor. */
  readonly EBADR: number;
  /** The exchange is full. */
  readonly EXFULL: number;
  /** No anode. */
  readonly ENOANO: number;
  /** Invalid request code. */
  readonly EBADRQC: number;
  /** Invalid slot. */
  readonly EBADSLT: number;
  /** Bad font file. */
  readonly EBFONT: number;
  /** Not a stream device. */
  readonly ENOSTR: number;
  /** No data available. */
  readonly ENODATA: number;
  /** The timer expired. */
  readonly ETIME: number;
  /** Out of stream resources. */
  readonly ENOSR: number;
  /** The machine is not on the network. */
  readonly ENONET: number;
  /** The package is not installed. */
  readonly ENOPKG: number;
  /** The object is remote. */
  readonly EREMOTE: number;
  /** The link is severed. */
  readonly ENOLINK: number;
  /** Advertise error. */
  readonly EADV: number;
  /** Srmount error. */
  readonly ESRMNT: number;
  /** Communication error on send. */
  readonly ECOMM: number;
  /** Protocol error. */
  readonly EPROTO: number;
  /** Multihop attempted. */
  readonly EMULTIHOP: number;
  /** RFS specific error. */
  readonly EDOTDOT: number;
  /** Not a valid message; on kernel TLS, a record that does not decrypt. */
  readonly EBADMSG: number;
  /** The value is too large for its type. */
  readonly EOVERFLOW: number;
  /** The name is not unique on the network. */
  readonly ENOTUNIQ: number;
  /** The descriptor is in a bad state. */
  readonly EBADFD: number;
  /** The remote address changed. */
  readonly EREMCHG: number;
  /** A shared library is not accessible. */
  readonly ELIBACC: number;
  /** A shared library is corrupted. */
  readonly ELIBBAD: number;
  /** The .lib section is corrupted. */
  readonly ELIBSCN: number;
  /** Too many shared libraries. */
  readonly ELIBMAX: number;
  /** A shared library cannot be executed. */
  readonly ELIBEXEC: number;
  /** An invalid sequence of bytes for a character. */
  readonly EILSEQ: number;
  /** The interrupted call should be restarted. */
  readonly ERESTART: number;
  /** Streams pipe error. */
  readonly ESTRPIPE: number;
  /** Too many users. */
  readonly EUSERS: number;
  /** The descriptor is no socket. */
  readonly ENOTSOCK: number;
  /** A destination address is needed. */
  readonly EDESTADDRREQ: number;
  /** The datagram is too long. */
  readonly EMSGSIZE: number;
  /** The protocol is of another socket type. */
  readonly EPROTOTYPE: number;
  /** The option is not known at this level. */
  readonly ENOPROTOOPT: number;
  /** The protocol is not supported. */
  readonly EPROTONOSUPPORT: number;
  /** The socket type is not supported. */
  readonly ESOCKTNOSUPPORT: number;
  /** The socket does not support this operation. */
  readonly EOPNOTSUPP: number;
  /** Another name of `EOPNOTSUPP` on Linux. */
  readonly ENOTSUP: number;
  /** The protocol family is not supported. */
  readonly EPFNOSUPPORT: number;
  /** The address family is not supported. */
  readonly EAFNOSUPPORT: number;
  /** The address is in use. */
  readonly EADDRINUSE: number;
  /** The address is not one of this machine, or no port is free. */
  readonly EADDRNOTAVAIL: number;
  /** The network is down. */
  readonly ENETDOWN: number;
  /** No route to the network. */
  readonly ENETUNREACH: number;
  /** The network dropped the connection on reset. */
  readonly ENETRESET: number;
  /** The connection was aborted before it was accepted. */
  readonly ECONNABORTED: number;
  /** The peer reset the connection. */
  readonly ECONNRESET: number;
  /** No buffer space left. */
  readonly ENOBUFS: number;
  /** The socket is connected already. */
  readonly EISCONN: number;
  /** The socket is not connected. */
  readonly ENOTCONN: number;
  /** The transport endpoint is shut down. */
  readonly ESHUTDOWN: number;
  /** Too many descriptors in flight. */
  readonly ETOOMANYREFS: number;
  /** The time ran out: of the peer to answer, or of `settimeout`. */
  readonly ETIMEDOUT: number;
  /** Nobody listens there. */
  readonly ECONNREFUSED: number;
  /** The host is down. */
  readonly EHOSTDOWN: number;
  /** No route to the host. */
  readonly EHOSTUNREACH: number;
  /** A connect is already under way. */
  readonly EALREADY: number;
  /** The connect is under way. */
  readonly EINPROGRESS: number;
  /** A stale file handle. */
  readonly ESTALE: number;
  /** The structure needs cleaning. */
  readonly EUCLEAN: number;
  /** Not a XENIX named type file. */
  readonly ENOTNAM: number;
  /** No XENIX semaphores available. */
  readonly ENAVAIL: number;
  /** A named type file. */
  readonly EISNAM: number;
  /** Input or output failed at the remote end. */
  readonly EREMOTEIO: number;
  /** The disk quota is exceeded. */
  readonly EDQUOT: number;
  /** No medium found. */
  readonly ENOMEDIUM: number;
  /** The wrong type of medium. */
  readonly EMEDIUMTYPE: number;
  /** Cancelled: the socket was closed while the call waited. */
  readonly ECANCELED: number;
  /** The required key is not available. */
  readonly ENOKEY: number;
  /** The key has expired. */
  readonly EKEYEXPIRED: number;
  /** The key was revoked. */
  readonly EKEYREVOKED: number;
  /** The key was rejected. */
  readonly EKEYREJECTED: number;
  /** The owner died. */
  readonly EOWNERDEAD: number;
  /** The state is not recoverable. */
  readonly ENOTRECOVERABLE: number;
  /** The radio is switched off. */
  readonly ERFKILL: number;
  /** A memory page has a hardware error. */
  readonly EHWPOISON: number;
  /** BSD, macOS: the wrong type of file. */
  readonly EFTYPE?: number;
  /** BSD, macOS: authentication failed. */
  readonly EAUTH?: number;
  /** BSD, macOS: authentication is needed. */
  readonly ENEEDAUTH?: number;
  /** BSD, macOS: too many processes. */
  readonly EPROCLIM?: number;
  /** BSD, macOS: no such RPC procedure. */
  readonly EPROCUNAVAIL?: number;
  /** BSD, macOS: the wrong version of the RPC program. */
  readonly EPROGMISMATCH?: number;
  /** BSD, macOS: no such RPC program. */
  readonly EPROGUNAVAIL?: number;
  /** BSD, macOS: the wrong version of RPC. */
  readonly ERPCMISMATCH?: number;
  /** BSD, macOS: bad RPC structure. */
  readonly EBADRPC?: number;
  /** BSD, macOS: no such attribute. */
  readonly ENOATTR?: number;
  /** FreeBSD: a programming error. */
  readonly EDOOFUS?: number;
  /** FreeBSD: capabilities do not suffice. */
  readonly ENOTCAPABLE?: number;
  /** FreeBSD: not permitted in capability mode. */
  readonly ECAPMODE?: number;
  /** macOS: no such policy. */
  readonly ENOPOLICY?: number;
  /** macOS: the interface's output queue is full. */
  readonly EQFULL?: number;
  /** macOS: the device is switched off. */
  readonly EPWROFF?: number;
  /** macOS: a device error. */
  readonly EDEVERR?: number;
  /** macOS: a bad executable. */
  readonly EBADEXEC?: number;
  /** macOS: an executable for another processor. */
  readonly EBADARCH?: number;
  /** macOS: a shared library of another version. */
  readonly ESHLIBVERS?: number;
  /** macOS: a malformed Mach-O file. */
  readonly EBADMACHO?: number;
};

/** All constants of this platform by group; a constant that it lacks is absent. */
export declare const constants: {
  /** Error numbers. Where two names share a number the man page's stands first: `errorcode` gives that one. */
  readonly errno: typeof errno;
  /** Address families: the first argument of socket(2), and `family` of every address. */
  readonly AF: {
    readonly AF_UNSPEC: typeof AF_UNSPEC;
    readonly AF_UNIX: typeof AF_UNIX;
    readonly AF_LOCAL: typeof AF_LOCAL;
    readonly AF_FILE: typeof AF_FILE;
    readonly AF_INET: typeof AF_INET;
    readonly AF_AX25: typeof AF_AX25;
    readonly AF_IPX: typeof AF_IPX;
    readonly AF_APPLETALK: typeof AF_APPLETALK;
    readonly AF_NETROM: typeof AF_NETROM;
    readonly AF_BRIDGE: typeof AF_BRIDGE;
    readonly AF_ATMPVC: typeof AF_ATMPVC;
    readonly AF_X25: typeof AF_X25;
    readonly AF_INET6: typeof AF_INET6;
    readonly AF_ROSE: typeof AF_ROSE;
    readonly AF_DECnet: typeof AF_DECnet;
    readonly AF_NETBEUI: typeof AF_NETBEUI;
    readonly AF_SECURITY: typeof AF_SECURITY;
    readonly AF_KEY: typeof AF_KEY;
    readonly AF_NETLINK: typeof AF_NETLINK;
    readonly AF_ROUTE: typeof AF_ROUTE;
    readonly AF_PACKET: typeof AF_PACKET;
    readonly AF_ASH: typeof AF_ASH;
    readonly AF_ECONET: typeof AF_ECONET;
    readonly AF_ATMSVC: typeof AF_ATMSVC;
    readonly AF_RDS: typeof AF_RDS;
    readonly AF_SNA: typeof AF_SNA;
    readonly AF_IRDA: typeof AF_IRDA;
    readonly AF_PPPOX: typeof AF_PPPOX;
    readonly AF_WANPIPE: typeof AF_WANPIPE;
    readonly AF_LLC: typeof AF_LLC;
    readonly AF_IB: typeof AF_IB;
    readonly AF_MPLS: typeof AF_MPLS;
    readonly AF_CAN: typeof AF_CAN;
    readonly AF_TIPC: typeof AF_TIPC;
    readonly AF_BLUETOOTH: typeof AF_BLUETOOTH;
    readonly AF_IUCV: typeof AF_IUCV;
    readonly AF_RXRPC: typeof AF_RXRPC;
    readonly AF_ISDN: typeof AF_ISDN;
    readonly AF_PHONET: typeof AF_PHONET;
    readonly AF_IEEE802154: typeof AF_IEEE802154;
    readonly AF_CAIF: typeof AF_CAIF;
    readonly AF_ALG: typeof AF_ALG;
    readonly AF_NFC: typeof AF_NFC;
    readonly AF_VSOCK: typeof AF_VSOCK;
    readonly AF_KCM: typeof AF_KCM;
    readonly AF_QIPCRTR: typeof AF_QIPCRTR;
    readonly AF_SMC: typeof AF_SMC;
    readonly AF_XDP: typeof AF_XDP;
    readonly AF_MCTP: typeof AF_MCTP;
    readonly AF_MAX: typeof AF_MAX;
    readonly AF_SYSTEM?: NonNullable<typeof AF_SYSTEM>;
    readonly AF_LINK?: NonNullable<typeof AF_LINK>;
  };
  /** Protocol families: the same numbers as the address families. */
  readonly PF: {
    readonly PF_UNSPEC: typeof PF_UNSPEC;
    readonly PF_UNIX: typeof PF_UNIX;
    readonly PF_LOCAL: typeof PF_LOCAL;
    readonly PF_FILE: typeof PF_FILE;
    readonly PF_INET: typeof PF_INET;
    readonly PF_AX25: typeof PF_AX25;
    readonly PF_IPX: typeof PF_IPX;
    readonly PF_APPLETALK: typeof PF_APPLETALK;
    readonly PF_NETROM: typeof PF_NETROM;
    readonly PF_BRIDGE: typeof PF_BRIDGE;
    readonly PF_ATMPVC: typeof PF_ATMPVC;
    readonly PF_X25: typeof PF_X25;
    readonly PF_INET6: typeof PF_INET6;
    readonly PF_ROSE: typeof PF_ROSE;
    readonly PF_DECnet: typeof PF_DECnet;
    readonly PF_NETBEUI: typeof PF_NETBEUI;
    readonly PF_SECURITY: typeof PF_SECURITY;
    readonly PF_KEY: typeof PF_KEY;
    readonly PF_NETLINK: typeof PF_NETLINK;
    readonly PF_ROUTE: typeof PF_ROUTE;
    readonly PF_PACKET: typeof PF_PACKET;
    readonly PF_ASH: typeof PF_ASH;
    readonly PF_ECONET: typeof PF_ECONET;
    readonly PF_ATMSVC: typeof PF_ATMSVC;
    readonly PF_RDS: typeof PF_RDS;
    readonly PF_SNA: typeof PF_SNA;
    readonly PF_IRDA: typeof PF_IRDA;
    readonly PF_PPPOX: typeof PF_PPPOX;
    readonly PF_WANPIPE: typeof PF_WANPIPE;
    readonly PF_LLC: typeof PF_LLC;
    readonly PF_IB: typeof PF_IB;
    readonly PF_MPLS: typeof PF_MPLS;
    readonly PF_CAN: typeof PF_CAN;
    readonly PF_TIPC: typeof PF_TIPC;
    readonly PF_BLUETOOTH: typeof PF_BLUETOOTH;
    readonly PF_IUCV: typeof PF_IUCV;
    readonly PF_RXRPC: typeof PF_RXRPC;
    readonly PF_ISDN: typeof PF_ISDN;
    readonly PF_PHONET: typeof PF_PHONET;
    readonly PF_IEEE802154: typeof PF_IEEE802154;
    readonly PF_CAIF: typeof PF_CAIF;
    readonly PF_ALG: typeof PF_ALG;
    readonly PF_NFC: typeof PF_NFC;
    readonly PF_VSOCK: typeof PF_VSOCK;
    readonly PF_KCM: typeof PF_KCM;
    readonly PF_QIPCRTR: typeof PF_QIPCRTR;
    readonly PF_SMC: typeof PF_SMC;
    readonly PF_XDP: typeof PF_XDP;
    readonly PF_MCTP: typeof PF_MCTP;
    readonly PF_MAX: typeof PF_MAX;
    readonly PF_SYSTEM?: NonNullable<typeof PF_SYSTEM>;
    readonly PF_LINK?: NonNullable<typeof PF_LINK>;
  };
  /** Socket types: the second argument of socket(2). */
  readonly SOCK: {
    readonly SOCK_STREAM: typeof SOCK_STREAM;
    readonly SOCK_DGRAM: typeof SOCK_DGRAM;
    readonly SOCK_RAW: typeof SOCK_RAW;
    readonly SOCK_RDM: typeof SOCK_RDM;
    readonly SOCK_SEQPACKET: typeof SOCK_SEQPACKET;
    readonly SOCK_DCCP: typeof SOCK_DCCP;
    readonly SOCK_PACKET: typeof SOCK_PACKET;
    readonly SOCK_CLOEXEC: typeof SOCK_CLOEXEC;
    readonly SOCK_NONBLOCK: typeof SOCK_NONBLOCK;
    readonly SOCK_SNDBUF_LOCK: typeof SOCK_SNDBUF_LOCK;
    readonly SOCK_RCVBUF_LOCK: typeof SOCK_RCVBUF_LOCK;
    readonly SOCK_BUF_LOCK_MASK: typeof SOCK_BUF_LOCK_MASK;
    readonly SOCK_TXREHASH_DISABLED: typeof SOCK_TXREHASH_DISABLED;
    readonly SOCK_TXREHASH_ENABLED: typeof SOCK_TXREHASH_ENABLED;
    readonly SOCK_TXREHASH_DEFAULT: typeof SOCK_TXREHASH_DEFAULT;
    readonly SOCK_IOC_TYPE: typeof SOCK_IOC_TYPE;
    readonly SOCK_MAXADDRLEN?: NonNullable<typeof SOCK_MAXADDRLEN>;
  };
  /** What shutdown(2) shuts down. */
  readonly SHUT: {
    readonly SHUT_RD: typeof SHUT_RD;
    readonly SHUT_WR: typeof SHUT_WR;
    readonly SHUT_RDWR: typeof SHUT_RDWR;
  };
  /** Levels: whose options `setsockopt` sets, and whose control messages `recvmsg` gives. */
  readonly SOL: {
    readonly SOL_SOCKET: typeof SOL_SOCKET;
    readonly SOL_LOCAL?: NonNullable<typeof SOL_LOCAL>;
    readonly SOL_IP: typeof SOL_IP;
    readonly SOL_ICMP: typeof SOL_ICMP;
    readonly SOL_TCP: typeof SOL_TCP;
    readonly SOL_UDP: typeof SOL_UDP;
    readonly SOL_IPV6: typeof SOL_IPV6;
    readonly SOL_ICMPV6: typeof SOL_ICMPV6;
    readonly SOL_SCTP: typeof SOL_SCTP;
    readonly SOL_UDPLITE: typeof SOL_UDPLITE;
    readonly SOL_RAW: typeof SOL_RAW;
    readonly SOL_CAN_BASE: typeof SOL_CAN_BASE;
    readonly SOL_CAN_RAW: typeof SOL_CAN_RAW;
    readonly SOL_CAN_ISOTP: typeof SOL_CAN_ISOTP;
    readonly SOL_CAN_J1939: typeof SOL_CAN_J1939;
    readonly SOL_HCI: typeof SOL_HCI;
    readonly SOL_L2CAP: typeof SOL_L2CAP;
    readonly SOL_SCO: typeof SOL_SCO;
    readonly SOL_RFCOMM: typeof SOL_RFCOMM;
    readonly SOL_IPX: typeof SOL_IPX;
    readonly SOL_AX25: typeof SOL_AX25;
    readonly SOL_ATALK: typeof SOL_ATALK;
    readonly SOL_NETROM: typeof SOL_NETROM;
    readonly SOL_ROSE: typeof SOL_ROSE;
    readonly SOL_DECNET: typeof SOL_DECNET;
    readonly SOL_X25: typeof SOL_X25;
    readonly SOL_PACKET: typeof SOL_PACKET;
    readonly SOL_ATM: typeof SOL_ATM;
    readonly SOL_AAL: typeof SOL_AAL;
    readonly SOL_IRDA: typeof SOL_IRDA;
    readonly SOL_NETBEUI: typeof SOL_NETBEUI;
    readonly SOL_LLC: typeof SOL_LLC;
    readonly SOL_DCCP: typeof SOL_DCCP;
    readonly SOL_NETLINK: typeof SOL_NETLINK;
    readonly SOL_TIPC: typeof SOL_TIPC;
    readonly SOL_RXRPC: typeof SOL_RXRPC;
    readonly SOL_PPPOL2TP: typeof SOL_PPPOL2TP;
    readonly SOL_BLUETOOTH: typeof SOL_BLUETOOTH;
    readonly SOL_PNPIPE: typeof SOL_PNPIPE;
    readonly SOL_RDS: typeof SOL_RDS;
    readonly SOL_IUCV: typeof SOL_IUCV;
    readonly SOL_CAIF: typeof SOL_CAIF;
    readonly SOL_ALG: typeof SOL_ALG;
    readonly SOL_NFC: typeof SOL_NFC;
    readonly SOL_KCM: typeof SOL_KCM;
    readonly SOL_TLS: typeof SOL_TLS;
    readonly SOL_XDP: typeof SOL_XDP;
    readonly SOL_MPTCP: typeof SOL_MPTCP;
    readonly SOL_MCTP: typeof SOL_MCTP;
    readonly SOL_SMC: typeof SOL_SMC;
    readonly SOL_VSOCK: typeof SOL_VSOCK;
  };
  /** Options of the level SOL_SOCKET; socket(7). */
  readonly SO: {
    readonly SO_DEBUG: typeof SO_DEBUG;
    readonly SO_REUSEADDR: typeof SO_REUSEADDR;
    readonly SO_TYPE: typeof SO_TYPE;
    readonly SO_ERROR: typeof SO_ERROR;
    readonly SO_DONTROUTE: typeof SO_DONTROUTE;
    readonly SO_BROADCAST: typeof SO_BROADCAST;
    readonly SO_SNDBUF: typeof SO_SNDBUF;
    readonly SO_RCVBUF: typeof SO_RCVBUF;
    readonly SO_SNDBUFFORCE: typeof SO_SNDBUFFORCE;
    readonly SO_RCVBUFFORCE: typeof SO_RCVBUFFORCE;
    readonly SO_KEEPALIVE: typeof SO_KEEPALIVE;
    readonly SO_OOBINLINE: typeof SO_OOBINLINE;
    readonly SO_NO_CHECK: typeof SO_NO_CHECK;
    readonly SO_PRIORITY: typeof SO_PRIORITY;
    readonly SO_LINGER: typeof SO_LINGER;
    readonly SO_BSDCOMPAT: typeof SO_BSDCOMPAT;
    readonly SO_REUSEPORT: typeof SO_REUSEPORT;
    readonly SO_PASSCRED: typeof SO_PASSCRED;
    readonly SO_PEERCRED: typeof SO_PEERCRED;
    readonly SO_RCVLOWAT: typeof SO_RCVLOWAT;
    readonly SO_SNDLOWAT: typeof SO_SNDLOWAT;
    readonly SO_RCVTIMEO: typeof SO_RCVTIMEO;
    readonly SO_SNDTIMEO: typeof SO_SNDTIMEO;
    readonly SO_RCVTIMEO_OLD: typeof SO_RCVTIMEO_OLD;
    readonly SO_SNDTIMEO_OLD: typeof SO_SNDTIMEO_OLD;
    readonly SO_RCVTIMEO_NEW: typeof SO_RCVTIMEO_NEW;
    readonly SO_SNDTIMEO_NEW: typeof SO_SNDTIMEO_NEW;
    readonly SO_SECURITY_AUTHENTICATION: typeof SO_SECURITY_AUTHENTICATION;
    readonly SO_SECURITY_ENCRYPTION_TRANSPORT: typeof SO_SECURITY_ENCRYPTION_TRANSPORT;
    readonly SO_SECURITY_ENCRYPTION_NETWORK: typeof SO_SECURITY_ENCRYPTION_NETWORK;
    readonly SO_BINDTODEVICE: typeof SO_BINDTODEVICE;
    readonly SO_ATTACH_FILTER: typeof SO_ATTACH_FILTER;
    readonly SO_GET_FILTER: typeof SO_GET_FILTER;
    readonly SO_DETACH_FILTER: typeof SO_DETACH_FILTER;
    readonly SO_ATTACH_BPF: typeof SO_ATTACH_BPF;
    readonly SO_DETACH_BPF: typeof SO_DETACH_BPF;
    readonly SO_ATTACH_REUSEPORT_CBPF: typeof SO_ATTACH_REUSEPORT_CBPF;
    readonly SO_ATTACH_REUSEPORT_EBPF: typeof SO_ATTACH_REUSEPORT_EBPF;
    readonly SO_DETACH_REUSEPORT_BPF: typeof SO_DETACH_REUSEPORT_BPF;
    readonly SO_LOCK_FILTER: typeof SO_LOCK_FILTER;
    readonly SO_BPF_EXTENSIONS: typeof SO_BPF_EXTENSIONS;
    readonly SO_PEERNAME: typeof SO_PEERNAME;
    readonly SO_TIMESTAMP: typeof SO_TIMESTAMP;
    readonly SO_TIMESTAMPNS: typeof SO_TIMESTAMPNS;
    readonly SO_TIMESTAMPING: typeof SO_TIMESTAMPING;
    readonly SO_TIMESTAMP_OLD: typeof SO_TIMESTAMP_OLD;
    readonly SO_TIMESTAMPNS_OLD: typeof SO_TIMESTAMPNS_OLD;
    readonly SO_TIMESTAMPING_OLD: typeof SO_TIMESTAMPING_OLD;
    readonly SO_TIMESTAMP_NEW: typeof SO_TIMESTAMP_NEW;
    readonly SO_TIMESTAMPNS_NEW: typeof SO_TIMESTAMPNS_NEW;
    readonly SO_TIMESTAMPING_NEW: typeof SO_TIMESTAMPING_NEW;
    readonly SO_ACCEPTCONN: typeof SO_ACCEPTCONN;
    readonly SO_PEERSEC: typeof SO_PEERSEC;
    readonly SO_PASSSEC: typeof SO_PASSSEC;
    readonly SO_MARK: typeof SO_MARK;
    readonly SO_PROTOCOL: typeof SO_PROTOCOL;
    readonly SO_DOMAIN: typeof SO_DOMAIN;
    readonly SO_RXQ_OVFL: typeof SO_RXQ_OVFL;
    readonly SO_WIFI_STATUS: typeof SO_WIFI_STATUS;
    readonly SO_PEEK_OFF: typeof SO_PEEK_OFF;
    readonly SO_NOFCS: typeof SO_NOFCS;
    readonly SO_SELECT_ERR_QUEUE: typeof SO_SELECT_ERR_QUEUE;
    readonly SO_BUSY_POLL: typeof SO_BUSY_POLL;
    readonly SO_PREFER_BUSY_POLL: typeof SO_PREFER_BUSY_POLL;
    readonly SO_BUSY_POLL_BUDGET: typeof SO_BUSY_POLL_BUDGET;
    readonly SO_MAX_PACING_RATE: typeof SO_MAX_PACING_RATE;
    readonly SO_INCOMING_CPU: typeof SO_INCOMING_CPU;
    readonly SO_INCOMING_NAPI_ID: typeof SO_INCOMING_NAPI_ID;
    readonly SO_CNX_ADVICE: typeof SO_CNX_ADVICE;
    readonly SO_MEMINFO: typeof SO_MEMINFO;
    readonly SO_COOKIE: typeof SO_COOKIE;
    readonly SO_NETNS_COOKIE: typeof SO_NETNS_COOKIE;
    readonly SO_PEERGROUPS: typeof SO_PEERGROUPS;
    readonly SO_ZEROCOPY: typeof SO_ZEROCOPY;
    readonly SO_TXTIME: typeof SO_TXTIME;
    readonly SO_BINDTOIFINDEX: typeof SO_BINDTOIFINDEX;
    readonly SO_BUF_LOCK: typeof SO_BUF_LOCK;
    readonly SO_RESERVE_MEM: typeof SO_RESERVE_MEM;
    readonly SO_TXREHASH: typeof SO_TXREHASH;
    readonly SO_RCVMARK: typeof SO_RCVMARK;
    readonly SO_PASSPIDFD: typeof SO_PASSPIDFD;
    readonly SO_PEERPIDFD: typeof SO_PEERPIDFD;
    readonly SO_DEVMEM_LINEAR: typeof SO_DEVMEM_LINEAR;
    readonly SO_DEVMEM_DMABUF: typeof SO_DEVMEM_DMABUF;
    readonly SO_DEVMEM_DONTNEED: typeof SO_DEVMEM_DONTNEED;
    readonly SO_RCVPRIORITY: typeof SO_RCVPRIORITY;
    readonly SO_PASSRIGHTS: typeof SO_PASSRIGHTS;
    readonly SO_INQ: typeof SO_INQ;
    readonly SO_NOSIGPIPE?: NonNullable<typeof SO_NOSIGPIPE>;
    readonly SO_REUSEPORT_LB?: NonNullable<typeof SO_REUSEPORT_LB>;
    readonly SO_USELOOPBACK?: NonNullable<typeof SO_USELOOPBACK>;
    readonly SO_USER_COOKIE?: NonNullable<typeof SO_USER_COOKIE>;
    readonly SO_SETFIB?: NonNullable<typeof SO_SETFIB>;
    readonly SO_RTABLE?: NonNullable<typeof SO_RTABLE>;
    readonly SO_BINTIME?: NonNullable<typeof SO_BINTIME>;
    readonly SO_TIMESTAMP_MONOTONIC?: NonNullable<typeof SO_TIMESTAMP_MONOTONIC>;
    readonly SO_LABEL?: NonNullable<typeof SO_LABEL>;
    readonly SO_PEERLABEL?: NonNullable<typeof SO_PEERLABEL>;
    readonly SO_LISTENQLIMIT?: NonNullable<typeof SO_LISTENQLIMIT>;
    readonly SO_LISTENQLEN?: NonNullable<typeof SO_LISTENQLEN>;
    readonly SO_LISTENINCQLEN?: NonNullable<typeof SO_LISTENINCQLEN>;
    readonly SO_NREAD?: NonNullable<typeof SO_NREAD>;
    readonly SO_NWRITE?: NonNullable<typeof SO_NWRITE>;
    readonly SO_LINGER_SEC?: NonNullable<typeof SO_LINGER_SEC>;
    readonly SO_RANDOMPORT?: NonNullable<typeof SO_RANDOMPORT>;
    readonly SO_EXCLBIND?: NonNullable<typeof SO_EXCLBIND>;
    readonly SO_ACCEPTFILTER?: NonNullable<typeof SO_ACCEPTFILTER>;
    readonly SO_DONTTRUNC?: NonNullable<typeof SO_DONTTRUNC>;
    readonly LOCAL_PEERCRED?: NonNullable<typeof LOCAL_PEERCRED>;
    readonly LOCAL_PEERPID?: NonNullable<typeof LOCAL_PEERPID>;
    readonly LOCAL_PEEREPID?: NonNullable<typeof LOCAL_PEEREPID>;
    readonly LOCAL_PEERUUID?: NonNullable<typeof LOCAL_PEERUUID>;
    readonly LOCAL_PEERTOKEN?: NonNullable<typeof LOCAL_PEERTOKEN>;
    readonly LOCAL_CREDS?: NonNullable<typeof LOCAL_CREDS>;
    readonly LOCAL_CREDS_PERSISTENT?: NonNullable<typeof LOCAL_CREDS_PERSISTENT>;
    readonly LOCAL_CONNWAIT?: NonNullable<typeof LOCAL_CONNWAIT>;
  };
  /** Control messages of the level SOL_SOCKET; unix(7), socket(7). */
  readonly SCM: {
    readonly SCM_RIGHTS: typeof SCM_RIGHTS;
    readonly SCM_CREDENTIALS: typeof SCM_CREDENTIALS;
    readonly SCM_SECURITY: typeof SCM_SECURITY;
    readonly SCM_PIDFD: typeof SCM_PIDFD;
    readonly SCM_TIMESTAMP: typeof SCM_TIMESTAMP;
    readonly SCM_TIMESTAMPNS: typeof SCM_TIMESTAMPNS;
    readonly SCM_TIMESTAMPING: typeof SCM_TIMESTAMPING;
    readonly SCM_TIMESTAMPING_OPT_STATS: typeof SCM_TIMESTAMPING_OPT_STATS;
    readonly SCM_TIMESTAMPING_PKTINFO: typeof SCM_TIMESTAMPING_PKTINFO;
    readonly SCM_TXTIME: typeof SCM_TXTIME;
    readonly SCM_WIFI_STATUS: typeof SCM_WIFI_STATUS;
    readonly SCM_TS_OPT_ID: typeof SCM_TS_OPT_ID;
    readonly SCM_DEVMEM_LINEAR: typeof SCM_DEVMEM_LINEAR;
    readonly SCM_DEVMEM_DMABUF: typeof SCM_DEVMEM_DMABUF;
    readonly SCM_INQ: typeof SCM_INQ;
    readonly SCM_CREDS?: NonNullable<typeof SCM_CREDS>;
    readonly SCM_CREDS2?: NonNullable<typeof SCM_CREDS2>;
    readonly SCM_BINTIME?: NonNullable<typeof SCM_BINTIME>;
    readonly SCM_REALTIME?: NonNullable<typeof SCM_REALTIME>;
    readonly SCM_MONOTONIC?: NonNullable<typeof SCM_MONOTONIC>;
    readonly SCM_TIMESTAMP_MONOTONIC?: NonNullable<typeof SCM_TIMESTAMP_MONOTONIC>;
  };
  /** Protocols of the Internet: the third argument of socket(2), levels of options, `next header` in IPv6. */
  readonly IPPROTO: {
    readonly IPPROTO_IP: typeof IPPROTO_IP;
    readonly IPPROTO_HOPOPTS: typeof IPPROTO_HOPOPTS;
    readonly IPPROTO_ICMP: typeof IPPROTO_ICMP;
    readonly IPPROTO_IGMP: typeof IPPROTO_IGMP;
    readonly IPPROTO_IPIP: typeof IPPROTO_IPIP;
    readonly IPPROTO_TCP: typeof IPPROTO_TCP;
    readonly IPPROTO_EGP: typeof IPPROTO_EGP;
    readonly IPPROTO_PUP: typeof IPPROTO_PUP;
    readonly IPPROTO_UDP: typeof IPPROTO_UDP;
    readonly IPPROTO_IDP: typeof IPPROTO_IDP;
    readonly IPPROTO_TP: typeof IPPROTO_TP;
    readonly IPPROTO_DCCP: typeof IPPROTO_DCCP;
    readonly IPPROTO_IPV6: typeof IPPROTO_IPV6;
    readonly IPPROTO_ROUTING: typeof IPPROTO_ROUTING;
    readonly IPPROTO_FRAGMENT: typeof IPPROTO_FRAGMENT;
    readonly IPPROTO_RSVP: typeof IPPROTO_RSVP;
    readonly IPPROTO_GRE: typeof IPPROTO_GRE;
    readonly IPPROTO_ESP: typeof IPPROTO_ESP;
    readonly IPPROTO_AH: typeof IPPROTO_AH;
    readonly IPPROTO_ICMPV6: typeof IPPROTO_ICMPV6;
    readonly IPPROTO_NONE: typeof IPPROTO_NONE;
    readonly IPPROTO_DSTOPTS: typeof IPPROTO_DSTOPTS;
    readonly IPPROTO_MTP: typeof IPPROTO_MTP;
    readonly IPPROTO_BEETPH: typeof IPPROTO_BEETPH;
    readonly IPPROTO_ENCAP: typeof IPPROTO_ENCAP;
    readonly IPPROTO_PIM: typeof IPPROTO_PIM;
    readonly IPPROTO_COMP: typeof IPPROTO_COMP;
    readonly IPPROTO_L2TP: typeof IPPROTO_L2TP;
    readonly IPPROTO_SCTP: typeof IPPROTO_SCTP;
    readonly IPPROTO_MH: typeof IPPROTO_MH;
    readonly IPPROTO_UDPLITE: typeof IPPROTO_UDPLITE;
    readonly IPPROTO_MPLS: typeof IPPROTO_MPLS;
    readonly IPPROTO_ETHERNET: typeof IPPROTO_ETHERNET;
    readonly IPPROTO_AGGFRAG: typeof IPPROTO_AGGFRAG;
    readonly IPPROTO_RAW: typeof IPPROTO_RAW;
    readonly IPPROTO_SMC: typeof IPPROTO_SMC;
    readonly IPPROTO_MPTCP: typeof IPPROTO_MPTCP;
    readonly IPPROTO_MAX: typeof IPPROTO_MAX;
    readonly IPPROTO_ICMPV4?: NonNullable<typeof IPPROTO_ICMPV4>;
    readonly IPPROTO_DIVERT?: NonNullable<typeof IPPROTO_DIVERT>;
    readonly IPPROTO_CARP?: NonNullable<typeof IPPROTO_CARP>;
  };
  /** Options and control messages of IPv4; ip(7). */
  readonly IP: {
    readonly IP_TOS: typeof IP_TOS;
    readonly IP_TTL: typeof IP_TTL;
    readonly IP_HDRINCL: typeof IP_HDRINCL;
    readonly IP_OPTIONS: typeof IP_OPTIONS;
    readonly IP_ROUTER_ALERT: typeof IP_ROUTER_ALERT;
    readonly IP_RECVOPTS: typeof IP_RECVOPTS;
    readonly IP_RETOPTS: typeof IP_RETOPTS;
    readonly IP_RECVRETOPTS: typeof IP_RECVRETOPTS;
    readonly IP_PKTINFO: typeof IP_PKTINFO;
    readonly IP_PKTOPTIONS: typeof IP_PKTOPTIONS;
    readonly IP_MTU_DISCOVER: typeof IP_MTU_DISCOVER;
    readonly IP_PMTUDISC: typeof IP_PMTUDISC;
    readonly IP_RECVERR: typeof IP_RECVERR;
    readonly IP_RECVERR_RFC4884: typeof IP_RECVERR_RFC4884;
    readonly IP_RECVTTL: typeof IP_RECVTTL;
    readonly IP_RECVTOS: typeof IP_RECVTOS;
    readonly IP_MTU: typeof IP_MTU;
    readonly IP_FREEBIND: typeof IP_FREEBIND;
    readonly IP_IPSEC_POLICY: typeof IP_IPSEC_POLICY;
    readonly IP_XFRM_POLICY: typeof IP_XFRM_POLICY;
    readonly IP_PASSSEC: typeof IP_PASSSEC;
    readonly IP_TRANSPARENT: typeof IP_TRANSPARENT;
    readonly IP_ORIGDSTADDR: typeof IP_ORIGDSTADDR;
    readonly IP_RECVORIGDSTADDR: typeof IP_RECVORIGDSTADDR;
    readonly IP_MINTTL: typeof IP_MINTTL;
    readonly IP_NODEFRAG: typeof IP_NODEFRAG;
    readonly IP_CHECKSUM: typeof IP_CHECKSUM;
    readonly IP_BIND_ADDRESS_NO_PORT: typeof IP_BIND_ADDRESS_NO_PORT;
    readonly IP_RECVFRAGSIZE: typeof IP_RECVFRAGSIZE;
    readonly IP_MULTICAST_IF: typeof IP_MULTICAST_IF;
    readonly IP_MULTICAST_TTL: typeof IP_MULTICAST_TTL;
    readonly IP_MULTICAST_LOOP: typeof IP_MULTICAST_LOOP;
    readonly IP_MULTICAST_ALL: typeof IP_MULTICAST_ALL;
    readonly IP_ADD_MEMBERSHIP: typeof IP_ADD_MEMBERSHIP;
    readonly IP_DROP_MEMBERSHIP: typeof IP_DROP_MEMBERSHIP;
    readonly IP_ADD_SOURCE_MEMBERSHIP: typeof IP_ADD_SOURCE_MEMBERSHIP;
    readonly IP_DROP_SOURCE_MEMBERSHIP: typeof IP_DROP_SOURCE_MEMBERSHIP;
    readonly IP_BLOCK_SOURCE: typeof IP_BLOCK_SOURCE;
    readonly IP_UNBLOCK_SOURCE: typeof IP_UNBLOCK_SOURCE;
    readonly IP_MSFILTER: typeof IP_MSFILTER;
    readonly IP_UNICAST_IF: typeof IP_UNICAST_IF;
    readonly IP_LOCAL_PORT_RANGE: typeof IP_LOCAL_PORT_RANGE;
    readonly IP_PROTOCOL: typeof IP_PROTOCOL;
    readonly IP_PMTUDISC_DONT: typeof IP_PMTUDISC_DONT;
    readonly IP_PMTUDISC_WANT: typeof IP_PMTUDISC_WANT;
    readonly IP_PMTUDISC_DO: typeof IP_PMTUDISC_DO;
    readonly IP_PMTUDISC_PROBE: typeof IP_PMTUDISC_PROBE;
    readonly IP_PMTUDISC_INTERFACE: typeof IP_PMTUDISC_INTERFACE;
    readonly IP_PMTUDISC_OMIT: typeof IP_PMTUDISC_OMIT;
    readonly IP_DEFAULT_MULTICAST_TTL: typeof IP_DEFAULT_MULTICAST_TTL;
    readonly IP_DEFAULT_MULTICAST_LOOP: typeof IP_DEFAULT_MULTICAST_LOOP;
    readonly IP_MAX_MEMBERSHIPS: typeof IP_MAX_MEMBERSHIPS;
    readonly IP_RF: typeof IP_RF;
    readonly IP_DF: typeof IP_DF;
    readonly IP_MF: typeof IP_MF;
    readonly IP_OFFMASK: typeof IP_OFFMASK;
    readonly IP_MAXPACKET: typeof IP_MAXPACKET;
    readonly IP_MSS: typeof IP_MSS;
    readonly IP_RECVDSTADDR?: NonNullable<typeof IP_RECVDSTADDR>;
    readonly IP_SENDSRCADDR?: NonNullable<typeof IP_SENDSRCADDR>;
    readonly IP_RECVIF?: NonNullable<typeof IP_RECVIF>;
    readonly IP_PORTRANGE?: NonNullable<typeof IP_PORTRANGE>;
    readonly IP_BOUND_IF?: NonNullable<typeof IP_BOUND_IF>;
    readonly IP_BINDANY?: NonNullable<typeof IP_BINDANY>;
    readonly IP_DONTFRAG?: NonNullable<typeof IP_DONTFRAG>;
    readonly IP_ONESBCAST?: NonNullable<typeof IP_ONESBCAST>;
    readonly IP_ADD_SOURCE_FILTER?: NonNullable<typeof IP_ADD_SOURCE_FILTER>;
    readonly IP_DUMMYNET_CONFIGURE?: NonNullable<typeof IP_DUMMYNET_CONFIGURE>;
    readonly SO_ORIGINAL_DST: typeof SO_ORIGINAL_DST;
  };
  /** Options and control messages of IPv6; ipv6(7), RFC 3542. */
  readonly IPV6: {
    readonly IPV6_ADDRFORM: typeof IPV6_ADDRFORM;
    readonly IPV6_2292PKTINFO: typeof IPV6_2292PKTINFO;
    readonly IPV6_2292HOPOPTS: typeof IPV6_2292HOPOPTS;
    readonly IPV6_2292DSTOPTS: typeof IPV6_2292DSTOPTS;
    readonly IPV6_2292RTHDR: typeof IPV6_2292RTHDR;
    readonly IPV6_2292PKTOPTIONS: typeof IPV6_2292PKTOPTIONS;
    readonly IPV6_2292HOPLIMIT: typeof IPV6_2292HOPLIMIT;
    readonly IPV6_CHECKSUM: typeof IPV6_CHECKSUM;
    readonly IPV6_NEXTHOP: typeof IPV6_NEXTHOP;
    readonly IPV6_AUTHHDR: typeof IPV6_AUTHHDR;
    readonly IPV6_FLOWINFO: typeof IPV6_FLOWINFO;
    readonly IPV6_UNICAST_HOPS: typeof IPV6_UNICAST_HOPS;
    readonly IPV6_MULTICAST_IF: typeof IPV6_MULTICAST_IF;
    readonly IPV6_MULTICAST_HOPS: typeof IPV6_MULTICAST_HOPS;
    readonly IPV6_MULTICAST_LOOP: typeof IPV6_MULTICAST_LOOP;
    readonly IPV6_MULTICAST_ALL: typeof IPV6_MULTICAST_ALL;
    readonly IPV6_JOIN_GROUP: typeof IPV6_JOIN_GROUP;
    readonly IPV6_LEAVE_GROUP: typeof IPV6_LEAVE_GROUP;
    readonly IPV6_ADD_MEMBERSHIP: typeof IPV6_ADD_MEMBERSHIP;
    readonly IPV6_DROP_MEMBERSHIP: typeof IPV6_DROP_MEMBERSHIP;
    readonly IPV6_JOIN_ANYCAST: typeof IPV6_JOIN_ANYCAST;
    readonly IPV6_LEAVE_ANYCAST: typeof IPV6_LEAVE_ANYCAST;
    readonly IPV6_ROUTER_ALERT: typeof IPV6_ROUTER_ALERT;
    readonly IPV6_ROUTER_ALERT_ISOLATE: typeof IPV6_ROUTER_ALERT_ISOLATE;
    readonly IPV6_MTU_DISCOVER: typeof IPV6_MTU_DISCOVER;
    readonly IPV6_MTU: typeof IPV6_MTU;
    readonly IPV6_RECVERR: typeof IPV6_RECVERR;
    readonly IPV6_RECVERR_RFC4884: typeof IPV6_RECVERR_RFC4884;
    readonly IPV6_V6ONLY: typeof IPV6_V6ONLY;
    readonly IPV6_FLOWLABEL_MGR: typeof IPV6_FLOWLABEL_MGR;
    readonly IPV6_FLOWINFO_SEND: typeof IPV6_FLOWINFO_SEND;
    readonly IPV6_IPSEC_POLICY: typeof IPV6_IPSEC_POLICY;
    readonly IPV6_XFRM_POLICY: typeof IPV6_XFRM_POLICY;
    readonly IPV6_HDRINCL: typeof IPV6_HDRINCL;
    readonly IPV6_RECVPKTINFO: typeof IPV6_RECVPKTINFO;
    readonly IPV6_PKTINFO: typeof IPV6_PKTINFO;
    readonly IPV6_RECVHOPLIMIT: typeof IPV6_RECVHOPLIMIT;
    readonly IPV6_HOPLIMIT: typeof IPV6_HOPLIMIT;
    readonly IPV6_RECVHOPOPTS: typeof IPV6_RECVHOPOPTS;
    readonly IPV6_HOPOPTS: typeof IPV6_HOPOPTS;
    readonly IPV6_RXHOPOPTS: typeof IPV6_RXHOPOPTS;
    readonly IPV6_RTHDRDSTOPTS: typeof IPV6_RTHDRDSTOPTS;
    readonly IPV6_RECVRTHDR: typeof IPV6_RECVRTHDR;
    readonly IPV6_RTHDR: typeof IPV6_RTHDR;
    readonly IPV6_RECVDSTOPTS: typeof IPV6_RECVDSTOPTS;
    readonly IPV6_DSTOPTS: typeof IPV6_DSTOPTS;
    readonly IPV6_RXDSTOPTS: typeof IPV6_RXDSTOPTS;
    readonly IPV6_RECVPATHMTU: typeof IPV6_RECVPATHMTU;
    readonly IPV6_PATHMTU: typeof IPV6_PATHMTU;
    readonly IPV6_DONTFRAG: typeof IPV6_DONTFRAG;
    readonly IPV6_RECVTCLASS: typeof IPV6_RECVTCLASS;
    readonly IPV6_TCLASS: typeof IPV6_TCLASS;
    readonly IPV6_AUTOFLOWLABEL: typeof IPV6_AUTOFLOWLABEL;
    readonly IPV6_ADDR_PREFERENCES: typeof IPV6_ADDR_PREFERENCES;
    readonly IPV6_MINHOPCOUNT: typeof IPV6_MINHOPCOUNT;
    readonly IPV6_ORIGDSTADDR: typeof IPV6_ORIGDSTADDR;
    readonly IPV6_RECVORIGDSTADDR: typeof IPV6_RECVORIGDSTADDR;
    readonly IPV6_TRANSPARENT: typeof IPV6_TRANSPARENT;
    readonly IPV6_UNICAST_IF: typeof IPV6_UNICAST_IF;
    readonly IPV6_RECVFRAGSIZE: typeof IPV6_RECVFRAGSIZE;
    readonly IPV6_FREEBIND: typeof IPV6_FREEBIND;
    readonly IP6T_SO_ORIGINAL_DST: typeof IP6T_SO_ORIGINAL_DST;
    readonly IPV6_PMTUDISC_DONT: typeof IPV6_PMTUDISC_DONT;
    readonly IPV6_PMTUDISC_WANT: typeof IPV6_PMTUDISC_WANT;
    readonly IPV6_PMTUDISC_DO: typeof IPV6_PMTUDISC_DO;
    readonly IPV6_PMTUDISC_PROBE: typeof IPV6_PMTUDISC_PROBE;
    readonly IPV6_PMTUDISC_INTERFACE: typeof IPV6_PMTUDISC_INTERFACE;
    readonly IPV6_PMTUDISC_OMIT: typeof IPV6_PMTUDISC_OMIT;
    readonly IPV6_PREFER_SRC_TMP: typeof IPV6_PREFER_SRC_TMP;
    readonly IPV6_PREFER_SRC_PUBLIC: typeof IPV6_PREFER_SRC_PUBLIC;
    readonly IPV6_PREFER_SRC_PUBTMP_DEFAULT: typeof IPV6_PREFER_SRC_PUBTMP_DEFAULT;
    readonly IPV6_PREFER_SRC_COA: typeof IPV6_PREFER_SRC_COA;
    readonly IPV6_PREFER_SRC_HOME: typeof IPV6_PREFER_SRC_HOME;
    readonly IPV6_PREFER_SRC_CGA: typeof IPV6_PREFER_SRC_CGA;
    readonly IPV6_PREFER_SRC_NONCGA: typeof IPV6_PREFER_SRC_NONCGA;
    readonly IPV6_RTHDR_LOOSE: typeof IPV6_RTHDR_LOOSE;
    readonly IPV6_RTHDR_STRICT: typeof IPV6_RTHDR_STRICT;
    readonly IPV6_RTHDR_TYPE_0: typeof IPV6_RTHDR_TYPE_0;
    readonly IPV6_FL_A_GET: typeof IPV6_FL_A_GET;
    readonly IPV6_FL_A_PUT: typeof IPV6_FL_A_PUT;
    readonly IPV6_FL_A_RENEW: typeof IPV6_FL_A_RENEW;
    readonly IPV6_FL_F_CREATE: typeof IPV6_FL_F_CREATE;
    readonly IPV6_FL_F_EXCL: typeof IPV6_FL_F_EXCL;
    readonly IPV6_FL_F_REFLECT: typeof IPV6_FL_F_REFLECT;
    readonly IPV6_FL_F_REMOTE: typeof IPV6_FL_F_REMOTE;
    readonly IPV6_FL_S_NONE: typeof IPV6_FL_S_NONE;
    readonly IPV6_FL_S_EXCL: typeof IPV6_FL_S_EXCL;
    readonly IPV6_FL_S_PROCESS: typeof IPV6_FL_S_PROCESS;
    readonly IPV6_FL_S_USER: typeof IPV6_FL_S_USER;
    readonly IPV6_FL_S_ANY: typeof IPV6_FL_S_ANY;
    readonly IPV6_FLOWINFO_FLOWLABEL: typeof IPV6_FLOWINFO_FLOWLABEL;
    readonly IPV6_FLOWINFO_PRIORITY: typeof IPV6_FLOWINFO_PRIORITY;
    readonly IPV6_TLV_PAD1: typeof IPV6_TLV_PAD1;
    readonly IPV6_TLV_PADN: typeof IPV6_TLV_PADN;
    readonly IPV6_TLV_ROUTERALERT: typeof IPV6_TLV_ROUTERALERT;
    readonly IPV6_TLV_CALIPSO: typeof IPV6_TLV_CALIPSO;
    readonly IPV6_TLV_IOAM: typeof IPV6_TLV_IOAM;
    readonly IPV6_TLV_JUMBO: typeof IPV6_TLV_JUMBO;
    readonly IPV6_TLV_HAO: typeof IPV6_TLV_HAO;
    readonly IPV6_PRIORITY_UNCHARACTERIZED: typeof IPV6_PRIORITY_UNCHARACTERIZED;
    readonly IPV6_PRIORITY_FILLER: typeof IPV6_PRIORITY_FILLER;
    readonly IPV6_PRIORITY_UNATTENDED: typeof IPV6_PRIORITY_UNATTENDED;
    readonly IPV6_PRIORITY_RESERVED1: typeof IPV6_PRIORITY_RESERVED1;
    readonly IPV6_PRIORITY_BULK: typeof IPV6_PRIORITY_BULK;
    readonly IPV6_PRIORITY_RESERVED2: typeof IPV6_PRIORITY_RESERVED2;
    readonly IPV6_PRIORITY_INTERACTIVE: typeof IPV6_PRIORITY_INTERACTIVE;
    readonly IPV6_PRIORITY_CONTROL: typeof IPV6_PRIORITY_CONTROL;
    readonly IPV6_PRIORITY_8: typeof IPV6_PRIORITY_8;
    readonly IPV6_PRIORITY_9: typeof IPV6_PRIORITY_9;
    readonly IPV6_PRIORITY_10: typeof IPV6_PRIORITY_10;
    readonly IPV6_PRIORITY_11: typeof IPV6_PRIORITY_11;
    readonly IPV6_PRIORITY_12: typeof IPV6_PRIORITY_12;
    readonly IPV6_PRIORITY_13: typeof IPV6_PRIORITY_13;
    readonly IPV6_PRIORITY_14: typeof IPV6_PRIORITY_14;
    readonly IPV6_PRIORITY_15: typeof IPV6_PRIORITY_15;
    readonly IPV6_USE_MIN_MTU?: NonNullable<typeof IPV6_USE_MIN_MTU>;
    readonly IPV6_BOUND_IF?: NonNullable<typeof IPV6_BOUND_IF>;
    readonly IPV6_PORTRANGE?: NonNullable<typeof IPV6_PORTRANGE>;
    readonly IPV6_BINDANY?: NonNullable<typeof IPV6_BINDANY>;
    readonly IPV6_BINDV6ONLY?: NonNullable<typeof IPV6_BINDV6ONLY>;
  };
  /** Multicast for both versions of IP (RFC 3678), at the level IPPROTO_IP or IPPROTO_IPV6. */
  readonly MCAST: {
    readonly MCAST_JOIN_GROUP: typeof MCAST_JOIN_GROUP;
    readonly MCAST_LEAVE_GROUP: typeof MCAST_LEAVE_GROUP;
    readonly MCAST_JOIN_SOURCE_GROUP: typeof MCAST_JOIN_SOURCE_GROUP;
    readonly MCAST_LEAVE_SOURCE_GROUP: typeof MCAST_LEAVE_SOURCE_GROUP;
    readonly MCAST_BLOCK_SOURCE: typeof MCAST_BLOCK_SOURCE;
    readonly MCAST_UNBLOCK_SOURCE: typeof MCAST_UNBLOCK_SOURCE;
    readonly MCAST_MSFILTER: typeof MCAST_MSFILTER;
    readonly MCAST_EXCLUDE: typeof MCAST_EXCLUDE;
    readonly MCAST_INCLUDE: typeof MCAST_INCLUDE;
  };
  /** Options of TCP; tcp(7). */
  readonly TCP: {
    readonly TCP_NODELAY: typeof TCP_NODELAY;
    readonly TCP_MAXSEG: typeof TCP_MAXSEG;
    readonly TCP_CORK: typeof TCP_CORK;
    readonly TCP_KEEPIDLE: typeof TCP_KEEPIDLE;
    readonly TCP_KEEPINTVL: typeof TCP_KEEPINTVL;
    readonly TCP_KEEPCNT: typeof TCP_KEEPCNT;
    readonly TCP_SYNCNT: typeof TCP_SYNCNT;
    readonly TCP_LINGER2: typeof TCP_LINGER2;
    readonly TCP_DEFER_ACCEPT: typeof TCP_DEFER_ACCEPT;
    readonly TCP_WINDOW_CLAMP: typeof TCP_WINDOW_CLAMP;
    readonly TCP_INFO: typeof TCP_INFO;
    readonly TCP_QUICKACK: typeof TCP_QUICKACK;
    readonly TCP_CONGESTION: typeof TCP_CONGESTION;
    readonly TCP_MD5SIG: typeof TCP_MD5SIG;
    readonly TCP_COOKIE_TRANSACTIONS: typeof TCP_COOKIE_TRANSACTIONS;
    readonly TCP_THIN_LINEAR_TIMEOUTS: typeof TCP_THIN_LINEAR_TIMEOUTS;
    readonly TCP_THIN_DUPACK: typeof TCP_THIN_DUPACK;
    readonly TCP_USER_TIMEOUT: typeof TCP_USER_TIMEOUT;
    readonly TCP_REPAIR: typeof TCP_REPAIR;
    readonly TCP_REPAIR_QUEUE: typeof TCP_REPAIR_QUEUE;
    readonly TCP_QUEUE_SEQ: typeof TCP_QUEUE_SEQ;
    readonly TCP_REPAIR_OPTIONS: typeof TCP_REPAIR_OPTIONS;
    readonly TCP_REPAIR_WINDOW: typeof TCP_REPAIR_WINDOW;
    readonly TCP_FASTOPEN: typeof TCP_FASTOPEN;
    readonly TCP_TIMESTAMP: typeof TCP_TIMESTAMP;
    readonly TCP_NOTSENT_LOWAT: typeof TCP_NOTSENT_LOWAT;
    readonly TCP_CC_INFO: typeof TCP_CC_INFO;
    readonly TCP_SAVE_SYN: typeof TCP_SAVE_SYN;
    readonly TCP_SAVED_SYN: typeof TCP_SAVED_SYN;
    readonly TCP_FASTOPEN_CONNECT: typeof TCP_FASTOPEN_CONNECT;
    readonly TCP_ULP: typeof TCP_ULP;
    readonly TCP_MD5SIG_EXT: typeof TCP_MD5SIG_EXT;
    readonly TCP_FASTOPEN_KEY: typeof TCP_FASTOPEN_KEY;
    readonly TCP_FASTOPEN_NO_COOKIE: typeof TCP_FASTOPEN_NO_COOKIE;
    readonly TCP_ZEROCOPY_RECEIVE: typeof TCP_ZEROCOPY_RECEIVE;
    readonly TCP_INQ: typeof TCP_INQ;
    readonly TCP_CM_INQ: typeof TCP_CM_INQ;
    readonly TCP_TX_DELAY: typeof TCP_TX_DELAY;
    readonly TCP_AO_ADD_KEY: typeof TCP_AO_ADD_KEY;
    readonly TCP_AO_DEL_KEY: typeof TCP_AO_DEL_KEY;
    readonly TCP_AO_INFO: typeof TCP_AO_INFO;
    readonly TCP_AO_GET_KEYS: typeof TCP_AO_GET_KEYS;
    readonly TCP_AO_REPAIR: typeof TCP_AO_REPAIR;
    readonly TCP_IS_MPTCP: typeof TCP_IS_MPTCP;
    readonly TCP_RTO_MAX_MS: typeof TCP_RTO_MAX_MS;
    readonly TCP_RTO_MIN_US: typeof TCP_RTO_MIN_US;
    readonly TCP_DELACK_MAX_US: typeof TCP_DELACK_MAX_US;
    readonly TCP_ESTABLISHED: typeof TCP_ESTABLISHED;
    readonly TCP_SYN_SENT: typeof TCP_SYN_SENT;
    readonly TCP_SYN_RECV: typeof TCP_SYN_RECV;
    readonly TCP_FIN_WAIT1: typeof TCP_FIN_WAIT1;
    readonly TCP_FIN_WAIT2: typeof TCP_FIN_WAIT2;
    readonly TCP_TIME_WAIT: typeof TCP_TIME_WAIT;
    readonly TCP_CLOSE: typeof TCP_CLOSE;
    readonly TCP_CLOSE_WAIT: typeof TCP_CLOSE_WAIT;
    readonly TCP_LAST_ACK: typeof TCP_LAST_ACK;
    readonly TCP_LISTEN: typeof TCP_LISTEN;
    readonly TCP_CLOSING: typeof TCP_CLOSING;
    readonly TCP_CA_Open: typeof TCP_CA_Open;
    readonly TCP_CA_Disorder: typeof TCP_CA_Disorder;
    readonly TCP_CA_CWR: typeof TCP_CA_CWR;
    readonly TCP_CA_Recovery: typeof TCP_CA_Recovery;
    readonly TCP_CA_Loss: typeof TCP_CA_Loss;
    readonly TCP_NO_QUEUE: typeof TCP_NO_QUEUE;
    readonly TCP_RECV_QUEUE: typeof TCP_RECV_QUEUE;
    readonly TCP_SEND_QUEUE: typeof TCP_SEND_QUEUE;
    readonly TCP_REPAIR_ON: typeof TCP_REPAIR_ON;
    readonly TCP_REPAIR_OFF: typeof TCP_REPAIR_OFF;
    readonly TCP_REPAIR_OFF_NO_WP: typeof TCP_REPAIR_OFF_NO_WP;
    readonly TCP_MD5SIG_MAXKEYLEN: typeof TCP_MD5SIG_MAXKEYLEN;
    readonly TCP_MD5SIG_FLAG_PREFIX: typeof TCP_MD5SIG_FLAG_PREFIX;
    readonly TCP_MD5SIG_FLAG_IFINDEX: typeof TCP_MD5SIG_FLAG_IFINDEX;
    readonly TCP_AO_MAXKEYLEN: typeof TCP_AO_MAXKEYLEN;
    readonly TCP_AO_KEYF_IFINDEX: typeof TCP_AO_KEYF_IFINDEX;
    readonly TCP_AO_KEYF_EXCLUDE_OPT: typeof TCP_AO_KEYF_EXCLUDE_OPT;
    readonly TCP_RECEIVE_ZEROCOPY_FLAG_TLB_CLEAN_HINT: typeof TCP_RECEIVE_ZEROCOPY_FLAG_TLB_CLEAN_HINT;
    readonly TCP_ENCAP_ESPINTCP: typeof TCP_ENCAP_ESPINTCP;
    readonly TCP_COOKIE_MIN: typeof TCP_COOKIE_MIN;
    readonly TCP_COOKIE_MAX: typeof TCP_COOKIE_MAX;
    readonly TCP_COOKIE_PAIR_SIZE: typeof TCP_COOKIE_PAIR_SIZE;
    readonly TCP_COOKIE_IN_ALWAYS: typeof TCP_COOKIE_IN_ALWAYS;
    readonly TCP_COOKIE_OUT_NEVER: typeof TCP_COOKIE_OUT_NEVER;
    readonly TCP_S_DATA_IN: typeof TCP_S_DATA_IN;
    readonly TCP_S_DATA_OUT: typeof TCP_S_DATA_OUT;
    readonly TCP_MSS_DEFAULT: typeof TCP_MSS_DEFAULT;
    readonly TCP_MSS_DESIRED: typeof TCP_MSS_DESIRED;
    readonly TCP_MSS: typeof TCP_MSS;
    readonly TCP_MAXWIN: typeof TCP_MAXWIN;
    readonly TCP_MAX_WINSHIFT: typeof TCP_MAX_WINSHIFT;
    readonly TCP_FUNCTION_BLK?: NonNullable<typeof TCP_FUNCTION_BLK>;
    readonly TCP_KEEPALIVE?: NonNullable<typeof TCP_KEEPALIVE>;
    readonly TCP_KEEPINIT?: NonNullable<typeof TCP_KEEPINIT>;
    readonly TCP_NOOPT?: NonNullable<typeof TCP_NOOPT>;
    readonly TCP_NOPUSH?: NonNullable<typeof TCP_NOPUSH>;
    readonly TCP_CONNECTIONTIMEOUT?: NonNullable<typeof TCP_CONNECTIONTIMEOUT>;
    readonly TCP_RXT_CONNDROPTIME?: NonNullable<typeof TCP_RXT_CONNDROPTIME>;
    readonly TCP_RXT_FINDROP?: NonNullable<typeof TCP_RXT_FINDROP>;
    readonly TCP_SENDMOREACKS?: NonNullable<typeof TCP_SENDMOREACKS>;
    readonly TCP_CONNECTION_INFO?: NonNullable<typeof TCP_CONNECTION_INFO>;
  };
  /** Options of UDP; udp(7). */
  readonly UDP: {
    readonly UDP_CORK: typeof UDP_CORK;
    readonly UDP_ENCAP: typeof UDP_ENCAP;
    readonly UDP_NO_CHECK6_TX: typeof UDP_NO_CHECK6_TX;
    readonly UDP_NO_CHECK6_RX: typeof UDP_NO_CHECK6_RX;
    readonly UDP_SEGMENT: typeof UDP_SEGMENT;
    readonly UDP_GRO: typeof UDP_GRO;
    readonly UDP_ENCAP_ESPINUDP_NON_IKE: typeof UDP_ENCAP_ESPINUDP_NON_IKE;
    readonly UDP_ENCAP_ESPINUDP: typeof UDP_ENCAP_ESPINUDP;
    readonly UDP_ENCAP_L2TPINUDP: typeof UDP_ENCAP_L2TPINUDP;
    readonly UDP_ENCAP_GTP0: typeof UDP_ENCAP_GTP0;
    readonly UDP_ENCAP_GTP1U: typeof UDP_ENCAP_GTP1U;
    readonly UDP_ENCAP_RXRPC: typeof UDP_ENCAP_RXRPC;
  };
  /** Options of UDP-Lite; udplite(7). */
  readonly UDPLITE: {
    readonly UDPLITE_SEND_CSCOV: typeof UDPLITE_SEND_CSCOV;
    readonly UDPLITE_RECV_CSCOV: typeof UDPLITE_RECV_CSCOV;
  };
  /** Flags of send(2), recv(2) and their like. */
  readonly MSG: {
    readonly MSG_OOB: typeof MSG_OOB;
    readonly MSG_PEEK: typeof MSG_PEEK;
    readonly MSG_DONTROUTE: typeof MSG_DONTROUTE;
    readonly MSG_TRYHARD: typeof MSG_TRYHARD;
    readonly MSG_CTRUNC: typeof MSG_CTRUNC;
    readonly MSG_PROXY: typeof MSG_PROXY;
    readonly MSG_TRUNC: typeof MSG_TRUNC;
    readonly MSG_DONTWAIT: typeof MSG_DONTWAIT;
    readonly MSG_EOR: typeof MSG_EOR;
    readonly MSG_WAITALL: typeof MSG_WAITALL;
    readonly MSG_FIN: typeof MSG_FIN;
    readonly MSG_SYN: typeof MSG_SYN;
    readonly MSG_CONFIRM: typeof MSG_CONFIRM;
    readonly MSG_RST: typeof MSG_RST;
    readonly MSG_ERRQUEUE: typeof MSG_ERRQUEUE;
    readonly MSG_NOSIGNAL: typeof MSG_NOSIGNAL;
    readonly MSG_MORE: typeof MSG_MORE;
    readonly MSG_NOTIFICATION: typeof MSG_NOTIFICATION;
    readonly MSG_WAITFORONE: typeof MSG_WAITFORONE;
    readonly MSG_BATCH: typeof MSG_BATCH;
    readonly MSG_SOCK_DEVMEM: typeof MSG_SOCK_DEVMEM;
    readonly MSG_ZEROCOPY: typeof MSG_ZEROCOPY;
    readonly MSG_FASTOPEN: typeof MSG_FASTOPEN;
    readonly MSG_CMSG_CLOEXEC: typeof MSG_CMSG_CLOEXEC;
    readonly MSG_EOF?: NonNullable<typeof MSG_EOF>;
    readonly MSG_NEEDSA?: NonNullable<typeof MSG_NEEDSA>;
    readonly MSG_NBIO?: NonNullable<typeof MSG_NBIO>;
    readonly MSG_BCAST?: NonNullable<typeof MSG_BCAST>;
    readonly MSG_MCAST?: NonNullable<typeof MSG_MCAST>;
    readonly MSG_HAVEMORE?: NonNullable<typeof MSG_HAVEMORE>;
  };
  /** Flags of getaddrinfo(3). */
  readonly AI: {
    readonly AI_PASSIVE: typeof AI_PASSIVE;
    readonly AI_CANONNAME: typeof AI_CANONNAME;
    readonly AI_NUMERICHOST: typeof AI_NUMERICHOST;
    readonly AI_V4MAPPED: typeof AI_V4MAPPED;
    readonly AI_ALL: typeof AI_ALL;
    readonly AI_ADDRCONFIG: typeof AI_ADDRCONFIG;
    readonly AI_IDN: typeof AI_IDN;
    readonly AI_CANONIDN: typeof AI_CANONIDN;
    readonly AI_NUMERICSERV: typeof AI_NUMERICSERV;
    readonly AI_DEFAULT?: NonNullable<typeof AI_DEFAULT>;
    readonly AI_V4MAPPED_CFG?: NonNullable<typeof AI_V4MAPPED_CFG>;
    readonly AI_MASK?: NonNullable<typeof AI_MASK>;
    readonly AI_UNUSABLE?: NonNullable<typeof AI_UNUSABLE>;
  };
  /** Flags of getnameinfo(3). */
  readonly NI: {
    readonly NI_NUMERICHOST: typeof NI_NUMERICHOST;
    readonly NI_NUMERICSERV: typeof NI_NUMERICSERV;
    readonly NI_NOFQDN: typeof NI_NOFQDN;
    readonly NI_NAMEREQD: typeof NI_NAMEREQD;
    readonly NI_DGRAM: typeof NI_DGRAM;
    readonly NI_IDN: typeof NI_IDN;
    readonly NI_WITHSCOPEID?: NonNullable<typeof NI_WITHSCOPEID>;
    readonly NI_MAXHOST: typeof NI_MAXHOST;
    readonly NI_MAXSERV: typeof NI_MAXSERV;
  };
  /** What getaddrinfo(3) and getnameinfo(3) fail with. */
  readonly EAI: {
    readonly EAI_BADFLAGS: typeof EAI_BADFLAGS;
    readonly EAI_NONAME: typeof EAI_NONAME;
    readonly EAI_AGAIN: typeof EAI_AGAIN;
    readonly EAI_FAIL: typeof EAI_FAIL;
    readonly EAI_NODATA: typeof EAI_NODATA;
    readonly EAI_FAMILY: typeof EAI_FAMILY;
    readonly EAI_SOCKTYPE: typeof EAI_SOCKTYPE;
    readonly EAI_SERVICE: typeof EAI_SERVICE;
    readonly EAI_ADDRFAMILY: typeof EAI_ADDRFAMILY;
    readonly EAI_MEMORY: typeof EAI_MEMORY;
    readonly EAI_SYSTEM: typeof EAI_SYSTEM;
    readonly EAI_OVERFLOW: typeof EAI_OVERFLOW;
    readonly EAI_INPROGRESS: typeof EAI_INPROGRESS;
    readonly EAI_CANCELED: typeof EAI_CANCELED;
    readonly EAI_NOTCANCELED: typeof EAI_NOTCANCELED;
    readonly EAI_ALLDONE: typeof EAI_ALLDONE;
    readonly EAI_INTR: typeof EAI_INTR;
    readonly EAI_IDN_ENCODE: typeof EAI_IDN_ENCODE;
    readonly EAI_BADHINTS?: NonNullable<typeof EAI_BADHINTS>;
    readonly EAI_PROTOCOL?: NonNullable<typeof EAI_PROTOCOL>;
    readonly EAI_MAX?: NonNullable<typeof EAI_MAX>;
  };
  /** `h_errno`: what gethostbyname(3) and its kin fail with. */
  readonly NETDB: {
    readonly HOST_NOT_FOUND: typeof HOST_NOT_FOUND;
    readonly TRY_AGAIN: typeof TRY_AGAIN;
    readonly NO_RECOVERY: typeof NO_RECOVERY;
    readonly NO_DATA: typeof NO_DATA;
    readonly NO_ADDRESS: typeof NO_ADDRESS;
    readonly NETDB_INTERNAL: typeof NETDB_INTERNAL;
    readonly NETDB_SUCCESS: typeof NETDB_SUCCESS;
  };
  /** Events of poll(2). */
  readonly POLL: {
    readonly POLLIN: typeof POLLIN;
    readonly POLLPRI: typeof POLLPRI;
    readonly POLLOUT: typeof POLLOUT;
    readonly POLLERR: typeof POLLERR;
    readonly POLLHUP: typeof POLLHUP;
    readonly POLLNVAL: typeof POLLNVAL;
    readonly POLLRDNORM: typeof POLLRDNORM;
    readonly POLLRDBAND: typeof POLLRDBAND;
    readonly POLLWRNORM: typeof POLLWRNORM;
    readonly POLLWRBAND: typeof POLLWRBAND;
    readonly POLLMSG: typeof POLLMSG;
    readonly POLLREMOVE: typeof POLLREMOVE;
    readonly POLLRDHUP: typeof POLLRDHUP;
  };
  /** IPv4 addresses as numbers in host order. */
  readonly INADDR: {
    readonly INADDR_ANY: typeof INADDR_ANY;
    readonly INADDR_LOOPBACK: typeof INADDR_LOOPBACK;
    readonly INADDR_BROADCAST: typeof INADDR_BROADCAST;
    readonly INADDR_NONE: typeof INADDR_NONE;
    readonly INADDR_DUMMY: typeof INADDR_DUMMY;
    readonly INADDR_UNSPEC_GROUP: typeof INADDR_UNSPEC_GROUP;
    readonly INADDR_ALLHOSTS_GROUP: typeof INADDR_ALLHOSTS_GROUP;
    readonly INADDR_ALLRTRS_GROUP: typeof INADDR_ALLRTRS_GROUP;
    readonly INADDR_ALLSNOOPERS_GROUP: typeof INADDR_ALLSNOOPERS_GROUP;
    readonly INADDR_MAX_LOCAL_GROUP: typeof INADDR_MAX_LOCAL_GROUP;
    readonly IN_CLASSA_NET: typeof IN_CLASSA_NET;
    readonly IN_CLASSA_NSHIFT: typeof IN_CLASSA_NSHIFT;
    readonly IN_CLASSA_HOST: typeof IN_CLASSA_HOST;
    readonly IN_CLASSA_MAX: typeof IN_CLASSA_MAX;
    readonly IN_CLASSB_NET: typeof IN_CLASSB_NET;
    readonly IN_CLASSB_NSHIFT: typeof IN_CLASSB_NSHIFT;
    readonly IN_CLASSB_HOST: typeof IN_CLASSB_HOST;
    readonly IN_CLASSB_MAX: typeof IN_CLASSB_MAX;
    readonly IN_CLASSC_NET: typeof IN_CLASSC_NET;
    readonly IN_CLASSC_NSHIFT: typeof IN_CLASSC_NSHIFT;
    readonly IN_CLASSC_HOST: typeof IN_CLASSC_HOST;
    readonly IN_LOOPBACKNET: typeof IN_LOOPBACKNET;
    readonly INET_ADDRSTRLEN: typeof INET_ADDRSTRLEN;
    readonly INET6_ADDRSTRLEN: typeof INET6_ADDRSTRLEN;
  };
  /** Well-known ports. */
  readonly IPPORT: {
    readonly IPPORT_ECHO: typeof IPPORT_ECHO;
    readonly IPPORT_DISCARD: typeof IPPORT_DISCARD;
    readonly IPPORT_SYSTAT: typeof IPPORT_SYSTAT;
    readonly IPPORT_DAYTIME: typeof IPPORT_DAYTIME;
    readonly IPPORT_NETSTAT: typeof IPPORT_NETSTAT;
    readonly IPPORT_FTP: typeof IPPORT_FTP;
    readonly IPPORT_TELNET: typeof IPPORT_TELNET;
    readonly IPPORT_SMTP: typeof IPPORT_SMTP;
    readonly IPPORT_TIMESERVER: typeof IPPORT_TIMESERVER;
    readonly IPPORT_NAMESERVER: typeof IPPORT_NAMESERVER;
    readonly IPPORT_WHOIS: typeof IPPORT_WHOIS;
    readonly IPPORT_MTP: typeof IPPORT_MTP;
    readonly IPPORT_TFTP: typeof IPPORT_TFTP;
    readonly IPPORT_RJE: typeof IPPORT_RJE;
    readonly IPPORT_FINGER: typeof IPPORT_FINGER;
    readonly IPPORT_TTYLINK: typeof IPPORT_TTYLINK;
    readonly IPPORT_SUPDUP: typeof IPPORT_SUPDUP;
    readonly IPPORT_EXECSERVER: typeof IPPORT_EXECSERVER;
    readonly IPPORT_LOGINSERVER: typeof IPPORT_LOGINSERVER;
    readonly IPPORT_CMDSERVER: typeof IPPORT_CMDSERVER;
    readonly IPPORT_EFSSERVER: typeof IPPORT_EFSSERVER;
    readonly IPPORT_BIFFUDP: typeof IPPORT_BIFFUDP;
    readonly IPPORT_WHOSERVER: typeof IPPORT_WHOSERVER;
    readonly IPPORT_ROUTESERVER: typeof IPPORT_ROUTESERVER;
    readonly IPPORT_RESERVED: typeof IPPORT_RESERVED;
    readonly IPPORT_USERRESERVED: typeof IPPORT_USERRESERVED;
  };
  /** Limits. */
  readonly SOMAXCONN: {
    readonly SOMAXCONN: typeof SOMAXCONN;
    readonly SCM_MAX_FD: typeof SCM_MAX_FD;
    readonly UIO_MAXIOV: typeof UIO_MAXIOV;
    readonly IOV_MAX: typeof IOV_MAX;
    readonly IF_NAMESIZE: typeof IF_NAMESIZE;
    readonly IFNAMSIZ: typeof IFNAMSIZ;
    readonly HOST_NAME_MAX: typeof HOST_NAME_MAX;
  };
  /** Packet sockets; packet(7). */
  readonly PACKET: {
    readonly PACKET_ADD_MEMBERSHIP: typeof PACKET_ADD_MEMBERSHIP;
    readonly PACKET_DROP_MEMBERSHIP: typeof PACKET_DROP_MEMBERSHIP;
    readonly PACKET_RECV_OUTPUT: typeof PACKET_RECV_OUTPUT;
    readonly PACKET_RX_RING: typeof PACKET_RX_RING;
    readonly PACKET_TX_RING: typeof PACKET_TX_RING;
    readonly PACKET_STATISTICS: typeof PACKET_STATISTICS;
    readonly PACKET_COPY_THRESH: typeof PACKET_COPY_THRESH;
    readonly PACKET_AUXDATA: typeof PACKET_AUXDATA;
    readonly PACKET_ORIGDEV: typeof PACKET_ORIGDEV;
    readonly PACKET_VERSION: typeof PACKET_VERSION;
    readonly PACKET_HDRLEN: typeof PACKET_HDRLEN;
    readonly PACKET_RESERVE: typeof PACKET_RESERVE;
    readonly PACKET_LOSS: typeof PACKET_LOSS;
    readonly PACKET_VNET_HDR: typeof PACKET_VNET_HDR;
    readonly PACKET_VNET_HDR_SZ: typeof PACKET_VNET_HDR_SZ;
    readonly PACKET_TX_TIMESTAMP: typeof PACKET_TX_TIMESTAMP;
    readonly PACKET_TIMESTAMP: typeof PACKET_TIMESTAMP;
    readonly PACKET_FANOUT: typeof PACKET_FANOUT;
    readonly PACKET_TX_HAS_OFF: typeof PACKET_TX_HAS_OFF;
    readonly PACKET_QDISC_BYPASS: typeof PACKET_QDISC_BYPASS;
    readonly PACKET_ROLLOVER_STATS: typeof PACKET_ROLLOVER_STATS;
    readonly PACKET_FANOUT_DATA: typeof PACKET_FANOUT_DATA;
    readonly PACKET_IGNORE_OUTGOING: typeof PACKET_IGNORE_OUTGOING;
    readonly PACKET_HOST: typeof PACKET_HOST;
    readonly PACKET_BROADCAST: typeof PACKET_BROADCAST;
    readonly PACKET_MULTICAST: typeof PACKET_MULTICAST;
    readonly PACKET_OTHERHOST: typeof PACKET_OTHERHOST;
    readonly PACKET_OUTGOING: typeof PACKET_OUTGOING;
    readonly PACKET_LOOPBACK: typeof PACKET_LOOPBACK;
    readonly PACKET_USER: typeof PACKET_USER;
    readonly PACKET_KERNEL: typeof PACKET_KERNEL;
    readonly PACKET_FASTROUTE: typeof PACKET_FASTROUTE;
    readonly PACKET_MR_MULTICAST: typeof PACKET_MR_MULTICAST;
    readonly PACKET_MR_PROMISC: typeof PACKET_MR_PROMISC;
    readonly PACKET_MR_ALLMULTI: typeof PACKET_MR_ALLMULTI;
    readonly PACKET_MR_UNICAST: typeof PACKET_MR_UNICAST;
    readonly PACKET_FANOUT_HASH: typeof PACKET_FANOUT_HASH;
    readonly PACKET_FANOUT_LB: typeof PACKET_FANOUT_LB;
    readonly PACKET_FANOUT_CPU: typeof PACKET_FANOUT_CPU;
    readonly PACKET_FANOUT_ROLLOVER: typeof PACKET_FANOUT_ROLLOVER;
    readonly PACKET_FANOUT_RND: typeof PACKET_FANOUT_RND;
    readonly PACKET_FANOUT_QM: typeof PACKET_FANOUT_QM;
    readonly PACKET_FANOUT_CBPF: typeof PACKET_FANOUT_CBPF;
    readonly PACKET_FANOUT_EBPF: typeof PACKET_FANOUT_EBPF;
    readonly PACKET_FANOUT_FLAG_ROLLOVER: typeof PACKET_FANOUT_FLAG_ROLLOVER;
    readonly PACKET_FANOUT_FLAG_UNIQUEID: typeof PACKET_FANOUT_FLAG_UNIQUEID;
    readonly PACKET_FANOUT_FLAG_IGNORE_OUTGOING: typeof PACKET_FANOUT_FLAG_IGNORE_OUTGOING;
    readonly PACKET_FANOUT_FLAG_DEFRAG: typeof PACKET_FANOUT_FLAG_DEFRAG;
    readonly TPACKET_V1: typeof TPACKET_V1;
    readonly TPACKET_V2: typeof TPACKET_V2;
    readonly TPACKET_V3: typeof TPACKET_V3;
    readonly TPACKET_ALIGNMENT: typeof TPACKET_ALIGNMENT;
    readonly TP_STATUS_KERNEL: typeof TP_STATUS_KERNEL;
    readonly TP_STATUS_USER: typeof TP_STATUS_USER;
    readonly TP_STATUS_COPY: typeof TP_STATUS_COPY;
    readonly TP_STATUS_LOSING: typeof TP_STATUS_LOSING;
    readonly TP_STATUS_CSUMNOTREADY: typeof TP_STATUS_CSUMNOTREADY;
    readonly TP_STATUS_VLAN_VALID: typeof TP_STATUS_VLAN_VALID;
    readonly TP_STATUS_BLK_TMO: typeof TP_STATUS_BLK_TMO;
    readonly TP_STATUS_VLAN_TPID_VALID: typeof TP_STATUS_VLAN_TPID_VALID;
    readonly TP_STATUS_CSUM_VALID: typeof TP_STATUS_CSUM_VALID;
    readonly TP_STATUS_GSO_TCP: typeof TP_STATUS_GSO_TCP;
    readonly TP_STATUS_AVAILABLE: typeof TP_STATUS_AVAILABLE;
    readonly TP_STATUS_SEND_REQUEST: typeof TP_STATUS_SEND_REQUEST;
    readonly TP_STATUS_SENDING: typeof TP_STATUS_SENDING;
    readonly TP_STATUS_WRONG_FORMAT: typeof TP_STATUS_WRONG_FORMAT;
    readonly TP_STATUS_TS_SOFTWARE: typeof TP_STATUS_TS_SOFTWARE;
    readonly TP_STATUS_TS_SYS_HARDWARE: typeof TP_STATUS_TS_SYS_HARDWARE;
    readonly TP_STATUS_TS_RAW_HARDWARE: typeof TP_STATUS_TS_RAW_HARDWARE;
    readonly TP_FT_REQ_FILL_RXHASH: typeof TP_FT_REQ_FILL_RXHASH;
  };
  /** Ethernet: protocols (`ETH_P_*`, in host order) and lengths. */
  readonly ETH: {
    readonly ETH_P_ALL: typeof ETH_P_ALL;
    readonly ETH_P_LOOP: typeof ETH_P_LOOP;
    readonly ETH_P_PUP: typeof ETH_P_PUP;
    readonly ETH_P_PUPAT: typeof ETH_P_PUPAT;
    readonly ETH_P_TSN: typeof ETH_P_TSN;
    readonly ETH_P_ERSPAN2: typeof ETH_P_ERSPAN2;
    readonly ETH_P_IP: typeof ETH_P_IP;
    readonly ETH_P_X25: typeof ETH_P_X25;
    readonly ETH_P_ARP: typeof ETH_P_ARP;
    readonly ETH_P_BPQ: typeof ETH_P_BPQ;
    readonly ETH_P_IEEEPUP: typeof ETH_P_IEEEPUP;
    readonly ETH_P_IEEEPUPAT: typeof ETH_P_IEEEPUPAT;
    readonly ETH_P_BATMAN: typeof ETH_P_BATMAN;
    readonly ETH_P_DEC: typeof ETH_P_DEC;
    readonly ETH_P_DNA_DL: typeof ETH_P_DNA_DL;
    readonly ETH_P_DNA_RC: typeof ETH_P_DNA_RC;
    readonly ETH_P_DNA_RT: typeof ETH_P_DNA_RT;
    readonly ETH_P_LAT: typeof ETH_P_LAT;
    readonly ETH_P_DIAG: typeof ETH_P_DIAG;
    readonly ETH_P_CUST: typeof ETH_P_CUST;
    readonly ETH_P_SCA: typeof ETH_P_SCA;
    readonly ETH_P_TEB: typeof ETH_P_TEB;
    readonly ETH_P_RARP: typeof ETH_P_RARP;
    readonly ETH_P_ATALK: typeof ETH_P_ATALK;
    readonly ETH_P_AARP: typeof ETH_P_AARP;
    readonly ETH_P_8021Q: typeof ETH_P_8021Q;
    readonly ETH_P_ERSPAN: typeof ETH_P_ERSPAN;
    readonly ETH_P_IPX: typeof ETH_P_IPX;
    readonly ETH_P_IPV6: typeof ETH_P_IPV6;
    readonly ETH_P_PAUSE: typeof ETH_P_PAUSE;
    readonly ETH_P_SLOW: typeof ETH_P_SLOW;
    readonly ETH_P_WCCP: typeof ETH_P_WCCP;
    readonly ETH_P_MPLS_UC: typeof ETH_P_MPLS_UC;
    readonly ETH_P_MPLS_MC: typeof ETH_P_MPLS_MC;
    readonly ETH_P_ATMMPOA: typeof ETH_P_ATMMPOA;
    readonly ETH_P_PPP_DISC: typeof ETH_P_PPP_DISC;
    readonly ETH_P_PPP_SES: typeof ETH_P_PPP_SES;
    readonly ETH_P_LINK_CTL: typeof ETH_P_LINK_CTL;
    readonly ETH_P_ATMFATE: typeof ETH_P_ATMFATE;
    readonly ETH_P_PAE: typeof ETH_P_PAE;
    readonly ETH_P_PROFINET: typeof ETH_P_PROFINET;
    readonly ETH_P_REALTEK: typeof ETH_P_REALTEK;
    readonly ETH_P_AOE: typeof ETH_P_AOE;
    readonly ETH_P_ETHERCAT: typeof ETH_P_ETHERCAT;
    readonly ETH_P_8021AD: typeof ETH_P_8021AD;
    readonly ETH_P_802_EX1: typeof ETH_P_802_EX1;
    readonly ETH_P_PREAUTH: typeof ETH_P_PREAUTH;
    readonly ETH_P_TIPC: typeof ETH_P_TIPC;
    readonly ETH_P_LLDP: typeof ETH_P_LLDP;
    readonly ETH_P_MRP: typeof ETH_P_MRP;
    readonly ETH_P_MACSEC: typeof ETH_P_MACSEC;
    readonly ETH_P_8021AH: typeof ETH_P_8021AH;
    readonly ETH_P_MVRP: typeof ETH_P_MVRP;
    readonly ETH_P_1588: typeof ETH_P_1588;
    readonly ETH_P_NCSI: typeof ETH_P_NCSI;
    readonly ETH_P_PRP: typeof ETH_P_PRP;
    readonly ETH_P_CFM: typeof ETH_P_CFM;
    readonly ETH_P_FCOE: typeof ETH_P_FCOE;
    readonly ETH_P_IBOE: typeof ETH_P_IBOE;
    readonly ETH_P_TDLS: typeof ETH_P_TDLS;
    readonly ETH_P_FIP: typeof ETH_P_FIP;
    readonly ETH_P_80221: typeof ETH_P_80221;
    readonly ETH_P_HSR: typeof ETH_P_HSR;
    readonly ETH_P_NSH: typeof ETH_P_NSH;
    readonly ETH_P_LOOPBACK: typeof ETH_P_LOOPBACK;
    readonly ETH_P_QINQ1: typeof ETH_P_QINQ1;
    readonly ETH_P_QINQ2: typeof ETH_P_QINQ2;
    readonly ETH_P_QINQ3: typeof ETH_P_QINQ3;
    readonly ETH_P_EDSA: typeof ETH_P_EDSA;
    readonly ETH_P_DSA_8021Q: typeof ETH_P_DSA_8021Q;
    readonly ETH_P_DSA_A5PSW: typeof ETH_P_DSA_A5PSW;
    readonly ETH_P_IFE: typeof ETH_P_IFE;
    readonly ETH_P_AF_IUCV: typeof ETH_P_AF_IUCV;
    readonly ETH_P_802_3_MIN: typeof ETH_P_802_3_MIN;
    readonly ETH_P_802_3: typeof ETH_P_802_3;
    readonly ETH_P_AX25: typeof ETH_P_AX25;
    readonly ETH_P_802_2: typeof ETH_P_802_2;
    readonly ETH_P_SNAP: typeof ETH_P_SNAP;
    readonly ETH_P_DDCMP: typeof ETH_P_DDCMP;
    readonly ETH_P_WAN_PPP: typeof ETH_P_WAN_PPP;
    readonly ETH_P_PPP_MP: typeof ETH_P_PPP_MP;
    readonly ETH_P_LOCALTALK: typeof ETH_P_LOCALTALK;
    readonly ETH_P_CAN: typeof ETH_P_CAN;
    readonly ETH_P_CANFD: typeof ETH_P_CANFD;
    readonly ETH_P_CANXL: typeof ETH_P_CANXL;
    readonly ETH_P_PPPTALK: typeof ETH_P_PPPTALK;
    readonly ETH_P_TR_802_2: typeof ETH_P_TR_802_2;
    readonly ETH_P_MOBITEX: typeof ETH_P_MOBITEX;
    readonly ETH_P_CONTROL: typeof ETH_P_CONTROL;
    readonly ETH_P_IRDA: typeof ETH_P_IRDA;
    readonly ETH_P_ECONET: typeof ETH_P_ECONET;
    readonly ETH_P_HDLC: typeof ETH_P_HDLC;
    readonly ETH_P_ARCNET: typeof ETH_P_ARCNET;
    readonly ETH_P_DSA: typeof ETH_P_DSA;
    readonly ETH_P_TRAILER: typeof ETH_P_TRAILER;
    readonly ETH_P_PHONET: typeof ETH_P_PHONET;
    readonly ETH_P_IEEE802154: typeof ETH_P_IEEE802154;
    readonly ETH_P_CAIF: typeof ETH_P_CAIF;
    readonly ETH_P_XDSA: typeof ETH_P_XDSA;
    readonly ETH_P_MAP: typeof ETH_P_MAP;
    readonly ETH_P_MCTP: typeof ETH_P_MCTP;
    readonly ETH_ALEN: typeof ETH_ALEN;
    readonly ETH_TLEN: typeof ETH_TLEN;
    readonly ETH_HLEN: typeof ETH_HLEN;
    readonly ETH_ZLEN: typeof ETH_ZLEN;
    readonly ETH_DATA_LEN: typeof ETH_DATA_LEN;
    readonly ETH_FRAME_LEN: typeof ETH_FRAME_LEN;
    readonly ETH_FCS_LEN: typeof ETH_FCS_LEN;
    readonly ETH_MIN_MTU: typeof ETH_MIN_MTU;
    readonly ETH_MAX_MTU: typeof ETH_MAX_MTU;
    readonly ETHERTYPE_PUP: typeof ETHERTYPE_PUP;
    readonly ETHERTYPE_SPRITE: typeof ETHERTYPE_SPRITE;
    readonly ETHERTYPE_IP: typeof ETHERTYPE_IP;
    readonly ETHERTYPE_ARP: typeof ETHERTYPE_ARP;
    readonly ETHERTYPE_REVARP: typeof ETHERTYPE_REVARP;
    readonly ETHERTYPE_AT: typeof ETHERTYPE_AT;
    readonly ETHERTYPE_AARP: typeof ETHERTYPE_AARP;
    readonly ETHERTYPE_VLAN: typeof ETHERTYPE_VLAN;
    readonly ETHERTYPE_IPX: typeof ETHERTYPE_IPX;
    readonly ETHERTYPE_IPV6: typeof ETHERTYPE_IPV6;
    readonly ETHERTYPE_LOOPBACK: typeof ETHERTYPE_LOOPBACK;
    readonly ETHERTYPE_TRAIL: typeof ETHERTYPE_TRAIL;
    readonly ETHERTYPE_NTRAILER: typeof ETHERTYPE_NTRAILER;
  };
  /** Kinds of hardware, `hatype` of packet addresses. */
  readonly ARPHRD: {
    readonly ARPHRD_NETROM: typeof ARPHRD_NETROM;
    readonly ARPHRD_ETHER: typeof ARPHRD_ETHER;
    readonly ARPHRD_EETHER: typeof ARPHRD_EETHER;
    readonly ARPHRD_AX25: typeof ARPHRD_AX25;
    readonly ARPHRD_PRONET: typeof ARPHRD_PRONET;
    readonly ARPHRD_CHAOS: typeof ARPHRD_CHAOS;
    readonly ARPHRD_IEEE802: typeof ARPHRD_IEEE802;
    readonly ARPHRD_ARCNET: typeof ARPHRD_ARCNET;
    readonly ARPHRD_APPLETLK: typeof ARPHRD_APPLETLK;
    readonly ARPHRD_DLCI: typeof ARPHRD_DLCI;
    readonly ARPHRD_ATM: typeof ARPHRD_ATM;
    readonly ARPHRD_METRICOM: typeof ARPHRD_METRICOM;
    readonly ARPHRD_IEEE1394: typeof ARPHRD_IEEE1394;
    readonly ARPHRD_EUI64: typeof ARPHRD_EUI64;
    readonly ARPHRD_INFINIBAND: typeof ARPHRD_INFINIBAND;
    readonly ARPHRD_SLIP: typeof ARPHRD_SLIP;
    readonly ARPHRD_CSLIP: typeof ARPHRD_CSLIP;
    readonly ARPHRD_SLIP6: typeof ARPHRD_SLIP6;
    readonly ARPHRD_CSLIP6: typeof ARPHRD_CSLIP6;
    readonly ARPHRD_RSRVD: typeof ARPHRD_RSRVD;
    readonly ARPHRD_ADAPT: typeof ARPHRD_ADAPT;
    readonly ARPHRD_ROSE: typeof ARPHRD_ROSE;
    readonly ARPHRD_X25: typeof ARPHRD_X25;
    readonly ARPHRD_HWX25: typeof ARPHRD_HWX25;
    readonly ARPHRD_CAN: typeof ARPHRD_CAN;
    readonly ARPHRD_MCTP: typeof ARPHRD_MCTP;
    readonly ARPHRD_PPP: typeof ARPHRD_PPP;
    readonly ARPHRD_CISCO: typeof ARPHRD_CISCO;
    readonly ARPHRD_HDLC: typeof ARPHRD_HDLC;
    readonly ARPHRD_LAPB: typeof ARPHRD_LAPB;
    readonly ARPHRD_DDCMP: typeof ARPHRD_DDCMP;
    readonly ARPHRD_RAWHDLC: typeof ARPHRD_RAWHDLC;
    readonly ARPHRD_RAWIP: typeof ARPHRD_RAWIP;
    readonly ARPHRD_TUNNEL: typeof ARPHRD_TUNNEL;
    readonly ARPHRD_TUNNEL6: typeof ARPHRD_TUNNEL6;
    readonly ARPHRD_FRAD: typeof ARPHRD_FRAD;
    readonly ARPHRD_SKIP: typeof ARPHRD_SKIP;
    readonly ARPHRD_LOOPBACK: typeof ARPHRD_LOOPBACK;
    readonly ARPHRD_LOCALTLK: typeof ARPHRD_LOCALTLK;
    readonly ARPHRD_FDDI: typeof ARPHRD_FDDI;
    readonly ARPHRD_BIF: typeof ARPHRD_BIF;
    readonly ARPHRD_SIT: typeof ARPHRD_SIT;
    readonly ARPHRD_IPDDP: typeof ARPHRD_IPDDP;
    readonly ARPHRD_IPGRE: typeof ARPHRD_IPGRE;
    readonly ARPHRD_PIMREG: typeof ARPHRD_PIMREG;
    readonly ARPHRD_HIPPI: typeof ARPHRD_HIPPI;
    readonly ARPHRD_ASH: typeof ARPHRD_ASH;
    readonly ARPHRD_ECONET: typeof ARPHRD_ECONET;
    readonly ARPHRD_IRDA: typeof ARPHRD_IRDA;
    readonly ARPHRD_FCPP: typeof ARPHRD_FCPP;
    readonly ARPHRD_FCAL: typeof ARPHRD_FCAL;
    readonly ARPHRD_FCPL: typeof ARPHRD_FCPL;
    readonly ARPHRD_FCFABRIC: typeof ARPHRD_FCFABRIC;
    readonly ARPHRD_IEEE802_TR: typeof ARPHRD_IEEE802_TR;
    readonly ARPHRD_IEEE80211: typeof ARPHRD_IEEE80211;
    readonly ARPHRD_IEEE80211_PRISM: typeof ARPHRD_IEEE80211_PRISM;
    readonly ARPHRD_IEEE80211_RADIOTAP: typeof ARPHRD_IEEE80211_RADIOTAP;
    readonly ARPHRD_IEEE802154: typeof ARPHRD_IEEE802154;
    readonly ARPHRD_IEEE802154_MONITOR: typeof ARPHRD_IEEE802154_MONITOR;
    readonly ARPHRD_PHONET: typeof ARPHRD_PHONET;
    readonly ARPHRD_PHONET_PIPE: typeof ARPHRD_PHONET_PIPE;
    readonly ARPHRD_CAIF: typeof ARPHRD_CAIF;
    readonly ARPHRD_IP6GRE: typeof ARPHRD_IP6GRE;
    readonly ARPHRD_NETLINK: typeof ARPHRD_NETLINK;
    readonly ARPHRD_6LOWPAN: typeof ARPHRD_6LOWPAN;
    readonly ARPHRD_VSOCKMON: typeof ARPHRD_VSOCKMON;
    readonly ARPHRD_NONE: typeof ARPHRD_NONE;
    readonly ARPHRD_VOID: typeof ARPHRD_VOID;
  };
  /** Netlink: protocols and options; netlink(7). */
  readonly NETLINK: {
    readonly NETLINK_ROUTE: typeof NETLINK_ROUTE;
    readonly NETLINK_UNUSED: typeof NETLINK_UNUSED;
    readonly NETLINK_USERSOCK: typeof NETLINK_USERSOCK;
    readonly NETLINK_FIREWALL: typeof NETLINK_FIREWALL;
    readonly NETLINK_SOCK_DIAG: typeof NETLINK_SOCK_DIAG;
    readonly NETLINK_INET_DIAG: typeof NETLINK_INET_DIAG;
    readonly NETLINK_NFLOG: typeof NETLINK_NFLOG;
    readonly NETLINK_XFRM: typeof NETLINK_XFRM;
    readonly NETLINK_SELINUX: typeof NETLINK_SELINUX;
    readonly NETLINK_ISCSI: typeof NETLINK_ISCSI;
    readonly NETLINK_AUDIT: typeof NETLINK_AUDIT;
    readonly NETLINK_FIB_LOOKUP: typeof NETLINK_FIB_LOOKUP;
    readonly NETLINK_CONNECTOR: typeof NETLINK_CONNECTOR;
    readonly NETLINK_NETFILTER: typeof NETLINK_NETFILTER;
    readonly NETLINK_IP6_FW: typeof NETLINK_IP6_FW;
    readonly NETLINK_DNRTMSG: typeof NETLINK_DNRTMSG;
    readonly NETLINK_KOBJECT_UEVENT: typeof NETLINK_KOBJECT_UEVENT;
    readonly NETLINK_GENERIC: typeof NETLINK_GENERIC;
    readonly NETLINK_SCSITRANSPORT: typeof NETLINK_SCSITRANSPORT;
    readonly NETLINK_ECRYPTFS: typeof NETLINK_ECRYPTFS;
    readonly NETLINK_RDMA: typeof NETLINK_RDMA;
    readonly NETLINK_CRYPTO: typeof NETLINK_CRYPTO;
    readonly NETLINK_SMC: typeof NETLINK_SMC;
    readonly NETLINK_ADD_MEMBERSHIP: typeof NETLINK_ADD_MEMBERSHIP;
    readonly NETLINK_DROP_MEMBERSHIP: typeof NETLINK_DROP_MEMBERSHIP;
    readonly NETLINK_PKTINFO: typeof NETLINK_PKTINFO;
    readonly NETLINK_BROADCAST_ERROR: typeof NETLINK_BROADCAST_ERROR;
    readonly NETLINK_NO_ENOBUFS: typeof NETLINK_NO_ENOBUFS;
    readonly NETLINK_RX_RING: typeof NETLINK_RX_RING;
    readonly NETLINK_TX_RING: typeof NETLINK_TX_RING;
    readonly NETLINK_LISTEN_ALL_NSID: typeof NETLINK_LISTEN_ALL_NSID;
    readonly NETLINK_LIST_MEMBERSHIPS: typeof NETLINK_LIST_MEMBERSHIPS;
    readonly NETLINK_CAP_ACK: typeof NETLINK_CAP_ACK;
    readonly NETLINK_EXT_ACK: typeof NETLINK_EXT_ACK;
    readonly NETLINK_GET_STRICT_CHK: typeof NETLINK_GET_STRICT_CHK;
  };
  /** Netlink messages: flags (`NLM_F_*`), types and sizes; netlink(7). */
  readonly NLM: {
    readonly NLM_F_REQUEST: typeof NLM_F_REQUEST;
    readonly NLM_F_MULTI: typeof NLM_F_MULTI;
    readonly NLM_F_ACK: typeof NLM_F_ACK;
    readonly NLM_F_ECHO: typeof NLM_F_ECHO;
    readonly NLM_F_DUMP_INTR: typeof NLM_F_DUMP_INTR;
    readonly NLM_F_DUMP_FILTERED: typeof NLM_F_DUMP_FILTERED;
    readonly NLM_F_ROOT: typeof NLM_F_ROOT;
    readonly NLM_F_MATCH: typeof NLM_F_MATCH;
    readonly NLM_F_ATOMIC: typeof NLM_F_ATOMIC;
    readonly NLM_F_DUMP: typeof NLM_F_DUMP;
    readonly NLM_F_REPLACE: typeof NLM_F_REPLACE;
    readonly NLM_F_EXCL: typeof NLM_F_EXCL;
    readonly NLM_F_CREATE: typeof NLM_F_CREATE;
    readonly NLM_F_APPEND: typeof NLM_F_APPEND;
    readonly NLM_F_NONREC: typeof NLM_F_NONREC;
    readonly NLM_F_BULK: typeof NLM_F_BULK;
    readonly NLM_F_CAPPED: typeof NLM_F_CAPPED;
    readonly NLM_F_ACK_TLVS: typeof NLM_F_ACK_TLVS;
    readonly NLMSG_NOOP: typeof NLMSG_NOOP;
    readonly NLMSG_ERROR: typeof NLMSG_ERROR;
    readonly NLMSG_DONE: typeof NLMSG_DONE;
    readonly NLMSG_OVERRUN: typeof NLMSG_OVERRUN;
    readonly NLMSG_MIN_TYPE: typeof NLMSG_MIN_TYPE;
    readonly NLMSG_ALIGNTO: typeof NLMSG_ALIGNTO;
    readonly NLMSG_HDRLEN: typeof NLMSG_HDRLEN;
    readonly NLA_F_NESTED: typeof NLA_F_NESTED;
    readonly NLA_F_NET_BYTEORDER: typeof NLA_F_NET_BYTEORDER;
    readonly NLA_TYPE_MASK: typeof NLA_TYPE_MASK;
    readonly NLA_ALIGNTO: typeof NLA_ALIGNTO;
    readonly NLA_HDRLEN: typeof NLA_HDRLEN;
    readonly NLMSGERR_ATTR_MSG: typeof NLMSGERR_ATTR_MSG;
    readonly NLMSGERR_ATTR_OFFS: typeof NLMSGERR_ATTR_OFFS;
    readonly NLMSGERR_ATTR_COOKIE: typeof NLMSGERR_ATTR_COOKIE;
    readonly NLMSGERR_ATTR_POLICY: typeof NLMSGERR_ATTR_POLICY;
    readonly NLMSGERR_ATTR_MISS_TYPE: typeof NLMSGERR_ATTR_MISS_TYPE;
    readonly NLMSGERR_ATTR_MISS_NEST: typeof NLMSGERR_ATTR_MISS_NEST;
  };
  /** Addresses of vsock; vsock(7). */
  readonly VMADDR: {
    readonly VMADDR_CID_ANY: typeof VMADDR_CID_ANY;
    readonly VMADDR_CID_HYPERVISOR: typeof VMADDR_CID_HYPERVISOR;
    readonly VMADDR_CID_LOCAL: typeof VMADDR_CID_LOCAL;
    readonly VMADDR_CID_HOST: typeof VMADDR_CID_HOST;
    readonly VMADDR_PORT_ANY: typeof VMADDR_PORT_ANY;
    readonly VMADDR_FLAG_TO_HOST: typeof VMADDR_FLAG_TO_HOST;
  };
  /** Vsock: options (level `AF_VSOCK`) and requests; vsock(7). */
  readonly VM: {
    readonly SO_VM_SOCKETS_BUFFER_SIZE: typeof SO_VM_SOCKETS_BUFFER_SIZE;
    readonly SO_VM_SOCKETS_BUFFER_MIN_SIZE: typeof SO_VM_SOCKETS_BUFFER_MIN_SIZE;
    readonly SO_VM_SOCKETS_BUFFER_MAX_SIZE: typeof SO_VM_SOCKETS_BUFFER_MAX_SIZE;
    readonly SO_VM_SOCKETS_PEER_HOST_VM_ID: typeof SO_VM_SOCKETS_PEER_HOST_VM_ID;
    readonly SO_VM_SOCKETS_TRUSTED: typeof SO_VM_SOCKETS_TRUSTED;
    readonly SO_VM_SOCKETS_CONNECT_TIMEOUT: typeof SO_VM_SOCKETS_CONNECT_TIMEOUT;
    readonly SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD: typeof SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD;
    readonly SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW: typeof SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW;
    readonly SO_VM_SOCKETS_NONBLOCK_TXRX: typeof SO_VM_SOCKETS_NONBLOCK_TXRX;
    readonly VM_SOCKETS_INVALID_VERSION: typeof VM_SOCKETS_INVALID_VERSION;
    readonly VSOCK_RECVERR: typeof VSOCK_RECVERR;
    readonly IOCTL_VM_SOCKETS_GET_LOCAL_CID: typeof IOCTL_VM_SOCKETS_GET_LOCAL_CID;
  };
  /** Controller Area Network: protocols, options, frames. */
  readonly CAN: {
    readonly CAN_RAW: typeof CAN_RAW;
    readonly CAN_BCM: typeof CAN_BCM;
    readonly CAN_TP16: typeof CAN_TP16;
    readonly CAN_TP20: typeof CAN_TP20;
    readonly CAN_MCNET: typeof CAN_MCNET;
    readonly CAN_ISOTP: typeof CAN_ISOTP;
    readonly CAN_J1939: typeof CAN_J1939;
    readonly CAN_NPROTO: typeof CAN_NPROTO;
    readonly CAN_RAW_FILTER: typeof CAN_RAW_FILTER;
    readonly CAN_RAW_ERR_FILTER: typeof CAN_RAW_ERR_FILTER;
    readonly CAN_RAW_LOOPBACK: typeof CAN_RAW_LOOPBACK;
    readonly CAN_RAW_RECV_OWN_MSGS: typeof CAN_RAW_RECV_OWN_MSGS;
    readonly CAN_RAW_FD_FRAMES: typeof CAN_RAW_FD_FRAMES;
    readonly CAN_RAW_JOIN_FILTERS: typeof CAN_RAW_JOIN_FILTERS;
    readonly CAN_RAW_XL_FRAMES: typeof CAN_RAW_XL_FRAMES;
    readonly CAN_RAW_XL_VCID_OPTS: typeof CAN_RAW_XL_VCID_OPTS;
    readonly CAN_RAW_XL_VCID_TX_SET: typeof CAN_RAW_XL_VCID_TX_SET;
    readonly CAN_RAW_XL_VCID_TX_PASS: typeof CAN_RAW_XL_VCID_TX_PASS;
    readonly CAN_RAW_XL_VCID_RX_FILTER: typeof CAN_RAW_XL_VCID_RX_FILTER;
    readonly CAN_RAW_FILTER_MAX: typeof CAN_RAW_FILTER_MAX;
    readonly SCM_CAN_RAW_ERRQUEUE: typeof SCM_CAN_RAW_ERRQUEUE;
    readonly CAN_INV_FILTER: typeof CAN_INV_FILTER;
    readonly CAN_EFF_FLAG: typeof CAN_EFF_FLAG;
    readonly CAN_RTR_FLAG: typeof CAN_RTR_FLAG;
    readonly CAN_ERR_FLAG: typeof CAN_ERR_FLAG;
    readonly CAN_SFF_MASK: typeof CAN_SFF_MASK;
    readonly CAN_EFF_MASK: typeof CAN_EFF_MASK;
    readonly CAN_ERR_MASK: typeof CAN_ERR_MASK;
    readonly CAN_SFF_ID_BITS: typeof CAN_SFF_ID_BITS;
    readonly CAN_EFF_ID_BITS: typeof CAN_EFF_ID_BITS;
    readonly CAN_MAX_DLC: typeof CAN_MAX_DLC;
    readonly CAN_MAX_RAW_DLC: typeof CAN_MAX_RAW_DLC;
    readonly CAN_MAX_DLEN: typeof CAN_MAX_DLEN;
    readonly CAN_MTU: typeof CAN_MTU;
    readonly CANFD_MAX_DLC: typeof CANFD_MAX_DLC;
    readonly CANFD_MAX_DLEN: typeof CANFD_MAX_DLEN;
    readonly CANFD_MTU: typeof CANFD_MTU;
    readonly CANFD_BRS: typeof CANFD_BRS;
    readonly CANFD_ESI: typeof CANFD_ESI;
    readonly CANFD_FDF: typeof CANFD_FDF;
    readonly CANXL_PRIO_MASK: typeof CANXL_PRIO_MASK;
    readonly CANXL_PRIO_BITS: typeof CANXL_PRIO_BITS;
    readonly CANXL_MIN_DLC: typeof CANXL_MIN_DLC;
    readonly CANXL_MAX_DLC: typeof CANXL_MAX_DLC;
    readonly CANXL_MAX_DLC_MASK: typeof CANXL_MAX_DLC_MASK;
    readonly CANXL_MIN_DLEN: typeof CANXL_MIN_DLEN;
    readonly CANXL_MAX_DLEN: typeof CANXL_MAX_DLEN;
    readonly CANXL_XLF: typeof CANXL_XLF;
    readonly CANXL_SEC: typeof CANXL_SEC;
    readonly CANXL_RRS: typeof CANXL_RRS;
    readonly CANXL_MTU: typeof CANXL_MTU;
    readonly CANXL_HDR_SIZE: typeof CANXL_HDR_SIZE;
    readonly CANXL_MIN_MTU: typeof CANXL_MIN_MTU;
    readonly CANXL_MAX_MTU: typeof CANXL_MAX_MTU;
    readonly CANXL_VCID_OFFSET: typeof CANXL_VCID_OFFSET;
    readonly CANXL_VCID_VAL_MASK: typeof CANXL_VCID_VAL_MASK;
    readonly CANXL_VCID_MASK: typeof CANXL_VCID_MASK;
    readonly CAN_ISOTP_OPTS: typeof CAN_ISOTP_OPTS;
    readonly CAN_ISOTP_RECV_FC: typeof CAN_ISOTP_RECV_FC;
    readonly CAN_ISOTP_TX_STMIN: typeof CAN_ISOTP_TX_STMIN;
    readonly CAN_ISOTP_RX_STMIN: typeof CAN_ISOTP_RX_STMIN;
    readonly CAN_ISOTP_LL_OPTS: typeof CAN_ISOTP_LL_OPTS;
    readonly CAN_ISOTP_LISTEN_MODE: typeof CAN_ISOTP_LISTEN_MODE;
    readonly CAN_ISOTP_EXTEND_ADDR: typeof CAN_ISOTP_EXTEND_ADDR;
    readonly CAN_ISOTP_TX_PADDING: typeof CAN_ISOTP_TX_PADDING;
    readonly CAN_ISOTP_RX_PADDING: typeof CAN_ISOTP_RX_PADDING;
    readonly CAN_ISOTP_CHK_PAD_LEN: typeof CAN_ISOTP_CHK_PAD_LEN;
    readonly CAN_ISOTP_CHK_PAD_DATA: typeof CAN_ISOTP_CHK_PAD_DATA;
    readonly CAN_ISOTP_HALF_DUPLEX: typeof CAN_ISOTP_HALF_DUPLEX;
    readonly CAN_ISOTP_FORCE_TXSTMIN: typeof CAN_ISOTP_FORCE_TXSTMIN;
    readonly CAN_ISOTP_FORCE_RXSTMIN: typeof CAN_ISOTP_FORCE_RXSTMIN;
    readonly CAN_ISOTP_RX_EXT_ADDR: typeof CAN_ISOTP_RX_EXT_ADDR;
    readonly CAN_ISOTP_WAIT_TX_DONE: typeof CAN_ISOTP_WAIT_TX_DONE;
    readonly CAN_ISOTP_SF_BROADCAST: typeof CAN_ISOTP_SF_BROADCAST;
    readonly CAN_ISOTP_CF_BROADCAST: typeof CAN_ISOTP_CF_BROADCAST;
    readonly CAN_ISOTP_DYN_FC_PARMS: typeof CAN_ISOTP_DYN_FC_PARMS;
    readonly CAN_ISOTP_DEFAULT_FLAGS: typeof CAN_ISOTP_DEFAULT_FLAGS;
    readonly CAN_ISOTP_DEFAULT_EXT_ADDRESS: typeof CAN_ISOTP_DEFAULT_EXT_ADDRESS;
    readonly CAN_ISOTP_DEFAULT_PAD_CONTENT: typeof CAN_ISOTP_DEFAULT_PAD_CONTENT;
    readonly CAN_ISOTP_DEFAULT_FRAME_TXTIME: typeof CAN_ISOTP_DEFAULT_FRAME_TXTIME;
    readonly CAN_ISOTP_DEFAULT_RECV_BS: typeof CAN_ISOTP_DEFAULT_RECV_BS;
    readonly CAN_ISOTP_DEFAULT_RECV_STMIN: typeof CAN_ISOTP_DEFAULT_RECV_STMIN;
    readonly CAN_ISOTP_DEFAULT_RECV_WFTMAX: typeof CAN_ISOTP_DEFAULT_RECV_WFTMAX;
    readonly CAN_ISOTP_DEFAULT_LL_MTU: typeof CAN_ISOTP_DEFAULT_LL_MTU;
    readonly CAN_ISOTP_DEFAULT_LL_TX_DL: typeof CAN_ISOTP_DEFAULT_LL_TX_DL;
    readonly CAN_ISOTP_DEFAULT_LL_TX_FLAGS: typeof CAN_ISOTP_DEFAULT_LL_TX_FLAGS;
    readonly CAN_ISOTP_FRAME_TXTIME_ZERO: typeof CAN_ISOTP_FRAME_TXTIME_ZERO;
    readonly CAN_BCM_TX_SETUP: typeof CAN_BCM_TX_SETUP;
    readonly CAN_BCM_TX_DELETE: typeof CAN_BCM_TX_DELETE;
    readonly CAN_BCM_TX_READ: typeof CAN_BCM_TX_READ;
    readonly CAN_BCM_TX_SEND: typeof CAN_BCM_TX_SEND;
    readonly CAN_BCM_RX_SETUP: typeof CAN_BCM_RX_SETUP;
    readonly CAN_BCM_RX_DELETE: typeof CAN_BCM_RX_DELETE;
    readonly CAN_BCM_RX_READ: typeof CAN_BCM_RX_READ;
    readonly CAN_BCM_TX_STATUS: typeof CAN_BCM_TX_STATUS;
    readonly CAN_BCM_TX_EXPIRED: typeof CAN_BCM_TX_EXPIRED;
    readonly CAN_BCM_RX_STATUS: typeof CAN_BCM_RX_STATUS;
    readonly CAN_BCM_RX_TIMEOUT: typeof CAN_BCM_RX_TIMEOUT;
    readonly CAN_BCM_RX_CHANGED: typeof CAN_BCM_RX_CHANGED;
    readonly CAN_BCM_SETTIMER: typeof CAN_BCM_SETTIMER;
    readonly CAN_BCM_STARTTIMER: typeof CAN_BCM_STARTTIMER;
    readonly CAN_BCM_TX_COUNTEVT: typeof CAN_BCM_TX_COUNTEVT;
    readonly CAN_BCM_TX_ANNOUNCE: typeof CAN_BCM_TX_ANNOUNCE;
    readonly CAN_BCM_TX_CP_CAN_ID: typeof CAN_BCM_TX_CP_CAN_ID;
    readonly CAN_BCM_RX_FILTER_ID: typeof CAN_BCM_RX_FILTER_ID;
    readonly CAN_BCM_RX_CHECK_DLC: typeof CAN_BCM_RX_CHECK_DLC;
    readonly CAN_BCM_RX_NO_AUTOTIMER: typeof CAN_BCM_RX_NO_AUTOTIMER;
    readonly CAN_BCM_RX_ANNOUNCE_RESUME: typeof CAN_BCM_RX_ANNOUNCE_RESUME;
    readonly CAN_BCM_TX_RESET_MULTI_IDX: typeof CAN_BCM_TX_RESET_MULTI_IDX;
    readonly CAN_BCM_RX_RTR_FRAME: typeof CAN_BCM_RX_RTR_FRAME;
    readonly CAN_BCM_CAN_FD_FRAME: typeof CAN_BCM_CAN_FD_FRAME;
    readonly CAN_ERR_DLC: typeof CAN_ERR_DLC;
    readonly CAN_ERR_TX_TIMEOUT: typeof CAN_ERR_TX_TIMEOUT;
    readonly CAN_ERR_LOSTARB: typeof CAN_ERR_LOSTARB;
    readonly CAN_ERR_CRTL: typeof CAN_ERR_CRTL;
    readonly CAN_ERR_PROT: typeof CAN_ERR_PROT;
    readonly CAN_ERR_TRX: typeof CAN_ERR_TRX;
    readonly CAN_ERR_ACK: typeof CAN_ERR_ACK;
    readonly CAN_ERR_BUSOFF: typeof CAN_ERR_BUSOFF;
    readonly CAN_ERR_BUSERROR: typeof CAN_ERR_BUSERROR;
    readonly CAN_ERR_RESTARTED: typeof CAN_ERR_RESTARTED;
    readonly CAN_ERR_CNT: typeof CAN_ERR_CNT;
    readonly CAN_ERR_LOSTARB_UNSPEC: typeof CAN_ERR_LOSTARB_UNSPEC;
    readonly CAN_ERR_CRTL_UNSPEC: typeof CAN_ERR_CRTL_UNSPEC;
    readonly CAN_ERR_CRTL_RX_OVERFLOW: typeof CAN_ERR_CRTL_RX_OVERFLOW;
    readonly CAN_ERR_CRTL_TX_OVERFLOW: typeof CAN_ERR_CRTL_TX_OVERFLOW;
    readonly CAN_ERR_CRTL_RX_WARNING: typeof CAN_ERR_CRTL_RX_WARNING;
    readonly CAN_ERR_CRTL_TX_WARNING: typeof CAN_ERR_CRTL_TX_WARNING;
    readonly CAN_ERR_CRTL_RX_PASSIVE: typeof CAN_ERR_CRTL_RX_PASSIVE;
    readonly CAN_ERR_CRTL_TX_PASSIVE: typeof CAN_ERR_CRTL_TX_PASSIVE;
    readonly CAN_ERR_CRTL_ACTIVE: typeof CAN_ERR_CRTL_ACTIVE;
    readonly CAN_ERR_PROT_UNSPEC: typeof CAN_ERR_PROT_UNSPEC;
    readonly CAN_ERR_PROT_BIT: typeof CAN_ERR_PROT_BIT;
    readonly CAN_ERR_PROT_FORM: typeof CAN_ERR_PROT_FORM;
    readonly CAN_ERR_PROT_STUFF: typeof CAN_ERR_PROT_STUFF;
    readonly CAN_ERR_PROT_BIT0: typeof CAN_ERR_PROT_BIT0;
    readonly CAN_ERR_PROT_BIT1: typeof CAN_ERR_PROT_BIT1;
    readonly CAN_ERR_PROT_OVERLOAD: typeof CAN_ERR_PROT_OVERLOAD;
    readonly CAN_ERR_PROT_ACTIVE: typeof CAN_ERR_PROT_ACTIVE;
    readonly CAN_ERR_PROT_TX: typeof CAN_ERR_PROT_TX;
    readonly CAN_ERR_PROT_LOC_UNSPEC: typeof CAN_ERR_PROT_LOC_UNSPEC;
    readonly CAN_ERR_PROT_LOC_SOF: typeof CAN_ERR_PROT_LOC_SOF;
    readonly CAN_ERR_PROT_LOC_ID28_21: typeof CAN_ERR_PROT_LOC_ID28_21;
    readonly CAN_ERR_PROT_LOC_ID20_18: typeof CAN_ERR_PROT_LOC_ID20_18;
    readonly CAN_ERR_PROT_LOC_SRTR: typeof CAN_ERR_PROT_LOC_SRTR;
    readonly CAN_ERR_PROT_LOC_IDE: typeof CAN_ERR_PROT_LOC_IDE;
    readonly CAN_ERR_PROT_LOC_ID17_13: typeof CAN_ERR_PROT_LOC_ID17_13;
    readonly CAN_ERR_PROT_LOC_ID12_05: typeof CAN_ERR_PROT_LOC_ID12_05;
    readonly CAN_ERR_PROT_LOC_ID04_00: typeof CAN_ERR_PROT_LOC_ID04_00;
    readonly CAN_ERR_PROT_LOC_RTR: typeof CAN_ERR_PROT_LOC_RTR;
    readonly CAN_ERR_PROT_LOC_RES1: typeof CAN_ERR_PROT_LOC_RES1;
    readonly CAN_ERR_PROT_LOC_RES0: typeof CAN_ERR_PROT_LOC_RES0;
    readonly CAN_ERR_PROT_LOC_DLC: typeof CAN_ERR_PROT_LOC_DLC;
    readonly CAN_ERR_PROT_LOC_DATA: typeof CAN_ERR_PROT_LOC_DATA;
    readonly CAN_ERR_PROT_LOC_CRC_SEQ: typeof CAN_ERR_PROT_LOC_CRC_SEQ;
    readonly CAN_ERR_PROT_LOC_CRC_DEL: typeof CAN_ERR_PROT_LOC_CRC_DEL;
    readonly CAN_ERR_PROT_LOC_ACK: typeof CAN_ERR_PROT_LOC_ACK;
    readonly CAN_ERR_PROT_LOC_ACK_DEL: typeof CAN_ERR_PROT_LOC_ACK_DEL;
    readonly CAN_ERR_PROT_LOC_EOF: typeof CAN_ERR_PROT_LOC_EOF;
    readonly CAN_ERR_PROT_LOC_INTERM: typeof CAN_ERR_PROT_LOC_INTERM;
    readonly CAN_ERR_TRX_UNSPEC: typeof CAN_ERR_TRX_UNSPEC;
    readonly CAN_ERR_TRX_CANH_NO_WIRE: typeof CAN_ERR_TRX_CANH_NO_WIRE;
    readonly CAN_ERR_TRX_CANH_SHORT_TO_BAT: typeof CAN_ERR_TRX_CANH_SHORT_TO_BAT;
    readonly CAN_ERR_TRX_CANH_SHORT_TO_VCC: typeof CAN_ERR_TRX_CANH_SHORT_TO_VCC;
    readonly CAN_ERR_TRX_CANH_SHORT_TO_GND: typeof CAN_ERR_TRX_CANH_SHORT_TO_GND;
    readonly CAN_ERR_TRX_CANL_NO_WIRE: typeof CAN_ERR_TRX_CANL_NO_WIRE;
    readonly CAN_ERR_TRX_CANL_SHORT_TO_BAT: typeof CAN_ERR_TRX_CANL_SHORT_TO_BAT;
    readonly CAN_ERR_TRX_CANL_SHORT_TO_VCC: typeof CAN_ERR_TRX_CANL_SHORT_TO_VCC;
    readonly CAN_ERR_TRX_CANL_SHORT_TO_GND: typeof CAN_ERR_TRX_CANL_SHORT_TO_GND;
    readonly CAN_ERR_TRX_CANL_SHORT_TO_CANH: typeof CAN_ERR_TRX_CANL_SHORT_TO_CANH;
    readonly CAN_ERROR_WARNING_THRESHOLD: typeof CAN_ERROR_WARNING_THRESHOLD;
    readonly CAN_ERROR_PASSIVE_THRESHOLD: typeof CAN_ERROR_PASSIVE_THRESHOLD;
    readonly CAN_BUS_OFF_THRESHOLD: typeof CAN_BUS_OFF_THRESHOLD;
  };
  /** SAE J1939 over CAN. */
  readonly J1939: {
    readonly SO_J1939_FILTER: typeof SO_J1939_FILTER;
    readonly SO_J1939_PROMISC: typeof SO_J1939_PROMISC;
    readonly SO_J1939_SEND_PRIO: typeof SO_J1939_SEND_PRIO;
    readonly SO_J1939_ERRQUEUE: typeof SO_J1939_ERRQUEUE;
    readonly SCM_J1939_DEST_ADDR: typeof SCM_J1939_DEST_ADDR;
    readonly SCM_J1939_DEST_NAME: typeof SCM_J1939_DEST_NAME;
    readonly SCM_J1939_PRIO: typeof SCM_J1939_PRIO;
    readonly SCM_J1939_ERRQUEUE: typeof SCM_J1939_ERRQUEUE;
    readonly J1939_MAX_UNICAST_ADDR: typeof J1939_MAX_UNICAST_ADDR;
    readonly J1939_IDLE_ADDR: typeof J1939_IDLE_ADDR;
    readonly J1939_NO_ADDR: typeof J1939_NO_ADDR;
    readonly J1939_NO_NAME: typeof J1939_NO_NAME;
    readonly J1939_NO_PGN: typeof J1939_NO_PGN;
    readonly J1939_PGN_REQUEST: typeof J1939_PGN_REQUEST;
    readonly J1939_PGN_ADDRESS_CLAIMED: typeof J1939_PGN_ADDRESS_CLAIMED;
    readonly J1939_PGN_ADDRESS_COMMANDED: typeof J1939_PGN_ADDRESS_COMMANDED;
    readonly J1939_PGN_PDU1_MAX: typeof J1939_PGN_PDU1_MAX;
    readonly J1939_PGN_MAX: typeof J1939_PGN_MAX;
    readonly J1939_FILTER_MAX: typeof J1939_FILTER_MAX;
    readonly J1939_NLA_PAD: typeof J1939_NLA_PAD;
    readonly J1939_NLA_BYTES_ACKED: typeof J1939_NLA_BYTES_ACKED;
    readonly J1939_NLA_TOTAL_SIZE: typeof J1939_NLA_TOTAL_SIZE;
    readonly J1939_NLA_PGN: typeof J1939_NLA_PGN;
    readonly J1939_NLA_SRC_NAME: typeof J1939_NLA_SRC_NAME;
    readonly J1939_NLA_DEST_NAME: typeof J1939_NLA_DEST_NAME;
    readonly J1939_NLA_SRC_ADDR: typeof J1939_NLA_SRC_ADDR;
    readonly J1939_NLA_DEST_ADDR: typeof J1939_NLA_DEST_ADDR;
    readonly J1939_EE_INFO_NONE: typeof J1939_EE_INFO_NONE;
    readonly J1939_EE_INFO_TX_ABORT: typeof J1939_EE_INFO_TX_ABORT;
    readonly J1939_EE_INFO_RX_RTS: typeof J1939_EE_INFO_RX_RTS;
    readonly J1939_EE_INFO_RX_DPO: typeof J1939_EE_INFO_RX_DPO;
    readonly J1939_EE_INFO_RX_ABORT: typeof J1939_EE_INFO_RX_ABORT;
  };
  /** The kernel's cryptography, `AF_ALG`. */
  readonly ALG: {
    readonly ALG_SET_KEY: typeof ALG_SET_KEY;
    readonly ALG_SET_IV: typeof ALG_SET_IV;
    readonly ALG_SET_OP: typeof ALG_SET_OP;
    readonly ALG_SET_AEAD_ASSOCLEN: typeof ALG_SET_AEAD_ASSOCLEN;
    readonly ALG_SET_AEAD_AUTHSIZE: typeof ALG_SET_AEAD_AUTHSIZE;
    readonly ALG_SET_PUBKEY: typeof ALG_SET_PUBKEY;
    readonly ALG_SET_DRBG_ENTROPY: typeof ALG_SET_DRBG_ENTROPY;
    readonly ALG_SET_KEY_BY_KEY_SERIAL: typeof ALG_SET_KEY_BY_KEY_SERIAL;
    readonly ALG_OP_DECRYPT: typeof ALG_OP_DECRYPT;
    readonly ALG_OP_ENCRYPT: typeof ALG_OP_ENCRYPT;
    readonly ALG_OP_SIGN: typeof ALG_OP_SIGN;
    readonly ALG_OP_VERIFY: typeof ALG_OP_VERIFY;
  };
  /** Transparent inter-process communication; tipc(7). */
  readonly TIPC: {
    readonly TIPC_IMPORTANCE: typeof TIPC_IMPORTANCE;
    readonly TIPC_SRC_DROPPABLE: typeof TIPC_SRC_DROPPABLE;
    readonly TIPC_DEST_DROPPABLE: typeof TIPC_DEST_DROPPABLE;
    readonly TIPC_CONN_TIMEOUT: typeof TIPC_CONN_TIMEOUT;
    readonly TIPC_NODE_RECVQ_DEPTH: typeof TIPC_NODE_RECVQ_DEPTH;
    readonly TIPC_SOCK_RECVQ_DEPTH: typeof TIPC_SOCK_RECVQ_DEPTH;
    readonly TIPC_SOCK_RECVQ_USED: typeof TIPC_SOCK_RECVQ_USED;
    readonly TIPC_MCAST_BROADCAST: typeof TIPC_MCAST_BROADCAST;
    readonly TIPC_MCAST_REPLICAST: typeof TIPC_MCAST_REPLICAST;
    readonly TIPC_GROUP_JOIN: typeof TIPC_GROUP_JOIN;
    readonly TIPC_GROUP_LEAVE: typeof TIPC_GROUP_LEAVE;
    readonly TIPC_NODELAY: typeof TIPC_NODELAY;
    readonly TIPC_ERRINFO: typeof TIPC_ERRINFO;
    readonly TIPC_RETDATA: typeof TIPC_RETDATA;
    readonly TIPC_DESTNAME: typeof TIPC_DESTNAME;
    readonly TIPC_ADDR_NAMESEQ: typeof TIPC_ADDR_NAMESEQ;
    readonly TIPC_ADDR_MCAST: typeof TIPC_ADDR_MCAST;
    readonly TIPC_ADDR_NAME: typeof TIPC_ADDR_NAME;
    readonly TIPC_ADDR_ID: typeof TIPC_ADDR_ID;
    readonly TIPC_SERVICE_RANGE: typeof TIPC_SERVICE_RANGE;
    readonly TIPC_SERVICE_ADDR: typeof TIPC_SERVICE_ADDR;
    readonly TIPC_SOCKET_ADDR: typeof TIPC_SOCKET_ADDR;
    readonly TIPC_ZONE_SCOPE: typeof TIPC_ZONE_SCOPE;
    readonly TIPC_CLUSTER_SCOPE: typeof TIPC_CLUSTER_SCOPE;
    readonly TIPC_NODE_SCOPE: typeof TIPC_NODE_SCOPE;
    readonly TIPC_CFG_SRV: typeof TIPC_CFG_SRV;
    readonly TIPC_TOP_SRV: typeof TIPC_TOP_SRV;
    readonly TIPC_NODE_STATE: typeof TIPC_NODE_STATE;
    readonly TIPC_LINK_STATE: typeof TIPC_LINK_STATE;
    readonly TIPC_RESERVED_TYPES: typeof TIPC_RESERVED_TYPES;
    readonly TIPC_LOW_IMPORTANCE: typeof TIPC_LOW_IMPORTANCE;
    readonly TIPC_MEDIUM_IMPORTANCE: typeof TIPC_MEDIUM_IMPORTANCE;
    readonly TIPC_HIGH_IMPORTANCE: typeof TIPC_HIGH_IMPORTANCE;
    readonly TIPC_CRITICAL_IMPORTANCE: typeof TIPC_CRITICAL_IMPORTANCE;
    readonly TIPC_MAX_USER_MSG_SIZE: typeof TIPC_MAX_USER_MSG_SIZE;
    readonly TIPC_OK: typeof TIPC_OK;
    readonly TIPC_ERR_NO_NAME: typeof TIPC_ERR_NO_NAME;
    readonly TIPC_ERR_NO_PORT: typeof TIPC_ERR_NO_PORT;
    readonly TIPC_ERR_NO_NODE: typeof TIPC_ERR_NO_NODE;
    readonly TIPC_ERR_OVERLOAD: typeof TIPC_ERR_OVERLOAD;
    readonly TIPC_CONN_SHUTDOWN: typeof TIPC_CONN_SHUTDOWN;
    readonly TIPC_SUB_PORTS: typeof TIPC_SUB_PORTS;
    readonly TIPC_SUB_SERVICE: typeof TIPC_SUB_SERVICE;
    readonly TIPC_SUB_CANCEL: typeof TIPC_SUB_CANCEL;
    readonly TIPC_PUBLISHED: typeof TIPC_PUBLISHED;
    readonly TIPC_WITHDRAWN: typeof TIPC_WITHDRAWN;
    readonly TIPC_SUBSCR_TIMEOUT: typeof TIPC_SUBSCR_TIMEOUT;
    readonly TIPC_WAIT_FOREVER: typeof TIPC_WAIT_FOREVER;
    readonly TIPC_GROUP_LOOPBACK: typeof TIPC_GROUP_LOOPBACK;
    readonly TIPC_GROUP_MEMBER_EVTS: typeof TIPC_GROUP_MEMBER_EVTS;
    readonly TIPC_NODEID_LEN: typeof TIPC_NODEID_LEN;
    readonly TIPC_MAX_MEDIA_NAME: typeof TIPC_MAX_MEDIA_NAME;
    readonly TIPC_MAX_IF_NAME: typeof TIPC_MAX_IF_NAME;
    readonly TIPC_MAX_BEARER_NAME: typeof TIPC_MAX_BEARER_NAME;
    readonly TIPC_MAX_LINK_NAME: typeof TIPC_MAX_LINK_NAME;
  };
  /** Reliable Datagram Sockets. */
  readonly RDS: {
    readonly RDS_CANCEL_SENT_TO: typeof RDS_CANCEL_SENT_TO;
    readonly RDS_GET_MR: typeof RDS_GET_MR;
    readonly RDS_FREE_MR: typeof RDS_FREE_MR;
    readonly RDS_RECVERR: typeof RDS_RECVERR;
    readonly RDS_CONG_MONITOR: typeof RDS_CONG_MONITOR;
    readonly RDS_GET_MR_FOR_DEST: typeof RDS_GET_MR_FOR_DEST;
    readonly SO_RDS_TRANSPORT: typeof SO_RDS_TRANSPORT;
    readonly SO_RDS_MSG_RXPATH_LATENCY: typeof SO_RDS_MSG_RXPATH_LATENCY;
    readonly RDS_CMSG_RDMA_ARGS: typeof RDS_CMSG_RDMA_ARGS;
    readonly RDS_CMSG_RDMA_DEST: typeof RDS_CMSG_RDMA_DEST;
    readonly RDS_CMSG_RDMA_MAP: typeof RDS_CMSG_RDMA_MAP;
    readonly RDS_CMSG_RDMA_STATUS: typeof RDS_CMSG_RDMA_STATUS;
    readonly RDS_CMSG_CONG_UPDATE: typeof RDS_CMSG_CONG_UPDATE;
    readonly RDS_CMSG_ATOMIC_FADD: typeof RDS_CMSG_ATOMIC_FADD;
    readonly RDS_CMSG_ATOMIC_CSWP: typeof RDS_CMSG_ATOMIC_CSWP;
    readonly RDS_CMSG_MASKED_ATOMIC_FADD: typeof RDS_CMSG_MASKED_ATOMIC_FADD;
    readonly RDS_CMSG_MASKED_ATOMIC_CSWP: typeof RDS_CMSG_MASKED_ATOMIC_CSWP;
    readonly RDS_CMSG_RXPATH_LATENCY: typeof RDS_CMSG_RXPATH_LATENCY;
    readonly RDS_CMSG_ZCOPY_COOKIE: typeof RDS_CMSG_ZCOPY_COOKIE;
    readonly RDS_CMSG_ZCOPY_COMPLETION: typeof RDS_CMSG_ZCOPY_COMPLETION;
    readonly RDS_TRANS_IB: typeof RDS_TRANS_IB;
    readonly RDS_TRANS_GAP: typeof RDS_TRANS_GAP;
    readonly RDS_TRANS_IWARP: typeof RDS_TRANS_IWARP;
    readonly RDS_TRANS_TCP: typeof RDS_TRANS_TCP;
    readonly RDS_TRANS_COUNT: typeof RDS_TRANS_COUNT;
    readonly RDS_TRANS_NONE: typeof RDS_TRANS_NONE;
    readonly RDS_CONG_MONITOR_SIZE: typeof RDS_CONG_MONITOR_SIZE;
    readonly RDS_MAX_ZCOOKIES: typeof RDS_MAX_ZCOOKIES;
    readonly RDS_INFO_COUNTERS: typeof RDS_INFO_COUNTERS;
    readonly RDS_INFO_CONNECTIONS: typeof RDS_INFO_CONNECTIONS;
    readonly RDS_INFO_SEND_MESSAGES: typeof RDS_INFO_SEND_MESSAGES;
    readonly RDS_INFO_RETRANS_MESSAGES: typeof RDS_INFO_RETRANS_MESSAGES;
    readonly RDS_INFO_RECV_MESSAGES: typeof RDS_INFO_RECV_MESSAGES;
    readonly RDS_INFO_SOCKETS: typeof RDS_INFO_SOCKETS;
    readonly RDS_INFO_TCP_SOCKETS: typeof RDS_INFO_TCP_SOCKETS;
    readonly RDS_INFO_IB_CONNECTIONS: typeof RDS_INFO_IB_CONNECTIONS;
    readonly RDS_INFO_CONNECTION_STATS: typeof RDS_INFO_CONNECTION_STATS;
    readonly RDS_INFO_IWARP_CONNECTIONS: typeof RDS_INFO_IWARP_CONNECTIONS;
    readonly RDS6_INFO_CONNECTIONS: typeof RDS6_INFO_CONNECTIONS;
    readonly RDS6_INFO_SEND_MESSAGES: typeof RDS6_INFO_SEND_MESSAGES;
    readonly RDS6_INFO_RETRANS_MESSAGES: typeof RDS6_INFO_RETRANS_MESSAGES;
    readonly RDS6_INFO_RECV_MESSAGES: typeof RDS6_INFO_RECV_MESSAGES;
    readonly RDS6_INFO_SOCKETS: typeof RDS6_INFO_SOCKETS;
    readonly RDS6_INFO_TCP_SOCKETS: typeof RDS6_INFO_TCP_SOCKETS;
    readonly RDS6_INFO_IB_CONNECTIONS: typeof RDS6_INFO_IB_CONNECTIONS;
    readonly RDS_MSG_RX_HDR_TO_DGRAM_START: typeof RDS_MSG_RX_HDR_TO_DGRAM_START;
    readonly RDS_MSG_RX_DGRAM_REASSEMBLE: typeof RDS_MSG_RX_DGRAM_REASSEMBLE;
    readonly RDS_MSG_RX_DGRAM_DELIVERED: typeof RDS_MSG_RX_DGRAM_DELIVERED;
    readonly RDS_RDMA_READWRITE: typeof RDS_RDMA_READWRITE;
    readonly RDS_RDMA_FENCE: typeof RDS_RDMA_FENCE;
    readonly RDS_RDMA_INVALIDATE: typeof RDS_RDMA_INVALIDATE;
    readonly RDS_RDMA_USE_ONCE: typeof RDS_RDMA_USE_ONCE;
    readonly RDS_RDMA_DONTWAIT: typeof RDS_RDMA_DONTWAIT;
    readonly RDS_RDMA_NOTIFY_ME: typeof RDS_RDMA_NOTIFY_ME;
    readonly RDS_RDMA_SILENT: typeof RDS_RDMA_SILENT;
    readonly RDS_RDMA_SUCCESS: typeof RDS_RDMA_SUCCESS;
    readonly RDS_RDMA_REMOTE_ERROR: typeof RDS_RDMA_REMOTE_ERROR;
    readonly RDS_RDMA_CANCELED: typeof RDS_RDMA_CANCELED;
    readonly RDS_RDMA_DROPPED: typeof RDS_RDMA_DROPPED;
    readonly RDS_RDMA_OTHER_ERROR: typeof RDS_RDMA_OTHER_ERROR;
  };
  /** Qualcomm's IPC router. */
  readonly QRTR: {
    readonly QRTR_NODE_BCAST: typeof QRTR_NODE_BCAST;
    readonly QRTR_PORT_CTRL: typeof QRTR_PORT_CTRL;
    readonly QRTR_TYPE_DATA: typeof QRTR_TYPE_DATA;
    readonly QRTR_TYPE_HELLO: typeof QRTR_TYPE_HELLO;
    readonly QRTR_TYPE_BYE: typeof QRTR_TYPE_BYE;
    readonly QRTR_TYPE_NEW_SERVER: typeof QRTR_TYPE_NEW_SERVER;
    readonly QRTR_TYPE_DEL_SERVER: typeof QRTR_TYPE_DEL_SERVER;
    readonly QRTR_TYPE_DEL_CLIENT: typeof QRTR_TYPE_DEL_CLIENT;
    readonly QRTR_TYPE_RESUME_TX: typeof QRTR_TYPE_RESUME_TX;
    readonly QRTR_TYPE_EXIT: typeof QRTR_TYPE_EXIT;
    readonly QRTR_TYPE_PING: typeof QRTR_TYPE_PING;
    readonly QRTR_TYPE_NEW_LOOKUP: typeof QRTR_TYPE_NEW_LOOKUP;
    readonly QRTR_TYPE_DEL_LOOKUP: typeof QRTR_TYPE_DEL_LOOKUP;
  };
  /** TLS done by the kernel. */
  readonly TLS: {
    readonly TLS_TX: typeof TLS_TX;
    readonly TLS_RX: typeof TLS_RX;
    readonly TLS_TX_ZEROCOPY_RO: typeof TLS_TX_ZEROCOPY_RO;
    readonly TLS_RX_EXPECT_NO_PAD: typeof TLS_RX_EXPECT_NO_PAD;
    readonly TLS_SET_RECORD_TYPE: typeof TLS_SET_RECORD_TYPE;
    readonly TLS_GET_RECORD_TYPE: typeof TLS_GET_RECORD_TYPE;
    readonly TLS_1_2_VERSION: typeof TLS_1_2_VERSION;
    readonly TLS_1_3_VERSION: typeof TLS_1_3_VERSION;
    readonly TLS_CIPHER_AES_GCM_128: typeof TLS_CIPHER_AES_GCM_128;
    readonly TLS_CIPHER_AES_GCM_256: typeof TLS_CIPHER_AES_GCM_256;
    readonly TLS_CIPHER_AES_CCM_128: typeof TLS_CIPHER_AES_CCM_128;
    readonly TLS_CIPHER_CHACHA20_POLY1305: typeof TLS_CIPHER_CHACHA20_POLY1305;
    readonly TLS_CIPHER_SM4_GCM: typeof TLS_CIPHER_SM4_GCM;
    readonly TLS_CIPHER_SM4_CCM: typeof TLS_CIPHER_SM4_CCM;
    readonly TLS_CIPHER_ARIA_GCM_128: typeof TLS_CIPHER_ARIA_GCM_128;
    readonly TLS_CIPHER_ARIA_GCM_256: typeof TLS_CIPHER_ARIA_GCM_256;
  };
  /** Multipath TCP. */
  readonly MPTCP: {
    readonly MPTCP_INFO: typeof MPTCP_INFO;
    readonly MPTCP_TCPINFO: typeof MPTCP_TCPINFO;
    readonly MPTCP_SUBFLOW_ADDRS: typeof MPTCP_SUBFLOW_ADDRS;
    readonly MPTCP_FULL_INFO: typeof MPTCP_FULL_INFO;
    readonly MPTCP_INFO_FLAG_FALLBACK: typeof MPTCP_INFO_FLAG_FALLBACK;
    readonly MPTCP_INFO_FLAG_REMOTE_KEY_RECEIVED: typeof MPTCP_INFO_FLAG_REMOTE_KEY_RECEIVED;
  };
  /** Options of SCTP; RFC 6458. */
  readonly SCTP: {
    readonly SCTP_RTOINFO: typeof SCTP_RTOINFO;
    readonly SCTP_ASSOCINFO: typeof SCTP_ASSOCINFO;
    readonly SCTP_INITMSG: typeof SCTP_INITMSG;
    readonly SCTP_NODELAY: typeof SCTP_NODELAY;
    readonly SCTP_AUTOCLOSE: typeof SCTP_AUTOCLOSE;
    readonly SCTP_SET_PEER_PRIMARY_ADDR: typeof SCTP_SET_PEER_PRIMARY_ADDR;
    readonly SCTP_PRIMARY_ADDR: typeof SCTP_PRIMARY_ADDR;
    readonly SCTP_ADAPTATION_LAYER: typeof SCTP_ADAPTATION_LAYER;
    readonly SCTP_DISABLE_FRAGMENTS: typeof SCTP_DISABLE_FRAGMENTS;
    readonly SCTP_PEER_ADDR_PARAMS: typeof SCTP_PEER_ADDR_PARAMS;
    readonly SCTP_DEFAULT_SEND_PARAM: typeof SCTP_DEFAULT_SEND_PARAM;
    readonly SCTP_EVENTS: typeof SCTP_EVENTS;
    readonly SCTP_I_WANT_MAPPED_V4_ADDR: typeof SCTP_I_WANT_MAPPED_V4_ADDR;
    readonly SCTP_MAXSEG: typeof SCTP_MAXSEG;
    readonly SCTP_STATUS: typeof SCTP_STATUS;
    readonly SCTP_GET_PEER_ADDR_INFO: typeof SCTP_GET_PEER_ADDR_INFO;
    readonly SCTP_DELAYED_ACK_TIME: typeof SCTP_DELAYED_ACK_TIME;
    readonly SCTP_DELAYED_ACK: typeof SCTP_DELAYED_ACK;
    readonly SCTP_DELAYED_SACK: typeof SCTP_DELAYED_SACK;
    readonly SCTP_CONTEXT: typeof SCTP_CONTEXT;
    readonly SCTP_FRAGMENT_INTERLEAVE: typeof SCTP_FRAGMENT_INTERLEAVE;
    readonly SCTP_PARTIAL_DELIVERY_POINT: typeof SCTP_PARTIAL_DELIVERY_POINT;
    readonly SCTP_MAX_BURST: typeof SCTP_MAX_BURST;
    readonly SCTP_AUTH_CHUNK: typeof SCTP_AUTH_CHUNK;
    readonly SCTP_HMAC_IDENT: typeof SCTP_HMAC_IDENT;
    readonly SCTP_AUTH_KEY: typeof SCTP_AUTH_KEY;
    readonly SCTP_AUTH_ACTIVE_KEY: typeof SCTP_AUTH_ACTIVE_KEY;
    readonly SCTP_AUTH_DELETE_KEY: typeof SCTP_AUTH_DELETE_KEY;
    readonly SCTP_PEER_AUTH_CHUNKS: typeof SCTP_PEER_AUTH_CHUNKS;
    readonly SCTP_LOCAL_AUTH_CHUNKS: typeof SCTP_LOCAL_AUTH_CHUNKS;
    readonly SCTP_GET_ASSOC_NUMBER: typeof SCTP_GET_ASSOC_NUMBER;
    readonly SCTP_GET_ASSOC_ID_LIST: typeof SCTP_GET_ASSOC_ID_LIST;
    readonly SCTP_AUTO_ASCONF: typeof SCTP_AUTO_ASCONF;
    readonly SCTP_PEER_ADDR_THLDS: typeof SCTP_PEER_ADDR_THLDS;
    readonly SCTP_RECVRCVINFO: typeof SCTP_RECVRCVINFO;
    readonly SCTP_RECVNXTINFO: typeof SCTP_RECVNXTINFO;
    readonly SCTP_DEFAULT_SNDINFO: typeof SCTP_DEFAULT_SNDINFO;
    readonly SCTP_AUTH_DEACTIVATE_KEY: typeof SCTP_AUTH_DEACTIVATE_KEY;
    readonly SCTP_REUSE_PORT: typeof SCTP_REUSE_PORT;
    readonly SCTP_PEER_ADDR_THLDS_V2: typeof SCTP_PEER_ADDR_THLDS_V2;
    readonly SCTP_PR_SUPPORTED: typeof SCTP_PR_SUPPORTED;
    readonly SCTP_DEFAULT_PRINFO: typeof SCTP_DEFAULT_PRINFO;
    readonly SCTP_PR_ASSOC_STATUS: typeof SCTP_PR_ASSOC_STATUS;
    readonly SCTP_PR_STREAM_STATUS: typeof SCTP_PR_STREAM_STATUS;
    readonly SCTP_RECONFIG_SUPPORTED: typeof SCTP_RECONFIG_SUPPORTED;
    readonly SCTP_ENABLE_STREAM_RESET: typeof SCTP_ENABLE_STREAM_RESET;
    readonly SCTP_RESET_STREAMS: typeof SCTP_RESET_STREAMS;
    readonly SCTP_RESET_ASSOC: typeof SCTP_RESET_ASSOC;
    readonly SCTP_ADD_STREAMS: typeof SCTP_ADD_STREAMS;
    readonly SCTP_STREAM_SCHEDULER: typeof SCTP_STREAM_SCHEDULER;
    readonly SCTP_STREAM_SCHEDULER_VALUE: typeof SCTP_STREAM_SCHEDULER_VALUE;
    readonly SCTP_INTERLEAVING_SUPPORTED: typeof SCTP_INTERLEAVING_SUPPORTED;
    readonly SCTP_SENDMSG_CONNECT: typeof SCTP_SENDMSG_CONNECT;
    readonly SCTP_EVENT: typeof SCTP_EVENT;
    readonly SCTP_ASCONF_SUPPORTED: typeof SCTP_ASCONF_SUPPORTED;
    readonly SCTP_AUTH_SUPPORTED: typeof SCTP_AUTH_SUPPORTED;
    readonly SCTP_ECN_SUPPORTED: typeof SCTP_ECN_SUPPORTED;
    readonly SCTP_EXPOSE_POTENTIALLY_FAILED_STATE: typeof SCTP_EXPOSE_POTENTIALLY_FAILED_STATE;
    readonly SCTP_EXPOSE_PF_STATE: typeof SCTP_EXPOSE_PF_STATE;
    readonly SCTP_REMOTE_UDP_ENCAPS_PORT: typeof SCTP_REMOTE_UDP_ENCAPS_PORT;
    readonly SCTP_PLPMTUD_PROBE_INTERVAL: typeof SCTP_PLPMTUD_PROBE_INTERVAL;
    readonly SCTP_GET_PEER_ADDRS: typeof SCTP_GET_PEER_ADDRS;
    readonly SCTP_GET_LOCAL_ADDRS: typeof SCTP_GET_LOCAL_ADDRS;
    readonly SCTP_GET_ASSOC_STATS: typeof SCTP_GET_ASSOC_STATS;
    readonly SCTP_SOCKOPT_BINDX_ADD: typeof SCTP_SOCKOPT_BINDX_ADD;
    readonly SCTP_SOCKOPT_BINDX_REM: typeof SCTP_SOCKOPT_BINDX_REM;
    readonly SCTP_SOCKOPT_PEELOFF: typeof SCTP_SOCKOPT_PEELOFF;
    readonly SCTP_SOCKOPT_PEELOFF_FLAGS: typeof SCTP_SOCKOPT_PEELOFF_FLAGS;
    readonly SCTP_SOCKOPT_CONNECTX_OLD: typeof SCTP_SOCKOPT_CONNECTX_OLD;
    readonly SCTP_SOCKOPT_CONNECTX: typeof SCTP_SOCKOPT_CONNECTX;
    readonly SCTP_SOCKOPT_CONNECTX3: typeof SCTP_SOCKOPT_CONNECTX3;
    readonly SCTP_INIT: typeof SCTP_INIT;
    readonly SCTP_SNDRCV: typeof SCTP_SNDRCV;
    readonly SCTP_SNDINFO: typeof SCTP_SNDINFO;
    readonly SCTP_RCVINFO: typeof SCTP_RCVINFO;
    readonly SCTP_NXTINFO: typeof SCTP_NXTINFO;
    readonly SCTP_PRINFO: typeof SCTP_PRINFO;
    readonly SCTP_AUTHINFO: typeof SCTP_AUTHINFO;
    readonly SCTP_DSTADDRV4: typeof SCTP_DSTADDRV4;
    readonly SCTP_DSTADDRV6: typeof SCTP_DSTADDRV6;
    readonly SCTP_UNORDERED: typeof SCTP_UNORDERED;
    readonly SCTP_ADDR_OVER: typeof SCTP_ADDR_OVER;
    readonly SCTP_ABORT: typeof SCTP_ABORT;
    readonly SCTP_SACK_IMMEDIATELY: typeof SCTP_SACK_IMMEDIATELY;
    readonly SCTP_SENDALL: typeof SCTP_SENDALL;
    readonly SCTP_EOF: typeof SCTP_EOF;
    readonly SCTP_FUTURE_ASSOC: typeof SCTP_FUTURE_ASSOC;
    readonly SCTP_CURRENT_ASSOC: typeof SCTP_CURRENT_ASSOC;
    readonly SCTP_ALL_ASSOC: typeof SCTP_ALL_ASSOC;
    readonly SCTP_BINDX_ADD_ADDR: typeof SCTP_BINDX_ADD_ADDR;
    readonly SCTP_BINDX_REM_ADDR: typeof SCTP_BINDX_REM_ADDR;
    readonly SCTP_DATA_IO_EVENT: typeof SCTP_DATA_IO_EVENT;
    readonly SCTP_ASSOC_CHANGE: typeof SCTP_ASSOC_CHANGE;
    readonly SCTP_PEER_ADDR_CHANGE: typeof SCTP_PEER_ADDR_CHANGE;
    readonly SCTP_SEND_FAILED: typeof SCTP_SEND_FAILED;
    readonly SCTP_SEND_FAILED_EVENT: typeof SCTP_SEND_FAILED_EVENT;
    readonly SCTP_REMOTE_ERROR: typeof SCTP_REMOTE_ERROR;
    readonly SCTP_SHUTDOWN_EVENT: typeof SCTP_SHUTDOWN_EVENT;
    readonly SCTP_PARTIAL_DELIVERY_EVENT: typeof SCTP_PARTIAL_DELIVERY_EVENT;
    readonly SCTP_ADAPTATION_INDICATION: typeof SCTP_ADAPTATION_INDICATION;
    readonly SCTP_AUTHENTICATION_INDICATION: typeof SCTP_AUTHENTICATION_INDICATION;
    readonly SCTP_SENDER_DRY_EVENT: typeof SCTP_SENDER_DRY_EVENT;
    readonly SCTP_STREAM_RESET_EVENT: typeof SCTP_STREAM_RESET_EVENT;
    readonly SCTP_ASSOC_RESET_EVENT: typeof SCTP_ASSOC_RESET_EVENT;
    readonly SCTP_STREAM_CHANGE_EVENT: typeof SCTP_STREAM_CHANGE_EVENT;
    readonly SCTP_COMM_UP: typeof SCTP_COMM_UP;
    readonly SCTP_COMM_LOST: typeof SCTP_COMM_LOST;
    readonly SCTP_RESTART: typeof SCTP_RESTART;
    readonly SCTP_SHUTDOWN_COMP: typeof SCTP_SHUTDOWN_COMP;
    readonly SCTP_CANT_STR_ASSOC: typeof SCTP_CANT_STR_ASSOC;
    readonly SCTP_ADDR_AVAILABLE: typeof SCTP_ADDR_AVAILABLE;
    readonly SCTP_ADDR_UNREACHABLE: typeof SCTP_ADDR_UNREACHABLE;
    readonly SCTP_ADDR_REMOVED: typeof SCTP_ADDR_REMOVED;
    readonly SCTP_ADDR_ADDED: typeof SCTP_ADDR_ADDED;
    readonly SCTP_ADDR_MADE_PRIM: typeof SCTP_ADDR_MADE_PRIM;
    readonly SCTP_ADDR_CONFIRMED: typeof SCTP_ADDR_CONFIRMED;
    readonly SCTP_ADDR_POTENTIALLY_FAILED: typeof SCTP_ADDR_POTENTIALLY_FAILED;
    readonly SCTP_ADDR_PF: typeof SCTP_ADDR_PF;
    readonly SCTP_INACTIVE: typeof SCTP_INACTIVE;
    readonly SCTP_PF: typeof SCTP_PF;
    readonly SCTP_POTENTIALLY_FAILED: typeof SCTP_POTENTIALLY_FAILED;
    readonly SCTP_ACTIVE: typeof SCTP_ACTIVE;
    readonly SCTP_UNCONFIRMED: typeof SCTP_UNCONFIRMED;
    readonly SCTP_UNKNOWN: typeof SCTP_UNKNOWN;
    readonly SCTP_EMPTY: typeof SCTP_EMPTY;
    readonly SCTP_CLOSED: typeof SCTP_CLOSED;
    readonly SCTP_COOKIE_WAIT: typeof SCTP_COOKIE_WAIT;
    readonly SCTP_COOKIE_ECHOED: typeof SCTP_COOKIE_ECHOED;
    readonly SCTP_ESTABLISHED: typeof SCTP_ESTABLISHED;
    readonly SCTP_SHUTDOWN_PENDING: typeof SCTP_SHUTDOWN_PENDING;
    readonly SCTP_SHUTDOWN_SENT: typeof SCTP_SHUTDOWN_SENT;
    readonly SCTP_SHUTDOWN_RECEIVED: typeof SCTP_SHUTDOWN_RECEIVED;
    readonly SCTP_SHUTDOWN_ACK_SENT: typeof SCTP_SHUTDOWN_ACK_SENT;
    readonly SCTP_DATA_UNSENT: typeof SCTP_DATA_UNSENT;
    readonly SCTP_DATA_SENT: typeof SCTP_DATA_SENT;
    readonly SCTP_PR_SCTP_NONE: typeof SCTP_PR_SCTP_NONE;
    readonly SCTP_PR_SCTP_TTL: typeof SCTP_PR_SCTP_TTL;
    readonly SCTP_PR_SCTP_RTX: typeof SCTP_PR_SCTP_RTX;
    readonly SCTP_PR_SCTP_PRIO: typeof SCTP_PR_SCTP_PRIO;
    readonly SCTP_PR_SCTP_ALL: typeof SCTP_PR_SCTP_ALL;
    readonly SCTP_ENABLE_RESET_STREAM_REQ: typeof SCTP_ENABLE_RESET_STREAM_REQ;
    readonly SCTP_ENABLE_RESET_ASSOC_REQ: typeof SCTP_ENABLE_RESET_ASSOC_REQ;
    readonly SCTP_ENABLE_CHANGE_ASSOC_REQ: typeof SCTP_ENABLE_CHANGE_ASSOC_REQ;
    readonly SCTP_STREAM_RESET_INCOMING: typeof SCTP_STREAM_RESET_INCOMING;
    readonly SCTP_STREAM_RESET_OUTGOING: typeof SCTP_STREAM_RESET_OUTGOING;
    readonly SCTP_SS_FCFS: typeof SCTP_SS_FCFS;
    readonly SCTP_SS_DEFAULT: typeof SCTP_SS_DEFAULT;
    readonly SCTP_SS_PRIO: typeof SCTP_SS_PRIO;
    readonly SCTP_SS_RR: typeof SCTP_SS_RR;
    readonly SCTP_AUTH_HMAC_ID_SHA1: typeof SCTP_AUTH_HMAC_ID_SHA1;
    readonly SCTP_AUTH_HMAC_ID_SHA256: typeof SCTP_AUTH_HMAC_ID_SHA256;
  };
  /** Bluetooth. */
  readonly BT: {
    readonly BTPROTO_L2CAP: typeof BTPROTO_L2CAP;
    readonly BTPROTO_HCI: typeof BTPROTO_HCI;
    readonly BTPROTO_SCO: typeof BTPROTO_SCO;
    readonly BTPROTO_RFCOMM: typeof BTPROTO_RFCOMM;
    readonly BTPROTO_BNEP: typeof BTPROTO_BNEP;
    readonly BTPROTO_CMTP: typeof BTPROTO_CMTP;
    readonly BTPROTO_HIDP: typeof BTPROTO_HIDP;
    readonly BTPROTO_AVDTP: typeof BTPROTO_AVDTP;
    readonly BTPROTO_ISO: typeof BTPROTO_ISO;
    readonly BT_SECURITY: typeof BT_SECURITY;
    readonly BT_DEFER_SETUP: typeof BT_DEFER_SETUP;
    readonly BT_FLUSHABLE: typeof BT_FLUSHABLE;
    readonly BT_POWER: typeof BT_POWER;
    readonly BT_CHANNEL_POLICY: typeof BT_CHANNEL_POLICY;
    readonly BT_VOICE: typeof BT_VOICE;
    readonly BT_SNDMTU: typeof BT_SNDMTU;
    readonly BT_RCVMTU: typeof BT_RCVMTU;
    readonly BT_PHY: typeof BT_PHY;
    readonly BT_MODE: typeof BT_MODE;
    readonly BT_PKT_STATUS: typeof BT_PKT_STATUS;
    readonly BT_ISO_QOS: typeof BT_ISO_QOS;
    readonly BT_CODEC: typeof BT_CODEC;
    readonly BT_ISO_BASE: typeof BT_ISO_BASE;
    readonly BT_SCM_PKT_STATUS: typeof BT_SCM_PKT_STATUS;
    readonly BT_SCM_ERROR: typeof BT_SCM_ERROR;
    readonly BT_SECURITY_SDP: typeof BT_SECURITY_SDP;
    readonly BT_SECURITY_LOW: typeof BT_SECURITY_LOW;
    readonly BT_SECURITY_MEDIUM: typeof BT_SECURITY_MEDIUM;
    readonly BT_SECURITY_HIGH: typeof BT_SECURITY_HIGH;
    readonly BT_SECURITY_FIPS: typeof BT_SECURITY_FIPS;
    readonly BT_FLUSHABLE_OFF: typeof BT_FLUSHABLE_OFF;
    readonly BT_FLUSHABLE_ON: typeof BT_FLUSHABLE_ON;
    readonly BT_POWER_FORCE_ACTIVE_OFF: typeof BT_POWER_FORCE_ACTIVE_OFF;
    readonly BT_POWER_FORCE_ACTIVE_ON: typeof BT_POWER_FORCE_ACTIVE_ON;
    readonly BT_CHANNEL_POLICY_BREDR_ONLY: typeof BT_CHANNEL_POLICY_BREDR_ONLY;
    readonly BT_CHANNEL_POLICY_BREDR_PREFERRED: typeof BT_CHANNEL_POLICY_BREDR_PREFERRED;
    readonly BT_CHANNEL_POLICY_AMP_PREFERRED: typeof BT_CHANNEL_POLICY_AMP_PREFERRED;
    readonly BT_VOICE_TRANSPARENT: typeof BT_VOICE_TRANSPARENT;
    readonly BT_VOICE_CVSD_16BIT: typeof BT_VOICE_CVSD_16BIT;
    readonly BT_MODE_BASIC: typeof BT_MODE_BASIC;
    readonly BT_MODE_ERTM: typeof BT_MODE_ERTM;
    readonly BT_MODE_STREAMING: typeof BT_MODE_STREAMING;
    readonly BT_MODE_LE_FLOWCTL: typeof BT_MODE_LE_FLOWCTL;
    readonly BT_MODE_EXT_FLOWCTL: typeof BT_MODE_EXT_FLOWCTL;
    readonly BT_PHY_BR_1M_1SLOT: typeof BT_PHY_BR_1M_1SLOT;
    readonly BT_PHY_BR_1M_3SLOT: typeof BT_PHY_BR_1M_3SLOT;
    readonly BT_PHY_BR_1M_5SLOT: typeof BT_PHY_BR_1M_5SLOT;
    readonly BT_PHY_EDR_2M_1SLOT: typeof BT_PHY_EDR_2M_1SLOT;
    readonly BT_PHY_EDR_2M_3SLOT: typeof BT_PHY_EDR_2M_3SLOT;
    readonly BT_PHY_EDR_2M_5SLOT: typeof BT_PHY_EDR_2M_5SLOT;
    readonly BT_PHY_EDR_3M_1SLOT: typeof BT_PHY_EDR_3M_1SLOT;
    readonly BT_PHY_EDR_3M_3SLOT: typeof BT_PHY_EDR_3M_3SLOT;
    readonly BT_PHY_EDR_3M_5SLOT: typeof BT_PHY_EDR_3M_5SLOT;
    readonly BT_PHY_LE_1M_TX: typeof BT_PHY_LE_1M_TX;
    readonly BT_PHY_LE_1M_RX: typeof BT_PHY_LE_1M_RX;
    readonly BT_PHY_LE_2M_TX: typeof BT_PHY_LE_2M_TX;
    readonly BT_PHY_LE_2M_RX: typeof BT_PHY_LE_2M_RX;
    readonly BT_PHY_LE_CODED_TX: typeof BT_PHY_LE_CODED_TX;
    readonly BT_PHY_LE_CODED_RX: typeof BT_PHY_LE_CODED_RX;
    readonly BDADDR_ANY: typeof BDADDR_ANY;
    readonly BDADDR_LOCAL: typeof BDADDR_LOCAL;
    readonly BDADDR_BREDR: typeof BDADDR_BREDR;
    readonly BDADDR_LE_PUBLIC: typeof BDADDR_LE_PUBLIC;
    readonly BDADDR_LE_RANDOM: typeof BDADDR_LE_RANDOM;
    readonly HCI_DATA_DIR: typeof HCI_DATA_DIR;
    readonly HCI_FILTER: typeof HCI_FILTER;
    readonly HCI_TIME_STAMP: typeof HCI_TIME_STAMP;
    readonly HCI_CMSG_DIR: typeof HCI_CMSG_DIR;
    readonly HCI_CMSG_TSTAMP: typeof HCI_CMSG_TSTAMP;
    readonly HCI_DEV_NONE: typeof HCI_DEV_NONE;
    readonly HCI_CHANNEL_RAW: typeof HCI_CHANNEL_RAW;
    readonly HCI_CHANNEL_USER: typeof HCI_CHANNEL_USER;
    readonly HCI_CHANNEL_MONITOR: typeof HCI_CHANNEL_MONITOR;
    readonly HCI_CHANNEL_CONTROL: typeof HCI_CHANNEL_CONTROL;
    readonly HCI_CHANNEL_LOGGING: typeof HCI_CHANNEL_LOGGING;
    readonly L2CAP_OPTIONS: typeof L2CAP_OPTIONS;
    readonly L2CAP_CONNINFO: typeof L2CAP_CONNINFO;
    readonly L2CAP_LM: typeof L2CAP_LM;
    readonly L2CAP_LM_MASTER: typeof L2CAP_LM_MASTER;
    readonly L2CAP_LM_AUTH: typeof L2CAP_LM_AUTH;
    readonly L2CAP_LM_ENCRYPT: typeof L2CAP_LM_ENCRYPT;
    readonly L2CAP_LM_TRUSTED: typeof L2CAP_LM_TRUSTED;
    readonly L2CAP_LM_RELIABLE: typeof L2CAP_LM_RELIABLE;
    readonly L2CAP_LM_SECURE: typeof L2CAP_LM_SECURE;
    readonly L2CAP_LM_FIPS: typeof L2CAP_LM_FIPS;
    readonly RFCOMM_CONNINFO: typeof RFCOMM_CONNINFO;
    readonly RFCOMM_LM: typeof RFCOMM_LM;
    readonly RFCOMM_LM_MASTER: typeof RFCOMM_LM_MASTER;
    readonly RFCOMM_LM_AUTH: typeof RFCOMM_LM_AUTH;
    readonly RFCOMM_LM_ENCRYPT: typeof RFCOMM_LM_ENCRYPT;
    readonly RFCOMM_LM_TRUSTED: typeof RFCOMM_LM_TRUSTED;
    readonly RFCOMM_LM_RELIABLE: typeof RFCOMM_LM_RELIABLE;
    readonly RFCOMM_LM_SECURE: typeof RFCOMM_LM_SECURE;
    readonly RFCOMM_LM_FIPS: typeof RFCOMM_LM_FIPS;
    readonly SCO_OPTIONS: typeof SCO_OPTIONS;
    readonly SCO_CONNINFO: typeof SCO_CONNINFO;
  };
  /** Internet control messages: types and codes; icmp(7). */
  readonly ICMP: {
    readonly ICMP_FILTER: typeof ICMP_FILTER;
    readonly ICMP_ECHOREPLY: typeof ICMP_ECHOREPLY;
    readonly ICMP_DEST_UNREACH: typeof ICMP_DEST_UNREACH;
    readonly ICMP_SOURCE_QUENCH: typeof ICMP_SOURCE_QUENCH;
    readonly ICMP_REDIRECT: typeof ICMP_REDIRECT;
    readonly ICMP_ECHO: typeof ICMP_ECHO;
    readonly ICMP_ROUTERADVERT: typeof ICMP_ROUTERADVERT;
    readonly ICMP_ROUTERSOLICIT: typeof ICMP_ROUTERSOLICIT;
    readonly ICMP_TIME_EXCEEDED: typeof ICMP_TIME_EXCEEDED;
    readonly ICMP_PARAMETERPROB: typeof ICMP_PARAMETERPROB;
    readonly ICMP_TIMESTAMP: typeof ICMP_TIMESTAMP;
    readonly ICMP_TIMESTAMPREPLY: typeof ICMP_TIMESTAMPREPLY;
    readonly ICMP_INFO_REQUEST: typeof ICMP_INFO_REQUEST;
    readonly ICMP_INFO_REPLY: typeof ICMP_INFO_REPLY;
    readonly ICMP_ADDRESS: typeof ICMP_ADDRESS;
    readonly ICMP_ADDRESSREPLY: typeof ICMP_ADDRESSREPLY;
    readonly ICMP_EXT_ECHO: typeof ICMP_EXT_ECHO;
    readonly ICMP_EXT_ECHOREPLY: typeof ICMP_EXT_ECHOREPLY;
    readonly ICMP_NET_UNREACH: typeof ICMP_NET_UNREACH;
    readonly ICMP_HOST_UNREACH: typeof ICMP_HOST_UNREACH;
    readonly ICMP_PROT_UNREACH: typeof ICMP_PROT_UNREACH;
    readonly ICMP_PORT_UNREACH: typeof ICMP_PORT_UNREACH;
    readonly ICMP_FRAG_NEEDED: typeof ICMP_FRAG_NEEDED;
    readonly ICMP_SR_FAILED: typeof ICMP_SR_FAILED;
    readonly ICMP_NET_UNKNOWN: typeof ICMP_NET_UNKNOWN;
    readonly ICMP_HOST_UNKNOWN: typeof ICMP_HOST_UNKNOWN;
    readonly ICMP_HOST_ISOLATED: typeof ICMP_HOST_ISOLATED;
    readonly ICMP_NET_ANO: typeof ICMP_NET_ANO;
    readonly ICMP_HOST_ANO: typeof ICMP_HOST_ANO;
    readonly ICMP_NET_UNR_TOS: typeof ICMP_NET_UNR_TOS;
    readonly ICMP_HOST_UNR_TOS: typeof ICMP_HOST_UNR_TOS;
    readonly ICMP_PKT_FILTERED: typeof ICMP_PKT_FILTERED;
    readonly ICMP_PREC_VIOLATION: typeof ICMP_PREC_VIOLATION;
    readonly ICMP_PREC_CUTOFF: typeof ICMP_PREC_CUTOFF;
    readonly ICMP_REDIR_NET: typeof ICMP_REDIR_NET;
    readonly ICMP_REDIR_HOST: typeof ICMP_REDIR_HOST;
    readonly ICMP_REDIR_NETTOS: typeof ICMP_REDIR_NETTOS;
    readonly ICMP_REDIR_HOSTTOS: typeof ICMP_REDIR_HOSTTOS;
    readonly ICMP_EXC_TTL: typeof ICMP_EXC_TTL;
    readonly ICMP_EXC_FRAGTIME: typeof ICMP_EXC_FRAGTIME;
    readonly ICMP_MINLEN: typeof ICMP_MINLEN;
    readonly ICMP_SOURCEQUENCH: typeof ICMP_SOURCEQUENCH;
    readonly ICMP_UNREACH: typeof ICMP_UNREACH;
    readonly ICMP_TIMXCEED: typeof ICMP_TIMXCEED;
    readonly ICMP_PARAMPROB: typeof ICMP_PARAMPROB;
    readonly ICMP_TSTAMP: typeof ICMP_TSTAMP;
    readonly ICMP_TSTAMPREPLY: typeof ICMP_TSTAMPREPLY;
    readonly ICMP_IREQ: typeof ICMP_IREQ;
    readonly ICMP_IREQREPLY: typeof ICMP_IREQREPLY;
    readonly ICMP_MASKREQ: typeof ICMP_MASKREQ;
    readonly ICMP_MASKREPLY: typeof ICMP_MASKREPLY;
    readonly ICMP_UNREACH_NET: typeof ICMP_UNREACH_NET;
    readonly ICMP_UNREACH_HOST: typeof ICMP_UNREACH_HOST;
    readonly ICMP_UNREACH_PROTOCOL: typeof ICMP_UNREACH_PROTOCOL;
    readonly ICMP_UNREACH_PORT: typeof ICMP_UNREACH_PORT;
    readonly ICMP_UNREACH_NEEDFRAG: typeof ICMP_UNREACH_NEEDFRAG;
    readonly ICMP_UNREACH_SRCFAIL: typeof ICMP_UNREACH_SRCFAIL;
    readonly ICMP_UNREACH_NET_UNKNOWN: typeof ICMP_UNREACH_NET_UNKNOWN;
    readonly ICMP_UNREACH_HOST_UNKNOWN: typeof ICMP_UNREACH_HOST_UNKNOWN;
    readonly ICMP_UNREACH_ISOLATED: typeof ICMP_UNREACH_ISOLATED;
    readonly ICMP_UNREACH_NET_PROHIB: typeof ICMP_UNREACH_NET_PROHIB;
    readonly ICMP_UNREACH_HOST_PROHIB: typeof ICMP_UNREACH_HOST_PROHIB;
    readonly ICMP_UNREACH_TOSNET: typeof ICMP_UNREACH_TOSNET;
    readonly ICMP_UNREACH_TOSHOST: typeof ICMP_UNREACH_TOSHOST;
    readonly ICMP_UNREACH_FILTER_PROHIB: typeof ICMP_UNREACH_FILTER_PROHIB;
    readonly ICMP_UNREACH_HOST_PRECEDENCE: typeof ICMP_UNREACH_HOST_PRECEDENCE;
    readonly ICMP_UNREACH_PRECEDENCE_CUTOFF: typeof ICMP_UNREACH_PRECEDENCE_CUTOFF;
    readonly ICMP_REDIRECT_NET: typeof ICMP_REDIRECT_NET;
    readonly ICMP_REDIRECT_HOST: typeof ICMP_REDIRECT_HOST;
    readonly ICMP_REDIRECT_TOSNET: typeof ICMP_REDIRECT_TOSNET;
    readonly ICMP_REDIRECT_TOSHOST: typeof ICMP_REDIRECT_TOSHOST;
    readonly ICMP_TIMXCEED_INTRANS: typeof ICMP_TIMXCEED_INTRANS;
    readonly ICMP_TIMXCEED_REASS: typeof ICMP_TIMXCEED_REASS;
    readonly ICMP_PARAMPROB_OPTABSENT: typeof ICMP_PARAMPROB_OPTABSENT;
    readonly ICMP_TSLEN: typeof ICMP_TSLEN;
    readonly ICMP_MASKLEN: typeof ICMP_MASKLEN;
    readonly ICMP_ADVLENMIN: typeof ICMP_ADVLENMIN;
    readonly ICMP_MAXTYPE: typeof ICMP_MAXTYPE;
    readonly ICMP_EXT_ECHO_CTYPE_NAME: typeof ICMP_EXT_ECHO_CTYPE_NAME;
    readonly ICMP_EXT_ECHO_CTYPE_INDEX: typeof ICMP_EXT_ECHO_CTYPE_INDEX;
    readonly ICMP_EXT_ECHO_CTYPE_ADDR: typeof ICMP_EXT_ECHO_CTYPE_ADDR;
    readonly ICMP_EXT_CODE_MAL_QUERY: typeof ICMP_EXT_CODE_MAL_QUERY;
    readonly ICMP_EXT_CODE_NO_IF: typeof ICMP_EXT_CODE_NO_IF;
    readonly ICMP_EXT_CODE_NO_TABLE_ENT: typeof ICMP_EXT_CODE_NO_TABLE_ENT;
    readonly ICMP_EXT_CODE_MULT_IFS: typeof ICMP_EXT_CODE_MULT_IFS;
    readonly ICMP_EXT_ECHOREPLY_ACTIVE: typeof ICMP_EXT_ECHOREPLY_ACTIVE;
    readonly ICMP_EXT_ECHOREPLY_IPV4: typeof ICMP_EXT_ECHOREPLY_IPV4;
    readonly ICMP_EXT_ECHOREPLY_IPV6: typeof ICMP_EXT_ECHOREPLY_IPV6;
    readonly ICMP_AFI_IP: typeof ICMP_AFI_IP;
    readonly ICMP_AFI_IP6: typeof ICMP_AFI_IP6;
  };
  /** Internet control messages of IPv6: types and codes; RFC 4443. */
  readonly ICMP6: {
    readonly ICMP6_FILTER: typeof ICMP6_FILTER;
    readonly ICMPV6_FILTER: typeof ICMPV6_FILTER;
    readonly ICMP6_FILTER_BLOCK: typeof ICMP6_FILTER_BLOCK;
    readonly ICMP6_FILTER_PASS: typeof ICMP6_FILTER_PASS;
    readonly ICMP6_FILTER_BLOCKOTHERS: typeof ICMP6_FILTER_BLOCKOTHERS;
    readonly ICMP6_FILTER_PASSONLY: typeof ICMP6_FILTER_PASSONLY;
    readonly ICMP6_DST_UNREACH: typeof ICMP6_DST_UNREACH;
    readonly ICMP6_PACKET_TOO_BIG: typeof ICMP6_PACKET_TOO_BIG;
    readonly ICMP6_TIME_EXCEEDED: typeof ICMP6_TIME_EXCEEDED;
    readonly ICMP6_PARAM_PROB: typeof ICMP6_PARAM_PROB;
    readonly ICMP6_INFOMSG_MASK: typeof ICMP6_INFOMSG_MASK;
    readonly ICMP6_ECHO_REQUEST: typeof ICMP6_ECHO_REQUEST;
    readonly ICMP6_ECHO_REPLY: typeof ICMP6_ECHO_REPLY;
    readonly MLD_LISTENER_QUERY: typeof MLD_LISTENER_QUERY;
    readonly MLD_LISTENER_REPORT: typeof MLD_LISTENER_REPORT;
    readonly MLD_LISTENER_REDUCTION: typeof MLD_LISTENER_REDUCTION;
    readonly ND_ROUTER_SOLICIT: typeof ND_ROUTER_SOLICIT;
    readonly ND_ROUTER_ADVERT: typeof ND_ROUTER_ADVERT;
    readonly ND_NEIGHBOR_SOLICIT: typeof ND_NEIGHBOR_SOLICIT;
    readonly ND_NEIGHBOR_ADVERT: typeof ND_NEIGHBOR_ADVERT;
    readonly ND_REDIRECT: typeof ND_REDIRECT;
    readonly ICMP6_ROUTER_RENUMBERING: typeof ICMP6_ROUTER_RENUMBERING;
    readonly ICMPV6_EXT_ECHO_REQUEST: typeof ICMPV6_EXT_ECHO_REQUEST;
    readonly ICMPV6_EXT_ECHO_REPLY: typeof ICMPV6_EXT_ECHO_REPLY;
    readonly ICMP6_DST_UNREACH_NOROUTE: typeof ICMP6_DST_UNREACH_NOROUTE;
    readonly ICMP6_DST_UNREACH_ADMIN: typeof ICMP6_DST_UNREACH_ADMIN;
    readonly ICMP6_DST_UNREACH_BEYONDSCOPE: typeof ICMP6_DST_UNREACH_BEYONDSCOPE;
    readonly ICMP6_DST_UNREACH_ADDR: typeof ICMP6_DST_UNREACH_ADDR;
    readonly ICMP6_DST_UNREACH_NOPORT: typeof ICMP6_DST_UNREACH_NOPORT;
    readonly ICMP6_TIME_EXCEED_TRANSIT: typeof ICMP6_TIME_EXCEED_TRANSIT;
    readonly ICMP6_TIME_EXCEED_REASSEMBLY: typeof ICMP6_TIME_EXCEED_REASSEMBLY;
    readonly ICMP6_PARAMPROB_HEADER: typeof ICMP6_PARAMPROB_HEADER;
    readonly ICMP6_PARAMPROB_NEXTHEADER: typeof ICMP6_PARAMPROB_NEXTHEADER;
    readonly ICMP6_PARAMPROB_OPTION: typeof ICMP6_PARAMPROB_OPTION;
    readonly ND_OPT_SOURCE_LINKADDR: typeof ND_OPT_SOURCE_LINKADDR;
    readonly ND_OPT_TARGET_LINKADDR: typeof ND_OPT_TARGET_LINKADDR;
    readonly ND_OPT_PREFIX_INFORMATION: typeof ND_OPT_PREFIX_INFORMATION;
    readonly ND_OPT_REDIRECTED_HEADER: typeof ND_OPT_REDIRECTED_HEADER;
    readonly ND_OPT_MTU: typeof ND_OPT_MTU;
    readonly ND_OPT_RTR_ADV_INTERVAL: typeof ND_OPT_RTR_ADV_INTERVAL;
    readonly ND_OPT_HOME_AGENT_INFO: typeof ND_OPT_HOME_AGENT_INFO;
    readonly ND_RA_FLAG_MANAGED: typeof ND_RA_FLAG_MANAGED;
    readonly ND_RA_FLAG_OTHER: typeof ND_RA_FLAG_OTHER;
    readonly ND_RA_FLAG_HOME_AGENT: typeof ND_RA_FLAG_HOME_AGENT;
    readonly ND_NA_FLAG_ROUTER: typeof ND_NA_FLAG_ROUTER;
    readonly ND_NA_FLAG_SOLICITED: typeof ND_NA_FLAG_SOLICITED;
    readonly ND_NA_FLAG_OVERRIDE: typeof ND_NA_FLAG_OVERRIDE;
    readonly ND_OPT_PI_FLAG_ONLINK: typeof ND_OPT_PI_FLAG_ONLINK;
    readonly ND_OPT_PI_FLAG_AUTO: typeof ND_OPT_PI_FLAG_AUTO;
    readonly ND_OPT_PI_FLAG_RADDR: typeof ND_OPT_PI_FLAG_RADDR;
  };
  /** Types of service: values of `IP_TOS` and `IPV6_TCLASS`. */
  readonly IPTOS: {
    readonly IPTOS_TOS_MASK: typeof IPTOS_TOS_MASK;
    readonly IPTOS_LOWDELAY: typeof IPTOS_LOWDELAY;
    readonly IPTOS_THROUGHPUT: typeof IPTOS_THROUGHPUT;
    readonly IPTOS_RELIABILITY: typeof IPTOS_RELIABILITY;
    readonly IPTOS_MINCOST: typeof IPTOS_MINCOST;
    readonly IPTOS_LOWCOST: typeof IPTOS_LOWCOST;
    readonly IPTOS_PREC_MASK: typeof IPTOS_PREC_MASK;
    readonly IPTOS_PREC_NETCONTROL: typeof IPTOS_PREC_NETCONTROL;
    readonly IPTOS_PREC_INTERNETCONTROL: typeof IPTOS_PREC_INTERNETCONTROL;
    readonly IPTOS_PREC_CRITIC_ECP: typeof IPTOS_PREC_CRITIC_ECP;
    readonly IPTOS_PREC_FLASHOVERRIDE: typeof IPTOS_PREC_FLASHOVERRIDE;
    readonly IPTOS_PREC_FLASH: typeof IPTOS_PREC_FLASH;
    readonly IPTOS_PREC_IMMEDIATE: typeof IPTOS_PREC_IMMEDIATE;
    readonly IPTOS_PREC_PRIORITY: typeof IPTOS_PREC_PRIORITY;
    readonly IPTOS_PREC_ROUTINE: typeof IPTOS_PREC_ROUTINE;
    readonly IPTOS_CLASS_MASK: typeof IPTOS_CLASS_MASK;
    readonly IPTOS_CLASS_DEFAULT: typeof IPTOS_CLASS_DEFAULT;
    readonly IPTOS_CLASS_CS0: typeof IPTOS_CLASS_CS0;
    readonly IPTOS_CLASS_CS1: typeof IPTOS_CLASS_CS1;
    readonly IPTOS_CLASS_CS2: typeof IPTOS_CLASS_CS2;
    readonly IPTOS_CLASS_CS3: typeof IPTOS_CLASS_CS3;
    readonly IPTOS_CLASS_CS4: typeof IPTOS_CLASS_CS4;
    readonly IPTOS_CLASS_CS5: typeof IPTOS_CLASS_CS5;
    readonly IPTOS_CLASS_CS6: typeof IPTOS_CLASS_CS6;
    readonly IPTOS_CLASS_CS7: typeof IPTOS_CLASS_CS7;
    readonly IPTOS_DSCP_MASK: typeof IPTOS_DSCP_MASK;
    readonly IPTOS_DSCP_AF11: typeof IPTOS_DSCP_AF11;
    readonly IPTOS_DSCP_AF12: typeof IPTOS_DSCP_AF12;
    readonly IPTOS_DSCP_AF13: typeof IPTOS_DSCP_AF13;
    readonly IPTOS_DSCP_AF21: typeof IPTOS_DSCP_AF21;
    readonly IPTOS_DSCP_AF22: typeof IPTOS_DSCP_AF22;
    readonly IPTOS_DSCP_AF23: typeof IPTOS_DSCP_AF23;
    readonly IPTOS_DSCP_AF31: typeof IPTOS_DSCP_AF31;
    readonly IPTOS_DSCP_AF32: typeof IPTOS_DSCP_AF32;
    readonly IPTOS_DSCP_AF33: typeof IPTOS_DSCP_AF33;
    readonly IPTOS_DSCP_AF41: typeof IPTOS_DSCP_AF41;
    readonly IPTOS_DSCP_AF42: typeof IPTOS_DSCP_AF42;
    readonly IPTOS_DSCP_AF43: typeof IPTOS_DSCP_AF43;
    readonly IPTOS_DSCP_EF: typeof IPTOS_DSCP_EF;
    readonly IPTOS_DSCP_LE: typeof IPTOS_DSCP_LE;
    readonly IPTOS_DSCP_VA: typeof IPTOS_DSCP_VA;
    readonly IPTOS_ECN_MASK: typeof IPTOS_ECN_MASK;
    readonly IPTOS_ECN_NOT_ECT: typeof IPTOS_ECN_NOT_ECT;
    readonly IPTOS_ECN_ECT1: typeof IPTOS_ECN_ECT1;
    readonly IPTOS_ECN_ECT0: typeof IPTOS_ECN_ECT0;
    readonly IPTOS_ECN_CE: typeof IPTOS_ECN_CE;
  };
  /** Options of the IPv4 header. */
  readonly IPOPT: {
    readonly IPOPT_EOL: typeof IPOPT_EOL;
    readonly IPOPT_END: typeof IPOPT_END;
    readonly IPOPT_NOP: typeof IPOPT_NOP;
    readonly IPOPT_NOOP: typeof IPOPT_NOOP;
    readonly IPOPT_RR: typeof IPOPT_RR;
    readonly IPOPT_TS: typeof IPOPT_TS;
    readonly IPOPT_TIMESTAMP: typeof IPOPT_TIMESTAMP;
    readonly IPOPT_SECURITY: typeof IPOPT_SECURITY;
    readonly IPOPT_SEC: typeof IPOPT_SEC;
    readonly IPOPT_LSRR: typeof IPOPT_LSRR;
    readonly IPOPT_SSRR: typeof IPOPT_SSRR;
    readonly IPOPT_SATID: typeof IPOPT_SATID;
    readonly IPOPT_SID: typeof IPOPT_SID;
    readonly IPOPT_RA: typeof IPOPT_RA;
    readonly IPOPT_COPY: typeof IPOPT_COPY;
    readonly IPOPT_CLASS_MASK: typeof IPOPT_CLASS_MASK;
    readonly IPOPT_NUMBER_MASK: typeof IPOPT_NUMBER_MASK;
    readonly IPOPT_TS_TSONLY: typeof IPOPT_TS_TSONLY;
    readonly IPOPT_TS_TSANDADDR: typeof IPOPT_TS_TSANDADDR;
    readonly IPOPT_TS_PRESPEC: typeof IPOPT_TS_PRESPEC;
    readonly MAX_IPOPTLEN: typeof MAX_IPOPTLEN;
    readonly IPVERSION: typeof IPVERSION;
    readonly IPDEFTTL: typeof IPDEFTTL;
    readonly MAXTTL: typeof MAXTTL;
  };
  /** Flags of the TCP header, and flags of `tcp_info`. */
  readonly TH: {
    readonly TH_FIN: typeof TH_FIN;
    readonly TH_SYN: typeof TH_SYN;
    readonly TH_RST: typeof TH_RST;
    readonly TH_PUSH: typeof TH_PUSH;
    readonly TH_ACK: typeof TH_ACK;
    readonly TH_URG: typeof TH_URG;
    readonly TCPI_OPT_TIMESTAMPS: typeof TCPI_OPT_TIMESTAMPS;
    readonly TCPI_OPT_SACK: typeof TCPI_OPT_SACK;
    readonly TCPI_OPT_WSCALE: typeof TCPI_OPT_WSCALE;
    readonly TCPI_OPT_ECN: typeof TCPI_OPT_ECN;
    readonly TCPI_OPT_ECN_SEEN: typeof TCPI_OPT_ECN_SEEN;
    readonly TCPI_OPT_SYN_DATA: typeof TCPI_OPT_SYN_DATA;
    readonly TCPI_OPT_USEC_TS: typeof TCPI_OPT_USEC_TS;
    readonly TCPI_OPT_TFO_CHILD: typeof TCPI_OPT_TFO_CHILD;
  };
  /** Flags of `SO_TIMESTAMPING` and `SO_TXTIME`. */
  readonly SOF: {
    readonly SOF_TIMESTAMPING_TX_HARDWARE: typeof SOF_TIMESTAMPING_TX_HARDWARE;
    readonly SOF_TIMESTAMPING_TX_SOFTWARE: typeof SOF_TIMESTAMPING_TX_SOFTWARE;
    readonly SOF_TIMESTAMPING_RX_HARDWARE: typeof SOF_TIMESTAMPING_RX_HARDWARE;
    readonly SOF_TIMESTAMPING_RX_SOFTWARE: typeof SOF_TIMESTAMPING_RX_SOFTWARE;
    readonly SOF_TIMESTAMPING_TX_SCHED: typeof SOF_TIMESTAMPING_TX_SCHED;
    readonly SOF_TIMESTAMPING_TX_ACK: typeof SOF_TIMESTAMPING_TX_ACK;
    readonly SOF_TIMESTAMPING_TX_COMPLETION: typeof SOF_TIMESTAMPING_TX_COMPLETION;
    readonly SOF_TIMESTAMPING_SOFTWARE: typeof SOF_TIMESTAMPING_SOFTWARE;
    readonly SOF_TIMESTAMPING_SYS_HARDWARE: typeof SOF_TIMESTAMPING_SYS_HARDWARE;
    readonly SOF_TIMESTAMPING_RAW_HARDWARE: typeof SOF_TIMESTAMPING_RAW_HARDWARE;
    readonly SOF_TIMESTAMPING_OPT_ID: typeof SOF_TIMESTAMPING_OPT_ID;
    readonly SOF_TIMESTAMPING_OPT_CMSG: typeof SOF_TIMESTAMPING_OPT_CMSG;
    readonly SOF_TIMESTAMPING_OPT_TSONLY: typeof SOF_TIMESTAMPING_OPT_TSONLY;
    readonly SOF_TIMESTAMPING_OPT_STATS: typeof SOF_TIMESTAMPING_OPT_STATS;
    readonly SOF_TIMESTAMPING_OPT_PKTINFO: typeof SOF_TIMESTAMPING_OPT_PKTINFO;
    readonly SOF_TIMESTAMPING_OPT_TX_SWHW: typeof SOF_TIMESTAMPING_OPT_TX_SWHW;
    readonly SOF_TIMESTAMPING_BIND_PHC: typeof SOF_TIMESTAMPING_BIND_PHC;
    readonly SOF_TIMESTAMPING_OPT_ID_TCP: typeof SOF_TIMESTAMPING_OPT_ID_TCP;
    readonly SOF_TIMESTAMPING_OPT_RX_FILTER: typeof SOF_TIMESTAMPING_OPT_RX_FILTER;
    readonly SOF_TIMESTAMPING_TX_RECORD_MASK: typeof SOF_TIMESTAMPING_TX_RECORD_MASK;
    readonly SOF_TXTIME_DEADLINE_MODE: typeof SOF_TXTIME_DEADLINE_MODE;
    readonly SOF_TXTIME_REPORT_ERRORS: typeof SOF_TXTIME_REPORT_ERRORS;
    readonly CLOCK_REALTIME: typeof CLOCK_REALTIME;
    readonly CLOCK_MONOTONIC: typeof CLOCK_MONOTONIC;
    readonly CLOCK_TAI: typeof CLOCK_TAI;
    readonly CLOCK_BOOTTIME: typeof CLOCK_BOOTTIME;
    readonly CLOCK_MONOTONIC_RAW: typeof CLOCK_MONOTONIC_RAW;
  };
  /** Extended errors: `origin` and `code` of `sock_extended_err`; ip(7). */
  readonly SO_EE: {
    readonly SO_EE_ORIGIN_NONE: typeof SO_EE_ORIGIN_NONE;
    readonly SO_EE_ORIGIN_LOCAL: typeof SO_EE_ORIGIN_LOCAL;
    readonly SO_EE_ORIGIN_ICMP: typeof SO_EE_ORIGIN_ICMP;
    readonly SO_EE_ORIGIN_ICMP6: typeof SO_EE_ORIGIN_ICMP6;
    readonly SO_EE_ORIGIN_TXSTATUS: typeof SO_EE_ORIGIN_TXSTATUS;
    readonly SO_EE_ORIGIN_TIMESTAMPING: typeof SO_EE_ORIGIN_TIMESTAMPING;
    readonly SO_EE_ORIGIN_ZEROCOPY: typeof SO_EE_ORIGIN_ZEROCOPY;
    readonly SO_EE_ORIGIN_TXTIME: typeof SO_EE_ORIGIN_TXTIME;
    readonly SO_EE_CODE_ZEROCOPY_COPIED: typeof SO_EE_CODE_ZEROCOPY_COPIED;
    readonly SO_EE_CODE_TXTIME_INVALID_PARAM: typeof SO_EE_CODE_TXTIME_INVALID_PARAM;
    readonly SO_EE_CODE_TXTIME_MISSED: typeof SO_EE_CODE_TXTIME_MISSED;
    readonly SO_EE_RFC4884_FLAG_INVALID: typeof SO_EE_RFC4884_FLAG_INVALID;
    readonly SCM_TSTAMP_SND: typeof SCM_TSTAMP_SND;
    readonly SCM_TSTAMP_SCHED: typeof SCM_TSTAMP_SCHED;
    readonly SCM_TSTAMP_ACK: typeof SCM_TSTAMP_ACK;
    readonly SCM_TSTAMP_COMPLETION: typeof SCM_TSTAMP_COMPLETION;
  };
  /** Flags of network interfaces; netdevice(7). */
  readonly IFF: {
    readonly IFF_UP: typeof IFF_UP;
    readonly IFF_BROADCAST: typeof IFF_BROADCAST;
    readonly IFF_DEBUG: typeof IFF_DEBUG;
    readonly IFF_LOOPBACK: typeof IFF_LOOPBACK;
    readonly IFF_POINTOPOINT: typeof IFF_POINTOPOINT;
    readonly IFF_NOTRAILERS: typeof IFF_NOTRAILERS;
    readonly IFF_RUNNING: typeof IFF_RUNNING;
    readonly IFF_NOARP: typeof IFF_NOARP;
    readonly IFF_PROMISC: typeof IFF_PROMISC;
    readonly IFF_ALLMULTI: typeof IFF_ALLMULTI;
    readonly IFF_MASTER: typeof IFF_MASTER;
    readonly IFF_SLAVE: typeof IFF_SLAVE;
    readonly IFF_MULTICAST: typeof IFF_MULTICAST;
    readonly IFF_PORTSEL: typeof IFF_PORTSEL;
    readonly IFF_AUTOMEDIA: typeof IFF_AUTOMEDIA;
    readonly IFF_DYNAMIC: typeof IFF_DYNAMIC;
    readonly IFF_LOWER_UP: typeof IFF_LOWER_UP;
    readonly IFF_DORMANT: typeof IFF_DORMANT;
    readonly IFF_ECHO: typeof IFF_ECHO;
  };
  /** Requests of ioctl(2) that sockets know; netdevice(7). */
  readonly SIOC: {
    readonly FIONREAD: typeof FIONREAD;
    readonly FIONBIO: typeof FIONBIO;
    readonly FIOASYNC: typeof FIOASYNC;
    readonly FIOSETOWN: typeof FIOSETOWN;
    readonly FIOGETOWN: typeof FIOGETOWN;
    readonly SIOCINQ: typeof SIOCINQ;
    readonly SIOCOUTQ: typeof SIOCOUTQ;
    readonly SIOCOUTQNSD: typeof SIOCOUTQNSD;
    readonly SIOCATMARK: typeof SIOCATMARK;
    readonly SIOCSPGRP: typeof SIOCSPGRP;
    readonly SIOCGPGRP: typeof SIOCGPGRP;
    readonly SIOCGSTAMP: typeof SIOCGSTAMP;
    readonly SIOCGSTAMPNS: typeof SIOCGSTAMPNS;
    readonly SIOCGSTAMP_OLD: typeof SIOCGSTAMP_OLD;
    readonly SIOCGSTAMPNS_OLD: typeof SIOCGSTAMPNS_OLD;
    readonly SIOCGSTAMP_NEW: typeof SIOCGSTAMP_NEW;
    readonly SIOCGSTAMPNS_NEW: typeof SIOCGSTAMPNS_NEW;
    readonly SIOCGSKNS: typeof SIOCGSKNS;
    readonly SIOCUNIXFILE: typeof SIOCUNIXFILE;
    readonly SIOCADDRT: typeof SIOCADDRT;
    readonly SIOCDELRT: typeof SIOCDELRT;
    readonly SIOCGIFNAME: typeof SIOCGIFNAME;
    readonly SIOCGIFCONF: typeof SIOCGIFCONF;
    readonly SIOCGIFFLAGS: typeof SIOCGIFFLAGS;
    readonly SIOCSIFFLAGS: typeof SIOCSIFFLAGS;
    readonly SIOCGIFADDR: typeof SIOCGIFADDR;
    readonly SIOCSIFADDR: typeof SIOCSIFADDR;
    readonly SIOCDIFADDR: typeof SIOCDIFADDR;
    readonly SIOCGIFDSTADDR: typeof SIOCGIFDSTADDR;
    readonly SIOCSIFDSTADDR: typeof SIOCSIFDSTADDR;
    readonly SIOCGIFBRDADDR: typeof SIOCGIFBRDADDR;
    readonly SIOCSIFBRDADDR: typeof SIOCSIFBRDADDR;
    readonly SIOCGIFNETMASK: typeof SIOCGIFNETMASK;
    readonly SIOCSIFNETMASK: typeof SIOCSIFNETMASK;
    readonly SIOCGIFMETRIC: typeof SIOCGIFMETRIC;
    readonly SIOCSIFMETRIC: typeof SIOCSIFMETRIC;
    readonly SIOCGIFMTU: typeof SIOCGIFMTU;
    readonly SIOCSIFMTU: typeof SIOCSIFMTU;
    readonly SIOCSIFNAME: typeof SIOCSIFNAME;
    readonly SIOCGIFHWADDR: typeof SIOCGIFHWADDR;
    readonly SIOCSIFHWADDR: typeof SIOCSIFHWADDR;
    readonly SIOCSIFHWBROADCAST: typeof SIOCSIFHWBROADCAST;
    readonly SIOCGIFINDEX: typeof SIOCGIFINDEX;
    readonly SIOCGIFMAP: typeof SIOCGIFMAP;
    readonly SIOCSIFMAP: typeof SIOCSIFMAP;
    readonly SIOCGIFTXQLEN: typeof SIOCGIFTXQLEN;
    readonly SIOCSIFTXQLEN: typeof SIOCSIFTXQLEN;
    readonly SIOCGIFPFLAGS: typeof SIOCGIFPFLAGS;
    readonly SIOCSIFPFLAGS: typeof SIOCSIFPFLAGS;
    readonly SIOCADDMULTI: typeof SIOCADDMULTI;
    readonly SIOCDELMULTI: typeof SIOCDELMULTI;
    readonly SIOCGARP: typeof SIOCGARP;
    readonly SIOCSARP: typeof SIOCSARP;
    readonly SIOCDARP: typeof SIOCDARP;
    readonly SIOCETHTOOL: typeof SIOCETHTOOL;
    readonly SIOCGMIIPHY: typeof SIOCGMIIPHY;
    readonly SIOCGMIIREG: typeof SIOCGMIIREG;
    readonly SIOCSMIIREG: typeof SIOCSMIIREG;
    readonly SIOCGHWTSTAMP: typeof SIOCGHWTSTAMP;
    readonly SIOCSHWTSTAMP: typeof SIOCSHWTSTAMP;
    readonly SIOCDEVPRIVATE: typeof SIOCDEVPRIVATE;
    readonly SIOCPROTOPRIVATE: typeof SIOCPROTOPRIVATE;
  };
  /** Classic BPF: codes of `sock_filter`. */
  readonly BPF: {
    readonly BPF_LD: typeof BPF_LD;
    readonly BPF_LDX: typeof BPF_LDX;
    readonly BPF_ST: typeof BPF_ST;
    readonly BPF_STX: typeof BPF_STX;
    readonly BPF_ALU: typeof BPF_ALU;
    readonly BPF_JMP: typeof BPF_JMP;
    readonly BPF_RET: typeof BPF_RET;
    readonly BPF_MISC: typeof BPF_MISC;
    readonly BPF_W: typeof BPF_W;
    readonly BPF_H: typeof BPF_H;
    readonly BPF_B: typeof BPF_B;
    readonly BPF_IMM: typeof BPF_IMM;
    readonly BPF_ABS: typeof BPF_ABS;
    readonly BPF_IND: typeof BPF_IND;
    readonly BPF_MEM: typeof BPF_MEM;
    readonly BPF_LEN: typeof BPF_LEN;
    readonly BPF_MSH: typeof BPF_MSH;
    readonly BPF_ADD: typeof BPF_ADD;
    readonly BPF_SUB: typeof BPF_SUB;
    readonly BPF_MUL: typeof BPF_MUL;
    readonly BPF_DIV: typeof BPF_DIV;
    readonly BPF_OR: typeof BPF_OR;
    readonly BPF_AND: typeof BPF_AND;
    readonly BPF_LSH: typeof BPF_LSH;
    readonly BPF_RSH: typeof BPF_RSH;
    readonly BPF_NEG: typeof BPF_NEG;
    readonly BPF_MOD: typeof BPF_MOD;
    readonly BPF_XOR: typeof BPF_XOR;
    readonly BPF_JA: typeof BPF_JA;
    readonly BPF_JEQ: typeof BPF_JEQ;
    readonly BPF_JGT: typeof BPF_JGT;
    readonly BPF_JGE: typeof BPF_JGE;
    readonly BPF_JSET: typeof BPF_JSET;
    readonly BPF_K: typeof BPF_K;
    readonly BPF_X: typeof BPF_X;
    readonly BPF_A: typeof BPF_A;
    readonly BPF_TAX: typeof BPF_TAX;
    readonly BPF_TXA: typeof BPF_TXA;
    readonly BPF_MAXINSNS: typeof BPF_MAXINSNS;
    readonly BPF_MEMWORDS: typeof BPF_MEMWORDS;
    readonly SKF_AD_OFF: typeof SKF_AD_OFF;
    readonly SKF_AD_PROTOCOL: typeof SKF_AD_PROTOCOL;
    readonly SKF_AD_PKTTYPE: typeof SKF_AD_PKTTYPE;
    readonly SKF_AD_IFINDEX: typeof SKF_AD_IFINDEX;
    readonly SKF_AD_NLATTR: typeof SKF_AD_NLATTR;
    readonly SKF_AD_NLATTR_NEST: typeof SKF_AD_NLATTR_NEST;
    readonly SKF_AD_MARK: typeof SKF_AD_MARK;
    readonly SKF_AD_QUEUE: typeof SKF_AD_QUEUE;
    readonly SKF_AD_HATYPE: typeof SKF_AD_HATYPE;
    readonly SKF_AD_RXHASH: typeof SKF_AD_RXHASH;
    readonly SKF_AD_CPU: typeof SKF_AD_CPU;
    readonly SKF_AD_ALU_XOR_X: typeof SKF_AD_ALU_XOR_X;
    readonly SKF_AD_VLAN_TAG: typeof SKF_AD_VLAN_TAG;
    readonly SKF_AD_VLAN_TAG_PRESENT: typeof SKF_AD_VLAN_TAG_PRESENT;
    readonly SKF_AD_PAY_OFFSET: typeof SKF_AD_PAY_OFFSET;
    readonly SKF_AD_RANDOM: typeof SKF_AD_RANDOM;
    readonly SKF_AD_VLAN_TPID: typeof SKF_AD_VLAN_TPID;
    readonly SKF_AD_MAX: typeof SKF_AD_MAX;
    readonly SKF_NET_OFF: typeof SKF_NET_OFF;
    readonly SKF_LL_OFF: typeof SKF_LL_OFF;
  };
};

module.exports = all;

// Never called: Node reads here, without running it, which names ESM can import.
// eslint-disable-next-line @typescript-eslint/no-meaningless-void-operator -- not parenthesized, V8 compiles it only when called
void function names(exports: Record<string, unknown>) {
  exports.constants = undefined;
  exports.errno = undefined;
  exports.AF_UNSPEC = undefined;
  exports.AF_UNIX = undefined;
  exports.AF_LOCAL = undefined;
  exports.AF_FILE = undefined;
  exports.AF_INET = undefined;
  exports.AF_AX25 = undefined;
  exports.AF_IPX = undefined;
  exports.AF_APPLETALK = undefined;
  exports.AF_NETROM = undefined;
  exports.AF_BRIDGE = undefined;
  exports.AF_ATMPVC = undefined;
  exports.AF_X25 = undefined;
  exports.AF_INET6 = undefined;
  exports.AF_ROSE = undefined;
  exports.AF_DECnet = undefined;
  exports.AF_NETBEUI = undefined;
  exports.AF_SECURITY = undefined;
  exports.AF_KEY = undefined;
  exports.AF_NETLINK = undefined;
  exports.AF_ROUTE = undefined;
  exports.AF_PACKET = undefined;
  exports.AF_ASH = undefined;
  exports.AF_ECONET = undefined;
  exports.AF_ATMSVC = undefined;
  exports.AF_RDS = undefined;
  exports.AF_SNA = undefined;
  exports.AF_IRDA = undefined;
  exports.AF_PPPOX = undefined;
  exports.AF_WANPIPE = undefined;
  exports.AF_LLC = undefined;
  exports.AF_IB = undefined;
  exports.AF_MPLS = undefined;
  exports.AF_CAN = undefined;
  exports.AF_TIPC = undefined;
  exports.AF_BLUETOOTH = undefined;
  exports.AF_IUCV = undefined;
  exports.AF_RXRPC = undefined;
  exports.AF_ISDN = undefined;
  exports.AF_PHONET = undefined;
  exports.AF_IEEE802154 = undefined;
  exports.AF_CAIF = undefined;
  exports.AF_ALG = undefined;
  exports.AF_NFC = undefined;
  exports.AF_VSOCK = undefined;
  exports.AF_KCM = undefined;
  exports.AF_QIPCRTR = undefined;
  exports.AF_SMC = undefined;
  exports.AF_XDP = undefined;
  exports.AF_MCTP = undefined;
  exports.AF_MAX = undefined;
  exports.AF_SYSTEM = undefined;
  exports.AF_LINK = undefined;
  exports.PF_UNSPEC = undefined;
  exports.PF_UNIX = undefined;
  exports.PF_LOCAL = undefined;
  exports.PF_FILE = undefined;
  exports.PF_INET = undefined;
  exports.PF_AX25 = undefined;
  exports.PF_IPX = undefined;
  exports.PF_APPLETALK = undefined;
  exports.PF_NETROM = undefined;
  exports.PF_BRIDGE = undefined;
  exports.PF_ATMPVC = undefined;
  exports.PF_X25 = undefined;
  exports.PF_INET6 = undefined;
  exports.PF_ROSE = undefined;
  exports.PF_DECnet = undefined;
  exports.PF_NETBEUI = undefined;
  exports.PF_SECURITY = undefined;
  exports.PF_KEY = undefined;
  exports.PF_NETLINK = undefined;
  exports.PF_ROUTE = undefined;
  exports.PF_PACKET = undefined;
  exports.PF_ASH = undefined;
  exports.PF_ECONET = undefined;
  exports.PF_ATMSVC = undefined;
  exports.PF_RDS = undefined;
  exports.PF_SNA = undefined;
  exports.PF_IRDA = undefined;
  exports.PF_PPPOX = undefined;
  exports.PF_WANPIPE = undefined;
  exports.PF_LLC = undefined;
  exports.PF_IB = undefined;
  exports.PF_MPLS = undefined;
  exports.PF_CAN = undefined;
  exports.PF_TIPC = undefined;
  exports.PF_BLUETOOTH = undefined;
  exports.PF_IUCV = undefined;
  exports.PF_RXRPC = undefined;
  exports.PF_ISDN = undefined;
  exports.PF_PHONET = undefined;
  exports.PF_IEEE802154 = undefined;
  exports.PF_CAIF = undefined;
  exports.PF_ALG = undefined;
  exports.PF_NFC = undefined;
  exports.PF_VSOCK = undefined;
  exports.PF_KCM = undefined;
  exports.PF_QIPCRTR = undefined;
  exports.PF_SMC = undefined;
  exports.PF_XDP = undefined;
  exports.PF_MCTP = undefined;
  exports.PF_MAX = undefined;
  exports.PF_SYSTEM = undefined;
  exports.PF_LINK = undefined;
  exports.SOCK_STREAM = undefined;
  exports.SOCK_DGRAM = undefined;
  exports.SOCK_RAW = undefined;
  exports.SOCK_RDM = undefined;
  exports.SOCK_SEQPACKET = undefined;
  exports.SOCK_DCCP = undefined;
  exports.SOCK_PACKET = undefined;
  exports.SOCK_CLOEXEC = undefined;
  exports.SOCK_NONBLOCK = undefined;
  exports.SOCK_SNDBUF_LOCK = undefined;
  exports.SOCK_RCVBUF_LOCK = undefined;
  exports.SOCK_BUF_LOCK_MASK = undefined;
  exports.SOCK_TXREHASH_DISABLED = undefined;
  exports.SOCK_TXREHASH_ENABLED = undefined;
  exports.SOCK_TXREHASH_DEFAULT = undefined;
  exports.SOCK_IOC_TYPE = undefined;
  exports.SOCK_MAXADDRLEN = undefined;
  exports.SHUT_RD = undefined;
  exports.SHUT_WR = undefined;
  exports.SHUT_RDWR = undefined;
  exports.SOL_SOCKET = undefined;
  exports.SOL_LOCAL = undefined;
  exports.SOL_IP = undefined;
  exports.SOL_ICMP = undefined;
  exports.SOL_TCP = undefined;
  exports.SOL_UDP = undefined;
  exports.SOL_IPV6 = undefined;
  exports.SOL_ICMPV6 = undefined;
  exports.SOL_SCTP = undefined;
  exports.SOL_UDPLITE = undefined;
  exports.SOL_RAW = undefined;
  exports.SOL_CAN_BASE = undefined;
  exports.SOL_CAN_RAW = undefined;
  exports.SOL_CAN_ISOTP = undefined;
  exports.SOL_CAN_J1939 = undefined;
  exports.SOL_HCI = undefined;
  exports.SOL_L2CAP = undefined;
  exports.SOL_SCO = undefined;
  exports.SOL_RFCOMM = undefined;
  exports.SOL_IPX = undefined;
  exports.SOL_AX25 = undefined;
  exports.SOL_ATALK = undefined;
  exports.SOL_NETROM = undefined;
  exports.SOL_ROSE = undefined;
  exports.SOL_DECNET = undefined;
  exports.SOL_X25 = undefined;
  exports.SOL_PACKET = undefined;
  exports.SOL_ATM = undefined;
  exports.SOL_AAL = undefined;
  exports.SOL_IRDA = undefined;
  exports.SOL_NETBEUI = undefined;
  exports.SOL_LLC = undefined;
  exports.SOL_DCCP = undefined;
  exports.SOL_NETLINK = undefined;
  exports.SOL_TIPC = undefined;
  exports.SOL_RXRPC = undefined;
  exports.SOL_PPPOL2TP = undefined;
  exports.SOL_BLUETOOTH = undefined;
  exports.SOL_PNPIPE = undefined;
  exports.SOL_RDS = undefined;
  exports.SOL_IUCV = undefined;
  exports.SOL_CAIF = undefined;
  exports.SOL_ALG = undefined;
  exports.SOL_NFC = undefined;
  exports.SOL_KCM = undefined;
  exports.SOL_TLS = undefined;
  exports.SOL_XDP = undefined;
  exports.SOL_MPTCP = undefined;
  exports.SOL_MCTP = undefined;
  exports.SOL_SMC = undefined;
  exports.SOL_VSOCK = undefined;
  exports.SO_DEBUG = undefined;
  exports.SO_REUSEADDR = undefined;
  exports.SO_TYPE = undefined;
  exports.SO_ERROR = undefined;
  exports.SO_DONTROUTE = undefined;
  exports.SO_BROADCAST = undefined;
  exports.SO_SNDBUF = undefined;
  exports.SO_RCVBUF = undefined;
  exports.SO_SNDBUFFORCE = undefined;
  exports.SO_RCVBUFFORCE = undefined;
  exports.SO_KEEPALIVE = undefined;
  exports.SO_OOBINLINE = undefined;
  exports.SO_NO_CHECK = undefined;
  exports.SO_PRIORITY = undefined;
  exports.SO_LINGER = undefined;
  exports.SO_BSDCOMPAT = undefined;
  exports.SO_REUSEPORT = undefined;
  exports.SO_PASSCRED = undefined;
  exports.SO_PEERCRED = undefined;
  exports.SO_RCVLOWAT = undefined;
  exports.SO_SNDLOWAT = undefined;
  exports.SO_RCVTIMEO = undefined;
  exports.SO_SNDTIMEO = undefined;
  exports.SO_RCVTIMEO_OLD = undefined;
  exports.SO_SNDTIMEO_OLD = undefined;
  exports.SO_RCVTIMEO_NEW = undefined;
  exports.SO_SNDTIMEO_NEW = undefined;
  exports.SO_SECURITY_AUTHENTICATION = undefined;
  exports.SO_SECURITY_ENCRYPTION_TRANSPORT = undefined;
  exports.SO_SECURITY_ENCRYPTION_NETWORK = undefined;
  exports.SO_BINDTODEVICE = undefined;
  exports.SO_ATTACH_FILTER = undefined;
  exports.SO_GET_FILTER = undefined;
  exports.SO_DETACH_FILTER = undefined;
  exports.SO_ATTACH_BPF = undefined;
  exports.SO_DETACH_BPF = undefined;
  exports.SO_ATTACH_REUSEPORT_CBPF = undefined;
  exports.SO_ATTACH_REUSEPORT_EBPF = undefined;
  exports.SO_DETACH_REUSEPORT_BPF = undefined;
  exports.SO_LOCK_FILTER = undefined;
  exports.SO_BPF_EXTENSIONS = undefined;
  exports.SO_PEERNAME = undefined;
  exports.SO_TIMESTAMP = undefined;
  exports.SO_TIMESTAMPNS = undefined;
  exports.SO_TIMESTAMPING = undefined;
  exports.SO_TIMESTAMP_OLD = undefined;
  exports.SO_TIMESTAMPNS_OLD = undefined;
  exports.SO_TIMESTAMPING_OLD = undefined;
  exports.SO_TIMESTAMP_NEW = undefined;
  exports.SO_TIMESTAMPNS_NEW = undefined;
  exports.SO_TIMESTAMPING_NEW = undefined;
  exports.SO_ACCEPTCONN = undefined;
  exports.SO_PEERSEC = undefined;
  exports.SO_PASSSEC = undefined;
  exports.SO_MARK = undefined;
  exports.SO_PROTOCOL = undefined;
  exports.SO_DOMAIN = undefined;
  exports.SO_RXQ_OVFL = undefined;
  exports.SO_WIFI_STATUS = undefined;
  exports.SO_PEEK_OFF = undefined;
  exports.SO_NOFCS = undefined;
  exports.SO_SELECT_ERR_QUEUE = undefined;
  exports.SO_BUSY_POLL = undefined;
  exports.SO_PREFER_BUSY_POLL = undefined;
  exports.SO_BUSY_POLL_BUDGET = undefined;
  exports.SO_MAX_PACING_RATE = undefined;
  exports.SO_INCOMING_CPU = undefined;
  exports.SO_INCOMING_NAPI_ID = undefined;
  exports.SO_CNX_ADVICE = undefined;
  exports.SO_MEMINFO = undefined;
  exports.SO_COOKIE = undefined;
  exports.SO_NETNS_COOKIE = undefined;
  exports.SO_PEERGROUPS = undefined;
  exports.SO_ZEROCOPY = undefined;
  exports.SO_TXTIME = undefined;
  exports.SO_BINDTOIFINDEX = undefined;
  exports.SO_BUF_LOCK = undefined;
  exports.SO_RESERVE_MEM = undefined;
  exports.SO_TXREHASH = undefined;
  exports.SO_RCVMARK = undefined;
  exports.SO_PASSPIDFD = undefined;
  exports.SO_PEERPIDFD = undefined;
  exports.SO_DEVMEM_LINEAR = undefined;
  exports.SO_DEVMEM_DMABUF = undefined;
  exports.SO_DEVMEM_DONTNEED = undefined;
  exports.SO_RCVPRIORITY = undefined;
  exports.SO_PASSRIGHTS = undefined;
  exports.SO_INQ = undefined;
  exports.SO_NOSIGPIPE = undefined;
  exports.SO_REUSEPORT_LB = undefined;
  exports.SO_USELOOPBACK = undefined;
  exports.SO_USER_COOKIE = undefined;
  exports.SO_SETFIB = undefined;
  exports.SO_RTABLE = undefined;
  exports.SO_BINTIME = undefined;
  exports.SO_TIMESTAMP_MONOTONIC = undefined;
  exports.SO_LABEL = undefined;
  exports.SO_PEERLABEL = undefined;
  exports.SO_LISTENQLIMIT = undefined;
  exports.SO_LISTENQLEN = undefined;
  exports.SO_LISTENINCQLEN = undefined;
  exports.SO_NREAD = undefined;
  exports.SO_NWRITE = undefined;
  exports.SO_LINGER_SEC = undefined;
  exports.SO_RANDOMPORT = undefined;
  exports.SO_EXCLBIND = undefined;
  exports.SO_ACCEPTFILTER = undefined;
  exports.SO_DONTTRUNC = undefined;
  exports.LOCAL_PEERCRED = undefined;
  exports.LOCAL_PEERPID = undefined;
  exports.LOCAL_PEEREPID = undefined;
  exports.LOCAL_PEERUUID = undefined;
  exports.LOCAL_PEERTOKEN = undefined;
  exports.LOCAL_CREDS = undefined;
  exports.LOCAL_CREDS_PERSISTENT = undefined;
  exports.LOCAL_CONNWAIT = undefined;
  exports.SCM_RIGHTS = undefined;
  exports.SCM_CREDENTIALS = undefined;
  exports.SCM_SECURITY = undefined;
  exports.SCM_PIDFD = undefined;
  exports.SCM_TIMESTAMP = undefined;
  exports.SCM_TIMESTAMPNS = undefined;
  exports.SCM_TIMESTAMPING = undefined;
  exports.SCM_TIMESTAMPING_OPT_STATS = undefined;
  exports.SCM_TIMESTAMPING_PKTINFO = undefined;
  exports.SCM_TXTIME = undefined;
  exports.SCM_WIFI_STATUS = undefined;
  exports.SCM_TS_OPT_ID = undefined;
  exports.SCM_DEVMEM_LINEAR = undefined;
  exports.SCM_DEVMEM_DMABUF = undefined;
  exports.SCM_INQ = undefined;
  exports.SCM_CREDS = undefined;
  exports.SCM_CREDS2 = undefined;
  exports.SCM_BINTIME = undefined;
  exports.SCM_REALTIME = undefined;
  exports.SCM_MONOTONIC = undefined;
  exports.SCM_TIMESTAMP_MONOTONIC = undefined;
  exports.IPPROTO_IP = undefined;
  exports.IPPROTO_HOPOPTS = undefined;
  exports.IPPROTO_ICMP = undefined;
  exports.IPPROTO_IGMP = undefined;
  exports.IPPROTO_IPIP = undefined;
  exports.IPPROTO_TCP = undefined;
  exports.IPPROTO_EGP = undefined;
  exports.IPPROTO_PUP = undefined;
  exports.IPPROTO_UDP = undefined;
  exports.IPPROTO_IDP = undefined;
  exports.IPPROTO_TP = undefined;
  exports.IPPROTO_DCCP = undefined;
  exports.IPPROTO_IPV6 = undefined;
  exports.IPPROTO_ROUTING = undefined;
  exports.IPPROTO_FRAGMENT = undefined;
  exports.IPPROTO_RSVP = undefined;
  exports.IPPROTO_GRE = undefined;
  exports.IPPROTO_ESP = undefined;
  exports.IPPROTO_AH = undefined;
  exports.IPPROTO_ICMPV6 = undefined;
  exports.IPPROTO_NONE = undefined;
  exports.IPPROTO_DSTOPTS = undefined;
  exports.IPPROTO_MTP = undefined;
  exports.IPPROTO_BEETPH = undefined;
  exports.IPPROTO_ENCAP = undefined;
  exports.IPPROTO_PIM = undefined;
  exports.IPPROTO_COMP = undefined;
  exports.IPPROTO_L2TP = undefined;
  exports.IPPROTO_SCTP = undefined;
  exports.IPPROTO_MH = undefined;
  exports.IPPROTO_UDPLITE = undefined;
  exports.IPPROTO_MPLS = undefined;
  exports.IPPROTO_ETHERNET = undefined;
  exports.IPPROTO_AGGFRAG = undefined;
  exports.IPPROTO_RAW = undefined;
  exports.IPPROTO_SMC = undefined;
  exports.IPPROTO_MPTCP = undefined;
  exports.IPPROTO_MAX = undefined;
  exports.IPPROTO_ICMPV4 = undefined;
  exports.IPPROTO_DIVERT = undefined;
  exports.IPPROTO_CARP = undefined;
  exports.IP_TOS = undefined;
  exports.IP_TTL = undefined;
  exports.IP_HDRINCL = undefined;
  exports.IP_OPTIONS = undefined;
  exports.IP_ROUTER_ALERT = undefined;
  exports.IP_RECVOPTS = undefined;
  exports.IP_RETOPTS = undefined;
  exports.IP_RECVRETOPTS = undefined;
  exports.IP_PKTINFO = undefined;
  exports.IP_PKTOPTIONS = undefined;
  exports.IP_MTU_DISCOVER = undefined;
  exports.IP_PMTUDISC = undefined;
  exports.IP_RECVERR = undefined;
  exports.IP_RECVERR_RFC4884 = undefined;
  exports.IP_RECVTTL = undefined;
  exports.IP_RECVTOS = undefined;
  exports.IP_MTU = undefined;
  exports.IP_FREEBIND = undefined;
  exports.IP_IPSEC_POLICY = undefined;
  exports.IP_XFRM_POLICY = undefined;
  exports.IP_PASSSEC = undefined;
  exports.IP_TRANSPARENT = undefined;
  exports.IP_ORIGDSTADDR = undefined;
  exports.IP_RECVORIGDSTADDR = undefined;
  exports.IP_MINTTL = undefined;
  exports.IP_NODEFRAG = undefined;
  exports.IP_CHECKSUM = undefined;
  exports.IP_BIND_ADDRESS_NO_PORT = undefined;
  exports.IP_RECVFRAGSIZE = undefined;
  exports.IP_MULTICAST_IF = undefined;
  exports.IP_MULTICAST_TTL = undefined;
  exports.IP_MULTICAST_LOOP = undefined;
  exports.IP_MULTICAST_ALL = undefined;
  exports.IP_ADD_MEMBERSHIP = undefined;
  exports.IP_DROP_MEMBERSHIP = undefined;
  exports.IP_ADD_SOURCE_MEMBERSHIP = undefined;
  exports.IP_DROP_SOURCE_MEMBERSHIP = undefined;
  exports.IP_BLOCK_SOURCE = undefined;
  exports.IP_UNBLOCK_SOURCE = undefined;
  exports.IP_MSFILTER = undefined;
  exports.IP_UNICAST_IF = undefined;
  exports.IP_LOCAL_PORT_RANGE = undefined;
  exports.IP_PROTOCOL = undefined;
  exports.IP_PMTUDISC_DONT = undefined;
  exports.IP_PMTUDISC_WANT = undefined;
  exports.IP_PMTUDISC_DO = undefined;
  exports.IP_PMTUDISC_PROBE = undefined;
  exports.IP_PMTUDISC_INTERFACE = undefined;
  exports.IP_PMTUDISC_OMIT = undefined;
  exports.IP_DEFAULT_MULTICAST_TTL = undefined;
  exports.IP_DEFAULT_MULTICAST_LOOP = undefined;
  exports.IP_MAX_MEMBERSHIPS = undefined;
  exports.IP_RF = undefined;
  exports.IP_DF = undefined;
  exports.IP_MF = undefined;
  exports.IP_OFFMASK = undefined;
  exports.IP_MAXPACKET = undefined;
  exports.IP_MSS = undefined;
  exports.IP_RECVDSTADDR = undefined;
  exports.IP_SENDSRCADDR = undefined;
  exports.IP_RECVIF = undefined;
  exports.IP_PORTRANGE = undefined;
  exports.IP_BOUND_IF = undefined;
  exports.IP_BINDANY = undefined;
  exports.IP_DONTFRAG = undefined;
  exports.IP_ONESBCAST = undefined;
  exports.IP_ADD_SOURCE_FILTER = undefined;
  exports.IP_DUMMYNET_CONFIGURE = undefined;
  exports.SO_ORIGINAL_DST = undefined;
  exports.IPV6_ADDRFORM = undefined;
  exports.IPV6_2292PKTINFO = undefined;
  exports.IPV6_2292HOPOPTS = undefined;
  exports.IPV6_2292DSTOPTS = undefined;
  exports.IPV6_2292RTHDR = undefined;
  exports.IPV6_2292PKTOPTIONS = undefined;
  exports.IPV6_2292HOPLIMIT = undefined;
  exports.IPV6_CHECKSUM = undefined;
  exports.IPV6_NEXTHOP = undefined;
  exports.IPV6_AUTHHDR = undefined;
  exports.IPV6_FLOWINFO = undefined;
  exports.IPV6_UNICAST_HOPS = undefined;
  exports.IPV6_MULTICAST_IF = undefined;
  exports.IPV6_MULTICAST_HOPS = undefined;
  exports.IPV6_MULTICAST_LOOP = undefined;
  exports.IPV6_MULTICAST_ALL = undefined;
  exports.IPV6_JOIN_GROUP = undefined;
  exports.IPV6_LEAVE_GROUP = undefined;
  exports.IPV6_ADD_MEMBERSHIP = undefined;
  exports.IPV6_DROP_MEMBERSHIP = undefined;
  exports.IPV6_JOIN_ANYCAST = undefined;
  exports.IPV6_LEAVE_ANYCAST = undefined;
  exports.IPV6_ROUTER_ALERT = undefined;
  exports.IPV6_ROUTER_ALERT_ISOLATE = undefined;
  exports.IPV6_MTU_DISCOVER = undefined;
  exports.IPV6_MTU = undefined;
  exports.IPV6_RECVERR = undefined;
  exports.IPV6_RECVERR_RFC4884 = undefined;
  exports.IPV6_V6ONLY = undefined;
  exports.IPV6_FLOWLABEL_MGR = undefined;
  exports.IPV6_FLOWINFO_SEND = undefined;
  exports.IPV6_IPSEC_POLICY = undefined;
  exports.IPV6_XFRM_POLICY = undefined;
  exports.IPV6_HDRINCL = undefined;
  exports.IPV6_RECVPKTINFO = undefined;
  exports.IPV6_PKTINFO = undefined;
  exports.IPV6_RECVHOPLIMIT = undefined;
  exports.IPV6_HOPLIMIT = undefined;
  exports.IPV6_RECVHOPOPTS = undefined;
  exports.IPV6_HOPOPTS = undefined;
  exports.IPV6_RXHOPOPTS = undefined;
  exports.IPV6_RTHDRDSTOPTS = undefined;
  exports.IPV6_RECVRTHDR = undefined;
  exports.IPV6_RTHDR = undefined;
  exports.IPV6_RECVDSTOPTS = undefined;
  exports.IPV6_DSTOPTS = undefined;
  exports.IPV6_RXDSTOPTS = undefined;
  exports.IPV6_RECVPATHMTU = undefined;
  exports.IPV6_PATHMTU = undefined;
  exports.IPV6_DONTFRAG = undefined;
  exports.IPV6_RECVTCLASS = undefined;
  exports.IPV6_TCLASS = undefined;
  exports.IPV6_AUTOFLOWLABEL = undefined;
  exports.IPV6_ADDR_PREFERENCES = undefined;
  exports.IPV6_MINHOPCOUNT = undefined;
  exports.IPV6_ORIGDSTADDR = undefined;
  exports.IPV6_RECVORIGDSTADDR = undefined;
  exports.IPV6_TRANSPARENT = undefined;
  exports.IPV6_UNICAST_IF = undefined;
  exports.IPV6_RECVFRAGSIZE = undefined;
  exports.IPV6_FREEBIND = undefined;
  exports.IP6T_SO_ORIGINAL_DST = undefined;
  exports.IPV6_PMTUDISC_DONT = undefined;
  exports.IPV6_PMTUDISC_WANT = undefined;
  exports.IPV6_PMTUDISC_DO = undefined;
  exports.IPV6_PMTUDISC_PROBE = undefined;
  exports.IPV6_PMTUDISC_INTERFACE = undefined;
  exports.IPV6_PMTUDISC_OMIT = undefined;
  exports.IPV6_PREFER_SRC_TMP = undefined;
  exports.IPV6_PREFER_SRC_PUBLIC = undefined;
  exports.IPV6_PREFER_SRC_PUBTMP_DEFAULT = undefined;
  exports.IPV6_PREFER_SRC_COA = undefined;
  exports.IPV6_PREFER_SRC_HOME = undefined;
  exports.IPV6_PREFER_SRC_CGA = undefined;
  exports.IPV6_PREFER_SRC_NONCGA = undefined;
  exports.IPV6_RTHDR_LOOSE = undefined;
  exports.IPV6_RTHDR_STRICT = undefined;
  exports.IPV6_RTHDR_TYPE_0 = undefined;
  exports.IPV6_FL_A_GET = undefined;
  exports.IPV6_FL_A_PUT = undefined;
  exports.IPV6_FL_A_RENEW = undefined;
  exports.IPV6_FL_F_CREATE = undefined;
  exports.IPV6_FL_F_EXCL = undefined;
  exports.IPV6_FL_F_REFLECT = undefined;
  exports.IPV6_FL_F_REMOTE = undefined;
  exports.IPV6_FL_S_NONE = undefined;
  exports.IPV6_FL_S_EXCL = undefined;
  exports.IPV6_FL_S_PROCESS = undefined;
  exports.IPV6_FL_S_USER = undefined;
  exports.IPV6_FL_S_ANY = undefined;
  exports.IPV6_FLOWINFO_FLOWLABEL = undefined;
  exports.IPV6_FLOWINFO_PRIORITY = undefined;
  exports.IPV6_TLV_PAD1 = undefined;
  exports.IPV6_TLV_PADN = undefined;
  exports.IPV6_TLV_ROUTERALERT = undefined;
  exports.IPV6_TLV_CALIPSO = undefined;
  exports.IPV6_TLV_IOAM = undefined;
  exports.IPV6_TLV_JUMBO = undefined;
  exports.IPV6_TLV_HAO = undefined;
  exports.IPV6_PRIORITY_UNCHARACTERIZED = undefined;
  exports.IPV6_PRIORITY_FILLER = undefined;
  exports.IPV6_PRIORITY_UNATTENDED = undefined;
  exports.IPV6_PRIORITY_RESERVED1 = undefined;
  exports.IPV6_PRIORITY_BULK = undefined;
  exports.IPV6_PRIORITY_RESERVED2 = undefined;
  exports.IPV6_PRIORITY_INTERACTIVE = undefined;
  exports.IPV6_PRIORITY_CONTROL = undefined;
  exports.IPV6_PRIORITY_8 = undefined;
  exports.IPV6_PRIORITY_9 = undefined;
  exports.IPV6_PRIORITY_10 = undefined;
  exports.IPV6_PRIORITY_11 = undefined;
  exports.IPV6_PRIORITY_12 = undefined;
  exports.IPV6_PRIORITY_13 = undefined;
  exports.IPV6_PRIORITY_14 = undefined;
  exports.IPV6_PRIORITY_15 = undefined;
  exports.IPV6_USE_MIN_MTU = undefined;
  exports.IPV6_BOUND_IF = undefined;
  exports.IPV6_PORTRANGE = undefined;
  exports.IPV6_BINDANY = undefined;
  exports.IPV6_BINDV6ONLY = undefined;
  exports.MCAST_JOIN_GROUP = undefined;
  exports.MCAST_LEAVE_GROUP = undefined;
  exports.MCAST_JOIN_SOURCE_GROUP = undefined;
  exports.MCAST_LEAVE_SOURCE_GROUP = undefined;
  exports.MCAST_BLOCK_SOURCE = undefined;
  exports.MCAST_UNBLOCK_SOURCE = undefined;
  exports.MCAST_MSFILTER = undefined;
  exports.MCAST_EXCLUDE = undefined;
  exports.MCAST_INCLUDE = undefined;
  exports.TCP_NODELAY = undefined;
  exports.TCP_MAXSEG = undefined;
  exports.TCP_CORK = undefined;
  exports.TCP_KEEPIDLE = undefined;
  exports.TCP_KEEPINTVL = undefined;
  exports.TCP_KEEPCNT = undefined;
  exports.TCP_SYNCNT = undefined;
  exports.TCP_LINGER2 = undefined;
  exports.TCP_DEFER_ACCEPT = undefined;
  exports.TCP_WINDOW_CLAMP = undefined;
  exports.TCP_INFO = undefined;
  exports.TCP_QUICKACK = undefined;
  exports.TCP_CONGESTION = undefined;
  exports.TCP_MD5SIG = undefined;
  exports.TCP_COOKIE_TRANSACTIONS = undefined;
  exports.TCP_THIN_LINEAR_TIMEOUTS = undefined;
  exports.TCP_THIN_DUPACK = undefined;
  exports.TCP_USER_TIMEOUT = undefined;
  exports.TCP_REPAIR = undefined;
  exports.TCP_REPAIR_QUEUE = undefined;
  exports.TCP_QUEUE_SEQ = undefined;
  exports.TCP_REPAIR_OPTIONS = undefined;
  exports.TCP_REPAIR_WINDOW = undefined;
  exports.TCP_FASTOPEN = undefined;
  exports.TCP_TIMESTAMP = undefined;
  exports.TCP_NOTSENT_LOWAT = undefined;
  exports.TCP_CC_INFO = undefined;
  exports.TCP_SAVE_SYN = undefined;
  exports.TCP_SAVED_SYN = undefined;
  exports.TCP_FASTOPEN_CONNECT = undefined;
  exports.TCP_ULP = undefined;
  exports.TCP_MD5SIG_EXT = undefined;
  exports.TCP_FASTOPEN_KEY = undefined;
  exports.TCP_FASTOPEN_NO_COOKIE = undefined;
  exports.TCP_ZEROCOPY_RECEIVE = undefined;
  exports.TCP_INQ = undefined;
  exports.TCP_CM_INQ = undefined;
  exports.TCP_TX_DELAY = undefined;
  exports.TCP_AO_ADD_KEY = undefined;
  exports.TCP_AO_DEL_KEY = undefined;
  exports.TCP_AO_INFO = undefined;
  exports.TCP_AO_GET_KEYS = undefined;
  exports.TCP_AO_REPAIR = undefined;
  exports.TCP_IS_MPTCP = undefined;
  exports.TCP_RTO_MAX_MS = undefined;
  exports.TCP_RTO_MIN_US = undefined;
  exports.TCP_DELACK_MAX_US = undefined;
  exports.TCP_ESTABLISHED = undefined;
  exports.TCP_SYN_SENT = undefined;
  exports.TCP_SYN_RECV = undefined;
  exports.TCP_FIN_WAIT1 = undefined;
  exports.TCP_FIN_WAIT2 = undefined;
  exports.TCP_TIME_WAIT = undefined;
  exports.TCP_CLOSE = undefined;
  exports.TCP_CLOSE_WAIT = undefined;
  exports.TCP_LAST_ACK = undefined;
  exports.TCP_LISTEN = undefined;
  exports.TCP_CLOSING = undefined;
  exports.TCP_CA_Open = undefined;
  exports.TCP_CA_Disorder = undefined;
  exports.TCP_CA_CWR = undefined;
  exports.TCP_CA_Recovery = undefined;
  exports.TCP_CA_Loss = undefined;
  exports.TCP_NO_QUEUE = undefined;
  exports.TCP_RECV_QUEUE = undefined;
  exports.TCP_SEND_QUEUE = undefined;
  exports.TCP_REPAIR_ON = undefined;
  exports.TCP_REPAIR_OFF = undefined;
  exports.TCP_REPAIR_OFF_NO_WP = undefined;
  exports.TCP_MD5SIG_MAXKEYLEN = undefined;
  exports.TCP_MD5SIG_FLAG_PREFIX = undefined;
  exports.TCP_MD5SIG_FLAG_IFINDEX = undefined;
  exports.TCP_AO_MAXKEYLEN = undefined;
  exports.TCP_AO_KEYF_IFINDEX = undefined;
  exports.TCP_AO_KEYF_EXCLUDE_OPT = undefined;
  exports.TCP_RECEIVE_ZEROCOPY_FLAG_TLB_CLEAN_HINT = undefined;
  exports.TCP_ENCAP_ESPINTCP = undefined;
  exports.TCP_COOKIE_MIN = undefined;
  exports.TCP_COOKIE_MAX = undefined;
  exports.TCP_COOKIE_PAIR_SIZE = undefined;
  exports.TCP_COOKIE_IN_ALWAYS = undefined;
  exports.TCP_COOKIE_OUT_NEVER = undefined;
  exports.TCP_S_DATA_IN = undefined;
  exports.TCP_S_DATA_OUT = undefined;
  exports.TCP_MSS_DEFAULT = undefined;
  exports.TCP_MSS_DESIRED = undefined;
  exports.TCP_MSS = undefined;
  exports.TCP_MAXWIN = undefined;
  exports.TCP_MAX_WINSHIFT = undefined;
  exports.TCP_FUNCTION_BLK = undefined;
  exports.TCP_KEEPALIVE = undefined;
  exports.TCP_KEEPINIT = undefined;
  exports.TCP_NOOPT = undefined;
  exports.TCP_NOPUSH = undefined;
  exports.TCP_CONNECTIONTIMEOUT = undefined;
  exports.TCP_RXT_CONNDROPTIME = undefined;
  exports.TCP_RXT_FINDROP = undefined;
  exports.TCP_SENDMOREACKS = undefined;
  exports.TCP_CONNECTION_INFO = undefined;
  exports.UDP_CORK = undefined;
  exports.UDP_ENCAP = undefined;
  exports.UDP_NO_CHECK6_TX = undefined;
  exports.UDP_NO_CHECK6_RX = undefined;
  exports.UDP_SEGMENT = undefined;
  exports.UDP_GRO = undefined;
  exports.UDP_ENCAP_ESPINUDP_NON_IKE = undefined;
  exports.UDP_ENCAP_ESPINUDP = undefined;
  exports.UDP_ENCAP_L2TPINUDP = undefined;
  exports.UDP_ENCAP_GTP0 = undefined;
  exports.UDP_ENCAP_GTP1U = undefined;
  exports.UDP_ENCAP_RXRPC = undefined;
  exports.UDPLITE_SEND_CSCOV = undefined;
  exports.UDPLITE_RECV_CSCOV = undefined;
  exports.MSG_OOB = undefined;
  exports.MSG_PEEK = undefined;
  exports.MSG_DONTROUTE = undefined;
  exports.MSG_TRYHARD = undefined;
  exports.MSG_CTRUNC = undefined;
  exports.MSG_PROXY = undefined;
  exports.MSG_TRUNC = undefined;
  exports.MSG_DONTWAIT = undefined;
  exports.MSG_EOR = undefined;
  exports.MSG_WAITALL = undefined;
  exports.MSG_FIN = undefined;
  exports.MSG_SYN = undefined;
  exports.MSG_CONFIRM = undefined;
  exports.MSG_RST = undefined;
  exports.MSG_ERRQUEUE = undefined;
  exports.MSG_NOSIGNAL = undefined;
  exports.MSG_MORE = undefined;
  exports.MSG_NOTIFICATION = undefined;
  exports.MSG_WAITFORONE = undefined;
  exports.MSG_BATCH = undefined;
  exports.MSG_SOCK_DEVMEM = undefined;
  exports.MSG_ZEROCOPY = undefined;
  exports.MSG_FASTOPEN = undefined;
  exports.MSG_CMSG_CLOEXEC = undefined;
  exports.MSG_EOF = undefined;
  exports.MSG_NEEDSA = undefined;
  exports.MSG_NBIO = undefined;
  exports.MSG_BCAST = undefined;
  exports.MSG_MCAST = undefined;
  exports.MSG_HAVEMORE = undefined;
  exports.AI_PASSIVE = undefined;
  exports.AI_CANONNAME = undefined;
  exports.AI_NUMERICHOST = undefined;
  exports.AI_V4MAPPED = undefined;
  exports.AI_ALL = undefined;
  exports.AI_ADDRCONFIG = undefined;
  exports.AI_IDN = undefined;
  exports.AI_CANONIDN = undefined;
  exports.AI_NUMERICSERV = undefined;
  exports.AI_DEFAULT = undefined;
  exports.AI_V4MAPPED_CFG = undefined;
  exports.AI_MASK = undefined;
  exports.AI_UNUSABLE = undefined;
  exports.NI_NUMERICHOST = undefined;
  exports.NI_NUMERICSERV = undefined;
  exports.NI_NOFQDN = undefined;
  exports.NI_NAMEREQD = undefined;
  exports.NI_DGRAM = undefined;
  exports.NI_IDN = undefined;
  exports.NI_WITHSCOPEID = undefined;
  exports.NI_MAXHOST = undefined;
  exports.NI_MAXSERV = undefined;
  exports.EAI_BADFLAGS = undefined;
  exports.EAI_NONAME = undefined;
  exports.EAI_AGAIN = undefined;
  exports.EAI_FAIL = undefined;
  exports.EAI_NODATA = undefined;
  exports.EAI_FAMILY = undefined;
  exports.EAI_SOCKTYPE = undefined;
  exports.EAI_SERVICE = undefined;
  exports.EAI_ADDRFAMILY = undefined;
  exports.EAI_MEMORY = undefined;
  exports.EAI_SYSTEM = undefined;
  exports.EAI_OVERFLOW = undefined;
  exports.EAI_INPROGRESS = undefined;
  exports.EAI_CANCELED = undefined;
  exports.EAI_NOTCANCELED = undefined;
  exports.EAI_ALLDONE = undefined;
  exports.EAI_INTR = undefined;
  exports.EAI_IDN_ENCODE = undefined;
  exports.EAI_BADHINTS = undefined;
  exports.EAI_PROTOCOL = undefined;
  exports.EAI_MAX = undefined;
  exports.HOST_NOT_FOUND = undefined;
  exports.TRY_AGAIN = undefined;
  exports.NO_RECOVERY = undefined;
  exports.NO_DATA = undefined;
  exports.NO_ADDRESS = undefined;
  exports.NETDB_INTERNAL = undefined;
  exports.NETDB_SUCCESS = undefined;
  exports.POLLIN = undefined;
  exports.POLLPRI = undefined;
  exports.POLLOUT = undefined;
  exports.POLLERR = undefined;
  exports.POLLHUP = undefined;
  exports.POLLNVAL = undefined;
  exports.POLLRDNORM = undefined;
  exports.POLLRDBAND = undefined;
  exports.POLLWRNORM = undefined;
  exports.POLLWRBAND = undefined;
  exports.POLLMSG = undefined;
  exports.POLLREMOVE = undefined;
  exports.POLLRDHUP = undefined;
  exports.INADDR_ANY = undefined;
  exports.INADDR_LOOPBACK = undefined;
  exports.INADDR_BROADCAST = undefined;
  exports.INADDR_NONE = undefined;
  exports.INADDR_DUMMY = undefined;
  exports.INADDR_UNSPEC_GROUP = undefined;
  exports.INADDR_ALLHOSTS_GROUP = undefined;
  exports.INADDR_ALLRTRS_GROUP = undefined;
  exports.INADDR_ALLSNOOPERS_GROUP = undefined;
  exports.INADDR_MAX_LOCAL_GROUP = undefined;
  exports.IN_CLASSA_NET = undefined;
  exports.IN_CLASSA_NSHIFT = undefined;
  exports.IN_CLASSA_HOST = undefined;
  exports.IN_CLASSA_MAX = undefined;
  exports.IN_CLASSB_NET = undefined;
  exports.IN_CLASSB_NSHIFT = undefined;
  exports.IN_CLASSB_HOST = undefined;
  exports.IN_CLASSB_MAX = undefined;
  exports.IN_CLASSC_NET = undefined;
  exports.IN_CLASSC_NSHIFT = undefined;
  exports.IN_CLASSC_HOST = undefined;
  exports.IN_LOOPBACKNET = undefined;
  exports.INET_ADDRSTRLEN = undefined;
  exports.INET6_ADDRSTRLEN = undefined;
  exports.IPPORT_ECHO = undefined;
  exports.IPPORT_DISCARD = undefined;
  exports.IPPORT_SYSTAT = undefined;
  exports.IPPORT_DAYTIME = undefined;
  exports.IPPORT_NETSTAT = undefined;
  exports.IPPORT_FTP = undefined;
  exports.IPPORT_TELNET = undefined;
  exports.IPPORT_SMTP = undefined;
  exports.IPPORT_TIMESERVER = undefined;
  exports.IPPORT_NAMESERVER = undefined;
  exports.IPPORT_WHOIS = undefined;
  exports.IPPORT_MTP = undefined;
  exports.IPPORT_TFTP = undefined;
  exports.IPPORT_RJE = undefined;
  exports.IPPORT_FINGER = undefined;
  exports.IPPORT_TTYLINK = undefined;
  exports.IPPORT_SUPDUP = undefined;
  exports.IPPORT_EXECSERVER = undefined;
  exports.IPPORT_LOGINSERVER = undefined;
  exports.IPPORT_CMDSERVER = undefined;
  exports.IPPORT_EFSSERVER = undefined;
  exports.IPPORT_BIFFUDP = undefined;
  exports.IPPORT_WHOSERVER = undefined;
  exports.IPPORT_ROUTESERVER = undefined;
  exports.IPPORT_RESERVED = undefined;
  exports.IPPORT_USERRESERVED = undefined;
  exports.SOMAXCONN = undefined;
  exports.SCM_MAX_FD = undefined;
  exports.UIO_MAXIOV = undefined;
  exports.IOV_MAX = undefined;
  exports.IF_NAMESIZE = undefined;
  exports.IFNAMSIZ = undefined;
  exports.HOST_NAME_MAX = undefined;
  exports.PACKET_ADD_MEMBERSHIP = undefined;
  exports.PACKET_DROP_MEMBERSHIP = undefined;
  exports.PACKET_RECV_OUTPUT = undefined;
  exports.PACKET_RX_RING = undefined;
  exports.PACKET_TX_RING = undefined;
  exports.PACKET_STATISTICS = undefined;
  exports.PACKET_COPY_THRESH = undefined;
  exports.PACKET_AUXDATA = undefined;
  exports.PACKET_ORIGDEV = undefined;
  exports.PACKET_VERSION = undefined;
  exports.PACKET_HDRLEN = undefined;
  exports.PACKET_RESERVE = undefined;
  exports.PACKET_LOSS = undefined;
  exports.PACKET_VNET_HDR = undefined;
  exports.PACKET_VNET_HDR_SZ = undefined;
  exports.PACKET_TX_TIMESTAMP = undefined;
  exports.PACKET_TIMESTAMP = undefined;
  exports.PACKET_FANOUT = undefined;
  exports.PACKET_TX_HAS_OFF = undefined;
  exports.PACKET_QDISC_BYPASS = undefined;
  exports.PACKET_ROLLOVER_STATS = undefined;
  exports.PACKET_FANOUT_DATA = undefined;
  exports.PACKET_IGNORE_OUTGOING = undefined;
  exports.PACKET_HOST = undefined;
  exports.PACKET_BROADCAST = undefined;
  exports.PACKET_MULTICAST = undefined;
  exports.PACKET_OTHERHOST = undefined;
  exports.PACKET_OUTGOING = undefined;
  exports.PACKET_LOOPBACK = undefined;
  exports.PACKET_USER = undefined;
  exports.PACKET_KERNEL = undefined;
  exports.PACKET_FASTROUTE = undefined;
  exports.PACKET_MR_MULTICAST = undefined;
  exports.PACKET_MR_PROMISC = undefined;
  exports.PACKET_MR_ALLMULTI = undefined;
  exports.PACKET_MR_UNICAST = undefined;
  exports.PACKET_FANOUT_HASH = undefined;
  exports.PACKET_FANOUT_LB = undefined;
  exports.PACKET_FANOUT_CPU = undefined;
  exports.PACKET_FANOUT_ROLLOVER = undefined;
  exports.PACKET_FANOUT_RND = undefined;
  exports.PACKET_FANOUT_QM = undefined;
  exports.PACKET_FANOUT_CBPF = undefined;
  exports.PACKET_FANOUT_EBPF = undefined;
  exports.PACKET_FANOUT_FLAG_ROLLOVER = undefined;
  exports.PACKET_FANOUT_FLAG_UNIQUEID = undefined;
  exports.PACKET_FANOUT_FLAG_IGNORE_OUTGOING = undefined;
  exports.PACKET_FANOUT_FLAG_DEFRAG = undefined;
  exports.TPACKET_V1 = undefined;
  exports.TPACKET_V2 = undefined;
  exports.TPACKET_V3 = undefined;
  exports.TPACKET_ALIGNMENT = undefined;
  exports.TP_STATUS_KERNEL = undefined;
  exports.TP_STATUS_USER = undefined;
  exports.TP_STATUS_COPY = undefined;
  exports.TP_STATUS_LOSING = undefined;
  exports.TP_STATUS_CSUMNOTREADY = undefined;
  exports.TP_STATUS_VLAN_VALID = undefined;
  exports.TP_STATUS_BLK_TMO = undefined;
  exports.TP_STATUS_VLAN_TPID_VALID = undefined;
  exports.TP_STATUS_CSUM_VALID = undefined;
  exports.TP_STATUS_GSO_TCP = undefined;
  exports.TP_STATUS_AVAILABLE = undefined;
  exports.TP_STATUS_SEND_REQUEST = undefined;
  exports.TP_STATUS_SENDING = undefined;
  exports.TP_STATUS_WRONG_FORMAT = undefined;
  exports.TP_STATUS_TS_SOFTWARE = undefined;
  exports.TP_STATUS_TS_SYS_HARDWARE = undefined;
  exports.TP_STATUS_TS_RAW_HARDWARE = undefined;
  exports.TP_FT_REQ_FILL_RXHASH = undefined;
  exports.ETH_P_ALL = undefined;
  exports.ETH_P_LOOP = undefined;
  exports.ETH_P_PUP = undefined;
  exports.ETH_P_PUPAT = undefined;
  exports.ETH_P_TSN = undefined;
  exports.ETH_P_ERSPAN2 = undefined;
  exports.ETH_P_IP = undefined;
  exports.ETH_P_X25 = undefined;
  exports.ETH_P_ARP = undefined;
  exports.ETH_P_BPQ = undefined;
  exports.ETH_P_IEEEPUP = undefined;
  exports.ETH_P_IEEEPUPAT = undefined;
  exports.ETH_P_BATMAN = undefined;
  exports.ETH_P_DEC = undefined;
  exports.ETH_P_DNA_DL = undefined;
  exports.ETH_P_DNA_RC = undefined;
  exports.ETH_P_DNA_RT = undefined;
  exports.ETH_P_LAT = undefined;
  exports.ETH_P_DIAG = undefined;
  exports.ETH_P_CUST = undefined;
  exports.ETH_P_SCA = undefined;
  exports.ETH_P_TEB = undefined;
  exports.ETH_P_RARP = undefined;
  exports.ETH_P_ATALK = undefined;
  exports.ETH_P_AARP = undefined;
  exports.ETH_P_8021Q = undefined;
  exports.ETH_P_ERSPAN = undefined;
  exports.ETH_P_IPX = undefined;
  exports.ETH_P_IPV6 = undefined;
  exports.ETH_P_PAUSE = undefined;
  exports.ETH_P_SLOW = undefined;
  exports.ETH_P_WCCP = undefined;
  exports.ETH_P_MPLS_UC = undefined;
  exports.ETH_P_MPLS_MC = undefined;
  exports.ETH_P_ATMMPOA = undefined;
  exports.ETH_P_PPP_DISC = undefined;
  exports.ETH_P_PPP_SES = undefined;
  exports.ETH_P_LINK_CTL = undefined;
  exports.ETH_P_ATMFATE = undefined;
  exports.ETH_P_PAE = undefined;
  exports.ETH_P_PROFINET = undefined;
  exports.ETH_P_REALTEK = undefined;
  exports.ETH_P_AOE = undefined;
  exports.ETH_P_ETHERCAT = undefined;
  exports.ETH_P_8021AD = undefined;
  exports.ETH_P_802_EX1 = undefined;
  exports.ETH_P_PREAUTH = undefined;
  exports.ETH_P_TIPC = undefined;
  exports.ETH_P_LLDP = undefined;
  exports.ETH_P_MRP = undefined;
  exports.ETH_P_MACSEC = undefined;
  exports.ETH_P_8021AH = undefined;
  exports.ETH_P_MVRP = undefined;
  exports.ETH_P_1588 = undefined;
  exports.ETH_P_NCSI = undefined;
  exports.ETH_P_PRP = undefined;
  exports.ETH_P_CFM = undefined;
  exports.ETH_P_FCOE = undefined;
  exports.ETH_P_IBOE = undefined;
  exports.ETH_P_TDLS = undefined;
  exports.ETH_P_FIP = undefined;
  exports.ETH_P_80221 = undefined;
  exports.ETH_P_HSR = undefined;
  exports.ETH_P_NSH = undefined;
  exports.ETH_P_LOOPBACK = undefined;
  exports.ETH_P_QINQ1 = undefined;
  exports.ETH_P_QINQ2 = undefined;
  exports.ETH_P_QINQ3 = undefined;
  exports.ETH_P_EDSA = undefined;
  exports.ETH_P_DSA_8021Q = undefined;
  exports.ETH_P_DSA_A5PSW = undefined;
  exports.ETH_P_IFE = undefined;
  exports.ETH_P_AF_IUCV = undefined;
  exports.ETH_P_802_3_MIN = undefined;
  exports.ETH_P_802_3 = undefined;
  exports.ETH_P_AX25 = undefined;
  exports.ETH_P_802_2 = undefined;
  exports.ETH_P_SNAP = undefined;
  exports.ETH_P_DDCMP = undefined;
  exports.ETH_P_WAN_PPP = undefined;
  exports.ETH_P_PPP_MP = undefined;
  exports.ETH_P_LOCALTALK = undefined;
  exports.ETH_P_CAN = undefined;
  exports.ETH_P_CANFD = undefined;
  exports.ETH_P_CANXL = undefined;
  exports.ETH_P_PPPTALK = undefined;
  exports.ETH_P_TR_802_2 = undefined;
  exports.ETH_P_MOBITEX = undefined;
  exports.ETH_P_CONTROL = undefined;
  exports.ETH_P_IRDA = undefined;
  exports.ETH_P_ECONET = undefined;
  exports.ETH_P_HDLC = undefined;
  exports.ETH_P_ARCNET = undefined;
  exports.ETH_P_DSA = undefined;
  exports.ETH_P_TRAILER = undefined;
  exports.ETH_P_PHONET = undefined;
  exports.ETH_P_IEEE802154 = undefined;
  exports.ETH_P_CAIF = undefined;
  exports.ETH_P_XDSA = undefined;
  exports.ETH_P_MAP = undefined;
  exports.ETH_P_MCTP = undefined;
  exports.ETH_ALEN = undefined;
  exports.ETH_TLEN = undefined;
  exports.ETH_HLEN = undefined;
  exports.ETH_ZLEN = undefined;
  exports.ETH_DATA_LEN = undefined;
  exports.ETH_FRAME_LEN = undefined;
  exports.ETH_FCS_LEN = undefined;
  exports.ETH_MIN_MTU = undefined;
  exports.ETH_MAX_MTU = undefined;
  exports.ETHERTYPE_PUP = undefined;
  exports.ETHERTYPE_SPRITE = undefined;
  exports.ETHERTYPE_IP = undefined;
  exports.ETHERTYPE_ARP = undefined;
  exports.ETHERTYPE_REVARP = undefined;
  exports.ETHERTYPE_AT = undefined;
  exports.ETHERTYPE_AARP = undefined;
  exports.ETHERTYPE_VLAN = undefined;
  exports.ETHERTYPE_IPX = undefined;
  exports.ETHERTYPE_IPV6 = undefined;
  exports.ETHERTYPE_LOOPBACK = undefined;
  exports.ETHERTYPE_TRAIL = undefined;
  exports.ETHERTYPE_NTRAILER = undefined;
  exports.ARPHRD_NETROM = undefined;
  exports.ARPHRD_ETHER = undefined;
  exports.ARPHRD_EETHER = undefined;
  exports.ARPHRD_AX25 = undefined;
  exports.ARPHRD_PRONET = undefined;
  exports.ARPHRD_CHAOS = undefined;
  exports.ARPHRD_IEEE802 = undefined;
  exports.ARPHRD_ARCNET = undefined;
  exports.ARPHRD_APPLETLK = undefined;
  exports.ARPHRD_DLCI = undefined;
  exports.ARPHRD_ATM = undefined;
  exports.ARPHRD_METRICOM = undefined;
  exports.ARPHRD_IEEE1394 = undefined;
  exports.ARPHRD_EUI64 = undefined;
  exports.ARPHRD_INFINIBAND = undefined;
  exports.ARPHRD_SLIP = undefined;
  exports.ARPHRD_CSLIP = undefined;
  exports.ARPHRD_SLIP6 = undefined;
  exports.ARPHRD_CSLIP6 = undefined;
  exports.ARPHRD_RSRVD = undefined;
  exports.ARPHRD_ADAPT = undefined;
  exports.ARPHRD_ROSE = undefined;
  exports.ARPHRD_X25 = undefined;
  exports.ARPHRD_HWX25 = undefined;
  exports.ARPHRD_CAN = undefined;
  exports.ARPHRD_MCTP = undefined;
  exports.ARPHRD_PPP = undefined;
  exports.ARPHRD_CISCO = undefined;
  exports.ARPHRD_HDLC = undefined;
  exports.ARPHRD_LAPB = undefined;
  exports.ARPHRD_DDCMP = undefined;
  exports.ARPHRD_RAWHDLC = undefined;
  exports.ARPHRD_RAWIP = undefined;
  exports.ARPHRD_TUNNEL = undefined;
  exports.ARPHRD_TUNNEL6 = undefined;
  exports.ARPHRD_FRAD = undefined;
  exports.ARPHRD_SKIP = undefined;
  exports.ARPHRD_LOOPBACK = undefined;
  exports.ARPHRD_LOCALTLK = undefined;
  exports.ARPHRD_FDDI = undefined;
  exports.ARPHRD_BIF = undefined;
  exports.ARPHRD_SIT = undefined;
  exports.ARPHRD_IPDDP = undefined;
  exports.ARPHRD_IPGRE = undefined;
  exports.ARPHRD_PIMREG = undefined;
  exports.ARPHRD_HIPPI = undefined;
  exports.ARPHRD_ASH = undefined;
  exports.ARPHRD_ECONET = undefined;
  exports.ARPHRD_IRDA = undefined;
  exports.ARPHRD_FCPP = undefined;
  exports.ARPHRD_FCAL = undefined;
  exports.ARPHRD_FCPL = undefined;
  exports.ARPHRD_FCFABRIC = undefined;
  exports.ARPHRD_IEEE802_TR = undefined;
  exports.ARPHRD_IEEE80211 = undefined;
  exports.ARPHRD_IEEE80211_PRISM = undefined;
  exports.ARPHRD_IEEE80211_RADIOTAP = undefined;
  exports.ARPHRD_IEEE802154 = undefined;
  exports.ARPHRD_IEEE802154_MONITOR = undefined;
  exports.ARPHRD_PHONET = undefined;
  exports.ARPHRD_PHONET_PIPE = undefined;
  exports.ARPHRD_CAIF = undefined;
  exports.ARPHRD_IP6GRE = undefined;
  exports.ARPHRD_NETLINK = undefined;
  exports.ARPHRD_6LOWPAN = undefined;
  exports.ARPHRD_VSOCKMON = undefined;
  exports.ARPHRD_NONE = undefined;
  exports.ARPHRD_VOID = undefined;
  exports.NETLINK_ROUTE = undefined;
  exports.NETLINK_UNUSED = undefined;
  exports.NETLINK_USERSOCK = undefined;
  exports.NETLINK_FIREWALL = undefined;
  exports.NETLINK_SOCK_DIAG = undefined;
  exports.NETLINK_INET_DIAG = undefined;
  exports.NETLINK_NFLOG = undefined;
  exports.NETLINK_XFRM = undefined;
  exports.NETLINK_SELINUX = undefined;
  exports.NETLINK_ISCSI = undefined;
  exports.NETLINK_AUDIT = undefined;
  exports.NETLINK_FIB_LOOKUP = undefined;
  exports.NETLINK_CONNECTOR = undefined;
  exports.NETLINK_NETFILTER = undefined;
  exports.NETLINK_IP6_FW = undefined;
  exports.NETLINK_DNRTMSG = undefined;
  exports.NETLINK_KOBJECT_UEVENT = undefined;
  exports.NETLINK_GENERIC = undefined;
  exports.NETLINK_SCSITRANSPORT = undefined;
  exports.NETLINK_ECRYPTFS = undefined;
  exports.NETLINK_RDMA = undefined;
  exports.NETLINK_CRYPTO = undefined;
  exports.NETLINK_SMC = undefined;
  exports.NETLINK_ADD_MEMBERSHIP = undefined;
  exports.NETLINK_DROP_MEMBERSHIP = undefined;
  exports.NETLINK_PKTINFO = undefined;
  exports.NETLINK_BROADCAST_ERROR = undefined;
  exports.NETLINK_NO_ENOBUFS = undefined;
  exports.NETLINK_RX_RING = undefined;
  exports.NETLINK_TX_RING = undefined;
  exports.NETLINK_LISTEN_ALL_NSID = undefined;
  exports.NETLINK_LIST_MEMBERSHIPS = undefined;
  exports.NETLINK_CAP_ACK = undefined;
  exports.NETLINK_EXT_ACK = undefined;
  exports.NETLINK_GET_STRICT_CHK = undefined;
  exports.NLM_F_REQUEST = undefined;
  exports.NLM_F_MULTI = undefined;
  exports.NLM_F_ACK = undefined;
  exports.NLM_F_ECHO = undefined;
  exports.NLM_F_DUMP_INTR = undefined;
  exports.NLM_F_DUMP_FILTERED = undefined;
  exports.NLM_F_ROOT = undefined;
  exports.NLM_F_MATCH = undefined;
  exports.NLM_F_ATOMIC = undefined;
  exports.NLM_F_DUMP = undefined;
  exports.NLM_F_REPLACE = undefined;
  exports.NLM_F_EXCL = undefined;
  exports.NLM_F_CREATE = undefined;
  exports.NLM_F_APPEND = undefined;
  exports.NLM_F_NONREC = undefined;
  exports.NLM_F_BULK = undefined;
  exports.NLM_F_CAPPED = undefined;
  exports.NLM_F_ACK_TLVS = undefined;
  exports.NLMSG_NOOP = undefined;
  exports.NLMSG_ERROR = undefined;
  exports.NLMSG_DONE = undefined;
  exports.NLMSG_OVERRUN = undefined;
  exports.NLMSG_MIN_TYPE = undefined;
  exports.NLMSG_ALIGNTO = undefined;
  exports.NLMSG_HDRLEN = undefined;
  exports.NLA_F_NESTED = undefined;
  exports.NLA_F_NET_BYTEORDER = undefined;
  exports.NLA_TYPE_MASK = undefined;
  exports.NLA_ALIGNTO = undefined;
  exports.NLA_HDRLEN = undefined;
  exports.NLMSGERR_ATTR_MSG = undefined;
  exports.NLMSGERR_ATTR_OFFS = undefined;
  exports.NLMSGERR_ATTR_COOKIE = undefined;
  exports.NLMSGERR_ATTR_POLICY = undefined;
  exports.NLMSGERR_ATTR_MISS_TYPE = undefined;
  exports.NLMSGERR_ATTR_MISS_NEST = undefined;
  exports.VMADDR_CID_ANY = undefined;
  exports.VMADDR_CID_HYPERVISOR = undefined;
  exports.VMADDR_CID_LOCAL = undefined;
  exports.VMADDR_CID_HOST = undefined;
  exports.VMADDR_PORT_ANY = undefined;
  exports.VMADDR_FLAG_TO_HOST = undefined;
  exports.SO_VM_SOCKETS_BUFFER_SIZE = undefined;
  exports.SO_VM_SOCKETS_BUFFER_MIN_SIZE = undefined;
  exports.SO_VM_SOCKETS_BUFFER_MAX_SIZE = undefined;
  exports.SO_VM_SOCKETS_PEER_HOST_VM_ID = undefined;
  exports.SO_VM_SOCKETS_TRUSTED = undefined;
  exports.SO_VM_SOCKETS_CONNECT_TIMEOUT = undefined;
  exports.SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD = undefined;
  exports.SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW = undefined;
  exports.SO_VM_SOCKETS_NONBLOCK_TXRX = undefined;
  exports.VM_SOCKETS_INVALID_VERSION = undefined;
  exports.VSOCK_RECVERR = undefined;
  exports.IOCTL_VM_SOCKETS_GET_LOCAL_CID = undefined;
  exports.CAN_RAW = undefined;
  exports.CAN_BCM = undefined;
  exports.CAN_TP16 = undefined;
  exports.CAN_TP20 = undefined;
  exports.CAN_MCNET = undefined;
  exports.CAN_ISOTP = undefined;
  exports.CAN_J1939 = undefined;
  exports.CAN_NPROTO = undefined;
  exports.CAN_RAW_FILTER = undefined;
  exports.CAN_RAW_ERR_FILTER = undefined;
  exports.CAN_RAW_LOOPBACK = undefined;
  exports.CAN_RAW_RECV_OWN_MSGS = undefined;
  exports.CAN_RAW_FD_FRAMES = undefined;
  exports.CAN_RAW_JOIN_FILTERS = undefined;
  exports.CAN_RAW_XL_FRAMES = undefined;
  exports.CAN_RAW_XL_VCID_OPTS = undefined;
  exports.CAN_RAW_XL_VCID_TX_SET = undefined;
  exports.CAN_RAW_XL_VCID_TX_PASS = undefined;
  exports.CAN_RAW_XL_VCID_RX_FILTER = undefined;
  exports.CAN_RAW_FILTER_MAX = undefined;
  exports.SCM_CAN_RAW_ERRQUEUE = undefined;
  exports.CAN_INV_FILTER = undefined;
  exports.CAN_EFF_FLAG = undefined;
  exports.CAN_RTR_FLAG = undefined;
  exports.CAN_ERR_FLAG = undefined;
  exports.CAN_SFF_MASK = undefined;
  exports.CAN_EFF_MASK = undefined;
  exports.CAN_ERR_MASK = undefined;
  exports.CAN_SFF_ID_BITS = undefined;
  exports.CAN_EFF_ID_BITS = undefined;
  exports.CAN_MAX_DLC = undefined;
  exports.CAN_MAX_RAW_DLC = undefined;
  exports.CAN_MAX_DLEN = undefined;
  exports.CAN_MTU = undefined;
  exports.CANFD_MAX_DLC = undefined;
  exports.CANFD_MAX_DLEN = undefined;
  exports.CANFD_MTU = undefined;
  exports.CANFD_BRS = undefined;
  exports.CANFD_ESI = undefined;
  exports.CANFD_FDF = undefined;
  exports.CANXL_PRIO_MASK = undefined;
  exports.CANXL_PRIO_BITS = undefined;
  exports.CANXL_MIN_DLC = undefined;
  exports.CANXL_MAX_DLC = undefined;
  exports.CANXL_MAX_DLC_MASK = undefined;
  exports.CANXL_MIN_DLEN = undefined;
  exports.CANXL_MAX_DLEN = undefined;
  exports.CANXL_XLF = undefined;
  exports.CANXL_SEC = undefined;
  exports.CANXL_RRS = undefined;
  exports.CANXL_MTU = undefined;
  exports.CANXL_HDR_SIZE = undefined;
  exports.CANXL_MIN_MTU = undefined;
  exports.CANXL_MAX_MTU = undefined;
  exports.CANXL_VCID_OFFSET = undefined;
  exports.CANXL_VCID_VAL_MASK = undefined;
  exports.CANXL_VCID_MASK = undefined;
  exports.CAN_ISOTP_OPTS = undefined;
  exports.CAN_ISOTP_RECV_FC = undefined;
  exports.CAN_ISOTP_TX_STMIN = undefined;
  exports.CAN_ISOTP_RX_STMIN = undefined;
  exports.CAN_ISOTP_LL_OPTS = undefined;
  exports.CAN_ISOTP_LISTEN_MODE = undefined;
  exports.CAN_ISOTP_EXTEND_ADDR = undefined;
  exports.CAN_ISOTP_TX_PADDING = undefined;
  exports.CAN_ISOTP_RX_PADDING = undefined;
  exports.CAN_ISOTP_CHK_PAD_LEN = undefined;
  exports.CAN_ISOTP_CHK_PAD_DATA = undefined;
  exports.CAN_ISOTP_HALF_DUPLEX = undefined;
  exports.CAN_ISOTP_FORCE_TXSTMIN = undefined;
  exports.CAN_ISOTP_FORCE_RXSTMIN = undefined;
  exports.CAN_ISOTP_RX_EXT_ADDR = undefined;
  exports.CAN_ISOTP_WAIT_TX_DONE = undefined;
  exports.CAN_ISOTP_SF_BROADCAST = undefined;
  exports.CAN_ISOTP_CF_BROADCAST = undefined;
  exports.CAN_ISOTP_DYN_FC_PARMS = undefined;
  exports.CAN_ISOTP_DEFAULT_FLAGS = undefined;
  exports.CAN_ISOTP_DEFAULT_EXT_ADDRESS = undefined;
  exports.CAN_ISOTP_DEFAULT_PAD_CONTENT = undefined;
  exports.CAN_ISOTP_DEFAULT_FRAME_TXTIME = undefined;
  exports.CAN_ISOTP_DEFAULT_RECV_BS = undefined;
  exports.CAN_ISOTP_DEFAULT_RECV_STMIN = undefined;
  exports.CAN_ISOTP_DEFAULT_RECV_WFTMAX = undefined;
  exports.CAN_ISOTP_DEFAULT_LL_MTU = undefined;
  exports.CAN_ISOTP_DEFAULT_LL_TX_DL = undefined;
  exports.CAN_ISOTP_DEFAULT_LL_TX_FLAGS = undefined;
  exports.CAN_ISOTP_FRAME_TXTIME_ZERO = undefined;
  exports.CAN_BCM_TX_SETUP = undefined;
  exports.CAN_BCM_TX_DELETE = undefined;
  exports.CAN_BCM_TX_READ = undefined;
  exports.CAN_BCM_TX_SEND = undefined;
  exports.CAN_BCM_RX_SETUP = undefined;
  exports.CAN_BCM_RX_DELETE = undefined;
  exports.CAN_BCM_RX_READ = undefined;
  exports.CAN_BCM_TX_STATUS = undefined;
  exports.CAN_BCM_TX_EXPIRED = undefined;
  exports.CAN_BCM_RX_STATUS = undefined;
  exports.CAN_BCM_RX_TIMEOUT = undefined;
  exports.CAN_BCM_RX_CHANGED = undefined;
  exports.CAN_BCM_SETTIMER = undefined;
  exports.CAN_BCM_STARTTIMER = undefined;
  exports.CAN_BCM_TX_COUNTEVT = undefined;
  exports.CAN_BCM_TX_ANNOUNCE = undefined;
  exports.CAN_BCM_TX_CP_CAN_ID = undefined;
  exports.CAN_BCM_RX_FILTER_ID = undefined;
  exports.CAN_BCM_RX_CHECK_DLC = undefined;
  exports.CAN_BCM_RX_NO_AUTOTIMER = undefined;
  exports.CAN_BCM_RX_ANNOUNCE_RESUME = undefined;
  exports.CAN_BCM_TX_RESET_MULTI_IDX = undefined;
  exports.CAN_BCM_RX_RTR_FRAME = undefined;
  exports.CAN_BCM_CAN_FD_FRAME = undefined;
  exports.CAN_ERR_DLC = undefined;
  exports.CAN_ERR_TX_TIMEOUT = undefined;
  exports.CAN_ERR_LOSTARB = undefined;
  exports.CAN_ERR_CRTL = undefined;
  exports.CAN_ERR_PROT = undefined;
  exports.CAN_ERR_TRX = undefined;
  exports.CAN_ERR_ACK = undefined;
  exports.CAN_ERR_BUSOFF = undefined;
  exports.CAN_ERR_BUSERROR = undefined;
  exports.CAN_ERR_RESTARTED = undefined;
  exports.CAN_ERR_CNT = undefined;
  exports.CAN_ERR_LOSTARB_UNSPEC = undefined;
  exports.CAN_ERR_CRTL_UNSPEC = undefined;
  exports.CAN_ERR_CRTL_RX_OVERFLOW = undefined;
  exports.CAN_ERR_CRTL_TX_OVERFLOW = undefined;
  exports.CAN_ERR_CRTL_RX_WARNING = undefined;
  exports.CAN_ERR_CRTL_TX_WARNING = undefined;
  exports.CAN_ERR_CRTL_RX_PASSIVE = undefined;
  exports.CAN_ERR_CRTL_TX_PASSIVE = undefined;
  exports.CAN_ERR_CRTL_ACTIVE = undefined;
  exports.CAN_ERR_PROT_UNSPEC = undefined;
  exports.CAN_ERR_PROT_BIT = undefined;
  exports.CAN_ERR_PROT_FORM = undefined;
  exports.CAN_ERR_PROT_STUFF = undefined;
  exports.CAN_ERR_PROT_BIT0 = undefined;
  exports.CAN_ERR_PROT_BIT1 = undefined;
  exports.CAN_ERR_PROT_OVERLOAD = undefined;
  exports.CAN_ERR_PROT_ACTIVE = undefined;
  exports.CAN_ERR_PROT_TX = undefined;
  exports.CAN_ERR_PROT_LOC_UNSPEC = undefined;
  exports.CAN_ERR_PROT_LOC_SOF = undefined;
  exports.CAN_ERR_PROT_LOC_ID28_21 = undefined;
  exports.CAN_ERR_PROT_LOC_ID20_18 = undefined;
  exports.CAN_ERR_PROT_LOC_SRTR = undefined;
  exports.CAN_ERR_PROT_LOC_IDE = undefined;
  exports.CAN_ERR_PROT_LOC_ID17_13 = undefined;
  exports.CAN_ERR_PROT_LOC_ID12_05 = undefined;
  exports.CAN_ERR_PROT_LOC_ID04_00 = undefined;
  exports.CAN_ERR_PROT_LOC_RTR = undefined;
  exports.CAN_ERR_PROT_LOC_RES1 = undefined;
  exports.CAN_ERR_PROT_LOC_RES0 = undefined;
  exports.CAN_ERR_PROT_LOC_DLC = undefined;
  exports.CAN_ERR_PROT_LOC_DATA = undefined;
  exports.CAN_ERR_PROT_LOC_CRC_SEQ = undefined;
  exports.CAN_ERR_PROT_LOC_CRC_DEL = undefined;
  exports.CAN_ERR_PROT_LOC_ACK = undefined;
  exports.CAN_ERR_PROT_LOC_ACK_DEL = undefined;
  exports.CAN_ERR_PROT_LOC_EOF = undefined;
  exports.CAN_ERR_PROT_LOC_INTERM = undefined;
  exports.CAN_ERR_TRX_UNSPEC = undefined;
  exports.CAN_ERR_TRX_CANH_NO_WIRE = undefined;
  exports.CAN_ERR_TRX_CANH_SHORT_TO_BAT = undefined;
  exports.CAN_ERR_TRX_CANH_SHORT_TO_VCC = undefined;
  exports.CAN_ERR_TRX_CANH_SHORT_TO_GND = undefined;
  exports.CAN_ERR_TRX_CANL_NO_WIRE = undefined;
  exports.CAN_ERR_TRX_CANL_SHORT_TO_BAT = undefined;
  exports.CAN_ERR_TRX_CANL_SHORT_TO_VCC = undefined;
  exports.CAN_ERR_TRX_CANL_SHORT_TO_GND = undefined;
  exports.CAN_ERR_TRX_CANL_SHORT_TO_CANH = undefined;
  exports.CAN_ERROR_WARNING_THRESHOLD = undefined;
  exports.CAN_ERROR_PASSIVE_THRESHOLD = undefined;
  exports.CAN_BUS_OFF_THRESHOLD = undefined;
  exports.SO_J1939_FILTER = undefined;
  exports.SO_J1939_PROMISC = undefined;
  exports.SO_J1939_SEND_PRIO = undefined;
  exports.SO_J1939_ERRQUEUE = undefined;
  exports.SCM_J1939_DEST_ADDR = undefined;
  exports.SCM_J1939_DEST_NAME = undefined;
  exports.SCM_J1939_PRIO = undefined;
  exports.SCM_J1939_ERRQUEUE = undefined;
  exports.J1939_MAX_UNICAST_ADDR = undefined;
  exports.J1939_IDLE_ADDR = undefined;
  exports.J1939_NO_ADDR = undefined;
  exports.J1939_NO_NAME = undefined;
  exports.J1939_NO_PGN = undefined;
  exports.J1939_PGN_REQUEST = undefined;
  exports.J1939_PGN_ADDRESS_CLAIMED = undefined;
  exports.J1939_PGN_ADDRESS_COMMANDED = undefined;
  exports.J1939_PGN_PDU1_MAX = undefined;
  exports.J1939_PGN_MAX = undefined;
  exports.J1939_FILTER_MAX = undefined;
  exports.J1939_NLA_PAD = undefined;
  exports.J1939_NLA_BYTES_ACKED = undefined;
  exports.J1939_NLA_TOTAL_SIZE = undefined;
  exports.J1939_NLA_PGN = undefined;
  exports.J1939_NLA_SRC_NAME = undefined;
  exports.J1939_NLA_DEST_NAME = undefined;
  exports.J1939_NLA_SRC_ADDR = undefined;
  exports.J1939_NLA_DEST_ADDR = undefined;
  exports.J1939_EE_INFO_NONE = undefined;
  exports.J1939_EE_INFO_TX_ABORT = undefined;
  exports.J1939_EE_INFO_RX_RTS = undefined;
  exports.J1939_EE_INFO_RX_DPO = undefined;
  exports.J1939_EE_INFO_RX_ABORT = undefined;
  exports.ALG_SET_KEY = undefined;
  exports.ALG_SET_IV = undefined;
  exports.ALG_SET_OP = undefined;
  exports.ALG_SET_AEAD_ASSOCLEN = undefined;
  exports.ALG_SET_AEAD_AUTHSIZE = undefined;
  exports.ALG_SET_PUBKEY = undefined;
  exports.ALG_SET_DRBG_ENTROPY = undefined;
  exports.ALG_SET_KEY_BY_KEY_SERIAL = undefined;
  exports.ALG_OP_DECRYPT = undefined;
  exports.ALG_OP_ENCRYPT = undefined;
  exports.ALG_OP_SIGN = undefined;
  exports.ALG_OP_VERIFY = undefined;
  exports.TIPC_IMPORTANCE = undefined;
  exports.TIPC_SRC_DROPPABLE = undefined;
  exports.TIPC_DEST_DROPPABLE = undefined;
  exports.TIPC_CONN_TIMEOUT = undefined;
  exports.TIPC_NODE_RECVQ_DEPTH = undefined;
  exports.TIPC_SOCK_RECVQ_DEPTH = undefined;
  exports.TIPC_SOCK_RECVQ_USED = undefined;
  exports.TIPC_MCAST_BROADCAST = undefined;
  exports.TIPC_MCAST_REPLICAST = undefined;
  exports.TIPC_GROUP_JOIN = undefined;
  exports.TIPC_GROUP_LEAVE = undefined;
  exports.TIPC_NODELAY = undefined;
  exports.TIPC_ERRINFO = undefined;
  exports.TIPC_RETDATA = undefined;
  exports.TIPC_DESTNAME = undefined;
  exports.TIPC_ADDR_NAMESEQ = undefined;
  exports.TIPC_ADDR_MCAST = undefined;
  exports.TIPC_ADDR_NAME = undefined;
  exports.TIPC_ADDR_ID = undefined;
  exports.TIPC_SERVICE_RANGE = undefined;
  exports.TIPC_SERVICE_ADDR = undefined;
  exports.TIPC_SOCKET_ADDR = undefined;
  exports.TIPC_ZONE_SCOPE = undefined;
  exports.TIPC_CLUSTER_SCOPE = undefined;
  exports.TIPC_NODE_SCOPE = undefined;
  exports.TIPC_CFG_SRV = undefined;
  exports.TIPC_TOP_SRV = undefined;
  exports.TIPC_NODE_STATE = undefined;
  exports.TIPC_LINK_STATE = undefined;
  exports.TIPC_RESERVED_TYPES = undefined;
  exports.TIPC_LOW_IMPORTANCE = undefined;
  exports.TIPC_MEDIUM_IMPORTANCE = undefined;
  exports.TIPC_HIGH_IMPORTANCE = undefined;
  exports.TIPC_CRITICAL_IMPORTANCE = undefined;
  exports.TIPC_MAX_USER_MSG_SIZE = undefined;
  exports.TIPC_OK = undefined;
  exports.TIPC_ERR_NO_NAME = undefined;
  exports.TIPC_ERR_NO_PORT = undefined;
  exports.TIPC_ERR_NO_NODE = undefined;
  exports.TIPC_ERR_OVERLOAD = undefined;
  exports.TIPC_CONN_SHUTDOWN = undefined;
  exports.TIPC_SUB_PORTS = undefined;
  exports.TIPC_SUB_SERVICE = undefined;
  exports.TIPC_SUB_CANCEL = undefined;
  exports.TIPC_PUBLISHED = undefined;
  exports.TIPC_WITHDRAWN = undefined;
  exports.TIPC_SUBSCR_TIMEOUT = undefined;
  exports.TIPC_WAIT_FOREVER = undefined;
  exports.TIPC_GROUP_LOOPBACK = undefined;
  exports.TIPC_GROUP_MEMBER_EVTS = undefined;
  exports.TIPC_NODEID_LEN = undefined;
  exports.TIPC_MAX_MEDIA_NAME = undefined;
  exports.TIPC_MAX_IF_NAME = undefined;
  exports.TIPC_MAX_BEARER_NAME = undefined;
  exports.TIPC_MAX_LINK_NAME = undefined;
  exports.RDS_CANCEL_SENT_TO = undefined;
  exports.RDS_GET_MR = undefined;
  exports.RDS_FREE_MR = undefined;
  exports.RDS_RECVERR = undefined;
  exports.RDS_CONG_MONITOR = undefined;
  exports.RDS_GET_MR_FOR_DEST = undefined;
  exports.SO_RDS_TRANSPORT = undefined;
  exports.SO_RDS_MSG_RXPATH_LATENCY = undefined;
  exports.RDS_CMSG_RDMA_ARGS = undefined;
  exports.RDS_CMSG_RDMA_DEST = undefined;
  exports.RDS_CMSG_RDMA_MAP = undefined;
  exports.RDS_CMSG_RDMA_STATUS = undefined;
  exports.RDS_CMSG_CONG_UPDATE = undefined;
  exports.RDS_CMSG_ATOMIC_FADD = undefined;
  exports.RDS_CMSG_ATOMIC_CSWP = undefined;
  exports.RDS_CMSG_MASKED_ATOMIC_FADD = undefined;
  exports.RDS_CMSG_MASKED_ATOMIC_CSWP = undefined;
  exports.RDS_CMSG_RXPATH_LATENCY = undefined;
  exports.RDS_CMSG_ZCOPY_COOKIE = undefined;
  exports.RDS_CMSG_ZCOPY_COMPLETION = undefined;
  exports.RDS_TRANS_IB = undefined;
  exports.RDS_TRANS_GAP = undefined;
  exports.RDS_TRANS_IWARP = undefined;
  exports.RDS_TRANS_TCP = undefined;
  exports.RDS_TRANS_COUNT = undefined;
  exports.RDS_TRANS_NONE = undefined;
  exports.RDS_CONG_MONITOR_SIZE = undefined;
  exports.RDS_MAX_ZCOOKIES = undefined;
  exports.RDS_INFO_COUNTERS = undefined;
  exports.RDS_INFO_CONNECTIONS = undefined;
  exports.RDS_INFO_SEND_MESSAGES = undefined;
  exports.RDS_INFO_RETRANS_MESSAGES = undefined;
  exports.RDS_INFO_RECV_MESSAGES = undefined;
  exports.RDS_INFO_SOCKETS = undefined;
  exports.RDS_INFO_TCP_SOCKETS = undefined;
  exports.RDS_INFO_IB_CONNECTIONS = undefined;
  exports.RDS_INFO_CONNECTION_STATS = undefined;
  exports.RDS_INFO_IWARP_CONNECTIONS = undefined;
  exports.RDS6_INFO_CONNECTIONS = undefined;
  exports.RDS6_INFO_SEND_MESSAGES = undefined;
  exports.RDS6_INFO_RETRANS_MESSAGES = undefined;
  exports.RDS6_INFO_RECV_MESSAGES = undefined;
  exports.RDS6_INFO_SOCKETS = undefined;
  exports.RDS6_INFO_TCP_SOCKETS = undefined;
  exports.RDS6_INFO_IB_CONNECTIONS = undefined;
  exports.RDS_MSG_RX_HDR_TO_DGRAM_START = undefined;
  exports.RDS_MSG_RX_DGRAM_REASSEMBLE = undefined;
  exports.RDS_MSG_RX_DGRAM_DELIVERED = undefined;
  exports.RDS_RDMA_READWRITE = undefined;
  exports.RDS_RDMA_FENCE = undefined;
  exports.RDS_RDMA_INVALIDATE = undefined;
  exports.RDS_RDMA_USE_ONCE = undefined;
  exports.RDS_RDMA_DONTWAIT = undefined;
  exports.RDS_RDMA_NOTIFY_ME = undefined;
  exports.RDS_RDMA_SILENT = undefined;
  exports.RDS_RDMA_SUCCESS = undefined;
  exports.RDS_RDMA_REMOTE_ERROR = undefined;
  exports.RDS_RDMA_CANCELED = undefined;
  exports.RDS_RDMA_DROPPED = undefined;
  exports.RDS_RDMA_OTHER_ERROR = undefined;
  exports.QRTR_NODE_BCAST = undefined;
  exports.QRTR_PORT_CTRL = undefined;
  exports.QRTR_TYPE_DATA = undefined;
  exports.QRTR_TYPE_HELLO = undefined;
  exports.QRTR_TYPE_BYE = undefined;
  exports.QRTR_TYPE_NEW_SERVER = undefined;
  exports.QRTR_TYPE_DEL_SERVER = undefined;
  exports.QRTR_TYPE_DEL_CLIENT = undefined;
  exports.QRTR_TYPE_RESUME_TX = undefined;
  exports.QRTR_TYPE_EXIT = undefined;
  exports.QRTR_TYPE_PING = undefined;
  exports.QRTR_TYPE_NEW_LOOKUP = undefined;
  exports.QRTR_TYPE_DEL_LOOKUP = undefined;
  exports.TLS_TX = undefined;
  exports.TLS_RX = undefined;
  exports.TLS_TX_ZEROCOPY_RO = undefined;
  exports.TLS_RX_EXPECT_NO_PAD = undefined;
  exports.TLS_SET_RECORD_TYPE = undefined;
  exports.TLS_GET_RECORD_TYPE = undefined;
  exports.TLS_1_2_VERSION = undefined;
  exports.TLS_1_3_VERSION = undefined;
  exports.TLS_CIPHER_AES_GCM_128 = undefined;
  exports.TLS_CIPHER_AES_GCM_256 = undefined;
  exports.TLS_CIPHER_AES_CCM_128 = undefined;
  exports.TLS_CIPHER_CHACHA20_POLY1305 = undefined;
  exports.TLS_CIPHER_SM4_GCM = undefined;
  exports.TLS_CIPHER_SM4_CCM = undefined;
  exports.TLS_CIPHER_ARIA_GCM_128 = undefined;
  exports.TLS_CIPHER_ARIA_GCM_256 = undefined;
  exports.MPTCP_INFO = undefined;
  exports.MPTCP_TCPINFO = undefined;
  exports.MPTCP_SUBFLOW_ADDRS = undefined;
  exports.MPTCP_FULL_INFO = undefined;
  exports.MPTCP_INFO_FLAG_FALLBACK = undefined;
  exports.MPTCP_INFO_FLAG_REMOTE_KEY_RECEIVED = undefined;
  exports.SCTP_RTOINFO = undefined;
  exports.SCTP_ASSOCINFO = undefined;
  exports.SCTP_INITMSG = undefined;
  exports.SCTP_NODELAY = undefined;
  exports.SCTP_AUTOCLOSE = undefined;
  exports.SCTP_SET_PEER_PRIMARY_ADDR = undefined;
  exports.SCTP_PRIMARY_ADDR = undefined;
  exports.SCTP_ADAPTATION_LAYER = undefined;
  exports.SCTP_DISABLE_FRAGMENTS = undefined;
  exports.SCTP_PEER_ADDR_PARAMS = undefined;
  exports.SCTP_DEFAULT_SEND_PARAM = undefined;
  exports.SCTP_EVENTS = undefined;
  exports.SCTP_I_WANT_MAPPED_V4_ADDR = undefined;
  exports.SCTP_MAXSEG = undefined;
  exports.SCTP_STATUS = undefined;
  exports.SCTP_GET_PEER_ADDR_INFO = undefined;
  exports.SCTP_DELAYED_ACK_TIME = undefined;
  exports.SCTP_DELAYED_ACK = undefined;
  exports.SCTP_DELAYED_SACK = undefined;
  exports.SCTP_CONTEXT = undefined;
  exports.SCTP_FRAGMENT_INTERLEAVE = undefined;
  exports.SCTP_PARTIAL_DELIVERY_POINT = undefined;
  exports.SCTP_MAX_BURST = undefined;
  exports.SCTP_AUTH_CHUNK = undefined;
  exports.SCTP_HMAC_IDENT = undefined;
  exports.SCTP_AUTH_KEY = undefined;
  exports.SCTP_AUTH_ACTIVE_KEY = undefined;
  exports.SCTP_AUTH_DELETE_KEY = undefined;
  exports.SCTP_PEER_AUTH_CHUNKS = undefined;
  exports.SCTP_LOCAL_AUTH_CHUNKS = undefined;
  exports.SCTP_GET_ASSOC_NUMBER = undefined;
  exports.SCTP_GET_ASSOC_ID_LIST = undefined;
  exports.SCTP_AUTO_ASCONF = undefined;
  exports.SCTP_PEER_ADDR_THLDS = undefined;
  exports.SCTP_RECVRCVINFO = undefined;
  exports.SCTP_RECVNXTINFO = undefined;
  exports.SCTP_DEFAULT_SNDINFO = undefined;
  exports.SCTP_AUTH_DEACTIVATE_KEY = undefined;
  exports.SCTP_REUSE_PORT = undefined;
  exports.SCTP_PEER_ADDR_THLDS_V2 = undefined;
  exports.SCTP_PR_SUPPORTED = undefined;
  exports.SCTP_DEFAULT_PRINFO = undefined;
  exports.SCTP_PR_ASSOC_STATUS = undefined;
  exports.SCTP_PR_STREAM_STATUS = undefined;
  exports.SCTP_RECONFIG_SUPPORTED = undefined;
  exports.SCTP_ENABLE_STREAM_RESET = undefined;
  exports.SCTP_RESET_STREAMS = undefined;
  exports.SCTP_RESET_ASSOC = undefined;
  exports.SCTP_ADD_STREAMS = undefined;
  exports.SCTP_STREAM_SCHEDULER = undefined;
  exports.SCTP_STREAM_SCHEDULER_VALUE = undefined;
  exports.SCTP_INTERLEAVING_SUPPORTED = undefined;
  exports.SCTP_SENDMSG_CONNECT = undefined;
  exports.SCTP_EVENT = undefined;
  exports.SCTP_ASCONF_SUPPORTED = undefined;
  exports.SCTP_AUTH_SUPPORTED = undefined;
  exports.SCTP_ECN_SUPPORTED = undefined;
  exports.SCTP_EXPOSE_POTENTIALLY_FAILED_STATE = undefined;
  exports.SCTP_EXPOSE_PF_STATE = undefined;
  exports.SCTP_REMOTE_UDP_ENCAPS_PORT = undefined;
  exports.SCTP_PLPMTUD_PROBE_INTERVAL = undefined;
  exports.SCTP_GET_PEER_ADDRS = undefined;
  exports.SCTP_GET_LOCAL_ADDRS = undefined;
  exports.SCTP_GET_ASSOC_STATS = undefined;
  exports.SCTP_SOCKOPT_BINDX_ADD = undefined;
  exports.SCTP_SOCKOPT_BINDX_REM = undefined;
  exports.SCTP_SOCKOPT_PEELOFF = undefined;
  exports.SCTP_SOCKOPT_PEELOFF_FLAGS = undefined;
  exports.SCTP_SOCKOPT_CONNECTX_OLD = undefined;
  exports.SCTP_SOCKOPT_CONNECTX = undefined;
  exports.SCTP_SOCKOPT_CONNECTX3 = undefined;
  exports.SCTP_INIT = undefined;
  exports.SCTP_SNDRCV = undefined;
  exports.SCTP_SNDINFO = undefined;
  exports.SCTP_RCVINFO = undefined;
  exports.SCTP_NXTINFO = undefined;
  exports.SCTP_PRINFO = undefined;
  exports.SCTP_AUTHINFO = undefined;
  exports.SCTP_DSTADDRV4 = undefined;
  exports.SCTP_DSTADDRV6 = undefined;
  exports.SCTP_UNORDERED = undefined;
  exports.SCTP_ADDR_OVER = undefined;
  exports.SCTP_ABORT = undefined;
  exports.SCTP_SACK_IMMEDIATELY = undefined;
  exports.SCTP_SENDALL = undefined;
  exports.SCTP_EOF = undefined;
  exports.SCTP_FUTURE_ASSOC = undefined;
  exports.SCTP_CURRENT_ASSOC = undefined;
  exports.SCTP_ALL_ASSOC = undefined;
  exports.SCTP_BINDX_ADD_ADDR = undefined;
  exports.SCTP_BINDX_REM_ADDR = undefined;
  exports.SCTP_DATA_IO_EVENT = undefined;
  exports.SCTP_ASSOC_CHANGE = undefined;
  exports.SCTP_PEER_ADDR_CHANGE = undefined;
  exports.SCTP_SEND_FAILED = undefined;
  exports.SCTP_SEND_FAILED_EVENT = undefined;
  exports.SCTP_REMOTE_ERROR = undefined;
  exports.SCTP_SHUTDOWN_EVENT = undefined;
  exports.SCTP_PARTIAL_DELIVERY_EVENT = undefined;
  exports.SCTP_ADAPTATION_INDICATION = undefined;
  exports.SCTP_AUTHENTICATION_INDICATION = undefined;
  exports.SCTP_SENDER_DRY_EVENT = undefined;
  exports.SCTP_STREAM_RESET_EVENT = undefined;
  exports.SCTP_ASSOC_RESET_EVENT = undefined;
  exports.SCTP_STREAM_CHANGE_EVENT = undefined;
  exports.SCTP_COMM_UP = undefined;
  exports.SCTP_COMM_LOST = undefined;
  exports.SCTP_RESTART = undefined;
  exports.SCTP_SHUTDOWN_COMP = undefined;
  exports.SCTP_CANT_STR_ASSOC = undefined;
  exports.SCTP_ADDR_AVAILABLE = undefined;
  exports.SCTP_ADDR_UNREACHABLE = undefined;
  exports.SCTP_ADDR_REMOVED = undefined;
  exports.SCTP_ADDR_ADDED = undefined;
  exports.SCTP_ADDR_MADE_PRIM = undefined;
  exports.SCTP_ADDR_CONFIRMED = undefined;
  exports.SCTP_ADDR_POTENTIALLY_FAILED = undefined;
  exports.SCTP_ADDR_PF = undefined;
  exports.SCTP_INACTIVE = undefined;
  exports.SCTP_PF = undefined;
  exports.SCTP_POTENTIALLY_FAILED = undefined;
  exports.SCTP_ACTIVE = undefined;
  exports.SCTP_UNCONFIRMED = undefined;
  exports.SCTP_UNKNOWN = undefined;
  exports.SCTP_EMPTY = undefined;
  exports.SCTP_CLOSED = undefined;
  exports.SCTP_COOKIE_WAIT = undefined;
  exports.SCTP_COOKIE_ECHOED = undefined;
  exports.SCTP_ESTABLISHED = undefined;
  exports.SCTP_SHUTDOWN_PENDING = undefined;
  exports.SCTP_SHUTDOWN_SENT = undefined;
  exports.SCTP_SHUTDOWN_RECEIVED = undefined;
  exports.SCTP_SHUTDOWN_ACK_SENT = undefined;
  exports.SCTP_DATA_UNSENT = undefined;
  exports.SCTP_DATA_SENT = undefined;
  exports.SCTP_PR_SCTP_NONE = undefined;
  exports.SCTP_PR_SCTP_TTL = undefined;
  exports.SCTP_PR_SCTP_RTX = undefined;
  exports.SCTP_PR_SCTP_PRIO = undefined;
  exports.SCTP_PR_SCTP_ALL = undefined;
  exports.SCTP_ENABLE_RESET_STREAM_REQ = undefined;
  exports.SCTP_ENABLE_RESET_ASSOC_REQ = undefined;
  exports.SCTP_ENABLE_CHANGE_ASSOC_REQ = undefined;
  exports.SCTP_STREAM_RESET_INCOMING = undefined;
  exports.SCTP_STREAM_RESET_OUTGOING = undefined;
  exports.SCTP_SS_FCFS = undefined;
  exports.SCTP_SS_DEFAULT = undefined;
  exports.SCTP_SS_PRIO = undefined;
  exports.SCTP_SS_RR = undefined;
  exports.SCTP_AUTH_HMAC_ID_SHA1 = undefined;
  exports.SCTP_AUTH_HMAC_ID_SHA256 = undefined;
  exports.BTPROTO_L2CAP = undefined;
  exports.BTPROTO_HCI = undefined;
  exports.BTPROTO_SCO = undefined;
  exports.BTPROTO_RFCOMM = undefined;
  exports.BTPROTO_BNEP = undefined;
  exports.BTPROTO_CMTP = undefined;
  exports.BTPROTO_HIDP = undefined;
  exports.BTPROTO_AVDTP = undefined;
  exports.BTPROTO_ISO = undefined;
  exports.BT_SECURITY = undefined;
  exports.BT_DEFER_SETUP = undefined;
  exports.BT_FLUSHABLE = undefined;
  exports.BT_POWER = undefined;
  exports.BT_CHANNEL_POLICY = undefined;
  exports.BT_VOICE = undefined;
  exports.BT_SNDMTU = undefined;
  exports.BT_RCVMTU = undefined;
  exports.BT_PHY = undefined;
  exports.BT_MODE = undefined;
  exports.BT_PKT_STATUS = undefined;
  exports.BT_ISO_QOS = undefined;
  exports.BT_CODEC = undefined;
  exports.BT_ISO_BASE = undefined;
  exports.BT_SCM_PKT_STATUS = undefined;
  exports.BT_SCM_ERROR = undefined;
  exports.BT_SECURITY_SDP = undefined;
  exports.BT_SECURITY_LOW = undefined;
  exports.BT_SECURITY_MEDIUM = undefined;
  exports.BT_SECURITY_HIGH = undefined;
  exports.BT_SECURITY_FIPS = undefined;
  exports.BT_FLUSHABLE_OFF = undefined;
  exports.BT_FLUSHABLE_ON = undefined;
  exports.BT_POWER_FORCE_ACTIVE_OFF = undefined;
  exports.BT_POWER_FORCE_ACTIVE_ON = undefined;
  exports.BT_CHANNEL_POLICY_BREDR_ONLY = undefined;
  exports.BT_CHANNEL_POLICY_BREDR_PREFERRED = undefined;
  exports.BT_CHANNEL_POLICY_AMP_PREFERRED = undefined;
  exports.BT_VOICE_TRANSPARENT = undefined;
  exports.BT_VOICE_CVSD_16BIT = undefined;
  exports.BT_MODE_BASIC = undefined;
  exports.BT_MODE_ERTM = undefined;
  exports.BT_MODE_STREAMING = undefined;
  exports.BT_MODE_LE_FLOWCTL = undefined;
  exports.BT_MODE_EXT_FLOWCTL = undefined;
  exports.BT_PHY_BR_1M_1SLOT = undefined;
  exports.BT_PHY_BR_1M_3SLOT = undefined;
  exports.BT_PHY_BR_1M_5SLOT = undefined;
  exports.BT_PHY_EDR_2M_1SLOT = undefined;
  exports.BT_PHY_EDR_2M_3SLOT = undefined;
  exports.BT_PHY_EDR_2M_5SLOT = undefined;
  exports.BT_PHY_EDR_3M_1SLOT = undefined;
  exports.BT_PHY_EDR_3M_3SLOT = undefined;
  exports.BT_PHY_EDR_3M_5SLOT = undefined;
  exports.BT_PHY_LE_1M_TX = undefined;
  exports.BT_PHY_LE_1M_RX = undefined;
  exports.BT_PHY_LE_2M_TX = undefined;
  exports.BT_PHY_LE_2M_RX = undefined;
  exports.BT_PHY_LE_CODED_TX = undefined;
  exports.BT_PHY_LE_CODED_RX = undefined;
  exports.BDADDR_ANY = undefined;
  exports.BDADDR_LOCAL = undefined;
  exports.BDADDR_BREDR = undefined;
  exports.BDADDR_LE_PUBLIC = undefined;
  exports.BDADDR_LE_RANDOM = undefined;
  exports.HCI_DATA_DIR = undefined;
  exports.HCI_FILTER = undefined;
  exports.HCI_TIME_STAMP = undefined;
  exports.HCI_CMSG_DIR = undefined;
  exports.HCI_CMSG_TSTAMP = undefined;
  exports.HCI_DEV_NONE = undefined;
  exports.HCI_CHANNEL_RAW = undefined;
  exports.HCI_CHANNEL_USER = undefined;
  exports.HCI_CHANNEL_MONITOR = undefined;
  exports.HCI_CHANNEL_CONTROL = undefined;
  exports.HCI_CHANNEL_LOGGING = undefined;
  exports.L2CAP_OPTIONS = undefined;
  exports.L2CAP_CONNINFO = undefined;
  exports.L2CAP_LM = undefined;
  exports.L2CAP_LM_MASTER = undefined;
  exports.L2CAP_LM_AUTH = undefined;
  exports.L2CAP_LM_ENCRYPT = undefined;
  exports.L2CAP_LM_TRUSTED = undefined;
  exports.L2CAP_LM_RELIABLE = undefined;
  exports.L2CAP_LM_SECURE = undefined;
  exports.L2CAP_LM_FIPS = undefined;
  exports.RFCOMM_CONNINFO = undefined;
  exports.RFCOMM_LM = undefined;
  exports.RFCOMM_LM_MASTER = undefined;
  exports.RFCOMM_LM_AUTH = undefined;
  exports.RFCOMM_LM_ENCRYPT = undefined;
  exports.RFCOMM_LM_TRUSTED = undefined;
  exports.RFCOMM_LM_RELIABLE = undefined;
  exports.RFCOMM_LM_SECURE = undefined;
  exports.RFCOMM_LM_FIPS = undefined;
  exports.SCO_OPTIONS = undefined;
  exports.SCO_CONNINFO = undefined;
  exports.ICMP_FILTER = undefined;
  exports.ICMP_ECHOREPLY = undefined;
  exports.ICMP_DEST_UNREACH = undefined;
  exports.ICMP_SOURCE_QUENCH = undefined;
  exports.ICMP_REDIRECT = undefined;
  exports.ICMP_ECHO = undefined;
  exports.ICMP_ROUTERADVERT = undefined;
  exports.ICMP_ROUTERSOLICIT = undefined;
  exports.ICMP_TIME_EXCEEDED = undefined;
  exports.ICMP_PARAMETERPROB = undefined;
  exports.ICMP_TIMESTAMP = undefined;
  exports.ICMP_TIMESTAMPREPLY = undefined;
  exports.ICMP_INFO_REQUEST = undefined;
  exports.ICMP_INFO_REPLY = undefined;
  exports.ICMP_ADDRESS = undefined;
  exports.ICMP_ADDRESSREPLY = undefined;
  exports.ICMP_EXT_ECHO = undefined;
  exports.ICMP_EXT_ECHOREPLY = undefined;
  exports.ICMP_NET_UNREACH = undefined;
  exports.ICMP_HOST_UNREACH = undefined;
  exports.ICMP_PROT_UNREACH = undefined;
  exports.ICMP_PORT_UNREACH = undefined;
  exports.ICMP_FRAG_NEEDED = undefined;
  exports.ICMP_SR_FAILED = undefined;
  exports.ICMP_NET_UNKNOWN = undefined;
  exports.ICMP_HOST_UNKNOWN = undefined;
  exports.ICMP_HOST_ISOLATED = undefined;
  exports.ICMP_NET_ANO = undefined;
  exports.ICMP_HOST_ANO = undefined;
  exports.ICMP_NET_UNR_TOS = undefined;
  exports.ICMP_HOST_UNR_TOS = undefined;
  exports.ICMP_PKT_FILTERED = undefined;
  exports.ICMP_PREC_VIOLATION = undefined;
  exports.ICMP_PREC_CUTOFF = undefined;
  exports.ICMP_REDIR_NET = undefined;
  exports.ICMP_REDIR_HOST = undefined;
  exports.ICMP_REDIR_NETTOS = undefined;
  exports.ICMP_REDIR_HOSTTOS = undefined;
  exports.ICMP_EXC_TTL = undefined;
  exports.ICMP_EXC_FRAGTIME = undefined;
  exports.ICMP_MINLEN = undefined;
  exports.ICMP_SOURCEQUENCH = undefined;
  exports.ICMP_UNREACH = undefined;
  exports.ICMP_TIMXCEED = undefined;
  exports.ICMP_PARAMPROB = undefined;
  exports.ICMP_TSTAMP = undefined;
  exports.ICMP_TSTAMPREPLY = undefined;
  exports.ICMP_IREQ = undefined;
  exports.ICMP_IREQREPLY = undefined;
  exports.ICMP_MASKREQ = undefined;
  exports.ICMP_MASKREPLY = undefined;
  exports.ICMP_UNREACH_NET = undefined;
  exports.ICMP_UNREACH_HOST = undefined;
  exports.ICMP_UNREACH_PROTOCOL = undefined;
  exports.ICMP_UNREACH_PORT = undefined;
  exports.ICMP_UNREACH_NEEDFRAG = undefined;
  exports.ICMP_UNREACH_SRCFAIL = undefined;
  exports.ICMP_UNREACH_NET_UNKNOWN = undefined;
  exports.ICMP_UNREACH_HOST_UNKNOWN = undefined;
  exports.ICMP_UNREACH_ISOLATED = undefined;
  exports.ICMP_UNREACH_NET_PROHIB = undefined;
  exports.ICMP_UNREACH_HOST_PROHIB = undefined;
  exports.ICMP_UNREACH_TOSNET = undefined;
  exports.ICMP_UNREACH_TOSHOST = undefined;
  exports.ICMP_UNREACH_FILTER_PROHIB = undefined;
  exports.ICMP_UNREACH_HOST_PRECEDENCE = undefined;
  exports.ICMP_UNREACH_PRECEDENCE_CUTOFF = undefined;
  exports.ICMP_REDIRECT_NET = undefined;
  exports.ICMP_REDIRECT_HOST = undefined;
  exports.ICMP_REDIRECT_TOSNET = undefined;
  exports.ICMP_REDIRECT_TOSHOST = undefined;
  exports.ICMP_TIMXCEED_INTRANS = undefined;
  exports.ICMP_TIMXCEED_REASS = undefined;
  exports.ICMP_PARAMPROB_OPTABSENT = undefined;
  exports.ICMP_TSLEN = undefined;
  exports.ICMP_MASKLEN = undefined;
  exports.ICMP_ADVLENMIN = undefined;
  exports.ICMP_MAXTYPE = undefined;
  exports.ICMP_EXT_ECHO_CTYPE_NAME = undefined;
  exports.ICMP_EXT_ECHO_CTYPE_INDEX = undefined;
  exports.ICMP_EXT_ECHO_CTYPE_ADDR = undefined;
  exports.ICMP_EXT_CODE_MAL_QUERY = undefined;
  exports.ICMP_EXT_CODE_NO_IF = undefined;
  exports.ICMP_EXT_CODE_NO_TABLE_ENT = undefined;
  exports.ICMP_EXT_CODE_MULT_IFS = undefined;
  exports.ICMP_EXT_ECHOREPLY_ACTIVE = undefined;
  exports.ICMP_EXT_ECHOREPLY_IPV4 = undefined;
  exports.ICMP_EXT_ECHOREPLY_IPV6 = undefined;
  exports.ICMP_AFI_IP = undefined;
  exports.ICMP_AFI_IP6 = undefined;
  exports.ICMP6_FILTER = undefined;
  exports.ICMPV6_FILTER = undefined;
  exports.ICMP6_FILTER_BLOCK = undefined;
  exports.ICMP6_FILTER_PASS = undefined;
  exports.ICMP6_FILTER_BLOCKOTHERS = undefined;
  exports.ICMP6_FILTER_PASSONLY = undefined;
  exports.ICMP6_DST_UNREACH = undefined;
  exports.ICMP6_PACKET_TOO_BIG = undefined;
  exports.ICMP6_TIME_EXCEEDED = undefined;
  exports.ICMP6_PARAM_PROB = undefined;
  exports.ICMP6_INFOMSG_MASK = undefined;
  exports.ICMP6_ECHO_REQUEST = undefined;
  exports.ICMP6_ECHO_REPLY = undefined;
  exports.MLD_LISTENER_QUERY = undefined;
  exports.MLD_LISTENER_REPORT = undefined;
  exports.MLD_LISTENER_REDUCTION = undefined;
  exports.ND_ROUTER_SOLICIT = undefined;
  exports.ND_ROUTER_ADVERT = undefined;
  exports.ND_NEIGHBOR_SOLICIT = undefined;
  exports.ND_NEIGHBOR_ADVERT = undefined;
  exports.ND_REDIRECT = undefined;
  exports.ICMP6_ROUTER_RENUMBERING = undefined;
  exports.ICMPV6_EXT_ECHO_REQUEST = undefined;
  exports.ICMPV6_EXT_ECHO_REPLY = undefined;
  exports.ICMP6_DST_UNREACH_NOROUTE = undefined;
  exports.ICMP6_DST_UNREACH_ADMIN = undefined;
  exports.ICMP6_DST_UNREACH_BEYONDSCOPE = undefined;
  exports.ICMP6_DST_UNREACH_ADDR = undefined;
  exports.ICMP6_DST_UNREACH_NOPORT = undefined;
  exports.ICMP6_TIME_EXCEED_TRANSIT = undefined;
  exports.ICMP6_TIME_EXCEED_REASSEMBLY = undefined;
  exports.ICMP6_PARAMPROB_HEADER = undefined;
  exports.ICMP6_PARAMPROB_NEXTHEADER = undefined;
  exports.ICMP6_PARAMPROB_OPTION = undefined;
  exports.ND_OPT_SOURCE_LINKADDR = undefined;
  exports.ND_OPT_TARGET_LINKADDR = undefined;
  exports.ND_OPT_PREFIX_INFORMATION = undefined;
  exports.ND_OPT_REDIRECTED_HEADER = undefined;
  exports.ND_OPT_MTU = undefined;
  exports.ND_OPT_RTR_ADV_INTERVAL = undefined;
  exports.ND_OPT_HOME_AGENT_INFO = undefined;
  exports.ND_RA_FLAG_MANAGED = undefined;
  exports.ND_RA_FLAG_OTHER = undefined;
  exports.ND_RA_FLAG_HOME_AGENT = undefined;
  exports.ND_NA_FLAG_ROUTER = undefined;
  exports.ND_NA_FLAG_SOLICITED = undefined;
  exports.ND_NA_FLAG_OVERRIDE = undefined;
  exports.ND_OPT_PI_FLAG_ONLINK = undefined;
  exports.ND_OPT_PI_FLAG_AUTO = undefined;
  exports.ND_OPT_PI_FLAG_RADDR = undefined;
  exports.IPTOS_TOS_MASK = undefined;
  exports.IPTOS_LOWDELAY = undefined;
  exports.IPTOS_THROUGHPUT = undefined;
  exports.IPTOS_RELIABILITY = undefined;
  exports.IPTOS_MINCOST = undefined;
  exports.IPTOS_LOWCOST = undefined;
  exports.IPTOS_PREC_MASK = undefined;
  exports.IPTOS_PREC_NETCONTROL = undefined;
  exports.IPTOS_PREC_INTERNETCONTROL = undefined;
  exports.IPTOS_PREC_CRITIC_ECP = undefined;
  exports.IPTOS_PREC_FLASHOVERRIDE = undefined;
  exports.IPTOS_PREC_FLASH = undefined;
  exports.IPTOS_PREC_IMMEDIATE = undefined;
  exports.IPTOS_PREC_PRIORITY = undefined;
  exports.IPTOS_PREC_ROUTINE = undefined;
  exports.IPTOS_CLASS_MASK = undefined;
  exports.IPTOS_CLASS_DEFAULT = undefined;
  exports.IPTOS_CLASS_CS0 = undefined;
  exports.IPTOS_CLASS_CS1 = undefined;
  exports.IPTOS_CLASS_CS2 = undefined;
  exports.IPTOS_CLASS_CS3 = undefined;
  exports.IPTOS_CLASS_CS4 = undefined;
  exports.IPTOS_CLASS_CS5 = undefined;
  exports.IPTOS_CLASS_CS6 = undefined;
  exports.IPTOS_CLASS_CS7 = undefined;
  exports.IPTOS_DSCP_MASK = undefined;
  exports.IPTOS_DSCP_AF11 = undefined;
  exports.IPTOS_DSCP_AF12 = undefined;
  exports.IPTOS_DSCP_AF13 = undefined;
  exports.IPTOS_DSCP_AF21 = undefined;
  exports.IPTOS_DSCP_AF22 = undefined;
  exports.IPTOS_DSCP_AF23 = undefined;
  exports.IPTOS_DSCP_AF31 = undefined;
  exports.IPTOS_DSCP_AF32 = undefined;
  exports.IPTOS_DSCP_AF33 = undefined;
  exports.IPTOS_DSCP_AF41 = undefined;
  exports.IPTOS_DSCP_AF42 = undefined;
  exports.IPTOS_DSCP_AF43 = undefined;
  exports.IPTOS_DSCP_EF = undefined;
  exports.IPTOS_DSCP_LE = undefined;
  exports.IPTOS_DSCP_VA = undefined;
  exports.IPTOS_ECN_MASK = undefined;
  exports.IPTOS_ECN_NOT_ECT = undefined;
  exports.IPTOS_ECN_ECT1 = undefined;
  exports.IPTOS_ECN_ECT0 = undefined;
  exports.IPTOS_ECN_CE = undefined;
  exports.IPOPT_EOL = undefined;
  exports.IPOPT_END = undefined;
  exports.IPOPT_NOP = undefined;
  exports.IPOPT_NOOP = undefined;
  exports.IPOPT_RR = undefined;
  exports.IPOPT_TS = undefined;
  exports.IPOPT_TIMESTAMP = undefined;
  exports.IPOPT_SECURITY = undefined;
  exports.IPOPT_SEC = undefined;
  exports.IPOPT_LSRR = undefined;
  exports.IPOPT_SSRR = undefined;
  exports.IPOPT_SATID = undefined;
  exports.IPOPT_SID = undefined;
  exports.IPOPT_RA = undefined;
  exports.IPOPT_COPY = undefined;
  exports.IPOPT_CLASS_MASK = undefined;
  exports.IPOPT_NUMBER_MASK = undefined;
  exports.IPOPT_TS_TSONLY = undefined;
  exports.IPOPT_TS_TSANDADDR = undefined;
  exports.IPOPT_TS_PRESPEC = undefined;
  exports.MAX_IPOPTLEN = undefined;
  exports.IPVERSION = undefined;
  exports.IPDEFTTL = undefined;
  exports.MAXTTL = undefined;
  exports.TH_FIN = undefined;
  exports.TH_SYN = undefined;
  exports.TH_RST = undefined;
  exports.TH_PUSH = undefined;
  exports.TH_ACK = undefined;
  exports.TH_URG = undefined;
  exports.TCPI_OPT_TIMESTAMPS = undefined;
  exports.TCPI_OPT_SACK = undefined;
  exports.TCPI_OPT_WSCALE = undefined;
  exports.TCPI_OPT_ECN = undefined;
  exports.TCPI_OPT_ECN_SEEN = undefined;
  exports.TCPI_OPT_SYN_DATA = undefined;
  exports.TCPI_OPT_USEC_TS = undefined;
  exports.TCPI_OPT_TFO_CHILD = undefined;
  exports.SOF_TIMESTAMPING_TX_HARDWARE = undefined;
  exports.SOF_TIMESTAMPING_TX_SOFTWARE = undefined;
  exports.SOF_TIMESTAMPING_RX_HARDWARE = undefined;
  exports.SOF_TIMESTAMPING_RX_SOFTWARE = undefined;
  exports.SOF_TIMESTAMPING_TX_SCHED = undefined;
  exports.SOF_TIMESTAMPING_TX_ACK = undefined;
  exports.SOF_TIMESTAMPING_TX_COMPLETION = undefined;
  exports.SOF_TIMESTAMPING_SOFTWARE = undefined;
  exports.SOF_TIMESTAMPING_SYS_HARDWARE = undefined;
  exports.SOF_TIMESTAMPING_RAW_HARDWARE = undefined;
  exports.SOF_TIMESTAMPING_OPT_ID = undefined;
  exports.SOF_TIMESTAMPING_OPT_CMSG = undefined;
  exports.SOF_TIMESTAMPING_OPT_TSONLY = undefined;
  exports.SOF_TIMESTAMPING_OPT_STATS = undefined;
  exports.SOF_TIMESTAMPING_OPT_PKTINFO = undefined;
  exports.SOF_TIMESTAMPING_OPT_TX_SWHW = undefined;
  exports.SOF_TIMESTAMPING_BIND_PHC = undefined;
  exports.SOF_TIMESTAMPING_OPT_ID_TCP = undefined;
  exports.SOF_TIMESTAMPING_OPT_RX_FILTER = undefined;
  exports.SOF_TIMESTAMPING_TX_RECORD_MASK = undefined;
  exports.SOF_TXTIME_DEADLINE_MODE = undefined;
  exports.SOF_TXTIME_REPORT_ERRORS = undefined;
  exports.CLOCK_REALTIME = undefined;
  exports.CLOCK_MONOTONIC = undefined;
  exports.CLOCK_TAI = undefined;
  exports.CLOCK_BOOTTIME = undefined;
  exports.CLOCK_MONOTONIC_RAW = undefined;
  exports.SO_EE_ORIGIN_NONE = undefined;
  exports.SO_EE_ORIGIN_LOCAL = undefined;
  exports.SO_EE_ORIGIN_ICMP = undefined;
  exports.SO_EE_ORIGIN_ICMP6 = undefined;
  exports.SO_EE_ORIGIN_TXSTATUS = undefined;
  exports.SO_EE_ORIGIN_TIMESTAMPING = undefined;
  exports.SO_EE_ORIGIN_ZEROCOPY = undefined;
  exports.SO_EE_ORIGIN_TXTIME = undefined;
  exports.SO_EE_CODE_ZEROCOPY_COPIED = undefined;
  exports.SO_EE_CODE_TXTIME_INVALID_PARAM = undefined;
  exports.SO_EE_CODE_TXTIME_MISSED = undefined;
  exports.SO_EE_RFC4884_FLAG_INVALID = undefined;
  exports.SCM_TSTAMP_SND = undefined;
  exports.SCM_TSTAMP_SCHED = undefined;
  exports.SCM_TSTAMP_ACK = undefined;
  exports.SCM_TSTAMP_COMPLETION = undefined;
  exports.IFF_UP = undefined;
  exports.IFF_BROADCAST = undefined;
  exports.IFF_DEBUG = undefined;
  exports.IFF_LOOPBACK = undefined;
  exports.IFF_POINTOPOINT = undefined;
  exports.IFF_NOTRAILERS = undefined;
  exports.IFF_RUNNING = undefined;
  exports.IFF_NOARP = undefined;
  exports.IFF_PROMISC = undefined;
  exports.IFF_ALLMULTI = undefined;
  exports.IFF_MASTER = undefined;
  exports.IFF_SLAVE = undefined;
  exports.IFF_MULTICAST = undefined;
  exports.IFF_PORTSEL = undefined;
  exports.IFF_AUTOMEDIA = undefined;
  exports.IFF_DYNAMIC = undefined;
  exports.IFF_LOWER_UP = undefined;
  exports.IFF_DORMANT = undefined;
  exports.IFF_ECHO = undefined;
  exports.FIONREAD = undefined;
  exports.FIONBIO = undefined;
  exports.FIOASYNC = undefined;
  exports.FIOSETOWN = undefined;
  exports.FIOGETOWN = undefined;
  exports.SIOCINQ = undefined;
  exports.SIOCOUTQ = undefined;
  exports.SIOCOUTQNSD = undefined;
  exports.SIOCATMARK = undefined;
  exports.SIOCSPGRP = undefined;
  exports.SIOCGPGRP = undefined;
  exports.SIOCGSTAMP = undefined;
  exports.SIOCGSTAMPNS = undefined;
  exports.SIOCGSTAMP_OLD = undefined;
  exports.SIOCGSTAMPNS_OLD = undefined;
  exports.SIOCGSTAMP_NEW = undefined;
  exports.SIOCGSTAMPNS_NEW = undefined;
  exports.SIOCGSKNS = undefined;
  exports.SIOCUNIXFILE = undefined;
  exports.SIOCADDRT = undefined;
  exports.SIOCDELRT = undefined;
  exports.SIOCGIFNAME = undefined;
  exports.SIOCGIFCONF = undefined;
  exports.SIOCGIFFLAGS = undefined;
  exports.SIOCSIFFLAGS = undefined;
  exports.SIOCGIFADDR = undefined;
  exports.SIOCSIFADDR = undefined;
  exports.SIOCDIFADDR = undefined;
  exports.SIOCGIFDSTADDR = undefined;
  exports.SIOCSIFDSTADDR = undefined;
  exports.SIOCGIFBRDADDR = undefined;
  exports.SIOCSIFBRDADDR = undefined;
  exports.SIOCGIFNETMASK = undefined;
  exports.SIOCSIFNETMASK = undefined;
  exports.SIOCGIFMETRIC = undefined;
  exports.SIOCSIFMETRIC = undefined;
  exports.SIOCGIFMTU = undefined;
  exports.SIOCSIFMTU = undefined;
  exports.SIOCSIFNAME = undefined;
  exports.SIOCGIFHWADDR = undefined;
  exports.SIOCSIFHWADDR = undefined;
  exports.SIOCSIFHWBROADCAST = undefined;
  exports.SIOCGIFINDEX = undefined;
  exports.SIOCGIFMAP = undefined;
  exports.SIOCSIFMAP = undefined;
  exports.SIOCGIFTXQLEN = undefined;
  exports.SIOCSIFTXQLEN = undefined;
  exports.SIOCGIFPFLAGS = undefined;
  exports.SIOCSIFPFLAGS = undefined;
  exports.SIOCADDMULTI = undefined;
  exports.SIOCDELMULTI = undefined;
  exports.SIOCGARP = undefined;
  exports.SIOCSARP = undefined;
  exports.SIOCDARP = undefined;
  exports.SIOCETHTOOL = undefined;
  exports.SIOCGMIIPHY = undefined;
  exports.SIOCGMIIREG = undefined;
  exports.SIOCSMIIREG = undefined;
  exports.SIOCGHWTSTAMP = undefined;
  exports.SIOCSHWTSTAMP = undefined;
  exports.SIOCDEVPRIVATE = undefined;
  exports.SIOCPROTOPRIVATE = undefined;
  exports.BPF_LD = undefined;
  exports.BPF_LDX = undefined;
  exports.BPF_ST = undefined;
  exports.BPF_STX = undefined;
  exports.BPF_ALU = undefined;
  exports.BPF_JMP = undefined;
  exports.BPF_RET = undefined;
  exports.BPF_MISC = undefined;
  exports.BPF_W = undefined;
  exports.BPF_H = undefined;
  exports.BPF_B = undefined;
  exports.BPF_IMM = undefined;
  exports.BPF_ABS = undefined;
  exports.BPF_IND = undefined;
  exports.BPF_MEM = undefined;
  exports.BPF_LEN = undefined;
  exports.BPF_MSH = undefined;
  exports.BPF_ADD = undefined;
  exports.BPF_SUB = undefined;
  exports.BPF_MUL = undefined;
  exports.BPF_DIV = undefined;
  exports.BPF_OR = undefined;
  exports.BPF_AND = undefined;
  exports.BPF_LSH = undefined;
  exports.BPF_RSH = undefined;
  exports.BPF_NEG = undefined;
  exports.BPF_MOD = undefined;
  exports.BPF_XOR = undefined;
  exports.BPF_JA = undefined;
  exports.BPF_JEQ = undefined;
  exports.BPF_JGT = undefined;
  exports.BPF_JGE = undefined;
  exports.BPF_JSET = undefined;
  exports.BPF_K = undefined;
  exports.BPF_X = undefined;
  exports.BPF_A = undefined;
  exports.BPF_TAX = undefined;
  exports.BPF_TXA = undefined;
  exports.BPF_MAXINSNS = undefined;
  exports.BPF_MEMWORDS = undefined;
  exports.SKF_AD_OFF = undefined;
  exports.SKF_AD_PROTOCOL = undefined;
  exports.SKF_AD_PKTTYPE = undefined;
  exports.SKF_AD_IFINDEX = undefined;
  exports.SKF_AD_NLATTR = undefined;
  exports.SKF_AD_NLATTR_NEST = undefined;
  exports.SKF_AD_MARK = undefined;
  exports.SKF_AD_QUEUE = undefined;
  exports.SKF_AD_HATYPE = undefined;
  exports.SKF_AD_RXHASH = undefined;
  exports.SKF_AD_CPU = undefined;
  exports.SKF_AD_ALU_XOR_X = undefined;
  exports.SKF_AD_VLAN_TAG = undefined;
  exports.SKF_AD_VLAN_TAG_PRESENT = undefined;
  exports.SKF_AD_PAY_OFFSET = undefined;
  exports.SKF_AD_RANDOM = undefined;
  exports.SKF_AD_VLAN_TPID = undefined;
  exports.SKF_AD_MAX = undefined;
  exports.SKF_NET_OFF = undefined;
  exports.SKF_LL_OFF = undefined;
};
