import { performance } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';

const WINDOW = 100;
const TRIES = 20;

/**
 * Fails unless there is a moment in which the process takes next to no processor time. A loop that spins has none as long
 * as the machine gives it a tenth of a processor; a collection of garbage or a compilation has an end.
 *
 * @param during what waits meanwhile, as often as it takes
 */
export async function comesToRest(during: () => Promise<unknown> = () => delay(WINDOW)): Promise<void> {
  const shares: number[] = [];
  while (shares.length < TRIES) {
    const began = performance.now();
    const before = process.cpuUsage();
    await during();
    const { user, system } = process.cpuUsage(before);
    const share = (user + system) / 1000 / (performance.now() - began);
    if (share < 0.1) return;
    shares.push(share);
  }
  throw new Error(`the process is never at rest: ${shares.map((share) => share.toFixed(2)).join(', ')} of the time`);
}
