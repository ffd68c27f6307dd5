/** Reads pcapng files: blocks in sections, of which each has its own order of bytes and its own interfaces. */
import type { ByteQueue } from './byte-queue';
import * as format from './format';
import { type CapturedPacket, CaptureFileError, type CaptureInterface } from './format';

/** How many bytes the descriptions of a section's interfaces may have: they are kept. */
const MAX_DESCRIPTIONS = 64 * 1024 * 1024;
const NANOSECONDS = 1_000_000_000n;

interface Interface {
  shown: CaptureInterface;
  /** How many units of time a second has. */
  resolution: bigint;
  /** To be added to the time, in seconds. */
  offset: bigint;
}

function wrong(message: string, offset: number): CaptureFileError {
  return new CaptureFileError('ERR_CAPTURE_FORMAT', message, offset);
}

/** The body of a block, read in the order of its section. */
class Body {
  constructor(
    private readonly bytes: Buffer,
    private readonly little: boolean,
    /** Where its block is in the file. */
    private readonly at: number,
  ) {}

  get length(): number {
    return this.bytes.length;
  }

  /** Throws where the body has fewer bytes than its fields need. */
  require(size: number): void {
    if (size > this.bytes.length) throw wrong('a block is shorter than what it says to hold', this.at);
  }

  u16(at: number): number {
    return this.little ? this.bytes.readUInt16LE(at) : this.bytes.readUInt16BE(at);
  }

  u32(at: number): number {
    return this.little ? this.bytes.readUInt32LE(at) : this.bytes.readUInt32BE(at);
  }

  slice(at: number, length: number): Buffer {
    this.require(at + length);
    return this.bytes.subarray(at, at + length);
  }

  /** The options from an offset on: their codes and values. */
  *options(from: number): Generator<[code: number, value: Buffer], void> {
    let at = from;
    while (at + 4 <= this.bytes.length) {
      const code = this.u16(at);
      const length = this.u16(at + 2);
      if (code === format.OPT_END) return;
      yield [code, this.slice(at + 4, length)];
      at += 4 + padded(length);
    }
  }
}

function padded(length: number): number {
  return (length + 3) & ~3;
}

function appendLine(before: string | undefined, line: Buffer): string {
  const text = line.toString('utf8');
  return before === undefined ? text : `${before}\n${text}`;
}

/** Units a second: a power of ten, or with the upper bit set of two. */
function resolutionOf(value: number): bigint {
  return (value & 0x80) === 0 ? 10n ** BigInt(value) : 2n ** BigInt(value & 0x7f);
}

function describeInterface(body: Body, index: number, little: boolean): Interface {
  body.require(8);
  const shown: CaptureInterface = {
    index,
    link: body.u16(0),
    snaplen: body.u32(4),
    name: undefined,
    description: undefined,
    comment: undefined,
  };
  let resolution = 1_000_000n;
  let offset = 0n;
  for (const [code, value] of body.options(8)) {
    if (code === format.OPT_COMMENT) shown.comment = appendLine(shown.comment, value);
    else if (code === format.IF_NAME) shown.name = value.toString('utf8');
    else if (code === format.IF_DESCRIPTION) shown.description = value.toString('utf8');
    else if (code === format.IF_TSRESOL && value.length >= 1) resolution = resolutionOf(value[0]!);
    else if (code === format.IF_TSOFFSET && value.length >= 8) {
      offset = little ? value.readBigInt64LE() : value.readBigInt64BE();
    }
  }
  return { shown, resolution, offset };
}

/** The time of a packet from its two halves. */
function timeOf({ resolution, offset }: Interface, high: number, low: number): [sec: number, nsec: number] {
  const units = (BigInt(high) << 32n) | BigInt(low);
  const rest = units % resolution;
  return [Number(units / resolution + offset), Number((rest * NANOSECONDS) / resolution)];
}

/** What is known of a section: its order of bytes, and its interfaces so far. */
class Section {
  private readonly interfaces: Interface[] = [];
  private described = 0;

  constructor(readonly little: boolean) {}

