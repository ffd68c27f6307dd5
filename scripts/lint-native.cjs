// clang-format and clang-tidy over native/, the latter with the flags that node-gyp compiles it with.
'use strict';
const { spawn, spawnSync } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const headers = require('./headers.cjs');

const root = path.join(__dirname, '..');
process.chdir(root);

for (const tool of ['clang-format', 'clang-tidy']) {
  if (spawnSync(tool, ['--version']).error === undefined) continue;
  console.error(
    `${tool} is not installed, so native/ cannot be linted. On Debian: apt-get install clang-format clang-tidy`,
  );
  process.exit(1);
}

const files = ['native', 'test/native'].flatMap((folder) =>
  fs
    .readdirSync(folder)
    .filter((name) => /\.(cc|h)$/.test(name))
    .map((name) => `${folder}/${name}`),
);
const format = spawnSync('clang-format', ['--dry-run', '-Werror', ...files], { stdio: 'inherit' });
if (format.status !== 0) {
  console.error('native/ is not formatted: npm run format');
  process.exitCode = 1;
}

const gyp = require.resolve('node-gyp/bin/node-gyp.js');
const flags = spawnSync(process.execPath, [gyp, 'configure', '--loglevel=error', '--', '-f', 'compile_commands_json'], {
  stdio: ['ignore', 'ignore', 'inherit'],
  env: headers.environment(),
});
if (flags.status !== 0) process.exit(1);
const commands = JSON.parse(fs.readFileSync('build/Release/compile_commands.json', 'utf8'));
const sources = commands.map(({ file, directory }) => path.relative(root, path.resolve(directory, file)));

function worker() {
  const source = sources.shift();
  if (source === undefined) return;
  // The flags are gcc's, of which clang does not know all.
  const args = ['-p', 'build/Release', '--quiet', '--extra-arg=-Wno-unknown-warning-option', source];
  const tidy = spawn('clang-tidy', args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const output = [];
  tidy.stdout.on('data', (chunk) => output.push(chunk));
  tidy.stderr.on('data', (chunk) => output.push(chunk));
  tidy.on('close', (status) => {
    if (status !== 0) {
      process.stdout.write(Buffer.concat(output));
      process.exitCode = 1;
    }
    worker();
  });
}
for (let started = 0; started < os.availableParallelism(); started++) worker();
