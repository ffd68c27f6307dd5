/** libuv's thread pool: what the async facade leaves to others, and what waits there on request. */
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { patience, promisesEntry, runProgram } from '../support/programs';

const executors = ['readiness', 'pool'];
/** Nothing is held up for longer, however busy the machine is, in milliseconds. */
const SOON = 8000 * patience;
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

describe('a job that waits', () => {
  const PRELUDE = `
    const { Socket, socketpair } = require(${JSON.stringify(promisesEntry)});
    const pooled = () => socketpair().map((end) => new Socket({ fileno: end.detach(), executor: 'pool' }));
    const file = (socket) => require('node:fs').readlinkSync('/proc/self/fd/' + socket.fileno());`;

  it('is woken by close, detach and a signal: on Linux it sleeps until then', async () => {
    // The job has been in one poll(2) since it began, with no limit of time or a minute's.
    const output = await runProgram(`${PRELUDE}
      const { readdirSync, readFileSync, readlinkSync } = require('node:fs');
      const turn = require('node:timers/promises').setImmediate;
      const isOpen = (target) => readdirSync('/proc/self/fd').some((fd) => {
        try { return readlinkSync('/proc/self/fd/' + fd) === target; } catch { return false; }
      });
      const POLL = { x64: '7', arm64: '73' }[process.arch];
      // What a thread of the pool is in: number, address of the entries, how many, milliseconds.
      const polls = () => readdirSync('/proc/self/task').flatMap((tid) => {
        try {
          const [number, , count, time] = readFileSync('/proc/self/task/' + tid + '/syscall', 'latin1').split(' ');
          return number === POLL && Number(count) === 2 ? [Number(time)] : [];
        } catch { return []; }
      });
      (async () => {
        for (const how of ['close', 'detach', 'abort']) {
          const [a, b] = pooled();
          a.settimeout(how === 'close' ? null : 86400);
          const control = new AbortController();
          const call = a.recv(1, 0, control).then(String, (error) => error.code);
          const target = file(a);
          let times;
          do { await turn(); times = polls(); } while (times.length === 0);
          const asleep = times[0] > 80_000_000 || POLL === '73';
          const number = how === 'abort' ? control.abort() : a[how]();
          const code = await call;
          if (how === 'close') while (isOpen(target)) await turn();
          if (how === 'detach') require('node:fs').closeSync(number);
          if (how === 'abort') { await b.send('x'); console.log(String(await a.recv(1))); a.close(); }
          b.close();
          console.log(how, code, asleep);
        }
      })();`);
    expect(output.split('\n')).toEqual(['close ECANCELED true', 'detach ECANCELED true', 'x', 'abort ABORT_ERR true']);
  });

  it.each(['process.exit(0);', ''])('that an exit handler starts does not hold up the exit (%s)', async (exit) => {
    const output = await runProgram(`${PRELUDE}
      const [a] = pooled();
      process.on('exit', () => {
        pooled()[0].recv(1).catch(() => {});
        a.recv(1).catch(() => {});
        console.log('over');
      });
      a.recv(1, 0, { signal: AbortSignal.timeout(20) }).catch(() => { ${exit} });`);
    expect(output).toBe('over');
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
