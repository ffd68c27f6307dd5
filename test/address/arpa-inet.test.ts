import '../support/fuzz';
import fc from 'fast-check';
import { AF_INET, AF_INET6, AF_UNIX } from '#lib/constants/generated';
import { htonl, htons, inet_aton, inet_ntoa, inet_ntop, inet_pton, ntohl, ntohs } from '#lib/address/arpa-inet';
import { checksum } from '#lib/packet/checksum';
import { describeWithPython, python } from '../support/python';

/** What a function answers, or null where it refuses: in the form the oracle prints. */
function answer(call: () => string | Buffer): string | null {
  try {
    const value = call();
    return typeof value === 'string' ? value : value.toString('hex');
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError);
    return null;
  }
}

const ORACLE = `
import socket
families = {'4': socket.AF_INET, '6': socket.AF_INET6}
def answer(call, text):
    try:
        if call == 'aton': return socket.inet_aton(text).hex()
        if call[:4] == 'pton': return socket.inet_pton(families[call[4]], text).hex()
        if call == 'ntoa': return socket.inet_ntoa(bytes.fromhex(text))
        return socket.inet_ntop(families[call[4]], bytes.fromhex(text))
    except (OSError, ValueError):
        return None
print(json.dumps([answer(*case) for case in input]))
`;

const calls: Record<string, (text: string) => string | Buffer> = {
  aton: (text) => inet_aton(text),
  pton4: (text) => inet_pton(AF_INET, text),
  pton6: (text) => inet_pton(AF_INET6, text),
  ntoa: (hex) => inet_ntoa(Buffer.from(hex, 'hex')),
  ntop4: (hex) => inet_ntop(AF_INET, Buffer.from(hex, 'hex')),
  ntop6: (hex) => inet_ntop(AF_INET6, Buffer.from(hex, 'hex')),
};

function compare(cases: [string, string][]): void {
  const theirs = python(ORACLE, cases) as (string | null)[];
  const ours = cases.map(([call, text]) => answer(() => calls[call]!(text)));
  const differing = cases.filter((_, index) => ours[index] !== theirs[index]);
  expect(differing.map((one) => [...one, theirs[cases.indexOf(one)], ours[cases.indexOf(one)]])).toEqual([]);
}

const octet = fc.nat(300).map(String);
const oddNumber = fc.oneof(
  octet,
  fc.nat(0xffff).map((n) => `0x${n.toString(16)}`),
  fc.nat(0xffff).map((n) => `0${n.toString(8)}`),
  fc.bigInt(0n, 1n << 34n).map(String),
  fc.constantFrom(
    '',
    '0',
    '00',
    '08',
    '0x',
    '0X1g',
    '-1',
    '+1',
    ' 1',
    '1 ',
    '1 x',
    '1\n',
    'a',
    '255',
    '256',
    '4294967295',
  ),
);
const loose = fc.array(oddNumber, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('.'));
const group = fc.oneof(
  fc.constantFrom('0', '', '::', '0', 'ffff', 'FFFF', '00001', 'g'),
  fc.nat(0x1ffff).map((n) => n.toString(16)),
);
const groups = fc.array(group, { minLength: 1, maxLength: 10 }).map((parts) => parts.join(':'));
const inet6Text = fc.oneof(
  groups,
  fc.tuple(groups, fc.ipV4()).map(([head, tail]) => `${head}:${tail}`),
  fc.ipV6(),
  fc.string({ unit: fc.constantFrom('0', '1', 'f', 'F', ':', '.', '%', ' ', 'g'), maxLength: 46 }),
);
const sixteen = fc.oneof(
  fc.uint8Array({ minLength: 16, maxLength: 16 }),
  fc
    .array(fc.constantFrom(0, 0, 0, 1, 0xffff, 0x10), { minLength: 8, maxLength: 8 })
    .map((words) => Uint8Array.from(words.flatMap((word) => [word >> 8, word & 255]))),
  fc.uint8Array({ minLength: 15, maxLength: 17 }),
);

