/** Packets that scapy made, dissected here: the same fields. */
import * as P from 'bsd-sockets/packet';
import { describeWithScapy, scapy } from './programs';

/** scapy's layer and field, and how the view here has the same. */
type Mapping = Readonly<Record<string, readonly [layer: string, field: string, read: (packet: P.Packet) => unknown][]>>;

const toNumber = (value: boolean | undefined) => Number(value);

const MAPPING: Mapping = {
  Ether: [
    ['Ether', 'dst', (p) => p.ethernet?.dst],
    ['Ether', 'src', (p) => p.ethernet?.src],
    ['Ether', 'type', (p) => p.ethernet?.type],
  ],
  Dot1Q: [
    ['Dot1Q', 'vlan', (p) => p.vlan[0]?.id],
    ['Dot1Q', 'prio', (p) => p.vlan[0]?.priority],
    ['Dot1Q', 'id', (p) => toNumber(p.vlan[0]?.dei)],
    ['Dot1Q', 'type', (p) => p.vlan[0]?.type],
  ],
  ARP: [
    ['ARP', 'hwtype', (p) => p.arp?.hardware_type],
    ['ARP', 'op', (p) => p.arp?.operation],
    ['ARP', 'hwsrc', (p) => p.arp?.sender_mac],
    ['ARP', 'psrc', (p) => p.arp?.sender_ip],
    ['ARP', 'hwdst', (p) => p.arp?.target_mac],
    ['ARP', 'pdst', (p) => p.arp?.target_ip],
  ],
  IP: [
    ['IP', 'version', (p) => p.ipv4?.version],
    ['IP', 'ihl', (p) => p.ipv4!.header_length / 4],
    ['IP', 'tos', (p) => (p.ipv4!.dscp << 2) | p.ipv4!.ecn],
    ['IP', 'len', (p) => p.ipv4?.total_length],
    ['IP', 'id', (p) => p.ipv4?.id],
    [
      'IP',
      'flags',
      ({ ipv4 }) =>
        toNumber(ipv4!.more_fragments) + 2 * toNumber(ipv4!.dont_fragment) + 4 * toNumber(ipv4!.reserved_flag),
    ],
    ['IP', 'frag', (p) => p.ipv4!.fragment_offset / 8],
    ['IP', 'ttl', (p) => p.ipv4?.ttl],
    ['IP', 'proto', (p) => p.ipv4?.protocol],
    ['IP', 'chksum', (p) => p.ipv4?.checksum],
    ['IP', 'src', (p) => p.ipv4?.src],
    ['IP', 'dst', (p) => p.ipv4?.dst],
  ],
  IPv6: [
    ['IPv6', 'tc', (p) => p.ipv6?.traffic_class],
    ['IPv6', 'fl', (p) => p.ipv6?.flow_label],
    ['IPv6', 'plen', (p) => p.ipv6?.payload_length],
    ['IPv6', 'nh', (p) => p.ipv6?.next_header],
    ['IPv6', 'hlim', (p) => p.ipv6?.hop_limit],
    ['IPv6', 'src', (p) => p.ipv6?.src],
    ['IPv6', 'dst', (p) => p.ipv6?.dst],
  ],
  UDP: [
    ['UDP', 'sport', (p) => p.udp?.source_port],
    ['UDP', 'dport', (p) => p.udp?.destination_port],
    ['UDP', 'len', (p) => p.udp?.length],
    ['UDP', 'chksum', (p) => p.udp?.checksum],
  ],
  TCP: [
    ['TCP', 'sport', (p) => p.tcp?.source_port],
    ['TCP', 'dport', (p) => p.tcp?.destination_port],
    ['TCP', 'seq', (p) => p.tcp?.seq],
    ['TCP', 'ack', (p) => p.tcp?.ack],
    ['TCP', 'dataofs', (p) => p.tcp!.data_offset / 4],
    ['TCP', 'flags', (p) => p.tcp!.flags & 0x1ff],
    ['TCP', 'reserved', (p) => p.tcp!.flags >> 9],
    ['TCP', 'window', (p) => p.tcp?.window],
    ['TCP', 'chksum', (p) => p.tcp?.checksum],
    ['TCP', 'urgptr', (p) => p.tcp?.urgent],
  ],
  ICMP: [
    ['ICMP', 'type', (p) => p.icmp?.type],
    ['ICMP', 'code', (p) => p.icmp?.code],
    ['ICMP', 'chksum', (p) => p.icmp?.checksum],
    ['ICMP', 'id', (p) => p.icmp?.id],
    ['ICMP', 'seq', (p) => p.icmp?.seq],
    ['ICMP', 'nexthopmtu', (p) => p.icmp?.mtu],
    ['ICMP', 'gw', (p) => p.icmp?.gateway],
  ],
  IGMP: [
    ['IGMP', 'type', (p) => p.igmp?.type],
    ['IGMP', 'mrcode', (p) => p.igmp?.max_response],
    ['IGMP', 'gaddr', (p) => p.igmp?.group],
    ['IGMP', 'chksum', (p) => p.igmp?.checksum],
  ],
  SCTP: [
    ['SCTP', 'sport', (p) => p.sctp?.source_port],
    ['SCTP', 'dport', (p) => p.sctp?.destination_port],
    ['SCTP', 'tag', (p) => p.sctp?.verification_tag],
    ['SCTP', 'chksum', (p) => p.sctp?.checksum],
  ],
};

