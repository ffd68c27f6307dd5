/**
 * Calls that are wrong in themselves: a TypeError or RangeError that has a code and names the argument, before any
 * system call; and no input of any kind that ends the process.
 */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { AF_INET, AF_INET6, AF_UNIX, SO_KEEPALIVE, SO_LINGER, SOCK_DGRAM, SOL_SOCKET } from 'bsd-sockets';
import { native } from '#lib/system/native';
import { closeLater, facades, type AnySocket, type Facade } from '../support/facades';
import { runs as ofAProperty } from '../support/fuzz';
import { kinds } from '../support/kinds';
import { describeInNamespace } from '../support/namespace';

const TYPE = 'ERR_INVALID_ARG_TYPE';
const VALUE = 'ERR_INVALID_ARG_VALUE';
const RANGE = 'ERR_OUT_OF_RANGE';
type Code = typeof TYPE | typeof VALUE | typeof RANGE;

/** Methods that give promises in the async facade. */
const WAITING =
  /^(accept|bind|connect|connect_ex|recv\w*|send\w*|poll|create_connection|create_server|getaddrinfo|getnameinfo)$/;

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

/** A value that tells nothing of itself without throwing. */
const hostile = new Proxy(
  {},
  {
    get() {
      throw new Error('a getter');
    },
    has() {
      throw new Error('a trap');
    },
  },
);

/** What is no number. */
const notNumbers: [string, unknown][] = [
  ['null', null],
  ['a string', '1'],
  ['a bigint', 1n],
  ['a symbol', Symbol('s')],
  ['an object', {}],
  ['an array', [1]],
  ['a function', () => 1],
  ['a boolean', true],
  ['a proxy', hostile],
  ['a revoked proxy', revoked()],
  ['a number object', new Number(1)],
];

/** What is no integer of 32 bits. */
const notInts: [string, unknown][] = [
  ['NaN', NaN],
  ['a fraction', 1.5],
  ['Infinity', Infinity],
  ['-Infinity', -Infinity],
  ['2 ** 32', 2 ** 32],
  ['2 ** 53', 2 ** 53],
  ['-(2 ** 31) - 1', -(2 ** 31) - 1],
];

const notSizes: [string, unknown][] = [...notInts, ['-1', -1], ['2 ** 31', 2 ** 31]];
const notBytes: [string, unknown][] = [...notNumbers.filter(([title]) => title !== 'a string'), ['a number', 1]];

type Row = [title: string, code: Code, call: (socket: AnySocket, value: never) => unknown, value?: unknown];

/** A row for each value. */
function each(
  title: string,
  code: Code,
  values: [string, unknown][],
  call: (socket: AnySocket, value: never) => unknown,
): Row[] {
  return values.map(([what, value]) => [`${title}: ${what}`, code, call, value]);
}

const LOOPBACK = { address: '127.0.0.1', port: 0 };

function size(title: string, call: (socket: AnySocket, value: never) => unknown): Row[] {
  return [...each(title, TYPE, notNumbers, call), ...each(title, RANGE, notSizes, call)];
}

function int(title: string, call: (socket: AnySocket, value: never) => unknown): Row[] {
  return [...each(title, TYPE, notNumbers, call), ...each(title, RANGE, notInts, call)];
}

