/** Values of every kind that JavaScript has, and of those that do something when they are looked at. */
import type { Random } from './random';

/** What the getters, traps and conversions of this fuzzer throw. */
export class Thrown extends Error {}

/** Whether the case has a typed array that lies about itself: the engine's own errors may answer it. */
export const lies = { told: false };

/** One that lies about its length. */
export class Liar extends Uint8Array {
  override get length(): never {
    return 5000 as never;
  }
}

type Resizable = ArrayBuffer & { resize(size: number): void };
type Growable = SharedArrayBuffer & { grow(size: number): void };
const ResizableBuffer = ArrayBuffer as unknown as new (size: number, options: object) => Resizable;
const GrowableBuffer = SharedArrayBuffer as unknown as new (size: number, options: object) => Growable;

const VIEWS = [
  Uint8Array,
  Int8Array,
  Uint8ClampedArray,
  Int16Array,
  Uint16Array,
  Int32Array,
  Uint32Array,
  Float32Array,
  Float64Array,
  BigInt64Array,
  BigUint64Array,
  DataView,
] as unknown as readonly (Uint8ArrayConstructor | DataViewConstructor)[];
type ViewConstructor = new (buffer: unknown, offset: number, length: number | undefined) => object;

const NUMBERS = [
  0,
  -0,
  1,
  2,
  3,
  4,
  7,
  8,
  16,
  20,
  28,
  63,
  64,
  65,
  100,
  127,
  128,
  255,
  256,
  1023,
  4096,
  65535,
  65536,
  -1,
  -2,
  0.5,
  -0.5,
  1.5,
  NaN,
  Infinity,
  -Infinity,
  2 ** 31,
  2 ** 31 - 1,
  -(2 ** 31),
  -(2 ** 31) - 1,
  2 ** 32,
  2 ** 32 - 1,
  2 ** 52,
  2 ** 53,
  -(2 ** 53),
  1e300,
  5e-324,
];
/** No absolute paths, which could be bound. */
const STRINGS = [
  '',
  'x',
  'a\0b',
  '\0',
  '\ud800',
  '\udfff\ud800',
  'ü🙂',
  '0',
  '1',
  '-1',
  '127.0.0.1',
  '::1',
  'lo',
  'lo\0',
  'utf8',
  'r',
  'rw',
  'toString',
  '__proto__',
  'constructor',
  'length',
  'x'.repeat(107),
  'x'.repeat(108),
  'x'.repeat(300),
  'ü'.repeat(3000),
];

/** What hostile values act on: the sockets and memory of the case. */
export class Scene {
  /** What to close, detach, or call while an argument is read. */
  actions: (() => void)[] = [];
  /** Memory that was given, which an action detaches, resizes or grows. */
  readonly memory: (ArrayBuffer | SharedArrayBuffer)[] = [];

  constructor(readonly random: Random) {
    lies.told = false;
  }

  /** Something that the caller's own code might do in the middle of a call. */
  act(): void {
    const { random, memory, actions } = this;
    const kind = random.below(10);
    if (kind === 0) throw new Thrown('thrown');
    if (kind < 6 && memory.length > 0) return this.disturb(random.pick(memory));
    if (actions.length > 0) random.pick(actions)();
  }

  /** Detaches, resizes or grows it; nothing where it is detached already. */
  private disturb(buffer: ArrayBuffer | SharedArrayBuffer): void {
    const { random } = this;
    const { resizable, growable, maxByteLength } = buffer as unknown as Record<string, unknown>;
    try {
      if (buffer instanceof SharedArrayBuffer) {
        const room = (maxByteLength as number) - buffer.byteLength;
        if (growable === true) (buffer as Growable).grow(buffer.byteLength + random.below(room + 1));
      } else if (resizable === true && random.once(2)) {
        (buffer as Resizable).resize(random.below((maxByteLength as number) + 1));
      } else {
        structuredClone(buffer, { transfer: [buffer] });
      }
    } catch {
      // It was detached before.
    }
  }

  /** Memory of any kind, views of it, and what is left of them. */
  bytes(): unknown {
    const { random } = this;
    const size = random.pick([0, 1, 4, 8, 8, 16, 32, 64, 200, 1024]);
    const buffer = this.buffer(size);
    let value: unknown = buffer;
    if (!random.once(6)) {
      const View = random.once(3) ? random.pick(VIEWS) : Uint8Array;
      const width = 'BYTES_PER_ELEMENT' in View ? View.BYTES_PER_ELEMENT : 1;
      const offset = random.once(3) ? Math.floor(random.below(size + 1) / width) * width : 0;
      const fixed = random.once(2) || size % width !== 0;
      value = new (View as unknown as ViewConstructor)(
        buffer,
        offset,
        fixed ? Math.floor((size - offset) / width) : undefined,
      );
      if (View === Uint8Array && random.once(2)) value = Buffer.from(buffer as ArrayBuffer, offset, size - offset);
      if (random.once(40)) value = this.lying(new Liar(8));
      if (random.once(40)) value = this.disguised(value as object);
    }
    if (random.once(20)) this.disturb(buffer);
    else this.memory.push(buffer);
    return value;
  }

  private lying(value: object): object {
    lies.told = true;
    return value;
  }

  private buffer(size: number): ArrayBuffer | SharedArrayBuffer {
    const { random } = this;
    switch (random.below(8)) {
      case 0:
        return new ResizableBuffer(size, { maxByteLength: size + 64 });
      case 1:
        return new SharedArrayBuffer(size);
      case 2:
        return new GrowableBuffer(size, { maxByteLength: size + 64 });
      default:
        return new ArrayBuffer(size);
    }
  }

