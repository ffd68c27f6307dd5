/**
 * What `MSG_ZEROCOPY` sends: the kernel reads the memory after the call has returned, and tells by numbered ranges in the
 * error queue what it is done with. Each successful call is one number, counted from 0 for each open socket: the copies
 * that `dup` makes share a ledger. Of calls made elsewhere nothing is known: a descriptor taken over should have made none.
 *
 * @see https://docs.kernel.org/networking/msg_zerocopy.html
 */
import { SO_EE_ORIGIN_ZEROCOPY, SO_ZEROCOPY, SOL_SOCKET } from '../constants/generated';
import type { AncillaryMessage } from '../ancillary/cmsg';
import type { SockExtendedErr } from '../types/options';
import { inline, out } from '../system/syscalls';

/**
 * Memory of sockets that were closed before the kernel reported completion: it may still be read, so it is never
 * released.
 */
const forever: unknown[] = [];

export class Zerocopy {
  private readonly kept = new Map<number, unknown>();
  private next = 0;
  /** Whether the socket takes the flag at all; asked once, and when `SO_ZEROCOPY` is set. */
  private enabled: boolean | undefined = undefined;
  private users = 1;

  /** One more descriptor of the same open socket. */
  share(): this {
    this.users++;
    return this;
  }

  /** How many calls' memory the kernel has not given back. */
  get size(): number {
    return this.kept.size;
  }

  /** Keeps what a call with the flag was sent from. */
  keep(fd: number, memory: unknown): void {
    this.enabled ??=
      SO_ZEROCOPY !== undefined && inline.getsockoptInt(fd, SOL_SOCKET, SO_ZEROCOPY) === 0 && out() !== 0;
    if (!this.enabled) return;
    this.kept.set(this.next, memory);
    this.next = (this.next + 1) >>> 0;
  }

  /** Gives back what the messages of the error queue say that the kernel is done with. */
  note(ancdata: readonly AncillaryMessage[]): void {
    for (const { value } of ancdata) {
      const error = value as Partial<SockExtendedErr> | undefined;
      if (error?.origin === SO_EE_ORIGIN_ZEROCOPY) this.release(error.info!, error.data!);
    }
  }

  private release(first: number, last: number): void {
    const span = (last - first) >>> 0;
    for (const number of this.kept.keys()) {
      if ((number - first) >>> 0 <= span) this.kept.delete(number);
    }
  }

  /** The option was set. */
  forget(): void {
    this.enabled = undefined;
  }

  /** A descriptor is gone, and with the last one the error queue. */
  end(): void {
    if (--this.users > 0) return;
    if (this.kept.size > 0) forever.push(...this.kept.values());
    this.kept.clear();
  }
}
