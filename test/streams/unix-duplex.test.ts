/** Descriptors over `makefile()` of the async facade: `lib/streams/unix-duplex.ts`. */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { AF_UNIX, dup, Socket, socketpair } from 'bsd-sockets/promises';
import type { DuplexOptions, UnixAddress, UnixDuplex } from 'bsd-sockets/promises';
import { closeAll, descriptorsOf, isCloseOnExec } from '../support/descriptors';
import { promisesEntry, runProgram } from '../support/programs';
import { hasPython } from '../support/python';
import {
  afterTest,
  closing,
  ended,
  folder,
  pattern,
  receiveAll,
  shrink,
  tcpPair,
  turns,
  type Executor,
} from '../support/streams';

type UnixSocket = Socket<UnixAddress, null>;

const executors: readonly Executor[] = ['readiness', 'pool'];
const MB = 1 << 20;
const MOST = 253;

function pair(executor: Executor): [UnixSocket, UnixSocket] {
  const [a, b] = socketpair(AF_UNIX);
  return [closing(new Socket<UnixAddress>({ fileno: a.detach(), executor })), closing(b)];
}

/** A stream of a socket, destroyed after the test; its errors are what `ended` looks at. */
function streamOf(socket: UnixSocket, options: DuplexOptions = {}): UnixDuplex {
  const stream = socket.makefile(options);
  stream.on('error', () => {});
  afterTest(() => stream.destroy());
  return stream;
}

function streamAndPeer(executor: Executor): { stream: UnixDuplex; peer: UnixSocket } {
  const [socket, peer] = pair(executor);
  return { stream: streamOf(socket), peer };
}

/** A file of the test's own, and how many descriptors of this process are of it beside the one given. */
function marked(): { fd: number; inode: number; copies: () => number; gone: () => Promise<void> } {
  const path = join(folder(), 'marked');
  const fd = openSync(path, 'w+');
  afterTest(() => {
    closeSync(fd);
  });
  const copies = (): number => descriptorsOf(path) - 1;
  const gone = async (): Promise<void> => {
    // Some are closed by threads.
    while (copies() > 0) await turns(1);
  };
  return { fd, inode: fstatSync(fd).ino, copies, gone };
}

/** A descriptor that is closed after the test. */
function opened(path: string): number {
  const fd = openSync(path, 'r');
  afterTest(() => {
    closeSync(fd);
  });
  return fd;
}

const files = ['/etc/passwd', '/etc/group', '/etc/hostname', '/dev/zero', '/dev/null'];

/** What descriptors refer to; they are closed. */
function inodes(fds: readonly number[]): number[] {
  const found = fds.map((fd) => fstatSync(fd).ino);
  closeAll(fds);
  return found;
}

/** What a stream tells, in order: data as a string, of descriptors what they refer to. */
function heard(stream: UnixDuplex): unknown[] {
  const events: unknown[] = [];
  stream.on('fds', (fds: number[]) => events.push(inodes(fds)));
  stream.on('data', (data: Buffer) => events.push(data.toString()));
  return events;
}

