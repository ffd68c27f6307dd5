/** `connections()` and `messages()`. */
import { setImmediate as turn } from 'node:timers/promises';
import { AF_INET, AF_UNIX, errno, SOCK_DGRAM, SOCK_STREAM } from 'bsd-sockets';
import { Accept } from '#lib/operations/accept';
import { inline } from '#lib/system/syscalls';
import { closeLater, type AnySocket } from '../support/facades';
import { runProgram, promisesEntry } from '../support/programs';
import { variants, watched } from '../support/variants';

describe.each(variants)('connections() of $title', (facade) => {
  let listener: AnySocket;

  beforeEach(async () => {
    listener = facade.socket(AF_INET, SOCK_STREAM);
    await listener.bind({ address: '127.0.0.1', port: 0 });
    listener.listen();
  });
  afterEach(() => jest.restoreAllMocks());

  async function connect(): Promise<AnySocket> {
    const client = facade.socket(AF_INET, SOCK_STREAM);
    await client.connect(listener.getsockname());
    return client;
  }

  it('come as they are made, until the socket is closed', async () => {
    const clients = [await connect(), await connect(), await connect()].map((client) => client.getsockname());
    const peers: unknown[] = [];
    for await (const [socket, address] of listener.connections()) {
      closeLater(socket);
      expect(socket.getpeername()).toEqual(address);
      peers.push(address);
      // While the loop waits for the next one.
      if (peers.length === 3) setImmediate(() => listener.close());
    }
    expect(peers).toEqual(clients);
  });

  it('end when the socket is closed within the loop', async () => {
    await connect();
    await connect();
    let count = 0;
    for await (const [socket] of listener.connections()) {
      socket.close();
      listener.close();
      count++;
    }
    expect(count).toBe(1);
    for await (const _ of listener.connections()) count++;
    expect(count).toBe(1);
  });

  it('are not lost when the loop is left', async () => {
    const clients = [await connect(), await connect(), await connect()].map((client) => client.getsockname());
    for await (const [socket] of listener.connections()) {
      closeLater(socket);
      break;
    }
    expect((await facade.accept(listener)).getpeername()).toEqual(clients[1]);
    for await (const [socket, address] of listener.connections()) {
      closeLater(socket);
      expect(address).toEqual(clients[2]);
      break;
    }
    expect(listener.closed).toBe(false);
  });

  it('are not lost when the iterator is left while it waits', async () => {
    const iterator = listener.connections();
    const waiting = iterator.next();
    await turn();
    expect(await iterator.return!()).toEqual({ done: true, value: undefined });
    expect(await waiting).toEqual({ done: true, value: undefined });
    expect(await iterator.next()).toEqual({ done: true, value: undefined });
    const client = await connect();
    expect((await facade.accept(listener)).getpeername()).toEqual(client.getsockname());
  });

  it('can be asked for ahead, and come in order', async () => {
    const iterator = listener.connections();
    const asked = [iterator.next(), iterator.next(), iterator.next()];
    const clients = [await connect(), await connect(), await connect()].map((client) => client.getsockname());
    const peers = (await Promise.all(asked)).map(({ value }) => {
      closeLater((value as [AnySocket])[0]);
      return (value as unknown[])[1];
    });
    expect(peers).toEqual(clients);
  });

  it.each(['ECONNABORTED', 'EPROTO', 'ENETDOWN', 'EHOSTUNREACH'] as const)('are passed over after %s', async (code) => {
    const answer = jest.spyOn(Accept.prototype, 'settle');
    answer.mockImplementationOnce((fd) => {
      if (fd >= 0) inline.close(fd);
      return -errno[code];
    });
    await connect();
    const second = await connect();
    for await (const [socket, address] of listener.connections()) {
      closeLater(socket);
      // By readiness the first one met the error in its place.
      expect(address).toEqual(second.getsockname());
      break;
    }
    expect(answer.mock.calls.length).toBeGreaterThanOrEqual(2);
  });

  it.each(['EMFILE', 'ENFILE', 'ENOBUFS', 'ENOMEM'] as const)(
    '%s rejects one next(), and iteration goes on',
    async (code) => {
      const answer = jest.spyOn(Accept.prototype, 'settle');
      answer.mockImplementationOnce((fd) => {
        if (fd >= 0) inline.close(fd);
        return -errno[code];
      });
      const iterator = listener.connections();
      await connect();
      await expect(iterator.next()).toFailWith(code, 'accept');
      const second = await connect();
      const { value, done } = await iterator.next();
      expect(done).toBe(false);
      const [socket, address] = value as [AnySocket, unknown];
      closeLater(socket);
      expect(address).toEqual(second.getsockname());
    },
  );

  it('reject with the signal, and can be asked for again', async () => {
    const control = new AbortController();
    const iterator = listener.connections(control);
    const waiting = iterator.next();
    await turn();
    control.abort();
    await expect(waiting).toFailWith('ABORT_ERR');
    await expect(iterator.next()).toFailWith('ABORT_ERR');
    await connect();
    closeLater(await facade.accept(listener));
  });

  it('reject with the error of a socket that does not listen, again and again', async () => {
    const iterator = facade.socket(AF_INET, SOCK_STREAM).connections();
    await expect(iterator.next()).toFailWith('EINVAL', 'accept');
    await expect(iterator.next()).toFailWith('EINVAL', 'accept');
  });
});

