/** ICMP messages. */
import { sum16 } from '../checksum';
import * as c from '../constants';
import { inet, only, u16, u32, u8, type Field, type Inputs, type Values } from '../fields';
import type { Frame } from '../frame';
import { ICMP, IP, NONE } from '../kinds';
import { plainVerified } from '../transport';
import { layer, type View } from '../view';

const HEADER = 8;

const NAMES: Readonly<Record<number, string>> = {
  [c.ICMP_ECHOREPLY]: 'echo reply',
  [c.ICMP_DEST_UNREACH]: 'destination unreachable',
  [c.ICMP_SOURCE_QUENCH]: 'source quench',
  [c.ICMP_REDIRECT]: 'redirect',
  [c.ICMP_ECHO]: 'echo request',
  [c.ICMP_ROUTERADVERT]: 'router advertisement',
  [c.ICMP_ROUTERSOLICIT]: 'router solicitation',
  [c.ICMP_TIME_EXCEEDED]: 'time exceeded',
  [c.ICMP_PARAMETERPROB]: 'parameter problem',
  [c.ICMP_TIMESTAMP]: 'timestamp request',
  [c.ICMP_TIMESTAMPREPLY]: 'timestamp reply',
};

/** Whether messages of this type have an identifier and a sequence number. */
function numbered(bytes: Uint8Array, start: number): boolean {
  const type = bytes[start]!;
  return type === c.ICMP_ECHOREPLY || type === c.ICMP_ECHO || (type >= c.ICMP_TIMESTAMP && type <= c.ICMP_ADDRESSREPLY);
}

function isRedirect(bytes: Uint8Array, start: number): boolean {
  return bytes[start] === c.ICMP_REDIRECT;
}

function isFragmentationNeeded(bytes: Uint8Array, start: number): boolean {
  return bytes[start] === c.ICMP_DEST_UNREACH && bytes[start + 1] === c.ICMP_FRAG_NEEDED;
}

function isError(type: number): boolean {
  switch (type) {
    case c.ICMP_DEST_UNREACH:
    case c.ICMP_SOURCE_QUENCH:
    case c.ICMP_REDIRECT:
    case c.ICMP_TIME_EXCEEDED:
    case c.ICMP_PARAMETERPROB:
      return true;
    default:
      return false;
  }
}

const fields = {
  /** `ICMP_*`. Left out: `ICMP_ECHO`. */
  type: u8(0, { fallback: c.ICMP_ECHO }),
  code: u8(1),
  /** The checksum over the whole message. */
  checksum: u16(2, { fill: (at) => 0xffff ^ sum16(at.bytes, at.start, at.limit, 0) }),
  /** Identifier of an echo, timestamp, information or address mask message. */
  id: only(numbered, u16(4)),
  /** Sequence number of the same messages. */
  seq: only(numbered, u16(6)),
  /** The next hop's MTU, of `ICMP_FRAG_NEEDED` (RFC 1191). */
  mtu: only(isFragmentationNeeded, u16(6)),
  /** The router to use instead, of `ICMP_REDIRECT`. */
  gateway: only(isRedirect, inet(4)),
  /** The second four bytes, where no field above tells all of them: unused, a pointer, a length. */
  rest: only((bytes, start) => !numbered(bytes, start) && !isRedirect(bytes, start), u32(4)),
  /** The packet that an error is about; a builder takes one or its bytes. It is what the message carries, too. */
  quoted: { read: (bytes, start) => (isError(bytes[start]!) ? IP : NONE), write() {} } as Field<
    unknown,
    Frame | Uint8Array
  >,
};

/** An ICMP message: its first eight bytes. `P` is a dissected packet. @see https://www.rfc-editor.org/rfc/rfc792 */
export interface Icmp<P = unknown> extends View, Omit<Values<typeof fields>, 'quoted'> {
  /** The packet that an error is about, dissected each time it is asked for; undefined in other messages. */
  readonly quoted: P | undefined;
  /** Whether the checksum is right; undefined where not all bytes of the message are there. */
  readonly checksum_ok: boolean | undefined;
}

/** The fields of an `icmp` layer, as its builder takes them: each may be left out. */
export interface IcmpFields extends Inputs<typeof fields> {}

const made = layer<typeof fields, Icmp>({
  kind: ICMP,
  title: 'ICMP',
  fields,
  fixed: HEADER,
  first: 'rest',
  quotes: 'quoted',
  walk(frame, _bytes, at, end) {
    if (end - at < HEADER) return frame.cut(ICMP);
    frame.push(ICMP, at, at + HEADER);
    return NONE;
  },
  verify: plainVerified,
  summary({ type, code, id, seq }) {
    const name = NAMES[type] ?? `type ${type}`;
    return `ICMP ${name}${id === undefined ? ` code ${code}` : ` id ${id} seq ${seq}`}`;
  },
});

export const icmpLayer = made.layer;

/**
 * An ICMP message for `encode`; the data of an echo are the next argument there. Left out: an echo request, `checksum` is
 * filled in.
 *
 * @throws RangeError where a value is out of its field's range, TypeError where it is of another form; both name the field
 * @see https://www.rfc-editor.org/rfc/rfc792
 */
export const icmp: (fields?: IcmpFields | Icmp) => Icmp = made.build;
