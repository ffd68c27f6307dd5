/** TCP headers with their options. */
import { getBig16, getBig32 } from '../../memory/bytes';
import { invalidType, invalidValue } from '../../arguments/errors';
import { transportChecksum } from '../completion';
import { IPPROTO_TCP } from '../constants';
import { bits, scaled, u16, u32, type Field, type Inputs, type Values } from '../fields';
import { NONE, TCP } from '../kinds';
import { ListCodec, putNumber } from '../list';
import { transportVerified } from '../transport';
import { layer, type View } from '../view';

const HEADER = 20;

/** An option of a TCP header. One of a kind that is not known here has its `data`. */
export type TcpOption =
  /** Maximum segment size (RFC 9293). */
  | { kind: 'mss'; value: number }
  /** The shift of the window (RFC 7323). */
  | { kind: 'window_scale'; value: number }
  /** RFC 2018. */
  | { kind: 'sack_permitted' }
  /** Blocks that were received, each with its first sequence number and the one behind its last (RFC 2018). */
  | { kind: 'sack'; blocks: [left: number, right: number][] }
  /** RFC 7323. */
  | { kind: 'timestamps'; tsval: number; tsecr: number }
  | { kind: 'nop' }
  /** `data` is padding that is not zero, or longer than the header needs. */
  | { kind: 'end'; data?: Uint8Array | undefined }
  /** The rest of options that cannot be told apart. */
  | { kind: 'malformed'; data: Uint8Array }
  | { kind: number; data?: Uint8Array | undefined };

/** An option that is one number of `size` bytes. */
function number(kind: number, size: 1 | 2) {
  return {
    number: kind,
    read(bytes: Uint8Array, start: number, stop: number) {
      if (stop - start !== size) return undefined;
      return { value: size === 1 ? bytes[start]! : getBig16(bytes, start) };
    },
    write(item: Readonly<Record<string, unknown>>, label: string) {
      const out = new Uint8Array(size);
      putNumber(out, 0, size, item.value, `${label}.value`);
      return out;
    },
  };
}

const list = new ListCodec({
  key: 'kind',
  single: { 0: 'end', 1: 'nop' },
  last: 0,
  counted: 2,
  unit: 1,
  align: 4,
  codecs: {
    mss: number(2, 2),
    window_scale: number(3, 1),
    sack_permitted: {
      number: 4,
      read: (_bytes, start, stop) => (stop === start ? {} : undefined),
      write: () => new Uint8Array(0),
    },
    sack: {
      number: 5,
      read(bytes, start, stop) {
        if ((stop - start) % 8 !== 0) return undefined;
        const blocks = [];
        for (let at = start; at < stop; at += 8) {
          blocks.push([getBig32(bytes, at) >>> 0, getBig32(bytes, at + 4) >>> 0]);
        }
        return { blocks };
      },
      write(item, label) {
        if (!Array.isArray(item.blocks)) throw invalidType(`${label}.blocks`, 'an array', item.blocks);
        const out = new Uint8Array(8 * item.blocks.length);
        item.blocks.forEach((block: unknown, i) => {
          const name = `${label}.blocks[${i}]`;
          if (!Array.isArray(block) || block.length !== 2) throw invalidValue(name, 'must be two numbers', block);
          putNumber(out, 8 * i, 4, block[0], `${name}[0]`);
          putNumber(out, 8 * i + 4, 4, block[1], `${name}[1]`);
        });
        return out;
      },
    },
    timestamps: {
      number: 8,
      read(bytes, start, stop) {
        if (stop - start !== 8) return undefined;
        return { tsval: getBig32(bytes, start) >>> 0, tsecr: getBig32(bytes, start + 4) >>> 0 };
      },
      write(item, label) {
        const out = new Uint8Array(8);
        putNumber(out, 0, 4, item.tsval, `${label}.tsval`);
        putNumber(out, 4, 4, item.tsecr, `${label}.tsecr`);
        return out;
      },
    },
  },
});

const options: Field<TcpOption[]> = {
  read: (bytes, start, stop) => list.read(bytes, start, stop) as TcpOption[],
  write() {},
  pack: (value, label) => list.pack(value, label),
};

const fields = {
  source_port: u16(0),
  destination_port: u16(2),
  /** Sequence number. */
  seq: u32(4),
  /** Acknowledgment number. */
  ack: u32(8),
  /** The length of the header in bytes, a multiple of 4. Left out: what the options need. */
  data_offset: scaled(12, 28, 4, 4, { fill: (c) => c.stop - c.start }),
  /** The control bits, `TCP_SYN` and the like, with the reserved bits above them: twelve bits. */
  flags: bits(12, 16, 12),
  /** Without the scaling that the connection's first segments agreed on; left out: 65535. */
  window: u16(14, { fallback: 65_535 }),
  /** The checksum over pseudo-header, header and payload. */
  checksum: u16(16, { fill: (c) => transportChecksum(c, IPPROTO_TCP) }),
  /** Urgent pointer. */
  urgent: u16(18),
  /** Options behind the fixed header. */
  options,
};

/** A TCP header. @see https://www.rfc-editor.org/rfc/rfc9293 */
export interface Tcp extends View, Values<typeof fields> {
  /**
   * Whether the checksum is right. Undefined where that cannot be said: not all bytes of the segment are there, or no IP
   * header is.
   */
  readonly checksum_ok: boolean | undefined;
}

/** The flags as tcpdump writes them: `S.` is SYN and ACK. */
function flagLetters(flags: number): string {
  let letters = '';
  for (let bit = 0; bit < 8; bit++) if ((flags & (1 << bit)) !== 0) letters += 'FSRP.UEW'[bit]!;
  return letters === '' ? 'none' : letters;
}

/** The fields of a `tcp` layer, as its builder takes them: each may be left out. */
export interface TcpFields extends Inputs<typeof fields> {}

const made = layer<typeof fields, Tcp>({
  kind: TCP,
  title: 'TCP',
  fields,
  fixed: HEADER,
  tail: 'options',
  walk(frame, bytes, at, end) {
    if (end - at < HEADER) return frame.cut(TCP);
    const length = (bytes[at + 12]! >> 4) * 4;
    if (length < HEADER) return frame.wrong(`The data offset of the TCP header is ${length}, less than ${HEADER}.`);
    if (end - at < length) return frame.cut(TCP);
    frame.push(TCP, at, at + length);
    return NONE;
  },
  verify: (view) => transportVerified(view, IPPROTO_TCP),
  summary(view) {
    const carried = view.limit - view.stop;
    return (
      `TCP ${view.source_port} > ${view.destination_port} [${flagLetters(view.flags)}] seq ${view.seq} ack ${view.ack} ` +
      `win ${view.window}${carried > 0 ? ` length ${carried}` : ''}`
    );
  },
});

export const tcpLayer = made.layer;

/**
 * A TCP header for `encode`. Left out: `data_offset` and `checksum` are filled in, `window` is 65535, all else is 0.
 *
 * @throws RangeError where a value is out of its field's range, TypeError where it is of another form; both name the field
 * @see https://www.rfc-editor.org/rfc/rfc9293
 */
export const tcp: (fields?: TcpFields | Tcp) => Tcp = made.build;
