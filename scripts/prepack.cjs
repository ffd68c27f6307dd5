// What `npm pack` and `npm publish` run first: in the tarball the library is in few files (scripts/bundle.cjs), of the
// sources as they are, and binding.gyp is under native/ (in a package's root it would be an install script). Refuses to go
// without a binary. scripts/postpack.cjs undoes it; after a pack that was interrupted, setup.cjs compiles anew.
'use strict';
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');

process.chdir(path.join(__dirname, '..'));

function run(...command) {
  const { status } = spawnSync(process.execPath, command, { stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(1);
}

run('scripts/setup.cjs');
run('scripts/bundle.cjs');
const folders = fs.existsSync('prebuilds') ? fs.readdirSync('prebuilds') : [];
if (!folders.some((folder) => fs.readdirSync(`prebuilds/${folder}`).some((file) => file.endsWith('.node')))) {
  console.error('prebuilds/ has no binary: npm run prebuild');
  process.exit(1);
}
fs.rmSync('out/dist', { recursive: true, force: true });
fs.renameSync('dist', 'out/dist');
// Without what is only the library's own, which the tests see.
const declarations = ['--emitDeclarationOnly', '--stripInternal'];
const plain = ['--composite', 'false', '--incremental', 'false', '--tsBuildInfoFile', 'null'];
run(require.resolve('typescript/bin/tsc'), '-p', '.', ...declarations, ...plain);
fs.cpSync('out/bundle', 'dist', { recursive: true });
fs.copyFileSync('binding.gyp', 'native/binding.gyp');
// What a build from source needs beside Node's own headers.
fs.mkdirSync('native/node-addon-api', { recursive: true });
for (const file of ['napi.h', 'napi-inl.h', 'LICENSE.md']) {
  fs.copyFileSync(`node_modules/node-addon-api/${file}`, `native/node-addon-api/${file}`);
}
