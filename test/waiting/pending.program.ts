/**
 * Calls of every kind that never end, thousands of them. Run by pool.test.ts as a process or in a worker, which says when
 * all are pending; arguments are the executor and the number of calls.
 */
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import {
  AF_UNIX,
  MSG_ERRQUEUE,
  poll,
  POLLIN,
  SO_SNDBUF,
  SOCK_DGRAM,
  Socket,
  socketpair,
  SOL_SOCKET,
  type Address,
  type SocketOptions,
} from 'bsd-sockets/promises';

const [executor, count] = (workerData as [string, number] | null) ?? [process.argv[2], Number(process.argv[3])];
const LOOPBACK = { address: '127.0.0.1', port: 0 };
type Any = Socket<Address>;

/** What nobody holds would be closed. */
const kept: Any[] = [];

function make(options: SocketOptions = {}): Any {
  const socket = new Socket<Address>({ ...options, executor: executor as 'pool' });
  kept.push(socket);
  return socket;
}

function pair(type?: number): [Any, Any] {
  const [a, b] = socketpair(AF_UNIX, ...(type === undefined ? [] : [type])).map((socket) =>
    make({ fileno: socket.detach() }),
  );
  return [a!, b!];
}

async function listening(): Promise<Any> {
  const listener = make();
  await listener.bind(LOOPBACK);
  listener.listen(0);
  return listener;
}

/** Each makes a call that nothing will ever end. */
const calls: (() => Promise<unknown>)[] = [
  async () => pair()[0].recv(1),
  async () => pair()[0].recv_into(Buffer.alloc(10)),
  async () => pair(SOCK_DGRAM)[0].recvfrom(1),
  async () => pair()[0].recvmsg(10, 100),
  async () => pair()[0].recvmsg(10, 100, MSG_ERRQUEUE),
  async () => pair(SOCK_DGRAM)[0].messages(10).next(),
  async () => pair()[0].sendall(block),
  async () => pair()[0].sendfile(file),
  async () => (await listening()).accept(),
  async () => (await listening()).connections().next(),
  async () => make().connect(unanswered),
  async () => sender().sendto('x', full),
  async () => poll([{ fd: pair()[0], events: POLLIN }]),
  async () => once(pair()[0].makefile().resume(), 'close'),
];

let unanswered: Address;
let full: Address;
const block = Buffer.alloc(1 << 20);
const file = openSync('/proc/self/exe', 'r');

function sender(): Any {
  const socket = make({ family: AF_UNIX, type: SOCK_DGRAM });
  socket.setsockopt(SOL_SOCKET, SO_SNDBUF, 1 << 20);
  return socket;
}

async function main(): Promise<void> {
  // Nobody accepts, and the one that may wait for that is there.
  const server = await listening();
  unanswered = server.getsockname();
  await make().connect(unanswered);
  const receiver = make({ family: AF_UNIX, type: SOCK_DGRAM });
  await receiver.bind({ path: '' });
  full = receiver.getsockname();
  const filling = sender();
  filling.settimeout(0);
  try {
    for (;;) await filling.sendto('x', full);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
  }
  const pending = Array.from({ length: count }, (_, i) => calls[i % calls.length]!());
  if (parentPort !== null) parentPort.postMessage('pending');
  else setTimeout(exit, 100);
  throw new Error(`this has ended: ${String(await Promise.race(pending))}`);
}

function exit(): void {
  process.stdout.write(String(Date.now()), () => process.exit(7));
}

void main();
