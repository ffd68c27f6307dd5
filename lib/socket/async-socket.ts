/** The async facade's Socket: a call that would block returns a promise and holds no thread. */
import type { Address, UnixAddress } from '../types/addresses';
import { BaseSocket } from './base-socket';
import { AF_UNIX } from '../constants/generated';
import { Descriptor, type Executor } from '../descriptor/descriptor';
import { ReadinessWaiters } from '../waiting/readiness-driver';
import { invalidValue } from '../arguments/errors';
import { type SocketError } from '../errors/errors';
import type { Async, CallOptions, SocketOptions, Waiting } from '../operations/interface';
import { later } from '../system/later';
import { install, type Entry } from '../operations';
import { Accept } from '../operations/accept';
import { Recv, Recvfrom, RecvInto, receivedAddress } from '../operations/receive';
import { Send, Sendall, Sendto, sendtoArity } from '../operations/send';
import { replace, tryRecv, tryRecvfrom, tryRecvInto, trySend, trySendto } from '../operations/fast-path';
import { take } from '../memory/slab';
import { inline } from '../system/syscalls';
import { Direction, UNTRIED, type Operation } from '../operations/operation';
import { Messages, Series, type MessagesOptions } from '../streams/series';
import type { DuplexOptions, SocketDuplex } from '../streams/duplex';
import type { UnixDuplex } from '../streams/unix-duplex';
import { signalOf } from '../arguments/validate';
import type { Waiters } from '../waiting/waiters';

const pool = later(() => require('../waiting/pool-driver') as typeof import('../waiting/pool-driver'));
const stream = later(() => require('../streams/duplex') as typeof import('../streams/duplex'));
const unixStream = later(() => require('../streams/unix-duplex') as typeof import('../streams/unix-duplex'));

/** What makes an async Socket. */
export interface AsyncSocketOptions extends SocketOptions {
  /**
   * Who waits: the event loop by readiness (the default), or a thread of libuv's pool for each call that waits, with the
   * semantics of blocking mode.
   */
  executor?: 'readiness' | 'pool';
}

/** The stream of a socket with such addresses. */
export type DuplexOf<A> = A extends UnixAddress ? UnixDuplex : SocketDuplex;

function executorOf(options: AsyncSocketOptions | undefined): Executor {
  const { executor = 'readiness' } = options ?? {};
  if (executor !== 'readiness' && executor !== 'pool') {
    throw invalidValue('executor', "must be 'readiness' or 'pool'", executor);
  }
  return executor;
}

/**
 * A socket of the operating system whose calls give promises where they may have to wait.
 *
 * @typeParam A the form of its addresses
 * @typeParam N what `recvfrom` returns where the kernel reports no sender
 */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- `install` below adds the methods of the interface
export class Socket<A = Address, N = null> extends BaseSocket<A, N> {
  /** @internal */
  readonly waiters: Waiters;
  /** The close that `SO_LINGER`, or a call on libuv's pool, keeps waiting. */
  private closing: Promise<void> | undefined = undefined;

  /** Makes a socket, or takes ownership of the descriptor `fileno`. */
  constructor(options?: AsyncSocketOptions) {
    super(options, options instanceof Descriptor ? options.executor : executorOf(options));
    const { descriptor } = this;
    this.waiters =
      descriptor.executor === 'pool' ? new (pool().PoolWaiters)(descriptor) : new ReadinessWaiters(descriptor);
    this.announce();
  }

  /** @internal */
  adopt(descriptor: Descriptor): Socket<A, N> {
    // What is not in the public type of the options: a descriptor that is set up already.
    return new Socket<A, N>(descriptor as AsyncSocketOptions);
  }

  /**
   * Closes the socket and rejects the calls that wait with ECANCELED. Where `SO_LINGER` may make that wait it goes on on
   * libuv's pool; where a call waits there (`executor: 'pool'`) its thread is woken and the descriptor closed in the
   * next turn of the event loop. Closing a closed socket does nothing.
   *
   * @throws {SocketError} EIO …
   * @see https://man7.org/linux/man-pages/man2/close.2.html
   */
  close(): void {
    const { descriptor } = this;
    if (descriptor.fd < 0) return;
    if (!descriptor.lingering && !this.waiters.inCall) return this.closeDescriptor();
    this.closing = new Promise((resolve) => {
      if (descriptor.lingering) {
        descriptor.closeLingering(() => {
          resolve();
        });
      } else {
        descriptor.close((fd) => {
          const answer = inline.close(fd);
          resolve();
          return answer;
        });
      }
    });
  }

