import '../support/fuzz';
import fc from 'fast-check';
import {
  AF_INET,
  AF_PACKET,
  AF_UNIX,
  IPPROTO_TCP,
  SO_LINGER,
  SO_TYPE,
  SOL_SOCKET,
  TCP_INFO,
} from '#lib/constants/generated';
import { type CodecName, codecs, UNKNOWN_SIZE } from '#lib/options/codecs';
import { codecFor, decodeOption, encodeOption, isInt, sizeFor } from '#lib/options/index';
import { known } from '#lib/options/generated';
import { arrayOf, long, u16, u64 } from '#lib/options/structure';
import * as structures from '#lib/options/structures';
import { describeWithPython, python } from '../support/python';

const four = '239.1.2.3';
const six = 'ff02::1:3';

/** A value, and what Python's struct packs the same from: a format, and numbers or bytes in hex. */
const samples: [name: CodecName, value: unknown, format: string, parts: (number | string)[]][] = [
  ['int', -2, '@i', [-2]],
  ['int', true, '@i', [1]],
  ['int', 0xffffffff, '@I', [0xffffffff]],
  ['bigint', 0x123456789an, '@Q', [0x123456789a]],
  ['bigint', -1n, '@q', [-1]],
  ['bigint', -(2n ** 63n), '@II', [0, 0x80000000]],
  ['bigint', 5, '@q', [5]],
  ['string', 'cubic', '5s', ['6375626963']],
  ['bytes', 7, '@i', [7]],
  ['bytes', true, '@i', [1]],
  ['bytes', 7n, '@q', [7]],
  ['linger', { onoff: 1, linger: 30 }, '@ii', [1, 30]],
  ['timeval', { sec: -5, usec: 999999 }, '@ll', [-5, 999999]],
  ['timeval', { sec: 2 ** 40 + 3, usec: 1_000_000 }, '@ll', [2 ** 40 + 3, 1_000_000]],
  ['ip_mreqn', { multiaddr: four, address: '127.0.0.1', ifindex: 3 }, '4s4si', ['ef010203', '7f000001', 3]],
  ['ip_mreqn', { multiaddr: four }, '4s4si', ['ef010203', '00000000', 0]],
  [
    'ip_mreq_source',
    { multiaddr: four, interface: '', sourceaddr: '10.0.0.1' },
    '4s4s4s',
    ['ef010203', '00000000', '0a000001'],
  ],
  ['ipv6_mreq', { multiaddr: six, interface: 7 }, '16sI', ['ff020000000000000000000000010003', 7]],
  ['group_req', { interface: 2, group: four }, '@I4xH2s4s120x', [2, AF_INET, '0000', 'ef010203']],
  [
    'group_req',
    { interface: 2, group: six },
    '@I4xH6s16s104x',
    [2, 10, '000000000000', 'ff020000000000000000000000010003'],
  ],
  [
    'group_source_req',
    { interface: 9, group: four, source: '10.0.0.1' },
    '@I4xH2s4s120xH2s4s120x',
    [9, AF_INET, '0000', 'ef010203', AF_INET, '0000', '0a000001'],
  ],
  ['ucred', { pid: 1, uid: 0xffffffff, gid: 5 }, '@iII', [1, 0xffffffff, 5]],
  ['packet_mreq', { ifindex: 4, type: 1 }, '@iHH8s', [4, 1, 0, '00']],
  [
    'packet_mreq',
    { ifindex: 4, type: 0, address: Buffer.from('0102030405', 'hex') },
    '@iHH8s',
    [4, 0, 5, '0102030405'],
  ],
  [
    'packet_mreq',
    { ifindex: -1, type: 0xffff, address: Buffer.from('0102030405060708', 'hex') },
    '@iHH8s',
    [-1, 0xffff, 8, '0102030405060708'],
  ],
  ['tpacket_req3', { block_size: 1, block_nr: 2, frame_size: 3, frame_nr: 4 }, '@7I', [1, 2, 3, 4, 0, 0, 0]],
  [
    'tpacket_req3',
    { block_size: 1, block_nr: 2, frame_size: 3, frame_nr: 4, retire_blk_tov: 5, sizeof_priv: 6, feature_req_word: 7 },
    '@7I',
    [1, 2, 3, 4, 5, 6, 7],
  ],
  ['tpacket_stats_v3', { packets: 1, drops: 2, freeze_q_cnt: 3 }, '@3I', [1, 2, 3]],
  [
    'sock_fprog',
    [
      { code: 0x28, jt: 1, jf: 2, k: 0xfffff00c },
      { code: 6, jt: 0, jf: 255, k: 0 },
    ],
    '@HBBIHBBI',
    [0x28, 1, 2, 0xfffff00c, 6, 0, 255, 0],
  ],
  ['can_filter', [{ id: 0x20000123, mask: 0xc00007ff }], '@II', [0x20000123, 0xc00007ff]],
  ['in_pktinfo', { ifindex: 1, spec_dst: '1.2.3.4', addr: '5.6.7.8' }, '@i4s4s', [1, '01020304', '05060708']],
  ['in6_pktinfo', { addr: six, ifindex: 0x80000001 }, '@16sI', ['ff020000000000000000000000010003', 0x80000001]],
  ['icmp_filter', { data: 0xfffffffe }, '@I', [0xfffffffe]],
  ['icmp6_filter', { filt: [1, 2, 3, 4, 5, 6, 7, 0xffffffff] }, '@8I', [1, 2, 3, 4, 5, 6, 7, 0xffffffff]],
  ['sock_txtime', { clockid: 11, flags: 3 }, '@iI', [11, 3]],
  ['so_timestamping', { flags: 0x7fff, bind_phc: 2 }, '@ii', [0x7fff, 2]],
  ['so_timestamping', { flags: 16 }, '@ii', [16, 0]],
  ['sockaddr', { family: AF_INET, address: '1.2.3.4', port: 258 }, '@H2s4s8x', [AF_INET, '0102', '01020304']],
];

