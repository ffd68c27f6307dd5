// The async facade's side of the rows.
import { readFile } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { promisify } from 'node:util';
import {
  announce,
  bulkBuffer,
  dispatch,
  fileAndName,
  measureAwaited,
  measureEvents,
  measureMemory,
  option,
  sample,
} from '../harness.mjs';
import {
  AF_INET,
  IPPROTO_TCP,
  MessageBatch,
  SOCK_DGRAM,
  SOCK_STREAM,
  SOL_UDP,
  Socket,
  TCP_NODELAY,
  UDP_GRO,
  UDP_SEGMENT,
  create_server,
} from 'bsd-sockets/promises';

/** @typedef {import('bsd-sockets').InetAddress} InetAddress */

const loopback = { address: '127.0.0.1', port: 0 };
const partner = { ...loopback, port: option('port', 0) };
const executor = /** @type {'readiness' | 'pool'} */ (option('executor', 'readiness'));

const batch = option('batch', 1);

let ops = 0;
let bytes = 0;

async function udpSocket() {
  const socket = /** @type {Socket<InetAddress, never>} */ (
    new Socket({ family: AF_INET, type: SOCK_DGRAM, executor })
  );
  await socket.bind(loopback);
  return socket;
}

async function connected() {
  const socket = new Socket({ family: AF_INET, type: SOCK_STREAM, executor });
  await socket.connect(partner);
  return socket;
}

async function pendingReceives() {
  const pending = option('pending', 0);
  for (let i = 0; i < pending; i++) {
    const socket = await udpSocket();
    void socket.recv(2048);
  }
}

/**
 * Accepts for ever.
 * @param {(socket: Socket) => unknown} serve
 */
async function server(serve) {
  const listener = await create_server(loopback, { backlog: 1024 });
  announce(listener.getsockname().port);
  for await (const [socket] of listener.connections()) serve(socket);
}

/** A partner that is killed at the end resets its connections. @param {unknown} error */
const gone = (error) => {
  if (/** @type {{ code?: string }} */ (error).code !== 'ECONNRESET') throw error;
};

/** @param {Socket} socket */
async function echo(socket) {
  socket.setsockopt(IPPROTO_TCP, TCP_NODELAY, 1);
  for (;;) {
    const data = await socket.recv(65536);
    if (data.length === 0) break;
    await socket.sendall(data);
    ops++;
  }
  socket.close();
}

/** @param {Socket} socket */
async function echoInto(socket) {
  socket.setsockopt(IPPROTO_TCP, TCP_NODELAY, 1);
  const buffer = Buffer.allocUnsafe(4096);
  for (;;) {
    const length = await socket.recv_into(buffer);
    if (length === 0) break;
    await socket.send(buffer.subarray(0, length));
    ops++;
  }
  socket.close();
}

