/**
 * The structures that options and control messages carry. Fields have the C names without the structure's prefix; a
 * 64-bit field is a bigint, except seconds; an address is a string.
 *
 * The file is long because it is a list: one interface for each structure, each with its documentation. None depends on
 * how it is encoded; the codecs are in `lib/options/structures.ts` and `lib/ancillary/cmsg.ts`.
 */
import type { Address } from './addresses';

/**
 * `struct linger` (`SO_LINGER`).
 *
 * @see https://man7.org/linux/man-pages/man7/socket.7.html
 */
export interface Linger {
  /** Whether to linger: 0 or not. */
  onoff: number;
  /** How long, in seconds. */
  linger: number;
}

/**
 * `struct timeval` (`SO_RCVTIMEO`, `SO_SNDTIMEO`, `SCM_TIMESTAMP`).
 *
 * @see https://man7.org/linux/man-pages/man3/timeval.3type.html
 */
export interface Timeval {
  sec: number;
  /** Microseconds, less than a million. */
  usec: number;
}

/**
 * `struct timespec` (`SCM_TIMESTAMPNS`, `SCM_TIMESTAMPING`).
 *
 * @see https://man7.org/linux/man-pages/man3/timespec.3type.html
 */
export interface Timespec {
  sec: number;
  /** Nanoseconds, less than a thousand million. */
  nsec: number;
}

/**
 * `struct ip_mreqn` (`IP_ADD_MEMBERSHIP`, `IP_DROP_MEMBERSHIP`, `IP_MULTICAST_IF`): a group and an interface.
 *
 * @see https://man7.org/linux/man-pages/man7/ip.7.html
 */
export interface IpMreqn {
  /** The group, IPv4. `IP_MULTICAST_IF` takes no notice of it. */
  multiaddr: string;
  /** An address of the interface; `''` or left out: any. */
  address?: string;
  /** The interface's index, which wins; 0 or left out: by `address`. */
  ifindex?: number;
}

/**
 * `struct ip_mreq_source` (`IP_ADD_SOURCE_MEMBERSHIP`, `IP_BLOCK_SOURCE` …): a group, an interface and a source.
 *
 * @see https://man7.org/linux/man-pages/man7/ip.7.html
 */
export interface IpMreqSource {
  multiaddr: string;
  /** An address of the interface; `''`: any. */
  interface: string;
  sourceaddr: string;
}

/**
 * `struct ipv6_mreq` (`IPV6_JOIN_GROUP`, `IPV6_LEAVE_GROUP`).
 *
 * @see https://man7.org/linux/man-pages/man7/ipv6.7.html
 */
export interface Ipv6Mreq {
  multiaddr: string;
  /** The interface's index; 0: any. */
  interface: number;
}

/**
 * `struct group_req` (`MCAST_JOIN_GROUP`, `MCAST_LEAVE_GROUP`), for IPv4 and IPv6.
 *
 * @see https://www.rfc-editor.org/rfc/rfc3678
 */
export interface GroupReq {
  /** The interface's index; 0: any. */
  interface: number;
  /** The group, IPv4 or IPv6. */
  group: string;
}

/**
 * `struct group_source_req` (`MCAST_JOIN_SOURCE_GROUP`, `MCAST_BLOCK_SOURCE` …), for IPv4 and IPv6.
 *
 * @see https://www.rfc-editor.org/rfc/rfc3678
 */
export interface GroupSourceReq {
  /** The interface's index; 0: any. */
  interface: number;
  group: string;
  source: string;
}

/**
 * `struct ucred` (`SO_PEERCRED`, `SCM_CREDENTIALS`): who is at the other end.
 *
 * @see https://man7.org/linux/man-pages/man7/unix.7.html
 */
export interface Ucred {
  pid: number;
  /** 4294967295, which is `(uid_t) -1`, where there is no peer. */
  uid: number;
  gid: number;
}

/**
 * `struct tcp_info` (`TCP_INFO`). Times are in microseconds unless the field says otherwise, sizes in bytes, the rest
 * are counts of segments. Fields that the running kernel does not give are absent.
 *
 * @see https://man7.org/linux/man-pages/man7/tcp.7.html
 */
