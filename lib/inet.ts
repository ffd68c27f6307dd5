/**
 * Internet addresses as text and as bytes, byte order, and the Internet checksum. The forms accepted and written are
 * those of glibc's inet_pton(3), inet_ntop(3) and inet_aton(3).
 */
import { getBig32, LITTLE_ENDIAN, putBig16, putBig32 } from './bytes';
import { AF_INET, AF_INET6 } from './constants';
import { errno } from './errno';
import { invalidType, invalidValue, outOfRange, SocketError } from './errors';
import { bytesOf, cString, type Data, dataBytes, int32, uint32 } from './validate';

const DOT = 0x2e;
const COLON = 0x3a;
const ZERO = 0x30;

/** The address as 32 bits, unsigned, or -1 where `text` is not four decimal numbers without leading zeros. */
export function parseInet(text: string): number {
  const end = text.length;
  if (end < 7 || end > 15) return -1;
  let value = 0;
  let at = 0;
  for (let part = 0; part < 4; part++) {
    if (part > 0 && text.charCodeAt(at++) !== DOT) return -1;
    const first = text.charCodeAt(at) - ZERO;
    if (!(first >= 0 && first <= 9)) return -1;
    let octet = first;
    at++;
    while (at < end) {
      const digit = text.charCodeAt(at) - ZERO;
      if (digit < 0 || digit > 9) break;
      if (octet === 0) return -1;
      octet = octet * 10 + digit;
      if (octet > 255) return -1;
      at++;
    }
    value = value * 256 + octet;
  }
  return at === end ? value : -1;
}

/** @param value 32 bits, signed or not */
export function formatInet(value: number): string {
  return `${value >>> 24}.${(value >>> 16) & 255}.${(value >>> 8) & 255}.${value & 255}`;
}

function hexDigit(code: number): number {
  if (code >= ZERO && code <= 0x39) return code - ZERO;
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}

/** Writes the 16 bytes of an IPv6 address without scope at `offset`; false where `text` is none. */
export function parseInet6(text: string, out: Uint8Array, offset: number): boolean {
  const end = text.length;
  if (end < 2 || end > 45) return false;
  let at = 0; // in the text
  let to = 0; // bytes written
  let gap = -1; // where '::' stood
  if (text.charCodeAt(0) === COLON) {
    if (text.charCodeAt(1) !== COLON) return false;
    at = 1;
  }
  let start = at; // of the group
  let digits = 0;
  let group = 0;
  while (at < end) {
    const code = text.charCodeAt(at++);
    const digit = hexDigit(code);
    if (digit >= 0) {
      if (++digits > 4) return false;
      group = (group << 4) | digit;
    } else if (code === COLON) {
      start = at;
      if (digits === 0) {
        if (gap >= 0) return false;
        gap = to;
      } else {
        if (at === end || to === 16) return false;
        putBig16(out, offset + to, group);
        to += 2;
        digits = 0;
        group = 0;
      }
    } else if (code === DOT && to <= 12) {
      const inet = parseInet(text.slice(start));
      if (inet < 0) return false;
      putBig32(out, offset + to, inet);
      to += 4;
      digits = 0;
      break;
    } else {
      return false;
    }
  }
  if (digits > 0) {
    if (to === 16) return false;
    putBig16(out, offset + to, group);
    to += 2;
  }
  if (gap < 0) return to === 16;
  if (to === 16) return false;
  out.copyWithin(offset + 16 - (to - gap), offset + gap, offset + to);
  out.fill(0, offset + gap, offset + 16 - (to - gap));
  return true;
}

