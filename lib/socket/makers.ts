/** `socket`, `fromfd` and `socketpair`: declared, documented and written once for both facades. */
import type { AF_INET, AF_UNIX, SOCK_STREAM } from '../constants/generated';
import type { Descriptor, Executor } from '../descriptor/descriptor';
import type { SocketOptions } from '../operations/interface';
import type { Address } from '../types/addresses';
import type { AddressFamily, AddressOf, NoAddressOf, Protocol, SocketType } from '../types/flavours';
import type { Socket as AsyncSocket } from './async-socket';
import type { Socket as BlockingSocket } from './blocking-socket';
import { adoptCopy, descriptorPair, kindOf } from './descriptors';

/** The Socket of each facade. */
interface Sockets<A, N> {
  blocking: BlockingSocket<A, N>;
  async: AsyncSocket<A, N>;
}

/* eslint-disable @typescript-eslint/no-explicit-any -- the parameters are inferred whole: only so are unions, plain numbers and swapped constants told apart */

/**
 * The functions that make Sockets.
 *
 * @typeParam K the facade
 */
export interface Makers<K extends keyof Sockets<any, any>> {
  /**
   * Makes a socket. Left out, `family` is `AF_INET`, `type` is `SOCK_STREAM` and `proto` is the type's own. For `AF_PACKET`
   * the protocol is in network order.
   *
   * @throws {SocketError} EAFNOSUPPORT, EPROTONOSUPPORT, EMFILE …; EPERM: raw and packet sockets need the capability
   *   CAP_NET_RAW; EACCES: an ICMP datagram socket needs a group in the sysctl net.ipv4.ping_group_range (docs/raw.md)
   * @see https://man7.org/linux/man-pages/man2/socket.2.html
   */
  socket<F extends AddressFamily<any> = typeof AF_INET, T extends SocketType<any> = typeof SOCK_STREAM>(
    ...args: [family?: F, type?: T, proto?: Protocol]
  ): Sockets<AddressOf<F, Address>, NoAddressOf<T>>[K];

  /**
   * Makes a Socket of a copy of a descriptor, which stays the caller's. What is left out is read off it.
   *
   * @throws {SocketError} EBADF, ENOTSOCK
   * @see https://docs.python.org/3/library/socket.html#socket.fromfd
   */
  fromfd<F extends AddressFamily<any> = AddressFamily<Address>, T extends SocketType<any> = SocketType<null>>(
    fd: number,
    ...args: [family?: F, type?: T, proto?: Protocol]
  ): Sockets<AddressOf<F, Address>, NoAddressOf<T>>[K];

  /**
   * Makes two sockets connected to each other. Left out, the family is `AF_UNIX` and the type `SOCK_STREAM`.
   *
   * @throws {SocketError} EOPNOTSUPP, EAFNOSUPPORT …
   * @see https://man7.org/linux/man-pages/man2/socketpair.2.html
   */
  socketpair<F extends AddressFamily<any> = typeof AF_UNIX, T extends SocketType<any> = typeof SOCK_STREAM>(
    ...args: [family?: F, type?: T, proto?: Protocol]
  ): [Sockets<AddressOf<F, Address>, NoAddressOf<T>>[K], Sockets<AddressOf<F, Address>, NoAddressOf<T>>[K]];
}

/**
 * Makes the functions of a facade.
 *
 * @param make makes a Socket of options, or of a descriptor that is set up already
 * @param executor how calls of a new pair wait
 */
export function makers<K extends keyof Sockets<any, any>>(
  make: (options: SocketOptions | Descriptor) => Sockets<any, any>[K],
  executor: Executor,
): Makers<K> {
  return {
    socket: (...args) => make(kindOf(args)),
    fromfd: (fd, ...args) => adoptCopy(fd, kindOf(args), make),
    socketpair: (...args) => {
      const [a, b] = descriptorPair(kindOf(args), executor);
      return [make(a), make(b)];
    },
  };
}
