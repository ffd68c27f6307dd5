/**
 * The memory that a packet socket shares with the kernel. It is mapped once. When the socket's descriptor is closed, given
 * up or collected, memory of the process's own takes its place: views that are left stay readable, and the kernel releases
 * the socket, which a mapping would keep open.
 */
import { SocketError } from '../errors/errors';
import { errno } from '../errors/errno';
import { onLoss } from '../descriptor/descriptor';
import { View } from '../memory/slab';
import { native } from '../system/native';
import { keepHere } from '../system/thread';

export class RingMemory {
  /** Plain integers of 32 bits at `offset >> 2`. What both sides write is read and written by `Atomics`. */
  readonly words: Uint32Array<ArrayBuffer>;
  /** Integers of 16 bits at `offset >> 1`. */
  readonly halves: Uint16Array<ArrayBuffer>;
  readonly bytes: Uint8Array<ArrayBuffer>;
  private readonly buffer: ArrayBuffer;
  /** Parts that the program holds: their bytes survive the end of the mapping. */
  readonly held = new Map<number, number>();

  /**
   * @param fd of a packet socket with a ring of `length` bytes
   * @throws {SocketError} EINVAL, ENOMEM, ENOTSUP (this runtime has no ArrayBuffers of foreign memory)
   */
  constructor(fd: number, length: number) {
    if (native.mapRing === undefined || native.detachRing === undefined) throw new SocketError(errno.ENOSYS, 'mmap');
    const buffer = native.mapRing(fd, length);
    if (typeof buffer === 'number') throw new SocketError(-buffer, 'mmap');
    // Transferring it would take it away from under the ring.
    keepHere(buffer);
    this.buffer = buffer;
    this.bytes = new Uint8Array(buffer);
    this.words = new Uint32Array(buffer);
    this.halves = new Uint16Array(buffer);
    onLoss(fd, () => {
      this.detach();
    });
  }

  view(offset: number, length: number): Buffer<ArrayBuffer> {
    return new View(this.buffer, offset, length);
  }

  private detach(): void {
    const copies = [...this.held].map(([offset, length]) => [offset, Buffer.from(this.view(offset, length))] as const);
    native.detachRing?.(this.buffer);
    for (const [offset, bytes] of copies) this.view(offset, bytes.length).set(bytes);
    this.held.clear();
  }
}
