/**
 * Memory that received bytes land in. Small ones are received straight into a slab and handed out as views on it, which
 * costs a tenth of making a Buffer natively; a view pins its slab, so that a message kept for long is better copied.
 *
 * The room `memory/` knows bytes. It must not know where they come from or what they mean. How received bytes are allocated is
 * decided here; reading and writing integers goes into `bytes.ts`.
 */
import { keepHere } from '../system/thread';

/**
 * What `Buffer.prototype.subarray` makes its views with: used directly it needs no getter of the buffer, each of which
 * costs as much as making the view.
 */
export const View = (Buffer as unknown as Record<symbol, unknown>)[Symbol.species] as new (
  memory: ArrayBuffer,
  offset: number,
  length: number,
) => Buffer<ArrayBuffer>;

/** Memory whose parts are handed out. Word by word, a short part is copied in less time than a call to copy it takes. */
export class Memory {
  readonly bytes: Buffer<ArrayBuffer>;
  private readonly buffer: ArrayBuffer;
  private readonly words: Int32Array;

  /** @param size a multiple of four */
  constructor(size: number) {
    this.bytes = Buffer.allocUnsafeSlow(size);
    this.buffer = this.bytes.buffer;
    this.words = new Int32Array(this.buffer);
    // Transferring one view's buffer would take away everybody's.
    keepHere(this.buffer);
  }

  view(offset: number, length: number): Buffer<ArrayBuffer> {
    return new View(this.buffer, offset, length);
  }

  /** Copies a part, and perhaps what is behind it up to a multiple of four, to a place at such. */
  copy(offset: number, length: number, to: Memory, at: number): void {
    if (length > MANY || (offset & 3) !== 0) {
      to.bytes.set(this.view(offset, length), at);
      return;
    }
    const end = (offset + length + 3) >> 2;
    for (let from = offset >> 2, next = at >> 2; from < end; from++, next++) to.words[next] = this.words[from]!;
  }
}

/** Bytes from which on a call copies them sooner. */
const MANY = 256;

const SLAB = 65536;
/** Above this a slab would often have no room. */
const SMALL = SLAB / 4;

/** Made when it is first needed: until then it is full. */
let slab: Memory | undefined;
let used = SLAB + 1;
let scratch: Memory | undefined;
/** Made for a large size, and not needed in the end. */
let spare: Buffer<ArrayBuffer> | undefined;
/** Above this it is not kept. */
const SPARE = 1 << 20;
/** How much was reserved, and whether what was last received elsewhere than in the slab filled most of that. */
let asked = 0;
let full = false;

/** Where the next bytes may be received: `memory` from `offset` on. Valid until the next `reserve`. */
const reserved: { memory: Buffer<ArrayBuffer>; offset: number } = { memory: Buffer.alloc(0), offset: 0 };
export { reserved };
/** Whose part that is; undefined: the caller's own. */
let owner: Memory | undefined;

function own(size: number): Buffer<ArrayBuffer> {
  if (spare?.length === size) return spare;
  const memory = Buffer.allocUnsafeSlow(size);
  if (size <= SPARE) spare = memory;
  return memory;
}

/** Makes room for `size` bytes, in `reserved`. */
export function reserve(size: number): void {
  asked = size;
  if (size <= SMALL) {
    if (used + size > SLAB || slab === undefined) {
      slab = new Memory(SLAB);
      used = 0;
    }
    owner = slab;
    reserved.offset = used;
  } else {
    // A large size is mostly asked for by who takes what there is: received elsewhere, kept at its true size. While
    // there is much, it is received where it stays.
    owner = size <= SLAB && !full ? (scratch ??= new Memory(SLAB)) : undefined;
    reserved.offset = 0;
  }
  reserved.memory = owner === undefined ? own(size) : owner.bytes;
}

/** What was reserved for `size` bytes, as an array of its own. */
export function reservedView(size: number): Buffer<ArrayBuffer> {
  return owner === undefined ? reserved.memory : owner.view(reserved.offset, size);
}

/** The first `size` bytes of what was reserved, as the caller's own. */
export function take(size: number): Buffer<ArrayBuffer> {
  if (owner !== undefined && owner === slab) {
    const { offset } = reserved;
    // Views begin where any element type may.
    used = (offset + size + 7) & ~7;
    return owner.view(offset, size);
  }
  const { memory } = reserved;
  full = size > asked / 2;
  if (size <= SMALL) {
    const from = owner;
    reserve(size);
    if (from !== undefined) from.copy(0, size, slab!, reserved.offset);
    else slab!.bytes.set(memory.subarray(0, size), reserved.offset);
    return take(size);
  }
  if (owner === undefined && full) {
    if (memory === spare) spare = undefined;
    return memory.subarray(0, size);
  }
  const copy = Buffer.allocUnsafeSlow(size);
  copy.set(memory.subarray(0, size));
  return copy;
}
