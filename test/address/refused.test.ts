/** Addresses that are refused before the system call, each with an error that names the field. */
import { inspect } from 'node:util';
import { encodeAddress, type SocketKind } from '#lib/address/index';
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
  AF_VSOCK,
  BTPROTO_HCI,
  BTPROTO_L2CAP,
  BTPROTO_RFCOMM,
  BTPROTO_SCO,
  CAN_ISOTP,
  CAN_J1939,
  CAN_RAW,
} from '#lib/constants/generated';

const TYPE = 'ERR_INVALID_ARG_TYPE';
const VALUE = 'ERR_INVALID_ARG_VALUE';
const RANGE = 'ERR_OUT_OF_RANGE';

const U8 = '>= 0 && <= 255';
const U16 = '>= 0 && <= 65535';
const U32 = '>= 0 && <= 4294967295';
const DEVICE = 'AA:BB:CC:DD:EE:FF';

type Row = [address: unknown, code: string, name: string, what: string];

const rows: Record<string, [family: number, proto: number, rows: Row[]]> = {
  AF_INET: [
    AF_INET,
    0,
    [
      [5, TYPE, 'address', 'an object'],
      [{ address: 1, port: 1 }, TYPE, 'address.address', 'a string'],
      [{ address: 'a\0', port: 1 }, VALUE, 'address.address', 'not contain NUL'],
      [{ address: '1.2.3.4', port: -1 }, RANGE, 'address.port', U16],
      [{ address: '1.2.3.4', port: 1, family: -1 }, RANGE, 'address.family', U16],
      [{ family: 0x10000 }, RANGE, 'address.family', U16],
      [{ family: '2' }, TYPE, 'address.family', 'a number'],
    ],
  ],
  AF_INET6: [
    AF_INET6,
    0,
    [
      [{ address: 1, port: 1 }, TYPE, 'address.address', 'a string'],
      [{ address: 'a\0', port: 1 }, VALUE, 'address.address', 'not contain NUL'],
      [{ address: '<broadcast>', port: 1 }, VALUE, 'address.address', 'not be a broadcast, which IPv6 lacks'],
      [{ address: '::1%', port: 1 }, VALUE, 'address.address', 'must name a scope after %'],
      [{ address: '::1%4294967296', port: 1 }, RANGE, 'address.address', 'with a scope <= 4294967295'],
      [{ address: '::1%1', port: 1, scope_id: 2 }, RANGE, 'address.scope_id', '0 or 1, which "address.address" says'],
      [{ address: '::1%0', port: 1, scope_id: 8 }, RANGE, 'address.scope_id', '0 or 0, which'],
      [{ address: '::1', port: 1, scope_id: 2 ** 32 }, RANGE, 'address.scope_id', U32],
      [{ address: '::1', port: 1, scope_id: 'lo' }, TYPE, 'address.scope_id', 'a number'],
      [{ address: '::1', port: 1, flowinfo: '0' }, TYPE, 'address.flowinfo', 'a number'],
      [{ address: '::1', port: 65536 }, RANGE, 'address.port', U16],
      [{ address: '::1', port: 1, flowinfo: -1 }, RANGE, 'address.flowinfo', '>= 0 && <= 1048575'],
      [{ address: '::1', port: 1, flowinfo: 0x100000 }, RANGE, 'address.flowinfo', '>= 0 && <= 1048575'],
      [{ address: '::1', port: 1, scope_id: -1 }, RANGE, 'address.scope_id', U32],
    ],
  ],
  AF_UNIX: [
    AF_UNIX,
    0,
    [
      [{ path: 1 }, TYPE, 'address.path', 'a string or a Buffer'],
      [{}, TYPE, 'address.path', 'a string or a Buffer'],
      [{ path: 'a\0b' }, VALUE, 'address.path', 'not contain NUL'],
      [{ path: 'a\0' }, VALUE, 'address.path', 'not contain NUL'],
      [{ path: Buffer.from('a\0b') }, VALUE, 'address.path', 'not contain NUL'],
      [{ path: null }, TYPE, 'address.path', 'a string or a Buffer'],
      [{ path: '\ud800' }, VALUE, 'address.path', 'well-formed Unicode'],
    ],
  ],
  'a family without a form': [
    99,
    0,
    [
      [{}, TYPE, 'address.data', 'a Buffer'],
      [{ data: 5 }, TYPE, 'address.data', 'a Buffer'],
      [{ data: Buffer.alloc(127) }, RANGE, 'address.data.length', '<= 126'],
    ],
  ],
  AF_PACKET: [
    AF_PACKET,
    0,
    [
      [{ ifindex: 1 }, TYPE, 'address.protocol', 'a number'],
      [{ protocol: 1 }, TYPE, 'address.ifindex', 'a number'],
      [{ ifname: 'lo\0', protocol: 1 }, VALUE, 'address.ifname', 'not contain NUL'],
      [{ ifname: 5, protocol: 1 }, TYPE, 'address.ifname', 'a string'],
      [{ ifindex: '1', protocol: 1 }, TYPE, 'address.ifindex', 'a number'],
      [{ ifindex: 2 ** 32, protocol: 1 }, RANGE, 'address.ifindex', '>= -2147483648 && <= 2147483647'],
      [{ ifindex: 1, protocol: -1 }, RANGE, 'address.protocol', U16],
      [{ ifindex: 1, protocol: 0x10000 }, RANGE, 'address.protocol', U16],
      [{ ifindex: 1, protocol: 1, hatype: 0x10000 }, RANGE, 'address.hatype', U16],
      [{ ifindex: 1, protocol: 1, pkttype: 256 }, RANGE, 'address.pkttype', U8],
      [{ ifindex: 1, protocol: 1, addr: 'text' }, TYPE, 'address.addr', 'a Buffer'],
      [{ ifindex: 1, protocol: 1, addr: Buffer.alloc(33) }, RANGE, 'address.addr.length', '<= 32'],
    ],
  ],
  AF_NETLINK: [
    AF_NETLINK,
    0,
    [
      [{ pid: 1 }, TYPE, 'address.groups', 'a number'],
      [{ pid: -1, groups: 0 }, RANGE, 'address.pid', U32],
      [{ pid: 0, groups: 2 ** 32 }, RANGE, 'address.groups', U32],
    ],
  ],
  AF_VSOCK: [
    AF_VSOCK,
    0,
    [
      [{ cid: '1', port: 1 }, TYPE, 'address.cid', 'a number'],
      [{ cid: -1, port: 1 }, RANGE, 'address.cid', U32],
      [{ cid: 1, port: 2 ** 32 }, RANGE, 'address.port', U32],
    ],
  ],
  'AF_CAN, raw': [AF_CAN, CAN_RAW, [[{}, TYPE, 'address.ifindex', 'a number']]],
  'AF_CAN, ISO-TP': [
    AF_CAN,
    CAN_ISOTP,
    [
      [{ ifindex: 1, rx_id: 1 }, TYPE, 'address.tx_id', 'a number'],
      [{ ifindex: 1, rx_id: -1, tx_id: 1 }, RANGE, 'address.rx_id', U32],
      [{ ifindex: 1, rx_id: 1, tx_id: 2 ** 32 }, RANGE, 'address.tx_id', U32],
    ],
  ],
  'AF_CAN, J1939': [
    AF_CAN,
    CAN_J1939,
    [
      [{ ifindex: 1, name: 1 }, TYPE, 'address.name', 'a bigint'],
      [{ ifindex: 1, name: -1n }, RANGE, 'address.name', '>= 0n && < 2n ** 64n'],
      [{ ifindex: 1, name: 2n ** 64n }, RANGE, 'address.name', '>= 0n && < 2n ** 64n'],
      [{ ifindex: 1, pgn: -1 }, RANGE, 'address.pgn', U32],
      [{ ifindex: 1, addr: 256 }, RANGE, 'address.addr', U8],
    ],
  ],
  AF_ALG: [
    AF_ALG,
    0,
    [
      [{ type: 1, name: 'n' }, TYPE, 'address.type', 'a string'],
      [{ type: 't'.repeat(14), name: 'n' }, RANGE, 'address.type.length', '<= 13'],
      [{ type: 't', name: 'n'.repeat(64) }, RANGE, 'address.name.length', '<= 63'],
      [{ type: 't', name: 'n\0' }, VALUE, 'address.name', 'not contain NUL'],
      [{ type: 't', name: 'n', feat: -1 }, RANGE, 'address.feat', U32],
      [{ type: 't', name: 'n', mask: 2 ** 32 }, RANGE, 'address.mask', U32],
    ],
  ],
  AF_TIPC: [
    AF_TIPC,
    0,
    [
      [{ addr_type: 1, v1: 1, v2: 2 }, TYPE, 'address.v3', 'a number'],
      [{ addr_type: 256, v1: 1, v2: 1, v3: 1 }, RANGE, 'address.addr_type', U8],
      [{ addr_type: 1, v1: -1, v2: 1, v3: 1 }, RANGE, 'address.v1', U32],
      [{ addr_type: 1, v1: 1, v2: -1, v3: 1 }, RANGE, 'address.v2', U32],
      [{ addr_type: 1, v1: 1, v2: 1, v3: 2 ** 32 }, RANGE, 'address.v3', U32],
      [{ addr_type: 1, v1: 1, v2: 1, v3: 1, scope: -129 }, RANGE, 'address.scope', '>= -128 && <= 127'],
      [{ addr_type: 1, v1: 1, v2: 1, v3: 1, scope: 128 }, RANGE, 'address.scope', '>= -128 && <= 127'],
    ],
  ],
  AF_QIPCRTR: [
    AF_QIPCRTR,
    0,
    [
      [{ node: 1 }, TYPE, 'address.port', 'a number'],
      [{ node: -1, port: 1 }, RANGE, 'address.node', U32],
      [{ node: 1, port: 2 ** 32 }, RANGE, 'address.port', U32],
    ],
  ],
  'AF_BLUETOOTH, L2CAP': [
    AF_BLUETOOTH,
    BTPROTO_L2CAP,
    [
      [{ bdaddr: DEVICE }, TYPE, 'address.psm', 'a number'],
      [{ bdaddr: DEVICE, psm: -1 }, RANGE, 'address.psm', U16],
      [{ bdaddr: DEVICE, psm: 1, cid: 0x10000 }, RANGE, 'address.cid', U16],
      [{ bdaddr: DEVICE, psm: 1, bdaddr_type: 256 }, RANGE, 'address.bdaddr_type', U8],
    ],
  ],
  'AF_BLUETOOTH, RFCOMM': [
    AF_BLUETOOTH,
    BTPROTO_RFCOMM,
    [[{ bdaddr: DEVICE, channel: 256 }, RANGE, 'address.channel', U8]],
  ],
  'AF_BLUETOOTH, HCI': [
    AF_BLUETOOTH,
    BTPROTO_HCI,
    [
      [{ dev: 0x10000 }, RANGE, 'address.dev', U16],
      [{ dev: 0, channel: 0x10000 }, RANGE, 'address.channel', U16],
    ],
  ],
  'AF_BLUETOOTH, SCO': [
    AF_BLUETOOTH,
    BTPROTO_SCO,
    [
      [{ bdaddr: 1 }, TYPE, 'address.bdaddr', 'a string'],
      ...['01:02:03:04:05', '01:02:03:04:05:0g', `0${DEVICE}`, `${DEVICE}0`, '::::'].map((bdaddr): Row => {
        return [{ bdaddr }, VALUE, 'address.bdaddr', `like '${DEVICE}'`];
      }),
    ],
  ],
};

describe.each(Object.entries(rows))('%s', (_, [family, proto, own]) => {
  const socket: SocketKind = { family, type: 3, proto };

  const titled = own.map((row): [title: string, ...Row] => [
    inspect(row[0], { breakLength: Infinity, maxArrayLength: 4, maxStringLength: 24 }),
    ...row,
  ]);

  it.each(titled)('%s', (_title, address, code, name, what) => {
    const call = (): number => encodeAddress(address, socket, Buffer.alloc(128), 'bind');
    expect(call).toFailWith(code);
    expect(call).toThrow(`"${name}"`);
    expect(call).toThrow(what);
  });
});

it.each([
  ['an interface', AF_PACKET, { ifname: 'nosuchif', protocol: 1 }, 'ENODEV'],
  ['a scope', AF_INET6, { address: '::1%nosuchif', port: 1 }, 'ENODEV'],
  ['a path that is too long', AF_UNIX, { path: 'x'.repeat(108) }, 'ENAMETOOLONG'],
])("the error for %s is the kernel's, and names the call", (_, family, address, code) => {
  const socket = { family, type: 3, proto: 0 };
  expect(() => encodeAddress(address, socket, Buffer.alloc(128), 'bind')).toFailWith(code, 'bind');
});
