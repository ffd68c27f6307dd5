/** `AF_VSOCK`: `struct sockaddr_vm`. */
import { get32, put32 } from '../memory/bytes';
import { AF_VSOCK } from '../constants/generated';
import { type AddressCodec, clear, field, putFamily } from './codec';
import type { VsockAddress } from '../types/addresses';

const SIZE = 16;

export const vsockCodec: AddressCodec<VsockAddress> = {
  encode(address, out) {
    const port = field(address.port, 'port', 0, 0xffffffff);
    const cid = field(address.cid, 'cid', 0, 0xffffffff);
    clear(out, 0, SIZE);
    put32(out, 4, port);
    put32(out, 8, cid);
    putFamily(out, AF_VSOCK, SIZE);
    return SIZE;
  },

  decode(from) {
    return { cid: get32(from, 8), port: get32(from, 4), family: AF_VSOCK };
  },
};
