/** Descriptors passed along: `send_fds`, `recv_fds`, `SCM_RIGHTS`, and who sent: `SCM_CREDENTIALS`, `SCM_PIDFD`. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, fstatSync, openSync, readdirSync, readFileSync, readlinkSync, readSync, writeSync } from 'node:fs';
import { open } from 'node:fs/promises';
import koffi = require('koffi');
import {
  AF_INET,
  AF_UNIX,
  CMSG_LEN,
  CMSG_SPACE,
  MSG_CTRUNC,
  MSG_DONTWAIT,
  MSG_PEEK,
  SCM_CREDENTIALS,
  SCM_PIDFD,
  SCM_RIGHTS,
  SO_PASSCRED,
  SO_PASSPIDFD,
  SO_PEERPIDFD,
  SOCK_DGRAM,
  SOCK_SEQPACKET,
  SOCK_STREAM,
  SOL_SOCKET,
  type AncillaryMessage,
} from 'bsd-sockets';
import { closeAll, isCloseOnExec, openDescriptors } from '../support/descriptors';
import { closeLater, facades, type AnySocket } from '../support/facades';
import { isRoot } from '../support/kinds';
import { hasPython } from '../support/python';

const MOST = 253;
const O_CLOEXEC = 0o2000000;
const MFD_CLOEXEC = 1;
/** What Node has no call for. */
const libc = ((): {
  pipe2: (fds: number[], flags: number) => number;
  memfd_create: (name: string, flags: number) => number;
} => {
  const library = koffi.load('libc.so.6');
  return {
    pipe2: library.func('int pipe2(_Out_ int *fds, int flags)'),
    memfd_create: library.func('int memfd_create(const char *name, unsigned int flags)'),
  };
})();
const itAsRoot = isRoot ? it : it.skip;

/** A descriptor that is closed after the test. */
function opened(path = '/dev/null'): number {
  const fd = openSync(path, 'r');
  closeLater({ close: () => closeSync(fd) });
  return fd;
}

function rights(ancdata: readonly AncillaryMessage[]): number[] {
  return ancdata
    .filter(({ level, type }) => level === SOL_SOCKET && type === SCM_RIGHTS)
    .flatMap(({ value }) => value as number[]);
}

const unixTypes = [
  ['stream', SOCK_STREAM],
  ['datagram', SOCK_DGRAM],
  ['seqpacket', SOCK_SEQPACKET],
] as const;

