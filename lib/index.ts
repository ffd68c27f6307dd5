/**
 * The blocking facade: a call blocks the calling thread, as the system call does. `bsd-sockets/promises` has the same
 * names with promises.
 */
export * from './exports';
export { create_connection, create_server, fromfd, poll, socket, socketpair } from './blocking';
export { getaddrinfo, getfqdn, gethostbyaddr, gethostbyname, gethostbyname_ex, getnameinfo } from './resolve';
export { Socket } from './socket';
