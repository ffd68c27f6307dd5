/**
 * One system call after another fails on purpose: this process has strace(1) attach to it, with the call and the error to
 * inject, makes the call three times (the first and the third fail), and looks at what came of it. Run by
 * scripts/faults.cjs, which names the way of waiting; prints a line of JSON for each call and error.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker, isMainThread, workerData } from 'node:worker_threads';
import * as blocking from 'bsd-sockets';
import * as promises from 'bsd-sockets/promises';
import { AF_INET, AF_UNIX, SOCK_DGRAM, SOCK_STREAM } from 'bsd-sockets';

type AnySocket = promises.Socket;

const [way, errors] = (workerData as [string, string[]] | null) ?? [process.argv[2]!, process.argv.slice(3)];
const asynchronous = way.includes('promises');
const onPool = way.includes('pool');
const lib = asynchronous ? promises : (blocking as unknown as typeof promises);
const TRIES = 3;
/** No call here waits for longer than this, in milliseconds, on a machine however busy. */
const HANG = 15_000;
const LOOPBACK = { address: '127.0.0.1', port: 0 };
const ADDRESS = Buffer.from(`\0bsd-sockets-faults-${process.pid}`);

const open: { close(): unknown }[] = [];

function keep<S extends { close(): unknown }>(socket: S): S {
  open.push(socket);
  return socket;
}

function prepare(socket: AnySocket): AnySocket {
  if (way.includes('timeout')) socket.settimeout(10);
  return keep(socket);
}

function make(family: number, type: number): AnySocket {
  return prepare(new lib.Socket({ family, type, ...(onPool ? { executor: 'pool' as const } : {}) }));
}

function pair(type: number): [AnySocket, AnySocket] {
  const ends = lib.socketpair(AF_UNIX, type);
  const options = onPool ? { executor: 'pool' as const } : {};
  return [
    prepare(new lib.Socket({ ...options, fileno: ends[0].detach() })),
    prepare(new lib.Socket({ ...options, fileno: ends[1].detach() })),
  ];
}

interface Scene {
  /** Makes the call, the first, second or third time. */
  call(index: number): unknown;
  /** After strace has gone: throws where something was lost, or the socket does not work. `failed`: which tries did. */
  check?(failed: boolean[]): unknown;
}

interface Scenario {
  /** The system call that fails. */
  readonly syscall: string;
  readonly title: string;
  /** Which ways of waiting make it at all. */
  readonly ways?: (way: string) => boolean;
  /** Errors that it is not to report, beside EINTR: it goes on. */
  readonly goesOn?: (error: string) => boolean;
  readonly make: () => Promise<Scene> | Scene;
}

function same(actual: unknown, expected: unknown): void {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) {
    throw new Error(`found ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`);
  }
}

/** Each try on a socket of its own; afterwards those that failed are tried again. */
function onEach(sockets: AnySocket[], call: (socket: AnySocket) => unknown): Scene {
  return {
    call: (index) => call(sockets[index]!),
    check: async (failed) => {
      for (const [index, socket] of sockets.entries()) if (failed[index]) await call(socket);
    },
  };
}

const tries = <T>(one: (index: number) => T): T[] => Array.from({ length: TRIES }, (_, index) => one(index));

async function listening(): Promise<AnySocket> {
  const listener = make(AF_INET, SOCK_STREAM);
  await listener.bind(LOOPBACK);
  listener.listen();
  return listener;
}

/** A call that receives one of the datagrams '0', '1', '2': whatever failed took none away. */
async function receiving(call: (socket: AnySocket) => unknown): Promise<Scene> {
  const [a, b] = pair(SOCK_DGRAM);
  for (let i = 0; i < TRIES; i++) await a.send(String(i));
  const got: string[] = [];
  return {
    call: async () => got.push(String(await call(b))),
    check: async () => {
      while (got.length < TRIES) got.push(String(await call(b)));
      same(got, ['0', '1', '2']);
    },
  };
}

/** A call that sends one datagram: what failed was not sent, what did not was. */
function sending(call: (socket: AnySocket, data: string) => unknown): Scene {
  const [a, b] = pair(SOCK_DGRAM);
  return {
    call: (index) => call(a, String(index)),
    check: async (failed) => {
      await a.send('end');
      const got: string[] = [];
      while (got.at(-1) !== 'end') got.push(String(await b.recv(10)));
      same(got, [...tries(String).filter((_, index) => !failed[index]), 'end']);
    },
  };
}