/** 400 packets of random fields, each with what scapy dissects of it: [hex, { layer: { field: value } }][]. */
const SCRIPT = `
import random
from scapy.contrib.igmp import IGMP
random.seed(11)
r = lambda bits: random.getrandbits(bits)
mac = lambda: ':'.join('%02x' % r(8) for _ in range(6))
ip = lambda: '%d.%d.%d.%d' % (random.randint(1, 223), r(8), r(8), r(8))
ip6 = lambda: '2001:db8:%x::%x' % (r(16), r(16))
options = lambda: random.sample([('MSS', r(16)), ('NOP', None), ('WScale', r(4)), ('SAckOK', b''),
    ('Timestamp', (r(32), r(32))), ('SAck', (r(32), r(32)))], random.randint(0, 4))
def transport(v6):
    kind = random.randrange(5)
    if kind == 0: return UDP(sport=r(16), dport=50000)
    if kind == 1: return TCP(sport=r(16), dport=50000, seq=r(32), ack=r(32), flags=r(9), reserved=r(3), window=r(16),
                             urgptr=r(16), options=options())
    if kind == 2: return SCTP(sport=r(16), dport=50000, tag=r(32))
    if v6: return UDP(sport=r(16), dport=50000)
    if kind == 3: return ICMP(type=random.choice([0, 8]), id=r(16), seq=r(16))
    return IGMP(type=0x16, gaddr='239.1.2.%d' % r(8))
def packet():
    link = Ether(dst=mac(), src=mac())
    if r(2) == 0: link = link / Dot1Q(vlan=r(12), prio=r(3), id=r(1))
    kind = random.randrange(8)
    if kind == 0: return link / ARP(op=random.choice([1, 2]), hwsrc=mac(), psrc=ip(), hwdst=mac(), pdst=ip())
    if kind == 1: return link / IP(src=ip(), dst=ip()) / ICMP(type=3, code=4, nexthopmtu=r(16)) / IP(src=ip(), dst=ip()) / UDP(sport=1, dport=2)
    if kind == 2: return link / IP(src=ip(), dst=ip()) / ICMP(type=5, code=1, gw=ip()) / IP(src=ip(), dst=ip()) / UDP(sport=1, dport=2)
    v6 = r(1) == 1
    if v6: network = IPv6(src=ip6(), dst=ip6(), tc=r(8), fl=r(20), hlim=r(8))
    else: network = IP(src=ip(), dst=ip(), tos=r(8), id=r(16), flags=r(1) * 2, ttl=r(8),
                       options=random.choice([[], [IPOption_Router_Alert()], [IPOption_RR(length=11, routers=[ip(), ip()])]]))
    above = transport(v6)
    if type(above) is IGMP: network.ttl = 1
    body = b'' if type(above) in (SCTP, IGMP) else bytes(r(8) for _ in range(r(5)))
    return link / network / above / body
def plain(value):
    if isinstance(value, (int, str)) or value is None: return value
    return int(value) if hasattr(value, '__int__') else str(value)
result = []
for _ in range(400):
    data = bytes(packet())
    layers = {}
    at = Ether(data)
    while at:
        name = type(at).__name__
        if name not in layers: layers[name] = {f.name: plain(at.getfieldval(f.name)) for f in at.fields_desc}
        at = at.payload
    result.append([data.hex(), layers])
print(json.dumps(result))
`;

