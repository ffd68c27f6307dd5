/**
 * Readiness of descriptors, by epoll on Linux and by a `uv_poll` each elsewhere. What one must know of either stands in
 * `native/poller.h`.
 */
import { native } from './native';

/** The events of poll(2) that both backends know. */
export const IN = 0x01;
export const PRI = 0x02;
export const OUT = 0x04;
export const ERR = 0x08;
export const HUP = 0x10;

/** Triples that one turn of the event loop brings at most: what is beyond comes in the next. */
const BATCH = 256;

/** How long, in milliseconds, what the poller has of the system is kept for the next descriptor when none is left. */
const KEPT = 100;

export type Backend = 'epoll' | 'uv_poll';

export interface Poller {
  /**
   * True: an event reports a change, and `watch` checks the level again. False: an event comes each turn while
   * its level is up, until `watch` takes the interest back.
   */
  readonly edge: boolean;
  /**
   * Registers a descriptor, or changes its registration; if it is ready already its event comes (again). `ERR` and `HUP`
   * are reported unasked, with `events` 0 only where `edge` is true: `ERR` alone may be asked for. `slot` and
   * `generation` are what its events will say.
   *
   * @returns 0 or `-errno`: `-EPERM` for what is always ready and cannot be watched (a regular file)
   */
  watch(fd: number, events: number, slot: number, generation: number): number;
  /** Forgets a descriptor: to be called before it is closed. @returns 0 or `-errno`; it is forgotten in any case */
  unwatch(fd: number): number;
  /** Keeps the process alive from now on, whether or not anything is watched: a call may wait for a timer only. */
  ref(): void;
  /** Does not keep the process alive (as at first). */
  unref(): void;
  /** Removes all and releases handles and descriptors, as happens soon after the last `unwatch`; `watch` starts anew. */
  close(): void;
}

/** The backend of this platform, or the one that `BSD_SOCKETS_POLLER` asks for. */
function choose(): Backend {
  return native.poller.epoll && process.env['BSD_SOCKETS_POLLER'] !== 'uv_poll' ? 'epoll' : 'uv_poll';
}

/**
 * Makes the poller of this environment, of which one can be in use at a time. It takes nothing of the system before
 * the first `watch`.
 *
 * @param onReady called for each event. It may come for a slot that was unwatched earlier in the same turn: compare the
 * generation
 */
export function createPoller(
  onReady: (slot: number, generation: number, revents: number) => void,
  backend: Backend = choose(),
): Poller {
  const events = new Int32Array(3 * BATCH);
  /** By descriptor. */
  const watched: boolean[] = [];
  let count = 0;
  let open = false;
  let referenced = false;
  let release: NodeJS.Timeout | undefined;

  const deliver = (count: number): void => {
    for (let i = 0; i < count * 3; i += 3) onReady(events[i]!, events[i + 1]!, events[i + 2]!);
  };

  function start(): number {
    if (open) return 0;
    const status = native.poller.open(backend === 'epoll' ? 0 : 1, events, deliver);
    open = status === 0;
    return status;
  }

  function close(): void {
    if (open) native.poller.close();
    open = false;
    watched.length = 0;
    count = 0;
  }

  function mark(fd: number, is: boolean): void {
    if ((watched[fd] ?? false) === is) return;
    watched[fd] = is;
    count += is ? 1 : -1;
  }

  function releaseSoon(): void {
    if (!open || referenced || count > 0 || release !== undefined) return;
    release = setTimeout(() => {
      release = undefined;
      if (!referenced && count === 0) close();
    }, KEPT).unref();
  }

  return {
    edge: backend === 'epoll',
    watch(fd, interest, slot, generation) {
      const status = start() || native.poller.watch(fd, interest, slot, generation);
      mark(fd, status === 0);
      if (status !== 0) releaseSoon();
      return status;
    },
    unwatch(fd) {
      const status = native.poller.unwatch(fd);
      mark(fd, false);
      releaseSoon();
      return status;
    },
    ref() {
      referenced = true;
      native.poller.ref();
      start();
    },
    unref() {
      referenced = false;
      native.poller.unref();
      releaseSoon();
    },
    close,
  };
}
