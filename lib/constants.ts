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
} from './address/types';
import type {
  AddressFamily,
  FamilyLevel,
  SocketType,
  SocketTypeFlags,
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
} from './flavours';
import { native } from './native';
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
  SockFilter,
  InPktinfo,
  In6Pktinfo,
  SockTxtime,
  SoTimestamping,
  SockExtendedErr,
  ScmTimestamping,
} from './options/types';
import { present } from './present';

type Bytes = Buffer<ArrayBuffer>;

/** The values, in the order of the table. */
const v = native.constants;

// Address families: the first argument of socket(2), and `family` of every address.

/** No family: any family to `getaddrinfo`, and in `connect` the request to dissolve an association. */
export const AF_UNSPEC = v[155] as AddressFamily<RawAddress>;
/** Unix domain: sockets of this machine, named by a path, an abstract name or nothing; unix(7). */
export const AF_UNIX = v[156] as AddressFamily<UnixAddress>;
/** POSIX's older name of `AF_UNIX`. */
export const AF_LOCAL = v[157] as AddressFamily<UnixAddress>;
/** glibc's other name of `AF_UNIX`. */
export const AF_FILE = v[158] as AddressFamily<UnixAddress>;
/** IPv4; ip(7). */
export const AF_INET = v[159] as AddressFamily<InetAddress>;
/** Amateur radio AX.25. */
export const AF_AX25 = v[160] as AddressFamily<RawAddress>;
/** Novell IPX; gone from Linux since 4.18. */
export const AF_IPX = v[161] as AddressFamily<RawAddress>;
/** AppleTalk DDP; ddp(7). */
export const AF_APPLETALK = v[162] as AddressFamily<RawAddress>;
/** Amateur radio NET/ROM. */
export const AF_NETROM = v[163] as AddressFamily<RawAddress>;
/** Multiprotocol bridge; in netlink messages the family of bridge ports. */
export const AF_BRIDGE = v[164] as AddressFamily<RawAddress>;
/** ATM permanent virtual circuits. */
export const AF_ATMPVC = v[165] as AddressFamily<RawAddress>;
/** ITU-T X.25 / ISO 8208; x25(7). */
export const AF_X25 = v[166] as AddressFamily<RawAddress>;
/** IPv6, and unless `IPV6_V6ONLY` is set IPv4 by mapped addresses; ipv6(7). */
export const AF_INET6 = v[167] as AddressFamily<Inet6Address>;
/** Amateur radio X.25 PLP. */
export const AF_ROSE = v[168] as AddressFamily<RawAddress>;
/** DECnet; gone from Linux since 6.1. */
export const AF_DECnet = v[169] as AddressFamily<RawAddress>;
/** Reserved for the 802.2LLC project. */
export const AF_NETBEUI = v[170] as AddressFamily<RawAddress>;
/** A pseudo family for security callbacks. */
export const AF_SECURITY = v[171] as AddressFamily<RawAddress>;
/** PF_KEY, the management of IPsec keys; RFC 2367. */
export const AF_KEY = v[172] as AddressFamily<RawAddress>;
/** Messages between kernel and user space; netlink(7). */
export const AF_NETLINK = v[173] as AddressFamily<NetlinkAddress>;
/** BSD's name of the routing socket; on Linux the same as `AF_NETLINK`. */
export const AF_ROUTE = v[174] as AddressFamily<NetlinkAddress>;
/** Packets at the level of the network device; packet(7). The protocol is in network order. */
export const AF_PACKET = v[175] as AddressFamily<PacketAddress>;
/** Ash; never implemented. */
export const AF_ASH = v[176] as AddressFamily<RawAddress>;
/** Acorn Econet; gone from Linux since 3.5. */
export const AF_ECONET = v[177] as AddressFamily<RawAddress>;
/** ATM switched virtual circuits. */
export const AF_ATMSVC = v[178] as AddressFamily<RawAddress>;
/** Reliable Datagram Sockets over TCP or InfiniBand. */
export const AF_RDS = v[179] as AddressFamily<InetAddress>;
/** Linux SNA; never implemented. */
export const AF_SNA = v[180] as AddressFamily<RawAddress>;
/** Infrared sockets; gone from Linux since 4.17. */
export const AF_IRDA = v[181] as AddressFamily<RawAddress>;
/** PPP over X: PPPoE, L2TP and PPTP tunnels. */
export const AF_PPPOX = v[182] as AddressFamily<RawAddress>;
/** Sangoma Wanpipe API sockets; gone from Linux. */
export const AF_WANPIPE = v[183] as AddressFamily<RawAddress>;
/** IEEE 802.2 logical link control. */
export const AF_LLC = v[184] as AddressFamily<RawAddress>;
/** Native InfiniBand addresses. */
export const AF_IB = v[185] as AddressFamily<RawAddress>;
/** Multiprotocol label switching; in netlink messages. */
export const AF_MPLS = v[186] as AddressFamily<RawAddress>;
/** Controller Area Network: raw, broadcast manager, ISO-TP and J1939. */
export const AF_CAN = v[187] as AddressFamily<CanAddress>;
/** Transparent inter-process communication of a cluster; tipc(7). */
export const AF_TIPC = v[188] as AddressFamily<TipcAddress>;
/** Bluetooth: HCI, L2CAP, RFCOMM, SCO and ISO. */
export const AF_BLUETOOTH = v[189] as AddressFamily<BluetoothAddress>;
/** Communication between guests of IBM z/VM. */
export const AF_IUCV = v[190] as AddressFamily<RawAddress>;
/** RxRPC, the remote procedure calls of AFS. */
export const AF_RXRPC = v[191] as AddressFamily<RawAddress>;
/** mISDN sockets. */
export const AF_ISDN = v[192] as AddressFamily<RawAddress>;
/** Nokia cellular modems' IPC. */
export const AF_PHONET = v[193] as AddressFamily<RawAddress>;
/** Low-rate wireless personal networks, IEEE 802.15.4. */
export const AF_IEEE802154 = v[194] as AddressFamily<RawAddress>;
/** ST-Ericsson modems' CAIF. */
export const AF_CAIF = v[195] as AddressFamily<RawAddress>;
/** The kernel's cryptography. */
export const AF_ALG = v[196] as AddressFamily<AlgAddress>;
/** Near-field communication. */
export const AF_NFC = v[197] as AddressFamily<RawAddress>;
/** Between a virtual machine and its host; vsock(7). It is also the level of the `SO_VM_SOCKETS_*` options. */
export const AF_VSOCK = v[198] as FamilyLevel<VsockAddress>;
/** The kernel connection multiplexor: messages over TCP. */
export const AF_KCM = v[199] as AddressFamily<RawAddress>;
/** Qualcomm's IPC router. */
export const AF_QIPCRTR = v[200] as AddressFamily<QipcrtrAddress>;
/** Shared memory communications over RDMA, in the place of TCP. */
export const AF_SMC = v[201] as AddressFamily<RawAddress>;
/** Express data path: packets through rings in shared memory. */
export const AF_XDP = v[202] as AddressFamily<RawAddress>;
/** Management component transport protocol. */
export const AF_MCTP = v[203] as AddressFamily<RawAddress>;
/** One more than the highest family number of the headers; it grows with them. */
export const AF_MAX = v[204] as AddressFamily<RawAddress>;
/** macOS: kernel event and kernel control sockets. */
export const AF_SYSTEM = v[205] as AddressFamily<RawAddress> | undefined;
/** BSD: link-layer addresses. */
export const AF_LINK = v[206] as AddressFamily<RawAddress> | undefined;

// Protocol families: the same numbers as the address families.

/** The same as `AF_UNSPEC`. */
export const PF_UNSPEC = v[207] as AddressFamily<RawAddress>;
/** The same as `AF_UNIX`. */
export const PF_UNIX = v[208] as AddressFamily<UnixAddress>;
/** The same as `AF_LOCAL`. */
export const PF_LOCAL = v[209] as AddressFamily<UnixAddress>;
/** The same as `AF_FILE`. */
export const PF_FILE = v[210] as AddressFamily<UnixAddress>;
/** The same as `AF_INET`. */
export const PF_INET = v[211] as AddressFamily<InetAddress>;
/** The same as `AF_AX25`. */
export const PF_AX25 = v[212] as AddressFamily<RawAddress>;
/** The same as `AF_IPX`. */
export const PF_IPX = v[213] as AddressFamily<RawAddress>;
/** The same as `AF_APPLETALK`. */
export const PF_APPLETALK = v[214] as AddressFamily<RawAddress>;
/** The same as `AF_NETROM`. */
export const PF_NETROM = v[215] as AddressFamily<RawAddress>;
/** The same as `AF_BRIDGE`. */
export const PF_BRIDGE = v[216] as AddressFamily<RawAddress>;
/** The same as `AF_ATMPVC`. */
export const PF_ATMPVC = v[217] as AddressFamily<RawAddress>;
/** The same as `AF_X25`. */
export const PF_X25 = v[218] as AddressFamily<RawAddress>;
/** The same as `AF_INET6`. */
export const PF_INET6 = v[219] as AddressFamily<Inet6Address>;
/** The same as `AF_ROSE`. */
export const PF_ROSE = v[220] as AddressFamily<RawAddress>;
/** The same as `AF_DECnet`. */
export const PF_DECnet = v[221] as AddressFamily<RawAddress>;
/** The same as `AF_NETBEUI`. */
export const PF_NETBEUI = v[222] as AddressFamily<RawAddress>;
/** The same as `AF_SECURITY`. */
export const PF_SECURITY = v[223] as AddressFamily<RawAddress>;
/** The same as `AF_KEY`. */
export const PF_KEY = v[224] as AddressFamily<RawAddress>;
/** The same as `AF_NETLINK`. */
export const PF_NETLINK = v[225] as AddressFamily<NetlinkAddress>;
/** The same as `AF_ROUTE`. */
export const PF_ROUTE = v[226] as AddressFamily<NetlinkAddress>;
/** The same as `AF_PACKET`. */
export const PF_PACKET = v[227] as AddressFamily<PacketAddress>;
/** The same as `AF_ASH`. */
export const PF_ASH = v[228] as AddressFamily<RawAddress>;
/** The same as `AF_ECONET`. */
export const PF_ECONET = v[229] as AddressFamily<RawAddress>;
/** The same as `AF_ATMSVC`. */
export const PF_ATMSVC = v[230] as AddressFamily<RawAddress>;
/** The same as `AF_RDS`. */
export const PF_RDS = v[231] as AddressFamily<InetAddress>;
/** The same as `AF_SNA`. */
export const PF_SNA = v[232] as AddressFamily<RawAddress>;
/** The same as `AF_IRDA`. */
export const PF_IRDA = v[233] as AddressFamily<RawAddress>;
/** The same as `AF_PPPOX`. */
export const PF_PPPOX = v[234] as AddressFamily<RawAddress>;
/** The same as `AF_WANPIPE`. */
export const PF_WANPIPE = v[235] as AddressFamily<RawAddress>;
/** The same as `AF_LLC`. */
export const PF_LLC = v[236] as AddressFamily<RawAddress>;
/** The same as `AF_IB`. */
export const PF_IB = v[237] as AddressFamily<RawAddress>;
/** The same as `AF_MPLS`. */
export const PF_MPLS = v[238] as AddressFamily<RawAddress>;
/** The same as `AF_CAN`. */
export const PF_CAN = v[239] as AddressFamily<CanAddress>;
/** The same as `AF_TIPC`. */
export const PF_TIPC = v[240] as AddressFamily<TipcAddress>;
/** The same as `AF_BLUETOOTH`. */
export const PF_BLUETOOTH = v[241] as AddressFamily<BluetoothAddress>;
/** The same as `AF_IUCV`. */
export const PF_IUCV = v[242] as AddressFamily<RawAddress>;
/** The same as `AF_RXRPC`. */
export const PF_RXRPC = v[243] as AddressFamily<RawAddress>;
/** The same as `AF_ISDN`. */
export const PF_ISDN = v[244] as AddressFamily<RawAddress>;
/** The same as `AF_PHONET`. */
export const PF_PHONET = v[245] as AddressFamily<RawAddress>;
/** The same as `AF_IEEE802154`. */
export const PF_IEEE802154 = v[246] as AddressFamily<RawAddress>;
/** The same as `AF_CAIF`. */
export const PF_CAIF = v[247] as AddressFamily<RawAddress>;
/** The same as `AF_ALG`. */
export const PF_ALG = v[248] as AddressFamily<AlgAddress>;
/** The same as `AF_NFC`. */
export const PF_NFC = v[249] as AddressFamily<RawAddress>;
/** The same as `AF_VSOCK`. */
export const PF_VSOCK = v[250] as FamilyLevel<VsockAddress>;
/** The same as `AF_KCM`. */
export const PF_KCM = v[251] as AddressFamily<RawAddress>;
/** The same as `AF_QIPCRTR`. */
export const PF_QIPCRTR = v[252] as AddressFamily<QipcrtrAddress>;
/** The same as `AF_SMC`. */
export const PF_SMC = v[253] as AddressFamily<RawAddress>;
/** The same as `AF_XDP`. */
export const PF_XDP = v[254] as AddressFamily<RawAddress>;
/** The same as `AF_MCTP`. */
export const PF_MCTP = v[255] as AddressFamily<RawAddress>;
/** The same as `AF_MAX`. */
export const PF_MAX = v[256] as AddressFamily<RawAddress>;
/** The same as `AF_SYSTEM`. */
export const PF_SYSTEM = v[257] as AddressFamily<RawAddress> | undefined;
/** The same as `AF_LINK`. */
export const PF_LINK = v[258] as AddressFamily<RawAddress> | undefined;

// Socket types: the second argument of socket(2).

/** A reliable, ordered stream of bytes between two ends: TCP, Unix streams. */
export const SOCK_STREAM = v[259] as SocketType<null>;
/** Datagrams of a bounded size, each kept whole: UDP, Unix datagrams. */
export const SOCK_DGRAM = v[260] as SocketType<never>;
/** Network protocol packets themselves; needs `CAP_NET_RAW` for most families. */
export const SOCK_RAW = v[261] as SocketType<never>;
/** Reliable datagrams without order: RDS, TIPC. */
export const SOCK_RDM = v[262] as SocketType<never>;
/** A reliable, ordered connection that keeps the bounds of messages. */
export const SOCK_SEQPACKET = v[263] as SocketType<null>;
/** Datagram congestion control protocol; gone from Linux since 6.16. */
export const SOCK_DCCP = v[264] as SocketType<never>;
/** The obsolete way to packets of a device; use `AF_PACKET`. */
export const SOCK_PACKET = v[265] as SocketType<never>;
/** Or'ed to a type: close the descriptor on execve(2). Sockets of this library always do. */
export const SOCK_CLOEXEC = v[266] as SocketTypeFlags;
/** Or'ed to a type: make the socket non-blocking, which is a timeout of 0. */
export const SOCK_NONBLOCK = v[267] as SocketTypeFlags;
/** A bit of `SO_BUF_LOCK`: the kernel leaves the send buffer's size alone. */
export const SOCK_SNDBUF_LOCK = v[268] as number;
/** A bit of `SO_BUF_LOCK`: the kernel leaves the receive buffer's size alone. */
export const SOCK_RCVBUF_LOCK = v[269] as number;
/** Both bits of `SO_BUF_LOCK`. */
export const SOCK_BUF_LOCK_MASK = v[270] as number;
/** A value of `SO_TXREHASH`: keep the flow's hash when retransmitting. */
export const SOCK_TXREHASH_DISABLED = v[271] as number;
/** A value of `SO_TXREHASH`: choose another hash, thus maybe another path, on trouble. */
export const SOCK_TXREHASH_ENABLED = v[272] as number;
/** A value of `SO_TXREHASH`: what the sysctl net.core.txrehash says. */
export const SOCK_TXREHASH_DEFAULT = v[273] as number;
/** The type byte (0x89) of socket ioctl numbers. */
export const SOCK_IOC_TYPE = v[274] as number;
/** BSD: the longest possible socket address. */
export const SOCK_MAXADDRLEN = v[275] as number | undefined;

// What shutdown(2) shuts down.

/** Further receptions will be disallowed. */
export const SHUT_RD = v[276] as ShutdownHow;
/** Further transmissions will be disallowed; the peer of a stream reads its end. */
export const SHUT_WR = v[277] as ShutdownHow;
/** Both directions. */
export const SHUT_RDWR = v[278] as ShutdownHow;

// Levels: whose options `setsockopt` sets, and whose control messages `recvmsg` gives.

