/** Bytes from the wire that mean no good: dissecting them never throws, never reads or writes outside of them, and ends. */
import { inspect } from 'node:util';
import fc from 'fast-check';
import * as P from 'bsd-sockets/packet';
import { frame } from './arbitrary';

const ROUNDS = process.env['BSD_SOCKETS_FULL'] === undefined ? 20_000 : 1_000_000;
const MARGIN = 80;

/** Random numbers below 2³², the same in every run: a failure shows the bytes anyway. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    yield state >>> 0;
  }
}

const random = numbers(20_261_126);
const below = (limit: number) => random.next().value % limit;

/** Values that lengths, offsets and types are likely to go wrong with. */
const NASTY = [0, 1, 2, 3, 4, 7, 8, 0x0f, 0x40, 0x45, 0x46, 0x4f, 0x60, 0x7f, 0x80, 0xfe, 0xff];
const NASTY_WORDS = [0x0800, 0x86dd, 0x0806, 0x8100, 0x88a8, 0x88cc, 0x0000, 0xffff, 0x05dc, 0x0600];

const seeds = fc.sample(frame, { numRuns: 400, seed: 1 });

/** A frame that was cut off, changed, lengthened, or is nothing but noise. */
function hostile(): Buffer {
  const seed = seeds[below(seeds.length)]!;
  if (below(20) === 0) return Buffer.from(Array.from({ length: below(120) }, () => below(256)));
  const copy = Buffer.concat([seed, Buffer.alloc(below(4) === 0 ? below(30) : 0, below(256))]);
  for (let changes = below(6); changes > 0; changes--) {
    const at = below(copy.length);
    const how = below(3);
    if (how === 0) copy[at] = NASTY[below(NASTY.length)]!;
    else if (how === 1) copy[at] = below(256);
    else copy.writeUInt16BE(NASTY_WORDS[below(NASTY_WORDS.length)]!, Math.min(at, copy.length - 2));
  }
  return copy.subarray(0, below(3) === 0 ? below(copy.length + 1) : copy.length);
}

const LINKS: P.LinkType[] = ['ethernet', 'ip', 'ipv4', 'ipv6', 'linux_sll2', P.DLT_LINUX_SLL, P.DLT_NULL];

/** The bytes amid others of which each is `poison`. */
function placed(bytes: Buffer, poison: number): Buffer {
  const memory = new ArrayBuffer(bytes.length + 2 * MARGIN);
  const all = Buffer.from(memory);
  all.fill(poison);
  bytes.copy(all, MARGIN);
  return Buffer.from(memory, MARGIN, bytes.length);
}

/** Everything that can be asked of a packet, as text. */
function everything(packet: P.Packet): string {
  const parts: unknown[] = [packet.layers, packet.truncated, packet.malformed, packet.summary(), packet];
  for (const part of packet) {
    if (!(part instanceof P.View)) {
      parts.push(part.toString('hex'));
      continue;
    }
    const { checksum_ok } = part as { checksum_ok?: boolean };
    parts.push(part.name, part.bytes.toString('hex'), part.payload.toString('hex'), part.summary(), checksum_ok);
  }
  return `${JSON.stringify(parts)} ${inspect(packet, { depth: 9 })}`;
}

/** The packet that an error quotes, and so on. */
function innermost(packet: P.Packet): P.Packet {
  const quoted = packet.icmp?.quoted ?? packet.icmpv6?.quoted;
  return quoted === undefined ? packet : innermost(quoted);
}

test(`${ROUNDS.toLocaleString('en')} truncated and mutated packets: what is seen depends on their own bytes alone`, () => {
  for (let round = 0; round < ROUNDS; round++) {
    const bytes = hostile();
    const link = below(4) === 0 ? LINKS[below(LINKS.length)]! : 'ethernet';
    try {
      const zeros = everything(P.dissect(placed(bytes, 0), { link }));
      const ones = everything(P.dissect(placed(bytes, 0xff), { link }));
      if (zeros !== ones) throw new Error(`bytes outside were read:\n${zeros}\n${ones}`);
    } catch (error) {
      throw new Error(`${String(link)} ${bytes.toString('hex')}`, { cause: error });
    }
  }
}, 1_200_000);

test('every view lies within the bytes that were given', () => {
  for (let round = 0; round < ROUNDS / 10; round++) {
    const bytes = placed(hostile(), 0xff);
    const within = ({ buffer, byteOffset, byteLength }: Buffer) =>
      buffer === bytes.buffer && byteOffset >= MARGIN && byteOffset + byteLength <= MARGIN + bytes.length;
    for (const packet of [P.dissect(bytes), innermost(P.dissect(bytes))]) {
      expect(within(packet.payload) && within(packet.trailer) && within(packet.bytes)).toBe(true);
      for (const part of packet) {
        const views = part instanceof P.View ? [part.bytes, part.payload] : [part];
        expect(views.every(within)).toBe(true);
      }
    }
  }
});

test('setting every field to what it is changes no byte, inside or outside', () => {
  for (let round = 0; round < ROUNDS / 10; round++) {
    const bytes = hostile();
    const copy = placed(bytes, 0xa5);
    for (const part of P.dissect(copy)) {
      if (!(part instanceof P.View)) continue;
      for (const [name, value] of Object.entries(part.toJSON())) {
        // What is quoted is no field of the header; LLDP's first fields are written in their usual form alone.
        if (name === 'quoted' || (part.name === 'lldp' && name !== 'tlvs')) continue;
        (part as unknown as Record<string, unknown>)[name] = value;
      }
    }
    const around = Buffer.from(copy.buffer);
    const expected = Buffer.concat([Buffer.alloc(MARGIN, 0xa5), bytes, Buffer.alloc(MARGIN, 0xa5)]);
    if (!around.equals(expected)) throw new Error(`${bytes.toString('hex')} became ${around.toString('hex')}`);
  }
});

test('a frame of 16,000 VLAN tags, and one of 3,000 IP headers, are walked to their end', () => {
  const tags = Buffer.from('00018100'.repeat(16_000), 'hex');
  expect(P.dissect(P.encode(P.ethernet({ type: P.ETH_P_8021Q }), tags)).vlan.length).toBeGreaterThan(15_990);
  const nested = Array.from({ length: 3000 }, () => P.ipv4({ src: '10.0.0.1', dst: '10.0.0.2' }));
  expect(P.dissect(P.encode(...nested), { link: 'ip' }).layers.length).toBe(3000);
});

test('bytes of a memory that shrank while the packet was looked at read as zeros', () => {
  type Resizable = ArrayBuffer & { resize(size: number): void };
  const make = ArrayBuffer as unknown as new (size: number, options: { maxByteLength: number }) => Resizable;
  const memory = new make(54, { maxByteLength: 54 });
  const view = new Uint8Array(memory);
  view.set(P.encode(P.ethernet({}), P.ipv4({ src: '1.2.3.4', dst: '5.6.7.8' }), P.tcp({ source_port: 7 })));
  const { tcp } = P.dissect(view);
  expect(tcp?.source_port).toBe(7);
  memory.resize(20);
  expect(tcp?.source_port).toBe(0);
});
