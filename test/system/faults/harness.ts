/**
 * What a program that makes system calls fail is made of: the way of waiting, sockets that are closed at the end, and strace(1),
 * which attaches to this process.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import * as blocking from 'bsd-sockets';
import * as promises from 'bsd-sockets/promises';
import { AF_UNIX } from 'bsd-sockets';

export type AnySocket = promises.Socket;

export const [way, errors] = (workerData as [string, string[]] | null) ?? [process.argv[2]!, process.argv.slice(3)];
export const asynchronous = way.includes('promises');
export const onPool = way.includes('pool');
export const lib = asynchronous ? promises : (blocking as unknown as typeof promises);
export const TRIES = 3;
/** No call here waits for longer than this, in milliseconds, on a machine however busy. */
const HANG = 15_000;
export const open: { close(): unknown }[] = [];

export function keep<S extends { close(): unknown }>(socket: S): S {
  open.push(socket);
  return socket;
}

function prepare(socket: AnySocket): AnySocket {
  if (way.includes('timeout')) socket.settimeout(10);
  return keep(socket);
}

export function make(family: number, type: number): AnySocket {
  return prepare(new lib.Socket({ family, type, ...(onPool ? { executor: 'pool' as const } : {}) }));
}

export function pair(type: number): [AnySocket, AnySocket] {
  const ends = lib.socketpair(AF_UNIX, type);
  const options = onPool ? { executor: 'pool' as const } : {};
  return [
    prepare(new lib.Socket({ ...options, fileno: ends[0].detach() })),
    prepare(new lib.Socket({ ...options, fileno: ends[1].detach() })),
  ];
}

export interface Scene {
  /** Makes the call, the first, second or third time. */
  call(index: number): unknown;
  /** After strace has gone: throws where something was lost, or the socket does not work. `failed`: which tries did. */
  check?(failed: boolean[]): unknown;
}

export interface Scenario {
  /** The system call that fails. */
  readonly syscall: string;
  readonly title: string;
  /** Which ways of waiting make it at all. */
  readonly ways?: (way: string) => boolean;
  /** Errors that it is not to report, beside EINTR: it goes on. */
  readonly goesOn?: (error: string) => boolean;
  /** Errors that it may report in place of the system call's. */
  readonly translates?: RegExp;
  /** The system call does nothing and answers this count, instead of failing. */
  readonly forged?: number;
  readonly make: () => Promise<Scene> | Scene;
}

export function same(actual: unknown, expected: unknown): void {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) {
    throw new Error(`found ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`);
  }
}

export const tries = <T>(one: (index: number) => T): T[] => Array.from({ length: TRIES }, (_, index) => one(index));

/** For this process's files. */
export const folder = mkdtempSync(join(tmpdir(), 'bsd-sockets-faults-'));
const log = join(folder, 'strace');

/** Has strace inject, until the returned function is called: that says how often it has. */
export async function inject(syscall: string, what: string): Promise<() => Promise<number>> {
  const rule = ['-e', `trace=${syscall}`, '-e', `inject=${syscall}:${what}:when=1+2`];
  const child = spawn('strace', ['-f', '-o', log, ...rule, '-p', String(process.pid)], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = once(child, 'close');
  let said = '';
  for await (const text of child.stderr.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
    said += String(text);
    if (said.includes('attached')) break;
  }
  if (!said.includes('attached')) throw new Error(said);
  return async () => {
    child.stderr.resume();
    child.kill('SIGINT');
    await ended;
    return readFileSync(log, 'latin1').split('(INJECTED)').length - 1;
  };
}

export function descriptors(): string[] {
  return readdirSync('/proc/self/fd').flatMap((fd) => {
    try {
      const target = readlinkSync(`/proc/self/fd/${fd}`);
      return target.startsWith('socket:') || target.includes('eventfd') ? [target] : [];
    } catch {
      return [];
    }
  });
}

/** What a try comes to: 'ok', or the code of its error. */
export async function outcome(call: () => unknown): Promise<string> {
  let clock: NodeJS.Timeout | undefined;
  const hang = new Promise((resolve) => (clock = setTimeout(resolve, HANG, 'hang')));
  try {
    return (await Promise.race([Promise.resolve(call()).then(() => 'ok'), hang])) as string;
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  } finally {
    clearTimeout(clock);
  }
}
