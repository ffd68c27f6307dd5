import '../support/fuzz';
import fc from 'fast-check';
import {
  decodeAddress,
  encodeAddress,
  endpointOf,
  hostOf,
  namedAddress,
  type Address,
  type SocketKind,
} from '#lib/address/index';
import { NEEDS_RESOLVER } from '#lib/address/codec';
import * as guards from '#lib/address/guards';
import { addressText } from '#lib/address/shown';
import {
  AF_ALG,
  AF_BLUETOOTH,
  AF_CAN,
  AF_INET,
  AF_INET6,
  AF_NETLINK,
  AF_PACKET,
  AF_QIPCRTR,
  AF_TIPC,
  AF_UNIX,
  AF_UNSPEC,
  AF_VSOCK,
  SOCK_DGRAM,
  SOCK_STREAM,
} from '#lib/constants/generated';
import { describeWithPython, python } from '../support/python';

const inet: SocketKind = { family: AF_INET, type: SOCK_DGRAM, proto: 0 };
const inet6: SocketKind = { family: AF_INET6, type: SOCK_DGRAM, proto: 0 };
const unix: SocketKind = { family: AF_UNIX, type: SOCK_DGRAM, proto: 0 };

const scratch = Buffer.alloc(128);

/** The structure of an address, on a scratch that is not clean. */
function bytesOf(address: unknown, socket = inet): Buffer {
  scratch.fill(0xa5);
  const length = encodeAddress(address, socket, scratch, 'connect');
  return Buffer.from(scratch.subarray(0, length));
}

function backAndForth(address: Address, socket = inet): Address | null {
  const length = encodeAddress(address, socket, scratch, 'connect');
  return decodeAddress(scratch, length, socket);
}

function thrownBy(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return error;
  }
}

describe('AF_INET', () => {
  test('goes as sockaddr_in and comes back', () => {
    const bytes = bytesOf({ address: '1.2.3.4', port: 0x5678 });
    expect(bytes.toString('hex', 2)).toBe('5678010203040000000000000000');
    expect(bytes.length).toBe(16);
    // Nothing behind it is touched.
    expect(scratch[16]).toBe(0xa5);
    expect(decodeAddress(bytes, 16, inet)).toEqual({ address: '1.2.3.4', port: 0x5678, family: AF_INET });
  });

  test("'' is INADDR_ANY, '<broadcast>' is INADDR_BROADCAST", () => {
    expect(backAndForth({ address: '', port: 0 })).toMatchObject({ address: '0.0.0.0', port: 0 });
    expect(backAndForth({ address: '<broadcast>', port: 1 })).toMatchObject({ address: '255.255.255.255' });
  });

  test.each(['localhost', '127.1', '0x7f.0.0.1', '01.2.3.4', '1.2.3.4 ', '<any>', 'ümlaut.example', ' '])(
    '%p is for the resolver',
    (host) => {
      const address = { address: host, port: 1 };
      expect(encodeAddress(address, inet, scratch, 'connect')).toBe(NEEDS_RESOLVER);
      expect(hostOf(address)).toBe(host);
    },
  );

  test('0.0.0.0 is numeric', () => {
    expect(backAndForth({ address: '0.0.0.0', port: 1 })).toMatchObject({ address: '0.0.0.0' });
    expect(() => bytesOf({ address: '0.0.0.0', port: 1 }, inet6)).toFailWith('EAI_ADDRFAMILY');
  });

  test('one address after another, the same one again and with another port', () => {
    for (const host of ['10.0.0.1', '10.0.0.1', '10.0.0.2', 'localhost', '10.0.0.2', '', '10.0.0.1', '']) {
      for (const port of [1, 65535]) {
        const length = encodeAddress({ address: host, port }, inet, scratch, 'connect');
        if (host === 'localhost') expect(length).toBe(NEEDS_RESOLVER);
        else expect(decodeAddress(scratch, length, inet)).toMatchObject({ address: host || '0.0.0.0', port });
      }
    }
  });

  test('round trip', () => {
    fc.assert(
      fc.property(fc.ipV4(), fc.nat(0xffff), (address, port) => {
        expect(backAndForth({ address, port })).toEqual({ address, port, family: AF_INET });
      }),
    );
  });
});

