/** compileFilter by itself: mistakes and where they are, options, long programs, whatever text. */
import fc from 'fast-check';
import { compileFilter, disassembleFilter, ethernet, encode, filterMatches, ipv4, tcp, udp } from 'bsd-sockets/packet';
import { runs } from '../../support/fuzz';
import { expressions } from './expressions';

function failure(expression: string): { message: string; position: number; code: string } {
  try {
    compileFilter(expression);
  } catch (error) {
    return error as ReturnType<typeof failure>;
  }
  throw new Error(`it compiles: ${expression}`);
}

describe('a mistake is reported with its position and what was expected', () => {
  const cases: [expression: string, position: number, reason: string][] = [
    ['tcp poort 80', 4, "expected 'and', 'or' or the end, found 'poort'"],
    ['tcp port', 8, 'expected a port, found the end'],
    ['tcp port and', 9, 'found'],
    ['port 65536', 5, 'a port must be at most 65535'],
    ['port nosuchport', 5, "unknown port 'nosuchport'"],
    ['host example.org', 5, 'names of hosts and networks are not looked up'],
    ['host 10.0.0.256', 5, "'10.0.0.256' is no IPv4 address"],
    ['net 10.0.0.1/8', 4, 'bits set outside of the mask'],
    ['net 10.0.0.0/', 13, 'expected the length of the prefix, found the end'],
    ['(tcp or udp', 11, "expected ')'"],
    ['tcp)', 3, "found ')'"],
    ['tcp[0:3] = 1', 6, 'expected a size of 1, 2 or 4'],
    ['tcp[0] =', 8, 'expected a number'],
    ['tcp[0] & 1', 10, 'expected an operator'],
    ['len / 0 = 1', 4, 'division by zero'],
    ['len << 32 = 1', 4, 'a shift by more than 31 bits'],
    ['ip and @', 7, "unexpected character '@'"],
    ['ip and 09 = len', 7, 'octal'],
    ['ether host 1.2.3.4', 11, "'ether' has no meaning before an IPv4 address"],
    ['udp port http', 9, "'http' is a port of tcp, not of udp"],
    ['mpls and vlan', 9, "'vlan' cannot stand after 'mpls'"],
    ['vlan 4096', 0, 'at most 4095'],
    ['ip protochain 6', 3, "the keyword 'protochain' is not supported"],
    ['gateway 10.0.0.1', 0, "the keyword 'gateway' is not supported"],
    ['tcp and 80', 8, 'expected a qualifier'],
    ['ip and arp', 0, 'it matches no packet'],
  ];

  test.each(cases)('%s', (expression, position, reason) => {
    const error = failure(expression);
    expect(error).toMatchObject({ name: 'TypeError', code: 'ERR_INVALID_ARG_VALUE', position });
    expect(error.message).toContain(`at position ${position}: `);
    expect(error.message).toContain(reason);
  });
});

describe('options', () => {
  test('snaplen is what the program returns', () => {
    expect(compileFilter('ip', { snaplen: 96 }).at(-2)).toEqual({ code: 0x06, jt: 0, jf: 0, k: 96 });
    expect(compileFilter('').at(-1)).toEqual({ code: 0x06, jt: 0, jf: 0, k: 262_144 });
  });

  test('a tag is looked for beside the frame, or in it', () => {
    expect(disassembleFilter(compileFilter('vlan'))).toContain('[vlanp]');
    expect(disassembleFilter(compileFilter('vlan', { vlan: 'kernel' }))).toContain('[vlanp]');
    expect(disassembleFilter(compileFilter('vlan', { vlan: 'inline' }))).not.toContain('[vlanp]');
  });

  test('link types by name and by number are the same', () => {
    const same: [string, number][] = [['ethernet', 1], ['ip', 101], ['ip', 12], ['ipv4', 228], ['ipv6', 229], ['linux_sll2', 276]]; // prettier-ignore
    for (const [name, number] of same) {
      const byName = name === 'ipv6' ? 'icmp6' : 'tcp port 80';
      expect(compileFilter(byName, { link: name as 'ip' })).toEqual(compileFilter(byName, { link: number }));
    }
  });

  test.each<[string, unknown, string]>([
    ['an expression that is no string', [1], 'ERR_INVALID_ARG_TYPE'],
    ['options that are none', ['ip', 1], 'ERR_INVALID_ARG_TYPE'],
    ['a link type that is unknown', ['ip', { link: 'token ring' }], 'ERR_INVALID_ARG_VALUE'],
    ['a number of a link type that is unknown', ['ip', { link: 999 }], 'ERR_INVALID_ARG_VALUE'],
    ['a link type of another type', ['ip', { link: {} }], 'ERR_INVALID_ARG_TYPE'],
    ['a snaplen of nothing', ['ip', { snaplen: 0 }], 'ERR_OUT_OF_RANGE'],
    ['a snaplen that is too large', ['ip', { snaplen: 2 ** 32 }], 'ERR_OUT_OF_RANGE'],
    ['a place of tags that is unknown', ['ip', { vlan: 'outside' }], 'ERR_INVALID_ARG_VALUE'],
  ])('%s is refused', (_, args, code) => {
    expect(() => compileFilter(...(args as [string]))).toThrow(expect.objectContaining({ code }));
  });
});

