/** Descriptors at their limit, privileges given up, what children inherit, workers that end in the middle of a call. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { entry, promisesEntry, runProgram, unprivileged } from '../support/programs';

const FULL = process.env['BSD_SOCKETS_FULL'] === '1';
/** Workers that are started and terminated, by programs: 1,000 in the full run. */
const ROUNDS = FULL ? Array<number>(10).fill(100) : [40];
const facades = [
  ['blocking', entry],
  ['promises', promisesEntry],
] as const;

const PRELUDE = `
  const { closeSync, openSync, readdirSync, readlinkSync } = require('node:fs');
  const { once } = require('node:events');
  const { Worker } = require('node:worker_threads');
  const turn = require('node:timers/promises').setImmediate;
  const LOOPBACK = { address: '127.0.0.1', port: 0 };
  const code = async (call) => {
    try { await call(); return 'ok'; } catch (error) { return error.code + ' ' + error.syscall; }
  };
  /** Takes every descriptor that is left; they are closed by what it returns. */
  const takeAll = () => {
    const taken = [];
    try { for (;;) taken.push(openSync('/dev/null')); } catch { return () => taken.forEach((fd) => closeSync(fd)); }
  };
  const sockets = () => readdirSync('/proc/self/fd').filter((fd) => {
    try { return readlinkSync('/proc/self/fd/' + fd).startsWith('socket:'); } catch { return false; }
  }).length;
`;
const LIMITED = ['sh', '-c', 'ulimit -n 60; exec "$@"', 'sh'];

describe.each(facades)('at the limit of descriptors, %s', (_, path) => {
  it('calls that make one fail with EMFILE and lose nothing; once there is room all goes on', async () => {
    const output = await runProgram(
      `${PRELUDE}
      const lib = require(${JSON.stringify(path)});
      (async () => {
        const before = sockets();
        const listener = await lib.create_server(LOOPBACK);
        const clients = [lib.socket(), lib.socket()];
        for (const client of clients) await client.connect(listener.getsockname());
        const [a, b] = lib.socketpair();
        await b.send_fds(['x'], [a.fileno()]);
        const freeAll = takeAll();
        const loop = listener.connections?.() ?? { next: () => listener.accept() };
        const calls = {
          socket: () => lib.socket(), socketpair: () => lib.socketpair(), create_server: () => lib.create_server(LOOPBACK),
          accept: () => listener.accept(), connections: () => loop.next(), dup: () => a.dup(), 'dup(fd)': () => lib.dup(a.fileno()),
        };
        for (const [name, call] of Object.entries(calls)) console.log(name, await code(call));
        // The kernel delivers the bytes without the descriptor, and says so.
        const { data, fds, flags } = await a.recv_fds(1, 1);
        console.log(String(data), fds.length, (flags & lib.MSG_CTRUNC) !== 0);
        freeAll();
        const accepted = [(await listener.accept())[0], (await listener.accept())[0]];
        console.log(accepted.map((each) => clients.some((one) => one.getsockname().port === each.getpeername().port)).join());
        [listener, a, b, ...clients, ...accepted, lib.socket(), a.closed || lib.socket()].forEach((each) => each.close());
        console.log(sockets() - before);
      })();`,
      LIMITED,
    );
    const failed = ['socket', 'socketpair'].map((name) => `${name} EMFILE ${name}`);
    expect(output.split('\n')).toEqual([
      ...failed,
      'create_server EMFILE socket',
      'accept EMFILE accept',
      'connections EMFILE accept',
      'dup EMFILE dup',
      'dup(fd) EMFILE dup',
      'x 0 true',
      'true,true',
      '0',
    ]);
  });
});

