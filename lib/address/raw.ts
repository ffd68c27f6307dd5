/** Any family without a codec of its own: bytes as they are. */
import { invalidType, outOfRange } from '../arguments/errors';
import { bytesOf, integer } from '../arguments/validate';
import { type AddressCodec, FAMILY_MAX, familyOf, putFamily, STORAGE_SIZE } from './codec';
import type { RawAddress } from '../types/addresses';

const DATA = 2;

export const rawCodec: AddressCodec<RawAddress> = {
  encode(address, out, socket) {
    // Before the bytes, which the getter could detach.
    const family = integer(address.family ?? socket.family, 'address.family', 0, FAMILY_MAX);
    const given: unknown = address.data;
    const data = bytesOf(given);
    if (data === undefined) throw invalidType('address.data', 'a Buffer', given);
    const length = DATA + data.length;
    if (length > STORAGE_SIZE) {
      throw outOfRange('address.data.length', `<= ${STORAGE_SIZE - DATA}`, data.length);
    }
    putFamily(out, family, length);
    out.set(data, DATA);
    return length;
  },

  decode(from, length) {
    return { data: Buffer.from(from.subarray(DATA, length)), family: familyOf(from) };
  },
};