/** The text of the 16 bytes at `offset`: lower case, the longest run of zeros compressed, embedded IPv4 as such. */
export function formatInet6(from: Uint8Array, offset: number): string {
  let best = -1;
  let bestLength = 1; // one zero group is not compressed
  for (let group = 0, run = 0; group < 8; group++) {
    run = from[offset + group * 2]! | from[offset + group * 2 + 1]! ? 0 : run + 1;
    if (run > bestLength) {
      bestLength = run;
      best = group - run + 1;
    }
  }
  let text = '';
  for (let group = 0; group < 8; group++) {
    if (group === best) {
      text += '::';
      group += bestLength - 1;
      continue;
    }
    // IPv4-compatible and IPv4-mapped addresses.
    if (
      group === 6 &&
      best === 0 &&
      (bestLength === 6 || (bestLength === 5 && from[offset + 10]! === 255 && from[offset + 11]! === 255))
    ) {
      return `${text}${bestLength === 5 ? ':' : ''}${formatInet(getBig32(from, offset + 12))}`;
    }
    if (group > 0 && group !== best + bestLength) text += ':';
    text += ((from[offset + group * 2]! << 8) | from[offset + group * 2 + 1]!).toString(16);
  }
  return text;
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 9 && code <= 13);
}

/** The address as 32 bits, unsigned, or -1: one to four numbers, decimal, octal or hexadecimal; space ends the text. */
function parseLoose(text: string): number {
  let at = 0;
  let high = 0;
  for (let parts = 0; ; parts++) {
    let code = text.charCodeAt(at);
    if (!(code >= ZERO && code <= 0x39)) return -1;
    let base = 10;
    if (code === ZERO) {
      base = 8;
      if ((text.charCodeAt(at + 1) | 0x20) === 0x78 && hexDigit(text.charCodeAt(at + 2)) >= 0) {
        base = 16;
        at += 2;
      }
    }
    let number = 0;
    for (;;) {
      code = text.charCodeAt(at);
      const digit = hexDigit(code);
      if (digit < 0 || digit >= base) break;
      number = number * base + digit;
      if (number > 0xffffffff) return -1;
      at++;
    }
    if (code === DOT) {
      if (parts === 3 || number > 255) return -1;
      high = high * 256 + number;
      at++;
      continue;
    }
    if (at < text.length && !isSpace(code)) return -1;
    const room = 2 ** (8 * (4 - parts));
    return number < room ? high * room + number : -1;
  }
}

function packed(value: number): Buffer<ArrayBuffer> {
  const bytes = Buffer.alloc(4);
  putBig32(bytes, 0, value);
  return bytes;
}

/**
 * The four bytes of an IPv4 address in any form that C takes: `127.1`, `0x7f000001`, `0177.0.0.1`.
 *
 * @throws TypeError 'ERR_INVALID_ARG_VALUE' where it is none
 * @see https://man7.org/linux/man-pages/man3/inet_aton.3.html
 */
export function inet_aton(ip: string): Buffer<ArrayBuffer> {
  const value = parseLoose(cString(ip, 'ip'));
  if (value < 0) throw invalidValue('ip', 'must be an IPv4 address', ip);
  return packed(value);
}

function packedBytes(value: unknown, name: string, size: number): Uint8Array {
  const bytes = bytesOf(value);
  if (bytes === undefined) throw invalidType(name, 'an ArrayBufferView or an ArrayBuffer', value);
  if (bytes.length !== size) throw invalidValue(name, `must be ${size} bytes long`, value);
  return bytes;
}

/**
 * The dotted form of the four bytes of an IPv4 address.
 *
 * @throws TypeError 'ERR_INVALID_ARG_VALUE' where it is not four bytes long
 * @see https://man7.org/linux/man-pages/man3/inet_ntoa.3.html
 */
export function inet_ntoa(packed_ip: ArrayBufferView | ArrayBuffer | SharedArrayBuffer): string {
  return formatInet(getBig32(packedBytes(packed_ip, 'packed_ip', 4), 0));
}

/**
 * The bytes of a numeric address, 4 or 16, in its strict form.
 *
 * @throws TypeError 'ERR_INVALID_ARG_VALUE' where it is none; SocketError EAFNOSUPPORT for a family without such a form
 * @see https://man7.org/linux/man-pages/man3/inet_pton.3.html
 */
export function inet_pton(address_family: number, ip_string: string): Buffer<ArrayBuffer> {
  const family = int32(address_family, 'address_family');
  const text = cString(ip_string, 'ip_string');
  if (family === AF_INET) {
    const value = parseInet(text);
    if (value < 0) throw invalidValue('ip_string', 'must be an IPv4 address', ip_string);
    return packed(value);
  }
  if (family === AF_INET6) {
    const bytes = Buffer.alloc(16);
    if (!parseInet6(text, bytes, 0)) throw invalidValue('ip_string', 'must be an IPv6 address', ip_string);
    return bytes;
  }
  throw new SocketError(errno.EAFNOSUPPORT, 'inet_pton');
}

