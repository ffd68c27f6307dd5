/** LLDP data units. */
import { invalidType, invalidValue } from '../../arguments/errors';
import { formatInet, formatInet6 } from '../../address/text';
import { getBig16, getBig32, putBig16 } from '../../memory/bytes';
import type { Field, Inputs, Values } from '../fields';
import { LLDP, NONE } from '../kinds';
import { itemBytes, putNumber } from '../list';
import { integer } from '../../arguments/validate';
import { formatMac, parseMac, viewOf } from '../text';
import { layer, type View } from '../view';

const END = 0;
const CHASSIS_ID = 1;
const PORT_ID = 2;
const TTL = 3;
const MAC_OF_CHASSIS = 4;
const MAC_OF_PORT = 3;
const INTERFACE_NAME = 5;
const LOCAL = 7;

/** A type, length and value. */
export interface LldpTlv {
  /** 0 to 127; 0 ends the data unit. */
  type: number;
  /** At most 511 bytes. */
  data: Uint8Array;
}

/** Calls `found` with the type, start and end of each TLV up to the end, and returns where the last one ends. */
function eachTlv(
  bytes: Uint8Array,
  start: number,
  stop: number,
  found: (type: number, from: number, to: number) => void,
): number {
  let at = start;
  while (at + 2 <= stop) {
    const head = getBig16(bytes, at);
    const to = at + 2 + (head & 0x1ff);
    if (to > stop) break;
    found(head >> 9, at + 2, to);
    at = to;
    if (head >> 9 === END) break;
  }
  return at;
}

/** The text of an identifier with a subtype: a hardware or network address, or characters. */
function idText(bytes: Uint8Array, from: number, to: number, macSubtype: number): string {
  const subtype = bytes[from];
  const size = to - from - 1;
  if (subtype === macSubtype && size === 6) return formatMac(bytes, from + 1);
  // Network addresses: chassis 5, port 4, with their IANA address family.
  if (subtype === (macSubtype === MAC_OF_CHASSIS ? 5 : 4)) {
    if (bytes[from + 1] === 1 && size === 5) return formatInet(getBig32(bytes, from + 2));
    if (bytes[from + 1] === 2 && size === 17) return formatInet6(bytes, from + 2);
  }
  return viewOf(bytes, Math.min(from + 1, to), to).toString('utf8');
}

/** A TLV as bytes. */
function pack(type: number, value: Uint8Array, label: string): Uint8Array {
  if (value.length > 0x1ff) throw invalidValue(label, 'must be at most 511 bytes long', value);
  const out = new Uint8Array(2 + value.length);
  putBig16(out, 0, (type << 9) | value.length);
  out.set(value, 2);
  return out;
}

function packId(text: unknown, type: number, macSubtype: number, otherSubtype: number, label: string): Uint8Array {
  if (typeof text !== 'string') throw invalidType(label, 'a string', text);
  const address = new Uint8Array(6);
  const value = parseMac(text, address, 0)
    ? Uint8Array.of(macSubtype, ...address)
    : Uint8Array.of(otherSubtype, ...Buffer.from(text, 'utf8'));
  return pack(type, value, label);
}

/** A field that the first TLV of a type has. Set, it must stay as long as it is. */
function inTlv<V, I>(
  type: number,
  read: (bytes: Uint8Array, from: number, to: number) => V | undefined,
  make: (value: I, label: string) => Uint8Array,
): Field<V | undefined, I> {
  const find = (bytes: Uint8Array, start: number, stop: number) => {
    let place = -1;
    eachTlv(bytes, start, stop, (each, from) => {
      if (each === type && place < 0) place = from;
    });
    return place;
  };
  return {
    read(bytes, start, stop) {
      const from = find(bytes, start, stop);
      return from < 0 ? undefined : read(bytes, from, from + (getBig16(bytes, from - 2) & 0x1ff));
    },
    write(bytes, start, value, label, stop) {
      const made = make(value, label);
      const from = find(bytes, start, stop);
      if (from < 0 || getBig16(bytes, from - 2) !== getBig16(made, 0)) {
        throw invalidValue(label, 'must be as long as what is there', value);
      }
      bytes.set(made, from - 2);
    },
  };
}

const makeChassis = (text: string, label: string) => packId(text, CHASSIS_ID, MAC_OF_CHASSIS, LOCAL, label);
const makePort = (text: string, label: string) => packId(text, PORT_ID, MAC_OF_PORT, INTERFACE_NAME, label);
function makeTtl(seconds: number, label: string): Uint8Array {
  const value = new Uint8Array(2);
  putNumber(value, 0, 2, seconds, label);
  return pack(TTL, value, label);
}

