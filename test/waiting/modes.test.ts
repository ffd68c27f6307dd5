/** How a call waits: blocking mode is the system call itself, timed and non-blocking modes are as CPython's. */
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import {
  AF_INET,
  AF_UNIX,
  dup,
  errno,
  getdefaulttimeout,
  IP_RECVERR,
  IPPROTO_IP,
  MSG_DONTWAIT,
  MSG_ERRQUEUE,
  MSG_OOB,
  MSG_PEEK,
  setdefaulttimeout,
  SHUT_RD,
  SO_PEEK_OFF,
  SO_RCVTIMEO,
  SO_SNDBUF,
  SO_SNDTIMEO,
  Socket,
  SOCK_CLOEXEC,
  SOCK_DGRAM,
  SOCK_NONBLOCK,
  SOCK_STREAM,
  socketpair,
  SOL_SOCKET,
} from 'bsd-sockets';
import * as promises from 'bsd-sockets/promises';
import { closeLater, facades, type AnySocket, type Facade } from '../support/facades';
import { datagrams, freshPath, kinds, streams } from '../support/kinds';
import { peer } from '../support/peers';
import { entry, execute, inNewNetwork, promisesEntry, runProgram } from '../support/programs';
import { comesToRest } from '../support/rest';
import { execFileSync } from 'node:child_process';

const LOOPBACK = { address: '127.0.0.1', port: 0 };
const O_NONBLOCK = 0o4000;
const O_CLOEXEC = 0o2000000;
const blocking = facades[0]!;

/** The flags of a descriptor, as fdinfo has them. */
function flagsOf(fd: number): number {
  return Number.parseInt(/flags:\t(\d+)/.exec(readFileSync(`/proc/self/fdinfo/${fd}`, 'latin1'))![1]!, 8);
}

function isNonblocking(socket: { fileno(): number }): boolean {
  return (flagsOf(socket.fileno()) & O_NONBLOCK) !== 0;
}

