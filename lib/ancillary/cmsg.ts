/**
 * Ancillary data: control messages as bytes and as objects. A control buffer is a row of messages, each a header
 * (`struct cmsghdr`: its length, level and type) and data, each aligned as the compiler says.
 *
 * Widths differ by direction: `IP_TOS` comes in as one byte and goes out as an int, `UDP_SEGMENT` goes out as 16 bits
 * and `UDP_GRO` comes in as an int, `SO_TIMESTAMPING` goes out as flags and comes in as times.
 *
 * The room `ancillary/` knows the bytes of control buffers. It must not know calls or the owners of descriptors: the
 * operations close descriptors that are not delivered. A new kind of control message is one entry in the table of this file.
 */
import { decodeAddress, type Address } from '../address';
import { get16, getInt32, getLong, put32, putLong } from '../memory/bytes';
import * as c from '../constants/generated';
import { aligned, HEADER, LENGTH_LIMIT } from './sizes';
import { invalidType, outOfRange } from '../arguments/errors';
import { encodeNumeric } from '../options/codecs';
import { type Kind, i32, u16, u32, u64 } from '../options/structure';
import * as structures from '../options/structures';
import type {
  In6Pktinfo,
  InPktinfo,
  ScmTimestamping,
  SockExtendedErr,
  Timespec,
  Timeval,
  TpacketAuxdata,
  Ucred,
} from '../types/options';
import { type Bytes, bytesOf, int32 } from '../arguments/validate';

/** The decoded form of a control message: which one, its level and type tell. */
export type AncillaryValue =
  | number
  | bigint
  | number[]
  | Ucred
  | InPktinfo
  | In6Pktinfo
  | Timeval
  | Timespec
  | ScmTimestamping
  | SockExtendedErr
  | TpacketAuxdata
  | Address;

/** A control message to send. */
export interface AncillaryInput {
  /** `SOL_SOCKET`, `IPPROTO_IP` … */
  level: number;
  /** `SCM_RIGHTS`, `IP_PKTINFO` … */
  type: number;
  /** Bytes, or for the kinds that this library knows the value. */
  data: Bytes | AncillaryValue;
}

/** A control message that was received. */
export interface AncillaryMessage {
  /** `SOL_SOCKET`, `IPPROTO_IP` … */
  level: number;
  /** `SCM_RIGHTS`, `IP_PKTINFO` … */
  type: number;
  /** The bytes behind its header, in the order of the processor, without padding. */
  data: Buffer<ArrayBuffer>;
  /** The data decoded, where this library knows the kind and the message was not cut short. */
  value?: AncillaryValue;
}

/** How one kind of control message is written and read. */
interface Codec {
  readonly encode: (value: unknown, name: string) => Uint8Array;
  /** The value, or undefined where there are too few bytes for one. */
  readonly decode: (bytes: Uint8Array) => AncillaryValue | undefined;
}

function ofKind(kind: Kind): Codec {
  return {
    encode(value, name) {
      const out = new Uint8Array(kind.size);
      kind.put(out, 0, value, name);
      return out;
    },
    decode: (bytes) => (bytes.length < kind.size ? undefined : (kind.get(bytes, 0) as AncillaryValue)),
  };
}

/** A number: 32 bits going out, coming in as many as there are. */
function number(kind: Kind): Codec {
  return {
    encode: ofKind(kind).encode,
    decode(bytes) {
      if (bytes.length >= kind.size) return kind.get(bytes, 0) as number;
      return bytes.length === 2 ? get16(bytes, 0) : bytes[0];
    },
  };
}

const int = number(i32);
const unsigned = number(u32);

const INT_SIZE = 4;

const rights: Codec = {
  encode(value, name) {
    if (!Array.isArray(value)) throw invalidType(name, 'an array of descriptors', value);
    // Before there is memory for them: an array may claim more elements than there is memory, or grow by its getters.
    const numbers: number[] = [];
    for (let index = 0; index < value.length; index++) numbers.push(int32(value[index], `${name}[${index}]`));
    const out = new Uint8Array(numbers.length * INT_SIZE);
    numbers.forEach((number, index) => {
      put32(out, index * INT_SIZE, number);
    });
    return out;
  },
  decode: (bytes) =>
    Array.from({ length: Math.floor(bytes.length / INT_SIZE) }, (_, index) => getInt32(bytes, index * INT_SIZE)),
};

const ADDRESS_SIZE = 128;

function sockaddr(family: number, size: number): Codec {
  const kind = { family, type: 0, proto: 0 };
  return {
    encode(value, name) {
      const out = new Uint8Array(ADDRESS_SIZE);
      return out.subarray(0, encodeNumeric(value, kind, out, name));
    },
    decode: (bytes) => (bytes.length < size ? undefined : (decodeAddress(bytes, bytes.length, kind) ?? undefined)),
  };
}

const EXTENDED_ERR_SIZE = structures.sock_extended_err.size;

