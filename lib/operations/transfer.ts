/** Receiving and sending bytes: `recv`, `recvfrom`, their `_into` forms, `send`, `sendto`, `sendall`. */
import { decodeAddress, encodeAddress, endpointOf, hostOf } from '../address';
import { NEEDS_RESOLVER } from '../address/codec';
import type { Address } from '../types/addresses';
import {
  AF_INET,
  AF_INET6,
  MSG_DONTWAIT,
  MSG_ERRQUEUE,
  MSG_FASTOPEN,
  MSG_OOB,
  MSG_PEEK,
  MSG_TRUNC,
  MSG_WAITALL,
  MSG_ZEROCOPY,
} from '../constants/generated';
import type { Descriptor } from '../descriptor/descriptor';
import { invalidValue, type Endpoint } from '../errors/errors';
import { reserve, reserved, take } from '../memory/slab';
import { address as scratch, addressLength, type Syscalls } from '../system/syscalls';
import { dataBytes, int32, integer, MAX_LENGTH, sizeOf, writableBytes } from '../arguments/validate';
import { Direction, EAGAIN, EINPROGRESS, MORE, Operation } from './operation';

// Looked up once: the module of constants is too large for fast property loads.
const DONTWAIT: number = MSG_DONTWAIT;
const ERRQUEUE: number = MSG_ERRQUEUE ?? 0;
const FASTOPEN: number = MSG_FASTOPEN ?? 0;
const OOB: number = MSG_OOB;
const PEEK: number = MSG_PEEK;
const TRUNC: number = MSG_TRUNC;
const WAITALL: number = MSG_WAITALL;
const ZEROCOPY: number = MSG_ZEROCOPY ?? 0;

/** A call's flags; left out they are 0. */
export function flagsOf(flags: unknown): number {
  return flags === undefined ? 0 : int32(flags, 'flags');
}

/** The queue that a receiving call with these flags waits in. */
export function receivingDirection(flags: number): Direction {
  if ((flags & (OOB | ERRQUEUE)) === 0) return Direction.In;
  return (flags & ERRQUEUE) !== 0 ? Direction.Error : Direction.Urgent;
}

/** TCP discards what `MSG_TRUNC` asks for and writes nothing. */
export function discards(descriptor: Descriptor, flags: number): boolean {
  return (
    (flags & TRUNC) !== 0 && descriptor.stream && (descriptor.family === AF_INET || descriptor.family === AF_INET6)
  );
}

/** The sender that the kernel wrote into the scratch. */
export function receivedAddress(descriptor: Descriptor): Address | null {
  return decodeAddress(scratch, addressLength(), descriptor);
}

abstract class Receive<R> extends Operation<R> {
  protected readonly flags: number;
  /** Where the bytes go; undefined is the slab. */
  protected target: Uint8Array | undefined;
  protected readonly size: number;
  private readonly whole: boolean;
  private got = 0;

  constructor(
    descriptor: Descriptor,
    syscall: string,
    target: Uint8Array | undefined,
    size: number,
    flags: unknown,
    private readonly withAddress: boolean,
  ) {
    super(descriptor, syscall);
    this.flags = flagsOf(flags);
    this.target = target;
    this.size = size;
    this.direction = receivingDirection(this.flags);
    this.immediate = (this.flags & DONTWAIT) !== 0;
    // Peeking again would give the same bytes: it gets what there is.
    this.whole =
      descriptor.emulatesBlocking &&
      descriptor.stream &&
      (this.flags & (WAITALL | PEEK | DONTWAIT | OOB | ERRQUEUE)) === WAITALL;
    if (this.whole && target === undefined) this.target = Buffer.allocUnsafeSlow(size);
  }

  override issue(calls: Syscalls): number {
    let { target } = this;
    let offset = this.got;
    if (target === undefined) {
      reserve(this.size);
      target = reserved.memory;
      offset = reserved.offset;
    }
    return this.withAddress
      ? calls.recvfrom(this.descriptor.fd, target, offset, this.size - this.got, this.flags)
      : calls.recv(this.descriptor.fd, target, offset, this.size - this.got, this.flags);
  }

  override settle(answer: number): number {
    if (!this.whole || answer === EAGAIN) return answer;
    if (answer < 0) return this.got > 0 ? this.got : answer;
    this.got += answer;
    return answer === 0 || this.got === this.size ? this.got : MORE;
  }

  override expired(): number {
    return this.got > 0 ? this.got : EAGAIN;
  }

  override drains(answer: number): boolean {
    return answer > 0 && answer < this.size && this.flags === 0;
  }

  /** The first `size` bytes received, as a Buffer of the caller's. */
  protected received(value: number): Buffer<ArrayBuffer> {
    const size = discards(this.descriptor, this.flags) ? 0 : Math.min(value, this.size);
    const { target } = this;
    if (target === undefined) return take(size);
    const own = target as Buffer<ArrayBuffer>;
    return size > own.length / 2 ? own.subarray(0, size) : Buffer.from(own.subarray(0, size));
  }

