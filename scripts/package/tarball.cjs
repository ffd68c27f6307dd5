// Packs the tarball, installs it in an empty folder without scripts, and uses it from there as its users do.
'use strict';
const assert = require('node:assert/strict');
const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const headers = require('../headers.cjs');

const { folder, pack, tarball, temporary } = require('./installed.cjs');

const root = path.join(__dirname, '../..');

function run(what, cwd, command, args) {
  console.log(`tarball: ${what}`);
  try {
    return execFileSync(command, args, {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: headers.environment(),
    });
  } catch (error) {
    console.error(`tarball: failed: ${what}\n${error.stdout}${error.stderr}`);
    process.exit(1);
  }
}

const node = (what, cwd, ...args) => run(what, cwd, process.execPath, args);
const tool = (name) => require.resolve(name, { paths: [root] });

/** Where a package keeps the program `name`, which its exports may hide. */
function program(packageName, name = packageName) {
  const own = path.join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(fs.readFileSync(path.join(own, 'package.json'), 'utf8'));
  return path.join(own, typeof bin === 'string' ? bin : bin[name]);
}

// The tarball.
console.log('tarball: npm pack and npm install of the tarball');
const packed = pack();
const files = packed.files.map((file) => file.path);
const binary = `prebuilds/${os.platform()}-${os.arch()}/`;
for (const wanted of [
  'LICENSE',
  'LICENSES.md',
  'README.md',
  'dist/base.js',
  'dist/core.js',
  'dist/index.js',
  'dist/index.d.ts',
  'dist/promises.js',
  'dist/promises.d.ts',
  'dist/packet.js',
  'dist/packet.d.ts',
  'native/binding.gyp',
  'native/addon.cc',
  'native/node-addon-api/napi.h',
]) {
  assert(files.includes(wanted), `the tarball lacks ${wanted}`);
}
assert(
  files.some((file) => file.startsWith(binary) && file.endsWith('.node')),
  `the tarball lacks a binary in ${binary}`,
);
const allowed =
  /^(LICENSE|LICENSES\.md|README\.md|package\.json|dist\/.+\.(js|js\.map|d\.ts)|native\/(generated\/)?[^/]+\.(cc|h|def|gyp)|native\/node-addon-api\/[^/]+\.(h|md)|prebuilds\/[^/]+\/[^/]+\.node)$/;
assert.deepEqual(
  files.filter((file) => !allowed.test(file)),
  [],
  'files that do not belong in the tarball',
);

assert(packed.size < 2 * 1024 * 1024, `the tarball has ${packed.size} bytes`);

// Its installation, by which nothing may be compiled.
const user = folder();
const installed = path.join(user, 'node_modules/bsd-sockets');
const manifest = JSON.parse(fs.readFileSync(path.join(installed, 'package.json'), 'utf8'));
for (const script of ['preinstall', 'install', 'postinstall']) {
  assert.equal(manifest.scripts?.[script], undefined, `the package has a script '${script}'`);
}
assert(!fs.existsSync(path.join(installed, 'binding.gyp')), 'binding.gyp in the root is an install script to npm');

