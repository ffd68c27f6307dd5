/** What both facades' TransmitRings share: frames in slots of shared memory, sent by one system call for many. */
import { outOfRange } from '../arguments/errors';
import { type Data, dataBytes, integer, optionsOf } from '../arguments/validate';
import * as constants from '../constants/generated';
import type { Descriptor } from '../descriptor/descriptor';
import { errno } from '../errors/errno';
import { SocketError } from '../errors/errors';
import { listOf } from '../operations/message-buffers';
import { Direction, EAGAIN, MORE, Operation } from '../operations/operation';
import { layout } from '../system/layout';
import type { Syscalls } from '../system/syscalls';
import type { TpacketReq3 } from '../types/options';
import { FRAME_V2 } from './layout';
import { RingMemory } from './memory';
import { bindPacket, checkLength, interfaceOf, type RingSocket } from './packet-ring';

/** What makes a TransmitRing. */
export interface TransmitRingOptions {
  /** The interface by its name, or … */
  ifname?: string;
  /** … by its number, which wins. One of both is needed. */
  ifindex?: number;
  /** Bytes of a slot, of which a frame has all but 32; rounded up to a power of two, default 2,048. */
  frame_size?: number;
  /** How many slots, rounded up to whole pages; default 512. */
  frame_count?: number;
  /** Send past the interface's queueing discipline (`PACKET_QDISC_BYPASS`): faster, and drops where the driver is full. */
  qdisc_bypass?: boolean;
}

const AVAILABLE: number = constants.TP_STATUS_AVAILABLE ?? 0;
const SEND_REQUEST: number = constants.TP_STATUS_SEND_REQUEST ?? 1;
const WRONG_FORMAT: number = constants.TP_STATUS_WRONG_FORMAT ?? 4;
const IN_USE = SEND_REQUEST | (constants.TP_STATUS_SENDING ?? 2) | WRONG_FORMAT;
const DONTWAIT: number = constants.MSG_DONTWAIT;
const ENOBUFS = -errno.ENOBUFS;
const NOTHING = new Uint8Array(0);

/** The slots of a ring: those from `tail` on are queued. */
export class Slots {
  readonly memory: RingMemory;
  private head = 0;
  private tail = 0;
  /** How many are queued. */
  queued = 0;
  /** Of those queued since the last flush began: how many were looked at. */
  private position = 0;
  /** Of them, those that the kernel refused. */
  private refused: number[] = [];

  constructor(
    fd: number,
    private readonly size: number,
    private readonly count: number,
  ) {
    this.memory = new RingMemory(fd, size * count);
  }

  private statusAt(slot: number): number {
    return (slot * this.size + FRAME_V2.status) >>> 2;
  }

  private lengthAt(slot: number): number {
    return (slot * this.size + FRAME_V2.len) >>> 2;
  }

  private after(slot: number): number {
    return slot + 1 === this.count ? 0 : slot + 1;
  }

  /** Whether the next slot is free. With `PACKET_TX_TIMESTAMP` the status of a free slot has bits of its own. */
  get free(): boolean {
    return (Atomics.load(this.memory.words, this.statusAt(this.head)) & IN_USE) === 0;
  }

  /** Puts a frame into the next slot, which is free. */
  put(parts: readonly Uint8Array[], length: number): void {
    const { head, memory } = this;
    let at = head * this.size + FRAME_V2.data;
    for (const part of parts) {
      memory.bytes.set(part, at);
      at += part.length;
    }
    memory.words[this.lengthAt(head)] = length;
    // Release: the frame was written before the kernel may look at it.
    Atomics.store(memory.words, this.statusAt(head), SEND_REQUEST);
    this.head = this.after(head);
    this.queued++;
  }

  /** Takes note of what the kernel did. @returns how many frames it has taken */
  collect(): number {
    const { words } = this.memory;
    let taken = 0;
    while (this.queued > 0) {
      const status = Atomics.load(words, this.statusAt(this.tail));
      if (status === SEND_REQUEST) break;
      if ((status & WRONG_FORMAT) !== 0) {
        this.refused.push(this.position++);
        this.closeGap();
        continue;
      }
      // Being sent, or sent: its slot is free when the device has done with it.
      taken++;
      this.position++;
      this.queued--;
      this.tail = this.after(this.tail);
    }
    return taken;
  }

  /** Takes out a frame that the kernel refused, which stays at its slot: those behind it move up. */
  private closeGap(): void {
    const { memory } = this;
    const { words } = memory;
    let slot = this.tail;
    for (let left = this.queued - 1; left > 0; left--) {
      const next = this.after(slot);
      const length = words[this.lengthAt(next)]!;
      memory.view(slot * this.size + FRAME_V2.data, length).set(memory.view(next * this.size + FRAME_V2.data, length));
      words[this.lengthAt(slot)] = length;
      Atomics.store(words, this.statusAt(slot), SEND_REQUEST);
      slot = next;
    }
    Atomics.store(words, this.statusAt(slot), AVAILABLE);
    this.head = slot;
    this.queued--;
  }

  /** The positions of the frames that were refused in the flush that ends. */
  endFlush(): number[] {
    const { refused } = this;
    this.refused = [];
    this.position = 0;
    return refused;
  }
}