/** A receive that waits, and what it waits for comes. */
function waiting(): Scene {
  // The sender is a blocking one: the pool's only thread is the receiver's.
  const pairs = tries(() => {
    const [a, b] = pair(SOCK_DGRAM);
    return [keep(new blocking.Socket({ fileno: a.detach() })), b] as const;
  });
  return {
    call: async (index) => {
      const [a, b] = pairs[index]!;
      const received = b.recv(10);
      // Where the call failed nobody takes this: the next one does, if the scene is not over.
      setTimeout(() => a.closed || a.send('x'), 20);
      same(String(await received), 'x');
    },
    check: async () => {
      for (const [a, b] of pairs) {
        a.send('y');
        const got = String(await b.recv(10));
        if (got === 'x') same(String(await b.recv(10)), 'y');
        else same(got, 'y');
      }
    },
  };
}

const file = join(tmpdir(), `bsd-sockets-faults-${process.pid}`);
const batch = (...texts: string[]): promises.MessageBatch =>
  texts.reduce((made, text) => made.add(text), new lib.MessageBatch(4, 16));

const SCENARIOS: readonly Scenario[] = [
  { syscall: 'socket', title: 'socket', make: () => ({ call: () => make(AF_INET, SOCK_STREAM) }) },
  { syscall: 'socketpair', title: 'socketpair', make: () => ({ call: () => pair(SOCK_STREAM) }) },
  {
    syscall: 'bind',
    title: 'bind',
    make: () =>
      onEach(
        tries(() => make(AF_INET, SOCK_DGRAM)),
        (socket) => socket.bind(LOOPBACK),
      ),
  },
  {
    syscall: 'listen',
    title: 'listen',
    make: async () => {
      const sockets = tries(() => make(AF_INET, SOCK_STREAM));
      for (const socket of sockets) await socket.bind(LOOPBACK);
      return onEach(sockets, (socket) => socket.listen());
    },
  },
  {
    syscall: 'accept4',
    title: 'accept',
    make: async () => {
      const listener = await listening();
      for (let i = 0; i < TRIES; i++) await make(AF_INET, SOCK_STREAM).connect(listener.getsockname());
      let count = 0;
      const accept = async (): Promise<void> => {
        keep((await listener.accept())[0]);
        count++;
      };
      return {
        call: accept,
        check: async () => {
          while (count < TRIES) await accept();
          listener.settimeout(0);
          // Each connection came once.
          await accept().then(
            () => same(count, TRIES),
            (error: unknown) => same((error as { code?: string }).code, 'EAGAIN'),
          );
        },
      };
    },
  },
  {
    syscall: 'accept4',
    title: 'connections()',
    ways: () => asynchronous,
    goesOn: (error) => error === 'ECONNABORTED',
    make: async () => {
      const listener = await listening();
      for (let i = 0; i < TRIES; i++) await make(AF_INET, SOCK_STREAM).connect(listener.getsockname());
      const loop = listener.connections();
      let count = 0;
      const next = async (): Promise<void> => {
        const { value } = (await loop.next()) as { value?: [AnySocket] };
        if (value === undefined) throw new Error('the loop has ended');
        keep(value[0]);
        count++;
      };
      return {
        call: next,
        check: async () => {
          while (count < TRIES) await next();
        },
      };
    },
  },
  {
    syscall: 'connect',
    title: 'connect, TCP',
    make: async () => {
      const address = (await listening()).getsockname();
      return onEach(
        tries(() => make(AF_INET, SOCK_STREAM)),
        (socket) => socket.connect(address),
      );
    },
  },
  {
    syscall: 'connect',
    title: 'connect, Unix',
    make: async () => {
      const listener = make(AF_UNIX, SOCK_STREAM);
      await listener.bind({ path: ADDRESS });
      listener.listen();
      return onEach(
        tries(() => make(AF_UNIX, SOCK_STREAM)),
        (socket) => socket.connect({ path: ADDRESS }),
      );
    },
  },
  {
    syscall: 'shutdown',
    title: 'shutdown',
    make: () => {
      const pairs = tries(() => pair(SOCK_STREAM));
      const scene = onEach(
        pairs.map(([a]) => a),
        (socket) => socket.shutdown(lib.SHUT_WR),
      );
      return {
        ...scene,
        check: async (failed) => {
          await scene.check!(failed);
          for (const [, b] of pairs) same((await b.recv(1)).length, 0);
        },
      };
    },
  },
  { syscall: 'recvfrom', title: 'recv', make: () => receiving((socket) => socket.recv(10)) },
  { syscall: 'recvfrom', title: 'recvfrom', make: () => receiving(async (socket) => (await socket.recvfrom(10))[0]) },
  {
    syscall: 'recvfrom',
    title: 'recv_into',
    make: () =>
      receiving(async (socket) => {
        const buffer = Buffer.alloc(10);
        return buffer.subarray(0, await socket.recv_into(buffer));
      }),
  },
  {
    syscall: 'recvmsg',
    title: 'recvmsg',
    make: () => receiving(async (socket) => (await socket.recvmsg(10, 64)).data),
  },
  {
    syscall: 'recvmsg',
    title: 'recv_fds',
    make: async () => {
      const [a, b] = pair(SOCK_STREAM);
      for (let i = 0; i < TRIES; i++) await a.send_fds([String(i)], [a.fileno()]);
      let count = 0;
      const receive = async (): Promise<void> => {
        const { fds } = await b.recv_fds(1, 1);
        fds.forEach((fd) => closeSync(fd));
        count += fds.length;
      };
      return {
        call: receive,
        check: async () => {
          while (count < TRIES) await receive();
        },
      };
    },
  },
  {
    syscall: 'recvmmsg',
    title: 'recvmmsg',
    make: async () => {
      const [a, b] = pair(SOCK_DGRAM);
      for (let i = 0; i < TRIES; i++) await a.send(String(i));
      let count = 0;
      const receive = async (): Promise<void> => void (count += await b.recvmmsg(new lib.MessageBatch(1, 16)));
      return {
        call: receive,
        check: async () => {
          while (count < TRIES) await receive();
        },
      };
    },
  },
  { syscall: 'sendto', title: 'send', make: () => sending((socket, data) => socket.send(data)) },
  {
    syscall: 'sendto',
    title: 'sendto',
    make: async () => {
      const receiver = make(AF_INET, SOCK_DGRAM);
      await receiver.bind(LOOPBACK);
      const sender = make(AF_INET, SOCK_DGRAM);
      const address = receiver.getsockname();
      return {
        call: (index) => sender.sendto(String(index), address),
        check: async (failed) => {
          await sender.sendto('end', address);
          const got: string[] = [];
          while (got.at(-1) !== 'end') got.push(String(await receiver.recv(10)));
          same(got, [...tries(String).filter((_, index) => !failed[index]), 'end']);
        },
      };
    },
  },
  {
    syscall: 'sendto',
    title: 'sendall',
    make: () => {
      const [a, b] = pair(SOCK_STREAM);
      return {
        call: async (index) => {
          try {
            await a.sendall(String(index));
          } catch (error) {
            same((error as { bytesSent: number }).bytesSent, 0);
            throw error;
          }
        },
        check: async (failed) => {
          await a.sendall('end');
          const expected = `${tries(String)
            .filter((_, index) => !failed[index])
            .join('')}end`;
          same(String(await b.recv(100)), expected);
        },
      };
    },
  },
  { syscall: 'sendmsg', title: 'sendmsg', make: () => sending((socket, data) => socket.sendmsg([data])) },
  {
    syscall: 'sendmsg',
    title: 'send_fds',
    make: () => sending((socket, data) => socket.send_fds([data], [0])),
  },
  { syscall: 'sendmmsg', title: 'sendmmsg', make: () => sending((socket, data) => socket.sendmmsg(batch(data))) },
  {
    syscall: 'sendfile',
    title: 'sendfile',
    make: () => {
      const [a, b] = pair(SOCK_STREAM);
      const fd = openSync(file, 'r');
      open.push({ close: () => closeSync(fd) });
      return {
        call: async () => same(await a.sendfile(fd, 0, 4), 4),
        check: async (failed) => {
          await a.send('end');
          same(String(await b.recv(100)), `${'file'.repeat(failed.filter((one) => !one).length)}end`);
        },
      };
    },
  },
  ...(
    [
      ['getsockname', (socket: AnySocket) => socket.getsockname()],
      ['getpeername', (socket: AnySocket) => socket.getpeername()],
      ['getsockopt', (socket: AnySocket) => same(socket.getsockopt(lib.SOL_SOCKET, lib.SO_TYPE), 1)],
      ['setsockopt', (socket: AnySocket) => socket.setsockopt(lib.SOL_SOCKET, lib.SO_KEEPALIVE, 1)],
      ['ioctl', (socket: AnySocket) => same(socket.ioctl(0x541b, 7), 0)],
      ['fcntl', (socket: AnySocket) => keep(socket.dup())],
    ] as const
  ).map(([syscall, call]): Scenario => ({
    syscall,
    title: { ioctl: 'ioctl', fcntl: 'dup' }[syscall as string] ?? syscall,
    make: () =>
      onEach(
        tries(() => pair(SOCK_STREAM)[0]),
        call,
      ),
  })),
  {
    syscall: 'poll',
    title: 'poll',
    ways: () => !asynchronous,
    make: () => {
      const [a, b] = pair(SOCK_STREAM);
      void a.send('x');
      return { call: async () => same((await lib.poll([{ fd: b, events: lib.POLLIN }], 5)).length, 1) };
    },
  },
  { syscall: 'poll', title: 'recv that waits', ways: () => onPool, make: waiting },
  {
    syscall: 'eventfd2',
    title: 'recv that waits',
    ways: () => onPool,
    // It then waits in slices.
    goesOn: () => true,
    make: waiting,
  },
  {
    syscall: 'fcntl',
    title: 'recv that waits',
    ways: () => onPool,
    // It then waits on the socket's own number.
    goesOn: () => true,
    make: waiting,
  },
];

