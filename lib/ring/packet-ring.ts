/**
 * What the PacketRings of both facades share: the options, the order in which a ring is set up, and the iteration over blocks.
 *
 * The room `ring/` knows the layout of a packet ring's memory and who owns which block or slot. It must not know
 * how a Socket waits: it makes operations and hands them over. What both facades share goes into `packet-ring.ts` and
 * `transmit-ring.ts`, a
 * field of a structure into `layout.ts`, and what blocks or returns a promise into `blocking.ts` and `async.ts`.
 */
import { encodeAddress } from '../address';
import { interfaceIndex } from '../address/interface';
import { invalidType, outOfRange } from '../arguments/errors';
import { integer, optionsOf } from '../arguments/validate';
import * as constants from '../constants/generated';
import type { Descriptor } from '../descriptor/descriptor';
import { check } from '../errors/errors';
import { listOf } from '../operations/message-buffers';
import { Direction, EAGAIN, Operation } from '../operations/operation';
import type { BaseSocket } from '../socket/base-socket';
import { layout } from '../system/layout';
import { address as scratch, inline, out } from '../system/syscalls';
import type { PacketAddress } from '../types/addresses';
import type { SockFilter, TpacketStatsV3 } from '../types/options';
import { Block } from './block';
import { BLOCK } from './layout';
import { RingMemory } from './memory';

/** How the frames of an interface are shared among the rings of a group. */
export interface Fanout {
  /** The group, 0 to 65,535; each ring of it names the same. */
  group: number;
  /** `PACKET_FANOUT_HASH` (a flow stays in one ring), `PACKET_FANOUT_LB` … */
  mode: number;
  /** `PACKET_FANOUT_FLAG_*` */
  flags?: number;
}

/** What makes a PacketRing. */
export interface PacketRingOptions {
  /** The interface by its name, or … */
  ifname?: string;
  /** … by its number, which wins; neither is every interface. */
  ifindex?: number;
  /** Which protocol's frames, in host order; default `ETH_P_ALL`. */
  protocol?: number;
  /** The program that chooses frames, as `compileFilter` makes it. It is attached before the first frame is received. */
  filter?: readonly SockFilter[];
  /** Receive the frames for others, too. */
  promiscuous?: boolean;
  /** Bytes of a block, rounded up to whole pages; default 1 MiB. */
  block_size?: number;
  /** How many blocks; default 64. */
  block_count?: number;
  /** Milliseconds after which a block is handed over though it is not full; default 60. 0: the kernel chooses. */
  retire_ms?: number;
  /** The most bytes of a frame that are captured; default 262,144. */
  snaplen?: number;
  fanout?: Fanout;
}

const ETH_P_ALL = 3;
const SNAPLEN = 0x40000;
/** The kernel requires a frame size, although it packs frames into blocks without gaps. */
const FRAME_SIZE = 2048;
/** `BPF_RET | BPF_K`: the number of bytes to take. */
const RETURN = 0x06;
const REFUSE: readonly SockFilter[] = [{ code: RETURN, jt: 0, jf: 0, k: 0 }];

const USER: number = constants.TP_STATUS_USER ?? 1;
const KERNEL: number = constants.TP_STATUS_KERNEL ?? 0;

/** Which interface is meant; 0 is every one. */
export function interfaceOf({ ifindex, ifname }: { ifindex?: number; ifname?: string }): number {
  return ifindex === undefined && ifname === undefined
    ? 0
    : interfaceIndex(
        { ...(ifindex === undefined ? {} : { ifindex }), ...(ifname === undefined ? {} : { ifname }) },
        'bind',
      );
}

/** bind(2), which never blocks for a packet socket. */
export function bindPacket(descriptor: Descriptor, ifindex: number, protocol: number): void {
  const length = encodeAddress({ ifindex, protocol }, descriptor, scratch, 'bind');
  check(inline.bind(descriptor.fd, length), 'bind');
}

/** Offsets in a ring are integers of 32 bits. */
export function checkLength(name: string, length: number): void {
  if (length > 0x7fffffff) throw outOfRange(name, '<= 2147483647', length);
}

