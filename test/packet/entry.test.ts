/** The entry point `bsd-sockets/packet`: what importing it loads, and what it exports. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import * as blocking from 'bsd-sockets';
import * as packet from 'bsd-sockets/packet';

const root = join(__dirname, '../../..');

/** Runs a program in a process of its own in which no addon can be loaded, and returns what it printed. */
function withoutAddon(program: string, type: 'module' | 'commonjs'): string {
  const refuse = `process.dlopen = () => { throw new Error('an addon was loaded'); };`;
  const args = [
    '--import',
    `data:text/javascript,${encodeURIComponent(refuse)}`,
    `--input-type=${type}`,
    '-e',
    program,
  ];
  return execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', timeout: 60_000, stdio: 'pipe' });
}

test('the main entry point needs the addon, so the next tests can fail', () => {
  expect(() => withoutAddon(`require('bsd-sockets')`, 'commonjs')).toThrow('an addon was loaded');
});

test('CommonJS requires it where no addon can be loaded', () => {
  const program = `const { checksum } = require('bsd-sockets/packet'); console.log(checksum(Buffer.of(0, 1)));`;
  expect(withoutAddon(program, 'commonjs')).toBe('65534\n');
});

test('ESM imports every name where no addon can be loaded', () => {
  const program = `import * as all from 'bsd-sockets/packet'; console.log(JSON.stringify(Object.keys(all)));`;
  const names = JSON.parse(withoutAddon(program, 'module')) as string[];
  expect(Object.keys(packet).filter((name) => !names.includes(name))).toEqual([]);
});

test('checksum is the one of the main entry point', () => {
  expect(packet.checksum).toBe(blocking.checksum);
});

test('constants that both entry points have are equal', () => {
  const main = blocking as unknown as Record<string, unknown>;
  const differing = Object.entries(packet).filter(([name, value]) => name in main && main[name] !== value);
  expect(differing).toEqual([]);
});