/** Wrong addresses of an IPv4 socket. */
const notAddresses: [string, Code, unknown][] = [
  ['undefined', TYPE, undefined],
  ['null', TYPE, null],
  ['a string', TYPE, '127.0.0.1:80'],
  ['a number', TYPE, 80],
  ['no field at all', TYPE, {}],
  ['no port', TYPE, { address: '127.0.0.1' }],
  ['no host', TYPE, { port: 80 }],
  ['a host that is a number', TYPE, { address: 2130706433, port: 80 }],
  ['a host that is a proxy', TYPE, { address: hostile, port: 80 }],
  ['a port that is a string', TYPE, { address: '127.0.0.1', port: '80' }],
  ['a port that is a bigint', TYPE, { address: '127.0.0.1', port: 80n }],
  ['a negative port', RANGE, { address: '127.0.0.1', port: -1 }],
  ['port 65536', RANGE, { address: '127.0.0.1', port: 65536 }],
  ['port NaN', RANGE, { address: '127.0.0.1', port: NaN }],
  ['port 1.5', RANGE, { address: '127.0.0.1', port: 1.5 }],
  ['NUL in the host', VALUE, { address: '127.0.0.1\0', port: 80 }],
  ['NUL in a host name', VALUE, { address: 'local\0host', port: 80 }],
  ['a family that is a string', TYPE, { family: 'AF_INET', address: '127.0.0.1', port: 80 }],
  ['a family beyond its field', RANGE, { family: 65536, data: Buffer.alloc(4) }],
  ['a negative family', RANGE, { family: -1, data: Buffer.alloc(4) }],
  ['data that are no bytes', TYPE, { family: 99, data: 'text' }],
  ['more data than an address has', RANGE, { family: 99, data: Buffer.alloc(127) }],
  ['NUL in a path', VALUE, { family: AF_UNIX, path: '/tmp/a\0b' }],
  ['NUL in a path of bytes', VALUE, { family: AF_UNIX, path: Buffer.from('/tmp/a\0b') }],
  ['half a surrogate pair in a path', VALUE, { family: AF_UNIX, path: '/tmp/\ud800' }],
  ['a path that is a number', TYPE, { family: AF_UNIX, path: 1 }],
  ['flowinfo beyond 20 bits', RANGE, { family: AF_INET6, address: '::1', port: 1, flowinfo: 0x100000 }],
  ['a negative scope', RANGE, { family: AF_INET6, address: '::1', port: 1, scope_id: -1 }],
  ['two scopes', RANGE, { family: AF_INET6, address: 'fe80::1%1', port: 1, scope_id: 2 }],
  ['no scope after %', VALUE, { family: AF_INET6, address: 'fe80::1%', port: 1 }],
  ['a broadcast of IPv6', VALUE, { family: AF_INET6, address: '<broadcast>', port: 1 }],
];

const addressed: Row[] = (
  [
    ['bind', (socket, address) => socket.bind(address)],
    ['connect', (socket, address) => socket.connect(address)],
    ['connect_ex', (socket, address) => socket.connect_ex(address)],
    ['sendto', (socket, address) => socket.sendto('x', 0, address)],
  ] as [string, (socket: AnySocket, address: never) => unknown][]
).flatMap(([name, call]) =>
  notAddresses.map(([what, code, address]): Row => [`${name} address: ${what}`, code, call, address]),
);

