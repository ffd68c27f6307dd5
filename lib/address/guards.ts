/**
 * Type guards for addresses. An address that a call returned is recognised by its `family`, any other by its fields.
 */
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
} from '../constants/generated';
import type {
  Address,
  AlgAddress,
  BluetoothAddress,
  CanAddress,
  Inet6Address,
  InetAddress,
  NetlinkAddress,
  PacketAddress,
  QipcrtrAddress,
  RawAddress,
  TipcAddress,
  UnixAddress,
  VsockAddress,
} from '../types/addresses';

type Maybe = Address | null | undefined;

function isObject(address: Maybe): address is Address {
  return typeof address === 'object' && address !== null;
}

function has(address: Maybe, family: number | undefined, ...fields: string[]): boolean {
  if (!isObject(address) || isRawAddress(address)) return false;
  return address.family === undefined
    ? fields.every((field) => (address as unknown as Record<string, unknown>)[field] !== undefined)
    : address.family === family;
}

function isIpv6(address: Maybe): boolean {
  const { address: host, flowinfo, scope_id } = (address ?? {}) as Partial<Inet6Address>;
  return (typeof host === 'string' && host.includes(':')) || flowinfo !== undefined || scope_id !== undefined;
}

/** Whether it is an address of `AF_INET`. */
export function isInetAddress(address: Maybe): address is InetAddress {
  return has(address, AF_INET, 'address', 'port') && (address!.family !== undefined || !isIpv6(address));
}

/** Whether it is an address of `AF_INET6`. */
export function isInet6Address(address: Maybe): address is Inet6Address {
  return has(address, AF_INET6, 'address', 'port') && (address!.family !== undefined || isIpv6(address));
}

/** Whether it is an address of `AF_UNIX`. */
export function isUnixAddress(address: Maybe): address is UnixAddress {
  return has(address, AF_UNIX, 'path');
}

/** Whether it is an address of `AF_PACKET`. */
export function isPacketAddress(address: Maybe): address is PacketAddress {
  return has(address, AF_PACKET, 'protocol');
}

/** Whether it is an address of `AF_NETLINK`. */
export function isNetlinkAddress(address: Maybe): address is NetlinkAddress {
  return has(address, AF_NETLINK, 'pid', 'groups');
}

/** Whether it is an address of `AF_VSOCK`. */
export function isVsockAddress(address: Maybe): address is VsockAddress {
  return has(address, AF_VSOCK, 'cid', 'port');
}

/** Whether it is an address of `AF_CAN`. */
export function isCanAddress(address: Maybe): address is CanAddress {
  return has(address, AF_CAN) && (address!.family !== undefined || isInterface(address));
}

function isInterface(address: Maybe): boolean {
  return ('ifname' in address! || 'ifindex' in address!) && !('protocol' in address);
}

/** Whether it is an address of `AF_ALG`. */
export function isAlgAddress(address: Maybe): address is AlgAddress {
  return has(address, AF_ALG, 'type', 'name');
}

/** Whether it is an address of `AF_TIPC`. */
export function isTipcAddress(address: Maybe): address is TipcAddress {
  return has(address, AF_TIPC, 'addr_type', 'v1');
}

/** Whether it is an address of `AF_QIPCRTR`. */
export function isQipcrtrAddress(address: Maybe): address is QipcrtrAddress {
  return has(address, AF_QIPCRTR, 'node', 'port');
}

/** Whether it is an address of `AF_BLUETOOTH`. */
export function isBluetoothAddress(address: Maybe): address is BluetoothAddress {
  return has(address, AF_BLUETOOTH, 'bdaddr') || has(address, AF_BLUETOOTH, 'dev');
}

/** Whether it is an address as bytes, of a family that this library has no form for. */
export function isRawAddress(address: Maybe): address is RawAddress {
  return isObject(address) && 'data' in address;
}
