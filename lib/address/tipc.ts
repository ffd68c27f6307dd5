/** `AF_TIPC`: `struct sockaddr_tipc`, a union by the type of the address. */
import { get32, put32 } from '../memory/bytes';
import { AF_TIPC, TIPC_ADDR_ID, TIPC_CLUSTER_SCOPE } from '../constants/generated';
import { type AddressCodec, clear, field, putFamily } from './codec';
import type { TipcAddress } from '../types/addresses';

const SIZE = 16;

export const tipcCodec: AddressCodec<TipcAddress> = {
  encode(address, out) {
    const kind = field(address.addr_type, 'addr_type', 0, 0xff);
    const v1 = field(address.v1, 'v1', 0, 0xffffffff);
    const v2 = field(address.v2, 'v2', 0, 0xffffffff);
    const v3 = field(address.v3, 'v3', 0, 0xffffffff);
    const scope = field(address.scope, 'scope', -0x80, 0x7f, TIPC_CLUSTER_SCOPE);
    clear(out, 0, SIZE);
    // `struct tipc_socket_addr` has the reference before the node.
    put32(out, 4, kind === TIPC_ADDR_ID ? v2 : v1);
    put32(out, 8, kind === TIPC_ADDR_ID ? v1 : v2);
    put32(out, 12, v3);
    putFamily(out, AF_TIPC, SIZE);
    out[2] = kind;
    out[3] = scope;
    return SIZE;
  },

  decode(from) {
    const kind = from[2]!;
    const first = get32(from, 4);
    const second = get32(from, 8);
    return {
      addr_type: kind,
      v1: kind === TIPC_ADDR_ID ? second : first,
      v2: kind === TIPC_ADDR_ID ? first : second,
      v3: get32(from, 12),
      scope: (from[3]! << 24) >> 24,
      family: AF_TIPC,
    };
  },
};
