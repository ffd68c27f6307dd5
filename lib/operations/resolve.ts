/**
 * What can be asked of the system's resolver, each written once: `ask` has it answered on this thread, `askLater` on
 * libuv's pool.
 */
import { domainToASCII } from 'node:url';
import { decodeAddress, encodeAddress, hostOf, type Inet6Address, type InetAddress } from '../address';
import { NEEDS_RESOLVER, STORAGE_SIZE } from '../address/codec';
import { AF_INET, AF_INET6, SOCK_STREAM, constants } from '../constants/generated';
import { invalidType, invalidValue } from '../arguments/errors';
import { GaiError, SocketError } from '../errors/errors';
import { native, type NativeAnswer } from '../system/native';
import { cString, int32, integer } from '../arguments/validate';
import { submit } from '../descriptor/work';

/** One result of `getaddrinfo`: what to make a socket with, and the address to give it. */
export interface AddressInfo<A = InetAddress | Inet6Address> {
  /** `AF_INET` or `AF_INET6` */
  family: number;
  /** `SOCK_*` */
  type: number;
  /** `IPPROTO_*` */
  proto: number;
  /** The canonical name: with `AI_CANONNAME`, of the first result. Otherwise `''`. */
  canonname: string;
  /** To give to `connect` or `bind`. */
  address: A;
}

/** An entry of the hosts database. */
export interface HostEntry {
  /** The official name. */
  name: string;
  /** Its other names. */
  aliases: string[];
  /** Numeric addresses. */
  addresses: string[];
}

/** A question to the resolver: how it is put, and what its answer means. */
export interface Query<T> {
  /** The function that asks, as errors tell it. */
  readonly syscall: string;
  readonly hostname?: string;
  /** With a negative ticket the answer, otherwise `PENDING`. */
  readonly start: (ticket: number) => NativeAnswer;
  readonly result: (answer: unknown[]) => T;
  /** The answer where there is none; without it, that is an error. */
  readonly otherwise?: () => T;
}

// The ranges of native/resolve.cc.
const GAI_ERROR = -10_000;
const HOST_ERROR = -20_000;

/** The first of the names of a number, which is the usual one. */
function nameOf(number: number, names: Readonly<Record<string, number | undefined>>): string {
  return Object.keys(names).find((name) => names[name] === number) ?? String(number);
}

function failure(query: Query<unknown>, answer: number): SocketError {
  if (answer > GAI_ERROR / 2) return new SocketError(-answer, query.syscall);
  if (answer > (GAI_ERROR + HOST_ERROR) / 2) {
    const error = answer - GAI_ERROR;
    return new GaiError(nameOf(error, constants.EAI), error, query.syscall, query.hostname, native.gai_strerror(error));
  }
  const error = answer - HOST_ERROR;
  return new GaiError(nameOf(error, constants.NETDB), error, query.syscall, query.hostname, native.hstrerror(error));
}

function conclude<T>(query: Query<T>, answer: NativeAnswer): T {
  if (typeof answer !== 'number') return query.result(answer);
  if (query.otherwise !== undefined) return query.otherwise();
  throw failure(query, answer);
}

/** Asks on this thread, which waits. */
export function ask<T>(query: Query<T>): T {
  return conclude(query, query.start(-1));
}

/** Asks on libuv's pool. Aborting rejects at once; the C library cannot be interrupted and answers unheard. */
export async function askLater<T>(query: Query<T>, signal?: AbortSignal): Promise<T> {
  return conclude(query, await submit<NativeAnswer>(query.start, signal));
}