/** Options of every socket; socket(7). */
export const SOL_SOCKET = v[279] as OptionLevel;
/** macOS: options of Unix domain sockets. */
export const SOL_LOCAL = v[280] as OptionLevel | undefined;
/** Options of IPv4, the same as `IPPROTO_IP`. */
export const SOL_IP = v[281] as OptionLevel;
/** ICMP's number as a level, the same as `IPPROTO_ICMP`. */
export const SOL_ICMP = v[282] as OptionLevel;
/** Options of TCP, the same as `IPPROTO_TCP`. */
export const SOL_TCP = v[283] as OptionLevel;
/** Options of UDP, the same as `IPPROTO_UDP`. */
export const SOL_UDP = v[284] as OptionLevel;
/** Options of IPv6, the same as `IPPROTO_IPV6`. */
export const SOL_IPV6 = v[285] as OptionLevel;
/** Options of ICMPv6 raw sockets, the same as `IPPROTO_ICMPV6`. */
export const SOL_ICMPV6 = v[286] as OptionLevel;
/** Options of SCTP, the same as `IPPROTO_SCTP`. */
export const SOL_SCTP = v[287] as OptionLevel;
/** Options of UDP-Lite, the same as `IPPROTO_UDPLITE`. */
export const SOL_UDPLITE = v[288] as OptionLevel;
/** Options of IPv4 raw sockets: `ICMP_FILTER`. */
export const SOL_RAW = v[289] as OptionLevel;
/** Added to a CAN protocol's number it gives the level of its options. */
export const SOL_CAN_BASE = v[290] as OptionLevel;
/** Options of `CAN_RAW` sockets. */
export const SOL_CAN_RAW = v[291] as OptionLevel;
/** Options of `CAN_ISOTP` sockets. */
export const SOL_CAN_ISOTP = v[292] as OptionLevel;
/** Options and control messages of `CAN_J1939` sockets. */
export const SOL_CAN_J1939 = v[293] as OptionLevel;
/** Options of Bluetooth HCI sockets. */
export const SOL_HCI = v[294] as OptionLevel;
/** Options of Bluetooth L2CAP sockets. */
export const SOL_L2CAP = v[295] as OptionLevel;
/** Options of Bluetooth SCO sockets. */
export const SOL_SCO = v[296] as OptionLevel;
/** Options of Bluetooth RFCOMM sockets. */
export const SOL_RFCOMM = v[297] as OptionLevel;
/** Options of IPX. */
export const SOL_IPX = v[298] as OptionLevel;
/** Options of AX.25. */
export const SOL_AX25 = v[299] as OptionLevel;
/** Options of AppleTalk. */
export const SOL_ATALK = v[300] as OptionLevel;
/** Options of NET/ROM. */
export const SOL_NETROM = v[301] as OptionLevel;
/** Options of ROSE. */
export const SOL_ROSE = v[302] as OptionLevel;
/** Options of DECnet. */
export const SOL_DECNET = v[303] as OptionLevel;
/** Options of X.25. */
export const SOL_X25 = v[304] as OptionLevel;
/** Options of `AF_PACKET`; packet(7). */
export const SOL_PACKET = v[305] as OptionLevel;
/** Options of the ATM layer. */
export const SOL_ATM = v[306] as OptionLevel;
/** Options of the ATM adaptation layer. */
export const SOL_AAL = v[307] as OptionLevel;
/** Options of infrared sockets. */
export const SOL_IRDA = v[308] as OptionLevel;
/** Reserved for NetBEUI. */
export const SOL_NETBEUI = v[309] as OptionLevel;
/** Options of `AF_LLC`. */
export const SOL_LLC = v[310] as OptionLevel;
/** Options of DCCP. */
export const SOL_DCCP = v[311] as OptionLevel;
/** Options of `AF_NETLINK`; netlink(7). */
export const SOL_NETLINK = v[312] as OptionLevel;
/** Options of `AF_TIPC`. */
export const SOL_TIPC = v[313] as OptionLevel;
/** Options and control messages of `AF_RXRPC`. */
export const SOL_RXRPC = v[314] as OptionLevel;
/** Options of L2TP tunnels. */
export const SOL_PPPOL2TP = v[315] as OptionLevel;
/** Options that all Bluetooth protocols share: `BT_SECURITY` and its like. */
export const SOL_BLUETOOTH = v[316] as OptionLevel;
/** Options of Phonet pipes. */
export const SOL_PNPIPE = v[317] as OptionLevel;
/** Options and control messages of `AF_RDS`. */
export const SOL_RDS = v[318] as OptionLevel;
/** Options of `AF_IUCV`. */
export const SOL_IUCV = v[319] as OptionLevel;
/** Options of `AF_CAIF`. */
export const SOL_CAIF = v[320] as OptionLevel;
/** Options and control messages of `AF_ALG`. */
export const SOL_ALG = v[321] as OptionLevel;
/** Options of `AF_NFC`. */
export const SOL_NFC = v[322] as OptionLevel;
/** Options of `AF_KCM`. */
export const SOL_KCM = v[323] as OptionLevel;
/** Options and control messages of TLS done by the kernel, after `TCP_ULP` 'tls'. */
export const SOL_TLS = v[324] as OptionLevel;
/** Options of `AF_XDP`. */
export const SOL_XDP = v[325] as OptionLevel;
/** Options of Multipath TCP. */
export const SOL_MPTCP = v[326] as OptionLevel;
/** Options of `AF_MCTP`. */
export const SOL_MCTP = v[327] as OptionLevel;
/** Options of `AF_SMC`. */
export const SOL_SMC = v[328] as OptionLevel;
/** The level of vsock's control messages in the error queue; its options have the level `AF_VSOCK`. */
export const SOL_VSOCK = v[329] as OptionLevel;

// Options of the level SOL_SOCKET; socket(7).

/** Record debugging information; needs `CAP_NET_ADMIN`. */
export const SO_DEBUG = v[330] as SocketOption<number>;
/** Bind although connections of the address linger in TIME_WAIT; for datagrams, share the address. */
export const SO_REUSEADDR = v[331] as SocketOption<number>;
/** The socket's type, `SOCK_STREAM` …; read only. */
export const SO_TYPE = v[332] as SocketOption<number>;
/** The pending error as a positive errno; reading clears it. */
export const SO_ERROR = v[333] as SocketOption<number>;
/** Send to directly connected hosts only, through no gateway. */
export const SO_DONTROUTE = v[334] as SocketOption<number>;
/** Allow sending to broadcast addresses. */
export const SO_BROADCAST = v[335] as SocketOption<number>;
/** Size of the send buffer in bytes; the kernel doubles what is set. */
export const SO_SNDBUF = v[336] as SocketOption<number>;
/** Size of the receive buffer in bytes; the kernel doubles what is set. */
export const SO_RCVBUF = v[337] as SocketOption<number>;
/** As `SO_SNDBUF`, beyond the limit of net.core.wmem_max; needs `CAP_NET_ADMIN`. */
export const SO_SNDBUFFORCE = v[338] as SocketOption<number>;
/** As `SO_RCVBUF`, beyond the limit of net.core.rmem_max; needs `CAP_NET_ADMIN`. */
export const SO_RCVBUFFORCE = v[339] as SocketOption<number>;
/** Probe an idle connection; `TCP_KEEPIDLE`, `TCP_KEEPINTVL` and `TCP_KEEPCNT` say how. */
export const SO_KEEPALIVE = v[340] as SocketOption<number>;
/** Leave urgent data in the stream instead of asking for `MSG_OOB`. */
export const SO_OOBINLINE = v[341] as SocketOption<number>;
/** Send UDP over IPv4 without checksum. */
export const SO_NO_CHECK = v[342] as SocketOption<number>;
/** Queueing priority of what is sent; above 6 it needs `CAP_NET_ADMIN`. Also a control message, for one datagram, or received after `SO_RCVPRIORITY`. */
export const SO_PRIORITY = v[343] as AncillaryOption<number, number>;
/** Whether and for how many seconds `close` waits for unsent data; zero seconds reset the connection. */
export const SO_LINGER = v[344] as SocketOption<Linger>;
/** Obsolete, ignored. */
export const SO_BSDCOMPAT = v[345] as SocketOption<number>;
/** Several sockets share one address and the kernel spreads connections and datagrams over them. */
export const SO_REUSEPORT = v[346] as SocketOption<number>;
/** Receive the sender's credentials with each message on a Unix socket, as `SCM_CREDENTIALS`. */
export const SO_PASSCRED = v[347] as SocketOption<number>;
/** Process, user and group of the peer of a Unix socket, as of its `connect` or `listen`; read only. */
export const SO_PEERCRED = v[348] as SocketOption<Ucred>;
/** Bytes that make a socket readable and a blocking receive return. */
export const SO_RCVLOWAT = v[349] as SocketOption<number>;
/** Bytes of space that make a socket writable; always 1 on Linux, read only. */
export const SO_SNDLOWAT = v[350] as SocketOption<number>;
/** How long a blocking receive or accept waits before EAGAIN; zero is for ever. */
export const SO_RCVTIMEO = v[351] as SocketOption<Timeval>;
/** How long a blocking send or connect waits before EAGAIN or EINPROGRESS; zero is for ever. */
export const SO_SNDTIMEO = v[352] as SocketOption<Timeval>;
/** `SO_RCVTIMEO` with the C library's old `timeval`. */
export const SO_RCVTIMEO_OLD = v[353] as SocketOption<Timeval>;
/** `SO_SNDTIMEO` with the C library's old `timeval`. */
export const SO_SNDTIMEO_OLD = v[354] as SocketOption<Timeval>;
/** `SO_RCVTIMEO` with 64-bit seconds on every processor. */
export const SO_RCVTIMEO_NEW = v[355] as SocketOption<Timeval>;
/** `SO_SNDTIMEO` with 64-bit seconds on every processor. */
export const SO_SNDTIMEO_NEW = v[356] as SocketOption<Timeval>;
/** Reserved; Linux answers ENOPROTOOPT. */
export const SO_SECURITY_AUTHENTICATION = v[357] as SocketOption<number>;
/** Reserved; Linux answers ENOPROTOOPT. */
export const SO_SECURITY_ENCRYPTION_TRANSPORT = v[358] as SocketOption<number>;
/** Reserved; Linux answers ENOPROTOOPT. */
export const SO_SECURITY_ENCRYPTION_NETWORK = v[359] as SocketOption<number>;
/** The network interface that alone the socket uses, by name; '' for all. */
export const SO_BINDTODEVICE = v[360] as SocketOption<string>;
/** A classic BPF program that decides of each packet how much is received. */
export const SO_ATTACH_FILTER = v[361] as SocketOption<SockFilter[]>;
/** The attached classic BPF program; the same number as `SO_ATTACH_FILTER`. */
export const SO_GET_FILTER = v[362] as SocketOption<SockFilter[]>;
/** Remove the filter that `SO_ATTACH_FILTER` or `SO_ATTACH_BPF` attached. */
export const SO_DETACH_FILTER = v[363] as SocketOption<number>;
/** Descriptor of an eBPF program to filter by. */
export const SO_ATTACH_BPF = v[364] as SocketOption<number>;
/** Another name of `SO_DETACH_FILTER`. */
export const SO_DETACH_BPF = v[365] as SocketOption<number>;
/** A classic BPF program that chooses a socket of the `SO_REUSEPORT` group. */
export const SO_ATTACH_REUSEPORT_CBPF = v[366] as SocketOption<SockFilter[]>;
/** Descriptor of an eBPF program that chooses a socket of the `SO_REUSEPORT` group. */
export const SO_ATTACH_REUSEPORT_EBPF = v[367] as SocketOption<number>;
/** Remove the program that chooses a socket of the `SO_REUSEPORT` group. */
export const SO_DETACH_REUSEPORT_BPF = v[368] as SocketOption<number>;
/** Forbid for ever to change the attached filter. */
export const SO_LOCK_FILTER = v[369] as SocketOption<number>;
/** The highest offset of the ancillary data that classic BPF can load (`SKF_AD_MAX`); read only. */
export const SO_BPF_EXTENSIONS = v[370] as SocketOption<number>;
/** The peer's address, as `getpeername` gives it; read only. */
export const SO_PEERNAME = v[371] as SocketOption<Address>;
/** Receive each message's time of arrival as `SCM_TIMESTAMP`, in microseconds. */
export const SO_TIMESTAMP = v[372] as SocketOption<number>;
/** Receive each message's time of arrival as `SCM_TIMESTAMPNS`, in nanoseconds. */
export const SO_TIMESTAMPNS = v[373] as SocketOption<number>;
/** Which timestamps to make and report: `SOF_TIMESTAMPING_*` flags. */
export const SO_TIMESTAMPING = v[374] as SocketOption<SoTimestamping>;
/** `SO_TIMESTAMP` with the C library's old `timeval`. */
export const SO_TIMESTAMP_OLD = v[375] as SocketOption<number>;
/** `SO_TIMESTAMPNS` with the C library's old `timespec`. */
export const SO_TIMESTAMPNS_OLD = v[376] as SocketOption<number>;
/** `SO_TIMESTAMPING` with the C library's old `timespec`. */
export const SO_TIMESTAMPING_OLD = v[377] as SocketOption<SoTimestamping>;
/** `SO_TIMESTAMP` with 64-bit seconds on every processor. */
export const SO_TIMESTAMP_NEW = v[378] as AncillaryOption<number, Timeval>;
/** `SO_TIMESTAMPNS` with 64-bit seconds on every processor. */
export const SO_TIMESTAMPNS_NEW = v[379] as AncillaryOption<number, Timespec>;
/** `SO_TIMESTAMPING` with 64-bit seconds on every processor. */
export const SO_TIMESTAMPING_NEW = v[380] as AncillaryOption<SoTimestamping, ScmTimestamping>;
/** 1 where the socket listens; read only. */
export const SO_ACCEPTCONN = v[381] as SocketOption<number>;
/** The peer's security context (SELinux label); read only. */
export const SO_PEERSEC = v[382] as SocketOption<string>;
/** Receive the sender's security context with each message, as `SCM_SECURITY`. */
export const SO_PASSSEC = v[383] as SocketOption<number>;
/** Mark of the packets sent, for routing and filtering; needs `CAP_NET_ADMIN` or `CAP_NET_RAW`. Also a control message. */
export const SO_MARK = v[384] as AncillaryOption<number, number>;
/** The socket's protocol; read only. */
export const SO_PROTOCOL = v[385] as SocketOption<number>;
/** The socket's address family; read only. */
export const SO_DOMAIN = v[386] as SocketOption<number>;
/** Receive with each message how many were dropped so far for want of buffer space. */
export const SO_RXQ_OVFL = v[387] as AncillaryOption<number, number>;
/** Receive on the error queue whether a Wi-Fi frame was acknowledged. */
export const SO_WIFI_STATUS = v[388] as SocketOption<number>;
/** Where in the queue `MSG_PEEK` begins, moving on with each peek; -1 is off. */
export const SO_PEEK_OFF = v[389] as SocketOption<number>;
/** The sender supplies the frame check sequence itself (packet sockets of some devices). */
export const SO_NOFCS = v[390] as SocketOption<number>;
/** Report a non-empty error queue to select(2) as an exception; poll(2) always tells it. */
export const SO_SELECT_ERR_QUEUE = v[391] as SocketOption<number>;
/** Microseconds to poll the device busily when nothing is there; needs `CAP_NET_ADMIN` to raise. */
export const SO_BUSY_POLL = v[392] as SocketOption<number>;
/** Prefer busy polling to interrupts. */
export const SO_PREFER_BUSY_POLL = v[393] as SocketOption<number>;
/** How many packets one busy poll may take. */
export const SO_BUSY_POLL_BUDGET = v[394] as SocketOption<number>;
/** Bytes a second at most that TCP or the fq qdisc sends; 2⁶⁴ − 1 is no limit. */
export const SO_MAX_PACING_RATE = v[395] as SocketOption<bigint>;
/** The CPU that handles the socket's packets; set, it steers within a `SO_REUSEPORT` group. */
export const SO_INCOMING_CPU = v[396] as SocketOption<number>;
/** Which receive queue of the device the last packet came from; read only. */
export const SO_INCOMING_NAPI_ID = v[397] as SocketOption<number>;
/** Advice that the path is bad: 1 makes TCP look for another route. Write only. */
export const SO_CNX_ADVICE = v[398] as SocketOption<number>;
/** Memory counters as 32-bit numbers, in the order of `SK_MEMINFO_*`; read only. */
export const SO_MEMINFO = v[399] as SocketOption<Bytes>;
/** The number that identifies this socket to the kernel as long as the machine runs; read only. */
export const SO_COOKIE = v[400] as SocketOption<bigint>;
/** The number that identifies the socket's network namespace; read only. */
export const SO_NETNS_COOKIE = v[401] as SocketOption<bigint>;
/** Supplementary groups of the peer of a Unix socket, 32 bits each; read only. */
export const SO_PEERGROUPS = v[402] as SocketOption<Bytes>;
/** Allow `MSG_ZEROCOPY` on this socket. */
export const SO_ZEROCOPY = v[403] as SocketOption<number>;
/** Allow a time of transmission with each packet (`SCM_TXTIME`), by which clock. */
export const SO_TXTIME = v[404] as SocketOption<SockTxtime>;
/** The network interface that alone the socket uses, by index; 0 for all. */
export const SO_BINDTOIFINDEX = v[405] as SocketOption<number>;
/** Which buffer sizes the kernel must not adjust: `SOCK_SNDBUF_LOCK`, `SOCK_RCVBUF_LOCK`. */
export const SO_BUF_LOCK = v[406] as SocketOption<number>;
/** Bytes of kernel memory to reserve for the socket in its memory cgroup. */
export const SO_RESERVE_MEM = v[407] as SocketOption<number>;
/** Whether TCP may choose another flow hash on trouble: `SOCK_TXREHASH_*`. */
export const SO_TXREHASH = v[408] as SocketOption<number>;
/** Receive each packet's mark as a control message `SO_MARK`. */
export const SO_RCVMARK = v[409] as SocketOption<number>;
/** Receive a pidfd of the sender with each message on a Unix socket, as `SCM_PIDFD`. */
export const SO_PASSPIDFD = v[410] as SocketOption<number>;
/** A new pidfd of the peer of a Unix socket; the caller closes it. Read only. */
export const SO_PEERPIDFD = v[411] as SocketOption<number>;
/** Control message of `MSG_SOCK_DEVMEM`: data that came into ordinary memory. */
export const SO_DEVMEM_LINEAR = v[412] as AncillaryOption<number, Bytes>;
/** Control message of `MSG_SOCK_DEVMEM`: data that is in device memory. */
export const SO_DEVMEM_DMABUF = v[413] as AncillaryOption<number, Bytes>;
/** Give back device memory that `MSG_SOCK_DEVMEM` delivered. Write only. */
export const SO_DEVMEM_DONTNEED = v[414] as SocketOption<Bytes>;
/** Receive each packet's priority as a control message `SO_PRIORITY`. */
export const SO_RCVPRIORITY = v[415] as SocketOption<number>;
/** Whether a Unix socket accepts descriptors (`SCM_RIGHTS`); on unless it is turned off. */
export const SO_PASSRIGHTS = v[416] as SocketOption<number>;
/** Receive on a Unix stream with each `recvmsg` how many bytes are left, as `SCM_INQ`. */
export const SO_INQ = v[417] as SocketOption<number>;
/** macOS, FreeBSD: no SIGPIPE on a write to a closed stream. */
export const SO_NOSIGPIPE = v[418] as SocketOption<number> | undefined;
/** FreeBSD: as `SO_REUSEPORT` on Linux, connections are spread over the listening sockets. */
export const SO_REUSEPORT_LB = v[419] as SocketOption<number> | undefined;
/** BSD: a routing socket receives what it sent itself. */
export const SO_USELOOPBACK = v[420] as SocketOption<number> | undefined;
/** FreeBSD: a number for the firewall to match. */
export const SO_USER_COOKIE = v[421] as SocketOption<number> | undefined;
/** FreeBSD: which routing table the socket uses. */
export const SO_SETFIB = v[422] as SocketOption<number> | undefined;
/** OpenBSD: which routing table the socket uses. */
export const SO_RTABLE = v[423] as SocketOption<number> | undefined;
/** FreeBSD: timestamps in `bintime`. */
export const SO_BINTIME = v[424] as SocketOption<number> | undefined;
/** macOS: timestamps of the monotonic clock. */
export const SO_TIMESTAMP_MONOTONIC = v[425] as SocketOption<number> | undefined;
/** FreeBSD, macOS: the socket's MAC label. */
export const SO_LABEL = v[426] as SocketOption<number> | undefined;
/** FreeBSD, macOS: the peer's MAC label. */
export const SO_PEERLABEL = v[427] as SocketOption<number> | undefined;
/** FreeBSD: the backlog's limit. */
export const SO_LISTENQLIMIT = v[428] as SocketOption<number> | undefined;
/** FreeBSD: how many connections wait to be accepted. */
export const SO_LISTENQLEN = v[429] as SocketOption<number> | undefined;
/** FreeBSD: how many connections of the queue are incomplete. */
export const SO_LISTENINCQLEN = v[430] as SocketOption<number> | undefined;
/** macOS: bytes that the first receive would give. */
export const SO_NREAD = v[431] as SocketOption<number> | undefined;
/** macOS: bytes in the send queue not yet acknowledged. */
export const SO_NWRITE = v[432] as SocketOption<number> | undefined;
/** macOS: `SO_LINGER` in seconds instead of clock ticks. */
export const SO_LINGER_SEC = v[433] as SocketOption<Linger> | undefined;
/** macOS: choose the local port at random. */
export const SO_RANDOMPORT = v[434] as SocketOption<number> | undefined;
/** Solaris: nobody else may bind the address. */
export const SO_EXCLBIND = v[435] as SocketOption<number> | undefined;
/** FreeBSD, NetBSD: hold connections back until a filter is content (accf_http …). */
export const SO_ACCEPTFILTER = v[436] as SocketOption<Bytes> | undefined;
/** macOS: keep what did not fit of a datagram for the next receive. */
export const SO_DONTTRUNC = v[437] as SocketOption<number> | undefined;
/** macOS, BSD: the peer's credentials, a `struct xucred`; level `SOL_LOCAL`. */
export const LOCAL_PEERCRED = v[438] as SocketOption<Bytes> | undefined;
/** macOS: the peer's process. */
export const LOCAL_PEERPID = v[439] as SocketOption<number> | undefined;
/** macOS: the peer's effective process. */
export const LOCAL_PEEREPID = v[440] as SocketOption<number> | undefined;
/** macOS: the UUID of the peer's executable. */
export const LOCAL_PEERUUID = v[441] as SocketOption<Bytes> | undefined;
/** macOS: the peer's audit token. */
export const LOCAL_PEERTOKEN = v[442] as SocketOption<Bytes> | undefined;
/** BSD: receive the sender's credentials. */
export const LOCAL_CREDS = v[443] as SocketOption<number> | undefined;
/** FreeBSD: receive the sender's credentials with every message. */
export const LOCAL_CREDS_PERSISTENT = v[444] as SocketOption<number> | undefined;
/** BSD: `connect` waits until it is accepted. */
export const LOCAL_CONNWAIT = v[445] as SocketOption<number> | undefined;

