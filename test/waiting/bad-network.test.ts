/** Networks that lose packets and reset connections: a transfer arrives intact, or fails with the kernel's error. */
import { createHash, randomBytes } from 'node:crypto';
import { AF_INET, SHUT_WR, SOCK_DGRAM, SOCK_STREAM, socket, type Socket } from 'bsd-sockets/promises';
import type { InetAddress } from 'bsd-sockets';
import { closeLater } from '../support/facades';
import { describeInNamespace, Namespace } from '../support/namespace';

type Connection = Socket<InetAddress, InetAddress | null>;

describeInNamespace('a bad network', ['nft'], () => {
  let here: Namespace;
  let there: Namespace;

  beforeAll(() => {
    [here, there] = Namespace.pair();
    here.run('ip', 'addr', 'add', '10.9.0.1/24', 'dev', 'v0');
    there.run('ip', 'addr', 'add', '10.9.0.2/24', 'dev', 'v1');
    there.run('nft', 'add', 'table', 'inet', 'bad');
    there.run('nft', 'add chain inet bad input { type filter hook input priority 0; }');
  });
  afterEach(() => {
    there.run('nft', 'flush', 'chain', 'inet', 'bad', 'input');
  });
  afterAll(() => {
    here.close();
    there.close();
  });

  const rule = (text: string): string => there.run('nft', `add rule inet bad input ${text}`);

  /** A connection from here to there, both ends. */
  async function connection(): Promise<[Connection, Connection]> {
    const server = there.within(() => closeLater(socket(AF_INET, SOCK_STREAM)));
    await server.bind({ address: '10.9.0.2', port: 0 });
    server.listen();
    const client = here.within(() => closeLater(socket(AF_INET, SOCK_STREAM)));
    client.settimeout(30);
    await client.connect(server.getsockname());
    const [accepted] = await server.accept();
    server.close();
    client.settimeout(null);
    return [client, closeLater(accepted)];
  }

  async function received(end: Connection): Promise<string> {
    const hash = createHash('sha256');
    for (;;) {
      const bytes = await end.recv(65536);
      if (bytes.length === 0) return hash.digest('hex');
      hash.update(bytes);
    }
  }

  it('TCP delivers every byte, in order, while a tenth of the packets is lost', async () => {
    const [client, server] = await connection();
    rule('tcp flags & (syn | fin | rst) == 0 numgen inc mod 10 == 0 counter drop');
    const data = randomBytes(1_000_000);
    const receiving = received(server);
    await client.sendall(data);
    client.shutdown(SHUT_WR);
    expect(await receiving).toBe(createHash('sha256').update(data).digest('hex'));
    expect(there.run('nft', 'list', 'chain', 'inet', 'bad', 'input')).toMatch(/counter packets [1-9]/);
  });

  it('a connection that is reset in the middle fails with ECONNRESET or EPIPE, and says how much was sent', async () => {
    const [client, server] = await connection();
    const sending = client.sendall(Buffer.alloc(50_000_000));
    expect((await server.recv(65536)).length).toBeGreaterThan(0);
    rule('tcp dport != 0 reject with tcp reset');
    const failed = (await sending.catch((error: unknown) => error)) as NodeJS.ErrnoException & { bytesSent: number };
    expect(['ECONNRESET', 'EPIPE']).toContain(failed.code);
    expect(failed.bytesSent).toBeGreaterThan(0);
    expect(failed.bytesSent).toBeLessThan(50_000_000);
  });

  it('a peer that is not heard of any more is a timeout', async () => {
    const [client] = await connection();
    rule('drop');
    client.settimeout(0.2);
    await expect(client.recv(10)).toFailWith('ETIMEDOUT', 'recv');
    client.settimeout(0.2);
    await expect(client.sendall(Buffer.alloc(50_000_000))).toFailWith('ETIMEDOUT', 'sendall');
  });

  it('datagrams that arrive are whole and in order, those that were lost are missing', async () => {
    const receiver = closeLater(there.within(() => socket(AF_INET, SOCK_DGRAM)));
    await receiver.bind({ address: '10.9.0.2', port: 0 });
    const sender = closeLater(here.within(() => socket(AF_INET, SOCK_DGRAM)));
    await sender.connect(receiver.getsockname());
    // The first resolves the neighbour's address.
    await sender.send(Buffer.alloc(4));
    expect((await receiver.recv(4)).length).toBe(4);
    rule('udp dport != 0 numgen inc mod 4 == 0 drop');
    const message = Buffer.alloc(100);
    const COUNT = 100;
    for (let number = 1; number <= COUNT; number++) {
      message.fill(number);
      message.writeUInt32BE(number);
      await sender.send(message);
    }
    const arrived: number[] = [];
    receiver.settimeout(0);
    for await (const [data] of receiver.messages(200, { batch: 16 })) {
      const number = data.readUInt32BE();
      expect(data.subarray(4)).toEqual(Buffer.alloc(96, number));
      arrived.push(number);
      if (arrived.length === (COUNT * 3) / 4) break;
    }
    expect(arrived).toEqual([...arrived].sort((a, b) => a - b));
    expect(new Set(arrived).size).toBe((COUNT * 3) / 4);
    await expect(receiver.recv(200)).toFailWith('EAGAIN', 'recv');
  });
});