describe.each(executors)('by %s', (executor) => {
  it('tells of descriptors before the bytes that they came with', async () => {
    const { stream, peer } = streamAndPeer(executor);
    const events = heard(stream);
    const [one, two, three] = files.map(opened) as [number, number, number];
    for (const [text, fds] of [
      ['a', [one]],
      ['b', []],
      ['c', [two, three]],
    ] as const) {
      const seen = events.length;
      if (fds.length > 0) await peer.send_fds([text], fds);
      else await peer.send(text);
      while (events.length === seen || events.at(-1) !== text) await turns(1);
    }
    const [a, b, c] = [one, two, three].map((fd) => fstatSync(fd).ino);
    expect(events).toEqual([[a], 'a', 'b', [b, c], 'c']);
  });

  it('makes them close-on-exec', async () => {
    const { stream, peer } = streamAndPeer(executor);
    stream.resume();
    await peer.send_fds(['x'], [opened('/etc/passwd')]);
    const [fds] = (await once(stream, 'fds')) as [number[]];
    expect(fds.map(isCloseOnExec)).toEqual([true]);
    closeAll(fds);
  });

  it('keeps them for who listens and reads later, and receives nothing beyond them until then', async () => {
    const [socket, peer] = pair(executor);
    const [one, two] = files.map(opened) as [number, number];
    await peer.send('before');
    await peer.send_fds(['first'], [one]);
    await peer.send_fds(['second'], [two]);
    await peer.send('after');
    // It reads ahead from here on.
    const stream = streamOf(socket);
    while (stream.bytesRead < 11) await turns(1);
    await turns();
    expect(stream.bytesRead).toBe(11);
    const events = heard(stream);
    while (events.at(-1) !== 'after') await turns(1);
    const [a, b] = [fstatSync(one).ino, fstatSync(two).ino];
    // The kernel itself gives what was sent before together with it.
    expect(events).toEqual([[a], 'beforefirst', [b], 'second', 'after']);
    stream.destroy();
  });

  it.each([
    [
      'read()',
      (stream: UnixDuplex) =>
        void stream.on('readable', () => {
          while (stream.read() !== null);
        }),
    ],
    [
      'read(1)',
      (stream: UnixDuplex) =>
        void stream.on('readable', () => {
          while (stream.read(1) !== null);
        }),
    ],
    ['pipe()', (stream: UnixDuplex) => void stream.pipe(new PassThrough()).resume()],
    [
      'for await',
      (stream: UnixDuplex) =>
        void (async () => {
          for await (const chunk of stream) expect(chunk).toBeInstanceOf(Uint8Array);
        })().catch(() => undefined),
    ],
    ['setEncoding()', (stream: UnixDuplex) => void stream.setEncoding('utf8').on('data', () => undefined)],
  ])('tells of all of them to who reads by %s', async (_, read) => {
    const { stream, peer } = streamAndPeer(executor);
    const fds = files.map(opened);
    const got: number[] = [];
    stream.on('fds', (arrived: number[]) => got.push(...inodes(arrived)));
    const half = Buffer.from('ü');
    for (const fd of fds) {
      await peer.send('plain');
      await peer.send_fds([half.subarray(0, 1)], [fd]);
      await peer.send(half.subarray(1));
    }
    peer.close();
    const end = ended(stream);
    read(stream);
    await end;
    expect(got).toEqual(fds.map((fd) => fstatSync(fd).ino));
  });

  it('tells of them no earlier than the chunk they came with is read', async () => {
    const { stream, peer } = streamAndPeer(executor);
    let got: number[] | undefined;
    stream.on('fds', (fds: number[]) => (got = fds));
    await peer.send('0123456789');
    while (stream.readableLength < 10) await turns(1);
    const fd = opened('/etc/passwd');
    await peer.send_fds(['abcdef'], [fd]);
    while (stream.readableLength < 16) await turns(1);
    expect([String(stream.read(4)), got]).toEqual(['0123', undefined]);
    expect([String(stream.read(6)), got]).toEqual(['456789', undefined]);
    expect(String(stream.read(1))).toBe('a');
    expect(inodes(got!)).toEqual([fstatSync(fd).ino]);
    expect(String(stream.read())).toBe('bcdef');
  });

  it('sends descriptors with the first of their bytes, in order with what else is written', async () => {
    const { stream, peer } = streamAndPeer(executor);
    const [one, two] = files.map(opened) as [number, number];
    const large = pattern(3 * MB);
    stream.write('before');
    stream.writeWithFds('first', [one]);
    stream.write(large);
    expect(stream.writeWithFds(large, [two])).toBe(false);
    stream.end('after');
    const chunks: Buffer[] = [];
    const at: [number, number[]][] = [];
    for (let total = 0; ;) {
      // Small: what comes along belongs to these bytes.
      const { data, fds } = await peer.recv_fds(8192, MOST);
      if (data.length === 0) break;
      if (fds.length > 0) at.push([total, inodes(fds)]);
      total += data.length;
      chunks.push(data);
    }
    expect(
      Buffer.concat(chunks).equals(Buffer.concat([Buffer.from('beforefirst'), large, large, Buffer.from('after')])),
    ).toBe(true);
    expect(at).toHaveLength(2);
    const [[first, firstFds], [second, secondFds]] = at as [[number, number[]], [number, number[]]];
    expect([firstFds, secondFds]).toEqual([[fstatSync(one).ino], [fstatSync(two).ino]]);
    // The chunk that brought them holds the byte they were sent with.
    expect(first).toBeLessThanOrEqual(6);
    expect(second).toBeLessThanOrEqual(11 + large.length);
    expect(second + 8192).toBeGreaterThan(11 + large.length);
  });

  it('lets the caller close them at once, however long they wait to be sent', async () => {
    const [socket, peer] = pair(executor);
    shrink(socket, peer);
    const stream = streamOf(socket);
    stream.write(pattern(MB));
    const sent = Array.from({ length: 5 }, () => marked());
    for (const { fd } of sent) {
      const copy = dup(fd);
      stream.writeWithFds('x', [copy]);
      closeSync(copy);
    }
    stream.end();
    const got: number[] = [];
    for (;;) {
      const { data, fds } = await peer.recv_fds(65_536, MOST);
      if (data.length === 0) break;
      got.push(...inodes(fds));
    }
    expect(got).toEqual(sent.map(({ inode }) => inode));
    for (const { gone } of sent) await gone();
  });

  it('keeps them with their own bytes in a corked row', async () => {
    const { stream, peer } = streamAndPeer(executor);
    const [one, two] = files.map(opened) as [number, number];
    const calls: string[] = [];
    stream.cork();
    stream.write('a');
    stream.write('b');
    stream.writeWithFds('c', [one], () => calls.push('c'));
    stream.writeWithFds('d', [two], () => calls.push('d'));
    stream.write('e', () => calls.push('e'));
    stream.uncork();
    stream.end(() => calls.push('end'));
    const got: unknown[] = [];
    for (;;) {
      const { data, fds } = await peer.recv_fds(100, MOST);
      if (data.length === 0) break;
      got.push(data.toString(), inodes(fds));
    }
    const [c, d] = [fstatSync(one).ino, fstatSync(two).ino];
    // As the kernel puts them together when all has arrived, or one by one.
    expect(got.filter((each) => typeof each === 'string').join('')).toBe('abcde');
    expect(got.flatMap((each) => (typeof each === 'string' ? [] : each))).toEqual([c, d]);
    if (!stream.writableFinished) await once(stream, 'finish');
    await turns(1);
    expect(calls).toEqual(['c', 'd', 'e', 'end']);
  });

  it('passes as many as the kernel lets pass; of one more it tells EINVAL and ends', async () => {
    const { stream, peer } = streamAndPeer(executor);
    const { fd, gone } = marked();
    const most = Array.from({ length: MOST }, () => fd);
    stream.writeWithFds('x', most);
    const { fds } = await peer.recv_fds(1, MOST);
    expect(new Set(fds).size).toBe(MOST);
    closeAll(fds);
    const end = ended(stream);
    const told = new Promise((resolve) => stream.writeWithFds('x', [...most, fd], resolve));
    expect(await told).toMatchObject({ name: 'SocketError', code: 'EINVAL', syscall: 'writeWithFds' });
    expect(await end).toEqual(['error EINVAL', 'close true']);
    await gone();
    expect(await receiveAll(peer as never)).toHaveLength(0);
  });

  it('receives as many as one message carries', async () => {
    const { stream, peer } = streamAndPeer(executor);
    stream.resume();
    const most = Array.from({ length: MOST }, () => opened('/dev/null'));
    await peer.send_fds(['x'], most);
    const [fds] = (await once(stream, 'fds')) as [number[]];
    expect(new Set(fds).size).toBe(MOST);
    closeAll(fds);
  });

  it('says of a wrong call what is wrong, and nothing is written', async () => {
    const { stream, peer } = streamAndPeer(executor);
    const { fd, copies } = marked();
    expect(() => stream.writeWithFds('x', [fd, 99_999])).toFailWith('EBADF', 'writeWithFds');
    expect(() => stream.writeWithFds('', [fd])).toFailWith('ERR_INVALID_ARG_VALUE');
    expect(() => stream.writeWithFds(7 as never, [fd])).toFailWith('ERR_INVALID_ARG_TYPE');
    expect(() => stream.writeWithFds('x', fd as never)).toFailWith('ERR_INVALID_ARG_TYPE');
    expect(() => stream.writeWithFds('x', ['0' as never])).toFailWith('ERR_INVALID_ARG_TYPE');
    expect(() => stream.writeWithFds('x', [-1])).toFailWith('ERR_OUT_OF_RANGE');
    expect(() => stream.writeWithFds('x', [fd], 5 as never)).toFailWith('ERR_INVALID_ARG_TYPE');
    // The bytes are looked at last: a getter may detach them.
    const bytes = new Uint8Array(8);
    const detaching = {
      get fd() {
        // Newer versions of Node refuse what is detached already.
        if (bytes.length > 0) structuredClone(bytes.buffer, { transfer: [bytes.buffer] });
        return fd;
      },
    };
    expect(() => stream.writeWithFds(bytes, [detaching])).toFailWith('ERR_INVALID_ARG_VALUE');
    expect(copies()).toBe(0);
    expect(stream.writeWithFds('', [])).toBe(true);
    stream.end('right');
    expect((await receiveAll(peer as never)).toString()).toBe('right');
  });

  it('takes a FileHandle, and any bytes', async () => {
    const { stream, peer } = streamAndPeer(executor);
    const file = await open('/etc/passwd');
    stream.writeWithFds(new Uint16Array([0x4141]), [file]);
    await file.close();
    const { data, fds } = await peer.recv_fds(10, 10);
    expect(data.toString()).toBe('AA');
    expect(inodes(fds)).toEqual([fstatSync(opened('/etc/passwd')).ino]);
  });

  it('counts their bytes like others', async () => {
    const { stream, peer } = streamAndPeer(executor);
    stream.writeWithFds('12345', [opened('/dev/null')]);
    expect(stream.bytesWritten).toBe(5);
    closeAll((await peer.recv_fds(10, 1)).fds);
  });

  it('closes what nobody listens for', async () => {
    const { stream, peer } = streamAndPeer(executor);
    const { fd, gone } = marked();
    stream.resume();
    for (let i = 0; i < 20; i++) await peer.send_fds(['x'], [fd, fd]);
    while (stream.bytesRead < 20) await turns(1);
    await gone();
  });

  it('closes what nobody has taken when it is destroyed', async () => {
    const { stream, peer } = streamAndPeer(executor);
    const { fd, copies, gone } = marked();
    let told = 0;
    stream.on('fds', () => told++);
    await peer.send_fds(['x'], [fd, fd]);
    await peer.send_fds(['x'], [fd, fd]);
    while (stream.bytesRead < 1) await turns(1);
    // Those that wait in the kernel are of no process.
    expect(copies()).toBe(2);
    const end = ended(stream);
    stream.destroy();
    await end;
    await gone();
    expect(told).toBe(0);
  });

  it.each(['destroy', 'gone'] as const)('closes what it was to send where it ends: %s', async (how) => {
    const { fd, copies, gone } = marked();
    const [socket, peer] = pair(executor);
    shrink(socket, peer);
    const stream = streamOf(socket);
    const end = ended(stream);
    const told: unknown[] = [];
    const note = (error?: Error | null): void => void told.push((error as NodeJS.ErrnoException | undefined)?.code);
    stream.writeWithFds(pattern(MB), [fd], note);
    stream.writeWithFds('x', [fd, fd], note);
    stream.write('y');
    stream.writeWithFds('z', [fd], note);
    await turns();
    expect([told, copies()]).toEqual([[], 4]);
    if (how === 'destroy') stream.destroy();
    else peer.close();
    await end;
    await gone();
    expect(told.map((code) => typeof code)).toEqual(['string', 'string', 'string']);
  });

  it('sends nothing after its end, and keeps nothing', async () => {
    const { stream } = streamAndPeer(executor);
    const { fd, gone } = marked();
    stream.end();
    const told = new Promise((resolve) => stream.writeWithFds('x', [fd], resolve));
    expect(await told).toMatchObject({ code: 'ERR_STREAM_WRITE_AFTER_END' });
    await gone();
  });

  it('loses none to other calls of the socket made between', async () => {
    const { stream, peer } = streamAndPeer(executor);
    const events = heard(stream);
    const paths = [...files, ...files, ...files, ...files];
    const fds = paths.map(opened);
    for (const [index, fd] of fds.entries()) await peer.send_fds([String(index % 10)], [fd]);
    while (events.filter((each) => typeof each === 'string').join('').length < fds.length) await turns(1);
    expect(events.flatMap((each) => (typeof each === 'string' ? [] : each))).toEqual(
      fds.map((fd) => fstatSync(fd).ino),
    );
  });

  (hasPython ? describe : describe.skip)(`with CPython${hasPython ? '' : ' (no python3 on this machine)'}`, () => {
    /** Runs a script that has the other end of the stream as `s`. */
    function beside(script: string): { stream: UnixDuplex; exit: Promise<unknown[]> } {
      const { stream, peer } = streamAndPeer(executor);
      const end = new Socket({ fileno: peer.detach() });
      end.setblocking(true);
      // A socket of this facade stays O_NONBLOCK, which the two share.
      const text = `import os, socket\ns = socket.socket(fileno=3)\ns.setblocking(True)\n${script}`;
      const child = spawn('python3', ['-c', text], { stdio: ['ignore', 'inherit', 'inherit', end.fileno()] });
      end.close();
      return { stream, exit: once(child, 'exit') };
    }

    it('takes what socket.send_fds sends', async () => {
      const { stream, exit } = beside(`
for i in range(40):
    r, w = os.pipe()
    os.write(w, b'pipe %d' % i)
    os.close(w)
    socket.send_fds(s, [b'%02d' % i], [r])
    os.close(r)
    s.sendall(b'--')
`);
      const said: string[] = [];
      stream.on('fds', (fds: number[]) => {
        const text = Buffer.alloc(20);
        for (const fd of fds) said.push(text.toString('latin1', 0, readSync(fd, text)));
        closeAll(fds);
      });
      const chunks: Buffer[] = [];
      for await (const chunk of stream) chunks.push(chunk as Buffer);
      expect(Buffer.concat(chunks).toString()).toBe(
        Array.from({ length: 40 }, (_, i) => `${String(i).padStart(2, '0')}--`).join(''),
      );
      expect(said).toEqual(Array.from({ length: 40 }, (_, i) => `pipe ${i}`));
      expect(await exit).toEqual([0, null]);
    });

    it('sends what socket.recv_fds takes', async () => {
      const { stream, exit } = beside(`
for i in range(40):
    data, fds, flags, address = socket.recv_fds(s, 4, 10)
    assert data == b'%04d' % i, data
    assert len(fds) == 2 and flags == 0, (fds, flags)
    os.write(fds[0], b'got %d' % i)
    for fd in fds: os.close(fd)
    assert s.recv(2) == b'--'
`);
      const [left, right] = socketpair(AF_UNIX);
      for (let i = 0; i < 40; i++) {
        stream.writeWithFds(String(i).padStart(4, '0'), [right.fileno(), opened('/dev/null')]);
        stream.write('--');
      }
      right.close();
      const got = await receiveAll(left);
      expect(got.toString()).toBe(Array.from({ length: 40 }, (_, i) => `got ${i}`).join(''));
      left.close();
      expect(await exit).toEqual([0, null]);
    });
  });
});

