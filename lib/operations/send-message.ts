/** `sendmsg`, and what every call that sends a message does. */
import { encodeAncillary } from '../ancillary/cmsg';
import { dataBytes } from '../arguments/validate';
import type { Descriptor } from '../descriptor/descriptor';
import type { Syscalls } from '../system/syscalls';
import { checkSentDescriptors } from './message-batch';
import { lengthOf, listOf, NOTHING, rest } from './message-buffers';
import { EAGAIN } from './operation';
import { sendsWhole, Transmit } from './send';

/** A call that sends a message with its control messages. */
export abstract class TransmitMessage<R = number> extends Transmit<R> {
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

export abstract class SendMessageOnce extends TransmitMessage {
  override result(value: number): number {
    return value;
  }
}

export class Sendmsg extends SendMessageOnce {
  constructor(descriptor: Descriptor, buffers: unknown, ancdata: unknown, flags: unknown, address: unknown) {
    super(descriptor, 'sendmsg', buffers, encodeAncillary(ancdata ?? []), flags, address);
  }
}
