/** What Node's module of worker threads knows, without loading it in the main thread: that takes 4 ms. */
import { native } from './native';

type WorkerThreads = typeof import('node:worker_threads');
let loaded: WorkerThreads | undefined;
const load = (): WorkerThreads => (loaded ??= require('node:worker_threads') as WorkerThreads);

/** Whether this is Node's main thread. The process's own main thread runs no worker; another may be an embedder's. */
export const isMainThread: boolean = native.onProcessThread || load().isMainThread;

/** Memory that may not be transferred to another thread: what is made of one view of it would be taken from the others. */
export function keepHere(memory: ArrayBuffer): void {
  load().markAsUntransferable(memory);
}
