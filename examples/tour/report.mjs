// How the tour prints what it did and what the kernel answered. A step that is not as it should be ends the tour.
import { strict as assert } from 'node:assert';
import { inspect } from 'node:util';

let steps = 0;

/** Begins a chapter. */
export function chapter(title) {
  console.log(`\n${title}`);
}

/** Prints a step: what was done, and what came of it, which has to be `expected` where that is given. */
export function step(what, answer, expected = answer) {
  assert.deepEqual(answer, expected, what);
  steps++;
  const shown = typeof answer === 'string' ? answer : inspect(answer, { breakLength: Infinity });
  console.log(`  ${what.padEnd(58)} → ${shown}`);
}

/** The code of the error that a call ends with. */
export function failure(call) {
  try {
    call();
  } catch (error) {
    if (error.syscall === undefined) throw error;
    return `${error.name} ${error.code}`;
  }
  return 'no error';
}

export function end() {
  console.log(`\nThe tour is over: ${steps} steps, each as it should be.`);
}
