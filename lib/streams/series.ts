/**
 * Connections or datagrams of a socket, as an async iterable. `next()` is no async function, and its first try is
 * made without an operation: a datagram that is there costs one promise.
 */
import { aborted } from '../errors/abort';
import type { Descriptor } from '../descriptor/descriptor';
import { AbortError, SocketError } from '../errors/errors';
import { errno } from '../errors/errno';
import type { CallOptions } from '../operations/interface';
import { Direction, UNTRIED, type Operation } from '../operations/operation';
import { receivedAddress, Recvfrom } from '../operations/receive';
import { later } from '../system/later';
import type { ReadAhead } from '../operations/read-ahead';
import { tryRecvfrom } from '../operations/fast-path';
import { take } from '../memory/slab';
import { integer, signalOf, sizeOf } from '../arguments/validate';
import type { Pending } from '../waiting/pending';
import { NOT_YET, type NotYet, type Waiters } from '../waiting/waiters';

const readAhead = later(() => require('../operations/read-ahead') as typeof import('../operations/read-ahead'));

/** What a series needs of its Socket. */
export interface Source {
  readonly closed: boolean;
  /** @internal */
  readonly descriptor: Descriptor;
  /** @internal */
  readonly waiters: Waiters;
}

type Resolve<T> = (result: IteratorResult<T, undefined>) => void;
type Reject = (reason: unknown) => void;

/**
 * An iterator whose `next()` runs an operation. Closing the socket ends it; an error does not (a generator would be over
 * after its first); leaving the loop loses nothing.
 */
export abstract class Series<T, S extends Source = Source> implements AsyncIterableIterator<T> {
  private readonly waiting = new Set<Pending>();
  private over = false;
  /** What the system call of the last `attempt` answered, or `UNTRIED`. */
  protected answer = UNTRIED;

  constructor(
    protected readonly source: S,
    private readonly options: CallOptions | undefined,
  ) {}

  /** The next item if it is there, without an operation. Otherwise `answer` is what the kernel said. */
  protected abstract attempt(): T | undefined;
  protected abstract operation(): Operation<T>;
  /** Whether an error concerns one item only, which is then skipped. */
  protected abstract skips(error: unknown): boolean;

  next(): Promise<IteratorResult<T, undefined>> {
    if (this.over || this.source.closed) return Promise.resolve(this.end());
    let signal: AbortSignal | undefined;
    try {
      if (this.options !== undefined) {
        signal = signalOf(this.options);
        const reason = aborted(signal);
        if (reason !== undefined) throw reason;
      }
      this.answer = UNTRIED;
      const value = this.attempt();
      if (value !== undefined) return Promise.resolve({ done: false, value });
    } catch (error) {
      return Promise.reject(error);
    }
    return new Promise((resolve, reject) => {
      this.run(signal, this.answer, resolve, reject);
    });
  }

