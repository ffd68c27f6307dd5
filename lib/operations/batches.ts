/** `recvmmsg` and `sendmmsg`. */
import { invalidType } from '../arguments/errors';
import { MSG_DONTWAIT, MSG_ERRQUEUE, MSG_ZEROCOPY } from '../constants/generated';
import type { Descriptor } from '../descriptor/descriptor';
import type { Syscalls } from '../system/syscalls';
import { MessageBatch } from './message-batch';
import { receivingFlags } from './message-buffers';
import { Direction, EAGAIN, flagsOf, MORE, Operation } from './operation';
import { receivingDirection } from './receive';

const DONTWAIT: number = MSG_DONTWAIT;
const ERRQUEUE: number = MSG_ERRQUEUE ?? 0;
const ZEROCOPY: number = MSG_ZEROCOPY ?? 0;

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