/** `struct sock_extended_err`, and behind it who sent the ICMP message. */
const recverr: Codec = {
  encode(value, name) {
    const out = new Uint8Array(EXTENDED_ERR_SIZE + ADDRESS_SIZE);
    structures.sock_extended_err.put(out, 0, value, name);
    const { offender } = value as Partial<SockExtendedErr>;
    if (offender === undefined || offender === null) return out.subarray(0, EXTENDED_ERR_SIZE);
    const rest = out.subarray(EXTENDED_ERR_SIZE);
    const length = encodeNumeric(offender, { family: c.AF_UNSPEC, type: 0, proto: 0 }, rest, `${name}.offender`);
    return out.subarray(0, EXTENDED_ERR_SIZE + length);
  },
  decode(bytes) {
    if (bytes.length < EXTENDED_ERR_SIZE) return undefined;
    const rest = bytes.subarray(EXTENDED_ERR_SIZE);
    return {
      ...(structures.sock_extended_err.get(bytes, 0) as SockExtendedErr),
      offender: decodeAddress(rest, rest.length, { family: c.AF_UNSPEC, type: 0, proto: 0 }),
    };
  },
};

const times = ofKind(structures.scm_timestamping);
/** Times coming in; going out, times, or the flags that say which the kernel is to take. */
const timestamping: Codec = {
  encode: (value, name) => (typeof value === 'number' ? unsigned : times).encode(value, name),
  decode: times.decode,
};

/** The `_NEW` forms: 64 bits on every processor. */
const timeval64 = ofKind(structures.timeval64);
const timespec64 = ofKind(structures.timespec64);
const times64 = ofKind(structures.scm_timestamping64);

const segment: Codec = { encode: ofKind(u16).encode, decode: int.decode };

/** The kinds, by level and type. A platform may lack either. */
const kinds: (Codec | undefined)[][] = [];
const table: [level: number | undefined, type: number | undefined, codec: Codec][] = [
  [c.SOL_SOCKET, c.SCM_RIGHTS, rights],
  [c.SOL_SOCKET, c.SCM_CREDENTIALS, ofKind(structures.ucred)],
  [c.SOL_SOCKET, c.SCM_PIDFD, int],
  [c.SOL_SOCKET, c.SCM_TIMESTAMP, ofKind(structures.timeval)],
  [c.SOL_SOCKET, c.SCM_TIMESTAMPNS, ofKind(structures.timespec)],
  [c.SOL_SOCKET, c.SCM_TIMESTAMPING, timestamping],
  [c.SOL_SOCKET, c.SO_TIMESTAMP_NEW, timeval64],
  [c.SOL_SOCKET, c.SO_TIMESTAMPNS_NEW, timespec64],
  [c.SOL_SOCKET, c.SO_TIMESTAMPING_NEW, { ...timestamping, decode: times64.decode }],
  [c.SOL_SOCKET, c.SCM_TXTIME, ofKind(u64)],
  [c.SOL_SOCKET, c.SCM_WIFI_STATUS, int],
  [c.SOL_SOCKET, c.SCM_TS_OPT_ID, unsigned],
  [c.SOL_SOCKET, c.SCM_INQ, int],
  [c.SOL_SOCKET, c.SO_RXQ_OVFL, unsigned],
  [c.SOL_SOCKET, c.SO_MARK, unsigned],
  [c.SOL_SOCKET, c.SO_PRIORITY, int],
  [c.IPPROTO_IP, c.IP_PKTINFO, ofKind(structures.in_pktinfo)],
  [c.IPPROTO_IP, c.IP_TTL, int],
  [c.IPPROTO_IP, c.IP_TOS, int],
  [c.IPPROTO_IP, c.IP_RECVERR, recverr],
  [c.IPPROTO_IP, c.IP_ORIGDSTADDR, sockaddr(c.AF_INET, 16)],
  [c.IPPROTO_IP, c.IP_CHECKSUM, unsigned],
  [c.IPPROTO_IP, c.IP_RECVFRAGSIZE, int],
  [c.IPPROTO_IPV6, c.IPV6_PKTINFO, ofKind(structures.in6_pktinfo)],
  [c.IPPROTO_IPV6, c.IPV6_2292PKTINFO, ofKind(structures.in6_pktinfo)],
  [c.IPPROTO_IPV6, c.IPV6_HOPLIMIT, int],
  [c.IPPROTO_IPV6, c.IPV6_2292HOPLIMIT, int],
  [c.IPPROTO_IPV6, c.IPV6_TCLASS, int],
  [c.IPPROTO_IPV6, c.IPV6_FLOWINFO, int],
  [c.IPPROTO_IPV6, c.IPV6_DONTFRAG, int],
  [c.IPPROTO_IPV6, c.IPV6_RECVERR, recverr],
  [c.IPPROTO_IPV6, c.IPV6_ORIGDSTADDR, sockaddr(c.AF_INET6, 28)],
  [c.IPPROTO_IPV6, c.IPV6_RECVFRAGSIZE, int],
  [c.IPPROTO_TCP, c.TCP_CM_INQ, int],
  [c.IPPROTO_UDP, c.UDP_SEGMENT, segment],
  [c.IPPROTO_UDP, c.UDP_GRO, int],
  [c.SOL_PACKET, c.PACKET_AUXDATA, ofKind(structures.tpacket_auxdata)],
  [c.SOL_PACKET, c.PACKET_TX_TIMESTAMP, recverr],
  [c.SOL_NETLINK, c.NETLINK_LISTEN_ALL_NSID, int],
  [c.SOL_VSOCK, c.VSOCK_RECVERR, recverr],
  [c.SOL_CAN_RAW, c.SCM_CAN_RAW_ERRQUEUE, recverr],
  [c.SOL_CAN_J1939, c.SCM_J1939_ERRQUEUE, recverr],
  [c.SOL_ALG, c.ALG_SET_OP, unsigned],
  [c.SOL_ALG, c.ALG_SET_AEAD_ASSOCLEN, unsigned],
  [c.SOL_RDS, c.RDS_CMSG_ZCOPY_COOKIE, unsigned],
];
for (const [level, type, codec] of table) {
  if (level !== undefined && type !== undefined) (kinds[level] ??= [])[type] = codec;
}

