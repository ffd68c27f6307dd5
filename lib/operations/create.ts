/** `create_server`, and the attempts that `create_connection` is made of. */
import type { InetAddress } from '../types/addresses';
import {
  AF_INET,
  AF_INET6,
  IPPROTO_IPV6,
  IPV6_V6ONLY,
  SO_REUSEADDR,
  SO_REUSEPORT,
  SOCK_STREAM,
  SOL_SOCKET,
} from '../constants/generated';
import type { Descriptor } from '../descriptor/descriptor';
import { inline } from '../system/syscalls';
import { invalidType, invalidValue } from '../arguments/errors';
import { check } from '../errors/errors';
import type { SocketOptions } from './interface';
import { cString, int32, integer, optionsOf, seconds } from '../arguments/validate';
import { Bind, Connect } from './connect';
import { perform, type Script } from './script';

/** A host and a port to connect to: every address that the name has is tried. */
export interface HostAddress {
  /** A host name or a numeric address, of either family. */
  address: string;
  /** 0 to 65535, in host order. */
  port: number;
}

/** How `create_connection` connects. */
export interface ConnectionOptions {
  /** Seconds for each attempt; left out: the default timeout. */
  timeout?: number | null | undefined;
  /** The address to connect from. */
  source_address?: InetAddress | undefined;
  /** All failures as an AggregateError instead of the last one. */
  all_errors?: boolean | undefined;
}

/** How `create_server` listens. */
export interface ServerOptions<F = number> {
  /** `AF_INET` (the default) or `AF_INET6`. */
  family?: F | undefined;
  /** As of `listen`. */
  backlog?: number | undefined;
  /** Sets `SO_REUSEPORT`. */
  reuse_port?: boolean | undefined;
  /** Accepts IPv4 connections too; `family` has to be `AF_INET6`. */
  dualstack_ipv6?: boolean | undefined;
}

/** One numeric address of a host, as `getaddrinfo` returns it. */
export interface Candidate {
  readonly family: number;
  readonly type: number;
  readonly proto: number;
  readonly address: object;
}

/** A facade's way to make a Socket. */
export type Make<S> = (options: SocketOptions) => S;
interface Closable {
  readonly descriptor: Descriptor;
  close(): void;
}

/** The host and port of a connection to be made, checked. */
export function hostAddress(value: unknown): HostAddress {
  if (typeof value !== 'object' || value === null) throw invalidType('address', 'an object', value);
  const { address, port } = value as Record<string, unknown>;
  return { address: cString(address, 'address.address'), port: integer(port, 'address.port', 0, 65535) };
}

/**
 * Whether one IPv6 socket here can serve IPv4 too.
 *
 * @see https://docs.python.org/3/library/socket.html#socket.has_dualstack_ipv6
 */
export function has_dualstack_ipv6(): boolean {
  if (IPPROTO_IPV6 === undefined || IPV6_V6ONLY === undefined) return false;
  const fd = inline.socket(AF_INET6, SOCK_STREAM, 0);
  if (fd < 0) return false;
  const answer = inline.setsockoptInt(fd, IPPROTO_IPV6, IPV6_V6ONLY, 0);
  inline.close(fd);
  return answer === 0;
}

/** The options of `create_connection`, each read once: attempts that are under way must not meet a getter that throws. */
export function connectionOptions(options: ConnectionOptions): ConnectionOptions {
  const { timeout, source_address, all_errors } = optionsOf(options);
  if (timeout !== undefined) seconds(timeout, 'timeout');
  return { timeout, source_address, all_errors };
}

function set(socket: Closable, level: number, name: number, value: number): void {
  check(inline.setsockoptInt(socket.descriptor.fd, level, name, value), 'create_server');
}

/** A socket bound to `address` that listens. */
export function* serve<S extends Closable & { listen(backlog?: number): void }>(
  make: Make<S>,
  address: unknown,
  options: ServerOptions<unknown>,
): Script<S> {
  const { family: asked = AF_INET, backlog, reuse_port, dualstack_ipv6 } = optionsOf(options);
  const family = int32(asked, 'family');
  const dualstack = dualstack_ipv6 === true;
  if (dualstack && family !== AF_INET6) throw invalidValue('dualstack_ipv6', 'requires family AF_INET6', true);
  if (dualstack && !has_dualstack_ipv6())
    throw invalidValue('dualstack_ipv6', 'is not supported on this platform', true);
  if (reuse_port === true && SO_REUSEPORT === undefined) {
    throw invalidValue('reuse_port', 'is not supported on this platform', true);
  }
  const socket = make({ family, type: SOCK_STREAM });
  try {
    set(socket, SOL_SOCKET, SO_REUSEADDR, 1);
    if (reuse_port === true) set(socket, SOL_SOCKET, SO_REUSEPORT, 1);
    if (family === AF_INET6) set(socket, IPPROTO_IPV6, IPV6_V6ONLY, dualstack ? 0 : 1);
    yield* perform(new Bind(socket.descriptor, address));
    socket.listen(backlog);
    return socket;
  } catch (error) {
    socket.close();
    throw error;
  }
}

/** One attempt of `create_connection`. */
export function* attempt<S extends Closable>(
  make: Make<S>,
  candidate: Candidate,
  options: ConnectionOptions,
): Script<S> {
  const { family, type, proto } = candidate;
  const socket = make({ family, type, proto, ...(options.timeout === undefined ? {} : { timeout: options.timeout }) });
  try {
    if (options.source_address !== undefined) yield* perform(new Bind(socket.descriptor, options.source_address));
    yield* perform(new Connect(socket.descriptor, candidate.address));
    return socket;
  } catch (error) {
    socket.close();
    throw error;
  }
}

/** What a `create_connection` of which every attempt failed throws. */
export function allFailed(failures: readonly unknown[], all: boolean | undefined): unknown {
  return all === true ? new AggregateError(failures, 'create_connection failed') : failures.at(-1);
}
