// Checks each binary of prebuilds/ by its ELF headers and symbols (readelf of binutils): the processor, the C library and
// its version, no C++ library, stripped.
'use strict';
const assert = require('node:assert/strict');
const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { GLIBC, TARGETS } = require('./targets.cjs');

const root = path.join(__dirname, '../..');
const MACHINES = { x64: 'Advanced Micro Devices X86-64', arm64: 'AArch64' };

/** Whether a version is the other one or older. */
const atMost = (version, limit) => {
  const [[major, minor], [most, least]] = [version, limit].map((each) => each.split('.').map(Number));
  return major < most || (major === most && minor <= least);
};

const short = process.argv.includes('--short');
for (const { arch, libc, file } of TARGETS) {
  // Where this platform's binary alone was built.
  if (short && (arch !== os.arch() || libc !== 'glibc')) continue;
  assert(fs.existsSync(path.join(root, file)), `${file} is missing: npm run prebuild`);
  const text = execFileSync('readelf', ['-W', '-h', '-d', '-S', '--dyn-syms', '-V', path.join(root, file)], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  const machine = /Machine: +(.*)/.exec(text)?.[1].trim();
  assert.equal(machine, MACHINES[arch], `${file}: built for ${machine}`);
  const needed = [...text.matchAll(/\(NEEDED\).*\[(.*)\]/g)].map((match) => match[1]);
  const libraries = libc === 'musl' ? /^libc\.so$/ : /^(lib(c|m|pthread|dl|rt)\.so\.\d|ld-linux-[-\w]+\.so\.\d)$/;
  assert.deepEqual(
    needed.filter((name) => !libraries.test(name)),
    [],
    `${file} needs other libraries`,
  );
  const imported = [...text.matchAll(/ UND (\S+)/g)].map((match) => match[1]);
  assert(imported.length > 50, `${file}: ${imported.length} imported symbols`);
  // Those of Node-API and libuv have no version, those of glibc have theirs.
  const versions = [...new Set(imported.map((name) => /@(\w+_[\d.]+)$/.exec(name)?.[1]).filter(Boolean))];
  const allowed = (version) =>
    libc === 'glibc' && version.startsWith('GLIBC_') && atMost(version.slice('GLIBC_'.length), GLIBC);
  assert.deepEqual(
    versions.filter((version) => !allowed(version)),
    [],
    `${file} needs symbols that are too new`,
  );
  if (libc === 'glibc') assert(versions.length > 0, `${file}: no versions of glibc's symbols`);
  assert.deepEqual(
    imported.filter((name) => /^(_Z|__cxa_(throw|begin)|__gxx)/.test(name)),
    [],
    `${file} needs a C++ library`,
  );
  assert(!text.includes('.symtab') && !text.includes('.debug_info'), `${file} is not stripped`);
  const newest = versions
    .map((version) => version.slice(6))
    .sort((a, b) => (atMost(a, b) ? -1 : 1))
    .at(-1);
  const size = Math.round(fs.statSync(path.join(root, file)).size / 1024);
  console.log(`${file}: ${size} KiB, ${newest === undefined ? 'no versioned symbols' : `GLIBC_${newest} at most`}`);
}
