/**
 * IPv6 headers with the extension headers behind them, which are part of the layer. Which header comes first,
 * `next_header` tells; what follows the last one, `protocol`.
 */
import { getBig16, getBig32 } from '../../memory/bytes';
import { invalidType, invalidValue } from '../../arguments/errors';
import {
  IPPROTO_AH,
  IPPROTO_DSTOPTS,
  IPPROTO_FRAGMENT,
  IPPROTO_HOPOPTS,
  IPPROTO_MH,
  IPPROTO_NONE,
  IPPROTO_ROUTING,
} from '../constants';
import { extensionLength, HEADER, NEXT_HEADER } from '../extensions';
import { bits, inet6, u16, u8, type Field, type Inputs, type Values } from '../fields';
import { IPV6, kindOfProtocol, NONE, protocolOfKind } from '../kinds';
import { itemBytes, ListCodec, putNumber, type AnyItem } from '../list';
import { viewOf } from '../text';
import { layer, type View } from '../view';

/** An option of a hop-by-hop or destination options header (RFC 8200). */
export type Ipv6Option =
  | { type: 'pad1' }
  /** `length` zero bytes. */
  | { type: 'padn'; length: number }
  /** RFC 2711. */
  | { type: 'router_alert'; value: number }
  /** The payload's length, where it is 65,536 bytes or more (RFC 2675). */
  | { type: 'jumbo_payload'; length: number }
  /** The rest of options that cannot be told apart. */
  | { type: 'malformed'; data: Uint8Array }
  | { type: number; data?: Uint8Array | undefined };

/** An extension header; `next_header` left out is that of what follows. */
export type Ipv6Extension = { next_header?: number | undefined } & (
  | { type: 'hop_by_hop' | 'destination_options'; options: Ipv6Option[] }
  /** `fragment_offset` is in bytes, a multiple of 8. */
  | { type: 'fragment'; fragment_offset: number; more_fragments: boolean; id: number; reserved?: number | undefined }
  /** `data` is what follows the byte that has the length: 6 bytes, 14, 22 … (authentication header: 6, 10, 14 …). */
  | { type: 'routing' | 'mobility' | 'authentication'; data: Uint8Array }
);

const TYPES: Readonly<Record<string, number>> = {
  hop_by_hop: IPPROTO_HOPOPTS,
  destination_options: IPPROTO_DSTOPTS,
  routing: IPPROTO_ROUTING,
  fragment: IPPROTO_FRAGMENT,
  mobility: IPPROTO_MH,
  authentication: IPPROTO_AH,
};
const TYPE_NAMES = new Map(Object.entries(TYPES).map(([name, number]) => [number, name]));

const list = new ListCodec({
  key: 'type',
  single: { 0: 'pad1' },
  counted: 0,
  unit: 1,
  align: 1,
  codecs: {
    padn: {
      number: 1,
      read(bytes, start, stop) {
        for (let at = start; at < stop; at++) if (bytes[at] !== 0) return undefined;
        return { length: stop - start };
      },
      write(item, label) {
        putNumber(new Uint8Array(1), 0, 1, item.length, `${label}.length`);
        return new Uint8Array(item.length as number);
      },
    },
    router_alert: {
      number: 5,
      read: (bytes, start, stop) => (stop - start === 2 ? { value: getBig16(bytes, start) } : undefined),
      write(item, label) {
        const out = new Uint8Array(2);
        putNumber(out, 0, 2, item.value, `${label}.value`);
        return out;
      },
    },
    jumbo_payload: {
      number: 194,
      read: (bytes, start, stop) => (stop - start === 4 ? { length: getBig32(bytes, start) >>> 0 } : undefined),
      write(item, label) {
        const out = new Uint8Array(4);
        putNumber(out, 0, 4, item.length, `${label}.length`);
        return out;
      },
    },
  },
});

function readExtension(type: number, bytes: Uint8Array, at: number, stop: number): object {
  const head = { type: TYPE_NAMES.get(type)!, next_header: bytes[at]! };
  if (type === IPPROTO_HOPOPTS || type === IPPROTO_DSTOPTS) return { ...head, options: list.read(bytes, at + 2, stop) };
  if (type !== IPPROTO_FRAGMENT) return { ...head, data: viewOf(bytes, at + 2, stop) };
  const word = getBig16(bytes, at + 2);
  const reserved = (bytes[at + 1]! << 2) | ((word >> 1) & 3);
  return {
    ...head,
    fragment_offset: word & 0xfff8,
    more_fragments: (word & 1) !== 0,
    id: getBig32(bytes, at + 4) >>> 0,
    ...(reserved === 0 ? {} : { reserved }),
  };
}