describeWithPython("bytes as Python's struct packs them", () => {
  let theirs: string[] = [];
  beforeAll(() => {
    theirs = python(
      `
import struct
part = lambda p: bytes.fromhex(p) if isinstance(p, str) else p
print(json.dumps([struct.pack(format, *map(part, parts)).hex() for format, parts in input]))`,
      samples.map(([, , format, parts]) => [format, parts]),
    ) as string[];
  });

  test.each(samples.map(([name, value], index) => ({ name, value, index })))(
    '$name $value',
    ({ name, value, index }) => {
      expect(Buffer.from(codecs[name].encode(value, 'value')).toString('hex')).toBe(theirs[index]);
    },
  );
});

test.each(
  samples.filter(([name]) => !['int', 'bigint', 'bytes'].includes(name)).map(([name, value]) => ({ name, value })),
)('round trip of $name $value', ({ name, value }) => {
  const back = codecs[name].decode(codecs[name].encode(value, 'value'));
  if (typeof value === 'string' || Array.isArray(value)) expect(back).toEqual(value);
  else if (name === 'ip_mreq_source') expect(back).toEqual({ ...(value as object), interface: '0.0.0.0' });
  else expect(back).toMatchObject(value as object);
  expect(codecs[name].decode(codecs[name].encode(back, 'value'))).toEqual(back);
});

test('every structure has a sample that is not all zeros', () => {
  const readOnly = ['tcp_info', 'mptcp_info'];
  expect(
    Object.keys(codecs).filter((name) => !readOnly.includes(name) && !samples.some(([one]) => one === name)),
  ).toEqual([]);
});

