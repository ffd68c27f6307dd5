// A single executable application, the permission model, and a machine without a binary.
'use strict';
const assert = require('node:assert/strict');
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { folder, run } = require('./installed.cjs');
const { install } = require('./scratch.cjs');

const user = folder();
const write = (name, text) => fs.writeFileSync(path.join(user, name), text);
const PROGRAM = `const { AF_UNIX, SOCK_STREAM, socketpair } = require('bsd-sockets');
const [left, right] = socketpair(AF_UNIX, SOCK_STREAM);
left.sendall('works');
console.log(String(right.recv(100)));
`;

/** What a single executable may require is what is in Node: it loads the package from node_modules beside itself. */
function singleExecutable() {
  const load = `require('node:module').createRequire(process.execPath)`;
  write('sea.cjs', PROGRAM.replace('require', load));
  write('sea.json', JSON.stringify({ main: 'sea.cjs', output: 'sea.blob', disableExperimentalSEAWarning: true }));
  run(process.execPath, ['--experimental-sea-config', 'sea.json']);
  const program = path.join(user, 'sea');
  fs.copyFileSync(process.execPath, program);
  const postject = path.join(install('postject', ['postject@1.0.0-alpha.6']), 'postject/dist/cli.js');
  const fuse = ['--sentinel-fuse', 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2'];
  run(process.execPath, [postject, program, 'NODE_SEA_BLOB', 'sea.blob', ...fuse]);
  assert.equal(run(program, []), 'works');
  fs.rmSync(program);
  console.log('single executable application: runs, with node_modules/bsd-sockets beside it');
}

function permissionModel() {
  write('permission.cjs', PROGRAM);
  const name = `node-${os.platform()}-${os.arch()}`;
  const newer = path.join(install('node-22', [`${name}@22`]), name, 'bin/node');
  const current = process.allowedNodeEnvironmentFlags.has('--permission')
    ? '--permission'
    : '--experimental-permission';
  for (const [node, flag] of [
    [process.execPath, current],
    [newer, '--permission'],
  ]) {
    const attempt = (...flags) =>
      spawnSync(node, [flag, '--allow-fs-read=*', ...flags, 'permission.cjs'], { cwd: user, encoding: 'utf8' });
    assert.equal(attempt('--allow-addons').stdout.trim(), 'works');
    assert.match(attempt().stderr, /^Error: bsd-sockets is a native addon: .* Node needs --allow-addons to load it$/m);
  }
  console.log('permission model: works with --allow-addons, one error without');
}

function noBinary() {
  // Another processor, as far as JavaScript can tell.
  write('no-binary.cjs', `Object.defineProperty(process, 'arch', { value: 'riscv64' });\n${PROGRAM}`);
  const { stderr } = spawnSync(process.execPath, ['no-binary.cjs'], { cwd: user, encoding: 'utf8' });
  const libc = process.report.getReport().header.glibcVersionRuntime;
  const wanted = `no binary that loads on ${os.platform()}-riscv64 with glibc ${libc} and Node ${process.version}. Build it: npx node-gyp rebuild`;
  assert(stderr.includes(wanted), stderr);
  console.log('no binary: one error that names platform, processor, C library, Node and the command');
}

noBinary();
permissionModel();
singleExecutable();
