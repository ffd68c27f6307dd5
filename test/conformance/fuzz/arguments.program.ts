/**
 * Every public function and method of both facades with arguments of every kind, from getters that close the socket to
 * buffers that grow: each call gives a value or fails with a documented error. Run by scripts/fuzz.mjs, in a network
 * namespace of its own. What is called is what the entry points export and what the prototypes have: nothing is forgotten
 * but what `excluded` names.
 */
import * as blocking from 'bsd-sockets';
import { Duplex } from 'node:stream';
import { setImmediate as turn, setTimeout as delay } from 'node:timers/promises';
import { isDocumented } from './errors';
import { any, exact, functions, type Argument } from './recipes';
import type { Random } from './random';
import { closeRings, ringTargets } from './rings';
import { runCases, type Target } from './run';
import { libraries, Sockets, type Library } from './sockets';
import { Scene } from './values';

/** What is not called, and why. */
const excluded: Readonly<Record<string, string>> = {
  constructor: 'is the class itself, which is called by its own name',
  AbortError: 'is made by the library alone',
  GaiError: 'is made by the library alone',
  SocketError: 'is made by the library alone',
  SocketTimeoutError: 'is made by the library alone',
  adopt: 'internal',
  announce: 'internal',
  closeDescriptor: 'internal',
  copy: 'internal',
  PacketRing: 'rings.ts',
  TransmitRing: 'rings.ts',
  // Of iterators.
  operation: 'protected',
  attempt: 'protected',
  skips: 'protected',
  run: 'private',
  readBatch: 'private',
  fill: 'private',
  check: 'private',
  // Of files.
  require: 'private',
  receive: 'private, and of a batch internal',
  bytes: 'private',
  taken: 'private',
  characters: 'private',
  cut: 'private',
  // Of a batch.
  dataLength: 'private',
  rawAddress: 'internal',
  peek: 'internal',
  control: 'private',
  at: 'private',
  received: 'internal',
  forget: 'internal',
  claim: 'internal',
  name: 'private',
  // Of blocks.
  pass: 'internal',
  // Of streams: what Node calls, not a user, and what is Node's own.
  emit: "Node's",
  _construct: 'internal',
  _read: 'internal',
  _write: 'internal',
  _writev: 'internal',
  _final: 'internal',
  _destroy: 'internal',
};

/** Methods that a stream inherits from Node's, which has errors of its own. */
const NODES = new Set<PropertyKey>(['write', 'end', 'read']);

type Callable = (...args: unknown[]) => unknown;
type Note = (what: unknown) => void;

/** The names of a prototype chain, up to Object's or a class of Node's. */
export function methodsOf(start: object, end: object = Object.prototype): PropertyKey[] {
  const names = new Set<PropertyKey>();
  for (let at = start; at !== end && at !== Object.prototype; at = Object.getPrototypeOf(at) as object) {
    for (const name of Reflect.ownKeys(at)) names.add(name);
  }
  return [...names].filter((name) => !(String(name) in excluded));
}

function given(name: string, scene: Scene, sockets: Sockets | undefined): unknown[] {
  const { random } = scene;
  const recipe: readonly Argument[] = functions[name] ?? [any, any, any];
  const fixed = exact.has(name);
  const args = recipe.map((argument) => {
    return !fixed && random.once(6) ? scene.any() : argument(scene, sockets?.subject);
  });
  if (random.once(8) && !(fixed && name === 'poll')) args.length = random.below(args.length + 1);
  if (random.once(20) && name !== 'poll') args.push(scene.any());
  return args;
}

/** Waits for the promise of a call. One that waits has to end when its socket is closed. */
async function settled(promise: PromiseLike<unknown>, end: () => void): Promise<unknown> {
  let done = false;
  const ended = (async () => {
    try {
      return await promise;
    } finally {
      done = true;
    }
  })();
  ended.catch(() => undefined);
  for (let turns = 0; turns < 2 && !(done as boolean); turns++) await turn();
  if (!(done as boolean)) {
    end();
    const limit = new AbortController();
    const late = delay(20_000, undefined, { signal: limit.signal }).then(
      () => {
        throw new Error('a promise that is never settled');
      },
      () => undefined,
    );
    await Promise.race([ended.catch(() => undefined), late]);
    limit.abort();
  }
  return ended;
}

/** Makes one call; what it gives is kept to be closed. */
export async function attempt(call: () => unknown, sockets: Sockets, stream = false): Promise<unknown> {
  try {
    let result = call();
    if (typeof result === 'object' && result !== null && result instanceof Promise) {
      result = await settled(result as Promise<unknown>, () => {
        sockets.close();
      });
    }
    // The error is the same that a call had, or that the socket would have had.
    if (result instanceof Duplex) result.on('error', checked);
    sockets.keep(result);
    return result;
  } catch (error) {
    if (!isDocumented(error, stream)) throw error;
    return undefined;
  }
}

