/** Dissecting: what layers are found, how views read and write, what is cut short and what is impossible. */
import { inspect } from 'node:util';
import * as P from 'bsd-sockets/packet';

const mac = '02:00:00:00:00:01';
const peer = '02:00:00:00:00:02';
const head = P.ethernet({ dst: peer, src: mac });
const over4 = P.ipv4({ src: '10.0.0.1', dst: '10.0.0.2' });
const synAck = P.tcp({
  source_port: 443,
  destination_port: 51_000,
  seq: 1,
  ack: 2,
  flags: P.TCP_SYN | P.TCP_ACK,
  window: 64_240,
  options: [{ kind: 'mss', value: 1460 }],
});

describe('layers', () => {
  test('are listed from the outermost, and those that are not there are undefined', () => {
    const packet = P.dissect(P.encode(head, P.vlan({ id: 5 }), P.vlan({ id: 6 }), over4, synAck, 'body'));
    expect(packet.layers).toEqual(['ethernet', 'vlan', 'vlan', 'ipv4', 'tcp']);
    expect(packet.vlan.map(({ id }) => id)).toEqual([5, 6]);
    expect([packet.arp, packet.ipv6, packet.udp, packet.lldp]).toEqual([undefined, undefined, undefined, undefined]);
    expect(P.dissect(P.encode(head, over4)).vlan).toEqual([]);
    expect(packet.payload.toString()).toBe('body');
  });

  test('the same view is returned each time', () => {
    const packet = P.dissect(P.encode(head, over4, synAck));
    expect(packet.tcp).toBe(packet.tcp);
    expect([...packet]).toEqual([packet.ethernet, packet.ipv4, packet.tcp]);
  });

  test('the payload has no link padding: that is the trailer', () => {
    const packet = P.dissect(P.encode(head, over4, P.udp({}), 'abc', Buffer.alloc(15)).fill(0, 45));
    expect(packet.udp!.length).toBe(26);
    const bytes = P.encode(
      head,
      P.ipv4({ ...over4.toJSON(), total_length: 31 }),
      P.udp({ length: 11 }),
      'abc',
      Buffer.alloc(15),
    );
    const padded = P.dissect(bytes);
    expect([padded.payload.toString(), padded.trailer.length]).toEqual(['abc', 15]);
    expect(padded.udp!.payload.toString()).toBe('abc');
    const request = P.dissect(P.encode(head, P.arp({ sender_ip: '10.0.0.1' }), Buffer.alloc(18)));
    expect([request.payload.length, request.trailer.length]).toEqual([0, 18]);
  });

  test('an IEEE 802.3 frame ends where its length says', () => {
    const packet = P.dissect(P.encode(P.ethernet({ dst: peer, src: mac, type: 3 }), 'abc', Buffer.alloc(43)));
    expect([packet.layers, packet.payload.toString(), packet.trailer.length]).toEqual([['ethernet'], 'abc', 43]);
  });

  test('of a tunnel the outer IP header is the view, and the transport layer is checked with the inner one', () => {
    const packet = P.dissect(P.encode(P.ipv6({ src: '::1', dst: '::2' }), over4, P.udp({}), 'x'), { link: 'ip' });
    expect(packet.layers).toEqual(['ipv6', 'ipv4', 'udp']);
    expect(packet.udp!.checksum_ok).toBe(true);
    expect(P.dissect(P.encode(over4, over4, synAck), { link: 'ipv4' }).ipv4!.payload.length).toBe(44);
  });

  test('an IPv4 fragment that is not the first has no transport layer, and the first no verdict on its checksum', () => {
    const later = P.dissect(P.encode(head, P.ipv4({ protocol: P.IPPROTO_UDP, fragment_offset: 8 }), 'bytes of it'));
    expect([later.layers, later.payload.toString()]).toEqual([['ethernet', 'ipv4'], 'bytes of it']);
    const first = P.dissect(P.encode(head, P.ipv4({ more_fragments: true }), P.udp({ length: 4000 }), 'bytes of it'));
    expect([first.layers, first.malformed]).toEqual([['ethernet', 'ipv4', 'udp'], undefined]);
    expect(first.udp!.checksum_ok).toBeUndefined();
  });
});

