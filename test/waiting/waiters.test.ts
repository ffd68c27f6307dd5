/**
 * The paths of a call through the waiters, by operations whose answers are scripted: what the kernel seldom does on
 * demand. The descriptor is real, and what the peer sends is what makes it ready.
 */
import { setImmediate as turn, setTimeout as delay } from 'node:timers/promises';
import { AF_UNIX, errno, SOCK_DGRAM } from 'bsd-sockets';
import { Socket, socketpair } from 'bsd-sockets/promises';
import { Direction, EAGAIN, MORE, Operation } from '#lib/operations/operation';
import { inline, pool, type Syscalls } from '#lib/system/syscalls';
import { closeLater } from '../support/facades';

const MSG_PEEK = 2;

/** An operation that takes its answers from a script, one a system call. */
class Scripted extends Operation<number> {
  readonly seen: string[] = [];
  private readonly byte = Buffer.alloc(1);
  private onPool = false;
  connects = false;

  constructor(
    private readonly socket: Socket,
    private readonly script: number[],
    private readonly throws = false,
  ) {
    super(socket.descriptor, 'recv');
  }

  override get exclusive(): boolean {
    return this.connects;
  }

  override issue(calls: Syscalls): number {
    this.seen.push('issue');
    this.onPool = calls === pool;
    // A job of the pool waits by itself for what the peer sends; its answer is the script's all the same.
    return this.onPool ? calls.recv(this.descriptor.fd, this.byte, 0, 1, MSG_PEEK) : this.next();
  }

  override settle(answer: number): number {
    return this.onPool ? this.next() : answer;
  }

  private next(): number {
    const answer = this.script.shift();
    if (answer === undefined) throw new Error('the script is at its end');
    // What woke it is gone: robbed.
    if (answer === EAGAIN) while (inline.recv(this.descriptor.fd, this.byte, 0, 1, 0) >= 0);
    return answer;
  }

  override result(value: number): number {
    this.seen.push('result');
    if (this.throws) throw new RangeError('thrown by result');
    return value;
  }

  override discard(): void {
    this.seen.push('discard');
  }

  override abandon(): void {
    this.seen.push('abandon');
  }

  start(signal?: AbortSignal): Promise<number> {
    return this.socket.waiters.start(this.socket, this, signal);
  }

  get issued(): number {
    return this.seen.filter((what) => what === 'issue').length;
  }
}