/**
 * Calls of which EAGAIN is an answer: where the call is made again by time or by poll(2). The readiness driver is left out: it
 * waits for the next edge, which the kernel has only for an EAGAIN that was true.
 */
const MAY_AGAIN = new Set(['recvfrom', 'recvmsg', 'recvmmsg', 'sendto', 'sendmsg', 'sendmmsg', 'sendfile']);

const log = join(tmpdir(), `bsd-sockets-faults-${process.pid}.strace`);

/** Has strace inject, until the returned function is called: that says how often it has. */
async function inject(syscall: string, what: string): Promise<() => Promise<number>> {
  const rule = ['-e', `trace=${syscall}`, '-e', `inject=${syscall}:${what}:when=1+2`];
  const child = spawn('strace', ['-f', '-o', log, ...rule, '-p', String(process.pid)], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = once(child, 'close');
  let said = '';
  for await (const text of child.stderr.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
    said += String(text);
    if (said.includes('attached')) break;
  }
  if (!said.includes('attached')) throw new Error(said);
  return async () => {
    child.stderr.resume();
    child.kill('SIGINT');
    await ended;
    return readFileSync(log, 'latin1').split('(INJECTED)').length - 1;
  };
}

function descriptors(): string[] {
  return readdirSync('/proc/self/fd').flatMap((fd) => {
    try {
      const target = readlinkSync(`/proc/self/fd/${fd}`);
      return target.startsWith('socket:') || target.includes('eventfd') ? [target] : [];
    } catch {
      return [];
    }
  });
}

/** What a try comes to: 'ok', or the code of its error. */
async function outcome(call: () => unknown): Promise<string> {
  let clock: NodeJS.Timeout | undefined;
  const hang = new Promise((resolve) => (clock = setTimeout(resolve, HANG, 'hang')));
  try {
    return (await Promise.race([Promise.resolve(call()).then(() => 'ok'), hang])) as string;
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  } finally {
    clearTimeout(clock);
  }
}

async function run(scenario: Scenario, error: string): Promise<object> {
  const before = descriptors().length;
  const scene = await scenario.make();
  const detach = await inject(scenario.syscall, `error=${error}`);
  const outcomes: string[] = [];
  for (let i = 0; i < TRIES; i++) outcomes.push(await outcome(async () => scene.call(i)));
  const injected = await detach();
  const problems: string[] = [];
  const after = await outcome(async () => scene.check?.(outcomes.map((each) => each !== 'ok')));
  if (after !== 'ok') problems.push(`afterwards: ${after}`);
  for (const socket of open.splice(0).reverse()) socket.close();
  // Jobs that were cancelled end in a later turn.
  for (let turn = 0; turn < 200 && descriptors().length > before; turn++) await new Promise(setImmediate);
  const left = descriptors().length - before;
  if (left !== 0) problems.push(`descriptors: ${left} more`);
  if (injected === 0) problems.push('nothing was injected');
  if (!outcomes.every((each) => each === 'ok' || each === error)) problems.push(`outcomes: ${outcomes.join(' ')}`);
  const goesOn = error === 'EINTR' || scenario.goesOn?.(error) === true;
  const reported = outcomes.includes(error);
  if (error !== 'EAGAIN' && reported === goesOn) problems.push(goesOn ? `reported ${error}` : `${error} not reported`);
  const { syscall, title } = scenario;
  return { way, syscall, title, error, injected, result: reported ? 'reported' : 'goes on', problems };
}

async function main(): Promise<void> {
  writeFileSync(file, 'file');
  await new Promise((resolve) => setTimeout(resolve, 1));
  for (const scenario of SCENARIOS) {
    if (scenario.ways?.(way) === false) continue;
    for (const error of errors) {
      if (error === 'EAGAIN' && ((asynchronous && !onPool) || !MAY_AGAIN.has(scenario.syscall))) continue;
      process.stdout.write(`${JSON.stringify(await run(scenario, error))}\n`);
    }
  }
  rmSync(file);
  rmSync(log, { force: true });
}

if (isMainThread && way.startsWith('worker')) {
  new Worker(__filename, { workerData: [way, errors] }).on('error', (error) => {
    throw error;
  });
} else {
  void main();
}
