/** Numbers that a seed and the number of a case decide, so that a case can be run again without those before it. */
export class Random {
  private state: number;

  constructor(seed: number, number: number) {
    this.state = (Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(number + 1, 0xc2b2ae35)) | 0;
    this.next();
  }

  /** 32 bits (mulberry32). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  }

  /** An integer from 0 to `limit` - 1. */
  below(limit: number): number {
    return this.next() % limit;
  }

  /** True once in `many` times. */
  once(many: number): boolean {
    return this.next() % many === 0;
  }

  pick<T>(list: readonly T[]): T {
    return list[this.next() % list.length]!;
  }

  /** So many random bytes. */
  bytes(length: number): Buffer<ArrayBuffer> {
    const bytes = Buffer.alloc(length);
    for (let at = 0; at < length; at++) bytes[at] = this.next();
    return bytes;
  }

  /** Bytes that were cut off, changed or lengthened, as a peer or a broken disk might. */
  mutated(original: Uint8Array): Buffer<ArrayBuffer> {
    const longer = this.once(8) ? this.below(40) : 0;
    const bytes = Buffer.concat([original, Buffer.alloc(longer, this.next())]);
    for (let changes = this.below(6); changes > 0 && bytes.length > 0; changes--) {
      const at = this.below(bytes.length);
      const kind = this.below(4);
      if (kind < 2) bytes[at] = this.pick(NASTY);
      else if (kind === 2) bytes[at] = this.next();
      else bytes[at]! ^= 1 << this.below(8);
    }
    return this.once(4) ? bytes.subarray(0, this.below(bytes.length + 1)) : bytes;
  }
}

/** Bytes that lengths, offsets and types are likely to go wrong with. */
const NASTY = [0, 1, 2, 3, 4, 7, 8, 0x0f, 0x10, 0x40, 0x45, 0x4f, 0x60, 0x7f, 0x80, 0xfe, 0xff];
