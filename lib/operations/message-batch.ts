/** A reusable batch of messages for `recvmmsg` and `sendmmsg`. */
import { decodeAddress, encodeAddress, hostOf, type SocketKind } from '../address';
import { NEEDS_RESOLVER, STORAGE_SIZE } from '../address/codec';
import type { Address } from '../types/addresses';
import type { AncillaryMessage, AncillaryInput } from '../ancillary/cmsg';
import { AF_UNIX } from '../constants/generated';
import { checkNotReadAhead, closeOnPool } from '../descriptor/descriptor';
import { invalidValue, outOfRange } from '../arguments/errors';
import { later } from '../system/later';
import { Memory } from '../memory/slab';
import { disown, inline, own } from '../system/syscalls';
import { type Data, dataBytes, integer, MAX_LENGTH, optionsOf } from '../arguments/validate';

const cmsg = later(() => require('../ancillary/cmsg') as typeof import('../ancillary/cmsg'));

/** Lengths, flags, lengths of addresses and of control messages: an int of each for a message. */
const INTS = 4;

/** What the layout of a batch follows from. */
interface Sizes {
  readonly capacity: number;
  readonly size: number;
  readonly ancbufsize: number;
}

/** Where in a batch's memory, behind its ints, the addresses, the control messages and the data begin. */
function layoutOf({ capacity, ancbufsize }: Sizes): { names: number; controls: number; data: number } {
  const names = capacity * INTS * 4;
  const controls = names + capacity * STORAGE_SIZE;
  return { names, controls, data: controls + capacity * ancbufsize };
}

/** Writes messages into a batch's memory, as `recvmmsg` does. They have no control messages. */
export function putMessages(
  memory: Uint8Array,
  sizes: Sizes,
  count: number,
  message: (index: number) => { data: Uint8Array; length: number; flags: number; address: Uint8Array },
): void {
  const { capacity, size } = sizes;
  const { names, data: slab } = layoutOf(sizes);
  const ints = new Int32Array(memory.buffer, memory.byteOffset, capacity * INTS);
  for (let index = 0; index < count; index++) {
    const { data, length, flags, address } = message(index);
    ints[index] = length;
    ints[capacity + index] = flags;
    ints[2 * capacity + index] = address.length;
    ints[3 * capacity + index] = 0;
    memory.set(address, names + index * STORAGE_SIZE);
    memory.set(data, slab + index * size);
  }
}

/** What goes with a message that is to be sent. */
export interface MessageOptions<A> {
  /** Where to; left out: to the connected peer. A host name is not resolved. */
  address?: A;
  /** Control messages that go along. */
  ancdata?: readonly AncillaryInput[];
}

/** Refuses to send a descriptor away that has received datagrams ahead: they would stay behind. */
export function checkSentDescriptors(control: Uint8Array, syscall: string): void {
  if (control.length === 0) return;
  for (const fd of cmsg().descriptorsIn(control, control.length)) checkNotReadAhead(fd, syscall);
}

/**
 * Descriptors that arrived and were not yet read by `ancdata`, by message. They are closed when the environment ends,
 * too.
 */
class Held {
  private readonly fds = new Map<number, number[]>();

  put(index: number, fds: number[]): void {
    // A pidfd of a process that is gone is an error's number.
    const open = fds.filter((fd) => fd >= 0);
    if (open.length === 0) return;
    open.forEach(own);
    this.fds.set(index, open);
  }

  /** They are the caller's from now on. */
  deliver(index: number): void {
    this.fds.get(index)?.forEach(disown);
    this.fds.delete(index);
  }

  close(close: (fd: number) => void): void {
    for (const fds of this.fds.values()) for (const fd of fds) close(fd);
    this.fds.clear();
  }

  /** Message `count` becomes the first one. */
  drop(count: number): void {
    const rest = [...this.fds].filter(([index, fds]) => {
      if (index < count) fds.forEach((fd) => inline.close(fd));
      return index >= count;
    });
    this.fds.clear();
    for (const [index, fds] of rest) this.fds.set(index - count, fds);
  }
}

const dropped = new FinalizationRegistry((held: Held) => {
  held.close(closeOnPool);
});

/**
 * Messages in one piece of memory, made once and used again and again: `recvmmsg` fills it, `sendmmsg` sends what `add` put
 * in it. What was received is there without being copied or decoded; the views that `data` returns show the batch's own
 * memory, which the next call overwrites. Descriptors that arrived are the caller's once `ancdata` has returned them; the
 * others are closed when the batch is used again, cleared or dropped.
 *
 * @see https://man7.org/linux/man-pages/man2/recvmmsg.2.html
 */
