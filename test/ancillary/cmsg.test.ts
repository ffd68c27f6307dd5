import '../support/fuzz';
import fc from 'fast-check';
import { type AncillaryInput, decodeAncillary, descriptorsIn, encodeAncillary } from '#lib/ancillary/cmsg';
import { CMSG_LEN, CMSG_SPACE } from '#lib/ancillary/sizes';
import * as C from '#lib/constants/generated';
import { describeWithPython, python } from '../support/python';

test('descriptors: as many as there are, not as an array claims, nor as many as it grows to', () => {
  const encode = (data: number[]) => encodeAncillary([{ level: C.SOL_SOCKET, type: C.SCM_RIGHTS, data }]);
  // The longest array there is: its elements are looked at before there is memory for them.
  expect(() => encode(new Array<number>(2 ** 32 - 1))).toFailWith('ERR_INVALID_ARG_TYPE');
  const growing = [1, 2];
  Object.defineProperty(growing, 1, {
    get() {
      if (growing.length === 2) growing.push(3);
      return 2;
    },
  });
  expect(Buffer.from(encode(growing).subarray(CMSG_LEN(0)))).toHaveLength(CMSG_SPACE(12) - CMSG_LEN(0));
});

function backAndForth(ancdata: AncillaryInput[]): ReturnType<typeof decodeAncillary> {
  const control = encodeAncillary(ancdata);
  return decodeAncillary(control, control.length);
}

/** A kind, a value, what it goes out as (in the format of Python's struct), and what comes back where that differs. */
type Sample = [
  name: string,
  level: number,
  type: number,
  value: AncillaryInput['data'],
  format: string,
  parts: (number | string)[],
  back?: unknown,
];

const offender = { family: C.AF_INET, address: '10.0.0.1', port: 0 };
const six = '20010db8000000000000000000000001';

/** Kinds that are an int, an unsigned one, or an error with its details. */
const signed: [name: string, level: number, type: number][] = [
  ['SCM_WIFI_STATUS', C.SOL_SOCKET, C.SCM_WIFI_STATUS],
  ['SCM_INQ', C.SOL_SOCKET, C.SCM_INQ],
  ['SO_PRIORITY', C.SOL_SOCKET, C.SO_PRIORITY],
  ['IP_RECVFRAGSIZE', C.IPPROTO_IP, C.IP_RECVFRAGSIZE],
  ['IPV6_2292HOPLIMIT', C.IPPROTO_IPV6, C.IPV6_2292HOPLIMIT],
  ['IPV6_FLOWINFO', C.IPPROTO_IPV6, C.IPV6_FLOWINFO],
  ['IPV6_DONTFRAG', C.IPPROTO_IPV6, C.IPV6_DONTFRAG],
  ['IPV6_RECVFRAGSIZE', C.IPPROTO_IPV6, C.IPV6_RECVFRAGSIZE],
  ['TCP_CM_INQ', C.IPPROTO_TCP, C.TCP_CM_INQ],
  ['NETLINK_LISTEN_ALL_NSID', C.SOL_NETLINK, C.NETLINK_LISTEN_ALL_NSID],
];
const unsigned: typeof signed = [
  ['SCM_TS_OPT_ID', C.SOL_SOCKET, C.SCM_TS_OPT_ID],
  ['IP_CHECKSUM', C.IPPROTO_IP, C.IP_CHECKSUM],
  ['ALG_SET_OP', C.SOL_ALG, C.ALG_SET_OP],
  ['ALG_SET_AEAD_ASSOCLEN', C.SOL_ALG, C.ALG_SET_AEAD_ASSOCLEN],
  ['RDS_CMSG_ZCOPY_COOKIE', C.SOL_RDS, C.RDS_CMSG_ZCOPY_COOKIE],
];
const errorQueues: typeof signed = [
  ['PACKET_TX_TIMESTAMP', C.SOL_PACKET, C.PACKET_TX_TIMESTAMP],
  ['VSOCK_RECVERR', C.SOL_VSOCK, C.VSOCK_RECVERR],
  ['SCM_CAN_RAW_ERRQUEUE', C.SOL_CAN_RAW, C.SCM_CAN_RAW_ERRQUEUE],
  ['SCM_J1939_ERRQUEUE', C.SOL_CAN_J1939, C.SCM_J1939_ERRQUEUE],
];