/** An extension header of which the first byte is still 0. */
function packExtension(item: AnyItem, label: string): Uint8Array {
  const { type } = item;
  if (type === 'fragment') {
    const out = new Uint8Array(8);
    const offset = item.fragment_offset ?? 0;
    const reserved = item.reserved ?? 0;
    putNumber(out, 2, 2, offset, `${label}.fragment_offset`);
    if (((offset as number) & 7) !== 0)
      throw invalidValue(`${label}.fragment_offset`, 'must be a multiple of 8', offset);
    putNumber(new Uint8Array(2), 0, 2, reserved, `${label}.reserved`);
    out[1] = (reserved as number) >> 2;
    out[3] = out[3]! | (((reserved as number) & 3) << 1) | (item.more_fragments === true ? 1 : 0);
    putNumber(out, 4, 4, item.id ?? 0, `${label}.id`);
    return out;
  }
  const options = type === 'hop_by_hop' || type === 'destination_options';
  let value = options ? list.pack(item.options ?? [], `${label}.options`) : itemBytes(item.data, `${label}.data`);
  const unit = type === 'authentication' ? 4 : 8;
  const missing = (unit - ((value.length + 2) % unit)) % unit || (value.length === 0 ? 8 - 2 : 0);
  if (missing > 0) {
    if (!options)
      throw invalidValue(`${label}.data`, `must fill units of ${unit} bytes together with two more`, item.data);
    // The padding that RFC 8200 wants.
    const padding = missing === 1 ? [0] : [1, missing - 2, ...new Uint8Array(missing - 2)];
    value = Uint8Array.of(...value, ...padding);
  }
  const out = new Uint8Array(2 + value.length);
  putNumber(out, 1, 1, (out.length - 8) / unit, `${label}.length`);
  out.set(value, 2);
  return out;
}

const extensions: Field<Ipv6Extension[]> = {
  read: (bytes, start, stop) => {
    const found: object[] = [];
    let type = bytes[start - HEADER + NEXT_HEADER]!;
    for (let at = start; at < stop;) {
      const length = extensionLength(type, bytes, at);
      // Numbers that were set since the packet was dissected may name other headers than those that lie here.
      if (length < 0 || at + length > stop) break;
      found.push(readExtension(type, bytes, at, at + length));
      type = bytes[at]!;
      at += length;
    }
    return found as Ipv6Extension[];
  },
  write() {},
  pack(value, name) {
    if (!Array.isArray(value)) throw invalidType(name, 'an array', value);
    // Holes are items too.
    const parts = Array.from(value, (item: unknown, i) => {
      if (typeof item !== 'object' || item === null) throw invalidType(`${name}[${i}]`, 'an object', item);
      typeOf(item, `${name}[${i}]`);
      return packExtension(item as AnyItem, `${name}[${i}]`);
    });
    parts.forEach((part, i) => {
      const next = value[i]!.next_header ?? (i + 1 < parts.length ? typeOf(value[i + 1]!, `${name}[${i + 1}]`) : 0);
      putNumber(part, 0, 1, next, `${name}[${i}].next_header`);
    });
    return Buffer.concat(parts);
  },
};

/** The protocol number of an extension header. */
function typeOf(item: object, label: string): number {
  const { type } = item as { type?: unknown };
  const number = typeof type === 'string' && Object.hasOwn(TYPES, type) ? TYPES[type] : undefined;
  if (number === undefined)
    throw invalidValue(`${label}.type`, `must be one of ${Object.keys(TYPES).join(', ')}`, type);
  return number;
}

/** Where the number of what follows the last header is. */
function lastNextHeader(bytes: Uint8Array, start: number, stop: number): number {
  let place = start + NEXT_HEADER;
  for (let at = start + HEADER; at + 2 <= stop;) {
    const length = extensionLength(bytes[place]!, bytes, at);
    if (length < 0) break;
    place = at;
    at += length;
  }
  return place;
}

