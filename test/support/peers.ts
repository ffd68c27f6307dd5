/** A thread that goes on while a call blocks this one. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { entry } from './programs';

export interface Peer {
  /** Lets the body begin. */
  start(): void;
  /** Resolves when it has ended, rejects with what it threw. */
  readonly done: Promise<void>;
}

/**
 * Makes a thread ready to run `body`, which has `lib` (the blocking facade), `data`, and `asleep()`, which returns once
 * the main thread sleeps in a system call.
 */
export async function peer(body: string, data: unknown): Promise<Peer> {
  const worker = new Worker(
    `const { parentPort, workerData: data } = require('node:worker_threads');
     const { readFileSync } = require('node:fs');
     const lib = require(${JSON.stringify(entry)});
     function asleep() { while (!readFileSync('/proc/self/stat', 'latin1').includes(') S ')); }
     parentPort.once('message', () => { ${body} });
     parentPort.postMessage('ready');`,
    { eval: true, workerData: data },
  );
  const done = new Promise<void>((resolve, reject) => {
    worker.once('exit', () => resolve());
    worker.once('error', reject);
  });
  await once(worker, 'message');
  return { start: () => worker.postMessage('go'), done };
}
