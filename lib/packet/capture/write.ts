/** `PcapWriter`: capture files as a stream of packets. */
import { createWriteStream } from 'node:fs';
import { finished, Writable } from 'node:stream';
import { invalidType, invalidValue, outOfRange } from '../../arguments/errors';
import { type Bytes, integer, optionsOf, uint32, writableBytes } from '../../arguments/validate';
import type { LinkType } from '../dissect';
import { ClassicEncoder } from './encode-classic';
import { PcapngEncoder } from './encode-pcapng';
import { MAX_RECORD, USUAL_SNAPLEN } from './format';
import type { Encoder, Record } from './record';

/** Options of `PcapWriter`. */
export interface PcapWriterOptions {
  /** 'pcap' (by default): the classic format, with nanoseconds. 'pcapng': with comments and several interfaces. */
  format?: 'pcap' | 'pcapng' | undefined;
  /** What the packets begin with, as `dissect` takes it: 'ethernet' by default. */
  link?: LinkType | undefined;
  /** The most bytes of a packet that are written, 262,144 by default. Of longer ones the rest is left out. */
  snaplen?: number | undefined;
  /** The name of the interface that the packets are from. pcapng only. */
  ifname?: string | undefined;
  /** Whether a stream that was given is ended with the file: true by default. */
  end?: boolean | undefined;
}

/** A packet to be written. What `readPcap` and the frames of `PacketRing` yield is one. */
export interface PacketRecord {
  data: Bytes;
  /** When it was captured: seconds since 1970, and nanoseconds. */
  sec: number;
  nsec: number;
  /** How long it was on the wire. As long as `data` by default. */
  length?: number | undefined;
  /** A remark on it. pcapng only. */
  comment?: string | undefined;
  /** What it begins with, if not what the file's packets do. pcapng only. */
  link?: LinkType | undefined;
  /** The interface that it is from, if not the file's. Only pcapng keeps its name. */
  interface?: { name?: string | undefined } | undefined;
}

/** What other streams take, and this one refuses: without it in the type, functions for any stream would not take this one. */
type Unfit = string | Uint8Array;

/** The numbers that stand in files for the names of link types, and for numbers that differ between systems. */
const LINK_NUMBERS: ReadonlyMap<LinkType, number> = new Map<LinkType, number>([
  ['ethernet', 1],
  ['ip', 101],
  ['ipv4', 228],
  ['ipv6', 229],
  ['linux_sll2', 276],
  // DLT_RAW
  [12, 101],
  [14, 101],
]);

/** The longest text that an option holds. */
const MAX_TEXT = 0xffff;
/** The most seconds whose nanoseconds fit 64 bits. */
const MAX_SECONDS = 18_446_744_072;

function linkNumber(link: LinkType, name: string): number {
  const known = LINK_NUMBERS.get(link);
  if (known !== undefined) return known;
  if (typeof link === 'string') throw invalidValue(name, 'must be a known link type', link);
  return integer(link, name, 0, 0xffff);
}

/** A text that fits an option. */
function text(value: unknown, name: string): string {
  if (typeof value !== 'string') throw invalidType(name, 'a string', value);
  if (Buffer.byteLength(value) > MAX_TEXT) throw invalidValue(name, `must have at most ${MAX_TEXT} bytes`, value);
  return value;
}

function isWritable(value: unknown): value is NodeJS.WritableStream {
  return typeof value === 'object' && value !== null && 'write' in value && 'end' in value && 'on' in value;
}

/**
 * Writes a capture file: a `stream.Writable` of packets `{ data, sec, nsec, length?, comment? }`. The bytes of a packet are
 * copied by `write()`: a view of a packet ring may be released after it.
 *
 * 'finish' comes when the destination has taken everything, or the file is closed. An error of the destination destroys
 * this stream with the same error; a destination that is to be ended is destroyed with this stream.
 *
 * @see https://datatracker.ietf.org/doc/draft-ietf-opsawg-pcap/
 */
export class PcapWriter extends Writable {
  private readonly destination: NodeJS.WritableStream;
  private readonly ends: boolean;
  private readonly encoder: Encoder;
  private readonly classic: boolean;
  private readonly link: number;
  private readonly snaplen: number;
  /** Stops watching the destination. */
  private readonly unwatch: () => void;
  /** Called when the destination has taken all, or failed. */
  private finishing: ((error?: Error | null) => void) | undefined;

