/** How the values of options lie in memory: one codec a structure, by the structure's name, in one table. */
import { decodeAddress, encodeAddress, hostOf, type SocketKind } from '../address';
import { NEEDS_RESOLVER } from '../address/codec';
import { get64, getInt32, put32, put64 } from '../memory/bytes';
import { AF_INET, AF_INET6, AF_UNSPEC } from '../constants/generated';
import { invalidType, invalidValue, outOfRange } from '../arguments/errors';
import { layout } from '../system/layout';
import { cString, integer } from '../arguments/validate';
import { at, inet, type Kind, structure, u32 } from './structure';
import * as structures from './structures';

/** Turns the value of an option into bytes and back. */
export interface OptionCodec {
  /** How many bytes getsockopt is to offer: as many as the kernel may have. */
  readonly size: number;
  /** The least that there may be, where the kernel refuses to fill a part of what it is offered. */
  readonly least?: number;
  /** The kernel takes a pointer to the bytes: native builds the structure that holds it. */
  readonly indirect: boolean;
  /** @param name what the value is called in errors */
  encode(value: unknown, name: string): Uint8Array;
  /** @param bytes what the kernel wrote, any number of them */
  decode(bytes: Uint8Array): unknown;
}

/** What getsockopt offers where the size is not known. */
export const UNKNOWN_SIZE = 4096;

/** Bytes of their own, for those that belong to a buffer that is used again. */
function copy(bytes: Uint8Array): Buffer<ArrayBuffer> {
  return Buffer.from(bytes);
}

/** 4 bytes are a number, anything else stays bytes. */
export function decodeUnknown(bytes: Uint8Array): number | Buffer {
  return bytes.length === 4 ? getInt32(bytes, 0) : copy(bytes);
}

function ofKind(kind: Kind): OptionCodec {
  return {
    size: kind.size,
    indirect: false,
    encode(value, name) {
      const out = new Uint8Array(kind.size);
      kind.put(out, 0, value, name);
      return out;
    },
    decode: (bytes) => kind.get(bytes, 0),
  };
}

/** An array of structures: at most `max` going in, at most `room` coming out, for the kernel has no more. */
function ofArray(kind: Kind, max: number, room: number, indirect: boolean): OptionCodec {
  return {
    size: kind.size * room,
    indirect,
    encode(value, name) {
      if (!Array.isArray(value)) throw invalidType(name, 'an array', value);
      if (value.length > max) throw outOfRange(`${name}.length`, `<= ${max}`, value.length);
      const out = new Uint8Array(kind.size * value.length);
      for (let index = 0; index < value.length; index++) {
        kind.put(out, index * kind.size, value[index], `${name}[${index}]`);
      }
      return out;
    },
    decode: (bytes) =>
      Array.from({ length: Math.floor(bytes.length / kind.size) }, (_, index) => kind.get(bytes, index * kind.size)),
  };
}

/** An int, as a number or a boolean; one that is unsigned in C may be as large as that. */
export function encodeInt(value: unknown, name: string): number {
  if (typeof value === 'boolean') return value ? 1 : 0;
  return integer(value, name, -0x80000000, 0xffffffff) | 0;
}

const int: OptionCodec = {
  size: 4,
  indirect: false,
  encode(value, name) {
    const out = new Uint8Array(4);
    put32(out, 0, encodeInt(value, name));
    return out;
  },
  decode: (bytes) => (bytes.length === 1 ? bytes[0] : decodeUnknown(bytes)),
};

/** 64 bits, signed or not. Some kernels have 32 for the same option. */
const bigint: OptionCodec = {
  size: 8,
  indirect: false,
  encode(value, name) {
    const wide = typeof value === 'number' && Number.isSafeInteger(value) ? BigInt(value) : value;
    if (typeof wide !== 'bigint') throw invalidType(name, 'a bigint', value);
    if (wide < -(2n ** 63n) || wide >= 2n ** 64n) throw outOfRange(name, '>= -(2n ** 63n) && < 2n ** 64n', value);
    const out = new Uint8Array(8);
    put64(out, 0, wide);
    return out;
  },
  decode(bytes) {
    if (bytes.length >= 8) return get64(bytes, 0);
    return bytes.length >= 4 ? BigInt(getInt32(bytes, 0) >>> 0) : copy(bytes);
  },
};

const string: OptionCodec = {
  size: 256,
  indirect: false,
  encode: (value, name) => Buffer.from(cString(value, name), 'utf8'),
  decode(bytes) {
    const text = copy(bytes);
    const end = text.indexOf(0);
    return text.toString('utf8', 0, end < 0 ? text.length : end);
  },
};

/** A structure that this library has no form for. A number goes as such: the kernel judges it. */
const bytes: OptionCodec = {
  size: UNKNOWN_SIZE,
  indirect: false,
  encode(value, name) {
    if (typeof value === 'bigint') return bigint.encode(value, name);
    if (typeof value === 'number' || typeof value === 'boolean') return int.encode(value, name);
    throw invalidType(name, 'bytes, a number, a bigint or a boolean', value);
  },
  decode: copy,
};

