/**
 * What both facades' Sockets share: the descriptor, the calls that never wait, options, inspect.
 *
 * The room `socket/` joins an operation with a way of waiting and a public type. It must not know what a call means, nor how
 * addresses and options are encoded. A method that never blocks goes here, one that may block into `operations/`; how a
 * descriptor is made goes into `descriptors.ts`.
 */
import { basename, join } from 'node:path';
import { inspect } from 'node:util';
import * as constants from '../constants/generated';
import { checkNotReadAhead, closeWhenCollected, Descriptor, invalidate, type Executor } from '../descriptor/descriptor';
import { socketChannel } from '../descriptor/channels';
import { errno } from '../errors/errno';
import { invalidType, invalidValue } from '../arguments/errors';
import { check } from '../errors/errors';
import { addressText } from '../address/shown';
import { F_GETFD, F_SETFD, FD_CLOEXEC } from '../system/fcntl';
import type { OptionLevel, ShutdownHow, SocketOption } from '../types/flavours';
import type { SocketOptions } from '../operations/interface';
import { debugging } from '../system/debugging';
import { later } from '../system/later';
import { receivedAddress } from '../operations/receive';
import { inline, out, own } from '../system/syscalls';
import { bytesOf, int32, integer, seconds, uint32, type Bytes } from '../arguments/validate';
import { adopted, created } from './descriptors';

const options = later(() => require('../operations/socket-options') as typeof import('../operations/socket-options'));

/** What `setsockopt` takes for an option whose `getsockopt` returns `V`. */
export type OptionInput<V> = NoInfer<V> | (V extends number ? boolean : never) | Bytes;

/** ioctl requests whose argument holds a pointer, which no bytes given here can be. */
const POINTER_REQUESTS: readonly (readonly [first: number, last: number])[] = [
  [0x890b, 0x890c], // SIOCADDRT, SIOCDELRT
  [0x8912, 0x8912], // SIOCGIFCONF
  [0x8940, 0x8941], // SIOCGIFBR, SIOCSIFBR
  [0x8946, 0x8946], // SIOCETHTOOL
  [0x894a, 0x894a], // SIOCWANDEV
  [0x8990, 0x89af], // bonding, bridges
  [0x89b0, 0x89b1], // SIOCSHWTSTAMP, SIOCGHWTSTAMP
  [0x89f0, 0x89ff], // SIOCDEVPRIVATE
  [0x8b00, 0x8bff], // wireless extensions
];

/** Names of numbers, for inspect. */
function named(group: Readonly<Record<string, number>>, value: number): string {
  return Object.keys(group).find((name) => group[name] === value) ?? String(value);
}

/** Where each Socket was made, while `NODE_DEBUG` asks for it. */
const places = new WeakMap<object, string>();
const library = join(__dirname, basename(__dirname) === 'socket' ? '..' : '.');

/** The place in the program that runs: the first frame outside this library. */
function placeOf(): string {
  const frames = (new Error().stack ?? '').split('\n').slice(1);
  const outside = frames.find((frame) => !frame.includes(library)) ?? 'unknown';
  return outside.trim().replace(/^at /, '');
}

export abstract class BaseSocket<A, N> {
  /** @internal */
  readonly descriptor: Descriptor;
  /** Types only: what addresses this socket has. */
  declare protected readonly kind: [A, N];

  /** @internal */
  constructor(options: SocketOptions | Descriptor | undefined, executor: Executor) {
    if (options instanceof Descriptor) {
      this.descriptor = options;
    } else {
      if (options !== undefined && (typeof options !== 'object' || (options as unknown) === null)) {
        throw invalidType('options', 'an object', options);
      }
      const given = options ?? {};
      this.descriptor =
        given.fileno === undefined ? created(given, executor) : adopted(int32(given.fileno, 'fileno'), given, executor);
    }
    closeWhenCollected(this, this.descriptor);
    if (debugging) places.set(this, placeOf());
  }

  /** Reports the new Socket to subscribers: the last thing that a constructor does. @internal */
  protected announce(): void {
    if (socketChannel.hasSubscribers) socketChannel.publish({ socket: this, how: this.descriptor.origin });
  }

  /** `AF_*` */
  get family(): number {
    return this.descriptor.family;
  }

  /** `SOCK_*`, without the `SOCK_NONBLOCK` and `SOCK_CLOEXEC` bits. */
  get type(): number {
    return this.descriptor.type;
  }

  /** The protocol that the socket was made with. */
  get proto(): number {
    return this.descriptor.proto;
  }

  /** Whether the socket was closed or detached. */
  get closed(): boolean {
    return this.descriptor.fd < 0;
  }

  /**
   * The descriptor's number, -1 when closed.
   *
   * @see https://docs.python.org/3/library/socket.html#socket.socket.fileno
   */
  fileno(): number {
    return this.descriptor.fd;
  }

