/** Worker threads: any number of environments of one addon, and calls that block one, which `terminate()` ends. */
import { entry, promisesEntry, runProgram } from '../support/programs';

/** What programs here begin with: `open()` counts descriptors, `asleep(tid)` waits until a thread sleeps. */
const PRELUDE = `
  const { Worker } = require('node:worker_threads');
  const { once } = require('node:events');
  const { readdirSync, readFileSync } = require('node:fs');
  const { setImmediate: turn } = require('node:timers/promises');
  const entry = ${JSON.stringify(entry)};
  const promisesEntry = ${JSON.stringify(promisesEntry)};
  const open = () => readdirSync('/proc/self/fd').length;
  async function asleep(tid) {
    for (let seen = 0; seen < 5; await turn()) {
      seen = readFileSync('/proc/self/task/' + tid + '/stat', 'latin1').includes(') S ') ? seen + 1 : 0;
    }
  }
  /** A worker of that source, which tells when it is about to block. */
  async function blocked(source, workerData) {
    const worker = new Worker(
      "const { parentPort, workerData: data } = require('node:worker_threads');" +
      "const tid = () => require('node:fs').readlinkSync('/proc/thread-self').split('/').pop();" +
      'const lib = require(' + JSON.stringify(entry) + ');' + source, { eval: true, workerData });
    const failed = once(worker, 'error').then(([error]) => { throw error; });
    failed.catch(() => {});
    const [tid] = await Promise.race([once(worker, 'message'), failed]);
    await asleep(tid);
    return worker;
  }
`;

describe.each([
  ['where the main thread loaded it too', `require(entry);`],
  ['where the main thread never loaded it', ''],
])('the addon in 50 workers at once, %s', (_, load) => {
  it('works in each, and leaves no descriptor open', async () => {
    const output = await runProgram(`${PRELUDE} ${load}
      (async () => {
        // What Node opens for the first worker stays open.
        await once(new Worker('', { eval: true }), 'exit');
        const before = open();
        const source = "const lib = require(" + JSON.stringify(entry) + ");" +
          "const [a, b] = lib.socketpair(); a.sendall('x'.repeat(1000)); const got = b.recv(2000).length;" +
          // Left open: the end of the environment closes it.
          "require('node:worker_threads').parentPort.postMessage(got);";
        const workers = Array.from({ length: 50 }, () => new Worker(source, { eval: true }));
        const told = await Promise.all(workers.map((worker) => Promise.all([once(worker, 'message'), once(worker, 'exit')])));
        console.log(told.every(([[count], [status]]) => count === 1000 && status === 0), open() - before);
      })();`);
    expect(output).toBe('true 0');
  });

  it('works in each with calls of the async facade pending when it ends', async () => {
    const output = await runProgram(`${PRELUDE} ${load}
      (async () => {
        await once(new Worker('', { eval: true }), 'exit');
        const before = open();
        const source = "const lib = require(" + JSON.stringify(promisesEntry) + ");" +
          "const [a, b] = lib.socketpair(); a.recv(1); b.recv(1);" +
          "require('node:worker_threads').parentPort.postMessage(0);";
        const workers = Array.from({ length: 20 }, () => new Worker(source, { eval: true }));
        await Promise.all(workers.map(async (worker) => { await once(worker, 'message'); await worker.terminate(); }));
        console.log(open() - before);
      })();`);
    expect(output).toBe('0');
  });
});

