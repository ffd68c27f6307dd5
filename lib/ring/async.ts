/** The packet rings of the async facade. */
import { signalOf } from '../arguments/validate';
import { AF_PACKET, SOCK_RAW } from '../constants/generated';
import type { CallOptions } from '../operations/interface';
import { Direction, type Operation } from '../operations/operation';
import { Socket } from '../socket/async-socket';
import { Series } from '../streams/series';
import type { PacketAddress } from '../types/addresses';
import type { Block } from './block';
import { BasePacketRing, type Blocks, Iteration, NextBlock, type PacketRingOptions } from './packet-ring';
import { BaseTransmitRing, Flush, type TransmitRingOptions } from './transmit-ring';

type PacketSocket = Socket<PacketAddress, never>;

function packetSocket(): PacketSocket {
  return new Socket({ family: AF_PACKET, type: SOCK_RAW, proto: 0 });
}

/** The blocks of a ring. */
class BlockSeries extends Series<Block, PacketSocket> {
  private readonly iteration: Iteration;

  constructor(socket: PacketSocket, ring: Blocks, options: CallOptions | undefined) {
    super(socket, options);
    this.iteration = new Iteration(ring);
  }

  protected override attempt(): Block | undefined {
    const { iteration } = this;
    iteration.pass();
    return this.source.waiters.mayTry(Direction.In) && iteration.ring.ready ? iteration.take() : undefined;
  }

  protected override operation(): Operation<Block> {
    return new NextBlock(this.iteration);
  }

  protected override skips(): boolean {
    return false;
  }

  override return(): Promise<IteratorResult<Block, undefined>> {
    this.iteration.pass();
    return super.return();
  }
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
   * The blocks as the kernel hands them over: `for await (const block of ring.blocks()) for (const frame of block) …`. A
   * block goes back when the iteration moves on or is left, unless `keep()` was called. Closing the ring ends it.
   *
   * @throws {SocketError} ENETDOWN …, of that one `next()`; iteration can go on
   * @see https://docs.kernel.org/networking/packet_mmap.html
   */
  blocks(options?: CallOptions): AsyncIterableIterator<Block> {
    return new BlockSeries(this.socket, this.ring, options);
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
   * Sends what is queued, and waits until the kernel has taken all of it.
   *
   * @returns how many frames it took
   * @throws {SocketError} where the kernel refused frames (EMSGSIZE, EINVAL): `refused` has their positions in the order
   *   in which they were queued, `framesSent` how many of the others were sent. ENETDOWN, EAGAIN … with `framesSent`; what
   *   was not taken stays queued
   * @see https://docs.kernel.org/networking/packet_mmap.html
   */
  async flush(options?: CallOptions): Promise<number> {
    const signal = signalOf(options);
    return this.socket.waiters.start(this.socket, new Flush(this.socket.descriptor, this.slots), signal);
  }
}
