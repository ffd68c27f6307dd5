/**
 * Packets: dissecting, building, filters, capture files. It loads no native code, and needs no privilege and no Linux.
 */
export { checksum } from './packet/checksum';
export * from './packet/constants';
export { dissect, type DissectOptions, type LinkType, Packet } from './packet/dissect';
export { encode, raw } from './packet/encode';
export type { LayerName } from './packet/frame';
export { type Arp, arp } from './packet/layers/arp';
export { type Ethernet, ethernet, type Vlan, vlan } from './packet/layers/ethernet';
export { type Icmp, icmp } from './packet/layers/icmp';
export { type Icmpv6, icmpv6, type NeighborOption } from './packet/layers/icmpv6';
export { type Igmp, igmp } from './packet/layers/igmp';
export { type Ipv4, ipv4, type Ipv4Option, type Ipv4RouteOption } from './packet/layers/ipv4';
export { type Ipv6, ipv6, type Ipv6Extension, type Ipv6Option } from './packet/layers/ipv6';
export type { LinuxSll, LinuxSll2, Loopback } from './packet/layers/link';
export { type Lldp, lldp, type LldpTlv } from './packet/layers/lldp';
export { type Sctp, sctp } from './packet/layers/sctp';
export { type Tcp, tcp, type TcpOption } from './packet/layers/tcp';
export { type Udp, udp } from './packet/layers/udp';
export { View } from './packet/view';
export { compileFilter, type FilterOptions } from './packet/filter/compile';
export { disassembleFilter } from './packet/filter/disassemble';
export { filterMatches } from './packet/filter/match';
export type { Bytes, Data } from './arguments/validate';
export type { SockFilter } from './types/options';
