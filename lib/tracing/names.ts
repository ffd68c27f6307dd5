/** Numbers, bytes and addresses as a person reads them: names of constants, strings cut short. */
import { decodeAddress } from '../address';
import { familyOf } from '../address/codec';
import { addressText } from '../address/shown';
import * as constants from '../constants/generated';
import * as fcntl from '../system/fcntl';
import { errorcode } from '../errors/errno';
import { OUT_OF_BOUNDS, PENDING, POOL_CANCELLED, POOL_SHUT_DOWN, POOL_TIMED_OUT } from '../system/syscalls';
import { strerror } from '../errors/strerror';

type Names = Readonly<Record<string, unknown>>;

/** The groups of the table of constants: `AF`, `SOCK`, `MSG` … */
const groups: Readonly<Record<string, Names>> = constants.constants;

/** How many bytes of data are shown. */
const SHOWN = 32;

/** The first name in a group that has this value. */
function nameIn(names: Names | undefined, value: number): string | undefined {
  for (const name in names) if (names[name] === value) return name;
  return undefined;
}

export function family(value: number): string {
  return nameIn(groups['AF'], value) ?? String(value);
}

/** A set of bits by their names, the rest in hexadecimal. */
export function flags(group: string, value: number): string {
  if (value === 0) return '0';
  const names: string[] = [];
  let rest = value;
  for (const [name, bit] of Object.entries(groups[group] ?? {})) {
    if (typeof bit !== 'number' || bit === 0 || (rest & bit) !== bit || (bit & (bit - 1)) !== 0) continue;
    names.push(name);
    rest &= ~bit;
  }
  if (rest !== 0) names.push(`0x${(rest >>> 0).toString(16)}`);
  return names.join('|');
}

export function socketType(value: number): string {
  const { SOCK_NONBLOCK = 0, SOCK_CLOEXEC = 0 } = constants as { SOCK_NONBLOCK?: number; SOCK_CLOEXEC?: number };
  const plain = value & ~(SOCK_NONBLOCK | SOCK_CLOEXEC);
  const names = [nameIn(groups['SOCK'], plain) ?? String(plain)];
  if ((value & SOCK_NONBLOCK) !== 0) names.push('SOCK_NONBLOCK');
  if ((value & SOCK_CLOEXEC) !== 0) names.push('SOCK_CLOEXEC');
  return names.join('|');
}

export function protocol(of: number, value: number): string {
  const internet = of === constants.AF_INET || of === constants.AF_INET6;
  return (internet && value !== 0 ? nameIn(groups['IPPROTO'], value) : undefined) ?? String(value);
}

/** Which groups have the options of a level. */
const OPTIONS: readonly (readonly [level: number | undefined, levelName: string, ...groups: string[]])[] = [
  [constants.SOL_SOCKET, 'SOL_SOCKET', 'SO'],
  [constants.IPPROTO_IP, 'IPPROTO_IP', 'IP', 'MCAST'],
  [constants.IPPROTO_IPV6, 'IPPROTO_IPV6', 'IPV6', 'MCAST'],
  [constants.IPPROTO_TCP, 'IPPROTO_TCP', 'TCP'],
  [constants.IPPROTO_UDP, 'IPPROTO_UDP', 'UDP'],
  [constants.IPPROTO_SCTP, 'IPPROTO_SCTP', 'SCTP'],
  [constants.SOL_PACKET, 'SOL_PACKET', 'PACKET'],
  [constants.SOL_NETLINK, 'SOL_NETLINK', 'NETLINK'],
  [constants.SOL_RAW, 'SOL_RAW', 'ICMP'],
  [constants.IPPROTO_ICMPV6, 'IPPROTO_ICMPV6', 'ICMP6'],
  [constants.SOL_ALG, 'SOL_ALG', 'ALG'],
  [constants.SOL_TIPC, 'SOL_TIPC', 'TIPC'],
  [constants.SOL_TLS, 'SOL_TLS', 'TLS'],
];

/** `level, name` of an option. */
export function option(level: number, value: number): string {
  const known = OPTIONS.find(([number]) => number === level);
  if (known === undefined) return `${nameIn(groups['SOL'], level) ?? level}, ${value}`;
  const [, levelName, ...lists] = known;
  const name = lists.map((list) => nameIn(groups[list], value)).find((found) => found !== undefined);
  return `${levelName}, ${name ?? value}`;
}

export function shutdownHow(value: number): string {
  return nameIn(groups['SHUT'], value) ?? String(value);
}

export function fcntlCommand(value: number): string {
  return (
    Object.entries(fcntl).find(([name, number]) => name.startsWith('F_') && number === value)?.[0] ?? String(value)
  );
}

export function ioctlRequest(value: number): string {
  return nameIn(groups['SIOC'], value >>> 0) ?? `0x${(value >>> 0).toString(16)}`;
}

/** The address of so many bytes: its family and its text. */
export function address(bytes: Uint8Array, length: number): string {
  if (length <= 0) return 'NULL';
  const of = familyOf(bytes);
  try {
    return `${family(of)} ${addressText(decodeAddress(bytes, length, { family: of, type: 0, proto: 0 }))}`;
  } catch {
    return `${family(of)} (${length} bytes)`;
  }
}

/** Bytes as a string in C's notation, cut short. */
export function data(bytes: Uint8Array, offset: number, length: number): string {
  const shown = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).subarray(
    offset,
    offset + Math.min(length, SHOWN),
  );
  const text = JSON.stringify(shown.toString('latin1')).replace(
    /[^ -~]|\\u00(..)/g,
    (character, hex?: string) => `\\x${hex ?? character.charCodeAt(0).toString(16)}`,
  );
  return length > SHOWN ? `${text}...` : text;
}

const ANSWERS: Readonly<Record<number, string>> = {
  [OUT_OF_BOUNDS]: '? (the buffer was detached or resized)',
  [POOL_TIMED_OUT]: '? (timed out)',
  [POOL_CANCELLED]: '? (cancelled)',
  [POOL_SHUT_DOWN]: '0 (shut down)',
  [PENDING]: '?',
};

/** What a call answered, `-errno` as its name and text. */
export function answer(value: number): string {
  if (value >= 0) return String(value);
  return ANSWERS[value] ?? `-1 ${errorcode[-value] ?? -value} (${strerror(-value)})`;
}
