// Checks the package as it is published, on everything that can run it here: `npm run verify:package`. With `-- --short`, as
// CI calls it, this platform's binary alone, and the core suite on two versions of Node. `-- NAME…` runs checks by name.
'use strict';
const { spawnSync } = require('node:child_process');
const path = require('node:path');
const { temporary } = require('./package/installed.cjs');

const root = path.join(__dirname, '..');
const short = process.argv.includes('--short');
const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const flags = short ? ['--short'] : [];

/** In order: the later ones use the binaries and the installed tarball of the first ones. */
const CHECKS = [
  ['prebuild', ['scripts/prebuild.cjs', ...(short ? ['--own'] : [])]],
  ['binaries', ['scripts/package/binaries.cjs', ...flags]],
  ['tarball', ['scripts/package/tarball.cjs']],
  ['licences', ['scripts/package/licences.cjs']],
  ['restricted', ['scripts/package/restricted.cjs']],
  ['runtimes', ['scripts/package/runtimes.cjs']],
  ['bundlers', ['scripts/package/bundlers.cjs']],
  ['nodes', ['scripts/package/nodes.cjs', ...flags]],
  ...(short
    ? []
    : [
        ['newcomer', ['scripts/package/newcomer.sh']],
        ['emulated', ['scripts/package/emulated.cjs']],
      ]),
];

// One installation for all; without the check that makes it, each makes its own.
const selected = CHECKS.filter(([name]) => asked.length === 0 || asked.includes(name));
const env = { ...process.env };
if (selected.some(([name]) => name === 'tarball')) env.VERIFY_FOLDER = temporary();

const results = selected.map(([name, [script, ...args]]) => {
  console.log(`\n== ${name}`);
  const start = Date.now();
  const [command, ...first] = script.endsWith('.sh') ? ['bash'] : [process.execPath];
  const { status, stdout, stderr } = spawnSync(command, [...first, script, ...args], {
    cwd: root,
    env,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // What a compiler prints matters where it failed.
  process.stdout.write(name === 'prebuild' && status === 0 ? stdout.replace(/^(?!prebuilds\/).*\n/gm, '') : stdout);
  if (status !== 0) process.stdout.write(stderr);
  return { check: name, result: status === 0 ? 'passed' : 'FAILED', seconds: Math.round((Date.now() - start) / 1000) };
});

console.log('');
for (const { check, result, seconds } of results) console.log(`${check.padEnd(12)}${result.padEnd(8)}${seconds} s`);
process.exitCode = results.every(({ result }) => result === 'passed') ? 0 : 1;