describe('AF_INET6', () => {
  test('goes as sockaddr_in6 and comes back', () => {
    const bytes = bytesOf({ address: '2001:db8::1', port: 0x5678, flowinfo: 0x12345, scope_id: 0 }, inet6);
    expect(bytes.toString('hex', 2)).toBe('56780001234520010db800000000000000000000000100000000');
    expect(decodeAddress(bytes, 28, inet6)).toEqual({
      address: '2001:db8::1',
      port: 0x5678,
      flowinfo: 0x12345,
      scope_id: 0,
      family: AF_INET6,
    });
  });

  test("'' is in6addr_any, flowinfo and scope_id may be left out", () => {
    expect(backAndForth({ address: '', port: 7 }, inet6)).toEqual({
      address: '::',
      port: 7,
      flowinfo: 0,
      scope_id: 0,
      family: AF_INET6,
    });
  });

  test('a scope by number or by name ends up in scope_id', () => {
    expect(backAndForth({ address: 'fe80::1%7', port: 1 }, inet6)).toMatchObject({ address: 'fe80::1', scope_id: 7 });
    expect(backAndForth({ address: 'fe80::1%lo', port: 1 }, inet6)).toMatchObject({ address: 'fe80::1', scope_id: 1 });
    expect(backAndForth({ address: '::1%lo', port: 1, scope_id: 1 }, inet6)).toMatchObject({ scope_id: 1 });
    expect(backAndForth({ address: 'fe80::1%4294967295', port: 1 }, inet6)).toMatchObject({ scope_id: 4294967295 });
  });

  test('a scope that has digits and more is a name', () => {
    for (const scope of ['1x', 'x1', '-1', '0x1']) {
      expect(() => bytesOf({ address: `fe80::1%${scope}`, port: 1 }, inet6)).toThrow(`connect ENODEV fe80::1%${scope}`);
    }
  });

  test('texts of addresses that differ in the order of their words alone', () => {
    const words = ['1111:2222', '3333:4444', '5555:6666', '7777:8888'];
    const orders = [
      [0, 1, 2, 3],
      [1, 0, 2, 3],
      [0, 2, 1, 3],
      [0, 1, 3, 2],
      [3, 1, 2, 0],
      [0, 3, 2, 1],
      [2, 1, 0, 3],
      [0, 0, 2, 2],
      [2, 0, 0, 2],
      [2, 2, 0, 0],
    ];
    for (const first of orders) {
      for (const second of orders) {
        for (const order of [first, second, first]) {
          const address = order.map((word) => words[word]).join(':');
          expect(backAndForth({ address, port: 1 }, inet6)).toMatchObject({ address });
        }
      }
    }
  });

  test('texts of addresses that differ in one word alone', () => {
    for (let word = 0; word < 4; word++) {
      for (let number = 1; number < 0x100; number++) {
        const groups = ['1', '2', '3', '4', '5', '6', '7', '8'];
        groups[word * 2 + 1] = number.toString(16);
        const address = groups.join(':');
        expect(backAndForth({ address, port: 1 }, inet6)).toMatchObject({ address });
      }
    }
  });

  test('a scope does not stick to the next address', () => {
    backAndForth({ address: 'fe80::1%7', port: 1 }, inet6);
    expect(backAndForth({ address: 'fe80::1', port: 1 }, inet6)).toMatchObject({ scope_id: 0 });
    expect(backAndForth({ address: 'fe80::1', port: 1, scope_id: 3 }, inet6)).toMatchObject({ scope_id: 3 });
    expect(backAndForth({ address: 'fe80::1', port: 1 }, inet6)).toMatchObject({ scope_id: 0 });
  });

  test.each(['localhost', '127.1', 'host%lo', '1:2', '%lo', 'fe80::1%lo%lo%'])('%p is not numeric', (host) => {
    const call = (): number => encodeAddress({ address: host, port: 1 }, inet6, scratch, 'connect');
    if (host.startsWith('fe80')) expect(call).toFailWith('ENODEV', 'connect');
    else expect(call()).toBe(NEEDS_RESOLVER);
  });

  test('round trip', () => {
    const arbitrary = fc.record({
      address: fc.ipV6(),
      port: fc.nat(0xffff),
      flowinfo: fc.nat(0xfffff),
      scope_id: fc.integer({ min: 0, max: 0xffffffff }),
    });
    fc.assert(
      fc.property(arbitrary, (address) => {
        const once = backAndForth(address, inet6)!;
        expect(once).toMatchObject({ ...address, address: expect.any(String) as string });
        expect(backAndForth(once, inet6)).toEqual(once);
        expect(bytesOf(once, inet6)).toEqual(bytesOf(address, inet6));
      }),
    );
  });
});

