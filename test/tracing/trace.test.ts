/** `NODE_DEBUG=bsd-sockets`: what is printed is what was called, and the calls do what they do without it. */
import { entry, execute, promisesEntry } from '../support/programs';

/** The lines that a program prints to standard error, without the prefix, with `N` for numbers that vary. */
async function traced(source: string, debug = 'bsd-sockets'): Promise<string[]> {
  const { stderr, status } = await execute(
    source,
    ['env', `NODE_DEBUG=${debug}`],
    ['--no-warnings', '--unhandled-rejections=strict'],
  );
  expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
  return stderr
    .split('\n')
    .filter((line) => line.startsWith('bsd-sockets '))
    .map((line) => line.replace(/^bsd-sockets \d+: /, '').replace(/127\.0\.0\.1:[1-9]\d{2,}/g, '127.0.0.1:N'));
}

const PROGRAM = `
  const lib = require(${JSON.stringify(entry)});
  const { AF_INET, AF_UNIX, SOCK_STREAM, SOCK_DGRAM, SOL_SOCKET, IPPROTO_TCP } = lib;
`;

it('prints calls with names, data cut short, and answers', async () => {
  const lines = await traced(`${PROGRAM}
    const server = lib.socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    server.setsockopt(SOL_SOCKET, lib.SO_REUSEADDR, 1);
    server.getsockopt(IPPROTO_TCP, lib.TCP_NODELAY);
    server.bind({ address: '127.0.0.1', port: 0 });
    server.listen(5);
    try { server.getpeername(); } catch {}
    const [a, b] = lib.socketpair(AF_UNIX, SOCK_DGRAM);
    a.send(Buffer.from('one\\n\\0two"\\xff', 'latin1'));
    b.recv(100, lib.MSG_PEEK | lib.MSG_TRUNC);
    b.recvmsg(100);
    a.sendmsg([Buffer.alloc(40, 'x'), Buffer.from('y')]);
    a.shutdown(lib.SHUT_RDWR);
    a.close();`);
  const [, fd] = /= (\d+)$/.exec(lines[0]!)!;
  const pair = /\[(\d+), (\d+)\]/.exec(lines.find((line) => line.startsWith('socketpair'))!)!;
  const [, a, b] = pair;
  expect(lines).toEqual([
    `socket(AF_INET, SOCK_STREAM, IPPROTO_TCP) = ${fd}`,
    `setsockopt(${fd}, SOL_SOCKET, SO_REUSEADDR, [1]) = 0`,
    `getsockopt(${fd}, IPPROTO_TCP, TCP_NODELAY, [0]) = 0`,
    `bind(${fd}, AF_INET 127.0.0.1:0) = 0`,
    `listen(${fd}, 5) = 0`,
    `getpeername(${fd}, ?) = -1 ENOTCONN (Transport endpoint is not connected)`,
    `socketpair(AF_UNIX, SOCK_DGRAM, 0, [${a}, ${b}]) = 0`,
    `send(${a}, "one\\n\\x00two\\"\\xff", 10, 0) = 10`,
    `recv(${b}, "one\\n\\x00two\\"\\xff", 100, MSG_PEEK|MSG_TRUNC) = 10`,
    `recvmsg(${b}, { name: NULL, iov: ["one\\n\\x00two\\"\\xff"], controllen: 0, flags: 0 }, MSG_CMSG_CLOEXEC) = 10`,
    expect.stringMatching(/^sendmsg\(\d+, \{ name: NULL, iov: \["x{32}"\.\.\., "y"\], controllen: 0 \}, .*\) = 41$/),
    `shutdown(${a}, SHUT_RDWR) = 0`,
    `close(${a}) = 0`,
  ]);
});

it('prints what the async facade calls, on the event loop and on the pool', async () => {
  const lines = await traced(`
    const lib = require(${JSON.stringify(promisesEntry)});
    (async () => {
      const [a, b] = lib.socketpair();
      const received = a.recv(10);
      await b.send(Buffer.from('hi'));
      await received;
      const pooled = new lib.Socket({ family: lib.AF_INET, type: lib.SOCK_DGRAM, executor: 'pool' });
      pooled.settimeout(0.01);
      await pooled.recv(10).catch(() => undefined);
      pooled.close(); a.close(); b.close();
    })();`);
  expect(lines).toContainEqual(expect.stringMatching(/^recv\(\d+, \?, 10, 0\) = -1 EAGAIN \(/));
  expect(lines).toContainEqual(expect.stringMatching(/^epoll_ctl\(\d+, POLLIN.*\) = 0$/));
  expect(lines).toContainEqual(expect.stringMatching(/^recv\(\d+, "hi", 10, 0\) = 2$/));
  expect(lines).toContainEqual(expect.stringMatching(/^recv\(\d+, \?, 10, 0 <unfinished, ticket \d+>$/));
  expect(lines).toContainEqual(expect.stringMatching(/^<ticket \d+: recv resumed>\) = \? \((timed out|cancelled)\)$/));
});

it('prints what a worker calls, before the worker returns to its event loop', async () => {
  const lines = await traced(`
    const { Worker } = require('node:worker_threads');
    new Worker(\`
      const lib = require(${JSON.stringify(entry)});
      const [a, b] = lib.socketpair();
      a.send(Buffer.from('from a worker'));
      process.exit();
    \`, { eval: true });`);
  expect(lines).toContainEqual(expect.stringMatching(/^send\(\d+, "from a worker", 13, 0\) = 13$/));
});

it('shows where a Socket was made', async () => {
  const source = `${PROGRAM} console.log(require('node:util').inspect(lib.socket()));`;
  const { stdout } = await execute(source, ['env', 'NODE_DEBUG=bsd-sockets'], []);
  expect(stdout).toMatch(
    /^Socket \{ fd: \d+, AF_INET, SOCK_STREAM, local: .*, peer: none, made at: \[eval\]:\d+:\d+ \}\n$/,
  );
});

it.each(['', 'net', 'bsd-socket'])('prints nothing with NODE_DEBUG=%s', async (debug) => {
  expect(await traced(`${PROGRAM} lib.socket().close();`, debug)).toEqual([]);
});