const samples: Sample[] = [
  ['SCM_RIGHTS', C.SOL_SOCKET, C.SCM_RIGHTS, [0, 1, 2147483647], '3i', [0, 1, 2147483647]],
  ['no SCM_RIGHTS', C.SOL_SOCKET, C.SCM_RIGHTS, [], '', []],
  ['SCM_CREDENTIALS', C.SOL_SOCKET, C.SCM_CREDENTIALS, { pid: 7, uid: 0xffffffff, gid: 9 }, '@iII', [7, 0xffffffff, 9]],
  ['SCM_PIDFD', C.SOL_SOCKET, C.SCM_PIDFD, 5, '@i', [5]],
  ['SCM_TIMESTAMP', C.SOL_SOCKET, C.SCM_TIMESTAMP, { sec: 1_700_000_000, usec: 5 }, '@ll', [1_700_000_000, 5]],
  ['SCM_TIMESTAMPNS', C.SOL_SOCKET, C.SCM_TIMESTAMPNS, { sec: 1, nsec: 999_999_999 }, '@ll', [1, 999_999_999]],
  ['SO_TIMESTAMP_NEW', C.SOL_SOCKET, C.SO_TIMESTAMP_NEW, { sec: 2 ** 33, usec: 5 }, '@qq', [2 ** 33, 5]],
  ['SO_TIMESTAMPNS_NEW', C.SOL_SOCKET, C.SO_TIMESTAMPNS_NEW, { sec: -1, nsec: 5 }, '@qq', [-1, 5]],
  [
    'SCM_TIMESTAMPING',
    C.SOL_SOCKET,
    C.SCM_TIMESTAMPING,
    { ts: [1, 2, 3].map((n) => ({ sec: n, nsec: n + 1 })) as never },
    '@6l',
    [1, 2, 2, 3, 3, 4],
  ],
  ['SCM_TXTIME', C.SOL_SOCKET, C.SCM_TXTIME, 0xfedcba9876543210n, '@II', [0x76543210, 0xfedcba98]],
  ['SO_RXQ_OVFL', C.SOL_SOCKET, C.SO_RXQ_OVFL, 0xffffffff, '@I', [0xffffffff]],
  ['SO_MARK', C.SOL_SOCKET, C.SO_MARK, 0xffffffff, '@I', [0xffffffff]],
  [
    'SO_TIMESTAMPING_NEW',
    C.SOL_SOCKET,
    C.SO_TIMESTAMPING_NEW,
    { ts: [1, 2, 3].map((n) => ({ sec: n, nsec: n + 1 })) as never },
    '@6q',
    [1, 2, 2, 3, 3, 4],
  ],
  ...signed.map(([name, level, type]): Sample => [name, level, type, -2, '@i', [-2]]),
  ...unsigned.map(([name, level, type]): Sample => [name, level, type, 0xfffffffe, '@I', [0xfffffffe]]),
  ...errorQueues.map(([name, level, type]): Sample => {
    const value = { errno: 111, origin: 2, type: 3, code: 4, info: 5, data: 6, offender: null };
    return [name, level, type, value, '@IBBBxII', [111, 2, 3, 4, 5, 6]];
  }),
  ['IPV6_2292PKTINFO', C.IPPROTO_IPV6, C.IPV6_2292PKTINFO, { addr: '2001:db8::1', ifindex: 3 }, '16sI', [six, 3]],
  [
    'IP_PKTINFO',
    C.IPPROTO_IP,
    C.IP_PKTINFO,
    { ifindex: 2, spec_dst: '127.0.0.2', addr: '127.0.0.1' },
    '@i4s4s',
    [2, '7f000002', '7f000001'],
  ],
  ['IP_TTL', C.IPPROTO_IP, C.IP_TTL, 64, '@i', [64]],
  ['IP_TOS', C.IPPROTO_IP, C.IP_TOS, 0x10, '@i', [0x10]],
  [
    'IP_RECVERR',
    C.IPPROTO_IP,
    C.IP_RECVERR,
    { errno: 111, origin: 2, type: 3, code: 3, info: 0, data: 7, offender },
    '@IBBBxIIH2s4s8x',
    [111, 2, 3, 3, 0, 7, C.AF_INET, '0000', '0a000001'],
  ],
  [
    'IP_RECVERR of nobody',
    C.IPPROTO_IP,
    C.IP_RECVERR,
    { errno: 0, origin: 5, type: 0, code: 1, info: 3, data: 4, offender: null },
    '@IBBBxII',
    [0, 5, 0, 1, 3, 4],
  ],
  [
    'IP_ORIGDSTADDR',
    C.IPPROTO_IP,
    C.IP_ORIGDSTADDR,
    { address: '1.2.3.4', port: 258 },
    '@H2s4s8x',
    [C.AF_INET, '0102', '01020304'],
    { address: '1.2.3.4', port: 258, family: C.AF_INET },
  ],
  ['IPV6_PKTINFO', C.IPPROTO_IPV6, C.IPV6_PKTINFO, { addr: '2001:db8::1', ifindex: 3 }, '16sI', [six, 3]],
  ['IPV6_HOPLIMIT', C.IPPROTO_IPV6, C.IPV6_HOPLIMIT, 255, '@i', [255]],
  ['IPV6_TCLASS', C.IPPROTO_IPV6, C.IPV6_TCLASS, -1, '@i', [-1]],
  [
    'IPV6_RECVERR',
    C.IPPROTO_IPV6,
    C.IPV6_RECVERR,
    {
      errno: 111,
      origin: 3,
      type: 1,
      code: 4,
      info: 0,
      data: 0,
      offender: { address: '2001:db8::1', port: 0, flowinfo: 0, scope_id: 2, family: C.AF_INET6 },
    },
    '@IBBBxIIH6s16sI',
    [111, 3, 1, 4, 0, 0, C.AF_INET6, '000000000000', six, 2],
  ],
  [
    'IPV6_ORIGDSTADDR',
    C.IPPROTO_IPV6,
    C.IPV6_ORIGDSTADDR,
    { address: '2001:db8::1', port: 258, flowinfo: 1, scope_id: 2, family: C.AF_INET6 },
    '@H6s16sI',
    [C.AF_INET6, '010200000001', six, 2],
  ],
  ['UDP_GRO', C.IPPROTO_UDP, C.UDP_GRO, 1400, '@i', [1400]],
  ['UDP_SEGMENT', C.IPPROTO_UDP, C.UDP_SEGMENT, 65535, '@H', [65535]],
  [
    'PACKET_AUXDATA',
    C.SOL_PACKET,
    C.PACKET_AUXDATA,
    { status: 1, len: 2, snaplen: 3, mac: 4, net: 5, vlan_tci: 6, vlan_tpid: 0x8100 },
    '@IIIHHHH',
    [1, 2, 3, 4, 5, 6, 0x8100],
  ],
];

