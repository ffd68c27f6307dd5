/** `AF_NETLINK`: `struct sockaddr_nl`. */
import { get32, put32 } from '../memory/bytes';
import { AF_NETLINK } from '../constants/generated';
import { type AddressCodec, clear, field, putFamily } from './codec';
import type { NetlinkAddress } from '../types/addresses';

const SIZE = 12;

export const netlinkCodec: AddressCodec<NetlinkAddress> = {
  encode(address, out) {
    const pid = field(address.pid, 'pid', 0, 0xffffffff);
    const groups = field(address.groups, 'groups', 0, 0xffffffff);
    clear(out, 0, SIZE);
    put32(out, 4, pid);
    put32(out, 8, groups);
    putFamily(out, AF_NETLINK, SIZE);
    return SIZE;
  },

  decode(from) {
    return { pid: get32(from, 4), groups: get32(from, 8), family: AF_NETLINK };
  },
};
