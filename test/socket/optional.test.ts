/** `undefined` before the options means what leaving the argument out means, and a signal that does not fire changes nothing. */
import { closeSync, openSync } from 'node:fs';
import { AF_INET, AF_UNIX, MessageBatch, SOCK_DGRAM, SOCK_STREAM } from 'bsd-sockets';
import * as promises from 'bsd-sockets/promises';
import { operations } from '#lib/operations/index';
import type { AnySocket } from '../support/facades';
import { variants } from '../support/variants';

const HERE = { address: '127.0.0.1', port: 0 };
type Options = { signal: AbortSignal };

/** What each call gives of \`b\`, to which 'text' was sent; what it sends goes from \`a\` to \`b\`. */
const calls: Record<string, (a: AnySocket, b: AnySocket, o: Options) => Promise<unknown>> = {
  recv: async (_, b, o) => String(await b.recv(10, undefined, o)),
  recvfrom: async (_, b, o) => String((await b.recvfrom(10, undefined, o))[0]),
  recv_into: (_, b, o) => b.recv_into(Buffer.alloc(10), undefined, undefined, o),
  recvfrom_into: async (_, b, o) => (await b.recvfrom_into(Buffer.alloc(10), undefined, undefined, o))[0],
  recvmsg: async (_, b, o) => String((await b.recvmsg(10, undefined, undefined, o)).data),
  recvmsg_into: async (_, b, o) => (await b.recvmsg_into([Buffer.alloc(10)], undefined, undefined, o)).nbytes,
  recvmmsg: (_, b, o) => b.recvmmsg(new MessageBatch(2, 10), undefined, o),
  recv_fds: async (_, b, o) => String((await b.recv_fds(10, 1, undefined, o)).data),
  send: (a, _, o) => a.send('12345', undefined, o),
  sendto: (a, b, o) => a.sendto('12345', undefined, b.getsockname(), o),
  sendall: (a, _, o) => a.sendall('12345', undefined, o),
  sendmsg: (a, _, o) => a.sendmsg(['123', '45'], undefined, undefined, undefined, o),
  send_fds: (a, _, o) => a.send_fds(['12345'], [0], undefined, undefined, o),
};
const texts = ['recv', 'recvfrom', 'recvmsg', 'recv_fds'];

describe.each(variants)('$title', (facade) => {
  const { signal } = new AbortController();

  it.each(Object.keys(calls))('%s', async (name) => {
    const [a, b] = facade.socketpair(AF_UNIX, SOCK_DGRAM);
    await b.bind({ path: '' });
    await a.send('text');
    if (name === 'sendto') await a.connect({ family: 0 });
    const expected = texts.includes(name) ? 'text' : name === 'recvmmsg' ? 1 : name.startsWith('recv') ? 4 : 5;
    expect(await calls[name]!(a, b, { signal })).toBe(name === 'sendall' ? undefined : expected);
  });

  it('sendmmsg', async () => {
    const [a, b] = facade.socketpair(AF_UNIX, SOCK_DGRAM);
    const batch = new MessageBatch(2, 10);
    await a.send('text');
    await b.recvmmsg(batch, undefined, { signal });
    expect(await b.sendmmsg(batch, undefined, { signal })).toBe(1);
    expect(String(await a.recv(10, undefined, { signal }))).toBe('text');
  });

  it('sendfile', async () => {
    const [a, b] = facade.socketpair(AF_UNIX, SOCK_STREAM);
    const fd = openSync(__filename, 'r');
    const count = await a.sendfile(fd, undefined, 20, { signal });
    const rest = a.sendfile(fd, undefined, undefined, { signal });
    expect(count).toBe(20);
    expect(await rest).toBeGreaterThan(1000);
    expect((await b.recv(20)).length).toBe(20);
    closeSync(fd);
  });

  it('bind, connect, connect_ex, accept', async () => {
    const listener = facade.socket(AF_INET, SOCK_STREAM);
    await listener.bind(HERE, { signal });
    listener.listen();
    const [one, two] = [facade.socket(AF_INET, SOCK_STREAM), facade.socket(AF_INET, SOCK_STREAM)];
    await one.connect(listener.getsockname(), { signal });
    expect(await two.connect_ex(listener.getsockname(), { signal })).toBe(0);
    for (const each of [one, two]) {
      const [socket, address] = await listener.accept({ signal });
      expect(address).toEqual(each.getsockname());
      socket.close();
    }
  });
});

it('is every call that takes arguments which may be left out', () => {
  const others = ['sendmmsg', 'sendfile', 'bind', 'connect', 'connect_ex', 'accept', 'sendmsg_afalg'];
  expect(Object.keys(operations).sort()).toEqual([...Object.keys(calls), ...others].sort());
});

it('the functions', async () => {
  const { signal } = new AbortController();
  const { getaddrinfo, poll, create_connection, create_server, getfqdn } = promises;
  const [found] = await getaddrinfo('127.0.0.1', 80, undefined, SOCK_STREAM, undefined, undefined, { signal });
  expect(found!.address).toMatchObject({ address: '127.0.0.1', port: 80 });
  expect(await getfqdn(undefined, { signal })).toEqual(await getfqdn());
  const server = await create_server(HERE, { signal, backlog: undefined });
  const client = await create_connection(server.getsockname(), { signal });
  expect(await poll([{ fd: server, events: promises.POLLIN }], undefined, { signal })).toHaveLength(1);
  client.close();
  server.close();
});
