// Frames on an interface: PacketRing and TransmitRing, and recvfrom beside them.
import * as async_ from 'bsd-sockets/promises';
import {
  AF_PACKET,
  ETH_P_ALL,
  PACKET_STATISTICS,
  PacketRing,
  SO_RCVBUFFORCE,
  SOCK_RAW,
  SOL_PACKET,
  SOL_SOCKET,
  Socket,
  TransmitRing,
} from 'bsd-sockets';
import { dissect } from 'bsd-sockets/packet';
import { announce, dispatch, measureCounted, measureEvents, option } from '../harness.mjs';

const options = { ifname: option('ifname', 'v0'), block_size: 1 << 20, block_count: 64, retire_ms: 60 };

/** @param {{ packets: number, drops: number }} statistics */
function share({ packets, drops }) {
  if (sum === 0 && packets > 0) throw new Error('no frame was looked at');
  return packets === 0 ? 0 : drops / packets;
}

/**
 * What is done with each frame of a block.
 * @satisfies {Record<string, (block: import('bsd-sockets').Block) => number>}
 */
const looks = {
  // No object is made.
  /** @param {import('bsd-sockets').Block} block */
  count(block) {
    let sum = 0;
    for (let i = 0; i < block.count; i++) sum += block.length(i);
    return sum;
  },
  /** @param {import('bsd-sockets').Block} block */
  frames(block) {
    let sum = 0;
    for (const frame of block) sum += frame.length;
    return sum;
  },
  /** @param {import('bsd-sockets').Block} block */
  dissect(block) {
    let sum = 0;
    for (let i = 0; i < block.count; i++) {
      const { tcp, udp } = dissect(block.data(i));
      if (udp !== undefined) sum += udp.source_port + udp.destination_port;
      else if (tcp !== undefined) sum += tcp.source_port + tcp.destination_port;
    }
    return sum;
  },
};

const look = looks[/** @type {keyof typeof looks} */ (option('look', 'count'))];

let sum = 0;

await dispatch({
  receive() {
    const ring = new PacketRing(options);
    announce(0);
    const blocks = ring.blocks()[Symbol.iterator]();
    measureCounted(
      () => {
        const { value: block } = blocks.next();
        if (block === undefined) throw new Error('the ring has ended');
        sum += look(block);
        return block.count;
      },
      () => share(ring.statistics()),
    );
  },
  async 'receive-async'() {
    const ring = new async_.PacketRing(options);
    announce(0);
    let frames = 0;
    measureEvents(
      () => frames,
      () => share(ring.statistics()),
    );
    for await (const block of ring.blocks()) {
      sum += look(block);
      frames += block.count;
    }
  },
  recvfrom() {
    const socket = new Socket({ family: AF_PACKET, type: SOCK_RAW });
    socket.setsockopt(SOL_SOCKET, SO_RCVBUFFORCE, 32 << 20);
    socket.bind({ ifname: options.ifname, protocol: ETH_P_ALL });
    announce(0);
    measureCounted(
      () => {
        for (let i = 0; i < 16; i++) sum += socket.recvfrom(2048)[0].length;
        return 16;
      },
      () => share(socket.getsockopt(SOL_PACKET, PACKET_STATISTICS)),
    );
  },
  send() {
    const ring = new TransmitRing({ ifname: options.ifname, frame_size: 2048, frame_count: 1024 });
    // What C's programs send: a UDP datagram over IPv4.
    const bytes = Buffer.alloc(64, 'x');
    bytes.set([2, 0, 0, 0, 0, 9, 2, 0, 0, 0, 0, 1, 8, 0, 0x45, 0, 0, 50, 0, 1, 0x40, 0, 64, 17, 0, 0]);
    bytes.set([10, 0, 0, 1, 10, 0, 0, 2, 4, 0, 0, 9, 0, 30, 0, 0], 26);
    measureCounted(() => {
      for (let i = 0; i < 1024; i++) {
        bytes[35] = i;
        ring.queue(bytes);
      }
      return ring.flush();
    });
  },
});
