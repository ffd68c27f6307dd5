/**
 * The same list of calls through this library and through CPython's `socket` on this machine: the same values and the
 * same errnos. What differs on purpose stands in docs/differences.md.
 */
import fc from 'fast-check';
import {
  AF_INET,
  AF_INET6,
  AF_UNIX,
  constants,
  errno,
  IPPROTO_IP,
  IPPROTO_IPV6,
  IPPROTO_TCP,
  IPPROTO_UDP,
  MSG_DONTWAIT,
  MSG_OOB,
  MSG_PEEK,
  MSG_TRUNC,
  MSG_WAITALL,
  SHUT_RD,
  SHUT_RDWR,
  SHUT_WR,
  SO_ERROR,
  SO_KEEPALIVE,
  SO_RCVBUF,
  SO_RCVLOWAT,
  SO_REUSEADDR,
  SO_SNDBUF,
  SO_TYPE,
  SOCK_DGRAM,
  SOCK_SEQPACKET,
  SOCK_STREAM,
  SocketError,
  SocketTimeoutError,
  SOL_SOCKET,
  type Address,
} from 'bsd-sockets';
import { facades, type AnySocket, type Facade } from '../support/facades';
import '../support/fuzz';
import { kinds, type Kind } from '../support/kinds';
import { describeWithPython, python } from '../support/python';

/** Which of the pair, the method, its arguments: a string is bytes. */
type Step = [socket: number, method: string, ...args: (number | string | null)[]];
type Script = Step[];
type Outcome = string | number | boolean | null | Outcome[];

/** How CPython runs scripts: `input` is a list of [kind, script]. */
const RUNNER = `
import errno, socket, sys

def shown(value):
    if isinstance(value, (bytes, bytearray)): return 'bytes ' + value.hex()
    if isinstance(value, socket.socket):
        value.close()
        return 'socket'
    if isinstance(value, tuple): return [shown(value[0]), 'address ' + sender(value[1])]
    return value

# Ports and names differ from run to run: what is told of an address is whether there is one.
def sender(address):
    if not address: return 'none'
    return 'there'

def prepared(method, args):
    given = [a.encode('latin1') if isinstance(a, str) else a for a in args]
    if method in ('recv_into', 'recvfrom_into'): given[0] = bytearray(given[0])
    return given

def outcome(s, method, args):
    given = prepared(method, args)
    flags = args[-1] if (method in ('recv', 'recvfrom') and len(args) > 1) or method.endswith('_into') else 0
    # CPython waits all the same.
    at_once = flags & (socket.MSG_DONTWAIT | socket.MSG_OOB) > 0 and s.fileno() >= 0
    try:
        timeout = s.gettimeout()
        if at_once: s.settimeout(0)
        try: value = getattr(s, method)(*given)
        finally:
            if at_once: s.settimeout(timeout)
    except TimeoutError:
        return 'timed out'
    except OSError as e:
        return 'EOPNOTSUPP' if e.errno == errno.EOPNOTSUPP else errno.errorcode[e.errno]
    except (TypeError, ValueError, OverflowError):
        return 'wrong call'
    if method in ('getsockname', 'getpeername'): return 'an address'
    # Beyond its size CPython's buffer holds what happened to be there.
    if method in ('recv', 'recvfrom') and flags & socket.MSG_TRUNC:
        data = value if method == 'recv' else value[0]
        data = b'' if s.type == socket.SOCK_STREAM and s.family != socket.AF_UNIX else data[:args[0]]
        value = data if method == 'recv' else (data, value[1])
    if method in ('recv_into', 'recvfrom_into'):
        count = value if method == 'recv_into' else value[0]
        return [shown(value) if method == 'recvfrom_into' else count, given[0].hex()]
    return shown(value)

def pair(family, kind, how):
    if how == 'socketpair': return socket.socketpair(family, kind)
    host = '::1' if family == socket.AF_INET6 else '127.0.0.1'
    a, b = socket.socket(family, kind), socket.socket(family, kind)
    if how == 'listener':
        b.bind((host, 0))
        b.listen()
        a.connect(b.getsockname())
        c = b.accept()[0]
        b.close()
        return a, c
    a.bind((host, 0))
    b.bind((host, 0))
    a.connect(b.getsockname())
    b.connect(a.getsockname())
    return a, b

results = []
for family, kind, how, script in input:
    sockets = pair(family, kind, how)
    for s in sockets: s.settimeout(0.005)
    results.append([outcome(sockets[i], method, args) for i, method, *args in script])
    for s in sockets: s.close()
print(json.dumps(results))
`;