describe('AF_UNIX', () => {
  test('a path goes with its NUL', () => {
    const bytes = bytesOf({ path: '/tmp/x' }, unix);
    expect(bytes.toString('latin1', 2)).toBe('/tmp/x\0');
    expect(decodeAddress(bytes, bytes.length, unix)).toEqual({ path: '/tmp/x', family: AF_UNIX });
  });

  test('an abstract name has its exact length, NULs and all', () => {
    for (const path of ['\0a', '\0', '\0a\0b\0', `\0${'x'.repeat(107)}`]) {
      const bytes = bytesOf({ path }, unix);
      expect(bytes.toString('latin1', 2)).toBe(path);
      expect(decodeAddress(bytes, bytes.length, unix)).toEqual({ path: Buffer.from(path), family: AF_UNIX });
      expect(bytesOf({ path: Buffer.from(path) }, unix)).toEqual(bytes);
    }
  });

  test("'' is sa_family alone, and unnamed coming out", () => {
    expect(bytesOf({ path: '' }, unix).length).toBe(2);
    expect(bytesOf({ path: Buffer.alloc(0) }, unix).length).toBe(2);
    expect(backAndForth({ path: '' }, unix)).toEqual({ path: '', family: AF_UNIX });
  });

  test('where the kernel wrote nothing of a Unix peer, the peer is unnamed', () => {
    expect(decodeAddress(scratch, 0, unix)).toEqual({ path: '', family: AF_UNIX });
    expect(decodeAddress(Buffer.alloc(128), 2, unix)).toEqual({ path: '', family: AF_UNIX });
    const family = bytesOf({ path: '' }, unix);
    expect(decodeAddress(Buffer.concat([family], 128), 2, unix)).toEqual({ path: '', family: AF_UNIX });
    expect(decodeAddress(family, 2, unix)).toEqual({ path: '', family: AF_UNIX });
  });

  test('comes out whether or not its NUL is counted, and where it fills the structure', () => {
    const bytes = bytesOf({ path: '/tmp/x' }, unix);
    expect(decodeAddress(bytes, bytes.length - 1, unix)).toMatchObject({ path: '/tmp/x' });
    const full = Buffer.alloc(128, 'x');
    full.set(bytes.subarray(0, 2));
    expect(decodeAddress(full, 110, unix)).toMatchObject({ path: 'x'.repeat(108) });
    full[110] = 0;
    expect(decodeAddress(full, 111, unix)).toMatchObject({ path: 'x'.repeat(108) });
  });

  test('is text where it is UTF-8, else bytes', () => {
    expect(backAndForth({ path: '/tmp/ünï' }, unix)).toEqual({ path: '/tmp/ünï', family: AF_UNIX });
    const path = Buffer.from('/tmp/\xff', 'latin1');
    expect(backAndForth({ path }, unix)).toEqual({ path, family: AF_UNIX });
  });

  test('one after another', () => {
    for (const path of ['/a', '/a', '/b', '/ab', '/a', 'ä', '/a'])
      expect(backAndForth({ path }, unix)).toMatchObject({ path });
  });

  test.each([
    ['108 bytes', 'x'.repeat(108)],
    ['108 bytes of UTF-8', 'ä'.repeat(54)],
    ['bytes', Buffer.alloc(108, 'x')],
    ['an abstract name of 109', `\0${'x'.repeat(108)}`],
    ['very long', 'x'.repeat(100_000)],
  ])('%s is too long, before any system call', (_title, path) => {
    expect(() => bytesOf({ path }, unix)).toFailWith('ENAMETOOLONG', 'connect');
    expect(() => bytesOf({ path }, unix)).toThrow(expect.objectContaining({ path }) as Error);
  });

  test.each(['x'.repeat(107), `${'ä'.repeat(53)}x`, `\0${'x'.repeat(107)}`])('%p fits', (path) => {
    expect(bytesOf({ path }, unix).length).toBe(110);
  });

  test('round trip of bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 107 }), (path) => {
        if (path[0] !== 0 && path.includes(0)) return;
        const { path: back } = backAndForth({ path: Buffer.from(path) }, unix) as { path: string | Buffer };
        expect(Buffer.from(back as string)).toEqual(Buffer.from(path));
        expect(typeof back === 'string').toBe(
          path[0] !== 0 && Buffer.from(path).equals(Buffer.from(Buffer.from(path).toString())),
        );
      }),
    );
  });

  test('round trip of text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (path) => {
        if (path === '' || path.includes('\0') || Buffer.byteLength(path) > 107) return;
        expect(backAndForth({ path }, unix)).toEqual({ path, family: AF_UNIX });
      }),
    );
  });
});

