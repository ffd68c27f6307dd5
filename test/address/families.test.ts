/** The families beside the three that everybody has: what CPython hands to bind(2) for the same address, byte for byte. */
import '../support/fuzz';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { type Address, type PacketAddress, decodeAddress, encodeAddress, type SocketKind } from '#lib/address/index';
import { table } from '#lib/address/others';
import {
  AF_ALG,
  AF_BLUETOOTH,
  AF_CAN,
  AF_INET,
  AF_NETLINK,
  AF_PACKET,
  AF_QIPCRTR,
  AF_TIPC,
  AF_VSOCK,
  CAN_ISOTP,
  CAN_J1939,
  CAN_RAW,
} from '#lib/constants/generated';
import { hasPython } from '../support/python';

const scratch = Buffer.alloc(128);

function kind(family: number, proto = 0): SocketKind {
  return { family, type: 3, proto };
}

function bytesOf(address: unknown, socket: SocketKind): Buffer {
  scratch.fill(0xa5);
  const length = encodeAddress(address, socket, scratch, 'bind');
  expect(scratch[length] ?? 0xa5).toBe(0xa5);
  return Buffer.from(scratch.subarray(0, length));
}

function backAndForth(address: unknown, socket: SocketKind): Address | null {
  const bytes = bytesOf(address, socket);
  return decodeAddress(Buffer.concat([bytes], 128), bytes.length, socket);
}

/** A compiler makes a bind(2) that prints what it is given. */
const SHIM = `
#include <stdio.h>
#include <sys/socket.h>
int bind(int fd, const struct sockaddr* address, socklen_t length) {
  for (socklen_t at = 0; at < length; at++) fprintf(stderr, "%02x", ((const unsigned char*)address)[at]);
  fputc('\\n', stderr);
  return 0;
}`;

// A descriptor of any family will do: CPython goes by the family it is told.
const ORACLE = `
import json, socket, os, sys
for family, proto, address in json.load(sys.stdin):
    address = tuple(bytes.fromhex(part['hex']) if isinstance(part, dict) else part for part in address)
    fd = os.dup(base.fileno()) if 'base' in globals() else None
    if fd is None:
        base = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        fd = os.dup(base.fileno())
    with socket.socket(family, socket.SOCK_RAW, proto, fileno=fd) as s:
        s.bind(address)
`;

type Case = [title: string, socket: SocketKind, ours: unknown, theirs: unknown[]];

/** Bytes that no field covers, or that the protocol does not look at: CPython leaves there what the stack held. */
function padding([, socket, ours]: Case): [number, number][] {
  const gap: [number, number] = [2, 4];
  if (socket.family === AF_NETLINK || socket.family === AF_QIPCRTR) return [gap];
  if (socket.family === AF_PACKET) return (ours as PacketAddress).addr === undefined ? [[12, 20]] : [[18, 20]];
  if (socket.family !== AF_CAN) return [];
  if (socket.proto === CAN_ISOTP) return [gap, [16, 24]];
  return socket.proto === CAN_J1939 ? [gap, [21, 24]] : [gap, [8, 24]];
}

function withoutPadding(bytes: Buffer, one: Case): string {
  for (const [start, end] of padding(one)) bytes.fill(0, start, end);
  return bytes.toString('hex');
}

const addr = Buffer.from('010203040506', 'hex');