describeWithPython("bytes as CPython's socket and struct make them", () => {
  test('each kind, and all of them in a row', () => {
    const theirs = python(
      `
import socket, struct
def message(level, type, format, parts):
    data = struct.pack(format, *(bytes.fromhex(p) if isinstance(p, str) else p for p in parts))
    header = struct.pack('@Nii', socket.CMSG_LEN(len(data)), level, type)
    return (header + data).ljust(socket.CMSG_SPACE(len(data)), b'\\0').hex()
print(json.dumps([message(*one) for one in input]))`,
      samples.map(([, level, type, , format, parts]) => [level, type, format, parts]),
    ) as string[];
    const ours = samples.map(([, level, type, data]) =>
      Buffer.from(encodeAncillary([{ level, type, data }])).toString('hex'),
    );
    expect(Object.fromEntries(samples.map(([name], index) => [name, ours[index]]))).toEqual(
      Object.fromEntries(samples.map(([name], index) => [name, theirs[index]])),
    );
    const all = encodeAncillary(samples.map(([, level, type, data]) => ({ level, type, data })));
    expect(Buffer.from(all).toString('hex')).toBe(theirs.join(''));
  });

  test('CMSG_LEN and CMSG_SPACE, and where they end', () => {
    const limit = 0x7fffffff;
    const lengths = [
      0,
      1,
      3,
      4,
      7,
      8,
      9,
      100,
      limit - 64,
      limit - 24,
      limit - 23,
      limit - 17,
      limit - 16,
      limit - 15,
      limit,
    ];
    const theirs = python(
      `
import socket
def answer(call, n):
    try: return call(n)
    except OverflowError: return None
print(json.dumps([[answer(socket.CMSG_LEN, n), answer(socket.CMSG_SPACE, n)] for n in input]))`,
      lengths,
    );
    const answer = (call: (n: number) => number, n: number): number | null => {
      try {
        return call(n);
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError);
        return null;
      }
    };
    expect(lengths.map((n) => [answer(CMSG_LEN, n), answer(CMSG_SPACE, n)])).toEqual(theirs);
  });
});

