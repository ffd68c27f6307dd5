/** Packets that were built here, as tshark sees them: the same fields, and no complaint. */
import fc from 'fast-check';
import * as P from 'bsd-sockets/packet';
import { frameItems } from './arbitrary';
import { describeWithTshark, tshark } from './programs';

/** A value in the form that both sides are brought into. */
type Plain = string | number;

/** tshark's field, the layer, and what the layer's view has for it; an array has several values. */
type Comparison<V> = readonly [string, (view: V) => Plain | boolean | undefined | readonly (Plain | undefined)[]];

const numberOf = (text: string): Plain => {
  if (text === 'True' || text === 'False') return text === 'True' ? 1 : 0;
  return /^(0x[0-9a-f]+|\d+)$/.test(text) ? Number(text) : text;
};

const fragments = ({ extensions }: P.Ipv6) => extensions.filter((each) => each.type === 'fragment');

const ethernet: Comparison<P.Ethernet>[] = [
  ['eth.dst', (view) => view.dst],
  ['eth.src', (view) => view.src],
  ['eth.type', (view) => (view.type > 1500 ? view.type : undefined)],
];
const vlan: Comparison<P.Vlan>[] = [
  ['vlan.id', (view) => view.id],
  ['vlan.priority', (view) => view.priority],
  ['vlan.dei', (view) => view.dei],
];
const arp: Comparison<P.Arp>[] = [
  ['arp.hw.type', (view) => view.hardware_type],
  ['arp.proto.type', (view) => view.protocol_type],
  ['arp.opcode', (view) => view.operation],
  ['arp.src.hw_mac', (view) => view.sender_mac],
  ['arp.src.proto_ipv4', (view) => view.sender_ip],
  ['arp.dst.hw_mac', (view) => view.target_mac],
  ['arp.dst.proto_ipv4', (view) => view.target_ip],
];
const ipv4: Comparison<P.Ipv4>[] = [
  ['ip.hdr_len', (view) => view.header_length],
  ['ip.dsfield.dscp', (view) => view.dscp],
  ['ip.dsfield.ecn', (view) => view.ecn],
  ['ip.len', (view) => view.total_length],
  ['ip.id', (view) => view.id],
  ['ip.flags.df', (view) => view.dont_fragment],
  ['ip.flags.mf', (view) => view.more_fragments],
  ['ip.frag_offset', (view) => view.fragment_offset / 8],
  ['ip.ttl', (view) => view.ttl],
  ['ip.proto', (view) => view.protocol],
  ['ip.checksum', (view) => view.checksum],
  ['ip.checksum.status', (view) => view.checksum_ok],
  ['ip.src', (view) => view.src],
  ['ip.dst', (view) => view.dst],
  ['ip.opt.ra', (view) => view.options.map((each) => (each.type === 'router_alert' ? each.value : undefined))],
];
const ipv6: Comparison<P.Ipv6>[] = [
  ['ipv6.tclass', (view) => view.traffic_class],
  ['ipv6.flow', (view) => view.flow_label],
  ['ipv6.plen', (view) => view.payload_length],
  ['ipv6.nxt', (view) => view.next_header],
  ['ipv6.hlim', (view) => view.hop_limit],
  ['ipv6.src', (view) => view.src],
  ['ipv6.dst', (view) => view.dst],
  ['ipv6.fraghdr.ident', (view) => fragments(view).map((each) => each.id)],
  ['ipv6.fraghdr.more', (view) => fragments(view).map((each) => Number(each.more_fragments))],
];
const udp: Comparison<P.Udp>[] = [
  ['udp.srcport', (view) => view.source_port],
  ['udp.dstport', (view) => view.destination_port],
  ['udp.length', (view) => view.length],
  ['udp.checksum', (view) => view.checksum],
];
const tcp: Comparison<P.Tcp>[] = [
  ['tcp.srcport', (view) => view.source_port],
  ['tcp.dstport', (view) => view.destination_port],
  ['tcp.seq_raw', (view) => view.seq],
  ['tcp.ack_raw', (view) => view.ack],
  ['tcp.hdr_len', (view) => view.data_offset],
  ['tcp.flags', (view) => view.flags],
  ['tcp.window_size_value', (view) => view.window],
  ['tcp.checksum', (view) => view.checksum],
  ['tcp.urgent_pointer', (view) => view.urgent],
  ['tcp.options.mss_val', (view) => view.options.filter((each) => each.kind === 'mss').map(({ value }) => value)],
  [
    'tcp.options.wscale.shift',
    (view) => view.options.filter((each) => each.kind === 'window_scale').map(({ value }) => value),
  ],
  [
    'tcp.options.timestamp.tsval',
    (view) => view.options.filter((each) => each.kind === 'timestamps').map(({ tsval }) => tsval),
  ],
  [
    'tcp.options.timestamp.tsecr',
    (view) => view.options.filter((each) => each.kind === 'timestamps').map(({ tsecr }) => tsecr),
  ],
];
const icmp: Comparison<P.Icmp>[] = [
  ['icmp.type', (view) => view.type],
  ['icmp.code', (view) => view.code],
  ['icmp.checksum', (view) => view.checksum],
  ['icmp.seq', (view) => view.seq],
  ['icmp.mtu', (view) => view.mtu],
  ['icmp.redir_gw', (view) => view.gateway],
];
const icmpv6: Comparison<P.Icmpv6>[] = [
  ['icmpv6.type', (view) => view.type],
  ['icmpv6.code', (view) => view.code],
  ['icmpv6.checksum', (view) => view.checksum],
  ['icmpv6.echo.identifier', (view) => view.id],
  ['icmpv6.echo.sequence_number', (view) => view.seq],
  ['icmpv6.mtu', (view) => view.mtu],
  ['icmpv6.nd.ra.cur_hop_limit', (view) => view.cur_hop_limit],
  ['icmpv6.nd.ra.flag', (view) => view.router_flags],
  ['icmpv6.nd.ra.router_lifetime', (view) => view.router_lifetime],
  ['icmpv6.nd.ra.reachable_time', (view) => view.reachable_time],
  ['icmpv6.nd.ra.retrans_timer', (view) => view.retrans_timer],
  ['icmpv6.nd.ns.target_address', (view) => (view.type === P.ND_NEIGHBOR_SOLICIT ? view.target : undefined)],
  ['icmpv6.nd.na.target_address', (view) => (view.type === P.ND_NEIGHBOR_ADVERT ? view.target : undefined)],
  ['icmpv6.nd.na.flag.r', (view) => view.router],
  ['icmpv6.nd.na.flag.s', (view) => view.solicited],
  ['icmpv6.nd.na.flag.o', (view) => view.override],
  ['icmpv6.nd.rd.target_address', (view) => (view.type === P.ND_REDIRECT ? view.target : undefined)],
  ['icmpv6.rd.na.destination_address', (view) => view.destination],
  ['icmpv6.mld.maximum_response_delay', (view) => view.max_response],
  ['icmpv6.mld.multicast_address', (view) => view.group],
  ['icmpv6.opt.mtu', (view) => (view.options ?? []).filter((each) => each.type === 'mtu').map(({ mtu }) => mtu)],
  [
    'icmpv6.opt.prefix',
    (view) => (view.options ?? []).filter((each) => each.type === 'prefix_information').map(({ prefix }) => prefix),
  ],
  [
    'icmpv6.opt.prefix.valid_lifetime',
    (view) =>
      (view.options ?? []).filter((each) => each.type === 'prefix_information').map((each) => each.valid_lifetime),
  ],
  [
    'icmpv6.opt.rdnss',
    (view) =>
      (view.options ?? []).filter((each) => each.type === 'recursive_dns_server').flatMap(({ addresses }) => addresses),
  ],
];
const igmp: Comparison<P.Igmp>[] = [
  ['igmp.type', (view) => view.type],
  ['igmp.maddr', (view) => view.group],
  ['igmp.checksum', (view) => view.checksum],
];
const sctp: Comparison<P.Sctp>[] = [
  ['sctp.srcport', (view) => view.source_port],
  ['sctp.dstport', (view) => view.destination_port],
  ['sctp.verification_tag', (view) => view.verification_tag],
  ['sctp.checksum', (view) => view.checksum],
];
const lldp: Comparison<P.Lldp>[] = [
  ['lldp.chassis.id.mac', ({ chassis_id = '' }) => (chassis_id.includes(':') ? chassis_id : undefined)],
  ['lldp.port.id', ({ port_id = '' }) => (port_id.includes(':') ? undefined : port_id)],
  ['lldp.time_to_live', (view) => view.ttl],
];

