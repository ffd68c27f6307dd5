/**
 * `bind`, `connect` and `connect_ex`.
 *
 * What one must know of connect(2): on an O_NONBLOCK descriptor EINPROGRESS means that writability reports the end and
 * `SO_ERROR` how it ended, once. A Unix stream never says EINPROGRESS: with the listener's backlog full it says EAGAIN,
 * and then poll(2) calls the unconnected socket writable and `SO_ERROR` is 0: only another connect(2) shows it.
 */
import { encodeAddress, endpointOf, hostOf, namedAddress } from '../address';
import { NEEDS_RESOLVER } from '../address/codec';
import { AF_UNIX, AF_UNSPEC } from '../constants/generated';
import type { Descriptor } from '../descriptor/descriptor';
import { errno } from '../errors/errno';
import type { Endpoint } from '../errors/errors';
import { address as scratch, inline, type Syscalls } from '../system/syscalls';
import { Direction, EAGAIN, EINPROGRESS, Operation } from './operation';

/** A call whose argument is an address. */
abstract class Addressed<R> extends Operation<R> {
  protected length = 0;
  private saved: Uint8Array | undefined = undefined;
  private name: string | undefined = undefined;
  /** Known before the call waits: whoever ends it must not run the caller's getters. */
  private target: Endpoint | undefined = undefined;

  constructor(
    descriptor: Descriptor,
    syscall: string,
    private address: unknown,
  ) {
    super(descriptor, syscall);
    this.encode(address);
  }

  private encode(address: unknown): void {
    this.length = encodeAddress(address, this.descriptor, scratch, this.syscall);
    this.name = undefined;
    if (this.length !== NEEDS_RESOLVER) return;
    this.address = namedAddress(address);
    this.name = hostOf(this.address);
  }

  override get host(): string | undefined {
    return this.name;
  }

  override resolved(numeric: string): void {
    this.encode({ ...(this.address as object), address: numeric });
  }

  override park(): void {
    if (this.length > 0) this.saved ??= scratch.slice(0, this.length);
    this.target ??= endpointOf(this.address);
  }

  protected restore(): void {
    if (this.saved !== undefined) scratch.set(this.saved);
  }

  override endpoint(): Endpoint {
    return this.target ?? endpointOf(this.address);
  }
}

export class Bind extends Addressed<void> {
  constructor(descriptor: Descriptor, address: unknown) {
    super(descriptor, 'bind', address);
    this.direction = Direction.None;
  }

  override issue(calls: Syscalls): number {
    this.restore();
    return calls.bind(this.descriptor.fd, this.length);
  }

  override result(): void {}
}

abstract class Connecting<R> extends Addressed<R> {
  private inProgress = false;
  private full = false;

  constructor(descriptor: Descriptor, syscall: string, address: unknown) {
    super(descriptor, syscall, address);
    this.direction = Direction.Out;
  }

  override get exclusive(): boolean {
    return true;
  }

  override get pausing(): boolean {
    return this.full;
  }

  override issue(calls: Syscalls): number {
    if (this.inProgress) return calls.connectStatus(this.descriptor.fd);
    this.restore();
    return calls.connect(this.descriptor.fd, this.length);
  }

  override settle(answer: number): number {
    this.inProgress = answer === EINPROGRESS;
    if (answer === EAGAIN) {
      if (this.descriptor.family === AF_UNIX) this.full = true;
      // Elsewhere it is no matter of readiness (no local port is free).
      else this.immediate = true;
    }
    return answer;
  }

  override expired(): number {
    return this.inProgress ? EINPROGRESS : EAGAIN;
  }

  override abandon(): void {
    if (!this.inProgress || this.descriptor.fd < 0) return;
    const length = encodeAddress({ family: AF_UNSPEC }, this.descriptor, scratch, this.syscall);
    inline.connect(this.descriptor.fd, length);
  }
}

export class Connect extends Connecting<void> {
  constructor(descriptor: Descriptor, address: unknown) {
    super(descriptor, 'connect', address);
  }

  override result(): void {}
}

/** Gives the errno value of a failure instead of throwing it. */
export class ConnectEx extends Connecting<number> {
  constructor(descriptor: Descriptor, address: unknown) {
    super(descriptor, 'connect_ex', address);
  }

  override result(value: number): number {
    return value;
  }

  override failed(answer: number): number {
    return -answer;
  }

  override timedOut(): number {
    return errno.EAGAIN;
  }
}
