/** The error queue: ICMP errors, timestamps of what was sent, memory lent by `MSG_ZEROCOPY`. */
import { randomBytes } from 'node:crypto';
import {
  AF_INET,
  AF_INET6,
  AF_UNIX,
  CMSG_SPACE,
  errno,
  IP_MTU_DISCOVER,
  IP_PMTUDISC_DO,
  IP_RECVERR,
  IPPROTO_IP,
  IPPROTO_IPV6,
  IPV6_RECVERR,
  MessageBatch,
  MSG_DONTWAIT,
  MSG_ERRQUEUE,
  MSG_PEEK,
  MSG_ZEROCOPY,
  POLLERR,
  SCM_TIMESTAMPING,
  SO_EE_CODE_ZEROCOPY_COPIED,
  SO_EE_ORIGIN_ICMP,
  SO_EE_ORIGIN_ICMP6,
  SO_EE_ORIGIN_LOCAL,
  SO_EE_ORIGIN_TIMESTAMPING,
  SO_EE_ORIGIN_ZEROCOPY,
  SO_TIMESTAMPING,
  SO_ZEROCOPY,
  SOCK_DGRAM,
  SOCK_STREAM,
  SOF_TIMESTAMPING_OPT_ID,
  SOF_TIMESTAMPING_OPT_TSONLY,
  SOF_TIMESTAMPING_SOFTWARE,
  SOF_TIMESTAMPING_TX_SOFTWARE,
  SOL_SOCKET,
  type ScmTimestamping,
  type SockExtendedErr,
} from 'bsd-sockets';
import { facades, type AnySocket, type Facade } from '../support/facades';
import { kinds } from '../support/kinds';
import { comesToRest } from '../support/rest';
import { udpPair, valueOf, versions, type Version } from '../support/udp';

const ROOM = 512;

const errors = {
  [AF_INET]: { level: IPPROTO_IP, option: IP_RECVERR, origin: SO_EE_ORIGIN_ICMP, type: 3, code: 3 },
  [AF_INET6]: { level: IPPROTO_IPV6, option: IPV6_RECVERR, origin: SO_EE_ORIGIN_ICMP6, type: 1, code: 4 },
} as Record<number, { level: number; option: number; origin: number; type: number; code: number }>;

/** Waits until the error queue has something: it answers at once in the blocking facade. */
async function waitForError(facade: Facade, socket: AnySocket): Promise<void> {
  await facade.lib.poll([{ fd: socket, events: 0 }], 10);
}

/** A socket whose datagrams nobody takes. */
async function unheard(facade: Facade, { family, loopback }: Version): Promise<{ a: AnySocket; to: object }> {
  const a = facade.socket(family, SOCK_DGRAM);
  const gone = facade.socket(family, SOCK_DGRAM);
  await gone.bind({ address: loopback, port: 0 });
  const to = gone.getsockname();
  gone.close();
  const { level, option } = errors[family]!;
  a.setsockopt(level, option, 1 as never);
  return { a, to };
}