// Control messages of the level SOL_SOCKET; unix(7), socket(7).

/** Open descriptors that travel over a Unix socket; the receiver gets duplicates of its own. */
export const SCM_RIGHTS = v[446] as AncillaryType<number[]>;
/** Process, user and group of the sender, checked by the kernel; received after `SO_PASSCRED`. */
export const SCM_CREDENTIALS = v[447] as AncillaryType<Ucred>;
/** The sender's security context (SELinux label); received after `SO_PASSSEC`. */
export const SCM_SECURITY = v[448] as AncillaryType<Bytes>;
/** A pidfd of the sender; received after `SO_PASSPIDFD`. */
export const SCM_PIDFD = v[449] as AncillaryType<number>;
/** Time of arrival in microseconds; received after `SO_TIMESTAMP`. */
export const SCM_TIMESTAMP = v[450] as AncillaryType<Timeval>;
/** Time of arrival in nanoseconds; received after `SO_TIMESTAMPNS`. */
export const SCM_TIMESTAMPNS = v[451] as AncillaryType<Timespec>;
/** Three times: by software, unused, by hardware; received after `SO_TIMESTAMPING`. */
export const SCM_TIMESTAMPING = v[452] as AncillaryType<ScmTimestamping>;
/** Statistics of the TCP connection with a timestamp, as netlink attributes. */
export const SCM_TIMESTAMPING_OPT_STATS = v[453] as AncillaryType<Bytes>;
/** Interface and length of the packet that a hardware timestamp is of. */
export const SCM_TIMESTAMPING_PKTINFO = v[454] as AncillaryType<Bytes>;
/** When to send this packet, in nanoseconds of the clock that `SO_TXTIME` chose. */
export const SCM_TXTIME = v[455] as AncillaryType<bigint>;
/** Whether a Wi-Fi frame was acknowledged; on the error queue after `SO_WIFI_STATUS`. */
export const SCM_WIFI_STATUS = v[456] as AncillaryType<number>;
/** The number that the timestamp of this packet will have in `ee_data`. */
export const SCM_TS_OPT_ID = v[457] as AncillaryType<number>;
/** Data that came into ordinary memory; with `MSG_SOCK_DEVMEM`. */
export const SCM_DEVMEM_LINEAR = v[458] as AncillaryType<Bytes>;
/** Data that is in device memory; with `MSG_SOCK_DEVMEM`. */
export const SCM_DEVMEM_DMABUF = v[459] as AncillaryType<Bytes>;
/** Bytes left to read on a Unix stream; received after `SO_INQ`. */
export const SCM_INQ = v[460] as AncillaryType<number>;
/** BSD: the sender's credentials. */
export const SCM_CREDS = v[461] as AncillaryType<Bytes> | undefined;
/** FreeBSD: the sender's credentials, extended. */
export const SCM_CREDS2 = v[462] as AncillaryType<Bytes> | undefined;
/** FreeBSD: time of arrival in `bintime`. */
export const SCM_BINTIME = v[463] as AncillaryType<Bytes> | undefined;
/** FreeBSD: time of arrival by the real-time clock. */
export const SCM_REALTIME = v[464] as AncillaryType<Bytes> | undefined;
/** FreeBSD: time of arrival by the monotonic clock. */
export const SCM_MONOTONIC = v[465] as AncillaryType<Bytes> | undefined;
/** macOS: time of arrival by the monotonic clock. */
export const SCM_TIMESTAMP_MONOTONIC = v[466] as AncillaryType<Bytes> | undefined;

// Protocols of the Internet: the third argument of socket(2), levels of options, `next header` in IPv6.

/** IPv4 as a level; as a protocol, the type's default one. */
export const IPPROTO_IP = v[467] as ProtocolLevel;
/** IPv6 hop-by-hop options header. */
export const IPPROTO_HOPOPTS = v[468] as ProtocolLevel;
/** Internet control messages; icmp(7). */
export const IPPROTO_ICMP = v[469] as ProtocolLevel;
/** Internet group management. */
export const IPPROTO_IGMP = v[470] as ProtocolLevel;
/** IPv4 in IP tunnels. */
export const IPPROTO_IPIP = v[471] as ProtocolLevel;
/** Transmission control protocol; tcp(7). */
export const IPPROTO_TCP = v[472] as ProtocolLevel;
/** Exterior gateway protocol. */
export const IPPROTO_EGP = v[473] as ProtocolLevel;
/** Xerox PARC universal packets. */
export const IPPROTO_PUP = v[474] as ProtocolLevel;
/** User datagram protocol; udp(7). */
export const IPPROTO_UDP = v[475] as ProtocolLevel;
/** Xerox internet datagram protocol. */
export const IPPROTO_IDP = v[476] as ProtocolLevel;
/** ISO transport protocol class 4. */
export const IPPROTO_TP = v[477] as ProtocolLevel;
/** Datagram congestion control protocol; gone from Linux since 6.16. */
export const IPPROTO_DCCP = v[478] as ProtocolLevel;
/** IPv6 as a level; as a protocol, IPv6 in IPv4 tunnels. */
export const IPPROTO_IPV6 = v[479] as ProtocolLevel;
/** IPv6 routing header. */
export const IPPROTO_ROUTING = v[480] as ProtocolLevel;
/** IPv6 fragmentation header. */
export const IPPROTO_FRAGMENT = v[481] as ProtocolLevel;
/** Resource reservation. */
export const IPPROTO_RSVP = v[482] as ProtocolLevel;
/** Generic routing encapsulation. */
export const IPPROTO_GRE = v[483] as ProtocolLevel;
/** IPsec encapsulating security payload. */
export const IPPROTO_ESP = v[484] as ProtocolLevel;
/** IPsec authentication header. */
export const IPPROTO_AH = v[485] as ProtocolLevel;
/** Internet control messages of IPv6. */
export const IPPROTO_ICMPV6 = v[486] as ProtocolLevel;
/** IPv6: no next header. */
export const IPPROTO_NONE = v[487] as ProtocolLevel;
/** IPv6 destination options header. */
export const IPPROTO_DSTOPTS = v[488] as ProtocolLevel;
/** Multicast transport protocol. */
export const IPPROTO_MTP = v[489] as ProtocolLevel;
/** IP option pseudo header of BEET tunnels. */
export const IPPROTO_BEETPH = v[490] as ProtocolLevel;
/** Encapsulation header, RFC 1241. */
export const IPPROTO_ENCAP = v[491] as ProtocolLevel;
/** Protocol independent multicast. */
export const IPPROTO_PIM = v[492] as ProtocolLevel;
/** IP payload compression. */
export const IPPROTO_COMP = v[493] as ProtocolLevel;
/** Layer 2 tunnelling over IP. */
export const IPPROTO_L2TP = v[494] as ProtocolLevel;
/** Stream control transmission protocol; sctp(7). */
export const IPPROTO_SCTP = v[495] as ProtocolLevel;
/** IPv6 mobility header. */
export const IPPROTO_MH = v[496] as ProtocolLevel;
/** UDP with partial checksums; udplite(7). */
export const IPPROTO_UDPLITE = v[497] as ProtocolLevel;
/** MPLS in IP. */
export const IPPROTO_MPLS = v[498] as ProtocolLevel;
/** Ethernet within IPv6 (SRv6). */
export const IPPROTO_ETHERNET = v[499] as ProtocolLevel;
/** Aggregation and fragmentation payload of ESP (IP-TFS). */
export const IPPROTO_AGGFRAG = v[500] as ProtocolLevel;
/** Raw IP packets: a socket that only sends, with its own header. */
export const IPPROTO_RAW = v[501] as ProtocolLevel;
/** TCP sockets that use shared memory communications. */
export const IPPROTO_SMC = v[502] as ProtocolLevel;
/** Multipath TCP; the protocol of a socket whose connections use several paths. */
export const IPPROTO_MPTCP = v[503] as ProtocolLevel;
/** One more than the highest protocol number. */
export const IPPROTO_MAX = v[504] as number;
/** Solaris, Windows: another name of `IPPROTO_ICMP`. */
export const IPPROTO_ICMPV4 = v[505] as ProtocolLevel | undefined;
/** FreeBSD, OpenBSD: packets that the firewall diverts. */
export const IPPROTO_DIVERT = v[506] as ProtocolLevel | undefined;
/** BSD: common address redundancy. */
export const IPPROTO_CARP = v[507] as ProtocolLevel | undefined;

// Options and control messages of IPv4; ip(7).

/** The type-of-service byte (DSCP and ECN) of packets sent; as a control message, of one packet. */
export const IP_TOS = v[508] as AncillaryOption<number, number>;
/** Time to live of packets sent; as a control message, of one packet. */
export const IP_TTL = v[509] as AncillaryOption<number, number>;
/** On a raw socket the caller supplies the IP header. */
export const IP_HDRINCL = v[510] as SocketOption<number>;
/** IP options of every packet sent, at most 40 bytes. */
export const IP_OPTIONS = v[511] as SocketOption<Bytes>;
/** A raw socket receives the forwarded packets that carry the router alert option. */
export const IP_ROUTER_ALERT = v[512] as SocketOption<number>;
/** Receive the IP options of each packet as a control message. */
export const IP_RECVOPTS = v[513] as AncillaryOption<number, Bytes>;
/** Receive the IP options of each packet, filled in for a reply; to send, the options of one packet. */
export const IP_RETOPTS = v[514] as AncillaryOption<number, Bytes>;
/** Another name of `IP_RETOPTS`. */
export const IP_RECVRETOPTS = v[515] as AncillaryOption<number, Bytes>;
/** Receive with each packet its interface and addresses; to send, choose interface and source address. */
export const IP_PKTINFO = v[516] as AncillaryOption<number, InPktinfo>;
/** The control messages that belong to a TCP connection's last segment; read only. */
export const IP_PKTOPTIONS = v[517] as SocketOption<Bytes>;
/** Path MTU discovery: `IP_PMTUDISC_*`. */
export const IP_MTU_DISCOVER = v[518] as SocketOption<number>;
/** An older name of `IP_MTU_DISCOVER`. */
export const IP_PMTUDISC = v[519] as SocketOption<number>;
/** Queue errors, ICMP messages with their origin among them, for `MSG_ERRQUEUE`. */
export const IP_RECVERR = v[520] as AncillaryOption<number, SockExtendedErr>;
/** Have errors tell where the ICMP message's extensions begin. */
export const IP_RECVERR_RFC4884 = v[521] as SocketOption<number>;
/** Receive each packet's time to live as a control message `IP_TTL`. */
export const IP_RECVTTL = v[522] as SocketOption<number>;
/** Receive each packet's type-of-service byte as a control message `IP_TOS`. */
export const IP_RECVTOS = v[523] as SocketOption<number>;
/** The known path MTU of a connected socket; read only. */
export const IP_MTU = v[524] as SocketOption<number>;
/** Allow binding an address that is not local, or not yet. */
export const IP_FREEBIND = v[525] as SocketOption<number>;
/** IPsec policy of the socket, in PF_KEY's form. */
export const IP_IPSEC_POLICY = v[526] as SocketOption<Bytes>;
/** IPsec policy of the socket, in xfrm's form. */
export const IP_XFRM_POLICY = v[527] as SocketOption<Bytes>;
/** Receive the peer's security context with each datagram, as `SCM_SECURITY`. */
export const IP_PASSSEC = v[528] as SocketOption<number>;
/** Bind and send from addresses that are not local (transparent proxies); needs `CAP_NET_ADMIN`. */
export const IP_TRANSPARENT = v[529] as SocketOption<number>;
/** Control message: where a redirected datagram was going. */
export const IP_ORIGDSTADDR = v[530] as AncillaryOption<number, InetAddress>;
/** Receive with each datagram its original destination, as `IP_ORIGDSTADDR`. */
export const IP_RECVORIGDSTADDR = v[531] as AncillaryOption<number, InetAddress>;
/** Drop packets with a lower time to live than this (RFC 5082). */
export const IP_MINTTL = v[532] as SocketOption<number>;
/** On a raw socket, keep netfilter from reassembling fragments on output. */
export const IP_NODEFRAG = v[533] as SocketOption<number>;
/** Receive each UDP packet's checksum as computed by the device. */
export const IP_CHECKSUM = v[534] as AncillaryOption<number, number>;
/** Binding port 0 chooses no port; `connect` does, so that more connections share the ports. */
export const IP_BIND_ADDRESS_NO_PORT = v[535] as SocketOption<number>;
/** Receive the size of the largest fragment of each packet. */
export const IP_RECVFRAGSIZE = v[536] as AncillaryOption<number, number>;
/** The interface by which multicast goes out. */
export const IP_MULTICAST_IF = v[537] as SocketOption<IpMreqn>;
/** Time to live of multicast packets sent, 1 by default. */
export const IP_MULTICAST_TTL = v[538] as SocketOption<number>;
/** Whether this machine receives its own multicast packets, on by default. */
export const IP_MULTICAST_LOOP = v[539] as SocketOption<number>;
/** Receive what any socket of the machine joined (on by default) or only what this one joined. */
export const IP_MULTICAST_ALL = v[540] as SocketOption<number>;
/** Join a multicast group on an interface. */
export const IP_ADD_MEMBERSHIP = v[541] as SocketOption<IpMreqn>;
/** Leave a multicast group. */
export const IP_DROP_MEMBERSHIP = v[542] as SocketOption<IpMreqn>;
/** Join a multicast group, of which one source only is received. */
export const IP_ADD_SOURCE_MEMBERSHIP = v[543] as SocketOption<IpMreqSource>;
/** Stop receiving one source of a multicast group. */
export const IP_DROP_SOURCE_MEMBERSHIP = v[544] as SocketOption<IpMreqSource>;
/** Block one source of a joined multicast group. */
export const IP_BLOCK_SOURCE = v[545] as SocketOption<IpMreqSource>;
/** Receive a blocked source again. */
export const IP_UNBLOCK_SOURCE = v[546] as SocketOption<IpMreqSource>;
/** The whole source filter of a multicast group (`struct ip_msfilter`). */
export const IP_MSFILTER = v[547] as SocketOption<Bytes>;
/** The interface, as an index in network byte order, by which unicast packets go out. */
export const IP_UNICAST_IF = v[548] as SocketOption<number>;
/** The range of ephemeral ports, the highest in the upper 16 bits and the lowest in the lower. */
export const IP_LOCAL_PORT_RANGE = v[549] as SocketOption<number>;
/** The protocol that an `IPPROTO_RAW` socket sends; also a control message. */
export const IP_PROTOCOL = v[550] as SocketOption<number>;
/** A value of `IP_MTU_DISCOVER`: never set DF. */
export const IP_PMTUDISC_DONT = v[551] as number;
/** A value of `IP_MTU_DISCOVER`: fragment where needed, as the route says. */
export const IP_PMTUDISC_WANT = v[552] as number;
/** A value of `IP_MTU_DISCOVER`: always set DF; what is too big fails with EMSGSIZE. */
export const IP_PMTUDISC_DO = v[553] as number;
/** A value of `IP_MTU_DISCOVER`: set DF and ignore the path MTU. */
export const IP_PMTUDISC_PROBE = v[554] as number;
/** A value of `IP_MTU_DISCOVER`: the interface's MTU counts, path MTU messages are ignored, DF is not set. */
export const IP_PMTUDISC_INTERFACE = v[555] as number;
/** A value of `IP_MTU_DISCOVER`: as `IP_PMTUDISC_INTERFACE`, but fragment what is too big. */
export const IP_PMTUDISC_OMIT = v[556] as number;
/** What `IP_MULTICAST_TTL` is unless it is set. */
export const IP_DEFAULT_MULTICAST_TTL = v[557] as number;
/** What `IP_MULTICAST_LOOP` is unless it is set. */
export const IP_DEFAULT_MULTICAST_LOOP = v[558] as number;
/** How many multicast groups a socket may join by default. */
export const IP_MAX_MEMBERSHIPS = v[559] as number;
/** Header flag: reserved fragment bit. */
export const IP_RF = v[560] as number;
/** Header flag: do not fragment. */
export const IP_DF = v[561] as number;
/** Header flag: more fragments follow. */
export const IP_MF = v[562] as number;
/** Header: the bits of the fragment's offset. */
export const IP_OFFMASK = v[563] as number;
/** The largest packet, 65535 bytes. */
export const IP_MAXPACKET = v[564] as number;
/** The default maximum segment size, 576. */
export const IP_MSS = v[565] as number;
/** BSD, macOS: receive each datagram's destination address. */
export const IP_RECVDSTADDR = v[566] as SocketOption<number> | undefined;
/** FreeBSD, OpenBSD: choose the source address of one datagram. */
export const IP_SENDSRCADDR = v[567] as AncillaryType<Bytes> | undefined;
/** BSD, macOS: receive the interface of each datagram. */
export const IP_RECVIF = v[568] as SocketOption<number> | undefined;
/** BSD, macOS: from which range ephemeral ports come. */
export const IP_PORTRANGE = v[569] as SocketOption<number> | undefined;
/** macOS: the interface that alone the socket uses. */
export const IP_BOUND_IF = v[570] as SocketOption<number> | undefined;
/** FreeBSD: bind addresses that are not local. */
export const IP_BINDANY = v[571] as SocketOption<number> | undefined;
/** macOS, FreeBSD: set DF. */
export const IP_DONTFRAG = v[572] as SocketOption<number> | undefined;
/** FreeBSD: send broadcasts to 255.255.255.255. */
export const IP_ONESBCAST = v[573] as SocketOption<number> | undefined;
/** Some Unixes: another way to join a source. */
export const IP_ADD_SOURCE_FILTER = v[574] as SocketOption<number> | undefined;
/** FreeBSD, macOS: configure dummynet. */
export const IP_DUMMYNET_CONFIGURE = v[575] as SocketOption<Bytes> | undefined;
/** Where a connection that netfilter redirected was going. Level `SOL_IP`; read only. */
export const SO_ORIGINAL_DST = v[576] as SocketOption<InetAddress>;