/** Calls a method, or reads what is no method. */
async function use(object: object, name: PropertyKey, sockets: Sockets, note: Note, stream = false): Promise<unknown> {
  const args = given(String(name), sockets.scene, sockets);
  note({ [name]: args });
  const result = await attempt(
    () => {
      const member: unknown = (object as Record<PropertyKey, unknown>)[name];
      return typeof member === 'function' ? (member as Callable).apply(object, args) : member;
    },
    sockets,
    stream,
  );
  if (name === 'detach') sockets.number([result]);
  // It makes a descriptor.
  if (name === 'getsockopt' && args[0] === blocking.SOL_SOCKET && args[1] === blocking.SO_PEERPIDFD) {
    sockets.number([Buffer.isBuffer(result) && result.length >= 4 ? result.readInt32LE() : result]);
  }
  return result;
}

async function onSockets(
  lib: Library,
  random: Random,
  body: (sockets: Sockets) => Promise<void> | void,
): Promise<void> {
  const sockets = new Sockets(lib, new Scene(random));
  try {
    await body(sockets);
  } finally {
    sockets.close();
  }
}

function socketTarget(lib: Library, title: string): Target {
  const names = methodsOf(lib.Socket.prototype);
  return {
    name: `Socket of ${title}`,
    weight: 40,
    run: (random, note) =>
      onSockets(lib, random, async (sockets) => {
        for (let calls = 1 + random.below(3); calls > 0; calls--) {
          const { subject } = sockets;
          await use(subject, random.pick(names), sockets, note);
          // The thread must not wait in the next one.
          if (lib === blocking && !subject.closed) await attempt(() => subject.settimeout(0), sockets);
        }
      }),
  };
}

function functionTarget(lib: Library, title: string): Target {
  const names = Object.entries(lib)
    .filter(([name, value]) => typeof value === 'function' && !(name in excluded))
    .map(([name]) => name);
  return {
    name: `functions of ${title}`,
    weight: 16,
    run: (random, note) =>
      onSockets(lib, random, async (sockets) => {
        const name = random.pick(names);
        const args = given(name, sockets.scene, sockets);
        note({ [name]: args });
        const called = (lib as unknown as Record<string, Callable>)[name]!;
        const isClass = name === 'Socket' || name === 'MessageBatch';
        const result = await attempt(() => (isClass ? Reflect.construct(called, args) : called(...args)), sockets);
        if (name === 'dup') sockets.number([result]);
        lib.setdefaulttimeout(null);
      }),
  };
}

/** Calls methods of what a call of a socket gave: files, streams, iterators. */
function objectTarget(lib: Library, title: string, makers: readonly string[], weight: number): Target {
  return {
    name: `${makers.join(', ')} of ${title}`,
    weight,
    run: (random, note) =>
      onSockets(lib, random, async (sockets) => {
        const name = random.pick(makers);
        const object = await use(sockets.subject, name, sockets, note);
        if (typeof object !== 'object' || object === null) return;
        const stream = 'destroy' in object;
        const own = methodsOf(Object.getPrototypeOf(object) as object, Duplex.prototype);
        // The symbols of a stream are for its subclasses.
        const names = stream ? [...own.filter((each) => typeof each === 'string'), 'write', 'end', 'read'] : own;
        for (let calls = random.below(4); calls > 0; calls--) {
          const method = random.pick(names);
          await use(object, method, sockets, note, NODES.has(method));
        }
        sockets.keep(object);
        if (stream) await turn();
      }),
  };
}

function checked(error: unknown): void {
  if (!isDocumented(error, true)) throw error;
}

function batchTarget(): Target {
  // `send` is internal there.
  const names = methodsOf(blocking.MessageBatch.prototype).filter((name) => name !== 'send');
  return {
    name: 'MessageBatch',
    weight: 6,
    run: (random, note) =>
      onSockets(random.pick(libraries), random, async (sockets) => {
        const { scene } = sockets;
        const batch = new blocking.MessageBatch(1 + random.below(4), random.below(40), random.pick([0, 24, 64]));
        scene.actions.push(
          () => {
            batch.clear();
          },
          () => void batch.add('acting'),
        );
        for (let calls = 1 + random.below(4); calls > 0; calls--) {
          if (random.once(4)) {
            const name = random.pick(['sendmmsg', 'recvmmsg'] as const);
            note(name);
            await attempt(() => sockets.subject[name](batch), sockets);
          } else {
            await use(batch, random.pick(names), sockets, note);
          }
        }
        // On the pool a call that was given up may still be at work on it.
        await attempt(() => batch.clear(), sockets);
      }),
  };
}

const titles = ['bsd-sockets', 'bsd-sockets/promises'];
const [first, second] = libraries as [Library, Library];
void runCases(
  [
    ...libraries.flatMap((lib, index) => [socketTarget(lib, titles[index]!), functionTarget(lib, titles[index]!)]),
    objectTarget(first, titles[0]!, ['makefile'], 6),
    objectTarget(second, titles[1]!, ['makefile'], 6),
    objectTarget(second, titles[1]!, ['connections', 'messages'], 6),
    batchTarget(),
    ...ringTargets(attempt, methodsOf),
  ],
  closeRings,
);
