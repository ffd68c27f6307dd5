/**
 * Packets for filters: one of each kind that expressions speak of, and mutations of them. Made byte by byte, so that
 * filters are not tested with what this library believes about packets. The same ones in every run.
 */

/** Bytes from numbers, hexadecimal text and other bytes. */
function bytes(...parts: (number | string | Uint8Array)[]): Buffer {
  return Buffer.concat(
    parts.map((part) =>
      typeof part === 'number'
        ? Buffer.of(part)
        : typeof part === 'string'
          ? Buffer.from(part.replaceAll(' ', ''), 'hex')
          : part,
    ),
  );
}

function word(value: number): Buffer {
  return Buffer.of(value >> 8, value & 255);
}

function inet(address: string): Buffer {
  return Buffer.from(address.split('.').map(Number));
}

function inet6(groups: string): Buffer {
  return Buffer.concat(groups.split(':').map((group) => word(parseInt(group, 16))));
}

function ip(
  protocol: number,
  payload: Uint8Array,
  { src = '10.0.0.1', dst = '192.168.1.2', fragment = 0, options = '', tos = 0, ttl = 64 } = {},
): Buffer {
  const extra = bytes(options);
  const length = 20 + extra.length + payload.length;
  const first = 0x40 | (5 + extra.length / 4);
  return bytes(
    first,
    tos,
    word(length),
    '1234',
    word(fragment),
    ttl,
    protocol,
    '0000',
    inet(src),
    inet(dst),
    extra,
    payload,
  );
}

function ip6(
  next: number,
  payload: Uint8Array,
  { src = 'fe80:0:0:0:0:0:0:1', dst = '2001:db8:0:0:0:0:0:2' } = {},
): Buffer {
  return bytes('60000000', word(payload.length), next, 64, inet6(src), inet6(dst), payload);
}

function tcp(source: number, destination: number, flags: number, payload = '', options = ''): Buffer {
  const extra = bytes(options);
  const offset = (5 + extra.length / 4) << 4;
  return bytes(word(source), word(destination), '0000000100000002', offset, flags, 'fa00 0000 0000', extra, payload);
}

function udp(source: number, destination: number, payload = '0102030405'): Buffer {
  return bytes(word(source), word(destination), word(8 + payload.length / 2), '0000', payload);
}

function sctp(source: number, destination: number): Buffer {
  return bytes(word(source), word(destination), '00000001 00000000 01000014');
}

const DST = '010203040506';
const SRC = '00a0c9112233';

function ether(type: number, payload: Uint8Array, { dst = DST, src = SRC, tags = '' } = {}): Buffer {
  return bytes(dst, src, tags, word(type), payload);
}

function arp(operation: number, sender: string, target: string): Buffer {
  return bytes('0001 0800 06 04', word(operation), SRC, inet(sender), '000000000000', inet(target));
}

const IP = 0x800;
const IP6 = 0x86dd;

function fragmented6(next: number, payload: Uint8Array, offset = 0): Buffer {
  return ip6(44, bytes(next, 0, word(offset), '12345678', payload));
}