describe('long expressions', () => {
  const hosts = (count: number): string =>
    Array.from({ length: count }, (_, index) => `host 10.1.${index >> 8}.${index & 255}`).join(' or ');
  const packet = (src: string): Buffer =>
    Buffer.from(
      encode(
        ethernet({ src: '02:00:00:00:00:01', dst: '02:00:00:00:00:02' }),
        ipv4({ src, dst: '192.0.2.1' }),
        udp({ source_port: 1, destination_port: 2 }),
      ),
    );

  test('jumps over more than 255 instructions lead where they should', () => {
    const program = compileFilter(hosts(300));
    expect(program.length).toBeGreaterThan(1000);
    expect(filterMatches(program, packet('10.1.0.0'))).toBe(true);
    expect(filterMatches(program, packet('10.1.1.43'))).toBe(true);
    expect(filterMatches(program, packet('10.1.1.44'))).toBe(false);
    const none = compileFilter(`not (${hosts(300)})`);
    expect(filterMatches(none, packet('10.1.1.43'))).toBe(false);
    expect(filterMatches(none, packet('10.1.1.44'))).toBe(true);
    const both = compileFilter(`(${hosts(150)}) and udp or (tcp and (${hosts(150)}))`);
    expect(filterMatches(both, packet('10.1.0.149'))).toBe(true);
    expect(filterMatches(both, packet('10.1.0.150'))).toBe(false);
  });

  test('what becomes longer than the kernel takes is refused', () => {
    expect(failure(hosts(1000)).message).toMatch(/it takes \d+ instructions, more than the 4096 allowed/);
    expect(failure(hosts(20_000)).message).toContain('it is too long');
  });

  test.each([
    ['parentheses', `${'('.repeat(100_000)}ip${')'.repeat(100_000)}`],
    ['negations', `${'not '.repeat(100_000)}ip`],
    ['minus signs', `${'-'.repeat(100_000)}1 = len`],
    ['brackets', `${'ip['.repeat(100_000)}0`],
    ['greedy operators', `len${'^1'.repeat(100_000)} = 1`],
    ['sums', `len${'+1'.repeat(100_000)} = 1`],
  ])('a great many %s are refused', (_, expression) => {
    expect(failure(expression).code).toBe('ERR_INVALID_ARG_VALUE');
  });

  test('sums that the scratch memory has no room for are refused', () => {
    expect(failure(`${'len * (ip[0] + '.repeat(9)}ip[1] * ip[2]${')'.repeat(9)} = 1`).message).toContain(
      'scratch memory',
    );
  });
});

test('every expression compiles to a valid program in both modes', () => {
  for (const expression of expressions) {
    for (const vlan of ['kernel', 'inline'] as const) {
      expect(() => disassembleFilter(compileFilter(expression, { vlan }))).not.toThrow();
    }
  }
});

test('an absolute offset that the kernel would refuse becomes a valid program that matches nothing', () => {
  const program = compileFilter('ether[-1] = 0');
  expect(filterMatches(program, Buffer.alloc(100))).toBe(false);
});

test('a filter reads what encode makes', () => {
  const frame = encode(
    ethernet({ src: '02:00:00:00:00:01', dst: '02:00:00:00:00:02' }),
    ipv4({ src: '10.0.0.1', dst: '10.0.0.2' }),
    tcp({ source_port: 51000, destination_port: 443, flags: 0x12 }),
  );
  const matching = [
    'tcp port 443',
    'src host 10.0.0.1',
    'tcp[tcpflags] = tcp-syn|tcp-ack',
    'ether src 02:00:00:00:00:01',
  ];
  for (const expression of matching) expect(filterMatches(compileFilter(expression), frame)).toBe(true);
  expect(filterMatches(compileFilter('udp or arp or tcp port 80'), frame)).toBe(false);
});

test('len is the length on the wire where it is given', () => {
  const program = compileFilter('greater 1000');
  expect(filterMatches(program, Buffer.alloc(100))).toBe(false);
  expect(filterMatches(program, Buffer.alloc(100), 1500)).toBe(true);
  expect(() => filterMatches(program, Buffer.alloc(1), -1)).toThrow(
    expect.objectContaining({ code: 'ERR_OUT_OF_RANGE' }),
  );
  expect(() => filterMatches(program, 'text' as never)).toThrow(
    expect.objectContaining({ code: 'ERR_INVALID_ARG_TYPE' }),
  );
});

const words = 'ip|ip6|tcp|udp|host|net|port|portrange|src|dst|and|or|not|(|)|[|]|:|+|-|*|/|&|^|%|<<|=|!=|<|>|len|vlan|mpls|proto|ether|\\tcp|1|80|10.0.0.1|::1|1:2:3:4:5:6|http|80-90|mask|/8|broadcast|multicast|less|greater|pppoes|icmp6|tcpflags|0x10|09|$'.split('|'); // prettier-ignore

test('any text compiles, or is refused with a position in it', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((list) => list.join(' ')),
  );
  fc.assert(
    fc.property(text, (expression) => {
      try {
        disassembleFilter(compileFilter(expression));
      } catch (error) {
        expect(error).toMatchObject({ name: 'TypeError', code: 'ERR_INVALID_ARG_VALUE' });
        const { position } = error as { position: number };
        expect(position >= 0 && position <= expression.length).toBe(true);
      }
    }),
    { numRuns: runs * 4 },
  );
});