const rows: Row[] = [
  ...addressed,
  ...size('recv bufsize', (s, value) => s.recv(value)),
  ...size('recvfrom bufsize', (s, value) => s.recvfrom(value)),
  ...each('recv bufsize', TYPE, [['undefined', undefined]], (s, value) => s.recv(value)),
  ...size('recv_into nbytes', (s, value) => s.recv_into(Buffer.alloc(8), value)),
  ...size('recvfrom_into nbytes', (s, value) => s.recvfrom_into(Buffer.alloc(8), value)),
  ...each('recv_into nbytes', RANGE, [['one more than there are', 9]], (s, value) =>
    s.recv_into(Buffer.alloc(8), value),
  ),
  ...each('recvfrom_into nbytes', RANGE, [['of a view', 5]], (s, value) =>
    s.recvfrom_into(new Uint8Array(8).subarray(4), value),
  ),
  ...int('recv flags', (s, value) => s.recv(1, value)),
  ...int('recv_into flags', (s, value) => s.recv_into(Buffer.alloc(1), undefined, value)),
  ...int('send flags', (s, value) => s.send('x', value)),
  ...int('sendall flags', (s, value) => s.sendall('x', value)),
  ...each('recv_into buffer', TYPE, [...notBytes, ['a string', 'x']], (s, value) => s.recv_into(value)),
  ...each('recvfrom_into buffer', TYPE, [...notBytes, ['undefined', undefined]], (s, value) => s.recvfrom_into(value)),
  ...each('send data', TYPE, [...notBytes, ['undefined', undefined]], (s, value) => s.send(value)),
  ...each('sendall data', TYPE, notBytes, (s, value) => s.sendall(value)),
  ...each('sendto data', TYPE, notBytes, (s, value) => s.sendto(value, LOOPBACK)),
  ...each('sendto', TYPE, [['no address', 0]], (s, value) => s.sendto('x', value)),
  ...each('sendto', TYPE, [['no address at all', undefined]], (s) =>
    (s.sendto as unknown as (data: string) => unknown)('x'),
  ),
  // What a proxy throws, asked for its descriptor, is the caller's own.
  ...each(
    'sendfile file',
    TYPE,
    notNumbers.filter(([what]) => !what.endsWith('proxy')),
    (s, value) => s.sendfile(value),
  ),
  ...each('sendfile file', RANGE, notSizes, (s, value) => s.sendfile(value)),
  ...each(
    'sendfile offset',
    RANGE,
    [
      ['-1', -1],
      ['NaN', NaN],
      ['2 ** 53', 2 ** 53],
    ],
    (s, value) => s.sendfile(0, value),
  ),
  ...each(
    'sendfile count',
    RANGE,
    [
      ['-1', -1],
      ['1.5', 1.5],
    ],
    (s, value) => s.sendfile(0, 0, value),
  ),
  ...int('listen backlog', (s, value) => s.listen(value)),
  ...int('shutdown how', (s, value) => s.shutdown(value)),
  ...int('setsockopt level', (s, value) => s.setsockopt(value, 1, 1)),
  ...int('setsockopt optname', (s, value) => s.setsockopt(SOL_SOCKET, value, 1)),
  ...int('getsockopt optname', (s, value) => s.getsockopt(SOL_SOCKET, value)),
  ...each('getsockopt optname', TYPE, [['a constant that this platform lacks', undefined]], (s, value) =>
    s.getsockopt(SOL_SOCKET, value),
  ),
  ...each('setsockopt optname', TYPE, [['a constant that this platform lacks', undefined]], (s, value) =>
    s.setsockopt(SOL_SOCKET, value, 1),
  ),
  ...size('getsockopt buflen', (s, value) => s.getsockopt(SOL_SOCKET, SO_KEEPALIVE, value)),
  ...each(
    'setsockopt value',
    RANGE,
    [
      ['2 ** 32', 2 ** 32],
      ['NaN', NaN],
      ['1.5', 1.5],
    ],
    (s, value) => s.setsockopt(SOL_SOCKET, SO_KEEPALIVE, value),
  ),
  ...each(
    'setsockopt value',
    TYPE,
    [
      ['undefined', undefined],
      ['a symbol', Symbol('s')],
      ['an object', {}],
    ],
    (s, value) => s.setsockopt(SOL_SOCKET, SO_KEEPALIVE, value),
  ),
  ...each(
    'setsockopt structure',
    TYPE,
    [
      ['a field missing', { onoff: 1 }],
      ['null field', { onoff: 1, linger: null }],
    ],
    (s, value) => s.setsockopt(SOL_SOCKET, SO_LINGER, value),
  ),
  ...each('setsockopt structure', RANGE, [['a field too large', { onoff: 1, linger: 2 ** 40 }]], (s, value) =>
    s.setsockopt(SOL_SOCKET, SO_LINGER, value),
  ),
  ...int('setsockopt optlen', (s, value) => s.setsockopt(SOL_SOCKET, SO_KEEPALIVE, null, value)),
  ...each(
    'settimeout',
    TYPE,
    [...notNumbers.filter(([, value]) => value !== null), ['undefined', undefined]],
    (s, value) => s.settimeout(value),
  ),
  ...each(
    'settimeout',
    RANGE,
    [
      ['-1', -1],
      ['NaN', NaN],
      ['-0.001', -0.001],
    ],
    (s, value) => s.settimeout(value),
  ),
  ...each(
    'setblocking',
    TYPE,
    [
      ['1', 1],
      ['undefined', undefined],
      ['null', null],
    ],
    (s, value) => s.setblocking(value),
  ),
  ...each(
    'set_inheritable',
    TYPE,
    [
      ['1', 1],
      ['undefined', undefined],
    ],
    (s, value) => s.set_inheritable(value),
  ),
  ...each('ioctl request', TYPE, notNumbers, (s, value) => s.ioctl(value, 0)),
  ...each(
    'ioctl request',
    RANGE,
    [
      ['-1', -1],
      ['2 ** 32', 2 ** 32],
      ['NaN', NaN],
    ],
    (s, value) => s.ioctl(value, 0),
  ),
  ...each(
    'ioctl request',
    VALUE,
    [
      ['SIOCETHTOOL', 0x8946],
      ['SIOCGIFCONF', 0x8912],
      ['SIOCADDRT', 0x890b],
    ],
    (s, value) => s.ioctl(value, Buffer.alloc(40)),
  ),
  ...each(
    'ioctl arg',
    TYPE,
    [
      ['a string', 'x'],
      ['null', null],
      ['an object', {}],
    ],
    (s, value) => s.ioctl(0x8905, value),
  ),
  ...each(
    'ioctl arg',
    RANGE,
    [
      ['4097 bytes', Buffer.alloc(4097)],
      ['2 ** 32', 2 ** 32],
    ],
    (s, value) => s.ioctl(0x8905, value),
  ),
];

