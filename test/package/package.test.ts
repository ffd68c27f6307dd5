/** The package as its users meet it: both module systems, worker threads, what its manifest promises. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as blocking from 'bsd-sockets';
import * as promises from 'bsd-sockets/promises';

const root = join(__dirname, '../../..');

interface Manifest {
  exports: Record<string, { types: string; default: string } | string>;
  scripts: Record<string, string>;
  gypfile: boolean;
  files: string[];
}

function json<T>(file: string): T {
  return JSON.parse(readFileSync(join(root, file), 'utf8')) as T;
}

/** Runs a program in a process of its own, where jest has loaded nothing, and gives what it printed. */
function run(program: string, type: 'module' | 'commonjs' = 'commonjs'): string {
  const args = [`--input-type=${type}`, '--eval', program];
  return execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', timeout: 60_000 });
}

describe('both module systems', () => {
  test.each([
    ['bsd-sockets', Object.keys(blocking)],
    ['bsd-sockets/promises', Object.keys(promises)],
  ])('ESM imports every name of %s', (name, names) => {
    const found = JSON.parse(
      run(`import * as all from '${name}'; console.log(JSON.stringify(Object.keys(all)))`, 'module'),
    ) as string[];
    expect(names.length).toBeGreaterThan(50);
    expect(names.filter((wanted) => !found.includes(wanted))).toEqual([]);
  });

  test('one copy of each class, whichever way it comes in', () => {
    const program = `
      import { SocketError, Socket } from 'bsd-sockets';
      import { SocketError as other, Socket as asyncSocket } from 'bsd-sockets/promises';
      import { createRequire } from 'node:module';
      const required = createRequire(import.meta.url ?? process.cwd() + '/x.js')('bsd-sockets');
      console.log(SocketError === other, SocketError === required.SocketError, Socket === required.Socket, Socket === asyncSocket);`;
    expect(run(program.replace('import.meta.url ?? ', ''), 'module').trim()).toBe('true true true false');
  });

  test('both facades export the same names, and the same values but for what waits', () => {
    expect(Object.keys(promises).sort()).toEqual(Object.keys(blocking).sort());
    const values = Object.entries(blocking).filter(([, value]) => typeof value !== 'function');
    expect(values.filter(([name, value]) => (promises as Record<string, unknown>)[name] !== value)).toEqual([]);
  });
});

describe('worker threads', () => {
  const inWorkers = (count: number, body: string): string => `
    const { Worker } = require('node:worker_threads');
    const body = ${JSON.stringify(body)};
    const workers = Array.from({ length: ${count} }, () => new Worker(body, { eval: true }));
    let ended = 0;
    for (const worker of workers) {
      worker.on('error', (error) => { throw error; });
      worker.on('message', () => worker.terminate());
      worker.on('exit', (status) => { if (++ended === workers.length) console.log('ended', ended); });
    }`;

  test('the addon loads in 50 at once, where the main thread never loaded it', () => {
    const body = `
      const { AF_UNIX, SOCK_STREAM, socketpair } = require('bsd-sockets');
      const [left, right] = socketpair(AF_UNIX, SOCK_STREAM);
      left.sendall('x');
      if (right.recv(2).toString() !== 'x') throw new Error('lost');
      left.close();
      right.close();`;
    expect(run(inWorkers(50, body)).trim()).toBe('ended 50');
  });

  test('they can be terminated with sockets open and a call waiting', () => {
    const body = `
      const { AF_UNIX, SOCK_STREAM, socketpair } = require('bsd-sockets');
      const promises = require('bsd-sockets/promises');
      const [left, right] = promises.socketpair(AF_UNIX, SOCK_STREAM);
      right.recv(1);
      require('node:worker_threads').parentPort.postMessage('waiting');`;
    expect(run(inWorkers(20, body)).trim()).toBe('ended 20');
  });

  test('one that loaded the addon can end before and after the main thread loads it', () => {
    const program = `
      const { Worker } = require('node:worker_threads');
      const worker = () => new Promise((resolve) => new Worker("require('bsd-sockets').socket().close()", { eval: true }).on('exit', resolve));
      worker().then((first) => {
        require('bsd-sockets').socket().close();
        return worker().then((second) => console.log(first, second));
      });`;
    expect(run(program).trim()).toBe('0 0');
  });
});

describe('the manifest', () => {
  const manifest = json<Manifest>('package.json');

  test('installing runs nothing', () => {
    expect(Object.keys(manifest.scripts)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(preinstall|install|postinstall|prepare)$/)]),
    );
    expect(manifest.gypfile).toBe(false);
    expect(manifest.files).not.toContain('binding.gyp');
  });

  test('every entry point has its JavaScript and its declarations', () => {
    const entries = Object.values(manifest.exports).flatMap((entry) =>
      typeof entry === 'string' ? [entry] : [entry.types, entry.default],
    );
    expect(entries.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });

  test('the lock file is whole, and names no host', () => {
    type Locked = Record<string, { dependencies?: Record<string, string>; resolved?: string }>;
    const { packages } = json<{ packages: Locked }>('package-lock.json');
    const missing = Object.entries(packages).flatMap(([from, { dependencies = {} }]) =>
      Object.keys(dependencies).filter((name) => {
        // As Node looks for it: in the nearest node_modules, and outwards.
        for (let folder = from; ; folder = folder.slice(0, folder.lastIndexOf('node_modules/')).replace(/\/$/, '')) {
          if (`${folder === '' ? '' : `${folder}/`}node_modules/${name}` in packages) return false;
          if (folder === '') return true;
        }
      }),
    );
    expect(missing).toEqual([]);
    expect(Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });
});
