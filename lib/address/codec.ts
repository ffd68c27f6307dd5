/** What a codec of addresses is, and what all of them need. */
import { get16, put16 } from '../memory/bytes';
import { EAI_ADDRFAMILY } from '../constants/generated';
import { GaiError } from '../errors/errors';
import { layout } from '../system/layout';
import { native } from '../system/native';
import { integer } from '../arguments/validate';
import type { Address } from '../types/addresses';

/** What of a socket decides the form of its addresses. */
export interface SocketKind {
  readonly family: number;
  /** Without the bits that are flags of its creation. */
  readonly type: number;
  readonly proto: number;
}

/** Turns the addresses of one family into the kernel's structure and back. */
export interface AddressCodec<A> {
  /**
   * Writes the whole structure, `sa_family` included, into `out`, which has room for a `sockaddr_storage`. `out` may be the
   * scratch of all calls: fields are read before the first byte is written, for a getter may make a call of its own.
   *
   * @param syscall the method called, for a SocketError
   * @returns the structure's length, or NEEDS_RESOLVER where the host is a name
   */
  encode(address: A, out: Uint8Array, socket: SocketKind, syscall: string): number;
  /** @param length what the kernel wrote, `sa_family` at least */
  decode(from: Uint8Array, length: number, socket: SocketKind): A;
}

/** What tables of codecs by family have; a platform may lack a family. */
export interface Entry {
  codec: AddressCodec<Address>;
  /** How many bytes a structure has to have for its codec to read it. */
  size: number;
}

/** The answer of `encode` where the host is a name that getaddrinfo has to resolve. */
export const NEEDS_RESOLVER = -1;

/** A numeric address of the other family: what getaddrinfo would say, without asking it. */
export function wrongFamily(host: string, syscall: string): GaiError {
  return new GaiError('EAI_ADDRFAMILY', EAI_ADDRFAMILY, syscall, host, native.gai_strerror(EAI_ADDRFAMILY));
}

/** The most that `sa_family` holds. */
export const FAMILY_MAX = 0xffff;

/** `sizeof(struct sockaddr_storage)`. */
export const STORAGE_SIZE = 128;

/** Writes what every socket address begins with. */
export const putFamily: (out: Uint8Array, family: number, length: number) => void = layout.sa_len
  ? (out, family, length) => {
      out[0] = length;
      out[1] = family;
    }
  : (out, family) => {
      put16(out, 0, family);
    };

/** Reads `sa_family`. */
export const familyOf: (from: Uint8Array) => number = layout.sa_len ? (from) => from[1]! : (from) => get16(from, 0);

/** Zeros the bytes from `start` to `end`. Quicker than `fill` for the few there are. */
export function clear(out: Uint8Array, start: number, end: number): void {
  for (let at = start; at < end; at++) out[at] = 0;
}

/** Checks an integer of an address; if it was left out, `fallback` is used. */
export function field(value: unknown, name: string, min: number, max: number, fallback?: number): number {
  if (value === undefined && fallback !== undefined) return fallback;
  return integer(value, `address.${name}`, min, max);
}
