/** Puts a function that prints in the place of each native call: of those made at once, on the pool, and of the poller. */
import { writeSync } from 'node:fs';
import { native, type Calls } from '../system/native';
import { PENDING } from '../system/syscalls';
import { CALLS, type Traced } from './calls';
import * as names from './names';

// The slots, as native/environment.h numbers them.
const TICKET = 10;
const RESULT = 13;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type AnyCall = (...bytes: unknown[]) => void;

/** The calls on the pool that have not answered yet, by ticket. */
const unfinished = new Map<number, string>();

/** Prints at once: a thread that blocks may never come to the event loop, through which `process.stderr` of a worker goes. */
function print(line: string): void {
  for (;;) {
    try {
      writeSync(2, `bsd-sockets ${process.pid}: ${line}\n`);
      return;
    } catch (error) {
      // A pipe that its reader has not emptied yet; whatever else is wrong with standard error is not the program's concern.
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') return;
    }
  }
}

function printing(call: AnyCall, method: keyof Calls): AnyCall {
  const [name, write] = CALLS[method];
  return (...bytes) => {
    const { slots, address } = native;
    const before = slots.slice();
    const passed = address.slice();
    call(...bytes);
    const answer = slots[RESULT]!;
    const after = slots.slice();
    const pending = answer === PENDING;
    const traced: Traced = {
      slots: before,
      passed,
      received: address,
      after,
      answer: pending ? undefined : answer,
      bytes,
    };
    const shown = `${name}(${write(traced).join(', ')}`;
    if (pending) {
      unfinished.set(before[TICKET]!, name);
      print(`${shown} <unfinished, ticket ${before[TICKET]!}>`);
    } else {
      print(`${shown}) = ${names.answer(answer)}`);
    }
    slots.set(after);
  };
}

function replace(calls: Calls): void {
  for (const method of Object.keys(CALLS) as (keyof Calls)[]) {
    const call = (calls as Partial<Calls>)[method];
    if (call !== undefined) (calls as Mutable<Calls>)[method] = printing(call as AnyCall, method);
  }
}

/** To be called before any other module has used native. */
export function start(): void {
  replace(native.inline);
  replace(native.pool);

  const { poller } = native;
  const watch = poller.watch.bind(poller);
  const unwatch = poller.unwatch.bind(poller);
  (poller as Mutable<typeof poller>).watch = (fd, events, slot, generation) => {
    const answer = watch(fd, events, slot, generation);
    print(`epoll_ctl(${fd}, ${names.flags('POLL', events)}) = ${names.answer(answer)}`);
    return answer;
  };
  (poller as Mutable<typeof poller>).unwatch = (fd) => {
    const answer = unwatch(fd);
    print(`epoll_ctl(${fd}, 0) = ${names.answer(answer)}`);
    return answer;
  };

  const onWork = native.onWork.bind(native);
  native.onWork = (callback) => {
    onWork((ticket, answer) => {
      const name = unfinished.get(ticket);
      if (name !== undefined) {
        unfinished.delete(ticket);
        print(`<ticket ${ticket}: ${name} resumed>) = ${typeof answer === 'number' ? names.answer(answer) : '?'}`);
      }
      callback(ticket, answer);
    });
  };
}