// Options and control messages of IPv6; ipv6(7), RFC 3542.

/** Turn a socket connected to a mapped address into `AF_INET`, for good. */
export const IPV6_ADDRFORM = v[577] as SocketOption<number>;
/** RFC 2292's form of `IPV6_RECVPKTINFO` and `IPV6_PKTINFO`. */
export const IPV6_2292PKTINFO = v[578] as AncillaryOption<number, In6Pktinfo>;
/** RFC 2292's form of `IPV6_RECVHOPOPTS` and `IPV6_HOPOPTS`. */
export const IPV6_2292HOPOPTS = v[579] as AncillaryOption<number, Bytes>;
/** RFC 2292's form of `IPV6_RECVDSTOPTS` and `IPV6_DSTOPTS`. */
export const IPV6_2292DSTOPTS = v[580] as AncillaryOption<number, Bytes>;
/** RFC 2292's form of `IPV6_RECVRTHDR` and `IPV6_RTHDR`. */
export const IPV6_2292RTHDR = v[581] as AncillaryOption<number, Bytes>;
/** RFC 2292's sticky control messages, all in one. */
export const IPV6_2292PKTOPTIONS = v[582] as SocketOption<Bytes>;
/** RFC 2292's form of `IPV6_RECVHOPLIMIT` and `IPV6_HOPLIMIT`. */
export const IPV6_2292HOPLIMIT = v[583] as AncillaryOption<number, number>;
/** On a raw socket, the offset of the checksum that the kernel computes; -1 is none. */
export const IPV6_CHECKSUM = v[584] as SocketOption<number>;
/** The next hop of packets sent, as a socket address. */
export const IPV6_NEXTHOP = v[585] as AncillaryOption<Bytes, Bytes>;
/** Authentication header; Linux does not implement it. */
export const IPV6_AUTHHDR = v[586] as AncillaryOption<number, Bytes>;
/** Receive each packet's traffic class and flow label, in network byte order. */
export const IPV6_FLOWINFO = v[587] as AncillaryOption<number, number>;
/** Hop limit of unicast packets sent; -1 is the route's. */
export const IPV6_UNICAST_HOPS = v[588] as SocketOption<number>;
/** The interface, by index, by which multicast goes out. */
export const IPV6_MULTICAST_IF = v[589] as SocketOption<number>;
/** Hop limit of multicast packets sent; -1 is the route's. */
export const IPV6_MULTICAST_HOPS = v[590] as SocketOption<number>;
/** Whether this machine receives its own multicast packets, on by default. */
export const IPV6_MULTICAST_LOOP = v[591] as SocketOption<number>;
/** Receive what any socket of the machine joined (on by default) or only what this one joined. */
export const IPV6_MULTICAST_ALL = v[592] as SocketOption<number>;
/** Join a multicast group on an interface. */
export const IPV6_JOIN_GROUP = v[593] as SocketOption<Ipv6Mreq>;
/** Leave a multicast group. */
export const IPV6_LEAVE_GROUP = v[594] as SocketOption<Ipv6Mreq>;
/** An older name of `IPV6_JOIN_GROUP`. */
export const IPV6_ADD_MEMBERSHIP = v[595] as SocketOption<Ipv6Mreq>;
/** An older name of `IPV6_LEAVE_GROUP`. */
export const IPV6_DROP_MEMBERSHIP = v[596] as SocketOption<Ipv6Mreq>;
/** Join an anycast group on an interface. */
export const IPV6_JOIN_ANYCAST = v[597] as SocketOption<Ipv6Mreq>;
/** Leave an anycast group. */
export const IPV6_LEAVE_ANYCAST = v[598] as SocketOption<Ipv6Mreq>;
/** A raw socket receives the forwarded packets with this router alert value. */
export const IPV6_ROUTER_ALERT = v[599] as SocketOption<number>;
/** Router alert packets go to sockets of their own namespace only. */
export const IPV6_ROUTER_ALERT_ISOLATE = v[600] as SocketOption<number>;
/** Path MTU discovery: `IPV6_PMTUDISC_*`. */
export const IPV6_MTU_DISCOVER = v[601] as SocketOption<number>;
/** The known path MTU of a connected socket; set, an upper bound. */
export const IPV6_MTU = v[602] as SocketOption<number>;
/** Queue errors, ICMPv6 messages with their origin among them, for `MSG_ERRQUEUE`. */
export const IPV6_RECVERR = v[603] as AncillaryOption<number, SockExtendedErr>;
/** Have errors tell where the ICMPv6 message's extensions begin. */
export const IPV6_RECVERR_RFC4884 = v[604] as SocketOption<number>;
/** Take IPv6 only, no mapped IPv4; to be set before `bind`. */
export const IPV6_V6ONLY = v[605] as SocketOption<number>;
/** Get, share and release flow labels (`struct in6_flowlabel_req`). */
export const IPV6_FLOWLABEL_MGR = v[606] as SocketOption<Bytes>;
/** Send the `flowinfo` of the destination address. */
export const IPV6_FLOWINFO_SEND = v[607] as SocketOption<number>;
/** IPsec policy of the socket, in PF_KEY's form. */
export const IPV6_IPSEC_POLICY = v[608] as SocketOption<Bytes>;
/** IPsec policy of the socket, in xfrm's form. */
export const IPV6_XFRM_POLICY = v[609] as SocketOption<Bytes>;
/** On a raw socket the caller supplies the IPv6 header. */
export const IPV6_HDRINCL = v[610] as SocketOption<number>;
/** Receive with each packet its interface and destination, as `IPV6_PKTINFO`. */
export const IPV6_RECVPKTINFO = v[611] as SocketOption<number>;
/** Interface and address: of a received packet, or to send from. */
export const IPV6_PKTINFO = v[612] as AncillaryOption<In6Pktinfo, In6Pktinfo>;
/** Receive each packet's hop limit as a control message `IPV6_HOPLIMIT`. */
export const IPV6_RECVHOPLIMIT = v[613] as SocketOption<number>;
/** Control message: the hop limit of one packet. */
export const IPV6_HOPLIMIT = v[614] as AncillaryOption<number, number>;
/** Receive the hop-by-hop options of each packet. */
export const IPV6_RECVHOPOPTS = v[615] as SocketOption<number>;
/** Hop-by-hop options. */
export const IPV6_HOPOPTS = v[616] as AncillaryOption<Bytes, Bytes>;
/** glibc's other name of `IPV6_HOPOPTS`. */
export const IPV6_RXHOPOPTS = v[617] as AncillaryOption<Bytes, Bytes>;
/** Destination options that stand before the routing header. */
export const IPV6_RTHDRDSTOPTS = v[618] as AncillaryOption<Bytes, Bytes>;
/** Receive the routing header of each packet. */
export const IPV6_RECVRTHDR = v[619] as SocketOption<number>;
/** Routing header. */
export const IPV6_RTHDR = v[620] as AncillaryOption<Bytes, Bytes>;
/** Receive the destination options of each packet. */
export const IPV6_RECVDSTOPTS = v[621] as SocketOption<number>;
/** Destination options. */
export const IPV6_DSTOPTS = v[622] as AncillaryOption<Bytes, Bytes>;
/** glibc's other name of `IPV6_DSTOPTS`. */
export const IPV6_RXDSTOPTS = v[623] as AncillaryOption<Bytes, Bytes>;
/** Receive a control message `IPV6_PATHMTU` when a packet was too big. */
export const IPV6_RECVPATHMTU = v[624] as SocketOption<number>;
/** The path MTU (`struct ip6_mtuinfo`); read only. */
export const IPV6_PATHMTU = v[625] as AncillaryOption<Bytes, Bytes>;
/** Never fragment; a datagram that is too big fails with EMSGSIZE. */
export const IPV6_DONTFRAG = v[626] as AncillaryOption<number, number>;
/** Receive each packet's traffic class as a control message `IPV6_TCLASS`. */
export const IPV6_RECVTCLASS = v[627] as SocketOption<number>;
/** Traffic class (DSCP and ECN) of packets sent; as a control message, of one packet. */
export const IPV6_TCLASS = v[628] as AncillaryOption<number, number>;
/** Let the kernel choose flow labels. */
export const IPV6_AUTOFLOWLABEL = v[629] as SocketOption<number>;
/** Which source addresses to prefer: `IPV6_PREFER_SRC_*`; RFC 5014. */
export const IPV6_ADDR_PREFERENCES = v[630] as SocketOption<number>;
/** Drop packets with a lower hop limit than this (RFC 5082). */
export const IPV6_MINHOPCOUNT = v[631] as SocketOption<number>;
/** Control message: where a redirected datagram was going. */
export const IPV6_ORIGDSTADDR = v[632] as AncillaryOption<number, Inet6Address>;
/** Receive with each datagram its original destination, as `IPV6_ORIGDSTADDR`. */
export const IPV6_RECVORIGDSTADDR = v[633] as AncillaryOption<number, Inet6Address>;
/** Bind and send from addresses that are not local (transparent proxies); needs `CAP_NET_ADMIN`. */
export const IPV6_TRANSPARENT = v[634] as SocketOption<number>;
/** The interface, as an index in network byte order, by which unicast packets go out. */
export const IPV6_UNICAST_IF = v[635] as SocketOption<number>;
/** Receive the size of the largest fragment of each packet. */
export const IPV6_RECVFRAGSIZE = v[636] as AncillaryOption<number, number>;
/** Allow binding an address that is not local, or not yet. */
export const IPV6_FREEBIND = v[637] as SocketOption<number>;
/** Where an IPv6 connection that netfilter redirected was going. Level `SOL_IPV6`; read only. */
export const IP6T_SO_ORIGINAL_DST = v[638] as SocketOption<Inet6Address>;
/** A value of `IPV6_MTU_DISCOVER`: no path MTU discovery. */
export const IPV6_PMTUDISC_DONT = v[639] as number;
/** A value of `IPV6_MTU_DISCOVER`: fragment where needed, as the route says. */
export const IPV6_PMTUDISC_WANT = v[640] as number;
/** A value of `IPV6_MTU_DISCOVER`: never fragment; what is too big fails with EMSGSIZE. */
export const IPV6_PMTUDISC_DO = v[641] as number;
/** A value of `IPV6_MTU_DISCOVER`: ignore the path MTU. */
export const IPV6_PMTUDISC_PROBE = v[642] as number;
/** A value of `IPV6_MTU_DISCOVER`: the interface's MTU counts, path MTU messages are ignored. */
export const IPV6_PMTUDISC_INTERFACE = v[643] as number;
/** A value of `IPV6_MTU_DISCOVER`: as `IPV6_PMTUDISC_INTERFACE`, but fragment what is too big. */
export const IPV6_PMTUDISC_OMIT = v[644] as number;
/** A flag of `IPV6_ADDR_PREFERENCES`: temporary addresses. */
export const IPV6_PREFER_SRC_TMP = v[645] as number;
/** A flag of `IPV6_ADDR_PREFERENCES`: public addresses. */
export const IPV6_PREFER_SRC_PUBLIC = v[646] as number;
/** A flag of `IPV6_ADDR_PREFERENCES`: as the sysctl use_tempaddr says. */
export const IPV6_PREFER_SRC_PUBTMP_DEFAULT = v[647] as number;
/** A flag of `IPV6_ADDR_PREFERENCES`: care-of addresses of Mobile IPv6. */
export const IPV6_PREFER_SRC_COA = v[648] as number;
/** A flag of `IPV6_ADDR_PREFERENCES`: home addresses of Mobile IPv6. */
export const IPV6_PREFER_SRC_HOME = v[649] as number;
/** A flag of `IPV6_ADDR_PREFERENCES`: cryptographically generated addresses. */
export const IPV6_PREFER_SRC_CGA = v[650] as number;
/** A flag of `IPV6_ADDR_PREFERENCES`: addresses not cryptographically generated. */
export const IPV6_PREFER_SRC_NONCGA = v[651] as number;
/** Routing header: the hop need not be a neighbour. */
export const IPV6_RTHDR_LOOSE = v[652] as number;
/** Routing header: the hop must be a neighbour. */
export const IPV6_RTHDR_STRICT = v[653] as number;
/** The routing header's type 0, deprecated by RFC 5095. */
export const IPV6_RTHDR_TYPE_0 = v[654] as number;
/** An action of `IPV6_FLOWLABEL_MGR`: get a label. */
export const IPV6_FL_A_GET = v[655] as number;
/** An action of `IPV6_FLOWLABEL_MGR`: release a label. */
export const IPV6_FL_A_PUT = v[656] as number;
/** An action of `IPV6_FLOWLABEL_MGR`: prolong a label. */
export const IPV6_FL_A_RENEW = v[657] as number;
/** A flag of `IPV6_FLOWLABEL_MGR`: make the label where there is none. */
export const IPV6_FL_F_CREATE = v[658] as number;
/** A flag of `IPV6_FLOWLABEL_MGR`: fail where the label is there. */
export const IPV6_FL_F_EXCL = v[659] as number;
/** A flag of `IPV6_FLOWLABEL_MGR`: answer with the label that the peer sent. */
export const IPV6_FL_F_REFLECT = v[660] as number;
/** A flag of `IPV6_FLOWLABEL_MGR`: tell the peer's label. */
export const IPV6_FL_F_REMOTE = v[661] as number;
/** A sharing of `IPV6_FLOWLABEL_MGR`: with nobody. */
export const IPV6_FL_S_NONE = v[662] as number;
/** A sharing of `IPV6_FLOWLABEL_MGR`: with this socket only. */
export const IPV6_FL_S_EXCL = v[663] as number;
/** A sharing of `IPV6_FLOWLABEL_MGR`: within the process. */
export const IPV6_FL_S_PROCESS = v[664] as number;
/** A sharing of `IPV6_FLOWLABEL_MGR`: within the user. */
export const IPV6_FL_S_USER = v[665] as number;
/** A sharing of `IPV6_FLOWLABEL_MGR`: with anybody. */
export const IPV6_FL_S_ANY = v[666] as number;
/** The bits of the flow label in `flowinfo`, host order. */
export const IPV6_FLOWINFO_FLOWLABEL = v[667] as number;
/** The bits of the traffic class in `flowinfo`, host order. */
export const IPV6_FLOWINFO_PRIORITY = v[668] as number;
/** An option in a header: one byte of padding. */
export const IPV6_TLV_PAD1 = v[669] as number;
/** An option in a header: several bytes of padding. */
export const IPV6_TLV_PADN = v[670] as number;
/** An option in a header: router alert. */
export const IPV6_TLV_ROUTERALERT = v[671] as number;
/** An option in a header: CALIPSO security label, RFC 5570. */
export const IPV6_TLV_CALIPSO = v[672] as number;
/** An option in a header: in-situ OAM, RFC 9486. */
export const IPV6_TLV_IOAM = v[673] as number;
/** An option in a header: jumbo payload. */
export const IPV6_TLV_JUMBO = v[674] as number;
/** An option in a header: home address of Mobile IPv6. */
export const IPV6_TLV_HAO = v[675] as number;
/** RFC 1883's priority: uncharacterized traffic. */
export const IPV6_PRIORITY_UNCHARACTERIZED = v[676] as number;
/** RFC 1883's priority: filler traffic. */
export const IPV6_PRIORITY_FILLER = v[677] as number;
/** RFC 1883's priority: unattended transfer. */
export const IPV6_PRIORITY_UNATTENDED = v[678] as number;
/** RFC 1883's priority: reserved. */
export const IPV6_PRIORITY_RESERVED1 = v[679] as number;
/** RFC 1883's priority: attended bulk transfer. */
export const IPV6_PRIORITY_BULK = v[680] as number;
/** RFC 1883's priority: reserved. */
export const IPV6_PRIORITY_RESERVED2 = v[681] as number;
/** RFC 1883's priority: interactive traffic. */
export const IPV6_PRIORITY_INTERACTIVE = v[682] as number;
/** RFC 1883's priority: control traffic. */
export const IPV6_PRIORITY_CONTROL = v[683] as number;
/** RFC 1883's priority 8, of traffic that does not back off. */
export const IPV6_PRIORITY_8 = v[684] as number;
/** RFC 1883's priority 9. */
export const IPV6_PRIORITY_9 = v[685] as number;
/** RFC 1883's priority 10. */
export const IPV6_PRIORITY_10 = v[686] as number;
/** RFC 1883's priority 11. */
export const IPV6_PRIORITY_11 = v[687] as number;
/** RFC 1883's priority 12. */
export const IPV6_PRIORITY_12 = v[688] as number;
/** RFC 1883's priority 13. */
export const IPV6_PRIORITY_13 = v[689] as number;
/** RFC 1883's priority 14. */
export const IPV6_PRIORITY_14 = v[690] as number;
/** RFC 1883's priority 15. */
export const IPV6_PRIORITY_15 = v[691] as number;
/** BSD, macOS: fragment to the minimum MTU, 1280. */
export const IPV6_USE_MIN_MTU = v[692] as SocketOption<number> | undefined;
/** macOS: the interface that alone the socket uses. */
export const IPV6_BOUND_IF = v[693] as SocketOption<number> | undefined;
/** BSD, macOS: from which range ephemeral ports come. */
export const IPV6_PORTRANGE = v[694] as SocketOption<number> | undefined;
/** FreeBSD: bind addresses that are not local. */
export const IPV6_BINDANY = v[695] as SocketOption<number> | undefined;
/** BSD: an older name of `IPV6_V6ONLY`. */
export const IPV6_BINDV6ONLY = v[696] as SocketOption<number> | undefined;

