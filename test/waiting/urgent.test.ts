/** Urgent data: the mark that a `recv` stops at, and a queue of its own for `MSG_OOB`. */
import { setImmediate as turn, setTimeout as delay } from 'node:timers/promises';
import * as blocking from 'bsd-sockets';
import {
  AF_INET,
  MSG_DONTWAIT,
  MSG_OOB,
  POLLPRI,
  SO_OOBINLINE,
  SO_RCVBUF,
  SO_SNDBUF,
  SOCK_STREAM,
  SOL_SOCKET,
} from 'bsd-sockets';
import { poll } from 'bsd-sockets/promises';
import { closeLater, type AnySocket } from '../support/facades';
import { drain, tcpPair, variants, watched } from '../support/variants';

describe.each(variants)('$title', (facade) => {
  /** A receiver, and a sender whose calls block: what it sends in a row is there at the receiver's next turn. */
  async function connected(): Promise<[blocking.Socket, AnySocket]> {
    const [a, b] = await tcpPair(facade);
    const sender = closeLater(new blocking.Socket({ fileno: a.detach(), timeout: 10 }));
    b.settimeout(10);
    return [sender, b];
  }

  /** Waits until an urgent byte is there to be received. */
  async function urgent(socket: AnySocket): Promise<void> {
    expect(await poll([{ fd: socket, events: POLLPRI }], 10)).toHaveLength(1);
  }

  it('bytes behind urgent data that came in the same turn do not wait for more to come', async () => {
    const [sender, receiver] = await connected();
    const first = receiver.recv(100);
    await turn();
    sender.sendall('before');
    sender.send('!', MSG_OOB);
    sender.sendall('behind');
    expect(String(await first)).toBe('before');
    expect(receiver.sockatmark()).toBe(true);
    expect(String(await receiver.recv(100))).toBe('behind');
    expect(receiver.sockatmark()).toBe(false);
  });

  it('bytes behind urgent data that was first in its turn are received with nobody taking the byte', async () => {
    const [sender, receiver] = await connected();
    const first = receiver.recv(100);
    await turn();
    sender.send('!', MSG_OOB);
    sender.sendall('behind');
    expect(String(await first)).toBe('behind');
    sender.sendall('more');
    expect(String(await receiver.recv(100))).toBe('more');
  });

  it('a recv takes nothing of it, one mark after the other', async () => {
    const [sender, receiver] = await connected();
    for (let i = 0; i < 50; i++) {
      sender.sendall(`<${i}`);
      sender.send('!', MSG_OOB);
      sender.sendall('>');
      // The kernel forgets an urgent byte that the next one overtakes, and one that a recv goes beyond.
      await urgent(receiver);
      expect(String(await receiver.recv(100))).toBe(`<${i}`);
      expect(String(await receiver.recv(1, MSG_OOB))).toBe('!');
      expect(String(await receiver.recv(100))).toBe('>');
    }
  });

  it('MSG_OOB answers at once where the kernel has nothing to wait for', async () => {
    const [sender, receiver] = await connected();
    await expect(receiver.recv(1, MSG_OOB)).toFailWith('EINVAL', 'recv');
    sender.send('!', MSG_OOB);
    await urgent(receiver);
    expect(String(await receiver.recv(1, MSG_OOB))).toBe('!');
    await expect(receiver.recv(1, MSG_OOB)).toFailWith('EINVAL', 'recv');
  });

  describe('a byte that was announced and has not come', () => {
    const BEFORE = 40_000;

    /** It is behind more data than the receiver's window takes, and no more than the kernel's probe of the window tells of. */
    async function announced(): Promise<AnySocket> {
      const listener = facade.socket(AF_INET, SOCK_STREAM);
      listener.setsockopt(SOL_SOCKET, SO_RCVBUF, 4096);
      await listener.bind({ address: '127.0.0.1', port: 0 });
      listener.listen();
      const sender = closeLater(new blocking.Socket({ timeout: 10 }));
      sender.setsockopt(SOL_SOCKET, SO_SNDBUF, 1 << 20);
      sender.connect(listener.getsockname());
      const receiver = await facade.accept(listener);
      expect(sender.send(Buffer.alloc(BEFORE, '.'))).toBe(BEFORE);
      sender.send('!', MSG_OOB);
      const tell = async (): Promise<string> => {
        const error = receiver.recv(1, MSG_OOB | MSG_DONTWAIT).catch((reason: unknown) => reason);
        return ((await error) as { code: string }).code;
      };
      const deadline = performance.now() + 10_000;
      let told = await tell();
      while (told !== 'EAGAIN' && performance.now() < deadline) {
        await delay(10);
        told = await tell();
      }
      expect(told).toBe('EAGAIN');
      return receiver;
    }

    it('is waited for, while others receive what is before it', async () => {
      const receiver = await announced();
      const [first, second] = [watched(receiver.recv(1, MSG_OOB)), receiver.recv(1, MSG_OOB)];
      const none = expect(second).toFailWith('EINVAL', 'recv');
      await turn();
      expect(first.settled).toBe(false);
      expect((await drain(receiver, BEFORE)).length).toBe(BEFORE);
      expect(String(await first.promise)).toBe('!');
      // No second one is announced.
      await none;
    });

    it('can be given up, and stays', async () => {
      const receiver = await announced();
      const control = new AbortController();
      const cancelled = receiver.recv(1, MSG_OOB, control);
      await turn();
      control.abort();
      await expect(cancelled).toFailWith('ABORT_ERR');
      receiver.settimeout(0.02);
      await expect(receiver.recv(1, MSG_OOB)).toFailWith('ETIMEDOUT', 'recv');
      receiver.settimeout(10);
      const waiting = receiver.recv(1, MSG_OOB);
      await drain(receiver, BEFORE);
      expect(String(await waiting)).toBe('!');
    });

    it('is waited for no more when its socket is closed', async () => {
      const receiver = await announced();
      const waiting = receiver.recv(1, MSG_OOB);
      await turn();
      receiver.close();
      await expect(waiting).toFailWith('ECANCELED', 'recv');
    });
  });

  it('is left for the next call by MSG_PEEK', async () => {
    const [sender, receiver] = await connected();
    sender.send('!', MSG_OOB);
    await urgent(receiver);
    expect(String(await receiver.recv(1, MSG_OOB | blocking.MSG_PEEK))).toBe('!');
    expect(String(await receiver.recv(1, MSG_OOB))).toBe('!');
  });

  it('is in line with SO_OOBINLINE, behind the mark', async () => {
    const [sender, receiver] = await connected();
    receiver.setsockopt(SOL_SOCKET, SO_OOBINLINE, true);
    const first = receiver.recv(100);
    await turn();
    sender.sendall('before');
    sender.send('!', MSG_OOB);
    sender.sendall('behind');
    expect(String(await first)).toBe('before');
    expect(receiver.sockatmark()).toBe(true);
    await expect(receiver.recv(1, MSG_OOB)).toFailWith('EINVAL', 'recv');
    expect(String(await receiver.recv(100))).toBe('!behind');
  });

  it('is sent in its turn, behind what waits to be sent', async () => {
    const [a, b] = await tcpPair(facade);
    const big = a.sendall(Buffer.alloc(8_000_000, '.'));
    const byte = watched(a.send('!', MSG_OOB));
    await turn();
    expect(byte.settled).toBe(false);
    let received = 0;
    while (received < 8_000_000) received += (await b.recv(65536)).length;
    await big;
    await byte.promise;
    await urgent(b);
    expect(String(await b.recv(1, MSG_OOB))).toBe('!');
    await expect(b.recv(1, MSG_DONTWAIT)).toFailWith('EAGAIN', 'recv');
  });
});
