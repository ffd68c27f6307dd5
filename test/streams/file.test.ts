/** `makefile` of the blocking facade. */
import { AF_UNIX, SOCK_STREAM, Socket, socketpair } from 'bsd-sockets';
import { closeLater, facades } from '../support/facades';
import { streams } from '../support/kinds';

const pair = (): [Socket, Socket] => {
  const [a, b] = socketpair(AF_UNIX, SOCK_STREAM);
  for (const each of [a, b]) each.settimeout(10);
  return [closeLater(a as unknown as Socket), closeLater(b as unknown as Socket)];
};

it.each(streams)('reads lines and the rest, Buffers: $title', async (kind) => {
  const [a, b] = (await kind.pair(facades[0]!)) as unknown as [Socket, Socket];
  const file = b.makefile();
  a.sendall('first\nsecond\nrest');
  a.close();
  expect(file.readline()).toEqual(Buffer.from('first\n'));
  expect(file.read(3)).toEqual(Buffer.from('sec'));
  expect(file.readline()).toEqual(Buffer.from('ond\n'));
  expect(file.read()).toEqual(Buffer.from('rest'));
  expect(file.read()).toEqual(Buffer.alloc(0));
  expect(file.readline()).toEqual(Buffer.alloc(0));
  file.close();
});

it('is iterable by line', () => {
  const [a, b] = pair();
  a.sendall('one\ntwo\n\nlast');
  a.close();
  const file = closeLater(b.makefile({ encoding: 'utf8' }));
  expect([...file]).toEqual(['one\n', 'two\n', '\n', 'last']);
});

it('gives strings whose characters came in pieces', () => {
  const [a, b] = pair();
  const file = closeLater(b.makefile({ encoding: 'utf8', buffering: 0 }));
  const bytes = Buffer.from('grün🙂\nende');
  for (const byte of bytes) a.sendall(Buffer.from([byte]));
  a.close();
  expect(file.read(3)).toBe('grü');
  expect(file.readline()).toBe('n🙂\n');
  expect(file.read()).toBe('ende');
});

it('finds lines longer than its buffer', () => {
  const [a, b] = pair();
  const file = closeLater(b.makefile({ buffering: 16 }));
  a.sendall(`${'x'.repeat(100_000)}\nafter`);
  a.close();
  expect(file.readline()).toHaveLength(100_001);
  expect(file.read().toString()).toBe('after');
});

it('buffers what is written until flush, the buffer’s end, or close', () => {
  const [a, b] = pair();
  const file = a.makefile({ mode: 'w', buffering: 10 });
  expect(file.write('abc')).toBe(3);
  b.settimeout(0);
  expect(() => b.recv(10)).toFailWith('EAGAIN', 'recv');
  file.flush();
  expect(b.recv(10).toString()).toBe('abc');
  file.write('0123456789');
  expect(b.recv(20).toString()).toBe('0123456789');
  file.write('end');
  file.close();
  expect(b.recv(10).toString()).toBe('end');
  expect(file.closed).toBe(true);
  file.close();
});

it('writes at once with a buffering of 0, in the encoding asked for', () => {
  const [a, b] = pair();
  const file = closeLater(a.makefile({ mode: 'w', buffering: 0, encoding: 'latin1' }));
  expect(file.write('ü')).toBe(1);
  expect(b.recv(10)).toEqual(Buffer.from([0xfc]));
  file.write(new Uint8Array([1, 2]));
  expect(b.recv(10)).toEqual(Buffer.from([1, 2]));
});

it('a written buffer may be changed afterwards', () => {
  const [a, b] = pair();
  const file = closeLater(a.makefile({ mode: 'rw' }));
  const bytes = Buffer.from('before');
  file.write(bytes);
  bytes.fill('x');
  file.flush();
  expect(b.recv(10).toString()).toBe('before');
});

it('keeps the socket open until it is closed', () => {
  const [a, b] = pair();
  const files = [b.makefile(), b.makefile()];
  b.close();
  expect(b.closed).toBe(true);
  a.sendall('still\nthere\n');
  expect(files[0]!.readline().toString()).toBe('still\n');
  files[0]!.close();
  expect(b.fileno()).toBeGreaterThan(0);
  files[1]!.close();
  expect(b.fileno()).toBe(-1);
  expect(() => files[1]!.read()).toFailWith('EBADF', 'read');
});

it('leaves the socket open when it is closed', () => {
  const [a, b] = pair();
  b.makefile().close();
  a.sendall('x');
  expect(b.recv(1).toString()).toBe('x');
});

it('refuses options that are no object', () => {
  const [a] = pair();
  for (const options of [null, 1, 'rw']) expect(() => a.makefile(options as never)).toFailWith('ERR_INVALID_ARG_TYPE');
});

it('does only what its mode allows', () => {
  const [a] = pair();
  expect(() => closeLater(a.makefile()).write('x')).toFailWith('ERR_INVALID_ARG_TYPE');
  expect(() => closeLater(a.makefile({ mode: 'w' })).read()).toFailWith('ERR_INVALID_ARG_TYPE');
});

it('a timeout loses nothing', () => {
  const [a, b] = pair();
  const file = closeLater(b.makefile());
  b.settimeout(0.02);
  a.sendall('half');
  expect(() => file.readline()).toFailWith('ETIMEDOUT', 'recv');
  a.sendall(' line\n');
  expect(file.readline().toString()).toBe('half line\n');
  expect(() => file.read(5)).toFailWith('ETIMEDOUT', 'recv');
});

it('a timeout loses nothing of a text', () => {
  const [a, b] = pair();
  const file = closeLater(b.makefile({ encoding: 'utf8' }));
  const bytes = Buffer.from('grün🙂\nende');
  a.sendall(bytes.subarray(0, 7));
  b.settimeout(0.01);
  expect(() => file.read(20)).toFailWith('ETIMEDOUT', 'recv');
  expect(file.read(2)).toBe('gr');
  a.sendall(bytes.subarray(7));
  expect(() => file.read(20)).toFailWith('ETIMEDOUT', 'recv');
  expect(file.readline()).toBe('ün🙂\n');
  a.close();
  expect(file.readline()).toBe('ende');
  expect(file.read()).toBe('');
});

it('gives no half of a pair, and of other encodings no more than asked for', () => {
  const [a, b] = pair();
  a.sendall('🙂x');
  expect(closeLater(b.makefile({ encoding: 'utf8' })).read(1)).toBe('🙂');
  b.sendall('ab');
  const hex = closeLater(a.makefile({ encoding: 'hex' }));
  expect([hex.read(1), hex.read(2), hex.read(1)]).toEqual(['6', '16', '2']);
});

it('what did not go out by a timeout goes out by the next flush', () => {
  const [a, b] = pair();
  const file = a.makefile({ mode: 'w', buffering: 1 << 26 });
  a.settimeout(0.02);
  const bytes = Buffer.alloc(4 << 20, 'abcdefghij');
  file.write(bytes);
  expect(() => file.flush()).toFailWith('ETIMEDOUT', 'sendall');
  const got: Buffer[] = [];
  const take = (): void => {
    b.settimeout(0.01);
    try {
      for (;;) got.push(b.recv(1 << 20));
    } catch {
      // Nothing more for now.
    }
  };
  for (let done = false; !done;) {
    take();
    try {
      file.flush();
      done = true;
    } catch {
      // The receiver has to make room again.
    }
  }
  take();
  expect(Buffer.concat(got).equals(bytes)).toBe(true);
  file.close();
});
