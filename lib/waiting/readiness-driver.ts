/**
 * Waiting by readiness, the async facade's default: no thread is held, and interest in a descriptor stays registered
 * until an event finds no waiting call.
 *
 * With edge-triggered events (`edge`), what is known between two events decides whether an attempt is worth its system call:
 * after a TCP `recv` that came up short nothing is there until the next event. Wake-ups can be spurious; a call that
 * was woken and found nothing pauses, or it would take a whole CPU:
 * - an unconnected Unix datagram `sendto` to a full receiver: writable, EAGAIN for ever, and no event when there is room;
 * - a datagram or raw socket after `shutdown(SHUT_RD)`: readable, EAGAIN for ever: 0, as the blocking call answers;
 * - `SO_PEEK_OFF` beyond the data, an unread error queue: only where events tell levels;
 * - a Unix `connect` to a full backlog: no event reports room.
 */
import { AF_INET, AF_INET6, IPPROTO_TCP, POLLRDHUP } from '../constants/generated';
import type { Descriptor } from '../descriptor/descriptor';
import { Direction, type Operation } from '../operations/operation';
import { endOf } from './poll-driver';
import { ERR, HUP, IN, OUT, PRI } from '../system/poller';
import { edge, enter, leave, want, type Watcher } from './readiness';
import { inline } from '../system/syscalls';
import type { Pending } from './pending';
import { JobWaiters } from './pool-jobs';
import { newTurn } from './turn';

const RDHUP: number = POLLRDHUP ?? 0;
/** Interest by direction, in the order of `Direction`. */
const INTEREST = [IN, OUT, PRI, ERR, 0] as const;
/** What wakes each direction. */
const WAKES = [IN | HUP | ERR | RDHUP, OUT | HUP | ERR, PRI | HUP | ERR, ERR, 0] as const;
/** Out first: what it sends may bring what In waits for. */
const WAITING = [Direction.Out, Direction.In, Direction.Urgent, Direction.Error] as const;
const EPERM = -1;

export class ReadinessWaiters extends JobWaiters implements Watcher {
  /** Its place among the watchers, -1 before it first waits. */
  private slot = -1;
  private interest = 0;
  /** The events so far that stay true: a shutdown of either side, an error, urgent data. */
  private stickyEvents = 0;
  /** The last `recv` took all there was, and the next event is to come. */
  private drained = false;
  private readonly drainable: boolean;

  constructor(descriptor: Descriptor) {
    super(descriptor);
    const { family, proto, stream } = descriptor;
    // A Unix stream's `recv` stops where descriptors were sent along.
    const tcp = proto === 0 || proto === IPPROTO_TCP;
    this.drainable = edge && stream && tcp && (family === AF_INET || family === AF_INET6);
  }

  ready(revents: number): void {
    newTurn();
    this.drained = false;
    this.stickyEvents |= revents & (RDHUP | HUP | ERR | PRI);
    // With level-triggered events an error may stop the watch: the next waiting call starts it again.
    const stopped = !edge && (revents & ERR) !== 0;
    if (stopped) this.interest = 0;
    // A caller that was answered mostly calls again in a microtask: interest is removed only if an event finds no waiting
    // call, and none is made meanwhile.
    let idle = 0;
    for (const direction of WAITING) {
      if ((revents & WAKES[direction]) === 0) continue;
      // Each failed attempt can cause the next event itself (a buffer is allocated and freed).
      if (!this.canGo(direction)) idle |= INTEREST[direction];
      else if (!this.heads[direction]!.backingOff) this.go(direction, true);
    }
    idle &= this.interest;
    for (const direction of WAITING) {
      if ((idle & INTEREST[direction]) !== 0 && this.canGo(direction)) idle &= ~INTEREST[direction];
    }
    if (idle !== 0 || (stopped && this.slot >= 0)) this.want(this.interest & ~idle);
  }

  protected override forget(fd: number): void {
    if (this.slot >= 0) leave(this.slot, fd);
    this.slot = -1;
    this.interest = 0;
  }

  protected override mayHaveData(direction: Direction): boolean {
    return !this.drained || direction !== Direction.In;
  }

  protected override mayTryDirectly(direction: Direction): boolean {
    return this.mayHaveData(direction);
  }

  override received(count: number, size: number): void {
    this.drained = this.drainable && count < size && count > 0 && (this.interest & IN) !== 0 && this.stickyEvents === 0;
  }

  protected override onCompleted(operation: Operation<unknown>, answer: number): void {
    if (operation.direction === Direction.Urgent) this.stickyEvents |= PRI;
    if (operation.direction !== Direction.In) return;
    this.drained = this.drainable && (this.interest & IN) !== 0 && this.stickyEvents === 0 && operation.drains(answer);
  }

  protected override needsPool(operation: Operation<unknown>): boolean {
    return operation.offLoop;
  }

  protected override poolWait(): [events: number, milliseconds: number] {
    return [-1, -1];
  }

  protected override sliceGap(): number {
    return 0;
  }

  protected override wait(pending: Pending, woken: boolean): void {
    const { operation } = pending;
    const { direction } = operation;
    if (operation.pausing) {
      pending.spuriousWakeups++;
      return this.retryAfterPause(pending);
    }
    const end = this.endOf(operation, woken);
    if (end !== undefined) {
      this.end(pending, end);
      return this.postpone(direction);
    }
    pending.spuriousWakeups = woken ? pending.spuriousWakeups + 1 : 0;
    const bit = INTEREST[direction];
    if (pending.spuriousWakeups > 0 && !edge) {
      // The level would wake it again at once: it is looked at again after a pause.
      if (this.interest & bit) this.want(this.interest & ~bit);
      return pending.pause(() => {
        this.arm(pending);
      });
    }
    if (pending.spuriousWakeups > 0 && direction === Direction.Out) this.retryAfterPause(pending);
    this.arm(pending);
  }

  /** Registers interest in the call's direction. */
  private arm(pending: Pending): void {
    const bit = INTEREST[pending.operation.direction];
    if ((this.interest & bit) !== 0) return;
    const answer = this.want(this.interest | bit);
    if (answer === EPERM) this.retryAfterPause(pending);
    else if (answer < 0) this.refuse(pending, answer);
  }

  /** What ends a call for which nothing will ever come. */
  private endOf(operation: Operation<unknown>, woken: boolean): number | undefined {
    if (operation.shutDown === undefined) return undefined;
    return endOf(operation, woken && !edge ? inline.wait(this.descriptor.fd, RDHUP, 0) : this.stickyEvents);
  }

  private want(interest: number): number {
    if (this.slot < 0) this.slot = enter(this);
    // A recv stops at the mark of urgent data: a short answer then does not mean that no data is left.
    const asked = this.drainable && (interest & IN) !== 0 ? interest | PRI : interest;
    const answer = want(this.slot, this.descriptor.fd, asked);
    if (answer === 0) this.interest = interest;
    return answer;
  }
}
