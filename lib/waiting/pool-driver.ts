/**
 * Waiting on libuv's thread pool, for sockets that ask for it (`executor: 'pool'`): the poll driver's loop in native code,
 * on a thread for each call that waits. A call touches only memory that nobody else can reach.
 */
import type { Descriptor } from '../descriptor/descriptor';
import { Direction, type Operation } from '../operations/operation';
import { LONGEST_TIMER, Waiters, type Pending } from './waiters';
import { cancelWork, EVERY_TICKET } from '../descriptor/work';
import { eventsOf, kernelTimeout } from './poll-driver';

/**
 * How long, in milliseconds, a job may keep a process alive whose sockets are not to. The slices of all of them end at the
 * same moments and the next ones begin after the same rest: else there would always be one.
 */
const SLICE = 100;
const REST = 20;

let watchesExit = false;

export class PoolWaiters extends Waiters {
  constructor(descriptor: Descriptor) {
    super(descriptor);
    if (watchesExit) return;
    watchesExit = true;
    // Exiting joins the threads of the pool: a call that waits there for ever would keep it for ever.
    process.once('exit', () => {
      cancelWork(EVERY_TICKET);
    });
  }

  protected override forget(): void {}

  protected override trusts(): boolean {
    return true;
  }

  protected override trustsDirection(): boolean {
    return false;
  }

  override received(): void {}

  protected override took(): void {}

  protected override needsPool(operation: Operation<unknown>): boolean {
    return operation.direction !== Direction.None && !operation.immediate;
  }

  protected override poolWait(pending: Pending): [events: number, milliseconds: number] {
    const { operation } = pending;
    const now = performance.now();
    if (pending.timeout === null) pending.kernelDeadline ??= now + kernelTimeout(operation);
    const remaining = Math.min(pending.deadline ?? Infinity, pending.kernelDeadline ?? Infinity) - now;
    const longest = this.referenced ? LONGEST_TIMER : SLICE - (now % SLICE);
    if (remaining === Infinity && this.referenced) return [eventsOf(operation), -1];
    return [eventsOf(operation), Math.max(0, Math.ceil(Math.min(remaining, longest)))];
  }

  protected override rest(): number {
    return Math.max(REST - (performance.now() % SLICE), 1);
  }

  protected override wait(pending: Pending): void {
    this.go(pending.operation.direction);
  }
}
