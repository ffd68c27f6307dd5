/**
 * What capture files consist of: numbers and shapes that reading and writing share.
 *
 * @see https://datatracker.ietf.org/doc/draft-ietf-opsawg-pcap/
 * @see https://datatracker.ietf.org/doc/draft-ietf-opsawg-pcapng/
 */

/** The first four bytes of a classic file, in the order of the machine that wrote it: its time has µs, or ns. */
export const MAGIC_MICROSECONDS = 0xa1b2c3d4;
export const MAGIC_NANOSECONDS = 0xa1b23c4d;
export const FILE_HEADER = 24;
export const RECORD_HEADER = 16;

// Types of blocks in pcapng.
export const SECTION_HEADER = 0x0a0d0d0a;
export const INTERFACE_DESCRIPTION = 1;
/** Obsolete: as an enhanced packet block, with a count of drops. */
export const PACKET = 2;
export const SIMPLE_PACKET = 3;
export const ENHANCED_PACKET = 6;
/** Tells the order of a section's bytes. */
export const BYTE_ORDER_MAGIC = 0x1a2b3c4d;
/** The type and length before a block's body, and the length behind it. */
export const BLOCK_OVERHEAD = 12;

// Options of blocks.
export const OPT_END = 0;
export const OPT_COMMENT = 1;
export const SHB_USERAPPL = 4;
export const IF_NAME = 2;
export const IF_DESCRIPTION = 3;
export const IF_TSRESOL = 9;
export const IF_TSOFFSET = 14;

/** What every reader takes as the length of a packet, whatever the file says of its own limit. */
export const USUAL_SNAPLEN = 262_144;
/** The longest packet, and the longest block that is looked into: as Wireshark has it. */
export const MAX_RECORD = 128 * 1024 * 1024;

/** Where a packet was captured, as the file describes it. */
export interface CaptureInterface {
  /** Its number in the file, counted from 0; in pcapng from the beginning of a section. */
  index: number;
  /** The `LINKTYPE_*` number of what its packets begin with. */
  link: number;
  /** The most bytes of a packet that were captured; 0 is no limit. */
  snaplen: number;
  name: string | undefined;
  description: string | undefined;
  comment: string | undefined;
}

/** A packet of a capture file. */
export interface CapturedPacket {
  /** The bytes captured: a view of what was read from the source. */
  data: Buffer;
  /** How long the packet was on the wire: more than `data` has, where it was cut. */
  length: number;
  /** When it was captured, in seconds since 1970, and nanoseconds. Both are 0 in a simple packet block, which has no time. */
  sec: number;
  nsec: number;
  /** The `LINKTYPE_*` number of what it begins with, as `dissect` and `compileFilter` take it. */
  link: number;
  /** Of pcapng; several comments have a newline between them. */
  comment: string | undefined;
  interface: CaptureInterface;
}

/** A capture file is cut short, or not what it should be. All packets that came before were read. */
export class CaptureFileError extends Error {
  /** 'ERR_CAPTURE_TRUNCATED' or 'ERR_CAPTURE_FORMAT'. */
  readonly code: string;
  /** Where in the file: the offset of the record, block or header, in bytes. */
  readonly offset: number;

  /** @internal */
  constructor(code: 'ERR_CAPTURE_TRUNCATED' | 'ERR_CAPTURE_FORMAT', message: string, offset: number) {
    super(`${message} (at byte ${offset})`);
    this.code = code;
    this.offset = offset;
  }

  static {
    Object.defineProperty(this.prototype, 'name', { value: 'CaptureFileError', configurable: true, writable: true });
  }
}
