/**
 * C structures as tables of fields: what setsockopt and control messages carry. Going in, a field that is absent or does
 * not fit is refused by its name; coming out, fields that the kernel did not write are absent.
 */
import { inetText } from '../address/inet';
import { inet6Text } from '../address/inet6';
import {
  get16,
  get32,
  get64,
  getBig32,
  getInt32,
  getLong,
  put16,
  put32,
  put64,
  putBig32,
  putLong,
} from '../memory/bytes';
import { invalidType, invalidValue, outOfRange } from '../arguments/errors';
import { parseInet, parseInet6 } from '../address/text';
import { integer } from '../arguments/validate';

/** The layout of a value in memory. */
export interface Kind {
  readonly size: number;
  put(out: Uint8Array, at: number, value: unknown, name: string): void;
  get(from: Uint8Array, at: number): unknown;
}

function int(
  size: number,
  min: number,
  max: number,
  put: Kind['put'],
  get: (from: Uint8Array, at: number) => number,
): Kind {
  return {
    size,
    put: (out, at, value, name) => {
      put(out, at, integer(value, name, min, max), name);
    },
    get,
  };
}

export const u8 = int(
  1,
  0,
  0xff,
  (out, at, value) => {
    out[at] = value as number;
  },
  (from, at) => from[at]!,
);
export const u16 = int(2, 0, 0xffff, put16, get16);
export const u32 = int(4, 0, 0xffffffff, put32, get32);
export const i32 = int(4, -0x80000000, 0x7fffffff, put32, getInt32);

/** A signed number with the size of the compiler's `long` or `time_t`, within JavaScript's exact integers. */
export function long(size: number): Kind {
  const max = size === 8 ? Number.MAX_SAFE_INTEGER : 0x7fffffff;
  const min = size === 8 ? Number.MIN_SAFE_INTEGER : -0x80000000;
  return int(
    size,
    min,
    max,
    (out, at, value) => {
      putLong(out, at, size, value as number);
    },
    (from, at) => getLong(from, at, size),
  );
}

export const u64: Kind = {
  size: 8,
  put(out, at, value, name) {
    if (typeof value !== 'bigint') throw invalidType(name, 'a bigint', value);
    if (value < 0n || value > 0xffffffffffffffffn) throw outOfRange(name, '>= 0n && < 2n ** 64n', value);
    put64(out, at, value);
  },
  get: get64,
};

/** `struct in_addr`. */
export const inet: Kind = {
  size: 4,
  put(out, at, value, name) {
    if (typeof value !== 'string') throw invalidType(name, 'a string', value);
    const bits = value === '' ? 0 : parseInet(value);
    if (bits < 0) throw invalidValue(name, 'must be a numeric IPv4 address', value);
    putBig32(out, at, bits);
  },
  get: (from, at) => inetText(getBig32(from, at)),
};

/** `struct in6_addr`. */
export const inet6: Kind = {
  size: 16,
  put(out, at, value, name) {
    if (typeof value !== 'string') throw invalidType(name, 'a string', value);
    if (!parseInet6(value === '' ? '::' : value, out, at)) {
      throw invalidValue(name, 'must be a numeric IPv6 address', value);
    }
  },
  get: inet6Text,
};

/** So many of one kind in a row. */
export function arrayOf(kind: Kind, count: number): Kind {
  return {
    size: kind.size * count,
    put(out, at, value, name) {
      if (!Array.isArray(value)) throw invalidType(name, 'an array', value);
      if (value.length !== count) throw outOfRange(`${name}.length`, `${count}`, value.length);
      for (let index = 0; index < count; index++) {
        kind.put(out, at + index * kind.size, value[index] as unknown, `${name}[${index}]`);
      }
    },
    get: (from, at) => Array.from({ length: count }, (_, index) => kind.get(from, at + index * kind.size)),
  };
}

/** One field of a structure; `optional`: zero where it is left out going in. */
export interface Field {
  readonly name: string;
  readonly at: number;
  readonly kind: Kind;
  readonly optional: boolean;
}

/** A field at an offset. */
export function at(offset: number, name: string, kind: Kind, optional = false): Field {
  return { name, at: offset, kind, optional };
}

/** Fields one after another, each aligned to its own size; a name that ends in `?` may be left out going in. */
export function fields(...list: [name: string, kind: Kind][]): Field[] {
  let offset = 0;
  return list.map(([name, kind]) => {
    const alignment = Math.min(kind.size, 8);
    offset = Math.ceil(offset / alignment) * alignment;
    const field = at(offset, name.replace('?', ''), kind, name.endsWith('?'));
    offset += kind.size;
    return field;
  });
}

/** A structure is a kind too, so that structures nest. Its value is an object. */
export function structure(size: number, list: readonly Field[]): Kind {
  return {
    size,
    put(out, start, value, name) {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw invalidType(name, 'an object', value);
      }
      const object = value as Record<string, unknown>;
      for (const field of list) {
        const given = object[field.name];
        if (given === undefined && field.optional) continue;
        field.kind.put(out, start + field.at, given, `${name}.${field.name}`);
      }
    },
    get(from, start) {
      const object: Record<string, unknown> = {};
      for (const field of list) {
        const offset = start + field.at;
        if (offset + field.kind.size <= from.length) object[field.name] = field.kind.get(from, offset);
      }
      return object;
    },
  };
}
