/**
 * `AF_BLUETOOTH`: a structure a protocol. Numbers of several bytes are little-endian in L2CAP's and in the processor's
 * order in HCI's; a device's address has its last byte first.
 */
import { get16, put16 } from '../memory/bytes';
import { AF_BLUETOOTH, BTPROTO_HCI, BTPROTO_L2CAP, BTPROTO_RFCOMM, BTPROTO_SCO } from '../constants/generated';
import { invalidType, invalidValue } from '../arguments/errors';
import { type AddressCodec, clear, field, putFamily, type SocketKind } from './codec';
import { rawCodec } from './raw';
import type {
  Address,
  BluetoothAddress,
  BluetoothHciAddress,
  BluetoothL2capAddress,
  BluetoothRfcommAddress,
  BluetoothScoAddress,
} from '../types/addresses';

const BDADDR_SIZE = 6;

/** The bytes of a device's address as the kernel has them. */
function bdaddrOf(value: unknown): number[] {
  if (typeof value !== 'string') throw invalidType('address.bdaddr', 'a string', value);
  if (!/^[0-9a-f]{1,2}(:[0-9a-f]{1,2}){5}$/i.test(value)) {
    throw invalidValue('address.bdaddr', "must be like 'AA:BB:CC:DD:EE:FF'", value);
  }
  return value
    .split(':')
    .map((byte) => parseInt(byte, 16))
    .reverse();
}

function getBdaddr(from: Uint8Array, at: number): string {
  const bytes = [...from.subarray(at, at + BDADDR_SIZE)].reverse();
  return bytes.map((byte) => byte.toString(16).toUpperCase().padStart(2, '0')).join(':');
}

function putLittle16(out: Uint8Array, at: number, value: number): void {
  out[at] = value;
  out[at + 1] = value >> 8;
}

function getLittle16(from: Uint8Array, at: number): number {
  return from[at]! | (from[at + 1]! << 8);
}

interface Form<A> {
  size: number;
  /** What the kernel has to have written at least. */
  least: number;
  /** Reads the fields, and only then zeros the structure and writes it. */
  put(address: A, out: Uint8Array): void;
  get(from: Uint8Array): A;
}

const l2cap: Form<BluetoothL2capAddress> = {
  size: 14,
  least: 13,
  put(address, out) {
    const psm = field(address.psm, 'psm', 0, 0xffff);
    const bdaddr = bdaddrOf(address.bdaddr);
    const cid = field(address.cid, 'cid', 0, 0xffff, 0);
    const kind = field(address.bdaddr_type, 'bdaddr_type', 0, 0xff, 0);
    clear(out, 0, l2cap.size);
    putLittle16(out, 2, psm);
    out.set(bdaddr, 4);
    putLittle16(out, 10, cid);
    out[12] = kind;
  },
  get: (from) => ({
    bdaddr: getBdaddr(from, 4),
    psm: getLittle16(from, 2),
    cid: getLittle16(from, 10),
    bdaddr_type: from[12]!,
    family: AF_BLUETOOTH,
  }),
};

const rfcomm: Form<BluetoothRfcommAddress> = {
  size: 10,
  least: 9,
  put(address, out) {
    const bdaddr = bdaddrOf(address.bdaddr);
    const channel = field(address.channel, 'channel', 0, 0xff);
    clear(out, 0, rfcomm.size);
    out.set(bdaddr, 2);
    out[8] = channel;
  },
  get: (from) => ({ bdaddr: getBdaddr(from, 2), channel: from[8]!, family: AF_BLUETOOTH }),
};

const hci: Form<BluetoothHciAddress> = {
  size: 6,
  least: 6,
  put(address, out) {
    const dev = field(address.dev, 'dev', 0, 0xffff);
    const channel = field(address.channel, 'channel', 0, 0xffff, 0);
    put16(out, 2, dev);
    put16(out, 4, channel);
  },
  get: (from) => ({ dev: get16(from, 2), channel: get16(from, 4), family: AF_BLUETOOTH }),
};

const sco: Form<BluetoothScoAddress> = {
  size: 8,
  least: 8,
  put(address, out) {
    const bdaddr = bdaddrOf(address.bdaddr);
    clear(out, 0, sco.size);
    out.set(bdaddr, 2);
  },
  get: (from) => ({ bdaddr: getBdaddr(from, 2), family: AF_BLUETOOTH }),
};

const forms = new Map<number, Form<BluetoothAddress>>([
  [BTPROTO_L2CAP, l2cap],
  [BTPROTO_RFCOMM, rfcomm],
  [BTPROTO_HCI, hci],
  [BTPROTO_SCO, sco],
]);

/** The form that the socket's protocol requires; for a socket of another family, the form of the address's own fields. */
function formOf(address: object, socket: SocketKind): Form<BluetoothAddress> | undefined {
  if (socket.family === AF_BLUETOOTH) return forms.get(socket.proto);
  if ('psm' in address) return forms.get(BTPROTO_L2CAP);
  if ('dev' in address) return forms.get(BTPROTO_HCI);
  return forms.get('channel' in address ? BTPROTO_RFCOMM : BTPROTO_SCO);
}

export const bluetoothCodec: AddressCodec<BluetoothAddress> = {
  encode(address, out, socket, syscall) {
    const form = formOf(address, socket);
    if (form === undefined) return rawCodec.encode(address as never, out, socket, syscall);
    form.put(address, out);
    putFamily(out, AF_BLUETOOTH, form.size);
    return form.size;
  },

  decode(from, length, socket) {
    const form = socket.family === AF_BLUETOOTH ? forms.get(socket.proto) : undefined;
    const address: Address =
      form === undefined || length < form.least ? rawCodec.decode(from, length, socket) : form.get(from);
    return address as BluetoothAddress;
  },
};
