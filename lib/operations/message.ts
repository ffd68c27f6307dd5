/**
 * Messages: `recvmsg`, `sendmsg`, their batches, and descriptors passed along.
 *
 * Descriptors that arrive are the process's from the moment recvmsg(2) returns: whoever does not hand them to the caller
 * has to close them.
 */
import type { Address } from '../types/addresses';
import {
  decodeAncillary,
  descriptorsIn,
  encodeAncillary,
  type AncillaryMessage,
  type AncillaryInput,
} from '../ancillary/cmsg';
import * as constants from '../constants/generated';
import { CMSG_LEN } from '../ancillary/sizes';
import { checkNotReadAhead, type Descriptor } from '../descriptor/descriptor';
import { invalidType, invalidValue, outOfRange, SocketError } from '../errors/errors';
import { checkSentDescriptors, MessageBatch } from './message-batch';
import { inline, out, out2, own, type Syscalls } from '../system/syscalls';
import {
  type Data,
  dataBytes,
  fileDescriptor,
  integer,
  MAX_LENGTH,
  sizeOf,
  writableBytes,
} from '../arguments/validate';
import { Direction, EAGAIN, MORE, Operation } from './operation';
import { reserve, reservedView, take } from '../memory/slab';
import { discards, flagsOf, receivedAddress, receivingDirection, Recv, sendsWhole, Transmit } from './transfer';

/** What `recvmsg` gives. */
export interface Message<A> {
  /** The bytes received, none at the end of a stream. */
  data: Buffer<ArrayBuffer>;
  /** What came along; descriptors among it are close-on-exec, and the caller's to close. */
  ancdata: AncillaryMessage[];
  /** `MSG_TRUNC`, `MSG_CTRUNC`, `MSG_EOR` …; the kernel's alone, without `MSG_CMSG_CLOEXEC`. */
  flags: number;
  /** The sender, or null where the kernel tells none. */
  address: A;
}

/** What `recvmsg_into` gives. */
export interface MessageInto<A> {
  /** How many bytes were received; with `MSG_TRUNC` a datagram's full length. */
  nbytes: number;
  /** As of `recvmsg`. */
  ancdata: AncillaryMessage[];
  /** As of `recvmsg`. */
  flags: number;
  /** As of `recvmsg`. */
  address: A;
}

/** What `recv_fds` gives. */
export interface ReceivedDescriptors<A> {
  /** The bytes received, none at the end of a stream. */
  data: Buffer<ArrayBuffer>;
  /** Close-on-exec, and the caller's to close. */
  fds: number[];
  /** As of `recvmsg`. */
  flags: number;
  /** As of `recvmsg`. */
  address: A;
}

/** What `sendmsg_afalg` sends. */
export interface AlgMessage {
  /** The data, associated data first. Left out: none, only what to do. */
  msg?: readonly Data[];
  /** `ALG_OP_ENCRYPT`, `ALG_OP_DECRYPT` … */
  op: number;
  /** The initialization vector. */
  iv?: Uint8Array;
  /** How many bytes of the data are associated data, of an AEAD cipher. */
  assoclen?: number;
  /** `MSG_MORE` … */
  flags?: number;
}

const WAITALL: number = constants.MSG_WAITALL;
const PEEK: number = constants.MSG_PEEK;
const DONTWAIT: number = constants.MSG_DONTWAIT;
const ERRQUEUE: number = constants.MSG_ERRQUEUE ?? 0;
const OOB: number = constants.MSG_OOB;
const ZEROCOPY: number = constants.MSG_ZEROCOPY ?? 0;
const CLOEXEC: number = constants.MSG_CMSG_CLOEXEC ?? 0;
const CTRUNC: number = constants.MSG_CTRUNC;
const UNIX: number = constants.AF_UNIX;
/** The longest control buffer that a socket takes is far below this. */
const MOST_CONTROL = 0xfffff;
const NOTHING = Buffer.alloc(0);
/** Where control messages are received on this thread: they are decoded before anybody else receives. */
let sharedControl = NOTHING;
/** As much of it as was last asked for. */
let controlPart = NOTHING;