it.each(['epoll', 'uv_poll'])(
  'the first call that waits fails with EMFILE; the next one waits (%s)',
  async (poller) => {
    const output = await runProgram(
      `${PRELUDE}
    const lib = require(${JSON.stringify(promisesEntry)});
    (async () => {
      const [a, b] = lib.socketpair();
      const pooled = new lib.Socket({ fileno: b.detach(), executor: 'pool' });
      const freeAll = takeAll();
      console.log(await code(() => a.recv(1)));
      // The pool's jobs do without: they wait in slices.
      const call = pooled.recv(1);
      await turn();
      await a.send('x');
      console.log(String(await call));
      freeAll();
      const waits = a.recv(1);
      await turn();
      await pooled.send('y');
      console.log(String(await waits));
    })();`,
      ['env', `BSD_SOCKETS_POLLER=${poller}`, ...LIMITED],
    );
    expect(output).toBe('EMFILE recv\nx\ny');
  },
);

/** Sockets and options that take a privilege: domain, type, protocol; level, option, value of a UDP socket's or a Unix one's. */
const SOCKETS = [
  [2, 3, 1],
  [2, 3, 255],
  [10, 3, 58],
  [17, 3, 0x0300],
  [17, 2, 0x0300],
];
const OPTIONS = [
  [1, 32, 1 << 20],
  [1, 33, 1 << 20],
  [1, 12, 7],
  [1, 36, 1],
  [1, 1, 1],
  [0, 19, 1],
];

/** The system's own, which nobody can run too. */
const PYTHON = '/usr/bin/python3';
const canCompare = unprivileged !== undefined && existsSync(PYTHON);
(canCompare ? describe.each(facades) : describe.skip.each(facades))(
  `as nobody, %s${canCompare ? '' : ' (no python3, or this process cannot become nobody)'}`,
  (_, path) => {
    it('what takes a privilege has the answer that CPython gets', async () => {
      const python = `
import errno, json, socket
def answer(call):
    try:
        call()
        return 'ok'
    except OSError as error:
        return errno.errorcode[error.errno]
udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
answers = [answer(lambda: socket.socket(*each)) for each in ${JSON.stringify(SOCKETS)}]
answers += [answer(lambda: udp.setsockopt(*each)) for each in ${JSON.stringify(OPTIONS)}]
answers += [answer(lambda: udp.bind(('127.0.0.1', 1))), answer(lambda: socket.sethostname('x'))]
print(json.dumps(answers))`;
      const source = `
        const lib = require(${JSON.stringify(path)});
        const answer = async (call) => { try { await call(); return 'ok'; } catch (error) { return error.code; } };
        (async () => {
          const udp = lib.socket(lib.AF_INET, lib.SOCK_DGRAM);
          const answers = [];
          for (const each of ${JSON.stringify(SOCKETS)}) answers.push(await answer(() => lib.socket(...each)));
          for (const each of ${JSON.stringify(OPTIONS)}) answers.push(await answer(() => udp.setsockopt(...each)));
          answers.push(await answer(() => udp.bind({ address: '127.0.0.1', port: 1 })), await answer(() => lib.sethostname('x')));
          console.log(JSON.stringify(answers));
        })();`;
      const [file, ...args] = unprivileged!;
      const theirs: unknown = JSON.parse(execFileSync(file!, [...args, PYTHON, '-c', python], { encoding: 'utf8' }));
      const ours = JSON.parse(await runProgram(source, unprivileged)) as string[];
      expect(ours).toEqual(theirs);
      expect(ours.filter((each) => each === 'EPERM').length).toBeGreaterThanOrEqual(SOCKETS.length + 4);
    });
  },
);

