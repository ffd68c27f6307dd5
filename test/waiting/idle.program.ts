/**
 * Calls that wait where readiness lies, each until this process has come to rest. Run by idle.test.ts; the argument is the
 * executor. Prints what became of each case.
 */
import { once } from 'node:events';
import { closeSync, openSync, readdirSync, readlinkSync } from 'node:fs';
import net from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import {
  AF_NETLINK,
  AF_UNIX,
  create_server,
  dup,
  IP_RECVERR,
  IPPROTO_IP,
  IPPROTO_TCP,
  MSG_ERRQUEUE,
  MSG_OOB,
  MSG_PEEK,
  NETLINK_USERSOCK,
  SHUT_RD,
  SHUT_WR,
  SO_PEEK_OFF,
  SO_SNDBUF,
  SOCK_DGRAM,
  SOCK_RAW,
  SOCK_SEQPACKET,
  SOCK_STREAM,
  Socket,
  socketpair,
  SOL_SOCKET,
  TCP_NODELAY,
  type Address,
  type SocketOptions,
} from 'bsd-sockets/promises';
import { comesToRest } from '../support/rest';

const executor = process.argv[2] as 'readiness' | 'pool';
/** How long each is watched at least, in milliseconds. */
const WINDOW = 250;
const LOOPBACK = { address: '127.0.0.1', port: 0 };

/** A call, and what makes it go on. */
interface Scene {
  call: Promise<unknown>;
  goOn?: () => unknown;
}

type Any = Socket<Address>;

/** One that is collected would give its number away in the middle of a scene that counts on the lowest free one. */
const kept: Any[] = [];

function make(options: SocketOptions): Any {
  const socket = new Socket<Address>({ ...options, executor });
  kept.push(socket);
  return socket;
}

function pair(type: number): [Any, Any] {
  const [a, b] = socketpair(AF_UNIX, type).map((socket) => make({ fileno: socket.detach() }));
  return [a!, b!];
}

/** Whoever waits holds a duplicate, but where epoll does it: until the thread of the pool has made it, its call is none that waits. */
const duplicates = executor === 'pool' || process.env['BSD_SOCKETS_POLLER'] === 'uv_poll';

/** What a number refers to, empty where it is closed (the listing's own is). */
function target(fd: number | string): string {
  try {
    return readlinkSync(`/proc/self/fd/${fd}`);
  } catch {
    return '';
  }
}

/** Until a call on this descriptor waits. */
async function waiting(socket: Any): Promise<void> {
  const own = target(socket.fileno());
  const count = (): number => readdirSync('/proc/self/fd').filter((fd) => target(fd) === own).length;
  while (duplicates && count() < 2) await delay(1);
}

async function tcpPair(): Promise<[Any, Any]> {
  const server = await create_server(LOOPBACK);
  const client = make({});
  await client.connect(server.getsockname());
  const [accepted] = await server.accept();
  server.close();
  return [client, make({ fileno: accepted.detach() })];
}

async function taken(listener: Any): Promise<void> {
  const [socket] = await listener.accept();
  kept.push(socket);
}

/** Closes a number, which who opens next is given: a thread of the pool may have given back lower ones. */
function giveAway(number: number): void {
  let fd = openSync('/dev/null', 'r');
  while (fd < number) fd = openSync('/dev/null', 'r');
  closeSync(fd);
  closeSync(number);
}

async function udp(peerAddress?: Address): Promise<Any> {
  const socket = make({ type: SOCK_DGRAM });
  await socket.bind(LOOPBACK);
  if (peerAddress !== undefined) await socket.connect(peerAddress);
  return socket;
}

function codeOf(call: Promise<unknown>): Promise<string> {
  return call.then(
    () => 'no error',
    (error: unknown) => (error as NodeJS.ErrnoException).code ?? String(error),
  );
}

/** Makes a call until it would have to wait. */
async function untilFull(socket: Any, call: () => Promise<unknown>): Promise<void> {
  socket.settimeout(0);
  try {
    for (;;) await call();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
  }
  socket.settimeout(null);
}