const unspecified: SocketKind = { family: AF_UNSPEC, type: 0, proto: 0 };
const ADDRESS_SIZE = 128;

/** Writes an address that may not have to be resolved. */
export function encodeNumeric(address: unknown, socket: SocketKind, out: Uint8Array, name: string): number {
  const length = encodeAddress(address, socket, out, 'setsockopt');
  if (length !== NEEDS_RESOLVER) return length;
  throw invalidValue(name, 'must be a numeric address', hostOf(address));
}

const sockaddr: OptionCodec = {
  size: ADDRESS_SIZE,
  least: 2,
  indirect: false,
  encode(value, name) {
    const out = new Uint8Array(ADDRESS_SIZE);
    return out.subarray(0, encodeNumeric(value, unspecified, out, name));
  },
  decode: (from) => decodeAddress(from, from.length, unspecified),
};

/** `struct sockaddr_storage` with an address alone, of IPv4 or IPv6: its value is a string. */
const storage: Kind = {
  size: ADDRESS_SIZE,
  put(out, offset, value, name) {
    if (typeof value !== 'string') throw invalidType(name, 'a string', value);
    const family = value.includes(':') ? AF_INET6 : AF_INET;
    encodeNumeric({ family, address: value, port: 0 }, unspecified, out.subarray(offset, offset + ADDRESS_SIZE), name);
  },
  get(from, offset) {
    const address = decodeAddress(from.subarray(offset), ADDRESS_SIZE, unspecified);
    return (address as { address?: string } | null)?.address ?? '';
  },
};

/** A codec of what a platform may lack: bytes there. */
function where<L>(known: L | undefined, make: (known: L) => Kind): OptionCodec {
  return known === undefined ? bytes : ofKind(make(known));
}

const mreqn = ofKind(structures.ip_mreqn);

/** `sock_fprog.len` is an unsigned short. */
const SOCK_FPROG_MAX = 0xffff;

/** Checks bytes that are to be the instructions of a program. */
export function checkInstructions(instructions: Uint8Array, name: string): void {
  const { size } = structures.sock_filter;
  if (instructions.length % size !== 0) throw invalidValue(name, `must be instructions of ${size} bytes`, instructions);
  if (instructions.length > SOCK_FPROG_MAX * size) {
    throw outOfRange(`${name}.length`, `<= ${SOCK_FPROG_MAX * size}`, instructions.length);
  }
}

/** The codecs by the names that `native/constants.def` has. */
export const codecs = {
  int,
  bigint,
  string,
  bytes,
  sockaddr,
  linger: ofKind(structures.linger),
  timeval: ofKind(structures.timeval),
  ip_mreqn: {
    ...mreqn,
    // IP_MULTICAST_IF returns only the interface's address.
    decode: (from: Uint8Array) =>
      from.length === 4 ? { multiaddr: '0.0.0.0', address: inet.get(from, 0), ifindex: 0 } : mreqn.decode(from),
  },
  ip_mreq_source: where(layout.ip_mreq_source, (own) =>
    structure(own.size, [
      at(own.multiaddr, 'multiaddr', inet),
      at(own.interface, 'interface', inet),
      at(own.sourceaddr, 'sourceaddr', inet),
    ]),
  ),
  ipv6_mreq: ofKind(structures.ipv6_mreq),
  group_req: where(layout.group_req, (own) =>
    structure(own.size, [at(own.interface, 'interface', u32), at(own.group, 'group', storage)]),
  ),
  group_source_req: where(layout.group_source_req, (own) =>
    structure(own.size, [
      at(own.interface, 'interface', u32),
      at(own.group, 'group', storage),
      at(own.source, 'source', storage),
    ]),
  ),
  ucred: ofKind(structures.ucred),
  tcp_info: ofKind(structures.tcp_info),
  packet_mreq: ofKind(structures.packet_mreq),
  tpacket_req3: ofKind(structures.tpacket_req3),
  tpacket_stats_v3: ofKind(structures.tpacket_stats_v3),
  sock_fprog: ofArray(structures.sock_filter, SOCK_FPROG_MAX, 4096, true),
  can_filter: ofArray(structures.can_filter, 0xffff, 512, false),
  in_pktinfo: ofKind(structures.in_pktinfo),
  in6_pktinfo: ofKind(structures.in6_pktinfo),
  icmp_filter: ofKind(structures.icmp_filter),
  icmp6_filter: ofKind(structures.icmp6_filter),
  sock_txtime: ofKind(structures.sock_txtime),
  so_timestamping: ofKind(structures.so_timestamping),
  mptcp_info: ofKind(structures.mptcp_info),
} satisfies Record<string, OptionCodec>;

/** The name of a codec. */
export type CodecName = keyof typeof codecs;