export interface TcpInfo {
  /** `TCP_ESTABLISHED` … */
  state: number;
  /** The state of congestion avoidance: 0 open, 1 disorder, 2 CWR, 3 recovery, 4 loss. */
  ca_state: number;
  /** Timeouts of retransmission in a row without an answer. */
  retransmits: number;
  /** Window or keep-alive probes without an answer. */
  probes: number;
  /** How often the retransmission timeout was doubled. */
  backoff: number;
  /** `TCPI_OPT_*`: what was agreed on in the handshake. */
  options: number;
  /** The peer's window scale, a power of two. */
  snd_wscale: number;
  /** The own window scale, a power of two. */
  rcv_wscale: number;
  /** 1: the rate of delivery was limited by the application. */
  delivery_rate_app_limited: number;
  /** Why TCP Fast Open failed: 0 it did not, 1 cookie unavailable, 2 data not acked, 3 SYN retransmitted. */
  fastopen_client_fail: number;
  /** The timeout of retransmission. */
  rto: number;
  /** The predicted tick of the delayed acknowledgement. */
  ato: number;
  snd_mss: number;
  rcv_mss: number;
  /** Segments sent and not acknowledged; of a listening socket, connections waiting to be accepted. */
  unacked: number;
  /** Segments selectively acknowledged; of a listening socket, the backlog. */
  sacked: number;
  lost: number;
  retrans: number;
  fackets: number;
  /** Milliseconds ago. */
  last_data_sent: number;
  /** Milliseconds ago; Linux does not remember it. */
  last_ack_sent: number;
  /** Milliseconds ago. */
  last_data_recv: number;
  /** Milliseconds ago. */
  last_ack_recv: number;
  /** The path MTU. */
  pmtu: number;
  rcv_ssthresh: number;
  /** The smoothed round-trip time. */
  rtt: number;
  /** The mean deviation of the round-trip time. */
  rttvar: number;
  /** The threshold of slow start, in segments. */
  snd_ssthresh: number;
  /** The congestion window, in segments. */
  snd_cwnd: number;
  advmss: number;
  reordering: number;
  /** The round-trip time as the receiver estimates it. */
  rcv_rtt: number;
  rcv_space: number;
  /** Segments retransmitted over the life of the connection. */
  total_retrans: number;
  /** Bytes a second. */
  pacing_rate?: bigint;
  /** Bytes a second; all ones: unlimited. */
  max_pacing_rate?: bigint;
  bytes_acked?: bigint;
  bytes_received?: bigint;
  segs_out?: number;
  segs_in?: number;
  /** Bytes queued and not yet sent. */
  notsent_bytes?: number;
  min_rtt?: number;
  data_segs_in?: number;
  data_segs_out?: number;
  /** Bytes a second. */
  delivery_rate?: bigint;
  /** How long data was being sent. */
  busy_time?: bigint;
  /** How long sending was limited by the peer's window. */
  rwnd_limited?: bigint;
  /** How long sending was limited by the send buffer. */
  sndbuf_limited?: bigint;
  delivered?: number;
  delivered_ce?: number;
  bytes_sent?: bigint;
  bytes_retrans?: bigint;
  dsack_dups?: number;
  reord_seen?: number;
  rcv_ooopack?: number;
  /** The peer's window, scaled, in bytes. */
  snd_wnd?: number;
  /** The own window, scaled, in bytes. */
  rcv_wnd?: number;
  rehash?: number;
  /** Timeouts of retransmission over the life of the connection. */
  total_rto?: number;
  /** Recoveries from such timeouts. */
  total_rto_recoveries?: number;
  /** Milliseconds spent in such recoveries. */
  total_rto_time?: number;
  received_ce?: number;
  delivered_e1_bytes?: number;
  delivered_e0_bytes?: number;
  delivered_ce_bytes?: number;
  received_e1_bytes?: number;
  received_e0_bytes?: number;
  received_ce_bytes?: number;
}

/**
 * `struct packet_mreq` (`PACKET_ADD_MEMBERSHIP`, `PACKET_DROP_MEMBERSHIP`).
 *
 * @see https://man7.org/linux/man-pages/man7/packet.7.html
 */
export interface PacketMreq {
  ifindex: number;
  /** `PACKET_MR_*`. */
  type: number;
  /** The hardware address, at most 8 bytes, where `type` needs one. */
  address?: Uint8Array;
}

/**
 * `struct tpacket_req3` (`PACKET_RX_RING`, `PACKET_TX_RING`). The last three fields are of `TPACKET_V3` alone.
 *
 * @see https://docs.kernel.org/networking/packet_mmap.html
 */
export interface TpacketReq3 {
  block_size: number;
  block_nr: number;
  frame_size: number;
  frame_nr: number;
  /** Milliseconds after which a block is handed over though it is not full. */
  retire_blk_tov?: number;
  sizeof_priv?: number;
  feature_req_word?: number;
}

/**
 * `struct tpacket_stats_v3` (`PACKET_STATISTICS`): counts since the last time it was asked.
 *
 * @see https://man7.org/linux/man-pages/man7/packet.7.html
 */
export interface TpacketStatsV3 {
  packets: number;
  drops: number;
  /** `TPACKET_V3` alone. */
  freeze_q_cnt?: number;
}

/**
 * `struct sock_filter`: one instruction of a classic BPF program (`SO_ATTACH_FILTER` and its like take an array).
 *
 * @see https://docs.kernel.org/networking/filter.html
 */