describe('what the kernel gives', () => {
  test('an int of one byte, and of other lengths bytes', () => {
    expect(codecs.int.decode(Buffer.from([200]))).toBe(200);
    expect(codecs.int.decode(Buffer.from([1, 2]))).toEqual(Buffer.from([1, 2]));
  });

  test('64 bits where a kernel has but 32', () => {
    expect(codecs.bigint.decode(Uint8Array.from(new Uint8Array(new Uint32Array([0xfffffffe]).buffer)))).toBe(
      0xfffffffen,
    );
    expect(codecs.bigint.decode(Buffer.from([1, 2, 3]))).toEqual(Buffer.from([1, 2, 3]));
    expect(codecs.bigint.decode(codecs.bigint.encode(2n ** 63n, 'value'))).toBe(2n ** 63n);
  });

  test('text up to its NUL', () => {
    expect(codecs.string.decode(Buffer.from('cubic\0\0x'))).toBe('cubic');
    expect(codecs.string.decode(Buffer.from('reno'))).toBe('reno');
    expect(codecs.string.decode(Buffer.alloc(0))).toBe('');
    expect(codecs.string.decode(Buffer.from('\0x'))).toBe('');
  });

  test('the address alone of IP_MULTICAST_IF', () => {
    const value = { multiaddr: '0.0.0.0', address: '10.0.0.1', ifindex: 0 };
    expect(codecs.ip_mreqn.decode(Buffer.from([10, 0, 0, 1]))).toEqual(value);
  });

  test('no address', () => {
    expect(codecs.sockaddr.decode(Buffer.alloc(0))).toBeNull();
    const none = { interface: 0, group: '' };
    expect(codecs.group_req.decode(Buffer.alloc(codecs.group_req.size))).toEqual(none);
    const unknown = Buffer.alloc(codecs.group_req.size, 0xff).fill(0, 0, 4);
    expect(codecs.group_req.decode(unknown)).toEqual(none);
    expect(
      codecs.sockaddr.decode(Uint8Array.from(codecs.sockaddr.encode({ family: AF_UNIX, path: '' }, 'value'))),
    ).toEqual({
      family: AF_UNIX,
      path: '',
    });
  });

  test('a structure that an older kernel knows less of lacks the rest', () => {
    const bytes = Buffer.alloc(280, 1);
    const old = codecs.tcp_info.decode(bytes.subarray(0, 104)) as Record<string, unknown>;
    expect(old).toMatchObject({ state: 1, snd_wscale: 1, rcv_wscale: 0, total_retrans: 0x01010101 });
    expect(old).not.toHaveProperty('pacing_rate');
    const young = codecs.tcp_info.decode(bytes) as Record<string, unknown>;
    expect(young).toMatchObject({ pacing_rate: 0x0101010101010101n, total_rto: 0x0101, received_ce_bytes: 0x01010101 });
    expect(codecs.tpacket_stats_v3.decode(Buffer.alloc(8))).toEqual({ packets: 0, drops: 0 });
    expect(codecs.packet_mreq.decode(Buffer.alloc(15))).toEqual({ ifindex: 0, type: 0 });
    expect(codecs.mptcp_info.decode(Buffer.alloc(43))).not.toHaveProperty('retransmits');
    expect(codecs.mptcp_info.decode(Buffer.alloc(96))).toHaveProperty('last_ack_recv', 0);
  });

  test('of an unknown option 4 bytes are a number, anything else a Buffer of its own', () => {
    const bytes = Buffer.from([0xff, 0xff, 0xff, 0xff, 1]);
    expect(decodeOption(undefined, bytes.subarray(0, 4))).toBe(-1);
    const raw = decodeOption(undefined, bytes) as Buffer;
    expect(raw).toEqual(bytes);
    bytes.fill(0);
    expect(raw[4]).toBe(1);
    expect(decodeOption(undefined, Buffer.alloc(0))).toEqual(Buffer.alloc(0));
  });
});

