/** Networks that lose packets and reset connections: a transfer arrives intact, or fails with the kernel's error. */
import { randomBytes } from 'node:crypto';
import { SHUT_WR } from 'bsd-sockets/promises';
import { digest, digestOf, Link, numbered, numberOf } from '../support/link';
import { describeInNamespace } from '../support/namespace';

describeInNamespace('a bad network', ['nft'], () => {
  let link: Link;

  beforeAll(() => {
    link = new Link();
    link.there.run('nft', 'add', 'table', 'inet', 'bad');
    link.there.run('nft', 'add chain inet bad input { type filter hook input priority 0; }');
  });
  afterEach(() => {
    link.there.run('nft', 'flush', 'chain', 'inet', 'bad', 'input');
  });
  afterAll(() => link.close());

  const rule = (text: string): string => link.there.run('nft', `add rule inet bad input ${text}`);

  it('TCP delivers every byte, in order, while a tenth of the packets is lost', async () => {
    const [client, server] = await link.connection();
    rule('tcp flags & (syn | fin | rst) == 0 numgen inc mod 10 == 0 counter drop');
    const data = randomBytes(1_000_000);
    const receiving = digestOf(server);
    await client.sendall(data);
    client.shutdown(SHUT_WR);
    expect(await receiving).toBe(digest(data));
    expect(link.there.run('nft', 'list', 'chain', 'inet', 'bad', 'input')).toMatch(/counter packets [1-9]/);
  });

  it('a connection that is reset in the middle fails with ECONNRESET or EPIPE, and says how much was sent', async () => {
    const [client, server] = await link.connection();
    const sending = client.sendall(Buffer.alloc(50_000_000));
    expect((await server.recv(65536)).length).toBeGreaterThan(0);
    rule('tcp dport != 0 reject with tcp reset');
    const failed = (await sending.catch((error: unknown) => error)) as NodeJS.ErrnoException & { bytesSent: number };
    expect(['ECONNRESET', 'EPIPE']).toContain(failed.code);
    expect(failed.bytesSent).toBeGreaterThan(0);
    expect(failed.bytesSent).toBeLessThan(50_000_000);
  });

  it('a peer that is not heard of any more is a timeout', async () => {
    const [client] = await link.connection();
    rule('drop');
    client.settimeout(0.2);
    await expect(client.recv(10)).toFailWith('ETIMEDOUT', 'recv');
    client.settimeout(0.2);
    await expect(client.sendall(Buffer.alloc(50_000_000))).toFailWith('ETIMEDOUT', 'sendall');
  });

  it('datagrams that arrive are whole and in order, those that were lost are missing', async () => {
    const [sender, receiver] = await link.datagrams();
    // The first resolves the neighbour's address.
    await sender.send(Buffer.alloc(4));
    expect((await receiver.recv(4)).length).toBe(4);
    rule('udp dport != 0 numgen inc mod 4 == 0 drop');
    const COUNT = 100;
    for (let number = 1; number <= COUNT; number++) await sender.send(numbered(number));
    const arrived: number[] = [];
    receiver.settimeout(0);
    for await (const [data] of receiver.messages(200, { batch: 16 })) {
      arrived.push(numberOf(data));
      if (arrived.length === (COUNT * 3) / 4) break;
    }
    expect(arrived).toEqual([...arrived].sort((a, b) => a - b));
    expect(new Set(arrived).size).toBe((COUNT * 3) / 4);
    await expect(receiver.recv(200)).toFailWith('EAGAIN', 'recv');
  });
});
