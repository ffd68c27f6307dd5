/** `AF_QIPCRTR`: `struct sockaddr_qrtr`. */
import { get32, put32 } from '../memory/bytes';
import { AF_QIPCRTR } from '../constants/generated';
import { type AddressCodec, clear, field, putFamily } from './codec';
import type { QipcrtrAddress } from '../types/addresses';

const SIZE = 12;

export const qipcrtrCodec: AddressCodec<QipcrtrAddress> = {
  encode(address, out) {
    const node = field(address.node, 'node', 0, 0xffffffff);
    const port = field(address.port, 'port', 0, 0xffffffff);
    clear(out, 0, SIZE);
    put32(out, 4, node);
    put32(out, 8, port);
    putFamily(out, AF_QIPCRTR, SIZE);
    return SIZE;
  },

  decode(from) {
    return { node: get32(from, 4), port: get32(from, 8), family: AF_QIPCRTR };
  },
};