describe('family', () => {
  test('a numeric one decides the form, whatever the socket', () => {
    expect(bytesOf({ family: AF_UNIX, path: 'x' }, inet)).toEqual(bytesOf({ path: 'x' }, unix));
    expect(bytesOf({ family: AF_INET, address: '1.2.3.4', port: 1 }, unix)).toEqual(
      bytesOf({ address: '1.2.3.4', port: 1 }),
    );
  });

  test('undefined is absent', () => {
    expect(bytesOf({ family: undefined, address: '1.2.3.4', port: 1 })).toEqual(
      bytesOf({ address: '1.2.3.4', port: 1 }),
    );
  });

  test('AF_UNSPEC dissolves', () => {
    expect(bytesOf({ family: AF_UNSPEC })).toEqual(Buffer.alloc(16));
    expect(decodeAddress(Buffer.alloc(16), 16, inet)).toBeNull();
    expect(decodeAddress(Buffer.alloc(16), 0, inet)).toBeNull();
  });

  test('any other goes as raw bytes, none and of any family too', () => {
    expect(backAndForth({ family: 999, data: Buffer.from([1, 2, 3]) })).toEqual({
      family: 999,
      data: Buffer.from([1, 2, 3]),
    });
    expect(bytesOf({ family: AF_UNIX, data: Buffer.alloc(0) })).toEqual(bytesOf({ path: '' }, unix));
    expect(bytesOf({ data: Buffer.alloc(126) }).length).toBe(128);
    expect(bytesOf({ data: Buffer.from('00010203040000000000000000', 'hex') }, inet).length).toBe(15);
  });

  test.each([
    ['text', { family: 'AF_INET', address: '1.2.3.4', port: 1 }, 'ERR_INVALID_ARG_TYPE'],
    ["Node's text", { family: 'IPv4', address: '1.2.3.4', port: 1 }, 'ERR_INVALID_ARG_TYPE'],
    ['null', { family: null, address: '1.2.3.4', port: 1 }, 'ERR_INVALID_ARG_TYPE'],
    ['negative', { family: -1, data: Buffer.alloc(1) }, 'ERR_OUT_OF_RANGE'],
    ['17 bits', { family: 0x10000, data: Buffer.alloc(1) }, 'ERR_OUT_OF_RANGE'],
    ['a fraction', { family: 1.5, data: Buffer.alloc(1) }, 'ERR_OUT_OF_RANGE'],
    ['a stranger without data', { family: 999, address: '1.2.3.4', port: 1 }, 'ERR_INVALID_ARG_TYPE'],
    ['127 bytes of data', { data: Buffer.alloc(127) }, 'ERR_OUT_OF_RANGE'],
    ['text for data', { data: 'x' }, 'ERR_INVALID_ARG_TYPE'],
  ])('%s is refused', (_title, address, code) => {
    expect(() => bytesOf(address)).toFailWith(code);
  });
});