function shownAddress(address: Address | null): string {
  return address === null || ('path' in address && address.path.length === 0) ? 'address none' : 'address there';
}

function shown(value: unknown): Outcome {
  if (Buffer.isBuffer(value)) return `bytes ${value.toString('hex')}`;
  if (value === undefined) return null;
  if (typeof value === 'object' && value !== null && 'fileno' in value) {
    (value as AnySocket).close();
    return 'socket';
  }
  if (Array.isArray(value)) return [shown(value[0]), shownAddress(value[1] as Address | null)];
  return value as Outcome;
}

async function outcome(socket: AnySocket, method: string, args: readonly unknown[]): Promise<Outcome> {
  const given = args.map((arg) => (typeof arg === 'string' ? Buffer.from(arg, 'latin1') : arg));
  const fills = method === 'recv_into' || method === 'recvfrom_into';
  if (fills) given[0] = Buffer.alloc(given[0] as number);
  let value: unknown;
  try {
    value = await (socket as unknown as Record<string, (...args: unknown[]) => unknown>)[method]!(...given);
  } catch (error) {
    // Urgent data is waited for where nothing blocks.
    if (error instanceof SocketTimeoutError) return !fills && args[1] === MSG_OOB ? 'EAGAIN' : 'timed out';
    if (error instanceof SocketError) return error.code;
    if (error instanceof TypeError || error instanceof RangeError) return 'wrong call';
    throw error;
  }
  if (method === 'getsockname' || method === 'getpeername') return 'an address';
  return fills ? [shown(value), (given[0] as Buffer).toString('hex')] : shown(value);
}

async function run(facade: Facade, kind: Kind, script: Script): Promise<Outcome[]> {
  const sockets = await kind.pair(facade);
  for (const socket of sockets) socket.settimeout(0.005);
  const outcomes: Outcome[] = [];
  for (const [index, method, ...args] of script) outcomes.push(await outcome(sockets[index]!, method, args));
  for (const socket of sockets) socket.close();
  return outcomes;
}

const HOW: [title: string, how: string][] = [
  ['TCP over IPv4', 'listener'],
  ['TCP over IPv6', 'listener'],
  ['UDP over IPv4', 'names'],
  ['Unix stream, unnamed', 'socketpair'],
  ['Unix datagram, unnamed', 'socketpair'],
  ['Unix seqpacket, unnamed', 'socketpair'],
];
const compared = HOW.map(([title, how]) => ({ ...kinds.find((kind) => kind.title === title)!, how }));

