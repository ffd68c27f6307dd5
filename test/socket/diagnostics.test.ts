/** What others can see of Sockets: `diagnostics_channel` and `openSockets`. */
import { closeSync } from 'node:fs';
import { subscribe, unsubscribe, type ChannelListener } from 'node:diagnostics_channel';
import * as blocking from 'bsd-sockets';
import { AF_INET, AF_UNIX, SOCK_DGRAM, SOCK_STREAM, SOL_SOCKET } from 'bsd-sockets';
import { facades } from '../support/facades';
import { entry, execute } from '../support/programs';

interface Message {
  socket?: object;
  how?: string;
  fd?: number;
  error?: Error;
}

/** The messages of a channel while `body` runs. */
async function published(channel: string, body: () => unknown): Promise<Message[]> {
  const messages: Message[] = [];
  const listener: ChannelListener = (message) => messages.push(message as Message);
  subscribe(channel, listener);
  try {
    await body();
  } finally {
    unsubscribe(channel, listener);
  }
  return messages;
}

describe.each(facades)('$title', (facade) => {
  it('publishes each new Socket, complete, with how it came by its descriptor', async () => {
    const made: { close(): void }[] = [];
    const messages = await published('bsd-sockets:socket', async () => {
      const listener = facade.socket(AF_INET, SOCK_STREAM);
      await listener.bind({ address: '127.0.0.1', port: 0 });
      listener.listen();
      const client = facade.socket(AF_INET, SOCK_STREAM);
      await client.connect(listener.getsockname());
      const [accepted] = await listener.accept();
      made.push(
        listener,
        client,
        accepted,
        client.dup(),
        ...facade.lib.socketpair(AF_UNIX, SOCK_STREAM),
        blocking.fromfd(client.fileno()),
      );
    });
    expect(messages.map(({ how }) => how)).toEqual(['socket', 'socket', 'accept', 'dup', 'pair', 'pair', 'adopt']);
    messages.forEach(({ socket }, index) => {
      expect(socket).toBe(made[index]);
    });
    for (const socket of made) socket.close();
  });

  it('publishes that a Socket was closed, detached, or lost its number to other code', async () => {
    const [a, b] = facade.socketpair(AF_UNIX, SOCK_STREAM);
    const lost = facade.socket(AF_INET, SOCK_DGRAM);
    const numbers = [a, b, lost].map((socket) => socket.fileno());
    const messages = await published('bsd-sockets:close', () => {
      a.close();
      a.close();
      closeSync(b.detach());
      blocking.close(lost.fileno());
    });
    expect(messages).toEqual([
      { socket: a, fd: numbers[0], how: 'close' },
      { socket: b, fd: numbers[1], how: 'detach' },
      { socket: lost, fd: numbers[2], how: 'lost' },
    ]);
  });

  it('publishes the error of each call that fails, and the Socket it was made on', async () => {
    const socket = facade.socket(AF_INET, SOCK_STREAM);
    const failures: unknown[] = [];
    const messages = await published('bsd-sockets:error', async () => {
      const calls = [
        () => socket.getpeername(),
        () => socket.getsockopt(SOL_SOCKET, 9999),
        () => socket.setsockopt(SOL_SOCKET, 9999, 1),
        () => socket.connect({ address: '127.0.0.1', port: 1 }),
        () => socket.accept(),
      ];
      socket.settimeout(0.01);
      socket.listen();
      for (const call of calls) {
        try {
          await call();
        } catch (error) {
          failures.push(error);
        }
      }
    });
    expect(messages.map(({ error }) => (error as NodeJS.ErrnoException).code)).toEqual([
      'ENOTCONN',
      'ENOPROTOOPT',
      'ENOPROTOOPT',
      'EISCONN',
      'ETIMEDOUT',
    ]);
    messages.forEach(({ socket: reported, error }, index) => {
      expect(reported).toBe(socket);
      expect(error).toBe(failures[index]);
    });
  });

  it('lists the open Sockets of both facades, at once and in later turns', async () => {
    const [a, b] = facade.socketpair(AF_UNIX, SOCK_DGRAM);
    const other = blocking.socket(AF_INET, SOCK_DGRAM);
    expect(blocking.openSockets()).toEqual(expect.arrayContaining([a, b, other]));
    await new Promise(setImmediate);
    await new Promise(setImmediate);
    expect(blocking.openSockets()).toEqual(expect.arrayContaining([a, b, other]));
    a.close();
    b.close();
    other.close();
    expect(blocking.openSockets()).not.toEqual(expect.arrayContaining([a]));
    expect(blocking.openSockets()).not.toEqual(expect.arrayContaining([other]));
  });
});

it('keeps no Socket alive, and publishes the close of one that was collected without it', async () => {
  const { stdout, stderr } = await execute(
    `const lib = require(${JSON.stringify(entry)});
     const { subscribe } = require('node:diagnostics_channel');
     const { setImmediate: turn } = require('node:timers/promises');
     const ends = [];
     subscribe('bsd-sockets:close', (message) => ends.push(message));
     lib.socketpair();
     (async () => {
       await turn();
       while (ends.length < 2) { gc(); await turn(); }
       console.log(ends.every(({ socket, how }) => socket === undefined && how === 'close'), lib.openSockets());
     })();`,
    [],
    ['--expose-gc', '--no-warnings'],
  );
  expect(stdout || stderr).toBe('true []\n');
});