/** What IPv4 and IPv6 headers carry, without a link layer. */
const rawPackets: Buffer[] = [
  ip(6, tcp(51000, 80, 0x02)),
  ip(6, tcp(80, 51000, 0x12)),
  ip(6, tcp(443, 51000, 0x18, 'aabbccdd')),
  ip(6, tcp(22, 53, 0x01), { options: '94040000' }),
  ip(6, tcp(21, 20, 0x04, '', '020405b401010101'), { src: '192.168.1.7', dst: '10.1.2.3' }),
  ip(6, tcp(80, 80, 0x29), { fragment: 0x2000 }),
  ip(6, tcp(80, 80, 0x29), { fragment: 0x0010 }),
  ip(17, udp(53, 33000)),
  ip(17, udp(33000, 53, '')),
  ip(17, udp(67, 68), { src: '0.0.0.0', dst: '255.255.255.255' }),
  ip(17, udp(5353, 5353), { dst: '224.0.0.251', ttl: 255 }),
  ip(17, udp(69, 6000), { fragment: 0x1fff }),
  ip(17, udp(123, 123), { dst: '239.1.1.1', tos: 0xb8 }),
  ip(132, sctp(80, 2905)),
  ip(132, sctp(5060, 443)),
  ip(1, bytes('0800 0000 0001 0001', 'abcd')),
  ip(1, bytes('0000 0000 0001 0001')),
  ip(1, bytes('0301 0000 0000 0000', ip(17, udp(1, 2)))),
  ip(1, bytes('0b00 0000 0000 0000'), { fragment: 8 }),
  ip(2, bytes('1600 0000 e0000001'), { dst: '224.0.0.22', options: '94040000' }),
  ip(9, bytes('11 00 0001')),
  ip(47, bytes('0000 0800')),
  ip(50, bytes('00000001 00000001 0011')),
  ip(51, bytes('06 04 0000 00000001 00000001 00000000', tcp(1, 80, 2))),
  ip(89, bytes('0201 0014')),
  ip(103, bytes('2000 0000')),
  ip(112, bytes('2101 6401')),
  ip(0, bytes('')),
  ip6(6, tcp(51000, 80, 0x02)),
  ip6(6, tcp(443, 22, 0x11)),
  ip6(17, udp(53, 53)),
  ip6(17, udp(546, 547), { dst: 'ff02:0:0:0:0:0:1:2' }),
  ip6(132, sctp(80, 90)),
  ip6(58, bytes('8000 0000 0001 0001')),
  ip6(58, bytes('8700 0000 00000000', inet6('fe80:0:0:0:0:0:0:2')), { dst: 'ff02:0:0:0:0:1:ff00:2' }),
  ip6(58, bytes('8800 0000 60000000'), { src: '0:0:0:0:0:0:0:1', dst: '0:0:0:0:0:0:0:1' }),
  ip6(0, bytes(58, 0, '0502 0000 0100', '8f00 0000 0000 0001')),
  ip6(43, bytes(6, 0, '00000000 0000', tcp(80, 1, 2))),
  ip6(50, bytes('00000001')),
  ip6(51, bytes('06 04 0000')),
  ip6(59, bytes('')),
  ip6(103, bytes('2000')),
  fragmented6(6, tcp(80, 90, 2)),
  fragmented6(17, udp(53, 54), 8),
  fragmented6(58, bytes('8000 0000')),
  fragmented6(132, sctp(1, 2)),
];

function llc(payload: string, length = 38): Buffer {
  return ether(length, bytes(payload, '00'.repeat(38)));
}

const ethernetPackets: Buffer[] = [
  ...rawPackets.map((packet) => ether(packet[0]! >> 4 === 4 ? IP : IP6, packet)),
  ether(IP, ip(17, udp(137, 138)), { dst: 'ffffffffffff' }),
  ether(IP, ip(17, udp(5353, 5353), { dst: '224.0.0.251' }), { dst: '01005e0000fb' }),
  ether(IP6, ip6(58, bytes('8500 0000 0000 0000')), { dst: '333300000002', src: DST }),
  ether(0x806, arp(1, '10.0.0.1', '10.0.0.2'), { dst: 'ffffffffffff' }),
  ether(0x806, arp(2, '192.168.1.2', '1.2.3.4')),
  ether(0x8035, arp(3, '1.2.3.4', '10.1.2.3')),
  // Tags in the frame: one, two, of both kinds, and a priority tag.
  ...[
    '8100 0005',
    '8100 a064',
    '88a8 0064 8100 0007',
    '9100 0001',
    '8100 2000',
    '8100 0005 8100 0007 8100 0009',
  ].flatMap((tags) => [
    ether(IP, ip(6, tcp(1234, 80, 2)), { tags }),
    ether(IP6, ip6(17, udp(53, 53)), { tags }),
    ether(0x806, arp(1, '10.0.0.1', '10.0.0.2'), { tags }),
  ]),
  // MPLS, one label and two, carrying both versions.
  ether(0x8847, bytes('00005140', ip(6, tcp(80, 81, 2)))),
  ether(0x8847, bytes('00064040 00003140', ip(17, udp(53, 53), { src: '1.2.3.4' }))),
  ether(0x8847, bytes('00005140', ip6(6, tcp(80, 81, 2)))),
  ether(0x8847, bytes('00005140', ip(6, tcp(80, 81, 2))), { tags: '8100 0005' }),
  // PPP over Ethernet.
  ether(0x8863, bytes('1109 0000 0004 01010000')),
  ether(0x8864, bytes('1100 0005 002e 0021', ip(6, tcp(80, 81, 2)))),
  ether(0x8864, bytes('1100 0006 002e 0057', ip6(17, udp(53, 53)))),
  ether(0x8864, bytes('1100 0006 0004 c021 0100')),
  // IEEE 802.3 frames.
  llc('424203'),
  llc('fefe03'),
  llc('f0f003'),
  llc('e0e003'),
  llc('ffff0022'),
  llc('060603'),
  llc('050003'),
  llc('aaaa03 080007 809b'),
  llc('aaaa03 000000 80f3'),
  llc('aaaa03 000000 8137'),
  llc('aaaa03 000000 0800'),
  llc('424203', 1500),
  llc('424203', 1501),
  // Other types.
  ...[0x809b, 0x80f3, 0x8137, 0x6001, 0x6002, 0x6003, 0x6004, 0x6007, 0x88cc, 0x9000, 0x05dc, 0x05dd].map((type) =>
    ether(type, bytes('0102030405060708090a0b0c0d0e0f10')),
  ),
  ether(IP, ip6(6, tcp(80, 80, 2))),
  ether(IP6, ip(6, tcp(80, 80, 2))),
];

