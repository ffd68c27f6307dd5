/**
 * Layers as views. `layer()` makes of one description the class of the views (accessors for each field), and the
 * builder. A builder's result is a view too, of a header in memory of its own, which knows what was left out.
 */
import { inspect, type InspectOptions } from 'node:util';
import { invalidType, invalidValue } from '../arguments/errors';
import { bytesOf } from '../arguments/validate';
import type { Fields, Inputs, Values } from './fields';
import { Frame, LIMIT, NAMES, START, STOP, type LayerName } from './frame';
import { viewOf } from './text';

/** A layer of a packet: its header's fields are read when asked for, and written through when set. */
export abstract class View {
  /** @internal The packet that it lies in; undefined of what a builder made. */
  readonly frame: Frame | undefined;
  /** @internal What the header lies in. */
  readonly data: Uint8Array;
  /** @internal Where the header begins in `data`, where it ends, and where ends what it carries. */
  readonly start: number;
  /** @internal */
  readonly stop: number;
  /** @internal */
  readonly limit: number;
  /** @internal Its place in the packet's `spans`. */
  readonly position: number;
  /** @internal The fields that `encode` has to fill in, a bit for each. */
  missing: number;

  /** @internal */
  constructor(
    frame: Frame | undefined,
    data: Uint8Array,
    start: number,
    stop: number,
    limit: number,
    position: number,
    missing: number,
  ) {
    this.frame = frame;
    this.data = data;
    this.start = start;
    this.stop = stop;
    this.limit = limit;
    this.position = position;
    this.missing = missing;
  }

  /** @internal On the prototype. */
  declare readonly layer: Layer;

  /** The name of the layer, as `layers` lists it. */
  get name(): LayerName {
    return NAMES[this.layer.kind]!;
  }

  /** The header's bytes. They share the packet's memory. */
  get bytes(): Buffer {
    return viewOf(this.data, this.start, this.stop);
  }

  /** What the header carries, without what lower layers put behind it. It shares the packet's memory. */
  get payload(): Buffer {
    return viewOf(this.data, this.stop, this.limit);
  }

  /** All fields that the header has. Those that `encode` is to fill in are absent. */
  toJSON(): Record<string, unknown> {
    const fields: Record<string, unknown> = {};
    for (const { name, bit } of this.layer.entries) {
      if ((this.missing & bit) !== 0) continue;
      const value = (this as unknown as Record<string, unknown>)[name];
      if (value !== undefined) fields[name] = value;
    }
    return fields;
  }

  /** One line on this layer and those that it carries: `TCP 443 > 51000 [S.] seq 1 ack 2 win 64240`. */
  summary(): string {
    return this.frame === undefined ? this.line() : this.frame.describe(this.position);
  }

  /** @internal One line on this layer alone. */
  line(): string {
    return this.layer.summary(this);
  }

  /** @internal */
  [inspect.custom](depth: number | null, options: InspectOptions): string {
    const { title } = this.layer;
    return depth !== null && depth < 0 ? `[${title}]` : `${title} ${inspect(this.toJSON(), { ...options, depth })}`;
  }
}

/** What a layer is: everything else is made of it. `V` is its view. */
export interface Description<F extends Fields, V extends View> {
  readonly kind: number;
  /** Its name in prose: 'IPv4'. */
  readonly title: string;
  readonly fields: F;
  /** The length of the header without `tail`: a number, or told by the bytes written so far. */
  readonly fixed: number | ((bytes: Uint8Array, start: number) => number);
  /** The field behind the fixed header. */
  readonly tail?: keyof F & string;
  /** A field that others overlap, which are written after it. */
  readonly first?: keyof F & string;
  /** The whole header, where it is nothing but what `fields` give together. */
  readonly assemble?: (input: Inputs<F>) => Uint8Array;
  /** A field that is written when all else is in place. */
  readonly last?: keyof F & string;
  /** A packet that the message quotes; the builder puts its bytes behind the header. */
  readonly quotes?: keyof F & string;
  /** Notes the layer at `at` in `frame`, which has bytes up to `end`; returns the kind of the next layer, or `NONE`. */
  readonly walk: (frame: Frame, bytes: Uint8Array, at: number, end: number) => number;
  readonly summary: (view: V) => string;
  /** Computes `checksum_ok`. */
  readonly verify?: (view: V) => boolean | undefined;
  /** Settles at the end of a build what depends on several fields; returns the bits of those still to be filled in. */
  readonly settle?: (bytes: Uint8Array, start: number, stop: number, input: Inputs<F>, missing: number) => number;
}

