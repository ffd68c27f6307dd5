// The suite on an addon that is built with AddressSanitizer and UndefinedBehaviorSanitizer, in out/sanitize/:
// `node scripts/sanitize.cjs [short | PATTERN…]`, all test files or those whose names match; `short` is what CI runs. The
// walkers of memory in native/message.cc are then fuzzed without Node. Any report fails it.
'use strict';
const { execFileSync, spawnSync } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const headers = require('./headers.cjs');

const root = path.join(__dirname, '..');
const folder = path.join(root, 'out/sanitize');
const reports = path.join(folder, 'reports');
const asked = process.argv.slice(2);
const short = asked[0] === 'short';
/** What walks memory that came from elsewhere, and what hands memory to threads. */
const SHORT = [
  'operations/(message|batches|pass-descriptors|error-queue|packet|segmentation)',
  'ancillary/',
  'unix-duplex',
  'wrong-calls',
  'options/codecs',
  'test/ring/',
];
const patterns = short ? SHORT : asked;
const FLAGS = '-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer -g -O1';
const compiler = process.env.CXX ?? 'g++';

function run(command, args, env = process.env) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env });
  if (error !== undefined) throw error;
  return status ?? 1;
}

/** Builds the addon beside the one that programs use: gyp puts what it makes where its file is. */
function build() {
  fs.mkdirSync(folder, { recursive: true });
  for (const name of ['binding.gyp', 'native']) {
    const link = path.join(folder, name);
    if (!fs.existsSync(link)) fs.symlinkSync(path.join('../..', name), link);
  }
  const gyp = require.resolve('node-gyp/bin/node-gyp.js');
  const jobs = `--jobs=${os.availableParallelism()}`;
  const env = { ...headers.environment(), CXXFLAGS: FLAGS, LDFLAGS: FLAGS };
  const args = [gyp, '--directory', folder, 'configure', 'build', jobs, '--loglevel=warn'];
  return run(process.execPath, args, env);
}

/** A library of the compiler's, which has to be loaded before Node's own. */
function library(name) {
  const found = execFileSync(compiler, [`-print-file-name=${name}`], { encoding: 'utf8' }).trim();
  if (path.isAbsolute(found)) return found;
  throw new Error(`${compiler} has no ${name}`);
}

function environment() {
  const options = `log_path=${reports}/report:detect_leaks=0:print_stacktrace=1`;
  return {
    ...process.env,
    BSD_SOCKETS_PREBUILD: folder,
    LD_PRELOAD: `${library('libasan.so')} ${library('libstdc++.so')}`,
    ASAN_OPTIONS: `${options}:abort_on_error=1:detect_stack_use_after_return=1:strict_string_checks=1`,
    UBSAN_OPTIONS: options,
    ...(short && { FUZZ_RUNS: '30' }),
  };
}

/** That what runs is what was built, and instrumented. */
function check(env) {
  const program = `
    require(${JSON.stringify(root)});
    const loaded = process.report.getReport().sharedObjects;
    for (const part of ['libasan', 'out/sanitize/']) {
      if (!loaded.some((name) => name.includes(part))) throw new Error('not loaded: ' + part);
    }`;
  return run(process.execPath, ['-e', program], env);
}

function fuzz() {
  const program = path.join(folder, 'fuzz-messages');
  const node = path.join(folder, 'build/config.gypi');
  const { nodedir } = JSON.parse(fs.readFileSync(node, 'utf8').replace(/^#.*\n/, '')).variables;
  const includes = [
    path.join(nodedir, 'include/node'),
    require('node-addon-api').include_dir,
    path.join(root, 'native'),
  ];
  const args = [
    ...FLAGS.split(' '),
    '-std=gnu++20',
    '-DNAPI_VERSION=8',
    '-DNAPI_DISABLE_CPP_EXCEPTIONS',
    '-DNODE_ADDON_API_DISABLE_DEPRECATED',
    ...includes.map((each) => `-I${each.replace(/^"|"$/g, '')}`),
    // Without what needs Node.
    '-ffunction-sections',
    '-fdata-sections',
    '-Wl,--gc-sections,--wrap=close',
    '-o',
    program,
    'test/native/fuzz-messages.cc',
    'native/message.cc',
  ];
  return run(compiler, args) || run(program, [short ? '200000' : '5000000']);
}

fs.rmSync(reports, { recursive: true, force: true });
let status = build();
fs.mkdirSync(reports, { recursive: true });
if (status === 0) {
  const env = environment();
  const jest = path.join(root, 'node_modules/jest/bin/jest.js');
  status = check(env) || run(process.execPath, [jest, ...patterns], env);
}
status = fuzz() || status;
for (const name of fs.readdirSync(reports)) {
  console.error(fs.readFileSync(path.join(reports, name), 'utf8'));
  status ||= 1;
}
process.exitCode = status;
