// The packed tarball, installed in an empty folder as a user has it. scripts/verify-package.cjs makes the folder once for all
// checks and names it in VERIFY_FOLDER; a check that is run alone makes its own. It is outside the checkout, whose
// node_modules would be found from within.
'use strict';
const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { npm } = require('./scratch.cjs');

const root = path.join(__dirname, '../..');
const tarball = path.join(root, 'out/bsd-sockets.tgz');
let made;

function checked(what, { status, stdout, stderr }) {
  if (status !== 0) throw new Error(`${what}: ${stdout}${stderr}`);
  return stdout;
}

/** Packs the checkout and installs the tarball without scripts; returns what npm says of the tarball. */
exports.pack = function pack() {
  const user = (made ??= process.env.VERIFY_FOLDER ?? temporary());
  const [packed] = JSON.parse(checked('npm pack', npm(['pack', '--json', '--pack-destination', user], { cwd: root })));
  fs.copyFileSync(path.join(user, packed.filename), tarball);
  fs.writeFileSync(path.join(user, 'package.json'), '{ "private": true }');
  const args = ['install', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', tarball];
  checked('npm install of the tarball', npm(args, { cwd: user }));
  return packed;
};

/** A folder that is removed when the process exits. */
const temporary = (exports.temporary = function () {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bsd-sockets-package-'));
  process.on('exit', () => fs.rmSync(folder, { recursive: true, force: true }));
  return folder;
});

/** The folder in whose node_modules the package is installed. */
exports.folder = function folder() {
  made ??= process.env.VERIFY_FOLDER;
  if (made === undefined) exports.pack();
  return made;
};

exports.tarball = tarball;

/** Runs a program in the folder with a time limit, and returns what it printed. */
exports.run = function run(command, args) {
  const stdio = ['ignore', 'pipe', 'pipe'];
  return execFileSync(command, args, { cwd: exports.folder(), encoding: 'utf8', timeout: 60_000, stdio }).trim();
};
