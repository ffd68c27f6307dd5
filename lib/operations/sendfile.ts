/**
 * `sendfile`: by sendfile(2), which copies in the kernel; where the file is of a kind that it refuses (a pipe, some of
 * /proc), by reading and sending. A disk can block either, which readiness does not show: `offLoop`.
 */
import type { Descriptor } from '../descriptor/descriptor';
import { errno } from '../errors/errno';
import type { Syscalls } from '../system/syscalls';
import { fileDescriptor, integer, MAX_LENGTH } from '../arguments/validate';
import { Direction, EAGAIN, MORE, Operation } from './operation';

const CHUNK = 65536;
const EINVAL = -errno.EINVAL;
const ENOSYS = -errno.ENOSYS;

export class Sendfile extends Operation<number> {
  private readonly file: number;
  private readonly offset: number;
  private readonly count: number;
  private sent = 0;
  /** Set once sendfile(2) refused the file: read from it and not yet sent. */
  private chunk: Buffer<ArrayBuffer> | undefined = undefined;
  private from = 0;
  private to = 0;
  private reading = false;

  constructor(descriptor: Descriptor, file: unknown, offset: unknown, count: unknown) {
    super(descriptor, 'sendfile');
    this.file = fileDescriptor(file, 'file');
    this.offset = offset === undefined || offset === null ? -1 : integer(offset, 'offset', 0, Number.MAX_SAFE_INTEGER);
    this.count = count === undefined || count === null ? Infinity : integer(count, 'count', 0, Number.MAX_SAFE_INTEGER);
    this.direction = Direction.Out;
  }

  /** The next `issue` may wait for a disk. */
  override get offLoop(): boolean {
    return this.chunk === undefined || this.from === this.to;
  }

  override issue(calls: Syscalls): number {
    const left = this.count - this.sent;
    const at = this.offset < 0 ? -1 : this.offset + this.sent;
    if (this.chunk === undefined) {
      return calls.sendfile(this.descriptor.fd, this.file, at, Math.min(left, MAX_LENGTH));
    }
    this.reading = this.from === this.to;
    return this.reading
      ? calls.read(this.file, this.chunk, 0, Math.min(left, CHUNK), at)
      : calls.send(this.descriptor.fd, this.chunk, this.from, this.to - this.from, 0);
  }

  override settle(answer: number): number {
    if (this.chunk === undefined && (answer === EINVAL || answer === ENOSYS) && this.sent === 0) {
      this.chunk = Buffer.allocUnsafeSlow(CHUNK);
      return MORE;
    }
    if (this.reading) {
      this.reading = false;
      if (answer > 0) {
        this.from = 0;
        this.to = answer;
        return MORE;
      }
      // The file has nothing for now: no readiness of the socket would tell.
      if (answer === EAGAIN) this.immediate = true;
      return answer === 0 ? this.sent : answer;
    }
    if (answer <= 0) return answer === 0 ? this.sent : answer;
    this.from += answer;
    this.sent += answer;
    return this.sent < this.count ? MORE : this.sent;
  }

  override result(value: number): number {
    return value;
  }

  override explain<E extends Error>(error: E): E {
    return Object.assign(error, { bytesSent: this.sent });
  }
}
