// Runs test files on another Node, or under an emulator, with a given binary: what the checks of the package share.
'use strict';
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');

const root = path.join(__dirname, '../..');

/** The files of the core suite: the flat calls, each operation, addresses, options and control messages, both facades. */
exports.CORE = ['address/', 'ancillary/', 'errors/', 'operations/', 'options/', 'socket/'];

/** A folder as BSD_SOCKETS_PREBUILD wants it, with that binary alone. */
exports.staged = function staged(name, binary) {
  const folder = path.join(root, 'out/staged', name);
  fs.mkdirSync(path.join(folder, 'build/Release'), { recursive: true });
  fs.copyFileSync(path.join(root, binary), path.join(folder, 'build/Release/bsd_sockets.node'));
  return folder;
};

/**
 * Runs jest by the program `node` on the emitted tests whose names match, all without patterns,
 * and returns its summary; throws with its output where a test failed. At most `seconds`.
 */
exports.suite = function suite(node, binary, patterns, { name, seconds = 900, args = [], env = {} }) {
  const watchdog = path.join(root, 'scripts/watchdog.cjs');
  const jest = path.join(root, 'node_modules/jest/bin/jest.js');
  const variables = { ...process.env, ...env, BSD_SOCKETS_PREBUILD: exports.staged(name, binary) };
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    [watchdog, String(seconds), node, jest, ...args, ...patterns],
    { cwd: root, encoding: 'utf8', env: variables, maxBuffer: 1 << 28 },
  );
  if (status !== 0) {
    const log = path.join(root, `out/${name}.log`);
    fs.writeFileSync(log, stdout + stderr);
    const failed = [...stderr.matchAll(/^ +● .*$/gm)].map(([line]) => line);
    throw new Error(`${name}: the suite failed (out/${name}.log)\n${[...new Set(failed)].join('\n')}`);
  }
  return /^Tests: +(.*)$/m.exec(stderr)?.[1] ?? 'no summary';
};
