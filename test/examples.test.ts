/** The programs of examples/, each run as a person would. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const root = join(__dirname, '..', '..');
const isRoot = process.getuid?.() === 0;

interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

function start(name: string, args: string[]): ChildProcess {
  return spawn(process.execPath, [join(root, 'examples', name), ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function run(name: string, ...args: string[]): Promise<Run> {
  const child = start(name, args);
  let stdout = '';
  let stderr = '';
  child.stdout!.on('data', (chunk) => (stdout += String(chunk)));
  child.stderr!.on('data', (chunk) => (stderr += String(chunk)));
  const [status] = (await once(child, 'close')) as [number | null];
  return { status, stdout, stderr };
}

/** Runs `body` beside a server, which tells its port (0 is any) in its first line. */
async function beside(name: string, args: string[], body: (port: string) => Promise<void>): Promise<void> {
  const server = start(name, args);
  const ended = once(server, 'close');
  const lines = createInterface({ input: server.stdout! });
  try {
    const [line] = (await once(lines, 'line')) as [string];
    await body(/listening on port (\d+)/.exec(line)![1]!);
  } finally {
    server.kill();
    await ended;
  }
}

test('the tour ends well', async () => {
  const { status, stdout, stderr } = await run('tour.mjs');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('1,000 conversations at once');
  expect(stdout).toMatch(/The tour is over: \d+ steps/);
});

test('the TCP server greets its clients', async () => {
  await beside('tcp-server.mjs', ['0'], async (port) => {
    for (const name of ['Ada', 'Grace']) {
      expect(await run('tcp-client.mjs', port, name)).toEqual({ status: 0, stdout: `Hello, ${name}!\n`, stderr: '' });
    }
  });
});

test('the UDP server answers a datagram', async () => {
  await beside('udp-server.mjs', ['0'], async (port) => {
    expect(await run('udp-client.mjs', port, 'stressed')).toEqual({ status: 0, stdout: 'desserts\n', stderr: '' });
  });
});

describe('the file server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bsd-sockets-files-'));
  const target = join(folder, 'target');
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const hash = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

  test('sends 100 MB intact', async () => {
    const name = join(folder, 'large');
    writeFileSync(name, Buffer.concat(Array.from({ length: 10 }, () => randomBytes(10_000_000))));
    await beside('file-server.mjs', [folder, '0'], async (port) => {
      const { status, stdout } = await run('file-client.mjs', 'large', target, port);
      expect({ status, stdout }).toEqual({ status: 0, stdout: `${target}: 100000000 bytes\n` });
    });
    expect(hash(target)).toBe(hash(name));
  });

  test.each(['absent', '../large', '.', ''])('tells that there is no file %p', async (name) => {
    const missing = join(folder, 'missing');
    await beside('file-server.mjs', [folder, '0'], async (port) => {
      const { status, stderr } = await run('file-client.mjs', name, missing, port);
      expect({ status, stderr }).toEqual({ status: 1, stderr: `${name}: no such file\n` });
    });
    expect(existsSync(missing)).toBe(false);
  });
});

(isRoot ? test : test.skip)('ping hears its answers (as root)', async () => {
  const { status, stdout } = await run('ping.mjs', '127.0.0.1', '2');
  expect({ status, last: stdout.trim().split('\n').at(-1) }).toEqual({ status: 0, last: '2 sent, 2 received' });
});
