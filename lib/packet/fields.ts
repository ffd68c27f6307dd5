/**
 * The kinds of fields that headers are described with. A field is said once, in the table of its layer: reading, writing
 * and its range check, what it is where nothing is given, and its types follow from it. All integers are in network order.
 */
import { formatInet, formatInet6, parseInet, parseInet6 } from '../address/text';
import { getBig16, getBig32, putBig16, putBig32 } from '../memory/bytes';
import { invalidType, invalidValue, outOfRange } from '../arguments/errors';
import type { Completion } from './completion';
import { formatMac, parseMac } from './text';

/** A field of a header that begins at `start` in `bytes`. `V` is what is read, `I` what can be written. */
export interface Field<V, I = V> {
  readonly read: (bytes: Uint8Array, start: number, stop: number) => V;
  /** Writes a value after checking it; `name` is for the error. The header ends at `stop`. */
  readonly write: (bytes: Uint8Array, start: number, value: I, name: string, stop: number) => void;
  /** What a builder writes where nothing is given. */
  readonly fallback?: unknown;
  /** What `encode` writes where nothing is given: it depends on the neighbours. */
  readonly fill?: (completion: Completion) => unknown;
  /** Whether this header has the field: the type of a message decides. */
  readonly when?: (bytes: Uint8Array, start: number) => boolean;
  /** For a field behind the fixed header: its bytes, which make the header longer. */
  readonly pack?: (value: I, name: string) => Uint8Array;
}

export type Fields = Readonly<Record<string, Field<unknown, never>>>;

/** What the fields of a table are when they are read. */
export type Values<F extends Fields> = { -readonly [K in keyof F]: F[K] extends Field<infer V, never> ? V : never };

/** What a builder takes: each field may be left out. */
export type Inputs<F extends Fields> = {
  -readonly [K in keyof F]?: (F[K] extends Field<unknown, infer I> ? I : never) | undefined;
};

interface Automatic<I> {
  fallback?: I;
  fill?: (completion: Completion) => I;
}

/** An integer from 0 to `max`. */
function unsigned(value: unknown, name: string, max: number): number {
  if (typeof value !== 'number') throw invalidType(name, 'a number', value);
  if (!(Number.isInteger(value) && value >= 0 && value <= max)) {
    throw outOfRange(name, `an integer >= 0 && <= ${max}`, value);
  }
  return value;
}

function text(value: unknown, name: string): string {
  if (typeof value !== 'string') throw invalidType(name, 'a string', value);
  return value;
}

export function u8(offset: number, automatic?: Automatic<number>): Field<number> {
  return {
    read: (bytes, start) => bytes[start + offset]!,
    write(bytes, start, value, name) {
      bytes[start + offset] = unsigned(value, name, 0xff);
    },
    ...automatic,
  };
}

export function u16(offset: number, automatic?: Automatic<number>): Field<number> {
  return {
    read: (bytes, start) => getBig16(bytes, start + offset),
    write: (bytes, start, value, name) => putBig16(bytes, start + offset, unsigned(value, name, 0xffff)),
    ...automatic,
  };
}

export function u32(offset: number, automatic?: Automatic<number>): Field<number> {
  return {
    read: (bytes, start) => getBig32(bytes, start + offset) >>> 0,
    write: (bytes, start, value, name) => putBig32(bytes, start + offset, unsigned(value, name, 0xffffffff)),
    ...automatic,
  };
}

/** `width` bits (at most 24) whose lowest is bit `shift` of the 32-bit word at `offset`. */
export function bits(offset: number, shift: number, width: number, automatic?: Automatic<number>): Field<number> {
  const mask = (1 << width) - 1;
  return {
    read: (bytes, start) => (getBig32(bytes, start + offset) >>> shift) & mask,
    write(bytes, start, value, name) {
      const others = getBig32(bytes, start + offset) & ~(mask << shift);
      putBig32(bytes, start + offset, others | (unsigned(value, name, mask) << shift));
    },
    ...automatic,
  };
}

/**
 * A length or an offset in bytes, of which `width` bits count units of `unit` bytes: their lowest is bit `shift` of the
 * 32-bit word at `offset`.
 */
export function scaled(
  offset: number,
  shift: number,
  width: number,
  unit: number,
  automatic?: Automatic<number>,
): Field<number> {
  const count = bits(offset, shift, width);
  const max = (2 ** width - 1) * unit;
  return {
    read: (bytes, start, stop) => count.read(bytes, start, stop) * unit,
    write(bytes, start, value, name) {
      if (unsigned(value, name, max) % unit !== 0) throw outOfRange(name, `a multiple of ${unit}`, value);
      count.write(bytes, start, value / unit, name, 0);
    },
    ...automatic,
  };
}

/** Bit `bit` of the byte at `offset`. */
export function flag(offset: number, bit: number): Field<boolean> {
  const mask = 1 << bit;
  return {
    read: (bytes, start) => (bytes[start + offset]! & mask) !== 0,
    write(bytes, start, value, name) {
      if (typeof value !== 'boolean') throw invalidType(name, 'a boolean', value);
      bytes[start + offset] = value ? bytes[start + offset]! | mask : bytes[start + offset]! & ~mask;
    },
  };
}

/** Six bytes: `aa:bb:cc:dd:ee:ff`. */
export function mac(offset: number): Field<string> {
  return {
    read: (bytes, start) => formatMac(bytes, start + offset),
    write(bytes, start, value, name) {
      if (!parseMac(text(value, name), bytes, start + offset)) {
        throw invalidValue(name, "must be a hardware address such as 'aa:bb:cc:dd:ee:ff'", value);
      }
    },
  };
}

/** Four bytes: an IPv4 address. */
export function inet(offset: number): Field<string> {
  return {
    read: (bytes, start) => formatInet(getBig32(bytes, start + offset)),
    write(bytes, start, value, name) {
      const address = parseInet(text(value, name));
      if (address < 0) throw invalidValue(name, 'must be an IPv4 address', value);
      putBig32(bytes, start + offset, address);
    },
  };
}

/** Sixteen bytes: an IPv6 address. */
export function inet6(offset: number): Field<string> {
  return {
    read: (bytes, start) => formatInet6(bytes, start + offset),
    write(bytes, start, value, name) {
      if (!parseInet6(text(value, name), bytes, start + offset)) {
        throw invalidValue(name, 'must be an IPv6 address', value);
      }
    },
  };
}

/** A field that only some messages have; in others it is read as undefined. */
export function only<V, I>(
  when: (bytes: Uint8Array, start: number) => boolean,
  field: Field<V, I>,
): Field<V | undefined, I> {
  const { read } = field;
  return { ...field, when, read: (bytes, start, stop) => (when(bytes, start) ? read(bytes, start, stop) : undefined) };
}
