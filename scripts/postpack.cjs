// Undoes what scripts/prepack.cjs did to the checkout.
'use strict';
const fs = require('node:fs');
const path = require('node:path');

process.chdir(path.join(__dirname, '..'));

fs.unlinkSync('native/binding.gyp');
fs.rmSync('native/node-addon-api', { recursive: true });
fs.rmSync('dist', { recursive: true });
fs.renameSync('out/dist', 'dist');
