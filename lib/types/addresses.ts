/**
 * The forms of socket addresses: plain objects, the same going in and coming out, so that what `recvfrom` returned can
 * be given to `sendto`. Coming out, `family` is always there; going in, it decides the encoding, and where it is absent
 * the socket's does. A field that an interface marks as optional beside `family` may be left out going in and is there
 * coming out, unless it says otherwise.
 *
 * The room `types/` has only types, which users see in their editor. It must not know how a value is encoded. An address
 * goes
 * here, a structure of an option or a control message into `options.ts`, a kind of constant into `flavours.ts`.
 */

/**
 * An address of `AF_INET`.
 *
 * @see https://man7.org/linux/man-pages/man7/ip.7.html
 */
export interface InetAddress {
  family?: number;
  /** Dotted decimal, a host name (which is resolved), `''` for `INADDR_ANY` or `'<broadcast>'` for `INADDR_BROADCAST`. */
  address: string;
  /** 0 to 65535, in host order. */
  port: number;
}

/**
 * An address of `AF_INET6`.
 *
 * @see https://man7.org/linux/man-pages/man7/ipv6.7.html
 */
export interface Inet6Address {
  family?: number;
  /**
   * In: a numeric address with or without `%scope` (an interface's name or index), a host name, or `''` for `in6addr_any`.
   * Out: a numeric address without a scope.
   */
  address: string;
  /** 0 to 65535, in host order. */
  port: number;
  /** The flow label, in host order, at most 0xFFFFF. */
  flowinfo?: number;
  /** The index of the interface in whose scope the address lies, 0 for none. */
  scope_id?: number;
}

/**
 * An address of `AF_UNIX`.
 *
 * @see https://man7.org/linux/man-pages/man7/unix.7.html
 */
export interface UnixAddress {
  family?: number;
  /**
   * A path of at most 107 bytes; on Linux, a name of at most 108 bytes in the abstract namespace, which begins with NUL.
   * `''` in: the kernel chooses a name (Linux); out: there is none. Out: a `Buffer` where it holds a NUL or is not UTF-8.
   */
  path: string | Buffer;
}

/**
 * An address of `AF_PACKET`: a device on layer 2.
 *
 * @see https://man7.org/linux/man-pages/man7/packet.7.html
 */
export interface PacketAddress {
  family?: number;
  /** The interface's index; 0 is any, where that makes sense. Wins over `ifname`. Always there coming out. */
  ifindex?: number;
  /** The interface's name. Not there coming out. */
  ifname?: string;
  /** The Ethernet protocol (`ETH_P_*`), in host order. */
  protocol: number;
  /** The kind of packet (`PACKET_HOST` …). */
  pkttype?: number;
  /** The kind of hardware (`ARPHRD_*`). */
  hatype?: number;
  /** The hardware address. */
  addr?: Buffer;
}

/**
 * An address of `AF_NETLINK`.
 *
 * @see https://man7.org/linux/man-pages/man7/netlink.7.html
 */
export interface NetlinkAddress {
  family?: number;
  /** The port: 0 is the kernel, or lets the kernel choose. */
  pid: number;
  /** A mask of multicast groups. */
  groups: number;
}

/**
 * An address of `AF_VSOCK`.
 *
 * @see https://man7.org/linux/man-pages/man7/vsock.7.html
 */
export interface VsockAddress {
  family?: number;
  /** The machine: `VMADDR_CID_*` or a guest's number. */
  cid: number;
  /** 32 bits; `VMADDR_PORT_ANY` lets the kernel choose. */
  port: number;
}

/**
 * An address of `AF_CAN`: an interface, and what the protocol of the socket adds.
 *
 * @see https://docs.kernel.org/networking/can.html
 */
export interface CanAddress {
  family?: number;
  /** The interface's index; 0 is all of them. Wins over `ifname`. Always there coming out. */
  ifindex?: number;
  /** The interface's name, `''` for all of them. Not there coming out. */
  ifname?: string;
  /** ISO-TP: the identifier to receive. */
  rx_id?: number;
  /** ISO-TP: the identifier to send with. */
  tx_id?: number;
  /** J1939: the 64-bit name, 0 for none. */
  name?: bigint;
  /** J1939: the parameter group number. */
  pgn?: number;
  /** J1939: the 8-bit address. */
  addr?: number;
}