describe('link types', () => {
  const four = P.encode(over4, P.udp({}), 'x');
  const six = P.encode(P.ipv6({ src: '::1', dst: '::2' }), P.udp({}), 'x');

  test.each<[string, P.LinkType, Buffer, string[]]>([
    ['IPv4 by name', 'ipv4', four, ['ipv4', 'udp']],
    ['IPv4 by number', P.DLT_IPV4, four, ['ipv4', 'udp']],
    ['IPv6 by name', 'ipv6', six, ['ipv6', 'udp']],
    ['IPv6 by number', P.DLT_IPV6, six, ['ipv6', 'udp']],
    ['IP, where it is version 4', 'ip', four, ['ipv4', 'udp']],
    ['IP, where it is version 6', 'ip', six, ['ipv6', 'udp']],
    ['raw, DLT_RAW', P.DLT_RAW, six, ['ipv6', 'udp']],
    ['raw, LINKTYPE_RAW', 101, four, ['ipv4', 'udp']],
    ['Ethernet by number', P.DLT_EN10MB, P.encode(head, four), ['ethernet']],
    ['loopback, host order', P.DLT_NULL, Buffer.concat([Buffer.of(2, 0, 0, 0), four]), ['loopback', 'ipv4', 'udp']],
    ['loopback, network order', P.DLT_LOOP, Buffer.concat([Buffer.of(0, 0, 0, 30), six]), ['loopback', 'ipv6', 'udp']],
    ['an unknown number', 147, four, []],
  ])('%s', (_, link, bytes, layers) => {
    expect(P.dissect(bytes, { link }).layers).toEqual(layers);
  });

  test('a wrong one is refused', () => {
    expect(() => P.dissect(four, { link: 'token-ring' as never })).toThrow(TypeError);
    expect(() => P.dissect(four, { link: -1 })).toThrow(RangeError);
    expect(() => P.dissect('text' as never)).toThrow(TypeError);
  });

  test('version 6 where IPv4 is expected is malformed', () => {
    const packet = P.dissect(six, { link: 'ipv4' });
    expect([packet.layers, packet.malformed]).toEqual([[], 'The version of the IPv4 header is 6.']);
    expect(packet.payload.equals(six)).toBe(true);
  });
});

describe('bytes that end too early', () => {
  const whole = P.encode(head, over4, synAck, 'body');

  test.each<[number, string, string[]]>([
    [0, 'ethernet', []],
    [13, 'ethernet', []],
    [14, 'ipv4', ['ethernet']],
    [33, 'ipv4', ['ethernet']],
    [34, 'tcp', ['ethernet', 'ipv4']],
    [57, 'tcp', ['ethernet', 'ipv4']],
    [58, 'payload', ['ethernet', 'ipv4', 'tcp']],
    [61, 'payload', ['ethernet', 'ipv4', 'tcp']],
  ])('%i of 62: %s is truncated', (length, truncated, layers) => {
    const packet = P.dissect(whole.subarray(0, length));
    expect([packet.truncated, packet.layers]).toEqual([truncated, layers]);
    expect(packet.tcp?.checksum_ok).toBeUndefined();
  });

  test('none of them is, of a whole one', () => {
    const packet = P.dissect(whole);
    expect([packet.truncated, packet.malformed, packet.tcp!.checksum_ok]).toEqual([undefined, undefined, true]);
  });

  test('an IPv6 header whose extension header ends too early is there, what follows is not', () => {
    const bytes = P.encode(P.ipv6({ extensions: [{ type: 'routing', data: Buffer.alloc(22) }] }), P.udp({}));
    const packet = P.dissect(bytes.subarray(0, 50), { link: 'ipv6' });
    expect([packet.layers, packet.truncated, packet.ipv6!.extensions]).toEqual([['ipv6'], 'ipv6', []]);
  });
});

