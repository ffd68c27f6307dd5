/** Arbitrary packets for property tests: layers as the builders take them, in an order that makes sense. */
import fc from 'fast-check';
import * as P from 'bsd-sockets/packet';

const u8 = fc.integer({ min: 0, max: 0xff });
const u16 = fc.integer({ min: 0, max: 0xffff });
const u32 = fc.integer({ min: 0, max: 0xffffffff });
const bits = (width: number) => fc.integer({ min: 0, max: 2 ** width - 1 });
const bytes = (maxLength: number, minLength = 0) =>
  fc.uint8Array({ minLength, maxLength }).map((array) => Buffer.from(array));

export const mac = fc
  .uint8Array({ minLength: 6, maxLength: 6 })
  .map((octets) => Array.from(octets, (octet) => octet.toString(16).padStart(2, '0')).join(':'));
export const inet = fc.ipV4();
const inet6 = fc.oneof(
  fc.constantFrom('::', '::1', 'fe80::1', 'ff02::1', '2001:db8::1'),
  fc
    .array(bits(16), { minLength: 8, maxLength: 8 })
    .map((groups) => groups.map((group) => group.toString(16)).join(':')),
);

/** Some of the fields: what is left out is filled in. */
const some = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record(model, { requiredKeys: [] });

const tcpOption: fc.Arbitrary<P.TcpOption> = fc.oneof(
  fc.record({ kind: fc.constant('mss' as const), value: u16 }),
  fc.record({ kind: fc.constant('window_scale' as const), value: u8 }),
  fc.constant({ kind: 'sack_permitted' as const }),
  fc.record({
    kind: fc.constant('sack' as const),
    blocks: fc.array(fc.tuple(u32, u32), { minLength: 1, maxLength: 2 }),
  }),
  fc.record({ kind: fc.constant('timestamps' as const), tsval: u32, tsecr: u32 }),
  fc.constant({ kind: 'nop' as const }),
  fc.record({ kind: fc.integer({ min: 100, max: 200 }), data: bytes(4) }),
);

const ipv4Option: fc.Arbitrary<P.Ipv4Option> = fc.oneof(
  fc.constant({ type: 'nop' as const }),
  fc.record({ type: fc.constant('router_alert' as const), value: u16 }),
  fc.record({ type: fc.constant('record_route' as const), route: fc.array(inet, { minLength: 1, maxLength: 2 }) }),
  fc.record({ type: fc.constantFrom(94, 222), data: bytes(4) }),
);

const ipv6Option: fc.Arbitrary<P.Ipv6Option> = fc.oneof(
  fc.constant({ type: 'pad1' as const }),
  fc.record({ type: fc.constant('padn' as const), length: bits(3) }),
  fc.record({ type: fc.constant('router_alert' as const), value: u16 }),
  fc.record({ type: fc.constantFrom(30, 62), data: bytes(9) }),
);

const extension: fc.Arbitrary<P.Ipv6Extension> = fc.oneof(
  fc.record({
    type: fc.constantFrom('hop_by_hop' as const, 'destination_options' as const),
    options: fc.array(ipv6Option, { maxLength: 3 }),
  }),
  fc.record({ type: fc.constant('routing' as const), data: fc.constantFrom(6, 22).chain((size) => bytes(size, size)) }),
  fc.record({
    type: fc.constant('fragment' as const),
    fragment_offset: fc.constantFrom(0, 0, 8, 65_528),
    more_fragments: fc.boolean(),
    id: u32,
  }),
);

const neighborOption: fc.Arbitrary<P.NeighborOption> = fc.oneof(
  fc.record({ type: fc.constantFrom('source_link_layer_address' as const, 'target_link_layer_address' as const), mac }),
  fc.record({ type: fc.constant('mtu' as const), mtu: u32 }),
  fc.record({
    type: fc.constant('prefix_information' as const),
    prefix_length: u8,
    flags: u8,
    valid_lifetime: u32,
    preferred_lifetime: u32,
    prefix: inet6,
  }),
  fc.record({
    type: fc.constant('recursive_dns_server' as const),
    lifetime: u32,
    addresses: fc.array(inet6, { minLength: 1, maxLength: 2 }),
  }),
  fc.record({ type: fc.constantFrom(14, 200), data: fc.constantFrom(6, 14).chain((size) => bytes(size, size)) }),
);

const ports = { source_port: u16, destination_port: u16 };

const udp = some({ ...ports, checksum: u16 }).map(P.udp);
const sctp = some({ ...ports, verification_tag: u32 }).map(P.sctp);
const tcp = some({
  ...ports,
  seq: u32,
  ack: u32,
  flags: bits(12),
  window: u16,
  urgent: u16,
  options: fc.array(tcpOption, { maxLength: 3 }).filter((list) => P.tcp({ options: list }).bytes.length <= 60),
}).map(P.tcp);
const igmp = fc.oneof(
  some({ type: fc.constantFrom(0x11, 0x12, 0x16, 0x17), max_response: u8, group: inet }).map(P.igmp),
  fc.record({ type: fc.constant(0x22), rest: u32 }).map(P.igmp),
);

const quoted4 = fc
  .tuple(inet, inet, udp, bytes(8))
  .map(([src, dst, header, body]) => P.encode(P.ipv4({ src, dst }), header, body));
const quoted6 = fc
  .tuple(inet6, inet6, udp, bytes(8))
  .map(([src, dst, header, body]) => P.encode(P.ipv6({ src, dst }), header, body));