function codecOf(level: number, type: number): Codec | undefined {
  return level >= 0 && level < kinds.length && type >= 0 ? kinds[level]?.[type] : undefined;
}

function dataOf(level: number, type: number, value: unknown, name: string): Uint8Array {
  const bytes = bytesOf(value);
  // A copy, for what comes after may change it.
  if (bytes !== undefined) return new Uint8Array(bytes);
  const codec = codecOf(level, type);
  if (codec === undefined) throw invalidType(name, 'an ArrayBufferView or an ArrayBuffer', value);
  return codec.encode(value, name);
}

/** The control buffer of messages to send. Nothing of it is shared with what was given. */
export function encodeAncillary(ancdata: unknown, name = 'ancdata'): Uint8Array {
  if (!Array.isArray(ancdata)) throw invalidType(name, 'an array', ancdata);
  const messages: { level: number; type: number; data: Uint8Array }[] = [];
  let total = 0;
  for (let index = 0; index < ancdata.length; index++) {
    const message: unknown = ancdata[index];
    const own = `${name}[${index}]`;
    if (typeof message !== 'object' || message === null) throw invalidType(own, 'an object', message);
    const { level: givenLevel, type: givenType, data: value } = message as Partial<AncillaryInput>;
    const level = int32(givenLevel, `${own}.level`);
    const type = int32(givenType, `${own}.type`);
    const data = dataOf(level, type, value, `${own}.data`);
    messages.push({ level, type, data });
    total += HEADER.data + aligned(data.length);
    if (total > LENGTH_LIMIT) throw outOfRange(name, `at most ${LENGTH_LIMIT} bytes long`, total);
  }
  const control = new Uint8Array(total);
  let at = 0;
  for (const { level, type, data } of messages) {
    putLong(control, at + HEADER.len, HEADER.len_size, HEADER.data + data.length);
    put32(control, at + HEADER.level, level);
    put32(control, at + HEADER.type, type);
    control.set(data, at + HEADER.data);
    at += HEADER.data + aligned(data.length);
  }
  return control;
}

/** Calls back for each message in a control buffer, with where its data begin and end; a cut one ends the row. */
function walk(
  control: Uint8Array,
  length: number,
  visit: (level: number, type: number, start: number, end: number) => void,
): void {
  const limit = Math.min(length, control.length);
  for (let at = 0; at + HEADER.data <= limit;) {
    const size = getLong(control, at + HEADER.len, HEADER.len_size);
    if (size < HEADER.data) return;
    const end = Math.min(at + size, limit);
    visit(getInt32(control, at + HEADER.level), getInt32(control, at + HEADER.type), at + HEADER.data, end);
    at += aligned(size);
  }
}

/** The messages in a control buffer, of which the kernel wrote `length` bytes. The buffer may be used again. */
export function decodeAncillary(control: Uint8Array, length: number): AncillaryMessage[] {
  const messages: AncillaryMessage[] = [];
  walk(control, length, (level, type, start, end) => {
    const data = Buffer.from(control.subarray(start, end));
    const message: AncillaryMessage = { level, type, data };
    const value = codecOf(level, type)?.decode(data);
    if (value !== undefined) message.value = value;
    messages.push(message);
  });
  return messages;
}

/** The descriptors in a control buffer that the kernel made for this process: for closing what cannot be delivered. */
export function descriptorsIn(control: Uint8Array, length: number): number[] {
  const descriptors: number[] = [];
  walk(control, length, (level, type, start, end) => {
    if (level !== c.SOL_SOCKET || (type !== c.SCM_RIGHTS && type !== c.SCM_PIDFD)) return;
    for (let at = start; at + INT_SIZE <= end; at += INT_SIZE) descriptors.push(getInt32(control, at));
  });
  return descriptors;
}
