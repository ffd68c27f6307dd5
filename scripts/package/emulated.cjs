// Other processors under qemu-user: addresses and data transfer on arm64 with its prebuilt binary, and on s390x, which is
// big-endian and has no prebuilt binary, the tests of the codecs with one that Debian's cross compiler makes here.
'use strict';
const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const headers = require('../headers.cjs');
const { install } = require('./scratch.cjs');
const { suite } = require('./suite.cjs');

const root = path.join(__dirname, '../..');
// Without what the emulator itself lacks (errors of options, packet sockets, raw ICMP) and what it makes too slow (50 workers).
const CALLS = ['address/address', 'operations/(sendall|transfer)'];
// Without option structures and control messages, whose tests compare with Python on this machine, in its byte order.
const CODECS = ['address/address', 'packet/(dissect|encode|round-trip)'];

function has(command) {
  return (process.env.PATH ?? '').split(':').some((folder) => fs.existsSync(path.join(folder, command)));
}

/** The program and the variables that run Node for a processor; undefined, and the reason printed, where there is none. */
function emulated(arch, triple, qemu) {
  if (!has(qemu) || !has(`${triple}-g++`)) {
    console.log(
      `${arch}: skipped, for ${qemu} or ${triple}-g++ is missing (apt-get install qemu-user-static g++-${triple})`,
    );
    return undefined;
  }
  const name = `node-linux-${arch}`;
  const node = path.join(install(name, [`${name}@20`], { force: true }), name, 'bin/node');
  // Where the kernel runs no foreign programs by itself, what a test starts with `process.execPath` goes by this, too.
  const program = path.join(root, `out/tools/node-${arch}`);
  fs.writeFileSync(program, `#!/bin/sh\nexec ${qemu} -L /usr/${triple} '${node}' "$@"\n`, { mode: 0o755 });
  fs.writeFileSync(`${program}.cjs`, `process.execPath = ${JSON.stringify(program)};\n`);
  return { program, env: { NODE_OPTIONS: `--require ${program}.cjs` } };
}

/** Builds the addon by a cross compiler; node-gyp has no flags of its own for these processors. */
function crossBuild(arch, triple) {
  const folder = path.join(root, 'out', arch);
  fs.rmSync(folder, { recursive: true, force: true });
  fs.cpSync(path.join(root, 'native'), path.join(folder, 'native'), { recursive: true });
  fs.copyFileSync(path.join(root, 'binding.gyp'), path.join(folder, 'binding.gyp'));
  const gyp = require.resolve('node-gyp/bin/node-gyp.js');
  execFileSync(process.execPath, [gyp, 'rebuild', `--arch=${arch}`, '--jobs=max', '--loglevel=warn'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...headers.environment(), CC: `${triple}-gcc`, CXX: `${triple}-g++` },
  });
  return `out/${arch}/build/Release/bsd_sockets.node`;
}

const slow = { seconds: 1500, args: ['--testTimeout=120000'] };
const arm64 = emulated('arm64', 'aarch64-linux-gnu', 'qemu-aarch64-static');
if (arm64 !== undefined) {
  const binary = 'prebuilds/linux-arm64/bsd-sockets.glibc.node';
  console.log(`arm64: ${suite(arm64.program, binary, CALLS, { name: 'arm64', env: arm64.env, ...slow })}`);
}
const s390x = emulated('s390x', 's390x-linux-gnu', 'qemu-s390x-static');
if (s390x !== undefined) {
  const binary = crossBuild('s390x', 's390x-linux-gnu');
  console.log(`s390x: ${suite(s390x.program, binary, CODECS, { name: 's390x', env: s390x.env, ...slow })}`);
}
