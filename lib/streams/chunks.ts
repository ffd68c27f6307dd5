/** How large the chunks of a stream are: how much is received at once, which writes are sent together. */
// What a receive asks for, by how much came last: see slab.ts, which this makes the most of.
/** Received straight into the slab. */
export const SMALL = 16384;
/** Received elsewhere, and copied at its true size. */
const MEDIUM = 65536;
/** Received where it stays, if half of it is filled. */
const LARGE = 0x11000;

/** How many bytes to ask for after `length` bytes came. */
export function sizeAfter(length: number): number {
  if (length < SMALL) return SMALL;
  return length < LARGE / 2 ? MEDIUM : LARGE;
}

/** Small chunks that were written together are sent together, up to this size. */
const GATHER = 65536;

/** Chunks one after the other as few buffers: small ones copied together, large ones as they are. */
export function gather(chunks: readonly Uint8Array[]): Uint8Array[] {
  const gathered: Uint8Array[] = [];
  let begin = 0;
  let size = 0;
  const add = (end: number): void => {
    if (end === begin) return;
    gathered.push(end - begin === 1 ? chunks[begin]! : Buffer.concat(chunks.slice(begin, end), size));
  };
  chunks.forEach(({ length }, index) => {
    if (size + length > GATHER) {
      add(index);
      begin = index;
      size = 0;
    }
    size += length;
  });
  add(chunks.length);
  return gathered;
}
