import '../support/fuzz';
import { hostname } from 'node:os';
import fc from 'fast-check';
import * as blocking from 'bsd-sockets';
import {
  gethostname,
  getprotobyname,
  getservbyname,
  getservbyport,
  if_indextoname,
  if_nameindex,
  if_nametoindex,
  sethostname,
} from 'bsd-sockets';
import * as promises from 'bsd-sockets/promises';
import { describeWithPython, python } from '../support/python';
import { World, describeInWorld } from '../support/world';

type Case = [name: string, ...args: (string | number)[]];

/** What a function gives, or null where it refuses. */
function answer([name, ...args]: Case): unknown {
  try {
    return (blocking as unknown as Record<string, (...args: unknown[]) => unknown>)[name]!(...args);
  } catch (error) {
    expect((error as { code?: unknown }).code).toMatch(/^(ENOENT|ENODEV|ENXIO|ERR_OUT_OF_RANGE)$/);
    return null;
  }
}

const ORACLE = `
import socket
def answer(name, *args):
    try:
        return getattr(socket, name)(*args)
    except (OSError, OverflowError):
        return None
print(json.dumps([answer(*case) for case in input]))
`;

function compare(cases: Case[]): void {
  const theirs = python(ORACLE, cases) as unknown[];
  expect(cases.map((one) => [...one, answer(one)])).toEqual(cases.map((one, index) => [...one, theirs[index]]));
}

describeWithPython('beside CPython', () => {
  test('the interfaces of this machine', () => {
    const known = if_nameindex();
    expect(known.length).toBeGreaterThan(0);
    compare([
      ['if_nameindex'],
      ...known.flatMap<Case>(([index, name]) => [
        ['if_nametoindex', name],
        ['if_indextoname', index],
      ]),
      ['if_nametoindex', ''],
      ['if_nametoindex', 'no-such'],
      ['if_nametoindex', 'lo'.repeat(1000)],
      ['if_indextoname', 0],
      ['if_indextoname', 0x7fffffff],
    ]);
  });

  test('services by name, of the usual protocols and of none', () => {
    const names = 'http https ssh domain ftp tftp telnet smtp ntp syslog HTTP www zork'.split(' ');
    const odd = fc.sample(fc.string({ unit: fc.constantFrom(...'htps dw-1.é/'), maxLength: 8 }), 200);
    compare(
      [...names, ...odd, '', 'x'.repeat(10_000)].flatMap<Case>((name) => [
        ['getservbyname', name],
        ['getservbyname', name, 'tcp'],
        ['getservbyname', name, 'udp'],
        ['getservbyname', name, 'TCP'],
      ]),
    );
  });

  test('services by port, all of the low ones', () => {
    const ports = [...Array(1025).keys(), ...fc.sample(fc.integer({ min: -10, max: 70_000 }), 300), 65_535, 65_536, -1];
    compare(
      ports.flatMap<Case>((port) => [
        ['getservbyport', port],
        ['getservbyport', port, 'tcp'],
        ['getservbyport', port, 'udp'],
        ['getservbyport', port, 'no-such'],
      ]),
    );
  });

  test('protocols', () => {
    const names = 'ip icmp tcp udp TCP ipv6 ipv6-icmp sctp zork'.split(' ');
    const odd = fc.sample(fc.string({ unit: fc.constantFrom(...'icmptudv6-'), maxLength: 6 }), 200);
    compare([...names, ...odd, '', 'x'.repeat(10_000)].map<Case>((name) => ['getprotobyname', name]));
  });

  test('the name of this host', () => {
    compare([['gethostname']]);
  });
});

test('a service, a protocol that is not found is ENOENT', () => {
  expect(() => getservbyname('no-such-service')).toFailWith('ENOENT', 'getservbyname');
  expect(() => getservbyname('http', 'no-such-protocol')).toFailWith('ENOENT', 'getservbyname');
  expect(() => getservbyport(1, 'no-such-protocol')).toFailWith('ENOENT', 'getservbyport');
  expect(() => getprotobyname('no-such-protocol')).toFailWith('ENOENT', 'getprotobyname');
  expect(() => getservbyname('zork', 'tcp')).toThrow('getservbyname ENOENT: no such entry: zork/tcp');
});

