/** SCTP over both versions of IP: one association a socket, and many. */
import { randomBytes } from 'node:crypto';
import {
  AF_INET,
  AF_INET6,
  IPPROTO_SCTP,
  MSG_DONTWAIT,
  MSG_EOR,
  MSG_NOTIFICATION,
  MSG_PEEK,
  MSG_TRUNC,
  MSG_WAITALL,
  SCTP_ASSOC_CHANGE,
  SCTP_COMM_UP,
  SCTP_EOF,
  SCTP_EVENTS,
  SCTP_GET_ASSOC_NUMBER,
  SCTP_GET_LOCAL_ADDRS,
  SCTP_INITMSG,
  SCTP_NODELAY,
  SCTP_RCVINFO,
  SCTP_RECVRCVINFO,
  SCTP_SHUTDOWN_COMP,
  SCTP_SNDINFO,
  SCTP_SOCKOPT_BINDX_ADD,
  SCTP_STATUS,
  SHUT_WR,
  SO_LINGER,
  SOCK_SEQPACKET,
  SOCK_STREAM,
  SOL_SOCKET,
  type AncillaryInput,
  type Inet6Address,
  type Message,
} from 'bsd-sockets';
import { type AnySocket, closeLater, type Facade, facades } from '../support/facades';
import { all, describeWhere, makes, struct, versions } from './family';

type Version = (typeof versions)[number];

async function bound(facade: Facade, { family, loopback }: Version, type: number): Promise<AnySocket> {
  const s = facade.socket(family, type, IPPROTO_SCTP);
  await s.bind({ address: loopback, port: 0 });
  return s;
}

/** One association, and its two sockets. */
async function pair(facade: Facade, version: Version): Promise<[AnySocket, AnySocket]> {
  const listener = await bound(facade, version, SOCK_STREAM);
  listener.listen();
  const client = facade.socket(version.family, SOCK_STREAM, IPPROTO_SCTP);
  await client.connect(listener.getsockname());
  const server = await facade.accept(listener);
  listener.close();
  return [client, server];
}

/** `struct sctp_sndinfo`. */
function sndinfo({ sid = 0, flags = 0, ppid = 0 }): AncillaryInput {
  const data = struct([2, sid], [2, flags], [4, ppid], [4, 0], [4, 0]);
  return { level: IPPROTO_SCTP, type: SCTP_SNDINFO, data };
}

/** What of `struct sctp_rcvinfo` was sent along. */
function rcvinfo({ ancdata }: Message<unknown>): { sid: number; ppid: number } | undefined {
  const found = ancdata.find(({ level, type }) => level === IPPROTO_SCTP && type === SCTP_RCVINFO);
  if (found === undefined) return undefined;
  const data = new DataView(new Uint8Array(found.data).buffer);
  const little = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;
  return { sid: data.getUint16(0, little), ppid: data.getUint32(8, little) };
}

const u16 = (bytes: Buffer, at: number): number =>
  new Uint16Array(new Uint8Array(bytes.subarray(at, at + 2)).buffer)[0]!;

const probe = all(
  ...[AF_INET, AF_INET6].flatMap((family) =>
    [SOCK_STREAM, SOCK_SEQPACKET].map((type) => makes(family, type, IPPROTO_SCTP)),
  ),
);

