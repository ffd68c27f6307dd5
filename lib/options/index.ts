/** What is known of options: by level and name, how their values go into bytes and come out. */
import { bytesOf } from '../validate';
import { checkInstructions, codecs, decodeUnknown, encodeInt, type OptionCodec, UNKNOWN_SIZE } from './codecs';
import { known } from './known';

export { type OptionCodec, UNKNOWN_SIZE } from './codecs';
export type * from './types';

// One number for a pair, where both have 16 bits; no known option has more.
function keyOf(level: number, optname: number): number {
  return level * 0x10000 + optname;
}

function isShort(level: number, optname: number): boolean {
  return ((level | optname) & ~0xffff) === 0;
}

const table = new Map<number, OptionCodec>();
for (const [level, optname, name] of known as readonly (readonly [
  number | undefined,
  number | undefined,
  keyof typeof codecs,
])[]) {
  if (level === undefined || optname === undefined || !isShort(level, optname)) continue;
  const key = keyOf(level, optname);
  if (!table.has(key)) table.set(key, codecs[name]);
}

/** The codec of an option, or undefined where it is not known. */
export function codecFor(level: number, optname: number): OptionCodec | undefined {
  return isShort(level, optname) ? table.get(keyOf(level, optname)) : undefined;
}

/** Whether the option is an int, which native reads and writes without a buffer. */
export function isInt(codec: OptionCodec | undefined): boolean {
  return codec === codecs.int;
}

/**
 * What setsockopt is to hand to the kernel: an int, or bytes. Bytes go as they are, of any option; to a codec that is
 * `indirect` they are the array that the kernel's structure points to.
 */
export function encodeOption(codec: OptionCodec | undefined, value: unknown): number | Uint8Array {
  if (typeof value === 'number' && codec === codecs.int) return encodeInt(value, 'value');
  const bytes = bytesOf(value);
  if (bytes !== undefined) {
    if (codec?.indirect === true) checkInstructions(bytes, 'value');
    return bytes;
  }
  // The kernel takes the flags of SO_TIMESTAMPING alone, too.
  const isNumber = codec === codecs.int || (codec === codecs.so_timestamping && typeof value === 'number');
  return isNumber ? encodeInt(value, 'value') : (codec ?? codecs.bytes).encode(value, 'value');
}

/** What getsockopt answers, of the bytes that the kernel wrote. They may be used again. */
export function decodeOption(codec: OptionCodec | undefined, bytes: Uint8Array): unknown {
  return codec === undefined ? decodeUnknown(bytes) : codec.decode(bytes);
}

/** How many bytes getsockopt has to offer. The buffer is to hold zeros: some options read it. */
export function sizeFor(codec: OptionCodec | undefined): number {
  return codec === undefined ? UNKNOWN_SIZE : codec.size;
}