test('two streams pass descriptors to each other, both ways at once', async () => {
  const [a, b] = socketpair(AF_UNIX);
  const streams = [a, b].map((socket) => streamOf(socket)) as [UnixDuplex, UnixDuplex];
  const rounds = 200;
  const got = streams.map((stream) => {
    const lengths: number[] = [];
    stream.on('fds', (fds: number[]) => {
      lengths.push(fds.length);
      closeAll(fds);
    });
    stream.resume();
    return lengths;
  });
  const fd = opened('/dev/null');
  for (const stream of streams) {
    for (let i = 0; i < rounds; i++) {
      if (
        !stream.writeWithFds(
          pattern(1000),
          Array.from({ length: (i % 5) + 1 }, () => fd),
        )
      )
        await once(stream, 'drain');
    }
    stream.end();
  }
  for (const stream of streams) if (!stream.closed) await once(stream, 'close');
  const expected = Array.from({ length: rounds }, (_, i) => (i % 5) + 1);
  expect(got).toEqual([expected, expected]);
});

test('only a Unix stream passes descriptors', async () => {
  const [tcp] = await tcpPair();
  const stream = tcp.makefile();
  expect([stream.canPassFds, 'writeWithFds' in stream]).toEqual([false, false]);
  stream.destroy();
  const { stream: unix } = streamAndPeer('readiness');
  expect([unix.canPassFds, typeof unix.writeWithFds]).toEqual([true, 'function']);
});

