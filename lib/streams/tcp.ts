/** What `net.Socket` offers for TCP: the addresses of both ends, `TCP_NODELAY`, keep-alive. None of it on a Unix stream. */
import {
  AF_INET,
  AF_INET6,
  IPPROTO_TCP,
  SO_KEEPALIVE,
  SOL_SOCKET,
  TCP_KEEPCNT,
  TCP_KEEPIDLE,
  TCP_KEEPINTVL,
  TCP_NODELAY,
} from '../constants/generated';
import type { Inet6Address, InetAddress } from '../types/addresses';
import type { Descriptor } from '../descriptor/descriptor';
import { receivedAddress } from '../operations/receive';
import { inline } from '../system/syscalls';

/** An IP endpoint as `net.Socket` reports it. */
export interface StreamAddress {
  address?: string;
  family?: 'IPv4' | 'IPv6';
  port?: number;
}

function tcp(descriptor: Descriptor): boolean {
  return descriptor.family === AF_INET || descriptor.family === AF_INET6;
}

/** The addresses of both ends. They are kept once asked for: the kernel forgets the peer's with the connection. */
export class Endpoints {
  private ownAddress: StreamAddress | undefined = undefined;
  private peerAddress: StreamAddress | undefined = undefined;

  constructor(private readonly descriptor: Descriptor) {}

  local(): StreamAddress {
    return (this.ownAddress ??= this.found((fd) => inline.getsockname(fd))) ?? {};
  }

  peer(): StreamAddress {
    return (this.peerAddress ??= this.found((fd) => inline.getpeername(fd))) ?? {};
  }

  private found(call: (fd: number) => number): StreamAddress | undefined {
    const { descriptor } = this;
    if (!tcp(descriptor) || call(descriptor.fd) < 0) return undefined;
    const { family, address, port } = receivedAddress(descriptor) as (InetAddress | Inet6Address) & { family: number };
    return { address, family: family === AF_INET ? 'IPv4' : 'IPv6', port };
  }
}

export function setNoDelay(descriptor: Descriptor, enable: boolean): void {
  if (tcp(descriptor)) inline.setsockoptInt(descriptor.fd, IPPROTO_TCP, TCP_NODELAY, enable ? 1 : 0);
}

/** @param initialDelay milliseconds; less than a second leaves the system's defaults for delay, interval and count */
export function setKeepAlive(descriptor: Descriptor, enable: boolean, initialDelay: number): void {
  if (!tcp(descriptor)) return;
  const { fd } = descriptor;
  inline.setsockoptInt(fd, SOL_SOCKET, SO_KEEPALIVE, enable ? 1 : 0);
  const delay = Math.trunc(initialDelay / 1000);
  if (!enable || !(delay > 0)) return;
  if (TCP_KEEPIDLE !== undefined) inline.setsockoptInt(fd, IPPROTO_TCP, TCP_KEEPIDLE, delay);
  if (TCP_KEEPINTVL !== undefined) inline.setsockoptInt(fd, IPPROTO_TCP, TCP_KEEPINTVL, 1);
  if (TCP_KEEPCNT !== undefined) inline.setsockoptInt(fd, IPPROTO_TCP, TCP_KEEPCNT, 10);
}