export class MessageBatch<A = Address> {
  /** How many messages it has room for. */
  readonly capacity: number;
  /** Bytes of data that each has room for. */
  readonly size: number;
  /** Bytes of control messages that each has room for. */
  readonly ancbufsize: number;
  /** The length of each message; with `MSG_TRUNC` its full length, of which `size` bytes are there. */
  readonly lengths: Int32Array;
  /** The flags of each message received: `MSG_TRUNC`, `MSG_CTRUNC` … */
  readonly flags: Int32Array;
  /** @internal */
  readonly memory: Buffer<ArrayBuffer>;
  private readonly parts: Memory;
  /** The room for each address, made when one is first asked for. */
  private readonly nameViews: Buffer<ArrayBuffer>[] = [];
  /** A call is at work on it. @internal */
  busy = false;
  private readonly nameLengths: Int32Array;
  private readonly controlLengths: Int32Array;
  private readonly names: number;
  private readonly controls: number;
  private readonly slab: number;
  private count = 0;
  /** Whose addresses these are: of the socket of the last call. */
  private kind: SocketKind = { family: 0, type: 0, proto: 0 };
  /** Those added and not yet encoded, for that the socket's family has to be known. */
  private addresses: (A | undefined)[] = [];
  private readonly held = new Held();

  /**
   * @param capacity how many messages, at most 1,024, the kernel's own limit
   * @param size bytes of data each
   * @param ancbufsize bytes of control messages each: the sum of `CMSG_SPACE` of what is expected
   */
  constructor(capacity: number, size: number, ancbufsize = 0) {
    this.capacity = integer(capacity, 'capacity', 1, 1024);
    this.size = integer(size, 'size', 0, MAX_LENGTH);
    // Control messages begin where a long may.
    this.ancbufsize = (integer(ancbufsize, 'ancbufsize', 0, 0xfffff) + 7) & ~7;
    const bytes = this.capacity * (INTS * 4 + STORAGE_SIZE + this.ancbufsize + this.size);
    if (bytes > MAX_LENGTH) throw outOfRange('capacity * size', `<= ${MAX_LENGTH}`, bytes);
    this.parts = new Memory((bytes + 3) & ~3);
    this.memory = this.parts.view(0, bytes);
    const ints = (index: number): Int32Array =>
      new Int32Array(this.memory.buffer, index * this.capacity * 4, this.capacity).fill(0);
    this.lengths = ints(0);
    this.flags = ints(1);
    this.nameLengths = ints(2);
    this.controlLengths = ints(3);
    const layout = layoutOf(this);
    this.names = layout.names;
    this.controls = layout.controls;
    this.slab = layout.data;
    dropped.register(this, this.held);
  }

  /** How many messages are in it. */
  get length(): number {
    return this.count;
  }

  /**
   * The data of a message: a view of the batch's own memory.
   *
   * @throws {RangeError} there is no such message
   */
  data(index: number): Buffer<ArrayBuffer> {
    const start = this.slab + this.at(index) * this.size;
    return this.parts.view(start, this.dataLength(index));
  }

  /** The data of all messages, copied into memory of the caller's own. */
  copy(): Buffer<ArrayBuffer>[] {
    const { count, parts, slab, size } = this;
    let total = 0;
    for (let i = 0; i < count; i++) total += (this.dataLength(i) + 7) & ~7;
    const copies = new Memory(total);
    const result: Buffer<ArrayBuffer>[] = [];
    for (let i = 0, to = 0; i < count; i++) {
      const length = this.dataLength(i);
      parts.copy(slab + i * size, length, copies, to);
      result.push(copies.view(to, length));
      to += (length + 7) & ~7;
    }
    return result;
  }

  /** How many bytes of a message's data are there, whatever the caller has written into `lengths`. */
  private dataLength(index: number): number {
    return Math.min(Math.max(this.lengths[index]!, 0), this.size);
  }

  /** The room for the address of a message. */
  private name(index: number): Buffer<ArrayBuffer> {
    return (this.nameViews[index] ??= this.parts.view(this.names + index * STORAGE_SIZE, STORAGE_SIZE));
  }

  /**
   * Whom a message came from, or goes to: null where there is no address.
   *
   * @throws {RangeError} there is no such message
   */
  address(index: number): A | null {
    return decodeAddress(this.name(this.at(index)), this.nameLengths[index]!, this.kind) as A | null;
  }

  /** The same as the kernel wrote it. @internal */
  rawAddress(index: number): Buffer<ArrayBuffer> {
    return this.name(this.at(index)).subarray(0, this.nameLengths[index]);
  }