/**
 * The text of a packed address of 4 or 16 bytes.
 *
 * @throws TypeError 'ERR_INVALID_ARG_VALUE' where its length is not the family's; SocketError EAFNOSUPPORT for a family
 * without such a form
 * @see https://man7.org/linux/man-pages/man3/inet_ntop.3.html
 */
export function inet_ntop(
  address_family: number,
  packed_ip: ArrayBufferView | ArrayBuffer | SharedArrayBuffer,
): string {
  const family = int32(address_family, 'address_family');
  if (family === AF_INET) return formatInet(getBig32(packedBytes(packed_ip, 'packed_ip', 4), 0));
  if (family === AF_INET6) return formatInet6(packedBytes(packed_ip, 'packed_ip', 16), 0);
  throw new SocketError(errno.EAFNOSUPPORT, 'inet_ntop');
}

function uint16(value: unknown, name: string): number {
  const number = uint32(value, name);
  if (number > 0xffff) throw outOfRange(name, '>= 0 && <= 65535', value);
  return number;
}

function swap16(value: number): number {
  return LITTLE_ENDIAN ? ((value & 255) << 8) | (value >> 8) : value;
}

function swap32(value: number): number {
  return LITTLE_ENDIAN
    ? ((value << 24) | ((value & 0xff00) << 8) | ((value >>> 8) & 0xff00) | (value >>> 24)) >>> 0
    : value;
}

/**
 * 16 bits from host to network order.
 *
 * @throws RangeError where `x` does not fit
 * @see https://man7.org/linux/man-pages/man3/htons.3.html
 */
export function htons(x: number): number {
  return swap16(uint16(x, 'x'));
}

/**
 * 16 bits from network to host order.
 *
 * @throws RangeError where `x` does not fit
 * @see https://man7.org/linux/man-pages/man3/ntohs.3.html
 */
export function ntohs(x: number): number {
  return swap16(uint16(x, 'x'));
}

/**
 * 32 bits from host to network order, unsigned.
 *
 * @throws RangeError where `x` does not fit
 * @see https://man7.org/linux/man-pages/man3/htonl.3.html
 */
export function htonl(x: number): number {
  return swap32(uint32(x, 'x'));
}

/**
 * 32 bits from network to host order, unsigned.
 *
 * @throws RangeError where `x` does not fit
 * @see https://man7.org/linux/man-pages/man3/ntohl.3.html
 */
export function ntohl(x: number): number {
  return swap32(uint32(x, 'x'));
}

// Below this a view of 16-bit words costs more to make than it saves.
const WORDS_FROM = 128;
// So many 16-bit words can be added without leaving 32 bits.
const FOLD_EVERY = 0x8000;

function fold(sum: number): number {
  while (sum > 0xffff) sum = (sum & 0xffff) + Math.floor(sum / 0x10000);
  return sum;
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
  const start = uint32(initial, 'initial');
  const end = bytes.length & ~1;
  let at = 0;
  let sum = 0;
  if (end >= WORDS_FROM && bytes.byteOffset % 2 === 0) {
    // The sum of swapped words is the swapped sum.
    const words = new Uint16Array(bytes.buffer, bytes.byteOffset, end >> 1);
    for (let word = 0; word < words.length;) {
      const stop = Math.min(word + FOLD_EVERY, words.length);
      let part = 0;
      for (; word < stop; word++) part += words[word]!;
      sum = fold(sum + part);
    }
    sum = swap16(sum);
    at = end;
  }
  while (at < end) {
    const stop = Math.min(at + FOLD_EVERY, end);
    for (; at < stop; at += 2) sum += (bytes[at]! << 8) | bytes[at + 1]!;
    sum = fold(sum);
  }
  if (at < bytes.length) sum += bytes[at]! << 8;
  return 0xffff ^ fold(sum + start);
}
