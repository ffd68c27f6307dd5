/** Sending bytes: `send`, `sendto`, `sendall`. `send-message.ts` sends with control messages. */
import { encodeAddress, endpointOf, hostOf, namedAddress } from '../address';
import { NEEDS_RESOLVER } from '../address/codec';
import { MSG_DONTWAIT, MSG_FASTOPEN, MSG_ZEROCOPY } from '../constants/generated';
import type { Descriptor } from '../descriptor/descriptor';
import type { Endpoint } from '../errors/errors';
import { address as scratch, type Syscalls } from '../system/syscalls';
import { dataBytes, MAX_LENGTH } from '../arguments/validate';
import { Direction, EAGAIN, EINPROGRESS, flagsOf, MORE, Operation } from './operation';

// Looked up once: the module of constants is too large for fast property loads.
const DONTWAIT: number = MSG_DONTWAIT;
const FASTOPEN: number = MSG_FASTOPEN ?? 0;
const ZEROCOPY: number = MSG_ZEROCOPY ?? 0;

/** A call that sends: an address, all or a part, `MSG_FASTOPEN`, `MSG_ZEROCOPY`. */
export abstract class Transmit<R> extends Operation<R> {
  protected flags: number;
  protected sent = 0;
  /** Bytes of the address in the scratch, 0: to the connected peer. */
  protected addressBytes = 0;
  private savedAddress: Uint8Array | undefined = undefined;
  /** Known before the call waits: whoever ends it must not run the caller's getters. */
  private target: Endpoint | undefined = undefined;
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
    protected address?: unknown,
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
    this.name = undefined;
    if (this.addressBytes !== NEEDS_RESOLVER) return;
    this.address = namedAddress(address);
    this.name = hostOf(this.address);
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
    if (this.address !== undefined) this.target ??= endpointOf(this.address);
  }

  override endpoint(): Endpoint | undefined {
    return this.target ?? (this.address === undefined ? undefined : endpointOf(this.address));
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