test.each([
  ['::1', inet],
  ['fe80::1%nosuchif', inet],
  ['::ffff:1.2.3.4', inet],
  ['1.2.3.4', inet6],
])('%p is numeric and of the other family: the resolver is not asked', (address, socket) => {
  expect(() => bytesOf({ address, port: 1 }, socket)).toFailWith('EAI_ADDRFAMILY', 'connect');
});

describe('wrong addresses', () => {
  test.each([
    ['undefined', undefined, 'ERR_INVALID_ARG_TYPE'],
    ['null', null, 'ERR_INVALID_ARG_TYPE'],
    ['text', '1.2.3.4:1', 'ERR_INVALID_ARG_TYPE'],
    ['a tuple', ['1.2.3.4', 1], 'ERR_INVALID_ARG_TYPE'],
    ['nothing', {}, 'ERR_INVALID_ARG_TYPE'],
    ['no port', { address: '1.2.3.4' }, 'ERR_INVALID_ARG_TYPE'],
    ['no address', { port: 1 }, 'ERR_INVALID_ARG_TYPE'],
    ['a port as text', { address: '1.2.3.4', port: '80' }, 'ERR_INVALID_ARG_TYPE'],
    ['a port as bigint', { address: '1.2.3.4', port: 80n }, 'ERR_INVALID_ARG_TYPE'],
    ['a symbol for a port', { address: '1.2.3.4', port: Symbol('x') }, 'ERR_INVALID_ARG_TYPE'],
    ['port -1', { address: '1.2.3.4', port: -1 }, 'ERR_OUT_OF_RANGE'],
    ['port 65536', { address: '1.2.3.4', port: 65536 }, 'ERR_OUT_OF_RANGE'],
    ['port NaN', { address: '1.2.3.4', port: NaN }, 'ERR_OUT_OF_RANGE'],
    ['port 1.5', { address: '1.2.3.4', port: 1.5 }, 'ERR_OUT_OF_RANGE'],
    ['port 65536 of a name', { address: 'localhost', port: 65536 }, 'ERR_OUT_OF_RANGE'],
    ['NUL in a host', { address: 'localhost\0', port: 1 }, 'ERR_INVALID_ARG_VALUE'],
    ['NUL in a numeric host', { address: '1.2.3.4\0', port: 1 }, 'ERR_INVALID_ARG_VALUE'],
    ['a number for a host', { address: 2130706433, port: 1 }, 'ERR_INVALID_ARG_TYPE'],
  ])('%s is refused', (_title, address, code) => {
    expect(() => bytesOf(address, inet)).toFailWith(code);
    if (code !== 'ERR_INVALID_ARG_TYPE') expect(() => bytesOf(address, inet6)).toFailWith(code);
  });

  test('whatever comes, it is encoded, left to the resolver or refused with a code', () => {
    const values = fc.oneof(fc.anything(), fc.integer(), fc.ipV4(), fc.ipV6(), fc.string(), fc.uint8Array());
    const fields = fc.constantFrom('family', 'address', 'port', 'path', 'data', 'flowinfo', 'scope_id');
    const addresses = fc.oneof(fc.dictionary(fields, values), fc.anything({ withBigInt: true, withTypedArray: true }));
    fc.assert(
      fc.property(addresses, fc.constantFrom(inet, inet6, unix), (address, socket) => {
        try {
          const length = encodeAddress(address, socket, scratch, 'connect');
          expect(length === NEEDS_RESOLVER || (length >= 2 && length <= 128)).toBe(true);
        } catch (error) {
          expect((error as { code?: string }).code).toMatch(/^(ERR_|ENAMETOOLONG|ENODEV|EAI_ADDRFAMILY)/);
        }
      }),
    );
  });
});

