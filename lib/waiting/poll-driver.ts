/**
 * Waiting by poll(2) on the calling thread: for timeouts, and in a worker for every call that blocks.
 *
 * A worker waits in slices: `worker.terminate()` takes effect only where JavaScript runs, which is between two slices. The loop is in JavaScript because V8 interrupts that by itself; a loop in C++ would have to check.
 */
import {
  POLLERR,
  POLLIN,
  POLLOUT,
  POLLPRI,
  POLLRDHUP,
  SO_RCVTIMEO,
  SO_SNDTIMEO,
  SOL_SOCKET,
} from '../constants/generated';
import { later } from '../system/later';
import { Direction, EAGAIN, EINPROGRESS, MORE, type Operation } from '../operations/operation';
import type { Timeval } from '../types/options';
import { inline } from '../system/syscalls';
import { isMainThread } from '../system/thread';

const options = later(() => require('../operations/socket-options') as typeof import('../operations/socket-options'));

/** The longest slice, in milliseconds. */
export const SLICE = isMainThread ? 0x7fffffff : 100;
const LONGEST_PAUSE = 20;

const RDHUP: number = POLLRDHUP ?? 0;
/** What to wait for, by direction. POLLERR and POLLHUP are always reported. */
const EVENTS = [POLLIN, POLLOUT, POLLPRI, POLLERR, 0] as const;

/** The events that an operation waits for. */
export function eventsOf(operation: Operation<unknown>): number {
  return operation.shutDown === undefined ? EVENTS[operation.direction] : EVENTS[operation.direction] | RDHUP;
}

/** How long to pause after so many spurious wake-ups, in milliseconds: 1 growing to 20. */
export function pauseAfter(attempts: number): number {
  return Math.min(2 ** attempts, LONGEST_PAUSE);
}

/**
 * The answer of a call that found nothing although the descriptor was ready: a datagram socket whose receiving side was shut down is always readable and never has data. Undefined where the call has to wait.
 */
export function endOf(operation: Operation<unknown>, ready: number): number | undefined {
  return (ready & RDHUP) !== 0 ? operation.shutDown : undefined;
}

/** Whether an answer means that the call would block. */
export function wouldWait(answer: number): boolean {
  return answer === EAGAIN || answer === EINPROGRESS;
}

/** `SO_RCVTIMEO` or `SO_SNDTIMEO` in milliseconds, which bounds a call where blocking is emulated. */
export function kernelTimeout(operation: Operation<unknown>): number {
  const name = operation.direction === Direction.Out ? SO_SNDTIMEO : SO_RCVTIMEO;
  let time: Timeval;
  try {
    time = options().getOption(operation.descriptor, SOL_SOCKET, name) as Timeval;
  } catch {
    // The descriptor is closed or is no socket: the call itself reports that.
    return Infinity;
  }
  const milliseconds = time.sec * 1000 + time.usec / 1000;
  return milliseconds === 0 ? Infinity : milliseconds;
}

/** Completes an operation whose first attempt answered `first`. */
export function poll<R>(operation: Operation<R>, first: number): R {
  const { descriptor } = operation;
  const { timeout } = descriptor;
  const began = performance.now();
  let deadline: number | undefined;
  let ready = 0;
  let spuriousWakeups = 0;
  for (let answer = first; ; answer = operation.settle(operation.issue(inline))) {
    if (answer === MORE) {
      spuriousWakeups = 0;
      continue;
    }
    if (answer >= 0) return operation.result(answer);
    if (!wouldWait(answer) || timeout === 0 || operation.immediate || operation.direction >= Direction.Urgent) {
      return operation.failed(answer);
    }
    const end = answer === EAGAIN ? endOf(operation, ready) : undefined;
    if (end !== undefined) return end >= 0 ? operation.result(end) : operation.failed(end);
    deadline ??= began + (timeout === null ? kernelTimeout(operation) : timeout * 1000);

    // After spurious wake-ups it pauses, or the loop would take a whole CPU.
    if (ready !== 0) spuriousWakeups++;
    const remaining = deadline - performance.now();
    if (remaining <= 0) {
      if (timeout !== null) return operation.timedOut(timeout);
      const kernels = operation.expired();
      return kernels >= 0 ? operation.result(kernels) : operation.failed(kernels);
    }
    if (operation.pausing || spuriousWakeups >= 2) {
      ready = 1;
      inline.wait(-1, 0, Math.ceil(Math.min(pauseAfter(spuriousWakeups), remaining)));
      continue;
    }
    ready = waitUntil(descriptor.fd, eventsOf(operation), deadline);
    if (ready < 0) return operation.failed(ready);
  }
}

/** Waits until the descriptor is ready or the deadline is over. Returns the events that are ready, 0 at the deadline, or -errno. */
function waitUntil(fd: number, events: number, deadline: number): number {
  for (;;) {
    const remaining = Math.ceil(deadline - performance.now());
    if (remaining <= 0) return 0;
    const ready = inline.wait(fd, events, Math.min(remaining, SLICE));
    if (ready !== 0) return ready;
  }
}