/** Calls whose answer the kernel does not make depend on time. */
const text = fc.string({ unit: 'binary-ascii', maxLength: 20 });
// Not 0, for which CPython does not ask the kernel.
const sizes = fc.constantFrom(1, 3, 10, 100, 5000);
const receiving = fc.constantFrom(
  0,
  MSG_PEEK,
  MSG_DONTWAIT,
  MSG_TRUNC,
  MSG_PEEK | MSG_TRUNC,
  MSG_WAITALL | MSG_DONTWAIT,
);
const end = fc.constantFrom(0, 1);
const options = fc.constantFrom(SO_KEEPALIVE, SO_TYPE, SO_ERROR, SO_REUSEADDR, SO_RCVBUF, SO_SNDBUF, SO_RCVLOWAT, 9999);

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(end, fc.constantFrom('send', 'sendall'), text) },
  { weight: 5, arbitrary: fc.tuple(end, fc.constantFrom('recv', 'recvfrom'), sizes, receiving) },
  {
    weight: 2,
    arbitrary: fc.tuple(end, fc.constantFrom('recv_into', 'recvfrom_into'), sizes, fc.constant(1), receiving),
  },
  fc.tuple(end, fc.constant('shutdown'), fc.constantFrom(SHUT_RD, SHUT_WR, SHUT_RDWR, 3, -1)),
  fc.tuple(end, fc.constantFrom('getsockname', 'getpeername', 'gettimeout', 'getblocking', 'dup', 'get_inheritable')),
  fc.tuple(end, fc.constant('settimeout'), fc.constantFrom(0, 0.005, -1)),
  fc.tuple(end, fc.constant('getsockopt'), fc.constant(SOL_SOCKET), options),
  fc.tuple(
    end,
    fc.constant('setsockopt'),
    fc.constant(SOL_SOCKET),
    fc.constantFrom(SO_KEEPALIVE, SO_REUSEADDR, SO_TYPE, 9999),
    fc.constantFrom(0, 1, 7),
  ),
  fc.tuple(end, fc.constant('getsockopt'), fc.constant(SOL_SOCKET), options, fc.constantFrom(1, 4, 8)),
  fc.tuple(end, fc.constant('listen'), fc.constantFrom(0, 5)),
  fc.tuple(end, fc.constantFrom('recv', 'recvfrom'), fc.constantFrom(-1, 10), fc.constant(MSG_OOB)),
  fc.tuple(end, fc.constant('close')),
);

/** Written by hand: the courses of conversations. */
const conversations: Script[] = [
  [
    [0, 'send', 'hello'],
    [1, 'recv', 2],
    [1, 'recvfrom', 100],
    [1, 'sendall', 'answer'],
    [0, 'recv_into', 10, 4, 0],
    [0, 'recv', 100],
    [0, 'close'],
    [0, 'close'],
    [0, 'send', 'x'],
    [0, 'recv', 1],
    [0, 'getsockname'],
    [0, 'getpeername'],
    [0, 'fileno'],
  ],
  [
    [0, 'settimeout', 0],
    [0, 'recv', 1],
    [0, 'getblocking'],
    [0, 'settimeout', null],
    [0, 'gettimeout'],
    [0, 'settimeout', 0.005],
    [0, 'recv', 1],
    [0, 'recv_into', 5, 5, 0],
    [0, 'send', ''],
    [1, 'recv', 10, MSG_DONTWAIT],
  ],
  [
    [0, 'shutdown', SHUT_WR],
    [0, 'send', 'x'],
    [1, 'send', 'still'],
    [0, 'recv', 10],
    [1, 'shutdown', SHUT_RDWR],
    [1, 'shutdown', SHUT_RDWR],
    [1, 'send', 'x'],
    [0, 'shutdown', 5],
  ],
];

