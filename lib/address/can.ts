/** `AF_CAN`: `struct sockaddr_can`, of which a protocol uses as much as it needs. */
import { get32, get64, getInt32, put32, put64 } from '../memory/bytes';
import { AF_CAN, CAN_ISOTP, CAN_J1939, J1939_NO_ADDR, J1939_NO_PGN } from '../constants/generated';
import { invalidType, outOfRange } from '../arguments/errors';
import { type AddressCodec, clear, field, putFamily, type SocketKind } from './codec';
import { interfaceIndex } from './interface';
import type { CanAddress } from '../types/addresses';

const SIZE = 24;
const ISOTP_SIZE = 16;

function is(protocol: number, socket: SocketKind): boolean {
  return socket.family === AF_CAN && socket.proto === protocol;
}

function j1939Name(name: unknown): bigint {
  if (name === undefined) return 0n;
  if (typeof name !== 'bigint') throw invalidType('address.name', 'a bigint', name);
  if (name < 0n || name > 0xffffffffffffffffn) throw outOfRange('address.name', '>= 0n && < 2n ** 64n', name);
  return name;
}

export const canCodec: AddressCodec<CanAddress> = {
  encode(address, out, socket, syscall) {
    const { ifindex, ifname, rx_id, tx_id, name, pgn, addr } = address;
    clear(out, 0, SIZE);
    if (is(CAN_ISOTP, socket) || rx_id !== undefined || tx_id !== undefined) {
      put32(out, 8, field(rx_id, 'rx_id', 0, 0xffffffff));
      put32(out, 12, field(tx_id, 'tx_id', 0, 0xffffffff));
    } else if (is(CAN_J1939, socket) || name !== undefined || pgn !== undefined || addr !== undefined) {
      put64(out, 8, j1939Name(name));
      put32(out, 16, field(pgn, 'pgn', 0, 0xffffffff, J1939_NO_PGN));
      out[20] = field(addr, 'addr', 0, 0xff, J1939_NO_ADDR);
    }
    const everywhere = ifindex === undefined && ifname === '';
    put32(out, 4, everywhere ? 0 : interfaceIndex({ ifindex, ifname }, syscall));
    putFamily(out, AF_CAN, SIZE);
    return SIZE;
  },

  decode(from, length, socket) {
    const ifindex = getInt32(from, 4);
    if (is(CAN_ISOTP, socket) && length >= ISOTP_SIZE) {
      return { ifindex, rx_id: get32(from, 8), tx_id: get32(from, 12), family: AF_CAN };
    }
    if (is(CAN_J1939, socket) && length > 20) {
      return { ifindex, name: get64(from, 8), pgn: get32(from, 16), addr: from[20]!, family: AF_CAN };
    }
    return { ifindex, family: AF_CAN };
  },
};