describeWhere('SCTP', 'one association a socket', probe, () => {
  describe.each(facades)('$title', (facade) => {
    describe.each(versions)('$title', (version) => {
      it('connects and tells the addresses of both ends', async () => {
        const listener = await bound(facade, version, SOCK_STREAM);
        listener.listen();
        const client = facade.socket(version.family, SOCK_STREAM, IPPROTO_SCTP);
        expect(client).toMatchObject({ family: version.family, type: SOCK_STREAM, proto: IPPROTO_SCTP });
        await client.connect(listener.getsockname());
        const [server, peer] = await listener.accept();
        closeLater(server);
        expect(server.proto).toBe(IPPROTO_SCTP);
        expect((peer as Inet6Address).port).toBe((client.getsockname() as Inet6Address).port);
        expect(peer).toMatchObject({ family: version.family, address: version.loopback });
        expect(client.getpeername()).toEqual(listener.getsockname());
        expect(server.getpeername()).toEqual(peer);
      });

      it('carries messages, each by itself', async () => {
        const [a, b] = await pair(facade, version);
        await a.send('one');
        await a.sendall('two');
        await a.sendmsg([Buffer.from('th'), Buffer.from('ree')]);
        expect(String(await b.recv(100))).toBe('one');
        const into = Buffer.alloc(10);
        expect(await b.recv_into(into)).toBe(3);
        const { data, flags } = await b.recvmsg(100);
        expect(String(data)).toBe('three');
        expect(flags & MSG_EOR).toBe(MSG_EOR);
        const long = randomBytes(20_000);
        await b.sendall(long);
        expect((await a.recv(30_000)).equals(long)).toBe(true);
      });

      it('is refused where nobody listens', async () => {
        const gone = await bound(facade, version, SOCK_STREAM);
        const address = gone.getsockname();
        gone.close();
        const client = facade.socket(version.family, SOCK_STREAM, IPPROTO_SCTP);
        await expect(() => client.connect(address)).toFailWith('ECONNREFUSED', 'connect');
      });
    });

    const version = versions[0];

    it('a long message comes in parts, the last of which says so', async () => {
      const [a, b] = await pair(facade, version);
      await a.send('abcdef');
      const first = await b.recvmsg(4);
      expect([String(first.data), first.flags & MSG_EOR]).toEqual(['abcd', 0]);
      const last = await b.recvmsg(4);
      expect([String(last.data), last.flags & MSG_EOR]).toEqual(['ef', MSG_EOR]);
    });

    it('MSG_WAITALL waits for no second message', async () => {
      const [a, b] = await pair(facade, version);
      await a.send('one');
      expect(String(await b.recv(100, MSG_WAITALL))).toBe('one');
      await a.send('two');
      const { data } = await b.recvmsg(100, 0, MSG_WAITALL);
      expect(String(data)).toBe('two');
      await a.send('three');
      expect(await b.recv_into(Buffer.alloc(100), 100, MSG_WAITALL)).toBe(5);
    });

    it('MSG_PEEK leaves, MSG_TRUNC discards nothing', async () => {
      const [a, b] = await pair(facade, version);
      await a.send('message');
      expect(String(await b.recv(100, MSG_PEEK))).toBe('message');
      expect(String(await b.recv(100, MSG_TRUNC))).toBe('message');
    });

    it('stream and protocol identifier go along', async () => {
      const [a, b] = await pair(facade, version);
      b.setsockopt(IPPROTO_SCTP, SCTP_RECVRCVINFO, 1);
      await a.sendmsg(['x'], [sndinfo({ sid: 3, ppid: 0x12345678 })]);
      const received = await b.recvmsg(100, 200);
      expect(String(received.data)).toBe('x');
      expect(rcvinfo(received)).toEqual({ sid: 3, ppid: 0x12345678 });
      await expect(() => a.sendmsg(['x'], [sndinfo({ sid: 60_000 })])).toFailWith('EINVAL', 'sendmsg');
    });

    it('the end: by shutdown, by an abort', async () => {
      const [a, b] = await pair(facade, version);
      await a.send('last');
      a.shutdown(SHUT_WR);
      expect(String(await b.recv(100))).toBe('last');
      expect(await b.recv(100)).toHaveLength(0);
      const [c, d] = await pair(facade, version);
      c.setsockopt(SOL_SOCKET, SO_LINGER, { onoff: 1, linger: 0 });
      c.close();
      await expect(() => d.recv(100)).toFailWith('ECONNRESET', 'recv');
    });

    it('a timeout ends a recv, and the socket goes on', async () => {
      const [a, b] = await pair(facade, version);
      b.settimeout(0.02);
      await expect(() => b.recv(1)).toFailWith('ETIMEDOUT', 'recv');
      b.settimeout(10);
      await a.send('later');
      expect(String(await b.recv(10))).toBe('later');
    });

    if (facade.blocks) return;

    it('wakes what waits: accept, connect, recv, a send that found no room', async () => {
      const listener = await bound(facade, version, SOCK_STREAM);
      listener.listen();
      const accepted = listener.accept();
      const a = facade.socket(version.family, SOCK_STREAM, IPPROTO_SCTP);
      await a.connect(listener.getsockname());
      const b = closeLater((await accepted)[0]);
      const first = b.recv(10);
      const second = b.recv(10);
      // Both are there when the first one is woken: that it came up short says nothing of the second.
      await a.send('1');
      await a.send('2');
      expect([String(await first), String(await second)]).toEqual(['1', '2']);
      const message = randomBytes(8000);
      const sending = (async () => {
        for (let i = 0; i < 64; i++) await a.send(message);
      })();
      for (let i = 0; i < 64; i++) expect((await b.recv(10_000)).equals(message)).toBe(true);
      await sending;
    });

    it('an aborted recv takes nothing', async () => {
      const [a, b] = await pair(facade, version);
      const controller = new AbortController();
      const aborted = expect(b.recv(10, 0, { signal: controller.signal })).toFailWith('ABORT_ERR');
      controller.abort();
      await aborted;
      await a.send('kept');
      expect(String(await b.recv(10))).toBe('kept');
    });
  });

  it('options have their types', async () => {
    const [a] = await pair(facades[0]!, versions[0]);
    a.setsockopt(IPPROTO_SCTP, SCTP_NODELAY, true);
    expect(a.getsockopt(IPPROTO_SCTP, SCTP_NODELAY)).toBe(1);
    const fresh = facades[0]!.socket(AF_INET, SOCK_STREAM, IPPROTO_SCTP);
    const init = struct([2, 7], [2, 9], [2, 4], [2, 1000]);
    fresh.setsockopt(IPPROTO_SCTP, SCTP_INITMSG, init);
    expect(fresh.getsockopt(IPPROTO_SCTP, SCTP_INITMSG)).toEqual(init);
    // struct sctp_status: the association, and its state, which is SCTP_ESTABLISHED.
    const status = a.getsockopt(IPPROTO_SCTP, SCTP_STATUS, 176);
    expect(status).toHaveLength(176);
    expect(status.readInt8(4) | status.readInt8(7)).toBe(4);
  });

  it('has several addresses', async () => {
    const s = await bound(facades[0]!, versions[0], SOCK_STREAM);
    const { port } = s.getsockname() as Inet6Address;
    const sockaddr = (host: number): Buffer =>
      Buffer.concat([struct([2, AF_INET]), Buffer.from([port >> 8, port & 255, 127, 0, 0, host]), Buffer.alloc(8)]);
    s.setsockopt(IPPROTO_SCTP, SCTP_SOCKOPT_BINDX_ADD, Buffer.concat([sockaddr(2), sockaddr(3)]));
    // The kernel's count lacks the header of `struct sctp_getaddrs`, so the last 8 bytes, which are padding, are cut off.
    const local = s.getsockopt(IPPROTO_SCTP, SCTP_GET_LOCAL_ADDRS, 8 + 3 * 16);
    const addresses = Buffer.concat([sockaddr(1), sockaddr(2), sockaddr(3)]);
    expect(local.subarray(8, 48)).toEqual(addresses.subarray(0, 40));
  });
});