  /**
   * @param destination the path of a file, which is created or emptied, or a stream
   * @throws TypeError, RangeError where an argument is wrong
   */
  constructor(destination: string | URL | NodeJS.WritableStream, options: PcapWriterOptions = {}) {
    super();
    const { format = 'pcap', link = 'ethernet', snaplen = USUAL_SNAPLEN, ifname, end = true } = optionsOf(options);
    if (format !== 'pcap' && format !== 'pcapng') {
      throw invalidValue('options.format', "must be 'pcap' or 'pcapng'", format);
    }
    this.classic = format === 'pcap';
    this.link = linkNumber(link, 'options.link');
    this.snaplen = integer(snaplen, 'options.snaplen', 1, MAX_RECORD);
    if (ifname !== undefined && this.classic) throw invalidValue('options.ifname', 'needs the format pcapng', ifname);
    const name = ifname === undefined ? undefined : text(ifname, 'options.ifname');
    this.encoder = this.classic
      ? new ClassicEncoder(this.link, this.snaplen)
      : new PcapngEncoder(this.link, this.snaplen, name);
    if (typeof destination === 'string' || destination instanceof URL) {
      this.destination = createWriteStream(destination);
      this.ends = true;
    } else {
      if (!isWritable(destination)) throw invalidType('destination', 'a path, a URL or a writable stream', destination);
      this.destination = destination;
      // As pipe() has it: the streams of the process cannot be ended.
      this.ends = end && destination !== process.stdout && destination !== process.stderr;
    }
    this.unwatch = finished(this.destination, { readable: false }, (error) => {
      if (this.finishing !== undefined) this.finishing(error);
      else this.destroy(error ?? new Error('the destination was ended before the capture file'));
    });
    super.write(Buffer.concat(this.encoder.header()));
  }

  /** Checks a packet and makes its bytes. */
  private encode(packet: PacketRecord): Buffer {
    if (typeof packet !== 'object' || packet === null) throw invalidType('packet', 'an object', packet);
    const { data: given, length: asked, sec, nsec, comment, link, interface: from } = packet;
    const name = from?.name;
    // The last, for a getter could detach them.
    const bytes = writableBytes(given, 'packet.data');
    const data = bytes.length > this.snaplen ? bytes.subarray(0, this.snaplen) : bytes;
    const length = uint32(asked ?? bytes.length, 'packet.length');
    if (length < bytes.length) throw outOfRange('packet.length', `>= ${bytes.length}, the length of data`, length);
    const record: Record = {
      data,
      length,
      sec: integer(sec, 'packet.sec', 0, this.classic ? 0xffffffff : MAX_SECONDS),
      nsec: integer(nsec, 'packet.nsec', 0, 999_999_999),
      comment: comment === undefined ? undefined : text(comment, 'packet.comment'),
      link: link === undefined ? undefined : linkNumber(link, 'packet.link'),
      name: name === undefined ? undefined : text(name, 'packet.interface.name'),
    };
    if (this.classic && record.comment !== undefined) {
      throw invalidValue('packet.comment', 'needs the format pcapng', record.comment);
    }
    if (this.classic && record.link !== undefined && record.link !== this.link) {
      throw invalidValue('packet.link', `must be ${this.link}, that of the file, or the format pcapng`, record.link);
    }
    return Buffer.concat(this.encoder.packet(record));
  }

  /**
   * Writes a packet.
   *
   * @returns false where the caller should wait for 'drain'
   * @throws TypeError, RangeError where the packet does not fit the format
   */
  override write(packet: PacketRecord | Unfit, callback?: (error: Error | null | undefined) => void): boolean;
  override write(
    packet: PacketRecord | Unfit,
    encoding: BufferEncoding | undefined,
    callback?: (error: Error | null | undefined) => void,
  ): boolean;
  override write(packet: PacketRecord | Unfit, ...rest: unknown[]): boolean {
    const callback = rest.find((value) => typeof value === 'function');
    return super.write(this.encode(packet as PacketRecord), callback as () => void);
  }

  /** Ends the file, after a last packet if there is one. */
  override end(callback?: () => void): this;
  override end(packet: PacketRecord | Unfit, callback?: () => void): this;
  override end(packet: PacketRecord | Unfit, encoding: BufferEncoding | undefined, callback?: () => void): this;
  override end(...given: unknown[]): this {
    const [packet] = given;
    if (packet !== undefined && packet !== null && typeof packet !== 'function') this.write(packet as PacketRecord);
    return super.end(given.find((value) => typeof value === 'function') as () => void);
  }

  override _write(bytes: Buffer, _encoding: BufferEncoding, callback: () => void): void {
    if (this.destination.write(bytes)) callback();
    else this.destination.once('drain', callback);
  }

  override _writev(chunks: { chunk: Buffer }[], callback: () => void): void {
    this._write(Buffer.concat(chunks.map(({ chunk }) => chunk)), 'utf8', callback);
  }

  override _final(callback: (error?: Error | null) => void): void {
    if (!this.ends) {
      callback();
      return;
    }
    this.finishing = callback;
    this.destination.end();
  }

  override _destroy(error: Error | null, callback: (error?: Error | null) => void): void {
    this.unwatch();
    if (this.ends && error !== null) destroyStream(this.destination, error);
    callback(error);
  }
}

function destroyStream(stream: NodeJS.WritableStream, error: Error): void {
  // Its own error event would come after this stream's: one report is enough.
  stream.on('error', () => {});
  (stream as Partial<Writable>).destroy?.(error);
}