const cases: Case[] = [
  ['packet by name', kind(AF_PACKET), { ifname: 'lo', protocol: 0x0806 }, ['lo', 0x0806]],
  [
    'packet with everything',
    kind(AF_PACKET),
    { ifindex: 1, ifname: 'nosuchif', protocol: 3, pkttype: 4, hatype: 0x1234, addr },
    ['lo', 3, 4, 0x1234, { hex: '010203040506' }],
  ],
  ['netlink', kind(AF_NETLINK), { pid: 0x12345678, groups: 0x80000001 }, [0x12345678, 0x80000001]],
  ['netlink, the kernel', kind(AF_NETLINK), { pid: 0, groups: 0 }, [0, 0]],
  ['vsock', kind(AF_VSOCK), { cid: 3, port: 0x12345678 }, [3, 0x12345678]],
  ['vsock, any', kind(AF_VSOCK), { cid: 0xffffffff, port: 0xffffffff }, [0xffffffff, 0xffffffff]],
  ['CAN raw by name', kind(AF_CAN, CAN_RAW), { ifname: 'lo' }, ['lo']],
  ['CAN raw, all interfaces', kind(AF_CAN, CAN_RAW), { ifname: '' }, ['']],
  [
    'CAN ISO-TP',
    kind(AF_CAN, CAN_ISOTP),
    { ifname: 'lo', rx_id: 0x98765432, tx_id: 0x12345678 },
    ['lo', 0x98765432, 0x12345678],
  ],
  [
    'CAN J1939',
    kind(AF_CAN, CAN_J1939),
    { ifname: 'lo', name: 0x0123456789abcdefn, pgn: 0x12345, addr: 0x20 },
    ['lo', Number.NaN, 0x12345, 0x20],
  ],
  // CPython cuts both numbers to 16 bits.
  [
    'ALG with everything',
    kind(AF_ALG),
    { type: 'skcipher', name: 'cbc(aes)', feat: 0x5678, mask: 0xdef0 },
    ['skcipher', 'cbc(aes)', 0x5678, 0xdef0],
  ],
  ['ALG', kind(AF_ALG), { type: 'hash', name: 'sha256' }, ['hash', 'sha256']],
  [
    'ALG of the longest names',
    kind(AF_ALG),
    { type: 't'.repeat(13), name: 'n'.repeat(63) },
    ['t'.repeat(13), 'n'.repeat(63)],
  ],
  ['TIPC range', kind(AF_TIPC), { addr_type: 1, v1: 18888, v2: 1, v3: 17, scope: 3 }, [1, 18888, 1, 17, 3]],
  ['TIPC name', kind(AF_TIPC), { addr_type: 2, v1: 18888, v2: 17, v3: 0 }, [2, 18888, 17, 0]],
  [
    'TIPC node',
    kind(AF_TIPC),
    { addr_type: 3, v1: 0x1001002, v2: 0xfedcba98, v3: 0, scope: 1 },
    [3, 0x1001002, 0xfedcba98, 0, 1],
  ],
  ['QIPCRTR', kind(AF_QIPCRTR), { node: 0x12345678, port: 0xfffffffe }, [0x12345678, 0xfffffffe]],
];