test.each(samples)('%s comes back as it went', (_name, level, type, data, _format, _parts, back = data) => {
  const [message, ...rest] = backAndForth([{ level, type, data }]);
  expect(rest).toEqual([]);
  // One of 16 bits goes out, one of 32 comes in.
  expect(message).toMatchObject({ level, type, value: back });
  expect(Buffer.isBuffer(message?.data)).toBe(true);
  // What was received can be sent.
  expect(encodeAncillary([message])).toEqual(encodeAncillary([{ level, type, data }]));
});

test('all kinds in a row come back in their order', () => {
  const ancdata = samples.map(([, level, type, data]) => ({ level, type, data }));
  expect(backAndForth(ancdata).map(({ value }) => value)).toEqual(samples.map(([, , , data, , , back = data]) => back));
});

describe('what comes in otherwise than it goes out', () => {
  function incoming(level: number, type: number, data: Buffer): unknown {
    return backAndForth([{ level, type, data }])[0]?.value;
  }

  test('IP_TOS as one byte', () => {
    expect(incoming(C.IPPROTO_IP, C.IP_TOS, Buffer.from([0xb8]))).toBe(0xb8);
  });

  test('a number of two bytes, and of none', () => {
    const bytes = encodeAncillary([{ level: C.IPPROTO_IP, type: C.IP_TOS, data: 0x1234 }]).subarray(CMSG_LEN(0));
    const low = bytes[0] === 0x34 ? bytes.slice(0, 2) : bytes.slice(2, 4);
    expect(incoming(C.IPPROTO_IP, C.IP_TOS, Buffer.from(low))).toBe(0x1234);
    expect(incoming(C.IPPROTO_IP, C.IP_TOS, Buffer.of(0x12, 0x12, 0xff))).toBe(0x12);
    expect(incoming(C.IPPROTO_IP, C.IP_TOS, Buffer.alloc(0))).toBeUndefined();
  });

  test('an offender that is left out is none, and one of another kind is named in the error', () => {
    const error = { errno: 1, origin: 2, type: 3, code: 4, info: 5, data: 6 };
    const encode = (data: object): Uint8Array =>
      encodeAncillary([{ level: C.IPPROTO_IP, type: C.IP_RECVERR, data: data as never }]);
    expect(encode(error)).toEqual(encode({ ...error, offender: null }));
    expect(() => encode({ ...error, offender: 5 })).toFailWith('ERR_INVALID_ARG_TYPE');
    expect(() => encode({ ...error, offender: { ...offender, address: 'a name' } })).toThrow(
      'ancdata[0].data.offender',
    );
  });

  test('the flags of SO_TIMESTAMPING go out', () => {
    const [message] = backAndForth([{ level: C.SOL_SOCKET, type: C.SCM_TIMESTAMPING, data: 0x10 }]);
    expect(message?.data).toHaveLength(4);
    expect(message).not.toHaveProperty('value');
  });

  test('an offender of no family is none', () => {
    expect(incoming(C.IPPROTO_IP, C.IP_RECVERR, Buffer.alloc(32))).toMatchObject({ offender: null });
  });

  test('data too short for its kind has no value', () => {
    for (const [, level, type, data] of samples) {
      const [whole] = backAndForth([{ level, type, data }]);
      if (type === C.SCM_RIGHTS || whole === undefined || whole.data.length < 5) continue;
      const [cut] = backAndForth([{ level, type, data: whole.data.subarray(0, 3) }]);
      expect(cut).toEqual({ level, type, data: whole.data.subarray(0, 3) });
    }
  });

  test('an unknown kind is bytes', () => {
    expect(backAndForth([{ level: 999, type: -5, data: Buffer.from('abc') }])).toEqual([
      { level: 999, type: -5, data: Buffer.from('abc') },
    ]);
  });
});

