// An addon that is built with flags of the compiler's own, in a folder under out/ for BSD_SOCKETS_PREBUILD to name.
'use strict';
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const headers = require('./headers.cjs');

const root = path.join(__dirname, '..');

/** Runs a program and shows what it prints. @returns its exit status */
exports.run = function run(command, args, env = process.env) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env });
  if (error !== undefined) throw error;
  return status ?? 1;
};

/** Builds the addon beside the one that programs use: gyp puts what it makes where its file is. @returns the exit status */
exports.build = function build(folder, flags) {
  fs.mkdirSync(folder, { recursive: true });
  for (const name of ['binding.gyp', 'native']) {
    const link = path.join(folder, name);
    if (!fs.existsSync(link)) fs.symlinkSync(path.relative(folder, path.join(root, name)), link);
  }
  const gyp = require.resolve('node-gyp/bin/node-gyp.js');
  const jobs = `--jobs=${os.availableParallelism()}`;
  const env = { ...headers.environment(), CXXFLAGS: flags, LDFLAGS: flags };
  return exports.run(
    process.execPath,
    [gyp, '--directory', folder, 'configure', 'build', jobs, '--loglevel=warn'],
    env,
  );
};
