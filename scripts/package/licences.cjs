// LICENSES.md lists what the tarball contains of others' and what it depends on: this checks that nothing is missing from it,
// and asks npm for known vulnerabilities.
'use strict';
const assert = require('node:assert/strict');
const fs = require('node:fs');
const path = require('node:path');
const { folder } = require('./installed.cjs');
const { npm } = require('./scratch.cjs');

const root = path.join(__dirname, '../..');
const read = (file) => fs.readFileSync(path.join(root, file), 'utf8');
const listed = [...read('LICENSES.md').matchAll(/^\| `([^`]+)` +\| ([^|]+?) +\|/gm)].map((match) => match.slice(1));

const dependencies = Object.keys(JSON.parse(read('package.json')).dependencies ?? {});
const installed = fs
  .readdirSync(path.join(folder(), 'node_modules'))
  .filter((name) => !name.startsWith('.') && name !== '@types' && name !== 'bsd-sockets');
assert(dependencies.length <= 1, `more than one run-time dependency: ${dependencies}`);
const names = listed.map(([name]) => name);
assert.deepEqual(
  [...dependencies, ...installed].filter((name) => !names.includes(name)),
  [],
  'run-time dependencies that LICENSES.md does not list',
);
// What is copied or compiled in.
const headers = JSON.parse(read('node_modules/node-addon-api/package.json'));
assert.deepEqual(listed, [
  ['node-addon-api', headers.license],
  ['LLVM libc++, libc++abi, libunwind', 'Apache-2.0 WITH LLVM-exception'],
]);
console.log(`licences: ${dependencies.length} run-time dependencies, ${listed.length} others' works listed`);

const { status, stdout, stderr } = npm(['audit', '--json'], { cwd: root });
let report;
try {
  report = JSON.parse(stdout);
} catch {
  report = {};
}
const counts = report.metadata?.vulnerabilities;
if (counts === undefined) {
  console.log(
    `npm audit: skipped, for the registry does not answer it (${(report.message ?? stderr).trim().split('\n')[0]})`,
  );
} else {
  assert.equal(status, 0, `npm audit: ${JSON.stringify(counts)}: ${Object.keys(report.vulnerabilities).join(', ')}`);
  console.log('npm audit: no known vulnerability');
}
