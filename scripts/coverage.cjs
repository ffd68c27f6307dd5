// Which lines and branches of lib/ and lines of native/ the suite runs: `node scripts/coverage.cjs [PATTERN…]`. Child processes
// and workers count. Fails below the thresholds. The reports are out/coverage/lib and out/coverage/native.
'use strict';
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { fileURLToPath, pathToFileURL } = require('node:url');
const { build, run } = require('./instrumented.cjs');

const root = path.join(__dirname, '..');
const folder = path.join(root, 'out/coverage');
const dumps = path.join(folder, 'v8');
/** Percent. */
const LIB = 95;
const NATIVE = 90;
// Calls run on several threads.
const FLAGS = '--coverage -fprofile-update=atomic -O0 -g';
/** What Jest puts before the text of a module; V8's offsets count it. */
const WRAPPER = '({"Object.<anonymous>":function(module,exports,require,__dirname,__filename,jest){'.length;

/** Whether Jest loaded it, and not Node. */
const wrapped = ({ functions }) =>
  functions[1]?.functionName === 'Object.<anonymous>' && functions[1].ranges[0].startOffset < WRAPPER;

/** Makes what V8 counted of a module that Jest loaded look as if Node had loaded it. */
function asLoadedByNode({ functions, ...script }) {
  const { length } = fs.readFileSync(fileURLToPath(script.url), 'utf8');
  const within = (offset) => Math.min(Math.max(offset - WRAPPER, 0), length);
  const shifted = functions.map((each) => ({
    ...each,
    ranges: each.ranges.map(({ startOffset, endOffset, count }) => ({
      startOffset: within(startOffset),
      endOffset: within(endOffset),
      count,
    })),
  }));
  // The wrapper's function is the module.
  return { ...script, functions: shifted.filter((_, index) => index !== 1) };
}

function rewriteDumps() {
  const dist = pathToFileURL(path.join(root, 'dist') + path.sep).href;
  for (const name of fs.readdirSync(dumps)) {
    const file = path.join(dumps, name);
    const { result } = JSON.parse(fs.readFileSync(file, 'utf8'));
    const ours = result.filter(({ url }) => url.startsWith(dist));
    fs.writeFileSync(
      file,
      JSON.stringify({ result: ours.map((each) => (wrapped(each) ? asLoadedByNode(each) : each)) }),
    );
  }
}

function reportLib() {
  const c8 = require.resolve('c8/bin/c8.js');
  const options = ['--temp-directory', dumps, '--reports-dir', path.join(folder, 'lib'), '--exclude-after-remap'];
  const reports = ['--reporter=html', '--reporter=text', '--reporter=json-summary'];
  // Types alone, and what is written by a program.
  const without = ['types/**', 'constants/generated.ts', 'options/generated.ts', 'operations/interface.ts'];
  without.push('packet/capture/record.ts', 'packet/filter/ast.ts');
  const wanted = [
    // A file that no test loads counts as not run.
    '--all',
    '--src=lib',
    '--include=lib/**',
    ...without.map((name) => `--exclude=lib/${name}`),
    '--check-coverage',
    `--lines=${LIB}`,
    `--branches=${LIB}`,
  ];
  return run(process.execPath, [c8, 'report', ...options, ...reports, ...wanted, '--functions=0', '--statements=0']);
}

function reportNative() {
  const target = path.join(folder, 'native-report');
  fs.mkdirSync(target, { recursive: true });
  const gcovr = ['--root', root, '--filter', 'native/', '--exclude', 'native/generated/'];
  const objects = path.join(folder, 'build');
  const reports = ['--txt', '--html-details', path.join(target, 'index.html'), '--fail-under-line', String(NATIVE)];
  return run('gcovr', [...gcovr, ...reports, objects]);
}

if (spawnSync('gcovr', ['--version'], { stdio: 'ignore' }).error !== undefined) {
  console.error("coverage: no gcovr here; it is Debian's package gcovr");
  process.exit(1);
}
// Programs that gave root up write here too.
process.umask(0);
fs.rmSync(dumps, { recursive: true, force: true });
fs.mkdirSync(dumps, { recursive: true });
let status = build(folder, FLAGS);
for (const name of fs.readdirSync(path.join(folder, 'build'), { recursive: true })) {
  if (name.endsWith('.gcda')) fs.rmSync(path.join(folder, 'build', name));
}
if (status === 0) {
  const jest = path.join(root, 'node_modules/jest/bin/jest.js');
  const env = { ...process.env, BSD_SOCKETS_PREBUILD: folder, NODE_V8_COVERAGE: dumps };
  status = run(process.execPath, [jest, '--testTimeout=120000', ...process.argv.slice(2)], env);
  rewriteDumps();
  status = reportLib() || status;
  status = reportNative() || status;
}
process.exitCode = status;
