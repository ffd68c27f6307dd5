/**
 * Work on libuv's thread pool: who waits for which answer. Native calls back once a piece of work, with the ticket that
 * it was submitted under. Tickets are made and answers are received only here.
 */
import { aborted, onAbort } from '../errors/abort';
import { native } from '../system/native';
import { PENDING } from '../system/syscalls';

/** `kTicket` of native/environment.h. */
const TICKET = 10;

type Done = (answer: never) => void;

const waiting = new Map<number, Done>();
let last = 0;

native.onWork((ticket: number, answer: unknown) => {
  const done = waiting.get(ticket);
  // Nobody waits for what was withdrawn.
  if (done === undefined) return;
  waiting.delete(ticket);
  done(answer as never);
});

/** A ticket under which to submit work; `done` is called with its answer from the event loop, never at once. */
export function takeTicket(done: Done): number {
  do last = (last + 1) & 0x7fffffff;
  while (waiting.has(last));
  waiting.set(last, done);
  return last;
}

/** Forgets a ticket: nothing was submitted under it after all, or its answer does not matter any more. */
export function withdrawTicket(ticket: number): void {
  waiting.delete(ticket);
}

/** The tickets of all work. */
export const EVERY_TICKET = -1;

/** Asks the work of a ticket to end soon. Its answer still comes, unless the ticket is withdrawn. */
export function cancelWork(ticket: number): void {
  native.slots[TICKET] = ticket;
  native.cancel();
}

/**
 * Submits work and resolves with its answer. Aborting rejects at once; work that has begun runs on and its answer is
 * ignored.
 *
 * @param start submits under the ticket; answers `PENDING`, or the answer itself where there is nothing to wait for
 */
export function submit<T>(start: (ticket: number) => T | typeof PENDING, signal?: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const gone = aborted(signal);
    if (gone !== undefined) return reject(gone);
    const ticket = takeTicket((answer) => {
      ignoreAbort?.();
      resolve(answer);
    });
    const answer = start(ticket);
    if (answer !== PENDING) {
      withdrawTicket(ticket);
      return resolve(answer as T);
    }
    const ignoreAbort =
      signal &&
      onAbort(signal, (error) => {
        withdrawTicket(ticket);
        cancelWork(ticket);
        reject(error);
      });
  });
}
