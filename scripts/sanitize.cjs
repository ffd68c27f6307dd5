// The suite on an addon that is built with sanitizers, under stock Node: `node scripts/sanitize.cjs [thread] [short |
// PATTERN…]`, all test files or those whose names match; `short` is what CI runs. AddressSanitizer, LeakSanitizer and
// UndefinedBehaviorSanitizer; with `thread` ThreadSanitizer, on what uses threads. After the first three the walkers of
// memory in native/message.cc are fuzzed without Node. Any report fails it.
'use strict';
const { execFileSync, spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { build, run } = require('./instrumented.cjs');

const root = path.join(__dirname, '..');
const asked = process.argv.slice(2);
const kind = asked[0] === 'thread' ? asked.shift() : 'address';
const folder = path.join(root, 'out/sanitize', kind);
const reports = path.join(folder, 'reports');
const compiler = process.env.CXX ?? 'g++';
const short = asked[0] === 'short';

const KINDS = {
  address: {
    flags: '-fsanitize=address,undefined -fno-sanitize-recover=all',
    libraries: ['libasan.so', 'libstdc++.so'],
    all: [],
    // What walks memory that came from elsewhere, and what hands memory to threads.
    short: [
      'operations/(message|batches|pass-descriptors|error-queue|packet|segmentation)',
      'ancillary/',
      'unix-duplex',
      'wrong-calls',
      'options/codecs',
      'test/ring/',
    ],
  },
  thread: {
    flags: '-fsanitize=thread',
    libraries: ['libtsan.so', 'libstdc++.so'],
    // Workers, the pool, the poller.
    all: [
      'workers',
      'waiting/',
      'test/system/',
      'test/names/',
      'operations/',
      'descriptor/',
      'streams/(duplex|file|unix)',
    ],
    short: ['socket/workers', 'waiting/(pool|life|modes)', 'system/poller', 'names/resolve'],
  },
};
const { flags, libraries, all, short: shorter } = KINDS[kind];
const FLAGS = `${flags} -fno-omit-frame-pointer -g -O1`;
const suppressions = path.join(folder, 'suppressions');
/** Tests that have strace(1) look at a process: LeakSanitizer, which stops its process as a debugger does, cannot. */
const TRACED = ['waiting/modes', 'system/interrupted'];
const patterns = short ? shorter : asked.length > 0 ? asked : all;

/** A library of the compiler's, which has to be loaded before Node's own. */
function library(name) {
  const found = execFileSync(compiler, [`-print-file-name=${name}`], { encoding: 'utf8' }).trim();
  if (path.isAbsolute(found)) return found;
  throw new Error(`${compiler} has no ${name}`);
}

/**
 * A `node` that loads the sanitizer, and gives its own children only that `node`: other programs (CPython, tshark, a
 * database) run as they are.
 */
function wrap() {
  const bin = path.join(folder, 'bin');
  const node = path.join(bin, 'node');
  const clean = path.join(bin, 'clean.cjs');
  fs.mkdirSync(bin, { recursive: true });
  const preload = libraries.map(library).join(' ');
  const quoted = JSON.stringify;
  // No script: what traces its system calls is to see those of Node.
  const source = `
    #include <stdlib.h>
    #include <unistd.h>
    int main(int, char **argv) {
      setenv("LD_PRELOAD", ${quoted(preload)}, 1);
      return execv(${quoted(process.execPath)}, argv);
    }`;
  execFileSync(compiler, ['-x', 'c++', '-', '-o', node], { input: source });
  fs.writeFileSync(clean, `delete process.env.LD_PRELOAD;\nprocess.execPath = ${JSON.stringify(node)};\n`);
  return { bin, node, clean };
}

function environment({ bin, clean }, leaks = true) {
  // The exit status stays the program's own: what is reported is judged at the end.
  const options = `log_path=${reports}/report:exitcode=0`;
  return {
    ...process.env,
    BSD_SOCKETS_PREBUILD: folder,
    NODE_OPTIONS: `--require ${clean}`,
    PATH: `${bin}:${process.env.PATH}`,
    ASAN_OPTIONS:
      `${options}:abort_on_error=1:detect_stack_use_after_return=1:strict_string_checks=1:` +
      `detect_leaks=${leaks ? 1 : 0}:suppressions=${suppressions}`,
    LSAN_OPTIONS: options,
    UBSAN_OPTIONS: `${options}:print_stacktrace=1`,
    // Node itself is not instrumented: what its parts do with each other is not seen, and not told.
    TSAN_OPTIONS: `${options}:ignore_noninstrumented_modules=1:second_deadlock_stack=1`,
    // What tests bound by time takes several times as long.
    TEST_PATIENCE: '10',
    ...(short && { FUZZ_RUNS: '30' }),
  };
}

// SO_GET_FILTER answers a length in instructions, which ASan takes for bytes that were written.
const SUPPRESSIONS = 'interceptor_via_fun:Getsockopt\n';

/** That what runs is what was built, and instrumented. */
function check(node, env) {
  const program = `
    require(${JSON.stringify(root)});
    const loaded = process.report.getReport().sharedObjects;
    for (const part of ['${libraries[0]}', 'out/sanitize/']) {
      if (!loaded.some((name) => name.includes(part))) throw new Error('not loaded: ' + part);
    }`;
  return run(node, ['-e', program], env);
}

/** A clang that has libFuzzer, in Debian's packages clang and libclang-rt-*-dev; undefined where there is none. */
function fuzzingCompiler() {
  const empty = 'extern "C" int LLVMFuzzerTestOneInput(const unsigned char*, unsigned long) { return 0; }';
  const names = ['clang++', ...Array.from({ length: 12 }, (_, index) => `clang++-${25 - index}`)];
  return names.find((name) => {
    const args = ['-x', 'c++', '-', '-fsanitize=fuzzer', '-o', path.join(folder, 'empty')];
    return spawnSync(name, args, { input: empty, stdio: ['pipe', 'ignore', 'ignore'] }).status === 0;
  });
}

/** By random bytes, and by what reaches new code where there is a compiler for that. */
function fuzz() {
  const program = path.join(folder, 'fuzz-messages');
  const node = path.join(folder, 'build/config.gypi');
  const { nodedir } = JSON.parse(fs.readFileSync(node, 'utf8').replace(/^#.*\n/, '')).variables;
  const includes = [
    path.join(nodedir, 'include/node'),
    require('node-addon-api').include_dir,
    path.join(root, 'native'),
  ];
  const args = (output) => [
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
    output,
    'test/native/fuzz-messages.cc',
    'native/message.cc',
  ];
  const status = run(compiler, args(program)) || run(program, [short ? '200000' : '5000000']);
  const guiding = fuzzingCompiler();
  if (status !== 0) return status;
  if (guiding === undefined) {
    console.log('not fuzzed by coverage: no clang with libFuzzer here');
    return 0;
  }
  const guided = `${program}-guided`;
  const corpus = path.join(folder, 'corpus');
  fs.mkdirSync(corpus, { recursive: true });
  const options = [`-runs=${short ? 100_000 : 3_000_000}`, '-max_len=512', '-verbosity=0', '-print_final_stats=1'];
  return (
    run(guiding, ['-fsanitize=fuzzer', '-DLIBFUZZER', ...args(guided)]) ||
    run(guided, [...options, `-artifact_prefix=${folder}/`, corpus])
  );
}

/** One block of a report that is about this library, and not about Node's memory or another program's. */
function ours(block) {
  const frames = block.split('\n').filter((line) => /^ +#\d+ /.test(line));
  if (!block.includes(' leak of ')) return frames.some((frame) => frame.includes('native/')) || frames.length === 0;
  // Allocated by this library, or by what it called in libc.
  const first = frames.findIndex((frame) => frame.includes('native/'));
  return first !== -1 && !frames.slice(0, first).some((frame) => frame.includes('/node+'));
}

/** Prints what the reports say of this library. @returns how many they are */
function judge() {
  let count = 0;
  for (const name of fs.readdirSync(reports)) {
    const report = fs.readFileSync(path.join(reports, name), 'utf8');
    const blocks = report.includes('LeakSanitizer')
      ? report.split('\n\n').filter((block) => block.includes(' leak of '))
      : report.split(/^=+$/m).filter((block) => block.trim() !== '');
    const found = blocks.filter(ours);
    for (const block of found) console.error(block);
    count += found.length;
  }
  console.log(`${kind}: ${count} reports`);
  return count;
}

fs.rmSync(reports, { recursive: true, force: true });
let status = build(folder, FLAGS);
// Programs that gave root up write here too.
fs.mkdirSync(reports, { recursive: true });
fs.chmodSync(reports, 0o777);
fs.writeFileSync(suppressions, SUPPRESSIONS);
if (status === 0) {
  const wrapper = wrap();
  const jest = [path.join(root, 'node_modules/jest/bin/jest.js'), '--testTimeout=120000'];
  const env = environment(wrapper);
  status = check(wrapper.node, env);
  if (patterns.length > 0) {
    status ||= run(wrapper.node, [...jest, ...patterns], env);
  } else {
    status ||= run(wrapper.node, [...jest, `--testPathIgnorePatterns=${TRACED.join('|')}`], env);
    status = run(wrapper.node, [...jest, ...TRACED], environment(wrapper, false)) || status;
  }
}
if (kind === 'address') status = fuzz() || status;
if (judge() > 0) status ||= 1;
process.exitCode = status;
