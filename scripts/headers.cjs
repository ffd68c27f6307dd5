// Where node-gyp finds this Node's headers: what the environment says, else what is installed beside Node; elsewhere it
// downloads them.
'use strict';
const fs = require('node:fs');
const path = require('node:path');

/** The environment for node-gyp. */
exports.environment = function environment() {
  if (process.env.npm_config_nodedir !== undefined) return process.env;
  const prefix = path.join(fs.realpathSync(process.execPath), '../..');
  const file = path.join(prefix, 'include/node/node_version.h');
  if (!fs.existsSync(file)) return process.env;
  const text = fs.readFileSync(file, 'utf8');
  const number = (name) => new RegExp(`#define NODE_${name}_VERSION (\\d+)`).exec(text)?.[1];
  const version = `v${number('MAJOR')}.${number('MINOR')}.${number('PATCH')}`;
  return version === process.version ? { ...process.env, npm_config_nodedir: prefix } : process.env;
};