interface Entry {
  readonly name: string;
  /** The name in errors: 'udp.length'. */
  readonly label: string;
  readonly bit: number;
  readonly field: Fields[string];
  /** Written before or after the others. */
  readonly apart: boolean;
}

/** What the code that handles all layers knows of one. */
export interface Layer {
  readonly kind: number;
  readonly title: string;
  readonly entries: readonly Entry[];
  /** Those that `encode` can fill in. */
  readonly filled: readonly Entry[];
  readonly walk: (frame: Frame, bytes: Uint8Array, at: number, end: number) => number;
  readonly summary: (view: View) => string;
  /** The view of the layer at `position` in a packet's `spans`. */
  readonly at: (frame: Frame, position: number) => View;
}

/** Memory that headers are built in, one after the other. */
const SLAB = 16_384;
/** The longest header without a tail. */
const FIXED_MAX = 64;
let slab = new Uint8Array(0);
let slabUsed = 0;

/** Takes `size` bytes of `slab`, all zero: where they begin. Nothing is given back, not even by a build that fails. */
function take(size: number): number {
  if (slabUsed + size > slab.length) {
    slab = new Uint8Array(Math.max(SLAB, size));
    slabUsed = 0;
  }
  const start = slabUsed;
  slabUsed += size;
  return start;
}

const EMPTY = new Uint8Array(0);

/** Gives a layer's views an accessor for each field. */
function defineAccessors<F extends Fields, V extends View>(
  prototype: View,
  description: Description<F, V>,
  table: ReadonlyMap<string, Entry>,
): void {
  const { fixed, tail, quotes, verify } = description;
  for (const { name, label, bit, field } of table.values()) {
    const { read, write } = field;
    Object.defineProperty(prototype, name, {
      get(this: View) {
        return read(this.data, this.start, this.stop);
      },
      set(this: View, value: never) {
        write(this.data, this.start, value, label, this.stop);
        this.missing &= ~bit;
      },
      enumerable: true,
      configurable: true,
    });
  }
  if (tail !== undefined) {
    const { label, field } = table.get(tail)!;
    const lengthOf = typeof fixed === 'number' ? () => fixed : fixed;
    Object.defineProperty(prototype, tail, {
      get(this: View) {
        if (field.when?.(this.data, this.start) === false) return undefined;
        return field.read(this.data, this.start + lengthOf(this.data, this.start), this.stop);
      },
      set(this: View, value: never) {
        const packed = field.pack!(value, label);
        const at = this.start + lengthOf(this.data, this.start);
        if (packed.length !== this.stop - at) {
          throw invalidValue(label, `must be as long as what is there, ${this.stop - at} bytes`, value);
        }
        this.data.set(packed, at);
      },
      enumerable: true,
      configurable: true,
    });
  }
  if (quotes !== undefined) {
    const { field } = table.get(quotes)!;
    Object.defineProperty(prototype, quotes, {
      get(this: View) {
        const to = field.read(this.data, this.start, this.stop) as number;
        return to < 0 ? undefined : this.frame?.quote(this.payload, to);
      },
      enumerable: true,
      configurable: true,
    });
  }
  if (verify !== undefined) {
    Object.defineProperty(prototype, 'checksum_ok', {
      get(this: V) {
        return verify(this);
      },
      configurable: true,
    });
  }
}