function sll2(packet: Buffer, type = 0): Buffer {
  const protocol = packet[0]! >> 4 === 4 ? IP : IP6;
  return bytes(word(protocol), '0000 00000003 0001', type, 6, SRC, '0000', packet);
}

function sll(packet: Buffer, type = 0): Buffer {
  const protocol = packet[0]! >> 4 === 4 ? IP : IP6;
  return bytes(word(type), '0001 0006', SRC, '0000', word(protocol), packet);
}

/** Numbers that look random and are the same every time (mulberry32). */
export function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

// Bytes that mean something somewhere: versions and lengths, protocols, ports, halves of Ethernet types.
const TELLING = [0, 1, 2, 3, 4, 5, 6, 8, 16, 17, 20, 44, 45, 53, 58, 60, 64, 80, 0x45, 0x46, 0x4f, 0x81, 0x86, 0xa8, 0xdd, 0x88, 0xff]; // prettier-ignore

/** A packet with a few bytes changed, cut short, or longer. */
export function mutate(packet: Uint8Array, random: (below: number) => number): Buffer {
  const changed = Buffer.from(packet);
  for (let count = random(4); count > 0 && changed.length > 0; count--) {
    // Mostly in the headers.
    const at = random(random(4) === 0 ? changed.length : Math.min(changed.length, 64));
    changed[at] =
      random(2) === 0
        ? TELLING[random(TELLING.length)]!
        : random(3) === 0
          ? changed[at]! ^ (1 << random(8))
          : random(256);
  }
  switch (random(4)) {
    case 0:
      return changed.subarray(0, random(changed.length + 1));
    case 1:
      return bytes(changed, Buffer.alloc(random(200), 0x55));
    default:
      return changed;
  }
}

export type Corpus = 'EN10MB' | 'RAW' | 'LINUX_SLL2' | 'LINUX_SLL';

const bases: Readonly<Record<Corpus, Buffer[]>> = {
  EN10MB: ethernetPackets,
  RAW: rawPackets,
  LINUX_SLL2: rawPackets.flatMap((packet) => [sll2(packet), sll2(packet, 4)]),
  LINUX_SLL: rawPackets.flatMap((packet) => [sll(packet), sll(packet, 4)]),
};

/** The packets of a link type as they are, and then mutations of them: `count` altogether. */
export function corpus(link: Corpus, count: number): Buffer[] {
  const base = bases[link];
  const random = randomNumbers(1);
  const packets = [...base, Buffer.alloc(0)];
  while (packets.length < count) packets.push(mutate(base[random(base.length)]!, random));
  return packets;
}
