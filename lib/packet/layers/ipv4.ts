/** IPv4 headers with their options. */
import { formatInet, parseInet } from '../../address/text';
import { getBig16, getBig32, putBig32 } from '../../memory/bytes';
import { invalidType, invalidValue } from '../../arguments/errors';
import { sum16 } from '../checksum';
import { bits, flag, inet, scaled, u16, u8, type Field, type Inputs, type Values } from '../fields';
import { IPV4, kindOfProtocol, NONE, protocolOfKind } from '../kinds';
import { type ItemCodec, ListCodec, putNumber } from '../list';
import { layer, type View } from '../view';

const HEADER = 20;

/** A list of addresses that routers read or fill in, from `pointer` on (RFC 791). */
export interface Ipv4RouteOption {
  type: 'record_route' | 'loose_source_route' | 'strict_source_route';
  /** Where the next address goes, counted from 1 at the option's first byte; left out: 4. */
  pointer?: number | undefined;
  route: string[];
}

/** An option of an IPv4 header. One of a type that is not known here has its `data`. */
export type Ipv4Option =
  | Ipv4RouteOption
  | { type: 'nop' }
  /** `data` is padding that is not zero, or longer than the header needs. */
  | { type: 'end'; data?: Uint8Array | undefined }
  /** RFC 2113. */
  | { type: 'router_alert'; value: number }
  /** The rest of options that cannot be told apart. */
  | { type: 'malformed'; data: Uint8Array }
  | { type: number; data?: Uint8Array | undefined };

function route(number: number): ItemCodec {
  return {
    number,
    read(bytes, start, stop) {
      if ((stop - start) % 4 !== 1) return undefined;
      const addresses = [];
      for (let at = start + 1; at < stop; at += 4) addresses.push(formatInet(getBig32(bytes, at)));
      return { pointer: bytes[start]!, route: addresses };
    },
    write(item, label) {
      if (!Array.isArray(item.route)) throw invalidType(`${label}.route`, 'an array', item.route);
      const out = new Uint8Array(1 + 4 * item.route.length);
      putNumber(out, 0, 1, item.pointer ?? 4, `${label}.pointer`);
      item.route.forEach((text: unknown, i) => {
        const address = typeof text === 'string' ? parseInet(text) : -1;
        if (address < 0) throw invalidValue(`${label}.route[${i}]`, 'must be an IPv4 address', text);
        putBig32(out, 1 + 4 * i, address);
      });
      return out;
    },
  };
}

const list = new ListCodec({
  key: 'type',
  single: { 0: 'end', 1: 'nop' },
  last: 0,
  counted: 2,
  unit: 1,
  align: 4,
  codecs: {
    record_route: route(7),
    loose_source_route: route(131),
    strict_source_route: route(137),
    router_alert: {
      number: 148,
      read: (bytes, start, stop) => (stop - start === 2 ? { value: getBig16(bytes, start) } : undefined),
      write(item, label) {
        const out = new Uint8Array(2);
        putNumber(out, 0, 2, item.value, `${label}.value`);
        return out;
      },
    },
  },
});

const options: Field<Ipv4Option[]> = {
  read: (bytes, start, stop) => list.read(bytes, start, stop) as Ipv4Option[],
  write() {},
  pack: (value, label) => list.pack(value, label),
};

const fields = {
  /** Left out: 4. */
  version: bits(0, 28, 4, { fallback: 4 }),
  /** The length of the header in bytes, a multiple of 4. Left out: what the options need. */
  header_length: scaled(0, 24, 4, 4, { fill: (c) => c.stop - c.start }),
  /** Differentiated services code point (RFC 2474). */
  dscp: bits(0, 18, 6),
  /** Explicit congestion notification (RFC 3168). */
  ecn: bits(0, 16, 2),
  /** The length in bytes of header and payload. */
  total_length: u16(2, { fill: (c) => c.limit - c.start }),
  id: u16(4),
  /** The first of the three flags, which must be zero. */
  reserved_flag: flag(6, 7),
  dont_fragment: flag(6, 6),
  more_fragments: flag(6, 5),
  /** Where a fragment's bytes belong: in bytes, a multiple of 8. */
  fragment_offset: scaled(4, 0, 13, 8),
  /** Time to live; left out: 64. */
  ttl: u8(8, { fallback: 64 }),
  /** `IPPROTO_*`. Left out: that of the layer that follows, or 0. */
  protocol: u8(9, { fill: (c) => protocolOfKind(c.next, 0) }),
  /** The header's checksum. */
  checksum: u16(10, { fill: (c) => 0xffff ^ sum16(c.bytes, c.start, c.stop, 0) }),
  src: inet(12),
  dst: inet(16),
  /** Options behind the fixed header. */
  options,
};

/** An IPv4 header. @see https://www.rfc-editor.org/rfc/rfc791 */
export interface Ipv4 extends View, Values<typeof fields> {
  /** Whether the header's checksum is right. */
  readonly checksum_ok: boolean;
}

/** The fields of an `ipv4` layer, as its builder takes them: each may be left out. */
export interface Ipv4Fields extends Inputs<typeof fields> {}

const made = layer<typeof fields, Ipv4>({
  kind: IPV4,
  title: 'IPv4',
  fields,
  fixed: HEADER,
  tail: 'options',
  walk(frame, bytes, at, end) {
    if (end - at < HEADER) return frame.cut(IPV4);
    const first = bytes[at]!;
    if (first >> 4 !== 4) return frame.wrong(`The version of the IPv4 header is ${first >> 4}.`);
    const length = (first & 15) * 4;
    if (length < HEADER) return frame.wrong(`The header length of the IPv4 header is ${length}, less than ${HEADER}.`);
    if (end - at < length) return frame.cut(IPV4);
    const total = getBig16(bytes, at + 2);
    if (total >= length) {
      if (at + total > end) frame.short = true;
      else frame.end = at + total;
    }
    frame.push(IPV4, at, at + length);
    if (total < length) return frame.wrong(`The total length of the IPv4 header is ${total}, less than its header.`);
    const fragment = getBig16(bytes, at + 6) & 0x3fff;
    if (fragment !== 0) {
      frame.fragment = true;
      if ((fragment & 0x1fff) !== 0) return NONE;
    }
    return kindOfProtocol(bytes[at + 9]!);
  },
  verify: ({ data, start, stop }) => sum16(data, start, stop, 0) === 0xffff,
  summary(view) {
    const offset = view.fragment_offset;
    const fragment = offset > 0 || view.more_fragments ? ` fragment ${view.id} at ${offset}` : '';
    const unknown = kindOfProtocol(view.protocol) === NONE ? ` protocol ${view.protocol}` : '';
    return `IPv4 ${view.src} > ${view.dst}${unknown}${fragment}`;
  },
});

export const ipv4Layer = made.layer;

/**
 * An IPv4 header for `encode`. Left out: lengths, `protocol` and `checksum` are filled in, `ttl` is 64, addresses are zero.
 *
 * @throws RangeError where a value is out of its field's range, TypeError where it is of another form; both name the field
 * @see https://www.rfc-editor.org/rfc/rfc791
 */
export const ipv4: (fields?: Ipv4Fields | Ipv4) => Ipv4 = made.build;