/** The filter program, which also limits how much of a frame is captured. Undefined where neither a filter nor a limit is needed. */
function programOf(filter: unknown, snaplen: number): readonly SockFilter[] | undefined {
  if (filter === undefined) return snaplen >= SNAPLEN ? undefined : [{ code: RETURN, jt: 0, jf: 0, k: snaplen }];
  return listOf(filter, 'filter', (item, name) => {
    if (typeof item !== 'object' || item === null) throw invalidType(name, 'an instruction', item);
    const { code, jt, jf, k } = item as SockFilter;
    return { code, jt, jf, k: code === RETURN && k > snaplen ? snaplen : k };
  });
}

/** The next block of an iteration, as an operation that waits for it. */
export class NextBlock extends Operation<Block> {
  constructor(private readonly iteration: Iteration) {
    super(iteration.ring.descriptor, 'blocks');
    this.direction = Direction.In;
  }

  override issue(): number {
    if (this.iteration.ring.ready) return 0;
    // An interface that went down leaves an error on the socket, which poll(2) reports until it is read.
    const answer = inline.getsockoptInt(this.descriptor.fd, constants.SOL_SOCKET, constants.SO_ERROR);
    if (answer < 0) return answer;
    return out() === 0 ? EAGAIN : -out();
  }

  override result(): Block {
    return this.iteration.take();
  }

  override get shutDown(): undefined {
    return undefined;
  }
}

/** One loop over the blocks of a ring. It gives back the blocks that it handed out when it moves on. */
export class Iteration {
  private handedOut: Block[] = [];

  constructor(readonly ring: Blocks) {}

  /** The next block, which is ready. */
  take(): Block {
    const block = this.ring.take();
    this.handedOut.push(block);
    return block;
  }

  /** Gives back what was handed out and not kept. */
  pass(): void {
    const { handedOut } = this;
    if (handedOut.length === 0) return;
    this.handedOut = [];
    for (const block of handedOut) block.pass();
  }
}

/** The blocks of a ring, in the order in which the kernel fills them. */
export class Blocks {
  readonly memory: RingMemory;
  private next = 0;
  /** Those handed out and not yet given back, by their place in the ring. */
  private readonly held: (Block | undefined)[] = [];

  constructor(
    readonly descriptor: Descriptor,
    private readonly size: number,
    private readonly count: number,
    private readonly snaplen: number,
  ) {
    this.memory = new RingMemory(descriptor.fd, size * count);
  }

  /** Whether the kernel has handed over the next block. A block that is still held has that status from the last time, too. */
  get ready(): boolean {
    // Acquire: the frames were written before the status was.
    return !this.full && (Atomics.load(this.memory.words, this.statusAt(this.next)) & USER) !== 0;
  }

  /** The next block is still held: the kernel has none to fill until it is released. */
  get full(): boolean {
    return this.held[this.next] !== undefined;
  }

  private statusAt(index: number): number {
    return (index * this.size + BLOCK.status) >>> 2;
  }

  /** The next block, which is ready. */
  take(): Block {
    const index = this.next;
    this.next = (index + 1) % this.count;
    const block = new Block(this.memory, index * this.size, this.snaplen, () => {
      this.held[index] = undefined;
      // Release: nothing is read from the block after this.
      Atomics.store(this.memory.words, this.statusAt(index), KERNEL);
    });
    this.held[index] = block;
    return block;
  }

  /** The ring was closed: nothing can be given back any more. */
  end(): void {
    for (const block of this.held) block?.end();
    this.held.length = 0;
  }
}

/** What a ring needs of its Socket beside what both facades share. */
export type RingSocket = BaseSocket<PacketAddress, never> & { close(): void };

/** A packet socket whose frames are received in memory that is shared with the kernel. */
export abstract class BasePacketRing<S extends RingSocket> {
  /** The socket, for its options and its timeout. Closing it closes the ring. */
  readonly socket: S;
  /** Bytes of a block, as the kernel has it. */
  readonly block_size: number;
  /** How many blocks. */
  readonly block_count: number;
  /** @internal */
  protected readonly ring: Blocks;

