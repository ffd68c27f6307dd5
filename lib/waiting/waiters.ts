/**
 * The calls that wait on one descriptor: four queues, each in the order the calls were made. What makes them go on, the
 * drivers know (`readiness-driver.ts`, `pool-driver.ts`); here is what both need: attempts, settling, deadlines, signals,
 * close.
 *
 * What holds: a call is settled once; the calls of a queue end in order; a cancelled one took nothing off the wire; one
 * that waits keeps its Socket from collection and, unless unref'ed, the process alive.
 */
import type { Descriptor, Observer } from '../descriptor/descriptor';
import { pauseAfter, wouldWait } from './poll-driver';
import { aborted, onAbort } from '../errors/abort';
import { errno } from '../errors/errno';
import { SocketError } from '../errors/errors';
import { Direction, EAGAIN, MORE, UNTRIED, type Operation } from '../operations/operation';
import { hold, unhold } from './readiness';
import { askLater, resolveHost } from '../operations/resolve';
import {
  inline,
  pool,
  POOL_CANCELLED,
  POOL_SHUT_DOWN,
  POOL_TIMED_OUT,
  poolCall,
  type Syscalls,
} from '../system/syscalls';
import { cancelWork, PENDING, takeTicket, withdrawTicket } from '../descriptor/work';

/** An attempt's answer: the call has to wait. */
export const NOT_YET = Symbol('not yet');
export type NotYet = typeof NOT_YET;

/** The longest time that setTimeout takes, in milliseconds. */
export const LONGEST_TIMER = 0x7fffffff;

/**
 * Calls that may be made before the event loop has to have its turn: a loop that always finds data would starve
 * everything else.
 */
const BUDGET = 128;
let budget = BUDGET;
let postponed: (() => void)[] = [];

function spend(): boolean {
  return --budget >= 0;
}

/** The event loop has had its turn. */
export function newTurn(): void {
  budget = BUDGET;
}

/** Goes on after the event loop has had its turn. */
function postpone(go: () => void): void {
  if (postponed.push(go) > 1) return;
  setImmediate(() => {
    newTurn();
    const due = postponed;
    postponed = [];
    for (const each of due) each();
  });
}

/** A call in a queue. */
export class Pending<R = unknown> {
  next: Pending | undefined = undefined;
  /** Of the head of a queue: its tail. */
  last: Pending = this as Pending;
  /** The socket's timeout when it was called. */
  readonly timeout: number | null;
  /** The resolver, a job on the pool or a pause has to end first. */
  busy = false;
  settled = false;
  /** Why it is to end as soon as its job on the pool, which may have done something yet, tells. */
  cancelled: Error | undefined = undefined;
  /** Its time ran out while a job on the pool was at it. */
  overdue = false;
  /** The job on the pool, -1 where there is none. */
  ticket = -1;
  onEnd: (() => void) | undefined = undefined;
  /** Tries in a row that readiness called for and that found nothing. */
  inVain = 0;
  /** When its time is over, on the clock of `performance.now()`. */
  deadline: number | undefined = undefined;
  /** The same for the time of `SO_RCVTIMEO` or `SO_SNDTIMEO`, where blocking is emulated. */
  kernelDeadline: number | undefined = undefined;
  private clock: NodeJS.Timeout | undefined = undefined;
  private pauseTimer: NodeJS.Timeout | undefined = undefined;
  private readonly ignoreAbort: (() => void) | undefined;

  constructor(
    private readonly waiters: Waiters,
    readonly operation: Operation<R>,
    signal: AbortSignal | undefined,
    private readonly resolve: (value: R) => void,
    private readonly reject: (reason: unknown) => void,
  ) {
    this.timeout = operation.descriptor.timeout;
    this.ignoreAbort =
      signal &&
      onAbort(signal, (error) => {
        this.waiters.abort(this as Pending, error);
      });
  }

