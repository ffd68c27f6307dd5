/** What a field that was left out is filled in from: where the header lies in what `encode` writes, and its neighbours. */
import { sum16 } from './checksum';
import { finalDestination } from './extensions';
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
  /** The nearest IP header before this one: its kind, or `NONE`, where it begins and ends. */
  readonly network: number;
  readonly networkStart: number;
  readonly networkStop: number;
}

/**
 * The sum of the pseudo-header of a transport layer, for `sum16` to begin with (RFC 793 for IPv4, RFC 8200 for IPv6).
 *
 * @param network the kind of the IP header, which begins at `start` and ends at `stop`
 */
export function pseudoSum(
  bytes: Uint8Array,
  network: number,
  start: number,
  stop: number,
  protocol: number,
  length: number,
): number {
  const rest = protocol + (length >>> 16) + (length & 0xffff);
  if (network === IPV4) return sum16(bytes, start + 12, start + 20, rest);
  const destination = finalDestination(bytes, start, stop);
  return sum16(bytes, destination, destination + 16, sum16(bytes, start + 8, start + 24, rest));
}

/** The checksum of a transport layer that is being encoded; 0 where there is no IP header before it. */
export function transportChecksum(c: Completion, protocol: number): number {
  if (c.network === NONE) return 0;
  const length = c.limit - c.start;
  return (
    0xffff ^
    sum16(c.bytes, c.start, c.limit, pseudoSum(c.bytes, c.network, c.networkStart, c.networkStop, protocol, length))
  );
}
