/** `settimeout`: seconds with fractions, null, 0; one deadline a call. */
import {
  AF_INET,
  AF_UNIX,
  getdefaulttimeout,
  setdefaulttimeout,
  SOCK_DGRAM,
  SOCK_STREAM,
  SocketTimeoutError,
} from 'bsd-sockets';
import { closeLater, facades } from '../support/facades';
import { connected } from '../support/kinds';
import { peer } from '../support/peers';

describe.each(facades)('$title', (facade) => {
  it.each([
    [
      'accept',
      async () => {
        const listener = facade.socket(AF_INET, SOCK_STREAM);
        await listener.bind({ address: '127.0.0.1', port: 0 });
        listener.listen();
        listener.settimeout(0.02);
        return listener.accept();
      },
    ],
    ['recv', () => timed(SOCK_STREAM).recv(1)],
    ['recvfrom', () => timed(SOCK_DGRAM).recvfrom(1)],
    ['recv_into', () => timed(SOCK_STREAM).recv_into(Buffer.alloc(1))],
    ['recvfrom_into', () => timed(SOCK_DGRAM).recvfrom_into(Buffer.alloc(1))],
    ['recvmsg', () => timed(SOCK_DGRAM).recvmsg(1)],
    [
      'send',
      async () => {
        const socket = timed(SOCK_DGRAM);
        for (;;) await socket.send('x');
      },
    ],
    ['sendall', () => timed(SOCK_STREAM).sendall(Buffer.alloc(1 << 24))],
  ] as [string, () => Promise<unknown>][])('%s', async (name, call) => {
    const error = (await (async () => call())().catch((reason: unknown) => reason)) as SocketTimeoutError;
    expect(error).toBeInstanceOf(SocketTimeoutError);
    expect(error).toMatchObject({ name: 'SocketTimeoutError', code: 'ETIMEDOUT', syscall: name });
    expect(error.message).toMatch(/timed out after 0\.02 s$/);
  });

  function timed(type: number): ReturnType<typeof facade.socketpair>[0] {
    const [socket] = facade.socketpair(AF_UNIX, type);
    socket.settimeout(0.02);
    return socket;
  }

  it('one deadline holds for a whole sendall, which tells how far it came', async () => {
    const [a, b] = facade.socketpair(AF_UNIX, SOCK_STREAM);
    // It makes progress all the time: no wait of its own is as long as the timeout.
    const trickle = await peer(
      `const s = new lib.Socket({ fileno: data, timeout: null });
       try { for (;;) if (s.recv(1000).length === 0) break; } catch {}
       s.close();`,
      b.detach(),
    );
    a.settimeout(0.2);
    trickle.start();
    const size = 1 << 30;
    const error = (await (async () => a.sendall(Buffer.alloc(size)))().catch(
      (reason: unknown) => reason,
    )) as SocketTimeoutError;
    expect(error).toMatchObject({ code: 'ETIMEDOUT', syscall: 'sendall' });
    expect(error.bytesSent).toBeGreaterThan(0);
    expect(error.bytesSent).toBeLessThan(size);
    a.close();
    await trickle.done;
  });

  it.each(connected)('longer than 2 ** 31 ms is no wait at all: $title', async (kind) => {
    const [a, b] = await kind.pair(facade);
    b.settimeout(1e10);
    expect(b.gettimeout()).toBe(1e10);
    await a.send('x');
    expect((await b.recv(1)).toString()).toBe('x');
  });

  it('a later settimeout holds for later calls', async () => {
    const socket = timed(SOCK_STREAM);
    await expect(() => socket.recv(1)).toFailWith('ETIMEDOUT', 'recv');
    socket.settimeout(0);
    await expect(() => socket.recv(1)).toFailWith('EAGAIN', 'recv');
    socket.settimeout(0.001);
    await expect(() => socket.recv(1)).toFailWith('ETIMEDOUT', 'recv');
    socket.settimeout(Infinity);
    expect(socket.gettimeout()).toBeNull();
  });

  it('new sockets begin with the default timeout, of both facades', () => {
    setdefaulttimeout(4.5);
    try {
      expect([getdefaulttimeout(), facade.lib.getdefaulttimeout()]).toEqual([4.5, 4.5]);
      expect(closeLater(facade.lib.socket()).gettimeout()).toBe(4.5);
      for (const end of facade.lib.socketpair()) expect(closeLater(end).gettimeout()).toBe(4.5);
      expect(closeLater(new facade.lib.Socket({ timeout: null })).gettimeout()).toBeNull();
    } finally {
      setdefaulttimeout(null);
    }
    expect(closeLater(facade.lib.socket()).gettimeout()).toBeNull();
  });
});
