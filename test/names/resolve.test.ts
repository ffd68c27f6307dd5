import '../support/fuzz';
import fc from 'fast-check';
import {
  AF_INET,
  AF_INET6,
  AF_UNIX,
  EAI_NONAME,
  EAI_SERVICE,
  AI_CANONNAME,
  AI_NUMERICHOST,
  AI_NUMERICSERV,
  AI_PASSIVE,
  AI_V4MAPPED,
  AI_ALL,
  NI_DGRAM,
  NI_NAMEREQD,
  NI_NUMERICHOST,
  NI_NUMERICSERV,
  SOCK_DGRAM,
  SOCK_RAW,
  SOCK_STREAM,
  errno,
  GaiError,
} from 'bsd-sockets';
import * as now from 'bsd-sockets';
import * as later from 'bsd-sockets/promises';
import { ask } from '#lib/operations/resolve';
import { REFUSED, SERVFAIL, type Zone } from '../support/dns-server';
import { describeWithPython, python } from '../support/python';
import { answers, type Case, expected, type Functions, ORACLE } from '../support/resolve-oracle';
import { describeInWorld, World } from '../support/world';

const facades: [string, Functions][] = [
  ['blocking', now as unknown as Functions],
  ['async', later as unknown as Functions],
];

/** The cases with what was answered to each, so that a difference shows what was asked. */
function table(cases: Case[], all: unknown[]): unknown[] {
  return cases.map((one, index) => [...one, all[index]]);
}

const port = fc.oneof(
  fc.nat(0xffff),
  fc.constantFrom('http', 'https', 'domain', 'no-such', '80', '', '0', '65535', '70000', '-1', ' 80', '0x50', '١'),
  fc.constant(null),
);
const numericHost = fc.oneof(
  fc.ipV4(),
  fc.ipV4Extended(),
  fc.ipV6(),
  fc.constantFrom(
    '',
    '*',
    '127.1',
    '1.2.3',
    '0x7f.1',
    '1.2.3.4.5',
    '256.1.1.1',
    '1.2.3.4 ',
    ' 1.2.3.4',
    '::1%1',
    '::1%lo',
  ),
  fc.constantFrom('fe80::1%lo', 'fe80::1%1', 'fe80::1%no-such', 'fe80::1%', '::ffff:1.2.3.4', '1::2::3', '[::1]'),
  fc.constant(null),
);
const family = fc.constantFrom<number>(0, AF_INET, AF_INET6, AF_UNIX, 99, -1);
const type = fc.constantFrom<number>(0, SOCK_STREAM, SOCK_DGRAM, SOCK_RAW, 75);
const proto = fc.constantFrom(0, 6, 17, 1, 132, 255);
const numericFlags = fc
  .subarray<number>([AI_CANONNAME, AI_PASSIVE, AI_NUMERICSERV, AI_V4MAPPED, AI_ALL])
  .map((flags) => flags.reduce((all, flag) => all | flag, AI_NUMERICHOST));
const numericAddress = fc.oneof(
  fc.record({ address: fc.ipV4(), port: fc.nat(0xffff) }),
  fc.record({
    address: fc.ipV6(),
    port: fc.nat(0xffff),
    flowinfo: fc.nat(0xfffff),
    scope_id: fc.constantFrom(0, 1, 77),
  }),
);
const nameFlags = fc
  .subarray<number>([NI_DGRAM, NI_NUMERICSERV])
  .map((flags) => flags.reduce((all, flag) => all | flag, NI_NUMERICHOST));

describeWithPython('beside CPython, numeric only', () => {
  const cases: Case[] = [
    ...fc
      .sample(fc.tuple(numericHost, port, family, type, proto, numericFlags), 400)
      .map<Case>((args) => ['getaddrinfo', ...args]),
    ...fc.sample(fc.tuple(numericAddress, nameFlags), 200).map<Case>((args) => ['getnameinfo', ...args]),
    ...fc.sample(fc.ipV4(), 20).flatMap<Case>((ip) => [
      ['gethostbyname', ip],
      ['gethostbyname_ex', ip],
    ]),
    ['gethostbyname', ''],
    ['gethostbyname', '<broadcast>'],
    ['gethostbyname', '127.1'],
    ['gethostbyname_ex', '0x7f.1'],
  ];
  let theirs: unknown[];
  beforeAll(() => {
    const all = python(ORACLE, cases) as unknown[];
    theirs = cases.map((one, index) => expected(one, all[index]));
  });

  test.each(facades)('getaddrinfo, getnameinfo and gethostbyname of the %s facade', async (_, functions) => {
    expect(table(cases, await answers(functions, cases))).toEqual(table(cases, theirs));
  });
});

