/** Packet rings on the loopback interface of the fuzzer's namespace, their blocks and frames. */
import * as blocking from 'bsd-sockets';
import type { Random } from './random';
import type { Target } from './run';
import { libraries, Sockets, type Library } from './sockets';
import { Scene } from './values';

type Attempt = (call: () => unknown, sockets: Sockets) => Promise<unknown>;
type Members = Record<PropertyKey, unknown>;

/** Uses of a pair of rings before others are made: closing one takes the kernel milliseconds. */
const USES = 300;

interface Pair {
  readonly receiver: blocking.PacketRing;
  readonly sender: blocking.TransmitRing;
  uses: number;
}
const pairs = new Map<Library, Pair>();

export function closeRings(): void {
  for (const { receiver, sender } of pairs.values()) {
    receiver.close();
    sender.close();
  }
  pairs.clear();
}

function pairOf(lib: Library): Pair {
  const known = pairs.get(lib);
  if (known !== undefined && known.uses++ < USES && !known.receiver.closed && !known.sender.closed) return known;
  known?.receiver.close();
  known?.sender.close();
  const receiver = new lib.PacketRing({ ifname: 'lo', block_size: 4096, block_count: 4, retire_ms: 1 });
  const sender = new lib.TransmitRing({ ifname: 'lo', frame_size: 256, frame_count: 16 });
  for (const ring of [receiver, sender]) ring.socket.settimeout(0);
  const made = { receiver, sender, uses: 0 };
  pairs.set(lib, made);
  return made;
}

function options(scene: Scene): unknown {
  const { random } = scene;
  const number = (): number => random.pick([0, 1, 2, 8, 100, 4096, 8192, -1, 1.5, 2 ** 31, 2 ** 40]);
  return scene.object({
    ifname: () => random.pick(['lo', 'none', '']),
    ...(random.once(2) ? { ifindex: () => random.below(3) } : {}),
    protocol: number,
    filter: () =>
      random.once(2)
        ? undefined
        : scene.array(() =>
            scene.object({
              code: () => random.pick([6, 0x20, 0x15]),
              jt: () => 0,
              jf: () => 0,
              k: () => random.below(100),
            }),
          ),
    promiscuous: () => random.once(2),
    block_size: () => random.pick([4096, 8192, number()]),
    block_count: () => random.pick([1, 4, 8, random.below(64)]),
    retire_ms: number,
    snaplen: number,
    fanout: () =>
      random.once(2) ? undefined : scene.object({ group: number, mode: () => random.below(8), flags: number }),
    frame_size: () => random.pick([128, 256, number()]),
    frame_count: () => random.below(100),
    qdisc_bypass: () => random.once(2),
  });
}

async function construct(
  lib: Library,
  sockets: Sockets,
  note: (what: unknown) => void,
  attempt: Attempt,
): Promise<void> {
  const { scene } = sockets;
  const name = scene.random.pick(['PacketRing', 'TransmitRing'] as const);
  const args = scene.random.once(4) ? [scene.any()] : [options(scene)];
  note({ [name]: args });
  await attempt(() => Reflect.construct(lib[name], args), sockets);
}

async function useBlocks(
  ring: blocking.PacketRing,
  sockets: Sockets,
  note: (what: unknown) => void,
  attempt: Attempt,
  methodsOf: (start: object) => PropertyKey[],
): Promise<void> {
  const { random } = sockets.scene;
  const blocks = ring.blocks();
  for (let rounds = 1 + random.below(3); rounds > 0; rounds--) {
    const step = (await attempt(() => blocks.next(), sockets)) as IteratorResult<blocking.Block> | undefined;
    if (step === undefined || step.done === true) break;
    const block = step.value;
    const frames: blocking.Frame[] = [];
    for (let calls = random.below(5); calls > 0; calls--) {
      // The others are internal or private.
      const names = methodsOf(Object.getPrototypeOf(block) as object).filter(
        (each) => !['end', 'find'].includes(String(each)),
      );
      const name = random.pick(names);
      const args = [random.once(2) ? random.below(3) : sockets.scene.any()];
      note({ [name]: args });
      const member = (block as unknown as Members)[name];
      const made = await attempt(
        () => (typeof member === 'function' ? (member as (...all: unknown[]) => unknown).apply(block, args) : member),
        sockets,
      );
      if (name === 'frame' && made !== undefined) frames.push(made as blocking.Frame);
    }
    for (const frame of frames) {
      for (const name of methodsOf(Object.getPrototypeOf(frame) as object)) {
        if (name === 'word') continue;
        await attempt(() => (frame as unknown as Members)[name], sockets);
      }
    }
    block.release();
  }
  await attempt(() => blocks.return?.(), sockets);
}

export function ringTargets(attempt: Attempt, methodsOf: (start: object) => PropertyKey[]): Target[] {
  const run = async (random: Random, note: (what: unknown) => void): Promise<void> => {
    const lib = random.pick(libraries);
    const scene = new Scene(random);
    const sockets = new Sockets(lib, scene);
    try {
      if (random.once(12)) {
        await construct(lib, sockets, note, attempt);
        return;
      }
      const { receiver, sender } = pairOf(lib);
      for (let calls = 1 + random.below(3); calls > 0; calls--) {
        const kind = random.below(4);
        if (kind < 2) {
          const frame = (): unknown => (random.once(3) ? scene.any() : random.bytes(14 + random.below(60)));
          const data = random.once(3) ? scene.array(frame) : frame();
          note({ queue: data });
          await attempt(() => sender.queue(data as never), sockets);
          if (random.once(2)) await attempt(() => sender.flush(), sockets);
        } else if (kind === 2) {
          await useBlocks(receiver, sockets, note, attempt, methodsOf);
        } else {
          await attempt(() => receiver.statistics(), sockets);
          await attempt(() => [sender.queued, sender.fileno(), receiver.fileno(), receiver.closed], sockets);
        }
      }
    } finally {
      sockets.close();
    }
  };
  return [{ name: 'PacketRing, TransmitRing, their blocks and frames', weight: 1, run }];
}