/** Calls that make sockets or take several. */
const functions: [title: string, code: Code, call: (f: Facade, s: AnySocket) => unknown][] = [
  ['socket(undefined), a family that this platform lacks', TYPE, ({ lib }) => lib.socket(undefined as never)],
  ['socket(AF_INET, undefined)', TYPE, ({ lib }) => lib.socket(AF_INET, undefined as never)],
  ['socket(AF_INET, 1, undefined)', TYPE, ({ lib }) => lib.socket(AF_INET, 1, undefined as never)],
  ['socket of a string', TYPE, ({ lib }) => lib.socket('AF_INET' as never)],
  ['socket of a fraction', RANGE, ({ lib }) => lib.socket(1.5)],
  ['socketpair(undefined)', TYPE, ({ lib }) => lib.socketpair(undefined as never)],
  ['new Socket(5)', TYPE, ({ lib }) => new lib.Socket(5 as never)],
  ['new Socket(null)', TYPE, ({ lib }) => new lib.Socket(null as never)],
  ['a family of undefined', TYPE, ({ lib }) => new lib.Socket({ family: undefined as never })],
  ['a negative timeout', RANGE, ({ lib }) => new lib.Socket({ timeout: -1 })],
  ['a timeout that is a string', TYPE, ({ lib }) => new lib.Socket({ timeout: '1' as never })],
  ['a fileno that is a string', TYPE, ({ lib }) => new lib.Socket({ fileno: '1' as never })],
  ['a fileno of 1.5', RANGE, ({ lib }) => new lib.Socket({ fileno: 1.5 })],
  ['the number of an open Socket', VALUE, ({ lib }, s) => new lib.Socket({ fileno: s.fileno() })],
  ['fromfd of a string', TYPE, ({ lib }) => lib.fromfd('1' as never)],
  ['close of a string', TYPE, ({ lib }) => lib.close('1' as never)],
  ['dup of null', TYPE, ({ lib }) => lib.dup(null as never)],
  ['poll of a number', TYPE, ({ lib }) => lib.poll(5 as never)],
  ['poll of numbers', TYPE, ({ lib }) => lib.poll([5 as never])],
  ['poll of a fraction', RANGE, ({ lib }) => lib.poll([{ fd: 1.5, events: 1 }], 0)],
  ['poll of an object without fileno', TYPE, ({ lib }) => lib.poll([{ fd: {} as never, events: 1 }], 0)],
  ['poll for events beyond a short', RANGE, ({ lib }, s) => lib.poll([{ fd: s, events: 0x10000 }], 0)],
  ['poll for a negative time', RANGE, ({ lib }, s) => lib.poll([{ fd: s, events: 1 }], -1)],
  ['create_connection of nothing', TYPE, ({ lib }) => lib.create_connection(undefined as never)],
  [
    'create_connection with a port of text',
    TYPE,
    ({ lib }) => lib.create_connection({ address: 'x', port: '80' as never }),
  ],
  ['create_connection to port 65536', RANGE, ({ lib }) => lib.create_connection({ address: '127.0.0.1', port: 65536 })],
  ['create_connection to NUL', VALUE, ({ lib }) => lib.create_connection({ address: 'a\0', port: 1 })],
  [
    'create_connection with options of null',
    TYPE,
    ({ lib }) => lib.create_connection({ address: '127.0.0.1', port: 1 }, null as never),
  ],
  ['setdefaulttimeout(-1)', RANGE, ({ lib }) => lib.setdefaulttimeout(-1)],
  ['setdefaulttimeout of a string', TYPE, ({ lib }) => lib.setdefaulttimeout('1' as never)],
];

