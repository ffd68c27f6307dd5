/**
 * Names that a filter expression may use: keywords, protocols, ports, offsets and values. Port and protocol names come
 * from /etc/services and /etc/protocols where those files are, else from short tables. Host names are not looked up.
 */
import { readFileSync } from 'node:fs';

/** Keywords that name a protocol. `ether` stands for all names of the link layer. */
export const PROTOCOLS = [
  'ether', 'ip', 'ip6', 'arp', 'rarp', 'tcp', 'udp', 'sctp', 'icmp', 'icmp6', 'igmp', 'igrp', 'pim', 'vrrp', 'carp', 'ah',
  'esp', 'atalk', 'aarp', 'decnet', 'lat', 'sca', 'moprc', 'mopdl', 'iso', 'stp', 'ipx', 'netbeui',
] as const; // prettier-ignore
export type Protocol = (typeof PROTOCOLS)[number];

const LINK_NAMES = ['ether', 'link', 'ppp', 'slip', 'fddi', 'tr', 'wlan'];

const OTHER_KEYWORDS = [
  'src', 'dst', 'host', 'net', 'mask', 'port', 'portrange', 'proto', 'less', 'greater', 'broadcast', 'multicast', 'and',
  'or', 'not', 'len', 'length', 'inbound', 'outbound', 'ifindex', 'vlan', 'mpls', 'pppoed', 'pppoes',
] as const; // prettier-ignore

/** Keywords of pcap-filter(7) that are recognized and refused. */
const UNSUPPORTED = [
  'protochain', 'gateway', 'byte', 'llc', 'geneve', 'radio', 'type', 'subtype', 'direction', 'dir', 'address1', 'addr1',
  'address2', 'addr2', 'address3', 'addr3', 'address4', 'addr4', 'ra', 'ta', 'lane', 'metac', 'bcc', 'oam', 'oamf4',
  'oamf4ec', 'oamf4sc', 'sc', 'ilmic', 'vpi', 'vci', 'connectmsg', 'metaconnect', 'on', 'ifname', 'rset', 'ruleset',
  'rnr', 'rulenum', 'srnr', 'subrulenum', 'reason', 'action', 'fisu', 'lssu', 'lsu', 'msu', 'hfisu', 'hlssu', 'hmsu',
  'sio', 'opc', 'dpc', 'sls', 'hsio', 'hopc', 'hdpc', 'hsls', 'esis', 'es-is', 'isis', 'is-is', 'l1', 'l2', 'iih', 'lsp',
  'snp', 'csnp', 'psnp', 'clnp',
] as const; // prettier-ignore

const keywords = new Set<string>([...PROTOCOLS, ...LINK_NAMES, ...OTHER_KEYWORDS, ...UNSUPPORTED]);
const unsupported = new Set<string>(UNSUPPORTED);
const protocols = new Set<string>(PROTOCOLS);

export function isKeyword(text: string): boolean {
  return keywords.has(text);
}

export function isUnsupported(text: string): boolean {
  return unsupported.has(text);
}

/** The protocol that a keyword names. */
export function protocolOf(text: string): Protocol | undefined {
  if (LINK_NAMES.includes(text)) return 'ether';
  return protocols.has(text) ? (text as Protocol) : undefined;
}

// Ethernet types, and of those up to 1500 the LLC service access points.
export const ETHERTYPE = {
  ip: 0x0800,
  arp: 0x0806,
  rarp: 0x8035,
  ip6: 0x86dd,
  atalk: 0x809b,
  aarp: 0x80f3,
  decnet: 0x6003,
  lat: 0x6004,
  sca: 0x6007,
  moprc: 0x6002,
  mopdl: 0x6001,
  mpls: 0x8847,
  pppoed: 0x8863,
  pppoes: 0x8864,
  ipx: 0xe0,
  iso: 0xfe,
  stp: 0x42,
  netbeui: 0xf0,
} as const;

/** What `ether proto \name` knows. */
export const ETHERTYPE_NAMES: ReadonlyMap<string, number> = new Map([
  ...(['ip', 'arp', 'rarp', 'ip6', 'atalk', 'aarp', 'decnet', 'lat', 'sca', 'moprc', 'mopdl', 'iso', 'stp', 'ipx', 'netbeui'] as const)
    .map((name): [string, number] => [name, ETHERTYPE[name]]),
  ['loopback', 0x9000],
]); // prettier-ignore

export const ICMP_NAMES: [string, number][] = [
  ['icmptype', 0], ['icmpcode', 1],
  ['icmp-echoreply', 0], ['icmp-unreach', 3], ['icmp-sourcequench', 4], ['icmp-redirect', 5], ['icmp-echo', 8],
  ['icmp-routeradvert', 9], ['icmp-routersolicit', 10], ['icmp-timxceed', 11], ['icmp-paramprob', 12],
  ['icmp-tstamp', 13], ['icmp-tstampreply', 14], ['icmp-ireq', 15], ['icmp-ireqreply', 16], ['icmp-maskreq', 17],
  ['icmp-maskreply', 18],
]; // prettier-ignore

