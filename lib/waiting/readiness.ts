/** The environment's one poller, and who is told of which descriptor. */
import { createPoller } from '../system/poller';

/** Told when a descriptor that it watches is ready. */
export interface Watcher {
  ready(revents: number): void;
}

const watchers: (Watcher | undefined)[] = [];
const generations: number[] = [];
const free: number[] = [];

const poller = createPoller((slot, generation, revents) => {
  // It may be for one that an earlier event of this turn has ended.
  if (generations[slot] === generation) watchers[slot]?.ready(revents);
});

/** Events tell of changes only; see `Poller.edge`. */
export const { edge } = poller;

/** A place for a watcher, which `want` and `leave` are told; a number, as there is one of it for each Socket that waits. */
export function enter(watcher: Watcher): number {
  const slot = free.pop() ?? watchers.length;
  watchers[slot] = watcher;
  generations[slot] ??= 0;
  return slot;
}

/** What to tell of a descriptor. If it is so already it is told (again). 0 or -errno; -EPERM: it is always ready. */
export function want(slot: number, fd: number, events: number): number {
  return poller.watch(fd, events, slot, generations[slot]!);
}

/** Ends what `enter` began. To be called before the descriptor is closed. */
export function leave(slot: number, fd: number): void {
  poller.unwatch(fd);
  watchers[slot] = undefined;
  generations[slot] = (generations[slot]! + 1) | 0;
  free.push(slot);
}

let holders = 0;

/** One more waits, for which the process is to stay alive. */
export function hold(): void {
  if (holders++ === 0) poller.ref();
}

/** One less. */
export function unhold(): void {
  if (--holders === 0) poller.unref();
}
