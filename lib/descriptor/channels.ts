/**
 * What happens to Sockets, for subscribers of `node:diagnostics_channel`. A message is built only where somebody
 * subscribed.
 *
 * @see https://nodejs.org/api/diagnostics_channel.html
 */
import { channel } from 'node:diagnostics_channel';

/** How a Socket came by its descriptor. */
export type Origin = 'socket' | 'accept' | 'adopt' | 'dup' | 'pair';

/** Why a Socket no longer has its descriptor: `lost` means that other code closed the number. */
export type Ending = 'close' | 'detach' | 'lost';

/** `{ socket, how: Origin }` */
export const socketChannel = channel('bsd-sockets:socket');
/** `{ socket, fd, how: Ending }`; `socket` is undefined where it was garbage collected. */
export const closeChannel = channel('bsd-sockets:close');
/** `{ socket, error }` */
export const errorChannel = channel('bsd-sockets:error');
