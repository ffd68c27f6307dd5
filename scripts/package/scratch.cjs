// Tools that only the making and the checking of the package need, from npm, in folders of their own below out/: most have
// per-platform optional packages, which the lock file could not hold whole.
'use strict';
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');

const root = path.join(__dirname, '../..');

/** Runs npm itself, whichever way this script was started. */
exports.npm = function npm(args, options) {
  const cli = process.env.npm_execpath;
  const [command, ...first] = cli?.endsWith('.js') ? [process.execPath, cli] : ['npm'];
  return spawnSync(command, [...first, ...args], { encoding: 'utf8', ...options });
};

/**
 * Installs packages (`name@version`) into out/tools/`folder`, once, and returns its node_modules; throws with npm's words.
 * `force`: those for another processor as well.
 */
exports.install = function install(folder, packages, { force = false } = {}) {
  const target = path.join(root, 'out/tools', folder);
  const done = path.join(target, 'installed.json');
  const wanted = JSON.stringify(packages);
  if (!fs.existsSync(done) || fs.readFileSync(done, 'utf8') !== wanted) {
    fs.rmSync(target, { recursive: true, force: true });
    fs.mkdirSync(target, { recursive: true });
    fs.writeFileSync(path.join(target, 'package.json'), '{ "private": true }');
    const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', ...(force ? ['--force'] : [])];
    const { status, stderr, error } = exports.npm(['install', ...flags, ...packages], { cwd: target });
    if (status !== 0) throw new Error(`npm install ${packages.join(' ')}: ${error?.message ?? stderr}`);
    fs.writeFileSync(done, wanted);
  }
  return path.join(target, 'node_modules');
};