const comparisons = { ethernet, vlan, arp, ipv4, ipv6, udp, tcp, icmp, icmpv6, igmp, sctp, lldp };
const ALL = Object.values(comparisons).flat() as unknown as Comparison<P.View>[];
const byLayer = comparisons as unknown as Record<string, Comparison<P.View>[]>;

/** Adds what a packet, and those that it quotes, have of each field. */
function collect(packet: P.Packet, into: Record<string, Plain[]>): void {
  for (const view of packet) {
    if (!(view instanceof P.View)) continue;
    for (const [field, read] of byLayer[view.name]!) {
      const values = [read(view)].flat().filter((value) => value !== undefined);
      into[field]!.push(...values.map((value) => (typeof value === 'string' ? value : Number(value))));
    }
  }
  const quoted = packet.icmp?.quoted ?? packet.icmpv6?.quoted;
  if (quoted !== undefined) collect(quoted, into);
}

/** Fields whose value 1 says that a checksum is right, 0 that it is not. */
const STATUS = ['tcp.checksum.status', 'icmp.checksum.status', 'icmpv6.checksum.status', 'sctp.checksum.status'];

/**
 * Whether tshark dissects all of it: what carries random bytes where the protocol wants more of its own, it calls
 * malformed, and rightly.
 */
function selfContained(items: readonly (P.View | Uint8Array)[]): boolean {
  const last = items.at(-1)!;
  if (!(last instanceof P.View)) {
    const carrier = items.at(-2);
    return carrier instanceof P.View && ['udp', 'tcp', 'icmp'].includes(carrier.name) && !isTimestamp(carrier);
  }
  return !(last.name === 'lldp' || isTimestamp(last));
}

