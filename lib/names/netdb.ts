/** Interfaces, services, protocols and the host's own name: answered at once, the same in both facades. */
import { errno } from '../errors/errno';
import { check, SocketError } from '../errors/errors';
import { native } from '../system/native';
import { type Bytes, cString, dataBytes, integer, uint32 } from '../arguments/validate';

/** What native answered, where `ENOENT` means an entry that is not there. */
function entryOf<T>(answer: T | number, syscall: string, entry: string): T {
  if (answer !== -errno.ENOENT) return check(answer, syscall);
  throw new SocketError(errno.ENOENT, syscall, {}, `${syscall} ENOENT: no such entry: ${entry}`);
}

/**
 * The network interfaces, each as its index and its name.
 *
 * @throws {SocketError} what the system says
 * @see https://man7.org/linux/man-pages/man3/if_nameindex.3.html
 */
export function if_nameindex(): [index: number, name: string][] {
  const flat = check(native.if_nameindex(), 'if_nameindex');
  return Array.from({ length: flat.length / 2 }, (_, i) => [flat[2 * i] as number, flat[2 * i + 1] as string]);
}

/**
 * The index of the network interface of that name.
 *
 * @throws {SocketError} ENODEV: there is none
 * @see https://man7.org/linux/man-pages/man3/if_nametoindex.3.html
 */
export function if_nametoindex(name: string): number {
  return check(native.if_nametoindex(cString(name, 'name')), 'if_nametoindex');
}

/**
 * The name of the network interface of that index.
 *
 * @throws {SocketError} ENXIO: there is none
 * @see https://man7.org/linux/man-pages/man3/if_indextoname.3.html
 */
export function if_indextoname(index: number): string {
  return check(native.if_indextoname(uint32(index, 'index')), 'if_indextoname');
}

/**
 * The name of this host, as it was set; `getfqdn` returns the full one.
 *
 * @see https://man7.org/linux/man-pages/man2/gethostname.2.html
 */
export function gethostname(): string {
  return check(native.gethostname(), 'gethostname');
}

/**
 * Sets the name of this host.
 *
 * @throws {SocketError} EPERM: it takes CAP_SYS_ADMIN; EINVAL: longer than 64 bytes
 * @see https://man7.org/linux/man-pages/man2/sethostname.2.html
 */
export function sethostname(name: string | Bytes): void {
  check(native.sethostname(dataBytes(name, 'name')), 'sethostname');
}

function protocolName(proto: unknown): string | null {
  return proto === undefined ? null : cString(proto, 'proto');
}

/**
 * The port of a service, such as 'http'.
 *
 * @param proto 'tcp' or 'udp'; any, where it is left out
 * @throws {SocketError} ENOENT: there is no such service
 * @see https://man7.org/linux/man-pages/man3/getservbyname.3.html
 */
export function getservbyname(name: string, proto?: string): number {
  const answer = native.getservbyname(cString(name, 'name'), protocolName(proto));
  return entryOf(answer, 'getservbyname', proto === undefined ? name : `${name}/${proto}`);
}

/**
 * The name of the service of a port, which is in host order.
 *
 * @param proto 'tcp' or 'udp'; any, where it is left out
 * @throws {SocketError} ENOENT: there is no such service
 * @see https://man7.org/linux/man-pages/man3/getservbyport.3.html
 */
export function getservbyport(port: number, proto?: string): string {
  const answer = native.getservbyport(integer(port, 'port', 0, 0xffff), protocolName(proto));
  return entryOf(answer, 'getservbyport', proto === undefined ? String(port) : `${port}/${proto}`);
}

/**
 * The number of a protocol, such as 'icmp': what `socket` takes third.
 *
 * @throws {SocketError} ENOENT: there is no such protocol
 * @see https://man7.org/linux/man-pages/man3/getprotobyname.3.html
 */
export function getprotobyname(name: string): number {
  return entryOf(native.getprotobyname(cString(name, 'name')), 'getprotobyname', name);
}