// Beyond what domainToASCII refuses: it takes its argument for the beginning of a URL, and cuts or skips these.
// eslint-disable-next-line no-control-regex -- control characters are among them
const notOfHosts = /[\u0000-\u0020/?#\\]/;
// eslint-disable-next-line no-control-regex -- the range is ASCII
const ascii = /^[\u0000-\u007f]*$/;

/** A host name as the resolver takes it: one that is not ASCII is encoded by IDNA. */
function hostName(value: unknown, argument: string): string {
  const host = cString(value, argument);
  if (ascii.test(host)) return host;
  const encoded = notOfHosts.test(host) ? '' : domainToASCII(host);
  if (encoded === '') throw invalidValue(argument, 'must be a host name that IDNA can encode', host);
  return encoded;
}

function serviceName(value: unknown): string | null {
  if (value === null) return null;
  if (typeof value === 'number') return String(integer(value, 'port', 0, 0xffff));
  if (typeof value !== 'string') throw invalidType('port', 'a number, a string or null', value);
  return cString(value, 'port');
}

function addressInfo<A>(answer: unknown[]): AddressInfo<A>[] {
  const list: AddressInfo<A>[] = [];
  for (let at = 0; at < answer.length; at += 5) {
    const [family, type, proto, canonname, name] = answer.slice(at, at + 5) as [
      number,
      number,
      number,
      string | null,
      Uint8Array,
    ];
    const address = decodeAddress(name, name.length, { family, type, proto }) as A;
    list.push({ family, type, proto, canonname: canonname ?? '', address });
  }
  return list;
}

export function getaddrinfo<A>(
  host: unknown,
  port: unknown,
  family: unknown,
  type: unknown,
  proto: unknown,
  flags: unknown,
): Query<AddressInfo<A>[]> {
  const name = host === null ? null : hostName(host, 'host');
  const service = serviceName(port);
  const hints = [int32(family, 'family'), int32(type, 'type'), int32(proto, 'proto'), int32(flags, 'flags')] as const;
  return {
    syscall: 'getaddrinfo',
    ...(host !== null && { hostname: host as string }),
    start: (ticket) => native.getaddrinfo(ticket, name, service, ...hints),
    result: addressInfo<A>,
  };
}

/**
 * The first numeric address of a host name, with its `%scope` where it has one: what `connect`, `bind` and `sendto`
 * put in the place of a name. The socket's type and protocol do not matter to that, and the resolver refuses some
 * (MPTCP).
 *
 * @param syscall the method that asks, as errors tell it
 */
export function resolveHost(host: string, family: number, syscall: string): Query<string> {
  const name = hostName(host, 'address.address');
  return {
    syscall,
    hostname: host,
    start: (ticket) => native.getaddrinfo(ticket, name, null, family, SOCK_STREAM, 0, 0),
    result: (answer) => {
      const { address, scope_id } = addressInfo<Inet6Address>(answer.slice(0, 5))[0]!.address;
      return scope_id ? `${address}%${scope_id}` : address;
    },
  };
}

/** The structure of a numeric address; without a family its form decides. */
function numericName(address: unknown): Uint8Array {
  const { address: host, flowinfo, scope_id } = (address ?? {}) as Partial<Inet6Address>;
  const isInet6 = flowinfo !== undefined || scope_id !== undefined || (typeof host === 'string' && host.includes(':'));
  const name = new Uint8Array(STORAGE_SIZE);
  const kind = { family: isInet6 ? AF_INET6 : AF_INET, type: 0, proto: 0 };
  const length = encodeAddress(address, kind, name, 'getnameinfo');
  if (length === NEEDS_RESOLVER) throw invalidValue('address.address', 'must be a numeric address', hostOf(address));
  return name.subarray(0, length);
}

export function getnameinfo(address: unknown, flags: unknown): Query<[host: string, service: string]> {
  const name = numericName(address);
  const bits = int32(flags, 'flags');
  return {
    syscall: 'getnameinfo',
    hostname: hostOf(address),
    start: (ticket) => native.getnameinfo(ticket, name, bits),
    result: (answer) => answer as [string, string],
  };
}

function hostEntry(answer: unknown[]): HostEntry {
  const [name, aliases, addresses] = answer as [string, string[], string[]];
  return { name, aliases, addresses };
}

export function gethostbyname_ex(name: unknown): Query<HostEntry> {
  const encoded = hostName(name, 'name');
  return {
    syscall: 'gethostbyname_ex',
    hostname: name as string,
    start: (ticket) => native.gethostbyname(ticket, encoded),
    result: hostEntry,
  };
}

/** Texts that mean an address without being host names. */
function numeric(name: string): string {
  if (name === '') return '0.0.0.0';
  return name === '<broadcast>' ? '255.255.255.255' : name;
}

export function gethostbyname(name: unknown): Query<string> {
  const encoded = numeric(hostName(name, 'name'));
  return {
    syscall: 'gethostbyname',
    hostname: name as string,
    start: (ticket) => native.gethostbyname(ticket, encoded),
    result: (answer) => hostEntry(answer).addresses[0]!,
  };
}

export function gethostbyaddr(ip: unknown): Query<HostEntry> {
  const encoded = numeric(hostName(ip, 'ip'));
  return {
    syscall: 'gethostbyaddr',
    hostname: ip as string,
    start: (ticket) => native.gethostbyaddr(ticket, encoded),
    result: hostEntry,
  };
}

const unspecified: ReadonlySet<string> = new Set(['', '0.0.0.0', '::']);

/** @param local returns this host's own name */
export function getfqdn(name: unknown, local: () => string): Query<string> {
  const given = cString(name, 'name').trim();
  const host = unspecified.has(given) ? local() : given;
  const encoded = hostName(host, 'name');
  return {
    syscall: 'getfqdn',
    start: (ticket) => native.gethostbyaddr(ticket, encoded),
    result: (answer) => {
      const { name, aliases } = hostEntry(answer);
      return [name, ...aliases].find((candidate) => candidate.includes('.')) ?? name;
    },
    otherwise: () => host,
  };
}