function theirBytes(): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'bsd-sockets-'));
  try {
    writeFileSync(join(folder, 'bind.c'), SHIM);
    execFileSync('cc', ['-shared', '-fPIC', '-o', join(folder, 'bind.so'), join(folder, 'bind.c')], { stdio: 'pipe' });
    const input = JSON.stringify(cases.map(([, socket, , theirs]) => [socket.family, socket.proto, theirs]));
    // JSON has no 64-bit integers.
    const exact = input.replaceAll('null', String(0x0123456789abcdefn));
    const script = ORACLE;
    const out = execFileSync('sh', ['-c', 'exec python3 -c "$0" 2>&1', script], {
      input: exact,
      encoding: 'utf8',
      env: { ...process.env, LD_PRELOAD: join(folder, 'bind.so') },
    });
    return out.trim().split('\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function hasCompiler(): boolean {
  try {
    execFileSync('cc', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const reason = !hasPython ? ' (no python3 on this machine)' : !hasCompiler() ? ' (no C compiler on this machine)' : '';

(reason === '' ? describe : describe.skip)(`byte for byte as CPython${reason}`, () => {
  let theirs: string[] = [];
  beforeAll(() => {
    theirs = theirBytes();
  });

  test.each(cases.map((one, index) => [one[0], one, index] as const))('%s', (_title, one, index) => {
    const [, socket, ours] = one;
    expect(bytesOf(ours, socket).toString('hex')).toBe(withoutPadding(Buffer.from(theirs[index]!, 'hex'), one));
  });
});

describe('back and forth', () => {
  const u32 = fc.integer({ min: 0, max: 0xffffffff });
  const i32 = fc.integer({ min: -0x80000000, max: 0x7fffffff });
  const u16 = fc.nat(0xffff);
  const u8 = fc.nat(0xff);
  const text = (max: number): fc.Arbitrary<string> => fc.string({ unit: 'grapheme-ascii', maxLength: max });
  const bdaddr = fc
    .uint8Array({ minLength: 6, maxLength: 6 })
    .map((bytes) => [...bytes].map((b) => b.toString(16).toUpperCase().padStart(2, '0')).join(':'));
  const buffer = fc.uint8Array({ maxLength: 32 }).map((bytes) => Buffer.from(bytes));

  test.each<[string, SocketKind, fc.Arbitrary<object>]>([
    ['PACKET', kind(AF_PACKET), fc.record({ ifindex: i32, protocol: u16, pkttype: u8, hatype: u16, addr: buffer })],
    ['NETLINK', kind(AF_NETLINK), fc.record({ pid: u32, groups: u32 })],
    ['VSOCK', kind(AF_VSOCK), fc.record({ cid: u32, port: u32 })],
    ['CAN raw', kind(AF_CAN, CAN_RAW), fc.record({ ifindex: i32 })],
    ['CAN ISO-TP', kind(AF_CAN, CAN_ISOTP), fc.record({ ifindex: i32, rx_id: u32, tx_id: u32 })],
    [
      'CAN J1939',
      kind(AF_CAN, CAN_J1939),
      fc.record({ ifindex: i32, name: fc.bigInt(0n, 0xffffffffffffffffn), pgn: u32, addr: u8 }),
    ],
    ['ALG', kind(AF_ALG), fc.record({ type: text(13), name: text(63), feat: u32, mask: u32 })],
    [
      'TIPC',
      kind(AF_TIPC),
      fc.record({ addr_type: u8, v1: u32, v2: u32, v3: u32, scope: fc.integer({ min: -128, max: 127 }) }),
    ],
    ['QIPCRTR', kind(AF_QIPCRTR), fc.record({ node: u32, port: u32 })],
    ['L2CAP', kind(AF_BLUETOOTH, 0), fc.record({ bdaddr, psm: u16, cid: u16, bdaddr_type: u8 })],
    ['HCI', kind(AF_BLUETOOTH, 1), fc.record({ dev: u16, channel: u16 })],
    ['SCO', kind(AF_BLUETOOTH, 2), fc.record({ bdaddr })],
    ['RFCOMM', kind(AF_BLUETOOTH, 3), fc.record({ bdaddr, channel: u8 })],
  ])('%s', (_title, socket, addresses) => {
    fc.assert(
      fc.property(addresses, (address) => {
        const back = backAndForth(address, socket);
        expect(back).toEqual({ ...address, family: socket.family });
        expect(backAndForth(back, kind(AF_INET, socket.proto))).toMatchObject({ family: socket.family });
      }),
    );
  });

  test('whatever the kernel might write, cut anywhere', () => {
    const families = fc.constantFrom(
      AF_PACKET,
      AF_NETLINK,
      AF_VSOCK,
      AF_CAN,
      AF_ALG,
      AF_TIPC,
      AF_QIPCRTR,
      AF_BLUETOOTH,
    );
    const bytes = fc.uint8Array({ minLength: 128, maxLength: 128 });
    fc.assert(
      fc.property(families, bytes, fc.nat(128), fc.nat(8), (family, from, length, proto) => {
        new Uint16Array(from.buffer, from.byteOffset, 1)[0] = family;
        const address = decodeAddress(from, length, kind(family, proto));
        expect(address === null || address.family === family).toBe(true);
      }),
    );
  });
});

describe('Bluetooth structures', () => {
  test('as the kernel lays them out', () => {
    const bdaddr = '01:02:03:04:05:06';
    const l2cap = { bdaddr, psm: 0x1234, cid: 0x5678, bdaddr_type: 1 };
    expect(bytesOf(l2cap, kind(AF_BLUETOOTH, 0)).toString('hex', 2)).toBe('341206050403020178560100');
    expect(bytesOf({ bdaddr, channel: 7 }, kind(AF_BLUETOOTH, 3)).toString('hex', 2)).toBe('0605040302010700');
    expect(bytesOf({ bdaddr }, kind(AF_BLUETOOTH, 2)).toString('hex', 2)).toBe('060504030201');
    expect(bytesOf({ bdaddr: '1:2:3:4:5:6' }, kind(AF_BLUETOOTH, 2)).toString('hex', 2)).toBe('060504030201');
    expect(bytesOf({ dev: 0 }, kind(AF_BLUETOOTH, 1)).length).toBe(6);
  });

  test('a protocol without a form goes as raw bytes', () => {
    const socket = kind(AF_BLUETOOTH, 4);
    expect(() => bytesOf({ bdaddr: '01:02:03:04:05:06' }, socket)).toFailWith('ERR_INVALID_ARG_TYPE');
    expect(backAndForth({ data: Buffer.alloc(4) }, socket)).toEqual({ family: AF_BLUETOOTH, data: Buffer.alloc(4) });
  });
});

describe('what may be left out', () => {
  test('of a packet address, all but interface and protocol', () => {
    const address = { ifindex: 2, protocol: 0x800 };
    expect(backAndForth(address, kind(AF_PACKET))).toEqual({
      ...address,
      pkttype: 0,
      hatype: 0,
      addr: Buffer.alloc(0),
      family: AF_PACKET,
    });
  });

  test('of a J1939 address, all but the interface', () => {
    expect(backAndForth({ ifindex: 2 }, kind(AF_CAN, CAN_J1939))).toEqual({
      ifindex: 2,
      name: 0n,
      pgn: 0x40000,
      addr: 0xff,
      family: AF_CAN,
    });
  });
});

describe('CAN addresses', () => {
  const ids = { ifindex: 2, rx_id: 3, tx_id: 4 };

  test('their fields decide the form where the socket does not', () => {
    const isotp = bytesOf(ids, kind(AF_CAN, CAN_ISOTP));
    expect(bytesOf({ ...ids, family: AF_CAN }, kind(AF_INET))).toEqual(isotp);
    for (const field of ['rx_id', 'tx_id']) {
      // One asks for the other.
      expect(() => bytesOf({ ifindex: 2, [field]: 3 }, kind(AF_CAN, CAN_RAW))).toFailWith('ERR_INVALID_ARG_TYPE');
    }
    for (const [field, value] of [
      ['name', 5n],
      ['pgn', 6],
      ['addr', 7],
    ] as const) {
      const address = { ifindex: 2, [field]: value };
      expect(bytesOf({ ...address, family: AF_CAN }, kind(AF_INET))).toEqual(bytesOf(address, kind(AF_CAN, CAN_J1939)));
      expect(backAndForth(address, kind(AF_CAN, CAN_J1939))).toMatchObject(address);
    }
    // The protocol of another family is no protocol of CAN.
    expect(bytesOf({ ifindex: 2, family: AF_CAN }, kind(AF_INET, CAN_ISOTP))).toEqual(
      bytesOf({ ifindex: 2 }, kind(AF_CAN, CAN_RAW)),
    );
  });

  test('an empty name is every interface', () => {
    expect(backAndForth({ ifname: '' }, kind(AF_CAN, CAN_RAW))).toEqual({ ifindex: 0, family: AF_CAN });
    expect(backAndForth({ ifname: 'lo' }, kind(AF_CAN, CAN_RAW))).toEqual({ ifindex: 1, family: AF_CAN });
    expect(backAndForth({ ifindex: 2, ifname: '' }, kind(AF_CAN, CAN_RAW))).toEqual({ ifindex: 2, family: AF_CAN });
  });

  test('have the fields that the kernel wrote', () => {
    const isotp = kind(AF_CAN, CAN_ISOTP);
    const bytes = Buffer.concat([bytesOf(ids, isotp)], 128);
    expect(decodeAddress(bytes, 16, isotp)).toEqual({ ...ids, family: AF_CAN });
    expect(decodeAddress(bytes, 15, isotp)).toEqual({ ifindex: 2, family: AF_CAN });
    const j1939 = kind(AF_CAN, CAN_J1939);
    expect(decodeAddress(bytes, 21, j1939)).toHaveProperty('addr');
    expect(decodeAddress(bytes, 20, j1939)).toEqual({ ifindex: 2, family: AF_CAN });
  });
});

test('the longest hardware address and the longest raw address go', () => {
  const addr = Buffer.alloc(32, 1);
  expect(backAndForth({ ifindex: 1, protocol: 1, addr }, kind(AF_PACKET))).toMatchObject({ addr });
  const data = Buffer.alloc(126, 1);
  expect(backAndForth({ data }, kind(99))).toEqual({ data, family: 99 });
});

test('a Bluetooth structure that was cut short comes as raw bytes', () => {
  for (const [proto, address] of [
    [0, { bdaddr: '01:02:03:04:05:06', psm: 1, cid: 2, bdaddr_type: 3 }],
    [3, { bdaddr: '01:02:03:04:05:06', channel: 7 }],
    [1, { dev: 1, channel: 2 }],
    [2, { bdaddr: '01:02:03:04:05:06' }],
  ] as const) {
    const socket = kind(AF_BLUETOOTH, proto);
    const bytes = bytesOf(address, socket);
    const whole = { 0: 13, 3: 9 }[proto as number] ?? bytes.length;
    const memory = Buffer.concat([bytes], 128);
    expect(decodeAddress(memory, whole, socket)).toEqual({ ...address, family: AF_BLUETOOTH });
    expect(decodeAddress(memory, whole - 1, socket)).toHaveProperty('data', bytes.subarray(2, whole - 1));
    // Of a socket of another family the protocol says nothing, but the fields do.
    expect(bytesOf({ ...address, family: AF_BLUETOOTH }, kind(AF_INET, proto))).toEqual(bytes);
    expect(decodeAddress(memory, whole, kind(AF_INET, proto))).toHaveProperty('data');
  }
});

test.each([
  ['PACKET', AF_PACKET, 12],
  ['NETLINK', AF_NETLINK, 12],
  ['VSOCK', AF_VSOCK, 12],
  ['CAN', AF_CAN, 8],
  ['ALG', AF_ALG, 88],
  ['TIPC', AF_TIPC, 16],
  ['QIPCRTR', AF_QIPCRTR, 12],
  ['BLUETOOTH', AF_BLUETOOTH, 6],
])('%s: what is shorter than its structure comes as raw bytes', (_, family, size) => {
  expect(table.get(family)!.size).toBe(size);
  const memory = Buffer.concat([bytesOf({ data: Buffer.alloc(100), family }, kind(AF_INET))], 128);
  // Of Bluetooth's structures that of HCI is as short.
  const socket = kind(family, 1);
  expect(decodeAddress(memory, size - 1, socket)).toEqual({ family, data: Buffer.alloc(size - 3) });
  expect(decodeAddress(memory, size, socket)).not.toHaveProperty('data');
});

test('texts of AF_ALG that fill their fields', () => {
  const bytes = Buffer.alloc(88, 'x');
  bytesOf({ type: '', name: '' }, kind(AF_ALG)).copy(bytes, 0, 0, 2);
  expect(decodeAddress(bytes, 88, kind(AF_ALG))).toMatchObject({ type: 'x'.repeat(14), name: 'x'.repeat(64) });
});
