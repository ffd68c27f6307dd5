/**
 * Kinds of sockets for cases that hold for each of them: `describe.each(kinds)('$title', (kind) => …)`. A kind makes two
 * sockets connected to each other, and names that a socket can be bound to.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  AF_INET,
  AF_INET6,
  AF_UNIX,
  MSG_DONTWAIT,
  SOCK_DGRAM,
  SOCK_RAW,
  SOCK_SEQPACKET,
  SOCK_STREAM,
  type Address,
} from 'bsd-sockets';
import type { AnySocket, Facade } from './facades';

export const isRoot = process.getuid?.() === 0;

export interface Kind {
  readonly title: string;
  readonly family: number;
  readonly type: number;
  readonly proto: number;
  /** Data has boundaries. */
  readonly records: boolean;
  /** Data has an end, and a peer its connection. */
  readonly connected: boolean;
  /** A socket has an address. */
  readonly named: boolean;
  /** An address to bind to, another one each time; of the unnamed kinds an abstract one. */
  address(): Address;
  /** What of received bytes was sent: a raw IPv4 socket gives the header too. */
  payload(received: Buffer): Buffer;
  /** Two sockets connected to each other; the second one is the accepted one, where there is one. */
  pair(facade: Facade): Promise<[AnySocket, AnySocket]>;
}

let folder: string | undefined;
let names = 0;

/** A folder of this test file's own, gone when it ends. */
export function ownFolder(): string {
  folder ??= mkdtempSync(join(tmpdir(), 'bsd-sockets-'));
  return folder;
}

/** A path where nothing is yet. */
export function freshPath(): string {
  return join(ownFolder(), `${++names}`);
}

afterAll(() => {
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  folder = undefined;
});

const loopback = (): Address => ({ address: '127.0.0.1', port: 0 });
const loopback6 = (): Address => ({ address: '::1', port: 0 });
const path = (): Address => ({ path: freshPath() });
const abstract = (): Address => ({ path: Buffer.from(`\0bsd-sockets-${process.pid}-${++names}\0tail`) });

/** The kinds by what they have in common: a way to connect. */
async function byListener(kind: Kind, facade: Facade): Promise<[AnySocket, AnySocket]> {
  const listener = facade.socket(kind.family, kind.type, kind.proto);
  await listener.bind(kind.address());
  listener.listen();
  const client = facade.socket(kind.family, kind.type, kind.proto);
  await client.connect(listener.getsockname());
  const server = await facade.accept(listener);
  listener.close();
  return [client, server];
}

async function byNames(kind: Kind, facade: Facade): Promise<[AnySocket, AnySocket]> {
  const a = facade.socket(kind.family, kind.type, kind.proto);
  const b = facade.socket(kind.family, kind.type, kind.proto);
  await a.bind(kind.address());
  await b.bind(kind.address());
  await a.connect(b.getsockname());
  await b.connect(a.getsockname());
  if (kind.type === SOCK_RAW) for (const socket of [a, b]) await drain(socket);
  return [a, b];
}

/** Until a raw socket is bound it receives what other processes send by the same protocol: discards that. */
async function drain(socket: AnySocket): Promise<void> {
  try {
    for (;;) await socket.recv(1, MSG_DONTWAIT);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
  }
}

async function bySocketpair(kind: Kind, facade: Facade): Promise<[AnySocket, AnySocket]> {
  return facade.socketpair(kind.family, kind.type, kind.proto);
}

let lastHost = 0;
/** An address that no other test uses: a raw socket receives all packets of its protocol that come to its address. */
const rawAddress = (): Address => ({ address: `127.77.${process.pid & 0xff}.${(++lastHost & 0x7f) + 1}`, port: 0 });
/** A protocol that IANA reserves for experiments. */
const PROTOCOL = 253;
const HEADER = 20;

function kind(
  title: string,
  family: number,
  type: number,
  address: () => Address,
  pair: (kind: Kind, facade: Facade) => Promise<[AnySocket, AnySocket]>,
  proto = 0,
): Kind {
  const self: Kind = {
    title,
    family,
    type,
    proto,
    records: type !== SOCK_STREAM,
    connected: type === SOCK_STREAM || type === SOCK_SEQPACKET,
    named: pair !== bySocketpair,
    address,
    payload: (received) => (family === AF_INET && type === SOCK_RAW ? received.subarray(HEADER) : received),
    pair: (facade) => pair(self, facade),
  };
  return self;
}

export const kinds: readonly Kind[] = [
  kind('TCP over IPv4', AF_INET, SOCK_STREAM, loopback, byListener),
  kind('TCP over IPv6', AF_INET6, SOCK_STREAM, loopback6, byListener),
  kind('UDP over IPv4', AF_INET, SOCK_DGRAM, loopback, byNames),
  kind('UDP over IPv6', AF_INET6, SOCK_DGRAM, loopback6, byNames),
  kind('Unix stream, path', AF_UNIX, SOCK_STREAM, path, byListener),
  kind('Unix stream, abstract name', AF_UNIX, SOCK_STREAM, abstract, byListener),
  kind('Unix stream, unnamed', AF_UNIX, SOCK_STREAM, abstract, bySocketpair),
  kind('Unix datagram, path', AF_UNIX, SOCK_DGRAM, path, byNames),
  kind('Unix datagram, abstract name', AF_UNIX, SOCK_DGRAM, abstract, byNames),
  kind('Unix datagram, unnamed', AF_UNIX, SOCK_DGRAM, abstract, bySocketpair),
  kind('Unix seqpacket, path', AF_UNIX, SOCK_SEQPACKET, path, byListener),
  kind('Unix seqpacket, abstract name', AF_UNIX, SOCK_SEQPACKET, abstract, byListener),
  kind('Unix seqpacket, unnamed', AF_UNIX, SOCK_SEQPACKET, abstract, bySocketpair),
  ...(isRoot ? [kind('raw IPv4', AF_INET, SOCK_RAW, rawAddress, byNames, PROTOCOL)] : []),
];

export const streams = kinds.filter(({ type }) => type === SOCK_STREAM);
export const datagrams = kinds.filter(({ type }) => type === SOCK_DGRAM || type === SOCK_RAW);
export const records = kinds.filter(({ records: has }) => has);
export const connected = kinds.filter(({ connected: is }) => is);
