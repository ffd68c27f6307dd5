/** Many sockets at once, and many operations at random: every byte accounted for, nothing left behind. */
import { execFile, fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { closeLater } from '../support/facades';
import type { Measure, Wave } from './echo.program';

const run = promisify(execFile);
const full = process.env['BSD_SOCKETS_FULL'] === '1';
const limit = Number(/^Max open files +(\d+)/m.exec(readFileSync('/proc/self/limits', 'latin1'))![1]);
/** What a socket takes: uv_poll has a descriptor more for each. */
const each = process.env['BSD_SOCKETS_POLLER'] === 'uv_poll' ? 2 : 1;

const connections = Math.min(full ? 8000 : 1000, Math.floor((limit - 200) / each));

function start(): ChildProcess {
  const child = fork(join(__dirname, 'echo.program.js'), { execArgv: ['--expose-gc'] });
  closeLater({ close: () => child.kill('SIGKILL') });
  return child;
}

async function ask<R>(child: ChildProcess, ...question: unknown[]): Promise<R> {
  child.send(question);
  const answer: unknown[] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then((status) => {
      throw new Error(`the program ended: ${String(status)}`);
    }),
  ]);
  return answer[0] as R;
}

/** What a process has once it has given back what it is going to. */
async function settled(child: ChildProcess, descriptors: number): Promise<Measure> {
  const deadline = performance.now() + 10_000;
  let now = await ask<Measure>(child, 'measure');
  while (now.descriptors > descriptors && performance.now() < deadline) {
    await delay(20);
    now = await ask<Measure>(child, 'measure');
  }
  return now;
}

it(`${connections} connections between two processes at once bring every byte back, and leave nothing`, async () => {
  const server = start();
  const clients = start();
  const port = await ask<number>(server, 'serve');
  // The first wave makes what stays.
  await ask<Wave>(clients, 'connect', port, connections);
  const before: Measure[] = [];
  for (const child of [server, clients]) before.push(await settled(child, 60));
  const { open, bytes, wrong } = await ask<Wave>(clients, 'connect', port, connections);
  expect(wrong).toBe(0);
  expect(open).toBeGreaterThan(connections);
  expect(bytes).toBeGreaterThan(connections * 10_000);
  for (const child of [server, clients]) {
    const { descriptors, memory } = before.shift()!;
    const after = await settled(child, descriptors);
    expect(after.descriptors).toBeLessThanOrEqual(descriptors);
    // A Socket that stays is some thousand bytes.
    expect(after.memory - memory).toBeLessThan((1 << 20) + 500 * connections);
  }
}, 120_000);

describe.each(['readiness', 'pool'])('two hundred sockets that do what comes to mind, by %s', (executor) => {
  const seed = Number(process.env['BSD_SOCKETS_SEED'] ?? Date.now() % 1_000_000);

  it(`account for every byte, and leave nothing (BSD_SOCKETS_SEED=${seed})`, async () => {
    const args = ['--expose-gc', join(__dirname, 'soak.program.js'), executor, String(seed), full ? '20000' : '3000'];
    // A thread for each call that waits, or they would wait for each other.
    const env = { ...process.env, UV_THREADPOOL_SIZE: '450' };
    const { stdout } = await run(process.execPath, args, { env, timeout: 60_000, killSignal: 'SIGKILL' });
    const { sockets, descriptors, ...counts } = JSON.parse(stdout) as Record<string, number>;
    expect({ sockets, descriptors }).toEqual({ sockets: 0, descriptors: 0 });
    // It did some of everything.
    for (const count of Object.values(counts)) expect(count).toBeGreaterThan(0);
  }, 90_000);
});
