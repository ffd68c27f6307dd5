// How each language's programs are built and started.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const peers = join(import.meta.dirname, '..', 'peers');
const peer = join(root, 'build', 'bench', 'peer');

/** Where the package is as its users have it, and programs that require it. */
export const installation = join(root, 'build', 'bench');
const installed = join(installation, 'node_modules', 'bsd-sockets');

/** Puts there what the tarball has of it: few files, where the checkout has one for each module. */
function install() {
  const file = `prebuilds/${process.platform}-${process.arch}/bsd-sockets.glibc.node`;
  // A scope of its own: in the checkout's, the package's name means the checkout.
  writeFileSync(join(installation, 'package.json'), '{}');
  cpSync(join(root, 'package.json'), join(installed, 'package.json'));
  cpSync(join(root, 'out', 'bundle'), join(installed, 'dist'), { recursive: true });
  cpSync(join(root, 'build', 'Release', 'bsd_sockets.node'), join(installed, file));
  for (const name of ['load.cjs', 'load-promises.cjs']) cpSync(join(peers, 'ours', name), join(installation, name));
}

/** The version of Bun that is measured, from npm. */
const BUN = '1.4.5';

/** Bun's program, installed on first use where npm has one for this platform. */
function bun() {
  const name = `@oven/bun-${process.platform}-${process.arch === 'arm64' ? 'aarch64' : process.arch}`;
  const folder = join(root, 'build', 'bench-bun');
  const program = join(folder, 'node_modules', name, 'bin', 'bun');
  if (!existsSync(program)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{}');
    const args = ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', `${name}@${BUN}`];
    spawnSync('npm', args, { stdio: 'ignore' });
  }
  return succeeds(program, ['--version']) ? program : undefined;
}

/**
 * Copies the programs of this library into another checkout, where they import that checkout's package.
 * @param {string} checkout
 */
function programsOf(checkout) {
  const folder = join(resolve(checkout), 'out', 'bench-peers');
  rmSync(folder, { recursive: true, force: true });
  cpSync(peers, folder, { recursive: true });
  return folder;
}

/** @param {string} file */
const node = (file) => [process.execPath, '--expose-gc', join(peers, file)];

/** @type {Map<import('../rows/types.js').Language, string[]>} */
const languages = new Map();

/** @param {string} program @param {string[]} args */
function succeeds(program, args) {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
}

/** Whether this machine can pin programs to cores, and count their system calls. */
export const can = { pin: succeeds('taskset', ['-V']), trace: succeeds('strace', ['-V']) };

/**
 * Builds what is not there, and finds the peers. What this machine lacks is reported, and left out of the table.
 * @param {string} [before] another checkout
 * @returns {string[]} what is lacking
 */
export function build(before) {
  const run = (/** @type {string} */ command, /** @type {string[]} */ args) =>
    execFileSync(command, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  const missing = [];
  for (const script of ['setup.cjs', 'bundle.cjs']) run(process.execPath, [join(root, 'scripts', script)]);
  mkdirSync(installed, { recursive: true });
  install();
  const sources = readdirSync(join(peers, 'c')).filter((name) => name.endsWith('.c'));
  run('cc', ['-O2', '-Wall', '-Wextra', '-pthread', '-o', peer, ...sources.map((name) => join(peers, 'c', name))]);
  languages.set('c', [peer]);
  languages.set('node', node('node/core.mjs'));
  languages.set('blocking', node('ours/blocking.mjs'));
  languages.set('async', node('ours/async.mjs'));
  // The interpreter itself: a version manager's shim would be measured with it.
  const python = spawnSync('python3', ['-c', 'import sys; print(sys.executable)'], { encoding: 'utf8' });
  if (python.status === 0) languages.set('python', [python.stdout.trim(), join(peers, 'python', 'peer.py')]);
  else missing.push('CPython (python3)');
  try {
    createRequire(import.meta.url)('koffi');
    languages.set('koffi', node('node/koffi.mjs'));
  } catch {
    missing.push('koffi');
  }
  languages.set('packet', node('ours/packet.mjs'));
  languages.set('ring', node('ours/ring.mjs'));
  languages.set('cap', node('node/cap.mjs'));
  // Debian's package of it is for Debian's Python.
  const withScapy = ['python3', '/usr/bin/python3'].find((name) => succeeds(name, ['-c', 'import scapy.all']));
  if (withScapy === undefined) missing.push('scapy');
  else languages.set('scapy', [withScapy, join(peers, 'python', 'packets.py')]);
  if (python.status !== 0 || !succeeds('tcpdump', ['--version'])) missing.push('tcpdump (with python3 to measure it)');
  else languages.set('capture', [python.stdout.trim(), join(peers, 'python', 'capture.py')]);
  const bunProgram = bun();
  if (bunProgram === undefined) missing.push('Bun (from npm)');
  else languages.set('bun', [bunProgram, join(peers, 'bun', 'main.mjs')]);
  if (before !== undefined) {
    const folder = programsOf(before);
    for (const name of /** @type {const} */ (['blocking', 'async'])) {
      languages.set(`${name}-before`, [process.execPath, '--expose-gc', join(folder, 'ours', `${name}.mjs`)]);
    }
  }
  if (!can.pin) missing.push('taskset: programs are not pinned to cores');
  if (!can.trace) missing.push('strace: no system calls an operation');
  return missing;
}

/**
 * The same program with the package of the other checkout.
 * @param {import('../rows/types.js').Command} command
 * @returns {import('../rows/types.js').Command | undefined}
 */
export function beforeOf([language, program, options]) {
  if (language !== 'blocking' && language !== 'async') return undefined;
  return options === undefined ? [`${language}-before`, program] : [`${language}-before`, program, options];
}

/** @param {import('../rows/types.js').Command} command */
export function available([language]) {
  return languages.has(language);
}

/**
 * @param {import('../rows/types.js').Command} command
 * @param {Record<string, string | number>} more options of this run
 * @returns {string[]}
 */
export function argv([language, program, options], more) {
  const start = languages.get(language);
  if (start === undefined) throw new Error(`${language} is not available`);
  const { threads, ...rest } = { ...options, ...more };
  // From the beginning: loading the program uses the pool.
  const pool = threads === undefined ? [] : ['env', `UV_THREADPOOL_SIZE=${threads}`];
  return [...pool, ...start, program, ...Object.entries(rest).map(([name, value]) => `${name}=${value}`)];
}

/** What ran, for the record. */
export function versions() {
  const first = (/** @type {string} */ command, /** @type {string} */ flag) =>
    (spawnSync(command, [flag], { encoding: 'utf8' }).stdout ?? '').split('\n')[0] ?? '';
  return { node: process.version, python: first('python3', '--version'), cc: first('cc', '--version') };
}
