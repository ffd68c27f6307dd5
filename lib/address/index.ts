/**
 * Socket addresses: objects for callers, structures for the kernel. One codec a family, in one table; what is not in it
 * goes as raw bytes.
 *
 * The room `address/` knows the bytes and the text forms of addresses. It must not know calls, nor resolve names. A new
 * family
 * is one file with its codec and one entry in the table, in `others.ts` where few programs use it; its type goes into
 * `types/addresses.ts`.
 */
import * as constants from '../constants/generated';
import { invalidType } from '../arguments/errors';
import { type Endpoint } from '../errors/errors';
import { later } from '../system/later';
import { cString, integer } from '../arguments/validate';
import { clear, type Entry, FAMILY_MAX, familyOf, putFamily, type SocketKind, STORAGE_SIZE } from './codec';
import { inetCodec } from './inet';
import { inet6Codec } from './inet6';
import { rawCodec } from './raw';
import type { Address, Inet6Address, InetAddress, RawAddress, UnixAddress } from '../types/addresses';
import { unixCodec } from './unix';

export type { SocketKind } from './codec';
export type * from '../types/addresses';

// Here, for a constant of another module is looked up each time.
const { AF_INET, AF_INET6, AF_UNIX, AF_UNSPEC } = constants;

const table = new Map<number | undefined, Entry>([
  [AF_INET, { codec: inetCodec, size: 16 }],
  [AF_INET6, { codec: inet6Codec, size: 28 }],
  [AF_UNIX, { codec: unixCodec, size: 2 }],
]);
/** The families that few programs use. */
const others = later(() => require('./others') as typeof import('./others'));

/** What `connect` is given to dissolve an association: `sizeof(struct sockaddr)`. */
const UNSPECIFIED_SIZE = 16;

/**
 * Writes the structure of an address into `out`, which has room for a `sockaddr_storage`.
 *
 * A numeric `family` in the address decides the form, else the socket's.
 *
 * @param syscall the method called, for a SocketError (`ENAMETOOLONG`; an interface that does not exist)
 * @returns the structure's length, or NEEDS_RESOLVER where its host is a name: resolve `hostOf(address)`
 */
export function encodeAddress(address: unknown, socket: SocketKind, out: Uint8Array, syscall: string): number {
  if (typeof address !== 'object' || address === null) throw invalidType('address', 'an object', address);
  const given = (address as Address).family;
  const family = given === undefined ? socket.family : given;
  if (family === AF_INET && typeof (address as InetAddress).address === 'string') {
    return inetCodec.encode(address as InetAddress, out, socket, syscall);
  }
  if (family === AF_INET6 && typeof (address as Inet6Address).address === 'string') {
    return inet6Codec.encode(address as Inet6Address, out, socket, syscall);
  }
  if (family === AF_UNIX && typeof (address as UnixAddress).path === 'string') {
    return unixCodec.encode(address as UnixAddress, out, socket, syscall);
  }
  if (given !== undefined) integer(given, 'address.family', 0, FAMILY_MAX);
  if ((address as RawAddress).data !== undefined) {
    return rawCodec.encode(address as RawAddress, out, socket, syscall);
  }
  const entry = table.get(family) ?? others().table.get(family);
  if (entry !== undefined) return entry.codec.encode(address, out, socket, syscall);
  if (given !== AF_UNSPEC) return rawCodec.encode(address as RawAddress, out, socket, syscall);
  clear(out, 0, UNSPECIFIED_SIZE);
  putFamily(out, AF_UNSPEC, UNSPECIFIED_SIZE);
  return UNSPECIFIED_SIZE;
}

/**
 * The address that the kernel wrote into `from`, or null where it wrote none: `length` is 0, or `sa_family` is still the
 * `AF_UNSPEC` that the caller put there. An unnamed Unix peer, of whom the kernel writes nothing either, has an empty path.
 */
export function decodeAddress(from: Uint8Array, length: number, socket: SocketKind): Address | null {
  const family = length < 2 ? AF_UNSPEC : familyOf(from);
  if (family === AF_INET && length >= 16) return inetCodec.decode(from, length, socket);
  if (family === AF_UNSPEC) return socket.family === AF_UNIX ? unixCodec.decode(from, 0, socket) : null;
  const end = Math.min(length, STORAGE_SIZE, from.length);
  const entry = table.get(family) ?? others().table.get(family);
  return entry !== undefined && end >= entry.size
    ? entry.codec.decode(from, end, socket)
    : rawCodec.decode(from, end, socket);
}

/** The host of an address that encodeAddress answered NEEDS_RESOLVER to. */
export function hostOf(address: unknown): string {
  return (address as InetAddress).address;
}

/** The fields of an address whose host is a name. What waits keeps these: a getter must not run in the middle of another call. */
export function namedAddress(address: unknown): object {
  const { address: host, port, family, flowinfo, scope_id } = address as Partial<Inet6Address>;
  return {
    address: cString(host, 'address.address'),
    port,
    ...(family === undefined ? {} : { family }),
    ...(flowinfo === undefined ? {} : { flowinfo }),
    ...(scope_id === undefined ? {} : { scope_id }),
  };
}

/** The fields of an error for an address: `address` and `port`, or `path`, where it has them. */
export function endpointOf(address: unknown): Endpoint {
  const { address: host, port, path } = (address ?? {}) as Partial<InetAddress & UnixAddress>;
  const endpoint: Endpoint = {};
  if (typeof host === 'string') endpoint.address = host;
  if (typeof port === 'number' && typeof host === 'string') endpoint.port = port;
  if (typeof path === 'string' || Buffer.isBuffer(path)) endpoint.path = path;
  return endpoint;
}
