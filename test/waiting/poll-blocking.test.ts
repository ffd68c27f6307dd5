/** `poll` beside poll(2). */
import {
  AF_INET,
  AF_UNIX,
  dup,
  POLLERR,
  POLLHUP,
  POLLIN,
  POLLNVAL,
  POLLOUT,
  POLLRDHUP,
  SHUT_WR,
  SOCK_STREAM,
} from 'bsd-sockets';
import { closeSync } from 'node:fs';
import { facades } from '../support/facades';
import { kinds } from '../support/kinds';
import { peer } from '../support/peers';

describe.each(facades)('$title', (facade) => {
  const { poll } = facade.lib;

  it.each(kinds)('a $title is writable at once, readable when data came', async (kind) => {
    const [a, b] = await kind.pair(facade);
    expect(await poll([{ fd: b, events: POLLIN }], 0)).toEqual([]);
    expect(await poll([{ fd: b, events: POLLOUT }])).toMatchObject([{ fd: b, revents: POLLOUT }]);
    await a.send('x');
    const [ready] = await poll([{ fd: b.fileno(), events: POLLIN }], 5);
    expect(ready).toMatchObject({ fd: b.fileno(), events: POLLIN, revents: POLLIN });
  });

  it('tells those that are ready, in order, duplicates too', async () => {
    const [a, b] = facade.socketpair(AF_UNIX, SOCK_STREAM);
    await a.send('x');
    const entries = [
      { fd: a, events: POLLIN },
      { fd: b, events: POLLIN },
      { fd: b, events: POLLOUT | POLLIN },
      { fd: b.fileno(), events: POLLIN },
    ];
    const ready = await poll(entries, 5);
    expect(ready.map(({ fd, revents }) => [fd, revents])).toEqual([
      [b, POLLIN],
      [b, POLLIN | POLLOUT],
      [b.fileno(), POLLIN],
    ]);
  });

  it('tells hang-ups, errors and closed numbers unasked', async () => {
    const [a, b] = facade.socketpair(AF_UNIX, SOCK_STREAM);
    a.shutdown(SHUT_WR);
    expect(await poll([{ fd: b, events: POLLIN | POLLRDHUP }], 5)).toMatchObject([{ revents: POLLIN | POLLRDHUP }]);
    a.close();
    expect((await poll([{ fd: b, events: 0 }], 5))[0]!.revents & POLLHUP).toBe(POLLHUP);
    const number = dup(b.fileno());
    closeSync(number);
    expect(await poll([{ fd: number, events: POLLIN }], 5)).toMatchObject([{ fd: number, revents: POLLNVAL }]);
    const refused = facade.socket(AF_INET, SOCK_STREAM);
    refused.settimeout(0);
    const gone = facade.socket(AF_INET, SOCK_STREAM);
    await gone.bind({ address: '127.0.0.1', port: 0 });
    const address = gone.getsockname();
    gone.close();
    await refused.connect_ex(address);
    expect((await poll([{ fd: refused, events: POLLOUT }], 5))[0]!.revents & POLLERR).toBe(POLLERR);
  });

  it('passes over negative numbers, and refuses a closed Socket', async () => {
    expect(await poll([{ fd: -1, events: POLLIN }], 0)).toEqual([]);
    expect(await poll([], 0.01)).toEqual([]);
    const [a] = facade.socketpair(AF_UNIX, SOCK_STREAM);
    a.close();
    await expect(async () => poll([{ fd: a, events: POLLIN }], 0)).toFailWith('EBADF', 'poll');
  });

  it('ends when the time is over, and when a peer acts', async () => {
    const [a, b] = facade.socketpair(AF_UNIX, SOCK_STREAM);
    expect(await poll([{ fd: b, events: POLLIN }], 0.02)).toEqual([]);
    const other = await peer(
      'asleep(); const s = new lib.Socket({ fileno: data }); s.send("x"); s.close()',
      dup(a.fileno()),
    );
    other.start();
    expect(await poll([{ fd: b, events: POLLIN }], 20)).toMatchObject([{ revents: POLLIN }]);
    await other.done;
  });
});
