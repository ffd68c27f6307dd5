/**
 * What is known of options: by level and name, how their values go into bytes and come out.
 *
 * The room `options/` knows the value of each option and its layout in memory. It must not know sockets or system calls.
 * A new option is a line of `native/constants.def`, from which `generated.ts` is made; a new structure goes into
 * `structures.ts`, another kind of value into `codecs.ts`.
 */
import { bytesOf } from '../arguments/validate';
import { checkInstructions, codecs, decodeUnknown, encodeInt, type OptionCodec, UNKNOWN_SIZE } from './codecs';
import { known } from './generated';

export type { OptionCodec } from './codecs';
export type * from '../types/options';

/** Codecs by level and name: plain arrays, for a lookup stands in every getsockopt. */
const levels: (OptionCodec | undefined)[][] = [];
for (const [level, optname, name] of known) {
  const names = (levels[level] ??= []);
  names[optname] ??= codecs[name];
}

/** The codec of an option, or undefined where it is not known. Both numbers are ints. */
export function codecFor(level: number, optname: number): OptionCodec | undefined {
  if (level < 0 || level >= levels.length) return undefined;
  const names = levels[level];
  return names === undefined || optname < 0 || optname >= names.length ? undefined : names[optname];
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
  // The kernel takes the flags of SO_TIMESTAMPING alone, too, and for PACKET_FANOUT_DATA the descriptor of an eBPF program.
  const takesInt = codec === codecs.int || codec === codecs.so_timestamping || codec === codecs.sock_fprog;
  return codec === codecs.int || (takesInt && typeof value === 'number')
    ? encodeInt(value, 'value')
    : (codec ?? codecs.bytes).encode(value, 'value');
}

/** What getsockopt answers, of the bytes that the kernel wrote. They may be used again. */
export function decodeOption(codec: OptionCodec | undefined, bytes: Uint8Array): unknown {
  return codec === undefined ? decodeUnknown(bytes) : codec.decode(bytes);
}

/** How many bytes getsockopt has to offer. The buffer is to hold zeros: some options read it. */
export function sizeFor(codec: OptionCodec | undefined): number {
  return codec === undefined ? UNKNOWN_SIZE : codec.size;
}
