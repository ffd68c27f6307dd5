/** Where the extension headers of IPv6 lie, and where a packet with a routing header goes in the end. */
import {
  IPPROTO_AH,
  IPPROTO_DSTOPTS,
  IPPROTO_FRAGMENT,
  IPPROTO_HOPOPTS,
  IPPROTO_MH,
  IPPROTO_ROUTING,
} from './constants';

/** The length of the fixed header. */
export const HEADER = 40;
/** Where in it the number of the next header is. */
export const NEXT_HEADER = 6;

/** Where in the fixed header the destination is. */
const DESTINATION = 24;
const ADDRESS = 16;

/** The length of the extension header of a type at `at`, or -1 where the type is none. Needs two bytes there. */
export function extensionLength(type: number, bytes: Uint8Array, at: number): number {
  switch (type) {
    case IPPROTO_HOPOPTS:
    case IPPROTO_ROUTING:
    case IPPROTO_DSTOPTS:
    case IPPROTO_MH:
      return bytes[at + 1]! * 8 + 8;
    case IPPROTO_FRAGMENT:
      return 8;
    case IPPROTO_AH:
      return bytes[at + 1]! * 4 + 8;
    default:
      return -1;
  }
}

/**
 * Where the address is that a packet goes to in the end, which its transport's checksum covers (RFC 8200, section 8.1): of
 * a routing header with segments left its last address, else the destination.
 *
 * @param start where the IPv6 header begins
 * @param stop where its extension headers end
 */
export function finalDestination(bytes: Uint8Array, start: number, stop: number): number {
  let type = bytes[start + NEXT_HEADER]!;
  for (let at = start + HEADER; at + 8 <= stop;) {
    const length = extensionLength(type, bytes, at);
    if (length < 0 || at + length > stop) break;
    if (type === IPPROTO_ROUTING && bytes[at + 3]! > 0 && length >= 8 + ADDRESS) {
      const variant = bytes[at + 2];
      // Source route (RFC 2460) and mobility (RFC 6275): in the order of the way.
      if (variant === 0 || variant === 2) return at + length - ADDRESS;
      // Segment routing (RFC 8754): in reverse.
      if (variant === 4) return at + 8;
    }
    type = bytes[at]!;
    at += length;
  }
  return start + DESTINATION;
}
