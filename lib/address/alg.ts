/** `AF_ALG`: `struct sockaddr_alg`. */
import { get32, put32 } from '../memory/bytes';
import { AF_ALG } from '../constants/generated';
import { outOfRange } from '../arguments/errors';
import { cString } from '../arguments/validate';
import { type AddressCodec, clear, field, putFamily } from './codec';
import type { AlgAddress } from '../types/addresses';

const TYPE = 2;
const TYPE_SIZE = 14;
const FEAT = 16;
const MASK = 20;
const NAME = 24;
const NAME_SIZE = 64;
const SIZE = NAME + NAME_SIZE;

function textOf(size: number, value: unknown, name: string): Uint8Array {
  const bytes = Buffer.from(cString(value, name), 'utf8');
  if (bytes.length >= size) throw outOfRange(`${name}.length`, `<= ${size - 1}`, bytes.length);
  return bytes;
}

function getText(from: Uint8Array, at: number, size: number): string {
  const bytes = Buffer.from(from.subarray(at, at + size));
  const end = bytes.indexOf(0);
  return bytes.toString('utf8', 0, end < 0 ? size : end);
}

export const algCodec: AddressCodec<AlgAddress> = {
  encode(address, out) {
    const type = textOf(TYPE_SIZE, address.type, 'address.type');
    const name = textOf(NAME_SIZE, address.name, 'address.name');
    const feat = field(address.feat, 'feat', 0, 0xffffffff, 0);
    const mask = field(address.mask, 'mask', 0, 0xffffffff, 0);
    clear(out, 0, SIZE);
    out.set(type, TYPE);
    out.set(name, NAME);
    put32(out, FEAT, feat);
    put32(out, MASK, mask);
    putFamily(out, AF_ALG, SIZE);
    return SIZE;
  },

  decode(from) {
    return {
      type: getText(from, TYPE, TYPE_SIZE),
      name: getText(from, NAME, NAME_SIZE),
      feat: get32(from, FEAT),
      mask: get32(from, MASK),
      family: AF_ALG,
    };
  },
};
