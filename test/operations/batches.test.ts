/** `recvmmsg`, `sendmmsg` and the batch they use. */
import { randomBytes } from 'node:crypto';
import { closeSync, fstatSync, openSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import {
  AF_INET,
  AF_INET6,
  AF_UNIX,
  CMSG_SPACE,
  IPPROTO_IP,
  IP_PKTINFO,
  IP_RECVTTL,
  IP_TTL,
  MessageBatch,
  MSG_CTRUNC,
  MSG_DONTWAIT,
  MSG_ERRQUEUE,
  MSG_PEEK,
  MSG_TRUNC,
  SCM_RIGHTS,
  SHUT_RD,
  SO_RCVBUF,
  SO_SNDBUF,
  SOCK_DGRAM,
  SOCK_SEQPACKET,
  SOL_SOCKET,
  SO_TYPE,
  type Address,
} from 'bsd-sockets';
import { closeLater, facades, type AnySocket, type Facade } from '../support/facades';
import { records } from '../support/kinds';

async function udpPair(facade: Facade): Promise<[AnySocket, AnySocket]> {
  const a = facade.socket(AF_INET, SOCK_DGRAM);
  const b = facade.socket(AF_INET, SOCK_DGRAM);
  await a.bind({ address: '127.0.0.1', port: 0 });
  await b.bind({ address: '127.0.0.1', port: 0 });
  await a.connect(b.getsockname());
  return [a, b];
}

/** Whether the number is an open descriptor. */
function isOpen(fd: number): boolean {
  try {
    fstatSync(fd);
    return true;
  } catch {
    return false;
  }
}

describe.each(facades)('$title', (facade) => {
  describe.each(records)('$title', (kind) => {
    it('carries many messages in one call each, empty ones too', async () => {
      const [a, b] = await kind.pair(facade);
      const header = kind.payload(Buffer.alloc(20)).length === 0 ? 20 : 0;
      const sent = Array.from({ length: 8 }, (_, i) => randomBytes(i * 10));
      const out = new MessageBatch(16, 100);
      for (const data of sent) out.add(data);
      expect(out).toHaveLength(8);
      expect(await a.sendmmsg(out)).toBe(8);
      const into = new MessageBatch(16, 100 + header);
      let received: Buffer[] = [];
      // A Unix sender may still be at it.
      while (received.length < 8) {
        const count = await b.recvmmsg(into);
        expect(into).toHaveLength(count);
        received = received.concat(into.copy());
      }
      expect(received.map((data) => kind.payload(data))).toEqual(sent);
    });
  });

  it('tells lengths, flags and addresses, and cuts what is too long', async () => {
    const [a, b] = await udpPair(facade);
    for (const size of [3, 0, 50]) await a.send(Buffer.alloc(size, size));
    const batch = new MessageBatch(8, 10);
    expect(await b.recvmmsg(batch)).toBe(3);
    expect([...batch.lengths].slice(0, 3)).toEqual([3, 0, 10]);
    expect([...batch.flags].slice(0, 3)).toEqual([0, 0, MSG_TRUNC]);
    expect(batch.address(0)).toEqual(a.getsockname());
    expect(batch.data(0)).toEqual(Buffer.alloc(3, 3));
    expect(batch.data(2)).toEqual(Buffer.alloc(10, 50));
    expect(batch.ancdata(1)).toEqual([]);
    await a.send(Buffer.alloc(50, 50));
    // With the flag of its own the length is the full one.
    expect(await b.recvmmsg(batch, MSG_TRUNC)).toBe(1);
    expect(batch.lengths[0]).toBe(50);
    expect(batch.data(0)).toHaveLength(10);
    expect(batch.copy()[0]).toHaveLength(10);
  });

  it('is used again, shorter than before', async () => {
    const [a, b] = await udpPair(facade);
    const batch = new MessageBatch(4, 16);
    for (const text of ['one', 'two', 'three']) await a.send(text);
    expect(await b.recvmmsg(batch)).toBe(3);
    const view = batch.data(0);
    const copy = batch.copy();
    await a.send('four');
    expect(await b.recvmmsg(batch)).toBe(1);
    expect(batch.data(0).toString()).toBe('four');
    expect(view.toString()).toBe('fou');
    expect(copy.map(String)).toEqual(['one', 'two', 'three']);
    expect(() => batch.data(1)).toFailWith('ERR_OUT_OF_RANGE');
    expect(() => batch.address(-1)).toFailWith('ERR_OUT_OF_RANGE');
    expect(() => batch.ancdata(0.5)).toFailWith('ERR_OUT_OF_RANGE');
  });

  it('takes no more than it has room for, and leaves the rest', async () => {
    const [a, b] = await udpPair(facade);
    const batch = new MessageBatch(2, 16);
    for (const text of ['1', '2', '3']) await a.send(text);
    expect(await b.recvmmsg(batch, MSG_PEEK)).toBeGreaterThan(0);
    expect(await b.recvmmsg(batch)).toBe(2);
    expect(await b.recvmmsg(batch)).toBe(1);
    expect(batch.data(0).toString()).toBe('3');
    await expect(() => b.recvmmsg(batch, MSG_DONTWAIT)).toFailWith('EAGAIN', 'recvmmsg');
    expect(batch).toHaveLength(0);
  });

  it('is not led astray by other calls made between', async () => {
    const [a, b] = await udpPair(facade);
    const batch = new MessageBatch(1, 16).add('x');
    expect(a.getsockopt(SOL_SOCKET, SO_TYPE)).toBe(SOCK_DGRAM);
    expect(await a.sendmmsg(batch)).toBe(1);
    expect(b.getsockopt(SOL_SOCKET, SO_TYPE)).toBe(SOCK_DGRAM);
    expect(await b.recvmmsg(batch)).toBe(1);
    expect(batch.data(0).toString()).toBe('x');
  });

  it.each([
    ['IPv4', AF_INET, '127.0.0.1'],
    ['IPv6', AF_INET6, '::1'],
  ])('sends each message to its own address: %s', async (_, family, address) => {
    const from = facade.socket(family, SOCK_DGRAM);
    const to = [facade.socket(family, SOCK_DGRAM), facade.socket(family, SOCK_DGRAM)];
    const batch = new MessageBatch(2, 10);
    for (const [index, socket] of to.entries()) {
      await socket.bind({ address, port: 0 });
      batch.add(`to ${index}`, { address: socket.getsockname() });
    }
    expect(await from.sendmmsg(batch)).toBe(2);
    expect(batch.address(1)).toMatchObject({ family, address });
    for (const [index, socket] of to.entries()) expect(String(await socket.recv(10))).toBe(`to ${index}`);
    // And once more, as it is.
    expect(await from.sendmmsg(batch)).toBe(2);
    for (const [index, socket] of to.entries()) expect(String(await socket.recv(10))).toBe(`to ${index}`);
  });

  it('sends back what came in, to where it came from', async () => {
    const [a, b] = await udpPair(facade);
    await a.send('ping 1');
    await a.send('ping 2');
    const batch = new MessageBatch(4, 16);
    expect(await b.recvmmsg(batch)).toBe(2);
    expect(await b.sendmmsg(batch)).toBe(2);
    expect([String(await a.recv(16)), String(await a.recv(16))]).toEqual(['ping 1', 'ping 2']);
    // Received with MSG_TRUNC the lengths are beyond the room: what is there is sent.
    await a.send('a message that is too long');
    expect(await b.recvmmsg(batch, MSG_TRUNC)).toBe(1);
    expect(await b.sendmmsg(batch)).toBe(1);
    expect(String(await a.recv(100))).toBe('a message that i');
  });

  it('carries control messages both ways', async () => {
    const [a, b] = await udpPair(facade);
    b.setsockopt(IPPROTO_IP, IP_RECVTTL, 1);
    b.setsockopt(IPPROTO_IP, IP_PKTINFO, 1);
    const out = new MessageBatch(3, 4, CMSG_SPACE(4));
    for (const ttl of [7, 8, 9]) out.add('x', { ancdata: [{ level: IPPROTO_IP, type: IP_TTL, data: ttl }] });
    expect(await a.sendmmsg(out)).toBe(3);
    const into = new MessageBatch(3, 4, CMSG_SPACE(4) + CMSG_SPACE(12));
    expect(await b.recvmmsg(into)).toBe(3);
    expect([0, 1, 2].map((i) => into.ancdata(i).find(({ type }) => type === IP_TTL)?.value)).toEqual([7, 8, 9]);
    expect(into.ancdata(0).find(({ type }) => type === IP_PKTINFO)?.value).toMatchObject({ addr: '127.0.0.1' });
    await a.sendmmsg(out);
    const tight = new MessageBatch(3, 4, CMSG_SPACE(12));
    expect(await b.recvmmsg(tight)).toBe(3);
    expect((tight.flags[0] ?? 0) & MSG_CTRUNC).toBe(MSG_CTRUNC);
  });

  it('tells how many went where not all could, and what is left goes on', async () => {
    const [a, b] = facade.socketpair(AF_UNIX, SOCK_DGRAM);
    a.setsockopt(SOL_SOCKET, SO_SNDBUF, 4096);
    a.settimeout(0);
    const batch = new MessageBatch<Address>(100, 1000);
    for (let i = 0; i < 100; i++) batch.add(Buffer.alloc(1000, i));
    const into = new MessageBatch(100, 1000);
    const received: number[] = [];
    while (batch.length > 0) {
      const sent = await a.sendmmsg(batch);
      expect(sent).toBeGreaterThan(0);
      expect(sent).toBeLessThan(100);
      batch.drop(sent);
      await b.recvmmsg(into);
      for (let i = 0; i < into.length; i++) received.push(into.data(i)[999] ?? -1);
    }
    expect(received).toEqual(Array.from({ length: 100 }, (_, i) => i));
    expect(await a.sendmmsg(new MessageBatch(1, 1))).toBe(0);
  });

  it('tells how many went before one that the kernel refuses, then why', async () => {
    const [a] = facade.socketpair(AF_UNIX, SOCK_DGRAM);
    a.setsockopt(SOL_SOCKET, SO_SNDBUF, 4096);
    const batch = new MessageBatch(3, 1 << 16);
    batch
      .add('1')
      .add(Buffer.alloc(1 << 16))
      .add('3');
    expect(await a.sendmmsg(batch)).toBe(1);
    batch.drop(1);
    await expect(() => a.sendmmsg(batch)).toFailWith('EMSGSIZE', 'sendmmsg');
    await expect(() => a.recvmmsg(batch, MSG_DONTWAIT)).toFailWith('EAGAIN', 'recvmmsg');
  });

  it('refuses what does not fit, and what is no batch', async () => {
    expect(() => new MessageBatch(0, 10)).toFailWith('ERR_OUT_OF_RANGE');
    expect(() => new MessageBatch(1025, 10)).toFailWith('ERR_OUT_OF_RANGE');
    expect(() => new MessageBatch(1, -1)).toFailWith('ERR_OUT_OF_RANGE');
    expect(() => new MessageBatch(1024, 0x7fffffff)).toFailWith('ERR_OUT_OF_RANGE');
    expect(() => new MessageBatch(1, 1, 2 ** 32)).toFailWith('ERR_OUT_OF_RANGE');
    const batch = new MessageBatch(1, 4, 16);
    expect(() => batch.add('12345')).toFailWith('ERR_OUT_OF_RANGE');
    expect(() => batch.add(5 as never)).toFailWith('ERR_INVALID_ARG_TYPE');
    expect(() => batch.add('x', null as never)).toFailWith('ERR_INVALID_ARG_TYPE');
    expect(() => batch.add('x', 5 as never)).toFailWith('ERR_INVALID_ARG_TYPE');
    const ancdata = [{ level: IPPROTO_IP, type: IP_TTL, data: 1 }];
    expect(() => batch.add('x', { ancdata })).toFailWith('ERR_OUT_OF_RANGE');
    expect(batch).toHaveLength(0);
    batch.add('1234');
    expect(() => batch.add('x')).toFailWith('ERR_OUT_OF_RANGE');
    expect(() => batch.drop(2)).toFailWith('ERR_OUT_OF_RANGE');
    const [a] = await udpPair(facade);
    await expect(() => a.sendmmsg({} as never)).toFailWith('ERR_INVALID_ARG_TYPE');
    await expect(() => a.recvmmsg(undefined as never)).toFailWith('ERR_INVALID_ARG_TYPE');
    const named = new MessageBatch(1, 4).add('x', { address: { address: 'localhost', port: 1 } });
    await expect(() => a.sendmmsg(named)).toFailWith('ERR_INVALID_ARG_VALUE');
  });

  it('is not led astray by getters that use it, or detach the data', () => {
    const batch = new MessageBatch<Address>(1, 8);
    const full = {
      get address() {
        batch.add('inner');
        return { address: '127.0.0.1', port: 1 };
      },
    };
    expect(() => batch.add('outer', full)).toFailWith('ERR_OUT_OF_RANGE');
    expect(batch.length).toBe(1);
    batch.clear();
    const data = new Uint8Array(4);
    const detaching = {
      get ancdata() {
        structuredClone(data.buffer, { transfer: [data.buffer] });
        return [];
      },
    };
    expect(() => batch.add(data, detaching)).toFailWith('ERR_INVALID_ARG_VALUE');
    expect(batch.length).toBe(0);
  });

  it('stays within its memory whatever is written into its lengths', async () => {
    const [a, b] = await udpPair(facade);
    const batch = new MessageBatch(2, 4, 16).add('1').add('2');
    batch.lengths[0] = 0x7fffffff;
    batch.lengths[1] = -5;
    expect(await a.sendmmsg(batch)).toBe(2);
    expect([(await b.recv(100)).length, (await b.recv(100)).length]).toEqual([4, 0]);
    expect(batch.data(1)).toHaveLength(0);
  });

  it('closes descriptors that nobody asked for when it is used again, cleared or shortened', async () => {
    const [a, b] = facade.socketpair(AF_UNIX, SOCK_SEQPACKET);
    const fd = openSync('/dev/null', 'r');
    closeLater({ close: () => closeSync(fd) });
    const ancdata = [{ level: SOL_SOCKET, type: SCM_RIGHTS, data: [fd, fd] }];
    const out = new MessageBatch(2, 1, CMSG_SPACE(8)).add('1', { ancdata }).add('2', { ancdata });
    const into = new MessageBatch(2, 1, CMSG_SPACE(8));
    const receive = async (): Promise<void> => {
      expect(await a.sendmmsg(out)).toBe(2);
      for (let count = 0; count < 1;) count += await b.recvmmsg(into);
    };
    const before = openDescriptors();
    await receive();
    expect(into).toHaveLength(2);
    expect(openDescriptors()).toBe(before + 4);
    into.drop(1);
    expect(openDescriptors()).toBe(before + 2);
    const fds = into.ancdata(0)[0]?.value as number[];
    expect(fds).toHaveLength(2);
    await receive();
    expect(openDescriptors()).toBe(before + 6);
    into.clear();
    expect(openDescriptors()).toBe(before + 2);
    expect(fds.every(isOpen)).toBe(true);
    fds.forEach((each) => closeSync(each));
    // A Unix socket takes no notice of MSG_ERRQUEUE.
    expect(await a.sendmmsg(out)).toBe(2);
    for (let count = 0; count < 2;) count += await b.recvmmsg(into, MSG_ERRQUEUE);
    into.clear();
    expect(openDescriptors()).toBe(before);
  });

  it('gives 0 where the receiving side was shut down', async () => {
    const [, b] = await udpPair(facade);
    await b.connect(b.getsockname());
    b.shutdown(SHUT_RD);
    const batch = new MessageBatch(2, 10);
    expect(await b.recvmmsg(batch)).toBeLessThanOrEqual(1);
    expect(batch.lengths[0]).toBe(0);
  });

  if (facade.blocks) return;

  it('cannot be used while a call is pending on it', async () => {
    const [a, b] = await udpPair(facade);
    const batch = new MessageBatch(2, 10);
    const call = b.recvmmsg(batch);
    for (const use of [() => batch.add('x'), () => batch.clear(), () => batch.drop(0)]) {
      expect(use).toFailWith('ERR_INVALID_ARG_VALUE');
    }
    await expect(b.recvmmsg(batch)).toFailWith('ERR_INVALID_ARG_VALUE');
    await expect(a.sendmmsg(batch)).toFailWith('ERR_INVALID_ARG_VALUE');
    await a.send('x');
    expect(await call).toBe(1);
    batch.clear();
  });

  it('can be used again after its call was aborted, timed out, or its socket closed', async () => {
    const [a, b] = await udpPair(facade);
    const batch = new MessageBatch(2, 10);
    const controller = new AbortController();
    const aborted = expect(b.recvmmsg(batch, 0, { signal: controller.signal })).toFailWith('ABORT_ERR');
    controller.abort();
    await aborted;
    b.settimeout(0.01);
    await expect(b.recvmmsg(batch)).toFailWith('ETIMEDOUT', 'recvmmsg');
    b.settimeout(null);
    const closed = expect(b.recvmmsg(batch)).toFailWith('ECANCELED', 'recvmmsg');
    b.close();
    await closed;
    // On the pool the thread has yet to leave it.
    for (;;) {
      try {
        batch.clear();
        break;
      } catch {
        await delay(1);
      }
    }
    expect(await a.sendmmsg(batch.add('x'))).toBe(1);
  });

  it('waits for the first message, and goes on when it comes', async () => {
    const [a, b] = await udpPair(facade);
    b.setsockopt(SOL_SOCKET, SO_RCVBUF, 1 << 20);
    const batch = new MessageBatch(100, 10);
    const call = b.recvmmsg(batch);
    const out = new MessageBatch(100, 10);
    for (let i = 0; i < 100; i++) out.add(String(i));
    expect(await a.sendmmsg(out)).toBe(100);
    let count = await call;
    while (count < 100) count += await b.recvmmsg(batch);
    expect(count).toBe(100);
  });
});

function openDescriptors(): number {
  let count = 0;
  for (let fd = 0; fd < 1000; fd++) if (isOpen(fd)) count++;
  return count;
}
