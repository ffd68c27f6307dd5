// Runs one program, with the one beside it, and gives back what it reported.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { inside } from './network.mjs';
import { argv, can } from './programs.mjs';

/**
 * What a program reports of its measured time: seconds, and operations; `total` counts those of the warm-up too.
 * @typedef {{ ops: number, wall: number, cpu: number, total: number, bytes?: number, threads?: number, delay?: number,
 *   dropped?: number }} Report
 */

/** A program that was still at it when its time was over. */
export class NoResult extends Error {}

/** @type {Set<Program>} */
const running = new Set();

/** A running program that speaks JSON, a line at a time. */
class Program {
  #errors = '';

  /** @param {string[]} command */
  constructor(command) {
    const [file = '', ...args] = command;
    // A group of its own, so that what it started ends with it.
    this.child = spawn(file, args, { detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    this.ended = once(this.child, 'close');
    this.ended.catch(() => {});
    this.child.stderr.on('data', (data) => {
      this.#errors += data;
    });
    this.lines = createInterface({ input: this.child.stdout })[Symbol.asyncIterator]();
    running.add(this);
  }

  /**
   * The next line that has `key`.
   * @template {string} K
   * @param {K} key
   * @returns {Promise<Record<K, number>>}
   */
  async tells(key) {
    for (;;) {
      const { done, value } = await this.lines.next();
      if (done)
        throw new Error(this.#errors.trim().split('\n').slice(0, 6).join('\n') || `ended without telling its ${key}`);
      const line = JSON.parse(value);
      if (key in line) return line;
    }
  }

  kill() {
    try {
      if (this.child.pid !== undefined && this.child.exitCode === null) process.kill(-this.child.pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  }

  async end() {
    this.kill();
    await this.ended.catch(() => {});
    running.delete(this);
  }
}

process.on('exit', () => {
  for (const program of running) program.kill();
});
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => process.exit(1));

/** @param {string[]} command @param {number | undefined} core */
const pinned = (command, core) =>
  core === undefined || !can.pin ? command : ['taskset', '-c', String(cores[core % cores.length]), ...command];

/** The cores this process may use. */
const cores = (() => {
  try {
    const list = /Cpus_allowed_list:\s+(\S+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? '0';
    return list.split(',').flatMap((range) => {
      const [from = 0, to = from] = range.split('-').map(Number);
      return Array.from({ length: to - from + 1 }, (_, i) => from + i);
    });
  } catch {
    return Array.from({ length: availableParallelism() }, (_, i) => i);
  }
})();

/**
 * @param {import('../rows/types.js').Row} row
 * @param {import('../rows/types.js').Command} command
 * @param {{ seconds: number, warmup: number }} times
 * @param {string[]} [tracer] runs the measured program
 * @returns {Promise<Report>}
 */
export async function measure(row, command, times, tracer = []) {
  const { beside } = row;
  /** @type {Program[]} */
  const programs = [];
  const start = (/** @type {string[]} */ command) => {
    const program = new Program(command);
    programs.push(program);
    return program;
  };
  const subjectCore = row.cores === undefined ? undefined : 0;
  const besideCore = row.cores === 'one' ? 0 : 1;
  const within = (/** @type {0 | 1} */ side) => (row.network === undefined ? [] : inside(side));
  const run = async () => {
    /** @type {Record<string, number>} */
    let port = {};
    if (beside?.first) port = await start(pinned(argv(beside.command, {}), besideCore)).tells('port');
    const subject = start([...within(0), ...tracer, ...pinned(argv(command, { ...times, ...port }), subjectCore)]);
    if (beside !== undefined && !beside.first) {
      start([...within(1), ...pinned(argv(beside.command, await subject.tells('port')), besideCore)]);
    }
    const report = /** @type {Report} */ (/** @type {unknown} */ (await subject.tells('ops')));
    await subject.ended;
    return report;
  };
  const limit = row.limit ?? 30;
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new NoResult(`no result after ${limit} s`)), limit * 1000);
  });
  try {
    return await /** @type {Promise<Report>} */ (Promise.race([run(), late]));
  } finally {
    clearTimeout(timer);
    await Promise.all(programs.map((program) => program.end()));
  }
}

/**
 * System calls an operation, by name: two short runs under strace, and what the longer has more.
 * @param {import('../rows/types.js').Row} row
 * @param {import('../rows/types.js').Command} command
 * @returns {Promise<Record<string, number>>}
 */
export async function systemCalls(row, command) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const [short, long] = [await traced(0.05), await traced(0.4)];
    const more = long.total - short.total;
    if (more <= 0) throw new Error('too few operations under strace');
    /** @type {Record<string, number>} */
    const calls = {};
    for (const [name, count] of long.counts) {
      const each = (count - (short.counts.get(name) ?? 0)) / more;
      if (each >= 0.005) calls[name] = each;
    }
    return calls;
  } finally {
    rmSync(folder, { recursive: true });
  }

  /** @param {number} seconds */
  async function traced(seconds) {
    const file = join(folder, String(seconds));
    const tracer = ['strace', '-f', '-qq', '-c', '-U', 'name,calls', '-o', file];
    const { total } = await measure(row, command, { seconds, warmup: 0.05 }, tracer);
    const lines = readFileSync(file, 'utf8').matchAll(/^(\w+)\s+(\d+)$/gm);
    const counts = new Map([...lines].map(([, name = '', count]) => [name, Number(count)]));
    counts.delete('total');
    return { total, counts };
  }
}
