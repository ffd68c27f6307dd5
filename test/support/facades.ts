/**
 * One test body for every way of waiting: `describe.each(facades)('$title', (facade) => …)`. A body awaits each call,
 * which is as good where the call has blocked; a failure is expected of a function, for the blocking facade throws.
 * What the facades made is closed after each test.
 */
import * as blocking from 'bsd-sockets';
import * as promises from 'bsd-sockets/promises';

/** A socket of either facade, in the types of the async one. */
export type AnySocket = promises.Socket;
type Library = typeof promises;

/** Nothing that a test calls may hold the thread for longer, in seconds. */
const LIMIT = 10;

/** What a test made and may have left open. */
const made: { close(): unknown }[] = [];

/** Closes it after the test, if it is still open. */
export function closeLater<C extends { close(): unknown }>(resource: C): C {
  made.push(resource);
  return resource;
}

afterEach(async () => {
  for (const resource of made.splice(0).reverse()) await resource.close();
});

export interface Facade {
  readonly title: string;
  /** Its entry point; the blocking one in the types of the other. */
  readonly lib: Library;
  /** A call blocks the thread: nothing else in the test can make it end. */
  readonly blocks: boolean;
  /** Blocking is the kernel's or as the kernel's: a stream `send` queues everything, `SO_RCVTIMEO` bounds. */
  readonly kernelSemantics: boolean;
  socket(family: number, type: number, proto?: number): AnySocket;
  socketpair(family: number, type: number, proto?: number): [AnySocket, AnySocket];
  /** Takes a connection and gives its socket the same guard. */
  accept(listener: AnySocket): Promise<AnySocket>;
  /** A Socket of this facade with the descriptor of another one. */
  adopt(fd: number): AnySocket;
}

interface Recipe {
  title: string;
  lib: Library;
  options?: object;
  guard?: (socket: AnySocket) => void;
}

/** Bounds what the kernel waits for and leaves the mode alone. */
function boundByKernel(socket: AnySocket): void {
  const timeval = new BigInt64Array([BigInt(LIMIT), 0n]);
  socket.setsockopt(blocking.SOL_SOCKET, blocking.SO_RCVTIMEO as never, timeval as never);
  socket.setsockopt(blocking.SOL_SOCKET, blocking.SO_SNDTIMEO as never, timeval as never);
}

function facade({ title, lib, options = {}, guard = () => undefined }: Recipe): Facade {
  const guarded = (socket: AnySocket): AnySocket => {
    guard(socket);
    return closeLater(socket);
  };
  const adopt = (fd: number): AnySocket => guarded(new lib.Socket({ ...options, fileno: fd }));
  return {
    title,
    lib,
    blocks: lib !== promises,
    kernelSemantics: guard === boundByKernel || 'executor' in options,
    adopt,
    socket: (family, type, proto = 0) => guarded(new lib.Socket({ ...options, family, type, proto })),
    socketpair(family, type, proto = 0) {
      const [a, b] = lib.socketpair(family, type, proto);
      return [adopt(a.detach()), adopt(b.detach())];
    },
    async accept(listener) {
      const [socket] = await listener.accept();
      return guarded(socket);
    },
  };
}

const asAsync = blocking as unknown as Library;

/** The kernel waits, the poll driver, the event loop, a thread of libuv's pool. */
export const facades: readonly Facade[] = [
  facade({ title: 'blocking', lib: asAsync, guard: boundByKernel }),
  facade({ title: 'blocking with a timeout', lib: asAsync, guard: (socket) => socket.settimeout(LIMIT) }),
  facade({ title: 'promises', lib: promises }),
  facade({ title: 'promises on the pool', lib: promises, options: { executor: 'pool' } }),
];

/** The blocking facade alone, where the other has nothing to show. */
export const blockingFacade = facades[0]!;
