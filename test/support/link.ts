/** A link between two network namespaces, for a test to make bad. */
import { createHash } from 'node:crypto';
import type { InetAddress } from 'bsd-sockets';
import { AF_INET, SOCK_DGRAM, SOCK_STREAM, socket, type Socket } from 'bsd-sockets/promises';
import { closeLater } from './facades';
import { Namespace } from './namespace';

type Connection = Socket<InetAddress, InetAddress | null>;

export class Link {
  /** Its interface is v0. */
  readonly here: Namespace;
  /** Its interface is v1, its address `server`. */
  readonly there: Namespace;
  readonly server = '10.9.0.2';

  constructor() {
    [this.here, this.there] = Namespace.pair();
    this.here.run('ip', 'addr', 'add', '10.9.0.1/24', 'dev', 'v0');
    this.there.run('ip', 'addr', 'add', `${this.server}/24`, 'dev', 'v1');
  }

  /** Both ends of a TCP connection: the one here, which connected, and the one there. */
  async connection(): Promise<[Connection, Connection]> {
    const listener = this.there.within(() => closeLater(socket(AF_INET, SOCK_STREAM)));
    await listener.bind({ address: this.server, port: 0 });
    listener.listen();
    const client = this.here.within(() => closeLater(socket(AF_INET, SOCK_STREAM)));
    client.settimeout(30);
    await client.connect(listener.getsockname());
    const [accepted] = await listener.accept();
    listener.close();
    client.settimeout(null);
    return [client, closeLater(accepted)];
  }

  /** A UDP socket here, connected to one there. */
  async datagrams(): Promise<[Connection, Connection]> {
    const receiver = this.there.within(() => closeLater(socket(AF_INET, SOCK_DGRAM)));
    await receiver.bind({ address: this.server, port: 0 });
    const sender = this.here.within(() => closeLater(socket(AF_INET, SOCK_DGRAM)));
    await sender.connect(receiver.getsockname());
    return [sender, receiver];
  }

  close(): void {
    this.here.close();
    this.there.close();
  }
}

export const digest = (data: Uint8Array): string => createHash('sha256').update(data).digest('hex');

/** The digest of all that arrives until the other end has sent its last byte. */
export async function digestOf(end: Connection): Promise<string> {
  const hash = createHash('sha256');
  for (;;) {
    const bytes = await end.recv(65536);
    if (bytes.length === 0) return hash.digest('hex');
    hash.update(bytes);
  }
}

const SIZE = 100;

/** A datagram that names its number, filled with it. */
export function numbered(number: number): Buffer {
  const message = Buffer.alloc(SIZE, number);
  message.writeUInt32BE(number);
  return message;
}

/** The number of a datagram of `numbered`, which must have arrived whole. */
export function numberOf(data: Buffer): number {
  const number = data.readUInt32BE();
  expect(data).toEqual(numbered(number));
  return number;
}
