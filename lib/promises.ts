/**
 * The async facade: the same names as `bsd-sockets`, where what can wait gives a promise and never blocks the event loop.
 */
import { define } from './define';

// Before `export *`, which makes a getter of each of two thousand constants that is not there yet.
define(exports as Record<string, unknown>);
export * from './constants';
export * from './exports';
export { create_connection, create_server, fromfd, poll, socket, socketpair } from './async';
export { getaddrinfo, getfqdn, gethostbyaddr, gethostbyname, gethostbyname_ex, getnameinfo } from './async-resolve';
export type { ResolvedAddress } from './resolve';
export { Socket, type AsyncSocketOptions, type DuplexOf } from './async-socket';
export { type DuplexOptions, type SocketDuplex, type StreamAddress } from './stream';
export type { MessagesOptions } from './series';
export type { UnixDuplex } from './unix-stream';