function controlRoom(size: number): Buffer<ArrayBuffer> {
  if (sharedControl.length < size) sharedControl = Buffer.allocUnsafeSlow(size);
  if (controlPart.length !== size) controlPart = sharedControl.subarray(0, size);
  return controlPart;
}

/** Descriptors arrive close-on-exec. They come over Unix sockets alone, and a packet socket refuses the flag (EINVAL). */
function receivingFlags({ family }: Descriptor, flags: number): number {
  return family === UNIX ? flags | CLOEXEC : flags;
}

/** What remains of `buffers` after their first `skip` bytes. */
function rest(buffers: readonly Uint8Array[], skip: number): Uint8Array[] {
  const left: Uint8Array[] = [];
  for (const buffer of buffers) {
    if (skip >= buffer.length) {
      skip -= buffer.length;
    } else {
      left.push(skip === 0 ? buffer : buffer.subarray(skip));
      skip = 0;
    }
  }
  return left;
}

function lengthOf(buffers: readonly Uint8Array[]): number {
  let length = 0;
  for (const buffer of buffers) length += buffer.length;
  if (length > MAX_LENGTH) throw outOfRange('buffers', `<= ${MAX_LENGTH} bytes in all`, length);
  return length;
}

function listOf<T>(value: unknown, name: string, each: (item: unknown, name: string) => T): T[] {
  if (!Array.isArray(value)) throw invalidType(name, 'an array', value);
  // Holes are items too.
  return Array.from(value, (item: unknown, index) => each(item, `${name}[${index}]`));
}

/** Closes the descriptors that control messages carry. */
function closeAll(control: Uint8Array, length: number): void {
  for (const fd of descriptorsIn(control, length)) inline.close(fd);
}

/** A call that receives a message with its control messages. */
abstract class ReceiveMessage<R> extends Operation<R> {
  protected readonly flags: number;
  protected messageFlags = 0;
  private control: Buffer<ArrayBuffer>;
  private controlLength = 0;
  protected readonly whole: boolean;
  private got = 0;

  constructor(
    descriptor: Descriptor,
    syscall: string,
    protected buffers: readonly Uint8Array[],
    /** Of the buffers together. */
    protected readonly size: number,
    ancbufsize: unknown,
    flags: unknown,
  ) {
    super(descriptor, syscall);
    this.flags = flagsOf(flags);
    this.control = controlRoom(ancbufsize === undefined ? 0 : integer(ancbufsize, 'ancbufsize', 0, MOST_CONTROL));
    this.direction = receivingDirection(this.flags);
    this.immediate = (this.flags & DONTWAIT) !== 0;
    this.whole =
      descriptor.emulatesBlocking &&
      descriptor.stream &&
      (this.flags & (WAITALL | PEEK | DONTWAIT | OOB | ERRQUEUE)) === WAITALL;
  }

  override issue(calls: Syscalls): number {
    const buffers = this.got === 0 ? this.buffers : rest(this.buffers, this.got);
    return calls.recvmsg(
      this.descriptor.fd,
      buffers,
      this.size - this.got,
      this.control,
      receivingFlags(this.descriptor, this.flags),
    );
  }

  override settle(answer: number): number {
    if (answer < 0) return answer === EAGAIN || this.got === 0 ? answer : this.got;
    this.messageFlags = out();
    this.controlLength = out2();
    if (!this.whole) return answer;
    this.got += answer;
    // What came with control messages ends there, as in the kernel, though there was no room for them.
    const accompanied = this.controlLength > 0 || (this.messageFlags & CTRUNC) !== 0;
    return answer === 0 || this.got === this.size || accompanied ? this.got : MORE;
  }

  override expired(): number {
    return this.got > 0 ? this.got : EAGAIN;
  }