test('whatever the kernel might write is decoded', () => {
  const bytes = fc.uint8Array({ minLength: 128, maxLength: 128 });
  const family = fc.oneof(fc.nat(45), fc.nat(0xffff));
  fc.assert(
    fc.property(bytes, family, fc.nat(128), fc.constantFrom(inet, inet6, unix), (from, number, length, socket) => {
      new Uint16Array(from.buffer, from.byteOffset, 1)[0] = number;
      const address = decodeAddress(from, length, socket);
      if (address !== null) expect(typeof address.family).toBe('number');
    }),
  );
});

test('a structure that was cut short comes as raw bytes', () => {
  const bytes = bytesOf({ address: '::1', port: 1 }, inet6);
  expect(decodeAddress(bytes, 24, inet6)).toEqual({ family: AF_INET6, data: Buffer.from(bytes.subarray(2, 24)) });
  expect(decodeAddress(bytesOf({ address: '1.2.3.4', port: 1 }), 8, inet)).toMatchObject({
    data: expect.any(Buffer) as Buffer,
  });
});

describe('guards', () => {
  const { isInetAddress, isInet6Address, isRawAddress } = guards;

  test.each<[name: keyof typeof guards, address: Address, family: number]>([
    ['isInetAddress', { address: '1.2.3.4', port: 1 }, AF_INET],
    ['isInet6Address', { address: '::1', port: 1 }, AF_INET6],
    ['isUnixAddress', { path: '' }, AF_UNIX],
    ['isPacketAddress', { ifindex: 1, protocol: 3 }, AF_PACKET],
    ['isNetlinkAddress', { pid: 0, groups: 0 }, AF_NETLINK],
    ['isVsockAddress', { cid: 1, port: 1 }, AF_VSOCK],
    ['isCanAddress', { ifindex: 1 }, AF_CAN],
    ['isAlgAddress', { type: 'hash', name: 'sha1' }, AF_ALG],
    ['isTipcAddress', { addr_type: 1, v1: 1, v2: 1, v3: 1 }, AF_TIPC],
    ['isQipcrtrAddress', { node: 1, port: 1 }, AF_QIPCRTR],
    ['isBluetoothAddress', { bdaddr: '00:00:00:00:00:00', channel: 1 }, AF_BLUETOOTH],
    ['isRawAddress', { data: Buffer.alloc(2) }, 99],
  ])('%s alone takes its addresses, with their family and without', (name, address, family) => {
    for (const each of [address, { ...address, family }]) {
      expect(Object.entries(guards).filter(([, guard]) => guard(each))).toEqual([[name, guards[name]]]);
    }
  });

  test.each([
    { address: 'localhost', port: 1, flowinfo: 0 },
    { address: 'localhost', port: 1, scope_id: 0 },
  ])('%p is of IPv6', (address) => {
    expect([isInet6Address(address), isInetAddress(address)]).toEqual([true, false]);
  });

  test('an interface alone is of CAN, by name too, and with a protocol of the packet family', () => {
    expect(guards.isCanAddress({ ifname: 'can0' })).toBe(true);
    expect(guards.isCanAddress({ ifname: 'eth0', protocol: 3 })).toBe(false);
    expect(guards.isCanAddress({ path: '' })).toBe(false);
    expect(guards.isCanAddress({ family: AF_CAN })).toBe(true);
    expect(guards.isBluetoothAddress({ dev: 0 })).toBe(true);
  });

  test('the family decides where there is one', () => {
    expect(isInet6Address({ address: '1.2.3.4', port: 1, family: AF_INET6 })).toBe(true);
    expect(isInetAddress({ address: '::1', port: 1, family: AF_INET })).toBe(true);
    expect(isInetAddress({ family: AF_INET, data: Buffer.alloc(0) })).toBe(false);
    expect(isRawAddress({ family: AF_INET, data: Buffer.alloc(0) })).toBe(true);
  });

  test.each([null, undefined, 1, 'text'])('%p is no address', (value) => {
    for (const guard of Object.values(guards)) expect(guard(value as never)).toBe(false);
  });

  test('a host without a text form is nothing that throws', () => {
    const address = { address: Object.create(null) as string, port: 1 };
    expect(isInetAddress(address)).toBe(true);
    expect(isInet6Address(address)).toBe(false);
  });
});

