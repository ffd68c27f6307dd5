/**
 * Internet addresses as text and as bytes: the strict forms of glibc's inet_pton(3) and inet_ntop(3). It needs no native
 * code: `bsd-sockets/packet` uses it too.
 */
import { getBig32, putBig16, putBig32 } from '../memory/bytes';

export const DOT = 0x2e;
const COLON = 0x3a;
export const ZERO = 0x30;

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

export function hexDigit(code: number): number {
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
