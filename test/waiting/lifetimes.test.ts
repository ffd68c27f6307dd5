/**
 * What becomes of a call that waits when its socket is closed or detached, or the call aborted, from wherever that is done:
 * it ends once, with the documented error, takes nothing, and never touches the number again.
 */
import { closeSync, fstatSync, openSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as blocking from 'bsd-sockets';
import { AF_INET, AF_UNIX, MSG_ERRQUEUE, SOCK_DGRAM, SOCK_STREAM } from 'bsd-sockets';
import { MessageBatch } from 'bsd-sockets/promises';
import { closeLater, type AnySocket, type Facade } from '../support/facades';
import { fill, unixPair, unresponsive, until, variants } from '../support/variants';

interface Waiting {
  readonly socket: AnySocket;
  /** A call that waits, on `socket` or on another one with the same open file. */
  call(socket: AnySocket, options: { signal?: AbortSignal }): Promise<unknown>;
  /** Lets it end; goes on for that until `over`. */
  complete(over: () => boolean): unknown;
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const LARGE = Buffer.alloc(1 << 22, 'l');

/** A receive that waits for a byte of the other end. */
const receiving =
  (type: number, call: Waiting['call']) =>
  (facade: Facade): Waiting => {
    const [socket, peer] = facade.socketpair(AF_UNIX, type);
    return { socket, call, complete: () => peer.send('x') };
  };

/** Receives all there is, until `over`. By calls that do not wait: the pool has few threads. */
function emptying(peer: AnySocket): Waiting['complete'] {
  const reader = closeLater(new blocking.Socket({ fileno: peer.detach() }));
  reader.settimeout(0);
  return async (over) => {
    for (let count = 1; count > 0;) {
      try {
        count = reader.recv(65536).length;
      } catch (error) {
        expect(error).toMatchObject({ code: 'EAGAIN' });
        if (over()) return;
        await nextTurn();
      }
    }
  };
}

/** A send that waits for the other end to receive what fills the buffers. */
const sending =
  (type: number, call: Waiting['call']) =>
  async (facade: Facade): Promise<Waiting> => {
    const [socket, peer] = facade.socketpair(AF_UNIX, type);
    await fill(socket);
    return { socket, call, complete: emptying(peer) };
  };

async function listening(facade: Facade): Promise<AnySocket> {
  const listener = facade.socket(AF_INET, SOCK_STREAM);
  await listener.bind({ address: '127.0.0.1', port: 0 });
  listener.listen();
  return listener;
}

/** Two UDP sockets, connected to each other. */
async function datagrams(facade: Facade): Promise<[AnySocket, AnySocket]> {
  const [a, b] = [facade.socket(AF_INET, SOCK_DGRAM), facade.socket(AF_INET, SOCK_DGRAM)];
  for (const each of [a, b]) await each.bind({ address: '127.0.0.1', port: 0 });
  await a.connect(b.getsockname());
  await b.connect(a.getsockname());
  return [a, b];
}

const accepting =
  (call: Waiting['call']) =>
  async (facade: Facade): Promise<Waiting> => {
    const socket = await listening(facade);
    const address = socket.getsockname();
    const client = facade.socket(AF_INET, SOCK_STREAM);
    return { socket, call, complete: () => client.connect(address) };
  };

/** Every call that waits, by its name. */
const CALLS: Record<string, (facade: Facade) => Promise<Waiting> | Waiting> = {
  recv: receiving(SOCK_STREAM, (socket, options) => socket.recv(9, 0, options)),
  recv_into: receiving(SOCK_STREAM, (socket, options) => socket.recv_into(Buffer.alloc(9), undefined, 0, options)),
  recvfrom: receiving(SOCK_DGRAM, (socket, options) => socket.recvfrom(9, 0, options)),
  recvfrom_into: receiving(SOCK_DGRAM, (socket, options) => socket.recvfrom_into(Buffer.alloc(9), 9, 0, options)),
  recvmsg: receiving(SOCK_DGRAM, (socket, options) => socket.recvmsg(9, 0, 0, options)),
  recvmsg_into: receiving(SOCK_DGRAM, (socket, options) => socket.recvmsg_into([Buffer.alloc(9)], 0, 0, options)),
  recvmmsg: receiving(SOCK_DGRAM, (socket, options) => socket.recvmmsg(new MessageBatch(2, 9), 0, options)),
  recv_fds: receiving(SOCK_DGRAM, (socket, options) => socket.recv_fds(9, 1, 0, options)),
  'messages()': receiving(SOCK_DGRAM, (socket, options) => socket.messages(9, options).next()),
  'messages() in batches': async (facade) => {
    const [socket, peer] = await datagrams(facade);
    const call: Waiting['call'] = (each, options) => each.messages(9, { ...options, batch: 8 }).next();
    return { socket, call, complete: () => peer.send('x') };
  },
  'recvmsg of the error queue': async (facade) => {
    const [socket, nobody] = await datagrams(facade);
    nobody.close();
    socket.setsockopt(blocking.IPPROTO_IP, blocking.IP_RECVERR, 1);
    const sender = closeLater(new blocking.Socket({ fileno: socket.dup().detach() }));
    return {
      socket,
      call: (each, options) => each.recvmsg(9, 512, MSG_ERRQUEUE, options),
      complete: () => sender.send('refused'),
    };
  },
  accept: accepting((socket, options) => socket.accept(options).then(([each]) => closeLater(each))),
  'connections()': accepting(async (socket, options) => {
    const result = await socket.connections(options).next();
    if (result.done !== true) closeLater(result.value[0]);
    return result;
  }),
  connect: async (facade) => {
    const listener = await unresponsive(facade);
    const socket = facade.socket(AF_INET, SOCK_STREAM);
    return {
      socket,
      call: (each, options) => each.connect(listener.getsockname(), options),
      complete: () => facade.accept(listener),
    };
  },
  'connect to a full Unix backlog': async (facade) => {
    const listener = facade.socket(AF_UNIX, SOCK_STREAM);
    await listener.bind({ path: '' });
    listener.listen(0);
    await facade.socket(AF_UNIX, SOCK_STREAM).connect(listener.getsockname());
    const socket = facade.socket(AF_UNIX, SOCK_STREAM);
    return {
      socket,
      call: (each, options) => each.connect(listener.getsockname(), options),
      complete: () => facade.accept(listener),
    };
  },
  send: sending(SOCK_STREAM, (socket, options) => socket.send('x', 0, options)),
  sendall: sending(SOCK_STREAM, (socket, options) => socket.sendall(LARGE, 0, options)),
  sendmsg: sending(SOCK_STREAM, (socket, options) => socket.sendmsg(['x'], [], 0, undefined, options)),
  send_fds: sending(SOCK_STREAM, (socket, options) => socket.send_fds(['x'], [socket.fileno()], 0, undefined, options)),
  sendfile: sending(SOCK_STREAM, (socket, options) => {
    const file = openSync(__filename, 'r');
    return socket.sendfile(file, 0, undefined, options).finally(() => closeSync(file));
  }),
  sendto: async (facade) => {
    const receiver = facade.socket(AF_UNIX, SOCK_DGRAM);
    await receiver.bind({ path: '' });
    const address = receiver.getsockname();
    const socket = facade.socket(AF_UNIX, SOCK_DGRAM);
    await socket.connect(address);
    await fill(socket);
    return { socket, call: (each, options) => each.sendto('x', 0, address, options), complete: emptying(receiver) };
  },
  sendmmsg: sending(SOCK_DGRAM, (socket, options) => socket.sendmmsg(new MessageBatch(1, 9).add('x'), 0, options)),
};

type End = 'close' | 'detach' | 'abort';
const ENDS: readonly End[] = ['close', 'detach', 'abort'];

/** From where it is done: calls `act`, and returns when it was. */
const MOMENTS: Record<string, (act: () => void, facade: Facade) => Promise<void> | void> = {
  'the same turn': (act) => act(),
  'a microtask': (act) => Promise.resolve().then(act),
  'a later turn': (act) => nextTurn().then(act),
  'a call of another socket that completes': async (act, facade) => {
    const [a, b] = unixPair(facade);
    const received = a.recv(1).then(act);
    await b.send('x');
    await received;
  },
  'a call of another socket that fails': async (act, facade) => {
    const [a] = unixPair(facade);
    const failed = a.recv(1).catch(act);
    a.close();
    await failed;
  },
  'a handler of a signal': (act) => {
    const control = new AbortController();
    control.signal.addEventListener('abort', act);
    control.abort();
  },
};

/** From a finalizer. A collection takes long: only some calls are tried. */
async function finalized(act: () => void): Promise<void> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  let called = false;
  const registry = new FinalizationRegistry(() => {
    called = true;
    act();
  });
  (() => registry.register({}, undefined))();
  while (!called) {
    collect();
    await nextTurn();
  }
}

/** What a call came to: its error's code, or that it has a result. */
const outcome = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    (value) => value,
    (error: unknown) => (error as { code?: unknown }).code,
  );