  /**
   * Gives the descriptor up without closing it, its flags as they are.
   *
   * @returns its number, -1 when closed; the caller owns it from now on
   * @throws {SocketError} EBUSY: `messages({ batch })` has received datagrams that no call has asked for yet
   * @see https://docs.python.org/3/library/socket.html#socket.socket.detach
   */
  detach(): number {
    checkNotReadAhead(this.descriptor.fd, 'detach');
    return this.descriptor.release();
  }

  /**
   * Makes the socket listen for connections.
   *
   * @param backlog how many may wait to be accepted; the kernel caps it, and takes a negative one for its maximum
   * @throws {SocketError} EADDRINUSE, EOPNOTSUPP …
   * @see https://man7.org/linux/man-pages/man2/listen.2.html
   */
  listen(backlog = 128): void {
    this.descriptor.check(inline.listen(this.descriptor.fd, int32(backlog, 'backlog')), 'listen');
  }

  /**
   * Shuts down receiving, sending or both, for every holder of the socket.
   *
   * @throws {SocketError} ENOTCONN, EINVAL
   * @see https://man7.org/linux/man-pages/man2/shutdown.2.html
   */
  shutdown(how: ShutdownHow): void {
    this.descriptor.check(inline.shutdown(this.descriptor.fd, int32(how, 'how')), 'shutdown');
  }

  /**
   * The socket's own address.
   *
   * @throws {SocketError} EBADF, ENOBUFS
   * @see https://man7.org/linux/man-pages/man2/getsockname.2.html
   */
  getsockname(): A {
    this.descriptor.check(inline.getsockname(this.descriptor.fd), 'getsockname');
    return receivedAddress(this.descriptor) as A;
  }

  /**
   * The address of the connected peer.
   *
   * @throws {SocketError} ENOTCONN
   * @see https://man7.org/linux/man-pages/man2/getpeername.2.html
   */
  getpeername(): A {
    this.descriptor.check(inline.getpeername(this.descriptor.fd), 'getpeername');
    return receivedAddress(this.descriptor) as A;
  }

  /**
   * An option's value: a number, a bigint, a string or an object, by what is known of the option; of an unknown one
   * 4 bytes are a number and any other length a Buffer. With `buflen` its raw bytes, at most so many.
   *
   * @throws {SocketError} ENOPROTOOPT, EOPNOTSUPP, EINVAL
   * @see https://man7.org/linux/man-pages/man2/getsockopt.2.html
   */
  getsockopt<V>(level: OptionLevel, optname: SocketOption<V>): V;
  getsockopt(level: OptionLevel, optname: SocketOption<unknown>, buflen: number): Buffer<ArrayBuffer>;
  getsockopt(level: number, optname: number, buflen?: number): unknown {
    return options().getOption(this.descriptor, int32(level, 'level'), int32(optname, 'optname'), buflen);
  }

  /**
   * Sets an option: to a number (or a boolean), a bigint, a string, a structure's object, or bytes; `null` with `optlen`
   * passes a null pointer of that length.
   *
   * @throws {SocketError} ENOPROTOOPT, EINVAL, EPERM, EFAULT …
   * @see https://man7.org/linux/man-pages/man2/setsockopt.2.html
   */
  setsockopt<V>(level: OptionLevel, optname: SocketOption<V>, value: OptionInput<V>): void;
  setsockopt(level: OptionLevel, optname: SocketOption<unknown>, value: null, optlen: number): void;
  setsockopt(level: number, optname: number, value: unknown, optlen?: number): void {
    options().setOption(this.descriptor, int32(level, 'level'), int32(optname, 'optname'), value, optlen);
  }

  /**
   * True is a timeout of `null`, false one of 0.
   *
   * @throws {SocketError} EBADF
   * @see https://docs.python.org/3/library/socket.html#socket.socket.setblocking
   */
  setblocking(flag: boolean): void {
    if (typeof flag !== 'boolean') throw invalidType('flag', 'a boolean', flag);
    this.settimeout(flag ? null : 0);
  }

  /**
   * Whether calls wait: the timeout is not 0.
   *
   * @see https://docs.python.org/3/library/socket.html#socket.socket.getblocking
   */
  getblocking(): boolean {
    return this.descriptor.timeout !== 0;
  }

  /**
   * Bounds how long each call waits, in seconds with fractions; `null` waits for ever, 0 not at all.
   *
   * @throws {SocketError} EBADF
   * @throws {RangeError} a negative number, or NaN
   * @see https://docs.python.org/3/library/socket.html#socket.socket.settimeout
   */
  settimeout(timeout: number | null): void {
    this.descriptor.check(this.descriptor.setTimeout(seconds(timeout, 'timeout')), 'settimeout');
  }

  /**
   * The timeout in seconds, or null.
   *
   * @see https://docs.python.org/3/library/socket.html#socket.socket.gettimeout
   */
  gettimeout(): number | null {
    return this.descriptor.timeout;
  }