/** Packets whose lists of options are compared, each with a name: { name: hex }. */
const LISTS = `
from scapy.contrib.lldp import *
ether = Ether(dst='02:00:00:00:00:02', src='02:00:00:00:00:01')
over6 = ether / IPv6(src='fe80::1', dst='ff02::1', hlim=255)
packets = {
  'tcp': ether / IP(src='10.0.0.1', dst='10.0.0.2') / TCP(sport=1, dport=2, flags='S', options=[('MSS', 1460), ('SAckOK', b''),
      ('Timestamp', (123456, 654321)), ('NOP', None), ('WScale', 7), ('SAck', (1, 2)), (254, b'ab'), ('EOL', None)]),
  'ipv4': ether / IP(src='10.0.0.1', dst='10.0.0.2', options=[IPOption_NOP(), IPOption_Router_Alert(),
      IPOption_LSRR(routers=['1.2.3.4', '5.6.7.8'])]) / UDP(sport=1, dport=2),
  'ipv6': ether / IPv6(src='fe80::1', dst='fe80::2') / IPv6ExtHdrHopByHop(options=[RouterAlert(value=2)])
      / IPv6ExtHdrDestOpt(options=[PadN(optdata=b'\\0' * 4)]) / IPv6ExtHdrFragment(offset=0, m=0, id=77, nh=17) / UDP(sport=1, dport=2) / b'x',
  'fragment': ether / IPv6(src='fe80::1', dst='fe80::2') / IPv6ExtHdrFragment(offset=181, m=1, id=78, nh=17) / (b'y' * 24),
  'advertisement': over6 / ICMPv6ND_RA(chlim=64, M=1, O=0, routerlifetime=1800, reachabletime=3000, retranstimer=1000)
      / ICMPv6NDOptSrcLLAddr(lladdr='02:00:00:00:00:01') / ICMPv6NDOptMTU(mtu=1400)
      / ICMPv6NDOptPrefixInfo(prefixlen=64, L=1, A=1, validlifetime=7200, preferredlifetime=3600, prefix='2001:db8::')
      / ICMPv6NDOptRDNSS(lifetime=600, dns=['2001:db8::53']),
  'solicitation': over6 / ICMPv6ND_NS(tgt='fe80::9') / ICMPv6NDOptSrcLLAddr(lladdr='02:00:00:00:00:01'),
  'neighbor': over6 / ICMPv6ND_NA(tgt='fe80::9', R=1, S=0, O=1) / ICMPv6NDOptDstLLAddr(lladdr='02:00:00:00:00:09'),
  'redirect': over6 / ICMPv6ND_Redirect(tgt='fe80::9', dst='2001:db8::9'),
  'echo': over6 / ICMPv6EchoRequest(id=7, seq=8, data=b'ping'),
  'too_big': over6 / ICMPv6PacketTooBig(mtu=1280) / IPv6(src='fe80::3', dst='fe80::4') / UDP(sport=33, dport=44) / b'zz',
  'exceeded': ether / IP(src='10.0.0.9', dst='10.0.0.1') / ICMP(type=11) / IP(src='10.0.0.1', dst='10.0.0.2', ttl=1) / UDP(sport=33, dport=33434) / b'zz',
  'lldp': Ether(dst='01:80:c2:00:00:0e', src='02:00:00:00:00:01')
      / LLDPDUChassisID(subtype=4, id='02:00:00:00:00:01') / LLDPDUPortID(subtype=5, id=b'eth7') / LLDPDUTimeToLive(ttl=121)
      / LLDPDUSystemName(system_name=b'host') / LLDPDUEndOfLLDPDU(),
  'cooked': CookedLinuxV2(proto=0x800, ifindex=3, lladdrtype=1, pkttype=4, lladdrlen=6, src=b'\\2\\0\\0\\0\\0\\1\\0\\0')
      / IP(src='10.0.0.1', dst='10.0.0.2') / UDP(sport=1, dport=2) / b'cooked',
}
print(json.dumps({name: bytes(packet).hex() for name, packet in packets.items()}))
`;