  /** @internal */
  constructor(options: PacketRingOptions, make: () => S) {
    const { filter, promiscuous = false, fanout, protocol = ETH_P_ALL } = optionsOf(options);
    const { page_size } = layout;
    const wanted = integer(options.block_size ?? 1 << 20, 'block_size', 1, 0x7fffffff);
    this.block_size = Math.ceil(wanted / page_size) * page_size;
    this.block_count = integer(options.block_count ?? 64, 'block_count', 1, 0x7fffffff);
    checkLength('block_size * block_count', this.block_size * this.block_count);
    const retire_ms = integer(options.retire_ms ?? 60, 'retire_ms', 0, 0x7fffffff);
    const snaplen = integer(options.snaplen ?? SNAPLEN, 'snaplen', 1, 0x7fffffff);
    integer(protocol, 'protocol', 0, 0xffff);
    const group = fanout === undefined ? undefined : fanoutValue(fanout);
    const ifindex = interfaceOf(options);
    const program = programOf(filter, snaplen);
    this.socket = make();
    try {
      const { socket } = this;
      const { descriptor } = socket;
      const packet = constants.SOL_PACKET;
      socket.setsockopt(packet, constants.PACKET_VERSION, constants.TPACKET_V3);
      socket.setsockopt(packet, constants.PACKET_RX_RING, {
        block_size: this.block_size,
        block_nr: this.block_count,
        frame_size: FRAME_SIZE,
        frame_nr: Math.floor(this.block_size / FRAME_SIZE) * this.block_count,
        retire_blk_tov: retire_ms,
        feature_req_word: constants.TP_FT_REQ_FILL_RXHASH,
      });
      this.ring = new Blocks(descriptor, this.block_size, this.block_count, snaplen);
      if (promiscuous) {
        socket.setsockopt(packet, constants.PACKET_ADD_MEMBERSHIP, { ifindex, type: constants.PACKET_MR_PROMISC });
      }
      // The socket receives from bind on. A member of a group may receive only from when it has joined, which it can only
      // after that.
      const attach = (code: readonly SockFilter[]): void => {
        socket.setsockopt(constants.SOL_SOCKET, constants.SO_ATTACH_FILTER, [...code]);
      };
      const first = group === undefined ? program : REFUSE;
      if (first !== undefined) attach(first);
      bindPacket(descriptor, ifindex, protocol);
      if (group !== undefined) {
        socket.setsockopt(packet, constants.PACKET_FANOUT, group);
        if (program !== undefined) attach(program);
        else socket.setsockopt(constants.SOL_SOCKET, constants.SO_DETACH_FILTER, 0);
      }
    } catch (error) {
      this.socket.close();
      throw error;
    }
  }

  /** Whether the ring was closed. */
  get closed(): boolean {
    return this.socket.closed;
  }

  /** The descriptor's number, -1 when closed. */
  fileno(): number {
    return this.socket.fileno();
  }

  /**
   * How many frames were received, how many of them were dropped since there was no room, and how often the ring was full:
   * as the kernel counts, since the last call. `packets` counts the dropped ones, too.
   *
   * @throws {SocketError} EBADF
   * @see https://man7.org/linux/man-pages/man7/packet.7.html
   */
  statistics(): Required<TpacketStatsV3> {
    const {
      packets,
      drops,
      freeze_q_cnt = 0,
    } = this.socket.getsockopt(constants.SOL_PACKET, constants.PACKET_STATISTICS);
    return { packets, drops, freeze_q_cnt };
  }

  /** Closes the ring and ends its iterations. Blocks are the kernel's again; views of them stay readable memory. */
  close(): void {
    this.socket.close();
    this.ring.end();
  }

  [Symbol.dispose](): void {
    this.close();
  }
}

function fanoutValue(fanout: Fanout): number {
  if (typeof fanout !== 'object' || (fanout as unknown) === null) throw invalidType('fanout', 'an object', fanout);
  const { group, mode, flags = 0 } = fanout;
  integer(group, 'fanout.group', 0, 0xffff);
  integer(mode, 'fanout.mode', 0, 0xff);
  integer(flags, 'fanout.flags', 0, 0xffff);
  return group | ((mode | flags) << 16);
}
