/** The environment's one poller, and which watcher is notified of which descriptor. */
import { createPoller } from '../system/poller';

/** Called when a watched descriptor becomes ready. */
export interface Watcher {
  ready(revents: number): void;
}

const watchers: (Watcher | undefined)[] = [];
const generations: number[] = [];
const free: number[] = [];

const poller = createPoller((slot, generation, revents) => {
  // An earlier event of this turn may have removed its watcher.
  if (generations[slot] === generation) watchers[slot]?.ready(revents);
});

/** Events are edge-triggered; see `Poller.edge`. */
export const { edge } = poller;

/** Registers a watcher and returns its slot, for `want` and `leave`. A number, since each waiting Socket has one. */
export function enter(watcher: Watcher): number {
  const slot = free.pop() ?? watchers.length;
  watchers[slot] = watcher;
  generations[slot] ??= 0;
  return slot;
}

/** Sets the events to report for a descriptor. Events that are already true are reported (again). Returns 0 or -errno; -EPERM:
 * it is always ready. */
export function want(slot: number, fd: number, events: number): number {
  return poller.watch(fd, events, slot, generations[slot]!);
}

/** Removes a watcher. Call it before the descriptor is closed. */
export function leave(slot: number, fd: number): void {
  poller.unwatch(fd);
  watchers[slot] = undefined;
  generations[slot] = (generations[slot]! + 1) | 0;
  free.push(slot);
}

let holders = 0;

/** One more pending call keeps the process alive. */
export function hold(): void {
  if (holders++ === 0) poller.ref();
}

/** One fewer. */
export function unhold(): void {
  if (--holders === 0) poller.unref();
}