test.each(executors)('ends with EMFILE by %s where the process has no room for them', async (executor) => {
  const said = await runProgram(
    `
    const { AF_UNIX, Socket, socketpair } = require(${JSON.stringify(promisesEntry)});
    const fs = require('node:fs');
    const fd = fs.openSync('/etc/passwd');
    const copies = () => fs.readdirSync('/proc/self/fd').filter((each) => {
      try { return fs.readlinkSync('/proc/self/fd/' + each) === '/etc/passwd'; } catch { return false; }
    }).length - 1;
    (async () => {
      const [a, peer] = socketpair(AF_UNIX);
      const stream = new Socket({ fileno: a.detach(), executor: '${executor}' }).makefile();
      stream.resume();
      await peer.send_fds(['x'], Array(60).fill(fd));
      stream.on('fds', () => console.log('not to be'));
      stream.on('error', ({ code, syscall }) => console.log(code, syscall));
      stream.on('close', () => {
        peer.close();
        // With none left the folder cannot be read at first.
        const wait = () => {
          let left = 1;
          try { left = copies(); } catch {}
          if (left > 0) setImmediate(wait);
          else console.log('closed');
        };
        wait();
      });
    })();`,
    ['prlimit', '--nofile=60:60', '--'],
  );
  expect(said).toBe('EMFILE recv_fds\nclosed');
});

