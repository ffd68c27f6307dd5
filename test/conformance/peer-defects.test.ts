/** What other packages, Node itself or a well-known algorithm get wrong, each as it was observed; here it must be right. */
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, fstatSync, openSync, readdirSync, readlinkSync } from 'node:fs';
import {
  AF_INET,
  AF_UNIX,
  CMSG_SPACE,
  errno,
  if_nametoindex,
  IP_PKTINFO,
  IP_RECVTTL,
  IP_TTL,
  IPPROTO_IP,
  IPPROTO_TCP,
  MSG_TRUNC,
  SO_BINDTODEVICE,
  SO_ERROR,
  SO_KEEPALIVE,
  SO_SNDBUF,
  SOCK_DGRAM,
  SOCK_SEQPACKET,
  SOCK_STREAM,
  SOL_SOCKET,
  SocketError,
  TCP_INFO,
  type InetAddress,
  type UnixAddress,
} from 'bsd-sockets';
import { closeAll } from '../support/descriptors';
import { facades, type AnySocket } from '../support/facades';
import { freshPath, isRoot, ownFolder } from '../support/kinds';
import { entry, promisesEntry, runProgram } from '../support/programs';

const unixTypes = [
  ['stream', SOCK_STREAM],
  ['datagram', SOCK_DGRAM],
  ['seqpacket', SOCK_SEQPACKET],
] as const;