  override isolate(): void {
    this.target ??= Buffer.allocUnsafeSlow(this.size);
  }
}

abstract class ReceiveNew<R> extends Receive<R> {
  constructor(descriptor: Descriptor, syscall: string, bufsize: unknown, flags: unknown, withAddress: boolean) {
    super(descriptor, syscall, undefined, sizeOf(bufsize, 'bufsize'), flags, withAddress);
  }
}

export class Recv extends ReceiveNew<Buffer<ArrayBuffer>> {
  constructor(descriptor: Descriptor, bufsize: unknown, flags: unknown) {
    super(descriptor, 'recv', bufsize, flags, false);
  }

  override result(value: number): Buffer<ArrayBuffer> {
    return this.received(value);
  }
}

export class Recvfrom extends ReceiveNew<[Buffer<ArrayBuffer>, Address | null]> {
  constructor(descriptor: Descriptor, bufsize: unknown, flags: unknown) {
    super(descriptor, 'recvfrom', bufsize, flags, true);
  }

  override result(value: number): [Buffer<ArrayBuffer>, Address | null] {
    return [this.received(value), receivedAddress(this.descriptor)];
  }
}

abstract class ReceiveInto<R> extends Receive<R> {
  private users: Uint8Array | undefined;

  constructor(
    descriptor: Descriptor,
    syscall: string,
    buffer: unknown,
    nbytes: unknown,
    flags: unknown,
    withAddress: boolean,
  ) {
    const bytes = writableBytes(buffer, 'buffer');
    const size = nbytes === undefined ? Math.min(bytes.length, MAX_LENGTH) : sizeOf(nbytes, 'nbytes');
    if (size > bytes.length) integer(nbytes, 'nbytes', 0, bytes.length);
    super(descriptor, syscall, bytes, size, flags, withAddress);
  }

  override isolate(): void {
    if (this.users !== undefined) return;
    this.users = this.target!;
    this.target = Buffer.allocUnsafeSlow(this.size);
  }

  /** Hands over what another thread received. */
  protected delivered(value: number): number {
    if (this.users !== undefined) {
      const size = discards(this.descriptor, this.flags) ? 0 : Math.min(value, this.size);
      if (this.users.length < size)
        throw invalidValue('buffer', 'must not be detached or resized during the call', undefined);
      this.users.set(this.target!.subarray(0, size));
    }
    return value;
  }
}

export class RecvInto extends ReceiveInto<number> {
  constructor(descriptor: Descriptor, buffer: unknown, nbytes: unknown, flags: unknown) {
    super(descriptor, 'recv_into', buffer, nbytes, flags, false);
  }

  override result(value: number): number {
    return this.delivered(value);
  }
}

export class RecvfromInto extends ReceiveInto<[number, Address | null]> {
  constructor(descriptor: Descriptor, buffer: unknown, nbytes: unknown, flags: unknown) {
    super(descriptor, 'recvfrom_into', buffer, nbytes, flags, true);
  }

  override result(value: number): [number, Address | null] {
    return [this.delivered(value), receivedAddress(this.descriptor)];
  }
}

/** A call that sends: an address, all or a part, `MSG_FASTOPEN`, `MSG_ZEROCOPY`. */
export abstract class Transmit<R> extends Operation<R> {
  protected flags: number;
  protected sent = 0;
  /** Bytes of the address in the scratch, 0: to the connected peer. */
  protected addressBytes = 0;
  private savedAddress: Uint8Array | undefined = undefined;
  private name: string | undefined = undefined;
  private readonly connects: boolean;
  /** A `MSG_FASTOPEN` whose handshake goes on. */
  private connecting = false;

  constructor(
    descriptor: Descriptor,
    syscall: string,
    protected readonly size: number,
    flags: unknown,
    /** Goes on until all is sent. */
    private readonly whole: boolean,
    protected readonly address?: unknown,
  ) {
    super(descriptor, syscall);
    this.flags = flagsOf(flags);
    this.direction = Direction.Out;
    this.immediate = (this.flags & DONTWAIT) !== 0;
    this.connects = (this.flags & FASTOPEN) !== 0;
    if (address !== undefined) this.encode(address);
  }

  /** Sends what is left. The address is in the scratch. */
  protected abstract transmit(calls: Syscalls): number;
  /** The memory that the kernel reads. */
  protected abstract memory(): unknown;

  private encode(address: unknown): void {
    this.addressBytes = encodeAddress(address, this.descriptor, scratch, this.syscall);
    this.name = this.addressBytes === NEEDS_RESOLVER ? hostOf(address) : undefined;
  }

  override get exclusive(): boolean {
    return this.connects;
  }

  override get host(): string | undefined {
    return this.name;
  }

  override resolved(numeric: string): void {
    this.encode({ ...(this.address as object), address: numeric });
  }