  /**
   * A second Socket of the same open socket, with the same timeout.
   *
   * @throws {SocketError} EBADF, EMFILE
   * @see https://docs.python.org/3/library/socket.html#socket.socket.dup
   */
  dup(): Socket<A, N> {
    return this.adopt(this.copy());
  }

  /**
   * Calls that wait keep the process alive, as at first.
   *
   * @see https://nodejs.org/api/net.html#socketref
   */
  ref(): this {
    this.waiters.ref();
    return this;
  }

  /**
   * Calls that wait do not keep the process alive; with `executor: 'pool'` no longer than 100 ms.
   *
   * @see https://nodejs.org/api/net.html#socketunref
   */
  unref(): this {
    this.waiters.unref();
    return this;
  }

  /**
   * The connections that come in, until the socket is closed. Those that were reset before they could be accepted are
   * passed over; a lack of descriptors or memory rejects that one `next()`, and iteration can go on. Leaving the loop
   * leaves the socket open.
   *
   * @throws {SocketError} as `accept`: EMFILE, EINVAL (it does not listen) …
   * @see https://man7.org/linux/man-pages/man2/accept.2.html
   */
  connections(options?: CallOptions): AsyncIterableIterator<[socket: Socket<A, N>, address: A]> {
    return new Connections<A, N>(this, options);
  }

  /**
   * The datagrams that arrive, until the socket is closed. Leaving the loop leaves the socket open and loses nothing.
   *
   * With `batch` above 1 datagrams are received ahead of being asked for, up to that many with one system call, once
   * several in a row were there at once. They leave the kernel's queue for one that belongs to the descriptor: every later
   * receiving call of this socket is served from it first, and `poll` reports it as readable. `close()` drops what is in
   * it; `detach()`, `dup()` and sending the descriptor away fail with EBUSY while something is in it. It costs
   * `batch * bufsize` bytes of memory. With `executor: 'pool'` nothing is read ahead.
   *
   * @param bufsize the most bytes to receive of each; a longer datagram is cut
   * @throws {SocketError} as `recvfrom`, of that one `next()`; with `batch`, EOPNOTSUPP where a queue could lose something:
   *   a socket that has asked for control messages, a stream, a family other than `AF_INET`, `AF_INET6`, `AF_PACKET`,
   *   `AF_NETLINK` and `AF_VSOCK`
   * @throws {RangeError} `batch` is not from 1 to 1,024
   * @see https://man7.org/linux/man-pages/man2/recv.2.html
   */
  messages(bufsize: number, options?: MessagesOptions): AsyncIterableIterator<[data: Buffer<ArrayBuffer>, address: A]> {
    return new Messages<A>(this, bufsize, options);
  }

  /**
   * The connected stream as a `stream.Duplex`, which owns the socket from then on and closes it when it is destroyed or
   * both directions have ended. It reads ahead as far as `highWaterMark` goes, and no timeout of the socket bounds it;
   * `signal` destroys it. That of a Unix stream passes descriptors along.
   *
   * @throws {SocketError} EOPNOTSUPP (not a `SOCK_STREAM`), EBADF
   * @see https://nodejs.org/api/stream.html#class-streamduplex
   */
  makefile(options: DuplexOptions = {}): DuplexOf<A> {
    const Stream = this.descriptor.family === AF_UNIX ? unixStream().UnixDuplex : stream().SocketDuplex;
    return new Stream(this, options) as DuplexOf<A>;
  }

  [Symbol.dispose](): void {
    this.close();
  }

  /** Closes the socket, and waits where closing does. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.close();
    await this.closing;
  }
}

/** The connections that arrive at a listening Socket. */
class Connections<A, N> extends Series<[Socket<A, N>, A], Socket<A, N>> {
  protected override attempt(): undefined {
    return undefined;
  }

  protected override operation(): Operation<[Socket<A, N>, A]> {
    const { source } = this;
    return new Accept(source.descriptor, (descriptor) => source.adopt(descriptor)) as unknown as Operation<
      [Socket<A, N>, A]
    >;
  }

