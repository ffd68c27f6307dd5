/** EINTR never surfaces: each system call is interrupted on purpose, the first time and again, and made once more. */
import { execFileSync } from 'node:child_process';
import { entry, promisesEntry, runProgram } from '../support/programs';

const canTrace = ((): boolean => {
  try {
    execFileSync('strace', ['-qq', '-o', '/dev/null', 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();
const describeTraced = canTrace ? describe : describe.skip;

const common = `
  const loopback = { address: '127.0.0.1', port: 0 };
  const same = require('node:assert').deepStrictEqual;
`;

/** Each makes its system call at least three times, and nothing else of Node does meanwhile. */
const PROGRAMS: readonly (readonly [call: string, program: string])[] = [
  ['socket', `for (let i = 0; i < 3; i++) S.socket().close();`],
  ['socketpair', `for (let i = 0; i < 3; i++) for (const end of S.socketpair()) end.close();`],
  [
    'bind',
    `for (let i = 0; i < 3; i++) { const s = S.socket(); await s.bind(loopback); same(s.getsockname().port > 0, true); s.close(); }`,
  ],
  ['bind', `for (let i = 0; i < 3; i++) { const s = S.socket(S.AF_UNIX); await s.bind({ path: '' }); s.close(); }`],
  ['listen', `const s = S.socket(); await s.bind(loopback); for (let i = 0; i < 3; i++) s.listen(); s.close();`],
  [
    'getsockopt',
    `const s = S.socket(); for (let i = 0; i < 3; i++) same(s.getsockopt(S.SOL_SOCKET, S.SO_TYPE), S.SOCK_STREAM); s.getsockopt(S.SOL_SOCKET, S.SO_LINGER); s.close();`,
  ],
  [
    'setsockopt',
    `const s = S.socket(); for (let i = 0; i < 3; i++) s.setsockopt(S.SOL_SOCKET, S.SO_KEEPALIVE, 1); s.setsockopt(S.SOL_SOCKET, S.SO_LINGER, { onoff: 0, linger: 0 }); s.close();`,
  ],
  ['getsockname', `const s = S.socket(); for (let i = 0; i < 3; i++) same(s.getsockname().port, 0); s.close();`],
  [
    'getpeername',
    `const [a, b] = S.socketpair(); for (let i = 0; i < 3; i++) same(a.getpeername().path, ''); a.close(); b.close();`,
  ],
  [
    'shutdown',
    `const [a, b] = S.socketpair(); for (let i = 0; i < 3; i++) a.shutdown(S.SHUT_WR); same((await b.recv(1)).length, 0); a.close(); b.close();`,
  ],
  [
    'accept4',
    `const l = S.socket(); await l.bind(loopback); l.listen(); const c = S.socket(); await c.connect(l.getsockname()); const [s] = await l.accept(); s.close(); c.close(); l.close();`,
  ],
  [
    'connect',
    `const l = S.socket(); await l.bind(loopback); l.listen(); const c = S.socket(); await c.connect(l.getsockname()); same(c.getpeername().port, l.getsockname().port); c.close(); l.close();`,
  ],
  [
    'sendto',
    `const [a, b] = S.socketpair(S.AF_UNIX, S.SOCK_DGRAM); for (let i = 0; i < 3; i++) await a.send('x'); for (let i = 0; i < 3; i++) same(String(await b.recv(2)), 'x'); a.close(); b.close();`,
  ],
  [
    'recvfrom',
    `const [a, b] = S.socketpair(S.AF_UNIX, S.SOCK_DGRAM); for (let i = 0; i < 3; i++) await a.send('x'); for (let i = 0; i < 3; i++) same(String(await b.recv(2)), 'x'); a.close(); b.close();`,
  ],
  [
    'sendmsg',
    `const [a, b] = S.socketpair(S.AF_UNIX, S.SOCK_DGRAM); for (let i = 0; i < 3; i++) same(await a.sendmsg(['x']), 1); same(String(await b.recv(2)), 'x'); a.close(); b.close();`,
  ],
  [
    'recvmsg',
    `const [a, b] = S.socketpair(S.AF_UNIX, S.SOCK_DGRAM); for (let i = 0; i < 3; i++) { await a.send('x'); same(String((await b.recvmsg(2)).data), 'x'); } a.close(); b.close();`,
  ],
  [
    'sendmmsg',
    `const [a, b] = S.socketpair(S.AF_UNIX, S.SOCK_DGRAM); for (let i = 0; i < 3; i++) same(await a.sendmmsg(new S.MessageBatch(2, 8).add('x').add('y')), 2); same(String(await b.recv(2)), 'x'); a.close(); b.close();`,
  ],
  [
    'recvmmsg',
    `const [a, b] = S.socketpair(S.AF_UNIX, S.SOCK_DGRAM); for (let i = 0; i < 3; i++) { await a.send('x'); same(await b.recvmmsg(new S.MessageBatch(2, 8)), 1); } a.close(); b.close();`,
  ],
  [
    'sendfile',
    `const fs = require('node:fs'); const fd = fs.openSync(${JSON.stringify(entry)}); const [a, b] = S.socketpair(); same(await a.sendfile(fd, 0, 100), 100); same((await b.recv(200)).length, 100); fs.closeSync(fd); a.close(); b.close();`,
  ],
  ['sethostname', `try { S.sethostname(S.gethostname()); } catch (error) { same(error.code, 'EPERM'); }`],
];

describeTraced(`a system call that is interrupted${canTrace ? '' : ' (no strace on this machine)'}`, () => {
  describe.each([
    ['blocking', entry],
    ['promises', promisesEntry],
  ])('%s', (_, path) => {
    it.concurrent.each(PROGRAMS)('%s', async (call, program) => {
      const source = `
        const S = require(${JSON.stringify(path)});
        ${common}
        (async () => { ${program} console.log('done'); })().catch((error) => { console.log(error); process.exit(1); });
      `;
      const inject = ['-e', `trace=${call}`, '-e', `inject=${call}:error=EINTR:when=1..2`];
      expect(await runProgram(source, ['strace', '-f', '-qq', '-o', '/dev/null', ...inject])).toBe('done');
    });
  });
});
