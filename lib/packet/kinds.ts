/** The kinds of layers by number, and which kind a field such as an ethertype announces. */
import * as c from './constants';

/** What carries no layer known here. */
export const NONE = -1;

export const ETHERNET = 0;
export const VLAN = 1;
export const ARP = 2;
export const IPV4 = 3;
export const IPV6 = 4;
export const ICMP = 5;
export const ICMPV6 = 6;
export const IGMP = 7;
export const UDP = 8;
export const TCP = 9;
export const SCTP = 10;
export const LLDP = 11;
export const LINUX_SLL = 12;
export const LINUX_SLL2 = 13;
export const LOOPBACK = 14;
/** Not a layer: IPv4 or IPv6, which the first four bits decide. */
export const IP = 15;

/** The layer that an ethertype announces. */
export function kindOfType(type: number): number {
  switch (type) {
    case c.ETH_P_IP:
      return IPV4;
    case c.ETH_P_IPV6:
      return IPV6;
    case c.ETH_P_ARP:
    case c.ETH_P_RARP:
      return ARP;
    case c.ETH_P_8021Q:
    case c.ETH_P_8021AD:
    case 0x9100:
      return VLAN;
    case c.ETH_P_LLDP:
      return LLDP;
    default:
      return NONE;
  }
}

/** The ethertype of a layer, or 0 where it has none. */
export function typeOfKind(kind: number): number {
  switch (kind) {
    case IPV4:
      return c.ETH_P_IP;
    case IPV6:
      return c.ETH_P_IPV6;
    case ARP:
      return c.ETH_P_ARP;
    case VLAN:
      return c.ETH_P_8021Q;
    case LLDP:
      return c.ETH_P_LLDP;
    default:
      return 0;
  }
}

/** The layer that a protocol of IPv4, or a next header of IPv6, announces. */
export function kindOfProtocol(protocol: number): number {
  switch (protocol) {
    case c.IPPROTO_TCP:
      return TCP;
    case c.IPPROTO_UDP:
      return UDP;
    case c.IPPROTO_ICMP:
      return ICMP;
    case c.IPPROTO_ICMPV6:
      return ICMPV6;
    case c.IPPROTO_IGMP:
      return IGMP;
    case c.IPPROTO_SCTP:
      return SCTP;
    case c.IPPROTO_IPIP:
      return IPV4;
    case c.IPPROTO_IPV6:
      return IPV6;
    default:
      return NONE;
  }
}

/** The protocol number of a layer, or `otherwise` where it has none. */
export function protocolOfKind(kind: number, otherwise: number): number {
  switch (kind) {
    case TCP:
      return c.IPPROTO_TCP;
    case UDP:
      return c.IPPROTO_UDP;
    case ICMP:
      return c.IPPROTO_ICMP;
    case ICMPV6:
      return c.IPPROTO_ICMPV6;
    case IGMP:
      return c.IPPROTO_IGMP;
    case SCTP:
      return c.IPPROTO_SCTP;
    case IPV4:
      return c.IPPROTO_IPIP;
    case IPV6:
      return c.IPPROTO_IPV6;
    default:
      return otherwise;
  }
}