/** Sends what is queued, until the kernel has taken all. */
export class Flush extends Operation<number> {
  private sent = 0;
  /** Why the kernel refused a frame. */
  private reason = 0;

  constructor(
    descriptor: Descriptor,
    private readonly slots: Slots,
  ) {
    super(descriptor, 'flush');
    this.direction = Direction.Out;
  }

  override issue(calls: Syscalls): number {
    const { slots } = this;
    if (slots.queued === 0) return 0;
    const answer = calls.send(this.descriptor.fd, NOTHING, 0, 0, DONTWAIT);
    const before = slots.queued;
    this.sent += slots.collect();
    if (slots.queued === 0) {
      if (answer < 0) this.reason = answer;
      return 0;
    }
    if (answer >= 0) return slots.queued < before ? MORE : EAGAIN;
    if (answer === EAGAIN || answer === ENOBUFS) return EAGAIN;
    // It went past a frame that it refused: the next ones follow.
    if (slots.queued < before) {
      this.reason = answer;
      return MORE;
    }
    return answer;
  }

  override expired(): number {
    return EAGAIN;
  }

  override result(): number {
    const refused = this.slots.endFlush();
    if (refused.length === 0) return this.sent;
    const error = new SocketError(this.reason < 0 ? -this.reason : errno.EINVAL, 'flush');
    throw Object.assign(error, { framesSent: this.sent, refused });
  }

  override explain<E extends Error>(error: E): E {
    return Object.assign(error, { framesSent: this.sent });
  }
}

/** A packet socket whose frames are sent from memory that is shared with the kernel. */
export abstract class BaseTransmitRing<S extends RingSocket> {
  /** The socket, for its options and its timeout. Closing it closes the ring. */
  readonly socket: S;
  /** Bytes of a slot, as the kernel has it. */
  readonly frame_size: number;
  /** How many slots. */
  readonly frame_count: number;
  /** @internal */
  protected readonly slots: Slots;

  /** @internal */
  constructor(options: TransmitRingOptions, make: () => S) {
    const { qdisc_bypass = false } = optionsOf(options);
    const { page_size } = layout;
    const wanted = integer(options.frame_size ?? 2048, 'frame_size', FRAME_V2.data * 2, 1 << 24);
    this.frame_size = 2 ** Math.ceil(Math.log2(wanted));
    const block_size = Math.max(page_size, this.frame_size);
    const perBlock = block_size / this.frame_size;
    const blocks = Math.ceil(integer(options.frame_count ?? 512, 'frame_count', 1, 0x7fffffff) / perBlock);
    this.frame_count = blocks * perBlock;
    checkLength('frame_size * frame_count', this.frame_size * this.frame_count);
    const ifindex = interfaceOf(options);
    this.socket = make();
    try {
      const { socket } = this;
      const packet = constants.SOL_PACKET;
      socket.setsockopt(packet, constants.PACKET_VERSION, constants.TPACKET_V2);
      if (qdisc_bypass) socket.setsockopt(packet, constants.PACKET_QDISC_BYPASS, 1);
      const ring: TpacketReq3 = {
        block_size,
        block_nr: blocks,
        frame_size: this.frame_size,
        frame_nr: this.frame_count,
      };
      socket.setsockopt(packet, constants.PACKET_TX_RING, ring);
      this.slots = new Slots(socket.descriptor.fd, this.frame_size, this.frame_count);
      // Protocol 0: it receives nothing.
      bindPacket(socket.descriptor, ifindex, 0);
    } catch (error) {
      this.socket.close();
      throw error;
    }
  }

  /** Whether the ring was closed. */
  get closed(): boolean {
    return this.socket.closed;
  }

  /** How many frames are queued and not yet taken by the kernel. */
  get queued(): number {
    return this.slots.queued;
  }

  /** The descriptor's number, -1 when closed. */
  fileno(): number {
    return this.socket.fileno();
  }

  /**
   * Puts a frame into the next slot; `flush` sends it.
   *
   * @param data the frame from its link-layer header on, whole or in parts
   * @returns false where the ring is full: nothing was queued, and `flush` makes room
   * @throws {RangeError} the frame is longer than a slot, or empty
   * @throws {SocketError} EBADF
   * @see https://docs.kernel.org/networking/packet_mmap.html
   */
  queue(data: Data | readonly Data[]): boolean {
    const parts = Array.isArray(data) ? listOf(data, 'data', dataBytes) : [dataBytes(data, 'data')];
    let length = 0;
    // Looked at once more, since a getter of a later part may detach an earlier one.
    for (const part of parts) length += dataBytes(part, 'data').length;
    const most = this.frame_size - FRAME_V2.data;
    if (length === 0 || length > most) throw outOfRange('data.length', `>= 1 && <= ${most}`, length);
    if (this.closed) throw new SocketError(errno.EBADF, 'queue');
    if (!this.slots.free) return false;
    this.slots.put(parts, length);
    return true;
  }

  /** Closes the ring. What is queued and was not flushed is not sent. */
  close(): void {
    this.socket.close();
  }

  [Symbol.dispose](): void {
    this.close();
  }
}
