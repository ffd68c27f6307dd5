/**
 * The calls that wait on one descriptor, in five queues, each in the order of the calls. This file knows attempts, queues,
 * deadlines, signals and close. `pool-jobs.ts` adds the calls that run on libuv's thread pool; the drivers
 * (`readiness-driver.ts`, `pool-driver.ts`) know what makes a waiting call go on.
 *
 * What holds: a call is settled once; the calls of a queue end in order; a cancelled call took nothing off the wire; a
 * waiting call keeps its Socket from collection and, unless unref'ed, the process alive.
 *
 * The room `waiting/` knows when an operation is tried again and when it is given up. It must not know what the operation
 * does. A new way of waiting is one file, a driver; a rule that holds for each of them (order, deadline, signal, close) goes
 * here.
 */
import type { Descriptor, Observer } from '../descriptor/descriptor';
import { aborted } from '../errors/abort';
import { errno } from '../errors/errno';
import { SocketError } from '../errors/errors';
import { Direction, EAGAIN, MORE, UNTRIED, type Operation } from '../operations/operation';
import { askLater, resolveHost } from '../operations/resolve';
import { inline, type Syscalls } from '../system/syscalls';
import { Pending } from './pending';
import { wouldWait } from './poll-driver';
import { hold, unhold } from './readiness';
import { postpone, spend } from './turn';

/** The result of an attempt: the call has to wait. */
export const NOT_YET = Symbol('not yet');
export type NotYet = typeof NOT_YET;

/** Whether the last attempt that returned NOT_YET did so without asking the kernel. */
let untried = false;

/** Whether an operation waits when it cannot be done at once. */
function mayWait(operation: Operation<unknown>): boolean {
  return operation.descriptor.timeout !== 0 && !operation.immediate;
}

const { EBADF, ECANCELED } = errno;
const DIRECTIONS = [Direction.In, Direction.Out, Direction.Urgent, Direction.Error, Direction.None] as const;

export abstract class Waiters implements Observer {
  protected readonly heads: (Pending | undefined)[] = [undefined, undefined, undefined, undefined, undefined];
  private count = 0;
  /** Waiting calls keep the process alive. */
  protected referenced = true;
  /** The Socket, which waiting calls keep from collection. */
  protected owner: object | undefined = undefined;

  constructor(protected readonly descriptor: Descriptor) {
    descriptor.observer = this;
  }

  /** Makes a call. Returns NOT_YET where it has to wait: the caller passes it to `enqueue` before anything else. Throws the call's error. */
  attempt<R>(operation: Operation<R>, first = UNTRIED): R | NotYet {
    untried = true;
    if (operation.host !== undefined) return NOT_YET;
    const { direction } = operation;
    const waits = mayWait(operation);
    if (this.heads[direction] !== undefined) {
      // Queued calls come first.
      return waits || direction === Direction.None ? NOT_YET : operation.failed(EAGAIN);
    }
    if (waits && this.isHeld(direction)) return NOT_YET;
    let answer = first === UNTRIED ? MORE : operation.settle(first);
    while (answer === MORE) {
      if (waits && (this.needsPool(operation) || !this.mayHaveData(direction) || !spend())) return NOT_YET;
      answer = operation.settle(operation.issue(this.calls(direction)));
    }
    if (answer >= 0) {
      this.onCompleted(operation, answer);
      return operation.result(answer);
    }
    if (!wouldWait(answer) || !waits || operation.immediate) return operation.failed(answer);
    untried = false;
    return NOT_YET;
  }

  /** The flat calls of a direction: receives are served from what was read ahead. */
  private calls(direction: Direction): Syscalls {
    const { ahead } = this.descriptor;
    return ahead !== undefined && direction === Direction.In ? ahead.calls : inline;
  }

  /** Whether the fast path may try a call of this direction. After a receive it has to call `received`. */
  mayTry(direction: Direction): boolean {
    return this.heads[direction] === undefined && !this.isHeld(direction) && this.mayTryDirectly(direction) && spend();
  }

  /** Queues a call whose `attempt` returned NOT_YET. `owner` is its Socket. */
  enqueue<R>(
    owner: object,
    operation: Operation<R>,
    signal: AbortSignal | undefined,
    resolve: (value: R) => void,
    reject: (reason: unknown) => void,
  ): Pending {
    operation.park();
    const { host } = operation;
    // Before the call is in its queue, for a name that cannot be one is refused here.
    const query = host === undefined ? undefined : resolveHost(host, this.descriptor.family, operation.syscall);
    const pending = new Pending(this, operation, signal, resolve, reject) as Pending;
    this.owner = owner;
    if (this.count++ === 0 && this.referenced) hold();
    const { direction } = operation;
    const head = this.heads[direction];
    if (head === undefined) {
      this.heads[direction] = pending;
    } else {
      head.last.next = pending;
      head.last = pending;
    }
    try {
      if (query === undefined) this.begin(pending, untried);
      else this.awaitHost(pending, query, signal);
    } catch (error) {
      // Its memory was detached. It must not stay in its queue, where the calls behind it would wait for ever.
      if (pending.settled) throw error;
      this.remove(pending);
      pending.fail(error as Error);
      this.goLater(direction);
    }
    return pending;
  }

