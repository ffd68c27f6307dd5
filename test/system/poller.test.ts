import { execFile } from 'node:child_process';
import { closeSync, openSync, readFileSync, readSync, readdirSync, readlinkSync, writeSync } from 'node:fs';
import { createServer, connect, type AddressInfo } from 'node:net';
import { constants } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { setImmediate as turn, setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';
import { native } from '#lib/system/native';
import { createPoller, ERR, HUP, IN, OUT, type Backend, type Poller } from '#lib/system/poller';
import { comesToRest } from '../support/rest';

const { EBADF, ENOENT, EPERM } = constants.errno;
const AF_UNIX = 1;
const AF_INET = 2;
const SOCK_STREAM = 1;
const SOCK_DGRAM = 2;
const SOCK_NONBLOCK = 0o4000;
const SO_PROTOCOL_ERROR = 4; // SO_ERROR
const SOL_SOCKET = 1;
const F_DUPFD = 0;

const backends: Backend[] = ['epoll', 'uv_poll'];

/** The slot where a call leaves its answer, as native/environment.h numbers it. */
const RESULT = 13;

/** Calls of the addon, as far as node:fs has no name for them: a, b, c are the arguments after the descriptor. */
const calls = native.inline as unknown as Record<string, () => void>;
function call(name: string, fd: number, a = 0, b = 0, c = 0): number {
  native.slots.fill(0);
  native.slots[0] = fd;
  native.slots.set([a, b, c], 5);
  calls[name]!();
  return native.slots[RESULT]!;
}

let open: Set<number>;

function pair(): [number, number] {
  expect(call('socketpair', -1, AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK)).toBe(0);
  const made: [number, number] = [native.slots[8]!, native.slots[9]!];
  made.forEach((fd) => open.add(fd));
  return made;
}

function dup(fd: number): number {
  const made = call('dup', fd);
  expect(made).toBeGreaterThan(0);
  open.add(made);
  return made;
}

function close(fd: number): void {
  open.delete(fd);
  closeSync(fd);
}

function drain(fd: number): number {
  return readSync(fd, Buffer.alloc(65536));
}

/** Enough turns of the event loop for whatever is ready now to be told. */
async function turns(count = 5): Promise<void> {
  for (let i = 0; i < count; i++) await turn();
}

/** The registrations in the epoll sets of this process, by descriptor number, without those of the event loops. */
function registrations(): number[] {
  const found: number[] = [];
  for (const fd of readdirSync('/proc/self/fdinfo')) {
    let info = '';
    try {
      if (readlinkSync(`/proc/self/fd/${fd}`) !== 'anon_inode:[eventpoll]') continue;
      info = readFileSync(`/proc/self/fdinfo/${fd}`, 'latin1');
    } catch {
      // The folder's own descriptor, which is closed by now.
    }
    // The flag is EPOLLET.
    for (const [, number, events] of info.matchAll(/^tfd: +(\d+) +events: +([0-9a-f]+)/gm)) {
      if (Number.parseInt(events!, 16) >= 0x80000000) found.push(Number(number));
    }
  }
  return found;
}

interface Event {
  slot: number;
  generation: number;
  revents: number;
}

/** The beginning of a program of its own: `poller`, which calls `ready`, and `pair()`. */
function prelude(backend: Backend): string {
  const dist = join(__dirname, '../../../dist');
  return `
    const { native } = require(${JSON.stringify(join(dist, 'system/native.js'))});
    const { createPoller, IN, OUT } = require(${JSON.stringify(join(dist, 'system/poller.js'))});
    let ready = () => {};
    const poller = createPoller((...event) => ready(...event), '${backend}');
    function pair() {
      native.slots.fill(0);
      native.slots.set([${AF_UNIX}, ${SOCK_STREAM}], 5);
      native.inline.socketpair();
      if (native.slots[${RESULT}] !== 0) throw new Error('socketpair');
      return [native.slots[8], native.slots[9]];
    }`;
}

/** Runs a program in a Node of its own. */
function run(source: string): Promise<{ stdout: string; stderr: string }> {
  return promisify(execFile)(process.execPath, ['-e', source], { timeout: 25_000 });
}

beforeEach(() => {
  open = new Set();
});

afterEach(() => {
  open.forEach((fd) => closeSync(fd));
});

describe.each(backends)('%s', (backend) => {
  let events: Event[];
  let poller: Poller;
  let wake: (() => void) | undefined;

  beforeEach(() => {
    events = [];
    poller = createPoller((slot, generation, revents) => {
      events.push({ slot, generation, revents });
      wake?.();
    }, backend);
  });

  afterEach(() => {
    poller.close();
  });

  /** The next event, which keeps the process alive. */
  async function next(): Promise<Event> {
    poller.ref();
    while (events.length === 0) await new Promise<void>((resolve) => (wake = resolve));
    poller.unref();
    return events.shift()!;
  }

  it('tells slot, generation and what a descriptor is ready for', async () => {
    const [a, b] = pair();
    expect(poller.watch(a, IN, 7, 1234567890)).toBe(0);
    await turns();
    expect(events).toEqual([]);
    writeSync(b, 'x');
    expect(await next()).toEqual({ slot: 7, generation: 1234567890, revents: IN });
  });

  it('tells what is ready already when it is first watched', async () => {
    const [a, b] = pair();
    writeSync(b, 'x');
    poller.watch(a, IN | OUT, 1, 1);
    expect(await next()).toEqual({ slot: 1, generation: 1, revents: IN | OUT });
  });

  it('tells only what was asked for, and what is asked for later', async () => {
    const [a] = pair();
    poller.watch(a, IN, 1, 1);
    await turns();
    expect(events).toEqual([]);
    poller.watch(a, IN | OUT, 1, 2);
    expect(await next()).toEqual({ slot: 1, generation: 2, revents: OUT });
  });

  it('tells a level once where it is edge-triggered, else each turn until the interest is taken back', async () => {
    const [a, b] = pair();
    writeSync(b, 'x');
    poller.watch(a, IN, 1, 1);
    await turns(10);
    if (poller.edge) expect(events).toHaveLength(1);
    else expect(events.length).toBeGreaterThan(3);
    poller.watch(a, 0, 1, 1);
    await turns();
    events = [];
    await turns();
    expect(events).toEqual([]);
  });

  it('tells again what is still ready when it is watched again', async () => {
    const [a, b] = pair();
    writeSync(b, 'x');
    for (let generation = 1; generation < 5; generation++) {
      poller.watch(a, IN, 1, generation);
      expect(await next()).toEqual({ slot: 1, generation, revents: IN });
      poller.watch(a, 0, 1, generation);
      await turns();
      events = [];
    }
  });

  it('tells of each arrival without being asked again', async () => {
    const [a, b] = pair();
    poller.watch(a, IN, 1, 1);
    for (let i = 0; i < 5; i++) {
      writeSync(b, 'x');
      expect((await next()).revents).toBe(IN);
      drain(a);
      await turns();
      events = [];
    }
  });

  it('tells a reader of the end of its stream, and a writer that its peer is gone', async () => {
    const [a, b] = pair();
    const [c, d] = pair();
    poller.watch(a, IN, 1, 1);
    close(b);
    const { revents } = await next();
    expect(revents & IN).toBe(IN);
    if (poller.edge) expect(revents & HUP).toBe(HUP);
    poller.unwatch(a);
    close(d);
    events = [];
    poller.watch(c, OUT, 2, 1);
    const gone = await next();
    expect(gone.slot).toBe(2);
    expect(gone.revents & (OUT | HUP)).not.toBe(0);
  });

  describe('a refused datagram, whose error is POLLERR', () => {
    let socket: number;

    beforeEach(() => {
      socket = call('socket', -1, AF_INET, SOCK_DGRAM);
      open.add(socket);
      // Port 1 of 127.0.0.1, where nobody listens.
      native.address.fill(0);
      new DataView(native.address.buffer, native.address.byteOffset).setUint16(2, 1);
      native.address.set([127, 0, 0, 1], 4);
      new Uint16Array(native.address.buffer, native.address.byteOffset, 1)[0] = AF_INET;
      native.slots[0] = socket;
      native.slots[4] = 16;
      calls['connect']!();
      expect(native.slots[RESULT]).toBe(0);
    });

    it.each([
      ['a reader', IN],
      ['who asks for errors alone', ERR],
    ])('is told to %s, time and again', async (_who, interest) => {
      for (let generation = 1; generation < 4; generation++) {
        poller.watch(socket, interest, 3, generation);
        writeSync(socket, 'x');
        const event = await next();
        expect(event).toMatchObject({ slot: 3, generation });
        expect(event.revents & ERR).toBe(ERR);
        // Reading the error clears it.
        expect(call('getsockoptInt', socket, SOL_SOCKET, SO_PROTOCOL_ERROR)).toBe(0);
        await turns();
        events = [];
      }
    });
  });

  it('refuses a regular file with EPERM, for it is always ready', () => {
    const file = openSync(__filename, 'r');
    open.add(file);
    expect(poller.watch(file, IN, 1, 1)).toBe(-EPERM);
    expect(poller.unwatch(file)).toBe(-ENOENT);
  });

  it('refuses what is no descriptor with EBADF', () => {
    const [a, b] = pair();
    // Takes the numbers that the poller itself needs.
    poller.watch(b, IN, 1, 1);
    close(a);
    expect(poller.watch(a, IN, 1, 1)).toBe(-EBADF);
    expect(poller.watch(-1, IN, 1, 1)).toBe(-EBADF);
    expect(poller.watch(2 ** 31 - 1, IN, 1, 1)).toBe(-EBADF);
  });

  it('tells nothing of what was unwatched', async () => {
    const [a, b] = pair();
    poller.watch(a, IN, 1, 1);
    writeSync(b, 'x');
    expect(poller.unwatch(a)).toBe(0);
    expect(poller.unwatch(a)).toBe(-ENOENT);
    await turns();
    expect(events).toEqual([]);
  });

  it('can be changed from its own callback', async () => {
    const several = Array.from({ length: 10 }, () => pair());
    const slots: number[] = [];
    poller.close();
    poller = createPoller((slot) => {
      slots.push(slot);
      several.forEach(([a]) => poller.unwatch(a));
      if (slots.length > 1) return;
      poller.close();
      poller.watch(several[0]![0], IN, 99, 1);
    }, backend);
    several.forEach(([a, b], slot) => {
      writeSync(b, 'x');
      poller.watch(a, IN, slot, 1);
    });
    await turns();
    // What was in the same batch comes still, under the generation of before.
    expect(slots).toContain(0);
    const [a, b] = several[1]!;
    writeSync(b, 'x');
    slots.length = 0;
    poller.watch(a, IN, 5, 1);
    await turns();
    expect(slots).toContain(5);
  });

  it('starts anew after close, with all descriptors given back', async () => {
    const [a, b] = pair();
    poller.watch(a, IN, 1, 1);
    await turns();
    poller.close();
    await turns();
    const before = readdirSync('/proc/self/fd').length;
    for (let i = 0; i < 20; i++) {
      expect(poller.watch(a, IN, 1, 1)).toBe(0);
      poller.close();
    }
    await turns();
    expect(readdirSync('/proc/self/fd')).toHaveLength(before);
    writeSync(b, 'x');
    poller.watch(a, IN, 2, 2);
    expect(await next()).toEqual({ slot: 2, generation: 2, revents: IN });
  });

  it('gives back what it has of the system soon after the last descriptor is unwatched', async () => {
    const held = (): number => readdirSync('/proc/self/fd').length;
    const [a, b] = pair();
    const before = held();
    poller.watch(a, IN, 1, 1);
    poller.watch(b, IN, 2, 1);
    expect(held()).toBeGreaterThan(before);
    poller.unwatch(a);
    poller.unwatch(b);
    while (held() > before) await delay(10);
    poller.watch(a, OUT, 3, 1);
    expect(await next()).toEqual({ slot: 3, generation: 1, revents: OUT });
  });

  it('forgets a number that was closed by others while a duplicate of it lives', async () => {
    const [a, b] = pair();
    const [c, d] = pair();
    poller.watch(a, IN, 1, 1);
    poller.watch(c, IN, 2, 1);
    dup(a);
    close(a);
    poller.unwatch(a);
    for (let i = 0; i < 3; i++) {
      writeSync(b, 'x');
      await turns();
    }
    expect(events).toEqual([]);
    expect(registrations()).not.toContain(a);
    // The rest goes on.
    writeSync(d, 'x');
    expect(await next()).toEqual({ slot: 2, generation: 1, revents: IN });
  });

  it('tells the new owner of a number, not the old one, while a duplicate of the old one lives', async () => {
    const [a, b] = pair();
    const other = pair();
    poller.watch(a, IN, 1, 1);
    dup(a);
    close(a);
    // The lowest free number is the one just closed.
    expect(call('fcntl', other[0], F_DUPFD, 0)).toBe(a);
    open.add(a);
    expect(poller.watch(a, IN, 2, 1)).toBe(0);
    writeSync(b, 'x');
    await turns();
    expect(events).toEqual([]);
    writeSync(other[1], 'x');
    expect(await next()).toEqual({ slot: 2, generation: 1, revents: IN });
    await turns();
    events = [];
    writeSync(b, 'x');
    drain(a);
    await turns();
    expect(events.filter(({ slot }) => slot === 1)).toEqual([]);
  });

  it('takes a number that was closed and came back to the same socket', async () => {
    const [a, b] = pair();
    poller.watch(a, IN, 1, 1);
    const other = dup(a);
    close(a);
    poller.unwatch(a);
    expect(call('fcntl', other, F_DUPFD, 0)).toBe(a);
    open.add(a);
    expect(poller.watch(a, IN, 2, 2)).toBe(0);
    writeSync(b, 'x');
    expect(await next()).toEqual({ slot: 2, generation: 2, revents: IN });
  });

  it('tells the owner of a closed number when the set has to be built anew', async () => {
    const [a, b] = pair();
    const [c] = pair();
    poller.watch(a, IN, 1, 1);
    poller.watch(c, IN, 2, 1);
    dup(a);
    close(a);
    close(c);
    poller.unwatch(a);
    writeSync(b, 'x');
    await turns();
    // Only epoll builds a set anew; a duplicate stands for the number elsewhere.
    expect(events).toEqual(poller.edge ? [{ slot: 2, generation: 1, revents: ERR }] : []);
  });

  it('watches what a net.Socket holds too, without disturbing it', async () => {
    const server = createServer((peer) => peer.pipe(peer)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    await once(socket, 'connect');
    const { fd } = (socket as unknown as { _handle: { fd: number } })._handle;
    expect(poller.watch(fd, IN | OUT, 1, 1)).toBe(0);
    expect((await next()).revents & OUT).toBe(OUT);
    poller.watch(fd, IN, 1, 1);
    for (const word of ['one', 'two', 'three']) {
      socket.write(word);
      expect(String((await once(socket, 'data'))[0])).toBe(word);
    }
    expect(poller.unwatch(fd)).toBe(0);
    socket.destroy();
    await once(socket, 'close');
    server.close();
    await once(server, 'close');
  });

  it('watches one that a net.Socket closes meanwhile', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    await once(socket, 'connect');
    const { fd } = (socket as unknown as { _handle: { fd: number } })._handle;
    poller.watch(fd, IN, 1, 1);
    socket.destroy();
    await once(socket, 'close');
    expect(poller.watch(fd, IN | OUT, 1, 1)).toBe(-EBADF);
    await turns();
    poller.unwatch(fd);
    server.close();
    await once(server, 'close');
  });

  it('starts where libuv still holds the number of a descriptor that was closed behind its back', async () => {
    const { stdout } = await run(
      `${prelude(backend)}
      const net = require('node:net');
      const fds = pair();
      const server = net.createServer((peer) => peer.write('x')).listen(0, () => {
        const socket = net.connect(server.address().port).once('data', () => {
          // The next number given is this one, on which the loop still has a watcher.
          require('node:fs').closeSync(socket._handle.fd);
          const status = fds.map((fd) => poller.watch(fd, OUT, fd, 1));
          const seen = new Set();
          poller.ref();
          ready = (slot) => {
            seen.add(slot);
            if (seen.size < fds.length) return;
            console.log(JSON.stringify(status));
            process.exit(0);
          };
        });
      });`,
    );
    expect(stdout.trim()).toBe('[0,0]');
  });

  it('keeps the process alive only while it is referenced', async () => {
    const source = (referenced: boolean): string => `${prelude(backend)}
      const [a, b] = pair();
      poller.watch(a, IN, 1, 1);
      poller.ref();
      ${referenced ? '' : 'poller.unref();'}
      setTimeout(() => require('node:fs').writeSync(b, 'x'), 50).unref();
      ready = () => {
        console.log('ready');
        poller.unref();
      };`;
    expect((await run(source(true))).stdout).toContain('ready');
    expect((await run(source(false))).stdout).toBe('');
  });

  it('keeps the process alive while it is referenced with nothing to watch', async () => {
    const { stdout } = await run(`${prelude(backend)}
      poller.ref();
      setTimeout(() => {
        console.log('late');
        poller.unref();
      }, 200).unref();`);
    expect(stdout).toBe('late\n');
  });

  it('makes what its callback throws an uncaught exception, and goes on', async () => {
    const { stdout } = await run(
      `${prelude(backend)}
      const [a, b] = pair();
      poller.watch(a, IN, 1, 1);
      poller.ref();
      let count = 0;
      ready = () => {
        poller.watch(a, 0, 1, 1);
        if (++count === 2) poller.close();
        throw new Error('thrown ' + count);
      };
      process.on('uncaughtException', (error) => {
        console.log(error.message);
        if (count === 1) poller.watch(a, IN, 1, 1);
      });
      require('node:fs').writeSync(b, 'x');`,
    );
    expect(stdout).toBe('thrown 1\nthrown 2\n');
  });

  it('runs promise jobs between its turns', async () => {
    const [a, b] = pair();
    const order: string[] = [];
    poller.close();
    poller = createPoller(() => {
      poller.unwatch(a);
      order.push('event');
      void Promise.resolve().then(() => order.push('job'));
      setImmediate(() => order.push('immediate'));
    }, backend);
    poller.watch(a, IN, 1, 1);
    writeSync(b, 'x');
    await turns();
    expect(order).toEqual(['event', 'job', 'immediate']);
  });

  it('takes next to no processor time while it waits', async () => {
    const waiting = Array.from({ length: 50 }, () => pair());
    waiting.forEach(([a], slot) => poller.watch(a, IN, slot, 1));
    if (poller.edge) waiting.forEach(([, b]) => writeSync(b, 'unread'));
    poller.ref();
    await turns();
    await comesToRest();
    poller.unref();
  });

  it('tells each of thousands that are ready at once', async () => {
    // uv_poll takes a descriptor more for each.
    const wanted = backend === 'epoll' ? 10_000 : 6000;
    const limit = Number(/^Max open files +(\d+)/m.exec(readFileSync('/proc/self/limits', 'latin1'))![1]);
    const count = Math.min(wanted, Math.floor((limit - 500) / (backend === 'epoll' ? 2 : 4)) * 2);
    const told = new Uint32Array(count);
    poller.close();
    const again = (slot: number): void => void poller.watch(fds[slot]!, 0, slot, 1);
    poller = createPoller((slot) => {
      told[slot]!++;
      if (!poller.edge) again(slot);
    }, backend);
    const fds = Array.from({ length: count / 2 }, () => pair()).flat();
    expect(fds.map((fd, slot) => poller.watch(fd, OUT, slot, 1)).filter((status) => status !== 0)).toEqual([]);
    for (let i = 0; i < 1000 && told.includes(0); i++) await turn();
    expect(told.filter((times) => times === 0)).toHaveLength(0);
    if (poller.edge) expect(told.filter((times) => times > 1)).toHaveLength(0);
    expect(fds.map((fd) => poller.unwatch(fd)).filter((status) => status !== 0)).toEqual([]);
  });

  describe('in worker threads', () => {
    /** A worker that watches twenty descriptors, half of which are ready time and again, and says when it has begun. */
    const busy = `${prelude(backend)}
      const { parentPort } = require('node:worker_threads');
      const fds = [];
      ready = (slot, generation, revents) => {
        if (generation === 1) parentPort.postMessage('ready');
        poller.watch(fds[slot], 0, slot, generation);
        setTimeout(() => poller.watch(fds[slot], IN, slot, generation + 1), 2);
      };
      for (let i = 0; i < 10; i++) {
        const [a, b] = pair();
        fds.push(a, b);
        require('node:fs').writeSync(a, 'x');
      }
      poller.ref();
      fds.forEach((fd, slot) => poller.watch(fd, IN, slot, 1));`;

    /** Runs such workers in a process whose main thread never loads the addon, and says how many epoll sets they left. */
    function workers(count: number, before: string): Promise<{ stdout: string; stderr: string }> {
      return run(`
        const { Worker } = require('node:worker_threads');
        const { once } = require('node:events');
        const { readdirSync, readlinkSync } = require('node:fs');
        const source = ${JSON.stringify(busy)};
        const sets = () => readdirSync('/proc/self/fd').filter((fd) => {
          try {
            return readlinkSync('/proc/self/fd/' + fd) === 'anon_inode:[eventpoll]';
          } catch {
            return false;
          }
        }).length;
        (async () => {
          const atFirst = sets();
          const workers = Array.from({ length: ${count} }, () => new Worker(source, { eval: true }));
          ${before}
          await Promise.all(workers.map((worker) => worker.terminate()));
          console.log('ended', sets() - atFirst);
        })();`);
    }

    const allReady = `await Promise.all(workers.map((worker) => once(worker, 'message')));`;

    it('works where only a worker loads the addon', async () => {
      expect((await workers(1, allReady)).stdout).toBe('ended 0\n');
    });

    it('works in 50 at once, and gives all back when they are terminated', async () => {
      expect((await workers(50, allReady)).stdout).toBe('ended 0\n');
    });

    it('ends with workers that are terminated at any time', async () => {
      // The second half has not begun, or is beginning, when it is terminated.
      const some = `await Promise.all(workers.slice(0, 5).map((worker) => once(worker, 'message')));`;
      expect((await workers(20, some)).stdout).toBe('ended 0\n');
    });

    it('lets a process exit while workers watch', async () => {
      expect((await workers(5, `${allReady} console.log('exit'); process.exit(0);`)).stdout).toBe('exit\n');
    });

    it('ends a worker by itself when nothing is referenced', async () => {
      const dist = join(__dirname, '../../../dist/system/poller.js');
      const worker = new Worker(
        `const poller = require(${JSON.stringify(dist)}).createPoller(() => {}, '${backend}');
        poller.watch(require('node:worker_threads').workerData, 1, 1, 1);`,
        { eval: true, workerData: pair()[0] },
      );
      expect(await once(worker, 'exit')).toEqual([0]);
    });
  });
});
