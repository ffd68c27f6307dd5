/** The functions of the blocking facade that make Sockets or wait. */
import type { Address, Inet6Address, InetAddress } from '../types/addresses';
import { AF_UNSPEC, SOCK_STREAM, type AF_INET } from '../constants/generated';
import { run } from '../waiting/kernel-driver';
import { SLICE } from '../waiting/poll-driver';
import { check } from '../errors/errors';
import type { AddressFamily, AddressOf } from '../types/flavours';
import {
  allFailed,
  attempt,
  connectionOptions,
  hostAddress,
  serve,
  type ConnectionOptions,
  type HostAddress,
  type ServerOptions,
} from '../operations/create';
import type { SocketOptions } from '../operations/interface';
import type { Script } from '../operations/script';
import { PollSet, type PollEntry, type PollResult } from '../waiting/poll';
import { getaddrinfo } from '../names/blocking';
import { Socket } from './blocking-socket';
import { makers, type Makers } from './makers';
import type { Descriptor } from '../descriptor/descriptor';
import { seconds as timeoutOf } from '../arguments/validate';

/* eslint-disable @typescript-eslint/no-explicit-any -- the parameters are inferred whole: only so are unions, plain numbers and swapped constants told apart */

/** Runs a script's operations one after the other on the calling thread. */
function runAll<R>(script: Script<R>): R {
  let step = script.next();
  while (step.done !== true) {
    let value: unknown;
    try {
      value = run(step.value);
    } catch (error) {
      step = script.throw(error);
      continue;
    }
    step = script.next(value);
  }
  return step.value;
}

/** A Socket of this facade. */
function make(options: SocketOptions | Descriptor): Socket<never, never> {
  return new Socket(options);
}

/* eslint-disable @typescript-eslint/unbound-method -- the functions of the object use no `this` */
const functions = makers<'blocking'>(make, 'thread');

/** @function */
export const socket: Makers<'blocking'>['socket'] = functions.socket;
/** @function */
export const fromfd: Makers<'blocking'>['fromfd'] = functions.fromfd;
/** @function */
export const socketpair: Makers<'blocking'>['socketpair'] = functions.socketpair;

/**
 * Connects to a host by every address that its name has, one after the other, until one answers.
 *
 * @throws the last failure, or with `all_errors` an AggregateError of all
 * @throws {GaiError} the host name cannot be resolved
 * @see https://docs.python.org/3/library/socket.html#socket.create_connection
 */
export function create_connection(
  address: HostAddress,
  options: ConnectionOptions = {},
): Socket<InetAddress | Inet6Address, null> {
  const once = connectionOptions(options);
  const { address: host, port } = hostAddress(address);
  const failures: unknown[] = [];
  for (const candidate of getaddrinfo(host, port, AF_UNSPEC, SOCK_STREAM)) {
    try {
      return runAll(attempt(make, candidate, once));
    } catch (error) {
      failures.push(error);
    }
  }
  throw allFailed(failures, once.all_errors);
}

/**
 * Makes a TCP socket that listens at `address`, with `SO_REUSEADDR`.
 *
 * @throws {SocketError} EADDRINUSE, EACCES …
 * @see https://docs.python.org/3/library/socket.html#socket.create_server
 */
export function create_server<F extends AddressFamily<any> = typeof AF_INET>(
  address: AddressOf<F, Address>,
  options: ServerOptions<F> = {},
): Socket<AddressOf<F, Address>, null> {
  return runAll(serve(make, address, options));
}

/**
 * Waits until a descriptor is ready for what is asked of it.
 *
 * @param seconds at most so long, with fractions; null or left out: however long it takes
 * @returns the entries that are ready, with `revents`; none when the time is over
 * @throws {SocketError} EBADF (a closed Socket), EINVAL
 * @see https://man7.org/linux/man-pages/man2/poll.2.html
 */
export function poll<E extends PollEntry>(entries: readonly E[], seconds: number | null = null): PollResult<E>[] {
  const set = new PollSet(entries);
  const time = timeoutOf(seconds, 'seconds');
  const deadline = time === null ? Infinity : performance.now() + time * 1000;
  for (;;) {
    const remaining = Math.max(0, Math.ceil(deadline - performance.now()));
    const count = check(set.wait(Math.min(remaining, SLICE)), 'poll');
    if (count > 0 || remaining === 0) return set.ready();
  }
}