describe('what setsockopt hands over', () => {
  test('an int as such, of any spelling', () => {
    const int = codecFor(SOL_SOCKET, SO_TYPE);
    expect([5, true, false, 0xffffffff].map((value) => encodeOption(int, value))).toEqual([5, 1, 0, -1]);
    expect(
      [5, true, false].map((value) => encodeOption(undefined, value)).map((bytes) => Buffer.from(bytes as Uint8Array)),
    ).toEqual([5, 1, 0].map((value) => Buffer.from(codecs.int.encode(value, 'value'))));
  });

  test('bytes of any kind as they are, of any option', () => {
    const bytes = Buffer.from([1, 2, 3]);
    for (const codec of [undefined, codecs.int, codecs.linger, codecs.string]) {
      expect(encodeOption(codec, bytes)).toBe(bytes);
      expect(encodeOption(codec, bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + 3))).toEqual(
        new Uint8Array(bytes),
      );
    }
  });

  test('a bigint as 64 bits', () => {
    expect(encodeOption(undefined, 5n)).toEqual(new Uint8Array(new BigUint64Array([5n]).buffer));
  });

  test('the flags of SO_TIMESTAMPING alone', () => {
    expect(encodeOption(codecs.so_timestamping, 16)).toBe(16);
  });

  test('a filter as its instructions, structured or packed', () => {
    const program = [{ code: 6, jt: 0, jf: 0, k: 1 }];
    expect(Object.entries(codecs).flatMap(([name, { indirect }]) => (indirect ? [name] : []))).toEqual(['sock_fprog']);
    // The descriptor of an eBPF program, for PACKET_FANOUT_DATA.
    expect(encodeOption(codecs.sock_fprog, 5)).toBe(5);
    // What getsockopt offers is what the kernel may have.
    expect([codecs.sock_fprog.size, codecs.can_filter.size]).toEqual([8 * 4096, 8 * 512]);
    // As many as sock_fprog can tell the number of.
    const most = new Array(65535).fill(program[0]);
    expect(encodeOption(codecs.sock_fprog, most)).toHaveLength(8 * 65535);
    expect(encodeOption(codecs.sock_fprog, Buffer.alloc(8 * 65535))).toHaveLength(8 * 65535);
    const packed = encodeOption(codecs.sock_fprog, program) as Uint8Array;
    expect(encodeOption(codecs.sock_fprog, packed)).toBe(packed);
    expect(() => encodeOption(codecs.sock_fprog, Buffer.alloc(7))).toFailWith('ERR_INVALID_ARG_VALUE');
    expect(() => encodeOption(codecs.sock_fprog, Buffer.alloc(8 * 65536))).toFailWith('ERR_OUT_OF_RANGE');
    expect(() => encodeOption(codecs.sock_fprog, new Array(65536).fill(program[0]))).toFailWith('ERR_OUT_OF_RANGE');
  });
});

