/**
 * `recvmsg` and `recvmsg_into`.
 *
 * Descriptors that arrive are the process's from the moment recvmsg(2) returns: code that does not pass them to the caller
 * has to close them.
 */
import { decodeAncillary, type AncillaryMessage } from '../ancillary/cmsg';
import { invalidValue } from '../arguments/errors';
import { integer, sizeOf, writableBytes } from '../arguments/validate';
import { MSG_CTRUNC, MSG_DONTWAIT, MSG_ERRQUEUE, MSG_OOB, MSG_PEEK, MSG_WAITALL } from '../constants/generated';
import type { Descriptor } from '../descriptor/descriptor';
import { reserve, reservedView, take } from '../memory/slab';
import { out, out2, type Syscalls } from '../system/syscalls';
import type { Address } from '../types/addresses';
import { closeAll, lengthOf, listOf, NOTHING, receivingFlags, rest } from './message-buffers';
import { EAGAIN, flagsOf, MORE, Operation } from './operation';
import { discards, receivedAddress, receivingDirection } from './receive';

const WAITALL: number = MSG_WAITALL;
const PEEK: number = MSG_PEEK;
const DONTWAIT: number = MSG_DONTWAIT;
const ERRQUEUE: number = MSG_ERRQUEUE ?? 0;
const OOB: number = MSG_OOB;
const CTRUNC: number = MSG_CTRUNC;

/** What `recvmsg` returns. */
export interface Message<A> {
  /** The bytes received, none at the end of a stream. */
  data: Buffer<ArrayBuffer>;
  /** The control messages. Descriptors among them are close-on-exec, and the caller has to close them. */
  ancdata: AncillaryMessage[];
  /** `MSG_TRUNC`, `MSG_CTRUNC`, `MSG_EOR` …; the kernel's alone, without `MSG_CMSG_CLOEXEC`. */
  flags: number;
  /** The sender, or null where the kernel reports none. */
  address: A;
}

/** The result of `recvmsg_into`. */
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

/** The longest control buffer that is accepted; the kernel's own limit is far below. */
export const MOST_CONTROL = 0xfffff;

/** Where control messages are received on this thread: they are decoded before anybody else receives. */
let sharedControl = NOTHING;
/** The part of it that the last call asked for. */
let controlPart = NOTHING;

function controlRoom(size: number): Buffer<ArrayBuffer> {
  if (sharedControl.length < size) sharedControl = Buffer.allocUnsafeSlow(size);
  if (controlPart.length !== size) controlPart = sharedControl.subarray(0, size);
  return controlPart;
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
    // A message with control messages ends `MSG_WAITALL`, as in the kernel, even where there was no room for them.
    const accompanied = this.controlLength > 0 || (this.messageFlags & CTRUNC) !== 0;
    return answer === 0 || this.got === this.size || accompanied ? this.got : MORE;
  }

  override expired(): number {
    return this.got > 0 ? this.got : EAGAIN;
  }

  /** Decodes the control messages received. Completions of `MSG_ZEROCOPY` are recorded in the descriptor's ledger. */
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

  /** Closes received descriptors that are not passed to the caller. */
  protected closeDescriptors(): void {
    closeAll(this.control, this.controlLength);
  }
}

/** The same into new memory. */
export abstract class ReceiveNewMessage<R> extends ReceiveMessage<R> {
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
    // A short message must not keep memory for a long one alive.
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
    // The same number of buffers, because the kernel limits it.
    this.buffers = this.users.map((buffer) => Buffer.allocUnsafeSlow(buffer.length));
  }

  override result(value: number): MessageInto<Address | null> {
    const address = receivedAddress(this.descriptor);
    const ancdata = this.ancillary();
    if (this.users !== undefined) this.deliver(discards(this.descriptor, this.flags) ? 0 : value, this.users);
    return { nbytes: value, ancdata, flags: this.messageFlags, address };
  }

  /** Copies to the caller's buffers what another thread received. */
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