export interface SockFilter {
  code: number;
  /** How many instructions to skip where the condition holds. */
  jt: number;
  /** How many instructions to skip where it does not. */
  jf: number;
  k: number;
}

/**
 * `struct can_filter` (`CAN_RAW_FILTER` takes an array).
 *
 * @see https://docs.kernel.org/networking/can.html
 */
export interface CanFilter {
  id: number;
  mask: number;
}

/**
 * `struct in_pktinfo` (`IP_PKTINFO`).
 *
 * @see https://man7.org/linux/man-pages/man7/ip.7.html
 */
export interface InPktinfo {
  /** The interface that it came in by, or is to leave by. */
  ifindex: number;
  /** The local address; the source to send from. */
  spec_dst: string;
  /** The destination in the header; of no use for sending. */
  addr: string;
}

/**
 * `struct in6_pktinfo` (`IPV6_PKTINFO`).
 *
 * @see https://www.rfc-editor.org/rfc/rfc3542
 */
export interface In6Pktinfo {
  addr: string;
  ifindex: number;
}

/**
 * `struct icmp_filter` (`ICMP_FILTER`): a set bit keeps messages of that type away.
 *
 * @see https://man7.org/linux/man-pages/man7/raw.7.html
 */
export interface IcmpFilter {
  data: number;
}

/**
 * `struct icmp6_filter` (`ICMP6_FILTER`): 256 bits in eight words; on Linux a set bit keeps messages of that type away.
 *
 * @see https://www.rfc-editor.org/rfc/rfc3542
 */
export interface Icmp6Filter {
  filt: number[];
}

/**
 * `struct sock_txtime` (`SO_TXTIME`).
 *
 * @see https://man7.org/linux/man-pages/man8/tc-etf.8.html
 */
export interface SockTxtime {
  clockid: number;
  /** `SOF_TXTIME_*`. */
  flags: number;
}

/**
 * `struct so_timestamping` (`SO_TIMESTAMPING`).
 *
 * @see https://docs.kernel.org/networking/timestamping.html
 */
export interface SoTimestamping {
  /** `SOF_TIMESTAMPING_*`. */
  flags: number;
  /** The virtual PTP clock, where the flags name one. */
  bind_phc?: number;
}

/**
 * `struct mptcp_info` (`MPTCP_INFO`). Fields that the running kernel does not give are absent.
 *
 * @see https://docs.kernel.org/networking/mptcp.html
 */
export interface MptcpInfo {
  subflows: number;
  add_addr_signal: number;
  add_addr_accepted: number;
  subflows_max: number;
  add_addr_signal_max: number;
  add_addr_accepted_max: number;
  flags: number;
  token: number;
  write_seq: bigint;
  snd_una: bigint;
  rcv_nxt: bigint;
  local_addr_used?: number;
  local_addr_max?: number;
  csum_enabled?: number;
  retransmits?: number;
  bytes_retrans?: bigint;
  bytes_sent?: bigint;
  bytes_received?: bigint;
  bytes_acked?: bigint;
  subflows_total?: number;
  /** Milliseconds ago. */
  last_data_sent?: number;
  /** Milliseconds ago. */
  last_data_recv?: number;
  /** Milliseconds ago. */
  last_ack_recv?: number;
}

/**
 * `struct sock_extended_err` and the address behind it (`IP_RECVERR`, `IPV6_RECVERR`).
 *
 * @see https://man7.org/linux/man-pages/man7/ip.7.html
 */
export interface SockExtendedErr {
  /** A positive errno. */
  errno: number;
  /** `SO_EE_ORIGIN_*`: who reported it. */
  origin: number;
  /** The ICMP type, where the origin is ICMP. */
  type: number;
  /** The ICMP code, where the origin is ICMP. */
  code: number;
  /** The path MTU of `EMSGSIZE`; the first number of a range of zero-copy sends; the kind of a timestamp. */
  info: number;
  /** The last number of a range of zero-copy sends; the key of a timestamp. */
  data: number;
  /** The sender of the ICMP message, or null where the error is local. */
  offender: Address | null;
}

/**
 * `struct scm_timestamping` (`SCM_TIMESTAMPING`): software, deprecated, hardware. Zero where there is none.
 *
 * @see https://docs.kernel.org/networking/timestamping.html
 */
export interface ScmTimestamping {
  ts: [Timespec, Timespec, Timespec];
}

/**
 * `struct tpacket_auxdata` (`PACKET_AUXDATA`).
 *
 * @see https://man7.org/linux/man-pages/man7/packet.7.html
 */
export interface TpacketAuxdata {
  /** `TP_STATUS_*`. */
  status: number;
  /** The packet's length on the wire. */
  len: number;
  /** How much of it was captured. */
  snaplen: number;
  /** Where the link layer's header begins. */
  mac: number;
  /** Where the network layer's header begins. */
  net: number;
  vlan_tci: number;
  vlan_tpid: number;
}