  /** The control messages received. What they say of `MSG_ZEROCOPY` is taken note of. */
  protected ancillary(): AncillaryMessage[] {
    const ancdata = decodeAncillary(this.control, this.controlLength);
    if ((this.flags & ERRQUEUE) !== 0) this.descriptor.zerocopy.note(ancdata);
    return ancdata;
  }

  override isolate(): void {
    this.control = Buffer.allocUnsafeSlow(this.control.length);
  }

  override discard(answer: number): void {
    if (this.settle(answer) >= 0) this.closeDescriptors();
  }

  /** Closes what came along and is not handed over. */
  protected closeDescriptors(): void {
    closeAll(this.control, this.controlLength);
  }
}

/** The same into new memory. */
abstract class ReceiveNewMessage<R> extends ReceiveMessage<R> {
  /** Where the bytes go; undefined is the slab. */
  private target: Buffer<ArrayBuffer> | undefined = undefined;

  constructor(descriptor: Descriptor, syscall: string, bufsize: unknown, ancbufsize: unknown, flags: unknown) {
    super(descriptor, syscall, [], sizeOf(bufsize, 'bufsize'), ancbufsize, flags);
    if (this.whole) this.allocate();
  }

  private allocate(): void {
    this.target = Buffer.allocUnsafeSlow(this.size);
    this.buffers = [this.target];
  }

  override issue(calls: Syscalls): number {
    if (this.target === undefined) {
      reserve(this.size);
      this.buffers = [reservedView(this.size)];
    }
    return super.issue(calls);
  }

  override isolate(): void {
    super.isolate();
    if (this.target === undefined) this.allocate();
  }

  protected received(value: number): Buffer<ArrayBuffer> {
    const size = discards(this.descriptor, this.flags) ? 0 : Math.min(value, this.size);
    if (this.target === undefined) return take(size);
    const data = this.target.subarray(0, size);
    // A short message is not to keep the room for a long one.
    return size > this.size / 2 ? data : Buffer.from(data);
  }
}

export class Recvmsg extends ReceiveNewMessage<Message<Address | null>> {
  constructor(descriptor: Descriptor, bufsize: unknown, ancbufsize: unknown, flags: unknown) {
    super(descriptor, 'recvmsg', bufsize, ancbufsize, flags);
  }

  override result(value: number): Message<Address | null> {
    const address = receivedAddress(this.descriptor);
    return { data: this.received(value), ancdata: this.ancillary(), flags: this.messageFlags, address };
  }
}

export class RecvmsgInto extends ReceiveMessage<MessageInto<Address | null>> {
  private users: readonly Uint8Array[] | undefined = undefined;

  constructor(descriptor: Descriptor, buffers: unknown, ancbufsize: unknown, flags: unknown) {
    const list = listOf(buffers, 'buffers', writableBytes);
    super(descriptor, 'recvmsg_into', list, lengthOf(list), ancbufsize, flags);
  }

  override isolate(): void {
    if (this.users !== undefined) return;
    super.isolate();
    this.users = this.buffers;
    // As many, for the kernel counts them.
    this.buffers = this.users.map((buffer) => Buffer.allocUnsafeSlow(buffer.length));
  }

  override result(value: number): MessageInto<Address | null> {
    const address = receivedAddress(this.descriptor);
    const ancdata = this.ancillary();
    if (this.users !== undefined) this.deliver(discards(this.descriptor, this.flags) ? 0 : value, this.users);
    return { nbytes: value, ancdata, flags: this.messageFlags, address };
  }

  /** Hands over what another thread received. */
  private deliver(length: number, users: readonly Uint8Array[]): void {
    if (users.some((buffer, index) => buffer.length !== this.buffers[index]!.length)) {
      this.closeDescriptors();
      throw invalidValue('buffers', 'must not be detached or resized during the call', users);
    }
    let left = length;
    for (let index = 0; index < users.length && left > 0; index++) {
      const received = this.buffers[index]!;
      users[index]!.set(received.subarray(0, left));
      left -= received.length;
    }
  }
}

