// Builds this platform's binary into prebuilds/ (another's with prebuildify's PREBUILD_* variables and CC, CXX), in a copy
// of the sources, since prebuildify takes away what it built and the checkout's own build is to stay.
'use strict';
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const prebuildify = require('prebuildify');
const headers = require('./headers.cjs');

const root = path.join(__dirname, '..');
const copy = path.join(root, 'out/prebuild');
const { PREBUILD_ARCH: arch = os.arch(), PREBUILD_PLATFORM: platform = os.platform() } = process.env;

fs.rmSync(copy, { recursive: true, force: true });
fs.cpSync(path.join(root, 'native'), path.join(copy, 'native'), { recursive: true });
fs.copyFileSync(path.join(root, 'binding.gyp'), path.join(copy, 'binding.gyp'));

// One binary a platform, for Node-API does not change; the C library's name is in the file's.
Object.assign(process.env, headers.environment());
const options = {
  cwd: copy,
  out: root,
  name: 'bsd-sockets',
  targets: [process.version],
  napi: true,
  tagLibc: true,
  strip: true,
};
prebuildify(options, (error) => {
  if (error) throw error;
  const folder = `prebuilds/${platform}-${arch}`;
  for (const file of fs.readdirSync(path.join(root, folder))) console.log(`${folder}/${file}`);
});
