/** Receiving and sending: what holds for every kind of socket, however its calls wait. */
import { randomBytes } from 'node:crypto';
import {
  AF_INET,
  MSG_DONTWAIT,
  MSG_PEEK,
  MSG_TRUNC,
  MSG_WAITALL,
  SHUT_RD,
  SHUT_WR,
  SOCK_DGRAM,
  SOCK_RAW,
  SOCK_STREAM,
  SocketTimeoutError,
} from 'bsd-sockets';
import { closeLater, facades, type AnySocket } from '../support/facades';
import { connected, datagrams, kinds, records, streams } from '../support/kinds';

describe.each(facades)('$title', (facade) => {
  describe.each(kinds)('$title', (kind) => {
    let a: AnySocket;
    let b: AnySocket;

    beforeEach(async () => {
      [a, b] = await kind.pair(facade);
    });

    it('carries bytes both ways', async () => {
      for (const [from, to] of [
        [a, b],
        [b, a],
      ] as const) {
        const sent = randomBytes(1000);
        expect(await from.send(sent)).toBe(1000);
        expect(kind.payload(await to.recv(5000))).toEqual(sent);
      }
    });

    it('tells its own address and its peer’s', () => {
      if (kind.named && kind.connected) {
        // A client's Unix socket has no name of its own.
        expect(a.getpeername()).toEqual(b.getsockname());
      } else if (kind.named) {
        // A raw socket keeps its protocol where others have the port.
        const name = (address: object): object => (kind.type === SOCK_RAW ? { ...address, port: 0 } : address);
        expect(name(a.getpeername())).toEqual(name(b.getsockname()));
        expect(name(b.getpeername())).toEqual(name(a.getsockname()));
      } else {
        expect([a.getsockname(), b.getpeername()]).toEqual([
          { family: kind.family, path: '' },
          { family: kind.family, path: '' },
        ]);
      }
      expect(b.getpeername()).toMatchObject({ family: kind.family });
    });

    it.each([
      ['a string as UTF-8', 'grüße 🙂', Buffer.from('grüße 🙂')],
      ['a Buffer', Buffer.from([1, 2, 3]), Buffer.from([1, 2, 3])],
      ['the part that a view shows', new Uint8Array([9, 1, 2, 9]).subarray(1, 3), Buffer.from([1, 2])],
      ['a DataView', new DataView(new Uint8Array([9, 7, 8]).buffer, 1), Buffer.from([7, 8])],
      ['wider elements', new Uint16Array([0x0101, 0x0202]), Buffer.from([1, 1, 2, 2])],
      ['an ArrayBuffer', new Uint8Array([4, 5]).buffer, Buffer.from([4, 5])],
      ['a SharedArrayBuffer', new SharedArrayBuffer(3), Buffer.alloc(3)],
    ])('sends %s', async (_, data, bytes) => {
      expect(await a.send(data)).toBe(bytes.length);
      expect(kind.payload(await b.recv(100))).toEqual(bytes);
    });

    it('receives into what it is given, no further than it is told', async () => {
      const buffer = new Uint8Array(64).fill(0xee);
      await a.send('abcdef');
      const header = (await b.recv(64, MSG_PEEK)).length - 6;
      await b.recv_into(buffer.subarray(2), header + 4);
      expect(Buffer.from(buffer.subarray(2 + header, 8 + header)).toString('latin1')).toBe('abcd\xee\xee');
      expect(buffer[0]).toBe(0xee);
    });

    it('peeks and leaves the data there', async () => {
      await a.send('look');
      expect(kind.payload(await b.recv(100, MSG_PEEK)).toString()).toBe('look');
      expect(kind.payload(await b.recv(100)).toString()).toBe('look');
    });

    it('gives bytes that later ones do not change', async () => {
      await a.send('first');
      const first = kind.payload(await b.recv(100));
      await a.send('other');
      await b.recv(100);
      expect(first.toString()).toBe('first');
    });

    it('sends everything by sendall', async () => {
      await a.sendall('whole');
      expect(kind.payload(await b.recv(100)).toString()).toBe('whole');
    });

    it('answers EAGAIN at once to MSG_DONTWAIT', async () => {
      await expect(() => b.recv(1, MSG_DONTWAIT)).toFailWith('EAGAIN', 'recv');
      await expect(() => b.recvfrom(1, MSG_DONTWAIT)).toFailWith('EAGAIN', 'recvfrom');
      await expect(() => b.recv_into(Buffer.alloc(1), 1, MSG_DONTWAIT)).toFailWith('EAGAIN', 'recv_into');
    });

    it('answers EAGAIN at once with a timeout of 0', async () => {
      b.settimeout(0);
      await expect(() => b.recv(1)).toFailWith('EAGAIN', 'recv');
      await expect(() => b.recvfrom_into(Buffer.alloc(1))).toFailWith('EAGAIN', 'recvfrom_into');
    });

    it('times out, and receives what comes later', async () => {
      b.settimeout(0.01);
      await expect(() => b.recv(1)).toFailWith('ETIMEDOUT', 'recv');
      const error: unknown = await (async () => b.recvfrom(1))().catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(SocketTimeoutError);
      b.settimeout(5);
      await a.send('late');
      expect(kind.payload(await b.recv(100)).toString()).toBe('late');
    });

    it('answers EBADF to every call once it is closed', async () => {
      a.close();
      a.close();
      expect(a.closed).toBe(true);
      expect(a.fileno()).toBe(-1);
      const address = kind.address();
      const calls: Record<string, () => unknown> = {
        bind: () => a.bind(address),
        connect: () => a.connect(address),
        accept: () => a.accept(),
        listen: () => a.listen(),
        recv: () => a.recv(1),
        recvfrom: () => a.recvfrom(1),
        recv_into: () => a.recv_into(Buffer.alloc(1)),
        recvfrom_into: () => a.recvfrom_into(Buffer.alloc(1)),
        send: () => a.send('x'),
        sendto: () => a.sendto('x', address),
        sendall: () => a.sendall('x'),
        sendfile: () => a.sendfile(0),
        shutdown: () => a.shutdown(SHUT_WR),
        getsockname: () => a.getsockname(),
        getpeername: () => a.getpeername(),
        dup: () => a.dup(),
        get_inheritable: () => a.get_inheritable(),
        sockatmark: () => a.sockatmark(),
      };
      for (const [name, call] of Object.entries(calls)) await expect(async () => call()).toFailWith('EBADF', name);
      expect(await a.connect_ex(address)).toBe(9);
    });
  });

  describe.each(streams)('$title', (kind) => {
    it('leaves what did not fit for the next call', async () => {
      const [a, b] = await kind.pair(facade);
      await a.sendall('abcdef');
      expect((await b.recv(4)).toString()).toBe('abcd');
      expect((await b.recv(4)).toString()).toBe('ef');
    });

    it('tells no sender', async () => {
      const [a, b] = await kind.pair(facade);
      await a.sendall('x');
      // Of an unnamed peer too the kernel writes nothing on a stream; of a Unix one that is the answer of an unnamed one.
      const [data, address] = await b.recvfrom(1);
      expect(data.toString()).toBe('x');
      if (kind.family === AF_INET) expect(address).toBeNull();
    });

    it('waits for all by MSG_WAITALL and gives what came before the end', async () => {
      const [a, b] = await kind.pair(facade);
      await a.sendall('abc');
      await a.sendall('def');
      expect((await b.recv(6, MSG_WAITALL)).toString()).toBe('abcdef');
      await a.sendall('gh');
      a.close();
      expect((await b.recv(6, MSG_WAITALL)).toString()).toBe('gh');
    });
  });

  describe.each(connected)('$title', (kind) => {
    it('reads the end when the peer has closed, again and again', async () => {
      const [a, b] = await kind.pair(facade);
      await a.sendall('last');
      a.close();
      expect((await b.recv(100)).toString()).toBe('last');
      expect(await b.recv(100)).toHaveLength(0);
      expect(await b.recv_into(Buffer.alloc(4))).toBe(0);
      expect((await b.recvfrom(4))[0]).toHaveLength(0);
    });

    it('reads the end after shutdown and still sends', async () => {
      const [a, b] = await kind.pair(facade);
      a.shutdown(SHUT_WR);
      expect(await b.recv(1)).toHaveLength(0);
      await b.send('back');
      expect((await a.recv(100)).toString()).toBe('back');
      await expect(() => a.send('x')).toFailWith('EPIPE', 'send');
      await expect(() => a.sendall('x')).toFailWith('EPIPE', 'sendall');
    });
  });

  describe.each(records)('$title', (kind) => {
    it('cuts a record that does not fit and goes on with the next', async () => {
      const [a, b] = await kind.pair(facade);
      await a.send('abcdef');
      await a.send('next');
      const header = (await b.recv(100, MSG_PEEK)).length - 6;
      expect(kind.payload(await b.recv(header + 3)).toString()).toBe('abc');
      expect(kind.payload(await b.recv(100)).toString()).toBe('next');
    });

    it('tells a record’s full length by MSG_TRUNC and gives only bytes that came', async () => {
      const [a, b] = await kind.pair(facade);
      const sent = randomBytes(3000);
      for (let i = 0; i < 3; i++) await a.send(sent);
      const header = (await b.recv(9000, MSG_PEEK)).length - 3000;
      expect(kind.payload(await b.recv(header + 10, MSG_TRUNC))).toEqual(sent.subarray(0, 10));
      const buffer = Buffer.alloc(header + 20, 0xee);
      expect(await b.recv_into(buffer, header + 10, MSG_TRUNC)).toBe(header + 3000);
      expect(kind.payload(buffer)).toEqual(Buffer.concat([sent.subarray(0, 10), Buffer.alloc(10, 0xee)]));
      expect((await b.recvfrom_into(buffer, undefined, MSG_TRUNC))[0]).toBe(header + 3000);
    });

    it('carries a record of no bytes, which is no end', async () => {
      const [a, b] = await kind.pair(facade);
      expect(await a.send('')).toBe(0);
      await a.send('after');
      expect(kind.payload(await b.recv(100))).toHaveLength(0);
      expect(kind.payload(await b.recv(100)).toString()).toBe('after');
    });
  });

  describe.each(datagrams.filter(({ named }) => named))('$title', (kind) => {
    it('sends to an address that recvfrom gave', async () => {
      const a = facade.socket(kind.family, kind.type, kind.proto);
      const b = facade.socket(kind.family, kind.type, kind.proto);
      await a.bind(kind.address());
      await b.bind(kind.address());
      expect(await a.sendto('ask', b.getsockname())).toBe(3);
      const [data, sender] = await b.recvfrom(100);
      expect(kind.payload(data).toString()).toBe('ask');
      expect(sender).toEqual(kind.type === SOCK_RAW ? { ...a.getsockname(), port: 0 } : a.getsockname());
      await b.sendto('answer', 0, sender!);
      const buffer = Buffer.alloc(100);
      const [count, from] = await a.recvfrom_into(buffer);
      expect(kind.payload(buffer.subarray(0, count)).toString()).toBe('answer');
      expect(from).toMatchObject({ family: kind.family });
    });
  });

  // Where the bytes land goes by how much was asked for and how much came before.
  it.each(datagrams)('gives bytes that later ones do not change, of any size: $title', async (kind) => {
    const [a, b] = await kind.pair(facade);
    const most = 60_000;
    const sizes = [most, most, 100, most, 20_000, 33_000, most, 16_384, 16_385, 40_000, most, 0x8000, most];
    const blocks = sizes.map((size) => randomBytes(size));
    const received: Buffer[] = [];
    for (const block of blocks) {
      await a.send(block);
      received.push(kind.payload(await b.recv(65_536)));
    }
    for (const [index, block] of blocks.entries()) expect(received[index]!.equals(block)).toBe(true);
  });

  it.each(datagrams)('reads 0 of a $title whose receiving side was shut down', async (kind) => {
    const [, b] = await kind.pair(facade);
    b.shutdown(SHUT_RD);
    expect(await b.recv(10)).toHaveLength(0);
    expect(await b.recv_into(Buffer.alloc(3))).toBe(0);
  });

  it('discards what MSG_TRUNC asks of TCP and shows no stale bytes', async () => {
    const [a, b] = await kinds[0]!.pair(facade);
    await a.sendall('abcdef');
    expect(await b.recv(3, MSG_TRUNC)).toEqual(Buffer.alloc(0));
    const buffer = Buffer.alloc(3, 0xee);
    expect(await b.recv_into(buffer, 2, MSG_TRUNC)).toBe(2);
    expect(buffer).toEqual(Buffer.alloc(3, 0xee));
    expect((await b.recv(3)).toString()).toBe('f');
  });

  it('never shows what a buffer held before', async () => {
    const [a, b] = await kinds.find(({ type }) => type === SOCK_DGRAM)!.pair(facade);
    for (const size of [1, 100, 20_000, 70_000, 200_000]) {
      await a.send(Buffer.alloc(60_000, 0x55));
      await b.recv(size);
      await a.send('x');
      expect(await b.recv(size)).toEqual(Buffer.from('x'));
    }
  });

  it('receives more than 2 GiB are asked for', async () => {
    const [a, b] = await kinds.find(({ type }) => type === SOCK_STREAM)!.pair(facade);
    await a.sendall('small');
    expect((await b.recv(0x7ffff000)).toString()).toBe('small');
    await expect(() => b.recv(0x7ffff001)).toFailWith('ERR_OUT_OF_RANGE');
  });

  it('asks the kernel for 0 bytes too', async () => {
    const [a, b] = await datagrams[0]!.pair(facade);
    await a.send('dropped');
    expect(await b.recv(0)).toHaveLength(0);
    await a.send('x');
    expect(await b.recv_into(Buffer.alloc(5), 0)).toBe(0);
    await expect(() => b.recv(1, MSG_DONTWAIT)).toFailWith('EAGAIN', 'recv');
  });

  it('hands a received descriptor on: a socket of one facade becomes one of the other', async () => {
    const [a, b] = await kinds[0]!.pair(facade);
    const other = facades[facade.blocks ? 2 : 1]!;
    const moved = other.adopt(b.detach());
    expect(b.closed).toBe(true);
    await a.sendall('over');
    expect((await moved.recv(10)).toString()).toBe('over');
    expect(closeLater(moved.dup()).fileno()).not.toBe(moved.fileno());
  });
});
