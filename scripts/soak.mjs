// Runs for minutes or hours and shows that nothing grows: `npm run soak -- --minutes 20`. TCP connections that come and go
// (echo, half-close, abort, reset), each byte compared, numbered Unix datagrams, sockets that are opened and closed, through the
// async facade. It goes on until the time is over and there were as many sockets and bytes of datagrams as asked for, prints a
// line a minute, draws out/soak/soak.svg at the end, and fails where a byte is wrong or descriptors or memory have grown.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { randomFillSync } from 'node:crypto';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import {
  AF_UNIX,
  create_connection,
  create_server,
  MSG_PEEK,
  SHUT_WR,
  SO_LINGER,
  SOCK_DGRAM,
  socket,
  socketpair,
  SOL_SOCKET,
} from 'bsd-sockets/promises';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '20' },
    clients: { type: 'string', default: '100' },
    every: { type: 'string', default: '60' },
    sockets: { type: 'string', default: '0' },
    'datagram-bytes': { type: 'string', default: '0' },
  },
});
const DURATION = Number(values.minutes) * 60_000;
const CLIENTS = Number(values.clients);
const EVERY = Number(values.every) * 1000;
const SOCKETS = Number(values.sockets);
const DATAGRAM_BYTES = Number(values['datagram-bytes']);
if (!(DURATION > 0) || !(CLIENTS >= 1) || !(EVERY > 0) || !(SOCKETS >= 0) || !(DATAGRAM_BYTES >= 0)) {
  console.error(
    'usage: npm run soak -- [--minutes N] [--clients N] [--every SECONDS] [--sockets N] [--datagram-bytes N]',
  );
  process.exit(2);
}
/** How much more memory there may be at the end of the second half than at its beginning. */
const GROWTH = 1.02;
/** Descriptors that the async facade keeps once it has waited. */
const POLLERS = 2;
const LARGEST = 1 << 18;
const BACKLOG = 1024;
const descriptors = () => readdirSync('/proc/self/fd').length;
const atStart = descriptors();

const data = randomFillSync(Buffer.alloc(2 * LARGEST));
const counts = { connections: 0, resets: 0, aborts: 0, bytes: 0, datagrams: 0, datagramBytes: 0, sockets: 0 };
const samples = [];
const started = performance.now();
const over = () => performance.now() - started > DURATION;

async function echo(connection) {
  try {
    for (let bytes = await connection.recv(65536); bytes.length > 0; bytes = await connection.recv(65536)) {
      await connection.sendall(bytes);
    }
  } catch (error) {
    // The client reset the connection.
    if (!['ECONNRESET', 'EPIPE'].includes(error.code)) throw error;
  } finally {
    connection.close();
  }
}

/** One connection: sends a part of `data`, and compares what comes back. */
async function converse(address) {
  const socket = await create_connection(address, { timeout: 60 });
  try {
    const size = 1 + Math.floor(Math.random() ** 4 * LARGEST);
    const start = Math.floor(Math.random() * LARGEST);
    const sent = data.subarray(start, start + size);
    const sending = socket.sendall(sent).then(() => socket.shutdown(SHUT_WR));
    const reset = Math.random() < 0.05;
    if (Math.random() < 0.05) {
      const control = new AbortController();
      const aborted = socket.recv(1, MSG_PEEK, { signal: control.signal }).catch((error) => error);
      control.abort();
      await aborted;
      counts.aborts++;
    }
    let got = 0;
    while (got < size && !(reset && got > 0)) {
      const bytes = await socket.recv(65536);
      if (bytes.length === 0) throw new Error(`the echo ended after ${got} of ${size} bytes`);
      if (!bytes.equals(sent.subarray(got, got + bytes.length))) throw new Error(`wrong bytes behind byte ${got}`);
      got += bytes.length;
      counts.bytes += bytes.length;
    }
    if (reset) {
      counts.resets++;
      socket.setsockopt(SOL_SOCKET, SO_LINGER, { onoff: 1, linger: 0 });
      sending.catch(() => undefined);
    } else {
      await sending;
      if ((await socket.recv(1)).length !== 0) throw new Error('bytes behind the end of the echo');
    }
  } finally {
    socket.close();
  }
  counts.connections++;
}

async function client(address) {
  while (!over()) await converse(address);
}

/** Numbered datagrams with back-pressure: none may be lost, doubled or out of order. */
async function datagrams() {
  const [a, b] = socketpair(AF_UNIX, SOCK_DGRAM);
  const message = Buffer.alloc(1000);
  const receiving = (async () => {
    for (let expected = 0; ; expected++) {
      const bytes = await b.recv(1000);
      const number = bytes.readDoubleLE();
      if (number === -1) return;
      if (number !== expected) throw new Error(`datagram ${number} in place of ${expected}`);
      counts.datagrams++;
      counts.datagramBytes += bytes.length;
    }
  })();
  for (let number = 0; !over() || counts.datagramBytes < DATAGRAM_BYTES; number++) {
    message.writeDoubleLE(number);
    await a.send(message);
    // The rest of the program has its turn.
    if (number % 64 === 63) await new Promise(setImmediate);
  }
  message.writeDoubleLE(-1);
  await a.send(message);
  await receiving;
  a.close();
  b.close();
}