test.each(executors)('closes them by %s when it is collected with them', async (executor) => {
  const said = await runProgram(
    `
    const { AF_UNIX, Socket, socketpair } = require(${JSON.stringify(promisesEntry)});
    const fs = require('node:fs');
    const fd = fs.openSync('/etc/passwd');
    const count = () => fs.readdirSync('/proc/self/fd').filter((each) => {
      try { return fs.readlinkSync('/proc/self/fd/' + each) === '/etc/passwd'; } catch { return false; }
    }).length;
    const turn = () => new Promise(setImmediate);
    const make = async () => {
      const [a, peer] = socketpair(AF_UNIX);
      const stream = new Socket({ fileno: a.detach(), executor: '${executor}' }).makefile();
      stream.on('fds', () => {});
      await peer.send_fds(['x'], [fd, fd]);
      while (stream.bytesRead < 1) await turn();
      return peer;
    };
    process.on('warning', ({ code }) => console.log(code));
    (async () => {
      const peer = await make();
      console.log(count());
      while (count() > 1) {
        gc();
        await turn();
      }
      peer.close();
    })();`,
    [],
    ['--expose-gc'],
  );
  expect(said.split('\n').sort()).toEqual(['3', 'BSD_SOCKETS_UNCLOSED']);
});

test('goes on when a listener throws', async () => {
  const said = await runProgram(`
    const { AF_UNIX, socketpair } = require(${JSON.stringify(promisesEntry)});
    const { closeSync } = require('node:fs');
    process.on('uncaughtException', ({ message }) => console.log(message));
    (async () => {
      const [a, peer] = socketpair(AF_UNIX);
      const stream = a.makefile();
      stream.on('fds', ([fd]) => {
        closeSync(fd);
        throw new Error('thrown');
      });
      stream.on('data', (data) => console.log(String(data)));
      stream.on('close', () => console.log('closed'));
      for (const text of ['one', 'two']) {
        await peer.send_fds([text], [0]);
        await new Promise((resolve) => stream.once('data', resolve));
      }
      peer.close();
    })();`);
  expect(said.split('\n').sort()).toEqual(['closed', 'one', 'thrown', 'thrown', 'two']);
});

