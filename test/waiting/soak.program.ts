/**
 * Two hundred sockets that do what comes to mind, every byte accounted for. Run by load.test.ts; arguments are the executor,
 * the seed and the milliseconds. Prints what it did; fails on a byte too many, too few or out of its place, on a call that
 * sleeps on, on a rejection that nobody expected and on whatever is left behind.
 */
import { readdirSync } from 'node:fs';
import { setImmediate as turn, setTimeout as delay } from 'node:timers/promises';
import {
  AF_UNIX,
  create_server,
  MSG_DONTWAIT,
  SHUT_WR,
  SO_SNDBUF,
  SOCK_DGRAM,
  SOCK_SEQPACKET,
  SOCK_STREAM,
  Socket,
  socketpair,
  SOL_SOCKET,
  type InetAddress,
} from 'bsd-sockets/promises';

const executor = process.argv[2] as 'readiness' | 'pool';
const LENGTH = Number(process.argv[4]);
const PAIRS = 100;
/** Longer than any call waits once everything comes to its end. */
const PATIENCE = 15_000;
const collect = (globalThis as unknown as { gc: () => void }).gc;

let state = Number(process.argv[3]);
/** Numbers that the seed decides (mulberry32); what the kernel does when, it does not. */
function random(): number {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}
const below = (limit: number): number => Math.floor(random() * limit);
const oneIn = (chance: number): boolean => below(chance) === 0;

type Any = Socket<object, unknown>;
const counts = { bytes: 0, messages: 0, pairs: 0, aborted: 0, timedOut: 0, cut: 0, moved: 0 };
const made: WeakRef<Any>[] = [];

function own(socket: Any): Any {
  const mine = new Socket<object, unknown>({ fileno: socket.detach(), executor });
  made.push(new WeakRef(mine));
  return mine;
}

/** One end of a connection. Its socket is another one after it was moved. */
interface End {
  socket: Any;
  /** It was closed in the middle. */
  cut: boolean;
}

const STARTED = performance.now();
const over = (): boolean => performance.now() - STARTED > LENGTH;

/** What may end a call in the middle, beside what its own signal or timeout does. */
function allowed(error: unknown, ends: readonly End[], socket: Any): void {
  const { code, name } = error as NodeJS.ErrnoException;
  if (name === 'AbortError') counts.aborted++;
  else if (name === 'SocketTimeoutError') counts.timedOut++;
  else if (code === 'EAGAIN') return;
  else if ((code === 'ECANCELED' || code === 'EBADF') && socket.closed) return;
  else if (['EPIPE', 'ECONNRESET', 'ENOTCONN', 'ECONNREFUSED'].includes(code!) && ends.some(({ cut }) => cut)) return;
  else throw error;
}

/** A signal that fires before, soon, a little later or never. */
function signal(): { signal?: AbortSignal } {
  const kind = below(8);
  if (kind > 2) return {};
  const control = new AbortController();
  const abort = (): void => {
    control.abort();
  };
  if (kind === 0) abort();
  else if (kind === 1) setImmediate(abort);
  else setTimeout(abort, below(20));
  return { signal: control.signal };
}

function size(): number {
  return [below(10), below(2000), below(70_000), below(300_000)][below(4)]! + 1;
}

/** What stands at a place of a stream: no two parts of it look the same. */
const PERIOD = 65_521;
const pattern = Buffer.alloc(PERIOD + 400_000);
for (let i = 0; i < pattern.length; i++) pattern[i] = ((i % PERIOD) * 2654435761) >>> 13;
const at = (offset: number, length: number): Buffer => pattern.subarray(offset % PERIOD, (offset % PERIOD) + length);

/** Gives up, closes or moves an end now and then. */
function disturb(end: End): void {
  if (oneIn(40)) {
    const old = end.socket;
    end.socket = own(old);
    counts.moved++;
  } else if (oneIn(150)) {
    end.cut = true;
    end.socket.close();
    counts.cut++;
  }
}

async function sendStream(end: End, ends: readonly End[]): Promise<number> {
  let offset = 0;
  for (let left = 5 + below(60); left > 0 && !over() && !end.cut; left--) {
    const { socket } = end;
    const data = at(offset, size());
    socket.settimeout(oneIn(5) ? random() / 50 : null);
    try {
      const kind = below(5);
      if (kind === 0) offset += await socket.send(data, 0, signal());
      else if (kind === 1) offset += await socket.send(data, MSG_DONTWAIT);
      else if (kind === 2)
        offset += await socket.sendmsg([data.subarray(0, 3), data.subarray(3)], [], 0, undefined, signal());
      else {
        await socket.sendall(data, 0, signal());
        offset += data.length;
      }
    } catch (error) {
      offset += (error as { bytesSent?: number }).bytesSent ?? 0;
      allowed(error, ends, socket);
    }
    if (end.socket === socket && !end.cut) disturb(end);
  }
  if (!end.cut) {
    try {
      end.socket.shutdown(SHUT_WR);
    } catch (error) {
      allowed(error, ends, end.socket);
    }
  }
  return offset;
}

async function receiveStream(end: End, ends: readonly End[]): Promise<number> {
  let offset = 0;
  const scratch = Buffer.alloc(100_000);
  while (!end.cut) {
    const { socket } = end;
    socket.settimeout(oneIn(5) ? random() / 50 : null);
    const into = (call: Promise<number>): Promise<Buffer> =>
      call.then((count) => Buffer.from(scratch.subarray(0, count)));
    const length = size();
    const kind = below(5);
    const calls =
      kind === 0
        ? [into(socket.recv_into(scratch, length % scratch.length || 1, 0, signal()))]
        : kind === 1
          ? [socket.recvmsg(length, 0, 0, signal()).then(({ data }) => data)]
          : Array.from({ length: kind === 2 ? 3 : 1 }, () => socket.recv(length, 0, signal()));
    let ended = false;
    for (const outcome of await Promise.allSettled(calls)) {
      if (outcome.status === 'rejected') {
        allowed(outcome.reason, ends, socket);
        ended ||= (outcome.reason as NodeJS.ErrnoException).code === 'ECONNRESET';
        continue;
      }
      const data = outcome.value;
      if (data.length === 0) ended = true;
      if (!data.equals(at(offset, data.length))) throw new Error(`wrong bytes at ${offset}`);
      offset += data.length;
    }
    if (ended) return offset;
  }
  return offset;
}