describe('getters', () => {
  const gone = (bytes: Uint8Array<ArrayBuffer>): void => {
    // A second time it would be an error, from Node 22 on.
    if (bytes.length > 0) structuredClone(bytes.buffer, { transfer: [bytes.buffer] });
  };

  test('one that detaches the bytes of the same address', () => {
    const bytes = new Uint8Array(4);
    const raw = {
      data: bytes,
      get family() {
        gone(bytes);
        return 99;
      },
    };
    expect(() => bytesOf(raw)).toFailWith('ERR_INVALID_ARG_VALUE');
    const addr = new Uint8Array(6);
    const packet = {
      family: AF_PACKET,
      ifindex: 1,
      addr,
      get protocol() {
        gone(addr);
        return 3;
      },
    };
    expect(() => bytesOf(packet)).toFailWith('ERR_INVALID_ARG_VALUE');
  });

  test('a family that is another one when it is read again', () => {
    const families = [99, Symbol('family')];
    const address = {
      data: Buffer.alloc(2),
      get family() {
        return families.shift();
      },
    };
    expect(() => bytesOf(address)).toFailWith('ERR_INVALID_ARG_TYPE');
  });

  test.each<[number, object]>([
    [AF_INET, { address: '1.2.3.4', port: 5 }],
    [AF_INET6, { address: '::1', port: 5, flowinfo: 6, scope_id: 7 }],
    [AF_PACKET, { ifindex: 1, protocol: 3, hatype: 4, pkttype: 5, addr: Buffer.from([1, 2, 3, 4, 5, 6]) }],
    [AF_NETLINK, { pid: 1, groups: 2 }],
    [AF_VSOCK, { cid: 1, port: 2 }],
    [AF_CAN, { ifindex: 1, name: 2n, pgn: 3, addr: 4 }],
    [AF_CAN, { ifindex: 1, rx_id: 2, tx_id: 3 }],
    [AF_ALG, { type: 'hash', name: 'sha1', feat: 1, mask: 2 }],
    [AF_TIPC, { addr_type: 1, v1: 2, v2: 3, v3: 4, scope: 2 }],
    [AF_QIPCRTR, { node: 1, port: 2 }],
    [AF_BLUETOOTH, { bdaddr: '01:02:03:04:05:06', psm: 7, cid: 8, bdaddr_type: 1 }],
    [AF_BLUETOOTH, { bdaddr: '01:02:03:04:05:06', channel: 7 }],
    [AF_BLUETOOTH, { dev: 1, channel: 7 }],
    [99, { data: Buffer.from([1, 2, 3]) }],
  ])('of family %d: one that writes another address into the same memory', (family, address) => {
    const expected = bytesOf({ family, ...address });
    const disturbing: object = {};
    for (const [name, value] of Object.entries({ family, ...address })) {
      Object.defineProperty(disturbing, name, {
        enumerable: true,
        get() {
          scratch.fill(0xee);
          return value as unknown;
        },
      });
    }
    expect(bytesOf(disturbing)).toEqual(expected);
  });
});

