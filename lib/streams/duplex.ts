/**
 * `makefile()` of the async facade: a stream socket as a `stream.Duplex`, with what libraries expect of a `net.Socket`.
 *
 * No promise is made for a chunk: operations are attempted here and queued with callbacks. Where Node's documentation is
 * silent, `net.Socket` decides: it reads ahead from the start, its 'close' tells whether an error was the cause.
 *
 * The file is long because the class is one: reading, writing, timeout and end share private fields. What needs none of
 * them is in `chunks.ts` and `tcp.ts`.
 *
 * The room `streams/` knows Node's streams and async iterables. It must not know Sockets, which are above it: each file
 * names what it needs of one in an interface. A change of the async `makefile()` goes here, of the blocking one into
 * `file.ts`, of
 * `connections()` and `messages()` into `series.ts`.
 */
import { addAbortSignal, Duplex } from 'node:stream';
import { SHUT_WR } from '../constants/generated';
import type { Descriptor } from '../descriptor/descriptor';
import { errno } from '../errors/errno';
import { invalidType, outOfRange } from '../arguments/errors';
import { SocketError } from '../errors/errors';
import type { CallOptions } from '../operations/interface';
import type { Operation } from '../operations/operation';
import { Recv } from '../operations/receive';
import { Sendall } from '../operations/send';
import { inline } from '../system/syscalls';
import { integer, optionsOf, signalOf } from '../arguments/validate';
import { LONGEST_TIMER } from '../waiting/pending';
import { NOT_YET, type Waiters } from '../waiting/waiters';
import { gather, sizeAfter, SMALL } from './chunks';
import { Endpoints, setKeepAlive, setNoDelay, type StreamAddress } from './tcp';

/** How a socket is made a stream. */
export interface DuplexOptions extends CallOptions {
  /**
   * The writable side stays open when the peer has ended its own. Default: false. `node:tls` on top of the stream needs it to go on sending to a peer that has ended already.
   */
  allowHalfOpen?: boolean;
  /** How many bytes are buffered, each way, before back-pressure. Default: Node's own. */
  highWaterMark?: number;
}

/** What a stream needs of its Socket. */
export interface Source {
  readonly descriptor: Descriptor;
  readonly waiters: Waiters;
  close(): void;
  ref(): unknown;
  unref(): unknown;
  [Symbol.asyncDispose](): Promise<void>;
}

type Callback = (error?: Error | null) => void;
/** Sends all of a chunk. */
type Sending = Operation<void> & { readonly bytesSent: number };

/** What subclasses override. The names are symbols, which cannot collide with names that Node or libraries use. */
export const RECEIVE = Symbol('receive');
export const DELIVER = Symbol('deliver');
export const HOLDS = Symbol('holds');
export const RESUME = Symbol('resume');
export const GROUP = Symbol('group');
export const SEND = Symbol('send');

/** An exception of a listener becomes the process's uncaught exception; the calls that caused the event go on. */
export function throwLater(error: unknown): void {
  process.nextTick(() => {
    throw error;
  });
}

/**
 * A stream socket as a `stream.Duplex`. It owns the socket: destroying it, or the end of both directions, closes it.
 *
 * @see https://nodejs.org/api/net.html#class-netsocket
 */
export class SocketDuplex extends Duplex {
  /** How many bytes were received. */
  bytesRead = 0;
  /** What `setTimeout` was last given, in milliseconds. */
  timeout: number | undefined = undefined;
  /** The socket is connected when the stream is made of it. */
  readonly connecting: boolean = false;
  /** Whether descriptors can be sent along: `writeWithFds` and 'fds' are there. */
  readonly canPassFds: boolean = false;

  // Private names cannot collide with those that Node's streams or libraries set on a socket.
  readonly #socket: Source;
  /** A receive is on its way. */
  #receiving = false;
  /** The stream asked for more during that receive. */
  #wanted = false;
  #readSize = SMALL;
  /** What `_write` was given and is not yet sent. */
  #unsent: Uint8Array[] = [];
  #sending: Sending | undefined = undefined;
  #written: Callback | undefined = undefined;
  /** Bytes that `_write` was given: in total, and those not yet sent. */
  #dispatched = 0;
  #inFlight = 0;
  #timer: NodeJS.Timeout | undefined = undefined;
  /** `bytesWritten` when the timer of `setTimeout` last expired. */
  #progress = 0;
  readonly #endpoints: Endpoints;