describe('a control buffer that was cut', () => {
  const control = encodeAncillary([
    { level: C.SOL_SOCKET, type: C.SCM_RIGHTS, data: [3, 4, 5] },
    { level: C.IPPROTO_IP, type: C.IP_TTL, data: 7 },
  ]);

  test('gives what is whole, and of the last what there is', () => {
    expect(decodeAncillary(control, control.length)).toHaveLength(2);
    expect(decodeAncillary(control, CMSG_SPACE(12) + CMSG_LEN(0))).toHaveLength(2);
    expect(decodeAncillary(control, CMSG_SPACE(12) + CMSG_LEN(0) - 1)).toHaveLength(1);
    expect(decodeAncillary(control, CMSG_LEN(8))).toMatchObject([{ value: [3, 4] }]);
    expect(decodeAncillary(control, CMSG_LEN(7))).toMatchObject([{ value: [3] }]);
    expect(decodeAncillary(control, CMSG_LEN(0))).toMatchObject([{ value: [] }]);
    expect(decodeAncillary(control, CMSG_LEN(0) - 1)).toEqual([]);
    expect(decodeAncillary(control, 0)).toEqual([]);
    expect(decodeAncillary(control.subarray(0, 20), control.length)).toMatchObject([{ value: [3] }]);
  });

  test('shares nothing with the buffer', () => {
    const own = Uint8Array.from(control);
    const [message] = decodeAncillary(own, own.length);
    own.fill(0xff);
    expect(message?.data).toEqual(Buffer.from(control.subarray(CMSG_LEN(0), CMSG_LEN(12))));
  });

  test('a length that says nothing ends it', () => {
    for (const length of [0, 1, CMSG_LEN(0) - 1]) {
      const bad = Uint8Array.from(control);
      bad.fill(0, 0, 8);
      bad[0] = length;
      expect(decodeAncillary(bad, bad.length)).toEqual([]);
    }
    const endless = Uint8Array.from(control).fill(0xff, 0, 8);
    expect(decodeAncillary(endless, endless.length)).toEqual([]);
    const large = Uint8Array.from(control).fill(0xff, 0, 7);
    large[7] = 0x7f;
    expect(decodeAncillary(large, large.length)).toHaveLength(1);
  });

  test('the descriptors in it', () => {
    const many = encodeAncillary([
      { level: C.SOL_SOCKET, type: C.SCM_RIGHTS, data: [3, 4] },
      { level: C.SOL_SOCKET, type: C.SCM_CREDENTIALS, data: { pid: 1, uid: 2, gid: 3 } },
      { level: C.SOL_SOCKET, type: C.SCM_PIDFD, data: 9 },
      { level: C.SOL_SOCKET, type: C.SCM_RIGHTS, data: [5] },
    ]);
    expect(descriptorsIn(many, many.length)).toEqual([3, 4, 9, 5]);
    expect(descriptorsIn(many, CMSG_LEN(6))).toEqual([3]);
    // Numbers of the same types at another level are none.
    const others = encodeAncillary([
      { level: C.IPPROTO_IP, type: C.SCM_RIGHTS, data: Buffer.alloc(4) },
      { level: C.IPPROTO_IP, type: C.SCM_PIDFD, data: Buffer.alloc(4) },
    ]);
    expect(descriptorsIn(others, others.length)).toEqual([]);
  });
});

