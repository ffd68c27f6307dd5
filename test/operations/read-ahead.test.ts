/** `messages(bufsize, { batch })`: datagrams that are received before they are asked for. */
import {
  AF_INET,
  AF_INET6,
  AF_UNIX,
  IP_PKTINFO,
  IPPROTO_IP,
  IPPROTO_IPV6,
  IPV6_RECVPKTINFO,
  MessageBatch,
  MSG_DONTWAIT,
  MSG_PEEK,
  MSG_TRUNC,
  POLLIN,
  POLLOUT,
  SO_TIMESTAMPNS,
  SOCK_DGRAM,
  SOCK_SEQPACKET,
  SOCK_STREAM,
  SOL_SOCKET,
  SOL_UDP,
  UDP_GRO,
  dup,
  poll as pollBlocking,
  type InetAddress,
} from 'bsd-sockets';
import { fromfd, poll, socketpair, type Socket } from 'bsd-sockets/promises';
import { inline } from '#lib/system/syscalls';
import { closeLater, facades, type AnySocket } from '../support/facades';
import { variants } from '../support/variants';

type Udp = Socket<InetAddress, never>;

/** How many receives in a row find a datagram at once before reading ahead begins. */
const ROW = 4;

const byReadiness = facades.find(({ title }) => title === 'promises')!;

async function udpPair(facade = byReadiness): Promise<[receiver: Udp, sender: Udp]> {
  const [receiver, sender] = [0, 0].map(() => facade.socket(AF_INET, SOCK_DGRAM) as unknown as Udp) as [Udp, Udp];
  await receiver.bind({ address: '127.0.0.1', port: 0 });
  await sender.bind({ address: '127.0.0.1', port: 0 });
  await sender.connect(receiver.getsockname());
  return [receiver, sender];
}

async function sendNumbers(sender: Udp, from: number, to: number): Promise<void> {
  for (let i = from; i < to; i++) await sender.send(String(i));
}

/** A receiver of 0 to 19 that has handed out some and read others ahead; `next` is the first of those. */
async function readAhead(): Promise<{ receiver: Udp; sender: Udp; next: number }> {
  const [receiver, sender] = await udpPair();
  await sendNumbers(sender, 0, 20);
  let next = 0;
  for await (const [data] of receiver.messages(100, { batch: 8 })) {
    expect(data.toString()).toBe(String(next++));
    if (receiver.descriptor.ahead !== undefined) break;
  }
  return { receiver, sender, next };
}

const numbered = (i: number): string => String(i).padStart(2, '0');

afterEach(() => jest.restoreAllMocks());

describe.each(variants)('messages({ batch }) of $title', (facade) => {
  it.each([1, 2, 64, 1024])('hands out each datagram once, in order: batch %i', async (batch) => {
    const [receiver, sender] = await udpPair(facade);
    const from = sender.getsockname();
    let count = 0;
    await sendNumbers(sender, 0, 100);
    for await (const [data, address] of receiver.messages(100, { batch })) {
      expect(data.toString()).toBe(String(count++));
      expect(address).toEqual(from);
      if (count === 100) await sendNumbers(sender, 100, 200);
      if (count === 200) break;
    }
    receiver.settimeout(0);
    await expect(receiver.recv(10)).toFailWith('EAGAIN', 'recv');
  });

  it('keeps what was handed out when more is received', async () => {
    const [receiver, sender] = await udpPair(facade);
    const kept: Buffer[] = [];
    await sendNumbers(sender, 0, 50);
    for await (const [data] of receiver.messages(1000, { batch: 4 })) {
      if (kept.push(data) === 50) break;
    }
    expect(kept.map(String)).toEqual(Array.from({ length: 50 }, (_, i) => String(i)));
  });

  it('hands out empty datagrams', async () => {
    const [receiver, sender] = await udpPair(facade);
    for (let i = 0; i < 12; i++) await sender.send('');
    let count = 0;
    for await (const [data] of receiver.messages(100, { batch: 8 })) {
      expect(data).toHaveLength(0);
      if (++count === 12) break;
    }
  });

  it.each([
    [0, 'ERR_OUT_OF_RANGE'],
    [1025, 'ERR_OUT_OF_RANGE'],
    [1.5, 'ERR_OUT_OF_RANGE'],
    ['8', 'ERR_INVALID_ARG_TYPE'],
    [null, 'ERR_INVALID_ARG_TYPE'],
  ])('rejects a batch of %p', async (batch, code) => {
    const [receiver] = await udpPair(facade);
    await expect(receiver.messages(100, { batch: batch as number }).next()).toFailWith(code);
  });
});