  /** An object whose own properties hide those of its prototype. */
  private disguised(value: object): object {
    this.lying(value);
    for (const name of ['byteLength', 'byteOffset', 'buffer', 'constructor', 'subarray', 'length']) {
      if (!this.random.once(2)) continue;
      Object.defineProperty(value, name, { configurable: true, get: () => (this.act(), this.random.below(100)) });
    }
    return value;
  }

  number(): number {
    const { random } = this;
    if (random.once(4)) return random.below(64);
    return random.once(8) ? random.next() - 2 ** 31 : random.pick(NUMBERS);
  }

  string(): string {
    const { random } = this;
    return random.once(3)
      ? random.bytes(random.below(20)).toString('latin1').replace(/^\//, '.')
      : random.pick(STRINGS);
  }

  /** `value`, or what looks at the same place but acts first. */
  acting(value: unknown): PropertyDescriptor {
    return {
      configurable: true,
      enumerable: true,
      get: () => {
        this.act();
        return value;
      },
    };
  }

  /** An object of these fields, some of which are wrong, absent, or getters that act. */
  object(fields: Readonly<Record<string, () => unknown>>): Record<string, unknown> {
    const { random } = this;
    const object: Record<string, unknown> = random.once(10) ? (Object.create(null) as Record<string, unknown>) : {};
    for (const [name, make] of Object.entries(fields)) {
      const kind = random.below(24);
      if (kind === 0) continue;
      const value = kind < 3 ? this.any(1) : make();
      if (kind < 7 && kind > 3) Object.defineProperty(object, name, this.acting(value));
      else object[name] = value;
    }
    return random.once(30) ? this.proxy(object) : object;
  }

  /** An array of what `make` makes, which may be no proper one. */
  array(make: () => unknown, most = 4): unknown {
    const { random } = this;
    const array = Array.from({ length: random.below(most + 1) }, () => (random.once(20) ? this.any(1) : make()));
    const kind = random.below(40);
    if (kind === 0) array.length += random.pick([1, 3, 100]);
    if (kind === 1) array.length = random.pick([2 ** 32 - 1, 2 ** 31, 1e6]);
    if (kind === 2) Object.defineProperty(array, 0, this.acting(make()));
    if (kind === 3) return this.proxy(array);
    if (kind === 4) return new Set(array);
    return array;
  }

  proxy<T extends object>(target: T): T {
    const { random } = this;
    if (random.once(3)) {
      const { proxy, revoke } = Proxy.revocable(target, {});
      revoke();
      return proxy;
    }
    if (random.once(2)) return new Proxy(target, {});
    const trap = (): void => {
      this.act();
    };
    return new Proxy(target, {
      get: (own, name, receiver) => (trap(), Reflect.get(own, name, receiver) as unknown),
      has: (own, name) => (trap(), Reflect.has(own, name)),
      ownKeys: (own) => (trap(), Reflect.ownKeys(own)),
      getPrototypeOf: (own) => (trap(), Reflect.getPrototypeOf(own)),
    });
  }

  /** A signal: one that fired, one that will, or what only looks like one. */
  signal(): unknown {
    const { random } = this;
    if (random.once(3)) return AbortSignal.abort(random.once(2) ? this.any(1) : undefined);
    if (random.once(4)) {
      return this.object({
        aborted: () => random.pick<unknown>([false, true, 1]),
        reason: () => this.any(1),
        addEventListener: () => () => {
          this.act();
        },
        removeEventListener: () => () => undefined,
      });
    }
    const controller = new AbortController();
    this.actions.push(() => {
      controller.abort();
    });
    return controller.signal;
  }

  any(depth = 0): unknown {
    const { random } = this;
    switch (random.below(depth > 2 ? 9 : 16)) {
      case 0:
        return random.pick<unknown>([undefined, null, true, false]);
      case 1:
      case 2:
        return this.number();
      case 3:
        return this.string();
      case 4:
        return random.pick([0n, 1n, -1n, 2n ** 63n, 2n ** 64n, 2n ** 200n, Symbol('s'), Symbol.iterator]);
      case 5:
      case 6:
        return this.bytes();
      case 7:
        return random.pick<() => unknown>([
          () => ({}),
          () => [],
          () => Object.create(null) as unknown,
          () => () => 1,
          () => Scene,
          () => new Date(NaN),
          () => new Map([[1, 2]]),
          () => new Set('ab'),
          () => new WeakMap(),
          () => /x/g,
          () => new Error('given'),
          () => new Number(1),
          () => new String('x'),
          () => Promise.resolve(1),
          () => new URL('file:///x'),
          () => new Array(3),
        ])();
      case 8:
        return this.converting();
      case 9:
        return this.array(() => this.any(depth + 1));
      case 10:
        return this.proxy(random.pick<() => object>([() => ({}), () => [1], () => new Uint8Array(4), () => () => 1])());
      case 11:
        return this.signal();
      default: {
        const names = ['address', 'port', 'family', 'data', 'level', 'type', 'signal', 'timeout', 'length', 'then'];
        const fields = Array.from({ length: random.below(4) }, () => [random.pick(names), () => this.any(depth + 1)]);
        return this.object(Object.fromEntries(fields) as Record<string, () => unknown>);
      }
    }
  }

  /** What acts when it is made a number or a string. */
  private converting(): object {
    const name = this.random.pick<PropertyKey>([Symbol.toPrimitive, 'valueOf', 'toString', Symbol.iterator, 'toJSON']);
    return {
      [name]: () => {
        this.act();
        return name === Symbol.iterator ? [1, 2][Symbol.iterator]() : this.number();
      },
    };
  }
}
