/**
 * Descriptors passed along with bytes (`SCM_RIGHTS`): `send_fds`, `recv_fds`, and what the `makefile()` of a Unix stream
 * needs.
 */
import { decodeAncillary, encodeAncillary, type AncillaryMessage } from '../ancillary/cmsg';
import { CMSG_LEN } from '../ancillary/sizes';
import { fileDescriptor, integer } from '../arguments/validate';
import * as constants from '../constants/generated';
import { checkNotReadAhead, type Descriptor } from '../descriptor/descriptor';
import { SocketError } from '../errors/errors';
import { reserve, reservedView } from '../memory/slab';
import { inline, out, out2, own, type Syscalls } from '../system/syscalls';
import type { Address } from '../types/addresses';
import { closeAll, listOf, receivingFlags } from './message-buffers';
import { EAGAIN } from './operation';
import { MOST_CONTROL, ReceiveNewMessage } from './receive-message';
import { SendMessageOnce, TransmitMessage } from './send-message';
import { receivedAddress, Recv } from './receive';

const CTRUNC: number = constants.MSG_CTRUNC;

/** The result of `recv_fds`. */
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

/** The descriptors that were sent along. A pidfd, which the kernel added, is closed. */
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

  /**
   * @param arrived is called with the descriptors, before the bytes; `cut` where there was no room in the process for all
   */
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