/** Calls that never end, as a worker makes them; `say()` comes first. */
const calls: Record<string, string> = {
  accept: `const s = lib.create_server({ address: '127.0.0.1', port: 0 }); say(); s.accept();`,
  'connect to a full TCP backlog': `
    const s = lib.create_server({ address: '127.0.0.1', port: 0 }, { backlog: 0 });
    lib.socket().connect(s.getsockname());
    const c = lib.socket();
    say();
    c.connect(s.getsockname());`,
  'connect to a full Unix backlog': `
    const s = lib.socket(lib.AF_UNIX);
    s.bind({ path: '' });
    s.listen(0);
    lib.socket(lib.AF_UNIX).connect(s.getsockname());
    const c = lib.socket(lib.AF_UNIX);
    say();
    c.connect(s.getsockname());`,
  recv: `const [a, b] = lib.socketpair(); say(); b.recv(1);`,
  'recv by MSG_WAITALL': `const [a, b] = lib.socketpair(); a.send('x'); say(); b.recv(2, lib.MSG_WAITALL);`,
  'recv with a timeout': `const [a, b] = lib.socketpair(); b.settimeout(100); say(); b.recv(1);`,
  recvfrom: `const s = lib.socket(lib.AF_INET, lib.SOCK_DGRAM); s.bind({ address: '127.0.0.1', port: 0 }); say(); s.recvfrom(1);`,
  recv_into: `const [a, b] = lib.socketpair(); say(); b.recv_into(Buffer.alloc(1));`,
  recvfrom_into: `const [a, b] = lib.socketpair(lib.AF_UNIX, lib.SOCK_DGRAM); say(); b.recvfrom_into(Buffer.alloc(1));`,
  recvmsg: `const [a, b] = lib.socketpair(); say(); b.recvmsg(1);`,
  send: `const [a, b] = lib.socketpair(); say(); a.send(Buffer.alloc(1 << 24));`,
  'sendto to a full receiver': `
    const r = lib.socket(lib.AF_UNIX, lib.SOCK_DGRAM);
    r.bind({ path: '' });
    const s = lib.socket(lib.AF_UNIX, lib.SOCK_DGRAM);
    say();
    for (;;) s.sendto('x', r.getsockname());`,
  sendall: `const [a, b] = lib.socketpair(); say(); a.sendall(Buffer.alloc(1 << 24));`,
  sendmsg: `const [a, b] = lib.socketpair(); say(); for (;;) a.sendmsg([Buffer.alloc(1 << 20)]);`,
  sendfile: `
    const [a, b] = lib.socketpair();
    const file = require('node:fs').openSync('/proc/self/exe');
    say();
    a.sendfile(file);`,
  poll: `const [a, b] = lib.socketpair(); say(); lib.poll([{ fd: b, events: lib.POLLIN }]);`,
  'a file’s readline': `const [a, b] = lib.socketpair(); a.send('no end'); const f = b.makefile(); say(); f.readline();`,
};

describe('terminate() ends a worker that is in', () => {
  it.each(Object.entries(calls))('%s', async (_, source) => {
    const output = await runProgram(`${PRELUDE}
      (async () => {
        await once(new Worker('', { eval: true }), 'exit');
        const before = open();
        const worker = await blocked('const say = () => parentPort.postMessage(tid());' + ${JSON.stringify(source)});
        const began = performance.now();
        await worker.terminate();
        // A generous limit: it ends soon, not when somebody else acts. A file of node:fs is Node's own to close.
        console.log(performance.now() - began < 10_000, open() - before);
      })();`);
    expect(output).toBe('true 0');
  });

  it('accept, two of them on duplicates of one listener, of which one got the connection', async () => {
    const output = await runProgram(`${PRELUDE}
      const lib = require(entry);
      (async () => {
        await once(new Worker('', { eval: true }), 'exit');
        const before = open();
        const listener = lib.create_server({ address: '127.0.0.1', port: 0 });
        const source = "const s = new lib.Socket({ fileno: data, timeout: null }); parentPort.postMessage(tid()); s.accept();" +
          "parentPort.postMessage('accepted'); s.accept();";
        const workers = await Promise.all([1, 2].map(() => blocked(source, lib.dup(listener.fileno()))));
        const accepted = Promise.race(workers.map((worker) => once(worker, 'message')));
        const client = lib.socket();
        client.connect(listener.getsockname());
        console.log(...(await accepted));
        await Promise.all(workers.map((worker) => worker.terminate()));
        client.close();
        listener.close();
        console.log(open() - before);
      })();`);
    expect(output).toBe('accepted\n0');
  });
});

