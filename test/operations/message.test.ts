/** `recvmsg`, `recvmsg_into`, `sendmsg`: what holds for every kind of socket, however its calls wait. */
import { randomBytes } from 'node:crypto';
import {
  AF_INET,
  AF_UNIX,
  MSG_CTRUNC,
  MSG_DONTWAIT,
  MSG_EOR,
  MSG_PEEK,
  MSG_TRUNC,
  MSG_WAITALL,
  SHUT_WR,
  SOCK_DGRAM,
  SOCK_SEQPACKET,
  SOCK_STREAM,
  SOL_SOCKET,
  SO_PASSCRED,
  SO_SNDBUF,
  type Address,
} from 'bsd-sockets';
import { facades, type AnySocket } from '../support/facades';
import { datagrams, kinds, records, streams } from '../support/kinds';

/** The kernel's limit on the buffers of one call. */
const IOV_MAX = 1024;

describe.each(facades)('$title', (facade) => {
  describe.each(kinds)('$title', (kind) => {
    let a: AnySocket;
    let b: AnySocket;

    beforeEach(async () => {
      [a, b] = await kind.pair(facade);
    });

    /** How many bytes stand before what was sent. */
    const header = kind.payload(Buffer.alloc(20)).length === 0 ? 20 : 0;

    it('gathers buffers into one message and scatters it', async () => {
      const parts = ['ab', Buffer.from('cde'), new Uint8Array(0), new Uint16Array([0x6666])];
      expect(await a.sendmsg(parts)).toBe(7);
      const into = [new Uint8Array(header), new Uint8Array(4), new ArrayBuffer(2), Buffer.alloc(10, '.')] as const;
      const got = await b.recvmsg_into(into);
      expect(got).toMatchObject({ nbytes: header + 7, ancdata: [] });
      expect(got.flags & (MSG_TRUNC | MSG_CTRUNC)).toBe(0);
      expect(Buffer.from(into[1]).toString()).toBe('abcd');
      expect(Buffer.from(into[2]).toString()).toBe('ef');
      expect(into[3].toString()).toBe('f.........');
    });

    it('takes as many buffers as the kernel does', async () => {
      const bytes = randomBytes(IOV_MAX);
      expect(await a.sendmsg(Array.from(bytes, (_, i) => bytes.subarray(i, i + 1)))).toBe(IOV_MAX);
      const into = Array.from({ length: IOV_MAX }, (_, i) => Buffer.alloc(i === 0 ? header + 1 : 1));
      expect((await b.recvmsg_into(into)).nbytes).toBe(header + IOV_MAX);
      expect(kind.payload(Buffer.concat(into))).toEqual(bytes);
    });

    it('is told EMSGSIZE of one more', async () => {
      const many = Array.from({ length: IOV_MAX + 1 }, () => Buffer.alloc(1));
      await expect(() => a.sendmsg(many)).toFailWith('EMSGSIZE', 'sendmsg');
      await expect(() => b.recvmsg_into(many)).toFailWith('EMSGSIZE', 'recvmsg_into');
    });

    it('says from whom a message came, as recvfrom does', async () => {
      await a.sendmsg(['x']);
      const { address } = await b.recvmsg(100, 0, MSG_PEEK);
      const [, sender] = await b.recvfrom(100);
      expect(address).toEqual(sender);
    });

    it('receives no more than bufsize, and room for control messages changes nothing', async () => {
      await a.sendmsg(['0123456789']);
      const { data, ancdata, flags } = await b.recvmsg(header + 4, 1000);
      expect(kind.payload(data).toString()).toBe('0123');
      expect(ancdata).toEqual([]);
      expect((flags & MSG_TRUNC) !== 0).toBe(kind.records);
    });

    it('gives bytes that later messages do not change', async () => {
      await a.sendmsg(['first']);
      const first = kind.payload((await b.recvmsg(100)).data);
      await a.sendmsg(['other']);
      await b.recvmsg(100);
      expect(first.toString()).toBe('first');
    });

    it('answers EAGAIN at once to MSG_DONTWAIT', async () => {
      await expect(() => b.recvmsg(1, 0, MSG_DONTWAIT)).toFailWith('EAGAIN', 'recvmsg');
      await expect(() => b.recvmsg_into([Buffer.alloc(1)], 0, MSG_DONTWAIT)).toFailWith('EAGAIN', 'recvmsg_into');
    });

    it('times out, and receives what comes later', async () => {
      b.settimeout(0.01);
      await expect(() => b.recvmsg(1)).toFailWith('ETIMEDOUT', 'recvmsg');
      b.settimeout(10);
      await a.sendmsg(['late']);
      expect(kind.payload((await b.recvmsg(100)).data).toString()).toBe('late');
    });

    it('refuses what is no list of buffers before any system call', async () => {
      await expect(() => a.sendmsg('text' as never)).toFailWith('ERR_INVALID_ARG_TYPE');
      await expect(() => a.sendmsg([1] as never)).toFailWith('ERR_INVALID_ARG_TYPE');
      await expect(() => a.sendmsg(new Array(2) as never)).toFailWith('ERR_INVALID_ARG_TYPE');
      await expect(() => b.recvmsg_into(['text'] as never)).toFailWith('ERR_INVALID_ARG_TYPE');
      await expect(() => b.recvmsg(-1)).toFailWith('ERR_OUT_OF_RANGE');
      await expect(() => b.recvmsg(1, -1)).toFailWith('ERR_OUT_OF_RANGE');
      await expect(() => b.recvmsg(1, 2 ** 31)).toFailWith('ERR_OUT_OF_RANGE');
      await expect(() => b.recvmsg(2 ** 31)).toFailWith('ERR_OUT_OF_RANGE');
      await expect(() => b.recvmsg(1, 0, 2 ** 32)).toFailWith('ERR_OUT_OF_RANGE');
      await expect(() => a.sendmsg(['x'], [{ level: 1, type: 1 }] as never)).toFailWith('ERR_INVALID_ARG_TYPE');
      // Nothing was sent or taken.
      await a.sendmsg(['y']);
      expect(kind.payload(await b.recv(100)).toString()).toBe('y');
    });

    it('answers EBADF once it is closed', async () => {
      a.close();
      await expect(() => a.sendmsg(['x'])).toFailWith('EBADF', 'sendmsg');
      await expect(() => a.recvmsg(1)).toFailWith('EBADF', 'recvmsg');
      await expect(() => a.recvmsg_into([])).toFailWith('EBADF', 'recvmsg_into');
    });
  });

  describe.each(records)('$title', (kind) => {
    it('tells a cut message by MSG_TRUNC, and with that flag its full length', async () => {
      const [a, b] = await kind.pair(facade);
      const header = kind.payload(Buffer.alloc(20)).length === 0 ? 20 : 0;
      await a.sendmsg([Buffer.alloc(1000, 1)]);
      const into = [Buffer.alloc(header + 3), Buffer.alloc(4)];
      const got = await b.recvmsg_into(into, 0, MSG_TRUNC);
      expect(got.nbytes).toBe(header + 1000);
      expect(got.flags & MSG_TRUNC).toBe(MSG_TRUNC);
      await a.sendmsg([Buffer.alloc(1000, 1)]);
      expect((await b.recvmsg(header + 3, 0, MSG_TRUNC)).data).toHaveLength(header + 3);
    });

    it('receives an empty message as one', async () => {
      const [a, b] = await kind.pair(facade);
      expect(await a.sendmsg([])).toBe(0);
      await a.sendmsg(['next']);
      expect(kind.payload((await b.recvmsg(100)).data)).toHaveLength(0);
      expect(kind.payload((await b.recvmsg(100)).data).toString()).toBe('next');
    });
  });

  describe.each(streams)('$title', (kind) => {
    it('receives an empty message at the end', async () => {
      const [a, b] = await kind.pair(facade);
      await a.sendmsg(['last']);
      a.shutdown(SHUT_WR);
      expect((await b.recvmsg(100)).data.toString()).toBe('last');
      expect(await b.recvmsg(100, 100)).toMatchObject({ data: Buffer.alloc(0), ancdata: [] });
    });

    it('waits for all with MSG_WAITALL where blocking semantics are asked for', async () => {
      const [a, b] = await kind.pair(facade);
      await a.sendmsg(['ab', 'cd']);
      const { data } = await b.recvmsg(4, 0, MSG_WAITALL);
      expect(data.toString()).toBe('abcd');
    });

    it('sends large data by parts where it does not wait', async () => {
      const [a, b] = await kind.pair(facade);
      a.settimeout(0);
      const parts = Array.from({ length: 20 }, (_, i) => Buffer.alloc(1 << 20, i));
      const sent = await a.sendmsg(parts);
      expect(sent).toBeGreaterThan(0);
      expect(sent).toBeLessThan(20 << 20);
      const received = await b.recvmsg(1 << 16);
      expect(received.data[0]).toBe(0);
    });
  });

  describe.each(datagrams.filter(({ named }) => named))('$title', (kind) => {
    it('sends to the address given, whether connected or not', async () => {
      const from = facade.socket(kind.family, kind.type, kind.proto);
      const to = facade.socket(kind.family, kind.type, kind.proto);
      await to.bind(kind.address());
      await from.bind(kind.address());
      expect(await from.sendmsg(['there'], [], 0, to.getsockname())).toBe(5);
      const { data, address } = await to.recvmsg(100);
      expect(kind.payload(data).toString()).toBe('there');
      expect(address).toMatchObject({ family: kind.family });
      // What came in can be sent to.
      await to.sendmsg(['back'], [], 0, address as Address);
      expect(kind.payload((await from.recvmsg(100)).data).toString()).toBe('back');
    });
  });

  it('resolves a host name in the place of an address', async () => {
    const to = facade.socket(AF_INET, SOCK_DGRAM);
    await to.bind({ address: '127.0.0.1', port: 0 });
    const { port } = to.getsockname() as { port: number };
    const from = facade.socket(AF_INET, SOCK_DGRAM);
    await from.sendmsg(['x', 'y'], [], 0, { address: 'localhost', port });
    expect((await to.recvmsg(10)).data.toString()).toBe('xy');
  });

  it('sees MSG_EOR at the end of a record', async () => {
    const [a, b] = facade.socketpair(AF_UNIX, SOCK_SEQPACKET);
    await a.sendmsg(['abcdef'], [], MSG_EOR);
    // Linux tells it of no Unix socket; the flags are the kernel's.
    expect((await b.recvmsg(10)).flags & ~MSG_EOR).toBe(0);
  });

  it.each([100_000, 200_000])('delivers a datagram of %i bytes whole, or cut with MSG_TRUNC', async (size) => {
    const [a, b] = facade.socketpair(AF_UNIX, SOCK_DGRAM);
    a.setsockopt(SOL_SOCKET, SO_SNDBUF, 1 << 20);
    const sent = randomBytes(size);
    expect(await a.sendmsg([sent])).toBe(size);
    const whole = await b.recvmsg(size);
    expect(whole.data.equals(sent)).toBe(true);
    expect(whole.flags).toBe(0);
    await a.sendmsg([sent]);
    const cut = await b.recvmsg(65_536);
    expect(cut.data.equals(sent.subarray(0, 65_536))).toBe(true);
    expect(cut.flags).toBe(MSG_TRUNC);
    await a.sendmsg([sent]);
    expect(await b.recv(size)).toHaveLength(size);
  });

  it('is told EMSGSIZE of a datagram that is too long', async () => {
    const udp = facade.socket(AF_INET, SOCK_DGRAM);
    await udp.bind({ address: '127.0.0.1', port: 0 });
    await expect(() => udp.sendmsg([Buffer.alloc(65_000), Buffer.alloc(508)], [], 0, udp.getsockname())).toFailWith(
      'EMSGSIZE',
      'sendmsg',
    );
    expect(await udp.sendmsg([Buffer.alloc(65_000), Buffer.alloc(507)], [], 0, udp.getsockname())).toBe(65_507);
  });

  it('is told ENOTCONN, EDESTADDRREQ of a message to nobody', async () => {
    await expect(() => facade.socket(AF_UNIX, SOCK_DGRAM).sendmsg(['x'])).toFailWith('ENOTCONN', 'sendmsg');
    await expect(() => facade.socket(AF_INET, SOCK_DGRAM).sendmsg(['x'])).toFailWith('EDESTADDRREQ', 'sendmsg');
  });

  it('shows MSG_CTRUNC where there is no room for the control messages', async () => {
    const [a, b] = facade.socketpair(AF_UNIX, SOCK_DGRAM);
    b.setsockopt(SOL_SOCKET, SO_PASSCRED, 1);
    for (const room of [0, 1, 16, 20]) {
      await a.sendmsg(['x']);
      const { flags, ancdata } = await b.recvmsg(1, room);
      expect(flags & MSG_CTRUNC).toBe(MSG_CTRUNC);
      expect(ancdata.length).toBeLessThanOrEqual(1);
      expect(ancdata[0]?.value).toBeUndefined();
    }
    await a.sendmsg(['x']);
    expect((await b.recvmsg(1, 28)).ancdata).toMatchObject([{ value: { pid: process.pid } }]);
  });

  it('ends MSG_WAITALL at what came with descriptors, though there was no room for them', async () => {
    const [a, b] = facade.socketpair(AF_UNIX, SOCK_STREAM);
    await a.send_fds(['ab'], [a.fileno()]);
    await a.send('cd');
    const { data, flags } = await b.recvmsg(4, 0, MSG_WAITALL);
    expect(data.toString()).toBe('ab');
    expect(flags & MSG_CTRUNC).toBe(MSG_CTRUNC);
    expect((await b.recv(4)).toString()).toBe('cd');
  });

  if (facade.blocks) return;

  it('rejects a pending call when it is aborted, and nothing is lost', async () => {
    const [a, b] = facade.socketpair(AF_UNIX, SOCK_DGRAM);
    const controller = new AbortController();
    const { signal } = controller;
    const waiting: Promise<unknown>[] = [
      b.recvmsg(10, 0, 0, { signal }),
      b.recvmsg_into([Buffer.alloc(1)], 0, 0, { signal }),
    ];
    const next = b.recvmsg(10);
    controller.abort();
    await Promise.all(waiting.map((call) => expect(call).toFailWith('ABORT_ERR')));
    await a.sendmsg(['kept'], [], 0, undefined, {});
    expect((await next).data.toString()).toBe('kept');
    await expect(a.sendmsg(['x'], [], 0, undefined, { signal })).toFailWith('ABORT_ERR');
    await expect(b.recvmsg(1, 0, MSG_DONTWAIT)).toFailWith('EAGAIN');
  });

  it('refuses a buffer that was detached while the call was pending', async () => {
    const [a, b] = facade.socketpair(AF_UNIX, SOCK_DGRAM);
    const buffer = new Uint8Array(8);
    const refused = expect(b.recvmsg_into([new Uint8Array(2), buffer])).toFailWith('ERR_INVALID_ARG_VALUE');
    structuredClone(buffer.buffer, { transfer: [buffer.buffer] });
    await a.sendmsg(['01234567']);
    await refused;
  });
});