  /** The connection was reset before it was accepted: the next one may be well. */
  protected override skips(error: unknown): boolean {
    return RESET.has((error as Partial<SocketError>).code ?? '');
  }
}

const RESET = new Set([
  'ECONNABORTED',
  'EPROTO',
  'ENETDOWN',
  'ENOPROTOOPT',
  'EHOSTDOWN',
  'ENONET',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);

// Its methods come from the table of operations.
export interface Socket<A, N> extends Async<Waiting<A, N, Socket<A, N>>> {}

install(
  Socket.prototype,
  ({ arity, create }: Entry) =>
    function (this: Socket, a: unknown, b: unknown, c: unknown, d: unknown, e: unknown): Promise<unknown> {
      const args = [a, b, c, d, e];
      let operation: Operation<unknown>;
      let signal: AbortSignal | undefined;
      try {
        const count = typeof arity === 'number' ? arity : arity(args);
        const options = args[count];
        args[count] = undefined;
        // First, because its getters are the caller's code: they may make other calls, which overwrite the shared memory.
        signal = signalOf(options);
        operation = create(this, args[0], args[1], args[2], args[3]);
      } catch (error) {
        return Promise.reject(error);
      }
      return this.waiters.start(this, operation, signal);
    },
);

const sent = Promise.resolve();

type Make = new (descriptor: Descriptor, a: unknown, b: unknown, c: unknown) => Operation<unknown>;

/**
 * Starts a call that was not done at once; `first` is what its first system call answered, if it was made. Its arguments
 * come one by one: a closure over them would be made on every call, done or not.
 */
function begin(
  socket: Socket,
  first: number,
  options: unknown,
  make: Make,
  a: unknown,
  b: unknown,
  c?: unknown,
): Promise<unknown> {
  let operation: Operation<unknown>;
  let signal: AbortSignal | undefined;
  try {
    // First, as above.
    signal = signalOf(options);
    operation = new make(socket.descriptor, a, b, c);
  } catch (error) {
    return Promise.reject(error);
  }
  return socket.waiters.start(socket, operation, signal, first);
}

// The calls that move bytes, see `shortcuts.ts`. Written one by one: V8 keeps apart what it learns of functions that are
// written apart.
replace(Socket.prototype, {
  recv(this: Socket, bufsize: unknown, flags: unknown, options: unknown) {
    const { waiters, descriptor } = this;
    let answer = UNTRIED;
    if (options === undefined && waiters.mayTry(Direction.In)) {
      answer = tryRecv(descriptor, bufsize, flags);
      if (answer >= 0) {
        waiters.received(answer, bufsize as number);
        return Promise.resolve(take(answer));
      }
    }
    return begin(this, answer, options, Recv, bufsize, flags);
  },
  recvfrom(this: Socket, bufsize: unknown, flags: unknown, options: unknown) {
    const { waiters, descriptor } = this;
    let answer = UNTRIED;
    if (options === undefined && waiters.mayTry(Direction.In)) {
      answer = tryRecvfrom(descriptor, bufsize, flags);
      if (answer >= 0) {
        waiters.received(answer, bufsize as number);
        return Promise.resolve([take(answer), receivedAddress(descriptor)]);
      }
    }
    return begin(this, answer, options, Recvfrom, bufsize, flags);
  },
  recv_into(this: Socket, buffer: unknown, nbytes: unknown, flags: unknown, options: unknown) {
    const { waiters, descriptor } = this;
    let answer = UNTRIED;
    if (options === undefined && waiters.mayTry(Direction.In)) {
      answer = tryRecvInto(descriptor, buffer, nbytes, flags);
      if (answer >= 0) {
        waiters.received(answer, (buffer as Uint8Array).length);
        return Promise.resolve(answer);
      }
    }
    return begin(this, answer, options, RecvInto, buffer, nbytes, flags);
  },
  send(this: Socket, data: unknown, flags: unknown, options: unknown) {
    const { waiters, descriptor } = this;
    let answer = UNTRIED;
    if (options === undefined && waiters.mayTry(Direction.Out)) {
      answer = trySend(descriptor, data, flags);
      if (answer >= 0) return Promise.resolve(answer);
    }
    return begin(this, answer, options, Send, data, flags);
  },
  sendall(this: Socket, data: unknown, flags: unknown, options: unknown) {
    const { waiters, descriptor } = this;
    let answer = UNTRIED;
    if (options === undefined && waiters.mayTry(Direction.Out)) {
      answer = trySend(descriptor, data, flags);
      if (answer >= 0 && answer === (data as Uint8Array).length) return sent;
    }
    return begin(this, answer, options, Sendall, data, flags);
  },
  sendto(this: Socket, data: unknown, a: unknown, b: unknown, c: unknown) {
    const { waiters, descriptor } = this;
    let answer = UNTRIED;
    if (b === undefined && waiters.mayTry(Direction.Out)) {
      try {
        answer = trySendto(descriptor, data, a, b);
      } catch (error) {
        return Promise.reject(error);
      }
      if (answer >= 0) return Promise.resolve(answer);
    }
    const short = sendtoArity([data, a]) === 2;
    return begin(this, answer, short ? b : c, Sendto, data, a, short ? undefined : b);
  },
});
