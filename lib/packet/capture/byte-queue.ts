/** Bytes that arrive in chunks and are taken in pieces of other sizes. Only what spans chunks is copied. */
import { CaptureFileError } from './format';

export class ByteQueue {
  private readonly chunks: Buffer[] = [];
  /** The index of the first chunk that is not used up, and how much of it is. */
  private first = 0;
  private used = 0;
  /** How many bytes there are. */
  length = 0;
  /** How many bytes were taken, since the beginning of the file. */
  offset = 0;
  private ended = false;

  push(chunk: Uint8Array): void {
    if (chunk.length === 0) return;
    this.chunks.push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length));
    this.length += chunk.length;
  }

  /** No more will come. */
  end(): void {
    this.ended = true;
  }

  /** Whether all was taken and no more will come. */
  get done(): boolean {
    return this.ended && this.length === 0;
  }

  /** Yields until there are so many bytes. @param what is being read, for the error where they never come */
  *wait(size: number, what: string): Generator<undefined, void> {
    while (this.length < size) {
      if (this.ended) {
        const message = `the capture file is cut short: ${what} of ${size} bytes has only ${this.length}`;
        throw new CaptureFileError('ERR_CAPTURE_TRUNCATED', message, this.offset);
      }
      yield undefined;
    }
  }

  /** The next bytes, which stay. There must be so many. */
  peek(size: number): Buffer {
    let front = this.chunks[this.first];
    if (front === undefined) return Buffer.alloc(0);
    if (front.length - this.used < size) {
      let gathered = front.length - this.used;
      let stop = this.first + 1;
      while (gathered < size) gathered += this.chunks[stop++]!.length;
      front = Buffer.concat([front.subarray(this.used), ...this.chunks.slice(this.first + 1, stop)]);
      this.chunks.splice(0, stop, front);
      this.first = 0;
      this.used = 0;
    }
    return front.subarray(this.used, this.used + size);
  }

  /** The next bytes. There must be so many. */
  take(size: number): Buffer {
    const bytes = this.peek(size);
    this.drop(size);
    return bytes;
  }

  private drop(size: number): void {
    this.length -= size;
    this.offset += size;
    this.used += size;
    while (this.first < this.chunks.length && this.used >= this.chunks[this.first]!.length) {
      this.used -= this.chunks[this.first]!.length;
      this.first++;
    }
    // Now and then: to shift each chunk out costs as much as there are.
    if (this.first > 1024 || this.first === this.chunks.length) {
      this.chunks.splice(0, this.first);
      this.first = 0;
    }
  }

  /** Passes over bytes without holding them all. @param what as for `wait` */
  *skip(size: number, what: string): Generator<undefined, void> {
    for (let left = size; left > 0;) {
      if (this.length === 0) yield* this.wait(1, what);
      const some = Math.min(left, this.length);
      this.drop(some);
      left -= some;
    }
  }
}
