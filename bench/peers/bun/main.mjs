// The same work on Bun's own sockets.
import { announce, dispatch, measureEvents } from '../harness.mjs';

/**
 * What is used of Bun's global.
 * @typedef {{ write(data: Uint8Array): number, end(): void }} BunSocket
 * @typedef {{
 *   listen(options: {
 *     hostname: string, port: number,
 *     socket: { data(socket: BunSocket, data: Uint8Array): void, open?(socket: BunSocket): void, error?(): void },
 *   }): { port: number },
 *   udpSocket(options: {
 *     hostname: string, port: number,
 *     socket: { data(socket: { send(data: Uint8Array, port: number, address: string): boolean }, data: Uint8Array, port: number, address: string): void },
 *   }): Promise<{ port: number }>,
 * }} BunGlobal
 */
const { Bun } = /** @type {{ Bun: BunGlobal }} */ (/** @type {unknown} */ (globalThis));

const loopback = { hostname: '127.0.0.1', port: 0 };
let ops = 0;

await dispatch({
  'tcp-echo'() {
    const server = Bun.listen({
      ...loopback,
      socket: {
        data(socket, data) {
          ops++;
          socket.write(data);
        },
        error() {},
      },
    });
    announce(server.port);
    return measureEvents(() => ops);
  },
  accept() {
    const server = Bun.listen({
      ...loopback,
      socket: {
        open(socket) {
          ops++;
          socket.end();
        },
        data() {},
        error() {},
      },
    });
    announce(server.port);
    return measureEvents(() => ops);
  },
  async 'udp-receive'() {
    const socket = await Bun.udpSocket({
      ...loopback,
      socket: {
        data() {
          ops++;
        },
      },
    });
    announce(socket.port);
    return measureEvents(() => ops);
  },
});
