/** The bytes of a pcapng file: one section, with nanoseconds, in little-endian order. */
import * as format from './format';
import type { Encoder, Record } from './record';

const PADDING = Buffer.alloc(4);
const NANOSECONDS = 9;
const ENHANCED_PACKET_HEADER = 28;

/** Bytes, and what brings them to a multiple of four. */
function pad(bytes: Uint8Array): Uint8Array[] {
  const missing = -bytes.length & 3;
  return missing === 0 ? [bytes] : [bytes, PADDING.subarray(0, missing)];
}

function option(code: number, value: Uint8Array): Uint8Array[] {
  const header = Buffer.allocUnsafe(4);
  header.writeUInt16LE(code, 0);
  header.writeUInt16LE(value.length, 2);
  return [header, ...pad(value)];
}

function textOption(code: number, text: string | undefined): Uint8Array[] {
  return text === undefined ? [] : option(code, Buffer.from(text, 'utf8'));
}

/** Options, and their end. None are no bytes. */
function optionList(...options: Uint8Array[][]): Uint8Array[] {
  const all = options.flat();
  return all.length === 0 ? [] : [...all, PADDING];
}

/** A block: its type, its length, its body, its length. @param body begins with 8 bytes for the first two */
function block(type: number, body: Buffer, ...rest: Uint8Array[]): Uint8Array[] {
  const length = rest.reduce((sum, part) => sum + part.length, body.length + 4);
  body.writeUInt32LE(type, 0);
  body.writeUInt32LE(length, 4);
  const end = Buffer.allocUnsafe(4);
  end.writeUInt32LE(length, 0);
  return [body, ...rest, end];
}

export class PcapngEncoder implements Encoder {
  /** The numbers of the interfaces described so far, by link type and name. */
  private readonly interfaces = new Map<string, number>();

  constructor(
    private readonly link: number,
    private readonly snaplen: number,
    private readonly name: string | undefined,
  ) {}

  header(): Uint8Array[] {
    const body = Buffer.alloc(24);
    body.writeUInt32LE(format.BYTE_ORDER_MAGIC, 8);
    body.writeUInt16LE(1, 12);
    // How long the section is nobody knows yet.
    body.fill(0xff, 16, 24);
    const options = optionList(textOption(format.SHB_USERAPPL, 'bsd-sockets'));
    const section = block(format.SECTION_HEADER, body, ...options);
    return [...section, ...this.describe(this.link, this.name)];
  }

  private describe(link: number, name: string | undefined): Uint8Array[] {
    this.interfaces.set(interfaceKey(link, name), this.interfaces.size);
    const body = Buffer.alloc(16);
    body.writeUInt16LE(link, 8);
    body.writeUInt32LE(this.snaplen, 12);
    const options = optionList(textOption(format.IF_NAME, name), option(format.IF_TSRESOL, Buffer.of(NANOSECONDS)));
    return block(format.INTERFACE_DESCRIPTION, body, ...options);
  }

  packet(record: Record): Uint8Array[] {
    const { data, length, sec, nsec, comment, link = this.link, name = this.name } = record;
    const parts: Uint8Array[] = [];
    const key = interfaceKey(link, name);
    if (!this.interfaces.has(key)) parts.push(...this.describe(link, name));
    const body = Buffer.allocUnsafe(ENHANCED_PACKET_HEADER);
    const time = BigInt(sec) * 1_000_000_000n + BigInt(nsec);
    body.writeUInt32LE(this.interfaces.get(key)!, 8);
    body.writeUInt32LE(Number(time >> 32n), 12);
    body.writeUInt32LE(Number(time & 0xffffffffn), 16);
    body.writeUInt32LE(data.length, 20);
    body.writeUInt32LE(length, 24);
    const options = optionList(textOption(format.OPT_COMMENT, comment));
    parts.push(...block(format.ENHANCED_PACKET, body, ...pad(data), ...options));
    return parts;
  }
}

function interfaceKey(link: number, name: string | undefined): string {
  return `${link}/${name ?? ''}`;
}