describeWithPython('text and bytes as CPython has them', () => {
  test('the forms that are easily got wrong', () => {
    const four = [
      '',
      '1',
      '1.2',
      '127.1',
      '1.2.3',
      '1.2.3.4',
      '1.2.3.4.5',
      '01.2.3.4',
      '1.2.3.256',
      '1.2.3.',
      '.1.2.3',
      '1..2.3',
    ];
    four.push(
      '0x7f.1',
      '0177.0.0.1',
      '0x',
      '0x.1',
      '1.2.3.4 x',
      '1.2.3.4\tx',
      '1.2.3.4x',
      '4294967295',
      '4294967296',
      '1.16777216',
      '1.2.65536',
    );
    four.push(
      '٣.2.3.4',
      '1.2.3.4\u00a0',
      '1.2.3.4 é',
      '00.0.0.0',
      '0.0.0.0',
      '255.255.255.255',
      '1e1.2.3.4',
      ' 1.2.3.4',
      '1.2.3.4\r',
      '1.2.3.4\x0e',
      '1.2.3.4\x01',
      '1.2.3.4.',
      '0x0.1',
      '256.1',
      '1.256.1',
      '4294967296.1',
    );
    const six = [
      '',
      ':',
      '::',
      ':::',
      '::1',
      '1::',
      ':1',
      '1:',
      '1:2:3:4:5:6:7:8',
      '1:2:3:4:5:6:7::',
      '::2:3:4:5:6:7:8',
      '1::2:3:4:5:6:7:8',
    ];
    six.push(
      '1:2:3:4:5:6:7:8:9',
      '1::2::3',
      '::1.2.3.4',
      '::ffff:1.2.3.4',
      '1:2:3:4:5:6:1.2.3.4',
      '1:2:3:4:5:6:7:1.2.3.4',
      '::1.2.3',
      '::01.2.3.4',
    );
    six.push(
      '::1.2.3.4:1',
      '12345::',
      '00001::',
      '::g',
      'FE80::ABCD',
      'fe80::1%lo',
      '::1%0',
      '1.2.3.4',
      '::1.2.3.4 ',
      '1:2:3:4:5:6:7:1.2',
      '::.1.2.3',
      '::@',
      '::`',
      '::/',
      ':1::',
      ':1:2:3:4:5:6:7',
      '1:2:3:4:5:6:7:8:',
      '1:2:3:4:5:6::1.2.3.4',
      '1:2:3:4:5::1.2.3.4',
    );
    compare([
      ...four.flatMap((t): [string, string][] => [
        ['aton', t],
        ['pton4', t],
      ]),
      ...six.map((t): [string, string] => ['pton6', t]),
    ]);
  });

  test('random text', () => {
    compare([
      ...fc.sample(loose).map((t): [string, string] => ['aton', t]),
      ...fc.sample(fc.oneof(loose, fc.ipV4())).map((t): [string, string] => ['pton4', t]),
      ...fc.sample(inet6Text).map((t): [string, string] => ['pton6', t]),
    ]);
  });

  test('random bytes', () => {
    const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
    compare([
      ...fc.sample(fc.uint8Array({ maxLength: 5 })).map((b): [string, string] => ['ntoa', hex(b)]),
      ...fc.sample(fc.uint8Array({ minLength: 3, maxLength: 5 })).map((b): [string, string] => ['ntop4', hex(b)]),
      ...fc.sample(sixteen).map((b): [string, string] => ['ntop6', hex(b)]),
    ]);
  });

  test('byte order', () => {
    const numbers = [0, 1, 0x1234, 0xffff, 0x12345678, 0x80000000, 0xffffffff];
    const theirs = python(
      `
import socket
print(json.dumps([[f(n) if f in (socket.htonl, socket.ntohl) or n <= 0xffff else -1
  for f in (socket.htons, socket.ntohs, socket.htonl, socket.ntohl)] for n in input]))`,
      numbers,
    );
    expect(numbers.map((n) => [n > 0xffff ? -1 : htons(n), n > 0xffff ? -1 : ntohs(n), htonl(n), ntohl(n)])).toEqual(
      theirs,
    );
  });
});

