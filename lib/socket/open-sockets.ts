/** `openSockets`, for both facades. */
import { openOwners } from '../descriptor/descriptor';
import type { Address } from '../types/addresses';
import type { Socket as AsyncSocket } from './async-socket';
import type { Socket as BlockingSocket } from './blocking-socket';

/**
 * The open Sockets of this thread, of both facades, in the order of their descriptors. A Socket shows its descriptor, its
 * family and type and its addresses when it is inspected; with `NODE_DEBUG=bsd-sockets` also where it was made.
 *
 * @see docs/observability.md
 */
export function openSockets(): (AsyncSocket<Address, unknown> | BlockingSocket<Address, unknown>)[] {
  return openOwners() as (AsyncSocket<Address, unknown> | BlockingSocket<Address, unknown>)[];
}
