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

/** How many descriptors are open, the event loop's own aside. */
export function openDescriptors(): number {
  return count((target) => !target.includes('eventpoll'));
}

/** How many descriptors are open of this file. */
export function descriptorsOf(path: string): number {
  return count((target) => target === path);
}

export function isCloseOnExec(fd: number): boolean {
  const flags = /^flags:\s*(\d+)/m.exec(readFileSync(`/proc/self/fdinfo/${fd}`, 'latin1'))?.[1] ?? '';
  return (parseInt(flags, 8) & 0o2000000) !== 0;
}
