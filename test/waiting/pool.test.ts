/** libuv's thread pool: what the async facade leaves to others, and what waits there on request. */
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { promisesEntry, runProgram } from '../support/programs';

const executors = ['readiness', 'pool'];
/** Nothing is held up for longer, however busy the machine is, in milliseconds. */
const SOON = 8000;
/** Calls that are pending; the pool has four threads. */
const MANY = 2100;

const limit = Number(/^Max open files +(\d+)/m.exec(readFileSync('/proc/self/limits', 'latin1'))![1]);

describe('by readiness', () => {
  // uv_poll takes a descriptor more for each.
  it.each([
    ['epoll', 1],
    ['uv_poll', 2],
  ])('10,000 receives that wait take no thread from fs and dns (%s)', async (poller, each) => {
    const count = Math.min(10_000, Math.floor((limit - 300) / each));
    const output = await runProgram(
      `
      const { AF_INET, SOCK_DGRAM, socket } = require(${JSON.stringify(promisesEntry)});
      const { readdirSync } = require('node:fs');
      const { readFile } = require('node:fs/promises');
      const { lookup } = require('node:dns/promises');
      const threads = () => readdirSync('/proc/self/task').length;
      const others = () => Promise.all([readFile(process.execPath), lookup('localhost')]);
      (async () => {
        await others();
        const before = threads();
        let ended = 0;
        const sockets = Array.from({ length: ${count} }, () => socket(AF_INET, SOCK_DGRAM));
        const bound = sockets.filter((_, i) => i % 100 === 0);
        for (const each of bound) await each.bind({ address: '127.0.0.1', port: 0 });
        const calls = sockets.map((each) => each.recv(100).finally(() => ended++));
        const outcomes = Promise.allSettled(calls);
        await others();
        const told = [ended, threads() - before];
        const sender = socket(AF_INET, SOCK_DGRAM);
        for (const each of bound) await sender.sendto('x', each.getsockname());
        await Promise.all(calls.filter((_, i) => i % 100 === 0));
        told.push(ended === bound.length);
        for (const each of sockets) each.close();
        const cancelled = (await outcomes).filter(({ reason }) => reason?.code === 'ECANCELED').length;
        told.push(cancelled === sockets.length - bound.length);
        sender.close();
        console.log(told.join());
      })();`,
      // One thread: whoever took it would be noticed.
      ['env', `BSD_SOCKETS_POLLER=${poller}`, 'UV_THREADPOOL_SIZE=1'],
    );
    expect(output).toBe('0,0,true,true');
  });
});

describe('on request', () => {
  it('calls that find no thread wait their turn: in order, cancelled without one, and others with them', async () => {
    const output = await runProgram(
      `
      const { AF_UNIX, SOCK_DGRAM, Socket, socketpair } = require(${JSON.stringify(promisesEntry)});
      const { readFile } = require('node:fs/promises');
      const { setTimeout: delay } = require('node:timers/promises');
      const code = (call) => call.then(String, (error) => error.code);
      (async () => {
        const log = [];
        const pairs = Array.from({ length: 6 }, () => {
          const [a, b] = socketpair(AF_UNIX, SOCK_DGRAM);
          return [new Socket({ fileno: a.detach(), executor: 'pool' }), b];
        });
        const signals = pairs.map(() => new AbortController());
        const calls = pairs.map(([socket], i) => socket.recv(10, 0, signals[i]));
        const codes = calls.map(code);
        codes.forEach((call, i) => call.then((what) => log.push(i + ' ' + what)));
        let read = false;
        const reading = readFile(process.execPath).then(() => (read = true));
        // The last ones have no thread: what comes for them waits for one, and so does the file.
        for (const i of [5, 4, 3]) await pairs[i][1].send('data');
        await delay(300);
        log.push('read: ' + read);
        signals[2].abort();
        await codes[2];
        signals[0].abort();
        await Promise.all([codes[0], codes[3], codes[4], codes[5], reading]);
        log.push('read: ' + read);
        await pairs[1][1].send('at last');
        await codes[1];
        pairs.flat().forEach((socket) => socket.close());
        console.log(log.join('\\n'));
      })();`,
      ['env', 'UV_THREADPOOL_SIZE=2'],
    );
    expect(output.split('\n')).toEqual([
      'read: false',
      '2 ABORT_ERR',
      '0 ABORT_ERR',
      '3 data',
      '4 data',
      '5 data',
      'read: true',
      '1 at last',
    ]);
  });
});

describe.each(executors)('with thousands of calls pending by %s', (executor) => {
  const program = join(__dirname, 'pending.program.js');

  it('process.exit() is not held up', async () => {
    const child = execFile(process.execPath, [program, executor, String(MANY)], { timeout: 25_000 });
    let began = '';
    let errors = '';
    child.stdout!.on('data', (text: string) => (began += text));
    child.stderr!.on('data', (text: string) => (errors += text));
    const [status] = (await once(child, 'close')) as [number | null];
    const took = Date.now() - Number(began);
    expect(errors).toBe('');
    expect(status).toBe(7);
    expect(took).toBeLessThan(SOON);
  });

  it('terminate() is not held up, and gives all back', async () => {
    const open = (): number => readdirSync('/proc/self/fd').length;
    // What Node opens for the first worker stays.
    await once(new Worker('', { eval: true }), 'exit');
    await readFile(program);
    const before = open();
    for (let i = 0; i < 2; i++) {
      const worker = new Worker(program, { workerData: [executor, MANY] });
      await once(worker, 'message');
      expect(open()).toBeGreaterThan(before + MANY);
      const began = performance.now();
      await worker.terminate();
      expect(performance.now() - began).toBeLessThan(SOON);
      // No thread of the pool is left in one of its calls.
      await readFile(program);
      while (open() > before) await delay(5);
    }
  });
});
