/** A Socket that is collected unclosed is closed in a later turn, with one process warning. */
import { entry, execute, promisesEntry } from '../support/programs';

const PRELUDE = `
  const { readdirSync } = require('node:fs');
  const { setImmediate: turn } = require('node:timers/promises');
  const warnings = [];
  process.on('warning', (warning) => warnings.push(warning.code));
  const open = () => readdirSync('/proc/self/fd').length;
  /** Collects until \`done\`, for as long as the test waits. */
  async function collect(done) { while (!done()) { gc(); await turn(); } }
`;

async function collected(from: string, body: string): Promise<unknown> {
  const { stdout, stderr, status } = await execute(
    `const lib = require(${JSON.stringify(from)}); ${PRELUDE}
     (async () => { ${body} })().then((value) => console.log(JSON.stringify(value)));`,
    [],
    ['--expose-gc', '--no-warnings'],
  );
  if (status !== 0) throw new Error(`ended with ${status}: ${stderr}`);
  return JSON.parse(stdout);
}

describe.each([
  ['blocking', entry],
  ['promises', promisesEntry],
])('%s', (_, from) => {
  it('closes what nobody holds, and warns once', async () => {
    expect(
      await collected(
        from,
        `const before = open();
         for (let i = 0; i < 20; i++) lib.socketpair();
         const made = open() - before;
         await collect(() => open() === before);
         for (let i = 0; i < 5; i++) lib.socket();
         await collect(() => open() === before);
         return [made, warnings];`,
      ),
    ).toEqual([40, ['BSD_SOCKETS_UNCLOSED']]);
  });

  it('leaves alone what was closed or detached, and warns of neither', async () => {
    expect(
      await collected(
        from,
        `const before = open();
         let collectedOne = false;
         const registry = new FinalizationRegistry(() => { collectedOne = true; });
         let fd;
         (() => {
           const [a, b] = lib.socketpair();
           a.close();
           fd = b.detach();
           registry.register(b);
         })();
         await collect(() => collectedOne);
         for (let i = 0; i < 10; i++) { gc(); await turn(); }
         const left = open() - before;
         lib.close(fd);
         return [left, open() - before, warnings];`,
      ),
    ).toEqual([1, 0, []]);
  });

  it('keeps nothing of what was closed, of many in one turn either', async () => {
    const kept = await collected(
      from,
      `const descriptors = (() => {
         const sockets = Array.from({ length: 1000 }, () => lib.socket());
         const refs = sockets.map(({ descriptor }) => new WeakRef(descriptor));
         for (const socket of sockets) socket.close();
         return refs;
       })();
       await turn();
       // One collection: what waits to be told of it would stay until the next.
       gc();
       return descriptors.filter((ref) => ref.deref() !== undefined).length;`,
    );
    expect(kept).toBeLessThan(10);
  });

  it('closes one that lingers without holding the loop', async () => {
    expect(
      await collected(
        from,
        `const before = open();
         (() => lib.socket().setsockopt(lib.SOL_SOCKET, lib.SO_LINGER, { onoff: 1, linger: 5 }))();
         await collect(() => open() === before);
         return warnings;`,
      ),
    ).toEqual(['BSD_SOCKETS_UNCLOSED']);
  });
});

it('a call that waits keeps its socket', async () => {
  expect(
    await collected(
      promisesEntry,
      `let peer;
       const waiting = (() => { const [a, b] = lib.socketpair(); peer = a; return b.recv(10); })();
       for (let i = 0; i < 10; i++) { gc(); await turn(); }
       await peer.send('kept');
       const got = (await waiting).toString();
       peer.close();
       return [got, warnings];`,
    ),
  ).toEqual(['kept', []]);
});

it('a file keeps its socket', async () => {
  expect(
    await collected(
      entry,
      `let peer;
       const file = (() => { const [a, b] = lib.socketpair(); peer = a; return b.makefile(); })();
       for (let i = 0; i < 10; i++) { gc(); await turn(); }
       peer.send('kept\\n');
       return [file.readline().toString(), warnings];`,
    ),
  ).toEqual(['kept\n', []]);
});
