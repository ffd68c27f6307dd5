/**
 * Checks of what callers pass, made before any system call. Each names the argument and what came.
 *
 * The room `arguments/` knows JavaScript values. It must not know sockets, and needs no native code, so that
 * `bsd-sockets/packet` can use it. A check that two files need goes here; one that a single call needs stays with that call.
 */
import { types } from 'node:util';
import { invalidType, invalidValue, outOfRange } from './errors';
import { ownSignal } from './signal';

/** The longest buffer that one call can take, the kernel's own limit. */
export const MAX_LENGTH = 0x7ffff000;

/** What carries bytes, in and out. */
export type Bytes = ArrayBufferView | ArrayBuffer | SharedArrayBuffer;
/** What can be sent: a string is sent as UTF-8. */
export type Data = string | Bytes;

/** An integer from `min` to `max`. */
export function integer(value: unknown, name: string, min: number, max: number): number {
  if (typeof value !== 'number') throw invalidType(name, 'a number', value);
  if (!Number.isInteger(value)) throw outOfRange(name, 'an integer', value);
  if (value < min || value > max) throw outOfRange(name, `>= ${min} && <= ${max}`, value);
  return value;
}

/** An integer that fits a C int. */
export function int32(value: unknown, name: string): number {
  return typeof value === 'number' && value === (value | 0) ? value : integer(value, name, -0x80000000, 0x7fffffff);
}

/** An integer that fits a C unsigned int. */
export function uint32(value: unknown, name: string): number {
  return typeof value === 'number' && value === value >>> 0 ? value : integer(value, name, 0, 0xffffffff);
}

/** How many bytes one call may touch. */
export function sizeOf(value: unknown, name: string): number {
  return typeof value === 'number' && value >>> 0 === value && value <= MAX_LENGTH
    ? value
    : integer(value, name, 0, MAX_LENGTH);
}

/** A string without NUL, which would end it early in C. */
export function cString(value: unknown, name: string): string {
  if (typeof value !== 'string') throw invalidType(name, 'a string', value);
  if (value.includes('\0')) throw invalidValue(name, 'must not contain NUL', value);
  return value;
}

/** The bytes of a view or a buffer, shared with it, or undefined where `value` is neither. Works across realms. */
export function bytesOf(value: unknown): Uint8Array | undefined {
  if (types.isUint8Array(value) && value.length > 0) return value;
  if (!ArrayBuffer.isView(value) && !types.isAnyArrayBuffer(value)) return undefined;
  try {
    // Each of these throws where the memory was detached, or resized so that the view lies outside of it: it would else
    // pass for one of no bytes.
    if (types.isTypedArray(value)) Uint8Array.prototype.keys.call(value as Uint8Array);
    if (types.isUint8Array(value)) return value;
    return ArrayBuffer.isView(value)
      ? new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
      : new Uint8Array(value);
  } catch {
    throw invalidValue('buffer', 'must not be detached, nor resized to less than its view', value);
  }
}

/** What is to be sent, as bytes. */
export function dataBytes(value: unknown, name: string): Uint8Array {
  if (typeof value === 'string') return Buffer.from(value, 'utf8');
  const bytes = bytesOf(value);
  if (bytes === undefined) throw invalidType(name, 'a string, an ArrayBufferView or an ArrayBuffer', value);
  return bytes;
}

/** What is to be filled, as bytes. */
export function writableBytes(value: unknown, name: string): Uint8Array {
  const bytes = bytesOf(value);
  if (bytes === undefined) throw invalidType(name, 'an ArrayBufferView or an ArrayBuffer', value);
  return bytes;
}

/** A timeout in seconds, not negative and not NaN; null is none. */
export function seconds(value: unknown, name: string): number | null {
  if (value === null) return null;
  if (typeof value !== 'number') throw invalidType(name, 'a number of seconds or null', value);
  if (!(value >= 0)) throw outOfRange(name, '>= 0', value);
  return value === Infinity ? null : value;
}

/** A descriptor's number: `fd` itself, or that of a FileHandle. */
export function fileDescriptor(value: unknown, name: string): number {
  if (typeof value === 'object' && value !== null && typeof (value as { fd?: unknown }).fd === 'number') {
    return integer((value as { fd: number }).fd, name, -1, 0x7fffffff);
  }
  return integer(value, name, 0, 0x7fffffff);
}

/** The argument `options` of a call, which has to be an object. */
export function optionsOf<O extends object>(options: O): O {
  if (typeof options !== 'object' || (options as unknown) === null) throw invalidType('options', 'an object', options);
  return options;
}

/** The signal of a call's `{ signal }`. */
export function signalOf(options: unknown): AbortSignal | undefined {
  if (options === undefined) return undefined;
  const { signal } = optionsOf(options as { signal?: unknown });
  if (signal === undefined) return undefined;
  // By its form: that of another realm is as good.
  if (
    typeof signal !== 'object' ||
    signal === null ||
    !('aborted' in signal) ||
    typeof (signal as Partial<AbortSignal>).addEventListener !== 'function'
  ) {
    throw invalidType('options.signal', 'an AbortSignal', signal);
  }
  return ownSignal(signal as AbortSignal);
}