/**
 * An address of `AF_ALG`: an algorithm of the kernel's crypto API.
 *
 * @see https://docs.kernel.org/crypto/userspace-if.html
 */
export interface AlgAddress {
  family?: number;
  /** 'hash', 'skcipher', 'aead', 'rng' …, at most 13 bytes. */
  type: string;
  /** The algorithm, as /proc/crypto names it, at most 63 bytes. */
  name: string;
  /** Features of the algorithm to ask for (`salg_feat`), 32 bits. */
  feat?: number;
  /** Which of them count (`salg_mask`), 32 bits. */
  mask?: number;
}

/**
 * An address of `AF_TIPC`. `addr_type` determines what `v1` to `v3` are: type, lower and upper of a range
 * (`TIPC_ADDR_NAMESEQ`); type, instance and domain of a name (`TIPC_ADDR_NAME`); node, reference and nothing
 * (`TIPC_ADDR_ID`).
 *
 * @see https://docs.kernel.org/networking/tipc.html
 */
export interface TipcAddress {
  family?: number;
  /** `TIPC_ADDR_NAMESEQ`, `TIPC_ADDR_NAME` or `TIPC_ADDR_ID`. */
  addr_type: number;
  v1: number;
  v2: number;
  v3: number;
  /** `TIPC_CLUSTER_SCOPE` where it is left out. */
  scope?: number;
}

/**
 * An address of `AF_QIPCRTR`, the Qualcomm IPC router.
 *
 * @see https://man7.org/linux/man-pages/man2/socket.2.html
 */
export interface QipcrtrAddress {
  family?: number;
  /** The processor's number. */
  node: number;
  /** 32 bits. */
  port: number;
}

/** An address of `AF_BLUETOOTH` with `BTPROTO_L2CAP`. */
export interface BluetoothL2capAddress {
  family?: number;
  /** 'AA:BB:CC:DD:EE:FF'. */
  bdaddr: string;
  /** The protocol/service multiplexer, in host order. */
  psm: number;
  /** The channel identifier. */
  cid?: number;
  /** `BDADDR_BREDR`, `BDADDR_LE_PUBLIC` or `BDADDR_LE_RANDOM`. */
  bdaddr_type?: number;
}

/** An address of `AF_BLUETOOTH` with `BTPROTO_RFCOMM`. */
export interface BluetoothRfcommAddress {
  family?: number;
  /** 'AA:BB:CC:DD:EE:FF'. */
  bdaddr: string;
  /** 1 to 30; 0 lets the kernel choose. */
  channel: number;
}

/** An address of `AF_BLUETOOTH` with `BTPROTO_HCI`. */
export interface BluetoothHciAddress {
  family?: number;
  /** The number of the adapter. */
  dev: number;
  /** `HCI_CHANNEL_*`. */
  channel?: number;
}

/** An address of `AF_BLUETOOTH` with `BTPROTO_SCO`. */
export interface BluetoothScoAddress {
  family?: number;
  /** 'AA:BB:CC:DD:EE:FF'. */
  bdaddr: string;
}

/**
 * An address of `AF_BLUETOOTH`, in the form of the socket's protocol.
 *
 * @see http://www.bluez.org/
 */
export type BluetoothAddress =
  BluetoothL2capAddress | BluetoothRfcommAddress | BluetoothHciAddress | BluetoothScoAddress;

/**
 * An address of any other family, as bytes.
 *
 * @see https://man7.org/linux/man-pages/man3/sockaddr.3type.html
 */
export interface RawAddress {
  family?: number;
  /** The bytes after `sa_family`, at most 126. */
  data: Buffer;
}

/** An address of any family. Tell them apart by a field (`'port' in address`) or by `isInetAddress` and its like. */
export type Address =
  | InetAddress
  | Inet6Address
  | UnixAddress
  | PacketAddress
  | NetlinkAddress
  | VsockAddress
  | CanAddress
  | AlgAddress
  | TipcAddress
  | QipcrtrAddress
  | BluetoothAddress
  | RawAddress;
