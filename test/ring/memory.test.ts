/** What becomes of the memory of rings: unmapped when they are closed and no view is left, in workers that end, too. */
import { describeInNamespace } from '../support/namespace';
import { programs } from '../support/programs';

/** In a network of its own: the shared memory that the process has mapped, and what it has mapped in all, in MiB. */
const PRELUDE = `
  const { readFileSync } = require('node:fs');
  const { once } = require('node:events');
  const { Worker } = require('node:worker_threads');
  require('node:child_process').execFileSync('ip', ['link', 'set', 'lo', 'up']);
  const shared = () => readFileSync('/proc/self/maps', 'latin1').split('\\n').filter((line) => line.includes('socket:[')).length;
  const mapped = () => Number(/VmSize:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'latin1'))[1]) / 1024;
  const turn = () => new Promise(setImmediate);
  const collected = async (done) => { for (let i = 0; i < 500 && !done(); i++) { gc(); await turn(); } };
  const options = { ifname: 'lo', block_size: 1 << 20, block_count: 16, retire_ms: 5 };
`;

describeInNamespace('the memory of a packet ring', ['unshare'], () => {
  describe.each(programs)('$title', ({ entry, run }) => {
    const inNetwork = (body: string): Promise<string> =>
      run(
        `${PRELUDE} const lib = require(${JSON.stringify(entry)}); (async () => { ${body} })();`,
        ['unshare', '--net', '--'],
        ['--expose-gc'],
      );

    it('is unmapped when the ring is closed and no view is left', async () => {
      const before = `
        const open = async () => {
          const ring = new lib.PacketRing(options);
          const socket = new lib.Socket({ family: lib.AF_INET, type: lib.SOCK_DGRAM });
          await socket.sendto('x', { address: '127.0.0.1', port: 9 });
          const { value: block } = await ring.blocks().next();
          const view = block.data(0);
          const mappings = shared();
          ring.close();
          socket.close();
          if (mappings !== 1 || shared() !== 0) throw new Error('mapped: ' + mappings + ', ' + shared());
          return view;
        };
        for (let i = 0; i < 4; i++) await open();
        for (let i = 0; i < 20; i++) { gc(); await turn(); }
        const start = mapped();`;
      // 32 rings of 16 MiB.
      expect(
        await inNetwork(`${before}
          for (let i = 0; i < 32; i++) await open();
          await collected(() => mapped() - start < 128);
          console.log(mapped() - start < 128);`),
      ).toBe('true');
      // While a view is left its ring's memory is.
      expect(
        await inNetwork(`${before}
          const views = [];
          for (let i = 0; i < 32; i++) views.push(await open());
          for (let i = 0; i < 20; i++) { gc(); await turn(); }
          console.log(mapped() - start > 32 * 16 - 128, views.every((view) => view.length > 0 && view[12] === 8));`),
      ).toBe('true true');
    });

    it('is unmapped when a worker is terminated in the middle of a block', async () => {
      const worker = `
        const { parentPort } = require('node:worker_threads');
        const lib = require(${JSON.stringify(entry)});
        const ring = new lib.PacketRing({ ifname: 'lo', block_size: 1 << 20, block_count: 16, retire_ms: 5 });
        parentPort.postMessage('ready');
        (async () => {
          for await (const block of ring.blocks()) {
            const view = block.keep().data(0);
            parentPort.postMessage('in a block');
            for (;;) view[0]++;
          }
        })();`;
      expect(
        await inNetwork(`
          const socket = new lib.Socket({ family: lib.AF_INET, type: lib.SOCK_DGRAM });
          for (let i = 0; i < 5; i++) {
            const worker = new Worker(${JSON.stringify(worker)}, { eval: true });
            await once(worker, 'message');
            const inBlock = once(worker, 'message');
            await socket.sendto('x', { address: '127.0.0.1', port: 9 });
            await inBlock;
            if (shared() !== 1) throw new Error('mapped: ' + shared());
            await worker.terminate();
          }
          socket.close();
          console.log(shared());`),
      ).toBe('0');
    });
  });
});
