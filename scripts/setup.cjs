// Brings a fresh clone to where it runs, and does nothing where it already does: `node scripts/setup.cjs [tests]`.
// It looks at files itself before it starts a tool, and needs nothing that is not in Node.
'use strict';
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const headers = require('./headers.cjs');

const root = path.join(__dirname, '..');
const binary = 'build/Release/bsd_sockets.node';
const library = 'dist/.tsbuildinfo';

/** When a file last changed, or 0 where there is none. */
function changed(file) {
  return fs.statSync(path.join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** The files below a folder, as paths from the root. */
function filesIn(folder) {
  const entries = fs.existsSync(path.join(root, folder))
    ? fs.readdirSync(path.join(root, folder), { withFileTypes: true })
    : [];
  return entries.flatMap((entry) => {
    const name = `${folder}/${entry.name}`;
    if (!entry.isDirectory()) return [name];
    return ['node_modules', 'build'].includes(entry.name) ? [] : filesIn(name);
  });
}

function run(what, command, args, env = process.env) {
  console.error(`setup: ${what}`);
  const { status, signal, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], env });
  if (status === 0) return;
  console.error(`setup: failed (${error?.message ?? signal ?? `exit status ${status}`}): ${what}`);
  process.exit(1);
}

/** Whether what npm installed is what the lock file asks for. Contents, not times: git sets the times of what it checks out. */
function installed() {
  try {
    const packages = (file) => JSON.parse(fs.readFileSync(path.join(root, file), 'utf8')).packages;
    const have = packages('node_modules/.package-lock.json');
    return Object.entries(packages('package-lock.json')).every(
      ([name, { integrity, optional }]) => name === '' || optional === true || have[name]?.integrity === integrity,
    );
  } catch {
    return false;
  }
}

function dependencies() {
  if (installed()) return false;
  // Without scripts: npm takes a binding.gyp for an install script, and the addon is built below.
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('.js')) run('installing dependencies (npm ci)', process.execPath, [npm, ...args]);
  else run('installing dependencies (npm ci)', 'npm', args);
  return true;
}

function addon(force) {
  const sources = ['binding.gyp', ...filesIn('native')];
  const newest = Math.max(...sources.map(changed));
  if (!force && changed(binary) >= newest) return;
  const gyp = require.resolve('node-gyp/bin/node-gyp.js', { paths: [root] });
  const configure = force || changed('build/Makefile') < changed('binding.gyp');
  // What did not change is not compiled again: make keeps the objects.
  const steps = configure ? ['configure', 'build'] : ['build'];
  run(
    `building the addon (node-gyp ${steps.join(' ')})`,
    process.execPath,
    [gyp, ...steps, '--jobs=max', '--loglevel=warn'],
    headers.environment(),
  );
  if (changed(binary) < newest) fs.utimesSync(path.join(root, binary), new Date(), new Date());
}

/** Removes what was emitted from sources that are gone (jest would go on running a deleted test); whether there was any. */
function prune(source, output) {
  const modules = new Set(filesIn(source).map((file) => file.slice(source.length).replace(/(\.d)?\.ts$/, '')));
  const stale = filesIn(output).filter((file) => {
    const emitted = /^(.*?)(\.d\.ts|\.js)(\.map)?$/.exec(file.slice(output.length));
    return emitted !== null && !modules.has(emitted[1]);
  });
  for (const file of stale) fs.unlinkSync(path.join(root, file));
  return stale.length > 0;
}

/** Compiles a project unless that went well since `inputs` last changed, which a file in out/setup/ remembers. */
function typescript(project, inputs, force) {
  const stamp = `out/setup/${project.replaceAll('/', '-')}`;
  const newest = Math.max(...inputs.concat('tsconfig.json', 'package.json', 'package-lock.json').map(changed));
  if (!force && changed(stamp) >= newest) return;
  const start = new Date();
  const tsc = require.resolve('typescript/bin/tsc', { paths: [root] });
  run(`compiling (tsc -b ${project})`, process.execPath, [tsc, '-b', project]);
  const file = path.join(root, stamp);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, '');
  fs.utimesSync(file, start, start);
}

addon(dependencies());
typescript('tsconfig.json', filesIn('lib'), prune('lib', 'dist') || !fs.existsSync(path.join(root, library)));
if (process.argv.includes('tests')) {
  const inputs = [...filesIn('test'), library];
  typescript('test/tsconfig.json', inputs, prune('test', 'out/test') || filesIn('out/test').length === 0);
  // What must and what must not compile, as users of either kind of module resolution see it.
  typescript('test/types/tsconfig.json', [...filesIn('test/types'), library], false);
  typescript('test/types/bundler.json', [...filesIn('test/types'), library], false);
}
