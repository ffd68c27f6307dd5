/**
 * The calls that wait on one descriptor: four queues, each in the order the calls were made. What makes them go on, the
 * drivers know (`drivers/async.ts`, `drivers/pool.ts`); here is what both need: attempts, settling, deadlines, signals,
 * close.
 *
 * What holds: a call is settled once; the calls of a queue end in order; a cancelled one took nothing off the wire; one
 * that waits keeps its Socket from collection and, unless unref'ed, the process alive.
 */
import type { Descriptor, Observer } from './descriptor';
import { pauseAfter, wouldWait } from './drivers/poll';
import { AbortError, errno, SocketError } from './errors';
import { Direction, EAGAIN, MORE, type Operation } from './operations/operation';
import { hold, unhold } from './readiness';
import { askLater, resolveHost } from './operations/resolve';
import { inline, pool, POOL_CANCELLED, POOL_SHUT_DOWN, POOL_TIMED_OUT, poolCall } from './syscalls';
import { cancelWork, PENDING, takeTicket, withdrawTicket } from './work';

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
  deadline = Infinity;
  private clock: NodeJS.Timeout | undefined = undefined;
  private pauseTimer: NodeJS.Timeout | undefined = undefined;
  private onAbort: (() => void) | undefined = undefined;

  constructor(
    private readonly waiters: Waiters,
    readonly operation: Operation<R>,
    readonly signal: AbortSignal | undefined,
    private readonly resolve: (value: R) => void,
    private readonly reject: (reason: unknown) => void,
  ) {
    if (signal === undefined) return;
    this.onAbort = () => this.waiters.abort(this as Pending, new AbortError(signal.reason));
    signal.addEventListener('abort', this.onAbort);
  }

  /** Starts the time of `settimeout`. */
  startClock(seconds: number): void {
    this.deadline = performance.now() + seconds * 1000;
    this.arm();
  }

  private arm(): void {
    const remaining = Math.ceil(this.deadline - performance.now());
    this.clock = setTimeout(
      () => {
        if (performance.now() < this.deadline) this.arm();
        else this.waiters.expire(this as Pending);
      },
      Math.min(Math.max(remaining, 1), LONGEST_TIMER),
      // Whether the process stays alive is the poller's to say.
    ).unref();
  }

  /** Goes on after a pause, which grows. */
  pause(go: () => void): void {
    clearTimeout(this.pauseTimer);
    this.pauseTimer = setTimeout(() => {
      this.pauseTimer = undefined;
      go();
    }, pauseAfter(this.inVain)).unref();
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
    if (this.onAbort !== undefined) this.signal!.removeEventListener('abort', this.onAbort);
  }
}

/** Whether an operation waits where it cannot be done at once. */
function mayWait(operation: Operation<unknown>): boolean {
  return operation.descriptor.timeout !== 0 && !operation.immediate;
}

const DIRECTIONS = [Direction.In, Direction.Out, Direction.Urgent, Direction.Error, Direction.None] as const;

export abstract class Waiters implements Observer {
  private readonly heads: (Pending | undefined)[] = [undefined, undefined, undefined, undefined, undefined];
  private readonly tails: (Pending | undefined)[] = [undefined, undefined, undefined, undefined, undefined];
  private count = 0;
  private referenced = true;
  /** The Socket, kept from collection while calls wait. */
  protected owner: object | undefined = undefined;
  /** Of the last attempt that said NOT_YET: the kernel did not say so. */
  private untried = false;
  /** Calls that threads of the pool are in. */
  private jobs = 0;
  /** Closes the descriptor once they are out of it. */
  private closer: (() => void) | undefined = undefined;

  constructor(protected readonly descriptor: Descriptor) {
    descriptor.observer = this;
  }