describe('what is impossible', () => {
  test.each<[string, P.View[], string[], string]>([
    [
      'an IPv4 header shorter than its fixed part',
      [head, P.ipv4({ header_length: 16 })],
      ['ethernet'],
      'The header length of the IPv4 header is 16, less than 20.',
    ],
    [
      'a total length that is less than the header',
      [head, P.ipv4({ total_length: 12 }), P.udp({})],
      ['ethernet', 'ipv4'],
      'The total length of the IPv4 header is 12, less than its header.',
    ],
    [
      'a TCP header shorter than its fixed part',
      [head, over4, P.tcp({ data_offset: 8 })],
      ['ethernet', 'ipv4'],
      'The data offset of the TCP header is 8, less than 20.',
    ],
    [
      'a UDP length beyond the IP packet',
      [head, over4, P.udp({ length: 100 })],
      ['ethernet', 'ipv4', 'udp'],
      'The length of the UDP header is 100, where the IP header leaves 8.',
    ],
    [
      'a UDP length of less than the header',
      [head, over4, P.udp({ length: 7 })],
      ['ethernet', 'ipv4', 'udp'],
      'The length of the UDP header is 7, less than 8.',
    ],
  ])('%s', (_, items, layers, malformed) => {
    const packet = P.dissect(P.encode(...items));
    expect([packet.layers, packet.malformed]).toEqual([layers, malformed]);
  });
});