/** How many system calls of this addon a call makes. */
async function systemCalls(call: () => Promise<unknown>): Promise<number> {
  const inline = native.inline as unknown as Record<string, (...args: unknown[]) => void>;
  const own = { ...inline };
  let count = 0;
  for (const [name, original] of Object.entries(own)) {
    inline[name] = (...args) => {
      count++;
      original.apply(inline, args);
    };
  }
  try {
    await call();
  } finally {
    Object.assign(inline, own);
  }
  return count;
}

describe.each(facades)('$title', (facade) => {
  let socket: AnySocket;

  beforeEach(() => {
    socket = facade.socket(AF_INET, SOCK_DGRAM);
    socket.settimeout(0);
  });

  it('the system calls of a right call are counted', async () => {
    expect(await systemCalls(async () => socket.getsockname())).toBe(1);
  });

  it.each(rows)('%s is %s', async (title, code, call, value) => {
    const made = await systemCalls(async () => {
      const name = title.split(/[ :]/)[0]!;
      if (!facade.blocks && WAITING.test(name)) {
        // A rejection, never a throw.
        const promise = call(socket, value as never) as Promise<unknown>;
        expect(typeof promise.then).toBe('function');
        await expect(promise).toFailWith(code);
      } else {
        expect(() => call(socket, value as never)).toFailWith(code);
      }
    });
    expect(made).toBe(0);
  });

  it.each(functions)('%s is %s', async (_, code, call) => {
    const made = await systemCalls(() => expect(async () => call(facade, socket)).toFailWith(code));
    expect(made).toBe(0);
  });

  it('a path that does not fit is ENAMETOOLONG, before the system call', async () => {
    const unix = facade.socket(AF_UNIX, SOCK_DGRAM);
    const made = await systemCalls(async () => {
      for (const path of ['x'.repeat(108), 'ü'.repeat(54), `\0${'x'.repeat(108)}`, Buffer.alloc(109, 'x')]) {
        await expect(() => unix.bind({ path })).toFailWith('ENAMETOOLONG', 'bind');
        await expect(() => unix.connect({ path })).toFailWith('ENAMETOOLONG', 'connect');
        await expect(() => unix.sendto('x', { path })).toFailWith('ENAMETOOLONG', 'sendto');
      }
    });
    expect(made).toBe(0);
  });

  it('names the argument and what came', async () => {
    await expect(async () => socket.recv('many' as never)).rejects.toThrow(
      /"bufsize" argument must be a number\. Received 'many'/,
    );
    await expect(async () => socket.bind({ address: 'x', port: 70_000 })).rejects.toThrow(/address\.port.*70000/);
  });

  describe('memory that is gone', () => {
    const detached = (): Uint8Array => {
      const bytes = new Uint8Array(8);
      structuredClone(bytes.buffer, { transfer: [bytes.buffer] });
      return bytes;
    };
    /** A view that its buffer no longer reaches. */
    const shrunk = (): Uint8Array => {
      const buffer = new (ArrayBuffer as unknown as new (size: number, options: object) => ArrayBuffer)(16, {
        maxByteLength: 32,
      });
      const view = new Uint8Array(buffer, 8, 8);
      (buffer as unknown as { resize(size: number): void }).resize(4);
      return view;
    };
    const detachedView = (): DataView => {
      const view = new DataView(new ArrayBuffer(8));
      structuredClone(view.buffer, { transfer: [view.buffer] });
      return view;
    };
    const sources: [string, () => ArrayBufferView | ArrayBufferLike][] = [
      ['a detached Uint8Array', detached],
      ['a detached ArrayBuffer', () => detached().buffer],
      ['a detached DataView', detachedView],
      [
        'a detached view of wider elements',
        () => {
          const view = new Float64Array(2);
          structuredClone(view.buffer, { transfer: [view.buffer] });
          return view;
        },
      ],
      ['a view outside of its resized buffer', shrunk],
    ];

    it.each(sources)('%s is refused, and nothing is lost', async (_, make) => {
      const [a, b] = await kinds[0]!.pair(facade);
      await a.sendall('kept');
      for (const call of [
        () => b.recv_into(make()),
        () => b.recvfrom_into(make()),
        () => a.send(make()),
        () => a.sendall(make()),
      ]) {
        await expect(async () => call()).toFailWith(VALUE);
      }
      expect((await b.recv(10)).toString()).toBe('kept');
    });

    it('an empty view is none of these', async () => {
      const [a, b] = await kinds.find(({ type }) => type === SOCK_DGRAM)!.pair(facade);
      expect(await a.send(new Uint8Array(0))).toBe(0);
      expect(await b.recv_into(new Uint8Array(0))).toBe(0);
    });

    it('a resizable buffer is as good as any', async () => {
      const [a, b] = await kinds[0]!.pair(facade);
      const buffer = new (ArrayBuffer as unknown as new (size: number, options: object) => ArrayBuffer)(4, {
        maxByteLength: 64,
      });
      const tracking = new Uint8Array(buffer);
      (buffer as unknown as { resize(size: number): void }).resize(10);
      await a.sendall('0123456789abc');
      expect(await b.recv_into(tracking)).toBe(10);
      expect(Buffer.from(tracking).toString()).toBe('0123456789');
      expect(await b.recv_into(buffer)).toBe(3);
    });

    it('memory that threads share is as good as any', async () => {
      const [a, b] = await kinds[0]!.pair(facade);
      const shared = new SharedArrayBuffer(8);
      await a.sendall('shared');
      expect(await b.recv_into(shared)).toBe(6);
      expect(Buffer.from(new Uint8Array(shared).slice(0, 6)).toString()).toBe('shared');
    });

    if (!facade.blocks) {
      it('memory that goes while the call waits ends it', async () => {
        const [a, b] = await kinds[0]!.pair(facade);
        const bytes = new Uint8Array(8);
        const receiving = b.recv_into(bytes);
        structuredClone(bytes.buffer, { transfer: [bytes.buffer] });
        const failing = expect(receiving).toFailWith(VALUE);
        await a.sendall('kept');
        await failing;
      });
    }
  });

  it('a getter that closes the socket finds the call on a closed one', async () => {
    const address = {
      address: '127.0.0.1',
      get port() {
        socket.close();
        return 1;
      },
    };
    await expect(() => socket.connect(address)).toFailWith('EBADF', 'connect');
  });

  it('a getter that closes the socket and makes another one does not reach that one', () => {
    let stranger: AnySocket | undefined;
    const number = socket.fileno();
    const value = {
      linger: 5,
      get onoff() {
        socket.close();
        stranger = facade.socket(AF_INET, SOCK_DGRAM);
        return 1;
      },
    };
    expect(() => socket.setsockopt(SOL_SOCKET, SO_LINGER, value)).toFailWith('EBADF', 'setsockopt');
    expect(stranger!.fileno()).toBe(number);
    expect(stranger!.getsockopt(SOL_SOCKET, SO_LINGER)).toEqual({ onoff: 0, linger: 0 });
  });

  it('a getter that makes calls of its own does not change where this one goes', async () => {
    const receiver = facade.socket(AF_INET, SOCK_DGRAM);
    await receiver.bind(LOOPBACK);
    const other = facade.socket(AF_INET, SOCK_DGRAM);
    await other.bind({ address: '127.1.2.3', port: 0 });
    const to = receiver.getsockname() as { address: string; port: number };
    await socket.sendto('mine', {
      get port() {
        other.getsockname();
        return to.port;
      },
      get address() {
        other.getsockname();
        return to.address;
      },
    });
    expect((await receiver.recv(10)).toString()).toBe('mine');
  });

  if (!facade.blocks) {
    it('nor does a getter of its options', async () => {
      const receiver = facade.socket(AF_INET, SOCK_DGRAM);
      await receiver.bind(LOOPBACK);
      const other = facade.socket(AF_INET, SOCK_DGRAM);
      await other.bind({ address: '127.1.2.3', port: 0 });
      const options = {
        get signal() {
          other.getsockname();
          return undefined;
        },
      };
      const to = receiver.getsockname();
      await socket.sendto('first', to, options);
      await socket.sendto('second', 0, to, options);
      await socket.sendmsg(['third'], [], 0, to, options);
      for (const text of ['first', 'second', 'third']) expect((await receiver.recv(10)).toString()).toBe(text);
    });

    it.each([
      ['a number', 5],
      ['a signal that is none', { signal: 5 }],
      ['a signal of null', { signal: null }],
      ['null', null],
    ])('options that are %s', async (_, options) => {
      const made = await systemCalls(async () => {
        await expect(socket.recv(1, 0, options as never)).toFailWith(TYPE);
        await expect(socket.connect({ address: '127.0.0.1', port: 1 }, options as never)).toFailWith(TYPE);
      });
      expect(made).toBe(0);
    });

    it('an aborted signal comes before any system call', async () => {
      const signal = AbortSignal.abort(new Error('given up'));
      const made = await systemCalls(async () => {
        await expect(socket.recv(1, 0, { signal })).toFailWith('ABORT_ERR');
        await expect(socket.bind(LOOPBACK, { signal })).toFailWith('ABORT_ERR');
        await expect(socket.send('x', 0, { signal })).toFailWith('ABORT_ERR');
      });
      expect(made).toBe(0);
    });
  }
});

