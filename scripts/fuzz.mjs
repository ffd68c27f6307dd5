// Fuzzing: random arguments for every public function, random and mutated bytes for every codec.
//
//   node scripts/fuzz.mjs [short] [--count N] [--part arguments|codecs] [--seed S] [--from N]
//
// N cases in total, ten million by default; `short` is what CI runs. The cases run in processes of their own, one after the
// other, each in a network namespace where nothing leaves the loopback interface. A failure prints the seed and the number of
// the case; with `--seed`, `--part` and `--from` it is run again.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string' },
    part: { type: 'string' },
    seed: { type: 'string' },
    from: { type: 'string', default: '0' },
  },
});
const short = positionals.includes('short');
/** Of the cases, how many are of which program. */
const SHARES = { arguments: 0.15, codecs: 0.85 };
const parts = values.part === undefined ? Object.keys(SHARES) : [values.part];
const total = Number(values.count ?? (short ? 100_000 : 10_000_000));
const seed = Number(values.seed ?? Date.now() % 2 ** 31) | 0;
const from = Number(values.from);
if (!(total > 0) || !(from >= 0) || parts.some((part) => SHARES[part] === undefined)) {
  console.error('usage: npm run test:fuzz -- [short] [--count N] [--part arguments|codecs] [--seed S] [--from N]');
  process.exit(2);
}
/** Cases of one process. */
const CHUNK = 100_000;
/** How long one case may take, in milliseconds. */
const PATIENCE = 60_000;
const MEGABYTES = 1_500;

const root = join(import.meta.dirname, '..');
const programs = join(root, 'out/test/conformance/fuzz');

/** The command that runs another one where only the loopback interface is. */
function isolated() {
  const user = process.getuid?.() === 0 ? [] : ['--map-root-user'];
  const command = ['unshare', '--net', '--uts', ...user, 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh'];
  try {
    execFileSync(command[0], [...command.slice(1), 'true'], { stdio: 'pipe' });
    return command;
  } catch (error) {
    console.error(`no network namespace here, without which calls could leave this machine: ${error.message}`);
    process.exit(1);
  }
}
const namespace = isolated();

/** Runs cases `first` to `last` - 1. */
async function runChunk(part, first, last, cwd) {
  const position = join(cwd, 'case');
  const command = [
    ...namespace,
    process.execPath,
    '--expose-gc',
    `--max-old-space-size=${MEGABYTES}`,
    join(programs, `${part}.program.js`),
    ...[seed, first, last, position].map(String),
  ];
  const child = spawn(command[0], command.slice(1), { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (output += text));
  const current = () => {
    try {
      return readFileSync(position).readDoubleLE();
    } catch {
      return first;
    }
  };
  let seen = -1;
  let since = performance.now();
  const watch = setInterval(() => {
    const now = current();
    if (now !== seen) {
      seen = now;
      since = performance.now();
    } else if (performance.now() - since > PATIENCE) {
      console.error(`hangs: ${part}, seed ${seed}, case ${now}`);
      child.kill('SIGKILL');
    }
  }, 2000);
  const [code, signal] = await new Promise((resolve) => child.on('close', (...how) => resolve(how)));
  clearInterval(watch);
  const done = /^done (\d+)$/m.exec(output);
  if (code === 0 && done !== null) return Number(done[1]);
  console.error(
    `${part}: the process ended with ${signal ?? code}\n` +
      `again: npm run test:fuzz -- --part ${part} --seed ${seed} --from ${current()} --count 1`,
  );
  process.exit(1);
}

mkdirSync(join(root, 'out'), { recursive: true });
const started = performance.now();
const counts = {};
for (const part of parts) {
  const count = Math.round(values.part === undefined ? total * SHARES[part] : total);
  for (let first = from; first < from + count; first += CHUNK) {
    const last = Math.min(first + CHUNK, from + count);
    // Where the sockets go that get a name of the file system.
    const cwd = mkdtempSync(join(tmpdir(), 'bsd-sockets-fuzz-'));
    const megabytes = await runChunk(part, first, last, cwd);
    rmSync(cwd, { recursive: true, force: true });
    const minutes = ((performance.now() - started) / 60_000).toFixed(1);
    console.log(`${part}: ${last.toLocaleString('en')} cases, seed ${seed}, RSS ${megabytes} MB, ${minutes} min`);
  }
  counts[part] = count;
}
const minutes = ((performance.now() - started) / 60_000).toFixed(1);
const sum = Object.values(counts).reduce((all, each) => all + each, 0);
const each = Object.entries(counts).map(([part, count]) => `${part} ${count.toLocaleString('en')}`);
console.log(`${sum.toLocaleString('en')} cases (${each.join(', ')}) in ${minutes} min, seed ${seed}: nothing found`);
