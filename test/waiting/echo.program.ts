/**
 * An echo server and its clients, thousands of connections at once, as two processes which load.test.ts starts and tells
 * what to do by messages: `serve`, `connect` (a wave of connections, all open at the same time), `measure`.
 */
import { readdirSync } from 'node:fs';
import { setImmediate as turn } from 'node:timers/promises';
import { create_server, Socket, type InetAddress } from 'bsd-sockets/promises';

const collect = (globalThis as unknown as { gc: () => void }).gc;
const ROUNDS = 3;
/** Connections that are being made at the same time. */
const AT_ONCE = 500;

export interface Measure {
  descriptors: number;
  /** Bytes, after a collection: the heap, and what is kept outside of it. */
  memory: number;
}

/** What clients found. */
export interface Wave {
  open: number;
  bytes: number;
  wrong: number;
}

async function answer(socket: Socket<InetAddress>): Promise<void> {
  for (let data = await socket.recv(65536); data.length > 0; data = await socket.recv(65536))
    await socket.sendall(data);
  socket.close();
}

async function serve(): Promise<number> {
  const server = await create_server({ address: '127.0.0.1', port: 0 }, { backlog: 4096 });
  void (async () => {
    for await (const [socket] of server.connections()) void answer(socket);
  })();
  return server.getsockname().port;
}

async function converse(socket: Socket<InetAddress>, number: number): Promise<{ bytes: number; wrong: number }> {
  let wrong = 0;
  let bytes = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const question = Buffer.alloc(1 + ((number * 131 + round * 7919) % 20_000), `${number}.${round};`);
    const sent = socket.sendall(question);
    for (let got = 0; got < question.length;) {
      const part = await socket.recv(question.length - got);
      if (part.length === 0) return { bytes, wrong: wrong + 1 };
      if (!part.equals(question.subarray(got, got + part.length))) wrong++;
      got += part.length;
    }
    await sent;
    bytes += question.length;
  }
  return { bytes, wrong };
}

async function wave(port: number, count: number): Promise<Wave> {
  const sockets = Array.from({ length: count }, () => new Socket<InetAddress>());
  for (let i = 0; i < count; i += AT_ONCE) {
    await Promise.all(sockets.slice(i, i + AT_ONCE).map((socket) => socket.connect({ address: '127.0.0.1', port })));
  }
  const open = readdirSync('/proc/self/fd').length;
  const told = await Promise.all(sockets.map(converse));
  for (const socket of sockets) socket.close();
  return {
    open,
    bytes: told.reduce((sum, { bytes }) => sum + bytes, 0),
    wrong: told.reduce((sum, { wrong }) => sum + wrong, 0),
  };
}

async function measure(): Promise<Measure> {
  for (let i = 0; i < 5; i++) {
    await turn();
    collect();
  }
  const { heapUsed, external } = process.memoryUsage();
  return { descriptors: readdirSync('/proc/self/fd').length, memory: heapUsed + external };
}

process.on('message', ([what, port, count]: [string, number, number]) => {
  const answered = what === 'serve' ? serve() : what === 'connect' ? wave(port, count) : measure();
  void answered.then((value) => process.send!(value));
});
