// A tour of what this library does, on this machine: `npm start`, or after a build `node examples/tour.mjs`.
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { Worker } from 'node:worker_threads';
import * as S from 'bsd-sockets';
import * as async from 'bsd-sockets/promises';
import { echoRequest, parseEchoReply } from './tour/icmp.mjs';
import { chapter, end, failure, step } from './tour/report.mjs';

const folder = mkdtempSync(join(tmpdir(), 'bsd-sockets-tour-'));

/** A server in a worker, which blocks there and not here: gives the address that it is at. */
async function serverInWorker(family, type, address) {
  const worker = new Worker(new URL('./tour/echo-server.mjs', import.meta.url), {
    workerData: { family, type, address },
  });
  const [at] = await once(worker, 'message');
  return { at, ended: once(worker, 'exit') };
}

async function streamConversation(name, family, address) {
  const { at, ended } = await serverInWorker(family, S.SOCK_STREAM, address);
  const client = S.socket(family, S.SOCK_STREAM);
  client.settimeout(10);
  client.connect(at);
  client.sendall('hello over ');
  client.sendall(name.toLowerCase());
  client.shutdown(S.SHUT_WR);
  let answer = '';
  for (let bytes = client.recv(4096); bytes.length > 0; bytes = client.recv(4096)) answer += bytes;
  client.close();
  await ended;
  step(`${name}: sent in two pieces, answered in capitals`, answer, `HELLO OVER ${name.toUpperCase()}`);
}

async function datagramConversation(name, family, address) {
  const { at, ended } = await serverInWorker(family, S.SOCK_DGRAM, address);
  const client = S.socket(family, S.SOCK_DGRAM);
  client.settimeout(10);
  client.sendto('a datagram', at);
  const [bytes, from] = client.recvfrom(4096);
  client.close();
  await ended;
  step(`${name}: answered from the port that was asked`, [String(bytes), from.port], ['A DATAGRAM', at.port]);
}

chapter('TCP and UDP, the servers in worker threads, every call blocking');
await streamConversation('TCP over IPv4', S.AF_INET, { address: '127.0.0.1', port: 0 });
await datagramConversation('UDP over IPv4', S.AF_INET, { address: '127.0.0.1', port: 0 });
if (hasIPv6()) {
  await streamConversation('TCP over IPv6', S.AF_INET6, { address: '::1', port: 0 });
  await datagramConversation('UDP over IPv6', S.AF_INET6, { address: '::1', port: 0 });
} else {
  step('IPv6', 'not on this machine: ::1 cannot be bound');
}

function hasIPv6() {
  const probe = S.socket(S.AF_INET6, S.SOCK_DGRAM);
  try {
    probe.bind({ address: '::1', port: 0 });
    return true;
  } catch {
    return false;
  } finally {
    probe.close();
  }
}

chapter('Unix sockets: what net and dgram do not have');
await streamConversation('A Unix stream', S.AF_UNIX, { path: join(folder, 'stream') });
{
  const [a, b] = S.socketpair(S.AF_UNIX, S.SOCK_SEQPACKET);
  a.send('one record');
  a.send('');
  a.send('another');
  const records = [b.recv(100), b.recv(100), b.recv(100)].map(String);
  step('Seqpacket: three records stay three, one of them empty', records, ['one record', '', 'another']);
  a.close();
  b.close();
}
{
  const name = `\0bsd-sockets-tour-${process.pid}`;
  const receiver = S.socket(S.AF_UNIX, S.SOCK_DGRAM);
  receiver.bind({ path: name });
  const sender = S.socket(S.AF_UNIX, S.SOCK_DGRAM);
  sender.bind({ path: join(folder, 'sender') });
  sender.sendto('to an abstract name', { path: name });
  const [bytes, from] = receiver.recvfrom(100);
  step('Datagram to an abstract name', String(bytes), 'to an abstract name');
  step('… which tells its sender', from.path, join(folder, 'sender'));
  sender.close();
  receiver.close();
}

chapter('connect_ex gives what connect(2) answers');
{
  const server = S.create_server({ address: '127.0.0.1', port: 0 });
  const open = server.getsockname();
  const unused = S.socket();
  unused.bind({ address: '127.0.0.1', port: 0 });
  const closed = unused.getsockname();
  const names = (number) => (number === 0 ? 'success' : S.errorcode[number]);
  using(S.socket(), (client) => step('A closed port', names(client.connect_ex(closed)), 'ECONNREFUSED'));
  using(S.socket(), (client) => {
    step('An open port', names(client.connect_ex(open)), 'success');
    step('… once more', names(client.connect_ex(open)), 'EISCONN');
  });
  using(S.socket(), (client) => {
    client.setblocking(false);
    step('A non-blocking socket', names(client.connect_ex(open)), 'EINPROGRESS');
    const [ready] = S.poll([{ fd: client, events: S.POLLOUT }], 5);
    step('… poll says when it is connected', (ready.revents & S.POLLOUT) !== 0, true);
    step('… and SO_ERROR how it went', client.getsockopt(S.SOL_SOCKET, S.SO_ERROR), 0);
  });
  unused.close();
  server.close();
}