  /** The call as a promise; `first` is the answer of its first system call, if one was made. */
  start<R>(owner: object, operation: Operation<R>, signal: AbortSignal | undefined, first = UNTRIED): Promise<R> {
    const reason = aborted(signal);
    if (reason !== undefined) return Promise.reject(reason);
    let done: R | NotYet;
    try {
      done = this.attempt(operation, first);
    } catch (error) {
      return Promise.reject(error);
    }
    if (done !== NOT_YET) return Promise.resolve(done);
    return new Promise((resolve, reject) => {
      this.enqueue(owner, operation, signal, resolve, reject);
    });
  }

  /** The call with callbacks. One of them may be called before this returns. */
  call<R>(owner: object, operation: Operation<R>, done: (value: R) => void, failed: (error: unknown) => void): void {
    let value: R | NotYet;
    try {
      value = this.attempt(operation);
    } catch (error) {
      failed(error);
      return;
    }
    if (value === NOT_YET) this.enqueue(owner, operation, undefined, done, failed);
    else done(value);
  }

  ref(): void {
    if (!this.referenced && this.count > 0) hold();
    this.referenced = true;
  }

  unref(): void {
    if (this.referenced && this.count > 0) unhold();
    this.referenced = false;
  }

  /** Ends a call that its caller has given up. */
  abort(pending: Pending, reason: Error): void {
    const { direction } = pending.operation;
    const first = this.heads[direction] === pending;
    this.giveUp(pending, reason);
    if (first) this.goLater(direction);
  }

  /** Ends a call whose time of `settimeout` is over. */
  expire(pending: Pending): void {
    const { direction } = pending.operation;
    const first = this.heads[direction] === pending;
    if (!first || !this.lastTry(pending)) this.timeOut(pending);
    if (first) this.goLater(direction);
  }

  onClosed(fd: number, _close: ((fd: number) => void) | undefined): boolean {
    this.forget(fd);
    this.rejectAll(ECANCELED);
    return false;
  }

  onStolen(fd: number): void {
    this.forget(fd);
    this.rejectAll(EBADF);
  }

  /** Whether a job on the thread pool is using the descriptor: it is closed when that has ended. */
  abstract get inCall(): boolean;
  /** Reports what a receive by the fast path got: `count` bytes of the `size` that it had room for. */
  abstract received(count: number, size: number): void;
  /** Whether the fast path may be taken at all. */
  protected abstract mayTryDirectly(direction: Direction): boolean;
  /** The number is no longer the descriptor's. */
  protected abstract forget(fd: number): void;
  /** Waits until the head of a queue may be tried. `woken`: the descriptor was reported ready, and the last attempt found nothing. */
  protected abstract wait(pending: Pending, woken: boolean): void;
  /** Whether an attempt is worth its system call. */
  protected abstract mayHaveData(direction: Direction): boolean;
  /** An operation was completed with this answer. */
  protected abstract onCompleted(operation: Operation<unknown>, answer: number): void;
  /** Whether the next system call has to run on libuv's thread pool. */
  protected abstract needsPool(operation: Operation<unknown>): boolean;
  /** Makes the operation's next system call there. */
  protected abstract issueOnPool(pending: Pending): void;

  /** Whether a queue has a call that may be tried. */
  protected canGo(direction: Direction): boolean {
    return this.heads[direction]?.busy === false && !this.isHeld(direction);
  }

  /** Whether a queue has to wait for a connection that is being made. */
  private isHeld(direction: Direction): boolean {
    return direction !== Direction.Out && this.heads[Direction.Out]?.operation.exclusive === true;
  }

  /** Continues the calls of a queue. */
  protected go(direction: Direction, woken = false): void {
    for (;;) {
      const pending = this.heads[direction];
      if (pending === undefined || pending.busy || this.isHeld(direction)) return;
      const { operation } = pending;
      if (pending.waits && this.needsPool(operation)) return this.issueOnPool(pending);
      if (!this.mayHaveData(direction)) return this.wait(pending, false);
      if (!spend()) return this.postpone(direction, woken);
      const { next } = pending;
      if (!this.digest(pending, operation.settle(operation.issue(this.calls(direction))), woken)) return;
      // A call made while nothing was queued behind this one was tried then.
      if (next === undefined && pending.settled) return;
      woken = false;
    }
  }

  /** Continues a queue in a microtask: a signal or a deadline may end several of its calls, and only those that remain are tried. */
  private goLater(direction: Direction): void {
    queueMicrotask(() => {
      this.go(direction);
    });
  }

  /** Tries the head again after a pause, which by default grows. */
  protected retryAfterPause(pending: Pending, milliseconds?: number): void {
    pending.pause(() => {
      this.go(pending.operation.direction, true);
    }, milliseconds);
  }

