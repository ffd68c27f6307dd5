/**
 * Lists of options, extensions and TLVs: items of a type, a length and a value. Codecs of the types that are known are
 * in a table; every other item has its bytes. A list that cannot be split ends with an item 'malformed' that has the
 * rest, so that what was read is written as the same bytes.
 */
import { invalidType, invalidValue, outOfRange } from '../arguments/errors';
import { bytesOf } from '../arguments/validate';
import { viewOf } from './text';

/** How the value of one type of item is read and written. `undefined` means that it is not of the known form. */
export interface ItemCodec {
  readonly number: number;
  readonly read: (bytes: Uint8Array, start: number, stop: number) => object | undefined;
  readonly write: (item: Readonly<Record<string, unknown>>, label: string) => Uint8Array;
}

/** How a list lies in memory. */
export interface ListForm {
  /** What the number is called: 'kind' in TCP, 'type' elsewhere. */
  readonly key: 'kind' | 'type';
  /** Types that are one byte, without a length. */
  readonly single: Readonly<Record<number, string>>;
  /** The type that ends the list: the bytes behind it are padding. */
  readonly last?: number;
  /** What the length counts: `header` bytes before the value among them or not, in units of `unit` bytes. */
  readonly counted: 0 | 2;
  readonly unit: 1 | 8;
  /** What the whole is a multiple of. */
  readonly align: number;
  readonly codecs: Readonly<Record<string, ItemCodec>>;
}

/** Any item, as callers give it. */
export type AnyItem = Readonly<Record<string, unknown>>;

/** The value of a field of an item, which is an unsigned integer of `size` bytes, at `at` in `out`. */
export function putNumber(out: Uint8Array, at: number, size: number, value: unknown, label: string): void {
  if (typeof value !== 'number') throw invalidType(label, 'a number', value);
  if (!Number.isInteger(value) || value < 0 || value >= 2 ** (8 * size)) {
    throw outOfRange(label, `an integer >= 0 && <= ${2 ** (8 * size) - 1}`, value);
  }
  for (let i = size - 1, rest = value; i >= 0; i--, rest = Math.floor(rest / 256)) out[at + i] = rest % 256;
}

/** The value of a field of an item, which is bytes. */
export function itemBytes(value: unknown, label: string): Uint8Array {
  const bytes = bytesOf(value);
  if (bytes === undefined) throw invalidType(label, 'an ArrayBufferView or an ArrayBuffer', value);
  return bytes;
}

export class ListCodec {
  private readonly byNumber: ReadonlyMap<number, readonly [string, ItemCodec]>;

  constructor(private readonly form: ListForm) {
    this.byNumber = new Map(Object.entries(form.codecs).map(([name, codec]) => [codec.number, [name, codec]]));
  }

  read(bytes: Uint8Array, start: number, stop: number): object[] {
    const { key, single, last, counted, unit, align } = this.form;
    const items: object[] = [];
    for (let at = start; at < stop;) {
      const number = bytes[at]!;
      const name = single[number];
      if (name !== undefined) {
        at++;
        if (number !== last) {
          items.push({ [key]: name });
          continue;
        }
        // Padding as the writer makes it goes without saying.
        const implied = bytes.subarray(at, stop).every((byte) => byte === 0) && stop - at < align;
        if (stop - at === 0 || (implied && (stop - start) % align === 0)) items.push({ [key]: name });
        else items.push({ [key]: name, data: viewOf(bytes, at, stop) });
        break;
      }
      const length = at + 1 < stop ? bytes[at + 1]! * unit + 2 - counted : 0;
      if (length < 2 || at + length > stop) {
        items.push({ [key]: 'malformed', data: viewOf(bytes, at, stop) });
        break;
      }
      const known = this.byNumber.get(number);
      const value = known?.[1].read(bytes, at + 2, at + length);
      if (value === undefined) items.push({ [key]: number, data: viewOf(bytes, at + 2, at + length) });
      else items.push({ [key]: known![0], ...value });
      at += length;
    }
    return items;
  }

  pack(list: unknown, label: string): Uint8Array {
    if (!Array.isArray(list)) throw invalidType(label, 'an array', list);
    const { align } = this.form;
    // Holes are items too.
    const parts = Array.from(list, (item: unknown, i) => this.packItem(item, `${label}[${i}]`));
    const size = parts.reduce((sum, part) => sum + part.length, 0);
    const out = new Uint8Array(Math.ceil(size / align) * align);
    let at = 0;
    for (const part of parts) {
      out.set(part, at);
      at += part.length;
    }
    return out;
  }

  private packItem(item: unknown, label: string): Uint8Array {
    if (typeof item !== 'object' || item === null) throw invalidType(label, 'an object', item);
    const fields = item as AnyItem;
    const { key, single, counted, unit, codecs } = this.form;
    const name = fields[key];
    // A copy, for a getter of a later item could detach it.
    if (name === 'malformed') return itemBytes(fields.data, `${label}.data`).slice();
    for (const [number, text] of Object.entries(single)) {
      if (name !== text && name !== Number(number)) continue;
      const padding = fields.data === undefined ? new Uint8Array(0) : itemBytes(fields.data, `${label}.data`);
      return Uint8Array.of(Number(number), ...padding);
    }
    let number: number;
    let value: Uint8Array;
    if (typeof name === 'number') {
      number = name;
      value = fields.data === undefined ? new Uint8Array(0) : itemBytes(fields.data, `${label}.data`);
    } else {
      const codec = typeof name === 'string' && Object.hasOwn(codecs, name) ? codecs[name] : undefined;
      if (codec === undefined) throw invalidValue(`${label}.${key}`, 'must be a known name or a number', name);
      number = codec.number;
      value = codec.write(fields, label);
    }
    const size = Math.ceil((2 + value.length) / unit) * unit;
    const out = new Uint8Array(size);
    putNumber(out, 0, 1, number, `${label}.${key}`);
    putNumber(out, 1, 1, (size - 2 + counted) / unit, `${label}.length`);
    out.set(value, 2);
    return out;
  }
}