describe.each(facades)('$title', (facade) => {
  const unix = (type: number): AnySocket => facade.socket(AF_UNIX, type);

  async function failure(call: () => unknown): Promise<Record<string, unknown>> {
    try {
      await call();
    } catch (error) {
      expect(error).toBeInstanceOf(SocketError);
      return { ...(error as object) };
    }
    throw new Error('it succeeded');
  }

  it.each([
    ['1 (unix-dgram delivers 100,000 bytes as 65,536)', 100_000],
    ['2 (node-unix-socket delivers 200,000 bytes as 65,535)', 200_000],
  ])('defect %s: whole, or cut with MSG_TRUNC visible', async (_, size) => {
    const [a, b] = facade.socketpair(AF_UNIX, SOCK_DGRAM);
    a.setsockopt(SOL_SOCKET, SO_SNDBUF, 1 << 20);
    const datagram = Buffer.alloc(size, 'abc');
    for (let i = 0; i < 3; i++) expect(await a.send(datagram)).toBe(size);
    expect((await b.recv(size)).equals(datagram)).toBe(true);
    expect(await b.recv_into(Buffer.alloc(65_536), undefined, MSG_TRUNC)).toBe(size);
    const cut = await b.recvmsg(65_536);
    expect([cut.data.length, cut.flags & MSG_TRUNC]).toEqual([65_536, MSG_TRUNC]);
  });

  it('defect 3 (unix-dgram binds a 155-byte path by its first 107 bytes): ENAMETOOLONG, nothing created', async () => {
    const path = `${freshPath()}${'x'.repeat(155)}`.slice(0, 155);
    await expect(() => unix(SOCK_DGRAM).bind({ path })).toFailWith('ENAMETOOLONG', 'bind');
    expect(existsSync(path.slice(0, 107))).toBe(false);
    expect(readdirSync(ownFolder()).filter((name) => name.includes('xxx'))).toEqual([]);
  });

  it('defect 4 (unix-dgram, node-unix-socket pad abstract names with NUL): they are exact, NULs within them too', async () => {
    for (const tail of ['', 'a', 'a\0b', 'a\0', '\0\0', 'x'.repeat(80)]) {
      const path = Buffer.from(`\0defect-4-${process.pid}-${freshPath().length}-${tail}`);
      const socket = unix(SOCK_DGRAM);
      await socket.bind({ path });
      expect(socket.getsockname()).toEqual({ family: AF_UNIX, path });
      // The kernel's own list of names; it shows NUL as @.
      const sender = unix(SOCK_DGRAM);
      await sender.sendto('exact', { path });
      expect((await socket.recv(10)).toString()).toBe('exact');
      await expect(() => sender.sendto('x', { path: Buffer.concat([path, Buffer.alloc(1)]) })).toFailWith(
        'ECONNREFUSED',
      );
      socket.close();
    }
  });

  it('defect 5 (unix-dgram loses senders that are abstract or unnamed): path, abstract and unnamed are told apart', async () => {
    const receiver = unix(SOCK_DGRAM);
    await receiver.bind({ path: freshPath() });
    const names: (UnixAddress | undefined)[] = [
      { path: freshPath() },
      { path: Buffer.from(`\0defect-5-${process.pid}`) },
      undefined,
    ];
    for (const name of names) {
      const sender = unix(SOCK_DGRAM);
      if (name !== undefined) await sender.bind(name);
      await sender.sendto('x', receiver.getsockname());
      expect((await receiver.recvfrom(1))[1]).toEqual({ family: AF_UNIX, path: name?.path ?? '' });
      sender.close();
    }
    // Autobind: Linux chooses an abstract name.
    const automatic = unix(SOCK_DGRAM);
    await automatic.bind({ path: '' });
    await automatic.sendto('x', receiver.getsockname());
    expect((await receiver.recvfrom(1))[1]).toEqual(automatic.getsockname());
    expect((automatic.getsockname() as UnixAddress).path[0]).toBe(0);
  });

  it('defect 6 (node-unix-socket takes a seqpacket record of no bytes for the end): later records come', async () => {
    const [a, b] = facade.socketpair(AF_UNIX, SOCK_SEQPACKET);
    for (const record of ['one', '', 'two']) await a.send(record);
    const got: string[] = [];
    for (let i = 0; i < 3; i++) got.push((await b.recv(10)).toString());
    expect(got).toEqual(['one', '', 'two']);
  });

  it('defects 7 and 8 (errors without a code, or with a number for one): code, errno and syscall always', async () => {
    const path = freshPath();
    expect(await failure(() => unix(SOCK_STREAM).connect({ path }))).toEqual({
      code: 'ENOENT',
      errno: -errno.ENOENT,
      syscall: 'connect',
      path,
    });
    expect(await failure(() => unix(SOCK_DGRAM).sendto('x', { path }))).toEqual({
      code: 'ENOENT',
      errno: -errno.ENOENT,
      syscall: 'sendto',
      path,
    });
    expect(await failure(() => facade.socket(AF_INET, SOCK_STREAM).bind({ address: '203.0.113.1', port: 7 }))).toEqual({
      code: 'EADDRNOTAVAIL',
      errno: -errno.EADDRNOTAVAIL,
      syscall: 'bind',
      address: '203.0.113.1',
      port: 7,
    });
  });

  it('defect 9 (raw-socket, sockopt: a failed setsockopt has neither code nor errno): the full shape', async () => {
    const socket = facade.socket(AF_INET, SOCK_STREAM);
    expect(await failure(() => socket.setsockopt(SOL_SOCKET, 9999, 1))).toEqual({
      code: 'ENOPROTOOPT',
      errno: -errno.ENOPROTOOPT,
      syscall: 'setsockopt',
    });
  });

  it('defect 10 (usocket’s descriptors are inherited by children): close-on-exec always', async () => {
    const socket = facade.socket(AF_INET, SOCK_STREAM);
    await socket.bind({ address: '127.0.0.1', port: 0 });
    socket.listen();
    const client = facade.socket(AF_INET, SOCK_STREAM);
    await client.connect(socket.getsockname());
    const accepted = await facade.accept(socket);
    const [a, b] = facade.socketpair(AF_UNIX, SOCK_STREAM);
    const mine = [socket, client, accepted, a, b].map((each) => readlinkSync(`/proc/self/fd/${each.fileno()}`));
    const inherited = (): string => spawnSync('ls', ['-l', '/proc/self/fd'], { encoding: 'utf8' }).stdout;
    for (const each of mine) expect(inherited()).not.toContain(each);
    socket.set_inheritable(true);
    expect(socket.get_inheritable()).toBe(true);
    expect(mine[0]).toMatch(/^socket:/);
    // Those that others sent too.
    const file = openSync('/etc/passwd', 'r');
    await a.send_fds(['x'], [file]);
    closeSync(file);
    const { fds } = await b.recv_fds(1, 1);
    expect(readlinkSync(`/proc/self/fd/${fds[0]}`)).toBe('/etc/passwd');
    expect(inherited()).not.toContain('/etc/passwd');
    closeAll(fds);
  });

  it('defect 12 (abstract-socket swallows the error of a second bind): EADDRINUSE', async () => {
    const path = Buffer.from(`\0defect-12-${process.pid}`);
    await unix(SOCK_STREAM).bind({ path });
    await expect(() => unix(SOCK_STREAM).bind({ path })).toFailWith('EADDRINUSE', 'bind');
  });

  it('defect 15 (sockopt’s TCP_INFO is 1, SO_BINDTODEVICE is refused): structures and strings both ways', async () => {
    const socket = facade.socket(AF_INET, SOCK_STREAM);
    const info = socket.getsockopt(IPPROTO_TCP, TCP_INFO);
    expect(info).toMatchObject({ state: expect.any(Number), rtt: expect.any(Number) });
    if (isRoot) {
      socket.setsockopt(SOL_SOCKET, SO_BINDTODEVICE, 'lo');
      expect(socket.getsockopt(SOL_SOCKET, SO_BINDTODEVICE)).toBe('lo');
    }
    socket.setsockopt(SOL_SOCKET, SO_KEEPALIVE, true);
    expect(socket.getsockopt(SOL_SOCKET, SO_KEEPALIVE)).toBe(1);
  });

  it('defect 17 (Node’s listen says EACCES of a missing folder): ENOENT, the kernel’s', async () => {
    await expect(() => unix(SOCK_STREAM).bind({ path: `${freshPath()}/socket` })).toFailWith('ENOENT', 'bind');
  });

  it('defect 18 (Node tells nothing of a datagram but its bytes and sender): flags, interface, address, TTL', async () => {
    const receiver = facade.socket(AF_INET, SOCK_DGRAM);
    await receiver.bind({ address: '', port: 0 });
    receiver.setsockopt(IPPROTO_IP, IP_PKTINFO, true);
    receiver.setsockopt(IPPROTO_IP, IP_RECVTTL, true);
    const sender = facade.socket(AF_INET, SOCK_DGRAM);
    sender.setsockopt(IPPROTO_IP, IP_TTL, 33);
    await sender.sendto('longer than there is room', {
      address: '127.0.0.5',
      port: (receiver.getsockname() as InetAddress).port,
    });
    const { data, ancdata, flags } = await receiver.recvmsg(6, CMSG_SPACE(12) + CMSG_SPACE(4));
    expect([data.toString(), flags & MSG_TRUNC]).toEqual(['longer', MSG_TRUNC]);
    const value = (type: number): unknown => ancdata.find((message) => message.type === type)?.value;
    expect(value(IP_PKTINFO)).toEqual({ ifindex: if_nametoindex('lo'), spec_dst: '127.0.0.5', addr: '127.0.0.5' });
    expect(value(IP_TTL)).toBe(33);
  });

  it.each(unixTypes)(
    'defect 19 (Node aborts on a received descriptor that is no socket), %s: a number',
    async (_, type) => {
      const [a, b] = facade.socketpair(AF_UNIX, type);
      const sent = ['/etc/passwd', '/dev/null', '/'].map((path) => openSync(path, 'r'));
      await a.send_fds(['x'], sent);
      const { fds } = await b.recv_fds(1, 8);
      expect(fds.map((fd) => fstatSync(fd).ino)).toEqual(sent.map((fd) => fstatSync(fd).ino));
      closeAll([...fds, ...sent]);
    },
  );

  it('defect 20 (a full Unix backlog: EAGAIN, then writable with SO_ERROR 0): never reported as connected', async () => {
    const listener = unix(SOCK_STREAM);
    await listener.bind({ path: freshPath() });
    listener.listen(0);
    await unix(SOCK_STREAM).connect(listener.getsockname());
    const client = unix(SOCK_STREAM);
    client.settimeout(0.1);
    await expect(() => client.connect(listener.getsockname())).toFailWith('ETIMEDOUT', 'connect');
    expect(client.getsockopt(SOL_SOCKET, SO_ERROR)).toBe(0);
    expect(() => client.getpeername()).toFailWith('ENOTCONN', 'getpeername');
    expect(await client.connect_ex(listener.getsockname())).toBe(errno.EAGAIN);
  });

  it('defect 21 (uv_poll tells POLLERR as EBADF): a refused connect is ECONNREFUSED', async () => {
    const gone = facade.socket(AF_INET, SOCK_STREAM);
    await gone.bind({ address: '127.0.0.1', port: 0 });
    const address = gone.getsockname();
    gone.close();
    await expect(() => facade.socket(AF_INET, SOCK_STREAM).connect(address)).toFailWith('ECONNREFUSED', 'connect');
  });
});

it.each([
  ['13 (unix-dgram, usocket abort when a worker loads them): it works in a worker', entry],
  ['14 (raw-socket’s events never fire in a worker): a call that waits ends there', promisesEntry],
])('defect %s', async (_, from) => {
  const source = `
    const lib = require(${JSON.stringify(from)});
    (async () => {
      const [a, b] = lib.socketpair();
      const waiting = ${from === entry ? 'undefined' : 'b.recv(10)'};
      await a.sendall('heard');
      require('node:worker_threads').parentPort.postMessage((await (waiting ?? b.recv(10))).toString());
      a.close();
      b.close();
    })();`;
  const output = await runProgram(
    `new (require('node:worker_threads').Worker)(${JSON.stringify(source)}, { eval: true }).on('message', (text) => console.log(text));`,
  );
  expect(output).toBe('heard');
});
