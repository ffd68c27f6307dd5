/** One call that waits in a queue: its deadline, its signal, its promise. */
import type { Operation } from '../operations/operation';
import { onAbort } from '../errors/abort';
import { pauseAfter } from './poll-driver';

/** The longest time that setTimeout accepts, in milliseconds. */
export const LONGEST_TIMER = 0x7fffffff;

/** What a waiting call needs of the queues that it is in. */
interface Queues {
  abort(pending: Pending, reason: Error): void;
  expire(pending: Pending): void;
}

export class Pending<R = unknown> {
  next: Pending | undefined = undefined;
  /** Of the call at the head of a queue: the last call of the queue. */
  last: Pending = this as Pending;
  /** The socket's timeout at the time of the call. */
  readonly timeout: number | null;
  /** The resolver, a job on the thread pool or a pause has to end first. */
  busy = false;
  settled = false;
  /** Why it ends as soon as its job on the thread pool has answered. It cannot end before: the job may have sent or received something. */
  cancelled: Error | undefined = undefined;
  /** Its deadline passed while a job on the thread pool was running. */
  overdue = false;
  /** The job on the thread pool, -1 where there is none. */
  ticket = -1;
  onEnd: (() => void) | undefined = undefined;
  /** Consecutive attempts that readiness asked for and that found nothing. */
  spuriousWakeups = 0;
  /** The end of the time of `settimeout`, on the clock of `performance.now()`. */
  deadline: number | undefined = undefined;
  /** The same for `SO_RCVTIMEO` or `SO_SNDTIMEO`, where blocking is emulated. */
  kernelDeadline: number | undefined = undefined;
  private clock: NodeJS.Timeout | undefined = undefined;
  private pauseTimer: NodeJS.Timeout | undefined = undefined;
  private readonly ignoreAbort: (() => void) | undefined;

  constructor(
    private readonly queues: Queues,
    readonly operation: Operation<R>,
    signal: AbortSignal | undefined,
    private readonly resolve: (value: R) => void,
    private readonly reject: (reason: unknown) => void,
  ) {
    this.timeout = operation.descriptor.timeout;
    this.ignoreAbort =
      signal &&
      onAbort(signal, (error) => {
        this.queues.abort(this as Pending, error);
      });
  }

  /** Whether it waits when it cannot be done at once: its socket's mode at the time of the call. */
  get waits(): boolean {
    return this.timeout !== 0 && !this.operation.immediate;
  }

  /** Starts the time of `settimeout`. */
  startClock(seconds: number): void {
    const deadline = performance.now() + seconds * 1000;
    this.deadline = deadline;
    this.arm(deadline);
  }

  private arm(deadline: number): void {
    const remaining = Math.ceil(deadline - performance.now());
    this.clock = setTimeout(
      () => {
        if (performance.now() < deadline) this.arm(deadline);
        else this.queues.expire(this as Pending);
      },
      Math.min(Math.max(remaining, 1), LONGEST_TIMER),
      // The poller decides whether the process stays alive.
    ).unref();
  }

  /** Calls `go` after a pause, which by default grows with the spurious wake-ups. */
  pause(go: () => void, milliseconds = pauseAfter(this.spuriousWakeups)): void {
    clearTimeout(this.pauseTimer);
    this.pauseTimer = setTimeout(() => {
      this.pauseTimer = undefined;
      go();
    }, milliseconds).unref();
  }

  /** After several spurious wake-ups it is retried by timer only. */
  get backingOff(): boolean {
    return this.spuriousWakeups >= 2 && this.pauseTimer !== undefined;
  }

  /** Settles the promise with what `end` returns or throws. */
  settle(end: () => R): void {
    this.release();
    let value: R;
    try {
      value = end();
    } catch (error) {
      this.reject(error);
      return;
    }
    this.resolve(value);
  }

  /** The same with the answer of a system call, without a closure. */
  succeed(answer: number): void {
    this.release();
    let value: R;
    try {
      value = this.operation.result(answer);
    } catch (error) {
      this.reject(error);
      return;
    }
    this.resolve(value);
  }

  fail(error: Error): void {
    this.release();
    this.reject(this.operation.explain(error));
  }

  private release(): void {
    this.settled = true;
    // A job on the thread pool may still use what the operation holds.
    if (this.ticket < 0) this.operation.ended();
    this.onEnd?.();
    clearTimeout(this.clock);
    clearTimeout(this.pauseTimer);
    this.ignoreAbort?.();
  }
}
