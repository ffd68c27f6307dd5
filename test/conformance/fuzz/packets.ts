/** `bsd-sockets/packet`: bytes from the wire and from disk, and random values for its builders, setters and functions. */
import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { inspect } from 'node:util';
import * as P from 'bsd-sockets/packet';
import { isDocumented } from './errors';
import type { Random } from './random';
import type { Target } from './run';
import { Scene } from './values';

export interface Seeds {
  readonly frames: readonly Uint8Array[];
  readonly items: readonly (readonly (P.View | Uint8Array)[])[];
  readonly expressions: readonly string[];
}
type May = <T>(call: () => T) => T | undefined;
type Placed = (bytes: Uint8Array, poison: number) => Buffer;
type Note = (what: unknown) => void;

const LINKS: P.LinkType[] = [
  'ethernet',
  'ethernet',
  'ethernet',
  'ip',
  'ipv4',
  'ipv6',
  'linux_sll2',
  P.DLT_LINUX_SLL,
  P.DLT_NULL,
  147,
];
const BUILDERS = [
  'arp',
  'ethernet',
  'vlan',
  'icmp',
  'icmpv6',
  'igmp',
  'ipv4',
  'ipv6',
  'lldp',
  'sctp',
  'tcp',
  'udp',
] as const;
type Builder = (fields: unknown) => P.View;
const builders = P as unknown as Record<string, Builder>;

/** Everything that can be asked of a packet. */
function everything(packet: P.Packet, deep: boolean): string {
  const parts: unknown[] = [packet.layers, packet.truncated, packet.malformed, packet.summary()];
  for (const part of packet) {
    if (!(part instanceof P.View)) {
      parts.push(part.toString('hex'));
      continue;
    }
    const { checksum_ok } = part as { checksum_ok?: boolean };
    parts.push(part.name, part.bytes.toString('hex'), part.payload.toString('hex'), part.summary(), checksum_ok, part);
  }
  return `${JSON.stringify(parts)}${deep ? inspect(packet, { depth: 5 }) : ''}`;
}

/** What is exported and not called here, and why. */
const NOT_CALLED: Readonly<Record<string, string>> = {
  Packet: 'is made by dissect',
  View: 'is made by dissect and the builders',
  CaptureFileError: 'is made by readPcap',
};
/** What has a target of its own below. */
const OWN = ['PcapWriter', 'readPcap'];

/** Two files, one of each format, of which the bytes are changed. */
async function files(frames: readonly Uint8Array[]): Promise<Buffer[]> {
  return Promise.all(
    (['pcap', 'pcapng'] as const).map(async (format) => {
      const chunks: Buffer[] = [];
      const sink = new Writable({
        write(chunk: Buffer, _, done) {
          chunks.push(Buffer.from(chunk));
          done();
        },
      });
      const writer = new P.PcapWriter(sink, { format, ...(format === 'pcapng' ? { ifname: 'lo' } : {}) });
      for (const data of frames.slice(0, 4)) {
        writer.write({ data, sec: 1, nsec: 2, ...(format === 'pcapng' ? { comment: 'a remark' } : {}) });
      }
      await new Promise<void>((resolve) => writer.end(resolve));
      return Buffer.concat(chunks);
    }),
  );
}

const CODES = [
  0, 1, 2, 3, 4, 5, 6, 7, 0x20, 0x28, 0x30, 0x40, 0x48, 0x50, 0x60, 0x80, 0x15, 0x1d, 0x25, 0x35, 0x45, 0x05, 0x06,
  0x16, 0x07, 0x87, 0x04, 0x0c, 0x34, 0x3c, 0x84, 0x94, 0xa4, 0xb1,
];

