// What `npm pack` and `npm publish` run first: in the tarball the library is in few files (scripts/bundle.cjs), of the
// sources as they are, and binding.gyp is under native/ (in a package's root it would be an install script). Refuses to go
// without a binary. scripts/postpack.cjs undoes it; after a pack that was interrupted, setup.cjs compiles anew.
'use strict';
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');

process.chdir(path.join(__dirname, '..'));

for (const script of ['scripts/setup.cjs', 'scripts/bundle.cjs']) {
  const { status } = spawnSync(process.execPath, [script], { stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(1);
}
const folders = fs.existsSync('prebuilds') ? fs.readdirSync('prebuilds') : [];
if (!folders.some((folder) => fs.readdirSync(`prebuilds/${folder}`).some((file) => file.endsWith('.node')))) {
  console.error('prebuilds/ has no binary: npm run prebuild');
  process.exit(1);
}
fs.rmSync('out/dist', { recursive: true, force: true });
fs.renameSync('dist', 'out/dist');
fs.cpSync('out/dist', 'dist', {
  recursive: true,
  filter: (file) => file.endsWith('.d.ts') || fs.statSync(file).isDirectory(),
});
fs.cpSync('out/bundle', 'dist', { recursive: true });
fs.copyFileSync('binding.gyp', 'native/binding.gyp');
