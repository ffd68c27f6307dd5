/** ICMPv6 messages, with those of neighbour discovery and their options, and of multicast listener discovery. */
import { formatInet6, parseInet6 } from '../../address/text';
import { getBig32 } from '../../memory/bytes';
import { invalidType, invalidValue } from '../../arguments/errors';
import { transportChecksum } from '../completion';
import * as c from '../constants';
import { flag, inet6, only, u16, u32, u8, type Field, type Inputs, type Values } from '../fields';
import type { Frame } from '../frame';
import { ICMPV6, IPV6, NONE } from '../kinds';
import { ListCodec, putNumber, type ItemCodec } from '../list';
import { formatMac, parseMac } from '../text';
import { transportVerified } from '../transport';
import { layer, type View } from '../view';

const HEADER = 8;

/** An option of a neighbour discovery message (RFC 4861). One of a type that is not known here has its `data`. */
export type NeighborOption =
  | { type: 'source_link_layer_address' | 'target_link_layer_address'; mac: string }
  | {
      type: 'prefix_information';
      prefix_length: number;
      /** L, A and the reserved bits. */
      flags: number;
      /** Seconds; 0xffffffff is for ever. */
      valid_lifetime: number;
      /** Seconds; 0xffffffff is for ever. */
      preferred_lifetime: number;
      prefix: string;
    }
  | { type: 'mtu'; mtu: number }
  /** RFC 8106. */
  | { type: 'recursive_dns_server'; lifetime: number; addresses: string[] }
  /** The rest of options that cannot be told apart. */
  | { type: 'malformed'; data: Uint8Array }
  | { type: number; data?: Uint8Array | undefined };

function linkLayer(number: number): ItemCodec {
  return {
    number,
    read: (bytes, start, stop) => (stop - start === 6 ? { mac: formatMac(bytes, start) } : undefined),
    write(item, label) {
      const out = new Uint8Array(6);
      if (typeof item.mac !== 'string' || !parseMac(item.mac, out, 0)) {
        throw invalidValue(`${label}.mac`, 'must be a hardware address', item.mac);
      }
      return out;
    },
  };
}

function putInet6(out: Uint8Array, at: number, text: unknown, label: string): void {
  if (typeof text !== 'string' || !parseInet6(text, out, at))
    throw invalidValue(label, 'must be an IPv6 address', text);
}

/** Whether the bytes that must be zero are: an option in which they are not is shown by its bytes. */
function zero(bytes: Uint8Array, start: number, stop: number): boolean {
  for (let at = start; at < stop; at++) if (bytes[at] !== 0) return false;
  return true;
}

const list = new ListCodec({
  key: 'type',
  single: {},
  counted: 2,
  unit: 8,
  align: 1,
  codecs: {
    source_link_layer_address: linkLayer(1),
    target_link_layer_address: linkLayer(2),
    prefix_information: {
      number: 3,
      read(bytes, start, stop) {
        if (stop - start !== 30 || !zero(bytes, start + 10, start + 14)) return undefined;
        return {
          prefix_length: bytes[start]!,
          flags: bytes[start + 1]!,
          valid_lifetime: getBig32(bytes, start + 2) >>> 0,
          preferred_lifetime: getBig32(bytes, start + 6) >>> 0,
          prefix: formatInet6(bytes, start + 14),
        };
      },
      write(item, label) {
        const out = new Uint8Array(30);
        putNumber(out, 0, 1, item.prefix_length, `${label}.prefix_length`);
        putNumber(out, 1, 1, item.flags, `${label}.flags`);
        putNumber(out, 2, 4, item.valid_lifetime, `${label}.valid_lifetime`);
        putNumber(out, 6, 4, item.preferred_lifetime, `${label}.preferred_lifetime`);
        putInet6(out, 14, item.prefix, `${label}.prefix`);
        return out;
      },
    },
    mtu: {
      number: 5,
      read(bytes, start, stop) {
        if (stop - start !== 6 || !zero(bytes, start, start + 2)) return undefined;
        return { mtu: getBig32(bytes, start + 2) >>> 0 };
      },
      write(item, label) {
        const out = new Uint8Array(6);
        putNumber(out, 2, 4, item.mtu, `${label}.mtu`);
        return out;
      },
    },
    recursive_dns_server: {
      number: 25,
      read(bytes, start, stop) {
        if ((stop - start) % 16 !== 6 || !zero(bytes, start, start + 2)) return undefined;
        const addresses = [];
        for (let at = start + 6; at < stop; at += 16) addresses.push(formatInet6(bytes, at));
        return { lifetime: getBig32(bytes, start + 2) >>> 0, addresses };
      },
      write(item, label) {
        if (!Array.isArray(item.addresses)) throw invalidType(`${label}.addresses`, 'an array', item.addresses);
        const out = new Uint8Array(6 + 16 * item.addresses.length);
        putNumber(out, 2, 4, item.lifetime, `${label}.lifetime`);
        item.addresses.forEach((text, i) => putInet6(out, 6 + 16 * i, text, `${label}.addresses[${i}]`));
        return out;
      },
    },
  },
});