  /** It waits where it cannot be done at once: its socket's mode when it was called. */
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
        else this.waiters.expire(this as Pending);
      },
      Math.min(Math.max(remaining, 1), LONGEST_TIMER),
      // Whether the process stays alive is the poller's to say.
    ).unref();
  }

  /** Goes on after a pause, which grows where none is given. */
  pause(go: () => void, milliseconds = pauseAfter(this.inVain)): void {
    clearTimeout(this.pauseTimer);
    this.pauseTimer = setTimeout(() => {
      this.pauseTimer = undefined;
      go();
    }, milliseconds).unref();
  }

  /** Readiness has lied to it: only the end of its pause tells. */
  get distrusts(): boolean {
    return this.inVain >= 2 && this.pauseTimer !== undefined;
  }

  /** Ends it with what `end` gives or throws. */
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

  /** The same for the answer of a system call, without a closure. */
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
    // A job on the pool may still be at it.
    if (this.ticket < 0) this.operation.ended();
    this.onEnd?.();
    clearTimeout(this.clock);
    clearTimeout(this.pauseTimer);
    this.ignoreAbort?.();
  }
}

/** Of the last attempt that said NOT_YET: the kernel did not say so. */
let untried = false;

/** Whether an operation waits where it cannot be done at once. */
function mayWait(operation: Operation<unknown>): boolean {
  return operation.descriptor.timeout !== 0 && !operation.immediate;
}

const { EBADF, ECANCELED } = errno;
const DIRECTIONS = [Direction.In, Direction.Out, Direction.Urgent, Direction.Error, Direction.None] as const;

export abstract class Waiters implements Observer {
  private readonly heads: (Pending | undefined)[] = [undefined, undefined, undefined, undefined, undefined];
  private count = 0;
  /** Calls that wait keep the process alive. */
  protected referenced = true;
  /** The Socket, kept from collection while calls wait. */
  protected owner: object | undefined = undefined;
  /** Calls that threads of the pool are in. */
  private jobs = 0;
  /** Closes the descriptor once they are out of it. */
  private closer: (() => void) | undefined = undefined;

  constructor(protected readonly descriptor: Descriptor) {
    descriptor.observer = this;
  }

  /** Makes a call, or says that it has to wait: then `enqueue` it, before anything else. Throws what it fails with. */
  attempt<R>(operation: Operation<R>, first = UNTRIED): R | NotYet {
    untried = true;
    if (operation.host !== undefined) return NOT_YET;
    const { direction } = operation;
    const waits = mayWait(operation);
    if (this.heads[direction] !== undefined) {
      // Whatever there is, is for those who came before.
      return waits || direction === Direction.None ? NOT_YET : operation.failed(EAGAIN);
    }
    if (waits && this.isHeld(direction)) return NOT_YET;
    let answer = first === UNTRIED ? MORE : operation.settle(first);
    while (answer === MORE) {
      if (waits && (this.needsPool(operation) || !this.trusts(operation) || !spend())) return NOT_YET;
      answer = operation.settle(operation.issue(this.calls(direction)));
    }
    if (answer >= 0) {
      this.took(operation, answer);
      return operation.result(answer);
    }
    if (!wouldWait(answer) || !waits || operation.immediate) return operation.failed(answer);
    untried = false;
    return NOT_YET;
  }

  /** What makes the system calls of a direction: receives are served from what was read ahead. */
  private calls(direction: Direction): Syscalls {
    const { ahead } = this.descriptor;
    return ahead !== undefined && direction === Direction.In ? ahead.calls : inline;
  }

  /** Whether a call of this direction may be tried at once; one that was given bytes tells `received`. */
  mayTry(direction: Direction): boolean {
    return this.heads[direction] === undefined && !this.isHeld(direction) && this.trustsDirection(direction) && spend();
  }

  protected abstract trustsDirection(direction: Direction): boolean;
  /** A receiving call was given `count` bytes of the `size` it had room for. */
  abstract received(count: number, size: number): void;