/** Records have a number at their beginning; the last one is empty. */
async function sendRecords(end: End, ends: readonly End[]): Promise<number> {
  let number = 0;
  for (let left = 5 + below(60); left > 0 && !over() && !end.cut; left--) {
    const { socket } = end;
    const data = Buffer.concat([Buffer.alloc(4), at(number, below(20_000))]);
    data.writeUInt32LE(number);
    socket.settimeout(oneIn(5) ? random() / 50 : null);
    try {
      if (oneIn(3)) await socket.sendmsg([data], [], 0, undefined, signal());
      else await socket.send(data, oneIn(3) ? MSG_DONTWAIT : 0, signal());
      number++;
    } catch (error) {
      allowed(error, ends, socket);
    }
    if (end.socket === socket && !end.cut) disturb(end);
  }
  while (!end.cut && !ends.some(({ cut }) => cut)) {
    const { socket } = end;
    socket.settimeout(null);
    try {
      await socket.send('');
      break;
    } catch (error) {
      allowed(error, ends, socket);
    }
  }
  return number;
}

async function receiveRecords(end: End, ends: readonly End[]): Promise<number> {
  let number = 0;
  const peer = ends.find((each) => each !== end)!;
  while (!end.cut) {
    const { socket } = end;
    // A datagram socket is not told that its peer is gone.
    socket.settimeout(peer.cut ? 0.05 : oneIn(5) ? random() / 50 : 0.3);
    let ended = false;
    const calls = Array.from({ length: 1 + below(3) }, () => socket.recv(30_000, 0, signal()));
    for (const outcome of await Promise.allSettled(calls)) {
      if (outcome.status === 'rejected') {
        allowed(outcome.reason, ends, socket);
        const { code } = outcome.reason as NodeJS.ErrnoException;
        ended ||= code === 'ECONNRESET' || (peer.cut && code === 'ETIMEDOUT');
        continue;
      }
      const data = outcome.value;
      if (data.length === 0) {
        ended = true;
      } else if (!ended) {
        if (data.readUInt32LE() !== number) throw new Error(`record ${data.readUInt32LE()} instead of ${number}`);
        if (!data.subarray(4).equals(at(number, data.length - 4))) throw new Error(`wrong bytes in record ${number}`);
        number++;
      }
    }
    if (ended) return number;
  }
  return number;
}

let listener: Socket<InetAddress>;
let connecting: Promise<unknown> = Promise.resolve();

async function tcpPair(): Promise<[Any, Any]> {
  const client = new Socket();
  const [[accepted]] = await Promise.all([listener.accept(), client.connect(listener.getsockname())]);
  return [client, accepted] as unknown as [Any, Any];
}

async function connected(kind: number): Promise<[Any, Any]> {
  if (kind > 0) return socketpair(AF_UNIX, [SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET][kind - 1]!);
  // One after the other, for accept to get the other end.
  const pair = connecting.then(tcpPair);
  connecting = pair;
  return pair;
}

/** Pairs one after the other, each until it has come to its end. */
async function live(place: number): Promise<void> {
  do {
    const kind = place % 4;
    const ends = (await connected(kind)).map((socket) => ({ socket: own(socket), cut: false })) as [End, End];
    for (const { socket } of ends) if (oneIn(2)) socket.setsockopt(SOL_SOCKET, SO_SNDBUF, 30_000 + below(100_000));
    const [send, receive] = kind < 2 ? [sendStream, receiveStream] : [sendRecords, receiveRecords];
    const [a, b] = ends;
    const [sentByA, sentByB, byA, byB] = await Promise.all([
      send(a, ends),
      send(b, ends),
      receive(a, ends),
      receive(b, ends),
    ]);
    const whole = !ends.some(({ cut }) => cut);
    if (whole ? byB !== sentByA || byA !== sentByB : byB > sentByA || byA > sentByB) {
      throw new Error(`sent ${sentByA} and ${sentByB}, received ${byB} and ${byA}`);
    }
    if (kind < 2) counts.bytes += byA + byB;
    else counts.messages += byA + byB;
    counts.pairs++;
    a.socket.close();
    b.socket.close();
  } while (!over());
}

async function main(): Promise<void> {
  const open = (): number => readdirSync('/proc/self/fd').length;
  const before = open();
  listener = await create_server({ address: '127.0.0.1', port: 0 });
  const places = Array.from({ length: PAIRS }, (_, place) => live(place));
  const cleaning = setInterval(collect, 500);
  const asleep = setTimeout(() => {
    console.error('a call sleeps on');
    process.exit(1);
  }, LENGTH + PATIENCE);
  await Promise.all(places);
  clearTimeout(asleep);
  clearInterval(cleaning);
  listener.close();
  let alive = 1;
  let more = 1;
  const deadline = performance.now() + PATIENCE;
  while (alive + more > 0 && performance.now() < deadline) {
    await delay(20);
    await turn();
    collect();
    alive = made.filter((each) => each.deref() !== undefined).length;
    more = Math.max(0, open() - before);
  }
  console.log(JSON.stringify({ ...counts, sockets: alive, descriptors: more }));
}

void main();