describe.each(facades)('$title', (facade) => {
  describe.each(versions)('$title', (version) => {
    const { level, option, origin, type, code } = errors[version.family]!;

    it('tells of an ICMP error what failed, why, and who says so', async () => {
      const { a, to } = await unheard(facade, version);
      await a.sendto('nobody hears', to);
      await waitForError(facade, a);
      const { data, ancdata, flags, address } = await a.recvmsg(100, ROOM, MSG_ERRQUEUE);
      expect(data.toString()).toBe('nobody hears');
      expect(flags & MSG_ERRQUEUE).toBe(MSG_ERRQUEUE);
      // Where it was sent.
      expect(address).toMatchObject(to);
      expect(valueOf(ancdata, level, option)).toEqual({
        errno: errno.ECONNREFUSED,
        origin,
        type,
        code,
        info: 0,
        data: 0,
        offender: expect.objectContaining({ family: version.family, address: version.loopback }) as object,
      });
      await expect(() => a.recvmsg(1, ROOM, MSG_ERRQUEUE | MSG_DONTWAIT)).toFailWith('EAGAIN', 'recvmsg');
    });

    it('the next call is told the error too', async () => {
      const { a, to } = await unheard(facade, version);
      await a.connect(to);
      await a.send('x');
      await waitForError(facade, a);
      await expect(() => a.recv(1)).toFailWith('ECONNREFUSED', 'recv');
      expect((await a.recvmsg(1, ROOM, MSG_ERRQUEUE)).data.toString()).toBe('x');
    });

    it('is received by batches, each error with its own', async () => {
      const { a, to } = await unheard(facade, version);
      for (let i = 0; i < 3; i++) {
        await a.sendto(`${i}`, to);
        await waitForError(facade, a);
        try {
          await a.recv(1, MSG_DONTWAIT);
        } catch {
          // The error is told once by the next call, and in the queue for good.
        }
      }
      const batch = new MessageBatch(5, 10, ROOM);
      expect(await a.recvmmsg(batch, MSG_ERRQUEUE)).toBe(3);
      expect(batch.copy().map(String)).toEqual(['0', '1', '2']);
      expect(valueOf(batch.ancdata(1), level, option)).toMatchObject({ errno: errno.ECONNREFUSED });
      expect(batch.address(2)).toMatchObject(to);
    });

    it('tells when a datagram was sent', async () => {
      const [a] = await udpPair(facade, version);
      const flags =
        SOF_TIMESTAMPING_TX_SOFTWARE |
        SOF_TIMESTAMPING_SOFTWARE |
        SOF_TIMESTAMPING_OPT_ID |
        SOF_TIMESTAMPING_OPT_TSONLY;
      a.setsockopt(SOL_SOCKET, SO_TIMESTAMPING, { flags } as never);
      for (const id of [0, 1]) {
        await a.send('x');
        await waitForError(facade, a);
        const { data, ancdata } = await a.recvmsg(100, ROOM, MSG_ERRQUEUE);
        expect(data).toHaveLength(0);
        const { ts } = valueOf<ScmTimestamping>(ancdata, SOL_SOCKET, SCM_TIMESTAMPING)!;
        expect(Math.abs(ts[0].sec - Date.now() / 1000)).toBeLessThan(60);
        expect(valueOf(ancdata, level, option)).toMatchObject({
          errno: errno.ENOMSG,
          origin: SO_EE_ORIGIN_TIMESTAMPING,
          data: id,
        });
      }
    });

    if (facade.blocks) return;

    it('a read of it waits for an error, and never behind a recv', async () => {
      const { a, to } = await unheard(facade, version);
      await a.bind({ address: version.loopback, port: 0 });
      const received = a.recvfrom(10);
      const failed = a.recvmsg(10, ROOM, MSG_ERRQUEUE);
      const second = a.recvmsg(10, ROOM, MSG_ERRQUEUE);
      received.catch(() => undefined);
      await a.sendto('first', to);
      expect((await failed).data.toString()).toBe('first');
      await a.sendto('second', to as never).catch(() => a.sendto('second', to as never));
      expect((await second).data.toString()).toBe('second');
      // Which of the calls is told the error besides is the kernel's: the first one made after it.
      const other = facade.socket(version.family, SOCK_DGRAM);
      const ended = received.then(
        ([data]) => String(data),
        (error: unknown) => (error as { code: string }).code,
      );
      await other.sendto('data', a.getsockname());
      expect(['ECONNREFUSED', 'data']).toContain(await ended);
    });

    it('a read of it can be aborted', async () => {
      const { a } = await unheard(facade, version);
      const controller = new AbortController();
      const call = expect(a.recvmsg(1, ROOM, MSG_ERRQUEUE, { signal: controller.signal })).toFailWith('ABORT_ERR');
      controller.abort();
      await call;
      a.settimeout(0.01);
      await expect(a.recvmsg(1, ROOM, MSG_ERRQUEUE)).toFailWith('ETIMEDOUT', 'recvmsg');
    });

    it('unread, it never makes a waiting recv spin', async () => {
      const [a, b] = await udpPair(facade, version);
      const flags = SOF_TIMESTAMPING_TX_SOFTWARE | SOF_TIMESTAMPING_SOFTWARE | SOF_TIMESTAMPING_OPT_TSONLY;
      a.setsockopt(SOL_SOCKET, SO_TIMESTAMPING, { flags } as never);
      const received = a.recv(10);
      await a.send('x');
      await waitForError(facade, a);
      await comesToRest();
      await b.sendto('data', a.getsockname());
      expect((await received).toString()).toBe('data');
    });
  });

  it('tells the path’s MTU of what must not be fragmented', async () => {
    const [a] = await udpPair(facade, versions[0]);
    a.setsockopt(IPPROTO_IP, IP_RECVERR, 1);
    a.setsockopt(IPPROTO_IP, IP_MTU_DISCOVER, IP_PMTUDISC_DO);
    await expect(() => a.send(Buffer.alloc(65_508))).toFailWith('EMSGSIZE', 'send');
    const { ancdata } = await a.recvmsg(1, ROOM, MSG_ERRQUEUE);
    expect(valueOf(ancdata, IPPROTO_IP, IP_RECVERR)).toMatchObject({
      errno: errno.EMSGSIZE,
      origin: SO_EE_ORIGIN_LOCAL,
      offender: null,
    });
  });

  it('is empty: EAGAIN at once, from every kind', async () => {
    for (const kind of kinds.filter(({ family, type }) => family !== AF_UNIX && type !== SOCK_STREAM)) {
      const [a] = await kind.pair(facade);
      await expect(() => a.recvmsg(1, ROOM, MSG_ERRQUEUE | MSG_DONTWAIT)).toFailWith('EAGAIN', 'recvmsg');
    }
    const tcp = kinds.find(({ type }) => type === SOCK_STREAM)!;
    const [a] = await tcp.pair(facade);
    await expect(() => a.recv(1, MSG_ERRQUEUE | MSG_DONTWAIT)).toFailWith('EAGAIN', 'recv');
  });

  describe('MSG_ZEROCOPY', () => {
    /** How many calls' memory the socket still keeps. */
    function kept(socket: AnySocket): number {
      return socket.descriptor.zerocopy.size;
    }

    const tcp = kinds[0]!;

    /** Reads the queue until `last` is told of. */
    async function notified(socket: AnySocket, last: number): Promise<SockExtendedErr[]> {
      const told: SockExtendedErr[] = [];
      while (told.at(-1)?.data !== last) {
        await facade.lib.poll([{ fd: socket, events: 0 }], 10);
        const { ancdata } = await socket.recvmsg(1, CMSG_SPACE(32), MSG_ERRQUEUE);
        const error = valueOf<SockExtendedErr>(ancdata, IPPROTO_IP, IP_RECVERR)!;
        expect(error).toMatchObject({ errno: 0, origin: SO_EE_ORIGIN_ZEROCOPY });
        expect([0, SO_EE_CODE_ZEROCOPY_COPIED]).toContain(error.code);
        told.push(error);
      }
      return told;
    }

    it('keeps what was sent until the queue has told of it', async () => {
      const [a, b] = await tcp.pair(facade);
      a.setsockopt(SOL_SOCKET, SO_ZEROCOPY, 1);
      const bytes = randomBytes(40_000);
      await a.send(bytes.subarray(0, 10_000), MSG_ZEROCOPY);
      await a.sendmsg([bytes.subarray(10_000, 15_000), bytes.subarray(15_000, 20_000)], [], MSG_ZEROCOPY);
      await a.sendall(bytes.subarray(20_000), MSG_ZEROCOPY);
      expect(kept(a)).toBe(3);
      await a.send('without');
      // Of a stream an empty one is none to the kernel.
      await a.send('', MSG_ZEROCOPY);
      expect(kept(a)).toBe(3);
      let received = Buffer.alloc(0);
      while (received.length < 40_007) received = Buffer.concat([received, await b.recv(65_536)]);
      expect(received.subarray(0, 40_000).equals(bytes)).toBe(true);
      // To look at a notification is to take it: the kernel does not peek here.
      const told = await notified(a, 2);
      expect(told[0]?.info).toBe(0);
      expect(kept(a)).toBe(0);
      await a.send(bytes, MSG_ZEROCOPY);
      expect(kept(a)).toBe(1);
      await b.recv(65_536);
      expect((await notified(a, 3))[0]).toMatchObject({ info: 3, data: 3 });
      expect(kept(a)).toBe(0);
    });

    it('counts the messages of a batch, and the copies of a descriptor', async () => {
      const [a, b] = await udpPair(facade, versions[0]);
      a.setsockopt(SOL_SOCKET, SO_ZEROCOPY, 1);
      const batch = new MessageBatch(3, 100).add(Buffer.alloc(100, 1)).add('').add(Buffer.alloc(50, 2));
      expect(await a.sendmmsg(batch, MSG_ZEROCOPY)).toBe(3);
      const copy = a.dup();
      await copy.send(Buffer.alloc(10), MSG_ZEROCOPY);
      await a.send('', MSG_ZEROCOPY);
      expect(kept(a)).toBe(5);
      for (let i = 0; i < 5; i++) await b.recv(100);
      await notified(a, 4);
      expect(kept(a)).toBe(0);
      await copy.send(Buffer.alloc(10), MSG_ZEROCOPY);
      copy.close();
      expect(kept(a)).toBe(1);
    });

    it('keeps nothing where the socket does not lend', async () => {
      const [a] = await udpPair(facade, versions[0]);
      await a.send('x', MSG_ZEROCOPY);
      expect(kept(a)).toBe(0);
      a.setsockopt(SOL_SOCKET, SO_ZEROCOPY, 1);
      await a.send('x', MSG_ZEROCOPY);
      expect(kept(a)).toBe(1);
    });

    it('is refused on a Unix socket', () => {
      const [a] = facade.socketpair(AF_UNIX, SOCK_STREAM);
      expect(() => a.setsockopt(SOL_SOCKET, SO_ZEROCOPY, 1)).toFailWith('EOPNOTSUPP', 'setsockopt');
    });
  });
});

test('POLLERR is what tells of it', async () => {
  const facade = facades[0]!;
  const { a, to } = await unheard(facade, versions[0]);
  await a.sendto('x', to);
  const [ready] = await facade.lib.poll([{ fd: a, events: 0 }], 10);
  expect(ready?.revents).toBe(POLLERR);
  expect((await a.recvmsg(1, ROOM, MSG_ERRQUEUE | MSG_PEEK)).data.toString()).toBe('x');
});
