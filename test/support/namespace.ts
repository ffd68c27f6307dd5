/**
 * Network namespaces for what crosses an interface, or changes what all of a machine shares: links, rules, groups. The
 * thread of the tests steps into one to make sockets and programs, which stay there. For root on Linux only.
 */
import { execFileSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import koffi = require('koffi');
import { isRoot } from './kinds';

const CLONE_NEWNET = 0x40000000;

interface Calls {
  unshare: (flags: number) => number;
  setns: (fd: number, type: number) => number;
}

function load(): Calls {
  const libc = koffi.load('libc.so.6');
  return {
    unshare: libc.func('int unshare(int flags)') as Calls['unshare'],
    setns: libc.func('int setns(int fd, int type)') as Calls['setns'],
  };
}

function current(): number {
  return openSync('/proc/thread-self/ns/net', 'r');
}

export class Namespace {
  private constructor(
    private readonly calls: Calls,
    private readonly fd: number,
  ) {}

  /** Makes one whose loopback interface is up. */
  static create(): Namespace {
    const calls = load();
    const outside = current();
    try {
      if (calls.unshare(CLONE_NEWNET) < 0) throw new Error('unshare(CLONE_NEWNET) failed');
      const namespace = new Namespace(calls, current());
      calls.setns(outside, CLONE_NEWNET);
      namespace.run('ip', 'link', 'set', 'lo', 'up');
      return namespace;
    } finally {
      closeSync(outside);
    }
  }

  /** Two of them, joined by a pair of interfaces: v0 in the first, v1 in the second. */
  static pair(): [Namespace, Namespace] {
    const [a, b] = [Namespace.create(), Namespace.create()];
    a.run('ip', 'link', 'add', 'v0', 'type', 'veth', 'peer', 'name', 'v1', 'netns', b.path);
    a.run('ip', 'link', 'set', 'v0', 'up');
    b.run('ip', 'link', 'set', 'v1', 'up');
    a.untilUp('v0');
    b.untilUp('v1');
    return [a, b];
  }

  /** What programs know it by. */
  get path(): string {
    return `/proc/${process.pid}/fd/${this.fd}`;
  }

  /** Makes a call whose sockets and programs belong to the namespace. It must be over when it returns. */
  within<R>(call: () => R): R {
    const outside = current();
    this.calls.setns(this.fd, CLONE_NEWNET);
    try {
      return call();
    } finally {
      this.calls.setns(outside, CLONE_NEWNET);
      closeSync(outside);
    }
  }

  /** Returns when an interface reports that it can carry frames. */
  untilUp(name: string): void {
    for (let tries = 0; tries < 1000; tries++) {
      if (this.run('ip', '-o', 'link', 'show', name).includes('state UP')) return;
    }
    throw new Error(`${name} does not come up`);
  }

  /** Runs a program in it and returns what it prints. */
  run(command: string, ...args: string[]): string {
    return this.within(() => execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }));
  }

  close(): void {
    closeSync(this.fd);
  }
}

function missing(programs: readonly string[]): string | undefined {
  if (process.platform !== 'linux') return 'Linux only';
  if (!isRoot) return 'needs root';
  for (const program of programs) {
    try {
      execFileSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' });
    } catch {
      return `no ${program} here`;
    }
  }
  try {
    Namespace.create().close();
    return undefined;
  } catch {
    return 'no namespaces here';
  }
}

/** `describe` for what needs namespaces (and programs); where there are none its tests are skipped, their title says why. */
export function describeInNamespace(title: string, programs: readonly string[], body: () => void): void {
  const reason = missing(['ip', ...programs]);
  if (reason === undefined) describe(title, body);
  else describe.skip(`${title} (${reason})`, body);
}