  /**
   * The control messages of a message. Descriptors among them are close-on-exec, and the caller's to close.
   *
   * @throws {RangeError} there is no such message
   */
  ancdata(index: number): AncillaryMessage[] {
    const messages = this.peek(index);
    this.held.deliver(index);
    return messages;
  }

  /** The same, where descriptors among them stay the batch's. @internal */
  peek(index: number): AncillaryMessage[] {
    return cmsg().decodeAncillary(this.control(index), this.controlLengths[index]!);
  }

  private control(index: number): Buffer<ArrayBuffer> {
    const start = this.controls + this.at(index) * this.ancbufsize;
    return this.memory.subarray(start, start + this.ancbufsize);
  }

  /**
   * Adds a message to be sent.
   *
   * @throws {RangeError} the batch is full, or the data or control messages are longer than it has room for
   * @throws {TypeError} a call is pending on it
   */
  add(data: Data, options: MessageOptions<A> = {}): this {
    // First, for a getter could detach the data, or use the batch itself.
    const { ancdata, address } = optionsOf(options);
    const control = ancdata === undefined ? undefined : cmsg().encodeAncillary(ancdata);
    this.claim();
    const index = this.count;
    if (index === this.capacity) throw outOfRange('messages', `<= ${this.capacity}`, index + 1);
    const bytes = dataBytes(data, 'data');
    if (bytes.length > this.size) throw outOfRange('data.length', `<= ${this.size}`, bytes.length);
    if (control !== undefined && control.length > this.ancbufsize) {
      throw outOfRange('ancdata', `<= ${this.ancbufsize} bytes`, control.length);
    }
    this.memory.set(bytes, this.slab + index * this.size);
    if (control !== undefined) this.memory.set(control, this.controls + index * this.ancbufsize);
    this.lengths[index] = bytes.length;
    this.flags[index] = 0;
    this.nameLengths[index] = 0;
    this.controlLengths[index] = control?.length ?? 0;
    this.addresses[index] = address;
    this.count++;
    return this;
  }

  /**
   * Forgets its messages.
   *
   * @throws {TypeError} a call is pending on it
   */
  clear(): void {
    this.claim();
    this.forget();
  }

  /**
   * Forgets the first messages: those that `sendmmsg` has sent, where it could not send all.
   *
   * @throws {RangeError} there are not as many
   * @throws {TypeError} a call is pending on it
   */
  drop(count: number): void {
    this.claim();
    const end = this.count;
    const { capacity, memory } = this;
    this.count -= integer(count, 'count', 0, end);
    this.held.drop(count);
    this.addresses.splice(0, count);
    for (const ints of [this.lengths, this.flags, this.nameLengths, this.controlLengths]) {
      ints.copyWithin(0, count, end);
    }
    for (const [start, width] of [
      [this.names, STORAGE_SIZE],
      [this.controls, this.ancbufsize],
      [this.slab, this.size],
    ] as const) {
      memory.subarray(start, start + capacity * width).copyWithin(0, count * width, end * width);
    }
  }

  private at(index: number): number {
    return integer(index, 'index', 0, this.count - 1);
  }

  /** Begins a call that receives. @internal */
  receive(kind: SocketKind): void {
    this.claim();
    this.forget();
    this.kind = kind;
  }

  /** Ends it. @internal */
  received(count: number): void {
    this.count = count;
    if (this.ancbufsize === 0 || this.kind.family !== AF_UNIX) return;
    for (let i = 0; i < count; i++) this.held.put(i, cmsg().descriptorsIn(this.control(i), this.controlLengths[i]!));
  }

  /** Forgets the messages, and closes the descriptors that were not read. @internal */
  forget(): void {
    this.count = 0;
    this.addresses = [];
    this.held.close((fd) => inline.close(fd));
  }

  /** Begins a call that sends. @internal */
  send(kind: SocketKind): void {
    this.claim();
    this.kind = kind;
    for (let i = 0; i < this.count; i++) {
      const length = this.controlLengths[i]!;
      if (length > 0) checkSentDescriptors(this.control(i).subarray(0, length), 'sendmmsg');
    }
    this.addresses.forEach((address, index) => {
      if (address === undefined) return;
      const length = encodeAddress(address, kind, this.name(index), 'sendmmsg');
      if (length === NEEDS_RESOLVER) throw invalidValue('address.address', 'must be numeric', hostOf(address));
      this.nameLengths[index] = length;
    });
    this.addresses = [];
  }

  /** Throws where a call is at work on it. @internal */
  claim(): void {
    if (this.busy) throw invalidValue('batch', 'must not be used while a call is pending on it', this);
  }
}
