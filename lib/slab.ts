/**
 * Memory that received bytes land in. Small ones are received straight into a slab and handed out as views on it, which
 * costs a tenth of making a Buffer natively; a view pins its slab, so that a message kept for long is better copied.
 */
import { keepHere } from './thread';

const SLAB = 65536;
/** Above this a slab would often have no room. */
const SMALL = SLAB / 4;

function fresh(size: number): Buffer<ArrayBuffer> {
  const slab = Buffer.allocUnsafeSlow(size);
  // Transferring one view's buffer would take away everybody's.
  keepHere(slab.buffer);
  return slab;
}

/** Made when it is first needed: until then it is full. */
let slab = Buffer.alloc(0);
let used = SLAB + 1;
let scratch: Buffer<ArrayBuffer> | undefined;
/** Made for a large size, and not needed in the end. */
let spare: Buffer<ArrayBuffer> | undefined;
/** Above this it is not kept. */
const SPARE = 1 << 20;

/** Where the next bytes may be received: `memory` from `offset` on. Valid until the next `reserve`. */
export const reserved: { memory: Buffer<ArrayBuffer>; offset: number } = { memory: slab, offset: 0 };

function own(size: number): Buffer<ArrayBuffer> {
  if (spare?.length === size) return spare;
  const memory = Buffer.allocUnsafeSlow(size);
  if (size <= SPARE) spare = memory;
  return memory;
}

/** Makes room for `size` bytes, in `reserved`. */
export function reserve(size: number): void {
  if (size <= SMALL) {
    if (used + size > SLAB) {
      slab = fresh(SLAB);
      used = 0;
    }
    reserved.memory = slab;
    reserved.offset = used;
  } else {
    // A large size is mostly asked for by who takes what there is: received elsewhere, kept at its true size.
    reserved.memory = size <= SLAB ? (scratch ??= fresh(SLAB)) : own(size);
    reserved.offset = 0;
  }
}

/** The first `size` bytes of what was reserved, as the caller's own. */
export function take(size: number): Buffer<ArrayBuffer> {
  const { memory, offset } = reserved;
  if (memory === slab) {
    // Views begin where any element type may.
    used = (offset + size + 7) & ~7;
    return memory.subarray(offset, offset + size);
  }
  if (memory !== scratch && size > memory.length / 2) {
    if (memory === spare) spare = undefined;
    return memory.subarray(0, size);
  }
  if (size <= SMALL) {
    reserve(size);
    reserved.memory.set(memory.subarray(0, size), reserved.offset);
    return take(size);
  }
  const copy = Buffer.allocUnsafeSlow(size);
  copy.set(memory.subarray(0, size));
  return copy;
}
