/** Every system call of the library, made in a way that shows what its failure costs. */
import { closeSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as blocking from 'bsd-sockets';
import type * as promises from 'bsd-sockets/promises';
import { AF_INET, AF_UNIX, SOCK_DGRAM, SOCK_STREAM } from 'bsd-sockets';
import {
  asynchronous,
  folder,
  keep,
  lib,
  make,
  onPool,
  open,
  pair,
  same,
  tries,
  TRIES,
  type AnySocket,
  type Scenario,
  type Scene,
} from './harness';

const LOOPBACK = { address: '127.0.0.1', port: 0 };
const ADDRESS = Buffer.from(`\0bsd-sockets-faults-${process.pid}`);

/** Each try on a socket of its own; afterwards those that failed are tried again. */
function onEach(sockets: AnySocket[], call: (socket: AnySocket) => unknown): Scene {
  return {
    call: (index) => call(sockets[index]!),
    check: async (failed) => {
      for (const [index, socket] of sockets.entries()) if (failed[index]) await call(socket);
    },
  };
}

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

const file = join(folder, 'file');
writeFileSync(file, 'file');
const batch = (...texts: string[]): promises.MessageBatch =>
  texts.reduce((made, text) => made.add(text), new lib.MessageBatch(4, 16));

export const SCENARIOS: readonly Scenario[] = [
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
  {
    // Of this file sendfile(2) does not want to know.
    syscall: 'pread64',
    title: 'sendfile, read and sent',
    make: () => {
      const [a, b] = pair(SOCK_STREAM);
      const fd = openSync('/proc/self/status', 'r');
      open.push({ close: () => closeSync(fd) });
      return {
        call: async () => same(await a.sendfile(fd, 0, 5), 5),
        check: async (failed) => {
          await a.send('end');
          same(String(await b.recv(100)), `${'Name:'.repeat(failed.filter((one) => !one).length)}end`);
        },
      };
    },
  },
  {
    // The library's own set; that of libuv, which aborts the process, is waited for by epoll_pwait(2).
    syscall: 'epoll_wait',
    title: 'recv that waits',
    ways: () => asynchronous && !onPool && process.env.BSD_SOCKETS_POLLER === undefined,
    goesOn: () => true,
    make: waiting,
  },
  {
    // A resolver that cannot read its files has no answer, or one of its own.
    syscall: 'openat',
    title: 'getaddrinfo',
    ways: () => process.env.BSD_SOCKETS_FAULTS_NETWORK === 'own',
    goesOn: () => true,
    translates: /^EAI_|^ENOMEM$/,
    make: () => {
      const resolve = async (): Promise<void> => {
        same((await lib.getaddrinfo('localhost', 1, AF_INET, SOCK_STREAM)).length > 0, true);
      };
      return { call: resolve, check: resolve };
    },
  },
];
