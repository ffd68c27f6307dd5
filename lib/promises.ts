/**
 * The async facade: the same names as `bsd-sockets`, where what can wait gives a promise and never blocks the event loop.
 */
export * from './exports';
export { create_connection, create_server, fromfd, poll, socket, socketpair } from './async';
export { getaddrinfo, getfqdn, gethostbyaddr, gethostbyname, gethostbyname_ex, getnameinfo } from './async-resolve';
export { Socket, type AsyncSocketOptions } from './async-socket';
