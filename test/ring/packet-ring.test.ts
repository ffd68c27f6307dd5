/** PacketRing and TransmitRing over a pair of interfaces: what is sent is what is received, and what becomes of the memory. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import * as blocking from 'bsd-sockets';
import * as promises from 'bsd-sockets/promises';
import { PACKET_FANOUT_HASH, SOCK_RAW, TP_STATUS_VLAN_VALID, type Block, type PacketRingOptions } from 'bsd-sockets';
import { closeLater } from '../support/facades';
import { describeInNamespace, Namespace } from '../support/namespace';
import { entry, execute, promisesEntry, runProgram, unprivileged } from '../support/programs';
import { EXPERIMENT, frame, onlyExperiments, tagged, udpFrame } from './frames';

interface Rings {
  title: string;
  path: string;
  lib: typeof promises;
}
const facades: readonly Rings[] = [
  { title: 'blocking', path: entry, lib: blocking as unknown as typeof promises },
  { title: 'promises', path: promisesEntry, lib: promises },
];

const SMALL: PacketRingOptions = {
  ifname: 'v1',
  block_size: 1 << 14,
  block_count: 8,
  retire_ms: 5,
  filter: onlyExperiments,
};

describeInNamespace('a packet ring', [], () => {
  let sending: Namespace;
  let receiving: Namespace;

  beforeAll(() => {
    [sending, receiving] = Namespace.pair();
  });
  afterAll(() => {
    sending.close();
    receiving.close();
  });

  describe.each(facades)('$title', ({ lib, path }) => {
    const receiver = (options: PacketRingOptions = SMALL): promises.PacketRing => {
      const ring = closeLater(receiving.within(() => new lib.PacketRing(options)));
      ring.socket.settimeout(10);
      return ring;
    };
    const transmitter = (options: object = {}): promises.TransmitRing => {
      const ring = closeLater(sending.within(() => new lib.TransmitRing({ ifname: 'v0', ...options })));
      ring.socket.settimeout(10);
      return ring;
    };
    const sender = (): promises.Socket => {
      const { AF_PACKET } = blocking;
      const socket = sending.within(() => {
        const made = closeLater(new blocking.Socket({ family: AF_PACKET, type: SOCK_RAW }));
        made.bind({ ifname: 'v0', protocol: 0 });
        return made;
      });
      return socket as unknown as promises.Socket;
    };
    /** Sends them, and waits until they are. */
    const send = async (...frames: Buffer[]): Promise<void> => {
      const socket = sender();
      for (const each of frames) await socket.send(each);
      socket.close();
    };
    /** Copies of the next frames. */
    const collect = async (ring: promises.PacketRing, count: number): Promise<Buffer[]> => {
      const frames: Buffer[] = [];
      for await (const block of ring.blocks()) {
        for (const each of block) frames.push(Buffer.from(each.data));
        if (frames.length >= count) return frames;
      }
      throw new Error('the ring was closed');
    };

    it('receives what was sent, byte for byte and in order', async () => {
      const ring = receiver();
      const sent = Array.from({ length: 500 }, (_, i) => frame(i, 60 + ((i * 37) % 1400)));
      const socket = sender();
      // Never more than the ring has room for.
      for (let i = 0; i < sent.length; i += 20) {
        for (const each of sent.slice(i, i + 20)) await socket.send(each);
        const received = await collect(ring, 20);
        expect(received.map(({ length }) => length)).toEqual(sent.slice(i, i + 20).map(({ length }) => length));
        expect(Buffer.concat(received).equals(Buffer.concat(sent.slice(i, i + 20)))).toBe(true);
      }
      expect(ring.statistics()).toMatchObject({ packets: 500, drops: 0 });
      expect(ring.statistics()).toMatchObject({ packets: 0 });
    });

    it('reports length, time, address and status of a frame', async () => {
      const ring = receiver();
      const before = Date.now() / 1000;
      await send(frame(1, 100));
      const { value: block } = await ring.blocks().next();
      const [received] = [...(block as Block)];
      expect(received!.length).toBe(100);
      expect(received!.data).toHaveLength(100);
      const time = received!.sec + received!.nsec / 1e9;
      expect(time).toBeGreaterThan(before - 1);
      expect(time).toBeLessThan(Date.now() / 1000 + 1);
      expect(received!.address).toMatchObject({ protocol: EXPERIMENT, pkttype: blocking.PACKET_BROADCAST });
      expect(received!.address.ifindex).toBe(receiving.within(() => blocking.if_nametoindex('v1')));
      expect(received!.address.addr).toEqual(Buffer.from([2, 0, 0, 0, 0, 1]));
      expect(received!.vlan).toBeUndefined();
      expect(typeof received!.rxhash).toBe('number');
      expect([block!.count, block!.length(0), block!.data(0).length]).toEqual([1, 100, 100]);
    });

    it('tells the VLAN tag that the kernel took off', async () => {
      const ring = receiver({ ...SMALL, filter: undefined as never, protocol: 3 });
      await send(tagged(7, 0x6123), tagged(8, 0x0005, 0x88a8));
      const seen: unknown[] = [];
      for await (const block of ring.blocks()) {
        for (const each of block) {
          if (each.data.readUInt16BE(12) !== EXPERIMENT) continue;
          expect(each.status & TP_STATUS_VLAN_VALID).not.toBe(0);
          seen.push([each.data.readUInt32BE(14), each.vlan]);
        }
        if (seen.length === 2) break;
      }
      expect(seen).toEqual([
        [7, { tci: 0x6123, tpid: 0x8100 }],
        [8, { tci: 0x0005, tpid: 0x88a8 }],
      ]);
    });

    it.each([undefined, onlyExperiments])(
      'captures snaplen bytes of each frame, and tells the length',
      async (filter) => {
        const ring = receiver({ ...SMALL, ...(filter && { filter }), snaplen: 20 });
        await send(frame(3, 500));
        for await (const block of ring.blocks()) {
          for (const each of block) {
            if (each.data.readUInt16BE(12) !== EXPERIMENT) continue;
            expect(each.data).toEqual(frame(3, 500).subarray(0, 20));
            expect(each.length).toBe(500);
          }
          break;
        }
      },
    );

    it('shows no frame that its filter refuses, those that come while it is made included', async () => {
      const stop = new Int32Array(new SharedArrayBuffer(4));
      const flood = sending.within(
        () =>
          new Worker(
            `const { workerData: stop, parentPort } = require('node:worker_threads');
             const lib = require(${JSON.stringify(entry)});
             const ring = new lib.TransmitRing({ ifname: 'v0' });
             const [good, bad] = [0x88b5, 0x88b6].map((type) => { const f = Buffer.alloc(60, 0xff); f.writeUInt16BE(type, 12); return f; });
             parentPort.postMessage(0);
             while (stop[0] === 0) { for (let i = 0; i < 16; i++) { ring.queue(good); ring.queue(bad); } ring.flush(); }`,
            { eval: true, workerData: stop },
          ),
      );
      await once(flood, 'message');
      const ended = once(flood, 'exit');
      for (let i = 0; i < 20; i++) {
        const ring = receiver();
        let count = 0;
        for await (const block of ring.blocks()) {
          for (const each of block) expect(each.data.readUInt16BE(12)).toBe(EXPERIMENT);
          count += block.count;
          if (count > 100) break;
        }
        ring.close();
      }
      stop[0] = 1;
      await ended;
    });

    it('counts what it has no room for, and goes on when blocks are given back', async () => {
      const ring = receiver();
      const held: Block[] = [];
      const iterator = ring.blocks();
      const tx = transmitter();
      for (let i = 0; i < 40; i++) {
        for (let j = 0; j < 100; j++) if (!tx.queue(frame(j, 1000))) await tx.flush();
        await tx.flush();
      }
      for (let i = 0; i < 8; i++) {
        const { value } = await iterator.next();
        held.push(value!.keep());
      }
      const { packets, drops, freeze_q_cnt } = ring.statistics();
      expect(packets).toBe(4000);
      expect(drops).toBeGreaterThan(3000);
      expect(freeze_q_cnt).toBeGreaterThan(0);
      // All eight are held, and stay as they were.
      expect(held.every((block) => !block.released)).toBe(true);
      expect(held[0]!.data(0)).toEqual(frame(0, 1000));
      held.forEach((block) => block.release());
      await send(frame(77));
      expect((await collect(ring, 1)).at(-1)).toEqual(frame(77));
    });

    it('lets go of a block when the iteration moves on or is left, unless it is kept', async () => {
      const ring = receiver();
      await send(frame(1));
      const iterator = ring.blocks();
      const first = (await iterator.next()).value!;
      await send(frame(2));
      const second = (await iterator.next()).value!;
      expect([first.released, second.released]).toEqual([true, false]);
      expect(() => first.data(0)).toThrow(expect.objectContaining({ code: 'ERR_INVALID_ARG_VALUE' }));
      second.keep();
      await iterator.return!();
      expect(second.released).toBe(false);
      await send(frame(3));
      for await (const block of ring.blocks()) {
        expect(block.data(0)).toEqual(frame(3));
        expect(second.data(0)).toEqual(frame(2));
        second.release();
        second.release();
        break;
      }
    });

    it('finds frames by number in any order, and none beyond', async () => {
      const ring = receiver({ ...SMALL, retire_ms: 200 });
      await send(frame(0), frame(1, 200), frame(2), frame(3, 300));
      const { value: block } = await ring.blocks().next();
      for (const index of [3, 0, 2, 1, 1]) expect(block!.data(index).readUInt32BE(14)).toBe(index);
      expect(block!.length(3)).toBe(300);
      for (const index of [-1, 4, 1.5, NaN]) {
        expect(() => block!.data(index)).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE' }));
      }
    });

    it('waits no longer than the timeout of its socket', async () => {
      const ring = receiver();
      ring.socket.settimeout(0.05);
      await expect(async () => ring.blocks().next()).toFailWith('ETIMEDOUT', 'blocks');
      ring.socket.settimeout(0);
      await expect(async () => ring.blocks().next()).toFailWith('EAGAIN', 'blocks');
      await send(frame(5));
      ring.socket.settimeout(10);
      expect(await collect(ring, 1)).toEqual([frame(5)]);
    });

    it('tells that the interface went down, and goes on when it is up again', async () => {
      const ring = receiver();
      const iterator = ring.blocks();
      receiving.run('ip', 'link', 'set', 'v1', 'down');
      await expect(async () => iterator.next()).toFailWith('ENETDOWN', 'blocks');
      receiving.run('ip', 'link', 'set', 'v1', 'up');
      // A pair drops what is sent until both ends have their carrier again, which takes the kernel up to a second.
      sending.untilUp('v0');
      receiving.untilUp('v1');
      await send(frame(6));
      expect((await iterator.next()).value!.data(0)).toEqual(frame(6));
    });

    it('keeps views of a closed ring readable, those of held blocks as they were', async () => {
      const ring = receiver();
      await send(frame(9, 700));
      const iterator = ring.blocks();
      const block = (await iterator.next()).value!;
      const view = block.data(0);
      ring.close();
      expect(view).toEqual(frame(9, 700));
      expect(ring.closed).toBe(true);
      expect(block.released).toBe(true);
      expect(ring.fileno()).toBe(-1);
      expect(await iterator.next()).toEqual({ done: true, value: undefined });
      block.release();
      view.fill(1);
      ring.close();
    });

    it('does not keep its socket open by views of its memory', async () => {
      const ring = receiver({ ...SMALL, fanout: { group: 4321, mode: PACKET_FANOUT_HASH } });
      await send(frame(1));
      const view = (await ring.blocks().next()).value!.data(0);
      ring.close();
      // The group is free: a member that is still there would want the same mode.
      const other = receiver({ ...SMALL, fanout: { group: 4321, mode: blocking.PACKET_FANOUT_LB } });
      other.close();
      expect(view[12]).toBe(EXPERIMENT >> 8);
    });

    it('gives its memory to nobody else', async () => {
      const ring = receiver();
      await send(frame(1));
      const { value: block } = await ring.blocks().next();
      const { buffer } = block!.data(0);
      // Newer versions of Node throw, older ones copy.
      try {
        structuredClone(buffer, { transfer: [buffer] });
      } catch (error) {
        expect(error).toMatchObject({ name: 'DataCloneError' });
      }
      expect(block!.data(0)).toEqual(frame(1));
    });

    it('is the same in a worker, and ends with it in the middle of a block', async () => {
      const worker = receiving.within(
        () =>
          new Worker(
            `const { parentPort } = require('node:worker_threads');
             const lib = require(${JSON.stringify(path)});
             const ring = new lib.PacketRing({ ifname: 'v1', block_size: 1 << 14, block_count: 4, retire_ms: 5 });
             parentPort.postMessage('ready');
             (async () => {
               for await (const block of ring.blocks()) {
                 for (const frame of block) {
                   if (frame.data.readUInt16BE(12) !== ${EXPERIMENT}) continue;
                   parentPort.postMessage(Buffer.from(frame.data));
                   for (;;) frame.data[0]++;
                 }
               }
             })();`,
            { eval: true },
          ),
      );
      const [ready] = (await once(worker, 'message')) as [string];
      expect(ready).toBe('ready');
      const message = once(worker, 'message');
      await send(frame(11));
      expect(Buffer.from((await message)[0] as Uint8Array)).toEqual(frame(11));
      expect(await worker.terminate()).toBe(1);
    });

    it('is given up by a worker that waits for a block', async () => {
      const worker = receiving.within(
        () =>
          new Worker(
            `const lib = require(${JSON.stringify(path)});
             const ring = new lib.PacketRing({ ifname: 'v1', block_size: 1 << 14, block_count: 4, filter: [{ code: 6, jt: 0, jf: 0, k: 0 }] });
             require('node:worker_threads').parentPort.postMessage(0);
             (async () => { for await (const block of ring.blocks()); })();`,
            { eval: true },
          ),
      );
      await once(worker, 'message');
      expect(await worker.terminate()).toBe(1);
    });

    it('shares the flows of an interface among the rings of a group: each frame once, each flow in one', async () => {
      const worker = (): Worker =>
        receiving.within(
          () =>
            new Worker(
              `const { parentPort } = require('node:worker_threads');
               const lib = require(${JSON.stringify(path)});
               const ring = new lib.PacketRing({ ifname: 'v1', block_size: 1 << 18, block_count: 8, retire_ms: 5,
                 protocol: 0x0800, fanout: { group: 99, mode: lib.PACKET_FANOUT_HASH } });
               ring.socket.settimeout(10);
               parentPort.postMessage('ready');
               (async () => {
                 const seen = [];
                 try {
                   for await (const block of ring.blocks()) {
                     // The frames come at once; the first may take its time where the machine is busy.
                     ring.socket.settimeout(1);
                     for (const { data } of block) {
                       if (data.readUInt16BE(36) === 9) seen.push([data.readUInt32BE(42), data.readUInt16BE(34)]);
                     }
                   }
                 } catch (error) { if (error.code !== 'ETIMEDOUT') throw error; }
                 ring.close();
                 parentPort.postMessage(seen);
               })();`,
              { eval: true },
            ),
        );
      const workers = [worker(), worker()];
      await Promise.all(workers.map((each) => once(each, 'message')));
      const results = workers.map((each) => once(each, 'message') as Promise<[[number, number][]]>);
      const tx = transmitter();
      for (let i = 0; i < 2000; i++) while (!tx.queue(udpFrame(i, 1000 + (i % 50)))) await tx.flush();
      await tx.flush();
      const [a, b] = (await Promise.all(results)).map(([seen]) => seen) as [[number, number][], [number, number][]];
      expect([...a, ...b].map(([number]) => number).sort((x, y) => x - y)).toEqual(
        Array.from({ length: 2000 }, (_, i) => i),
      );
      const flows = [a, b].map((seen) => new Set(seen.map(([, port]) => port)));
      expect([...flows[0]!].filter((port) => flows[1]!.has(port))).toEqual([]);
      expect(Math.min(flows[0]!.size, flows[1]!.size)).toBeGreaterThan(0);
      await Promise.all(workers.map((each) => each.terminate()));
    });

    it('sends frames in order, and holds back what it has no room for', async () => {
      const ring = receiver({ ...SMALL, block_size: 1 << 18 });
      const tx = transmitter({ frame_count: 8 });
      let sent = 0;
      let full = 0;
      for (let i = 0; i < 300; i++) {
        while (!tx.queue(i % 2 === 0 ? frame(i) : [frame(i).subarray(0, 14), frame(i).subarray(14)])) {
          full++;
          sent += await tx.flush();
        }
      }
      sent += await tx.flush();
      expect(sent).toBe(300);
      expect(full).toBeGreaterThan(0);
      expect(tx.queued).toBe(0);
      expect(await collect(ring, 300)).toEqual(Array.from({ length: 300 }, (_, i) => frame(i)));
      expect(await tx.flush()).toBe(0);
    });

    it('tells which frames the kernel refused, and sends the others', async () => {
      const ring = receiver();
      const tx = transmitter({ frame_size: 4096 });
      tx.queue(frame(0));
      tx.queue(frame(1, 3000));
      tx.queue(frame(2));
      tx.queue(Buffer.alloc(5));
      tx.queue(frame(3));
      await expect(async () => tx.flush()).toFailWith('EINVAL', 'flush');
      expect(await collect(ring, 3)).toEqual([frame(0), frame(2), frame(3)]);
      tx.queue(frame(4));
      tx.queue(frame(5, 3000));
      let error: unknown;
      try {
        await tx.flush();
      } catch (thrown) {
        error = thrown;
      }
      expect(error).toMatchObject({ code: 'EMSGSIZE', framesSent: 1, refused: [1] });
      tx.queue(frame(6));
      expect(await tx.flush()).toBe(1);
      expect((await collect(ring, 2)).slice(-2)).toEqual([frame(4), frame(6)]);
    });

    it('refuses wrong options before any system call', () => {
      const wrong: [unknown, string][] = [
        [null, 'ERR_INVALID_ARG_TYPE'],
        [{ block_size: 0 }, 'ERR_OUT_OF_RANGE'],
        [{ block_size: 1.5 }, 'ERR_OUT_OF_RANGE'],
        [{ block_count: '8' }, 'ERR_INVALID_ARG_TYPE'],
        [{ retire_ms: -1 }, 'ERR_OUT_OF_RANGE'],
        [{ snaplen: 0 }, 'ERR_OUT_OF_RANGE'],
        [{ protocol: 0x10000 }, 'ERR_OUT_OF_RANGE'],
        [{ fanout: { group: -1, mode: 0 } }, 'ERR_OUT_OF_RANGE'],
        [{ fanout: { group: 1 } }, 'ERR_INVALID_ARG_TYPE'],
        [{ ifname: 5 }, 'ERR_INVALID_ARG_TYPE'],
        [{ filter: 5 }, 'ERR_INVALID_ARG_TYPE'],
        [{ filter: [null] }, 'ERR_INVALID_ARG_TYPE'],
        [{ filter: new Array(1) }, 'ERR_INVALID_ARG_TYPE'],
        [{ fanout: null }, 'ERR_INVALID_ARG_TYPE'],
        [{ block_size: 1 << 30, block_count: 8 }, 'ERR_OUT_OF_RANGE'],
      ];
      for (const [options, code] of wrong) expect(() => new lib.PacketRing(options as never)).toFailWith(code);
      for (const [options, code] of [
        [{ ifname: 'v0', frame_size: 0 }, 'ERR_OUT_OF_RANGE'],
        [{ ifname: 'v0', frame_count: 0 }, 'ERR_OUT_OF_RANGE'],
      ] as const) {
        expect(() => new lib.TransmitRing(options)).toFailWith(code);
      }
      const tx = transmitter();
      expect(() => tx.queue(Buffer.alloc(2017))).toFailWith('ERR_OUT_OF_RANGE');
      expect(() => tx.queue('')).toFailWith('ERR_OUT_OF_RANGE');
      expect(() => tx.queue(5 as never)).toFailWith('ERR_INVALID_ARG_TYPE');
      expect(() => tx.queue(new Array(1) as never)).toFailWith('ERR_INVALID_ARG_TYPE');
      const part = new Uint8Array(60);
      const detaching = Object.defineProperty([part, part], 1, {
        get() {
          structuredClone(part.buffer, { transfer: [part.buffer] });
          return frame(1);
        },
      });
      expect(() => tx.queue(detaching)).toFailWith('ERR_INVALID_ARG_VALUE');
      expect(tx.queued).toBe(0);
      tx.close();
      expect(() => tx.queue(frame(1))).toFailWith('EBADF', 'queue');
    });

    it('leaves to the kernel what is the kernel’s to refuse', () => {
      expect(() => receiver({ ifname: 'nowhere' })).toFailWith('ENODEV', 'bind');
      expect(() => receiver({ ifindex: 9999 })).toFailWith('ENODEV', 'bind');
      expect(() => receiver({ ...SMALL, fanout: { group: 1, mode: 200 } })).toFailWith('EINVAL', 'setsockopt');
    });

    it('rounds sizes up to what the kernel takes', () => {
      const ring = receiver({ ...SMALL, block_size: 5000, block_count: 3 });
      expect([ring.block_size, ring.block_count]).toEqual([8192, 3]);
      const tx = transmitter({ frame_size: 1000, frame_count: 5 });
      expect([tx.frame_size, tx.frame_count]).toEqual([1024, 8]);
    });

    it('is closed when it is collected, whatever views are left', async () => {
      const program = `
        const lib = require(${JSON.stringify(path)});
        const { readdirSync, readlinkSync } = require('node:fs');
        const sockets = () => readdirSync('/proc/self/fd').filter((fd) => { try { return readlinkSync('/proc/self/fd/' + fd).startsWith('socket:'); } catch { return false; } }).length;
        const before = sockets();
        let kept;
        (() => {
          const ring = new lib.PacketRing({ ifname: 'lo', block_size: 1 << 14, block_count: 4, retire_ms: 5 });
          kept = ring.ring.memory.view(0, 100);
        })();
        process.on('warning', () => {});
        let turns = 0;
        const look = () => {
          gc();
          if (sockets() === before) return void console.log('closed', kept.reduce((sum, byte) => sum + byte, 0));
          if (++turns > 1000) throw new Error('still open');
          setImmediate(look);
        };
        setImmediate(look);`;
      expect(await runProgram(program, ['unshare', '--net', '--'], ['--expose-gc'])).toBe('closed 0');
    });

    it('ends with the process in the middle of a block', async () => {
      const program = `
        const lib = require(${JSON.stringify(path)});
        require('node:child_process').execFileSync('ip', ['link', 'set', 'lo', 'up']);
        const ring = new lib.PacketRing({ ifname: 'lo', block_size: 1 << 14, block_count: 4, retire_ms: 5 });
        const udp = new (require(${JSON.stringify(entry)}).Socket)({ family: lib.AF_INET, type: lib.SOCK_DGRAM });
        udp.sendto('x', { address: '127.0.0.1', port: 9 });
        (async () => { for await (const block of ring.blocks()) for (const frame of block) { globalThis.kept = frame.data; process.exit(7); } })();`;
      expect((await execute(program, ['unshare', '--net', '--'])).status).toBe(7);
    });

    (unprivileged === undefined ? it.skip : it)('is EPERM for nobody', async () => {
      const program = `
        const lib = require(${JSON.stringify(path)});
        for (const make of [() => new lib.PacketRing({ ifname: 'lo' }), () => new lib.TransmitRing({ ifname: 'lo' })]) {
          try { make(); console.log('made'); } catch (error) { console.log(error.syscall, error.code); }
        }`;
      expect(await runProgram(program, unprivileged)).toBe('socket EPERM\nsocket EPERM');
    });
  });

  describe('promises', () => {
    it('ends the loop that waits when it is closed, and rejects a next() that is aborted', async () => {
      const ring = closeLater(receiving.within(() => new promises.PacketRing(SMALL)));
      const controller = new AbortController();
      const aborted = ring.blocks({ signal: controller.signal }).next();
      controller.abort();
      await expect(aborted).rejects.toMatchObject({ code: 'ABORT_ERR' });
      setImmediate(() => ring.close());
      let count = 0;
      for await (const _ of ring.blocks()) count++;
      expect(count).toBe(0);
    });
  });
});