// Multicast for both versions of IP (RFC 3678), at the level IPPROTO_IP or IPPROTO_IPV6.

/** Join a multicast group on an interface. */
export const MCAST_JOIN_GROUP = v[697] as SocketOption<GroupReq>;
/** Leave a multicast group. */
export const MCAST_LEAVE_GROUP = v[698] as SocketOption<GroupReq>;
/** Join a multicast group, of which one source only is received. */
export const MCAST_JOIN_SOURCE_GROUP = v[699] as SocketOption<GroupSourceReq>;
/** Stop receiving one source of a multicast group. */
export const MCAST_LEAVE_SOURCE_GROUP = v[700] as SocketOption<GroupSourceReq>;
/** Block one source of a joined multicast group. */
export const MCAST_BLOCK_SOURCE = v[701] as SocketOption<GroupSourceReq>;
/** Receive a blocked source again. */
export const MCAST_UNBLOCK_SOURCE = v[702] as SocketOption<GroupSourceReq>;
/** The whole source filter of a multicast group (`struct group_filter`). */
export const MCAST_MSFILTER = v[703] as SocketOption<Bytes>;
/** A source filter's mode: all sources but those listed. */
export const MCAST_EXCLUDE = v[704] as number;
/** A source filter's mode: only the sources listed. */
export const MCAST_INCLUDE = v[705] as number;

// Options of TCP; tcp(7).

/** Send at once instead of collecting small writes (Nagle's algorithm). */
export const TCP_NODELAY = v[706] as SocketOption<number>;
/** Maximum segment size. */
export const TCP_MAXSEG = v[707] as SocketOption<number>;
/** Send full segments only, until it is turned off or 200 ms have passed. */
export const TCP_CORK = v[708] as SocketOption<number>;
/** Seconds of silence before the first keep-alive probe. */
export const TCP_KEEPIDLE = v[709] as SocketOption<number>;
/** Seconds between keep-alive probes. */
export const TCP_KEEPINTVL = v[710] as SocketOption<number>;
/** Unanswered keep-alive probes that end a connection. */
export const TCP_KEEPCNT = v[711] as SocketOption<number>;
/** How often a SYN is sent again before `connect` gives up. */
export const TCP_SYNCNT = v[712] as SocketOption<number>;
/** Seconds that an orphaned connection stays in FIN_WAIT2. */
export const TCP_LINGER2 = v[713] as SocketOption<number>;
/** Seconds to wait for data before a connection is shown to `accept`. */
export const TCP_DEFER_ACCEPT = v[714] as SocketOption<number>;
/** Upper bound of the advertised window. */
export const TCP_WINDOW_CLAMP = v[715] as SocketOption<number>;
/** State and statistics of the connection; read only. */
export const TCP_INFO = v[716] as SocketOption<TcpInfo>;
/** Acknowledge at once; not lasting, the kernel goes back to its own mind. */
export const TCP_QUICKACK = v[717] as SocketOption<number>;
/** The congestion control algorithm by name: 'cubic', 'reno', 'bbr' …. */
export const TCP_CONGESTION = v[718] as SocketOption<string>;
/** MD5 signature key of a peer (RFC 2385, `struct tcp_md5sig`). Write only. */
export const TCP_MD5SIG = v[719] as SocketOption<Bytes>;
/** TCP cookie transactions; gone from Linux since 3.10. */
export const TCP_COOKIE_TRANSACTIONS = v[720] as SocketOption<Bytes>;
/** Back off linearly on streams with few packets in flight. */
export const TCP_THIN_LINEAR_TIMEOUTS = v[721] as SocketOption<number>;
/** Retransmit after one duplicate ACK; obsolete, ignored. */
export const TCP_THIN_DUPACK = v[722] as SocketOption<number>;
/** Milliseconds that sent data may stay unacknowledged before the connection ends with ETIMEDOUT. */
export const TCP_USER_TIMEOUT = v[723] as SocketOption<number>;
/** Repair mode, to move a connection to another process; needs `CAP_NET_ADMIN`. */
export const TCP_REPAIR = v[724] as SocketOption<number>;
/** Repair mode: which queue is meant, `TCP_RECV_QUEUE` or `TCP_SEND_QUEUE`. */
export const TCP_REPAIR_QUEUE = v[725] as SocketOption<number>;
/** Repair mode: the queue's sequence number. */
export const TCP_QUEUE_SEQ = v[726] as SocketOption<number>;
/** Repair mode: negotiated options (`struct tcp_repair_opt[]`). Write only. */
export const TCP_REPAIR_OPTIONS = v[727] as SocketOption<Bytes>;
/** Repair mode: the windows (`struct tcp_repair_window`). */
export const TCP_REPAIR_WINDOW = v[728] as SocketOption<Bytes>;
/** How many Fast Open requests may be pending on a listening socket (RFC 7413). */
export const TCP_FASTOPEN = v[729] as SocketOption<number>;
/** The timestamp clock of the connection; set in repair mode. */
export const TCP_TIMESTAMP = v[730] as SocketOption<number>;
/** Unsent bytes above which the socket is not writable. */
export const TCP_NOTSENT_LOWAT = v[731] as SocketOption<number>;
/** Statistics of the congestion control algorithm, in a form of its own; read only. */
export const TCP_CC_INFO = v[732] as SocketOption<Bytes>;
/** Save the headers of SYN packets on a listening socket, for `TCP_SAVED_SYN`. */
export const TCP_SAVE_SYN = v[733] as SocketOption<number>;
/** The headers of the connection's SYN packet; read only, once. */
export const TCP_SAVED_SYN = v[734] as SocketOption<Bytes>;
/** `connect` does nothing yet and the first write opens the connection, with data where there is a cookie. */
export const TCP_FASTOPEN_CONNECT = v[735] as SocketOption<number>;
/** The upper layer protocol of the connection by name: 'tls', 'espintcp', 'smc', 'mptcp'. */
export const TCP_ULP = v[736] as SocketOption<string>;
/** As `TCP_MD5SIG`, for a prefix of addresses or an interface. Write only. */
export const TCP_MD5SIG_EXT = v[737] as SocketOption<Bytes>;
/** The keys that Fast Open cookies are made with, 16 bytes each. */
export const TCP_FASTOPEN_KEY = v[738] as SocketOption<Bytes>;
/** Fast Open without a cookie. */
export const TCP_FASTOPEN_NO_COOKIE = v[739] as SocketOption<number>;
/** Map received data into memory (`struct tcp_zerocopy_receive`). */
export const TCP_ZEROCOPY_RECEIVE = v[740] as SocketOption<Bytes>;
/** Receive with each `recvmsg` how many bytes are left, as `TCP_CM_INQ`. */
export const TCP_INQ = v[741] as AncillaryOption<number, number>;
/** Control message: bytes left to read; received after `TCP_INQ`. */
export const TCP_CM_INQ = v[742] as AncillaryType<number>;
/** Microseconds by which to delay every segment. */
export const TCP_TX_DELAY = v[743] as SocketOption<number>;
/** Add an authentication key (RFC 5925, `struct tcp_ao_add`). Write only. */
export const TCP_AO_ADD_KEY = v[744] as SocketOption<Bytes>;
/** Delete an authentication key (`struct tcp_ao_del`). Write only. */
export const TCP_AO_DEL_KEY = v[745] as SocketOption<Bytes>;
/** State of the authentication (`struct tcp_ao_info_opt`). */
export const TCP_AO_INFO = v[746] as SocketOption<Bytes>;
/** The authentication keys (`struct tcp_ao_getsockopt[]`); read only. */
export const TCP_AO_GET_KEYS = v[747] as SocketOption<Bytes>;
/** Repair mode: sequence number extensions of the authentication (`struct tcp_ao_repair`). */
export const TCP_AO_REPAIR = v[748] as SocketOption<Bytes>;
/** 1 where the connection is Multipath TCP; read only. */
export const TCP_IS_MPTCP = v[749] as SocketOption<number>;
/** Upper bound of the retransmission timeout, in milliseconds. */
export const TCP_RTO_MAX_MS = v[750] as SocketOption<number>;
/** Lower bound of the retransmission timeout, in microseconds. */
export const TCP_RTO_MIN_US = v[751] as SocketOption<number>;
/** Upper bound of the delay of acknowledgements, in microseconds. */
export const TCP_DELACK_MAX_US = v[752] as SocketOption<number>;
/** A state in `tcp_info`: the connection is open. */
export const TCP_ESTABLISHED = v[753] as number;
/** A state in `tcp_info`: connecting. */
export const TCP_SYN_SENT = v[754] as number;
/** A state in `tcp_info`: a SYN was answered. */
export const TCP_SYN_RECV = v[755] as number;
/** A state in `tcp_info`: shut down by this end, not yet acknowledged. */
export const TCP_FIN_WAIT1 = v[756] as number;
/** A state in `tcp_info`: shut down by this end, waiting for the peer's FIN. */
export const TCP_FIN_WAIT2 = v[757] as number;
/** A state in `tcp_info`: closed, waiting for stray segments. */
export const TCP_TIME_WAIT = v[758] as number;
/** A state in `tcp_info`: no connection. */
export const TCP_CLOSE = v[759] as number;
/** A state in `tcp_info`: shut down by the peer, waiting for this end. */
export const TCP_CLOSE_WAIT = v[760] as number;
/** A state in `tcp_info`: both shut down, waiting for the last acknowledgement. */
export const TCP_LAST_ACK = v[761] as number;
/** A state in `tcp_info`: listening. */
export const TCP_LISTEN = v[762] as number;
/** A state in `tcp_info`: both shut down at once. */
export const TCP_CLOSING = v[763] as number;
/** A `ca_state` in `tcp_info`: nothing unusual. */
export const TCP_CA_Open = v[764] as number;
/** A `ca_state` in `tcp_info`: duplicate or selective acknowledgements came. */
export const TCP_CA_Disorder = v[765] as number;
/** A `ca_state` in `tcp_info`: the window is being reduced. */
export const TCP_CA_CWR = v[766] as number;
/** A `ca_state` in `tcp_info`: fast retransmission goes on. */
export const TCP_CA_Recovery = v[767] as number;
/** A `ca_state` in `tcp_info`: a retransmission timeout happened. */
export const TCP_CA_Loss = v[768] as number;
/** A value of `TCP_REPAIR_QUEUE`: neither. */
export const TCP_NO_QUEUE = v[769] as number;
/** A value of `TCP_REPAIR_QUEUE`: what was received. */
export const TCP_RECV_QUEUE = v[770] as number;
/** A value of `TCP_REPAIR_QUEUE`: what is to be sent. */
export const TCP_SEND_QUEUE = v[771] as number;
/** A value of `TCP_REPAIR`: on. */
export const TCP_REPAIR_ON = v[772] as number;
/** A value of `TCP_REPAIR`: off, with a window probe. */
export const TCP_REPAIR_OFF = v[773] as number;
/** A value of `TCP_REPAIR`: off, without a window probe. */
export const TCP_REPAIR_OFF_NO_WP = v[774] as number;
/** The longest key of `TCP_MD5SIG`, 80 bytes. */
export const TCP_MD5SIG_MAXKEYLEN = v[775] as number;
/** A flag of `TCP_MD5SIG_EXT`: the prefix's length counts. */
export const TCP_MD5SIG_FLAG_PREFIX = v[776] as number;
/** A flag of `TCP_MD5SIG_EXT`: the interface counts. */
export const TCP_MD5SIG_FLAG_IFINDEX = v[777] as number;
/** The longest key of `TCP_AO_ADD_KEY`, 80 bytes. */
export const TCP_AO_MAXKEYLEN = v[778] as number;
/** A flag of `TCP_AO_ADD_KEY`: the interface counts. */
export const TCP_AO_KEYF_IFINDEX = v[779] as number;
/** A flag of `TCP_AO_ADD_KEY`: TCP options are not signed. */
export const TCP_AO_KEYF_EXCLUDE_OPT = v[780] as number;
/** A flag of `TCP_ZEROCOPY_RECEIVE`: the caller has unmapped the range. */
export const TCP_RECEIVE_ZEROCOPY_FLAG_TLB_CLEAN_HINT = v[781] as number;
/** A value of `UDP_ENCAP`: ESP in TCP. */
export const TCP_ENCAP_ESPINTCP = v[782] as number;
/** Shortest cookie of `TCP_COOKIE_TRANSACTIONS`. */
export const TCP_COOKIE_MIN = v[783] as number;
/** Longest cookie of `TCP_COOKIE_TRANSACTIONS`. */
export const TCP_COOKIE_MAX = v[784] as number;
/** Size of a pair of cookies of `TCP_COOKIE_TRANSACTIONS`. */
export const TCP_COOKIE_PAIR_SIZE = v[785] as number;
/** A flag of `TCP_COOKIE_TRANSACTIONS`: discard SYN without a cookie. */
export const TCP_COOKIE_IN_ALWAYS = v[786] as number;
/** A flag of `TCP_COOKIE_TRANSACTIONS`: send no cookie. */
export const TCP_COOKIE_OUT_NEVER = v[787] as number;
/** A flag of `TCP_COOKIE_TRANSACTIONS`: data came with the SYN. */
export const TCP_S_DATA_IN = v[788] as number;
/** A flag of `TCP_COOKIE_TRANSACTIONS`: data went with the SYN. */
export const TCP_S_DATA_OUT = v[789] as number;
/** Segment size where the peer names none, 536 (IPv4). */
export const TCP_MSS_DEFAULT = v[790] as number;
/** Segment size that IPv6 always allows, 1220. */
export const TCP_MSS_DESIRED = v[791] as number;
/** BSD's default segment size, 512. */
export const TCP_MSS = v[792] as number;
/** The largest window without scaling, 65535. */
export const TCP_MAXWIN = v[793] as number;
/** The largest scale of windows, 14. */
export const TCP_MAX_WINSHIFT = v[794] as number;
/** FreeBSD: which TCP stack the connection uses. */
export const TCP_FUNCTION_BLK = v[795] as SocketOption<Bytes> | undefined;
/** macOS: seconds of silence before the first keep-alive probe, Linux's `TCP_KEEPIDLE`. */
export const TCP_KEEPALIVE = v[796] as SocketOption<number> | undefined;
/** FreeBSD: seconds that a connection may take to be established. */
export const TCP_KEEPINIT = v[797] as SocketOption<number> | undefined;
/** BSD, macOS: use no TCP options. */
export const TCP_NOOPT = v[798] as SocketOption<number> | undefined;
/** BSD, macOS: send full segments only, as `TCP_CORK`. */
export const TCP_NOPUSH = v[799] as SocketOption<number> | undefined;
/** macOS: seconds that a connection may take to be established. */
export const TCP_CONNECTIONTIMEOUT = v[800] as SocketOption<number> | undefined;
/** macOS: seconds of retransmission after which a connection ends. */
export const TCP_RXT_CONNDROPTIME = v[801] as SocketOption<number> | undefined;
/** macOS: end the connection after a few retransmissions of FIN. */
export const TCP_RXT_FINDROP = v[802] as SocketOption<number> | undefined;
/** macOS: acknowledge every other segment. */
export const TCP_SENDMOREACKS = v[803] as SocketOption<number> | undefined;
/** macOS: state and statistics of the connection. */
export const TCP_CONNECTION_INFO = v[804] as SocketOption<Bytes> | undefined;

