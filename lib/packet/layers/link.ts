/** Headers that capture files have in place of a link's own: Linux "cooked" capture, and BSD loopback. */
import { invalidValue } from '../../arguments/errors';
import { getBig16, getBig32 } from '../../memory/bytes';
import { u16, u32, u8, type Field, type Values } from '../fields';
import { kindOfType, IPV4, IPV6, LINUX_SLL, LINUX_SLL2, LOOPBACK, NONE } from '../kinds';
import { viewOf } from '../text';
import { layer, type View } from '../view';

/** Eight bytes for an address, of which the byte or word `length` at tells how many are used. */
function address(offset: number, lengthOf: (bytes: Uint8Array, start: number) => number): Field<Buffer, never> {
  return {
    read: (bytes, start) => viewOf(bytes, start + offset, start + offset + Math.min(8, lengthOf(bytes, start))),
    write(_bytes: Uint8Array, _start: number, value: unknown) {
      throw invalidValue('address', 'of a cooked capture cannot be set', value);
    },
  };
}

const SLL = 16;
const sllFields = {
  /** `PACKET_HOST` and the like. */
  packet_type: u16(0),
  /** `ARPHRD_*`. */
  hardware_type: u16(2),
  address_length: u16(4),
  address: address(6, (bytes, start) => getBig16(bytes, start + 4)),
  /** EtherType. */
  protocol: u16(14),
};

/** The header of a Linux cooked capture. @see https://www.tcpdump.org/linktypes/LINKTYPE_LINUX_SLL.html */
export interface LinuxSll extends View, Values<typeof sllFields> {}

export const { layer: linuxSllLayer } = layer<typeof sllFields, LinuxSll>({
  kind: LINUX_SLL,
  title: 'Linux SLL',
  fields: sllFields,
  fixed: SLL,
  walk(frame, bytes, at, end) {
    if (end - at < SLL) return frame.cut(LINUX_SLL);
    frame.push(LINUX_SLL, at, at + SLL);
    return kindOfType(getBig16(bytes, at + 14));
  },
  summary: (view) => `Linux SLL type ${view.packet_type}`,
});

const SLL2 = 20;
const sll2Fields = {
  /** EtherType. */
  protocol: u16(0),
  /** Index of the interface. */
  ifindex: u32(4),
  /** `ARPHRD_*`. */
  hardware_type: u16(8),
  /** `PACKET_HOST` and the like. */
  packet_type: u8(10),
  address_length: u8(11),
  address: address(12, (bytes, start) => bytes[start + 11]!),
};

/** The header of a Linux cooked capture, version 2. @see https://www.tcpdump.org/linktypes/LINKTYPE_LINUX_SLL2.html */
export interface LinuxSll2 extends View, Values<typeof sll2Fields> {}

export const { layer: linuxSll2Layer } = layer<typeof sll2Fields, LinuxSll2>({
  kind: LINUX_SLL2,
  title: 'Linux SLL2',
  fields: sll2Fields,
  fixed: SLL2,
  walk(frame, bytes, at, end) {
    if (end - at < SLL2) return frame.cut(LINUX_SLL2);
    frame.push(LINUX_SLL2, at, at + SLL2);
    return kindOfType(getBig16(bytes, at));
  },
  summary: (view) => `Linux SLL2 interface ${view.ifindex} type ${view.packet_type}`,
});

/** The numbers of `AF_INET6` on Linux, NetBSD and OpenBSD, FreeBSD, macOS. */
const INET6 = [10, 24, 28, 30];

/** The family, which the capturing machine wrote in its own byte order: the smaller number is meant. */
function familyOf(bytes: Uint8Array, start: number): number {
  const big = getBig32(bytes, start) >>> 0;
  const little =
    ((bytes[start + 3]! << 24) | (bytes[start + 2]! << 16) | (bytes[start + 1]! << 8) | bytes[start]!) >>> 0;
  return Math.min(big, little);
}

const loopbackFields = {
  /** `AF_INET` is 2; `AF_INET6` depends on the system. */
  family: {
    read: familyOf,
    write: u32(0).write,
  } satisfies Field<number>,
};

/** The header of a BSD loopback capture. @see https://www.tcpdump.org/linktypes/LINKTYPE_NULL.html */
export interface Loopback extends View, Values<typeof loopbackFields> {}

export const { layer: loopbackLayer } = layer<typeof loopbackFields, Loopback>({
  kind: LOOPBACK,
  title: 'Loopback',
  fields: loopbackFields,
  fixed: 4,
  walk(frame, bytes, at, end) {
    if (end - at < 4) return frame.cut(LOOPBACK);
    frame.push(LOOPBACK, at, at + 4);
    const family = familyOf(bytes, at);
    if (family === 2) return IPV4;
    return INET6.includes(family) ? IPV6 : NONE;
  },
  summary: (view) => `Loopback family ${view.family}`,
});
