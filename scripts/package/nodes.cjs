// The suite on each supported Node, with the one prebuilt binary: `node scripts/package/nodes.cjs [--short]`.
'use strict';
const os = require('node:os');
const path = require('node:path');
const { install } = require('./scratch.cjs');
const { CORE, suite } = require('./suite.cjs');

const short = process.argv.includes('--short');
const name = `node-${os.platform()}-${os.arch()}`;
const binary = `prebuilds/${os.platform()}-${os.arch()}/bsd-sockets.glibc.node`;

for (const version of short ? [22, 26] : [20, 22, 24, 26]) {
  const node = path.join(install(`node-${version}`, [`${name}@${version}`]), name, 'bin/node');
  console.log(`Node ${version}: ${suite(node, binary, short ? CORE : [], { name: `node-${version}` })}`);
}
