/** Sockets that always have something to do leave the event loop its turns: timers, files and other sockets go on. */
import { readFile } from 'node:fs/promises';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { AF_INET, AF_UNIX, SOCK_DGRAM, socket, socketpair } from 'bsd-sockets/promises';
import { closeLater } from '../support/facades';
import { entry } from '../support/programs';

/** Milliseconds: on a busy machine the longest delays seen are below a tenth of it. */
const BOUND = 2000;

/** Calls that complete in one turn of the event loop. The library lets 128 go on without a wait; then the turn ends. */
const CALLS_PER_TURN = 1280;

interface Busy {
  /** Milliseconds: the longest delay of the event loop. */
  longest: number;
  turns: number;
}

/** Does what other parts of a program do. */
async function besideOthers(): Promise<Busy> {
  const [a, b] = socketpair(AF_UNIX, SOCK_DGRAM);
  const delays = monitorEventLoopDelay({ resolution: 5 });
  delays.enable();
  let turns = 0;
  let next = setImmediate(function turn() {
    turns++;
    next = setImmediate(turn);
  });
  for (let round = 0; round < 20; round++) {
    await delay(5);
    expect((await readFile(__filename)).length).toBeGreaterThan(0);
    const received = b.recv(10);
    await a.send(String(round));
    expect(String(await received)).toBe(String(round));
  }
  clearImmediate(next);
  delays.disable();
  a.close();
  b.close();
  return { longest: delays.max / 1e6, turns };
}

describe('timers, files and other sockets have their turn', () => {
  it('beside a loop whose calls never have to wait', async () => {
    const [a, b] = socketpair(AF_UNIX, SOCK_DGRAM).map((end) => closeLater(end));
    let done = false;
    let count = 0;
    const loop = (async () => {
      for (; !done; count++) {
        await a!.send('x');
        await b!.recv(10);
      }
    })();
    const { longest, turns } = await besideOthers();
    done = true;
    await loop;
    expect(count).toBeGreaterThan(100);
    expect((2 * count) / turns).toBeLessThan(CALLS_PER_TURN);
    expect(longest).toBeLessThan(BOUND);
  });

  it.each([1, 64])('beside a flood of UDP datagrams, received %i at a time', async (batch) => {
    const flooded = closeLater(socket(AF_INET, SOCK_DGRAM));
    await flooded.bind({ address: '127.0.0.1', port: 0 });
    const flood = new Worker(
      `const { workerData } = require('node:worker_threads');
       const { AF_INET, SOCK_DGRAM, socket } = require(${JSON.stringify(entry)});
       const sender = socket(AF_INET, SOCK_DGRAM);
       sender.connect(workerData);
       const message = Buffer.alloc(64);
       // One that is refused was sent after the receiver was closed.
       for (;;) try { sender.send(message); } catch {}`,
      { eval: true, workerData: flooded.getsockname() },
    );
    let count = 0;
    let begun!: () => void;
    const first = new Promise<void>((resolve) => (begun = resolve));
    const loop = (async () => {
      for await (const _ of flooded.messages(100, { batch })) if (count++ === 0) begun();
    })();
    await first;
    const { longest, turns } = await besideOthers();
    const received = count;
    flooded.close();
    await loop;
    await flood.terminate();
    expect(received).toBeGreaterThan(100);
    expect(received / turns).toBeLessThan(CALLS_PER_TURN);
    expect(longest).toBeLessThan(BOUND);
  });

  it('beside a thousand busy sockets, each of which has its turn too', async () => {
    let done = false;
    const loops = Array.from({ length: 500 }, async () => {
      const [a, b] = socketpair(AF_UNIX, SOCK_DGRAM).map((end) => closeLater(end));
      let count = 0;
      for (; !done; count++) {
        await a!.send('x');
        await b!.recv(10);
      }
      return count;
    });
    const { longest } = await besideOthers();
    done = true;
    const counts = await Promise.all(loops);
    expect(Math.min(...counts)).toBeGreaterThan(0);
    expect(longest).toBeLessThan(BOUND);
  });
});