// Options of UDP; udp(7).

/** Gather what is sent into one datagram, until it is turned off. */
export const UDP_CORK = v[805] as SocketOption<number>;
/** What is encapsulated in the datagrams: `UDP_ENCAP_*`. */
export const UDP_ENCAP = v[806] as SocketOption<number>;
/** Send UDP over IPv6 without checksum (tunnels). */
export const UDP_NO_CHECK6_TX = v[807] as SocketOption<number>;
/** Accept UDP over IPv6 without checksum (tunnels). */
export const UDP_NO_CHECK6_RX = v[808] as SocketOption<number>;
/** Cut what is sent into datagrams of this size (GSO); also a control message, for one send. */
export const UDP_SEGMENT = v[809] as AncillaryOption<number, number>;
/** Receive several datagrams of one flow in one buffer; the control message tells the size of each. */
export const UDP_GRO = v[810] as AncillaryOption<number, number>;
/** A value of `UDP_ENCAP`: ESP in UDP, draft 00/01. */
export const UDP_ENCAP_ESPINUDP_NON_IKE = v[811] as number;
/** A value of `UDP_ENCAP`: ESP in UDP, RFC 3948. */
export const UDP_ENCAP_ESPINUDP = v[812] as number;
/** A value of `UDP_ENCAP`: L2TP in UDP, RFC 2661. */
export const UDP_ENCAP_L2TPINUDP = v[813] as number;
/** A value of `UDP_ENCAP`: GTP, TS 09.60. */
export const UDP_ENCAP_GTP0 = v[814] as number;
/** A value of `UDP_ENCAP`: GTP-U, 3GPP TS 29.060. */
export const UDP_ENCAP_GTP1U = v[815] as number;
/** A value of `UDP_ENCAP`: RxRPC. */
export const UDP_ENCAP_RXRPC = v[816] as number;

// Options of UDP-Lite; udplite(7).

/** How many bytes of each datagram sent the checksum covers; 0 is all. */
export const UDPLITE_SEND_CSCOV = v[817] as SocketOption<number>;
/** How many bytes the checksum of a datagram must cover at least to be received. */
export const UDPLITE_RECV_CSCOV = v[818] as SocketOption<number>;

// Flags of send(2), recv(2) and their like.

/** Urgent (out-of-band) data. */
export const MSG_OOB = v[819] as MsgFlags;
/** Receive without taking off the queue. */
export const MSG_PEEK = v[820] as MsgFlags;
/** Send to directly connected hosts only, through no gateway. */
export const MSG_DONTROUTE = v[821] as MsgFlags;
/** DECnet's name of `MSG_DONTROUTE`. */
export const MSG_TRYHARD = v[822] as MsgFlags;
/** Result: control messages did not fit and were dropped. */
export const MSG_CTRUNC = v[823] as MsgFlags;
/** Reserved for proxies. */
export const MSG_PROXY = v[824] as MsgFlags;
/** Result: the datagram was longer than the buffer. Asked for: tell the full length; on TCP, discard. */
export const MSG_TRUNC = v[825] as MsgFlags;
/** Do not wait: EAGAIN at once, whatever the socket's mode. */
export const MSG_DONTWAIT = v[826] as MsgFlags;
/** End of a record (`SOCK_SEQPACKET`). */
export const MSG_EOR = v[827] as MsgFlags;
/** Wait until the buffer is full, the stream ends or an error comes. */
export const MSG_WAITALL = v[828] as MsgFlags;
/** Reserved by Linux. */
export const MSG_FIN = v[829] as MsgFlags;
/** Reserved by Linux. */
export const MSG_SYN = v[830] as MsgFlags;
/** The neighbour is known to be alive: spare the ARP probe. */
export const MSG_CONFIRM = v[831] as MsgFlags;
/** Reserved by Linux. */
export const MSG_RST = v[832] as MsgFlags;
/** Receive from the error queue: errors, timestamps, zero-copy completions. */
export const MSG_ERRQUEUE = v[833] as MsgFlags;
/** No SIGPIPE. This library always sets it. */
export const MSG_NOSIGNAL = v[834] as MsgFlags;
/** More is to follow: hold back what is not full. */
export const MSG_MORE = v[835] as MsgFlags;
/** Result on SCTP: a notification, not data. The same bit as `MSG_MORE`. */
export const MSG_NOTIFICATION = v[836] as MsgFlags;
/** `recvmmsg`: wait for the first message only. */
export const MSG_WAITFORONE = v[837] as MsgFlags;
/** `sendmmsg`: more messages are to follow. */
export const MSG_BATCH = v[838] as MsgFlags;
/** Receive into device memory, where the data landed there; told by control messages. */
export const MSG_SOCK_DEVMEM = v[839] as MsgFlags;
/** Send without copying; the buffer is free when the error queue says so. Needs `SO_ZEROCOPY`. */
export const MSG_ZEROCOPY = v[840] as MsgFlags;
/** Send data with the SYN (TCP Fast Open, RFC 7413). */
export const MSG_FASTOPEN = v[841] as MsgFlags;
/** Descriptors received are close-on-exec. This library always sets it. */
export const MSG_CMSG_CLOEXEC = v[842] as MsgFlags;
/** macOS, FreeBSD: shut down after this send. */
export const MSG_EOF = v[843] as MsgFlags | undefined;
/** macOS: the sender's address is wanted. */
export const MSG_NEEDSA = v[844] as MsgFlags | undefined;
/** FreeBSD: non-blocking for this call. */
export const MSG_NBIO = v[845] as MsgFlags | undefined;
/** NetBSD, OpenBSD, result: the datagram was a broadcast. */
export const MSG_BCAST = v[846] as MsgFlags | undefined;
/** NetBSD, OpenBSD, result: the datagram was a multicast. */
export const MSG_MCAST = v[847] as MsgFlags | undefined;
/** macOS, result: more data is there. */
export const MSG_HAVEMORE = v[848] as MsgFlags | undefined;

// Flags of getaddrinfo(3).

/** Without a host, the wildcard address for `bind` instead of the loopback address. */
export const AI_PASSIVE = v[849] as AddressInfoFlags;
/** Tell the canonical name. */
export const AI_CANONNAME = v[850] as AddressInfoFlags;
/** The host is a numeric address; ask no resolver. */
export const AI_NUMERICHOST = v[851] as AddressInfoFlags;
/** Where there is no IPv6 address, give IPv4 ones mapped. */
export const AI_V4MAPPED = v[852] as AddressInfoFlags;
/** With `AI_V4MAPPED`: both IPv6 and mapped IPv4 addresses. */
export const AI_ALL = v[853] as AddressInfoFlags;
/** Only families of which this machine has an address. */
export const AI_ADDRCONFIG = v[854] as AddressInfoFlags;
/** glibc: encode a host name that is not ASCII by IDNA. */
export const AI_IDN = v[855] as AddressInfoFlags;
/** glibc: decode the canonical name from IDNA. */
export const AI_CANONIDN = v[856] as AddressInfoFlags;
/** The service is a number; look none up. */
export const AI_NUMERICSERV = v[857] as AddressInfoFlags;
/** BSD, macOS: `AI_V4MAPPED` and `AI_ADDRCONFIG`. */
export const AI_DEFAULT = v[858] as AddressInfoFlags | undefined;
/** macOS, FreeBSD: mapped addresses where the kernel supports them. */
export const AI_V4MAPPED_CFG = v[859] as AddressInfoFlags | undefined;
/** BSD, macOS: all valid flags. */
export const AI_MASK = v[860] as AddressInfoFlags | undefined;
/** macOS: addresses of unusable interfaces too. */
export const AI_UNUSABLE = v[861] as AddressInfoFlags | undefined;

// Flags of getnameinfo(3).

/** Give the host as a numeric address. */
export const NI_NUMERICHOST = v[862] as NameInfoFlags;
/** Give the service as a number. */
export const NI_NUMERICSERV = v[863] as NameInfoFlags;
/** Of local hosts only the name without the domain. */
export const NI_NOFQDN = v[864] as NameInfoFlags;
/** Fail where the host has no name, instead of giving the address. */
export const NI_NAMEREQD = v[865] as NameInfoFlags;
/** The service is of UDP, not of TCP. */
export const NI_DGRAM = v[866] as NameInfoFlags;
/** glibc: decode the name from IDNA. */
export const NI_IDN = v[867] as NameInfoFlags;
/** BSD: give the scope of an IPv6 address. */
export const NI_WITHSCOPEID = v[868] as NameInfoFlags | undefined;
/** Enough bytes for a host name, 1025. */
export const NI_MAXHOST = v[869] as number;
/** Enough bytes for a service name, 32. */
export const NI_MAXSERV = v[870] as number;

// What getaddrinfo(3) and getnameinfo(3) fail with.

/** The flags are not valid, or not valid together. */
export const EAI_BADFLAGS = v[871] as number;
/** The host or the service is not known. */
export const EAI_NONAME = v[872] as number;
/** The name server had no answer for now; try again later. */
export const EAI_AGAIN = v[873] as number;
/** The name server said that it will not answer. */
export const EAI_FAIL = v[874] as number;
/** The host is known and has no address. */
export const EAI_NODATA = v[875] as number;
/** The family is not supported. */
export const EAI_FAMILY = v[876] as number;
/** The socket type is not supported. */
export const EAI_SOCKTYPE = v[877] as number;
/** The service is not there for this socket type. */
export const EAI_SERVICE = v[878] as number;
/** The host has no address of the family asked for. */
export const EAI_ADDRFAMILY = v[879] as number;
/** Out of memory. */
export const EAI_MEMORY = v[880] as number;
/** A system error, of which errno tells. */
export const EAI_SYSTEM = v[881] as number;
/** A buffer was too small. */
export const EAI_OVERFLOW = v[882] as number;
/** getaddrinfo_a(3): not finished yet. */
export const EAI_INPROGRESS = v[883] as number;
/** getaddrinfo_a(3): cancelled. */
export const EAI_CANCELED = v[884] as number;
/** getaddrinfo_a(3): not cancelled, it had begun. */
export const EAI_NOTCANCELED = v[885] as number;
/** getaddrinfo_a(3): nothing to cancel, all is done. */
export const EAI_ALLDONE = v[886] as number;
/** getaddrinfo_a(3): interrupted by a signal. */
export const EAI_INTR = v[887] as number;
/** glibc: the host name cannot be encoded by IDNA. */
export const EAI_IDN_ENCODE = v[888] as number;
/** BSD, macOS: the hints are not valid. */
export const EAI_BADHINTS = v[889] as number | undefined;
/** BSD, macOS: the protocol is not known. */
export const EAI_PROTOCOL = v[890] as number | undefined;
/** BSD, macOS: one more than the highest value. */
export const EAI_MAX = v[891] as number | undefined;

// `h_errno`: what gethostbyname(3) and its kin fail with.

/** The host is not known. */
export const HOST_NOT_FOUND = v[892] as number;
/** The name server had no answer for now; try again later. */
export const TRY_AGAIN = v[893] as number;
/** The name server said that it will not answer. */
export const NO_RECOVERY = v[894] as number;
/** The name is known and has no address. */
export const NO_DATA = v[895] as number;
/** Another name of `NO_DATA`. */
export const NO_ADDRESS = v[896] as number;
/** A system error, of which errno tells. */
export const NETDB_INTERNAL = v[897] as number;
/** No error. */
export const NETDB_SUCCESS = v[898] as number;

// Events of poll(2).

/** There is something to read, a connection to accept or the end of a stream. */
export const POLLIN = v[899] as PollEvents;
/** Something exceptional: urgent TCP data. */
export const POLLPRI = v[900] as PollEvents;
/** There is room to write; a connect has ended. */
export const POLLOUT = v[901] as PollEvents;
/** Result: an error is pending, or the error queue is not empty. */
export const POLLERR = v[902] as PollEvents;
/** Result: the connection is closed in both directions. */
export const POLLHUP = v[903] as PollEvents;
/** Result: the descriptor is not open. */
export const POLLNVAL = v[904] as PollEvents;
/** The same as `POLLIN`. */
export const POLLRDNORM = v[905] as PollEvents;
/** Priority data can be read; unused on Linux. */
export const POLLRDBAND = v[906] as PollEvents;
/** The same as `POLLOUT`. */
export const POLLWRNORM = v[907] as PollEvents;
/** Priority data can be written. */
export const POLLWRBAND = v[908] as PollEvents;
/** Unused on Linux. */
export const POLLMSG = v[909] as PollEvents;
/** Unused on Linux but by /dev/poll of other Unixes. */
export const POLLREMOVE = v[910] as PollEvents;
/** The peer has shut down its sending direction. */
export const POLLRDHUP = v[911] as PollEvents;