describe('round trips', () => {
  test('four bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 4, maxLength: 4 }), (bytes) => {
        const text = inet_ntop(AF_INET, bytes);
        expect(inet_ntoa(bytes)).toBe(text);
        expect([...inet_pton(AF_INET, text)]).toEqual([...bytes]);
        expect([...inet_aton(text)]).toEqual([...bytes]);
      }),
    );
  });

  test('sixteen bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (bytes) => {
        expect([...inet_pton(AF_INET6, inet_ntop(AF_INET6, bytes))]).toEqual([...bytes]);
      }),
    );
  });

  test('what only looks like an embedded IPv4 address', () => {
    for (const text of ['::ff:102:304', '::ff00:102:304', '::1:ffff:102:304', 'ffff::102:304', '::ffff:0:102:304']) {
      expect(inet_ntop(AF_INET6, inet_pton(AF_INET6, text))).toBe(text);
    }
    for (const text of ['::1.2.3.4', '::ffff:1.2.3.4', '::ffff:0.0.0.0']) {
      expect(inet_ntop(AF_INET6, inet_pton(AF_INET6, text))).toBe(text);
    }
  });

  test('packed forms are Buffers, of any kind of bytes', () => {
    expect(Buffer.isBuffer(inet_aton('1.2.3.4'))).toBe(true);
    expect(inet_ntoa(new Uint8Array([1, 2, 3, 4]).buffer)).toBe('1.2.3.4');
    expect(inet_ntop(AF_INET, new DataView(new Uint8Array([0, 1, 2, 3, 4]).buffer, 1))).toBe('1.2.3.4');
  });
});

describe('wrong calls', () => {
  test.each([
    ['a number for text', () => inet_aton(1 as never), 'ERR_INVALID_ARG_TYPE', '"ip" argument must be a string.'],
    ['NUL in the text', () => inet_aton('1.2.3.4\0'), 'ERR_INVALID_ARG_VALUE', '"ip"'],
    ['no address', () => inet_aton('x'), 'ERR_INVALID_ARG_VALUE', '"ip" argument must be an IPv4 address.'],
    ['NUL in the text', () => inet_pton(AF_INET6, '::1\0'), 'ERR_INVALID_ARG_VALUE', '"ip_string"'],
    [
      'no IPv4',
      () => inet_pton(AF_INET, 'x'),
      'ERR_INVALID_ARG_VALUE',
      '"ip_string" argument must be an IPv4 address.',
    ],
    [
      'no IPv6',
      () => inet_pton(AF_INET6, 'x'),
      'ERR_INVALID_ARG_VALUE',
      '"ip_string" argument must be an IPv6 address.',
    ],
    [
      'text for bytes',
      () => inet_ntoa('1234' as never),
      'ERR_INVALID_ARG_TYPE',
      '"packed_ip" argument must be an ArrayBufferView or an ArrayBuffer.',
    ],
    [
      'three bytes',
      () => inet_ntoa(Buffer.alloc(3)),
      'ERR_INVALID_ARG_VALUE',
      '"packed_ip" argument must be 4 bytes long.',
    ],
    ['five bytes', () => inet_ntop(AF_INET, Buffer.alloc(5)), 'ERR_INVALID_ARG_VALUE', '"packed_ip"'],
    [
      'four bytes for IPv6',
      () => inet_ntop(AF_INET6, Buffer.alloc(4)),
      'ERR_INVALID_ARG_VALUE',
      '"packed_ip" argument must be 16 bytes long.',
    ],
    ['text for a family', () => inet_pton('4' as never, '1.2.3.4'), 'ERR_INVALID_ARG_TYPE', '"address_family"'],
    ['text for a family', () => inet_ntop('4' as never, Buffer.alloc(4)), 'ERR_INVALID_ARG_TYPE', '"address_family"'],
    ['a family without such addresses', () => inet_pton(AF_UNIX, '1.2.3.4'), 'EAFNOSUPPORT', 'inet_pton'],
    ['a family without such addresses', () => inet_ntop(AF_UNIX, Buffer.alloc(4)), 'EAFNOSUPPORT', 'inet_ntop'],
    ['a negative number', () => htons(-1), 'ERR_OUT_OF_RANGE', '"x"'],
    [
      'more than 16 bits',
      () => ntohs(0x10000),
      'ERR_OUT_OF_RANGE',
      '"x" is out of range. It must be >= 0 && <= 65535.',
    ],
    ['more than 32 bits', () => htonl(2 ** 32), 'ERR_OUT_OF_RANGE', '"x"'],
    ['a negative number', () => ntohl(-1), 'ERR_OUT_OF_RANGE', '"x"'],
    ['a fraction', () => htons(1.5), 'ERR_OUT_OF_RANGE', '"x"'],
    ['a bigint', () => htonl(1n as never), 'ERR_INVALID_ARG_TYPE', '"x"'],
    ['no bytes to sum', () => checksum(1 as never), 'ERR_INVALID_ARG_TYPE', '"data"'],
    ['a negative sum', () => checksum('', -1), 'ERR_OUT_OF_RANGE', '"'],
  ])('%s', (_title, call, code, message) => {
    expect(call).toFailWith(code);
    expect(call).toThrow(message);
  });
});

