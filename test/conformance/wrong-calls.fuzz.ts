/**
 * Calls with arguments of every kind, in a process of its own: each gives a value or fails with an error of this library
 * (or with what the caller's own getter threw). Run by wrong-calls.test.ts.
 */
import * as blocking from 'bsd-sockets';
import * as promises from 'bsd-sockets/promises';
import fc from 'fast-check';
import { inspect } from 'node:util';

const runs = Number(process.env['FUZZ_RUNS'] ?? 500);

class Thrown extends Error {}

/** Throws whatever it is asked by name; what fast-check asks it are symbols. */
const hostile = new Proxy(() => 1, {
  get(_, name) {
    if (typeof name === 'string') throw new Thrown();
  },
  has(_, name) {
    if (typeof name === 'string') throw new Thrown();
    return false;
  },
});
const detached = new Uint8Array(4);
structuredClone(detached.buffer, { transfer: [detached.buffer] });

/** A typed array that lies about its length. */
class Liar extends Uint8Array {
  override get length(): never {
    return 1e9 as never;
  }
}

const values = fc.oneof(
  { weight: 3, arbitrary: fc.anything({ withBigInt: true, withTypedArray: true, withDate: true, withSet: true }) },
  fc.constantFrom<unknown>(
    hostile,
    detached,
    detached.buffer,
    new Liar(4),
    new DataView(new ArrayBuffer(3)),
    new SharedArrayBuffer(8),
    Symbol.iterator,
    Object.create(null),
    new Proxy(new Uint8Array(4), {}),
    { [Symbol.toPrimitive]: () => 1 },
    { valueOf: () => 2 ** 31 },
  ),
  fc.double(),
  fc.integer(),
  fc.constantFrom(0, -0, 1, 2, -1, 4096, 65536, 2 ** 31, 2 ** 31 - 1, 2 ** 32, 2 ** 53, NaN, Infinity),
  fc.uint8Array({ maxLength: 200 }),
);

/** Numeric hosts only: a name would be asked of a server. */
const hosts = fc.oneof(
  fc.constantFrom<unknown>('127.0.0.1', '::1', '', '<broadcast>', '::ffff:1.2.3.4', 'fe80::1%1', 'a\0b'),
  values.filter((value) => typeof value !== 'string'),
);
const addresses = fc.oneof(
  fc.record({ address: hosts, port: fc.oneof(fc.integer({ min: -1, max: 65536 }), values) }),
  fc.record({ family: values, address: hosts, port: values, flowinfo: values, scope_id: values }, { requiredKeys: [] }),
  fc.record({ family: fc.integer({ min: -1, max: 60 }), data: fc.oneof(fc.uint8Array({ maxLength: 140 }), values) }),
  fc.record(
    { family: fc.constantFrom(0, 1, 2, 10, 16, 17, 29, 38, 40, 42), path: values, pid: values, groups: values },
    { requiredKeys: [] },
  ),
  fc.record({
    path: fc.oneof(
      fc.string({ maxLength: 120 }).map((name) => `\0${name}`),
      values.filter((v) => typeof v !== 'string'),
    ),
  }),
  values.filter((value) => typeof value !== 'object' || value === null || !('address' in value) || value === hostile),
);

const sockets = [blocking, promises].flatMap((lib) =>
  [
    () => [lib.socket(lib.AF_INET, lib.SOCK_DGRAM)],
    () => [lib.socket(lib.AF_INET6, lib.SOCK_STREAM)],
    () => lib.socketpair(lib.AF_UNIX, lib.SOCK_SEQPACKET),
  ].map((make) => () => {
    const made = make() as [blocking.Socket, ...blocking.Socket[]];
    made[0].settimeout(0);
    return made;
  }),
);