describeWithPython('beside CPython', () => {
  const random = fc.sample(fc.array(step, { minLength: 3, maxLength: 25 }), { numRuns: 40, seed: 1983 });
  const all = [...conversations, ...random];

  describe.each(compared)('$title', (kind) => {
    // With its receiving side shut down a datagram socket gives 0 here, and there its time runs out.
    const scripts = all.map((script) =>
      script.map((each): Step => (each[1] === 'shutdown' && !kind.connected ? [each[0], 'shutdown', SHUT_WR] : each)),
    );
    const theirs = python(
      RUNNER,
      scripts.map((script) => [kind.family, kind.type, kind.how, script]),
    ) as Outcome[][];

    // On the pool such short times run out before a thread is free.
    it.each(facades.slice(1, 3))('$title', async (facade) => {
      for (const [index, script] of scripts.entries()) {
        const ours = await run(facade, kind, script);
        // Beside each step, so that a difference shows where it is.
        const beside = (outcomes: Outcome[]): unknown[] => script.map((each, at) => [each, outcomes[at]]);
        expect(beside(ours)).toEqual(beside(theirs[index]!));
      }
    });
  });

  describe('options of a fresh socket, as raw bytes', () => {
    /** Of these the value is another each time: clocks, cookies, processors, and what depends on the process. */
    const changing = [
      'SO_COOKIE',
      'SO_INCOMING_CPU',
      'SO_INCOMING_NAPI_ID',
      'SO_MEMINFO',
      'SO_PEERPIDFD',
      'SO_NETNS_COOKIE',
      'SO_DEVMEM_DONTNEED',
      'TCP_INFO',
      'TCP_TIMESTAMP',
      'TCP_CC_INFO',
      'TCP_ZEROCOPY_RECEIVE',
    ];
    const skipped = new Set(
      Object.values(constants as unknown as Record<string, Record<string, number>>).flatMap((group) =>
        Object.entries(group)
          .filter(([name]) => changing.includes(name))
          .map(([name, value]) => `${name.split('_')[0]!}${value}`),
      ),
    );
    const cases = (
      [
        ['TCP', AF_INET, SOCK_STREAM, [SOL_SOCKET, IPPROTO_IP, IPPROTO_TCP, IPPROTO_UDP]],
        ['TCP over IPv6', AF_INET6, SOCK_STREAM, [SOL_SOCKET, IPPROTO_IPV6, IPPROTO_TCP]],
        ['UDP', AF_INET, SOCK_DGRAM, [SOL_SOCKET, IPPROTO_IP, IPPROTO_UDP, IPPROTO_TCP]],
        ['Unix', AF_UNIX, SOCK_SEQPACKET, [SOL_SOCKET, IPPROTO_IP]],
      ] as [string, number, number, number[]][]
    ).flatMap(([title, family, type, levels]) => levels.map((level) => ({ title, family, type, level })));

    it.each(cases)('$title, level $level', ({ family, type, level }) => {
      const prefix = level === SOL_SOCKET ? 'SO' : level === IPPROTO_TCP ? 'TCP' : '';
      const names = Array.from({ length: 90 }, (_, name) => name).filter((name) => !skipped.has(`${prefix}${name}`));
      const theirs = python(
        `
import errno, socket
s = socket.socket(input['family'], input['type'])
def read(name):
    try:
        return s.getsockopt(input['level'], name, 16).hex()
    except OSError as e:
        return e.errno
print(json.dumps([read(name) for name in input['names']]))`,
        { family, type, level, names },
      );
      const socket = facades[0]!.lib.socket(family, type);
      const ours = names.map((name) => {
        try {
          return socket.getsockopt(level, name, 16).toString('hex');
        } catch (error) {
          return -(error as SocketError).errno;
        }
      });
      socket.close();
      expect(ours).toEqual(theirs);
    });
  });

  it('errno names', () => {
    const theirs = python('import errno; print(json.dumps(errno.errorcode))', null) as Record<string, string>;
    for (const [value, name] of Object.entries(theirs)) {
      expect([name, (errno as Record<string, number>)[name]]).toEqual([name, Number(value)]);
    }
  });

  it('constants that both have', () => {
    const theirs = python(
      'import socket; print(json.dumps({n: int(getattr(socket, n)) for n in dir(socket) if n.isupper() and isinstance(getattr(socket, n), int)}))',
      null,
    ) as Record<string, number>;
    const ours = Object.assign({}, ...Object.values(constants)) as Record<string, number>;
    const both = Object.keys(theirs).filter((name) => name in ours);
    expect(both.length).toBeGreaterThan(300);
    for (const name of both) expect([name, ours[name]]).toEqual([name, theirs[name]]);
  });
});