describeWithScapy('packets that scapy made, dissected here', () => {
  test('400 of random fields: the same fields, and every checksum right', () => {
    const made = scapy(SCRIPT) as [string, Record<string, Record<string, unknown>>][];
    const seen = new Set<string>();
    for (const [hex, layers] of made) {
      const packet = P.dissect(Buffer.from(hex, 'hex'));
      expect([hex, packet.truncated, packet.malformed]).toEqual([hex, undefined, undefined]);
      for (const [name, theirs] of Object.entries(layers)) {
        for (const [, field, read] of MAPPING[name] ?? []) {
          const ours = read(packet);
          // What a message of this type does not have, scapy has as an empty default.
          if (ours === undefined) continue;
          seen.add(`${name}.${field}`);
          expect([hex, name, field, ours]).toEqual([hex, name, field, theirs[field]]);
        }
      }
      const { ipv4, udp, tcp, sctp, icmp, igmp } = packet;
      for (const layer of [ipv4, udp, tcp, sctp, icmp, igmp]) {
        if (layer !== undefined) expect([hex, layer.name, layer.checksum_ok]).toEqual([hex, layer.name, true]);
      }
    }
    // Nothing was left uncompared.
    expect([...seen].sort()).toEqual(
      Object.values(MAPPING)
        .flat()
        .map(([name, field]) => `${name}.${field}`)
        .sort(),
    );
  });

  describe('lists', () => {
    let packets: Record<string, P.Packet>;
    beforeAll(() => {
      const made = scapy(LISTS) as Record<string, string>;
      packets = Object.fromEntries(
        Object.entries(made).map(([name, hex]) => [
          name,
          P.dissect(Buffer.from(hex, 'hex'), { link: name === 'cooked' ? 'linux_sll2' : 'ethernet' }),
        ]),
      );
    });

    test('options of TCP', () => {
      expect(packets['tcp']!.tcp!.options).toEqual([
        { kind: 'mss', value: 1460 },
        { kind: 'sack_permitted' },
        { kind: 'timestamps', tsval: 123_456, tsecr: 654_321 },
        { kind: 'nop' },
        { kind: 'window_scale', value: 7 },
        { kind: 'sack', blocks: [[1, 2]] },
        { kind: 254, data: Buffer.from('ab') },
        { kind: 'end' },
      ]);
    });

    test('options of IPv4', () => {
      expect(packets['ipv4']!.ipv4!.options).toEqual([
        { type: 'nop' },
        { type: 'router_alert', value: 0 },
        { type: 'loose_source_route', pointer: 4, route: ['1.2.3.4', '5.6.7.8'] },
      ]);
      expect(packets['ipv4']!.layers).toEqual(['ethernet', 'ipv4', 'udp']);
    });

    test('extension headers of IPv6', () => {
      const { ipv6, udp, payload } = packets['ipv6']!;
      expect(ipv6!.extensions).toEqual([
        {
          type: 'hop_by_hop',
          next_header: 60,
          options: [
            { type: 'router_alert', value: 2 },
            { type: 'padn', length: 0 },
          ],
        },
        { type: 'destination_options', next_header: 44, options: [{ type: 'padn', length: 4 }] },
        { type: 'fragment', next_header: 17, fragment_offset: 0, more_fragments: false, id: 77 },
      ]);
      expect([ipv6!.protocol, udp!.destination_port, udp!.checksum_ok, payload.toString()]).toEqual([17, 2, true, 'x']);
    });

    test('a fragment that is not the first has no transport layer', () => {
      const { layers, ipv6, payload } = packets['fragment']!;
      expect(layers).toEqual(['ethernet', 'ipv6']);
      expect(ipv6!.extensions[0]).toMatchObject({ fragment_offset: 1448, more_fragments: true, id: 78 });
      expect(payload.toString()).toBe('y'.repeat(24));
    });

    test('neighbour discovery with its options', () => {
      expect(packets['advertisement']!.icmpv6!.toJSON()).toMatchObject({
        type: 134,
        cur_hop_limit: 64,
        router_flags: expect.any(Number) as number,
        router_lifetime: 1800,
        reachable_time: 3000,
        retrans_timer: 1000,
        options: [
          { type: 'source_link_layer_address', mac: '02:00:00:00:00:01' },
          { type: 'mtu', mtu: 1400 },
          {
            type: 'prefix_information',
            prefix_length: 64,
            flags: 0xc0,
            valid_lifetime: 7200,
            preferred_lifetime: 3600,
            prefix: '2001:db8::',
          },
          { type: 'recursive_dns_server', lifetime: 600, addresses: ['2001:db8::53'] },
        ],
      });
      expect(packets['advertisement']!.icmpv6!.router_flags! & 0xc0).toBe(0x80);
      expect(packets['solicitation']!.icmpv6).toMatchObject({ type: 135, target: 'fe80::9' });
      expect(packets['neighbor']!.icmpv6).toMatchObject({
        target: 'fe80::9',
        router: true,
        solicited: false,
        override: true,
        options: [{ type: 'target_link_layer_address', mac: '02:00:00:00:00:09' }],
      });
      expect(packets['redirect']!.icmpv6).toMatchObject({ target: 'fe80::9', destination: '2001:db8::9' });
      for (const name of ['advertisement', 'solicitation', 'neighbor', 'redirect', 'echo', 'too_big']) {
        expect([name, packets[name]!.icmpv6!.checksum_ok]).toEqual([name, true]);
      }
    });

    test('an echo has its data as payload', () => {
      expect(packets['echo']!.icmpv6).toMatchObject({ id: 7, seq: 8 });
      expect(packets['echo']!.payload.toString()).toBe('ping');
    });

    test('errors have the packet that they quote', () => {
      expect(packets['too_big']!.icmpv6!.mtu).toBe(1280);
      expect(packets['too_big']!.icmpv6!.quoted!.udp).toMatchObject({ source_port: 33, destination_port: 44 });
      expect(packets['exceeded']!.icmp!.quoted!.ipv4).toMatchObject({ dst: '10.0.0.2', ttl: 1 });
      expect(packets['exceeded']!.icmp!.quoted!.udp!.destination_port).toBe(33_434);
    });

    test('LLDP', () => {
      const { chassis_id, port_id, ttl, tlvs } = packets['lldp']!.lldp!;
      expect({ chassis_id, port_id, ttl }).toEqual({ chassis_id: '02:00:00:00:00:01', port_id: 'eth7', ttl: 121 });
      expect(tlvs.map(({ type }) => type)).toEqual([1, 2, 3, 5, 0]);
      expect(Buffer.from(tlvs[3]!.data).toString()).toBe('host');
    });

    test('a Linux cooked capture', () => {
      const { linux_sll2, layers, payload } = packets['cooked']!;
      expect(layers).toEqual(['linux_sll2', 'ipv4', 'udp']);
      expect(linux_sll2).toMatchObject({ protocol: 0x800, ifindex: 3, packet_type: 4, hardware_type: 1 });
      expect(linux_sll2!.address.toString('hex')).toBe('020000000001');
      expect(payload.toString()).toBe('cooked');
    });
  });
});
