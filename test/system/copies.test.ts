/** The library's JavaScript loaded more than once beside one addon, as by each test file of a test runner. */
import { programs, promisesEntry, runProgram } from '../support/programs';

const load = `
  const load = (entry) => {
    for (const file of Object.keys(require.cache)) if (!file.endsWith('.node')) delete require.cache[file];
    return require(entry);
  };
`;

describe.each(programs)('two copies, $title', ({ entry, run }) => {
  it('have constants and sockets of their own', async () => {
    const output = await run(`${load}
      const [first, second] = [load(${JSON.stringify(entry)}), load(${JSON.stringify(entry)})];
      const made = [new first.Socket(), new second.Socket()];
      console.log(first.Socket === second.Socket, made.map((each) => each.fileno() >= 0), first.SOL_SOCKET === second.SOL_SOCKET);
      made.forEach((each) => each.close());
    `);
    expect(output).toBe('false [ true, true ] true');
  });
});

describe.each(['readiness', 'pool'])('two copies that wait at once, executor %s', (executor) => {
  it('hear their own answers', async () => {
    const output = await runProgram(`${load}
      const copies = [load(${JSON.stringify(promisesEntry)}), load(${JSON.stringify(promisesEntry)})];
      const pairs = copies.map(({ Socket, socketpair }) => {
        const [a, b] = socketpair();
        return [new Socket({ fileno: a.detach(), executor: '${executor}' }), b];
      });
      const received = Promise.all(pairs.map(([a]) => a.recv(64)));
      const names = Promise.all(copies.map(({ getaddrinfo }) => getaddrinfo('127.0.0.1', 80)));
      setImmediate(() => pairs.forEach(([, b], index) => b.send(Buffer.from('for ' + index))));
      received.then(async (chunks) => {
        console.log(chunks.map(String).join(), (await names).map((each) => each[0].address.address).join());
        for (const [a, b] of pairs) { a.close(); b.close(); }
      });
    `);
    expect(output).toBe('for 0,for 1 127.0.0.1,127.0.0.1');
  });
});