export class RecvFds extends ReceiveNewMessage<ReceivedDescriptors<Address | null>> {
  constructor(descriptor: Descriptor, bufsize: unknown, maxfds: unknown, flags: unknown) {
    // Without the padding that CMSG_SPACE counts, into which one more would fit.
    const room = CMSG_LEN(integer(maxfds, 'maxfds', 0, MOST_CONTROL >> 3) * 4);
    super(descriptor, 'recv_fds', bufsize, room, flags);
  }

  override result(value: number): ReceivedDescriptors<Address | null> {
    const address = receivedAddress(this.descriptor);
    const fds = rightsIn(this.ancillary());
    return { data: this.received(value), fds, flags: this.messageFlags, address };
  }
}

/** The descriptors that were sent along. A pidfd, which nobody sent, is closed. */
function rightsIn(ancdata: readonly AncillaryMessage[]): number[] {
  const fds: number[] = [];
  for (const { level, type, value } of ancdata) {
    if (level !== constants.SOL_SOCKET) continue;
    if (type === constants.SCM_RIGHTS) fds.push(...(value as number[]));
    else if (type === constants.SCM_PIDFD && typeof value === 'number') inline.close(value);
  }
  return fds;
}

/** Room for as many descriptors as one message can carry, and for what else may come on a Unix stream. */
const STREAM_CONTROL = 2048;
let streamControl: Buffer<ArrayBuffer> | undefined;

/** `recv` of a Unix stream which takes the descriptors that come along. */
export class RecvChunk extends Recv {
  private control = (streamControl ??= Buffer.allocUnsafeSlow(STREAM_CONTROL));
  private controlLength = 0;
  private messageFlags = 0;

  /** @param arrived is told of descriptors, before the bytes; `cut` where there was no room in the process for all */
  constructor(
    descriptor: Descriptor,
    bufsize: number,
    private readonly arrived: (fds: number[], cut: boolean) => void,
  ) {
    super(descriptor, bufsize, 0);
  }

  override issue(calls: Syscalls): number {
    let { target } = this;
    if (target === undefined) {
      reserve(this.size);
      target = reservedView(this.size);
    }
    return calls.recvmsg(this.descriptor.fd, [target], this.size, this.control, receivingFlags(this.descriptor, 0));
  }

  override settle(answer: number): number {
    if (answer >= 0) {
      this.messageFlags = out();
      this.controlLength = out2();
    }
    return answer;
  }

  override isolate(): void {
    super.isolate();
    this.control = Buffer.allocUnsafeSlow(STREAM_CONTROL);
  }

  override result(value: number): Buffer<ArrayBuffer> {
    const data = super.result(value);
    if (this.controlLength > 0 || this.messageFlags !== 0) {
      const fds = rightsIn(decodeAncillary(this.control, this.controlLength));
      const cut = (this.messageFlags & CTRUNC) !== 0;
      if (fds.length > 0 || cut) this.arrived(fds, cut);
    }
    return data;
  }

  override discard(answer: number): void {
    if (this.settle(answer) >= 0) closeAll(this.control, this.controlLength);
  }
}

/** A call that sends a message with its control messages. */
abstract class TransmitMessage<R = number> extends Transmit<R> {
  private buffers: readonly Uint8Array[];

  constructor(
    descriptor: Descriptor,
    syscall: string,
    buffers: unknown,
    private readonly control: Uint8Array,
    flags: unknown,
    address: unknown,
    whole = sendsWhole(descriptor, flags),
  ) {
    const bytes = listOf(buffers, 'buffers', dataBytes);
    super(descriptor, syscall, lengthOf(bytes), flags, whole, address ?? undefined);
    checkSentDescriptors(control, syscall);
    this.buffers = bytes;
  }