const fields = {
  /** Left out: 6. */
  version: bits(0, 28, 4, { fallback: 6 }),
  traffic_class: bits(0, 20, 8),
  flow_label: bits(0, 0, 20),
  /** The length in bytes of what follows the fixed header, extension headers included. */
  payload_length: u16(4, { fill: (c) => c.limit - c.start - HEADER }),
  /** `IPPROTO_*` of the header behind the fixed one: the first extension header, or what the packet carries. */
  next_header: u8(NEXT_HEADER),
  /** Left out: 64. */
  hop_limit: u8(7, { fallback: 64 }),
  src: inet6(8),
  dst: inet6(24),
  /** Extension headers. */
  extensions,
  /** `IPPROTO_*` of what the packet carries, which the last header names. Left out: that of the layer that follows. */
  protocol: {
    read: (bytes, start, stop) => bytes[lastNextHeader(bytes, start, stop)]!,
    write: (bytes, start, value, name, stop) => putNumber(bytes, lastNextHeader(bytes, start, stop), 1, value, name),
    fill: (c) => protocolOfKind(c.next, IPPROTO_NONE),
  } as Field<number>,
};

/** The bit of `protocol` among the fields to be filled in. */
const PROTOCOL = 1 << Object.keys(fields).indexOf('protocol');

/** An IPv6 header. @see https://www.rfc-editor.org/rfc/rfc8200 */
export interface Ipv6 extends View, Values<typeof fields> {}

/** The fields of an `ipv6` layer, as its builder takes them: each may be left out. */
export interface Ipv6Fields extends Inputs<typeof fields> {}

const made = layer<typeof fields, Ipv6>({
  kind: IPV6,
  title: 'IPv6',
  fields,
  fixed: HEADER,
  tail: 'extensions',
  last: 'protocol',
  walk(frame, bytes, at, end) {
    if (end - at < HEADER) return frame.cut(IPV6);
    const version = bytes[at]! >> 4;
    if (version !== 6) return frame.wrong(`The version of the IPv6 header is ${version}.`);
    const length = getBig16(bytes, at + 4);
    let type = bytes[at + NEXT_HEADER]!;
    let stop = at + HEADER;
    // A length of 0 before a hop-by-hop header is that of a jumbogram (RFC 2675), which ends with the frame.
    if (length > 0 || type !== IPPROTO_HOPOPTS) {
      if (stop + length > end) frame.short = true;
      else frame.end = stop + length;
    }
    let fragment = 0;
    for (;;) {
      const room = frame.end - stop;
      const extension = extensionLength(type, bytes, stop);
      if (extension < 0) break;
      if (room < 8 || room < extension) {
        frame.push(IPV6, at, stop);
        return frame.cut(IPV6);
      }
      if (type === IPPROTO_FRAGMENT) fragment = getBig16(bytes, stop + 2) & 0xfff9;
      type = bytes[stop]!;
      stop += extension;
      if (fragment > 1) break;
    }
    frame.push(IPV6, at, stop);
    if (fragment !== 0) frame.fragment = true;
    return fragment > 1 ? NONE : kindOfProtocol(type);
  },
  settle(bytes, start, stop, { next_header, extensions: given = [], protocol }, missing) {
    if (given.length === 0) {
      if (next_header === undefined) return missing;
      bytes[start + NEXT_HEADER] = next_header;
      return missing & ~PROTOCOL;
    }
    if (next_header === undefined) bytes[start + NEXT_HEADER] = TYPES[given[0]!.type]!;
    const last = given[given.length - 1]!;
    if (protocol === undefined && last.next_header === undefined) return missing;
    if (protocol !== undefined) bytes[lastNextHeader(bytes, start, stop)] = protocol;
    return missing & ~PROTOCOL;
  },
  summary(view) {
    const fragment = view.extensions.find((extension) => extension.type === 'fragment');
    const part = fragment === undefined ? '' : ` fragment ${fragment.id} at ${fragment.fragment_offset}`;
    const unknown = kindOfProtocol(view.protocol) === NONE ? ` next header ${view.protocol}` : '';
    return `IPv6 ${view.src} > ${view.dst}${unknown}${part}`;
  },
});

export const ipv6Layer = made.layer;

/**
 * An IPv6 header for `encode`, with its extension headers. Left out: `payload_length` and next headers are filled in,
 * `hop_limit` is 64, addresses are zero.
 *
 * @throws RangeError where a value is out of its field's range, TypeError where it is of another form; both name the field
 * @see https://www.rfc-editor.org/rfc/rfc8200
 */
export const ipv6: (fields?: Ipv6Fields | Ipv6) => Ipv6 = made.build;