/** Opens and closes sockets, some at a time. */
async function sockets() {
  while (!over() || counts.sockets < SOCKETS) {
    const some = Array.from({ length: 256 }, () => socket(AF_UNIX, SOCK_DGRAM));
    for (const each of some) each.close();
    counts.sockets += some.length;
    await new Promise(setImmediate);
  }
}

const delays = monitorEventLoopDelay({ resolution: 10 });
delays.enable();

/** Resident memory in MB, without what the next collection will free. */
function memory() {
  globalThis.gc?.();
  return process.memoryUsage.rss() / 1e6;
}

function sample() {
  const one = {
    minutes: (performance.now() - started) / 60_000,
    rss: memory(),
    fds: descriptors(),
    delay: delays.max / 1e6,
  };
  delays.reset();
  samples.push(one);
  console.log(
    `${one.minutes.toFixed(1)} min: ${counts.connections} connections (${counts.resets} reset, ${counts.aborts} with an abort), ` +
      `${(counts.bytes / 1e9).toFixed(2)} GB, ${counts.datagrams} datagrams, ` +
      `${counts.sockets} sockets, RSS ${one.rss.toFixed(0)} MB, ` +
      `${one.fds} descriptors, loop delay at most ${one.delay.toFixed(0)} ms`,
  );
}

/** A chart of one series: its name, its largest value, its line. */
function panel(name, unit, values, top) {
  const most = Math.max(...values, 1);
  const points = values.map((value, index) => {
    const x = 60 + (index / Math.max(1, values.length - 1)) * 720;
    return `${x.toFixed(1)},${(top + 110 - (value / most) * 100).toFixed(1)}`;
  });
  return (
    `<text x="60" y="${top}">${name}, at most ${most.toFixed(0)} ${unit}</text>` +
    `<path d="M60 ${top + 10}V${top + 110}H780" fill="none" stroke="#999"/>` +
    `<polyline points="${points.join(' ')}" fill="none" stroke="#06c" stroke-width="2"/>`
  );
}

function chart() {
  const minutes = samples.at(-1).minutes.toFixed(0);
  const panels = [
    panel(
      'resident memory',
      'MB',
      samples.map(({ rss }) => rss),
      40,
    ),
    panel(
      'descriptors',
      '',
      samples.map(({ fds }) => fds),
      190,
    ),
    panel(
      'event loop delay',
      'ms',
      samples.map(({ delay }) => delay),
      340,
    ),
  ];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 820 490" font-family="sans-serif" font-size="14">` +
    `<rect width="820" height="490" fill="#fff"/>${panels.join('')}` +
    `<text x="700" y="475">${minutes} minutes</text></svg>\n`
  );
}

/**
 * What has grown: memory between the first and the last third of the second half, by more than GROWTH and by more than the
 * samples vary anyway, for each has other buffers in use; descriptors when all is closed.
 */
function grown() {
  const half = samples.slice(Math.floor(samples.length / 2)).map(({ rss }) => rss);
  const third = Math.max(1, Math.floor(half.length / 3));
  const mean = (list) => list.reduce((sum, each) => sum + each, 0) / list.length;
  const middle = mean(half);
  const deviation = Math.sqrt(mean(half.map((each) => (each - middle) ** 2)));
  const before = mean(half.slice(0, third));
  const growth = mean(half.slice(-third)) - before;
  const names = [];
  // A steady growth is 2.3 standard deviations.
  if (growth > before * (GROWTH - 1) && growth > 2 * deviation) names.push('memory');
  if (descriptors() > atStart + POLLERS) names.push('descriptors');
  return names;
}

async function serve(server) {
  for await (const [connection] of server.connections()) void echo(connection);
}

// All clients may connect at once, and a queue of connections that overflows loses some.
const servers = await Promise.all(
  Array.from({ length: Math.ceil(CLIENTS / BACKLOG) }, () =>
    create_server({ address: '127.0.0.1', port: 0 }, { backlog: BACKLOG }),
  ),
);
const serving = servers.map(serve);
const timer = setInterval(sample, EVERY);
const clients = Array.from({ length: CLIENTS }, (_, i) => client(servers[i % servers.length].getsockname()));
await Promise.all([...clients, datagrams(), sockets()]);
clearInterval(timer);
// Right behind another one there is no delay to measure yet.
if (samples.length === 0 || (performance.now() - started) % EVERY > EVERY / 2) sample();
for (const server of servers) server.close();
await Promise.all(serving);

mkdirSync('out/soak', { recursive: true });
writeFileSync('out/soak/soak.svg', chart());
const names = grown();
console.log(names.length === 0 ? 'flat over the second half; out/soak/soak.svg' : `grew: ${names.join(', ')}`);
process.exitCode = names.length === 0 ? 0 : 1;