/** Error numbers. Where two names share a number the man page's stands first: `errorcode` gives that one. */
export const errno = present({
  /** Operation not permitted. */
  EPERM: v[0] as number,
  /** No such file, directory or name. */
  ENOENT: v[1] as number,
  /** No such process. */
  ESRCH: v[2] as number,
  /** Interrupted by a signal. This library tries again instead. */
  EINTR: v[3] as number,
  /** Input or output failed. */
  EIO: v[4] as number,
  /** No such device or address; nobody at the other end. */
  ENXIO: v[5] as number,
  /** The arguments are too long together. */
  E2BIG: v[6] as number,
  /** Not a form of executable that is known. */
  ENOEXEC: v[7] as number,
  /** The descriptor is not open, or the socket is closed. */
  EBADF: v[8] as number,
  /** No child process. */
  ECHILD: v[9] as number,
  /** Not possible now without waiting; try again. Also: the time of `SO_RCVTIMEO` ran out. */
  EAGAIN: v[10] as number,
  /** Another name of `EAGAIN`. */
  EWOULDBLOCK: v[11] as number,
  /** Out of memory. */
  ENOMEM: v[12] as number,
  /** No permission: for the path, the port, or broadcasting without `SO_BROADCAST`. */
  EACCES: v[13] as number,
  /** A bad address in memory. */
  EFAULT: v[14] as number,
  /** Not a block device. */
  ENOTBLK: v[15] as number,
  /** The device or resource is in use. */
  EBUSY: v[16] as number,
  /** It exists already. */
  EEXIST: v[17] as number,
  /** A link across file systems. */
  EXDEV: v[18] as number,
  /** No such device or interface. */
  ENODEV: v[19] as number,
  /** A part of the path is no directory. */
  ENOTDIR: v[20] as number,
  /** It is a directory. */
  EISDIR: v[21] as number,
  /** An invalid argument, or the wrong state for the call. */
  EINVAL: v[22] as number,
  /** The system has too many files open. */
  ENFILE: v[23] as number,
  /** The process has too many descriptors open. */
  EMFILE: v[24] as number,
  /** The descriptor does not know this ioctl request. */
  ENOTTY: v[25] as number,
  /** The program is being executed. */
  ETXTBSY: v[26] as number,
  /** The file is too large. */
  EFBIG: v[27] as number,
  /** No space left. */
  ENOSPC: v[28] as number,
  /** No seeking in a socket or pipe. */
  ESPIPE: v[29] as number,
  /** The file system is read only. */
  EROFS: v[30] as number,
  /** Too many links. */
  EMLINK: v[31] as number,
  /** The stream is shut down for writing, or closed by the peer. */
  EPIPE: v[32] as number,
  /** An argument outside the function's domain. */
  EDOM: v[33] as number,
  /** The result is out of range. */
  ERANGE: v[34] as number,
  /** It would deadlock. */
  EDEADLK: v[35] as number,
  /** Another name of `EDEADLK`. */
  EDEADLOCK: v[36] as number,
  /** The path or name is too long. */
  ENAMETOOLONG: v[37] as number,
  /** No locks left. */
  ENOLCK: v[38] as number,
  /** The kernel does not have this call. */
  ENOSYS: v[39] as number,
  /** The directory is not empty. */
  ENOTEMPTY: v[40] as number,
  /** Too many symbolic links. */
  ELOOP: v[41] as number,
  /** No message of this type. */
  ENOMSG: v[42] as number,
  /** The identifier was removed. */
  EIDRM: v[43] as number,
  /** Channel number out of range. */
  ECHRNG: v[44] as number,
  /** Level 2 not synchronized. */
  EL2NSYNC: v[45] as number,
  /** Level 3 halted. */
  EL3HLT: v[46] as number,
  /** Level 3 reset. */
  EL3RST: v[47] as number,
  /** Link number out of range. */
  ELNRNG: v[48] as number,
  /** The protocol driver is not attached. */
  EUNATCH: v[49] as number,
  /** No CSI structure available. */
  ENOCSI: v[50] as number,
  /** Level 2 halted. */
  EL2HLT: v[51] as number,
  /** Invalid exchange. */
  EBADE: v[52] as number,
  /** Invalid request descriptor. */
  EBADR: v[53] as number,
  /** The exchange is full. */
  EXFULL: v[54] as number,
  /** No anode. */
  ENOANO: v[55] as number,
  /** Invalid request code. */
  EBADRQC: v[56] as number,
  /** Invalid slot. */
  EBADSLT: v[57] as number,
  /** Bad font file. */
  EBFONT: v[58] as number,
  /** Not a stream device. */
  ENOSTR: v[59] as number,
  /** No data available. */
  ENODATA: v[60] as number,
  /** The timer expired. */
  ETIME: v[61] as number,
  /** Out of stream resources. */
  ENOSR: v[62] as number,
  /** The machine is not on the network. */
  ENONET: v[63] as number,
  /** The package is not installed. */
  ENOPKG: v[64] as number,
  /** The object is remote. */
  EREMOTE: v[65] as number,
  /** The link is severed. */
  ENOLINK: v[66] as number,
  /** Advertise error. */
  EADV: v[67] as number,
  /** Srmount error. */
  ESRMNT: v[68] as number,
  /** Communication error on send. */
  ECOMM: v[69] as number,
  /** Protocol error. */
  EPROTO: v[70] as number,
  /** Multihop attempted. */
  EMULTIHOP: v[71] as number,
  /** RFS specific error. */
  EDOTDOT: v[72] as number,
  /** Not a valid message; on kernel TLS, a record that does not decrypt. */
  EBADMSG: v[73] as number,
  /** The value is too large for its type. */
  EOVERFLOW: v[74] as number,
  /** The name is not unique on the network. */
  ENOTUNIQ: v[75] as number,
  /** The descriptor is in a bad state. */
  EBADFD: v[76] as number,
  /** The remote address changed. */
  EREMCHG: v[77] as number,
  /** A shared library is not accessible. */
  ELIBACC: v[78] as number,
  /** A shared library is corrupted. */
  ELIBBAD: v[79] as number,
  /** The .lib section is corrupted. */
  ELIBSCN: v[80] as number,
  /** Too many shared libraries. */
  ELIBMAX: v[81] as number,
  /** A shared library cannot be executed. */
  ELIBEXEC: v[82] as number,
  /** An invalid sequence of bytes for a character. */
  EILSEQ: v[83] as number,
  /** The interrupted call should be restarted. */
  ERESTART: v[84] as number,
  /** Streams pipe error. */
  ESTRPIPE: v[85] as number,
  /** Too many users. */
  EUSERS: v[86] as number,
  /** The descriptor is no socket. */
  ENOTSOCK: v[87] as number,
  /** A destination address is needed. */
  EDESTADDRREQ: v[88] as number,
  /** The datagram is too long. */
  EMSGSIZE: v[89] as number,
  /** The protocol is of another socket type. */
  EPROTOTYPE: v[90] as number,
  /** The option is not known at this level. */
  ENOPROTOOPT: v[91] as number,
  /** The protocol is not supported. */
  EPROTONOSUPPORT: v[92] as number,
  /** The socket type is not supported. */
  ESOCKTNOSUPPORT: v[93] as number,
  /** The socket does not support this operation. */
  EOPNOTSUPP: v[94] as number,
  /** Another name of `EOPNOTSUPP` on Linux. */
  ENOTSUP: v[95] as number,
  /** The protocol family is not supported. */
  EPFNOSUPPORT: v[96] as number,
  /** The address family is not supported. */
  EAFNOSUPPORT: v[97] as number,
  /** The address is in use. */
  EADDRINUSE: v[98] as number,
  /** The address is not one of this machine, or no port is free. */
  EADDRNOTAVAIL: v[99] as number,
  /** The network is down. */
  ENETDOWN: v[100] as number,
  /** No route to the network. */
  ENETUNREACH: v[101] as number,
  /** The network dropped the connection on reset. */
  ENETRESET: v[102] as number,
  /** The connection was aborted before it was accepted. */
  ECONNABORTED: v[103] as number,
  /** The peer reset the connection. */
  ECONNRESET: v[104] as number,
  /** No buffer space left. */
  ENOBUFS: v[105] as number,
  /** The socket is connected already. */
  EISCONN: v[106] as number,
  /** The socket is not connected. */
  ENOTCONN: v[107] as number,
  /** The transport endpoint is shut down. */
  ESHUTDOWN: v[108] as number,
  /** Too many descriptors in flight. */
  ETOOMANYREFS: v[109] as number,
  /** The time ran out: of the peer to answer, or of `settimeout`. */
  ETIMEDOUT: v[110] as number,
  /** Nobody listens there. */
  ECONNREFUSED: v[111] as number,
  /** The host is down. */
  EHOSTDOWN: v[112] as number,
  /** No route to the host. */
  EHOSTUNREACH: v[113] as number,
  /** A connect is already under way. */
  EALREADY: v[114] as number,
  /** The connect is under way. */
  EINPROGRESS: v[115] as number,
  /** A stale file handle. */
  ESTALE: v[116] as number,
  /** The structure needs cleaning. */
  EUCLEAN: v[117] as number,
  /** Not a XENIX named type file. */
  ENOTNAM: v[118] as number,
  /** No XENIX semaphores available. */
  ENAVAIL: v[119] as number,
  /** A named type file. */
  EISNAM: v[120] as number,
  /** Input or output failed at the remote end. */
  EREMOTEIO: v[121] as number,
  /** The disk quota is exceeded. */
  EDQUOT: v[122] as number,
  /** No medium found. */
  ENOMEDIUM: v[123] as number,
  /** The wrong type of medium. */
  EMEDIUMTYPE: v[124] as number,
  /** Cancelled: the socket was closed while the call waited. */
  ECANCELED: v[125] as number,
  /** The required key is not available. */
  ENOKEY: v[126] as number,
  /** The key has expired. */
  EKEYEXPIRED: v[127] as number,
  /** The key was revoked. */
  EKEYREVOKED: v[128] as number,
  /** The key was rejected. */
  EKEYREJECTED: v[129] as number,
  /** The owner died. */
  EOWNERDEAD: v[130] as number,
  /** The state is not recoverable. */
  ENOTRECOVERABLE: v[131] as number,
  /** The radio is switched off. */
  ERFKILL: v[132] as number,
  /** A memory page has a hardware error. */
  EHWPOISON: v[133] as number,
  /** BSD, macOS: the wrong type of file. */
  EFTYPE: v[134] as number | undefined,
  /** BSD, macOS: authentication failed. */
  EAUTH: v[135] as number | undefined,
  /** BSD, macOS: authentication is needed. */
  ENEEDAUTH: v[136] as number | undefined,
  /** BSD, macOS: too many processes. */
  EPROCLIM: v[137] as number | undefined,
  /** BSD, macOS: no such RPC procedure. */
  EPROCUNAVAIL: v[138] as number | undefined,
  /** BSD, macOS: the wrong version of the RPC program. */
  EPROGMISMATCH: v[139] as number | undefined,
  /** BSD, macOS: no such RPC program. */
  EPROGUNAVAIL: v[140] as number | undefined,
  /** BSD, macOS: the wrong version of RPC. */
  ERPCMISMATCH: v[141] as number | undefined,
  /** BSD, macOS: bad RPC structure. */
  EBADRPC: v[142] as number | undefined,
  /** BSD, macOS: no such attribute. */
  ENOATTR: v[143] as number | undefined,
  /** FreeBSD: a programming error. */
  EDOOFUS: v[144] as number | undefined,
  /** FreeBSD: capabilities do not suffice. */
  ENOTCAPABLE: v[145] as number | undefined,
  /** FreeBSD: not permitted in capability mode. */
  ECAPMODE: v[146] as number | undefined,
  /** macOS: no such policy. */
  ENOPOLICY: v[147] as number | undefined,
  /** macOS: the interface's output queue is full. */
  EQFULL: v[148] as number | undefined,
  /** macOS: the device is switched off. */
  EPWROFF: v[149] as number | undefined,
  /** macOS: a device error. */
  EDEVERR: v[150] as number | undefined,
  /** macOS: a bad executable. */
  EBADEXEC: v[151] as number | undefined,
  /** macOS: an executable for another processor. */
  EBADARCH: v[152] as number | undefined,
  /** macOS: a shared library of another version. */
  ESHLIBVERS: v[153] as number | undefined,
  /** macOS: a malformed Mach-O file. */
  EBADMACHO: v[154] as number | undefined,
});

