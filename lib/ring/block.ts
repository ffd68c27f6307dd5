/** A block of received frames, and a frame in it: views of the ring's memory. */
import { decodeAddress } from '../address';
import { invalidValue, outOfRange } from '../arguments/errors';
import { AF_PACKET, SOCK_RAW, TP_STATUS_VLAN_TPID_VALID, TP_STATUS_VLAN_VALID } from '../constants/generated';
import type { PacketAddress } from '../types/addresses';
import { ADDRESS_SIZE, BLOCK, FRAME_V3 } from './layout';
import type { RingMemory } from './memory';

const VLAN_VALID: number = TP_STATUS_VLAN_VALID ?? 0;
const TPID_VALID: number = TP_STATUS_VLAN_TPID_VALID ?? 0;
/** `ETH_P_8021Q`, the tag that a frame has where the kernel does not say which. */
const TPID = 0x8100;
/** What the addresses in a ring are addresses of. */
const KIND = { family: AF_PACKET ?? -1, type: SOCK_RAW, proto: 0 };

/** A VLAN tag that the kernel took off the frame. */
export interface VlanTag {
  /** Priority, drop eligibility and number: the tag's 16 bits. */
  tci: number;
  /** The tag's protocol: 0x8100, 0x88a8. */
  tpid: number;
}

/**
 * A block of frames that the kernel has filled: its frames by iteration, which makes an object for each, or by their
 * number, which makes none.
 *
 * @see https://docs.kernel.org/networking/packet_mmap.html
 */
export class Block implements Iterable<Frame> {
  /** How many frames there are. */
  readonly count: number;
  /** It was not released yet. */
  private held = true;
  private kept = false;
  /** The frame that was last looked for, and where it is: the frames are a list. */
  private index = 0;
  private at: number;

  /** @internal */
  constructor(
    /** @internal */
    readonly memory: RingMemory,
    private readonly offset: number,
    /** The most bytes of a frame. The filter has the kernel capture no more, unless it returns a computed length. @internal */
    readonly snaplen: number,
    private readonly giveBack: () => void,
  ) {
    const { words } = memory;
    this.count = words[(offset + BLOCK.num_pkts) >> 2]!;
    this.at = offset + words[(offset + BLOCK.offset_to_first_pkt) >> 2]!;
    memory.held.set(offset, words[(offset + BLOCK.blk_len) >> 2]!);
  }

  /** Whether the block is the kernel's again. Its frames must not be looked at any more. */
  get released(): boolean {
    return !this.held;
  }

  /**
   * The length of a frame on the wire, in bytes.
   *
   * @throws {RangeError} there is no such frame
   */
  length(index: number): number {
    return this.memory.words[(this.find(index) + FRAME_V3.len) >> 2]!;
  }

  /**
   * The bytes of a frame that were captured: a view of the ring, valid until the block is released.
   *
   * @throws {RangeError} there is no such frame
   */
  data(index: number): Buffer<ArrayBuffer> {
    return dataAt(this, this.find(index));
  }

  /**
   * A frame by its number.
   *
   * @throws {RangeError} there is no such frame
   */
  frame(index: number): Frame {
    return new Frame(this, this.find(index));
  }

  /** Gives the block back to the kernel. A second time does nothing. */
  release(): void {
    if (!this.held) return;
    this.held = false;
    this.memory.held.delete(this.offset);
    this.giveBack();
  }

  /**
   * Keeps the block when the iteration moves on: it stays until `release()` or the ring's `close()`. The kernel fills blocks
   * in turn, and drops frames while it is the turn of one that is kept.
   */
  keep(): this {
    this.kept = true;
    return this;
  }

  /** The iteration moves on. @internal */
  pass(): void {
    if (!this.kept) this.release();
  }

  /** Ends the block with its ring. @internal */
  end(): void {
    this.held = false;
  }

  [Symbol.iterator](): IterableIterator<Frame> {
    return new Frames(this);
  }

  /** Where a frame's header is. */
  private find(index: number): number {
    if (!this.held) throw invalidValue('block', 'must not be used after it was released', this);
    if (index === this.index) return this.at;
    if (!Number.isInteger(index) || index < 0 || index >= this.count) {
      throw outOfRange('index', `>= 0 && < ${this.count}`, index);
    }
    const { words } = this.memory;
    if (index < this.index) {
      this.index = 0;
      this.at = this.offset + words[(this.offset + BLOCK.offset_to_first_pkt) >> 2]!;
    }
    for (; this.index < index; this.index++) this.at += words[(this.at + FRAME_V3.next_offset) >> 2]!;
    return this.at;
  }
}

function dataAt({ memory, snaplen }: Block, at: number): Buffer<ArrayBuffer> {
  const captured = memory.words[(at + FRAME_V3.snaplen) >> 2]!;
  return memory.view(at + memory.halves[(at + FRAME_V3.mac) >> 1]!, captured < snaplen ? captured : snaplen);
}

/** A generator would cost twice as much a frame. */
class Frames implements IterableIterator<Frame> {
  private next_ = 0;

  constructor(private readonly block: Block) {}

  next(): IteratorResult<Frame, undefined> {
    if (this.next_ >= this.block.count) return { done: true, value: undefined };
    return { done: false, value: this.block.frame(this.next_++) };
  }

  [Symbol.iterator](): this {
    return this;
  }
}

/** A received frame. Each field is read from the ring when it is asked for, until the frame's block is released. */
export class Frame {
  /** @internal */
  constructor(
    private readonly block: Block,
    private readonly at: number,
  ) {}

  private word(offset: number): number {
    if (this.block.released) throw invalidValue('frame', 'must not be used after its block was released', this);
    return this.block.memory.words[(this.at + offset) >> 2]!;
  }

  /** The bytes captured, a view of the ring: valid until the block is released. */
  get data(): Buffer<ArrayBuffer> {
    this.word(0);
    return dataAt(this.block, this.at);
  }

  /** The length on the wire, in bytes. */
  get length(): number {
    return this.word(FRAME_V3.len);
  }

  /** The time of arrival, in seconds since 1970. */
  get sec(): number {
    return this.word(FRAME_V3.sec);
  }

  /** And the nanoseconds of it. */
  get nsec(): number {
    return this.word(FRAME_V3.nsec);
  }

  /** `TP_STATUS_*` */
  get status(): number {
    return this.word(FRAME_V3.status);
  }

  /** The VLAN tag that the kernel took off the frame, or undefined. */
  get vlan(): VlanTag | undefined {
    const status = this.word(FRAME_V3.status);
    if ((status & VLAN_VALID) === 0) return undefined;
    const tpid = (status & TPID_VALID) === 0 ? TPID : this.block.memory.halves[(this.at + FRAME_V3.vlan_tpid) >> 1]!;
    return { tci: this.word(FRAME_V3.vlan_tci), tpid };
  }

  /** The hash of the flow, which fanout uses. */
  get rxhash(): number {
    return this.word(FRAME_V3.rxhash);
  }

  /** Where the frame came from: interface, protocol, kind and hardware address. */
  get address(): PacketAddress {
    this.word(0);
    const bytes = this.block.memory.view(this.at + FRAME_V3.address, ADDRESS_SIZE);
    return decodeAddress(bytes, ADDRESS_SIZE, KIND) as PacketAddress;
  }
}
