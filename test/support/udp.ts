/** Pairs of UDP sockets for tests of messages, over either version of IP. */
import { AF_INET, AF_INET6, SOCK_DGRAM, type AncillaryMessage, type AncillaryValue } from 'bsd-sockets';
import type { AnySocket, Facade } from './facades';

/** One version of IP: its family and its loopback address. */
export interface Version {
  readonly title: string;
  readonly family: number;
  readonly loopback: string;
}

export const versions: readonly [Version, Version] = [
  { title: 'IPv4', family: AF_INET, loopback: '127.0.0.1' },
  { title: 'IPv6', family: AF_INET6, loopback: '::1' },
];

/** The first sends to the second, which is bound. */
export async function udpPair(facade: Facade, { family, loopback }: Version): Promise<[AnySocket, AnySocket]> {
  const a = facade.socket(family, SOCK_DGRAM);
  const b = facade.socket(family, SOCK_DGRAM);
  await a.bind({ address: loopback, port: 0 });
  await b.bind({ address: loopback, port: 0 });
  await a.connect(b.getsockname());
  return [a, b];
}

/** The value of the first control message of a kind. */
export function valueOf<V = AncillaryValue>(
  ancdata: readonly AncillaryMessage[],
  level: number,
  type: number | undefined,
): V | undefined {
  return ancdata.find((message) => message.level === level && message.type === type)?.value as V | undefined;
}
