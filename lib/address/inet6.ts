/** `AF_INET6`: IPv6. */
import { get32, getBig16, getBig32, put32, putBig16, putBig32 } from '../memory/bytes';
import * as constants from '../constants/generated';
import { invalidType, invalidValue, outOfRange } from '../arguments/errors';
import { SocketError } from '../errors/errors';
import { formatInet6, parseInet, parseInet6 } from './text';
import { native } from '../system/native';
import { integer, uint32 } from '../arguments/validate';
import { type AddressCodec, NEEDS_RESOLVER, putFamily, wrongFamily } from './codec';
import type { Inet6Address } from '../types/addresses';

// Here, for a constant of another module is looked up each time.
const AF_INET6 = constants.AF_INET6;

const SIZE = 28;
const FLOWINFO_MAX = 0xfffff;

const ANY = '::';

// The last host that was parsed, and its bytes. One with a scope by name is not kept: interfaces come and go.
let lastHost = ANY;
const lastBytes = new Uint8Array(16);

/** The index that `%scope` says: a number as it is, a name looked up here and now. */
function scopeIndex(host: string, scope: string, syscall: string): number {
  if (scope === '') throw invalidValue('address.address', 'must name a scope after %', host);
  if (/^[0-9]+$/.test(scope)) {
    const index = Number(scope);
    if (index > 0xffffffff) throw outOfRange('address.address', 'with a scope <= 4294967295', host);
    return index;
  }
  const index = native.if_nametoindex(scope);
  if (index < 0) throw new SocketError(-index, syscall, { address: host });
  return index;
}

/** Writes the address of a host with a scope; false where what stands before the scope is not numeric. */
function encodeScoped(host: string, mark: number, scopeId: number, out: Uint8Array, syscall: string): boolean {
  if (!parseInet6(host.slice(0, mark), out, 8)) return false;
  const index = scopeIndex(host, host.slice(mark + 1), syscall);
  if (scopeId !== 0 && scopeId !== index) {
    throw outOfRange('address.scope_id', `0 or ${index}, which "address.address" says`, scopeId);
  }
  put32(out, 24, index);
  return true;
}

/** Writes the bytes of `host`, which is not the last one; false where it has to be resolved. */
function encodeHost(host: unknown, scopeId: number, out: Uint8Array, syscall: string): boolean {
  if (typeof host !== 'string') throw invalidType('address.address', 'a string', host);
  if (host.includes('\0')) throw invalidValue('address.address', 'must not contain NUL', host);
  if (host === '<broadcast>') throw invalidValue('address.address', 'must not be a broadcast, which IPv6 lacks', host);
  const mark = host.indexOf('%');
  if (mark >= 0) return encodeScoped(host, mark, scopeId, out, syscall);
  if (!parseInet6(host === '' ? ANY : host, out, 8)) {
    if (parseInet(host) >= 0) throw wrongFamily(host, syscall);
    return false;
  }
  lastHost = host;
  for (let at = 0; at < 16; at++) lastBytes[at] = out[8 + at]!;
  return true;
}

// A cache of texts of recently decoded addresses, indexed by a hash of their bits.
const decodedWords = new Int32Array(16 * 4);
const decodedTexts = new Array<string>(16).fill(ANY);

/** The text of the 16 bytes at `offset`. */
export function inet6Text(from: Uint8Array, offset: number): string {
  const w0 = getBig32(from, offset);
  const w1 = getBig32(from, offset + 4);
  const w2 = getBig32(from, offset + 8);
  const w3 = getBig32(from, offset + 12);
  const place = Math.imul(w0 ^ w1 ^ w2 ^ w3, 0x9e3779b1) >>> 28;
  const at = place * 4;
  if (
    decodedWords[at] === w0 &&
    decodedWords[at + 1] === w1 &&
    decodedWords[at + 2] === w2 &&
    decodedWords[at + 3] === w3
  ) {
    return decodedTexts[place]!;
  }
  const text = formatInet6(from, offset);
  decodedWords[at] = w0;
  decodedWords[at + 1] = w1;
  decodedWords[at + 2] = w2;
  decodedWords[at + 3] = w3;
  decodedTexts[place] = text;
  return text;
}

export const inet6Codec: AddressCodec<Inet6Address> = {
  encode(address, out, _socket, syscall) {
    const port = address.port;
    if (typeof port !== 'number' || port !== (port & 0xffff)) integer(port, 'address.port', 0, 0xffff);
    const flowinfo = address.flowinfo ?? 0;
    if (flowinfo !== 0) integer(flowinfo, 'address.flowinfo', 0, FLOWINFO_MAX);
    const scopeId = uint32(address.scope_id ?? 0, 'address.scope_id');
    const host = address.address;
    putFamily(out, AF_INET6, SIZE);
    putBig16(out, 2, port);
    putBig32(out, 4, flowinfo);
    put32(out, 24, scopeId);
    if (host === lastHost) {
      for (let at = 0; at < 16; at++) out[8 + at] = lastBytes[at]!;
    } else if (!encodeHost(host, scopeId, out, syscall)) {
      return NEEDS_RESOLVER;
    }
    return SIZE;
  },

  // `flowinfo` goes without the traffic class, which the kernel may put above the label.
  decode(from) {
    return {
      address: inet6Text(from, 8),
      port: getBig16(from, 2),
      flowinfo: getBig32(from, 4) & FLOWINFO_MAX,
      scope_id: get32(from, 24),
      family: AF_INET6,
    };
  },
};