describe('wrong values are refused before any system call, by the name of the field', () => {
  const cases: [CodecName, unknown, code: string, name: string][] = [
    ['int', 'x', 'ERR_INVALID_ARG_TYPE', 'value'],
    ['int', undefined, 'ERR_INVALID_ARG_TYPE', 'value'],
    ['int', {}, 'ERR_INVALID_ARG_TYPE', 'value'],
    ['int', 1n, 'ERR_INVALID_ARG_TYPE', 'value'],
    ['int', 1.5, 'ERR_OUT_OF_RANGE', 'value'],
    ['int', NaN, 'ERR_OUT_OF_RANGE', 'value'],
    ['int', 2 ** 32, 'ERR_OUT_OF_RANGE', 'value'],
    ['int', -(2 ** 31) - 1, 'ERR_OUT_OF_RANGE', 'value'],
    ['bigint', '1', 'ERR_INVALID_ARG_TYPE', 'value'],
    ['bigint', 1.5, 'ERR_INVALID_ARG_TYPE', 'value'],
    ['bigint', 2n ** 64n, 'ERR_OUT_OF_RANGE', 'value'],
    ['string', 1, 'ERR_INVALID_ARG_TYPE', 'value'],
    ['string', 'lo\0', 'ERR_INVALID_ARG_VALUE', 'value'],
    ['bytes', 'x', 'ERR_INVALID_ARG_TYPE', 'value'],
    ['bytes', {}, 'ERR_INVALID_ARG_TYPE', 'value'],
    ['linger', true, 'ERR_INVALID_ARG_TYPE', 'value'],
    ['linger', 1, 'ERR_INVALID_ARG_TYPE', 'value'],
    ['linger', null, 'ERR_INVALID_ARG_TYPE', 'value'],
    ['linger', [1, 2], 'ERR_INVALID_ARG_TYPE', 'value'],
    ['linger', { onoff: 1 }, 'ERR_INVALID_ARG_TYPE', 'value.linger'],
    ['linger', { onoff: true, linger: 1 }, 'ERR_INVALID_ARG_TYPE', 'value.onoff'],
    ['linger', { onoff: 1, linger: 2 ** 31 }, 'ERR_OUT_OF_RANGE', 'value.linger'],
    ['timeval', { sec: 1.5, usec: 0 }, 'ERR_OUT_OF_RANGE', 'value.sec'],
    ['timeval', 1, 'ERR_INVALID_ARG_TYPE', 'value'],
    ['timeval', { sec: 1 }, 'ERR_INVALID_ARG_TYPE', 'value.usec'],
    ['ip_mreqn', { address: '' }, 'ERR_INVALID_ARG_TYPE', 'value.multiaddr'],
    ['ip_mreqn', { multiaddr: 'localhost' }, 'ERR_INVALID_ARG_VALUE', 'value.multiaddr'],
    ['ip_mreqn', { multiaddr: '239.1.1.1\0' }, 'ERR_INVALID_ARG_VALUE', 'value.multiaddr'],
    ['ip_mreqn', { multiaddr: four, ifindex: '1' }, 'ERR_INVALID_ARG_TYPE', 'value.ifindex'],
    ['ipv6_mreq', { multiaddr: four, interface: 1 }, 'ERR_INVALID_ARG_VALUE', 'value.multiaddr'],
    ['ipv6_mreq', { multiaddr: six, interface: -1 }, 'ERR_OUT_OF_RANGE', 'value.interface'],
    ['group_req', { interface: 1, group: 'x' }, 'ERR_INVALID_ARG_VALUE', 'value.group'],
    ['group_req', { interface: 1, group: { address: four } }, 'ERR_INVALID_ARG_TYPE', 'value.group'],
    ['group_source_req', { interface: 1, group: four }, 'ERR_INVALID_ARG_TYPE', 'value.source'],
    ['ucred', { pid: 1, uid: -1, gid: 0 }, 'ERR_OUT_OF_RANGE', 'value.uid'],
    ['packet_mreq', { ifindex: 1, type: 0, address: Buffer.alloc(9) }, 'ERR_OUT_OF_RANGE', 'value.address.length'],
    ['packet_mreq', { ifindex: 1, type: 0, address: 'x' }, 'ERR_INVALID_ARG_TYPE', 'value.address'],
    ['sock_fprog', {}, 'ERR_INVALID_ARG_TYPE', 'value'],
    ['sock_fprog', [{ code: 6, jt: 0, jf: 0 }], 'ERR_INVALID_ARG_TYPE', 'value[0].k'],
    ['sock_fprog', [{ code: 6, jt: 256, jf: 0, k: 0 }], 'ERR_OUT_OF_RANGE', 'value[0].jt'],
    ['sock_fprog', [null], 'ERR_INVALID_ARG_TYPE', 'value[0]'],
    // eslint-disable-next-line no-sparse-arrays -- a hole is no instruction
    ['sock_fprog', [, { code: 6, jt: 0, jf: 0, k: 0 }], 'ERR_INVALID_ARG_TYPE', 'value[0]'],
    ['can_filter', [{ id: -1, mask: 0 }], 'ERR_OUT_OF_RANGE', 'value[0].id'],
    ['icmp6_filter', { filt: [1] }, 'ERR_OUT_OF_RANGE', 'value.filt.length'],
    ['icmp6_filter', { filt: [1, 2, 3, 4, 5, 6, 7, '8'] }, 'ERR_INVALID_ARG_TYPE', 'value.filt[7]'],
    ['so_timestamping', {}, 'ERR_INVALID_ARG_TYPE', 'value.flags'],
    ['sockaddr', 'x', 'ERR_INVALID_ARG_TYPE', 'address'],
    ['sockaddr', { family: AF_INET, address: 'localhost', port: 1 }, 'ERR_INVALID_ARG_VALUE', 'value'],
  ];

  test.each(cases)('%s %p', (codec, value, code, name) => {
    const call = (): unknown => encodeOption(codecs[codec], value);
    expect(call).toFailWith(code);
    expect(call).toThrow(`"${name}"`);
  });

  test.each<[CodecName, unknown, message: string]>([
    ['int', 'x', 'The "value" argument must be a number.'],
    ['int', 2 ** 32, '"value" is out of range. It must be >= -2147483648 && <= 4294967295.'],
    ['bigint', '1', 'must be a bigint.'],
    ['bigint', 2 ** 53, 'must be a bigint.'],
    ['bigint', 2n ** 64n, '"value" is out of range. It must be >= -(2n ** 63n) && < 2n ** 64n.'],
    ['bigint', -(2n ** 63n) - 1n, '"value" is out of range. It must be >= -(2n ** 63n) && < 2n ** 64n.'],
    ['string', 1, 'must be a string.'],
    ['bytes', 'x', 'must be bytes, a number, a bigint or a boolean.'],
    ['linger', 1, 'must be an object.'],
    ['ip_mreqn', { multiaddr: 5 }, 'must be a string.'],
    ['ip_mreqn', { multiaddr: 'x' }, 'must be a numeric IPv4 address.'],
    ['ipv6_mreq', { multiaddr: 5, interface: 1 }, 'must be a string.'],
    ['ipv6_mreq', { multiaddr: 'x', interface: 1 }, 'must be a numeric IPv6 address.'],
    ['group_req', { interface: 1, group: 5 }, 'must be a string.'],
    ['sockaddr', { family: AF_INET, address: 'localhost', port: 1 }, 'must be a numeric address.'],
    ['packet_mreq', { ifindex: 1, type: 0, address: 'x' }, 'must be a Buffer.'],
    ['packet_mreq', { ifindex: 1, type: 0, address: Buffer.alloc(9) }, 'It must be <= 8.'],
    ['icmp6_filter', { filt: 1 }, 'must be an array.'],
    ['icmp6_filter', { filt: [1] }, 'It must be 8.'],
    ['sock_fprog', {}, 'must be an array.'],
    ['sock_fprog', new Array(65536), '"value.length" is out of range. It must be <= 65535.'],
    ['sock_fprog', Buffer.alloc(7), 'The "value" argument must be instructions of 8 bytes.'],
    ['sock_fprog', Buffer.alloc(8 * 65536), '"value.length" is out of range. It must be <= 524280.'],
  ])('%s: the error says what there should be (%#)', (codec, value, message) => {
    expect(() => encodeOption(codecs[codec], value)).toThrow(message);
  });

  test('the call is setsockopt, of an interface that there is not too', () => {
    const value = { family: AF_PACKET, ifname: 'nosuchif', protocol: 3 };
    expect(() => encodeOption(codecs.sockaddr, value)).toFailWith('ENODEV', 'setsockopt');
  });

  test.each([
    ['x', 'ERR_INVALID_ARG_TYPE'],
    [{}, 'ERR_INVALID_ARG_TYPE'],
    [undefined, 'ERR_INVALID_ARG_TYPE'],
    [1.5, 'ERR_OUT_OF_RANGE'],
  ])('of an unknown option: %p', (value, code) => {
    expect(() => encodeOption(undefined, value)).toFailWith(code);
  });
});

