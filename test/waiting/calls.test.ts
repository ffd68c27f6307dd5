/** What holds for every call of the async facade: rejections, `{ signal }`, order, deadlines, close. */
import { closeSync, openSync } from 'node:fs';
import { setImmediate as turn, setTimeout as delay } from 'node:timers/promises';
import {
  AF_INET,
  AF_UNIX,
  IP_RECVERR,
  IPPROTO_IP,
  MessageBatch,
  MSG_DONTWAIT,
  MSG_ERRQUEUE,
  MSG_OOB,
  POLLIN,
  POLLOUT,
  SO_LINGER,
  SO_SNDBUF,
  SOCK_DGRAM,
  SOCK_STREAM,
  SOL_SOCKET,
} from 'bsd-sockets';
import * as promises from 'bsd-sockets/promises';
import { native } from '#lib/system/native';
import { operations } from '#lib/operations/index';
import { closeLater, type AnySocket } from '../support/facades';
import { drain, fill, rest, tcpPair, unixPair, unresponsive, until, variants, watched } from '../support/variants';

type Options = { signal?: AbortSignal };
const HERE = { address: '127.0.0.1', port: 9 };
const bytes = Buffer.alloc(16);
const batch = (): MessageBatch => new MessageBatch(2, 16);

/** Every call that may wait, with `{ signal }` at its place and `undefined` before it where that is its default. */
const calls: Record<string, (socket: AnySocket, options: Options) => Promise<unknown>> = {
  accept: (s, o) => s.accept(o),
  bind: (s, o) => s.bind({ address: '127.0.0.1', port: 0 }, o),
  connect: (s, o) => s.connect(HERE, o),
  connect_ex: (s, o) => s.connect_ex(HERE, o),
  recv: (s, o) => s.recv(10, undefined, o),
  recvfrom: (s, o) => s.recvfrom(10, undefined, o),
  recv_into: (s, o) => s.recv_into(bytes, undefined, undefined, o),
  recvfrom_into: (s, o) => s.recvfrom_into(bytes, undefined, undefined, o),
  recvmsg: (s, o) => s.recvmsg(10, undefined, undefined, o),
  recvmsg_into: (s, o) => s.recvmsg_into([bytes], undefined, undefined, o),
  recvmmsg: (s, o) => s.recvmmsg(batch(), undefined, o),
  recv_fds: (s, o) => s.recv_fds(10, 1, undefined, o),
  send: (s, o) => s.send('x', undefined, o),
  sendto: (s, o) => s.sendto('x', HERE, o),
  'sendto with flags': (s, o) => s.sendto('x', 0, HERE, o),
  sendall: (s, o) => s.sendall('x', undefined, o),
  sendmsg: (s, o) => s.sendmsg(['x'], undefined, undefined, undefined, o),
  sendmmsg: (s, o) => s.sendmmsg(batch(), undefined, o),
  send_fds: (s, o) => s.send_fds(['x'], [0], undefined, undefined, o),
  sendmsg_afalg: (s, o) => s.sendmsg_afalg({ op: 0 }, o),
  sendfile: (s, o) => s.sendfile(0, undefined, undefined, o),
  connections: (s, o) => s.connections(o).next(),
  messages: (s, o) => s.messages(10, o).next(),
  poll: (s, o) => promises.poll([{ fd: s, events: POLLIN }], null, o),
  getaddrinfo: (_, o) => promises.getaddrinfo('localhost', 80, 0, 0, 0, 0, o),
  getnameinfo: (_, o) => promises.getnameinfo(HERE, 0, o),
  gethostbyname: (_, o) => promises.gethostbyname('localhost', o),
  gethostbyname_ex: (_, o) => promises.gethostbyname_ex('localhost', o),
  gethostbyaddr: (_, o) => promises.gethostbyaddr('127.0.0.1', o),
  getfqdn: (_, o) => promises.getfqdn('localhost', o),
  create_connection: (_, o) => promises.create_connection(HERE, o),
  create_server: (_, o) => promises.create_server({ address: '127.0.0.1', port: 0 }, o),
};