/** All constants of this platform by group; a constant that it lacks is absent. */
export const constants = {
  /** Error numbers. Where two names share a number the man page's stands first: `errorcode` gives that one. */
  errno,
  /** Address families: the first argument of socket(2), and `family` of every address. */
  AF: present({
    AF_UNSPEC,
    AF_UNIX,
    AF_LOCAL,
    AF_FILE,
    AF_INET,
    AF_AX25,
    AF_IPX,
    AF_APPLETALK,
    AF_NETROM,
    AF_BRIDGE,
    AF_ATMPVC,
    AF_X25,
    AF_INET6,
    AF_ROSE,
    AF_DECnet,
    AF_NETBEUI,
    AF_SECURITY,
    AF_KEY,
    AF_NETLINK,
    AF_ROUTE,
    AF_PACKET,
    AF_ASH,
    AF_ECONET,
    AF_ATMSVC,
    AF_RDS,
    AF_SNA,
    AF_IRDA,
    AF_PPPOX,
    AF_WANPIPE,
    AF_LLC,
    AF_IB,
    AF_MPLS,
    AF_CAN,
    AF_TIPC,
    AF_BLUETOOTH,
    AF_IUCV,
    AF_RXRPC,
    AF_ISDN,
    AF_PHONET,
    AF_IEEE802154,
    AF_CAIF,
    AF_ALG,
    AF_NFC,
    AF_VSOCK,
    AF_KCM,
    AF_QIPCRTR,
    AF_SMC,
    AF_XDP,
    AF_MCTP,
    AF_MAX,
    AF_SYSTEM,
    AF_LINK,
  }),
  /** Protocol families: the same numbers as the address families. */
  PF: present({
    PF_UNSPEC,
    PF_UNIX,
    PF_LOCAL,
    PF_FILE,
    PF_INET,
    PF_AX25,
    PF_IPX,
    PF_APPLETALK,
    PF_NETROM,
    PF_BRIDGE,
    PF_ATMPVC,
    PF_X25,
    PF_INET6,
    PF_ROSE,
    PF_DECnet,
    PF_NETBEUI,
    PF_SECURITY,
    PF_KEY,
    PF_NETLINK,
    PF_ROUTE,
    PF_PACKET,
    PF_ASH,
    PF_ECONET,
    PF_ATMSVC,
    PF_RDS,
    PF_SNA,
    PF_IRDA,
    PF_PPPOX,
    PF_WANPIPE,
    PF_LLC,
    PF_IB,
    PF_MPLS,
    PF_CAN,
    PF_TIPC,
    PF_BLUETOOTH,
    PF_IUCV,
    PF_RXRPC,
    PF_ISDN,
    PF_PHONET,
    PF_IEEE802154,
    PF_CAIF,
    PF_ALG,
    PF_NFC,
    PF_VSOCK,
    PF_KCM,
    PF_QIPCRTR,
    PF_SMC,
    PF_XDP,
    PF_MCTP,
    PF_MAX,
    PF_SYSTEM,
    PF_LINK,
  }),
  /** Socket types: the second argument of socket(2). */
  SOCK: present({
    SOCK_STREAM,
    SOCK_DGRAM,
    SOCK_RAW,
    SOCK_RDM,
    SOCK_SEQPACKET,
    SOCK_DCCP,
    SOCK_PACKET,
    SOCK_CLOEXEC,
    SOCK_NONBLOCK,
    SOCK_SNDBUF_LOCK,
    SOCK_RCVBUF_LOCK,
    SOCK_BUF_LOCK_MASK,
    SOCK_TXREHASH_DISABLED,
    SOCK_TXREHASH_ENABLED,
    SOCK_TXREHASH_DEFAULT,
    SOCK_IOC_TYPE,
    SOCK_MAXADDRLEN,
  }),
  /** What shutdown(2) shuts down. */
  SHUT: present({
    SHUT_RD,
    SHUT_WR,
    SHUT_RDWR,
  }),
  /** Levels: whose options `setsockopt` sets, and whose control messages `recvmsg` gives. */
  SOL: present({
    SOL_SOCKET,
    SOL_LOCAL,
    SOL_IP,
    SOL_ICMP,
    SOL_TCP,
    SOL_UDP,
    SOL_IPV6,
    SOL_ICMPV6,
    SOL_SCTP,
    SOL_UDPLITE,
    SOL_RAW,
    SOL_CAN_BASE,
    SOL_CAN_RAW,
    SOL_CAN_ISOTP,
    SOL_CAN_J1939,
    SOL_HCI,
    SOL_L2CAP,
    SOL_SCO,
    SOL_RFCOMM,
    SOL_IPX,
    SOL_AX25,
    SOL_ATALK,
    SOL_NETROM,
    SOL_ROSE,
    SOL_DECNET,
    SOL_X25,
    SOL_PACKET,
    SOL_ATM,
    SOL_AAL,
    SOL_IRDA,
    SOL_NETBEUI,
    SOL_LLC,
    SOL_DCCP,
    SOL_NETLINK,
    SOL_TIPC,
    SOL_RXRPC,
    SOL_PPPOL2TP,
    SOL_BLUETOOTH,
    SOL_PNPIPE,
    SOL_RDS,
    SOL_IUCV,
    SOL_CAIF,
    SOL_ALG,
    SOL_NFC,
    SOL_KCM,
    SOL_TLS,
    SOL_XDP,
    SOL_MPTCP,
    SOL_MCTP,
    SOL_SMC,
    SOL_VSOCK,
  }),
  /** Options of the level SOL_SOCKET; socket(7). */
  SO: present({
    SO_DEBUG,
    SO_REUSEADDR,
    SO_TYPE,
    SO_ERROR,
    SO_DONTROUTE,
    SO_BROADCAST,
    SO_SNDBUF,
    SO_RCVBUF,
    SO_SNDBUFFORCE,
    SO_RCVBUFFORCE,
    SO_KEEPALIVE,
    SO_OOBINLINE,
    SO_NO_CHECK,
    SO_PRIORITY,
    SO_LINGER,
    SO_BSDCOMPAT,
    SO_REUSEPORT,
    SO_PASSCRED,
    SO_PEERCRED,
    SO_RCVLOWAT,
    SO_SNDLOWAT,
    SO_RCVTIMEO,
    SO_SNDTIMEO,
    SO_RCVTIMEO_OLD,
    SO_SNDTIMEO_OLD,
    SO_RCVTIMEO_NEW,
    SO_SNDTIMEO_NEW,
    SO_SECURITY_AUTHENTICATION,
    SO_SECURITY_ENCRYPTION_TRANSPORT,
    SO_SECURITY_ENCRYPTION_NETWORK,
    SO_BINDTODEVICE,
    SO_ATTACH_FILTER,
    SO_GET_FILTER,
    SO_DETACH_FILTER,
    SO_ATTACH_BPF,
    SO_DETACH_BPF,
    SO_ATTACH_REUSEPORT_CBPF,
    SO_ATTACH_REUSEPORT_EBPF,
    SO_DETACH_REUSEPORT_BPF,
    SO_LOCK_FILTER,
    SO_BPF_EXTENSIONS,
    SO_PEERNAME,
    SO_TIMESTAMP,
    SO_TIMESTAMPNS,
    SO_TIMESTAMPING,
    SO_TIMESTAMP_OLD,
    SO_TIMESTAMPNS_OLD,
    SO_TIMESTAMPING_OLD,
    SO_TIMESTAMP_NEW,
    SO_TIMESTAMPNS_NEW,
    SO_TIMESTAMPING_NEW,
    SO_ACCEPTCONN,
    SO_PEERSEC,
    SO_PASSSEC,
    SO_MARK,
    SO_PROTOCOL,
    SO_DOMAIN,
    SO_RXQ_OVFL,
    SO_WIFI_STATUS,
    SO_PEEK_OFF,
    SO_NOFCS,
    SO_SELECT_ERR_QUEUE,
    SO_BUSY_POLL,
    SO_PREFER_BUSY_POLL,
    SO_BUSY_POLL_BUDGET,
    SO_MAX_PACING_RATE,
    SO_INCOMING_CPU,
    SO_INCOMING_NAPI_ID,
    SO_CNX_ADVICE,
    SO_MEMINFO,
    SO_COOKIE,
    SO_NETNS_COOKIE,
    SO_PEERGROUPS,
    SO_ZEROCOPY,
    SO_TXTIME,
    SO_BINDTOIFINDEX,
    SO_BUF_LOCK,
    SO_RESERVE_MEM,
    SO_TXREHASH,
    SO_RCVMARK,
    SO_PASSPIDFD,
    SO_PEERPIDFD,
    SO_DEVMEM_LINEAR,
    SO_DEVMEM_DMABUF,
    SO_DEVMEM_DONTNEED,
    SO_RCVPRIORITY,
    SO_PASSRIGHTS,
    SO_INQ,
    SO_NOSIGPIPE,
    SO_REUSEPORT_LB,
    SO_USELOOPBACK,
    SO_USER_COOKIE,
    SO_SETFIB,
    SO_RTABLE,
    SO_BINTIME,
    SO_TIMESTAMP_MONOTONIC,
    SO_LABEL,
    SO_PEERLABEL,
    SO_LISTENQLIMIT,
    SO_LISTENQLEN,
    SO_LISTENINCQLEN,
    SO_NREAD,
    SO_NWRITE,
    SO_LINGER_SEC,
    SO_RANDOMPORT,
    SO_EXCLBIND,
    SO_ACCEPTFILTER,
    SO_DONTTRUNC,
    LOCAL_PEERCRED,
    LOCAL_PEERPID,
    LOCAL_PEEREPID,
    LOCAL_PEERUUID,
    LOCAL_PEERTOKEN,
    LOCAL_CREDS,
    LOCAL_CREDS_PERSISTENT,
    LOCAL_CONNWAIT,
  }),
  /** Control messages of the level SOL_SOCKET; unix(7), socket(7). */
  SCM: present({
    SCM_RIGHTS,
    SCM_CREDENTIALS,
    SCM_SECURITY,
    SCM_PIDFD,
    SCM_TIMESTAMP,
    SCM_TIMESTAMPNS,
    SCM_TIMESTAMPING,
    SCM_TIMESTAMPING_OPT_STATS,
    SCM_TIMESTAMPING_PKTINFO,
    SCM_TXTIME,
    SCM_WIFI_STATUS,
    SCM_TS_OPT_ID,
    SCM_DEVMEM_LINEAR,
    SCM_DEVMEM_DMABUF,
    SCM_INQ,
    SCM_CREDS,
    SCM_CREDS2,
    SCM_BINTIME,
    SCM_REALTIME,
    SCM_MONOTONIC,
    SCM_TIMESTAMP_MONOTONIC,
  }),
  /** Protocols of the Internet: the third argument of socket(2), levels of options, `next header` in IPv6. */
  IPPROTO: present({
    IPPROTO_IP,
    IPPROTO_HOPOPTS,
    IPPROTO_ICMP,
    IPPROTO_IGMP,
    IPPROTO_IPIP,
    IPPROTO_TCP,
    IPPROTO_EGP,
    IPPROTO_PUP,
    IPPROTO_UDP,
    IPPROTO_IDP,
    IPPROTO_TP,
    IPPROTO_DCCP,
    IPPROTO_IPV6,
    IPPROTO_ROUTING,
    IPPROTO_FRAGMENT,
    IPPROTO_RSVP,
    IPPROTO_GRE,
    IPPROTO_ESP,
    IPPROTO_AH,
    IPPROTO_ICMPV6,
    IPPROTO_NONE,
    IPPROTO_DSTOPTS,
    IPPROTO_MTP,
    IPPROTO_BEETPH,
    IPPROTO_ENCAP,
    IPPROTO_PIM,
    IPPROTO_COMP,
    IPPROTO_L2TP,
    IPPROTO_SCTP,
    IPPROTO_MH,
    IPPROTO_UDPLITE,
    IPPROTO_MPLS,
    IPPROTO_ETHERNET,
    IPPROTO_AGGFRAG,
    IPPROTO_RAW,
    IPPROTO_SMC,
    IPPROTO_MPTCP,
    IPPROTO_MAX,
    IPPROTO_ICMPV4,
    IPPROTO_DIVERT,
    IPPROTO_CARP,
  }),
  /** Options and control messages of IPv4; ip(7). */
  IP: present({
    IP_TOS,
    IP_TTL,
    IP_HDRINCL,
    IP_OPTIONS,
    IP_ROUTER_ALERT,
    IP_RECVOPTS,
    IP_RETOPTS,
    IP_RECVRETOPTS,
    IP_PKTINFO,
    IP_PKTOPTIONS,
    IP_MTU_DISCOVER,
    IP_PMTUDISC,
    IP_RECVERR,
    IP_RECVERR_RFC4884,
    IP_RECVTTL,
    IP_RECVTOS,
    IP_MTU,
    IP_FREEBIND,
    IP_IPSEC_POLICY,
    IP_XFRM_POLICY,
    IP_PASSSEC,
    IP_TRANSPARENT,
    IP_ORIGDSTADDR,
    IP_RECVORIGDSTADDR,
    IP_MINTTL,
    IP_NODEFRAG,
    IP_CHECKSUM,
    IP_BIND_ADDRESS_NO_PORT,
    IP_RECVFRAGSIZE,
    IP_MULTICAST_IF,
    IP_MULTICAST_TTL,
    IP_MULTICAST_LOOP,
    IP_MULTICAST_ALL,
    IP_ADD_MEMBERSHIP,
    IP_DROP_MEMBERSHIP,
    IP_ADD_SOURCE_MEMBERSHIP,
    IP_DROP_SOURCE_MEMBERSHIP,
    IP_BLOCK_SOURCE,
    IP_UNBLOCK_SOURCE,
    IP_MSFILTER,
    IP_UNICAST_IF,
    IP_LOCAL_PORT_RANGE,
    IP_PROTOCOL,
    IP_PMTUDISC_DONT,
    IP_PMTUDISC_WANT,
    IP_PMTUDISC_DO,
    IP_PMTUDISC_PROBE,
    IP_PMTUDISC_INTERFACE,
    IP_PMTUDISC_OMIT,
    IP_DEFAULT_MULTICAST_TTL,
    IP_DEFAULT_MULTICAST_LOOP,
    IP_MAX_MEMBERSHIPS,
    IP_RF,
    IP_DF,
    IP_MF,
    IP_OFFMASK,
    IP_MAXPACKET,
    IP_MSS,
    IP_RECVDSTADDR,
    IP_SENDSRCADDR,
    IP_RECVIF,
    IP_PORTRANGE,
    IP_BOUND_IF,
    IP_BINDANY,
    IP_DONTFRAG,
    IP_ONESBCAST,
    IP_ADD_SOURCE_FILTER,
    IP_DUMMYNET_CONFIGURE,
    SO_ORIGINAL_DST,
  }),
  /** Options and control messages of IPv6; ipv6(7), RFC 3542. */
  IPV6: present({
    IPV6_ADDRFORM,
    IPV6_2292PKTINFO,
    IPV6_2292HOPOPTS,
    IPV6_2292DSTOPTS,
    IPV6_2292RTHDR,
    IPV6_2292PKTOPTIONS,
    IPV6_2292HOPLIMIT,
    IPV6_CHECKSUM,
    IPV6_NEXTHOP,
    IPV6_AUTHHDR,
    IPV6_FLOWINFO,
    IPV6_UNICAST_HOPS,
    IPV6_MULTICAST_IF,
    IPV6_MULTICAST_HOPS,
    IPV6_MULTICAST_LOOP,
    IPV6_MULTICAST_ALL,
    IPV6_JOIN_GROUP,
    IPV6_LEAVE_GROUP,
    IPV6_ADD_MEMBERSHIP,
    IPV6_DROP_MEMBERSHIP,
    IPV6_JOIN_ANYCAST,
    IPV6_LEAVE_ANYCAST,
    IPV6_ROUTER_ALERT,
    IPV6_ROUTER_ALERT_ISOLATE,
    IPV6_MTU_DISCOVER,
    IPV6_MTU,
    IPV6_RECVERR,
    IPV6_RECVERR_RFC4884,
    IPV6_V6ONLY,
    IPV6_FLOWLABEL_MGR,
    IPV6_FLOWINFO_SEND,
    IPV6_IPSEC_POLICY,
    IPV6_XFRM_POLICY,
    IPV6_HDRINCL,
    IPV6_RECVPKTINFO,
    IPV6_PKTINFO,
    IPV6_RECVHOPLIMIT,
    IPV6_HOPLIMIT,
    IPV6_RECVHOPOPTS,
    IPV6_HOPOPTS,
    IPV6_RXHOPOPTS,
    IPV6_RTHDRDSTOPTS,
    IPV6_RECVRTHDR,
    IPV6_RTHDR,
    IPV6_RECVDSTOPTS,
    IPV6_DSTOPTS,
    IPV6_RXDSTOPTS,
    IPV6_RECVPATHMTU,
    IPV6_PATHMTU,
    IPV6_DONTFRAG,
    IPV6_RECVTCLASS,
    IPV6_TCLASS,
    IPV6_AUTOFLOWLABEL,
    IPV6_ADDR_PREFERENCES,
    IPV6_MINHOPCOUNT,
    IPV6_ORIGDSTADDR,
    IPV6_RECVORIGDSTADDR,
    IPV6_TRANSPARENT,
    IPV6_UNICAST_IF,
    IPV6_RECVFRAGSIZE,
    IPV6_FREEBIND,
    IP6T_SO_ORIGINAL_DST,
    IPV6_PMTUDISC_DONT,
    IPV6_PMTUDISC_WANT,
    IPV6_PMTUDISC_DO,
    IPV6_PMTUDISC_PROBE,
    IPV6_PMTUDISC_INTERFACE,
    IPV6_PMTUDISC_OMIT,
    IPV6_PREFER_SRC_TMP,
    IPV6_PREFER_SRC_PUBLIC,
    IPV6_PREFER_SRC_PUBTMP_DEFAULT,
    IPV6_PREFER_SRC_COA,
    IPV6_PREFER_SRC_HOME,
    IPV6_PREFER_SRC_CGA,
    IPV6_PREFER_SRC_NONCGA,
    IPV6_RTHDR_LOOSE,
    IPV6_RTHDR_STRICT,
    IPV6_RTHDR_TYPE_0,
    IPV6_FL_A_GET,
    IPV6_FL_A_PUT,
    IPV6_FL_A_RENEW,
    IPV6_FL_F_CREATE,
    IPV6_FL_F_EXCL,
    IPV6_FL_F_REFLECT,
    IPV6_FL_F_REMOTE,
    IPV6_FL_S_NONE,
    IPV6_FL_S_EXCL,
    IPV6_FL_S_PROCESS,
    IPV6_FL_S_USER,
    IPV6_FL_S_ANY,
    IPV6_FLOWINFO_FLOWLABEL,
    IPV6_FLOWINFO_PRIORITY,
    IPV6_TLV_PAD1,
    IPV6_TLV_PADN,
    IPV6_TLV_ROUTERALERT,
    IPV6_TLV_CALIPSO,
    IPV6_TLV_IOAM,
    IPV6_TLV_JUMBO,
    IPV6_TLV_HAO,
    IPV6_PRIORITY_UNCHARACTERIZED,
    IPV6_PRIORITY_FILLER,
    IPV6_PRIORITY_UNATTENDED,
    IPV6_PRIORITY_RESERVED1,
    IPV6_PRIORITY_BULK,
    IPV6_PRIORITY_RESERVED2,
    IPV6_PRIORITY_INTERACTIVE,
    IPV6_PRIORITY_CONTROL,
    IPV6_PRIORITY_8,
    IPV6_PRIORITY_9,
    IPV6_PRIORITY_10,
    IPV6_PRIORITY_11,
    IPV6_PRIORITY_12,
    IPV6_PRIORITY_13,
    IPV6_PRIORITY_14,
    IPV6_PRIORITY_15,
    IPV6_USE_MIN_MTU,
    IPV6_BOUND_IF,
    IPV6_PORTRANGE,
    IPV6_BINDANY,
    IPV6_BINDV6ONLY,
  }),
  /** Multicast for both versions of IP (RFC 3678), at the level IPPROTO_IP or IPPROTO_IPV6. */
  MCAST: present({
    MCAST_JOIN_GROUP,
    MCAST_LEAVE_GROUP,
    MCAST_JOIN_SOURCE_GROUP,
    MCAST_LEAVE_SOURCE_GROUP,
    MCAST_BLOCK_SOURCE,
    MCAST_UNBLOCK_SOURCE,
    MCAST_MSFILTER,
    MCAST_EXCLUDE,
    MCAST_INCLUDE,
  }),
  /** Options of TCP; tcp(7). */
  TCP: present({
    TCP_NODELAY,
    TCP_MAXSEG,
    TCP_CORK,
    TCP_KEEPIDLE,
    TCP_KEEPINTVL,
    TCP_KEEPCNT,
    TCP_SYNCNT,
    TCP_LINGER2,
    TCP_DEFER_ACCEPT,
    TCP_WINDOW_CLAMP,
    TCP_INFO,
    TCP_QUICKACK,
    TCP_CONGESTION,
    TCP_MD5SIG,
    TCP_COOKIE_TRANSACTIONS,
    TCP_THIN_LINEAR_TIMEOUTS,
    TCP_THIN_DUPACK,
    TCP_USER_TIMEOUT,
    TCP_REPAIR,
    TCP_REPAIR_QUEUE,
    TCP_QUEUE_SEQ,
    TCP_REPAIR_OPTIONS,
    TCP_REPAIR_WINDOW,
    TCP_FASTOPEN,
    TCP_TIMESTAMP,
    TCP_NOTSENT_LOWAT,
    TCP_CC_INFO,
    TCP_SAVE_SYN,
    TCP_SAVED_SYN,
    TCP_FASTOPEN_CONNECT,
    TCP_ULP,
    TCP_MD5SIG_EXT,
    TCP_FASTOPEN_KEY,
    TCP_FASTOPEN_NO_COOKIE,
    TCP_ZEROCOPY_RECEIVE,
    TCP_INQ,
    TCP_CM_INQ,
    TCP_TX_DELAY,
    TCP_AO_ADD_KEY,
    TCP_AO_DEL_KEY,
    TCP_AO_INFO,
    TCP_AO_GET_KEYS,
    TCP_AO_REPAIR,
    TCP_IS_MPTCP,
    TCP_RTO_MAX_MS,
    TCP_RTO_MIN_US,
    TCP_DELACK_MAX_US,
    TCP_ESTABLISHED,
    TCP_SYN_SENT,
    TCP_SYN_RECV,
    TCP_FIN_WAIT1,
    TCP_FIN_WAIT2,
    TCP_TIME_WAIT,
    TCP_CLOSE,
    TCP_CLOSE_WAIT,
    TCP_LAST_ACK,
    TCP_LISTEN,
    TCP_CLOSING,
    TCP_CA_Open,
    TCP_CA_Disorder,
    TCP_CA_CWR,
    TCP_CA_Recovery,
    TCP_CA_Loss,
    TCP_NO_QUEUE,
    TCP_RECV_QUEUE,
    TCP_SEND_QUEUE,
    TCP_REPAIR_ON,
    TCP_REPAIR_OFF,
    TCP_REPAIR_OFF_NO_WP,
    TCP_MD5SIG_MAXKEYLEN,
    TCP_MD5SIG_FLAG_PREFIX,
    TCP_MD5SIG_FLAG_IFINDEX,
    TCP_AO_MAXKEYLEN,
    TCP_AO_KEYF_IFINDEX,
    TCP_AO_KEYF_EXCLUDE_OPT,
    TCP_RECEIVE_ZEROCOPY_FLAG_TLB_CLEAN_HINT,
    TCP_ENCAP_ESPINTCP,
    TCP_COOKIE_MIN,
    TCP_COOKIE_MAX,
    TCP_COOKIE_PAIR_SIZE,
    TCP_COOKIE_IN_ALWAYS,
    TCP_COOKIE_OUT_NEVER,
    TCP_S_DATA_IN,
    TCP_S_DATA_OUT,
    TCP_MSS_DEFAULT,
    TCP_MSS_DESIRED,
    TCP_MSS,
    TCP_MAXWIN,
    TCP_MAX_WINSHIFT,
    TCP_FUNCTION_BLK,
    TCP_KEEPALIVE,
    TCP_KEEPINIT,
    TCP_NOOPT,
    TCP_NOPUSH,
    TCP_CONNECTIONTIMEOUT,
    TCP_RXT_CONNDROPTIME,
    TCP_RXT_FINDROP,
    TCP_SENDMOREACKS,
    TCP_CONNECTION_INFO,
  }),
  /** Options of UDP; udp(7). */
  UDP: present({
    UDP_CORK,
    UDP_ENCAP,
    UDP_NO_CHECK6_TX,
    UDP_NO_CHECK6_RX,
    UDP_SEGMENT,
    UDP_GRO,
    UDP_ENCAP_ESPINUDP_NON_IKE,
    UDP_ENCAP_ESPINUDP,
    UDP_ENCAP_L2TPINUDP,
    UDP_ENCAP_GTP0,
    UDP_ENCAP_GTP1U,
    UDP_ENCAP_RXRPC,
  }),
  /** Options of UDP-Lite; udplite(7). */
  UDPLITE: present({
    UDPLITE_SEND_CSCOV,
    UDPLITE_RECV_CSCOV,
  }),
  /** Flags of send(2), recv(2) and their like. */
  MSG: present({
    MSG_OOB,
    MSG_PEEK,
    MSG_DONTROUTE,
    MSG_TRYHARD,
    MSG_CTRUNC,
    MSG_PROXY,
    MSG_TRUNC,
    MSG_DONTWAIT,
    MSG_EOR,
    MSG_WAITALL,
    MSG_FIN,
    MSG_SYN,
    MSG_CONFIRM,
    MSG_RST,
    MSG_ERRQUEUE,
    MSG_NOSIGNAL,
    MSG_MORE,
    MSG_NOTIFICATION,
    MSG_WAITFORONE,
    MSG_BATCH,
    MSG_SOCK_DEVMEM,
    MSG_ZEROCOPY,
    MSG_FASTOPEN,
    MSG_CMSG_CLOEXEC,
    MSG_EOF,
    MSG_NEEDSA,
    MSG_NBIO,
    MSG_BCAST,
    MSG_MCAST,
    MSG_HAVEMORE,
  }),
  /** Flags of getaddrinfo(3). */
  AI: present({
    AI_PASSIVE,
    AI_CANONNAME,
    AI_NUMERICHOST,
    AI_V4MAPPED,
    AI_ALL,
    AI_ADDRCONFIG,
    AI_IDN,
    AI_CANONIDN,
    AI_NUMERICSERV,
    AI_DEFAULT,
    AI_V4MAPPED_CFG,
    AI_MASK,
    AI_UNUSABLE,
  }),
  /** Flags of getnameinfo(3). */
  NI: present({
    NI_NUMERICHOST,
    NI_NUMERICSERV,
    NI_NOFQDN,
    NI_NAMEREQD,
    NI_DGRAM,
    NI_IDN,
    NI_WITHSCOPEID,
    NI_MAXHOST,
    NI_MAXSERV,
  }),
  /** What getaddrinfo(3) and getnameinfo(3) fail with. */
  EAI: present({
    EAI_BADFLAGS,
    EAI_NONAME,
    EAI_AGAIN,
    EAI_FAIL,
    EAI_NODATA,
    EAI_FAMILY,
    EAI_SOCKTYPE,
    EAI_SERVICE,
    EAI_ADDRFAMILY,
    EAI_MEMORY,
    EAI_SYSTEM,
    EAI_OVERFLOW,
    EAI_INPROGRESS,
    EAI_CANCELED,
    EAI_NOTCANCELED,
    EAI_ALLDONE,
    EAI_INTR,
    EAI_IDN_ENCODE,
    EAI_BADHINTS,
    EAI_PROTOCOL,
    EAI_MAX,
  }),
  /** `h_errno`: what gethostbyname(3) and its kin fail with. */
  NETDB: present({
    HOST_NOT_FOUND,
    TRY_AGAIN,
    NO_RECOVERY,
    NO_DATA,
    NO_ADDRESS,
    NETDB_INTERNAL,
    NETDB_SUCCESS,
  }),
  /** Events of poll(2). */
  POLL: present({
    POLLIN,
    POLLPRI,
    POLLOUT,
    POLLERR,
    POLLHUP,
    POLLNVAL,
    POLLRDNORM,
    POLLRDBAND,
    POLLWRNORM,
    POLLWRBAND,
    POLLMSG,
    POLLREMOVE,
    POLLRDHUP,
  }),
} as const;