const icmp = fc.oneof(
  fc.record({ type: fc.constantFrom(0, 8, 13, 14), code: u8, id: u16, seq: u16 }).map(P.icmp),
  fc.record({ type: fc.constant(3), code: fc.constant(4), mtu: u16, quoted: quoted4 }).map(P.icmp),
  fc.record({ type: fc.constantFrom(3, 11, 12), code: fc.constantFrom(0, 1), rest: u32, quoted: quoted4 }).map(P.icmp),
  fc.record({ type: fc.constant(5), code: bits(2), gateway: inet, quoted: quoted4 }).map(P.icmp),
);
const options = fc.array(neighborOption, { maxLength: 3 });
const icmpv6 = fc.oneof(
  fc.record({ type: fc.constantFrom(128, 129), id: u16, seq: u16 }).map(P.icmpv6),
  fc.record({ type: fc.constant(2), mtu: u32, quoted: quoted6 }).map(P.icmpv6),
  fc.record({ type: fc.constantFrom(1, 3, 4), code: bits(2), rest: u32, quoted: quoted6 }).map(P.icmpv6),
  fc.record({ type: fc.constant(133), options }).map(P.icmpv6),
  fc
    .record({
      type: fc.constant(134),
      cur_hop_limit: u8,
      router_flags: u8,
      router_lifetime: u16,
      reachable_time: u32,
      retrans_timer: u32,
      options,
    })
    .map(P.icmpv6),
  fc.record({ type: fc.constant(135), target: inet6, options }).map(P.icmpv6),
  fc
    .record({
      type: fc.constant(136),
      target: inet6,
      router: fc.boolean(),
      solicited: fc.boolean(),
      override: fc.boolean(),
      options,
    })
    .map(P.icmpv6),
  fc.record({ type: fc.constant(137), target: inet6, destination: inet6, options }).map(P.icmpv6),
  fc.record({ type: fc.constantFrom(130, 131, 132), max_response: u16, group: inet6 }).map(P.icmpv6),
);

const ipv4Fields = {
  dscp: bits(6),
  ecn: bits(2),
  id: u16,
  dont_fragment: fc.boolean(),
  ttl: u8,
  src: inet,
  dst: inet,
  options: fc.array(ipv4Option, { maxLength: 3 }),
};
const ipv4 = some(ipv4Fields).map(P.ipv4);
const ipv4Fragment = some({
  ...ipv4Fields,
  more_fragments: fc.boolean(),
  fragment_offset: bits(13).map((units) => units * 8),
}).map(P.ipv4);
const ipv6 = some({
  traffic_class: u8,
  flow_label: bits(20),
  hop_limit: u8,
  src: inet6,
  dst: inet6,
  extensions: fc.array(extension, { maxLength: 3 }),
}).map(P.ipv6);

const body = bytes(40).map((data) => [data]);
type Items = (P.View | Uint8Array)[];
const above4: fc.Arbitrary<Items> = fc
  .tuple(fc.oneof(tcp, udp, icmp, igmp, sctp), bytes(40))
  .map(([header, data]) => (header.name === 'icmp' && data.length % 2 === 0 ? [header] : [header, data]));
const above6: fc.Arbitrary<Items> = fc
  .tuple(fc.oneof(tcp, udp, icmpv6, sctp), bytes(40))
  .map(([header, data]) => (header.name === 'icmpv6' ? [header] : [header, data]));

const inet4Packet: fc.Arbitrary<Items> = fc.tuple(ipv4, above4).map(([ip, rest]) => [ip, ...rest]);
const inet6Packet: fc.Arbitrary<Items> = fc.tuple(ipv6, above6).map(([ip, rest]) => [ip, ...rest]);
const fragment: fc.Arbitrary<Items> = fc.tuple(ipv4Fragment, bytes(40)).map(([ip, data]) => [ip, data]);
const tunnel: fc.Arbitrary<Items> = fc
  .tuple(fc.oneof(ipv4, ipv6), fc.oneof(inet4Packet, inet6Packet))
  .map(([outer, inner]) => [outer, ...inner]);
const arp: fc.Arbitrary<Items> = some({
  operation: fc.constantFrom(1, 2),
  sender_mac: mac,
  sender_ip: inet,
  target_mac: mac,
  target_ip: inet,
}).map((input) => [P.arp(input)]);
const lldp: fc.Arbitrary<Items> = fc
  .record({
    chassis_id: fc.oneof(mac, fc.string({ maxLength: 20 })),
    port_id: fc.oneof(mac, fc.constant('eth0')),
    ttl: u16,
    tlvs: fc.array(fc.record({ type: fc.integer({ min: 4, max: 127 }), data: bytes(40) }), { maxLength: 3 }),
  })
  .map((input) => [P.lldp(input)]);

const network = fc.oneof(inet4Packet, inet6Packet, fragment, tunnel, arp, lldp, body);
const link: fc.Arbitrary<Items> = fc
  .tuple(
    some({ dst: mac, src: mac }).map(P.ethernet),
    fc.array(some({ id: bits(12), priority: bits(3), dei: fc.boolean() }).map(P.vlan), { maxLength: 2 }),
  )
  .map(([ethernet, tags]) => [ethernet, ...tags]);

/** What `encode` takes for a whole Ethernet frame. */
export const frameItems: fc.Arbitrary<Items> = fc.tuple(link, network).map(([first, rest]) => [...first, ...rest]);

/** A whole Ethernet frame. */
export const frame = frameItems.map((items) => P.encode(...items));