const NAMES: Readonly<Record<number, string>> = {
  [c.ICMP6_DST_UNREACH]: 'destination unreachable',
  [c.ICMP6_PACKET_TOO_BIG]: 'packet too big',
  [c.ICMP6_TIME_EXCEEDED]: 'time exceeded',
  [c.ICMP6_PARAM_PROB]: 'parameter problem',
  [c.ICMP6_ECHO_REQUEST]: 'echo request',
  [c.ICMP6_ECHO_REPLY]: 'echo reply',
  [c.MLD_LISTENER_QUERY]: 'multicast listener query',
  [c.MLD_LISTENER_REPORT]: 'multicast listener report',
  [c.MLD_LISTENER_REDUCTION]: 'multicast listener done',
  [c.ND_ROUTER_SOLICIT]: 'router solicitation',
  [c.ND_ROUTER_ADVERT]: 'router advertisement',
  [c.ND_NEIGHBOR_SOLICIT]: 'neighbor solicitation',
  [c.ND_NEIGHBOR_ADVERT]: 'neighbor advertisement',
  [c.ND_REDIRECT]: 'redirect',
  [c.MLD2_LISTENER_REPORT]: 'multicast listener report v2',
};

/** The length of a message of a type without options and payload. */
function fixedLength(type: number): number {
  switch (type) {
    case c.ND_ROUTER_ADVERT:
      return 16;
    case c.ND_NEIGHBOR_SOLICIT:
    case c.ND_NEIGHBOR_ADVERT:
    case c.MLD_LISTENER_QUERY:
    case c.MLD_LISTENER_REPORT:
    case c.MLD_LISTENER_REDUCTION:
      return 24;
    case c.ND_REDIRECT:
      return 40;
    default:
      return HEADER;
  }
}

const isError = (type: number) => type >= c.ICMP6_DST_UNREACH && type <= c.ICMP6_PARAM_PROB;
const isDiscovery = (type: number) => type >= c.ND_ROUTER_SOLICIT && type <= c.ND_REDIRECT;
/** Whether a message is of one of these types. */
const of =
  (...types: number[]) =>
  (bytes: Uint8Array, start: number) =>
    types.includes(bytes[start]!);

const numbered = of(c.ICMP6_ECHO_REQUEST, c.ICMP6_ECHO_REPLY);
const tooBig = of(c.ICMP6_PACKET_TOO_BIG);
const advertisement = of(c.ND_ROUTER_ADVERT);
const neighbor = of(c.ND_NEIGHBOR_ADVERT);
const redirect = of(c.ND_REDIRECT);
const targeted = of(c.ND_NEIGHBOR_SOLICIT, c.ND_NEIGHBOR_ADVERT, c.ND_REDIRECT);
const listener = of(c.MLD_LISTENER_QUERY, c.MLD_LISTENER_REPORT, c.MLD_LISTENER_REDUCTION);