  /** Continues a queue after the event loop has had its turn. */
  protected postpone(direction: Direction, woken = false): void {
    postpone(() => {
      this.go(direction, woken);
    });
  }

  /** Fails a call whose descriptor cannot be watched. */
  protected refuse(pending: Pending, answer: number): void {
    this.end(pending, answer);
    this.go(pending.operation.direction);
  }

  /** Ends a call with the answer that the kernel would give. */
  protected end(pending: Pending, answer: number): void {
    if (answer >= 0) return this.finish(pending, answer);
    this.remove(pending);
    pending.settle(() => pending.operation.failed(answer));
  }

  private finish(pending: Pending, answer: number): void {
    this.remove(pending);
    pending.succeed(answer);
  }

  /**
   * Tries the head of a queue once more when its deadline is over: the event loop may have been too busy to notice data that arrived in time.
   *
   * @returns whether that ended it
   */
  protected lastTry(pending: Pending): boolean {
    const { operation } = pending;
    if (operation.offLoop || pending.busy || this.isHeld(operation.direction)) return false;
    const answer = operation.settle(operation.issue(this.calls(operation.direction)));
    if (answer === MORE || wouldWait(answer)) return false;
    if (answer >= 0) this.onCompleted(operation, answer);
    this.end(pending, answer);
    return true;
  }

  protected timeOut(pending: Pending): void {
    this.remove(pending);
    pending.settle(() => pending.operation.timedOut(pending.timeout ?? 0));
  }

  protected giveUp(pending: Pending, reason: Error): void {
    this.remove(pending);
    // What was received or sent already is returned, as the kernel does when a signal interrupts a call.
    const part = pending.operation.expired();
    if (part >= 0) return pending.succeed(part);
    pending.operation.abandon();
    pending.fail(reason);
  }

  /** Takes an answer in. @returns whether the queue can go on at once */
  protected digest(pending: Pending, answer: number, woken: boolean): boolean {
    const { operation } = pending;
    if (answer === MORE) {
      pending.spuriousWakeups = 0;
      return true;
    }
    if (answer >= 0) {
      this.onCompleted(operation, answer);
      this.finish(pending, answer);
      return true;
    }
    if (wouldWait(answer) && pending.waits) {
      this.wait(pending, woken);
      return false;
    }
    this.end(pending, answer);
    return true;
  }

  /** A call is in its queue and has its address: its time begins. */
  private begin(pending: Pending, untried: boolean): void {
    const { operation } = pending;
    const { timeout } = pending;
    if (pending.waits && this.needsPool(operation)) operation.isolate();
    if (timeout !== null && timeout > 0) pending.startClock(timeout);
    if (this.heads[operation.direction] !== pending) return;
    if (untried) this.go(operation.direction);
    else this.wait(pending, false);
  }

  private awaitHost(pending: Pending, query: ReturnType<typeof resolveHost>, signal: AbortSignal | undefined): void {
    const { operation } = pending;
    pending.busy = true;
    askLater(query, signal)
      .then((address) => {
        if (pending.settled) return;
        pending.busy = false;
        operation.resolved(address);
        operation.park();
        this.begin(pending, true);
      })
      .catch((error: unknown) => {
        if (pending.settled) return;
        this.remove(pending);
        pending.fail(error as Error);
        this.go(operation.direction);
      });
  }

  private remove(pending: Pending): void {
    const { direction } = pending.operation;
    let before: Pending | undefined = undefined;
    let each = this.heads[direction];
    while (each !== pending) {
      before = each;
      each = each!.next;
    }
    const { next } = pending;
    if (before === undefined) {
      if (next !== undefined) next.last = pending.last;
      this.heads[direction] = next;
    } else {
      if (next === undefined) this.heads[direction]!.last = before;
      before.next = next;
    }
    pending.next = undefined;
    if (pending.operation.exclusive) queueMicrotask(() => this.continueAll());
    if (--this.count > 0) return;
    this.owner = undefined;
    if (this.referenced) unhold();
  }

  /** A connection was made, or failed: the queues that waited for it go on. */
  private continueAll(): void {
    for (const direction of DIRECTIONS) this.go(direction);
  }

  private rejectAll(number: number): void {
    for (const direction of DIRECTIONS) {
      let next = this.heads[direction];
      while (next !== undefined) {
        const pending = next;
        next = pending.next;
        if (!this.mayReject(pending)) continue;
        this.remove(pending);
        pending.fail(endedError(pending, number));
      }
    }
  }

  /** Whether a call can be rejected at once when the descriptor ends. */
  protected mayReject(_pending: Pending): boolean {
    return true;
  }
}

/** The error of a call whose socket was closed, detached or lost. */
export function endedError({ operation }: Pending, number: number): SocketError {
  return new SocketError(number, operation.syscall, operation.endpoint());
}

/** Starts an operation on a descriptor of the async facade. `owner` is kept from collection while it waits. */
export function startOperation<R>(owner: object, operation: Operation<R>, signal: AbortSignal | undefined): Promise<R> {
  return (operation.descriptor.observer as Waiters).start(owner, operation, signal);
}
