/** `makefile()` of the async facade: `lib/streams/duplex.ts`. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { Duplex, finished, pipeline, Readable } from 'node:stream';
import { promisify, types } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import {
  AF_INET,
  AF_INET6,
  AF_UNIX,
  create_server,
  IPPROTO_TCP,
  SHUT_WR,
  SO_KEEPALIVE,
  SO_LINGER,
  SOCK_DGRAM,
  SOCK_SEQPACKET,
  Socket,
  SOL_SOCKET,
  socketpair,
  TCP_KEEPCNT,
  TCP_KEEPIDLE,
  TCP_KEEPINTVL,
  TCP_NODELAY,
} from 'bsd-sockets/promises';
import type { SocketDuplex } from 'bsd-sockets/promises';
import {
  afterTest,
  closing,
  ended,
  kinds,
  pattern,
  receiveAll,
  shrink,
  tcpPair,
  turns,
  unixPair,
  type Kind,
  type Peer,
} from '../support/streams';

const run = promisify(execFile);
const MB = 1 << 20;

/** A close that resets the connection. */
function reset(peer: Peer): void {
  peer.setsockopt(SOL_SOCKET, SO_LINGER, { onoff: 1, linger: 0 });
  peer.close();
}

async function collected(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

describe.each(kinds)('$name', (kind: Kind) => {
  const tcp = kind.family === AF_INET;

  it('gives what comes in and sends what is written', async () => {
    const { stream, peer } = await kind.connect();
    await peer.sendall('hello');
    const [chunk] = (await once(stream, 'data')) as [Buffer];
    expect(chunk.toString()).toBe('hello');
    stream.write('gr', 'utf8');
    stream.write(Buffer.from('üße'));
    stream.end('696e', 'hex');
    expect((await receiveAll(peer)).toString()).toBe('grüßein');
  });

  it('ends both ways where the peer ends, and closes', async () => {
    const { stream, peer } = await kind.connect();
    const end = ended(stream);
    stream.resume();
    peer.shutdown(SHUT_WR);
    expect(await end).toEqual(['end', 'finish', 'close false']);
    expect(await receiveAll(peer)).toHaveLength(0);
    expect(stream.readyState).toBe('closed');
  });

  it('closes at the end of the peer though nobody reads', async () => {
    const { stream, peer } = await kind.connect();
    const end = ended(stream);
    peer.close();
    expect(await end).toEqual(['end', 'finish', 'close false']);
  });

  it('goes on sending after the end of the peer with allowHalfOpen', async () => {
    const { stream, peer } = await kind.connect({ allowHalfOpen: true });
    stream.resume();
    peer.shutdown(SHUT_WR);
    await once(stream, 'end');
    expect(stream.readyState).toBe('writeOnly');
    const end = ended(stream);
    await turns();
    stream.write('still');
    stream.end(' here');
    expect((await receiveAll(peer)).toString()).toBe('still here');
    expect(await end).toEqual(['finish', 'close false']);
  });

  it('goes on receiving after its own end', async () => {
    const { stream, peer } = await kind.connect({ allowHalfOpen: true });
    const end = ended(stream);
    stream.end('over');
    expect((await receiveAll(peer)).toString()).toBe('over');
    expect(stream.readyState).toBe('readOnly');
    const data = collected(stream);
    await peer.sendall('not yet');
    peer.close();
    expect((await data).toString()).toBe('not yet');
    expect(await end).toEqual(['finish', 'end', 'close false']);
  });

  it('sends all that was written before the end, however slow the peer is', async () => {
    const { stream, peer } = await kind.connect();
    const sent = pattern(6 * MB);
    const end = ended(stream);
    stream.resume();
    for (let at = 0; at < sent.length; at += 100_000) stream.write(sent.subarray(at, at + 100_000));
    stream.end();
    await turns();
    expect(stream.writableFinished).toBe(false);
    expect((await receiveAll(peer)).equals(sent)).toBe(true);
    peer.close();
    expect(await end).toEqual(['finish', 'end', 'close false']);
    expect(stream.bytesWritten).toBe(sent.length);
  });

  it('destroySoon sends what was written and closes', async () => {
    const { stream, peer } = await kind.connect();
    const sent = pattern(3 * MB);
    const end = ended(stream);
    stream.write(sent);
    stream.destroySoon();
    expect((await receiveAll(peer)).equals(sent)).toBe(true);
    expect(await end).toEqual(['finish', 'close false']);
  });

  it('stops receiving while nobody reads, and loses nothing', async () => {
    const { stream, peer } = await kind.connect({ highWaterMark: 30_000 });
    const sent = pattern(8 * MB);
    let allSent = false;
    const sending = peer.sendall(sent).then(() => (allSent = true));
    while (stream.readableLength < 30_000) await turns(1);
    await turns();
    expect(stream.bytesRead).toBeLessThan(30_000 + 65_537);
    expect(allSent).toBe(false);
    const end = sending.then(() => {
      peer.shutdown(SHUT_WR);
    });
    const received = await collected(stream);
    await end;
    expect(received.equals(sent)).toBe(true);
    expect(stream.bytesRead).toBe(sent.length);
  });

  it('tells the writer to stop while the peer does not receive, and when to go on', async () => {
    const { stream, peer } = await kind.connect();
    // More than the kernel can hold.
    const sent = pattern(16 * MB);
    let drains = 0;
    stream.on('drain', () => drains++);
    expect(stream.write(sent)).toBe(false);
    await turns();
    expect(stream.write('more')).toBe(false);
    expect([drains, stream.writableNeedDrain]).toEqual([0, true]);
    stream.once('drain', () => stream.end());
    const received = await receiveAll(peer);
    expect(received.length).toBe(sent.length + 4);
    expect(received.subarray(0, sent.length).equals(sent)).toBe(true);
    expect(drains).toBe(1);
  });

  it('sends a corked row of chunks in order', async () => {
    const { stream, peer } = await kind.connect();
    const sizes = [1, 0, 5, 40_000, 30_000, 1, 70_000, 3, 200_000, 65_536, 1];
    const sent = pattern(sizes.reduce((a, b) => a + b));
    let at = 0;
    stream.cork();
    for (const size of sizes) stream.write(sent.subarray(at, (at += size)));
    expect(stream.bytesWritten).toBe(sent.length);
    stream.uncork();
    stream.end();
    expect((await receiveAll(peer)).equals(sent)).toBe(true);
    expect(stream.bytesWritten).toBe(sent.length);
  });

  it('calls back for each write, in order', async () => {
    const { stream, peer } = await kind.connect();
    const calls: string[] = [];
    stream.write('a', () => calls.push('a'));
    stream.write(pattern(5 * MB), () => calls.push('large'));
    stream.write('b', () => calls.push('b'));
    stream.end(() => calls.push('end'));
    await receiveAll(peer);
    if (!stream.writableFinished) await once(stream, 'finish');
    await turns(1);
    expect(calls).toEqual(['a', 'large', 'b', 'end']);
  });

  it('emits close without an error where it is destroyed', async () => {
    const { stream, peer } = await kind.connect();
    const end = ended(stream);
    stream.destroy();
    expect(stream.destroyed).toBe(true);
    expect(stream.readyState).toBe('closed');
    expect(stream.pending).toBe(true);
    expect(await end).toEqual(['close false']);
    expect(await receiveAll(peer)).toHaveLength(0);
  });

  it('emits the error it is destroyed with, then close', async () => {
    const { stream } = await kind.connect();
    const end = ended(stream);
    stream.destroy(Object.assign(new Error('no more'), { code: 'MINE' }));
    expect(await end).toEqual(['error MINE', 'close true']);
  });

  it('destroyed in the middle of a write has sent a part from the beginning and calls back', async () => {
    const { stream, peer } = await kind.connect();
    const sent = pattern(8 * MB);
    const first = new Promise((resolve) => stream.write(sent, resolve));
    const second = new Promise((resolve) => stream.write('more', resolve));
    const end = ended(stream);
    await turns();
    stream.destroy();
    const [one, two] = (await Promise.all([first, second])) as NodeJS.ErrnoException[];
    // Where net.Socket tells no error of the write that it gave up.
    if (!kind.net) expect(one).toMatchObject({ name: 'SocketError', code: 'ECANCELED', syscall: 'sendall' });
    expect(types.isNativeError(two)).toBe(true);
    expect(await end).toEqual(['close false']);
    const received = await receiveAll(peer);
    expect(received.length).toBeLessThan(sent.length);
    expect(received.equals(sent.subarray(0, received.length))).toBe(true);
  });

  it('tells of a reset though nobody reads', async () => {
    const { stream, peer } = await kind.connect();
    const end = ended(stream);
    // A Unix stream is reset by a close that leaves data unread.
    if (tcp) reset(peer);
    else {
      await new Promise((resolve) => stream.write('unread', resolve));
      peer.close();
    }
    expect(await end).toEqual(['error ECONNRESET', 'close true']);
  });

  it('tells of a peer that is gone while it writes', async () => {
    const { stream, peer } = await kind.connect({ allowHalfOpen: true });
    const events = ended(stream);
    stream.on('end', () => {
      const go = (error?: Error | null): void => {
        if (error == null) stream.write('anybody?', go);
      };
      go();
    });
    stream.resume();
    peer.close();
    const [end, error, close] = await events;
    expect(end).toBe('end');
    expect(['error EPIPE', 'error ECONNRESET']).toContain(error);
    expect(close).toBe('close true');
  });

  it('refuses what is written after the peer has ended', async () => {
    const { stream, peer } = await kind.connect();
    const end = ended(stream);
    stream.resume();
    stream.write(pattern(8 * MB));
    peer.shutdown(SHUT_WR);
    await once(stream, 'end');
    await turns(1);
    expect(stream.writableFinished).toBe(false);
    let told: NodeJS.ErrnoException | null | undefined;
    stream.write('too late', (error) => (told = error as NodeJS.ErrnoException));
    expect(await end).toEqual(['end', 'error EPIPE', 'close true']);
    expect(told).toMatchObject({ code: 'EPIPE' });
  });

  it('emits timeout once nothing came or went for that long, and again after that', async () => {
    const { stream, peer } = await kind.connect();
    stream.resume();
    let last = performance.now();
    let active = 0;
    stream.on('data', () => (last = performance.now()));
    let called = 0;
    expect(stream.timeout).toBeUndefined();
    expect(stream.setTimeout(120, () => called++)).toBe(stream);
    expect(stream.timeout).toBe(120);
    const chatter = setInterval(() => {
      if (++active > 6) clearInterval(chatter);
      else if (active % 2 === 0) void peer.sendall('x');
      else {
        last = performance.now();
        stream.write('x');
      }
    }, 30);
    afterTest(() => clearInterval(chatter));
    do {
      await once(stream, 'timeout');
      expect(performance.now() - last).toBeGreaterThan(115);
    } while (active < 6);
    expect(called).toBe(1);
    expect(stream.destroyed).toBe(false);
    stream.write('again');
    await once(stream, 'timeout');
    stream.setTimeout(0);
    expect(stream.timeout).toBe(0);
  });

  it('a callback of setTimeout can be taken back', async () => {
    const { stream } = await kind.connect();
    const callback = (): void => {};
    stream.setTimeout(1000, callback);
    expect(stream.listenerCount('timeout')).toBe(1);
    stream.setTimeout(0, callback);
    expect(stream.listenerCount('timeout')).toBe(0);
    const code = (call: () => unknown): unknown => {
      try {
        return call();
      } catch (error) {
        return (error as NodeJS.ErrnoException).code;
      }
    };
    expect(code(() => stream.setTimeout('soon' as never))).toBe('ERR_INVALID_ARG_TYPE');
    expect(code(() => stream.setTimeout(-1))).toBe('ERR_OUT_OF_RANGE');
    expect(code(() => stream.setTimeout(NaN))).toBe('ERR_OUT_OF_RANGE');
    expect(code(() => stream.setTimeout(1, 'x' as never))).toBe('ERR_INVALID_ARG_TYPE');
  });

  it('counts what was received, and what was written however far it came', async () => {
    const { stream, peer } = await kind.connect();
    expect([stream.bytesRead, stream.bytesWritten]).toEqual([0, 0]);
    await peer.sendall('12345');
    await once(stream, 'data');
    expect(stream.bytesRead).toBe(5);
    const large = pattern(5 * MB);
    stream.write(large);
    expect(stream.bytesWritten).toBe(large.length);
    stream.write('größe', 'utf8');
    stream.write('größe', 'latin1');
    expect(stream.bytesWritten).toBe(large.length + 12);
    stream.end();
    expect(await receiveAll(peer)).toHaveLength(large.length + 12);
    expect(stream.bytesWritten).toBe(large.length + 12);
  });

  it('knows where it is', async () => {
    const { stream, peer } = await kind.connect();
    if (tcp) {
      const remote = peer.getsockname() as { address: string; port: number };
      const local = peer.getpeername() as { address: string; port: number };
      expect(stream.address()).toEqual({ address: local.address, family: 'IPv4', port: local.port });
      expect([stream.localAddress, stream.localPort, stream.localFamily]).toEqual([local.address, local.port, 'IPv4']);
      expect([stream.remoteAddress, stream.remotePort]).toEqual([remote.address, remote.port]);
      expect(stream.remoteFamily).toBe('IPv4');
    } else {
      expect(stream.address()).toEqual({});
      expect([stream.remoteAddress, stream.remotePort, stream.remoteFamily]).toEqual([undefined, undefined, undefined]);
      expect([stream.localAddress, stream.localPort, stream.localFamily]).toEqual([undefined, undefined, undefined]);
    }
    const remote = stream.remoteAddress;
    expect([stream.connecting, stream.pending, stream.readyState]).toEqual([false, false, 'open']);
    stream.destroy();
    // What was asked before is still known.
    expect(stream.remoteAddress).toBe(remote);
    await once(stream, 'close');
  });

  it('takes what a library sets on a socket', async () => {
    const { stream } = await kind.connect();
    expect(stream.setNoDelay()).toBe(stream);
    expect(stream.setNoDelay(false)).toBe(stream);
    expect(stream.setKeepAlive(true, 5000)).toBe(stream);
    expect(stream.unref()).toBe(stream);
    expect(stream.ref()).toBe(stream);
    stream.destroy();
    expect(stream.setNoDelay(true)).toBe(stream);
    expect(stream.setKeepAlive(true, 5000)).toBe(stream);
    expect(stream.setTimeout(5)).toBe(stream);
    expect(stream.unref().ref()).toBe(stream);
  });

  it('works as a web stream', async () => {
    const { stream, peer } = await kind.connect();
    const web = Duplex.toWeb(stream);
    const sent = pattern(3 * MB);
    const writer = (web.writable as WritableStream<Uint8Array>).getWriter();
    const writing = (async () => {
      for (let at = 0; at < sent.length; at += 50_000) {
        await writer.ready;
        await writer.write(sent.subarray(at, at + 50_000));
      }
      await writer.close();
    })();
    const echoing = (async () => {
      const data = await receiveAll(peer);
      await peer.sendall(data);
      peer.close();
    })();
    const chunks: Uint8Array[] = [];
    for await (const chunk of web.readable as unknown as AsyncIterable<Uint8Array>) chunks.push(chunk);
    await Promise.all([writing, echoing]);
    expect(Buffer.concat(chunks).equals(sent)).toBe(true);
  });

  it('can be piped, and finished() and pipeline() know its end', async () => {
    const { stream, peer } = await kind.connect({ allowHalfOpen: true });
    const done = new Promise((resolve) => pipeline(stream, stream, resolve));
    const sent = pattern(2 * MB);
    const sending = peer.sendall(sent).then(() => {
      peer.shutdown(SHUT_WR);
    });
    expect((await receiveAll(peer)).equals(sent)).toBe(true);
    await sending;
    expect(await done).toBeUndefined();

    const cut = await kind.connect();
    const early = new Promise((resolve) => finished(cut.stream, resolve));
    cut.stream.destroy();
    expect(await early).toMatchObject({ code: 'ERR_STREAM_PREMATURE_CLOSE' });
  });

  it('survives a reader that pauses, resumes and reads in its own listeners', async () => {
    const { stream, peer } = await kind.connect({ highWaterMark: 20_000 });
    const sent = pattern(3 * MB);
    const hash = createHash('sha1');
    let count = 0;
    stream.on('data', (chunk: Buffer) => {
      hash.update(chunk);
      count++;
      if (count % 3 === 0) {
        stream.pause();
        if (count % 2 === 0) stream.unshift(pattern(0));
        stream.read(0);
        setImmediate(() => stream.resume());
      }
    });
    const end = once(stream, 'end');
    await peer.sendall(sent);
    peer.shutdown(SHUT_WR);
    await end;
    expect(hash.digest('hex')).toBe(createHash('sha1').update(sent).digest('hex'));
  });
});

const executors = ['readiness', 'pool'] as const;

describe.each(executors)('makefile() by %s', (executor) => {
  const tcpStream = async (): Promise<[SocketDuplex, Peer, Peer]> => {
    const [socket, peer] = await tcpPair(executor);
    return [socket.makefile(), socket, peer];
  };

  it.each([
    ['TCP', executor === 'readiness' ? 100 : 20],
    ['Unix', 20],
  ])('echoes many megabytes intact over %s', async (family, megabytes) => {
    const [a, b] = family === 'TCP' ? await tcpPair(executor) : unixPair(executor);
    const client = a.makefile({ allowHalfOpen: true });
    const server = b.makefile({ allowHalfOpen: true });
    server.pipe(server);
    const size = megabytes * MB;
    const block = pattern(MB + 12_345);
    const sent = createHash('sha1');
    const received = createHash('sha1');
    const source = new Readable({ read: () => {} });
    let at = 0;
    source._read = () => {
      if (at >= size) return void source.push(null);
      const from = (at * 7) % MB;
      const chunk = block.subarray(from, from + Math.min(size - at, 1 + ((at * 31) % 150_000)));
      at += chunk.length;
      sent.update(chunk);
      source.push(chunk);
    };
    source.pipe(client);
    let count = 0;
    for await (const chunk of client) {
      received.update(chunk as Buffer);
      count += (chunk as Buffer).length;
    }
    expect(count).toBe(size);
    expect(received.digest('hex')).toBe(sent.digest('hex'));
    expect([client.bytesRead, client.bytesWritten, server.bytesRead, server.bytesWritten]).toEqual(Array(4).fill(size));
  });

  it('closes the socket, which it owns', async () => {
    const [stream, socket] = await tcpStream();
    const closed = once(stream, 'close');
    expect(socket.closed).toBe(false);
    stream.destroy();
    expect(socket.closed).toBe(true);
    await closed;
  });

  it('fails with ECANCELED where its socket is closed', async () => {
    const [stream, socket] = await tcpStream();
    const end = ended(stream);
    socket.close();
    expect(await end).toEqual(['error ECANCELED', 'close true']);
  });

  it('sets the options it is asked to', async () => {
    const [stream, socket] = await tcpStream();
    const option = (level: number, name: number): number => Number(socket.getsockopt(level, name));
    stream.setNoDelay();
    expect(option(IPPROTO_TCP, TCP_NODELAY)).toBe(1);
    stream.setNoDelay(false);
    expect(option(IPPROTO_TCP, TCP_NODELAY)).toBe(0);
    stream.setKeepAlive(true, 7900);
    expect(option(SOL_SOCKET, SO_KEEPALIVE)).toBe(1);
    const probes = [TCP_KEEPIDLE, TCP_KEEPINTVL, TCP_KEEPCNT].map((name) => option(IPPROTO_TCP, name));
    expect(probes).toEqual([7, 1, 10]);
    stream.setKeepAlive();
    expect(option(SOL_SOCKET, SO_KEEPALIVE)).toBe(0);
    stream.destroy();
  });

  it('is not bounded by the timeout of its socket', async () => {
    const [socket, peer] = unixPair(executor);
    socket.settimeout(0.001);
    const stream = socket.makefile();
    await new Promise((resolve) => setTimeout(resolve, 20));
    await peer.sendall('late');
    expect(String((await once(stream, 'data'))[0])).toBe('late');
    stream.destroy();
  });

  it('waits for a lingering close before it emits close', async () => {
    const [socket, peer] = await tcpPair(executor);
    socket.setsockopt(SOL_SOCKET, SO_LINGER, { onoff: 1, linger: 20 });
    const stream = socket.makefile();
    stream.write(pattern(16 * MB));
    await peer.recv(1);
    let closed = false;
    const close = once(stream, 'close').then(() => (closed = true));
    stream.on('error', () => {});
    stream.destroy();
    await turns();
    expect(socket.closed).toBe(true);
    expect(closed).toBe(false);
    await receiveAll(peer);
    await close;
  });

  it('is destroyed by its signal', async () => {
    const [socket] = await tcpPair(executor);
    const controller = new AbortController();
    const stream = socket.makefile({ signal: controller.signal });
    const failed = once(stream, 'error');
    const closed = new Promise((resolve) => stream.on('close', resolve));
    controller.abort(new Error('why'));
    expect((await failed)[0]).toMatchObject({ name: 'AbortError', code: 'ABORT_ERR', cause: { message: 'why' } });
    expect(await closed).toBe(true);
    expect(socket.closed).toBe(true);
  });

  it('is destroyed at once by a signal that was aborted before', async () => {
    const [socket] = await tcpPair(executor);
    const stream = socket.makefile({ signal: AbortSignal.abort() });
    await expect(once(stream, 'data')).rejects.toMatchObject({ name: 'AbortError' });
    expect(socket.closed).toBe(true);
  });

  it('stays while something is pending though nobody holds it, and can be collected afterwards', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const [socket, peer] = unixPair(executor);
    const fileno = socket.detach();
    let got = '';
    const made = ((): WeakRef<SocketDuplex> => {
      const stream = new Socket({ fileno, executor }).makefile();
      stream.on('data', (chunk: Buffer) => (got += String(chunk)));
      return new WeakRef(stream);
    })();
    for (let i = 0; i < 10; i++) {
      await turns(2);
      collect();
    }
    expect(made.deref()).toBeDefined();
    await peer.sendall('still there');
    while (got !== 'still there') await turns(1);
    peer.close();
    while (made.deref()?.closed === false) await turns(1);
    for (let i = 0; i < 100 && made.deref() !== undefined; i++) {
      await turns(2);
      collect();
    }
    expect(made.deref()).toBeUndefined();
  });

  it('a write that goes on postpones the timeout', async () => {
    const [socket, peer] = unixPair(executor);
    shrink(socket, peer);
    const stream = socket.makefile();
    const time = 100;
    stream.write(pattern(MB));
    stream.setTimeout(time);
    let last = performance.now();
    let left = 10;
    const reading = setInterval(() => {
      if (left-- === 0) return clearInterval(reading);
      void peer.recv(65536).then(() => (last = performance.now()));
    }, 25);
    afterTest(() => clearInterval(reading));
    do {
      await once(stream, 'timeout');
      expect(performance.now() - last).toBeGreaterThan(time - 5);
      // It fires again only after something has moved.
    } while (left > 0);
    expect(left).toBe(-1);
    stream.destroy();
  });
});