  protected override transmit(calls: Syscalls): number {
    const buffers = this.sent === 0 ? this.buffers : rest(this.buffers, this.sent);
    // Control messages went with the first byte.
    const control = this.sent === 0 ? this.control : NOTHING;
    return calls.sendmsg(this.descriptor.fd, buffers, this.size - this.sent, control, this.flags, this.addressBytes);
  }

  protected override memory(): unknown {
    return this.buffers;
  }

  protected override broken(answer: number): number {
    return this.sent > 0 ? this.sent : answer;
  }

  override expired(): number {
    return this.sent > 0 ? this.sent : EAGAIN;
  }

  override isolate(): void {
    this.buffers = this.buffers.map((buffer) => Buffer.from(buffer));
  }
}

abstract class SendMessageOnce extends TransmitMessage {
  override result(value: number): number {
    return value;
  }
}

export class Sendmsg extends SendMessageOnce {
  constructor(descriptor: Descriptor, buffers: unknown, ancdata: unknown, flags: unknown, address: unknown) {
    super(descriptor, 'sendmsg', buffers, encodeAncillary(ancdata ?? []), flags, address);
  }
}

/** The numbers of what callers give as descriptors. */
export function fileDescriptors(fds: unknown): number[] {
  return listOf(fds, 'fds', fileDescriptor);
}

function rightsControl(data: number[]): Uint8Array {
  return encodeAncillary([{ level: constants.SOL_SOCKET, type: constants.SCM_RIGHTS, data }]);
}

export class SendFds extends SendMessageOnce {
  constructor(descriptor: Descriptor, buffers: unknown, fds: unknown, flags: unknown, address: unknown) {
    super(descriptor, 'send_fds', buffers, rightsControl(fileDescriptors(fds)), flags, address);
  }
}

/** Copies of descriptors, closed when neither a call nor their maker needs them any more. */
export class DescriptorCopies {
  readonly fds: number[] = [];
  private users = 1;

  /** @throws {SocketError} EBADF, EMFILE */
  constructor(fds: readonly number[], syscall: string) {
    for (const fd of fds) {
      checkNotReadAhead(fd, syscall);
      const copy = inline.dup(fd);
      if (copy < 0) {
        this.release();
        throw new SocketError(-copy, syscall);
      }
      own(copy);
      this.fds.push(copy);
    }
  }

  use(): void {
    this.users++;
  }

  release(): void {
    if (--this.users === 0) for (const fd of this.fds.splice(0)) inline.close(fd);
  }
}

/** `sendall` with descriptors that go with the first byte. */
export class SendallFds extends TransmitMessage<void> {
  constructor(
    descriptor: Descriptor,
    data: Uint8Array,
    private readonly copies: DescriptorCopies,
  ) {
    super(descriptor, 'writeWithFds', [data], rightsControl(copies.fds), 0, undefined, true);
  }

  /** How far it has come. */
  get bytesSent(): number {
    return this.sent;
  }

  override park(): void {
    super.park();
    this.copies.use();
  }

  override ended(): void {
    this.copies.release();
  }

  protected override broken(answer: number): number {
    return answer;
  }

  override expired(): number {
    return EAGAIN;
  }

  override result(): void {}
}

export class SendmsgAfalg extends SendMessageOnce {
  constructor(descriptor: Descriptor, message: unknown) {
    if (typeof message !== 'object' || message === null) throw invalidType('message', 'an object', message);
    const { msg = [], op, iv, assoclen, flags } = message as Record<string, unknown>;
    super(descriptor, 'sendmsg_afalg', msg, encodeAncillary(algorithmControl(op, iv, assoclen)), flags, undefined);
  }
}

