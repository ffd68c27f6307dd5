/** What keeps the process alive: a call that waits, on a Socket that is referenced; and nothing else. */
import { promisesEntry, runProgram } from '../support/programs';

const PRELUDE = `
  const lib = require(${JSON.stringify(promisesEntry)});
  const { AF_UNIX, SOCK_DGRAM, Socket } = lib;
  const LOOPBACK = { address: '127.0.0.1', port: 0 };
  const kept = [];
  const make = (options) => {
    const socket = new Socket({ ...options, executor });
    kept.push(socket);
    return socket;
  };
  const pair = (type = lib.SOCK_STREAM) => lib.socketpair(AF_UNIX, type).map((each) => make({ fileno: each.detach() }));
  const listening = async () => {
    const listener = make();
    await listener.bind(LOOPBACK);
    listener.listen(0);
    return listener;
  };
  /** It ends by itself unless something keeps it alive. */
  const aliveAfter = (milliseconds) =>
    setTimeout(() => {
      console.log('alive');
      process.exit();
    }, milliseconds).unref();
`;

/** Each makes \`socket\`, and a call of it that waits. */
const calls: Record<string, string> = {
  recv: 'const [socket] = pair(); let call = () => socket.recv(1);',
  'recv with a timeout': 'const [socket] = pair(); socket.settimeout(60); let call = () => socket.recv(1);',
  'recvmsg of the error queue': 'const [socket] = pair(); let call = () => socket.recvmsg(1, 1, lib.MSG_ERRQUEUE);',
  accept: 'const socket = await listening(); let call = () => socket.accept();',
  'connections()': 'const socket = await listening(); let call = () => socket.connections().next();',
  'messages()': 'const [socket] = pair(SOCK_DGRAM); let call = () => socket.messages(1).next();',
  sendall: 'const [socket] = pair(); let call = () => socket.sendall(Buffer.alloc(1 << 22));',
  'connect to a full TCP backlog': `
    const listener = await listening();
    await make().connect(listener.getsockname());
    const socket = make();
    let call = () => socket.connect(listener.getsockname());`,
  'connect to a full Unix backlog': `
    const listener = make({ family: AF_UNIX });
    await listener.bind({ path: '' });
    listener.listen(0);
    await make({ family: AF_UNIX }).connect(listener.getsockname());
    const socket = make({ family: AF_UNIX });
    let call = () => socket.connect(listener.getsockname());`,
};

const SOON = 200;
/** Longer than a program may take. */
const NEVER = 60_000;

function run(executor: string, source: string, alive: number): Promise<string> {
  return runProgram(`
    const executor = '${executor}';
    ${PRELUDE}
    (async () => { ${source} aliveAfter(${alive}); })();`);
}

describe.each(['readiness', 'pool'])('by %s', (executor) => {
  it.each(Object.entries(calls))('%s keeps the process alive', async (_, source) => {
    expect(await run(executor, `${source} call();`, SOON)).toBe('alive');
  });

  it('none does that was unrefed, before the call or while it waits', async () => {
    const all = (unref: string): string =>
      Object.values(calls)
        .map((source) => `{ ${source} ${unref} }`)
        .join('');
    const outputs = await Promise.all([
      run(executor, all('socket.unref(); call();'), NEVER),
      run(executor, all('call(); socket.unref();'), NEVER),
      run(executor, 'for (let i = 0; i < 500; i++) pair()[0].unref().recv(1);', NEVER),
      run(executor, `${calls['recv']!} call(); socket.unref().ref();`, SOON),
    ]);
    expect(outputs).toEqual(['', '', '', 'alive']);
  });

  it.each([
    ['none was made', 'await listening(); pair(); (await lib.create_server(LOOPBACK)).listen();'],
    ['it has ended', "const [a, b] = pair(); const call = a.recv(1); await b.send('x'); await call;"],
    ['its time is over', 'const [a] = pair(); a.settimeout(0.01); await a.recv(1).catch(() => {});'],
    [
      'it was cancelled',
      'const [a] = pair(); const control = new AbortController(); const call = a.recv(1, 0, control);' +
        'control.abort(); await call.catch(() => {});',
    ],
    ['its socket was closed', 'const [a] = pair(); const call = a.recv(1); a.close(); await call.catch(() => {});'],
    ['its socket was detached', 'const [a] = pair(); const call = a.recv(1); a.detach(); await call.catch(() => {});'],
    [
      'its loop was left',
      'const [a] = pair(SOCK_DGRAM); const loop = a.messages(1); const call = loop.next(); loop.return(); await call;',
    ],
  ])('a socket does not where %s', async (_, source) => {
    expect(await run(executor, source, NEVER)).toBe('');
  });

  it('goes by each socket', async () => {
    const source = `
      const [a] = pair();
      const [b] = pair();
      a.unref().recv(1);
      const control = new AbortController();
      const call = b.recv(1, 0, control);`;
    expect(await run(executor, source, SOON)).toBe('alive');
    expect(await run(executor, `${source} control.abort(); await call.catch(() => {});`, NEVER)).toBe('');
  });

  it('an unrefed call ends as any other while something else keeps the process alive', async () => {
    const output = await runProgram(`
      const executor = '${executor}';
      ${PRELUDE}
      const [a, b] = pair();
      const timer = setInterval(() => {}, 1000);
      a.unref().recv(10).then((data) => {
        console.log(String(data));
        clearInterval(timer);
      });
      // Later than a slice of the pool.
      setTimeout(() => b.send('data'), 300);`);
    expect(output).toBe('data');
  });

  it('poll() keeps it alive', async () => {
    const source = 'const [a] = pair(); lib.poll([{ fd: a, events: lib.POLLIN }]);';
    expect(await run(executor, source, SOON)).toBe('alive');
    expect(await run(executor, source.replace('])', '], 0.01)'), NEVER)).toBe('');
  });
});

it.each(['readiness', 'pool'])('a lingering close goes on though the program is over (%s)', async (executor) => {
  const output = await runProgram(`
    const executor = '${executor}';
    ${PRELUDE}
    (async () => {
      const listener = await listening();
      const client = make();
      await client.connect(listener.getsockname());
      const [server] = await listener.accept();
      client.setsockopt(lib.SOL_SOCKET, lib.SO_LINGER, { onoff: 1, linger: 30 });
      client.settimeout(0.1);
      const { bytesSent } = await client.sendall(Buffer.alloc(1 << 26)).catch((error) => error);
      let closed = false;
      client[Symbol.asyncDispose]().then(() => (closed = true));
      await new Promise((resolve) => setTimeout(resolve, 50));
      console.log(closed, client.closed);
      let received = 0;
      for (let data; data === undefined || data.length > 0; received += data.length) data = await server.recv(65536);
      console.log(received === bytesSent);
      process.on('exit', () => console.log(closed));
    })();`);
  expect(output).toBe('false true\ntrue\ntrue');
});