describe('fuzz', () => {
  test('whatever bytes come are taken apart', () => {
    const header = fc.tuple(fc.nat(64), fc.constantFrom(...samples)).map(([size, [, level, type]]) => {
      const bytes = new Uint8Array(40);
      const view = new DataView(bytes.buffer);
      new Uint32Array(bytes.buffer, 0, 4).set([size, 0, level, type]);
      expect(view.byteLength).toBe(40);
      return bytes;
    });
    const controls = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc
        .array(fc.oneof(header, fc.uint8Array({ maxLength: 16 })), { maxLength: 6 })
        .map((parts) => Uint8Array.from(Buffer.concat(parts))),
    );
    fc.assert(
      fc.property(controls, fc.nat(250), (control, length) => {
        const messages = decodeAncillary(control, length);
        const bytes = messages.reduce((sum, { data }) => sum + CMSG_LEN(data.length), 0);
        expect(bytes).toBeLessThanOrEqual(Math.min(length, control.length));
        expect(decodeAncillary(encodeAncillary(messages), 1 << 20)).toEqual(messages);
        descriptorsIn(control, length);
      }),
    );
  });

  test('any messages come back, padding and all', () => {
    const int = fc.integer({ min: -0x80000000, max: 0x7fffffff });
    const one = fc.record({ level: int, type: int, data: fc.uint8Array({ maxLength: 70 }) });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 5 }), (ancdata) => {
        const control = encodeAncillary(ancdata);
        expect(control.length).toBe(ancdata.reduce((sum, { data }) => sum + CMSG_SPACE(data.length), 0));
        expect(
          decodeAncillary(control, control.length).map(({ level, type, data }) => ({
            level,
            type,
            data: Uint8Array.from(data),
          })),
        ).toEqual(ancdata.map(({ level, type, data }) => ({ level, type, data: Uint8Array.from(data) })));
      }),
    );
  });

  test('whatever value comes, it is encoded or refused with a code', () => {
    const value = fc.anything({ withBigInt: true, withTypedArray: true });
    fc.assert(
      fc.property(
        fc.constantFrom(...samples),
        fc.oneof(value, fc.integer(), fc.array(fc.integer())),
        ([, level, type], data) => {
          try {
            encodeAncillary([{ level, type, data }]);
          } catch (error) {
            expect((error as { code?: string }).code).toMatch(/^ERR_/);
          }
        },
      ),
    );
  });
});

