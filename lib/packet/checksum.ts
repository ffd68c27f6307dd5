/** The Internet checksum (RFC 1071). */
import { swap16 } from '../memory/bytes';
import { type Data, dataBytes, uint32 } from '../arguments/validate';

// Below this a view of 16-bit words costs more to make than it saves.
const WORDS_FROM = 128;
// So many 16-bit words can be added without leaving 32 bits.
const FOLD_EVERY = 0x8000;

function fold(sum: number): number {
  while (sum > 0xffff) sum = (sum & 0xffff) + Math.floor(sum / 0x10000);
  return sum;
}

/** The one's complement sum, folded to 16 bits, of `initial` and the big-endian 16-bit words from `start` to `stop`. */
export function sum16(bytes: Uint8Array, start: number, stop: number, initial: number): number {
  const end = stop - ((stop - start) & 1);
  let at = start;
  let sum = initial;
  if (end - at >= WORDS_FROM && (bytes.byteOffset + at) % 2 === 0) {
    // The sum of swapped words is the swapped sum.
    const words = new Uint16Array(bytes.buffer, bytes.byteOffset + at, (end - at) >> 1);
    let swapped = 0;
    for (let word = 0; word < words.length;) {
      const pause = Math.min(word + FOLD_EVERY, words.length);
      let part = 0;
      for (; word < pause; word++) part += words[word]!;
      swapped = fold(swapped + part);
    }
    sum += swap16(swapped);
    at = end;
  }
  while (at < end) {
    const pause = Math.min(at + FOLD_EVERY, end);
    for (; at < pause; at += 2) sum += (bytes[at]! << 8) | bytes[at + 1]!;
    sum = fold(sum);
  }
  if (at < stop) sum += bytes[at]! << 8;
  return fold(sum);
}

/**
 * The Internet checksum: the complement of the 16-bit one's complement sum of `data`, to be put into a header in network
 * order. Over data that hold their own checksum it is 0.
 *
 * @param initial a sum to begin with, not complemented: that of a pseudo-header is `0xffff ^ checksum(pseudoHeader)`
 * @throws RangeError where `initial` does not fit 32 bits
 * @see https://www.rfc-editor.org/rfc/rfc1071
 */
export function checksum(data: Data, initial = 0): number {
  const bytes = dataBytes(data, 'data');
  return 0xffff ^ sum16(bytes, 0, bytes.length, uint32(initial, 'initial'));
}
