/**
 * The blocking facade: a call blocks the calling thread, as the system call does. `bsd-sockets/promises` has the same
 * names with promises.
 */
import { define } from './define';

// Before `export *`, which makes a getter of each of two thousand constants that is not there yet.
define(exports as Record<string, unknown>);
export * from './constants';
export * from './exports';
export { create_connection, create_server, fromfd, poll, socket, socketpair } from './blocking';
export type { FileOptions, SocketFile } from './makefile';
export {
  getaddrinfo,
  getfqdn,
  gethostbyaddr,
  gethostbyname,
  gethostbyname_ex,
  getnameinfo,
  type ResolvedAddress,
} from './resolve';
export { Socket } from './socket';
