// What `npm pack` and `npm publish` run first: the tarball has binding.gyp under native/ (in a package's root it would be an
// install script), JavaScript of the sources as they are, and refuses to go without a binary.
'use strict';
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');

process.chdir(path.join(__dirname, '..'));

const setup = spawnSync(process.execPath, ['scripts/setup.cjs'], { stdio: ['ignore', 2, 2] });
if (setup.status !== 0) process.exit(1);
const folders = fs.existsSync('prebuilds') ? fs.readdirSync('prebuilds') : [];
if (!folders.some((folder) => fs.readdirSync(`prebuilds/${folder}`).some((file) => file.endsWith('.node')))) {
  console.error('prebuilds/ has no binary: npm run prebuild');
  process.exit(1);
}
fs.copyFileSync('binding.gyp', 'native/binding.gyp');
