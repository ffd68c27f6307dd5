/**
 * Internet addresses as text and as bytes, and byte order. The forms accepted and written are those of
 * glibc's inet_pton(3), inet_ntop(3) and inet_aton(3).
 */
import { DOT, formatInet, formatInet6, hexDigit, parseInet, parseInet6, ZERO } from './text';
import { getBig32, LITTLE_ENDIAN, putBig32, swap16 } from '../memory/bytes';
import { AF_INET, AF_INET6 } from '../constants/generated';
import { errno } from '../errors/errno';
import { invalidType, invalidValue, outOfRange } from '../arguments/errors';
import { SocketError } from '../errors/errors';
import { bytesOf, cString, int32, uint32 } from '../arguments/validate';

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
