/** The packet rings of the blocking facade. */
import { AF_PACKET, SOCK_RAW } from '../constants/generated';
import { errno } from '../errors/errno';
import { SocketError } from '../errors/errors';
import { EAGAIN } from '../operations/operation';
import { Socket } from '../socket/blocking-socket';
import { inline } from '../system/syscalls';
import type { PacketAddress } from '../types/addresses';
import { poll } from '../waiting/poll-driver';
import type { Block } from './block';
import { BasePacketRing, Iteration, NextBlock, type PacketRingOptions } from './packet-ring';
import { BaseTransmitRing, Flush, type TransmitRingOptions } from './transmit-ring';

type PacketSocket = Socket<PacketAddress, never>;

function packetSocket(): PacketSocket {
  return new Socket({ family: AF_PACKET, type: SOCK_RAW, proto: 0 });
}

/**
 * Captures frames by a ring in memory that is shared with the kernel (`TPACKET_V3`): a system call only where nothing is
 * there, no copy.
 *
 * @throws {SocketError} EPERM (it needs `CAP_NET_RAW`), ENODEV, ENOMEM, EINVAL
 * @see https://man7.org/linux/man-pages/man7/packet.7.html
 */
export class PacketRing extends BasePacketRing<PacketSocket> {
  constructor(options: PacketRingOptions = {}) {
    super(options, packetSocket);
  }

  /**
   * The blocks as the kernel hands them over: `for (const block of ring.blocks()) for (const frame of block) …`. A block
   * goes back when the iteration moves on or is left, unless `keep()` was called. It waits as the socket's timeout says.
   *
   * @throws {SocketError} ENETDOWN …, EAGAIN (a timeout of 0), ENOBUFS (the block whose turn it is was kept and is not
   * released);
   *   iteration can go on
   * @throws {SocketTimeoutError}
   * @see https://docs.kernel.org/networking/packet_mmap.html
   */
  blocks(): IterableIterator<Block> {
    const { ring } = this;
    const iteration = new Iteration(ring);
    const closed = (): boolean => this.closed;
    return {
      next() {
        iteration.pass();
        if (closed()) return { done: true, value: undefined };
        if (ring.ready) return { done: false, value: iteration.take() };
        // Waiting would never end: no block can be released while this thread is blocked.
        if (ring.full) throw new SocketError(errno.ENOBUFS, 'blocks');
        return { done: false, value: poll(new NextBlock(iteration), EAGAIN) };
      },
      return() {
        iteration.pass();
        return { done: true, value: undefined };
      },
      [Symbol.iterator]() {
        return this;
      },
    };
  }
}

/**
 * Sends frames by a ring in memory that is shared with the kernel (`PACKET_TX_RING`): one system call for many.
 *
 * @throws {SocketError} EPERM (it needs `CAP_NET_RAW`), ENODEV, ENOMEM, EINVAL
 * @see https://man7.org/linux/man-pages/man7/packet.7.html
 */
export class TransmitRing extends BaseTransmitRing<PacketSocket> {
  constructor(options: TransmitRingOptions) {
    super(options, packetSocket);
  }

  /**
   * Sends what is queued, and waits until the kernel has taken all of it, as the socket's timeout says.
   *
   * @returns how many frames it took
   * @throws {SocketError} where the kernel refused frames (EMSGSIZE, EINVAL): `refused` has their positions in the order
   *   in which they were queued, `framesSent` how many of the others were sent. ENETDOWN, EAGAIN … with `framesSent`; what
   *   was not taken stays queued
   * @see https://docs.kernel.org/networking/packet_mmap.html
   */
  flush(): number {
    const operation = new Flush(this.socket.descriptor, this.slots);
    return poll(operation, operation.settle(operation.issue(inline)));
  }
}