const fields = {
  /** `ICMP6_*`, `ND_*`, `MLD_*`. Left out: `ICMP6_ECHO_REQUEST`. */
  type: u8(0, { fallback: c.ICMP6_ECHO_REQUEST }),
  code: u8(1),
  /** The checksum over pseudo-header and the whole message. */
  checksum: u16(2, { fill: (at) => transportChecksum(at, c.IPPROTO_ICMPV6) }),
  /** Identifier of an echo message. */
  id: only(numbered, u16(4)),
  /** Sequence number of an echo message. */
  seq: only(numbered, u16(6)),
  /** The next hop's MTU, of `ICMP6_PACKET_TOO_BIG`. */
  mtu: only(tooBig, u32(4)),
  /** The hop limit that a router advertises. */
  cur_hop_limit: only(advertisement, u8(4)),
  /** M, O and the other flags that a router advertises (RFC 4861, RFC 5175). */
  router_flags: only(advertisement, u8(5)),
  /** Seconds for which the router is a default router. */
  router_lifetime: only(advertisement, u16(6)),
  /** Milliseconds. */
  reachable_time: only(advertisement, u32(8)),
  /** Milliseconds. */
  retrans_timer: only(advertisement, u32(12)),
  /** Whether the sender of a neighbour advertisement is a router. */
  router: only(neighbor, flag(4, 7)),
  /** Whether a neighbour advertisement answers a solicitation. */
  solicited: only(neighbor, flag(4, 6)),
  /** Whether a neighbour advertisement replaces what is known. */
  override: only(neighbor, flag(4, 5)),
  /** Milliseconds within which a multicast listener query is answered. */
  max_response: only(listener, u16(4)),
  /** The group of a multicast listener message. */
  group: only(listener, inet6(8)),
  /** The address that a solicitation or an advertisement is about, or a redirect's better first hop. */
  target: only(targeted, inet6(8)),
  /** The address that a redirect is about. */
  destination: only(redirect, inet6(24)),
  /** The second four bytes, where no field above tells all of them. */
  rest: only(
    (bytes, start) => !numbered(bytes, start) && !tooBig(bytes, start) && !advertisement(bytes, start),
    u32(4),
  ),
  /** The options of a neighbour discovery message. */
  options: {
    read: (bytes, start, stop) => list.read(bytes, start, stop),
    write() {},
    when: (bytes, start) => isDiscovery(bytes[start]!),
    pack: (value, label) => list.pack(value, label),
  } as Field<NeighborOption[] | undefined, NeighborOption[]>,
  /** The packet that an error is about; a builder takes one or its bytes. It is what the message carries, too. */
  quoted: { read: (bytes, start) => (isError(bytes[start]!) ? IPV6 : NONE), write() {} } as Field<
    unknown,
    Frame | Uint8Array
  >,
};

/**
 * An ICMPv6 message: its first eight bytes; of a neighbour or listener discovery message, all but what follows its
 * options. `P` is a dissected packet.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4443
 * @see https://www.rfc-editor.org/rfc/rfc4861
 */
export interface Icmpv6<P = unknown> extends View, Omit<Values<typeof fields>, 'quoted'> {
  /** The packet that an error is about, dissected each time it is asked for; undefined in other messages. */
  readonly quoted: P | undefined;
  /**
   * Whether the checksum is right. Undefined where that cannot be said: not all bytes of the message are there, or no IP
   * header is.
   */
  readonly checksum_ok: boolean | undefined;
}

/** The fields of an `icmpv6` layer, as its builder takes them: each may be left out. */
export interface Icmpv6Fields extends Inputs<typeof fields> {}

const made = layer<typeof fields, Icmpv6>({
  kind: ICMPV6,
  title: 'ICMPv6',
  fields,
  fixed: (bytes, start) => fixedLength(bytes[start]!),
  tail: 'options',
  first: 'rest',
  quotes: 'quoted',
  walk(frame, bytes, at, end) {
    if (end - at < HEADER) return frame.cut(ICMPV6);
    const type = bytes[at]!;
    const fixed = at + fixedLength(type);
    if (fixed > end) return frame.cut(ICMPV6);
    frame.push(ICMPV6, at, isDiscovery(type) ? end : fixed);
    return NONE;
  },
  verify: (view) => transportVerified(view, c.IPPROTO_ICMPV6),
  summary({ type, code, id, seq, target }) {
    const name = NAMES[type] ?? `type ${type}`;
    if (target !== undefined) return `ICMPv6 ${name} ${target}`;
    return `ICMPv6 ${name}${id === undefined ? ` code ${code}` : ` id ${id} seq ${seq}`}`;
  },
});

export const icmpv6Layer = made.layer;

/**
 * An ICMPv6 message for `encode`; the data of an echo are the next argument there. Left out: an echo request, `checksum`
 * is filled in.
 *
 * @throws RangeError where a value is out of its field's range, TypeError where it is of another form; both name the field
 * @see https://www.rfc-editor.org/rfc/rfc4443
 * @see https://www.rfc-editor.org/rfc/rfc4861
 */
export const icmpv6: (fields?: Icmpv6Fields | Icmpv6) => Icmpv6 = made.build;
