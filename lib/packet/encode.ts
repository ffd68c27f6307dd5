/** Building packets: headers and bytes one behind the other, and what was left out filled in from the neighbours. */
import { dataBytes, type Data } from '../arguments/validate';
import type { Completion } from './completion';
import { IPV4, IPV6, NONE } from './kinds';
import { View } from './view';

/** Where a header is being completed. */
class Cursor implements Completion {
  start = 0;
  stop = 0;
  next = NONE;
  network = NONE;
  networkStart = 0;
  networkStop = 0;

  constructor(
    readonly bytes: Buffer,
    readonly limit: number,
  ) {}
}

/** What a view puts into a packet: its header, and of one that a builder made what it quotes. */
function endOf(view: View): number {
  return view.frame === undefined ? view.limit : view.stop;
}

/**
 * A packet of layers and bytes, from the outermost to the payload. Layers come from the builders, or from a dissected
 * packet: those are taken as they are. What a builder's layer leaves out is filled in from its neighbours: ethertype,
 * protocol, next header, lengths, checksums (with the pseudo-header of the nearest IP header before). A string is UTF-8.
 *
 * `encode(...dissect(bytes))` are the same bytes.
 *
 * @throws RangeError where what is filled in does not fit its field: a length above 65,535
 * @see https://www.rfc-editor.org/rfc/rfc1071
 */
export function encode(...items: readonly (View | Data)[]): Buffer<ArrayBuffer> {
  let parts = items as readonly (View | Uint8Array)[];
  let total = 0;
  let incomplete = false;
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    if (item instanceof View) {
      total += endOf(item) - item.start;
      if (item.missing !== 0) incomplete = true;
    } else {
      const bytes = dataBytes(item, `items[${i}]`);
      if (bytes !== item) parts = parts.with(i, bytes);
      total += bytes.length;
    }
  }
  const out = Buffer.allocUnsafe(total);
  let at = 0;
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]!;
    if (part instanceof View) {
      // Headers are short: a loop is faster than a call that copies.
      const { data } = part;
      const end = endOf(part);
      for (let from = part.start; from < end; from++) out[at++] = data[from]!;
    } else {
      out.set(part, at);
      at += part.length;
    }
  }
  if (incomplete) complete(parts, new Cursor(out, total));
  return out;
}

/** Fills in what was left out, innermost first: a checksum covers all that is behind it. */
function complete(parts: readonly (View | Uint8Array)[], cursor: Cursor): void {
  let end = cursor.limit;
  for (let i = parts.length - 1; i >= 0; i--) {
    const part = parts[i]!;
    if (!(part instanceof View)) {
      end -= part.length;
      cursor.next = NONE;
      continue;
    }
    const start = end - (endOf(part) - part.start);
    const { missing, layer } = part;
    if (missing !== 0) {
      cursor.start = start;
      cursor.stop = start + (part.stop - part.start);
      findNetwork(parts, i, start, cursor);
      for (const { bit, field, label } of layer.filled) {
        if ((missing & bit) === 0) continue;
        field.write(cursor.bytes, start, field.fill!(cursor) as never, label, cursor.stop);
      }
    }
    cursor.next = layer.kind;
    end = start;
  }
}

/** Finds the nearest IP header before part `i`, which begins at `start`. */
function findNetwork(parts: readonly (View | Uint8Array)[], i: number, start: number, cursor: Cursor): void {
  let at = start;
  for (let before = i - 1; before >= 0; before--) {
    const part = parts[before]!;
    if (!(part instanceof View)) {
      at -= part.length;
      continue;
    }
    at -= endOf(part) - part.start;
    const { kind } = part.layer;
    if (kind === IPV4 || kind === IPV6) {
      cursor.network = kind;
      cursor.networkStart = at;
      cursor.networkStop = at + part.stop - part.start;
      return;
    }
  }
  cursor.network = NONE;
}

/** Bytes as they are, for `encode`; a string is UTF-8. */
export function raw(data: Data): Uint8Array {
  return dataBytes(data, 'data');
}