const root = process.getuid?.() === 0;
(root ? describe.each(facades) : describe.skip.each(facades))(
  `a process that gives up root, %s${root ? '' : ' (this one is not root)'}`,
  (_, path) => {
    it('goes on with what it opened, and opens no more', async () => {
      const output = await runProgram(`${PRELUDE}
        const lib = require(${JSON.stringify(path)});
        (async () => {
          const raw = lib.socket(lib.AF_INET, lib.SOCK_RAW, lib.IPPROTO_ICMP);
          const listener = lib.socket();
          await listener.bind({ address: '127.0.0.1', port: 0 });
          listener.listen();
          process.setgroups([]);
          process.setgid(65534);
          process.setuid(65534);
          const client = lib.socket();
          await client.connect(listener.getsockname());
          const [server] = await listener.accept();
          await client.sendall('hello');
          console.log(String(await server.recv(10)));
          const echo = Buffer.from('0800f7fd00020000', 'hex');
          console.log(await raw.sendto(echo, { address: '127.0.0.1', port: 0 }), (await raw.recv(100)).length);
          console.log(await code(() => lib.socket(lib.AF_INET, lib.SOCK_RAW, lib.IPPROTO_ICMP)));
          console.log(await code(() => client.setsockopt(lib.SOL_SOCKET, lib.SO_RCVBUFFORCE, 1 << 20)));
        })();`);
      expect(output).toBe('hello\n8 28\nEPERM socket\nEPERM setsockopt');
    });
  },
);

describe.each(facades)('children, %s', (_, path) => {
  it('inherit no socket, though they start while sockets are made in other threads', async () => {
    const output = await runProgram(`${PRELUDE}
      const { execFile } = require('node:child_process');
      const source = 'const lib = require(' + JSON.stringify(${JSON.stringify(path)}) + ');' +
        '(async () => {' +
        'const l = await lib.create_server({ address: "127.0.0.1", port: 0 }); require("node:worker_threads").parentPort.postMessage(0);' +
        'for (;;) { const c = lib.socket(); await c.connect(l.getsockname()); const [s] = await l.accept(); const d = s.dup(); const [a, b] = lib.socketpair();' +
        'await a.send_fds(["x"], [0]); const { fds } = await b.recv_fds(1, 1); fds.forEach((fd) => lib.close(fd)); [c, s, d, a, b].forEach((each) => each.close());' +
        'await new Promise(setImmediate); } })();';
      (async () => {
        const workers = [0, 1].map(() => new Worker(source, { eval: true }));
        await Promise.all(workers.map((worker) => once(worker, 'message')));
        // Beyond 2 only what ls itself opens.
        const list = () => new Promise((resolve, reject) =>
          execFile('ls', ['-l', '/proc/self/fd'], (error, text) => (error ? reject(error) : resolve(text))));
        let inherited = 0;
        for (let i = 0; i < ${FULL ? 500 : 60}; i++) {
          for (const line of (await list()).split('\\n')) {
            const found = / (\\d+) -> (socket|anon_inode):/.exec(line);
            if (found && Number(found[1]) > 2) inherited++;
          }
        }
        await Promise.all(workers.map((worker) => worker.terminate()));
        console.log(inherited);
      })();`);
    expect(output).toBe('0');
  });

  it.each(ROUNDS)('%i workers terminated in the middle of a call leave nothing', async (count) => {
    const output = await runProgram(`${PRELUDE}
      const source = 'const lib = require(' + JSON.stringify(${JSON.stringify(path)}) + ');' +
        'const [a, b] = lib.socketpair(); const taken = new lib.Socket({ fileno: a.detach(), timeout: null, ...' +
        ${JSON.stringify(path === promisesEntry ? "{ executor: require('node:worker_threads').threadId % 2 ? 'pool' : 'readiness' }" : '{}')} +
        ' }); require("node:worker_threads").parentPort.postMessage(0); taken.recv(1);';
      (async () => {
        await once(new Worker('', { eval: true }), 'exit');
        const before = sockets();
        for (let i = 0; i < ${count}; i += 20) {
          await Promise.all(Array.from({ length: 20 }, async () => {
            const worker = new Worker(source, { eval: true });
            await once(worker, 'message');
            await worker.terminate();
          }));
        }
        while (sockets() > before) await turn();
        console.log('none');
      })();`);
    expect(output).toBe('none');
  });
});
