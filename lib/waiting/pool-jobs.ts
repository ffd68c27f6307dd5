/**
 * Calls that run as jobs on libuv's thread pool: those of `executor: 'pool'`, and the disk reads of `sendfile`. A call that is
 * cancelled while its job runs ends as the job says: if the job had sent or received something before it saw the flag, the
 * call has that result. A descriptor that a job uses is closed when the job has ended.
 */
import { cancelWork, takeTicket, withdrawTicket } from '../descriptor/work';
import { errno } from '../errors/errno';
import { Direction, EAGAIN, type Operation } from '../operations/operation';
import { PENDING, pool, POOL_CANCELLED, POOL_SHUT_DOWN, POOL_TIMED_OUT, poolCall } from '../system/syscalls';
import type { Pending } from './pending';
import { endedError, Waiters } from './waiters';

export abstract class JobWaiters extends Waiters {
  /** How many jobs are running. */
  private jobs = 0;
  /** Closes the descriptor once they have ended. */
  private closer: (() => void) | undefined = undefined;

  /** The events that a job waits for, -1 for none, and for how many milliseconds, -1 for ever. */
  protected abstract poolWait(pending: Pending): [events: number, milliseconds: number];
  /** The pause between two slices of a call that is not to keep the process alive, in milliseconds. */
  protected abstract sliceGap(): number;

  override get inCall(): boolean {
    return this.jobs > 0;
  }

  override unref(): void {
    super.unref();
    // A job keeps the process alive: from now on it goes on in slices.
    for (const { ticket } of this.inJobs()) cancelWork(ticket);
  }

  override abort(pending: Pending, reason: Error): void {
    // The first cause is the one that is reported.
    pending.cancelled ??= reason;
    if (pending.ticket >= 0) return cancelWork(pending.ticket);
    super.abort(pending, reason);
  }

  override expire(pending: Pending): void {
    pending.overdue = true;
    if (pending.ticket >= 0) return cancelWork(pending.ticket);
    super.expire(pending);
  }

  override onClosed(fd: number, close: ((fd: number) => void) | undefined): boolean {
    const deferred = this.jobs > 0 && close !== undefined;
    if (deferred) this.closer = () => close(fd);
    for (const pending of this.inJobs()) {
      const { direction, exclusive } = pending.operation;
      // A descriptor that lives on may not lose anything, and what was sent was sent: there the job's answer decides.
      const decides = close === undefined || (direction === Direction.Out && !exclusive);
      if (decides) this.abort(pending, endedError(pending, errno.ECANCELED));
    }
    super.onClosed(fd, close);
    return deferred;
  }

  protected override mayReject(pending: Pending): boolean {
    if (pending.ticket < 0) return true;
    // The answer of a job that was cancelled says how its call ended.
    if (pending.cancelled !== undefined) return false;
    cancelWork(pending.ticket);
    return true;
  }

  /** The calls that a job is running. */
  private inJobs(): Pending[] {
    return this.heads.filter((head): head is Pending => head !== undefined && head.ticket >= 0);
  }

  protected override issueOnPool(pending: Pending): void {
    pending.busy = true;
    pending.ticket = takeTicket((answer: number) => {
      pending.busy = false;
      pending.ticket = -1;
      this.jobs--;
      if (pending.settled) {
        pending.operation.discard(answer);
        pending.operation.ended();
      } else if (this.digestJob(pending, answer)) {
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

  /** Takes in a job's answer. @returns whether the queue can go on */
  private digestJob(pending: Pending, raw: number): boolean {
    const { operation } = pending;
    const idle = raw === POOL_TIMED_OUT || raw === POOL_CANCELLED;
    const answer = this.answerOf(operation, raw, idle);
    // What the job did counts, even if the call was cancelled meanwhile.
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
    // A moment without a job, in which the process can end if nothing else keeps it alive.
    this.retryAfterPause(pending, this.sliceGap());
    return false;
  }

  private answerOf(operation: Operation<unknown>, raw: number, idle: boolean): number {
    if (raw === POOL_SHUT_DOWN) return operation.shutDown ?? EAGAIN;
    return idle ? EAGAIN : operation.settle(raw);
  }
}