describe.each(['readiness', 'pool'] as const)('a call that waits by %s', (executor) => {
  let socket: Socket;
  let peer: Socket;
  /** What the first try answers where a call is to wait: on the pool the job waits, and gives no answer. */
  const waits = executor === 'pool' ? [] : [EAGAIN];

  beforeEach(() => {
    const [a, b] = socketpair(AF_UNIX, SOCK_DGRAM);
    peer = closeLater(b as unknown as Socket);
    socket = closeLater(new Socket({ fileno: a.detach(), executor }));
  });

  /** Makes the descriptor ready. */
  const wake = (): Promise<number> => peer.send('x');
  /** Until the operation has made so many system calls. */
  async function issued(operation: Scripted, count: number): Promise<void> {
    while (operation.issued < count) await delay(1);
  }

  it('cancelled before: makes no system call', async () => {
    const operation = new Scripted(socket, [7]);
    await expect(operation.start(AbortSignal.abort(new Error('why')))).rejects.toMatchObject({
      code: 'ABORT_ERR',
      cause: { message: 'why' },
    });
    expect(operation.seen).toEqual([]);
  });

  it('immediate success', async () => {
    await wake();
    const operation = new Scripted(socket, [7]);
    expect(await operation.start()).toBe(7);
    expect(operation.seen).toEqual(['issue', 'result']);
  });

  it('immediate failure', async () => {
    await wake();
    await expect(new Scripted(socket, [-errno.ECONNREFUSED]).start()).toFailWith('ECONNREFUSED', 'recv');
  });

  it('a result that throws is a rejection', async () => {
    await wake();
    await expect(new Scripted(socket, [7], true).start()).rejects.toThrow('thrown by result');
    const later = new Scripted(socket, [...waits, 7], true).start();
    await wake();
    await expect(later).rejects.toThrow('thrown by result');
  });

  it('several system calls without waiting', async () => {
    await wake();
    const operation = new Scripted(socket, [MORE, MORE, 9]);
    expect(await operation.start()).toBe(9);
    expect(operation.issued).toBe(3);
  });

  it('waits, then succeeds', async () => {
    const operation = new Scripted(socket, [...waits, 7]);
    const call = operation.start();
    await turn();
    expect(operation.seen).toEqual(['issue']);
    await wake();
    expect(await call).toBe(7);
  });

  it('waits, then fails', async () => {
    const call = new Scripted(socket, [...waits, -errno.ECONNRESET]).start();
    await wake();
    await expect(call).toFailWith('ECONNRESET', 'recv');
  });

  it('waits, then is cancelled, and the next one goes on', async () => {
    const control = new AbortController();
    const operation = new Scripted(socket, [...waits]);
    const call = operation.start(control.signal);
    const next = new Scripted(socket, [...waits, 8]);
    const following = next.start();
    await turn();
    control.abort();
    await expect(call).toFailWith('ABORT_ERR');
    expect(operation.seen).toEqual(['issue', 'abandon']);
    await wake();
    expect(await following).toBe(8);
  });

  it('is cancelled behind another one, which does not notice', async () => {
    const first = new Scripted(socket, [...waits, 1]);
    const head = first.start();
    await issued(first, 1);
    const control = new AbortController();
    const operation = new Scripted(socket, []);
    const call = operation.start(control.signal);
    const last = new Scripted(socket, [...waits, 3]);
    const tail = last.start();
    control.abort();
    await expect(call).toFailWith('ABORT_ERR');
    expect(operation.seen).toEqual(['abandon']);
    expect(first.issued).toBe(1);
    await wake();
    expect(await head).toBe(1);
    await wake();
    expect(await tail).toBe(3);
  });

  it('waits, then its time runs out', async () => {
    socket.settimeout(0.02);
    const operation = new Scripted(socket, [...waits, EAGAIN]);
    const began = performance.now();
    await expect(operation.start()).rejects.toMatchObject({ name: 'SocketTimeoutError', code: 'ETIMEDOUT' });
    expect(performance.now() - began).toBeGreaterThanOrEqual(20);
    // A thread's clock may say so a moment before this one's does: then it looks again.
    expect([2, 3]).toContain(operation.issued);
  });

  it('is tried once more when its time runs out in a loop that was busy', async () => {
    socket.settimeout(0.02);
    const operation = new Scripted(socket, [...waits, 7]);
    const call = operation.start();
    await issued(operation, 1);
    inline.send(peer.fileno(), Buffer.from('x'), 0, 1, 0);
    for (const end = performance.now() + 40; performance.now() < end;);
    expect(await call).toBe(7);
  });

  it('woken but robbed: waits again', async () => {
    const operation = new Scripted(socket, [...waits, EAGAIN, 7]);
    const call = operation.start();
    await wake();
    await issued(operation, 2);
    await wake();
    expect(await call).toBe(7);
  });

  it('closed while it waits', async () => {
    const operation = new Scripted(socket, [...waits]);
    const call = operation.start();
    await issued(operation, 1);
    socket.close();
    await expect(call).toFailWith('ECANCELED', 'recv');
    expect(operation.seen).not.toContain('result');
  });

  it('closed in the turn in which it became ready', async () => {
    const operation = new Scripted(socket, [...waits, 7]);
    const call = operation.start();
    await issued(operation, 1);
    const answer = call.then(String, (error: unknown) => (error as NodeJS.ErrnoException).code);
    // Sent by the system call itself: the loop does not turn in between.
    inline.send(peer.fileno(), Buffer.from('x'), 0, 1, 0);
    socket.close();
    expect(await answer).toBe('ECANCELED');
  });

  it('detached while it waits', async () => {
    const operation = new Scripted(socket, [...waits]);
    const call = operation.start();
    await issued(operation, 1);
    const fd = socket.detach();
    await expect(call).toFailWith('ECANCELED', 'recv');
    const moved = closeLater(new Socket({ fileno: fd }));
    await wake();
    expect(await moved.recv(10)).toHaveLength(1);
  });

  it('ends the calls of a queue in their order', async () => {
    const order: number[] = [];
    const operations = Array.from({ length: 20 }, (_, i) => new Scripted(socket, [...(i === 0 ? waits : []), i]));
    const calls = operations.map((operation) => operation.start().then((value) => order.push(value)));
    await turn();
    await wake();
    await Promise.all(calls);
    expect(order).toEqual(operations.map((_, i) => i));
  });

  it('goes on with the next one after one that fails', async () => {
    const first = new Scripted(socket, [...waits, -errno.ECONNREFUSED]).start();
    const second = new Scripted(socket, [5]).start();
    await wake();
    await expect(first).toFailWith('ECONNREFUSED');
    expect(await second).toBe(5);
  });

  it('keeps to the mode in which it was called', async () => {
    const first = new Scripted(socket, [...waits, 1]);
    const second = new Scripted(socket, [...waits, 2]);
    const calls = [first.start(), second.start()];
    socket.settimeout(0);
    await expect(new Scripted(socket, [EAGAIN]).start()).toFailWith('EAGAIN', 'recv');
    await wake();
    expect(await calls[0]).toBe(1);
    if (executor === 'readiness') await issued(second, 1);
    await wake();
    expect(await calls[1]).toBe(2);
  });

  it('holds other queues while a connection is made', async () => {
    const connect = new Scripted(socket, [...waits, 0]);
    connect.direction = Direction.Out;
    connect.connects = true;
    // Its descriptor is writable at once, the scripted job waits for bytes.
    const receive = new Scripted(socket, [3]);
    const calls = [connect.start(), receive.start()];
    expect(receive.seen).toEqual([]);
    await wake();
    expect(await Promise.all(calls)).toEqual([0, 3]);
  });

  it('lets other queues go when the connection is given up', async () => {
    const control = new AbortController();
    const connect = new Scripted(socket, [...waits, EAGAIN, EAGAIN, EAGAIN, EAGAIN, EAGAIN]);
    connect.direction = Direction.Out;
    connect.connects = true;
    const receive = new Scripted(socket, [...waits, 3]);
    const call = connect.start(control.signal);
    const received = receive.start();
    control.abort();
    await expect(call).toFailWith('ABORT_ERR');
    await wake();
    expect(await received).toBe(3);
  });

  it('tells what a call got done that is given up, as the kernel does', async () => {
    class Partly extends Scripted {
      override expired(): number {
        return 4;
      }
    }
    const control = new AbortController();
    const call = new Partly(socket, [...waits]).start(control.signal);
    await turn();
    control.abort();
    expect(await call).toBe(4);
  });

  it('waits for longer than a timer can', async () => {
    const warnings: Error[] = [];
    const warned = (warning: Error): void => void warnings.push(warning);
    process.on('warning', warned);
    socket.settimeout(2 ** 31 / 1000 + 1);
    const operation = new Scripted(socket, [...waits, 7]);
    const call = operation.start();
    // A timer that long would fire at once.
    await delay(20);
    expect(operation.issued).toBe(1);
    await wake();
    expect(await call).toBe(7);
    process.off('warning', warned);
    expect(warnings).toEqual([]);
  });

  it('takes any number of calls under one signal', async () => {
    const warnings: Error[] = [];
    const warned = (warning: Error): void => void warnings.push(warning);
    process.on('warning', warned);
    const control = new AbortController();
    const calls = Array.from({ length: 200 }, (_, i) =>
      new Scripted(socket, i === 0 ? [...waits] : []).start(control.signal),
    );
    await turn();
    control.abort();
    for (const outcome of await Promise.allSettled(calls)) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'ABORT_ERR' } });
    }
    await turn();
    process.off('warning', warned);
    expect(warnings).toEqual([]);
  });
});

