// npm run bench [-- [--short] [--list] [--rounds=N] [--before=CHECKOUT] [--entries=NAME,…] [ROW…]]: measures the rows and
// prints the table; a full run writes bench/results/latest.json and docs/benchmarks.md.
//
// --before=CHECKOUT measures the package of another checkout, built, as the entry `before` beside `ours`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, release } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { judge, summarize } from './harness/judge.mjs';
import { measure, NoResult, systemCalls } from './harness/measure.mjs';
import { hasNetwork } from './harness/network.mjs';
import { available, beforeOf, build, can, versions } from './harness/programs.mjs';
import { chart, markdown, terminal } from './harness/report.mjs';
import { rows } from './rows/index.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    short: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
    rounds: { type: 'string' },
    before: { type: 'string' },
    entries: { type: 'string' },
  },
});
const { short } = values;
const unknown = positionals.filter((name) => !rows.some(({ id }) => id === name));
if (values.list || unknown.length > 0) {
  if (unknown.length > 0) console.error(`no row ${unknown.join(', ')}; there are:`);
  for (const { id, title } of rows) console.log(`${id.padEnd(24)}${title}`);
  process.exit(unknown.length > 0 ? 2 : 0);
}
const only = values.entries?.split(',');
for (const lack of build(values.before)) console.log(`not here: ${lack}`);

/** @type {import('./harness/report.mjs').Result[]} */
const results = [];
for (const row of rows) {
  if (positionals.length > 0 && !positionals.includes(row.id)) continue;
  if (row.network !== undefined && !hasNetwork()) {
    console.log(`${row.id}: left out, for want of network namespaces (root, ip)\n`);
    continue;
  }
  const result = await run(row);
  results.push(result);
  console.log(`${terminal(result)}\n`);
}

const withOutcome = (/** @type {import('./harness/judge.mjs').Outcome} */ sought) =>
  results.filter(({ verdicts }) => verdicts.some(({ outcome }) => outcome === sought)).map(({ row }) => row.id);
const missed = withOutcome('missed');
const unclear = withOutcome('within noise');
const broken = results.filter(({ broken }) => broken.size > 0).map(({ row }) => row.id);
console.log(missed.length > 0 ? `goals missed: ${missed.join(', ')}` : 'no goal missed');
if (unclear.length > 0) console.log(`goals missed by no more than noise: ${unclear.join(', ')}`);
if (broken.length > 0) {
  console.log(`broken: ${broken.join(', ')}`);
  process.exitCode = 1;
}
if (!short && positionals.length === 0 && only === undefined && values.before === undefined) await save();

/**
 * Every entry in turn, and again in the opposite order: what the machine does meanwhile falls on all of them.
 * @param {import('./rows/types.js').Row} row
 * @returns {Promise<import('./harness/report.mjs').Result>}
 */
async function run(row) {
  const rounds = Number(values.rounds ?? (short ? 1 : (row.rounds ?? 11)));
  const times = short ? { seconds: 0.1, warmup: 0.05 } : { seconds: row.seconds ?? 0.4, warmup: row.warmup ?? 0.3 };
  const commands = Object.entries(entriesOf(row)).filter(
    ([name, command]) => available(command) && (only === undefined || only.includes(name)),
  );
  /** @type {Map<string, (import('./harness/measure.mjs').Report | undefined)[]>} */
  const reports = new Map();
  /** @type {Map<string, string>} */
  const broken = new Map();
  /** @type {Set<string>} */
  const stalled = new Set();
  for (let round = 0; round < rounds; round++) {
    for (const [name, command] of round % 2 === 0 ? commands : commands.toReversed()) {
      if (broken.has(name) || stalled.has(name)) continue;
      try {
        const report = await measure(row, command, times);
        const all = reports.get(name) ?? [];
        all[round] = report;
        reports.set(name, all);
      } catch (error) {
        if (error instanceof NoResult && row.stalls?.[name] !== undefined) stalled.add(name);
        else broken.set(name, error instanceof Error ? error.message : String(error));
      }
    }
  }
  const entries = new Map(
    commands.flatMap(([name]) => {
      const all = reports.get(name);
      return all === undefined || broken.has(name) ? [] : [[name, summarize(Array.from(all))]];
    }),
  );
  if (can.trace && !short && row.trace !== false) {
    for (const [name, command] of commands) {
      const figures = name === 'control' ? undefined : entries.get(name);
      if (figures !== undefined) figures.calls = await systemCalls(row, command).catch(() => undefined);
    }
  }
  return { row, entries, stalled, broken, verdicts: judge(row, entries) };
}

/**
 * The row's entries; `control`, the same program as `ours`, whose ratio to it is noise; and `before`, that program with the
 * other checkout's package.
 * @param {import('./rows/types.js').Row} row
 * @returns {Record<string, import('./rows/types.js').Command>}
 */
function entriesOf({ entries }) {
  const { ours } = entries;
  if (ours === undefined) return entries;
  const before = values.before === undefined ? undefined : beforeOf(ours);
  return { ...entries, ...(short ? {} : { control: ours }), ...(before === undefined ? {} : { before }) };
}

async function save() {
  const about = {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, Linux ${release()}`,
    versions: versions(),
  };
  const record = results.map(({ row, entries, stalled, broken, verdicts }) => ({
    id: row.id,
    title: row.title,
    operation: row.operation,
    entries: Object.fromEntries(entries),
    stalled: [...stalled],
    broken: Object.fromEntries(broken),
    goals: verdicts,
  }));
  const write = (/** @type {string} */ path, /** @type {string} */ text) => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  };
  const root = join(import.meta.dirname, '..');
  const writeFormatted = async (/** @type {string} */ name, /** @type {string} */ text) => {
    const filepath = join(root, name);
    write(filepath, await format(text, { ...(await resolveConfig(filepath)), filepath }));
  };
  await writeFormatted('bench/results/latest.json', JSON.stringify({ ...about, rows: record }));
  await writeFormatted('docs/benchmarks.md', markdown(results, about));
  write(join(root, 'docs/benchmarks.svg'), chart(results));
}
