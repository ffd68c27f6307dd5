/** `AF_PACKET`: `struct sockaddr_ll`. */
import { get16, getBig16, getInt32, put16, put32, putBig16 } from '../memory/bytes';
import { AF_PACKET } from '../constants/generated';
import { invalidType, outOfRange } from '../arguments/errors';
import { bytesOf } from '../arguments/validate';
import { type AddressCodec, clear, field, putFamily } from './codec';
import { interfaceIndex } from './interface';
import type { PacketAddress } from '../types/addresses';

const ADDR = 12;
const SIZE = 20;
/** `MAX_ADDR_LEN` of Linux: an address longer than `sll_addr` makes the structure longer. */
const ADDR_MAX = 32;
const NO_ADDR = new Uint8Array(0);

export const packetCodec: AddressCodec<PacketAddress> = {
  encode(address, out, _socket, syscall) {
    const protocol = field(address.protocol, 'protocol', 0, 0xffff);
    const hatype = field(address.hatype, 'hatype', 0, 0xffff, 0);
    const pkttype = field(address.pkttype, 'pkttype', 0, 0xff, 0);
    const ifindex = interfaceIndex(address, syscall);
    // The last, for a getter could detach them.
    const given: unknown = address.addr;
    const addr = given === undefined ? NO_ADDR : bytesOf(given);
    if (addr === undefined) throw invalidType('address.addr', 'a Buffer', given);
    if (addr.length > ADDR_MAX) throw outOfRange('address.addr.length', `<= ${ADDR_MAX}`, addr.length);
    const length = Math.max(SIZE, ADDR + addr.length);
    clear(out, 0, length);
    putBig16(out, 2, protocol);
    put16(out, 8, hatype);
    out[10] = pkttype;
    put32(out, 4, ifindex);
    out[11] = addr.length;
    out.set(addr, ADDR);
    putFamily(out, AF_PACKET, length);
    return length;
  },

  decode(from, length) {
    return {
      ifindex: getInt32(from, 4),
      protocol: getBig16(from, 2),
      pkttype: from[10]!,
      hatype: get16(from, 8),
      addr: Buffer.from(from.subarray(ADDR, Math.min(ADDR + from[11]!, length))),
      family: AF_PACKET,
    };
  },
};
