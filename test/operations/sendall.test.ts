/** `sendall` and `sendfile`: every byte, in order, and how far a failure came. */
import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { closeSync, openSync, readSync, writeFileSync, writeSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import { AF_UNIX, SHUT_RD, SHUT_WR, SO_SNDTIMEO, SOCK_STREAM, SOL_SOCKET, type SocketError } from 'bsd-sockets';
import { facades, type AnySocket } from '../support/facades';
import { freshPath, streams } from '../support/kinds';
import { entry } from '../support/programs';

interface Received {
  total: number;
  digest: string;
}

/** Receives to the end in a thread of its own, for a call may block this one. */
function drained(socket: AnySocket): Promise<Received> {
  const worker = new Worker(
    `const { parentPort, workerData } = require('node:worker_threads');
     const s = new (require(${JSON.stringify(entry)}).Socket)({ fileno: workerData, timeout: null });
     const hash = require('node:crypto').createHash('sha256');
     let total = 0;
     for (let chunk; (chunk = s.recv(65536)).length > 0; total += chunk.length) hash.update(chunk);
     s.close();
     parentPort.postMessage({ total, digest: hash.digest('hex') });`,
    { eval: true, workerData: socket.detach() },
  );
  // Both from the start: they can come in one turn.
  return Promise.all([once(worker, 'message'), once(worker, 'exit')]).then(([[received]]) => received as Received);
}

const expected = (bytes: Buffer): Received => ({
  total: bytes.length,
  digest: createHash('sha256').update(bytes).digest('hex'),
});

const content = randomBytes(5_000_003);

describe.each(facades)('$title', (facade) => {
  it.each(streams)('sendall brings every byte in order: $title', async (kind) => {
    const [a, b] = await kind.pair(facade);
    const received = drained(b);
    await a.sendall(content);
    a.close();
    expect(await received).toEqual(expected(content));
  });

  it.each(streams)('sendfile brings every byte in order: $title', async (kind) => {
    const path = freshPath();
    writeFileSync(path, content);
    const [a, b] = await kind.pair(facade);
    const received = drained(b);
    const file = openSync(path, 'r');
    try {
      expect(await a.sendfile(file)).toBe(content.length);
    } finally {
      closeSync(file);
    }
    a.close();
    expect(await received).toEqual(expected(content));
  });

  describe('sendfile', () => {
    let file: number;
    let a: AnySocket;
    let b: AnySocket;

    beforeEach(() => {
      const path = freshPath();
      writeFileSync(path, '0123456789');
      file = openSync(path, 'r');
      [a, b] = facade.socketpair(AF_UNIX, SOCK_STREAM);
    });

    afterEach(() => {
      closeSync(file);
    });

    it('leaves the file’s position alone where an offset is given', async () => {
      expect(await a.sendfile(file, 3, 4)).toBe(4);
      expect((await b.recv(100)).toString()).toBe('3456');
      expect(await a.sendfile(file, 0)).toBe(10);
      expect((await b.recv(100)).toString()).toBe('0123456789');
      const byte = Buffer.alloc(1);
      readSync(file, byte);
      expect(byte.toString()).toBe('0');
    });

    it('reads from the file’s position and moves it where none is', async () => {
      expect(await a.sendfile(file, undefined, 4)).toBe(4);
      expect(await a.sendfile(file)).toBe(6);
      expect(await a.sendfile(file)).toBe(0);
      expect((await b.recv(100)).toString()).toBe('0123456789');
    });

    it('sends nothing beyond the end', async () => {
      expect(await a.sendfile(file, 10)).toBe(0);
      expect(await a.sendfile(file, 2 ** 40)).toBe(0);
      expect(await a.sendfile(file, 0, 0)).toBe(0);
      expect(await a.sendfile(file, 8, 1000)).toBe(2);
      expect((await b.recv(100)).toString()).toBe('89');
    });

    it('takes a FileHandle', async () => {
      const path = freshPath();
      writeFileSync(path, 'by handle');
      await using(await open(path), async (handle) => {
        expect(await a.sendfile(handle)).toBe(9);
      });
      expect((await b.recv(100)).toString()).toBe('by handle');
    });

    it('sends a pipe, which sendfile(2) may refuse', async () => {
      const path = freshPath();
      execFileSync('mkfifo', [path]);
      const pipe = openSync(path, 'r+');
      try {
        writeSync(pipe, 'from a pipe');
        expect(await a.sendfile(pipe, undefined, 11)).toBe(11);
      } finally {
        closeSync(pipe);
      }
      expect((await b.recv(100)).toString()).toBe('from a pipe');
    });

    it('sends what /proc makes up', async () => {
      const proc = openSync('/proc/self/comm', 'r');
      try {
        expect(await a.sendfile(proc)).toBeGreaterThan(1);
      } finally {
        closeSync(proc);
      }
      expect((await b.recv(100)).toString()).toMatch(/\n$/);
    });

    it('fails with what the file meets', async () => {
      await expect(() => a.sendfile(19_999)).toFailWith('EBADF', 'sendfile');
      const folder = openSync('/', 'r');
      try {
        await expect(() => a.sendfile(folder)).toFailWith('EISDIR', 'sendfile');
      } finally {
        closeSync(folder);
      }
    });

    it('tells by bytesSent how far it came', async () => {
      const path = freshPath();
      writeFileSync(path, content);
      const large = openSync(path, 'r');
      a.settimeout(0.5);
      try {
        const failure = await failed(() => a.sendfile(large));
        expect(failure).toMatchObject({ code: 'ETIMEDOUT', syscall: 'sendfile' });
        expect(failure.bytesSent).toBeGreaterThan(0);
        expect(failure.bytesSent).toBeLessThan(content.length);
        b.close();
        expect(await failed(() => a.sendfile(large))).toMatchObject({ code: 'EPIPE', bytesSent: 0 });
      } finally {
        closeSync(large);
      }
    });
  });

  it.each(streams)('sendall tells by bytesSent how far it came: $title', async (kind) => {
    const [a, b] = await kind.pair(facade);
    a.settimeout(0.05);
    const failure = await failed(() => a.sendall(Buffer.alloc(64 << 20)));
    expect(failure).toMatchObject({ code: 'ETIMEDOUT', syscall: 'sendall' });
    const { bytesSent } = failure;
    expect(bytesSent).toBeGreaterThan(0);
    a.shutdown(SHUT_WR);
    expect((await drained(b)).total).toBe(bytesSent);
    expect(await failed(() => a.sendall('x'))).toMatchObject({ code: 'EPIPE', bytesSent: 0 });
  });

  if (facade.kernelSemantics) {
    it('sendall is bounded by SO_SNDTIMEO', async () => {
      const [a] = facade.socketpair(AF_UNIX, SOCK_STREAM);
      a.setsockopt(SOL_SOCKET, SO_SNDTIMEO, { sec: 0, usec: 20_000 });
      const failure = await failed(() => a.sendall(Buffer.alloc(64 << 20)));
      expect(failure).toMatchObject({ code: 'EAGAIN', syscall: 'sendall' });
      expect(failure.bytesSent).toBeGreaterThan(0);
    });
  }

  it('sendall of nothing asks the kernel all the same', async () => {
    const [a, b] = facade.socketpair(AF_UNIX, SOCK_STREAM);
    await a.sendall('');
    b.shutdown(SHUT_RD);
    b.close();
    await expect(() => a.sendall('')).toFailWith('EPIPE', 'sendall');
  });
});

/** What a call fails with. */
async function failed(call: () => Promise<unknown>): Promise<SocketError> {
  return (await (async () => call())().then(
    () => new Error('it succeeded'),
    (error: unknown) => error,
  )) as SocketError;
}

async function using<R extends { close(): Promise<void> }>(
  resource: R,
  body: (resource: R) => Promise<void>,
): Promise<void> {
  try {
    await body(resource);
  } finally {
    await resource.close();
  }
}
