/** The environment's one poller, and who is told of which descriptor. */
import { createPoller } from './poller';

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

/** One descriptor that is watched. */
export class Watch {
  private readonly slot: number;
  private readonly generation: number;

  constructor(
    private readonly fd: number,
    watcher: Watcher,
  ) {
    this.slot = free.pop() ?? watchers.length;
    this.generation = generations[this.slot] ?? 0;
    watchers[this.slot] = watcher;
    generations[this.slot] = this.generation;
  }

  /** What to be told of. If it is so already it is told (again). 0 or -errno; -EPERM: it is always ready. */
  want(events: number): number {
    return poller.watch(this.fd, events, this.slot, this.generation);
  }

  /** To be called before the descriptor is closed. */
  end(): void {
    poller.unwatch(this.fd);
    watchers[this.slot] = undefined;
    generations[this.slot] = (this.generation + 1) | 0;
    free.push(this.slot);
  }
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