describe('a datagram that was read ahead', () => {
  it.each<[string, (receiver: AnySocket) => Promise<Buffer | Uint8Array>]>([
    ['recv', (receiver) => receiver.recv(100)],
    ['recvfrom', async (receiver) => (await receiver.recvfrom(100))[0]],
    [
      'recv_into',
      async (receiver) => {
        const buffer = Buffer.alloc(100);
        return buffer.subarray(0, await receiver.recv_into(buffer));
      },
    ],
    [
      'recvfrom_into',
      async (receiver) => {
        const buffer = Buffer.alloc(100);
        const [count] = await receiver.recvfrom_into(buffer);
        return buffer.subarray(0, count);
      },
    ],
    ['recvmsg', async (receiver) => (await receiver.recvmsg(100)).data],
    [
      'recvmsg_into',
      async (receiver) => {
        const buffers = [Buffer.alloc(1), Buffer.alloc(99)];
        const { nbytes } = await receiver.recvmsg_into(buffers);
        return Buffer.concat(buffers).subarray(0, nbytes);
      },
    ],
    ['recv_fds', async (receiver) => (await receiver.recv_fds(100, 4)).data],
    [
      'recvmmsg',
      async (receiver) => {
        const batch = new MessageBatch(1, 100);
        await receiver.recvmmsg(batch);
        return batch.data(0);
      },
    ],
    ['messages', async (receiver) => (await receiver.messages(100).next()).value![0]],
  ])('is what %s receives next, and the kernel has the rest', async (_, receive) => {
    const { receiver, next } = await readAhead();
    for (let i = next; i < 20; i++) expect(String(await receive(receiver as unknown as AnySocket))).toBe(String(i));
    receiver.settimeout(0);
    await expect(receiver.recv(1)).toFailWith('EAGAIN', 'recv');
  });

  it('comes with the address of its sender', async () => {
    const { receiver, sender } = await readAhead();
    const from = sender.getsockname();
    expect((await receiver.recvfrom(100))[1]).toEqual(from);
    expect((await receiver.recvmsg(100)).address).toEqual(from);
    const batch = new MessageBatch<InetAddress>(1, 100);
    await receiver.recvmmsg(batch);
    expect(batch.address(0)).toEqual(from);
  });

  it('fills a batch as far as there are some', async () => {
    const { receiver, next } = await readAhead();
    const batch = new MessageBatch<InetAddress>(64, 100);
    const count = await receiver.recvmmsg(batch);
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(15);
    expect(batch.copy().map(String)).toEqual(Array.from({ length: count }, (_, i) => String(next + i)));
    expect(String(await receiver.recv(10))).toBe(String(next + count));
  });

  it('is cut to a smaller buffer, and says so', async () => {
    const [receiver, sender] = await udpPair();
    for (let i = 0; i < 20; i++) await sender.send(`${numbered(i)}abcdefgh`);
    let next = 0;
    for await (const _ of receiver.messages(8, { batch: 8 })) {
      next++;
      if (receiver.descriptor.ahead !== undefined) break;
    }
    const short = await receiver.recvmsg(4);
    expect(short.data.toString()).toBe(`${numbered(next)}ab`);
    expect(short.flags & MSG_TRUNC).toBe(MSG_TRUNC);
    expect(await receiver.recv_into(Buffer.alloc(4), undefined, MSG_TRUNC)).toBe(10);
    // It was cut to 8 bytes when it was read ahead.
    const cut = await receiver.recvmsg(100);
    expect(cut.data.toString()).toBe(`${numbered(next + 2)}abcdef`);
    expect(cut.flags & MSG_TRUNC).toBe(MSG_TRUNC);
  });

  it('stays where it is peeked at', async () => {
    const { receiver, next } = await readAhead();
    for (let i = 0; i < 2; i++) expect(String(await receiver.recv(100, MSG_PEEK))).toBe(String(next));
    expect(String((await receiver.recvmsg(100, 0, MSG_PEEK)).data)).toBe(String(next));
    expect(String(await receiver.recv(100))).toBe(String(next));
  });

  it('is there for a call that does not wait', async () => {
    const { receiver, next } = await readAhead();
    expect(String(await receiver.recv(100, MSG_DONTWAIT))).toBe(String(next));
    receiver.settimeout(0);
    expect(String(await receiver.recv(100))).toBe(String(next + 1));
  });

  it('is not put into a buffer that was detached', async () => {
    const { receiver, next } = await readAhead();
    const buffer = new Uint8Array(100);
    structuredClone(buffer.buffer, { transfer: [buffer.buffer] });
    await expect(receiver.recv_into(buffer)).toFailWith('ERR_INVALID_ARG_VALUE');
    expect(String(await receiver.recv(100))).toBe(String(next));
  });

  it('makes poll report the socket as readable', async () => {
    const [receiver, sender] = await udpPair();
    await sendNumbers(sender, 0, ROW + 2);
    for await (const _ of receiver.messages(100, { batch: 8 })) if (receiver.descriptor.ahead !== undefined) break;
    // All that the kernel had is in the queue.
    for (const wait of [poll, pollBlocking]) {
      expect(await wait([{ fd: receiver as never, events: (POLLIN | POLLOUT) as never }], 10)).toEqual([
        { fd: receiver, events: POLLIN | POLLOUT, revents: POLLIN | POLLOUT },
      ]);
    }
    await receiver.recv(100);
    expect(await poll([{ fd: receiver as never, events: POLLIN }], 0)).toEqual([]);
  });

  it.each<[string, (receiver: Udp) => unknown]>([
    ['detach', (receiver) => receiver.detach()],
    ['dup', (receiver) => receiver.dup()],
    ['dup', (receiver) => dup(receiver.fileno())],
    ['fromfd', (receiver) => fromfd(receiver.fileno())],
  ])('%s fails with EBUSY until it was received', async (syscall, leave) => {
    const { receiver, next } = await readAhead();
    expect(() => leave(receiver)).toFailWith('EBUSY', syscall);
    for (let i = next; i < 20; i++) expect(String(await receiver.recv(100))).toBe(String(i));
    const left = leave(receiver);
    if (typeof left === 'number') inline.close(left);
    else (left as Udp).close();
  });

  it('keeps its descriptor from being sent to another process', async () => {
    const { receiver } = await readAhead();
    const [a, b] = socketpair(AF_UNIX, SOCK_STREAM);
    closeLater(a);
    closeLater(b);
    await expect(a.send_fds(['x'], [receiver.fileno()])).toFailWith('EBUSY', 'send_fds');
    while ((await receiver.recvmsg(100, 0, MSG_PEEK)).data.toString() !== '19') await receiver.recv(100);
    await receiver.recv(100);
    await a.send_fds(['x'], [receiver.fileno()]);
    const { fds } = await b.recv_fds(1, 1);
    fds.forEach((fd) => inline.close(fd));
  });

  it('is dropped by close', async () => {
    const { receiver } = await readAhead();
    receiver.close();
    await expect(receiver.recv(100)).toFailWith('EBADF', 'recv');
    expect(receiver.detach()).toBe(-1);
  });

  it('is left by an aborted next()', async () => {
    const { receiver, next } = await readAhead();
    await expect(receiver.messages(100, { signal: AbortSignal.abort() }).next()).rejects.toMatchObject({
      code: 'ABORT_ERR',
    });
    expect(String(await receiver.recv(100))).toBe(String(next));
  });
});