export const ICMP6_NAMES: [string, number][] = [
  ['icmp6type', 0], ['icmp6code', 1],
  ['icmp6-destinationunreach', 1], ['icmp6-packettoobig', 2], ['icmp6-timeexceeded', 3], ['icmp6-parameterproblem', 4],
  ['icmp6-echo', 128], ['icmp6-echoreply', 129], ['icmp6-multicastlistenerquery', 130],
  ['icmp6-multicastlistenerreportv1', 131], ['icmp6-multicastlistenerdone', 132], ['icmp6-routersolicit', 133],
  ['icmp6-routeradvert', 134], ['icmp6-neighborsolicit', 135], ['icmp6-neighboradvert', 136], ['icmp6-redirect', 137],
  ['icmp6-routerrenum', 138], ['icmp6-nodeinformationquery', 139], ['icmp6-nodeinformationresponse', 140],
  ['icmp6-ineighbordiscoverysolicit', 141], ['icmp6-ineighbordiscoveryadvert', 142],
  ['icmp6-multicastlistenerreportv2', 143], ['icmp6-homeagentdiscoveryrequest', 144],
  ['icmp6-homeagentdiscoveryreply', 145], ['icmp6-mobileprefixsolicit', 146], ['icmp6-mobileprefixadvert', 147],
  ['icmp6-certpathsolicit', 148], ['icmp6-certpathadvert', 149], ['icmp6-multicastrouteradvert', 151],
  ['icmp6-multicastroutersolicit', 152], ['icmp6-multicastrouterterm', 153],
]; // prettier-ignore

export const TCP_NAMES: [string, number][] = [
  ['tcpflags', 13],
  ['tcp-fin', 0x01], ['tcp-syn', 0x02], ['tcp-rst', 0x04], ['tcp-push', 0x08], ['tcp-ack', 0x10], ['tcp-urg', 0x20],
  ['tcp-ece', 0x40], ['tcp-cwr', 0x80],
]; // prettier-ignore

/** Numbers of the protocols over IP. */
export const IPPROTO = {
  icmp: 1, igmp: 2, tcp: 6, igrp: 9, udp: 17, fragment: 44, esp: 50, ah: 51, icmp6: 58, pim: 103, vrrp: 112, carp: 112,
  sctp: 132,
} as const; // prettier-ignore

const PROTOCOL_TABLE = `
ip 0 IP
icmp 1 ICMP
igmp 2 IGMP
ipencap 4 IP-ENCAP
tcp 6 TCP
udp 17 UDP
ipv6 41 IPv6
ipv6-route 43 IPv6-Route
ipv6-frag 44 IPv6-Frag
gre 47 GRE
esp 50 IPSEC-ESP
ah 51 IPSEC-AH
ipv6-icmp 58 IPv6-ICMP
ipv6-nonxt 59 IPv6-NoNxt
ipv6-opts 60 IPv6-Opts
eigrp 88 EIGRP
ospf 89 OSPFIGP
pim 103 PIM
vrrp 112 VRRP
sctp 132 SCTP
`;

const SERVICE_TABLE = `
ftp-data 20/tcp
ftp 21/tcp
ssh 22/tcp
telnet 23/tcp
smtp 25/tcp
domain 53/tcp
domain 53/udp
bootps 67/udp
bootpc 68/udp
tftp 69/udp
http 80/tcp
pop3 110/tcp
ntp 123/udp
imap2 143/tcp
snmp 161/udp
https 443/tcp
https 443/udp
syslog 514/udp
mdns 5353/udp
`;

/** The entries of a file like /etc/services by name and alias: the second column. */
function readTable(path: string, otherwise: string): Map<string, string[]> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    text = otherwise;
  }
  const table = new Map<string, string[]>();
  for (const line of text.split('\n')) {
    const [name, value, ...aliases] = line.replace(/#.*/, '').trim().split(/\s+/);
    if (value === undefined) continue;
    for (const each of [name!, ...aliases]) {
      const values = table.get(each);
      if (values === undefined) table.set(each, [value]);
      else values.push(value);
    }
  }
  return table;
}

let protocolTable: Map<string, string[]> | undefined;
let serviceTable: Map<string, string[]> | undefined;

/** The number of a protocol over IP. */
export function protocolByName(name: string): number | undefined {
  protocolTable ??= readTable('/etc/protocols', PROTOCOL_TABLE);
  const value = protocolTable.get(name)?.[0];
  return value === undefined ? undefined : Number(value);
}

export interface Service {
  port: number;
  /** The one protocol that it is known for; undefined where it has this port in both TCP and UDP. */
  protocol: 'tcp' | 'udp' | undefined;
}

/** The port of a service: TCP's, where TCP and UDP have different ones. */
export function serviceByName(name: string): Service | undefined {
  serviceTable ??= readTable('/etc/services', SERVICE_TABLE);
  const values = serviceTable.get(name) ?? [];
  const portOf = (protocol: string): number | undefined => {
    const value = values.find((each) => each.endsWith(`/${protocol}`));
    return value === undefined ? undefined : parseInt(value, 10);
  };
  const [tcp, udp] = [portOf('tcp'), portOf('udp')];
  if (tcp !== undefined) return { port: tcp, protocol: tcp === udp ? undefined : 'tcp' };
  return udp === undefined ? undefined : { port: udp, protocol: 'udp' };
}
