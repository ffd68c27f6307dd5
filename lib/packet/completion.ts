/** What a field that was left out is filled in from: where the header lies in what `encode` writes, and its neighbours. */
import { sum16 } from './checksum';
import { IPV4, NONE } from './kinds';

export interface Completion {
  readonly bytes: Uint8Array;
  /** Where the header begins and ends. */
  readonly start: number;
  readonly stop: number;
  /** Where all ends that it carries. */
  readonly limit: number;
  /** The kind of the layer that follows, or `NONE`. */
  readonly next: number;
  /** The nearest IP header before this one: its kind, or `NONE`, and where it begins. */
  readonly network: number;
  readonly networkStart: number;
}

/**
 * The sum of the pseudo-header of a transport layer, for `sum16` to begin with (RFC 793 for IPv4, RFC 8200 for IPv6).
 *
 * @param network the kind of the IP header, which begins at `start`
 */
export function pseudoSum(bytes: Uint8Array, network: number, start: number, protocol: number, length: number): number {
  const rest = protocol + (length >>> 16) + (length & 0xffff);
  if (network === IPV4) return sum16(bytes, start + 12, start + 20, rest);
  return sum16(bytes, start + 8, start + 40, rest);
}

/** The checksum of a transport layer that is being encoded; 0 where there is no IP header before it. */
export function transportChecksum(c: Completion, protocol: number): number {
  if (c.network === NONE) return 0;
  const length = c.limit - c.start;
  return 0xffff ^ sum16(c.bytes, c.start, c.limit, pseudoSum(c.bytes, c.network, c.networkStart, protocol, length));
}