/** Runs `body` and says which native calls it made. */
async function nativeCalls(body: () => Promise<unknown>): Promise<string[]> {
  const made: string[] = [];
  const tables = [native, native.inline, native.pool, native.poller] as unknown as Record<string, unknown>[];
  const spies = tables.flatMap((table) =>
    Object.keys(table)
      .filter((name) => typeof table[name] === 'function')
      .map((name) => {
        const real = table[name] as (...args: unknown[]) => unknown;
        table[name] = function (this: unknown, ...args: unknown[]) {
          made.push(name);
          return real.apply(this, args);
        };
        return () => (table[name] = real);
      }),
  );
  try {
    await body();
  } finally {
    for (const restore of spies) restore();
  }
  return made;
}

it('knows every call that may wait', () => {
  expect(Object.keys(operations).filter((name) => !(name in calls))).toEqual([]);
});

describe.each(variants)('$title', (facade) => {
  describe.each(Object.entries(calls))('%s', (_name, call) => {
    let socket: AnySocket;

    beforeEach(() => {
      socket = facade.socket(AF_INET, SOCK_DGRAM);
    });

    it('rejects what is no signal, and throws nothing', async () => {
      const outcome = call(socket, { signal: 'now' as unknown as AbortSignal });
      expect(outcome).toBeInstanceOf(Promise);
      await expect(outcome).toFailWith('ERR_INVALID_ARG_TYPE');
      await expect(call(socket, 5 as Options)).toFailWith('ERR_INVALID_ARG_TYPE');
    });

    it('rejects before any system call when the signal has fired', async () => {
      const reason = new Error('the reason');
      const made = await nativeCalls(() =>
        expect(call(socket, { signal: AbortSignal.abort(reason) })).rejects.toMatchObject({
          name: 'AbortError',
          code: 'ABORT_ERR',
          cause: reason,
        }),
      );
      expect(made).toEqual([]);
    });
  });

  it('counts the native calls of one that is not aborted', async () => {
    const socket = facade.socket(AF_INET, SOCK_DGRAM);
    expect(await nativeCalls(() => calls['bind']!(socket, {}))).toContain('bind');
  });

  describe('cancelling', () => {
    it('takes nothing off the wire and leaves the socket usable', async () => {
      const [a, b] = unixPair(facade);
      for (const receive of ['recv', 'recvfrom', 'recv_into', 'recvfrom_into', 'recvmsg', 'recv_fds'] as const) {
        const control = new AbortController();
        const call = calls[receive]!(b, { signal: control.signal });
        await turn();
        control.abort();
        await expect(call).toFailWith('ABORT_ERR');
        await a.sendall(receive);
        expect((await drain(b, receive.length)).toString()).toBe(receive);
      }
    });

    it('takes nothing off the wire where data and signal come at once', async () => {
      const [a, b] = facade.socketpair(AF_UNIX, SOCK_DGRAM);
      let received = 0;
      for (let i = 0; i < 100; i++) {
        const control = new AbortController();
        const call = b.recv(10, 0, control).then(
          () => {
            received++;
          },
          () => undefined,
        );
        // Now before the data, now after it, now with it.
        if (i % 3 === 0) await turn();
        const sent = a.send('x');
        if (i % 5 === 0) await turn();
        control.abort();
        await Promise.all([call, sent]);
      }
      expect(received + (await rest(b))).toBe(100);
    });

    it('leaves a connection for the next accept', async () => {
      const listener = facade.socket(AF_INET, SOCK_STREAM);
      await listener.bind({ address: '127.0.0.1', port: 0 });
      listener.listen();
      const control = new AbortController();
      const call = listener.accept(control);
      const next = facade.accept(listener);
      await turn();
      control.abort();
      await expect(call).toFailWith('ABORT_ERR');
      const client = facade.socket(AF_INET, SOCK_STREAM);
      await client.connect(listener.getsockname());
      expect((await next).getpeername()).toEqual(client.getsockname());
    });

    it('tells how much of a sendall was sent, to the byte', async () => {
      const [a, b] = await tcpPair(facade);
      const control = new AbortController();
      const call = a.sendall(Buffer.alloc(20_000_000, 's'), 0, control);
      const error = call.catch((reason: unknown) => reason as Error & { bytesSent: number });
      await drain(b, 1_000_000);
      control.abort();
      const { name, bytesSent } = (await error) as { name: string; bytesSent: number };
      expect(name).toBe('AbortError');
      // The peer reads meanwhile: what was sent may fill the buffers.
      const ended = a.sendall('end').then(() => a.close());
      const rest = await drain(b);
      await ended;
      expect(rest.subarray(-3).toString()).toBe('end');
      expect(1_000_000 + rest.length - 3).toBe(bytesSent);
    });

    it('dissolves a connect', async () => {
      const listener = await unresponsive(facade);
      const socket = facade.socket(AF_INET, SOCK_STREAM);
      const control = new AbortController();
      const call = watched(socket.connect(listener.getsockname(), control));
      await delay(20);
      expect(call.settled).toBe(false);
      control.abort();
      await expect(call.promise).toFailWith('ABORT_ERR');
      const other = facade.socket(AF_INET, SOCK_STREAM);
      await other.bind({ address: '127.0.0.1', port: 0 });
      other.listen();
      await socket.connect(other.getsockname());
      expect(socket.getpeername()).toEqual(other.getsockname());
    });

    it('gives up a connect to a full Unix backlog, and to a host name', async () => {
      const listener = facade.socket(AF_UNIX, SOCK_STREAM);
      await listener.bind({ path: '' });
      listener.listen(0);
      await facade.socket(AF_UNIX, SOCK_STREAM).connect(listener.getsockname());
      const control = new AbortController();
      const socket = facade.socket(AF_UNIX, SOCK_STREAM);
      const call = watched(socket.connect(listener.getsockname(), control));
      const named = facade.socket(AF_INET, SOCK_STREAM).connect({ address: 'localhost', port: 9 }, control);
      const outcomes = Promise.allSettled([call.promise, named]);
      await turn();
      expect(call.settled).toBe(false);
      control.abort();
      for (const outcome of await outcomes) expect(outcome).toMatchObject({ reason: { code: 'ABORT_ERR' } });
      await facade.accept(listener);
      await socket.connect(listener.getsockname());
    });
  });

  describe('deadlines', () => {
    it('bounds every call from when it was made', async () => {
      const [, b] = unixPair(facade);
      b.settimeout(0.05);
      const began = performance.now();
      const outcomes = await Promise.allSettled([b.recv(1), b.recv(1), b.recv(1)]);
      expect(performance.now() - began).toBeGreaterThanOrEqual(50);
      for (const outcome of outcomes) {
        expect(outcome).toMatchObject({ status: 'rejected', reason: { name: 'SocketTimeoutError', syscall: 'recv' } });
      }
    });

    it('is one for the whole of a sendall, and tells how much was sent', async () => {
      const [a, b] = await tcpPair(facade);
      a.settimeout(0.3);
      let received = 0;
      const reading = (async () => {
        for (;;) {
          const { length } = await b.recv(20_000);
          if (length === 0) return;
          received += length;
          await delay(10);
        }
      })();
      // There is progress all the time.
      const error = await a.sendall(Buffer.alloc(100_000_000)).catch((reason: unknown) => reason);
      expect(error).toMatchObject({ name: 'SocketTimeoutError', code: 'ETIMEDOUT' });
      a.close();
      await reading;
      expect((error as { bytesSent: number }).bytesSent).toBe(received);
    });

    it('goes on with a connect whose time ran out', async () => {
      const listener = await unresponsive(facade);
      const socket = facade.socket(AF_INET, SOCK_STREAM);
      socket.settimeout(0.05);
      await expect(socket.connect(listener.getsockname())).toFailWith('ETIMEDOUT', 'connect');
      await facade.accept(listener);
      // The kernel repeats its SYN after a second.
      expect(await promises.poll([{ fd: socket, events: POLLOUT }], 10)).toHaveLength(1);
      expect(socket.getpeername()).toEqual(listener.getsockname());
    });

    it('says what the kernel says with a timeout of 0', async () => {
      const listener = await unresponsive(facade);
      const socket = facade.socket(AF_INET, SOCK_STREAM);
      socket.settimeout(0);
      await expect(socket.connect(listener.getsockname())).toFailWith('EINPROGRESS', 'connect');
      await expect(socket.connect(listener.getsockname())).toFailWith('EALREADY', 'connect');
      listener.settimeout(0);
      await facade.accept(listener);
      await expect(listener.accept()).toFailWith('EAGAIN', 'accept');
    });

    it('does not wait with MSG_DONTWAIT, in front of a call that waits', async () => {
      const [a, b] = unixPair(facade);
      await expect(b.recv(1, MSG_DONTWAIT)).toFailWith('EAGAIN', 'recv');
      const waiting = b.recv(1);
      await expect(b.recv(1, MSG_DONTWAIT)).toFailWith('EAGAIN', 'recv');
      await a.send('x');
      expect(await waiting).toHaveLength(1);
    });
  });

  describe('order', () => {
    it('is that of the calls, within a direction', async () => {
      const [a, b] = unixPair(facade);
      const calls = Array.from({ length: 100 }, () => b.recv(1));
      const text = Array.from(calls, (_, i) => String.fromCharCode(33 + (i % 90))).join('');
      await a.sendall(text);
      expect((await Promise.all(calls)).map(String).join('')).toBe(text);
    });

    it('never interleaves sendalls, nor what is sent between them', async () => {
      const [a, b] = await tcpPair(facade);
      a.setsockopt(SOL_SOCKET, SO_SNDBUF, 10_000);
      const sizes = [400_000, 1, 250_000, 2, 300_000];
      const calls = sizes.flatMap((size, i) => [
        a.sendall(Buffer.alloc(size, 2 * i)),
        a.sendall(Buffer.alloc(1, 2 * i + 1)),
      ]);
      const received = await drain(
        b,
        sizes.reduce((sum, size) => sum + size + 1, 0),
      );
      const expected = sizes.flatMap((size, i) => [Buffer.alloc(size, 2 * i), Buffer.alloc(1, 2 * i + 1)]);
      expect(received.equals(Buffer.concat(expected))).toBe(true);
      await Promise.all(calls);
    });

    it('goes both directions at once', async () => {
      const [a, b] = await tcpPair(facade);
      const block = Buffer.alloc(8_000_000, 'd');
      const sent = Promise.all([a.sendall(block), b.sendall(block)]);
      const [fromA, fromB] = await Promise.all([drain(b, block.length), drain(a, block.length)]);
      await sent;
      expect([fromA.equals(block), fromB.equals(block)]).toEqual([true, true]);
    });

    it('has a queue for urgent data and one for errors', async () => {
      const [a, b] = await tcpPair(facade);
      const waiting = watched(b.recv(10));
      await turn();
      await a.send('!', MSG_OOB);
      await promises.poll([{ fd: b, events: promises.POLLPRI }], 5);
      expect((await b.recv(1, MSG_OOB)).toString()).toBe('!');
      expect(waiting.settled).toBe(false);
      await a.send('in line');
      expect((await waiting.promise).toString()).toBe('in line');
    });

    it('waits for an error while others wait for data', async () => {
      const socket = facade.socket(AF_INET, SOCK_DGRAM);
      const gone = facade.socket(AF_INET, SOCK_DGRAM);
      await gone.bind({ address: '127.0.0.1', port: 0 });
      const nobody = gone.getsockname();
      gone.close();
      socket.setsockopt(IPPROTO_IP, IP_RECVERR, 1);
      await socket.bind({ address: '127.0.0.1', port: 0 });
      const error = socket.recvmsg(100, 512, MSG_ERRQUEUE);
      const data = socket.recv(10).catch((reason: unknown) => (reason as NodeJS.ErrnoException).code);
      await turn();
      await socket.sendto('lost', nobody);
      const { data: returned, address, ancdata } = await error;
      expect(returned.toString()).toBe('lost');
      expect(address).toEqual(nobody);
      expect(ancdata).toHaveLength(1);
      // The kernel tells the error to one of them alone: here to who reads the queue, there to both.
      socket.close();
      expect(['ECONNREFUSED', 'ECANCELED']).toContain(await data);
    });

    it('tells a refused connect to connect, not to the recv that was called meanwhile', async () => {
      const listener = facade.socket(AF_INET, SOCK_STREAM);
      await listener.bind({ address: '127.0.0.1', port: 0 });
      const nobody = listener.getsockname();
      listener.close();
      const socket = facade.socket(AF_INET, SOCK_STREAM);
      const connect = socket.connect(nobody);
      const received = socket.recv(10);
      await expect(connect).toFailWith('ECONNREFUSED', 'connect');
      expect(await received).toHaveLength(0);
    });

    it('receives after urgent data that came with other data', async () => {
      const [a, b] = await tcpPair(facade);
      const first = b.recv(100);
      await a.send('x');
      await first;
      await a.send('abc');
      await a.send('!', MSG_OOB);
      await a.send('def');
      const received = [await b.recv(100)];
      while (Buffer.concat(received).length < 6) received.push(await b.recv(100));
      expect(Buffer.concat(received).toString()).toBe('abcdef');
    });
  });

  describe('closing', () => {
    it('rejects what waits in every queue, at once', async () => {
      const [a, b] = await tcpPair(facade);
      await fill(a);
      const calls = [
        ...[a.recv(1), a.recvfrom(1), a.recv_into(Buffer.alloc(1))],
        ...[a.send('x'), a.sendall('x')],
        a.recv(1, MSG_ERRQUEUE),
      ];
      await turn();
      const began = performance.now();
      a.close();
      expect(a.closed).toBe(true);
      for (const outcome of await Promise.allSettled(calls)) {
        expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'ECANCELED' } });
      }
      // Not when a slice of the pool is over.
      expect(performance.now() - began).toBeLessThan(1000);
      await expect(a.recv(1)).toFailWith('EBADF', 'recv');
      b.close();
    });

    it('rejects an accept and a connect', async () => {
      const listener = await unresponsive(facade);
      const socket = facade.socket(AF_INET, SOCK_STREAM);
      const connect = socket.connect(listener.getsockname());
      await facade.accept(listener);
      const accept = listener.accept();
      await turn();
      socket.close();
      listener.close();
      await expect(connect).toFailWith('ECANCELED', 'connect');
      await expect(accept).toFailWith('ECANCELED', 'accept');
    });

    it('tells how much of a sendall was sent, to the byte, too', async () => {
      const [a, b] = await tcpPair(facade);
      const call = a.sendall(Buffer.alloc(20_000_000)).catch((reason: unknown) => reason);
      const { length } = await drain(b, 100_000);
      a.close();
      const { bytesSent, code } = (await call) as { bytesSent: number; code: string };
      expect(code).toBe('ECANCELED');
      expect(bytesSent).toBeLessThan(20_000_000);
      expect(length + (await drain(b)).length).toBe(bytesSent);
    });

    it('is heard by the peer though a call was pending', async () => {
      const [a, b] = await tcpPair(facade);
      a.recv(1).catch(() => undefined);
      await turn();
      const end = b.recv(1);
      a.close();
      expect(await end).toHaveLength(0);
    });

    it('is heard by the peer though a call was cancelled just before', async () => {
      const [a, b] = await tcpPair(facade);
      const control = new AbortController();
      const call = expect(a.recv(1, 0, control)).toFailWith('ABORT_ERR', undefined);
      await turn();
      const end = b.recv(1);
      control.abort();
      a.close();
      expect(await end).toHaveLength(0);
      await call;
    });

    it('detaches, rejecting what waits, and the descriptor goes on', async () => {
      const [a, b] = unixPair(facade);
      const call = a.recv(10);
      await turn();
      const fd = a.detach();
      await expect(call).toFailWith('ECANCELED', 'recv');
      await expect(a.recv(1)).toFailWith('EBADF', 'recv');
      const moved = facade.adopt(fd);
      await b.send('on');
      expect((await moved.recv(10)).toString()).toBe('on');
    });

    it('loses nothing by detaching again and again', async () => {
      const [a, b] = facade.socketpair(AF_UNIX, SOCK_DGRAM);
      let socket = a;
      let received = 0;
      for (let i = 0; i < 100; i++) {
        const call = socket.recv(1).then(
          () => {
            received++;
          },
          () => undefined,
        );
        if (i % 3 === 0) await turn();
        const sent = b.send('x');
        if (i % 5 === 0) await turn();
        const fd = socket.detach();
        await Promise.all([call, sent]);
        socket = facade.adopt(fd);
      }
      expect(received + (await rest(socket))).toBe(100);
    });

    it('waits for SO_LINGER on the pool, and asyncDispose waits for that', async () => {
      const [a, b] = await tcpPair(facade);
      await fill(a);
      a.setsockopt(SOL_SOCKET, SO_LINGER, { onoff: 1, linger: 30 });
      a.close();
      expect(a.fileno()).toBe(-1);
      const closed = watched(a[Symbol.asyncDispose]());
      await delay(50);
      expect(closed.settled).toBe(false);
      await drain(b);
      await closed.promise;
    });

    it('is over at once for asyncDispose without SO_LINGER', async () => {
      const [a] = await tcpPair(facade);
      await a[Symbol.asyncDispose]();
      expect(a.closed).toBe(true);
    });

    it('asyncDispose waits until the descriptor is closed, whatever waited', async () => {
      const listener = facade.socket(AF_INET, SOCK_STREAM);
      await listener.bind({ address: '127.0.0.1', port: 0 });
      listener.listen();
      const address = listener.getsockname();
      const accepting = listener.accept();
      accepting.catch(() => {});
      await delay(20);
      await listener[Symbol.asyncDispose]();
      await expect(accepting).toFailWith('ECANCELED', 'accept');
      // Nobody has the port any more.
      const again = facade.socket(AF_INET, SOCK_STREAM);
      await again.bind(address);
      again.listen();
    });

    it('leaves a number alone that was closed by others before, and is another Socket’s by now', async () => {
      const [a] = unixPair(facade);
      const waiting = a.recv(1);
      await delay(20);
      const number = a.fileno();
      closeSync(number);
      // Where nothing is in the way it is told at once.
      if (facade.title === 'promises') expect(() => a.close()).toFailWith('EBADF', 'close');
      else a.close();
      // Lower ones may have become free.
      let other = facade.socket(AF_INET, SOCK_DGRAM);
      while (other.fileno() < number) other = facade.socket(AF_INET, SOCK_DGRAM);
      expect(other.fileno()).toBe(number);
      await expect(waiting).toFailWith('ECANCELED', 'recv');
      await a[Symbol.asyncDispose]();
      await other.bind({ address: '127.0.0.1', port: 0 });
      expect(other.getsockname()).toMatchObject({ address: '127.0.0.1' });
    });

    it('closes what was accepted for a call that was over', async () => {
      const listener = facade.socket(AF_INET, SOCK_STREAM);
      await listener.bind({ address: '127.0.0.1', port: 0 });
      listener.listen();
      for (let i = 0; i < 20; i++) {
        const control = new AbortController();
        const call = listener.accept(control).then(
          ([socket]) => {
            socket.close();
          },
          () => undefined,
        );
        const client = facade.socket(AF_INET, SOCK_STREAM);
        const connected = client.connect(listener.getsockname());
        if (i % 2 === 0) await turn();
        control.abort();
        await Promise.all([call, connected]);
        client.close();
      }
      // Descriptors that leaked fail the file.
    });
  });

  it('takes a buffer that is detached meanwhile for a wrong argument', async () => {
    const [a, b] = unixPair(facade);
    const buffer = new Uint8Array(10);
    const failed = expect(b.recv_into(buffer)).toFailWith('ERR_INVALID_ARG_VALUE');
    await turn();
    structuredClone(buffer.buffer, { transfer: [buffer.buffer] });
    await a.send('hello');
    await failed;
    await a.send('later');
    a.close();
    expect((await drain(b)).subarray(-5).toString()).toBe('later');
  });

  it('sends the bytes as they are when it sends them, or as they were', async () => {
    const [a, b] = unixPair(facade);
    await fill(a);
    const data = Buffer.from('AAAA');
    const call = a.sendall(data);
    await turn();
    data.fill('B');
    const filler = watched(drain(b));
    await call;
    a.close();
    expect(['AAAA', 'BBBB']).toContain((await filler.promise).subarray(-4).toString());
  });

  it('sends a file while others send and receive', async () => {
    const [a, b] = await tcpPair(facade);
    const fd = openSync(__filename, 'r');
    const calls = [a.sendall('<'), a.sendfile(fd, 0), a.sendall('>')];
    await b.sendall('?');
    expect((await a.recv(1)).toString()).toBe('?');
    const [, count] = await Promise.all(calls);
    a.close();
    const received = await drain(b);
    expect(received.length).toBe((count as number) + 2);
    expect(received.at(0)).toBe(60);
    expect(received.at(-1)).toBe(62);
    closeSync(fd);
  });
});

describe('a Socket', () => {
  it('is not watched by its closed calls: thousands come and go', async () => {
    const { length } = process.getActiveResourcesInfo();
    for (let i = 0; i < 200; i++) {
      const [a, b] = promises.socketpair();
      const call = a.recv(1);
      await turn();
      await b.send('x');
      await call;
      a.close();
      b.close();
    }
    await until(() => process.getActiveResourcesInfo().length <= length + 2);
  });

  it('stays while a call waits, though nobody has it', async () => {
    const [a, b] = promises.socketpair();
    closeLater(b);
    const received = (() => closeLater(a).recv(10))();
    await turn();
    await b.send('x');
    expect(await received).toHaveLength(1);
  });
});