describe('by level and name', () => {
  test('what the table has', () => {
    expect(codecFor(SOL_SOCKET, SO_LINGER)).toBe(codecs.linger);
    expect(codecFor(IPPROTO_TCP, TCP_INFO)).toBe(codecs.tcp_info);
    expect(isInt(codecFor(SOL_SOCKET, SO_TYPE))).toBe(true);
    expect(isInt(codecFor(SOL_SOCKET, SO_LINGER))).toBe(false);
    expect(sizeFor(codecFor(SOL_SOCKET, SO_LINGER))).toBe(8);
    expect(sizeFor(undefined)).toBe(UNKNOWN_SIZE);
    for (const [level, optname, name] of known) {
      expect(codecFor(level, optname)).toBe(codecs[name]);
    }
  });

  test('nothing else, of any two ints', () => {
    const pairs = new Set(known.map(([level, optname]) => `${level} ${optname}`));
    const int = fc.oneof(
      fc.integer({ min: -0x80000000, max: 0x7fffffff }),
      fc.nat(300),
      fc.constantFrom(0x10001, 65537, -1),
    );
    fc.assert(
      fc.property(int, int, (level, optname) => {
        expect(codecFor(level, optname) !== undefined).toBe(pairs.has(`${level} ${optname}`));
      }),
    );
  });
});