describe.each(facades)('$title', (facade) => {
  describe.each(unixTypes)('Unix %s', (_, type) => {
    let a: AnySocket;
    let b: AnySocket;
    let before: number;

    beforeEach(() => {
      [a, b] = facade.socketpair(AF_UNIX, type);
    });

    /** From here on descriptors are counted. */
    function count(): void {
      before = openDescriptors();
    }

    it('hands a descriptor over, close-on-exec', async () => {
      const fd = opened('/etc/passwd');
      count();
      expect(await a.send_fds(['file'], [fd])).toBe(4);
      const { data, fds, flags, address } = await b.recv_fds(100, 4);
      expect(data.toString()).toBe('file');
      expect(flags & MSG_CTRUNC).toBe(0);
      expect(fds).toHaveLength(1);
      expect(address).toEqual({ family: AF_UNIX, path: '' });
      const [got] = fds as [number];
      expect(got).not.toBe(fd);
      expect(isCloseOnExec(got)).toBe(true);
      expect(fstatSync(got).ino).toBe(fstatSync(fd).ino);
      closeAll(fds);
      expect(openDescriptors()).toBe(before);
    });

    it('a child does not inherit what arrived', async () => {
      await a.send_fds(['x'], [opened('/etc/passwd')]);
      const { fds } = await b.recv_fds(1, 1);
      const seen = execFileSync('ls', ['-l', '/proc/self/fd']).toString();
      expect(seen).not.toContain('/etc/passwd');
      closeAll(fds);
    });

    it('takes whatever a descriptor refers to', async () => {
      const child = spawn('cat', { stdio: ['pipe', 'pipe', 'inherit'] });
      await once(child, 'spawn');
      const [left, right] = facade.socketpair(AF_UNIX, SOCK_STREAM);
      const udp = facade.socket(AF_INET, SOCK_DGRAM);
      const pidfd = left.getsockopt(SOL_SOCKET, SO_PEERPIDFD);
      closeLater({ close: () => closeSync(pidfd) });
      const epoll = readdirSync('/proc/self/fd').find((fd) => {
        try {
          return readlinkSync(`/proc/self/fd/${fd}`).includes('eventpoll');
        } catch {
          return false;
        }
      });
      const sent = [
        opened('/etc/passwd'),
        opened('/dev/zero'),
        opened('/tmp'),
        left.fileno(),
        right.fileno(),
        udp.fileno(),
        pidfd,
        Number(epoll),
      ];
      count();
      await a.send_fds(['x'], sent);
      const { fds } = await b.recv_fds(1, 8);
      expect(fds.map((fd) => readlinkSync(`/proc/self/fd/${fd}`))).toEqual(
        sent.map((fd) => readlinkSync(`/proc/self/fd/${fd}`)),
      );
      closeAll(fds);
      expect(openDescriptors()).toBe(before);
      child.stdin.end();
      await once(child, 'exit');
    });

    it('takes pipes and memory files, which work on the other side', async () => {
      const pipe = [0, 0];
      expect(libc.pipe2(pipe, O_CLOEXEC)).toBe(0);
      const memory = libc.memfd_create('memory', MFD_CLOEXEC);
      await a.send_fds(['x'], [...pipe, memory]);
      const { fds } = await b.recv_fds(1, 3);
      const [reader, writer, file] = fds as [number, number, number];
      expect(readlinkSync(`/proc/self/fd/${file}`)).toContain('memfd:memory');
      // Through the copies and the originals alike.
      writeSync(writer, 'through the pipe');
      writeSync(memory, 'in memory');
      const text = Buffer.alloc(100);
      expect(text.toString('latin1', 0, readSync(pipe[0]!, text))).toBe('through the pipe');
      expect(text.toString('latin1', 0, readSync(file, text, 0, 100, 0))).toBe('in memory');
      writeSync(pipe[1]!, 'again');
      expect(text.toString('latin1', 0, readSync(reader, text))).toBe('again');
      closeAll([...fds, ...pipe, memory]);
    });

    it('takes a FileHandle', async () => {
      const file = closeLater(await open('/etc/passwd'));
      await a.send_fds(['x'], [file]);
      const { fds } = await b.recv_fds(1, 1);
      expect(fstatSync(fds[0] ?? -1).ino).toBe(fstatSync(file.fd).ino);
      closeAll(fds);
    });

    it('passes as many as the kernel lets pass, and not one more', async () => {
      const fd = opened();
      count();
      const most = Array.from({ length: MOST }, () => fd);
      await a.send_fds(['x'], most);
      const { fds, flags } = await b.recv_fds(1, MOST);
      expect(new Set(fds).size).toBe(MOST);
      expect(flags & MSG_CTRUNC).toBe(0);
      closeAll(fds);
      await expect(() => a.send_fds(['x'], [...most, fd])).toFailWith('EINVAL', 'send_fds');
      await expect(() => b.recv(1, MSG_DONTWAIT)).toFailWith('EAGAIN');
      expect(openDescriptors()).toBe(before);
    });

    it('returns what fits, with MSG_CTRUNC where the kernel dropped the rest', async () => {
      const fd = opened();
      count();
      for (const room of [0, 1, 2, 3, 4]) {
        await a.send_fds(['x'], [fd, fd, fd, fd, fd]);
        const { fds, flags } = await b.recv_fds(1, room);
        expect(fds).toHaveLength(room);
        expect(flags & MSG_CTRUNC).toBe(MSG_CTRUNC);
        closeAll(fds);
      }
      await a.send_fds(['x'], [fd, fd, fd]);
      const { ancdata, flags } = await b.recvmsg(1, CMSG_LEN(8));
      expect(ancdata).toHaveLength(1);
      expect(flags & MSG_CTRUNC).toBe(MSG_CTRUNC);
      expect(rights(ancdata)).toHaveLength(2);
      closeAll(rights(ancdata));
      // A plain receive makes none at all.
      await a.send_fds(['x'], [fd, fd, fd]);
      expect((await b.recv(1)).toString()).toBe('x');
      expect(openDescriptors()).toBe(before);
    });

    it('makes new ones each time with MSG_PEEK', async () => {
      const fd = opened();
      count();
      await a.send_fds(['x'], [fd]);
      const peeked = await b.recv_fds(1, 1, MSG_PEEK);
      const again = await b.recv_fds(1, 1, MSG_PEEK);
      const taken = await b.recv_fds(1, 1);
      const fds = [peeked, again, taken].flatMap((each) => each.fds);
      expect(new Set(fds).size).toBe(3);
      expect(fds.every(isCloseOnExec)).toBe(true);
      closeAll(fds);
      expect(openDescriptors()).toBe(before);
    });

    it('is told EBADF of a descriptor that is not open', async () => {
      count();
      await expect(() => a.send_fds(['x'], [9999])).toFailWith('EBADF', 'send_fds');
      const ancdata = [{ level: SOL_SOCKET, type: SCM_RIGHTS, data: [0, -1] }];
      await expect(() => a.sendmsg(['x'], ancdata)).toFailWith('EBADF', 'sendmsg');
      await expect(() => a.send_fds(['x'], [-1])).toFailWith('ERR_OUT_OF_RANGE');
      await expect(() => a.send_fds(['x'], ['1' as never])).toFailWith('ERR_INVALID_ARG_TYPE');
      await expect(() => a.send_fds(['x'], 1 as never)).toFailWith('ERR_INVALID_ARG_TYPE');
      await expect(() => b.recv_fds(1, -1)).toFailWith('ERR_OUT_OF_RANGE');
      expect(openDescriptors()).toBe(before);
    });

    it('comes along with recvmsg and recvmsg_into as one control message', async () => {
      const fd = opened();
      const ancdata = [{ level: SOL_SOCKET, type: SCM_RIGHTS, data: [fd, fd] }];
      await a.sendmsg(['ab'], ancdata);
      await a.sendmsg(['cd'], ancdata);
      const first = await b.recvmsg(2, CMSG_SPACE(8));
      const second = await b.recvmsg_into([Buffer.alloc(2)], CMSG_SPACE(8));
      for (const got of [first, second]) {
        expect(got.ancdata).toMatchObject([{ level: SOL_SOCKET, type: SCM_RIGHTS }]);
        expect(got.ancdata[0]?.data).toHaveLength(8);
        expect(rights(got.ancdata)).toHaveLength(2);
        closeAll(rights(got.ancdata));
      }
    });

    it('tells who sent by SCM_CREDENTIALS, and takes them going out', async () => {
      b.setsockopt(SOL_SOCKET, SO_PASSCRED, 1);
      const own = { pid: process.pid, uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
      await a.send('x');
      expect((await b.recvmsg(1, CMSG_SPACE(12))).ancdata).toMatchObject([
        { level: SOL_SOCKET, type: SCM_CREDENTIALS, value: own },
      ]);
      await a.sendmsg(['x'], [{ level: SOL_SOCKET, type: SCM_CREDENTIALS, data: own }]);
      expect((await b.recvmsg(1, CMSG_SPACE(12))).ancdata[0]?.value).toEqual(own);
    });

    itAsRoot('sends the credentials of another, as root may', async () => {
      b.setsockopt(SOL_SOCKET, SO_PASSCRED, 1);
      const other = { pid: 1, uid: 65_534, gid: 65_534 };
      await a.sendmsg(['x'], [{ level: SOL_SOCKET, type: SCM_CREDENTIALS, data: other }]);
      expect((await b.recvmsg(1, CMSG_SPACE(12))).ancdata[0]?.value).toEqual(other);
      const nobody = { pid: 0x7ffffff0, uid: 0, gid: 0 };
      await expect(() => a.sendmsg(['x'], [{ level: SOL_SOCKET, type: SCM_CREDENTIALS, data: nobody }])).toFailWith(
        'ESRCH',
        'sendmsg',
      );
    });

    it('tells who sent by a pidfd', async () => {
      b.setsockopt(SOL_SOCKET, SO_PASSPIDFD, 1);
      count();
      await a.send('x');
      const { ancdata } = await b.recvmsg(1, CMSG_SPACE(4));
      expect(ancdata).toMatchObject([{ level: SOL_SOCKET, type: SCM_PIDFD }]);
      const pidfd = ancdata[0]?.value as number;
      expect(readFileSync(`/proc/self/fdinfo/${pidfd}`, 'latin1')).toContain(`Pid:\t${process.pid}\n`);
      expect(isCloseOnExec(pidfd)).toBe(true);
      closeSync(pidfd);
      // Who asks for descriptors of others gets none of it, and none stays open.
      const fd = opened();
      await a.send_fds(['x'], [fd]);
      const { fds } = await b.recv_fds(1, 16);
      expect(fds).toHaveLength(1);
      closeAll(fds);
      expect(openDescriptors()).toBe(before + 1);
    });

    it('leaves none open when the socket is closed with them still on the way', async () => {
      const fd = opened();
      count();
      const [left, right] = facade.socketpair(AF_UNIX, type);
      await left.send_fds(['x'], [fd, fd]);
      left.close();
      right.close();
      expect(openDescriptors()).toBe(before);
    });

    if (facade.blocks) return;

    /** The backend without epoll has a duplicate of what has waited once, for as long as it is open. */
    async function countWaiting(): Promise<void> {
      const waiting = b.recv(1);
      await a.send('x');
      await waiting;
      count();
    }

    it('leaves none open when a pending call is aborted or its socket closed', async () => {
      const fd = opened();
      await countWaiting();
      for (let round = 0; round < 20; round++) {
        const controller = new AbortController();
        const call = b.recv_fds(1, 4, 0, { signal: controller.signal }).catch((error: unknown) => error);
        await a.send_fds(['x'], [fd]);
        controller.abort();
        const ended = await call;
        if (!(ended instanceof Error)) {
          closeAll((ended as { fds: number[] }).fds);
          continue;
        }
        // It took nothing: the next one gets it.
        const { fds } = await b.recv_fds(1, 4);
        expect(fds).toHaveLength(1);
        closeAll(fds);
      }
      expect(openDescriptors()).toBe(before);
      const closed = b.recv_fds(1, 4).catch((error: unknown) => error);
      await a.send_fds(['x'], [fd]);
      b.close();
      const ended = await closed;
      if (!(ended instanceof Error)) closeAll((ended as { fds: number[] }).fds);
      // A thread of the pool may have to leave it yet.
      while (openDescriptors() > before - 1) await new Promise(setImmediate);
    });

    it('leaves none open when what was to be filled is gone', async () => {
      const fd = opened();
      await countWaiting();
      const buffer = new Uint8Array(4);
      const refused = expect(b.recvmsg_into([buffer], CMSG_SPACE(4))).toFailWith('ERR_INVALID_ARG_VALUE');
      structuredClone(buffer, { transfer: [buffer.buffer] });
      await a.send_fds(['x'], [fd]);
      await refused;
      expect(openDescriptors()).toBe(before);
    });
  });

  (hasPython ? it : it.skip)('exchanges descriptors with CPython', async () => {
    const [a, b] = facade.socketpair(AF_UNIX, SOCK_STREAM);
    const script = `
import os, socket
s = socket.socket(fileno=3)
data, fds, flags, address = socket.recv_fds(s, 100, 5)
os.write(fds[1], data + b' by CPython')
r, w = os.pipe()
os.write(w, b'through the pipe')
socket.send_fds(s, [b'here'], [r])
`;
    b.setblocking(true);
    const child = spawn('python3', ['-c', script], { stdio: ['ignore', 'inherit', 'inherit', b.fileno()] });
    // It can end before its answer is taken here.
    const exit = once(child, 'exit');
    const [left, right] = facade.socketpair(AF_UNIX, SOCK_STREAM);
    await a.send_fds(['written'], [opened(), right.fileno()]);
    expect((await left.recv(100)).toString()).toBe('written by CPython');
    const { data, fds } = await a.recv_fds(100, 2);
    expect(data.toString()).toBe('here');
    const text = Buffer.alloc(100);
    expect(text.toString('latin1', 0, readSync(fds[0] ?? -1, text))).toBe('through the pipe');
    closeAll(fds);
    expect(await exit).toEqual([0, null]);
  });
});

describe('what nobody takes is closed', () => {
  /** Runs a program that has the library as `bsd` and `promises`, and gives what it prints. */
  function program(text: string): string {
    const load = `require('node:module').createRequire(${JSON.stringify(__filename)})`;
    const head = `const load = ${load}; const bsd = load('bsd-sockets'); const promises = load('bsd-sockets/promises');
      const fs = require('node:fs'); const fd = fs.openSync('/etc/passwd');
      const isOne = (fd) => { try { return fs.readlinkSync('/proc/self/fd/' + fd) === '/etc/passwd'; } catch { return false; } };
      const count = () => fs.readdirSync('/proc/self/fd').filter(isOne).length;
      const tick = () => new Promise((done) => setTimeout(done, 5));`;
    return execFileSync(process.execPath, ['--expose-gc', '-e', `${head}(async () => {${text}})()`], {
      encoding: 'utf8',
      timeout: 20_000,
    });
  }

  it('with a batch that is collected', () => {
    const said = program(`
      const [a, b] = bsd.socketpair(bsd.AF_UNIX, bsd.SOCK_DGRAM);
      (() => {
        a.send_fds(['x'], [fd, fd, fd]);
        const batch = new bsd.MessageBatch(4, 10, bsd.CMSG_SPACE(12));
        console.log(b.recvmmsg(batch), count());
      })();
      while (count() > 1) { gc(); await tick(); }
      console.log('closed');`);
    expect(said).toBe('1 4\nclosed\n');
  });

  it('with a batch whose worker ended', () => {
    const worker = `
      const load = require('node:module').createRequire(${JSON.stringify(__filename)});
      const { Socket, MessageBatch, SCM_RIGHTS } = load('bsd-sockets');
      const { workerData, parentPort } = require('node:worker_threads');
      const socket = new Socket({ fileno: workerData });
      const batch = globalThis.batch = new MessageBatch(4, 10, 64);
      const count = socket.recvmmsg(batch);
      // What was asked for is this program's to close.
      const [{ value }] = batch.ancdata(0);
      parentPort.postMessage({ count, value });`;
    const said = program(`
      const { Worker } = require('node:worker_threads');
      const [a, b] = bsd.socketpair(bsd.AF_UNIX, bsd.SOCK_DGRAM);
      a.send_fds(['x'], [fd, fd]);
      a.send_fds(['y'], [fd, fd, fd]);
      const worker = new Worker(${JSON.stringify(worker)}, { eval: true, workerData: bsd.dup(b.fileno()) });
      const told = new Promise((done) => worker.once('message', done));
      await new Promise((done) => worker.once('exit', done));
      const { count: messages, value } = await told;
      console.log(messages, count(), value.every(isOne));`);
    expect(said).toBe('2 3 true\n');
  });

  it.each(['recv_fds(10, 5)', 'recvmmsg(batch)'])('by %s on the pool, when its worker ended meanwhile', (call) => {
    const worker = `
      const load = require('node:module').createRequire(${JSON.stringify(__filename)});
      const { Socket, MessageBatch } = load('bsd-sockets/promises');
      const { workerData, parentPort } = require('node:worker_threads');
      const socket = new Socket({ fileno: workerData, executor: 'pool' });
      const batch = new MessageBatch(4, 10, 64);
      socket.${call};
      parentPort.postMessage('waits');
      for (;;);`;
    const said = program(`
      const { Worker } = require('node:worker_threads');
      const [a, b] = bsd.socketpair(bsd.AF_UNIX, bsd.SOCK_DGRAM);
      const worker = new Worker(${JSON.stringify(worker)}, { eval: true, workerData: bsd.dup(b.fileno()) });
      await new Promise((done) => worker.once('message', done));
      a.send_fds(['x'], [fd, fd, fd]);
      while (bsd.poll([{ fd: b, events: bsd.POLLIN }], 0).length > 0) await tick();
      // It has them, and never comes to say so.
      await worker.terminate();
      while (count() > 1) await tick();
      console.log('closed');`);
    expect(said).toBe('closed\n');
  });
});

test('what is written to one end of a passed pair comes out at the other', async () => {
  for (const facade of facades) {
    const [a, b] = facade.socketpair(AF_UNIX, SOCK_DGRAM);
    const [left, right] = facade.socketpair(AF_UNIX, SOCK_STREAM);
    await a.send_fds(['x'], [right.fileno()]);
    const { fds } = await b.recv_fds(1, 1);
    writeSync(fds[0] ?? -1, 'through');
    closeAll(fds);
    expect((await left.recv(10)).toString()).toBe('through');
  }
});
