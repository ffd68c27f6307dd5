/**
 * Packets: dissecting, building, filters, capture files. It loads no native code, and needs no privilege and no Linux.
 *
 * The room `packet/` knows bytes and protocols, and no sockets. A layer is one table of fields in `packet/layers/`, from
 * which its view, its builder and their types are made (`packet/view.ts`); a kind of field is in `packet/fields.ts`; which
 * layer follows which is in `packet/kinds.ts`.
 */
export { checksum } from './packet/checksum';
export * from './packet/constants';
export { dissect, type DissectOptions, type LinkType, Packet } from './packet/dissect';
export { encode, raw } from './packet/encode';
export type { LayerName } from './packet/frame';
export { type Arp, type ArpFields, arp } from './packet/layers/arp';
export {
  type Ethernet,
  type EthernetFields,
  ethernet,
  type Vlan,
  type VlanFields,
  vlan,
} from './packet/layers/ethernet';
export { type Icmp, type IcmpFields, icmp } from './packet/layers/icmp';
export { type Icmpv6, type Icmpv6Fields, icmpv6, type NeighborOption } from './packet/layers/icmpv6';
export { type Igmp, type IgmpFields, igmp } from './packet/layers/igmp';
export { type Ipv4, type Ipv4Fields, ipv4, type Ipv4Option, type Ipv4RouteOption } from './packet/layers/ipv4';
export { type Ipv6, type Ipv6Fields, ipv6, type Ipv6Extension, type Ipv6Option } from './packet/layers/ipv6';
export type { LinuxSll, LinuxSll2, Loopback } from './packet/layers/link';
export { type Lldp, type LldpFields, lldp, type LldpTlv } from './packet/layers/lldp';
export { type Sctp, type SctpFields, sctp } from './packet/layers/sctp';
export { type Tcp, type TcpFields, tcp, type TcpOption } from './packet/layers/tcp';
export { type Udp, type UdpFields, udp } from './packet/layers/udp';
export { View } from './packet/view';
export { CaptureFileError, type CapturedPacket, type CaptureInterface } from './packet/capture/format';
export { type CaptureSource, readPcap } from './packet/capture/read';
export { type PacketRecord, PcapWriter, type PcapWriterOptions } from './packet/capture/write';
export { compileFilter, type FilterOptions } from './packet/filter/compile';
export { disassembleFilter } from './packet/filter/disassemble';
export { filterMatches } from './packet/filter/match';
export type { Bytes, Data } from './arguments/validate';
export type { SockFilter } from './types/options';
