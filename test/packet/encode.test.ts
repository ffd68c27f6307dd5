/** Building: what is left out is filled in, what is given is kept, what does not fit is refused by its name. */
import * as P from 'bsd-sockets/packet';

const src = '10.0.0.1';
const dst = '10.0.0.2';

describe('what is left out', () => {
  test('is filled in from the neighbours', () => {
    const frame = P.dissect(P.encode(P.ethernet({}), P.vlan({}), P.ipv4({ src, dst }), P.udp({}), 'body'));
    expect(frame.ethernet!.type).toBe(P.ETH_P_8021Q);
    expect(frame.vlan[0]!.type).toBe(P.ETH_P_IP);
    expect(frame.ipv4).toMatchObject({ version: 4, header_length: 20, total_length: 32, ttl: 64, protocol: 17 });
    expect(frame.ipv4!.checksum_ok).toBe(true);
    expect(frame.udp).toMatchObject({ length: 12, checksum_ok: true });
  });

  test.each<[string, P.View, number]>([
    ['TCP', P.tcp({}), 6],
    ['UDP', P.udp({}), 17],
    ['ICMP', P.icmp({}), 1],
    ['IGMP', P.igmp({}), 2],
    ['SCTP', P.sctp({}), 132],
    ['IPv4', P.ipv4({}), 4],
    ['IPv6', P.ipv6({}), 41],
    ['ICMPv6', P.icmpv6({}), 58],
  ])('%s has its protocol number in both versions of IP', (_, layer, protocol) => {
    expect(P.dissect(P.encode(P.ipv4({}), layer), { link: 'ip' }).ipv4!.protocol).toBe(protocol);
    expect(P.dissect(P.encode(P.ipv6({}), layer), { link: 'ip' }).ipv6!.next_header).toBe(protocol);
  });

  test('no layer follows: IPv4 says 0, IPv6 says that there is none, and so does Ethernet', () => {
    expect(P.dissect(P.encode(P.ethernet({}), 'x')).ethernet!.type).toBe(0);
    expect(P.dissect(P.encode(P.ipv4({}), 'x'), { link: 'ip' }).ipv4!.protocol).toBe(0);
    expect(P.dissect(P.encode(P.ipv6({}), 'x'), { link: 'ip' }).ipv6!.next_header).toBe(P.IPPROTO_NONE);
  });

  test('extension headers are chained', () => {
    const header = P.ipv6({
      src: '::1',
      dst: '::2',
      extensions: [
        { type: 'hop_by_hop', options: [] },
        { type: 'fragment', fragment_offset: 0, more_fragments: false, id: 9 },
      ],
    });
    const { ipv6, udp } = P.dissect(P.encode(header, P.udp({}), 'x'), { link: 'ip' });
    expect([ipv6!.next_header, ipv6!.protocol, ipv6!.payload_length]).toEqual([0, 17, 25]);
    expect(ipv6!.extensions.map(({ type, next_header }) => [type, next_header])).toEqual([
      ['hop_by_hop', 44],
      ['fragment', 17],
    ]);
    expect(udp!.checksum_ok).toBe(true);
  });

  test('options make the header longer, in units of four bytes', () => {
    const tcp = P.tcp({ options: [{ kind: 'window_scale', value: 7 }] });
    const { ipv4, tcp: seen } = P.dissect(P.encode(P.ipv4({ options: [{ type: 'nop' }] }), tcp, 'x'), { link: 'ip' });
    expect([ipv4!.header_length, seen!.data_offset]).toEqual([24, 24]);
    expect(seen!.options).toEqual([{ kind: 'window_scale', value: 7 }, { kind: 'end' }]);
  });

  test('without an IP header UDP has no checksum', () => {
    expect(P.encode(P.udp({ source_port: 1, destination_port: 2 }), 'x').toString('hex')).toBe('000100020009000078');
  });

  test('a checksum that comes out as 0 is sent as 0xffff', () => {
    const plain = P.udp({});
    const { udp } = P.dissect(P.encode(P.ipv4({ src, dst }), plain, Buffer.alloc(2)), { link: 'ip' });
    // The checksum of the same with its own as data is 0.
    const body = Buffer.alloc(2);
    body.writeUInt16BE(udp!.checksum);
    expect(P.dissect(P.encode(P.ipv4({ src, dst }), plain, body), { link: 'ip' }).udp!.checksum).toBe(0xffff);
  });

  test('LLDP: the mandatory TLVs go before the others, and an end behind', () => {
    const bytes = P.encode(
      P.lldp({ chassis_id: 'name', port_id: 'eth0', ttl: 2, tlvs: [{ type: 5, data: Buffer.of(65) }] }),
    );
    expect(bytes.toString('hex')).toBe('0205076e616d650405056574683006020002' + '0a0141' + '0000');
  });
});