  /** @internal */
  constructor(socket: Source, options: DuplexOptions) {
    const { allowHalfOpen = false, highWaterMark } = optionsOf(options);
    if (typeof allowHalfOpen !== 'boolean') throw invalidType('options.allowHalfOpen', 'a boolean', allowHalfOpen);
    const signal = signalOf(options);
    const { descriptor } = socket;
    if (descriptor.fd < 0) throw new SocketError(errno.EBADF, 'makefile');
    // An empty record would look like the end of the stream.
    if (!descriptor.stream) throw new SocketError(errno.EOPNOTSUPP, 'makefile');
    super({
      allowHalfOpen,
      ...(highWaterMark === undefined
        ? undefined
        : { highWaterMark: integer(highWaterMark, 'options.highWaterMark', 0, Number.MAX_SAFE_INTEGER) }),
      // 'close' is emitted here, with whether an error was the cause.
      emitClose: false,
    });
    this.#socket = socket;
    this.#endpoints = new Endpoints(descriptor);
    // The socket's own timeout does not apply to a stream, which may be idle: `setTimeout` is there for that.
    descriptor.setTimeout(null);
    if (!allowHalfOpen) this.once('end', () => this.#endedByPeer());
    if (signal !== undefined) addAbortSignal(signal, this);
    this.read(0);
  }

  /** How many bytes were sent or are on their way, those still buffered included. */
  get bytesWritten(): number {
    return this.#dispatched + Math.max(0, this.writableLength - this.#inFlight);
  }

  /** The socket is closed. */
  get pending(): boolean {
    return this.#socket.descriptor.fd < 0;
  }

  get readyState(): 'open' | 'readOnly' | 'writeOnly' | 'closed' {
    if (this.readable) return this.writable ? 'open' : 'readOnly';
    return this.writable ? 'writeOnly' : 'closed';
  }

  /** The peer's address; undefined on a Unix stream, and once the stream is closed unless it was read before. */
  get remoteAddress(): string | undefined {
    return this.#endpoints.peer().address;
  }

  get remoteFamily(): 'IPv4' | 'IPv6' | undefined {
    return this.#endpoints.peer().family;
  }

  get remotePort(): number | undefined {
    return this.#endpoints.peer().port;
  }

  /** The local address; undefined on a Unix stream, and once the stream is closed unless it was read before. */
  get localAddress(): string | undefined {
    return this.address().address;
  }

  get localFamily(): 'IPv4' | 'IPv6' | undefined {
    return this.address().family;
  }

  get localPort(): number | undefined {
    return this.address().port;
  }

  /** The local address, family and port; an empty object on a Unix stream. */
  address(): StreamAddress {
    return this.#endpoints.local();
  }

  /** Sends small writes at once (`TCP_NODELAY`). On a Unix stream it does nothing. */
  setNoDelay(enable = true): this {
    setNoDelay(this.#socket.descriptor, enable);
    return this;
  }

  /**
   * Makes the kernel probe an idle connection: after `initialDelay` milliseconds, then each second, ten times. With less
   * than a second, delay, interval and count are the system's defaults. On a Unix stream it does nothing.
   */
  setKeepAlive(enable = false, initialDelay = 0): this {
    if (typeof initialDelay !== 'number') {
      throw invalidType('initialDelay', 'a number of milliseconds', initialDelay);
    }
    setKeepAlive(this.#socket.descriptor, enable, initialDelay);
    return this;
  }

  /**
   * Emits 'timeout' after so many milliseconds without anything received or sent; 0 never. The stream is not closed.
   *
   * @param callback a listener of the next 'timeout'; with 0 a listener to remove
   */
  setTimeout(timeout: number, callback?: () => void): this {
    if (typeof timeout !== 'number') throw invalidType('timeout', 'a number of milliseconds', timeout);
    if (!(timeout >= 0)) throw outOfRange('timeout', '>= 0', timeout);
    if (callback !== undefined && typeof callback !== 'function') throw invalidType('callback', 'a function', callback);
    if (this.destroyed) return this;
    this.timeout = Math.min(timeout, LONGEST_TIMER);
    clearTimeout(this.#timer);
    this.#timer = timeout === 0 ? undefined : setTimeout(() => this.#idle(), this.timeout).unref();
    if (callback === undefined) return this;
    return timeout === 0 ? this.removeListener('timeout', callback) : this.once('timeout', callback);
  }

  #idle(): void {
    const sent = this.#sending?.bytesSent ?? 0;
    if (sent !== this.#progress) {
      this.#progress = sent;
      this.#timer?.refresh();
    } else {
      this.emit('timeout');
    }
  }

  /** Pending reads and writes keep the process alive, which is the default. */
  ref(): this {
    this.#socket.ref();
    return this;
  }

  /** The stream does not keep the process alive. */
  unref(): this {
    this.#socket.unref();
    return this;
  }

  /** Ends the stream and destroys it once all that was written is sent. */
  destroySoon(): void {
    if (this.writable) this.end();
    if (this.writableFinished) this.destroy();
    else this.once('finish', () => this.destroy());
  }

  /** @internal */
  override _read(): void {
    this.#wanted = true;
    if (this.#receiving) return;
    this.#receiving = true;
    this.#receive();
  }

  /** Receives until no data is there or the reader wants no more. */
  #receive(): void {
    const { waiters } = this.#socket;
    let chunk: Buffer | typeof NOT_YET;
    do {
      const operation = this[RECEIVE](this.#socket.descriptor, this.#readSize);
      try {
        chunk = waiters.attempt(operation);
      } catch (error) {
        return this.#failed(error);
      }
      if (chunk === NOT_YET) {
        waiters.enqueue(this.#socket, operation, undefined, this.#received, this.#failed);
        return;
      }
    } while (this.#take(chunk));
  }

  /** The operation that receives a chunk. @internal */
  [RECEIVE](descriptor: Descriptor, size: number): Operation<Buffer> {
    return new Recv(descriptor, size, 0);
  }

  /** Pushes a received chunk. @returns whether there is room for more @internal */
  [DELIVER](chunk: Buffer): boolean {
    return this.push(chunk);
  }

  /** Stops receiving until `RESUME`. @internal */
  get [HOLDS](): boolean {
    return false;
  }

  /** @internal */
  [RESUME](): void {
    this.#receiving = this.#wanted && !this.destroyed;
    if (this.#receiving) this.#receive();
  }

  /** Chunks as they are to be sent. @internal */
  [GROUP](chunks: readonly Uint8Array[]): Uint8Array[] {
    return gather(chunks);
  }

  /** The operation that sends a chunk. @internal */
  [SEND](descriptor: Descriptor, chunk: Uint8Array): Sending {
    return new Sendall(descriptor, chunk, 0);
  }

  readonly #received = (chunk: Buffer): void => {
    if (this.#take(chunk)) this.#receive();
  };

  readonly #failed = (error: unknown): void => {
    this.#receiving = false;
    if (!this.destroyed) this.destroy(error as Error);
  };

  /** @returns whether more is wanted */
  #take(chunk: Buffer): boolean {
    const { length } = chunk;
    if (length === 0) return this.#takeEnd();
    this.bytesRead += length;
    this.#readSize = sizeAfter(length);
    this.#timer?.refresh();
    this.#wanted = false;
    let room = true;
    try {
      room = this[DELIVER](chunk);
    } catch (error) {
      throwLater(error);
    }
    if (this[HOLDS]) return false;
    return (this.#receiving = (room || this.#wanted) && !this.destroyed);
  }

  #takeEnd(): false {
    try {
      this.push(null);
      // If nothing is buffered, the stream ends now, even without a reader.
      this.read(0);
    } catch (error) {
      throwLater(error);
    }
    return false;
  }

  /** @internal */
  override _write(chunk: Uint8Array, _encoding: BufferEncoding, callback: Callback): void {
    this.#transmit([chunk], chunk.length, callback);
  }

  /** @internal */
  override _writev(chunks: { chunk: Uint8Array }[], callback: Callback): void {
    let size = 0;
    const parts = chunks.map(({ chunk }) => {
      size += chunk.length;
      return chunk;
    });
    this.#transmit(this[GROUP](parts), size, callback);
  }

  #transmit(parts: Uint8Array[], size: number, callback: Callback): void {
    this.#unsent = parts;
    this.#written = callback;
    this.#dispatched += size;
    this.#inFlight = size;
    this.#timer?.refresh();
    this.#send();
  }

  #send(): void {
    const { descriptor, waiters } = this.#socket;
    for (let part = this.#unsent.shift(); part !== undefined; part = this.#unsent.shift()) {
      const operation = (this.#sending = this[SEND](descriptor, part));
      this.#progress = 0;
      try {
        if (waiters.attempt(operation) === NOT_YET) {
          waiters.enqueue(this.#socket, operation, undefined, this.#sent, this.#endWrite);
          return;
        }
      } catch (error) {
        return this.#endWrite(error);
      }
    }
    this.#endWrite();
  }

  readonly #sent = (): void => {
    this.#timer?.refresh();
    this.#send();
  };

  readonly #endWrite = (error?: unknown): void => {
    const callback = this.#written!;
    this.#unsent = [];
    this.#sending = undefined;
    this.#written = undefined;
    this.#inFlight = 0;
    try {
      callback(error as Error | undefined);
    } catch (thrown) {
      throwLater(thrown);
    }
  };

  /** @internal */
  override _final(callback: Callback): void {
    const answer = inline.shutdown(this.#socket.descriptor.fd, SHUT_WR);
    // The peer may have reset the connection already.
    callback(answer < 0 && answer !== -errno.ENOTCONN ? new SocketError(-answer, 'shutdown') : null);
  }

  /** A write after the stream's end fails with EPIPE, the error that libraries expect of a net.Socket, and not with Node's own. */
  #endedByPeer(): void {
    const write = this.write.bind(this) as (...args: unknown[]) => boolean;
    this.write = (...args: unknown[]): boolean => {
      if (!this.writableEnded) return write(...args);
      const error = new SocketError(errno.EPIPE, 'write');
      const callback = args.findLast((arg) => typeof arg === 'function');
      if (callback !== undefined) process.nextTick(callback, error);
      this.destroy(error);
      return false;
    };
  }

  /** @internal */
  override _destroy(error: Error | null, callback: Callback): void {
    const socket = this.#socket;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const emitClose = (): void => {
      // Called in the next turn, so that the stream's 'error' comes first.
      process.nextTick(() => this.emit('close', error !== null));
    };
    const { lingering } = socket.descriptor;
    let cause = error;
    try {
      socket.close();
    } catch (failure) {
      cause ??= failure as Error;
    }
    callback(cause);
    if (lingering) void socket[Symbol.asyncDispose]().then(emitClose);
    else emitClose();
  }
}