describe('reading ahead', () => {
  it('does not begin where each datagram is answered before the next one comes', async () => {
    const [receiver, sender] = await udpPair();
    const many = jest.spyOn(inline, 'recvmmsg');
    await sender.send('0');
    let count = 0;
    for await (const [data, address] of receiver.messages(100, { batch: 64 })) {
      if (++count === 50) break;
      await receiver.sendto(data, address);
      await sender.recv(100);
      // When the receiver waits already.
      setImmediate(() => void sender.send(String(count)));
    }
    expect(many).not.toHaveBeenCalled();
  });

  it.each<[string, number, number, number, (s: AnySocket) => void]>([
    ['asked for packet information', AF_INET, SOCK_DGRAM, 0, (s) => s.setsockopt(IPPROTO_IP, IP_PKTINFO as never, 1)],
    ['asked for packet information', AF_INET6, SOCK_DGRAM, 0, (s) => s.setsockopt(IPPROTO_IPV6, IPV6_RECVPKTINFO, 1)],
    ['asked for times of arrival', AF_INET, SOCK_DGRAM, 0, (s) => s.setsockopt(SOL_SOCKET, SO_TIMESTAMPNS, 1)],
    ['asked for joined datagrams', AF_INET, SOCK_DGRAM, 0, (s) => s.setsockopt(SOL_UDP, UDP_GRO, 1)],
    ['may receive descriptors', AF_UNIX, SOCK_DGRAM, 0, () => undefined],
    ['has records', AF_UNIX, SOCK_SEQPACKET, 0, () => undefined],
    ['is a stream', AF_INET, SOCK_STREAM, 0, () => undefined],
  ])('is refused to a socket that %s', async (_, family, type, proto, prepare) => {
    const socket = byReadiness.socket(family, type, proto);
    prepare(socket);
    await expect(socket.messages(100, { batch: 8 }).next()).toFailWith('EOPNOTSUPP', 'messages');
    expect(socket.closed).toBe(false);
  });

  it('ends with an error when the socket asks for control messages meanwhile, and loses none', async () => {
    const { receiver, next } = await readAhead();
    const iterator = receiver.messages(100, { batch: 8 });
    expect(String((await iterator.next()).value![0])).toBe(String(next));
    receiver.setsockopt(IPPROTO_IP, IP_PKTINFO as never, 1);
    await expect(iterator.next()).toFailWith('EOPNOTSUPP', 'messages');
    for (let i = next + 1; i < 20; i++) expect(String((await receiver.recvmsg(100)).data)).toBe(String(i));
  });
});