/** Not ioctl with numbers, which could change this machine's interfaces. */
const methods: Record<string, fc.Arbitrary<unknown>[]> = {
  bind: [addresses],
  connect: [addresses],
  connect_ex: [addresses],
  listen: [values],
  accept: [],
  recv: [values, values],
  recvfrom: [values, values],
  recv_into: [values, values, values],
  recvfrom_into: [values, values, values],
  recvmsg: [values, values, values],
  recvmsg_into: [fc.oneof(values, fc.array(values)), values, values],
  send: [values, values],
  sendto: [values, values, addresses],
  sendall: [values, values],
  sendmsg: [fc.oneof(values, fc.array(values)), fc.oneof(values, fc.array(values)), values, addresses],
  sendmmsg: [values, values],
  recvmmsg: [values, values],
  sendfile: [values.filter((value) => typeof value !== 'number'), values, values],
  shutdown: [values],
  getsockopt: [
    fc.constantFrom<unknown>(0, 1, 6, 17, 41, 255),
    fc.oneof(fc.integer({ min: 0, max: 90 }), values),
    values,
  ],
  setsockopt: [
    fc.constantFrom<unknown>(0, 1, 6, 17, 41, 255),
    fc.oneof(fc.integer({ min: 0, max: 90 }), values),
    values,
    values,
  ],
  setblocking: [values],
  settimeout: [values],
  set_inheritable: [values],
  ioctl: [values.filter((value) => typeof value !== 'number'), values],
  [inspect.custom as unknown as string]: [values],
};

const functions: [name: keyof typeof blocking, args: fc.Arbitrary<unknown>[]][] = [
  ['socket', [values, values, values]],
  ['socketpair', [values, values, values]],
  ['fromfd', [values.filter((value) => typeof value !== 'number'), values]],
  [
    'poll',
    [fc.oneof(values, fc.array(fc.record({ fd: values, events: values }))), fc.constantFrom<unknown>(0, -1, 'x', NaN)],
  ],
  ['create_server', [addresses, values]],
  ['inet_aton', [values]],
  ['inet_ntoa', [values]],
  ['inet_pton', [values, values]],
  ['inet_ntop', [values, values]],
  ['htons', [values]],
  ['ntohl', [values]],
  ['CMSG_LEN', [values]],
  ['CMSG_SPACE', [values]],
  ['checksum', [values, values]],
  ['if_nametoindex', [values]],
  ['if_indextoname', [values]],
  ['getservbyname', [values, values]],
  ['getservbyport', [values, values]],
  ['strerror', [values]],
];

function isFine(error: unknown, given: readonly unknown[]): boolean {
  if (error instanceof Thrown) return true;
  // Who lies about a length is told by the engine.
  if (error instanceof RangeError && given.some((each) => each instanceof Liar)) return true;
  return error instanceof Error && typeof (error as { code?: unknown }).code === 'string';
}

/** What a call gives; nothing where it fails as it may. */
async function outcome(given: readonly unknown[], call: () => unknown): Promise<unknown> {
  try {
    return await call();
  } catch (error) {
    if (isFine(error, given)) return undefined;
    throw error;
  }
}

async function main(): Promise<void> {
  for (const name of Reflect.ownKeys(methods)) {
    const args = methods[name as string]!;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...sockets), fc.tuple(...args), async (make, given) => {
        const [socket, ...others] = make();
        const method = (socket as unknown as Record<PropertyKey, (...args: unknown[]) => unknown>)[name];
        if (method !== undefined) await outcome(given, () => method.apply(socket, given));
        // Nothing here waits for a turn of the event loop, in which what is collected would be closed.
        for (const each of [socket, ...others]) await outcome([], () => each.close());
      }),
      { numRuns: runs },
    );
  }
  for (const lib of [blocking, promises] as (typeof blocking)[]) {
    for (const [name, args] of functions) {
      const called = lib[name] as ((...args: unknown[]) => unknown) | undefined;
      if (called === undefined) continue;
      await fc.assert(
        fc.asyncProperty(fc.tuple(...args), async (given) => {
          const made = await outcome(given, () => called(...given));
          for (const each of Array.isArray(made) ? (made as unknown[]) : [made]) {
            if (each instanceof blocking.Socket || each instanceof promises.Socket) each.close();
          }
        }),
        { numRuns: runs },
      );
    }
  }
}

main().then(
  () => console.log(`${runs} each: fine`),
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
