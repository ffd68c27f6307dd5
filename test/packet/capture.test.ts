/** Capture files: what is written is read again, here and by Wireshark's tools; what others write is read here. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable, Writable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import fc from 'fast-check';
import {
  type CapturedPacket,
  CaptureFileError,
  type CaptureSource,
  dissect,
  encode,
  ethernet,
  ipv4,
  ipv6,
  type PacketRecord,
  PcapWriter,
  type PcapWriterOptions,
  readPcap,
  udp,
} from 'bsd-sockets/packet';
import { corpus, randomNumbers } from './filter/packets';

const full = process.env['BSD_SOCKETS_FULL'] !== undefined;
const folder = mkdtempSync(join(tmpdir(), 'capture-'));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;
const newPath = (): string => join(folder, `${++files}.pcap`);

async function all(source: CaptureSource): Promise<CapturedPacket[]> {
  const packets: CapturedPacket[] = [];
  for await (const packet of readPcap(source)) packets.push(packet);
  return packets;
}

/** The packets before an error, and the error. */
async function untilError(source: CaptureSource): Promise<[packets: CapturedPacket[], error: unknown]> {
  const packets: CapturedPacket[] = [];
  try {
    for await (const packet of readPcap(source)) packets.push(packet);
  } catch (error) {
    return [packets, error];
  }
  return [packets, undefined];
}

/** The bytes that a writer makes of packets. */
async function written(packets: Iterable<PacketRecord>, options?: PcapWriterOptions): Promise<Buffer> {
  const output = new PassThrough();
  const chunks: Buffer[] = [];
  output.on('data', (chunk: Buffer) => chunks.push(chunk));
  const writer = new PcapWriter(output, options);
  for (const packet of packets) writer.write(packet);
  writer.end();
  await finished(writer);
  return Buffer.concat(chunks);
}

/** The same bytes in chunks of random sizes. */
function inChunks(bytes: Buffer, random: (below: number) => number): Buffer[] {
  const chunks: Buffer[] = [];
  for (let at = 0; at < bytes.length;) {
    const size = 1 + random(random(2) === 0 ? 8 : 3000);
    chunks.push(bytes.subarray(at, at + size));
    at += size;
  }
  return chunks;
}

const formats = ['pcap', 'pcapng'] as const;
const frames = corpus('EN10MB', 200).filter(({ length }) => length > 0);
const records: PacketRecord[] = frames.map((data, index) => ({
  data,
  sec: 1_700_000_000 + index,
  nsec: (index * 7_654_321) % 1_000_000_000,
  length: data.length + (index % 3 === 0 ? 100 : 0),
}));
const plain = ({ data, sec, nsec, length, comment }: PacketRecord) => ({
  data: Buffer.from(data as Buffer).toString('hex'),
  sec,
  nsec,
  length,
  comment,
});

const word = (value: number, little = true): Buffer => {
  const bytes = Buffer.alloc(4);
  if (little) bytes.writeUInt32LE(value >>> 0);
  else bytes.writeUInt32BE(value >>> 0);
  return bytes;
};
const half = (value: number, little = true): Buffer => {
  const bytes = Buffer.alloc(2);
  if (little) bytes.writeUInt16LE(value);
  else bytes.writeUInt16BE(value);
  return bytes;
};
const pad = (bytes: Buffer): Buffer => Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);

/** A file of the classic format, made by hand. */
function classic(
  magic: number,
  little: boolean,
  packets: [sec: number, fraction: number, data: Buffer][],
  link = 1,
): Buffer {
  const u32 = (value: number): Buffer => word(value, little);
  return Buffer.concat([
    u32(magic), half(2, little), half(4, little), u32(0), u32(0), u32(65535), u32(link),
    ...packets.flatMap(([sec, fraction, data]) => [u32(sec), u32(fraction), u32(data.length), u32(data.length + 5), data]),
  ]); // prettier-ignore
}

/** Blocks of pcapng, made by hand. */
function blocks(little: boolean) {
  const u32 = (value: number): Buffer => word(value, little);
  const block = (type: number, ...body: Buffer[]): Buffer => {
    const content = pad(Buffer.concat(body));
    return Buffer.concat([u32(type), u32(content.length + 12), content, u32(content.length + 12)]);
  };
  const option = (code: number, value: Buffer | string): Buffer => {
    const bytes = Buffer.from(value);
    return Buffer.concat([half(code, little), half(bytes.length, little), pad(bytes)]);
  };
  const endOfOptions = Buffer.alloc(4);
  return {
    option,
    block,
    section: (...options: Buffer[]) =>
      block(0x0a0d0d0a, u32(0x1a2b3c4d), half(1, little), half(0, little), Buffer.alloc(8, 0xff), ...options),
    interface: (link: number, snaplen: number, ...options: Buffer[]) =>
      block(
        1,
        half(link, little),
        half(0, little),
        u32(snaplen),
        ...options,
        ...(options.length > 0 ? [endOfOptions] : []),
      ),
    packet: (index: number, units: bigint, data: Buffer, ...options: Buffer[]) =>
      block(
        6, u32(index), u32(Number(units >> 32n)), u32(Number(units & 0xffffffffn)), u32(data.length), u32(data.length + 5),
        pad(data), ...options, ...(options.length > 0 ? [endOfOptions] : []),
      ), // prettier-ignore
    obsoletePacket: (index: number, units: bigint, data: Buffer) =>
      block(
        2, half(index, little), half(0xffff, little), u32(Number(units >> 32n)), u32(Number(units & 0xffffffffn)),
        u32(data.length), u32(data.length), pad(data),
      ), // prettier-ignore
    simplePacket: (length: number, data: Buffer) => block(3, u32(length), pad(data)),
  };
}

