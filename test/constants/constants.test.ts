/** Constants, error numbers and the table of options: beside CPython, the kernel and the headers. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants as osConstants } from 'node:os';
import * as blocking from 'bsd-sockets';
import * as promises from 'bsd-sockets/promises';
import * as constants from '#lib/constants/generated';
import { errno, errorcode } from '#lib/errors/errno';
import { strerror } from '#lib/errors/strerror';
import { native } from '#lib/system/native';
import { known } from '#lib/options/generated';
import '../support/matchers';
import { describeWithPython, python } from '../support/python';

const root = join(__dirname, '../../..');
const linux = process.platform === 'linux';
const testLinux = linux ? test : test.skip;
const byName = constants as unknown as Record<string, number | undefined>;

/** The rows of the table, each once: this test reads it its own way. */
const rows = readFileSync(join(root, 'native/constants.def'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('CONSTANT('))
  .map((line) => {
    const [, group = '', name = '', rest = ''] = /^CONSTANT\((\w+), (\w+), (.*)\)$/.exec(line) ?? [];
    const [, value = '', doc = ''] = /, ("[^"]*"|[^ ,]+), "([^"]*)"$/.exec(rest) ?? [];
    return { group, name, value, doc };
  });

describe('the table', () => {
  test('has each name once, with a value and a sentence of documentation', () => {
    expect(rows.length).toBeGreaterThan(2000);
    expect(new Set(rows.map((row) => row.name)).size).toBe(rows.length);
    expect(rows.filter((row) => !/^(none|-?\d+|0x[0-9a-f]+|".*")$/.test(row.value))).toEqual([]);
    expect(rows.filter((row) => !/^[^ ].{2,}\.$/.test(row.doc))).toEqual([]);
  });

  testLinux('gives every name that Linux has its value, whatever the headers have', () => {
    const wanted = rows.filter((row) => row.value !== 'none' && row.group !== 'errno');
    expect(wanted.filter(({ name }) => byName[name] === undefined)).toEqual([]);
    // Newer than the headers of many build machines; the kernel's numbers.
    expect(constants.SO_PASSPIDFD).toBe(76);
    expect(constants.SO_PEERPIDFD).toBe(77);
    expect(constants.SO_INQ).toBe(84);
    expect(constants.MSG_SOCK_DEVMEM).toBe(0x2000000);
    // Enumerators, which the preprocessor does not see.
    expect(constants.TCP_ESTABLISHED).toBe(1);
    expect(constants.CAN_RAW_FILTER).toBe(1);
    // Unsigned.
    expect(constants.INADDR_BROADCAST).toBe(0xffffffff);
    expect(constants.VMADDR_CID_ANY).toBe(0xffffffff);
    expect(constants.CAN_EFF_FLAG).toBe(0x80000000);
    expect(constants.TIPC_WAIT_FOREVER).toBe(-1);
  });

  testLinux('leaves undefined what only other platforms have, and absent from constants', () => {
    expect(constants.SO_NOSIGPIPE).toBeUndefined();
    expect(constants.LOCAL_PEERCRED).toBeUndefined();
    expect('SO_NOSIGPIPE' in constants.constants.SO).toBe(false);
    const lacking = rows.filter((row) => row.value === 'none').map((row) => row.name);
    expect(lacking.filter((name) => byName[name] !== undefined)).toEqual([]);
  });

  test('is in constants by group, and in both entry points', () => {
    const groups = constants.constants as unknown as Record<string, Record<string, number>>;
    const groupOf = new Map(rows.map((row) => [row.name, row.group]));
    expect(Object.keys(groups)).toEqual([...new Set(rows.map((row) => row.group))]);
    const entries = Object.entries(groups).flatMap(([group, table]) =>
      Object.entries(table).map((e) => [group, ...e] as const),
    );
    expect(entries.filter(([group, name]) => groupOf.get(name) !== group)).toEqual([]);
    for (const entryPoint of [constants, blocking, promises] as unknown as Record<string, number>[]) {
      const exported = entries.filter(([group]) => group !== 'errno');
      expect(exported.filter(([, name, value]) => entryPoint[name] !== value)).toEqual([]);
    }
    expect(constants.constants.SO.SO_LINGER).toBe(constants.SO_LINGER);
    expect(constants.constants.errno).toBe(errno);
    expect(blocking.constants).toBe(promises.constants);
    expect(blocking.errno).toBe(errno);
  });

  test('can be imported by name from ESM', () => {
    const source = `import { AF_INET, SO_LINGER, SO_NOSIGPIPE, TCP_CA_Open, errno, constants } from 'bsd-sockets';
      import { AF_INET as same } from 'bsd-sockets/promises';
      console.log(JSON.stringify([AF_INET, same, SO_LINGER, TCP_CA_Open, errno.EPERM, constants.SHUT.SHUT_RD]));`;
    const output = execFileSync(process.execPath, ['--input-type=module', '-e', source], {
      cwd: root,
      encoding: 'utf8',
    });
    const { AF_INET, SO_LINGER, TCP_CA_Open, SHUT_RD } = constants;
    expect(JSON.parse(output)).toEqual([AF_INET, AF_INET, SO_LINGER, TCP_CA_Open, errno.EPERM, SHUT_RD]);
  });
});

describeWithPython('beside CPython', () => {
  test('every number of its socket module has the same value here', () => {
    const script = `import socket
names = {n: int(getattr(socket, n)) for n in dir(socket) if n[0].isupper() and isinstance(getattr(socket, n), int)}
print(json.dumps(names))`;
    const theirs = Object.entries(python(script, null) as Record<string, number>);
    expect(theirs.length).toBeGreaterThan(200);
    // CPython's own, no constants of sockets: its errors and its switches.
    const own = new Set(['CAPI', ...Object.keys(errno)]);
    const other = theirs.filter(([name, value]) => !own.has(name) && byName[name] !== value);
    expect(other).toEqual([]);
  });

  test('every error number has the same value, name and text', () => {
    const script = 'import errno, os\nprint(json.dumps([errno.errorcode, [os.strerror(n) for n in input]]))';
    const numbers = Object.values(errno);
    const [codes, texts] = python(script, numbers) as [Record<string, string>, string[]];
    const names = errno as unknown as Record<string, number>;
    for (const [number, name] of Object.entries(codes)) expect([name, names[name]]).toEqual([name, Number(number)]);
    expect(numbers.map(strerror)).toEqual(texts);
  });
});

describe('errno', () => {
  test('has what Node knows, and errorcode the man page name of each number', () => {
    expect(errno).toMatchObject(osConstants.errno);
    expect(errorcode[errno.EAGAIN]).toBe('EAGAIN');
    expect(errorcode[errno.EOPNOTSUPP]).toBe('EOPNOTSUPP');
    expect(errorcode[errno.EDEADLK]).toBe('EDEADLK');
    expect(errno.EWOULDBLOCK).toBe(errno.EAGAIN);
    const names = errno as unknown as Record<string, number>;
    for (const [number, name] of Object.entries(errorcode)) expect(names[name]).toBe(Number(number));
    expect(new Set(Object.values(errno)).size).toBe(Object.keys(errorcode).length);
  });

  test('strerror describes any int and refuses what is none', () => {
    expect(strerror(errno.ECONNREFUSED)).toBe('Connection refused');
    expect(strerror(-5)).toContain('-5');
    expect(strerror(0x7fffffff)).toContain('2147483647');
    expect(() => strerror('1' as never)).toFailWith('ERR_INVALID_ARG_TYPE');
    expect(() => strerror(1.5)).toFailWith('ERR_OUT_OF_RANGE');
    expect(() => strerror(2 ** 31)).toFailWith('ERR_OUT_OF_RANGE');
  });
});

describe('the known options', () => {
  test('name each level and number once', () => {
    expect(known.length).toBeGreaterThan(400);
    expect(new Set(known.map(([level, name]) => `${level} ${name}`)).size).toBe(known.length);
    const codecs = new Map(known.map(([level, name, codec]) => [`${level} ${name}`, codec]));
    expect(codecs.get(`${constants.SOL_SOCKET} ${constants.SO_LINGER}`)).toBe('linger');
    expect(codecs.get(`${constants.AF_VSOCK} ${constants.SO_VM_SOCKETS_BUFFER_SIZE}`)).toBe('bigint');
    expect(codecs.get(`${constants.IPPROTO_IPV6} ${constants.MCAST_JOIN_GROUP}`)).toBe('group_req');
  });

  const sizes: Record<string, number[]> = {
    int: [4],
    bigint: [8],
    linger: [8],
    timeval: [16],
    ucred: [12],
    so_timestamping: [8],
    sock_txtime: [8],
    icmp_filter: [4],
    icmp6_filter: [32],
    ip_mreqn: [4, 12], // IP_MULTICAST_IF gives the address alone
    tpacket_stats_v3: [8, 12], // by PACKET_VERSION
  };

  // The sockets are CPython's: what is examined here is the table, not this library's getsockopt.
  (linux && process.arch !== 'arm' ? describeWithPython : describe.skip)('beside the kernel', () => {
    test('are as long as their codec says', () => {
      const script = `import socket
kinds = [(2, 1, 0), (2, 2, 0), (10, 1, 0), (10, 2, 0), (1, 1, 0), (1, 2, 0), (2, 3, 1), (10, 3, 58), (17, 3, 0), (16, 3, 0), (2, 1, 262), (2, 2, 136), (40, 1, 0)]
answers = []
for kind in kinds:
  try: s = socket.socket(*kind)
  except OSError: continue
  for level, name, codec in input:
    for size in (512, 8):
      try: answers.append([kind, level, name, codec, len(s.getsockopt(level, name, size))])
      except OSError: continue
      break
  s.close()
print(json.dumps(answers))`;
      const answers = python(script, known) as [number[], number, number, string, number][];
      expect(answers.length).toBeGreaterThan(500);
      expect(answers.filter(([, , , codec, length]) => sizes[codec]?.includes(length) === false)).toEqual([]);
    });
  });
});

describe('the scripts', () => {
  const run = (...args: string[]) => spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });

  test('what is generated is up to date', () => {
    expect(run('scripts/generate-constants.cjs', '--check')).toMatchObject({ stderr: '', status: 0 });
  });

  (spawnSync('cc', ['--version']).status === 0 ? test : test.skip)(
    'no name of the headers is forgotten (needs cc)',
    () => {
      expect(run('scripts/audit-constants.cjs')).toMatchObject({ stderr: '', status: 0 });
    },
  );
});

test('every constant that native hands over is in one group', () => {
  const inGroups = Object.values<object>(constants.constants).flatMap((group) => Object.keys(group)).length;
  const handedOver = [native.constants, native.errno].map((text) => Object.keys(JSON.parse(text) as object).length);
  expect(inGroups).toBe(handedOver[0]! + handedOver[1]!);
});