function isTimestamp(view: P.View): boolean {
  return view.name === 'icmp' && [P.ICMP_TIMESTAMP, P.ICMP_TIMESTAMPREPLY].includes((view as P.Icmp).type);
}

/** The fields of the frames as tshark has them and as `dissect` has them. */
function compare(frames: readonly Buffer[]): void {
  const fields = [...new Set(ALL.map(([field]) => field))];
  const seen = tshark(frames, [...fields, ...STATUS, '_ws.malformed']);
  expect(seen.length).toBe(frames.length);
  frames.forEach((frame, i) => {
    const ours: Record<string, Plain[]> = Object.fromEntries(fields.map((field) => [field, []]));
    const packet = P.dissect(frame);
    collect(packet, ours);
    const theirs = Object.fromEntries(fields.map((field) => [field, seen[i]![field]!.map(numberOf)]));
    expect({ frame: frame.toString('hex'), layers: packet.layers, ...ours }).toEqual({
      frame: frame.toString('hex'),
      layers: packet.layers,
      ...theirs,
    });
  });
}

describeWithTshark('packets built here, as tshark sees them', () => {
  /** Ports that tshark takes for no protocol. */
  const source_port = 45_001;
  const destination_port = 45_002;
  const src = '10.1.2.3';
  const dst = '10.3.2.1';
  const head = P.ethernet({ dst: '02:00:00:00:00:02', src: '02:00:00:00:00:01' });
  const over4 = P.ipv4({ src, dst });
  const over6 = P.ipv6({ src: 'fe80::1', dst: 'fe80::2' });

  test('one of each kind: the same fields, every checksum right, nothing malformed', () => {
    const quoted = P.encode(P.ipv4({ src, dst }), P.udp({ source_port, destination_port }), 'hello');
    const quoted6 = P.encode(over6, P.udp({ source_port, destination_port }), 'hello');
    const mac = '02:00:00:00:00:01';
    const options: P.NeighborOption[] = [
      { type: 'source_link_layer_address', mac },
      { type: 'mtu', mtu: 1400 },
      {
        type: 'prefix_information',
        prefix_length: 64,
        flags: 0xc0,
        valid_lifetime: 7200,
        preferred_lifetime: 3600,
        prefix: '2001:db8::',
      },
      { type: 'recursive_dns_server', lifetime: 600, addresses: ['2001:db8::53', '2001:db8::54'] },
    ];
    const discovery = P.ipv6({ src: 'fe80::1', dst: 'ff02::1', hop_limit: 255 });
    // Routing headers with a segment left: of mobility, and two segments of segment routing.
    const routed = [
      '020100000000' + '20010db8000000000000000000000009',
      '040101000000' + '20010db8000000000000000000000007' + '20010db8000000000000000000000008',
    ].map((hex) => Buffer.from(hex, 'hex'));
    const frames = [
      P.encode(head, P.arp({ sender_mac: mac, sender_ip: src, target_ip: dst })),
      P.encode(
        head,
        P.arp({ operation: P.ARPOP_REPLY, sender_mac: mac, sender_ip: src, target_mac: mac, target_ip: dst }),
      ),
      P.encode(
        head,
        P.vlan({ id: 4094, priority: 5, dei: true }),
        P.vlan({ id: 7 }),
        over4,
        P.udp({ source_port }),
        'x',
      ),
      P.encode(head, over4, P.udp({ source_port, destination_port }), 'odd length'),
      P.encode(head, over4, P.udp({ source_port, destination_port, checksum: 0 }), 'none'),
      P.encode(head, over6, P.udp({ source_port, destination_port }), Buffer.alloc(1001, 7)),
      P.encode(
        head,
        P.ipv4({
          src,
          dst,
          options: [{ type: 'router_alert', value: 0 }],
          dont_fragment: true,
          dscp: 46,
          ecn: 1,
          id: 77,
        }),
        P.tcp({
          source_port,
          destination_port,
          seq: 0xfffffffe,
          ack: 3,
          flags: P.TCP_SYN | P.TCP_ACK | P.TCP_ECE,
          window: 64_240,
          options: [
            { kind: 'mss', value: 1460 },
            { kind: 'sack_permitted' },
            { kind: 'timestamps', tsval: 0xfffffff0, tsecr: 2 },
            { kind: 'nop' },
            { kind: 'window_scale', value: 7 },
          ],
        }),
      ),
      P.encode(head, over6, P.tcp({ source_port, destination_port, flags: P.TCP_ACK | P.TCP_PSH }), 'some data'),
      P.encode(head, over4, P.icmp({ type: P.ICMP_ECHO, id: 0x1234, seq: 0x5678 }), 'abcdefgh'),
      P.encode(head, over4, P.icmp({ type: P.ICMP_DEST_UNREACH, code: P.ICMP_PORT_UNREACH, quoted })),
      P.encode(head, over4, P.icmp({ type: P.ICMP_DEST_UNREACH, code: P.ICMP_FRAG_NEEDED, mtu: 1400, quoted })),
      P.encode(head, over4, P.icmp({ type: P.ICMP_REDIRECT, code: 1, gateway: '10.9.9.9', quoted })),
      P.encode(head, over4, P.icmp({ type: P.ICMP_TIME_EXCEEDED, quoted })),
      P.encode(head, over6, P.icmpv6({ type: P.ICMP6_ECHO_REQUEST, id: 1, seq: 2 }), 'abcdefgh'),
      P.encode(head, over6, P.icmpv6({ type: P.ICMP6_PACKET_TOO_BIG, mtu: 1280, quoted: quoted6 })),
      P.encode(head, over6, P.icmpv6({ type: P.ICMP6_TIME_EXCEEDED, quoted: quoted6 })),
      P.encode(head, discovery, P.icmpv6({ type: P.ND_ROUTER_SOLICIT, options: options.slice(0, 1) })),
      P.encode(
        head,
        discovery,
        P.icmpv6({
          type: P.ND_ROUTER_ADVERT,
          cur_hop_limit: 64,
          router_flags: 0x80,
          router_lifetime: 1800,
          reachable_time: 30_000,
          retrans_timer: 1000,
          options,
        }),
      ),
      P.encode(
        head,
        discovery,
        P.icmpv6({ type: P.ND_NEIGHBOR_SOLICIT, target: 'fe80::9', options: options.slice(0, 1) }),
      ),
      P.encode(
        head,
        discovery,
        P.icmpv6({ type: P.ND_NEIGHBOR_ADVERT, target: 'fe80::9', solicited: true, override: true }),
      ),
      P.encode(head, discovery, P.icmpv6({ type: P.ND_REDIRECT, target: 'fe80::9', destination: '2001:db8::1' })),
      ...routed.map((data) =>
        P.encode(
          head,
          P.ipv6({ src: '2001:db8::1', dst: '2001:db8::2', extensions: [{ type: 'routing', data }] }),
          P.udp({ source_port, destination_port }),
          'routed',
        ),
      ),
      P.encode(
        head,
        P.ipv6({
          src: 'fe80::1',
          dst: 'ff02::1',
          hop_limit: 1,
          extensions: [{ type: 'hop_by_hop', options: [{ type: 'router_alert', value: 0 }] }],
        }),
        P.icmpv6({ type: P.MLD_LISTENER_REPORT, group: 'ff02::1:3' }),
      ),
      P.encode(
        head,
        P.ipv6({
          src: 'fe80::1',
          dst: 'fe80::2',
          extensions: [{ type: 'fragment', fragment_offset: 1448, more_fragments: true, id: 0xdeadbeef }],
        }),
        Buffer.alloc(64),
      ),
      P.encode(
        head,
        P.ipv4({ src, dst, protocol: P.IPPROTO_UDP, more_fragments: true, fragment_offset: 1480, id: 9 }),
        Buffer.alloc(64),
      ),
      P.encode(
        head,
        P.ipv4({ src, dst: '224.0.0.22', ttl: 1 }),
        P.igmp({ type: P.IGMP_V2_MEMBERSHIP_REPORT, group: '239.1.2.3' }),
      ),
      P.encode(
        head,
        over4,
        P.sctp({ source_port, destination_port, verification_tag: 0xcafebabe }),
        Buffer.from('0b00000400000000', 'hex').subarray(0, 4),
      ),
      P.encode(head, P.ipv4({ src, dst }), over6, P.tcp({ source_port, destination_port, flags: P.TCP_SYN })),
      P.encode(
        head,
        P.ipv6({ src: 'fe80::1', dst: 'fe80::2' }),
        over4,
        P.udp({ source_port, destination_port }),
        'tunnelled',
      ),
      P.encode(
        P.ethernet({ dst: '01:80:c2:00:00:0e', src: mac }),
        P.lldp({ chassis_id: mac, port_id: 'eth0', ttl: 120, tlvs: [{ type: 5, data: Buffer.from('host') }] }),
      ),
    ];
    compare(frames);
    const seen = tshark(frames, [...STATUS, 'ip.checksum.status', 'udp.checksum.status', '_ws.malformed']);
    seen.forEach(({ '_ws.malformed': malformed, ...statuses }, i) => {
      expect(malformed).toEqual([]);
      const { icmp, icmpv6, udp } = P.dissect(frames[i]!);
      // tshark does not verify the checksums of what an error quotes.
      const verified = icmp?.quoted === undefined && icmpv6?.quoted === undefined;
      const none = udp?.checksum === 0;
      const allowed = verified ? (none ? ['1', '3'] : ['1']) : ['1', '2'];
      const others = Object.entries(statuses).filter(([, values]) => values.some((value) => !allowed.includes(value)));
      expect({ layers: P.dissect(frames[i]!).layers, others }).toMatchObject({ others: [] });
    });
  });

  test('500 arbitrary ones: the same fields', () => {
    const samples = fc.sample(frameItems.filter(selfContained), { numRuns: 500, seed: 1 });
    compare(samples.map((items) => P.encode(...items)));
  });
});
