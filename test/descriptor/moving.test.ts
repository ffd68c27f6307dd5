/** A descriptor that goes from one facade to another, and from one thread to another, by its number. */
import { once } from 'node:events';
import { fstatSync } from 'node:fs';
import { setImmediate as turn } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { AF_INET, AF_UNIX, SOCK_STREAM } from 'bsd-sockets';
import * as promises from 'bsd-sockets/promises';
import { closeLater, facades, type AnySocket } from '../support/facades';
import { entry, promisesEntry } from '../support/programs';
import { tcpPair } from '../support/variants';

const isOpen = (fd: number): boolean => {
  try {
    return fstatSync(fd).isSocket();
  } catch {
    return false;
  }
};

it('takes what comes in, in order, from whichever facade has it', async () => {
  const [a, b] = promises.socketpair();
  closeLater(b);
  let fd = a.detach();
  for (let i = 0; i < 40; i++) {
    const facade = facades[i % facades.length]!;
    const socket = facade.adopt(fd);
    await b.send(`<${i}`);
    expect(String(await socket.recv(100))).toBe(`<${i}`);
    // A call that waits as it goes takes nothing along.
    const waiting = facade.blocks ? undefined : expect(socket.recv(100)).toFailWith('ECANCELED', 'recv');
    if (i % 3 === 0) await turn();
    fd = socket.detach();
    await waiting;
    await b.send('>');
    const next = facades[(i + 1) % facades.length]!.adopt(fd);
    expect(String(await next.recv(100))).toBe('>');
    fd = next.detach();
  }
  facades[0]!.adopt(fd).close();
});

/** A worker that takes over the numbers it is sent, answers what comes in until it is told so, and sends them back. */
const echo = (facade: string): string => `
  const { parentPort } = require('node:worker_threads');
  const { Socket } = require(${JSON.stringify(facade)});
  parentPort.on('message', async (fd) => {
    const socket = new Socket({ fileno: fd });
    socket.settimeout(10);
    for (;;) {
      const data = String(await socket.recv(100));
      await socket.sendall(data.toUpperCase());
      if (data === 'go back') break;
    }
    parentPort.postMessage(socket.detach());
  });`;

describe.each([
  ['blocking', entry],
  ['promises', promisesEntry],
])('a worker with the %s facade', (_, from) => {
  let worker: Worker;
  beforeEach(() => (worker = new Worker(echo(from), { eval: true })));
  afterEach(() => worker.terminate());

  it('has a connection for a while, and gives it back', async () => {
    const [client, accepted] = await tcpPair(facades[2]!);
    let server: AnySocket = accepted;
    for (let i = 0; i < 5; i++) {
      await server.sendall(`main ${i}`);
      expect(String(await client.recv(100))).toBe(`main ${i}`);
      // Some that is not received here yet goes along.
      await client.sendall(`to the worker ${i}`);
      worker.postMessage(server.detach());
      expect(String(await client.recv(100))).toBe(`TO THE WORKER ${i}`);
      const returned = once(worker, 'message') as Promise<[number]>;
      await client.sendall('go back');
      expect(String(await client.recv(100))).toBe('GO BACK');
      server = facades[i % facades.length]!.adopt((await returned)[0]);
    }
    await client.sendall('here');
    expect(String(await server.recv(100))).toBe('here');
  });

  it('closes what it still has when it is terminated, and nothing that it gave back', async () => {
    const [a, b] = promises.socketpair();
    const [c, d] = promises.socketpair();
    [b, d].forEach(closeLater);
    worker.postMessage(a.detach());
    const told = once(worker, 'message') as Promise<[number]>;
    await b.sendall('go back');
    const [returned] = await told;
    const kept = c.detach();
    worker.postMessage(kept);
    await d.sendall('stays');
    expect(String(await d.recv(100))).toBe('STAYS');
    await worker.terminate();
    expect(await d.recv(100)).toHaveLength(0);
    expect(isOpen(returned)).toBe(true);
    const back = closeLater(new promises.Socket({ fileno: returned }));
    expect(String(await b.recv(100))).toBe('GO BACK');
    await back.sendall('still there');
    expect(String(await b.recv(100))).toBe('still there');
  });
});

it('a listener goes to a worker with the connections that wait in it', async () => {
  const listener = facades[2]!.socket(AF_INET, SOCK_STREAM);
  await listener.bind({ address: '127.0.0.1', port: 0 });
  listener.listen();
  const address = listener.getsockname();
  const clients = [0, 1, 2].map(() => facades[2]!.socket(AF_INET, SOCK_STREAM));
  for (const client of clients) await client.connect(address);
  const waiting = listener.accept();
  closeLater((await waiting)[0]);
  const worker = new Worker(
    `const { parentPort } = require('node:worker_threads');
    const { Socket } = require(${JSON.stringify(promisesEntry)});
    parentPort.once('message', async (fd) => {
      for await (const [socket] of new Socket({ fileno: fd }).connections()) socket.sendall('from the worker');
    });`,
    { eval: true },
  );
  worker.postMessage(listener.detach());
  const late = facades[2]!.socket(AF_INET, SOCK_STREAM);
  await late.connect(address);
  for (const client of [clients[1]!, clients[2]!, late]) expect(String(await client.recv(100))).toBe('from the worker');
  await worker.terminate();
  expect(await late.recv(1)).toHaveLength(0);
  expect(await facades[2]!.socket(AF_INET, SOCK_STREAM).connect_ex(address)).toBe(promises.errno.ECONNREFUSED);
});

it('dup() makes one for each thread', async () => {
  const [a, b] = facades[2]!.socketpair(AF_UNIX, SOCK_STREAM);
  const worker = new Worker(echo(entry), { eval: true });
  worker.postMessage(promises.dup(a.fileno()));
  await b.sendall('once');
  expect(String(await b.recv(100))).toBe('ONCE');
  await worker.terminate();
  await a.sendall('open here');
  expect(String(await b.recv(100))).toBe('open here');
});
