/** The resolver of the blocking facade: a call holds up its thread for as long as the system's resolver takes. */
import type { InetAddress, Inet6Address } from '../types/addresses';
import type { AddressFamily, AddressInfoFlags, AddressOf, NameInfoFlags } from '../types/flavours';
import { gethostname } from './netdb';
import * as resolve from '../operations/resolve';
import { type AddressInfo, type HostEntry, ask } from '../operations/resolve';

export type { AddressInfo, HostEntry };

type Known<F> = Extract<AddressOf<F, InetAddress | Inet6Address>, InetAddress>;
/** The addresses that `getaddrinfo` gives of a family: where it says none, those of both. */
export type ResolvedAddress<F> = [Known<F>] extends [never] ? InetAddress | Inet6Address : Known<F>;

/* eslint-disable @typescript-eslint/no-explicit-any -- a family's constant is inferred whole: only so are unions and plain numbers told apart */

/**
 * Resolves a host name and a service to the addresses to give `connect` or `bind`, in the order of the system's resolver.
 *
 * @param host a host name or a numeric address; `null` is this host, or with `AI_PASSIVE` any address of it
 * @param port a number, a service's name or `null`, which is 0
 * @param family `AF_INET` or `AF_INET6`; 0 is both
 * @param type `SOCK_*`; 0 is any
 * @param flags `AI_*`
 * @throws {GaiError} EAI_NONAME: there is no such host or service; EAI_AGAIN: no name server answers; …
 * @see https://man7.org/linux/man-pages/man3/getaddrinfo.3.html
 */
export function getaddrinfo<F extends AddressFamily<any> = number>(
  host: string | null,
  port: number | string | null,
  family: F = 0 as F,
  type = 0,
  proto = 0,
  flags: AddressInfoFlags = 0,
): AddressInfo<ResolvedAddress<F>>[] {
  return ask(resolve.getaddrinfo(host, port, family, type, proto, flags));
}

/**
 * Resolves an address to the names of its host and its service.
 *
 * @param address a numeric one
 * @param flags `NI_*`, or 0
 * @throws {GaiError} EAI_NONAME: there is no name, and NI_NAMEREQD; …
 * @see https://man7.org/linux/man-pages/man3/getnameinfo.3.html
 */
export function getnameinfo(
  address: InetAddress | Inet6Address,
  flags: NameInfoFlags,
): [host: string, service: string] {
  return ask(resolve.getnameinfo(address, flags));
}

/**
 * Resolves a host name to its first IPv4 address. `''` and `'<broadcast>'` stand for what they do in an `InetAddress`.
 *
 * @throws {GaiError} HOST_NOT_FOUND, NO_DATA, TRY_AGAIN, NO_RECOVERY
 * @see https://man7.org/linux/man-pages/man3/gethostbyname.3.html
 */
export function gethostbyname(name: string): string {
  return ask(resolve.gethostbyname(name));
}

/**
 * Resolves a host name to its official name, its aliases and its IPv4 addresses.
 *
 * @throws {GaiError} HOST_NOT_FOUND, NO_DATA, TRY_AGAIN, NO_RECOVERY
 * @see https://man7.org/linux/man-pages/man3/gethostbyname.3.html
 */
export function gethostbyname_ex(name: string): HostEntry {
  return ask(resolve.gethostbyname_ex(name));
}

/**
 * Resolves an IPv4 or IPv6 address to the host that has it. Of a host name, its first address is looked up.
 *
 * @throws {GaiError} HOST_NOT_FOUND, NO_DATA, TRY_AGAIN, NO_RECOVERY; of a host name EAI_NONAME …
 * @see https://man7.org/linux/man-pages/man3/gethostbyname.3.html
 */
export function gethostbyaddr(ip: string): HostEntry {
  return ask(resolve.gethostbyaddr(ip));
}

/**
 * The fully qualified name of a host: the first name with a dot that `gethostbyaddr` gives, or else the official one; the
 * name as it is, where it cannot be resolved.
 *
 * @param name `''`, `'0.0.0.0'` and `'::'` are this host
 * @see https://docs.python.org/3/library/socket.html#socket.getfqdn
 */
export function getfqdn(name = ''): string {
  return ask(resolve.getfqdn(name, gethostname));
}