  /** Makes a call, or says that it has to wait: then `enqueue` it, before anything else. Throws what it fails with. */
  attempt<R>(operation: Operation<R>): R | NotYet {
    this.untried = true;
    if (operation.host !== undefined) return NOT_YET;
    const { direction } = operation;
    const waits = mayWait(operation);
    if (this.heads[direction] !== undefined) {
      // Whatever there is, is for those who came before.
      return waits || direction === Direction.None ? NOT_YET : operation.failed(EAGAIN);
    }
    let answer = MORE;
    while (answer === MORE) {
      if (waits && (this.needsPool(operation) || !this.trusts(operation) || !spend())) return NOT_YET;
      answer = operation.settle(operation.issue(inline));
    }
    if (answer >= 0) {
      this.took(operation, answer);
      return operation.result(answer);
    }
    if (!wouldWait(answer) || !mayWait(operation)) return operation.failed(answer);
    this.untried = false;
    return NOT_YET;
  }

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
    const tail = this.tails[direction];
    this.tails[direction] = pending;
    if (tail === undefined) this.heads[direction] = pending;
    else tail.next = pending;
    if (operation.host === undefined) this.begin(pending, this.untried);
    else this.resolveHost(pending, operation.host);
    return pending;
  }

  /** The call as a promise. While it waits it is in `waiting`. */
  start<R>(
    owner: object,
    operation: Operation<R>,
    signal: AbortSignal | undefined,
    waiting?: Set<Pending>,
  ): Promise<R> {
    if (signal?.aborted === true) return Promise.reject(new AbortError(signal.reason));
    let done: R | NotYet;
    try {
      done = this.attempt(operation);
    } catch (error) {
      return Promise.reject(error);
    }
    if (done !== NOT_YET) return Promise.resolve(done);
    return new Promise((resolve, reject) => {
      const pending = this.enqueue(owner, operation, signal, resolve, reject);
      if (waiting === undefined) return;
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
  }

  /** The caller gave up. */
  abort(pending: Pending, reason: Error): void {
    pending.cancelled = reason;
    // A job may have sent or received already: what it tells decides.
    if (pending.ticket >= 0) return cancelWork(pending.ticket);
    this.remove(pending);
    pending.operation.abandon();
    pending.fail(reason);
    this.go(pending.operation.direction);
  }

  /** The time of `settimeout` is over. */
  expire(pending: Pending): void {
    pending.overdue = true;
    if (pending.ticket >= 0) return cancelWork(pending.ticket);
    this.remove(pending);
    this.timeOut(pending);
    this.go(pending.operation.direction);
  }

  gone(fd: number, close: ((fd: number) => void) | undefined): boolean {
    this.forget(fd);
    const deferred = this.jobs > 0 && close !== undefined;
    if (deferred) this.closer = () => close(fd);
    this.rejectAll(errno.ECANCELED);
    return deferred;
  }

  lost(fd: number): void {
    this.forget(fd);
    this.rejectAll(errno.EBADF);
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

  /** The next call of a queue. */
  protected head(direction: Direction): Pending | undefined {
    return this.heads[direction];
  }

  /** Lets the calls of a queue go on. */
  protected go(direction: Direction, woken = false): void {
    for (;;) {
      const pending = this.heads[direction];
      if (pending === undefined || pending.busy) return;
      const { operation } = pending;
      if (this.needsPool(operation)) return this.issueOnPool(pending);
      if (!this.trusts(operation)) return this.wait(pending, false);
      if (!spend()) return this.postpone(direction, woken);
      const { next } = pending;
      if (!this.digest(pending, operation.settle(operation.issue(inline)), woken)) return;
      // Where nobody waited behind it, one that was called for meanwhile was tried meanwhile.
      if (next === undefined && pending.settled) return;
      woken = false;
    }
  }

  /** Tries the head again after a pause, which grows. */
  protected retryAfterPause(pending: Pending): void {
    pending.pause(() => {
      this.go(pending.operation.direction, true);
    });
  }

  /** Goes on once the event loop has had its turn. */
  protected postpone(direction: Direction, woken = false): void {
    postpone(() => {
      this.go(direction, woken);
    });
  }

  /** Ends a call that cannot be waited for. */
  protected refuse(pending: Pending, answer: number): void {
    this.remove(pending);
    pending.settle(() => pending.operation.failed(answer));
    this.go(pending.operation.direction);
  }

  protected finish(pending: Pending, answer: number): void {
    this.remove(pending);
    pending.succeed(answer);
  }

  protected timeOut(pending: Pending): void {
    pending.settle(() => pending.operation.timedOut(this.descriptor.timeout ?? 0));
  }

  /** Takes an answer in. @returns whether the queue can go on at once */
  private digest(pending: Pending, answer: number, woken: boolean): boolean {
    const { operation } = pending;
    if (answer === MORE) return true;
    if (answer >= 0) {
      this.took(operation, answer);
      this.finish(pending, answer);
      return true;
    }
    if (wouldWait(answer) && mayWait(operation)) {
      this.wait(pending, woken);
      return false;
    }
    this.remove(pending);
    pending.settle(() => operation.failed(answer));
    return true;
  }

  /** A call is in its queue and knows where it goes: its time begins. */
  private begin(pending: Pending, untried: boolean): void {
    const { operation } = pending;
    if (this.needsPool(operation)) operation.isolate();
    const { timeout } = this.descriptor;
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
        if (this.jobs === 0) this.closer?.();
      } else if (this.digestPool(pending, answer)) {
        this.go(pending.operation.direction);
      }
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
    let answer = raw;
    if (raw === POOL_SHUT_DOWN) answer = 0;
    else if (raw === POOL_TIMED_OUT && this.descriptor.timeout === null) answer = operation.expired();
    else if (raw !== POOL_TIMED_OUT && raw !== POOL_CANCELLED) answer = operation.settle(raw);
    // What it got done counts, whoever gave up meanwhile.
    if (answer < 0 && pending.cancelled !== undefined) {
      this.remove(pending);
      operation.abandon();
      pending.fail(pending.cancelled);
      return true;
    }
    if ((raw === POOL_TIMED_OUT && answer === raw) || (answer < 0 && pending.overdue)) {
      this.remove(pending);
      this.timeOut(pending);
      return true;
    }
    if (raw === POOL_TIMED_OUT && answer < 0) {
      // `SO_RCVTIMEO`: the kernel's answer, not one to wait after.
      this.refuse(pending, answer);
      return false;
    }
    return this.digest(pending, answer, false);
  }

  private resolveHost(pending: Pending, host: string): void {
    const { operation } = pending;
    pending.busy = true;
    askLater(resolveHost(host, this.descriptor.family, operation.syscall), pending.signal)
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
    if (before === undefined) this.heads[direction] = pending.next;
    else before.next = pending.next;
    if (this.tails[direction] === pending) this.tails[direction] = before;
    pending.next = undefined;
    if (--this.count > 0) return;
    this.owner = undefined;
    if (this.referenced) unhold();
  }

  private rejectAll(number: number): void {
    for (const direction of DIRECTIONS) {
      for (let pending = this.heads[direction]; pending !== undefined; pending = this.heads[direction]) {
        this.remove(pending);
        if (pending.ticket >= 0) cancelWork(pending.ticket);
        pending.fail(new SocketError(number, pending.operation.syscall, pending.operation.endpoint()));
      }
    }
  }
}

/** Starts an operation on a descriptor of the async facade. `owner` is kept while it waits. */
export function startOperation<R>(owner: object, operation: Operation<R>, signal: AbortSignal | undefined): Promise<R> {
  return (operation.descriptor.observer as Waiters).start(owner, operation, signal);
}
