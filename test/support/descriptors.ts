/** Descriptors of this process: how many there are, what they are. */
import { closeSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';

export function closeAll(fds: readonly number[]): void {
  for (const fd of fds) closeSync(fd);
}

function count(what: (target: string) => boolean): number {
  return readdirSync('/proc/self/fd').filter((fd) => {
    try {
      return what(readlinkSync(`/proc/self/fd/${fd}`));
    } catch {
      // The folder's own, which is closed by now.
      return false;
    }
  }).length;
}

/**
 * How many descriptors are open. Those of the event loop and of jobs on the thread pool are left out: a job's eventfd is closed
 * a little after its call has ended. One that stays open is found when the test file ends (`environment.ts`).
 */
export function openDescriptors(): number {
  return count((target) => !/\[event(poll|fd)\]/.test(target));
}

/** How many descriptors are open of this file. */
export function descriptorsOf(path: string): number {
  return count((target) => target === path);
}

export function isCloseOnExec(fd: number): boolean {
  const flags = /^flags:\s*(\d+)/m.exec(readFileSync(`/proc/self/fdinfo/${fd}`, 'latin1'))?.[1] ?? '';
  return (parseInt(flags, 8) & 0o2000000) !== 0;
}
