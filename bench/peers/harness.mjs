// What the JavaScript programs share: options, the meter, and a dispatcher.
import { lookup } from 'node:dns/promises';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

const options = new Map(
  process.argv.slice(3).map((argument) => /** @type {[string, string]} */ (argument.split('=', 2))),
);

/**
 * An option of the command line, given as name=value.
 * @template {string | number} T
 * @param {string} name
 * @param {T} fallback
 * @returns {T}
 */
export function option(name, fallback) {
  const text = options.get(name);
  if (text === undefined) return fallback;
  return /** @type {T} */ (typeof fallback === 'number' ? Number(text) : text);
}

const warmup = option('warmup', 0.2);
const seconds = option('seconds', 0.4);

/** A file to read. */
export const sample = import.meta.filename;

/** What Node itself needs libuv's pool for: a file, then a name. */
export async function fileAndName() {
  await readFile(sample);
  await lookup('localhost');
}

/** @param {object} line */
export function print(line) {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

/**
 * 64 KiB to receive bulk in, from the start of a page as in C: the kernel's copy to what begins just behind one takes half
 * as long again, so that two programs' luck would be compared. glibc maps what is this large, and puts 16 bytes before it.
 */
export function bulkBuffer() {
  return Buffer.alloc(1 << 20).subarray(4096 - 16, 4096 - 16 + 65536);
}

/**
 * Tells the harness on which port this program waits for its partner.
 * @param {number} port
 */
export function announce(port) {
  print({ port });
}

/** @param {number} ops */
function mark(ops) {
  const { user, system } = process.cpuUsage();
  return { ops, wall: Number(process.hrtime.bigint()) / 1e9, cpu: (user + system) / 1e6 };
}

/**
 * A phase lasts until it had its CPU time, but at most four times as long: on a busy machine a program is not to be
 * measured while it still warms up.
 * @param {number} time seconds
 * @returns {() => number} the seconds that are left, none when it is over
 */
function phase(time) {
  const begin = mark(0);
  return () => {
    const { wall, cpu } = mark(0);
    return Math.min(time - (cpu - begin.cpu), 4 * time - (wall - begin.wall));
  };
}

/**
 * Prints the result and ends the program, with whatever it still has under way.
 * @param {ReturnType<typeof mark>} start
 * @param {ReturnType<typeof mark>} end
 * @param {object} extra
 * @returns {never}
 */
function finish(start, end, extra = {}) {
  const result = {
    ops: end.ops - start.ops,
    wall: end.wall - start.wall,
    cpu: end.cpu - start.cpu,
    total: end.ops,
    ...extra,
  };
  print(result);
  process.exit(0);
}

/**
 * Measures calls that do not return to the event loop: `batch(count)` does that many operations.
 * @param {(count: number) => void} batch
 * @param {number} size
 * @returns {never}
 */
export function measureCalls(batch, size = 64) {
  measureCounted(() => {
    batch(size);
    return size;
  });
}

/**
 * The same of calls that say how many operations each was.
 * @param {() => number} batch
 * @param {() => number} [dropped] the share of its input that the program has lost since the last call
 * @returns {never}
 */
export function measureCounted(batch, dropped) {
  let ops = 0;
  /** @param {number} time */
  const run = (time) => {
    const remaining = phase(time);
    for (let left = remaining(); left > 0; left = remaining()) {
      for (const until = performance.now() + left * 1000; performance.now() < until;) ops += batch();
    }
  };
  run(warmup);
  dropped?.();
  const start = mark(ops);
  run(seconds);
  finish(start, mark(ops), dropped && { dropped: dropped() });
}

/**
 * Measures what happens on the event loop: `count()` tells how many operations there were so far.
 * @param {() => number} count
 * @param {() => number} [dropped] the share of its input that the program has lost since the last call
 * @returns {Promise<never>}
 */
export async function measureEvents(count, dropped) {
  /** @param {number} time */
  const run = async (time) => {
    const remaining = phase(time);
    for (let left = remaining(); left > 0; left = remaining()) await sleep(Math.max(left * 1000, 5));
  };
  while (count() === 0) await sleep(5);
  await run(warmup);
  dropped?.();
  const start = mark(count());
  await run(seconds);
  finish(start, mark(count()), dropped && { dropped: dropped() });
}

/**
 * Measures an asynchronous operation, one after another: `count` of them if that option is there, else as many as the
 * time allows, but at least one, however long it takes.
 * @param {() => Promise<unknown>} operation
 * @param {(phase: 'begin' | 'end') => object | undefined} [watch] adds to the result
 * @returns {Promise<never>}
 */
export async function measureAwaited(operation, watch) {
  let ops = 0;
  /** @param {number} time */
  const run = async (time) => {
    const remaining = phase(time);
    do {
      await operation();
      ops++;
    } while (remaining() > 0);
  };
  await run(warmup);
  watch?.('begin');
  const start = mark(ops);
  const count = option('count', 0);
  if (count > 0) for (; ops < start.ops + count; ops++) await operation();
  else await run(seconds);
  const end = mark(ops);
  finish(start, end, watch?.('end'));
}

/**
 * Reports what each of `count` idle things costs: `open()` makes them.
 * @param {number} count
 * @param {() => Promise<unknown>} open
 * @returns {Promise<never>}
 */
export async function measureMemory(count, open) {
  const { readFileSync } = await import('node:fs');
  /** @param {RegExp} field */
  const status = (field) => Number(field.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]);
  const settle = async () => {
    for (let i = 0; i < 4; i++) {
      /** @type {{ gc(): void }} */ (/** @type {unknown} */ (globalThis)).gc();
      await sleep(20);
    }
    return { resident: status(/VmRSS:\s+(\d+)/) * 1024, threads: status(/Threads:\s+(\d+)/) };
  };
  const before = await settle();
  const start = mark(0);
  await open();
  const end = mark(count);
  const after = await settle();
  finish(start, end, { bytes: (after.resident - before.resident) / count, threads: after.threads - before.threads });
}

/**
 * Runs the program that the command line names.
 * @param {Record<string, () => unknown>} programs
 */
export async function dispatch(programs) {
  const program = programs[process.argv[2] ?? ''];
  if (program === undefined) throw new Error(`no program ${process.argv[2]}`);
  await program();
}
