/** What fuzzing found (`npm run test:fuzz`), as tests. */
import { Writable } from 'node:stream';
import * as blocking from 'bsd-sockets';
import * as promises from 'bsd-sockets/promises';
import * as P from 'bsd-sockets/packet';
import { AF_INET, AF_UNIX, POLLOUT, SOCK_DGRAM, SOCK_STREAM } from 'bsd-sockets';
import { closeLater, facades } from '../support/facades';
import { promisesEntry, runProgram } from '../support/programs';

const TYPE = 'ERR_INVALID_ARG_TYPE';
const VALUE = 'ERR_INVALID_ARG_VALUE';
const RANGE = 'ERR_OUT_OF_RANGE';

const facade = facades.find(({ title }) => title === 'promises')!;

/** Bytes, and an array of `item` and what detaches them when it is read. */
function detaching<T>(item: (bytes: Uint8Array<ArrayBuffer>) => T, other: T): readonly T[] {
  const bytes = new Uint8Array(8);
  return Object.defineProperty([item(bytes), other], 1, {
    get() {
      structuredClone(bytes.buffer, { transfer: [bytes.buffer] });
      return other;
    },
  });
}

describe('a signal that only looks like one', () => {
  /** Of another library, say. */
  function imitation(onListen: () => void = () => undefined) {
    const heard: (() => void)[] = [];
    return {
      aborted: false,
      reason: 'enough',
      addEventListener(_: string, listener: () => void) {
        heard.push(listener);
        onListen();
      },
      removeEventListener: () => undefined,
      fire() {
        for (const listener of heard) listener();
      },
    };
  }
  const asSignal = (value: unknown): { signal: AbortSignal } => ({ signal: value as AbortSignal });

  it('aborts a call as a real one does, however many calls have it, and is listened to once', async () => {
    const [a] = facade.socketpair(AF_UNIX, SOCK_STREAM);
    let listened = 0;
    const signal = imitation(() => listened++);
    const calls = [a.recv(1, 0, asSignal(signal)), a.recv(1, 0, asSignal(signal))];
    signal.fire();
    for (const call of calls) await expect(call).toFailWith('ABORT_ERR');
    await expect(a.recv(1, 0, asSignal({ ...signal, aborted: true }))).toFailWith('ABORT_ERR');
    expect(listened).toBe(2);
  });

  it('throws before anything is begun', async () => {
    const [a, b] = facade.socketpair(AF_UNIX, SOCK_STREAM);
    const throws = imitation(() => {
      throw new Error('no listeners');
    });
    await expect(a.recv(4, 0, asSignal(throws))).rejects.toThrow('no listeners');
    await expect(promises.getaddrinfo('127.0.0.1', 80, 0, 0, 0, 0, asSignal(throws))).rejects.toThrow('no listeners');
    await expect(promises.poll([{ fd: a, events: POLLOUT }], 1, asSignal(throws))).rejects.toThrow('no listeners');
    await b.sendall('kept');
    expect((await a.recv(10)).toString()).toBe('kept');
  });

  it('may close the socket: the call fails', async () => {
    const [a] = facade.socketpair(AF_UNIX, SOCK_STREAM);
    const closes = imitation(() => {
      a.close();
    });
    await expect(a.recv(1, 0, asSignal(closes))).toFailWith('EBADF', 'recv');
  });

  it('may be a proxy of a real one, whose traps run before the call', async () => {
    const [a] = facade.socketpair(AF_UNIX, SOCK_STREAM);
    const { signal } = new AbortController();
    let reads = 0;
    const proxy = new Proxy(signal, {
      get(target, name) {
        if (reads++ > 8) a.close();
        const value: unknown = Reflect.get(target, name, target);
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    });
    const calls = Array.from({ length: 10 }, async () => a.recv(1, 0, asSignal(proxy)));
    for (const each of await Promise.allSettled(calls)) {
      expect(each).toMatchObject({ status: 'rejected', reason: { syscall: 'recv' } });
    }
  });

  it('has to have what a signal has', async () => {
    const [a] = facade.socketpair(AF_UNIX, SOCK_STREAM);
    for (const value of [{}, { aborted: false }, { aborted: false, addEventListener: 5 }]) {
      await expect(a.recv(1, 0, asSignal(value))).toFailWith(TYPE);
    }
  });
});

describe.each(facades)('a host name that IDNA cannot encode: $title', (own) => {
  it('is refused, and the calls behind it have their turn', async () => {
    const socket = own.socket(AF_INET, SOCK_DGRAM);
    const address = { address: '\x9c x', port: 1 };
    await expect(async () => socket.bind(address)).toFailWith(VALUE);
    await expect(async () => socket.connect(address)).toFailWith(VALUE);
    await expect(async () => socket.sendto('x', address)).toFailWith(VALUE);
    await socket.bind({ address: '127.0.0.1', port: 0 });
    await socket.connect(socket.getsockname());
    await socket.send('after');
    expect((await socket.recv(10)).toString()).toBe('after');
  });
});

it('such a call does not keep the process alive', async () => {
  expect(
    await runProgram(
      `const { socket } = require(${JSON.stringify(promisesEntry)});
       socket().bind({ address: '\\x9c x', port: 1 }).catch(({ code }) => console.log(code));`,
    ),
  ).toContain(VALUE);
});

it.each(facades)(
  'memory that a getter of the address detaches does not block the calls behind: $title',
  async (own) => {
    const socket = own.socket(AF_INET, SOCK_DGRAM);
    await socket.bind({ address: '127.0.0.1', port: 0 });
    const { port } = socket.getsockname() as { port: number };
    const bytes = new Uint8Array(8);
    const address = {
      address: '127.0.0.1',
      get port() {
        if (bytes.length > 0) structuredClone(bytes.buffer, { transfer: [bytes.buffer] });
        return port;
      },
    };
    await expect(async () => socket.sendmsg([bytes], [], 0, address)).rejects.toThrow();
    await socket.sendto('after', { address: '127.0.0.1', port });
    expect((await socket.recv(10)).toString()).toBe('after');
  },
);

describe('an address that is asked for again', () => {
  it('while its call waits for the resolver and the socket is closed: the call ends', async () => {
    const socket = facade.socket(AF_INET, SOCK_DGRAM);
    let reads = 0;
    const address = {
      get address() {
        if (reads++ > 3) throw new Error('asked again');
        return 'no.such.host.invalid';
      },
      port: 1,
    };
    const binding = socket.bind(address);
    const sending = socket.sendto('x', address);
    socket.close();
    const errors = await Promise.allSettled([binding, sending]);
    expect(errors.map((each) => (each as PromiseRejectedResult).reason as Error)).toMatchObject([
      { code: 'ECANCELED', syscall: 'bind', address: 'no.such.host.invalid' },
      { message: 'asked again' },
    ]);
  });

  it('while its call waits for its turn', async () => {
    const listener = facade.socket(AF_UNIX, SOCK_DGRAM);
    await listener.bind({ path: '' });
    const sender = facade.socket(AF_UNIX, SOCK_DGRAM);
    sender.settimeout(0);
    const to = listener.getsockname();
    while (
      !(await sender.sendto('x', to).then(
        () => undefined,
        (error: unknown) => error,
      ))
    );
    sender.settimeout(null);
    let waits = false;
    const path = (to as { path: Buffer }).path;
    const address = {
      get path() {
        if (waits) throw new Error('asked again');
        return path;
      },
    };
    const sending = sender.sendto('x', address);
    waits = true;
    sender.close();
    await expect(sending).toFailWith('ECANCELED', 'sendto');
  });
});

describe.each([
  ['bsd-sockets', blocking as unknown as typeof promises],
  ['bsd-sockets/promises', promises],
])('poll of %s', (_, lib) => {
  it.each<[string, unknown, string]>([
    ['a hole, which is no descriptor 0', [, { fd: 1, events: 1 }], TYPE], // eslint-disable-line no-sparse-arrays
    ['the longest array there is', new Array(2 ** 32 - 1), TYPE],
    ['a fileno() of a string', [{ fd: { fileno: () => 'x' }, events: 1 }], TYPE],
    ['a fileno() of a fraction', [{ fd: { fileno: () => 1.5 }, events: 1 }], RANGE],
  ])('refuses %s', async (__, entries, code) => {
    await expect(async () => lib.poll(entries as never, 0)).toFailWith(code);
  });

  it('reads each entry once', async () => {
    const socket = closeLater(blocking.socket(AF_INET, SOCK_DGRAM));
    const once = [socket];
    const entries = [
      {
        get fd() {
          return once.pop()!;
        },
        events: POLLOUT,
      },
    ];
    expect(await lib.poll(entries, 0)).toEqual([{ fd: socket, events: POLLOUT, revents: POLLOUT }]);
  });
});

it('setKeepAlive refuses a delay that is no number', () => {
  const [a] = facade.socketpair(AF_UNIX, SOCK_STREAM);
  const stream = a.makefile();
  expect(() => stream.setKeepAlive(true, Object.create(null) as number)).toFailWith(TYPE);
  stream.destroy();
});

describe('packets', () => {
  // eslint-disable-next-line no-sparse-arrays -- what was found
  const hole = [, { type: 1, data: Buffer.alloc(2) }] as never;

  it('holes of lists are refused', () => {
    expect(() => P.lldp({ tlvs: hole })).toFailWith(TYPE);
    expect(() => P.tcp({ options: hole })).toFailWith(TYPE);
    expect(() => P.ipv4({ options: hole })).toFailWith(TYPE);
    expect(() => P.ipv6({ extensions: hole })).toFailWith(TYPE);
  });

  it('an item whose bytes a later one detaches is whole', () => {
    const options = detaching<P.TcpOption>((data) => ({ kind: 'malformed', data }) as never, { kind: 'nop' });
    expect(P.tcp({ options: options as P.TcpOption[] }).bytes).toHaveLength(32);
  });

  it('the address of a cooked capture cannot be set', () => {
    const packet = P.dissect(Buffer.alloc(20), { link: 'linux_sll2' });
    const layer = packet.linux_sll2 as unknown as Record<string, unknown>;
    expect(() => (layer['address'] = Buffer.alloc(6))).toFailWith(VALUE);
  });

  it('extension headers end where the number of the next header, set later, is that of none', () => {
    const headers: P.Ipv6Extension[] = [
      { type: 'routing', data: Buffer.alloc(6) },
      { type: 'destination_options', options: [] },
    ];
    const bytes = P.encode(P.ipv6({ extensions: headers, protocol: 59 }));
    const layer = P.dissect(bytes, { link: 'ipv6' }).ipv6!;
    const [routing] = layer.extensions;
    expect(layer.extensions).toHaveLength(2);
    layer.next_header = 100;
    expect(layer.extensions).toEqual([]);
    expect(layer.summary()).toMatch(/^IPv6 :: > ::/);
    // A length that the bytes of the header do not have.
    bytes[41] = 200;
    layer.next_header = P.IPPROTO_ROUTING;
    expect(layer.extensions).toEqual([]);
    bytes[41] = 0;
    expect(layer.extensions[0]).toEqual(routing);
  });

  it('PcapWriter reads a packet before it takes its bytes', () => {
    const writer = new P.PcapWriter(new Writable({ write: (_chunk, _encoding, done) => done() }));
    const data = new Uint8Array(8);
    const packet = {
      data,
      get sec() {
        structuredClone(data.buffer, { transfer: [data.buffer] });
        return 1;
      },
      nsec: 0,
    };
    expect(() => writer.write(packet)).toFailWith(VALUE);
    writer.destroy();
  });
});