const addresses = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${prefix}${i + 1}`);

const hosts = `
127.0.0.1 localhost
::1 localhost ip6-localhost
127.0.1.1 world.home.test world
192.0.2.10 filed.test filed first-alias second-alias
2001:db8::10 filed.test
192.0.2.11 twice.test
192.0.2.12 twice.test
192.0.2.13 short other.full.name
`;

const zone: Zone = {
  'one.test': { A: ['198.51.100.1'] },
  'six.test': { AAAA: ['2001:db8::6'] },
  'both.test': { A: ['198.51.100.2'], AAAA: ['2001:db8::2', '::ffff:198.51.100.3'] },
  'many.test': { A: ['198.51.100.30', '10.0.0.7', '198.51.100.10', '127.0.0.9', '203.0.113.20'] },
  'big.test': { A: addresses('10.1.0.', 60), AAAA: addresses('2001:db8::1:', 40) },
  'alias.test': { CNAME: 'chain.test' },
  'chain.test': { CNAME: 'one.test' },
  'dangling.test': { CNAME: 'nowhere.test' },
  'empty.test': {},
  'servfail.test': { rcode: SERVFAIL },
  'refused.test': { rcode: REFUSED },
  // bücher.test, straße.test
  'xn--bcher-kva.test': { A: ['198.51.100.40'] },
  'xn--strae-oqa.test': { A: ['198.51.100.41'] },
  [`${'l'.repeat(63)}.test`]: { A: ['198.51.100.42'] },
  '1.100.51.198.in-addr.arpa': { PTR: ['one.test'] },
  '2.100.51.198.in-addr.arpa': { PTR: ['b', 'both.test', 'another.test'] },
  '3.100.51.198.in-addr.arpa': { rcode: SERVFAIL },
  [`6.${'0.'.repeat(23)}8.b.d.0.1.0.0.2.ip6.arpa`]: { PTR: ['six.test'] },
  'held.test': { A: ['198.51.100.50'], after: 'release.test' },
  'release.test': { A: ['198.51.100.51'] },
};

describeInWorld('with a name server of our own', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.create({ hosts, zone });
  });
  afterAll(() => world[Symbol.asyncDispose]());

  const names = [
    ...Object.keys(zone).filter((name) => name !== 'held.test'),
    ...'localhost ip6-localhost world filed.test filed second-alias twice.test short LOCALHOST One.Test one.test.'.split(
      ' ',
    ),
    ...'nowhere.test test. -x.test x_y.test bücher.test BÜCHER.test'.split(' '),
    'a b.test',
    'x.'.repeat(126) + 'test',
    'x.'.repeat(128) + 'test',
    'constructor',
    '198.51.100.1',
    '2001:db8::6',
  ];
  const ips = ['198.51.100.1', '198.51.100.2', '198.51.100.3', '198.51.100.4', '127.0.0.1', '192.0.2.10', '192.0.2.12'];
  const ip6s = ['2001:db8::6', '2001:db8::7', '2001:db8::10', '::1'];
  const cases: Case[] = [
    ...names.flatMap<Case>((name) => [
      ['getaddrinfo', name, 80],
      ['getaddrinfo', name, null, AF_INET, SOCK_STREAM],
      ['getaddrinfo', name, 'http', AF_INET6, SOCK_DGRAM],
      ['getaddrinfo', name, 53, 0, SOCK_STREAM, 0, AI_CANONNAME],
      ['getaddrinfo', name, 53, AF_INET6, SOCK_STREAM, 0, AI_V4MAPPED | AI_ALL],
      ['getaddrinfo', name, 53, 0, SOCK_STREAM, 0, AI_NUMERICHOST],
      // Of a dangling alias glibc's gethostbyname says something else than its getaddrinfo.
      ...(name === 'dangling.test' ? [] : [['gethostbyname_ex', name] as Case]),
      ['gethostbyaddr', name],
      ['getfqdn', name],
    ]),
    ...[...ips, ...ip6s].flatMap<Case>((ip) => [
      ['gethostbyaddr', ip],
      ['getfqdn', ip],
    ]),
    ...['', '0.0.0.0', '::', ' world ', '  '].map<Case>((name) => ['getfqdn', name]),
    ...ips.flatMap<Case>((address) => [
      ['getnameinfo', { address, port: 80 }, 0],
      ['getnameinfo', { address, port: 514 }, NI_DGRAM],
      ['getnameinfo', { address, port: 1 }, NI_NAMEREQD],
      ['getnameinfo', { address, port: 80 }, NI_NUMERICHOST | NI_NUMERICSERV],
    ]),
    ...ip6s.flatMap<Case>((address) => [
      ['getnameinfo', { address, port: 80, flowinfo: 0, scope_id: 0 }, 0],
      ['getnameinfo', { address, port: 80, flowinfo: 0, scope_id: 0 }, NI_NAMEREQD],
    ]),
  ];

  /** What a facade answers in the world. */
  async function asked(facade: 'blocking' | 'async', cases: Case[]): Promise<unknown> {
    return world.node(
      (library, [facade, cases]) =>
        (library.load('./resolve-oracle') as typeof import('../support/resolve-oracle')).answers(
          library[facade] as unknown as Functions,
          cases,
        ),
      [facade, cases] as const,
    );
  }

  test('both facades answer what CPython does', async () => {
    const all = (await world.python(ORACLE, cases)) as unknown[];
    const theirs = table(
      cases,
      cases.map((one, index) => expected(one, all[index])),
    );
    for (const facade of ['blocking', 'async'] as const) {
      const ours = (await asked(facade, cases)) as unknown[];
      expect(table(cases, ours)).toEqual(theirs);
    }
  });

  test.each(['blocking', 'async'] as const)(
    '%s: a name that can be none reaches the resolver, which refuses it',
    async (facade) => {
      const odd = ['', 'a..b', '.test', `${'l'.repeat(64)}.test`, 'y'.repeat(2000), 'z'.repeat(10_000_000)];
      const cases = odd.flatMap<Case>((name) => [
        ['getaddrinfo', name, 80],
        ['gethostbyname_ex', name],
        ['getfqdn', name],
      ]);
      const all = (await asked(facade, cases)) as unknown[];
      const [noName, notFound] = [
        { failed: EAI_NONAME },
        expect.objectContaining({ failed: expect.any(Number) as number }),
      ];
      expect(table(cases, all)).toEqual(
        table(
          cases,
          odd.flatMap((name) => [noName, notFound, name === '' ? 'world.home.test' : name]),
        ),
      );
    },
  );

  test('IDNA encodes as browsers do, which is not as CPython does', async () => {
    const cases: Case[] = [
      ['gethostbyname', 'straße.test'],
      ['gethostbyname', 'BÜCHER。test'],
      ['getaddrinfo', 'bücher.test', 80, AF_INET, SOCK_STREAM],
    ];
    for (const facade of ['blocking', 'async'] as const) {
      expect(await asked(facade, cases)).toEqual([
        '198.51.100.41',
        '198.51.100.40',
        [[AF_INET, SOCK_STREAM, 6, '', ['198.51.100.40', 80]]],
      ]);
    }
  });

  test('an answer that UDP cuts comes whole over TCP', async () => {
    const cases: Case[] = [['gethostbyname_ex', 'big.test']];
    expect(await asked('async', cases)).toEqual([['big.test', [], zone['big.test']!.A]]);
  });

  test('the event loop turns while a resolution of the async facade waits', async () => {
    const order = await world.node(async ({ async }) => {
      const order: string[] = [];
      const held = async.getaddrinfo('held.test', 80).then(() => order.push('held'));
      for (let turn = 0; turn < 1000; turn++) await new Promise((resolve) => setImmediate(resolve));
      order.push('a thousand turns');
      // Again and again: a thread of the pool may ask after the first one.
      while (order.length < 2) await async.getaddrinfo('release.test', 80);
      await held;
      return order;
    }, null);
    expect(order).toEqual(['a thousand turns', 'held']);
  });

  test('aborting rejects at once, while the resolver still runs', async () => {
    const order = await world.node(async ({ async }) => {
      const order: unknown[] = [];
      const controller = new AbortController();
      const failed = async.gethostbyname('held.test', { signal: controller.signal }).catch((error: unknown) => {
        const { name, code, cause } = error as Error & { code: string };
        order.push([name, code, cause]);
      });
      // Answered behind the held one in the pool's queue: by then that one runs.
      await async.gethostbyname('one.test');
      controller.abort('enough');
      await failed;
      order.push(await async.gethostbyname('release.test'));
      return order;
    }, null);
    expect(order).toEqual([['AbortError', 'ABORT_ERR', 'enough'], '198.51.100.51']);
  });

  test('an aborted resolution that did not begin never begins', async () => {
    const result = await world.node(async ({ async, blocking }) => {
      // All four threads of the pool wait, so that what comes next is queued.
      let answered = 0;
      const held = Array.from({ length: 4 }, () => async.gethostbyname('held.test').then(() => answered++));
      const controller = new AbortController();
      const { signal } = controller;
      const queued = Array.from({ length: 100 }, () => async.gethostbyname('release.test', { signal }));
      controller.abort();
      const codes = (await Promise.allSettled(queued)).map((one) => one.status === 'rejected' && one.reason.code);
      for (let turn = 0; turn < 1000; turn++) await new Promise((resolve) => setImmediate(resolve));
      // Had one of them asked, that would have released those that wait.
      const early = answered;
      // Again and again: a thread of the pool may ask after the first one.
      while (answered < held.length) {
        blocking.gethostbyname('release.test');
        await new Promise((resolve) => setImmediate(resolve));
      }
      return [...new Set(codes), early, answered];
    }, null);
    expect(result).toEqual(['ABORT_ERR', 0, 4]);
  });

  test('a thousand resolutions at once', async () => {
    const wrong = await world.node(async ({ async }) => {
      const names = ['one.test', 'alias.test', 'localhost', 'nowhere.test', '198.51.100.1'];
      const all = await Promise.allSettled(
        Array.from({ length: 1000 }, (_, i) => async.getaddrinfo(names[i % names.length]!, i, 2, 1)),
      );
      const expected = ['198.51.100.1', '198.51.100.1', '127.0.0.1', 'EAI_NONAME', '198.51.100.1'];
      return all.filter((one, i) => {
        const got =
          one.status === 'fulfilled'
            ? one.value[0]!.address.port === i && one.value[0]!.address.address
            : (one.reason as { code: string }).code;
        return got !== expected[i % names.length];
      });
    }, null);
    expect(wrong).toEqual([]);
  });

  test('a worker that is terminated while it resolves ends with its resolver, and leaves nothing', async () => {
    const result = await world.node(async ({ async, load }) => {
      const { Worker } = load('node:worker_threads') as typeof import('node:worker_threads');
      const { readdirSync } = load('node:fs') as typeof import('node:fs');
      const { once } = load('node:events') as typeof import('node:events');
      const program = `
        const { parentPort, workerData } = require('node:worker_threads');
        const resolve = require(workerData);
        resolve.gethostbyname('held.test');
        for (let i = 0; i < 50; i++) resolve.getaddrinfo('one.test', 80).then(() => i === 0 && parentPort.postMessage('asked'));`;
      const codes = new Set<number>();
      const descriptors: number[] = [];
      for (let round = 0; round < 10; round++) {
        const worker = new Worker(program, { eval: true, workerData: load.resolve('bsd-sockets/promises') });
        await once(worker, 'message');
        let ended = false;
        const terminated = worker.terminate().finally(() => (ended = true));
        while (!ended) await async.gethostbyname('release.test');
        codes.add(await terminated);
        descriptors.push(readdirSync('/proc/self/fd').length);
      }
      return { codes: [...codes], grown: descriptors.at(-1)! - descriptors[0]! };
    }, null);
    expect(result).toEqual({ codes: [1], grown: 0 });
  });

  test('without descriptors left, the error is the system’s', async () => {
    const result = await world.node(({ blocking, load }) => {
      const { openSync } = load('node:fs') as typeof import('node:fs');
      const outcome = (call: () => unknown): unknown => {
        try {
          return call();
        } catch (error) {
          const { name, code, syscall } = error as NodeJS.ErrnoException;
          return `${name} ${code} ${syscall}`;
        }
      };
      try {
        for (;;) openSync('/dev/null', 'r');
      } catch {
        return [
          outcome(() => blocking.gethostbyname('one.test')),
          outcome(() => blocking.gethostbyaddr('198.51.100.1')),
          outcome(() => blocking.getservbyname('http')),
          outcome(() => blocking.if_nameindex()),
        ];
      }
    }, null);
    expect(result).toEqual([
      'SocketError EMFILE gethostbyname',
      'SocketError EMFILE gethostbyaddr',
      'SocketError EMFILE getservbyname',
      'SocketError EMFILE if_nameindex',
    ]);
  });

  test('resolveHost gives the first address of the family asked for, or the error of the method that asks', async () => {
    const result = await world.node(async ({ load }) => {
      const { ask, askLater, resolveHost } = load(
        '#lib/operations/resolve',
      ) as typeof import('#lib/operations/resolve');
      const { AF_INET, AF_INET6 } = load('bsd-sockets') as typeof import('bsd-sockets');
      const result: unknown[] = [];
      for (const [host, family] of [
        ['both.test', AF_INET],
        ['both.test', AF_INET6],
        ['filed.test', AF_INET6],
        ['fe80::1%lo', AF_INET6],
        ['bücher.test', AF_INET],
        ['six.test', AF_INET],
        ['nowhere.test', AF_INET],
      ] as const) {
        const failure = ({ name, code, syscall, hostname }: Record<string, string>): string =>
          `${name} ${code} ${syscall} ${hostname}`;
        let blocking: string;
        try {
          blocking = ask(resolveHost(host, family, 'connect'));
        } catch (error) {
          blocking = failure(error as Record<string, string>);
        }
        const async = await askLater(resolveHost(host, family, 'connect')).catch(failure);
        result.push([blocking, async]);
      }
      return result;
    }, null);
    const twice = (text: string): string[] => [text, text];
    expect(result).toEqual(
      [
        '198.51.100.2',
        expect.stringMatching(/^(2001:db8::2|::ffff:198.51.100.3)$/),
        '2001:db8::10',
        'fe80::1%1',
        '198.51.100.40',
        'GaiError EAI_NODATA connect six.test',
        'GaiError EAI_NONAME connect nowhere.test',
      ].map(twice),
    );
  });
});

describe.each(facades)('%s', (facade, functions) => {
  const call =
    (name: string, ...args: unknown[]) =>
    (): unknown =>
      functions[name]!(...args);

  test.each<[string, () => unknown, string]>([
    ['a host with NUL', call('getaddrinfo', 'local\0host', 80), 'ERR_INVALID_ARG_VALUE'],
    ['a host that is a number', call('getaddrinfo', 1, 80), 'ERR_INVALID_ARG_TYPE'],
    ['a host that is left out', call('getaddrinfo', undefined, 80), 'ERR_INVALID_ARG_TYPE'],
    ['a service with NUL', call('getaddrinfo', null, 'http\0'), 'ERR_INVALID_ARG_VALUE'],
    ['a port that is left out', call('getaddrinfo', 'localhost'), 'ERR_INVALID_ARG_TYPE'],
    ['a port that is a bigint', call('getaddrinfo', 'localhost', 80n), 'ERR_INVALID_ARG_TYPE'],
    ['a port beyond 16 bits', call('getaddrinfo', 'localhost', 65_536), 'ERR_OUT_OF_RANGE'],
    ['a negative port', call('getaddrinfo', 'localhost', -1), 'ERR_OUT_OF_RANGE'],
    ['a family that is no int', call('getaddrinfo', 'localhost', 80, 2 ** 31), 'ERR_OUT_OF_RANGE'],
    ['a type that is a string', call('getaddrinfo', 'localhost', 80, 0, 'x'), 'ERR_INVALID_ARG_TYPE'],
    ['flags that are a fraction', call('getaddrinfo', 'localhost', 80, 0, 0, 0, 0.5), 'ERR_OUT_OF_RANGE'],
    ['a host that IDNA cannot encode', call('getaddrinfo', '\ud800', 80), 'ERR_INVALID_ARG_VALUE'],
    ['more than a host', call('getaddrinfo', 'bücher.test/path', 80), 'ERR_INVALID_ARG_VALUE'],
    ['a port beside a host', call('gethostbyname', 'bücher.test:80'), 'ERR_INVALID_ARG_VALUE'],
    ['a user beside a host', call('gethostbyname_ex', 'me@bücher.test'), 'ERR_INVALID_ARG_VALUE'],
    ['white space in a host', call('gethostbyaddr', 'bü\tcher.test'), 'ERR_INVALID_ARG_VALUE'],
    ['white space behind a host', call('gethostbyname', 'bücher.test '), 'ERR_INVALID_ARG_VALUE'],
    ['a name with NUL', call('gethostbyname', '\0'), 'ERR_INVALID_ARG_VALUE'],
    ['a name that is a Buffer', call('gethostbyname_ex', Buffer.from('localhost')), 'ERR_INVALID_ARG_TYPE'],
    ['an address with NUL', call('gethostbyaddr', '127.0.0.1\0'), 'ERR_INVALID_ARG_VALUE'],
    ['a name that is null', call('getfqdn', null), 'ERR_INVALID_ARG_TYPE'],
    ['an address that is a string', call('getnameinfo', '127.0.0.1', 0), 'ERR_INVALID_ARG_TYPE'],
    ['an address that is a name', call('getnameinfo', { address: 'localhost', port: 1 }, 0), 'ERR_INVALID_ARG_VALUE'],
    ['an address without a port', call('getnameinfo', { address: '::1' }, 0), 'ERR_INVALID_ARG_TYPE'],
    ['a malformed address', call('getnameinfo', { address: '1::2::3', port: 1 }, 0), 'ERR_INVALID_ARG_VALUE'],
    ['flags that are left out', call('getnameinfo', { address: '::1', port: 1 }), 'ERR_INVALID_ARG_TYPE'],
  ])('%s is refused before any call', async (_, wrong, code) => {
    // Of the async facade it is a rejection, never thrown.
    if (facade === 'async') await expect(wrong() as Promise<unknown>).toFailWith(code);
    else expect(wrong).toFailWith(code);
  });

  test('an address keeps its scope, and takes it by name', async () => {
    const [found] = (await functions['getaddrinfo']!('fe80::1%lo', 80, AF_INET6, SOCK_STREAM)) as now.AddressInfo[];
    expect(found!.address).toEqual({ family: AF_INET6, address: 'fe80::1', port: 80, flowinfo: 0, scope_id: 1 });
    const flags = NI_NUMERICHOST | NI_NUMERICSERV;
    expect(await functions['getnameinfo']!(found!.address, flags)).toEqual(['fe80::1%lo', '80']);
    expect(await functions['getnameinfo']!({ address: 'fe80::1%lo', port: 80 }, flags)).toEqual(['fe80::1%lo', '80']);
  });

  test('a GaiError tells the name, the code and the number', async () => {
    const error = await Promise.resolve()
      .then(call('getaddrinfo', '192.0.2.1', 'no-such-service', 0, SOCK_STREAM))
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(GaiError);
    expect(error).toMatchObject({
      name: 'GaiError',
      code: 'EAI_SERVICE',
      errno: EAI_SERVICE,
      syscall: 'getaddrinfo',
      hostname: '192.0.2.1',
    });
    expect((error as Error).message).toMatch(/^getaddrinfo EAI_SERVICE 192\.0\.2\.1: ./);
  });
});

test('what errno says comes as the system error that it is', () => {
  // EAI_SYSTEM, of which native answers the errno.
  const query = { syscall: 'getaddrinfo', hostname: 'x', start: () => -errno.EMFILE, result: () => null };
  expect(() => ask(query)).toFailWith('EMFILE', 'getaddrinfo');
});

test('every function of the async facade takes a signal at its place', async () => {
  const aborted = { signal: AbortSignal.abort('before') };
  const address = { address: '127.0.0.1', port: 80 };
  for (const promise of [
    later.getaddrinfo('localhost', 80, 0, 0, 0, 0, aborted),
    later.getaddrinfo('localhost', 80, undefined, undefined, undefined, undefined, aborted),
    later.getnameinfo(address, 0, aborted),
    later.gethostbyname('localhost', aborted),
    later.gethostbyname_ex('localhost', aborted),
    later.gethostbyaddr('127.0.0.1', aborted),
    later.getfqdn(undefined, aborted),
  ]) {
    await expect(promise).rejects.toMatchObject({ name: 'AbortError', code: 'ABORT_ERR', cause: 'before' });
  }
});

test.each<[string, unknown]>([
  ['options that are a number', 1],
  ['options that are null', null],
  ['a signal that is none', { signal: {} }],
  ['a signal that is null', { signal: null }],
])('%s reject', async (_, options) => {
  await expect(later.gethostbyname('127.0.0.1', options as never)).toFailWith('ERR_INVALID_ARG_TYPE');
});

test('a signal may be aborted when the answer is there already', async () => {
  const controller = new AbortController();
  expect(await later.gethostbyname('127.0.0.1', { signal: controller.signal })).toBe('127.0.0.1');
  controller.abort();
  expect(await later.gethostbyname('127.0.0.2', { signal: undefined })).toBe('127.0.0.2');
});