test('errors are told address and port, or path', () => {
  expect(endpointOf({ address: '1.2.3.4', port: 1, family: AF_INET })).toStrictEqual({ address: '1.2.3.4', port: 1 });
  expect(endpointOf({ path: '/x', family: AF_UNIX })).toStrictEqual({ path: '/x' });
  expect(endpointOf({ path: Buffer.from('/x') })).toStrictEqual({ path: Buffer.from('/x') });
  for (const other of [{ cid: 1, port: 2 }, { address: 1, port: 2 }, { path: 5 }, undefined, null, 'text']) {
    expect(endpointOf(other)).toStrictEqual({});
  }
  expect(endpointOf({ address: 'host', port: '80' })).toStrictEqual({ address: 'host' });
  const path = Buffer.alloc(109, 'x');
  for (const bytes of [path, new Uint8Array(path)]) {
    expect(thrownBy(() => bytesOf({ path: bytes }, unix))).toMatchObject({ code: 'ENAMETOOLONG', path });
  }
});

test('what waits for the resolver keeps the fields of the address', () => {
  const given = { address: 'localhost', port: 80, family: AF_INET6, flowinfo: 1, scope_id: 2, data: 3 };
  const { data: _, ...kept } = given;
  expect(namedAddress(given)).toStrictEqual(kept);
  expect(namedAddress({ address: 'localhost', port: 80 })).toStrictEqual({ address: 'localhost', port: 80 });
  expect(() => namedAddress({ address: 1 })).toThrow('"address.address"');
});

test.each<[Address | null, string]>([
  [null, 'none'],
  [{ address: '1.2.3.4', port: 80, family: AF_INET }, '1.2.3.4:80'],
  [{ address: '::1', port: 80, family: AF_INET6 }, '[::1]:80'],
  [{ path: '/tmp/s', family: AF_UNIX }, '/tmp/s'],
  [{ path: '', family: AF_UNIX }, 'unnamed'],
  [{ path: Buffer.from('\0a\0b'), family: AF_UNIX }, '@a@b'],
  [{ path: Buffer.from([0x2f, 0xff]), family: AF_UNIX }, '/\xff'],
  [{ cid: 1, port: 2, family: AF_VSOCK }, '{ cid: 1, port: 2 }'],
  [{ node: 1, port: 2, family: AF_QIPCRTR }, '{ node: 1, port: 2 }'],
])('%p is shown to people as %s', (address, text) => {
  expect(addressText(address)).toBe(text);
});

describeWithPython('beside CPython', () => {
  // What getsockname tells after bind, by a Unix socket: the bytes of the name as the kernel has them.
  test('abstract names and paths are told as CPython tells them', () => {
    const names = ['\0x', '\0x\0y', '\0'.repeat(5), `\0${'z'.repeat(107)}`];
    const theirs = python(
      `
import socket
def told(name):
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as s:
        s.bind('\\0' + str(${process.pid}) + name[1:])
        return s.getsockname().hex()
print(json.dumps([told(name) for name in input]))`,
      names.map((name) => name.slice(0, 108 - String(process.pid).length)),
    );
    expect(
      names.map((name) => {
        const path = `\0${process.pid}${name.slice(0, 108 - String(process.pid).length).slice(1)}`;
        return (backAndForth({ path }, unix) as { path: Buffer }).path.toString('hex');
      }),
    ).toEqual(theirs);
  });
});

test('stream sockets and datagram sockets have the same addresses', () => {
  const stream = { ...inet, type: SOCK_STREAM };
  expect(bytesOf({ address: '1.2.3.4', port: 1 }, stream)).toEqual(bytesOf({ address: '1.2.3.4', port: 1 }, inet));
});
