// Programs that esbuild and webpack bundled, with `bsd-sockets` external, run; one that has it bundled says what is wrong.
'use strict';
const assert = require('node:assert/strict');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { folder, run } = require('./installed.cjs');
const { install } = require('./scratch.cjs');

const PROGRAM = `
import { AF_UNIX, SOCK_STREAM, SocketError } from 'bsd-sockets';
import { socketpair } from 'bsd-sockets/promises';
import { checksum } from 'bsd-sockets/packet';
const [left, right] = socketpair(AF_UNIX, SOCK_STREAM);
left.sendall('bundled').then(() => right.recv(100)).then((data) => {
  console.log(String(data), checksum(data) > 0, typeof SocketError);
  left.close();
  right.close();
});
`;
const modules = install('bundlers', ['esbuild@0.28.2', 'webpack@5.113.0']);
const source = path.join(folder(), 'bundle.mjs');
const output = path.join(folder(), 'bundles');
fs.writeFileSync(source, PROGRAM);
const works = (name) => {
  assert.equal(run(process.execPath, [path.join(output, name)]), 'bundled true function');
  console.log(`${name}: runs`);
};

async function main() {
  const esbuild = require(path.join(modules, 'esbuild'));
  const common = { entryPoints: [source], bundle: true, platform: 'node', logLevel: 'error' };
  const external = ['bsd-sockets'];
  await esbuild.build({ ...common, external, format: 'esm', outfile: path.join(output, 'esbuild.mjs') });
  works('esbuild.mjs');
  await esbuild.build({ ...common, external, format: 'cjs', outfile: path.join(output, 'esbuild.cjs') });
  works('esbuild.cjs');

  const webpack = require(path.join(modules, 'webpack'));
  const stats = await new Promise((resolve, reject) => {
    const configuration = {
      mode: 'production',
      target: 'node',
      entry: source,
      output: { path: output, filename: 'webpack.cjs' },
      externalsPresets: { node: true },
      externals: [
        ({ request }, answer) => (/^bsd-sockets(\/|$)/.test(request) ? answer(null, `commonjs ${request}`) : answer()),
      ],
    };
    webpack(configuration, (error, result) => (error ? reject(error) : resolve(result)));
  });
  assert(!stats.hasErrors(), stats.toString('errors-only'));
  works('webpack.cjs');

  await esbuild.build({ ...common, format: 'cjs', outfile: path.join(output, 'inside.cjs') });
  assert.throws(() => run(process.execPath, [path.join(output, 'inside.cjs')]), {
    message: new RegExp(`bsd-sockets has no binary that loads on ${os.platform()}-${os.arch()} `),
  });
  console.log('a bundle that contains bsd-sockets: one error');
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
