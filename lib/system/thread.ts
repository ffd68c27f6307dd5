/** What Node's module of worker threads knows, without loading it in the main thread: that takes 4 ms. */
import { native } from './native';

type WorkerThreads = typeof import('node:worker_threads');
/** Since Node 21. */
interface MarkedMemory {
  isMarkedAsUntransferable(object: object): boolean;
}
let loaded: WorkerThreads | undefined;
const load = (): WorkerThreads => (loaded ??= require('node:worker_threads') as WorkerThreads);

/** Whether this is Node's main thread. The process's own main thread runs no worker; another may be an embedder's. */
export const isMainThread: boolean = native.onProcessThread || load().isMainThread;

/** Memory that may not be transferred to another thread: what is made of one view of it would be taken from the others. */
export function keepHere(memory: ArrayBuffer): void {
  const { isMarkedAsUntransferable, markAsUntransferable } = load() as Partial<MarkedMemory> & WorkerThreads;
  // From Node 22 on memory that is not V8's is so already; marked a second time it makes Node 24 and 26 abort at their exit.
  if (isMarkedAsUntransferable?.(memory) !== true) markAsUntransferable(memory);
}
