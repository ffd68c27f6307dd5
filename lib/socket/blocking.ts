/** The functions of the blocking facade that make Sockets or wait. */
import type { Address, Inet6Address, InetAddress } from '../types/addresses';
import { adoptCopy, descriptorPair, kindOf } from './descriptors';
import { AF_UNSPEC, SOCK_STREAM, type AF_INET, type AF_UNIX } from '../constants/generated';
import { run } from '../waiting/kernel-driver';
import { SLICE } from '../waiting/poll-driver';
import { check } from '../errors/errors';
import type { AddressFamily, AddressOf, NoAddressOf, Protocol, SocketType } from '../types/flavours';
import {
  allFailed,
  attempt,
  checkOptions,
  hostAddress,
  serve,
  type ConnectionOptions,
  type HostAddress,
  type ServerOptions,
} from '../operations/create';
import type { SocketOptions } from '../operations/interface';
import type { Script } from '../operations/script';
import { PollSet, type PollEntry, type PollResult } from '../waiting/poll';
import { getaddrinfo } from '../names/resolve';
import { Socket } from './blocking-socket';
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
function make(options: SocketOptions): Socket<never, never> {
  return new Socket(options);
}

/**
 * Makes a socket. Left out, `family` is `AF_INET`, `type` `SOCK_STREAM`, `proto` the type's own; for `AF_PACKET` the protocol
 * is in network order.
 *
 * @throws {SocketError} EAFNOSUPPORT, EPROTONOSUPPORT, EPERM, EMFILE …
 * @see https://man7.org/linux/man-pages/man2/socket.2.html
 */
export function socket<F extends AddressFamily<any> = typeof AF_INET, T extends SocketType<any> = typeof SOCK_STREAM>(
  ...args: [family?: F, type?: T, proto?: Protocol]
): Socket<AddressOf<F, Address>, NoAddressOf<T>> {
  return new Socket(kindOf(args));
}

/**
 * Makes a Socket of a copy of a descriptor, which stays the caller's. What is left out is read off it.
 *
 * @throws {SocketError} EBADF, ENOTSOCK
 * @see https://docs.python.org/3/library/socket.html#socket.fromfd
 */
export function fromfd<
  F extends AddressFamily<any> = AddressFamily<Address>,
  T extends SocketType<any> = SocketType<null>,
>(fd: number, ...args: [family?: F, type?: T, proto?: Protocol]): Socket<AddressOf<F, Address>, NoAddressOf<T>> {
  return adoptCopy(fd, kindOf(args), (options) => new Socket(options));
}

/**
 * Makes two sockets connected to each other. Left out, the family is `AF_UNIX`, the type `SOCK_STREAM`.
 *
 * @throws {SocketError} EOPNOTSUPP, EAFNOSUPPORT …
 * @see https://man7.org/linux/man-pages/man2/socketpair.2.html
 */
export function socketpair<
  F extends AddressFamily<any> = typeof AF_UNIX,
  T extends SocketType<any> = typeof SOCK_STREAM,
>(
  ...args: [family?: F, type?: T, proto?: Protocol]
): [Socket<AddressOf<F, Address>, NoAddressOf<T>>, Socket<AddressOf<F, Address>, NoAddressOf<T>>] {
  const [a, b] = descriptorPair(kindOf(args), 'thread');
  return [new Socket(a), new Socket(b)];
}

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
  checkOptions(options);
  const { address: host, port } = hostAddress(address);
  const failures: unknown[] = [];
  for (const candidate of getaddrinfo(host, port, AF_UNSPEC, SOCK_STREAM)) {
    try {
      return runAll(attempt(make, candidate, options));
    } catch (error) {
      failures.push(error);
    }
  }
  throw allFailed(failures, options.all_errors);
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