describe('checksum', () => {
  /** The definition of RFC 1071, word by word. */
  function slow(data: Uint8Array, initial: number): number {
    let sum = initial;
    for (let at = 0; at < data.length; at += 2) {
      sum += data[at]! * 256 + (data[at + 1] ?? 0);
    }
    while (sum > 0xffff) sum = (sum % 0x10000) + Math.floor(sum / 0x10000);
    return 0xffff - sum;
  }

  test('the example of RFC 1071', () => {
    expect(checksum(Buffer.from('0001f203f4f5f6f7', 'hex'))).toBe(0xffff - 0xddf2);
  });

  test('an IPv4 header that holds its own is 0', () => {
    expect(checksum(Buffer.from('450000730000400040110000c0a80001c0a800c7', 'hex'))).toBe(0xb861);
    expect(checksum(Buffer.from('45000073000040004011b861c0a80001c0a800c7', 'hex'))).toBe(0);
  });

  test('nothing, one byte, text', () => {
    expect(checksum('')).toBe(0xffff);
    expect(checksum(Buffer.from([1]))).toBe(0xfeff);
    expect(checksum('ab')).toBe(0xffff - 0x6162);
  });

  test('as the definition, at any length and alignment', () => {
    const data = fc.uint8Array({ maxLength: 600, size: 'max' });
    fc.assert(
      fc.property(data, fc.nat(3), fc.integer({ min: 0, max: 0xffffffff }), (bytes, skip, initial) => {
        const view = bytes.subarray(Math.min(skip, bytes.length));
        expect(checksum(view, initial)).toBe(slow(view, initial));
      }),
    );
  });

  test('large data of ones, where sums overflow first', () => {
    for (const offset of [0, 1]) {
      const bytes = Buffer.alloc(500_001, 0xff).subarray(offset);
      expect(checksum(bytes, 0xffffffff)).toBe(slow(bytes, 0xffffffff));
    }
  });

  test('in parts', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), fc.uint8Array({ maxLength: 100 }), (head, tail) => {
        const even = head.subarray(0, head.length & ~1);
        expect(checksum(tail, 0xffff ^ checksum(even))).toBe(checksum(Buffer.concat([even, tail])));
      }),
    );
  });
});
