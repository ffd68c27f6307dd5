/** `AF_INET`: IPv4. */
import { getBig16, getBig32, putBig16, putBig32 } from '../memory/bytes';
import * as constants from '../constants/generated';
import { invalidType, invalidValue } from '../arguments/errors';
import { formatInet, parseInet, parseInet6 } from './text';
import { integer } from '../arguments/validate';
import { type AddressCodec, clear, NEEDS_RESOLVER, putFamily, wrongFamily } from './codec';
import type { InetAddress } from '../types/addresses';

// Here, for a constant of another module is looked up each time.
const AF_INET = constants.AF_INET;

const SIZE = 16;

// A program mostly sends to where it last sent: the string is then the same object.
let lastHost = '';
let lastValue = 0;

const inet6Bytes = new Uint8Array(16);

/** The host as 32 bits, or -1 where it has to be resolved. */
function hostValue(host: unknown, syscall: string): number {
  if (typeof host !== 'string') throw invalidType('address.address', 'a string', host);
  if (host === '') return 0;
  const value = parseInet(host);
  if (value >= 0) return value;
  if (host === '<broadcast>') return 0xffffffff;
  if (host.includes('\0')) throw invalidValue('address.address', 'must not contain NUL', host);
  if (parseInet6(host.split('%', 1)[0]!, inet6Bytes, 0)) throw wrongFamily(host, syscall);
  return -1;
}

// A cache of texts of recently decoded addresses, indexed by a hash of their bits: a server receives from the same peers.
const SHIFT = 26; // 64 places
const decodedValues = new Int32Array(64);
const decodedTexts = new Array<string>(64).fill('0.0.0.0');

/** The dotted form of 32 bits in network order. */
export function inetText(value: number): string {
  const place = Math.imul(value, 0x9e3779b1) >>> SHIFT;
  if (decodedValues[place] === value) return decodedTexts[place]!;
  const text = formatInet(value);
  decodedValues[place] = value;
  decodedTexts[place] = text;
  return text;
}

export const inetCodec: AddressCodec<InetAddress> = {
  encode(address, out, _socket, syscall) {
    const port = address.port;
    if (typeof port !== 'number' || port !== (port & 0xffff)) integer(port, 'address.port', 0, 0xffff);
    const host = address.address;
    if (host !== lastHost) {
      const value = hostValue(host, syscall);
      if (value < 0) return NEEDS_RESOLVER;
      lastHost = host;
      lastValue = value | 0;
    }
    putFamily(out, AF_INET, SIZE);
    putBig16(out, 2, port);
    putBig32(out, 4, lastValue);
    clear(out, 8, SIZE);
    return SIZE;
  },

  decode(from) {
    return { address: inetText(getBig32(from, 4)), port: getBig16(from, 2), family: AF_INET };
  },
};
