/**
 * Connected streams for tests: the Duplex of `makefile()` by family and executor, and `net.Socket` beside it, on which the
 * same scenario has to come out the same. The other end is a plain Socket, which does nothing unasked.
 */
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  AF_INET,
  AF_UNIX,
  create_server,
  Socket,
  socketpair,
  SO_RCVBUF,
  SO_SNDBUF,
  SOL_SOCKET,
} from 'bsd-sockets/promises';
import type { Address, DuplexOptions, SocketDuplex } from 'bsd-sockets/promises';

export type Executor = 'readiness' | 'pool';
export type Peer = Socket<object, null>;

export interface Ends {
  stream: SocketDuplex;
  peer: Peer;
}

export interface Kind {
  readonly name: string;
  readonly family: number;
  readonly net: boolean;
  /** A stream and its peer, closed after the test. */
  connect(options?: DuplexOptions): Promise<Ends>;
}

const cleanup: (() => unknown)[] = [];

/** Something to be done after the test, last things first. */
export function afterTest(action: () => unknown): void {
  cleanup.push(action);
}

afterEach(async () => {
  for (let action = cleanup.pop(); action !== undefined; action = cleanup.pop()) await action();
});

/** Closes it after the test. */
export function closing<T extends { close(): unknown }>(what: T): T {
  afterTest(() => what.close());
  return what;
}

function destroying(stream: SocketDuplex): SocketDuplex {
  // Errors are what `ended` looks at.
  stream.on('error', () => {});
  afterTest(() => stream.destroy());
  return stream;
}

/** A new folder, removed after the test. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'bsd-sockets-'));
  afterTest(() => {
    rmSync(path, { recursive: true });
  });
  return path;
}

/** Two connected TCP sockets. */
export async function tcpPair(executor: Executor = 'readiness'): Promise<[Peer, Peer]> {
  const listener = await create_server({ address: '127.0.0.1', port: 0 });
  const peer = closing(new Socket());
  const connecting = peer.connect(listener.getsockname());
  const [accepted] = await listener.accept();
  await connecting;
  listener.close();
  return [closing(new Socket({ fileno: accepted.detach(), executor })), peer] as [Peer, Peer];
}

/** Two connected Unix streams. */
export function unixPair(executor: Executor = 'readiness'): [Peer, Peer] {
  const [a, b] = socketpair(AF_UNIX);
  return [closing(new Socket({ fileno: a.detach(), executor })), closing(b)] as [Peer, Peer];
}

function ours(name: string, family: number, executor: Executor): Kind {
  return {
    name: `makefile() ${name}, ${executor}`,
    family,
    net: false,
    async connect(options) {
      const [socket, peer] = family === AF_INET ? await tcpPair(executor) : unixPair(executor);
      return { stream: destroying(socket.makefile(options)), peer };
    },
  };
}

function nodes(name: string, family: number): Kind {
  return {
    name: `net.Socket ${name}`,
    family,
    net: true,
    async connect(options) {
      const server = net.createServer(options ?? {});
      if (family === AF_INET) server.listen(0, '127.0.0.1');
      else server.listen(join(folder(), 'socket'));
      await once(server, 'listening');
      afterTest(() => server.close());
      const peer = closing(new Socket<Address>({ family }));
      const address = server.address();
      const connection = once(server, 'connection');
      if (typeof address === 'string') await peer.connect({ path: address });
      else await peer.connect({ address: address!.address, port: address!.port });
      const [stream] = (await connection) as [SocketDuplex];
      server.close();
      return { stream: destroying(stream), peer: peer };
    },
  };
}

export const kinds: readonly Kind[] = [
  ours('TCP', AF_INET, 'readiness'),
  ours('TCP', AF_INET, 'pool'),
  ours('Unix', AF_UNIX, 'readiness'),
  ours('Unix', AF_UNIX, 'pool'),
  nodes('TCP', AF_INET),
  nodes('Unix', AF_UNIX),
];

/** How a stream came to its end: its events from now on, in order. */
export function ended(stream: SocketDuplex): Promise<unknown[]> {
  const events: unknown[] = [];
  stream.on('error', (error: NodeJS.ErrnoException) => events.push(`error ${error.code ?? error.name}`));
  stream.on('end', () => events.push('end'));
  stream.on('finish', () => events.push('finish'));
  return new Promise((resolve) => {
    stream.on('close', (hadError: unknown) => {
      events.push(`close ${String(hadError)}`);
      resolve(events);
    });
  });
}

/** Receives to the end of the stream. */
export async function receiveAll(socket: Peer): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for (;;) {
    const chunk = await socket.recv(65536);
    if (chunk.length === 0) return Buffer.concat(chunks);
    chunks.push(chunk);
  }
}

/** Lets the event loop go round: what was going to happen without the other end's help has happened. */
export async function turns(count = 20): Promise<void> {
  for (let i = 0; i < count; i++) await new Promise((resolve) => setImmediate(resolve));
}

/** Makes the kernel's buffers small, so that little fills them. */
export function shrink(...sockets: Peer[]): void {
  for (const socket of sockets) {
    socket.setsockopt(SOL_SOCKET, SO_SNDBUF, 16384);
    socket.setsockopt(SOL_SOCKET, SO_RCVBUF, 16384);
  }
}

const PERIOD = 65_521;
let block: Buffer | undefined;

/** Bytes that show where they belong: their period is a prime. */
export function pattern(size: number): Buffer {
  block ??= randomBytes(PERIOD);
  const bytes = Buffer.allocUnsafe(size);
  for (let at = 0; at < size; at += PERIOD) block.copy(bytes, at, 0, Math.min(PERIOD, size - at));
  return bytes;
}