it.each(['net.Socket', 'makefile()'])('what listeners throw holds up neither %s nor others', async (which) => {
  const script = `
    const net = require('node:net');
    const { create_server, Socket } = require('bsd-sockets/promises');
    const caught = [];
    process.on('uncaughtException', (error) => caught.push(error.message));
    const got = ['', ''];
    const streams = [];
    const serve = (stream) => {
      const index = streams.push(stream) - 1;
      stream.on('data', (data) => {
        got[index] += data;
        stream.write('x', () => { throw new Error('written'); });
        throw new Error('data');
      });
    };
    async function main() {
      const ours = ${which !== 'net.Socket'};
      const listener = ours ? await create_server({ address: '127.0.0.1', port: 0 }) : net.createServer(serve);
      if (!ours) await new Promise((resolve) => listener.listen(0, '127.0.0.1', resolve));
      const port = ours ? listener.getsockname().port : listener.address().port;
      const peers = [new Socket(), new Socket()];
      for (const peer of peers) {
        await peer.connect({ address: '127.0.0.1', port });
        if (ours) serve((await listener.accept())[0].makefile());
      }
      for (const text of ['a', 'b', 'c']) {
        await Promise.all(peers.map((peer) => peer.sendall(text)));
        await Promise.all(peers.map((peer) => peer.recv(1)));
      }
      const closed = peers.map((_, i) => new Promise((resolve) => streams[i].on('close', resolve)));
      for (const peer of peers) peer.close();
      await Promise.all(closed);
      listener.close();
      console.log(JSON.stringify([got, caught.sort()]));
    }
    main();`;
  const { stdout } = await run(process.execPath, ['-e', script]);
  const caught = [...Array(6).fill('data'), ...Array(6).fill('written')] as string[];
  expect(JSON.parse(stdout)).toEqual([['abc', 'abc'], caught]);
});

