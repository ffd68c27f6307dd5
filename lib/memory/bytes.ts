/**
 * Integers in byte arrays, in the processor's order (the order of a C structure's fields). Plain indexing: V8 compiles it
 * to loads and stores, where a DataView or a method of Buffer is a call.
 */

export const LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

const B0 = LITTLE_ENDIAN ? 0 : 3;
const B1 = LITTLE_ENDIAN ? 1 : 2;
const B2 = LITTLE_ENDIAN ? 2 : 1;
const B3 = LITTLE_ENDIAN ? 3 : 0;
const H0 = LITTLE_ENDIAN ? 0 : 1;
const H1 = LITTLE_ENDIAN ? 1 : 0;
const LOW_WORD = LITTLE_ENDIAN ? 0 : 4;
const HIGH_WORD = LITTLE_ENDIAN ? 4 : 0;

export function get16(from: Uint8Array, at: number): number {
  return from[at + H0]! | (from[at + H1]! << 8);
}

export function put16(out: Uint8Array, at: number, value: number): void {
  out[at + H0] = value;
  out[at + H1] = value >> 8;
}

export function get32(from: Uint8Array, at: number): number {
  return getInt32(from, at) >>> 0;
}

export function getInt32(from: Uint8Array, at: number): number {
  return from[at + B0]! | (from[at + B1]! << 8) | (from[at + B2]! << 16) | (from[at + B3]! << 24);
}

export function put32(out: Uint8Array, at: number, value: number): void {
  out[at + B0] = value;
  out[at + B1] = value >> 8;
  out[at + B2] = value >> 16;
  out[at + B3] = value >> 24;
}

export function get64(from: Uint8Array, at: number): bigint {
  return (BigInt(get32(from, at + HIGH_WORD)) << 32n) | BigInt(get32(from, at + LOW_WORD));
}

/** Writes the low 64 bits. */
export function put64(out: Uint8Array, at: number, value: bigint): void {
  put32(out, at + LOW_WORD, Number(value & 0xffffffffn));
  put32(out, at + HIGH_WORD, Number((value >> 32n) & 0xffffffffn));
}

/** A signed integer of 4 or 8 bytes as a number: exact up to 2⁵³, which is all that clocks and lengths need. */
export function getLong(from: Uint8Array, at: number, size: number): number {
  return size === 8 ? getInt32(from, at + HIGH_WORD) * 0x100000000 + get32(from, at + LOW_WORD) : getInt32(from, at);
}

export function putLong(out: Uint8Array, at: number, size: number, value: number): void {
  if (size === 8) {
    put32(out, at + HIGH_WORD, Math.floor(value / 0x100000000));
    put32(out, at + LOW_WORD, value >>> 0);
  } else {
    put32(out, at, value);
  }
}

/** 16 bits in network order. */
export function getBig16(from: Uint8Array, at: number): number {
  return (from[at]! << 8) | from[at + 1]!;
}

export function putBig16(out: Uint8Array, at: number, value: number): void {
  out[at] = value >> 8;
  out[at + 1] = value;
}

/** 32 bits in network order, signed: quicker than unsigned, and as good for comparing. */
export function getBig32(from: Uint8Array, at: number): number {
  return (from[at]! << 24) | (from[at + 1]! << 16) | (from[at + 2]! << 8) | from[at + 3]!;
}

export function putBig32(out: Uint8Array, at: number, value: number): void {
  out[at] = value >> 24;
  out[at + 1] = value >> 16;
  out[at + 2] = value >> 8;
  out[at + 3] = value;
}

/** 16 bits from host to network order, or back. */
export function swap16(value: number): number {
  return LITTLE_ENDIAN ? ((value & 255) << 8) | (value >> 8) : value;
}