function packTlvs(list: readonly LldpTlv[], label: string): Uint8Array[] {
  if (!Array.isArray(list)) throw invalidType(label, 'an array', list);
  // Holes are items too.
  return Array.from(list as readonly LldpTlv[], (tlv, i) => {
    const name = `${label}[${i}]`;
    if (typeof tlv !== 'object' || tlv === null) throw invalidType(name, 'an object', tlv);
    const data = itemBytes(tlv.data, `${name}.data`);
    return pack(integer(tlv.type, `${name}.type`, 0, 127), data, `${name}.data`);
  });
}

const fields = {
  /**
   * The chassis: a hardware address, a network address, or the identifier's characters. A builder writes a hardware
   * address as such, and anything else as locally assigned.
   */
  chassis_id: inTlv(CHASSIS_ID, (bytes, from, to) => idText(bytes, from, to, MAC_OF_CHASSIS), makeChassis),
  /** The port, in the same forms. A builder writes a hardware address as such, and anything else as an interface's name. */
  port_id: inTlv(PORT_ID, (bytes, from, to) => idText(bytes, from, to, MAC_OF_PORT), makePort),
  /** Seconds for which the information is valid. */
  ttl: inTlv(TTL, (bytes, from, to) => (to - from >= 2 ? getBig16(bytes, from) : undefined), makeTtl),
  /**
   * All TLVs, with those above and the one that ends the data unit. A builder puts those of `chassis_id`, `port_id` and
   * `ttl` that the list lacks before it, and an end behind it; a list that lacks none of them is taken as it is.
   */
  tlvs: {
    read(bytes, start, stop) {
      const tlvs: LldpTlv[] = [];
      eachTlv(bytes, start, stop, (type, from, to) => tlvs.push({ type, data: viewOf(bytes, from, to) }));
      return tlvs;
    },
    write(bytes, start, value, label, stop) {
      const made = Buffer.concat(packTlvs(value, label));
      if (made.length !== stop - start) throw invalidValue(label, 'must be as long as what is there', value);
      bytes.set(made, start);
    },
  } as Field<LldpTlv[]>,
};

/** An LLDP data unit. @see https://standards.ieee.org/ieee/802.1AB/6047/ */
export interface Lldp extends View, Values<typeof fields> {}

/** The fields of a `lldp` layer, as its builder takes them: each may be left out. */
export interface LldpFields extends Inputs<typeof fields> {}

const made = layer<typeof fields, Lldp>({
  kind: LLDP,
  title: 'LLDP',
  fields,
  fixed: 0,
  assemble({ chassis_id, port_id, ttl, tlvs = [] }) {
    const parts = packTlvs(tlvs, 'lldp.tlvs');
    const lacks = (type: number) => !tlvs.some((tlv) => tlv.type === type);
    const before: Uint8Array[] = [];
    if (chassis_id !== undefined && lacks(CHASSIS_ID)) before.push(makeChassis(chassis_id, 'lldp.chassis_id'));
    if (port_id !== undefined && lacks(PORT_ID)) before.push(makePort(port_id, 'lldp.port_id'));
    if (ttl !== undefined && lacks(TTL)) before.push(makeTtl(ttl, 'lldp.ttl'));
    const whole = before.length === 0 && parts.length > 0;
    return Buffer.concat([...before, ...parts, ...(whole || !lacks(END) ? [] : [new Uint8Array(2)])]);
  },
  walk(frame, bytes, at, end) {
    let last = -1;
    const stop = eachTlv(bytes, at, end, (type) => {
      last = type;
    });
    if (last < 0) return frame.cut(LLDP);
    // It carries nothing: what follows its end is padding.
    if (last === END) frame.end = stop;
    frame.push(LLDP, at, stop);
    return stop < frame.end ? frame.cut(LLDP) : NONE;
  },
  summary: ({ chassis_id, port_id, ttl }) => `LLDP ${chassis_id} port ${port_id} ttl ${ttl}`,
});

export const lldpLayer = made.layer;

/**
 * An LLDP data unit for `encode`, whole with the TLV that ends it.
 *
 * @throws RangeError where a value is out of its field's range, TypeError where it is of another form; both name the field
 * @see https://standards.ieee.org/ieee/802.1AB/6047/
 */
export const lldp: (fields?: LldpFields | Lldp) => Lldp = made.build;