describe('what is given', () => {
  test('is kept, wrong values too', () => {
    const bytes = P.encode(
      P.ethernet({ type: 0x1234 }),
      P.ipv4({ version: 5, header_length: 60, total_length: 9, protocol: 1, checksum: 1, src, dst }),
      P.tcp({ data_offset: 0, checksum: 2, flags: 0xfff }),
    );
    expect(bytes.readUInt16BE(12)).toBe(0x1234);
    expect([bytes[14], bytes.readUInt16BE(16), bytes[23], bytes.readUInt16BE(24)]).toEqual([0x5f, 9, 1, 1]);
    expect([bytes.readUInt16BE(46), bytes.readUInt16BE(50)]).toEqual([0x0fff, 2]);
  });

  test('a field set on a builder’s layer is given, too', () => {
    const header = P.udp({ source_port: 1 });
    header.destination_port = 9;
    header.length = 3;
    expect(P.encode(header, 'xyz').toString('hex')).toBe('0001000900030000' + '78797a');
    expect(header.toJSON()).toEqual({ source_port: 1, destination_port: 9, length: 3 });
  });

  test('undefined is left out: so a dissected header can be completed anew', () => {
    const before = P.dissect(P.encode(P.ipv4({ src, dst, ttl: 9 }), P.udp({}), 'x'), { link: 'ip' });
    const ip = P.ipv4({ ...before.ipv4!.toJSON(), ttl: 8, checksum: undefined, total_length: undefined });
    const after = P.dissect(P.encode(ip, P.udp({}), 'longer'), { link: 'ip' });
    expect(after.ipv4).toMatchObject({ ttl: 8, total_length: 34, checksum_ok: true });
  });

  test('a builder’s layer can be encoded any number of times', () => {
    const header = P.udp({ source_port: 5 });
    const lengths = ['', 'x', 'xy'].map(
      (body) => P.dissect(P.encode(P.ipv4({}), header, body), { link: 'ip' }).udp!.length,
    );
    expect(lengths).toEqual([8, 9, 10]);
  });

  test('bytes are taken of any view, strings as UTF-8', () => {
    const parts = [Buffer.of(1), new Uint16Array([0x0202]), new Uint8Array([3]).buffer, 'é', P.raw('z')];
    expect(P.encode(...parts).toString('hex')).toBe('01020203c3a97a');
    expect(P.encode().length).toBe(0);
  });
});