/** Sockets that have the lowest free numbers, `number` among them. */
function take(number: number): blocking.Socket {
  for (let tries = 0; tries < 100; tries++) {
    const pair = blocking.socketpair(AF_UNIX, SOCK_DGRAM).map((end) => closeLater(end));
    const at = pair.findIndex((end) => end.fileno() === number);
    if (at === -1) continue;
    pair[1 - at]!.send('untouched');
    return pair[at] as blocking.Socket;
  }
  throw new Error(`number ${number} was not given away`);
}

const isOpen = (fd: number): boolean => {
  try {
    return fstatSync(fd).isSocket();
  } catch {
    return false;
  }
};

describe.each(variants)('$title', (facade) => {
  describe.each(Object.entries(CALLS))('%s', (name, make) => {
    /** Ends it in the middle, at one moment, and looks at what came of it. */
    async function scene(end: End, moment: (typeof MOMENTS)[string]): Promise<void> {
      const { socket, call, complete } = await make(facade);
      const number = socket.fileno();
      const control = new AbortController();
      const waiting = outcome(call(socket, { signal: control.signal }));
      const act = (): unknown => (end === 'abort' ? control.abort() : socket[end]());
      await moment(act, facade);
      const code = await waiting;
      // Loops over what arrives end quietly with their socket.
      const ended = name.includes('()') ? { done: true, value: undefined } : 'ECANCELED';
      expect(code).toEqual(end === 'abort' ? 'ABORT_ERR' : ended);

      if (end === 'close') {
        await until(() => !isOpen(number));
        const other = take(number);
        // What the call waited for comes now; and close() is called once more.
        await Promise.resolve(complete(() => true)).catch(() => undefined);
        socket.close();
        await nextTurn();
        expect(other.closed).toBe(false);
        expect(String(other.recv(20, blocking.MSG_DONTWAIT))).toBe('untouched');
        return;
      }
      // The next one has what the call would have had.
      const next = end === 'detach' ? facade.adopt(number) : socket;
      if (name.startsWith('connect ') || name === 'connect') return;
      let over = false;
      const again = call(next, {}).finally(() => (over = true));
      await complete(() => over);
      await again;
    }

    it.each<End>(['close', 'detach'])('an abort before %s is what it reports', async (end) => {
      const { socket, call } = await make(facade);
      const control = new AbortController();
      const waiting = outcome(call(socket, { signal: control.signal }));
      await nextTurn();
      control.abort();
      const number = socket.fileno();
      socket[end as 'close']();
      if (end === 'detach') facade.adopt(number);
      expect(await waiting).toBe('ABORT_ERR');
    });

    if (['recv', 'accept', 'sendall', 'messages()'].includes(name)) {
      it.each(ENDS)('%s, from a finalizer', (end) => scene(end, finalized));
    }

    it.each(ENDS)('%s, from anywhere', async (end) => {
      for (const moment of Object.values(MOMENTS)) await scene(end, moment);
    });
  });
});
