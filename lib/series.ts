/** What comes in one after the other on a socket, as an async iterable. */
import type { CallOptions } from './interface';
import type { Operation } from './operations/operation';
import { signalOf } from './validate';
import type { Pending, Waiters } from './waiters';

/** What a series needs of its Socket. */
export interface Source {
  readonly closed: boolean;
  /** @internal */
  readonly waiters: Waiters;
}

/**
 * An iterator whose `next()` runs an operation. The socket's close ends it, an error does not (a generator would be over
 * after its first), and leaving the loop takes nothing that was not handed out.
 */
export class Series<T> implements AsyncIterableIterator<T> {
  private readonly waiting = new Set<Pending>();
  private over = false;

  constructor(
    private readonly source: Source,
    private readonly options: CallOptions | undefined,
    private readonly operation: () => Operation<T>,
    /** Whether an error is of one item only, which is left out. */
    private readonly passOver: (error: unknown) => boolean,
  ) {}

  async next(): Promise<IteratorResult<T, undefined>> {
    const signal = signalOf(this.options);
    for (;;) {
      if (this.over || this.source.closed) return this.end();
      try {
        const value = await this.source.waiters.start(this.source, this.operation(), signal, this.waiting);
        return { done: false, value };
      } catch (error) {
        if (this.over || this.source.closed) return this.end();
        if (!this.passOver(error)) throw error;
      }
    }
  }

  return(): Promise<IteratorResult<T, undefined>> {
    const end = this.end();
    for (const pending of this.waiting) this.source.waiters.abort(pending, new Error('left'));
    return Promise.resolve(end);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  private end(): IteratorResult<T, undefined> {
    this.over = true;
    return { done: true, value: undefined };
  }
}