describe.each(formats)('%s', (format) => {
  test('what is written is read again, from bytes, chunks of any size, a stream and a file', async () => {
    const bytes = await written(records, { format });
    const expected = records.map(plain);
    expect((await all(bytes)).map(plain)).toEqual(expected);
    expect((await all(new Uint8Array(bytes))).map(plain)).toEqual(expected);
    expect((await all(inChunks(bytes, randomNumbers(3)))).map(plain)).toEqual(expected);
    expect((await all(Readable.from(inChunks(bytes, randomNumbers(4))))).map(plain)).toEqual(expected);
    const path = newPath();
    writeFileSync(path, bytes);
    expect((await all(path)).map(plain)).toEqual(expected);
    expect((await all(new URL(`file://${path}`))).map(plain)).toEqual(expected);
  });

  test('any packet survives', async () => {
    const record = fc.record({
      data: fc.uint8Array({ maxLength: 300 }),
      sec: fc.integer({ min: 0, max: 0xffffffff }),
      nsec: fc.integer({ min: 0, max: 999_999_999 }),
      more: fc.nat(2000),
      comment: fc.option(fc.string({ maxLength: 20 }), { nil: undefined }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(record, { maxLength: 8 }), fc.nat(), async (list, seed) => {
        const packets = list.map(({ more, comment, ...rest }) => ({
          ...rest,
          length: rest.data.length + more,
          comment: format === 'pcapng' ? comment : undefined,
        }));
        const bytes = await written(packets, { format });
        expect((await all(inChunks(bytes, randomNumbers(seed)))).map(plain)).toEqual(packets.map(plain as never));
      }),
      { numRuns: full ? 2000 : 100 },
    );
  });

  test('a file without packets is one', async () => {
    expect(await all(await written([], { format }))).toEqual([]);
  });

  test('packets that were read are dissected by their link type', async () => {
    const packet = encode(ipv6({ src: '::1', dst: '::2' }), udp({ source_port: 5, destination_port: 6 }));
    const [read] = await all(await written([{ data: packet, sec: 1, nsec: 2 }], { format, link: 'ip' }));
    expect(read).toMatchObject({ link: 101, length: packet.length });
    expect(dissect(read!.data, { link: read!.link }).layers).toEqual(['ipv6', 'udp']);
  });

  test('longer packets than snaplen are cut', async () => {
    const [read] = await all(await written([{ data: Buffer.alloc(100, 1), sec: 0, nsec: 0 }], { format, snaplen: 60 }));
    expect(read).toMatchObject({ data: Buffer.alloc(60, 1), length: 100, interface: { snaplen: 60 } });
  });

  test('a file that is cut short ends with an error after all that was whole', async () => {
    const few = records.slice(0, 4);
    const bytes = await written(few, { format });
    // Where each packet ends: reading up to there is no error.
    const ends = new Map<number, number>();
    for (let count = 0; count <= few.length; count++) {
      ends.set((await written(few.slice(0, count), { format })).length, count);
    }
    if (format === 'pcapng') {
      // A section may end behind its header, before the interface.
      const header = bytes.readUInt32LE(4);
      ends.set(header, 0);
    }
    for (let length = 0; length < bytes.length; length++) {
      const [packets, error] = await untilError(inChunks(bytes.subarray(0, length), randomNumbers(length)));
      const whole = Math.max(0, ...[...ends].filter(([end]) => end <= length).map(([, count]) => count));
      expect(packets.map(plain)).toEqual(few.slice(0, whole).map(plain));
      if (ends.has(length)) expect(error).toBeUndefined();
      else expect(error).toMatchObject({ name: 'CaptureFileError', code: 'ERR_CAPTURE_TRUNCATED' });
    }
  });

  test('changed bytes end with an error or are other packets, never anything else', async () => {
    const bytes = await written(records.slice(0, 20), { format });
    const random = randomNumbers(format.length);
    for (let count = full ? 50_000 : 500; count > 0; count--) {
      const changed = Buffer.from(bytes.subarray(0, random(3) === 0 ? random(bytes.length) : bytes.length));
      for (let flips = 1 + random(5); flips > 0 && changed.length > 0; flips--) {
        const at = random(random(2) === 0 ? Math.min(changed.length, 200) : changed.length);
        changed[at] = [0, 0xff, 0x7f, changed[at]! ^ (1 << random(8)), random(256)][random(5)]!;
      }
      const [packets, error] = await untilError(random(2) === 0 ? changed : inChunks(changed, random));
      if (error !== undefined) expect(error).toBeInstanceOf(CaptureFileError);
      expect(packets.reduce((sum, { data }) => sum + data.length, 0)).toBeLessThanOrEqual(changed.length);
    }
  }, 600_000);

  test('random bytes behind a good beginning', async () => {
    const start = (await written([], { format })).subarray(0, format === 'pcap' ? 24 : undefined);
    const random = randomNumbers(99);
    for (let count = full ? 100_000 : 500; count > 0; count--) {
      const junk = Buffer.from(Array.from({ length: random(200) }, () => (random(2) === 0 ? random(8) : random(256))));
      const [, error] = await untilError([start, junk]);
      if (error !== undefined) expect(error).toBeInstanceOf(CaptureFileError);
    }
  }, 600_000);
});

describe('the classic format', () => {
  const packets: [number, number, Buffer][] = [
    [1_700_000_000, 123_456, Buffer.from('first')],
    [0xffffffff, 999_999, Buffer.from('second')],
  ];

  test.each([
    ['little-endian, microseconds', 0xa1b2c3d4, true, 1000],
    ['big-endian, microseconds', 0xa1b2c3d4, false, 1000],
    ['little-endian, nanoseconds', 0xa1b23c4d, true, 1],
    ['big-endian, nanoseconds', 0xa1b23c4d, false, 1],
  ])('%s', async (_, magic, little, unit) => {
    const read = await all(classic(magic, little, packets, 276));
    expect(read.map(({ sec, nsec, data, length, link }) => [sec, nsec / unit, data.toString(), length, link])).toEqual(
      packets.map(([sec, fraction, data]) => [sec, fraction, data.toString(), data.length + 5, 276]),
    );
    expect(read[0]!.interface).toMatchObject({ index: 0, link: 276, snaplen: 65535, name: undefined });
  });

  test('a fraction of more than a second is carried', async () => {
    const [packet] = await all(classic(0xa1b2c3d4, true, [[5, 2_500_000, Buffer.alloc(1)]]));
    expect([packet!.sec, packet!.nsec]).toEqual([7, 500_000_000]);
  });

  test('the bits for frame check sequences are no part of the link type', async () => {
    expect((await all(classic(0xa1b2c3d4, true, packets, 0x14000001)))[0]!.link).toBe(1);
  });

  test('a record longer than any packet is refused, and held no memory for', async () => {
    const good = classic(0xa1b2c3d4, true, packets);
    const bad = Buffer.concat([good, word(1), word(2), word(0x7fffffff), word(0x7fffffff), Buffer.alloc(100)]);
    const [read, error] = await untilError(bad);
    expect(read).toHaveLength(2);
    expect(error).toMatchObject({ code: 'ERR_CAPTURE_FORMAT', offset: good.length });
    expect((error as Error).message).toContain('a packet of 2147483647 bytes');
  });

  test.each([
    ['no bytes', Buffer.alloc(0), 'ERR_CAPTURE_TRUNCATED'],
    ['three bytes', Buffer.from('a1b2c3', 'hex'), 'ERR_CAPTURE_TRUNCATED'],
    ['a text', Buffer.from('this is no capture file'), 'ERR_CAPTURE_FORMAT'],
    ['another version', Buffer.concat([word(0xa1b2c3d4), half(3), Buffer.alloc(18)]), 'ERR_CAPTURE_FORMAT'],
  ])('%s is no capture file', async (_, bytes, code) => {
    expect((await untilError(bytes))[1]).toMatchObject({ code });
  });
});

describe.each([
  ['little-endian', true],
  ['big-endian', false],
])('pcapng, %s', (_, little) => {
  const ng = blocks(little);
  const data = Buffer.from('packet');
  const i64 = (value: bigint): Buffer => {
    const bytes = Buffer.alloc(8);
    if (little) bytes.writeBigInt64LE(value);
    else bytes.writeBigInt64BE(value);
    return bytes;
  };

  test('several interfaces, with their units and offsets of time', async () => {
    const file = Buffer.concat([
      ng.section(),
      ng.interface(1, 0, ng.option(2, 'eth0'), ng.option(3, 'the first'), ng.option(1, 'a remark')),
      ng.interface(101, 96, ng.option(9, Buffer.of(9)), ng.option(2, 'tun0')),
      ng.interface(113, 0, ng.option(9, Buffer.of(0x8a))),
      ng.interface(1, 0, ng.option(9, Buffer.of(0)), ng.option(14, i64(-100n))),
      ng.interface(1, 0, ng.option(9, Buffer.of(12)), ng.option(14, i64(1000n))),
      ng.packet(0, 1_700_000_000_123_456n, data),
      ng.packet(1, 1_700_000_000_123_456_789n, data),
      ng.packet(2, (50n << 10n) + 512n, data),
      ng.packet(3, 150n, data),
      ng.packet(4, 7_000_000_000_123n, data),
    ]);
    const read = await all(file);
    expect(read.map(({ sec, nsec, link, interface: { name } }) => [sec, nsec, link, name])).toEqual([
      [1_700_000_000, 123_456_000, 1, 'eth0'],
      [1_700_000_000, 123_456_789, 101, 'tun0'],
      [50, 500_000_000, 113, undefined],
      [50, 0, 1, undefined],
      [1007, 0, 1, undefined],
    ]);
    expect(read[0]).toMatchObject({ data, length: data.length + 5, comment: undefined });
    expect(read[0]!.interface).toEqual({
      index: 0,
      link: 1,
      snaplen: 0,
      name: 'eth0',
      description: 'the first',
      comment: 'a remark',
    });
    expect(read[1]!.interface).toMatchObject({ index: 1, snaplen: 96 });
  });

  test('comments are kept, several too, and what else a packet has is passed over', async () => {
    const file = Buffer.concat([
      ng.section(ng.option(1, 'of the section'), Buffer.alloc(4)),
      ng.interface(1, 0),
      ng.packet(
        0,
        1n,
        data,
        ng.option(2, Buffer.alloc(4)),
        ng.option(1, 'grüße'),
        ng.option(1, 'second'),
        ng.option(2988, 'x'),
      ),
      ng.packet(0, 2n, data),
    ]);
    expect((await all(file)).map(({ comment }) => comment)).toEqual(['grüße\nsecond', undefined]);
  });

  test('simple packets, obsolete packets, and blocks of any other type', async () => {
    const file = Buffer.concat([
      ng.section(),
      ng.block(4, Buffer.alloc(4)),
      ng.interface(1, 10),
      ng.block(0x0bad, Buffer.alloc(40, 1)),
      ng.simplePacket(6, data),
      ng.simplePacket(60, Buffer.alloc(10, 7)),
      ng.block(0xa, Buffer.from('secrets')),
      ng.block(0x80000001),
      ng.obsoletePacket(0, 3_000_001n, data),
      ng.block(5, Buffer.alloc(12)),
    ]);
    const read = await all(inChunks(file, randomNumbers(5)));
    expect(read.map((packet) => [packet.data.length, packet.length, packet.sec, packet.nsec])).toEqual([
      [6, 6, 0, 0],
      [10, 60, 0, 0],
      [6, 6, 3, 1000],
    ]);
  });

  test('sections follow each other, each in its own order and with its own interfaces', async () => {
    const other = blocks(!little);
    const file = Buffer.concat([
      ng.section(), ng.interface(1, 0), ng.packet(0, 1n, data),
      other.section(), other.interface(101, 0), other.packet(0, 2n, data),
      ng.section(),
    ]); // prettier-ignore
    expect((await all(file)).map(({ link, nsec }) => [link, nsec])).toEqual([[1, 1000], [101, 2000]]); // prettier-ignore
    const [, error] = await untilError(Buffer.concat([file, ng.packet(0, 1n, data)]));
    expect((error as Error).message).toContain('interface 0, which no block describes');
  });

  const start = Buffer.concat([ng.section(), ng.interface(1, 0), ng.packet(0, 1n, data)]);
  const u32 = (value: number): Buffer => word(value, little);
  test.each<[string, Buffer]>([
    ['a length that is no multiple of four', Buffer.concat([u32(6), u32(33), Buffer.alloc(40)])],
    ['a length of less than a block has', Buffer.concat([u32(6), u32(8), Buffer.alloc(40)])],
    ['a length that is too long', Buffer.concat([u32(6), u32(0x7ffffffc), Buffer.alloc(40)])],
    ['lengths that differ', Buffer.concat([u32(6), u32(32), Buffer.alloc(20), u32(36)])],
    ['a packet longer than its block', ng.block(6, u32(0), u32(0), u32(0), u32(100), u32(100), data)],
    ['a packet block without its fields', ng.block(6, u32(0), u32(0))],
    ['an interface block without its fields', ng.block(1, u32(0))],
    ['a packet of no interface', ng.packet(9, 1n, data)],
    [
      'an option longer than its block',
      ng.block(6, u32(0), u32(0), u32(0), u32(0), u32(0), half(1, little), half(50, little), u32(0)),
    ],
    [
      'a section of another version',
      ng.block(0x0a0d0d0a, u32(0x1a2b3c4d), half(2, little), half(0, little), Buffer.alloc(8)),
    ],
    ['a section without its order', ng.block(0x0a0d0d0a, u32(5), half(1, little), half(0, little), Buffer.alloc(8))],
  ])('%s is an error after the packets before it', async (_, bad) => {
    const [packets, error] = await untilError(Buffer.concat([start, bad]));
    expect(packets).toHaveLength(1);
    expect(error).toMatchObject({ name: 'CaptureFileError', code: 'ERR_CAPTURE_FORMAT', offset: start.length });
    expect((error as Error).message).toContain(`(at byte ${start.length})`);
  });

  test('a block that is passed over may be longer than memory holds', async () => {
    const length = 0xfffffffc;
    function* endless(): Generator<Buffer> {
      yield Buffer.concat([start, u32(0x0bad), u32(length)]);
      const chunk = Buffer.alloc(1 << 26);
      for (let left = length - 8; left > 0; left -= chunk.length) yield chunk.subarray(0, left);
      yield ng.packet(0, 2n, data);
    }
    const before = process.memoryUsage().arrayBuffers;
    expect(await all(endless())).toHaveLength(2);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1 << 29);
  });
});