  /** Queues a call whose `attempt` said NOT_YET. `owner` is its Socket. */
  enqueue<R>(
    owner: object,
    operation: Operation<R>,
    signal: AbortSignal | undefined,
    resolve: (value: R) => void,
    reject: (reason: unknown) => void,
  ): Pending {
    operation.park();
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
    if (operation.host === undefined) this.begin(pending, untried);
    else this.resolveHost(pending, operation.host, signal);
    return pending;
  }

  /** The call as a promise. While it waits it is in `waiting`. */
  start<R>(
    owner: object,
    operation: Operation<R>,
    signal: AbortSignal | undefined,
    waiting?: Set<Pending>,
    first = UNTRIED,
  ): Promise<R> {
    const gone = aborted(signal);
    if (gone !== undefined) return Promise.reject(gone);
    let done: R | NotYet;
    try {
      done = this.attempt(operation, first);
    } catch (error) {
      return Promise.reject(error);
    }
    if (done !== NOT_YET) return Promise.resolve(done);
    return new Promise((resolve, reject) => {
      const pending = this.enqueue(owner, operation, signal, resolve, reject);
      if (waiting === undefined || pending.settled) return;
      waiting.add(pending);
      pending.onEnd = () => waiting.delete(pending);
    });
  }

  /** The call by callbacks, of which one may be called before this returns. */
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
    // A job keeps the process alive: from now on it goes on in slices.
    for (const { ticket } of this.inJobs()) cancelWork(ticket);
  }

  /** The caller gave up. */
  abort(pending: Pending, reason: Error): void {
    pending.cancelled = reason;
    // A job may have sent or received already: what it tells decides.
    if (pending.ticket >= 0) return cancelWork(pending.ticket);
    const { direction } = pending.operation;
    const first = this.heads[direction] === pending;
    this.giveUp(pending, reason);
    if (first) this.goLater(direction);
  }

  /** The time of `settimeout` is over. */
  expire(pending: Pending): void {
    pending.overdue = true;
    if (pending.ticket >= 0) return cancelWork(pending.ticket);
    const { direction } = pending.operation;
    const first = this.heads[direction] === pending;
    if (!first || !this.lastTry(pending)) this.timeOut(pending);
    if (first) this.goLater(direction);
  }

  /** A thread of the pool is in one of its calls: its descriptor is closed once that has ended. */
  get inCall(): boolean {
    return this.jobs > 0;
  }

  gone(fd: number, close: ((fd: number) => void) | undefined): boolean {
    this.forget(fd);
    const deferred = this.jobs > 0 && close !== undefined;
    if (deferred) this.closer = () => close(fd);
    for (const pending of this.inJobs()) {
      const { direction, exclusive } = pending.operation;
      // Of a descriptor that lives on nothing may be lost, and what was sent was sent: what a job tells decides.
      const decides = close === undefined || (direction === Direction.Out && !exclusive);
      if (decides) this.abort(pending, ended(pending, ECANCELED));
    }
    this.rejectAll(ECANCELED);
    return deferred;
  }

  lost(fd: number): void {
    this.forget(fd);
    this.rejectAll(EBADF);
  }

  /** The number is no longer the descriptor's. */
  protected abstract forget(fd: number): void;
  /** Waits until the head of a queue may be tried. `woken`: its last try found nothing though the descriptor seemed ready. */
  protected abstract wait(pending: Pending, woken: boolean): void;
  /** Whether an attempt is worth its system call. */
  protected abstract trusts(operation: Operation<unknown>): boolean;
  /** An operation was done with this answer. */
  protected abstract took(operation: Operation<unknown>, answer: number): void;
  /** Whether the next system call is one for libuv's pool. */
  protected abstract needsPool(operation: Operation<unknown>): boolean;
  /** The events to wait for there, -1 for none, and for how many milliseconds, -1 for ever. */
  protected abstract poolWait(pending: Pending): [events: number, milliseconds: number];
  /** How long, in milliseconds, a call has no job that is not to keep the process alive and whose slice is over. */
  protected abstract rest(): number;

  /** Whether a queue has a call that may be tried. */
  protected canGo(direction: Direction): boolean {
    return this.heads[direction]?.busy === false && !this.isHeld(direction);
  }

  /** Whether a queue has to wait for a connection that another one makes. */
  private isHeld(direction: Direction): boolean {
    return direction !== Direction.Out && this.heads[Direction.Out]?.operation.exclusive === true;
  }

  /** The calls that a thread of the pool is in. */
  private inJobs(): Pending[] {
    return this.heads.filter((head): head is Pending => head !== undefined && head.ticket >= 0);
  }

  /** The next call of a queue. */
  protected head(direction: Direction): Pending | undefined {
    return this.heads[direction];
  }

  /** Lets the calls of a queue go on. */
  protected go(direction: Direction, woken = false): void {
    for (;;) {
      const pending = this.heads[direction];
      if (pending === undefined || pending.busy || this.isHeld(direction)) return;
      const { operation } = pending;
      if (pending.waits && this.needsPool(operation)) return this.issueOnPool(pending);
      if (!this.trusts(operation)) return this.wait(pending, false);
      if (!spend()) return this.postpone(direction, woken);
      const { next } = pending;
      if (!this.digest(pending, operation.settle(operation.issue(this.calls(direction))), woken)) return;
      // Where nobody waited behind it, one that was called for meanwhile was tried meanwhile.
      if (next === undefined && pending.settled) return;
      woken = false;
    }
  }

  /** The same once all that a signal or a moment ends has ended: each would have the next one tried. */
  private goLater(direction: Direction): void {
    queueMicrotask(() => {
      this.go(direction);
    });
  }

  /** Tries the head again after a pause, which grows where none is given. */
  protected retryAfterPause(pending: Pending, milliseconds?: number): void {
    pending.pause(() => {
      this.go(pending.operation.direction, true);
    }, milliseconds);
  }

  /** Goes on once the event loop has had its turn. */
  protected postpone(direction: Direction, woken = false): void {
    postpone(() => {
      this.go(direction, woken);
    });
  }

  /** Ends a call that cannot be waited for. */
  protected refuse(pending: Pending, answer: number): void {
    this.end(pending, answer);
    this.go(pending.operation.direction);
  }

  /** Ends a call with what the kernel would answer. */
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
   * Tries the head of a queue as its time runs out: the loop or the pool may have been too busy for what came in time.
   *
   * @returns whether that ended it
   */
  private lastTry(pending: Pending): boolean {
    const { operation } = pending;
    if (operation.offLoop || pending.busy || this.isHeld(operation.direction)) return false;
    const answer = operation.settle(operation.issue(this.calls(operation.direction)));
    if (answer === MORE || wouldWait(answer)) return false;
    if (answer >= 0) this.took(operation, answer);
    this.end(pending, answer);
    return true;
  }

  private timeOut(pending: Pending): void {
    this.remove(pending);
    pending.settle(() => pending.operation.timedOut(pending.timeout ?? 0));
  }

  /** Ends a call that nobody wants any more. */
  private giveUp(pending: Pending, reason: Error): void {
    this.remove(pending);
    // What was received or sent already is told, as by the kernel's call when a signal interrupts it.
    const part = pending.operation.expired();
    if (part >= 0) return pending.succeed(part);
    pending.operation.abandon();
    pending.fail(reason);
  }

  /** Takes an answer in. @returns whether the queue can go on at once */
  private digest(pending: Pending, answer: number, woken: boolean): boolean {
    const { operation } = pending;
    if (answer === MORE) {
      pending.inVain = 0;
      return true;
    }
    if (answer >= 0) {
      this.took(operation, answer);
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

  /** A call is in its queue and knows where it goes: its time begins. */
  private begin(pending: Pending, untried: boolean): void {
    const { operation } = pending;
    const { timeout } = pending;
    if (pending.waits && this.needsPool(operation)) operation.isolate();
    if (timeout !== null && timeout > 0) pending.startClock(timeout);
    if (this.heads[operation.direction] !== pending) return;
    if (untried) this.go(operation.direction);
    else this.wait(pending, false);
  }

  /** Makes the operation's next system call on libuv's pool. */
  private issueOnPool(pending: Pending): void {
    pending.busy = true;
    pending.ticket = takeTicket((answer: number) => {
      pending.busy = false;
      pending.ticket = -1;
      this.jobs--;
      if (pending.settled) {
        pending.operation.discard(answer);
        pending.operation.ended();
      } else if (this.digestPool(pending, answer)) {
        this.go(pending.operation.direction);
      }
      if (this.jobs === 0) this.closer?.();
    });
    const [events, milliseconds] = this.poolWait(pending);
    poolCall(pending.ticket, events, milliseconds);
    const answer = pending.operation.issue(pool);
    if (answer === PENDING) {
      this.jobs++;
      return;
    }
    withdrawTicket(pending.ticket);
    pending.busy = false;
    pending.ticket = -1;
    this.refuse(pending, answer);
  }

  /** Takes in what a job on the pool answers. @returns whether the queue can go on */
  private digestPool(pending: Pending, raw: number): boolean {
    const { operation } = pending;
    const idle = raw === POOL_TIMED_OUT || raw === POOL_CANCELLED;
    let answer = EAGAIN;
    if (raw === POOL_SHUT_DOWN) answer = operation.shutDown ?? EAGAIN;
    else if (!idle) answer = operation.settle(raw);
    // What it got done counts, whoever gave up meanwhile.
    if (answer < 0 && pending.cancelled !== undefined) {
      this.giveUp(pending, pending.cancelled);
      return true;
    }
    const now = performance.now();
    if (answer < 0 && (pending.overdue || (idle && now >= (pending.deadline ?? Infinity)))) {
      if (!this.lastTry(pending)) this.timeOut(pending);
      return true;
    }
    if (!idle) return this.digest(pending, answer, false);
    if (now >= (pending.kernelDeadline ?? Infinity)) {
      // The kernel's answer, not one to wait after.
      this.end(pending, operation.expired());
      return true;
    }
    if (this.referenced) return true;
    // Without a job for a moment, for the process to end if nothing else keeps it alive.
    this.retryAfterPause(pending, this.rest());
    return false;
  }

  private resolveHost(pending: Pending, host: string, signal: AbortSignal | undefined): void {
    const { operation } = pending;
    pending.busy = true;
    askLater(resolveHost(host, this.descriptor.family, operation.syscall), signal)
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
    if (pending.operation.exclusive) queueMicrotask(() => this.release());
    if (--this.count > 0) return;
    this.owner = undefined;
    if (this.referenced) unhold();
  }

  /** A connection was made, or not: the queues that waited for it go on. */
  private release(): void {
    for (const direction of DIRECTIONS) this.go(direction);
  }

  private rejectAll(number: number): void {
    for (const direction of DIRECTIONS) {
      let next = this.heads[direction];
      while (next !== undefined) {
        const pending = next;
        next = pending.next;
        // That of a job that is to end says how.
        if (pending.ticket >= 0 && pending.cancelled !== undefined) continue;
        this.remove(pending);
        if (pending.ticket >= 0) cancelWork(pending.ticket);
        pending.fail(ended(pending, number));
      }
    }
  }
}

/** The error of a call that its socket's end ended. */
function ended({ operation }: Pending, number: number): SocketError {
  return new SocketError(number, operation.syscall, operation.endpoint());
}

/** Starts an operation on a descriptor of the async facade. `owner` is kept while it waits. */
export function startOperation<R>(owner: object, operation: Operation<R>, signal: AbortSignal | undefined): Promise<R> {
  return (operation.descriptor.observer as Waiters).start(owner, operation, signal);
}
