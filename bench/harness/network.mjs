// Two network namespaces joined by a pair of interfaces, for the rows that capture frames: `v0` in the measured program's,
// `v1` in that of the program beside it.
import { spawnSync } from 'node:child_process';

const names = [`bsd-bench-${process.pid}-0`, `bsd-bench-${process.pid}-1`];

/** @param {string[]} args */
const ip = (...args) => spawnSync('ip', args, { stdio: 'ignore' }).status === 0;

/** @type {boolean | undefined} */
let made;

/** Makes them on first use. @returns {boolean} whether this machine and user can */
export function hasNetwork() {
  made ??= make();
  return made;
}

function make() {
  const [a = '', b = ''] = names;
  if (!ip('netns', 'add', a)) return false;
  process.on('exit', () => names.forEach((name) => ip('netns', 'del', name)));
  return (
    ip('netns', 'add', b) &&
    ip('-n', a, 'link', 'add', 'v0', 'type', 'veth', 'peer', 'name', 'v1', 'netns', b) &&
    ip('-n', a, 'link', 'set', 'v0', 'up') &&
    ip('-n', b, 'link', 'set', 'v1', 'up')
  );
}

/**
 * What runs a program in one of them.
 * @param {0 | 1} side
 * @returns {string[]}
 */
export const inside = (side) => ['ip', 'netns', 'exec', names[side] ?? ''];