export function packetTargets({ frames, items, expressions }: Seeds, may: May, placed: Placed): Target[] {
  const hostile = (random: Random): Buffer =>
    random.once(20) ? random.bytes(random.below(120)) : random.mutated(random.pick(frames));

  const dissecting = (random: Random, note: Note): void => {
    const bytes = hostile(random);
    const link = random.pick(LINKS);
    note({ link, bytes: bytes.toString('hex') });
    // Text for people takes longer than all the rest.
    const deep = random.once(16);
    const packet = P.dissect(placed(bytes, 0), { link });
    const ones = P.dissect(placed(bytes, 0xff), { link });
    assert.equal(everything(ones, deep), everything(packet, deep), 'bytes outside were read');
    if (link === 'ethernet') assert.ok(P.encode(...packet).equals(bytes), 'encode is not the way back');
  };

  const setting = (random: Random, note: Note): void => {
    const scene = new Scene(random);
    const bytes = hostile(random);
    const packet = P.dissect(bytes, { link: random.pick(LINKS) });
    for (const part of packet) {
      if (!(part instanceof P.View)) continue;
      const names = Object.keys(part.toJSON());
      if (names.length === 0) continue;
      const name = random.pick(names);
      const value = random.once(2) ? scene.any() : random.below(70_000);
      note({ layer: part.name, name, value });
      may(() => ((part as unknown as Record<string, unknown>)[name] = value));
      part.summary();
      JSON.stringify(part);
    }
    may(() => P.encode(...packet));
  };

  const building = (random: Random, note: Note): void => {
    const scene = new Scene(random);
    const parts = random.pick(items).map((part): unknown => {
      if (!(part instanceof P.View) || random.once(2)) return random.once(8) ? scene.any() : part;
      const fields = Object.entries(part.toJSON()).map(([key, value]) => [key, () => value]);
      const input = random.once(12)
        ? scene.any()
        : scene.object(Object.fromEntries(fields) as Record<string, () => unknown>);
      const name = random.once(8) ? random.pick(BUILDERS) : part.name;
      note({ [name]: input });
      return may(() => builders[name]?.(input)) ?? part;
    });
    if (random.once(8)) parts.splice(random.below(parts.length + 1), 0, scene.any());
    note({ encode: parts });
    const bytes = may(() => P.encode(...(parts as Uint8Array[])));
    if (bytes !== undefined) everything(P.dissect(bytes), false);
  };

  const compiling = (random: Random, note: Note): void => {
    const words = random.pick(expressions).split(' ');
    for (let changes = random.below(4); changes > 0; changes--) {
      const other = random.pick(expressions).split(' ');
      const at = random.below(words.length + 1);
      const kind = random.below(4);
      if (kind === 0) words.splice(at, 1);
      else if (kind === 1) words.splice(at, 0, ...other.slice(random.below(other.length)));
      else if (kind === 2) words.splice(at, 1, random.pick(other));
      else
        words.splice(
          at,
          0,
          random.pick([
            '(',
            ')',
            'and',
            'or',
            'not',
            '[',
            ']',
            ':',
            '&',
            '/',
            '0xffffffff',
            '4294967296',
            '\0',
            '\ud800',
          ]),
        );
    }
    let expression = words.join(' ');
    if (random.once(6)) expression = random.mutated(Buffer.from(expression)).toString('latin1');
    const link = random.pick(LINKS);
    const vlan = random.pick(['kernel', 'inline'] as const);
    note({ expression, link, vlan });
    const program = may(() => P.compileFilter(expression, { link, vlan }));
    if (program === undefined) return;
    assert.ok(program.length > 0 && program.length <= 0xffff);
    P.disassembleFilter(program);
    const frame = hostile(random);
    assert.equal(
      P.filterMatches(program, placed(frame, 0), frame.length),
      P.filterMatches(program, placed(frame, 0xff), frame.length),
    );
  };

  const interpreting = (random: Random, note: Note): void => {
    const program = Array.from({ length: random.below(12) }, () => ({
      code: random.once(20) ? random.below(0x10000) : random.pick(CODES),
      jt: random.below(random.pick([2, 4, 256])),
      jf: random.below(random.pick([2, 4, 256])),
      k: random.once(3) ? random.next() : random.below(20),
    }));
    // Most end as they have to.
    program.push({ code: 6, jt: 0, jf: 0, k: random.next() });
    const frame = hostile(random);
    note({ program, frame: frame.toString('hex') });
    const text = may(() => P.disassembleFilter(program));
    const zeros = may(() => P.filterMatches(program, placed(frame, 0), frame.length));
    assert.equal(text === undefined, zeros === undefined, 'what can be run can be shown');
    assert.equal(
      may(() => P.filterMatches(program, placed(frame, 0xff), frame.length)),
      zeros,
    );
  };

  let captures: Buffer[] | undefined;
  const reading = async (random: Random, note: Note): Promise<void> => {
    captures ??= await files(frames);
    const bytes = random.mutated(random.pick(captures));
    note(bytes.toString('hex'));
    const cuts = [0, random.below(bytes.length + 1), bytes.length].sort((a, b) => a - b);
    const chunks = random.once(2) ? [bytes] : cuts.slice(1).map((end, index) => bytes.subarray(cuts[index], end));
    try {
      for await (const packet of P.readPcap(chunks)) {
        assert.ok(packet.data.length <= bytes.length);
        if (random.once(4)) may(() => P.dissect(packet.data, { link: packet.link }));
      }
    } catch (error) {
      if (!isDocumented(error)) throw error;
    }
  };

  const writing = async (random: Random, note: Note): Promise<void> => {
    const scene = new Scene(random);
    const sink = new Writable({ write: (_chunk, _encoding, done) => done() });
    const settings = scene.object({
      format: () => random.pick(['pcap', 'pcapng']),
      link: () => random.pick<unknown>([...LINKS, 70_000]),
      snaplen: () => random.pick([64, 1, 0, 262_144, -1]),
      ifname: () => random.pick([undefined, 'lo', scene.string()]),
    });
    note({ settings });
    const writer = may(() => new P.PcapWriter(sink, settings));
    if (writer === undefined) return;
    let failure: unknown;
    writer.on('error', (error) => (failure = error));
    let given: unknown;
    for (let count = random.below(3); count > 0; count--) {
      given = random.once(8)
        ? scene.any()
        : scene.object({
            data: () => scene.bytes(),
            sec: () => scene.number(),
            nsec: () => random.pick([0, 1, 999_999_999, 1e9, -1]),
            length: () => random.pick([undefined, 4, 100, 2 ** 32]),
            comment: () => random.pick([undefined, scene.string()]),
            link: () => random.pick<unknown>([undefined, 'ip', 101]),
            interface: () => scene.object({ name: () => scene.string() }),
          });
      note({ write: given });
      try {
        writer.write(given as never);
      } catch (error) {
        if (!isDocumented(error, true) && !isNode(error)) throw error;
      }
    }
    await new Promise((resolve) => setImmediate(resolve));
    writer.destroy();
    if (failure !== undefined && !isDocumented(failure, true)) throw failure as Error;
  };

  const names = Object.entries(P)
    .filter(([name, value]) => typeof value === 'function' && !(name in NOT_CALLED) && !OWN.includes(name))
    .map(([name]) => name);
  const calling = (random: Random, note: Note): void => {
    const scene = new Scene(random);
    const name = random.pick(names);
    const args = Array.from({ length: random.below(4) }, () =>
      random.once(6) ? random.pick(expressions) : scene.any(),
    );
    note({ [name]: args });
    may(() => (P as unknown as Record<string, (...all: unknown[]) => unknown>)[name]!(...args));
  };

  return [
    { name: 'packets dissected', weight: 8, run: dissecting },
    { name: 'fields of packets set', weight: 6, run: setting },
    { name: 'packets built', weight: 3, run: building },
    { name: 'filters compiled', weight: 3, run: compiling },
    { name: 'filters of random instructions', weight: 10, run: interpreting },
    { name: 'capture files read', weight: 4, run: reading },
    { name: 'capture files written', weight: 2, run: writing },
    { name: 'functions of bsd-sockets/packet', weight: 10, run: calling },
  ];
}

/** What Node's own stream refuses, such as null. */
function isNode(error: unknown): boolean {
  return /^ERR_(STREAM_NULL_VALUES|INVALID_ARG_TYPE)$/.test(String((error as { code?: unknown }).code));
}