  /**
   * Whether a program started from here would inherit the descriptor.
   *
   * @throws {SocketError} EBADF
   * @see https://docs.python.org/3/library/socket.html#socket.socket.get_inheritable
   */
  get_inheritable(): boolean {
    return (this.descriptor.check(inline.fcntl(this.descriptor.fd, F_GETFD, 0), 'get_inheritable') & FD_CLOEXEC) === 0;
  }

  /**
   * Sets whether a program started from here inherits the descriptor.
   *
   * @throws {SocketError} EBADF
   * @see https://docs.python.org/3/library/socket.html#socket.socket.set_inheritable
   */
  set_inheritable(flag: boolean): void {
    if (typeof flag !== 'boolean') throw invalidType('inheritable', 'a boolean', flag);
    this.descriptor.check(inline.fcntl(this.descriptor.fd, F_SETFD, flag ? 0 : FD_CLOEXEC), 'set_inheritable');
  }

  /**
   * Whether the stream has been read up to the mark of urgent data.
   *
   * @throws {SocketError} ENOTTY (not a stream)
   * @see https://man7.org/linux/man-pages/man3/sockatmark.3.html
   */
  sockatmark(): boolean {
    return this.descriptor.check(inline.sockatmark(this.descriptor.fd), 'sockatmark') !== 0;
  }

  /**
   * A device's or socket's control request: with a number, the int afterwards; with bytes (an `ifreq` …), a Buffer of the
   * same length with what the kernel made of them. Requests whose argument holds a pointer are refused.
   *
   * @throws {SocketError} ENOTTY, ENODEV, EPERM …
   * @see https://man7.org/linux/man-pages/man2/ioctl.2.html
   */
  ioctl(request: number, arg: number): number;
  ioctl(request: number, arg: Bytes): Buffer<ArrayBuffer>;
  ioctl(request: number, arg: number | Bytes): number | Buffer<ArrayBuffer> {
    const number = uint32(request, 'request');
    if (POINTER_REQUESTS.some(([first, last]) => number >= first && number <= last)) {
      throw invalidValue('request', 'must not be one whose argument holds a pointer', request);
    }
    const bytes = bytesOf(arg);
    if (bytes === undefined) {
      const value = integer(arg, 'arg', -0x80000000, 0xffffffff);
      this.descriptor.check(inline.ioctlInt(this.descriptor.fd, number, value), 'ioctl');
      return out();
    }
    integer(bytes.length, 'arg.byteLength', 0, 4096);
    const copy = Buffer.from(bytes);
    this.descriptor.check(inline.ioctl(this.descriptor.fd, number, copy), 'ioctl');
    return copy;
  }

  /** Closes the descriptor on this thread. A connection that the peer has reset is closed all the same. @internal */
  protected closeDescriptor(): void {
    const answer = this.descriptor.close();
    if (answer < 0 && answer !== -errno.ECONNRESET && answer !== -errno.EINTR) this.descriptor.check(answer, 'close');
  }

  /** The copy of the descriptor that `dup` makes a Socket of. @internal */
  protected copy(): Descriptor {
    const { fd, family, type, proto, executor, timeout } = this.descriptor;
    checkNotReadAhead(fd, 'dup');
    const number = this.descriptor.check(inline.dup(fd), 'dup');
    own(number);
    const copy = new Descriptor(number, family, type, proto, executor, timeout, 'dup');
    copy.isCopyOf(this.descriptor);
    return copy;
  }

  [inspect.custom](): string {
    const { fd, family, type } = this.descriptor;
    const kind = `${named(constants.constants.AF, family)}, ${named(constants.constants.SOCK, type)}`;
    if (fd < 0) return `Socket { closed, ${kind} }`;
    const address = (answer: number): string => (answer < 0 ? 'none' : addressText(receivedAddress(this.descriptor)));
    const place = places.get(this);
    const made = place === undefined ? '' : `, made at: ${place}`;
    return `Socket { fd: ${fd}, ${kind}, local: ${address(inline.getsockname(fd))}, peer: ${address(inline.getpeername(fd))}${made} }`;
  }
}

/**
 * Closes a descriptor by its number, as close(2) does: a Socket that owns it loses it, and its pending calls fail with
 * EBADF.
 *
 * @throws {SocketError} EBADF, EIO …
 * @see https://man7.org/linux/man-pages/man2/close.2.html
 */
export function close(fd: number): void {
  const number = int32(fd, 'fd');
  invalidate(number);
  check(inline.close(number), 'close');
}

/**
 * Makes a close-on-exec copy of a descriptor.
 *
 * @returns its number, which the caller owns
 * @throws {SocketError} EBADF, EMFILE
 * @see https://man7.org/linux/man-pages/man2/dup.2.html
 */
export function dup(fd: number): number {
  const number = int32(fd, 'fd');
  checkNotReadAhead(number, 'dup');
  return check(inline.dup(number), 'dup');
}