function hasStrace(): boolean {
  try {
    execFileSync('strace', ['-qq', '-o', '/dev/null', 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const canTrace = hasStrace();
const withoutStrace = canTrace ? '' : ' (no strace on this machine)';
const itWithStrace = canTrace ? it : it.skip;

describe('the flag O_NONBLOCK', () => {
  it('is clear in blocking mode on the main thread only', () => {
    const socket = closeLater(new Socket());
    expect([isNonblocking(socket), socket.gettimeout(), socket.getblocking()]).toEqual([false, null, true]);
    socket.settimeout(1.5);
    expect([isNonblocking(socket), socket.gettimeout(), socket.getblocking()]).toEqual([true, 1.5, true]);
    socket.settimeout(0);
    expect([isNonblocking(socket), socket.gettimeout(), socket.getblocking()]).toEqual([true, 0, false]);
    socket.setblocking(true);
    expect([isNonblocking(socket), socket.gettimeout(), socket.getblocking()]).toEqual([false, null, true]);
    socket.setblocking(false);
    expect([isNonblocking(socket), socket.gettimeout()]).toEqual([true, 0]);
    expect(isNonblocking(closeLater(new promises.Socket()))).toBe(true);
    expect(isNonblocking(closeLater(new Socket({ timeout: 2 })))).toBe(true);
  });

  it('comes with a type as a timeout of 0, and type does not show it', () => {
    const socket = closeLater(new Socket({ type: SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC }));
    expect([socket.type, socket.gettimeout(), isNonblocking(socket)]).toEqual([SOCK_STREAM, 0, true]);
    for (const end of socketpair(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK).map(closeLater)) {
      expect([end.type, end.gettimeout(), isNonblocking(end)]).toEqual([SOCK_DGRAM, 0, true]);
    }
  });

  it('is what an adopted descriptor’s mode is read off', () => {
    for (const timeout of [null, 0]) {
      const socket = closeLater(new Socket({ timeout }));
      const adopted = closeLater(new Socket({ fileno: socket.detach() }));
      expect([adopted.gettimeout(), isNonblocking(adopted)]).toEqual([timeout, timeout === 0]);
    }
    const moved = closeLater(new promises.Socket({ fileno: closeLater(new Socket()).detach() }));
    expect([moved.gettimeout(), isNonblocking(moved)]).toEqual([null, true]);
  });

  it('is as the default timeout says of sockets that are accepted', async () => {
    setdefaulttimeout(3);
    try {
      expect(getdefaulttimeout()).toBe(3);
      const [, server] = await kinds[0]!.pair(blocking);
      expect([server.gettimeout(), isNonblocking(server)]).toEqual([3, true]);
    } finally {
      setdefaulttimeout(null);
    }
    const [, server] = await kinds[0]!.pair(blocking);
    expect([server.gettimeout(), isNonblocking(server)]).toEqual([null, false]);
  });

  it.each(kinds)('comes with FD_CLOEXEC on every descriptor: $title', async (kind) => {
    for (const socket of await kind.pair(blocking)) {
      expect(flagsOf(socket.fileno()) & O_CLOEXEC).toBe(O_CLOEXEC);
      expect(flagsOf(closeLater(socket.dup()).fileno()) & O_CLOEXEC).toBe(O_CLOEXEC);
      expect(socket.get_inheritable()).toBe(false);
    }
  });
});

describe('blocking mode', () => {
  /** The system calls of a program's main thread that strace saw, by name and answer. */
  async function traced(calls: string, body: string): Promise<string[]> {
    const { stderr, status, stdout } = await execute(`const lib = require(${JSON.stringify(entry)}); ${body}`, [
      'strace',
      '-f',
      '-qq',
      '-e',
      `trace=${calls}`,
      '-e',
      'signal=none',
    ]);
    if (status !== 0) throw new Error(`${stderr}${stdout}`);
    return stderr.split('\n').filter((line) => /^\w+\(/.test(line) || line.startsWith('[pid'));
  }

  const names = (lines: string[]): string[] => lines.map((line) => /(\w+)\(/.exec(line)![1]!);

  itWithStrace(`is one system call a method${withoutStrace}`, async () => {
    const lines = await traced(
      'socket,socketpair,bind,listen,accept4,connect,sendto,recvfrom,getsockname,fcntl,getsockopt,setsockopt,poll,ppoll,shutdown',
      `const [a, b] = lib.socketpair();
       a.send('x'); b.recv(1); a.sendall('y'); b.recvfrom(1); a.send('z'); b.recv_into(Buffer.alloc(1)); a.shutdown(lib.SHUT_WR); b.recv(1);
       const listener = lib.socket(); listener.bind({ address: '127.0.0.1', port: 0 }); listener.listen();
       const client = lib.socket(); client.connect(listener.getsockname()); listener.accept()[0].close();
       client.close(); listener.close(); a.close(); b.close();`,
    );
    const all = names(lines);
    // What Node does to begin and to end is not ours.
    expect(all.slice(all.indexOf('socketpair'), all.lastIndexOf('accept4') + 1)).toEqual(
      'socketpair sendto recvfrom sendto recvfrom sendto recvfrom shutdown recvfrom socket bind listen socket getsockname connect accept4'.split(
        ' ',
      ),
    );
  });

  itWithStrace(`sends all of a stream in one system call${withoutStrace}`, async () => {
    const lines = await traced(
      'sendto',
      `const { Worker, isMainThread } = require('node:worker_threads');
       const [a, b] = lib.socketpair();
       const worker = new Worker(\`
         const { parentPort, workerData } = require('node:worker_threads');
         const b = new (require(${JSON.stringify(entry)}).Socket)({ fileno: workerData });
         parentPort.postMessage(0);
         while (b.recv(65536).length > 0);\`, { eval: true, workerData: b.detach() });
       worker.once('message', () => {
         if (a.send(Buffer.alloc(4 << 20)) !== 4 << 20) process.exitCode = 1;
         a.close();
       });`,
    );
    expect(names(lines).filter((name) => name === 'sendto')).toHaveLength(1);
    expect(lines.join('\n')).toContain(`= ${4 << 20}`);
  });

  it('waits in the kernel until a peer acts', async () => {
    const [a, b] = await kinds[0]!.pair(blocking);
    const other = await peer(
      'asleep(); const s = new lib.Socket({ fileno: data }); s.sendall("woken"); s.close()',
      dup(a.fileno()),
    );
    other.start();
    expect((await b.recv(100)).toString()).toBe('woken');
    await other.done;
  });
});

describe.each(facades)('$title', (facade) => {
  it('answers at once to MSG_OOB and MSG_ERRQUEUE', async () => {
    const [a, b] = await kinds[0]!.pair(facade);
    await expect(() => b.recv(1, MSG_OOB)).toFailWith('EINVAL', 'recv');
    if (!facade.blocks) b.settimeout(0);
    await expect(() => b.recv(1, MSG_ERRQUEUE)).toFailWith('EAGAIN', 'recv');
    await a.send('ab', MSG_OOB);
    expect((await b.recv(1, MSG_OOB)).toString()).toBe('b');
    expect((await b.recv(10)).toString()).toBe('a');
    expect(b.sockatmark()).toBe(true);
  });

  it.each(datagrams.filter(({ family }) => family === AF_UNIX))(
    'answers at once to MSG_DONTWAIT when the receiver of a $title is full',
    async (kind) => {
      const [a] = await kind.pair(facade);
      const fill = async (): Promise<never> => {
        for (;;) await a.send(Buffer.alloc(1000), MSG_DONTWAIT);
      };
      await expect(fill).toFailWith('EAGAIN', 'send');
    },
  );

  it('is bounded by SO_RCVTIMEO with EAGAIN where blocking is the kernel’s', async () => {
    const [, b] = await kinds[0]!.pair(facade);
    b.setsockopt(SOL_SOCKET, SO_RCVTIMEO, { sec: 0, usec: 20_000 });
    // Timed modes and waiting by readiness know their own deadline alone.
    const ownDeadline = !facade.kernelSemantics;
    if (ownDeadline) b.settimeout(0.1);
    await expect(() => b.recv(1)).toFailWith(ownDeadline ? 'ETIMEDOUT' : 'EAGAIN', 'recv');
    await expect(() => b.recvfrom(1)).toFailWith(ownDeadline ? 'ETIMEDOUT' : 'EAGAIN', 'recvfrom');
  });

  if (facade.kernelSemantics) {
    it('gives of a send what was queued before SO_SNDTIMEO ran out', async () => {
      const [a] = await kinds[0]!.pair(facade);
      a.setsockopt(SOL_SOCKET, SO_SNDTIMEO, { sec: 0, usec: 50_000 });
      const size = 64 << 20;
      const sent = await a.send(Buffer.alloc(size));
      expect(sent).toBeGreaterThan(0);
      expect(sent).toBeLessThan(size);
      const rest = async (): Promise<never> => {
        for (;;) await a.send(Buffer.alloc(size));
      };
      await expect(rest).toFailWith('EAGAIN', 'send');
    });
  }

  it.each(streams)('may send less than all in timed and non-blocking mode: $title', async (kind) => {
    const [a] = await kind.pair(facade);
    a.settimeout(5);
    const size = 64 << 20;
    expect(await a.send(Buffer.alloc(size))).toBeLessThan(size);
    a.settimeout(0);
    const rest = async (): Promise<never> => {
      for (;;) await a.send(Buffer.alloc(size));
    };
    await expect(rest).toFailWith('EAGAIN', 'send');
  });

  describe('connect_ex', () => {
    it('gives EINPROGRESS, then EALREADY or the end, when it may not wait', async () => {
      const listener = facade.socket(AF_INET, SOCK_STREAM);
      await listener.bind(LOOPBACK);
      listener.listen();
      const client = facade.socket(AF_INET, SOCK_STREAM);
      client.settimeout(0);
      const address = listener.getsockname();
      expect(await client.connect_ex(address)).toBe(errno.EINPROGRESS);
      const answers = new Set<number>();
      for (let answer = -1; answer !== errno.EISCONN;) answers.add((answer = await client.connect_ex(address)));
      for (const answer of answers) expect([0, errno.EALREADY, errno.EISCONN]).toContain(answer);
      expect(client.getpeername()).toEqual(address);
    });

    it('fails as connect does when it may not wait', async () => {
      const listener = facade.socket(AF_INET, SOCK_STREAM);
      await listener.bind(LOOPBACK);
      listener.listen();
      const client = facade.socket(AF_INET, SOCK_STREAM);
      client.settimeout(0);
      await expect(() => client.connect(listener.getsockname())).toFailWith('EINPROGRESS', 'connect');
    });

    it('gives EAGAIN when the time ran out, and the attempt goes on', async () => {
      const [listener, address] = await fullTcp(facade);
      const client = facade.socket(AF_INET, SOCK_STREAM);
      client.settimeout(0.05);
      expect(await client.connect_ex(address)).toBe(errno.EAGAIN);
      client.settimeout(5);
      expect(await client.connect_ex(address)).toBe(errno.EALREADY);
      expect(() => client.getpeername()).toFailWith('ENOTCONN', 'getpeername');
      listener.close();
    });
  });

  describe('a Unix connect to a full backlog', () => {
    it('is EAGAIN, never success, and works once there is room', async () => {
      const [listener, address, waiting] = await fullUnix(facade);
      const client = facade.socket(AF_UNIX, SOCK_STREAM);
      client.settimeout(0);
      await expect(() => client.connect(address)).toFailWith('EAGAIN', 'connect');
      expect(await client.connect_ex(address)).toBe(errno.EAGAIN);
      expect(() => client.getpeername()).toFailWith('ENOTCONN', 'getpeername');
      client.settimeout(0.05);
      await expect(() => client.connect(address)).toFailWith('ETIMEDOUT', 'connect');
      expect(await client.connect_ex(address)).toBe(errno.EAGAIN);
      for (const _ of waiting) await facade.accept(listener);
      client.settimeout(5);
      await client.connect(address);
      expect(client.getpeername()).toEqual(address);
    });

    it('is tried again until somebody accepts', async () => {
      const [listener, address] = await fullUnix(facade);
      const other = await peer(
        'asleep(); const s = new lib.Socket({ fileno: data }); s.accept()[0].close(); s.close()',
        dup(listener.fileno()),
      );
      const client = facade.socket(AF_UNIX, SOCK_STREAM);
      client.settimeout(20);
      other.start();
      await client.connect(address);
      expect(client.getpeername()).toEqual(address);
      await other.done;
    });

    if (facade.kernelSemantics) {
      it('is bounded by SO_SNDTIMEO', async () => {
        const [, address] = await fullUnix(facade);
        const client = facade.socket(AF_UNIX, SOCK_STREAM);
        client.setsockopt(SOL_SOCKET, SO_SNDTIMEO, { sec: 0, usec: 20_000 });
        await expect(() => client.connect(address)).toFailWith('EAGAIN', 'connect');
      });
    }
  });
});

/** A TCP listener whose backlog is full: connecting to it goes on for long. */
async function fullTcp(facade: Facade): Promise<[AnySocket, ReturnType<AnySocket['getsockname']>]> {
  const listener = facade.socket(AF_INET, SOCK_STREAM);
  await listener.bind(LOOPBACK);
  listener.listen(0);
  const address = listener.getsockname();
  const first = facade.socket(AF_INET, SOCK_STREAM);
  await first.connect(address);
  return [listener, address];
}

/** A Unix listener whose backlog is full, its address, and those in the backlog. */
async function fullUnix(facade: Facade): Promise<[AnySocket, ReturnType<AnySocket['getsockname']>, AnySocket[]]> {
  const listener = facade.socket(AF_UNIX, SOCK_STREAM);
  await listener.bind({ path: freshPath() });
  listener.listen(0);
  const address = listener.getsockname();
  const waiting: AnySocket[] = [];
  for (;;) {
    const client = facade.socket(AF_UNIX, SOCK_STREAM);
    client.settimeout(0);
    const answer = await client.connect_ex(address);
    if (answer === errno.EAGAIN) return [listener, address, waiting];
    expect(answer).toBe(0);
    waiting.push(client);
  }
}

/** Where readiness lies: the loop that believes it takes a whole CPU while it waits. The async facade has async/idle.test.ts. */
describe.each(facades.slice(1, 2))('where readiness lies: $title', (facade) => {
  const WAIT = 0.5;

  /** The wait ends when its time is over, and costs next to nothing meanwhile. */
  async function idles(call: () => Promise<unknown>, syscall: string): Promise<void> {
    await comesToRest(() => expect(call).toFailWith('ETIMEDOUT', syscall));
  }

  it('an unconnected Unix datagram to a full receiver', async () => {
    const receiver = facade.socket(AF_UNIX, SOCK_DGRAM);
    await receiver.bind({ path: freshPath() });
    const sender = facade.socket(AF_UNIX, SOCK_DGRAM);
    sender.setsockopt(SOL_SOCKET, SO_SNDBUF, 1 << 20);
    sender.settimeout(0);
    const fill = async (): Promise<never> => {
      for (;;) await sender.sendto('x', receiver.getsockname());
    };
    await expect(fill).toFailWith('EAGAIN', 'sendto');
    sender.settimeout(WAIT);
    await idles(() => sender.sendto('x', receiver.getsockname()), 'sendto');
  });

  it('an error queue that nobody reads', async () => {
    const socket = facade.socket(AF_INET, SOCK_DGRAM);
    socket.setsockopt(IPPROTO_IP, IP_RECVERR, 1);
    const gone = facade.socket(AF_INET, SOCK_DGRAM);
    await gone.bind(LOOPBACK);
    await socket.connect(gone.getsockname());
    gone.close();
    await socket.send('x');
    await expect(() => socket.recv(1)).toFailWith('ECONNREFUSED', 'recv');
    socket.settimeout(WAIT);
    await idles(() => socket.recv(1), 'recv');
  });

  it('a datagram socket whose receiving side was shut down: 0, as the blocking call answers', async () => {
    const [, b] = await kinds.find(({ type }) => type === SOCK_DGRAM)!.pair(facade);
    b.settimeout(WAIT);
    b.shutdown(SHUT_RD);
    expect(await b.recv(1)).toHaveLength(0);
  });

  it('SO_PEEK_OFF beyond the data', async () => {
    const [a, b] = facade.socketpair(AF_UNIX, SOCK_STREAM);
    await a.send('abc');
    b.setsockopt(SOL_SOCKET, SO_PEEK_OFF, 100);
    b.settimeout(WAIT);
    await idles(() => b.recv(1, MSG_PEEK), 'recv');
  });

  it('a Unix connect to a full backlog', async () => {
    const [, address] = await fullUnix(facade);
    const client = facade.socket(AF_UNIX, SOCK_STREAM);
    client.settimeout(WAIT);
    await idles(() => client.connect(address), 'connect');
  });
});

describe('TCP Fast Open', () => {
  const inFastNetwork =
    inNewNetwork === undefined
      ? undefined
      : [
          ...inNewNetwork,
          'sh',
          '-c',
          'ip link set lo up && echo 3 > /proc/sys/net/ipv4/tcp_fastopen && exec "$@"',
          'sh',
        ];

  const withoutNetwork = inFastNetwork === undefined ? ' (no network namespaces for this process)' : '';
  const itInNetwork = inFastNetwork === undefined ? it.skip : it;

  itInNetwork.each([
    ['blocking', entry, 'null'],
    ['with a timeout', entry, '5'],
    ['promises', promisesEntry, 'null'],
  ])(`waits for the handshake and sends: %s${withoutNetwork}`, async (_, from, timeout) => {
    // The first connection has no cookie, the second sends its bytes along with the SYN.
    const body = `
      const lib = require(${JSON.stringify(from)});
      (async () => {
        const listener = await lib.create_server({ address: '127.0.0.1', port: 0 });
        listener.setsockopt(lib.IPPROTO_TCP, lib.TCP_FASTOPEN, 5);
        for (const text of ['first', 'second']) {
          const client = lib.socket();
          client.settimeout(${timeout});
          const count = await client.sendto(text, lib.MSG_FASTOPEN, listener.getsockname());
          const [server] = await listener.accept();
          console.log(count, (await server.recv(100)).toString());
          client.close();
          server.close();
        }
        listener.close();
      })();`;
    expect(await runProgram(body, inFastNetwork)).toBe('5 first\n6 second');
  });

  itInNetwork(`answers EINPROGRESS where it may not wait${withoutNetwork}`, async () => {
    const body = `
      const lib = require(${JSON.stringify(entry)});
      const listener = lib.create_server({ address: '127.0.0.1', port: 0 });
      listener.setsockopt(lib.IPPROTO_TCP, lib.TCP_FASTOPEN, 5);
      const client = lib.socket();
      client.settimeout(0);
      try { client.sendto('x', lib.MSG_FASTOPEN, listener.getsockname()); } catch (error) { console.log(error.code); }`;
    expect(await runProgram(body, inFastNetwork)).toBe('EINPROGRESS');
  });
});

it('counts on the errno values that the kernel has', () => {
  expect([errno.EAGAIN, errno.EINPROGRESS]).toEqual([constants.errno.EAGAIN, constants.errno.EINPROGRESS]);
});
