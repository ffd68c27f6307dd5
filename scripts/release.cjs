// Makes a release: `npm run release` checks and builds everything and publishes nothing, `npm run release -- --publish`
// publishes what was checked. Provenance needs a runner of a public forge: see .github/workflows/release.yml.
'use strict';
const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { parseArgs } = require('node:util');

const root = path.join(__dirname, '..');
const { publish } = parseArgs({ options: { publish: { type: 'boolean', default: false } } }).values;
const { version } = require('../package.json');

function run(command, ...args) {
  console.log(`$ ${command} ${args.join(' ')}`);
  execFileSync(command, args, { cwd: root, stdio: 'inherit' });
}

function output(command, ...args) {
  return execFileSync(command, args, { cwd: root, encoding: 'utf8' }).trim();
}

/** What has to be true of the working tree before anything is built. */
function problems() {
  const found = [];
  if (output('git', 'status', '--porcelain') !== '') found.push('the working tree has changes that are not committed');
  const changelog = fs.readFileSync(path.join(root, 'CHANGELOG.md'), 'utf8');
  if (!changelog.includes(`\n## ${version} (`)) found.push(`CHANGELOG.md has no section "## ${version} (YYYY-MM-DD)"`);
  const tags = output('git', 'tag', '--points-at', 'HEAD').split('\n');
  if (publish && !tags.includes(`v${version}`)) found.push(`the commit has no tag v${version}`);
  return found;
}

const found = problems();
for (const problem of found) console.error(`release: ${problem}`);
if (found.length > 0) process.exit(1);

run('npm', 'test');
run('npm', 'run', 'verify:package');
// Packs what verify:package has built and checked: the binaries are in prebuilds/.
run('npm', 'publish', '--provenance', '--access', 'public', ...(publish ? [] : ['--dry-run']));
console.log(publish ? `bsd-sockets ${version} is published` : `bsd-sockets ${version} is ready: nothing was published`);