/** The control messages of `AF_ALG`: what to do, from which initialization vector, how much is associated data. */
function algorithmControl(op: unknown, iv: unknown, assoclen: unknown): AncillaryInput[] {
  const { SOL_ALG: level } = constants;
  const int = (value: number): Buffer => Buffer.from(new Uint32Array([value]).buffer);
  const ancdata: AncillaryInput[] = [
    { level, type: constants.ALG_SET_OP, data: int(integer(op, 'op', 0, 0xffffffff)) },
  ];
  if (iv !== undefined) {
    const bytes = writableBytes(iv, 'iv');
    ancdata.push({ level, type: constants.ALG_SET_IV, data: Buffer.concat([int(bytes.length), bytes]) });
  }
  if (assoclen !== undefined) {
    const data = int(integer(assoclen, 'assoclen', 0, 0xffffffff));
    ancdata.push({ level, type: constants.ALG_SET_AEAD_ASSOCLEN, data });
  }
  return ancdata;
}

/** A call on a batch, which nothing else may use until it has ended. */
abstract class Batched extends Operation<number> {
  protected readonly flags: number;

  constructor(
    descriptor: Descriptor,
    syscall: string,
    protected readonly batch: MessageBatch<unknown>,
    flags: unknown,
  ) {
    if (!(batch instanceof MessageBatch)) throw invalidType('batch', 'a MessageBatch', batch);
    super(descriptor, syscall);
    this.flags = flagsOf(flags);
    this.immediate = (this.flags & DONTWAIT) !== 0;
  }

  override park(): void {
    this.batch.busy = true;
  }

  /** The call has ended, however. */
  override ended(): void {
    this.batch.busy = false;
  }
}

export class Recvmmsg extends Batched {
  constructor(descriptor: Descriptor, batch: unknown, flags: unknown) {
    super(descriptor, 'recvmmsg', batch as MessageBatch<unknown>, flags);
    this.direction = receivingDirection(this.flags);
    this.batch.receive(descriptor);
  }

  override issue(calls: Syscalls): number {
    const { memory, capacity, size, ancbufsize } = this.batch;
    const flags = receivingFlags(this.descriptor, this.flags);
    return calls.recvmmsg(this.descriptor.fd, memory, capacity, size, ancbufsize, flags);
  }

  override result(count: number): number {
    this.batch.received(count);
    if ((this.flags & ERRQUEUE) !== 0) {
      for (let i = 0; i < count; i++) this.descriptor.zerocopy.note(this.batch.peek(i));
    }
    return count;
  }

  override discard(answer: number): void {
    if (answer > 0) this.batch.received(answer);
    this.batch.forget();
  }
}

export class Sendmmsg extends Batched {
  /** Goes on until all are sent, as the kernel does in blocking mode. */
  private readonly whole: boolean;
  private sent = 0;

  constructor(descriptor: Descriptor, batch: unknown, flags: unknown) {
    super(descriptor, 'sendmmsg', batch as MessageBatch<unknown>, flags);
    this.direction = Direction.Out;
    this.whole = descriptor.emulatesBlocking && !this.immediate;
    this.batch.send(descriptor);
  }

  override issue(calls: Syscalls): number {
    const { memory, length, size, ancbufsize } = this.batch;
    return calls.sendmmsg(this.descriptor.fd, memory, this.sent, length - this.sent, size, ancbufsize, this.flags);
  }

  override settle(answer: number): number {
    if (answer < 0) return answer === EAGAIN || this.sent === 0 ? answer : this.sent;
    if ((this.flags & ZEROCOPY) !== 0) this.lend(answer);
    if (!this.whole) return answer;
    this.sent += answer;
    return answer === 0 || this.sent === this.batch.length ? this.sent : MORE;
  }

  override expired(): number {
    return this.sent > 0 ? this.sent : EAGAIN;
  }

  /** Each message is a call of its own to the kernel. */
  private lend(count: number): void {
    const { descriptor, batch, sent } = this;
    for (let index = sent; index < sent + count; index++) descriptor.lend(batch.memory, batch.lengths[index]!);
  }

  override result(count: number): number {
    return count;
  }
}