  /** A block; the packet in it, if it is one. */
  block(type: number, bytes: Buffer, at: number): CapturedPacket | undefined {
    const body = new Body(bytes, this.little, at);
    switch (type) {
      case format.INTERFACE_DESCRIPTION:
        this.described += bytes.length;
        if (this.described > MAX_DESCRIPTIONS) throw wrong('a section describes too many interfaces', at);
        this.interfaces.push(describeInterface(body, this.interfaces.length, this.little));
        return undefined;
      case format.ENHANCED_PACKET:
        body.require(20);
        return this.packet(body, body.u32(0), 4, at);
      case format.PACKET:
        body.require(20);
        return this.packet(body, body.u16(0), 4, at);
      default:
        return this.simplePacket(body, at);
    }
  }

  private interface(index: number, at: number): Interface {
    const found = this.interfaces[index];
    if (found === undefined) throw wrong(`a packet is of interface ${index}, which no block describes`, at);
    return found;
  }

  /** @param time where in the body the time stands, and then the lengths */
  private packet(body: Body, index: number, time: number, at: number): CapturedPacket {
    const where = this.interface(index, at);
    const [sec, nsec] = timeOf(where, body.u32(time), body.u32(time + 4));
    const captured = body.u32(time + 8);
    const data = body.slice(time + 16, captured);
    let comment: string | undefined;
    for (const [code, value] of body.options(time + 16 + padded(captured))) {
      if (code === format.OPT_COMMENT) comment = appendLine(comment, value);
    }
    const { shown } = where;
    return { data, length: body.u32(time + 12), sec, nsec, link: shown.link, comment, interface: shown };
  }

  /** It has no length of its own for what was captured: the packet's, or the limit of the interface. */
  private simplePacket(body: Body, at: number): CapturedPacket {
    body.require(4);
    const { shown } = this.interface(0, at);
    const length = body.u32(0);
    const captured = shown.snaplen === 0 ? length : Math.min(length, shown.snaplen);
    const data = body.slice(4, captured);
    return { data, length, sec: 0, nsec: 0, link: shown.link, comment: undefined, interface: shown };
  }
}

const LOOKED_INTO: ReadonlySet<number> = new Set([
  format.INTERFACE_DESCRIPTION,
  format.PACKET,
  format.SIMPLE_PACKET,
  format.ENHANCED_PACKET,
]);

/** Whether a section header says that its bytes are in little-endian order. */
function sectionOrder(magic: Buffer, at: number): boolean {
  if (magic.readUInt32LE() === format.BYTE_ORDER_MAGIC) return true;
  if (magic.readUInt32BE() === format.BYTE_ORDER_MAGIC) return false;
  throw wrong('a section header has no valid byte-order magic', at);
}

/** The packets; undefined where more bytes are needed. */
export function* readPcapng(queue: ByteQueue): Generator<CapturedPacket | undefined, void> {
  let section = new Section(true);
  for (;;) {
    while (queue.length === 0) {
      if (queue.done) return;
      yield undefined;
    }
    const at = queue.offset;
    if (queue.length < format.BLOCK_OVERHEAD) yield* queue.wait(format.BLOCK_OVERHEAD, 'a block');
    const start = queue.peek(format.BLOCK_OVERHEAD);
    // The type of a section header reads the same in both orders.
    const newSection = start.readUInt32LE() === format.SECTION_HEADER;
    if (newSection) section = new Section(sectionOrder(start.subarray(8), at));
    const { little } = section;
    const u32 = (bytes: Buffer, offset: number): number =>
      little ? bytes.readUInt32LE(offset) : bytes.readUInt32BE(offset);
    const type = u32(start, 0);
    const length = u32(start, 4);
    const smallest = newSection ? format.BLOCK_OVERHEAD + 16 : format.BLOCK_OVERHEAD;
    if (length < smallest || length % 4 !== 0) throw wrong(`a block has the impossible length ${length}`, at);
    if (!newSection && !LOOKED_INTO.has(type)) {
      yield* queue.skip(length, 'a block');
      continue;
    }
    if (length > format.MAX_RECORD) throw wrong(`a block of ${length} bytes is too long`, at);
    if (queue.length < length) yield* queue.wait(length, 'a block');
    const block = queue.take(length);
    if (u32(block, length - 4) !== length) throw wrong('the two lengths of a block differ', at);
    if (newSection) {
      const major = little ? block.readUInt16LE(12) : block.readUInt16BE(12);
      if (major !== 1) throw wrong(`a section of version ${major} is not known`, at);
      continue;
    }
    const packet = section.block(type, block.subarray(8, length - 4), at);
    if (packet !== undefined) yield packet;
  }
}
