/** Receiving bytes: `recv`, `recvfrom` and their `_into` forms. `receive-message.ts` receives with control messages. */
import { decodeAddress } from '../address';
import {
  AF_INET,
  AF_INET6,
  MSG_DONTWAIT,
  MSG_ERRQUEUE,
  MSG_OOB,
  MSG_PEEK,
  MSG_TRUNC,
  MSG_WAITALL,
} from '../constants/generated';
import type { Address } from '../types/addresses';
import type { Descriptor } from '../descriptor/descriptor';
import { invalidValue } from '../arguments/errors';
import { reserve, reserved, take } from '../memory/slab';
import { address as scratch, addressLength, type Syscalls } from '../system/syscalls';
import { integer, MAX_LENGTH, sizeOf, writableBytes } from '../arguments/validate';
import { Direction, EAGAIN, flagsOf, MORE, Operation } from './operation';

// Looked up once: the module of constants is too large for fast property loads.
const DONTWAIT: number = MSG_DONTWAIT;
const ERRQUEUE: number = MSG_ERRQUEUE ?? 0;
const OOB: number = MSG_OOB;
const PEEK: number = MSG_PEEK;
const TRUNC: number = MSG_TRUNC;
const WAITALL: number = MSG_WAITALL;

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
