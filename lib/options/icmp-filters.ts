/** Values of `ICMP_FILTER` and `ICMP6_FILTER`, made of the names of the types that a raw socket is to receive or not. */
import { invalidType, invalidValue } from '../arguments/errors';
import { integer } from '../arguments/validate';
import type { Icmp6Filter, IcmpFilter } from '../types/options';

/** The types of RFC 792, RFC 950 and RFC 1256. */
const ICMP = {
  'echo-reply': 0,
  'destination-unreachable': 3,
  'source-quench': 4,
  redirect: 5,
  'echo-request': 8,
  'router-advertisement': 9,
  'router-solicitation': 10,
  'time-exceeded': 11,
  'parameter-problem': 12,
  'timestamp-request': 13,
  'timestamp-reply': 14,
  'information-request': 15,
  'information-reply': 16,
  'address-mask-request': 17,
  'address-mask-reply': 18,
} as const;

/** The types of RFC 4443, RFC 4861, RFC 2710 and RFC 3810. */
const ICMPV6 = {
  'destination-unreachable': 1,
  'packet-too-big': 2,
  'time-exceeded': 3,
  'parameter-problem': 4,
  'echo-request': 128,
  'echo-reply': 129,
  'multicast-listener-query': 130,
  'multicast-listener-report': 131,
  'multicast-listener-done': 132,
  'router-solicitation': 133,
  'router-advertisement': 134,
  'neighbor-solicitation': 135,
  'neighbor-advertisement': 136,
  redirect: 137,
  'multicast-listener-report-v2': 143,
} as const;

/** The name of an ICMP type. */
export type IcmpTypeName = keyof typeof ICMP;
/** The name of an ICMPv6 type. */
export type Icmpv6TypeName = keyof typeof ICMPV6;

/** The only types that are received, or those that are not. */
export type TypeSelection<Name extends string> =
  { pass: readonly (Name | number)[] } | { block: readonly (Name | number)[] };

/** Words of 32 bits with a bit for each type: where it is set, the type is blocked. */
function blocked(selection: unknown, names: Readonly<Record<string, number>>, words: number): number[] {
  if (typeof selection !== 'object' || selection === null) throw invalidType('selection', 'an object', selection);
  const { pass, block } = selection as { pass?: unknown; block?: unknown };
  if ((pass === undefined) === (block === undefined)) {
    throw invalidValue('selection', "must have either 'pass' or 'block'", selection);
  }
  const list = pass ?? block;
  if (!Array.isArray(list)) throw invalidType(pass === undefined ? 'block' : 'pass', 'an array', list);
  const result = new Array<number>(words).fill(pass === undefined ? 0 : 0xffffffff);
  for (const item of list as unknown[]) {
    const type =
      typeof item === 'string'
        ? Object.hasOwn(names, item)
          ? names[item]
          : undefined
        : integer(item, 'type', 0, words * 32 - 1);
    if (type === undefined)
      throw invalidValue('type', `must be a number or one of ${Object.keys(names).join(', ')}`, item);
    result[type >> 5] = (result[type >> 5]! ^ (1 << (type & 31))) >>> 0;
  }
  return result;
}

/**
 * A value of `ICMP_FILTER` (level `SOL_RAW`), of which types a raw ICMP socket receives: `icmpFilter({ pass: ['echo-reply'] })`.
 * The kernel filters the types 0 to 31 and passes all others.
 *
 * @throws {TypeError} a name that there is not, or neither or both of `pass` and `block`
 * @throws {RangeError} a type above 31
 * @see https://man7.org/linux/man-pages/man7/raw.7.html
 */
export function icmpFilter(selection: TypeSelection<IcmpTypeName>): IcmpFilter {
  return { data: blocked(selection, ICMP, 1)[0]! };
}

/**
 * A value of `ICMP6_FILTER` (level `IPPROTO_ICMPV6`), of which types a raw ICMPv6 socket receives.
 *
 * @throws {TypeError} a name that there is not, or neither or both of `pass` and `block`
 * @throws {RangeError} a type above 255
 * @see https://www.rfc-editor.org/rfc/rfc3542#section-3.2
 */
export function icmp6Filter(selection: TypeSelection<Icmpv6TypeName>): Icmp6Filter {
  return { filt: blocked(selection, ICMPV6, 8) };
}