test('a worker that ends closes what it was to send and what nobody took', async () => {
  const said = await runProgram(`
    const { Worker } = require('node:worker_threads');
    const fs = require('node:fs');
    const count = () => fs.readdirSync('/proc/self/fd').filter((fd) => {
      try { return fs.readlinkSync('/proc/self/fd/' + fd) === '/etc/passwd'; } catch { return false; }
    }).length;
    const worker = new Worker(\`
      const { AF_UNIX, socketpair } = require(${JSON.stringify(promisesEntry)});
      const { parentPort } = require('node:worker_threads');
      const fd = require('node:fs').openSync('/etc/passwd');
      (async () => {
        const [a, b] = socketpair(AF_UNIX);
        await b.send_fds(['x'], [fd, fd]);
        const stream = a.makefile();
        stream.write(Buffer.alloc(1 << 22));
        stream.writeWithFds('x', [fd, fd]);
        while (stream.bytesRead === 0) await new Promise(setImmediate);
        parentPort.postMessage(1);
        for (;;);
      })();\`, { eval: true });
    worker.once('message', async () => {
      const before = count();
      await worker.terminate();
      while (count() > 0) await new Promise(setImmediate);
      console.log(before, count());
    });`);
  expect(said).toBe('5 0');
});

test('keeps to its peers: what execFile starts inherits none of it', async () => {
  const { stream, peer } = streamAndPeer('readiness');
  stream.on('fds', () => {});
  const fd = opened('/etc/passwd');
  await peer.send_fds(['x'], [fd]);
  while (stream.bytesRead < 1) await turns(1);
  stream.writeWithFds('x', [fd]);
  const listing = await new Promise<string>((resolve) => {
    execFile('ls', ['-l', '/proc/self/fd'], (_, stdout) => {
      resolve(stdout);
    });
  });
  expect(listing).not.toContain('/etc/passwd');
  closeAll((await peer.recv_fds(1, 1)).fds);
});
