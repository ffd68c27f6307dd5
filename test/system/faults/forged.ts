/**
 * System calls that answer a smaller count than they were asked for: nothing is sent or received, the answer alone is forged.
 * The first answer is, the second is true, and so on: a call that goes on from a short one has the rest from the second.
 */
import { closeSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SOCK_DGRAM, SOCK_STREAM } from 'bsd-sockets';
import { folder, lib, open, pair, same, tries, type AnySocket, type Scenario } from './harness';

const TEXT = 'abcdef';
const REST = 'cdef';
const file = join(folder, 'text');
writeFileSync(file, TEXT);

/** What `count` system calls of three calls sent, and what each said. */
function sent(call: (socket: AnySocket) => unknown): Scenario['make'] {
  return () => {
    const [a, b] = pair(SOCK_STREAM);
    const counts: unknown[] = [];
    return {
      call: async () => counts.push(await call(a)),
      check: async () => {
        // Either each call goes on until all is sent, or it says how much the kernel took.
        const goesOn = counts[0] !== 2;
        if (counts[0] !== undefined) same(counts, goesOn ? [6, 6, 6] : [2, 6, 2]);
        await a.send('.');
        let got = '';
        while (!got.endsWith('.')) got += String(await b.recv(100));
        same(got, `${goesOn ? REST.repeat(3) : TEXT}.`);
      },
    };
  };
}

/** A receive of six bytes that are there: a forged one says that two came. */
function received(call: (socket: AnySocket) => unknown): Scenario['make'] {
  return async () => {
    const [a, b] = pair(SOCK_DGRAM);
    for (const text of tries(() => TEXT)) await a.send(text);
    const counts: unknown[] = [];
    return {
      call: async () => counts.push(await call(b)),
      check: async () => {
        same(counts, [2, 6, 2]);
        // None but that of the true answer was taken.
        for (let left = 0; left < 2; left++) same(String(await b.recv(10)), TEXT);
      },
    };
  };
}

export const FORGED: readonly Scenario[] = [
  { syscall: 'sendto', title: 'send', forged: 2, make: sent((socket) => socket.send(TEXT)) },
  { syscall: 'sendto', title: 'sendall', forged: 2, make: sent((socket) => socket.sendall(TEXT)) },
  { syscall: 'sendmsg', title: 'sendmsg', forged: 2, make: sent((socket) => socket.sendmsg(['ab', 'cd', 'ef'])) },
  {
    syscall: 'sendfile',
    title: 'sendfile',
    forged: 2,
    make: sent((socket) => {
      const fd = openSync(file, 'r');
      open.push({ close: () => closeSync(fd) });
      return socket.sendfile(fd, 0, TEXT.length);
    }),
  },
  {
    syscall: 'sendmmsg',
    title: 'sendmmsg',
    forged: 1,
    make: () => {
      const [a, b] = pair(SOCK_DGRAM);
      const counts: number[] = [];
      return {
        call: async () => counts.push(await a.sendmmsg(new lib.MessageBatch(2, 9).add('1').add('2'))),
        check: async () => {
          const goesOn = counts[0] !== 1;
          same(counts, goesOn ? [2, 2, 2] : [1, 2, 1]);
          await a.send('.');
          let got = '';
          while (!got.endsWith('.')) got += String(await b.recv(9));
          same(got, goesOn ? '222.' : '12.');
        },
      };
    },
  },
  { syscall: 'recvfrom', title: 'recv', forged: 2, make: received(async (socket) => (await socket.recv(9)).length) },
  {
    syscall: 'recvfrom',
    title: 'recv_into',
    forged: 2,
    make: received((socket) => socket.recv_into(Buffer.alloc(9))),
  },
  {
    syscall: 'recvmsg',
    title: 'recvmsg',
    forged: 2,
    make: received(async (socket) => (await socket.recvmsg(9)).data.length),
  },
  {
    syscall: 'recvmsg',
    title: 'recvmsg_into',
    forged: 2,
    make: received(async (socket) => (await socket.recvmsg_into([Buffer.alloc(4), Buffer.alloc(5)])).nbytes),
  },
];
