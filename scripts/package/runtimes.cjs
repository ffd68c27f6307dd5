// Bun and Deno: the blocking facade works, and the import of the async one fails with one sentence. Neither may hang or abort.
'use strict';
const assert = require('node:assert/strict');
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { folder } = require('./installed.cjs');
const { install } = require('./scratch.cjs');

const platform = `${os.platform()}-${os.arch()}`;
const bun = () => path.join(install('bun', ['bun@1']), `@oven/bun-${platform}/bin/bun`);
const deno = () => path.join(install('deno', ['deno@2']), `@deno/${platform}-glibc/deno`);
const RUNTIMES = [
  ['Bun', bun, ['run']],
  ['Deno', deno, ['run', '--allow-all', '--node-modules-dir=manual']],
];

fs.writeFileSync(
  path.join(folder(), 'blocking.mjs'),
  `import { AF_UNIX, SOCK_STREAM, close, create_server, getaddrinfo, socket, socketpair } from 'bsd-sockets';
const [left, right] = socketpair(AF_UNIX, SOCK_STREAM);
right.settimeout(0.1);
left.sendall('x');
const received = String(right.recv(10));
let code;
try {
  right.recv(1);
} catch (error) {
  code = error.code;
}
left.send_fds(['y'], [0]);
right.recv_fds(1, 1).fds.forEach(close);
const listener = create_server({ address: '127.0.0.1', port: 0 });
const client = socket();
client.connect(listener.getsockname());
const [accepted] = listener.accept();
accepted.sendall('tcp');
console.log(received, code, String(client.recv(10)), getaddrinfo('127.0.0.1', 80).length > 0);
for (const each of [left, right, listener, client, accepted]) each.close();
`,
);
fs.writeFileSync(path.join(folder(), 'async.mjs'), `import 'bsd-sockets/promises';\n`);

for (const [name, find, args] of RUNTIMES) {
  const program = find();
  const run = (file) => spawnSync(program, [...args, file], { cwd: folder(), encoding: 'utf8', timeout: 60_000 });
  const blocking = run('blocking.mjs');
  assert.deepEqual([blocking.status, blocking.stdout.trim()], [0, 'x ETIMEDOUT tcp true'], blocking.stderr);
  const refused = run('async.mjs');
  assert.equal(refused.status, 1, `${name}: ${refused.signal ?? refused.status} ${refused.stderr}`);
  assert.match(
    refused.stderr,
    new RegExp(`bsd-sockets/promises needs Node\\.js, for ${name} has no libuv poll handles`),
  );
  console.log(`${name}: bsd-sockets works, bsd-sockets/promises says that it needs Node.js`);
}
