/** Whose turn it is in a ring: blocks that are kept while the others go round, and several loops over one ring. */
import * as blocking from 'bsd-sockets';
import * as promises from 'bsd-sockets/promises';
import { AF_PACKET, SOCK_RAW, type Block, type PacketRingOptions } from 'bsd-sockets';
import { closeLater } from '../support/facades';
import { describeInNamespace, Namespace } from '../support/namespace';

/** An EtherType for experiments (IEEE 802). */
const EXPERIMENT = 0x88b5;
const COUNT = 4;
const OPTIONS: PacketRingOptions = {
  ifname: 'lo',
  protocol: EXPERIMENT,
  block_size: 4096,
  block_count: COUNT,
  retire_ms: 5,
};

const numbers = (block: Block): number[] => [...block].map(({ data }) => data.readUInt32BE(14));

describeInNamespace('the blocks of a packet ring', [], () => {
  let namespace: Namespace;
  beforeAll(() => {
    namespace = Namespace.create();
  });
  afterAll(() => {
    namespace.close();
  });

  const send = (number: number): void => {
    const frame = Buffer.alloc(1000);
    frame.writeUInt16BE(EXPERIMENT, 12);
    frame.writeUInt32BE(number, 14);
    namespace.within(() => {
      const socket = new blocking.Socket({ family: AF_PACKET, type: SOCK_RAW, proto: 0 });
      socket.bind({ ifname: 'lo', protocol: 0 });
      socket.send(frame);
      socket.close();
    });
  };

  describe.each([
    ['blocking', blocking as unknown as typeof promises],
    ['promises', promises],
  ])('%s', (title, lib) => {
    const open = (options: PacketRingOptions = {}): promises.PacketRing => {
      const ring = closeLater(namespace.within(() => new lib.PacketRing({ ...OPTIONS, ...options })));
      ring.socket.settimeout(10);
      return ring;
    };
    /** Sends a frame, and takes it as the only one of its block. */
    const pass = async (blocks: AsyncIterator<Block>, number: number): Promise<Block> => {
      send(number);
      const { value } = (await blocks.next()) as { value: Block };
      expect(numbers(value)).toEqual([number]);
      return value;
    };

    it('hands out no block twice that is kept while the others go round', async () => {
      const ring = open();
      const blocks = ring.blocks();
      const kept = (await pass(blocks, 0)).keep();
      for (let i = 1; i < COUNT; i++) await pass(blocks, i);
      if (title === 'blocking') {
        // Nobody could release it meanwhile.
        await expect(async () => blocks.next()).toFailWith('ENOBUFS', 'blocks');
      }
      expect(numbers(kept)).toEqual([0]);
      kept.release();
      await pass(blocks, COUNT);
    });

    it('gives back in each loop what that loop was handed', async () => {
      const ring = open();
      const [a, b] = [ring.blocks(), ring.blocks()];
      const first = await pass(a, 0);
      const second = await pass(b, 1);
      expect([first.released, second.released]).toEqual([false, false]);
      const third = await pass(a, 2);
      expect([first.released, second.released]).toEqual([true, false]);
      await b.return!();
      expect([second.released, third.released]).toEqual([true, false]);
    });

    it('shows snaplen bytes of a frame of which the filter takes a computed length', async () => {
      const ring = open({
        snaplen: 20,
        filter: [
          { code: 0x80, jt: 0, jf: 0, k: 0 }, // ld #pktlen
          { code: 0x16, jt: 0, jf: 0, k: 0 }, // ret a
        ],
      });
      const block = await pass(ring.blocks(), 7);
      expect([block.data(0).length, block.length(0), [...block][0]!.data.length]).toEqual([20, 1000, 20]);
    });
  });

  it('promises: waits for a block that is kept, and goes on when it is released', async () => {
    const ring = closeLater(namespace.within(() => new promises.PacketRing(OPTIONS)));
    const blocks = ring.blocks();
    const held: Block[] = [];
    for (let i = 0; i < COUNT; i++) {
      send(i);
      held.push((await blocks.next()).value!.keep());
    }
    const next = blocks.next();
    held[0]!.release();
    send(COUNT);
    expect(numbers((await next).value)).toEqual([COUNT]);
    expect(held.slice(1).map(numbers)).toEqual([[1], [2], [3]]);
  });
});