describe('reading', () => {
  const openFiles = (): string[] =>
    readdirSync('/proc/self/fd').flatMap((fd) => {
      try {
        return [readlinkSync(`/proc/self/fd/${fd}`)].filter((target) => target.startsWith(folder));
      } catch {
        return [];
      }
    });

  test('a source of a wrong type is refused at the call', () => {
    for (const source of [undefined, null, 5, {}, Symbol('x')]) {
      expect(() => readPcap(source as never)).toThrow(expect.objectContaining({ code: 'ERR_INVALID_ARG_TYPE' }));
    }
  });

  test('a stream of texts is refused', async () => {
    const [, error] = await untilError(Readable.from(['text']) as never);
    expect(error).toMatchObject({ code: 'ERR_INVALID_ARG_TYPE' });
  });

  test('errors of the file system and of a stream come as they are', async () => {
    expect((await untilError(join(folder, 'nowhere')))[1]).toMatchObject({ code: 'ENOENT', syscall: 'open' });
    const broken = new Error('broken');
    const start = await written(records.slice(0, 3));
    async function* failing(): AsyncGenerator<Buffer> {
      yield start;
      throw broken;
    }
    const [packets, error] = await untilError(failing());
    expect([packets.length, error]).toEqual([3, broken]);
  });

  (process.platform === 'linux' ? test : test.skip)(
    'nothing is opened before the iteration, and all is closed when it is left',
    async () => {
      const path = newPath();
      writeFileSync(path, await written(Array.from({ length: 5000 }, () => records[0]!)));
      readPcap(path);
      expect(openFiles()).toEqual([]);
      for await (const packet of readPcap(path)) {
        expect(packet.length).toBe(records[0]!.length);
        break;
      }
      const stream = Readable.from([await written(records)]);
      for await (const packet of readPcap(stream)) if (packet.length > 0) break;
      expect(stream.destroyed).toBe(true);
      // A stream closes its file in a later turn.
      const deadline = Date.now() + 10_000;
      while (openFiles().length > 0 && Date.now() < deadline) await new Promise(setImmediate);
      expect(openFiles()).toEqual([]);
    },
  );

  test('a stream is not read faster than its packets are taken', async () => {
    const bytes = await written(Array.from({ length: 1000 }, () => ({ data: Buffer.alloc(1000), sec: 0, nsec: 0 })));
    let given = 0;
    function* source(): Generator<Buffer> {
      for (let at = 0; at < bytes.length; at += 1016) {
        given++;
        yield bytes.subarray(at, at + 1016);
      }
    }
    let taken = 0;
    for await (const packet of readPcap(source())) {
      taken += packet.data.length / 1000;
      expect(given - taken).toBeLessThan(3);
    }
  });
});

