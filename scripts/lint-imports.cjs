// Checks the imports of lib/ against the rooms in .dependency-cruiser.cjs, and first that the check works: that it refuses
// imports which are wrong on purpose.
'use strict';
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');

const root = path.join(__dirname, '..');
const program = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const config = '.dependency-cruiser.cjs';

/** @param {string} folder one with lib/, the rules and the compiler's settings */
function cruise(folder, type) {
  const args = [program, '--config', config, '--output-type', type, 'lib'];
  return spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
}

/** A file that breaks a rule, and the rule's name. */
const WRONG = [
  ['memory/wrong', "export type { Socket } from '../socket/async-socket';", 'memory-imports-down-only'],
  [
    'address/wrong',
    "import { later } from '../system/later';\nexport const f = later(() => require('../operations/operation'));",
    'address-imports-down-only',
  ],
  ['packet/wrong', "export { native } from '../system/native';", 'packet-without-native'],
  ['wrong', "export { get16 } from './memory/bytes';", 'every-file-in-a-room'],
  ['system/wrong', "import type * as x from './wrong';\nexport type Wrong = typeof x;", 'no-cycle'],
];

/** The wrong imports, in a copy of lib/, that the rules do not refuse. */
function notRefused() {
  const folder = path.join(root, 'out/lint-imports');
  fs.rmSync(folder, { recursive: true, force: true });
  for (const name of ['lib', config, 'tsconfig.json']) {
    fs.cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
  }
  for (const [name, text] of WRONG) fs.writeFileSync(path.join(folder, `lib/${name}.ts`), `${text}\n`);
  const lines = cruise(folder, 'err').stdout.split('\n');
  return WRONG.filter(
    ([name, , rule]) => !lines.some((line) => line.includes(`${rule}: `) && line.includes(`lib/${name}.ts`)),
  );
}

const missed = notRefused();
for (const [name, , rule] of missed) console.error(`the wrong import in lib/${name}.ts was not refused by ${rule}`);
const { status, stdout, stderr } = cruise(root, 'err-long');
if (status !== 0) console.error(`${stdout}${stderr}`);
process.exitCode = status !== 0 || missed.length > 0 ? 1 : 0;
