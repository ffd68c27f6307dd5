/** The resolver of the async facade: the questions of `resolve.ts`, asked on libuv's pool. */
import type { InetAddress, Inet6Address } from '../types/addresses';
import type { AddressFamily, AddressInfoFlags, NameInfoFlags } from '../types/flavours';
import type { CallOptions } from '../operations/interface';
import { gethostname } from './netdb';
import * as resolve from '../operations/resolve';
import { type AddressInfo, type HostEntry, askLater } from '../operations/resolve';
import type { ResolvedAddress } from './resolve';
import { signalOf } from '../arguments/validate';

/* eslint-disable @typescript-eslint/no-explicit-any -- a family's constant is inferred whole: only so are unions and plain numbers told apart */

/**
 * Resolves a host name and a service to the addresses to give `connect` or `bind`, in the order of the system's resolver.
 *
 * It runs on libuv's thread pool. Aborting rejects at once, and leaves its thread busy until the resolver answers.
 *
 * @param host a host name or a numeric address; `null` is this host, or with `AI_PASSIVE` any address of it
 * @param port a number, a service's name or `null`, which is 0
 * @param family `AF_INET` or `AF_INET6`; 0 is both
 * @param type `SOCK_*`; 0 is any
 * @param flags `AI_*`
 * @throws {GaiError} EAI_NONAME: there is no such host or service; EAI_AGAIN: no name server answers; …
 * @see https://man7.org/linux/man-pages/man3/getaddrinfo.3.html
 */
export async function getaddrinfo<F extends AddressFamily<any> = number>(
  host: string | null,
  port: number | string | null,
  family: F = 0 as F,
  type = 0,
  proto = 0,
  flags: AddressInfoFlags = 0,
  options?: CallOptions,
): Promise<AddressInfo<ResolvedAddress<F>>[]> {
  return askLater(resolve.getaddrinfo(host, port, family, type, proto, flags), signalOf(options));
}

/**
 * Resolves an address to the names of its host and its service, on libuv's pool as `getaddrinfo`.
 *
 * @param address a numeric one
 * @param flags `NI_*`, or 0
 * @throws {GaiError} EAI_NONAME: there is no name, and NI_NAMEREQD; …
 * @see https://man7.org/linux/man-pages/man3/getnameinfo.3.html
 */
export async function getnameinfo(
  address: InetAddress | Inet6Address,
  flags: NameInfoFlags,
  options?: CallOptions,
): Promise<[host: string, service: string]> {
  return askLater(resolve.getnameinfo(address, flags), signalOf(options));
}

/**
 * Resolves a host name to its first IPv4 address, on libuv's pool as `getaddrinfo`. `''` and `'<broadcast>'` stand for what
 * they do in an `InetAddress`.
 *
 * @throws {GaiError} HOST_NOT_FOUND, NO_DATA, TRY_AGAIN, NO_RECOVERY
 * @see https://man7.org/linux/man-pages/man3/gethostbyname.3.html
 */
export async function gethostbyname(name: string, options?: CallOptions): Promise<string> {
  return askLater(resolve.gethostbyname(name), signalOf(options));
}

/**
 * Resolves a host name to its official name, its aliases and its IPv4 addresses, on libuv's pool as `getaddrinfo`.
 *
 * @throws {GaiError} HOST_NOT_FOUND, NO_DATA, TRY_AGAIN, NO_RECOVERY
 * @see https://man7.org/linux/man-pages/man3/gethostbyname.3.html
 */
export async function gethostbyname_ex(name: string, options?: CallOptions): Promise<HostEntry> {
  return askLater(resolve.gethostbyname_ex(name), signalOf(options));
}

/**
 * Resolves an IPv4 or IPv6 address to the host that has it, on libuv's pool as `getaddrinfo`. Of a host name, its first
 * address is looked up.
 *
 * @throws {GaiError} HOST_NOT_FOUND, NO_DATA, TRY_AGAIN, NO_RECOVERY; of a host name EAI_NONAME …
 * @see https://man7.org/linux/man-pages/man3/gethostbyname.3.html
 */
export async function gethostbyaddr(ip: string, options?: CallOptions): Promise<HostEntry> {
  return askLater(resolve.gethostbyaddr(ip), signalOf(options));
}

/**
 * The fully qualified name of a host, on libuv's pool as `getaddrinfo`: the first name with a dot that `gethostbyaddr`
 * gives, or else the official one; the name as it is, where it cannot be resolved.
 *
 * @param name `''`, `'0.0.0.0'` and `'::'` are this host
 * @see https://docs.python.org/3/library/socket.html#socket.getfqdn
 */
export async function getfqdn(name = '', options?: CallOptions): Promise<string> {
  return askLater(resolve.getfqdn(name, gethostname), signalOf(options));
}