describe('makefile', () => {
  it.each([
    [{ mode: 'x' }, VALUE],
    [{ encoding: 'klingon' }, VALUE],
    [{ buffering: -1 }, RANGE],
    [{ buffering: 1.5 }, RANGE],
    [null, TYPE],
    ['rw', TYPE],
  ])('%j', (options, code) => {
    const socket = closeLater(facades[0]!.socketpair(AF_UNIX, 1)[0]) as unknown as {
      makefile(options: unknown): unknown;
    };
    expect(() => socket.makefile(options)).toFailWith(code);
  });

  it.each([
    [{ allowHalfOpen: 1 }, TYPE],
    [{ signal: 1 }, TYPE],
    [null, TYPE],
    ['rw', TYPE],
  ])('with promises: %j', (options, code) => {
    const socket = facades.find(({ blocks }) => !blocks)!.socketpair(AF_UNIX, 1)[0];
    expect(() => socket.makefile(options as never)).toFailWith(code);
    expect(socket.closed).toBe(false);
  });
});

/** The programs' own check is `npm run test:fuzz`: these are a few of its cases. */
describeInNamespace('random arguments of every kind', ['unshare'], () => {
  const count = ofAProperty * 10;

  it(
    'end in a value or a documented error, leave nothing open, and do not end the process',
    async () => {
      const script = join(__dirname, '../../../scripts/fuzz.mjs');
      const { stdout } = await promisify(execFile)(
        process.execPath,
        [script, '--part', 'arguments', '--count', String(count), '--seed', '20261127'],
        { timeout: 110_000 + count * 20, killSignal: 'SIGKILL' },
      );
      expect(stdout).toContain('nothing found');
    },
    120_000 + count * 20,
  );
});