it.each(['readiness', 'pool'])('connections survive a lack of descriptors (%s)', async (executor) => {
  const output = await runProgram(
    `
    const { Socket, AF_UNIX } = require(${JSON.stringify(promisesEntry)});
    const { openSync, closeSync } = require('node:fs');
    (async () => {
      const listener = new Socket({ executor: '${executor}' });
      await listener.bind({ address: '127.0.0.1', port: 0 });
      listener.listen();
      const clients = [new Socket(), new Socket()];
      for (const client of clients) await client.connect(listener.getsockname());
      // Warms up what needs descriptors of its own.
      const iterator = listener.connections();
      (await iterator.next()).value[0].close();
      const fds = [];
      try {
        for (;;) fds.push(openSync('/dev/null'));
      } catch (error) {
        console.log(error.code);
      }
      for (let i = 0; i < 2; i++) {
        try {
          await iterator.next();
        } catch (error) {
          console.log(error.code, error.syscall);
        }
      }
      for (const fd of fds) closeSync(fd);
      const { value, done } = await iterator.next();
      console.log(done, value[1].port === clients[1].getsockname().port);
      process.exit();
    })();`,
    ['sh', '-c', 'ulimit -n 60; exec "$@"', 'sh'],
  );
  expect(output).toBe('EMFILE\nEMFILE accept\nEMFILE accept\nfalse true');
});

describe.each(variants)('messages() of $title', (facade) => {
  let a: AnySocket;
  let b: AnySocket;

  beforeEach(async () => {
    a = facade.socket(AF_INET, SOCK_DGRAM);
    b = facade.socket(AF_INET, SOCK_DGRAM);
    await a.bind({ address: '127.0.0.1', port: 0 });
    await b.bind({ address: '127.0.0.1', port: 0 });
    await a.connect(b.getsockname());
  });

  it('come with their senders, until the socket is closed', async () => {
    for (const text of ['one', '', 'three']) await a.send(text);
    const texts: string[] = [];
    for await (const [data, address] of b.messages(100)) {
      expect(address).toEqual(a.getsockname());
      texts.push(data.toString());
      if (texts.length === 3) setImmediate(() => b.close());
    }
    expect(texts).toEqual(['one', '', 'three']);
  });

  it('are cut to their size', async () => {
    await a.send('abcdef');
    for await (const [data] of b.messages(4)) {
      expect(data.toString()).toBe('abcd');
      break;
    }
  });

  it('are not lost when the loop is left, or the signal fires', async () => {
    const control = new AbortController();
    const waiting = watched(b.messages(10, control).next());
    const iterator = b.messages(10);
    const second = iterator.next();
    await turn();
    control.abort();
    await expect(waiting.promise).toFailWith('ABORT_ERR');
    await iterator.return!();
    expect(await second).toEqual({ done: true, value: undefined });
    for (const text of ['1', '2', '3']) await a.send(text);
    const texts: string[] = [];
    for await (const [data] of b.messages(10)) {
      texts.push(data.toString());
      if (texts.length === 2) break;
    }
    expect([...texts, (await b.recv(10)).toString()]).toEqual(['1', '2', '3']);
  });

  it('reject what is no size, at next()', async () => {
    const iterator = b.messages('x' as unknown as number);
    await expect(iterator.next()).toFailWith('ERR_INVALID_ARG_TYPE');
    await expect(iterator.next()).toFailWith('ERR_INVALID_ARG_TYPE');
  });

  it('are nothing, time and again, once receiving was shut down; and it can be left', async () => {
    const [, socket] = facade.socketpair(AF_UNIX, SOCK_DGRAM);
    socket.shutdown(0);
    const iterator = socket.messages(10);
    for (let i = 0; i < 5; i++) expect((await iterator.next()).value![0]).toHaveLength(0);
    await iterator.return!();
  });
});
