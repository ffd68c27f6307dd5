/**
 * What a call of a Socket does, written once for every way of waiting. A driver makes the system call by `issue`, lets
 * `settle` say what the answer means, and waits where that is "not yet":
 *
 *     answer = operation.settle(operation.issue(calls))
 *     answer >= 0             → operation.result(answer)
 *     answer === MORE         → the next system call, at once
 *     -EAGAIN, -EINPROGRESS   → wait until the descriptor is ready in `direction`, then again
 *     any other               → operation.failed(answer)
 */
import type { Descriptor } from '../descriptor/descriptor';
import { errno } from '../errors/errno';
import { invalidValue } from '../arguments/errors';
import { SocketError, SocketTimeoutError, type Endpoint } from '../errors/errors';
import { int32 } from '../arguments/validate';
import { OUT_OF_BOUNDS, type Syscalls } from '../system/syscalls';

export const EAGAIN = -errno.EAGAIN;
export const EINPROGRESS = -errno.EINPROGRESS;

/** An answer of `settle`: the call is not complete, make the next system call. */
export const MORE = OUT_OF_BOUNDS + 0x100;

/** Stands for the first answer where no system call was made yet. */
export const UNTRIED = OUT_OF_BOUNDS + 0x101;

/** The queues of calls that wait on one descriptor, each in the order they were made. */
export const enum Direction {
  In = 0,
  Out = 1,
  /** `MSG_OOB` */
  Urgent = 2,
  /** `MSG_ERRQUEUE` */
  Error = 3,
  /** The call never waits for the descriptor; it may wait for something else, as `bind` does for a host name. */
  None = 4,
}

/** A call's flags; left out they are 0. */
export function flagsOf(flags: unknown): number {
  return flags === undefined ? 0 : int32(flags, 'flags');
}

export abstract class Operation<R> {
  direction: Direction = Direction.In;
  /** The call never waits (`MSG_DONTWAIT`). */
  immediate = false;

  constructor(
    readonly descriptor: Descriptor,
    /** The name of the method called, for errors. */
    readonly syscall: string,
  ) {}

  /** Readiness says nothing about it (`connect` to a full Unix backlog): it is retried after a pause. */
  get pausing(): boolean {
    return false;
  }

  /**
   * It is making a connection, whose outcome `SO_ERROR` reports only once: while it waits, no call of another queue is
   * tried.
   */
  get exclusive(): boolean {
    return false;
  }

  /** A host name that the resolver has to turn into an address before the first `issue`. */
  get host(): string | undefined {
    return undefined;
  }

  /** The next `issue` may wait for what has no readiness (a disk): it is not to be made on the event loop. */
  get offLoop(): boolean {
    return false;
  }

  /** Makes one system call: its value or -errno. */
  abstract issue(calls: Syscalls): number;

  /** Interprets an answer: see the head of this file. */
  settle(answer: number): number {
    return answer;
  }

  /** The call's value. Follows `settle` at once, while the scratch memory still holds what the kernel wrote. */
  abstract result(value: number): R;

  /** The resolver's answer for `host`. */
  resolved(_address: string): void {}

  /** Whether an answer shows that nothing is left to receive: a stream that had less than there was room for. */
  drains(_answer: number): boolean {
    return false;
  }

  /**
   * The answer of a blocking call once the receiving side was shut down, where a non-blocking call still gets EAGAIN; undefined where a blocking call would go on waiting.
   */
  get shutDown(): number | undefined {
    return this.direction === Direction.In && !this.descriptor.connected ? 0 : undefined;
  }

  /** Other calls may be made before the next `issue`: saves what it has in shared scratch memory. */
  park(): void {}

  /** `issue` will run on another thread: it may use only memory that no other code can reach. */
  isolate(): void {}

  /** Handles a failure: most operations throw. */
  failed(answer: number): R {
    if (answer === OUT_OF_BOUNDS) {
      throw invalidValue('buffer', 'must not be detached or resized during the call', undefined);
    }
    throw this.descriptor.report(this.explain(new SocketError(-answer, this.syscall, this.endpoint())));
  }

  /** The time of `settimeout` ran out. */
  timedOut(seconds: number): R {
    throw this.descriptor.report(this.explain(new SocketTimeoutError(this.syscall, seconds, this.endpoint())));
  }

  /** The time of `SO_RCVTIMEO` or `SO_SNDTIMEO` ran out where blocking is emulated: what the kernel would answer. */
  expired(): number {
    return EAGAIN;
  }

  /** The call has ended: releases what `park` took. */
  ended(): void {}

  /** The caller no longer wants the answer: releases what the call acquired. */
  discard(_answer: number): void {}

  /** The caller gave up: undoes what would go on in the kernel (a connect). */
  abandon(): void {}

  /** Adds to an error how much the call had done. */
  explain<E extends Error>(error: E): E {
    return error;
  }

  /** Where the call was to go. */
  endpoint(): Endpoint | undefined {
    return undefined;
  }
}