const write = (name, ...lines) => fs.writeFileSync(path.join(user, name), `${lines.join('\n')}\n`);
write(
  'esm.mjs',
  `import { AF_INET, Socket, SocketError, socket } from 'bsd-sockets';`,
  `import * as promises from 'bsd-sockets/promises';`,
  `import assert from 'node:assert/strict';`,
  `assert.equal(AF_INET, promises.AF_INET);`,
  `assert.equal(SocketError, promises.SocketError);`,
  `assert.notEqual(Socket, promises.Socket);`,
  `import { createRequire } from 'node:module';`,
  `const required = createRequire(import.meta.url)('bsd-sockets');`,
  `import { checksum } from 'bsd-sockets/packet';`,
  `assert.equal(checksum, promises.checksum);`,
  `const all = await import('bsd-sockets');`,
  `assert.deepEqual(Object.keys(required).filter((name) => !(name in all) || !(name in promises)), []);`,
  `const one = socket();`,
  `one.bind({ address: '127.0.0.1', port: 0 });`,
  `assert(one.getsockname().port > 0);`,
  `one.close();`,
);
write(
  'cjs.cjs',
  `const assert = require('node:assert/strict');`,
  `const { AF_UNIX, close, SHUT_WR, SO_TYPE, SOCK_STREAM, SOL_SOCKET, socketpair, SocketError } = require('bsd-sockets');`,
  `const promises = require('bsd-sockets/promises');`,
  `assert.equal(SocketError, promises.SocketError);`,
  `const [left, right] = socketpair(AF_UNIX, SOCK_STREAM);`,
  `left.sendall('x');`,
  `assert.equal(right.recv(10).toString(), 'x');`,
  `// What is loaded when it is needed.`,
  `assert.equal(left.getsockopt(SOL_SOCKET, SO_TYPE), SOCK_STREAM);`,
  `left.send_fds(['y'], [0]);`,
  `const { fds } = right.recv_fds(1, 1);`,
  `fds.forEach(close);`,
  `left.makefile({ mode: 'w' }).write('z');`,
  `left.close();`,
  `right.close();`,
  `const [near, far] = promises.socketpair();`,
  `near.makefile().on('close', () => far.close()).end().resume();`,
  `far.shutdown(SHUT_WR);`,
  `assert.throws(() => socketpair(99), { code: 'EAFNOSUPPORT', stack: /dist.core\\.js:\\d+/ });`,
  `import('bsd-sockets').then((esm) => assert.equal(esm.SocketError, SocketError));`,
  `console.log(Object.keys(require.cache).find((file) => file.endsWith('.node')));`,
);
write(
  'packet.cjs',
  `const assert = require('node:assert/strict');`,
  `const { checksum, dissect, encode, ipv4, udp } = require('bsd-sockets/packet');`,
  `assert.equal(checksum(Buffer.of(0, 1)), 0xfffe);`,
  `const packet = dissect(encode(ipv4(), udp({ source_port: 7 }), 'x'), { link: 'ip' });`,
  `assert.deepEqual([packet.layers, packet.udp.source_port], [['ipv4', 'udp'], 7]);`,
  `assert.deepEqual(Object.keys(require.cache).filter((file) => /\\.node$|core\\.js$/.test(file)), []);`,
);
write(
  'program.ts',
  `import { AF_INET, SOCK_DGRAM, socket, type InetAddress } from 'bsd-sockets';`,
  `import { dissect, udp, type UdpFields } from 'bsd-sockets/packet';`,
  `import { Socket } from 'bsd-sockets/promises';`,
  `export const fields: UdpFields = { source_port: 1 };`,
  `export const port: number | undefined = dissect(udp(fields).bytes).tcp?.source_port;`,
  `const datagrams = socket(AF_INET, SOCK_DGRAM);`,
  `export const sender: InetAddress = datagrams.recvfrom(10)[1];`,
  `export const received: Promise<Buffer> = new Socket({ family: AF_INET, type: SOCK_DGRAM }).recv(10);`,
);
node('import by name', user, 'esm.mjs');
node('bsd-sockets/packet without native code', user, 'packet.cjs');
assert(
  node('require', user, 'cjs.cjs').includes(`/bsd-sockets/${binary}`),
  'what was loaded is not the prebuilt binary',
);

// Types, with no others than Node's.
fs.mkdirSync(path.join(user, 'node_modules/@types'));
fs.symlinkSync(path.join(root, 'node_modules/@types/node'), path.join(user, 'node_modules/@types/node'));
const tsc = (...args) =>
  node(
    `tsc ${args.join(' ')}`,
    user,
    tool('typescript/bin/tsc'),
    '--noEmit',
    '--strict',
    '--exactOptionalPropertyTypes',
    '--target',
    'es2022',
    '--types',
    'node',
    ...args,
    'program.ts',
  );
for (const mode of ['node16', 'nodenext']) tsc('--module', mode);
tsc('--module', 'esnext', '--moduleResolution', 'bundler');

// What others say of it.
node('publint', user, program('publint'), 'run', tarball, '--strict');
node('attw', user, program('@arethetypeswrong/cli', 'attw'), tarball);

// The build from source, for machines without a binary, in a folder that has the package alone.
const source = temporary();
fs.cpSync(installed, path.join(source, 'node_modules/bsd-sockets'), { recursive: true });
fs.copyFileSync(path.join(user, 'cjs.cjs'), path.join(source, 'cjs.cjs'));
fs.rmSync(path.join(source, 'node_modules/bsd-sockets/prebuilds'), { recursive: true });
node(
  'node-gyp rebuild --directory node_modules/bsd-sockets/native',
  source,
  tool('node-gyp/bin/node-gyp.js'),
  'rebuild',
  '--directory',
  'node_modules/bsd-sockets/native',
);
assert(node('require, built from source', source, 'cjs.cjs').includes('/bsd-sockets/native/build/Release/'));

console.log(
  `tarball: ${packed.filename}, ${files.length} files, ${Math.round(packed.size / 1024)} KiB, ${Math.round(packed.unpackedSize / 1024)} KiB unpacked`,
);