describe('wrong messages', () => {
  test.each<[string, unknown, string, string]>([
    ['no array', {}, 'ERR_INVALID_ARG_TYPE', 'ancdata'],
    ['an array of numbers', [1], 'ERR_INVALID_ARG_TYPE', 'ancdata[0]'],
    ['a tuple, as in CPython', [[1, 1, Buffer.alloc(4)]], 'ERR_INVALID_ARG_TYPE', 'ancdata[0].level'],
    ['no level', [{ type: 1, data: [] }], 'ERR_INVALID_ARG_TYPE', 'ancdata[0].level'],
    [
      'a constant that the platform lacks',
      [{ level: 1, type: undefined, data: [] }],
      'ERR_INVALID_ARG_TYPE',
      'ancdata[0].type',
    ],
    ['a level of 33 bits', [{ level: 2 ** 32, type: 1, data: [] }], 'ERR_OUT_OF_RANGE', 'ancdata[0].level'],
    ['no data', [{ level: C.SOL_SOCKET, type: C.SCM_RIGHTS }], 'ERR_INVALID_ARG_TYPE', 'ancdata[0].data'],
    [
      'one descriptor',
      [{ level: C.SOL_SOCKET, type: C.SCM_RIGHTS, data: 3 }],
      'ERR_INVALID_ARG_TYPE',
      'ancdata[0].data',
    ],
    [
      'a descriptor as text',
      [{ level: C.SOL_SOCKET, type: C.SCM_RIGHTS, data: ['3'] }],
      'ERR_INVALID_ARG_TYPE',
      'ancdata[0].data[0]',
    ],
    [
      'a descriptor of 33 bits',
      [{ level: C.SOL_SOCKET, type: C.SCM_RIGHTS, data: [0, 2 ** 31] }],
      'ERR_OUT_OF_RANGE',
      'ancdata[0].data[1]',
    ],
    ['a value of an unknown kind', [{ level: 999, type: 1, data: 3 }], 'ERR_INVALID_ARG_TYPE', 'ancdata[0].data'],
    ['text', [{ level: C.SOL_SOCKET, type: C.SCM_RIGHTS, data: 'abc' }], 'ERR_INVALID_ARG_TYPE', 'ancdata[0].data'],
    [
      'half a pktinfo',
      [{ level: C.IPPROTO_IP, type: C.IP_PKTINFO, data: { ifindex: 1 } }],
      'ERR_INVALID_ARG_TYPE',
      'ancdata[0].data.spec_dst',
    ],
    [
      'a segment of 17 bits',
      [{ level: C.IPPROTO_UDP, type: C.UDP_SEGMENT, data: 65536 }],
      'ERR_OUT_OF_RANGE',
      'ancdata[0].data',
    ],
    [
      'a time as a number',
      [{ level: C.SOL_SOCKET, type: C.SCM_TXTIME, data: 5 }],
      'ERR_INVALID_ARG_TYPE',
      'ancdata[0].data',
    ],
    ['the second one', [{ level: 1, type: 1, data: [] }, null], 'ERR_INVALID_ARG_TYPE', 'ancdata[1]'],
  ])('%s', (_title, ancdata, code, name) => {
    expect(() => encodeAncillary(ancdata)).toFailWith(code);
    expect(() => encodeAncillary(ancdata)).toThrow(`"${name}"`);
  });

  test('the error says what there should be', () => {
    const expected: [ancdata: unknown, text: string][] = [
      [{}, 'must be an array.'],
      [[1], 'must be an object.'],
      [[{ level: 1, type: C.SCM_RIGHTS, data: 3 }], 'must be an array of descriptors.'],
      [[{ level: 999, type: 1, data: 3 }], 'must be an ArrayBufferView or an ArrayBuffer.'],
      [[{ level: 999, type: -1, data: 3 }], 'must be an ArrayBufferView or an ArrayBuffer.'],
      [[{ level: -1, type: 0, data: 3 }], 'must be an ArrayBufferView or an ArrayBuffer.'],
    ];
    for (const [ancdata, text] of expected) expect(() => encodeAncillary(ancdata)).toThrow(text);
    expect(() => CMSG_LEN(-1)).toThrow('"length"');
    expect(() => CMSG_SPACE(-1)).toThrow('"length"');
  });

  test('lengths of no kind', () => {
    for (const length of [-1, 1.5, NaN, 2 ** 31, Infinity]) {
      expect(() => CMSG_LEN(length)).toFailWith('ERR_OUT_OF_RANGE');
      expect(() => CMSG_SPACE(length)).toFailWith('ERR_OUT_OF_RANGE');
    }
    expect(() => CMSG_LEN('1' as never)).toFailWith('ERR_INVALID_ARG_TYPE');
    expect(() => CMSG_SPACE(undefined as never)).toFailWith('ERR_INVALID_ARG_TYPE');
  });
});