describe('PcapWriter', () => {
  const packet: PacketRecord = { data: Buffer.from('x'), sec: 1, nsec: 2 };

  test('a file is whole and closed at finish', async () => {
    const path = newPath();
    const writer = new PcapWriter(path);
    writer.write(packet);
    writer.end(packet);
    await finished(writer);
    expect(await all(readFileSync(path))).toHaveLength(2);
    expect(readFileSync(path).length).toBe(24 + 2 * 17);
  });

  test('a pipeline copies one file into another', async () => {
    const bytes = await written(records, { format: 'pcapng' });
    const path = newPath();
    await pipeline(readPcap(bytes), new PcapWriter(path, { format: 'pcapng' }));
    expect((await all(path)).map(plain)).toEqual(records.map(plain));
  });

  test('pcapng keeps the interfaces and link types of what is copied', async () => {
    const ng = blocks(false);
    const file = Buffer.concat([
      ng.section(), ng.interface(1, 0, ng.option(2, 'eth0')), ng.interface(101, 0, ng.option(2, 'tun0')),
      ng.packet(1, 5_000_001n, Buffer.from('E')), ng.packet(0, 6_000_000n, Buffer.from('F'), ng.option(1, 'note')),
    ]); // prettier-ignore
    const copy = await all(await written(await all(file), { format: 'pcapng', ifname: 'eth0' }));
    expect(copy.map(({ sec, nsec, link, comment, interface: { name } }) => [sec, nsec, link, comment, name])).toEqual([
      [5, 1000, 101, undefined, 'tun0'],
      [6, 0, 1, 'note', 'eth0'],
    ]);
  });

  test('the bytes of a packet may change after write', async () => {
    const output = new PassThrough({ highWaterMark: 1 });
    const writer = new PcapWriter(output);
    const data = Buffer.from('before');
    writer.write({ data, sec: 0, nsec: 0 });
    data.write('after!');
    writer.end();
    const [read] = await all(output);
    expect(read!.data.toString()).toBe('before');
  });

  test('a slow destination holds the packets back, and loses none', async () => {
    const chunks: Buffer[] = [];
    const slow = new Writable({
      highWaterMark: 1000,
      write(chunk: Buffer, _, callback) {
        chunks.push(chunk);
        setImmediate(callback);
      },
    });
    const writer = new PcapWriter(slow);
    let held = 0;
    for (let count = 0; count < 2000; count++) {
      if (!writer.write({ data: Buffer.alloc(100), sec: count, nsec: 0 })) {
        held++;
        await new Promise((resolve) => writer.once('drain', resolve));
      }
    }
    writer.end();
    await finished(writer);
    expect(held).toBeGreaterThan(0);
    expect((await all(chunks)).map(({ sec }) => sec)).toEqual(Array.from({ length: 2000 }, (_, index) => index));
  });

  test('a stream is left open where that is asked for', async () => {
    const output = new PassThrough();
    const writer = new PcapWriter(output, { end: false });
    writer.end(packet);
    await finished(writer);
    expect(output.writableEnded).toBe(false);
    output.end();
    expect(await all(output)).toHaveLength(1);
  });

  test('an error of the destination destroys the writer with it', async () => {
    const failing = new Writable({ write: (_chunk, _encoding, callback) => callback(new Error('disk full')) });
    const writer = new PcapWriter(failing);
    writer.write(packet);
    await expect(finished(writer)).rejects.toThrow('disk full');
    await expect(finished(new PcapWriter(join(folder, 'no', 'where')))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test('a destination that ends early destroys the writer', async () => {
    const output = new PassThrough();
    const writer = new PcapWriter(output);
    output.destroy();
    await expect(finished(writer)).rejects.toMatchObject({ code: 'ERR_STREAM_PREMATURE_CLOSE' });
  });

  test('destroying the writer destroys its destination', async () => {
    const output = new PassThrough();
    const writer = new PcapWriter(output);
    writer.destroy(new Error('enough'));
    await expect(finished(writer)).rejects.toThrow('enough');
    expect(output.destroyed).toBe(true);
  });

  test.each<[string, Partial<Record<keyof PacketRecord, unknown>>, string, PcapWriterOptions?]>([
    ['no data', { data: undefined }, 'ERR_INVALID_ARG_TYPE'],
    ['a text as data', { data: 'x' }, 'ERR_INVALID_ARG_TYPE'],
    ['a negative time', { sec: -1 }, 'ERR_OUT_OF_RANGE'],
    ['a time that does not fit', { sec: 2 ** 32 }, 'ERR_OUT_OF_RANGE'],
    ['a time that does not fit pcapng', { sec: 18_446_744_073 }, 'ERR_OUT_OF_RANGE', { format: 'pcapng' }],
    ['no time', { sec: undefined }, 'ERR_INVALID_ARG_TYPE'],
    ['a second of nanoseconds', { nsec: 1_000_000_000 }, 'ERR_OUT_OF_RANGE'],
    ['a length of less than the data', { length: 0 }, 'ERR_OUT_OF_RANGE'],
    ['a comment in the classic format', { comment: 'x' }, 'ERR_INVALID_ARG_VALUE'],
    ['a comment that is no text', { comment: 5 }, 'ERR_INVALID_ARG_TYPE', { format: 'pcapng' }],
    ['a comment that is too long', { comment: 'x'.repeat(65536) }, 'ERR_INVALID_ARG_VALUE', { format: 'pcapng' }],
    ['another link type in the classic format', { link: 101 }, 'ERR_INVALID_ARG_VALUE'],
    ['a link type that is unknown', { link: 'ring' }, 'ERR_INVALID_ARG_VALUE', { format: 'pcapng' }],
  ])('%s is refused by write, which leaves the writer as it is', async (_, wrong, code, options = {}) => {
    const output = new PassThrough();
    const writer = new PcapWriter(output, options);
    expect(() => writer.write({ ...packet, ...wrong } as PacketRecord)).toThrow(expect.objectContaining({ code }));
    writer.end(packet);
    expect(await all(output)).toHaveLength(1);
  });

  test.each<[string, unknown[], string]>([
    ['no destination', [undefined], 'ERR_INVALID_ARG_TYPE'],
    ['a number', [5], 'ERR_INVALID_ARG_TYPE'],
    ['a format that is unknown', [new PassThrough(), { format: 'text' }], 'ERR_INVALID_ARG_VALUE'],
    ['a link type that is unknown', [new PassThrough(), { link: 'ring' }], 'ERR_INVALID_ARG_VALUE'],
    ['a link type that does not fit', [new PassThrough(), { link: 65536 }], 'ERR_OUT_OF_RANGE'],
    ['a snaplen of nothing', [new PassThrough(), { snaplen: 0 }], 'ERR_OUT_OF_RANGE'],
    ['an interface in the classic format', [new PassThrough(), { ifname: 'eth0' }], 'ERR_INVALID_ARG_VALUE'],
    ['options that are none', [new PassThrough(), 5], 'ERR_INVALID_ARG_TYPE'],
  ])('%s is refused by the constructor', (_, args, code) => {
    expect(() => new PcapWriter(...(args as [string]))).toThrow(expect.objectContaining({ code }));
  });
});

function has(program: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
}

/** `test`, skipped with the reason where a program is missing. */
function testWith(...programs: string[]) {
  const missing = programs.filter((program) => !has(program));
  return missing.length === 0
    ? test
    : (title: string, body: () => Promise<void>) => test.skip(`${title} (no ${missing.join(', ')} here)`, body);
}

/** What a program prints. It must not warn of anything. */
function run(program: string, ...args: string[]): string {
  const { stdout, stderr, status } = spawnSync(program, args, { encoding: 'utf8', env: { ...process.env, TZ: 'UTC' } });
  const warnings = stderr
    .split('\n')
    .filter(
      (line) =>
        line !== '' &&
        !/^Running as user|^reading from file|^tcpdump: listening|packets? (captured|received|dropped)/.test(line),
    );
  expect({ program, status, warnings }).toEqual({ program, status: 0, warnings: [] });
  return stdout;
}

describe('beside other tools', () => {
  const frame = encode(
    ethernet({ src: '02:00:00:00:00:01', dst: '02:00:00:00:00:02' }),
    ipv4({ src: '10.0.0.1', dst: '10.0.0.2' }),
    udp({ source_port: 5000, destination_port: 6000 }),
    Buffer.from('payload'),
  );
  const sample: PacketRecord[] = Array.from({ length: 20 }, (_, index) => ({
    data: frame,
    sec: 1_700_000_000 + index,
    nsec: 123_456_789 + index,
    length: index % 2 === 0 ? frame.length : frame.length + 500,
  }));
  const save = async (packets: PacketRecord[], options: PcapWriterOptions): Promise<string> => {
    const path = newPath();
    const writer = new PcapWriter(path, options);
    for (const packet of packets) writer.write(packet);
    writer.end();
    await finished(writer);
    return path;
  };
  const fields = (path: string, ...names: string[]): string[][] =>
    run('tshark', '-n', '-r', path, '-T', 'fields', ...names.flatMap((name) => ['-e', name]))
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'));

  testWith('tshark', 'capinfos')('Wireshark reads what is written, without a warning', async () => {
    for (const format of formats) {
      const path = await save(sample, { format });
      expect(fields(path, 'frame.time_epoch', 'frame.len', 'frame.cap_len', 'udp.dstport')).toEqual(
        sample.map(({ sec, nsec, length }) => [`${sec}.${String(nsec)}`, String(length), String(frame.length), '6000']),
      );
      const info = run('capinfos', '-M', path);
      expect(info).toMatch(format === 'pcap' ? /File type:\s+nsecpcap/ : /File type:\s+pcapng/);
      expect(info).toMatch(/Number of packets:\s+20/);
      expect(info).toMatch(/timestamp precision:\s+nanoseconds/);
    }
  });

  testWith('tshark', 'capinfos')('comments, interfaces and link types are there in pcapng', async () => {
    const ip = encode(ipv4({ src: '10.0.0.1', dst: '10.0.0.2' }), udp({ source_port: 1, destination_port: 2 }));
    const path = await save(
      [
        { ...sample[0]!, comment: 'what a packet' },
        { data: ip, sec: 1, nsec: 0, link: 'ip', interface: { name: 'tun0' } },
        { ...sample[1]!, comment: 'grüße' },
      ],
      { format: 'pcapng', ifname: 'eth7', snaplen: 1000 },
    );
    expect(fields(path, 'frame.comment', 'frame.interface_name', 'ip.dst', 'frame.encap_type')).toEqual([
      ['what a packet', 'eth7', '10.0.0.2', '1'],
      ['', 'tun0', '10.0.0.2', '7'],
      ['grüße', 'eth7', '10.0.0.2', '1'],
    ]);
    expect(run('capinfos', '-M', path)).toContain('Number of interfaces in file: 2');
  });

  testWith('tshark')('every link type by name is the one that Wireshark knows', async () => {
    const ip = encode(ipv4({ src: '10.0.0.1', dst: '10.0.0.2' }), udp({ source_port: 1, destination_port: 2 }));
    const ip6 = encode(ipv6({ src: '::1', dst: '::2' }), udp({ source_port: 1, destination_port: 2 }));
    const cooked = Buffer.concat([
      Buffer.from('0800 0000 00000003 0001 00 06 0200000000010000'.replaceAll(' ', ''), 'hex'),
      ip,
    ]);
    const cases = [['ip', ip], ['ipv4', ip], ['ipv6', ip6], ['linux_sll2', cooked], [12, ip]] as const; // prettier-ignore
    for (const format of formats) {
      for (const [link, data] of cases) {
        const path = await save([{ data, sec: 1, nsec: 0 }], { format, link });
        expect(fields(path, 'udp.dstport')).toEqual([['2']]);
      }
    }
  });

  testWith('tcpdump')('tcpdump reads what is written, and its own files are read', async () => {
    for (const format of formats) {
      const path = await save(sample, { format });
      expect(run('tcpdump', '-nr', path).trimEnd().split('\n')).toHaveLength(20);
      for (const precision of ['micro', 'nano']) {
        const copy = newPath();
        run('tcpdump', '-nr', path, `--time-stamp-precision=${precision}`, '-w', copy);
        const unit = precision === 'micro' ? 1000 : 1;
        expect((await all(copy)).map(plain)).toEqual(
          sample.map((packet) => plain({ ...packet, nsec: Math.floor(packet.nsec / unit) * unit })),
        );
      }
    }
  });

  testWith('editcap', 'mergecap')('what editcap and mergecap write is read', async () => {
    const original = await save(sample, { format: 'pcapng', ifname: 'eth0' });
    for (const [format, unit] of [
      ['pcap', 1000],
      ['nsecpcap', 1],
      ['pcapng', 1],
    ] as const) {
      const copy = newPath();
      run('editcap', '-F', format, original, copy);
      const expected = sample.map((packet) => plain({ ...packet, nsec: Math.floor(packet.nsec / unit) * unit }));
      expect((await all(copy)).map(plain)).toEqual(expected);
    }
    const commented = newPath();
    run('editcap', '-F', 'pcapng', '-a', '2:the second', original, commented);
    expect((await all(commented)).map(({ comment }) => comment).slice(0, 3)).toEqual([
      undefined,
      'the second',
      undefined,
    ]);
    const ip = encode(ipv4({ src: '10.0.0.1', dst: '10.0.0.2' }), udp({ source_port: 1, destination_port: 2 }));
    const other = await save([{ data: ip, sec: 1_600_000_000, nsec: 5 }], { format: 'pcap', link: 'ip' });
    const merged = newPath();
    run('mergecap', '-F', 'pcapng', '-w', merged, original, other);
    const read = await all(merged);
    expect(read).toHaveLength(21);
    expect(read.map(({ link }) => link).filter((link) => link !== 1)).toEqual([101]);
    expect(read.find(({ link }) => link === 1)!.interface.name).toBe('eth0');
  });

  testWith('capinfos')('files in the other byte order are the same to Wireshark and here', async () => {
    const path = newPath();
    writeFileSync(
      path,
      classic(
        0xa1b23c4d,
        false,
        sample.map(({ sec, nsec, data }) => [sec, nsec, data as Buffer]),
      ),
    );
    expect(run('capinfos', '-M', path)).toMatch(/Number of packets:\s+20/);
    expect((await all(path)).map(({ sec, nsec }) => [sec, nsec])).toEqual(sample.map(({ sec, nsec }) => [sec, nsec]));
  });

  test('standard input is read', async () => {
    const path = await save(sample, {});
    expect(
      execFileSync(
        'sh',
        [
          '-c',
          `cat ${path} | ${process.execPath} -e "
      const { readPcap } = require('${join(__dirname, '../../../dist/packet.js')}');
      (async () => { let n = 0; for await (const p of readPcap(process.stdin)) n += p.data.length > 0; console.log(n); })()"`,
        ],
        { encoding: 'utf8' },
      ),
    ).toBe('20\n');
  });
});