const cases: Record<string, () => Promise<Scene>> = {
  'an unconnected Unix datagram to a full receiver': async () => {
    const receiver = make({ family: AF_UNIX, type: SOCK_DGRAM });
    await receiver.bind({ path: '' });
    const sender = make({ family: AF_UNIX, type: SOCK_DGRAM });
    sender.setsockopt(SOL_SOCKET, SO_SNDBUF, 1 << 20);
    const send = (): Promise<number> => sender.sendto('x', receiver.getsockname());
    await untilFull(sender, send);
    return { call: send(), goOn: () => receiver.recv(1) };
  },
  'a netlink message to a full receiver': async () => {
    const [receiver, sender] = [0, 0].map(() =>
      make({ family: AF_NETLINK, type: SOCK_RAW, proto: NETLINK_USERSOCK }),
    ) as [Any, Any];
    await receiver.bind({ pid: 0, groups: 0 });
    const message = Buffer.alloc(1000);
    const send = (): Promise<number> => sender.sendto(message, receiver.getsockname());
    await untilFull(sender, send);
    // The kernel lets senders go on once the queue is empty.
    return { call: send(), goOn: () => untilFull(receiver, () => receiver.recv(1000)) };
  },
  'a recv beside an unread entry of the error queue': async () => {
    const gone = await udp();
    const address = gone.getsockname();
    gone.close();
    const socket = await udp();
    socket.setsockopt(IPPROTO_IP, IP_RECVERR, 1);
    await socket.sendto('lost', address);
    // The error itself is told once; the entry stays.
    const told = await codeOf(socket.recv(1));
    const sender = await udp(socket.getsockname());
    return { call: socket.recv(10).then((data) => `${told} ${String(data)}`), goOn: () => sender.send('data') };
  },
  'a recvmsg of the error queue beside unread data': async () => {
    const gone = await udp();
    const address = gone.getsockname();
    gone.close();
    const socket = await udp();
    socket.setsockopt(IPPROTO_IP, IP_RECVERR, 1);
    await (await udp(socket.getsockname())).send('unread');
    const call = socket.recvmsg(10, 512, MSG_ERRQUEUE).then(({ data }) => String(data));
    return { call, goOn: () => socket.sendto('lost', address) };
  },
  'a Unix datagram socket after shutdown(SHUT_RD)': async () => {
    const [, b] = pair(SOCK_DGRAM);
    b.shutdown(SHUT_RD);
    return { call: b.recv(1).then(({ length }) => length) };
  },
  'a UDP socket after shutdown(SHUT_RD)': async () => {
    const socket = await udp(await udp().then((peer) => peer.getsockname()));
    socket.shutdown(SHUT_RD);
    return { call: socket.recv(1).then(({ length }) => length) };
  },
  'a UDP recv whose receiving side is shut down as it waits': async () => {
    const socket = await udp(await udp().then((peer) => peer.getsockname()));
    return { call: socket.recv(1).then(({ length }) => length), goOn: () => socket.shutdown(SHUT_RD) };
  },
  'MSG_PEEK by SO_PEEK_OFF beyond the data': async () => {
    const [a, b] = pair(SOCK_STREAM);
    await a.send('abc');
    b.setsockopt(SOL_SOCKET, SO_PEEK_OFF, 5);
    return { call: b.recv(10, MSG_PEEK).then(String), goOn: () => a.send('defg') };
  },
  'a Unix connect to a full backlog': async () => {
    const listener = make({ family: AF_UNIX });
    await listener.bind({ path: '' });
    listener.listen(0);
    await make({ family: AF_UNIX }).connect(listener.getsockname());
    const client = make({ family: AF_UNIX });
    return { call: client.connect(listener.getsockname()).then(() => 'connected'), goOn: () => taken(listener) };
  },
  'a seqpacket connect to a full backlog': async () => {
    const listener = make({ family: AF_UNIX, type: SOCK_SEQPACKET });
    await listener.bind({ path: '' });
    listener.listen(0);
    await make({ family: AF_UNIX, type: SOCK_SEQPACKET }).connect(listener.getsockname());
    const client = make({ family: AF_UNIX, type: SOCK_SEQPACKET });
    return { call: client.connect(listener.getsockname()).then(() => 'connected'), goOn: () => taken(listener) };
  },
  'a recv beside an urgent byte that nobody takes': async () => {
    const [a, b] = await tcpPair();
    a.setsockopt(IPPROTO_TCP, TCP_NODELAY, 1);
    const first = b.recv(10);
    await a.send('first');
    await first;
    await a.send('!', MSG_OOB);
    return { call: b.recv(10).then(String), goOn: () => a.send('second') };
  },
  'a send while unread data and the end of the peer are there': async () => {
    const [a, b] = await tcpPair();
    await b.send('unread');
    b.shutdown(SHUT_WR);
    let sent = false;
    const call = a.sendall(Buffer.alloc(1 << 24)).then(() => (sent = true));
    const goOn = async (): Promise<void> => {
      while (!sent) await b.recv(1 << 16);
    };
    return { call, goOn };
  },
  'a descriptor closed by others while a duplicate lives': async () => {
    const [a, b] = pair(SOCK_STREAM);
    const call = codeOf(a.recv(10));
    await waiting(a);
    const copy = dup(a.fileno());
    closeSync(a.fileno());
    // Nobody can take it: an event that would come again and again.
    await b.send('data');
    return {
      call,
      goOn: () => {
        a.detach();
        closeSync(copy);
      },
    };
  },
  'a number that another Socket has while a duplicate of the old one lives': async () => {
    const [a, b] = pair(SOCK_STREAM);
    const number = a.fileno();
    const old = codeOf(a.recv(10));
    await waiting(a);
    const copy = dup(number);
    giveAway(number);
    const [c, d] = pair(SOCK_STREAM);
    if (c.fileno() !== number) throw new Error('the number was not given away again');
    const call = c.recv(10);
    await b.send('old');
    return {
      call: call.then(async (data) => `${await old} ${String(data)} ${a.fileno()}`),
      goOn: () => {
        closeSync(copy);
        return d.send('new');
      },
    };
  },
  'a number that a net.Socket has': async () => {
    const server = net.createServer((peer) => peer.end('x'.repeat(1 << 20))).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const [a, b] = pair(SOCK_STREAM);
    const number = a.fileno();
    const old = codeOf(a.recv(10));
    await waiting(a);
    giveAway(number);
    const socket = net.connect((server.address() as net.AddressInfo).port, '127.0.0.1');
    await once(socket, 'connect');
    const { fd } = (socket as unknown as { _handle: { fd: number } })._handle;
    if (fd !== number) throw new Error('the number was not given away again');
    let received = 0;
    socket.on('data', ({ length }: Buffer) => (received += length));
    await once(socket, 'close');
    server.close();
    a.detach();
    b.close();
    return { call: old.then((code) => `${code} ${received === 1 << 20 ? 'all' : received}`) };
  },
  'a descriptor that a net.Socket holds too': async () => {
    const server = net.createServer({ pauseOnConnect: true }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const client = make({});
    const { port } = server.address() as net.AddressInfo;
    const connection = once(server, 'connection') as Promise<[net.Socket]>;
    await client.connect({ address: '127.0.0.1', port });
    const [held] = await connection;
    server.close();
    const { fd } = (held as unknown as { _handle: { fd: number } })._handle;
    const ours = make({ fileno: fd });
    const call = ours.recv(10).then(async (data) => {
      held.write('from net');
      const answer = await client.recv(10);
      ours.detach();
      const closed = once(held, 'close');
      held.destroy();
      await closed;
      return `${String(data)}, ${String(answer)}, ${(await client.recv(1)).length}`;
    });
    return { call, goOn: () => client.send('to ours') };
  },
};

async function main(): Promise<void> {
  const outcomes: Record<string, unknown> = {};
  for (const [name, begin] of Object.entries(cases)) {
    const { call, goOn = () => undefined } = await begin();
    let waited = true;
    const outcome = call
      .then(String, (error: unknown) => (error as NodeJS.ErrnoException).code ?? String(error))
      .finally(() => (waited = false));
    const rest = await comesToRest(() => delay(WINDOW)).then(() => 'comes', String);
    const stillWaits = waited;
    void goOn();
    outcomes[name] = { waited: stillWaits, answer: await outcome, rest };
  }
  console.log(JSON.stringify(outcomes));
  process.exit();
}

void main();