it.each(executors)('keeps the process alive by %s unless it is unrefed', async (executor) => {
  const script = (extra: string, alive: number): string => `
    const { socketpair, Socket } = require('bsd-sockets/promises');
    const [a, b] = socketpair();
    const stream = new Socket({ fileno: a.detach(), executor: '${executor}' }).makefile();
    stream.resume();
    ${extra}
    setTimeout(() => {
      console.log('alive');
      process.exit();
    }, ${alive}).unref();`;
  const referenced = await run(process.execPath, ['-e', script('', 30)]);
  const unreferenced = await run(process.execPath, ['-e', script('stream.unref();', 20_000)]);
  const again = await run(process.execPath, ['-e', script('stream.unref().ref();', 30)]);
  expect([referenced.stdout, unreferenced.stdout, again.stdout]).toEqual(['alive\n', '', 'alive\n']);
});

it('is an IPv6 stream as net tells it', async () => {
  let listener;
  try {
    listener = closing(await create_server({ address: '::1', port: 0 }, { family: AF_INET6 }));
  } catch (error) {
    expect(error).toMatchObject({ code: 'EADDRNOTAVAIL' });
    return;
  }
  const { port } = listener.getsockname();
  const socket = closing(new Socket({ family: AF_INET6 }));
  await socket.connect({ address: '::1', port });
  const stream = socket.makefile();
  expect([stream.remoteAddress, stream.remoteFamily, stream.remotePort]).toEqual(['::1', 'IPv6', port]);
  stream.destroy();
});

