/**
 * The calls of a Socket that may have to wait, by method name. Both facades take their methods from this table: the one
 * runs the operation on the calling thread, the other returns a promise of its result.
 *
 * The room `operations/` knows what each call means: its arguments, its system calls, its result. It must not know how a
 * call
 * waits, nor promises or facades. A new call is one class in the file of its subject, one line in this table, and one method
 * with its documentation in `interface.ts`.
 */
import type { Descriptor } from '../descriptor/descriptor';
import { later } from '../system/later';
import { Accept } from './accept';
import { Bind, Connect, ConnectEx } from './connect';
import type { Operation } from './operation';
import { Sendfile } from './sendfile';
import { Recv, RecvInto, Recvfrom, RecvfromInto } from './receive';
import { Send, Sendall, Sendto, sendtoArity } from './send';

const receive = later(() => require('./receive-message') as typeof import('./receive-message'));
const send = later(() => require('./send-message') as typeof import('./send-message'));
const descriptors = later(() => require('./pass-descriptors') as typeof import('./pass-descriptors'));
const batches = later(() => require('./batches') as typeof import('./batches'));
const afalg = later(() => require('./afalg') as typeof import('./afalg'));

/** What an operation needs of the Socket that it is called on. */
export interface Caller {
  readonly descriptor: Descriptor;
  /** Makes a Socket of the same facade. */
  adopt(descriptor: Descriptor): unknown;
}

export interface Entry {
  /** How many positional arguments there are: what follows them in the async facade is `{ signal }`. */
  readonly arity: number | ((args: ArrayLike<unknown>) => number);
  /** Checks the arguments and makes the operation; makes no system call. */
  readonly create: (socket: Caller, a: unknown, b: unknown, c: unknown, d: unknown) => Operation<unknown>;
}

export const operations: Readonly<Record<string, Entry>> = {
  accept: { arity: 0, create: (socket) => new Accept(socket.descriptor, (descriptor) => socket.adopt(descriptor)) },
  bind: { arity: 1, create: (socket, address) => new Bind(socket.descriptor, address) },
  connect: { arity: 1, create: (socket, address) => new Connect(socket.descriptor, address) },
  connect_ex: { arity: 1, create: (socket, address) => new ConnectEx(socket.descriptor, address) },
  recv: { arity: 2, create: (socket, bufsize, flags) => new Recv(socket.descriptor, bufsize, flags) },
  recvfrom: { arity: 2, create: (socket, bufsize, flags) => new Recvfrom(socket.descriptor, bufsize, flags) },
  recv_into: {
    arity: 3,
    create: (socket, buffer, nbytes, flags) => new RecvInto(socket.descriptor, buffer, nbytes, flags),
  },
  recvfrom_into: {
    arity: 3,
    create: (socket, buffer, nbytes, flags) => new RecvfromInto(socket.descriptor, buffer, nbytes, flags),
  },
  send: { arity: 2, create: (socket, data, flags) => new Send(socket.descriptor, data, flags) },
  sendto: { arity: sendtoArity, create: (socket, data, flags, to) => new Sendto(socket.descriptor, data, flags, to) },
  sendall: { arity: 2, create: (socket, data, flags) => new Sendall(socket.descriptor, data, flags) },
  recvmsg: {
    arity: 3,
    create: ({ descriptor }, bufsize, ancbufsize, flags) =>
      new (receive().Recvmsg)(descriptor, bufsize, ancbufsize, flags),
  },
  recvmsg_into: {
    arity: 3,
    create: ({ descriptor }, buffers, ancbufsize, flags) =>
      new (receive().RecvmsgInto)(descriptor, buffers, ancbufsize, flags),
  },
  recvmmsg: { arity: 2, create: ({ descriptor }, batch, flags) => new (batches().Recvmmsg)(descriptor, batch, flags) },
  recv_fds: {
    arity: 3,
    create: ({ descriptor }, bufsize, maxfds, flags) => new (descriptors().RecvFds)(descriptor, bufsize, maxfds, flags),
  },
  sendmsg: {
    arity: 4,
    create: ({ descriptor }, buffers, ancdata, flags, to) =>
      new (send().Sendmsg)(descriptor, buffers, ancdata, flags, to),
  },
  sendmmsg: { arity: 2, create: ({ descriptor }, batch, flags) => new (batches().Sendmmsg)(descriptor, batch, flags) },
  send_fds: {
    arity: 4,
    create: ({ descriptor }, buffers, fds, flags, to) =>
      new (descriptors().SendFds)(descriptor, buffers, fds, flags, to),
  },
  sendmsg_afalg: { arity: 1, create: ({ descriptor }, message) => new (afalg().SendmsgAfalg)(descriptor, message) },
  sendfile: {
    arity: 3,
    create: (socket, file, offset, count) => new Sendfile(socket.descriptor, file, offset, count),
  },
};

/** Installs a method for each operation on a facade's prototype. */
export function install(prototype: object, method: (entry: Entry) => (...args: never[]) => unknown): void {
  for (const [name, entry] of Object.entries(operations)) {
    const value = method(entry);
    Object.defineProperty(value, 'name', { value: name });
    Object.defineProperty(prototype, name, { value, writable: true, configurable: true });
  }
}
