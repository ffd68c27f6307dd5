/** What TCP, UDP and ICMPv6 share: a checksum over a pseudo-header and all that the IP header carries. */
import { sum16 } from './checksum';
import { pseudoSum } from './completion';
import { START, STOP } from './frame';
import type { View } from './view';

/**
 * Whether the checksum of a transport layer is right; undefined where that cannot be said: not all bytes are there, or no
 * IP header is.
 */
export function transportVerified(view: View, protocol: number): boolean | undefined {
  const { frame, start, limit, data } = view;
  if (frame === undefined || frame.short || frame.fragment) return undefined;
  const ip = frame.networkBefore(view.position);
  if (ip < 0) return undefined;
  const { spans } = frame;
  const pseudo = pseudoSum(data, spans[ip]!, spans[ip + START]!, spans[ip + STOP]!, protocol, limit - start);
  return sum16(data, start, limit, pseudo) === 0xffff;
}

/** Whether the checksum of a message that has no pseudo-header is right; undefined where not all bytes are there. */
export function plainVerified({ frame, data, start, limit }: View): boolean | undefined {
  if (frame === undefined || frame.short || frame.fragment) return undefined;
  return sum16(data, start, limit, 0) === 0xffff;
}
