/** Hardware addresses as text, and views of bytes as Buffers. */
import { hexDigit } from '../address/text';

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** The text of the six bytes at `at`: `aa:bb:cc:dd:ee:ff`. */
export function formatMac(bytes: Uint8Array, at: number): string {
  return `${HEX[bytes[at]!]!}:${HEX[bytes[at + 1]!]!}:${HEX[bytes[at + 2]!]!}:${HEX[bytes[at + 3]!]!}:${HEX[bytes[at + 4]!]!}:${HEX[bytes[at + 5]!]!}`;
}

/** Writes the six bytes of `aa:bb:cc:dd:ee:ff` at `at`; false where `text` is not of that form. */
export function parseMac(text: string, bytes: Uint8Array, at: number): boolean {
  if (text.length !== 17) return false;
  for (let octet = 0; octet < 6; octet++) {
    const high = hexDigit(text.charCodeAt(octet * 3));
    const low = hexDigit(text.charCodeAt(octet * 3 + 1));
    if (high < 0 || low < 0 || (octet > 0 && text.charCodeAt(octet * 3 - 1) !== 0x3a)) return false;
    bytes[at + octet] = (high << 4) | low;
  }
  return true;
}

/** A Buffer over a part of `bytes`, which shares their memory. */
export function viewOf(bytes: Uint8Array, start: number, stop: number): Buffer {
  return Buffer.from(bytes.buffer as ArrayBuffer, bytes.byteOffset + start, stop - start);
}