describe('views', () => {
  test('share the memory of the packet: nothing is copied', () => {
    const frame = P.encode(head, over4, P.udp({ source_port: 1, destination_port: 2 }), 'body');
    const { ethernet, udp, payload } = P.dissect(frame);
    frame[0] = 0xee;
    expect(ethernet!.dst).toBe('ee:00:00:00:00:02');
    payload[0] = 0x42;
    expect(frame.subarray(-4).toString()).toBe('Body');
    expect(udp!.bytes.buffer).toBe(frame.buffer);
    expect([udp!.bytes.byteOffset - frame.byteOffset, udp!.bytes.length]).toEqual([34, 8]);
    expect(udp!.payload.toString()).toBe('Body');
  });

  test('take any kind of memory', () => {
    const frame = P.encode(head, over4, P.udp({ source_port: 7 }));
    const shared = new Uint8Array(new SharedArrayBuffer(frame.length));
    shared.set(frame);
    const copy = frame.buffer.slice(frame.byteOffset, frame.byteOffset + frame.length);
    for (const bytes of [shared, shared.buffer, copy, new DataView(copy)]) {
      expect(P.dissect(bytes).udp!.source_port).toBe(7);
    }
  });

  test('write through, and leave checksums alone', () => {
    const frame = P.encode(head, over4, synAck);
    const packet = P.dissect(frame);
    packet.ipv4!.ttl = 3;
    packet.ipv4!.dst = '10.0.0.3';
    packet.tcp!.flags |= P.TCP_FIN;
    packet.tcp!.options = [{ kind: 'mss', value: 536 }];
    const again = P.dissect(Buffer.from(frame));
    expect(again.ipv4).toMatchObject({ ttl: 3, dst: '10.0.0.3', checksum_ok: false });
    expect(again.tcp!.flags).toBe(P.TCP_SYN | P.TCP_ACK | P.TCP_FIN);
    expect(again.tcp!.options).toEqual([{ kind: 'mss', value: 536 }]);
    expect(again.tcp!.checksum_ok).toBe(false);
  });

  test('refuse what does not fit, and lists of another length', () => {
    const { ipv4, tcp } = P.dissect(P.encode(head, over4, synAck));
    expect(() => (ipv4!.ttl = 256)).toThrow(RangeError);
    expect(() => (ipv4!.src = '10.0.0.256')).toThrow(TypeError);
    expect(() => (tcp!.options = [])).toThrow('must be as long as what is there, 4 bytes');
  });

  test('a checksum of 0 is right over IPv4, and wrong over IPv6', () => {
    const none = P.udp({ checksum: 0 });
    expect(P.dissect(P.encode(over4, none, 'x'), { link: 'ip' }).udp!.checksum_ok).toBe(true);
    expect(P.dissect(P.encode(P.ipv6({}), none, 'x'), { link: 'ip' }).udp!.checksum_ok).toBe(false);
  });

  test.each<[string, P.View[], string]>([
    ['TCP', [head, over4, synAck], 'IPv4 10.0.0.1 > 10.0.0.2 TCP 443 > 51000 [S.] seq 1 ack 2 win 64240'],
    [
      'UDP',
      [head, over4, P.udp({ source_port: 68, destination_port: 67 })],
      'IPv4 10.0.0.1 > 10.0.0.2 UDP 68 > 67 length 0',
    ],
    ['an unknown protocol', [head, P.ipv4({ protocol: 89 })], 'IPv4 0.0.0.0 > 0.0.0.0 protocol 89'],
    ['ARP', [head, P.arp({ sender_ip: '10.0.0.1', target_ip: '10.0.0.2' })], 'ARP who has 10.0.0.2 tell 10.0.0.1'],
    ['an echo', [over4, P.icmp({ type: P.ICMP_ECHO, id: 1, seq: 2 })].slice(1), 'ICMP echo request id 1 seq 2'],
    ['Ethernet alone', [head], `Ethernet ${mac} > ${peer}`],
  ])('are one line as a summary: %s', (_, items, line) => {
    const link = items[0]!.name === 'ethernet' ? 'ethernet' : undefined;
    expect(link === undefined ? items[0]!.summary() : P.dissect(P.encode(...items)).summary()).toBe(line);
  });

  test('a summary tells what is truncated or malformed, and begins at the layer that is asked', () => {
    const packet = P.dissect(P.encode(head, over4, synAck).subarray(0, 40));
    expect(packet.summary()).toBe('IPv4 10.0.0.1 > 10.0.0.2 [truncated tcp]');
    const whole = P.dissect(P.encode(head, over4, synAck, 'body'));
    expect(whole.tcp!.summary()).toBe('TCP 443 > 51000 [S.] seq 1 ack 2 win 64240 length 4');
  });

  test('show their fields in inspect and JSON', () => {
    const packet = P.dissect(P.encode(head, over4, P.udp({ source_port: 1, destination_port: 2 }), 'hi'));
    expect(inspect(packet.udp)).toMatch(/^UDP \{ source_port: 1, destination_port: 2, length: 10, checksum: \d+ \}$/);
    const json = JSON.parse(JSON.stringify(packet)) as Record<string, unknown>;
    expect(Object.keys(json)).toEqual(['ethernet', 'ipv4', 'udp', 'payload']);
    expect(json).toMatchObject({ ethernet: { dst: peer, src: mac, type: 0x800 }, payload: '6869' });
    expect(inspect({ packet }, { depth: 0 })).toBe('{ packet: [Packet] }');
    expect(inspect(P.dissect(P.encode(head, over4, synAck)))).toContain("options: [ { kind: 'mss', value: 1460 } ]");
    expect(inspect(packet, { depth: null })).toContain('source_port: 1');
  });
});

describe('ICMP errors', () => {
  const sent = P.encode(over4, P.udp({ source_port: 45_000, destination_port: 33_434 }), 'probe');

  test('have the packet that they quote, which may be cut short', () => {
    const error = P.icmp({ type: P.ICMP_TIME_EXCEEDED, quoted: sent.subarray(0, 28) });
    const packet = P.dissect(P.encode(P.ipv4({ src: '10.0.0.9', dst: '10.0.0.1' }), error), { link: 'ip' });
    const { quoted } = packet.icmp!;
    expect([quoted!.layers, quoted!.truncated]).toEqual([['ipv4', 'udp'], 'payload']);
    expect(quoted!.udp!.destination_port).toBe(33_434);
    expect(packet.payload.equals(sent.subarray(0, 28))).toBe(true);
    expect(packet.icmp!.checksum_ok).toBe(true);
  });

  test('other messages quote nothing', () => {
    const packet = P.dissect(P.encode(over4, P.icmp({ id: 1, seq: 2 }), 'data'), { link: 'ip' });
    expect([packet.icmp!.quoted, packet.icmp!.mtu, packet.icmp!.gateway]).toEqual([undefined, undefined, undefined]);
  });
});