describeWhere('SCTP', 'many associations a socket', probe, () => {
  describe.each(facades)('$title', (facade) => {
    it.each(versions)('a message makes the association, and tells whence it came: $title', async (version) => {
      const hub = await bound(facade, version, SOCK_SEQPACKET);
      hub.listen();
      hub.setsockopt(IPPROTO_SCTP, SCTP_RECVRCVINFO, 1);
      const spokes = [
        await bound(facade, version, SOCK_SEQPACKET),
        await bound(facade, version, SOCK_SEQPACKET),
        await bound(facade, version, SOCK_STREAM),
      ];
      for (const [index, spoke] of spokes.entries()) {
        if (spoke.type === SOCK_STREAM) {
          await spoke.connect(hub.getsockname());
          await spoke.send(`${index}`);
        } else {
          await spoke.sendto(`${index}`, hub.getsockname());
        }
        const received = await hub.recvmsg(100, 200);
        expect(String(received.data)).toBe(`${index}`);
        expect(received.address).toEqual(spoke.getsockname());
        expect(rcvinfo(received)).toEqual({ sid: 0, ppid: 0 });
        await hub.sendmsg([`to ${index}`], [sndinfo({ sid: 2, ppid: index })], 0, received.address as never);
        expect(String(await spoke.recv(100))).toBe(`to ${index}`);
      }
      expect(hub.getsockopt(IPPROTO_SCTP, SCTP_GET_ASSOC_NUMBER)).toBe(3);
    });

    it('notifications come among the messages', async () => {
      const hub = await bound(facade, versions[0], SOCK_SEQPACKET);
      hub.listen();
      // struct sctp_event_subscribe: not of each message, but of associations.
      hub.setsockopt(IPPROTO_SCTP, SCTP_EVENTS, Buffer.from([0, 1]));
      const spoke = facade.socket(AF_INET, SOCK_SEQPACKET, IPPROTO_SCTP);
      await spoke.sendto('hello', hub.getsockname());
      const up = await hub.recvmsg(200);
      expect(up.flags & MSG_NOTIFICATION).toBe(MSG_NOTIFICATION);
      expect([u16(up.data, 0), u16(up.data, 8)]).toEqual([SCTP_ASSOC_CHANGE, SCTP_COMM_UP]);
      const message = await hub.recvmsg(200);
      expect(message.flags & MSG_NOTIFICATION).toBe(0);
      expect(String(message.data)).toBe('hello');
      await spoke.sendmsg([], [sndinfo({ flags: SCTP_EOF })], 0, hub.getsockname());
      const end = await hub.recvmsg(200);
      expect([u16(end.data, 0), u16(end.data, 8)]).toEqual([SCTP_ASSOC_CHANGE, SCTP_SHUTDOWN_COMP]);
      await expect(() => hub.recv(1, MSG_DONTWAIT)).toFailWith('EAGAIN', 'recv');
    });

    if (facade.blocks) return;

    it('wakes a recvfrom that waits', async () => {
      const hub = await bound(facade, versions[0], SOCK_SEQPACKET);
      hub.listen();
      const received = hub.recvfrom(100);
      const spoke = await bound(facade, versions[0], SOCK_SEQPACKET);
      await spoke.sendto('woken', hub.getsockname());
      const [data, address] = await received;
      expect(String(data)).toBe('woken');
      expect(address).toEqual(spoke.getsockname());
    });
  });
});
