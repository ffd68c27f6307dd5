/** `accept` and `connect` between threads, and what an accepted socket is. */
import { AF_INET, AF_UNIX, AF_UNSPEC, dup, SO_LINGER, SOCK_DGRAM, SOCK_STREAM, SOL_SOCKET } from 'bsd-sockets';
import { facades } from '../support/facades';
import { connected, freshPath } from '../support/kinds';
import { peer } from '../support/peers';

describe.each(facades)('$title', (facade) => {
  describe.each(connected.filter(({ named }) => named))('$title', (kind) => {
    it('gives a socket of the listener’s kind, and its peer’s address', async () => {
      const listener = facade.socket(kind.family, kind.type, kind.proto);
      await listener.bind(kind.address());
      listener.listen();
      const client = facade.socket(kind.family, kind.type, kind.proto);
      await client.connect(listener.getsockname());
      const [accepted, address] = await listener.accept();
      expect([accepted.family, accepted.type, accepted.proto]).toEqual([kind.family, kind.type, kind.proto]);
      expect(address).toEqual(client.getsockname());
      expect(accepted.getsockname()).toEqual(listener.getsockname());
      expect(accepted).toBeInstanceOf(facade.lib.Socket);
      accepted.close();
    });

    it('takes connections in their order', async () => {
      const listener = facade.socket(kind.family, kind.type, kind.proto);
      await listener.bind(kind.address());
      listener.listen();
      for (const text of ['first', 'second', 'third']) {
        const client = facade.socket(kind.family, kind.type, kind.proto);
        await client.connect(listener.getsockname());
        await client.sendall(text);
      }
      const got: string[] = [];
      for (let i = 0; i < 3; i++) got.push((await (await facade.accept(listener)).recv(10)).toString());
      expect(got).toEqual(['first', 'second', 'third']);
    });

    it('waits for a connection', async () => {
      const listener = facade.socket(kind.family, kind.type, kind.proto);
      await listener.bind(kind.address());
      listener.listen();
      if (facade === facades[1]) listener.settimeout(20);
      const other = await peer(
        `asleep();
         const s = new lib.Socket({ family: data.family, type: data.type });
         s.connect(data.address);
         s.sendall('came');
         s.close();`,
        { family: kind.family, type: kind.type, address: listener.getsockname() },
      );
      other.start();
      const accepted = await facade.accept(listener);
      expect((await accepted.recv(10)).toString()).toBe('came');
      await other.done;
    });

    it('is EAGAIN with a timeout of 0 and nothing there', async () => {
      const listener = facade.socket(kind.family, kind.type, kind.proto);
      await listener.bind(kind.address());
      listener.listen();
      listener.settimeout(0);
      await expect(() => listener.accept()).toFailWith('EAGAIN', 'accept');
      listener.settimeout(0.01);
      await expect(() => listener.accept()).toFailWith('ETIMEDOUT', 'accept');
    });
  });

  it('accepts a connection that its peer has reset already', async () => {
    const listener = facade.socket(AF_INET, SOCK_STREAM);
    await listener.bind({ address: '127.0.0.1', port: 0 });
    listener.listen();
    const client = facade.socket(AF_INET, SOCK_STREAM);
    await client.connect(listener.getsockname());
    client.setsockopt(SOL_SOCKET, SO_LINGER, { onoff: 1, linger: 0 });
    client.close();
    const accepted = await facade.accept(listener);
    await expect(() => accepted.recv(1)).toFailWith('ECONNRESET', 'recv');
  });

  it('shutdown of the listener ends an accept', async () => {
    const listener = facade.socket(AF_INET, SOCK_STREAM);
    await listener.bind({ address: '127.0.0.1', port: 0 });
    listener.listen();
    const other = await peer(
      'asleep(); const s = new lib.Socket({ fileno: data }); s.shutdown(lib.SHUT_RD); s.close()',
      dup(listener.fileno()),
    );
    other.start();
    await expect(() => listener.accept()).toFailWith('EINVAL', 'accept');
    await other.done;
  });

  describe('connect', () => {
    it('sets and changes the peer of a datagram socket, and dissolves it', async () => {
      const [one, two, socket] = [1, 2, 3].map(() => facade.socket(AF_INET, SOCK_DGRAM));
      for (const each of [one!, two!]) await each.bind({ address: '127.0.0.1', port: 0 });
      for (const each of [one!, two!]) {
        await socket!.connect(each.getsockname());
        expect(socket!.getpeername()).toEqual(each.getsockname());
        await socket!.send('x');
        expect((await each.recv(1)).toString()).toBe('x');
      }
      await socket!.connect({ family: AF_UNSPEC });
      expect(() => socket!.getpeername()).toFailWith('ENOTCONN', 'getpeername');
      await expect(() => socket!.send('x')).toFailWith('EDESTADDRREQ', 'send');
    });

    it('hears of a connected datagram peer alone', async () => {
      const [socket, peerSocket, stranger] = [1, 2, 3].map(() => facade.socket(AF_UNIX, SOCK_DGRAM));
      await socket!.bind({ path: freshPath() });
      await peerSocket!.bind({ path: freshPath() });
      await socket!.connect(peerSocket!.getsockname());
      await expect(() => stranger!.sendto('x', socket!.getsockname())).toFailWith('EPERM', 'sendto');
      await peerSocket!.sendto('mine', socket!.getsockname());
      expect((await socket!.recv(10)).toString()).toBe('mine');
    });

    it('after a failure the socket can be used again', async () => {
      const listener = facade.socket(AF_INET, SOCK_STREAM);
      await listener.bind({ address: '127.0.0.1', port: 0 });
      const socket = facade.socket(AF_INET, SOCK_STREAM);
      await expect(() => socket.connect(listener.getsockname())).toFailWith('ECONNREFUSED', 'connect');
      listener.listen();
      // Where the failure came later than the call, Linux tells once more of it, to CPython too.
      if (facade !== facades[0]) {
        await expect(() => socket.connect(listener.getsockname())).toFailWith('ECONNABORTED', 'connect');
      }
      await socket.connect(listener.getsockname());
      expect(socket.getpeername()).toEqual(listener.getsockname());
    });
  });
});
