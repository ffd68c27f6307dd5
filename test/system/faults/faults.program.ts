/**
 * One system call after another fails on purpose: this process has strace(1) attach to it, with the call and the error to
 * inject, makes the call three times (the first and the third fail), and looks at what came of it. Run by
 * scripts/faults.cjs, which names the way of waiting; prints a line of JSON for each call and error.
 */
import { rmSync } from 'node:fs';
import { isMainThread, Worker } from 'node:worker_threads';
import {
  asynchronous,
  descriptors,
  errors,
  folder,
  inject,
  onPool,
  open,
  outcome,
  TRIES,
  way,
  type Scenario,
} from './harness';
import { FORGED } from './forged';
import { SCENARIOS } from './scenarios';

/**
 * Calls of which EAGAIN is an answer: where the call is made again by time or by poll(2). The readiness driver is left out: it
 * waits for the next edge, which the kernel has only for an EAGAIN that was true.
 */
const MAY_AGAIN = new Set(['recvfrom', 'recvmsg', 'recvmmsg', 'sendto', 'sendmsg', 'sendmmsg', 'sendfile']);

async function run(scenario: Scenario, error: string): Promise<object> {
  const before = descriptors().length;
  const scene = await scenario.make();
  const { forged, translates } = scenario;
  const detach = await inject(scenario.syscall, forged === undefined ? `error=${error}` : `retval=${forged}`);
  const outcomes: string[] = [];
  for (let i = 0; i < TRIES; i++) outcomes.push(await outcome(async () => scene.call(i)));
  const injected = await detach();
  const problems: string[] = [];
  const after = await outcome(async () => scene.check?.(outcomes.map((each) => each !== 'ok')));
  if (after !== 'ok') problems.push(`afterwards: ${after}`);
  for (const socket of open.splice(0).reverse()) socket.close();
  // Jobs that were cancelled end in a later turn.
  for (let turn = 0; turn < 200 && descriptors().length > before; turn++) await new Promise(setImmediate);
  const left = descriptors().length - before;
  if (left !== 0) problems.push(`descriptors: ${left} more`);
  if (injected === 0) problems.push('nothing was injected');
  if (!outcomes.every((each) => each === 'ok' || each === error || translates?.test(each) === true))
    problems.push(`outcomes: ${outcomes.join(' ')}`);
  const goesOn = error === 'EINTR' || forged !== undefined || scenario.goesOn?.(error) === true;
  const reported = outcomes.includes(error);
  if (error !== 'EAGAIN' && reported === goesOn) problems.push(goesOn ? `reported ${error}` : `${error} not reported`);
  const { syscall, title } = scenario;
  const translated = outcomes.some((each) => each !== 'ok' && each !== error);
  const result = reported ? 'reported' : translated ? 'translated' : 'goes on';
  return { way, syscall, title, error, injected, result, problems };
}

async function main(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 1));
  for (const scenario of [...SCENARIOS, ...FORGED]) {
    if (scenario.ways?.(way) === false) continue;
    for (const error of scenario.forged === undefined ? errors : ['short']) {
      if (error === 'EAGAIN' && ((asynchronous && !onPool) || !MAY_AGAIN.has(scenario.syscall))) continue;
      process.stdout.write(`${JSON.stringify(await run(scenario, error))}\n`);
    }
  }
  rmSync(folder, { recursive: true });
}

if (isMainThread && way.startsWith('worker')) {
  new Worker(__filename, { workerData: [way, errors] }).on('error', (error) => {
    throw error;
  });
} else {
  void main();
}
