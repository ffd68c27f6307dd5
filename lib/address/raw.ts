/** Any family without a codec of its own: bytes as they are. */
import { invalidType, outOfRange } from '../arguments/errors';
import { bytesOf } from '../arguments/validate';
import { type AddressCodec, familyOf, putFamily, STORAGE_SIZE } from './codec';
import type { RawAddress } from '../types/addresses';

const DATA = 2;

export const rawCodec: AddressCodec<RawAddress> = {
  encode(address, out, socket) {
    // Read before the bytes are looked at: a getter may detach them.
    const family = address.family ?? socket.family;
    const data = bytesOf(address.data);
    if (data === undefined) throw invalidType('address.data', 'a Buffer', address.data);
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