  return(): Promise<IteratorResult<T, undefined>> {
    const end = this.end();
    for (const pending of this.waiting) this.source.waiters.abort(pending, new Error('left'));
    return Promise.resolve(end);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** Runs the operation; `first` is what its first system call answered, if it was made. */
  private run(signal: AbortSignal | undefined, first: number, resolve: Resolve<T>, reject: Reject): void {
    const { source, waiting } = this;
    const failed = (error: unknown): void => {
      // A call that was aborted before its socket was closed reports that.
      if (this.over || (source.closed && !(error instanceof AbortError))) resolve(this.end());
      else if (this.skips(error)) this.run(signal, UNTRIED, resolve, reject);
      else reject(error);
    };
    let operation: Operation<T>;
    let value: T | NotYet;
    try {
      operation = this.operation();
      value = source.waiters.attempt(operation, first);
    } catch (error) {
      failed(error);
      return;
    }
    if (value !== NOT_YET) {
      resolve({ done: false, value });
      return;
    }
    const pending = source.waiters.enqueue(
      source,
      operation,
      signal,
      (item) => {
        resolve({ done: false, value: item });
      },
      failed,
    );
    if (pending.settled) return;
    waiting.add(pending);
    pending.onEnd = () => waiting.delete(pending);
  }

  private end(): IteratorResult<T, undefined> {
    this.over = true;
    return { done: true, value: undefined };
  }
}

/** What `messages` takes beside the size of its buffers. */
export interface MessagesOptions extends CallOptions {
  /**
   * How many datagrams may be received at once, ahead of being asked for: 1 (the default, none) to 1,024. It costs
   * `batch * bufsize` bytes of memory.
   */
  batch?: number;
}

/** Receives in a row that found a datagram at once, after which reading ahead begins: an echo never gets there. */
const ROW = 4;
/** `ROW` grows up to this where reading ahead finds one datagram at a time. */
const LONGEST_ROW = 1024;

/** The datagrams of a socket. */
export class Messages<A> extends Series<[data: Buffer<ArrayBuffer>, address: A]> {
  private ahead: ReadAhead | undefined = undefined;
  /** Undefined until the first `next()`. */
  private batch: number | undefined = undefined;
  /** Receives in a row that found a datagram at once, and how many of them it takes to read ahead. */
  private row = 0;
  private wait = ROW;

  constructor(
    source: Source,
    private readonly bufsize: number,
    private readonly settings: MessagesOptions | undefined,
  ) {
    super(source, settings);
  }

  protected override attempt(): [Buffer<ArrayBuffer>, A] | undefined {
    const { descriptor, waiters } = this.source;
    const batch = (this.batch ??= this.readBatch());
    if (batch !== 1) this.check();
    if (!waiters.mayTry(Direction.In)) return undefined;
    const { ahead } = descriptor;
    if (ahead !== undefined) return ahead.take(this.bufsize) as [Buffer<ArrayBuffer>, A];
    if (batch !== 1 && this.row >= this.wait && descriptor.direct) return this.fill();
    const answer = tryRecvfrom(descriptor, this.bufsize, 0);
    this.answer = answer;
    if (answer < 0) {
      this.row = 0;
      return undefined;
    }
    this.row++;
    waiters.received(answer, this.bufsize);
    return [take(answer), receivedAddress(descriptor) as A];
  }

  /** Receives several datagrams at once; the first one. */
  private fill(): [Buffer<ArrayBuffer>, A] | undefined {
    const { descriptor } = this.source;
    const ahead = (this.ahead ??= new (readAhead().ReadAhead)(descriptor, this.batch!, this.bufsize));
    const answer = ahead.fill();
    if (answer > 1) {
      this.wait = ROW;
      return ahead.take(this.bufsize) as [Buffer<ArrayBuffer>, A];
    }
    // For single datagrams recvfrom is cheaper. Reading ahead is tried again later, after growing intervals.
    this.row = 0;
    this.wait = Math.min(this.wait * 2, LONGEST_ROW);
    if (answer === 1) return ahead.take(this.bufsize) as [Buffer<ArrayBuffer>, A];
    this.answer = answer;
    return undefined;
  }

  /** Checked here and not in the constructor, so that a wrong argument rejects `next()`. */
  private readBatch(): number {
    const { batch } = this.settings ?? {};
    return batch === undefined ? 1 : integer(batch, 'batch', 1, 1024);
  }

  /** Refuses to read ahead where that would lose something. */
  private check(): void {
    const { descriptor } = this.source;
    if (this.ahead !== undefined && descriptor.mayReadAhead === true) return;
    sizeOf(this.bufsize, 'bufsize');
    descriptor.mayReadAhead ??= readAhead().canReadAhead(descriptor);
    if (!descriptor.mayReadAhead) throw new SocketError(errno.EOPNOTSUPP, 'messages');
  }

  protected override operation(): Operation<[Buffer<ArrayBuffer>, A]> {
    return new Recvfrom(this.source.descriptor, this.bufsize, 0) as unknown as Operation<[Buffer<ArrayBuffer>, A]>;
  }

  protected override skips(): boolean {
    return false;
  }
}