  override issue(calls: Syscalls): number {
    if (this.connecting) return calls.connectStatus(this.descriptor.fd);
    if (this.savedAddress !== undefined) scratch.set(this.savedAddress);
    return this.transmit(calls);
  }

  override settle(answer: number): number {
    if (answer === EAGAIN) return answer;
    if ((this.flags & (FASTOPEN | ZEROCOPY)) !== 0) {
      if (answer >= 0 && (this.flags & ZEROCOPY) !== 0) this.descriptor.lend(this.memory(), answer);
      if ((this.flags & FASTOPEN) !== 0) {
        if (answer === EINPROGRESS) {
          this.connecting = true;
          return answer;
        }
        if (this.connecting && answer === 0) {
          // The handshake is done: the bytes follow as on any connection.
          this.connecting = false;
          this.flags &= ~FASTOPEN;
          this.addressBytes = 0;
          return MORE;
        }
      }
    }
    if (!this.whole) return answer;
    if (answer < 0) return this.broken(answer);
    this.sent += answer;
    return this.sent >= this.size ? this.sent : MORE;
  }

  /** What a failure means after a part was sent. */
  protected broken(answer: number): number {
    return answer;
  }

  override park(): void {
    if (this.addressBytes > 0) this.savedAddress ??= scratch.slice(0, this.addressBytes);
  }

  override endpoint(): Endpoint | undefined {
    return this.address === undefined ? undefined : endpointOf(this.address);
  }
}

abstract class TransmitBytes<R> extends Transmit<R> {
  private bytes: Uint8Array;
  /** The bytes are the caller's, who may change them. */
  private shared: boolean;

  constructor(
    descriptor: Descriptor,
    syscall: string,
    data: unknown,
    flags: unknown,
    whole: boolean,
    address?: unknown,
  ) {
    const bytes = dataBytes(data, 'data');
    super(descriptor, syscall, bytes.length, flags, whole, address);
    this.bytes = bytes;
    this.shared = typeof data !== 'string';
  }

  protected override transmit(calls: Syscalls): number {
    const { fd } = this.descriptor;
    let { bytes, sent } = this;
    let length = this.size - sent;
    if (length > MAX_LENGTH || sent > 0x7fffffff) {
      // Offsets are 31 bits wide.
      bytes = bytes.subarray(sent, sent + MAX_LENGTH);
      length = Math.min(length, MAX_LENGTH);
      sent = 0;
    }
    return this.addressBytes === 0
      ? calls.send(fd, bytes, sent, length, this.flags)
      : calls.sendto(fd, bytes, sent, length, this.flags, this.addressBytes);
  }

  protected override memory(): unknown {
    return this.bytes;
  }

  override isolate(): void {
    if (!this.shared) return;
    this.bytes = Buffer.from(this.bytes);
    this.shared = false;
  }
}

/** Whether a call that sends once goes on until all is queued, as a stream's does in the kernel. */
export function sendsWhole(descriptor: Descriptor, flags: unknown): boolean {
  return descriptor.emulatesBlocking && descriptor.stream && (flagsOf(flags) & DONTWAIT) === 0;
}

/** `send` and `sendto`: where blocking is emulated a stream's goes on until all is queued, as the kernel's does. */
abstract class SendOnce extends TransmitBytes<number> {
  constructor(descriptor: Descriptor, syscall: string, data: unknown, flags: unknown, address?: unknown) {
    super(descriptor, syscall, data, flags, sendsWhole(descriptor, flags), address);
  }

  protected override broken(answer: number): number {
    return this.sent > 0 ? this.sent : answer;
  }

  override expired(): number {
    return this.sent > 0 ? this.sent : EAGAIN;
  }

  override result(value: number): number {
    return value;
  }
}

export class Send extends SendOnce {
  constructor(descriptor: Descriptor, data: unknown, flags: unknown) {
    super(descriptor, 'send', data, flags);
  }
}

/** `sendto(data, address)`, or `sendto(data, flags, address)`. */
export class Sendto extends SendOnce {
  constructor(descriptor: Descriptor, data: unknown, flagsOrAddress: unknown, address: unknown) {
    const short = typeof flagsOrAddress === 'object' && flagsOrAddress !== null;
    super(descriptor, 'sendto', data, short ? 0 : flagsOrAddress, (short ? flagsOrAddress : address) ?? null);
  }
}

export class Sendall extends TransmitBytes<void> {
  constructor(descriptor: Descriptor, data: unknown, flags: unknown) {
    super(descriptor, 'sendall', data, flags, true);
  }

  /** How far it has come. */
  get bytesSent(): number {
    return this.sent;
  }

  override result(): void {}

  override explain<E extends Error>(error: E): E {
    return Object.assign(error, { bytesSent: this.sent });
  }
}

/** How many positional arguments `sendto` was given, without its options: two where the second is the address. */
export function sendtoArity(args: ArrayLike<unknown>): number {
  return typeof args[1] === 'object' && args[1] !== null ? 2 : 3;
}
