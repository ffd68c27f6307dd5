/**
 * Runs the cases of a fuzzer in a process of its own, which scripts/fuzz.mjs started and watches. Arguments: the seed, the
 * first case, the one behind the last, and the file that has the number of the case that runs.
 *
 * It fails, with the case and the call, on an error that is none of those documented, a rejection or exception that
 * nobody handles, a descriptor too many, and memory that grows.
 */
import { openSync, readdirSync, readlinkSync, writeSync } from 'node:fs';
import { setImmediate as turn, setTimeout as delay } from 'node:timers/promises';
import { inspect } from 'node:util';
import { isCallers } from './errors';
import { Random } from './random';

/** What is called with random arguments. `note` has the call shown where it fails. */
export interface Target {
  readonly name: string;
  readonly weight: number;
  run(random: Random, note: (what: unknown) => void): void | Promise<void>;
}

/** Between two looks at descriptors and memory. */
const EVERY = 5000;
/** Cases after which the event loop has its turn. */
const TURN = 64;
/** What memory may grow by between the third and the last quarter of the cases. */
const GROWTH = 1.15;
const SLACK = 24e6;

const [seed, from, to] = process.argv.slice(2, 5).map(Number) as [number, number, number];
const file = process.argv[5];
const collect = (globalThis as unknown as { gc: () => void }).gc;
/** What is open, as far as it can be told. */
const descriptors = (): string[] =>
  readdirSync('/proc/self/fd').map((fd) => {
    try {
      return `${fd} ${readlinkSync(`/proc/self/fd/${fd}`)}`;
    } catch {
      return fd;
    }
  });

export function shown(value: unknown): string {
  try {
    return inspect(value, { showProxy: true, customInspect: false, depth: 4, maxArrayLength: 40, breakLength: 120 });
  } catch (error) {
    return `what cannot be shown (${String(error)})`;
  }
}

/** Runs `targets`; `settle` closes what is left open before descriptors are counted. */
export async function runCases(targets: readonly Target[], settle: () => void = () => undefined): Promise<void> {
  const wheel = targets.flatMap((target) => new Array<Target>(target.weight).fill(target));
  const position = file === undefined ? undefined : openSync(file, 'w');
  let notes: unknown[] = [];
  const note = (what: unknown): void => void notes.push(what);
  let number = from;
  let target = wheel[0]!;
  const fail = (what: string, error: unknown): never => {
    const text = `${what} in case ${number} of seed ${seed}: ${target.name}\n${notes.map(shown).join('\n')}\n${shown(error)}\n`;
    writeSync(2, text);
    process.exit(1);
  };
  process.on('unhandledRejection', (error) => fail('an unhandled rejection', error));
  process.on('uncaughtException', (error) => {
    // Of a callback that was given to a stream.
    if (!isCallers(error)) fail('an uncaught exception', error);
  });

  const rest = async (): Promise<void> => {
    settle();
    for (let turns = 0; turns < 3; turns++) {
      collect();
      await turn();
    }
  };
  // Most errors are expected ones, of which nobody reads more.
  Error.stackTraceLimit = 4;
  const samples: number[] = [];
  let open: string[] = [];
  const buffer = Buffer.alloc(8);
  for (; number < to; number++) {
    if (position !== undefined) {
      buffer.writeDoubleLE(number);
      writeSync(position, buffer, 0, 8, 0);
    }
    const random = new Random(seed, number);
    target = wheel[random.below(wheel.length)]!;
    notes = [];
    try {
      const running = target.run(random, note);
      if (running !== undefined) await running;
    } catch (error) {
      fail('an error that is not documented', error);
    }
    const done = number - from + 1;
    if (done % TURN === 0) await turn();
    if (done % EVERY === 0 || done === TURN) {
      await rest();
      let now = descriptors();
      // What a job of the pool had is closed when it has answered.
      for (let tries = 0; tries < 20 && now.length > open.length && done > EVERY; tries++) {
        await delay(25);
        await rest();
        now = descriptors();
      }
      // What the pollers keep is open after the first of these.
      if (done === EVERY || done === TURN) open = now;
      else if (now.length > open.length) fail(`${now.length - open.length} descriptors left`, now);
      if (now.length > open.length) open = now;
      if (done % EVERY === 0) samples.push(process.memoryUsage.rss());
    }
  }
  await rest();
  const quarter = Math.floor(samples.length / 4);
  const mean = (list: number[]): number => list.reduce((sum, each) => sum + each, 0) / list.length;
  const before = mean(samples.slice(quarter * 2, quarter * 3));
  const after = mean(samples.slice(quarter * 3));
  if (quarter > 1 && after > before * GROWTH + SLACK) fail('memory grew', { samples });
  const megabytes = Math.round((samples.at(-1) ?? process.memoryUsage.rss()) / 1e6);
  writeSync(1, `done ${megabytes}\n`);
  process.exit(0);
}