describe('what does not fit', () => {
  test.each<[string, string, () => unknown]>([
    ['ethernet.type', 'RangeError', () => P.ethernet({ type: 0x10000 })],
    ['vlan.id', 'RangeError', () => P.vlan({ id: 4096 })],
    ['vlan.priority', 'RangeError', () => P.vlan({ priority: 8 })],
    ['arp.operation', 'RangeError', () => P.arp({ operation: -1 })],
    ['ipv4.header_length', 'RangeError', () => P.ipv4({ header_length: 64 })],
    ['ipv4.header_length', 'RangeError', () => P.ipv4({ header_length: 21 })],
    ['ipv4.dscp', 'RangeError', () => P.ipv4({ dscp: 64 })],
    ['ipv4.fragment_offset', 'RangeError', () => P.ipv4({ fragment_offset: 65_536 })],
    ['ipv4.fragment_offset', 'RangeError', () => P.ipv4({ fragment_offset: 4 })],
    ['ipv4.ttl', 'RangeError', () => P.ipv4({ ttl: 256 })],
    [
      'ipv4.options[1].value',
      'RangeError',
      () => P.ipv4({ options: [{ type: 'nop' }, { type: 'router_alert', value: 65_536 }] }),
    ],
    ['ipv6.flow_label', 'RangeError', () => P.ipv6({ flow_label: 0x100000 })],
    ['ipv6.hop_limit', 'RangeError', () => P.ipv6({ hop_limit: 1.5 })],
    ['ipv6.protocol', 'RangeError', () => P.ipv6({ protocol: 256 })],
    ['icmp.id', 'RangeError', () => P.icmp({ id: 65_536 })],
    ['icmpv6.mtu', 'RangeError', () => P.icmpv6({ type: P.ICMP6_PACKET_TOO_BIG, mtu: 2 ** 32 })],
    ['igmp.max_response', 'RangeError', () => P.igmp({ max_response: 256 })],
    ['udp.source_port', 'RangeError', () => P.udp({ source_port: 65_536 })],
    ['udp.length', 'RangeError', () => P.encode(P.udp({}), Buffer.alloc(65_528))],
    ['ipv4.total_length', 'RangeError', () => P.encode(P.ipv4({}), Buffer.alloc(65_516))],
    ['tcp.seq', 'RangeError', () => P.tcp({ seq: 2 ** 32 })],
    ['tcp.flags', 'RangeError', () => P.tcp({ flags: 0x1000 })],
    ['tcp.options[0].value', 'RangeError', () => P.tcp({ options: [{ kind: 'mss', value: 65_536 }] })],
    ['tcp.data_offset', 'RangeError', () => P.encode(P.tcp({ options: [{ kind: 99, data: Buffer.alloc(43) }] }))],
    ['sctp.verification_tag', 'RangeError', () => P.sctp({ verification_tag: -1 })],
    ['lldp.ttl', 'RangeError', () => P.lldp({ ttl: 65_536 })],
    ['lldp.tlvs[0].type', 'RangeError', () => P.lldp({ tlvs: [{ type: 128, data: Buffer.alloc(0) }] })],
    ['ethernet.src', 'TypeError', () => P.ethernet({ src: '02:00:00:00:00' })],
    ['arp.sender_ip', 'TypeError', () => P.arp({ sender_ip: '10.0.0' })],
    ['ipv6.src', 'TypeError', () => P.ipv6({ src: '10.0.0.1' })],
    ['udp.source_port', 'TypeError', () => P.udp({ source_port: '53' as never })],
    ['ipv4.dont_fragment', 'TypeError', () => P.ipv4({ dont_fragment: 1 as never })],
    ["has no field 'port'", 'TypeError', () => P.udp({ port: 53 } as never)],
    ['icmp.gateway', 'TypeError', () => P.icmp({ type: P.ICMP_ECHO, gateway: '10.0.0.1' })],
    ['tcp.options[0].kind', 'TypeError', () => P.tcp({ options: [{ kind: 'max_segment' } as never] })],
    ['items[1]', 'TypeError', () => P.encode(P.udp({}), 5 as never)],
  ])('%s is named by a %s', (name, error, call) => {
    expect(call).toThrow(
      expect.objectContaining({ name: error, message: expect.stringContaining(name) as string }) as Error,
    );
  });

  test('a layer of another kind is refused', () => {
    expect(() => P.udp(P.tcp({}) as never)).toThrow('must be a view of the same layer');
  });
});