test('an interface that does not exist is what the kernel says', () => {
  expect(() => if_nametoindex('no-such')).toFailWith('ENODEV', 'if_nametoindex');
  expect(() => if_nametoindex('longer-than-any-interface')).toFailWith('ENODEV', 'if_nametoindex');
  expect(() => if_indextoname(0x7fffffff)).toFailWith('ENXIO', 'if_indextoname');
  expect(() => if_indextoname(0)).toFailWith('ENXIO', 'if_indextoname');
});

test('the loopback interface goes from name to index and back', () => {
  const lo = if_nameindex().find(([index]) => index === 1)!;
  expect(if_nametoindex(lo[1])).toBe(1);
  expect(if_indextoname(1)).toBe(lo[1]);
});

test.each<[string, () => unknown, string]>([
  ['a name with NUL', () => if_nametoindex('lo\0x'), 'ERR_INVALID_ARG_VALUE'],
  ['a number for a name', () => if_nametoindex(1 as never), 'ERR_INVALID_ARG_TYPE'],
  ['a negative index', () => if_indextoname(-1), 'ERR_OUT_OF_RANGE'],
  ['an index of more than 32 bits', () => if_indextoname(2 ** 32), 'ERR_OUT_OF_RANGE'],
  ['a service with NUL', () => getservbyname('http\0'), 'ERR_INVALID_ARG_VALUE'],
  ['a protocol with NUL', () => getservbyname('http', 'tcp\0'), 'ERR_INVALID_ARG_VALUE'],
  ['a port that is none', () => getservbyport(65_536), 'ERR_OUT_OF_RANGE'],
  ['a fraction of a port', () => getservbyport(1.5), 'ERR_OUT_OF_RANGE'],
  ['a string for a port', () => getservbyport('80' as never), 'ERR_INVALID_ARG_TYPE'],
  ['no protocol', () => getprotobyname(undefined as never), 'ERR_INVALID_ARG_TYPE'],
  ['a number for a host name', () => sethostname(1 as never), 'ERR_INVALID_ARG_TYPE'],
])('%s is refused before any call', (_, call, code) => {
  expect(call).toFailWith(code);
});

test('both facades have the very same functions', () => {
  expect(promises).toMatchObject({
    gethostname,
    getprotobyname,
    getservbyname,
    getservbyport,
    if_indextoname,
    if_nameindex,
    if_nametoindex,
    sethostname,
  });
});

test('gethostname gives what the kernel has', () => {
  expect(gethostname()).toBe(hostname());
});

describeInWorld('the name of a machine of its own', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.create({ hosts: '', zone: {} });
  });
  afterAll(() => world[Symbol.asyncDispose]());

  test('sethostname takes strings and bytes, and CPython sees them', async () => {
    const set = async (name: string, asBytes: boolean): Promise<string> =>
      world.node(
        ({ blocking }, [name, asBytes]) => {
          blocking.sethostname(asBytes ? Buffer.from(name) : name);
          return blocking.gethostname();
        },
        [name, asBytes] as const,
      );
    for (const [name, asBytes] of [
      ['first', false],
      ['second', true],
      ['é', false],
      ['x'.repeat(64), false],
    ] as const) {
      expect(await set(name, asBytes)).toBe(name);
      expect(await world.python('import socket\nprint(json.dumps(socket.gethostname()))', null)).toBe(name);
    }
  });

  test('sethostname refuses more than 64 bytes: EINVAL', async () => {
    const code = await world.node(({ blocking }) => {
      try {
        blocking.sethostname('x'.repeat(65));
        return null;
      } catch (error) {
        return [(error as { code: string }).code, (error as { syscall: string }).syscall];
      }
    }, null);
    expect(code).toEqual(['EINVAL', 'sethostname']);
  });
});
