/**
 * Node's environment for a test file, round which descriptors are counted. Here and not in hooks: `run_finish` comes
 * after every `afterAll` of the file, so what those close is no leak.
 */
import { readdirSync, readlinkSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { takeCoverage } from 'node:v8';
import type { Circus } from '@jest/types';
import { TestEnvironment } from 'jest-environment-node';

/** The open descriptors of this process and what each one is. */
function descriptors(): Map<number, string> {
  const open = new Map<number, string>();
  for (const name of readdirSync('/proc/self/fd')) {
    try {
      open.set(Number(name), readlinkSync(`/proc/self/fd/${name}`));
    } catch {
      // The folder's own descriptor, which is closed by now.
    }
  }
  return open;
}

/** What is open now and was not before. */
function leaked(before: Map<number, string>): string[] {
  return [...descriptors()].filter(([fd, what]) => before.get(fd) !== what).map(([fd, what]) => `${fd} → ${what}`);
}

export default class Environment extends TestEnvironment {
  private before = new Map<number, string>();

  async handleTestEvent(event: Circus.AsyncEvent | Circus.SyncEvent, state: Circus.State): Promise<void> {
    if (process.platform !== 'linux') return;
    if (event.name === 'run_start') {
      // libuv's pipe for signals is opened by the first handler or child process, and stays.
      const ignore = (): void => {};
      process.on('SIGCHLD', ignore).off('SIGCHLD', ignore);
      this.before = descriptors();
    } else if (event.name === 'run_finish') {
      // What ends in later turns of the loop (workers, children, closing streams) is given time to; the rest is a leak.
      const deadline = performance.now() + 3000;
      while (leaked(this.before).length > 0 && performance.now() < deadline) await delay(20);
      const rest = leaked(this.before);
      if (rest.length > 0) {
        const error = new Error(`descriptors left open by this file:\n  ${rest.join('\n  ')}`);
        error.stack = error.message;
        state.unhandledErrors.push(error as Circus.Exception);
      }
    }
  }

  override async teardown(): Promise<void> {
    // For `npm run coverage`: V8 forgets what it counted of modules that are collected. Elsewhere it does nothing.
    takeCoverage();
    await super.teardown();
  }
}
