/**
 * The functions of the resolver: declared, documented and written once for both facades, which differ in how they have a
 * question answered.
 *
 * The room `names/` knows which names can be looked up. It must not know Sockets, nor how a question gets to the system's
 * resolver, which is `operations/resolve.ts`. A function of the resolver goes here, one that is answered at once (services,
 * protocols, interfaces) into `netdb.ts`.
 */
import type { InetAddress, Inet6Address } from '../types/addresses';
import type { AddressFamily, AddressInfoFlags, AddressOf, NameInfoFlags } from '../types/flavours';
import type { CallOptions } from '../operations/interface';
import * as resolve from '../operations/resolve';
import type { AddressInfo, HostEntry, Query } from '../operations/resolve';
import { gethostname } from './netdb';

type Known<F> = Extract<AddressOf<F, InetAddress | Inet6Address>, InetAddress>;
/** The addresses that `getaddrinfo` returns of a family; those of both where no family is given. */
export type ResolvedAddress<F> = [Known<F>] extends [never] ? InetAddress | Inet6Address : Known<F>;

/** What a call returns in each facade. */
interface Returns<R> {
  blocking: R;
  async: Promise<R>;
}

/** What a call of each facade takes after its last argument. */
interface Trailing {
  blocking: [];
  async: [options?: CallOptions];
}

/* eslint-disable @typescript-eslint/no-explicit-any -- a family's constant is inferred whole: only so are unions and plain numbers told apart */

/**
 * The functions of the resolver. The blocking ones block the thread until the system's resolver answers. The async ones run
 * on libuv's thread pool; aborting one rejects at once, and its thread stays busy until the resolver answers.
 *
 * @typeParam K the facade
 */
export interface Resolver<K extends keyof Trailing> {
  /**
   * Resolves a host name and a service to addresses for `connect` or `bind`, in the order of the system's resolver.
   *
   * @param host a host name or a numeric address; `null` is this host, or with `AI_PASSIVE` any address of it
   * @param port a number, a service's name or `null`, which is 0
   * @param family `AF_INET` or `AF_INET6`; 0 is both
   * @param type `SOCK_*`; 0 is any
   * @param flags `AI_*`
   * @throws {GaiError} EAI_NONAME: there is no such host or service; EAI_AGAIN: no name server answers; …
   * @see https://man7.org/linux/man-pages/man3/getaddrinfo.3.html
   */
  getaddrinfo<F extends AddressFamily<any> = number>(
    host: string | null,
    port: number | string | null,
    family?: F,
    type?: number,
    proto?: number,
    flags?: AddressInfoFlags,
    ...options: Trailing[K]
  ): Returns<AddressInfo<ResolvedAddress<F>>[]>[K];

  /**
   * Resolves an address to the names of its host and its service.
   *
   * @param address a numeric one
   * @param flags `NI_*`, or 0
   * @throws {GaiError} EAI_NONAME: there is no name, and NI_NAMEREQD; …
   * @see https://man7.org/linux/man-pages/man3/getnameinfo.3.html
   */
  getnameinfo(
    address: InetAddress | Inet6Address,
    flags: NameInfoFlags,
    ...options: Trailing[K]
  ): Returns<[host: string, service: string]>[K];

  /**
   * Resolves a host name to its first IPv4 address. `''` and `'<broadcast>'` mean what they mean in an `InetAddress`.
   *
   * @throws {GaiError} HOST_NOT_FOUND, NO_DATA, TRY_AGAIN, NO_RECOVERY
   * @see https://man7.org/linux/man-pages/man3/gethostbyname.3.html
   */
  gethostbyname(name: string, ...options: Trailing[K]): Returns<string>[K];

  /**
   * Resolves a host name to its official name, its aliases and its IPv4 addresses.
   *
   * @throws {GaiError} HOST_NOT_FOUND, NO_DATA, TRY_AGAIN, NO_RECOVERY
   * @see https://man7.org/linux/man-pages/man3/gethostbyname.3.html
   */
  gethostbyname_ex(name: string, ...options: Trailing[K]): Returns<HostEntry>[K];

  /**
   * Resolves an IPv4 or IPv6 address to the host that has it. Of a host name, its first address is looked up.
   *
   * @throws {GaiError} HOST_NOT_FOUND, NO_DATA, TRY_AGAIN, NO_RECOVERY; of a host name EAI_NONAME …
   * @see https://man7.org/linux/man-pages/man3/gethostbyname.3.html
   */
  gethostbyaddr(ip: string, ...options: Trailing[K]): Returns<HostEntry>[K];

  /**
   * The fully qualified name of a host: the first name with a dot that `gethostbyaddr` returns, or else the official one;
   * the name as it is, where it cannot be resolved.
   *
   * @param name left out, or `''`, `'0.0.0.0'` and `'::'`: this host
   * @see https://docs.python.org/3/library/socket.html#socket.getfqdn
   */
  getfqdn(name?: string, ...options: Trailing[K]): Returns<string>[K];
}

/** Makes the functions of a facade. `answer` makes the question, which checks the arguments, and has it answered. */
export function resolver<K extends keyof Trailing>(
  answer: <R>(question: () => Query<R>, options: readonly CallOptions[]) => Returns<R>[K],
): Resolver<K> {
  return {
    getaddrinfo: (host, port, family, type = 0, proto = 0, flags = 0, ...options) =>
      answer(() => resolve.getaddrinfo(host, port, family ?? 0, type, proto, flags), options as readonly CallOptions[]),
    getnameinfo: (address, flags, ...options) =>
      answer(() => resolve.getnameinfo(address, flags), options as readonly CallOptions[]),
    gethostbyname: (name, ...options) => answer(() => resolve.gethostbyname(name), options as readonly CallOptions[]),
    gethostbyname_ex: (name, ...options) =>
      answer(() => resolve.gethostbyname_ex(name), options as readonly CallOptions[]),
    gethostbyaddr: (ip, ...options) => answer(() => resolve.gethostbyaddr(ip), options as readonly CallOptions[]),
    getfqdn: (name = '', ...options) =>
      answer(() => resolve.getfqdn(name, gethostname), options as readonly CallOptions[]),
  };
}
