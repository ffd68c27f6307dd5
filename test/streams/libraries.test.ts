/** Libraries that know `net.Socket` only, on the Duplex of `makefile()`, as they come: tls, http, pg, ioredis, dbus-native. */
import { createHash } from 'node:crypto';
import { once, type EventEmitter } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import net, { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import tls from 'node:tls';
import { AF_UNIX, create_connection, create_server, Socket } from 'bsd-sockets/promises';
import type { DuplexOptions, SocketDuplex } from 'bsd-sockets/promises';
import { createClient, type Message, type MessageBus } from 'dbus-native';
import { AbstractConnector, Redis, type RedisOptions } from 'ioredis';
import pg from 'pg';
import {
  describeWithDbus,
  describeWithOpenssl,
  describeWithPostgres,
  describeWithRedis,
  makeCertificate,
  startDbus,
  startPostgres,
  startRedis,
  type Certificate,
  type Server,
} from '../support/servers';
import { afterTest, closing, ended, pattern, tcpPair, unixPair } from '../support/streams';

const MB = 1 << 20;

async function streams(family: string, options?: DuplexOptions): Promise<[SocketDuplex, SocketDuplex]> {
  const [a, b] = family === 'TCP' ? await tcpPair() : unixPair();
  return [a.makefile(options), b.makefile(options)];
}

/** An event, whatever errors come before it. */
function event(emitter: EventEmitter, name: string): Promise<unknown> {
  return new Promise((resolve) => emitter.once(name, resolve));
}

async function collected(stream: AsyncIterable<unknown>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function sha1(data: Buffer): string {
  return createHash('sha1').update(data).digest('hex');
}

/** A connected stream to a server, over TCP or its Unix socket. */
async function connectTo(server: Server, family: string): Promise<SocketDuplex> {
  if (family === 'TCP') return (await create_connection({ address: '127.0.0.1', port: server.port })).makefile();
  const socket = new Socket({ family: AF_UNIX });
  await socket.connect({ path: server.path });
  return socket.makefile();
}

describeWithOpenssl('node:tls', () => {
  let certificate: Certificate;
  beforeAll(() => (certificate = makeCertificate()));

  /** A client and a server of TLS, each on a stream. */
  async function secured(
    family: string,
    version: tls.SecureVersion,
  ): Promise<[tls.TLSSocket, tls.TLSSocket, tls.Server]> {
    // One side ends while the other still answers.
    const [a, b] = await streams(family, { allowHalfOpen: true });
    const server = tls.createServer({ ...certificate, maxVersion: version });
    const connection = once(server, 'secureConnection');
    server.emit('connection', b);
    const client = tls.connect({ socket: a, ca: certificate.cert, servername: 'localhost', minVersion: version });
    afterTest(() => client.destroy());
    await once(client, 'secureConnect');
    const [secure] = (await connection) as [tls.TLSSocket];
    afterTest(() => secure.destroy());
    return [client, secure, server];
  }

  it.each(['client', 'server'])('echoes 5 MB where the %s is on a net.Socket', async (side) => {
    const listener = net.createServer({ allowHalfOpen: true }).listen(0, '127.0.0.1');
    afterTest(() => listener.close());
    await once(listener, 'listening');
    const accepted = once(listener, 'connection');
    const { port } = listener.address() as AddressInfo;
    const ours = (await create_connection({ address: '127.0.0.1', port })).makefile({ allowHalfOpen: true });
    const [theirs] = (await accepted) as [net.Socket];
    const [a, b] = side === 'client' ? [theirs, ours] : [ours, theirs];
    const server = tls.createServer(certificate, (secure) => secure.pipe(secure));
    server.emit('connection', b);
    const client = tls.connect({ socket: a, ca: certificate.cert, servername: 'localhost' });
    afterTest(() => client.destroy());
    const sent = pattern(5 * MB);
    client.end(sent);
    expect(sha1(await collected(client))).toBe(sha1(sent));
    for (const stream of [a, b]) if (!stream.closed) await once(stream, 'close');
  });

  describe.each(['TCP', 'Unix'])('over %s', (family) => {
    it.each(['TLSv1.3', 'TLSv1.2'] as const)('talks %s both ways', async (version) => {
      const [client, server] = await secured(family, version);
      expect([client.authorized, client.getProtocol(), server.getProtocol()]).toEqual([true, version, version]);
      const sent = pattern(10 * MB);
      server.pipe(server);
      client.end(sent);
      expect(sha1(await collected(client))).toBe(sha1(sent));
    });

    it('tells the other side when one is destroyed', async () => {
      const [client, server] = await secured(family, 'TLSv1.3');
      const closed = event(server, 'close');
      server.on('error', () => {}).resume();
      client.destroy();
      await closed;
    });

    it('refuses a certificate that nobody vouches for', async () => {
      const [a, b] = await streams(family);
      const server = tls.createServer(certificate);
      server.on('tlsClientError', () => {});
      server.emit('connection', b);
      const client = tls.connect({ socket: a, servername: 'localhost' });
      await expect(once(client, 'secureConnect')).rejects.toMatchObject({ code: 'DEPTH_ZERO_SELF_SIGNED_CERT' });
      a.destroy();
      b.destroy();
    });
  });
});

describe('node:http', () => {
  /** A server of HTTP whose connections are streams of a listener of ours. */
  async function serve(handler: http.RequestListener): Promise<{ server: http.Server; port: number }> {
    const listener = closing(await create_server({ address: '127.0.0.1', port: 0 }));
    const server = http.createServer(handler);
    const made: Duplex[] = [];
    void (async () => {
      for await (const [socket] of listener.connections()) {
        const stream = socket.makefile();
        made.push(stream);
        server.emit('connection', stream);
      }
    })();
    afterTest(() => {
      for (const stream of made) stream.destroy();
    });
    return { server, port: listener.getsockname().port };
  }

  /** An agent whose connections are ours, and how many it made. */
  function agentTo(port: number, options: http.AgentOptions = {}): http.Agent & { made: number } {
    const agent = Object.assign(new http.Agent(options), { made: 0 });
    agent.createConnection = (_options, callback) => {
      agent.made++;
      create_connection({ address: '127.0.0.1', port }).then(
        (socket) => callback!(null, socket.makefile()),
        (error: unknown) => callback!(error as Error, undefined as never),
      );
      return undefined;
    };
    afterTest(() => agent.destroy());
    return agent;
  }

  async function response(request: http.ClientRequest): Promise<[http.IncomingMessage, Buffer]> {
    const [message] = (await once(request, 'response')) as [http.IncomingMessage];
    return [message, await collected(message)];
  }

  const echo: http.RequestListener = (request, answer) => {
    answer.setHeader('x-path', request.url!);
    answer.setHeader('x-from', `${request.socket.remoteAddress}`);
    request.pipe(answer);
  };

  it('client and server talk, over one kept connection', async () => {
    const { port } = await serve(echo);
    const agent = agentTo(port, { keepAlive: true, maxSockets: 1 });
    const bodies = [pattern(1), pattern(3 * MB), pattern(70_000), pattern(0)];
    for (const body of bodies) {
      const request = http.request({ agent, method: 'POST', path: `/${body.length}` });
      request.end(body);
      const [message, data] = await response(request);
      expect(message.headers).toMatchObject({ 'x-path': `/${body.length}`, 'x-from': '127.0.0.1' });
      expect(sha1(data)).toBe(sha1(body));
    }
    expect(agent.made).toBe(1);
  });

  it('many requests at once', async () => {
    const { port } = await serve(echo);
    const agent = agentTo(port, { keepAlive: true });
    const all = Array.from({ length: 100 }, async (_, i) => {
      const request = http.request({ agent, method: 'PUT', path: `/${i}` });
      request.end(`body ${i}`);
      const [message, data] = await response(request);
      return `${message.headers['x-path'] as string} ${data.toString()}`;
    });
    expect(await Promise.all(all)).toEqual(all.map((_, i) => `/${i} body ${i}`));
  });

  it('a client takes a stream that is connected already, over a Unix socket too', async () => {
    const [a, b] = await streams('Unix');
    const server = http.createServer(echo);
    server.emit('connection', b);
    const request = http.request({ createConnection: () => a, path: '/unix' });
    request.end();
    const [message] = await response(request);
    expect([message.statusCode, message.headers['x-path'], message.headers['x-from']]).toEqual([
      200,
      '/unix',
      'undefined',
    ]);
    a.destroy();
    b.destroy();
  });

  it('times a silent server out', async () => {
    const { port } = await serve(() => {});
    const request = http.get({ agent: agentTo(port), timeout: 50 });
    request.on('error', () => {});
    await once(request, 'timeout');
    const closed = event(request, 'close');
    request.destroy();
    await closed;
  });

  it('a server that times an idle connection out closes it', async () => {
    const { server, port } = await serve((_, answer) => answer.end('hello'));
    server.keepAliveTimeout = 50;
    const socket = closing(await create_connection({ address: '127.0.0.1', port }));
    await socket.sendall('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');
    const text = (await collected(socket.makefile())).toString();
    expect(text).toMatch(/^HTTP\/1\.1 200 OK\r\n[^]*hello/);
  });

  it('requests that were sent in a row are answered in order', async () => {
    const { port } = await serve((request, answer) => answer.end(request.url));
    const socket = closing(await create_connection({ address: '127.0.0.1', port }));
    const get = (path: string, rest = ''): string => `GET ${path} HTTP/1.1\r\nHost: localhost\r\n${rest}\r\n`;
    await socket.sendall(get('/one') + get('/two') + get('/three', 'Connection: close\r\n'));
    const text = (await collected(socket.makefile())).toString();
    expect(text.match(/\/(one|two|three)/g)).toEqual(['/one', '/two', '/three']);
  });

  it('upgrades to something else on the same stream', async () => {
    const { server, port } = await serve(() => {});
    server.on('upgrade', (_request, stream, head) => {
      stream.write('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: echo\r\n\r\n');
      stream.write(head);
      stream.pipe(stream);
    });
    const request = http.get({
      agent: agentTo(port),
      headers: { connection: 'Upgrade', upgrade: 'echo' },
    });
    const [, stream] = (await once(request, 'upgrade')) as [unknown, SocketDuplex];
    stream.end('no longer http');
    expect((await collected(stream)).toString()).toBe('no longer http');
  });

  it('a client that goes away aborts its request', async () => {
    const gone = new Promise((resolve) => {
      void serve((request) => {
        request.on('error', resolve);
        request.resume();
      }).then(async ({ port }) => {
        const socket = await create_connection({ address: '127.0.0.1', port });
        await socket.sendall('POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\nhalf');
        socket.close();
      });
    });
    expect(await gone).toMatchObject({ code: 'ECONNRESET' });
  });
});

describeWithPostgres('pg on a real PostgreSQL', () => {
  let server: Server;
  let certificate: Certificate;
  beforeAll(async () => {
    certificate = makeCertificate();
    server = await startPostgres(certificate);
  }, 120_000);
  afterAll(() => server.stop());

  /** pg calls `connect` of the stream it is given, and waits for 'connect'. */
  function adapted(stream: SocketDuplex): Duplex {
    const connect = (): void => process.nextTick(() => stream.emit('connect'));
    return Object.assign(stream, { connect });
  }

  async function client(family: string, options: pg.ClientConfig = {}): Promise<pg.Client> {
    const stream = adapted(await connectTo(server, family));
    const made = new pg.Client({
      user: 'test',
      database: 'postgres',
      host: 'localhost',
      stream: () => stream,
      ...options,
    });
    await made.connect();
    return made;
  }

  describe.each(['TCP', 'Unix'])('over %s', (family) => {
    it('asks and is answered', async () => {
      const db = await client(family, { keepAlive: true });
      const { rows } = await db.query('SELECT $1::int + 1 AS sum, $2::text AS text', [41, 'größe']);
      expect(rows).toEqual([{ sum: 42, text: 'größe' }]);
      await expect(db.query('SELECT nothing FROM nowhere')).rejects.toMatchObject({ code: '42P01' });
      expect((await db.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
      await db.end();
    });

    it('carries large parameters and results', async () => {
      const db = await client(family);
      const bytes = pattern(5 * MB);
      const asked = await db.query('SELECT md5($1::bytea) AS md5, $1::bytea AS bytes', [bytes]);
      const [row] = asked.rows as [{ md5: string; bytes: Buffer }];
      expect(row.md5).toBe(createHash('md5').update(bytes).digest('hex'));
      expect(sha1(row.bytes)).toBe(sha1(bytes));
      const { rows } = await db.query("SELECT i, repeat('x', 100) AS x FROM generate_series(1, 50000) AS i");
      expect(rows).toHaveLength(50_000);
      expect(rows.every(({ i, x }: { i: number; x: string }, index) => i === index + 1 && x.length === 100)).toBe(true);
      await db.end();
    });

    it('answers one query after the other', async () => {
      const db = await client(family);
      for (let i = 0; i < 300; i++) {
        const { rows } = await db.query('SELECT $1::int AS i', [i]);
        expect(rows).toEqual([{ i }]);
      }
      await db.end();
    });

    it('is notified', async () => {
      const [listening, notifying] = await Promise.all([client(family), client(family)]);
      await listening.query('LISTEN news');
      const news = once(listening, 'notification');
      await notifying.query("NOTIFY news, 'hot'");
      expect((await news)[0]).toMatchObject({ channel: 'news', payload: 'hot' });
      await Promise.all([listening.end(), notifying.end()]);
    });

    it('notices when its session is terminated', async () => {
      const [victim, killer] = await Promise.all([client(family), client(family)]);
      const { rows } = await victim.query('SELECT pg_backend_pid() AS pid');
      const end = event(victim, 'end');
      const error = event(victim, 'error');
      victim.on('error', () => {});
      await killer.query('SELECT pg_terminate_backend($1)', [(rows[0] as { pid: number }).pid]);
      expect(await error).toMatchObject({ code: '57P01' });
      await end;
      await killer.end();
    });
  });

  // It has no TLS on its Unix socket.
  it('talks TLS over TCP', async () => {
    const db = await client('TCP', { ssl: { ca: certificate.cert, servername: 'localhost' } });
    const { rows } = await db.query('SELECT ssl, version FROM pg_stat_ssl WHERE pid = pg_backend_pid()');
    expect(rows).toEqual([{ ssl: true, version: 'TLSv1.3' }]);
    await db.end();
  });

  it('serves a pool', async () => {
    const ready = await Promise.all([1, 2, 3].map(() => connectTo(server, 'TCP')));
    const pool = new pg.Pool({ user: 'test', database: 'postgres', max: 3, stream: () => adapted(ready.pop()!) });
    const ends: Promise<unknown>[] = [];
    pool.on('connect', (each) => ends.push(event(each, 'end')));
    const asked = Array.from({ length: 60 }, (_, i) => pool.query<{ i: number }>('SELECT $1::int AS i', [i]));
    expect((await Promise.all(asked)).map(({ rows }) => rows[0]!.i)).toEqual(asked.map((_, i) => i));
    await pool.end();
    // The pool does not wait for its sessions to end, and the server is to be stopped after them.
    await Promise.all(ends);
  });
});

describeWithRedis('ioredis on a real Redis', () => {
  let server: Server;
  beforeAll(async () => (server = await startRedis()), 60_000);
  afterAll(() => server.stop());

  function client(family: string, options: RedisOptions = {}): Redis & { made: SocketDuplex[] } {
    const made: SocketDuplex[] = [];
    class Connector extends AbstractConnector {
      constructor() {
        super(1000);
      }

      override async connect(): ReturnType<AbstractConnector['connect']> {
        this.connecting = true;
        const stream = await connectTo(server, family);
        made.push(stream);
        return (this.stream = stream as never);
      }
    }
    const redis = new Redis({ ...options, Connector } as RedisOptions & { replyMapping: 'legacy' });
    redis.on('error', () => {});
    return Object.assign(redis, { made });
  }

  describe.each(['TCP', 'Unix'])('over %s', (family) => {
    it('keeps and gives back', async () => {
      const redis = client(family, { keepAlive: 1000 });
      const bytes = pattern(8 * MB);
      await redis.set(`key ${family}`, bytes);
      expect(sha1((await redis.getBuffer(`key ${family}`))!)).toBe(sha1(bytes));
      expect(await redis.get('nothing')).toBeNull();
      await expect(redis.call('NONSENSE')).rejects.toThrow(/unknown command/);
      await redis.quit();
    });

    it('pipelines', async () => {
      const redis = client(family);
      const pipeline = redis.pipeline();
      for (let i = 0; i < 10_000; i++) pipeline.set(`${family}${i}`, i).get(`${family}${i}`);
      const answers = (await pipeline.exec())!;
      expect(answers).toHaveLength(20_000);
      expect(
        answers.filter((_, i) => i % 2 === 1).every(([error, value], i) => error === null && value === `${i}`),
      ).toBe(true);
      await redis.quit();
    });

    it('publishes and subscribes', async () => {
      const [subscriber, publisher] = [client(family), client(family)];
      await subscriber.subscribe('news');
      const message = once(subscriber, 'message');
      expect(await publisher.publish('news', 'hot')).toBe(1);
      expect(await message).toEqual(['news', 'hot']);
      await Promise.all([subscriber.quit(), publisher.quit()]);
    });

    it('waits for what comes later', async () => {
      const [waiting, pushing] = [client(family), client(family)];
      const popped = waiting.blpop(`list ${family}`, 0);
      await pushing.rpush(`list ${family}`, 'late');
      expect(await popped).toEqual([`list ${family}`, 'late']);
      await Promise.all([waiting.quit(), pushing.quit()]);
    });

    it('connects again when its connection was killed', async () => {
      const redis = client(family, { retryStrategy: () => 1 });
      const id = await redis.client('ID');
      const killer = client(family);
      const again = once(redis, 'close');
      await killer.client('KILL', 'ID', id);
      await again;
      expect(await redis.ping()).toBe('PONG');
      expect(redis.made).toHaveLength(2);
      await Promise.all([redis.quit(), killer.quit()]);
    });

    it('disconnects at once', async () => {
      const redis = client(family);
      await redis.ping();
      const [stream] = redis.made as [SocketDuplex];
      const end = ended(stream);
      redis.disconnect();
      expect((await end).at(-1)).toBe('close false');
    });
  });
});

describeWithDbus('dbus-native', () => {
  let server: Omit<Server, 'port'>;
  beforeAll(async () => (server = await startDbus()));
  afterAll(() => server.stop());

  /** A client of the bus that has its name. */
  async function connected(): Promise<MessageBus & { readonly name: string }> {
    const socket = new Socket({ family: AF_UNIX });
    await socket.connect({ path: server.path });
    const bus = createClient({ stream: socket.makefile() });
    afterTest(() => bus.connection.end());
    await once(bus.connection, 'connect');
    // The first message is the answer that names it.
    while (bus.name === undefined) await once(bus.connection, 'message');
    return bus as MessageBus & { readonly name: string };
  }

  it('agrees with the bus that descriptors can be passed', async () => {
    const { connection } = await connected();
    expect([connection.canPassFds, connection.unixFdsAgreed]).toEqual([true, true]);
  });

  it('passes descriptors through the bus from client to client', async () => {
    const [sender, receiver] = [await connected(), await connected()];
    const folder = mkdtempSync(join(tmpdir(), 'bsd-sockets-'));
    afterTest(() => {
      rmSync(folder, { recursive: true });
    });
    const texts = Array.from({ length: 30 }, (_, index) => `file ${index}`);
    const got: string[] = [];
    const all = new Promise<void>((resolve) => {
      receiver.connection.on('message', ({ fds = [], body = [] }: Message & { fds?: number[] }) => {
        if (fds.length === 0) return;
        const fd = fds[body[1] as number]!;
        got.push(`${String(body[0])}: ${readFileSync(fd, 'utf8')}`);
        closeSync(fd);
        if (got.length === texts.length) resolve();
      });
    });
    for (const [index, text] of texts.entries()) {
      const file = join(folder, String(index));
      writeFileSync(file, text);
      const fd = openSync(file, 'r');
      const message = {
        type: 1,
        serial: 1000 + index,
        destination: receiver.name,
        path: '/org/example/Sink',
        interface: 'org.example.Sink',
        member: 'Take',
        signature: 'sh',
        body: [String(index), 0],
        fds: [fd],
      };
      sender.connection.message(message);
      closeSync(fd);
    }
    await all;
    expect(got).toEqual(texts.map((text, index) => `${index}: ${text}`));
  });
});