describe('fuzz', () => {
  const names = fc.constantFrom(...(Object.keys(codecs) as CodecName[]));

  test('whatever bytes come, they are decoded, and what was decoded whole goes back', () => {
    fc.assert(
      fc.property(names, fc.uint8Array({ maxLength: 300 }), (name, bytes) => {
        const codec = codecs[name];
        const value = codec.decode(bytes);
        const asRaw = ['bytes', 'sockaddr', 'int', 'string', 'group_req', 'group_source_req'];
        if (bytes.length === codec.size && !asRaw.includes(name)) {
          expect(codec.decode(codec.encode(value, 'value'))).toEqual(value);
        }
      }),
    );
  });

  test('whatever value comes, it is encoded or refused with a code', () => {
    const keys = fc.constantFrom(
      'onoff',
      'linger',
      'sec',
      'usec',
      'multiaddr',
      'interface',
      'group',
      'filt',
      'address',
      'family',
    );
    const values = fc.oneof(
      fc.anything({ withBigInt: true, withTypedArray: true }),
      fc.dictionary(keys, fc.oneof(fc.integer(), fc.ipV4(), fc.ipV6(), fc.anything())),
    );
    fc.assert(
      fc.property(fc.option(names, { nil: undefined }), values, (name, value) => {
        try {
          const out = encodeOption(name && codecs[name], value);
          expect(typeof out === 'number' || out instanceof Uint8Array || ArrayBuffer.isView(out)).toBe(true);
        } catch (error) {
          expect((error as { code?: string }).code).toMatch(/^(ERR_|ENAMETOOLONG|ENODEV|EAI_ADDRFAMILY)/);
        }
      }),
    );
  });
});

test('an interface address that is left empty is any', () => {
  const any = codecs.ipv6_mreq.encode({ multiaddr: '', interface: 1 }, 'value');
  expect(any).toEqual(codecs.ipv6_mreq.encode({ multiaddr: '::', interface: 1 }, 'value'));
});

test.each([
  [4, -0x80000000, 0x7fffffff],
  [8, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
])('a long of %d bytes', (size, least, most) => {
  const kind = long(size);
  const out = new Uint8Array(size);
  for (const value of [least, -1, 0, most]) {
    kind.put(out, 0, value, 'value');
    expect(kind.get(out, 0)).toBe(value);
  }
  for (const value of [least - 1, most + 1]) {
    expect(() => {
      kind.put(out, 0, value, 'value');
    }).toFailWith('ERR_OUT_OF_RANGE');
  }
});

test('64 bits are a bigint without a sign', () => {
  const out = new Uint8Array(8);
  for (const value of [0n, 2n ** 64n - 1n]) {
    u64.put(out, 0, value, 'value');
    expect(u64.get(out, 0)).toBe(value);
  }
  const put = (value: unknown): void => {
    u64.put(out, 0, value, 'value');
  };
  expect(() => {
    put(5);
  }).toThrow('must be a bigint.');
  for (const value of [-1n, 2n ** 64n]) {
    expect(() => {
      put(value);
    }).toThrow('"value" is out of range. It must be >= 0n && < 2n ** 64n.');
  }
});

test('structures of control messages have the sizes of C', () => {
  expect(structures.sock_extended_err.size).toBe(16);
  expect(structures.tpacket_auxdata.size).toBe(20);
  expect(structures.scm_timestamping.size).toBe(3 * structures.timespec.size);
  expect(structures.scm_timestamping64.size).toBe(48);
  expect(arrayOf(u16, 3).size).toBe(6);
});