describe('a blocking call in a worker keeps the kernel’s semantics', () => {
  /** What a worker's source posts, as JSON. */
  async function inWorker(source: string): Promise<unknown> {
    const output = await runProgram(`
      const { Worker } = require('node:worker_threads');
      const worker = new Worker(${JSON.stringify(`
        const { parentPort, Worker, workerData } = require('node:worker_threads');
        const lib = require(${JSON.stringify(entry)});
        const answer = (call) => { try { return call(); } catch (error) { return error.code; } };
        (async () => { ${source} })().then((value) => parentPort.postMessage(value));`)}, { eval: true });
      worker.once('message', (value) => console.log(JSON.stringify(value)));`);
    return JSON.parse(output);
  }

  it('send goes on until all of a stream is queued', async () => {
    const answer = await inWorker(`
      const [a, b] = lib.socketpair();
      const reader = new Worker(${JSON.stringify(`
        const b = new (require(${JSON.stringify(entry)}).Socket)({ fileno: require('node:worker_threads').workerData, timeout: null });
        let total = 0;
        for (let got; (got = b.recv(65536).length) > 0;) total += got;
        require('node:worker_threads').parentPort.postMessage(total);`)}, { eval: true, workerData: b.detach() });
      const sent = a.send(Buffer.alloc(8 << 20));
      a.close();
      return [sent, ...(await require('node:events').once(reader, 'message'))];`);
    expect(answer).toEqual([8 << 20, 8 << 20]);
  });

  it('MSG_WAITALL gives what came before the time of SO_RCVTIMEO ran out, then EAGAIN', async () => {
    const answer = await inWorker(`
      const [a, b] = lib.socketpair();
      b.setsockopt(lib.SOL_SOCKET, lib.SO_RCVTIMEO, { sec: 0, usec: 150_000 });
      a.send('abc');
      return [b.recv(10, lib.MSG_WAITALL).toString(), answer(() => b.recv(1)), answer(() => b.recv(4, lib.MSG_WAITALL))];`);
    expect(answer).toEqual(['abc', 'EAGAIN', 'EAGAIN']);
  });

  it('MSG_WAITALL gives what came before the end', async () => {
    expect(
      await inWorker(`
        const [a, b] = lib.socketpair();
        a.send('ab');
        a.close();
        return [b.recv(10, lib.MSG_WAITALL).toString(), b.recv(10, lib.MSG_WAITALL).length];`),
    ).toEqual(['ab', 0]);
  });

  it('SO_SNDTIMEO bounds a send, which tells what was queued', async () => {
    const [first, second] = (await inWorker(`
      const [a, b] = lib.socketpair();
      a.setsockopt(lib.SOL_SOCKET, lib.SO_SNDTIMEO, { sec: 0, usec: 150_000 });
      return [a.send(Buffer.alloc(8 << 20)), answer(() => { for (;;) a.send(Buffer.alloc(1 << 20)); })];`)) as [
      number,
      string,
    ];
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(8 << 20);
    expect(second).toBe('EAGAIN');
  });

  it('modes are those of the main thread, but for O_NONBLOCK', async () => {
    expect(
      await inWorker(`
        const [a, b] = lib.socketpair();
        const nonblocking = () => /flags:\\t(\\d+)/.exec(require('node:fs').readFileSync('/proc/self/fdinfo/' + b.fileno()))[1].endsWith('4002');
        const first = [b.gettimeout(), b.getblocking(), nonblocking()];
        b.settimeout(0);
        const second = [answer(() => b.recv(1)), b.getblocking(), nonblocking()];
        b.settimeout(0.01);
        return [first, second, answer(() => b.recv(1)), answer(() => b.recv(1, lib.MSG_DONTWAIT))];`),
    ).toEqual([[null, true, true], ['EAGAIN', false, true], 'ETIMEDOUT', 'EAGAIN']);
  });

  it('a datagram socket whose receiving side was shut down gives 0', async () => {
    expect(
      await inWorker(`
        const [a, b] = lib.socketpair(lib.AF_UNIX, lib.SOCK_DGRAM);
        b.shutdown(lib.SHUT_RD);
        return b.recv(1).length;`),
    ).toBe(0);
  });
});
