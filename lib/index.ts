/**
 * The blocking facade: a call blocks the calling thread, as the system call does. `bsd-sockets/promises` has the same
 * names with promises.
 */
import './tracing/start';
import { define } from './constants/define';

// Before `export *`, which makes a getter of each of two thousand constants that is not there yet.
define(exports as Record<string, unknown>);
export * from './constants/generated';
export * from './socket/exports';
export { create_connection, create_server, fromfd, poll, socket, socketpair } from './socket/blocking';
export type { FileOptions, SocketFile } from './streams/file';
export { getaddrinfo, getfqdn, gethostbyaddr, gethostbyname, gethostbyname_ex, getnameinfo } from './names/blocking';
export type { ResolvedAddress } from './names/resolver';
export { Socket } from './socket/blocking-socket';
export type { Block, Frame, VlanTag } from './ring/block';
export { PacketRing, TransmitRing } from './ring/blocking';
export type { Fanout, PacketRingOptions } from './ring/packet-ring';
export type { TransmitRingOptions } from './ring/transmit-ring';