it.each([
  ['datagrams', AF_UNIX, SOCK_DGRAM],
  ['records', AF_UNIX, SOCK_SEQPACKET],
])('is not made of %s', (_, family, type) => {
  const [a, b] = socketpair(family, type).map(closing) as [Socket, Socket];
  expect(() => a.makefile()).toFailWith('EOPNOTSUPP', 'makefile');
  expect([a.closed, b.closed]).toEqual([false, false]);
});

it('is not made of a closed socket', () => {
  const socket = new Socket();
  socket.close();
  expect(() => socket.makefile()).toFailWith('EBADF', 'makefile');
});

it('tells what is wrong with an unconnected socket', async () => {
  const stream = closing(new Socket({ family: AF_INET })).makefile();
  expect(await ended(stream)).toEqual(['error ENOTCONN', 'close true']);
});

it('checks its options', () => {
  const [socket] = unixPair();
  expect(() => socket.makefile(7 as never)).toFailWith('ERR_INVALID_ARG_TYPE');
  expect(() => socket.makefile({ allowHalfOpen: 1 as never })).toFailWith('ERR_INVALID_ARG_TYPE');
  expect(() => socket.makefile({ highWaterMark: -1 })).toFailWith('ERR_OUT_OF_RANGE');
  expect(() => socket.makefile({ highWaterMark: '1' as never })).toFailWith('ERR_INVALID_ARG_TYPE');
  expect(() => socket.makefile({ signal: {} as never })).toFailWith('ERR_INVALID_ARG_TYPE');
  expect(socket.closed).toBe(false);
});
