// The same work on Node's own net and dgram.
import { createSocket } from 'node:dgram';
import { readFile } from 'node:fs';
import { connect, createServer } from 'node:net';
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

let ops = 0;

/** @param {import('node:net').Server} server */
function listen(server) {
  server.listen({ host: '127.0.0.1', port: 0, backlog: 1024 }, () => {
    announce(/** @type {import('node:net').AddressInfo} */ (server.address()).port);
  });
}

/** @param {import('node:dgram').Socket} socket */
async function bound(socket) {
  await new Promise((resolve) => socket.bind(0, '127.0.0.1', () => resolve(undefined)));
  return socket.address().port;
}

await dispatch({
  'tcp-echo'() {
    const server = createServer({ noDelay: true }, (socket) => {
      socket.on('error', () => socket.destroy());
      socket.on('data', (data) => {
        ops++;
        socket.write(data);
      });
    });
    listen(server);
    return measureEvents(() => ops);
  },
  async 'udp-echo'() {
    const socket = createSocket('udp4');
    socket.on('message', (data, from) => {
      ops++;
      socket.send(data, from.port, from.address);
    });
    announce(await bound(socket));
    return measureEvents(() => ops);
  },
  async 'udp-receive'() {
    const socket = createSocket('udp4');
    socket.on('message', () => ops++);
    announce(await bound(socket));
    return measureEvents(() => ops);
  },
  async 'udp-send'() {
    const socket = createSocket('udp4');
    await new Promise((resolve) => socket.connect(option('port', 0), '127.0.0.1', () => resolve(undefined)));
    const data = Buffer.alloc(option('size', 64));
    const next = () => {
      ops++;
      if (ops % 64 === 0) setImmediate(send);
      else send();
    };
    const send = () => socket.send(data, next);
    send();
    return measureEvents(() => ops);
  },
  accept() {
    const server = createServer((socket) => {
      ops++;
      socket.on('error', () => socket.destroy());
      socket.destroy();
    });
    listen(server);
    return measureEvents(() => ops);
  },
  'bulk-read'() {
    let bytes = 0;
    const socket = connect(option('port', 0), '127.0.0.1');
    socket.on('data', (data) => {
      bytes += data.length;
    });
    return measureEvents(() => Math.floor(bytes / 65536));
  },
  'bulk-read-into'() {
    let bytes = 0;
    connect({
      port: option('port', 0),
      host: '127.0.0.1',
      onread: {
        buffer: bulkBuffer(),
        callback: (count) => {
          bytes += count;
          return true;
        },
      },
    });
    return measureEvents(() => Math.floor(bytes / 65536));
  },
  async idle() {
    const count = option('connections', 100);
    await measureMemory(count, () => {
      const sockets = new Set();
      return new Promise((resolve) => {
        const server = createServer((socket) => {
          socket.on('data', () => ops++);
          sockets.add(socket);
          if (sockets.size === count) resolve(undefined);
        });
        listen(server);
      });
    });
  },
  'read-file'() {
    const read = promisify(readFile);
    return measureAwaited(() => read(sample));
  },
  'file-and-name'() {
    return measureAwaited(fileAndName);
  },
});