function using(socket, body) {
  try {
    body(socket);
  } finally {
    socket.close();
  }
}

chapter('Options, errors and timeouts');
using(S.socket(), (socket) => {
  socket.setsockopt(S.SOL_SOCKET, S.SO_KEEPALIVE, true);
  step('SO_KEEPALIVE set and read back', socket.getsockopt(S.SOL_SOCKET, S.SO_KEEPALIVE), 1);
  socket.setsockopt(S.SOL_SOCKET, S.SO_LINGER, { onoff: 1, linger: 3 });
  step('SO_LINGER is a structure', socket.getsockopt(S.SOL_SOCKET, S.SO_LINGER), { onoff: 1, linger: 3 });
  socket.setsockopt(S.SOL_SOCKET, S.SO_LINGER, { onoff: 0, linger: 0 });
  step('TCP_CONGESTION is a string', socket.getsockopt(S.IPPROTO_TCP, S.TCP_CONGESTION));
  step(
    'An option that the kernel does not know',
    failure(() => socket.getsockopt(S.SOL_SOCKET, 9999)),
    'SocketError ENOPROTOOPT',
  );
  step('A socket shows what it is', inspect(socket));
});
using(S.socket(S.AF_INET, S.SOCK_DGRAM), (socket) => {
  socket.bind({ address: '127.0.0.1', port: 0 });
  socket.settimeout(0.25);
  const began = performance.now();
  step(
    'A receive that times out',
    failure(() => socket.recv(1)),
    'SocketTimeoutError ETIMEDOUT',
  );
  step('… after its quarter of a second', performance.now() - began >= 249, true);
  socket.setblocking(false);
  step(
    '… and without waiting',
    failure(() => socket.recv(1)),
    'SocketError EAGAIN',
  );
});

chapter('A raw socket: ICMP echo to 127.0.0.1');
{
  let raw;
  const opened = failure(() => (raw = S.socket(S.AF_INET, S.SOCK_RAW, S.IPPROTO_ICMP)));
  if (raw === undefined) {
    step('Without root the kernel says', opened, 'SocketError EPERM');
  } else {
    raw.settimeout(5);
    raw.sendto(echoRequest(process.pid & 0xffff, 1, 'are you there?'), { address: '127.0.0.1', port: 0 });
    let reply;
    // A raw socket sees the request, too, and whoever else pings.
    do reply = parseEchoReply(raw.recvfrom(2048)[0]);
    while (reply?.id !== (process.pid & 0xffff));
    step('Sent a request, parsed the reply', [reply.sequence, reply.payload], [1, 'are you there?']);
    raw.close();
  }
}

chapter('The async facade: the same calls as promises');
{
  const CONVERSATIONS = 1000;
  const server = await async.create_server({ address: '127.0.0.1', port: 0 }, { backlog: CONVERSATIONS });
  const answering = (async () => {
    const answers = [];
    for await (const [connection] of server.connections()) {
      answers.push(answer(connection));
      if (answers.length === CONVERSATIONS) break;
    }
    await Promise.all(answers);
  })();
  const asking = Array.from({ length: CONVERSATIONS }, (_, i) => ask(server.getsockname(), `question ${i}`));
  const replies = await Promise.all(asking);
  await answering;
  const right = replies.filter((reply, i) => reply === `QUESTION ${i}`).length;
  step('1,000 conversations at once', right, CONVERSATIONS);

  const controller = new AbortController();
  const cancelled = server.accept({ signal: controller.signal });
  controller.abort();
  step('An accept that is cancelled', await codeOf(cancelled), 'ABORT_ERR');
  const closed = server.accept();
  server.close();
  step('One whose socket is closed', await codeOf(closed), 'ECANCELED');
}

async function ask(address, question) {
  const client = await async.create_connection(address);
  await client.sendall(question);
  const reply = await client.recv(100);
  client.close();
  return String(reply);
}

async function answer(connection) {
  const question = await connection.recv(100);
  await connection.sendall(String(question).toUpperCase());
  connection.close();
}

function codeOf(promise) {
  return promise.then(
    () => 'no error',
    (error) => error.code,
  );
}

rmSync(folder, { recursive: true });
end();