await dispatch({
  'tcp-echo'() {
    void server((socket) => void echo(socket).catch(gone));
    return measureEvents(() => ops);
  },
  'tcp-echo-into'() {
    void server((socket) => void echoInto(socket).catch(gone));
    return measureEvents(() => ops);
  },
  async 'tcp-echo-executor'() {
    const listener = await create_server(loopback);
    announce(listener.getsockname().port);
    const [accepted] = await listener.accept();
    const socket = new Socket({ fileno: accepted.detach(), executor });
    void echo(socket).catch(gone);
    return measureEvents(() => ops);
  },
  'duplex-echo'() {
    void server((socket) => {
      const stream = socket.makefile();
      stream.setNoDelay(true);
      stream.on('error', gone);
      stream.on('data', (data) => {
        ops++;
        stream.write(data);
      });
    });
    return measureEvents(() => ops);
  },
  async 'udp-echo'() {
    const socket = await udpSocket();
    announce(socket.getsockname().port);
    void (async () => {
      for (;;) {
        const [data, from] = await socket.recvfrom(2048);
        await socket.sendto(data, from);
        ops++;
      }
    })();
    return measureEvents(() => ops);
  },
  async 'udp-receive'() {
    const socket = await udpSocket();
    announce(socket.getsockname().port);
    void (async () => {
      for (;;) {
        await socket.recvfrom(2048);
        ops++;
      }
    })();
    return measureEvents(() => ops);
  },
  async 'udp-receive-messages'() {
    const socket = await udpSocket();
    announce(socket.getsockname().port);
    void (async () => {
      for await (const [data] of socket.messages(2048, { batch })) ops += data.length > 0 ? 1 : 0;
    })();
    return measureEvents(() => ops);
  },
  async 'udp-echo-messages'() {
    const socket = await udpSocket();
    announce(socket.getsockname().port);
    void (async () => {
      for await (const [data, from] of socket.messages(2048, { batch })) {
        await socket.sendto(data, from);
        ops++;
      }
    })();
    return measureEvents(() => ops);
  },
  async 'udp-receive-batch'() {
    const socket = await udpSocket();
    announce(socket.getsockname().port);
    const batch = /** @type {MessageBatch<InetAddress>} */ (new MessageBatch(64, 2048));
    let seen = 0;
    void (async () => {
      for (;;) {
        const count = await socket.recvmmsg(batch);
        // A buffer of its own and an address for each, as the peers give.
        const buffers = batch.copy();
        for (let i = 0; i < count; i++) seen += (buffers[i]?.length ?? 0) + (batch.address(i)?.port ?? 0);
        ops += count;
      }
    })();
    return measureEvents(() => (seen >= 0 ? ops : 0));
  },
  async 'udp-receive-gro'() {
    const socket = await udpSocket();
    socket.setsockopt(SOL_UDP, UDP_GRO, 1);
    announce(socket.getsockname().port);
    void (async () => {
      for (;;) {
        const { data, ancdata } = await socket.recvmsg(65536, 64);
        const segment = ancdata.find(({ type }) => type === UDP_GRO)?.value ?? data.length;
        ops += Math.ceil(data.length / Number(segment));
      }
    })();
    return measureEvents(() => ops);
  },
  async 'udp-send'() {
    const socket = await udpSocket();
    await socket.connect(partner);
    const data = Buffer.alloc(option('size', 64));
    void (async () => {
      for (;;) {
        await socket.send(data);
        ops++;
      }
    })();
    return measureEvents(() => ops);
  },
  async 'udp-send-gso'() {
    const size = option('size', 64);
    const segments = option('segments', 64);
    const socket = await udpSocket();
    await socket.connect(partner);
    socket.setsockopt(SOL_UDP, UDP_SEGMENT, size);
    const data = Buffer.alloc(size * segments);
    void (async () => {
      for (;;) {
        await socket.send(data);
        ops += segments;
      }
    })();
    return measureEvents(() => ops);
  },
  accept() {
    void server((socket) => {
      ops++;
      socket.close();
    });
    return measureEvents(() => ops);
  },
  async 'bulk-read'() {
    const socket = await connected();
    const buffer = bulkBuffer();
    void (async () => {
      for (;;) bytes += await socket.recv_into(buffer);
    })();
    return measureEvents(() => Math.floor(bytes / 65536));
  },
  async 'duplex-bulk'() {
    const stream = (await connected()).makefile();
    stream.on('data', (/** @type {Buffer} */ data) => {
      bytes += data.length;
    });
    return measureEvents(() => Math.floor(bytes / 65536));
  },
  idle() {
    const count = option('connections', 100);
    return measureMemory(count, async () => {
      const sockets = new Set();
      const listener = await create_server(loopback, { backlog: 1024 });
      announce(listener.getsockname().port);
      while (sockets.size < count) {
        const [socket] = await listener.accept();
        sockets.add(socket);
        void socket.recv(65536).catch(gone);
      }
    });
  },
  async 'read-file'() {
    await pendingReceives();
    const read = promisify(readFile);
    return measureAwaited(() => read(sample));
  },
  async 'file-and-name'() {
    await pendingReceives();
    return measureAwaited(fileAndName);
  },
  // An operation is 16 MiB; the event loop's worst delay is told beside it.
  async 'bulk-send'() {
    const socket = await connected();
    const data = Buffer.alloc(16 << 20);
    const delay = monitorEventLoopDelay({ resolution: 1 });
    return measureAwaited(
      () => socket.sendall(data),
      (phase) => {
        if (phase === 'begin') return void delay.enable();
        delay.disable();
        return { delay: delay.max / 1e9, delay99: delay.percentile(99) / 1e9 };
      },
    );
  },
});
