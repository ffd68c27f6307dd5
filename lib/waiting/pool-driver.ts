/**
 * Waiting on libuv's thread pool, for sockets that ask for it (`executor: 'pool'`): the poll driver's loop in native code,
 * on one thread for each waiting call. A call uses only memory that no other code can reach.
 */
import type { Descriptor } from '../descriptor/descriptor';
import { Direction, type Operation } from '../operations/operation';
import { LONGEST_TIMER, type Pending } from './pending';
import { cancelWork, EVERY_TICKET } from '../descriptor/work';
import { eventsOf, kernelTimeout } from './poll-driver';
import { JobWaiters } from './pool-jobs';

/**
 * How long, in milliseconds, a job of an unref'ed socket runs at a time, and the pause before its next slice. The slices of
 * all jobs end at the same moments and the next ones begin after the same pause: otherwise one would always be running, and
 * the process could not end.
 */
const SLICE = 100;
const GAP = 20;

let watchesExit = false;

export class PoolWaiters extends JobWaiters {
  constructor(descriptor: Descriptor) {
    super(descriptor);
    if (watchesExit) return;
    watchesExit = true;
    // Exiting joins the threads of the pool: a job that waits for ever would keep the process for ever.
    process.once('exit', () => {
      cancelWork(EVERY_TICKET);
    });
  }

  protected override forget(): void {}

  protected override mayHaveData(): boolean {
    return true;
  }

  protected override mayTryDirectly(): boolean {
    return false;
  }

  override received(): void {}

  protected override onCompleted(): void {}

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

  protected override sliceGap(): number {
    return Math.max(GAP - (performance.now() % SLICE), 1);
  }

  protected override wait(pending: Pending): void {
    this.go(pending.operation.direction);
  }
}