/** Makes a layer's view and builder of its description. */
export function layer<F extends Fields, V extends View & Values<F>>(
  description: Description<F, V>,
): { layer: Layer; build: (fields?: Inputs<F> | V) => V } {
  const { kind, title, fields, fixed, tail, first, last, quotes, assemble, settle } = description;
  const prefix = NAMES[kind]!;
  const table = new Map<string, Entry>();
  const template = new Uint8Array(FIXED_MAX);
  let fillable = 0;
  Object.keys(fields).forEach((name, index) => {
    const field = fields[name]!;
    const label = `${prefix}.${name}`;
    const bit = field.fill === undefined ? 0 : 1 << index;
    fillable |= bit;
    const apart = assemble !== undefined || [tail, first, last, quotes].includes(name);
    table.set(name, { name, label, bit, field, apart });
    if (field.fallback !== undefined) field.write(template, 0, field.fallback as never, label, 0);
  });
  const entries = [...table.values()];
  const conditional = entries.filter(({ field }) => field.when !== undefined);
  const longest = typeof fixed === 'number' ? fixed : FIXED_MAX;

  class Header extends View {
    static {
      Object.defineProperty(this, 'name', { value: title });
    }
  }
  defineAccessors(Header.prototype, description, table);
  const made: Layer = {
    kind,
    title,
    entries,
    filled: entries.filter(({ bit }) => bit !== 0),
    walk: description.walk,
    summary: description.summary as (view: View) => string,
    at(frame, position) {
      const { spans } = frame;
      const start = spans[position + START]!;
      return new Header(frame, frame.data, start, spans[position + STOP]!, spans[position + LIMIT]!, position, 0);
    },
  };
  Object.defineProperty(Header.prototype, 'layer', { value: made });

  function build(input: Inputs<F> | V = {}): V {
    if (typeof input !== 'object' || input === null) throw invalidType(prefix, 'an object', input);
    const given = (input instanceof View ? headerFields(input) : input) as Readonly<Record<string, unknown>>;
    let packed: Uint8Array = EMPTY;
    if (assemble !== undefined) packed = assemble(given as Inputs<F>);
    if (tail !== undefined && given[tail] !== undefined) {
      const { label, field } = table.get(tail)!;
      packed = field.pack!(given[tail] as never, label);
    }
    const quoted = quotes === undefined || given[quotes] === undefined ? EMPTY : quotedBytes(given[quotes], quotes);
    const start = take(longest + packed.length + quoted.length);
    const bytes = slab;
    for (let i = 0; i < longest; i++) bytes[start + i] = template[i]!;
    let missing = fillable;
    if (first !== undefined && given[first] !== undefined) {
      const { label, field } = table.get(first)!;
      field.write(bytes, start, given[first] as never, label, start);
    }
    for (const name in given) {
      const value = given[name];
      if (value === undefined) continue;
      const entry = table.get(name);
      if (entry === undefined) throw invalidValue(prefix, `has no field '${name}'`, value);
      if (entry.apart) continue;
      entry.field.write(bytes, start, value as never, entry.label, start);
      missing &= ~entry.bit;
    }
    const stop = start + (typeof fixed === 'number' ? fixed : fixed(bytes, start));
    const end = stop + packed.length;
    if (packed.length > 0) bytes.set(packed, stop);
    if (quoted.length > 0) bytes.set(quoted, end);
    if (last !== undefined && given[last] !== undefined) {
      const { label, field, bit } = table.get(last)!;
      field.write(bytes, start, given[last] as never, label, end);
      missing &= ~bit;
    }
    for (const { name, label, field } of conditional) {
      if (given[name] !== undefined && !field.when!(bytes, start)) {
        throw invalidValue(label, 'is no field of a message of this type', given[name]);
      }
    }
    if (settle !== undefined) missing = settle(bytes, start, end, given as Inputs<F>, missing);
    return new Header(undefined, bytes, start, end, end + quoted.length, 0, missing) as unknown as V;
  }

  /** The fields of a view that is built anew, without what it carries. */
  function headerFields(view: View): Record<string, unknown> {
    if (view.layer !== made) throw invalidValue(prefix, 'must be a view of the same layer', view);
    const all = view.toJSON();
    if (quotes !== undefined) Reflect.deleteProperty(all, quotes);
    return all;
  }

  return { layer: made, build };
}

function quotedBytes(value: unknown, name: string): Uint8Array {
  const bytes = value instanceof Frame ? value.data : bytesOf(value);
  if (bytes === undefined) throw invalidType(name, 'a packet or its bytes', value);
  return bytes;
}
