/**
 * The async facade: the same names as `bsd-sockets`; calls that can block return promises and never block the event loop.
 */
import './system/node-only';
import './tracing/start';
import { define } from './constants/define';

// Before `export *`, which makes a getter of each of two thousand constants that is not there yet.
define(exports as Record<string, unknown>);
export * from './constants/generated';
export * from './socket/exports';
export { create_connection, create_server, fromfd, poll, socket, socketpair } from './socket/async';
export { getaddrinfo, getfqdn, gethostbyaddr, gethostbyname, gethostbyname_ex, getnameinfo } from './names/async';
export type { ResolvedAddress } from './names/resolver';
export { Socket, type AsyncSocketOptions, type DuplexOf } from './socket/async-socket';
export type { DuplexOptions, SocketDuplex } from './streams/duplex';
export type { StreamAddress } from './streams/tcp';
export type { MessagesOptions } from './streams/series';
export type { UnixDuplex } from './streams/unix-duplex';
export type { Block, Frame, VlanTag } from './ring/block';
export { PacketRing, TransmitRing } from './ring/async';
export type { Fanout, PacketRingOptions } from './ring/packet-ring';
export type { TransmitRingOptions } from './ring/transmit-ring';