describe('by readiness', () => {
  let socket: Socket;
  let peer: Socket;

  beforeEach(() => {
    const [a, b] = socketpair(AF_UNIX, SOCK_DGRAM);
    socket = closeLater(a as unknown as Socket);
    peer = closeLater(b as unknown as Socket);
  });

  it('lets the event loop have its turns though there is always something to do', async () => {
    let turns = 0;
    let running = true;
    const count = (): void => {
      turns++;
      if (running) setImmediate(count);
    };
    setImmediate(count);
    for (let i = 0; i < 2000; i++) await new Scripted(socket, [1]).start();
    expect(turns).toBeGreaterThan(10);
    const before = turns;
    expect(await new Scripted(socket, [...Array<number>(2000).fill(MORE), 1]).start()).toBe(1);
    expect(turns).toBeGreaterThan(before + 10);
    running = false;
  });

  it('keeps the interest of a call that the end of another one brought', async () => {
    // What it leaves unread keeps the descriptor readable, with interest in that and nobody waiting.
    const first = new Scripted(socket, [EAGAIN, 1]).start();
    await peer.send('x');
    await first;
    const sent = new Scripted(socket, [EAGAIN, 2]);
    sent.direction = Direction.Out;
    const received = await new Promise<{ call: Promise<number> }>((resolve, reject) => {
      const waiting = new Scripted(socket, [EAGAIN, 3]);
      // By callbacks, so that the one call is made within the event that ends the other.
      const made = (): void => resolve({ call: waiting.start() });
      socket.waiters.call(socket, sent, made, reject);
    });
    await turn();
    await peer.send('y');
    expect(await received.call).toBe(3);
  });
});
