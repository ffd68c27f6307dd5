/** What the tests of the async facade share. Which poller is under it `BSD_SOCKETS_POLLER` says: CI runs all on both. */
import { setTimeout as delay } from 'node:timers/promises';
import { AF_INET, AF_UNIX, SOCK_STREAM } from 'bsd-sockets';
import { facades, type AnySocket, type Facade } from './facades';

/** Who waits: the event loop by readiness, or threads of libuv's pool. */
export const variants = facades.filter(({ blocks }) => !blocks);

/** What a promise has come to. */
export function watched<T>(promise: Promise<T>): { promise: Promise<T>; settled: boolean } {
  const state = { promise, settled: false };
  const settle = (): void => void (state.settled = true);
  promise.then(settle, settle);
  return state;
}

/** Waits until something is so. The time limit is the test's. */
export async function until(is: () => boolean): Promise<void> {
  while (!is()) await delay(2);
}

/** A listener on the loopback interface whose queue is full: further attempts get no answer. */
export async function unresponsive(facade: Facade, family: number = AF_INET): Promise<AnySocket> {
  const listener = facade.socket(family, SOCK_STREAM);
  await listener.bind({ address: family === AF_INET ? '127.0.0.1' : '::1', port: 0 });
  listener.listen(0);
  const filler = facade.socket(family, SOCK_STREAM);
  await filler.connect(listener.getsockname());
  return listener;
}

/** Two connected TCP sockets. */
export async function tcpPair(facade: Facade): Promise<[AnySocket, AnySocket]> {
  const listener = facade.socket(AF_INET, SOCK_STREAM);
  await listener.bind({ address: '127.0.0.1', port: 0 });
  listener.listen();
  const client = facade.socket(AF_INET, SOCK_STREAM);
  await client.connect(listener.getsockname());
  const server = await facade.accept(listener);
  listener.close();
  return [client, server];
}

/** Two connected Unix streams. */
export const unixPair = (facade: Facade): [AnySocket, AnySocket] => facade.socketpair(AF_UNIX, SOCK_STREAM);

/** Sends until the next call would have to wait. @returns how much that was */
export async function fill(socket: AnySocket): Promise<number> {
  const timeout = socket.gettimeout();
  const block = Buffer.alloc(65536, 'f');
  let count = 0;
  socket.settimeout(0);
  try {
    for (;;) count += await socket.send(block);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
  }
  socket.settimeout(timeout);
  return count;
}

/** Receives until the end of the stream, or until so many bytes came. */
export async function drain(socket: AnySocket, count = Infinity): Promise<Buffer> {
  const parts: Buffer[] = [];
  let got = 0;
  while (got < count) {
    const part = await socket.recv(Math.min(65536, count - got));
    if (part.length === 0) break;
    got += part.length;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** How many datagrams are there still. */
export async function rest(socket: AnySocket): Promise<number> {
  socket.settimeout(0);
  for (let count = 0; ; count++) {
    try {
      await socket.recv(1);
    } catch {
      return count;
    }
  }
}
