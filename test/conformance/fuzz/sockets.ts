/** The sockets that calls are made on, what getters do to them, and how everything is closed afterwards. */
import * as blocking from 'bsd-sockets';
import * as promises from 'bsd-sockets/promises';
import { closeSync } from 'node:fs';
import type { Random } from './random';
import type { Scene } from './values';

export type Library = typeof blocking;
export type Socket = blocking.Socket;
export const libraries = [blocking, promises as unknown as Library];

const LOOPBACK = { address: '127.0.0.1', port: 0 };
type Make = (lib: Library, random: Random) => Socket[];

function pair(lib: Library, type: number): Socket[] {
  const [a, b] = lib.socketpair(blocking.AF_UNIX, type) as unknown as [Socket, Socket];
  for (const each of [a, b]) each.settimeout(0);
  return [a, b];
}

function single(lib: Library, random: Random, family: number, type: number, proto = 0): Socket {
  const pool = lib !== blocking && random.once(4) ? { executor: 'pool' as const } : {};
  return new lib.Socket({ family, type, proto, timeout: 0, ...pool });
}

const udp: Make = (lib, random) => {
  const socket = single(lib, random, blocking.AF_INET, blocking.SOCK_DGRAM);
  // Of the blocking facade: the other's bind gives a promise, which is fulfilled already.
  socket.bind(LOOPBACK);
  if (random.once(2)) socket.connect(socket.getsockname());
  return [socket];
};
const listener: Make = (lib, random) => {
  const unix = random.once(2);
  const socket = single(lib, random, unix ? blocking.AF_UNIX : blocking.AF_INET, blocking.SOCK_STREAM);
  socket.bind(unix ? { path: '' } : LOOPBACK);
  socket.listen(1);
  const client = single(lib, random, unix ? blocking.AF_UNIX : blocking.AF_INET, blocking.SOCK_STREAM);
  const connecting: unknown = client.connect_ex(socket.getsockname());
  if (connecting instanceof Promise) connecting.catch(() => undefined);
  return [socket, client];
};

const kinds: readonly [weight: number, make: Make][] = [
  [24, (lib) => pair(lib, blocking.SOCK_STREAM)],
  [16, (lib) => pair(lib, blocking.SOCK_DGRAM)],
  [16, (lib) => pair(lib, blocking.SOCK_SEQPACKET)],
  [24, udp],
  [10, (lib, random) => [single(lib, random, blocking.AF_INET6, blocking.SOCK_STREAM)]],
  [8, (lib, random) => [single(lib, random, blocking.AF_INET, blocking.SOCK_STREAM)]],
  [8, listener],
  [4, (lib, random) => [single(lib, random, blocking.AF_INET6, blocking.SOCK_DGRAM)]],
  [4, (lib, random) => [single(lib, random, blocking.AF_UNIX, blocking.SOCK_DGRAM)]],
  [4, (lib, random) => [single(lib, random, blocking.AF_NETLINK, blocking.SOCK_RAW, 0)]],
  [2, (lib, random) => [single(lib, random, blocking.AF_INET, blocking.SOCK_RAW, 255)]],
];
const wheel = kinds.flatMap(([weight, make]) => new Array<Make>(weight).fill(make));
const packet: Make = (lib, random) => [single(lib, random, blocking.AF_PACKET, blocking.SOCK_RAW, 0x0300)];

/** The sockets of a case, the first of which the calls are made on, and what closes them and all that came of them. */
export class Sockets {
  readonly all: Socket[];
  private readonly others: { close(): unknown }[] = [];
  private readonly numbers: number[] = [];

  constructor(
    readonly lib: Library,
    readonly scene: Scene,
  ) {
    const { random } = scene;
    // Closing one of those takes milliseconds.
    this.all = (random.once(5000) ? packet : random.pick(wheel))(lib, random);
    this.feed();
    const [subject] = this.all as [Socket];
    scene.actions.push(
      () => {
        subject.close();
      },
      () => {
        const fd = subject.fileno();
        if (subject.detach() >= 0) this.numbers.push(fd);
      },
      () => {
        subject.getsockname();
      },
      () => this.all.at(-1)?.shutdown(blocking.SHUT_RDWR),
      () => {
        // Takes the number of one that was closed.
        this.all.push(single(lib, random, blocking.AF_INET, blocking.SOCK_DGRAM));
      },
      () => this.swallow(subject.recv(10)),
      () => this.swallow(subject.send('acting')),
    );
    // With promises a call may also wait: it has to end when the socket is closed.
    if (lib !== blocking && random.once(4)) subject.settimeout(null);
    if (random.once(60)) subject.close();
  }

  get subject(): Socket {
    return this.all[0]!;
  }

  /** So that there is something to be received. */
  private feed(): void {
    const { random } = this.scene;
    if (random.once(3)) return;
    const from = this.all.at(-1)!;
    try {
      if (this.all.length === 2 && random.once(4)) this.swallow(from.send_fds(['fed'], [from.fileno()]));
      else for (let count = random.below(4); count > 0; count--) this.swallow(from.send('some bytes'));
    } catch {
      // It is not connected.
    }
  }

  private swallow(result: unknown): void {
    if (result instanceof Promise) result.catch(() => undefined);
  }

  /** Keeps what a call gave, to be closed. */
  keep(value: unknown, depth = 0): void {
    if (typeof value !== 'object' || value === null || depth > 3 || ArrayBuffer.isView(value)) return;
    const object = value as Record<string, unknown>;
    if (typeof object['close'] === 'function') this.others.push(object as unknown as { close(): unknown });
    else if (typeof object['destroy'] === 'function') (object['destroy'] as () => void).call(object);
    else if (object['level'] === 1 && object['type'] === 1 && Array.isArray(object['value']))
      this.number(object['value']);
    else if (object['level'] === 1 && object['type'] === blocking.SCM_PIDFD) this.number([object['value']]);
    else if (Array.isArray(object['fds'])) this.number(object['fds']);
    else if (Array.isArray(value)) for (const each of value as unknown[]) this.keep(each, depth + 1);
    else if (Array.isArray(object['value'])) this.keep(object['value'], depth + 1);
    else if (Array.isArray(object['ancdata'])) this.keep(object['ancdata'], depth + 1);
  }

  number(fds: readonly unknown[]): void {
    this.numbers.push(...(fds as number[]).filter((fd) => fd >= 0));
  }

  close(): void {
    for (const each of [...this.others.splice(0), ...this.all]) {
      try {
        each.close();
      } catch {
        // A file that could not send what was in its buffer is closed all the same.
      }
    }
    for (const fd of this.numbers.splice(0)) {
      try {
        closeSync(fd);
      } catch {
        // A call was given it, and closed it.
      }
    }
  }
}
