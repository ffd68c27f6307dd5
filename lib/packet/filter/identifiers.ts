/** What identifiers stand for: addresses, networks and ports as numbers and masks. */
import { parseInet6 } from '../../address/text';
import { getBig32 } from '../../memory/bytes';
import type { AddressType, Identifier } from './ast';
import { quoted } from './mistake';
import { type Protocol, serviceByName } from './names';

/** Throws the error of an expression: where, and what is wrong. */
export type Refuse = (at: number, reason: string) => never;

export type Transport = 'tcp' | 'udp' | 'sctp';

export interface Ports {
  low: number;
  high: number;
  /** The only protocol that a service's name stands for. */
  transport: Transport | undefined;
}

function prefixMask(length: number): number {
  return length === 0 ? 0 : -1 << (32 - length);
}

/** An IPv4 address of two to four parts: those that are missing at the end are outside of the mask. */
function dotted(text: string, at: number, refuse: Refuse): [value: number, mask: number] {
  const parts = text.split('.').map((part) => (/^0[0-9]/.test(part) ? parseInt(part, 8) : Number(part)));
  if (parts.some((part) => !(part <= 255))) refuse(at, `${quoted(text)} is no IPv4 address`);
  let value = 0;
  for (let part = 0; part < 4; part++) value = (value << 8) | (parts[part] ?? 0);
  return [value, prefixMask(8 * parts.length)];
}

/** A network written as a single number is promoted to the left: 10 is 10.0.0.0/8. A host is the address itself. */
function singleNumber(number: number, network: boolean): [value: number, mask: number] {
  let [value, mask] = [number, -1];
  while (network && value !== 0 && value >>> 24 === 0) [value, mask] = [value << 8, mask << 8];
  return [value, mask];
}

/** The number and mask of an IPv4 address or network. */
export function inetOf(
  type: AddressType | undefined,
  id: Identifier & { form: 'inet' | 'number' },
  refuse: Refuse,
): [value: number, mask: number] {
  if (id.form === 'number') return singleNumber(id.value, type === 'net');
  const { text, prefix, mask, at } = id;
  const [value, given] = dotted(text, at, refuse);
  if (prefix === undefined && mask === undefined) return [value, given];
  if (prefix !== undefined && prefix > 32) refuse(at, 'the length of the prefix must be at most 32');
  const bits = mask === undefined ? prefixMask(prefix!) : dotted(mask, at, refuse)[0];
  if ((value & ~bits) !== 0) refuse(at, `there are bits set outside of the mask of ${quoted(text)}`);
  if (type !== 'net') refuse(at, "a mask has a meaning after 'net' only");
  return [value, bits];
}

/** The four words and masks of an IPv6 address or network. */
export function inet6Of(
  type: AddressType | undefined,
  id: Identifier & { form: 'inet6' },
  refuse: Refuse,
): [value: number[], mask: number[]] {
  const { text, prefix = 128, at } = id;
  if (prefix > 128) refuse(at, 'the length of the prefix must be at most 128');
  const bytes = new Uint8Array(16);
  parseInet6(text, bytes, 0);
  const value = [0, 4, 8, 12].map((offset) => getBig32(bytes, offset));
  const mask = [0, 32, 64, 96].map((before) => prefixMask(Math.max(0, Math.min(32, prefix - before))));
  if (value.some((word, index) => (word & ~mask[index]!) !== 0)) {
    refuse(at, `there are bits set outside of the prefix of ${quoted(text)}`);
  }
  if (type !== 'net' && prefix !== 128) refuse(at, "a prefix has a meaning after 'net' only");
  return [value, mask];
}

/** The bytes of a MAC address in any of its forms. */
export function macOf(text: string): number[] {
  const parts = text.split(/[-:.]/);
  const digits = parts.length === 6 ? parts.map((part) => part.padStart(2, '0')) : parts;
  return [...Buffer.from(digits.join(''), 'hex')];
}

/** The ports that a number, a name or a range stands for. @param protocol what stands before */
export function portsOf(
  type: 'port' | 'portrange',
  protocol: Protocol | undefined,
  id: Identifier,
  refuse: Refuse,
): Ports {
  const { form, at } = id;
  if (form !== 'number' && form !== 'name') return refuse(at, 'expected a port, found an address');
  const text = form === 'number' ? String(id.value) : id.text;
  const ends = type === 'port' || form === 'number' ? [text] : /^([^-]+)-(.+)$/.exec(text)?.slice(1);
  if (ends === undefined) return refuse(at, 'expected two ports with a hyphen between them');
  const services = ends.map((end) =>
    /^[0-9]+$/.test(end)
      ? { port: Number(end), protocol: undefined }
      : (serviceByName(end) ?? refuse(at, `unknown port ${quoted(end)}`)),
  );
  const ports = services.map(({ port }) => port);
  const [low, high] = [Math.min(...ports), Math.max(...ports)];
  if (high > 0xffff) refuse(at, 'a port must be at most 65535');
  const only = services.every((service) => service.protocol === services[0]!.protocol)
    ? services[0]!.protocol
    : undefined;
  if (only !== undefined && protocol !== undefined && protocol !== only) {
    refuse(at, `${quoted(text)} is a port of ${only}, not of ${protocol}`);
  }
  return { low, high, transport: only };
}
